import { hasEquipment, keepsLimits, suitsLevel } from '../exercise.ts'
import { limitsOf } from '../wanted.ts'
import type { Lift, PlanFacts } from './facts.ts'
import { type Finding, listed, type Rule, so } from './rule.ts'

const source = 'what you asked for'

/** The exercises of all weeks for which something is wrong, by name. */
function wrongOnes({ weeks }: PlanFacts, isWrong: (lift: Lift) => boolean): string[] {
  const lifts = weeks.flatMap((week) => week.lifts)
  return [...new Set(lifts.filter(isWrong).map(({ known }) => known.name))]
}

function finding(wrong: readonly string[], bad: string, good: string): Finding {
  return wrong.length === 0 ? { kept: true, note: good } : { kept: false, note: `${bad}: ${listed(wrong)}.` }
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
    if (kept) return { kept, note: `${so(wanted.daysPerWeek, 'session')} a week, each on its own day.` }
    return { kept, note: `Not every week has ${so(wanted.daysPerWeek, 'session')} on as many days.` }
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
      return { kept: true, note: `Up to ${longest} minutes, warming up, setting up and rests included.` }
    }
    const words =
      longest > wanted.minutes ? `${longest} minutes, and you have ${wanted.minutes}` : 'longer than it says'
    return { kept: false, note: `A session takes ${words}.` }
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
    const wrong = [...facts.unknown, ...odd, ...(empty ? ['a session with nothing in it'] : [])]
    return finding(
      wrong,
      'Nobody can do that',
      'Every exercise is one we know, with sets, repetitions and rest.',
    )
  },
}

export const equipmentThere: Rule = {
  id: 'equipment',
  hard: true,
  source,
  check(facts) {
    const wrong = wrongOnes(facts, ({ known }) => !hasEquipment(known, facts.wanted.equipment))
    return finding(wrong, 'You have not what it takes for', 'Everything can be done with what you have.')
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
        ? 'You named no limits.'
        : 'Nothing in it speaks against your limits. If something hurts, leave it and tell me.'
    return finding(wrong, 'Against your limits', good)
  },
}

export const levelKept: Rule = {
  id: 'level',
  hard: true,
  source,
  check(facts) {
    const wrong = wrongOnes(facts, ({ known }) => !suitsLevel(known, facts.wanted.level))
    return finding(wrong, 'Too hard to learn for your level', 'Nothing in it is above your level.')
  },
}

export const wishesKept: Rule = {
  id: 'wishes',
  hard: true,
  source,
  check(facts) {
    const wrong = wrongOnes(facts, ({ known }) => facts.wanted.disliked?.includes(known.id) === true)
    return finding(wrong, 'You said you do not like', 'Nothing in it that you said you do not like.')
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
      .map(({ name }) => name)
    return finding(
      wrong,
      'Nothing can take its place',
      'For every exercise there is another one, in case its place is taken.',
    )
  },
}
