import { t } from '../../kit/language.ts'
import { leastShown } from '../../kit/people.ts'
import { hidden, type Table } from '../report.ts'

/** The note for a report in whose tables something is hidden; none where nothing is. */
export function someHidden(tables: readonly Table[], least = leastShown): string[] {
  const cells = tables.flatMap(({ rows }) => rows.flat()).filter((cell) => cell === hidden).length
  if (cells === 0) return []
  return [
    cells === 1
      ? t`One figure is hidden, of fewer than ${least} people or because such a one could be worked out from it.`
      : t`${cells} figures are hidden, of fewer than ${least} people or because such a one could be worked out from it.`,
  ]
}
