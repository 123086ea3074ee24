import { quoted } from './problems.ts'
import type { RejectedRow } from './rejected.ts'

/** read = accepted + rejected + duplicates, always. */
export type Tally = { read: number; accepted: number; rejected: number; duplicates: number }

/** One file's figures; `broken` says why it ends before its end. */
export type FileTally = Tally & { file: string; broken: string | undefined }

/** What an import took and what it left. */
export type Summary = Tally & {
  kind: 'counts' | 'visits' | 'members'
  files: readonly FileTally[]
  /** Undefined when there was nothing to import. */
  gym: { id: string; name: string } | undefined
  /** Members added. */
  members: number
  /** Synthetic visits added. */
  visits: number
  notes: readonly string[]
  rejectedFile: string | undefined
  examples: readonly RejectedRow[]
}

/** The figures as one line of JSON, for programs. */
export function jsonLine({ kind, read, accepted, rejected, duplicates, members, visits }: Summary): string {
  const added = { counts: {}, visits: { members }, members: { members, visits } }[kind]
  return JSON.stringify({ read, accepted, rejected, duplicates, ...added })
}

/** Sentences on files that broke off, for stderr. */
export function brokenSentences({ files }: Summary): string[] {
  return files.flatMap(({ file, broken, read }) => {
    if (!broken) return []
    const kept = `after ${counted(read, 'row')} (${broken}). What was read until there is kept`
    // Only a checksum tells damage, and only at the end: what was unpacked before may be wrong already.
    return broken.startsWith('incorrect')
      ? [`${file} is damaged: it breaks off ${kept}, but some of it may be wrong.`]
      : [`${file} breaks off ${kept}.`]
  })
}

/** The summary for people. */
export function summaryText(summary: Summary): string {
  const { gym, files, notes } = summary
  if (!gym) return 'The files have a header and no rows; nothing was imported.'
  return [
    `Imported ${summary.kind} into ${gym.name}.`,
    '',
    ...(files.length > 1 ? files.map((file) => `  ${file.file}: ${tallyWords(file)}`) : []),
    `  ${files.length > 1 ? 'All together: ' : ''}${tallyWords(summary)}`,
    ...addedWords(summary),
    ...(notes.length > 0 ? ['', ...notes.map((note) => `- ${note}`)] : []),
    ...rejectedWords(summary),
  ].join('\n')
}

function tallyWords({ read, accepted, rejected, duplicates }: Tally): string {
  return `${counted(read, 'row')} read, ${number(accepted)} accepted, ${number(rejected)} rejected, ${number(duplicates)} known before`
}

function addedWords({ kind, members, visits }: Summary): string[] {
  if (kind === 'counts') return []
  const made = kind === 'members' ? ` and ${counted(visits, 'visit')} made up from their averages` : ''
  return [`  ${counted(members, 'new member')}${made}`]
}

function rejectedWords({ rejectedFile, examples, rejected }: Summary): string[] {
  if (!rejectedFile) return []
  return [
    '',
    `Rejected rows are in ${rejectedFile}, each with its reason:`,
    ...examples.map(({ file, line, reason, raw }) => `  ${file}, line ${line}: ${reason}: ${quoted(raw)}`),
    ...(rejected > examples.length ? [`  and ${number(rejected - examples.length)} more`] : []),
  ]
}

function counted(n: number, what: string): string {
  return `${number(n)} ${what}${n === 1 ? '' : 's'}`
}

function number(n: number): string {
  return n.toLocaleString('en')
}
