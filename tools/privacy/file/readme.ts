import type { Gym } from '../../kit/gym.ts'
import { speech, t } from '../../kit/language.ts'
import { localTime } from '../../kit/time.ts'
import { clockTime, dateWords } from '../../kit/words.ts'
import { fileName } from './columns.ts'
import type { Kind } from './readable.ts'
import { titleOf } from './titles.ts'

/** The text that says what is in the file, in the language of whoever is spoken to. */
export function readme(
  kinds: readonly Kind[],
  { gym, now }: { gym: Pick<Gym, 'name' | 'zone'>; now: Date },
): string {
  const day = dateWords(localTime(now, gym.zone).date, speech().language)
  const lines = kinds.map(({ name, rows }) => `- ${fileName(name)} (${rows.length}): ${titleOf(name)}`)
  return [
    t`Everything ${gym.name} keeps of you in Spotter`,
    '',
    t`Made on ${day} at ${clockTime(now, gym.zone)}. Times are in ${gym.zone}.`,
    t`In "csv" each kind is a table for a spreadsheet, in "json" the same for programs. Names of columns are in English. Where rows hold lists, these are tables of their own, and their first column is the number of the row they belong to.`,
    t`Left out are only the secrets themselves: the address of your calendar, what your browser, links and access keys are recognised by, and your password.`,
    '',
    ...lines,
    '',
    t`Ask me "/privacy" for why each of it is kept and for how long, or "/forget" to have all of it deleted.`,
    '',
  ].join('\r\n')
}
