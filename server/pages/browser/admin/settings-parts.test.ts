import { expect, test } from 'vitest'
import { playedSettings } from '../../loopback/admin-figures.ts'
import { percentWords, singleChanges, singleValues, useOf } from './settings-parts.ts'

test('what each split spends on equipment is read from words', () => {
  expect(useOf('legs 45, leg press: 10 %, arms=2.5')).toEqual({ legs: 0.45, 'leg press': 0.1, arms: 0.025 })
  expect(useOf('')).toEqual({})
  expect(Object.values(useOf('legs'))).toEqual([Number.NaN])
})

test('a share that the database keeps roughly is shown without its noise', () => {
  expect(percentWords(0.800000011920929)).toBe('80')
  expect(percentWords(0.125)).toBe('12.5')
})

test('only what was changed is sent, in the units of the gym', () => {
  const filled = {
    ...singleValues(playedSettings),
    comfort: '75',
    quietTo: '06:30',
    region: '',
    capacity: '80',
  }
  const words = Object.fromEntries(Object.entries(filled).map(([key, value]) => [key, String(value)]))
  expect(singleChanges(playedSettings, words)).toEqual({ comfort: 0.75, quietTo: 390, region: null })
})

test('for how long things are kept is shown and changed; left empty, members are kept', () => {
  const shown = singleValues({ ...playedSettings, keepTalkDays: 30, keepIdleDays: 365, color: '#1d6b57' })
  expect(shown).toMatchObject({ keepTalkDays: '30', keepIdleDays: '365', color: '#1d6b57' })
  const before = { ...playedSettings, keepTalkDays: 30, keepIdleDays: 365, color: '#1d6b57' }
  const words = Object.fromEntries(Object.entries(shown).map(([key, value]) => [key, String(value)]))
  expect(singleChanges(before, { ...words, keepTalkDays: '14', keepIdleDays: '', color: '' })).toEqual({
    keepTalkDays: 14,
    keepIdleDays: null,
    color: null,
  })
})
