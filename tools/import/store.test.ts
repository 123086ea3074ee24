import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { asc, eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Database } from '../../db/client.ts'
import * as tables from '../../db/schema/index.ts'
import { type TestDatabase, testDatabase } from '../../db/testing.ts'
import { createGym, loadGym } from '../gym/index.ts'
import { localTime } from '../kit/time.ts'
import { readOptions, runImport, summaryText } from './index.ts'

let database: TestDatabase
let folder: string
const now = new Date('2026-11-24T12:00:00Z')
const progress = { begin() {}, at() {}, end() {}, say() {} }

beforeAll(async () => {
  database = await testDatabase()
  folder = await mkdtemp(join(tmpdir(), 'spotter-import-'))
})
beforeEach(() => database.empty())
afterAll(async () => {
  await database.close()
  await rm(folder, { recursive: true })
})

async function file(name: string, content: string | Buffer): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}

/** Runs the command line "kind options" on files, by the clock of this test. */
function imported(line: string, files: readonly string[], db: Database = database.db) {
  const open = async () => ({ db, close: async () => {} })
  const request = readOptions([...line.split(' '), ...files])
  return runImport(request, { open, rejected: join(folder, 'rejected'), now, progress })
}

const figures = (read: number, accepted: number, rejected: number, duplicates: number) => ({
  read,
  accepted,
  rejected,
  duplicates,
})
const rejectedRows = async (path: string | undefined) =>
  (await readFile(path ?? '', 'utf8')).trimEnd().split('\n').slice(1)
const makeGym = (id: string, demo = false) =>
  createGym(database.db, { id, name: id, zone: 'Europe/Berlin', capacity: 80, demo, createdAt: now })

test('the first import makes a gym and says what it guessed', async () => {
  await makeGym('demo', true)
  const rows = Array.from(
    { length: 1000 },
    (_, i) => `${new Date(i * 600_000 + Date.UTC(2026, 0)).toISOString()},${i % 64}`,
  )
  const summary = await imported('counts', [await file('first.csv', ['time,people', ...rows].join('\n'))])
  expect(summary).toMatchObject(figures(1000, 1000, 0, 0))
  expect(await loadGym(database.db, 'gym')).toMatchObject({
    name: 'My gym',
    zone: 'UTC',
    capacity: 88,
    demo: false,
  })
  expect(summary.notes).toEqual([
    'My gym is a new gym with the id gym.',
    'Its zone is UTC, as nothing said another: set it with --zone.',
    'Its capacity, 88, is a guess from the busiest readings: set it with --capacity.',
    'It is open 06:00 to 24:00 every day, as nothing said other hours: set them with --calendar.',
  ])
  expect(await database.db.$count(tables.occupancy)).toBeGreaterThan(200)
})

test('a calendar gives the gym its zone, doors and periods, also afterwards', async () => {
  const path = await file('one.csv', 'time,count,capacity\n2026-07-01 10:00,5,40\n')
  const first = {
    zone: 'America/Los_Angeles',
    country: 'US',
    open: { from: '06:00', to: '01:00' },
    periods: [],
  }
  await imported(`counts --gym evo --calendar ${await file('a.json', JSON.stringify(first))}`, [path])
  expect(await loadGym(database.db, 'evo')).toMatchObject({
    name: 'evo',
    zone: 'America/Los_Angeles',
    capacity: 40,
    country: 'US',
  })
  expect(await database.db.select({ at: tables.counts.at }).from(tables.counts)).toEqual([
    { at: new Date('2026-07-01T17:00:00Z') },
  ])
  const later = {
    zone: 'America/New_York',
    open: { mon: { from: '08:00', to: '22:00' }, sun: null },
    periods: [{ name: 'works', from: '2026-08-01', to: '2026-08-03', closed: true }],
  }
  const summary = await imported(`counts --calendar ${await file('b.json', JSON.stringify(later))}`, [path])
  expect(summary.notes).toEqual(['The zone of evo is now America/New_York; it was America/Los_Angeles.'])
  expect(await loadGym(database.db, 'evo')).toMatchObject({
    hours: [{ weekday: 1, opens: 480, closes: 1320 }],
    periods: [{ name: 'works', closed: true }],
  })
})

