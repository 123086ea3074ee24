import type { Wish, World } from '../../meaning.ts'
import { sayings, says } from '../../sayings.ts'
import { exercisesIn, isEverydayName, verbs } from './exercises.ts'
import { pastIn, withoutTimes } from './moment.ts'
import { type Part, type Row, wish } from './row.ts'
import { hasFigure, isSetNotation, type LoggedSet, setsIn } from './sets/index.ts'

const again = sayings(`
  same|exactly_the_same as|like last|before|yesterday|previous|monday|tuesday|wednesday|thursday|friday|saturday|sunday|usual|the
  same again|weights|weight|numbers|sets|workout|session|thing|as_usual|one|reps|lifts [again|as|please|today|$]
  ^ [log|the|did|do|just|all] [the] same [again|please|today|$]
  repeat|copy|redo|duplicate [my|the] last|previous|yesterday's|monday's|same [session|workout|sets|time|log|one|set|exercise]
  again as|like last
  log [the|my] same
  as|like last time|week|session
`)

const wishful =
  /\b(?:should|can i|could i|how|what|which|why|when|want|wanna|would|will|going to|gonna|plan|planning|planned|goal|target|aim|hope|trying|try to|used to|could once|never|not able|could not|can not|failed to|failed (?=\d)|if|recommend|suggest|better|best way|is it|are|tomorrow|next|supposed|meant|need to|have to|must|years ago|program|programme|routine|make|build|give|my plan|swap|instead|remind|worth|setup|home gym|up to \d+ ?kg|max out)\b/

/** What was once or will be is no log. What came out of a session may still be said beside it: "couldn't get the last rep". */
const notDone = (plain: string): boolean =>
  wishful.test(
    plain.replace(
      /\b(?:next time|next up|better than (?:last|expected)|felt better|could not (?:get|finish|do) the last.*|last time.*)\b/g,
      '',
    ),
  )

const did =
  /\b(?:did|done|finished|completed|hit|managed|got|logged?|add|record|track|note|just|made|new pr|new pb|pr|pb|pushed|pulled|lifted|repped|today|this morning|yesterday|last night|went for|went|had a|back from|knocked out|smashed|cranked out|banged out|ground out|put up|was|nailed|worked up to|topped out|ended (?:with|on))\b/

const verb = new RegExp(`\\b(?:${Object.keys(verbs).join('|')})\\b`)

/** Whoever comes in, begins or books has done nothing yet. */
const begins =
  /\b(?:arrived|arriving|here|in the gym|at the gym|starting|start|started|about to|checking in|check me in|i am in|now|got (?:here|in)|hitting|gym time|inside|back in|book|hold|cancel|find|tell|is|any)\b|^(?:in|doing|now)\b/

const mostWords = 9

/** Nothing but figures, their units and what stands between them. */
const figuresOnly = /^(?:[\d.,:x@+/ -]|kgs?\b|kilos?\b|lbs?\b|reps?\b|sets?\b|of\b|at\b|with\b|and\b|for\b)+$/

/** Figures beside an exercise tell what was done, where nothing speaks against it. */
function tellsOfSets(part: Part): boolean {
  const plain = withoutTimes(part.plain)
  const named = exercisesIn(plain)
  if (isSetNotation(plain)) return true
  if (begins.test(plain)) return false
  if (named.length === 0 || !hasFigure(plain)) return false
  if (verb.test(plain)) return true
  const sets = setsIn(plain).filter(
    ({ sets: done }) =>
      done.length > 1 ||
      done.some(({ reps, kg, seconds, metres }) =>
        [reps, kg, seconds, metres].some((value) => value !== undefined),
      ),
  )
  if (sets.length === 0) return false
  const sure = named.some(({ said }) => !isEverydayName(said))
  const timed = sets.some(({ sets: done }) =>
    done.some(({ seconds, metres }) => seconds !== undefined || metres !== undefined),
  )
  // A list or a load tells of sets, whatever else the name may mean.
  const several = named.length === 1 && figuresOnly.test(plain.replace(named[0]?.said ?? '', ' ').trim())
  return did.test(plain) || ((sure || timed || several) && plain.split(' ').length <= mostWords)
}

