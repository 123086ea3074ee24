/** What of a turn is measured by itself. */
export type Part = 'understanding' | 'danger' | 'embedding' | 'database'

type Stopwatches = {
  around<T>(part: Part, work: () => Promise<T>): Promise<T>
  /** Milliseconds of each part since the last reset; two works of one part at once count once. */
  spent(): Record<Part, number>
  reset(): void
}

/** Stopwatches that go while a part is at work. */
export function stopwatches(): Stopwatches {
  let spent: Record<Part, number> = zero()
  const running = new Map<Part, { works: number; since: number }>()
  return {
    async around(part, work) {
      const watch = running.get(part) ?? { works: 0, since: 0 }
      running.set(part, watch)
      if (watch.works++ === 0) watch.since = performance.now()
      try {
        return await work()
      } finally {
        if (--watch.works === 0) spent[part] += performance.now() - watch.since
      }
    },
    spent: () => ({ ...spent }),
    reset() {
      spent = zero()
    },
  }
}

const zero = () => ({ understanding: 0, danger: 0, embedding: 0, database: 0 })
