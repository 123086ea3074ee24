import { writeFile } from 'node:fs/promises'
import { pack } from '../../tools/kit/packing.ts'
import { isRoutine, wordOdds } from '../../tools/safety/reader/gate.ts'
import { wordPlace, wordPlaces, wordsOf } from '../../tools/safety/reader/grams.ts'
import { classes, likelihoods } from '../../tools/safety/reader/network.ts'
import { viewsOf } from '../../tools/safety/reader/views.ts'
import { neededFor, readingOf, type Thresholds } from '../../tools/safety/reader/weighing.ts'
import type { Sign } from '../../tools/safety/signs/sign.ts'
import { everySign } from '../../tools/safety/signs.ts'
import { embedded } from './embedded.ts'
import { fitNetwork, fitWords, type Sample } from './fitting.ts'
import { isOrdinary, type Line, linesOf } from './lines.ts'
import { chosen, cueOf, figures, gateBelow, type Judged, type Records, stops } from './thresholds.ts'

/**
 * Fits the second reader of danger on the training texts, which were written apart from the rules and from both evaluation
 * sets, and writes its weights. Thresholds are chosen, and figures told, by cross-validation.
 *
 * npm run -s train:safety
 */
type Part = { network: ReturnType<typeof fitNetwork>; gate: Gate; loose: Records }
type Gate = { bias: number; grams: Float32Array; known: ReadonlySet<number>; isKnown(place: number): boolean }

const folds = 5
/** A rule that errs in more than this share of its finds among the training texts is loose. */
const errs = 0.02
/** How often a word must occur in ordinary texts to be known. */
const knownFrom = 2

/** How much a plain wish counts: there are more of them than of all else, and dangers must not drown among them. */
const ofWishes = 0.5

const foldOf = ({ group }: Line, at: number) => (group ?? at * 7919) % folds

/** What a line teaches: a danger over several messages only as a whole, an ordinary one in all its parts. */
function samplesOf(line: Line, vectors: ReadonlyMap<string, Float32Array>): Sample[] {
  const views = viewsOf(line.turns)
  const whole = line.turns.length === 1 ? views : views.slice(1)
  const texts = isOrdinary(line) ? [...new Set([...views, ...line.turns])] : whole
  const label = (classes as readonly string[]).indexOf(line.kind)
  if (label < 0) throw new RangeError(`no class ${line.kind}`)
  const weight = (line.source === 'wishes' ? ofWishes : 1) / Math.sqrt(texts.length)
  return texts.flatMap((text) => {
    const vector = vectors.get(text)
    return vector ? [{ text, vector, label, weight }] : []
  })
}

function learn(
  lines: readonly Line[],
  signs: ReadonlyMap<Line, Sign[]>,
  vectors: ReadonlyMap<string, Float32Array>,
): Part {
  const network = fitNetwork(lines.flatMap((line) => samplesOf(line, vectors)))
  const words = fitWords(
    lines.flatMap((line) =>
      isOrdinary(line)
        ? line.turns.map((text) => ({ text, danger: false as boolean }))
        : [{ text: line.turns.at(-1) ?? '', danger: true as boolean }],
    ),
  )
  const often = new Map<number, number>()
  for (const { turns } of lines.filter(isOrdinary))
    for (const place of new Set(turns.flatMap(wordsOf).map(wordPlace)))
      often.set(place, (often.get(place) ?? 0) + 1)
  const known = new Set([...often].filter(([, times]) => times >= knownFrom).map(([place]) => place))
  return {
    network,
    gate: { ...words, known, isKnown: (place) => known.has(place) },
    loose: looseOf(lines, signs),
  }
}

