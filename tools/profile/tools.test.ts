import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { consents, profiles, weights, writes } from '../../db/schema/index.ts'
import { openedRows, type TestDatabase, testDatabase } from '../../db/testing.ts'
import { runTool } from '../index.ts'
import { carriedBy } from '../kit/command.ts'
import type { Gym } from '../kit/gym.ts'
import type { Choice, Tool, ToolContext, ToolOutcome } from '../kit/tool.ts'
import { later, testContext, testGym } from '../testing.ts'
import { undoTool } from '../undo/index.ts'
import type { Profile } from './fields.ts'
import {
  consentTool,
  logWeightTool,
  myProfileTool,
  profileOf,
  readConsent,
  updateProfileTool,
} from './index.ts'

const noon = '2026-11-24T12:00:00+01:00'
const tools: readonly Tool[] = [updateProfileTool, myProfileTool, consentTool, logWeightTool]
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

type Result = Record<string, unknown>
const run = (tool: Tool, input: Result, context = mia) => runTool(tool, input, context)
const say = (input: Result, context = mia) => run(updateProfileTool, input, context)
const weigh = (input: Result, context = mia) => run(logWeightTool, input, context)
const agree = (...domains: string[]) =>
  run(consentTool, { domain: domains[0], also: domains.slice(1), given: true })
const text = (outcome: ToolOutcome) => (outcome.ok ? outcome.say : outcome.code)
const result = (outcome: ToolOutcome) => (outcome.ok ? (outcome.result as Result) : { code: outcome.code })
const labels = (outcome: ToolOutcome) => (outcome.ok ? outcome.choices.map(({ label }) => label) : [])
const profile = (): Promise<Profile> => profileOf(database.db, { gym: gym.id, member: mia.member.id })
const at = (minutes: number) => ({ ...mia, now: new Date(mia.now.getTime() + minutes * 60_000) })
const undo = (context = at(1)) => runTool(undoTool(tools), {}, context)

/** Taps a choice, as the bot reads it: a command with what stands after it. */
async function tap(outcome: ToolOutcome, label: string, context = mia): Promise<ToolOutcome> {
  const choice: Choice | undefined = outcome.ok
    ? outcome.choices.find((each) => each.label === label)
    : undefined
  const [, command = '', rest = ''] = /^\/(\w+) ?([\s\S]*)$/.exec(choice?.send ?? '') ?? []
  const asked = command === 'consent' ? readConsent(rest) : carriedBy(choice?.send ?? '')
  const tool = tools.find(({ name }) => name === asked?.tool)
  if (!asked || !tool) throw new Error(`nothing to tap: ${label} in ${labels(outcome).join(', ')}`)
  return runTool(tool, asked.input, context)
}

test('the first figure of a body is kept only after a yes, and then it is not lost', async () => {
  const asked = await say({ weightKg: 80, heightCm: 178 })
  expect(text(asked)).toBe(
    "I'd keep your height and weight to work out your food and follow your progress; you can have it deleted any time. OK?",
  )
  expect(labels(asked)).toEqual(['Yes, keep it', 'No, just answer once'])
  expect(await database.db.$count(profiles)).toBe(0)
  expect(await database.db.$count(weights)).toBe(0)
  expect(await database.db.$count(writes)).toBe(0)
  const kept = await tap(asked, 'Yes, keep it')
  expect(text(kept)).toBe('Noted: 178 cm, 80 kg.\nTwo things first. How old are you?')
  expect(await profile()).toMatchObject({ heightCm: 178, weightKg: 80 })
  expect(await database.db.$count(weights)).toBe(1)
})

test('consent is asked once for each domain: what comes later is kept at once', async () => {
  await tap(await say({ weightKg: 80 }), 'Yes, keep it')
  const more = await say({ sex: 'woman', age: 30 })
  expect(text(more)).toBe('Noted: female, born about 1996.\nHow tall are you?')
  expect(await profile()).toMatchObject({ sex: 'female', birthYear: 1996 })
  const health = await say({ allergies: ['nuts'] })
  expect(text(health)).toContain("I'd keep your allergies so that plans keep clear of what harms you")
  expect((await profile()).allergies).toBeNull()
})

