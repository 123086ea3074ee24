import { readCapacity, readCount } from './counts.ts'
import { BrokenOff } from './problems.ts'
import { rowsOf, type Table } from './table.ts'
import { type DayOrder, type OrderSeen, orderOf } from './times.ts'

/** The cells of a row that a first look goes over. */
export type Looked = { dates?: readonly string[]; count?: string | undefined; capacity?: string | undefined }

/** What a first look at a whole file tells. */
export type Survey = { rows: number; order: OrderSeen; crowd: Crowd }

/** How many readings there are of each count, and the largest capacity named. */
export type Crowd = { readings: Map<number, number>; capacity: number }

/** Reads a file once without keeping anything of it: the order of its dates shows only over all of them. */
export async function survey(table: Table, look: (fields: readonly string[]) => Looked): Promise<Survey> {
  const crowd: Crowd = { readings: new Map(), capacity: 0 }
  const orders = new Set<DayOrder>()
  let rows = 0
  try {
    for await (const piece of rowsOf(table)) {
      rows += piece.length
      for (const row of piece) {
        if (!('fields' in row)) continue
        const { dates = [], count, capacity } = look(row.fields)
        for (const date of dates) {
          const order = orderOf(date)
          if (order) orders.add(order)
        }
        see(crowd, count, capacity)
      }
    }
  } catch (error) {
    if (!(error instanceof BrokenOff)) throw error
  }
  const [order] = orders
  return { rows, order: orders.size > 1 ? 'mixed' : order, crowd }
}

function see(crowd: Crowd, count: string | undefined, capacity: string | undefined) {
  const read = count === undefined ? undefined : readCount(count)
  if (read && 'count' in read) crowd.readings.set(read.count, (crowd.readings.get(read.count) ?? 0) + 1)
  if (capacity !== undefined) crowd.capacity = Math.max(crowd.capacity, readCapacity(capacity) ?? 0)
}

/** The crowd of several files as one. */
export function together(crowds: readonly Crowd[]): Crowd {
  const readings = new Map<number, number>()
  for (const crowd of crowds)
    for (const [count, times] of crowd.readings) readings.set(count, (readings.get(count) ?? 0) + times)
  return { readings, capacity: Math.max(0, ...crowds.map(({ capacity }) => capacity)) }
}

/**
 * A guess of what a gym holds: the count that 99.5 % of the readings do not pass, rounded up to tens, and a
 * quarter more. Undefined without readings.
 */
export function guessedCapacity({ readings }: Crowd): number | undefined {
  const all = [...readings.values()].reduce((sum, times) => sum + times, 0)
  let seen = 0
  for (const [count, times] of [...readings].sort(([a], [b]) => a - b)) {
    seen += times
    if (seen >= 0.995 * all) return Math.ceil(Math.max(1, Math.ceil(count / 10)) * 10 * 1.25)
  }
  return undefined
}
