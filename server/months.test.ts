import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Turn } from '../bot/turn.ts'
import { type Database, type OpenDatabase, rowsOf } from '../db/client.ts'
import { openInMemory } from '../db/embedded.ts'
import { makeMonths, monthsBetween } from '../db/months.ts'
import { seedDemo } from '../db/seed.ts'
import { demoTruth } from '../db/simulator/truth.ts'
import { createDeps } from './deps.ts'
import { theGym } from './gym.ts'
import { catchUp } from './jobs.ts'

const now = new Date('2026-11-24T17:42:00Z')
/** Months that a statement of a turn may look at: those around the question, those ahead, and the rest. */
const mostParts = 8

type Statement = { text: string; values: unknown[] }

const monthly = /\b(visits|visit_splits|counts|occupancy|forecasts|scores)\b/
const parts = /\b(visits|visit_splits|counts|occupancy|forecasts|scores)_(?:\d{4}_\d{2}|rest|unsorted)\b/g

let opened: OpenDatabase
let db: Database
let statements: Statement[] = []
let say: (text: string) => Promise<string>

beforeAll(async () => {
  opened = await openInMemory(undefined, {
    onQuery: (text, values) => statements.push({ text, values }),
  })
  db = opened.db
  await seedDemo(db, { truth: demoTruth({ seed: 'spotter', zone: 'Europe/Berlin' }), now, weeks: 6 })
  await makeMonths(db, monthsBetween(new Date('2023-12-01'), new Date('2027-01-01')))
  const gym = await theGym(db, undefined)
  await catchUp(db, gym, now)
  const deps = createDeps({ model: { kind: 'offline' }, gym: gym.id }, { db, log() {}, now: () => now })
  let said = 0
  say = async (text) => {
    const turn: Turn = {
      ...{ id: `months:${said++}`, channel: 'web', conversation: 'here', private: true, sender: 'mia' },
      ...{ senderName: 'Mia', text, at: now },
    }
    return (await deps.answer(turn))?.text ?? ''
  }
  await say('hello')
}, 120_000)
afterAll(() => opened.close())

/** Parts that each statement of some work plans to look at, by table; statements that look at none are left out. */
async function looks(
  work: () => Promise<unknown>,
): Promise<{ text: string; looked: Record<string, number> }[]> {
  statements = []
  await work()
  const asked = statements.filter(
    ({ text }) => monthly.test(text) && /^\s*(select|with|insert|update|delete)/i.test(text),
  )
  const found = []
  for (const { text, values } of asked) {
    const plan = rowsOf<Record<string, string>>(await opened.query(`explain ${text}`, values))
    const named = new Set(plan.flatMap((row) => Object.values(row).join(' ').match(parts) ?? []))
    const looked = Object.groupBy(named, (part) => part.replace(/_(?:\d{4}_\d{2}|rest|unsorted)$/, ''))
    found.push({
      text: text.replace(/\s+/g, ' ').slice(0, 300),
      looked: Object.fromEntries(Object.entries(looked).map(([table, all = []]) => [table, all.length])),
    })
  }
  return found.filter(({ looked }) => Object.keys(looked).length > 0)
}

test.each([
  'is it busy now?',
  'when is legs quiet tomorrow?',
  'how full is it on friday at 6 pm?',
  'find me a quiet time for legs this week',
  'check me in for legs',
  'I trained chest, not legs',
  'why is it so full tomorrow at 6 pm?',
  'check me out',
  'check me in',
])('of three years of months "%s" looks at a few', async (text) => {
  const looked = await looks(() => say(text))
  expect(looked.length).toBeGreaterThan(0)
  expect(looked.filter((each) => Object.values(each.looked).some((count) => count > mostParts))).toEqual([])
})
