import type { ToolContext } from '../../kit/tool.ts'
import { type Policy, policyOf, standing } from './policies.ts'
import { runningTrial } from './store.ts'
import { policyIn } from './trial.ts'

/**
 * The policy by which offers about an instant are chosen: that of the trial whose turn it is then, else the standing
 * one. It goes by when the visit would be and not by when it is asked for, so that all who meet in a half day were
 * advised alike.
 */
export async function policyAbout({ db, gym, now }: ToolContext, at: Date): Promise<Policy> {
  const trial = await runningTrial(db, gym, now)
  return policyOf((trial && policyIn(trial, at)) ?? standing)
}
