import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { claims, plannedSessions, workoutPlans, workoutSets } from '../../../db/schema/index.ts'
import { openedRows, type TestDatabase, testDatabase } from '../../../db/testing.ts'
import { runTool } from '../../index.ts'
import { carriedBy } from '../../kit/command.ts'
import type { Gym } from '../../kit/gym.ts'
import type { Tool, ToolContext, ToolOutcome } from '../../kit/tool.ts'
import { consentTool, profileOf, updateProfileTool } from '../../profile/index.ts'
import { cancelSlotTool, reserveSlotTool } from '../../recommend/index.ts'
import { foresee } from '../../recommend/offer/testing.ts'
import { later, testContext, testGym, withdraw } from '../../testing.ts'
import { undoTool } from '../../undo/index.ts'
import { following } from '../following.ts'
import { ourCatalogue } from './catalogue.ts'
import { hasEquipment, keepsLimits } from './exercise.ts'
import { exerciseById } from './exercises/index.ts'
import { gymKit } from './served/kit.ts'
import type { Plan } from './session.ts'
import { myPlanTool, placeSessionsTool, planWorkoutsTool, swapExerciseTool } from './tool.ts'
import { validate } from './validator.ts'

// A Monday.
const noon = '2026-11-23T12:00:00+01:00'
const tools: readonly Tool[] = [planWorkoutsTool, myPlanTool, swapExerciseTool, placeSessionsTool]
let database: TestDatabase
let gym: Gym
let mia: ToolContext

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.empty()
  gym = await testGym(database.db)
  mia = await testContext(database.db, gym, noon)
})

type Input = Record<string, unknown>
const run = (tool: Tool, input: Input = {}, context = mia) => runTool(tool, input, context)
const plan = (input: Input = {}, context = mia) => run(planWorkoutsTool, input, context)
const say = (outcome: ToolOutcome) => (outcome.ok ? outcome.say : outcome.code)
const labels = (outcome: ToolOutcome) => (outcome.ok ? outcome.choices.map(({ label }) => label) : [])
const result = <T = Plan & Input>(outcome: ToolOutcome): T => {
  if (!outcome.ok) throw new Error(`${outcome.code} ${JSON.stringify(outcome.facts)}`)
  return outcome.result as T
}
const undo = (context = mia) => run(undoTool(tools), {}, context)
const agree = () => run(consentTool, { domain: 'training', also: ['health', 'body'], given: true })
const plans = () => openedRows(database.db, workoutPlans, { by: workoutPlans.madeAt })
const sessions = () => database.db.select().from(plannedSessions).orderBy(plannedSessions.date)

/** Taps a choice, as the bot reads it. */
async function tap(outcome: ToolOutcome, label: RegExp, context = mia): Promise<ToolOutcome> {
  const choice = outcome.ok ? outcome.choices.find((each) => label.test(each.label)) : undefined
  const [, command = '', rest = ''] = /^\/(\w+) ?([\s\S]*)$/.exec(choice?.send ?? '') ?? []
  if (command === 'hold') return run(reserveSlotTool, { offer: rest }, context)
  const asked = carriedBy(choice?.send ?? '')
  const tool = tools.find(({ name }) => name === asked?.tool)
  if (!tool || !asked) throw new Error(`nothing to tap: ${label} in ${labels(outcome).join(', ')}`)
  return run(tool, asked.input, context)
}

