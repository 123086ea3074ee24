import { writeFile } from 'node:fs/promises'
import { GymError } from '../tools/kit/errors.ts'
import { normal, pick, type Random, seededRandom } from '../tools/kit/random.ts'
import { quantile } from '../tools/kit/statistics.ts'
import {
  activities,
  adaptedExpenditure,
  formulas,
  type TargetRequest,
  targetsFor,
} from '../tools/macros/index.ts'
import { simulated } from '../tools/macros/simulated-member.ts'

/**
 * What to eat, for 100,000 adults drawn by chance, held against limits written down here once more; and what expenditure
 * is learned from simulated members' logs.
 */
const profiles = 100_000
const membersPerOffset = 200

const even = <T>(random: Random, items: readonly T[]): T => pick(random, items, () => 1)
const round = (value: number, digits = 0) => Math.round(value * 10 ** digits) / 10 ** digits

/** Somebody of 18 to 90 with a BMI around 26; every third has measured body fat that goes with it. */
function somebody(random: Random): TargetRequest {
  const sex = even(random, ['male', 'female'] as const)
  const heightCm = Math.min(215, Math.max(140, normal(random, sex === 'male' ? 177 : 164, 8)))
  const bmi = 14 + 9 * Math.exp(normal(random, 0.25, 0.42))
  const age = 18 + 72 * random()
  const fat = 1.2 * bmi + 0.23 * age - (sex === 'male' ? 16.2 : 5.4) + normal(random, 0, 6)
  const measured = random() < 1 / 3
  const formula = random() < 0.3 ? even(random, formulas) : undefined
  return {
    sex,
    heightCm,
    weightKg: Math.min(290, Math.max(31, bmi * (heightCm / 100) ** 2)),
    age,
    activity: even(random, activities),
    goal: even(random, ['cut', 'maintain', 'bulk'] as const),
    pacePercent: random() < 0.2 ? 0.2 + 1.5 * random() : undefined,
    formula: measured || !formula?.startsWith('cunningham') ? formula : undefined,
    ...(measured ? { bodyFatPercent: Math.min(60, Math.max(4, fat)) } : {}),
  }
}

/** The limits an answer breaks, by name. */
function broken(one: TargetRequest, { energy, tdee, bmr, bound, ...macros }: ReturnType<typeof targetsFor>) {
  const hours = { sedentary: 0, light: 2, moderate: 4, hard: 6.5, veryHard: 14 }[one.activity ?? 'light']
  const lean = one.bodyFatPercent === undefined ? 0 : one.weightKg * (1 - one.bodyFatPercent / 100)
  const available = (energy - (bmr * 5 * hours) / 24 / 7) / lean
  const deficit = tdee - energy
  const bmi = one.weightKg / (one.heightCm / 100) ** 2
  const sum = 4 * macros.proteinG + 9 * macros.fatG + 4 * macros.carbohydrateG
  const raised = bound === 'floor' || bound === 'energyAvailability'
  const gain = raised ? 0 : -deficit
  const slack = 1e-6
  const rules = {
    floor: energy >= (one.sex === 'male' ? 1500 : 1200) - slack,
    deficitCap: deficit <= (bmi >= 30 ? 750 : 500) + slack,
    lossRate: (deficit * 7) / 7700 <= 0.01 * one.weightKg + slack,
    gainRate: (gain * 7) / 7700 <= 0.005 * one.weightKg + slack,
    surplus: gain <= 0.2 * tdee + slack,
    energyAvailability: lean === 0 || available >= 30 - slack,
    underweight: one.goal !== 'cut' || bmi >= 18.5,
    sum: Math.abs(sum - energy) < slack,
    protein: within((4 * macros.proteinG) / energy, 0.1, 0.35),
    fat: within((9 * macros.fatG) / energy, 0.2, 0.35),
    finite: Object.values(macros).every((grams) => typeof grams === 'string' || grams > 0),
    named: one.goal !== 'cut' || bound !== 'none',
  }
  return Object.entries(rules).flatMap(([rule, kept]) => (kept ? [] : [rule]))
}

const within = (share: number, least: number, most: number) => share > least - 1e-9 && share < most + 1e-9

