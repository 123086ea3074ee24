export { noteWrite } from './store.ts'
export { undoTool } from './tool.ts'
