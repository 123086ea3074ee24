import type { FuzzedHouse } from './house.ts'
import { origin, telegramSecret } from './house.ts'
import type { Knock, Route } from './requests.ts'

/** Longer than any answer may take, in milliseconds, on a machine that has other things to do. */
const longestMs = 20_000

/** Every route of a house, each once. */
export function routesOf({ app }: Pick<FuzzedHouse, 'app'>): Route[] {
  const all = app.routes
    .filter(({ path }) => !path.endsWith('/*'))
    .map(({ method, path }) => [`${method} ${path}`, { method, path }] as const)
  return [...new Map(all).values()]
}

/** Sends a request, and tells what is wrong with how it was answered; undefined where nothing is. */
export async function wrongOf(
  knock: Knock,
  house: FuzzedHouse,
  onStatus: (status: number, knock: Knock) => void = () => {},
): Promise<string | undefined> {
  const bugs = house.bugs.length
  house.tick()
  const answer = await Promise.race([asked(knock, house), late()])
  if (!(answer instanceof Response)) return `no answer within ${longestMs / 1000} s`
  onStatus(answer.status, knock)
  const words = await Promise.race([answer.text().catch(() => undefined), late()])
  if (words === 'late') return `no end of the answer within ${longestMs / 1000} s`
  if (answer.status >= 500) return `status ${answer.status}: ${words?.slice(0, 200)}`
  if (house.bugs.length > bugs) return `a bug was noted: ${house.bugs.slice(bugs).join(' ')}`
  if (/\bat .{0,200}\.[mc]?[tj]s:\d+:\d+/.test(words ?? '')) return 'a stack trace was shown'
  if (!answer.headers.has('x-content-type-options')) return 'headers of safety are missing'
  return undefined
}

async function late(): Promise<'late'> {
  return new Promise((resolve) => setTimeout(() => resolve('late'), longestMs).unref())
}

async function asked({ method, path, body, ...by }: Knock, house: FuzzedHouse): Promise<Response> {
  const headers = new Headers(await headersOf({ method, path, body, ...by }, house))
  const bare = ['GET', 'HEAD'].includes(method) || body.length === 0
  return house.app.request(`${origin}${path}`, { method, headers, ...(bare ? {} : { body }) })
}

async function headersOf(
  { path, type, caller, meant, accept, body }: Knock,
  house: FuzzedHouse,
): Promise<Record<string, string>> {
  const keys = await house.keys()
  return {
    accept,
    host: new URL(origin).host,
    ...(type !== undefined && { 'content-type': type }),
    ...(meant && { origin, 'x-spotter': '1', 'sec-fetch-site': 'same-origin' }),
    ...shown(),
  }
  function shown(): Record<string, string> {
    switch (caller) {
      case 'visitor':
        return { cookie: keys.visitor }
      case 'session':
        return { cookie: `${keys.visitor}; ${keys.session}` }
      case 'gymKey':
        return { authorization: `Bearer ${keys.gymKey}` }
      case 'accessKey':
        return { authorization: `Bearer ${keys.accessKey}` }
      case 'feedKey':
        return { authorization: `Bearer ${keys.feedKey}` }
      case 'wrongKey':
        return { authorization: `Bearer ${'x'.repeat(40)}`, cookie: 'spotter_session=a.b.c; spotter=%' }
      case 'channel':
        return path.startsWith('/webhooks/discord')
          ? house.signed(body)
          : { 'x-telegram-bot-api-secret-token': telegramSecret }
      default:
        return {}
    }
  }
}
