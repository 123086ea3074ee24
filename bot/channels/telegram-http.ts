import { Api } from 'grammy'
import type { Update, UserFromGetMe } from 'grammy/types'
import type { Teller } from '../turn.ts'
import { type DoorDeps, sleep } from './door.ts'
import { problemOf } from './telegram-faults.ts'
import { filesOn } from './telegram-files.ts'
import { type Kept, keep } from './telegram-kept.ts'
import { menusOf, offer } from './telegram-menu.ts'
import { apiOf } from './telegram-pace.ts'
import { doorOf, type Taken, talk } from './telegram-talk.ts'
import { tell } from './telegram-tell.ts'
import { register, secretFrom, webhook } from './telegram-webhook.ts'

/** What must be asked before anybody is answered may not take as long as Telegram waits. */
const openingSeconds = 10

type Config = { token: string; apiRoot: string; url: string; secret: string | undefined }

/** The door to Telegram where nothing stays open between requests: Telegram calls, and we say what is due. */
export type TelegramHttp = Teller & {
  name: string
  /** Answers a call of Telegram's. */
  webhook(request: Request): Promise<Response>
  /** Tells Telegram where to call, and sets the menus where they aren't those already. */
  offer(): Promise<void>
  /** Resolves when everything taken in is answered. */
  landed(): Promise<void>
}

/**
 * Opens the door. Nothing is asked of Telegram before somebody comes through it.
 *
 * @param kept what outlives the request, so that albums, pages and menus go on where they stood
 */
export function openTelegramHttp(
  config: Config,
  given: DoorDeps & { tempo?: { webhookMs?: number; patienceMs?: number } },
  kept: Kept = keep({ now: given.now, sleep: given.sleep ?? sleep }),
): TelegramHttp {
  const { token, url } = config
  const deps = { ...given, sleep: given.sleep ?? sleep }
  const apiRoot = config.apiRoot.replace(/\/+$/, '')
  const api = apiOf({ token, apiRoot }, kept.pace)
  const opener = new Api(token, { apiRoot, timeoutSeconds: openingSeconds })
  const conversations = talk(api, { ...deps, files: filesOn(api, { apiRoot, token }), kept })
  const secret = config.secret ?? secretFrom(token)

  async function ourselves(): Promise<UserFromGetMe> {
    kept.me ??= await opener.getMe()
    return kept.me
  }

  async function take(update: Update): Promise<Taken> {
    const me = await ourselves().catch((error) => {
      deps.log('telegram.unreachable', problemOf(error))
      return undefined
    })
    // It comes again; whoever we can't name ourselves to, we can't answer either.
    return me ? conversations.take(update, me) : 'again'
  }

  return {
    name: 'telegram',
    webhook: webhook({ secret, take, patienceMs: given.tempo?.webhookMs }),
    again: { door: async () => doorOf(token), take: (given) => take(given as Update) },
    tell: (address, message) => tell(api, address, message, { ...deps, pace: kept.pace }),
    async offer() {
      await register(opener, url, secret)
      await offer(opener, menusOf(deps.commands), deps.log)
    },
    landed: conversations.landed,
  }
}
