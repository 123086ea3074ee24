import { readdir, readFile } from 'node:fs/promises'

/**
 * A training text: the messages of a conversation, oldest first, what they tell of and how. Texts of one `group` are by one hand
 * and resemble each other, so that none of them may judge a reader that learned from another.
 */
export type Line = { source: string; turns: string[]; kind: string; form: string; group?: number }

export const isOrdinary = ({ kind }: Line) => kind === 'ordinary'

/** What is asked of the bot on any day, as opposed to ordinary texts that were made to look like dangers. */
export const isPlain = ({ source }: Line) => source === 'ordinary' || source === 'wishes'

/** All training texts, by file and line. */
export const linesOf = async (): Promise<Line[]> => [...(await writtenForThis()), ...(await wishes())]

/** The sentences that the guesses learn from: ordinary ones, but for some that tell of an illness, a child, an age. */
async function wishes(): Promise<Line[]> {
  const folder = new URL('../guess/training/', import.meta.url)
  const files = (await readdir(folder)).filter((name) => name.endsWith('.jsonl')).sort()
  const facts = new Set(await textsIn(new URL('facts-in-wishes.jsonl', import.meta.url)))
  const all = await Promise.all(files.map((file) => textsIn(new URL(file, folder))))
  return all.flatMap((texts, group) =>
    texts
      .filter((text) => !facts.has(text))
      .map((text) => ({ source: 'wishes', turns: [text], kind: 'ordinary', form: 'direct', group })),
  )
}

async function textsIn(file: URL): Promise<string[]> {
  const lines = (await readFile(file, 'utf8')).trim().split('\n')
  return lines.map((line) => (JSON.parse(line) as { text: string }).text)
}

async function writtenForThis(): Promise<Line[]> {
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
