/** Coefficients of Lanczos for the logarithm of the gamma function. */
const lanczos = [
  76.18009172947146, -86.50532032941678, 24.01409824083091, -1.231739572450155, 0.1208650973866179e-2,
  -0.5395239384953e-5,
]

/** The logarithm of the gamma function, for x over 0. */
function logGamma(x: number): number {
  const shifted = x + 5.5
  const sum = lanczos.reduce((so, each, i) => so + each / (x + 1 + i), 1.000000000190015)
  return (x + 0.5) * Math.log(shifted) - shifted + Math.log((Math.sqrt(2 * Math.PI) * sum) / x)
}

/**
 * The chance that a value of a beta distribution is over x.
 *
 * @param a first shape, over 0
 * @param b second shape, over 0
 * @see Press WH, Teukolsky SA, et al. Numerical Recipes. 3rd ed. 2007, section 6.4: the continued fraction.
 * @example
 * betaTail(0.5, 1, 3) // 0.125
 */
export function betaTail(x: number, a: number, b: number): number {
  if (x <= 0) return 1
  if (x >= 1) return 0
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log(1 - x))
  // The fraction runs fast on one side of the middle; on the other one the complement is taken.
  if (x < (a + 1) / (a + b + 2)) return 1 - (front * fraction(x, a, b)) / a
  return (front * fraction(1 - x, b, a)) / b
}

const steps = 300
const tiny = 1e-300

/** By the method of Lentz. */
function fraction(x: number, a: number, b: number): number {
  let c = 1
  let d = 1 / away(1 - ((a + b) * x) / (a + 1))
  let value = d
  for (let m = 1; m <= steps; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / away(1 + even * d)
    c = away(1 + even / c)
    value *= d * c
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / away(1 + odd * d)
    c = away(1 + odd / c)
    value *= d * c
    if (Math.abs(d * c - 1) < 1e-12) break
  }
  return value
}

const away = (value: number): number => (Math.abs(value) < tiny ? tiny : value)
