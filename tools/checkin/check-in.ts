import { z } from 'zod'
import { type Gym, splitNamed } from '../kit/gym.ts'
import { named as nameIn, t } from '../kit/language.ts'
import { type People, peopleWords, shownPeople } from '../kit/people.ts'
import { findSplits } from '../kit/splits.ts'
import { forgottenAfter } from '../kit/stays.ts'
import { addMinutes, after, isoLocal, minutesBetween } from '../kit/time.ts'
import { type Choice, defineTool, type ToolContext } from '../kit/tool.ts'
import { clockTime, dayWords, listWords, sentence } from '../kit/words.ts'
import { presentAt } from './present.ts'
import { changeSplits, endVisit, lastVisit, openVisit, removeVisit, stayOf, type Visit } from './store.ts'

/** An estimated check-out is asked about for this long; later nobody remembers. */
const askedWithin = 4 * 24 * 60

/** The split of a visit for which none was named. */
const unnamed = 'general'

type CheckedIn = {
  visit: number
  /** `in` now, `already` in with these splits, or `changed` to other splits. */
  state: 'in' | 'already' | 'changed'
  checkIn: string
  splits: string[]
  /** What the visit was about before it was changed. */
  before: string[]
  people: People
  /** False when no split was named. */
  named: boolean
  /** The visit before had no check-out, so its end is an estimate. */
  estimated: { checkIn: string; checkOut: string } | null
}

export const checkInTool = defineTool({
  name: 'checkIn',
  description:
    'Checks the member in: they have just arrived or are starting to train. Also changes what the running visit is about. Call it without a split when none was named.',
  input: z.object({
    split: z
      .string()
      .max(60)
      .optional()
      .describe('What they train, in their own word: legs, chest, push day'),
    also: z.array(z.string().max(60)).max(8).optional().describe('Further splits of the same visit'),
  }),
  async run({ split, also }, context): Promise<CheckedIn> {
    const { gym, db, member, now } = context
    const asked = [...(split ? [split] : []), ...(also ?? [])]
    const splits = namedSplits(gym, asked)
    const last = await settled(context, await lastVisit(db, member.id, now))
    const done =
      last && !last.checkOut ? await stay(context, last, splits) : await arrive(context, splits, last)
    const { people } = await presentAt(db, gym, now)
    return {
      ...done,
      people: shownPeople(people),
      named: splits.length > 0,
      estimated: done.state === 'in' ? estimateOf(gym, now, last) : null,
    }
  },
  say: (result, context) => checkInWords(result, context),
  choices: (result, context) => checkInChoices(result, context),
  remember: ({ visit, state, before }) => (state === 'already' ? null : { visit, state, before }),
  async revert(noted, { db, gym }) {
    const { visit, state, before } = revertible.parse(noted)
    if (state === 'in') await removeVisit(db, visit)
    else await changeSplits(db, gym.id, visit, before)
  },
})

const revertible = z.object({
  visit: z.number(),
  state: z.enum(['in', 'changed']),
  before: z.array(z.string()),
})

type Done = Pick<CheckedIn, 'visit' | 'state' | 'checkIn' | 'splits' | 'before'>

function namedSplits(gym: Gym, asked: readonly string[]): string[] {
  const ids = asked.flatMap((name) => {
    const found = findSplits(gym.splits, name)
    return (found.length > 0 ? found : [splitNamed(gym, name)]).map(({ id }) => id)
  })
  return [...new Set(ids)]
}

/** A visit left open past its time is closed first, so that today's is a new one. */
async function settled({ db, gym, now }: ToolContext, last: Visit | undefined): Promise<Visit | undefined> {
  if (!last || last.checkOut) return last
  const usual = stayOf(gym, last)
  if (now < forgottenAfter(last.checkIn, usual)) return last
  const checkOut = addMinutes(last.checkIn, usual)
  await endVisit(db, last.id, checkOut, true, last.checkIn)
  return { ...last, checkOut, checkOutEstimated: true }
}

async function arrive(
  { db, gym, member, now }: ToolContext,
  named: string[],
  last: Visit | undefined,
): Promise<Done> {
  const usual = gym.splits.some(({ id }) => id === unnamed)
    ? [unnamed]
    : gym.splits.slice(-1).map(({ id }) => id)
  const checkIn = last ? after(last.checkIn, now) : now
  const splits = named.length > 0 ? named : usual
  const visit = await openVisit(db, { gym: gym.id, member: member.id, checkIn, splits })
  return { visit, state: 'in', checkIn: isoLocal(checkIn, gym.zone), splits: named, before: [] }
}

async function stay({ db, gym }: ToolContext, visit: Visit, named: string[]): Promise<Done> {
  const same = named.length === 0 || named.join() === visit.splits.join()
  if (!same) await changeSplits(db, gym.id, visit.id, named, visit.checkIn)
  return {
    visit: visit.id,
    state: same ? 'already' : 'changed',
    checkIn: isoLocal(visit.checkIn, gym.zone),
    splits: same ? visit.splits : named,
    before: visit.splits,
  }
}

function estimateOf(gym: Gym, now: Date, last: Visit | undefined): CheckedIn['estimated'] {
  if (!last?.checkOut || !last.checkOutEstimated) return null
  if (minutesBetween(last.checkOut, now) > askedWithin) return null
  return { checkIn: isoLocal(last.checkIn, gym.zone), checkOut: isoLocal(last.checkOut, gym.zone) }
}

function splitWords(gym: Gym, ids: readonly string[]): string {
  return listWords(ids.map((id) => gym.splits.find((split) => split.id === id)?.name ?? id).map(nameIn))
}

function checkInWords(
  { state, checkIn, splits, before, people, named, estimated }: CheckedIn,
  context: ToolContext,
): string {
  const { gym, language, now } = context
  const since = clockTime(new Date(checkIn), gym.zone)
  const what = splits.length > 0 ? splitWords(gym, splits) : undefined
  if (state === 'already') {
    return what
      ? t`You're already checked in for ${what}, since ${since}.`
      : t`You're already checked in, since ${since}.`
  }
  if (state === 'changed' && before.join() === unnamed) return t`Noted for ${what ?? ''}, since ${since}.`
  if (state === 'changed') return t`Changed: this visit, since ${since}, is now for ${what ?? ''}.`
  const arrived = what ? t`Checked in at ${since} for ${what}.` : t`Checked in at ${since}.`
  const crowd = 'about' in people ? t`${sentence(peopleWords(people))} are here.` : t`It is very quiet.`
  const lines = [`${arrived} ${crowd}`]
  if (!named) lines.push(t`What are you training?`)
  if (estimated) {
    const end = new Date(estimated.checkOut)
    lines.push(
      t`Your visit before had no check-out; I noted ${dayWords(end, { zone: gym.zone, now, language })} ${clockTime(end, gym.zone)} as an estimate.`,
    )
  }
  return lines.join('\n')
}

function checkInChoices({ state, named, estimated }: CheckedIn, { gym }: ToolContext): Choice[] {
  if (state === 'in' && !named) {
    return gym.splits
      .slice(0, 4)
      .map(({ id, name }) => ({ label: t`I'm training ${nameIn(name)}`, send: `/in ${id}` }))
  }
  if (!estimated) return []
  const end = new Date(estimated.checkOut)
  return [-30, 30]
    .map((minutes) => addMinutes(end, minutes))
    .filter((at) => at > new Date(estimated.checkIn))
    .map((at) => ({
      label: t`I left about ${clockTime(at, gym.zone)}`,
      send: `/out ${isoLocal(at, gym.zone).slice(0, 16)}`,
    }))
}