describe('a plan on request', () => {
  test('has the shape that was agreed, keeps every hard rule, and is kept nowhere without a yes', async () => {
    const outcome = await plan({ daysPerWeek: 3, minutes: 60, level: 'novice', goal: 'muscle' })
    const made = result(outcome)
    expect(made.weeks).toHaveLength(6)
    expect(made.weeks[0]?.sessions.map(({ day }) => day)).toEqual(['Monday', 'Wednesday', 'Friday'])
    for (const { split, minutes, exercises } of made.weeks[0]?.sessions ?? []) {
      expect(['all', ...gym.splits.map(({ id }) => id)]).toContain(split)
      expect(minutes).toBeLessThanOrEqual(60)
      for (const each of exercises) {
        expect(each).toMatchObject({
          exercise: expect.any(String),
          sets: expect.any(Number),
          reps: expect.any(Number),
          rir: expect.any(Number),
          restSeconds: expect.any(Number),
        })
      }
    }
    expect(made.weeklySets.quads).toBeGreaterThanOrEqual(8)
    expect(made.passport.every(({ rule, note }) => rule !== '' && note !== '')).toBe(true)
    expect(await database.db.$count(workoutPlans)).toBe(0)
    expect(say(outcome)).toContain('Not kept yet: shall I keep it?')
    expect(labels(outcome)).toEqual(['Yes, keep it', 'No, just this once'])
    const kept = await tap(outcome, /^Yes/)
    expect(result(kept).weeks).toEqual(made.weeks)
    expect((await plans())[0]?.plan).toMatchObject({ weeks: made.weeks })
    expect(say(kept)).toContain('Before you start:')
    expect(labels(kept)).toContain('None of these')
  })

  test('equipment and limits in their own words are obeyed', async () => {
    const made = result(await plan({ daysPerWeek: 2, equipment: ['just dumbbells'], limits: ['bad knees'] }))
    for (const each of made.weeks.flatMap(({ sessions: all }) => all.flatMap(({ exercises }) => exercises))) {
      const exercise = exerciseById(each.exercise)
      expect(exercise && hasEquipment(exercise, new Set(['dumbbells']))).toBe(true)
      expect(exercise && keepsLimits(exercise, ['knee'])).toBe(true)
    }
  })

  test('what was taken for granted and what was not understood is said', async () => {
    const said = say(await plan({ daysPerWeek: 3, equipment: ['gym'], limits: ['flurb'] }))
    expect(said).toContain('I took 60 minutes a session, a beginner and general health')
    expect(said).toContain('I don\'t know "flurb", so the plan doesn\'t heed it.')
  })

  test.each([
    [{ daysPerWeek: 9 }, 'training_out_of_range', { field: 'daysPerWeek', least: 1, most: 6 }],
    [{ daysPerWeek: 3, minutes: 5 }, 'training_out_of_range', { field: 'minutes' }],
    [{ daysPerWeek: 3, equipment: ['xyzzy'] }, 'unknown_kit', { asked: ['xyzzy'] }],
    [{ daysPerWeek: 3, limits: ['heart condition'] }, 'medical', { saferOffer: 'professional' }],
    [{ old: true }, 'no_plan_before', {}],
  ])('%o is refused as %s', async (input, code, facts) => {
    expect(await plan(input)).toMatchObject({ ok: false, code, facts })
  })

  test.each([
    [{ screening: ['heart'] }, 'medical'],
    [{ clinicianSaidNo: true }, 'clinician_said_no'],
    [{ birthYear: 2011 }, 'under_age'],
  ])('with %o there is none', async (state, code) => {
    await agree()
    await run(updateProfileTool, state)
    expect(await plan({ daysPerWeek: 3 })).toMatchObject({ ok: false, code })
  })

  test.each(tools.map((tool) => [tool.name, tool] as const))(
    '%s says nothing in a group',
    async (_, tool) => {
      const group = { ...mia, place: { ...mia.place, private: false } }
      expect(await run(tool, {}, group)).toEqual({ ok: false, code: 'only_in_private', facts: {} })
    },
  )

  test('a gym that says it has no racks gets a plan without', async () => {
    const without = gym.equipment.map((each) => (each.id === 'racks' ? { ...each, pieces: 0 } : each))
    expect(gymKit({ equipment: without }).has('rack')).toBe(false)
    expect(gymKit(gym).has('rack')).toBe(true)
  })
})

describe('asked step by step', () => {
  test('one thing at a time, and then the plan is made and kept', async () => {
    await agree()
    const asked: unknown[] = []
    for (const answer of [
      { trainsFor: 'muscle' },
      { level: 'novice' },
      { daysPerWeek: 3 },
      { minutes: 60 },
    ]) {
      const outcome = await plan()
      asked.push(outcome.ok ? 'made' : outcome.facts.field)
      await run(updateProfileTool, answer)
    }
    expect(asked).toEqual(['trainsFor', 'level', 'daysPerWeek', 'made'])
    expect(result(await plan())).toMatchObject({ outcome: 'same' })
  })
})

