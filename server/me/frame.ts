import type { Context } from 'hono'
import type { SecureHeadersVariables } from 'hono/secure-headers'
import { speech } from '../../tools/kit/language.ts'
import type { MeFrame } from '../pages/me/frame.ts'
import type { Env } from '../routes/visitor.ts'
import type { Caller, MeDeps } from './caller.ts'
import { takeSaid } from './cookies.ts'

export type MeEnv = Env & { Variables: SecureHeadersVariables & { caller: Caller } }

/** What a page is drawn in; what is to be said on it is said once. */
export async function frameOf(
  c: Context<MeEnv>,
  { gym }: Pick<MeDeps, 'gym'>,
  told?: MeFrame['told'],
): Promise<MeFrame> {
  const { name } = await gym()
  const nonce = c.get('secureHeadersNonce') ?? ''
  return { gym: name, nonce, language: speech().language, told: told ?? takeSaid(c) }
}

export type Fields = Readonly<Record<string, string>>

/** The fields of a form; files are none. */
export async function fieldsOf(c: Context): Promise<Fields> {
  const sent = await c.req.parseBody().catch(() => ({}) as Record<string, unknown>)
  const texts = Object.entries(sent).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as const] : [],
  )
  return Object.fromEntries(texts)
}

/** Where a form came from: a page of the member's own, and nowhere else. */
export function backIn({ back }: Fields): string {
  const base = 'http://here.invalid'
  if (back === undefined || !URL.canParse(back, base)) return '/me'
  const { origin, pathname } = new URL(back, base)
  const ours = origin === base && /^\/me(\/(progress|preferences|privacy|account))?$/.test(pathname)
  return ours ? pathname : '/me'
}
