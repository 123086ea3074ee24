import type { Database } from '../../db/client.ts'
import {
  accessKeys,
  alerts,
  announcements,
  asks,
  audit,
  calendarFeeds,
  claims,
  consents,
  credentials,
  departures,
  downloads,
  feedback,
  foodDays,
  gymKeys,
  homes,
  identities,
  imports,
  invitations,
  linkCodes,
  loginLinks,
  mealItems,
  mealPlans,
  meals,
  meetupOptions,
  meetups,
  meetupVotes,
  memberGrants,
  memberSettings,
  merges,
  modelCalls,
  outbox,
  pauses,
  plannedSessions,
  preferredSplits,
  preferredTimes,
  profiles,
  ratings,
  sessions,
  slots,
  staffPlaces,
  summaries,
  targets,
  turns,
  visitSplits,
  visits,
  weights,
  workoutPlans,
  workoutSets,
  writes,
} from '../../db/schema/index.ts'
import { addMinutes, localTime } from '../kit/time.ts'
import type { ToolContext } from '../kit/tool.ts'

/** A member who has used everything there is: at least a row in every table that knows members. */
export async function livedMember({ db, gym, member, now, place }: ToolContext): Promise<void> {
  const whose = { gym: gym.id, member: member.id }
  const { date } = localTime(now, gym.zone)
  const whole = { ...whose, at: now, id: crypto.randomUUID() }
  const { channel, conversation } = place
  await db
    .insert(identities)
    .values({ ...whose, channel, sender: conversation, address: conversation, wroteAt: now })
  await db.insert(preferredSplits).values({ ...whose, split: 'legs', rank: 1 })
  await db.insert(preferredTimes).values({ ...whose, weekday: 2, from: 1080, minutes: 60, source: 'said' })
  await db.insert(profiles).values({ ...whose, weightKg: 81, allergies: ['nuts'], updatedAt: now })
  await db.insert(consents).values({ ...whose, domain: 'body', givenAt: now })
  await db.insert(weights).values({ ...whole, kg: 81.4 })
  await db.insert(targets).values({ ...whole, ...target })
  await db.insert(foodDays).values({ ...whose, date, whole: true })
  await db.insert(pauses).values({ ...whose, from: date, to: date, why: 'ill' })
  await db.insert(workoutSets).values({ ...whole, date, exercise: 'squat', position: 0, reps: 8, kg: 80 })
  await planned(db, whose, now, date)
  await came(db, whose, now)
  await booked(db, whose, { now, place })
  await talked(db, whose, { now, place })
  await worked(db, whose, now)
  await moved(db, whose, { now, place })
}

const target = {
  goal: 'cut',
  expenditure: 2600,
  energy: 2200,
  proteinG: 140,
  fatG: 70,
  carbohydrateG: 240,
  fibreG: 30,
  bound: 'none',
} as const

type Whose = { gym: string; member: string }
type At = Pick<ToolContext, 'now' | 'place'>

async function planned(db: Database, whose: Whose, now: Date, date: string): Promise<void> {
  const [meal, plan] = [crypto.randomUUID(), crypto.randomUUID()]
  const made = { ...whose, madeAt: now, from: date, wanted: {} }
  const nutrients = { kcal: 230, proteinG: 19, fatG: 16, carbohydrateG: 1 }
  await db.insert(meals).values({ ...whose, id: meal, at: now, date, kind: 'breakfast' })
  await db.insert(mealItems).values({ meal, position: 0, food: 'egg', grams: 150, ...nutrients })
  await db.insert(mealPlans).values({ ...made, id: crypto.randomUUID(), days: [] })
  await db.insert(workoutPlans).values({ ...made, id: plan, plan: {} })
  await db.insert(plannedSessions).values({ plan, week: 0, nth: 0, date, split: 'legs', minutes: 60 })
}

/** A visit of the day before. */
async function came(db: Database, whose: Whose, now: Date): Promise<void> {
  const checkIn = addMinutes(now, -24 * 60)
  const visit = { ...whose, checkIn, checkOut: addMinutes(checkIn, 70), source: 'chat' as const }
  const [row] = await db.insert(visits).values(visit).returning({ id: visits.id })
  await db.insert(visitSplits).values({ gym: whose.gym, visit: row?.id ?? 0, split: 'legs', position: 0 })
}

/** A place in three hours, with all that hangs on it. */
async function booked(db: Database, whose: Whose, { now, place }: At): Promise<void> {
  const slot = new Date('2026-11-24T18:00:00+01:00')
  const until = addMinutes(now, 60)
  const [ask, meetup] = [crypto.randomUUID(), crypto.randomUUID()]
  const people = { expected: 10, low: 6, high: 15 }
  const rows = ['legs', 'all'].flatMap((split) =>
    [0, 30].map((minutes) => ({ split, start: addMinutes(slot, minutes), quota: 5, taken: 1, origin: now })),
  )
  await db.insert(slots).values(rows.map((row) => ({ gym: whose.gym, ...people, ...row })))
  const window = { from: slot, to: addMinutes(slot, 120), split: 'legs', minutes: 60 }
  await db
    .insert(asks)
    .values({ ...whose, ...window, id: ask, at: now, kind: 'now', granted: true, offered: 1 })
  const claim = { id: crypto.randomUUID(), code: ask.slice(0, 8), slot, split: 'legs', minutes: 60, ask }
  const held = { heldAt: now, heldUntil: until, claimedAt: now, compliance: 0.7 }
  await db.insert(claims).values({ ...whose, ...claim, ...held, ...people })
  await db.insert(feedback).values({ ...whose, id: crypto.randomUUID(), at: now, useful: true, text: 'nice' })
  const alert = { id: crypto.randomUUID(), split: 'legs', below: 8, from: now, to: until, madeAt: now }
  await db.insert(alerts).values({ ...whose, ...alert })
  const { channel, conversation } = place
  const group = { id: meetup, code: meetup.slice(0, 8), channel, conversation, size: 4 }
  await db.insert(meetups).values({ ...whose, ...group, ...window, madeAt: now, closesAt: until })
  await db.insert(meetupOptions).values({ meetup, nth: 1, slot, ...people })
  await db.insert(meetupVotes).values({ ...whose, meetup, suits: [1], at: now })
}

