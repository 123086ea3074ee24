import { generateKeyPairSync, sign } from 'node:crypto'

/** Discord's way of sending what it tells by request. */
export type Signer = {
  /** In hexadecimal, as the developer portal shows it. */
  publicKey: string
  sign(payload: unknown): Promise<Request>
  /** Headers of a request with this very body. */
  headersOf(body: string | Uint8Array): Record<string, string>
}

/** The last bytes of a public key's usual form are the key itself. */
const keyBytes = 32

const timestamp = '1795369320'

/** A signer with a key of its own. */
export function signer(): Signer {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519')
  const raw = publicKey.export({ type: 'spki', format: 'der' }).subarray(-keyBytes)
  const headersOf = (body: string | Uint8Array) => ({
    'content-type': 'application/json',
    'x-signature-ed25519': sign(
      null,
      Buffer.concat([Buffer.from(timestamp), Buffer.from(body)]),
      privateKey,
    ).toString('hex'),
    'x-signature-timestamp': timestamp,
  })
  return {
    publicKey: raw.toString('hex'),
    headersOf,
    async sign(payload) {
      const body = JSON.stringify(payload)
      return new Request('https://gym.example/webhooks/discord', {
        method: 'POST',
        headers: headersOf(body),
        body,
      })
    },
  }
}