test('several domains in one message are one question', async () => {
  const asked = await say({ weightKg: 80, allergies: ['milk'], daysPerWeek: 3, units: 'metric' })
  expect(text(asked)).toContain(
    "I'd keep your weight, allergies and training days to make plans that fit you",
  )
  expect(await profile()).toMatchObject({
    units: 'metric',
    weightKg: null,
    allergies: null,
    daysPerWeek: null,
  })
  await tap(asked, 'Yes, keep it')
  expect(await profile()).toMatchObject({ weightKg: 80, allergies: ['milk'], daysPerWeek: 3 })
  expect(await database.db.$count(consents)).toBe(3)
})

test('after a no nothing is kept, and the question does not come again', async () => {
  const no = await tap(await say({ weightKg: 80 }), 'No, just answer once')
  expect(text(no)).toBe(
    'OK, I keep nothing about your body. Say all that matters in one message, and I use it for that answer alone.',
  )
  const again = await say({ weightKg: 80 })
  expect(text(again)).toBe("I don't keep your weight, as you asked.")
  expect(labels(again)).toEqual(['Keep it after all'])
  expect(await database.db.$count(weights)).toBe(0)
  await tap(again, 'Keep it after all')
  expect(await profile()).toMatchObject({ weightKg: 80 })
})

test('who declines to have allergies kept hears what follows from it', async () => {
  await run(consentTool, { domain: 'health', given: false })
  expect(text(await say({ allergies: ['nuts'] }))).toContain(
    'A plan knows of an allergy only if you say it when you ask for one.',
  )
})

test.each([
  [updateProfileTool, { weightKg: 80 }],
  [myProfileTool, {}],
  [consentTool, { domain: 'body', given: true }],
  [logWeightTool, { weightKg: 80 }],
] as const)('in a group nothing personal is said or done: %#', async (tool, input) => {
  const group = { ...mia, place: { ...mia.place, private: false } }
  expect(await run(tool, input, group)).toEqual({ ok: false, code: 'only_in_private', facts: {} })
  expect(await database.db.$count(consents)).toBe(0)
})

test.each([
  [{ weightKg: 3 }, { field: 'weightKg', value: 3, least: 25, most: 400 }],
  [{ heightCm: 400 }, { field: 'heightCm', value: 400, least: 100, most: 250 }],
  [{ age: 150 }, { field: 'birthYear', value: 150, least: 10, most: 110 }],
  [{ birthYear: 1850 }, { field: 'birthYear', value: 1850, least: 1916, most: 2016 }],
  [{ bodyFatPercent: 95 }, { field: 'bodyFatPercent', value: 95, least: 2, most: 75 }],
  [{ daysPerWeek: 9 }, { field: 'daysPerWeek', value: 9, least: 1, most: 7 }],
  [{ minutes: -20 }, { field: 'minutes', value: -20, least: 10, most: 240 }],
  [{ weightKg: -80 }, { field: 'weightKg', value: -80, least: 25, most: 400 }],
])('nobody is %o: asked back, never kept', async (input, facts) => {
  await agree('body', 'training')
  expect(await say(input)).toEqual({ ok: false, code: 'out_of_range', facts })
  expect(await database.db.$count(profiles)).toBe(0)
})

test('beside something impossible what is possible is kept', async () => {
  await agree('body')
  const outcome = await say({ heightCm: 178, weightKg: 3 })
  expect(text(outcome)).toBe(
    "Noted: 178 cm.\n3 kg can't be right for your weight, so I left it out. What do you weigh?",
  )
  expect(await profile()).toMatchObject({ heightCm: 178, weightKg: null })
})

