import type { Wish } from '../../bot/offline/understand.ts'
import { parseInstant } from '../../tools/kit/time.ts'
import { sameSplits } from './gym-input.ts'

/** A call that is wanted; with `anyOther` fields that no label names are allowed. */
export type CoachCall = { tool: string; input?: Record<string, unknown>; anyOther?: boolean }

/** Words that are compared as words: one may be a part of the other. */
const wordly = new Set([
  'exercise',
  'food',
  'foods',
  'dislikes',
  'likes',
  'likedExercises',
  'dislikedExercises',
  'allergies',
  'wanted',
  'without',
  'taken',
  'unit',
  'formula',
  'term',
  'instead',
  'remove',
  'name',
])

const listsOfWords = new Set(['dislikes', 'likes', 'likedExercises', 'dislikedExercises', 'allergies'])

const moments = new Set(['at', 'day', 'date', 'from', 'to'])

/** Whether a call of the coach is the one that was wanted. */
export function sameCoachInput(
  zone: string,
  heard: Wish,
  { input = {}, anyOther = false }: CoachCall,
): boolean {
  // In which units an answer is told is no part of what was lifted; the lines were written before it was noted.
  const { units: _, ...said } = heard.input
  return sameFields(zone, heard.tool === 'logWorkout' ? said : heard.input, input, anyOther)
}

function sameFields(
  zone: string,
  heard: Record<string, unknown>,
  wanted: Record<string, unknown>,
  anyOther: boolean,
): boolean {
  const names = Object.keys(wanted).map((name) => name.replace(/Between$/, ''))
  const strange = Object.keys(heard).filter((name) => !names.includes(name))
  return (
    (anyOther || strange.length === 0) &&
    names.every((name) =>
      wanted[`${name}Between`] === undefined
        ? sameValue(zone, name, heard[name], wanted[name], anyOther)
        : isBetween(heard[name], wanted[`${name}Between`]),
    )
  )
}

/** Days or wall times, both ends fair. */
const isBetween = (heard: unknown, range: unknown): boolean =>
  typeof heard === 'string' &&
  Array.isArray(range) &&
  until(heard, range[0]) >= until(range[0], heard) &&
  until(heard, range[1]) <= until(range[1], heard)

/** As much of a time as the other one says, a date where that is one. */
const until = (at: unknown, other: unknown): string => String(at).slice(0, Math.min(16, String(other).length))

function sameValue(zone: string, name: string, heard: unknown, wanted: unknown, anyOther: boolean): boolean {
  if (name === 'split') return sameSplits({ split: heard }, { split: wanted })
  if (typeof wanted === 'number')
    return typeof heard === 'number' && Math.abs(heard - wanted) <= tolerance(name, wanted)
  if (typeof wanted === 'string' && moments.has(name)) return sameMoment(zone, heard, wanted)
  if (typeof wanted === 'string') return wordly.has(name) ? sameWords(heard, wanted) : heard === wanted
  if (Array.isArray(wanted)) return sameList(zone, name, heard, wanted, anyOther)
  if (typeof wanted === 'object' && wanted !== null) {
    return isRecord(heard) && sameFields(zone, heard, wanted as Record<string, unknown>, anyOther)
  }
  return heard === wanted
}

/** 0.1 kg, 0.5 cm, a hundredth of a distance, a second; all else as it is. */
function tolerance(name: string, wanted: number): number {
  if (/kg$/i.test(name)) return 0.1
  if (name === 'heightCm') return 0.5
  if (name === 'metres') return wanted / 100
  if (name === 'grams') return Math.max(1, wanted / 50)
  if (name === 'budgetPerDay') return 0.1
  return name === 'seconds' ? 1 : 1e-9
}

function sameMoment(zone: string, heard: unknown, wanted: string): boolean {
  if (typeof heard !== 'string') return false
  if (heard.slice(0, 10) === wanted.slice(0, 10) && (!wanted.includes('T') || !heard.includes('T')))
    return true
  const [a, b] = [heard, wanted].map((at) => parseInstant(at, zone)?.getTime())
  return a !== undefined && b !== undefined && Math.abs(a - b) < 60_000
}

const stems = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]/gu, ' ')
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) =>
      word
        .replace(/(?:ches|shes|xes)$/, (end) => end.slice(0, -2))
        .replace(/ies$/, 'y')
        .replace(/(?<=..)(?:es|s|ed|ing)$/, ''),
    )

/** One contains the other, word for word in the singular. */
function sameWords(heard: unknown, wanted: string): boolean {
  if (typeof heard !== 'string') return false
  const [a, b] = [stems(heard), stems(wanted)]
  const inside = (few: readonly string[], many: readonly string[]) =>
    few.length > 0 &&
    few.every((word) => many.some((other) => other.startsWith(word) || word.startsWith(other)))
  return inside(a, b) || inside(b, a) || a.join('') === b.join('')
}

function sameList(
  zone: string,
  name: string,
  heard: unknown,
  wanted: readonly unknown[],
  anyOther: boolean,
): boolean {
  const list: unknown[] = Array.isArray(heard) ? heard : typeof heard === 'string' ? [heard] : []
  if (list.length !== wanted.length) return false
  const ordered = name === 'sets'
  // How much of a food was eaten is not always labelled; what is labelled counts.
  const free = anyOther || name === 'items'
  if (ordered) return wanted.every((want, i) => sameValue(zone, name, list[i], want, anyOther))
  const left = [...list]
  return wanted.every((want) => {
    const at = left.findIndex((each) =>
      listsOfWords.has(name) && typeof want === 'string'
        ? sameWords(each, want)
        : sameValue(zone, '', each, want, free),
    )
    if (at === -1) return false
    left.splice(at, 1)
    return true
  })
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
