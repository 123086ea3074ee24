import { z } from 'zod'
import { GymError } from '../kit/errors.ts'
import { type Gym, splitNamed } from '../kit/gym.ts'
import { type Equipment, findEquipment } from '../kit/splits.ts'
import { dayMs } from '../kit/time.ts'

const instant = z.iso.datetime({ offset: true })

/** What somebody of the staff wants to tell the members, and what it changes. */
export const draftSchema = z.object({
  kind: z
    .enum(['closure', 'equipment', 'news'])
    .describe('closure: the doors are shut for a while. equipment: more or fewer pieces. news: words alone.'),
  text: z
    .string()
    .trim()
    .max(500)
    .optional()
    .describe('Their own words for the members: the reason of a closure, or the news itself'),
  split: z.string().max(60).optional().describe('Only members who train this are told'),
  closure: z
    .object({ from: instant, to: instant })
    .optional()
    .describe('When the doors are shut, with the zone offset'),
  equipment: z
    .object({ name: z.string().trim().min(1).max(60), pieces: z.int().min(0).max(500) })
    .optional()
    .describe('How many of it there are from now on'),
})

export type Draft = z.output<typeof draftSchema>

/** An announcement that makes sense in its gym. */
export type Announcement = {
  text: string
  /** A split's id whose members are told; null: everybody. */
  split: string | null
} & (
  | { kind: 'closure'; closure: { from: Date; to: Date } }
  | { kind: 'equipment'; equipment: Equipment; pieces: number }
  | { kind: 'news' }
)

/** Doors are shut for a quarter of a year at most; longer is a matter of the gym's calendar. */
const longestDays = 92
/** A closure is told of a year ahead at most. */
const farthestDays = 366

/**
 * Reads a draft in its gym.
 *
 * @throws {GymError} `nothing_to_announce`, `bad_closure`, `closure_over`, `unknown_equipment`, `unknown_split`
 */
export function announcementOf(draft: Draft, gym: Gym, now: Date): Announcement {
  const text = draft.text ?? ''
  const split = draft.split === undefined ? null : splitNamed(gym, draft.split).id
  if (draft.kind === 'news') {
    if (text === '') throw new GymError('nothing_to_announce')
    return { kind: 'news', text, split }
  }
  if (draft.kind === 'closure') return { kind: 'closure', text, split, closure: closureOf(draft, now) }
  if (!draft.equipment) throw new GymError('nothing_to_announce')
  const { name, pieces } = draft.equipment
  const known = gym.equipment.find(({ id }) => id === name) ?? findEquipment(gym.equipment, name)
  if (!known)
    throw new GymError('unknown_equipment', { asked: name, known: gym.equipment.map((e) => e.name) })
  return { kind: 'equipment', text, split, equipment: known, pieces }
}

function closureOf({ closure }: Draft, now: Date): { from: Date; to: Date } {
  if (!closure) throw new GymError('nothing_to_announce')
  const [from, to] = [new Date(closure.from), new Date(closure.to)]
  const most = { days: longestDays }
  if (to <= from || to.getTime() - from.getTime() > longestDays * dayMs)
    throw new GymError('bad_closure', most)
  if (to <= now) throw new GymError('closure_over')
  if (from.getTime() - now.getTime() > farthestDays * dayMs)
    throw new GymError('too_far', { days: farthestDays })
  return { from: from < now ? now : from, to }
}
