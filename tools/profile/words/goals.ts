import type { Goal } from '../../safety/index.ts'
import { type Entry, lexicon, lookUp } from './lookup.ts'

/** What a member trains for. */
export type TrainsFor = 'strength' | 'muscle' | 'fatLoss' | 'health' | 'endurance'

/** A goal in words says what to eat for, what to train for, or both. */
export type Wanted = { goal?: Goal; trainsFor?: TrainsFor }

const cut = 'cut'
const maintain = 'maintain'
const bulk = 'bulk'

const entries: readonly Entry<Wanted>[] = [
  {
    means: [{ goal: cut, trainsFor: 'fatLoss' }],
    says: `
      cut, cutting, lose weight, lose fat, lose some weight, lose some fat, lose belly, lose belly fat,
      lose my belly, weight loss, fat loss, burn fat, lean out, lean down, slim down, slim, get lean,
      leaner, shred, get shredded, get ripped, ripped, diet, drop weight, drop some weight,
      lose a few pounds, lose pounds, lose kilos, get thinner, get skinny, deficit, get cut, trim down,
      fatloss, weightloss, lose a few kilos, shed weight, shed fat, shed pounds, belly fat,
      get rid of my belly, get rid of belly, flat stomach, flat belly, six pack, abnehmen, beach body,
      lose it, get abs, visible abs, lose a bit, lose a little, lose some, reduce weight, reduce fat,
      lighter, get lighter, lose, love handles, lose inches, drop a few
    `,
  },
  {
    means: [{ goal: bulk, trainsFor: 'muscle' }],
    says: `
      bulk, bulking, lean bulk, get big, get bigger, gain weight, put on weight, put on muscle,
      gain muscle, build muscle, muscle gain, mass, gain mass, build mass, size, put on size, get huge,
      get jacked, jacked, surplus, get swole, swole, bulk up, muscle building, grow, gains,
      muskelaufbau, zunehmen, massephase, more muscle, get massive, fill out, gain, put on mass,
      weight gain, bigger, pack on muscle, get buff, buff, clean bulk
    `,
  },
  {
    means: [{ goal: maintain, trainsFor: 'muscle' }],
    says: `
      recomp, recomposition, body recomposition, body recomp, tone, tone up, toned, get toned, toning,
      firm up, lose fat and build muscle, build muscle and lose fat, lose fat and gain muscle,
      gain muscle and lose fat, lose fat gain muscle, build muscle lose fat, tighten up,
      look better naked, definition, more defined
    `,
  },
  {
    means: [{ trainsFor: 'muscle' }],
    says: `
      muscle, hypertrophy, bodybuilding, muscle growth, look better, aesthetics, physique, look good,
      muskeln
    `,
  },
  {
    means: [{ goal: maintain }],
    says: `
      maintain, maintenance, maintain weight, keep my weight, stay the same, hold weight, hold,
      keep weight, stay as i am, stay at this weight, halten, stay where i am, eat at maintenance,
      same weight, keep it off, stay the same weight
    `,
  },
  {
    means: [{ trainsFor: 'strength' }],
    says: `
      strength, get strong, get stronger, stronger, strong, powerlifting, lift heavier, lift more,
      powerlift, kraft, build strength, one rep max, 1rm, bigger lifts, power, strength training
    `,
  },
  {
    means: [{ trainsFor: 'health' }],
    says: `
      health, healthy, stay healthy, be healthy, get healthy, healthier, fit, stay fit, get fit,
      fitness, general fitness, feel better, general health, gesund, fitter, get fitter, keep fit,
      get in shape, stay in shape, in shape, longevity, feel good, wellbeing, mobility, more energy,
      stress relief
    `,
  },
  {
    means: [{ trainsFor: 'endurance' }],
    says: `
      endurance, stamina, cardio, run a marathon, marathon, half marathon, run 10k, 10k, 5k,
      run faster, run further, triathlon, ironman, conditioning, cycling, hyrox, ausdauer, running,
      vo2max, vo2 max, run a 5k, aerobic fitness
    `,
  },
]

const goals = lexicon(
  entries,
  'want wanna would like trying try goal aim just bit little more some really hope be become body for summer wedding holiday get id please into much as possible looking by before christmas next year month work training train',
)

/**
 * What a goal in the member's words means; undefined where nothing, or where the parts contradict each other.
 *
 * @example
 * goalIn('lean out') // { goal: 'cut', trainsFor: 'fatLoss' }
 * goalIn('recomp') // { goal: 'maintain', trainsFor: 'muscle' }
 * goalIn('get stronger') // { trainsFor: 'strength' }
 */
export function goalIn(said: string): Wanted | undefined {
  const { found, unknown } = lookUp(goals, [said])
  if (found.length === 0 || unknown.length > 0) return undefined
  const eats = new Set(found.flatMap(({ goal }) => goal ?? []))
  // To lose fat and to build muscle at once is a recomposition.
  if (eats.has('cut') && eats.has('bulk')) return { goal: 'maintain', trainsFor: 'muscle' }
  if (eats.size > 1) return undefined
  const [goal] = eats
  const trains =
    [...found].reverse().find((each) => each.trainsFor !== undefined && each.goal === undefined) ??
    found.find((each) => each.trainsFor)
  return { ...(goal ? { goal } : {}), ...(trains?.trainsFor ? { trainsFor: trains.trainsFor } : {}) }
}
