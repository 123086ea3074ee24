import { type Context, Hono, type MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { getCookie } from 'hono/cookie'
import { NONCE, secureHeaders } from 'hono/secure-headers'
import { type Limit, limit } from '../../bot/limits.ts'
import type { Gym } from '../../tools/kit/gym.ts'
import { inSpeech, t } from '../../tools/kit/language.ts'
import { invitationBehind, loginLinkOpen, roleWords, takeLoginLink } from '../../tools/staff/index.ts'
import { codePage, gonePage, joinPage, linkPage, loginPage } from '../pages/login.ts'
import { speechFor } from '../routes/spoken.ts'
import { addressOf, type Env } from '../routes/visitor.ts'
import { Amiss, joinByPage } from './account.ts'
import { accountRoutes } from './account-routes.ts'
import { dropSession, fromOwnPage, keepSession, meantByPage, wayOn } from './cookies.ts'
import { enter } from './enter.ts'
import { fieldsOf, frameOf, type LoginEnv } from './form.ts'
import { TooManyAtOnce } from './gate.ts'
import {
  type LoginDeps,
  leaveSession,
  openSession,
  refreshCookie,
  refreshSession,
  type StaffSession,
} from './session.ts'

export type LoginRouteDeps = {
  login: LoginDeps
  gym(): Promise<Pick<Gym, 'id' | 'name' | 'language'>>
  sessionOf(request: Request): Promise<StaffSession | undefined>
  crash(error: unknown): string
}

type App = Hono<LoginEnv>

/** Forms sent from one address a minute; more is no person. */
const mostForms = 30

const longestForm = 16 * 1024

const pageHeaders = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    styleSrc: [NONCE],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
    baseUri: ["'none'"],
  },
  xFrameOptions: 'DENY',
  // A link in the address bar shall not be told to anybody.
  referrerPolicy: 'same-origin',
  strictTransportSecurity: false,
})

const gone = () =>
  t`This link opens nothing any more: it was used, or its time is over. Write /admin to the gym’s bot for a new one.`
const goneInvitation = () =>
  t`This invitation opens nothing any more: it was used, taken back, or its time is over. Ask whoever gave it to you for a new one.`

/**
 * The ways in to the staff's page: by a link from the chat, by address and password, by an invitation.
 *
 * No GET changes anything but a session's own token, for chat apps and browsers fetch addresses that nobody has opened.
 */
export function loginRoutes(deps: LoginRouteDeps): App {
  const app: App = new Hono()
  const forms = limit({ most: mostForms, seconds: 60 })
  for (const path of ours) {
    app.use(path, pageHeaders, unseen, spoken(deps))
    app.post(path, small, ownPagesAlone, atLeisure(forms, deps))
  }
  byLink(app, deps)
  byPassword(app, deps)
  byInvitation(app, deps)
  sessions(app, deps)
  app.route('/', accountRoutes(deps))
  app.onError((error, c) => {
    if (error instanceof TooManyAtOnce)
      return c.text(t`Many are logging in just now. Try again in a moment.`, 429)
    return c.text(t`Something went wrong on our side (ref ${deps.crash(error)}).`, 500)
  })
  return app
}

/** What lies behind the ways in is for others to guard. */
const ours = ['/admin/login/*', '/admin/join/*', '/admin/session', '/admin/logout', '/admin/account/*']

const unseen: MiddlewareHandler = async (c, next) => {
  c.header('Cache-Control', 'no-store')
  await next()
}

/** Speaks to whoever comes by their own setting, else as their browser asks, else as the gym speaks. */
const spoken =
  ({ gym, sessionOf }: LoginRouteDeps): MiddlewareHandler =>
  async (c, next) => {
    const session = await sessionOf(c.req.raw)
    c.header('Vary', 'Accept-Language', { append: true })
    return inSpeech(speechFor(c, session?.speaks, (await gym()).language), next)
  }

const small = bodyLimit({ maxSize: longestForm, onError: (c) => c.text(t`That is too long.`, 413) })

const ownPagesAlone: MiddlewareHandler = async (c, next) => {
  if (!fromOwnPage(c)) return c.text(t`This can only be sent from the page itself.`, 403)
  return next()
}

const atLeisure =
  (forms: Limit, { login }: LoginRouteDeps): MiddlewareHandler<Env> =>
  async (c, next) => {
    const [address, at] = [addressOf(c), login.now()]
    const wait = forms.wait(address, at)
    if (wait > 0) {
      c.header('Retry-After', String(wait))
      return c.text(t`That is a lot at once. Try again in ${wait} seconds.`, 429)
    }
    forms.count(address, at)
    return next()
  }

