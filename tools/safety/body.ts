/** What the equations were fitted on. */
export type Sex = 'male' | 'female'

/** weight kg, height cm, age years. */
export type Body = { sex: Sex; weightKg: number; heightCm: number; age: number; bodyFatPercent?: number }

/** What a member wants of their weight. */
export type Goal = 'cut' | 'maintain' | 'bulk'

/**
 * Body mass index.
 *
 * @param body weight in kg, height in cm
 * @returns kg per square metre, not rounded
 * @see Keys A, Fidanza F, Karvonen MJ, et al. Indices of relative weight and obesity. J Chronic Dis 1972;25:329-343.
 * @example
 * bmi({ weightKg: 81, heightCm: 180 }) // 25
 */
export function bmi({ weightKg, heightCm }: Pick<Body, 'weightKg' | 'heightCm'>): number {
  return weightKg / (heightCm / 100) ** 2
}
