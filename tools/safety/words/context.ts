import { negators } from './pattern.ts'
import { vocabulary } from './vocabulary.ts'

/** Whom a place in a sentence is about. */
export type About = 'self' | 'other'

/** When it was: now or left open, lately, or in another part of life. */
export type Time = 'now' | 'lately' | 'longAgo'

const own = new Set(['i', 'me', 'my', 'mine', 'myself', 'ich', 'mir', 'mich', 'meine', 'mein'])
const kin = new Set((vocabulary.kin ?? '').split('|').flatMap((word) => word.split('_').at(-1) ?? []))
const others = new Set([
  'he',
  'she',
  'they',
  'his',
  'her',
  'hers',
  'him',
  'their',
  'them',
  'someone',
  'somebody',
  'anyone',
  'people',
  'sb',
])
const determiners = new Set([
  'my',
  'a',
  'an',
  'the',
  'this',
  'that',
  'some',
  'our',
  'his',
  'her',
  'their',
  'another',
  'one',
])
const adjectives = new Set([
  'little',
  'big',
  'older',
  'younger',
  'best',
  'ex',
  'old',
  'teenage',
  'young',
  'gym',
  'training',
  'year',
  'other',
  'elderly',
  'random',
  'pregnant',
  'poor',
  'good',
  'close',
  'baby',
  'eldest',
  'youngest',
  'new',
  'twin',
  'half',
  'step',
])

/**
 * Whom the words before `end` speak of: the person named last.
 *
 * @returns undefined where nobody is named
 */
export function personBefore(text: string, end: number): About | undefined {
  const words = text.slice(0, end).trim().split(' ')
  let last: About | undefined
  words.forEach((word, at) => {
    if (kin.has(word) && owned(words, at)) last = 'other'
    else if (own.has(word) && !relation(words, at)) last = 'self'
    else if (others.has(word) && !(word === 'they' && impersonal.has(words[at + 1] ?? ''))) last = 'other'
  })
  return last
}

/** "they found a clot": nobody is meant. */
const impersonal = new Set(
  'found told said say diagnosed gave put removed took want wanted think thought discovered saw cut did let made make kept'.split(
    ' ',
  ),
)

/** Whether a word for a person stands behind a determiner: "my wife", "the old guy", not "thanks mate". */
function owned(words: readonly string[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 4); back--) {
    const word = words[back] ?? ''
    if (determiners.has(word)) return !/^(?:am|as|i|being)$/.test(words[back - 1] ?? '')
    if (!adjectives.has(word) && !/^\d+$/.test(word) && !kin.has(word)) return false
  }
  return false
}

/** Whether "my" is the "my" of "my wife". */
function relation(words: readonly string[], at: number): boolean {
  if (words[at] !== 'my') return false
  for (let on = at + 1; on <= at + 4; on++) {
    const word = words[on] ?? ''
    if (kin.has(word)) return true
    if (!adjectives.has(word) && !/^\d+$/.test(word)) return false
  }
  return false
}

/** Words in which a negator does not negate: "no idea", "not only", "can't stop". They are taken out before. */
const hollow =
  /\b(?:no idea|no clue|no joke|no lie|no matter|no doubt|no wonder|no bullshit|no offence|no offense|no cap|not (?:gonna|going to) lie|not sure|not certain|not only|not just|not even joking|not joking|not kidding|not exaggerating|not like|not to (?:mention|be dramatic|worry you|sound)|not (?:feeling|feel) (?:good|well|great|right|ok|okay|so good|so great|too good|too well|myself)|not (?:good|well|great|ok|okay|fine|right)|not (?:really )?(?:understand|get|know|tell|care|mind|want to (?:scare|worry|be dramatic|sound|bother|tell)|tell|help|helping|working|enough|fast enough|losing|lost|the first|about)|can not (?:stop|help|shake|control|tell|keep)|could not (?:stop|help|control|keep)|will not (?:stop|go away|let up|quit)|does not (?:stop|go away|let up|help|matter)|do not (?:worry|judge|tell|laugh|panic|know|understand|care|think (?:its|it is) (?:normal|serious|a big deal|that bad|bad|a problem)|usually|normally)|why not|if not|whether or not|or not|nothing (?:helps|works|serious|major|else|new)|no (?:one|body) (?:knows|noticed|can know)|nobody knows|never (?:mind|(?:felt|had|happened) (?:this|it|like this))|without (?:fail|warning|a doubt|thinking)|no stranger to|never stopped|not stopped|no (?:other|good) (?:way|option)|no (?:i|it|my|its)|not (?:a|one) (?:lot|bit|big deal))\b/g

/** Where a clause begins and ends around a place. */
function clauseOf(text: string, start: number, end: number): { from: number; to: number } {
  const border = /,|(?<= )(?:but|however|though|although|except|yet|while|whereas|because|so|then|aber)(?= )/g
  let from = 0
  let to = text.length
  for (const found of text.matchAll(border)) {
    if (found.index < start) from = found.index + found[0].length
    else if (found.index >= end - 1) {
      to = found.index
      break
    }
  }
  return { from, to }
}

const negating = new RegExp(
  ` (?:${[...negators, 'stopped', 'quit', 'kein', 'keine', 'nicht', 'nie'].join('|')})(?= )`,
  'g',
)
/** A new subject begins anew: "if I don't lose weight I will ...", but not "I don't think I am ...". */
const anew =
  / (?:and|then|until|unless|if|when) (?:i|my|it|the|a) |(?<!^ (?:think|believe|feel|suppose|say|know|mean|have|thinking)(?: like| that| as if)?) (?:i|he|she|they) /
