import fc from 'fast-check'
import { expect, test } from 'vitest'
import { carriedBy, commandOf } from '../../kit/command.ts'
import { GymError } from '../../kit/errors.ts'
import { domains, emptyProfile, type Profile } from '../fields.ts'
import { saidSchema } from '../said/input.ts'
import { consentCommand, deletionCommand, readConsent } from './command.ts'
import { demandProfile, missing, nextNeeded, purposes, questionFor } from './missing.ts'

const full: Profile = {
  ...emptyProfile,
  heightCm: 178,
  weightKg: 80,
  birthYear: 1996,
  sex: 'male',
  trainsFor: 'muscle',
  level: 'novice',
  daysPerWeek: 3,
  minutes: 60,
  pattern: 'omnivore',
  allergies: [],
}

test('one thing after the other is asked, and only what is needed', () => {
  expect(missing(emptyProfile, 'macros')).toEqual(['heightCm', 'weightKg', 'birthYear', 'sex'])
  expect(missing({ ...emptyProfile, weightKg: 80 }, 'macros')).toEqual(['heightCm', 'birthYear', 'sex'])
  expect(nextNeeded({ ...full, daysPerWeek: null }, 'workouts')).toBe('daysPerWeek')
  expect(nextNeeded({ ...full, allergies: null }, 'meals')).toBe('allergies')
  for (const purpose of purposes) expect(missing(full, purpose)).toEqual([])
})

test('a tool that lacks something says which is asked next', () => {
  expect(() => demandProfile(full, 'meals')).not.toThrow()
  const failed = (() => {
    try {
      demandProfile({ ...full, sex: null, birthYear: null }, 'macros')
    } catch (error) {
      return error
    }
  })()
  expect(failed).toBeInstanceOf(GymError)
  expect(failed).toMatchObject({
    code: 'profile_needed',
    facts: { field: 'birthYear', purpose: 'macros', missing: 2 },
  })
})

test('the question tells how many there are, and its answers can be tapped', () => {
  expect(questionFor('heightCm', 'macros', 3)).toEqual({
    text: 'Three things first. How tall are you?',
    choices: [],
  })
  expect(questionFor('daysPerWeek', 'workouts')?.choices[1]).toEqual({
    label: '3 days',
    send: '/profile {"daysPerWeek":3,"purpose":"workouts"}',
  })
  expect(questionFor('likes')).toBeUndefined()
})

test('whatever can be needed has a question, and its answers are something the tool takes', () => {
  for (const purpose of purposes) {
    for (const field of missing(emptyProfile, purpose)) {
      const question = questionFor(field, purpose)
      expect(question?.text).toMatch(/\?$/)
      for (const { send } of question?.choices ?? []) {
        const asked = carriedBy(send)
        expect(asked?.tool).toBe('updateProfile')
        expect(saidSchema.parse(asked?.input)).toMatchObject({ purpose })
        expect(Buffer.byteLength(`s:${send}`)).toBeLessThanOrEqual(64)
      }
    }
  }
})

test('a command says what it was made from', () => {
  const said = fc.dictionary(
    fc.constantFrom('weightKg', 'sex', 'likes'),
    fc.oneof(fc.string(), fc.integer()),
    { minKeys: 1 },
  )
  const some = fc.subarray([...domains], { minLength: 1 })
  fc.assert(
    fc.property(said, some, fc.boolean(), (keep, wanted, given) => {
      expect(carriedBy(commandOf('profile', keep))).toEqual({
        tool: 'updateProfile',
        input: { ...keep },
      })
      const [domain, ...also] = wanted
      const command = consentCommand(wanted, given ? 'yes' : 'no', keep)
      expect(readConsent(command.replace('/consent ', ''))).toEqual({
        tool: 'consent',
        input: { domain, ...(also.length > 0 ? { also } : {}), given, keep: { ...keep } },
      })
    }),
  )
})

test('what somebody typed in their own words is left to the language', () => {
  expect(readConsent('yes')).toBeUndefined()
  expect(readConsent('body maybe')).toBeUndefined()
  expect(readConsent('body,wallet yes')).toBeUndefined()
  expect(readConsent('health ask')).toBeUndefined()
})

test('the answer to what would be deleted is read with its code, and a no as a no', () => {
  const input = { domain: 'body', also: ['food'], given: false }
  for (const code of ['9f03c41be7d2', 'no'])
    expect(readConsent(deletionCommand(['body', 'food'], code).replace('/consent ', ''))).toEqual({
      tool: 'consent',
      input: { ...input, code },
    })
  expect(readConsent('body yes 9f03c41be7d2')).toEqual({
    tool: 'consent',
    input: { domain: 'body', given: true },
  })
  expect(readConsent('body no 9f03')).toBeUndefined()
  expect(deletionCommand(domains, '9f03c41be7d2').length).toBeLessThan(60)
})
