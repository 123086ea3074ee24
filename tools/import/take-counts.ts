import { t } from '../kit/language.ts'
import type { Reading } from './counts.ts'
import { prepareMonths, type Read, type Run, takenFor, touch, type Verdict } from './run.ts'
import { addCounts, countsAt } from './store.ts'

/** Stores a batch of readings of one file; an instant is known once. */
export async function takeCounts(
  run: Run,
  file: string,
  batch: readonly Read<Reading>[],
): Promise<Verdict[]> {
  const first = new Map<number, Read<Reading>>()
  for (const read of batch) if (!first.has(read.item.at)) first.set(read.item.at, read)
  const readings = [...first.values()].map(({ item }) => item)
  await prepareMonths(
    run,
    'counts',
    readings.map(({ at }) => at),
  )
  const { added, stored } = await run.db.transaction(async (tx) => {
    const added = await addCounts(tx, takenFor(run), readings)
    const rest = readings.filter(({ at }) => !added.has(at)).map(({ at }) => at)
    return {
      added,
      stored: rest.length > 0 ? await countsAt(tx, run.gym.id, rest) : new Map<number, never>(),
    }
  })
  return batch.map((read): Verdict => {
    const { at, count, capped } = read.item
    touch(run, at)
    const winner = first.get(at)
    if (winner === read && added.has(at)) {
      run.lines.note(String(at), { file, line: read.line })
      return 'accepted'
    }
    const known = added.has(at) ? winner?.item : stored.get(at)
    if (known?.count === count && known.capped === capped) return 'duplicate'
    return {
      rejected: t`conflicts with ${run.lines.words(String(at), file) ?? t`the reading already stored`}`,
    }
  })
}
