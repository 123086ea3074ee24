import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { type Read, readFor, sure } from '../../bot/offline/guess/guess.ts'
import { embeddingSums, gramSums, joined, softmax } from '../../bot/offline/guess/network.ts'
import type { Weights } from '../../bot/offline/guess/weights-shape.ts'
import { byRules } from '../../bot/offline/hear.ts'
import { embedding } from '../../server/embedding.ts'
import { pack } from '../../tools/kit/packing.ts'
import { benchGym } from '../gym.ts'
import { fitEmbedding, fitGrams, type Sample } from './fitting.ts'

/**
 * Fits the network that guesses what a message means on sentences that were written apart from the rules and from every
 * evaluation set, and writes its weights. Figures are told by five-fold cross-validation.
 *
 * npm run -s train:guess [--quick: figures of one fold, nothing written] [--fit: no figures]
 */
type Line = { text: string; tool: string }
type Labelled = Sample & { line: Line; read: Read }

const folds = 5
const foldOf = (at: number) => (at * 7919) % folds
const now = new Date('2026-11-24T17:42:00+01:00')
const quick = process.argv.includes('--quick')
const fitOnly = process.argv.includes('--fit')

const folder = new URL('./training/', import.meta.url)
const lines = readdirSync(folder).flatMap((file) =>
  readFileSync(new URL(file, folder), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Line),
)
const classes = [...new Set(lines.map(({ tool }) => tool))].sort()
const samples = await labelled(lines)

async function labelled(all: readonly Line[]): Promise<Labelled[]> {
  const vectors = await embedding(() => {})(all.map(({ text }) => text))
  if (!vectors) throw new Error('there are no embeddings to learn from')
  const world = { gym: benchGym('Europe/Berlin', 'DE'), now, last: undefined }
  return all.map((line, at) => {
    const read = readFor(line.text, byRules(line.text, world), world)
    return { line, read, places: read.places, vector: vectors[at] ?? [], label: classes.indexOf(line.tool) }
  })
}

const likeliest = (shares: Float64Array): number => shares.indexOf(Math.max(...shares))

type Figures = { rules: number; grams: number; both: number; sureShare: number; sureRight: number }

function validated(): Figures {
  const count = { all: 0, rules: 0, grams: 0, both: 0, sure: 0, sureRight: 0 }
  for (let fold = 0; fold < (quick ? 1 : folds); fold++) {
    const known = samples.filter((_, at) => foldOf(at) !== fold)
    const grams = fitGrams(known, classes)
    const embedded = fitEmbedding(known, classes.length)
    for (const sample of samples.filter((_, at) => foldOf(at) === fold)) {
      const byGrams = softmax(gramSums(grams, sample.places))
      const both = joined(byGrams, softmax(embeddingSums(embedded, sample.vector)))
      const isSure = Math.max(...byGrams) >= sure
      const right = likeliest(byGrams) === sample.label
      count.all++
      count.rules += Number(sample.read.verdict === sample.line.tool)
      count.grams += Number(right)
      count.sure += Number(isSure)
      count.sureRight += Number(isSure && right)
      count.both += Number(isSure ? right : likeliest(both) === sample.label)
    }
  }
  const share = (part: number, of: number) => Math.round((1000 * part) / of) / 1000
  return {
    rules: share(count.rules, count.all),
    grams: share(count.grams, count.all),
    both: share(count.both, count.all),
    sureShare: share(count.sure, count.all),
    sureRight: share(count.sureRight, count.sure),
  }
}

const figures = fitOnly ? undefined : validated()
if (figures) console.table({ sentences: lines.length, classes: classes.length, ...figures })
if (!quick) {
  const grams = fitGrams(samples, classes)
  const { hidden, inner, innerBias, outer, bias } = fitEmbedding(samples, classes.length)
  const weights: Weights = {
    classes,
    gramBias: pack(grams.bias),
    grams: pack(grams.grams),
    hidden,
    inner: pack(inner),
    innerBias: pack(innerBias),
    outer: pack(outer),
    bias: pack(bias),
  }
  writeFileSync(
    new URL('../../bot/offline/guess/weights.ts', import.meta.url),
    `import type { Weights } from './weights-shape.ts'\n\n/** Written by \`npm run train:guess\`; not by hand. */\nexport const weights: Weights = ${JSON.stringify(weights)}\n`,
  )
  if (!figures) process.exit()
  const result = { command: 'npm run train:guess', sentences: lines.length, classes: classes.length, figures }
  writeFileSync(new URL('../results/guess.json', import.meta.url), `${JSON.stringify(result, null, 2)}\n`)
}
