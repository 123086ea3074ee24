import { findSplit, type Split } from '../../kit/splits.ts'
import { cleanText } from '../../kit/words.ts'
import type { Field, PreferredTime, Profile } from '../fields.ts'
import { type Allergen, allergenNames, allergensIn } from '../words/allergens.ts'
import { equipmentIn } from '../words/equipment.ts'
import { limitsIn } from '../words/limits.ts'
import { plainTokens } from '../words/lookup.ts'
import type { Said } from './input.ts'
import type { Note, Problem } from './problem.ts'

export type Lists = { change: Partial<Profile>; problems: Problem[]; notes: Note[] }

/** Lists of words of which one is the opposite of the other. */
const opposites = [
  ['likes', 'dislikes'],
  ['dislikes', 'likes'],
  ['likedExercises', 'dislikedExercises'],
  ['dislikedExercises', 'likedExercises'],
] as const

/** One way to hand lists in: a word alone is a list of one. */
const asList = (words: string | readonly string[] | undefined): string[] | undefined =>
  words === undefined
    ? undefined
    : (typeof words === 'string' ? [words] : [...words])
        .map((word) => cleanText(word).trim())
        .filter((word) => word !== '')

/** Longer lists are no likes any more. */
const longest = 60

/** Reads the lists of what was said: allergies, limits and likes are added to, the others take the place of what was. */
export function listsSaid(said: Said, profile: Profile, splits: readonly Split[]): Lists {
  const read: Lists = { change: {}, problems: [], notes: [] }
  removed(said, profile, splits, read)
  readAllergies(said, profile, read)
  readLimits(said, profile, read)
  readEquipment(said, read)
  readScreening(said, read)
  for (const [field, opposite] of opposites) addWords(field, opposite, said, profile, read)
  readSplits(said, splits, read)
  readTimes(said, read)
  return read
}

function readAllergies({ allergies }: Said, profile: Profile, { change, problems, notes }: Lists): void {
  const words = asList(allergies)
  if (!words) return
  const { found, unknown, none } = allergensIn(words)
  if (unknown.length > 0) problems.push({ kind: 'unknown', field: 'allergies', asked: unknown })
  if (found.length === 0 && !none) return
  const had = change.allergies ?? profile.allergies ?? []
  change.allergies = none ? [] : [...new Set([...had, ...found])]
  const also =
    found.includes('peanuts') && !/pea ?nuts?|ground ?nuts?|satay|erdn|cacah|maní/i.test(words.join(' '))
  if (also && !none) notes.push({ kind: 'careful', field: 'allergies', also: [allergenNames.peanuts] })
}

function readLimits({ limits, pregnant }: Said, profile: Profile, { change, problems }: Lists): void {
  const words = asList(limits) ?? []
  const { found, unknown, none } = limitsIn(words)
  if (unknown.length > 0) problems.push({ kind: 'unknown', field: 'limits', asked: unknown })
  const had = change.limits ?? profile.limits ?? []
  if (none) change.limits = []
  else if (found.length > 0) change.limits = [...new Set([...had, ...found])]
  if (found.includes('pregnancy')) change.pregnant = true
  // What is said of a pregnancy holds for training as well.
  if (pregnant === true) change.limits = [...new Set([...(change.limits ?? had), 'pregnancy' as const])]
  if (pregnant === false && had.includes('pregnancy')) {
    change.limits = (change.limits ?? had).filter((limit) => limit !== 'pregnancy')
  }
}

function readEquipment({ equipment }: Said, { change, problems }: Lists): void {
  const words = asList(equipment)
  if (!words) return
  const { gym, found, unknown } = equipmentIn(words)
  if (unknown.length > 0) problems.push({ kind: 'unknown', field: 'equipment', asked: unknown })
  if (gym) change.equipment = null
  else if (found.length > 0 || unknown.length === 0) change.equipment = found
}

function readScreening({ screening }: Said, { change }: Lists): void {
  const words = asList(screening)
  if (words) change.screening = words.filter((word) => !/^(?:none|no|nothing)$/i.test(word))
}

type WordList = (typeof opposites)[number][0]

