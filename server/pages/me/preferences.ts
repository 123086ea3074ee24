import { html, raw } from 'hono/html'
import { t } from '../../../tools/kit/language.ts'
import { type Part, section } from './frame.ts'
import { dayName } from './visits.ts'

/** A weekday of the form, as it was said or typed: "18:00", or empty. */
export type DayTyped = { weekday: number; from: string; until: string }

export type PreferencesShown = {
  days: readonly DayTyped[]
  /** When they come by the look of their visits, in words, by weekday. */
  learned: ReadonlyMap<number, string>
  /** Ids, best first; empty text where none was chosen. */
  chosen: readonly string[]
  splits: readonly { id: string; name: string }[]
}

/** When a member likes to come and what for; an offer of places begins with it. */
export function preferencesSection(shown: PreferencesShown): Part {
  return section(
    'times',
    t`Preferred times and splits`,
    html`<p>${t`When you ask for a quiet time without naming an hour, I look around these. Where a day is empty, I go by when you usually come.`}</p>
<form method="post" action="/me/preferences">
<fieldset><legend>${t`When you like to begin`}</legend>
${shown.days.map((day) => dayFields(day, shown.learned.get(day.weekday)))}
</fieldset>
<fieldset><legend>${t`What you like to train`}</legend>
<p class="soft">${t`When you ask for a place without saying what you train, I take the first.`}</p>
${shown.chosen.map((id, i) => splitField(id, i, shown.splits))}
</fieldset>
<button>${t`Keep`}</button>
</form>`,
  )
}

function dayFields({ weekday, from, until }: DayTyped, learned: string | undefined): Part {
  const day = dayName(weekday)
  return html`<div class="weekday" role="group" aria-label="${day}"><b>${day}</b>
${timeField(t`From`, `from${weekday}`, from)}
${timeField(t`Until`, `until${weekday}`, until)}
${learned === undefined ? '' : html`<small>${learned}</small>`}</div>`
}

const timeField = (label: string, name: string, value: string): Part =>
  html`<label>${label}<input type="time" name="${name}" value="${value}" step="300"></label>`

const splitField = (id: string, nth: number, splits: PreferencesShown['splits']): Part =>
  html`<label>${nth === 0 ? t`First` : nth === 1 ? t`Second` : t`Third`}<select name="split${nth + 1}"><option value="">${t`None`}</option>${splits.map((split) => option(split.id, split.name, split.id === id))}</select></label>`

/** One thing to choose. */
export const option = (value: string, label: string, selected: boolean): Part =>
  html`<option value="${value}"${selected ? raw(' selected') : ''}>${label}</option>`
