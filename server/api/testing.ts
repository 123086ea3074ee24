import { z } from '@hono/zod-openapi'
import type { Database } from '../../db/client.ts'
import { GymError } from '../../tools/kit/errors.ts'
import type { MemberId, Role } from '../../tools/kit/tool.ts'
import { apiRoutes } from './api.ts'
import type { SessionOf } from './caller.ts'
import type { documentOf } from './document.ts'
import type { ApiDeps, ApiParts, ImportLine } from './parts.ts'

/** Somebody's id, as a test writes it. */
export const somebody = '00000000-0000-4000-8000-0000000000aa'

const at = new Date('2026-11-20T10:00:00Z')
const done = new Date('2026-11-21T10:00:00Z')
const expected = { mean: 30, low: 22, high: 41 } as const
const taken: ImportLine = {
  ...{ id: 1, kind: 'visits', file: 'visits.csv', at, read: 10, accepted: 8, rejected: 1, duplicates: 1 },
  undoneAt: null,
}

/** Slices that answer as the real ones do, of one of each thing; anything else is not known to them. */
export const parts: ApiParts = {
  why: async () => ({ sentences: ['So.'], parts: [{ name: 'usual', people: 30 }], expected }),
  csv: ({ columns }) => `${columns.map(({ label }) => label).join(',')}\r\n`,
  pdf: async () => new TextEncoder().encode('%PDF-1.7'),
  members: async (_, { page }) => ({
    members: [{ id: somebody, name: 'Mia', role: 'member', since: at, lastVisit: null }],
    more: page < 2,
  }),
  setRole: async (_, id) => known(id === somebody, 'unknown_member'),
  invitations: {
    list: async () => [
      { id: somebody, role: 'coach', note: null, madeAt: at, expiresAt: done, usedAt: done, revokedAt: null },
    ],
    make: async () => ({ id: somebody, code: 'k3f9-a2bc-7d2e' }),
    revoke: async (_, id) => known(id === somebody, 'unknown_invitation'),
  },
  audit: async () => ({
    entries: [
      { id: 7, at, action: 'role.changed', actor: { id: somebody, name: null }, details: { role: 'coach' } },
    ],
    more: false,
  }),
  announcements: {
    list: async () => [
      { id: somebody, kind: 'news', text: 'Hello.', split: null, madeAt: at, told: 12, withdrawnAt: null },
    ],
    preview: async (_, { kind, closure }) => ({
      ...{ kind, text: 'Closed.', told: 12, places: 2, equipment: null, split: null },
      closure: closure ? { from: new Date(closure.from), to: new Date(closure.to) } : null,
    }),
    announce: async () => ({ id: somebody, told: 12 }),
    withdraw: async () => ({ told: 12 }),
  },
  imports: {
    list: async () => [taken, { ...taken, id: 2, undoneAt: done }],
    preview: async (_, { bytes }) => ({
      ...{ read: bytes.length, accepted: 8, rejected: 1, duplicates: 1 },
      columns: [{ column: 'in', meaning: 'check-in' }],
      rows: [{ 'check-in': '2026-11-20T10:00:00Z', minutes: 60, split: null }],
      problems: [{ reason: 'no time', rows: 1 }],
    }),
    take: async () => taken,
    undo: async (_, id) => {
      known(id === 1, 'unknown_import')
      return { removed: 8, kept: 0 }
    },
  },
  experiments: {
    list: async () => ({
      experiments: [
        {
          id: 1,
          a: 'fair',
          b: 'nearest',
          metric: 'came',
          startsAt: at,
          endsAt: done,
          stoppedAt: null,
          outcome: null,
        },
      ],
      policies: ['fair', 'nearest'],
    }),
    start: async () => ({ id: 2 }),
    stop: async (_, id) => known(id === 1, 'unknown_experiment'),
  },
}

function known(is: boolean, code: string): void {
  if (!is) throw new GymError(code)
}

/** Whoever a test says is logged in, by the cookie "role=owner". */
const sessionByCookie =
  (gym: string): SessionOf =>
  async (request) => {
    const role = /role=(\w+)/.exec(request.headers.get('cookie') ?? '')?.[1]
    if (role === undefined) return undefined
    const member = { id: somebody as MemberId, name: 'Mia', role: role as Role }
    return { gym, member, role: member.role, session: `s ${role}` }
  }

/** The interface of one gym with slices of a test. */
export function interfaceOf(db: Database, gym: string, now: () => Date, more: Partial<ApiDeps> = {}) {
  return apiRoutes({
    ...{ db, now, web: 'https://gym.example', sessionOf: sessionByCookie(gym), parts },
    crash(error) {
      throw error
    },
    ...more,
  })
}

/** One way of calling the interface, as its document says it. */
export type Operation = {
  id: string
  method: string
  path: string
  right: string | null
  /** What an answer of a status has to be; undefined where it has no JSON. */
  answer(status: number): z.ZodType | undefined
}

const operationSchema = z.object({
  operationId: z.string(),
  'x-right': z.string().nullable(),
  responses: z.record(
    z.string(),
    z.object({ content: z.record(z.string(), z.object({ schema: z.unknown() })).optional() }),
  ),
})

/** Every way of calling the interface, read from its document. */
export function operationsOf(document: ReturnType<typeof documentOf>): Operation[] {
  const definitions = localRefs(document.components?.schemas ?? {})
  return Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    Object.entries(item).map(([method, spec]) => {
      const { operationId, responses, ...operation } = operationSchema.parse(spec)
      return {
        ...{ id: operationId, method: method.toUpperCase(), path, right: operation['x-right'] },
        answer(status: number) {
          const schema = responses[status]?.content?.['application/json']?.schema
          if (schema === undefined) return undefined
          const whole = { allOf: [localRefs(schema)], $defs: definitions }
          return z.fromJSONSchema(whole as Parameters<typeof z.fromJSONSchema>[0])
        },
      }
    }),
  )
}

/** References as a schema that stands alone has them. */
const localRefs = (schema: unknown): object =>
  JSON.parse(JSON.stringify(schema).replaceAll('#/components/schemas/', '#/$defs/'))
