import { readFileSync } from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js'
import { CallToolResultSchema } from '@modelcontextprotocol/sdk/types.js'
import { eq } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { accessKeys, claims, gyms, members, visits, weights } from '../db/schema/index.ts'
import { type TestDatabase, testDatabase } from '../db/testing.ts'
import { memberTools } from '../tools/index.ts'
import type { Gym } from '../tools/kit/gym.ts'
import { addMinutes } from '../tools/kit/time.ts'
import { forgetDue } from '../tools/privacy/index.ts'
import { testGym } from '../tools/testing.ts'
import { createApp } from './app.ts'
import { createDeps, type Deps } from './deps.ts'
import { forTheChatAlone, toolsOf } from './routes/mcp-tools.ts'

const noon = new Date('2026-11-24T12:00:00+01:00')
let database: TestDatabase
let gym: Gym
let now: Date
let deps: Deps
let house: Server
let address: URL
let clients: Client[]

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.empty()
  gym = await testGym(database.db)
  now = noon
  clients = []
  deps = createDeps(
    { model: { kind: 'offline' }, gym: gym.id },
    { db: database.db, log() {}, now: () => now },
  )
  const app = createApp(deps, { telegram: undefined }, () => now)
  const listening = Promise.withResolvers<AddressInfo>()
  house = serve({ fetch: app.fetch, port: 0 }, listening.resolve) as Server
  address = new URL(`http://127.0.0.1:${(await listening.promise).port}/mcp`)
})
afterEach(async () => {
  for (const client of clients) await client.close()
  house.closeAllConnections()
  await new Promise((resolve) => house.close(resolve))
})

let said = 0

/** What a member writes in Telegram, and what comes back. */
async function says(sender: string, text: string): Promise<string> {
  const turn = { id: `${said++}`, channel: 'telegram' as const, conversation: sender, sender }
  const reply = await deps.answer({ ...turn, private: true, senderName: sender, text, at: now })
  return reply?.text ?? 'no answer'
}

async function keyOf(sender: string, command = '/keys new'): Promise<string> {
  return /spotter_me_\w+/.exec(await says(sender, command))?.[0] ?? 'no key'
}

/** A member's own assistant, connected with a key. */
async function assistant(key: string): Promise<Client> {
  const client = new Client({ name: 'test assistant', version: '1' })
  clients.push(client)
  const headers = { Authorization: `Bearer ${key}` }
  await client.connect(new StreamableHTTPClientTransport(address, { requestInit: { headers } }))
  return client
}

async function call(client: Client, name: string, input: Record<string, unknown> = {}) {
  const result = CallToolResultSchema.parse(await client.callTool({ name, arguments: input }))
  const [first] = result.content
  return { ...result, text: first?.type === 'text' ? first.text : '' }
}

const post = (headers: Record<string, string>, body: unknown = listing, method = 'POST') =>
  fetch(address, {
    method,
    headers: {
      'Content-Type': 'application/json',
      Accept: 'application/json, text/event-stream',
      ...headers,
    },
    ...(method === 'POST' ? { body: typeof body === 'string' ? body : JSON.stringify(body) } : {}),
  })
const listing = { jsonrpc: '2.0', id: 1, method: 'tools/list', params: {} }

test('an assistant asks how full it is and hears it in words and as data', async () => {
  const key = await keyOf('mia')
  await says('mia', 'check me in for legs')
  const client = await assistant(key)
  expect(client.getServerVersion()).toMatchObject({ name: 'spotter', title: 'Spotter of Ironworks' })
  expect(client.getInstructions()).toMatch(/one member of Ironworks.*Europe\/Berlin.*This key only reads/)
  const now = await call(client, 'crowdNow', { split: 'legs' })
  expect(now).toMatchObject({ content: [{ type: 'text', text: expect.stringMatching(/legs/) }] })
  expect(now.structuredContent).toMatchObject({ people: { under: 5 } })
  expect(now.isError).toBeFalsy()
})

test('a key that reads is shown the tools that tell and refused the others; one that writes has both', async () => {
  const reading = await assistant(await keyOf('mia'))
  const writing = await assistant(await keyOf('mia', '/keys new writing phone'))
  const names = async (client: Client) => (await client.listTools()).tools.map(({ name }) => name)
  expect(await names(reading)).toEqual(toolsOf({ writes: false }).map(({ name }) => name))
  expect(await names(writing)).toEqual(toolsOf({ writes: true }).map(({ name }) => name))
  expect(await names(reading)).not.toContain('checkIn')
  const refused = await call(reading, 'checkIn', { split: 'legs' })
  expect(refused).toMatchObject({ isError: true, text: expect.stringMatching(/may ask and change nothing/) })
  expect(await database.db.$count(visits)).toBe(0)
  expect((await call(writing, 'checkIn', { split: 'legs' })).text).toMatch(/^Checked in at 12:00 for legs/)
  expect((await call(writing, 'undo')).text).toMatch(/^Undone: the check-in/)
  expect(await database.db.$count(visits)).toBe(0)
})

