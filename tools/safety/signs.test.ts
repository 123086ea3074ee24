import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Sign } from './signs/sign.ts'
import { type Known, signsOf } from './signs.ts'

const say = (...texts: readonly string[]) => signsOf(texts.map((text) => ({ text })))
const gravest = (...texts: readonly string[]) => say(...texts)[0]
const kinds = (signs: readonly Sign[]) => signs.map(({ kind }) => kind)
const refused = (...texts: readonly string[]) =>
  say(...texts).filter(({ severity }) => severity !== 'caution')

describe('what is meant', () => {
  test('an emergency comes first, whatever else was said', () => {
    const signs = say('im 15, want to lose 10 kg in two weeks and my chest feels tight')
    expect(signs[0]).toMatchObject({ kind: 'emergency', severity: 'emergency', about: 'self' })
    expect(kinds(signs)).toEqual(expect.arrayContaining(['underAge', 'tooFast']))
  })

  test.each([
    ['no chest pain, dizziness or fainting'],
    ["I'm not pregnant"],
    ['never purged'],
    ["i don't have a heart condition"],
    ['without any pain'],
    ["I don't want to die, I want to get fit"],
    ["i'd never take steroids"],
  ])('a denial says nothing: %s', (text) => {
    expect(refused(text)).toEqual([])
  })

  test.each([
    ['no idea why but my chest hurts', 'emergency'],
    ["not gonna lie, i've been purging", 'eatingDisorder'],
    ['no chest pain but my left arm is numb and my jaw hurts', 'emergency'],
    ["if i don't lose weight i'll kill myself", 'selfHarm'],
    ["i can't stop throwing up my meals", 'eatingDisorder'],
  ])('a negation reaches no further than its clause: %s', (text, kind) => {
    expect(kinds(refused(text))).toContain(kind)
  })

  test.each([
    ['my chset hurts', 'emergency'],
    ['i am pregnent and want to cut', 'pregnant'],
    ['best laxitives for weight loss', 'eatingDisorder'],
    ['how much clenbuterl a day', 'dangerousMethods'],
    ['i want to commit suicid', 'selfHarm'],
    ['SOMEONE COLLAPSED', 'emergency'],
    ['i caaaant breathe', 'emergency'],
  ])('a slip of the thumb changes nothing: %s', (text, kind) => {
    expect(kinds(refused(text))).toContain(kind)
  })

  test('words near a danger word keep their own meaning', () => {
    expect(refused('is there a chess table, and a paint shop, and cheat meals in purses')).toEqual([])
  })

  test.each([
    ['Ich habe Brustschmerzen', 'emergency'],
    ['mein Freund ist bewusstlos', 'emergency'],
    ['ich bin schwanger und will abnehmen', 'pregnant'],
    ['ich bin 15 und will abnehmen', 'underAge'],
    ['ich will sterben', 'selfHarm'],
  ])('a few words of German: %s', (text, kind) => {
    expect(kinds(refused(text))).toContain(kind)
  })
})

describe('whom it is about', () => {
  test.each([
    ['my friend collapsed next to me', 'other'],
    ['he is not breathing', 'other'],
    ['my wife says i passed out', 'self'],
    ['the guy on the bench has a seizure', 'other'],
    ['my chest hurts', 'self'],
  ] as const)('%s: %s', (text, about) => {
    expect(gravest(text)).toMatchObject({ severity: 'emergency', about })
  })

  test("a partner's pregnancy stops only a diet for the partner", () => {
    expect(refused('my wife is pregnant so i have less time')).toEqual([])
    expect(gravest('my wife is pregnant, make her a cutting plan')).toMatchObject({
      kind: 'pregnant',
      severity: 'refuse',
      about: 'other',
    })
  })

  test('a diet for a child is refused as a diet for a child', () => {
    expect(gravest('give my 12 year old a diet plan')).toMatchObject({ kind: 'underAge', about: 'other' })
    expect(refused('my son is 15, when is it quiet for both of us')).toEqual([])
  })
})

