import type { Role } from '../../../../tools/kit/tool.ts'

/** Roles as the page calls them, from the least. */
export const roleWords: Readonly<Record<Role, string>> = {
  member: 'member',
  frontDesk: 'front desk',
  coach: 'coach',
  manager: 'manager',
  owner: 'owner',
}

/** Roles to choose from; `least` leaves out plain members. */
export function roleOptions(staffOnly: boolean): [string, string][] {
  return Object.entries(roleWords).filter(([role]) => !staffOnly || role !== 'member')
}
