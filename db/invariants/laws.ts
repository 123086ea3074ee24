import { type SQL, sql } from 'drizzle-orm'

/** A promise between tables, for which a schema has no words: its sentence, and the rows that break it. */
export type Law = { name: string; broken(now: Date): SQL }

const law = (name: string, broken: (now: SQL) => SQL): Law => ({
  name,
  broken: (now) => broken(sql`${now.toISOString()}::timestamptz`),
})

/** Slots that a claim's visit lies over. */
const within = sql`s.start >= c.slot and s.start < c.slot + make_interval(mins => c.minutes)`

/** Places, from the quota to the claim: nobody is promised what is not there. */
const places: readonly Law[] = [
  law(
    'the places taken in a slot are those of its open claims',
    () => sql`
      select concat_ws(' ', s.gym, s.split, s.start) as which from slots s
      left join claims c on c.gym = s.gym and c.released_at is null and (s.split = 'all' or c.split = s.split)
        and ${within}
      group by s.gym, s.split, s.start, s.taken
      having s.taken <> coalesce(sum(c.places), 0)`,
  ),
  law(
    'a place that takes the place of another is the same member’s',
    () => sql`
      select c.id::text as which from claims c join claims o on o.id = c.instead
      where o.member <> c.member`,
  ),
  law(
    'what was asked for is asked by whoever holds it',
    () => sql`
      select c.id::text as which from claims c join asks a on a.id = c.ask
      where a.member <> c.member and a.kind <> 'group'`,
  ),
  law(
    'an offer goes back once its time is over',
    (now) => sql`
      select c.id::text as which from claims c
      where c.claimed_at is null and c.released_at is null and c.held_until < ${now} - interval '1 hour'`,
  ),
  law(
    'a planned session is in a place of its own member',
    () => sql`
      select concat_ws(' ', p.plan, p.week, p.nth) as which from planned_sessions p
      join workout_plans w on w.id = p.plan join claims c on c.id = p.claim
      where c.member <> w.member`,
  ),
]

/** One after the other: what is in force is one, and what came later came later. */
const single: readonly Law[] = [
  law(
    'a member follows one plan of training at most',
    () => sql`
      select member::text as which from workout_plans where replaced_at is null group by member having count(*) > 1`,
  ),
  law(
    'a member follows one plan of meals at most',
    () => sql`
      select member::text as which from meal_plans where replaced_at is null group by member having count(*) > 1`,
  ),
  law(
    'a member waits for one departure at most',
    () => sql`
      select member::text as which from departures where member is not null and cancelled_at is null
        and done_at is null group by member having count(*) > 1`,
  ),
  law(
    'a visit begun in a chat ends before the next one begins',
    () => sql`
      select v.id::text as which from (
        select id, check_out, lead(check_in) over (partition by member order by check_in) as next
        from visits where source = 'chat') v
      where v.check_out > v.next`,
  ),
]

/** Nothing half done stays half done. */
const ended: readonly Law[] = [
  law(
    'a turn is answered, or under way for minutes only',
    (now) => sql`
      select concat_ws(' ', gym, channel, id) as which from turns
      where answered_at is null and not crashed and at < ${now} - interval '10 minutes'`,
  ),
  law(
    'a job ends',
    (now) => sql`
      select concat_ws(' ', job, gym, minute) as which from jobs_run
      where outcome = 'running' and started_at < ${now} - interval '3 hours'`,
  ),
  law(
    'what is said unasked is said, or dropped when its time is over',
    (now) => sql`
      select id::text as which from outbox where state in ('waiting', 'sending')
        and expires_at < ${now} - interval '1 hour'
        and (leased_until is null or leased_until < ${now} - interval '1 hour')`,
  ),
  law(
    'an import that was taken back has left nothing',
    () => sql`
      select i.id::text as which from imports i where i.undone_at is not null and (
        exists (select from visits v where v.import = i.id) or exists (select from counts c where c.import = i.id))`,
  ),
  law(
    'no import has brought more rows than it said',
    () => sql`
      select i.id::text as which from imports i
      where (select count(*) from visits v where v.import = i.id)
        + (select count(*) from counts c where c.import = i.id) > i.accepted`,
  ),
]

/** What is forecast and what is measured fit together. */
const figures: readonly Law[] = [
  law(
    'nothing is measured before it happened',
    (now) => sql`
      select concat_ws(' ', gym, split, slot) as which from occupancy where slot > ${now}`,
  ),
  law(
    'a forecast is made before the slot it tells of ends',
    () => sql`
      select concat_ws(' ', f.gym, f.split, f.slot, f.origin) as which from forecasts f join gyms g on g.id = f.gym
      where f.origin >= f.slot + make_interval(mins => g.slot_minutes)`,
  ),
  law(
    'the splits of a forecast sum to the whole',
    () => sql`
      select concat_ws(' ', gym, origin, slot) as which from forecasts
      group by gym, origin, slot
      having bool_or(split = 'all') and count(*) > 1 and abs(
        sum(mean) filter (where split <> 'all') - sum(mean) filter (where split = 'all')
      ) > 0.01 + 0.001 * sum(mean) filter (where split = 'all')`,
  ),
  law(
    'nobody is there longer than the gym allows a visit to last, unless an import says so',
    () => sql`
      select id::text as which from visits
      where source = 'chat' and check_out > check_in + interval '24 hours'`,
  ),
]

/** Who somebody is: no key opens what is not its owner's. */
const persons: readonly Law[] = [
  law(
    'a link or an invitation was used while it was good',
    () => sql`
      select id::text as which from invitations where used_at > expires_at or used_at < made_at
      union all select left(hash, 8) from login_links where used_at > expires_at or used_at < made_at`,
  ),
  law(
    'what cannot be read back is kept as a hash',
    () => sql`
      select concat('feed key ', id) as which from feed_keys where hash !~ '^[0-9a-f]{64}$'
      union all select concat('access key ', id) from access_keys where hash !~ '^[0-9a-f]{64}$'
      union all select concat('invitation ', id) from invitations where hash !~ '^[0-9a-f]{64}$'
      union all select concat('session ', id) from sessions where hash !~ '^[0-9a-f]{64}$'
      union all select concat('credential of ', member) from credentials where password not like '$argon2id$%'`,
  ),
  law(
    'a vote in a group names options that were there',
    () => sql`
      select concat_ws(' ', v.meetup, v.member) as which from meetup_votes v, unnest(v.suits) as nth
      where not exists (select from meetup_options o where o.meetup = v.meetup and o.nth = nth)`,
  ),
]

/** All promises between tables. */
export const laws: readonly Law[] = [...places, ...single, ...ended, ...figures, ...persons]