test('the only real gym is taken; of several one has to be named', async () => {
  const path = await file('one.csv', 'time,count\n2026-07-01T10:00Z,5\n')
  await makeGym('demo', true)
  await makeGym('north')
  expect((await imported('counts', [path])).gym).toEqual({ id: 'north', name: 'north' })
  await makeGym('south')
  await expect(imported('counts', [path])).rejects.toThrow(
    'There are several gyms: north, south. Choose with --gym ID.',
  )
  expect((await imported('counts --gym south', [path])).gym?.id).toBe('south')
})

test('one bad file keeps everything out', async () => {
  const good = await file('good.csv', 'time,count\n2026-07-01T10:00Z,5\n')
  await expect(imported('counts', [good, await file('bad.csv', 'a,b\n1,2\n')])).rejects.toThrow(
    'bad.csv has no column',
  )
  expect(await database.db.$count(tables.gyms)).toBe(0)
})

test('an instant is counted once: the same count again is known, another one is refused', async () => {
  const text = [
    'time,count',
    '2026-07-01T10:10:00Z,7',
    '2026-07-01T12:00:00+02:00,5',
    '2026-07-01T10:00Z,5',
    '2026-07-01T10:00Z,6',
    '1782900600,8',
    '2026-07-01T10:20Z,100+',
  ]
  const path = await file('counts.csv', text.join('\r\n'))
  const summary = await imported('counts', [path])
  expect(summary).toMatchObject(figures(6, 3, 2, 1))
  expect(await rejectedRows(summary.rejectedFile)).toEqual([
    'counts.csv,5,conflicts with line 3,"2026-07-01T10:00Z,6"',
    'counts.csv,6,conflicts with line 2,"1782900600,8"',
  ])
  expect(await imported('counts', [path])).toMatchObject(figures(6, 0, 2, 4))
  const other = await file(
    'other.csv',
    'time,count\n2026-07-01T10:10Z,70\n2026-07-01T10:10Z,7\n2026-07-01T10:20Z,100\n',
  )
  const second = await imported('counts', [other])
  expect(second).toMatchObject(figures(3, 0, 2, 1))
  expect(second.examples.map(({ line, reason }) => [line, reason])).toEqual([
    [2, 'conflicts with the reading already stored'],
    [4, 'conflicts with the reading already stored'],
  ])
  expect(
    await database.db
      .select({ count: tables.counts.count, capped: tables.counts.capped })
      .from(tables.counts)
      .orderBy(asc(tables.counts.at)),
  ).toEqual([
    { count: 5, capped: false },
    { count: 7, capped: false },
    { count: 100, capped: true },
  ])
})

test('a conflict names the line also in another file of the same import', async () => {
  const files = [
    await file('a.csv', 'time,count\n2026-07-01T10:00Z,5\n'),
    await file('b.csv', 'time,count\n2026-07-01T10:00Z,6\n'),
  ]
  const summary = await imported('counts', files)
  expect(summary.examples).toMatchObject([{ file: 'b.csv', reason: 'conflicts with line 2 of a.csv' }])
  expect(summaryText(summary)).toContain('  a.csv: 1 row read, 1 accepted, 0 rejected, 0 known before')
})

test('rows that cannot be read are kept with line and reason, and everything adds up', async () => {
  const text =
    'Time;Number of People\n2026-07-01 10:00;5\n2026-07-01 10:10\n\n2026-07-01 10:20;-1\n"2026-07-01 10:30;7\n2026-07-01 10:40;7;8\n2026-07-01 10:50;9'
  const summary = await imported('counts', [await file('bad-rows.csv', `\uFEFF${text}`)])
  expect(summary).toMatchObject(figures(6, 2, 4, 0))
  expect(await rejectedRows(summary.rejectedFile)).toEqual([
    'bad-rows.csv,3,has 1 columns where the header has 2,2026-07-01 10:10',
    'bad-rows.csv,5,"the count ""-1"" is negative","2026-07-01 10:20;-1"',
    'bad-rows.csv,6,"has a quote that is not closed, or in a place where none can be","""2026-07-01 10:30;7"',
    'bad-rows.csv,7,has 3 columns where the header has 2,"2026-07-01 10:40;7;8"',
  ])
  const again = await imported('counts', [await file('bad-rows.csv', text)])
  expect(again.rejectedFile).not.toBe(summary.rejectedFile)
  expect(
    await database.db.select({ file: tables.imports.file, read: tables.imports.read }).from(tables.imports),
  ).toEqual([
    { file: 'bad-rows.csv', read: 6 },
    { file: 'bad-rows.csv', read: 6 },
  ])
})

