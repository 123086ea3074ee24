/**
 * The value that a normal draw exceeds with a chance of `p`.
 *
 * @param p between 0 and 1
 * @see Acklam PJ. An algorithm for computing the inverse normal cumulative distribution function. 2003. Relative error
 *   under 1.2e-9.
 * @example
 * normalAbove(0.025) // 1.96
 */
export function normalAbove(p: number): number {
  if (p > 0.5) return -normalAbove(1 - p)
  if (p < 0.02425) {
    const q = Math.sqrt(-2 * Math.log(p))
    return -ratio(q, tailTop, tailBottom)
  }
  const q = 0.5 - p
  const r = q * q
  return (q * horner(r, middleTop)) / (horner(r, middleBottom) * r + 1)
}

const middleTop = [
  -39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269, -30.66479806614716,
  2.506628277459239,
]
const middleBottom = [
  -54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572,
]
const tailTop = [
  -0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734, 4.374664141464968,
  2.938163982698783,
]
const tailBottom = [0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416]

const horner = (x: number, factors: readonly number[]) => factors.reduce((sum, factor) => sum * x + factor, 0)
const ratio = (x: number, top: readonly number[], bottom: readonly number[]) =>
  horner(x, top) / (horner(x, bottom) * x + 1)

/**
 * The value that Student's t exceeds, to either side, with a chance of `p` in all.
 *
 * @param freedom degrees of freedom, 1 or more
 * @see Hill GW. Algorithm 396: Student's t-quantiles. Commun ACM 1970;13:619-620.
 * @example
 * tBeyond(0.05, 10) // 2.228
 */
export function tBeyond(p: number, freedom: number): number {
  if (freedom < 2) return 1 / Math.tan((p * Math.PI) / 2)
  if (freedom === 2) return Math.sqrt(2 / (p * (2 - p)) - 2)
  const a = 1 / (freedom - 0.5)
  const b = 48 / a ** 2
  const c = (((20700 * a) / b - 98) * a - 16) * a + 96.36
  const d = ((94.5 / (b + c) - 3) / b + 1) * Math.sqrt((a * Math.PI) / 2) * freedom
  const y = (d * p) ** (2 / freedom)
  return Math.sqrt(freedom * (y > 0.05 + a ? middleOf(p, freedom, { a, b, c, d }) : tailOf(y, freedom, d)))
}

type Terms = { a: number; b: number; c: number; d: number }

function middleOf(p: number, freedom: number, { a, b, c, d }: Terms): number {
  const x = -normalAbove(p / 2)
  const y = x ** 2
  const wider = freedom < 5 ? c + 0.3 * (freedom - 4.5) * (x + 0.6) : c
  const scale = (((0.05 * d * x - 5) * x - 7) * x - 2) * x + b + wider
  const root = (((((0.4 * y + 6.3) * y + 36) * y + 94.5) / scale - y - 3) / b + 1) * x
  return Math.expm1(a * root ** 2)
}

function tailOf(y: number, freedom: number, d: number): number {
  const first = 1 / (((freedom + 6) / (freedom * y) - 0.089 * d - 0.822) * (freedom + 2) * 3)
  return ((first + 0.5 / (freedom + 4)) * y - 1) * ((freedom + 1) / (freedom + 2)) + 1 / y
}
