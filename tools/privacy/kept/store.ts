import { asc, eq, inArray } from 'drizzle-orm'
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core'
import type { Database } from '../../../db/client.ts'
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
  feedback,
  foodDays,
  gymKeys,
  identities,
  imports,
  invitations,
  loginLinks,
  mealItems,
  mealPlans,
  meals,
  meetupOptions,
  meetups,
  meetupVotes,
  memberGrants,
  members,
  modelCalls,
  outbox,
  pauses,
  plannedSessions,
  preferredSplits,
  preferredTimes,
  profiles,
  ratings,
  sessions,
  summaries,
  targets,
  turns,
  visitSplits,
  visits,
  weights,
  workoutPlans,
  workoutSets,
  writes,
} from '../../../db/schema/index.ts'

/** Rows that belong to a row of a member's, by that row's key. */
type Part = { name: string; table: PgTable; of: PgColumn; to: string; by: PgColumn }

/** One kind of thing that is kept of a member. */
type Section = {
  /** As the file calls it. */
  name: string
  table: PgTable
  /** Whose it is. */
  owner: PgColumn
  by: PgColumn
  /** One of them, as a member would call it; those without are not counted aloud. */
  word?: string
  /** Secrets, which open something and say nothing of the member. */
  without?: readonly string[]
  parts?: readonly Part[]
}

/** Everything that is kept of a member, in the order in which it is told. A test holds it against the schema. */
export const sections: readonly Section[] = [
  { name: 'you', table: members, owner: members.id, by: members.id },
  { name: 'channels', table: identities, owner: identities.member, by: identities.channel },
  { name: 'profile', table: profiles, owner: profiles.member, by: profiles.member },
  { name: 'preferredTimes', table: preferredTimes, owner: preferredTimes.member, by: preferredTimes.weekday },
  {
    name: 'preferredSplits',
    table: preferredSplits,
    owner: preferredSplits.member,
    by: preferredSplits.rank,
  },
  { name: 'consents', table: consents, owner: consents.member, by: consents.domain },
  {
    name: 'visits',
    table: visits,
    owner: visits.member,
    by: visits.checkIn,
    word: 'visit',
    parts: [
      { name: 'splits', table: visitSplits, of: visitSplits.visit, to: 'id', by: visitSplits.position },
    ],
  },
  { name: 'places', table: claims, owner: claims.member, by: claims.slot, word: 'place' },
  { name: 'wishes', table: asks, owner: asks.member, by: asks.at, word: 'wish for a time' },
  { name: 'alerts', table: alerts, owner: alerts.member, by: alerts.madeAt, word: 'alert' },
  { name: 'feedback', table: feedback, owner: feedback.member, by: feedback.at },
  {
    name: 'groupsAsked',
    table: meetups,
    owner: meetups.member,
    by: meetups.madeAt,
    parts: [
      { name: 'options', table: meetupOptions, of: meetupOptions.meetup, to: 'id', by: meetupOptions.nth },
    ],
  },
  { name: 'groupAnswers', table: meetupVotes, owner: meetupVotes.member, by: meetupVotes.at },
  { name: 'weighings', table: weights, owner: weights.member, by: weights.at, word: 'weighing' },
  { name: 'targets', table: targets, owner: targets.member, by: targets.at },
  {
    name: 'meals',
    table: meals,
    owner: meals.member,
    by: meals.at,
    word: 'meal',
    parts: [{ name: 'items', table: mealItems, of: mealItems.meal, to: 'id', by: mealItems.position }],
  },
  { name: 'foodDays', table: foodDays, owner: foodDays.member, by: foodDays.date },
  { name: 'mealPlans', table: mealPlans, owner: mealPlans.member, by: mealPlans.madeAt, word: 'meal plan' },
  {
    name: 'trainingPlans',
    table: workoutPlans,
    owner: workoutPlans.member,
    by: workoutPlans.madeAt,
    word: 'training plan',
    parts: [
      {
        name: 'sessions',
        table: plannedSessions,
        of: plannedSessions.plan,
        to: 'id',
        by: plannedSessions.date,
      },
    ],
  },
  { name: 'sets', table: workoutSets, owner: workoutSets.member, by: workoutSets.at, word: 'set' },
  { name: 'pauses', table: pauses, owner: pauses.member, by: pauses.from },
  { name: 'conversation', table: turns, owner: turns.member, by: turns.number, word: 'message' },
  { name: 'summaries', table: summaries, owner: summaries.member, by: summaries.at },
  { name: 'ratings', table: ratings, owner: ratings.member, by: ratings.at },
  { name: 'messagesToYou', table: outbox, owner: outbox.member, by: outbox.id },
  { name: 'changes', table: writes, owner: writes.member, by: writes.number },
  {
    name: 'accessKeys',
    table: accessKeys,
    owner: accessKeys.member,
    by: accessKeys.id,
    word: 'access key',
    without: ['hash'],
  },
  {
    name: 'calendarAddress',
    table: calendarFeeds,
    owner: calendarFeeds.member,
    by: calendarFeeds.madeAt,
    without: ['token'],
  },
  { name: 'modelCalls', table: modelCalls, owner: modelCalls.member, by: modelCalls.id },
  { name: 'roles', table: memberGrants, owner: memberGrants.member, by: memberGrants.place },
  {
    name: 'logIn',
    table: credentials,
    owner: credentials.member,
    by: credentials.member,
    without: ['password', 'totp', 'totpStep'],
  },
  {
    name: 'logInLinks',
    table: loginLinks,
    owner: loginLinks.member,
    by: loginLinks.madeAt,
    without: ['hash'],
  },
  {
    name: 'loggedIn',
    table: sessions,
    owner: sessions.member,
    by: sessions.madeAt,
    without: ['hash', 'before'],
  },
  {
    name: 'invitationsTaken',
    table: invitations,
    owner: invitations.usedBy,
    by: invitations.madeAt,
    without: ['hash', 'madeBy', 'usedBy'],
  },
  {
    name: 'invitationsMade',
    table: invitations,
    owner: invitations.madeBy,
    by: invitations.madeAt,
    without: ['hash', 'madeBy', 'usedBy'],
  },
  {
    name: 'announcementsMade',
    table: announcements,
    owner: announcements.madeBy,
    by: announcements.madeAt,
    without: ['madeBy'],
  },
  {
    name: 'keysMade',
    table: gymKeys,
    owner: gymKeys.madeBy,
    by: gymKeys.id,
    without: ['hash', 'madeBy'],
  },
  { name: 'importsMade', table: imports, owner: imports.actor, by: imports.id },
  { name: 'doneAsStaff', table: audit, owner: audit.actor, by: audit.id },
]

