import { argon2idAsync } from '@noble/hashes/argon2.js'
import { t } from '../../tools/kit/language.ts'

/** Argon2id (RFC 9106) as the OWASP cheat sheet of password storage asks for at the least: 19 MiB, two passes, one lane. */
const usual = { m: 19_456, t: 2, p: 1 } as const

/** Bytes of a salt, and of what comes out. */
const saltBytes = 16
const hashBytes = 32

/** What a stored hash may ask for: beyond it, it was not made here. */
const most = { m: 65_536, t: 10, p: 4 } as const

/** Milliseconds after which others have their turn, while a password is hashed. */
const breathMs = 10

type Costs = { m: number; t: number; p: number }

/**
 * A password as it is kept: "$argon2id$v=19$m=19456,t=2,p=1$SALT$HASH" (the form of the reference implementation).
 *
 * @param salt 16 random bytes
 */
export async function hashPassword(
  password: string,
  salt = crypto.getRandomValues(new Uint8Array(saltBytes)),
  costs: Costs = usual,
): Promise<string> {
  const { m, t, p } = costs
  const hash = await derive(password, salt, costs, hashBytes)
  return `$argon2id$v=19$m=${m},t=${t},p=${p}$${base64(salt)}$${base64(hash)}`
}

/** What a password that nobody has would be checked against, so that an unknown address takes as long as a known one. */
export const nobodys =
  '$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'

/** Whether a password is the one that is kept. */
export async function passwordFits(password: string, kept: string): Promise<boolean> {
  const read = readKept(kept)
  if (!read) return false
  const { salt, hash, ...costs } = read
  return same(await derive(password, salt, costs, hash.length), hash)
}

/** Whether a kept hash was made with other costs than today's. */
export function outdated(kept: string): boolean {
  const read = readKept(kept)
  return !read || read.m !== usual.m || read.t !== usual.t || read.p !== usual.p
}

const form =
  /^\$argon2id\$v=19\$m=(\d{1,8}),t=(\d{1,3}),p=(\d{1,3})\$([A-Za-z0-9+/]{11,86})\$([A-Za-z0-9+/]{22,86})$/

function readKept(kept: string): (Costs & { salt: Uint8Array; hash: Uint8Array }) | undefined {
  const [, m, t, p, salt, hash] = form.exec(kept) ?? []
  if (salt === undefined || hash === undefined) return undefined
  const costs = { m: Number(m), t: Number(t), p: Number(p) }
  if (costs.m > most.m || costs.t > most.t || costs.p > most.p) return undefined
  return { ...costs, salt: bytes(salt), hash: bytes(hash) }
}

/** Typed on two keyboards, the same letters may be other bytes: they are made one (NFKC, as RFC 8265 asks of passwords). */
const derive = (password: string, salt: Uint8Array, costs: Costs, dkLen: number): Promise<Uint8Array> =>
  argon2idAsync(new TextEncoder().encode(password.normalize('NFKC')), salt, {
    ...costs,
    dkLen,
    asyncTick: breathMs,
  })

/** Compared to the end, so that the time says nothing of where they differ. */
function same(a: Uint8Array, b: Uint8Array): boolean {
  let differs = a.length ^ b.length
  for (let i = 0; i < a.length; i++) differs |= (a[i] ?? 0) ^ (b[i] ?? 0)
  return differs === 0
}

const base64 = (of: Uint8Array): string => btoa(String.fromCharCode(...of)).replace(/=+$/, '')
const bytes = (of: string): Uint8Array => Uint8Array.from(atob(of), (letter) => letter.charCodeAt(0))

/** Letters of a password: length is what makes it hard to guess (NIST SP 800-63B). */
const leastLetters = 12
const mostLetters = 200

/** Why a password won't do; undefined for one that will. */
export function passwordProblem(
  password: string,
  { email, gym }: { email: string; gym: string },
): string | undefined {
  const letters = [...password.normalize('NFKC')]
  if (letters.length < leastLetters)
    return t`Choose a password of at least ${leastLetters} letters; a few words are fine.`
  if (letters.length > mostLetters) return t`Choose a password of at most ${mostLetters} letters.`
  if (new Set(letters).size < 5) return t`Choose a password that does not repeat itself.`
  const plain = password.toLowerCase().replace(/\W/g, '')
  const own = [email, email.split('@')[0] ?? '', gym, 'spotter', 'password'].map((word) =>
    word.toLowerCase().replace(/\W/g, ''),
  )
  // What is left when the words that everybody would try first are taken out.
  const rest = own.filter((word) => word.length > 2).reduce((left, word) => left.replaceAll(word, ''), plain)
  return rest.replace(/\d/g, '').length < 4 && plain !== rest
    ? t`Choose a password that is more than the address or a name with figures behind it.`
    : undefined
}
