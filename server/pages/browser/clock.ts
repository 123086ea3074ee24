import { pageLanguage, twelveHours } from './words.ts'

/** What a clock on the gym's wall shows. */
export type Wall = { date: string; weekday: string; day: string; hour: number; minute: number }

/** Reads instants (milliseconds) off the wall clock of a zone. */
export function wallClock(zone: string): (at: number) => Wall {
  const format = new Intl.DateTimeFormat(pageLanguage(), {
    timeZone: zone,
    hourCycle: 'h23',
    weekday: 'short',
    year: 'numeric',
    month: '2-digit',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  })
  return (at) => {
    const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, value]))
    const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? ''
    return {
      // German and Spanish write a day below ten with one digit, and a date has two.
      date: `${part('year')}-${part('month')}-${part('day').padStart(2, '0')}`,
      weekday: part('weekday'),
      day: part('day'),
      hour: Number(part('hour')),
      minute: Number(part('minute')),
    }
  }
}

/** "18:00", or "6 pm" for whoever reads it so. */
export function clockWords({ hour, minute }: Pick<Wall, 'hour' | 'minute'>): string {
  if (twelveHours()) {
    const past = minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`
    return `${hour % 12 === 0 ? 12 : hour % 12}${past} ${hour < 12 ? 'am' : 'pm'}`
  }
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}
