import { and, desc, eq, gt, inArray, ne, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Database } from '../../../../db/client.ts'
import { audit, models } from '../../../../db/schema/index.ts'

export type ModelRow = typeof models.$inferSelect

/** What the trail calls a change of champion. */
export const swaps = ['model.promoted', 'model.rolled-back'] as const

/** The champion of a gym, or undefined. With `lock`, nobody else may change it until the transaction ends. */
export async function champion(db: Database, gym: string, lock = false): Promise<ModelRow | undefined> {
  const query = db
    .select()
    .from(models)
    .where(and(eq(models.gym, gym), eq(models.status, 'champion')))
  const [row] = lock ? await query.for('update') : await query
  return row
}

/** Makes a champion where there is none; of two who try at once, one does. */
export async function insertChampion(
  db: Database,
  gym: string,
  recipe: unknown,
  now: Date,
): Promise<boolean> {
  const made = await db
    .insert(models)
    .values({
      gym,
      recipe,
      status: 'champion',
      createdAt: now,
      promotedAt: now,
      reason: 'The first model of the gym.',
    })
    .onConflictDoNothing()
    .returning({ id: models.id })
  return made.length > 0
}

/** A model of the gym, whatever its standing. */
export async function modelOf(db: Database, gym: string, id: number): Promise<ModelRow | undefined> {
  const [row] = await db
    .select()
    .from(models)
    .where(and(eq(models.gym, gym), eq(models.id, id)))
  return row
}

/** Models of the gym that have, or had, a recipe, newest first. */
export function modelsWith(db: Database, gym: string, recipe: unknown): Promise<ModelRow[]> {
  return db
    .select()
    .from(models)
    .where(and(eq(models.gym, gym), sql`${models.recipe} = ${JSON.stringify(recipe)}::text::jsonb`))
    .orderBy(desc(models.id))
}

/** The gym's challengers, newest first. */
export function challengers(db: Database, gym: string): Promise<ModelRow[]> {
  return db
    .select()
    .from(models)
    .where(and(eq(models.gym, gym), eq(models.status, 'challenger')))
    .orderBy(desc(models.id))
}

/** Those that were champions before, the last one first. */
export function formerChampions(db: Database, gym: string): Promise<ModelRow[]> {
  return db
    .select()
    .from(models)
    .where(and(eq(models.gym, gym), eq(models.status, 'retired'), sql`${models.promotedAt} is not null`))
    .orderBy(desc(models.retiredAt), desc(models.id))
}

export async function insertChallenger(
  db: Database,
  gym: string,
  { recipe, metrics, now }: { recipe: unknown; metrics: unknown; now: Date },
): Promise<number> {
  const [row] = await db
    .insert(models)
    .values({ gym, recipe, metrics, status: 'challenger', createdAt: now, fittedAt: now })
    .returning({ id: models.id })
  if (!row) throw new Error('a challenger was not written')
  return row.id
}

const report = z.object({
  corrector: z.object({ coefficients: z.array(z.number()), rows: z.number() }),
})

/** What the champions of the other gyms of the house found of how splits' departures persist. */
export async function correctorsOf(
  db: Database,
  but: string,
): Promise<z.infer<typeof report>['corrector'][]> {
  const rows = await db
    .select({ metrics: sql<unknown>`jsonb_build_object('corrector', ${models.metrics} -> 'corrector')` })
    .from(models)
    .where(and(ne(models.gym, but), eq(models.status, 'champion')))
  return rows.flatMap(({ metrics }) => {
    const read = report.safeParse(metrics)
    return read.success ? [read.data.corrector] : []
  })
}

/** Writes down how a model did when it was last fitted. */
export async function noteFit(
  db: Database,
  gym: string,
  id: number,
  metrics: unknown,
  now: Date,
): Promise<void> {
  await db
    .update(models)
    .set({ metrics, fittedAt: now })
    .where(and(eq(models.gym, gym), eq(models.id, id)))
}

async function retire(db: Database, gym: string, id: number, reason: string, now: Date): Promise<void> {
  await db
    .update(models)
    .set({ status: 'retired', retiredAt: now, reason })
    .where(and(eq(models.gym, gym), eq(models.id, id)))
}

/** Puts one champion in the place of another and notes it in the trail. Only within a transaction that holds the champion. */
export async function swap(
  tx: Database,
  gym: string,
  {
    from,
    to,
    action,
    reason,
    now,
  }: { from: number; to: number; action: (typeof swaps)[number]; reason: string; now: Date },
): Promise<void> {
  await retire(tx, gym, from, `Replaced by model ${to}. ${reason}`, now)
  await tx
    .update(models)
    .set({ status: 'champion', promotedAt: now, retiredAt: null, reason })
    .where(and(eq(models.gym, gym), eq(models.id, to)))
  await tx.insert(audit).values({ gym, at: now, action, details: { from, to, reason } })
}

/** Retires all challengers but one: they were measured against a champion that is no more. */
export async function retireOthers(db: Database, gym: string, but: number, now: Date): Promise<void> {
  await db
    .update(models)
    .set({ status: 'retired', retiredAt: now, reason: 'Another challenger won.' })
    .where(and(eq(models.gym, gym), eq(models.status, 'challenger'), ne(models.id, but)))
}

/** Swaps of champions since an instant, newest first. */
export async function swapsSince(
  db: Database,
  gym: string,
  since: Date,
): Promise<{ at: Date; action: string; from: number; to: number }[]> {
  const rows = await db
    .select({ at: audit.at, action: audit.action, details: audit.details })
    .from(audit)
    .where(and(eq(audit.gym, gym), inArray(audit.action, [...swaps]), gt(audit.at, since)))
    .orderBy(desc(audit.at), desc(audit.id))
  return rows.map(({ at, action, details }) => {
    const { from, to } = details as { from: number; to: number }
    return { at, action, from, to }
  })
}
