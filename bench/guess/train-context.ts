import { writeFileSync } from 'node:fs'
import { contextSums } from '../../bot/offline/guess/context.ts'
import { softmax } from '../../bot/offline/guess/network.ts'
import { pack } from '../../tools/kit/packing.ts'
import { fitContext } from './fit-context.ts'
import { sampled } from './talks.ts'

/**
 * Fits what a message means in the middle of a talk on messages that were written with the one before them, and writes its
 * weights. Figures are told by five-fold cross-validation. To be run after `train:guess`, whose guesses it reads.
 *
 * npm run -s train:context [--fit: no figures] [--show: what was missed]
 */
const folds = 5
const sureFrom = 0.7
const fitOnly = process.argv.includes('--fit')
const shows = process.argv.includes('--show')

const samples = await sampled()
const figures = fitOnly ? undefined : validated()
const { share, weights } = fitContext(samples)
writeFileSync(
  new URL('../../bot/offline/guess/context-weights.ts', import.meta.url),
  `import type { ContextShape } from './context-shape.ts'\n\n/** Written by \`npm run train:context\`; not by hand. */\nexport const contextWeights: ContextShape = ${JSON.stringify({ share, weights: pack(weights) })}\n`,
)
if (figures) {
  console.table(figures)
  const result = { command: 'npm run train:context', figures }
  writeFileSync(new URL('../results/context.json', import.meta.url), `${JSON.stringify(result, null, 2)}\n`)
}

/** Shares that are right, by folds of messages. */
function validated(): Record<string, number> {
  const count = { all: 0, alone: 0, onward: 0, guess: 0, both: 0, sure: 0, sureRight: 0 }
  for (let fold = 0; fold < folds; fold++) {
    const isOut = (_: unknown, at: number) => (at * 7919) % folds === fold
    const learnt = fitContext(samples.filter((sample, at) => !isOut(sample, at)))
    for (const { text, meant, talk, label } of samples.filter(isOut)) {
      const shares = softmax(contextSums(learnt, talk))
      const best = shares.indexOf(Math.max(...shares))
      const right = best === label
      const sure = (shares[best] ?? 0) >= sureFrom
      count.all++
      count.alone += Number(talk.alone === meant)
      count.onward += Number(talk.onward === meant)
      count.guess += Number(talk.guesses[0]?.meant === meant)
      count.both += Number(right)
      count.sure += Number(sure)
      count.sureRight += Number(sure && right)
      if (shows && !right)
        console.log(
          `${talk.last} > ${text} = ${meant}; ${talk.guesses[best]?.meant} ${shares[best]?.toFixed(2)} (alone ${talk.alone}, onward ${talk.onward})`,
        )
    }
  }
  const shareOf = (part: number, of = count.all) => Math.round((1000 * part) / of) / 1000
  return {
    messages: count.all,
    rulesAlone: shareOf(count.alone),
    rulesInTalk: shareOf(count.onward),
    guessAlone: shareOf(count.guess),
    inTalk: shareOf(count.both),
    sure: shareOf(count.sure),
    sureRight: shareOf(count.sureRight, count.sure),
  }
}
