export { type Body, bmi, type Goal, type Sex } from './body.ts'
export { energyFloor } from './floors.ts'
export { screeningQuestions } from './questions.ts'
export { type Embed, heardIn } from './reader/reader.ts'
export { type Place, signSaying, trajectorySaying, verdictSaying } from './sayings.ts'
export {
  type Asked,
  type CautionCode,
  plausible,
  type RefusalCode,
  type SaferOffer,
  type Screened,
  screened,
  type Verdict,
} from './screening.ts'
export type { Sign, SignKind } from './signs/sign.ts'
export { signsOf } from './signs.ts'
export {
  type TrajectoryEvent,
  type TrajectoryVerdict,
  trajectoryOf,
} from './trajectory.ts'
