import { z } from 'zod'
import { GymError } from '../kit/errors.ts'
import { t } from '../kit/language.ts'
import { addMinutes } from '../kit/time.ts'
import { defineTool, type Tool } from '../kit/tool.ts'
import { findWrite, markUndone, writtenSince } from './store.ts'

/** Minutes for which a write can be taken back. */
const undoMinutes = 10

/** What the reply says was taken back, by tool. */
const takenBack: Readonly<Record<string, () => string>> = {
  checkIn: () => t`Undone: the check-in is as it was before.`,
  checkOut: () => t`Undone: the check-out is as it was before.`,
  reserveSlot: () => t`Undone: the place went back.`,
  cancelSlot: () => t`Undone: the place is yours again.`,
  notifyWhenQuiet: () => t`Undone: your alerts are as they were before.`,
  stopNotices: () => t`Undone: what you hear unasked is as it was before.`,
  updateProfile: () => t`Undone: your profile is as it was before.`,
  logWeight: () => t`Undone: the weighing is taken out.`,
  consent: () => t`Undone: your answer is as it was before, and what it kept is gone.`,
  calculateMacros: () => t`Undone: your target is as it was before.`,
  planWorkouts: () => t`Undone: your training plan is as it was before.`,
  swapExercise: () => t`Undone: the exercise is back.`,
  planMeals: () => t`Undone: your meal plan is as it was before.`,
  swapMeal: () => t`Undone: the meal is back.`,
  logWorkout: () => t`Undone: those sets are taken out.`,
  logMeal: () => t`Undone: the meal is taken out.`,
  makeAccessKey: () => t`Undone: that key opens nothing.`,
  revokeAccessKey: () => t`Undone: the key opens again.`,
  pauseTraining: () => t`Undone: your pauses are as they were before.`,
  shareTalk: () => t`Undone: whether you share your conversations is as it was before.`,
  changeSetting: () => t`Undone: your settings are as they were before.`,
  gymModel: () => t`Undone: the language model is the one it was before.`,
  gymSettings: () => t`Undone: the settings are as they were before.`,
  feedKeys: () => t`Undone: the keys are as they were before.`,
  rateAnswer: () => t`Undone: what you thought of the answer is as it was before.`,
}

/** The tool that takes back what another writing tool of the toolset did. */
export function undoTool(tools: readonly Tool[]): Tool {
  return defineTool({
    name: 'undo',
    description: "Takes back the member's last change, for ten minutes after it was made.",
    input: z.object({
      id: z.string().max(20).optional().describe('Which change; without it the last one'),
    }),
    async run({ id }, context) {
      const { db, member, now } = context
      const oldest = addMinutes(now, -undoMinutes)
      const write = await findWrite(db, member.id, id === undefined ? { after: oldest } : { id })
      if (!write) throw new GymError('nothing_to_undo')
      if (write.undoneAt) throw new GymError('already_undone')
      if (write.at <= oldest) throw new GymError('too_late_to_undo', { minutes: undoMinutes })
      if (await writtenSince(db, member.id, write)) throw new GymError('changed_since')
      const revert = tools.find(({ name }) => name === write.tool)?.revert
      if (!revert) throw new GymError('nothing_to_undo')
      await db.transaction(async (tx) => {
        if (!(await markUndone(tx, member.id, write, now))) throw new GymError('already_undone')
        await revert(write.before, { ...context, db: tx })
      })
      return { undone: write.tool }
    },
    say: ({ undone }) => takenBack[undone]?.() ?? t`Undone: it is as it was before.`,
  })
}
