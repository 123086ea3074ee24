import { html } from 'hono/html'
import { t } from '../../../tools/kit/language.ts'
import { does, type Part, section } from './frame.ts'

/** A place that the member holds, as a line tells it. */
export type ShownPlace = { code: string; when: string; what: string | undefined; people: string }

export type PlacesShown = {
  places: readonly ShownPlace[]
  /** The address of the member's own calendar; undefined where they never asked for one. */
  calendar: string | undefined
}

/** The places a member holds, to give back or to put into a calendar. */
export function placesSection({ places, calendar }: PlacesShown): Part {
  const none = html`<p>${t`You hold no place at the moment.`} <a href="/">${t`Ask me for a quiet time in the chat`}</a>.</p>`
  const list = html`<ul class="plain">${places.map(placeItem)}</ul>
<p><a href="/me/places.ics" download>${t`All of them as a calendar file`}</a></p>`
  return section(
    'places',
    t`Places you hold`,
    html`${places.length === 0 ? none : list}${calendarPart(calendar)}`,
  )
}

const placeItem = ({ code, when, what, people }: ShownPlace): Part =>
  html`<li><p><strong>${when}</strong>${what === undefined ? '' : `, ${what}`}</p><p class="soft">${people}</p>
<div class="row">${does({ label: t`Give it back`, send: `/cancel ${code}`, back: '/me', about: when })}</div></li>`

function calendarPart(calendar: string | undefined): Part {
  if (calendar === undefined)
    return html`<div class="row">${does({ label: t`A link for my calendar`, send: '/calendar', back: '/me' })}</div>`
  return html`<details><summary>${t`Link for your calendar`}</summary>
<p>${t`Add it to your calendar app as a subscription: it keeps itself up to date. Whoever has the address can read it, so keep it to yourself.`}</p>
<p><a class="line" href="${calendar}">${calendar}</a></p>
<div class="row">${does({ label: t`A new link instead`, send: '/calendar new', back: '/me' })}</div></details>`
}
