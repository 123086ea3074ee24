import { challengers, championOf, driftsSince, formerChampions, swapsSince } from '../../forecast/index.ts'
import type { Gym } from '../../kit/gym.ts'
import { named, t } from '../../kit/language.ts'
import type { Report, ReportMaker, ReportWish, ReportWorld } from '../report.ts'
import { partNamed } from '../rooms.ts'
import { instantsOf } from '../window.ts'
import { chartOf } from './chart.ts'
import { type ScoreSums, type Skill, skillOf } from './skill.ts'
import { scoreSums } from './store.ts'
import { driftTable, modelTable, seriesTable } from './tables.ts'
import { mattersOf, sentencesOf } from './words.ts'

/** A series by its name, with its record a day ahead and just ahead. */
export type Series = { id: string; name: string; day: Skill | undefined; hour: Skill | undefined }

/** Everything the report words. */
export type Findings = {
  /** The whole gym or the split that was asked for, first; then the splits. */
  series: readonly Series[]
  champion: Awaited<ReturnType<typeof championOf>>
  standing: Awaited<ReturnType<typeof challengers>>
  former: Awaited<ReturnType<typeof formerChampions>>
  drifts: Awaited<ReturnType<typeof driftsSince>>
  swaps: number
  /** Challengers that were tried in the window. */
  tried: number
}

/** How good the forecasts are, and what becomes of the model that makes them. */
export const forecast: ReportMaker = {
  kind: 'forecast',
  title: (part) =>
    part === undefined ? t`How good the forecasts are` : t`How good the forecasts for ${part} are`,
  about: () => t`Error against repeating the week before, intervals, champion, drifts and retrainings`,
  right: 'reports',
  usualDays: 28,
  bySplit: true,
  async make(world, wish): Promise<Report> {
    const { gym } = world
    const sums = await scoreSums(world.db, gym, wish)
    const found = await findings(world, wish, sums)
    const title = forecast.title(partNamed(gym, wish.split))
    const first = found.series[0]
    return {
      kind: 'forecast',
      title,
      window: wish.window,
      ...(wish.split !== undefined && { split: wish.split }),
      sentences: sentencesOf(found, gym.zone),
      charts: first?.day ? [chartOf(title, ofSeries(sums, first.id, 'day'), gym.zone)] : [],
      tables: [seriesTable(found.series), modelTable(found, gym.zone), driftTable(found.drifts, gym)],
      notes: notesOf(found),
      matters: mattersOf(found),
    }
  },
}

const ofSeries = (sums: readonly ScoreSums[], split: string, lead: ScoreSums['lead']) =>
  sums.filter((one) => one.split === split && one.lead === lead)

async function findings(
  { db, gym }: ReportWorld,
  { window, split }: ReportWish,
  sums: readonly ScoreSums[],
): Promise<Findings> {
  const { from, to } = instantsOf(window, gym)
  const before = (at: Date | null) => at !== null && at >= from && at < to
  const [champion, standing, former, drifts, swaps] = await Promise.all([
    championOf(db, gym.id),
    challengers(db, gym.id),
    formerChampions(db, gym.id),
    driftsSince(db, gym.id, from),
    swapsSince(db, gym.id, from),
  ])
  return {
    series: seriesOf(gym, sums, split),
    champion,
    standing,
    former,
    drifts: drifts.filter((drift) => before(drift.foundAt) && (split === undefined || drift.split === split)),
    swaps: swaps.filter(({ at }) => before(at)).length,
    tried: standing.filter(({ createdAt }) => before(createdAt)).length,
  }
}

function seriesOf(gym: Gym, sums: readonly ScoreSums[], split: string | undefined): Series[] {
  const all = [
    { id: 'all', name: t`Whole gym` },
    ...gym.splits.map(({ id, name }) => ({ id, name: named(name) })),
  ]
  const asked = split === undefined ? all : all.filter(({ id }) => id === split)
  return asked.map(({ id, name }) => ({
    id,
    name,
    day: skillOf(ofSeries(sums, id, 'day'), asked.length),
    hour: skillOf(ofSeries(sums, id, 'hour'), asked.length),
  }))
}

function notesOf({ series }: Findings): string[] {
  const unknown = series.filter(({ day }) => day === undefined)
  const told =
    unknown.length === 0 || unknown.length === series.length
      ? []
      : [
          t`No record yet for ${unknown.map(({ name }) => name).join(', ')}: fewer than 20 slots were forecast a day ahead and counted.`,
        ]
  return [
    t`Errors are those of what was said a day ahead. The baseline repeats the same slot of the week before.`,
    ...told,
  ]
}
