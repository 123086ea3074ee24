import { DockerfileParser, type Instruction } from 'dockerfile-ast'
import type { PropertyInstruction } from 'dockerfile-ast/lib/propertyInstruction.js'

/** A line of a Dockerfile that does something, as far as ours knows them. */
export type Step =
  | { kind: 'run'; script: string }
  | {
      kind: 'copy'
      from: string | undefined
      chmod: string | undefined
      sources: readonly string[]
      target: string
    }
  | { kind: 'workdir'; folder: string }
  | { kind: 'env'; values: Readonly<Record<string, string>> }
  | { kind: 'arg'; name: string }
  | { kind: 'user'; user: string }
  | { kind: 'volume'; folders: readonly string[] }
  | { kind: 'expose'; ports: readonly string[] }
  | { kind: 'healthcheck'; command: readonly string[]; flags: Readonly<Record<string, string>> }
  | { kind: 'cmd'; command: readonly string[] }

export type Stage = { name: string; image: string; steps: readonly Step[] }

/**
 * Reads a Dockerfile into its stages.
 *
 * @throws when it says something that this reader doesn't know, so that nothing is passed over in silence
 */
export function readDockerfile(text: string): Stage[] {
  const stages: { name: string; image: string; steps: Step[] }[] = []
  for (const instruction of DockerfileParser.parse(text).getInstructions()) {
    if (instruction.getKeyword() === 'FROM') {
      const [image = '', as, name] = words(instruction).filter((word) => !word.startsWith('--'))
      stages.push({ image, name: as ? (name ?? '') : String(stages.length), steps: [] })
      continue
    }
    const stage = stages.at(-1)
    if (!stage) throw new Error(`${instruction.getKeyword()} stands before FROM`)
    stage.steps.push(stepOf(instruction))
  }
  return stages
}

const words = (instruction: Instruction) => instruction.getArguments().map((word) => word.getValue())

/** The text after the keyword, with its lines joined as Docker joins them. */
const textOf = (instruction: Instruction) =>
  (instruction.getRawArgumentsContent() ?? '').replace(/\\\r?\n/g, ' ').trim()

type WithFlags = { getFlags(): readonly { getName(): string; getValue(): string | null }[] }

/** Flags such as `--from=packages` by their names. */
function flagsOf(instruction: Instruction): Record<string, string> {
  const flags = 'getFlags' in instruction ? (instruction as unknown as WithFlags).getFlags() : []
  return Object.fromEntries(flags.map((flag) => [flag.getName(), flag.getValue() ?? '']))
}

/** What stands as a JSON list, as a `CMD` without a shell does. */
function listOf(instruction: Instruction): string[] {
  const list: unknown = JSON.parse(textOf(instruction).replace(/^CMD\s+/, ''))
  if (!Array.isArray(list)) throw new Error(`${instruction.getKeyword()} wants a list here`)
  return list.map(String)
}

function stepOf(instruction: Instruction): Step {
  const keyword = instruction.getKeyword()
  const flags = flagsOf(instruction)
  switch (keyword) {
    case 'RUN':
      return { kind: 'run', script: textOf(instruction) }
    case 'COPY': {
      const files = words(instruction).filter((word) => !word.startsWith('--'))
      const { from, chmod } = flags
      return { kind: 'copy', from, chmod, sources: files.slice(0, -1), target: files.at(-1) ?? '' }
    }
    case 'WORKDIR':
      return { kind: 'workdir', folder: words(instruction)[0] ?? '' }
    case 'ENV': {
      const properties = (instruction as PropertyInstruction).getProperties()
      const values = properties.map((property) => [property.getName(), property.getValue() ?? ''])
      return { kind: 'env', values: Object.fromEntries(values) }
    }
    case 'ARG':
      return { kind: 'arg', name: words(instruction)[0] ?? '' }
    case 'USER':
      return { kind: 'user', user: words(instruction)[0] ?? '' }
    case 'VOLUME':
      return { kind: 'volume', folders: listOf(instruction) }
    case 'EXPOSE':
      return { kind: 'expose', ports: words(instruction) }
    case 'HEALTHCHECK':
      return { kind: 'healthcheck', command: listOf(instruction), flags }
    case 'CMD':
      return { kind: 'cmd', command: listOf(instruction) }
    default:
      throw new Error(`${keyword} is not known here`)
  }
}
