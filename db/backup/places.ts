import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject } from 'vitest'
import type { OpenDatabase } from '../client.ts'
import { openEmbedded } from '../embedded.ts'
import { openPostgres, postgresClient } from '../postgres.ts'
import type { BareDatabase } from './bare.ts'
import { bareEmbedded } from './bare-embedded.ts'
import { barePostgres } from './bare-postgres.ts'

/** Somewhere a database may be, which at first is empty: a folder, or a database of the suite's server. */
export type Place = {
  address: { kind: 'embedded'; folder: string } | { kind: 'postgres'; url: string }
  /** As the product opens it. */
  product(): Promise<OpenDatabase>
  bare(): Promise<BareDatabase>
}

/** What health data is sealed with wherever a backup of it goes. */
const healthKey = { id: 'test', bytes: new Uint8Array(32).fill(7) }

let made = 0

/** Places of a test file, and how all of them are removed. */
export function places(): {
  place(): Promise<Place>
  file(name: string): Promise<string>
  remove(): Promise<void>
} {
  const server = inject('postgresServer')
  const removals: (() => Promise<unknown>)[] = []
  const folder = async () => {
    const at = await mkdtemp(join(tmpdir(), 'spotter-backup-'))
    removals.push(() => rm(at, { recursive: true, force: true }))
    return at
  }
  return {
    place: async () => (server ? onServer(server, removals) : inFolder(await folder())),
    file: async (name) => join(await folder(), name),
    async remove() {
      for (const each of removals.splice(0).reverse()) await each()
    },
  }
}

/** An embedded place. */
export const inFolder = (folder: string): Place => ({
  address: { kind: 'embedded', folder },
  product: () => openEmbedded(folder, [healthKey]),
  bare: () => bareEmbedded(join(folder, 'db')),
})

async function onServer(server: string, removals: (() => Promise<unknown>)[]): Promise<Place> {
  const name = `backup_${process.pid}_${made++}_${Math.trunc(performance.timeOrigin)}`
  const admin = postgresClient(server, 1)
  await admin.unsafe(`create database ${name} template template0`)
  removals.push(async () => {
    await admin.unsafe(`drop database ${name} with (force)`)
    await admin.end()
  })
  const { href: url } = new URL(`/${name}`, server)
  return {
    address: { kind: 'postgres', url },
    product: () => openPostgres(url, 4),
    bare: () => barePostgres(url),
  }
}
