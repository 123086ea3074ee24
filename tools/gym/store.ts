import { and, asc, desc, eq } from 'drizzle-orm'
import type { Database } from '../../db/client.ts'
import {
  closures,
  equipment,
  gyms,
  openingHours,
  periods,
  splitEquipment,
  splits,
} from '../../db/schema/index.ts'
import type { Gym, OpeningHours, Period } from '../kit/gym.ts'
import { defaultEquipment, defaultSplits, type Equipment, type Split } from '../kit/splits.ts'

/** What a gym's calendar says: where it is and when its doors are open. */
export type Calendar = {
  zone?: string
  country?: string
  region?: string
  hours?: readonly OpeningHours[]
  periods?: readonly Period[]
}

/** Settings of a gym that can be said again later; what is missing stays as it is. */
export type GymSettings = Calendar & {
  capacity?: number
  /** The configured language model that answers here; null: as the configuration shares them out. */
  model?: string | null
}

/** A gym to be made. Everything not said is what most gyms start with. */
export type NewGym = GymSettings & {
  id: string
  name: string
  zone: string
  /** People the rooms hold together. */
  capacity: number
  language?: string
  slotMinutes?: number
  demo?: boolean
  splits?: readonly Split[]
  equipment?: readonly Equipment[]
  createdAt: Date
}

/** Open 06:00 to 24:00 every day. */
const usualHours: readonly OpeningHours[] = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
  weekday,
  opens: 360,
  closes: 1440,
}))

/**
 * Makes a gym with its splits, equipment and opening hours, all or nothing.
 *
 * A gym of that id that is already there stays as it is.
 */
export async function createGym(db: Database, gym: NewGym): Promise<void> {
  await db.transaction(async (tx) => {
    const { hours = usualHours, periods: stretches = [], splits: areas = defaultSplits, ...settings } = gym
    const { equipment: pieces = defaultEquipment, ...row } = settings
    const made = await tx.insert(gyms).values(row).onConflictDoNothing().returning({ id: gyms.id })
    if (made.length === 0) return
    await setHours(tx, gym.id, hours)
    await setPeriods(tx, gym.id, stretches)
    await addSplits(tx, gym.id, areas)
    await addEquipment(tx, gym.id, pieces, areas)
  })
}

/** Changes the settings that are said, all or nothing. Hours and periods replace those before. */
export async function changeGym(db: Database, id: string, settings: GymSettings): Promise<void> {
  const { hours, periods: stretches, ...columns } = settings
  await db.transaction(async (tx) => {
    if (Object.keys(columns).length > 0) await tx.update(gyms).set(columns).where(eq(gyms.id, id))
    if (hours) await setHours(tx, id, hours)
    if (stretches) await setPeriods(tx, id, stretches)
  })
}

/** Ids of the gyms that are not simulated, oldest first. */
export async function realGyms(db: Database): Promise<string[]> {
  const rows = await db
    .select({ id: gyms.id })
    .from(gyms)
    .where(eq(gyms.demo, false))
    .orderBy(asc(gyms.createdAt))
  return rows.map(({ id }) => id)
}

/** Opening hours in the place of those before. */
export async function setHours(db: Database, gym: string, hours: readonly OpeningHours[]) {
  await db.delete(openingHours).where(eq(openingHours.gym, gym))
  if (hours.length > 0) await db.insert(openingHours).values(hours.map((day) => ({ ...day, gym })))
}

/** Named stretches of days in the place of those before. */
export async function setPeriods(db: Database, gym: string, stretches: readonly Period[]) {
  await db.delete(periods).where(eq(periods.gym, gym))
  if (stretches.length > 0) await db.insert(periods).values(stretches.map((stretch) => ({ ...stretch, gym })))
}

async function addSplits(db: Database, gym: string, areas: readonly Split[]) {
  const rows = areas.map(({ aliases, muscles, ...split }, position) => ({
    ...split,
    gym,
    aliases: [...aliases],
    muscles: [...muscles],
    position,
  }))
  if (rows.length > 0) await db.insert(splits).values(rows)
}

/** Uses of splits that the gym does not have are left out. */
async function addEquipment(db: Database, gym: string, all: readonly Equipment[], areas: readonly Split[]) {
  const uses = all.flatMap(({ id, use }) =>
    areas.flatMap((split) => {
      const share = use[split.id]
      return share === undefined ? [] : [{ gym, equipment: id, split: split.id, share }]
    }),
  )
  if (all.length > 0)
    await db.insert(equipment).values(all.map(({ id, name, pieces }) => ({ gym, id, name, pieces })))
  if (uses.length > 0) await db.insert(splitEquipment).values(uses)
}

/** A gym with its hours, periods, splits and equipment, or undefined when there is none of that id. */
export async function loadGym(db: Database, id: string): Promise<Gym | undefined> {
  const [[gym], hours, days, shut, areas, pieces] = await Promise.all([
    db.select().from(gyms).where(eq(gyms.id, id)),
    db
      .select()
      .from(openingHours)
      .where(eq(openingHours.gym, id))
      .orderBy(openingHours.weekday, openingHours.opens),
    db.select().from(periods).where(eq(periods.gym, id)).orderBy(periods.from),
    db
      .select({ from: closures.from, to: closures.to, reason: closures.reason })
      .from(closures)
      .where(eq(closures.gym, id))
      .orderBy(closures.from),
    db.select().from(splits).where(eq(splits.gym, id)).orderBy(asc(splits.position)),
    equipmentOf(db, id),
  ])
  return gym && { ...gym, hours, periods: days, closures: shut, splits: areas, equipment: pieces }
}

/** A gym's equipment with its uses, also what no split uses. */
async function equipmentOf(db: Database, gym: string): Promise<Equipment[]> {
  const rows = await db
    .select({
      id: equipment.id,
      name: equipment.name,
      pieces: equipment.pieces,
      split: splitEquipment.split,
      share: splitEquipment.share,
    })
    .from(equipment)
    .leftJoin(
      splitEquipment,
      and(eq(splitEquipment.gym, equipment.gym), eq(splitEquipment.equipment, equipment.id)),
    )
    .where(eq(equipment.gym, gym))
    .orderBy(asc(equipment.id), asc(splitEquipment.split))
  return [...Map.groupBy(rows, ({ id }) => id)].map(([id, uses]) => ({
    id,
    name: uses[0]?.name ?? id,
    pieces: uses[0]?.pieces ?? 0,
    use: Object.fromEntries(
      uses.flatMap(({ split, share }) => (split === null || share === null ? [] : [[split, share] as const])),
    ),
  }))
}

/** The gym the doors speak for when none is named: the newest real one, else the demo gym. */
export async function usualGym(db: Database): Promise<string | undefined> {
  const [gym] = await db
    .select({ id: gyms.id })
    .from(gyms)
    .orderBy(asc(gyms.demo), desc(gyms.createdAt))
    .limit(1)
  return gym?.id
}
