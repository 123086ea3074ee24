/** "18:00", as a field for times holds it in every language. */
export const clock = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`

/**
 * Minutes after midnight of what a field for times holds; undefined for anything else.
 *
 * @example
 * minuteOf('18:30') // 1110
 */
export function minuteOf(text: string): number | undefined {
  const [, hour = '', minute = ''] = /^(\d{1,2}):(\d{2})(?::\d{2})?$/.exec(text) ?? []
  const all = Number(hour) * 60 + Number(minute)
  return hour !== '' && Number(minute) < 60 && all < 1440 ? all : undefined
}
