import { eq, getTableColumns, getTableName, is } from 'drizzle-orm'
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import * as schema from '../../db/schema/index.ts'
import { openedRows, type TestDatabase, testDatabase } from '../../db/testing.ts'
import { memberTools, runTool } from '../index.ts'
import type { Gym } from '../kit/gym.ts'
import { addMinutes } from '../kit/time.ts'
import type { ToolContext, ToolOutcome } from '../kit/tool.ts'
import { livedMember } from '../privacy/testing.ts'
import { later, testContext, testGym } from '../testing.ts'
import { theirs } from './merging/tables.ts'

const { consents, identities, linkCodes, members, merges, profiles, visits, weights } = schema
const noon = '2026-11-24T12:00:00+01:00'
const tables = Object.values<unknown>(schema).filter((each) => is(each, PgTable))
let database: TestDatabase
let gym: Gym
let mia: ToolContext
let tom: ToolContext

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.empty()
  gym = await testGym(database.db)
  mia = await at('telegram', '77')
  tom = await at('discord', '9001')
})

/** Somebody who writes in private at a door. */
async function at(channel: string, sender: string): Promise<ToolContext> {
  const context = await testContext(database.db, gym, noon)
  const { id } = context.member
  const row = { gym: gym.id, channel, sender, member: id, address: sender, wroteAt: new Date(noon) }
  await database.db.insert(identities).values(row)
  return { ...context, place: { channel, conversation: sender, private: true } }
}

/** Somebody who has done everything, but is not of the staff. */
async function lives(context: ToolContext): Promise<void> {
  await livedMember(context)
  await database.db.delete(schema.memberGrants)
}

function run(name: string, input: Record<string, unknown>, context: ToolContext): Promise<ToolOutcome> {
  const tool = memberTools.find((each) => each.name === name)
  if (!tool) throw new Error(`no tool ${name}`)
  return runTool(tool, input, context)
}

async function codeOf(context: ToolContext): Promise<string> {
  const outcome = await run('myDoors', {}, context)
  return (outcome.ok && outcome.files[0]?.text.replace('/link ', '')) || ''
}

/** Sends a code, and says yes where that is asked. */
async function joins(code: string, context: ToolContext): Promise<ToolOutcome> {
  const first = await run('joinDoors', { code }, context)
  const yes = first.ok ? first.choices.find(({ label }) => /^Yes/.test(label))?.send : undefined
  return yes === undefined ? first : run('joinDoors', { code, answer: yes.split(' ').at(-1) }, context)
}

const said = (outcome: ToolOutcome) => (outcome.ok ? outcome.say : outcome.code)
const doors = async () => {
  const rows = await database.db.select().from(identities)
  return Object.fromEntries(rows.map(({ channel, member }) => [channel, member]))
}

/** Every row of the database that names a member, as the table and the row. */
async function rowsOf(member: string): Promise<string[]> {
  const found: string[] = []
  for (const table of tables) {
    if (table === schema.audit || table === merges) continue
    const rows: unknown[] = await openedRows(database.db, table)
    for (const row of rows)
      if (Object.values(row as object).includes(member))
        found.push(`${getTableName(table)} ${JSON.stringify(row)}`)
  }
  return found.sort()
}

test('every table that knows members is among those that go over', () => {
  const knows = tables.flatMap((table) =>
    Object.values(getTableColumns(table))
      .map(({ name }) => name)
      .filter((name) => /^(?:member|actor|kept|\w+By)$/.test(name))
      .map(
        (name) => `${getTableName(table)}.${name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`,
      ),
  )
  const pointing = tables.flatMap((table) =>
    getTableConfig(table)
      .foreignKeys.filter((key) => key.reference().foreignTable === members)
      .map(() => getTableName(table)),
  )
  const moved = theirs.map(({ table, column }) => `${getTableName(table)}.${column}`)
  // The trail is written once.
  expect(knows.filter((each) => each !== 'audit.actor').sort()).toEqual([...moved].sort())
  expect(pointing.filter((name) => !theirs.some(({ table }) => getTableName(table) === name))).toEqual([])
})

