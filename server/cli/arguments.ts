import { type ParseArgsConfig, parseArgs } from 'node:util'

/** Something wrong with what was typed, in one sentence. */
export class UsageProblem extends Error {}

/** What was typed, read as the options that a command knows; a problem in one sentence otherwise. */
export function readArguments<T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config)
  } catch (error) {
    throw new UsageProblem(error instanceof Error ? `${error.message.split('.')[0]}.` : 'Unknown option.')
  }
}
