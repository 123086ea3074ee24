import { clockMinute, dayNames } from './clock-words.ts'
import { saysTheSame } from './same.ts'
import type { QuotaRule, Settings, StaffRule } from './settings.ts'

/** The settings in a few lines, as they are shown in a chat. */
export function settingsWords(settings: Settings): string {
  const { name, capacity, comfort, hours, quietFrom, quietTo, splits } = settings
  return [
    `${name}: room for ${capacity} people; above ${Math.round(comfort * 100)} % it feels full.`,
    `Open ${hoursWords(hours)}.`,
    `Nothing is said unasked from ${clockMinute(quietFrom)} to ${clockMinute(quietTo)}.`,
    keepingWords(settings),
    `Parts: ${splits.map((split) => split.name).join(', ')}.`,
    ...settings.staffRules.map((rule) => `Staff: ${dutyWords(rule)}.`),
    ...settings.quotaRules.map((rule) => `Places: ${capWords(rule, settings)}.`),
  ].join('\n')
}

/** What a change did, one line a field. */
export function changeWords(before: Partial<Settings>, settings: Settings): string {
  return [
    ...linesOf(before, settings),
    'Forecasts and places follow within the hour; places that were promised stay promised.',
  ].join('\n')
}

function linesOf(before: Partial<Settings>, now: Settings): string[] {
  const { capacity, comfort, name, hours, quietFrom, quietTo, staffRules, quotaRules } = before
  const kept = before.keepTalkDays !== undefined || before.keepIdleDays !== undefined
  const quiet = quietFrom !== undefined || quietTo !== undefined
  return [
    name === undefined ? '' : `The gym is called ${now.name} now (before: ${name}).`,
    capacity === undefined ? '' : `There is room for ${now.capacity} people now (before: ${capacity}).`,
    comfort === undefined
      ? ''
      : `It feels full above ${Math.round(now.comfort * 100)} % now (before: ${Math.round(comfort * 100)} %).`,
    hours === undefined ? '' : `Open ${hoursWords(now.hours)}.`,
    quiet ? `Nothing is said unasked from ${clockMinute(now.quietFrom)} to ${clockMinute(now.quietTo)}.` : '',
    kept ? keepingWords(now) : '',
    staffRules === undefined ? '' : `Staff: ${now.staffRules.map(dutyWords).join('; ') || 'no rule'}.`,
    quotaRules === undefined
      ? ''
      : `Places: ${now.quotaRules.map((rule) => capWords(rule, now)).join('; ') || 'no cap'}.`,
  ].filter((line) => line !== '')
}

/** For how long things are kept of members. */
function keepingWords({ keepTalkDays, keepIdleDays }: Settings): string {
  const idle =
    keepIdleDays === null
      ? 'members who come no more are kept'
      : `members who neither come nor write for ${keepIdleDays} days are forgotten, after two weeks of notice`
  return `Conversations are kept for ${keepTalkDays} days; ${idle}.`
}

/** "Monday to Friday 06:00 to 23:00, Saturday 08:00 to 20:00; closed Sunday": days that are alike stand together. */
function hoursWords(hours: Settings['hours']): string {
  const week = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
    weekday,
    open: hours
      .filter((each) => each.weekday === weekday)
      .map(
        ({ opens, closes }) => `${clockMinute(opens)} to ${closes === 1440 ? '24:00' : clockMinute(closes)}`,
      ),
  }))
  const runs: { days: number[]; open: string[] }[] = []
  for (const { weekday, open } of week) {
    const run = runs.at(-1)
    if (run && saysTheSame(run.open, open)) run.days.push(weekday)
    else runs.push({ days: [weekday], open })
  }
  const open = runs.filter((run) => run.open.length > 0)
  const shut = runs.filter((run) => run.open.length === 0)
  const words = open.map((run) => `${dayNames(run.days)} ${run.open.join(' and ')}`).join(', ')
  return shut.length === 0 ? words : `${words}; closed ${shut.map((run) => dayNames(run.days)).join(', ')}`
}

const dutyWords = ({ name, peoplePer, least }: StaffRule): string =>
  `${name}, one for every ${peoplePer} people, at least ${least}`

function capWords({ split, weekday, from, to, most }: QuotaRule, { splits }: Settings): string {
  const area = split === 'all' ? 'the whole gym' : (splits.find(({ id }) => id === split)?.name ?? split)
  const day = weekday === null ? 'every day' : dayNames([weekday])
  const whole = from === 0 && to === 1440
  const times = whole ? '' : ` from ${clockMinute(from)} to ${to === 1440 ? '24:00' : clockMinute(to)}`
  return `at most ${most} in a slot of ${area}, ${day}${times}`
}
