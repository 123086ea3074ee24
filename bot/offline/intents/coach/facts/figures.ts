import { height, mass } from '../../../../../tools/profile/index.ts'

/** What a member says of themselves, as `updateProfile` takes it. */
export type Facts = Record<string, unknown>

/** A text being read: what has been understood is taken out of it, so that no other rule reads it again. */
export type Page = { text: string; facts: Facts }

export const number = '\\d+(?:\\.\\d+)?'
export const about =
  '(?:about |around |roughly |approx(?:imately)? |like |maybe |~ ?|just (?:under|over) |almost |nearly |circa |currently |now |at |is |of |was |: ?|= ?)*'
const massUnit =
  '(?:kgs?|kilos?|kilograms?|lbs?|pounds?(?! money| (?:a|per|each|every) (?:day|week)| (?:on|for) food)|#|stones?|st)(?![a-z])'
/** A weight with its unit, stone with the pounds after it. */
export const massSource = `${number} ?(?:stones?|st)(?![a-z])\\.?(?:,? ?(?:and )?(?:1[0-3]|\\d)(?:\\.\\d+)?(?: ?(?:lbs?|pounds?)(?![a-z])|(?![\\d.]| ?(?:years|yrs?|y/o|yo\\b|cm|m\\b|kg|'|ft|days|times|x))))?|${number} ?${massUnit}`

/** Takes what a pattern finds out of the page where `read` makes something of it. */
export function take(page: Page, pattern: RegExp, read: (match: RegExpExecArray) => Facts | undefined): void {
  const match = pattern.exec(page.text)
  const facts = match && read(match)
  if (!match || !facts) return
  for (const [name, value] of Object.entries(facts)) page.facts[name] ??= value
  page.text = `${page.text.slice(0, match.index)} ; ${page.text.slice(match.index + match[0].length)}`
}

const tidy = (value: number): number => Math.round(value * 100) / 100

/** @returns kg, also of what nobody weighs, for the tool to ask back */
export function kgOf(text: string): number | undefined {
  const read = mass(text)
  if (!read) return undefined
  const value = read.kind === 'doubtful' ? read.meanings[0] : read.value
  return value === undefined ? undefined : tidy(value)
}

/** @returns cm, also of what nobody measures, for the tool to ask back */
export function cmOf(text: string): number | undefined {
  const read = height(text)
  if (!read) return undefined
  const value = read.kind === 'doubtful' ? read.meanings[0] : read.value
  return value === undefined ? undefined : tidy(value)
}
