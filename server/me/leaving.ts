import type { Context, Hono } from 'hono'
import { deleteCookie } from 'hono/cookie'
import { memberBehind } from '../../bot/identity.ts'
import { t } from '../../tools/kit/language.ts'
import { Amiss } from '../login/account.ts'
import { endSession } from '../login/store.ts'
import { keepMember, visitorCookie } from '../routes/visitor.ts'
import { chooseOwnPassword, leaveElsewhere } from './account.ts'
import type { Caller, MeDeps } from './caller.ts'
import { beforeIn, dropBefore, dropMine, keepMine, say } from './cookies.ts'
import { fieldsOf, type MeEnv } from './frame.ts'

type App = Hono<MeEnv>

const askingOf = ({ session, sender, context }: Caller) => ({
  ...{ session, sender, gym: context.gym.id, member: context.member.id },
})

/** How a member logs in from now on, and the end of their sessions. Whoever asks is known already. */
export function leavingRoutes(app: App, deps: MeDeps): void {
  app.post('/me/account/password', async (c) => {
    const { email = '', password = '', current = '' } = await fieldsOf(c)
    try {
      await chooseOwnPassword(deps, askingOf(c.get('caller')), { email, password, current })
      say(c, {
        text: t`Kept. From now on you can log in with it; your other browsers are logged out of this page.`,
        choices: [],
      })
    } catch (error) {
      if (!(error instanceof Amiss)) throw error
      say(c, { text: error.message, choices: [], amiss: true })
    }
    return c.redirect('/me/account', 303)
  })
  app.post('/me/logout', async (c) => {
    const { session } = c.get('caller')
    // Whoever is known by the chat alone would not find back.
    if (!session) return c.redirect('/me/account', 303)
    await endSession(deps.db, session.id, deps.now())
    leave(c, await beforeOthers(c, deps))
    return c.redirect('/me', 303)
  })
  app.post('/me/account/leave', async (c) => {
    const { words, sender } = await leaveElsewhere(deps, askingOf(c.get('caller')))
    keepMine(c, words)
    if (sender !== undefined) keepMember(c, sender)
    say(c, {
      text: t`Logged out everywhere but here: every other browser has to log in anew, for this page and for the chat.`,
      choices: [],
    })
    return c.redirect('/me/account', 303)
  })
}

/** The talk of whoever had this browser before; a talk that has been joined since is the member's own, and none of others. */
async function beforeOthers(c: Context<MeEnv>, { db, now }: MeDeps): Promise<string | undefined> {
  const sender = beforeIn(c)
  if (sender === undefined) return undefined
  const { gym, member } = c.get('caller').context
  const theirs = await memberBehind(db, gym.id, { channel: 'web', sender }, now())
  return theirs?.member.id === member.id ? undefined : sender
}

/** The page and the chat are nobody's any more, or again of whoever had this browser before. */
function leave(c: Context, before: string | undefined): void {
  dropMine(c)
  dropBefore(c)
  if (before === undefined) deleteCookie(c, visitorCookie, { path: '/' })
  else keepMember(c, before)
}
