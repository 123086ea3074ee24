import { expect, test } from 'vitest'
import { heard } from '../../testing.ts'
import type { Wish } from '../../understand.ts'

/** Calls as they are written down here: "swapMeal {meal: dinner}". */
const short = ({ tool, input }: Wish): string =>
  [tool, ...Object.entries(input).map(([name, value]) => `${name}=${JSON.stringify(value)}`)].join(' ')

function calls(said: string, last?: Wish): string[] {
  const understood = heard(said, last)
  return understood.kind === 'calls'
    ? understood.calls.map(short)
    : [understood.kind === 'talk' ? understood.topic : 'ask']
}

test.each([
  ['82.4 this morning', 'logWeight weightKg=82.4'],
  ['scale says 190.4 lb', 'logWeight weightKg=86.36'],
  ['13st 2 on the scales today', 'logWeight weightKg=83.46'],
  ['was 83.9 on monday', 'logWeight weightKg=83.9 at="2026-11-23"'],
  ['weigh in: 77,9', 'logWeight weightKg=77.9'],
  ['calculate my macros', 'calculateMacros'],
  ['how much protein for 80kg?', 'calculateMacros weightKg=80'],
  [
    'macros for bulking, 70 kg, 178 cm, 24, guy',
    'calculateMacros heightCm=178 weightKg=70 age=24 sex="male" goal="bulk"',
  ],
  ['what should i be eating, im 70kg trying to lose a bit', 'calculateMacros weightKg=70 goal="cut"'],
  ['2200 kcal meal plan with 160g protein', 'planMeals energy=2200 proteinG=160'],
  ['meal plan for 3 days, vegan, 6 euros a day', 'planMeals days=3 pattern="vegan" budgetPerDay=6'],
  ['weekly menu under 2000 calories w/o fish', 'planMeals days=7 energy=2000 dislikes=["fish"]'],
  [
    'swap dinner tomorrow for something with chicken',
    'swapMeal day="2026-11-25" meal="dinner" wanted="chicken"',
  ],
  ['no rice on friday dinner please', 'swapMeal day="2026-11-27" meal="dinner" without="rice"'],
  ['what do I need to buy', 'shoppingList'],
  [
    'build me a 4 day strength program, an hour each',
    'planWorkouts daysPerWeek=4 minutes=60 goal="strength"',
  ],
  ['new program please, bad shoulder so be careful', 'planWorkouts limits=["shoulder"]'],
  ['home workout plan, i only have bands and a mat', 'planWorkouts equipment=["bands","mat"]'],
  ['bench is taken', 'swapExercise taken="bench" reason="taken"'],
  ["someone's on the squat rack, what else can I do", 'swapExercise taken="squat rack" reason="taken"'],
  ['what can I do instead of deadlifts', 'swapExercise exercise="deadlifts"'],
  ['swap lunges, I hate them', 'swapExercise exercise="lunges" reason="dislike"'],
  ['leg extensions hurt my knee', 'swapExercise exercise="leg extensions" reason="pain" where="knee"'],
  ["what's on for today", 'myPlan date="2026-11-24"'],
  ['which exercises do I have on friday', 'myPlan date="2026-11-27"'],
  ['show my plan', 'myPlan'],
  ['put my sessions into quiet slots', 'placeSessions'],
  ['same as last time', 'logWorkout same=true'],
  ['same breakfast as yesterday', 'logMeal same=true kind="breakfast" of="2026-11-23"'],
  ['had my usual lunch', 'logMeal same=true kind="lunch"'],
  ["repeat yesterday's dinner", 'logMeal same=true kind="dinner" of="2026-11-23"'],
  ['what did i do last time', 'myProgress what="last"'],
  ['show my last workout', 'myProgress what="last"'],
  ['what did I train on monday', 'myProgress what="last" on="2026-11-23"'],
  ['what did I bench last time', 'myProgress exercise="bench"'],
  ['just had a protein shake', 'logMeal items=[{"food":"protein shake","amount":1}]'],
  ['about 650 kcal for lunch', 'logMeal kind="lunch" kcal=650'],
  ['yesterday dinner: pizza', 'logMeal items=[{"food":"pizza"}] kind="dinner" at="2026-11-23"'],
  ['how am I doing', 'myProgress'],
  ['is my squat improving', 'myProgress exercise="squat"'],
  ['how many weeks in a row have i trained', 'myProgress what="streak"'],
  ['how much protein have i had today', 'myProgress what="food"'],
  ['on holiday from 1 to 10 December', 'pauseTraining from="2026-12-01" to="2026-12-10" why="away"'],
  ["I'll be away next week", 'pauseTraining from="2026-11-30" to="2026-12-06" why="away"'],
  ['pause my training for two weeks', 'pauseTraining to="2026-12-07"'],
  ['got the flu', 'pauseTraining why="ill"'],
  ['back from holiday', 'pauseTraining back=true'],
  ['yes you can keep my weight and height', 'consent domain="body" given=true'],
  ['stop storing what i eat', 'consent domain="food" given=false'],
  ['what do you know about me', 'myProfile'],
])('%j is %s', (said, wanted) => {
  expect(calls(said)).toEqual([wanted])
})

