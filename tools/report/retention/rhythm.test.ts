import { expect, test } from 'vitest'
import { drawMembers, type SimulatedMember, weekdayPull } from '../../../db/simulator/members.ts'
import { seededRandom } from '../../kit/random.ts'
import { type Came, calendarOf, stayedAway } from './rhythm.ts'

const days = 182

/** Members as the simulator draws them, half a visit to five a week; they take two weeks off about once in half a year. */
function drawn(seed: string, count: number): SimulatedMember[] {
  const slots = [{ minute: 1080, share: 1, mainSplits: {} }]
  return drawMembers({ seed, count, workday: slots, weekend: slots, slotMinutes: 30 })
}

function daysOf(member: SimulatedMember, seed: string, until: number): number[] {
  const random = seededRandom(`${seed} ${member.index}`)
  const off = Array.from({ length: days }, () => random() < 1 / days)
  const isOff = (day: number) => off.slice(Math.max(0, day - 13), day + 1).some((each) => each)
  return Array.from({ length: days }, (_, day) => day).filter((day) => {
    const comes = random() < 1 - Math.exp(-weekdayPull(member, (day % 7) + 1))
    return comes && day < until && !isOff(day)
  })
}

/** A gym where every thirtieth member stopped so many days ago. */
function gym(
  seed: string,
  count: number,
  stopped?: number,
): { all: Came[]; planted: Set<string>; often: Set<string> } {
  const members = drawn(seed, count)
  const isPlanted = ({ index }: SimulatedMember) => stopped !== undefined && index % 30 === 0
  const name = ({ index }: SimulatedMember) => String(index)
  const all = members.map((member) => ({
    member: name(member),
    days: daysOf(member, seed, isPlanted(member) ? days - (stopped ?? 0) : days),
  }))
  return {
    all: all.filter(({ days: came }) => came.length > 0),
    planted: new Set(members.filter(isPlanted).map(name)),
    often: new Set(members.filter(({ visitsPerWeek }) => visitsPerWeek >= 1).map(name)),
  }
}

const seeds = Array.from({ length: 30 }, (_, i) => `gym ${i}`)
const found = (all: readonly Came[]) => stayedAway(all, calendarOf(all, days)).map(({ member }) => member)

test('in gyms where nobody stopped fewer than one in a thousand is called away, and never enough to be told of', () => {
  const called = seeds.map((seed) => found(gym(seed, 300).all).length)
  expect(called.reduce((sum, count) => sum + count, 0) / (seeds.length * 300)).toBeLessThan(0.001)
  expect(Math.max(...called)).toBeLessThan(5)
})

test('who came once a week or more and stopped six weeks ago is found, and few others with them', () => {
  const [hits, planted, wrong, all] = [0, 0, 0, 0].map(() => [] as number[])
  for (const seed of seeds) {
    const truth = gym(seed, 300, 45)
    const names = found(truth.all)
    const often = [...truth.planted].filter((member) => truth.often.has(member))
    hits?.push(often.filter((member) => names.includes(member)).length)
    planted?.push(often.length)
    wrong?.push(names.filter((member) => !truth.planted.has(member)).length)
    all?.push(names.length)
  }
  const sum = (each: number[] | undefined) => (each ?? []).reduce((so, value) => so + value, 0)
  expect(sum(hits) / sum(planted)).toBeGreaterThan(0.9)
  expect(sum(wrong) / sum(all)).toBeLessThan(0.06)
})

const weekly = (member: string, until: number, from = 0, every = 7): Came => ({
  member,
  days: Array.from({ length: days }, (_, day) => day).filter(
    (day) => day >= from && day < until && (day - from) % every === 0,
  ),
})
const crowd = (until: number) => Array.from({ length: 40 }, (_, i) => weekly(`c${i}`, until, i % 7))

test('whoever came every week and has not for six is called away, with the days', () => {
  const all = [...crowd(days), weekly('tom', 140)]
  expect(stayedAway(all, calendarOf(all, days))).toEqual([
    { member: 'tom', visits: 20, last: 133, awayDays: 48 },
  ])
})

test('a gym that closed, or whose counter stopped, has lost nobody', () => {
  const all = crowd(120)
  expect(stayedAway(all, calendarOf(all, days))).toEqual([])
  const reopened = all.map(({ member, days: came }, i) => ({ member, days: [...came, 180 + (i % 2)] }))
  expect(stayedAway(reopened.slice(1), calendarOf(reopened, days))).toEqual([])
})

test('weeks in which hardly anybody comes make nobody leave', () => {
  const few = [weekly('early', days, 0, 1)]
  const all = [...crowd(130), ...few]
  expect(stayedAway(all, calendarOf(all, days))).toEqual([])
})

test('a break no longer than one before is no break of a rhythm', () => {
  const twice = weekly('ann', days).days.filter((day) => (day < 50 || day > 100) && day < 135)
  const all = [...crowd(days), { member: 'ann', days: twice }]
  expect(found(all)).toEqual([])
})

test('of a gym of one, of newcomers and of nobody nothing is claimed', () => {
  for (const all of [[], [weekly('one', 100)], [weekly('one', 130, 100, 14), ...crowd(days)]])
    expect(found(all)).toEqual([])
})
