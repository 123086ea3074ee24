import type { Gym } from '../kit/gym.ts'
import { named, t } from '../kit/language.ts'
import { localTime } from '../kit/time.ts'
import { clockTime, dateWords, listWords } from '../kit/words.ts'
import { columnTaken } from './column-words.ts'
import type { ImportPreview } from './preview.ts'
import type { TakenRow } from './sample.ts'

/** Rows of the sample that a terminal shows. */
const shown = 5

const rowsLooked = (looked: number, rows: number): string => {
  if (looked < rows) return t`the first ${looked} of ${rows} rows`
  return rows === 1 ? t`1 row` : t`${rows} rows`
}

/** A look at an import as lines for people; times in the gym's zone. */
export function previewText(preview: ImportPreview, zone: Gym['zone']): string {
  const { kind, gym, rows, looked, accepted, rejected, duplicates, columns, notes, examples, sample } =
    preview
  if (!gym) return t`The files have a header and no rows; there is nothing to import.`
  return [
    t`A look at ${named(kind)} for ${gym.name}; nothing was kept.`,
    '',
    `  ${t`Of ${rowsLooked(looked, rows)}, ${accepted} would be taken, ${rejected} left out, ${duplicates} are known already.`}`,
    `  ${t`Columns: ${Object.entries(columns)
      .map(([role, name]) => columnTaken(role, name))
      .join(', ')}.`}`,
    ...(sample.length > 0 ? ['', t`As I read the first of them:`] : []),
    ...sample.slice(0, shown).map((row) => `  ${rowText(row, zone)}`),
    ...(notes.length > 0 ? ['', ...notes.map((note) => `- ${note}`)] : []),
    ...(examples.length > 0 ? ['', t`Left out, for example:`] : []),
    ...examples.map(({ file, line, reason }) => `  ${t`${file}, line ${line}`}: ${reason}`),
  ].join('\n')
}

function rowText(row: TakenRow, zone: string): string {
  const when = (at: Date) => `${dateWords(localTime(at, zone).date, 'en')} ${clockTime(at, zone)}`
  if (row.kind === 'counts')
    return `${when(row.at)}: ${row.capped ? t`${row.count} or more people` : t`${row.count} people`}`
  const { member, from, to, splits, estimated } = row
  const left = estimated ? t`${clockTime(to, zone)} (estimated)` : clockTime(to, zone)
  const stay = `${member ?? t`somebody`}: ${t`${when(from)} to ${left}`}`
  return splits.length > 0 ? `${stay}, ${listWords(splits.map(named))}` : stay
}
