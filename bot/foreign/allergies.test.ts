import { describe, expect, test } from 'vitest'
import { allergensAbroad, allergensIn, linesOf } from '../../tools/profile/index.ts'
import { ironworks, tuesday } from '../offline/testing.ts'
import { understand } from '../offline/understand.ts'
import { englishOf } from './english.ts'

type Call = { tool: string; input: Record<string, unknown> }

/** What a message comes to, read as somebody who is spoken to in that language. */
function callsOf(language: 'de' | 'es', text: string): readonly Call[] {
  const said = englishOf(text, language) ?? text
  const understood = understand(said, { gym: ironworks, now: tuesday, last: undefined })
  return understood.kind === 'calls' ? understood.calls : []
}

const wordsOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [])

/** The allergens that are noted; "none" where it was said that there are none. */
function notedIn(language: 'de' | 'es', text: string): string[] {
  const words = callsOf(language, text).flatMap(({ input }) => wordsOf(input.allergies))
  return words.includes('none') ? ['none'] : [...allergensIn(words).found].sort()
}

const frames = {
  de: [
    '{}allergie',
    'ich habe eine {}-Allergie',
    'ich bin allergisch gegen {}',
    'Ich bin gegen {} allergisch',
    'Allergien: {}',
    'ich vertrage {} nicht',
    '{} vertrage ich nicht',
    'Ich wiege 80 kg, bin 30 und allergisch gegen {}',
    'Mach mir einen Essensplan, ich bin gegen {} allergisch',
    'keine Allergien außer {}',
    'ich hab ne starke {}allergie',
  ],
  es: [
    'soy alérgico a la {}',
    'tengo alergia al {}',
    'no tolero {}',
    '{} me sienta mal',
    'alergias: {}',
    'no tengo alergias salvo a {}',
    'peso 80 kg, tengo 30 años y soy alérgica a {}',
    'hazme un plan de comidas, soy alérgico a {}',
    'intolerancia a la {}',
  ],
} as const

describe.each(['de', 'es'] as const)('%s', (language) => {
  const words = linesOf(allergensAbroad[language]).flatMap((line) => line.words)

  // Every word in every frame takes minutes; each word comes in some, and each frame has many words.
  test('whatever an allergen is called, and however the allergy is told, it is noted', () => {
    const missed = words.flatMap((word, at) =>
      frames[language]
        .filter((frame, nth) => (at + nth) % 5 === 0 && !(word.includes(' ') && /\}-?allergie/i.test(frame)))
        .map((frame) => frame.replace('{}', word))
        .filter((text) => {
          const noted: readonly string[] = notedIn(language, text)
          return !allergensIn([word]).found.every((allergen) => noted.includes(allergen))
        }),
    )
    expect(missed).toEqual([])
  })

  test('its names alone mean what the English ones mean, for whoever hands words on', () => {
    for (const { english, words: called } of linesOf(allergensAbroad[language]))
      for (const word of called)
        expect(allergensIn([word]), word).toEqual({ ...allergensIn([english]), unknown: [] })
  })
})

const nuts = ['nuts', 'peanuts']

test.each([
  ['Haselnussallergie', ['nuts']],
  ['Haselnusalergie', ['nuts']],
  ['Erdnuss- und Haselnussallergie', nuts],
  ['ich habe Nuss-, Ei- und Milchallergie', ['eggs', 'milk', ...nuts]],
  ['laktoseintolerant', ['milk']],
  ['Ich habe Zöliakie', ['gluten']],
  ['keine Nüsse', nuts],
  ['keine Nüsse bitte', nuts],
  ['bitte keine Nüsse, Allergie', nuts],
  ['von Nüssen bekomme ich Ausschlag', nuts],
  ['Erdnüsse, da bin ich allergisch', ['peanuts']],
  ['Nüsse gehen gar nicht, bin allergisch', nuts],
  ['keine Allergien, nur gegen Erdnüsse', ['peanuts']],
  ['Ich wiege 80 kg, Milch vertrage ich nicht', ['milk']],
  ['Essensplan glutenfrei', ['gluten']],
  ['Eiweißallergie', ['eggs', 'milk']],
  ['Ich habe keine Allergien', ['none']],
  ['Allergien: keine', ['none']],
  ['Ich bin gegen nichts allergisch', ['none']],
  ['Meine Tochter ist allergisch gegen Nüsse', []],
] as const)('German: "%s"', (text, allergens) => {
  expect(notedIn('de', text)).toEqual(allergens)
})

