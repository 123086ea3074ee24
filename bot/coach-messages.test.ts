import { describe, expect, test } from 'vitest'
import type { Facts } from '../tools/kit/errors.ts'
import { inSpeech, languages } from '../tools/kit/language.ts'
import { coachChoices } from './coach-messages.ts'
import { englishOf } from './foreign/english.ts'

const facts = { field: 'sex', purpose: 'macros', missing: 1 }

describe.each(languages)('in %s', (language) => {
  const offered = (of: Facts) =>
    inSpeech({ language, clock: '24' }, () => coachChoices('profile_needed', of)).map(({ send }) => send)

  test('who keeps a profile has a tapped answer noted in it', () => {
    expect(offered(facts)[0]).toBe('/profile {"sex":"male","purpose":"macros"}')
  })

  test('who keeps none answers the open question by a tap, which no language reads as something else', () => {
    expect(offered({ ...facts, unkept: true })).toEqual(['male', 'female'])
    for (const word of ['male', 'female']) expect([undefined, word]).toContain(englishOf(word, language))
  })

  test('what a button carries is not put into English', () => {
    const carried = ['/consent body,health yes {"heightCm":165,"goal":"lose fat"}', '/macros {"goal":"cut"}']
    for (const send of carried) expect(englishOf(send, language)).toBeUndefined()
  })
})

test.each([
  ['de', 'Vergiss mein Körperfett', 'forget my body fat'],
  ['es', 'olvida mi grasa corporal', 'forget my body fat'],
  ['de', 'Mein Zielgewicht ist 75 kg', 'my target weight is 75 kg'],
  ['es', 'mi peso objetivo es 75 kg', 'my target weight is 75 kg'],
  ['de', 'Wie wird das berechnet?', 'how is this worked out?'],
  ['es', '¿Cómo se calcula?', 'how is this worked out?'],
] as const)('in %s "%s" is said as we suggest it, and understood', (language, text, meant) => {
  expect(englishOf(text, language)).toBe(meant)
})
