import { named, t } from '../../kit/language.ts'
import type { ToolContext } from '../../kit/tool.ts'
import { sentence } from '../../kit/words.ts'
import type { EquipmentForecast, PressureSpell } from '../crowd/crowd-answer.ts'
import { dayAndSpan, dayOf, overlaps, roughWords, sameDay, spanOf, timeOf } from '../crowd/span-words.ts'
import type { ShownPressure } from './equipment.ts'

/**
 * "about 85 % in use", "all in use, a queue is likely", "mostly free".
 *
 * @example
 * pressureWords({ level: 'inUse', percent: 85, low: 65, high: 100 }) // 'about 85 % in use'
 */
export function pressureWords({ level, percent }: ShownPressure): string {
  if (level === 'full') return t`all in use, a queue is likely`
  if (level === 'mostlyFree') return t`mostly free`
  return percent === null ? t`partly in use` : t`about ${percent} % in use`
}

/** The interval of a pressure: ", usually 65 to 100 %", ", usually up to 40 %"; nothing where a word is all. */
function pressureRange({ level, percent, low, high }: ShownPressure): string {
  if (percent === null || high === null) return ''
  if (level === 'full') return low === null || low >= 100 ? '' : t` (usually ${low} % or more)`
  return low === null ? t`, usually up to ${high} %` : t`, usually ${low} to ${high} %`
}

const sureWords = (pressure: ShownPressure) => `${pressureWords(pressure)}${pressureRange(pressure)}`

/** How hard equipment will be used, in two to four short lines. */
export function pressureForecastWords(result: EquipmentForecast, context: ToolContext): string {
  const name = equipmentName(result.equipment, context)
  const { moment } = result
  const lines = moment ? momentLines(name, result, moment, context) : stretchLines(name, result, context)
  lines.push(t`That is an estimate from what people train.`)
  if (result.roughDays !== null) lines.push(roughWords(result.roughDays))
  return lines.join('\n')
}

/** What the gym calls a kind of equipment. */
export function equipmentName(id: string, { gym }: ToolContext): string {
  return named(gym.equipment.find((each) => each.id === id)?.name ?? id)
}

function momentLines(
  name: string,
  { windows, busiest }: EquipmentForecast,
  moment: PressureSpell,
  context: ToolContext,
): string[] {
  const { gym } = context
  const when = `${sentence(dayOf(moment, context))}, ${timeOf(moment.from, gym.zone)}`
  const lines = [`${when}: ${name}, ${sureWords(moment.pressure)}.`]
  const [quiet] = windows
  const rest = [
    ...(quiet && !overlaps(quiet, moment) && calmer(quiet, moment)
      ? [t`freest ${spanOf(quiet, context)}, ${sureWords(quiet.pressure)}`]
      : []),
    ...(busiest && !overlaps(busiest, moment) && calmer(moment, busiest)
      ? [t`hardest to get at ${timeOf(busiest.from, gym.zone)}, ${sureWords(busiest.pressure)}`]
      : []),
  ]
  return rest.length > 0 ? [...lines, t`That day: ${rest.join('; ')}.`] : lines
}

function stretchLines(name: string, { windows, busiest }: EquipmentForecast, context: ToolContext): string[] {
  const { gym } = context
  const [best, ...others] = windows
  if (!best) return []
  const what = sentence(name)
  if (busiest?.pressure.level === 'mostlyFree') return [t`${what}: mostly free all that time.`]
  const lines = [t`${what}: freest ${dayAndSpan(best, context)}, ${sureWords(best.pressure)}.`]
  if (others.length > 0) {
    const words = others.map((other) => {
      const day = sameDay(other, best) ? '' : `${dayOf(other, context)} `
      return `${day}${spanOf(other, context)} (${sureWords(other.pressure)})`
    })
    lines.push(t`Also good: ${words.join('; ')}.`)
  }
  if (busiest && !overlaps(busiest, best)) {
    const day = sameDay(busiest, best) ? '' : `${dayOf(busiest, context)} `
    lines.push(
      t`Hardest to get: ${`${day}${timeOf(busiest.from, gym.zone)}`}, ${sureWords(busiest.pressure)}.`,
    )
  }
  return lines
}

const rank = { mostlyFree: 0, inUse: 1, full: 2 } as const

/** Whether equipment is told to be freer in one spell than in another. */
function calmer(a: PressureSpell, b: PressureSpell): boolean {
  const [x, y] = [a.pressure, b.pressure]
  return rank[x.level] < rank[y.level] || (x.level === y.level && (x.percent ?? 0) < (y.percent ?? 0))
}