test('every tool says whether it changes anything, and what may go in, and no input names a person', async () => {
  const { tools } = await (await assistant(await keyOf('mia', '/keys new writing'))).listTools()
  for (const { name, description, inputSchema, annotations } of tools) {
    expect(description, name).toMatch(/\w{4}/)
    expect(inputSchema.type, name).toBe('object')
    expect(Object.keys(inputSchema.properties ?? {}), name).not.toContain('agreed')
    expect(Object.keys(inputSchema.properties ?? {}).join(), name).not.toMatch(/member|sender|user|gym/)
    expect(annotations?.readOnlyHint, name).toBe(!annotations?.destructiveHint)
  }
})

test.each(forTheChatAlone)('%s is for the chat alone', async (name) => {
  const client = await assistant(await keyOf('mia', '/keys new writing'))
  await expect(client.callTool({ name, arguments: {} })).rejects.toThrow(/There is no tool/)
  expect(await database.db.$count(members)).toBe(1)
})

test('every tool of a member is either for assistants or for the chat, and none for both', () => {
  const here = toolsOf({ writes: true }).map(({ name }) => name)
  expect(here.filter((name) => forTheChatAlone.includes(name))).toEqual([])
  const known = [...here, ...forTheChatAlone]
  expect(memberTools.map(({ name }) => name).filter((name) => !known.includes(name))).toEqual([])
  // What only tells must not be a writing tool.
  expect(toolsOf({ writes: false }).filter(({ writes }) => writes)).toEqual([])
})

test('the documentation names every tool in its row', () => {
  const docs = readFileSync(new URL('../docs/mcp.md', import.meta.url), 'utf8').split('\n')
  const row = (of: RegExp) =>
    [...(docs.find((line) => of.test(line)) ?? '').matchAll(/`(\w+)`/g)].map(([, name]) => name).sort()
  const names = (writes: boolean) => toolsOf({ writes }).map(({ name }) => name)
  expect(row(/^\| any \|/)).toEqual(names(false).sort())
  const besides = names(true).filter((name) => !names(false).includes(name))
  expect(row(/^\| one that may change/)).toEqual(besides.sort())
  expect(row(/^\| none \|/)).toEqual([...forTheChatAlone].sort())
})

test("a key opens its own member's data, whatever is sent along", async () => {
  await says('tom', '/consent body yes {"weightKg":97}')
  const key = await keyOf('mia', '/keys new writing')
  const [tom] = await database.db.select().from(members).where(eq(members.name, 'tom'))
  const client = await assistant(key)
  for (const more of [
    { member: tom?.id },
    { sender: 'tom', as: 'tom' },
    { context: { member: { id: tom?.id } } },
  ]) {
    expect((await call(client, 'myProfile', more)).text).toMatch(/^I know nothing/)
    expect((await call(client, 'mySlots', more)).text).not.toMatch(/tom/i)
  }
  await call(client, 'checkIn', { member: tom?.id, split: 'legs' })
  const [visit] = await database.db.select().from(visits)
  expect(visit?.member).not.toBe(tom?.id)
})

test('a key is of its gym, also where the doors speak for another', async () => {
  await testGym(database.db, 'other')
  await database.db.update(gyms).set({ name: 'Elsewhere' }).where(eq(gyms.id, 'other'))
  const key = await keyOf('mia')
  const other = createDeps(
    { model: { kind: 'offline' }, gym: 'other' },
    { db: database.db, log() {}, now: () => now },
  )
  const app = createApp(other, { telegram: undefined }, () => now)
  const answer = await app.request('/mcp', {
    method: 'POST',
    headers: {
      Authorization: `Bearer ${key}`,
      'Content-Type': 'application/json',
      Accept: 'application/json, text/event-stream',
    },
    body: JSON.stringify({
      ...listing,
      method: 'initialize',
      params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'test', version: '1' } },
    }),
  })
  expect(await answer.json()).toMatchObject({ result: { serverInfo: { title: 'Spotter of Ironworks' } } })
})

test("an assistant can't say yes for its member: what needs one is asked and not kept", async () => {
  const client = await assistant(await keyOf('mia', '/keys new writing'))
  const weighed = await call(client, 'logWeight', { weightKg: 81, agreed: true })
  expect(weighed.text).toMatch(/OK\?$/)
  const sets = [{ exercise: 'squat', reps: 8, kg: 80 }]
  expect((await call(client, 'logWorkout', { sets, agreed: true })).text).toMatch(/OK\?|keep/)
  expect(await database.db.$count(weights)).toBe(0)
})

