import { carriedBy } from '../tools/kit/command.ts'
import { wordTable } from '../tools/kit/word-table.ts'
import { type Asked, type Command, call, type World } from './asked.ts'
import {
  readAnswer,
  readLog,
  readMacros,
  readMeals,
  readPause,
  readPlan,
  readProfileWords,
  readProgress,
  readSwap,
  readTaken,
  readWeight,
  readWorkout,
} from './commands/coach.ts'
import { readStart } from './commands/deep-links.ts'
import { commandNamed } from './commands/names.ts'
import { readCalendar, readDoors, readForget, readKeys, readMemory } from './commands/own.ts'
import { readSettings } from './commands/settings.ts'
import { staffCommands } from './commands/staff-list.ts'
import {
  areaNamed,
  heard,
  isCode,
  isStamp,
  listed,
  readCancel,
  readFeedback,
  readJudgement,
  readNotify,
  readQuiet,
  readShare,
  readSlots,
  readSuits,
  readTogether,
  readWhy,
} from './commands/words.ts'

export type { Command } from './asked.ts'
export { staffCommands }

/** Every command, once, for every channel's picker. */
export const commands: readonly Command[] = [
  {
    name: 'in',
    description: 'Check in, with what you train: /in legs',
    read: (rest) => {
      const [split, ...also] = listed(rest)
      return call('checkIn', { ...(split ? { split } : {}), ...(also.length > 0 ? { also } : {}) })
    },
  },
  {
    name: 'out',
    description: 'Check out, or correct when you left: /out 19:30',
    read: (rest, world) => {
      if (!rest) return call('checkOut', {})
      const at = isStamp(rest) ? rest : heard(`I left at ${rest}`, 'checkOut', world)?.at
      return call('checkOut', { at: at ?? rest })
    },
  },
  {
    name: 'now',
    description: 'How full it is right now: /now or /now legs',
    read: (rest, { gym }) => call('crowdNow', rest ? areaNamed(rest, gym) : {}),
  },
  {
    name: 'quiet',
    description: 'When it is quiet: /quiet legs tomorrow evening',
    read: (rest, world) => readQuiet(rest, world),
  },
  {
    name: 'why',
    description: 'What a forecast rests on: /why legs tomorrow at 6',
    read: (rest, world) => readWhy(rest, world),
  },
  {
    name: 'slots',
    description: 'Quiet times with a place for you: /slots legs tomorrow evening',
    read: (rest, world) => readSlots(rest, world),
  },
  {
    name: 'book',
    description: 'Take one of the places I offered, by its code',
    read: (rest, world) =>
      rest && isCode(rest) ? call('reserveSlot', { offer: rest }) : readSlots(rest, world),
  },
  {
    name: 'cancel',
    description: 'Give a place back: /cancel, or /cancel tomorrow at 6',
    read: (rest, world) => readCancel(rest, world),
  },
  { name: 'mine', description: 'The places you have, to swap or give back', read: () => call('mySlots', {}) },
  {
    name: 'calendar',
    description: 'A private link that puts your places into your calendar',
    read: (rest) => readCalendar(rest),
  },
  {
    name: 'together',
    description: 'A time for several: /together 4 people legs friday evening',
    read: (rest, world) => readTogether(rest, world),
  },
  {
    name: 'alert',
    description: 'Be told once when it gets quiet: /alert legs below 10 people',
    read: (rest, world) => readNotify(rest, world),
  },
  { name: 'fair', description: 'How often you got your first wish', read: () => call('fairShare', {}) },
  {
    name: 'feedback',
    description: 'Tell me how a tip or a visit was: /feedback too crowded',
    read: (rest) => readFeedback(rest),
  },
  {
    name: 'macros',
    description: 'What to eat in a day: /macros, or /macros 80 kg 180 cm 30 male cut',
    read: (rest, world) => readMacros(rest, world),
  },
  {
    name: 'meals',
    description: 'A plan of meals: /meals 3 days vegetarian 1800 kcal',
    read: (rest, world) => readMeals(rest, world),
  },
  { name: 'shopping', description: 'What to buy for your meals', read: () => call('shoppingList', {}) },
  {
    name: 'train',
    description: 'A new plan for training: /train 3 days 45 min dumbbells',
    read: (rest, world) => readWorkout(rest, world),
  },
  {
    name: 'plan',
    description: 'Your sessions: /plan, /plan tomorrow',
    read: (rest, world) => readPlan(rest, world),
  },
  {
    name: 'log',
    description: 'What you lifted or ate: /log bench 80x8,8,7 or /log 3 eggs',
    read: (rest, world) => readLog(rest, world),
  },
  {
    name: 'weight',
    description: 'What you weigh: /weight 82.4',
    read: (rest, world) => readWeight(rest, world),
  },
  {
    name: 'progress',
    description: 'How you are doing: /progress, /progress squat',
    read: (rest, world) => readProgress(rest, world),
  },
  {
    name: 'profile',
    description: 'What I know of you, or more of it: /profile 180 cm, bad knee',
    read: (rest, world) => readProfileWords(rest, world),
  },
  {
    name: 'swap',
    description: 'Something else: /swap lunges, /swap dinner tomorrow',
    read: (rest, world) => readSwap(rest, world),
  },
  {
    name: 'taken',
    description: 'Somebody is on it: /taken squat rack',
    read: (rest) => readTaken(rest),
  },
  {
    name: 'pause',
    description: 'No training for a while: /pause until monday',
    read: (rest, world) => readPause(rest, world),
  },
  {
    name: 'stop',
    description: 'No more messages that you did not ask for',
    read: () => call('stopNotices', {}),
  },
  {
    name: 'resume',
    description: 'Let me write to you again',
    read: () => call('stopNotices', { resume: true }),
  },
  {
    name: 'memory',
    description: 'What I remember of our conversation, or /memory forget',
    read: (rest) => readMemory(rest),
  },
  {
    name: 'share',
    description: 'Whether our conversations may teach the language model: /share yes, /share no',
    read: (rest) => readShare(rest),
  },
  {
    name: 'undo',
    description: 'Take back the last change',
    read: (rest) => call('undo', rest ? { id: rest } : {}),
  },
  { name: 'me', description: 'Your own page on the web', read: () => call('openMe', {}) },
  {
    name: 'privacy',
    description: 'What is kept of you, why and for how long',
    read: () => call('myPrivacy', {}),
  },
  { name: 'export', description: 'All that is kept of you, as a file', read: () => call('exportMyData', {}) },
  {
    name: 'forget',
    description: 'Delete all that is kept of you; I ask before I do',
    read: (rest) => readForget(rest),
  },
  {
    name: 'keys',
    description: 'Keys with which your own assistant may ask me: /keys new laptop',
    read: (rest) => readKeys(rest),
  },
  {
    name: 'link',
    description: 'Be the same member in your other app: /link, then /link CODE there',
    read: (rest) => readDoors(rest),
  },
  {
    name: 'join',
    description: 'Join the staff of the gym, with the code you were given',
    read: (rest) => call('joinStaff', { code: rest }),
  },
  {
    name: 'settings',
    description: 'Language, units, clock, quiet hours: /settings, /settings language',
    read: (rest, world) => readSettings(rest, world),
  },
  {
    name: 'ask',
    description: 'Ask me in your own words: /ask is it busy tonight?',
    read: () => ({ kind: 'help', about: '' }),
  },
  {
    name: 'help',
    description: 'What I can do: /help, /help quiet',
    read: (about) => ({ kind: 'help', about }),
  },
  { name: 'start', description: 'Say hello', read: (rest, world) => readStart(rest, world, readCommand) },
]

