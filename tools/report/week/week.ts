import { GymError } from '../../kit/errors.ts'
import { t } from '../../kit/language.ts'
import { may } from '../../kit/rights.ts'
import { addDays } from '../../kit/time.ts'
import type { Matter, Report, ReportKind, ReportMaker, ReportWorld, Window } from '../report.ts'

/** Things that are told: more would be another list nobody reads. */
const most = 3

/** Reports whose first sentence says how the week was, where little else is to be told; in this order. */
const headlines: readonly ReportKind[] = ['saved', 'utilisation', 'trend', 'peaks', 'advice', 'unserved']

/** A window of up to so many days is the week itself for a digest; a longer one has to be as long as it is. */
const monthDays = 31

type Told = Matter & { report: Report }

/**
 * The Monday digest: the three things that matter most out of the other reports, what does not work first.
 *
 * @param makers the other reports, in the order in which two things of the same weight are told
 */
export const weekOf = (makers: readonly ReportMaker[]): ReportMaker => ({
  kind: 'week',
  title: () => t`The week`,
  about: () => t`The three things that matter most out of all reports; comes by itself on Monday morning`,
  right: 'reports',
  usualDays: 7,
  bySplit: false,
  async make(world, { window }): Promise<Report> {
    const reports = await reportsOf(makers, world, window)
    const told = weightiest(reports)
    const usual = usualWords(reports, most - Math.max(1, told.length))
    return {
      kind: 'week',
      title: t`The week`,
      window,
      sentences: [...leading(told, reports), ...usual],
      charts:
        reports.find(({ kind, charts }) => kind === 'peaks' && charts.length > 0)?.charts.slice(0, 1) ?? [],
      tables: [tableOf(reports)],
      notes: [t`Taken from ${reports.length} reports; each tells more when asked for by its name.`],
      matters: told.map(({ sentence, weight }) => ({ sentence, weight })),
    }
  },
})

/** The other reports of the same week; one that has too little to be made is left out. */
async function reportsOf(
  makers: readonly ReportMaker[],
  world: ReportWorld,
  week: Window,
): Promise<Report[]> {
  const readable = makers.filter(({ right }) => may(world.reader.role, right))
  const made = await Promise.all(
    readable.map((maker) =>
      maker.make(world, { window: windowFor(maker, week) }).catch((error: unknown) => {
        if (error instanceof GymError) return undefined
        throw error
      }),
    ),
  )
  return made.filter((report) => report !== undefined)
}

/** The week; for what looks ahead, the days after it; for what needs a long look, as long a one up to its end. */
function windowFor({ usualDays }: ReportMaker, week: Window): Window {
  if (usualDays < 0) return { from: addDays(week.to, 1), to: addDays(week.to, -usualDays) }
  return usualDays > monthDays ? { from: addDays(week.to, 1 - usualDays), to: week.to } : week
}

/** At most three, by weight; of one report a second thing only where others have none. */
function weightiest(reports: readonly Report[]): Told[] {
  const all = reports.map((report) =>
    (report.matters ?? []).map((matter) => ({ ...matter, report })).sort((a, b) => b.weight - a.weight),
  )
  const heavier = (a: Told, b: Told) => b.weight - a.weight
  const firsts = all.flatMap((told) => told.slice(0, 1)).sort(heavier)
  const others = all.flatMap((told) => told.slice(1)).sort(heavier)
  return [...firsts, ...others].slice(0, most).sort(heavier)
}

/** What matters; where nothing does, that. */
function leading(told: readonly Told[], reports: readonly Report[]): string[] {
  if (told.length > 0) return told.map(({ sentence }) => sentence)
  return reports.some(hasFigures)
    ? [t`Nothing stood out this week that needs doing.`]
    : [t`Nothing was recorded this week, so there is nothing to tell.`]
}

const hasFigures = ({ charts }: Report) => charts.length > 0

/** How the week was, from reports that have something to tell. */
function usualWords(reports: readonly Report[], room: number): string[] {
  return headlines
    .flatMap((kind) => reports.find((report) => report.kind === kind && hasFigures(report)) ?? [])
    .filter(({ matters = [] }) => matters.length === 0)
    .flatMap(({ sentences }) => sentences.slice(0, 1))
    .slice(0, Math.max(0, room))
}

const weightsOf = () => ({ 3: t`act now`, 2: t`this week`, 1: t`good to know` })

const tableOf = (reports: readonly Report[]) => ({
  id: 'matters',
  title: t`Everything that stood out`,
  columns: [
    { id: 'report', label: t`Report` },
    { id: 'weight', label: t`How soon` },
    { id: 'what', label: t`What` },
  ],
  rows: reports
    .flatMap(({ title, matters = [] }) => matters.map((matter) => ({ ...matter, title })))
    .sort((a, b) => b.weight - a.weight)
    .map(({ title, weight, sentence }) => [title, weightsOf()[weight], sentence]),
})
