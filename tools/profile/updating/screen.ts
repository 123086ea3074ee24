import { type Screened as Facts, screened, type Verdict } from '../../safety/index.ts'
import { ageIn, type Profile } from '../fields.ts'

/** Why a goal or a target weight is not taken. */
export type Refusal = Extract<Verdict, { ok: false }>

/** What is left of a change, and what was refused of it. */
export type Screening = { change: Partial<Profile>; refusal: Refusal | undefined }

/** What a profile says to those who ask whether somebody may be advised. */
export function screeningFacts(profile: Profile, year: number): Facts {
  const { heightCm, weightKg, sex, birthYear, goal, targetWeightKg, pregnant, eatingDisorder } = profile
  const age = birthYear === null ? {} : { age: ageIn(year, birthYear) }
  return {
    ...age,
    body: {
      ...(heightCm === null ? {} : { heightCm }),
      ...(weightKg === null ? {} : { weightKg }),
      ...(sex === null ? {} : { sex }),
    },
    ...(goal === null ? {} : { goal }),
    ...(targetWeightKg === null ? {} : { targetWeightKg }),
    pregnant: pregnant === true,
    eatingDisorder: eatingDisorder === true,
    clinicianSaidNo: profile.clinicianSaidNo === true,
    // Once a doctor has said yes, what they were asked about is settled.
    medicalYes: (profile.screening ?? []).length > 0 && profile.clinicianSaidNo !== false,
  }
}

/**
 * Takes a goal of losing weight and a target weight out of a change where they would harm: under 18, underweight or on the
 * way there, pregnant, with trouble around eating, or against a doctor's word. All else that was said stays.
 *
 * @param year the calendar year where the gym is
 */
export function screenedGoals(profile: Profile, change: Partial<Profile>, year: number): Screening {
  const aims = change.goal === 'cut' || change.targetWeightKg
  if (!aims) return { change, refusal: undefined }
  const verdict = screened(
    screeningFacts({ ...profile, ...change }, year),
    change.goal === 'cut' ? 'deficit' : 'energyTarget',
  )
  if (verdict.ok) return { change, refusal: undefined }
  const { goal, trainsFor, targetWeightKg, ...rest } = change
  const kept = {
    ...rest,
    ...(goal && goal !== 'cut' ? { goal } : {}),
    // What came along with the goal goes with it.
    ...(trainsFor && trainsFor !== 'fatLoss' ? { trainsFor } : {}),
  }
  return { change: kept, refusal: verdict }
}
