import type { Me } from '../../admin-wire.ts'
import { element, part } from '../nodes.ts'
import { t } from '../words.ts'
import { addressOfPlace, onPlace, type Place, placeHere } from './address.ts'
import { announcementsView } from './announcements-view.ts'
import { ask, sentenceOfFault } from './ask.ts'
import { auditView } from './audit-view.ts'
import { experimentsView } from './experiments-view.ts'
import { pressButton } from './form.ts'
import { gymHere } from './gym-here.ts'
import { importsView } from './imports-view.ts'
import { invitationsView } from './invitations-view.ts'
import { keysView } from './keys-view.ts'
import { membersView } from './members-view.ts'
import { reportLines, reportView } from './report-view.ts'
import { settingsView } from './settings-view.ts'
import { foldMenu, sectionsFor, showMenu, showReader } from './shell.ts'
import { slotView } from './slot-view.ts'
import type { Made, View } from './view.ts'

const views: Readonly<Record<string, View>> = {
  announcements: announcementsView,
  members: membersView,
  invitations: invitationsView,
  settings: settingsView,
  imports: importsView,
  experiments: experimentsView,
  keys: keysView,
  audit: auditView,
}

const stage = part('view', HTMLElement)
const heading = part('title', HTMLElement)
const status = part('spoken', HTMLElement)
let shownTimes = 0
let before: Place | undefined
let who: Me | undefined

/** Shows what the address names; a later showing overtakes this one. */
async function show(): Promise<void> {
  const turn = ++shownTimes
  const place = placeHere()
  stage.ariaBusy = 'true'
  // What was said of the last place does not hold for this one.
  if (before !== undefined && addressOfPlace(before) !== addressOfPlace(place)) status.replaceChildren()
  const made = await madeFor(place, turn)
  if (turn !== shownTimes) return
  const focused = document.activeElement?.getAttribute('name')
  const inside = stage.contains(document.activeElement)
  stage.replaceChildren(...made.nodes)
  stage.ariaBusy = 'false'
  heading.textContent = made.title
  document.title = `${made.title} · ${gymHere.name}`
  keepFocus(place, inside ? focused : undefined)
  before = place
}

async function madeFor(place: Place, turn: number): Promise<Made> {
  try {
    who ??= await ask<Me>('me')
    showReader(who)
    showMenu(who, await reportLines(), place)
    const view = viewOf(place, who)
    if (!view) return { title: t`Not here`, nodes: [element('p', {}, t`There is no such page for you.`)] }
    const announce = (words: string) => status.replaceChildren(element('p', {}, words))
    return await view({
      place,
      me: who,
      announce,
      still: () => turn === shownTimes,
      again: () => void show(),
    })
  } catch (fault) {
    const sentence = element('p', { class: 'note', role: 'alert' }, sentenceOfFault(fault))
    return { title: t`Not now`, nodes: [sentence, pressButton(t`Try again`, () => void show())] }
  }
}

function viewOf({ view, slot }: Place, me: Me): View | undefined {
  if (slot !== undefined) return slotView
  if (view === undefined) return reportView
  return sectionsFor(me).some((section) => section.view === view) ? views[view] : undefined
}

/** A new place begins at its title; a changed filter leaves the hand where it is. */
function keepFocus(place: Place, focused: string | null | undefined): void {
  if (before === undefined) return
  const samePlace = before.view === place.view && before.report === place.report && before.part === place.part
  const field = focused && samePlace ? stage.querySelector(`[name="${CSS.escape(focused)}"]`) : null
  if (field instanceof HTMLElement) field.focus()
  else heading.focus()
}

part('leave', HTMLButtonElement).addEventListener('click', async () => {
  await fetch('/admin/logout', { method: 'POST', headers: { 'X-Spotter': '1' } }).catch(() => undefined)
  location.assign('/admin/login')
})

foldMenu()
onPlace(() => void show())
void show()
