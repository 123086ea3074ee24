import { z } from 'zod'
import { t } from '../../kit/language.ts'
import { type Choice, defineTool } from '../../kit/tool.ts'
import { restartAlerts, stopAlerts } from '../alert/store.ts'
import { fallSilent, hearAgain } from './store.ts'

type Notices = {
  /** What they are now. */
  notices: 'off' | 'on'
  changed: boolean
  /** Alerts that were waiting. */
  alerts: string[]
  /** Since when there were none, before they came back. */
  since: string | null
}

export const stopNoticesTool = defineTool({
  name: 'stopNotices',
  description:
    'Stops everything Spotter says unasked to the member: alerts, nudges, and reminders of their own places. With resume: brings notices back.',
  input: z.object({
    resume: z.boolean().optional().describe('True when they want to hear again'),
  }),
  async run({ resume = false }, { db, member, now }): Promise<Notices> {
    if (resume) {
      const since = await hearAgain(db, member.id)
      return {
        notices: 'on',
        changed: since !== undefined,
        alerts: [],
        since: since?.toISOString() ?? null,
      }
    }
    const changed = await fallSilent(db, member.id, now)
    return {
      notices: 'off',
      changed,
      alerts: await stopAlerts(db, member.id, 'all', now),
      since: null,
    }
  },
  view: ({ notices, changed }) => ({ notices, changed }),
  say: (result) => words(result),
  choices: ({ notices }): Choice[] =>
    notices === 'off' ? [{ label: t`Notices on again`, send: '/resume' }] : [],
  remember: ({ notices, changed, alerts, since }) =>
    changed || alerts.length > 0 ? { notices, changed, alerts, since } : null,
  async revert(noted, { db, member, now }) {
    const before = remembered.parse(noted)
    if (before.notices === 'on') await fallSilent(db, member.id, before.since ? new Date(before.since) : now)
    else {
      if (before.changed) await hearAgain(db, member.id)
      await restartAlerts(db, member.id, before.alerts)
    }
  },
})

const remembered = z.object({
  notices: z.enum(['off', 'on']),
  changed: z.boolean(),
  alerts: z.array(z.string()),
  since: z.string().nullable(),
})

function words({ notices, changed, alerts }: Notices): string {
  if (notices === 'on') {
    return changed
      ? t`Notices are on again: reminders of your places, and now and then a hint. Alerts you had are not set again.`
      : t`Notices are on already.`
  }
  const lead = changed
    ? t`Stopped: no alerts, no nudges, no reminders, not even of places you hold.`
    : t`You hear nothing unasked already: no alerts, no nudges, no reminders, not even of places you hold.`
  const ended = alerts.length === 1 ? t`Your alert is ended.` : t`Your alerts are ended.`
  return [
    alerts.length > 0 ? `${lead} ${ended}` : lead,
    t`Your places stay yours, and I answer whenever you write.`,
  ].join('\n')
}
