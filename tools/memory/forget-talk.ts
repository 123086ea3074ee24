import { z } from 'zod'
import { answered, ask, codeSchema, no } from '../confirm/index.ts'
import { t } from '../kit/language.ts'
import { type Choice, defineTool } from '../kit/tool.ts'
import { talkOf } from './my-memory.ts'
import { forgetTalk, talkKept } from './store.ts'

type Forgotten =
  /** The code stands in the button alone. */
  | { answer: 'asked'; messages: number; code: string }
  | { answer: 'stays' }
  | { answer: 'forgotten'; forgotten: number }

function muchOf(messages: number): string {
  if (messages === 0) return t`my notes of what we wrote here`
  return messages === 1
    ? t`the one message you wrote me here, with my answers and my notes of it`
    : t`all ${messages} messages you wrote me here, with my answers and my notes of it`
}

const forgetting = { tool: 'forgetTalk', again: '/memory forget' }

/** Deletes the conversation after a yes. Fails with `only_in_private` in a group, and with `question_closed`. */
export const forgetTalkTool = defineTool({
  name: 'forgetTalk',
  description:
    'Deletes what is remembered of this conversation for good: messages, answers and notes. It asks first, and only the member answers, by the button. Profile, plans and bookings stay. Only when they ask for the conversation to be forgotten.',
  input: z.object({ code: codeSchema }),
  run({ code }, context): Promise<Forgotten> {
    const talk = talkOf(context)
    return context.db.transaction(async (tx) => {
      const here = { ...context, db: tx }
      if (code === undefined) {
        const { messages, noted } = await talkKept(tx, talk)
        if (messages > 0 || noted) return { answer: 'asked', messages, code: await ask(here, forgetting) }
      } else if (!(await answered(here, forgetting, code))) return { answer: 'stays' }
      return { answer: 'forgotten', forgotten: await forgetTalk(tx, talk) }
    })
  },
  view: ({ answer, ...more }) => ('forgotten' in more ? more : { answer }),
  say(result) {
    if (result.answer === 'stays') return t`Good, everything stays as it is.`
    if (result.answer === 'asked') {
      return t`I would delete for good ${muchOf(result.messages)}. Your profile, plans and bookings stay. It can't be undone. Shall I?`
    }
    return result.forgotten === 0
      ? t`There is nothing of this conversation left to forget. Your profile and your bookings are kept apart from it.`
      : [
          t`Forgotten: all that we wrote here before this, and my notes of it. That can't be undone.`,
          t`Your profile, plans and bookings are as they were.`,
        ].join('\n')
  },
  choices: (result): Choice[] =>
    result.answer === 'asked'
      ? [
          { label: t`Yes, forget it`, send: `${forgetting.again} ${result.code}` },
          { label: t`No, keep it`, send: `${forgetting.again} ${no}` },
        ]
      : [{ label: t`What you know of me`, send: '/profile' }],
  asks: ({ answer }) => answer === 'asked',
})
