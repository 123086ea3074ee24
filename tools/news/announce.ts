import type { Database } from '../../db/client.ts'
import { GymError } from '../kit/errors.ts'
import type { Gym } from '../kit/gym.ts'
import { t } from '../kit/language.ts'
import { addMinutes, dayMs } from '../kit/time.ts'
import { enqueue, withdraw } from '../outbox/index.ts'
import { closePlaces, type PlaceLost, placesIn } from '../recommend/index.ts'
import { type Announcement, announcementOf, type Draft, draftSchema } from './draft.ts'
import * as store from './store.ts'
import { lostPlaceWords, memberWords, withdrawnWords } from './words.ts'

/** Who announces, and where. */
export type NewsWorld = { db: Database; gym: Gym; now: Date; actor: string | null; language: string }

/** What an announcement would do. */
export type Preview = {
  kind: Announcement['kind']
  /** What members would read. */
  text: string
  /** How many would be told. */
  told: number
  /** Places that would go back. */
  places: number
  closure: { from: Date; to: Date } | null
  equipment: { name: string; before: number; pieces: number } | null
  split: string | null
}

/** News is worth telling for a week. */
const newsMs = 7 * dayMs

/**
 * What an announcement would do, without doing it.
 *
 * @throws {GymError} as `announcementOf`
 */
export async function previewAnnouncement(world: NewsWorld, draft: Draft): Promise<Preview> {
  return previewOf(world, announcementOf(draft, world.gym, world.now))
}

async function previewOf(world: NewsWorld, said: Announcement): Promise<Preview> {
  const { db, gym, now } = world
  const [told, lost] = await Promise.all([
    store.reachable(db, { gym: gym.id, split: said.split, now }),
    said.kind === 'closure' ? placesIn(db, gym, said.closure) : [],
  ])
  return {
    kind: said.kind,
    text: memberWords(said, world),
    told: new Set([...told, ...lost.map(({ member }) => member)]).size,
    places: lost.length,
    closure: said.kind === 'closure' ? said.closure : null,
    equipment:
      said.kind === 'equipment'
        ? { name: said.equipment.name, before: said.equipment.pieces, pieces: said.pieces }
        : null,
    split: said.split,
  }
}

/**
 * Keeps a draft that waits for a yes.
 *
 * @throws {GymError} as `announcementOf`
 */
export async function keepDraft(world: NewsWorld, draft: Draft): Promise<{ id: string; preview: Preview }> {
  const said = announcementOf(draft, world.gym, world.now)
  const id = crypto.randomUUID()
  const { db, gym, actor: madeBy, now: madeAt } = world
  const { kind, text, split } = said
  await store.keepDraft(db, { id, gym: gym.id, kind, text, split, facts: draft, madeBy, madeAt })
  return { id, preview: await previewOf(world, said) }
}

/** What came of an announcement. */
export type Announced = { id: string; told: number; places: number; text: string }

/**
 * Tells the members and changes what it speaks of, all or nothing, once.
 *
 * @throws {GymError} `unknown_announcement`, `already_announced`, `changed_since` when the pieces are not what they were, and as
 *   `announcementOf`
 */
export function sendAnnouncement(world: NewsWorld, id: string): Promise<Announced> {
  return world.db.transaction(async (tx) => {
    const { gym, now, actor } = world
    const row = await store.lockedRow(tx, gym.id, id)
    if (!row) throw new GymError('unknown_announcement')
    if (row.sentAt) throw new GymError('already_announced')
    const draft = draftSchema.parse(row.facts)
    const said = announcementOf(draft, gym, now)
    const lost = await change(tx, gym, { id, said, now })
    const members = await store.reachable(tx, { gym: gym.id, split: said.split, now })
    const told = await tell({ ...world, db: tx }, { id, said, members, lost })
    await store.noteSent(tx, id, { at: now, told, facts: factsOf(draft, said) })
    const details = { announcement: id, kind: said.kind, told, places: lost.length }
    await store.noteAnnouncement(tx, { gym: gym.id, at: now, actor, action: 'announcement.sent', details })
    return { id, told, places: lost.length, text: memberWords(said, world) }
  })
}

/** The draft, and what was there before it. */
const factsOf = (draft: Draft, said: Announcement) => ({
  ...draft,
  ...(said.kind === 'equipment' && { before: said.equipment.pieces }),
  // A closure that had begun began when it was announced.
  ...(said.kind === 'closure' && {
    closure: { from: said.closure.from.toISOString(), to: said.closure.to.toISOString() },
  }),
})

async function change(
  db: Database,
  gym: Gym,
  { id, said, now }: { id: string; said: Announcement; now: Date },
): Promise<PlaceLost[]> {
  if (said.kind === 'closure') {
    const reason = said.text === '' ? null : said.text
    await store.addClosure(db, { gym: gym.id, ...said.closure, reason, announcement: id })
    return closePlaces(db, gym, said.closure, now)
  }
  if (said.kind === 'equipment') {
    const { id: piece, pieces: before } = said.equipment
    const set = await store.setPieces(db, { gym: gym.id, id: piece, before, pieces: said.pieces })
    if (!set) throw new GymError('changed_since')
  }
  return []
}

type Telling = { id: string; said: Announcement; members: readonly string[]; lost: readonly PlaceLost[] }