/** A member with all that a plan needs, and their plan. */
async function withPlan(more: Input = {}): Promise<ToolOutcome> {
  await agree()
  const wish = { daysPerWeek: 3, minutes: 60, level: 'intermediate', trainsFor: 'muscle', screening: [] }
  await run(updateProfileTool, { ...wish, ...more })
  return plan()
}

describe('a plan that is kept', () => {
  test('stands on days from today on, and is told a line a day', async () => {
    const outcome = await withPlan()
    const rows = await sessions()
    expect(rows).toHaveLength(15)
    expect(rows.slice(0, 4).map(({ date }) => date)).toEqual([
      '2026-11-23',
      '2026-11-25',
      '2026-11-27',
      '2026-11-30',
    ])
    const lines = say(outcome).split('\n')
    expect(lines[0]).toBe('Your plan: 3 days a week over 5 weeks, for muscle.')
    expect(lines[1]).toMatch(/^Mon: Full body A, \d+ min: /)
    expect(lines).toHaveLength(4)
    expect(labels(outcome)).toEqual(['Undo', 'Find quiet times', 'Why this plan?'])
    await undo()
    expect(await plans()).toHaveLength(0)
  })

  test('stands on the days they like', async () => {
    await agree()
    const times = [2, 4, 6].map((weekday) => ({ weekday, from: '18:00' }))
    await run(updateProfileTool, { preferredTimes: times })
    await withPlan()
    expect((await sessions()).slice(0, 3).map(({ date }) => date)).toEqual([
      '2026-11-24',
      '2026-11-26',
      '2026-11-28',
    ])
  })

  test('made on a Friday begins next week', async () => {
    mia = later(mia, '2026-11-27T12:00:00+01:00')
    await withPlan()
    expect((await sessions())[0]?.date).toBe('2026-11-30')
  })

  test('asked for again with the same wish is the same, and nothing is written', async () => {
    await withPlan()
    const again = await plan()
    expect(result(again)).toMatchObject({ outcome: 'same', changes: [] })
    expect(labels(again)).not.toContain('Undo')
    expect(await plans()).toHaveLength(1)
  })

  test('changed with a wish shows what is different, keeps the old one, and can go back to it', async () => {
    await withPlan()
    mia = later(mia, '2026-11-24T12:00:00+01:00')
    await run(updateProfileTool, { daysPerWeek: 2 })
    const changed = await plan()
    expect(say(changed)).toContain('What changed: you train 2 days now (3 before); 1 session less a week; ')
    expect(labels(changed)).toContain('Keep the old one')
    expect((await plans()).map(({ replacedAt }) => replacedAt === null)).toEqual([false, true])
    const back = await tap(changed, /Keep the old/)
    expect(say(back)).toMatch(/^The plan before is yours again\.\nMon: /)
    expect((await plans()).map(({ replacedAt }) => replacedAt === null)).toEqual([true, false])
    await undo()
    expect((await plans()).map(({ replacedAt }) => replacedAt === null)).toEqual([false, true])
  })

  test('after a break begins easier', async () => {
    await agree()
    const whose = { gym: gym.id, member: mia.member.id }
    const at = new Date('2026-10-01T18:00:00Z')
    const set = { id: crypto.randomUUID(), ...whose, at, date: '2026-10-01', exercise: 'plank', position: 0 }
    await database.db.insert(workoutSets).values({ ...set, seconds: 40 })
    const outcome = await withPlan()
    expect(result(outcome).weeks[0]?.kind).toBe('return')
    expect(say(outcome)).toContain('It begins easier')
  })

  test('holds nothing of health or body that a withdrawn consent would have to find', async () => {
    await withPlan({ birthYear: 1990, limits: ['knees'] })
    const [row] = await plans()
    expect(row?.wanted).toMatchObject({ limits: ['knee'] })
    expect(row?.wanted).not.toHaveProperty('age')
    await withdraw(mia, 'health')
    expect(await plans()).toHaveLength(0)
  })

  test('asks the health questions once, in a line', async () => {
    await agree()
    await run(updateProfileTool, { daysPerWeek: 3, minutes: 60, level: 'novice', trainsFor: 'health' })
    const first = await plan()
    expect(say(first)).toContain('Before you start: heart or blood pressure trouble')
    expect(labels(first)).toEqual(expect.arrayContaining(['None of these', 'One applies']))
  })
})

