export { checkInTool } from './check-in.ts'
export { checkOutTool } from './check-out.ts'
export { presentAt } from './present.ts'
export { closeForgotten, closeSlots, rebuildOccupancy } from './store.ts'