test('176 kg at 165 cm is asked back, and the pounds that were meant are kept', async () => {
  await agree('body')
  const asked = await say({ heightCm: 165, weightKg: 176 })
  expect(text(asked)).toContain("I'm not sure of your weight: 176 kg would be unusual. Which is it?")
  expect(labels(asked)).toEqual(['Undo', '79.8 kg', '176 kg'])
  expect((await profile()).weightKg).toBeNull()
  await tap(asked, '79.8 kg')
  expect((await profile()).weightKg).toBe(79.83)
})

test('who is that heavy says so and is believed', async () => {
  await agree('body')
  const asked = await say({ heightCm: 165, weightKg: 176 })
  await tap(asked, '176 kg')
  expect((await profile()).weightKg).toBe(176)
})

test('a doubt before the consent carries all that was said through both', async () => {
  const doubt = await say({ heightCm: 1.78, weightKg: 80 })
  expect(text(doubt)).toBe("I'm not sure of your height: 1.78 cm would be unusual. Did you mean 178 cm?")
  const consent = await tap(doubt, '178 cm')
  expect(text(consent)).toContain("I'd keep your height and weight")
  await tap(consent, 'Yes, keep it')
  expect(await profile()).toMatchObject({ heightCm: 178, weightKg: 80 })
})

test('words nobody knows are asked back, and the rest is kept', async () => {
  await agree('health', 'food')
  const outcome = await say({ allergies: ['nuts', 'strawberries'] })
  expect(text(outcome)).toContain('To be careful I also took peanuts.')
  expect(text(outcome)).toContain('"strawberries" is none of them')
  expect((await profile()).allergies).toEqual(['nuts', 'peanuts'])
  await tap(outcome, 'Leave it out')
  expect((await profile()).dislikes).toEqual(['strawberries'])
})

test('words that wait for consent are asked back after it', async () => {
  const asked = await say({ allergies: ['nuts', 'kiwi'] })
  const kept = await tap(asked, 'Yes, keep it')
  expect(text(kept)).toContain('"kiwi"')
  expect((await profile()).allergies).toEqual(['nuts', 'peanuts'])
})

test('allergies add up, and no allergies is an answer', async () => {
  await agree('health')
  await say({ allergies: ['milk'] })
  await say({ allergies: ['celery'] })
  expect((await profile()).allergies).toEqual(['milk', 'celery'])
  await say({ remove: { allergies: ['dairy'] } })
  expect((await profile()).allergies).toEqual(['celery'])
  await say({ allergies: ['none'] })
  expect((await profile()).allergies).toEqual([])
  await say({ remove: { fields: ['allergies'] } })
  expect((await profile()).allergies).toBeNull()
})

test('who is not allergic to nuts after all keeps the peanuts', async () => {
  await agree('health')
  await say({ allergies: ['nuts'] })
  await say({ remove: { allergies: ['nuts'] } })
  expect((await profile()).allergies).toEqual(['peanuts'])
})

test('vegan and only beef liked: both are kept, and it is named', async () => {
  await agree('food')
  const outcome = await say({ pattern: 'vegan', likes: ['beef'] })
  expect(text(outcome)).toContain("You eat vegan, and all you told me you like, beef, isn't.")
  expect(result(outcome).conflicts).toEqual([
    { kind: 'pattern', pattern: 'vegan', foods: ['beef'], all: true },
  ])
  expect(await profile()).toMatchObject({ pattern: 'vegan', likes: ['beef'] })
  expect(text(await say({ cookMinutes: 20 }))).not.toContain('beef')
})

test('allergic to what they like: the allergy goes first', async () => {
  await agree('food', 'health')
  await say({ likes: ['peanut butter', 'rice'] })
  expect(text(await say({ allergies: ['peanuts'] }))).toContain(
    'You like peanut butter, and you are allergic to peanuts. The allergy goes first: no plan has it.',
  )
})

test('a goal that goes the other way from the target is named', async () => {
  await agree('body')
  await say({ weightKg: 80, goal: 'cut' })
  expect(text(await say({ targetWeightKg: 90 }))).toContain('Which of the two holds?')
})

