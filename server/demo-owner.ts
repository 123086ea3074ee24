import type { Database } from '../db/client.ts'
import type { Gym } from '../tools/kit/gym.ts'
import { addStaffMember, invite, makeLoginLink, shownCode, staffOf } from '../tools/staff/index.ts'

/** Who the demo gym belongs to, until somebody else is made its owner. */
const name = 'Demo owner'

/** Minutes for which the way in is good: whoever tries the demo may have lunch first. */
const minutes = 12 * 60

/** Ways in for whoever started the demo on their own machine. */
export type DemoKeys = {
  /** Path of a page that logs the demo's owner in, once. */
  page: string
  /** What makes whoever writes it in a chat an owner too, once. */
  words: string
}

/**
 * Ways in to the demo gym; undefined in a real one, where the first owner is invited by a command.
 */
export async function demoKeys(db: Database, gym: Gym, at: Date): Promise<DemoKeys | undefined> {
  if (!gym.demo) return undefined
  const known = (await staffOf(db, gym.id, at)).find((one) => one.name === name && one.role === 'owner')
  const member = known?.id ?? crypto.randomUUID()
  if (!known) await addStaffMember(db, { id: member, gym: gym.id, name, role: 'owner', at })
  const token = await makeLoginLink(db, { gym: gym.id, member, at, minutes })
  const { code } = await invite(db, { gym: gym.id, actor: null, at, role: 'owner', note: name, days: 1 })
  return { page: `/admin/login/${token}`, words: `/join ${shownCode(code)}` }
}
