export { openMeTool } from './open-me.ts'
