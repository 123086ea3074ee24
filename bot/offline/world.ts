import type { World } from './meaning.ts'
import type { Mention } from './splits/mentions.ts'
import type { Here } from './when/types.ts'

/** Where and when a turn takes place. */
export function hereIn({ gym, now }: Pick<World, 'gym' | 'now'>): Here {
  return { now, zone: gym.zone, monthFirst: gym.country === 'US' }
}

/** Every split that is named, once each, in the order of naming. */
export function splitIds(mentions: readonly Mention[]): string[] {
  const meant = mentions.filter(({ ruledOut }) => !ruledOut)
  return [...new Set(meant.flatMap(({ splits }) => splits.map(({ id }) => id)))]
}

/** One split for each name; a training day's name counts as its main one. */
export function mainSplitIds(mentions: readonly Mention[]): string[] {
  const meant = mentions.filter(({ ruledOut }) => !ruledOut)
  return [...new Set(meant.flatMap(({ splits }) => splits.slice(0, 1).map(({ id }) => id)))]
}
