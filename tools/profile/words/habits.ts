import type { Sex } from '../../safety/index.ts'
import { plainMeasure } from '../units/plain.ts'
import type { Units } from '../units/system.ts'
import { type Entry, lexicon, lookUp, plainTokens, theOne } from './lookup.ts'

/** How much a member moves in a day, sport included. */
export type Activity = 'sedentary' | 'light' | 'moderate' | 'hard' | 'veryHard'
export type Level = 'novice' | 'intermediate' | 'advanced'

const activityEntries: readonly Entry<Activity>[] = [
  {
    means: ['sedentary'],
    says: `
      sedentary, desk job, office job, desk, office, sit all day, sitting all day, sitting, inactive,
      couch potato, work from home, wfh, not active, not very active, no exercise, little exercise,
      hardly move, barely move, driver, lazy, home office, burojob, none, sit, computer job, student,
      not at all, sit a lot
    `,
  },
  {
    means: ['light'],
    says: `
      light, lightly active, slightly active, light exercise, a little active, some walking,
      walk a bit, teacher, on and off, low, walk the dog, 1 3 day, somewhat active, bit active,
      lightly, a bit, walk to work
    `,
  },
  {
    means: ['moderate'],
    says: `
      moderate, moderately active, fairly active, active, average, medium, normal, on my feet,
      on my feet all day, stand all day, standing all day, standing job, waiter, waitress, nurse, shop,
      retail, walk a lot, 3 5 day, moderately, barista, on my feet a lot
    `,
  },
  {
    means: ['hard'],
    says: `
      hard, very active, high, physical job, manual job, manual labour, manual labor, labourer,
      builder, construction, warehouse, postman, heavy, 6 7 day, train every day, quite physical,
      gardener, bike courier, train daily, physical work, physical
    `,
  },
  {
    means: ['veryHard'],
    says: `
      veryhard, very hard, extremely active, extreme, extra active, athlete, pro athlete,
      professional athlete, twice a day, two a day, physical job and training, farmer, lumberjack,
      forestry, super active, very very active, soldier, hard physical job, very physical job,
      very physical
    `,
  },
]

const activities = lexicon(
  activityEntries,
  'job work day all most mostly pretty quite very level lifestyle person really kind sort i at',
)

/**
 * How active words are, or undefined. Of several the less active counts: eating for work that isn't done is the worse slip.
 *
 * @example
 * activityIn('desk job') // 'sedentary'
 */
export function activityIn(said: string): Activity | undefined {
  const { found, unknown, none } = lookUp(activities, [said])
  if (none) return 'sedentary'
  if (unknown.length > 0) return undefined
  return activityOrder.find((each) => found.includes(each))
}

const activityOrder: readonly Activity[] = ['sedentary', 'light', 'moderate', 'hard', 'veryHard']

const levelEntries: readonly Entry<Level>[] = [
  {
    means: ['novice'],
    says: `
      novice, beginner, newbie, new, noob, never lifted, never trained, first time, starting,
      just starting, just started, starter, complete beginner, no experience, never, rookie, brand new,
      returning, getting back, back after, long break, out of shape, out of practice, anfanger, start,
      new to this, none, not much, clueless, basic, used to lift, used to train, restarting, untrained,
      low, zero
    `,
  },
  {
    means: ['intermediate'],
    says: `
      intermediate, medium, average, some experience, fortgeschritten, decent, middle, not new, ok,
      okay, regular, know my way around, in between, moderate, mid, early intermediate, late novice,
      semi experienced, reasonably experienced
    `,
  },
  {
    means: ['advanced'],
    says: `
      advanced, experienced, very experienced, expert, pro, competitive, competitor, elite,
      powerlifter, bodybuilder, profi, veteran, compete, coach, lots of experience, all my life, high
    `,
  },
]

const levels = lexicon(
  levelEntries,
  'lifter lifting train training trained lift lifted level gym to at pretty quite total totally complete been for about bit really still consider call myself id say would experience in with going working out weights this',
)

/** From so many years of training on somebody is no novice, and no intermediate any more. */
const intermediateYears = 1
const advancedYears = 4

/**
 * How experienced words are, also by time: "been lifting 5 years". A break or doubt counts as the lower level.
 *
 * @example
 * levelIn('been lifting 5 years') // 'advanced'
 */
export function levelIn(said: string): Level | undefined {
  const { found } = lookUp(levels, [said])
  if (found.includes('novice')) return 'novice'
  const years = yearsIn(said)
  if (years === undefined) return levelOrder.find((each) => found.includes(each))
  if (/\b(?:break|off|ago|since i last|stopped)\b/i.test(said)) return 'novice'
  return years < intermediateYears ? 'novice' : years < advancedYears ? 'intermediate' : 'advanced'
}

const levelOrder: readonly Level[] = ['novice', 'intermediate', 'advanced']

function yearsIn(said: string): number | undefined {
  const plain = plainMeasure(
    said
      .replace(/\b(?:a|one) (year|month|week|decade)/gi, '1 $1')
      .replace(/\ba couple(?: of)?\b|\ba few\b/gi, '2'),
  )
  const match =
    /(\d+(?:\.\d+)?) ?\+? ?(years?|yrs?|y|months?|mo|weeks?|wks?|days?|decades?|jahren?|monaten?)\b/.exec(
      plain,
    )
  if (!match) return undefined
  const unit = match[2]?.[0] ?? ''
  const perYear = match[2]?.startsWith('d')
    ? match[2].startsWith('dec')
      ? 0.1
      : 365
    : unit === 'm'
      ? 12
      : unit === 'w'
        ? 52
        : 1
  return Number(match[1]) / perYear
}

const sexes = lexicon<Sex>([
  {
    means: ['male'],
    says: 'male, man, m, guy, bloke, dude, boy, mann, mannlich, lad, he, gentleman, masculine',
  },
  {
    means: ['female'],
    says: 'female, woman, f, girl, lady, frau, weiblich, w, gal, she, lass, feminine, women',
  },
])

/** The sex that words mean, or undefined. The formulas know two; which of them to use is the member's choice. */
export const sexIn = (said: string): Sex | undefined => theOne(sexes, said)

const systems = lexicon<Units>(
  [
    {
      means: ['metric'],
      says: 'metric, kg, kilo, kilogram, cm, metrisch, centimetre, centimeter, kg cm, si',
    },
    {
      means: ['us'],
      says: 'us, lb, pound, american, imperial, usa, feet, inch, ft, lbs, freedom, customary, us customary',
    },
    { means: ['uk'], says: 'uk, stone, british, st, english, stone pound, britain' },
  ],
  'unit units system use in speak show measure weight height',
)

/** The units that words mean: pounds with stone are the British way. */
export function unitsIn(said: string): Units | undefined {
  const words = plainTokens(said)
  if (words.some((word) => ['stone', 'st', 'uk', 'british'].includes(word))) return 'uk'
  return theOne(systems, said)
}
