import { html, raw } from 'hono/html'
import type { Gym } from '../../tools/kit/gym.ts'
import { type Language, languages, named, t } from '../../tools/kit/language.ts'
import { localTime } from '../../tools/kit/time.ts'
import { clockTime, minuteWords } from '../../tools/kit/words.ts'
import type { Live, LiveHour, LiveSeries } from '../../tools/live/index.ts'
import { icon } from './icon.ts'
import { dayPicture, dayTable } from './live-picture.ts'
import { liveScript } from './live-script.ts'
import { liveStyleOf } from './live-style.ts'
import {
  dayAlt,
  dayName,
  figureWords,
  nowWords,
  openingWords,
  shortDay,
  splitTitle,
  untilWords,
} from './live-words.ts'

type Part = ReturnType<typeof html>

export type LivePage = {
  gym: Gym
  live: Live
  language: Language
  /** As a small part of another page: now and today alone. */
  embed: boolean
  /** Where the members write; a link to it stands at the end. */
  chat: string
}

/**
 * The public page of a gym: how full it is now, today and this week, and when it is open. It works without a script;
 * the small one that it has looks for fresh figures once a minute.
 */
export function livePage({ gym, live, language, embed, chat }: LivePage) {
  const here = `/gyms/${encodeURIComponent(gym.id)}`
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="description" content="${description(live, gym)}">
<title>${t`${gym.name}: how busy it is`}</title>
<link rel="icon" href="${raw(icon)}">
${languages.map((other) => html`<link rel="alternate" hreflang="${other}" href="${here}?lang=${other}">`)}
<link rel="alternate" type="application/json" href="${here}.json">
${
  gym.color
    ? html`<meta name="theme-color" content="${gym.color}">
`
    : ''
}<style>${raw(liveStyleOf(gym.color))}</style>
</head>
<body${embed ? raw(' class="embed"') : ''}>
<header><h1>${gym.name}</h1></header>
<main>
${nowPart(live, gym)}
${todayPart(live, gym)}
${embed ? '' : html`${weekPart(live, gym)}${hoursPart(live, gym)}`}
</main>
<footer>${embed ? html`<a href="${here}" target="_blank" rel="noopener">${t`This week and opening hours`}</a>` : footer(here, chat, language)}</footer>
<script>${raw(liveScript)}</script>
</body>
</html>`
}

const description = (live: Live, gym: Gym): string =>
  [nowWords(live, gym), untilWords(live, gym), t`How busy it is today and this week, by the hour.`]
    .filter((part) => part !== '')
    .join(' ')

function nowPart(live: Live, gym: Gym): Part {
  const { now } = live
  const level = now?.level && html` <span class="level ${now.level}">${named(now.level)}</span>`
  return html`<p class="big">${nowWords(live, gym)}${level ?? ''}</p>
<p class="soft">${untilWords(live, gym)} ${t`As of ${clockTime(live.at, gym.zone)}.`}</p>
${now && splitsNow(now.splits, gym)}`
}

function splitsNow(splits: NonNullable<Live['now']>['splits'], gym: Gym): Part {
  return html`<dl class="splits">${splits.map(
    ({ split, people }) =>
      html`<div><dt>${splitTitle(gym, split)}</dt><dd>${people === null ? '–' : figureWords(people)}</dd></div>`,
  )}</dl>`
}

function todayPart(live: Live, gym: Gym): Part {
  if (live.today.length === 0) {
    const none =
      live.hours[0]?.openings.length === 0 ? t`Closed today.` : t`There are no figures for today yet.`
    return html`<h2 id="today">${t`Today`}</h2><p class="soft">${none}</p>`
  }
  const alt = dayAlt(live, gym)
  const label = `${t`People through the day`}. ${alt}`
  return html`<h2 id="today">${t`Today`}</h2>
<figure>
${dayPicture(live, gym.zone, 'wide', label)}
${dayPicture(live, gym.zone, 'narrow', label)}
<figcaption class="soft">${alt}</figcaption>
<details id="day-table"><summary>${t`As a table`}</summary>${dayTable(live, gym.zone)}</details>
</figure>`
}

function weekPart(live: Live, gym: Gym): Part {
  const [whole, ...splits] = live.week
  if (!whole)
    return html`<h2>${t`This week`}</h2><p class="soft">${t`There is no forecast for this week yet.`}</p>`
  return html`<h2>${t`This week`}</h2>
<p class="soft">${t`People expected, hour by hour. Fewer than five are never told as a number.`}</p>
${heatTable(whole, gym)}
<h2>${t`This week by split`}</h2>
${splits.map(
  (series) =>
    html`<details id="week-${series.split}"><summary>${splitTitle(gym, series.split)}</summary>${heatTable(series, gym)}</details>`,
)}`
}

/** Hours down, days across: seven columns of numbers fit on a phone. */
function heatTable({ split, hours, days }: LiveSeries, gym: Gym): Part {
  const title = splitTitle(gym, split)
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${t`${title}, table`}">
<table class="heat">
<caption>${title}</caption>
<thead><tr><th scope="col">${t`Hour`}</th>${days.map(({ date }, i) => html`<th scope="col"${i === 0 ? raw(' class="today"') : ''}>${shortDay(date)}</th>`)}</tr></thead>
<tbody>${hours.map(
    (hour, i) =>
      html`<tr><th scope="row">${minuteWords(hour * 60)}</th>${days.map((day) => heatCell(day.hours[i] ?? null))}</tr>`,
  )}</tbody>
</table>
</div>`
}

const heatCell = (hour: LiveHour): Part =>
  hour === null
    ? html`<td><span aria-hidden="true">·</span></td>`
    : html`<td class="${hour.level}" title="${named(hour.level)}">${'about' in hour.people ? hour.people.about : html`&lt;${hour.people.under}`}</td>`

function hoursPart({ hours, at }: Live, gym: Gym): Part {
  const today = localTime(at, gym.zone).date
  return html`<h2>${t`Opening hours`}</h2>
<table class="plain">
<tbody>${hours.map(
    ({ date, openings }) =>
      html`<tr><th scope="row">${dayName(date, today)}</th><td>${openingWords(openings, gym.zone)}</td></tr>`,
  )}</tbody>
</table>`
}

const languageNames = { en: 'English', de: 'Deutsch', es: 'Español' } as const

function footer(here: string, chat: string, language: Language): Part {
  const others = languages.filter((other) => other !== language)
  return html`<p><a href="${chat}">${t`Ask Spotter about it`}</a> · <a href="${here}.json">${t`These figures as data`}</a>${others.map(
    (other) =>
      html` · <a href="${here}?lang=${other}" hreflang="${other}" lang="${other}">${languageNames[other]}</a>`,
  )}</p>`
}