const timeOfDay =
  /\b(?:at|around|after|before|from|until|by) \d{1,2}(?:[:.]\d{2})? ?(?:am|pm|o'clock)?\b(?! ?(?:kg|kilos|lbs|reps|x|for|sets|rpe))/

const loggedExercise =
  /^ (?:please |can you |ok |and |also )*(?:log|record|track|add|note|save|enter) (?:down |in )?(?:my |a |the |today's |some |this )*(?:workout|session|training|sets|lifts|exercise|exercises|gym session|weights) (?:please )?$/

/** "Grab me two hours, squats" wants a place. */
const books =
  /^(?:(?:ok|so|then|and|yes|please|can you|could you|right|cool|just|go on) )*(?:(?:grab|get|book|reserve|hold|find|save|keep|pencil|squeeze|throw|pop|stick|fit) (?:me|us)|book|reserve)\b/

export const logWorkout: Row = {
  tool: 'logWorkout',
  means(part) {
    const { plain, text, others, asked } = part
    if (
      others ||
      asked ||
      /\b(?:a|per|each|every) (?:week|wk)\b|\bweekly\b/.test(plain) ||
      /\b(?:kcal|calories|free|taken|occupied|hurts?|busy|quiet|instead|alternative)\b/.test(plain)
    )
      return false
    if (books.test(plain)) return false
    if (loggedExercise.test(text)) return true
    if (notDone(plain)) return false
    if (
      says(text, again) &&
      (exercisesIn(plain).length > 0 ||
        /\b(?:log|did|last|workout|session|weights?|sets|numbers|reps)\b/.test(plain)) &&
      !/\b(?:meal|breakfast|lunch|dinner|slot|time tomorrow|time next)\b/.test(plain)
    )
      return true
    // "Legs at 6" is a question of the crowd.
    if (timeOfDay.test(plain) && !isSetNotation(plain) && !did.test(plain) && !verb.test(plain)) return false
    return tellsOfSets(part)
  },
  read: (part, world) => logged(part, world),
}

/** Words of the hour that stand in the way of reading figures. */
const untimed = (plain: string): string =>
  withoutTimes(plain).replace(
    /^(?:(?:log|logged|record|add|track|note|hey|hi|ok|and|so|please|can you|today|then)[ :,]+)+/,
    '',
  )

function logged(part: Part, world: World): Wish {
  const done = setsIn(untimed(part.plain))
  const same = says(part.text, again)
  const before = exerciseBefore(world.last)
  const all = done.flatMap(({ exercise, sets: each }) => {
    const name = exercise ?? before
    const named = name === undefined ? {} : { exercise: name }
    if (same && exercise) return differing(each).map((set) => ({ ...named, ...set }))
    return each.length === 0 || same ? (exercise ? [named] : []) : each.map((set) => ({ ...named, ...set }))
  })
  const at =
    same && !/\b(?:did|done)\b.*\byesterday\b/.test(part.plain) ? undefined : pastIn(part.plain, world)
  const sets = all.length === 0 ? {} : { sets: all }
  const pounds =
    sets.sets && /\d ?(?:lbs?|pounds)\b/.test(part.plain) && !/\d ?(?:kgs?|kilos?)\b/.test(part.plain)
  return wish('logWorkout', {
    ...sets,
    ...(same ? { same: true } : {}),
    ...(at ? { at } : {}),
    ...(pounds ? { units: 'us' } : {}),
  })
}

/** "The same but with 60 kg": what is said of all sets is said once, and nothing where nothing differs. */
function differing(sets: readonly LoggedSet[]): readonly LoggedSet[] {
  const [first] = sets
  const told = sets.filter(({ kg, reps, seconds, metres }) =>
    [kg, reps, seconds, metres].some((value) => value !== undefined),
  )
  if (first === undefined || told.length === 0) return [{}]
  return told.every((set) => JSON.stringify(set) === JSON.stringify(told[0])) ? told.slice(0, 1) : told
}

/** The exercise that was spoken of last. */
function exerciseBefore(last: Wish | undefined): string | undefined {
  const sets =
    last?.tool === 'logWorkout' && Array.isArray(last.input.sets)
      ? (last.input.sets as Record<string, unknown>[])
      : []
  const name =
    sets.at(-1)?.exercise ??
    (last?.tool === 'swapExercise' || last?.tool === 'myProgress' ? last.input.exercise : undefined)
  return typeof name === 'string' ? name : undefined
}
