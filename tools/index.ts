import { tool as aiTool, type ToolSet, zodSchema } from 'ai'
import type { Database } from '../db/client.ts'
import { makeAccessKeyTool, myAccessKeysTool, revokeAccessKeyTool } from './access/index.ts'
import { checkInTool, checkOutTool } from './checkin/index.ts'
import { crowdForecastTool, crowdNowTool, explainForecastTool } from './forecast/index.ts'
import { gymModelTool, gymSettingsTool } from './gym/index.ts'
import { feedKeysTool } from './gym-keys/index.ts'
import { importFileTool } from './import/tool.ts'
import type { Facts } from './kit/errors.ts'
import { t, withoutNumbers } from './kit/language.ts'
import { may } from './kit/rights.ts'
import type { Tool, ToolContext, ToolOutcome } from './kit/tool.ts'
import { type Ended, unwatched } from './kit/watch.ts'
import { joinDoorsTool, leaveDoorTool, myDoorsTool, partDoorsTool } from './link/index.ts'
import { calculateMacrosTool } from './macros/index.ts'
import { openMeTool } from './me/index.ts'
import { forgetTalkTool, myMemoryTool, shareTalkTool } from './memory/index.ts'
import { announcementsTool, announceTool, withdrawAnnouncementTool } from './news/index.ts'
import {
  explainTermTool,
  following,
  myPlanTool,
  placeSessionsTool,
  planMealsTool,
  planWorkoutsTool,
  shoppingListTool,
  swapExerciseTool,
  swapMealTool,
} from './plan/index.ts'
import { exportMyDataTool, forgetMeTool, keepMeTool, myPrivacyTool } from './privacy/index.ts'
import { consentTool, logWeightTool, myProfileTool, updateProfileTool } from './profile/index.ts'
import { rateAnswerTool } from './rating/index.ts'
import {
  answerMeetupTool,
  arriving,
  calendarFeedTool,
  cancelSlotTool,
  coordinateGroupTool,
  fairShareTool,
  giveFeedbackTool,
  mySlotsTool,
  notifyWhenQuietTool,
  recommendSlotsTool,
  reserveSlotTool,
  stopNoticesTool,
  tryAdviceTool,
} from './recommend/index.ts'
import { memberCountsTool, reportTool, whySlotTool } from './report/index.ts'
import { changeSettingTool, mySettingsTool } from './settings/index.ts'
import {
  changeRoleTool,
  inviteStaffTool,
  joinStaffTool,
  linkPlaceTool,
  openAdminTool,
  staffListTool,
} from './staff/index.ts'
import { logMealTool, logWorkoutTool, myProgressTool, pauseTrainingTool } from './train/index.ts'
import { noteWrite, undoTool } from './undo/index.ts'

const gymTools: readonly Tool[] = [
  arriving(checkInTool),
  checkOutTool,
  crowdNowTool,
  crowdForecastTool,
  explainForecastTool,
  recommendSlotsTool,
  reserveSlotTool,
  cancelSlotTool,
  mySlotsTool,
  calendarFeedTool,
  fairShareTool,
  giveFeedbackTool,
  coordinateGroupTool,
  answerMeetupTool,
  notifyWhenQuietTool,
  stopNoticesTool,
]

const coachTools: readonly Tool[] = [
  following(updateProfileTool),
  myProfileTool,
  following(consentTool),
  following(logWeightTool),
  following(calculateMacrosTool),
  planMealsTool,
  swapMealTool,
  shoppingListTool,
  planWorkoutsTool,
  myPlanTool,
  swapExerciseTool,
  placeSessionsTool,
  logWorkoutTool,
  logMealTool,
  myProgressTool,
  pauseTrainingTool,
  explainTermTool,
]

const ownTools: readonly Tool[] = [
  openMeTool,
  exportMyDataTool,
  forgetMeTool,
  keepMeTool,
  myPrivacyTool,
  makeAccessKeyTool,
  myAccessKeysTool,
  revokeAccessKeyTool,
  myMemoryTool,
  forgetTalkTool,
  shareTalkTool,
  rateAnswerTool,
  mySettingsTool,
  changeSettingTool,
  joinStaffTool,
  myDoorsTool,
  joinDoorsTool,
  leaveDoorTool,
  partDoorsTool,
]

