import type { Context } from 'hono'
import { memberBehind, memberById, type Speaking } from '../../bot/identity.ts'
import type { Database } from '../../db/client.ts'
import type { Gym } from '../../tools/kit/gym.ts'
import { inSpeech, type Language, languageIn, type Speech } from '../../tools/kit/language.ts'
import { seededRandom } from '../../tools/kit/random.ts'
import type { ToolContext } from '../../tools/kit/tool.ts'
import type { Watch } from '../../tools/kit/watch.ts'
import { memberOf } from '../routes/visitor.ts'
import { keepMine, mineIn } from './cookies.ts'
import { type MySession, mineBy } from './session.ts'

/** What the member's own page needs of the house. */
export type MeDeps = {
  db: Database
  gym(): Promise<Gym>
  now(): Date
  /** A random UUID. */
  newId(): string
  /** Address of the web chat; undefined where it has none that all can reach. */
  web: string | undefined
  crash(error: unknown): string
  watch?: Watch | undefined
}

/** Whose page it is, and by what the browser is known. */
export type Caller = {
  speaking: Speaking
  /** Where they are logged in; undefined for a browser that is known by its chat alone. */
  session: MySession | undefined
  /** Their talk in this browser's chat, where the chat is theirs. */
  sender: string | undefined
  context: ToolContext
}

/**
 * Who asks for their own page: whoever is logged in to it, else whoever chats with the gym in this browser. A request in the
 * name of both is of the one who is logged in.
 */
export async function callerOf(c: Context, deps: MeDeps): Promise<Caller | undefined> {
  const { db, now } = deps
  const gym = await deps.gym()
  const at = now()
  const sender = memberOf(c)
  const chatting = sender ? await memberBehind(db, gym.id, { channel: 'web', sender }, at) : undefined
  const session = await sessionIn(c, deps, gym.id)
  const speaking = session ? await memberById(db, gym.id, session.member, at) : chatting
  if (!speaking) return undefined
  const theirs = chatting?.member.id === speaking.member.id ? sender : undefined
  const language = speechFor(c, gym, speaking).language
  const conversation = `me:${session?.id ?? theirs ?? ''}`
  const context: ToolContext = {
    ...{ db, gym, now: at, language, web: deps.web, watch: deps.watch },
    member: speaking.member,
    random: seededRandom(`me:${deps.newId()}`),
    noNumbers: speaking.noNumbers,
    place: { channel: 'web', conversation, private: true },
  }
  return { speaking, session, sender: theirs, context }
}

async function sessionIn(c: Context, deps: MeDeps, gym: string): Promise<MySession | undefined> {
  const given = mineIn(c)
  const found = given === undefined ? undefined : await mineBy(deps, given)
  if (found?.session.gym !== gym) return undefined
  if (found.fresh !== undefined) keepMine(c, found.fresh)
  return found.session
}

/** How a page is worded: as its member wants it, else as the browser asks, else as the gym speaks. */
export function speechFor(c: Context, gym: Pick<Gym, 'language'>, speaking?: Speaking): Speech {
  const language = speaking?.language ?? askedLanguage(c) ?? languageIn(gym.language) ?? 'en'
  return { language, clock: speaking?.clock ?? '24' }
}

/** Does work whose words are for whoever asks. */
export async function spokenTo<T>(
  c: Context,
  { gym }: Pick<MeDeps, 'gym'>,
  caller: Caller | undefined,
  work: () => Promise<T>,
): Promise<T> {
  return inSpeech(speechFor(c, await gym(), caller?.speaking), work)
}

/** The first language of ours that a browser would read, the ones it likes best first. */
function askedLanguage(c: Pick<Context, 'req'>): Language | undefined {
  const wanted = (c.req.header('accept-language') ?? '')
    .split(',')
    .map((each) => {
      const [code = '', ...parts] = each.split(';').map((part) => part.trim())
      const weight = Number(/^q=([\d.]+)$/.exec(parts[0] ?? '')?.[1] ?? 1)
      return { code, weight: Number.isNaN(weight) ? 0 : weight }
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
  for (const { code } of wanted) {
    const language = languageIn(code)
    if (language) return language
  }
  return undefined
}
