import type { Packed } from '../../../tools/kit/packing.ts'

/** What training on talks leaves behind. */
export type ContextShape = { share: number; weights: Packed }
