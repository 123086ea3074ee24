import { named, t } from '../../kit/language.ts'
import { listWords } from '../../kit/words.ts'
import { clockEnd, clockMinute, dayNames } from './clock-words.ts'
import { saysTheSame } from './same.ts'
import type { QuotaRule, Settings, StaffRule } from './settings.ts'

/** The settings in a few lines, as they are shown in a chat. */
export function settingsWords(settings: Settings): string {
  const { name, capacity, comfort, hours, quietFrom, quietTo, splits } = settings
  return [
    t`${name}: room for ${capacity} people; above ${Math.round(comfort * 100)} % it feels full.`,
    t`Open ${hoursWords(hours)}.`,
    t`Nothing is said unasked from ${clockMinute(quietFrom)} to ${clockMinute(quietTo)}.`,
    keepingWords(settings),
    t`Parts: ${splits.map((split) => named(split.name)).join(', ')}.`,
    ...settings.staffRules.map((rule) => t`Staff: ${dutyWords(rule)}.`),
    ...settings.quotaRules.map((rule) => t`Places: ${capWords(rule, settings)}.`),
  ].join('\n')
}

/** What a change did, one line a field. */
export function changeWords(before: Partial<Settings>, settings: Settings): string {
  return [
    ...linesOf(before, settings),
    t`Forecasts and places follow within the hour; places that were promised stay promised.`,
  ].join('\n')
}

function linesOf(before: Partial<Settings>, now: Settings): string[] {
  const { capacity, comfort, name, hours, quietFrom, quietTo, staffRules, quotaRules } = before
  const kept = before.keepTalkDays !== undefined || before.keepIdleDays !== undefined
  const quiet = quietFrom !== undefined || quietTo !== undefined
  return [
    name === undefined ? '' : t`The gym is called ${now.name} now (before: ${name}).`,
    capacity === undefined ? '' : t`There is room for ${now.capacity} people now (before: ${capacity}).`,
    comfort === undefined
      ? ''
      : t`It feels full above ${Math.round(now.comfort * 100)} % now (before: ${Math.round(comfort * 100)} %).`,
    hours === undefined ? '' : t`Open ${hoursWords(now.hours)}.`,
    quiet
      ? t`Nothing is said unasked from ${clockMinute(now.quietFrom)} to ${clockMinute(now.quietTo)}.`
      : '',
    kept ? keepingWords(now) : '',
    staffRules === undefined ? '' : t`Staff: ${now.staffRules.map(dutyWords).join('; ') || t`no rule`}.`,
    quotaRules === undefined
      ? ''
      : t`Places: ${now.quotaRules.map((rule) => capWords(rule, now)).join('; ') || t`no cap`}.`,
  ].filter((line) => line !== '')
}

/** For how long things are kept of members. */
function keepingWords({ keepTalkDays, keepIdleDays }: Settings): string {
  return keepIdleDays === null
    ? t`Conversations are kept for ${keepTalkDays} days; members who come no more are kept.`
    : t`Conversations are kept for ${keepTalkDays} days; members who neither come nor write for ${keepIdleDays} days are forgotten, after two weeks of notice.`
}

/** "Monday to Friday 06:00 to 23:00, Saturday 08:00 to 20:00; closed Sunday": days that are alike stand together. */
function hoursWords(hours: Settings['hours']): string {
  const week = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
    weekday,
    open: hours
      .filter((each) => each.weekday === weekday)
      .map(({ opens, closes }) => t`${clockMinute(opens)} to ${clockEnd(closes)}`),
  }))
  const runs: { days: number[]; open: string[] }[] = []
  for (const { weekday, open } of week) {
    const run = runs.at(-1)
    if (run && saysTheSame(run.open, open)) run.days.push(weekday)
    else runs.push({ days: [weekday], open })
  }
  const open = runs.filter((run) => run.open.length > 0)
  const shut = runs.filter((run) => run.open.length === 0)
  const words = open.map((run) => `${dayNames(run.days)} ${listWords(run.open)}`).join(', ')
  return shut.length === 0 ? words : t`${words}; closed ${shut.map((run) => dayNames(run.days)).join(', ')}`
}

const dutyWords = ({ name, peoplePer, least }: StaffRule): string =>
  t`${name}, one for every ${peoplePer} people, at least ${least}`

function capWords({ split, weekday, from, to, most }: QuotaRule, { splits }: Settings): string {
  const area =
    split === 'all' ? t`the whole gym` : named(splits.find(({ id }) => id === split)?.name ?? split)
  const day = weekday === null ? t`every day` : dayNames([weekday])
  return from === 0 && to === 1440
    ? t`at most ${most} in a slot of ${area}, ${day}`
    : t`at most ${most} in a slot of ${area}, ${day} from ${clockMinute(from)} to ${clockEnd(to)}`
}
