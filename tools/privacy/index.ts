export { depart } from './departure/depart.ts'
export { forgetDue } from './departure/due.ts'
export { receiptOf } from './departure/receipt.ts'
export { openDeparture, type Receipt } from './departure/store.ts'
export {
  dataFile,
  downloadMinutes,
  downloadOpen,
  speechOfMember,
  takeDownload,
} from './downloads/links.ts'
export { exportMyDataTool } from './export.ts'
export { titleOf } from './file/titles.ts'
export { forgetMeTool, keepMeTool } from './forget.ts'
export { countedWords } from './kept/counts.ts'
export { countKept } from './kept/store.ts'
export { myPrivacyTool } from './overview/tool.ts'
export { ageRecords } from './records/age.ts'
export { retain } from './retention/retain.ts'
