import { type Command, commands, staffCommands } from '../commands.ts'
import { commandNames } from './names.ts'
import { type CommandOption, commandOptions } from './options.ts'

/** A command as every door's picker shows it. */
export type OfferedCommand = {
  name: string
  /** In English; `namedIn(language, description)` gives the others. */
  description: string
  options: readonly CommandOption[]
  /** What it is called in the other languages; it is read by these names too, and by the English one in all of them. */
  names: { de?: string; es?: string }
  /** Of the gym's own people. */
  staff: boolean
}

const offer =
  (staff: boolean) =>
  ({ name, description }: Command): OfferedCommand => ({
    name,
    description,
    options: commandOptions[name] ?? [],
    names: commandNames[name] ?? {},
    staff,
  })

/** Every command that a picker shows, those of the staff last. */
export const offered: readonly OfferedCommand[] = [
  ...commands.map(offer(false)),
  ...staffCommands.map(offer(true)),
]
