import { z } from 'zod'
import { GymError } from '../kit/errors.ts'
import { t } from '../kit/language.ts'
import { type Choice, defineTool } from '../kit/tool.ts'
import { noteSharing, sharesSince } from './store.ts'

type Sharing = { shares: boolean; changed: boolean; before: string | null }

export const shareTalkTool = defineTool({
  name: 'shareTalk',
  description:
    "Allows or forbids that the member's conversations, made anonymous, are used to teach the language model. Only at their own word.",
  input: z.object({
    share: z.boolean().describe('true when they allow it, false when they want it to stop'),
  }),
  async run({ share }, { db, member, now, place }): Promise<Sharing> {
    if (!place.private) throw new GymError('only_in_private')
    const before = await sharesSince(db, member.id)
    const changed = share !== (before !== null)
    if (changed) await noteSharing(db, member.id, share ? now : null)
    return { shares: share, changed, before: before?.toISOString() ?? null }
  },
  view: ({ shares, changed }) => ({ shares, changed }),
  say: (sharing) => words(sharing),
  choices: ({ shares, changed }): Choice[] =>
    shares && !changed ? [{ label: t`Stop sharing`, send: '/share no' }] : [],
  remember: ({ changed, before }) => (changed ? { since: before } : null),
  async revert(noted, { db, member }) {
    const { since } = remembered.parse(noted)
    await noteSharing(db, member.id, since === null ? null : new Date(since))
  },
})

const remembered = z.object({ since: z.string().nullable() })

const whatIsShared = () =>
  t`Names, numbers, addresses and links are taken out, and whatever is about body, health or food is left out whole.`

function words({ shares, changed }: Sharing): string {
  if (shares && !changed) return `${t`You share your conversations already.`} ${whatIsShared()}`
  if (shares) {
    return [
      t`Thank you. What you write from now on, and what I answer, may teach the language model.`,
      whatIsShared(),
      t`You can stop at any time: just say so.`,
    ].join('\n')
  }
  return changed
    ? t`Stopped: none of your conversations is used to teach the language model any more. What it has learned already stays in it.`
    : t`Your conversations are not used to teach the language model.`
}