describe('when it was', () => {
  test('chest pain of yesterday is for a doctor, not for the ambulance', () => {
    expect(gravest('I had chest pain yesterday but it went away')).toMatchObject({
      kind: 'symptom',
      severity: 'refuse',
    })
  })

  test('long ago is long ago, except for what comes back', () => {
    expect(refused('i fainted once years ago')).toEqual([])
    expect(refused('i was 15 when i started')).toEqual([])
    expect(gravest('i used to be anorexic and want to cut')).toMatchObject({ kind: 'eatingDisorder' })
  })

  test('what a doctor has cleared is no reason to refuse', () => {
    expect(refused('my doctor cleared me to train after my heart surgery in june')).toEqual([])
    expect(gravest('not cleared yet after heart surgery, bench plan')).toMatchObject({ kind: 'medical' })
  })

  test('a question about danger in general is no danger', () => {
    expect(refused('what should i do if someone faints')).toEqual([])
    expect(refused('what is anorexia')).toEqual([])
    expect(refused('i saw a film about a suicidal boxer')).toEqual([])
  })
})

describe('over several messages', () => {
  test('an age said three messages ago still counts', () => {
    const signs = refused("i'm 15", 'how busy is it', 'ok cool', 'what is my deficit')
    expect(kinds(signs)).toContain('underAge')
  })

  test('but who only asks when it is quiet gets an answer', () => {
    expect(refused("i'm 15", 'how busy is it tonight')).toEqual([])
    expect(refused('i am pregnant', 'is yoga full on monday')).toEqual([])
  })

  test('an acute sign stands for a while, and softens when it is over', () => {
    expect(gravest('my chest hurts', 'what is my plan today')).toMatchObject({
      kind: 'emergency',
      severity: 'refuse',
    })
    expect(refused('my chest hurts', 'false alarm, all good now. plan?')).toEqual([])
    expect(refused('my chest hurts', 'a', 'b', 'c', 'what is my plan today')).toEqual([])
  })

  test('an amount and its date may come apart', () => {
    expect(kinds(refused('i want to lose 10kg', 'in 2 weeks'))).toContain('tooFast')
    expect(refused('i want to lose 10kg', 'in 8 months')).toEqual([])
  })

  test('a goal that sinks again and again is a sign of its own', () => {
    const signs = refused('i want to be 62 kg', 'ok 59 then', 'actually make it 56')
    expect(signs).toContainEqual(expect.objectContaining({ kind: 'underweightGoal', cue: 'lowered-again' }))
    expect(refused('i want to be 62 kg', 'ok 64 then')).toEqual([])
  })

  test('eating 900 and wanting faster is one thing said in two', () => {
    expect(kinds(refused('i already eat 900 a day', 'how do i lose faster'))).toContain('tooLow')
  })

  test('who agrees to go slower is not held to what they wanted before', () => {
    expect(refused('lose 10 kg in two weeks', 'ok fine, a slower plan then')).toEqual([])
  })
})

describe('bodies and numbers', () => {
  test('a goal is measured by the height, said or stored', () => {
    expect(kinds(refused("i'm 169 cm and want to weigh 45 kg"))).toContain('underweightGoal')
    expect(refused('i want to weigh 60 kg, i am 169 cm')).toEqual([])
    const known: Known = { heightCm: 190, weightKg: 80 }
    expect(kinds(signsOf([{ text: 'i want to be 60 kg' }], known))).toContain('underweightGoal')
  })

  test.each([
    ["I'm 5'7 and want to be 100 lbs", true],
    ["I'm 5'7 and want to be 130 lbs", false],
    ['1.75 m, 56 kg now, want 50', true],
    ['i want to get down to 6 stone', true],
    ['48kg 150cm f, want muscle', false],
  ])('%s', (text, low) => {
    expect(kinds(refused(text)).includes('underweightGoal')).toBe(low)
  })

  test.each([
    ['lose 1 kg a week', false],
    ['lose 2 lbs a week', false],
    ['lose 3 lbs a day', true],
    ['lose 8kg by friday', true],
    ['lose 20 kg in 10 months', false],
    ['from 90kg to 75kg in 4 weeks', true],
    ['add 10 kg to my squat in two weeks', false],
    ['lose 5 kg off the bar this week', false],
  ])('a pace: %s', (text, fast) => {
    expect(kinds(refused(text)).includes('tooFast')).toBe(fast)
  })

  test.each([
    ['800 kcal a day', true],
    ['under 1000 calories a day', true],
    ['eight hundred calories a day', true],
    ['0 carbs forever', false],
    ['500 kcal deficit a day', false],
    ['i burned 800 kcal today', false],
    ['dinner under 700 calories', false],
    ['1500 kcal a day', false],
    ['remove the calorie floor', true],
  ])('a day: %s', (text, low) => {
    expect(kinds(refused(text)).includes('tooLow')).toBe(low)
  })

  test.each([
    ["i'm 15, macros", true],
    ['turning 16 in may, macros', true],
    ['sophomore in high school, macros', true],
    ['15 kg, macros', false],
    ['15 reps', false],
    ['15 years of training, macros', false],
    ["i'm 15 minutes away", false],
    ['i am 17 stone, macros', false],
    ["i'm 18, macros", false],
    ['i am 16% body fat, macros', false],
  ])('an age: %s', (text, young) => {
    expect(kinds(refused(text)).includes('underAge')).toBe(young)
  })

  test('a year of birth is counted from the year it is', () => {
    const asked = [{ text: 'born in 2011, what are my macros' }]
    expect(kinds(signsOf(asked, { year: 2026 }))).toContain('underAge')
    expect(signsOf(asked, { year: 2031 })).toEqual([])
  })
})

