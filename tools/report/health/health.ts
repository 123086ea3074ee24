import { t } from '../../kit/language.ts'
import type { Report, ReportMaker, ReportWish, ReportWorld } from '../report.ts'
import { instantsOf } from '../window.ts'
import { chartsOf } from './chart.ts'
import { type Costed, costed } from './cost.ts'
import {
  type Answers,
  answersIn,
  type JobRuns,
  jobRuns,
  modelUse,
  runsReach,
  type Said,
  saidIn,
} from './store.ts'
import { tablesOf } from './tables.ts'
import { mattersOf, notesOf, sentencesOf } from './words.ts'

/** Everything the report words. */
export type Health = {
  jobs: readonly JobRuns[]
  /** Minutes since the last run of any job, where the window reaches up to now. */
  silentMinutes: number | undefined
  /** First note of a run in the window. */
  notedFrom: Date | undefined
  answers: Answers
  said: readonly Said[]
  models: readonly Costed[]
}

/** Whether the service itself is well: jobs, answers, messages, language models. */
export const health: ReportMaker = {
  kind: 'health',
  title: () => t`How the service runs`,
  about: () =>
    t`Jobs that ran, failed or came late; answers, crashes, seconds; messages that failed; what models cost`,
  right: 'reports',
  usualDays: 7,
  bySplit: false,
  async make(world, wish): Promise<Report> {
    const found = await look(world, wish)
    const { zone } = world.gym
    return {
      kind: 'health',
      title: health.title(),
      window: wish.window,
      sentences: sentencesOf(found),
      charts: chartsOf(found, zone),
      tables: tablesOf(found),
      notes: notesOf(found, zone),
      matters: mattersOf(found),
    }
  },
}

async function look({ db, gym, now, prices = {} }: ReportWorld, { window }: ReportWish): Promise<Health> {
  const span = { gym: gym.id, ...instantsOf(window, gym) }
  const [jobs, reach, answers, said, used] = await Promise.all([
    jobRuns(db, span, now),
    // Up to now even where the window ends last night: a service that stands still now has to be told of now.
    runsReach(db, { ...span, to: now > span.to ? now : span.to }),
    answersIn(db, span, gym.zone, now),
    saidIn(db, span),
    modelUse(db, span),
  ])
  const lately = now.getTime() - span.to.getTime() < dayMs
  return {
    jobs,
    silentMinutes: reach && lately ? (now.getTime() - reach.last.getTime()) / 60_000 : undefined,
    notedFrom: reach?.first,
    answers,
    said,
    models: used.map((use) => costed(use, prices[use.model])),
  }
}

const dayMs = 86_400_000