/** What a name says beyond the command it stands for. */
const beginnings = wordTable<string>({ language: 'language', sprache: 'language', idioma: 'language' })

/**
 * Reads a message that begins with a slash, or undefined when it is none. A command is read by its name in any of our
 * languages.
 *
 * @example
 * readCommand('/in chest and back', world)
 * // { kind: 'tool', tool: 'checkIn', input: { split: 'chest', also: ['back'] } }
 */
export function readCommand(text: string, world: World): Asked | undefined {
  const match = /^\/([\p{L}\p{N}_]+)(?:@\w+)?(?:\s+([\s\S]*))?$/u.exec(text.trim())
  if (!match) return undefined
  const name = match[1]?.toLowerCase() ?? ''
  const rest = [beginnings[name], match[2]?.trim()].filter(Boolean).join(' ')
  const every = [...commands, ...staffCommands]
  const own = every.find((each) => each.name === name)
  const command = own ?? every.find((each) => each.name === commandNamed(name))
  // A button says the whole input; what isn't in the pickers comes from buttons alone.
  const carried = rest.startsWith('{') || (rest === '' && !own) ? carriedBy(`/${name} ${rest}`) : undefined
  if (carried) return { kind: 'tool', ...carried }
  if (name === 'suits') return readSuits(rest)
  if (name === 'good' || name === 'bad') return readJudgement(name, rest)
  if (name === 'consent') return readAnswer(rest)
  return command?.read(rest, world) ?? { kind: 'unknown', name, rest }
}
