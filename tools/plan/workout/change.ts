import { named, t } from '../../kit/language.ts'
import { nameFirst } from '../../kit/name-words.ts'
import { listWords } from '../../kit/words.ts'
import { type Muscle, muscles } from './exercise.ts'
import { muscleNames } from './rules/names.ts'
import { so } from './rules/rule.ts'
import type { Plan, Session } from './session.ts'
import { plannedGoal, type TrainingGoal, type Wanted } from './wanted.ts'

/** A plan and what it was made for. */
export type Made = { wanted: Wanted; plan: Plan }

/** One difference between two plans, with its figures and in words; what was wished differently comes first. */
export type Change =
  | { kind: 'wish'; field: WishField; words: string }
  | { kind: 'sessions' | 'minutes' | 'weeks'; before: number; after: number; words: string }
  | { kind: 'sets'; muscle: Muscle; before: number; after: number; words: string }
  | { kind: 'exercises'; added: readonly string[]; removed: readonly string[]; words: string }

type WishField = 'daysPerWeek' | 'minutes' | 'level' | 'goal' | 'equipment' | 'limits' | 'pregnant' | 'age'

/** Sets a week that are worth a word. */
const noticeable = 0.5

const goalWords: Readonly<Record<TrainingGoal, string>> = {
  strength: 'strength',
  muscle: 'muscle',
  fatLoss: 'losing fat',
  health: 'health',
  endurance: 'endurance',
}

/**
 * What is different in a new plan, and which wish made it so: nothing for two plans that are the same.
 *
 * @example
 * explainChange(fourDays, threeDays).map(({ words }) => words)
 * // ['you train 3 days now (4 before)', '1 session less a week', '-2 sets for quads: you train 3 days now', ...]
 */
export function explainChange(before: Made, after: Made): readonly Change[] {
  const wishes = wishesOf(before.wanted, after.wanted)
  const why =
    wishes.length === 0 ? '' : `: ${listWords(wishes.map(({ words }) => words.replace(/ \(.*\)$/, '')))}`
  const [old, now] = [usualSessions(before.plan), usualSessions(after.plan)]
  return [
    ...wishes,
    ...numberChange('sessions', old.length, now.length, amounts.sessions),
    ...numberChange('minutes', longest(old), longest(now), amounts.minutes),
    ...numberChange('weeks', before.plan.weeks.length, after.plan.weeks.length, amounts.weeks),
    ...setChanges(before.plan, after.plan, why),
    ...exerciseChanges(old, now),
  ]
}

function usualSessions({ weeks }: Plan): readonly Session[] {
  return (weeks.find(({ kind }) => kind === 'usual') ?? weeks[0])?.sessions ?? []
}

const longest = (sessions: readonly Session[]) => Math.max(0, ...sessions.map(({ minutes }) => minutes))

function wishesOf(old: Wanted, now: Wanted): Extract<Change, { kind: 'wish' }>[] {
  const wish = (field: WishField, changed: boolean, words: string) =>
    changed ? [{ kind: 'wish' as const, field, words }] : []
  const same = (a: Iterable<string>, b: Iterable<string>) => [...a].sort().join() === [...b].sort().join()
  const [oldGoal, goal] = [plannedGoal(old), plannedGoal(now)]
  return [
    ...wish(
      'daysPerWeek',
      old.daysPerWeek !== now.daysPerWeek,
      t`you train ${so(now.daysPerWeek, 'day')} now (${old.daysPerWeek} before)`,
    ),
    ...wish(
      'minutes',
      old.minutes !== now.minutes,
      t`you have ${now.minutes} minutes now (${old.minutes} before)`,
    ),
    ...wish(
      'level',
      old.level !== now.level,
      t`your level is ${named(now.level)} now (${named(old.level)} before)`,
    ),
    ...wish(
      'pregnant',
      Boolean(old.pregnant) !== Boolean(now.pregnant),
      now.pregnant ? t`you are pregnant` : t`you are no longer pregnant`,
    ),
    ...wish(
      'goal',
      oldGoal !== goal,
      t`your goal is ${named(goalWords[goal])} now (${named(goalWords[oldGoal])} before)`,
    ),
    ...wish('limits', !same(old.limits, now.limits), t`your limits are different`),
    ...wish('equipment', !same(old.equipment, now.equipment), t`you have other equipment`),
    ...wish('age', old.age !== now.age, t`your age is different`),
  ]
}

function numberChange(
  kind: 'sessions' | 'minutes' | 'weeks',
  before: number,
  after: number,
  words: { more: (count: number) => string; less: (count: number) => string },
): Change[] {
  if (before === after) return []
  const count = Math.abs(after - before)
  return [{ kind, before, after, words: after > before ? words.more(count) : words.less(count) }]
}

/** What is more or less of a plan than before. */
const amounts = {
  sessions: {
    more: (count: number) => t`${so(count, 'session')} more a week`,
    less: (count: number) => t`${so(count, 'session')} less a week`,
  },
  minutes: {
    more: (count: number) => t`${so(count, 'minute')} more in the longest session`,
    less: (count: number) => t`${so(count, 'minute')} less in the longest session`,
  },
  weeks: {
    more: (count: number) => (count === 1 ? t`${count} week more` : t`${count} weeks more`),
    less: (count: number) => (count === 1 ? t`${count} week less` : t`${count} weeks less`),
  },
} as const

function setChanges(old: Plan, now: Plan, why: string): Change[] {
  return muscles
    .map((muscle) => ({ muscle, before: old.weeklySets[muscle] ?? 0, after: now.weeklySets[muscle] ?? 0 }))
    .filter(({ before, after }) => Math.abs(after - before) >= noticeable)
    .toSorted((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before))
    .map(({ muscle, before, after }) => {
      const by = after - before
      const sets = `${by > 0 ? '+' : '-'}${so(Math.abs(by), 'set')}`
      const words = `${t`${sets} a week for ${named(muscleNames[muscle])}`}${why}`
      return { kind: 'sets', muscle, before, after, words }
    })
}

function exerciseChanges(old: readonly Session[], now: readonly Session[]): Change[] {
  const names = (sessions: readonly Session[]) =>
    new Set(sessions.flatMap(({ exercises }) => exercises.map(({ name }) => name)))
  const [before, after] = [names(old), names(now)]
  const added = [...after].filter((name) => !before.has(name))
  const removed = [...before].filter((name) => !after.has(name))
  if (added.length + removed.length === 0) return []
  const words = [
    ...(added.length > 0 ? [t`new: ${listWords(added.map(nameFirst))}`] : []),
    ...(removed.length > 0 ? [t`no longer: ${listWords(removed.map(nameFirst))}`] : []),
  ].join('; ')
  return [{ kind: 'exercises', added, removed, words }]
}
