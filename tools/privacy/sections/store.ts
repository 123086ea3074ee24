import type { PgColumn, PgTable } from 'drizzle-orm/pg-core'
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
  members,
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
export type Part = {
  name: string
  table: PgTable
  of: PgColumn
  to: string
  by: PgColumn
  /** Two more columns that must agree: the part's own, and what the row calls its. */
  also?: readonly [of: PgColumn, to: string]
}

/** One kind of thing that is kept of a member. */
export type Section = {
  /** As the file calls it. */
  name: string
  table: PgTable
  /** Whose it is. */
  owner: PgColumn
  by: PgColumn
  /** Secrets, which open something and say nothing of the member. */
  without?: readonly string[]
  parts?: readonly Part[]
}

/** Everything that is kept of a member, in the order in which it is told. A test holds it against the schema. */
export const sections: readonly Section[] = [
  { name: 'you', table: members, owner: members.id, by: members.id },
  { name: 'settings', table: memberSettings, owner: memberSettings.member, by: memberSettings.updatedAt },
  {
    name: 'channels',
    table: identities,
    owner: identities.member,
    by: identities.channel,
    parts: [
      {
        name: 'gymChosen',
        table: homes,
        of: homes.place,
        to: 'sender',
        by: homes.since,
        also: [homes.channel, 'channel'],
      },
    ],
  },
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
    parts: [
      { name: 'splits', table: visitSplits, of: visitSplits.visit, to: 'id', by: visitSplits.position },
    ],
  },
  { name: 'places', table: claims, owner: claims.member, by: claims.slot },
  { name: 'wishes', table: asks, owner: asks.member, by: asks.at },
  { name: 'alerts', table: alerts, owner: alerts.member, by: alerts.madeAt },
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
  { name: 'weighings', table: weights, owner: weights.member, by: weights.at },
  { name: 'targets', table: targets, owner: targets.member, by: targets.at },
  {
    name: 'meals',
    table: meals,
    owner: meals.member,
    by: meals.at,
    parts: [{ name: 'items', table: mealItems, of: mealItems.meal, to: 'id', by: mealItems.position }],
  },
  { name: 'foodDays', table: foodDays, owner: foodDays.member, by: foodDays.date },
  { name: 'mealPlans', table: mealPlans, owner: mealPlans.member, by: mealPlans.madeAt },
  {
    name: 'trainingPlans',
    table: workoutPlans,
    owner: workoutPlans.member,
    by: workoutPlans.madeAt,
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
  { name: 'sets', table: workoutSets, owner: workoutSets.member, by: workoutSets.at },
  { name: 'pauses', table: pauses, owner: pauses.member, by: pauses.from },
  { name: 'conversation', table: turns, owner: turns.member, by: turns.number },
  { name: 'summaries', table: summaries, owner: summaries.member, by: summaries.at },
  { name: 'ratings', table: ratings, owner: ratings.member, by: ratings.at },
  { name: 'messagesToYou', table: outbox, owner: outbox.member, by: outbox.id },
  { name: 'changes', table: writes, owner: writes.member, by: writes.number },
  {
    name: 'accessKeys',
    table: accessKeys,
    owner: accessKeys.member,
    by: accessKeys.id,
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
  { name: 'linkCodes', table: linkCodes, owner: linkCodes.member, by: linkCodes.madeAt, without: ['hash'] },
  {
    name: 'accountsJoined',
    table: merges,
    owner: merges.kept,
    by: merges.at,
    without: ['id', 'kept', 'gone', 'moved'],
  },
  {
    name: 'wishesToBeForgotten',
    table: departures,
    owner: departures.member,
    by: departures.askedAt,
    without: ['id', 'receipt', 'counts'],
  },
  { name: 'downloads', table: downloads, owner: downloads.member, by: downloads.madeAt, without: ['hash'] },
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
