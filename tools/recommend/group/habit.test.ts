import fc from 'fast-check'
import { expect, test } from 'vitest'
import { habitOf, isHabit } from './habit.ts'

const zone = 'Europe/Berlin'
const at = (text: string) => new Date(text)

test('a group that met on the last three Tuesdays has that habit, also over a change of the clock', () => {
  const booked = [
    at('2026-11-03T18:00:00+01:00'),
    at('2026-10-27T18:00:00+01:00'),
    at('2026-10-20T18:00:00+02:00'),
  ]
  const habit = habitOf(booked, zone)
  expect(habit).toEqual({ weekday: 2, minute: 1080, times: 3, unbroken: true })
  expect(isHabit(habit, at('2026-11-10T18:00:00+01:00'), zone)).toBe(true)
  expect(isHabit(habit, at('2026-11-10T18:30:00+01:00'), zone)).toBe(false)
})

test('one other time in between does not end a habit, but it is not "the last times" any more', () => {
  const booked = [
    at('2026-11-05T20:00:00+01:00'),
    at('2026-11-03T18:00:00+01:00'),
    at('2026-10-27T18:00:00+01:00'),
  ]
  expect(habitOf(booked, zone)).toEqual({ weekday: 2, minute: 1080, times: 2, unbroken: false })
})

test('once is no habit, and nothing is none', () => {
  expect(habitOf([at('2026-11-03T18:00:00+01:00'), at('2026-10-29T18:00:00+01:00')], zone)).toBeUndefined()
  expect(habitOf([], zone)).toBeUndefined()
})

test('a habit is always a time that was met at, at least twice among the last five', () => {
  const moments = fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 12 })
  fc.assert(
    fc.property(moments, (steps) => {
      const booked = steps.map((step) => new Date(Date.UTC(2026, 0, 1 + step, 18)))
      const habit = habitOf(booked, 'UTC')
      const agreeing = booked.slice(0, 5).filter((each) => isHabit(habit, each, 'UTC'))
      if (habit) expect(agreeing).toHaveLength(habit.times)
      expect(agreeing.length === 0 || agreeing.length >= 2).toBe(true)
    }),
  )
})
