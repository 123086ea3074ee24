import fc from 'fast-check'
import { expect, test } from 'vitest'
import { saidOf, tidied } from '../said.ts'
import { factsOf } from './index.ts'

const facts = (said: string) => factsOf(saidOf(tidied(said)))

test.each([
  ["I'm 5'9 and 160 lbs, 28 year old woman", { heightCm: 175.26, weightKg: 72.57, age: 28, sex: 'female' }],
  ['im a 34 yo woman', { age: 34, sex: 'female' }],
  ['im 12 stone 4, 5 foot 6', { weightKg: 78.02, heightCm: 167.64 }],
  ['six two and 220 pounds', { heightCm: 187.96, weightKg: 99.79 }],
  ['F 31 170cm 63kg', { sex: 'female', age: 31, heightCm: 170, weightKg: 63 }],
  ['68 kg / 172 cm / 25 / female', { weightKg: 68, heightCm: 172, age: 25, sex: 'female' }],
  ['born in 1989', { birthYear: 1989 }],
  ['I turned 40 last week', { age: 40 }],
  ['my body fat is 22%', { bodyFatPercent: 22 }],
  ['wanna get down to 70kg', { targetWeightKg: 70 }],
  ['i want to lose 5 kilos', { goal: 'cut' }],
  ['set my goal to building muscle', { trainsFor: 'muscle' }],
  ['i want to get stronger', { trainsFor: 'strength' }],
  ["I'm vegetarian and allergic to nuts", { pattern: 'vegetarian', allergies: ['nuts'] }],
  ['I have no allergies', { allergies: ['none'] }],
  ['i eat fish but no meat', { pattern: 'pescatarian' }],
  ['i dont like beef and i dont like pork either', { dislikes: ['beef', 'pork'] }],
  ['cant stand burpees', { dislikedExercises: ['burpees'] }],
  ['I love salmon and deadlifts', { likes: ['salmon'], likedExercises: ['deadlifts'] }],
  ['got a dodgy knee', { limits: ['knee'] }],
  ['never had a knee problem', {}],
  ['I have only dumbbells at home', { equipment: ['dumbbells'] }],
  ['got a pair of 10kg dumbbells at home', { equipment: ['dumbbells'] }],
  ['no equipment at all', { equipment: [] }],
  ['can do 3 days a week, about 45 min each time', { daysPerWeek: 3, minutes: 45 }],
  ['max 20 mins to cook', { cookMinutes: 20 }],
  ['an hour and a half per session', { minutes: 90 }],
  ["I've been lifting for about 8 years", { level: 'advanced' }],
  ['total beginner here', { level: 'novice' }],
  ['i work at a desk, sat down all day long', { activity: 'sedentary' }],
  ['40 quid a week for food', { budgetPerDay: 5.71 }],
  ['switch me to pounds and inches', { units: 'us' }],
  ['kilos not pounds', { units: 'metric' }],
  ["I'm 20 weeks pregnant", { pregnant: true }],
  ['my doctor told me not to train hard', { clinicianSaidNo: true }],
  ['usually train at 7pm on saturdays', { preferredTimes: [{ weekday: 6, from: '19:00' }] }],
  ['my knees fine again', { remove: { limits: ['knee'] } }],
  ['no longer vegetarian', { remove: { fields: ['pattern'] } }],
  ['remove broccoli from my dislikes', { remove: { dislikes: ['broccoli'] } }],
  ['i want to bench 100kg', {}],
])('%j', (said, wanted) => {
  expect(facts(said)).toEqual(wanted)
})

const kgPerPound = 0.45359237
const opening = fc.constantFrom("i'm ", 'i am ', 'im ', '', 'hi, i am ')
const join = fc.constantFrom(' and ', ', ', ' ')

test('centimetres and kilograms are read in every order', () => {
  fc.assert(
    fc.property(
      opening,
      join,
      fc.integer({ min: 145, max: 210 }),
      fc.integer({ min: 400, max: 1500 }),
      (start, by, cm, tenths) => {
        const kg = tenths / 10
        for (const said of [
          `${start}${cm}cm${by}${kg}kg`,
          `${start}${kg} kg${by}${cm} cm`,
          `${start}${cm} cm tall${by}${kg} kilos`,
        ]) {
          expect(facts(said), said).toEqual({ heightCm: cm, weightKg: kg })
        }
      },
    ),
  )
})

test('feet, inches, pounds and stone are metric in the end', () => {
  fc.assert(
    fc.property(
      opening,
      fc.integer({ min: 5, max: 6 }),
      fc.integer({ min: 0, max: 11 }),
      fc.integer({ min: 8, max: 20 }),
      fc.integer({ min: 1, max: 13 }),
      (start, feet, inches, stone, pounds) => {
        for (const said of [`${feet}'${inches}`, `${feet} foot ${inches}`, `${feet}ft ${inches}`]) {
          expect(facts(`${start}${said}, ${stone} stone ${pounds}`).heightCm).toBeCloseTo(
            feet * 30.48 + inches * 2.54,
            1,
          )
          expect(facts(`${start}${said}, ${stone} stone ${pounds}`).weightKg).toBeCloseTo(
            (stone * 14 + pounds) * kgPerPound,
            1,
          )
          expect(facts(`${start}${said} and ${stone * 14} lbs`).weightKg).toBeCloseTo(
            stone * 14 * kgPerPound,
            1,
          )
        }
      },
    ),
  )
})

test('an age is an age however it is said', () => {
  fc.assert(
    fc.property(fc.integer({ min: 14, max: 95 }), fc.constantFrom('man', 'woman'), (age, who) => {
      const sex = who === 'man' ? 'male' : 'female'
      for (const said of [
        `i'm a ${age} year old ${who}`,
        `${age} yo ${who}`,
        `i am ${age} years old, ${sex}`,
        `${sex}, age ${age}`,
        `${age}${sex[0]}`,
      ]) {
        expect(facts(said), said).toEqual({ age, sex })
      }
    }),
  )
})
