import { exercisesIn, isEverydayName } from '../exercises.ts'
import type { Said } from '../said.ts'
import { plainMeasure } from '../units.ts'
import { activityOf, jobAlone } from './activity.ts'
import { aims, levelOf } from './aims.ts'
import { readAge, readBare, readBody, readPerson } from './body.ts'
import { allergiesOf, budgetOf, newPattern, patternOf } from './eating.ts'
import type { Facts, Page } from './figures.ts'
import { healthOf } from './health.ts'
import { equipmentOf } from './kit.ts'
import { isSound, limitsOf } from './limits.ts'
import { removalOf } from './removal.ts'
import { tastesOf } from './tastes.ts'
import { daysOf, minutesOf, ofSessions, timesOf, unitsOf } from './training.ts'

export type { Facts } from './figures.ts'

const defined = (facts: Facts): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined))

/** Height, weight, age, sex, body fat and target; figures without a unit where `bare` allows them or others stand beside them. */
export function bodyFacts({ plain }: Said, bare: boolean): Facts {
  const page: Page = { text: withoutLifts(plainMeasure(plain)), facts: {} }
  readBody(page)
  readAge(page)
  readPerson(page)
  const known = ['heightCm', 'weightKg', 'age', 'sex', 'bodyFatPercent', 'birthYear'].filter(
    (name) => page.facts[name] !== undefined,
  )
  if (bare || known.length > 0) readBare(page)
  return page.facts
}

/** Said of one visit, and not of all. */
const onOneDay =
  /\b(?:(?:in|at|back in|off to|heading to) the gym|gym time|here|arrived|now|(?:am|are) training for|today|tonight|tomorrow|fancy|(?:on|this|next) (?:mon|tues|wednes|thurs|fri|satur|sun)day(?! ?(?:and|,|s\b)))\b/

/** What is lifted is no body's weight: "bench 100 kg", "100 kg on the bench". */
const withoutLifts = (text: string): string => {
  const lifts = exercisesIn(text).filter(
    ({ said }) => !isEverydayName(said) || /^(?:bench|squat|dip|row|press|clean|curl)/.test(said),
  )
  return lifts.reduce(
    (rest, { said }) =>
      rest.replace(
        new RegExp(
          `\\b${said}s? (?:press )?(?:is |of |max |at |with |to |for |about |around |pr |pb )*\\d+(?:\\.\\d+)? ?(?:kgs?|kilos?|lbs?|pounds)?|\\d+(?:\\.\\d+)? ?(?:kgs?|kilos?|lbs?|pounds)? (?:on |for |in |at )?(?:the |my |a )?${said}`,
        ),
        ' ; ',
      ),
    text,
  )
}

/** How and where somebody trains. */
function trainingFacts({ text, plain }: Said, plan = false): Facts {
  const { minutes, cookMinutes } = minutesOf(plain)
  const daysPerWeek = daysOf(plain) ?? daysOf(text)
  const ofTraining = ofSessions.test(text) || daysPerWeek !== undefined || 'preferredTimes' in timesOf(plain)
  return defined({
    level: levelOf(plain) ?? (plan ? levelOf(text) : undefined),
    daysPerWeek,
    minutes: minutes !== undefined && (plan || (ofTraining && !onOneDay.test(text))) ? minutes : undefined,
    cookMinutes,
    equipment: equipmentOf(plain, plan),
    limits: limitsOf(plain) ?? (!plan && isSound(plain) ? ['none'] : undefined),
  })
}

/** How somebody eats. */
function eatingFacts({ plain }: Said): Facts {
  return defined({
    pattern: patternOf(plain),
    allergies: allergiesOf(plain),
    budgetPerDay: budgetOf(plain),
    cookMinutes: minutesOf(plain).cookMinutes,
  })
}

const listed = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

/** What a way of eating leaves out by itself is no dislike beside it. */
const leftOut = (pattern: unknown): RegExp =>
  pattern === 'vegan'
    ? /^(?:(?:any|red|all) )?(?:meat|fish|meat or fish|animal products?|dairy|milk|cheese|eggs?)$/
    : /^(?:(?:any|red|all) )?(?:meat|fish|meat or fish|animal products?)$/

/** How somebody eats, with what they like and don't: the allergies of both, and nothing twice. */
function eatingWithTastes(said: Said): Facts {
  const eats = eatingFacts(said)
  const { allergies, dislikes, ...tastes } = tastesOf(said.plain)
  const all = [...new Set([...listed(eats.allergies), ...listed(allergies)])]
  const left = listed(dislikes).filter(
    (word) =>
      !(eats.pattern !== undefined && leftOut(eats.pattern).test(String(word))) && !all.includes(word),
  )
  return {
    ...eats,
    ...tastes,
    ...(all.length > 0 ? { allergies: all } : {}),
    ...(left.length > 0 ? { dislikes: left } : {}),
  }
}

/** Everything that a part of a message says of the member. */
export function factsOf(said: Said, bare = false, plan = false): Facts {
  if (bare || plan) return read(said, bare, plan)
  const facts = known.get(said) ?? read(said, false, false)
  known.set(said, facts)
  return facts
}

/** A part is asked for its facts by those who claim it, those who read it and those who tell it from others. */
const known = new WeakMap<Said, Facts>()

function read(said: Said, bare: boolean, plan: boolean): Facts {
  const pattern = newPattern(said.plain)
  if (pattern) return { ...bodyFacts(said, bare), pattern }
  const remove = removalOf(said.plain)
  if (remove) {
    const { limits: _, ...rest } = bodyFacts(said, bare)
    const health = healthOf(said.text)
    const kept = (remove.fields as string[] | undefined)?.includes('pattern')
      ? patternOf(said.plain)
      : undefined
    return {
      ...rest,
      ...health,
      ...(kept ? { pattern: kept } : {}),
      ...('pregnant' in health ? {} : { remove }),
    }
  }
  return {
    ...bodyFacts(said, bare),
    ...aims(said.text),
    ...defined({ activity: activityOf(said.text) ?? jobAlone(said.plain), units: unitsOf(said.text) }),
    ...trainingFacts(said, plan),
    ...eatingWithTastes(said),
    ...healthOf(said.text),
    ...timesOf(said.plain),
  }
}