test.each([
  [
    'a target below a healthy weight',
    { heightCm: 169, weightKg: 60 },
    { targetWeightKg: 45 },
    'underweight_goal',
  ],
  ['losing while underweight', { heightCm: 180, weightKg: 55 }, { goal: 'cut' }, 'underweight'],
  ['losing while pregnant', { pregnant: true }, { goal: 'lose weight' }, 'pregnant'],
  ['losing under 18', { age: 16 }, { goal: 'cut' }, 'under_age'],
  ['losing in the year they turn 18, which may be 17', { birthYear: 2008 }, { goal: 'cut' }, 'under_age'],
  ['losing with an eating disorder', { eatingDisorder: true }, { goal: 'cut' }, 'eating_disorder'],
  ["losing against a doctor's word", { clinicianSaidNo: true }, { goal: 'cut' }, 'clinician_said_no'],
])('%s is refused with its reason, and not kept', async (_, first, second, code) => {
  await agree('body', 'health')
  await say(first)
  const outcome = await say(second)
  expect(outcome).toMatchObject({ ok: false, code })
  expect(await profile()).toMatchObject({ goal: null, targetWeightKg: null })
})

test('what was said beside a refused goal is kept', async () => {
  await agree('body', 'health')
  const outcome = await say({ age: 16, heightCm: 170, weightKg: 60, goal: 'cut' })
  expect(result(outcome).refused).toMatchObject({ code: 'under_age' })
  expect(text(outcome)).toContain("Under 18 I don't plan diets")
  expect(await profile()).toMatchObject({ birthYear: 2010, heightCm: 170, goal: null, trainsFor: null })
})

test('who says 18 is 18, and a healthy goal is kept', async () => {
  await agree('body', 'training')
  await say({ age: 18, heightCm: 180, weightKg: 90 })
  expect(text(await say({ goal: 'lean out', targetWeightKg: 80 }))).toContain(
    'Noted: losing fat, aiming for 80 kg',
  )
  expect(await profile()).toMatchObject({ goal: 'cut', trainsFor: 'fatLoss', targetWeightKg: 80 })
})

test('an update is taken back whole, with its weighing', async () => {
  await agree('body', 'health')
  await say({ heightCm: 178, weightKg: 80, allergies: ['milk'] })
  const before = await profile()
  await say({ weightKg: 79, bodyFatPercent: 18, allergies: ['eggs'], units: 'us' }, at(1))
  expect((await undo(at(2))).ok).toBe(true)
  expect(await profile()).toEqual(before)
  expect(await database.db.$count(weights)).toBe(1)
})

test('a yes is taken back with what it kept', async () => {
  await tap(await say({ weightKg: 80 }), 'Yes, keep it')
  expect((await undo()).ok).toBe(true)
  expect((await profile()).weightKg).toBeNull()
  expect(await database.db.$count(weights)).toBe(0)
  expect(await database.db.$count(consents)).toBe(0)
})

test('a withdrawal asks what would go, and deletes it for good after a yes', async () => {
  await agree('body', 'food')
  await say({ heightCm: 178, weightKg: 80, pattern: 'vegan' })
  await weigh({ weightKg: 79.5 }, at(1))
  const mine = await run(myProfileTool, {})
  const asked = await tap(mine, 'Delete body data')
  expect(text(asked)).toBe(
    "I would delete for good: height, weight and 2 weighings. After that I keep nothing new about your body. It can't be undone. Shall I?",
  )
  expect(labels(asked)).toEqual(['Yes, delete body data', 'No, keep everything'])
  expect((await profile()).weightKg).toBe(79.5)
  const gone = await tap(asked, 'Yes, delete body data', at(2))
  expect(text(gone)).toBe(
    'Deleted: height, weight and 2 weighings. It is gone for good, and I keep nothing new about your body until you say otherwise.',
  )
  expect(labels(gone)).not.toContain('Undo')
  expect(await database.db.$count(weights)).toBe(0)
  expect(await profile()).toMatchObject({ heightCm: null, weightKg: null, pattern: 'vegan' })
  expect(await undo(at(3))).toMatchObject({ ok: false, code: 'nothing_to_undo' })
  expect(text(await say({ weightKg: 80 }, at(4)))).toBe("I don't keep your weight, as you asked.")
})

