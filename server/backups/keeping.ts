/** How many backups of the past are kept: the newest of so many days, weeks and months that have one. */
export type Keeping = { days: number; weeks: number; months: number }

const usualKeeping: Keeping = { days: 7, weeks: 4, months: 12 }

/** What a nightly backup is called, by its moment in UTC. */
export const nameOf = (at: Date): string =>
  `spotter-${at.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z.backup`

/** When a backup was made, by its name; undefined of a file that is none of these. */
export function momentOf(name: string): Date | undefined {
  const found = /^spotter-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z\.backup$/.exec(name)
  if (!found) return undefined
  const [, year, month, day, hour, minute, second] = found
  const at = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`)
  return Number.isNaN(at.getTime()) ? undefined : at
}

/**
 * Which backups may go.
 *
 * @param names of files; what is no backup of ours is never among those that go
 */
export function superfluous(names: readonly string[], keeping: Keeping = usualKeeping): string[] {
  const newestFirst = names
    .flatMap((name) => {
      const at = momentOf(name)
      return at ? [{ name, at }] : []
    })
    .sort((a, b) => b.at.getTime() - a.at.getTime())
  const kept = new Set<string>()
  for (const [most, of] of [
    [keeping.days, dayOf],
    [keeping.weeks, weekOf],
    [keeping.months, monthOf],
  ] as const) {
    const seen = new Set<string>()
    for (const { name, at } of newestFirst) {
      if (seen.has(of(at)) || seen.size >= most) continue
      seen.add(of(at))
      kept.add(name)
    }
  }
  return newestFirst.filter(({ name }) => !kept.has(name)).map(({ name }) => name)
}

const dayOf = (at: Date) => at.toISOString().slice(0, 10)
const monthOf = (at: Date) => at.toISOString().slice(0, 7)

/** The Monday a week began on. */
function weekOf(at: Date): string {
  const sinceMonday = (at.getUTCDay() + 6) % 7
  return dayOf(new Date(at.getTime() - sinceMonday * 24 * 60 * 60_000))
}
