import { Hono, type MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { NONCE, secureHeaders } from 'hono/secure-headers'
import { limit } from '../../bot/limits.ts'
import { inSpeech, t } from '../../tools/kit/language.ts'
import { fromOwnPage } from '../login/cookies.ts'
import { TooManyAtOnce } from '../login/gate.ts'
import { mePageClosed } from '../pages/me/doors.ts'
import { refusedIn } from '../routes/spoken.ts'
import { addressOf } from '../routes/visitor.ts'
import { callerOf, type MeDeps, speechFor, spokenTo } from './caller.ts'
import { doingRoutes } from './doing.ts'
import { enteringRoutes } from './entering.ts'
import { frameOf, type MeEnv } from './frame.ts'
import { leavingRoutes } from './leaving.ts'
import { pageRoutes } from './pages.ts'
import { preferenceRoutes } from './preferences.ts'
import { settingsRoutes } from './settings.ts'

/** Forms sent from one address a minute; more is no person. */
const mostForms = 60

const longestForm = 32 * 1024

/** The ways in, for everybody. */
const doors = ['/me/login/*', '/me/register']

/** What is there for those alone who are known. Named one by one: others have addresses below `/me` as well. */
const own = [
  '/me',
  '/me/progress',
  '/me/preferences',
  '/me/privacy',
  '/me/account/*',
  '/me/places.ics',
  '/me/do',
  '/me/settings',
  '/me/logout',
]

const pageHeaders = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    styleSrc: [NONCE],
    imgSrc: ["'self'", 'data:'],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
    baseUri: ["'none'"],
  },
  xFrameOptions: 'DENY',
  // A link in the address bar shall not be told to anybody.
  referrerPolicy: 'same-origin',
  strictTransportSecurity: false,
})

/**
 * The member's own page, `/me`: what the gym knows of them and what they may change, drawn by the server alone.
 *
 * What is shown and what is changed comes from the tools of the chat; there is no second way to either.
 */
export function meRoutes(deps: MeDeps): Hono<MeEnv> {
  const app = new Hono<MeEnv>()
  const forms = limit({ most: mostForms, seconds: 60 })
  for (const path of [...doors, ...own]) {
    app.use(path, pageHeaders, unseen, ...[small, ownPagesAlone, atLeisure(forms, deps)].map(ofForms))
  }
  enteringRoutes(app, deps)
  for (const path of own) app.use(path, known(deps))
  pageRoutes(app, deps)
  doingRoutes(app)
  preferenceRoutes(app)
  settingsRoutes(app)
  leavingRoutes(app, deps)
  app.onError((error, c) => {
    if (error instanceof TooManyAtOnce)
      return c.text(
        refusedIn(c, () => t`Many are logging in just now. Try again in a moment.`),
        429,
      )
    const reference = deps.crash(error)
    return c.text(
      refusedIn(c, () => t`Something went wrong on our side (ref ${reference}).`),
      500,
    )
  })
  return app
}

const unseen: MiddlewareHandler = async (c, next) => {
  c.header('Cache-Control', 'no-store')
  await next()
}

/** What guards forms is no matter to whoever only looks. */
const ofForms =
  (guard: MiddlewareHandler<MeEnv>): MiddlewareHandler<MeEnv> =>
  (c, next) =>
    c.req.method === 'GET' ? next() : guard(c, next)

const small = bodyLimit({
  maxSize: longestForm,
  onError: (c) =>
    c.text(
      refusedIn(c, () => t`That is too long.`),
      413,
    ),
})

const ownPagesAlone: MiddlewareHandler = async (c, next) => {
  if (!fromOwnPage(c))
    return c.text(
      refusedIn(c, () => t`This can only be sent from the page itself.`),
      403,
    )
  return next()
}

const atLeisure =
  (forms: ReturnType<typeof limit>, { now }: MeDeps): MiddlewareHandler<MeEnv> =>
  async (c, next) => {
    const [address, at] = [addressOf(c), now()]
    const wait = forms.wait(address, at)
    if (wait > 0) {
      c.header('Retry-After', String(wait))
      return c.text(
        refusedIn(c, () => t`That is a lot at once. Try again in ${wait} seconds.`),
        429,
      )
    }
    forms.count(address, at)
    return next()
  }

/** Lets those through who are known in this browser, and speaks to them as they want it; the others are shown the ways in. */
const known =
  (deps: MeDeps): MiddlewareHandler<MeEnv> =>
  async (c, next) => {
    const caller = await callerOf(c, deps)
    if (caller) {
      c.set('caller', caller)
      return inSpeech(speechFor(c, caller.context.gym, caller.speaking), next)
    }
    return spokenTo(c, deps, undefined, async () => {
      const told = c.req.method === 'GET' ? undefined : { text: unknown(), choices: [], amiss: true }
      return c.html(mePageClosed(await frameOf(c, deps, told)), 401)
    })
  }

const unknown = () =>
  t`I don't know any more who you are in this browser, so I changed nothing. Log in again to go on.`
