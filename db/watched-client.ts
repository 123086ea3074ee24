import type { Sql, TransactionSql } from 'postgres'
import type { Around } from './client.ts'

/** A statement that was written down; it is sent once somebody waits for it, or asks for its rows as arrays. */
type Pending = PromiseLike<unknown> & { values(): PromiseLike<unknown> }

type Unsafe = (text: string, values?: unknown[], options?: object) => Pending

/**
 * The client as drizzle uses it, with somebody who looks on: statements outside of transactions, transactions, and the
 * statements in them. Everything else of it is left as it is.
 */
export function watchedClient(client: Sql, around: Around): Sql {
  const begin = (work: (tx: TransactionSql) => Promise<unknown>) =>
    around(() => client.begin((tx) => work(inside(tx, around))), { text: 'begin', in: 'pool' })
  const unsafe = watchedStatements(client.unsafe.bind(client) as unknown as Unsafe, around, 'pool')
  return replaced(client, { begin, unsafe })
}

function inside(tx: TransactionSql, around: Around): TransactionSql {
  const unsafe = watchedStatements(tx.unsafe.bind(tx) as unknown as Unsafe, around, 'transaction')
  const savepoint = (work: (tx: TransactionSql) => Promise<unknown>) =>
    tx.savepoint((nested) => work(inside(nested, around)))
  return replaced(tx, { unsafe, savepoint })
}

const replaced = <C extends object>(client: C, ours: Readonly<Record<string, unknown>>): C =>
  new Proxy(client, {
    get: (target, name) =>
      typeof name === 'string' && name in ours ? ours[name] : Reflect.get(target, name, target),
  })

const watchedStatements =
  (unsafe: Unsafe, around: Around, where: 'pool' | 'transaction'): Unsafe =>
  (text, values, options) => {
    const run = (rows: (pending: Pending) => PromiseLike<unknown>) =>
      around(async () => rows(unsafe(text, values, options)), { text, in: where })
    return {
      values: () => run((pending) => pending.values()),
      // biome-ignore lint/suspicious/noThenProperty: what the driver returns is sent once it is waited for, and so is this
      then: (answered, failed) => run((pending) => pending).then(answered, failed),
    }
  }
