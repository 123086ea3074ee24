import { expect, test } from 'vitest'
import { type Arm, armFor } from './choice.ts'

const arm = (name: string, share: number): Arm => ({ name, share, hosted: undefined })
const members = Array.from(
  { length: 4000 },
  (_, i) => `00000000-0000-4000-8000-${String(i).padStart(12, '0')}`,
)
const chosen = (arms: readonly Arm[]) => members.map((member) => armFor(arms, { own: null, member })?.name)
const part = (names: readonly unknown[], name: string) =>
  names.filter((each) => each === name).length / names.length

const two = [arm('small', 3), arm('rules', 1)]

test('a member stays with their arm, whatever the order of the list', () => {
  expect(chosen(two)).toEqual(chosen(two))
  expect(chosen([...two].reverse())).toEqual(chosen(two))
})

test('members are shared out as the shares say', () => {
  expect(part(chosen(two), 'small')).toBeCloseTo(0.75, 1)
  expect(Math.abs(part(chosen(two), 'small') - 0.75)).toBeLessThan(0.025)
})

test('an arm that is added takes only its own part, and gives it back when it goes', () => {
  const three = [...two, arm('large', 1)]
  const [before, after] = [chosen(two), chosen(three)]
  const moved = after.filter((name, i) => name !== before[i])
  expect(moved.every((name) => name === 'large')).toBe(true)
  expect(Math.abs(moved.length / members.length - 0.2)).toBeLessThan(0.025)
})

test('a larger share draws members to it and moves nobody between the others', () => {
  const arms = (share: number) => [arm('a', 1), arm('b', 1), arm('c', share)]
  const [before, after] = [chosen(arms(1)), chosen(arms(2))]
  expect(after.filter((name, i) => name !== before[i]).every((name) => name === 'c')).toBe(true)
})

test("a gym's own arm goes before the shares, one that is not there counts as none", () => {
  const arms = [...two, arm('large', 0)]
  expect(armFor(arms, { own: 'large', member: 'mia' })?.name).toBe('large')
  expect(armFor(arms, { own: 'gone', member: 'mia' })).toEqual(armFor(arms, { own: null, member: 'mia' }))
})

test('without a share nobody has an arm', () => {
  expect(armFor([arm('large', 0)], { own: null, member: 'mia' })).toBeUndefined()
  expect(armFor([], { own: undefined, member: 'mia' })).toBeUndefined()
})
