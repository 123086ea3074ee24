import type { Food } from '../food.ts'
import { condimentFoods } from './condiment.ts'
import { dishFoods } from './dish.ts'
import { drinkFoods } from './drink.ts'
import { eggDairyFoods } from './egg-dairy.ts'
import { fishFoods } from './fish.ts'
import { fruitFoods } from './fruit.ts'
import { grainFoods } from './grain.ts'
import { legumeFoods } from './legume.ts'
import { meatFoods } from './meat.ts'
import { nutOilFoods } from './nut-oil.ts'
import { sweetFoods } from './sweet.ts'
import { vegetableFoods } from './vegetable.ts'

/** Every food the coach knows, each with the id of its entry in USDA FoodData Central. */
export const foods: readonly Food[] = [
  ...meatFoods,
  ...fishFoods,
  ...eggDairyFoods,
  ...legumeFoods,
  ...grainFoods,
  ...vegetableFoods,
  ...fruitFoods,
  ...nutOilFoods,
  ...condimentFoods,
  ...sweetFoods,
  ...drinkFoods,
  ...dishFoods,
]

const byId: ReadonlyMap<string, Food> = new Map(foods.map((food) => [food.id, food]))

/**
 * The food with this id, or nothing.
 *
 * @example
 * foodById('egg')?.name // 'Egg, whole, raw'
 */
export const foodById = (id: string): Food | undefined => byId.get(id)
