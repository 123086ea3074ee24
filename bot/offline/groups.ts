import type { Topic } from '../../prompts/phrases.ts'
import { type Clause, isSpecific, type Reader, readClause } from './clause.ts'
import { companyIn } from './company.ts'
import type { Intent } from './intents/index.ts'
import { together } from './intents/together.ts'
import { partsOf } from './parts.ts'
import { sayings, says } from './sayings.ts'
import { type Sense, senseOf } from './sense.ts'
import type { Spelled } from './words/spelling.ts'

/** Parts of a message that are one wish, or go on from the wish before. */
export type Group = {
  intent: Intent | 'goesOn'
  words: Spelled[]
  /** Said beside it: the splits count, the times do not ("I'm in, going to do legs until 7"). */
  beside: Spelled[]
  /** A time was named in it. */
  timed: boolean
}

export type Grouped = {
  groups: Group[]
  /** What is no wish; all of it where there is no wish at all. */
  rest: Spelled[]
  topics: { topic: Topic; small: boolean }[]
  /** A wish shows through the rest. */
  hinted: boolean
  /** The rest names a time for several, which is a wish of its own beside another. */
  company: boolean
}

type Part = { words: Spelled[]; clause: Clause; sense: Sense }

/** Brings the parts of a message together: what is no wish of its own belongs to its neighbour. */
export function grouped(words: readonly Spelled[], reader: Reader): Grouped {
  const found: Grouped = { groups: [], rest: [], topics: [], hinted: false, company: false }
  for (const [i, part] of partsOf(words).entries()) {
    const clause = readClause(part, reader)
    add(found, { words: part, clause, sense: senseOf(clause, i === 0) })
  }
  return found
}

/** Wishes that nothing of a group's time belongs to. */
const others: ReadonlySet<string> = new Set(
  'notify silence speak mine calendar fairness feedback checkIn checkOut undo'.split(' '),
)

function add(found: Grouped, part: Part): void {
  const { sense, words } = part
  const timed = part.clause.times.length > 0
  const last = found.groups.at(-1)
  if (sense.kind === 'talk') {
    found.topics.push(sense)
    // "Dentist at 4, is it quiet after that?": none of the gym's, but its hour is spoken of.
    const spoken = !sense.small && timed && part.clause.times.some(({ hours }) => hours)
    if (spoken && !last) found.rest.push(...words)
  } else if (sense.kind === 'wish' && !(last && belongsTo(last, part, sense.intent))) {
    const apart = found.company && others.has(sense.intent.name)
    if (apart) found.groups.push({ intent: together, words: found.rest, beside: [], timed: true })
    found.groups.push({
      intent: sense.intent,
      words: apart ? [...words] : [...found.rest, ...words],
      beside: [],
      timed,
    })
    found.company = false
    found.rest = []
  } else if (sense.kind === 'goesOn' || (last && asksOn(last, part))) {
    found.groups.push({ intent: 'goesOn', words, beside: [], timed })
  } else if (!last) {
    found.rest.push(...words)
    found.company ||= timed && companyIn(part.clause)?.size !== undefined
    found.hinted ||= sense.kind === 'hint'
  } else if (sense.kind === 'hint' && last.intent !== 'goesOn' && last.intent.acts) {
    last.beside.push(...words)
  } else {
    last.words.push(...words)
    last.timed ||= timed
  }
}

/** "Is it busy? And tomorrow?" asks twice. */
function asksOn(last: Group, { sense, words, clause }: Part): boolean {
  const opens = words[0]?.text === 'and' && last.words.at(-1)?.text === '?'
  return opens && sense.kind === 'nothing' && isSpecific(clause)
}

const statement = sayings(`
  ^ [and|but|because] it|that|this|the_gym
  ^ because
  ^ [and|but|because] i do_not|hate|dislike|love|like|prefer|enjoy|really|can_not|get like|enjoy|love|want|hate|stand|mind|anxious|nervous|it|when|crowds|queues|that
  ^ [and|but|because] [too|so|very|way_too] busy|full|crowded|packed
`)

const ownQuestion = sayings(`
  when|what_time|best|quietest
`)

/** The same act again, or a question that adds nothing to the one before it. */
function belongsTo(last: Group, { words, clause }: Part, intent: Intent): boolean {
  if (last.intent === 'goesOn') return false
  const bare = !isSpecific(clause)
  if (!intent.acts && bare && !clause.question && says(clause.shape, statement)) return true
  // Who is offered a place is told how busy it will be there.
  if (last.intent.name === 'recommend' && intent.name === 'crowd' && bare) return true
  if (last.intent.name !== intent.name) return false
  if (intent.acts) return true
  const alternative = words[0]?.text === 'or' && !last.timed
  return alternative || (bare && !says(clause.shape, ownQuestion))
}

/** The clause of a group, with the splits that were named beside it. */
export function clauseOf({ words, beside }: Group, reader: Reader): Clause {
  const clause = readClause(words, reader)
  return beside.length === 0
    ? clause
    : { ...clause, mentions: readClause([...words, ...beside], reader).mentions }
}
