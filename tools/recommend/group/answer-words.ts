import { no } from '../../confirm/index.ts'
import { t } from '../../kit/language.ts'
import type { Choice, ToolContext } from '../../kit/tool.ts'
import { listWords } from '../../kit/words.ts'
import type { Answered, Outcome, Would } from './answer.ts'
import { numberWord, shortTime } from './words.ts'

/**
 * What the one who tapped is told, of themselves alone and in few words: some channels show no more than a line. Said
 * aloud in a group it is not repeated there.
 */
export function answerWords(result: Answered, context: ToolContext): string {
  if (result.kind === 'cancelled') return t`Called off. Nothing is booked.`
  if (result.kind === 'asked') return questions[result.would]()
  if (result.kind === 'stays') return t`Good, it goes on as it was.`
  if (!context.place.private) return t`Noted.`
  if (result.kind === 'settled') return outcomeWords(result.outcome, context)
  const { outcome, busy } = result
  return [
    ...(busy ? [busyWords(busy.start, context)] : []),
    ...(busy && result.suits.length === 0 ? [] : [notedWords(result, context)]),
    outcome ? outcomeWords(outcome, context) : countWords(result),
  ].join(' ')
}

/** They name nobody: in a group all read them. */
const questions: Readonly<Record<Would, () => string>> = {
  early: () =>
    t`I would book now what suits those who have answered, and nobody else could answer any more. Shall I?`,
  compromise: () => t`I would book the time that suits most, for those whom it suits. Shall I?`,
  cancel: () => t`I would call it off for all of you, and what has been answered is dropped. Shall I?`,
}

const yesLabel = (would: Would) => (would === 'cancel' ? t`Yes, call it off` : t`Yes, book it`)

type Noted = Extract<Answered, { kind: 'noted' }>

const time = (iso: string, context: ToolContext) => shortTime(new Date(iso), context)

function notedWords({ suits }: Noted, context: ToolContext): string {
  if (suits.length === 0) return t`Noted: none of these suits you.`
  const times = listWords(suits.map((start) => time(start, context)))
  return suits.length === 1 ? t`Noted: ${times} suits you.` : t`Noted: ${times} suit you.`
}

const busyWords = (start: string, context: ToolContext) =>
  t`You have a place of your own at ${time(start, context)}, so that doesn't count as suiting you.`

const countWords = ({ answered, size }: Noted) => t`${answered} of ${size} have answered.`

function outcomeWords({ state, start, going }: Outcome, context: ToolContext): string {
  if (start === null) {
    return state === 'none'
      ? t`No time suits all; I say so in the group.`
      : t`Booked for those whom it suits.`
  }
  const when = time(start, context)
  if (state === 'booked') return t`Booked: ${when}, ${numberWord(going)} of you.`
  return t`No time works for all, so you go in halves: yours is ${when}, with ${others(going)}.`
}

function others(going: number): string {
  if (going === 1) return t`nobody else`
  return going === 2 ? t`one other` : t`${numberWord(going - 1)} others`
}

/** What else they may say of it. */
export function answerChoices(result: Answered, { place }: ToolContext): Choice[] {
  if (result.kind === 'asked') {
    const send = `/suits ${result.code} ${result.would === 'cancel' ? 'cancel' : 'book'}`
    return [
      { label: yesLabel(result.would), send: `${send} ${result.answer}` },
      { label: t`No, leave it`, send: `${send} ${no}` },
    ]
  }
  if (result.kind === 'cancelled' || result.kind === 'stays' || !place.private) return []
  const outcome = result.outcome
  if (outcome) return outcome.start === null ? [] : [{ label: t`My places`, send: '/mine' }]
  if (result.kind === 'settled') return []
  return [
    ...(result.busy ? [{ label: t`Give that place back`, send: `/cancel ${result.busy.place}` }] : []),
    ...(result.more ? [{ label: t`That's all`, send: `/suits ${result.code} done` }] : []),
    ...(result.suits.length > 0 ? [{ label: t`None after all`, send: `/suits ${result.code} none` }] : []),
  ]
}