/** The rules that find ordinary texts too often. */
function looseOf(lines: readonly Line[], signs: ReadonlyMap<Line, Sign[]>): Records {
  const finds = new Map<string, { right: number; wrong: number }>()
  for (const line of lines) {
    for (const cue of new Set((signs.get(line) ?? []).filter(stops).map(cueOf))) {
      const of = finds.get(cue) ?? { right: 0, wrong: 0 }
      if (isOrdinary(line)) of.wrong++
      else of.right++
      finds.set(cue, of)
    }
  }
  const often = ({ right, wrong }: { right: number; wrong: number }) => wrong / (right + wrong) > errs
  return new Map([...finds].filter(([, record]) => often(record)).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** A line as parts that did not learn from it see it: its signs with what is loose marked. */
function judged(
  line: Line,
  signs: readonly Sign[],
  { network, gate, loose }: Part,
  vectors: ReadonlyMap<string, Float32Array>,
): Judged {
  const views = viewsOf(line.turns).map((text) => likelihoods(network, text, vectors.get(text) ?? []))
  const reading = readingOf(views)
  if (!reading) throw new Error('a line without words')
  const everyWordKnown = line.turns.every((text) => isRoutine(gate, text, Number.POSITIVE_INFINITY))
  return {
    ...line,
    signs: [...signs],
    records: loose,
    odds: reading.odds,
    reads: reading.kind,
    routine: everyWordKnown
      ? Math.max(...line.turns.map((text) => wordOdds(gate, text)))
      : Number.POSITIVE_INFINITY,
  }
}

const neededOf = (records: Records, { backed }: Thresholds): Record<string, number> =>
  Object.fromEntries(
    [...records].flatMap(([cue, { right, wrong }]) => {
      const [kind] = cue.split(' ') as [Sign['kind']]
      const needs = neededFor(kind, backed, right, wrong)
      return Number.isFinite(needs) ? [[cue, Number(needs.toFixed(3))]] : []
    }),
  )

function fileOf({ network, gate, loose }: Part, thresholds: Thresholds, below: number): string {
  const bits = new Uint8Array(wordPlaces / 8)
  for (const place of gate.known) bits[place >> 3] = (bits[place >> 3] ?? 0) | (1 << (place & 7))
  const data = {
    hidden: network.hidden,
    inner: pack(network.inner),
    innerBias: pack(network.innerBias),
    outer: pack(network.outer),
    bias: pack(network.bias),
    grams: pack(network.grams),
    gate: { bias: gate.bias, grams: pack(gate.grams), known: Buffer.from(bits).toString('base64'), below },
    thresholds,
    loose: neededOf(loose, thresholds),
  }
  return `import type { Weights } from './weights-shape.ts'\n\n/** Written by \`npm run train:safety\`; not by hand. */\nexport const weights: Weights = ${JSON.stringify(data, null, 2)}\n`
}

const lines = await linesOf()
const vectors = await embedded(lines.flatMap(({ turns }) => [...viewsOf(turns), ...turns]))
const signs = new Map(
  lines.map((line) => [
    line,
    everySign(
      line.turns.map((text) => ({ text })),
      { year: 2026, today: '2026-11-24' },
    ),
  ]),
)
const seen: Judged[] = []
for (let fold = 0; fold < folds; fold++) {
  const part = learn(
    lines.filter((line, at) => foldOf(line, at) !== fold),
    signs,
    vectors,
  )
  for (const [at, line] of lines.entries())
    if (foldOf(line, at) === fold) seen.push(judged(line, signs.get(line) ?? [], part, vectors))
  process.stderr.write(`fold ${fold + 1} of ${folds}\n`)
}
const thresholds = chosen(seen, Number.NEGATIVE_INFINITY)
const below = gateBelow(seen, thresholds)
const part = learn(lines, signs, vectors)
const report = {
  command: 'npm run -s train:safety',
  lines: lines.length,
  folds,
  thresholds: { ...thresholds, gate: below },
  loose: neededOf(part.loose, thresholds),
  ...figures(seen, thresholds, below),
}
await writeFile(
  new URL('../../tools/safety/reader/weights.ts', import.meta.url),
  fileOf(part, thresholds, below),
)
await writeFile(
  new URL('../results/safety-reader.json', import.meta.url),
  `${JSON.stringify(report, null, 2)}\n`,
)
process.stdout.write(`${JSON.stringify(report, null, 2)}\n`)
