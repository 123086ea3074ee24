import * as schema from '../../../db/schema/index.ts'
import type { Theirs } from './rows/store.ts'

const {
  accessKeys,
  alerts,
  announcements,
  asks,
  calendarFeeds,
  claims,
  consents,
  credentials,
  departures,
  downloads,
  feedback,
  foodDays,
  gymKeys,
  identities,
  imports,
  invitations,
  linkCodes,
  loginLinks,
  mealPlans,
  meals,
  meetups,
  meetupVotes,
  memberGrants,
  memberSettings,
  merges,
  modelCalls,
  outbox,
  pauses,
  preferredSplits,
  preferredTimes,
  profiles,
  ratings,
  sessions,
  summaries,
  targets,
  turns,
  visits,
  weights,
  workoutPlans,
  workoutSets,
  writes,
} = schema

const member = 'member'

/** What somebody has who has used the gym, and not only said hello. */
export const lived: readonly Theirs[] = [
  { table: profiles, column: member, clash: [] },
  { table: visits, column: member },
  { table: claims, column: member },
  { table: asks, column: member },
  { table: alerts, column: member },
  { table: feedback, column: member },
  { table: meetups, column: member },
  { table: meetupVotes, column: member, clash: ['meetup'] },
  { table: weights, column: member },
  { table: targets, column: member },
  { table: meals, column: member },
  { table: foodDays, column: member, clash: ['date'] },
  { table: mealPlans, column: member },
  { table: workoutPlans, column: member },
  { table: workoutSets, column: member },
  { table: pauses, column: member, clash: ['from'] },
  { table: preferredSplits, column: member, allOrNone: true },
  { table: preferredTimes, column: member, clash: ['weekday', 'source'] },
  { table: consents, column: member, clash: ['domain'] },
  { table: credentials, column: member, clash: [] },
  { table: accessKeys, column: member },
  { table: calendarFeeds, column: member, clash: [] },
  { table: memberGrants, column: member, clash: ['channel', 'place'] },
]

/**
 * Every table that knows members, and what becomes of the rows of one who is joined to another. A test walks the schema.
 * The trail of changes stands as it was written.
 */
export const theirs: readonly Theirs[] = [
  ...lived,
  { table: identities, column: member },
  { table: memberSettings, column: member, clash: [] },
  { table: turns, column: member },
  { table: summaries, column: member, clash: ['gym', 'channel', 'conversation'] },
  { table: ratings, column: member, clash: ['gym', 'channel', 'turn'] },
  { table: outbox, column: member },
  { table: writes, column: member, clash: ['id'] },
  { table: modelCalls, column: member },
  { table: sessions, column: member },
  { table: merges, column: 'kept' },
  { table: departures, column: member },
  { table: downloads, column: member, ends: true },
  { table: loginLinks, column: member, ends: true },
  { table: linkCodes, column: member, ends: true },
  { table: announcements, column: 'made_by' },
  { table: gymKeys, column: 'made_by' },
  { table: invitations, column: 'made_by' },
  { table: invitations, column: 'used_by' },
  { table: imports, column: 'actor' },
]

/** Whether rows of a table are browsers that are logged in. */
export const isSessions = ({ table }: Theirs): boolean => table === sessions
