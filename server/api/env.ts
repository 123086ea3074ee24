import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Gym } from '../../tools/kit/gym.ts'
import type { Env } from '../routes/visitor.ts'
import type { Caller } from './caller.ts'

/** What is known of a request once it is let in. */
export type ApiEnv = Env & { Variables: { caller: Caller; gym: Gym } }

export type ApiApp = OpenAPIHono<ApiEnv>
