import { z } from 'zod'
import { answered, ask, codeSchema, no } from '../../confirm/index.ts'
import { t } from '../../kit/language.ts'
import { localTime } from '../../kit/time.ts'
import { type Choice, defineTool, type Role, type ToolContext } from '../../kit/tool.ts'
import { dateWords } from '../../kit/words.ts'
import { type Invitation, openInvitations } from '../invitations/store.ts'
import { roleWords, staffRoles } from '../role-words.ts'
import { roleWith } from '../roles.ts'
import { type StaffMember, setRole, staffOf } from './store.ts'
import { calledOf, meantStaff } from './who.ts'

type Listed = { staff: StaffMember[]; invited: Invitation[] }

/** The gym's own people, by number. */
export const staffListTool = defineTool({
  name: 'staffList',
  right: 'staff',
  description: 'Who belongs to the staff of the gym, with which role, and which invitations are open.',
  input: z.object({}),
  async run(_, { db, gym, now }): Promise<Listed> {
    const staff = await staffOf(db, gym.id, now)
    return { staff, invited: await openInvitations(db, gym.id, now) }
  },
  view: ({ staff, invited }) => ({
    staff: staff.map((one, i) => ({ number: i + 1, name: one.name, role: one.role })),
    invited: invited.map(({ role, note }) => ({ role, note })),
  }),
  say: (listed, context) => listWords(listed, context),
  choices: () => [
    { label: t`Invite a coach`, send: '/staff invite coach' },
    { label: t`Invite a manager`, send: '/staff invite manager' },
    { label: t`Open the page`, send: '/admin' },
  ],
})

function listWords({ staff, invited }: Listed, { gym, language }: ToolContext): string {
  const people = staff.map((one, i) => `${i + 1}. ${calledOf(one)}, ${standingWords(one)}`)
  const day = (at: Date) => dateWords(localTime(at, gym.zone).date, language)
  const waiting = invited.map(
    ({ role, note, expiresAt }) =>
      `• ${t`${note ? `${roleWords(role)} (${note})` : roleWords(role)}, open until ${day(expiresAt)}`}`,
  )
  return [
    t`The staff of ${gym.name}:`,
    ...people,
    ...(waiting.length > 0 ? [t`Invited:`, ...waiting] : []),
    t`To change a role: "/staff set 2 manager", "/staff remove 2".`,
  ].join('\n')
}

const channelWords: Readonly<Record<string, string>> = { telegram: 'Telegram', discord: 'Discord' }

const standingWords = ({ own, role, granted }: StaffMember): string =>
  granted && own !== role
    ? t`${roleWords(role)}, as administrator on ${channelWords[granted.channel] ?? granted.channel}`
    : roleWords(role)

type Changed =
  /** The code stands in the button alone. */
  | { answer: 'asked'; who: StaffMember; role: Role; code: string; again: string; self: boolean }
  | { answer: 'stays'; who: StaffMember }
  | { answer: 'done'; who: StaffMember; role: Role; effective: Role }

/**
 * Gives somebody of the staff another role, after a yes. Fails with `unknown_staff`, `which_staff`, `last_owner` and
 * `question_closed`.
 */
export const changeRoleTool = defineTool({
  name: 'changeRole',
  right: 'staff',
  description:
    'Gives somebody of the staff another role, or none ("member": they leave the staff). It asks first, and only the owner answers, by the button. Whoever is not of the staff yet is invited instead.',
  input: z.object({
    who: z.string().max(100).describe('Their number or name in the list of the staff'),
    role: z.enum(['member', ...staffRoles]),
    code: codeSchema,
  }),
  run({ who: said, role, code }, context): Promise<Changed> {
    const { gym, member, now: at } = context
    return context.db.transaction(async (db) => {
      const who = meantStaff(said, await staffOf(db, gym.id, at))
      const again = role === 'member' ? `/staff remove ${said}` : `/staff set ${said} ${role}`
      const deed = { tool: 'changeRole', what: `${who.id} ${role}`, again }
      const here = { ...context, db }
      if (code === undefined) {
        const self = who.id === member.id
        return { answer: 'asked', who, role, again, self, code: await ask(here, deed) }
      }
      if (!(await answered(here, deed, code))) return { answer: 'stays', who }
      await setRole(db, { gym: gym.id, actor: member.id, at, member: who.id, role })
      return { answer: 'done', who, role, effective: roleWith(role, who.granted?.role ?? null) }
    })
  },
  view: ({ answer, who }) => ({ answer, who: who.name }),
  say: (changed) => changedWords(changed),
  choices: (changed): Choice[] =>
    changed.answer === 'asked'
      ? [
          { label: t`Yes, change it`, send: `${changed.again} ${changed.code}` },
          { label: t`No, leave it`, send: `${changed.again} ${no}` },
        ]
      : [{ label: t`Who is staff`, send: '/staff' }],
  asks: ({ answer }) => answer === 'asked',
})

function changedWords(changed: Changed): string {
  const called = calledOf(changed.who)
  if (changed.answer === 'stays') return t`Good, ${called} stays ${roleWords(changed.who.role)}.`
  const { role } = changed
  if (changed.answer === 'asked') {
    const before = roleWords(changed.who.role)
    const asked =
      role === 'member'
        ? t`${called} is ${before} now. Shall I take them out of the staff?`
        : t`${called} is ${before} now. Shall I make them ${roleWords(role)}?`
    return changed.self && role !== 'owner'
      ? `${asked} ${t`That is you: you may give no roles afterwards.`}`
      : asked
  }
  const done = role === 'member' ? t`${called} is out of the staff.` : t`${called} is ${roleWords(role)} now.`
  if (changed.effective === role) return done
  return `${done} ${t`As administrator of a linked chat they are ${roleWords(changed.effective)} all the same, until that ends.`}`
}
