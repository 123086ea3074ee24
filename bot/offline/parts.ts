import { sayings, says } from './sayings.ts'
import type { Spelled } from './words/spelling.ts'

/** Words that may begin another wish. */
const joining = new Set(['and', 'then', 'also', 'plus', 'but', 'or', 'because'])

/** Openings of questions and wishes, for those who write without punctuation: "im here is it busy". */
const openings = sayings(`
  ^ how busy|full|many|crowded|packed|quiet|is|are|about
  ^ when is|are|should|can|will|does
  ^ what time|is|are|about
  ^ is it|there|the
  ^ are there|the
  ^ should|can|could i
  ^ can|could you
  ^ check me|in|out
  ^ sign|tell|let me
  ^ i am|have|left|want
`)

/** Before an opening, these keep it in the sentence that it belongs to: "when i am done". */
const carriesOn = new Set(
  `
  when if before after until once while because since as that what how who where why whether than to about which
  think and or but not you please time said like my the a undo cancel me for forgot forget still never
  nobody anybody everybody somebody anyone everyone someone one
  busy busier full crowded packed quiet quieter many empty
  i we can could would will should just did do
`
    .trim()
    .split(/\s+/),
)

/**
 * Cuts a message into the smallest parts that may each be a wish. Cutting too often does no harm:
 * what turns out to be no wish of its own is put back to its neighbour.
 */
export function partsOf(words: readonly Spelled[]): Spelled[][] {
  const parts: Spelled[][] = [[]]
  for (const [i, word] of words.entries()) {
    const last = parts.at(-1)
    if (begins(words, i) && last && last.length > 0) parts.push([word])
    else last?.push(word)
  }
  return parts
}

function begins(words: readonly Spelled[], i: number): boolean {
  const [before, text, after] = [words[i - 1]?.text ?? '', words[i]?.text ?? '', words[i + 1]?.text ?? '']
  if (/^[.,?]$/.test(text)) return false
  if (text === 'because' && saysWhy(words, i)) return false
  if (within(words, i)) return false
  if (/^[.,?]$/.test(before) || joining.has(text)) return true
  return !carriesOn.has(before) && says(` ${text} ${after} `, openings)
}

/** "between 5 and 8", "nice and quiet", "what day should I": one saying, and no other wish. */
function within(words: readonly Spelled[], i: number): boolean {
  const before = words
    .slice(Math.max(0, i - 4), i)
    .map(({ text }) => text)
    .join(' ')
  const waits = /^(?:when|once|if|as|whenever)$/.test(words[0]?.text ?? '')
  if (waits && /^(?:tell|let|ping|message|text|notify|alert)$/.test(words[i]?.text ?? '')) return true
  // "Up to and including sunday"
  if (words[i]?.text === 'and' && /^includ/.test(words[i + 1]?.text ?? '')) return true
  if (listsPeople(words, i)) return true
  if (words[i]?.text !== 'and')
    return /(?:^| )(?:what|which) (?:days?|times?|hours?|slots?|evenings?|mornings?)$/.test(before)
  return /(?:^| )(?:between(?: (?!and\b)\S+){1,3}|nice)$/.test(before)
}

const kin =
  /^(?:friends?|mates?|buddy|buddies|pals?|wife|husband|girlfriend|boyfriend|partner|gf|bf|brothers?|sisters?|cousins?|mum|mom|dad|mother|father|sons?|daughters?|kids?|colleagues?|flatmates?|roommates?|uncle|aunt|boss|neighbou?rs?)$/

const whose = /^(?:my|our|his|her|their|a|an|another|one|the|two|three|four|\d)$/

/** "Book me and my mate a slot", "my girlfriend, her sister and me": a list of people is one saying. */
function listsPeople(words: readonly Spelled[], i: number): boolean {
  const at = (place: number) => words[place]?.text ?? ''
  const next = at(i) === 'and' || at(i) === ',' ? i + 1 : i
  if (next === i && at(i - 1) !== ',') return false
  const named = /^(?:me|myself)$/.test(at(next)) || (whose.test(at(next)) && kin.test(at(next + 1)))
  const before = at(next - 1) === ',' || at(next - 1) === 'and' ? next - 2 : next - 1
  return named && (/^(?:me|myself)$/.test(at(before)) || kin.test(at(before)))
}

/** "Is that because of the holiday": asked about, and no reason of the member's own. */
function saysWhy(words: readonly Spelled[], i: number): boolean {
  const before = words
    .slice(Math.max(0, i - 4), i)
    .map(({ text }) => text)
    .join(' ')
  return /(?:^| )(?:is|are|was|were|be) (?:not )?(?:that|this|it|they|so|those)(?: \w+)?$/.test(before)
}
