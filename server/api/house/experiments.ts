import { GymError } from '../../../tools/kit/errors.ts'
import {
  allTrials,
  longest,
  policyNames,
  shortest,
  startTrial,
  stopTrial,
} from '../../../tools/recommend/index.ts'
import type { ApiParts } from '../parts.ts'

/** Ways of advising that take turns, as the recommend slice runs them. */
export const experimentParts: ApiParts['experiments'] = {
  async list({ db, gym }) {
    const all = await allTrials(db, gym)
    const experiments = all.map(({ id, a, b, metric, startsAt, endsAt, stoppedAt, outcome }) => ({
      ...{ id, a, b, metric, startsAt, endsAt, stoppedAt, outcome },
    }))
    return { experiments, policies: policyNames }
  },
  async start({ db, gym, now, actor }, wish) {
    const found = await startTrial(db, gym, { ...wish, now, actor: actor.member })
    if (found.done) return { id: found.trial.id }
    throw refusals[found.why]()
  },
  async stop({ db, gym, now, actor }, id) {
    if (!(await stopTrial(db, gym, { id, now, actor: actor.member })))
      throw new GymError('unknown_experiment')
  },
}

const refusals = {
  'same policy': () => new GymError('same_policy'),
  'unknown policy': () => new GymError('unknown_policy', { known: [...policyNames] }),
  'bad days': () => new GymError('bad_trial_days', { least: shortest, most: longest }),
  'one is running': () => new GymError('trial_running'),
} as const
