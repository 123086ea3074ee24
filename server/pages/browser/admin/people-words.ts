import type { Role } from '../../../../tools/kit/tool.ts'
import { t } from '../words.ts'

/** Roles as the page calls them, from the least. */
export const roleWords: Readonly<Record<Role, string>> = {
  member: t`member`,
  frontDesk: t`front desk`,
  coach: t`coach`,
  manager: t`manager`,
  owner: t`owner`,
}

/** Roles to choose from; `least` leaves out plain members. */
export function roleOptions(staffOnly: boolean): [string, string][] {
  return Object.entries(roleWords).filter(([role]) => !staffOnly || role !== 'member')
}
