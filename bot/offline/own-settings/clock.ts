/** A time of day somewhere in a saying: hours, minutes and which half of the day, where that was said. */
export const time =
  '(?:las |la |um )?(\\d{1,2})(?:[:.h](\\d{2}))? ?(am|pm|a\\.m\\.?|p\\.m\\.?|uhr|h|in the morning|in the evening|at night|morgens|abends|nachts|de la manana|de la tarde|de la noche)?'

/** Where a bare hour stands: what ends an evening, or what begins a morning. */
type End = 'evening' | 'morning'

/** The first hours of a night, which nobody means in the afternoon. */
const small = 5
const noon = 12

/**
 * "9", "9pm", "21:30" as HH:MM; undefined for no time of day. A bare 9 that ends an evening is 21:00.
 *
 * @example
 * clockOf(['9', undefined, undefined], 'evening') // '21:00'
 */
export function clockOf(
  [hours, minutes = '00', half]: readonly (string | undefined)[],
  end: End,
): string | undefined {
  const said = Number(hours)
  if (hours === undefined || said > 24 || Number(minutes) > 59) return undefined
  return `${String(hourOf(said, half ?? '', end) % 24).padStart(2, '0')}:${minutes}`
}

function hourOf(said: number, half: string, end: End): number {
  if (said > noon) return said
  if (/^(?:pm|p\.m|in the evening|at night|abends|nachts|de la tarde|de la noche)/.test(half))
    return said === noon ? (/night|nachts|noche/.test(half) ? 24 : noon) : said + noon
  if (/^(?:am|a\.m|in the morning|morgens|de la manana)/.test(half)) return said % noon
  if (said === noon) return end === 'evening' ? 24 : noon
  // "Nach 9 Uhr" is said by people who count to 24, but in the evening they mean 21 all the same.
  return end === 'evening' && said >= small ? said + noon : said
}
