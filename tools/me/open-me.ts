import { z } from 'zod'
import { GymError } from '../kit/errors.ts'
import { t } from '../kit/language.ts'
import { defineTool } from '../kit/tool.ts'
import { linkMinutes, makeLoginLink } from '../staff/index.ts'

/** The path of the member's own page. */
const page = '/me'

/**
 * The way to the member's own page. In the web chat the browser is known already, so it is the page's address; elsewhere
 * it is a link that logs in once, shown once and kept nowhere.
 *
 * Fails with `only_in_private` in a group, and with `no_web_address` where nobody could reach it.
 */
export const openMeTool = defineTool({
  name: 'openMe',
  description:
    'The way to the member\'s own page on the web: their visits, plan, progress, held places, preferred times, settings and privacy. Use it for "open my page", "my dashboard", "show me my profile page". A link that logs them in once; it is shown below your words, you never see it.',
  input: z.object({}),
  async run(_, { db, gym, member, now, place, web }) {
    if (!place.private) throw new GymError('only_in_private')
    if (place.channel === 'web') return { link: `${web ?? ''}${page}`, once: false }
    if (web === undefined) throw new GymError('no_web_address')
    const token = await makeLoginLink(db, { gym: gym.id, member: member.id, at: now, page: 'me' })
    return { link: `${web}${page}/login/${token}`, once: true }
  },
  // A token in a result would be kept with the turn and told to the language model.
  view: ({ once }) => (once ? { minutes: linkMinutes } : { page }),
  say: ({ once }) =>
    once
      ? t`Your own page, good once and for ${linkMinutes} minutes. Whoever opens it is you, so pass it on to nobody.`
      : t`Your own page: visits, plan, progress, places, settings and privacy. This browser is known there already.`,
  files: ({ link }) => [{ name: 'link.txt', type: 'text/plain', text: link, once: 'line' }],
})
