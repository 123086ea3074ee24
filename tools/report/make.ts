import type { Chart } from '../kit/chart.ts'
import { GymError } from '../kit/errors.ts'
import { splitNamed } from '../kit/gym.ts'
import { speech } from '../kit/language.ts'
import type { Report, ReportKind, ReportWorld, Window } from './report.ts'
import { reportOf } from './reports.ts'
import { windowOf } from './window.ts'

/** A report as somebody asks for it; what is left open is as usual. */
export type ReportAsk = { kind: ReportKind; split?: string | undefined } & {
  [side in keyof Window]?: Window[side] | undefined
}

/**
 * Makes a report for whoever asks.
 *
 * @throws {GymError} `unknown_report` where there is none of that kind for them, `unknown_split`, `bad_window`,
 *   `no_split_report` where it can only be told of the whole gym
 */
export async function makeReport(world: ReportWorld, { kind, split, from, to }: ReportAsk): Promise<Report> {
  const { gym, now, reader } = world
  const maker = reportOf(kind, reader)
  if (!maker) throw new GymError('unknown_report', { kind })
  if (split !== undefined && !maker.bySplit) throw new GymError('no_split_report', { kind })
  const asked = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) }
  const window = windowOf(asked, { gym, now, usualDays: maker.usualDays })
  const report = await maker.make(world, {
    window,
    ...(split !== undefined && { split: splitNamed(gym, split).id }),
  })
  return { ...report, charts: report.charts.map(drawnFor) }
}

/** A chart is drawn later, and elsewhere: it carries along whose words it is drawn with, unless they are the plain ones. */
function drawnFor(chart: Chart): Chart {
  const { language, clock } = speech()
  return language === 'en' && clock === '24' ? chart : { ...chart, speech: { language, clock } }
}
