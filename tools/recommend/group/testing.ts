import type { Database } from '../../../db/client.ts'
import { outbox, slots } from '../../../db/schema/index.ts'
import type { Gym } from '../../kit/gym.ts'
import { addMinutes } from '../../kit/time.ts'
import type { Attachment, Choice, ToolContext } from '../../kit/tool.ts'

/** Opens slots of a split and of the whole gym over so many hours, with so many people and places each. */
export async function openHours(
  db: Database,
  gym: Gym,
  {
    from,
    hours,
    people,
    quota = 30,
    split = 'legs',
  }: { from: string; hours: number; people: number; quota?: number; split?: string },
): Promise<void> {
  const starts = Array.from({ length: hours * 2 }, (_, i) => addMinutes(new Date(from), i * 30))
  const rows = [...new Set([split, 'all'])].flatMap((each) =>
    starts.map((start) => ({
      gym: gym.id,
      split: each,
      start,
      quota,
      expected: people,
      low: people * 0.75,
      high: people * 1.25,
      usual: people,
      origin: start,
    })),
  )
  await db.insert(slots).values(rows).onConflictDoNothing()
}

/** The same member speaking in a group. */
export const inGroup = (context: ToolContext, conversation = 'friends'): ToolContext => ({
  ...context,
  place: { channel: 'telegram', conversation, private: false },
})

type Said = {
  to: string
  key: string
  text: string
  choices: readonly Choice[]
  /** Names of the files. */
  files: string[]
  dueAt: Date
}

/** What waits in the outbox or was dropped, in order: to whom, and what. */
export async function unasked(db: Database): Promise<Said[]> {
  const rows = await db.select().from(outbox).orderBy(outbox.id)
  return rows.map(({ member, conversation, message, key, dueAt }) => {
    const { text, choices, files } = message as Pick<Said, 'text' | 'choices'> & { files: Attachment[] }
    const names = files.map(({ name }) => name)
    return { to: member ?? conversation ?? '', key, text, choices, files: names, dueAt }
  })
}
