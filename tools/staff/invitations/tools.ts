import { z } from 'zod'
import { GymError } from '../../kit/errors.ts'
import { t } from '../../kit/language.ts'
import { localTime } from '../../kit/time.ts'
import { defineTool, type ToolContext } from '../../kit/tool.ts'
import { dateWords } from '../../kit/words.ts'
import { setRole } from '../people/store.ts'
import { roleWords, staffRoles } from '../role-words.ts'
import { shownCode } from './codes.ts'
import { type Invited, invite, type Joined, join, mostDays, revokeInvitation } from './invitations.ts'

/** Invites somebody to the staff; the code is shown once, to whoever invites. */
export const inviteStaffTool = defineTool({
  name: 'inviteStaff',
  right: 'staff',
  description:
    'Makes a code with which somebody joins the staff of the gym as front desk, coach, manager or owner. The code is shown to the owner below your words; you never see it.',
  input: z.object({
    role: z.enum(staffRoles),
    note: z.string().max(200).optional().describe("Who it is for, as 'Sam, mornings'"),
    days: z.int().min(1).max(mostDays).optional().describe('How long it is good'),
  }),
  run: ({ role, note, days }, { db, gym, member, now }) =>
    invite(db, { gym: gym.id, actor: member.id, at: now, role, note, days }),
  view: ({ role, note }) => ({ role, note }),
  say: (invited, context) => invitedWords(invited, context),
  files: ({ code }) => [
    { name: 'code.txt', type: 'text/plain', text: `/join ${shownCode(code)}`, once: 'line' },
  ],
  choices: () => [{ label: t`Who is staff`, send: '/staff' }],
  remember: ({ id }) => ({ id }),
  async revert(before, { db, gym, member, now }) {
    const { id } = z.object({ id: z.uuid() }).parse(before)
    const revoked = await revokeInvitation(db, { gym: gym.id, actor: member.id, at: now, id })
    // Somebody has joined by it meanwhile: that is a role now, and no invitation.
    if (!revoked) throw new GymError('changed_since')
  },
})

function invitedWords({ role, note, expiresAt }: Invited, { gym, language, web }: ToolContext): string {
  const until = dateWords(localTime(expiresAt, gym.zone).date, language)
  return [
    note
      ? t`Whoever sends me this first, in private, is ${roleWords(role)} of ${gym.name} (for ${note}). It is good once, until ${until}.`
      : t`Whoever sends me this first, in private, is ${roleWords(role)} of ${gym.name}. It is good once, until ${until}.`,
    web === undefined
      ? t`They write it to me in any chat. I show it this once.`
      : t`They write it to me in any chat, or open ${`${web}/admin/join`} and type the code there. I show it this once.`,
  ].join('\n')
}

/** Takes up an invitation. Fails with `only_in_private` and `unknown_invitation`. */
export const joinStaffTool = defineTool({
  name: 'joinStaff',
  description: 'Makes the member part of the staff by a code that an owner of the gym gave them.',
  input: z.object({ code: z.string().max(60) }),
  run({ code }, { db, gym, member, now, place }) {
    if (!place.private) throw new GymError('only_in_private')
    return join(db, { gym: gym.id, member: member.id, said: code, at: now })
  },
  view: ({ role }) => ({ role }),
  say: (joined, context) => joinedWords(joined, context),
  choices: () => [
    { label: t`Open the page`, send: '/admin' },
    { label: t`Reports`, send: '/report' },
  ],
  remember: ({ before, role }) => (before === role ? null : { before, role }),
  async revert(before, { db, gym, member, now }) {
    const was = z
      .object({ before: z.enum(['member', ...staffRoles]), role: z.enum(staffRoles) })
      .parse(before)
    const change = { gym: gym.id, actor: member.id, at: now, member: member.id }
    const { before: had } = await setRole(db, { ...change, role: was.before })
    // Somebody changed it meanwhile; the whole of this is rolled back.
    if (had !== was.role) throw new GymError('changed_since')
  },
})

function joinedWords({ before, role }: Joined, { gym }: ToolContext): string {
  if (before === role)
    return t`You are ${roleWords(role)} of ${gym.name} already, so nothing changes for you.`
  return t`Welcome to the staff of ${gym.name}: you are ${roleWords(role)} here from now on.`
}
