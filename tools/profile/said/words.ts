import type { Profile } from '../fields.ts'
import { goalIn, type TrainsFor } from '../words/goals.ts'
import { activityIn, levelIn, sexIn, unitsIn } from '../words/habits.ts'
import { patternIn } from '../words/patterns.ts'
import type { Said } from './input.ts'
import type { Problem } from './problem.ts'

const trains: readonly TrainsFor[] = ['strength', 'muscle', 'fatLoss', 'health', 'endurance']

/** Reads the single words of what was said, and what they mean beside: "lean out" is a goal and what to train for. */
export function choicesSaid(said: Said, profile: Profile): { change: Partial<Profile>; problems: Problem[] } {
  const change: Partial<Profile> = {}
  const problems: Problem[] = []
  const take = <F extends 'sex' | 'activity' | 'level' | 'pattern' | 'units'>(
    field: F,
    read: (words: string) => Profile[F] | undefined,
  ): void => {
    const words = said[field]
    if (words === undefined) return
    const meant = read(words)
    if (meant === undefined || meant === null) problems.push({ kind: 'unknown', field, asked: [words] })
    else change[field] = meant
  }
  take('sex', sexIn)
  take('activity', activityIn)
  take('level', levelIn)
  take('pattern', patternIn)
  take('units', unitsIn)
  readGoal(said, profile, { change, problems })
  if (said.pregnant !== undefined) change.pregnant = said.pregnant
  if (said.eatingDisorder !== undefined) change.eatingDisorder = said.eatingDisorder
  if (said.clinicianSaidNo !== undefined) change.clinicianSaidNo = said.clinicianSaidNo
  return { change, problems }
}

function readGoal(
  { goal, trainsFor }: Said,
  profile: Profile,
  { change, problems }: { change: Partial<Profile>; problems: Problem[] },
): void {
  if (goal !== undefined) {
    const meant = goalIn(goal)
    if (!meant) problems.push({ kind: 'unknown', field: 'goal', asked: [goal] })
    if (meant?.goal) change.goal = meant.goal
    // What they train for is only guessed from the goal where they have said nothing else.
    if (meant?.trainsFor && (!meant.goal || !profile.trainsFor)) change.trainsFor = meant.trainsFor
  }
  if (trainsFor === undefined) return
  const known = trains.find((each) => each === trainsFor) ?? goalIn(trainsFor)?.trainsFor
  if (known) change.trainsFor = known
  else problems.push({ kind: 'unknown', field: 'trainsFor', asked: [trainsFor] })
}
