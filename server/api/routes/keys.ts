import { createRoute, z } from '@hono/zod-openapi'
import {
  endFeed,
  endGymKey,
  feedsOf,
  gymKeysOf,
  makeFeed,
  makeGymKey,
} from '../../../tools/gym-keys/index.ts'
import { type Right, rights } from '../../../tools/kit/rights.ts'
import {
  answers,
  base,
  bodyOf,
  done,
  forRight,
  gymAndNumber,
  gymParam,
  instant,
  iso,
  isoOrNull,
  made,
  worldOf,
} from '../answers.ts'
import type { ApiApp } from '../env.ts'
import { demand } from '../guard.ts'
import type { ApiDeps, ApiWorld } from '../parts.ts'

const name = z.string().min(1).max(100).openapi({ description: 'What it is for', example: 'front door' })
const scopes = z
  .array(z.enum(rights))
  .min(1)
  .openapi({ description: "Rights of the key, at most the caller's own" })

const feedSchema = z.object({
  id: z.number().int(),
  name: z.string(),
  createdAt: instant,
  lastUsedAt: instant.nullable(),
})
const keySchema = feedSchema.extend({ scopes: z.array(z.string()).readonly() })
const once = z.object({ id: z.number().int(), key: z.string().openapi({ description: 'Shown this once' }) })

const tags = ['Keys']
const request = { params: gymParam }

const keys = createRoute({
  ...{ method: 'get', path: `${base}/keys`, operationId: 'listKeys', tags, request },
  summary: 'Keys of programs that open',
  ...forRight('keys'),
  responses: answers(z.object({ keys: z.array(keySchema).readonly() })),
})
const makeKey = createRoute({
  ...{ method: 'post', path: `${base}/keys`, operationId: 'makeKey', tags },
  summary: 'Make a key for a program',
  ...forRight('keys'),
  request: { ...request, ...bodyOf(z.strictObject({ name, scopes })) },
  responses: made(once),
})
const endKey = createRoute({
  ...{ method: 'delete', path: `${base}/keys/{id}`, operationId: 'endKey', tags },
  summary: 'End a key at once',
  ...forRight('keys'),
  request: { params: gymAndNumber },
  responses: done,
})
const feeds = createRoute({
  ...{ method: 'get', path: `${base}/feeds`, operationId: 'listFeeds', tags, request },
  summary: 'Keys of door counters that open',
  ...forRight('settings'),
  responses: answers(z.object({ feeds: z.array(feedSchema).readonly() })),
})
const makeFeedKey = createRoute({
  ...{ method: 'post', path: `${base}/feeds`, operationId: 'makeFeed', tags },
  summary: 'Make a key for a door counter or camera',
  description: 'It sends readings to POST /api/gyms/{gym}/counts and opens nothing else.',
  ...forRight('settings'),
  request: { ...request, ...bodyOf(z.strictObject({ name })) },
  responses: made(once),
})
const endFeedKey = createRoute({
  ...{ method: 'delete', path: `${base}/feeds/{id}`, operationId: 'endFeed', tags },
  summary: "End a door counter's key at once",
  ...forRight('settings'),
  request: { params: gymAndNumber },
  responses: done,
})

const byOf = ({ gym, actor, now }: ApiWorld) => ({ gym: gym.id, actor, now })

/** Keys of programs. */
export function keyRoutes(app: ApiApp, deps: ApiDeps): void {
  app.openapi(keys, async (c) => {
    const all = await gymKeysOf(deps.db, c.get('gym').id)
    const shown = all.map(({ id, name: called, scopes: may, createdAt, lastUsedAt }) => ({
      ...{ id, name: called, scopes: may, createdAt: iso(createdAt), lastUsedAt: isoOrNull(lastUsedAt) },
    }))
    return c.json({ keys: shown }, 200)
  })
  app.openapi(makeKey, async (c) => {
    const wish = c.req.valid('json')
    // Nobody hands on more than they have.
    for (const scope of wish.scopes) demand(c.get('caller'), scope satisfies Right)
    const { id, key } = await makeGymKey(deps.db, byOf(worldOf(c, deps)), wish)
    return c.json({ id, key }, 201)
  })
  app.openapi(endKey, async (c) => {
    await endGymKey(deps.db, byOf(worldOf(c, deps)), c.req.valid('param').id)
    return c.body(null, 204)
  })
}

/** Keys of door counters. */
export function feedRoutes(app: ApiApp, deps: ApiDeps): void {
  app.openapi(feeds, async (c) => {
    const all = await feedsOf(deps.db, c.get('gym').id)
    const shown = all.map(({ id, name: called, createdAt, lastUsedAt }) => ({
      ...{ id, name: called, createdAt: iso(createdAt), lastUsedAt: isoOrNull(lastUsedAt) },
    }))
    return c.json({ feeds: shown }, 200)
  })
  app.openapi(makeFeedKey, async (c) => {
    const { id, key } = await makeFeed(deps.db, byOf(worldOf(c, deps)), c.req.valid('json').name)
    return c.json({ id, key }, 201)
  })
  app.openapi(endFeedKey, async (c) => {
    await endFeed(deps.db, byOf(worldOf(c, deps)), c.req.valid('param').id)
    return c.body(null, 204)
  })
}
