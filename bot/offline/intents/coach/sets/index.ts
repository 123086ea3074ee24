import { exerciseIn, exercisesIn, type Mention } from '../exercises.ts'
import { assembled, type LoggedSet } from './assemble.ts'
import { kindOf, segmentsOf } from './segments.ts'
import { joined, tokensOf } from './tokens.ts'

export type { LoggedSet } from './assemble.ts'

/** Sets of one exercise, as it was named; without a name where none was. */
export type Done = { exercise: string | undefined; sets: LoggedSet[] }

const figure =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|single|double|triple|hundred|half an hour|an hour|a mile|plates?)\b/

type Chunk = { text: string; mention: Mention | undefined }

/** Where one exercise may end and another begin. */
const cuts =
  /\s*(?:[,;\n]|(?<=\d\S*|\s)&|\band\b|\bthen\b|\bplus\b(?! ?\d)|\bfollowed by\b|\bsuper ?set(?:ted)?(?: with)?\b)\s*/

/** "90 seconds twice" */
const often = /(?<=\d ?(?:secs?|seconds?|mins?|minutes?|s|m|metres?|km) ?)\b(twice|thrice)\b/g

/** What is told in another order than it is read in. */
const orders: readonly (readonly [RegExp, string])[] = [
  // "3 sets of dips, 10 each"
  [
    /\b(\d{1,2}) sets? (?:of )?(?:the )?(\p{L}[\p{L} -]*?),? (?:at |of |with |a )*(\d{1,3}) (?:reps )?each\b(?! (?:side|arm|leg|hand))/gu,
    '$2 $1x$3',
  ],
  // "180 for 12 x 4": nobody does twelve sets of four.
  [/(?<![\d.x])(\d{2,3}(?:\.\d+)?) ?(kgs?|kilos?|lbs?)? for (9|[12]\d|30) ?x ?([1-6])\b/g, '$4x$3 $1$2'],
  // "90 sec, then another one of 60"
  [/(?:,? (?:and |then )*)\b(?:another|one more)(?: one| set| round)? (?:of |for |at )+(?=\d)/g, ', '],
]

/**
 * The sets that a text tells of, exercise by exercise.
 *
 * @example
 * setsIn('bench 80x8,8,7') // [{ exercise: 'bench', sets: [{ reps: 8, kg: 80 }, { reps: 8, kg: 80 }, { reps: 7, kg: 80 }] }]
 */
export function setsIn(text: string): Done[] {
  const crossed = orders.reduce((so, [pattern, by]) => so.replace(pattern, by), text)
  return withoutEcho(groupsIn(crossed.replace(often, (_, how: string) => `x ${how === 'twice' ? 2 : 3}`)))
}

/** "Ran on the treadmill for 25 minutes" is one thing done. */
const withoutEcho = (found: readonly Done[]): Done[] =>
  found.filter(
    ({ exercise = '', sets }, i) =>
      !(sets.length === 0 && moves.test(exercise) && on.test(found[i + 1]?.exercise ?? '')),
  )

const moves = /^(?:run|jog|walk|cycl|row|sprint|climb|hik)/
const on =
  /^(?:treadmill|tread|stationary bike|bike|exercise bike|spin bike|rower|rowing machine|erg|elliptical|cross ?trainer|stairmaster|stair|assault bike|air bike|track)/

/** Pounds are said of one exercise and meant of all. */
const isInPounds = (text: string): boolean =>
  /\d ?(?:lbs?|pounds)\b/.test(text) && !/\d ?(?:kgs?|kilos?)\b/.test(text)

function groupsIn(text: string): Done[] {
  const pounds = isInPounds(text)
  const groups: { mention: Mention | undefined; parts: string[] }[] = []
  let waiting: string[] = []
  for (const { text: said, mention } of chunksOf(joined(text))) {
    const last = groups.at(-1)
    if (mention) {
      // What stands before the first name belongs to it; behind another name it has its own figures.
      groups.push({ mention, parts: [...waiting, said] })
      waiting = []
    } else if (last) last.parts.push(said)
    else waiting.push(said)
  }
  if (groups.length === 0) groups.push({ mention: undefined, parts: waiting })
  return groups.flatMap(({ mention, parts }) => done(mention, parts, pounds))
}

