import { allergyFrames } from './frames-allergy.ts'
import { mealFrames, trainingFrames } from './frames-coach.ts'
import { dangerFrames } from './frames-danger.ts'
import { crowdFrames, findFrames, groupFrames, placeFrames, takenFrames, visitFrames } from './frames-gym.ts'
import { lastFrames, ownFrames, talkFrames, tellFrames } from './frames-own.ts'

/** Common wishes in Spanish, the particular before the general. */
export const spanishFrames = [
  dangerFrames,
  allergyFrames,
  ownFrames,
  groupFrames,
  tellFrames,
  placeFrames,
  visitFrames,
  takenFrames,
  mealFrames,
  trainingFrames,
  talkFrames,
  findFrames,
  crowdFrames,
  lastFrames,
].join('\n')
