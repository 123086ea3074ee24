import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { members } from '../../db/schema/index.ts'
import { type TestDatabase, testDatabase } from '../../db/testing.ts'
import { runTool } from '../index.ts'
import type { Gym } from '../kit/gym.ts'
import { inSpeech } from '../kit/language.ts'
import type { ToolContext, ToolOutcome } from '../kit/tool.ts'
import { testContext, testGym } from '../testing.ts'
import { undoTool } from '../undo/index.ts'
import { changeSettings } from './change.ts'
import { usualSettings } from './fields.ts'
import { settingsOf } from './store.ts'
import { changeSettingTool } from './tool-change.ts'
import { mySettingsTool } from './tool-mine.ts'

const noon = '2026-11-24T12:00:00+01:00'
let database: TestDatabase
let gym: Gym
let mia: ToolContext

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.empty()
  gym = await testGym(database.db)
  mia = await testContext(database.db, gym, noon)
})

const change = (wish: object, context = mia) => runTool(changeSettingTool, wish, context)
const says = (outcome: ToolOutcome) => (outcome.ok ? outcome.say : outcome.code)
const now = () => settingsOf(database.db, gym.id, mia.member.id)
const undo = () => runTool(undoTool([changeSettingTool]), {}, mia)

test('who has said nothing has the usual settings, and their name from the chat', async () => {
  expect(await now()).toEqual({ ...usualSettings, name: 'Mia' })
  const shown = await runTool(mySettingsTool, {}, mia)
  expect(says(shown)).toBe(
    [
      'This is how I speak with you:',
      '• Name: Mia',
      '• Language: as in your app',
      '• Clock: 24 hours (18:00)',
      '• Units: kilograms, until you say another',
      "• Time zone: the gym's, Berlin",
      "• Quiet hours: the gym's, from 22:00 to 07:00",
      '• Unasked messages: all',
      '• Calories, grams and body weight: shown',
      '• Our conversation: remembered for a while',
    ].join('\n'),
  )
})

test.each([
  [{ language: 'Deutsch' }, { language: 'de' }, 'Ab jetzt spreche ich Deutsch mit dir.'],
  [{ language: 'es-MX' }, { language: 'es' }, 'A partir de ahora te hablo en español.'],
  [{ clock: '12' }, { clock: '12' }, 'Done. Clock: 12 hours (6 pm).'],
  [{ units: 'pounds' }, { units: 'us' }, 'Done. Units: pounds and feet.'],
  [{ quietFrom: '21:00' }, { quiet: { from: 1260, to: 420 } }, 'Done. Quiet hours: from 21:00 to 07:00.'],
  [{ quietTo: '9:30' }, { quiet: { from: 1320, to: 570 } }, 'Done. Quiet hours: from 22:00 to 09:30.'],
  [{ quiet: 'none' }, { quiet: { from: 0, to: 0 } }, 'Done. Quiet hours: none.'],
  [{ name: '  Sam  the Lifter ' }, { name: 'Sam the Lifter' }, 'I call you Sam the Lifter from now on.'],
  [
    { mute: ['digest', 'nudge'] },
    { muted: ['nudge', 'digest'] },
    'I no longer send you hints at quiet times and the summary on Sundays.',
  ],
  [{ noNumbers: true }, { noNumbers: true }, expect.stringMatching(/^From now on you see no calories/)],
  [
    { forgetsTalk: true },
    { forgetsTalk: true },
    expect.stringMatching(/^From now on I forget what we write/),
  ],
  [
    { zone: 'San Francisco' },
    { zone: 'America/Los_Angeles' },
    expect.stringMatching(/^Your clock is Los Angeles now/),
  ],
])('%j is kept, said and taken back', async (wish, kept, said) => {
  const before = await now()
  const outcome = await change(wish)
  expect(says(outcome)).toEqual(said)
  expect(outcome).toMatchObject({ ok: true, choices: [{ label: 'Undo' }, {}] })
  expect(await now()).toEqual({ ...before, ...kept })
  expect(says(await undo())).toBe('Undone: your settings are as they were before.')
  expect(await now()).toEqual(before)
})

