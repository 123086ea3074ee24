import { type Muscle, muscles } from './exercise.ts'
import { muscleNames } from './rules/names.ts'
import { listed, so, told } from './rules/rule.ts'
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
    wishes.length === 0 ? '' : `: ${listed(wishes.map(({ words }) => words.replace(/ \(.*\)$/, '')))}`
  const [old, now] = [usualSessions(before.plan), usualSessions(after.plan)]
  return [
    ...wishes,
    ...numberChange('sessions', old.length, now.length, (more) => `${more} a week`),
    ...numberChange('minutes', longest(old), longest(now), (more) => `${more} in the longest session`),
    ...numberChange('weeks', before.plan.weeks.length, after.plan.weeks.length, (more) => more),
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
      `you train ${so(now.daysPerWeek, 'day')} now (${old.daysPerWeek} before)`,
    ),
    ...wish(
      'minutes',
      old.minutes !== now.minutes,
      `you have ${now.minutes} minutes now (${old.minutes} before)`,
    ),
    ...wish('level', old.level !== now.level, `your level is ${now.level} now (${old.level} before)`),
    ...wish(
      'pregnant',
      Boolean(old.pregnant) !== Boolean(now.pregnant),
      now.pregnant ? 'you are pregnant' : 'you are no longer pregnant',
    ),
    ...wish('goal', oldGoal !== goal, `your goal is ${goalWords[goal]} now (${goalWords[oldGoal]} before)`),
    ...wish('limits', !same(old.limits, now.limits), 'your limits are different'),
    ...wish('equipment', !same(old.equipment, now.equipment), 'you have other equipment'),
    ...wish('age', old.age !== now.age, 'your age is different'),
  ]
}

function numberChange(
  kind: 'sessions' | 'minutes' | 'weeks',
  before: number,
  after: number,
  words: (difference: string) => string,
): Change[] {
  if (before === after) return []
  const count = so(Math.abs(after - before), kind.slice(0, -1))
  return [{ kind, before, after, words: words(`${count} ${after > before ? 'more' : 'less'}`) }]
}

function setChanges(old: Plan, now: Plan, why: string): Change[] {
  return muscles
    .map((muscle) => ({ muscle, before: old.weeklySets[muscle] ?? 0, after: now.weeklySets[muscle] ?? 0 }))
    .filter(({ before, after }) => Math.abs(after - before) >= noticeable)
    .toSorted((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before))
    .map(({ muscle, before, after }) => {
      const by = after - before
      const words = `${by > 0 ? '+' : '-'}${told(Math.abs(by))} ${Math.abs(by) === 1 ? 'set' : 'sets'} a week for ${muscleNames[muscle]}${why}`
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
    ...(added.length > 0 ? [`new: ${listed(added)}`] : []),
    ...(removed.length > 0 ? [`no longer: ${listed(removed)}`] : []),
  ].join('; ')
  return [{ kind: 'exercises', added, removed, words }]
}