/** For the gym's own people: each has a right without which it is not there. */
const staffTools: readonly Tool[] = [
  reportTool,
  whySlotTool,
  openAdminTool,
  staffListTool,
  inviteStaffTool,
  changeRoleTool,
  linkPlaceTool,
  gymSettingsTool,
  gymModelTool,
  memberCountsTool,
  feedKeysTool,
  announceTool,
  withdrawAnnouncementTool,
  announcementsTool,
  tryAdviceTool,
  importFileTool,
]

const allTools = [...gymTools, ...coachTools, ...ownTools]

/** Everything a member may ask of the gym. A new ability is one line here. */
export const memberTools: readonly Tool[] = [...allTools, undoTool([...allTools, ...staffTools])]

const everyTool = [...memberTools, ...staffTools]

/** The tools that are there for whoever speaks: those of the staff for the staff alone, and in private alone. */
export function toolsFor({ member, place }: Pick<ToolContext, 'member' | 'place'>): readonly Tool[] {
  if (!place.private) return memberTools
  return everyTool.filter(({ right }) => right === undefined || may(member.role, right))
}

/** What may be said where others read along: of the gym, and of a group itself. A new tool is personal until it stands here. */
const openInGroups: readonly Tool[] = [
  crowdNowTool,
  crowdForecastTool,
  explainForecastTool,
  explainTermTool,
  recommendSlotsTool,
  coordinateGroupTool,
  answerMeetupTool,
]
const openNames = new Set(openInGroups.map(({ name }) => name))

/** Whether what a tool says is nobody else's business. */
export const isPersonalTool = (name: string): boolean => !openNames.has(name)

/** A personal tool that was asked for where others read along: nothing was done, and it is for a talk alone. */
const alone: ToolOutcome = { ok: false, code: 'only_in_private', facts: {} }

/** Whether a tool belongs into a talk with the member alone, and so did nothing here. */
export const wantsPrivacy = ({ outcome }: ToolRun): boolean =>
  !outcome.ok && outcome.code === 'only_in_private'

/** Whether a tool of that name is for the staff alone. */
export const isStaffTool = (name: string): boolean => staffTools.some((tool) => tool.name === name)

/** The inputs as the model is told them, worked out once instead of at every turn. */
const inputSchemas = new Map(everyTool.map((tool) => [tool, zodSchema(tool.input)]))

/** A tool that ran in a turn: what it was asked and what came of it. */
export type ToolRun = { name: string; input: unknown; outcome: ToolOutcome }

/** Words an expected failure in the member's language; the sentences live in `bot/messages.ts`. */
export type Worded = (code: string, facts: Facts, context: ToolContext) => string

/**
 * Tools that change nothing, or where asking again is as good as asking once. A new tool is taken for one that changes
 * something until it stands here.
 */
const asking: ReadonlySet<string> = new Set([
  ...['crowdNow', 'crowdForecast', 'explainForecast', 'explainTerm', 'recommendSlots', 'answerMeetup'],
  ...['mySlots', 'fairShare', 'myProfile', 'myPlan', 'myProgress', 'shoppingList', 'myPrivacy', 'myMemory'],
  ...['mySettings', 'myDoors', 'myAccessKeys', 'report', 'whySlot', 'staffList', 'memberCounts'],
  'announcements',
])

/**
 * Runs one tool. One that changes something runs in a transaction together with the note that it did, so that a turn
 * which is begun again does not do it again; a writing tool's also holds how to take it back, and its outcome carries an
 * undo choice.
 */
export function runTool(tool: Tool, input: unknown, context: ToolContext): Promise<ToolOutcome> {
  const { watch = unwatched } = context
  return watch({ kind: 'tool', name: tool.name }, () => run(tool, input, context), endOf)
}

