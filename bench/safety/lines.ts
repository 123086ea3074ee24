import { readdir, readFile } from 'node:fs/promises'

/** A training text: the messages of a conversation, oldest first, what they tell of and how. */
export type Line = { source: string; turns: string[]; kind: string; form: string }

export const isOrdinary = ({ kind }: Line) => kind === 'ordinary'

/** All training texts, by file and line. */
export async function linesOf(): Promise<Line[]> {
  const folder = new URL('training/', import.meta.url)
  const files = (await readdir(folder)).filter((name) => name.endsWith('.jsonl')).sort()
  const all = await Promise.all(
    files.map(async (file) => {
      const text = await readFile(new URL(file, folder), 'utf8')
      return text
        .trim()
        .split('\n')
        .map((line) => {
          const { turns, kind, form } = JSON.parse(line) as Line
          return {
            source: file.replace('.jsonl', ''),
            turns: turns.slice(-8),
            kind: kind === 'underweight' ? 'underweightGoal' : kind,
            form,
          }
        })
    }),
  )
  return all.flat()
}
