import { describe, expect, test } from 'vitest'
import { namedIn } from '../../tools/kit/language.ts'
import { exerciseNamed, exercises } from '../../tools/plan/index.ts'
import { ironworks, tuesday } from '../offline/testing.ts'
import { understand } from '../offline/understand.ts'
import { englishOf } from './english.ts'

/** What a message comes to, read as somebody who is spoken to in that language. */
function heard(language: 'de' | 'es', text: string): unknown {
  const said = englishOf(text, language) ?? text
  const understood = understand(said, { gym: ironworks, now: tuesday, last: undefined })
  if (understood.kind === 'calls') return understood.calls.map(({ tool, input }) => [tool, input])
  return understood.kind === 'talk' ? understood.topic : understood.kind
}

const sets = (exercise: string, kg: number, ...reps: number[]) => [
  ['logWorkout', { sets: reps.map((each) => ({ exercise, kg, reps: each })) }],
]

describe('German', () => {
  test.each([
    ['Bankdrücken 80 kg 5x5', sets('bench press', 80, 5, 5, 5, 5, 5)],
    ['bankdruecken 3x8 mit 72,5', sets('bench press', 72.5, 8, 8, 8)],
    ['Kniebeugen 100x5,5,5', sets('squat', 100, 5, 5, 5)],
    ['Seitheben 3x12 10kg', sets('lateral raise', 10, 12, 12, 12)],
    ['hab heute 2x10 Kurzhantel-Bankdrücken mit 24 kg gemacht', sets('dumbbell bench press', 24, 10, 10)],
    ['Schrägbankdrücken mit Kurzhanteln 2x10 22 kg', sets('incline dumbbell press', 22, 10, 10)],
    ['Waden 2x15 mit 60 kg', sets('calf raise', 60, 15, 15)],
    ['kein Kreuzheben bitte', [['updateProfile', { dislikedExercises: ['deadlift'] }]]],
    ['Burpees mag ich nicht', [['updateProfile', { dislikedExercises: ['burpee'] }]]],
    ['Die Beinpresse ist besetzt', [['swapExercise', { taken: 'leg press', reason: 'taken' }]]],
    ['Latzug ist belegt, was stattdessen?', [['swapExercise', { exercise: 'lat pulldown' }]]],
    ['Tausch die Kniebeugen gegen Beinpresse', [['swapExercise', { exercise: 'squat', to: 'leg press' }]]],
    ['Wie geht Seitheben?', [['explainTerm', { term: 'lateral raise' }]]],
    ['Wie läuft es beim Bankdrücken?', [['myProgress', { exercise: 'bench press' }]]],
    [
      'bankdruecken tut mir in der schulter weh, alternative',
      [['swapExercise', { exercise: 'bench press', reason: 'pain', where: 'shoulder' }]],
    ],
    [
      'Ich bin 5 km in 27 min gelaufen',
      [['logWorkout', { sets: [{ exercise: 'run', seconds: 1620, metres: 5000 }] }]],
    ],
    ['such ruhige Zeiten für meinen Plan', [['placeSessions', {}]]],
    ['hab grad 120 gehoben, kreuzheben 3 wdh', sets('deadlift', 120, 3)],
    // A muscle that hurts is no exercise, and pain in the chest stays what it is.
    ['Mir tun die Waden weh', 'help'],
    ['Ich habe Brustschmerzen', 'emergency'],
  ] as const)('%s', (text, calls) => {
    expect(heard('de', text)).toEqual(calls)
  })

  test('a flu is no gripper', () => {
    expect(englishOf('lieg flach mit grippe', 'de')).not.toContain('gripper')
  })
})

describe('Spanish', () => {
  test.each([
    ['sentadillas 3x8 con 60 kilos', sets('squat', 60, 8, 8, 8)],
    ['press de banca 80 kg 5x5', sets('bench press', 80, 5, 5, 5, 5, 5)],
    ['Hice 2x10 de press militar con 40 kg', sets('overhead press', 40, 10, 10)],
    ['Jalon al pecho 2x10 55 kg', sets('lat pulldown', 55, 10, 10)],
    ['curl de biceps 2x12 con 12,5 kg', sets('bicep curl', 12.5, 12, 12)],
    ['gemelos 2x15 con 60', sets('calf raise', 60, 15, 15)],
    ['no quiero peso muerto', [['updateProfile', { dislikedExercises: ['deadlift'] }]]],
    ['sin dominadas por favor', [['updateProfile', { dislikedExercises: ['pull-ups'] }]]],
    ['la prensa está ocupada', [['swapExercise', { taken: 'leg press', reason: 'taken' }]]],
    ['cambia la sentadilla por prensa', [['swapExercise', { exercise: 'squat', to: 'leg press' }]]],
    ['¿cómo se hace el peso muerto rumano?', [['explainTerm', { term: 'romanian deadlift' }]]],
    ['algo en lugar de sentadillas', [['swapExercise', { exercise: 'squat' }]]],
    [
      'me duele el hombro con el press de banca',
      [['swapExercise', { exercise: 'bench press', reason: 'pain', where: 'shoulder' }]],
    ],
    [
      'corrí 5 km en 27 minutos',
      [['logWorkout', { sets: [{ exercise: 'run', seconds: 1620, metres: 5000 }] }]],
    ],
    ['no se libera la jaula de sentadillas', [['swapExercise', { taken: 'squat rack', reason: 'taken' }]]],
    ['busca horas tranquilas para mi plan', [['placeSessions', {}]]],
    ['me duelen las lumbares', [['updateProfile', { limits: ['lowerBack'] }]]],
  ] as const)('%s', (text, calls) => {
    expect(heard('es', text)).toEqual(calls)
  })

  test('chicken that is grilled is no plank', () => {
    expect(englishOf('comí pollo a la plancha', 'es')).not.toContain('plank')
  })
})

describe.each(['de', 'es'] as const)('%s', (language) => {
  const plain = (text: string) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')

  test.each([
    ['as the catalogue has it', (name: string) => name],
    ['in small letters without accents', plain],
  ])('every exercise is understood by its name, %s', (_, written) => {
    const said = (name: string) => written(namedIn(language, name))
    const english = (name: string) => englishOf(`${said(name)} 3x8`, language) ?? `${said(name)} 3x8`
    // "90/90" is a figure to everybody else.
    const amiss = exercises
      .filter(({ name }) => !/\d/.test(said(name)))
      .filter(({ id, name }) => exerciseNamed(english(name).replace(/ 3x8$/, ''))?.id !== id)
    expect(amiss.map(({ name }) => `${said(name)}: ${english(name)}`)).toEqual([])
  })
})
