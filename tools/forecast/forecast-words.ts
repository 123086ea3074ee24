import { expectedWords, type People } from '../kit/people.ts'
import type { ToolContext } from '../kit/tool.ts'
import { clockTime, dayWords, sentence } from '../kit/words.ts'
import type { CrowdForecast, Spell } from './crowd-answer.ts'

/** The forecast in two to four short lines: the answer, how it compares, how sure it is. */
export function forecastWords(result: CrowdForecast, context: ToolContext): string {
  const lines = result.moment ? momentLines(result, result.moment, context) : stretchLines(result, context)
  if (result.roughDays !== null) lines.push(roughWords(result.roughDays))
  return lines.join('\n')
}

function momentLines(
  { split, windows, busiest }: CrowdForecast,
  moment: Spell,
  context: ToolContext,
): string[] {
  const { gym } = context
  const name = splitName(split, context)
  const about = name ? `${name}, ` : ''
  const lines = [
    `${sentence(dayOf(moment, context))}, ${timeOf(moment.from, gym.zone)}: ${about}${expectedWords(moment.expected)}.`,
  ]
  const [quiet] = windows
  const rest = [
    ...(quiet && !overlaps(quiet, moment)
      ? [`quietest ${spanOf(quiet, context)} with ${short(quiet.expected.people)}`]
      : []),
    ...(busiest && !overlaps(busiest, moment)
      ? [`busiest ${timeOf(busiest.from, gym.zone)} with ${short(busiest.expected.people)}`]
      : []),
  ]
  if (rest.length > 0) lines.push(`That day: ${rest.join(', ')}.`)
  else if (quiet && overlaps(quiet, moment)) lines.push("That's the quietest part of that day.")
  return lines
}

function stretchLines({ split, windows, busiest }: CrowdForecast, context: ToolContext): string[] {
  const { gym } = context
  const [best, ...others] = windows
  if (!best) return []
  const name = splitName(split, context) ?? 'The gym'
  const verb = name.endsWith('s') && name !== 'abs' ? 'are' : 'is'
  if (busiest && others.length === 0 && overlaps(busiest, best)) {
    return [
      `${sentence(name)} ${verb} quiet ${dayOf(best, context)}${comma(best, context)}${spanOf(best, context)}: ${expectedWords(best.expected)}.`,
    ]
  }
  const lines = [
    `${sentence(name)} ${verb} quietest ${dayOf(best, context)}${comma(best, context)}${spanOf(best, context)}: ${expectedWords(best.expected)}.`,
  ]
  if (others.length > 0) {
    const words = others.map((other) => {
      const day = sameDay(other, best) ? '' : `${dayOf(other, context)} `
      return `${day}${spanOf(other, context)} (${short(other.expected.people)})`
    })
    lines.push(`Also quiet: ${words.join('; ')}.`)
  }
  if (busiest && !overlaps(busiest, best)) {
    const day = sameDay(busiest, best) ? '' : `${dayOf(busiest, context)} `
    lines.push(`Busiest: ${day}${timeOf(busiest.from, gym.zone)}, ${expectedWords(busiest.expected)}.`)
  }
  return lines
}

function roughWords(days: number): string {
  if (days < 1) return 'I only know today so far, so this is a rough guess.'
  return `I only know ${days} ${days === 1 ? 'day' : 'days'} so far, so this is rough.`
}

function splitName(split: string | null, { gym }: ToolContext): string | undefined {
  return gym.splits.find(({ id }) => id === split)?.name
}

function dayOf(spell: Spell, { gym, now, language }: ToolContext): string {
  return dayWords(new Date(spell.from), { zone: gym.zone, now, language })
}

const timeOf = (iso: string, zone: string) => clockTime(new Date(iso), zone)

/** "14:00 to 15:30", or "until 15:30" for a stretch that has begun. */
function spanOf({ from, to }: Spell, { gym, now }: ToolContext): string {
  const shown = timeOf(to, gym.zone)
  const end = shown === '00:00' ? '24:00' : shown
  return new Date(from) <= now ? `until ${end}` : `${timeOf(from, gym.zone)} to ${end}`
}

function short(people: People): string {
  return 'about' in people ? `about ${people.about}` : `fewer than ${people.under}`
}

/** "today until 21:00", but "today, 14:00 to 21:00". */
const comma = ({ from }: Spell, { now }: ToolContext) => (new Date(from) <= now ? ' ' : ', ')

const sameDay = (a: Spell, b: Spell) => a.from.slice(0, 10) === b.from.slice(0, 10)

const overlaps = (a: Spell, b: Spell) =>
  new Date(a.from) < new Date(b.to) && new Date(b.from) < new Date(a.to)
