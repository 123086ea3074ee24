import { and, asc, eq, exists, gt, inArray, isNotNull, isNull, notInArray, or, sql } from 'drizzle-orm'
import type { Database } from '../../../db/client.ts'
import {
  claims,
  equipment,
  gyms,
  occupancy,
  quotaRules,
  splitEquipment,
  splits,
  staffRules,
  visitSplits,
} from '../../../db/schema/index.ts'
import type { Equipment, Split } from '../../kit/splits.ts'
import { setHours, setPeriods } from '../store.ts'
import type { Change, QuotaRule, StaffRule } from './settings.ts'

/** Lets one change of a gym's settings after the other happen. */
export async function lockGym(db: Database, gym: string): Promise<void> {
  await db.select({ id: gyms.id }).from(gyms).where(eq(gyms.id, gym)).for('no key update')
}

/** Rules that cap the places of slots, in a steady order. */
export function quotaRulesOf(db: Database, gym: string): Promise<QuotaRule[]> {
  const { id, split, weekday, from, to, most } = quotaRules
  return db
    .select({ id, split, weekday, from, to, most })
    .from(quotaRules)
    .where(eq(quotaRules.gym, gym))
    .orderBy(asc(split), asc(weekday), asc(from), asc(id))
}

/** How many of the staff a crowd asks for, by name of the duty. */
export function staffRulesOf(db: Database, gym: string): Promise<StaffRule[]> {
  const { name, peoplePer, least } = staffRules
  return db
    .select({ name, peoplePer, least })
    .from(staffRules)
    .where(eq(staffRules.gym, gym))
    .orderBy(asc(name))
}

/** Whether anything was ever counted: then its slots can't change their length. */
export async function hasOccupancy(db: Database, gym: string): Promise<boolean> {
  const [row] = await db
    .select({ split: occupancy.split })
    .from(occupancy)
    .where(eq(occupancy.gym, gym))
    .limit(1)
  return row !== undefined
}

/** Those of the splits that visits or places to come speak of. */
export async function splitsInUse(
  db: Database,
  gym: string,
  ids: readonly string[],
  now: Date,
): Promise<string[]> {
  if (ids.length === 0) return []
  const ofVisits = db
    .select({ one: sql`1` })
    .from(visitSplits)
    .where(and(eq(visitSplits.gym, gym), eq(visitSplits.split, splits.id)))
  const promised = and(isNotNull(claims.claimedAt), isNull(claims.releasedAt), gt(claims.slot, now))
  const ofClaims = db
    .select({ one: sql`1` })
    .from(claims)
    .where(and(eq(claims.gym, gym), eq(claims.split, splits.id), promised))
  const rows = await db
    .select({ id: splits.id })
    .from(splits)
    .where(and(eq(splits.gym, gym), inArray(splits.id, [...ids]), or(exists(ofVisits), exists(ofClaims))))
    .orderBy(asc(splits.position))
  return rows.map(({ id }) => id)
}

/** Writes what changes; lists replace those before. In the caller's transaction. */
export async function writeChange(db: Database, gym: string, change: Change): Promise<void> {
  const {
    hours,
    periods,
    splits: areas,
    equipment: pieces,
    quotaRules: caps,
    staffRules: duties,
    ...columns
  } = change
  if (Object.keys(columns).length > 0) await db.update(gyms).set(columns).where(eq(gyms.id, gym))
  if (hours) await setHours(db, gym, hours)
  if (periods) await setPeriods(db, gym, periods)
  if (areas) await setSplits(db, gym, areas)
  if (pieces) await setEquipment(db, gym, pieces)
  if (caps) await setQuotaRules(db, gym, caps)
  if (duties) await setStaffRules(db, gym, duties)
}

async function setSplits(db: Database, gym: string, areas: readonly Split[]) {
  const ids = areas.map(({ id }) => id)
  await db.delete(splits).where(and(eq(splits.gym, gym), notInArray(splits.id, ids)))
  for (const [position, { aliases, muscles, ...area }] of areas.entries()) {
    const row = { ...area, aliases: [...aliases], muscles: [...muscles], position }
    await db
      .insert(splits)
      .values({ ...row, gym })
      .onConflictDoUpdate({ target: [splits.gym, splits.id], set: row })
  }
}

async function setEquipment(db: Database, gym: string, all: readonly Equipment[]) {
  const known = await db.select({ id: splits.id }).from(splits).where(eq(splits.gym, gym))
  const here = new Set(known.map(({ id }) => id))
  await db.delete(equipment).where(eq(equipment.gym, gym))
  if (all.length === 0) return
  await db.insert(equipment).values(all.map(({ id, name, pieces }) => ({ gym, id, name, pieces })))
  const uses = all.flatMap(({ id, use }) =>
    Object.entries(use)
      .filter(([split]) => here.has(split))
      .map(([split, share]) => ({ gym, equipment: id, split, share })),
  )
  if (uses.length > 0) await db.insert(splitEquipment).values(uses)
}

async function setQuotaRules(db: Database, gym: string, caps: NonNullable<Change['quotaRules']>) {
  const own = await db.select({ id: quotaRules.id }).from(quotaRules).where(eq(quotaRules.gym, gym))
  const known = new Set(own.map(({ id }) => id))
  await db.delete(quotaRules).where(eq(quotaRules.gym, gym))
  if (caps.length === 0) return
  // A rule that was here keeps its id; one that was not gets its own, whatever it brings.
  const idOf = (id: string | undefined) =>
    id !== undefined && known.delete(id) ? id : sql`gen_random_uuid()`
  await db.insert(quotaRules).values(caps.map(({ id, ...rule }) => ({ ...rule, gym, id: idOf(id) })))
}

async function setStaffRules(db: Database, gym: string, duties: readonly StaffRule[]) {
  await db.delete(staffRules).where(eq(staffRules.gym, gym))
  if (duties.length > 0) await db.insert(staffRules).values(duties.map((duty) => ({ ...duty, gym })))
}
