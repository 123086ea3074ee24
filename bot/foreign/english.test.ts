import { describe, expect, test } from 'vitest'
import { ironworks, tuesday } from '../offline/testing.ts'
import { understand } from '../offline/understand.ts'
import { englishOf } from './english.ts'

/** What a message comes to, read as somebody who is spoken to in that language. */
function heard(language: 'de' | 'es' | 'en', text: string): unknown {
  const said = englishOf(text, language) ?? text
  if (said.startsWith('/')) return said
  const understood = understand(said, { gym: ironworks, now: tuesday, last: undefined })
  if (understood.kind === 'calls') return understood.calls.map(({ tool, input }) => [tool, input])
  return understood.kind === 'talk' ? understood.topic : understood.kind
}

const evening = { from: '2026-11-25T18:00:00+01:00', to: '2026-11-25T22:00:00+01:00' }

describe('German', () => {
  test.each([
    ['Wie voll ist es gerade?', [['crowdNow', {}]]],
    ['wie viele Leute sind grad da', [['crowdNow', {}]]],
    ['Wann ist für Beine am wenigsten los?', [['crowdForecast', { split: 'legs' }]]],
    ['Such mir einen Platz für Brust morgen Abend', [['recommendSlots', { split: 'chest', ...evening }]]],
    ['was habe ich gebucht?', [['mySlots', {}]]],
    ['Storniere meinen Platz morgen', [['cancelSlot', { slot: '2026-11-25' }]]],
    ['bin da, Beine und Rücken', [['checkIn', { split: 'legs', also: ['back'] }]]],
    ['bin dann mal weg', [['checkOut', {}]]],
    ['mach das rückgängig', [['undo', {}]]],
    ['Sag mir Bescheid, wenn weniger als 10 Leute da sind', [['notifyWhenQuiet', { below: 10 }]]],
    ['Ich wiege 81,4', [['logWeight', { weightKg: 81.4 }]]],
    ['Einkaufszettel', [['shoppingList', {}]]],
    ['wie läufts bei mir?', [['myProgress', {}]]],
    ['Ich bin krank', [['pauseTraining', { why: 'ill' }]]],
    ['Vergiss mich', '/forget'],
    ['Ich habe Brustschmerzen', 'emergency'],
    ['ich will nicht mehr leben', 'emergency'],
    ['Ist Sam da?', 'privacyOfOthers'],
    ['Hilfe', 'help'],
    ['was ist los?', [['crowdNow', {}]]],
  ] as const)('%s', (text, calls) => {
    expect(heard('de', text)).toEqual(calls)
  })

  test.each([
    ['halb acht', '7:30'],
    ['viertel nach sechs', '6:15'],
    ['zehn vor 8', '7:50'],
    ['18 Uhr 30', '18:30'],
    ['6 Uhr abends', '18:00'],
  ])('%s is %s', (said, clock) => {
    expect(englishOf(`wie voll ist es morgen um ${said}`, 'de')).toBe(`how full is it tomorrow at ${clock}`)
  })

  test('umlauts may be written out or left away, and a thumb may slip', () => {
    for (const said of ['für Rücken', 'fuer Ruecken', 'fur Rucken', 'für Rückne'])
      expect(englishOf(`such einen Platz ${said}`, 'de')).toBe('find me a slot for back')
  })
})

describe('Spanish', () => {
  test.each([
    ['¿Hay mucha gente ahora?', [['crowdNow', {}]]],
    ['¿Cuándo hay menos gente para piernas?', [['crowdForecast', { split: 'legs' }]]],
    ['Búscame un sitio para pecho mañana por la noche', [['recommendSlots', { split: 'chest', ...evening }]]],
    ['¿Qué he reservado?', [['mySlots', {}]]],
    ['Cancela mi reserva de mañana', [['cancelSlot', { slot: '2026-11-25' }]]],
    ['Ya estoy aquí, piernas', [['checkIn', { split: 'legs' }]]],
    ['me voy', [['checkOut', {}]]],
    ['deshaz eso', [['undo', {}]]],
    ['Avísame cuando haya menos de 10 personas', [['notifyWhenQuiet', { below: 10 }]]],
    ['Peso 81,4', [['logWeight', { weightKg: 81.4 }]]],
    ['lista de la compra', [['shoppingList', {}]]],
    ['¿Cómo voy?', [['myProgress', {}]]],
    ['Estoy enferma', [['pauseTraining', { why: 'ill' }]]],
    ['Bórrame', '/forget'],
    ['Tengo dolor en el pecho', 'emergency'],
    ['no quiero vivir', 'emergency'],
    ['¿Está Sam ahí?', 'privacyOfOthers'],
    ['ayuda', 'help'],
  ] as const)('%s', (text, calls) => {
    expect(heard('es', text)).toEqual(calls)
  })

  test.each([
    ['las siete y media de la tarde', '19:30'],
    ['las ocho menos cuarto', '7:45'],
    ['las 18:15', '18:15'],
  ])('%s is %s', (said, clock) => {
    expect(englishOf(`¿cómo de lleno está mañana a ${said}?`, 'es')).toBe(
      `how full is it tomorrow at ${clock}?`,
    )
  })
})

test.each([
  'check Mia in',
  'in, legs',
  'is it busy now?',
  'bench 80x8,8,7',
  'no',
  'gone',
  'im at the gym',
  '/hold k3f9a2bc',
  // A word of both: "was" asks in German.
  ...['it was too crowded', 'the tip was useless', 'was a good tip', 'that was great'],
])('"%s" is English, whoever says it', (text) => {
  for (const language of ['en', 'de', 'es'] as const) expect(englishOf(text, language) ?? text).toBe(text)
})

test('an English app understands who writes German all the same', () => {
  expect(englishOf('Wie voll ist es heute Abend?', 'en')).toBe('how full is it tonight?')
})

test('sets keep their commas, and a command its name', () => {
  expect(englishOf('Bankdrücken 80x8,8,7', 'de')).toBe('bench press 80x8,8,7')
  expect(englishOf('/quiet Beine morgen Abend', 'de')).toBe('/quiet legs tomorrow evening')
})

test("somebody's own words are nobody's to put into English", () => {
  expect(englishOf('/announce am Donnerstag ist zu, die Rohre', 'de')).toBeUndefined()
})
