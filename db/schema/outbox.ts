import { sql } from 'drizzle-orm'
import {
  bigint,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { gyms } from './gyms.ts'
import { members } from './members.ts'

/** Everything Spotter says without being asked. A row is written with what it speaks of, in one transaction. */
export const outbox = pgTable(
  'outbox',
  {
    /** The order in which things are said to a member. */
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    gym: text()
      .notNull()
      .references(() => gyms.id, { onDelete: 'cascade' }),
    /** Says it once: a second row with the same key is not written. */
    key: text().notNull(),
    /** To whom; null for a conversation of several. */
    member: uuid(),
    /** Where, for a conversation of several; a member is reached where they last wrote, noted once it is tried. */
    channel: text(),
    conversation: text(),
    kind: text({
      enum: ['reminder', 'alert', 'nudge', 'meetup', 'digest', 'announcement', 'account'],
    }).notNull(),
    /** Text, choices and files, as they are to be shown. */
    message: jsonb().$type<unknown>().notNull(),
    madeAt: timestamp({ withTimezone: true }).notNull(),
    /** Not before; once a request may have left, since when. */
    dueAt: timestamp({ withTimezone: true }).notNull(),
    /** Not after: then it is dropped. */
    expiresAt: timestamp({ withTimezone: true }).notNull(),
    state: text({ enum: ['waiting', 'sending', 'sent', 'failed', 'dropped'] })
      .notNull()
      .default('waiting'),
    attempts: integer().notNull().default(0),
    /** While it is being sent: whose turn it is, until when. */
    leasedUntil: timestamp({ withTimezone: true }),
    settledAt: timestamp({ withTimezone: true }),
    /** Why it failed or was dropped, as a code; while it is being sent, 'begun' once a request may have left. */
    reason: text(),
  },
  (t) => [
    unique('outbox_once').on(t.gym, t.key),
    foreignKey({ columns: [t.gym, t.member], foreignColumns: [members.gym, members.id] }).onDelete('cascade'),
    index('outbox_due').on(t.gym, t.dueAt).where(sql`${t.state} in ('waiting', 'sending')`),
    index('outbox_member').on(t.member, t.id),
    check(
      'outbox_to',
      sql`(${t.member} is not null) or (${t.channel} is not null and ${t.conversation} is not null)`,
    ),
    check('outbox_order', sql`${t.expiresAt} > ${t.dueAt}`),
    check('outbox_settled', sql`(${t.state} in ('waiting', 'sending')) = (${t.settledAt} is null)`),
    check('outbox_leased', sql`(${t.state} = 'sending') = (${t.leasedUntil} is not null)`),
  ],
)

/** A member's private calendar feed: whoever knows the token may read it. */
export const calendarFeeds = pgTable(
  'calendar_feeds',
  {
    token: text().primaryKey(),
    gym: text().notNull(),
    member: uuid().notNull(),
    madeAt: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [
    unique('calendar_feeds_member').on(t.member),
    foreignKey({ columns: [t.gym, t.member], foreignColumns: [members.gym, members.id] }).onDelete('cascade'),
  ],
)
