import { describe, expect, test } from 'vitest'
import { inSpeech, type Language } from '../../kit/language.ts'
import { questionFor } from '../asking/missing.ts'
import { askBack } from '../asking/problem-words.ts'
import { emptyProfile, type Field, fields, type Profile } from '../fields.ts'
import { type Allergen, allergenNames, allergensIn, sayAllergen } from '../words/allergens.ts'
import { type Equipment, equipmentNames } from '../words/equipment.ts'
import { type Limit, limitNames, limitsIn } from '../words/limits.ts'
import { fieldsWords } from './say.ts'

const full: Profile = {
  heightCm: 177.8,
  weightKg: 82.4,
  sex: 'female',
  birthYear: 1996,
  bodyFatPercent: 24.5,
  activity: 'moderate',
  goal: 'maintain',
  targetWeightKg: 75.5,
  ownEnergy: 2150,
  limits: Object.keys(limitNames) as Limit[],
  allergies: Object.keys(allergenNames) as Allergen[],
  pregnant: true,
  eatingDisorder: true,
  clinicianSaidNo: true,
  screening: ['heart', 'chest', 'dizziness', 'illness', 'medicine', 'joints', 'supervised'],
  pattern: 'vegetarian',
  likes: ['mushrooms', 'cheese', 'olives'],
  dislikes: ['beef', 'celery'],
  budgetPerDay: 8.5,
  cookMinutes: 20,
  trainsFor: 'fatLoss',
  level: 'intermediate',
  daysPerWeek: 3,
  minutes: 45,
  equipment: Object.keys(equipmentNames) as Equipment[],
  likedExercises: ['squats', 'deadlift'],
  dislikedExercises: ['running'],
  units: 'us',
  preferredTimes: [{ weekday: 2, from: 1110, minutes: 60 }],
  preferredSplits: ['legs'],
}

const none: Profile = {
  ...emptyProfile,
  limits: [],
  allergies: [],
  screening: [],
  equipment: [],
  cookMinutes: 0,
  daysPerWeek: 1,
  sex: 'male',
  pattern: 'omnivore',
  pregnant: false,
  eatingDisorder: false,
  clinicianSaidNo: false,
  units: 'metric',
}

const legs = { id: 'legs', name: 'legs', aliases: [], muscles: [], typicalMinutes: 60, capacityShare: 1 }

const said = (language: Language, field: Field, profile: Profile): string =>
  inSpeech({ language, clock: '24' }, () =>
    fieldsWords([field], profile, { units: null, splits: [legs], language }),
  )

const figuresOf = (text: string) => text.replace(/,/g, '.').match(/\d+(?:\.\d+)?/g) ?? []

const profiles = [
  ['everything', full],
  ['that there is none', none],
  ['nothing', emptyProfile],
] as const

describe.each(['de', 'es'] as const)('in %s', (language) => {
  test.each(profiles)('a member who has said %s is told so in their own language', (_, profile) => {
    for (const field of fields) {
      const [plain, own] = [said('en', field, profile), said(language, field, profile)]
      // A height and a weight are figures and nothing else.
      if (/[a-z]{3}/.test(plain)) expect.soft(own, field).not.toBe(plain)
      expect.soft(figuresOf(own), field).toEqual(figuresOf(plain))
    }
  })

  test('no name of a list is left in English', () => {
    for (const field of [
      'limits',
      'allergies',
      'equipment',
      'likes',
      'dislikes',
      'likedExercises',
    ] as const) {
      const [plain, own] = [said('en', field, full), said(language, field, full)]
      const words = new Set(own.split(/[^\p{L}-]+/u))
      const left = plain.split(/[^a-z-]+/).filter((word) => word.length > 4 && words.has(word))
      expect.soft(left.filter((word) => !shared.has(word))).toEqual([])
    }
  })

  test('whatever is asked, and asked back, is asked in it', () => {
    const asked = (of: Language) =>
      inSpeech({ language: of, clock: '24' }, () =>
        fields.flatMap((field) => {
          const problems = [
            { kind: 'impossible', field, value: 9000, least: 1, most: 2 },
            { kind: 'doubtful', field, value: 70, meanings: [70] },
            { kind: 'doubtful', field, value: 70, meanings: [71, 72] },
            { kind: 'unknown', field, asked: ['dragon'] },
          ] as const
          const questions = [questionFor(field, 'meals', 2), ...problems.map((each) => askBack(each, null))]
          return questions.flatMap((each) => (each ? [each.text] : []))
        }),
      )
    const [plain, own] = [asked('en'), asked(language)]
    expect(own).toHaveLength(plain.length)
    expect(own.filter((text, i) => text === plain[i])).toEqual([])
  })

  test('every allergen has its name', () => {
    for (const allergen of Object.keys(allergenNames) as Allergen[]) {
      const [plain, own] = (['en', language] as const).map((of) =>
        inSpeech({ language: of, clock: '24' }, () => sayAllergen(allergen)),
      )
      if (allergen !== 'gluten') expect.soft(own, allergen).not.toBe(plain)
    }
  })
})

/** Names that are the same in the other language. */
const shared = new Set([
  'gluten',
  'kettlebell',
  'hernia',
  'landmine',
  'smith',
  'press',
  'trap',
  'hack',
  'squat',
])

test('a celery allergy is no allergy to sticks of celery alone', () => {
  expect(inSpeech({ language: 'de', clock: '24' }, () => sayAllergen('celery'))).toBe('Sellerie')
})

test('what a limit or an allergen is called is understood as it', () => {
  for (const [limit, name] of Object.entries(limitNames)) {
    expect.soft(limitsIn([limit]).found, limit).toContain(limit)
    expect.soft(limitsIn([name]).found, name).toContain(limit)
  }
  for (const [allergen, name] of Object.entries(allergenNames))
    expect.soft(allergensIn([name]).found, name).toContain(allergen)
})
