import type { Database } from '../../db/client.ts'
import { plannedSessions, workoutPlans } from '../../db/schema/index.ts'
import { runTool } from '../index.ts'
import { carriedBy } from '../kit/command.ts'
import type { Tool, ToolContext, ToolOutcome } from '../kit/tool.ts'
import { consentTool } from '../profile/index.ts'
import { logMealTool, logWorkoutTool, myProgressTool, pauseTrainingTool } from './index.ts'

/** The slice's tools, as tests call them. */
export const tools: readonly Tool[] = [logWorkoutTool, logMealTool, pauseTrainingTool, myProgressTool]

/** What a member may be told of an outcome. */
export const said = (outcome: ToolOutcome): string => (outcome.ok ? outcome.say : outcome.code)

export const labels = (outcome: ToolOutcome): string[] =>
  outcome.ok ? outcome.choices.map(({ label }) => label) : []

type Result = { [key: string]: unknown }

export const result = (outcome: ToolOutcome): Result => (outcome.ok ? (outcome.result as Result) : {})

/** A yes to keeping some domains. */
export async function agree(context: ToolContext, domain: string, ...also: string[]): Promise<void> {
  await runTool(consentTool, { domain, also, given: true }, context)
}

/** Taps a choice, as the bot reads it: a command with what stands after it. */
export async function tap(outcome: ToolOutcome, label: string, context: ToolContext): Promise<ToolOutcome> {
  const choice = outcome.ok ? outcome.choices.find((each) => each.label === label) : undefined
  const asked = carriedBy(choice?.send ?? '')
  const tool = tools.find(({ name }) => name === asked?.tool)
  if (!asked || !tool) throw new Error(`nothing to tap: ${label} in ${labels(outcome).join(', ')}`)
  return runTool(tool, asked.input, context)
}

let plans = 0

/** A plan with a session on each of some days, made at an instant. */
export async function planFor(
  db: Database,
  { gym, member }: ToolContext,
  {
    madeAt,
    dates,
    plan = { weeks: [] },
    slot = null,
  }: {
    madeAt: string
    dates: readonly string[]
    plan?: unknown
    slot?: Date | null
  },
): Promise<string> {
  const id = `10000000-0000-4000-8000-${String(++plans).padStart(12, '0')}`
  const from = dates[0] ?? madeAt.slice(0, 10)
  const row = { id, gym: gym.id, member: member.id, madeAt: new Date(madeAt), from, wanted: {}, plan }
  await db.insert(workoutPlans).values(row)
  if (dates.length > 0) {
    await db.insert(plannedSessions).values(
      dates.map((date, nth) => ({
        plan: id,
        week: 0,
        nth,
        date,
        split: 'legs',
        minutes: 60,
        slot: nth === 0 ? slot : null,
      })),
    )
  }
  return id
}
