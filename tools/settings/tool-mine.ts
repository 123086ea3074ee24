import { z } from 'zod'
import { GymError } from '../kit/errors.ts'
import { t } from '../kit/language.ts'
import { type Choice, defineTool } from '../kit/tool.ts'
import { others, overview, valuesOf } from './choices.ts'
import type { MemberSettings } from './fields.ts'
import { settingsOf, silentSince } from './store.ts'
import { questionWords, settingsWords } from './words.ts'

const names = [
  'name',
  'language',
  'clock',
  'units',
  'zone',
  'quiet',
  'muted',
  'noNumbers',
  'forgetsTalk',
] as const satisfies readonly (keyof MemberSettings)[]

type Mine = { settings: MemberSettings; silent: boolean; about: (typeof names)[number] | 'more' | undefined }

/** How Spotter speaks with the member, and what may be changed of it. Fails with `only_in_private`. */
export const mySettingsTool = defineTool({
  name: 'mySettings',
  description:
    "Shows the member's own settings: name, language, clock, units, time zone, quiet hours, which unasked messages they get, whether calories and weights are hidden, whether the conversation is remembered. To change one use changeSetting.",
  input: z.object({
    about: z
      .enum([...names, 'more'])
      .optional()
      .describe('One setting, to be asked what it shall be'),
  }),
  async run({ about }, { db, gym, member, place }): Promise<Mine> {
    if (!place.private) throw new GymError('only_in_private')
    const whose = { gym: gym.id, member: member.id }
    const [settings, since] = await Promise.all([settingsOf(db, gym.id, member.id), silentSince(db, whose)])
    return { settings, silent: since !== null, about }
  },
  view: ({ settings, silent }) => ({ ...settings, silent }),
  say: ({ settings, silent, about }, { gym }) =>
    about === undefined || about === 'more'
      ? settingsWords(settings, gym, silent)
      : questionWords(about, settings, gym),
  choices({ settings, silent, about }): Choice[] {
    if (about === undefined) return overview()
    if (about === 'more') return others()
    const again = about === 'muted' && silent ? [{ label: t`All on again`, send: '/resume' }] : []
    return [...again, ...valuesOf(about, settings)]
  },
})
