import { expect, test } from 'vitest'
import { buttons, isQuiet, pressedText } from './buttons.ts'

test('a pressed button sends what its choice sends', () => {
  const [button] = buttons([{ label: 'Undo', send: '/undo k3f9a2' }], 64)
  expect(button).toEqual({ label: 'Undo', data: 's:/undo k3f9a2' })
  expect(pressedText('s:/undo k3f9a2', 'Undo')).toBe('/undo k3f9a2')
})

test('what is too long for a button becomes the number of the choice, counted in bytes', () => {
  const fits = 'ü'.repeat(31)
  const choices = [fits, `${fits}!`].map((send) => ({ label: 'Later', send }))
  expect(buttons(choices, 64).map(({ data }) => data)).toEqual([`s:${fits}`, 'n:2'])
})

test('two buttons never share their data, for Discord refuses that', () => {
  const choice = { label: 'Now', send: '/now' }
  expect(buttons([choice, choice, choice], 64).map(({ data }) => data)).toEqual(['s:/now', 'n:2', 'n:3'])
})

test('a number is said by its label, so that an old message can not mean a newer choice', () => {
  expect(pressedText('n:2', 'Other times')).toBe('Other times')
  expect(pressedText('n:2', undefined)).toBe('2')
})

test('a quiet choice is told from a plain one by its data, and says the same', () => {
  const choices = [
    { label: 'Thu 20:00', send: '/suits k3f9 1', quiet: true as const },
    { label: 'Stop', send: '/x' },
  ]
  const data = buttons(choices, 64).map((button) => button.data)
  expect(data).toEqual(['q:/suits k3f9 1', 's:/x'])
  expect(data.map(isQuiet)).toEqual([true, false])
  expect(pressedText('q:/suits k3f9 1', 'Thu 20:00')).toBe('/suits k3f9 1')
})

test('data of nobody we know says nothing', () => {
  for (const data of ['', 'x', 'n:', 'n:two', 'vote_yes']) expect(pressedText(data, 'Yes')).toBeUndefined()
})
