import { sql } from 'drizzle-orm'
import { type Database, rowsOf } from '../../db/client.ts'
import { members, summaries } from '../../db/schema/index.ts'

/** Tables whose rows outlive a member, by the column that grows with each. */
const growing = { turns: 'number', outbox: 'id', audit: 'id', model_calls: 'id' } as const

/** How far each growing table had come. */
export type Marks = Readonly<Record<keyof typeof growing, number>>

/** Notes the state to come back to: who is a member, how many places are taken, how far each table has come. */
export async function keepState(db: Database): Promise<Marks> {
  await db.execute(sql.raw('drop schema if exists kept cascade'))
  await db.execute(sql.raw('create schema kept'))
  await db.execute(sql.raw('create table kept.members as select id from members'))
  await db.execute(sql.raw('create table kept.slots as select gym, split, start, quota, taken from slots'))
  const marks = Object.entries(growing).map(async ([table, column]) => {
    const found = await db.execute(
      sql.raw(`select coalesce(max(${column}), 0)::float8 as mark from ${table}`),
    )
    return [table, rowsOf<{ mark: number }>(found)[0]?.mark ?? 0] as const
  })
  return Object.fromEntries(await Promise.all(marks)) as Marks
}

/** Takes away whoever became a member since, with all that was theirs, and gives their places back. */
export async function resetState(db: Database, marks: Marks): Promise<void> {
  for (const [table, column] of Object.entries(growing)) {
    const mark = marks[table as keyof Marks]
    await db.execute(sql.raw(`delete from ${table} where ${column} > ${mark}`))
  }
  await db.execute(
    sql.raw('delete from members m where not exists (select from kept.members k where k.id = m.id)'),
  )
  await db.execute(
    sql.raw(`update slots s set quota = k.quota, taken = k.taken from kept.slots k
      where k.gym = s.gym and k.split = s.split and k.start = s.start
        and (k.quota, k.taken) is distinct from (s.quota, s.taken)`),
  )
}

/** Makes a member of the gym who has not written yet. */
export async function addMember(
  db: Database,
  member: {
    id: string
    gym: string
    name: string | null
    channel: string
    sender: string
    address: string
    at: Date
  },
): Promise<void> {
  const { id, gym, name, channel, sender, address, at } = member
  await db.insert(members).values({ id, gym, name, source: 'chat', createdAt: at })
  await db.execute(
    sql`insert into identities (gym, channel, sender, member, address, wrote_at)
      values (${gym}, ${channel}, ${sender}, ${id}, ${address}, ${at.toISOString()}::timestamptz)`,
  )
}

/** Keeps what was spoken of in a conversation before its last turns. */
export async function addSummary(
  db: Database,
  summary: { gym: string; channel: string; conversation: string; member: string; text: string; at: Date },
): Promise<void> {
  await db.insert(summaries).values({ ...summary, upTo: 0 })
}
