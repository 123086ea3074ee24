import { describe, expect, test } from 'vitest'
import { signsOf } from '../../../tools/safety/index.ts'
import { byRules } from '../../offline/hear.ts'
import { ironworks, tuesday } from '../../offline/testing.ts'
import { englishOf } from '../english.ts'

const english = (text: string): string => englishOf(text, 'es') ?? text

/** What the rules make of a Spanish message: its calls, or the kind of talk it is. */
function heard(text: string): unknown {
  const said = english(text)
  if (said.startsWith('/')) return said
  const understood = byRules(said, { gym: ironworks, now: tuesday, last: undefined })
  if (understood.kind === 'calls') return understood.calls.map(({ tool, input }) => [tool, input])
  return understood.kind === 'talk' ? understood.topic : understood.kind
}

const set = (exercise: string, reps: number, kg?: number) => ({
  exercise,
  ...(kg === undefined ? {} : { kg }),
  reps,
})

describe('of the gym', () => {
  test.each([
    ['¿Me podría decir cuánta gente hay en este momento?', ['crowdNow', {}]],
    ['che, ¿está a full el gym?', ['crowdNow', {}]],
    ['¿Hay cintas libres?', ['crowdNow', { split: 'cardio', equipment: 'treadmills' }]],
    [
      '¿Cómo va a estar mañana a las siete y media de la tarde?',
      ['crowdForecast', { from: '2026-11-25T19:30:00+01:00', to: '2026-11-25T20:30:00+01:00' }],
    ],
    [
      'Quería saber si mañana por la mañana hay mucha gente',
      ['crowdForecast', { from: '2026-11-25T06:00:00+01:00', to: '2026-11-25T12:00:00+01:00' }],
    ],
    [
      'me guardás un lugar el jueves a las 7 de la tarde para piernas?',
      ['recommendSlots', { split: 'legs', from: '2026-11-26T19:00:00+01:00' }],
    ],
    [
      'Resérvame mañana de 6 a 8 de la tarde, espalda',
      [
        'recommendSlots',
        { split: 'back', from: '2026-11-25T18:00:00+01:00', to: '2026-11-25T20:00:00+01:00' },
      ],
    ],
    ['agéndame para el lunes a las 18:30', ['recommendSlots', { from: '2026-11-30T18:30:00+01:00' }]],
    ['¿Para cuándo tengo turno?', ['mySlots', {}]],
    ['borra lo del sábado', ['cancelSlot', { slot: '2026-11-28' }]],
    ['que alguien use mi plaza de mañana', ['cancelSlot', { slot: '2026-11-25' }]],
    ['ya estamos acá, toca espalda', ['checkIn', { split: 'back' }]],
    ['me piro', ['checkOut', {}]],
    ['terminé hace 10 minutos', ['checkOut', { at: '2026-11-24T17:32:00+01:00' }]],
    ['me equivoqué, bórralo', ['undo', {}]],
    ['pégame un toque cuando esté tranquilo para piernas', ['notifyWhenQuiet', { split: 'legs' }]],
    ['cuando haya menos de doce personas avísame', ['notifyWhenQuiet', { below: 12 }]],
    ['estoy harto de tus mensajes', ['stopNotices', {}]],
    ['ya puedes volver a avisarme', ['stopNotices', { resume: true }]],
    [
      'somos 4, el domingo por la mañana, piernas',
      [
        'coordinateGroup',
        { split: 'legs', size: 4, from: '2026-11-29T06:00:00+01:00', to: '2026-11-29T12:00:00+01:00' },
      ],
    ],
  ] as const)('%s', (text, call) => {
    expect(heard(text)).toEqual([call])
  })
})

