import { expect, test } from 'vitest'

import { talkedTo } from './testing.ts'

const { say } = talkedTo()

test('the language is found by tapping, and all that follows is in it, until it is taken back', async () => {
  const all = await say('settings')
  expect(all.choices.map(({ label }) => label)).toEqual([
    'Language',
    'Unasked messages',
    'Quiet hours',
    'Calories and weight',
    'More',
  ])
  expect((await say('1')).choices.map(({ label }) => label)).toEqual(['English', 'Deutsch', 'Español'])
  const german = await say('2')
  expect(german.text).toBe('Ab jetzt spreche ich Deutsch mit dir.')
  expect((await say('/hilfe ruhig')).text).toBe('/ruhig: Wann es ruhig ist: /ruhig Beine morgen Abend')
  expect((await say('/einstellungen')).text).toMatch(/• Sprache: Deutsch/)
  expect((await say('/ruig')).text).toBe('/ruig kenne ich nicht. Meinst du /ruhig?')
  await say(german.choices.find(({ send }) => send.startsWith('/undo'))?.send ?? '')
  expect((await say('/settings')).text).toMatch(/• Language: as in your app/)
})

test('the app of whoever has set nothing says the language, and their own word says more', async () => {
  expect((await say('/settings', { language: 'es-MX' })).text).toMatch(/^Así hablo contigo:/)
  await say('speak english', { language: 'es-MX' })
  expect((await say('/settings', { language: 'es-MX' })).text).toMatch(/^This is how I speak with you:/)
})

test('the twelve-hour clock is read at once in everything', async () => {
  expect((await say('12 hour clock')).text).toBe('Done. Clock: 12 hours (6 pm).')
  expect((await say('/settings')).text).toMatch(/Quiet hours: the gym's, from 10 pm to 7 am/)
})

test('a location that came along says the zone; near a border it is asked and tapped', async () => {
  const madrid = await say('/settings zone', { spot: { latitude: 40.4, longitude: -3.7 } })
  expect(madrid.text).toMatch(/^Your clock is Madrid now/)
  const near = await say('/settings zone', { spot: { latitude: 38.9, longitude: -7.16 } })
  expect(near.text).toMatch(/^You are near a border of time zones/)
  const lisbon = near.choices.find(({ label }) => label === 'Lisbon')
  expect((await say(lisbon?.send ?? '')).text).toMatch(/^Your clock is Lisbon now/)
  expect((await say('/settings zone')).text).toMatch(/^Time zone: Lisbon\./)
})

test.each([
  ['/settings purple', /^I couldn't read "purple" as a setting/],
  ['/settings language klingon', /^I speak English, German and Spanish\./],
  ['speak french', /^I speak English, German and Spanish\./],
  ['/settings zone atlantis', /^I don't know where "atlantis" is\./],
  ['/settings units furlongs', /^I know kilograms, pounds and stone\./],
  ['/language de', /^Ab jetzt spreche ich Deutsch/],
  ['/sprache es', /^A partir de ahora/],
  ['/idioma en', /^(?:I speak English|From now on)/],
  ['/settings quiet 21-8', /^Done\. Quiet hours: from 21:00 to 08:00\.$/],
  ['/settings numbers off', /^From now on you see no calories/],
  ['/settings mute nudge', /^I no longer send you hints at quiet times\.$/],
  ['/settings auf deutsch', /^Ab jetzt spreche ich Deutsch/],
])('%s is answered', async (text, said) => expect((await say(text)).text).toMatch(said))

test('in a group nothing of it is shown or changed: the door asks it again where they read it alone', async () => {
  for (const text of ['/settings', '/settings language de', 'stop showing me calories']) {
    const reply = await say(text, { private: false, conversation: 'friends' })
    expect(reply).toMatchObject({ alone: true, text: '', choices: [], tools: [] })
  }
  expect((await say('/settings')).text).toMatch(/Language: as in your app/)
})
