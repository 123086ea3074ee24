import { and, eq, gt, lte } from 'drizzle-orm'
import type { Database } from '../../../db/client.ts'
import { targets } from '../../../db/schema/index.ts'
import { openRow } from '../../../db/sealing/rows.ts'
import type { TrajectoryEvent } from '../../safety/index.ts'
import { type Whose, weightsOf } from '../store.ts'

/**
 * What happened on a member's way in (after, until]: weighings and the targets they were given, as `trajectoryOf` reads them.
 * What they ate is the logs' matter.
 */
export async function trajectoryEvents(
  db: Database,
  whose: Whose,
  { after, until }: { after: Date; until: Date },
): Promise<TrajectoryEvent[]> {
  const weighed = await weightsOf(db, whose, { after, until })
  const given = await db
    .select({
      id: targets.id,
      at: targets.at,
      goal: targets.goal,
      energy: targets.energy,
      targetWeightKg: targets.targetWeightKg,
      sealed: targets.sealed,
    })
    .from(targets)
    .where(
      and(
        eq(targets.gym, whose.gym),
        eq(targets.member, whose.member),
        gt(targets.at, after),
        lte(targets.at, until),
      ),
    )
  return [
    ...weighed.map(({ at, kg }) => ({ kind: 'weight' as const, at, weightKg: kg })),
    ...given.flatMap((row) => eventsOf(openRow(db, targets, row, { ...whose }))),
  ]
}

type Target = Pick<typeof targets.$inferSelect, 'at' | 'goal' | 'energy' | 'targetWeightKg'>

const eventsOf = ({ at, goal, energy, targetWeightKg }: Target): TrajectoryEvent[] => [
  { kind: 'goal', at, goal },
  { kind: 'energyTarget', at, kcal: energy },
  ...(targetWeightKg === null ? [] : [{ kind: 'goalWeight' as const, at, weightKg: targetWeightKg }]),
]
