export { planMealsTool } from './tool-plan.ts'
export { shoppingListTool } from './tool-shopping.ts'
export { swapMealTool } from './tool-swap.ts'
