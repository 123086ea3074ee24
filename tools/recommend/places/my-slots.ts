import { z } from 'zod'
import { crowdAhead } from '../../forecast/index.ts'
import { GymError } from '../../kit/errors.ts'
import { t } from '../../kit/language.ts'
import { type Expected, shownExpected } from '../../kit/people.ts'
import { isoLocal } from '../../kit/time.ts'
import { type Choice, defineTool, type ToolContext } from '../../kit/tool.ts'
import { sentence } from '../../kit/words.ts'
import { calendarFile } from './calendar/entries.ts'
import { comingClaims } from './mine/store.ts'
import { type Claim, endOf } from './visit.ts'
import { crowdWords, shortWords, splitName, visitWords } from './words.ts'

type Mine = {
  claim: Claim
  /** As it is told: to the model and to those who test. */
  shown: {
    code: string
    split: string | null
    from: string
    to: string
    places: number
    /** By now, not when it was claimed. */
    expected: Expected
  }
}

/** More than these would be a table, not an answer. */
const mostShown = 4

export const mySlotsTool = defineTool({
  name: 'mySlots',
  description:
    'The member\'s own places: when, for what, and how many people are expected. Use it for "what have I booked".',
  input: z.object({}),
  async run(_, context): Promise<Mine[]> {
    const { db, gym, member, now, place } = context
    if (!place.private) throw new GymError('only_in_private')
    const coming = await comingClaims(db, { gym: gym.id, member: member.id }, now)
    return Promise.all(coming.map(async (claim) => ({ claim, shown: await shownOf(claim, context) })))
  },
  view: (mine) => mine.map(({ shown }) => shown),
  say: (mine, context) => mineWords(mine, context),
  choices: (mine, context) => mineChoices(mine, context),
  files: (mine, { gym }) =>
    calendarFile(
      mine.map(({ claim }) => claim),
      gym,
    ),
})

async function shownOf(claim: Claim, context: ToolContext): Promise<Mine['shown']> {
  const { code, split, slot, places } = claim
  const { zone } = context.gym
  return {
    code,
    split: split === 'all' ? null : split,
    from: isoLocal(slot, zone),
    to: isoLocal(endOf(claim), zone),
    places,
    expected: await expectedOf(claim, context),
  }
}

/** What the newest forecast says; where it says nothing, what the member was told. */
async function expectedOf(claim: Claim, { db, gym, now }: ToolContext): Promise<Expected> {
  const period = { from: claim.slot, to: endOf(claim) }
  const newest = await crowdAhead(db, gym, claim.split, { ...period, now })
  return shownExpected(newest ?? { mean: claim.expected, low: claim.low, high: claim.high })
}

function mineWords(mine: readonly Mine[], context: ToolContext): string {
  if (mine.length === 0) return t`You have no place held at the moment.`
  const lines = mine.slice(0, mostShown).map((each) => lineOf(each, context))
  const more = mine.length - mostShown
  if (more > 0) lines.push(t`And ${more} more: all of them are in the calendar file.`)
  return mine.length === 1 ? t`Your place: ${lines.join()}` : [t`Your places:`, ...lines].join('\n')
}

function lineOf({ claim, shown }: Mine, context: ToolContext): string {
  const name = splitName(claim.split, context)
  const several = claim.places > 1 ? `, ${t`${claim.places} places`}` : ''
  const when = visitWords(claim, context)
  return `${sentence(when)}${name ? `, ${name}` : ''}${several}: ${crowdWords(shown.expected)}.`
}

function mineChoices(mine: readonly Mine[], context: ToolContext): Choice[] {
  if (mine.length === 0) return [{ label: t`Find a quiet time`, send: '/slots' }]
  return mine.slice(0, 2).flatMap(({ claim: { code, slot } }) => {
    const which = shortWords(slot, context)
    const one = mine.length === 1
    return [
      { label: one ? t`Swap it` : t`Swap ${which}`, send: `/slots instead ${code}` },
      { label: one ? t`Give it back` : t`Give back ${which}`, send: `/cancel ${code}` },
    ]
  })
}
