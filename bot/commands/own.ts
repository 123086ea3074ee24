import { answerIn } from '../../tools/confirm/index.ts'
import { type Asked, call } from '../asked.ts'

/** "/forget" asks; "/forget 9f03c41be7d2" and "/forget no" are what its buttons send; "/forget stop" takes it back. */
export function readForget(rest: string): Asked {
  if (/^(?:stop|cancel|undo|keep)\b/i.test(rest)) return call('keepMe', {})
  const code = answerIn(rest)
  return call('forgetMe', code ? { code } : {})
}

/**
 * "/link", "/link k3f9-a2bc", "/link leave telegram", "/link undo", and with an answer behind it what the buttons of a
 * question send
 */
export function readDoors(rest: string): Asked {
  if (rest === '') return call('myDoors', {})
  const yes = answerIn(rest)
  const answer = yes === undefined ? {} : { answer: yes }
  const words = yes === undefined ? rest : rest.slice(0, -yes.length).trim()
  if (/^(?:undo|part|apart|split|trennen|deshacer)\b/i.test(words)) return call('partDoors', {})
  const [, door] = /^(?:leave|end|remove|verlassen|dejar)\b\s*([\s\S]*)$/i.exec(words) ?? []
  if (door !== undefined) return call('leaveDoor', { door, ...answer })
  return call('joinDoors', { code: words, ...answer })
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
