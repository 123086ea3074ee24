import { GymError } from '../kit/errors.ts'
import { addDays, dayMs, localTime } from '../kit/time.ts'
import type { ToolContext } from '../kit/tool.ts'
import {
  type Consents,
  consentsOf,
  missing,
  type Profile,
  type Purpose,
  profileOf,
  screeningFacts,
  type Whose,
  weightsOf,
} from '../profile/index.ts'
import {
  type Asked,
  type Body,
  type Screened,
  screened,
  type TrajectoryVerdict,
  trajectoryOf,
} from '../safety/index.ts'
import { type Adapted, adaptedExpenditure } from './adapt.ts'
import { formulaNamed, formulaNames } from './energy/formula-names.ts'
import { lossPercent } from './limits.ts'
import { eatenDays, targetsGiven } from './store.ts'
import { type TargetRequest, type Workings, workedOut } from './targets.ts'
import { dayNumber, loggedDays, trajectoryOfDays } from './tool-days.ts'
import type { MacrosAsked } from './tool-input.ts'

/** A member's targets, and all that made them what they are. */
export type Worked = {
  workings: Workings
  request: TargetRequest
  profile: Profile
  consents: Consents
  /** Nothing was asked for but what the member's own profile says. */
  own: boolean
  /** What their days say of their expenditure; undefined where another body was asked about. */
  adapted: Adapted | undefined
  /** What the way of the last weeks calls for. */
  verdict: TrajectoryVerdict | undefined
}

/** Days of logs that are learned from. */
const learnsFrom = 200

/** Days of the way that are looked at. */
const looksBack = 56

/** Input that speaks of another body than the one on record. */
const ofBody = ['weightKg', 'heightCm', 'age', 'birthYear', 'sex', 'bodyFatPercent', 'activity'] as const

/**
 * Works out targets from what was asked and, where that says nothing, from the profile, as far as safety lets it.
 *
 * @throws {GymError} `profile_needed` with the field to ask next; a refusal's code with `saferOffer`; `out_of_range`;
 *   `unknown_formula`; `body_fat_needed`
 */
export async function worked(context: ToolContext, asked: MacrosAsked): Promise<Worked> {
  const { db, gym, member, now } = context
  const whose = { gym: gym.id, member: member.id }
  const [profile, consents] = [await profileOf(db, whose), await consentsOf(db, whose)]
  const year = Number(localTime(now, gym.zone).date.slice(0, 4))
  const merged = mergedProfile(profile, asked, year)
  const facts = factsOf(merged, asked, year)
  refuse(facts, asked.goal === 'cut' ? 'deficit' : 'energyTarget')
  demand(merged, 'macros', consents)
  const own = isOwn(profile, merged, asked)
  const sameBody = ofBody.every((field) => asked[field] === undefined) || own
  const days = await daysOf(context, whose)
  const plain = requestOf(merged, facts.age ?? 0, asked)
  const base = workedOut(withoutGoal(plain))
  const adapted = sameBody
    ? adaptedExpenditure(days.logged, base.formulaTdee, dayNumber(days.today))
    : undefined
  const learned = adapted && Math.abs(adapted.inUse - base.formulaTdee) > 1 ? adapted.inUse : undefined
  const request = learned === undefined ? plain : { ...plain, expenditure: learned }
  const first = workedOut(request)
  if (first.goal === 'cut') refuse({ ...facts, goal: 'cut' }, 'deficit')
  const verdict = first.goal === 'cut' ? judged(days.events, now, merged) : undefined
  const safe = eased(request, first, verdict)
  return { workings: workedOut(safe), request: safe, profile, consents, own, adapted, verdict }
}

/** The profile with what was asked for in its place. */
function mergedProfile(profile: Profile, asked: MacrosAsked, year: number): Profile {
  const { weightKg, heightCm, age, birthYear, sex, bodyFatPercent, activity, goal, targetWeightKg } = asked
  const falls = targetWeightKg !== undefined && targetWeightKg < (weightKg ?? profile.weightKg ?? 0)
  return {
    ...profile,
    weightKg: weightKg ?? profile.weightKg,
    heightCm: heightCm ?? profile.heightCm,
    sex: sex ?? profile.sex,
    // A body of the other sex is another body.
    bodyFatPercent:
      bodyFatPercent ?? (sex === undefined || sex === profile.sex ? profile.bodyFatPercent : null),
    birthYear: age === undefined ? (birthYear ?? profile.birthYear) : year - Math.floor(age),
    activity: activity ?? profile.activity,
    goal: goal ?? (falls ? 'cut' : profile.goal),
    targetWeightKg: targetWeightKg ?? profile.targetWeightKg,
    ownEnergy: ownEnergyOf(profile, asked),
  }
}

/** Somebody who names a goal asks what it would take, and not for their own figure again. */
function ownEnergyOf({ ownEnergy }: Profile, { energy, goal, keep }: MacrosAsked): number | null {
  if (energy !== undefined) return energy
  return keep === false || goal !== undefined ? null : ownEnergy
}

