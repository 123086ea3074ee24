import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { z } from 'zod'
import { worded } from '../../bot/messages.ts'
import { GymError } from '../../tools/kit/errors.ts'
import type { Gym } from '../../tools/kit/gym.ts'
import { issueWords } from '../../tools/kit/issue-words.ts'
import { t } from '../../tools/kit/language.ts'
import type { ToolContext } from '../../tools/kit/tool.ts'
import { cleanText } from '../../tools/kit/words.ts'

export type Status = 400 | 401 | 403 | 404 | 409 | 413 | 429 | 500

/** What an answer that is none says. */
export const problemSchema = z
  .object({ error: z.string().meta({ description: 'One sentence for people.' }) })
  .meta({ id: 'Problem' })

/** A refusal of the interface itself, worded where it is thrown. */
export class ApiProblem extends Error {
  readonly status: Status
  readonly headers: Readonly<Record<string, string>>

  constructor(status: Status, sentence: string, headers: Readonly<Record<string, string>> = {}) {
    super(sentence)
    this.name = 'ApiProblem'
    this.status = status
    this.headers = headers
  }
}

/** What an expected failure of the tools is over HTTP; anything else is a bad request. */
const statusOf: Readonly<Record<string, Status>> = {
  staff_only: 403,
  unknown_gym: 404,
  unknown_report: 404,
  unknown_gym_key: 404,
  unknown_feed: 404,
  unknown_member: 404,
  unknown_invitation: 404,
  unknown_announcement: 404,
  unknown_import: 404,
  unknown_experiment: 404,
  not_on_record: 404,
  split_in_use: 409,
  slots_fixed: 409,
  last_owner: 409,
  already_withdrawn: 409,
  already_undone: 409,
  import_undone: 409,
  trial_running: 409,
  already_announced: 409,
  closure_over: 409,
  changed_since: 409,
  no_pdf: 404,
  too_many_gym_keys: 409,
}

export type Told = { gym: Gym | undefined; now: Date; crash(error: unknown): string }

/** One sentence with its status for whatever was thrown; a bug gets a reference, and nothing of itself. */
export function problemOf(error: unknown, { gym, now, crash }: Told): ApiProblem {
  if (error instanceof ApiProblem) return error
  if (error instanceof GymError) {
    // The sentences look at the gym, the moment and the language alone.
    const context = { gym, now, language: 'en' } as ToolContext
    return new ApiProblem(statusOf[error.code] ?? 400, worded(error.code, error.facts, context))
  }
  if (error instanceof HTTPException) return ofFramework(error)
  return new ApiProblem(500, t`Something went wrong on our side (ref ${crash(error)}).`)
}

function ofFramework({ status }: HTTPException): ApiProblem {
  if (status === 413) return new ApiProblem(413, t`This body is too long.`)
  if (status === 415)
    return new ApiProblem(400, t`Send the body as JSON, with the header Content-Type: application/json.`)
  return new ApiProblem(400, t`The body is not JSON.`)
}

/** The first thing that does not fit, in one sentence. */
export function misfit(error: z.ZodError): string {
  const [issue] = error.issues
  if (!issue) return t`The request is not understood.`
  const unknown = issue.code === 'unrecognized_keys' ? [cleanText(issue.keys[0] ?? '').slice(0, 40)] : []
  const field = [...issue.path.map(String), ...unknown].join('.')
  if (field === '') return t`The body must be an object with the fields that the document names.`
  const named = JSON.stringify(field)
  if (unknown.length > 0) return t`The field ${named} is not known here.`
  return t`The field ${named} doesn't fit: ${issueWords(issue).replace(/^Invalid [^:]*: /, '')}.`
}

/** The refusal as it goes out. */
export function refused(c: Context, { message, status, headers }: ApiProblem): Response {
  for (const [name, value] of Object.entries(headers)) c.header(name, value)
  c.header('Cache-Control', 'no-store')
  return c.json({ error: message }, status)
}
