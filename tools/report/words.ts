import { t } from '../kit/language.ts'
import { leastShown } from '../kit/people.ts'

/**
 * A part of a whole in words that give no few people away: neither those of the part nor those of the rest.
 *
 * @example
 * shareWords(30, 40) // '75 %'
 * shareWords(38, 40) // 'nearly all'
 * shareWords(2, 40) // 'hardly any'
 */
export function shareWords(part: number, whole: number): string {
  if (whole > 0 && part === whole) return t`all`
  if (part === 0) return t`none`
  if (part < leastShown) return whole - part < leastShown ? t`some` : t`hardly any`
  if (whole - part < leastShown) return t`nearly all`
  return `${Math.round((100 * part) / whole)} %`
}
