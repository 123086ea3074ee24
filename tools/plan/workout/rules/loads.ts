import { t } from '../../../kit/language.ts'
import { nameFirst } from '../../../kit/name-words.ts'
import { listWords } from '../../../kit/words.ts'
import { intensityOf } from '../rep-maxima.ts'
import { liftingDays } from '../split.ts'
import { isCareful, plannedGoal, type Wanted } from '../wanted.ts'
import { isLoadable } from '../weights.ts'
import { isLifting, type Lift, leastOf, mostOf, type PlanFacts, type WeekFacts } from './facts.ts'
import { type Rule, so } from './rule.ts'

/** Repetitions that would be possible: those done and those left in reserve. Unsaid, two are taken to be left. */
const possibleReps = ({ leastReps, reps, rir = 2 }: Lift): number => (leastReps ?? reps) + rir

/** The first lift of each session: what its best minutes go to. */
function firstLifts({ lifts }: WeekFacts): readonly Lift[] {
  const first = new Map<number, Lift>()
  for (const lift of lifts) {
    if (isLifting(lift.known) && !first.has(lift.session)) first.set(lift.session, lift)
  }
  return [...first.values()]
}

/** From 80 % on a load builds strength best; that is about eight possible repetitions. */
const strongFrom = 0.8

const heaviest = (lifts: readonly Lift[]): number =>
  Math.max(
    0,
    ...lifts.filter(({ known }) => isLoadable(known)).map((lift) => intensityOf(possibleReps(lift))),
  )

/** T3: strength wants heavy first lifts, two or three sets of them, on two days. */
export const heavyFirst: Rule = {
  id: 'T3',
  hard: false,
  source: 'ACSM 2026 (by its summaries)',
  check(facts) {
    const { usual, wanted } = facts
    if (plannedGoal(wanted) !== 'strength') {
      return {
        kept: true,
        note: t`About training for strength, which is not the goal: loads are lighter on purpose.`,
      }
    }
    const load = mostOf(usual, (week) => heaviest(firstLifts(week)))
    const days = leastOf(usual, ({ liftingDays: count }) => count)
    const sets = leastOf(usual, (week) => Math.min(...firstLifts(week).map((lift) => lift.sets)))
    const compound = usual.every((week) => firstLifts(week).every(({ known }) => known.compound))
    const wrong = [
      ...(load < strongFrom ? [lightReason(facts, load)] : []),
      ...(days < 2 ? [t`${so(days, 'day')} a week with weights instead of two`] : []),
      ...(sets < 2 ? [t`fewer than two sets of a first lift`] : []),
      ...(compound ? [] : [t`a session begins with a small muscle`]),
    ]
    if (wrong.length > 0) return { kept: false, note: t`Not all that strength wants: ${listWords(wrong)}.` }
    const percent = Math.round(100 * load)
    return {
      kept: true,
      note: t`The big lift comes first, ${sets} sets or more, up to about ${percent} % of what you can lift once.`,
    }
  },
}

function lightReason({ wanted, possible }: PlanFacts, load: number): string {
  if (!possible.some((each) => isLifting(each) && each.compound && isLoadable(each))) {
    return t`no weights to set a load with; slower and harder variations take their place`
  }
  const percent = Math.round(100 * load)
  return isCareful(wanted)
    ? t`first lifts of about ${percent} % instead of 80 % and more, because you should not strain`
    : t`first lifts of about ${percent} % instead of 80 % and more`
}

/** T5: power is trained with light loads moved fast. */
export const fastIfPower: Rule = {
  id: 'T5',
  hard: false,
  source: 'ACSM 2026 (by its summaries)',
  check: () => ({ kept: true, note: t`About training for power; none of it is planned here.` }),
}

/** So few possible repetitions are heavy, and want three minutes of rest. */
const heavyReps = 6
const heavyRest = 180

/** T8: loads, days and rests by level. */
export const byLevel: Rule = {
  id: 'T8',
  hard: false,
  source: 'ACSM 2009, doi 10.1249/MSS.0b013e3181915670',
  check({ usual, wanted }) {
    const { least, most } = liftingDays[wanted.level]
    const days = leastOf(usual, (week) => week.liftingDays)
    const lifts = usual
      .flatMap((week) => week.lifts)
      .filter(({ known }) => isLifting(known) && isLoadable(known))
    const big = lifts.filter(({ known }) => known.compound && known.measure === 'reps')
    const hurried = big.some((lift) => possibleReps(lift) <= heavyReps && lift.restSeconds < heavyRest)
    const novice = wanted.level === 'novice'
    const off = novice ? big.filter((lift) => possibleReps(lift) < 8 || possibleReps(lift) > 12) : []
    const heavier = off.some((lift) => possibleReps(lift) < 8)
    const wrong = [
      ...(days < least || days > most
        ? [t`${so(days, 'day')} with weights, where ${least} to ${most} suit your level`]
        : []),
      ...(hurried ? [t`less than three minutes of rest after heavy sets`] : []),
      ...(off.length > 0 ? [heavier ? t`heavier than a novice begins` : lighterWords(wanted)] : []),
    ]
    if (wrong.length === 0)
      return { kept: true, note: t`${so(days, 'day')} with weights, loads and rests suit your level.` }
    const note = t`Not as usual for your level: ${listWords(wrong)}.`
    return { kept: false, note: [note, ...whyDays(days, wanted)].join(' ') }
  },
}

function lighterWords(wanted: Wanted): string {
  if (isCareful(wanted)) return t`lighter than 8 to 12 possible repetitions, to be gentle`
  return plannedGoal(wanted) === 'endurance'
    ? t`lighter than 8 to 12 possible repetitions, as endurance wants it`
    : t`lighter than 8 to 12 possible repetitions`
}

/** Why there are fewer or more days with weights than suit the level. */
function whyDays(days: number, { level, daysPerWeek }: Wanted): string[] {
  const { least, most } = liftingDays[level]
  if (days < least)
    return [daysPerWeek > days ? t`The other days are for endurance.` : t`You have no more days.`]
  return days > most ? [t`You asked for more days.`] : []
}

/** A set is hard when no more than so many repetitions are left. */
const hardReserve = 4
const growthLoads = { least: 0.3, most: 0.87 }

/** T11: muscle grows from light and heavy loads alike, if sets are hard. */
export const hardSets: Rule = {
  id: 'T11',
  hard: false,
  source: 'Schoenfeld 2017, doi 10.1519/JSC.0000000000002200 (not checked by us)',
  check({ usual, wanted }) {
    if (plannedGoal(wanted) !== 'muscle') {
      return { kept: true, note: t`About training for muscle, which is not the goal.` }
    }
    const lifts = usual
      .flatMap((week) => week.lifts)
      .filter(({ known }) => isLifting(known) && known.measure === 'reps')
    const easy = lifts.filter(({ rir = 2 }) => rir > hardReserve)
    const outside = lifts.filter((lift) => {
      const load = intensityOf(possibleReps(lift))
      return isLoadable(lift.known) && (load < growthLoads.least || load > growthLoads.most)
    })
    if (easy.length + outside.length === 0) {
      return {
        kept: true,
        note: t`Any load from about a third to six sevenths of your best will do, since every set is hard.`,
      }
    }
    const names = [...new Set([...easy, ...outside].map(({ known }) => nameFirst(known.name)))]
    const some = listWords(names.slice(0, 4))
    return {
      kept: false,
      note:
        names.length > 4
          ? t`Too light, too heavy or too easy to build muscle: ${some} and others.`
          : t`Too light, too heavy or too easy to build muscle: ${some}.`,
    }
  },
}
