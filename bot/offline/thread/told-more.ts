import type { Facts } from '../intents/coach/facts/figures.ts'
import { factsOf } from '../intents/coach/facts/index.ts'
import { splitList } from '../intents/coach/foods/known.ts'
import { partOf } from '../intents/coach/rows.ts'
import { saidOf, tidied } from '../intents/coach/said.ts'
import { calls, type Understanding, type Wish, type World } from '../meaning.ts'

/** Facts that are lists of words, which more may be added to. */
const lists = [
  ...['allergies', 'dislikes', 'likes', 'likedExercises', 'dislikedExercises', 'equipment', 'limits'],
] as const

/** As each is told in a sentence of its own. */
const sentences: Readonly<Record<(typeof lists)[number], string>> = {
  allergies: 'i am allergic to ',
  dislikes: 'i do not eat ',
  likes: 'i love ',
  likedExercises: 'i love ',
  dislikedExercises: 'i hate ',
  equipment: 'i have ',
  limits: 'i have a bad ',
}

/** Opens what is told beside the last: "and a skipping rope", "oh and bananas too". */
const opensMore = /^(?:(?:oh|ah|ok|wait|also|plus|and|sorry|yes|as well|another one)[ ,:]+)+/

const closes =
  /(?:[ ,]*\b(?:too|as well|also|please|i (?:almost |nearly )?forgot(?: that| those| it| to say| about (?:that|it))?|forgot(?: that| it| those)?|sorry|then|by the way|lol))+$/

/** "Not peanuts, walnuts": what was wrong, and what is so. */
const instead =
  /^(?:(?:no|sorry|oops|wait|ah|actually|i mean|i meant)[ ,]*)*not (?:the |to |a |an )?([\p{L} -]+?)[ ,;.-]*(?:\bsorry\b|\bbut\b|\bi meant\b|\bi mean\b|,|;|-)[ ,;.-]*(?:sorry |i mean |i meant |but |it is |to |the |a |an )*([\p{L} -]+?)(?=[.!,;]|$)|^(?:(?:no|sorry|oops|wait|ah|actually|i mean|i meant|meant|it is|should be)[ ,]+)+(?:to |the |a |an )*([\p{L} -]+?)[ ,;.-]*\b(?:not|instead of|rather than)\b (?:to |the |a |an )*([\p{L} -]+?)$/u

const mostWords = 10

/** Adds to a list that was told of just now, or puts a word of it right; "my age too" is forgotten like what was before it. */
export function toldMore(text: string, { last }: World): Understanding | undefined {
  if (last?.tool !== 'updateProfile' || /\?\s*$/.test(text)) return undefined
  const plain = saidOf(tidied(text))
    .plain.replace(/[!.]+(?= |$)/g, ' ,')
    .replace(/[ ,]+$/, '')
  if (plain.split(' ').length > mostWords) return undefined
  return (
    forgottenToo(plain, last) ?? otherFigure(plain, last) ?? otherWord(plain, last) ?? oneMore(plain, last)
  )
}

function oneMore(plain: string, last: Wish): Understanding | undefined {
  const field = lists.find((name) => Array.isArray(last.input[name]) || typeof last.input[name] === 'string')
  if (!field || !opensMore.test(plain)) return undefined
  const said = plain.replace(opensMore, '').replace(closes, '')
  if (/\b(?:i|my|is|are|do|what|how|when|you|no)\b/.test(said)) return undefined
  const told: Facts = factsOf(partOf(`${sentences[field]}${said}`))
  return told[field] === undefined
    ? undefined
    : calls({ tool: 'updateProfile', input: { [field]: told[field] } })
}

/** "It's 4 days, not 5": what the figure that is ruled out was said of. */
function otherFigure(plain: string, last: Wish): Understanding | undefined {
  const [, right, wrong] =
    /(?<![\d.])(\d+(?:\.\d+)?) ?[a-z]*[ ,;-]*\b(?:not|instead of|rather than) (\d+(?:\.\d+)?)\b/.exec(
      plain,
    ) ?? []
  const name = Object.keys(last.input).find((each) => last.input[each] === Number(wrong))
  return right === undefined || name === undefined
    ? undefined
    : calls({ tool: 'updateProfile', input: { [name]: Number(right) } })
}

const singular = (word: string): string => word.trim().replace(/s$/, '')

function otherWord(plain: string, last: Wish): Understanding | undefined {
  const [, wrongly, rightly, then, not] = instead.exec(plain) ?? []
  const [was, is] = [wrongly ?? not, rightly ?? then]
  if (was === undefined || is === undefined) return undefined
  const field = lists.find((name) => {
    const value = last.input[name]
    const words = Array.isArray(value) ? value.map(String) : typeof value === 'string' ? splitList(value) : []
    return words.some((word) => singular(word) === singular(was))
  })
  if (!field) return undefined
  const told = factsOf(partOf(`${sentences[field]}${is}`))[field]
  return told === undefined
    ? undefined
    : calls({ tool: 'updateProfile', input: { [field]: told, remove: { [field]: [was.trim()] } } })
}

const forgetsToo =
  /^(?:(?:and|also|oh|ok|please|then) ?,? ?)*(?:my |the )?([\p{L} ]+?)(?:,? (?:too|as well|also|please|pls|forget (?:it|that)|delete (?:it|that)|gone|same))+$|^(?:(?:and|also|oh|ok) ?,? ?)+(?:my |the )([\p{L} ]+)$/u

function forgottenToo(plain: string, last: Wish): Understanding | undefined {
  if (last.input.remove === undefined) return undefined
  const [, a, b] = forgetsToo.exec(plain) ?? []
  const what = a ?? b
  if (what === undefined) return undefined
  const { remove } = factsOf(partOf(`forget my ${what}`))
  return remove === undefined ? undefined : calls({ tool: 'updateProfile', input: { remove } })
}
