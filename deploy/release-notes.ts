import { execFileSync } from 'node:child_process'
import { releaseNotes } from './checking/notes.ts'

/**
 * Prints the notes of a version: what has come since the version before it.
 *
 *   node deploy/release-notes.ts v0.2.0
 */
const version = process.argv[2]
if (!version) {
  process.stderr.write('Which version? node deploy/release-notes.ts v0.2.0\n')
  process.exit(1)
}

const git = (...args: string[]) =>
  execFileSync('git', args, { encoding: 'utf8', maxBuffer: 64e6, stdio: ['ignore', 'pipe', 'pipe'] })

/** The version before, or undefined where this is the first. */
function before(): string | undefined {
  try {
    return git('describe', '--tags', '--abbrev=0', '--match', 'v*', `${version}^`).trim()
  } catch {
    return undefined
  }
}

const since = before()
const unit = '\u001f'
const record = '\u001e'
const range = since ? `${since}..${version}` : version
const log = git('log', '--no-merges', `--format=%H${unit}%s${unit}%b${record}`, range)
const commits = log
  .split(record)
  .map((text) => text.trim().split(unit))
  .filter(([hash]) => hash)
  .map(([hash = '', subject = '', body = '']) => ({ hash, subject, body }))
process.stdout.write(releaseNotes(version, commits))
