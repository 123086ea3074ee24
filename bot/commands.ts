import type { Topic } from '../prompts/phrases.ts'
import type { Gym } from '../tools/kit/gym.ts'
import { findEquipment, findSplit } from '../tools/kit/splits.ts'
import { understand } from './offline/understand.ts'

/** What a typed command asks for: a tool with its input, or a sentence. */
export type Asked =
  | { kind: 'tool'; tool: string; input: Record<string, unknown> }
  | { kind: 'talk'; topic: Topic }

type World = { gym: Gym; now: Date }

type Command = {
  name: string
  /** For the pickers of Telegram and Discord. */
  description: string
  read(rest: string, world: World): Asked
}

const call = (tool: string, input: Record<string, unknown>): Asked => ({ kind: 'tool', tool, input })

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
    name: 'undo',
    description: 'Take back the last change',
    read: (rest) => call('undo', rest ? { id: rest } : {}),
  },
  { name: 'help', description: 'What I can do', read: () => ({ kind: 'talk', topic: 'help' }) },
  { name: 'start', description: 'Say hello', read: () => ({ kind: 'talk', topic: 'greeting' }) },
]

/**
 * Reads a message that begins with a slash, or undefined when it is none.
 *
 * @example
 * readCommand('/in chest and back', world)
 * // { kind: 'tool', tool: 'checkIn', input: { split: 'chest', also: ['back'] } }
 */
export function readCommand(text: string, world: World): Asked | undefined {
  const match = /^\/([a-z]+)(?:@\w+)?(?:\s+([\s\S]*))?$/i.exec(text.trim())
  if (!match) return undefined
  const command = commands.find(({ name }) => name === match[1]?.toLowerCase())
  return command?.read(match[2]?.trim() ?? '', world) ?? { kind: 'talk', topic: 'help' }
}

const isStamp = (text: string) => /^\d{4}-\d{2}-\d{2}(T\S+)?$/.test(text)

const listed = (rest: string) =>
  rest
    .split(/,|\+|&|\band\b/i)
    .map((word) => word.trim())
    .filter((word) => word !== '')

/** What is named after a command: equipment by the gym's own name for it, a split, else any equipment. */
function areaNamed(name: string, { splits, equipment }: Gym): Record<string, unknown> {
  const own = equipment.find((each) => each.name.toLowerCase() === name.toLowerCase())
  if (own) return { equipment: own.id }
  if (findSplit(splits, name)) return { split: name }
  const other = findEquipment(equipment, name)
  return other ? { equipment: other.id } : { split: name }
}

/** "/quiet legs tomorrow after 5": the words after the command are read like any sentence. */
function readQuiet(rest: string, world: World): Asked {
  if (!rest) return call('crowdForecast', {})
  const { area, stamps } = stamped(rest, world)
  if (stamps.length > 0) {
    const [from = '', to = from] = stamps
    return call('crowdForecast', {
      ...area,
      from,
      ...(stamps.length > 1 || !from.includes('T') ? { to } : {}),
    })
  }
  const input = heard(`when is it quiet for ${rest}`, 'crowdForecast', world)
  return call('crowdForecast', input && Object.keys(input).length > 0 ? input : areaNamed(rest, world.gym))
}

/** "/why legs tomorrow at 6", or with the stamps that a button sends. */
function readWhy(rest: string, world: World): Asked {
  if (!rest) return call('explainForecast', {})
  const { area, stamps } = stamped(rest, world)
  const [at, to] = stamps
  if (at) return call('explainForecast', { ...area, at, ...(to ? { to } : {}) })
  const input = heard(`why is it so busy for ${rest}`, 'explainForecast', world)
  return call('explainForecast', input && Object.keys(input).length > 0 ? input : { split: rest })
}

/** Times as they stand in a button, and the area named before them. */
function stamped(rest: string, { gym }: World): { area: Record<string, unknown>; stamps: string[] } {
  const words = rest.split(/\s+/)
  const name = words.filter((word) => !isStamp(word)).join(' ')
  return { area: name ? areaNamed(name, gym) : {}, stamps: words.filter(isStamp) }
}

/** The input of a tool as the offline model hears it in a sentence; undefined when it hears another wish. */
function heard(sentence: string, tool: string, { gym, now }: World): Record<string, unknown> | undefined {
  const understood = understand(sentence, { gym, now, last: undefined })
  return understood.kind === 'calls' ? understood.calls.find((wish) => wish.tool === tool)?.input : undefined
}
