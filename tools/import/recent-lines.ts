import { t } from '../kit/language.ts'
/** A row of an imported file. */
export type Place = { file: string; line: number }

/**
 * Remembers where the last rows of a run stood, so that a conflict can name its line.
 *
 * Only so many, for a file may have millions of rows: what is forgotten is still found in the database.
 */
export class RecentLines {
  // Two halves, the older dropped as a whole: a map that loses its oldest entry row by row gets slow.
  #newer = new Map<string, Place>()
  #older = new Map<string, Place>()
  readonly #half: number

  constructor(half = 50_000) {
    this.#half = half
  }

  note(key: string, place: Place): void {
    if (this.#newer.size >= this.#half) {
      this.#older = this.#newer
      this.#newer = new Map()
    }
    this.#newer.set(key, place)
  }

  /** "line 7", "line 7 of other.csv", or undefined when it is not known (any more). */
  words(key: string, file: string): string | undefined {
    const place = this.#newer.get(key) ?? this.#older.get(key)
    return place && (place.file === file ? t`line ${place.line}` : t`line ${place.line} of ${place.file}`)
  }
}
