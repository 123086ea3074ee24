import { z } from 'zod'
import { GymError } from '../../kit/errors.ts'
import { type Gym, splitNamed } from '../../kit/gym.ts'
import type { Expected, People } from '../../kit/people.ts'
import { addMinutes, isoLocal, localTime, parseInstant } from '../../kit/time.ts'
import { defineTool, type ToolContext } from '../../kit/tool.ts'
import { type Taste, usualTaste } from '../choice/choose.ts'
import { firstSplit, habitsOf, tasteOf } from '../learning/store.ts'
import { isCode, readCode } from '../places/code.ts'
import { comingClaims } from '../places/mine/store.ts'
import type { Claim, Held } from '../places/visit.ts'
import { minutesOf, visitLength } from '../rooms/rooms.ts'
import { askedWindow } from '../rooms/window.ts'
import { offerChoices } from './offer-choices.ts'
import { offerWords } from './offer-words.ts'
import { type Missed, type Served, serve } from './serve.ts'
import type { Told } from './told.ts'
import { type Kind, kindOf, severalDays, type Wish, windowOf } from './wish.ts'

/** A visit as it is told. */
export type Shown = { start: string; end: string; expected: Expected; usual: People | null }

/** A visit that is held for the member. */
export type Offer = Shown & {
  /** Takes it: "/hold k3f9a2bc". */
  code: string
  /** Places left beside this one. */
  left: number
  reason: 'named' | 'usual' | 'quietest' | null
}

export type Recommended = {
  kind: Kind
  split: string | null
  minutes: number
  offers: Offer[]
  /** What would have suited best, by their own word where `named`; `missed` says why it is not offered. */
  wanted: { start: string; missed: Missed | null; named: boolean } | null
  /** The least crowded where nothing is left. */
  least: Shown | null
  heldUntil: string
  /** The own place it would take the place of. */
  instead: string | null
  roughDays: number | null
  /** They didn't say what they train: it is what they said they like best. */
  favourite?: true
}

export const recommendSlotsTool = defineTool({
  name: 'recommendSlots',
  description:
    'Finds up to three quiet slots with a place for the member and holds them for ten minutes. Use it when they want to come, a place, a booking or a plan of visits; for how busy it is use crowdForecast. For an hour they named give from alone. The member takes one by reserveSlot. To swap a place they have, name it in instead.',
  input: z.object({
    split: z.string().max(60).optional().describe('What they train, in their own word: legs, chest, cardio'),
    from: z.string().max(40).optional().describe("Begin of their window, ISO 8601 in the gym's zone"),
    to: z.string().max(40).optional().describe('End of their window'),
    minutes: z.number().int().min(10).max(480).optional().describe('Length of the visit, when they said it'),
    instead: z
      .string()
      .max(40)
      .optional()
      .describe('The place to give up for it: its code, its time, or "next"'),
  }),
  async run({ split, from, to, minutes, instead }, context): Promise<Recommended> {
    const { gym } = context
    const own = instead === undefined ? undefined : await placeToSwap(context, instead)
    const favourite = split === undefined && !own ? await favouriteOf(context) : undefined
    const series = split === undefined ? (own?.split ?? favourite ?? 'all') : seriesNamed(gym, split)
    const length = own && minutes === undefined ? own.minutes : visitMinutes(gym, series, minutes)
    const wish = await wishOf(context, { series, length, from, to, own })
    const served = await serve(context, wish, { taste: await taste(context), own })
    return { ...shown(context, wish, served, own), ...(favourite ? { favourite: true as const } : {}) }
  },
  say: (result, context) => offerWords(result, context),
  choices: (result, context) => offerChoices(result, context),
})

/** What stands for no part of the gym in particular, where the member has one they like best. */
export const anything = 'anything'

const seriesNamed = (gym: Gym, named: string): string =>
  named.trim().toLowerCase() === anything ? 'all' : splitNamed(gym, named).id

/** What a member said they like best to train; what they like is theirs to know. */
async function favouriteOf({ db, gym, member, place }: ToolContext): Promise<string | undefined> {
  const first = place.private ? await firstSplit(db, member.id) : undefined
  return gym.splits.find(({ id }) => id === first)?.id
}

/** A visit's length in whole slots: as said, else as usual for the split. */
function visitMinutes(gym: Gym, series: string, asked: number | undefined): number {
  if (asked === undefined) return minutesOf(visitLength(gym, series))
  return Math.max(1, Math.ceil(asked / gym.slotMinutes)) * gym.slotMinutes
}

