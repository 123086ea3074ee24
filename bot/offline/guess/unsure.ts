import { commandOf } from '../../../tools/kit/command.ts'
import { t } from '../../../tools/kit/language.ts'
import type { Choice } from '../../../tools/kit/tool.ts'
import type { Ask, Understanding, Wish } from '../meaning.ts'

/** What a tool is called on a button, and the words that mean it for sure; a wish's input where a command can carry it. */
const named: Readonly<Record<string, (input: Wish['input']) => Choice>> = {
  crowdNow: () => ({ label: t`How full it is now`, send: '/now' }),
  crowdForecast: () => ({ label: t`When it is quiet`, send: '/quiet' }),
  explainForecast: () => ({ label: t`Why a forecast says so`, send: '/why' }),
  recommendSlots: () => ({ label: t`A place for me`, send: '/slots' }),
  coordinateGroup: () => ({ label: t`A time for several`, send: '/together' }),
  cancelSlot: () => ({ label: t`Give a place back`, send: '/cancel' }),
  mySlots: () => ({ label: t`My places`, send: '/mine' }),
  calendarFeed: () => ({ label: t`My places in a calendar`, send: '/calendar' }),
  fairShare: () => ({ label: t`My share of first choices`, send: '/fair' }),
  giveFeedback: () => ({ label: t`Tell how it was`, send: '/feedback' }),
  notifyWhenQuiet: () => ({ label: t`Be told when it is quiet`, send: '/notify' }),
  stopNotices: () => ({ label: t`No more messages`, send: '/stop' }),
  checkIn: ({ split }) => ({
    label: t`Check me in`,
    send: typeof split === 'string' ? `/in ${split}` : '/in',
  }),
  checkOut: () => ({ label: t`Check me out`, send: '/out' }),
  undo: () => ({ label: t`Take back the last thing`, send: '/undo' }),
  updateProfile: (input) => ({ label: t`Note it in my profile`, send: commandOf('profile', input) }),
  myProfile: () => ({ label: t`What you know of me`, send: '/profile' }),
  logWeight: ({ weightKg }) => ({ label: t`Note my weight`, send: `/weight ${weightKg ?? ''}`.trim() }),
  calculateMacros: () => ({ label: t`How much to eat`, send: '/macros' }),
  planMeals: () => ({ label: t`Plan my meals`, send: '/meals' }),
  swapMeal: (input) => ({ label: t`Another meal`, send: commandOf('swapmeal', input) }),
  shoppingList: () => ({ label: t`My shopping list`, send: '/shopping' }),
  logMeal: (input) => ({ label: t`Log it as eaten`, send: commandOf('ate', input) }),
  planWorkouts: () => ({ label: t`A training plan`, send: '/train' }),
  myPlan: () => ({ label: t`My plan`, send: '/plan' }),
  swapExercise: (input) => ({ label: t`Another exercise`, send: commandOf('swap', input) }),
  placeSessions: () => ({ label: t`Quiet times for my sessions`, send: commandOf('place') }),
  logWorkout: (input) => ({ label: t`Log it as trained`, send: commandOf('log', input) }),
  myProgress: () => ({ label: t`How I get on`, send: '/progress' }),
  pauseTraining: (input) => ({ label: t`Pause my training`, send: commandOf('pause', input) }),
  exportMyData: () => ({ label: t`My data as a file`, send: '/export' }),
  forgetMe: () => ({ label: t`Delete what you keep of me`, send: '/forget' }),
  myMemory: () => ({ label: t`What you remember of our talk`, send: '/memory' }),
  myAccessKeys: () => ({ label: t`Keys for my assistant`, send: '/keys' }),
  help: () => ({ label: t`What you can do`, send: '/help' }),
}

/** A question which of two or three things was meant; undefined where fewer than two of them have a button. */
export function whichOf(meant: readonly { name: string; as: Understanding | undefined }[]): Ask | undefined {
  const choices = meant.flatMap(({ name, as }) => {
    const input = as?.kind === 'calls' ? (as.calls[0]?.input ?? {}) : {}
    const choice = named[name]?.(input)
    return choice ? [choice] : []
  })
  return choices.length > 1
    ? { kind: 'ask', question: t`I'm not sure what you mean. Is it one of these?`, choices }
    : undefined
}
