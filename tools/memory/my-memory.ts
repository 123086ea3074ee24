import { z } from 'zod'
import { GymError } from '../kit/errors.ts'
import { t } from '../kit/language.ts'
import { isoLocal, localTime } from '../kit/time.ts'
import { type Choice, defineTool, type ToolContext } from '../kit/tool.ts'
import { clockTime, dateWords } from '../kit/words.ts'
import { spokenBefore } from './remembered.ts'
import { sharesSince, type Talk, talkKept } from './store.ts'
import { talkDaysOf, windowHours, windowTurns } from './window.ts'

type Memory = {
  /** Messages of the member's that are kept. */
  messages: number
  /** When the first of them was said, with the gym's own clock; null where none is kept. */
  since: string | null
  /** What was spoken of before the last few messages, in the words that are kept; null where nothing was. */
  summary: string | null
  /** Since when the conversations may be learned from; null where they may not. */
  sharedSince: string | null
}

/** The conversation of a turn. @throws {GymError} only_in_private in a group */
export function talkOf({ gym, member, place }: ToolContext): Talk {
  if (!place.private) throw new GymError('only_in_private')
  const { channel, conversation } = place
  return { gym: gym.id, channel, conversation, member: member.id }
}

export const myMemoryTool = defineTool({
  name: 'myMemory',
  description:
    'What Spotter remembers of this conversation: since when, how many messages, and the notes of what was spoken of before. Use it for "what do you remember of our chat". What is known of the member themselves is myProfile, not this.',
  input: z.object({}),
  async run(_, context): Promise<Memory> {
    const { db, gym, member, now } = context
    const talk = talkOf(context)
    const { messages, since } = await talkKept(db, talk)
    const shared = await sharesSince(db, member.id)
    return {
      messages,
      since: since ? isoLocal(since, gym.zone) : null,
      summary: (await spokenBefore(db, talk, { gym, now })) || null,
      sharedSince: shared && isoLocal(shared, gym.zone),
    }
  },
  say: (memory, context) => words(memory, context),
  choices: ({ messages, sharedSince }): Choice[] => [
    { label: t`What you know of me`, send: '/profile' },
    ...(messages > 0 ? [{ label: t`Forget this conversation`, send: '/memory forget' }] : []),
    ...(sharedSince ? [{ label: t`Stop sharing it`, send: '/share no' }] : []),
  ],
})

function words({ messages, since, summary, sharedSince }: Memory, { gym, language }: ToolContext): string {
  const day = (at: string) => {
    const instant = new Date(at)
    return `${dateWords(localTime(instant, gym.zone).date, language)}, ${clockTime(instant, gym.zone)}`
  }
  const much = messages === 1 ? t`one message` : t`${messages} messages`
  return [
    since
      ? t`Of this conversation I keep ${much}, the first from ${day(since)}. They go after ${talkDaysOf(gym)} days. When I answer, I read the last ${windowTurns} of the past ${windowHours} hours.`
      : t`I remember nothing of this conversation.`,
    ...(since
      ? [summary ? t`What we spoke of before that: ${summary}` : t`I have no notes of anything before that.`]
      : []),
    ...(sharedSince ? [t`What you write here may teach the language model since ${day(sharedSince)}.`] : []),
    t`Your profile and your bookings are kept apart from it.`,
  ].join('\n')
}
