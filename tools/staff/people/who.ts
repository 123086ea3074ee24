import { GymError } from '../../kit/errors.ts'
import { t } from '../../kit/language.ts'
import type { StaffMember } from './store.ts'

/** What somebody of the staff is called where names stand in a list. */
export const calledOf = ({ name }: Pick<StaffMember, 'name'>): string => name ?? t`(no name)`

/**
 * The one who is meant: by their number in the list, or by their name.
 *
 * @throws {GymError} `unknown_staff`, and `which_staff` where several have the name
 */
export function meantStaff(said: string, staff: readonly StaffMember[]): StaffMember {
  const word = said.trim().toLowerCase()
  const known = staff.map((one, i) => `${i + 1}. ${calledOf(one)}`)
  const numbered = /^\d{1,3}$/.test(word) ? staff[Number(word) - 1] : undefined
  if (numbered) return numbered
  const named = staff.filter(({ name }) => name?.toLowerCase() === word)
  const [only, another] = named
  if (!only) throw new GymError('unknown_staff', { asked: said, known })
  if (another) throw new GymError('which_staff', { asked: said, known })
  return only
}
