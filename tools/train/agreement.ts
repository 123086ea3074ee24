import { GymError } from '../kit/errors.ts'
import { t } from '../kit/language.ts'
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

/** Asks once whether something may be kept; it is carried in the answer, and written nowhere until then. */
export const keepQuestion = (domain: 'training' | 'food'): string =>
  domain === 'training'
    ? t`Not kept yet: I'd keep your workouts to show your progress, and you can have them deleted any time. OK?`
    : t`Not kept yet: I'd keep your meals to add up your days, and you can have them deleted any time. OK?`

/** @param again the command that says it once more with a yes */
export function keepChoices(domain: 'training' | 'food', agreement: Agreement, again: string): Choice[] {
  if (agreement === 'given') return []
  if (agreement === 'declined') return [{ label: t`Keep it after all`, send: again }]
  return [
    { label: t`Yes, keep it`, send: again },
    { label: t`No, just answer once`, send: consentCommand([domain], 'no') },
  ]
}

export const declinedWords = (domain: 'training' | 'food'): string =>
  domain === 'training'
    ? t`I don't keep your workouts, as you asked.`
    : t`I don't keep your meals, as you asked.`