describe('looking at it', () => {
  test("today's session fits in eight lines, with weights from the last times", async () => {
    await withPlan()
    const exercises = await todays()
    const lift = exercises.find(({ exercise }) => exerciseById(exercise)?.equipment.includes('barbell'))
    const whose = { gym: gym.id, member: mia.member.id }
    const rows = [0, 1, 2].map((position) => ({
      id: crypto.randomUUID(),
      ...whose,
      at: new Date('2026-11-20T18:00:00Z'),
      date: '2026-11-20',
      exercise: lift?.exercise ?? '',
      position,
      reps: lift?.reps ?? 0,
      kg: 60,
      rir: 3,
    }))
    await database.db.insert(workoutSets).values(rows)
    const said = say(await run(myPlanTool))
    expect(said.split('\n').length).toBeLessThanOrEqual(8)
    expect(said).toMatch(/^Today: Full body A, about \d+ minutes, stop each set with 3 left\.\n1\) /)
    expect(said).toContain(`${lift?.name}: `)
    expect(said).toMatch(/with 6[\d.]+ kg/)
  })

  test('a day without a session is one to rest, a week is a line a day, an old plan is over', async () => {
    await withPlan()
    expect(say(await run(myPlanTool, { date: '2026-11-24' }))).toMatch(
      /^Tomorrow is a day to rest\. Next is Wednesday 25 November: Full body B\.$/,
    )
    expect(say(await run(myPlanTool, { week: true })).split('\n')).toHaveLength(3)
    const over = await run(myPlanTool, {}, later(mia, '2027-02-01T12:00:00+01:00'))
    expect(say(over)).toBe('Your 5 weeks are done. Shall I plan the next ones?')
  })

  test('the passport names what is kept and what is not, with sources', async () => {
    const why = await tap(await withPlan({ daysPerWeek: 1 }), /Why/)
    expect(say(why)).toMatch(
      /^It keeps \d+ of \d+ rules of good training\.\nKnowingly not, or not wholly:\n- .*\(.*\)/,
    )
  })

  test('without a plan there is none to look at', async () => {
    for (const tool of [myPlanTool, placeSessionsTool]) {
      expect(await run(tool)).toMatchObject({ ok: false, code: 'no_training_plan' })
    }
  })
})

type Session = { exercises: { exercise: string; name: string; reps: number }[] }
const todays = async () => (result(await run(myPlanTool)).session as Session).exercises

describe('a plan that no longer fits', () => {
  const update = following(updateProfileTool)

  test('what is spared from now on is named, and the plan is changed at a tap', async () => {
    await withPlan()
    const told = await run(update, { limits: ['bad knees'] })
    expect(say(told)).toMatch(/\nYour training plan still has .* Shall I change it\?$/)
    const changed = await tap(told, /^Change my plan$/)
    const spared = result(changed).weeks.flatMap((week) =>
      week.sessions.flatMap((each) => each.exercises.map(({ exercise }) => exerciseById(exercise))),
    )
    expect(spared.some((each) => each?.contraindications.includes('knee'))).toBe(false)
  })

  test('other days are said, a taste for food is not', async () => {
    await withPlan()
    expect(say(await run(update, { daysPerWeek: 2 }))).toContain('still for the days before')
    expect(say(await run(update, { dislikes: ['olives'] }))).not.toContain('training plan')
  })
})

