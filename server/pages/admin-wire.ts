import type { Period } from '../../tools/kit/gym.ts'
import type { Right } from '../../tools/kit/rights.ts'
import type { Equipment, Split } from '../../tools/kit/splits.ts'
import type { Role } from '../../tools/kit/tool.ts'
import type { ReportMaker } from '../../tools/report/report.ts'

/** What the page knows of its gym before anybody is known to it: nothing that a member couldn't see. */
export type GymShown = {
  id: string
  name: string
  zone: string
  slotMinutes: number
  splits: readonly { id: string; name: string }[]
  equipment: readonly { id: string; name: string; pieces: number }[]
}

/** A number of people, or the word for too few to tell. */
export type Told = number | 'hidden' | null

/** Who reads the page. */
export type Me = {
  gym: { id: string; name: string; zone: string; demo: boolean }
  member: { id: string; name: string | null } | null
  role: Role
  rights: readonly Right[]
}

/** A kind of report as the list of them shows it. */
export type ReportLine = Pick<ReportMaker, 'kind' | 'bySplit' | 'usualDays'> & {
  title: string
  about: string
}

/** What is expected, with its interval. */
export type ExpectedTold = { mean: Told; low: Told; high: Told }

/** Why a number is what it is: the parts add up to what is expected. */
export type Why = {
  sentences: readonly string[]
  parts: readonly { name: string; people: Told }[]
  expected: ExpectedTold
}

/** Everything about one slot; what isn't known is null. */
export type SlotTold = {
  start: string
  split: string
  present: Told
  expected: ExpectedTold | null
  usual: Told
  quota: number | null
  taken: Told
  asked: Told
  refused: Told
}

/** A rule of the quota as it is set: at most so many places between two minutes of the day. */
export type QuotaRule = { split: string; weekday: number | null; from: number; to: number; most: number }

/** How many of the staff a crowd asks for. */
export type StaffRule = { name: string; peoplePer: number; least: number }

/** The gym's settings. Lists are replaced as a whole. */
export type Settings = {
  name: string
  zone: string
  country: string | null
  region: string | null
  language: string
  capacity: number
  comfort: number
  slotMinutes: number
  quietFrom: number
  quietTo: number
  keepTalkDays: number
  keepIdleDays: number | null
  keepVisitDays: number | null
  keepCountDays: number | null
  keepForecastDays: number
  color: string | null
  hours: readonly { weekday: number; opens: number; closes: number }[]
  periods: readonly Period[]
  splits: readonly Split[]
  equipment: readonly Equipment[]
  quotaRules: readonly QuotaRule[]
  staffRules: readonly StaffRule[]
}

/** A member in the list for staff. */
export type MemberLine = {
  id: string
  name: string | null
  role: Role
  since: string
  lastVisit: string | null
}

/** An invitation to the staff; the code is told once, when it is made. */
export type InvitationLine = {
  id: string
  role: Role
  note: string | null
  madeAt: string
  expiresAt: string
  usedAt: string | null
  revokedAt: string | null
}

/** A key of a program or of a door counter. */
export type KeyLine = {
  id: string | number
  name: string
  scopes?: readonly string[]
  createdAt: string
  revokedAt?: string | null
  lastUsedAt: string | null
}

/** A line of the trail of changes; a change without a member was a command's or a job's. */
export type AuditLine = {
  at: string
  action: string
  actor: { id: string; name: string | null } | null
  details: unknown
}

/** What an announcement would do. */
export type AnnouncementPreview = {
  kind: 'closure' | 'equipment' | 'news'
  /** What members would read. */
  text: string
  /** How many would be told. */
  told: Told
  /** Places that would go back. */
  places: number
  closure: { from: string; to: string } | null
  equipment: { name: string; before: number; pieces: number } | null
  split: string | null
}

/** An announcement that was made. */
export type AnnouncementLine = {
  id: string
  kind: 'closure' | 'equipment' | 'news'
  text: string
  split: string | null
  madeAt: string
  told: number
  withdrawnAt: string | null
}

/** What an import would take, before anything is written. */
export type ImportPreview = {
  read: number
  accepted: number
  rejected: number
  duplicates: number
  /** What the columns were understood as. */
  columns: readonly { column: string; meaning: string }[]
  /** The first rows as they were understood. */
  rows: readonly Readonly<Record<string, string | number | null>>[]
  /** Why rows are left, with how many of each. */
  problems: readonly { reason: string; rows: number }[]
}

/** An import that was made. */
export type ImportLine = {
  id: number
  kind: 'counts' | 'visits' | 'members'
  file: string
  at: string
  read: number
  accepted: number
  rejected: number
  duplicates: number
  undoneAt?: string | null
}

/** Two ways of advising that take turns, and what came of them. */
export type ExperimentLine = {
  id: number
  a: string
  b: string
  metric: string
  startsAt: string
  endsAt: string
  stoppedAt: string | null
  /** The verdict in one sentence; null while it runs. */
  outcome?: unknown
}
