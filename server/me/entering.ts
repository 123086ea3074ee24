import type { Context, Hono } from 'hono'
import { memberBehind } from '../../bot/identity.ts'
import { limit } from '../../bot/limits.ts'
import { webTalkOf } from '../../bot/members/browsers/store.ts'
import { t } from '../../tools/kit/language.ts'
import { loginLinkOpen, takeLoginLink } from '../../tools/staff/index.ts'
import { Amiss } from '../login/account.ts'
import { provenBy } from '../login/enter.ts'
import type { Way } from '../login/store.ts'
import { meGonePage, meLinkPage, meLoginPage, meRegisterPage } from '../pages/me/doors.ts'
import { addressOf, keepMember, memberOf } from '../routes/visitor.ts'
import { chooseOwnPassword, register } from './account.ts'
import { callerOf, type MeDeps, spokenTo } from './caller.ts'
import { keepBefore, keepMine, mineIn, say } from './cookies.ts'
import { fieldsOf, frameOf, type MeEnv } from './frame.ts'
import { offerOf } from './joining.ts'
import { openMine } from './session.ts'

type App = Hono<MeEnv>

/** Accounts made from one address an hour: whoever wants more tries which addresses are in use. */
const mostRegistered = 10

/** The ways in: by a link from the chat, by address and password, by registering. No GET changes anything. */
export function enteringRoutes(app: App, deps: MeDeps): void {
  byLink(app, deps)
  byPassword(app, deps)
  byRegistering(app, deps)
}

/**
 * Hands a browser what its member is known by: a session for their own page, and their talk, so that the chat here is theirs
 * too. A talk that others had in this browser is kept for when they log out.
 */
async function letIn(c: Context, deps: MeDeps, { member, way }: { member: string; way: Way }): Promise<void> {
  const { db, newId, now } = deps
  const { id: gym } = await deps.gym()
  const logged = mineIn(c) !== undefined
  keepMine(c, await openMine(deps, { gym, member, way }))
  const had = memberOf(c)
  const before = had ? await memberBehind(db, gym, { channel: 'web', sender: had }, now()) : undefined
  if (before?.member.id === member) return
  // Of several who log in one after the other, it is the talk before the first of them.
  if (had && before && !logged) {
    keepBefore(c, had)
    const offer = await offerOf(c, deps, { gym, member, before: before.member })
    if (offer) say(c, offer)
  }
  keepMember(c, await webTalkOf(db, { gym, member }, newId()))
}

function byLink(app: App, deps: MeDeps): void {
  const { db, gym, now } = deps
  app.get('/me/login/:token', (c) =>
    spokenTo(c, deps, undefined, async () => {
      const token = c.req.param('token')
      const frame = await frameOf(c, deps)
      const open = await loginLinkOpen(db, (await gym()).id, token, now(), 'me')
      return open ? c.html(meLinkPage(frame, token)) : c.html(meGonePage(frame), 410)
    }),
  )
  app.post('/me/login/:token', (c) =>
    spokenTo(c, deps, undefined, async () => {
      const link = await takeLoginLink(db, c.req.param('token'), now(), 'me')
      if (!link || link.gym !== (await gym()).id) return c.html(meGonePage(await frameOf(c, deps)), 410)
      await letIn(c, deps, { member: link.member, way: 'link' })
      return c.redirect('/me', 303)
    }),
  )
}

const refused = () =>
  t`That did not open. The address, the password or the code is not right. After several tries nobody gets in for a while, not even with the right ones: wait some minutes.`

function byPassword(app: App, deps: MeDeps): void {
  const { gym } = deps
  app.get('/me/login', (c) =>
    spokenTo(c, deps, undefined, async () => c.html(meLoginPage(await frameOf(c, deps)))),
  )
  app.post('/me/login', (c) =>
    spokenTo(c, deps, undefined, async () => {
      const { email = '', password = '', code = '' } = await fieldsOf(c)
      const member = await provenBy(deps, { gym: (await gym()).id, email, password, code })
      if (member === undefined) {
        const frame = await frameOf(c, deps, { text: refused(), choices: [], amiss: true })
        return c.html(meLoginPage(frame, { email }), 401)
      }
      await letIn(c, deps, { member, way: 'password' })
      return c.redirect('/me', 303)
    }),
  )
}

function byRegistering(app: App, deps: MeDeps): void {
  const perAddress = limit({ most: mostRegistered, seconds: 3600 })
  app.get('/me/register', async (c) => {
    const caller = await callerOf(c, deps)
    if (caller?.session) return c.redirect('/me/account', 303)
    return spokenTo(c, deps, caller, async () =>
      c.html(meRegisterPage(await frameOf(c, deps), { known: caller !== undefined })),
    )
  })
  app.post('/me/register', async (c) => {
    const caller = await callerOf(c, deps)
    return spokenTo(c, deps, caller, async () => {
      const { email = '', password = '' } = await fieldsOf(c)
      const again = async (text: string, status: 400 | 429) => {
        const frame = await frameOf(c, deps, { text, choices: [], amiss: true })
        return c.html(meRegisterPage(frame, { email, known: caller !== undefined }), status)
      }
      const address = addressOf(c)
      if (perAddress.wait(address, deps.now()) > 0)
        return again(t`That is a lot at once. Wait an hour, then register again.`, 429)
      perAddress.count(address, deps.now())
      try {
        await registered(c, deps, { email, password })
      } catch (error) {
        if (error instanceof Amiss) return again(error.message, 400)
        throw error
      }
      say(c, {
        text: t`Registered. From now on you can log in with this address and your password in every browser.`,
        choices: [],
      })
      return c.redirect('/me', 303)
    })
  })
}

/** Whoever is known in this browser stays who they are. @throws {Amiss} in one sentence */
async function registered(
  c: Context<MeEnv>,
  deps: MeDeps,
  chosen: { email: string; password: string },
): Promise<void> {
  const { id: gym } = await deps.gym()
  const caller = await callerOf(c, deps)
  if (caller) {
    const { member } = caller.speaking
    await chooseOwnPassword(
      deps,
      { gym, member: member.id, session: caller.session },
      { ...chosen, current: '' },
    )
    await letIn(c, deps, { member: member.id, way: 'password' })
    return
  }
  const sender = memberOf(c) ?? deps.newId()
  const member = await register(deps, { gym, sender, ...chosen })
  await letIn(c, deps, { member, way: 'password' })
}
