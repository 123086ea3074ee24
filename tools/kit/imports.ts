import type { Database } from '../../db/client.ts'
import type { Gym } from './gym.ts'

/** What the rows of a table are: readings of people present, stays of members, or members with their habits. */
export type ImportKind = 'counts' | 'visits' | 'members'

/** For which gym a table is brought in, by whom, and when. */
export type ImportWorld = { db: Database; gym: Gym; now: Date; actor: string }

/** A table that somebody sent, as it would be understood. */
export type LookedAt = {
  /** Under this the file is kept for some minutes. */
  key: string
  name: string
  kind: ImportKind
  /** What would be taken and what left, in words. */
  say: string
  /** Rows that would be taken; of a long table those among the first. */
  accepted: number
}

/** Brings tables into a gym, where there is a disk to read them from. */
export type Imports = {
  /**
   * Looks at a table and keeps nothing of it but the file, for some minutes.
   *
   * @throws {GymError} `not_a_table` with the sentence that says why
   */
  look(
    world: ImportWorld,
    file: { kind: ImportKind | undefined; name: string; bytes: Uint8Array<ArrayBuffer> },
  ): Promise<LookedAt>
  /** Takes it in. @throws {GymError} `file_gone` when it is not kept any more */
  take(world: ImportWorld, key: string): Promise<{ id: number; say: string }>
  /** Takes it out again. @throws {GymError} `unknown_import`, `import_undone` */
  undo(world: ImportWorld, id: number): Promise<void>
}
