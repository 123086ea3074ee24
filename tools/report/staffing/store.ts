import { asc, eq } from 'drizzle-orm'
import type { Database } from '../../../db/client.ts'
import { staffRules } from '../../../db/schema/index.ts'
import type { StaffRule } from './need.ts'

/** How many people of the staff a gym wants for a crowd, by what they do. */
export function staffRulesOf(db: Database, gym: string): Promise<StaffRule[]> {
  const { name, peoplePer, least } = staffRules
  return db
    .select({ name, peoplePer, least })
    .from(staffRules)
    .where(eq(staffRules.gym, gym))
    .orderBy(asc(name))
}
