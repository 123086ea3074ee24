import type { Database } from '../../../db/client.ts'
import type { Gym } from '../../kit/gym.ts'
import { inSpeech, t } from '../../kit/language.ts'
import { addDays, instantOf, localTime } from '../../kit/time.ts'
import { enqueue, speechOf } from '../../outbox/index.ts'
import { dayMonth } from '../labels.ts'
import { makeReport } from '../make.ts'
import type { Report, ReportWorld } from '../report.ts'
import { staffToTell } from './store.ts'

/** From when on a Monday it is told, and until when it still may be after a standstill, minutes after midnight. */
const from = 7 * 60
const until = 12 * 60

/** Later on the Monday it is old news. */
const expires = 20 * 60

/**
 * Tells owners and managers the week that is over, once each. To be called every hour: it acts at the first look at or
 * after Monday 07:00 of the gym's clock.
 *
 * @returns how many were told
 */
export async function mondayReports(
  db: Database,
  gym: Gym,
  now: Date,
  prices?: ReportWorld['prices'],
): Promise<number> {
  const { date, weekday, minute } = localTime(now, gym.zone)
  if (weekday !== 1 || minute < from || minute >= until) return 0
  const prefix = `week:${date}:`
  const staff = await staffToTell(db, gym.id, prefix)
  const made = new Map<string, Report>()
  let told = 0
  for (const { member, role } of staff) {
    const speech = await speechOf(db, gym, member)
    const message = await inSpeech(speech, async () => {
      // Who reads the same language by the same clock, and may read as much, is told the same.
      const key = `${role} ${speech.language} ${speech.clock}`
      const report =
        made.get(key) ??
        (await makeReport({ db, gym, now, reader: { role }, prices }, { kind: 'week', ...weekBefore(date) }))
      made.set(key, report)
      return messageOf(report, gym)
    })
    const unasked = {
      ...{ key: `${prefix}${member}`, gym, kind: 'digest' as const, to: { member } },
      message,
      ...{ madeAt: now, dueAt: now, expiresAt: instantOf(date, expires, gym.zone) },
      quietHours: 'later' as const,
    }
    if (await enqueue(db, unasked)) told++
  }
  return told
}

const weekBefore = (monday: string) => ({ from: addDays(monday, -7), to: addDays(monday, -1) })

function messageOf({ sentences, window }: Report, { name }: Gym) {
  const lines = sentences.map((sentence, i) => `${i + 1}. ${sentence}`)
  return {
    text: [t`${name}, ${dayMonth(window.from)} to ${dayMonth(window.to)}:`, ...lines].join('\n'),
    choices: [
      { label: t`The whole week`, send: '/report week' },
      { label: t`When it is full`, send: '/report peaks' },
      { label: t`Stop these`, send: '/stop' },
    ],
  }
}
