import { expect, test } from 'vitest'
import { crashTo, logTo } from './log.ts'
import { redacted } from './redact.ts'

test('codes, ids and numbers stay; what another program words loses its quotations, addresses and secrets', () => {
  expect(redacted({ status: 403, channel: 'telegram', chat: -1002233445566, done: true })).toEqual({
    ...{ status: 403, channel: 'telegram', chat: -1002233445566, done: true },
  })
  expect(redacted({ problem: 'Bad Request: Unsupported start tag "my knee hurts" at offset 4' })).toEqual({
    problem: 'Bad Request: Unsupported start tag … at offset 4',
  })
  expect(redacted({ problem: 'GET https://api.telegram.org/bot7105551234:AAF/getMe failed' })).toEqual({
    problem: 'GET … failed',
  })
  expect(redacted({ problem: 'no way to postgres://spotter:geheim@host/db' })).toEqual({
    problem: 'no way to …',
  })
  expect(redacted({ problem: 'refuses 7105551234:AAF-loopback_0123456789abcdefghijk' })).toEqual({
    problem: 'refuses …',
  })
  expect(redacted({ problem: 'mia@example.org is gone' })).toEqual({ problem: '… is gone' })
  expect(redacted({ text: 'hello', Authorization: 'x', name: 'Mia' })).toEqual({
    ...{ text: '…', Authorization: '…', name: '…' },
  })
  expect(String(redacted({ reason: 'x'.repeat(5000) })['reason']).length).toBeLessThan(500)
})

test('a bug is told by its kind and its place, even where its words look like places', () => {
  const lines: string[] = []
  const crash = crashTo(logTo((line) => lines.push(line)))
  const words = 'I weigh 81 kg\n    at home (file:///knee/hurts.ts:1:2)\n    at kneehurts (/x/y.ts:3:4)'
  crash(new Error(words))
  crash(Object.assign(new TypeError(words), { cause: new RangeError(words), code: words }))
  expect(lines.join('\n')).not.toMatch(/knee|weigh|home/)
  expect(lines[0]).toMatch(/^bug ref="[0-9a-f]{4}" error="Error" at="at .*redact\.test\.ts:\d+:\d+/)
  expect(lines[1]).toMatch(/error="TypeError < RangeError"/)
})
