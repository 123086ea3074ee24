import type { Gym } from '../../tools/kit/gym.ts'
import { inSpeech, type Language, languageIn, named, t } from '../../tools/kit/language.ts'
import { addDays, localTime } from '../../tools/kit/time.ts'
import { dateWords, sentence, weekdayWord } from '../../tools/kit/words.ts'
import { exercises, foods } from '../../tools/plan/index.ts'
import type { OptionKind } from './options.ts'

/** What is shown, what it says, and other words it is found by. */
type Candidate = { label: string; value: string; also?: readonly string[] }

type World = { gym: Gym; now: Date; language?: string | undefined }

/** So many are offered; no picker shows more. */
const most = 25

/**
 * What an option of a command may be completed to, best first. The labels are in the language of whoever types; what
 * they say is understood in all of them.
 *
 * @example
 * completions('split', 'le', world) // [{ label: 'Legs', value: 'legs' }]
 */
export function completions(
  kind: OptionKind,
  typed: string,
  { gym, now, language }: World,
): { label: string; value: string }[] {
  const spoken: Language = languageIn(language) ?? languageIn(gym.language) ?? 'en'
  return inSpeech({ language: spoken, clock: '24' }, () => {
    const found = ranked(candidates(kind, gym, now, spoken), typed)
    return found.slice(0, most).map(({ label, value }) => ({ label, value }))
  })
}

function candidates(kind: OptionKind, gym: Gym, now: Date, language: Language): Candidate[] {
  switch (kind) {
    case 'split':
      return gym.splits.map(({ name, aliases }) => candidate(name, [...aliases, ...aliases.map(named)]))
    case 'when':
      return days(gym, now, language)
    case 'exercise':
      return exercises.map(({ name }) => candidate(name))
    case 'food':
      return foods.map(({ name }) => candidate(name))
    default:
      return []
  }
}

const candidate = (name: string, also: readonly string[] = []): Candidate => ({
  label: sentence(named(name)),
  value: name,
  also: [name, ...also],
})

/** Days and their parts, as they are said and as they are shown. */
const near = (): Candidate[] =>
  [
    ['today', t`Today`],
    ['today morning', t`This morning`],
    ['today midday', t`Midday today`],
    ['today afternoon', t`This afternoon`],
    ['today evening', t`This evening`],
    ['tomorrow', t`Tomorrow`],
    ['tomorrow morning', t`Tomorrow morning`],
    ['tomorrow midday', t`Tomorrow midday`],
    ['tomorrow afternoon', t`Tomorrow afternoon`],
    ['tomorrow evening', t`Tomorrow evening`],
  ].map(([value = '', label = '']) => ({ label, value, also: [value] }))

/** Today and tomorrow with their parts, and the five days after. */
function days({ zone }: Gym, now: Date, language: Language): Candidate[] {
  const { date: today } = localTime(now, zone)
  const later = [2, 3, 4, 5, 6].map((ahead) => {
    const date = addDays(today, ahead)
    const value = inEnglish(() => weekdayWord(date, 'en'))
    return { label: sentence(dateWords(date, language)), value, also: [value] }
  })
  return [...near(), ...later]
}

/** What a day says is read by the rules, whoever is spoken to. */
const inEnglish = (say: () => string): string => inSpeech({ language: 'en', clock: '24' }, say)

/** Letters without case and marks, as people type them. */
const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()

/** Those that begin so, then those with a word that does, then those that hold it at all. */
function ranked(all: readonly Candidate[], typed: string): Candidate[] {
  const wanted = folded(typed)
  if (wanted === '') return [...all]
  const scored = all.map((each) => ({
    each,
    score: Math.min(
      ...[each.label, ...(each.also ?? [])].map((text, i) => scoreOf(folded(text), wanted) + (i > 1 ? 3 : 0)),
    ),
  }))
  return scored
    .filter(({ score }) => score < nothing)
    .sort((a, b) => a.score - b.score)
    .map(({ each }) => each)
}

const nothing = 100

function scoreOf(text: string, wanted: string): number {
  if (text.startsWith(wanted)) return 0
  if (text.split(/[\s-]+/).some((word) => word.startsWith(wanted))) return 1
  return text.includes(wanted) ? 2 : nothing
}
