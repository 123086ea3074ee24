import type { ToolContext } from '../../kit/tool.ts'
import { sentence } from '../../kit/words.ts'
import type { PeopleForecast, Spell } from './crowd-answer.ts'
import { against, short, sureNumber, surePeople } from './crowd-words.ts'
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
    lines.push(`Closed ${dayAndSpan(shut, context)}${shut.reason ? `: ${shut.reason}` : ''}.`)
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
      ? [`quietest ${spanOf(quiet, context)} with ${sureNumber(quiet.expected)}`]
      : []),
    ...(busiest && !overlaps(busiest, moment)
      ? [`busiest ${timeOf(busiest.from, gym.zone)} with ${sureNumber(busiest.expected)}`]
      : []),
  ]
  if (rest.length > 0) lines.push(`That day: ${rest.join('; ')}.`)
  else if (quiet && overlaps(quiet, moment)) lines.push("That's the quietest part of that day.")
  return lines
}

function stretchLines({ split, windows, busiest }: PeopleForecast, context: ToolContext): string[] {
  const { gym } = context
  const [best, ...others] = windows
  if (!best) return []
  const name = splitName(split, context) ?? 'The gym'
  const verb = name.endsWith('s') && name !== 'abs' ? 'are' : 'is'
  const quiet = busiest && others.length === 0 && overlaps(busiest, best) ? 'quiet' : 'quietest'
  const lines = [
    `${sentence(name)} ${verb} ${quiet} ${dayAndSpan(best, context)}: ${surePeople(best.expected)}.${usualWords(best, context)}`,
  ]
  if (others.length > 0) {
    const words = others.map((other) => {
      const day = sameDay(other, best) ? '' : `${dayOf(other, context)} `
      return `${day}${spanOf(other, context)} (${withUsual(other)})`
    })
    lines.push(`Also quiet: ${words.join('; ')}.`)
  }
  if (busiest && !overlaps(busiest, best)) {
    const day = sameDay(busiest, best) ? '' : `${dayOf(busiest, context)} `
    lines.push(`Busiest: ${day}${timeOf(busiest.from, gym.zone)}, ${surePeople(busiest.expected)}.`)
  }
  return lines
}

/** " That's 8 fewer than on a usual Tuesday evening.", or nothing where no usual is known. */
function usualWords(spell: Spell, context: ToolContext): string {
  const compared = against(spell.expected.people, spell.usual)
  if (!spell.usual || !compared) return ''
  const hidden = !('about' in spell.expected.people) && 'about' in spell.usual
  const figure = hidden && compared === 'fewer than' ? ` (${short(spell.usual)})` : ''
  return ` That's ${compared} on a usual ${usualDay(spell, context)}${figure}.`
}

/** "about 9, usually within 3, 2 fewer than usual" */
function withUsual({ expected, usual }: Spell): string {
  const compared = against(expected.people, usual)
  const words = compared === 'about the same as' ? 'as usual' : compared && `${compared} usual`
  return words ? `${sureNumber(expected)}, ${words}` : sureNumber(expected)
}
