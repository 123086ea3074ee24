/** Commands that carry the whole input of a tool, as tapped choices send them. */
const carrying = {
  macros: 'calculateMacros',
  meals: 'planMeals',
  swapmeal: 'swapMeal',
  shopping: 'shoppingList',
  train: 'planWorkouts',
  plan: 'myPlan',
  swap: 'swapExercise',
  place: 'placeSessions',
  log: 'logWorkout',
  ate: 'logMeal',
  pause: 'pauseTraining',
  progress: 'myProgress',
  profile: 'updateProfile',
} as const

type Input = Readonly<Record<string, unknown>>

/**
 * What a tapped choice says: a command with the input of its tool.
 *
 * @example
 * commandOf('meals', { fresh: true }) // '/meals {"fresh":true}'
 */
export const commandOf = (name: keyof typeof carrying, input: Input = {}): string =>
  Object.keys(input).length === 0 ? `/${name}` : `/${name} ${JSON.stringify(input)}`

/**
 * The tool and the input that a choice carries. Undefined where somebody typed words after the command.
 *
 * @example
 * carriedBy('/meals {"fresh":true}') // { tool: 'planMeals', input: { fresh: true } }
 */
export function carriedBy(text: string): { tool: string; input: Record<string, unknown> } | undefined {
  const [, name = '', rest = ''] = /^\/([a-z]+)\s*([\s\S]*)$/.exec(text) ?? []
  const tool = Object.entries(carrying).find(([each]) => each === name)?.[1]
  const input = rest.trim() === '' ? {} : recordIn(rest)
  return tool && input ? { tool, input } : undefined
}

/** An object written as JSON; undefined for anything else. */
export function recordIn(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined
  } catch {
    return undefined
  }
}
