/** How much a member moves, as the popular table has it. */
export const activities = ['sedentary', 'light', 'moderate', 'hard', 'veryHard'] as const
export type Activity = (typeof activities)[number]

/**
 * The popular multipliers of resting energy. Convention, without a primary source.
 *
 * Sedentary; light exercise on 1 to 3 days a week; moderate on 3 to 5; hard on 6 or 7; very hard, or twice a day.
 */
export const activityFactors: Readonly<Record<Activity, number>> = {
  sedentary: 1.2,
  light: 1.375,
  moderate: 1.55,
  hard: 1.725,
  veryHard: 1.9,
}

/** Hours of training a week: an hour on the middle number of those days, two where it is twice a day. */
const trainingHours: Readonly<Record<Activity, number>> = {
  sedentary: 0,
  light: 2,
  moderate: 4,
  hard: 6.5,
  veryHard: 14,
}

/** Vigorous lifting costs six times what rest does; five of them are for the exercise. */
const netMets = 5

/**
 * What a day costs, all in, kcal.
 *
 * @param basal resting energy, kcal a day
 * @param activity by name, or as a physical activity level: a day's expenditure over that of rest
 * @example
 * tdee(1780, 'moderate') // 2759
 */
export const tdee = (basal: number, activity: Activity | number): number =>
  basal * (typeof activity === 'number' ? activity : activityFactors[activity])

/**
 * Energy of exercise alone above that of rest, kcal a day over the week: an estimate, never something "earned" to eat.
 *
 * @param basal resting energy, kcal a day
 * @see Ainsworth BE, et al. 2011 Compendium of Physical Activities. Med Sci Sports Exerc 2011;43:1575-1581 (vigorous
 *   resistance training 6 METs).
 * @example
 * exerciseEnergy(1680, 'moderate') // 200: four hours a week at 350 kcal
 */
export const exerciseEnergy = (basal: number, activity: Activity): number =>
  ((basal / 24) * netMets * trainingHours[activity]) / 7
