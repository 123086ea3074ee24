import { describe, expect, test } from 'vitest'
import { signSaying, trajectorySaying, verdictSaying } from './sayings.ts'
import { screened } from './screening.ts'
import type { Sign, SignKind } from './signs/sign.ts'

const berlin = { zone: 'Europe/Berlin' }
const nowhere = { zone: 'UTC' }
const kinds: readonly SignKind[] = [
  'emergency',
  'selfHarm',
  'symptom',
  'eatingDisorder',
  'pregnant',
  'underAge',
  'tooFast',
  'tooLow',
  'underweightGoal',
  'dangerousMethods',
  'medical',
  'overtraining',
]
const every: Sign[] = kinds.flatMap((kind) =>
  (['emergency', 'refuse', 'caution'] as const).flatMap((severity) =>
    (['self', 'other'] as const).flatMap((about) => [
      { kind, severity, about, cue: 'x' },
      { kind, severity, about, cue: 'x', loose: true as const },
    ]),
  ),
)

test('an emergency says in its first line what to do now, with the number', () => {
  const [first] = signSaying(
    { kind: 'emergency', severity: 'emergency', about: 'self', cue: 'x' },
    berlin,
  ).split('\n')
  expect(first).toMatch(/^Stop now.*front desk.*112/)
  const [other] = signSaying(
    { kind: 'emergency', severity: 'emergency', about: 'other', cue: 'x' },
    berlin,
  ).split('\n')
  expect(other).toMatch(/^Call 112 now/)
})

test('where no number is known it is the local one', () => {
  const say = signSaying({ kind: 'emergency', severity: 'emergency', about: 'self', cue: 'x' }, nowhere)
  expect(say).toContain('your local emergency number')
})

test('whoever may hurt themselves is given a line and a number', () => {
  const say = signSaying(
    { kind: 'selfHarm', severity: 'emergency', about: 'self', cue: 'x' },
    { zone: 'Europe/London' },
  )
  expect(say).toContain('Samaritans, 116 123')
  expect(say).toContain('999')
  expect(
    signSaying({ kind: 'selfHarm', severity: 'refuse', about: 'self', cue: 'x' }, { zone: 'America/Denver' }),
  ).toContain('988')
})

test('food that rules somebody is answered without numbers of energy, and with somewhere to turn', () => {
  const say = signSaying({ kind: 'eatingDisorder', severity: 'refuse', about: 'self', cue: 'x' }, berlin)
  expect(say).toContain('0221 892031')
  expect(say).not.toMatch(/\d+ ?kcal/)
})

describe.each(every)('$kind $severity $about', (sign) => {
  test.each([berlin, nowhere])('in %j: short, calm, no shame', (place) => {
    const say = signSaying(sign, place)
    expect(say.split('\n').length).toBeLessThanOrEqual(5)
    expect(say).not.toMatch(/!|undefined|you should have|shame on|lazy|fault|; or $/)
    expect(say.length).toBeGreaterThan(20)
  })
})

test('a screening in words', () => {
  const goal = screened({ body: { weightKg: 60, heightCm: 169, age: 30 }, targetWeightKg: 45 }, 'deficit')
  expect(verdictSaying(goal, berlin)).toContain('begins at about 53 kg')
  const fast = screened(
    { body: { weightKg: 80, heightCm: 180, age: 30 }, targetWeightKg: 72, weeks: 5 },
    'deficit',
  )
  expect(verdictSaying(fast, berlin)).toContain('In 10 weeks')
  expect(verdictSaying(screened({ age: 30 }, 'training'), berlin)).toBeUndefined()
})

test('a way in words', () => {
  const say = (severity: 'stop' | 'soften' | 'notice', code: 'goal_lowered' | 'weighing_often') =>
    trajectorySaying({ severity, code, facts: {} }, berlin)
  expect(say('stop', 'goal_lowered')).toMatch(/^I'm pausing the cut/)
  expect(say('soften', 'goal_lowered')).toMatch(/^I've eased your plan/)
  expect(say('notice', 'weighing_often')).toContain('water')
})

test.each(['emergency', 'selfHarm'] as const)('even half a doubt of %s names the number to call', (kind) => {
  const say = signSaying({ kind, severity: 'caution', about: 'self', cue: 'x', loose: true }, berlin)
  expect(say).toContain('112')
})
