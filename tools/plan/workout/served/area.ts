import type { Gym } from '../../../kit/gym.ts'
import { findSplit } from '../../../kit/splits.ts'

/** The gym's own area for a session's split: its id, or the whole gym where it has none such. */
export const areaOf = (gym: Pick<Gym, 'splits'>, split: string): string =>
  split === 'all' ? 'all' : (findSplit(gym.splits, split)?.id ?? 'all')
