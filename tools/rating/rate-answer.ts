import { z } from 'zod'
import { GymError } from '../kit/errors.ts'
import { t } from '../kit/language.ts'
import { defineTool } from '../kit/tool.ts'
import { answerTo, type Judged, type Judgement, judge, unjudge } from './store.ts'

type Rated = { value: Judgement; judged: Judged; before: Judgement | null }

const judgement = z.enum(['good', 'bad'])

export const rateAnswerTool = defineTool({
  name: 'rateAnswer',
  description:
    "Notes what the member thinks of Spotter's own last answer: wrong, useless, or good. How the gym, a visit or a tip was is giveFeedback, not this.",
  input: z.object({
    value: judgement,
    answer: z.string().max(20).optional().describe('Only as a button carries it: which answer'),
  }),
  async run({ value, answer }, { db, gym, member, place, now }): Promise<Rated> {
    const { channel, conversation } = place
    const asked = { gym: gym.id, channel, conversation, member: member.id }
    const judged = await answerTo(db, asked, answer)
    if (!judged) throw new GymError('no_answer_to_judge')
    return { value, judged, before: await judge(db, judged, value, now) }
  },
  view: ({ value }) => ({ value }),
  say: () => t`Thanks, noted.`,
  remember: ({ value, judged: { channel, turn }, before }) =>
    before === value ? null : { channel, turn, before },
  async revert(noted, context) {
    const { channel, turn, before } = remembered.parse(noted)
    const judged = { gym: context.gym.id, channel, turn, member: context.member.id }
    if (before === null) await unjudge(context.db, judged)
    else await judge(context.db, judged, before, context.now)
  },
})

const remembered = z.object({ channel: z.string(), turn: z.string(), before: judgement.nullable() })