test('what a language model can call deletes nothing: no result holds the yes', async () => {
  await agree('health')
  await say({ limits: ['bad knees'] })
  for (const more of [{}, { sure: true }, { code: 'yes' }, { code: '000000000000' }, { code: 'no' }]) {
    const outcome = await run(consentTool, { domain: 'health', given: false, ...more })
    const code = /[0-9a-f]{12}$/.exec((outcome.ok && outcome.choices[0]?.send) || '')?.[0] ?? 'none'
    expect(JSON.stringify({ ...outcome, choices: [] })).not.toContain(code)
  }
  expect((await profile()).limits).toEqual(['knee'])
  expect(await database.db.select().from(consents)).toMatchObject([{ domain: 'health', withdrawnAt: null }])
})

test('a yes is good once, for what was asked, where it was asked, for ten minutes; the newest counts', async () => {
  await agree('body', 'food')
  await say({ weightKg: 80, pattern: 'vegan' })
  const no = { domain: 'body', given: false }
  const codeOf = (outcome: ToolOutcome) =>
    /[0-9a-f]{12}$/.exec((outcome.ok && outcome.choices[0]?.send) || '')?.[0] ?? 'none'
  const code = codeOf(await run(consentTool, no))
  const closed = { ok: false, code: 'question_closed', facts: { again: '/consent body no' } }
  const noor = await testContext(database.db, gym, noon)
  const elsewhere = { ...mia, place: { ...mia.place, conversation: 'elsewhere' } }
  for (const context of [noor, elsewhere, at(10)])
    expect(await run(consentTool, { ...no, code }, context)).toEqual(closed)
  expect(await run(consentTool, { ...no, also: ['food'], code })).toMatchObject({ code: 'question_closed' })
  expect(await run(consentTool, { domain: 'food', given: false, code })).toMatchObject({
    code: 'question_closed',
  })
  const anew = codeOf(await run(consentTool, no))
  expect(await run(consentTool, { ...no, code })).toEqual(closed)
  expect((await profile()).weightKg).toBe(80)
  expect(result(await run(consentTool, { ...no, code: anew }))).toMatchObject({ answer: 'deleted' })
  expect(await run(consentTool, { ...no, code: anew })).toEqual(closed)
  expect(await profile()).toMatchObject({ weightKg: null, pattern: 'vegan' })
})

test('after a no to the question everything stays, and the question is closed', async () => {
  await agree('body')
  await say({ weightKg: 80 })
  const asked = await run(consentTool, { domain: 'body', given: false })
  expect(text(await tap(asked, 'No, keep everything'))).toBe('Good, everything stays as it is.')
  expect(await tap(asked, 'Yes, delete body data')).toMatchObject({ code: 'question_closed' })
  expect((await profile()).weightKg).toBe(80)
})

test('where nothing is kept a no takes effect at once, and can be taken back', async () => {
  await agree('training')
  const no = await run(consentTool, { domain: 'training', given: false })
  expect(result(no)).toMatchObject({ answer: 'refused' })
  expect(labels(no)).toEqual(['Undo'])
  expect(text(await say({ daysPerWeek: 3 }))).toBe("I don't keep your training days, as you asked.")
  expect((await undo()).ok).toBe(true)
  await say({ daysPerWeek: 3 }, at(2))
  expect((await profile()).daysPerWeek).toBe(3)
})