/** A row by the names of its columns, with its parts. */
export type Row = Record<string, unknown>

/** Everything kept of a member, section by section; those with nothing in them are left out. */
export async function allKept(db: Database, member: string): Promise<{ name: string; rows: Row[] }[]> {
  const found: { name: string; rows: Row[] }[] = []
  for (const { name, table, owner, by, without = [], parts = [] } of sections) {
    const rows: Row[] = await db.select().from(table).where(eq(owner, member)).orderBy(asc(by))
    if (rows.length === 0) continue
    for (const part of parts) await addPart(db, part, rows)
    const shown = rows.map((row) => leave(row, without))
    found.push({ name, rows: shown })
  }
  return found
}

async function addPart(db: Database, { name, table, of, to, by }: Part, rows: Row[]): Promise<void> {
  const keys = rows.map((row) => row[to])
  const parts: Row[] = await db.select().from(table).where(inArray(of, keys)).orderBy(asc(by))
  const link = keyOf(table, of)
  const theirs = Map.groupBy(parts, (part) => part[link])
  for (const row of rows) row[name] = (theirs.get(row[to]) ?? []).map((part) => leave(part, [link]))
}

/** What a column is called in a row. */
function keyOf(table: PgTable, column: PgColumn): string {
  const [key = column.name] = Object.entries(table).find(([, each]) => each === column) ?? []
  return key
}

const leave = (row: Row, names: readonly string[]): Row =>
  Object.fromEntries(Object.entries(row).filter(([name]) => !names.includes(name)))

/** How much is kept of a member, of what a member would count. */
export async function countKept(
  db: Database,
  member: string,
): Promise<{ name: string; word: string; count: number }[]> {
  const counted: { name: string; word: string; count: number }[] = []
  for (const { name, table, owner, word } of sections) {
    if (word === undefined) continue
    const count = await db.$count(table, eq(owner, member))
    if (count > 0) counted.push({ name, word, count })
  }
  return counted
}
