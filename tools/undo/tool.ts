import { z } from 'zod'
import { GymError } from '../kit/errors.ts'
import { addMinutes } from '../kit/time.ts'
import { defineTool, type Tool } from '../kit/tool.ts'
import { findWrite, markUndone, writtenSince } from './store.ts'

/** Minutes for which a write can be taken back. */
const undoMinutes = 10

/** What the reply says was taken back, by tool. */
const takenBack: Readonly<Record<string, string>> = {
  checkIn: 'the check-in is as it was before',
  checkOut: 'the check-out is as it was before',
  reserveSlot: 'the place went back',
  cancelSlot: 'the place is yours again',
  notifyWhenQuiet: 'your alerts are as they were before',
  stopNotices: 'what you hear unasked is as it was before',
  updateProfile: 'your profile is as it was before',
  logWeight: 'the weighing is taken out',
  consent: 'your answer is as it was before, and what it kept is gone',
  calculateMacros: 'your target is as it was before',
  planWorkouts: 'your training plan is as it was before',
  swapExercise: 'the exercise is back',
  planMeals: 'your meal plan is as it was before',
  swapMeal: 'the meal is back',
  logWorkout: 'those sets are taken out',
  logMeal: 'the meal is taken out',
  makeAccessKey: 'that key opens nothing',
  revokeAccessKey: 'the key opens again',
  pauseTraining: 'your pauses are as they were before',
  shareTalk: 'whether you share your conversations is as it was before',
  gymSettings: 'the settings are as they were before',
  feedKeys: 'the keys are as they were before',
  rateAnswer: 'what you thought of the answer is as it was before',
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
    say: ({ undone }) => `Undone: ${takenBack[undone] ?? 'it is as it was before'}.`,
  })
}
