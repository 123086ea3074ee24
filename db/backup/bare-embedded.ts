import { PGlite, type Transaction } from '@electric-sql/pglite'
import { type Bare, type BareDatabase, columnsOf, quoted, sameEverywhere, type Table } from './bare.ts'

/**
 * An embedded database as it is: nothing is brought up to date.
 *
 * @param folder of its files, which nobody else may have open; undefined: in memory
 */
export async function bareEmbedded(folder?: string): Promise<BareDatabase> {
  const client = new PGlite(folder === undefined ? {} : { dataDir: folder })
  await client.waitReady
  const within = <T>(work: (bare: Bare) => Promise<T>) =>
    client.transaction(async (tx) => {
      await tx.exec(sameEverywhere)
      return work(bareOf(tx))
    })
  // It has one connection: nobody else writes meanwhile.
  return { reading: within, writing: within, close: () => client.close() }
}

const bareOf = (tx: Transaction): Bare => ({
  rows: async <T>(text: string) => (await tx.query<T>(text)).rows,
  run: async (text) => void (await tx.exec(text)),
  copyOut: (table) => copiedOut(tx, table),
  async copyIn(table, lines) {
    const into = `${quoted(table.schema, table.name)} (${columnsOf(table)})`
    for await (const piece of lines)
      await tx.query(`copy ${into} from '/dev/blob'`, [], {
        blob: new Blob([piece as Uint8Array<ArrayBuffer>]),
      })
  },
})

/** Pages of a table that are copied at a time, 8 kB each: PGlite holds the whole answer of a COPY in memory. */
const pagesAtOnce = 512

async function* copiedOut(tx: Transaction, table: Table): AsyncGenerator<Uint8Array> {
  for (const leaf of table.leaves) {
    const size = await tx.query<{ pages: number }>(
      `select (pg_relation_size('${leaf.replaceAll("'", "''")}'::regclass) / 8192)::int as pages`,
    )
    const pages = size.rows[0]?.pages ?? 0
    for (let page = 0; page < pages; page += pagesAtOnce) {
      const within = `ctid >= '(${page},0)' and ctid < '(${page + pagesAtOnce},0)'`
      const rows = `select ${columnsOf(table)} from only ${leaf} where ${within}`
      const { blob } = await tx.query(`copy (${rows}) to '/dev/blob'`)
      if (blob && blob.size > 0) yield new Uint8Array(await blob.arrayBuffer())
    }
  }
}
