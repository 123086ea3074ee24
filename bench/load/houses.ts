import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openPostgres } from '../../db/postgres.ts'
import { startPostgres } from '../../db/suite/postgres.ts'
import { createDeps } from '../../server/deps.ts'
import { embedding } from '../../server/embedding.ts'
import { recorder } from '../turn/bare.ts'
import { messages } from './messages.ts'
import type { Talked, Task } from './talkers.ts'

/** The product and the bare handler, each in a process of its own, on one Postgres. */
export type Houses = {
  /** The product's process. */
  pid: number
  warmUp(): Promise<void>
  talk(task: Omit<Task, 'origin'>): Promise<Talked>
  close(): Promise<void>
}

const root = new URL('../..', import.meta.url).pathname

/** Connections of either, as the product opens them. */
const connections = 10

const noLimits = {
  SPOTTER_MEMBER_LIMIT: '0',
  SPOTTER_GYM_LIMIT: '0',
  SPOTTER_ADDRESS_LIMIT: '0',
  SPOTTER_REQUEST_LIMIT: '0',
}

/** Starts both, with the demo gym filled. */
export async function openHouses(): Promise<Houses> {
  const folder = await mkdtemp(join(tmpdir(), 'spotter-load-'))
  const server = await startPostgres()
  const url = `${server.url}/spotter_template`
  const environment = { DATABASE_URL: url, PORT: '0', SPOTTER_DATA: folder, SPOTTER_ZONE: 'Europe/Berlin' }
  const product = await started(
    ['server/node.ts'],
    { ...environment, ...noLimits },
    /at (http:\/\/localhost:\d+)/,
  )
  const file = join(folder, 'statements.json')
  await writeFile(file, JSON.stringify(await recorded(url)))
  const bare = await started(['bench/load/bare.ts', url, file, `${connections}`], {}, /listening (\d+)/)
  const origins = { product: product.said, bare: `http://localhost:${bare.said}` }
  const talk: Houses['talk'] = (task) =>
    talkersSay({ ...task, origin: task.bare ? origins.bare : origins.product })
  return {
    pid: product.child.pid ?? 0,
    async warmUp() {
      for (const bare of [false, true]) await talk({ bare, members: 20, seconds: 10, pause: 0 })
    },
    talk,
    async close() {
      for (const { child } of [product, bare]) await ended(child)
      await server.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** The statements of each message, as somebody says it who has said it before. */
async function recorded(url: string) {
  const record = recorder()
  const opened = await openPostgres(url, 1, record.onQuery)
  const now = () => new Date()
  const deps = createDeps(
    { model: { kind: 'offline' }, gym: undefined },
    { db: opened.db, log: () => {}, now, embed: embedding(() => {}) },
  )
  const all = []
  for (const text of messages) {
    const who = crypto.randomUUID()
    const turn = () =>
      deps.answer({
        ...{ id: `${who}:${crypto.randomUUID()}`, channel: 'web', conversation: who, sender: who, text },
        ...{ senderName: null, private: true, at: now() },
      })
    await turn()
    all.push(await record.from(turn))
  }
  await opened.close()
  return all
}

async function started(args: string[], environment: Record<string, string>, words: RegExp) {
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { PATH: process.env.PATH ?? '', ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const said = await new Promise<string>((resolve, reject) => {
    let output = ''
    child.stdout.on('data', (piece) => {
      output += piece
      const found = words.exec(output)?.[1]
      if (found !== undefined) resolve(found)
    })
    child.once('close', () => reject(new Error(`ended without saying ${words}: ${output}`)))
  })
  return { child, said }
}

async function ended(child: ChildProcess): Promise<void> {
  const over = new Promise((resolve) => child.once('close', resolve))
  child.kill('SIGTERM')
  await over
}

function talkersSay(task: Task): Promise<Talked> {
  const child = spawn(process.execPath, ['bench/load/talkers.ts', JSON.stringify(task)], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return new Promise((resolve, reject) => {
    let output = ''
    child.stdout.on('data', (piece) => (output += piece))
    child.once('close', () => {
      try {
        resolve(JSON.parse(output) as Talked)
      } catch (error) {
        reject(error)
      }
    })
  })
}
