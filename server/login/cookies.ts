import type { Context } from 'hono'
import { deleteCookie, setCookie } from 'hono/cookie'
import { isOwnOrigin, isSecure } from '../routes/visitor.ts'
import { type Handed, idleDays, refreshCookie, refreshPath, sessionCookie } from './session.ts'
import { tokenMinutes } from './tokens.ts'

/** Hands a browser what it is logged in with, where no script can read it. */
export function keepSession(c: Context, { token, refresh }: Handed): void {
  const common = { httpOnly: true, sameSite: 'Lax', secure: isSecure(c) } as const
  setCookie(c, sessionCookie, token, { ...common, path: '/', maxAge: tokenMinutes * 60 })
  if (refresh === undefined) return
  setCookie(c, refreshCookie, refresh, { ...common, path: refreshPath, maxAge: idleDays * 24 * 3600 })
}

/** Takes both away again. */
export function dropSession(c: Context): void {
  deleteCookie(c, sessionCookie, { path: '/' })
  deleteCookie(c, refreshCookie, { path: refreshPath })
}

/**
 * Whether one of our own pages sent this: browsers say with every POST where it comes from, and no page can say another.
 *
 * Unlike in the chat, a request that does not say is not believed: here it could act in the name of the staff.
 */
export function fromOwnPage(c: Context): boolean {
  const origin = c.req.header('origin')
  return origin !== undefined && isOwnOrigin(c.req.raw, origin)
}

/**
 * Whether a call that changes something may be believed to be meant by whoever is logged in by cookie: it comes from a
 * page of ours, and carries the header that no form of another site can send.
 */
export const meantByPage = (c: Context): boolean => fromOwnPage(c) && c.req.header('x-spotter') === '1'

/** Where to go after logging in: a path of the staff's page, and nowhere else. */
export function wayOn(to: string | undefined): string {
  const base = 'http://here.invalid'
  if (to === undefined || !URL.canParse(to, base)) return '/admin'
  const { origin, pathname, search } = new URL(to, base)
  const ours = origin === base && (pathname === '/admin' || pathname.startsWith('/admin/'))
  const entry = /^\/admin\/(login|session|join|logout)(\/|$)/.test(pathname)
  return ours && !entry ? `${pathname}${search}` : '/admin'
}
