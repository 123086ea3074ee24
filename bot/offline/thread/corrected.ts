import { readClause } from '../clause.ts'
import { exercisesIn } from '../intents/coach/exercises.ts'
import { aimAlone } from '../intents/coach/facts/aims.ts'
import { cmOf, type Facts, kgOf } from '../intents/coach/facts/figures.ts'
import { factsOf } from '../intents/coach/facts/index.ts'
import { dayIn } from '../intents/coach/moment.ts'
import { datesOf } from '../intents/coach/pause-dates.ts'
import { partOf } from '../intents/coach/rows.ts'
import { saidOf, tidied } from '../intents/coach/said.ts'
import { calls, type Understanding, type Wish, type World } from '../meaning.ts'
import { readerOf, spelledOf } from '../reader.ts'
import { mainSplitIds } from '../world.ts'

/** A correction is short; whatever is longer is a sentence of its own. */
const mostWords = 10

/** Says that something was wrong. */
const wrong =
  /^(?:ok |oh |ah |and |but |well |hm+ )*(?:no|nope|wait|hang on|oops|whoops|ups|sorry|my bad|typo|actually|i mean|i meant|meant|rather|make (?:it|that|them)|change (?:it|that)|(?:it|that) (?:was|is|should)|should|correction)\b/

/** Opens what puts the call before right, or narrows it. */
const opens =
  /^(?:(?:no|nope|oh|ah|hm+|wait|hang on|oops|whoops|ups|sorry|my bad|typo|well|ok|and|but|or|so|actually|i meant|i mean|meant|rather|make (?:it|that|them)|change (?:it|that) to|(?:it|that) (?:was|is|should be|should have been)|should be|should have been|was|just|only|not|then|what about|how about|say|let us say|correction) ?[,:;.-]* ?)+/

/** Where "and" would begin another of the same, only a plain correction counts. */
const strictly: ReadonlySet<string> = new Set(['logWorkout', 'logWeight', 'updateProfile'])

const asked = /^(?:is|are|was|when|where|who|which|why|how (?:busy|full|many people|is|are))\b|\?$/

type Correct = (plain: string, last: Wish, world: World) => Facts | undefined

/** The tools whose input may be put right by what is said next, and how it is read. */
const corrections: Readonly<Record<string, Correct>> = {
  calculateMacros: ofMember,
  updateProfile: ofMember,
  logWeight: (plain) => named('weightKg', kgOf(figureIn(plain) ?? '')),
  pauseTraining: (plain, _, world) => some({ ...datesOf(plain, world) }),
  logWorkout: ofSets,
  myProgress: ofProgress,
  myPlan: ofPlan,
  notifyWhenQuiet: ofAlert,
  swapExercise: ofExercise,
}

/** Of a wish these fields hold for one call only. */
const once = ['explain', 'agreed', 'sure', 'seed', 'remove', 'keep']

/**
 * The call before with what is said put right: "sorry, 182", "actually bulk, not cut", "only for legs", "make that until
 * Sunday", "it was 5 reps not 3". Undefined where the words do nothing of the kind.
 */
export function corrected(text: string, world: World): Understanding | undefined {
  const { last } = world
  const correct = last && corrections[last.tool]
  if (!last || !correct) return undefined
  const { plain } = saidOf(tidied(text))
  if (plain.split(' ').length > mostWords || asked.test(plain.replace(opens, ''))) return undefined
  const rest = withoutRuledOut(plain.replace(opens, ' ').trim())
  const meant = strictly.has(last.tool) ? wrong : opens
  if (rest === '' || !(meant.test(plain) || isBare(plain, last))) return undefined
  const change = correct(rest, last, world)
  if (!change) return undefined
  const kept = Object.fromEntries(Object.entries(last.input).filter(([name]) => !once.includes(name)))
  const whole =
    last.tool === 'updateProfile' ||
    last.tool === 'logWeight' ||
    last.tool === 'myProgress' ||
    last.tool === 'myPlan'
  return calls({ tool: last.tool, input: whole ? change : { ...kept, ...change } })
}

