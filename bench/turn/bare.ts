import type { Context } from 'hono'
import type { OnQuery, OpenDatabase } from '../../db/client.ts'

/** A statement as it was run. */
export type Statement = { text: string; values: unknown[] }

/** Keeps the statements that a piece of work runs. */
export function recorder(): {
  onQuery: OnQuery
  from(work: () => Promise<unknown>): Promise<Statement[]>
} {
  const statements: Statement[] = []
  return {
    onQuery: (text, values) => statements.push({ text, values }),
    async from(work) {
      statements.length = 0
      await work()
      return [...statements]
    },
  }
}

/** The same statements with nothing around them; ids are new each time, so that inserts insert. */
export function bareHandler(
  { query }: Pick<OpenDatabase, 'query'>,
  statements: readonly Statement[],
  freshId: () => string,
) {
  const ids = new Set(statements.flatMap(({ values }) => values.filter(isTurnId)))
  return async (c: Context) => {
    await c.req.json()
    const fresh = freshId()
    for (const { text, values } of statements) {
      await query(
        text,
        values.map((value) => (ids.has(value) ? fresh : value)),
      )
    }
    return c.json({ ok: true })
  }
}

const isTurnId = (value: unknown) => typeof value === 'string' && /^[0-9a-f-]{36}:[0-9a-f-]{36}$/.test(value)
