import { unpack } from '../../kit/packing.ts'
import { tellsSoundBody } from '../signs/figures/weights.ts'
import type { Sign, SignKind } from '../signs/sign.ts'
import { everySign, gravest, type Known } from '../signs.ts'
import type { About } from '../words/context.ts'
import { personBefore } from '../words/context.ts'
import { reading } from '../words/reading.ts'
import { type Gate, isRoutine } from './gate.ts'
import { isOfGym } from './gym-words.ts'
import { classes, likelihoods, type Network } from './network.ts'
import { viewsOf } from './views.ts'
import { neededFor, type Reading, readingOf, weighed } from './weighing.ts'
import { weights } from './weights.ts'

/** Sentence embeddings of texts, one for each; undefined where there is no model for them. */
export type Embed = (texts: readonly string[]) => Promise<readonly ArrayLike<number>[] | undefined>

/** The odds that a sign's rule needs the reader to say; a firm one needs none. */
const needed = ({ loose, kind, cue }: Sign): number =>
  Math.min(
    neededFor(kind, weights.thresholds.backed, 0, 0),
    weights.loose[`${kind} ${cue}`] ?? (loose ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY),
  )

const stops = ({ severity }: Sign) => severity !== 'caution'

/**
 * What a conversation says of danger, read twice: by the rules of `signsOf`, and by a network over sentence embeddings, for
 * dangers that no rule has words for and to doubt rules that err easily.
 *
 * The second reading costs tens of milliseconds. It is left out where a firm rule has answered and where all messages are
 * plainly of the gym's day; without embeddings the rules stand alone.
 *
 * @param messages oldest first, the newest last, all by the member
 */
export async function heardIn(
  messages: readonly string[],
  known: Known,
  embed: Embed | undefined,
): Promise<Sign[]> {
  const signs = everySign(
    messages.map((text) => ({ text })),
    known,
  )
  if (!embed || !isWorthReading(messages, signs)) return gravest(signs)
  const read = (views: readonly string[]) => readingsOf(views, embed, isSound(messages))
  const seen = await seenIn(viewsOf(messages), read, signs.some(stops))
  if (!seen) return gravest(signs)
  const all = weighed(signs, seen, weights.thresholds, needed)
  return gravest(
    all.map((sign) => (sign.cue === 'read' ? { ...sign, about: aboutOf(sign, messages) } : sign)),
  )
}

/** Whether figures say that nobody is too light: of height and weight the rules know better than a likeness of sentences. */
const isSound = (messages: readonly string[]): boolean =>
  tellsSoundBody(
    messages.map(
      (message) =>
        ` ${reading(message)
          .map(({ text }) => text.trim())
          .join(' , ')} `,
    ),
  )

/** Likelihoods where one kind is known not to be. */
function without(kind: SignKind, likely: Float64Array): Float64Array {
  const place = classes.indexOf(kind)
  const left = 1 - (likely[place] ?? 0)
  return left > 0 ? likely.map((each, at) => (at === place ? 0 : each / left)) : likely
}

/**
 * From which odds of its own the newest message lets the reader speak for itself: of one that is plainly ordinary what stands
 * before it makes no danger, however odd the whole sounds.
 */
const ofItsOwn = 0

/**
 * What the views of a conversation say together, the newest message first; undefined without embeddings.
 *
 * @param doubting whether a loose rule waits for the odds; else a newest message that is ordinary settles it alone
 */
async function seenIn(
  views: readonly string[],
  read: (views: readonly string[]) => Promise<Float64Array[] | undefined>,
  doubting: boolean,
): Promise<Reading | undefined> {
  const [newest, ...others] = views
  const first = await read(newest === undefined ? [] : [newest])
  const own = first && readingOf(first)
  if (!own) return undefined
  const speaks = own.odds >= ofItsOwn
  const more = others.length > 0 && (speaks || doubting) ? await read(others) : []
  const seen = more && readingOf([...first, ...more])
  if (!seen || speaks) return seen
  const { care, sure, acute } = weights.thresholds
  return { ...seen, odds: Math.min(seen.odds, care - 0.01, sure - 0.01, acute - 0.01) }
}

async function readingsOf(
  texts: readonly string[],
  embed: Embed,
  sound: boolean,
): Promise<Float64Array[] | undefined> {
  const vectors = await embed(texts)
  const likely = vectors && texts.map((text, at) => likelihoods(network(), text, vectors[at] ?? []))
  return sound ? likely?.map((each) => without('underweightGoal', each)) : likely
}

/** Messages of which each must be of the gym's day for the newest to be taken so: danger may lie in what went before. */
const recent = 8

/** Whether a second reading can change what the rules say. */
function isWorthReading(messages: readonly string[], signs: readonly Sign[]): boolean {
  const stopping = signs.filter(stops)
  if (stopping.some((sign) => needed(sign) === Number.NEGATIVE_INFINITY)) return false
  if (stopping.length > 0) return true
  return !messages.slice(-recent).every((text) => isRoutine(gate(), text, weights.gate.below))
}

/** Whom an emergency befalls: the first person named. Of all else the one who writes is taken to speak of themselves. */
function aboutOf({ kind }: Sign, messages: readonly string[]): About {
  if (kind !== 'emergency') return 'self'
  const named = reading(messages.at(-1) ?? '').flatMap(({ text }) => personBefore(text, text.length) ?? [])
  return named[0] ?? 'self'
}

let unpacked: { network: Network; gate: Gate } | undefined

function opened(): { network: Network; gate: Gate } {
  if (unpacked) return unpacked
  const { hidden, inner, innerBias, outer, bias, grams, gate: words } = weights
  const bits = Uint8Array.from(atob(words.known), (letter) => letter.charCodeAt(0))
  unpacked = {
    network: {
      hidden,
      inner: unpack(inner),
      innerBias: unpack(innerBias),
      outer: unpack(outer),
      bias: unpack(bias),
      grams: unpack(grams),
    },
    gate: {
      bias: words.bias,
      grams: unpack(words.grams),
      isKnown: (place) => (((bits[place >> 3] ?? 0) >> (place & 7)) & 1) === 1 || isOfGym(place),
    },
  }
  return unpacked
}

const network = () => opened().network
const gate = () => opened().gate