test('facts beside a wish go into its call, and what it has no use for is kept', () => {
  expect(calls('im 22, 180cm, 75kg, male, lightly active, what are my macros for a lean bulk')).toEqual([
    'calculateMacros heightCm=180 weightKg=75 age=22 sex="male" goal="bulk" activity="light"',
  ])
  expect(calls("I'm vegan now and 180 cm, update my meal plan")).toEqual([
    'planMeals pattern="vegan"',
    'updateProfile heightCm=180',
  ])
})

test.each([
  ['81.9 this morning. whats my workout today?', 'logWeight weightKg=81.9', 'myPlan date="2026-11-24"'],
  [
    'had 2 eggs, how many calories have i had today',
    'logMeal items=[{"food":"eggs","amount":2}]',
    'myProgress what="food"',
  ],
  ["I'm here for legs, what's on for today?", 'checkIn split="legs"', 'myPlan date="2026-11-24"'],
  ['pull ups 12, and check me out', 'checkOut', 'logWorkout sets=[{"exercise":"pull ups","reps":12}]'],
])('%j is two wishes', (said, first, second) => {
  expect(calls(said)).toEqual([first, second])
})

test('sets alone are of the exercise before, and asked for where there was none', () => {
  const before = { tool: 'logWorkout', input: { sets: [{ exercise: 'bench', reps: 8, kg: 60 }] } }
  expect(calls('80x8', before)).toEqual(['logWorkout sets=[{"exercise":"bench","kg":80,"reps":8}]'])
  expect(heard('80x8')).toMatchObject({ kind: 'ask', choices: [{ send: 'did squat 80kg x 8 reps' }, {}, {}] })
})

test.each([
  ['bench free?', 'crowdNow split="chest"'],
  ['are the benches taken', 'crowdNow split="chest" equipment="benches"'],
  ['im in, doing legs', 'checkIn split="legs"'],
  ['what have i got booked', 'mySlots'],
  ['done with my workout, heading out', 'checkOut'],
  ["i'm sick, cancel my slot", 'cancelSlot'],
  ["i'm sick, is it busy tomorrow?", 'crowdForecast'],
])('%j is still %s', (said, wanted) => {
  expect(calls(said).some((call) => call.startsWith(wanted))).toBe(true)
})

test.each([
  'my brother squats 500',
  'my mate can bench 140kg lol',
  'he deadlifts 200kg',
  'my wife is vegetarian',
  "I'm 82 today",
  'i want to bench 100kg',
  'i used to weigh 100kg',
  'i used to bench 120',
  'not going to do squats today',
  'how many calories are in 3 eggs',
  'how much protein in an egg',
  'can i eat before training',
  'skipped breakfast',
  'did not eat breakfast',
  'remind me to log my weight',
  'how do i squat properly',
])('%j changes nothing', (said) => {
  expect(heard(said).kind).toBe('talk')
})

const everything = 'consent domain="body" also=["health","food","training"] given=false'

test.each([
  ['delete my data', everything],
  ['please forget everything you know about me', everything],
  ['wipe my account', everything],
  ['delete my food data', 'consent domain="food" given=false'],
  ['delete my last workout', 'undo'],
  ['forget it', 'thanks'],
])('%s: all that is kept is deleted only by a yes', (said, call) => {
  expect(calls(said)).toEqual([call])
})

test.each([
  ['what is RIR?', 'explainTerm term="rir"'],
  ['what does rpe mean', 'explainTerm term="rpe"'],
  ["what's a deload", 'explainTerm term="deload"'],
  ['explain squats to me', 'explainTerm term="squats"'],
  ['how do I do a romanian deadlift', 'explainTerm term="romanian deadlift"'],
  ['which muscles does the leg press work', 'explainTerm term="leg press"'],
  ['what are my macros', 'calculateMacros'],
  ['what is my 1rm', 'myProgress what="strength"'],
])('%s', (said, call) => {
  expect(calls(said)).toEqual([call])
})
