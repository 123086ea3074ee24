import { jwtVerify, SignJWT } from 'jose'
import { z } from 'zod'
import { hashOf, secretWord } from '../../tools/kit/secrets.ts'

/** Minutes for which a session's token is good without a look at the refresh token. */
export const tokenMinutes = 15

const issuer = 'spotter'
const audience = 'admin'

/** What a session's token says. */
export type Claims = { session: string; gym: string; member: string }

const claimsSchema = z.object({ sid: z.uuid(), gym: z.string(), sub: z.uuid() })

const seconds = (at: Date): number => Math.floor(at.getTime() / 1000)

/** Signs a token for a session: a JWT (RFC 7519) with HS256. */
export function signed({ session, gym, member }: Claims, key: Uint8Array, at: Date): Promise<string> {
  return new SignJWT({ sid: session, gym })
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .setSubject(member)
    .setIssuer(issuer)
    .setAudience(audience)
    .setIssuedAt(seconds(at))
    .setExpirationTime(seconds(at) + tokenMinutes * 60)
    .sign(key)
}

/** What a token says; undefined for one that is not ours, of another kind, or run out. */
export async function readToken(token: string, key: Uint8Array, at: Date): Promise<Claims | undefined> {
  try {
    const { payload } = await jwtVerify(token, key, {
      // What the token's own head says of how it is signed counts for nothing.
      algorithms: ['HS256'],
      issuer,
      audience,
      currentDate: at,
      requiredClaims: ['exp', 'sub'],
    })
    const { sid: session, gym, sub: member } = claimsSchema.parse(payload)
    return { session, gym, member }
  } catch {
    return undefined
  }
}

/** A refresh token: the session's id, and a secret that changes at every use. */
export type Refresh = { session: string; secret: string }

const refreshForm = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.([0-9a-f]{64})$/

export const newSecret = (): string => secretWord(32)

export const refreshWords = ({ session, secret }: Refresh): string => `${session}.${secret}`

export function readRefresh(words: string): Refresh | undefined {
  const [, session, secret] = refreshForm.exec(words) ?? []
  return session !== undefined && secret !== undefined ? { session, secret } : undefined
}

/** What is kept of a refresh token's secret. */
export const keptOf = ({ session, secret }: Refresh): Promise<string> => hashOf(`${session}.${secret}`)
