import { expect, test } from 'vitest'
import { inSpeech } from '../../tools/kit/language.ts'
import type { MemberId, Role } from '../../tools/kit/tool.ts'
import { readCommand } from '../commands.ts'
import { ironworks, tuesday } from '../offline/testing.ts'
import { helpReply, unknownReply } from './help.ts'
import { offered } from './offered.ts'

const asking = (role: Role = 'member', isPrivate = true) =>
  ({
    gym: ironworks,
    now: tuesday,
    member: { id: 'm' as MemberId, name: 'Sam', role },
    place: { channel: 'telegram', conversation: 'c', private: isPrivate },
  }) as unknown as Parameters<typeof helpReply>[1]

test('help tells every command a member has, by groups, and none of the staff', () => {
  const { text, choices } = helpReply('', asking())
  for (const { name, staff } of offered) {
    if (['help', 'start', 'join', 'ask'].includes(name)) continue
    if (staff) expect(text).not.toMatch(new RegExp(`/${name}\\b`))
    else expect(text, name).toMatch(new RegExp(`/${name}\\b`))
  }
  expect(text.split('\n').length).toBeLessThanOrEqual(11)
  expect(choices.map(({ send }) => send)).toEqual(['/now', '/slots', '/settings'])
})

test('the staff sees theirs too, in private', () => {
  expect(helpReply('', asking('owner')).text).toMatch(/• For the staff: .*\/report/)
  expect(helpReply('', asking('owner', false)).text).not.toMatch(/\/report/)
})

test('help is in the language of whoever asks, with its names', () => {
  inSpeech({ language: 'de', clock: '24' }, () => {
    expect(helpReply('', asking()).text).toMatch(/^Schreib einfach.*\n• Wie voll es ist: \/jetzt, \/ruhig/)
    expect(helpReply('ruhig', asking()).text).toBe('/ruhig: Wann es ruhig ist: /ruhig Beine morgen Abend')
  })
  expect(helpReply('/quiet', asking()).text).toBe('/quiet: When it is quiet: /quiet legs tomorrow evening')
})

test.each([
  ['/quite legs', 'quiet', '/quiet legs'],
  ['/sloths', 'slots', '/slots'],
  ['/progres', 'progress', '/progress'],
  ['/ruhg', 'quiet', '/quiet'],
  ['/setings language de', 'settings', '/settings language de'],
  ['/prog', 'progress', '/progress'],
])('%s is answered with /%s', (typed, name, send) => {
  const asked = readCommand(typed, { gym: ironworks, now: tuesday })
  if (asked?.kind !== 'unknown') throw new Error(`${typed} is known`)
  const { text, choices } = unknownReply(asked.name, asked.rest, asking())
  expect(text).toMatch(/^I don't know \/\w+\. Did you mean \/\w+\?$/)
  expect(choices[0]?.send).toBe(send)
  expect(offered.some((each) => each.name === name)).toBe(true)
})

test('what is like no command is answered with what there is; a command of the staff is not named to members', () => {
  expect(unknownReply('xyzzy', '', asking()).choices).toEqual([{ label: 'All commands', send: '/help' }])
  expect(unknownReply('repord', '', asking()).text).not.toMatch(/report/)
  expect(unknownReply('repord', '', asking('owner')).text).toMatch(/\/report/)
})
