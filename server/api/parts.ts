import type { Database } from '../../db/client.ts'
import type { Actor } from '../../tools/gym/index.ts'
import type { Gym } from '../../tools/kit/gym.ts'
import type { Role } from '../../tools/kit/tool.ts'
import type { Reader, Report, Table } from '../../tools/report/index.ts'
import type { SessionOf } from './caller.ts'

/** The world in which a call is answered. */
export type ApiWorld = { db: Database; gym: Gym; now: Date; actor: Actor; reader: Reader }

/** People, too few to tell, or nothing known. */
export type Told = number | 'hidden' | null

type StaffRole = Exclude<Role, 'member'>

/** Why a number is what it is. The parts sum to the mean. */
export type Why = {
  sentences: readonly string[]
  parts: readonly { name: string; people: number | 'hidden' }[]
  expected: { mean: Told; low: Told; high: Told }
}

export type MemberLine = {
  id: string
  name: string | null
  role: Role
  since: Date
  /** Null without the member's consent. */
  lastVisit: Date | null
}

export type InvitationLine = {
  id: string
  role: StaffRole
  note: string | null
  madeAt: Date
  expiresAt: Date
  usedAt: Date | null
  revokedAt: Date | null
}

export type AuditLine = {
  id: number
  at: Date
  action: string
  actor: { id: string; name: string | null } | null
  details: unknown
}

export type AnnouncementKind = 'closure' | 'equipment' | 'news'

export type AnnouncementDraft = {
  kind: AnnouncementKind
  text?: string | undefined
  split?: string | undefined
  closure?: { from: string; to: string } | undefined
  /** By its id or any of its names. */
  equipment?: { name: string; pieces: number } | undefined
}

export type AnnouncementPreview = {
  kind: AnnouncementKind
  text: string
  told: number
  places: number
  closure: { from: Date; to: Date } | null
  equipment: { name: string; before: number; pieces: number } | null
  split: string | null
}

export type AnnouncementLine = {
  id: string
  kind: AnnouncementKind
  text: string
  split: string | null
  madeAt: Date
  told: number
  withdrawnAt: Date | null
}

export type ImportKind = 'counts' | 'visits' | 'members'

/** A file as it was sent. */
export type ImportFile = { kind: ImportKind; name: string; bytes: Uint8Array }

type ImportFigures = { read: number; accepted: number; rejected: number; duplicates: number }

export type ImportPreview = ImportFigures & {
  columns: readonly { column: string; meaning: string }[]
  rows: readonly Readonly<Record<string, string | number | null>>[]
  problems: readonly { reason: string; rows: number }[]
}

export type ImportLine = ImportFigures & {
  id: number
  kind: ImportKind
  file: string
  at: Date
  undoneAt: Date | null
}

export type ExperimentWish = {
  a: string
  b: string
  metric: 'crowdedMinutes' | 'taken' | 'came'
  days: number
}

export type ExperimentLine = {
  id: number
  a: string
  b: string
  metric: string
  startsAt: Date
  endsAt: Date
  stoppedAt: Date | null
  /** The verdict once it is over. */
  outcome: unknown
}

/**
 * What the interface hands on to the slices. Each throws a `GymError` for what its caller may hear; each writes its own
 * row of the audit trail.
 */
export type ApiParts = {
  /** @param at any instant of the slot; @param split a split's id, absent: the whole gym */
  why(world: ApiWorld, ask: { at: Date; split?: string }): Promise<Why>
  csv(table: Table): string
  pdf(world: ApiWorld, report: Report): Promise<Uint8Array>
  /** @param page from 1 */
  members(
    world: ApiWorld,
    ask: { search: string; page: number },
  ): Promise<{ members: readonly MemberLine[]; more: boolean }>
  /** @throws {GymError} `unknown_member`, `last_owner` */
  setRole(world: ApiWorld, member: string, role: Role): Promise<void>
  invitations: {
    list(world: ApiWorld): Promise<readonly InvitationLine[]>
    make(
      world: ApiWorld,
      wish: { role: StaffRole; note?: string; days?: number },
    ): Promise<{ id: string; code: string }>
    /** @throws {GymError} `unknown_invitation` */
    revoke(world: ApiWorld, id: string): Promise<void>
  }
  /** @param page from 1, newest first */
  audit(world: ApiWorld, page: number): Promise<{ entries: readonly AuditLine[]; more: boolean }>
  announcements: {
    list(world: ApiWorld): Promise<readonly AnnouncementLine[]>
    preview(world: ApiWorld, draft: AnnouncementDraft): Promise<AnnouncementPreview>
    announce(world: ApiWorld, draft: AnnouncementDraft): Promise<{ id: string; told: number }>
    withdraw(world: ApiWorld, id: string): Promise<{ told: number }>
  }
  imports: {
    list(world: ApiWorld): Promise<readonly ImportLine[]>
    preview(world: ApiWorld, file: ImportFile): Promise<ImportPreview>
    take(world: ApiWorld, file: ImportFile): Promise<ImportLine>
    /** What was taken out, and what stays because members have written or come since. */
    undo(world: ApiWorld, id: number): Promise<{ removed: number; kept: number }>
  }
  experiments: {
    list(world: ApiWorld): Promise<{ experiments: readonly ExperimentLine[]; policies: readonly string[] }>
    start(world: ApiWorld, wish: ExperimentWish): Promise<{ id: number }>
    stop(world: ApiWorld, id: number): Promise<void>
  }
}

/** What the interface is made of. A part that is not there yet is answered with a sentence. */
export type ApiDeps = {
  db: Database
  now(): Date
  /** Notes a bug; returns a short reference. */
  crash(error: unknown): string
  sessionOf: SessionOf
  /** Address of the house, without a slash at its end; undefined where it has none that all can reach. */
  web: string | undefined
  parts: Partial<ApiParts>
}
