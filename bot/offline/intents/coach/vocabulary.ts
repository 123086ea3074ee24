import { exercises, foods } from '../../../../tools/plan/index.ts'
import { slangMeanings } from '../../words/slang.ts'
import { type Vocabulary, vocabularyOf } from '../../words/spelling.ts'

const coachWords = `
  today tomorrow tonight yesterday morning afternoon evening night week weekend monday tuesday wednesday thursday friday
  saturday sunday january february march april june july august september october november december
  cals kcal kcals tdee fibre fiber macro macros calories protein carbs carbohydrates maintenance deficit surplus target goal body weight height years kilos pounds
  stone vegetarian vegan pescatarian halal kosher omnivore plant based allergic allergy allergies intolerant intolerance lactose
  gluten celiac coeliac dairy shellfish sesame peanuts beginner novice intermediate advanced experienced sedentary lightly
  moderately active office physical pregnant breastfeeding injury injured shoulder knee ankle wrist elbow lower upper back
  instead alternative alternatives replace replacement substitute swap change taken occupied broken using someone
  plan programme program routine workout workouts exercise exercises schedule training session sessions split meals meal
  breakfast lunch dinner snack supper shopping groceries grocery list cook cooking budget cheap quick
  progress trend streak strength stronger doing getting going improving record records history average
  pause paused holiday vacation away travelling ill sick injured until back from
  consent agree allow permission store storing save saving keep keeping delete forget withdraw health data information
  profile about know remember remembered stored prefer usually morning evening
  reps sets weights warm drop each side bodyweight failure single double triple minutes seconds hours metres miles
  weighed weigh weighs weighing scale scales injuries injury hurts hurting limits limitations problem problems issues
  benches squats deadlifts lifts trains eats likes hates loves wants needs diabetes diabetic asthma epilepsy medication
  calm calmer chill crowds crowded packed rammed heaving empty emptier quieter somewhere schedule calendar diary
  remove removed withdraw consent storing saved stored measurements figures shops supermarket ingredients items
  sedentary builder nurse driver teacher student desk truck lorry works working shifts underweight overweight
  metric imperial stones feet inches centimetres machines machine dumbbells kettlebells cables equipment kettlebell
  hypertrophy endurance stamina marathon toned lean leaner bigger stronger fitter healthier maintain maintaining
  replace replaced without instead another different sick fever flu cold trip abroad wedding conference
`
  .trim()
  .split(/\s+/)

const wordsIn = (names: readonly string[]): string[] =>
  names.flatMap((name) => name.toLowerCase().match(/\p{L}{4,}/gu) ?? [])

let made: Vocabulary | undefined

/** What a slip of the pen may have meant where somebody speaks to their coach; made when first needed. */
export function coachVocabulary(): Vocabulary {
  made ??= vocabularyOf([
    ...coachWords,
    ...slangMeanings,
    ...wordsIn(exercises.flatMap(({ name, aliases }) => [name, ...aliases])),
    ...wordsIn(foods.flatMap(({ name, aliases = [] }) => [name, ...aliases])),
  ])
  return made
}
