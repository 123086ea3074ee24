import { z } from 'zod'
import { answered, ask, codeSchema } from '../../confirm/index.ts'
import { GymError } from '../../kit/errors.ts'
import { isoLocal } from '../../kit/time.ts'
import { defineTool, type ToolContext } from '../../kit/tool.ts'
import { isCode, readCode } from '../places/code.ts'
import { lockMember } from '../places/moving/store.ts'
import { answerChoices, answerWords } from './answer-words.ts'
import { bookingKey } from './booking-key.ts'
import { overlaps, spanOf } from './read.ts'
import { type Settled, settle } from './settle.ts'
import {
  closeMeetup,
  lockMeetup,
  type Meetup,
  type MeetupOption,
  meetupOf,
  placesOf,
  votesOf,
  writeVote,
} from './store.ts'

/** What a member has said, and nothing of what others have. */
export type Answered =
  | {
      kind: 'noted'
      code: string
      /** Starts of the options that suit them. */
      suits: string[]
      /** Options that are left to tap. */
      more: boolean
      /** The option just tapped is at the time of a place of theirs. */
      busy: { start: string; place: string } | null
      answered: number
      size: number
      outcome: Outcome | null
    }
  | { kind: 'settled'; outcome: Outcome }
  | { kind: 'cancelled' }
  /** What would be for all of them, and could not be taken back; the answer stands in the button alone. */
  | { kind: 'asked'; code: string; would: Would; answer: string }
  | { kind: 'stays' }

/** What has become of the group, as it concerns the member. */
export type Outcome = {
  state: Settled['state']
  /** When they go themselves; null: not at all. */
  start: string | null
  going: number
}

/** Book for those who have answered, although others may still; book what suits most; call it off. */
export type Would = 'early' | 'compromise' | 'cancel'

export const answerMeetupTool = defineTool({
  name: 'answerMeetup',
  description:
    "Says what suits the member for their group's time: one of the proposed options by its number, 'none', or 'done' when they have said all. 'book' books what suits those who have answered; 'cancel' calls it off. Both are for all of them, so they ask first, and only the member answers, by the button.",
  input: z.object({
    meetup: z.string().max(40).describe("The group's code"),
    option: z.string().max(20).describe("Number of an option, or 'none', 'done', 'book', 'cancel'"),
    code: codeSchema,
  }),
  async run({ meetup, option, code }, context): Promise<Answered> {
    const found = await meetupFor(context, meetup)
    if (option === 'book') return book(context, found.meetup, code)
    if (option === 'cancel') return cancel(context, found.meetup, code)
    return tap(context, found, option)
  },
  view: (result) => (result.kind === 'asked' ? { kind: result.kind, would: result.would } : result),
  say: (result, context) => answerWords(result, context),
  choices: (result, context) => answerChoices(result, context),
  asks: ({ kind }) => kind === 'asked',
})

type Found = { meetup: Meetup; options: MeetupOption[] }

/** The meetup of a code, for whoever may know it: those in its conversation, and members in private. */
async function meetupFor({ db, gym, place }: ToolContext, code: string): Promise<Found> {
  const found = isCode(code) ? await meetupOf(db, gym.id, { code: readCode(code) }) : undefined
  const here =
    place.private ||
    (found?.meetup.channel === place.channel && found.meetup.conversation === place.conversation)
  if (!found || !here) throw new GymError('unknown_meetup')
  return found
}

/** @throws {GymError} `unknown_option`, `meetup_over`, `meetup_full`, `member_gone` */
async function tap(context: ToolContext, found: Found, option: string): Promise<Answered> {
  const { db, gym, now, member } = context
  const { meetup, options } = found
  const nth = Number(option)
  const word = option === 'none' || option === 'done'
  if (!word && !options.some((each) => each.nth === nth)) throw new GymError('unknown_option')
  const own = await placesOf(db, [member.id], spanOf(found))
  const start = options.find((each) => each.nth === nth)?.slot
  const busy = own.find((each) => overlaps(each, start, meetup.minutes))
  const said = await noteAnswer(context, found, word ? option : busy ? 'busy' : nth)
  const settled = await settle(db, gym, { meetup: meetup.id, now, why: 'complete' })
  return {
    kind: 'noted',
    code: meetup.code,
    suits: options
      .filter((each) => said.suits.includes(each.nth))
      .map(({ slot }) => isoLocal(slot, gym.zone)),
    more: !said.done && said.suits.length < options.length,
    busy: busy && start ? { start: isoLocal(start, gym.zone), place: busy.code } : null,
    answered: said.answered,
    size: meetup.size,
    outcome: settled ? outcomeOf(context, settled) : null,
  }
}

