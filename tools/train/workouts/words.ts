import { numberWords, t } from '../../kit/language.ts'
import { sayLoad, type Units } from '../../profile/index.ts'
import type { Best, OneRepMax } from './bests.ts'
import { type WorkSet, working } from './set.ts'

/** "1:05:00", "27:00"; under a minute and a half "60 s". */
export function timeWords(seconds: number): string {
  if (seconds < 90) return `${Math.round(seconds)} s`
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60), seconds % 60]
  if (rest === 0 && hours === 0) return `${minutes} min`
  const two = (value: number) => String(Math.round(value)).padStart(2, '0')
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`
}

const metresPerMile = 1609.344

/** A way as the member speaks: metres, kilometres from one on; miles for who counts in them. */
export function wayWords(metres: number, units: Units | null): string {
  const round = (value: number) => numberWords(Math.round(value * 100) / 100)
  if (units === 'us' && metres >= metresPerMile / 2) {
    const miles = metres / metresPerMile
    // A five-kilometre run is called so everywhere.
    if (metres % 1000 !== 0) return `${round(miles)} mi`
  }
  return metres >= 1000 ? `${round(metres / 1000)} km` : `${round(metres)} m`
}

/** One set without its weight: "8", "60 s", "5 km in 27 min". */
function amountWords({ reps, seconds, metres }: WorkSet, units: Units | null): string {
  if (reps !== null) return String(reps)
  if (metres !== null) {
    const way = wayWords(metres, units)
    return seconds === null ? way : t`${way} in ${timeWords(seconds)}`
  }
  return seconds === null ? '' : timeWords(seconds)
}

/** Sets as one says them: "60 kg x 8, 8, 8; 65 kg x 5", "10, 8, 6 reps", "60 s, 45 s". */
export function setsWords(sets: readonly WorkSet[], units: Units | null): string {
  const runs: WorkSet[][] = []
  for (const set of sets) {
    const run = runs.at(-1)
    if (run?.[0] && run[0].kg === set.kg && (run[0].reps === null) === (set.reps === null)) run.push(set)
    else runs.push([set])
  }
  return runs
    .map((run) => {
      const amounts = run.map((set) => amountWords(set, units)).join(', ')
      const kg = run[0]?.kg ?? null
      if (kg !== null) return `${sayLoad(kg, units)} x ${amounts}`
      const one = run.length === 1 && run[0]?.reps === 1
      return run[0]?.reps === null ? amounts : one ? t`${amounts} rep` : t`${amounts} reps`
    })
    .join('; ')
}

/** The working sets, and the warm-ups beside them. */
export function doneWords(sets: readonly WorkSet[], units: Units | null): string {
  const work = working(sets)
  const warm = sets.filter(({ warmUp }) => warmUp)
  if (work.length === 0) return t`${setsWords(warm, units)} to warm up`
  const done = setsWords(work, units)
  return warm.length === 0 ? done : t`${done} (warm-up ${setsWords(warm, units)})`
}

/** An estimate as one says it: whole kilograms or pounds. */
export const aboutLoad = (kg: number, units: Units | null): string =>
  units === 'us' ? t`about ${Math.round(kg / 0.45359237)} lb` : t`about ${Math.round(kg)} kg`

/** "estimated 1RM about 75 kg"; a single is no estimate. */
export const maxWords = ({ kg, epley }: OneRepMax, units: Units | null): string =>
  epley === kg ? `1RM ${sayLoad(kg, units)}` : t`estimated 1RM ${aboutLoad(kg, units)}`

/** What was beaten, and what stood before. */
export function bestWords(best: Best, units: Units | null): string {
  switch (best.kind) {
    case 'oneRepMax':
      return t`a record: before it was ${aboutLoad(best.before, units)}`
    case 'weight':
      return t`a record: your heaviest so far was ${sayLoad(best.before, units)}`
    case 'reps': {
      return best.kg === null
        ? t`a record: your most reps were ${best.before} so far`
        : t`a record: your most reps at ${sayLoad(best.kg, units)} were ${best.before} so far`
    }
    case 'hold':
      return t`a record: your longest so far was ${timeWords(best.before)}`
    case 'distance':
      return t`a record: your farthest so far was ${wayWords(best.before, units)}`
    case 'time':
      return t`a record: your best over ${wayWords(best.metres, units)} was ${timeWords(best.before)}`
  }
}
