import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type BarePostgres, postgresClient, postgresReason } from '../postgres.ts'
import { DatabaseProblem } from '../problems.ts'
import { type Bare, type BareDatabase, columnsOf, quoted, sameEverywhere } from './bare.ts'

/**
 * A server's database as it is: nothing is brought up to date.
 *
 * @throws {DatabaseProblem} when nobody answers
 */
export async function barePostgres(url: string): Promise<BareDatabase> {
  const client = postgresClient(url, 1)
  const within = <T>(how: string, work: (bare: Bare) => Promise<T>) =>
    keepingTheFirst<T>(
      (failed) =>
        client.begin(how, async (tx) => {
          const bare = bareOf(tx, () => void client.end({ timeout: 0 }))
          await bare.run(sameEverywhere)
          return work(bare).catch(failed)
        }) as Promise<T>,
    )
  try {
    await client.unsafe('select 1')
  } catch (error) {
    await client.end({ timeout: 5 }).catch(() => {})
    throw new DatabaseProblem(`Postgres can't be used: ${postgresReason(error)}.`, error)
  }
  return {
    reading: (work) => within('isolation level repeatable read, read only', work),
    writing: (work) => within('', work),
    close: () => client.end({ timeout: 5 }),
  }
}

/** What went wrong first is what is told: what the driver says of the connection after it is only its echo. */
async function keepingTheFirst<T>(work: (failed: (error: unknown) => never) => Promise<T>): Promise<T> {
  let first: { error: unknown } | undefined
  try {
    return await work((error) => {
      first = { error }
      throw error
    })
  } catch (error) {
    throw first ? first.error : error
  }
}

/** @param hangUp ends the connection: a COPY that nobody reads to its end would hold it for ever */
const bareOf = (tx: BarePostgres, hangUp: () => void): Bare => ({
  rows: async <T>(text: string) => [...(await tx.unsafe(text))] as T[],
  run: async (text) => void (await tx.unsafe(text).simple()),
  async *copyOut(table) {
    // Of a partitioned table the plain form of COPY gives nothing.
    const rows = `select ${columnsOf(table)} from ${quoted(table.schema, table.name)}`
    const stream = await tx.unsafe(`copy (${rows}) to stdout`).readable()
    let whole = false
    try {
      yield* stream as AsyncIterable<Buffer>
      whole = true
    } finally {
      if (!whole) hangUp()
    }
  },
  async copyIn(table, lines) {
    const into = `${quoted(table.schema, table.name)} (${columnsOf(table)})`
    const query = tx.unsafe(`copy ${into} from stdin`)
    const stream = await query.writable()
    const refused = Promise.withResolvers<never>()
    refused.promise.catch(() => {})
    // A refusal that comes after the last row is told to the query alone, which was answered with the stream long ago.
    Object.assign(query, { reject: refused.reject })
    await Promise.race([pipeline(Readable.from(lines, { objectMode: false }), stream), refused.promise])
  },
})

/** Whether the role of an address may make databases on its server. */
export async function mayMakeDatabases(url: string): Promise<boolean> {
  const bare = await barePostgres(url)
  try {
    const may = 'select rolcreatedb or rolsuper as may from pg_roles where rolname = current_user'
    const rows = await bare.reading((from) => from.rows<{ may: boolean }>(may))
    return rows[0]?.may ?? false
  } finally {
    await bare.close()
  }
}

/** A database of its own on the same server, gone when closed. */
export async function scratchPostgres(url: string, name: string): Promise<BareDatabase> {
  const owner = postgresClient(url, 1)
  const drop = async () => {
    await owner.unsafe(`drop database if exists ${quoted(name)} with (force)`).catch(() => {})
    await owner.end({ timeout: 5 })
  }
  try {
    // Not a copy of template1: what somebody put there would be in the way.
    await owner.unsafe(`create database ${quoted(name)} template template0 encoding 'UTF8'`)
    const at = new URL(url)
    at.pathname = `/${name}`
    const scratch = await barePostgres(at.href)
    return { ...scratch, close: () => scratch.close().finally(drop) }
  } catch (error) {
    await drop()
    throw error
  }
}
