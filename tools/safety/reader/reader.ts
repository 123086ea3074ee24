import type { Sign } from '../signs/sign.ts'
import { everySign, gravest, type Known } from '../signs.ts'
import type { About } from '../words/context.ts'
import { personBefore } from '../words/context.ts'
import { reading } from '../words/reading.ts'
import { type Gate, isRoutine } from './gate.ts'
import { likelihoods, type Network } from './network.ts'
import { unpack } from './packing.ts'
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
  const views = viewsOf(messages)
  const vectors = await embed(views)
  if (!vectors) return gravest(signs)
  const all = weighed(signs, seenIn(views, vectors), weights.thresholds, needed)
  return gravest(
    all.map((sign) => (sign.cue === 'read' ? { ...sign, about: aboutOf(sign, messages) } : sign)),
  )
}

/**
 * From which odds of its own the newest message lets the reader speak for itself: of one that is plainly ordinary what stands
 * before it makes no danger, however odd the whole sounds.
 */
const ofItsOwn = 0

/** What the views of a conversation say together, the newest message first. */
function seenIn(views: readonly string[], vectors: readonly ArrayLike<number>[]): Reading {
  const all = views.map((text, at) => likelihoods(network(), text, vectors[at] ?? []))
  const seen = readingOf(all)
  const newest = readingOf(all.slice(0, 1))
  if (!seen || !newest) return { odds: Number.NEGATIVE_INFINITY, kind: 'medical' }
  const { care, sure, acute } = weights.thresholds
  return newest.odds >= ofItsOwn
    ? seen
    : { ...seen, odds: Math.min(seen.odds, care - 0.01, sure - 0.01, acute - 0.01) }
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
      isKnown: (place) => (((bits[place >> 3] ?? 0) >> (place & 7)) & 1) === 1,
    },
  }
  return unpacked
}

const network = () => opened().network
const gate = () => opened().gate
