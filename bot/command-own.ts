import { answerIn } from '../tools/confirm/index.ts'
import type { Asked } from './asked.ts'

const call = (tool: string, input: Record<string, unknown>): Asked => ({ kind: 'tool', tool, input })

/** "/forget" asks; "/forget 9f03c41be7d2" and "/forget no" are what its buttons send. */
export function readForget(rest: string): Asked {
  const code = answerIn(rest)
  return call('forgetMe', code ? { code } : {})
}

/** "/memory", "/memory forget", and with an answer behind it what the buttons of its question send */
export function readMemory(rest: string): Asked {
  if (!/^forget\b/i.test(rest)) return call('myMemory', {})
  const code = answerIn(rest)
  return call('forgetTalk', code ? { code } : {})
}

/** "/calendar", "/calendar new", and with an answer behind it what the buttons of its question send */
export function readCalendar(rest: string): Asked {
  if (!/^(?:new|renew|reset)\b/i.test(rest)) return call('calendarFeed', {})
  const code = answerIn(rest)
  return call('calendarFeed', { renew: true, ...(code ? { code } : {}) })
}

/** "/keys", "/keys new laptop", "/keys new writing laptop", "/keys end laptop" */
export function readKeys(rest: string): Asked {
  const [, verb = '', more = ''] = /^(new|end)\b\s*([\s\S]*)$/i.exec(rest) ?? []
  if (verb === '') return call('myAccessKeys', {})
  if (verb.toLowerCase() === 'end') return call('revokeAccessKey', named(more))
  const [, writing, name = more] = /^(writing)\b\s*([\s\S]*)$/i.exec(more) ?? []
  return call('makeAccessKey', { ...named(name), ...(writing ? { writes: true } : {}) })
}

const named = (name: string) => (name === '' ? {} : { name })
