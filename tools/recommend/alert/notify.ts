import { z } from 'zod'
import { presentAt } from '../../checkin/index.ts'
import { usualMean, usualOf } from '../../forecast/index.ts'
import { GymError } from '../../kit/errors.ts'
import { openSlots, splitNamed } from '../../kit/gym.ts'
import { leastShown, type People, shownPeople } from '../../kit/people.ts'
import { isoLocal } from '../../kit/time.ts'
import { defineTool, type ToolContext } from '../../kit/tool.ts'
import { lockMember } from '../places/moving/store.ts'
import { askedWindow, type Bounds } from '../rooms/window.ts'
import { quietMark } from './few.ts'
import { notifyChoices, notifyWords } from './notify-words.ts'
import { type Alert, addAlert, restartAlerts, stopAlerts, waitingOf } from './store.ts'
import { restOfDay, worthComing } from './today.ts'
import { quietUntil } from './until.ts'

/** More than so many alerts at once are no help to anybody. */
const mostWaiting = 5

/** What came of asking to be told. */
export type Notified =
  | {
      kind: 'set'
      alert: string
      /** The member's alerts that this one takes the place of. */
      instead: string[]
      split: string | null
      below: number
      from: string
      to: string
      /** Usual people there, when the mark was made of them. */
      usual: People | null
      /** The mark that was asked for is smaller than what may be told. */
      raised: boolean
    }
  | {
      kind: 'quietNow'
      split: string | null
      below: number
      people: People
      /** Until when it is expected to stay so; null: to the end of the day, or not known. */
      until: string | null
    }

export const notifyWhenQuietTool = defineTool({
  name: 'notifyWhenQuiet',
  description:
    'Sets an alert: the member is told once it has become quiet, in the gym or at one split. Without from and to: today until closing. Without below: when it is well under the usual.',
  input: z.object({
    split: z.string().max(60).optional().describe('Only when they ask about one: legs, cardio'),
    from: z.string().max(40).optional().describe("Begin, ISO 8601 in the gym's zone"),
    to: z.string().max(40).optional().describe('End, ISO 8601'),
    below: z.number().int().min(0).max(100_000).optional().describe('Fewer people than this, if they say'),
  }),
  async run({ split: name, from, to, below: asked }, context): Promise<Notified> {
    const { gym, place, now } = context
    if (!place.private) throw new GymError('only_in_private')
    const split = name === undefined ? null : splitNamed(gym, name).id
    const window = windowOf(context, { from, to })
    const mark = await markFor(context, split, window, asked)
    const quiet = window.from <= now ? await quietAlready(context, split, mark.below, window.to) : undefined
    return quiet ?? set(context, { split, window, ...mark })
  },
  say: (result, context) => notifyWords(result, context),
  choices: (result, context) => notifyChoices(result, context),
  remember: (result) => (result.kind === 'set' ? { alert: result.alert, instead: result.instead } : null),
  async revert(noted, { db, member, now }) {
    const { alert, instead } = remembered.parse(noted)
    await stopAlerts(db, member.id, { ids: [alert] }, now)
    await restartAlerts(db, member.id, instead)
  },
})

const remembered = z.object({ alert: z.string(), instead: z.array(z.string()) })

type Span = { from: Date; to: Date }

/** @throws {GymError} what is wrong with the window; `closed` when the doors don't open again */
function windowOf({ gym, now }: ToolContext, asked: Bounds): Span {
  if (asked.from !== undefined || asked.to !== undefined) return askedWindow(gym, now, asked)
  const rest = restOfDay(gym, now)
  if (!rest) throw new GymError('closed', { from: now.toISOString() })
  return rest
}

type Mark = { below: number; usual: People | null; raised: boolean }

async function markFor(
  context: ToolContext,
  split: string | null,
  window: Span,
  asked: number | undefined,
): Promise<Mark> {
  if (asked !== undefined) {
    return { below: Math.max(asked, leastShown), usual: null, raised: asked < leastShown }
  }
  const { gym } = context
  const usual = usualMean(
    await usualOf(context, split ?? 'all', window),
    openSlots(gym, window.from, window.to),
  )
  const share = gym.splits.find(({ id }) => id === split)?.capacityShare ?? 1
  const below = quietMark(usual, gym.comfort * gym.capacity * share)
  return { below, usual: usual === undefined ? null : shownPeople(usual), raised: false }
}

/** That it is quiet as it is, or undefined. */
async function quietAlready(
  context: ToolContext,
  split: string | null,
  below: number,
  to: Date,
): Promise<Notified | undefined> {
  const { db, gym, now } = context
  if (!worthComing(gym, now)) return undefined
  const present = await presentAt(db, gym, now)
  const people = split === null ? present.people : (present.bySplit.get(split) ?? 0)
  if (people >= below) return undefined
  const until = await quietUntil(db, gym, { split: split ?? 'all', below, now, to })
  return {
    kind: 'quietNow',
    split,
    below,
    people: shownPeople(people),
    until: until ? isoLocal(until, gym.zone) : null,
  }
}

/** @throws {GymError} `too_many_alerts` */
async function set(
  { db, gym, member, now }: ToolContext,
  { split, window, ...mark }: Mark & { split: string | null; window: Span },
): Promise<Notified> {
  await lockMember(db, gym.id, member.id)
  const waiting = await waitingOf(db, member.id, now)
  const instead = waiting.filter(isSame(split ?? 'all', window)).map(({ id }) => id)
  if (waiting.length - instead.length >= mostWaiting) {
    throw new GymError('too_many_alerts', { most: mostWaiting })
  }
  if (instead.length > 0) await stopAlerts(db, member.id, { ids: instead }, now)
  const alert = crypto.randomUUID()
  const { from, to } = window
  await addAlert(db, {
    id: alert,
    gym: gym.id,
    member: member.id,
    split: split ?? 'all',
    below: mark.below,
    from,
    to,
    madeAt: now,
  })
  return {
    kind: 'set',
    alert,
    instead,
    split,
    from: isoLocal(from, gym.zone),
    to: isoLocal(to, gym.zone),
    ...mark,
  }
}

/** Whether an alert is about the same: it is renewed, and not told twice. */
const isSame =
  (split: string, { from, to }: Span) =>
  (alert: Alert) =>
    alert.split === split && alert.from < to && alert.to > from