describe('of the coach', () => {
  test.each([
    ['¿Cuántas calorías necesito para adelgazar?', ['calculateMacros', { goal: 'cut' }]],
    ['menú vegetariano de 5 días', ['planMeals', { days: 5, pattern: 'vegetarian' }]],
    ['lista del súper', ['shoppingList', {}]],
    ['hazme una rutina de 4 días para ganar músculo', ['planWorkouts', { daysPerWeek: 4, goal: 'muscle' }]],
    ['¿Qué me toca mañana?', ['myPlan', { date: '2026-11-25' }]],
    ['muéstrame la semana completa', ['myPlan', { week: true }]],
    ['dame una alternativa a las zancadas', ['swapExercise', { exercise: 'lunges' }]],
    [
      'me molesta la rodilla con las sentadillas',
      ['swapExercise', { exercise: 'squat', reason: 'pain', where: 'knee' }],
    ],
    ['alguien está usando la polea', ['swapExercise', { taken: 'cable machine', reason: 'taken' }]],
    [
      'hice 2 series de 10 de sentadilla con 70 kilos',
      ['logWorkout', { sets: [set('squat', 10, 70), set('squat', 10, 70)] }],
    ],
    ['dominadas 8 7', ['logWorkout', { sets: [set('pull-ups', 8), set('pull-ups', 7)] }]],
    ['la báscula marca 72,4', ['logWeight', { weightKg: 72.4 }]],
    ['peso setenta y dos kilos y medio', ['logWeight', { weightKg: 72.5 }]],
    ['¿Qué entrené la última vez?', ['myProgress', { what: 'last' }]],
    ['mido 1,70 y tengo 28 años', ['updateProfile', { heightCm: 170, age: 28 }]],
    ['entreno 4 días a la semana, hora y cuarto', ['updateProfile', { daysPerWeek: 4, minutes: 75 }]],
    [
      'me voy de viaje del 3 al 12 de diciembre',
      ['pauseTraining', { why: 'away', from: '2026-12-03', to: '2026-12-12' }],
    ],
  ] as const)('%s', (text, call) => {
    expect(heard(text)).toEqual([call])
  })
})

describe('of what is kept, and small talk', () => {
  test.each([
    ['esa respuesta no me sirvió', [['rateAnswer', { value: 'bad' }]]],
    ['borra esta conversación', [['forgetTalk', {}]]],
    ['¿de qué hablamos antes?', [['myMemory', {}]]],
    ['¿Quién puede ver mis datos?', [['myPrivacy', {}]]],
    ['elimina mi cuenta', '/forget'],
    ['formato de 24 horas', [['changeSetting', { clock: '24' }]]],
    ['¿qué ajustes tengo?', [['mySettings', {}]]],
    ['¿Cuándo suele venir Laura?', 'privacyOfOthers'],
    ['dime los nombres de los que fueron ayer', 'privacyOfOthers'],
    ['va a llover mañana', 'outOfScope'],
    ['¿en qué me puedes ayudar?', 'help'],
  ] as const)('%s', (text, meant) => {
    expect(heard(text)).toEqual(meant)
  })
})

test.each([
  ['soy alérgico a los cacahuetes y a la soja', { allergies: ['peanuts', 'soy'] }],
  ['tengo alergia a la leche, al huevo y al pescado', { allergies: ['milk', 'eggs', 'fish'] }],
  ['los frutos secos me dan alergia', { allergies: ['nuts'] }],
  ['me sienta mal el gluten', { allergies: ['gluten'] }],
  ['no tolero la lactosa', { allergies: ['lactose'] }],
  ['soy celíaca', { allergies: ['coeliac'] }],
  ['ya no soy alérgico a la leche', { remove: { allergies: ['milk'] } }],
])('an allergy is heard: %s', (text, input) => {
  expect(heard(text)).toEqual([['updateProfile', input]])
})

test.each([
  ['me desmayé en la cinta', 'emergency'],
  ['me duele mucho el pecho y no puedo respirar bien', 'emergency'],
  ['alguien se ha caído y no respira', 'emergency'],
  ['no tengo ganas de seguir viviendo', 'selfHarm'],
  ['a veces pienso que sería mejor no estar aquí', 'selfHarm'],
  ['vomito después de cada comida', 'eatingDisorder'],
  ['llevo tres días sin comer', 'eatingDisorder'],
  ['tengo 13 años, qué dieta hago para adelgazar', 'underAge'],
  ['quiero bajar 12 kilos en 10 días', 'tooFast'],
  ['estoy de 20 semanas de embarazo', 'pregnant'],
])('danger is heard: %s', (text, kind) => {
  expect(signsOf([{ text: english(text) }]).map((sign) => sign.kind)).toContain(kind)
})

test.each([
  ['no quiero reservar nada', "don't book anything"],
  ['todavía no he llegado', 'not yet'],
  ['me muero de hambre', "i'm hungry"],
])('"%s" is no wish', (text, said) => {
  expect(english(text)).toBe(said)
})

test('a long message takes no longer a word than a short one', () => {
  const long = 'avísame cuando haya menos de 3 personas y me duele el hombro en el press '.repeat(50)
  const begun = performance.now()
  englishOf(long, 'es')
  expect(performance.now() - begun).toBeLessThan(1000)
})
