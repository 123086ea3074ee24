import { type Command, call } from '../asked.ts'
import { readFeeds, readGym } from './gym.ts'
import { readAnnounce, readImport, readLink, readReport, readStaff, readTrial } from './staff.ts'

/** Commands of the staff; to everybody else they are not there. */
export const staffCommands: readonly Command[] = [
  {
    name: 'report',
    description: 'A report on the gym: /report peaks, /report saved october',
    read: (rest, world) => readReport(rest, world),
  },
  {
    name: 'model',
    description: 'Which language model answers here: /model, /model NAME, /model shared',
    read: (rest) => call('gymModel', rest === '' ? {} : { use: rest }),
  },
  {
    name: 'members',
    description: 'How many members there are and how many come',
    read: () => call('memberCounts', {}),
  },
  {
    name: 'gym',
    description: "The gym's settings: /gym, /gym capacity 120, /gym hours mon-fri 6-23",
    read: (rest) => readGym(rest),
  },
  {
    name: 'feed',
    description: 'Keys of door counters: /feed, /feed new front door',
    read: (rest) => readFeeds(rest),
  },
  { name: 'admin', description: "A link to the gym's page for its staff", read: () => call('openAdmin', {}) },
  {
    name: 'staff',
    description: 'Who belongs to the staff: /staff, /staff invite coach Sam',
    read: (rest) => readStaff(rest),
  },
  {
    name: 'group',
    description: 'In a group: whoever administers it is a manager of the gym',
    read: (rest) => readLink(rest),
  },
  {
    name: 'announce',
    description: 'Tell the members something: /announce closed thursday 14-16: pipes are mended',
    read: (rest, world) => readAnnounce(rest, world),
  },
  {
    name: 'trial',
    description: 'Try two ways of advising in turns: /trial fair nearest 28 days, /trial stop',
    read: (rest, world) => readTrial(rest, world),
  },
  {
    name: 'import',
    description:
      'Bring a table in: send me a CSV file, and I show you what I would take before I keep any of it',
    read: (rest) => readImport(rest),
  },
]
