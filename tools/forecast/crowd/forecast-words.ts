import { t } from '../../kit/language.ts'
import type { ToolContext } from '../../kit/tool.ts'
import { sentence } from '../../kit/words.ts'
import type { PeopleForecast, Spell } from './crowd-answer.ts'
import { sureNumber, surePeople, thanOn, thanUsual } from './crowd-words.ts'
import {
  dayAndSpan,
  dayOf,
  overlaps,
  roughWords,
  sameDay,
  spanOf,
  splitName,
  timeOf,
  usualDay,
} from './span-words.ts'

/** The forecast in two to four short lines: the answer, how sure it is, how it compares. */
export function forecastWords(result: PeopleForecast, context: ToolContext): string {
  const lines = result.moment ? momentLines(result, result.moment, context) : stretchLines(result, context)
  for (const shut of result.closures) {
    const closed = t`Closed ${dayAndSpan(shut, context)}`
    lines.push(`${closed}${shut.reason ? `: ${shut.reason}` : ''}.`)
  }
  if (result.roughDays !== null) lines.push(roughWords(result.roughDays))
  return lines.join('\n')
}

function momentLines(
  { split, windows, busiest }: PeopleForecast,
  moment: Spell,
  context: ToolContext,
): string[] {
  const { gym } = context
  const name = splitName(split, context)
  const about = name ? `${name}, ` : ''
  const when = `${sentence(dayOf(moment, context))}, ${timeOf(moment.from, gym.zone)}`
  const lines = [`${when}: ${about}${surePeople(moment.expected)}.${usualWords(moment, context)}`]
  const [quiet] = windows
  const rest = [
    ...(quiet && !overlaps(quiet, moment)
      ? [t`quietest ${spanOf(quiet, context)} with ${sureNumber(quiet.expected)}`]
      : []),
    ...(busiest && !overlaps(busiest, moment)
      ? [t`busiest ${timeOf(busiest.from, gym.zone)} with ${sureNumber(busiest.expected)}`]
      : []),
  ]
  if (rest.length > 0) lines.push(t`That day: ${rest.join('; ')}.`)
  else if (quiet && overlaps(quiet, moment)) lines.push(t`That's the quietest part of that day.`)
  return lines
}

function stretchLines({ split, windows, busiest }: PeopleForecast, context: ToolContext): string[] {
  const { gym } = context
  const [best, ...others] = windows
  if (!best) return []
  const always = busiest !== null && others.length === 0 && overlaps(busiest, best)
  const when = dayAndSpan(best, context)
  const head = always ? quietWords(split, when, context) : quietestWords(split, when, context)
  const lines = [`${head}: ${surePeople(best.expected)}.${usualWords(best, context)}`]
  if (others.length > 0) {
    const words = others.map((other) => {
      const day = sameDay(other, best) ? '' : `${dayOf(other, context)} `
      return `${day}${spanOf(other, context)} (${withUsual(other)})`
    })
    lines.push(t`Also quiet: ${words.join('; ')}.`)
  }
  if (busiest && !overlaps(busiest, best)) {
    const day = sameDay(busiest, best) ? '' : `${dayOf(busiest, context)} `
    lines.push(t`Busiest: ${`${day}${timeOf(busiest.from, gym.zone)}`}, ${surePeople(busiest.expected)}.`)
  }
  return lines
}

/** Whether a name is spoken of as several: "legs are", "abs is". */
const several = (name: string) => name.endsWith('s') && name !== 'abs'

function quietestWords(split: string | null, when: string, context: ToolContext): string {
  const name = splitName(split, context)
  if (name === undefined) return t`The gym is quietest ${when}`
  const many = several(context.gym.splits.find(({ id }) => id === split)?.name ?? '')
  return many ? t`${sentence(name)} are quietest ${when}` : t`${sentence(name)} is quietest ${when}`
}

function quietWords(split: string | null, when: string, context: ToolContext): string {
  const name = splitName(split, context)
  if (name === undefined) return t`The gym is quiet ${when}`
  const many = several(context.gym.splits.find(({ id }) => id === split)?.name ?? '')
  return many ? t`${sentence(name)} are quiet ${when}` : t`${sentence(name)} is quiet ${when}`
}

/** " That's 8 fewer than on a usual Tuesday evening.", or nothing where no usual is known. */
function usualWords(spell: Spell, context: ToolContext): string {
  const words = thanOn(spell.expected.people, spell.usual, usualDay(spell, context))
  return words ? ` ${words}` : ''
}

/** "about 9, usually within 3, 2 fewer than usual" */
function withUsual({ expected, usual }: Spell): string {
  const words = thanUsual(expected.people, usual)
  return words ? `${sureNumber(expected)}, ${words}` : sureNumber(expected)
}
