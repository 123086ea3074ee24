import { anyClock, readClock } from './clock.ts'
import type { Hours, Rule, When } from './types.ts'

// What else a member has to do leaves them an end of the time: "I work till 5", "I have to be home by 8".

const roughly = '(?:about |around |roughly |like |say |maybe )?'
const work =
  '(?:(?:with |from |of )?(?:my |the )?(?:work|school|uni|college|class|lectures?|shift|earlies|lates|office|job|exam|meeting|here)s?)'

const occupied = [
  `\\b(?:work|works|working|at work|at school|at nursery|in daycare|at daycare|in nursery|at kindergarten|in kindergarten|sleep|sleeping|asleep|napping|having a nap|in bed|resting|driving|travelling|away|at uni|(?:in|at) (?:the|my) (?:office|library|hospital|shop|dentist|doctors?|hairdressers?|clinic)|in class|in a meeting|in meetings|in lectures|on shift|on duty|teaching|tied up|(?:my|the|their|a) (?:shift|class|lectures?|meetings?|exam) (?:is|are|goes|go|lasts|last|runs?))`,
  `(?<=\\b(?:i|we) (?:am|are) )(?:busy|on|out)`,
].join('|')

const released = [
  `\\b(?:i|we|he|she) (?:am|are|is|will be|should be|would be)(?: only| always| usually| never)?(?: not)? (?:off|free|home|back|(?:done|finished|out)(?= (?:by|around|about|from|with (?:my |the )?(?:work|school|uni|class)|work|school|uni|class)))`,
  '\\bso (?:done|off|free|out|finished|home)',
  '\\b(?:get|gets|getting) (?:off|out|home|back|done)',
  '\\b(?:finish|finishes|finishing|knock off|clock off|clock out|knocking off|ends)',
].join('|')

const due = [
  `\\b(?:(?:need|needs|have|has|got|must|ought|supposed|want) to|must|gotta|should) be (?:back|home|gone|out|away|done|finished|somewhere|elsewhere|there|at (?:my|the|a) \\w+|at (?:work|school|uni|home)|in (?:the|a|my) \\w+|in class|on (?:the|a) \\w+)(?: (?:at|in|on|to|from|of) (?!\\d)(?:my |the |a )?[a-z]+)?`,
  `\\b(?:need|have|got|must) to (?:leave|go|head off|head out|run|dash|(?:get|pick up|fetch|catch|collect|be off)(?: [a-z]+){0,4}?)`,
].join('|')

const beforeThat = /\bbefore (?:that|then|it|this)\b|\bbeforehand\b/

const bound =
  (kind: 'from' | 'to') =>
  (said: RegExpExecArray): When | undefined => {
    const [, text = ''] = said
    const hour = readClock(text)
    const rest = said.input.slice(said.index + said[0].length)
    // "Daycare is until 1. Before that?": what they are free of is what comes first.
    const ends = kind === 'from' && beforeThat.test(rest)
    return hour && { hours: { kind: ends ? 'to' : kind, hour }, bound: true }
  }

/** Before any other clock time, for each holds one. */
export const boundRules: readonly Rule[] = [
  {
    pattern: new RegExp(
      `(?:${occupied})(?: (?:out|there|here|in))?(?: from [\\w:.]+)? (?:until|to) ${roughly}(${anyClock})`,
    ),
    read: bound('from'),
  },
  {
    pattern: new RegExp(
      `(?:${released})(?:(?: ${work})? (?:at|by|around|about|from)| (?:(?:my|the|a) )?(?:${work}|¬+)(?: (?:at|by|around|about|from))?) ${roughly}(${anyClock})`,
    ),
    read: bound('from'),
  },
  {
    pattern: new RegExp(`(?:${due})(?: ${work})? (?:at|by|before|for) ${roughly}(${anyClock})`),
    read: bound('to'),
  },
]

/** Two times of which one only bounds the other: the hour that is asked for, or what lies between both. */
export function bounded(one: When, other: When): When | undefined {
  if (!(one.bound || other.bound) || !(one.hours && other.hours)) return undefined
  const asked = other.bound ? one.hours : other.hours
  const hours = between(one.hours, other.hours) ?? between(other.hours, one.hours) ?? asked
  const { bound: _, ...whole }: When = { ...one, ...other, hours }
  return one.bound && other.bound ? { ...whole, bound: true } : whole
}

function between(first: Hours, last: Hours): Hours | undefined {
  return first.kind === 'from' && last.kind === 'to'
    ? { kind: 'between', from: first.hour, to: last.hour }
    : undefined
}
