import { GymError } from '../kit/errors.ts'
import type { Choice, ToolContext } from '../kit/tool.ts'
import type { Whose } from '../profile/index.ts'
import { consentCommand, consentsOf, consentTool } from '../profile/index.ts'

/** Whether what is logged may be kept: given; unasked, so it is asked now; declined, and not asked again. */
export type Agreement = 'given' | 'unasked' | 'declined'

export const whoseOf = ({ gym, member }: Pick<ToolContext, 'gym' | 'member'>): Whose => ({
  gym: gym.id,
  member: member.id,
})

/** @throws {GymError} `only_in_private` */
export function demandPrivate({ place }: Pick<ToolContext, 'place'>): void {
  if (!place.private) throw new GymError('only_in_private')
}

/**
 * Whether the member agreed that a domain is kept.
 *
 * @param said they said yes just now: it is noted
 */
export async function agreementOn(
  domain: 'training' | 'food',
  said: boolean | undefined,
  context: ToolContext,
): Promise<Agreement> {
  const agreed = (await consentsOf(context.db, whoseOf(context)))[domain]
  if (agreed === 'given') return 'given'
  if (said) {
    await consentTool.run({ domain, given: true }, context)
    return 'given'
  }
  return agreed === 'no' ? 'declined' : 'unasked'
}

const kept = { training: 'workouts', food: 'meals' } as const
const reasons = { training: 'to show your progress', food: 'to add up your days' } as const

/** Asks once whether something may be kept; it is carried in the answer, and written nowhere until then. */
export const keepQuestion = (domain: 'training' | 'food'): string =>
  `Not kept yet: I'd keep your ${kept[domain]} ${reasons[domain]}, and you can have them deleted any time. OK?`

/** @param again the command that says it once more with a yes */
export function keepChoices(domain: 'training' | 'food', agreement: Agreement, again: string): Choice[] {
  if (agreement === 'given') return []
  if (agreement === 'declined') return [{ label: 'Keep it after all', send: again }]
  return [
    { label: 'Yes, keep it', send: again },
    { label: 'No, just answer once', send: consentCommand([domain], 'no') },
  ]
}

export const declinedWords = (domain: 'training' | 'food'): string =>
  `I don't keep your ${kept[domain]}, as you asked.`
