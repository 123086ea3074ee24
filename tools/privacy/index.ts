export { exportMyDataTool } from './export.ts'
export { forgetMeTool } from './forget.ts'
