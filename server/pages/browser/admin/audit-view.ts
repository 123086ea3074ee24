import type { AuditLine } from '../../admin-wire.ts'
import { element } from '../nodes.ts'
import { t } from '../words.ts'
import { actionWords } from './action-words.ts'
import { ask } from './ask.ts'
import { gymHere } from './gym-here.ts'
import { momentWords } from './gym-time.ts'
import { pageLinks } from './members-view.ts'
import { plainTable } from './table.ts'
import type { View } from './view.ts'

/** Who changed what, the newest first. Nothing here can be changed. */
export const auditView: View = async ({ place }) => {
  const page = Math.max(1, Number(place.page ?? '1') || 1)
  const { entries, more } = await ask<{ entries: readonly AuditLine[]; more: boolean }>(`audit?page=${page}`)
  const rows = entries.map(({ at, actor, action, details }) => [
    momentWords(at, gymHere.zone),
    actor === null ? t`a command or a job` : (actor.name ?? t`somebody without a name`),
    actionWords(action),
    detailWords(details),
  ])
  return {
    title: t`Who changed what`,
    nodes: [
      rows.length > 0
        ? plainTable(t`Who changed what`, [t`When`, t`Who`, t`What`, t`More`], rows)
        : element('p', { class: 'soft' }, t`Nothing was changed yet.`),
      pageLinks(place, page, more),
    ],
  }
}

/** "role: coach, days: 7" */
function detailWords(details: unknown): string {
  if (typeof details !== 'object' || details === null) return details === null ? '' : String(details)
  return Object.entries(details)
    .map(([name, value]) => `${name}: ${typeof value === 'object' ? JSON.stringify(value) : String(value)}`)
    .join(', ')
}