function targetsOfMany() {
  const random = seededRandom('profiles')
  const bounds: Record<string, Record<string, number>> = {}
  const refusals: Record<string, number> = {}
  const violations: Record<string, number> = {}
  const shares = {
    under130gCarbohydrate: 0,
    under45PercentCarbohydrate: 0,
    proteinAtMost: 0,
    noDeficitInACut: 0,
  }
  let answered = 0
  for (let i = 0; i < profiles; i++) {
    const one = somebody(random)
    try {
      const targets = targetsFor(one)
      answered++
      for (const rule of broken(one, targets)) violations[rule] = (violations[rule] ?? 0) + 1
      const goal = one.goal ?? 'maintain'
      bounds[goal] = { ...bounds[goal], [targets.bound]: (bounds[goal]?.[targets.bound] ?? 0) + 1 }
      if (targets.carbohydrateG < 130) shares.under130gCarbohydrate++
      if (4 * targets.carbohydrateG < 0.45 * targets.energy - 1e-6) shares.under45PercentCarbohydrate++
      if (4 * targets.proteinG > 0.35 * targets.energy - 1e-6) shares.proteinAtMost++
      if (goal === 'cut' && targets.energy >= targets.tdee) shares.noDeficitInACut++
    } catch (error) {
      if (!(error instanceof GymError)) throw error
      refusals[error.code] = (refusals[error.code] ?? 0) + 1
    }
  }
  return { profiles, answered, refusals, violations, boundShare: sharesOf(bounds), ...shares }
}

const sharesOf = (bounds: Record<string, Record<string, number>>) =>
  Object.fromEntries(
    Object.entries(bounds).map(([goal, counts]) => {
      const all = Object.values(counts).reduce((sum, count) => sum + count, 0)
      return [
        goal,
        Object.fromEntries(Object.entries(counts).map(([bound, n]) => [bound, round(n / all, 4)])),
      ]
    }),
  )

const offsets = [-400, -300, -200, -100, 0, 100, 200, 300, 400]

/** Errors by how far the formula is off, kcal a day. */
function learnedOfMany(swing: number, water: number, days: number) {
  const byOffset: Record<string, { meanError: number; meanAbsolute: number; inUseAbsolute: number }> = {}
  const absolute: number[] = []
  let held = 0
  for (const offset of offsets) {
    const off: number[] = []
    const inUse: number[] = []
    for (let i = 0; i < membersPerOffset; i++) {
      const member = simulated(`bench ${offset} ${i}`, { offset, swing, water, days })
      const adapted = adaptedExpenditure(member.logged, member.formula, days)
      if (adapted.state === 'holding') continue
      off.push(adapted.expenditure - member.expenditure)
      inUse.push(Math.abs(adapted.inUse - member.expenditure))
      if (adapted.band[0] < member.expenditure && member.expenditure < adapted.band[1]) held++
    }
    const sizes = off.map(Math.abs)
    absolute.push(...sizes)
    byOffset[`offset ${offset}`] = {
      meanError: round(mean(off)),
      meanAbsolute: round(mean(sizes)),
      inUseAbsolute: round(mean(inUse)),
    }
  }
  return {
    swingKg: swing,
    partWater: water,
    days,
    learned: round(absolute.length / (offsets.length * membersPerOffset), 2),
    meanAbsolute: round(mean(absolute)),
    medianAbsolute: round(quantile(absolute, 0.5)),
    within100: round(absolute.filter((error) => error <= 100).length / absolute.length, 2),
    bandCoverage: round(held / absolute.length, 2),
    byOffset,
  }
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

const begun = performance.now()
const targets = targetsOfMany()
const secondsForTargets = round((performance.now() - begun) / 1000, 1)
const learned = [
  [0.4, 0],
  [0.6, 0],
  [0.8, 0],
  [1, 0],
  [0.8, 0.7],
].flatMap(([swing = 0, water = 0]) => [28, 42, 56].map((days) => learnedOfMany(swing, water, days)))
const results = { command: 'npm run -s bench:macros', targets: { ...targets, secondsForTargets }, learned }

const written = `${JSON.stringify(results, null, 2)}\n`
await writeFile(new URL('./results/macros.json', import.meta.url), written)
process.stdout.write(written)