/** "4 sets: 185x12, 205x10, ...": the list says how many they were. */
const announced =
  /^(\D*?)\b(?:\d{1,2}|two|three|four|five|six) (?:working |hard )?sets?(?: of)?\s*[:,-]+\s*(?=\d+(?:\.\d+)? ?(?:kgs?|lbs?)? ?x ?\d+.*[,;].*\d ?x ?\d)/

function done(mention: Mention | undefined, parts: readonly string[], poundsElsewhere: boolean): Done[] {
  const kind = kindOf(mention?.exercise, mention?.name ?? '')
  const said = parts
    .join(' , ')
    .replace(/ , then /g, ' then ')
    .replace(announced, '$1 ')
  const pounds = allInPounds.test(said) || (poundsElsewhere && !isInPounds(said))
  const tokens = tokensOf(pounds ? inPounds(said) : said)
  const sets = assembled(
    segmentsOf(tokens, kind),
    mention || tokens.length === 0 ? kind : { ...kind, loaded: true },
  )
  if (mention === undefined && sets.length === 0) return []
  const ran =
    mention === undefined && sets.every(({ metres = 0, seconds }) => metres >= 1000 && seconds !== undefined)
  if (ran) return [{ exercise: 'run', sets }]
  const far = sets.some(
    ({ metres, seconds, kg }) => (metres ?? 0) >= 100 || ((seconds ?? 0) >= 120 && kg === undefined),
  )
  const name = far && /^rows?$|^rowing$/.test(mention?.name ?? '') ? 'rowing' : mention?.name
  return [{ exercise: name, sets }]
}

/** A unit that is said once for all figures; the first of a cross and what stands behind "at" are weights. */
const allInPounds =
  /\b\d{2,3} ?x ?\d{1,2} ?(?:lbs?|pounds)\b|\b(?:all|everything|weights?|numbers)(?: (?:in|are|is|was|were))* (?:lbs?|pounds)\b|\bin (?:lbs?|pounds)\b|\((?:lbs?|pounds)\)|^\W*(?:lbs?|pounds)\b/

const inPounds = (said: string): string =>
  said
    .replace(/\b(\d{2,3} ?x ?\d{1,2}) ?(?:lbs?|pounds)\b/g, '$1')
    .replace(new RegExp(allInPounds.source, 'g'), ' ')
    .replace(/(?<![\d.x])(\d{2,3}(?:\.5)?)(?= ?x ?\d|\s+for\b)/g, '$1lb ')
    .replace(/(?<=(?:@|\bat) ?)(\d{2,3}(?:\.5)?)\b/g, '$1lb')

/** The text cut at commas, each part with its exercise; a part that names two is cut between them. */
function chunksOf(text: string): Chunk[] {
  const chunks: Chunk[] = []
  for (const part of partsOf(text)) {
    const named = exercisesIn(part)
    const [first, ...others] = named
    if (!first) {
      chunks.push(unknown(part))
      continue
    }
    const leads = !figure.test(part.slice(0, first.from))
    let from = 0
    for (const [i, mention] of named.entries()) {
      const following = others[i]
      const to = following ? (leads ? following.from : endOf(part, mention, following)) : part.length
      chunks.push({
        text: `${counted(part.slice(from, mention.from), mention.said)} ${part.slice(mention.to, to)}`,
        mention,
      })
      from = to
    }
  }
  return chunks
}

/** "30 squats" are thirty of them, and no weight. */
const counted = (before: string, name: string): string =>
  /s$/.test(name) && !/(?:@|\bat|\bx|\bfor|\bwith) *\d+ *$/.test(before)
    ? before.replace(/(?<![\d.,x@/] ?)\b(\d{1,3}) *$/, '$1 reps ')
    : before

/** "50 push ups 20 dips": a figure before the next name is that one's. */
function endOf(part: string, { to }: Mention, { from }: Mention): number {
  const between = part.slice(to, from)
  const at = between.search(/\d/)
  return at === -1 ? from : to + at
}

/** Commas between figures are no cut, and neither is the "and" of "8 and 7". */
function partsOf(text: string): string[] {
  const parts: string[] = ['']
  for (const piece of text.split(new RegExp(`(${cuts.source})`))) {
    const cut = cuts.test(piece) && piece.replace(cuts, '') === ''
    if (cut) parts.push(/then|followed/.test(piece) ? 'then ' : '')
    else parts[parts.length - 1] += piece
  }
  return parts.map((part) => part.trim()).filter((part) => part !== '' && part !== 'then')
}

