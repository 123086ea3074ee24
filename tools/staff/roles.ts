import { roles } from '../kit/rights.ts'
import { addMinutes } from '../kit/time.ts'
import type { Role } from '../kit/tool.ts'

/** Days for which a chat's word about its administrators is good after it was last seen. */
const grantDays = 30

/** What was seen after this counts at an instant. */
export const seenLately = (at: Date): Date => addMinutes(at, -grantDays * 24 * 60)

/**
 * The role somebody has: the higher of their own and of what a chat of the gym grants them.
 *
 * @example
 * roleWith('coach', 'manager') // 'manager'
 * roleWith('owner', null) // 'owner'
 */
export function roleWith(own: Role, granted: Role | null): Role {
  return granted !== null && roles.indexOf(granted) > roles.indexOf(own) ? granted : own
}
