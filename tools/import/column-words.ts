import { t } from '../kit/language.ts'
import type { Role } from './column-names.ts'

type RoleWords = { the(): string; taken(column: string): string }

/** What a column may hold, as it is said. */
const words: Readonly<Record<Role, RoleWords>> = {
  time: { the: () => t`the time`, taken: (column) => t`time is "${column}"` },
  count: { the: () => t`the count`, taken: (column) => t`count is "${column}"` },
  capacity: { the: () => t`the capacity`, taken: (column) => t`capacity is "${column}"` },
  date: { the: () => t`the date`, taken: (column) => t`date is "${column}"` },
  member: { the: () => t`the member`, taken: (column) => t`member is "${column}"` },
  name: { the: () => t`the name`, taken: (column) => t`name is "${column}"` },
  'check-in': { the: () => t`the check-in`, taken: (column) => t`check-in is "${column}"` },
  'check-out': { the: () => t`the check-out`, taken: (column) => t`check-out is "${column}"` },
  split: { the: () => t`the split`, taken: (column) => t`split is "${column}"` },
  days: { the: () => t`the days`, taken: (column) => t`days is "${column}"` },
}

/** "the check-in" */
export const roleWords = (role: Role): string => words[role].the()

const isRole = (role: string): role is Role => Object.hasOwn(words, role)

/** What a column was taken for: 'check-in is "Kommt"'. */
export const columnTaken = (role: string, column: string): string =>
  isRole(role) ? words[role].taken(column) : `${role} is "${column}"`
