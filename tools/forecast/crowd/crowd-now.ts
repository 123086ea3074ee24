import { z } from 'zod'
import { presentAt } from '../../checkin/index.ts'
import { closureAt, equipmentNamed, type Gym, nextOpening, openingAt, splitNamed } from '../../kit/gym.ts'
import { t } from '../../kit/language.ts'
import { type Expected, type People, peopleWords, shownExpected, shownPeople } from '../../kit/people.ts'
import type { Equipment } from '../../kit/splits.ts'
import { addMinutes, isoLocal, localTime, slotStart } from '../../kit/time.ts'
import { type Choice, defineTool, type ToolContext } from '../../kit/tool.ts'
import { clockTime, dayWords, sentence, weekdayWord } from '../../kit/words.ts'
import { pressureOf, type ShownPressure, shownPressure, tellablePeople } from '../equipment/equipment.ts'
import { measured } from '../equipment/equipment-forecast.ts'
import { equipmentName, pressureWords } from '../equipment/equipment-words.ts'
import { usualMean, usualOf } from '../explain/usual.ts'
import { forecastRows, newestOrigin } from '../store.ts'
import { compared, short, sureNumber } from './crowd-words.ts'
import { splitName } from './span-words.ts'

type CrowdNow = {
  at: string
  split: string | null
  people: People
  /** People in the whole gym, when a split was asked about. */
  whole: People
  capacity: number
  /** What the forecast expected for this half hour, or null when there is none. */
  expected: Expected | null
  /** What this half hour usually brings, or null when that is not known yet. */
  usual: People | null
  /** How hard the equipment asked about is used, or null when none was, or the doors are closed. */
  equipment: { id: string; pressure: ShownPressure } | null
  source: 'counter' | 'checkIns'
  open: boolean
  /** When the doors open next, if they are closed. */
  opens: string | null
}

export const crowdNowTool = defineTool({
  name: 'crowdNow',
  description:
    'How many people are in the gym right now, in the whole gym or at one split, or how hard one kind of equipment is used.',
  input: z.object({
    split: z.string().max(60).optional().describe('Only when they ask about one: legs, squats, cardio'),
    equipment: z
      .string()
      .max(60)
      .optional()
      .describe('Only when they ask whether it is free: racks, benches, treadmills'),
  }),
  async run({ split: name, equipment: pieces }, context): Promise<CrowdNow> {
    const { db, gym, now } = context
    const split = name === undefined ? undefined : splitNamed(gym, name)
    const equipment = pieces === undefined ? undefined : measured(equipmentNamed(gym, pieces))
    const present = await presentAt(db, gym, now)
    const people = split ? (present.bySplit.get(split.id) ?? 0) : present.people
    const open = openingAt(gym, now) !== undefined
    return {
      at: isoLocal(now, gym.zone),
      split: split?.id ?? null,
      people: shownPeople(people),
      whole: shownPeople(present.people),
      capacity: gym.capacity,
      ...(open ? await comparedWith(context, split?.id ?? 'all') : { expected: null, usual: null }),
      equipment: open && equipment ? pressureNow(gym, equipment, present) : null,
      source: present.source,
      open,
      opens: open ? null : opening(gym, now),
    }
  },
  say: (result, context) => crowdNowWords(result, context),
  choices: (result, context) => crowdChoices(result, context),
})

function opening(gym: Gym, now: Date): string | null {
  const next = nextOpening(gym, now)
  return next ? isoLocal(next.from, gym.zone) : null
}

function pressureNow(gym: Gym, equipment: Equipment, present: Parameters<typeof tellablePeople>[1]) {
  const pressure = pressureOf(equipment, tellablePeople(gym.splits, present))
  return { id: equipment.id, pressure: shownPressure(pressure) }
}

