import { type Context, Hono } from 'hono'
import { t } from '../../tools/kit/language.ts'
import { roleWords } from '../../tools/staff/index.ts'
import { accountPage } from '../pages/login.ts'
import { Amiss, beginCodes, choosePassword, endCodes, leaveEverywhere, vouched } from './account.ts'
import { dropSession } from './cookies.ts'
import { credentialOfMember } from './credentials/store.ts'
import { fieldsOf, frameOf, type LoginEnv } from './form.ts'
import type { LoginRouteDeps } from './routes.ts'
import type { StaffSession } from './session.ts'
import { newTotpSecret, totpAddress } from './totp.ts'

type Words = { amiss?: string; done?: string }
type Fields = Awaited<ReturnType<typeof fieldsOf>>
type Change = {
  path: string
  done(): string
  change(session: StaffSession, fields: Fields): Promise<unknown>
}

/** How a member of the staff logs in: address and password, codes, and the end of their sessions. */
export function accountRoutes(deps: LoginRouteDeps): Hono<LoginEnv> {
  const app = new Hono<LoginEnv>()
  const { login, sessionOf } = deps
  const toLogin = (c: Context) => c.redirect('/admin/session?to=/admin/account', 303)

  app.get('/admin/account', async (c) => {
    const session = await sessionOf(c.req.raw)
    return session ? c.html(await drawn(c, session, deps)) : toLogin(c)
  })
  for (const { path, done, change } of changes(deps)) {
    app.post(path, async (c) => {
      const session = await sessionOf(c.req.raw)
      if (!session) return toLogin(c)
      try {
        await change(session, await fieldsOf(c))
        return c.html(await drawn(c, session, deps, { done: done() }))
      } catch (error) {
        if (!(error instanceof Amiss)) throw error
        return c.html(await drawn(c, session, deps, { amiss: error.message }), 400)
      }
    })
  }
  app.post('/admin/account/leave', async (c) => {
    const session = await sessionOf(c.req.raw)
    if (session) await leaveEverywhere(login, session)
    dropSession(c)
    return c.redirect('/admin/login', 303)
  })
  return app
}

const changes = ({ login }: LoginRouteDeps): readonly Change[] => [
  {
    path: '/admin/account/password',
    done: () => t`Kept. From now on you can log in with it; your other browsers are logged out.`,
    change: (session, { email, password, current }) =>
      choosePassword(login, session, { email, password, current }),
  },
  {
    path: '/admin/account/codes',
    done: () => t`From now on a code is asked for with your password.`,
    change: (session, { secret, code }) => beginCodes(login, session, { secret, code }),
  },
  {
    path: '/admin/account/codes/end',
    done: () => t`Codes are asked for no more.`,
    change: (session, { current }) => endCodes(login, session, current),
  },
]

async function drawn(c: Context<LoginEnv>, session: StaffSession, deps: LoginRouteDeps, words: Words = {}) {
  const { member, role } = session
  const frame = await frameOf(c, deps, words)
  const known = await credentialOfMember(deps.login.db, member.id)
  const secret = known && known.totp === null ? newTotpSecret() : undefined
  return accountPage(frame, {
    name: member.name,
    role: roleWords(role),
    email: known?.email,
    codes: (known?.totp ?? null) !== null,
    needsCurrent: known !== undefined && !vouched(session, deps.login.now()),
    offer:
      secret !== undefined && known
        ? { secret, address: totpAddress(secret, { gym: frame.gym, email: known.email }) }
        : undefined,
  })
}