describe('a code', () => {
  test('makes one member of somebody new and whoever made it, with all that is theirs', async () => {
    await lives({ ...mia, place: { ...mia.place, conversation: 'm' } })
    const done = await joins(await codeOf(mia), tom)
    expect(said(done)).toMatch(/^Done: here and on Telegram you are the same member now\./)
    expect(await doors()).toMatchObject({ telegram: tom.member.id, discord: tom.member.id })
    expect(await rowsOf(mia.member.id)).toEqual([])
    expect(await database.db.$count(visits, eq(visits.member, tom.member.id))).toBe(1)
  })

  test('is good once, for ten minutes, in its gym, and its owner can not use it', async () => {
    const code = await codeOf(mia)
    expect(said(await joins(code, mia))).toMatch(/^You made that code here/)
    const late = later(tom, addMinutes(tom.now, 10).toISOString())
    expect(said(await joins(code, { ...late, db: tom.db }))).toMatch(/^That code joins nothing/)
    const steel = await testGym(database.db, 'steel')
    const stranger = await testContext(database.db, steel, noon)
    expect(said(await joins(code, stranger))).toMatch(/^That code joins nothing/)
    expect(said(await joins(` ${code.toUpperCase()} `, tom))).toMatch(/^Done/)
    const ann = await at('web', 'cookie')
    expect(said(await joins(code, ann))).toMatch(/^That code joins nothing/)
  })

  test('of two who bring it at once joins one', async () => {
    const ann = await at('web', 'cookie')
    const code = await codeOf(mia)
    const both = await Promise.all([joins(code, tom), joins(code, ann)])
    expect(both.filter((each) => /^Done/.test(said(each)))).toHaveLength(1)
    expect(await database.db.$count(members)).toBe(2)
  })

  test('is not guessed: five wrong ones end it for a while, and also the right one waits', async () => {
    const code = await codeOf(mia)
    for (const wrong of ['', 'aaaa-aaaa', '22222222', 'bbbbbbbb', 'cccccccc'])
      expect(said(await joins(wrong, tom))).toMatch(/^That code joins nothing/)
    expect(said(await joins(code, tom))).toMatch(/^Those were too many/)
    const ann = await at('web', 'cookie')
    expect(said(await joins(code, ann))).toMatch(/^Done/)
  })

  test('is kept as a hash, shown to nobody but the member, and void once others could read it', async () => {
    const outcome = await run('myDoors', {}, mia)
    const code = (outcome.ok && outcome.files[0]?.text.replace('/link ', '')) || ''
    expect(code).toMatch(/^[2-9a-z]{4}-[2-9a-z]{4}$/)
    expect(JSON.stringify(outcome.ok && outcome.result)).not.toContain(code)
    expect(JSON.stringify(await database.db.select().from(linkCodes))).not.toContain(code.replace('-', ''))
    const shown = { ...tom, place: { ...tom.place, shown: true as const } }
    expect(said(await joins(code, shown))).toMatch(/^Others could read that code/)
    expect(said(await joins(code, tom))).toMatch(/^That code joins nothing/)
  })

  test('opened by a link is asked about, since somebody else may have sent the link', async () => {
    const code = await codeOf(mia)
    const asked = await run('joinDoors', { code, opened: true }, tom)
    expect(said(asked)).toContain('of Mia on Telegram?')
    expect(said(asked)).toContain('Say yes only if you made this link yourself.')
    expect(await database.db.$count(members)).toBe(2)
    expect(said(await run('joinDoors', { code, answer: 'no' }, tom))).toMatch(/^Good, nothing is joined/)
    expect(said(await joins(code, tom))).toMatch(/^That code joins nothing/)
  })

  test('in a group does nothing', async () => {
    const group = { ...tom, place: { ...tom.place, private: false } }
    for (const name of ['myDoors', 'partDoors'])
      expect(await run(name, {}, group)).toMatchObject({ code: 'only_in_private' })
    expect(await run('joinDoors', { code: await codeOf(mia) }, group)).toMatchObject({
      code: 'only_in_private',
    })
  })
})