/** "Bulk, not cut", "legs instead of chest", "5 reps not 3": what is ruled out is not what is meant. */
const withoutRuledOut = (plain: string): string =>
  plain
    .replace(
      /[,;]? *\b(?:not|instead of|rather than|and not|no longer)\b (?!(?:until|before|more|less)\b).*$/,
      '',
    )
    .replace(/\b(?:instead|please|then|rather|actually|sorry|thanks)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** Nothing but a figure, a date or a name says what it puts right where only one thing can be meant. */
const isBare = (plain: string, { tool }: Wish): boolean =>
  (tool === 'pauseTraining' && /^(?:until|till|to|from)\b/.test(plain)) ||
  (tool === 'myPlan' && /^(?:show|the|whole|all|tomorrow|next)\b/.test(plain)) ||
  (tool === 'swapExercise' && /^[a-z -]+ (?:then|instead|please)$/.test(plain)) ||
  (tool === 'calculateMacros' && /^in \d+ (?:weeks|months)$/.test(plain))

const named = (name: string, value: unknown): Facts | undefined =>
  value === undefined || Number.isNaN(value) ? undefined : { [name]: value }

const some = (facts: Facts): Facts | undefined => {
  const said = Object.entries(facts).filter(([, value]) => value !== undefined)
  return said.length > 0 ? Object.fromEntries(said) : undefined
}

const figureIn = (plain: string): string | undefined => /\d+(?:[.,]\d+)?(?: ?[a-z']+)?/.exec(plain)?.[0]

/** Facts by their words; a bare figure is the one of those told before that it is nearest to. */
function ofMember(plain: string, last: Wish): Facts | undefined {
  const { remove: _, ...facts } = factsOf(partOf(plain), false)
  const aim = aimAlone(` ${plain} `)?.goal
  const said = { ...facts, ...(aim ? { goal: aim } : {}) }
  if (Object.keys(said).length > 0) return said
  const figure = /^(?:about |around )?(\d+(?:[.,]\d+)?)$/.exec(plain)?.[1]
  if (figure === undefined) return undefined
  const value = Number(figure.replace(',', '.'))
  const name = nearest(value, last.input)
  return name === undefined
    ? undefined
    : name === 'heightCm'
      ? named(name, cmOf(`${figure} cm`))
      : { [name]: value }
}

const figures = [
  'heightCm',
  'weightKg',
  'age',
  'birthYear',
  'targetWeightKg',
  'bodyFatPercent',
  'daysPerWeek',
  'minutes',
  'cookMinutes',
  'budgetPerDay',
]

/** How far, as a ratio, a figure and its correction are apart at most. */
const farthest = 2

function nearest(value: number, input: Facts): string | undefined {
  const near = figures
    .flatMap((name) =>
      typeof input[name] === 'number'
        ? [{ name, ratio: Math.abs(Math.log(value / Number(input[name]))) }]
        : [],
    )
    .sort((a, b) => a.ratio - b.ratio)[0]
  return near && near.ratio <= Math.log(farthest) ? near.name : undefined
}

/** The sets before with other figures, in their place: "it was 5 reps", "82.5 kg". */
function ofSets(plain: string, { input }: Wish): Facts | undefined {
  const sets: unknown[] = Array.isArray(input.sets) ? input.sets : []
  if (sets.length === 0 || exercisesIn(plain).length > 0) return undefined
  const reps = /\b(\d{1,3}) ?(?:reps?|repetitions|times)\b/.exec(plain)?.[1]
  const kg = /\b\d+(?:[.,]\d+)? ?(?:kgs?|kilos?|lbs?|pounds)\b/.exec(plain)?.[0]
  const bare = /^(\d+(?:[.,]\d+)?)$/.exec(plain)?.[1]
  const change = {
    ...(reps ? { reps: Number(reps) } : {}),
    ...(kg ? { kg: kgOf(kg) } : {}),
    ...(bare ? bareFigure(Number(bare.replace(',', '.')), sets.at(-1)) : {}),
  }
  if (Object.keys(change).length === 0) return undefined
  return { sets: sets.map((set) => ({ ...(set as Facts), ...change })), instead: true }
}

/** A figure alone is the load or the repetitions, whichever of them it is nearer to. */
function bareFigure(value: number, set: unknown): Facts {
  const { reps, kg } = (set ?? {}) as { reps?: number; kg?: number }
  const apart = (from: number | undefined) =>
    from ? Math.abs(Math.log(value / from)) : Number.POSITIVE_INFINITY
  return apart(kg) < apart(reps) ? { kg: value } : { reps: value }
}

/** "And bench?", "and my weight": how another thing goes. */
function ofProgress(plain: string): Facts | undefined {
  const [exercise] = exercisesIn(plain)
  if (exercise && plain.split(' ').length <= 4) return { exercise: exercise.said }
  const what = /\bweight\b/.test(plain)
    ? 'weight'
    : /\b(?:food|calories|protein|eating)\b/.test(plain)
      ? 'food'
      : /\b(?:strength|lifts)\b/.test(plain)
        ? 'strength'
        : undefined
  return what && plain.split(' ').length <= 4 ? { what } : undefined
}

function ofPlan(plain: string, _: Wish, world: World): Facts | undefined {
  if (/\b(?:week|all of (?:it|them)|everything|whole|rest of it)\b/.test(plain)) return { week: true }
  return named('date', dayIn(plain, world))
}

/** "Only for legs", "below 10": another alert in the place of that one would be a second; it is the same wish, narrower. */
function ofAlert(plain: string, _: Wish, world: World): Facts | undefined {
  const clause = readClause(spelledOf(plain, world), readerOf(world))
  const [split] = mainSplitIds(clause.mentions)
  const below = /\b(?:below|under|less than|fewer than) (\d{1,3})\b/.exec(plain)?.[1]
  return some({ split, below: below === undefined ? undefined : Number(below) })
}

/** "Goblet squats then": what is to come in its place. */
function ofExercise(plain: string): Facts | undefined {
  const [exercise, another] = exercisesIn(plain)
  return exercise && !another ? { to: exercise.said } : undefined
}
