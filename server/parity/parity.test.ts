import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aPicture } from '../../bot/channels/loopback/rehearsal.ts'
import { commands, staffCommands } from '../../bot/commands.ts'
import type { Reply } from '../../bot/turn.ts'
import type { Database } from '../../db/client.ts'
import { identities, members } from '../../db/schema/index.ts'
import { seedDemo } from '../../db/seed.ts'
import { demoTruth } from '../../db/simulator/truth.ts'
import { type TestDatabase, testDatabase } from '../../db/testing.ts'
import { seededRandom } from '../../tools/kit/random.ts'
import { createDeps, type Deps } from '../deps.ts'
import { theGym } from '../gym.ts'
import { catchUp } from '../jobs.ts'
import { discordHttpPlayer, discordPlayer, telegramPlayer } from './chat-players.ts'
import { flows, type Step } from './flows.ts'
import { terminalPlayer, webPlayer } from './plain-players.ts'
import { dense, type Ear, listening, type Player, type Shown } from './player.ts'

const start = Date.parse('2026-11-24T17:42:00+01:00')
const minute = 60_000
const mia = '00000000-0000-4000-8000-00000000000a'

/** A door with a gym of its own, in which the same things have happened as in every other. */
type Booth = { player: Player; ear: Ear; tick(minutes: number): void; close(): Promise<void> }

type Opens = (deps: Deps, ear: Ear, now: () => Date) => Player | Promise<Player>

async function booth(opens: Opens): Promise<Booth> {
  let at = start
  let turns = 0
  const now = () => new Date(at)
  const database: TestDatabase = await testDatabase()
  const { db } = database
  await seedDemo(db, { truth: demoTruth({ seed: 'spotter', zone: 'Europe/Berlin' }), now: now(), weeks: 4 })
  await catchUp(db, await theGym(db, undefined), now())
  const deps = createDeps(
    { model: { kind: 'offline' }, gym: undefined, web: 'https://gym.example' },
    { db, log: () => {}, now, chance: () => seededRandom(`parity ${turns++}`) },
  )
  const ear = listening(deps.answer)
  const player = await opens(deps, ear, now)
  await meet(db, player, now())
  return {
    player,
    ear,
    tick(minutes) {
      at += minutes * minute
    },
    async close() {
      await player.close()
      await database.close()
    },
  }
}

/** The same member everywhere: some choices are drawn by who somebody is. */
async function meet(db: Database, { name: channel, sender }: Player, at: Date): Promise<void> {
  const { id: gym } = await theGym(db, undefined)
  await db.insert(members).values({ id: mia, gym, name: 'Mia', source: 'chat', createdAt: at })
  await db.insert(identities).values({ gym, channel, sender, member: mia })
}

const doorDeps = ({ answer }: Ear, now: () => Date) => ({
  answer,
  log: () => {},
  now,
  commands,
  staffCommands,
  draw: async () => aPicture,
  // A line that says we are at it would be a message of its own.
  tempo: { patienceMs: 60_000 },
})

const doors: readonly [string, Opens][] = [
  ['terminal', (_, ear, now) => terminalPlayer(ear, now)],
  ['web', (deps, ear, now) => webPlayer(deps, ear, now)],
  ['telegram', (_, ear, now) => telegramPlayer(doorDeps(ear, now))],
  ['discord', (_, ear, now) => discordPlayer(doorDeps(ear, now))],
  ['discord by requests', (deps, ear, now) => discordHttpPlayer(deps, doorDeps(ear, now), now)],
]

const plainOf = ({ text, choices, charts, files }: Reply): Shown => ({
  text: dense(text),
  labels: choices.map(({ label }) => label),
  pictures: charts.length,
  files: files.map(({ name }) => name),
})

async function take(step: Step, { player, ear }: Booth): Promise<Shown> {
  const before = ear.replies.length
  if (typeof step === 'string') await player.say(step)
  else {
    const label = ear.replies.at(-1)?.choices.find((choice) => choice.label.startsWith(step.press))?.label
    if (label === undefined) throw new Error(`no button begins with "${step.press}"`)
    await player.press(label)
  }
  await expect.poll(() => ear.replies.length, { timeout: 20_000 }).toBeGreaterThan(before)
  const reply = ear.replies.at(-1)
  if (!reply) throw new Error('no reply was heard')
  // The door shows all that was said and offered, and nothing else.
  await expect.poll(() => player.shown(), { timeout: 20_000 }).toEqual(plainOf(reply))
  return player.shown()
}

/** What may differ between doors: codes and keys that are drawn anew, and the link to the web on the web. */
const alike = (shown: Shown): Shown => ({
  ...shown,
  text: shown.text
    .replace(/ https:\/\/gym\.example\/\?link=\w+/, '')
    .replace(/\/link [a-z0-9]{4}-?[a-z0-9]{4}\b/i, '/link CODE')
    .replace(/[0-9a-f]{32,}/g, 'TOKEN')
    .replace(/\b[2-9a-hjkmnp-z]{4}-?[2-9a-hjkmnp-z]{4}\b(?=[^a-z]|$)/g, (code) =>
      /\d/.test(code) ? 'CODE' : code,
    ),
})

const met = new Map<string, Shown[]>()

describe.each(doors)('every flow at the %s', (name, opens) => {
  let here: Booth
  beforeAll(async () => {
    here = await booth(opens)
  }, 120_000)
  afterAll(() => here.close())

  test.each(flows)(
    '$name',
    async ({ name: flow, steps }) => {
      const shown: Shown[] = []
      for (const step of steps) {
        here.tick(1)
        shown.push(alike(await take(step, here)))
      }
      here.tick(10)
      const first = met.get(flow)
      if (first) expect(shown).toEqual(first)
      else met.set(flow, shown)
      expect(
        shown.every(({ text }) => text !== ''),
        `${name} says nothing`,
      ).toBe(true)
    },
    120_000,
  )
})