function factsOf(merged: Profile, asked: MacrosAsked, year: number): Screened {
  const { age, bodyFatPercent, weeks } = asked
  const { targetWeightKg, ...facts } = screeningFacts(merged, year)
  // A weight to get down to some day is no deficit while they ask for a steady one.
  const aims = merged.goal === 'cut' || asked.targetWeightKg !== undefined
  return {
    ...facts,
    ...(aims && targetWeightKg !== undefined ? { targetWeightKg } : {}),
    ...(age === undefined ? {} : { age }),
    ...(weeks === undefined ? {} : { weeks }),
    ...(bodyFatPercent === undefined ? {} : { body: { ...facts.body, bodyFatPercent } }),
  }
}

/** @throws {GymError} the code of what speaks against it, with the facts and what is offered instead */
export function refuse(facts: Screened, asked: Asked): void {
  const verdict = screened(facts, asked)
  if (verdict.ok) return
  if (verdict.code !== 'out_of_range') {
    throw new GymError(verdict.code, { ...verdict.facts, saferOffer: verdict.saferOffer })
  }
  const { least = 0, most = 0, ...values } = verdict.facts
  const [field = 'body', value = 0] = Object.entries(values)[0] ?? []
  throw new GymError('out_of_range', { field, value, least, most })
}

/**
 * Stops where something is missing. Who does not want it kept has to say all of it at once.
 *
 * @throws {GymError} `profile_needed`, with `unkept` where nothing said of the body is kept, and `declined` after a no to it
 */
export function demand(merged: Profile, purpose: Purpose, consents: Consents): void {
  const fields = missing(merged, purpose)
  const [field] = fields
  if (!field) return
  const unkept = consents.body === 'given' ? {} : { unkept: true }
  const declined = consents.body === 'no' ? { declined: true, fields } : {}
  throw new GymError('profile_needed', { field, purpose, missing: fields.length, ...unkept, ...declined })
}

function isOwn(profile: Profile, merged: Profile, asked: MacrosAsked): boolean {
  const fields = ['weightKg', 'heightCm', 'birthYear', 'sex', 'bodyFatPercent', 'activity', 'goal'] as const
  const same = fields.every((field) => merged[field] === profile[field])
  const beside = [asked.formula, asked.targetWeightKg, asked.weeks]
  const figure = asked.keep === undefined ? asked.energy === undefined : true
  return same && figure && beside.every((each) => each === undefined)
}

function requestOf(merged: Profile, age: number, { formula }: MacrosAsked): TargetRequest {
  const { sex, weightKg, heightCm, bodyFatPercent, activity, goal, ownEnergy } = merged
  const named = formula === undefined ? undefined : formulaNamed(formula)
  if (formula !== undefined && !named) {
    throw new GymError('unknown_formula', { asked: formula, known: Object.values(formulaNames) })
  }
  const body: Body = { sex: sex ?? 'female', weightKg: weightKg ?? 0, heightCm: heightCm ?? 0, age }
  return {
    ...body,
    ...(bodyFatPercent === null ? {} : { bodyFatPercent }),
    activity: activity ?? undefined,
    goal: goal ?? 'maintain',
    formula: named,
    ownEnergy: ownEnergy ?? undefined,
  }
}

/** What a day costs does not depend on what is wanted. */
const withoutGoal = ({ ownEnergy: _, ...request }: TargetRequest): TargetRequest => ({
  ...request,
  goal: 'maintain',
})

async function daysOf({ db, gym, now }: ToolContext, whose: Whose) {
  const today = localTime(now, gym.zone).date
  const eaten = await eatenDays(db, whose, { from: addDays(today, -learnsFrom), to: today })
  const weighed = await weightsOf(db, whose, { after: before(now, learnsFrom), until: now })
  const given = await targetsGiven(db, whose, { after: before(now, looksBack), until: now })
  return {
    today,
    logged: loggedDays(eaten, weighed, gym.zone),
    events: trajectoryOfDays(weighed, given, eaten, gym.zone),
  }
}

const before = (now: Date, days: number) => new Date(now.getTime() - days * dayMs)

function judged(
  events: Parameters<typeof trajectoryOf>[0],
  now: Date,
  { sex, heightCm }: Profile,
): TrajectoryVerdict | undefined {
  const body = { ...(sex === null ? {} : { sex }), ...(heightCm === null ? {} : { heightCm }) }
  return trajectoryOf([...events, { kind: 'goal', at: now, goal: 'cut' }], now, body)[0]
}

/** No deficit where the way says stop; half of it where it says easier. */
function eased(
  request: TargetRequest,
  first: Workings,
  verdict: TrajectoryVerdict | undefined,
): TargetRequest {
  if (!verdict || verdict.severity === 'notice') return request
  const { ownEnergy: _, ...steady } = request
  if (verdict.severity === 'stop') return { ...steady, goal: 'maintain' }
  const { energy, tdee } = first.targets
  if (energy >= tdee) return request
  return { ...steady, pacePercent: lossPercent.least, ownEnergy: tdee - (tdee - energy) / 2 }
}
