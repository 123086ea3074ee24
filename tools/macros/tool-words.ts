import { handWords } from '../kit/hands.ts'
import { t, withoutNumbers } from '../kit/language.ts'
import { thousands } from '../kit/spoken-numbers.ts'
import { sentence } from '../kit/words.ts'
import { type Profile, sayChange } from '../profile/index.ts'
import { type Place, trajectorySaying } from '../safety/index.ts'
import type { Adapted } from './adapt.ts'
import { explained, explanationWords } from './explain.ts'
import type { Why } from './gate.ts'
import type { Bound } from './goal-energy.ts'
import { kcalPerKg } from './limits.ts'
import type { Targets } from './targets.ts'
import type { Worked } from './tool-work.ts'

/** Energy to tens: the figure is right to about a tenth anyway. */
export const sayKcal = (kcal: number): string => thousands(Math.round(kcal / 10) * 10)

/** Grams to fives. */
export const sayGrams = (grams: number): string => `${Math.round(grams / 5) * 5} g`

/** "140 g protein, 60 g fat, 235 g carbohydrate". */
export const sayMacros = ({
  proteinG,
  fatG,
  carbohydrateG,
}: Pick<Targets, 'proteinG' | 'fatG' | 'carbohydrateG'>): string =>
  t`${sayGrams(proteinG)} protein, ${sayGrams(fatG)} fat, ${sayGrams(carbohydrateG)} carbohydrate`

/** Why it is not less, where weight is to be lost. */
const stops: Readonly<Record<Exclude<Bound, 'none'>, () => string>> = {
  floor: () => t`I don't go under that, because less rarely feeds a body well`,
  deficitCap: () => t`I stopped there because a larger gap costs muscle`,
  rate: () => t`I stopped there because faster costs muscle`,
  energyAvailability: () => t`I stopped there because your lean mass and your training need that much`,
}

/** The targets in a few lines: what, what it does to weight, which limit spoke, what the weeks say. */
export function macrosWords(result: Worked, place: Place): string {
  const { workings, verdict, profile, request, adapted } = result
  const { targets } = workings
  if (withoutNumbers()) return portionsWords(result, place)
  const lines = [
    t`About ${sayKcal(targets.energy)} kcal a day (give or take 10 %): ${sayMacros(targets)}.`,
    changeWords(result),
  ]
  if (verdict) lines.push(trajectorySaying(verdict, place))
  else if (profile.activity === null && request.activity === undefined && request.expenditure === undefined) {
    lines.push(t`I took you as lightly active; tell me if you move more or less than that.`)
  }
  if (adapted?.state === 'learned' && request.expenditure !== undefined) {
    lines.push(t`What you use, about ${sayKcal(targets.tdee)} a day, is learned from your weight and meals.`)
  }
  return lines.join('\n')
}

/** The same targets as one sees them on a plate. */
function portionsWords({ workings, verdict }: Worked, place: Place): string {
  const { targets, goal } = workings
  const way = {
    cut: t`That takes you slowly where you want to go.`,
    maintain: t`That keeps you where you are.`,
    bulk: t`That builds you up slowly.`,
  }
  return [
    t`A day for you: about ${handWords(targets)}, with your own hand as the measure.`,
    t`Fill half of each plate with vegetables, and eat until you have had enough. ${way[goal]}`,
    ...(verdict ? [trajectorySaying(verdict, place)] : []),
  ].join('\n')
}

/** A gap smaller than this holds a weight. */
const steady = 15

function changeWords({ workings, profile }: Worked): string {
  const { energy, tdee, bound } = workings.targets
  const gap = energy - tdee
  const stop = bound === 'none' ? undefined : stops[bound]()
  if (Math.abs(gap) < steady) {
    const holds = t`That holds your weight.`
    return stop === undefined ? holds : `${holds} ${sentence(stop)}.`
  }
  const change = gapWords(gap, profile.units)
  if (stop === undefined) return `${change}.`
  if (gap < 0) return `${change}; ${stop}.`
  return bound === 'rate'
    ? `${change}; ${t`I stopped there because faster would mostly be fat`}.`
    : `${change}: ${sentence(stop)}.`
}

/** "That is 400 under what you use, about 0.4 kg a week", without its full stop. */
function gapWords(gap: number, units: Profile['units']): string {
  const kg = (Math.abs(gap) * 7) / kcalPerKg
  const amount = sayKcal(Math.abs(gap))
  if (kg < 0.05)
    return gap < 0 ? t`That is ${amount} under what you use` : t`That is ${amount} over what you use`
  const pace = sayChange(kg, units)
  return gap < 0
    ? t`That is ${amount} under what you use, about ${pace} a week`
    : t`That is ${amount} over what you use, about ${pace} a week`
}

/** The answer to "How is this worked out?", with what is learned and why it is not. */
export function whyWords({ request, adapted }: Worked): string {
  if (withoutNumbers())
    return t`From what you told me of your body and your days I work out what you use, and share it out over protein, fat and carbohydrate. I say it in portions, because you asked for no numbers; "show calories again" brings them back.`
  return [explanationWords(explained(request)), ...(adapted ? [adaptedWords(adapted)] : [])].join('\n')
}

/** Why nothing is learned from the days right now. */
const reasons: Readonly<Record<Why['reason'], (why: Why) => string>> = {
  fewDays: ({ have, need }) => t`${have} of ${need} days so far`,
  fewLogged: ({ have, need }) => t`${have} of 7 days logged in full last week, and it takes ${need}`,
  fewWeighIns: () => t`no weighing in one of the last two weeks`,
  implausible: () => t`the log and the scales contradict each other, so something is probably missing in it`,
}

/** What the member's own days say, or that it holds. */
function adaptedWords(adapted: Adapted): string {
  if (adapted.state === 'holding') {
    return t`Learning from your own days: holding (${reasons[adapted.why.reason](adapted.why)}).`
  }
  const [low, high] = adapted.band
  return t`Your own days say about ${sayKcal(adapted.expenditure)} kcal (${sayKcal(low)} to ${sayKcal(high)}); the target follows by at most 100 a week.`
}