function byLink(app: App, deps: LoginRouteDeps): void {
  const { login, gym } = deps
  app.get('/admin/login/:token', async (c) => {
    const frame = await frameOf(c, deps)
    const token = c.req.param('token')
    if (await loginLinkOpen(login.db, (await gym()).id, token, login.now()))
      return c.html(linkPage(frame, token))
    return c.html(gonePage(frame, t`Log in`, gone()), 410)
  })
  app.post('/admin/login/:token', async (c) => {
    const link = await takeLoginLink(login.db, c.req.param('token'), login.now())
    if (!link || link.gym !== (await gym()).id)
      return c.html(gonePage(await frameOf(c, deps), t`Log in`, gone()), 410)
    keepSession(c, await openSession(login, { ...link, way: 'link' }))
    return c.redirect('/admin', 303)
  })
}

const refused = () =>
  t`That did not open. The address, the password or the code is not right. After several tries nobody gets in for a while, not even with the right ones: wait some minutes.`

function byPassword(app: App, deps: LoginRouteDeps): void {
  const { login, gym } = deps
  app.get('/admin/login', async (c) =>
    c.html(loginPage(await frameOf(c, deps), { to: wayOn(c.req.query('to')) })),
  )
  app.post('/admin/login', async (c) => {
    const { email, password, code, to } = await fieldsOf(c)
    const handed = await enter(login, { gym: (await gym()).id, email, password, code })
    if (!handed)
      return c.html(loginPage(await frameOf(c, deps, { amiss: refused() }), { to: wayOn(to), email }), 401)
    keepSession(c, handed)
    return c.redirect(wayOn(to), 303)
  })
}

function byInvitation(app: App, deps: LoginRouteDeps): void {
  const { login, gym } = deps
  const behind = async (said: string) =>
    invitationBehind(login.db, { gym: (await gym()).id, said, at: login.now() })
  app.get('/admin/join', async (c) => {
    const code = c.req.query('code')?.replace(/[^A-Za-z0-9-]/g, '') ?? ''
    return code === '' ? c.html(codePage(await frameOf(c, deps))) : c.redirect(`/admin/join/${code}`, 303)
  })
  app.get('/admin/join/:code', async (c) => {
    const code = c.req.param('code')
    const found = await behind(code)
    const frame = await frameOf(c, deps)
    if (!found) return c.html(gonePage(frame, t`Join the staff`, goneInvitation()), 410)
    return c.html(joinPage(frame, { code, role: roleWords(found.role) }))
  })
  app.post('/admin/join/:code', async (c) => {
    const code = c.req.param('code')
    const { name, email, password } = await fieldsOf(c)
    try {
      keepSession(c, await joinByPage(login, { gym: (await gym()).id, code, name, email, password }))
      return c.redirect('/admin', 303)
    } catch (error) {
      if (!(error instanceof Amiss)) throw error
      const found = await behind(code)
      if (!found) return c.html(gonePage(await frameOf(c, deps), t`Join the staff`, goneInvitation()), 410)
      const frame = await frameOf(c, deps, { amiss: error.message })
      return c.html(joinPage(frame, { code, role: roleWords(found.role), name, email }), 400)
    }
  })
}

/** Where a browser gets a new token, with a page's script or on its way to a page. */
function sessions(app: App, { login, sessionOf }: LoginRouteDeps): void {
  const refreshed = async (c: Context) => {
    const given = getCookie(c, refreshCookie)
    const handed = given === undefined ? undefined : await refreshSession(login, given)
    if (handed) keepSession(c, handed)
    else dropSession(c)
    return handed !== undefined
  }
  app.get('/admin/session', async (c) => {
    const to = wayOn(c.req.query('to'))
    if (await refreshed(c)) return c.redirect(to, 303)
    return c.redirect(`/admin/login?to=${encodeURIComponent(to)}`, 303)
  })
  app.post('/admin/session', async (c) => {
    if (!meantByPage(c)) return c.json({ error: t`This can only be sent from the page itself.` }, 403)
    if (await refreshed(c)) return c.json({ ok: true })
    return c.json({ error: t`You are logged out. Log in again to go on.` }, 401)
  })
  app.post('/admin/logout', async (c) => {
    const session = await sessionOf(c.req.raw)
    if (session) await leaveSession(login, session)
    dropSession(c)
    return c.redirect('/admin/login', 303)
  })
}
