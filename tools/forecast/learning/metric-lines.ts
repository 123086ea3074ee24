import { z } from 'zod'
import { type Driver, drivers } from '../lessons/importance.ts'

const parts = z.record(z.string(), z.number())

/** What a fit leaves behind of a model; of a challenger only its losses are known, of a quick fit no importance. */
const report = z.object({
  quick: z.boolean(),
  weights: parts,
  errors: parts,
  importance: parts.optional(),
  mae: z.number().nullable(),
  rehearsed: z.number(),
})

const losses = z.object({ losses: z.array(z.object({ champion: z.number(), challenger: z.number() })) })

/** A model's metrics in words, one line each. */
export function metricLines(metrics: unknown): string[] {
  const fit = report.safeParse(metrics)
  if (fit.success) return fitLines(fit.data)
  const challenge = losses.safeParse(metrics)
  return challenge.success ? challengeLines(challenge.data.losses) : []
}

function fitLines({
  quick,
  weights,
  errors,
  importance = {},
  mae,
  rehearsed,
}: z.infer<typeof report>): string[] {
  const off = mae === null ? [] : [`Over ${weeks(rehearsed)} off by ${people(mae)}.`]
  const hurried = quick ? ['Fitted in a hurry; the whole fit follows within the hour.'] : []
  const voting = byShare(weights).map(([name, share]) => {
    const error = errors[name]
    return `${name} ${percent(share)}${error === undefined ? '' : ` (off by ${Number(error.toPrecision(2))})`}`
  })
  const silent = Object.keys(errors).filter((name) => !(name in weights))
  const going = byShare(importance).map(
    ([name, share]) => `${drivers[name as Driver] ?? name} ${percent(share)}`,
  )
  return [
    ...hurried,
    ...off,
    `Votes: ${voting.join(', ')}.${silent.length > 0 ? ` Not asked: ${silent.join(', ')}.` : ''}`,
    ...(going.length > 0 ? [`Goes by: ${going.join(', ')}.`] : []),
  ]
}

function challengeLines(pairs: readonly { champion: number; challenger: number }[]): string[] {
  if (pairs.length === 0) return []
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  const own = mean(pairs.map(({ challenger }) => challenger))
  const other = mean(pairs.map(({ champion }) => champion))
  return [
    `Off by ${people(own)} where the champion was off by ${people(other)}, over ${weeks(pairs.length)}.`,
  ]
}

const byShare = (shares: Readonly<Record<string, number>>) =>
  Object.entries(shares).sort(([, a], [, b]) => b - a)

const percent = (share: number) => `${Math.round(100 * share)} %`

const people = (mae: number) => `${Number(mae.toPrecision(3))} people a slot`

const weeks = (count: number) => (count === 1 ? 'one past week' : `${count} past weeks`)
