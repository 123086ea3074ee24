/**
 * Every limit a target keeps, in one place. kcal and kg per day unless the name says otherwise.
 *
 * Sources by name: AHA/ACC/TOS = Jensen MD et al. Circulation 2014;129 (suppl 2):S102-S138; Helms ER et al. J Int Soc
 * Sports Nutr 2014;11:20; Murphy C, Koehler K. Scand J Med Sci Sports 2022;32:125-137; IOM = Dietary Reference Intakes
 * for energy and macronutrients, 2005; Iraki J et al. Sports 2019;7:154; Mountjoy M et al. Br J Sports Med 2023;57:1073.
 */

/** Energy of a kilogram of body weight gained or lost, kcal. A rule of thumb (3,500 kcal a pound), here and nowhere else. */
export const kcalPerKg = 7700

/** No target under these (AHA/ACC/TOS: the lower ends of 1,200-1,500 and 1,500-1,800). */
export const floors = { female: 1200, male: 1500 } as const

/** A deficit of 500 kcal a day keeps lean mass from growing (Murphy 2022); obesity allows up to 750 (AHA/ACC/TOS). */
export const deficitCaps = { usual: 500, obese: 750 } as const

/** Loss a week in percent of body weight (Helms 2014). */
export const lossPercent = { least: 0.5, usual: 0.7, most: 1 } as const

/** Intake less exercise, kcal per kg of fat-free mass: under 30 we stop (Mountjoy 2023; debated, and found in women). */
export const energyAvailability = 30

/** Surplus in parts of expenditure, and the gain a week in percent of body weight that it stays within (Iraki 2019). */
export const surplus = { least: 0.1, usual: 0.15, most: 0.2 } as const
export const gainPercent = { least: 0.25, most: 0.5 } as const

/** No deficit under this BMI, and what counts as obesity. */
export const bmiLimits = { underweight: 18.5, healthyMost: 25, obese: 30 } as const

/** Body fat in percent from which a BMI of 30 is fat and not muscle (WHO Technical Report Series 854, 1995). */
export const obeseBodyFat = { female: 35, male: 25 } as const

/** Years of age from which we advise on energy. */
export const adult = 18

/** Bodies outside these are a slip of the pen, or beyond what the formulas were fitted on. */
export const bodyRanges = {
  age: { least: 0, most: 110 },
  weightKg: { least: 30, most: 300 },
  heightCm: { least: 120, most: 230 },
  bodyFatPercent: { least: 3, most: 65 },
  bmi: { least: 11, most: 90 },
} as const

/** What a member may set, kcal a day. */
export const ownEnergyRange = { least: 500, most: 10_000 } as const

/** Parts of energy (acceptable macronutrient distribution, IOM). */
export const shares = {
  protein: { least: 0.1, most: 0.35 },
  fat: { least: 0.2, usual: 0.25, most: 0.35 },
  carbohydrate: { least: 0.45, most: 0.65 },
} as const

/** Fat in g per kg of body weight at the least (Iraki 2019). */
export const fatPerKg = 0.5

/** Carbohydrate in g a day at the least, where there is room (IOM: what the brain uses). */
export const leastCarbohydrate = 130

/** Fibre in g per 1,000 kcal (IOM), and in g a day at the least (WHO guideline on carbohydrate intake, 2023). */
export const fibre = { per1000: 14, least: 25 } as const

/**
 * Protein in g per kg a day; `leanCut` is per kg of fat-free mass.
 *
 * Helms 2014 (2.3 to 3.1 per kg fat-free mass in a deficit), Iraki 2019 (1.6 to 2.2 in a surplus), Jager R et al. J Int
 * Soc Sports Nutr 2017;14:20 (1.4 to 2.0), Morton RW et al. Br J Sports Med 2018;52:376 (no more gain above 1.62).
 */
export const proteinPerKg = {
  cut: { usual: 2, least: 1.6 },
  leanCut: { usual: 2.5, least: 2.3 },
  maintain: { usual: 1.6, least: 1.4 },
  bulk: { usual: 1.8, least: 1.6 },
} as const

/** Grams to kcal (Atwater). */
export const kcalPerGram = { protein: 4, fat: 9, carbohydrate: 4 } as const
