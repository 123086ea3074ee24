import { hkdfSync, randomBytes, scrypt } from 'node:crypto'
import { BackupProblem } from './problem.ts'

/** What backups are locked with, and how old ones are opened. */
export type BackupKeys = {
  /** 32 bytes each; the first locks, all open. */
  keys: readonly Uint8Array[]
  /** Locks where there is no key, and opens what it locked. */
  passphrase: string | undefined
}

export const noKeys: BackupKeys = { keys: [], passphrase: undefined }

/** How the key of a file is found, as its header says. */
export type KeyNote =
  | { kind: 'key' }
  | { kind: 'none' }
  | { kind: 'passphrase'; cost: number; blockSize: number; parallel: number }

/** A file's own key and the mark by which it is known. */
export type FileKey = { key: Buffer; check: string }

/** 128 MB and about half a second for each guess (RFC 7914; OWASP advises 2^17, 8, 1). */
const usualCost = { cost: 2 ** 17, blockSize: 8, parallel: 1 }

/** A header is read before it is known to be genuine: it may not ask for more memory than this. */
const mostBytes = 1024 * 1024 * 1024

/**
 * A new file's key, from what there is.
 *
 * @param plain to lock it with a key that everybody knows: damage is noticed, nothing is hidden
 * @throws {BackupProblem} when there is nothing to lock it with
 */
export async function lockingKey(
  { keys, passphrase }: BackupKeys,
  plain: boolean,
): Promise<{ salt: Buffer; note: KeyNote } & FileKey> {
  const salt = randomBytes(32)
  const [first] = keys
  if (plain) return { salt, note: { kind: 'none' }, ...derived(everybodys, salt) }
  if (first) return { salt, note: { kind: 'key' }, ...derived(first, salt) }
  if (passphrase === undefined) throw new BackupProblem(nothingToLockWith)
  const note = { kind: 'passphrase' as const, ...usualCost }
  return { salt, note, ...derived(await stretched(passphrase, salt, note), salt) }
}

/** Said where there is neither key nor passphrase. */
export const nothingToLockWith =
  'A backup holds what members said and how they are: set SPOTTER_BACKUP_KEY (32 bytes as base64; "npm run -s backup -- --new-key" makes one) or SPOTTER_BACKUP_PASSPHRASE. With --plain it is written for everybody to read.'

/**
 * The key that opens a file.
 *
 * @param check the mark of the right key, from the header
 * @throws {BackupProblem} when none of the keys has that mark
 */
export async function openingKey(
  { keys, passphrase }: BackupKeys,
  { note, salt, check }: { note: KeyNote; salt: Buffer; check: string },
): Promise<Buffer> {
  const masters = await mastersFor(note, salt, { keys, passphrase })
  const found = masters.map((master) => derived(master, salt)).find((each) => each.check === check)
  if (found) return found.key
  throw new BackupProblem(
    note.kind === 'passphrase'
      ? 'The passphrase does not open this backup: it was made with another one, or its beginning is damaged.'
      : 'No key opens this backup: it was made with another one, or its beginning is damaged.',
  )
}

async function mastersFor(
  note: KeyNote,
  salt: Buffer,
  { keys, passphrase }: BackupKeys,
): Promise<readonly Uint8Array[]> {
  if (note.kind === 'none') return [everybodys]
  if (note.kind === 'key') {
    if (keys.length > 0) return keys
    throw new BackupProblem('This backup was made with a key: set SPOTTER_BACKUP_KEY to it.')
  }
  if (passphrase === undefined)
    throw new BackupProblem('This backup was made with a passphrase: set SPOTTER_BACKUP_PASSPHRASE to it.')
  return [await stretched(passphrase, salt, note)]
}

const everybodys = new Uint8Array(32)

function derived(master: Uint8Array, salt: Buffer): FileKey {
  const of = (what: string, bytes: number) => Buffer.from(hkdfSync('sha256', master, salt, what, bytes))
  return { key: of('spotter backup file', 32), check: of('spotter backup check', 8).toString('hex') }
}

function stretched(
  passphrase: string,
  salt: Buffer,
  { cost, blockSize, parallel }: { cost: number; blockSize: number; parallel: number },
): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const done = (error: Error | null, key: Buffer) => (error ? reject(error) : resolve(key))
    const how = { N: cost, r: blockSize, p: parallel, maxmem: mostBytes }
    try {
      // The same words typed on two machines may be written in two ways (RFC 8265).
      scrypt(passphrase.normalize('NFC'), salt, 32, how, done)
    } catch (error) {
      // Figures that scrypt refuses come from a header that was changed.
      reject(new BackupProblem('The beginning of the backup is damaged. Use another one.', { cause: error }))
    }
  })
}
