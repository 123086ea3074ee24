import type { Topic } from '../../../prompts/phrases.ts'

/** Talk that a message may be taken for. */
export const topics = [
  'greeting',
  'thanks',
  'help',
  'outOfScope',
  'bye',
  'who',
  'privacyOfOthers',
] as const satisfies readonly Topic[]