test('the order of day and month shows over the whole file, or is said', async () => {
  const early = await file('early.csv', 'time,count\n05/11/2026 10:00,5\n')
  expect(await imported('counts', [early])).toMatchObject(figures(1, 0, 1, 0))
  const late = await file('late.csv', 'time,count\n05/11/2026 10:00,5\n24/10/2026 10:00,6\n')
  expect(await imported('counts', [late])).toMatchObject(figures(2, 2, 0, 0))
  expect(await imported('counts --dates mdy', [early])).toMatchObject(figures(1, 1, 0, 0))
  const both = await file('both.csv', 'time,count\n24/10/2026 10:00,5\n10/24/2026 11:00,6\n')
  expect(await imported('counts', [both])).toMatchObject(figures(2, 0, 2, 0))
})

test('a gzip that is cut off gives what can be read, and is told', async () => {
  const rows = Array.from(
    { length: 5000 },
    (_, i) => `${new Date(i * 600_000 + Date.UTC(2026, 0)).toISOString()},${(i * 7919) % 97}`,
  )
  const whole = gzipSync(['time,count', ...rows].join('\n'))
  const summary = await imported('counts', [await file('cut.csv.gz', whole.subarray(0, whole.length / 2))])
  expect(summary.read).toBe(summary.accepted + summary.rejected)
  expect(summary.accepted).toBeGreaterThan(1000)
  expect(summary.files).toMatchObject([{ broken: 'unexpected end of file' }])
  const healed = await imported('counts', [await file('cut.csv.gz', whole)])
  expect(healed).toMatchObject(figures(5000, 5000 - summary.accepted, 0, summary.accepted))
})

test('nobody is in the gym twice at a time', async () => {
  const text = `Member ID,Check In,Check Out,Workout Type,Name
a,2026-11-20 18:00,2026-11-20 19:00,"Leg, Zumba",Mia
b,2026-11-20 18:00,2026-11-20 19:00,,Ben
a,2026-11-20 18:00,2026-11-20 19:00,legs and cardio,MIA
a,2026-11-20 18:30,2026-11-20 19:30,legs,Mia
a,2026-11-20 19:00,2026-11-20 20:00,Parkour,Mia
b,2026-11-21 18:00,,chest,Ben
`
  const path = await file('visits.csv', text)
  const summary = await imported('visits --zone Europe/Berlin', [path])
  expect(summary).toMatchObject({ ...figures(6, 4, 1, 1), members: 2 })
  expect(summary.examples).toMatchObject([{ line: 5, reason: 'overlaps the visit of line 2' }])
  expect(summary.notes).toContain('Classes taken as splits: Zumba as cardio (1).')
  expect(summary.notes).toContain('Not splits of this gym, taken as general training: Parkour (1).')
  const again = await imported('visits', [path])
  expect(again).toMatchObject({ ...figures(6, 0, 1, 5), members: 0 })
  expect(again.examples).toMatchObject([{ reason: 'overlaps a visit already stored' }])
  const stays = await database.db
    .select()
    .from(tables.visits)
    .orderBy(asc(tables.visits.checkIn), asc(tables.visits.checkOut))
  expect(stays.map(({ checkOutEstimated }) => checkOutEstimated)).toEqual([false, false, false, true])
  expect(
    await database.db
      .select({ name: tables.members.name })
      .from(tables.members)
      .orderBy(asc(tables.members.name)),
  ).toEqual([{ name: 'Ben' }, { name: 'Mia' }])
})

