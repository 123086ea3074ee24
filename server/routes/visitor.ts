import type { Context, MiddlewareHandler } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { t } from '../../tools/kit/language.ts'
import type { ErrorBody } from '../pages/wire.ts'
import { refusedIn } from './spoken.ts'

/** What the Node server hands along with a request; other runtimes have no socket. */
export type Env = { Bindings: { incoming?: { socket?: { remoteAddress?: string } } } }

/** The browser's chat is a member's. */
export const visitorCookie = 'spotter'
const cookieForm = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const yearSeconds = 365 * 24 * 3600

/** The member a browser's cookie stands for, when the cookie is one of ours. */
export function memberOf(c: Context): string | undefined {
  const value = getCookie(c, visitorCookie)
  return value !== undefined && cookieForm.test(value) ? value : undefined
}

/** Whether the browser asked over HTTPS, here or at a proxy of ours. */
export function isSecure(c: Context): boolean {
  const proxied = c.req.header('x-forwarded-proto')?.split(',')[0]?.trim().toLowerCase()
  return new URL(c.req.url).protocol === 'https:' || proxied === 'https'
}

/** Lets the browser remember the member for a year. */
export function keepMember(c: Context, member: string): void {
  const secure = isSecure(c)
  setCookie(c, visitorCookie, member, {
    httpOnly: true,
    sameSite: 'Lax',
    path: '/',
    maxAge: yearSeconds,
    secure,
  })
}

/** Refuses what another site's page sends in the member's name. */
export const sameOrigin: MiddlewareHandler = async (c, next) => {
  const origin = c.req.header('origin')
  if (origin !== undefined && !isOwnOrigin(c.req.raw, origin)) {
    return c.json(
      {
        error: refusedIn(c, () => t`Messages can only be sent from the chat page itself.`),
      } satisfies ErrorBody,
      403,
    )
  }
  return next()
}

/** Whether an origin is the house's own, as the request names it; none is not. */
export function isOwnOrigin({ headers, url }: Request, origin: string | undefined): boolean {
  const hosts = [headers.get('host') ?? new URL(url).host, headers.get('x-forwarded-host')]
  return origin !== undefined && hosts.some((host) => host !== null && isHostOf(origin, host))
}

/** Read as addresses, the two agree on default ports and letter case. */
function isHostOf(origin: string, host: string): boolean {
  if (!URL.canParse(origin)) return false
  const { protocol, host: asked } = new URL(origin)
  const own = `${protocol}//${host}`
  return asked !== '' && URL.canParse(own) && new URL(own).host === asked
}

/**
 * The address a request comes from. A header is believed only where it can't be the visitor's own
 * invention: from a neighbour, that is a proxy of ours, the entry it added last, or without a socket.
 */
export function addressOf(c: Pick<Context<Env>, 'env' | 'req'>): string {
  const peer = c.env?.incoming?.socket?.remoteAddress
  if (peer !== undefined && !isNeighbour(peer)) return peer
  const edge = peer === undefined ? c.req.header('cf-connecting-ip') : undefined
  return edge ?? (c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() || peer || 'unknown')
}

function isNeighbour(address: string): boolean {
  return /^(::ffff:)?(127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)|^::1$|^f[cd]/i.test(address)
}