describe('another exercise', () => {
  test('for taken equipment keeps the leading muscle, needs none of it, and is for today only', async () => {
    await withPlan()
    const before = await todays()
    const racked = before.find(({ exercise }) => exerciseById(exercise)?.equipment.includes('rack'))
    const outcome = await run(swapExerciseTool, { taken: 'squat rack' })
    const { done, exercise } = result<{ done: { exercise: string }; exercise: string }>(outcome)
    expect(exercise).toBe(racked?.exercise)
    const now = exerciseById(done.exercise)
    expect(now?.equipment).not.toContain('rack')
    expect(now?.primary[0]).toBe(exerciseById(exercise)?.primary[0])
    expect(say(outcome)).toContain(`instead of ${racked?.name}, for today only: `)
    expect((await todays()).map((each) => each.exercise)).toContain(done.exercise)
    const [row] = await plans()
    const kept = row?.plan as Plan | undefined
    expect(kept?.weeks[1]?.sessions[0]?.exercises.map((each) => each.exercise)).toContain(exercise)
    await undo()
    expect(await todays()).toEqual(before)
  })

  test('the other choices take the place of the first', async () => {
    await withPlan()
    const first = await run(swapExerciseTool, { taken: 'squat rack' })
    const other = labels(first).filter((label) => !/Undo|session/.test(label))[0] ?? ''
    const second = await tap(first, new RegExp(`^${other}$`))
    expect(say(second)).toContain(`${other} instead of`)
    expect((await todays()).map(({ name }) => name)).toContain(other)
  })

  test('disliked goes for good, from the plan and from the next one, and comes back by undo', async () => {
    await withPlan()
    const [gone] = await todays()
    const outcome = await run(swapExerciseTool, { exercise: gone?.name, reason: 'dislike' })
    expect(say(outcome)).toContain('from Monday 23 November on')
    const [row] = await plans()
    const kept = row?.plan as Plan
    const all = kept.weeks.flatMap(({ sessions: each }) => each.flatMap(({ exercises }) => exercises))
    expect(all.map(({ exercise }) => exercise)).not.toContain(gone?.exercise)
    expect(kept.passport).toHaveLength(
      validate(
        kept,
        {
          daysPerWeek: 3,
          minutes: 60,
          level: 'intermediate',
          goal: 'muscle',
          equipment: gymKit(gym),
          limits: [],
        },
        ourCatalogue,
      ).length,
    )
    const whose = { gym: gym.id, member: mia.member.id }
    expect((await profileOf(database.db, whose)).dislikedExercises).toEqual([gone?.name])
    await undo()
    expect((await profileOf(database.db, whose)).dislikedExercises).toEqual([])
    expect((await todays())[0]).toEqual(gone)
  })

  test('for pain it stops first, asks where, and spares that part', async () => {
    await withPlan()
    const before = await todays()
    const stop = await run(swapExerciseTool, { exercise: 'bench press', reason: 'pain' })
    expect(say(stop)).toMatch(/^Stop that one for today\. If the pain is sharp/)
    expect(say(stop)).toContain('Where does it hurt?')
    expect(await todays()).toEqual(before)
    const shoulder = await tap(stop, /My shoulders/)
    const { swaps } = result<{ swaps: { exercise: string }[] }>(shoulder)
    for (const { exercise } of swaps)
      expect(exerciseById(exercise)?.contraindications).not.toContain('shoulder')
    expect(labels(shoulder)).toContain('Spare my shoulders from now on')
  })

  test('without a plan or a reason it is named, and nothing is written', async () => {
    const outcome = await run(swapExerciseTool, { exercise: 'leg extension' })
    expect(say(outcome)).toMatch(/^Instead of .*: 1\) .*All train your quads first\.$/)
    expect(labels(outcome)).not.toContain('Undo')
  })

  test.each([
    [{ exercise: 'flurbing' }, 'unknown_exercise'],
    [{ taken: 'flurb' }, 'unknown_exercise'],
    [{}, 'exercise_needed'],
    [{ exercise: 'leg extension', to: 'leg curl' }, 'not_a_swap'],
  ])('%o: %s', async (input, code) => {
    expect(await run(swapExerciseTool, input)).toMatchObject({ ok: false, code })
  })

  test('a piece that the forecast has full is no first choice', async () => {
    await foresee(database.db, gym, { now: mia.now, people: () => 40 })
    const busy = result<{ swaps: { exercise: string }[] }>(
      await run(swapExerciseTool, { exercise: 'leg press' }),
    )
    await database.empty()
    gym = await testGym(database.db)
    mia = await testContext(database.db, gym, noon)
    await foresee(database.db, gym, { now: mia.now, people: () => 0 })
    const free = result<{ swaps: { exercise: string }[] }>(
      await run(swapExerciseTool, { exercise: 'leg press' }),
    )
    expect(busy.swaps).not.toEqual(free.swaps)
    expect(exerciseById(free.swaps[0]?.exercise ?? '')?.equipment).toContain('hackSquat')
    expect(exerciseById(busy.swaps[0]?.exercise ?? '')?.equipment).not.toContain('rack')
  })
})

