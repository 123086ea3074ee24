import { carriedBy } from '../tools/kit/command.ts'
import { offered } from './commands/offered.ts'

/** Commands about the gym or about a group: what comes of them is for all who read along. */
const open = ['now', 'quiet', 'why', 'slots', 'together', 'suits', 'help', 'start', 'ask']

/** The same by their names in the other languages, and no other command of ours. */
const known = offered.map(({ name, names }) => [name, ...Object.values(names)])
const personal = new Set(known.filter(([name = '']) => !open.includes(name)).flat())

/** Commands that stand in no picker: what buttons send, and older names. */
const behind = ['hold', 'notify', 'workout', 'swapmeal', 'ate', 'consent', 'good', 'bad']

const ours = new Set([...known.flat(), ...behind, 'suits'])

/**
 * Whether a message is a command, but none of ours: in a group it is for another bot. A tool's own name is what a button
 * sends.
 */
export function isForOtherBot(text: string): boolean {
  const [, name = ''] = /^\/([\p{L}\d_]+)/u.exec(text.trim()) ?? []
  return name !== '' && !ours.has(name.toLowerCase()) && carriedBy(text.trim()) === undefined
}

/** Whether a message is a command whose answer, in a group, is for the one who gave it alone. */
export function isPersonal(text: string): boolean {
  const [, name = ''] = /^\/([\p{L}\d_]+)/u.exec(text.trim().toLowerCase()) ?? []
  return personal.has(name) || behind.includes(name)
}
