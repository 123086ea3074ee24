import { GymError } from '../../../tools/kit/errors.ts'
import { invite, openInvitations, revokeInvitation, setRole, shownCode } from '../../../tools/staff/index.ts'
import type { ApiParts } from '../parts.ts'

/** Gives a role as the staff slice does. */
export const giveRole: ApiParts['setRole'] = async ({ db, gym, now, actor }, member, role) => {
  await setRole(db, { gym: gym.id, actor: actor.member, at: now, member, role })
}

/** Invitations that are open; what was used or taken back stands in the trail. */
export const invitationParts: ApiParts['invitations'] = {
  async list({ db, gym, now }) {
    const open = await openInvitations(db, gym.id, now)
    return open.map(({ madeBy: _, ...invitation }) => ({ ...invitation, usedAt: null, revokedAt: null }))
  },
  async make({ db, gym, now, actor }, { role, note, days }) {
    const { id, code } = await invite(db, { gym: gym.id, actor: actor.member, at: now, role, note, days })
    return { id, code: shownCode(code) }
  },
  async revoke({ db, gym, now, actor }, id) {
    const revoked = await revokeInvitation(db, { gym: gym.id, actor: actor.member, at: now, id })
    if (!revoked) throw new GymError('unknown_invitation')
  },
}
