import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { t } from '../../tools/kit/language.ts'
import type { Right } from '../../tools/kit/rights.ts'
import { actorOf } from './caller.ts'
import type { ApiEnv } from './env.ts'
import { needs } from './guard.ts'
import type { ApiDeps, ApiParts, ApiWorld } from './parts.ts'
import { ApiProblem, problemSchema } from './problem.ts'

/** Where everything of a gym stands. */
export const base = '/api/v1/gyms/{gym}'

export const gymParam = z.object({
  gym: z.string().max(100).openapi({ description: "The gym's id", example: 'ironworks' }),
})

/** The gym and a number of something in it. */
export const gymAndNumber = gymParam.extend({
  id: z.coerce
    .number<string>()
    .int()
    .min(1)
    .max(2 ** 52),
})
/** The gym and an id of something in it. */
export const gymAndId = gymParam.extend({ id: z.uuid() })

/** An instant as the interface writes it. */
export const instant = z.iso.datetime({ offset: true })
export const iso = (at: Date): string => at.toISOString()
export const isoOrNull = (at: Date | null): string | null => at?.toISOString() ?? null

/** People: a number, "hidden" for fewer than five, null where nothing is known. */
export const toldSchema = z
  .union([z.number(), z.literal('hidden')])
  .nullable()
  .openapi('People', {
    description: '"hidden": fewer than five people stand behind the figure. null: nothing is known.',
  })

const ofProblem = (description: string) => ({
  description,
  content: { 'application/json': { schema: problemSchema } },
})

/** What may go wrong with every call. */
const problems = {
  400: ofProblem('The request does not make sense; the sentence says where.'),
  401: ofProblem('No key of this gym and no session.'),
  403: ofProblem('The right is missing, or another page sent this with your cookie.'),
  404: ofProblem('There is no such thing.'),
  409: ofProblem('It cannot be done as things are.'),
  413: ofProblem('The body is too long.'),
  429: ofProblem('Too many calls; Retry-After says how long to wait.'),
}

const json = <S extends z.ZodType>(schema: S) => ({ 'application/json': { schema } })

/** A good answer of one shape, or a problem. */
export const answers = <S extends z.ZodType>(schema: S, description = 'As asked.') => ({
  200: { description, content: json(schema) },
  ...problems,
})

/** Made: the answer is shown this once. */
export const made = <S extends z.ZodType>(schema: S, description = 'Made.') => ({
  201: { description, content: json(schema) },
  ...problems,
})

/** Done, and nothing to say about it. */
export const done = { 204: { description: 'Done.' }, ...problems }

/** What a JSON body has to be. */
export const bodyOf = <S extends z.ZodType>(schema: S) => ({
  body: { required: true, content: json(schema) },
})

const doors = { security: [{ key: [] }, { session: [] }] }

/** A route for those who have a right. */
export const forRight = (right: Right) => ({ ...doors, middleware: [needs(right)], 'x-right': right })

/** A route for everybody who is let in. */
export const forAll = { ...doors, 'x-right': null }

/** The world of a call. */
export function worldOf(c: Context<ApiEnv>, { db, now }: Pick<ApiDeps, 'db' | 'now'>): ApiWorld {
  const caller = c.get('caller')
  const { role, rights } = caller
  return { db, gym: c.get('gym'), now: now(), actor: actorOf(caller), reader: { role, rights } }
}

/** A part of the house, or a sentence that it is not here. */
export function partOf<N extends keyof ApiParts>({ parts }: Pick<ApiDeps, 'parts'>, name: N): ApiParts[N] {
  const part = parts[name]
  if (part === undefined) throw new ApiProblem(404, t`This house does not have that.`)
  return part as ApiParts[N]
}
