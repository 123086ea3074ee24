import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Allergen, allergensIn } from './allergens.ts'
import { allergensOf, avoided } from './eaten.ts'
import { equipmentIn } from './equipment.ts'
import { goalIn } from './goals.ts'
import { activityIn, levelIn, sexIn, unitsIn } from './habits.ts'
import { isIllness, limitsIn } from './limits.ts'
import { type Pattern, patternIn } from './patterns.ts'

test.each<[string, Allergen[]]>([
  ['nuts', ['nuts', 'peanuts']],
  ['tree nuts', ['nuts']],
  ['peanuts', ['peanuts']],
  ['peanut butter', ['peanuts']],
  ['lactose', ['milk']],
  ['lactose intolerant', ['milk']],
  ["i'm lactose intolerant", ['milk']],
  ['dairy', ['milk']],
  ['dairy free', ['milk']],
  ['shellfish', ['crustaceans', 'molluscs']],
  ['seafood', ['crustaceans', 'fish', 'molluscs']],
  ['prawns', ['crustaceans']],
  ['coeliac', ['gluten']],
  ['celiac disease', ['gluten']],
  ['wheat allergy', ['gluten']],
  ['gluten-free', ['gluten']],
  ['no gluten', ['gluten']],
  ['glutne', ['gluten']],
  ['peanutt', ['peanuts']],
  ['shelfish', ['crustaceans', 'molluscs']],
  ['eggs', ['eggs']],
  ['severe allergy to cashews', ['nuts']],
  ['almond milk', ['nuts']],
  ['oat milk', ['gluten']],
  ['soya', ['soy']],
  ['soy milk', ['soy']],
  ['tahini', ['sesame']],
  ['sulfites', ['sulphites']],
  ['celeriac', ['celery']],
  ['lupine', ['lupin']],
  ['squid', ['molluscs']],
  ['nuts and dairy', ['milk', 'nuts', 'peanuts']],
  ['eggs, soy & fish', ['eggs', 'fish', 'soy']],
  ['Erdnüsse', ['peanuts']],
])('an allergy to %s', (said, wanted) => {
  const { found, unknown } = allergensIn([said])
  expect(found.sort()).toEqual(wanted)
  expect(unknown).toEqual([])
})

test.each([
  'strawberries',
  'kiwi',
  'butternut squash',
  'coconut milk',
  'nutmeg',
  'pollen',
  'penicillin',
  'latex',
  'mushrooms',
])('an allergy to %s is none of the fourteen, and is asked back', (said) =>
  expect(allergensIn([said])).toEqual({
    found: [],
    unknown: [expect.stringContaining(said.split(' ')[0] ?? '')],
    none: false,
  }),
)

test('what is known is kept, and the rest is asked back', () => {
  expect(allergensIn(['nuts and strawberries'])).toEqual({
    found: ['nuts', 'peanuts'],
    unknown: ['strawberries'],
    none: false,
  })
  expect(allergensIn(['very allergic to raw apples, milk'])).toEqual({
    found: ['milk'],
    unknown: ['apples'],
    none: false,
  })
})

test.each(['none', 'no', 'nothing', 'no allergies', 'None.', 'nope', 'n/a'])(
  '"%s" means no allergies',
  (said) => {
    expect(allergensIn([said])).toEqual({ found: [], unknown: [], none: true })
  },
)

test('no word of an allergy is ever lost: it is found or asked back', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{3,12}$/), { minLength: 1, maxLength: 4 }), (words) => {
      const { found, unknown, none } = allergensIn(words)
      expect(found.length + unknown.length + Number(none)).toBeGreaterThan(0)
      for (const word of words) {
        const alone = allergensIn([word])
        const covered =
          alone.found.every((allergen) => found.includes(allergen)) &&
          alone.unknown.every((each) => unknown.includes(each))
        expect(covered).toBe(true)
      }
    }),
  )
})

test.each<[string, Pattern | undefined]>([
  ['veggie', 'vegetarian'],
  ['vegetarian', 'vegetarian'],
  ['no meat', 'vegetarian'],
  ['plant based', 'vegan'],
  ['plant-based', 'vegan'],
  ['vegan', 'vegan'],
  ["i'm fully vegan", 'vegan'],
  ['pesco', 'pescatarian'],
  ['pescetarian', 'pescatarian'],
  ['vegetarian but fish', 'pescatarian'],
  ['halal', 'halal'],
  ['kosher', 'kosher'],
  ['everything', 'omnivore'],
  ['no restrictions', 'omnivore'],
  ['none', 'omnivore'],
  ['vegeterian', 'vegetarian'],
  ['keto', undefined],
  ['halal and kosher', undefined],
  ['carnivore', undefined],
  ['no pork', undefined],
])('who eats %s', (said, wanted) => expect(patternIn(said)).toBe(wanted))

