import { named, speech, t } from '../kit/language.ts'
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
    const rows = rowsWords(read)
    // Only a checksum tells damage, and only at the end: what was unpacked before may be wrong already.
    return broken.startsWith('incorrect')
      ? [
          t`${file} is damaged: it breaks off after ${rows} (${broken}). What was read until there is kept, but some of it may be wrong.`,
        ]
      : [t`${file} breaks off after ${rows} (${broken}). What was read until there is kept.`]
  })
}

/** The summary for people. */
export function summaryText(summary: Summary): string {
  const { gym, files, notes } = summary
  if (!gym) return t`The files have a header and no rows; nothing was imported.`
  return [
    t`Imported ${named(summary.kind)} into ${gym.name}.`,
    '',
    ...(files.length > 1 ? files.map((file) => `  ${file.file}: ${tallyWords(file)}`) : []),
    `  ${files.length > 1 ? t`All together: ${tallyWords(summary)}` : tallyWords(summary)}`,
    ...addedWords(summary),
    ...(notes.length > 0 ? ['', ...notes.map((note) => `- ${note}`)] : []),
    ...rejectedWords(summary),
  ].join('\n')
}

function tallyWords({ read, accepted, rejected, duplicates }: Tally): string {
  return t`${rowsWords(read)} read, ${number(accepted)} accepted, ${number(rejected)} rejected, ${number(duplicates)} known before`
}

function addedWords({ kind, members, visits }: Summary): string[] {
  if (kind === 'counts') return []
  const fresh = members === 1 ? t`1 new member` : t`${number(members)} new members`
  if (kind === 'visits') return [`  ${fresh}`]
  return [
    `  ${visits === 1 ? t`${fresh} and 1 visit made up from their averages` : t`${fresh} and ${number(visits)} visits made up from their averages`}`,
  ]
}

function rejectedWords({ rejectedFile, examples, rejected }: Summary): string[] {
  if (!rejectedFile) return []
  return [
    '',
    t`Rejected rows are in ${rejectedFile}, each with its reason:`,
    ...examples.map(
      ({ file, line, reason, raw }) => `  ${t`${file}, line ${line}`}: ${reason}: ${quoted(raw)}`,
    ),
    ...(rejected > examples.length ? [`  ${t`and ${number(rejected - examples.length)} more`}`] : []),
  ]
}

const rowsWords = (rows: number): string => (rows === 1 ? t`1 row` : t`${number(rows)} rows`)

/** "12,000", "12.000" */
const number = (n: number): string => n.toLocaleString(speech().language)
