import {
  type messages,
  PGlite,
  type PGliteOptions,
  parse,
  protocol,
  type QueryOptions,
  type Results,
  type Transaction,
} from '@electric-sql/pglite'
import type { Around } from './client.ts'

/** Statements kept ready. Each costs some memory; a process has far fewer that come again and again. */
const mostKept = 300

/** Longer statements are rows written in bulk, and hardly come again. */
const longestKept = 8000

type Kept = { name: string; types: readonly number[]; columns: messages.RowDescriptionMessage | undefined }

type Message = Parameters<typeof parse.parseResults>[0][number]

const { serialize } = protocol

/**
 * PGlite that keeps the statements ready that come a second time, as drivers of servers do.
 *
 * PGlite by itself reads and plans every statement anew, in six calls of its module; a statement that is kept takes one,
 * a sixth of the time. Postgres plans a kept one anew where the plan no longer fits: new figures, changed tables.
 */
export class Statements extends PGlite {
  readonly #kept = new Map<string, Kept>()
  readonly #once = new Set<string>()
  readonly #around: Around
  #made = 0

  constructor(options: PGliteOptions, around: Around = (work) => work()) {
    super(options)
    this.#around = around
  }

  /** A statement as PGlite runs it by itself. */
  bare(text: string, values: unknown[]): Promise<unknown> {
    return super.query(text, values)
  }

  override query<T>(text: string, values: unknown[] = [], options?: QueryOptions): Promise<Results<T>> {
    return this.#around(
      async () => {
        if (!this.#comesAgain(text, options)) return super.query<T>(text, values, options)
        await this._checkReady()
        return this._runExclusiveTransaction(() => this.#run<T>(text, values, options, true))
      },
      { text, in: 'pool' },
    )
  }

  override transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    const whole = () =>
      super.transaction((tx) => {
        const query = <R>(
          text: string,
          values: unknown[] = [],
          options?: QueryOptions,
        ): Promise<Results<R>> =>
          this.#around(
            () =>
              tx.closed || !this.#comesAgain(text, options)
                ? tx.query<R>(text, values, options)
                : this.#run<R>(text, values, options, false),
            { text, in: 'transaction' },
          )
        return work(Object.assign(Object.create(tx) as Transaction, { query }))
      })
    return this.#around(whole, { text: 'begin', in: 'pool' })
  }

  /** Whether a statement has come before; the first time is noted. */
  #comesAgain(text: string, options: QueryOptions | undefined): boolean {
    if (text.length > longestKept || options?.blob || options?.paramTypes) return false
    if (this.#kept.has(text) || this.#once.has(text)) return true
    if (this.#once.size >= mostKept) this.#once.clear()
    this.#once.add(text)
    return false
  }

  #run<T>(
    text: string,
    values: readonly unknown[],
    options: QueryOptions | undefined,
    syncToFs: boolean,
  ): Promise<Results<T>> {
    return this._runExclusiveQuery(async () => {
      const { name, types, columns } = await this.#ready(text)
      const bound = values.map((value, at) => this.#written(value, types[at] ?? 0, options))
      const said = await this.execProtocolStream(
        joined([serialize.bind({ statement: name, values: bound }), serialize.execute({}), serialize.sync()]),
        { syncToFs },
      )
      // PGlite would lay the readers of all types out anew for every answer.
      const { parsers = {}, ...rest } = options ?? {}
      const readers = Object.fromEntries(
        (columns?.fields ?? []).flatMap(({ dataTypeID: type }) => {
          const reader = parsers[type] ?? this.parsers[type]
          return reader ? [[type, reader]] : []
        }),
      )
      return parse.parseResults(columns ? [columns, ...said] : said, readers, rest)[0] as Results<T>
    })
  }

  #written(value: unknown, type: number, options: QueryOptions | undefined): string | null {
    if (value === null || value === undefined) return null
    const write = options?.serializers?.[type] ?? this.serializers[type]
    return write ? write(value) : String(value)
  }

  async #ready(text: string): Promise<Kept> {
    const kept = this.#kept.get(text) ?? (await this.#prepared(text))
    // The one used last stands last.
    this.#kept.delete(text)
    this.#kept.set(text, kept)
    if (this.#kept.size > mostKept) await this.#forgetOldest()
    return kept
  }

  async #prepared(text: string): Promise<Kept> {
    const name = `kept_${this.#made++}`
    const said = await this.execProtocolStream(
      joined([serialize.parse({ name, text }), serialize.describe({ type: 'S', name }), serialize.sync()]),
      { syncToFs: false },
    )
    return { name, types: parse.parseDescribeStatementResults(said), columns: said.find(describesRows) }
  }

  async #forgetOldest(): Promise<void> {
    const [oldest] = this.#kept
    if (!oldest) return
    const [text, kept] = oldest
    this.#kept.delete(text)
    await this.execProtocolStream(
      joined([serialize.close({ type: 'S', name: kept.name }), serialize.sync()]),
      {
        syncToFs: false,
      },
    )
  }
}

const describesRows = (message: Message): message is messages.RowDescriptionMessage =>
  message.name === 'rowDescription'

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
