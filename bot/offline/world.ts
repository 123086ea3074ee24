import type { World } from './meaning.ts'
import type { Mention } from './splits/mentions.ts'
import type { Here } from './when/types.ts'

/** Where and when a turn takes place. */
export function hereIn({ gym, now }: Pick<World, 'gym' | 'now'>): Here {
  return { now, zone: gym.zone, monthFirst: gym.country ? gym.country === 'US' : american.test(gym.zone) }
}

/** Zones of the United States, which alone write the month before the day. */
const american =
  /^(?:US\/|America\/(?:New_York|Detroit|Chicago|Menominee|Denver|Boise|Phoenix|Los_Angeles|Anchorage|Juneau|Sitka|Nome|Yakutat|Metlakatla|Adak|Indiana\/|Kentucky\/|North_Dakota\/)|Pacific\/Honolulu)/

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