const weekdayTable = (rows: readonly string[]) =>
  ['id,first_name,fav_group_lesson,avg_time_check_in,avg_time_check_out', ...rows].join('\r\n')

test('one person in the files of several weekdays is one member', async () => {
  const monday = await file(
    'mongym.csv',
    weekdayTable(['1,Fey,"back, chest",19:31:00,21:29:00', '4,Darren,,9:54:00,12:00:00']),
  )
  const tuesday = await file('tuegym.csv', weekdayTable(['4,Daren,Arm,09:54:00,12:00:00']))
  const summary = await imported('members --zone Europe/Berlin --weeks 3 --until 2026-11-23', [
    monday,
    tuesday,
  ])
  expect(summary).toMatchObject({ ...figures(3, 3, 0, 0), members: 2, visits: 9 })
  expect(summary.notes).toContain(
    '1 member is spelled differently in other rows; the first name was kept (4: "Darren", also "Daren").',
  )
  const { db } = database
  expect(
    await db
      .select({
        weekday: tables.preferredTimes.weekday,
        from: tables.preferredTimes.from,
        minutes: tables.preferredTimes.minutes,
      })
      .from(tables.preferredTimes)
      .orderBy(asc(tables.preferredTimes.from), asc(tables.preferredTimes.weekday)),
  ).toEqual([
    { weekday: 1, from: 594, minutes: 126 },
    { weekday: 2, from: 594, minutes: 126 },
    { weekday: 1, from: 1171, minutes: 118 },
  ])
  expect(
    await db
      .select({ split: tables.preferredSplits.split, rank: tables.preferredSplits.rank })
      .from(tables.preferredSplits)
      .orderBy(asc(tables.preferredSplits.split)),
  ).toEqual([
    { split: 'arms', rank: 2 },
    { split: 'back', rank: 1 },
    { split: 'chest', rank: 2 },
    { split: 'general', rank: 1 },
  ])
  expect(await imported('members --weeks 3 --until 2026-11-23', [tuesday, monday])).toMatchObject({
    ...figures(3, 0, 0, 3),
    members: 0,
    visits: 0,
  })
  expect(await db.selectDistinct({ source: tables.visits.source }).from(tables.visits)).toEqual([
    { source: 'synthetic' },
  ])
})

test('other values for a weekday that is known are a conflict', async () => {
  const path = await file(
    'mongym.csv',
    weekdayTable([
      '1,Fey,back,19:31:00,21:29:00',
      '1,Fey,back,19:31:00,21:29:59',
      '1,Fey,back,19:32:00,21:29:00',
      '1,Fey,chest,19:31:00,21:29:00',
    ]),
  )
  const summary = await imported('members', [path])
  expect(summary).toMatchObject({ ...figures(4, 1, 2, 1), members: 1, visits: 8 })
  expect(summary.examples).toMatchObject([
    { line: 4, reason: 'conflicts with line 2' },
    { line: 5, reason: 'conflicts with line 2' },
  ])
  const again = await imported('members', [path])
  expect(again).toMatchObject({ ...figures(4, 0, 2, 2), members: 0, visits: 0 })
  expect(again.examples[0]?.reason).toBe('conflicts with what is already stored')
})

test('a membership row with several weekdays is one row, and its ids are other people', async () => {
  const header = 'id,days_per_week,fav_group_lesson,avg_time_check_in,avg_time_check_out'
  const monday = await file('mongym.csv', weekdayTable(['1,Fey,back,19:31:00,21:29:00']))
  await imported('members', [monday])
  const path = await file(
    'm.csv',
    `${header}\n1,"Mon, Sat",Kickboxen,19:31:00,21:27:00\n1,"Mon, Sun",Kickboxen,19:31:00,21:27:00\n1,"Sun, Sat",Kickboxen,19:31:00,21:27:00\n1,"Sun, Fri",,19:31:00,21:27:00`,
  )
  const summary = await imported('members --weeks 2', [path])
  expect(summary).toMatchObject({ ...figures(4, 2, 1, 1), members: 1, visits: 6 })
  expect(await database.db.$count(tables.members)).toBe(2)
  const senders = await database.db
    .select({ sender: tables.identities.sender })
    .from(tables.identities)
    .orderBy(asc(tables.identities.sender))
  expect(senders).toEqual([{ sender: 'membership:1' }, { sender: 'weekday:1' }])
})

