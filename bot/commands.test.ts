import { expect, test } from 'vitest'
import type { MemberId, Role } from '../tools/kit/tool.ts'
import { commands, readCommand } from './commands.ts'
import { ironworks, tuesday } from './offline/testing.ts'

const six = '2026-11-25T18:00'

test.each([
  ['/memory', 'myMemory', {}],
  ['/memory forget', 'forgetTalk', {}],
  ['/memory forget 9f03c41be7d2', 'forgetTalk', { code: '9f03c41be7d2' }],
  ['/share yes', 'shareTalk', { share: true }],
  ['/share no', 'shareTalk', { share: false }],
  ['/share', 'myMemory', {}],
  ['/good 2d9c0a6a2a65', 'rateAnswer', { value: 'good', answer: '2d9c0a6a2a65' }],
  ['/bad', 'rateAnswer', { value: 'bad' }],
  ['/now', 'crowdNow', {}],
  ['/now legs', 'crowdNow', { split: 'legs' }],
  ['/now Treadmills', 'crowdNow', { equipment: 'treadmills' }],
  ['/now leg machines', 'crowdNow', { equipment: 'legMachines' }],
  ['/now power rack', 'crowdNow', { equipment: 'racks' }],
  ['/now bench', 'crowdNow', { split: 'bench' }],
  ['/now sauna', 'crowdNow', { split: 'sauna' }],
  [
    '/quiet squat racks 2026-11-28',
    'crowdForecast',
    { equipment: 'racks', from: '2026-11-28', to: '2026-11-28' },
  ],
  ['/quiet legs 2026-11-28', 'crowdForecast', { split: 'legs', from: '2026-11-28', to: '2026-11-28' }],
  ['/why', 'explainForecast', {}],
  ['/why legs', 'explainForecast', { split: 'legs' }],
  [
    '/why legs 2026-11-25T18:00 2026-11-25T19:00',
    'explainForecast',
    { split: 'legs', at: '2026-11-25T18:00', to: '2026-11-25T19:00' },
  ],
  ['/why legs tomorrow at 6', 'explainForecast', { split: 'legs', at: '2026-11-25T18:00:00+01:00' }],
  ['/why sauna', 'explainForecast', { split: 'sauna' }],
  ['/slots', 'recommendSlots', {}],
  ['/slots squat racks', 'recommendSlots', { split: 'legs' }],
  ['/slots sauna', 'recommendSlots', { split: 'sauna' }],
  [
    '/slots legs tomorrow at 6 for 2 hours',
    'recommendSlots',
    { split: 'legs', from: `${six}:00+01:00`, minutes: 120 },
  ],
  ['/slots legs 2026-11-25', 'recommendSlots', { split: 'legs', from: '2026-11-25' }],
  [`/slots ${six}`, 'recommendSlots', { from: six }],
  [
    `/slots legs ${six} 2026-11-25T20:00`,
    'recommendSlots',
    { split: 'legs', from: six, to: '2026-11-25T20:00' },
  ],
  [
    '/slots this week after 6',
    'recommendSlots',
    { from: '2026-11-24T17:42:00+01:00', to: '2026-11-30T00:00:00+01:00' },
  ],
  ['/slots instead k3f9a2bc', 'recommendSlots', { instead: 'k3f9a2bc' }],
  [
    '/slots instead k3f9a2bc tomorrow at 6',
    'recommendSlots',
    { instead: 'k3f9a2bc', from: `${six}:00+01:00` },
  ],
  ['/hold k3f9a2bc', 'reserveSlot', { offer: 'k3f9a2bc' }],
  ['/hold K3F9-A2BC', 'reserveSlot', { offer: 'K3F9-A2BC' }],
  ['/hold kfmpqrst', 'reserveSlot', { offer: 'kfmpqrst' }],
  ['/hold', 'recommendSlots', {}],
  [
    '/hold saturday',
    'recommendSlots',
    { from: '2026-11-28T00:00:00+01:00', to: '2026-11-29T00:00:00+01:00' },
  ],
  ['/cancel', 'cancelSlot', {}],
  ['/cancel k3f9a2bc', 'cancelSlot', { slot: 'k3f9a2bc' }],
  ['/cancel tomorrow at 6', 'cancelSlot', { slot: `${six}:00+01:00` }],
  ['/cancel thursday', 'cancelSlot', { slot: '2026-11-26' }],
  ['/cancel nonsense', 'cancelSlot', { slot: 'nonsense' }],
  ['/mine', 'mySlots', {}],
  ['/calendar', 'calendarFeed', {}],
  ['/calendar new', 'calendarFeed', { renew: true }],
  ['/calendar new 9f03c41be7d2', 'calendarFeed', { renew: true, code: '9f03c41be7d2' }],
  ['/calendar new no', 'calendarFeed', { renew: true, code: 'no' }],
  ['/forget 9F03c41be7d2', 'forgetMe', { code: '9f03c41be7d2' }],
  ['/forget about it', 'forgetMe', {}],
  ['/fair', 'fairShare', {}],
  ['/feedback', 'giveFeedback', {}],
  ['/feedback Too crowded!', 'giveFeedback', { crowded: true, text: 'Too crowded!' }],
  ['/feedback great', 'giveFeedback', { useful: true, text: 'great' }],
  [
    '/feedback not helpful, was packed',
    'giveFeedback',
    { useful: false, crowded: true, text: 'not helpful, was packed' },
  ],
  ['/together', 'coordinateGroup', {}],
  ['/together 4', 'coordinateGroup', { size: 4 }],
  ['/together 4 legs 2026-11-27', 'coordinateGroup', { size: 4, split: 'legs', from: '2026-11-27' }],
  [
    '/together legs tomorrow at 6 4 people',
    'coordinateGroup',
    { size: 4, split: 'legs', from: `${six}:00+01:00` },
  ],
  [
    '/together me, Anna and Ben, tomorrow at 6',
    'coordinateGroup',
    { size: 3, members: ['Anna', 'Ben'], from: `${six}:00+01:00` },
  ],
  ['/suits k3f9a2bc 2', 'answerMeetup', { meetup: 'k3f9a2bc', option: '2' }],
  [
    '/suits k3f9a2bc book 9f03c41be7d2',
    'answerMeetup',
    { meetup: 'k3f9a2bc', option: 'book', code: '9f03c41be7d2' },
  ],
  ['/suits k3f9a2bc none', 'answerMeetup', { meetup: 'k3f9a2bc', option: 'none' }],
  ['/notify', 'notifyWhenQuiet', {}],
  ['/notify legs', 'notifyWhenQuiet', { split: 'legs' }],
  ['/notify 15', 'notifyWhenQuiet', { below: 15 }],
  [
    '/notify legs before 8 below 10 people',
    'notifyWhenQuiet',
    { split: 'legs', from: '2026-11-24T17:42:00+01:00', to: '2026-11-24T20:00:00+01:00', below: 10 },
  ],
  ['/macros', 'calculateMacros', {}],
  [
    '/macros 80 kg 180 cm 30 male cut',
    'calculateMacros',
    { heightCm: 180, weightKg: 80, sex: 'male', age: 30, goal: 'cut' },
  ],
  ['/macros {"goal":"cut"}', 'calculateMacros', { goal: 'cut' }],
  ['/profile {"sex":"male"}', 'updateProfile', { sex: 'male' }],
  ['/profile', 'myProfile', {}],
  ['/place', 'placeSessions', {}],
  ['/swapmeal', 'swapMeal', {}],
  ['/swapmeal {"day":"2026-11-25","meal":"lunch"}', 'swapMeal', { day: '2026-11-25', meal: 'lunch' }],
  ['/ate {"items":[{"food":"eggs","amount":3}]}', 'logMeal', { items: [{ food: 'eggs', amount: 3 }] }],
  ['/train {"old":true}', 'planWorkouts', { old: true }],
  ['/meals 3 days vegetarian 1800 kcal', 'planMeals', { days: 3, energy: 1800, pattern: 'vegetarian' }],
  ['/meals no fish', 'planMeals', { dislikes: ['fish'] }],
  ['/shopping', 'shoppingList', {}],
  ['/workout strength', 'planWorkouts', { goal: 'strength' }],
  [
    '/workout 3 days 45 min dumbbells',
    'planWorkouts',
    { daysPerWeek: 3, minutes: 45, equipment: ['dumbbells'] },
  ],
  ['/plan', 'myPlan', {}],
  ['/plan tomorrow', 'myPlan', { date: '2026-11-25' }],
  ['/log', 'logWorkout', {}],
  ['/log 80x8,8,7', 'logWorkout', {}],
  [
    '/log bench 80x8,7',
    'logWorkout',
    {
      sets: [
        { exercise: 'bench', kg: 80, reps: 8 },
        { exercise: 'bench', kg: 80, reps: 7 },
      ],
    },
  ],
  ['/log 3 eggs', 'logMeal', { items: [{ food: 'eggs', amount: 3 }] }],
  ['/log 82.4 kg', 'logWeight', { weightKg: 82.4 }],
  ['/weight 12st 4', 'logWeight', { weightKg: 78.02 }],
  ['/weight', 'myProgress', { what: 'weight' }],
  ['/progress', 'myProgress', {}],
  ['/progress squat', 'myProgress', { exercise: 'squat' }],
  ['/profile', 'myProfile', {}],
  ['/profile 180 cm, bad knee', 'updateProfile', { heightCm: 180, limits: ['knee'] }],
  ['/profile {"sex":"male"}', 'updateProfile', { sex: 'male' }],
  ['/consent body yes', 'consent', { domain: 'body', given: true }],
  ['/consent body no', 'consent', { domain: 'body', given: false }],
  ['/consent body no 9f03c41be7d2', 'consent', { domain: 'body', given: false, code: '9f03c41be7d2' }],
  ['/swap lunges', 'swapExercise', { exercise: 'lunges' }],
  ['/swap dinner tomorrow', 'swapMeal', { meal: 'dinner', day: '2026-11-25' }],
  ['/taken squat rack', 'swapExercise', { taken: 'squat rack', reason: 'taken' }],
  ['/pause until monday', 'pauseTraining', { to: '2026-11-30' }],
  ['/pause {"back":true}', 'pauseTraining', { back: true }],
  ['/ate {"items":[{"food":"egg"}]}', 'logMeal', { items: [{ food: 'egg' }] }],
  ['/stop', 'stopNotices', {}],
  ['/stop@spotter_bot', 'stopNotices', {}],
  ['/resume', 'stopNotices', { resume: true }],
])('%j calls %s', (text, tool, input) => {
  expect(readCommand(text, { gym: ironworks, now: tuesday })).toEqual({ kind: 'tool', tool, input })
})

test('the staff asks why and hears more of it, in private', () => {
  const id = '00000000-0000-4000-8000-000000000001' as MemberId
  const said = (role: Role, isPrivate: boolean) =>
    readCommand('/why tomorrow at 6', {
      gym: ironworks,
      now: tuesday,
      member: { id, name: 'Sam', role },
      place: { channel: 'telegram', conversation: 'c', private: isPrivate },
    })
  expect(said('frontDesk', true)).toMatchObject({ tool: 'whySlot', input: { at: expect.any(String) } })
  expect(said('owner', false)).toMatchObject({ tool: 'explainForecast' })
  expect(said('member', true)).toMatchObject({ tool: 'explainForecast' })
})

test('every command fits the pickers of Telegram and Discord, under a name of its own', () => {
  for (const { name, description } of commands) {
    expect(name).toMatch(/^[a-z]{1,32}$/)
    expect(description.length).toBeGreaterThan(0)
    expect(description.length).toBeLessThanOrEqual(100)
  }
  expect(new Set(commands.map(({ name }) => name)).size).toBe(commands.length)
})
