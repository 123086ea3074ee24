export { gymsTalkedTo, homesAt, moveHome } from './homes/store.ts'
export { gymModelTool } from './model/tool.ts'
export { type Actor, changeSettings, readSettings } from './settings/change.ts'
export { settingsPatch } from './settings/fields.ts'
export type { Settings } from './settings/settings.ts'
export { quotaRulesOf } from './settings/store.ts'
export { gymSettingsTool } from './settings/tool.ts'
export {
  type Calendar,
  changeGym,
  createGym,
  type GymSettings,
  loadGym,
  realGyms,
  usualGym,
} from './store.ts'
