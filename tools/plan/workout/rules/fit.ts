import { t } from '../../../kit/language.ts'
import { nameFirst } from '../../../kit/name-words.ts'
import { listWords } from '../../../kit/words.ts'
import { hasEquipment, keepsLimits, suitsLevel } from '../exercise.ts'
import { limitsOf } from '../wanted.ts'
import type { Lift, PlanFacts } from './facts.ts'
import { type Finding, type Rule, so } from './rule.ts'

const source = 'what you asked for'

/** The exercises of all weeks for which something is wrong, by name. */
function wrongOnes({ weeks }: PlanFacts, isWrong: (lift: Lift) => boolean): string[] {
  const lifts = weeks.flatMap((week) => week.lifts)
  return [...new Set(lifts.filter(isWrong).map(({ known }) => nameFirst(known.name)))]
}

function finding(wrong: readonly string[], bad: string, good: string): Finding {
  return wrong.length === 0
    ? { kept: true, note: good }
    : { kept: false, note: `${bad}: ${listWords(wrong)}.` }
}

export const asManyDays: Rule = {
  id: 'days',
  hard: true,
  source,
  check({ plan, wanted }) {
    const counts = plan.weeks.map(({ sessions }) => sessions.length)
    const days = plan.weeks.every(({ sessions }) => {
      const named = sessions.flatMap(({ day }) => (day === undefined ? [] : [day]))
      return new Set(named).size === named.length
    })
    const kept = counts.length > 0 && days && counts.every((count) => count === wanted.daysPerWeek)
    if (kept) return { kept, note: t`${so(wanted.daysPerWeek, 'session')} a week, each on its own day.` }
    return { kept, note: t`Not every week has ${so(wanted.daysPerWeek, 'session')} on as many days.` }
  },
}

/** Minutes as counted from sets, repetitions and rests; what the plan says of itself may not be less. */
export const withinMinutes: Rule = {
  id: 'minutes',
  hard: true,
  source,
  check({ weeks, wanted }) {
    const all = weeks.flatMap(({ minutes }) => minutes)
    const longest = Math.max(0, ...all.map(({ computed, stated }) => Math.max(computed, stated)))
    const honest = all.every(({ computed, stated }) => stated >= computed)
    if (longest <= wanted.minutes && honest) {
      return { kept: true, note: t`Up to ${longest} minutes, warming up, setting up and rests included.` }
    }
    const note =
      longest > wanted.minutes
        ? t`A session takes ${longest} minutes, and you have ${wanted.minutes}.`
        : t`A session takes longer than it says.`
    return { kept: false, note }
  },
}

const sane = ({ sets, reps, leastReps, rir, restSeconds }: Lift): boolean =>
  Number.isInteger(sets) &&
  sets >= 1 &&
  sets <= 20 &&
  reps >= (leastReps ?? 1) &&
  (leastReps ?? 1) >= 1 &&
  reps <= 300 &&
  (rir ?? 0) >= 0 &&
  (rir ?? 0) <= 10 &&
  restSeconds >= 0 &&
  restSeconds <= 900

export const knownExercises: Rule = {
  id: 'exercises',
  hard: true,
  source: 'our catalogue',
  check(facts) {
    const odd = wrongOnes(facts, (lift) => !sane(lift))
    const empty = facts.plan.weeks.some(({ sessions }) =>
      sessions.some(({ exercises }) => exercises.length === 0),
    )
    const wrong = [...facts.unknown, ...odd, ...(empty ? [t`a session with nothing in it`] : [])]
    return finding(
      wrong,
      t`Nobody can do that`,
      t`Every exercise is one we know, with sets, repetitions and rest.`,
    )
  },
}

export const equipmentThere: Rule = {
  id: 'equipment',
  hard: true,
  source,
  check(facts) {
    const wrong = wrongOnes(facts, ({ known }) => !hasEquipment(known, facts.wanted.equipment))
    return finding(wrong, t`You have not what it takes for`, t`Everything can be done with what you have.`)
  },
}

export const limitsKept: Rule = {
  id: 'limits',
  hard: true,
  source,
  check(facts) {
    const kept = limitsOf(facts.wanted)
    const wrong = wrongOnes(facts, ({ known }) => !keepsLimits(known, kept))
    const good =
      kept.length === 0
        ? t`You named no limits.`
        : t`Nothing in it speaks against your limits. If something hurts, leave it and tell me.`
    return finding(wrong, t`Against your limits`, good)
  },
}

export const levelKept: Rule = {
  id: 'level',
  hard: true,
  source,
  check(facts) {
    const wrong = wrongOnes(facts, ({ known }) => !suitsLevel(known, facts.wanted.level))
    return finding(wrong, t`Too hard to learn for your level`, t`Nothing in it is above your level.`)
  },
}

export const wishesKept: Rule = {
  id: 'wishes',
  hard: true,
  source,
  check(facts) {
    const wrong = wrongOnes(facts, ({ known }) => facts.wanted.disliked?.includes(known.id) === true)
    return finding(wrong, t`You said you do not like`, t`Nothing in it that you said you do not like.`)
  },
}

export const swapsExist: Rule = {
  id: 'swaps',
  hard: true,
  source: 'our catalogue',
  check(facts) {
    const all = facts.weeks.flatMap((week) => week.lifts).map(({ known }) => known)
    const wrong = [...new Set(all)]
      .filter((known) => !facts.catalogue.hasSwap(known, facts.wanted))
      .map(({ name }) => nameFirst(name))
    return finding(
      wrong,
      t`Nothing can take its place`,
      t`For every exercise there is another one, in case its place is taken.`,
    )
  },
}
