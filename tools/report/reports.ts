import { type Right, rightsOf } from '../kit/rights.ts'
import type { Role } from '../kit/tool.ts'
import { advice } from './advice/advice.ts'
import { dataQuality } from './data-quality/data-quality.ts'
import { equipment } from './equipment/equipment.ts'
import { experiments } from './experiments/experiments.ts'
import { feedback } from './feedback/feedback.ts'
import { forecast } from './forecast/forecast.ts'
import { health } from './health/health.ts'
import { peaks } from './peaks/peaks.ts'
import type { Reader, ReportKind, ReportMaker } from './report.ts'
import { retention } from './retention/retention.ts'
import { saved } from './saved/saved.ts'
import { season } from './season/season.ts'
import { staffing } from './staffing/staffing.ts'
import { trend } from './trend/trend.ts'
import { unserved } from './unserved/unserved.ts'
import { utilisation } from './utilisation/utilisation.ts'
import { weekOf } from './week/week.ts'

/** Every kind of report but the week's, in the order in which lists show them. A new one is a folder and a line here. */
const kinds: readonly ReportMaker[] = [
  peaks,
  utilisation,
  trend,
  season,
  advice,
  unserved,
  saved,
  staffing,
  equipment,
  retention,
  feedback,
  experiments,
  forecast,
  dataQuality,
  health,
]

const all: readonly ReportMaker[] = [...kinds, weekOf(kinds)]

/** The reports that may be read with some rights. */
export const reportsWith = (rights: readonly Right[]): readonly ReportMaker[] =>
  all.filter(({ right }) => rights.includes(right))

/** The reports that a role may read. */
export const reportsFor = (role: Role): readonly ReportMaker[] => reportsWith(rightsOf(role))

/** The report of a kind, whoever may read it. */
export const reportNamed = (kind: string): ReportMaker | undefined => all.find((maker) => maker.kind === kind)

/** The report of a kind, if its reader may read it. */
export const reportOf = (
  kind: ReportKind,
  { role, rights = rightsOf(role) }: Reader,
): ReportMaker | undefined => reportsWith(rights).find((maker) => maker.kind === kind)

/** Whether a kind can be told of one split. */
export const tellsOfSplit = (kind: ReportKind): boolean =>
  all.find((maker) => maker.kind === kind)?.bySplit ?? true
