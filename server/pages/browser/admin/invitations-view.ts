import type { InvitationLine } from '../../admin-wire.ts'
import { element } from '../nodes.ts'
import { t } from '../words.ts'
import { ask } from './ask.ts'
import { doingForm, type Field, fieldBlock, filledIn, sureButton } from './form.ts'
import { gymHere } from './gym-here.ts'
import { momentWords } from './gym-time.ts'
import { roleOptions, roleWords } from './people-words.ts'
import { onceTold } from './secret-told.ts'
import { plainTable, type Shown } from './table.ts'
import type { Around, View } from './view.ts'

const invitationFields: readonly Field[] = [
  { id: 'role', label: t`Role`, kind: 'choice', options: roleOptions(true) },
  {
    id: 'note',
    label: t`For whom`,
    kind: 'text',
    optional: true,
    hint: t`For your own list: “Sam, mornings”.`,
  },
  { id: 'days', label: t`Good for (days)`, kind: 'number', least: 1, most: 30 },
]

/** Invitations to the staff: make one, take one back. */
export const invitationsView: View = async (around) => {
  const { invitations } = await ask<{ invitations: readonly InvitationLine[] }>('invitations')
  const told = element('div', {})
  const form = doingForm({
    title: t`Invite somebody to the staff`,
    fields: invitationFields.map((field) =>
      fieldBlock(field, { role: 'frontDesk', days: '7' }[field.id] ?? ''),
    ),
    does: t`Make an invitation`,
    async send(sent) {
      const note = filledIn(sent, 'note')
      const body = {
        role: filledIn(sent, 'role'),
        ...(note !== '' && { note }),
        days: Number(filledIn(sent, 'days')),
      }
      const made = await ask<{ id: string; code: string; link: string }>('invitations', {
        method: 'POST',
        body,
      })
      told.replaceChildren(
        onceTold(t`The code, to be said in the chat as “/join CODE”`, made.code, around),
        onceTold(t`The link, for those without a chat`, new URL(made.link, location.href).href, around),
      )
      return t`Made. The code is shown this once.`
    },
  })
  return {
    title: t`Invitations`,
    nodes: [form, told, element('h2', {}, t`Made so far`), invitationTable(invitations, around)],
  }
}

function invitationTable(invitations: readonly InvitationLine[], around: Around): HTMLElement {
  if (invitations.length === 0) return element('p', { class: 'soft' }, t`No invitation was made yet.`)
  const rows = invitations.map((invitation): Shown[] => [
    invitation.note ?? t`without a note`,
    roleWords[invitation.role],
    momentWords(invitation.expiresAt, gymHere.zone),
    stateOf(invitation, around),
  ])
  return plainTable(t`Invitations`, [t`For whom`, t`Role`, t`Good until`, t`State`], rows)
}

function stateOf({ id, usedAt, revokedAt, expiresAt }: InvitationLine, { again }: Around): Shown {
  if (usedAt !== null) return t`used`
  if (revokedAt !== null) return t`taken back`
  if (Date.parse(expiresAt) < Date.now()) return t`run out`
  return sureButton(t`Take back`, t`Yes, take it back`, async () => {
    await ask(`invitations/${encodeURIComponent(id)}`, { method: 'DELETE' })
    again()
  })
}