test('a synthetic visit gives way to another visit of its day', async () => {
  const path = await file('mongym.csv', weekdayTable(['1,Fey,back,19:31:00,21:29:00']))
  await imported('members --weeks 1 --until 2026-11-16', [path])
  const { db } = database
  const [visit] = await db.select().from(tables.visits)
  const at = new Date('2026-11-17T08:00:00Z')
  await db.insert(tables.visits).values({
    gym: 'gym',
    member: visit?.member ?? '',
    checkIn: at,
    checkOut: new Date('2026-11-17T09:00:00Z'),
    source: 'chat',
  })
  const tuesday = await file('tuegym.csv', weekdayTable(['1,Fey,back,19:31:00,21:29:00']))
  expect(await imported('members --weeks 2 --until 2026-11-17', [tuesday])).toMatchObject({ visits: 1 })
  const days = (await db.select({ at: tables.visits.checkIn }).from(tables.visits)).map(
    (row) => localTime(row.at, 'UTC').date,
  )
  expect(new Set(days).size).toBe(days.length)
})

test('the same table gives the same visits, whatever the order of rows and files', async () => {
  const rows = Array.from(
    { length: 30 },
    (_, i) => `${i},M${i},"chest, Leg",${8 + (i % 10)}:15:00,${10 + (i % 10)}:05:00`,
  )
  const stored = async () =>
    database.db
      .select({
        member: tables.visits.member,
        checkIn: tables.visits.checkIn,
        checkOut: tables.visits.checkOut,
      })
      .from(tables.visits)
      .orderBy(tables.visits.member, tables.visits.checkIn)
  const monday = await file('mongym.csv', weekdayTable(rows))
  const friday = await file('frigym.csv', weekdayTable(rows))
  await imported('members', [monday, friday])
  const first = await stored()
  await database.empty()
  await imported('members', [friday, await file('mongym.csv', weekdayTable(rows.toReversed()))])
  expect(await stored()).toEqual(first)
  expect(first).toHaveLength(480)
})

test('an import that dies between two batches leaves no half member and is done again', async () => {
  const rows = Array.from({ length: 1200 }, (_, i) => `${i},M${i},chest,18:15:00,19:05:00`)
  const path = await file('mongym.csv', weekdayTable(rows))
  const { db } = database
  await makeGym('gym')
  let transactions = 0
  const dying = new Proxy(db, {
    get(target, key) {
      if (key === 'transaction' && ++transactions > 2) throw new Error('the machine is off')
      const value = Reflect.get(target, key)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
  await expect(imported('members', [path], dying)).rejects.toThrow('the machine is off')
  expect(await db.$count(tables.members)).toBe(1000)
  expect(await db.$count(tables.visits)).toBe(8000)
  // It is in the books as begun, so that what it took can be taken out again.
  expect(await db.select().from(tables.imports)).toMatchObject([{ read: 0, accepted: 0 }])
  expect(await imported('members', [path])).toMatchObject({
    ...figures(1200, 200, 0, 1000),
    members: 200,
    visits: 1600,
  })
  expect(await db.$count(tables.occupancy, eq(tables.occupancy.split, 'all'))).toBeGreaterThan(100)
})

test('names in the letters of an older spreadsheet stay names', async () => {
  const path = await file(
    'mongym.csv',
    Buffer.from(weekdayTable(['1,Jürgen,chest,18:15:00,19:05:00']), 'latin1'),
  )
  await imported('members', [path])
  expect(await database.db.select({ name: tables.members.name }).from(tables.members)).toEqual([
    { name: 'Jürgen' },
  ])
})

test('files with a header and no rows import nothing and make no gym', async () => {
  expect(await imported('counts', [await file('none.csv', 'time,count\n')])).toMatchObject(
    figures(0, 0, 0, 0),
  )
  expect(await database.db.$count(tables.gyms)).toBe(0)
})
