import { describe, expect, test } from 'vitest'
import { feedback } from '../../db/schema/index.ts'
import { openedRows } from '../../db/testing.ts'
import { talkedTo } from '../testing.ts'
import type { Reply } from '../turn.ts'

const house = talkedTo()

/** What somebody says whose app speaks that language. */
const say = (language: string, text: string) => house.say(text, { language })

const labels = ({ choices }: Reply): string[] => choices.map(({ label }) => label)
const tools = (reply: Reply): string[] => reply.tools.map(({ name }) => name)

describe('a question in German', () => {
  test.each([
    'nein',
    'Nein danke!',
    'nö',
    'lieber nicht',
    'lass es',
    'nicht löschen',
    'behalte alles',
    'Nein, alles behalten',
    '2',
  ])('takes "%s" for no', async (no) => {
    const asked = await say('de', '/forget')
    expect(labels(asked).slice(0, 2)).toEqual(['Ja, vergiss mich', 'Nein, alles behalten'])
    const kept = await say('de', no)
    expect(tools(kept)).toEqual(['forgetMe'])
    expect(kept.text).toBe('Gut, alles bleibt, wie es ist.')
  })

  test.each(['ja', 'Ja bitte!', 'na klar', 'mach das', 'yes', 'ja, vergiss mich', '1'])(
    'takes "%s" for yes',
    async (yes) => {
      await say('de', 'vergiss mich')
      const going = await say('de', yes)
      expect(tools(going)).toEqual(['forgetMe'])
      expect(labels(going)[0]).toBe('Alles behalten')
    },
  )
})

describe('a question in Spanish', () => {
  test.each(['no', 'No, gracias', 'mejor no', 'déjalo', 'no me borres', 'no, consérvalo todo'])(
    'takes "%s" for no',
    async (no) => {
      const asked = await say('es', '/forget')
      expect(labels(asked)[0]).toMatch(/^Sí, /)
      const kept = await say('es', no)
      expect(tools(kept)).toEqual(['forgetMe'])
      expect(kept.tools[0]?.result).toMatchObject({ answer: 'kept' })
    },
  )

  test.each(['sí', 'si', 'Sí, por favor', '¡claro que sí!', 'hazlo'])('takes "%s" for yes', async (yes) => {
    await say('es', '/forget')
    const going = await say('es', yes)
    expect(tools(going)).toEqual(['forgetMe'])
    expect(going.tools[0]?.result).toMatchObject({ answer: 'waits' })
  })
})

test.each([
  ['de', 'alles behalten'],
  ['de', 'vergiss mich doch nicht'],
  ['es', 'conservarlo todo'],
  ['es', 'no me borres'],
])('in %s "%s" takes the wish to be forgotten back later too', async (language, back) => {
  const asked = await say(language, '/forget')
  await say(language, asked.choices[0]?.label ?? '')
  await say(language, '/now')
  const kept = await say(language, back)
  expect(tools(kept)).toEqual(['keepMe'])
  expect(kept.tools[0]?.result).toMatchObject({ answer: 'takenBack' })
})

test.each(['/meinung Zu voll, und die Duschen sind kalt', 'Zu voll, und die Duschen sind kalt'])(
  '"%s" is kept in the words it was said in',
  async (text) => {
    await say('de', 'bin da, Beine')
    await say('de', '/raus')
    expect(tools(await say('de', text))).toEqual(['giveFeedback'])
    expect((await openedRows(house.db(), feedback)).map(({ text }) => ({ text }))).toEqual([
      { text: 'Zu voll, und die Duschen sind kalt' },
    ])
  },
)

test('a setting is read as it stands, before a message is put into English', async () => {
  const changed = await say('de', 'auf Spanisch bitte')
  expect(tools(changed)).toEqual(['changeSetting'])
  expect(tools(await say('de', 'sin calorías'))).toEqual(['changeSetting'])
  expect(tools(await say('de', 'keine Nachrichten nach 21 Uhr'))).toEqual(['changeSetting'])
})
