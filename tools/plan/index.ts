export { following } from './following.ts'
export { type Generated, generatePlan, type Part, type PlanProfile, planProfile } from './generate.ts'
export { planFacts } from './generate-facts.ts'
export { foodById, foods } from './meals/foods/index.ts'
export { mealOf, type Understood } from './meals/meal-of.ts'
export { totalsOf } from './meals/nutrition.ts'
export {
  planMealsTool,
  shoppingListTool,
  swapMealTool,
} from './meals/tool.ts'
export { termNamed } from './terms/term-named.ts'
export { explainTermTool } from './terms/tool.ts'
export type { Exercise } from './workout/exercise.ts'
export { exerciseById, exerciseNamed, exercises } from './workout/exercises/index.ts'
export { type Aim, type DoneSet, nextTarget, type Target } from './workout/progression.ts'
export { reentry } from './workout/reentry.ts'
export { brzycki, epley } from './workout/rep-maxima.ts'
export type { Prescription } from './workout/session.ts'
export {
  myPlanTool,
  placeSessionsTool,
  planWorkoutsTool,
  swapExerciseTool,
} from './workout/tool.ts'
export { isLoadable, weightStep } from './workout/weights.ts'
