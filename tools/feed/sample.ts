/** A reading as its soundness is judged; `capacity` as the source said it. */
export type Sample = { at: Date; count: number; capacity: number | null; capped: boolean }

/** Why a reading is kept but not believed. */
export type Flag = 'dead' | 'frozen' | 'capped' | 'impossible'