test('what is so already changes nothing and offers no undo', async () => {
  await change({ clock: '12' })
  const again = await change({ clock: '12' })
  expect(says(again)).toBe('That is how it is already, so I changed nothing.')
  expect(again).toMatchObject({ choices: [{ send: '/settings' }] })
})

test('two settings in one breath are one change', async () => {
  expect(says(await change({ clock: '12', units: 'uk' }))).toBe(
    'Done. Clock: 12 hours (6 pm). Units: stone for the body, kilograms on the bar.',
  )
  await undo()
  expect(await now()).toMatchObject({ clock: null, units: null })
})

test.each([
  [{ language: 'Klingon' }, 'unknown_language'],
  [{ language: 'desk' }, 'unknown_language'],
  [{ units: 'bananas' }, 'unknown_units'],
  [{ zone: 'Atlantis' }, 'unknown_zone'],
  [{ quietFrom: '25:00' }, 'bad_clock_time'],
  [{ name: 'https://example.org' }, 'bad_member_setting'],
  [{ name: '12345' }, 'bad_member_setting'],
  [{ here: true }, 'no_spot'],
  [{ unread: 'purple' }, 'unread_member_setting'],
])('%j is refused, and nothing is changed', async (wish, code) => {
  const before = await now()
  expect(await change(wish)).toMatchObject({ ok: false, code })
  expect(await now()).toEqual(before)
})

test('in a group nobody sees or changes settings', async () => {
  const group = { ...mia, place: { ...mia.place, private: false } }
  expect(await change({ clock: '12' }, group)).toMatchObject({ ok: false, code: 'only_in_private' })
  expect(await runTool(mySettingsTool, {}, group)).toMatchObject({ ok: false, code: 'only_in_private' })
})

describe('where somebody is', () => {
  test('says the zone', async () => {
    const here = { ...mia, spot: { latitude: 40.42, longitude: -3.7 } }
    expect(says(await change({ here: true }, here))).toMatch(/^Your clock is Madrid now/)
    expect((await now()).zone).toBe('Europe/Madrid')
  })

  test('near a border it is asked', async () => {
    const here = { ...mia, spot: { latitude: 38.9, longitude: -7.16 } }
    expect(await change({ here: true }, here)).toMatchObject({
      ok: false,
      code: 'unsure_zone',
      facts: { zones: expect.arrayContaining(['Europe/Lisbon', 'Europe/Madrid']) },
    })
  })
})

test('a form changes what it says, and what it got back takes it back', async () => {
  const whose = { gym: gym.id, member: mia.member.id, now: mia.now }
  const { before, settings } = await changeSettings(database.db, whose, {
    language: 'es',
    muted: ['alert', 'alert'],
  })
  expect(settings).toMatchObject({ language: 'es', muted: ['alert'] })
  expect((await changeSettings(database.db, whose, before)).settings).toEqual({
    ...usualSettings,
    name: 'Mia',
  })
  await expect(changeSettings(database.db, whose, { language: 'fr' })).rejects.toMatchObject({
    code: 'bad_member_setting',
  })
  await expect(changeSettings(database.db, whose, { colour: 'red' })).rejects.toMatchObject({
    code: 'bad_member_setting',
  })
})

test('two changes at once both hold', async () => {
  const whose = { gym: gym.id, member: mia.member.id, now: mia.now }
  await Promise.all([
    changeSettings(database.db, whose, { clock: '12' }),
    changeSettings(database.db, whose, { zone: 'Europe/Madrid' }),
    changeSettings(database.db, whose, { noNumbers: true }),
  ])
  expect(await now()).toMatchObject({ clock: '12', zone: 'Europe/Madrid', noNumbers: true })
})

test('settings go with their member', async () => {
  await change({ clock: '12' })
  await database.db.delete(members).where(eq(members.id, mia.member.id))
  expect(await now()).toEqual(usualSettings)
})

test('the settings are shown in the language of whoever reads them', async () => {
  const shown = await inSpeech({ language: 'de', clock: '24' }, () =>
    runTool(mySettingsTool, { about: 'quiet' }, mia),
  )
  expect(says(shown)).toBe(
    'Ruhezeit: die des Studios, von 22:00 bis 07:00. Wann soll ich dir nicht schreiben? Sag zum Beispiel „Ruhe von 21 bis 8 Uhr“.',
  )
})
