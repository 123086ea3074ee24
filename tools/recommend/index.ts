export { notifyWhenQuietTool } from './alert/notify.ts'
export { watchCrowd } from './alert/watch.ts'
export { closePlaces, type PlaceLost, placesIn } from './closing/close.ts'
export { fairShareTool } from './fairness/fair-share.ts'
export { gini } from './fairness/ledger.ts'
export { memberCalendar } from './feed/calendar.ts'
export { calendarFeedTool } from './feed/tool.ts'
export { answerMeetupTool } from './group/answer.ts'
export { coordinateGroupTool } from './group/coordinate.ts'
export { settleMeetups } from './group/job.ts'
export { giveFeedbackTool } from './learning/give-feedback.ts'
export { learnMembers } from './learning/learn-members.ts'
export { stopNoticesTool } from './notices/stop.ts'
export { nudgeRegulars } from './nudge/nudge.ts'
export { recommendSlotsTool } from './offer/recommend.ts'
export { openGymPlaces } from './opening/open.ts'
export { missedPlaces } from './places/arrival/store.ts'
export { arriving } from './places/arriving.ts'
export { cancelSlotTool } from './places/cancel.ts'
export { mySlotsTool } from './places/my-slots.ts'
export { reserveSlotTool } from './places/reserve.ts'
export { releaseLapsed } from './places/store.ts'
export { judgeTrials } from './trial/judge.ts'
export { policyNames } from './trial/policies.ts'
export {
  allTrials,
  longest,
  shortest,
  startTrial,
  stopTrial,
} from './trial/store.ts'
export { tryAdviceTool } from './trial/tool.ts'
export { measures, type Trial } from './trial/trial.ts'