test('what the tools refuse in the chat they refuse here, in words and with their facts', async () => {
  const client = await assistant(await keyOf('mia', '/keys new writing'))
  const unknown = await call(client, 'crowdNow', { split: 'juggling' })
  expect(unknown).toMatchObject({
    isError: true,
    text: expect.stringMatching(/^I don't know "juggling"/),
    structuredContent: { code: 'unknown_split' },
  })
  expect(await call(client, 'crowdNow', { split: 7 })).toMatchObject({
    structuredContent: { code: 'bad_input' },
  })
  const body = { heightCm: 169, weightKg: 48, age: 30, sex: 'female', goal: 'cut', targetWeightKg: 42 }
  const thin = await call(client, 'calculateMacros', body)
  expect(thin.isError).toBe(true)
  expect(JSON.stringify(thin)).not.toMatch(/proteinG/)
  expect(await database.db.$count(claims)).toBe(0)
})

test('what was done in the chat for the member alone is not undone from outside', async () => {
  await keyOf('mia', '/keys new old')
  const client = await assistant(await keyOf('mia', '/keys new writing phone'))
  await says('mia', '/keys end old')
  expect((await call(client, 'undo')).text).toMatch(/nothing to take back/)
  const live = await database.db.select().from(accessKeys)
  expect(live.filter(({ revokedAt }) => revokedAt === null).map(({ name }) => name)).toEqual(['phone'])
})

test('an ended key, a forgotten member, a wrong key and none open nothing, and all look the same', async () => {
  const key = await keyOf('mia')
  const client = await assistant(key)
  await says('mia', '/keys end')
  await expect(client.listTools()).rejects.toThrow()
  const tom = await keyOf('tom')
  expect((await post({ Authorization: `Bearer ${tom}` })).status).toBe(200)
  await says('tom', '/forget')
  expect(await says('tom', 'yes')).toMatch(/^On Wednesday 25 November/)
  await forgetDue(database.db, gym, new Date('2026-11-25T12:10:00+01:00'))
  const wrong = `spotter_me_${'0'.repeat(64)}`
  const answers = await Promise.all(
    [key, tom, wrong, 'x', ''].map((each) => post({ Authorization: `Bearer ${each}` })),
  )
  for (const answer of answers) {
    expect(answer.status).toBe(401)
    expect(answer.headers.get('www-authenticate')).toMatch(/^Bearer realm="spotter"/)
  }
  expect(new Set(await Promise.all(answers.map((answer) => answer.text()))).size).toBe(1)
})

test('a key that is used is known to have been', async () => {
  const client = await assistant(await keyOf('mia', '/keys new laptop'))
  await client.listTools()
  expect(await says('mia', '/keys')).toContain(
    'laptop: may only ask, made Tuesday 24 November, last used Tuesday 24 November at 12:00',
  )
})

test('only messages by POST are taken here, one at a time, short, and from no page elsewhere', async () => {
  const as = { Authorization: `Bearer ${await keyOf('mia')}` }
  for (const method of ['GET', 'DELETE', 'PUT', 'OPTIONS']) {
    const answer = await post(as, undefined, method)
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'POST'])
  }
  expect((await post(as, [listing, listing])).status).toBe(400)
  expect((await post(as, '{')).status).toBe(400)
  expect((await post(as, { ...listing, params: { note: 'x'.repeat(70_000) } })).status).toBe(413)
  expect((await post({ ...as, Origin: 'https://evil.example' })).status).toBe(403)
  expect((await post({ ...as, Origin: address.origin })).status).toBe(200)
  expect((await post(as)).status).toBe(200)
})

test('a key that calls without end and a stranger who guesses are told to wait, and nobody else is', async () => {
  const as = { Authorization: `Bearer ${await keyOf('mia')}` }
  const tom = { Authorization: `Bearer ${await keyOf('tom')}` }
  for (let i = 0; i < 60; i++) expect((await post(as)).status).toBe(200)
  const busy = await post(as)
  expect([busy.status, busy.headers.get('retry-after')]).toEqual([429, '60'])
  for (let i = 0; i < 30; i++) expect((await post({ Authorization: 'Bearer guess' })).status).toBe(401)
  expect((await post({ Authorization: 'Bearer guess' })).status).toBe(429)
  expect((await post(tom)).status).toBe(200)
  now = addMinutes(now, 1)
  expect((await post(as)).status).toBe(200)
})
