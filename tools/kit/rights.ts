import type { Role } from './tool.ts'

/**
 * What somebody of the gym may do besides what a member may.
 *
 * floor: see the crowd and what it asks of the staff. people: see lists of members, with names where they agreed.
 * reports: see every figure. announce: tell members something. settings, imports, experiments: change the gym.
 * staff: give and take roles. keys: let programs in. audit: read who changed what.
 */
export const rights = [
  'floor',
  'people',
  'reports',
  'announce',
  'settings',
  'imports',
  'experiments',
  'staff',
  'keys',
  'audit',
] as const

export type Right = (typeof rights)[number]

const ofRole: Readonly<Record<Role, readonly Right[]>> = {
  member: [],
  frontDesk: ['floor', 'announce'],
  coach: ['floor', 'people'],
  manager: ['floor', 'people', 'reports', 'announce', 'settings', 'imports', 'experiments', 'audit'],
  owner: rights,
}

/** Whether a role has a right. */
export const may = (role: Role, right: Right): boolean => ofRole[role].includes(right)

/** All rights of a role. */
export const rightsOf = (role: Role): readonly Right[] => ofRole[role]

/** Roles from least to most; of two, the later one may do more that binds the gym. */
export const roles: readonly Role[] = ['member', 'frontDesk', 'coach', 'manager', 'owner']

/** Roles of the gym's own people. */
export const isStaff = (role: Role): boolean => role !== 'member'
