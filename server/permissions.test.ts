import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { staffCommands } from '../bot/commands.ts'
import { members } from '../db/schema/index.ts'
import { type TestDatabase, testDatabase } from '../db/testing.ts'
import { memberTools, runTool, toolsFor } from '../tools/index.ts'
import { type Right, rights, roles } from '../tools/kit/rights.ts'
import type { Role, ToolContext } from '../tools/kit/tool.ts'
import { testContext, testGym } from '../tools/testing.ts'
import { createApp } from './app.ts'
import { createDeps, type Deps } from './deps.ts'
import { openSession, sessionCookie } from './login/session.ts'

/**
 * Who may do what, written down once more and by hand: what the code grants is held against it, and a new tool, command or
 * route that stands in no list fails.
 */
const matrix: Readonly<Record<Role, readonly Right[]>> = {
  member: [],
  frontDesk: ['floor', 'announce'],
  coach: ['floor', 'people'],
  manager: ['floor', 'people', 'reports', 'announce', 'settings', 'imports', 'experiments', 'audit'],
  owner: [...rights],
}

/** Tools of the staff, and the right that each wants. */
const staffTools: Readonly<Record<string, Right>> = {
  report: 'floor',
  openAdmin: 'floor',
  staffList: 'staff',
  inviteStaff: 'staff',
  changeRole: 'staff',
  linkPlace: 'staff',
  whySlot: 'floor',
  gymSettings: 'settings',
  feedKeys: 'settings',
  gymModel: 'settings',
  memberCounts: 'reports',
  announce: 'announce',
  withdrawAnnouncement: 'announce',
  announcements: 'floor',
  tryAdvice: 'experiments',
  importFile: 'imports',
}

/** Commands of the staff, and the tool behind each. */
const staffWords: Readonly<Record<string, string>> = {
  '/report': 'report',
  '/admin': 'openAdmin',
  '/staff': 'staffList',
  '/group': 'linkPlace',
  '/gym': 'gymSettings',
  '/feed': 'feedKeys',
  '/model': 'gymModel',
  '/members': 'memberCounts',
  '/announce': 'announcements',
  '/trial': 'tryAdvice',
  '/import': 'importFile',
}

/** Routes for everybody, with or without a cookie; what they do for whom is for their own tests. */
const open: readonly string[] = [
  'GET /',
  'GET /plots.js',
  'GET /sw.js',
  'GET /manifest.webmanifest',
  'GET /icon-192.png',
  'GET /icon-512.png',
  'GET /gyms/:gym',
  'GET /gyms/:file{[^/]+\\.json}',
  'GET /healthz',
  'GET /readyz',
  'GET /api/strip',
  'GET /api/history',
  'GET /api/news',
  'POST /api/chat',
  'POST /api/gyms/:gym/counts',
  'POST /api/generate-plan',
  'POST /api/v1/generate-plan',
  'POST /webhooks/telegram',
  'POST /webhooks/discord',
  'POST /mcp',
  'GET /mcp',
  'DELETE /mcp',
  'GET /me/export/:token',
  'POST /me/export/:token',
  'GET /receipts/:code',
  'GET /calendar/:file{[0-9a-f]{32}\\.ics}',
  'GET /api/v1',
  'GET /api/v1/openapi.json',
  'GET /admin/login',
  'POST /admin/login',
  'GET /admin/login/:token',
  'POST /admin/login/:token',
  'GET /admin/join',
  'GET /admin/join/:code',
  'POST /admin/join/:code',
  'GET /admin/session',
  'POST /admin/session',
  'POST /admin/logout',
  'GET /me',
  'GET /me/progress',
  'GET /me/preferences',
  'GET /me/privacy',
  'GET /me/account',
  'GET /me/places.ics',
  'GET /me/login',
  'POST /me/login',
  'GET /me/login/:token',
  'POST /me/login/:token',
  'GET /me/register',
  'POST /me/register',
  'POST /me/do',
  'POST /me/preferences',
  'POST /me/settings',
  'POST /me/account/password',
  'POST /me/account/leave',
  'POST /me/logout',
]

/** Pages of whoever is logged in, with any role of the staff; others are sent to log in. */
const pages: readonly string[] = [
  'GET /admin',
  'GET /admin/account',
  'POST /admin/account/password',
  'POST /admin/account/codes',
  'POST /admin/account/codes/end',
  'POST /admin/account/leave',
]

const base = '/api/v1/gyms/:gym'

