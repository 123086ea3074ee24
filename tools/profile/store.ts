import { and, asc, desc, eq, gt, inArray, lte, sql } from 'drizzle-orm'
import type { Database } from '../../db/client.ts'
import { members, preferredSplits, preferredTimes, profiles, weights } from '../../db/schema/index.ts'
import { openRow, sealRow } from '../../db/sealing/rows.ts'
import type { MemberId } from '../kit/tool.ts'
import { emptyProfile, type Field, type Profile } from './fields.ts'

/** A member of a gym. */
export type Whose = { gym: string; member: MemberId }

/** One weighing, kg. */
export type Weighing = { id: string; at: Date; kg: number }

/** Stands in a list of the table where somebody said that they have none: an empty list there was never spoken of. */
const none = 'none'

type Column = Exclude<Field, 'preferredTimes' | 'preferredSplits'>
type Row = Omit<typeof profiles.$inferSelect, 'sealed'>

/** What a member has said of themselves; of one who has said nothing every field is empty. */
export async function profileOf(db: Database, { gym, member }: Whose): Promise<Profile> {
  const [row] = await db
    .select()
    .from(profiles)
    .where(and(eq(profiles.gym, gym), eq(profiles.member, member)))
  const times = await db
    .select({ weekday: preferredTimes.weekday, from: preferredTimes.from, minutes: preferredTimes.minutes })
    .from(preferredTimes)
    .where(and(eq(preferredTimes.member, member), eq(preferredTimes.source, 'said')))
    .orderBy(asc(preferredTimes.weekday))
  const splits = await db
    .select({ split: preferredSplits.split })
    .from(preferredSplits)
    .where(eq(preferredSplits.member, member))
    .orderBy(asc(preferredSplits.rank))
  return {
    ...(row ? said(openRow(db, profiles, row)) : emptyProfile),
    preferredTimes: times,
    preferredSplits: splits.map(({ split }) => split),
  }
}

function said({ gym, member, updatedAt, limits, allergies, equipment, ...row }: Row): Profile {
  // The words of these lists are checked before they are written.
  return {
    ...emptyProfile,
    ...row,
    limits: listed(limits) as Profile['limits'],
    allergies: listed(allergies) as Profile['allergies'],
    equipment: equipment as Profile['equipment'],
  }
}

const listed = (words: readonly string[]): string[] | null =>
  words.length === 0 ? null : words.filter((word) => word !== none)

const written = (words: readonly string[] | null): string[] =>
  words === null ? [] : words.length === 0 ? [none] : [...words]

/** Keeps what was said, and nothing else of the profile changes; null forgets a field. */
export async function saveProfile(
  db: Database,
  { gym, member }: Whose,
  { preferredTimes: times, preferredSplits: splits, ...columns }: Partial<Profile>,
  now: Date,
): Promise<void> {
  if (Object.keys(columns).length > 0) {
    await db.transaction((tx) => saveColumns(tx, { gym, member }, rowOf(columns), now))
  }
  if (times) await saveTimes(db, { gym, member }, times)
  if (splits) await saveSplits(db, { gym, member }, splits)
}

/** What is sealed is sealed whole: it is read, added to and written, by one after the other. */
async function saveColumns(
  db: Database,
  { gym, member }: Whose,
  set: Partial<Omit<Row, 'gym' | 'member' | 'updatedAt'>>,
  now: Date,
): Promise<void> {
  const own = eq(profiles.member, member)
  const fresh = sealRow(db, profiles, { ...set, gym, member, updatedAt: now })
  const made = await db
    .insert(profiles)
    .values(fresh)
    .onConflictDoNothing()
    .returning({ member: profiles.member })
  if (made.length > 0) return
  const [kept] = await db.select().from(profiles).where(own).for('update')
  // It was forgotten meanwhile.
  if (!kept) return saveColumns(db, { gym, member }, set, now)
  const {
    gym: _,
    member: __,
    ...row
  } = sealRow(db, profiles, { ...openRow(db, profiles, kept), ...set, updatedAt: now })
  await db.update(profiles).set(row).where(own)
}

