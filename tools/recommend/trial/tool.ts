import { z } from 'zod'
import { GymError } from '../../kit/errors.ts'
import { t } from '../../kit/language.ts'
import { addDays, localTime } from '../../kit/time.ts'
import { defineTool, type ToolContext } from '../../kit/tool.ts'
import { policyNames, policyOf } from './policies.ts'
import { allTrials, longest, resumeTrial, runningTrial, shortest, startTrial, stopTrial } from './store.ts'
import { measures, metrics, type Trial, verdictTold } from './trial.ts'

/** Days a trial lasts where nothing else is said. */
const usualDays = 28

type Done = { act: 'started' | 'stopped' | 'listed'; trial: Trial | null }

/**
 * Lets two ways of advising take turns, half a day each.
 *
 * @throws {GymError} `trial_running`, `same_policy`, `unknown_policy`, `bad_trial_days`, `no_trial`
 */
export const tryAdviceTool = defineTool({
  name: 'tryAdvice',
  right: 'experiments',
  description:
    'Tries two ways of advising in turns, half a day each, and judges them at the end by one figure that is fixed before it begins. Use it when the staff wants to compare ways of offering slots, to stop such a trial, or to know whether one is running.',
  input: z.object({
    act: z.enum(['start', 'stop', 'list']),
    a: z.enum(policyNames).optional().describe('One way of advising'),
    b: z.enum(policyNames).optional().describe('The other'),
    metric: z.enum(metrics).optional().describe('What they are judged by; crowdedMinutes unless said'),
    days: z.number().int().min(1).max(365).optional().describe('How long, an even number; 28 unless said'),
  }),
  async run({ act, a, b, metric, days }, context): Promise<Done> {
    const { db, gym, now } = context
    if (act === 'list') {
      const [newest] = await allTrials(db, gym)
      return { act: 'listed', trial: (await runningTrial(db, gym, now)) ?? newest ?? null }
    }
    if (act === 'stop') return { act: 'stopped', trial: await stopped(context) }
    if (!a || !b) throw new GymError('unknown_policy', { known: [...policyNames] })
    const ask = { a, b, metric: metric ?? 'crowdedMinutes', days: days ?? usualDays }
    return { act: 'started', trial: await started(context, ask) }
  },
  say: (done, context) => trialWords(done, context),
  choices: ({ act, trial }) => [
    ...(act === 'listed' && (!trial || trial.outcome || trial.stoppedAt)
      ? [{ label: t`Try "fair" against "nearest"`, send: '/trial fair nearest' }]
      : []),
    ...(act === 'listed' && trial && !trial.outcome && !trial.stoppedAt
      ? [{ label: t`Stop it`, send: '/trial stop' }]
      : []),
    { label: t`All experiments`, send: '/report experiments' },
  ],
  remember: ({ act, trial }) => (act !== 'listed' && trial ? { act, id: trial.id } : null),
  async revert(noted, { db, gym, now, member }) {
    const { act, id } = revertible.parse(noted)
    const back = act === 'started' ? stopTrial : resumeTrial
    if (!(await back(db, gym, { id, now, actor: member.id }))) throw new GymError('changed_since')
  },
})

const revertible = z.object({ act: z.enum(['started', 'stopped']), id: z.number() })

type Ask = Pick<Trial, 'a' | 'b' | 'metric'> & { days: number }

async function started({ db, gym, now, member }: ToolContext, ask: Ask): Promise<Trial> {
  const found = await startTrial(db, gym, { ...ask, now, actor: member.id })
  if (found.done) return found.trial
  const { why } = found
  if (why === 'same policy') throw new GymError('same_policy')
  if (why === 'unknown policy') throw new GymError('unknown_policy', { known: [...policyNames] })
  if (why === 'bad days') throw new GymError('bad_trial_days', { least: shortest, most: longest })
  throw new GymError('trial_running')
}

async function stopped({ db, gym, now, member }: ToolContext): Promise<Trial> {
  const running = await runningTrial(db, gym, now)
  const done = running && (await stopTrial(db, gym, { id: running.id, now, actor: member.id }))
  if (!done) throw new GymError('no_trial')
  return done
}

function trialWords({ act, trial }: Done, { gym, now }: ToolContext): string {
  if (!trial) {
    const ways = policyNames.map((name) => `"${name}": ${policyOf(name).about()}.`)
    return `${t`No two ways of advising have been tried yet. I know ${policyNames.length}:`}\n${ways.join('\n')}`
  }
  const { a, b, startsAt, outcome, stoppedAt } = trial
  if (act === 'stopped')
    return t`Stopped: "${a}" and "${b}" take no more turns, and there will be no verdict on them.`
  if (act === 'listed' && outcome) return verdictTold(trial, outcome)
  if (act === 'listed' && stoppedAt) return t`The last one, "${a}" and "${b}", was stopped.`
  const date = (at: Date) => localTime(at, gym.zone).date
  return turnsWords(trial, { act, begun: now >= startsAt, date })
}

function turnsWords(
  { a, b, metric, startsAt, endsAt }: Trial,
  { act, begun, date }: { act: Done['act']; begun: boolean; date(at: Date): string },
): string {
  const about = measures[metric].about()
  const [first, last] = [date(startsAt), addDays(date(endsAt), -1)]
  if (act === 'started')
    return t`From ${first} to ${last} "${a}" and "${b}" take turns, half a day each. They will be judged by one figure: ${about}. Until then I tell nothing of it, so that nobody stops it at a lucky moment.`
  return begun
    ? t`"${a}" and "${b}" take turns until ${last}; judged by ${about}.`
    : t`"${a}" and "${b}" begin to take turns on ${first}.`
}