/** What was forecast for this slot, and what it usually brings. */
async function comparedWith(
  context: ToolContext,
  series: string,
): Promise<{ expected: Expected | null; usual: People | null }> {
  const { db, gym, now } = context
  const from = slotStart(now, gym.slotMinutes, gym.zone)
  const to = addMinutes(from, gym.slotMinutes)
  const [rows, usual] = await Promise.all([
    forecastRows(db, { gym: gym.id, origin: now, splits: [series], from, to }),
    usualOf(context, series, { from, to }),
  ])
  if (!rows[0] && !(await newestOrigin(db, gym.id, now))) return { expected: null, usual: null }
  const people = usualMean(usual, [from])
  return {
    expected: rows[0] ? shownExpected(rows[0]) : null,
    usual: people === undefined ? null : shownPeople(people),
  }
}

function crowdNowWords(result: CrowdNow, context: ToolContext): string {
  if (!result.open) return closedWords(result, context)
  const { split, people, whole, capacity, equipment } = result
  const name = splitName(split, context)
  const here = name
    ? t`${sentence(peopleWords(people))} are training ${name} right now, ${peopleWords(whole)} in the whole gym.`
    : t`${sentence(peopleWords(people))} are here right now; the gym holds ${capacity}.`
  const lines = equipment
    ? [
        t`${sentence(equipmentName(equipment.id, context))} right now: ${pressureWords(equipment.pressure)}, estimated from what people train.`,
        here,
      ]
    : [here, ...comparison(result, context)]
  return lines.join('\n')
}

function closedWords({ whole, opens }: CrowdNow, { gym, now, language }: ToolContext): string {
  const at = opens ? new Date(opens) : undefined
  const when = at
    ? ` ${t`It opens ${dayWords(at, { zone: gym.zone, now, language })} at ${clockTime(at, gym.zone)}.`}`
    : ''
  const reason = closureAt(gym, now)?.reason
  const inside = 'about' in whole ? ` ${t`${sentence(peopleWords(whole))} are still checked in.`}` : ''
  const closed = t`${gym.name} is closed right now`
  return `${closed}${reason ? `: ${reason}` : ''}.${when}${inside}`
}

/** How now compares with what this hour usually brings, and with the forecast where that was wrong. */
function comparison({ people, usual, expected }: CrowdNow, context: ToolContext): string[] {
  const { gym, now, language } = context
  const day = weekdayWord(localTime(now, gym.zone).date, language)
  const held = compared(people, usual)
  const lines = usual && held ? [thanUsually(held.side, day, clockTime(now, gym.zone), short(usual))] : []
  if (expected && surprising(people, expected)) lines.push(t`I had expected ${sureNumber(expected)}.`)
  else if (expected && !usual) lines.push(t`As I expected: ${sureNumber(expected)}.`)
  return lines
}

function thanUsually(side: 'more' | 'fewer' | 'same', day: string, hour: string, usual: string): string {
  if (side === 'more') return t`Busier than a usual ${day} at ${hour} (${usual}).`
  if (side === 'fewer') return t`Quieter than a usual ${day} at ${hour} (${usual}).`
  return t`As on a usual ${day} at ${hour} (${usual}).`
}

/** Whether a number lies outside of what was expected, as far as both may be told. */
function surprising(people: People, { low, high }: Expected): boolean {
  if ('about' in people && 'about' in high && people.about > high.about) return true
  return 'about' in low && (!('about' in people) || people.about < low.about)
}

function crowdChoices({ split, equipment, open }: CrowdNow, context: ToolContext): Choice[] {
  const pieces = equipment && context.gym.equipment.find(({ id }) => id === equipment.id)?.name
  const asked = pieces ? `are the ${pieces}` : `is ${split ?? 'it'}`
  if (!open) return [{ label: t`When is it quiet?`, send: `When ${asked} quiet?` }]
  return [
    { label: t`When is it quiet today?`, send: `When ${asked} quiet today?` },
    ...(pieces ? [] : [{ label: t`Why?`, send: split ? `/why ${split}` : '/why' }]),
    { label: t`Check me in`, send: split ? `/in ${split}` : '/in' },
  ]
}
