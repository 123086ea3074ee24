import { describe, expect, test } from 'vitest'
import { readCommand } from '../commands.ts'
import { ironworks as gym, tuesday as now } from '../offline/testing.ts'
import { completions } from './complete.ts'

const labels = (kind: Parameters<typeof completions>[0], typed: string, language?: string) =>
  completions(kind, typed, { gym, now, language }).map(({ label }) => label)

describe('a part of the gym', () => {
  test('is found by the beginning of its name, by what members call it, and without its accents', () => {
    expect(labels('split', 'le')[0]).toBe('Legs')
    expect(labels('split', 'squat')).toContain('Legs')
    expect(labels('split', 'LÉ')[0]).toBe('Legs')
    expect(labels('split', 'no such thing')).toEqual([])
  })

  test('is offered whole where nothing is typed yet', () => {
    expect(labels('split', '')).toHaveLength(Math.min(25, gym.splits.length))
  })
})

describe('a day', () => {
  test('is today, tomorrow and their parts, and the days after by name', () => {
    const all = labels('when', '')
    expect(all.slice(0, 2)).toEqual(['Today', 'This morning'])
    expect(all).toContain('Tomorrow evening')
    expect(all).toContain('Thursday 26 November')
    expect(labels('when', 'thu')).toEqual(['Thursday 26 November'])
  })

  test('is shown in the language of who types, and says what is understood', () => {
    const found = completions('when', 'donn', { gym, now, language: 'de' })
    expect(found).toEqual([{ label: 'Donnerstag, 26. November', value: 'Thursday' }])
  })

  test.each(completions('when', '', { gym, now }))('"$label" is read as a time', ({ value }) => {
    const asked = readCommand(`/quiet legs ${value}`, { gym, now })
    expect(asked).toMatchObject({ kind: 'tool', tool: 'crowdForecast', input: { from: expect.any(String) } })
  })
})

test('exercises and foods are found by any word of them', () => {
  expect(labels('exercise', 'bench')[0]).toMatch(/bench/i)
  expect(labels('food', 'oat')[0]).toMatch(/oat/i)
  expect(labels('exercise', 'press').length).toBeGreaterThan(5)
  expect(labels('exercise', '').length).toBe(25)
})

test('words, numbers and choices have nothing to complete', () => {
  for (const kind of ['words', 'number', 'choice'] as const) expect(labels(kind, '1')).toEqual([])
})
