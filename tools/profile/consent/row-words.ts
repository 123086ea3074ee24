import { t } from '../../kit/language.ts'
import { wordTable } from '../../kit/word-table.ts'

/** What one row of each kind is called, and what several are. */
const words = wordTable<{ one(): string; several(count: number): string }>({
  weighing: { one: () => t`one weighing`, several: (count) => t`${count} weighings` },
  target: { one: () => t`one target`, several: (count) => t`${count} targets` },
  'meal plan': { one: () => t`one meal plan`, several: (count) => t`${count} meal plans` },
  'training plan': { one: () => t`one training plan`, several: (count) => t`${count} training plans` },
  meal: { one: () => t`one meal`, several: (count) => t`${count} meals` },
  'day of food': { one: () => t`one day of food`, several: (count) => t`${count} days of food` },
  set: { one: () => t`one set`, several: (count) => t`${count} sets` },
  pause: { one: () => t`one pause`, several: (count) => t`${count} pauses` },
})

/** "one weighing". */
export const oneWords = (name: string): string => words[name]?.one() ?? name

/** "14 weighings". */
export const rowsWords = (name: string, count: number): string => words[name]?.several(count) ?? name
