import type { Gym } from '../../tools/kit/gym.ts'
import type { Life } from './fill.ts'

/** A member, one of so many. */
const member = (members: number) => `md5('member ' || (1 + floor(${members} * random())::int))::uuid`

/**
 * Wishes, places, opinions, messages, jobs and what models cost. Messages are kept for a month and notes of jobs for a
 * week, so that these grow with no history.
 */
export function operationsSql({ id }: Gym, { members, years, now }: Life): string[] {
  const at = (days: number) => `timestamp '${now}' - interval '1 day' * (${days} * random())`
  const days = 365 * years
  return [
    `insert into asks (id, gym, member, at, kind, split, "from", "to", minutes, wanted, possible, granted, offered)
     select gen_random_uuid(), '${id}', ${member(members)}, s.start - interval '5 hours', 'week', s.split, s.start - interval '2 hours',
       s.start + interval '3 hours', 60, s.start, random() < 0.95, random() < 0.8, floor(4 * random())::int
     from (select * from slots where gym = '${id}' and split <> 'all' and start < timestamp '${now}' order by random() limit ${20_000 * years}) s`,
    `insert into claims (id, code, gym, split, slot, minutes, member, ask, held_at, held_until, claimed_at, came_at, released_at, released, expected, low, high, compliance, usually)
     select gen_random_uuid(), md5(a.id::text), a.gym, a.split, a.wanted, 60, a.member, a.id, a.at, a.at + interval '10 minutes',
       case when r.r < 0.8 then a.at end, case when r.r < 0.6 then a.wanted end,
       case when r.r >= 0.6 then a.wanted + interval '1 hour' end, case when r.r >= 0.8 then 'lapsed' when r.r >= 0.6 then 'missed' end,
       20, 15, 25, 0.8, a.wanted + interval '1 hour' * floor(4 * random() - 2)
     from asks a cross join lateral (select random() + 0 * a.minutes as r) r where a.gym = '${id}' and a.granted
     on conflict do nothing`,
    `update slots s set taken = least(quota, c.n) from (select split, slot, count(*) n from claims where gym = '${id}' group by 1, 2) c
     where s.gym = '${id}' and s.split = c.split and s.start = c.slot`,
    `insert into feedback (id, gym, member, at, useful, crowded)
     select gen_random_uuid(), '${id}', ${member(members)}, ${at(days)}, random() < 0.7, random() < 0.3
     from generate_series(1, ${1500 * years})`,
    `insert into turns (gym, channel, id, conversation, member, at, text, reply, tools, answered_at, crashed)
     select '${id}', 'telegram', 'u' || i, 'c', ${member(members)}, t.at, 'is it busy', '{"text":"yes"}', '[]',
       t.at + interval '1 millisecond' * (200 + 900 * random()), random() < 0.001
     from generate_series(1, 9000) i cross join lateral (select ${at(30)} + interval '0 s' * i as at) t`,
    `insert into outbox (gym, key, member, kind, message, made_at, due_at, expires_at, state, settled_at)
     select '${id}', 'k' || i, ${member(members)}, 'reminder', '{}', t.at, t.at, t.at + interval '1 hour',
       case when random() < 0.01 then 'failed' else 'sent' end, t.at
     from generate_series(1, 5000) i cross join lateral (select ${at(30)} + interval '0 s' * i as at) t`,
    `insert into jobs_run (job, gym, minute, started_at, finished_at, outcome)
     select j.job, '${id}', m, m, m + interval '1 second' * random(), 'done'
     from (values ('offers', 1), ('deliver', 1), ('closeHour', 60), ('forecast', 60), ('retrain', 60), ('members', 60)) j(job, every)
     cross join lateral generate_series(timestamp '${now}' - interval '7 days', timestamp '${now}', interval '1 minute' * j.every) m`,
    `insert into model_calls (gym, at, model, purpose, input_tokens, cached_tokens, output_tokens, milliseconds, outcome)
     select '${id}', ${at(days)}, 'mini', 'chat', 1200, 800, 90, 300 + 900 * random(), 'answered'
     from generate_series(1, ${60_000 * years})`,
    `insert into models (gym, recipe, status, created_at, promoted_at, reason)
     values ('${id}', '{}', 'champion', timestamp '${now}' - interval '90 days', timestamp '${now}' - interval '90 days', 'Less error.')`,
    `insert into imports (gym, kind, file, at, read, accepted, rejected, duplicates)
     select '${id}', 'visits', 'visits-' || i || '.csv', ${at(days)}, 1000, 990, 4, 6 from generate_series(1, ${12 * years}) i`,
    `insert into audit (gym, at, action, details) select '${id}', ${at(days)}, 'gym.changed', '{}' from generate_series(1, ${300 * years})`,
  ]
}
