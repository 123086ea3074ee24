import type { Database } from '../../db/client.ts'
import { secretWord } from '../../tools/kit/secrets.ts'
import { houseSecret } from './store.ts'

/** Bytes of chance in a secret that the house makes for itself. */
const secretBytes = 32

/**
 * What the house signs its sessions with: the configured secret, else one that is made at the first need and kept with
 * the data, so that logins outlive a restart and several machines of one house agree.
 *
 * @param configured `SPOTTER_SECRET`
 */
export async function signingKey(
  db: Database,
  { configured, now }: { configured: string | undefined; now: Date },
): Promise<Uint8Array> {
  const made = { name: 'session', secret: secretWord(secretBytes), madeAt: now }
  return new TextEncoder().encode(configured ?? (await houseSecret(db, made)))
}
