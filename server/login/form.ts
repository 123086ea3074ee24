import type { Context } from 'hono'
import type { SecureHeadersVariables } from 'hono/secure-headers'
import type { Gym } from '../../tools/kit/gym.ts'
import type { LoginFrame } from '../pages/login.ts'
import type { Env } from '../routes/visitor.ts'

export type LoginEnv = Env & { Variables: SecureHeadersVariables }

/** What a page is drawn in. */
export async function frameOf(
  c: Context<LoginEnv>,
  { gym }: { gym(): Promise<Pick<Gym, 'name'>> },
  words: Pick<LoginFrame, 'amiss' | 'done'> = {},
): Promise<LoginFrame> {
  return { gym: (await gym()).name, nonce: c.get('secureHeadersNonce') ?? '', ...words }
}

const names = ['email', 'password', 'current', 'code', 'secret', 'name', 'to'] as const

/** The fields of a form, those left out and files as empty text. */
export async function fieldsOf(c: Context): Promise<Record<(typeof names)[number], string>> {
  const sent = await c.req.parseBody().catch(() => ({}) as Record<string, unknown>)
  const text = (value: unknown) => (typeof value === 'string' ? value : '')
  const [email, password, current, code, secret, name, to] = names.map((field) => text(sent[field]))
  return {
    email: email ?? '',
    password: password ?? '',
    current: current ?? '',
    code: code ?? '',
    secret: secret ?? '',
    name: name ?? '',
    to: to ?? '',
  }
}
