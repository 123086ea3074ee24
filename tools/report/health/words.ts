import { fixedWords, groupedWords } from '../../kit/figure-words.ts'
import { t } from '../../kit/language.ts'
import { localTime } from '../../kit/time.ts'
import { listWords } from '../../kit/words.ts'
import { percent, spanWords, timesWords } from '../labels.ts'
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
  if (jobs.length === 0) return t`No job ran in these days.`
  if (silentMinutes !== undefined && silentMinutes > standsStill)
    return t`No job has run for ${span(silentMinutes)}: the service stands still, start it again.`
  const faults = [
    ...faultOf(jobs, 'failed', (n, job) => t`${n} failed (mostly ${job})`),
    ...faultOf(jobs, 'hung', (n, job) => t`${n} never ended (mostly ${job})`),
    ...faultOf(jobs, 'late', (n, job) => t`${n} began over five minutes late (mostly ${job})`),
    ...faultOf(jobs, 'missed', (n, job) => t`${n} were left out (mostly ${job})`),
  ]
  const ran = timesWords(sum(jobs.map(({ runs }) => runs)))
  return faults.length === 0
    ? t`Jobs ran ${ran}, none failed and none was late.`
    : t`Jobs ran ${ran}; ${faults.join(', ')}.`
}

/** "12 failed (mostly retrain)", with the job that it is mostly of. */
function faultOf(
  jobs: Health['jobs'],
  what: 'failed' | 'late' | 'missed' | 'hung',
  words: (number: string, job: string) => string,
): string[] {
  const all = sum(jobs.map((job) => job[what]))
  const [most] = jobs.toSorted((a, b) => b[what] - a[what])
  return all > 0 && most ? [words(groupedWords(all), most.job)] : []
}

const span = (minutes: number) => spanWords(minutes, 120)

function answerWords({ answers: { turns, crashed, unanswered, median, slowest } }: Health): string {
  if (turns === 0) return t`Nobody wrote in these days.`
  const came = messagesWords(turns)
  const faults = [
    ...(crashed > 0 ? [t`${crashed} ended in a crash`] : []),
    ...(unanswered > 0 ? [t`${unanswered} were never answered`] : []),
  ]
  const well = faults.length === 0 ? t`none crashed` : listWords(faults)
  if (median === null || slowest === null) return t`${came} came; ${well}.`
  return t`${came} came, half of them within ${aboutSeconds(median)} and 95 of 100 within ${aboutSeconds(slowest)}; ${well}.`
}

const messagesWords = (messages: number) =>
  messages === 1 ? t`1 message` : t`${groupedWords(messages)} messages`

const aboutSeconds = (ms: number) => (ms < 100 ? t`a tenth of a second` : `${fixedWords(ms / 1000, 1)} s`)

function modelWords({ models }: Health): string {
  const times = timesWords(sum(models.map((use) => use.calls)))
  const failed = sum(models.map((use) => use.failed))
  const tokens = sum(models.map((use) => use.inputTokens + use.outputTokens))
  const told = tokens === 1 ? t`1 token` : t`${groupedWords(tokens)} tokens`
  return failed > 0
    ? t`Language models were asked ${times}, ${failed} of them failed, ${told}: ${costWords(models)}.`
    : t`Language models were asked ${times}, ${told}: ${costWords(models)}.`
}

function costWords(models: Health['models']): string {
  const priced = models.flatMap(({ cost }) => (cost === null ? [] : [cost]))
  if (priced.length === 0) return t`what it cost is unknown, no prices are configured`
  const cost = fixedWords(sum(priced), 2)
  return priced.length < models.length
    ? t`about ${cost} in your currency for those with a price`
    : t`about ${cost} in your currency`
}

/** What was not said though it should have been; what silence or quiet hours dropped is as wished. */
const failedOf = ({ said }: Health) =>
  sum(said.filter(({ state }) => state === 'failed').map((s) => s.messages))
const triedOf = ({ said }: Health) =>
  sum(said.filter(({ state }) => state === 'failed' || state === 'sent').map((s) => s.messages))

function saidWords(found: Health): string {
  const tried = triedOf(found)
  if (tried === 0) return t`Nothing had to be said unasked.`
  const failed = failedOf(found)
  return failed === 0
    ? t`All ${tried} messages that were said unasked arrived.`
    : t`${failed} of ${tried} messages that were said unasked did not arrive.`
}

/** A service that stands still, jobs that fail again and again, crashes and messages that don't arrive. */
export function mattersOf(found: Health): Matter[] {
  const { jobs, answers, silentMinutes } = found
  const still = silentMinutes !== undefined && silentMinutes > standsStill
  const failing = jobs.filter(({ failed, hung, runs }) => failed + hung >= 2 && (failed + hung) / runs > 0.05)
  return [
    ...(still ? [{ sentence: jobWords(found), weight: 3 as const }] : []),
    ...(failing.length > 0 ? [{ sentence: failingWords(failing), weight: 3 as const }] : []),
    ...(answers.crashed > 0 ? [{ sentence: crashWords(answers), weight: 2 as const }] : []),
    ...undelivered(found),
  ]
}

const failingWords = (failing: Health['jobs']): string =>
  t`${failing.map(({ job, failed, hung, runs }) => t`The job ${job} failed ${failed + hung} of ${timesWords(runs)}`).join('. ')}; the log says why.`

const crashWords = ({ crashed, turns }: Health['answers']): string =>
  t`${messagesWords(crashed)} of ${turns} ended in a crash; the log has the references.`

function undelivered(found: Health): Matter[] {
  const failed = failedOf(found)
  const part = failed / triedOf(found)
  if (failed < 5 || part <= 0.05) return []
  const sentence = t`${failed} messages (${percent(part)}) could not be delivered; look whether the bot may still write there.`
  return [{ sentence, weight: 2 }]
}

/** Days that notes of runs, and turns, are kept for. */
export function notesOf({ notedFrom }: Health, zone: string): string[] {
  return [
    notedFrom
      ? t`Notes of jobs are kept for a week, here from ${localTime(notedFrom, zone).date}; messages for a month.`
      : t`Notes of jobs are kept for a week, messages for a month.`,
  ]
}
