import { writeFile } from 'node:fs/promises'
import type { OpenDatabase } from '../db/client.ts'
import { openPostgres } from '../db/postgres.ts'
import { startPostgres } from '../db/suite/postgres.ts'
import { createGym, loadGym } from '../tools/gym/index.ts'
import type { Gym } from '../tools/kit/gym.ts'
import { reportsFor } from '../tools/report/reports.ts'
import { fill } from './reports/fill.ts'
import { asked, timed } from './reports/measure.ts'
import { planPage } from './reports/page.ts'
import { type Plan, plansOf, type Statement, wholeTables } from './reports/plans.ts'

/**
 * How long each report takes on a real Postgres: a year of a gym with 2,000 members and 300,000 visits, the median of 20
 * after 3 that warm up; then the same window of a gym with four such years, which must take as long.
 *
 * npm run -s bench:reports [kind...]
 */
const now = new Date('2026-11-23T09:00:00+01:00')
const midnight = '2026-11-23'
const only = process.argv.slice(2)

const server = await startPostgres()

async function lived(
  name: string,
  years: number,
): Promise<{ opened: OpenDatabase; gym: Gym; sent: Statement[] }> {
  const sent: Statement[] = []
  const admin = await openPostgres(`${server.url}/spotter_template`)
  await admin.query(`create database ${name}`, [])
  await admin.close()
  const opened = await openPostgres(`${server.url}/${name}`, 10, (text, values) =>
    sent.push({ text, values }),
  )
  const hours = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opens: 360, closes: 1320 }))
  const settings = {
    id: 'gym',
    name: 'Ironworks',
    zone: 'Europe/Berlin',
    country: 'DE',
    capacity: 150,
    hours,
  }
  await createGym(opened.db, { ...settings, createdAt: new Date('2022-01-01T00:00:00Z') })
  const gym = await loadGym(opened.db, 'gym')
  if (!gym) throw new Error('the gym was not made')
  await fill(opened, gym, { members: 2000, years, visitsAYear: 300_000, now: midnight })
  await opened.query('vacuum analyze', [])
  return { opened, gym, sent }
}

const year = { from: '2025-11-23', to: '2026-11-22' }
const found = []
const plans: { kind: string; plans: Plan[] }[] = []
try {
  const one = await lived('one_year', 1)
  console.error(`one year: ${await rowsOf(one.opened)}`)
  const four = await lived('four_years', 4)
  console.error(`four years: ${await rowsOf(four.opened)}`)
  for (const { kind } of reportsFor('owner').filter(
    (maker) => only.length === 0 || only.includes(maker.kind),
  )) {
    const usual = await timed(() => asked(one.opened, one.gym, now, { kind }))
    const longer = await timed(() => asked(four.opened, four.gym, now, { kind }))
    const wholeYear = await timed(() => asked(one.opened, one.gym, now, { kind, ...year }))
    one.sent.length = 0
    await asked(one.opened, one.gym, now, { kind })
    const statements = [...one.sent]
    const explained = await plansOf(one.opened, statements)
    plans.push({ kind, plans: explained })
    const growth = Math.round((100 * longer.median) / usual.median) / 100
    const whole = [...new Set(explained.flatMap(wholeTables))]
    found.push({
      kind,
      statements: explained.length,
      usual,
      fourYears: longer,
      growth,
      wholeYear,
      wholeTables: whole,
    })
    console.error(
      `${kind.padEnd(12)} ${usual.median} ms, with four years ${longer.median} ms (x${growth}), a whole year's window ${wholeYear.median} ms`,
    )
  }
  const visits = await rowsOf(one.opened)
  if (only.length === 0) {
    const results = new URL('results/reports.json', import.meta.url)
    await writeFile(results, `${JSON.stringify({ measured: now, visits, reports: found }, null, 2)}\n`)
    await writeFile(new URL('../docs/reports-plans.md', import.meta.url), planPage(found, plans))
  }
  await Promise.all([one.opened.close(), four.opened.close()])
} finally {
  await server.stop()
}

async function rowsOf({ query }: OpenDatabase): Promise<string> {
  const rows = (await query('select count(*)::int as visits from visits', [])) as { visits: number }[]
  return `${rows[0]?.visits} visits`
}
