import { wordTable } from '../../../../tools/kit/word-table.ts'

const counts = wordTable<number>({ one: 1, a: 1, two: 2, three: 3, four: 4, five: 5, six: 6 })
const count = '(\\d|one|two|three|four|five|six)'

const meals = new RegExp(
  `\\b${count}(?: (?:main|proper|square|small|big|smaller|bigger|little))? meals?(?: (?:a|per|each|every|in a|in the|in one) day| daily|\\b(?! (?:plan|a week|per week|for \\d)))|\\beat(?:ing)? ${count} times (?:a|per|each) day`,
)

const snacks =
  /\b(no|without|zero|skip|a|one|two|\d)(?: (?:daily|small|extra|any|the|my))? snacks?\b(?! (?:idea|instead))/

/** Three meals are a day's; what is eaten between them comes on top. */
const usual = 3
/** A plan knows of two snacks at most. */
const most = 5

/** How often a day somebody wants to eat: "five meals a day", "three meals, no snacks", "with two snacks". */
export function mealsADay(plain: string): number | undefined {
  const said = meals.exec(plain)
  const figure = said?.[1] ?? said?.[2]
  const between = snacks.exec(plain)?.[1]
  const extra =
    between === undefined || /^(?:no|without|zero|skip)$/.test(between)
      ? 0
      : (counts[between] ?? Number(between))
  if (figure === undefined) return between === undefined ? undefined : Math.min(most, usual + extra)
  const main = counts[figure] ?? Number(figure)
  // Who says four has counted the snack.
  const value = main > usual ? main : main + extra
  return value >= 1 && value <= 8 ? value : undefined
}
