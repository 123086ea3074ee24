import type { Right } from '../../../../tools/kit/rights.ts'
import type { Me, ReportLine } from '../../admin-wire.ts'
import { element, part } from '../nodes.ts'
import { t } from '../words.ts'
import { type Place, placeLink } from './address.ts'
import { roleWords } from './people-words.ts'

/** What stands in the menu besides the reports; any of the rights opens it. */
export const sections: readonly { view: string; words: string; rights: readonly Right[] }[] = [
  { view: 'announcements', words: t`Announcements`, rights: ['announce'] },
  { view: 'members', words: t`Members`, rights: ['staff'] },
  { view: 'invitations', words: t`Invitations`, rights: ['staff'] },
  { view: 'settings', words: t`Settings`, rights: ['settings'] },
  { view: 'imports', words: t`Imports`, rights: ['imports'] },
  { view: 'experiments', words: t`Experiments`, rights: ['experiments'] },
  { view: 'keys', words: t`Keys`, rights: ['keys', 'settings'] },
  { view: 'audit', words: t`Who changed what`, rights: ['audit'] },
]

/** The sections that somebody's rights open. */
export const sectionsFor = ({ rights }: Pick<Me, 'rights'>) =>
  sections.filter((section) => section.rights.some((right) => rights.includes(right)))

/** Writes the menu, with the place marked where the reader is. */
export function showMenu(me: Me, lines: readonly ReportLine[], place: Place): void {
  const here = (mark: boolean): Record<string, string> => (mark ? { 'aria-current': 'page' } : {})
  const shown =
    place.view === undefined && place.slot === undefined ? (place.report ?? lines[0]?.kind) : undefined
  const reports = lines.map(({ kind, title }) =>
    element('li', {}, placeLink({ report: kind }, title, here(kind === shown))),
  )
  const others = sectionsFor(me).map(({ view, words }) =>
    element('li', {}, placeLink({ view }, words, here(view === place.view))),
  )
  part('menu', HTMLElement).replaceChildren(...menuPart(t`Reports`, reports), ...menuPart(t`The gym`, others))
}

function menuPart(title: string, items: HTMLElement[]): HTMLElement[] {
  return items.length > 0 ? [element('h2', {}, title), element('ul', {}, ...items)] : []
}

/** Who reads, in the head of the page. */
export function showReader({ member, role, gym }: Me): void {
  const who = `${member?.name ?? t`You`}, ${roleWords[role]}`
  part('reader', HTMLElement).textContent = gym.demo ? t`${who} (a simulated gym)` : who
}

/** On a small screen the menu is opened by its button, and shut by a choice or by Escape. */
export function foldMenu(): void {
  const button = part('open-menu', HTMLButtonElement)
  const menu = part('menu', HTMLElement)
  const set = (open: boolean) => {
    menu.classList.toggle('open', open)
    button.ariaExpanded = String(open)
  }
  button.addEventListener('click', () => set(!menu.classList.contains('open')))
  menu.addEventListener('click', ({ target }) => {
    if (target instanceof HTMLAnchorElement) set(false)
  })
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !menu.classList.contains('open')) return
    set(false)
    button.focus()
  })
}
