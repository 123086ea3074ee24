import { type Body, bmi } from '../../safety/index.ts'

/**
 * Fat-free mass from a measured part of fat, kg.
 *
 * @example
 * fatFreeMass({ weightKg: 80, bodyFatPercent: 20 }) // 64
 */
export function fatFreeMass({
  weightKg,
  bodyFatPercent,
}: {
  weightKg: number
  bodyFatPercent: number
}): number {
  return weightKg * (1 - bodyFatPercent / 100)
}

/**
 * Fat-free mass estimated from weight, height and sex, kg, where nobody has measured it.
 *
 * It keeps sense in obesity, where the older linear equations run away.
 *
 * @see Janmahasatian S, Duffull SB, et al. Quantification of lean bodyweight. Clin Pharmacokinet 2005;44:1051-1065.
 * @example
 * estimatedFatFreeMass({ sex: 'male', weightKg: 80, heightCm: 180 }) // 61.7
 */
export function estimatedFatFreeMass(body: Pick<Body, 'sex' | 'weightKg' | 'heightCm'>): number {
  const [base, slope] = body.sex === 'male' ? [6680, 216] : [8780, 244]
  return (9270 * body.weightKg) / (base + slope * bmi(body))
}
