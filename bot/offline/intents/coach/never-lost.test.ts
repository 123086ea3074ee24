import { expect, test } from 'vitest'
import { ironworks, tuesday } from '../../testing.ts'
import { understand } from '../../understand.ts'

/** The allergies that a message has noted. */
function noted(text: string): unknown {
  const understood = understand(text, { gym: ironworks, now: tuesday, last: undefined })
  return understood.kind === 'calls' ? understood.calls.flatMap(({ input }) => input.allergies ?? []) : []
}

test.each([
  ['no allergies except nuts', ['nuts']],
  ['i have no allergies apart from peanuts', ['peanuts']],
  ['no allergies but i am lactose intolerant', ['lactose']],
  ['i have no food allergies, just a nut allergy', ['nut']],
  ['i am not allergic to anything except shellfish', ['shellfish']],
  ['i have a nut and egg allergy', ['nut', 'egg']],
  ['i have a mayonnaise allergy', ['mayonnaise']],
  ['no allergies but i hate mushrooms', ['none']],
  ['no allergies', ['none']],
])('one allergy that is named weighs more than a "none": "%s"', (text, allergies) => {
  expect(noted(text)).toEqual(allergies)
})

test.each([
  'i weigh 80 kg, i am allergic to nuts',
  "weighed 80 kg today, i'm allergic to nuts",
  'i ate 3 eggs, i am allergic to nuts',
  'bench 3x8 at 60, i am allergic to nuts',
  'swap the chicken, i am allergic to nuts',
  'plan my meals, i am allergic to nuts',
  'is it busy? i am allergic to nuts',
  'i get a rash from nuts',
])('an allergy told beside something else is not lost: "%s"', (text) => {
  expect(noted(text)).toEqual(['nuts'])
})

test("what others cannot eat is not the member's", () => {
  expect(noted('my son is allergic to nuts')).toEqual([])
})
