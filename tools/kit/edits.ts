/**
 * Edits that turn one word into another: letters added, dropped, changed, or two neighbours swapped.
 *
 * @see Damerau FJ. A technique for computer detection and correction of spelling errors. CACM 1964;7:171-176.
 * @example
 * edits('sqaut', 'squat') // 1
 */
export function edits(a: string, b: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const changed = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (beforeLast[j - 2] ?? 9) + 1 : changed
      row.push(Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, changed, swapped))
    }
    beforeLast = last
    last = row
  }
  return last[b.length] ?? 0
}