/** @throws {GymError} `no_place` when they have none, or none that is meant; `only_in_private` in a group */
async function placeToSwap({ db, gym, member, now, place }: ToolContext, named: string): Promise<Claim> {
  if (!place.private) throw new GymError('only_in_private')
  const ahead = await comingClaims(db, { gym: gym.id, member: member.id }, now)
  const at = parseInstant(named, gym.zone)
  const typed = readCode(named)
  // A date alone means the place of that day.
  const day = /^\d{4}-\d{2}-\d{2}$/.test(named.trim()) ? named.trim() : undefined
  const found = ahead.find(({ code, slot }) =>
    day ? localTime(slot, gym.zone).date === day : code === typed || slot.getTime() === at?.getTime(),
  )
  // A code that is none of theirs is no word for the next one.
  const claim = found ?? (at === undefined && !isCode(named) ? ahead[0] : undefined)
  if (!claim) throw new GymError('no_place')
  return claim
}

type Asked = {
  series: string
  length: number
  from: string | undefined
  to: string | undefined
  own: Claim | undefined
}

async function wishOf(context: ToolContext, { series, length, from, to, own }: Asked): Promise<Wish> {
  const { db, gym, member, now, place } = context
  const named = from !== undefined || to !== undefined
  const day = own && !named ? isoLocal(own.slot, gym.zone).slice(0, 10) : undefined
  const period = askedWindow(gym, now, day ? { from: day, to: day } : { from, to })
  // What is usual for a member is theirs to know.
  const habits = place.private ? await habitsOf(db, member.id) : new Map<number, never>()
  const kind = kindOf(gym, now, { period, named, habits: habits.size > 0, swap: own !== undefined })
  return { kind, split: series, minutes: length, habits, ...windowOf(period, length, gym.slotMinutes) }
}

async function taste({ db, member }: ToolContext): Promise<Taste> {
  const { flexMinutes, crowdWeight } = await tasteOf(db, member.id)
  return { flexMinutes: flexMinutes ?? usualTaste.flexMinutes, crowdWeight }
}

function shown({ gym }: ToolContext, wish: Wish, served: Served, own: Claim | undefined): Recommended {
  const { offers, until, wanted, least, roughDays } = served
  const visit = (start: Date, { expected, usual }: Told): Shown => ({
    start: isoLocal(start, gym.zone),
    end: isoLocal(addMinutes(start, wish.minutes), gym.zone),
    expected,
    usual,
  })
  const quietest = quietestOf(offers)
  return {
    kind: wish.kind,
    split: wish.split === 'all' ? null : wish.split,
    minutes: wish.minutes,
    offers: inOrder(wish, offers, gym.zone).map(({ held, told, left }) => ({
      code: held.code,
      ...visit(held.start, told),
      left,
      reason: reasonOf(wish, held, held === quietest),
    })),
    wanted: wanted ? { ...wanted, start: isoLocal(wanted.start, gym.zone) } : null,
    least: least ? visit(least.start, least.told) : null,
    heldUntil: isoLocal(until, gym.zone),
    instead: own?.code ?? null,
    roughDays,
  }
}

/** Several days are a plan, which is told in its own order; else the best comes first. */
function inOrder(wish: Wish, offers: Served['offers'], zone: string): Served['offers'] {
  if (wish.named || !severalDays(wish, zone)) return offers
  return offers.toSorted((a, b) => a.held.start.getTime() - b.held.start.getTime())
}

/** The offer that is quieter than every other, as far as the numbers that are told tell them apart. */
function quietestOf(offers: Served['offers']): Held | undefined {
  const peopleOf = ({ told }: Served['offers'][number]) =>
    'about' in told.expected.people ? told.expected.people.about : 0
  const [first, second] = offers.toSorted((a, b) => peopleOf(a) - peopleOf(b))
  return first && second && peopleOf(first) < peopleOf(second) ? first.held : undefined
}

function reasonOf(
  wish: Wish,
  { start, usually }: { start: Date; usually?: Date | null },
  quietest: boolean,
): Offer['reason'] {
  if (wish.named && Math.abs(start.getTime() - wish.named.getTime()) < 30 * 60_000) return 'named'
  if (usually?.getTime() === start.getTime()) return 'usual'
  return quietest ? 'quietest' : null
}
