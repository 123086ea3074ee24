import { wordTable } from '../../tools/kit/word-table.ts'

/** What may be said in a command's option; a door that knows more than text offers it in its own way. */
export type OptionKind =
  /** One of the gym's splits, which a door can complete. */
  | 'split'
  /** A day or a time, in words. */
  | 'when'
  /** An exercise or a food, which a door can complete. */
  | 'exercise'
  | 'food'
  /** A whole number. */
  | 'number'
  /** One of `among`. */
  | 'choice'
  /** Anything else. */
  | 'words'

/** What may follow a command; they are read in the order they stand in. */
export type CommandOption = {
  name: string
  description: string
  kind: OptionKind
  /** For a choice: what may be said, and what it is called. */
  among?: readonly { value: string; label: string }[]
}

const split: CommandOption = { name: 'split', description: 'What you train, for example legs', kind: 'split' }
const when: CommandOption = {
  name: 'when',
  description: 'A day or a time, for example tomorrow evening',
  kind: 'when',
}
const words = (name: string, description: string): CommandOption => ({ name, description, kind: 'words' })
const exercise = (description: string): CommandOption => ({ name: 'exercise', description, kind: 'exercise' })

/** Values that are typed as they are and shown by their names. */
const settingsNamed = [
  { value: 'language', label: 'Language' },
  { value: 'notices', label: 'Unasked messages' },
  { value: 'quiet', label: 'Quiet hours' },
  { value: 'numbers', label: 'Calories and weight' },
  { value: 'units', label: 'Units' },
  { value: 'clock', label: 'Clock' },
  { value: 'zone', label: 'Time zone' },
  { value: 'memory', label: 'Our conversation' },
  { value: 'name', label: 'Name' },
] as const

/** What may follow each command. */
export const commandOptions = wordTable<readonly CommandOption[]>({
  in: [split],
  out: [words('when', 'When you left, for example 19:30')],
  now: [split],
  quiet: [split, when],
  why: [split, when],
  slots: [split, when],
  book: [words('code', 'The code of an offer')],
  cancel: [words('slot', 'Which one, for example tomorrow at 6; the next one if you leave it out')],
  calendar: [words('link', 'Say "new" for a new link that ends the old one')],
  feedback: [words('words', 'How it was, for example too crowded')],
  together: [split, when, { name: 'size', description: 'How many you are', kind: 'number' }],
  keys: [words('what', 'Say "new laptop" for another one, "end laptop" to end it')],
  join: [words('code', 'The code you were given')],
  group: [words('end', 'Say "end" to end it')],
  link: [words('code', 'The code from your other app')],
  macros: [words('body', 'Your figures, for example 80 kg 180 cm 30 male cut')],
  meals: [words('plan', 'How the plan shall be, for example 3 days vegetarian')],
  train: [words('plan', 'How the plan shall be, for example 3 days 45 min')],
  plan: [when],
  log: [words('what', 'What you lifted, ate or weigh, for example bench 80x8,8,7')],
  weight: [words('weight', 'Your weight, for example 82.4')],
  progress: [exercise('An exercise, for example squat')],
  profile: [words('facts', 'What I shall know, for example 180 cm')],
  swap: [exercise('An exercise or a meal, for example lunges')],
  taken: [words('equipment', 'What is taken, for example squat rack')],
  pause: [words('until', 'Until when, for example until monday')],
  memory: [words('forget', 'Say "forget" to forget it')],
  share: [
    {
      name: 'answer',
      description: 'Yes or no',
      kind: 'choice',
      among: [
        { value: 'yes', label: 'Yes' },
        { value: 'no', label: 'No' },
      ],
    },
  ],
  settings: [
    { name: 'setting', description: 'Which setting', kind: 'choice', among: settingsNamed },
    words('value', 'What it shall be, for example Spanish or 21-8'),
  ],
  ask: [words('words', 'What you want, as you would say it')],
  help: [words('command', 'A command, for example quiet')],
  alert: [split, when, { name: 'below', description: 'How quiet, in people', kind: 'number' }],
})
