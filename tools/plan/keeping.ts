import { t } from '../kit/language.ts'
import type { Choice, ToolContext } from '../kit/tool.ts'
import { type Consents, consentCommand, consentTool, type Domain } from '../profile/index.ts'

/**
 * Notes the yes to keeping a plan, with what was said for it.
 *
 * @param sensitive whether it holds something of their health: an allergy, a limit
 */
export async function agreeToKeep(
  domain: 'food' | 'training',
  sensitive: boolean,
  keep: Readonly<Record<string, unknown>>,
  context: ToolContext,
): Promise<void> {
  const also: Domain[] = sensitive ? ['health'] : []
  await consentTool.run({ domain, also, given: true, keep }, context)
}

/** The domains without a yes that a plan would be kept under. */
const open = (domain: 'food' | 'training', sensitive: boolean, consents: Consents): Domain[] =>
  [domain, ...(sensitive ? ['health' as const] : [])].filter((each) => consents[each] !== 'given')

/**
 * Asks whether a plan may be kept.
 *
 * @param again the command that makes the same plan once more with a yes
 */
export function keepingChoices(
  domain: 'food' | 'training',
  sensitive: boolean,
  consents: Consents,
  again: string,
): Choice[] {
  const domains = open(domain, sensitive, consents)
  if (domains.length === 0) return []
  if (domains.some((each) => consents[each] === 'no')) return [{ label: t`Keep it after all`, send: again }]
  return [
    { label: t`Yes, keep it`, send: again },
    { label: t`No, just this once`, send: consentCommand(domains, 'no') },
  ]
}

/** Says what a yes would keep; with a no said before, only that it is not kept. */
export function keepingWords(domain: 'food' | 'training', sensitive: boolean, consents: Consents): string {
  const domains = open(domain, sensitive, consents)
  if (domains.some((each) => consents[each] === 'no')) return t`I don't keep it, as you asked.`
  if (domain === 'food')
    return sensitive
      ? t`Not kept yet: shall I keep it and your allergies? Then it follows your weight and goal, and you can have it deleted any time.`
      : t`Not kept yet: shall I keep it? Then it follows your weight and goal, and you can have it deleted any time.`
  return sensitive
    ? t`Not kept yet: shall I keep it and your limits? Then I show you each session on its day, and you can have it deleted any time.`
    : t`Not kept yet: shall I keep it? Then I show you each session on its day, and you can have it deleted any time.`
}
