import type { Gym } from '../kit/gym.ts'
import { localTime } from '../kit/time.ts'
import { clockTime, dateWords } from '../kit/words.ts'
import type { ImportPreview } from './preview.ts'
import type { TakenRow } from './sample.ts'

/** Rows of the sample that a terminal shows. */
const shown = 5

/** A look at an import as lines for people; times in the gym's zone. */
export function previewText(preview: ImportPreview, zone: Gym['zone']): string {
  const { kind, gym, rows, looked, accepted, rejected, duplicates, columns, notes, examples, sample } =
    preview
  if (!gym) return 'The files have a header and no rows; there is nothing to import.'
  const of = looked < rows ? `the first ${looked} of ${rows} rows` : `${rows} ${rows === 1 ? 'row' : 'rows'}`
  return [
    `A look at ${kind} for ${gym.name}; nothing was kept.`,
    '',
    `  Of ${of}, ${accepted} would be taken, ${rejected} left out, ${duplicates} are known already.`,
    `  Columns: ${Object.entries(columns)
      .map(([role, name]) => `${role} is "${name}"`)
      .join(', ')}.`,
    ...(sample.length > 0 ? ['', 'As I read the first of them:'] : []),
    ...sample.slice(0, shown).map((row) => `  ${rowText(row, zone)}`),
    ...(notes.length > 0 ? ['', ...notes.map((note) => `- ${note}`)] : []),
    ...(examples.length > 0 ? ['', 'Left out, for example:'] : []),
    ...examples.map(({ file, line, reason }) => `  ${file}, line ${line}: ${reason}`),
  ].join('\n')
}

function rowText(row: TakenRow, zone: string): string {
  const when = (at: Date) => `${dateWords(localTime(at, zone).date, 'en')} ${clockTime(at, zone)}`
  if (row.kind === 'counts') return `${when(row.at)}: ${row.count}${row.capped ? ' or more' : ''} people`
  const { member, from, to, splits, estimated } = row
  const left = `${clockTime(to, zone)}${estimated ? ' (estimated)' : ''}`
  return `${member ?? 'somebody'}: ${when(from)} to ${left}${splits.length > 0 ? `, ${splits.join(' and ')}` : ''}`
}
