import { named, t } from '../../../kit/language.ts'
import { listWords } from '../../../kit/words.ts'
import { type Muscle, muscles } from '../exercise.ts'
import { mainMuscles, noviceCap, sessionCap, weeklyLimit } from '../volume.ts'
import { plannedGoal } from '../wanted.ts'
import { leastOf, mostOf, type PlanFacts } from './facts.ts'
import { muscleNames } from './names.ts'
import { because } from './reasons.ts'
import { type Rule, so, told } from './rule.ts'

/** Sets a week from which more growth is likely than below. */
const growing = 10

const called = (some: readonly Muscle[]) => listWords(some.map((muscle) => named(muscleNames[muscle])))

const weekly = ({ usual }: PlanFacts, muscle: Muscle) => leastOf(usual, ({ sets }) => sets.get(muscle) ?? 0)

/** T4: ten sets for each muscle that is to grow. */
export const enoughSets: Rule = {
  id: 'T4',
  hard: false,
  source: 'Schoenfeld 2017, doi 10.1080/02640414.2016.1210197; ACSM 2026 (by its summaries)',
  check(facts) {
    const short = mainMuscles.filter((muscle) => weekly(facts, muscle) < growing)
    if (short.length === 0)
      return { kept: true, note: t`Every main muscle has ${growing} sets a week or more.` }
    const [least, most] = [Math.min, Math.max].map((of) =>
      of(...short.map((muscle) => weekly(facts, muscle))),
    )
    const figures = least === most ? told(least ?? 0) : t`${told(least ?? 0)} to ${told(most ?? 0)}`
    const who =
      short.length === mainMuscles.length
        ? t`Every main muscle has ${figures}.`
        : t`Under ${growing} sets a week: ${called(short)} with ${figures}.`
    const goal = plannedGoal(facts.wanted)
    const why =
      goal === 'muscle'
        ? because(facts, short)
        : t`${growing} is what most growth takes, and that is not the goal; fewer keep muscle and build some.`
    return { kept: false, note: `${who} ${why}` }
  },
}

/** T6: each muscle on two days. */
export const twiceAWeek: Rule = {
  id: 'T6',
  hard: false,
  source: 'Schoenfeld 2016, doi 10.1007/s40279-016-0543-8',
  check(facts) {
    const days = (muscle: Muscle) =>
      leastOf(
        facts.usual,
        ({ sessionSets }) => sessionSets.filter((sets) => (sets.get(muscle) ?? 0) >= 1).length,
      )
    const short = mainMuscles.filter((muscle) => days(muscle) < 2)
    if (short.length === 0)
      return { kept: true, note: t`Every main muscle is trained on two days a week or more.` }
    const who =
      short.length === mainMuscles.length
        ? t`Two days a week: no muscle.`
        : t`Two days a week: not ${called(short)}.`
    return { kept: false, note: `${who} ${because(facts, short)}` }
  },
}

/** T7: helping muscles count by half. */
export const countedByHalf: Rule = {
  id: 'T7',
  hard: false,
  source: 'Pelland 2024 (preprint)',
  check({ plan, usual }) {
    const week = usual[0]?.sets
    const stated = plan.weeklySets
    if (!stated) return { kept: false, note: t`The plan does not say how many sets a week each muscle has.` }
    const wrong = muscles.filter(
      (muscle) => Math.abs((stated[muscle] ?? 0) - (week?.get(muscle) ?? 0)) > 0.01,
    )
    if (wrong.length === 0) {
      return {
        kept: true,
        note: t`A set counts in full for the muscles it is for, and half for those that help.`,
      }
    }
    return { kept: false, note: t`The sets a week are counted wrongly for ${called(wrong)}.` }
  },
}

/** T12: not more than anybody recovers from. */
export const withinCaps: Rule = {
  id: 'T12',
  hard: true,
  source: 'convention of coaches, no trial behind it',
  check({ weeks, wanted }) {
    const cap = wanted.level === 'novice' ? noviceCap : weeklyLimit
    const inWeek = (muscle: Muscle) => mostOf(weeks, ({ sets }) => sets.get(muscle) ?? 0)
    const inSession = (muscle: Muscle) =>
      mostOf(weeks, ({ sessionSets }) => Math.max(0, ...sessionSets.map((sets) => sets.get(muscle) ?? 0)))
    const much = muscles.filter((muscle) => inWeek(muscle) > cap)
    const dense = muscles.filter((muscle) => inSession(muscle) > sessionCap)
    if (much.length + dense.length === 0) {
      const most = told(Math.max(0, ...muscles.map(inWeek)))
      return {
        kept: true,
        note: t`No muscle has more than ${most} sets a week, nor more than ${sessionCap} a session.`,
      }
    }
    const week = much.map(
      (muscle) => t`${named(muscleNames[muscle])} ${so(inWeek(muscle), 'set')} a week (${cap} at the most)`,
    )
    const session = dense.map(
      (muscle) => t`${named(muscleNames[muscle])} ${told(inSession(muscle))} in one session (${sessionCap})`,
    )
    return { kept: false, note: t`Too much to recover from: ${listWords([...week, ...session])}.` }
  },
}
