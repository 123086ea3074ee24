import { readClause } from '../clause.ts'
import { exercisesIn } from '../intents/coach/exercises.ts'
import { aimAlone } from '../intents/coach/facts/aims.ts'
import { cmOf, type Facts, kgOf } from '../intents/coach/facts/figures.ts'
import { factsOf } from '../intents/coach/facts/index.ts'
import { dayIn, pastIn } from '../intents/coach/moment.ts'
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
  /^(?:ok |oh |ah |and |but |well |lol |haha |hm+ )*(?:no|soz|sry|lol|haha+|lmao|argh|ugh|doh|damn|crap|ffs|my mistake|wrong|typed|mistyped|fat fing\w+|autocorrect|nope|wait|hang on|oops|whoops|ups|sorry|my bad|typo|actually|i mean|i meant|meant|rather|make (?:it|that|them)|change (?:it|that)|(?:it|that) (?:was|is|should)|should|correction)\b/

/** Says so at the end: "82 obviously", "rows were 75 sry", "4 days not 5". */
const wrongAfter =
  /(?:\b(?:obviously|obvs|sorry|sry|soz|my bad|my mistake|typo|oops|i meant?|of course|lol|haha+|autocorrect)|\bnot \d[^ ]*(?: [a-z]+)?)\W*$/

/** Says first of all that something was wrong, also while a question is open. */
export const putsRight = (text: string): boolean =>
  /^\W*(?:(?:oh|ah|lol|haha|argh|ugh|no|but)\W+)*(?:no wait|wait no|wait|oops|whoops|sorry|sry|soz|typo|i (?:actually )?meant|my (?:bad|mistake))\b.*\d/i.test(
    text,
  )

/** Opens what puts the call before right, or narrows it. */
const opens =
  /^(?:(?:no|nope|oh|ah|hm+|lol|haha+|lmao|argh|ugh|doh|soz|sry|damn|crap|ffs|my mistake|wait|hang on|oops|whoops|ups|sorry|my bad|typo|well|ok|and|but|or|so|actually|i meant|i mean|meant|rather|make (?:it|that|them)|change (?:it|that) to|(?:it|that|its|thats) (?:was|is|should be|should have been)|its|should be|should have been|was|just|only|not|then|what about|how about|say|let us say|correction) ?[,:;.-]* ?)+/

/** Where "and" would begin another of the same, only a plain correction counts. */
const strictly: ReadonlySet<string> = new Set(['logWorkout', 'logWeight', 'updateProfile'])

const asked = /^(?:is|are|was|when|where|who|which|why|how (?:busy|full|many people|is|are))\b|\?$/

/** "What about 7?" asks of an hour. */
const anHour = /\b(?:what|how) about (?:1?\d|2[0-4])[?!. ]*$/

type Correct = (plain: string, last: Wish, world: World) => Facts | undefined

/** Says how long, or from when: a day alone is no pause. */
const lasting =
  /\b(?:until|till|to|from|for|through|back|off|away|starting|weeks?|days?|months?|fortnight)\b|^(?:the )?(?:\d|next |this )|^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow)$/

/** The tools whose input may be put right by what is said next, and how it is read. */
const corrections: Readonly<Record<string, Correct>> = {
  calculateMacros: ofMember,
  updateProfile: ofMember,
  logWeight: (plain, { input }, world) => {
    const weightKg = kgOf(figureIn(plain) ?? '')
    const at = pastIn(plain, world) ?? input.at
    return weightKg === undefined ? undefined : { weightKg, ...(at ? { at } : {}) }
  },
  pauseTraining: (plain, _, world) => (lasting.test(plain) ? some({ ...datesOf(plain, world) }) : undefined),
  logWorkout: ofSets,
  myProgress: ofProgress,
  myPlan: ofPlan,
  notifyWhenQuiet: ofAlert,
  swapExercise: ofExercise,
}

/** Of a wish these fields hold for one call only. */
const once = ['explain', 'agreed', 'back', 'sure', 'seed', 'remove', 'keep']

/**
 * The call before with what is said put right: "sorry, 182", "actually bulk, not cut", "only for legs", "make that until
 * Sunday", "it was 5 reps not 3". Undefined where the words do nothing of the kind.
 */