test.each([
  ['alérgico a los frutos secos', nuts],
  ['Soy alérgica a las nueces y a la leche', ['milk', ...nuts]],
  ['soy celíaca', ['gluten']],
  ['tengo celiaquía', ['gluten']],
  ['sin frutos secos', nuts],
  ['nada de frutos secos, soy alérgico', nuts],
  ['sin gluten por favor', ['gluten']],
  ['plan de comidas para 3 días sin frutos secos', nuts],
  ['los frutos secos me producen urticaria', nuts],
  ['tengo una alergia grave a los cacahuetes', ['peanuts']],
  ['no tengo alergias, solo a los cacahuetes', ['peanuts']],
  ['soy alérgico al sésamo, al apio y a la mostaza', ['celery', 'mustard', 'sesame']],
  ['no tengo alergias', ['none']],
  ['alergias: ninguna', ['none']],
  ['no soy alérgico a nada', ['none']],
  ['mi hija es alérgica a los frutos secos', []],
] as const)('Spanish: "%s"', (text, allergens) => {
  expect(notedIn('es', text)).toEqual(allergens)
})

test.each([
  ['de', 'Lösch meine Nussallergie'],
  ['de', 'Lösche meine Allergie gegen Nüsse'],
  ['de', 'Ich bin nicht mehr allergisch gegen Nüsse'],
  ['es', 'quita mi alergia a los frutos secos'],
  ['es', 'ya no soy alérgico a los frutos secos'],
] as const)('%s: "%s" takes one back, and only when it is said', (language, text) => {
  expect(callsOf(language, text)).toMatchObject([
    { tool: 'updateProfile', input: { remove: { allergies: [expect.stringMatching(/^nuts?$/)] } } },
  ])
})

test.each([
  ['de', 'ich mag keine Pilze', { dislikes: ['mushrooms'] }],
  ['de', 'Ich mag Pilze nicht', { dislikes: ['mushrooms'] }],
  ['de', 'ich hasse Rosenkohl', { dislikes: ['brussels sprouts'] }],
  ['de', 'ich bin Vegetarierin', { pattern: 'vegetarian' }],
  ['de', 'ich ernähre mich vegan', { pattern: 'vegan' }],
  ['de', 'kein Fleisch, aber Fisch', { pattern: 'pescatarian' }],
  ['es', 'no me gustan los champiñones', { dislikes: ['mushrooms'] }],
  ['es', 'odio las coles de Bruselas', { dislikes: ['brussels sprouts'] }],
  ['es', 'soy vegetariano', { pattern: 'vegetarian' }],
  ['es', 'soy vegana', { pattern: 'vegan' }],
] as const)('%s: "%s" is how somebody eats', (language, text, input) => {
  expect(callsOf(language, text)).toEqual([{ tool: 'updateProfile', input }])
})

test.each([
  ['de', 'Tausch das Hähnchen', 'swapMeal', { without: 'chicken' }],
  ['de', 'ersetze den Lachs durch Tofu', 'swapMeal', { wanted: 'tofu', without: 'salmon' }],
  ['de', 'etwas anderes zum Abendessen', 'swapMeal', { meal: 'dinner' }],
  ['de', 'Etwas anderes statt Hähnchen', 'swapMeal', { without: 'chicken' }],
  ['es', 'cambia el pollo', 'swapMeal', { without: 'chicken' }],
  ['es', 'cambia el salmón por tofu', 'swapMeal', { wanted: 'tofu', without: 'salmon' }],
  ['es', 'otra cosa para la cena', 'swapMeal', { meal: 'dinner' }],
] as const)('%s: "%s" is another dish', (language, text, tool, input) => {
  expect(callsOf(language, text)).toEqual([{ tool, input }])
})
