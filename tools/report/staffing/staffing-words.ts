import { named, t } from '../../kit/language.ts'
import { leastShown } from '../../kit/people.ts'
import { dateWords, listWords, minuteWords } from '../../kit/words.ts'
import { fullestStretches, type StaffHour, type StaffRule, totalOf, workOf } from './need.ts'

/** How many are needed, when most, and by what rule. */
export function staffSentences(
  hours: readonly StaffHour[],
  { rules, own, language }: { rules: readonly StaffRule[]; own: boolean; language: string },
): string[] {
  if (hours.length === 0) return [t`Nothing is forecast for these days, so there is nothing to plan by.`]
  return [workWords(hours, rules), mostWords(hours, language), ruleWords(rules, own)]
}

function workWords(hours: readonly StaffHour[], rules: readonly StaffRule[]): string {
  const work = workOf(hours, rules)
  const [least, most] = [Math.min(...hours.map(totalOf)), Math.max(...hours.map(totalOf))]
  const sum = Math.round(work.reduce((all, each) => all + each, 0))
  const span = least === most ? `${most}` : t`${least} to ${most}`
  const total = rules.length > 1 ? `${hoursWords(sum)} (${byRule(rules, work)})` : hoursWords(sum)
  const days = new Set(hours.map(({ date }) => date)).size
  return days === 1
    ? t`The open day asks for about ${total}, ${span} at once.`
    : t`The ${days} open days ask for about ${total}, ${span} at once.`
}

const hoursWords = (hours: number): string => t`${hours} hours of staff`

const byRule = (rules: readonly StaffRule[], work: readonly number[]): string =>
  rules.map(({ name }, i) => `${named(name)} ${Math.round(work[i] ?? 0)}`).join(', ')

function mostWords(hours: readonly StaffHour[], language: string): string {
  const totals = hours.map(totalOf)
  if (Math.min(...totals) === Math.max(...totals)) return t`Every open hour asks for as many as any other.`
  const stretches = fullestStretches(hours)
  const told = stretches
    .slice(0, 3)
    .map(
      ({ date, from, to }) =>
        t`${dateWords(date, language)} ${minuteWords(from * 60)} to ${minuteWords(to * 60)}`,
    )
  const top = stretches.reduce((a, b) => (b.people > a.people ? b : a))
  const people =
    top.people < leastShown ? t`fewer than ${leastShown} people` : t`up to ${Math.round(top.people)} people`
  const more = stretches.length - told.length
  return more > 0
    ? t`Most are needed on ${listWords(told)}, and ${more} times more: ${top.need} for ${people}.`
    : t`Most are needed on ${listWords(told)}: ${top.need} for ${people}.`
}

function ruleWords(rules: readonly StaffRule[], own: boolean): string {
  const words = rules
    .map(
      ({ name, peoplePer, least }) =>
        t`${named(name)}, one for every ${Number(peoplePer.toFixed(1))} people and at least ${least}`,
    )
    .join('; ')
  return own
    ? t`That is by the gym's rule: ${words}.`
    : t`The gym has set no rule, so I took a usual one: ${words}. It is a beginning, no norm.`
}
