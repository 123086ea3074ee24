import { t } from '../kit/language.ts'
import type { Role } from '../kit/tool.ts'

/** Roles of the gym's own people, from least to most. */
export const staffRoles = ['frontDesk', 'coach', 'manager', 'owner'] as const
export type StaffRole = (typeof staffRoles)[number]

const words: Readonly<Record<Role, () => string>> = {
  member: () => t`member`,
  frontDesk: () => t`front desk`,
  coach: () => t`coach`,
  manager: () => t`manager`,
  owner: () => t`owner`,
}

/** A role as people say it. */
export const roleWords = (role: Role): string => words[role]()
