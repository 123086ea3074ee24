import { lately } from '../../../../tools/kit/lately.ts'
import type { World } from '../../meaning.ts'
import { consent } from './consent.ts'
import { explainTerm } from './explain-term.ts'
import { logMeal } from './log-meal.ts'
import { logWorkout } from './log-workout.ts'
import { calculateMacros } from './macros.ts'
import { myPlan } from './my-plan.ts'
import { myProfile } from './my-profile.ts'
import { pauseTraining } from './pause.ts'
import { isQuestion, isUnreal, ofOthers } from './people.ts'
import { placeSessions } from './places.ts'
import { planMeals } from './plan-meals.ts'
import { planWorkouts } from './plan-workouts.ts'
import { profile } from './profile.ts'
import { myProgress } from './progress.ts'
import type { Part, Row } from './row.ts'
import { saidOf, tidied, withoutCourtesy } from './said.ts'
import { seenByStaff } from './seen.ts'
import { shoppingList } from './shopping.ts'
import { swapExercise } from './swap-exercise.ts'
import { swapMeal } from './swap-meal.ts'
import { logWeight } from './weigh.ts'

/** What a member may ask of the coach, in the order it is looked for. A new tool is a new row and its file. */
const rows: readonly Row[] = [
  ...[
    consent,
    explainTerm,
    myProfile,
    logWorkout,
    swapMeal,
    swapExercise,
    placeSessions,
    pauseTraining,
    shoppingList,
  ],
  ...[myProgress, calculateMacros, planMeals, planWorkouts, myPlan, logWeight, logMeal, profile],
]

export const partOf: (raw: string) => Part = lately((raw) => {
  const said = saidOf(raw)
  const question = isQuestion(said)
  // "Nobody at the gym should see my visits" is about the member all the same.
  const others = ofOthers(said) && seenByStaff({ ...said, question }) === undefined
  return { ...said, others, question, unreal: isUnreal(said) }
})

/** Words of crowds and places, which are the business of other tools. */
const ofCrowd =
  /\b(?:busy|busier|busiest|quiet|quieter|quietest|crowded|packed|queue|queueing|slots?|booked|bookings?|reservation|how many people|best (?:time|day|hour)|rammed|check(?:ed)? (?:me )?(?:in|out)|is it full|how full)\b/

/** The rows that speak of crowds themselves. */
const withCrowds: ReadonlySet<Row> = new Set([placeSessions, swapExercise, consent])

/** The row that a part asks for, and the part as it is read for it. */
export type Claim = { row: Row | undefined; part: Part }

/** Who claims a part, if not as it stands, then without its courtesies. */
export function claimOf(raw: string, world: World): Claim {
  const part = partOf(raw)
  const row = rowFor(part, world)
  if (row) return { row, part }
  const plainer = withoutCourtesy(raw)
  const bare = plainer === undefined ? undefined : partOf(plainer)
  const plainly = bare && rowFor(bare, world)
  return plainly ? { row: plainly, part: bare } : { row: undefined, part }
}

/** The row of a tool, and a whole message as it is read for it. */
export function rowOf(tool: string, message: string): { row: Row; part: Part } | undefined {
  const row = rows.find((each) => each.tool === tool)
  return row && { row, part: partOf(tidied(message)) }
}

/** A part as a row reads it that claims it or a piece of it. */
export function partFor(raw: string, row: Row | undefined, world: World): Part {
  const part = partOf(raw)
  const plainer = row && !row.means(part, world) ? withoutCourtesy(raw) : undefined
  const bare = plainer === undefined ? undefined : partOf(plainer)
  return row && bare && row.means(bare, world) ? bare : part
}

function rowFor(part: Part, world: World): Row | undefined {
  const known = claimed.get(part)
  if (known?.world === world) return known.row
  const crowd = ofCrowd.test(part.text)
  const row = rows.find((each) => (!crowd || withCrowds.has(each)) && each.means(part, world))
  claimed.set(part, { world, row })
  return row
}

/** A sentence of one piece is asked about as both. */
const claimed = new WeakMap<Part, { world: World; row: Row | undefined }>()