export function corrected(text: string, world: World): Understanding | undefined {
  const { last } = world
  const correct = last && corrections[last.tool]
  if (!last || !correct) return undefined
  const { plain } = saidOf(tidied(text))
  const swapped = swappedIn(plain, last)
  if (swapped) return calls({ tool: last.tool, input: swapped })
  if (plain.split(' ').length > mostWords || asked.test(plain.replace(opens, ''))) return undefined
  const rest = withoutRuledOut(plain.replace(opens, ' ').trim())
  const meant = strictly.has(last.tool) ? wrong : opens
  const isPut = meant.test(plain) || wrongAfter.test(plain) || isBare(plain, last)
  if (rest === '' || !isPut || anHour.test(plain)) return undefined
  const change = correct(rest, last, world)
  if (!change) return undefined
  const kept = Object.fromEntries(Object.entries(last.input).filter(([name]) => !once.includes(name)))
  // What is not kept yet is said anew with what was right in it.
  if (last.tool === 'updateProfile' && (world.waiting || slipped(change, last.input)))
    return calls({ tool: last.tool, input: { ...kept, ...change } })
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
    .replace(
      /\b(?:instead|please|then|rather|actually|sorry|sry|soz|thanks|obviously|obvs|of course|lol|haha+|my bad|my mistake|typo|oops|i meant?|autocorrect|mate|bro)\b/g,
      ' ',
    )
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
  const days = last.tool === 'updateProfile' ? /^([1-7]) ?(?:days?|times|x)\b/.exec(plain)?.[1] : undefined
  if (days) return { daysPerWeek: Number(days) }
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

const lists = ['allergies', 'likes', 'dislikes', 'equipment', 'limits', 'likedExercises', 'dislikedExercises']

/** "Not peanuts, walnuts", "walnuts, not peanuts": one of a list that was told before, and what was meant by it. */
function swappedIn(plain: string, { tool, input }: Wish): Facts | undefined {
  const [, not = '', meant = ''] =
    /^not (?:the )?([a-z -]+?)(?: (?:sorry|sry|soz|lol|oops))*[,;:.!]+ ?(?:but |i meant? |it is |rather |sorry |sry )*([a-z -]+?)\b(?:[!,.].*)?$/.exec(
      plain,
    ) ??
    /^(?:(?:i meant?|sorry|no|it is) ?,?)*([a-z -]+?),? (?:and )?not ([a-z -]+?)[!.]*$/
      .exec(plain)
      ?.map((_, i, all) => all[3 - i] ?? '') ??
    []
  if (tool !== 'updateProfile' || not === '' || meant === '') return undefined
  const stem = (word: unknown) =>
    String(word)
      .toLowerCase()
      .replace(/(?<=\w{3})(?:e?s)$/, '')
  const field = lists.find((name) =>
    [input[name]].flat().some((word) => word !== undefined && stem(word) === stem(not.trim())),
  )
  return field === undefined ? undefined : { [field]: [meant.trim()], remove: { [field]: [not.trim()] } }
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

/** How far, as a ratio, a figure and its correction are apart at most; a digit too many or too few is a slip as well. */
const farthest = 2
const slip = Math.log(10)

function apart(a: number, b: number): number {
  const ratio = Math.abs(Math.log(a / b))
  return Math.min(ratio, Math.abs(ratio - slip))
}

/** A figure with a digit too many or too few was not noted at all. */
const slipped = (change: Facts, before: Facts): boolean =>
  figures.some((name) => Math.abs(Math.log(Number(change[name]) / Number(before[name]))) > Math.log(5))

function nearest(value: number, input: Facts): string | undefined {
  const near = figures
    .flatMap((name) =>
      typeof input[name] === 'number' ? [{ name, ratio: apart(value, Number(input[name])) }] : [],
    )
    .sort((a, b) => a.ratio - b.ratio)[0]
  return near && near.ratio <= Math.log(farthest) ? near.name : undefined
}

/** The sets before with other figures, in their place: "it was 5 reps", "82.5 kg". */
function ofSets(plain: string, { input }: Wish): Facts | undefined {
  const sets: unknown[] = Array.isArray(input.sets) ? input.sets : []
  const [exercise, another] = exercisesIn(plain)
  if (sets.length === 0 || another) return undefined
  const last = (sets.at(-1) ?? {}) as { exercise?: unknown }
  const those = sets.filter((set) => isOf(set, exercise?.said ?? String(last.exercise)))
  if (those.length === 0) return undefined
  const figures = plain
    .replace(exercise?.said ?? ' ', ' ')
    .replace(/\b(?:the|my|were|was|are|is|at|with|of|all|it|for|both|each)\b|[,:]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const reps = /\b(\d{1,3}) ?(?:reps?|repetitions|times)\b/.exec(figures)?.[1]
  const kg = /\b\d+(?:[.,]\d+)? ?(?:kgs?|kilos?|lbs?|pounds)\b/.exec(figures)?.[0]
  const bare = /^(\d+(?:[.,]\d+)?)$/.exec(figures)?.[1]
  const change = {
    ...(reps ? { reps: Number(reps) } : {}),
    ...(kg ? { kg: kgOf(kg) } : {}),
    ...(bare ? bareFigure(Number(bare.replace(',', '.')), those.at(-1)) : {}),
  }
  if (Object.keys(change).length === 0) return undefined
  return { sets: those.map((set) => ({ ...(set as Facts), ...change })), instead: true }
}

/** Whether a set is of an exercise, however many of it were named. */
function isOf(set: unknown, name: string): boolean {
  const { exercise } = (set ?? {}) as { exercise?: unknown }
  const stem = (word: string) => word.toLowerCase().replace(/(?<=\w{3})(?:e?s)$/, '')
  return typeof exercise === 'string' && stem(exercise) === stem(name)
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
  const below =
    /\b(?:below|under|less than|fewer than) (\d{1,3})\b/.exec(plain)?.[1] ??
    /^(\d{1,3})(?: people)?$/.exec(plain)?.[1]
  return some({ split, below: below === undefined ? undefined : Number(below) })
}

/** "Goblet squats then": what is to come in its place. */
function ofExercise(plain: string): Facts | undefined {
  const [exercise, another] = exercisesIn(plain)
  return exercise && !another ? { to: exercise.said } : undefined
}