describe('two who both have something', () => {
  beforeEach(async () => {
    await lives({ ...mia, place: { ...mia.place, conversation: 'm' } })
  })

  test('are asked first, and nothing goes over without a yes', async () => {
    await database.db
      .insert(profiles)
      .values({ gym: gym.id, member: tom.member.id, heightCm: 180, updatedAt: tom.now })
    const asked = await run('joinDoors', { code: await codeOf(mia) }, tom)
    expect(asked).toMatchObject({ ok: true, asks: true, result: { answer: 'asked' } })
    expect(said(asked)).toContain('Where the two differ')
    expect(await database.db.$count(members)).toBe(2)
  })

  test('come apart again within a day exactly as they were', async () => {
    await database.db
      .insert(profiles)
      .values({ gym: gym.id, member: tom.member.id, heightCm: 180, updatedAt: addMinutes(tom.now, -9) })
    const code = await codeOf(mia)
    await database.db.delete(linkCodes)
    const mine = await rowsOf(mia.member.id)
    const theirsBefore = await rowsOf(tom.member.id)
    expect(mine.length).toBeGreaterThan(35)
    const again = await codeOf(mia)
    expect(code).not.toBe(again)
    expect(said(await joins(again, tom))).toMatch(/^Done/)
    expect(await rowsOf(mia.member.id)).toEqual([])
    const evening = later(tom, '2026-11-25T11:59:00+01:00')
    expect(said(await run('partDoors', {}, evening))).toMatch(/^Done: they are two members again/)
    const ended = /^(?:link_codes|login_links|writes .*"question"|outbox .*joined:)/
    const kept = (rows: readonly string[]) =>
      rows.filter((row) => !ended.test(row) && !row.includes('"undo') && !/^writes .*joinDoors/.test(row))
    expect(kept(await rowsOf(mia.member.id))).toEqual(kept(mine))
    expect(kept(await rowsOf(tom.member.id))).toEqual(kept(theirsBefore))
  })

  test('stay one after a day', async () => {
    await joins(await codeOf(mia), tom)
    const late = later(tom, '2026-11-25T12:01:00+01:00')
    expect(said(await run('partDoors', {}, late))).toMatch(/^There is nothing to part/)
  })

  test('keep what keeps them safe of both, and of the rest what was said last', async () => {
    await database.db.insert(profiles).values({
      gym: gym.id,
      member: tom.member.id,
      weightKg: 79,
      heightCm: 180,
      allergies: ['fish'],
      updatedAt: addMinutes(tom.now, 1),
    })
    await joins(await codeOf(mia), tom)
    expect(await openedRows(database.db, profiles)).toMatchObject([
      { member: tom.member.id, weightKg: 79, heightCm: 180, allergies: ['fish', 'nuts'] },
    ])
  })

  test('keep the no of either, and what the other had of it goes', async () => {
    const no = {
      gym: gym.id,
      member: tom.member.id,
      domain: 'body' as const,
      givenAt: tom.now,
      withdrawnAt: tom.now,
    }
    await database.db.insert(consents).values(no)
    const asked = await run('joinDoors', { code: await codeOf(mia) }, tom)
    expect(said(asked)).toContain('said no to keeping your body: that no holds')
    expect(await database.db.$count(weights)).toBe(1)
    await joins(await codeOf(mia), tom)
    expect(await database.db.$count(weights)).toBe(0)
    expect(await database.db.select().from(consents)).toMatchObject([
      { member: tom.member.id, withdrawnAt: tom.now },
    ])
  })

  test('tell the other door, where somebody else may sit', async () => {
    await joins(await codeOf(mia), tom)
    const told = await openedRows(database.db, schema.outbox, { where: eq(schema.outbox.kind, 'account') })
    expect(told.map(({ channel, conversation }) => [channel, conversation])).toContainEqual([
      'telegram',
      '77',
    ])
    expect(JSON.stringify(told[0]?.message)).toContain("If that wasn't you, send me /link undo")
  })
})

test('what the staff may do goes to nobody by a code', async () => {
  const { db } = database
  await db.update(members).set({ role: 'coach' }).where(eq(members.id, mia.member.id))
  expect(said(await joins(await codeOf(mia), tom))).toMatch(/belongs to the staff of Ironworks/)
  const coach = { ...mia, member: { ...mia.member, role: 'coach' as const } }
  const asked = await run('joinDoors', { code: await codeOf(tom) }, coach)
  expect(asked).toMatchObject({ asks: true })
  expect(said(await joins(await codeOf(tom), coach))).toMatch(/^Done/)
  expect(await db.select().from(members)).toMatchObject([{ id: mia.member.id, role: 'coach' }])
})

describe('a door', () => {
  beforeEach(async () => {
    await joins(await codeOf(mia), tom)
  })

  test('may be left, and comes back by undo', async () => {
    const left = await run('leaveDoor', { door: 'telegram' }, tom)
    expect(said(left)).toBe(
      'Done: Telegram is no longer a door of yours. All that is yours stays with you on Discord.',
    )
    expect(await doors()).toEqual({ discord: tom.member.id })
    const id = left.ok ? left.choices[0]?.send.replace('/undo ', '') : ''
    expect(await run('undo', { id }, tom)).toMatchObject({ ok: true })
    expect(await doors()).toEqual({ discord: tom.member.id, telegram: tom.member.id })
  })

  test('that is the last one is not left, nor one that is not theirs', async () => {
    expect(said(await run('leaveDoor', { door: 'the browser' }, tom))).toMatch(/^I don't know you on the web/)
    expect(said(await run('leaveDoor', { door: 'pigeon' }, tom))).toMatch(/^Which one shall I leave/)
    await run('leaveDoor', { door: 'telegram' }, tom)
    expect(said(await run('leaveDoor', { door: 'discord' }, tom))).toMatch(/^That is your only door/)
    expect(said(await run('leaveDoor', { door: 'pigeon' }, tom))).toMatch(/^That is your only door/)
  })

  test('one writes by is asked about, and then left', async () => {
    const asked = await run('leaveDoor', { door: 'discord' }, tom)
    expect(said(asked)).toContain('join it again from Telegram only')
    const answer = asked.ok ? asked.choices[0]?.send.split(' ').at(-1) : ''
    expect(said(await run('leaveDoor', { door: 'discord', answer }, tom))).toMatch(
      /^Done: here I don't know you/,
    )
    expect(await doors()).toEqual({ telegram: tom.member.id })
  })

  test('is listed with the others', async () => {
    const mine = await run('myDoors', {}, tom)
    expect(said(mine)).toMatch(/^You reach me by Telegram and Discord/)
    expect(mine.ok && mine.choices.map(({ send }) => send)).toEqual(['/link undo', '/link leave telegram'])
  })
})