const small =
  /\b(?:i|me|my|did|done|do|doing|just|have|had|finished|completed|managed|hit|got|made|log|logged|logging|add|record|note|save|put|down|today|yesterday|this|last|morning|evening|night|afternoon|a|an|the|of|for|at|with|x|sets?|reps?|rep|repetitions?|repeats?|each|per|side|arm|leg|hand|both|kgs?|kilos?|lbs?|pounds?|and|then|on|in|to|by|was|were|is|it|that|felt|easy|hard|good|great|ok|tough|heavy|light|bodyweight|body|weight|bw|rpe|rir|warm|up|ups|warmup|drop|set|amrap|failure|new|pr|pb|max|single|double|triple|plates?|seconds?|secs?|mins?|minutes?|hours?|km|k|m|metres?|meters?|miles?|reps|left|tank|reserve|all|only|but|so|also|about|around|same|weight|added|plus|work|working|top|back|off|again|so|far|now|well|please|hey|spotter|workout|session|training|gym|day|rest|round|rounds|times|time|total|straight|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|hundred|half|couple|not|no|go|went|first|second|third|final|followed|after|before|monday|tuesday|wednesday|thursday|friday|saturday|sunday|here|yes|some|any|we|as|many|possible|could|grind|failed|dropped|down|down to|strict|paused?|tempo|clean|easy|moderate|dumbbells?|kettlebells?|barbells?|plates|vest|bands?|by)\b|[^\p{L} -]|\bx\b/gu

/** An exercise that no catalogue has: whatever words are left when all that belongs to sets is gone. */
function unknown(part: string): Chunk {
  if (!/\d/.test(part)) return { text: part, mention: undefined }
  const words = part
    .replace(/\d+(?:[.,:]\d+)*[a-z]{0,3}/g, ' ')
    .replace(small, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const spoken = words.split(' ').filter((word) => word.length > 2)
  if (spoken.length === 0 || spoken.length > 4 || !new RegExp(`${spoken.join('\\W+')}`).test(part))
    return { text: part, mention: undefined }
  const from = part.indexOf(spoken[0] ?? '')
  const name = spoken.join(' ')
  const to = part.indexOf(spoken.at(-1) ?? '', from) + (spoken.at(-1) ?? '').length
  return {
    text: `${part.slice(0, from)} ${part.slice(to)}`,
    mention: { from, to, said: name, name, exercise: exerciseIn(name) },
  }
}

const count = '\\d+(?:[.,]\\d+)?'

/** Sets as only a training log writes them. */
const sure = new RegExp(
  [
    `(?<![\\d.])${count} ?(?:kg|kgs|kilos?|lbs?|pounds)? ?x ?(?:${count}|amrap|max)(?! ?(?:cm|mm|inch))`,
    `\\b(?:\\d+|one|two|three|four|five|six|ten) ?(?:working |hard |heavy |easy |good |more )*sets? (?:of|x|at|with) ?(?:\\d+|one|two|three|four|five|six|eight|ten|twelve|fifteen|amrap)`,
    `\\b(?:\\d+|two|three|four|five) sets?\\b.{0,30}\\b\\d+ ?(?:reps?|kg|kilos?|lbs?)\\b`,
    `\\b\\d+ ?(?:reps?)\\b`,
    `\\b\\d{1,2} (?:by|times) \\d{1,2}\\b`,
    `\\b${count} ?(?:k|km|miles?) (?:in )?\\d{1,3}:\\d{2}\\b`,
    `\\b${count} ?(?:kg|kgs|kilos?|lbs?)? for (?:\\d{1,2}(?: ?[,/] ?\\d{1,2})+|\\d{1,2} ?(?:reps?|x))`,
    `(?:@|\\bat) ?rpe ?\\d|\\brpe ?\\d|\\b\\d ?rir\\b`,
    `\\b\\d{1,2}(?: ?[,/-] ?\\d{1,2}){1,7} ?(?:@|at|with|on) ?\\d{2,3}`,
    `\\b\\d+ (?:and|&)? ?(?:\\d+ )?(?:reps )?(?:@|at) ?\\d+ ?(?:kg|kgs|kilos?|lbs?)\\b`,
  ].join('|'),
)

export const isSetNotation = (text: string): boolean =>
  sure.test(text) && !/\b\d+x\d+ ?(?:pixels|px|cm|mm|inch|photos?)\b|\b\d x a (?:week|day)\b/.test(text)

/** A figure stands beside the exercise, so that it may tell what was done. */
export const hasFigure = (text: string): boolean => figure.test(text)
