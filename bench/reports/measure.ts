import type { OpenDatabase } from '../../db/client.ts'
import type { Gym } from '../../tools/kit/gym.ts'
import { quantile } from '../../tools/kit/statistics.ts'
import { makeReport, type ReportAsk } from '../../tools/report/make.ts'

/** How long a report takes, in milliseconds. */
export type Timing = { median: number; quarter: number; threeQuarters: number; slowest: number }

const warmUp = 3
const runs = 20

/** Makes a report again and again; the first times warm the server up and are not counted. */
export async function timed(make: () => Promise<unknown>): Promise<Timing> {
  const took: number[] = []
  for (let run = 0; run < warmUp + runs; run++) {
    const begun = performance.now()
    await make()
    if (run >= warmUp) took.push(performance.now() - begun)
  }
  const at = (p: number) => Math.round(10 * quantile(took, p)) / 10
  return { median: at(0.5), quarter: at(0.25), threeQuarters: at(0.75), slowest: at(1) }
}

/** The report as an owner asks for it. */
export const asked = ({ db }: OpenDatabase, gym: Gym, now: Date, ask: ReportAsk) =>
  makeReport({ db, gym, now, reader: { role: 'owner' } }, ask)