/**
 * Writes down what a member says. A tap adds a slot and a second one changes nothing, so that a hasty finger takes
 * nothing back; 'none' begins anew.
 */
function noteAnswer(
  { db, gym, member, now }: ToolContext,
  { meetup: { id }, options }: Found,
  said: number | string,
): Promise<{ suits: number[]; done: boolean; answered: number }> {
  return db.transaction(async (tx) => {
    await lockMember(tx, gym.id, member.id)
    const meetup = await lockMeetup(tx, id)
    if (meetup?.state !== 'open') throw over(meetup)
    const votes = await votesOf(tx, id)
    const mine = votes.find((vote) => vote.member === member.id)
    if (!mine && votes.length >= meetup.size) throw new GymError('meetup_full', { size: meetup.size })
    const before = said === 'none' ? [] : (mine?.suits ?? [])
    const suits = typeof said === 'number' ? [...new Set([...before, said])].sort((a, b) => a - b) : before
    const done = said === 'none' || said === 'done' || suits.length === options.length
    await writeVote(tx, { meetup: id, gym: gym.id, member: member.id, suits, done, at: now })
    return { suits, done, answered: mine ? votes.length : votes.length + 1 }
  })
}

function over(meetup: Meetup | undefined): GymError {
  if (!meetup) return new GymError('unknown_meetup')
  const { state, booked } = meetup
  return new GymError('meetup_over', { state, ...(booked ? { at: booked.toISOString() } : {}) })
}

/** Early, with those who have answered, for the one who asked; after a slot that suits most was found, for any of them. */
async function book(context: ToolContext, meetup: Meetup, code: string | undefined): Promise<Answered> {
  const { db, gym, member, now } = context
  const voted = (await votesOf(db, meetup.id)).map((vote) => vote.member)
  const asked = meetup.member === member.id
  if (meetup.state === 'open' && !asked) throw new GymError('not_your_meetup')
  if (meetup.state === 'open' && voted.length < 2) throw new GymError('too_few_answers')
  if (!asked && !voted.includes(member.id)) throw new GymError('not_your_meetup')
  if (meetup.state !== 'open' && meetup.state !== 'none') throw over(meetup)
  const why = meetup.state === 'open' ? 'early' : 'compromise'
  // The group's own button asks all of them: whoever taps it says yes.
  const tapped = why === 'compromise' && code !== undefined && code === (await bookingKey(meetup))
  const wait = tapped ? undefined : await questioned(context, meetup, why, code)
  if (wait) return wait
  const settled = await settle(db, gym, { meetup: meetup.id, now, why })
  if (!settled) throw over((await meetupOf(db, gym.id, { id: meetup.id }))?.meetup)
  return { kind: 'settled', outcome: outcomeOf(context, settled) }
}

/** Undefined once the member has said yes. @throws {GymError} `question_closed` */
async function questioned(
  context: ToolContext,
  { id, code: group }: Meetup,
  would: Would,
  code: string | undefined,
): Promise<Answered | undefined> {
  const again = `/suits ${group} ${would === 'cancel' ? 'cancel' : 'book'}`
  const deed = { tool: 'answerMeetup', what: `${would} ${id}`, again }
  if (code === undefined) return { kind: 'asked', code: group, would, answer: await ask(context, deed) }
  return (await answered(context, deed, code)) ? undefined : { kind: 'stays' }
}

/** @throws {GymError} `not_your_meetup` for anyone but who asked, `meetup_over` */
async function cancel(context: ToolContext, found: Meetup, code: string | undefined): Promise<Answered> {
  const { db, member, now } = context
  if (found.member !== member.id) throw new GymError('not_your_meetup')
  if (found.state !== 'open') throw over(found)
  const wait = await questioned(context, found, 'cancel', code)
  if (wait) return wait
  return db.transaction(async (tx) => {
    const meetup = await lockMeetup(tx, found.id)
    if (meetup?.state !== 'open') throw over(meetup)
    await closeMeetup(tx, found.id, { state: 'cancelled', booked: null, now })
    return { kind: 'cancelled' }
  })
}

function outcomeOf({ gym, member }: ToolContext, { state, parties }: Settled): Outcome {
  const mine = parties.find(({ members }) => members.includes(member.id))
  return {
    state,
    start: mine ? isoLocal(mine.start, gym.zone) : null,
    going: mine?.members.length ?? 0,
  }
}
