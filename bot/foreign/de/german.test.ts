import { describe, expect, test } from 'vitest'
import { heardIn } from '../../../tools/safety/index.ts'
import { englishOf } from '../english.ts'

describe('what runs together is written out', () => {
  test.each([
    ['isses grad voll', 'is it busy now'],
    ['wie wirds morgen abend', 'how busy will it be tomorrow evening'],
    ['hab ne pizza gegessen', 'i ate a pizza'],
    ['was steht heut aufm plan', "what's on my plan today"],
    ['kannste mir nen platz für do 18 uhr reservieren', 'find me a slot for thursday 18:00'],
    ['bin daaa', "i'm here"],
    ['Zeigen Sie mir bitte meine Buchungen', 'what have i booked'],
  ])('%s', (said, english) => {
    expect(englishOf(said, 'de')).toBe(english)
  })
})

describe('clocks and days', () => {
  test.each([
    ['fünf vor halb acht', '7:25'],
    ['dreiviertel acht', '7:45'],
    ['viertel acht', '7:15'],
    ['7 Uhr', '07:00'],
    ['7 Uhr abends', '19:00'],
  ])('tomorrow at %s is %s', (said, clock) => {
    expect(englishOf(`wie voll ist es morgen um ${said}`, 'de')).toBe(`how full is it tomorrow at ${clock}`)
  })

  test.each([
    ['am Samstagvormittag', 'saturday morning'],
    ['mi nachmittag', 'wednesday afternoon'],
    ['zwischen 17 und 19 Uhr', 'between 17:00 and 19:00'],
    ['von 5 bis 7 uhr', 'from 5:00 until 7:00'],
  ])('%s is %s', (said, when) => {
    expect(englishOf(`wie voll ist es ${said}`, 'de')).toBe(`how full is it ${when}`)
  })

  test('an ordinal ends no sentence', () => {
    expect(englishOf('ich bin vom 1. bis 10. Dezember im Urlaub', 'de')).toBe(
      'i am on holiday from 1 december until 10 december',
    )
  })
})

describe('several wishes in a message', () => {
  test.each([
    ['bin da für brust, wie voll is es', "i'm here, training chest, how full is it"],
    ['bin krank und sag bitte morgen ab', 'i am ill, cancel my slot tomorrow'],
    ['mach mir nen trainingsplan und einen essensplan', 'plan me workouts, plan my meals'],
    ['wiege 84,5 und hab 2 eier gegessen', 'i weigh 84.5 and i ate 2 eggs'],
    [
      'Was soll ich essen? Ich wiege 80 kg, 180 cm, 30, männlich, will abnehmen.',
      'what should i eat? i weigh 80 kg, 180 cm, 30, male, want to lose weight.',
    ],
  ])('%s', (said, english) => {
    expect(englishOf(said, 'de')).toBe(english)
  })
})

describe('somebody in danger', () => {
  test.each([
    'ich krieg keine luft und mir tut der linke arm weh',
    'hab so ein stechen im herz',
    'mein vater atmet nicht mehr',
    'ich ess seit 4 tagen nichts',
    'ich kotz nach jedem essen',
    'ich mag nicht mehr leben',
    'mein Herz rast, und mir ist schlecht',
  ])('%s', async (said) => {
    expect(await heardIn([englishOf(said, 'de') ?? said], {}, undefined)).not.toEqual([])
  })
})

describe('short answers', () => {
  test.each([
    ['nein, 82', 'no, 82'],
    ['weiß nicht', "i don't know"],
    ['keine', 'none'],
    ['1,80 m', '1.80 m'],
    ['80,5', '80.5'],
    ['eine halbe stunde', 'half an hour'],
    ['mo mi fr', 'monday wednesday friday'],
    ['der um 19:30', 'the one at 19:30'],
  ])('%s', (said, english) => {
    expect(englishOf(said, 'de')).toBe(english)
  })
})

test.each([
  'im 172 cm and 84 kg',
  'make me a program, 4 days, hypertrophy',
  'dinner last night was about 800 kcal',
  'leg press has been occupied for 15 min, alternative?',
  'ok im done, leaving',
])('"%s" stays English to somebody who is spoken to in German', (said) => {
  expect(englishOf(said, 'de') ?? said).toBe(said)
})

test('a message of any length takes its words in turn', () => {
  const sentence = 'ich will morgen um halb acht beine machen und wann ist es leer '
  const words = (times: number) => englishOf(sentence.repeat(times), 'de')?.split(' ').length ?? 0
  expect(words(400)).toBeGreaterThan(3 * words(100))
})
