import { Secret, TOTP } from 'otpauth'

/** Seconds for which a code is good (RFC 6238), and how many of these a phone's clock may differ by. */
const period = 30
const window = 1

/** Bytes of a secret: as many as the hash has, as RFC 4226 recommends. */
const secretBytes = 20

/** A secret as an authenticator app takes it: 32 letters of base32. */
export const newTotpSecret = (): string => new Secret({ size: secretBytes }).base32

const made = (secret: string, facts: { issuer?: string; label?: string } = {}): TOTP =>
  new TOTP({ ...facts, secret: Secret.fromBase32(secret), algorithm: 'SHA1', digits: 6, period })

/** Whether text is a secret of ours. */
export const isTotpSecret = (text: string): boolean => /^[A-Z2-7]{32}$/.test(text)

/** The address by which an app takes the secret: "otpauth://totp/...". */
export const totpAddress = (secret: string, { gym, email }: { gym: string; email: string }): string =>
  made(secret, { issuer: `Spotter ${gym}`.replaceAll(':', ' '), label: email }).toString()

/**
 * The time step whose code this is, undefined for a code of none: for now, or half a minute off.
 *
 * Whoever takes it must see to it that no step is taken twice.
 */
export function stepOf(secret: string, code: string, at: Date): number | undefined {
  const token = code.replace(/\s/g, '')
  if (!/^\d{6}$/.test(token)) return undefined
  const timestamp = at.getTime()
  const delta = made(secret).validate({ token, timestamp, window })
  return delta === null ? undefined : TOTP.counter({ period, timestamp }) + delta
}

/** The code of an instant, for tests and for whoever has to show one. */
export const codeAt = (secret: string, at: Date): string => made(secret).generate({ timestamp: at.getTime() })
