import { z } from 'zod'
import { t } from '../../kit/language.ts'
import { defineTool, type ToolContext } from '../../kit/tool.ts'
import { linkMinutes, makeLoginLink } from './links.ts'

/** The one-time link to the gym's page for its staff; the link itself is shown once and kept nowhere. */
export const openAdminTool = defineTool({
  name: 'openAdmin',
  right: 'floor',
  description:
    "A link that logs the staff member in to the gym's page, with reports and settings; good once and for a quarter of an hour. It is shown below your words; you never see it.",
  input: z.object({}),
  async run(_, { db, gym, member, now }) {
    return { token: await makeLoginLink(db, { gym: gym.id, member: member.id, at: now }) }
  },
  // A token in a result would be kept with the turn and told to the language model.
  view: () => ({ minutes: linkMinutes }),
  say: (_, context) =>
    [
      t`Your way in to ${context.gym.name}'s page, good once and for ${linkMinutes} minutes. Whoever opens it is you, so pass it on to nobody.`,
      ...whereWords(context),
    ].join(' '),
  files: ({ token }, { web }) => [
    { name: 'link.txt', type: 'text/plain', text: `${web ?? ''}/admin/login/${token}`, once: 'line' },
  ],
})

/** A channel that knows no address of ours gets the end of it. */
const whereWords = ({ web, place }: ToolContext): string[] =>
  web === undefined && place.channel !== 'web' ? [t`Put it behind the address of my web page.`] : []
