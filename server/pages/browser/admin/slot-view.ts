import type { SlotTold, Told, Why } from '../../admin-wire.ts'
import { element } from '../nodes.ts'
import { pageLanguage, t } from '../words.ts'
import { go, type Place, placeLink, placeOf } from './address.ts'
import { ask, sentenceOfFault } from './ask.ts'
import { fieldBlock, filledIn } from './form.ts'
import { gymHere, splitWords } from './gym-here.ts'
import { large, minuteIn, momentWords } from './gym-time.ts'
import { slotsMeant } from './slots-meant.ts'
import { plainTable } from './table.ts'
import type { View } from './view.ts'

/** One slot: who was there or is expected, what was asked of it, and why. */
export const slotView: View = async ({ place }) => {
  const start = place.slot ?? ''
  if (Number.isNaN(Date.parse(start))) {
    return { title: t`A slot`, nodes: [element('p', { role: 'alert' }, t`This address names no slot.`)] }
  }
  const split = placeOf({ split: place.split })
  const query = new URLSearchParams(split).toString()
  const whyQuery = new URLSearchParams({ at: start, ...split })
  const [slot, why] = await Promise.all([
    orSentence(
      ask<SlotTold>(`slots/${encodeURIComponent(start)}${query === '' ? '' : `?${query}`}`),
      slotFacts,
    ),
    // That there is no forecast on record any more is no fault.
    orSentence(ask<Why>(`why?${whyQuery}`), whyNodes, {}),
  ])
  return {
    title: large(momentWords(start, gymHere.zone)),
    nodes: [
      element('p', { class: 'window' }, t`${gymHere.slotMinutes} minutes, ${splitWords(place.split)}`),
      stepsFrom(place, start),
      splitChoice(place),
      ...slot,
      element('h2', {}, t`Why`),
      ...why,
      ...alikeSlots(place, start),
    ],
  }
}

/** The nodes made of an answer, or the sentence why there is none. */
async function orSentence<T>(
  answer: Promise<T>,
  nodes: (told: T) => Node[],
  role: { role?: 'alert' } = { role: 'alert' },
): Promise<Node[]> {
  try {
    return nodes(await answer)
  } catch (fault) {
    return [element('p', { class: 'note', ...role }, sentenceOfFault(fault))]
  }
}

/** "about 31", "fewer than 5" or that nobody knows. */
function toldWords(told: Told): string {
  if (told === 'hidden') return t`fewer than 5`
  return told === null ? t`not known` : Math.round(told).toLocaleString(pageLanguage())
}

function slotFacts(slot: SlotTold): Node[] {
  const { expected, quota } = slot
  const range = expected
    ? t`${toldWords(expected.mean)} (likely ${toldWords(expected.low)} to ${toldWords(expected.high)})`
    : t`not known`
  const rows: [string, string][] = [
    [t`People there`, toldWords(slot.present)],
    [t`Expected`, range],
    [t`Usual at this time`, toldWords(slot.usual)],
    [t`Places opened`, quota === null ? t`none` : String(quota)],
    [t`Places taken`, toldWords(slot.taken)],
    [t`Asked for`, toldWords(slot.asked)],
    [t`Refused`, toldWords(slot.refused)],
  ]
  return [factTable(t`This slot in figures`, [t`Figure`, t`People`], rows)]
}

function whyNodes({ sentences, parts }: Why): Node[] {
  const rows = parts.map(({ name, people }) => [name, signedPeople(people)])
  return [
    ...sentences.map((sentence) => element('p', {}, sentence)),
    ...(rows.length > 0 ? [factTable(t`The parts of the figure`, [t`Part`, t`People`], rows)] : []),
  ]
}

/** A table of two columns, no wider than it can be read across. */
function factTable(
  title: string,
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): HTMLElement {
  const table = plainTable(title, heads, rows)
  table.classList.add('facts')
  return table
}

const signedPeople = (people: Told): string =>
  typeof people !== 'number'
    ? toldWords(people)
    : people.toLocaleString(pageLanguage(), {
        signDisplay: 'exceptZero',
        minimumFractionDigits: 1,
        maximumFractionDigits: 1,
      })

/** Links to the slots beside this one, and to the same one a week away. */
function stepsFrom(place: Place, start: string): HTMLElement {
  const at = Date.parse(start)
  const week = 7 * 24 * 60
  const steps = [
    [-gymHere.slotMinutes, t`Earlier`],
    [gymHere.slotMinutes, t`Later`],
    [-week, t`A week before`],
    [week, t`A week after`],
  ] as const
  const links = steps.map(([minutes, words]) => {
    const slot = new Date(sameClock(at, minutes)).toISOString()
    return placeLink({ ...place, slot }, words, { class: 'press' })
  })
  return element('nav', { class: 'steps', 'aria-label': t`Other slots` }, ...links)
}

/** So many minutes away; a week away the clock shows the same, also when it was changed in between. */
function sameClock(at: number, minutes: number): number {
  const moved = at + minutes * 60_000
  if (Math.abs(minutes) < 1440) return moved
  const clock = (instant: number) => minuteIn(gymHere.zone, instant)
  const near = [moved, moved - 3_600_000, moved + 3_600_000]
  return near.find((instant) => clock(instant) === clock(at)) ?? moved
}

function splitChoice(place: Place): HTMLElement {
  const form = element('form', { class: 'filters', 'aria-label': t`What the slot is about` })
  const splits: [string, string][] = [
    ['', t`The whole gym`],
    ...gymHere.splits.map(({ id, name }): [string, string] => [id, name]),
  ]
  form.append(
    fieldBlock({ id: 'split', label: t`Split`, kind: 'choice', options: splits }, place.split ?? ''),
  )
  form.addEventListener('change', () => go(placeOf({ ...place, split: filledIn(form, 'split') })))
  form.addEventListener('submit', (event) => event.preventDefault())
  return form
}

/** Most of the days of a weekday that are worth a link. */
const mostAlike = 12

/** The other days behind the cell that led here. */
function alikeSlots(place: Place, start: string): HTMLElement[] {
  const { from, to, label } = place
  if (from === undefined || to === undefined || label === undefined) return []
  const slots = slotsMeant(label, { from, to }, gymHere.zone, gymHere.slotMinutes).slice(0, mostAlike)
  if (slots.length < 2) return []
  const items = slots.map((slot) => {
    const words = momentWords(slot, gymHere.zone)
    const here = slot === start ? { 'aria-current': 'true' } : {}
    return element('li', {}, placeLink({ ...place, slot }, words, here))
  })
  return [element('h2', {}, t`The days behind this cell`), element('ul', { class: 'links' }, ...items)]
}
