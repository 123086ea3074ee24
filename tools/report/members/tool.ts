import { z } from 'zod'
import { addMinutes } from '../../kit/time.ts'
import { defineTool } from '../../kit/tool.ts'
import { countMembers } from './store.ts'

/** Of fewer than these nobody is told how many: who they are could be guessed. */
const least = 5
const days = 30

/** How many members there are, for the staff. */
export const memberCountsTool = defineTool({
  name: 'memberCounts',
  right: 'reports',
  description:
    'How many members the gym has, how many came in the last 30 days and how many are new, for the staff. Nobody is named.',
  input: z.object({}),
  run: (_, { db, gym, now }) => countMembers(db, gym.id, addMinutes(now, -days * 24 * 60)),
  view: (counts) => Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, shown(count)])),
  say: ({ members, came, joined }, { gym }) =>
    [
      `${gym.name} has ${people(members)}.`,
      `In the last ${days} days ${shown(came)} of them came, and ${shown(joined)} ${joined === 1 ? 'is' : 'are'} new.`,
    ].join(' '),
  choices: () => [
    { label: 'Who stays away', send: '/report retention' },
    { label: 'The staff', send: '/staff' },
  ],
})

const shown = (count: number): string =>
  count > 0 && count < least ? `fewer than ${least}` : count === 0 ? 'none' : `${count}`

const people = (count: number): string => (count === 0 ? 'no members yet' : `${shown(count)} members`)
