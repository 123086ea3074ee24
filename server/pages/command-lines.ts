import { type OfferedCommand, offered } from '../../bot/commands/offered.ts'
import type { CommandOption } from '../../bot/commands/options.ts'
import { named, speech } from '../../tools/kit/language.ts'
import type { CommandLine, CommandOptionLine } from './wire.ts'

/** The commands of the palette in the language that is spoken just now; those of the staff for the staff alone. */
export function commandLines(staff: boolean): CommandLine[] {
  return offered.filter((command) => staff || !command.staff).map(lineOf)
}

function lineOf({ name, names, description, options }: OfferedCommand): CommandLine {
  const { language } = speech()
  const own = language === 'en' ? undefined : names[language]
  return {
    name: own ?? name,
    ...(own !== undefined && own !== name && { also: name }),
    about: named(description),
    options: options.map(optionLine),
  }
}

const optionLine = ({ name, description, kind, among }: CommandOption): CommandOptionLine => ({
  name: named(name),
  about: named(description),
  ...(kind === 'split' && { splits: true }),
  ...(among && { among: among.map(({ value, label }) => ({ value, label: named(label) })) }),
})
