import { z } from 'zod'
import { presentAt } from '../checkin/index.ts'
import { type Gym, nextOpening, openingAt, splitNamed } from '../kit/gym.ts'
import {
  type Expected,
  expectedWords,
  type People,
  peopleWords,
  shownExpected,
  shownPeople,
} from '../kit/people.ts'
import { addMinutes, isoLocal, localTime, slotStart } from '../kit/time.ts'
import { type Choice, defineTool, type ToolContext } from '../kit/tool.ts'
import { clockTime, dayWords, sentence, weekdayWord } from '../kit/words.ts'
import { forecastRows, newestOrigin } from './store.ts'

type CrowdNow = {
  at: string
  split: string | null
  people: People
  /** People in the whole gym, when a split was asked about. */
  whole: People
  capacity: number
  /** What the forecast expected for this half hour, or null when there is none. */
  expected: Expected | null
  source: 'counter' | 'checkIns'
  open: boolean
  /** When the doors open next, if they are closed. */
  opens: string | null
}

export const crowdNowTool = defineTool({
  name: 'crowdNow',
  description: 'How many people are in the gym right now, in the whole gym or at one split.',
  input: z.object({
    split: z.string().max(60).optional().describe('Only when they ask about one: legs, squats, cardio'),
  }),
  async run({ split: name }, { db, gym, now }): Promise<CrowdNow> {
    const split = name === undefined ? undefined : splitNamed(gym, name)
    const present = await presentAt(db, gym, now)
    const people = split ? (present.bySplit.get(split.id) ?? 0) : present.people
    const open = openingAt(gym, now) !== undefined
    return {
      at: isoLocal(now, gym.zone),
      split: split?.id ?? null,
      people: shownPeople(people),
      whole: shownPeople(present.people),
      capacity: gym.capacity,
      expected: open ? await expectedNow({ db, gym, now }, split?.id ?? 'all') : null,
      source: present.source,
      open,
      opens: open ? null : opening(gym, now),
    }
  },
  say: (result, context) => crowdNowWords(result, context),
  choices: ({ split, open }) => crowdChoices(split, open),
})

function opening(gym: Gym, now: Date): string | null {
  const next = nextOpening(gym, now)
  return next ? isoLocal(next.from, gym.zone) : null
}

async function expectedNow(
  { db, gym, now }: Pick<ToolContext, 'db' | 'gym' | 'now'>,
  split: string,
): Promise<Expected | null> {
  const from = slotStart(now, gym.slotMinutes, gym.zone)
  const origin = await newestOrigin(db, gym.id, now)
  if (!origin) return null
  const rows = await forecastRows(db, {
    gym: gym.id,
    origin,
    splits: [split],
    from,
    to: addMinutes(from, gym.slotMinutes),
  })
  return rows[0] ? shownExpected(rows[0]) : null
}

function crowdNowWords(result: CrowdNow, { gym, now, language }: ToolContext): string {
  const { split, people, whole, capacity, expected, open, opens } = result
  if (!open) {
    const at = opens ? new Date(opens) : undefined
    const when = at
      ? ` It opens ${dayWords(at, { zone: gym.zone, now, language })} at ${clockTime(at, gym.zone)}.`
      : ''
    const inside = 'about' in whole ? ` ${sentence(peopleWords(whole))} are still checked in.` : ''
    return `${gym.name} is closed right now.${when}${inside}`
  }
  const name = gym.splits.find(({ id }) => id === split)?.name
  const lines = name
    ? [
        `${sentence(peopleWords(people))} are training ${name} right now, ${peopleWords(whole)} in the whole gym.`,
      ]
    : [`${sentence(peopleWords(people))} are here right now; the gym holds ${capacity}.`]
  if (expected)
    lines.push(
      comparison(
        people,
        expected,
        clockTime(now, gym.zone),
        weekdayWord(localTime(now, gym.zone).date, language),
      ),
    )
  return lines.join('\n')
}

/** How now compares with what this hour usually brings. */
function comparison(people: People, expected: Expected, clock: string, day: string): string {
  const usual = `${day} at ${clock}`
  const { low, high } = expected
  if ('about' in people && 'about' in high && people.about > high.about) {
    return `Busier than a usual ${usual}: ${expectedWords(expected)}.`
  }
  const belowLow = 'about' in low && ('under' in people || people.about < low.about)
  if (belowLow) return `Quieter than a usual ${usual}: ${expectedWords(expected)}.`
  return `As on a usual ${usual}: ${expectedWords(expected)}.`
}

function crowdChoices(split: string | null, open: boolean): Choice[] {
  const later = split
    ? { label: 'When is it quiet today?', send: `When is ${split} quiet today?` }
    : { label: 'When is it quiet today?', send: 'When is it quiet today?' }
  if (!open)
    return [{ label: 'When is it quiet?', send: split ? `When is ${split} quiet?` : 'When is it quiet?' }]
  return [later, { label: 'Check me in', send: split ? `/in ${split}` : '/in' }]
}
