import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import { type Database, rowsOf } from '../client.ts'

/** Points that go from one purse to another, with a note of each time: their sum never changes. */
export const purses = `
  create table purses (id int primary key, points int not null, times int not null);
  insert into purses select n, 100, 0 from generate_series(1, 10) n;
  create table notes (id bigint generated always as identity primary key, purse int not null references purses, points int not null)`

const give = (from: number, to: number) => async (tx: Database) => {
  await tx.execute(sql`select from purses where id in (${from}, ${to}) order by id for update`)
  await tx.execute(sql`update purses set points = points - 1, times = times + 1 where id = ${from}`)
  await tx.execute(sql`update purses set points = points + 1 where id = ${to}`)
  await tx.execute(sql`insert into notes (purse, points) values (${from}, -1), (${to}, 1)`)
}

/** Lets points go round until it is told to stop; gives how many times. */
export function goingRound(db: Database): () => Promise<number> {
  let going = true
  const work = (async () => {
    let times = 0
    for (; going; times++) {
      await db.transaction(give(1 + (times % 10), 1 + ((7 * times + 3) % 10)))
      await sleep(1)
    }
    return times
  })()
  return () => {
    going = false
    return work
  }
}

/** What never holds of half a moment; `times` is how far it had come. */
export async function balance(
  db: Database,
): Promise<{ sum: number; notes: number; open: number; times: number }> {
  const found = rowsOf<{ sum: number; notes: number; open: number; times: number }>(
    await db.execute(sql`select (select sum(points) from purses)::int as sum,
      (select count(*) from notes)::int - (select 2 * sum(times) from purses)::int as notes,
      (select count(*) from purses p where points <> 100 + (select coalesce(sum(points), 0) from notes n where n.purse = p.id))::int as open,
      (select sum(times) from purses)::int as times`),
  )
  return found[0] ?? { sum: 0, notes: 0, open: 0, times: 0 }
}

/** What holds of one moment. */
export const balanced = { sum: 1000, notes: 0, open: 0 }
