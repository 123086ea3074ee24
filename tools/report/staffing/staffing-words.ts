import { leastShown } from '../../kit/people.ts'
import { dateWords, listWords } from '../../kit/words.ts'
import { clockOf } from '../labels.ts'
import { fullestStretches, type StaffHour, type StaffRule, totalOf, workOf } from './need.ts'

/** How many are needed, when most, and by what rule. */
export function staffSentences(
  hours: readonly StaffHour[],
  { rules, own, language }: { rules: readonly StaffRule[]; own: boolean; language: string },
): string[] {
  if (hours.length === 0) return ['Nothing is forecast for these days, so there is nothing to plan by.']
  return [workWords(hours, rules), mostWords(hours, language), ruleWords(rules, own)]
}

function workWords(hours: readonly StaffHour[], rules: readonly StaffRule[]): string {
  const work = workOf(hours, rules)
  const [least, most] = [Math.min(...hours.map(totalOf)), Math.max(...hours.map(totalOf))]
  const sum = Math.round(work.reduce((all, each) => all + each, 0))
  const each =
    rules.length > 1
      ? ` (${rules.map(({ name }, i) => `${name} ${Math.round(work[i] ?? 0)}`).join(', ')})`
      : ''
  const days = new Set(hours.map(({ date }) => date)).size
  const span = least === most ? `${most}` : `${least} to ${most}`
  return `${days === 1 ? 'The open day asks' : `The ${days} open days ask`} for about ${sum} hours of staff${each}, ${span} at once.`
}

function mostWords(hours: readonly StaffHour[], language: string): string {
  const totals = hours.map(totalOf)
  if (Math.min(...totals) === Math.max(...totals)) return 'Every open hour asks for as many as any other.'
  const stretches = fullestStretches(hours)
  const told = stretches
    .slice(0, 3)
    .map(({ date, from, to }) => `${dateWords(date, language)} ${clockOf(from * 60)} to ${clockOf(to * 60)}`)
  const top = stretches.reduce((a, b) => (b.people > a.people ? b : a))
  const people = top.people < leastShown ? `fewer than ${leastShown}` : `up to ${Math.round(top.people)}`
  const more = stretches.length > told.length ? `, and ${stretches.length - told.length} times more` : ''
  return `Most are needed on ${listWords(told)}${more}: ${top.need} for ${people} people.`
}

function ruleWords(rules: readonly StaffRule[], own: boolean): string {
  const words = rules.map(
    ({ name, peoplePer, least }) =>
      `${name}, one for every ${Number(peoplePer.toFixed(1))} people and at least ${least}`,
  )
  return own
    ? `That is by the gym's rule: ${words.join('; ')}.`
    : `The gym has set no rule, so I took a usual one: ${words.join('; ')}. It is a beginning, no norm.`
}
