import type { OpenDatabase } from '../../db/client.ts'

/** A statement as it was sent. */
export type Statement = { text: string; values: unknown[] }

/** A statement with what the server did to answer it. */
export type Plan = { text: string; plan: string; ms: number }

/** What the server does for each statement, measured while doing it. Statements that write are left out. */
export async function plansOf({ query }: OpenDatabase, statements: readonly Statement[]): Promise<Plan[]> {
  const plans: Plan[] = []
  for (const { text, values } of statements) {
    if (!/^\s*(select|with)\b/i.test(text)) continue
    const rows = (await query(`explain (analyze, buffers, timing off) ${text}`, values)) as Record<
      string,
      string
    >[]
    const lines = rows.map((row) => row['QUERY PLAN'] ?? '')
    const ms = Number(/Execution Time: ([\d.]+)/.exec(lines.join('\n'))?.[1] ?? 0)
    plans.push({ text: text.replace(/\s+/g, ' ').trim(), plan: lines.join('\n'), ms })
  }
  return plans
}

/** Tables that a plan reads from end to end. */
export const wholeTables = ({ plan }: Plan): string[] => [
  ...new Set([...plan.matchAll(/Seq Scan on (\w+)/g)].map((match) => match[1] ?? '')),
]
