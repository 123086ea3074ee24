import { readConsent } from '../../tools/profile/index.ts'
import { type Asked, call, type World } from '../asked.ts'
import { understand } from '../offline/understand.ts'

/** The first of some tools that the offline model hears in one of some sentences. */
function heardAs(
  sentences: readonly string[],
  tools: readonly string[],
  { gym, now }: World,
): Asked | undefined {
  for (const sentence of sentences) {
    const understood = understand(sentence, { gym, now, last: undefined })
    const calls = understood.kind === 'calls' ? understood.calls : []
    const found = calls.find(({ tool }) => tools.includes(tool))
    if (found) return call(found.tool, found.input)
  }
  return undefined
}

/** Words after a command, read as the end of a sentence that asks for one tool. */
const reading =
  (tool: string, opening: string) =>
  (rest: string, world: World): Asked => {
    if (rest === '') return call(tool, {})
    return heardAs([`${opening} ${rest}`, `${opening}, ${rest}`], [tool], world) ?? call(tool, {})
  }

/** "/macros 80 kg 180 cm 30 male cut" */
export const readMacros = reading('calculateMacros', 'calculate my macros for')

/** "/meals 3 days vegetarian 1800 kcal" */
export const readMeals = reading('planMeals', 'make me a meal plan with')

/** "/train 3 days 45 min dumbbells" */
export const readWorkout = reading('planWorkouts', 'make me a training plan with')

/** "/plan", "/plan tomorrow" */
export const readPlan = reading('myPlan', 'show me my workout plan for')

/** "/pause until monday", "/pause ill" */
export const readPause = reading('pauseTraining', 'pause my training')

/** "/progress squat", "/progress weight" */
export function readProgress(rest: string, world: World): Asked {
  if (rest === '') return call('myProgress', {})
  const what = /^(?:weight|strength|streak|food|last)$/i.exec(rest)?.[0].toLowerCase()
  if (what) return call('myProgress', { what })
  return (
    heardAs([`show my ${rest} progress`], ['myProgress'], world) ?? call('myProgress', { exercise: rest })
  )
}

/** "/weight 82.4 yesterday"; without a figure how it has gone. */
export function readWeight(rest: string, world: World): Asked {
  const trend = call('myProgress', { what: 'weight' })
  return rest === '' ? trend : (heardAs([`weighed ${rest}`], ['logWeight'], world) ?? trend)
}

/** "/log bench 80x8,8,7", "/log 3 eggs", "/log 82.4 kg". */
export function readLog(rest: string, world: World): Asked {
  const tools = ['logWorkout', 'logMeal', 'logWeight']
  const found = heardAs([`log ${rest}`, `did ${rest}`, `had ${rest}`], tools, world)
  // Sets without a name are asked for by the tool.
  return found ?? call('logWorkout', {})
}

/** "/profile", "/profile 180 cm, bad knee" */
export function readProfileWords(rest: string, world: World): Asked {
  if (rest === '') return call('myProfile', {})
  const own = ['updateProfile', 'logWeight']
  return heardAs([rest, `i am ${rest}`, `i have ${rest}`], own, world) ?? call('myProfile', {})
}

/** "/consent body yes" as a button sends it. It is in no picker. */
export function readAnswer(rest: string): Asked {
  const asked = readConsent(rest)
  return asked ? call(asked.tool, asked.input) : call('myProfile', {})
}

/** "/swap lunges", "/swap dinner tomorrow" */
export function readSwap(rest: string, world: World): Asked {
  const tools = ['swapMeal', 'swapExercise']
  return heardAs([`swap ${rest}`, `replace ${rest}`], tools, world) ?? call('swapExercise', named(rest))
}

const named = (rest: string): Record<string, unknown> => (rest === '' ? {} : { exercise: rest })

/** "/taken squat rack" */
export function readTaken(rest: string): Asked {
  return call('swapExercise', { ...(rest === '' ? {} : { taken: rest }), reason: 'taken' })
}
