import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Answer, commonSlots, compromises, halvesOf, type Option } from './agreement.ts'

const options: Option[] = [
  { nth: 1, people: 13, room: 9 },
  { nth: 2, people: 9, room: 9 },
  { nth: 3, people: 11, room: 9 },
]

const group = (...suits: number[][]): Answer[] => suits.map((each, i) => ({ member: `m${i}`, suits: each }))

test('of several slots that suit all, the quietest is the best', () => {
  expect(commonSlots(group([1, 2], [1, 2, 3], [2, 1]), options)).toEqual([
    { nth: 2, members: ['m0', 'm1', 'm2'] },
    { nth: 1, members: ['m0', 'm1', 'm2'] },
  ])
})

test('a slot without room for all is none for all', () => {
  const full = options.map((option) => ({ ...option, room: option.nth === 2 ? 2 : 9 }))
  expect(commonSlots(group([1, 2], [1, 2], [1, 2]), full).map(({ nth }) => nth)).toEqual([1])
})

test('without a common slot the group goes in halves as even as they can be', () => {
  const [best] = halvesOf(group([1], [1, 3], [1, 3], [3], [1, 3]), options)
  expect(best?.map(({ members }) => members.length).sort()).toEqual([2, 3])
  // The third may go in either: more of them go where it is quieter.
  expect(best?.find(({ nth }) => nth === 3)?.members).toHaveLength(3)
})

test('a common slot that filled up is shared with another', () => {
  const scarce = options.map((option) => ({ ...option, room: 2 }))
  const all = group([1, 2], [1, 2], [1, 2], [1, 2])
  expect(commonSlots(all, scarce)).toEqual([])
  expect(halvesOf(all, scarce)[0]).toEqual([
    { nth: 1, members: ['m0', 'm1'] },
    { nth: 2, members: ['m2', 'm3'] },
  ])
})

test('whom nothing suits can be in no half, so most of the others are the compromise', () => {
  const answers = group([1], [1, 2], [1], [])
  expect(halvesOf(answers, options)).toEqual([])
  expect(compromises(answers, options)[0]).toEqual({ nth: 1, members: ['m0', 'm1', 'm2'] })
})

test('two who can not go together are told so, not sent alone', () => {
  expect(halvesOf(group([1], [2]), options)).toEqual([])
  expect(compromises(group([1], [2]), options)).toEqual([])
  expect(commonSlots(group([1]), options)).toEqual([])
})

const anyOptions = fc
  .array(fc.record({ people: fc.integer({ min: 0, max: 60 }), room: fc.integer({ min: 0, max: 25 }) }), {
    minLength: 1,
    maxLength: 3,
  })
  .map((all) => all.map((option, i): Option => ({ nth: i + 1, ...option })))

const anyAnswers = (most: number) =>
  fc
    .array(fc.subarray([1, 2, 3]), { minLength: 2, maxLength: most })
    .map((all) => all.map((suits, i): Answer => ({ member: `m${i}`, suits })))

const suits = (answers: readonly Answer[], member: string, nth: number) =>
  answers.some((answer) => answer.member === member && answer.suits.includes(nth))

test('whoever goes, goes when it suits and where there is room, and nobody goes twice', () => {
  fc.assert(
    fc.property(anyAnswers(20), anyOptions, (answers, slots) => {
      const room = new Map(slots.map((slot) => [slot.nth, slot.room]))
      const ways = [
        ...commonSlots(answers, slots).map((party) => [party]),
        ...halvesOf(answers, slots),
        ...compromises(answers, slots).map((party) => [party]),
      ]
      for (const parties of ways) {
        const going = parties.flatMap(({ members }) => members)
        expect(new Set(going).size).toBe(going.length)
        for (const { nth, members } of parties) {
          expect(members.length).toBeLessThanOrEqual(room.get(nth) ?? 0)
          for (const member of members) expect(suits(answers, member, nth)).toBe(true)
        }
      }
    }),
  )
})

test('common slots and halves leave nobody out', () => {
  fc.assert(
    fc.property(anyAnswers(20), anyOptions, (answers, slots) => {
      const everybody = answers.map(({ member }) => member).sort()
      for (const { members } of commonSlots(answers, slots)) expect([...members].sort()).toEqual(everybody)
      for (const halves of halvesOf(answers, slots)) {
        expect(halves.flatMap(({ members }) => members).sort()).toEqual(everybody)
      }
    }),
  )
})

/** Every way to give each member one of the options, by trying them all. */
function assignments(answers: readonly Answer[], slots: readonly Option[]): number[][] {
  return answers.reduce<number[][]>(
    (ways, { suits: suiting }) =>
      ways.flatMap((way) => slots.filter(({ nth }) => suiting.includes(nth)).map(({ nth }) => [...way, nth])),
    [[]],
  )
}

test('the best halves are the most even of all that can be, and of those the quietest', () => {
  fc.assert(
    fc.property(anyAnswers(6), anyOptions, (answers, slots) => {
      if (answers.length < 3) return
      const scores = assignments(answers, slots).flatMap((way) => {
        const used = [...new Set(way)]
        if (used.length !== 2) return []
        const sizes = used.map((nth) => way.filter((each) => each === nth).length)
        const roomy = used.every(
          (nth, i) => (sizes[i] ?? 0) <= (slots.find((slot) => slot.nth === nth)?.room ?? 0),
        )
        const met = way.reduce((sum, nth) => sum + (slots.find((slot) => slot.nth === nth)?.people ?? 0), 0)
        return roomy ? [Math.abs((sizes[0] ?? 0) - (sizes[1] ?? 0)) * 10_000 + met] : []
      })
      const [best] = halvesOf(answers, slots)
      const found = best?.reduce(
        (sum, { nth, members }) =>
          sum + members.length * (slots.find((slot) => slot.nth === nth)?.people ?? 0),
        Math.abs((best[0]?.members.length ?? 0) - (best[1]?.members.length ?? 0)) * 10_000,
      )
      expect(found).toBe(scores.length > 0 ? Math.min(...scores) : undefined)
    }),
  )
})

test('who said what does not matter to what becomes of the group, only what was said', () => {
  fc.assert(
    fc.property(anyAnswers(8), anyOptions, fc.nat(), (answers, slots, turn) => {
      const shift = turn % answers.length
      const said = answers.map(({ suits: each }) => each)
      const moved = answers.map((answer, i) => ({ ...answer, suits: said[(i + shift) % said.length] ?? [] }))
      const shape = (all: readonly Answer[]) => ({
        common: commonSlots(all, slots).map(({ nth }) => nth),
        halves: halvesOf(all, slots).map((way) => way.map(({ nth, members }) => [nth, members.length])),
        compromise: compromises(all, slots).map(({ nth, members }) => [nth, members.length]),
      })
      expect(shape(moved)).toEqual(shape(answers))
    }),
  )
})