const keyOf = (id: string) => `announcement:${id}:`

/** Who loses a place hears of that first and alone; the others what is announced. */
async function tell(world: NewsWorld, { id, said, members, lost }: Telling): Promise<number> {
  const { db, gym, now } = world
  const expiresAt = said.kind === 'closure' ? said.closure.to : new Date(now.getTime() + newsMs)
  const common = { gym, kind: 'announcement' as const, madeAt: now, dueAt: now, expiresAt }
  for (const place of lost) {
    const split = place.split === 'all' ? [] : [place.split]
    await enqueue(db, {
      ...common,
      key: `${keyOf(id)}place:${place.id}`,
      to: { member: place.member },
      message: () => ({
        text: lostPlaceWords(place, said, world),
        choices: [{ label: t`Other times`, send: ['/slots', ...split].join(' ') }],
      }),
      // Who would come in vain is told in the evening before, where the night is in between.
      quietHours: 'sooner',
    })
  }
  const first = new Set(lost.map(({ member }) => member))
  const rest = members.filter((member) => !first.has(member))
  const message = () => ({ text: memberWords(said, world) })
  for (const member of rest) {
    await enqueue(db, {
      ...common,
      key: `${keyOf(id)}${member}`,
      to: { member },
      message,
      quietHours: 'later',
    })
  }
  return first.size + rest.length
}

/**
 * Takes an announcement back: what it changed is as before from now on, who was told hears so, and who was not hears
 * nothing.
 *
 * @returns how many are told that it is taken back
 * @throws {GymError} `unknown_announcement`, `already_withdrawn`, `closure_over`, `changed_since`
 */
export function withdrawAnnouncement(world: NewsWorld, id: string): Promise<{ told: number; text: string }> {
  return world.db.transaction(async (tx) => {
    const { gym, now, actor } = world
    const row = await store.lockedRow(tx, gym.id, id)
    if (!row?.sentAt) throw new GymError('unknown_announcement')
    if (row.withdrawnAt) throw new GymError('already_withdrawn')
    const said = kept(row, gym)
    await changeBack(tx, gym, { row, said, now })
    for (const key of await store.waitingOf(tx, gym.id, keyOf(id))) await withdraw(tx, gym, key, now)
    const told = await store.toldOf(tx, gym.id, keyOf(id))
    for (const member of told) await tellBack({ ...world, db: tx }, { id, member, said })
    await store.noteWithdrawn(tx, id, now)
    const details = { announcement: id, told: told.length }
    await store.noteAnnouncement(tx, {
      gym: gym.id,
      at: now,
      actor,
      action: 'announcement.withdrawn',
      details,
    })
    return { told: told.length, text: withdrawnWords(said, world) }
  })
}

function tellBack(
  world: NewsWorld,
  { id, member, said }: { id: string; member: string; said: Announcement },
) {
  const { db, gym, now } = world
  return enqueue(db, {
    gym,
    kind: 'announcement',
    madeAt: now,
    dueAt: now,
    expiresAt: addMinutes(now, newsMs / 60_000),
    key: `announcement-back:${id}:${member}`,
    to: { member },
    message: () => ({ text: withdrawnWords(said, world) }),
    quietHours: 'later',
  })
}

/** What was said, as it was said: the gym may have changed since. */
function kept(row: store.Row, gym: Gym): Announcement {
  const draft = draftSchema.parse(row.facts)
  const said = announcementOf({ ...draft, split: row.split ?? undefined }, gym, row.sentAt ?? row.madeAt)
  const { before } = row.facts as { before?: number }
  if (said.kind !== 'equipment' || before === undefined) return said
  return { ...said, equipment: { ...said.equipment, pieces: before } }
}

async function changeBack(
  db: Database,
  gym: Gym,
  { row, said, now }: { row: store.Row; said: Announcement; now: Date },
): Promise<void> {
  if (said.kind === 'closure') {
    if (said.closure.to <= now) throw new GymError('closure_over')
    await store.endClosure(db, row.id, now)
  }
  if (said.kind === 'equipment') {
    const { before } = row.facts as { before: number }
    const { id } = said.equipment
    const set = await store.setPieces(db, { gym: gym.id, id, before: said.pieces, pieces: before })
    if (!set) throw new GymError('changed_since')
  }
}

/** An announcement as a list shows it. */
export type ListedAnnouncement = {
  id: string
  kind: Announcement['kind']
  text: string
  split: string | null
  sentAt: Date
  told: number
  withdrawnAt: Date | null
}

/** What was announced, newest first; in the words that members read. */
export async function announcementsOf(
  { db, gym, language }: Pick<NewsWorld, 'db' | 'gym' | 'language'>,
  most = 50,
): Promise<ListedAnnouncement[]> {
  const rows = await store.sentRows(db, gym.id, most)
  return rows.map((row) => {
    const { id, kind, split, told, withdrawnAt, madeAt } = row
    const text = wordsOf(row, gym, language)
    return { id, kind, text, split, sentAt: row.sentAt ?? madeAt, told, withdrawnAt }
  })
}

/** Of equipment that is gone since, the words alone are left. */
function wordsOf(row: store.Row, gym: Gym, language: string): string {
  try {
    return memberWords(kept(row, gym), { gym, language })
  } catch (error) {
    if (error instanceof GymError) return row.text
    throw error
  }
}
