import type { OpenDatabase } from '../../db/client.ts'
import type { Gym } from '../../tools/kit/gym.ts'
import { operationsSql } from './operations.ts'

/** How much a gym has lived through. */
export type Life = {
  members: number
  /** Years before `now`, each like the last. */
  years: number
  visitsAYear: number
  /** Midnight after the last day. */
  now: string
}

/** Monday first: weekends are quieter. */
const level = '(array[1.1, 1.1, 1.05, 1.0, 0.9, 0.7, 0.75])'

/** People by the clock: a small morning and a large evening. */
const curve = (minute: string) => {
  const wave = (middle: number, spread: number) =>
    `exp(0 - power((${minute} - ${middle})::float8 / ${spread}, 2))`
  return `(4 + 16 * ${wave(480, 80)} + 55 * ${wave(1080, 120)})`
}

/**
 * Writes a gym's life with statements alone, so that a year of 300,000 visits takes seconds. The same life gives the
 * same rows.
 */
export async function fill({ query }: OpenDatabase, gym: Gym, life: Life): Promise<void> {
  const statements = [
    'select setseed(0.42)',
    ...peopleSql(gym, life),
    ...slotSql(gym, life),
    ...operationsSql(gym, life),
    'analyze',
  ]
  for (const statement of statements) await query(statement, [])
}

function peopleSql({ id, zone, splits }: Gym, { members, years, visitsAYear, now }: Life): string[] {
  const day = `((timestamp '${now}')::date - 1 - floor(random() * ${365 * years})::int)`
  const minute = `(case when random() < 0.3 then 480 + 130 * (random() + random() + random() - 1.5)
      else 1060 + 190 * (random() + random() + random() - 1.5) end)`
  return [
    `insert into members (id, gym, name, role, source, created_at)
     select md5('member ' || i)::uuid, '${id}', 'Member ' || i, case when i = 1 then 'owner' else 'member' end, 'import',
       timestamp '${now}' - interval '1 day' * ${365 * years}
     from generate_series(1, ${members}) i`,
    `insert into identities (gym, channel, sender, member, address)
     select '${id}', 'telegram', i::text, md5('member ' || i)::uuid, 'chat ' || i from generate_series(1, ${members}, 3) i`,
    // Some come often, most seldom.
    `with drawn as materialized (
       select md5('member ' || (1 + floor(${members} * random() ^ 1.6)::int))::uuid as member,
         (${day} + interval '1 minute' * ${minute}) at time zone '${zone}' as check_in, 30 + 80 * random() as stay, random() as forgot
       from generate_series(1, ${visitsAYear * years})
     )
     insert into visits (gym, member, check_in, check_out, check_out_estimated, source)
     select '${id}', member, check_in, check_in + interval '1 minute' * stay, forgot < 0.1, 'import'
     from drawn order by check_in on conflict do nothing`,
    `insert into visit_splits (gym, visit, split, position)
     select gym, id, (array[${splits.map((split) => `'${split.id}'`).join(', ')}])[1 + id % ${splits.length}], 0
     from visits where gym = '${id}'`,
  ]
}

/** Every open slot of the whole gym and each split; what was counted, expected, opened and scored of it. */
function slotSql({ id, zone, slotMinutes }: Gym, { years, now }: Life): string[] {
  const slots = (days: number, ahead = 0, step = slotMinutes) => `
    select (d + interval '1 minute' * m) at time zone '${zone}' as slot, m as minute, extract(isodow from d)::int as weekday
    from generate_series(timestamp '${now}' - interval '${days} days', timestamp '${now}' + interval '${ahead - 1} days', interval '1 day') d
    cross join generate_series(360, 1319, ${step}) m`
  const series = `(select 'all' as split, 1.0 as share union all
    select id, capacity_share / (select sum(capacity_share) from splits where gym = '${id}') from splits where gym = '${id}') p`
  const people = `${curve('minute')} * ${level}[weekday] * p.share`
  const days = 365 * years
  return [
    `insert into occupancy (gym, slot, split, people, source)
     select '${id}', slot, p.split, ${people} * (0.7 + 0.6 * random()), 'counts' from (${slots(days)}) s cross join ${series}`,
    `insert into counts (gym, at, source, count, flag)
     select '${id}', slot, 'sensor', round(${curve('minute')} * ${level}[weekday] * (0.7 + 0.6 * random())),
       case when random() < 0.002 then 'frozen' end
     from (${slots(days, 0, 15)}) s`,
    `insert into scores (gym, split, slot, lead, origin, mean, low, high, people, model)
     select o.gym, o.split, o.slot, l.lead, o.slot - interval '26 hours', o.people * e.m, o.people * e.m * 0.8, o.people * e.m * 1.2, o.people, 'model 1'
     from occupancy o cross join (values ('day'), ('hour')) l(lead)
     cross join lateral (select 0.8 + 0.4 * random() + 0 * o.people as m) e
     where o.slot > timestamp '${now}' - interval '400 days'`,
    `insert into forecasts (gym, origin, split, slot, mean, low, high, model)
     select '${id}', least(date_trunc('day', s.slot) - interval '22 hours', (timestamp '${now}')::timestamptz), p.split, slot,
       ${people}, ${people} * 0.8, ${people} * 1.25, 'model 1'
     from (${slots(90, 14)}) s cross join ${series}`,
    `insert into slots (gym, split, start, quota, expected, low, high, usual, origin)
     select '${id}', p.split, slot, greatest(0, round(12 * p.share)), ${people}, ${people} * 0.8, ${people} * 1.25, ${people}, slot - interval '1 day'
     from (${slots(days, 7)}) s cross join ${series}`,
  ]
}
