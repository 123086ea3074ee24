import type { DatabaseConfig } from '../config.ts'
import { UsageProblem } from './arguments.ts'

/** The database that somebody typed: a server's address, or a folder. */
export function databaseAt(typed: string): DatabaseConfig {
  const text = typed.trim()
  if (/^postgres(ql)?:\/\//.test(text) && URL.canParse(text)) return { kind: 'postgres', url: text }
  if (text === '' || /^[\w+.-]+:\/\//.test(text))
    throw new UsageProblem('Say where to: an address that begins with postgres://, or a folder.')
  return { kind: 'embedded', folder: text }
}
