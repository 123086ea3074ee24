import type { Role } from '../../../tools/kit/tool.ts'
import type {
  AnnouncementLine,
  AuditLine,
  ExperimentLine,
  ImportLine,
  InvitationLine,
  KeyLine,
  MemberLine,
  Settings,
} from '../admin-wire.ts'
import { playedSettings } from './admin-figures.ts'

/** What the played gym holds; a test may set any of it, and reads what was asked. */
export type PlayedGym = {
  role: Role
  /** Whether a session stands, and whether it can be renewed. */
  session: 'good' | 'old' | 'none'
  settings: Settings
  /** What a kind of report says by now, in the place of what it is made up to say. */
  said: Readonly<Record<string, readonly string[]>>
  members: MemberLine[]
  invitations: InvitationLine[]
  announcements: AnnouncementLine[]
  imports: ImportLine[]
  keys: KeyLine[]
  feeds: KeyLine[]
  experiments: ExperimentLine[]
  audit: AuditLine[]
  /** "PATCH /settings" and the like, with what came along. */
  asked: { what: string; body: unknown; own: boolean }[]
  /** The next request is refused with this. */
  refuse: { status: 400 | 403 | 409; error: string } | undefined
}

/** When everything in the played gym was made. */
export const at = '2026-11-20T09:30:00.000Z'
const member = (i: number): MemberLine => ({
  id: `m${i}`,
  name: i === 2 ? null : `Member ${i}`,
  role: i === 0 ? 'owner' : i === 1 ? 'coach' : 'member',
  since: at,
  lastVisit: i % 2 === 0 ? '2026-11-18' : null,
})

/** A gym with something in every list. */
export const playedGym = (): PlayedGym => ({
  role: 'owner',
  session: 'good',
  settings: playedSettings,
  said: {},
  members: Array.from({ length: 12 }, (_, i) => member(i)),
  ...playedPeople(),
  ...playedOffice(),
  asked: [],
  refuse: undefined,
})

const forLong = { expiresAt: '2099-01-01T00:00:00Z', revokedAt: null }

const playedPeople = (): Pick<PlayedGym, 'invitations' | 'announcements' | 'audit'> => ({
  invitations: [
    { id: 'i1', role: 'coach', note: 'Sam', madeAt: at, usedAt: null, ...forLong },
    { id: 'i2', role: 'manager', note: null, madeAt: at, usedAt: at, ...forLong },
  ],
  announcements: [
    {
      ...{ id: 'a1', kind: 'news', text: 'New mats are here.', split: 'core' },
      ...{ madeAt: at, told: 41, withdrawnAt: null },
    },
  ],
  audit: [
    { at, action: 'settings.changed', actor: { id: 'm0', name: 'Mia' }, details: { fields: ['capacity'] } },
    { at, action: 'invitation.made', actor: null, details: { role: 'owner' } },
  ],
})

const playedOffice = (): Pick<PlayedGym, 'imports' | 'keys' | 'feeds' | 'experiments'> => ({
  imports: [
    {
      ...{ id: 1, kind: 'visits', file: 'october.csv', at },
      ...{ read: 1000, accepted: 980, rejected: 12, duplicates: 8 },
    },
  ],
  keys: [{ id: 1, name: 'Wall screen', scopes: ['floor'], createdAt: at, lastUsedAt: null }],
  feeds: [{ id: 1, name: 'Front door', createdAt: at, lastUsedAt: at }],
  experiments: [
    {
      ...{ id: 1, a: 'fair', b: 'nearest', metric: 'taken' },
      ...{ startsAt: at, endsAt: '2099-01-01T00:00:00Z', stoppedAt: null },
    },
  ],
})
