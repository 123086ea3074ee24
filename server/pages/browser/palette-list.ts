import type { CommandLine } from '../wire.ts'
import { pageSplits } from './words.ts'

/** A line of the palette: what it puts into the field, and how it is told. */
export type Completion = {
  text: string
  label: string
  about: string
  /** What may follow, in short. */
  after?: string
  /** Whether one may go on writing after it. */
  goesOn: boolean
}

/**
 * What the palette offers for the words in the field: commands while their name is being written, afterwards the gym's
 * splits and fixed choices where these may come next.
 */
export function completionsFor(value: string, commands: readonly CommandLine[]): Completion[] {
  const name = /^\/(\S*)$/.exec(value)?.[1]
  if (name !== undefined) return byName(name.toLowerCase(), commands)
  const [, said = '', rest = ''] = /^\/(\S+) (\S*)$/.exec(value) ?? []
  const command = commands.find(
    (each) => each.name === said.toLowerCase() || each.also === said.toLowerCase(),
  )
  const option = command?.options[0]
  if (!option) return []
  const known =
    option.among ?? (option.splits ? pageSplits.map((split) => ({ value: split, label: split })) : [])
  return known
    .filter(({ value: word, label }) => [word, label].some((each) => startsWith(each, rest)))
    .filter(({ value: word }) => word.toLowerCase() !== rest.toLowerCase())
    .map(({ value: word, label }) => ({
      text: `/${said} ${word}`,
      label,
      about: option.about,
      goesOn: (command?.options.length ?? 0) > 1,
    }))
}

/** Commands whose name begins so come first, then those that hold it, then those whose description speaks of it. */
function byName(typed: string, commands: readonly CommandLine[]): Completion[] {
  const rank = ({ name, also = '', about }: CommandLine): number => {
    if (typed === '' || name === typed || also === typed) return 0
    if (startsWith(name, typed) || startsWith(also, typed)) return 1
    if (name.includes(typed) || also.includes(typed)) return 2
    return typed.length > 2 && about.toLowerCase().includes(typed) ? 3 : 4
  }
  return commands
    .map((command) => ({ command, rank: rank(command) }))
    .filter((each) => each.rank < 4)
    .sort((a, b) => a.rank - b.rank)
    .map(({ command: { name, about, options } }) => ({
      text: `/${name}`,
      label: `/${name}`,
      about,
      goesOn: options.length > 0,
      ...(options.length > 0 && { after: options.map((option) => `[${option.name}]`).join(' ') }),
    }))
}

const startsWith = (word: string, beginning: string): boolean =>
  word.toLowerCase().startsWith(beginning.toLowerCase())
