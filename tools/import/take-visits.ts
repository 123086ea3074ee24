import { t } from '../kit/language.ts'
import { prepareMonths, type Read, type Run, takenFor, touch, type Verdict } from './run.ts'
import { sendersOf } from './sender.ts'
import { addVisits, type VisitToAdd, visitsAround } from './store.ts'
import type { ImportedVisit } from './visits.ts'

/** Where visits of real people come from; ids of tables of members are other ids. */
const source = 'visits'

type Stay = { checkIn: number; checkOut: number; splits: readonly string[] }

/** Stores a batch of visits of one file; nobody is in the gym twice at a time. */
export async function takeVisits(
  run: Run,
  file: string,
  batch: readonly Read<ImportedVisit>[],
): Promise<Verdict[]> {
  for (const { item } of batch) run.notes.hear(item.foreign)
  await prepareMonths(
    run,
    'visits',
    batch.map(({ item }) => item.checkIn),
  )
  return run.db.transaction(async (tx) => {
    const senders = await sendersOf(
      run,
      tx,
      source,
      batch.map(({ item }) => item),
    )
    const ids = [...senders.values()].map(({ id }) => id)
    const from = batch.reduce((least, { item }) => Math.min(least, item.checkIn), Number.POSITIVE_INFINITY)
    const to = batch.reduce((most, { item }) => Math.max(most, item.checkOut), 0)
    const stays = Map.groupBy<string, Stay & { member: string }>(
      await visitsAround(tx, ids, { from, to, now: run.now }),
      ({ member }) => member,
    )
    const add: VisitToAdd[] = []
    const verdicts = batch.map((read) => {
      const member = senders.get(read.item.member)?.id ?? ''
      const verdict = settle(run, file, stays.get(member) ?? [], member, read.item)
      if (verdict === 'accepted') {
        add.push({ ...read.item, member })
        stays.set(member, [...(stays.get(member) ?? []), { ...read.item, member }])
        run.lines.note(keyOf(member, read.item.checkIn), { file, line: read.line })
      }
      return verdict
    })
    if (add.length > 0) await addVisits(tx, takenFor(run), 'import', add)
    return verdicts
  })
}

function settle(run: Run, file: string, stays: readonly Stay[], member: string, visit: Stay): Verdict {
  touch(run, visit.checkIn, visit.checkOut)
  const other = stays.find((stay) => stay.checkIn < visit.checkOut && visit.checkIn < stay.checkOut)
  if (!other) return 'accepted'
  const same = stays.some(
    (stay) =>
      stay.checkIn === visit.checkIn &&
      stay.checkOut === visit.checkOut &&
      stay.splits.join() === visit.splits.join(),
  )
  if (same) return 'duplicate'
  const where = run.lines.words(keyOf(member, other.checkIn), file)
  return { rejected: where ? t`overlaps the visit of ${where}` : t`overlaps a visit already stored` }
}

function keyOf(member: string, checkIn: number): string {
  return `${member}/${checkIn}`
}
