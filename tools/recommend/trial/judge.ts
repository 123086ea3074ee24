import type { Database } from '../../../db/client.ts'
import type { Outcome } from '../../forecast/index.ts'
import type { Gym } from '../../kit/gym.ts'
import { addMinutes } from '../../kit/time.ts'
import { noteAudit } from '../../staff/index.ts'
import { allTrials, crowdedIn, finishTrial, wishesIn } from './store.ts'
import { judged, type Trial, type TrialOutcome } from './trial.ts'

/** Minutes after its end at which the last places of a trial are come to or missed, and its slots counted. */
const settled = 12 * 60

/** Judges the gym's trials that are over, each by what it was registered with. To be called every hour. */
export async function judgeTrials(db: Database, gym: Gym, now: Date): Promise<TrialOutcome[]> {
  const over = (await allTrials(db, gym)).filter(
    ({ outcome, endsAt, stoppedAt }) =>
      // What was stopped may be taken up again until its end.
      outcome === null && addMinutes(endsAt, stoppedAt ? 0 : settled) <= now,
  )
  const verdicts: TrialOutcome[] = []
  for (const trial of over) {
    const outcome = judged(trial, await outcomesOf(db, gym, trial))
    const written = await db.transaction(async (tx) => {
      if (!(await finishTrial(tx, gym.id, trial.id, outcome))) return false
      const { pairs, difference, winner } = outcome
      const details = { id: trial.id, pairs, difference, winner: winner ?? null }
      await noteAudit(tx, { gym: gym.id, at: now, actor: null, action: 'experiment.judged', details })
      return true
    })
    if (written) verdicts.push(outcome)
  }
  return verdicts
}

const outcomesOf = (db: Database, gym: Gym, trial: Trial): Promise<Outcome[]> =>
  trial.metric === 'crowdedMinutes' ? crowdedIn(db, gym, trial) : wishesIn(db, gym.id, trial)