test('what was just taken out could still come back, so a no asks about that as well', async () => {
  await agree('health')
  await say({ limits: ['bad knees'] }, at(-20))
  await say({ remove: { fields: ['limits'] } })
  const asked = await run(consentTool, { domain: 'health', given: false }, at(1))
  expect(text(asked)).toContain('I would delete for good: what your last changes could still bring back.')
  expect((await undo(at(2))).ok).toBe(true)
  expect((await profile()).limits).toEqual(['knee'])
  await say({ remove: { fields: ['limits'] } }, at(3))
  // Ten minutes later nobody can take it back, and what was noted for it goes with the no.
  expect(result(await run(consentTool, { domain: 'health', given: false }, at(14)))).toMatchObject({
    answer: 'refused',
  })
  expect(JSON.stringify(await openedRows(database.db, writes))).not.toContain('knee')
})

test('that there are no allergies is an answer too, and goes with the others', async () => {
  await agree('health')
  await say({ allergies: ['none'], limits: ['none'] })
  const asked = await run(consentTool, { domain: 'health', given: false })
  expect(text(asked)).toContain('I would delete for good: limits and allergies.')
  await tap(asked, 'Yes, delete health data')
  expect(await profile()).toMatchObject({ allergies: null, limits: null })
})

test('all that was said is forgotten at a word and comes back with undo', async () => {
  await agree('body', 'health', 'food', 'training')
  await say({ heightCm: 178, weightKg: 80, allergies: ['milk'], pattern: 'vegan', daysPerWeek: 3 })
  await say({ preferredTimes: [{ weekday: 2, from: '18:30' }], preferredSplits: ['legs'] })
  const before = await profile()
  const all = Object.keys(before).filter((field) => field !== 'units')
  expect((await say({ remove: { fields: all } }, at(1))).ok).toBe(true)
  expect(await profile()).toMatchObject({ heightCm: null, allergies: null, preferredTimes: [] })
  expect((await undo(at(2))).ok).toBe(true)
  expect(await profile()).toEqual(before)
})

test('all that is kept is shown, in their own units', async () => {
  await agree('body', 'health', 'food', 'training')
  await say({ heightCm: 177.8, weightKg: 79.83, sex: 'm', age: 30, units: 'pounds', allergies: ['none'] })
  await say({
    limits: ['bad knees'],
    pattern: 'veggie',
    dislikes: ['mushrooms'],
    daysPerWeek: 3,
    equipment: ['gym'],
  })
  await say({ preferredTimes: [{ weekday: 2, from: '18:30' }], preferredSplits: ['leg day'] })
  const mine = await run(myProfileTool, {})
  expect(text(mine)).toBe(
    [
      'This is what I keep of you.',
      `Body: 5'10", 176 lb, male, born about 1996. Logged: 1 weighing.`,
      'Health: Careful with knees, no allergies.',
      "Food: Vegetarian, you don't eat mushrooms.",
      'Training: 3 days a week.',
      'Pounds, feet and inches, you like Tuesday 18:30, you like to train legs.',
      'To change something, just say it anew; to forget one thing, say "forget my body fat".',
    ].join('\n'),
  )
  expect(labels(mine)).toEqual([
    'Delete body data',
    'Delete health data',
    'Delete food data',
    'Delete training data',
  ])
  expect(result(mine)).toMatchObject({
    profile: { heightCm: 177.8, weightKg: 79.83, allergies: [], limits: ['knee'], pattern: 'vegetarian' },
    consents: { body: 'given' },
    rows: { body: { weighing: 1 } },
  })
})

test('of a stranger nothing is kept, and it is said', async () => {
  expect(text(await run(myProfileTool, {}))).toMatch(/^I know nothing/)
})