/** Routes of the gym's interface, and the right that each wants. */
const guarded: Readonly<Record<string, Right>> = {
  [`GET ${base}/me`]: 'floor',
  [`GET ${base}/reports`]: 'floor',
  [`GET ${base}/reports/:kind`]: 'floor',
  [`GET ${base}/why`]: 'floor',
  [`GET ${base}/slots/:start`]: 'floor',
  [`GET ${base}/settings`]: 'floor',
  [`PATCH ${base}/settings`]: 'settings',
  [`GET ${base}/members`]: 'staff',
  [`PATCH ${base}/members/:id`]: 'staff',
  [`GET ${base}/invitations`]: 'staff',
  [`POST ${base}/invitations`]: 'staff',
  [`DELETE ${base}/invitations/:id`]: 'staff',
  [`GET ${base}/announcements`]: 'floor',
  [`POST ${base}/announcements`]: 'announce',
  [`POST ${base}/announcements/preview`]: 'announce',
  [`POST ${base}/announcements/:id/withdraw`]: 'announce',
  [`GET ${base}/imports`]: 'imports',
  [`POST ${base}/imports`]: 'imports',
  [`POST ${base}/imports/preview`]: 'imports',
  [`POST ${base}/imports/:id/undo`]: 'imports',
  [`GET ${base}/keys`]: 'keys',
  [`POST ${base}/keys`]: 'keys',
  [`DELETE ${base}/keys/:id`]: 'keys',
  [`GET ${base}/feeds`]: 'settings',
  [`POST ${base}/feeds`]: 'settings',
  [`DELETE ${base}/feeds/:id`]: 'settings',
  [`GET ${base}/experiments`]: 'experiments',
  [`POST ${base}/experiments`]: 'experiments',
  [`POST ${base}/experiments/:id/stop`]: 'experiments',
  [`GET ${base}/audit`]: 'audit',
}

const noon = new Date('2026-11-24T12:00:00+01:00')
const house = 'http://gym.example'
let database: TestDatabase
let deps: Deps
let app: ReturnType<typeof createApp>
const people = new Map<Role, ToolContext>()
const cookies = new Map<Role, string>()

beforeAll(async () => {
  database = await testDatabase()
  const { db } = database
  const gym = await testGym(db)
  deps = createDeps({ model: { kind: 'offline' }, gym: gym.id }, { db, log() {}, now: () => noon })
  app = createApp(
    deps,
    { telegram: async () => new Response(), discord: async () => new Response() },
    () => noon,
  )
  for (const role of roles) {
    const context = await testContext(db, gym, noon.toISOString())
    await db.update(members).set({ role }).where(eq(members.id, context.member.id))
    people.set(role, { ...context, member: { ...context.member, role } })
    const { token } = await openSession(deps.login, { gym: gym.id, member: context.member.id, way: 'link' })
    cookies.set(role, `${sessionCookie}=${token}`)
  }
})
afterAll(() => database.close())

function who(role: Role): ToolContext {
  const context = people.get(role)
  if (!context) throw new Error(`there is no ${role}`)
  return context
}

const has = (role: Role, right: Right) => matrix[role].includes(right)
const listed = { ...Object.fromEntries([...open, ...pages].map((route) => [route, ''])), ...guarded }

/** What only runs before routes. */
const before = [
  '/*',
  '/api/v1/gyms/:gym/*',
  '/admin/login/*',
  '/admin/join/*',
  '/admin/account/*',
  '/me/login/*',
  '/me/account/*',
]

/** Every route that answers, as "GET /path"; what stands for all methods beside one of its own only runs before that. */
function routes(): string[] {
  const own = app.routes.filter(({ method }) => method !== 'ALL').map(({ path }) => path)
  const answering = app.routes.filter(
    ({ method, path }) => !before.includes(path) && (method !== 'ALL' || !own.includes(path)),
  )
  return [...new Set(answering.map(({ method, path }) => `${method} ${path}`))]
}

