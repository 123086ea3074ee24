import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  createSecretKey,
  type KeyObject,
  randomBytes,
} from 'node:crypto'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { SealProblem } from './problem.ts'

/** A key of 32 bytes, and what it is called in what was sealed with it. */
export type HealthKey = { id: string; bytes: Uint8Array }

/** Where a value stands, and whose it is. A value that was carried elsewhere does not open there. */
export type Place = {
  table: string
  column: string
  gym: string
  /** Empty for what is nobody's in particular. */
  member: string
  /** What tells the row from the member's others. */
  row: readonly (string | number)[]
}

/** The keys of a house: the first seals, and all of them open. */
export type KeyRing = {
  /** The key that seals. */
  readonly current: string
  has(id: string): boolean
  seal(plain: string, place: Place): string
  /** @throws {SealProblem} when the key is not there, or the value is not what was sealed for this place */
  open(sealed: string, place: Place): string
}

const bytesOfKey = 32
const bytesOfNonce = 12
const bytesOfTag = 16

/** Longer values are made smaller first, as the database can no longer do; of shorter ones that costs more than it saves. */
const shortest = 4096

/** Keys of members that are kept at hand. */
const mostAtHand = 2000

/** What a key is called that was given without a name: the beginning of its hash, which tells nothing of it. */
export const nameOfKey = (bytes: Uint8Array): string =>
  `k${createHash('sha256').update('spotter health key ').update(bytes).digest('hex').slice(0, 10)}`

/**
 * Reads keys as they stand in the environment: 32 bytes in base64, several separated by commas, each with a name and a colon
 * before it where it has one.
 *
 * @returns undefined where something of it is no key, or two have one name
 * @example
 * parseKeys('2026:mZ0...=,2025:q1c...=') // two keys; that of 2026 seals
 */
export function parseKeys(text: string): readonly HealthKey[] | undefined {
  const keys = text.split(',').map((each) => keyIn(each.trim()))
  const sound = keys.flatMap((key) => (key ? [key] : []))
  const names = new Set(sound.map(({ id }) => id))
  return sound.length === keys.length && names.size === keys.length ? sound : undefined
}

function keyIn(text: string): HealthKey | undefined {
  const [, id, base64 = ''] = /^(?:([\w-]{1,32}):)?([\w+/-]{42,43}=?)$/.exec(text) ?? []
  const bytes = new Uint8Array(Buffer.from(base64, 'base64'))
  return bytes.length === bytesOfKey ? { id: id ?? nameOfKey(bytes), bytes } : undefined
}

/** @param keys the first seals; there is at least one */
export function keyRing(keys: readonly [HealthKey, ...HealthKey[]]): KeyRing {
  const byId = new Map([...keys].reverse().map((key) => [key.id, new MembersKeys(key)]))
  const [{ id: current }] = keys
  const keyOf = (id: string): MembersKeys => {
    const key = byId.get(id)
    if (!key) throw new SealProblem(`A sealed value needs the health key "${id}", which is not there.`)
    return key
  }
  return {
    current,
    has: (id) => byId.has(id),
    seal: (plain, place) => sealWith(keyOf(current), plain, place),
    open(sealed, place) {
      const [, form, id = '', base64] = sealed.split(':')
      return openWith(keyOf(id), { form, base64 }, place)
    },
  }
}

/** The keys that are given; undefined where there are none: then nothing is sealed. */
export function ringOfKeys([first, ...others]: readonly HealthKey[]): KeyRing | undefined {
  return first && keyRing([first, ...others])
}

/** A key of each member's own, so that no nonce is ever drawn twice under one, however long a house stands. */
class MembersKeys {
  readonly id: string
  readonly #bytes: Uint8Array
  readonly #atHand = new Map<string, KeyObject>()

  constructor({ id, bytes }: HealthKey) {
    this.id = id
    this.#bytes = bytes
  }

  of({ gym, member }: Place): KeyObject {
    const whose = JSON.stringify([gym, member])
    const known = this.#atHand.get(whose)
    if (known) return known
    if (this.#atHand.size >= mostAtHand) this.#atHand.clear()
    const bytes = createHmac('sha256', this.#bytes).update('spotter health data ').update(whose).digest()
    // As an object a key is set up once: sealing with it takes a quarter of the time.
    const key = createSecretKey(bytes)
    this.#atHand.set(whose, key)
    return key
  }
}

const plainForm = '1'
const smallForm = '2'

/** What is bound to a value beside its words. */
const boundTo = (form: string, id: string, { table, column, gym, member, row }: Place): Buffer =>
  Buffer.from(JSON.stringify([form, id, table, column, gym, member, ...row]))

function sealWith(key: MembersKeys, plain: string, place: Place): string {
  const words = Buffer.from(plain, 'utf8')
  const form = words.length > shortest ? smallForm : plainForm
  const nonce = randomBytes(bytesOfNonce)
  const cipher = createCipheriv('aes-256-gcm', key.of(place), nonce)
  cipher.setAAD(boundTo(form, key.id, place))
  const body = cipher.update(form === smallForm ? deflateRawSync(words, { level: 1 }) : words)
  const whole = Buffer.concat([nonce, body, cipher.final(), cipher.getAuthTag()])
  return `sealed:${form}:${key.id}:${whole.toString('base64url')}`
}

type Sealed = { form: string | undefined; base64: string | undefined }

function openWith(key: MembersKeys, { form, base64 }: Sealed, place: Place): string {
  const whole = Buffer.from(base64 ?? '', 'base64url')
  try {
    const nonce = whole.subarray(0, bytesOfNonce)
    const tag = whole.subarray(-bytesOfTag)
    const decipher = createDecipheriv('aes-256-gcm', key.of(place), nonce, { authTagLength: bytesOfTag })
    decipher.setAAD(boundTo(form ?? '', key.id, place))
    decipher.setAuthTag(tag)
    const words = Buffer.concat([
      decipher.update(whole.subarray(bytesOfNonce, -bytesOfTag)),
      decipher.final(),
    ])
    return (form === smallForm ? inflateRawSync(words) : words).toString('utf8')
  } catch (error) {
    const { table, column } = place
    throw new SealProblem(
      `A sealed value of ${table}.${column} does not open: it was changed, or belongs to another row or key.`,
      error,
    )
  }
}
