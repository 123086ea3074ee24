import { createInterface } from 'node:readline'
import type { z } from 'zod'

/** The lines of standard input that are not empty, as they come. */
export async function* inputLines(): AsyncGenerator<string> {
  const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })
  for await (const line of lines) if (line.trim() !== '') yield line
}

/** Prints one JSON object on a line of its own. */
export function printLine(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`)
}

/** Reads a line as JSON of a form; the faults in one sentence otherwise. */
export function readJson<T extends z.ZodType>(
  line: string,
  form: T,
): { ok: true; value: z.output<T> } | { ok: false; problems: string[] } {
  let json: unknown
  try {
    json = JSON.parse(line)
  } catch {
    return { ok: false, problems: ['the line is not JSON'] }
  }
  const parsed = form.safeParse(json)
  if (parsed.success) return { ok: true, value: parsed.data }
  return {
    ok: false,
    problems: parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'line'}: ${message}`),
  }
}
