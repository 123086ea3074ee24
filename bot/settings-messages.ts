import type { Facts } from '../tools/kit/errors.ts'
import { t } from '../tools/kit/language.ts'
import { listWords } from '../tools/kit/words.ts'
import { said } from './said.ts'

const words = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [])

/** What goes wrong where the staff changes the gym or its keys. */
export const settingsMessages: Readonly<Record<string, (facts: Facts) => string>> = {
  bad_setting: ({ field, why }) =>
    t`The setting "${said(field)}" doesn't fit: ${said(why)}. Nothing was changed.`,
  unread_setting: ({ asked }) =>
    t`I couldn't read "${said(asked)}" as a setting, so nothing was changed. Say it as in "/gym capacity 120", "/gym hours mon-fri 6-23", "/gym comfort 80", "/gym quiet 22-7", "/gym keep talk 180", "/gym staff floor 40" or "/gym quota legs 4 tue 17-19".`,
  split_in_use: ({ splits }) => {
    const named = words(splits)
    if (named.length === 0)
      return t`That part of the gym can't be taken out: visits or places speak of it. You can give it another name instead; nothing was changed.`
    const which = listWords(named.map((name) => `"${name}"`))
    return t`${which} can't be taken out: visits or places speak of it. You can give it another name instead; nothing was changed.`
  },
  slots_fixed: () =>
    t`The length and grid of slots can't change any more, because people were counted in them already. Nothing was changed.`,
  settings_changed_since: () =>
    t`Somebody has changed the same setting since, so I left it as it is. Say the value you want instead.`,
  unknown_model: ({ asked, known }) =>
    words(known).length === 0
      ? t`No language model is configured here, so there is none to choose.`
      : t`There is no language model "${said(asked)}". There are ${listWords(words(known))}, or "shared".`,
  unknown_gym: () => t`There is no such gym.`,
  bad_key_name: () => t`Say what the key is for, as "front door". No key was made.`,
  bad_scopes: ({ known }) => t`A key needs something that it may do: ${listWords(words(known), 'or')}.`,
  too_many_gym_keys: ({ most }) =>
    t`There are ${said(most)} keys already, and that is the most. End one that is no longer needed.`,
  unknown_gym_key: () => t`There is no such key that still opens anything.`,
  unknown_experiment: () => t`There is no such experiment that could be stopped.`,
  unknown_feed: ({ id }) => t`There is no key "${said(id)}" of a door counter that still opens anything.`,
}
