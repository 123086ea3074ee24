import { localTime } from '../../kit/time.ts'
import { counted, percent } from '../labels.ts'
import type { Matter } from '../report.ts'
import type { Health } from './health.ts'

/** After so many minutes without any job the service stands still: the shortest of them runs every minute. */
const standsStill = 30

/** Three sentences: the jobs, the answers, and what language models cost or what could not be said. */
export function sentencesOf(found: Health): string[] {
  return [jobWords(found), answerWords(found), found.models.length > 0 ? modelWords(found) : saidWords(found)]
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

function jobWords({ jobs, silentMinutes }: Health): string {
  if (jobs.length === 0) return 'No job ran in these days.'
  const total = (of: 'runs' | 'failed' | 'late' | 'missed' | 'hung') => sum(jobs.map((job) => job[of]))
  if (silentMinutes !== undefined && silentMinutes > standsStill)
    return `No job has run for ${span(silentMinutes)}: the service stands still, start it again.`
  const faults = [
    ...faultOf(jobs, 'failed', (n) => `${n} failed`),
    ...faultOf(jobs, 'hung', (n) => `${n} never ended`),
    ...faultOf(jobs, 'late', (n) => `${n} began over five minutes late`),
    ...faultOf(jobs, 'missed', (n) => `${n} were left out`),
  ]
  const ran = `Jobs ran ${counted(total('runs'), 'time')}`
  return faults.length === 0 ? `${ran}, none failed and none was late.` : `${ran}; ${faults.join(', ')}.`
}

/** "12 failed (retrain)", with the job that it is mostly of. */
function faultOf(
  jobs: Health['jobs'],
  what: 'failed' | 'late' | 'missed' | 'hung',
  words: (number: string) => string,
): string[] {
  const all = sum(jobs.map((job) => job[what]))
  const [most] = jobs.toSorted((a, b) => b[what] - a[what])
  return all > 0 && most ? [`${words(all.toLocaleString('en-GB'))} (mostly ${most.job})`] : []
}

function span(minutes: number): string {
  return minutes < 120 ? counted(Math.round(minutes), 'minute') : counted(Math.round(minutes / 60), 'hour')
}

function answerWords({ answers: { turns, crashed, unanswered, median, slowest } }: Health): string {
  if (turns === 0) return 'Nobody wrote in these days.'
  const took =
    median === null || slowest === null
      ? ''
      : `, half of them within ${aboutSeconds(median)} and 95 of 100 within ${aboutSeconds(slowest)}`
  const faults = [
    ...(crashed > 0 ? [`${crashed} ended in a crash`] : []),
    ...(unanswered > 0 ? [`${unanswered} were never answered`] : []),
  ]
  const well = faults.length === 0 ? 'none crashed' : faults.join(' and ')
  return `${counted(turns, 'message')} came${took}; ${well}.`
}

const aboutSeconds = (ms: number) => (ms < 100 ? 'a tenth of a second' : `${(ms / 1000).toFixed(1)} s`)

function modelWords({ models }: Health): string {
  const calls = sum(models.map((use) => use.calls))
  const failed = sum(models.map((use) => use.failed))
  const tokens = sum(models.map((use) => use.inputTokens + use.outputTokens))
  const priced = models.flatMap(({ cost }) => (cost === null ? [] : [cost]))
  const cost =
    priced.length === 0
      ? 'what it cost is unknown, no prices are configured'
      : `about ${sum(priced).toFixed(2)} in your currency${priced.length < models.length ? ' for those with a price' : ''}`
  const faults = failed > 0 ? `, ${failed} of them failed` : ''
  return `Language models were asked ${counted(calls, 'time')}${faults}, ${counted(tokens, 'token')}: ${cost}.`
}

/** What was not said though it should have been; what silence or quiet hours dropped is as wished. */
const failedOf = ({ said }: Health) =>
  sum(said.filter(({ state }) => state === 'failed').map((s) => s.messages))
const triedOf = ({ said }: Health) =>
  sum(said.filter(({ state }) => state === 'failed' || state === 'sent').map((s) => s.messages))

function saidWords(found: Health): string {
  const tried = triedOf(found)
  if (tried === 0) return 'Nothing had to be said unasked.'
  const failed = failedOf(found)
  return failed === 0
    ? `All ${tried} messages that were said unasked arrived.`
    : `${failed} of ${tried} messages that were said unasked did not arrive.`
}

/** A service that stands still, jobs that fail again and again, crashes and messages that don't arrive. */
export function mattersOf(found: Health): Matter[] {
  const { jobs, answers, silentMinutes } = found
  const still = silentMinutes !== undefined && silentMinutes > standsStill
  const failing = jobs.filter(({ failed, hung, runs }) => failed + hung >= 2 && (failed + hung) / runs > 0.05)
  const failed = failedOf(found)
  return [
    ...(still ? [{ sentence: jobWords(found), weight: 3 as const }] : []),
    ...(failing.length > 0
      ? [
          {
            sentence: `${failing.map(({ job, failed: f, hung, runs }) => `The job ${job} failed ${f + hung} of ${counted(runs, 'time')}`).join('. ')}; the log says why.`,
            weight: 3 as const,
          },
        ]
      : []),
    ...(answers.crashed > 0
      ? [
          {
            sentence: `${counted(answers.crashed, 'message')} of ${answers.turns} ended in a crash; the log has the references.`,
            weight: 2 as const,
          },
        ]
      : []),
    ...(failed >= 5 && failed / triedOf(found) > 0.05
      ? [
          {
            sentence: `${failed} messages (${percent(failed / triedOf(found))}) could not be delivered; look whether the bot may still write there.`,
            weight: 2 as const,
          },
        ]
      : []),
  ]
}

/** Days that notes of runs, and turns, are kept for. */
export function notesOf({ notedFrom }: Health, zone: string): string[] {
  return [
    notedFrom
      ? `Notes of jobs are kept for a week, here from ${localTime(notedFrom, zone).date}; messages for a month.`
      : 'Notes of jobs are kept for a week, messages for a month.',
  ]
}
