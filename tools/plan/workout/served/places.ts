import { t } from '../../../kit/language.ts'
import { localTime } from '../../../kit/time.ts'
import type { ToolContext } from '../../../kit/tool.ts'
import { clockTime } from '../../../kit/words.ts'
import type { Whose } from '../../../profile/index.ts'
import type { Session, Week } from '../session.ts'
import { type KeptPlan, type KeptSession, type Place, placesHeld, sessionsOf } from '../store.ts'
import { contentOf } from './days.ts'

/** A session on its day, with what is done in it and the place that is held for it. */
export type Coming = KeptSession & {
  session: Session
  kind: Week['kind']
  load: number
  place: Place | undefined
}

/**
 * The sessions of a plan with the member's places. A place is a session's when it was offered for it, or when it is for
 * the same day and area; given back, it is nobody's.
 */
export async function withPlaces(
  { db, gym, member }: Pick<ToolContext, 'db' | 'gym' | 'member'>,
  kept: KeptPlan,
): Promise<Coming[]> {
  const whose: Whose = { gym: gym.id, member: member.id }
  const sessions = await sessionsOf(db, kept.id)
  const from = new Date(`${sessions[0]?.date ?? kept.from}T00:00:00Z`)
  const places = await placesHeld(db, whose, new Date(from.getTime() - 86_400_000))
  return sessions.flatMap((row) => {
    const session = contentOf(kept.plan, row)
    const week = kept.plan.weeks[row.week]
    if (!session || !week) return []
    const place = places.find(
      ({ id, split, slot }) =>
        id === row.claim || (split === row.split && localTime(slot, gym.zone).date === row.date),
    )
    return [{ ...row, session, kind: week.kind, load: week.load, place }]
  })
}

/** ", 18:00 held", or nothing. */
export function placeWords({ place }: Pick<Coming, 'place'>, { gym }: Pick<ToolContext, 'gym'>): string {
  return place ? t`, your place at ${clockTime(place.slot, gym.zone)}` : ''
}
