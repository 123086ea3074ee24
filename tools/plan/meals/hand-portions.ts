import {
  bowlWords,
  cuppedWords,
  fistWords,
  glassWords,
  palmWords,
  plateWords,
  thumbWords,
} from '../../kit/hands.ts'
import type { Food, FoodGroup } from './food.ts'

type Measure = { grams: number; words: (count: number) => string }

const palm: Measure = { grams: 110, words: palmWords }
const cooked: Measure = { grams: 90, words: cuppedWords }
const dry: Measure = { grams: 35, words: cuppedWords }
const fist: Measure = { grams: 90, words: fistWords }
const thumb: Measure = { grams: 12, words: thumbWords }
const glass: Measure = { grams: 240, words: glassWords }
const bowl: Measure = { grams: 180, words: bowlWords }
const plate: Measure = { grams: 320, words: plateWords }

const mostThumbs = 4

/** What a hand holds of the foods on each shelf, g. Ours, by how much of them is a usual helping. */
const measures: Readonly<Record<FoodGroup, (food: Food) => Measure>> = {
  meat: () => palm,
  poultry: () => palm,
  fish: () => palm,
  egg: () => palm,
  soy: ({ name }) => (/milk|drink/i.test(name) ? glass : palm),
  legume: ({ per100 }) => (per100.kcal > 250 ? dry : cooked),
  dairy: ({ name }) =>
    /milk|kefir|buttermilk/i.test(name)
      ? glass
      : /cottage|quark|ricotta/i.test(name)
        ? palm
        : /cheese|feta|mozzarella|butter|parmesan/i.test(name)
          ? thumb
          : bowl,
  grain: ({ per100 }) => (per100.kcal > 250 ? dry : cooked),
  bread: () => ({ grams: 45, words: cuppedWords }),
  vegetable: ({ per100 }) => (per100.carbohydrate > 12 ? { ...cooked, grams: 110 } : fist),
  fruit: ({ per100 }) => (per100.kcal > 150 ? dry : fist),
  nut: () => ({ grams: 28, words: cuppedWords }),
  seed: () => thumb,
  oil: () => thumb,
  sweet: () => thumb,
  condiment: () => thumb,
  drink: () => glass,
  supplement: () => ({ grams: 15, words: thumbWords }),
  dish: () => plate,
}

/**
 * How much of a food as one sees it: in palms, cupped hands, fists, thumbs, glasses, bowls and plates, to the half.
 *
 * @example
 * handPortion(chickenBreast, 165) // '1½ palms'
 */
export function handPortion(food: Food, grams: number): string {
  const usual = measures[food.group](food)
  // Nobody counts many thumbs: that much is a fist.
  const { grams: each, words } = usual === thumb && grams > mostThumbs * thumb.grams ? fist : usual
  return words(Math.max(0.5, Math.round((grams / each) * 2) / 2))
}
