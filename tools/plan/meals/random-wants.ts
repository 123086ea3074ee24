import { normal, pick, type Random } from '../../kit/random.ts'
import { activities, targetsFor } from '../../macros/index.ts'
import { type Allergen, allergens, patterns } from './food.ts'
import { type MealWanted, wantedRanges } from './wanted.ts'

/** How many of a hundred members leave out nothing, one, two or three of the fourteen. */
const allergyCounts = [0, 0, 0, 0, 0, 0, 1, 1, 2, 3]

/**
 * What an adult drawn by chance wants of a week of meals, by the targets they would be given; each pattern alike, some with
 * allergies. Feasible or not is for the solver to say.
 */
export function randomWants(random: Random, days = 7): MealWanted {
  const even = <T>(items: readonly T[]): T => pick(random, items, () => 1)
  const sex = even(['male', 'female'] as const)
  const heightCm = Math.min(205, Math.max(145, normal(random, sex === 'male' ? 177 : 164, 8)))
  const bmi = Math.min(45, 19 + 9 * Math.exp(normal(random, -0.2, 0.5)))
  const { energy, proteinG, fatG, carbohydrateG, fibreG } = targetsFor({
    sex,
    heightCm,
    weightKg: bmi * (heightCm / 100) ** 2,
    age: 18 + 70 * random(),
    activity: even(activities),
    goal: even(['cut', 'maintain', 'bulk'] as const),
  })
  // The heaviest of the hardest workers want more than a plan of meals holds: theirs is made for the most it does.
  const part = Math.min(1, wantedRanges.energy.most / energy)
  return {
    days,
    energy: energy * part,
    proteinG: proteinG * part,
    fatG: fatG * part,
    carbohydrateG: carbohydrateG * part,
    fibreG: Math.min(fibreG, 60),
    pattern: even(patterns),
    allergies: [...new Set(Array.from({ length: even(allergyCounts) }, () => even<Allergen>(allergens)))],
    dislikes: random() < 0.3 ? [even(['mushrooms', 'fish', 'eggs', 'tofu', 'beans', 'tomato', 'pork'])] : [],
    ...(random() < 0.2 ? { budgetPerDay: 4 + 12 * random() } : {}),
    ...(random() < 0.2 ? { cookMinutes: even([15, 20, 30, 45]) } : {}),
    ...(random() < 0.3 ? { mealsPerDay: even([3, 4, 5]) } : {}),
  }
}
