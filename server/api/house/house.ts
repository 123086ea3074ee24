import { addMinutes, isoLocal } from '../../../tools/kit/time.ts'
import { csvOf, whySlot } from '../../../tools/report/index.ts'
import { auditPage, membersPage } from '../../../tools/staff/index.ts'
import type { Deps } from '../../deps.ts'
import type { ApiDeps, ApiParts } from '../parts.ts'
import { experimentParts } from './experiments.ts'
import { newsParts } from './news.ts'
import { giveRole, invitationParts } from './people.ts'

/** The slices as the interface asks them, on every runtime. What is not here is answered with a sentence. */
const everywhere: Partial<ApiParts> = {
  csv: csvOf,
  audit: ({ db, gym }, page) => auditPage(db, gym.id, { page }),
  members: ({ db, gym, now: at }, { search, page }) => membersPage(db, { gym: gym.id, search, page, at }),
  setRole: giveRole,
  invitations: invitationParts,
  announcements: newsParts,
  experiments: experimentParts,
  async why({ db, gym, now }, { at, split }) {
    const clock = (moment: Date) => isoLocal(moment, gym.zone)
    const asked = {
      at: clock(at),
      to: clock(addMinutes(at, gym.slotMinutes)),
      ...(split !== undefined && { split }),
    }
    const { sentences, parts, expected } = await whySlot({ db, gym, now }, asked)
    return {
      sentences,
      expected,
      parts: parts.map(({ name, people }) => ({ name, people: people ?? 'hidden' })),
    }
  },
}

/**
 * The interface of this house.
 *
 * @param own parts that this runtime alone has: a disk for imports, fonts for files
 */
export const apiOf = (
  { db, crash, sessionOf, web, print }: Deps,
  now: () => Date,
  own: Partial<ApiParts> = {},
): ApiDeps => ({
  db,
  now,
  crash,
  sessionOf,
  web,
  parts: {
    ...everywhere,
    ...(print && { pdf: ({ gym, now }, report) => print(report, gym, now) }),
    ...own,
  },
})