function rowOf(columns: Partial<Pick<Profile, Column>>): Partial<Omit<Row, 'gym' | 'member' | 'updatedAt'>> {
  const {
    limits,
    allergies,
    equipment,
    screening,
    likes,
    dislikes,
    likedExercises,
    dislikedExercises,
    ...plain
  } = columns
  return {
    ...plain,
    ...(limits === undefined ? {} : { limits: written(limits) }),
    ...(allergies === undefined ? {} : { allergies: written(allergies) }),
    ...(equipment === undefined ? {} : { equipment: equipment && [...equipment] }),
    ...(screening === undefined ? {} : { screening: screening && [...screening] }),
    ...(likes ? { likes: [...likes] } : {}),
    ...(dislikes ? { dislikes: [...dislikes] } : {}),
    ...(likedExercises ? { likedExercises: [...likedExercises] } : {}),
    ...(dislikedExercises ? { dislikedExercises: [...dislikedExercises] } : {}),
  }
}

async function saveTimes(db: Database, whose: Whose, times: Profile['preferredTimes']): Promise<void> {
  const own = and(eq(preferredTimes.member, whose.member), eq(preferredTimes.source, 'said'))
  await db.delete(preferredTimes).where(own)
  if (times.length > 0) {
    await db
      .insert(preferredTimes)
      .values(times.map((time) => ({ ...whose, ...time, source: 'said' as const })))
  }
}

async function saveSplits(db: Database, whose: Whose, splits: readonly string[]): Promise<void> {
  await db.delete(preferredSplits).where(eq(preferredSplits.member, whose.member))
  if (splits.length > 0) {
    await db.insert(preferredSplits).values(splits.map((split, i) => ({ ...whose, split, rank: i + 1 })))
  }
}

/** One change of a member at a time: lists are read, added to and written. */
export async function lockMember(db: Database, { gym, member }: Whose): Promise<void> {
  await db
    .select({ id: members.id })
    .from(members)
    .where(and(eq(members.gym, gym), eq(members.id, member)))
    .for('update')
}

/** Keeps a weighing; the same weight at the same moment is kept once. Returns its id, or undefined where it was there. */
export async function addWeight(
  db: Database,
  { gym, member }: Whose,
  { at, kg }: Omit<Weighing, 'id'>,
): Promise<string | undefined> {
  const there = await db
    .select()
    .from(weights)
    .where(and(eq(weights.member, member), eq(weights.at, at)))
  // The table keeps a weight in four bytes.
  const same = (row: Weighing) => Math.fround(row.kg) === Math.fround(kg)
  if (there.some((row) => same(openRow(db, weights, row)))) return undefined
  const id = crypto.randomUUID()
  await db.insert(weights).values(sealRow(db, weights, { id, gym, member, at, kg }))
  return id
}

export async function removeWeights(db: Database, { member }: Whose, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await db.delete(weights).where(and(eq(weights.member, member), inArray(weights.id, [...ids])))
}

const weighing = { id: weights.id, at: weights.at, kg: weights.kg, sealed: weights.sealed }

/** The weighings of a member in (after, until], oldest first. */
export async function weightsOf(
  db: Database,
  { gym, member }: Whose,
  { after, until }: { after?: Date; until?: Date } = {},
): Promise<Weighing[]> {
  const rows = await db
    .select(weighing)
    .from(weights)
    .where(
      and(
        eq(weights.gym, gym),
        eq(weights.member, member),
        after && gt(weights.at, after),
        until && lte(weights.at, until),
      ),
    )
    .orderBy(asc(weights.at), asc(weights.id))
  return rows.map((row) => openRow(db, weights, row, { gym, member }))
}

/** The newest weighing up to an instant, or undefined. */
export async function latestWeight(
  db: Database,
  { gym, member }: Whose,
  until?: Date,
): Promise<Weighing | undefined> {
  const [row] = await db
    .select(weighing)
    .from(weights)
    .where(and(eq(weights.gym, gym), eq(weights.member, member), until && lte(weights.at, until)))
    .orderBy(desc(weights.at), sql`${weights.id} desc`)
    .limit(1)
  return row && openRow(db, weights, row, { gym, member })
}