test('a weighing says what changed, and the mean of the week', async () => {
  await agree('body')
  expect(text(await weigh({ weightKg: 80, at: '2026-11-20' }))).toBe(
    'Noted: 80 kg, Friday 20 November. Your first weighing: two or three mornings a week are enough to see a trend.',
  )
  const second = await weigh({ weightKg: 79.4 }, at(1))
  expect(text(second)).toBe(
    'Noted: 79.4 kg, today. 0.6 kg less than Friday 20 November; the mean of your last 7 days is 79.7 kg.',
  )
  expect(result(second)).toMatchObject({ weightKg: 79.4, days: 2 })
  expect((await profile()).weightKg).toBe(79.4)
  expect(text(await weigh({ weightKg: 79.4 }, at(2)))).toContain('The same as earlier today')
})

test('a weighing of last week does not take the place of today’s', async () => {
  await agree('body')
  await weigh({ weightKg: 79 })
  await weigh({ weightKg: 80, at: '2026-11-17T07:00' }, at(1))
  expect((await profile()).weightKg).toBe(79)
  expect(await database.db.$count(weights)).toBe(2)
})

test('a weighing is taken back', async () => {
  await agree('body')
  await weigh({ weightKg: 80 })
  await weigh({ weightKg: 79 }, at(1))
  await undo(at(2))
  expect((await profile()).weightKg).toBe(80)
  expect(await database.db.$count(weights)).toBe(1)
})

test('a weighing waits for consent, with its day', async () => {
  const asked = await weigh({ weightKg: 80, at: '2026-11-20T08:00' })
  await tap(asked, 'Yes, keep it')
  const [row] = await openedRows(database.db, weights)
  expect(row).toMatchObject({ kg: 80, at: new Date('2026-11-20T08:00:00+01:00') })
})

test('14 kg less than yesterday are asked back; pounds that were taken for kilograms are offered', async () => {
  await agree('body')
  await weigh({ weightKg: 82, at: '2026-11-23' })
  const odd = await weigh({ weightKg: 68 })
  expect(text(odd)).toContain('68 kg would be unusual for your weight')
  expect(await database.db.$count(weights)).toBe(1)
  await tap(odd, 'Yes, 68 kg')
  expect((await profile()).weightKg).toBe(68)
  await tap(await weigh({ weightKg: 150.2 }, at(1)), '68.1 kg', at(1))
  expect((await profile()).weightKg).toBe(68.13)
})

test.each([
  [{ weightKg: 80, at: '2026-11-30' }, 'not_yet_weighed'],
  [{ weightKg: 80, at: 'lately' }, 'unknown_time'],
  [{ weightKg: 3 }, 'out_of_range'],
])('%o is no weighing', async (input, code) => {
  await agree('body')
  expect(await weigh(input)).toMatchObject({ ok: false, code })
  expect(await database.db.$count(weights)).toBe(0)
})

test('a way that goes too fast ends the goal of losing, with a reason; undone, it is as before', async () => {
  await agree('body')
  await say({ heightCm: 180, weightKg: 88, goal: 'cut' }, later(mia, '2026-11-03T08:00:00+01:00'))
  await weigh({ weightKg: 86 }, later(mia, '2026-11-10T08:00:00+01:00'))
  await weigh({ weightKg: 84 }, later(mia, '2026-11-17T08:00:00+01:00'))
  const outcome = await weigh({ weightKg: 82 })
  expect(text(outcome)).toContain("I'm pausing the cut and planning at a steady weight")
  expect((await profile()).goal).toBe('maintain')
  await undo(at(1))
  expect((await profile()).goal).toBe('cut')
})

test('what is asked next leads on, and ends in what it was for', async () => {
  await agree('body')
  const first = await say({ heightCm: 178, purpose: 'macros' })
  expect(text(first)).toContain('Three things first. What do you weigh?')
  await say({ weightKg: 80, purpose: 'macros' })
  const third = await say({ age: 30, purpose: 'macros' })
  expect(labels(third)).toEqual(['Undo', 'Men', 'Women'])
  const done = await tap(third, 'Men')
  expect(labels(done)).toEqual(['Undo', 'Work out my food'])
  expect(result(done)).toMatchObject({ next: null, purpose: 'macros' })
})

