import { commandOf } from '../../../tools/kit/command.ts'
import type { Choice } from '../../../tools/kit/tool.ts'
import type { Ask, Understanding, Wish } from '../meaning.ts'

/** What a tool is called on a button, and the words that mean it for sure; a wish's input where a command can carry it. */
const named: Readonly<Record<string, (input: Wish['input']) => Choice>> = {
  crowdNow: () => ({ label: 'How full it is now', send: '/now' }),
  crowdForecast: () => ({ label: 'When it is quiet', send: '/quiet' }),
  explainForecast: () => ({ label: 'Why a forecast says so', send: '/why' }),
  recommendSlots: () => ({ label: 'A place for me', send: '/slots' }),
  coordinateGroup: () => ({ label: 'A time for several', send: '/together' }),
  cancelSlot: () => ({ label: 'Give a place back', send: '/cancel' }),
  mySlots: () => ({ label: 'My places', send: '/mine' }),
  calendarFeed: () => ({ label: 'My places in a calendar', send: '/calendar' }),
  fairShare: () => ({ label: 'My share of first choices', send: '/fair' }),
  giveFeedback: () => ({ label: 'Tell how it was', send: '/feedback' }),
  notifyWhenQuiet: () => ({ label: 'Be told when it is quiet', send: '/notify' }),
  stopNotices: () => ({ label: 'No more messages', send: '/stop' }),
  checkIn: ({ split }) => ({
    label: 'Check me in',
    send: typeof split === 'string' ? `/in ${split}` : '/in',
  }),
  checkOut: () => ({ label: 'Check me out', send: '/out' }),
  undo: () => ({ label: 'Take back the last thing', send: '/undo' }),
  updateProfile: (input) => ({ label: 'Note it in my profile', send: commandOf('profile', input) }),
  myProfile: () => ({ label: 'What you know of me', send: '/profile' }),
  logWeight: ({ weightKg }) => ({ label: 'Note my weight', send: `/weight ${weightKg ?? ''}`.trim() }),
  calculateMacros: () => ({ label: 'How much to eat', send: '/macros' }),
  planMeals: () => ({ label: 'Plan my meals', send: '/meals' }),
  swapMeal: (input) => ({ label: 'Another meal', send: commandOf('swapmeal', input) }),
  shoppingList: () => ({ label: 'My shopping list', send: '/shopping' }),
  logMeal: (input) => ({ label: 'Log it as eaten', send: commandOf('ate', input) }),
  planWorkouts: () => ({ label: 'A training plan', send: '/train' }),
  myPlan: () => ({ label: 'My plan', send: '/plan' }),
  swapExercise: (input) => ({ label: 'Another exercise', send: commandOf('swap', input) }),
  placeSessions: () => ({ label: 'Quiet times for my sessions', send: commandOf('place') }),
  logWorkout: (input) => ({ label: 'Log it as trained', send: commandOf('log', input) }),
  myProgress: () => ({ label: 'How I get on', send: '/progress' }),
  pauseTraining: (input) => ({ label: 'Pause my training', send: commandOf('pause', input) }),
  exportMyData: () => ({ label: 'My data as a file', send: '/export' }),
  forgetMe: () => ({ label: 'Delete what you keep of me', send: '/forget' }),
  myMemory: () => ({ label: 'What you remember of our talk', send: '/memory' }),
  myAccessKeys: () => ({ label: 'Keys for my assistant', send: '/keys' }),
  help: () => ({ label: 'What you can do', send: '/help' }),
}

/** A question which of two or three things was meant; undefined where fewer than two of them have a button. */
export function whichOf(meant: readonly { name: string; as: Understanding | undefined }[]): Ask | undefined {
  const choices = meant.flatMap(({ name, as }) => {
    const input = as?.kind === 'calls' ? (as.calls[0]?.input ?? {}) : {}
    const choice = named[name]?.(input)
    return choice ? [choice] : []
  })
  return choices.length > 1
    ? { kind: 'ask', question: "I'm not sure what you mean. Is it one of these?", choices }
    : undefined
}
