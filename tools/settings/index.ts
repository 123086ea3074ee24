export { changeSettings } from './change.ts'
export {
  type MemberSettings,
  type NoticeKind,
  noticeKinds,
  type Quiet,
  settingsPatch,
} from './fields.ts'
export { settingsOf, silentSince } from './store.ts'
export { changeSettingTool } from './tool-change.ts'
export { mySettingsTool } from './tool-mine.ts'
export { changeWords, kindWords, ownNames, quietWords } from './words.ts'
export { zoneNamed, zoneWords } from './zone/zone.ts'
