import type { Database } from '../../db/client.ts'
import type { Chart } from '../kit/chart.ts'
import type { Gym } from '../kit/gym.ts'
import type { Right } from '../kit/rights.ts'
import type { Table } from '../kit/table.ts'
import type { Role } from '../kit/tool.ts'

export { type Cell, hidden, type Table } from '../kit/table.ts'

export const reportKinds = [
  'peaks',
  'utilisation',
  'forecast',
  'data',
  'advice',
  'unserved',
  'saved',
  'staffing',
  'equipment',
  'retention',
  'trend',
  'season',
  'feedback',
  'experiments',
  'health',
  'week',
] as const

export type ReportKind = (typeof reportKinds)[number]

/** Days of the gym's calendar, both included: "2026-11-01" to "2026-11-28". */
export type Window = { from: string; to: string }

/** Something found in a report that a busy reader should hear of, for the week's digest. */
export type Matter = {
  /** What it is and what to do, in one sentence that stands alone. */
  sentence: string
  /** 3: something does not work, or is lost every day; 2: worth acting on this week; 1: good to know. */
  weight: 1 | 2 | 3
}

/** A report as every place shows it. Code words every figure in it. */
export type Report = {
  kind: ReportKind
  title: string
  window: Window
  /** A split's id, where it is about one; undefined for the whole gym. */
  split?: string
  /** Three at most: what it is, against what, and what to do. With nothing to claim, it says that. */
  sentences: readonly string[]
  /** The first is shown in the chat. */
  charts: readonly Chart[]
  tables: readonly Table[]
  /** What was taken, left out, estimated or hidden. */
  notes: readonly string[]
  /** What was found beyond chance, for the week's digest; absent or empty where nothing was. */
  matters?: readonly Matter[]
}

/** What a language model costs, in the operator's currency per million tokens. */
export type Prices = { input: number; cached: number; output: number }

/** What a report is made from. */
export type ReportWorld = {
  db: Database
  gym: Gym
  now: Date
  reader: Reader
  /** Prices of the configured language models by name; one that is not there has no known price. */
  prices?: Readonly<Record<string, Prices>> | undefined
}

/** Who reads a report: names are for those with the right alone. A program has rights of its own in the place of a role's. */
export type Reader = { role: Role; rights?: readonly Right[] }

export type ReportWish = { window: Window; split?: string }

/** One kind of report. */
export type ReportMaker = {
  kind: ReportKind
  /** What it is called, of the whole gym or of a part of it by the part's name. */
  title(part?: string): string
  /** What it answers, one line: shown in lists. */
  about(): string
  right: Right
  /** Days it tells of unless others are asked for; negative for days ahead from today. */
  usualDays: number
  /** Whether it can be told of one split. */
  bySplit: boolean
  make(world: ReportWorld, wish: ReportWish): Promise<Report>
}