test.each([
  ['bad knees', ['knee']],
  ['bad knee', ['knee']],
  ['torn meniscus in my left knee', ['knee']],
  ['ACL', ['knee']],
  ['slipped disc', ['lowerBack']],
  ['herniated disc', ['lowerBack']],
  ['hernia', ['hernia']],
  ['sciatica', ['lowerBack']],
  ['bad back', ['lowerBack']],
  ['upper back', ['upperBack']],
  ['rotator cuff', ['overhead', 'shoulder']],
  ['shoulder', ['shoulder']],
  ['tennis elbow', ['elbow']],
  ["golfer's elbow", ['elbow']],
  ['carpal tunnel', ['wrist']],
  ['plantar fasciitis', ['ankle', 'impact']],
  ['sprained ankle', ['ankle']],
  ['pregnant', ['pregnancy']],
  ['high blood pressure', ['highBloodPressure']],
  ['hypertension', ['highBloodPressure']],
  ['vertigo', ['balance']],
  ['whiplash', ['neck']],
  ['no jumping', ['impact']],
  ['arthritis', ['impact']],
  ['arthritis in my knees', ['impact', 'knee']],
  ['nothing overhead', ['overhead']],
  ['back and knees', ['knee', 'lowerBack']],
  ['rotater cuff', ['overhead', 'shoulder']],
  ['Bandscheibenvorfall', ['lowerBack']],
  ['hip replacement', ['hip', 'impact']],
])('%s as a limit', (said, wanted) => {
  const { found, unknown } = limitsIn([said])
  expect({ found: found.sort(), unknown }).toEqual({ found: wanted, unknown: [] })
})

test('an illness is no limit of a joint: it is asked back, as a doctor’s matter', () => {
  expect(limitsIn(['type 2 diabetes']).unknown).toEqual(['type 2 diabetes'])
  expect(isIllness('type 2 diabetes')).toBe(true)
  expect(isIllness('heart condition')).toBe(true)
  expect(isIllness('bad knees')).toBe(false)
  expect(limitsIn(['no injuries'])).toEqual({ found: [], unknown: [], none: true })
})

test.each([
  [['only dumbbells'], ['dumbbells']],
  [['dumbells'], ['dumbbells']],
  [['resistance bands'], ['bands']],
  [['home gym with rack'], ['barbell', 'rack']],
  [['dumbbells and a bench'], ['bench', 'dumbbells']],
  [
    ['a pair of dumbbells', 'pull-up bar'],
    ['dumbbells', 'pullUpBar'],
  ],
  [['barbell, rack & bench'], ['barbell', 'bench', 'rack']],
  [['TRX'], ['suspension']],
  [['kettlebells'], ['kettlebell']],
  [['dumbbells but no bench'], ['dumbbells']],
  [['leg press machine'], ['legPress']],
  [['rowing machine'], ['rower']],
  [['nothing'], []],
  [['no equipment'], []],
  [['bodyweight'], []],
  [['just my bodyweight'], []],
])('%o to train with', (said, wanted) => {
  const { gym, found, unknown } = equipmentIn(said)
  expect({ gym, found: found.sort(), unknown }).toEqual({ gym: false, found: wanted, unknown: [] })
})

test.each([
  ['16kg kettlebell', ['kettlebell']],
  ['dumbbells up to 24 kg', ['dumbbells']],
  ['pullUpBar', ['pullUpBar']],
  ['cardio machines', ['bike', 'elliptical', 'rower', 'stairClimber', 'treadmill']],
])('%s is known however it is written', (said, wanted) => {
  const { found, unknown } = equipmentIn([said])
  expect({ found: found.sort(), unknown }).toEqual({ found: wanted, unknown: [] })
})

test('machines are those that strength is trained with', () => {
  const { found, unknown } = equipmentIn(['dumbbells and machines'])
  expect(unknown).toEqual([])
  expect(found).toEqual(
    expect.arrayContaining(['dumbbells', 'legPress', 'chestPress', 'latPulldown', 'cables']),
  )
  expect(found).not.toContain('treadmill')
})

