import { bodyFacts } from './goal-weight.ts'
import type { Sign } from './sign.ts'

/** Goals, or days' energies, that sink from message to message. */
export function loweredSigns(texts: readonly string[]): Sign[] {
  const goals: number[] = []
  for (const text of texts) {
    const again = goals.length > 0 ? corrected.exec(text)?.[1] : undefined
    const goal = bodyFacts(text).goalKg ?? (again === undefined ? undefined : Number(again))
    if (goal !== undefined) goals.push(goal)
  }
  const energies = texts.flatMap((text) => energyIn(text) ?? [])
  const signs: Sign[] = []
  if (sinking(goals) >= 2)
    signs.push({ kind: 'underweightGoal', severity: 'refuse', about: 'self', cue: 'lowered-again' })
  if (
    sinking(energies) >= 3 ||
    (sinking(energies) >= 1 &&
      (energies.at(-1) ?? lowDay) < lowDay &&
      energyIn(texts.at(-1) ?? '') !== undefined)
  )
    signs.push({ kind: 'tooLow', severity: 'refuse', about: 'self', cue: 'lowered-again' })
  return signs
}

/** A day's energy under which nobody is planned for, kcal; see `energyFloors`. */
const lowDay = 1200

/** The day's energy a message speaks of, kcal: with its unit, or alone in a few words. */
function energyIn(text: string): number | undefined {
  const short = text.trim().split(' ').length <= 8
  const at = / ([1-9]\d{2,3}) (?!kg|g |m |ml|steps|km|lb|reps|%|iu|mg|minutes|hours|times)(kcal)?/.exec(text)
  const kcal = Number(at?.[1])
  if (
    !at ||
    !(kcal >= 500 && kcal <= 4000) ||
    / (?:burn|burned|burnt|lunch|dinner|breakfast|snack|meal|deficit|surplus|left|born|birth|year|dob|quiet|busy|crowded|am|pm|tomorrow|tonight) /.test(
      text,
    )
  )
    return undefined
  return at[2] || short ? kcal : undefined
}

/** A goal taken back for another: "ok 49 then", "actually make it 46". */
const corrected =
  /^(?: [a-z,]+){0,5} (?:make it|ok|okay|actually|then|what about|how about|maybe|instead|lower|or|rather|even|now|to|be|at|goal|say|like) (?:[a-z]+ ){0,2}(\d{2,3}(?:\.\d+)?) (?!reps|sets|minutes|kcal|%|g |days|weeks|years|cm)/

const sinking = (values: readonly number[]) =>
  values.every((value, at) => at === 0 || value <= (values[at - 1] ?? value))
    ? values.filter((value, at) => at > 0 && value < (values[at - 1] ?? value)).length
    : 0
