export { myPlanTool } from './tool-my-plan.ts'
export { placeSessionsTool } from './tool-place.ts'
export { planWorkoutsTool } from './tool-plan.ts'
export { swapExerciseTool } from './tool-swap.ts'
