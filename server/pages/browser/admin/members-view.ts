import type { Role } from '../../../../tools/kit/tool.ts'
import type { MemberLine } from '../../admin-wire.ts'
import { element } from '../nodes.ts'
import { t } from '../words.ts'
import { go, type Place, placeLink, placeOf } from './address.ts'
import { ask } from './ask.ts'
import { doingForm, fieldBlock, filledIn } from './form.ts'
import { gymHere } from './gym-here.ts'
import { dateIn, dateWords } from './gym-time.ts'
import { roleOptions, roleWords } from './people-words.ts'
import { plainTable, type Shown } from './table.ts'
import type { Around, View } from './view.ts'

/** Members and their roles. When somebody was last there is told only where they agreed. */
export const membersView: View = async (around) => {
  const { place } = around
  const page = Math.max(1, Number(place.page ?? '1') || 1)
  const query = new URLSearchParams(placeOf({ search: place.search, page: String(page) }))
  const { members, more } = await ask<{ members: readonly MemberLine[]; more: boolean }>(`members?${query}`)
  const rows = members.map((member) => memberRow(member, around))
  return {
    title: t`Members`,
    nodes: [
      searchForm(place),
      members.length > 0
        ? plainTable(t`Members`, [t`Name`, t`Since`, t`Last visit`, t`Role`], rows)
        : element('p', { class: 'soft' }, t`Nobody is found.`),
      pageLinks(place, page, more),
      element('p', { class: 'soft' }, t`The last visit is shown only of members who agreed to it.`),
    ],
  }
}

function searchForm(place: Place): HTMLElement {
  const form = element('form', { class: 'filters', role: 'search' })
  form.append(
    fieldBlock({ id: 'search', label: t`Name`, kind: 'text', optional: true }, place.search ?? ''),
    element('button', { type: 'submit' }, t`Search`),
  )
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    go(placeOf({ view: 'members', search: filledIn(form, 'search') }))
  })
  return form
}

const dayIn = (at: string): string => dateWords(/T/.test(at) ? dateIn(gymHere.zone, Date.parse(at)) : at)

function memberRow(member: MemberLine, around: Around): Shown[] {
  return [
    member.name ?? t`without a name`,
    dayIn(member.since),
    member.lastVisit === null ? t`not told` : dayIn(member.lastVisit),
    around.me.rights.includes('staff') ? roleForm(member) : roleWords[member.role],
  ]
}

function roleForm(member: MemberLine): HTMLElement {
  const who = member.name ?? t`a member without a name`
  const options = roleOptions(false)
  const form = doingForm({
    title: t`Role of ${who}`,
    fields: [fieldBlock({ id: 'role', label: t`Role of ${who}`, kind: 'choice', options }, member.role)],
    does: t`Set`,
    small: true,
    async send(sent) {
      const role = filledIn(sent, 'role') as Role
      await ask(`members/${encodeURIComponent(member.id)}`, { method: 'PATCH', body: { role } })
      return t`${who} is ${roleWords[role]} now.`
    },
  })
  form.className = 'inline'
  return form
}

/** Back and on through a list that comes in pages. */
export function pageLinks(place: Place, page: number, more: boolean): HTMLElement {
  const to = (number: number) => ({ ...place, page: String(number) })
  return element(
    'nav',
    { class: 'steps', 'aria-label': t`Pages` },
    ...(page > 1 ? [placeLink(to(page - 1), t`Before`, { class: 'press' })] : []),
    ...(more ? [placeLink(to(page + 1), t`More`, { class: 'press' })] : []),
  )
}
