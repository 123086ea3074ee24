import type { Reply, Turn } from '../../bot/turn.ts'
import type { Database } from '../../db/client.ts'
import { createApp } from '../app.ts'
import { createDeps } from '../deps.ts'

/** Where the house stands in tests. */
const house = 'http://gym.example'

/** The whole house by its web address, with a clock to turn. */
export function houseOf(db: Database, gym: string, start: Date) {
  let now = start
  const deps = createDeps({ model: { kind: 'offline' }, gym, web: house }, { db, log() {}, now: () => now })
  const app = createApp(deps, { telegram: undefined }, () => now)
  let said = 0
  async function replies(text: string, who = 'mia', more: Partial<Turn> = {}): Promise<Reply | undefined> {
    const turn = { id: `${who}${said++}`, channel: 'telegram' as const, conversation: who, sender: who }
    return deps.answer({ ...turn, private: true, senderName: who, text, at: now, ...more })
  }
  return {
    deps,
    app,
    at(moment: Date) {
      now = moment
    },
    now: () => now,
    /** Says something by an app, alone with the bot, and hears all of the answer. */
    replies,
    /** The same, for the answer's words alone. */
    says: async (...said: Parameters<typeof replies>): Promise<string> =>
      (await replies(...said))?.text ?? '',
    browser: (language = 'en') => browserOn(app, language),
  }
}

export type HouseOfTests = ReturnType<typeof houseOf>

/** A browser: keeps cookies by name, and says where its posts come from. */
function browserOn(app: ReturnType<typeof createApp>, language: string) {
  const jar = new Map<string, string>()
  async function go(path: string, init: RequestInit = {}): Promise<Response> {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = {
      ...{ host: 'gym.example', 'accept-language': language },
      ...(cookie && { cookie }),
      ...(init.headers as object),
    }
    const answer = await app.request(`${house}${path}`, { ...init, headers })
    for (const set of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? []
      if (value === '') jar.delete(name)
      else jar.set(name, value)
    }
    return answer
  }
  const post = (path: string, fields: Record<string, string> = {}, headers: Record<string, string> = {}) =>
    go(path, {
      method: 'POST',
      body: new URLSearchParams(fields).toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: house, ...headers },
    })
  return {
    jar,
    go,
    post,
    /** A page's words, without its style. */
    async read(path: string): Promise<string> {
      return wordsOf(await (await go(path)).text())
    },
    /** Sends a form and reads the page it leads to. */
    async send(path: string, fields: Record<string, string> = {}): Promise<string> {
      const answer = await post(path, fields)
      const to = answer.headers.get('location')
      return wordsOf(await (to === null ? answer : await go(to)).text())
    },
    /** Says something in the chat of this browser. */
    async chat(text: string): Promise<string> {
      const answer = await go('/api/chat', {
        method: 'POST',
        body: JSON.stringify({ text }),
        headers: { 'content-type': 'application/json', origin: house },
      })
      const body = (await answer.json()) as { reply?: string; error?: string }
      return body.reply ?? body.error ?? ''
    },
  }
}

export type BrowserOfTests = ReturnType<HouseOfTests['browser']>

const entities: Readonly<Record<string, string>> = {
  ...{ '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" },
}

/** What a page says: fields keep their values as "name=value". */
export function wordsOf(page: string): string {
  return page
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/<input[^>]*name="([^"]*)"[^>]*value="([^"]*)"[^>]*>/g, ' [$1=$2] ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity)
    .replace(/\s+/g, ' ')
    .trim()
}
