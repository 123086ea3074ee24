import { html } from 'hono/html'
import type { Patterns } from '../../../tools/checkin/index.ts'
import { speech, t } from '../../../tools/kit/language.ts'
import { listWords, minuteWords, sentence, weekdayWord } from '../../../tools/kit/words.ts'
import { type Part, section } from './frame.ts'

/** A visit as a line tells it. */
export type ShownVisit = {
  day: string
  from: string
  to: string | undefined
  estimated: boolean
  splits: string
}

export type VisitsShown = {
  /** The weeks that are looked back on. */
  weeks: number
  patterns: Patterns
  /** Weeks on plan, or in a row, in the words of the chat. */
  streak: string | undefined
  latest: readonly ShownVisit[]
}

/** A member's visits: how often, how long, at which hours, and the last ones. */
export function visitsSection({ weeks, patterns, streak, latest }: VisitsShown): Part {
  const { visits, usualMinutes } = patterns
  if (visits === 0)
    return section(
      'visits',
      t`Your visits`,
      html`<p>${t`No visit in the last ${weeks} weeks. Say "in" to me when you come and "out" when you go, and they are here.`}</p>`,
    )
  return section(
    'visits',
    t`Your visits`,
    html`<dl class="figures">
<div><dt>${t`Last ${weeks} weeks`}</dt><dd>${visits === 1 ? t`1 visit` : t`${visits} visits`}</dd></div>
${usualMinutes === undefined ? '' : html`<div><dt>${t`Usual stay`}</dt><dd>${t`${usualMinutes} min`}</dd></div>`}
</dl>
${streak === undefined ? '' : html`<p>${streak}</p>`}
${usually(patterns)}
${heat(patterns, weeks)}
${latestTable(latest)}`,
  )
}

/** "Mostly Tuesday about 18:00 and Thursday about 18:15." */
function usually({ usually: found }: Patterns): Part {
  if (found.length === 0) return html``
  const days = found
    .slice(0, 3)
    .map(({ weekday, minute }) => t`${dayName(weekday)} about ${minuteWords(minute)}`)
  return html`<p>${t`Mostly ${listWords(days)}.`}</p>`
}

/** A Monday is as good as another. */
const monday = Date.UTC(2026, 10, 23)

export const dayName = (weekday: number): string =>
  sentence(
    weekdayWord(new Date(monday + (weekday - 1) * 86_400_000).toISOString().slice(0, 10), speech().language),
  )

const days = [1, 2, 3, 4, 5, 6, 7] as const

/** How many letters tell weekdays apart. */
const shortDay = (weekday: number): string => dayName(weekday).slice(0, speech().language === 'en' ? 3 : 2)

/** Weekdays side by side, hours one below the other, the number in the cell. */
function heat({ hours, visits }: Patterns, weeks: number): Part {
  const all = hours.map(({ hour }) => hour)
  const [first, last] = [Math.min(...all), Math.max(...all)]
  const most = Math.max(...hours.map(({ times }) => times))
  const timesAt = (weekday: number, hour: number) =>
    hours.find((each) => each.weekday === weekday && each.hour === hour)?.times ?? 0
  const rows = Array.from({ length: last - first + 1 }, (_, i) => first + i).map(
    (hour) =>
      html`<tr><th scope="row">${minuteWords(hour * 60)}</th>${days.map((weekday) => cell(timesAt(weekday, hour), most))}</tr>`,
  )
  return html`<h3 id="when">${t`When you come`}</h3>
<table class="heat"><caption>${visits === 1 ? t`The hour you came in, last ${weeks} weeks` : t`How often you came in, by weekday and hour, last ${weeks} weeks`}</caption>
<thead><tr><th scope="col"><span class="unseen">${t`Hour`}</span></th>${days.map((weekday) => html`<th scope="col"><abbr title="${dayName(weekday)}">${shortDay(weekday)}</abbr></th>`)}</tr></thead>
<tbody>${rows}</tbody></table>`
}

/** More often is a step darker; the number says the same. */
function cell(times: number, most: number): Part {
  if (times === 0) return html`<td class="l0">·</td>`
  const part = times / most
  return html`<td class="${part > 0.66 ? 'l3' : part > 0.33 ? 'l2' : 'l1'}">${times}</td>`
}

function latestTable(latest: readonly ShownVisit[]): Part {
  if (latest.length === 0) return html``
  const rows = latest.map(
    ({ day, from, to, estimated, splits }) =>
      html`<tr><th scope="row">${day}</th><td>${to === undefined ? t`since ${from}` : t`${from} to ${to}`}${estimated ? html` <span class="soft">(${t`end estimated`})</span>` : ''}</td><td>${splits}</td></tr>`,
  )
  return html`<details><summary>${t`Your last visits`}</summary><table><caption class="unseen">${t`Your last visits`}</caption><thead><tr><th scope="col">${t`Day`}</th><th scope="col">${t`Time`}</th><th scope="col">${t`What`}</th></tr></thead><tbody>${rows}</tbody></table></details>`
}
