import { memberTools } from '../../tools/index.ts'
import type { Tool } from '../../tools/kit/tool.ts'
import { undoTool } from '../../tools/undo/index.ts'

/** Tools that any key may call: they tell, and change nothing. */
const telling: readonly string[] = [
  'crowdNow',
  'crowdForecast',
  'explainForecast',
  'mySlots',
  'fairShare',
  'myProfile',
  'shoppingList',
  'myPlan',
  'myProgress',
  'explainTerm',
]

/** Tools that want a key with which things may be changed; an offer of places holds them for ten minutes. */
const changing: readonly string[] = [
  'checkIn',
  'checkOut',
  'recommendSlots',
  'reserveSlot',
  'cancelSlot',
  'giveFeedback',
  'notifyWhenQuiet',
  'stopNotices',
  'updateProfile',
  'logWeight',
  'calculateMacros',
  'planMeals',
  'swapMeal',
  'planWorkouts',
  'swapExercise',
  'placeSessions',
  'logWorkout',
  'logMeal',
  'pauseTraining',
]

/**
 * Tools that are for the member's own hand: what can't be taken back, what gives out keys, files and addresses, consents,
 * groups of others, and what is about the talk in the chat and how the member is spoken to there. A tool that stands in none of the three lists is out as well,
 * and a test says so.
 */
export const forTheChatAlone: readonly string[] = [
  'calendarFeed',
  'coordinateGroup',
  'answerMeetup',
  'consent',
  'exportMyData',
  'forgetMe',
  'keepMe',
  'myPrivacy',
  'makeAccessKey',
  'myAccessKeys',
  'revokeAccessKey',
  'myMemory',
  'forgetTalk',
  'shareTalk',
  'rateAnswer',
  'joinStaff',
  'openMe',
  'myDoors',
  'joinDoors',
  'leaveDoor',
  'partDoors',
  'mySettings',
  'changeSetting',
]

const named = (names: readonly string[]) => memberTools.filter(({ name }) => names.includes(name))

const readers = named(telling)
const writers = named(changing)
// It takes back what can be done here: a key that was ended in the chat, or a consent, is not brought back from outside.
const all = [...readers, ...writers, undoTool(writers)]

/** The tools a key may call. */
export const toolsOf = ({ writes }: { writes: boolean }): readonly Tool[] => (writes ? all : readers)

/** Whether a tool is there for keys that may change things. */
export const wantsWrites = (name: string): boolean => name === 'undo' || changing.includes(name)

export const isTelling = (name: string): boolean => telling.includes(name)