async function talked(db: Database, whose: Whose, { now, place }: At): Promise<void> {
  const { channel, conversation } = place
  const { gym, member } = whose
  const turn = `turn of ${member}`
  const reply = { text: 'Noted: 81.4 kg.', choices: [] }
  const said = { id: turn, channel, conversation, at: now, text: 'weighed 81.4', reply, answeredAt: now }
  await db.insert(turns).values({ ...whose, ...said })
  await db.insert(ratings).values({ ...whose, channel, turn, value: 'good', at: now })
  await db.insert(summaries).values({ ...whose, channel, conversation, text: 'of weight', upTo: 1, at: now })
  await db.insert(writes).values({ ...whose, id: 'k3f9a2', tool: 'logWeight', before: {}, at: now })
  const due = { madeAt: now, dueAt: now, expiresAt: addMinutes(now, 60), message: { text: 'soon' } }
  await db.insert(outbox).values({ ...whose, ...due, key: `reminder:${member}`, kind: 'reminder' })
  await db.insert(calendarFeeds).values({ ...whose, token: `secret-${member}`, madeAt: now })
  await db.insert(accessKeys).values({ ...whose, name: 'laptop', hash: `hash-${member}`, createdAt: now })
  const cost = { inputTokens: 900, cachedTokens: 0, outputTokens: 40, milliseconds: 700 }
  const call = { model: 'some', purpose: 'chat', outcome: 'answered' } as const
  await db.insert(modelCalls).values({ ...whose, ...call, ...cost, at: now })
  await db.insert(audit).values({ gym, actor: member, at: now, action: 'gym.changed' })
}

/** Everything somebody of the staff leaves behind. */
async function worked(db: Database, { gym, member }: Whose, now: Date): Promise<void> {
  const role = 'manager' as const
  const at = { channel: 'discord', place: crypto.randomUUID(), role }
  await db.insert(staffPlaces).values({ gym, ...at, linkedAt: now })
  await db.insert(memberGrants).values({ gym, member, ...at, seenAt: now })
  const until = { madeAt: now, expiresAt: addMinutes(now, 60) }
  const login = {
    gym,
    member,
    email: `${member}@example.org`,
    password: 'secret-password',
    totp: 'secret-totp',
  }
  await db.insert(credentials).values({ ...login, changedAt: now })
  await db.insert(loginLinks).values({ gym, member, hash: `hash-${crypto.randomUUID()}`, ...until })
  const session = { gym, member, hash: 'hash-session', before: 'hash-before', way: 'link' as const }
  await db.insert(sessions).values({ ...session, id: crypto.randomUUID(), ...until, rotatedAt: now })
  const invitation = { gym, role, note: 'Mia, mornings', ...until }
  await db.insert(invitations).values([
    { ...invitation, id: crypto.randomUUID(), hash: `hash-${crypto.randomUUID()}`, madeBy: member },
    {
      ...invitation,
      id: crypto.randomUUID(),
      hash: `hash-${crypto.randomUUID()}`,
      usedBy: member,
      usedAt: now,
    },
  ])
  const told = { gym, kind: 'news' as const, text: 'New racks.', madeBy: member, madeAt: now }
  await db.insert(announcements).values({ ...told, id: crypto.randomUUID() })
  const key = { gym, name: 'dashboard', hash: `hash-${crypto.randomUUID()}`, scopes: ['reports'] }
  await db.insert(gymKeys).values({ ...key, madeBy: member, createdAt: now })
  const rows = { read: 1, accepted: 1, rejected: 0, duplicates: 0 }
  await db.insert(imports).values({ gym, kind: 'counts', file: 'door.csv', at: now, ...rows, actor: member })
}

/** Somebody who speaks through several doors, and has thought of leaving. */
async function moved(db: Database, whose: Whose, { now, place }: At): Promise<void> {
  const { gym, member } = whose
  const until = { madeAt: now, expiresAt: addMinutes(now, 10) }
  await db.insert(memberSettings).values({ ...whose, language: 'de', updatedAt: now })
  await db.insert(linkCodes).values({ ...whose, hash: `hash-${crypto.randomUUID()}`, ...until })
  await db
    .insert(downloads)
    .values({ ...whose, hash: `hash-${crypto.randomUUID()}`, kind: 'export', ...until })
  const none = { rows: [], visits: [], profiles: null, gone: {}, before: {}, after: {} }
  const joined = { gym, kept: member, gone: crypto.randomUUID(), at: addMinutes(now, -60), moved: none }
  await db.insert(merges).values({ id: crypto.randomUUID(), ...joined })
  const asked = { askedAt: now, dueAt: addMinutes(now, 24 * 60), cancelledAt: now }
  await db.insert(departures).values({ id: crypto.randomUUID(), ...whose, ...asked, receipt: 'hash-receipt' })
  const { channel, conversation } = place
  await db.insert(homes).values({ channel, place: conversation, gym, since: now })
}