test.each(['gym', 'the gym', 'full gym', 'everything', 'all the gym equipment', 'commercial gym'])(
  '%s is all that the gym has',
  (said) => expect(equipmentIn([said])).toEqual({ gym: true, found: [], unknown: [] }),
)

test('equipment nobody knows is asked back', () => {
  expect(equipmentIn(['dumbbells and a flux capacitor'])).toEqual({
    gym: false,
    found: ['dumbbells'],
    unknown: ['flux capacitor'],
  })
  expect(equipmentIn(['home gym']).unknown).toEqual(['home gym'])
})

test.each([
  ['cut', { goal: 'cut', trainsFor: 'fatLoss' }],
  ['lean out', { goal: 'cut', trainsFor: 'fatLoss' }],
  ['lose belly', { goal: 'cut', trainsFor: 'fatLoss' }],
  ['lose some belly fat', { goal: 'cut', trainsFor: 'fatLoss' }],
  ['I want to lose weight', { goal: 'cut', trainsFor: 'fatLoss' }],
  ['get big', { goal: 'bulk', trainsFor: 'muscle' }],
  ['bulking', { goal: 'bulk', trainsFor: 'muscle' }],
  ['build muscle', { goal: 'bulk', trainsFor: 'muscle' }],
  ['tone up', { goal: 'maintain', trainsFor: 'muscle' }],
  ['recomp', { goal: 'maintain', trainsFor: 'muscle' }],
  ['lose fat and build muscle', { goal: 'maintain', trainsFor: 'muscle' }],
  ['maintain', { goal: 'maintain' }],
  ['get stronger', { trainsFor: 'strength' }],
  ['lose weight and get stronger', { goal: 'cut', trainsFor: 'strength' }],
  ['stay healthy', { trainsFor: 'health' }],
  ['run a marathon', { trainsFor: 'endurance' }],
  ['hypertrophy', { trainsFor: 'muscle' }],
  ['world peace', undefined],
])('the goal %s', (said, wanted) => expect(goalIn(said)).toEqual(wanted))

test.each([
  ['desk job', 'sedentary'],
  ['I sit all day', 'sedentary'],
  ['sedentary', 'sedentary'],
  ['on my feet all day', 'moderate'],
  ['moderate', 'moderate'],
  ['very active', 'hard'],
  ['veryHard', 'veryHard'],
  ['construction', 'hard'],
  ['purple', undefined],
])('who is %s', (said, wanted) => expect(activityIn(said)).toBe(wanted))

test.each([
  ['newbie', 'novice'],
  ['total beginner', 'novice'],
  ['never lifted', 'novice'],
  ['been lifting 5 years', 'advanced'],
  ['five years', 'advanced'],
  ['two years of lifting', 'intermediate'],
  ['6 months', 'novice'],
  ['a year', 'intermediate'],
  ['lifting 5 years but a long break', 'novice'],
  ['used to lift 10 years ago', 'novice'],
  ['intermediate', 'intermediate'],
  ['advanced', 'advanced'],
  ['blue', undefined],
])('the level of %s', (said, wanted) => expect(levelIn(said)).toBe(wanted))

test('sex and units', () => {
  expect(['male', 'a man', 'M', 'woman', 'f', 'both', 'x'].map(sexIn)).toEqual([
    'male',
    'male',
    'male',
    'female',
    'female',
    undefined,
    undefined,
  ])
  expect(['kg', 'metric', 'pounds', 'imperial', 'stone and pounds', 'UK', 'cubits'].map(unitsIn)).toEqual([
    'metric',
    'metric',
    'us',
    'us',
    'uk',
    'uk',
    undefined,
  ])
})

test('what a pattern leaves out is known by name, and peanut butter is no butter', () => {
  expect(
    ['beef', 'grilled chicken', 'honey', 'tofu', 'peanut butter', 'veggie burger'].map((food) =>
      avoided(food, 'vegan'),
    ),
  ).toEqual([true, true, true, false, false, false])
  expect(['salmon', 'beef', 'eggs'].map((food) => avoided(food, 'pescatarian'))).toEqual([false, true, false])
  expect(['bacon', 'beef', 'beer'].map((food) => avoided(food, 'halal'))).toEqual([true, false, true])
  expect(['prawns', 'beef', 'salmon'].map((food) => avoided(food, 'kosher'))).toEqual([true, false, false])
  expect(allergensOf('peanut butter', ['peanuts', 'milk'])).toEqual(['peanuts'])
})
