import type { Database } from '../../../db/client.ts'
import type { MemberId } from '../../kit/tool.ts'
import { type Domain, domains } from '../fields.ts'
import { type Consent, consentsOf, deleteDomain, noteNo } from './store.ts'

type Both = { gym: string; kept: MemberId; gone: MemberId }

/** What one of two has said no to, and the other yes. */
export async function differing(
  db: Database,
  { gym, kept, gone }: Both,
): Promise<{ domain: Domain; giver: MemberId }[]> {
  const [mine, theirs] = [
    await consentsOf(db, { gym, member: kept }),
    await consentsOf(db, { gym, member: gone }),
  ]
  const against = (a: Consent, b: Consent) => a === 'given' && b === 'no'
  return domains.flatMap((domain) => {
    if (against(mine[domain], theirs[domain])) return [{ domain, giver: kept }]
    return against(theirs[domain], mine[domain]) ? [{ domain, giver: gone }] : []
  })
}

/**
 * Lets a no hold for both of two who become one: what the other kept of it is deleted, as by any no.
 *
 * @returns the domains in which that happened
 */
export async function strictest(db: Database, both: Both, now: Date): Promise<Domain[]> {
  const found = await differing(db, both)
  for (const { domain, giver } of found) {
    const whose = { gym: both.gym, member: giver }
    await deleteDomain(db, whose, domain, now)
    await noteNo(db, whose, domain, now)
  }
  return found.map(({ domain }) => domain)
}
