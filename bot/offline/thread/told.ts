import { exercisesIn } from '../intents/coach/exercises.ts'
import { type Facts, factsOf } from '../intents/coach/facts/index.ts'
import { saidOf } from '../intents/coach/said.ts'

/** What may stand around a figure without being told by it. */
const around =
  /\b(?:lol|haha+|hehe|lmao|obviously|obvs|sorry|sry|soz|oops|um+|uh+|er+m?|hm+|well|so|ok|oh|ah|yes|yeah|yep|about|around|roughly|approx(?:imately)?|circa|maybe|like|i think|i guess|i reckon|i believe|i suppose|probably|currently|now|right now|at the moment|just|only|nearly|almost|(?:just )?(?:over|under)|or so|or thereabouts|give or take|ish|more or less|(?:when|the )?last (?:time )?(?:i|we) (?:looked|checked|measured|weighed(?: myself)?|stepped on)(?: it)?|last time|(?:it|that) is|its|it's|thats|i am|i'm|im|my|mine|is|please|pls|thanks|thank you|cheers|mate|bro|man i|dude|in (?:my )?socks|without shoes|barefoot|i (?:would )?say|let us say|call it|think|say)\b/g

const tens: Readonly<Record<string, number>> = {
  twen: 2,
  thir: 3,
  for: 4,
  four: 4,
  fif: 5,
  six: 6,
  seven: 7,
  eigh: 8,
}
const within = { early: 2, mid: 5, late: 8 } as const

/** An approximation is as good as a figure: "180ish", "13 stone or so". */
const exactly = (plain: string): string =>
  plain
    .replace(/(\d) ?-?ish\b/g, '$1')
    .replace(/\b(?:just |recently |i )*(?:turned|turning) (?=\d)/g, 'i am ')
    .replace(/(\d) ?(?:something|odd)\b/g, '$1')
    .replace(/~ ?(?=\d)/g, '')
    .replace(
      /\b(early|mid|late)[ -](?:(twen|thir|for|four|fif|six|seven|eigh)ties|([2-8])0'?s)\b/g,
      (_, part: 'early' | 'mid' | 'late', ten: string | undefined, digit: string | undefined) =>
        `${Number(digit ?? tens[ten ?? '']) * 10 + within[part]}`,
    )

const withoutFiller = (plain: string): string =>
  plain
    .replace(around, ' ')
    .replace(/[,;:.!]+(?!\d)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** Fields of a body, whose figures may stand bare beside one another. */
const ofBody = new Set(['heightCm', 'weightKg', 'age', 'birthYear', 'sex', 'bodyFatPercent'])

const partsOf = (plain: string): string[] =>
  plain
    .split(/[;!]|[,.](?!\d)|\b(?:and|but|also|plus)\b/)
    .map((part) => part.trim())
    .filter((part) => part !== '')

type Read = (part: string) => Facts | undefined

/**
 * All that an answer tells: the field that was asked for, alone, between fillers or beside others, and whatever else of the
 * member is said with it. Undefined where nothing of that field is in it and nothing else of a body either.
 *
 * @example
 * told('heightCm', '180ish, weigh 72', read) // { heightCm: 180, weightKg: 72 }
 */
export function told(field: string, said: string, read: Read): Facts | undefined {
  const plain = exactly(said)
  const whole = saidOf(plain)
  const facts = factsOf(whole, false)
  if (has(facts, field)) return withBare(facts, field, plain)
  if (lifts(whole.plain, field)) return undefined
  const alone = Object.keys(facts).length === 0
  const bare = alone ? (read(withoutFiller(whole.plain)) ?? read(whole.plain)) : undefined
  if (alone && !severalFigures(plain, field)) return bare
  const found = beside(plain, read)
  const all = withBare({ ...facts, ...found }, field, plain)
  if (has(all, field)) return all
  if (alone) return bare
  return ofBody.has(field) && Object.keys(all).some((name) => ofBody.has(name)) ? all : undefined
}

const has = (facts: Facts, field: string): boolean =>
  facts[field] !== undefined || (field === 'birthYear' && facts.age !== undefined)

/** An exercise with figures is a set, and no answer. */
const lifts = (plain: string, field: string): boolean =>
  exercisesIn(plain).length > 0 && !/^(?:level|equipment|limits)$/.test(field)

/** The first part that tells nothing else and reads as the field that was asked for. */
function beside(plain: string, read: Read): Facts {
  for (const part of partsOf(plain)) {
    const said = saidOf(part)
    if (Object.keys(factsOf(said, false)).length > 0) continue
    const found = read(withoutFiller(said.plain))
    if (found) return found
  }
  return {}
}

const severalFigures = (plain: string, field: string): boolean =>
  ofBody.has(field) &&
  (plain.match(/\d+(?:[.,]\d+)?/g) ?? []).length + (sexAlone.test(plain) ? 1 : 0) > 1 &&
  !/\d ?(?:'|ft|foot|feet|stone|st\b)|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}/.test(plain)

const sexAlone = /\b(?:fe)?male\b|\b(?:wom[ae]n|man|guy|girl|bloke|lady|lad|lass|chap|[mf])\b/

/** Figures without a unit beside others: "38, female", "m 23 80kg 181". */
function withBare(facts: Facts, field: string, plain: string): Facts {
  if (!ofBody.has(field) || plain.split(' ').length > mostWords) return facts
  const body = factsOf(saidOf(plain), true)
  const more = Object.fromEntries(
    Object.entries(body).filter(
      ([name, value]) =>
        ofBody.has(name) && facts[name] === undefined && !Object.values(facts).includes(value),
    ),
  )
  // Who told their age or their weight has not told it twice.
  const { age, ...rest } = more
  const aged = facts.birthYear === undefined && age !== undefined ? { age } : {}
  return { ...facts, ...rest, ...aged }
}

/** Longer answers are sentences, whose figures say what they are. */
const mostWords = 10
