import { answerIn } from '../../tools/confirm/index.ts'
import type { Gym } from '../../tools/kit/gym.ts'
import { findEquipment, findSplit } from '../../tools/kit/splits.ts'
import { type Asked, call, forStaff, type World } from '../asked.ts'
import { feedbackOf } from '../offline/intents/feedback.ts'
import { understand } from '../offline/understand.ts'

export const isStamp = (text: string) => /^\d{4}-\d{2}-\d{2}(T\S+)?$/.test(text)

export const listed = (rest: string) =>
  rest
    .split(/,|\+|&|\band\b/i)
    .map((word) => word.trim())
    .filter((word) => word !== '')

/** What is named after a command: equipment by the gym's own name for it, a split, else any equipment. */
export function areaNamed(name: string, { splits, equipment }: Gym): Record<string, unknown> {
  const own = equipment.find((each) => each.name.toLowerCase() === name.toLowerCase())
  if (own) return { equipment: own.id }
  if (findSplit(splits, name)) return { split: name }
  const other = findEquipment(equipment, name)
  return other ? { equipment: other.id } : { split: name }
}

/** "/quiet legs tomorrow after 5": the words after the command are read like any sentence. */
export function readQuiet(rest: string, world: World): Asked {
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

/** "/why legs tomorrow at 6", or with the stamps that a button sends. To the staff it says more. */
export function readWhy(rest: string, world: World): Asked {
  const why = (input: Record<string, unknown>) => call(forStaff(world) ? 'whySlot' : 'explainForecast', input)
  if (!rest) return why({})
  const { area, stamps } = stamped(rest, world)
  const [at, to] = stamps
  if (at) return why({ ...area, at, ...(to ? { to } : {}) })
  const input = heard(`why is it so busy for ${rest}`, 'explainForecast', world)
  return why(input && Object.keys(input).length > 0 ? input : { split: rest })
}

/** "/slots legs tomorrow after 5", with the stamps of a button, or "/slots instead CODE" to swap a place. */
export function readSlots(words: string, world: World): Asked {
  const [, instead, rest = words] = /^instead\s+(\S+)\s*([\s\S]*)$/i.exec(words) ?? []
  const swap = instead ? { instead } : {}
  if (!rest) return call('recommendSlots', swap)
  if (/^anything$/i.test(rest)) return call('recommendSlots', { split: 'anything', ...swap })
  const input =
    bounded(rest, world) ??
    heard(`find me a slot for ${rest}`, 'recommendSlots', world) ??
    daysOf(rest, world) ??
    splitNamed(rest, world.gym)
  return call('recommendSlots', { ...input, ...swap })
}

/** "/slots this week after 6": a command asks nothing back, so all of those days are looked at. */
function daysOf(rest: string, { gym, now }: World): Record<string, unknown> | undefined {
  const asked = understand(`find me a slot for ${rest}`, { gym, now, last: undefined }).kind === 'ask'
  return asked ? heard(`plan my visits ${rest}`, 'recommendSlots', { gym, now }) : undefined
}

/** "/cancel k3f9a2bc", "/cancel tomorrow at 6"; what is no time is left to the tool. */
export function readCancel(rest: string, world: World): Asked {
  if (!rest || isCode(rest) || isStamp(rest)) return call('cancelSlot', rest ? { slot: rest } : {})
  const { slot } = heard(`cancel my slot ${rest}`, 'cancelSlot', world) ?? {}
  return call('cancelSlot', { slot: slot ?? rest })
}

/** "/together 4 people legs friday evening", or "/together 4 legs 2026-11-27" as a button sends it. */
export function readTogether(rest: string, world: World): Asked {
  const [, count, words = rest] =
    /^(\d{1,4})(?:\s+(?:people|persons|of us)\b)?\s*([\s\S]*)$/i.exec(rest) ?? []
  const size = count ? { size: Number(count) } : {}
  if (!words) return call('coordinateGroup', size)
  const input =
    bounded(words, world) ??
    heard(`find a time for us all, ${words}`, 'coordinateGroup', world) ??
    splitNamed(words, world.gym)
  return call('coordinateGroup', { ...input, ...size })
}

/** "/notify legs before 8 below 10 people" */
export function readNotify(rest: string, world: World): Asked {
  if (!rest) return call('notifyWhenQuiet', {})
  if (/^\d{1,4}$/.test(rest)) return call('notifyWhenQuiet', { below: Number(rest) })
  const input =
    bounded(rest, world) ??
    heard(`notify me when it is quiet, ${rest}`, 'notifyWhenQuiet', world) ??
    splitNamed(rest, world.gym)
  return call('notifyWhenQuiet', input)
}

/** A member's tap below a group's question: "/suits k3f9a2bc 2", "/suits k3f9a2bc none", "/suits k3f9a2bc book 9f03c41be7d2". It is in no picker. */
export function readSuits(rest: string): Asked {
  const [meetup = '', option = '', answer = ''] = rest.split(/\s+/)
  const code = answerIn(answer)
  return call('answerMeetup', { meetup, option: option.toLowerCase(), ...(code ? { code } : {}) })
}

/** The handle of an offer or a place; two days of the week are written with the same letters. */
export const isCode = (text: string): boolean =>
  /^(?!thursday|saturday)[2-9a-hjkmnp-z]{8}$/i.test(text.replace(/[-\s]/g, ''))

/** A split and the times of a button, where there are any. */
function bounded(rest: string, world: World): Record<string, unknown> | undefined {
  const words = rest.split(/\s+/)
  const [from, to] = words.filter(isStamp)
  if (!from) return undefined
  const name = words.filter((word) => !isStamp(word)).join(' ')
  return { ...(name ? splitNamed(name, world.gym) : {}), from, ...(to ? { to } : {}) }
}

/** The split that is meant; any other name is handed on, for the tool to say that it knows none. */
function splitNamed(name: string, { splits }: Gym): Record<string, unknown> {
  return { split: findSplit(splits, name)?.id ?? name }
}

/** Times as they stand in a button, and the area named before them. */
function stamped(rest: string, { gym }: World): { area: Record<string, unknown>; stamps: string[] } {
  const words = rest.split(/\s+/)
  const name = words.filter((word) => !isStamp(word)).join(' ')
  return { area: name ? areaNamed(name, gym) : {}, stamps: words.filter(isStamp) }
}

/** The input of a tool as the offline model hears it in a sentence; undefined when it hears another wish. */
export function heard(
  sentence: string,
  tool: string,
  { gym, now }: World,
): Record<string, unknown> | undefined {
  const understood = understand(sentence, { gym, now, last: undefined })
  return understood.kind === 'calls' ? understood.calls.find((wish) => wish.tool === tool)?.input : undefined
}

/** What is said of a tip or a visit, judged like the same words in a sentence. */
export function readFeedback(rest: string): Asked {
  const words = ` your tip ${rest
    .toLowerCase()
    .replace(/[^a-z' ]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()} `
  return call('giveFeedback', rest ? feedbackOf(words, rest).input : {})
}

/** "/share yes", "/share no"; without a word how it stands. */
export function readShare(rest: string): Asked {
  if (/^(?:yes|on|ok|allow|start)\b/i.test(rest)) return call('shareTalk', { share: true })
  if (/^(?:no|not|off|never|stop|forbid)\b/i.test(rest)) return call('shareTalk', { share: false })
  return call('myMemory', {})
}

/** A judgement as the buttons under an answer send it: "/good 2d9c0a6a2a65". It is in no picker. */
export function readJudgement(value: 'good' | 'bad', rest: string): Asked {
  return call('rateAnswer', rest === '' ? { value } : { value, answer: rest.toLowerCase() })
}