/** Of a refusal the code stays untold: some speak of a member's health. */
const endOf = (done: ToolOutcome): Ended => ({
  outcome: done.ok ? 'ok' : done.code === 'bad_input' ? 'bad_input' : 'refused',
})

async function run(tool: Tool, input: unknown, context: ToolContext): Promise<ToolOutcome> {
  // Nobody gets here with a tool that is not theirs; should a road be forgotten, this door is shut as well.
  if (tool.right && !toolsFor(context).includes(tool)) return { ok: false, code: 'staff_only', facts: {} }
  if (!context.place.private && isPersonalTool(tool.name)) return alone
  if (asking.has(tool.name)) return plain(await tool.run(input, context))
  const call = context.done?.next(tool.name)
  if (call?.before) return call.before
  const noted = async (db: Database, outcome: ToolOutcome) => {
    await call?.note(db, input, outcome)
    return outcome
  }
  return tool.writes ? write(tool, input, context, noted) : change(tool, input, context, noted)
}

type Noted = (db: Database, outcome: ToolOutcome) => Promise<ToolOutcome>

async function write(tool: Tool, input: unknown, context: ToolContext, noted: Noted): Promise<ToolOutcome> {
  let refused: ToolOutcome | undefined
  return context.db
    .transaction(async (tx) => {
      const { before, ...outcome } = await tool.run(input, { ...context, db: tx })
      if (!outcome.ok) {
        refused = outcome
        tx.rollback()
      }
      if (!outcome.ok || before === null || before === undefined) return noted(tx, outcome)
      const { gym, member, now } = context
      const id = shortId(context.random)
      await noteWrite(tx, { id, gym: gym.id, member: member.id, tool: tool.name, before, at: now })
      return noted(tx, { ...outcome, choices: [{ label: t`Undo`, send: `/undo ${id}` }, ...outcome.choices] })
    })
    .catch((error: unknown) => {
      // What was refused is rolled back whole, and then is an answer, not an error.
      if (refused) return refused
      throw error
    })
}

/** What is refused may have changed something all the same: that a wish could not be met is kept as well. */
async function change(tool: Tool, input: unknown, context: ToolContext, noted: Noted): Promise<ToolOutcome> {
  if (!context.done) return plain(await tool.run(input, context))
  return context.db.transaction(async (tx) => noted(tx, plain(await tool.run(input, { ...context, db: tx }))))
}

function plain({ before, ...outcome }: ToolOutcome & { before?: unknown }): ToolOutcome {
  return outcome
}

/** Six letters and digits that are hard to mistake for each other: short enough for a button. */
function shortId(random: () => number): string {
  const letters = '23456789abcdefghjkmnpqrstuvwxyz'
  return Array.from({ length: 6 }, () => letters[Math.floor(random() * letters.length)]).join('')
}

/** Tools whose results hold calories, grams or the weight of a body. */
const telling: ReadonlySet<string> = new Set([
  ...['updateProfile', 'myProfile', 'consent', 'logWeight', 'calculateMacros', 'planMeals', 'swapMeal'],
  ...['logMeal', 'myProgress', 'exportMyData'],
])

/**
 * The tools of one turn for the language model, closed over the member and the moment.
 *
 * @param onRun told of every call, in order; the reply's figures, choices and charts come from there
 */
export function toolset(context: ToolContext, worded: Worded, onRun: (run: ToolRun) => void): ToolSet {
  return Object.fromEntries(
    toolsFor(context).map((tool) => [
      tool.name,
      aiTool({
        description: tool.description,
        inputSchema: inputSchemas.get(tool) ?? zodSchema(tool.input),
        execute: async (input: unknown) => {
          const outcome = await runTool(tool, input, context)
          onRun({ name: tool.name, input, outcome })
          // What a model doesn't see it can't say.
          if (outcome.ok && withoutNumbers() && telling.has(tool.name)) return { ok: true, say: outcome.say }
          if (outcome.ok) return { ok: true, result: outcome.result, say: outcome.say }
          return { ...outcome, say: worded(outcome.code, outcome.facts, context) }
        },
      }),
    ]),
  )
}