describe('laws', () => {
  const sentence = fc.constantFrom(
    'how busy is it',
    'my chest feels tight',
    "i'm 15",
    'i throw up after dinner',
    'no chest pain',
    'i want to lose 10 kg in two weeks',
    '20 weeks pregnant',
    'bench 3x8 at 60',
    'what dose of tren',
  )
  const spoken = fc.array(sentence, { minLength: 1, maxLength: 6 })

  test('anything typed gets an answer', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 200 }), { maxLength: 4 }), (texts) => {
        for (const sign of say(...texts)) expect(sign.cue).toMatch(/^[a-z-]+$/)
      }),
    )
  })

  test('nobody gets nothing', () => {
    expect(signsOf([])).toEqual([])
    expect(say('')).toEqual([])
  })

  test('capitals and spare spaces change nothing', () => {
    fc.assert(
      fc.property(spoken, (texts) => {
        const loud = texts.map((text) => `  ${text.toUpperCase().replaceAll(' ', '   ')} `)
        expect(say(...loud)).toEqual(say(...texts))
      }),
    )
  })

  test('the gravest comes first, and each kind once per person', () => {
    const order = ['emergency', 'refuse', 'caution']
    fc.assert(
      fc.property(spoken, (texts) => {
        const signs = say(...texts)
        const ranks = signs.map(({ severity }) => order.indexOf(severity))
        expect(ranks).toEqual([...ranks].sort((a, b) => a - b))
        expect(new Set(signs.map(({ kind, about }) => `${kind} ${about}`)).size).toBe(signs.length)
      }),
    )
  })

  test('what is an emergency alone is one after anything', () => {
    fc.assert(
      fc.property(spoken, (before) => {
        expect(gravest(...before, 'my chest feels tight and my arm is numb')?.severity).toBe('emergency')
      }),
    )
  })

  test('a very long message is read in a moment', () => {
    const long = 'i squat and i bench and i eat and i rest and '.repeat(2000)
    expect(refused(long)).toEqual([])
  })
})

describe('once somebody else is helped', () => {
  const down = 'a guy just collapsed at the rower and he is not moving'

  test.each([
    [down, 'what should i do'],
    [down, 'he still does not breathe'],
  ])('%j, %j: it goes on', (...texts) => {
    expect(gravest(...texts)?.severity).toBe('emergency')
  })

  test.each([
    [down, 'the ambulance is here now, thanks'],
    [down, 'paramedics are with him', 'check me out please'],
    [down, 'is legs quiet tomorrow at 7?'],
  ])('%j, %j: the member is answered', (...texts) => {
    expect(refused(...texts)).toEqual([])
  })

  test.each([
    'is it quiet after i drop the kids at nine till half ten',
    'i drop my kid off, so around 9 till 10',
  ])("an hour is nobody's age: %j", (text) => {
    expect(refused(text)).toEqual([])
  })
})