/** How many words a negation reaches over. */
const reach = 6

/** Whether a place stands under a negation: "no chest pain, dizziness or fainting", "I'm not pregnant". */
export function negated(text: string, start: number, end: number): boolean {
  const { from } = clauseOf(text, start, end)
  const before = text.slice(0, start)
  const scope = before
    .slice(listStart(text.slice(0, end), from))
    .replace(hollow, (words) => words.replace(/\S+/g, '·'))
  for (const found of ` ${scope}`.matchAll(negating)) {
    const between = ` ${scope}`.slice(found.index + found[0].length).trim()
    const words = between === '' ? [] : between.split(' ').filter((word) => word !== ',')
    if (found[0] !== ' no' && found[0] !== ' without' && words.includes('and')) continue
    if (words.length <= reach && !anew.test(` ${between} `)) return true
  }
  return false
}

/** A list goes on over its commas: "no pain, dizziness, or nausea". A new subject or verb ends it. */
function listStart(said: string, from: number): number {
  const inside = said.slice(from).trim()
  const earlier = said.slice(0, from)
  const clause = Math.max(
    ...[' but ', ' however ', ' though ', ' so ', ' because '].map((word) => earlier.lastIndexOf(word)),
  )
  const opener = / (?:no|without|never|not (?:had|have)(?: any)?|neither) [^,]*(?:,[^,]{0,24})*,\s*$/.exec(
    earlier,
  )
  const fresh =
    /\b(?:i|my|it|is|am|are|feel|feels|feeling|hurts|hurting|aches|have|having|got|just|only|now|since|when|still|want|need|can|what|how)\b/.test(
      inside,
    )
  return opener && !fresh && opener.index > clause ? opener.index : from
}

/** Whether what follows takes it back: "chest pain free", "pain is gone". */
export function freed(text: string, end: number): boolean {
  const after = text.slice(end - 1)
  return /^ (?:free|test (?:was |came back )?negative|(?:is |has |have |are |was |it )*(?:all )?(?:gone|went away|gone away|cleared up|disappeared|negative|in check now|stopped ages ago))\b/.test(
    after,
  )
}

const longAgo =
  /\b(?:years? ago|decades? ago|\d+ months ago|months ago|last year|used to|as a (?:kid|child|teen|teenager|youth|student)|when i was|when i were|back in (?:the|my|20\d\d|19\d\d|high|school|college|uni|\d)|in (?:my (?:teens|twenties|20|20s|youth|past)|the past|19\d\d|20[01]\d|202[0-4]|high school|college|uni)|previously|formerly|history of|back then|back in the day|long time ago|ages ago|once had|recovered from|in remission|overcame)\b/
const lately =
  /\b(?:yesterday|last (?:night|week|month|time|session|workout|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|earlier|this morning|the other day|(?:\d+|few) (?:days|weeks|hours) ago|a (?:day|week|month|while) ago|recently|lately|sometimes|occasionally|now and then|on monday|on tuesday|on wednesday|on thursday|on friday|on saturday|on sunday)\b/
const past =
  /\b(?:had|was|were|felt|got|fainted|passed out|blacked out|collapsed|happened|did|came|went|gave|started|hit|fell|popped|heard|nearly|almost|experienced)\b/
const stillNow =
  /\b(?:still|again|now|right now|currently|ever since|relaps\w*|came back|is back|are back|coming back|atm)\b/

/** When something was, by the words of its own sentence. */
export function timeOf(text: string, start: number, end: number): Time {
  const { from, to } = clauseOf(text, start, end)
  const near = `${text.slice(Math.max(0, text.lastIndexOf(',', from - 2)), to)}${tail(text, to)}`
  if (stillNow.test(text.slice(from, to))) return 'now'
  if (longAgo.test(near)) return 'longAgo'
  return lately.test(near) && past.test(near) ? 'lately' : 'now'
}

const tail = (text: string, to: number) => text.slice(to, to + 40).replace(/ \S*$/, '')

const supposing =
  /\b(?:what if|what happens if|if (?:i|you) (?:ever|got|get|were|was|become|became|happened|happen) |if (?:someone|somebody|anyone|a member|a person|people|you|one|he|she|they) |in case |suppose |let us say |hypothetically|what (?:should|do|would|can) (?:i|you|we|people|one) do (?:if|when|in case)|how (?:do|can) (?:i|you) (?:prevent|avoid|recognise|recognize|spot|treat)|(?:signs|symptoms|causes?|risks?|chance) of [^ ]* ?$|how to (?:prevent|avoid|recognise|recognize|spot|treat)|what (?:is|are|does|causes) (?:a |an |the |like )?$|define |difference between|first aid|do you (?:have|know) (?:a|an|the|any|first|cpr)\b|is there a (?:defib|aed)|where is (?:the|your)|to (?:prevent|avoid) )/

/** Whether a place is only supposed or asked about in general: "what should I do if someone faints". */
export function supposed(text: string, start: number): boolean {
  return supposing.test(text.slice(0, start))
}

const told =
  /\b(?:movie|film|(?:a|the|tv|that|this|netflix) show|series|episode|book|novel|article|podcast|documentary|song|lyrics?|album|band|game|character|meme|news|headline|study|studies|poster|t shirt|shirt|quote|joke|story about|read about|heard about|read that|saw that|video about|post about)\b(?!.*\b(?:my|i)\b)/

/** Whether a place belongs to a tale: "saw a documentary about anorexia". */
export function retold(text: string, start: number): boolean {
  return told.test(text.slice(0, start))
}
