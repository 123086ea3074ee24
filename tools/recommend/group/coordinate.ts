import { z } from 'zod'
import { GymError } from '../../kit/errors.ts'
import { splitNamed } from '../../kit/gym.ts'
import { addMinutes } from '../../kit/time.ts'
import { defineTool } from '../../kit/tool.ts'
import { learnedCompliance } from '../learning/store.ts'
import { visitLength } from '../rooms/rooms.ts'
import { askedWindow } from '../rooms/window.ts'
import { arrange } from './arrange.ts'
import { coordinateChoices, coordinateWords } from './coordinate-words.ts'
import type { Coordinated } from './coordinated.ts'
import { poll } from './poll.ts'
import { lastSize } from './store.ts'
import { roomsIn } from './wish.ts'

/** A group is at least two, and at most as many as one room takes at once. */
const sizes = { least: 2, most: 20 }

/** No group gathers in less time, in minutes. */
const notice = 30

export const coordinateGroupTool = defineTool({
  name: 'coordinateGroup',
  description:
    'Finds a time for several people to train together. In a group it proposes slots with room for all of them; each taps what suits, and the best common slot is booked for all at once. In private it holds places for several under one name. Without from and to: the coming week.',
  input: z.object({
    split: z.string().max(60).optional().describe('What they train, in their own word: legs, chest'),
    from: z.string().max(40).optional().describe("Begin, ISO 8601 in the gym's zone"),
    to: z.string().max(40).optional().describe('End, ISO 8601'),
    members: z
      .array(z.string().max(60))
      .max(100)
      .optional()
      .describe('The others as they were named, without the one who asks; they are only counted'),
    size: z.number().int().min(0).max(1000).optional().describe('How many go, the one who asks included'),
  }),
  async run({ split: name, from, to, members, size: said }, context): Promise<Coordinated> {
    const { db, gym, place, now } = context
    const split = name === undefined ? null : splitNamed(gym, name).id
    const { from: begin, to: end } = askedWindow(gym, now, { from, to })
    const size = said ?? (members ? members.length + 1 : await lastSize(db, gym.id, place))
    if (size === undefined) return { kind: 'howMany', split, from: from ?? null, to: to ?? null }
    if (size < sizes.least || size > sizes.most) throw new GymError('group_size', { size, ...sizes })
    const window = { from: begin, to: end }
    const length = visitLength(gym, split ?? 'all')
    const first = place.private ? now : addMinutes(now, notice)
    const rooms = await roomsIn(context, length, window, first)
    const come = await learnedCompliance(db, gym, now)
    const wish = { split, size, length, window, rooms, come }
    return place.private ? arrange(context, wish) : poll(context, wish)
  },
  say: (result, context) => coordinateWords(result, context),
  choices: (result, context) => coordinateChoices(result, context),
})