describe.each(roles)('tools, for the role %s', (role) => {
  test.each(Object.entries(staffTools))(
    '%s is there for those alone who have the right "%s"',
    async (name, right) => {
      const there = (place: ToolContext['place']) =>
        toolsFor({ ...who(role), place }).some((tool) => tool.name === name)
      const { place } = who(role)
      expect(there(place)).toBe(has(role, right))
      expect(there({ ...place, private: false })).toBe(false)
      expect(there({ ...place, private: false, within: { place: '1', administrator: true } })).toBe(false)
    },
  )

  test('a tool that is not there refuses, should a road lead to it', async () => {
    const owners = toolsFor(who('owner'))
    for (const [name, right] of Object.entries(staffTools)) {
      const tool = owners.find((each) => each.name === name)
      if (!tool) throw new Error(`there is no tool ${name}`)
      const outcome = has(role, right) ? undefined : await runTool(tool, {}, who(role))
      if (outcome) expect(outcome, name).toMatchObject({ ok: false, code: 'staff_only' })
    }
  })

  test.each(Object.entries(staffWords))(
    '%s reaches its tool for whoever has it, and is not there for others',
    async (text, name) => {
      const { member, place } = who(role)
      await database.db.execute(
        `insert into identities (gym, channel, sender, member) values ('gym', 'telegram', '${member.id}', '${member.id}') on conflict do nothing`,
      )
      const turn = {
        channel: 'telegram' as const,
        conversation: place.conversation,
        sender: member.id,
        senderName: null,
      }
      const reply = await deps.answer({ ...turn, id: `${role} ${text}`, private: true, text, at: noon })
      const right = staffTools[name] ?? 'floor'
      expect(reply?.tools.map((tool) => tool.name)).toEqual(has(role, right) ? [name] : [])
    },
  )
})

test('every tool and command of the staff stands in the lists', () => {
  const mine = toolsFor(who('owner')).filter((tool) => !memberTools.includes(tool))
  expect(Object.fromEntries(mine.map(({ name, right }) => [name, right]))).toEqual(staffTools)
  expect(staffCommands.map(({ name }) => `/${name}`).sort()).toEqual(Object.keys(staffWords).sort())
  expect(memberTools.filter(({ right }) => right !== undefined)).toEqual([])
})

test('every route stands in one list', () => {
  expect(routes().filter((route) => !(route in listed))).toEqual([])
  expect(Object.keys(listed)).toHaveLength(open.length + pages.length + Object.keys(guarded).length)
})

let knocks = 0

const pathOf = (route: string): string =>
  (route.split(' ')[1] ?? '').replace(':gym', 'gym').replace(/:(\w+)(\{[^/]*\})?/g, '0')

/** What a request with a cookie is answered; one that changes something says that the page means it. */
async function asked(route: string, cookie: string | undefined): Promise<Response> {
  const method = route.split(' ')[0] ?? 'GET'
  const meant = { origin: house, host: 'gym.example', 'x-spotter': '1' }
  const body = method === 'GET' ? {} : { body: '{}' }
  // Each from an address of its own: whoever knocks too often from one is asked to wait, whoever they are.
  const address = `192.0.2.${++knocks % 250}, 198.51.100.${Math.floor(knocks / 250)}`
  const from = { 'cf-connecting-ip': address }
  const headers = { ...meant, ...from, 'content-type': 'application/json', ...(cookie ? { cookie } : {}) }
  return app.request(`${house}${pathOf(route)}`, { method, headers, ...body })
}

test('the gym’s interface: each route for those alone who have its right, and for nobody without a login', async () => {
  const here = routes().filter((route) => route in guarded)
  for (const route of here) {
    const right = guarded[route] ?? 'staff'
    expect((await asked(route, undefined)).status, route).toBe(401)
    expect((await asked(route, `${sessionCookie}=x.y.z`)).status, route).toBe(401)
    for (const role of roles) {
      const { status } = await asked(route, cookies.get(role))
      // A member has no session: theirs ended with their role.
      if (role === 'member') expect(status, `${route} for a ${role}`).toBe(401)
      else if (has(role, right)) expect([401, 403], `${route} for a ${role}`).not.toContain(status)
      else expect(status, `${route} for a ${role}`).toBe(403)
    }
  }
})

test('pages of the staff send everybody else to log in', async () => {
  const here = routes().filter((route) => pages.includes(route) && !route.endsWith('/leave'))
  expect(here.length).toBeGreaterThan(0)
  for (const route of here) {
    for (const cookie of [undefined, cookies.get('member')]) {
      const answer = await asked(route, cookie)
      expect(answer.headers.get('location') ?? `${answer.status}`, route).toMatch(/^\/admin\/(session|login)/)
    }
    for (const role of roles.filter((each) => each !== 'member'))
      expect([200, 400], `${route} for a ${role}`).toContain((await asked(route, cookies.get(role))).status)
  }
})
