import { generateKeyPairSync, sign } from 'node:crypto'

/** Discord's way of sending what it tells by request. */
export type Signer = {
  /** In hexadecimal, as the developer portal shows it. */
  publicKey: string
  sign(payload: unknown): Promise<Request>
}

/** The last bytes of a public key's usual form are the key itself. */
const keyBytes = 32

const timestamp = '1795369320'

/** A signer with a key of its own. */
export function signer(): Signer {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519')
  const raw = publicKey.export({ type: 'spki', format: 'der' }).subarray(-keyBytes)
  return {
    publicKey: raw.toString('hex'),
    async sign(payload) {
      const body = JSON.stringify(payload)
      const signature = sign(null, Buffer.from(timestamp + body), privateKey).toString('hex')
      const headers = {
        'content-type': 'application/json',
        'x-signature-ed25519': signature,
        'x-signature-timestamp': timestamp,
      }
      return new Request('https://gym.example/webhooks/discord', { method: 'POST', headers, body })
    },
  }
}