describe('sessions in quiet slots', () => {
  /** Two upper and two lower days a week, Monday to Friday. */
  const fourDays = { daysPerWeek: 4 }

  test('each gets an offer of its day and area, and one tap makes it theirs', async () => {
    await withPlan()
    await foresee(database.db, gym, { now: mia.now, days: 8, people: ({ hour }) => (hour === 15 ? 5 : 20) })
    const outcome = await run(placeSessionsTool)
    const { sessions: placed } = result<{ sessions: { date: string; state: string; slot: string }[] }>(
      outcome,
    )
    expect(placed.map(({ state }) => state)).toEqual(['offered', 'offered', 'offered'])
    expect(placed.map(({ date }) => date)).toEqual(['2026-11-23', '2026-11-25', '2026-11-27'])
    expect(say(outcome)).toMatch(/^Mon \d\d:\d\d: Full body A, about \d+ people/)
    for (const label of labels(outcome).filter((each) => each.startsWith('Hold'))) {
      expect((await tap(outcome, new RegExp(`^${label}$`))).ok).toBe(true)
    }
    expect(say(await run(placeSessionsTool))).toMatch(
      /yours already\.\nWed .*yours already\.\nFri .*yours already\.$/,
    )
    expect(say(await run(myPlanTool))).toMatch(/^Today, your place at \d\d:\d\d: Full body A/)
    const rows = await sessions()
    expect(rows.slice(0, 3).every(({ slot, claim }) => slot !== null && claim !== null)).toBe(true)
  })

  test('a place given back leaves the session without one', async () => {
    await withPlan()
    await foresee(database.db, gym, { now: mia.now, days: 8, people: () => 10 })
    await tap(await run(placeSessionsTool), /^Hold Wed/)
    await run(cancelSlotTool)
    const { sessions: placed } = result<{ sessions: { state: string }[] }>(await run(placeSessionsTool))
    expect(placed.map(({ state }) => state)).toEqual(['offered', 'offered', 'offered'])
  })

  test('at the hour they like where there is room', async () => {
    await agree()
    await run(updateProfileTool, { preferredTimes: [{ weekday: 3, from: '19:00', minutes: 60 }] })
    await withPlan()
    await foresee(database.db, gym, { now: mia.now, days: 8, people: ({ hour }) => (hour >= 17 ? 15 : 5) })
    const { sessions: placed } = result<{ sessions: { date: string; slot: string }[] }>(
      await run(placeSessionsTool),
    )
    const hour = new Date(placed.find(({ date }) => date === '2026-11-25')?.slot ?? 0).getUTCHours() + 1
    expect(hour).toBeGreaterThanOrEqual(18)
    expect(hour).toBeLessThanOrEqual(20)
  })

  test('a day whose area is full changes places with another that suits, and can be changed back', async () => {
    await withPlan(fourDays)
    const before = await sessions()
    const legs = before.filter(({ split, week }) => split === 'legs' && week === 0)
    const full = legs[0]?.date
    const open = { now: mia.now, days: 9, people: () => 10 }
    await foresee(database.db, gym, { ...open, places: ({ date }) => (date === full ? 0 : 10) })
    // Only legs and the whole gym are opened by the helper: the other areas are as the whole gym.
    const outcome = await run(placeSessionsTool)
    const { moved } = result<{ moved: { from: string; to: string }[] }>(outcome)
    expect(moved.length).toBeGreaterThan(0)
    expect(moved.find(({ from }) => from === full)?.to).not.toBe(full)
    expect(say(outcome)).toMatch(/^Lower body A goes from \w+ to \w+, where there is room\./)
    await tap(outcome, /Keep the planned days/)
    const after = await sessions()
    expect(after.map(({ week, nth, date }) => [week, nth, date])).toEqual(
      before.map(({ week, nth, date }) => [week, nth, date]),
    )
  })

  test('where the gym has no forecast it is said so', async () => {
    await withPlan()
    expect(await run(placeSessionsTool)).toMatchObject({ ok: false, code: 'no_history' })
    expect(await database.db.select().from(claims).where(eq(claims.member, mia.member.id))).toEqual([])
  })
})
