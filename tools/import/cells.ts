import { t } from '../kit/language.ts'

/** Whether a cell says that there is nothing: empty, or a word programs write for it. */
export function isNothing(text: string): boolean {
  return /^(|-+|null|none|nan|nat|n\/?a|nil|undefined)$/i.test(text.trim())
}

/** Whether a cell says yes, as programs and people write it. */
export function isTrue(text: string): boolean {
  return /^(true|t|yes|y|1|x)$/i.test(text.trim())
}

/** What someone is called; null when the cell does not say. */
export function nameIn(text: string | undefined): string | null {
  const name = (text ?? '').replace(/\s+/g, ' ').trim().slice(0, 80)
  return isNothing(name) ? null : name
}

/** The table's own word for a member. Longer ones are no ids, and the database could not find them again. */
export function memberIn(text: string | undefined): { member: string } | { fault: string } {
  const member = (text ?? '').trim()
  if (isNothing(member)) return { fault: t`the member is empty` }
  return member.length > 200 ? { fault: t`the member is longer than 200 characters` } : { member }
}
