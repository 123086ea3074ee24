import { z } from 'zod'
import { GymError } from '../kit/errors.ts'
import { inSpeech, languageIn, speech, t } from '../kit/language.ts'
import { type Choice, defineTool, type ToolContext } from '../kit/tool.ts'
import { type Changed, changeSettings } from './change.ts'
import { settingsOf, silentSince } from './store.ts'
import { patchOf, wishSchema } from './wish.ts'
import { changeWords } from './words.ts'

type Answer = Changed & { silent: boolean }

/**
 * Changes how Spotter speaks with the member. Fails as `patchOf` and `changeSettings` do, and with `only_in_private`.
 */
export const changeSettingTool = defineTool({
  name: 'changeSetting',
  description:
    "Changes the member's own settings: language, clock, units, time zone, quiet hours, which unasked messages they get, hiding calories and weights (no-numbers mode), whether the conversation is remembered, what they are called. Only what they asked for now. To stop all unasked messages use stopNotices.",
  input: wishSchema,
  async run(wish, { db, gym, member, now, place, spot }): Promise<Answer> {
    if (!place.private) throw new GymError('only_in_private')
    const whose = { gym: gym.id, member: member.id }
    const settings = await settingsOf(db, gym.id, member.id)
    const patch = patchOf(wish, { now, settings, gym, spot })
    const changed = await changeSettings(db, { ...whose, now }, patch)
    return { ...changed, silent: (await silentSince(db, whose)) !== null }
  },
  view: ({ settings, before }) => ({ settings, changed: Object.keys(before) }),
  say: (answer, context) => asWanted(answer, context, () => words(answer, context)),
  choices: (answer, context) => asWanted(answer, context, () => choices(answer)),
  remember: ({ before }) => (Object.keys(before).length > 0 ? before : null),
  async revert(noted, { db, gym, member, now }) {
    await changeSettings(
      db,
      { gym: gym.id, member: member.id, now },
      z.record(z.string(), z.unknown()).parse(noted),
    )
  },
})

/** What is said of a change is said as it is wished now. */
function asWanted<T>({ settings, before }: Answer, { gym }: ToolContext, work: () => T): T {
  const now = speech()
  // Back to the language of the app, which is known to the next turn.
  const language =
    settings.language ?? ('language' in before ? (languageIn(gym.language) ?? now.language) : now.language)
  return inSpeech({ language, clock: settings.clock ?? '24' }, work)
}

function words({ settings, before, silent }: Answer, { gym }: ToolContext): string {
  const silence =
    silent && ('muted' in before || 'quiet' in before)
      ? `\n${t`All unasked messages are off just now; "resume" brings them back.`}`
      : ''
  return `${changeWords(settings, before, gym)}${silence}`
}

function choices({ settings, before }: Answer): Choice[] {
  if ('forgetsTalk' in before && settings.forgetsTalk)
    return [{ label: t`Forget what was before`, send: '/memory forget' }]
  return [{ label: t`All settings`, send: '/settings' }]
}
