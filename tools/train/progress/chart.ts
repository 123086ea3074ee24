import type { Chart, MeasureUnit } from '../../kit/chart.ts'
import { t } from '../../kit/language.ts'
import { nameFirst } from '../../kit/name-words.ts'
import { localTime } from '../../kit/time.ts'
import type { ToolContext } from '../../kit/tool.ts'
import { trendChart } from '../../kit/trend-chart.ts'
import { type WeightTrend, weightChart } from '../../kit/weight-trend.ts'
import { sayChange, sayWeight, type Units } from '../../profile/index.ts'
import { aboutLoad } from '../workouts/words.ts'
import { lately, type Measure, type Strength } from './strength.ts'
import { changeWords, valueWords } from './words.ts'

/** Pictures in one reply; the words tell of the others. */
const mostCharts = 2

type Pictured = {
  units: Units | null
  strength?: readonly Strength[]
  weight?: WeightTrend | undefined
}

/** What there is to see: the weight, then what is trained most. */
export function progressCharts({ units, strength = [], weight }: Pictured, context: ToolContext): Chart[] {
  const { gym, now, language } = context
  const place = { units, today: localTime(now, gym.zone).date, zone: gym.zone, language }
  const said = {
    weight: (kg: number) => sayWeight(kg, units),
    change: (kg: number) => sayChange(kg, units),
  }
  const body = weight && weightChart(weight, { ...place, ...said })
  const rest = strength.map((each) => strengthChart(each, place))
  return [body, ...rest].filter((chart) => chart !== undefined).slice(0, mostCharts)
}

/** The least that a scale spans, in the measure's unit: kg, repetitions, seconds; and as a part of the value. */
const least: Readonly<Record<Measure, number>> = { oneRepMax: 4, reps: 6, seconds: 30 }
const leastPart = 0.2

const names: Readonly<Record<Measure, (exercise: string) => string>> = {
  oneRepMax: (name) => t`${name}, estimated 1RM`,
  reps: (name) => t`${name}, most repetitions in a set`,
  seconds: (name) => t`${name}, longest set`,
}

const unitOf: Readonly<Record<Measure, MeasureUnit>> = { oneRepMax: 'kg', reps: 'reps', seconds: 's' }

const kgPerPound = 0.45359237

type Place = { units: Units | null; today: string; zone: string; language: string }

/** Strength by sessions; undefined where there are fewer than three in the last months. */
function strengthChart(strength: Strength, { units, today, zone, language }: Place): Chart | undefined {
  const { exercise, measure, trend, last } = strength
  const called = nameFirst(exercise.name)
  const name = names[measure](called)
  const pounds = measure === 'oneRepMax' && units === 'us'
  const value = (amount: number) =>
    measure === 'oneRepMax' ? aboutLoad(amount, units) : valueWords(strength, amount, units)
  return trendChart(
    {
      title: trend ? `${called}: ${valueWords(strength, trend.now, units)}` : name,
      name,
      counted: 'sessions',
      per: 'month',
      unit: pounds ? 'lb' : unitOf[measure],
      inUnit: pounds ? 1 / kgPerPound : 1,
      span: Math.max(least[measure], leastPart * (trend?.now ?? last)),
      value,
      change: (amount) => changeWords(strength, amount, units),
    },
    { dots: lately(strength.series, today), trend, today, zone, language },
  )
}
