import { clockHours } from './days.ts'
import type { Alarm } from './drift.ts'

const dayAndMonth = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' })

/**
 * A drift in one sentence for those who run the gym.
 *
 * @example
 * driftSentence({ family: 'splits', part: 'legs', since: '2026-03-03', factor: 0.75, ... }, splits)
 * // "Since 3 March about 25 % fewer people come for legs than forecast."
 */
export function driftSentence(alarm: Alarm, splits: readonly { id: string; name: string }[]): string {
  const since = dayAndMonth.format(new Date(`${alarm.since}T00:00:00Z`))
  return `Since ${since} ${changeOf(alarm.factor)} come${whatFor(alarm, splits)} than forecast.`
}

function changeOf(factor: number): string {
  if (factor >= 2) return `about ${Math.round(factor * 10) / 10} times as many people`
  const percent = Math.max(5, Math.round(Math.abs(factor - 1) * 20) * 5)
  return `about ${percent} % ${factor > 1 ? 'more' : 'fewer'} people`
}

function whatFor({ family, part }: Alarm, splits: readonly { id: string; name: string }[]): string {
  if (family === 'level') return ''
  if (family === 'splits') return ` for ${splits.find(({ id }) => id === part)?.name ?? part}`
  const from = Number(part)
  return ` between ${hour(from)} and ${hour(from + clockHours)}`
}

const hour = (hours: number) => `${String(hours % 24).padStart(2, '0')}:00`
