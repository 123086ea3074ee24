import { z } from 'zod'
import { t } from '../../kit/language.ts'
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
  say: (counts, { gym }) => [membersWords(gym.name, counts.members), cameWords(counts)].join(' '),
  choices: () => [
    { label: t`Who stays away`, send: '/report retention' },
    { label: t`The staff`, send: '/staff' },
  ],
})

const shown = (count: number): string =>
  count > 0 && count < least ? t`fewer than ${least}` : count === 0 ? t`none` : `${count}`

const membersWords = (gym: string, members: number): string =>
  members === 0 ? t`${gym} has no members yet.` : t`${gym} has ${shown(members)} members.`

const cameWords = ({ came, joined }: { came: number; joined: number }): string =>
  joined === 1
    ? t`In the last ${days} days ${shown(came)} of them came, and ${shown(joined)} is new.`
    : t`In the last ${days} days ${shown(came)} of them came, and ${shown(joined)} are new.`