function addWords(
  field: WordList,
  opposite: WordList,
  said: Said,
  profile: Profile,
  { change, notes }: Lists,
): void {
  const words = asList(said[field])?.flatMap((each) =>
    each.split(/[,;\n]|\band\b/i).map((part) => part.trim()),
  )
  const added = words?.filter((word) => word !== '' && !/^(?:none|nothing)$/i.test(word)) ?? []
  if (added.length === 0) return
  const had = change[field] ?? profile[field]
  change[field] = [...had, ...added.filter((word, i) => !has([...had, ...added.slice(0, i)], word))].slice(
    -longest,
  )
  const other = change[opposite] ?? profile[opposite]
  const moved = other.filter((word) => has(added, word))
  if (moved.length === 0) return
  change[opposite] = other.filter((word) => !has(added, word))
  notes.push({ kind: 'moved', from: opposite, words: moved })
}

const plain = (word: string): string => plainTokens(word).join(' ')
const has = (list: readonly string[], word: string): boolean =>
  list.some((each) => plain(each) === plain(word))

function readSplits({ preferredSplits }: Said, splits: readonly Split[], { change, problems }: Lists): void {
  const words = asList(preferredSplits)
  if (!words) return
  const found = words.map((word) => ({ word, split: findSplit(splits, word) }))
  const unknown = found.filter(({ split }) => !split).map(({ word }) => word)
  if (unknown.length > 0) problems.push({ kind: 'unknown', field: 'preferredSplits', asked: unknown })
  const ids = found.flatMap(({ split }) => split?.id ?? [])
  if (ids.length > 0) change.preferredSplits = [...new Set(ids)]
}

/** A visit where its length was not said, in minutes. */
const usualMinutes = 60

function readTimes({ preferredTimes }: Said, { change, problems }: Lists): void {
  if (!preferredTimes) return
  const times = new Map<number, PreferredTime>()
  for (const { weekday, from, minutes = usualMinutes } of preferredTimes) {
    const [, hour, minute] = /^(\d{1,2}):(\d{2})$/.exec(from.trim()) ?? []
    const start = hour && minute ? Number(hour) * 60 + Number(minute) : Number.NaN
    if (start < 1440 && Number(minute) < 60) times.set(weekday, { weekday, from: start, minutes })
    else problems.push({ kind: 'unknown', field: 'preferredTimes', asked: [from] })
  }
  if (times.size > 0 || preferredTimes.length === 0) {
    change.preferredTimes = [...times.values()].sort((a, b) => a.weekday - b.weekday)
  }
}

function removed({ remove }: Said, profile: Profile, splits: readonly Split[], read: Lists): void {
  if (!remove) return
  const { change } = read
  for (const field of remove.fields ?? []) Object.assign(change, { [field]: emptyOf(profile[field]) })
  takeOut('allergies', asList(remove.allergies), (words) => narrow(words), profile, read)
  takeOut('limits', asList(remove.limits), (words) => limitsIn(words).found, profile, read)
  if (change.limits && profile.pregnant && !change.limits.includes('pregnancy')) change.pregnant = false
  takeOut('equipment', asList(remove.equipment), (words) => equipmentIn(words).found, profile, read)
  const ids = (words: readonly string[]) => words.flatMap((word) => findSplit(splits, word)?.id ?? [])
  takeOut('preferredSplits', asList(remove.preferredSplits), ids, profile, read)
  for (const [field] of opposites) {
    const had = profile[field]
    const same = (words: readonly string[]) => had.filter((each) => has(words, each))
    takeOut(field, asList(remove[field]), same, profile, read)
  }
}

/** Who is not allergic to nuts after all may still be to peanuts. */
function narrow(words: readonly string[]): Allergen[] {
  const named = /pea ?nuts?|ground ?nuts?|\ball\b|erdn|cacah|maní/i.test(words.join(' '))
  return allergensIn(words).found.filter((allergen) => allergen !== 'peanuts' || named)
}

type ListField = 'allergies' | 'limits' | 'equipment' | 'preferredSplits' | WordList

function takeOut(
  field: ListField,
  words: readonly string[] | undefined,
  meant: (words: readonly string[]) => readonly string[],
  profile: Profile,
  { change, notes }: Lists,
): void {
  if (!words || words.length === 0) return
  const had: readonly string[] = profile[field] ?? []
  const out = meant(words).filter((each) => had.includes(each))
  if (out.length === 0) notes.push({ kind: 'absent', field, words })
  else Object.assign(change, { [field]: had.filter((each) => !out.includes(each)) })
}

const emptyOf = (value: Profile[Field]): null | readonly never[] => (Array.isArray(value) ? [] : null)
