import { z } from 'zod'
import { GymError } from '../../kit/errors.ts'
import { t } from '../../kit/language.ts'
import { defineTool } from '../../kit/tool.ts'
import { averageOf, type Credit, creditOf, shareOf } from './ledger.ts'
import { creditsLately, wishesOf } from './store.ts'

/** So many of the last wishes are told of. */
const told = 5

type Fair = {
  /** First choices had of the last wishes. */
  had: number
  asked: number
  /** Against what members have on average. */
  against: 'more' | 'less' | 'same'
}

/** A difference in shares that nobody would call one. */
const same = 0.1

export const fairShareTool = defineTool({
  name: 'fairShare',
  description:
    'How often the member could have the slot they would have liked best, of the last times they asked for one, and how places are shared out. Use it when they ask whether it is fair or why they did not get a slot.',
  input: z.object({}),
  async run(_, { db, gym, member, now, place }): Promise<Fair> {
    if (!place.private) throw new GymError('only_in_private')
    const [wishes, credits] = await Promise.all([
      wishesOf(db, member.id, now),
      creditsLately(db, gym.id, now),
    ])
    const last = wishes.slice(0, told)
    const against = difference(creditOf(wishes, now), credits)
    return { had: last.filter(({ granted }) => granted).length, asked: last.length, against }
  },
  say: (result) => fairWords(result),
  choices: () => [{ label: t`Find me a slot`, send: '/slots' }],
})

function difference(own: Credit, others: readonly Credit[]): Fair['against'] {
  const average = averageOf(others)
  const more = shareOf(own, average) - average
  if (Math.abs(more) <= same) return 'same'
  return more > 0 ? 'more' : 'less'
}

const rule = () => t`Where places are few, whoever had less luck lately comes first.`

function fairWords({ had, asked, against }: Fair): string {
  if (asked === 0) return `${t`You haven't asked me for a slot yet.`} ${rule()}`
  const last =
    had === 1
      ? t`The last time you asked, your first choice was free.`
      : t`The last time you asked, your first choice was gone.`
  const count = asked === 1 ? last : t`You could have your first choice ${had} of the last ${asked} times.`
  return `${count} ${comparedWords(against)} ${rule()}`
}

function comparedWords(against: Fair['against']): string {
  if (against === 'same') return t`That's about what members get on average.`
  return against === 'more'
    ? t`That's more often than most members.`
    : t`That's less often than most members, so you are ahead of them the next time it is tight.`
}
