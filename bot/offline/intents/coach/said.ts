import { slang } from '../../words/slang.ts'
import { spell } from '../../words/spelling.ts'
import { withWill } from '../../words/will.ts'
import { withoutSlips } from './slips.ts'
import { inOneWord } from './synonyms.ts'
import { coachVocabulary } from './vocabulary.ts'

/** A part of a message in the two forms that the coach's rules read. */
export type Said = {
  /** As it was written, figures and all: small letters, short forms written out. */
  plain: string
  /** The same with slips of the pen put right and a blank on both sides; punctuation is gone. */
  text: string
  /** It ends with a question mark. */
  asked: boolean
}

/** Nobody tells a coach anything longer. */
const longest = 1200

/** One spelling of quotes, dashes, crosses and fractions; small letters. */
export function tidied(message: string): string {
  return withWill(message.slice(0, longest))
    .replace(/(\d)\s*½/g, '$1.5')
    .replace(/½/g, 'half ')
    .replace(/¼/g, 'quarter ')
    .normalize('NFKD')
    .replace(/\p{M}|\p{Cf}|\p{Extended_Pictographic}/gu, '')
    .replace(/[‘’ʼ`´′]/g, "'")
    .replace(/''|[“”„″]/g, '"')
    .replace(/[‐-―−]/g, '-')
    .replace(/[×✕]|(?<=\d) ?\* ?(?=\d)/g, 'x')
    .replace(/€\s*(\d+(?:[.,]\d+)?)/g, '$1 euros')
    .replace(/£\s*(\d+(?:[.,]\d+)?)/g, '$1 pounds money')
    .replace(/\$\s*(\d+(?:[.,]\d+)?)/g, '$1 dollars')
    .replace(/(?:₹|\brs\.?|\binr)\s*(\d+(?:[.,]\d+)?)/gi, '$1 rupees')
    .replace(/(\d)\s*(?:₹|rs\b\.?|inr\b)/gi, '$1 rupees')
    .replace(/(\d)\s*€/g, '$1 euros')
    .replace(/\bbf ?%|body ?fat ?%/gi, 'body fat ')
    .replace(/\b(?:a )?tenner\b/gi, '10 euros')
    .replace(/\b(?:a )?fiver\b/gi, '5 euros')
    .toLowerCase()
    .replace(
      /\b((?:mon|tues|wednes|thurs|fri|satur|sun)day)s(?= (?:breakfast|lunch|dinner|supper|snack|meal|workout|session|training|plan))/g,
      "$1's",
    )
    .replace(/\bid (?=(?:like|rather|love|prefer)\b)/g, 'i would ')
    .replace(/\bht\b(?=[ :]*\d)/g, 'height')
    .replace(/\bwt\b(?=[ :]*\d)/g, 'weight')
    .replace(/\b(?:a|one|1) minute and a half\b/g, '90 seconds')
    .replace(/\b(?:an|one|1) hour and a half\b/g, '90 minutes')
    .replace(/\b(today|tonight|tomorrow|yesterday)s\b/g, "$1's")
    .replace(/(\d)\s*(?:%|per ?cent\b)/g, '$1 percent ')
    .replace(/\bw\/o\b/g, 'without')
    .replace(/\bw\/\s?/g, 'with ')
    .replace(/\d{9,}|(\S)\1{8,}/g, ' ')
    .replace(/[^\S\n]+/g, ' ')
    .trim()
}

/** Short forms that mean something else beside figures, exercises and foods. */
const figurative = new Set(
  'k n r y ty tn ta fr min mins hr hrs bc mon sun sat fri n hams te thr eve si'.split(' '),
)

/** Contractions, which slang has no entry for. */
const contractions: readonly (readonly [RegExp, string])[] = [
  [/\bcan't\b/g, 'can not'],
  [/\bwon't\b/g, 'will not'],
  [/\bain't\b/g, 'am not'],
  [/\blet's\b/g, 'let us'],
  [/(?<=\p{L})n't\b/gu, ' not'],
  [/(?<=\p{L})'m\b/gu, ' am'],
  [/(?<=\p{L})'re\b/gu, ' are'],
  [/(?<=\p{L})'ve\b/gu, ' have'],
  [/(?<=\p{L})'ll\b/gu, ' will'],
  [/(?<=\p{L})'d\b/gu, ' would'],
  [/\b(it|that|what|when|where|who|why|how|there|here|he|she|everything|someone|somebody)'s\b/g, '$1 is'],
]

/** Short forms written out, figures as they stand. */
export function writtenOut(text: string): string {
  const plain = contractions.reduce((so, [pattern, by]) => so.replace(pattern, by), text)
  return plain.replace(/(?<![\p{L}\d'])\p{L}+(?![\p{L}\d'])/gu, (word, at: number) => {
    if (figurative.has(word) || (word.length <= 3 && /\d ?$/.test(plain.slice(0, at)))) return word
    return slang.get(word)?.join(' ') ?? word
  })
}

/** What a part of a message says, ready for the rules. */
export function saidOf(part: string): Said {
  const asked = /\?\s*$/.test(part)
  const plain = inOneWord(writtenOut(inOneWord(withoutSlips(part.replace(/[?!.]+\s*$/, '').trim()))))
  return { plain, text: spelled(plain), asked }
}

function spelled(plain: string): string {
  const words = plain.match(/\d[\d.,:/x'"@%-]*\p{L}*|\p{L}[\p{L}\d]*(?:'\p{L}+)?|[@+]/gu) ?? []
  const known = words.map((word) => corrected(word.replace(/[.,:]+$/, '')))
  return ` ${known.join(' ')} `
}

const corrected = (word: string): string =>
  /^\p{L}{4,}$/u.test(word) && !isForm(word)
    ? spell({ text: word, capital: false }, coachVocabulary()).text
    : word

/** A regular form of a word of the coach's is no slip: "weighs". */
function isForm(word: string): boolean {
  const { words } = coachVocabulary()
  const [, stem = ''] = /^(\p{L}{3,}?)(?:ies|es|s|ed|ing)$/u.exec(word) ?? []
  return stem !== '' && [stem, `${stem}e`, `${stem}y`].some((each) => words.has(each))
}

/** Said for politeness, and to whom. */
const polite =
  /\b(?:please|kindly|sir|madam|ma'am|coach|(?<!(?:my|a|best|gym) )mate|bro|bruh|(?<!\d, ?)dude|(?<!(?:my|a|gym) )(?:buddy|pal)|spotter|hey|hi|hello|yo|thanks|thank you|cheers|actually|basically|honestly|like,|um+|uh+|erm?|lol|haha|btw|by the way|if (?:you|that is) (?:can|could|possible|ok|alright)|if possible|when you (?:can|get a (?:chance|minute))|quickly|quick one|real quick|you know)\b[ ,!:]*/g

/** Opens a request that is meant as one, however it is asked. */
const requesting =
  /^(?:(?:so|ok|and|also|well|now|right|then) )*(?:(?:can|could|would|will) (?:you|u|i get you to|i ask you to)(?: (?:ever|mind|just|maybe|possibly|help me to?|be able to))*|(?:i )?(?:would|will) (?:like|love|want|need) (?:you|for you) to|i (?:want|need) you to|i was wondering if you (?:can|could)|is it possible (?:to|for you to)|are you able to|would you mind|do you mind|any chance (?:you can|you could|of)|go ahead and|i am (?:looking|trying|hoping) to|help me(?: to)?) /

/** A part without its courtesies, "could you please do up a menu" as "do up a menu"; undefined where it has none. */
export function withoutCourtesy(part: string): string | undefined {
  const plain = inOneWord(writtenOut(inOneWord(withoutSlips(part.trim()))))
  const bare = plain.replace(polite, ' ').replace(/\s+/g, ' ').trim().replace(requesting, '')
  const same = bare === plain || bare === ''
  return same ? undefined : bare.replace(/[ ,]+$/, '')
}