test('saying the same again changes nothing and offers no undo', async () => {
  await agree('food')
  await say({ pattern: 'vegan' })
  const again = await say({ pattern: 'vegan' })
  expect(text(again)).toBe('I have that already, nothing changed.')
  expect(labels(again)).toEqual([])
})

test('a food they stop liking moves from one list to the other', async () => {
  await agree('food')
  await say({ likes: ['mushrooms', 'rice'] })
  const outcome = await say({ dislikes: ['Mushroom'] })
  expect(text(outcome)).toContain('I took mushrooms off the foods you like.')
  expect(await profile()).toMatchObject({ likes: ['rice'], dislikes: ['Mushroom'] })
})

test('pregnancy holds for training as well, and ends for both', async () => {
  await agree('health')
  await say({ limits: ['pregnant', 'bad back'] })
  expect(await profile()).toMatchObject({ pregnant: true, limits: ['pregnancy', 'lowerBack'] })
  await say({ pregnant: false })
  expect(await profile()).toMatchObject({ pregnant: false, limits: ['lowerBack'] })
})

test('an illness is not noted as a limit: a doctor is asked for', async () => {
  await agree('health')
  const outcome = await say({ limits: ['heart condition'] })
  expect(text(outcome)).toContain('that is for a doctor to judge')
  await tap(outcome, 'Not yet')
  expect(await profile()).toMatchObject({ limits: null, screening: ['illness'] })
})

test('what a goal says of training is only a guess: it asks for no consent of its own', async () => {
  await agree('body')
  const outcome = await say({ goal: 'lean out' })
  expect(text(outcome)).toBe('Noted: losing fat.')
  expect((await profile()).trainsFor).toBeNull()
  const strong = await say({ goal: 'get stronger' })
  expect(text(strong)).toContain("I'd keep your training goal to plan your training")
  await tap(strong, 'Yes, keep it')
  expect(await profile()).toMatchObject({ goal: 'cut', trainsFor: 'strength' })
})

test('who has a weight forgotten hears that the weighings stay', async () => {
  await agree('body')
  await say({ weightKg: 80 })
  expect(text(await say({ remove: { fields: ['weightKg'] } }))).toContain('Your single weighings stay')
  expect((await profile()).weightKg).toBeNull()
})

test('whatever is said, what is kept is something a body, a plate or a week can be', async () => {
  await agree('body', 'health', 'food', 'training')
  const figure = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer({ min: -5, max: 500 }),
  )
  const words = fc.oneof(
    fc.string({ maxLength: 20 }),
    fc.constantFrom('nuts', 'vegan', 'knees', 'gym', 'cut', 'none'),
  )
  const anything = fc.record(
    {
      ...Object.fromEntries(
        [
          'heightCm',
          'weightKg',
          'targetWeightKg',
          'age',
          'birthYear',
          'bodyFatPercent',
          'daysPerWeek',
          'minutes',
          'budgetPerDay',
          'cookMinutes',
        ].map((field) => [field, figure]),
      ),
      ...Object.fromEntries(
        [
          'sex',
          'goal',
          'level',
          'activity',
          'pattern',
          'units',
          'allergies',
          'limits',
          'equipment',
          'likes',
          'dislikes',
        ].map((field) => [field, words]),
      ),
      sure: fc.boolean(),
    },
    { requiredKeys: [] },
  )
  await fc.assert(
    fc.asyncProperty(anything, async (input) => {
      const outcome = await say(input)
      if (!outcome.ok) expect(outcome.code).not.toBe('bad_input')
      const { heightCm, weightKg, daysPerWeek } = await profile()
      if (heightCm !== null) expect(heightCm >= 100 && heightCm <= 250).toBe(true)
      if (weightKg !== null) expect(weightKg >= 25 && weightKg <= 400).toBe(true)
      if (daysPerWeek !== null) expect([1, 2, 3, 4, 5, 6, 7]).toContain(daysPerWeek)
    }),
    { numRuns: 60 },
  )
})
