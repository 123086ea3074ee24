import { expect, test } from 'vitest'
import { heard } from '../../testing.ts'

const consent = (given: boolean) => ({
  kind: 'calls',
  calls: [{ tool: 'consent', input: { domain: 'staff', given } }],
})

test.each([
  'let the coach see my visits',
  'the staff can see how often I come',
  'Let my trainer see how often I train',
  'show my name to the staff',
  "I don't mind if the coach sees my visits",
  "it's fine for the coaches to see my attendance",
  'you may share my visits with the trainers',
  'allow staff to view my visits',
  'I want to be visible to the staff',
  'yes, the team may know how often i come',
  'unhide me from the staff',
  "don't hide my name from the coach",
  'stop hiding me from the staff',
])('%j lets the staff see them', (said) => {
  expect(heard(said)).toMatchObject(consent(true))
})

test.each([
  'hide me from the staff',
  'hide my visits from the coach',
  "don't let the coach see my visits",
  "I don't want the staff to know how often I come",
  'stop showing my name to the trainers',
  'stop sharing my attendance with the staff',
  'the coach must not see my visits',
  'keep my visits private from the staff',
  'make me invisible to the front desk',
  'I want to stay anonymous to the staff',
  'nobody at the gym should see my visits',
  "i'd rather the staff did not see my name",
  'withdraw my consent for the staff',
  "please don't show the coach how often i come",
])('%j hides them from the staff', (said) => {
  expect(heard(said)).toMatchObject(consent(false))
})

test.each([
  'can the coach see my visits?',
  'does the staff know how often i come',
  'let the coach see my weight',
  'share my allergies with the trainer',
  'hide my workouts from the staff',
  'is a coach here now?',
  'show me my visits',
  'how often did i come this month',
  'when are the trainers in',
  'tell the front desk i am late',
  'can you tell the staff the music is too loud',
  'show me the coach',
])('%j is no word on who sees their name', (said) => {
  const { kind, ...rest } = heard(said)
  expect(JSON.stringify({ kind, ...rest })).not.toContain('"staff"')
})
