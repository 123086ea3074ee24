import { z } from 'zod'

/** What backups are locked with, and where they go. */
export type BackupConfig = {
  /** Where one is written every night; undefined: none is. */
  folder: string | undefined
  /** 32 bytes each; the first locks, all open. */
  keys: readonly Uint8Array[]
  passphrase: string | undefined
}

const keyBytes = 32
const leastLetters = 12

const base64 = /^[A-Za-z0-9+/]{43}=$/

/** Settings of backups, as the environment has them. */
export const backupSettings = {
  SPOTTER_BACKUP_FOLDER: z.string().trim().min(1).optional(),
  SPOTTER_BACKUP_KEY: z
    .string()
    .transform((text) => text.split(',').map((key) => key.trim()))
    .refine((keys) => keys.every((key) => base64.test(key)), {
      error: `SPOTTER_BACKUP_KEY must be ${keyBytes} bytes as base64 (44 letters); several, the newest first, with commas between`,
    })
    .transform((keys) => keys.map((key) => Uint8Array.from(atob(key), (letter) => letter.charCodeAt(0))))
    .optional(),
  SPOTTER_BACKUP_PASSPHRASE: z
    .string()
    .min(leastLetters, `SPOTTER_BACKUP_PASSPHRASE must have at least ${leastLetters} letters`)
    .optional(),
}

/** @param fault is told what doesn't fit together */
export function backupConfig(
  {
    SPOTTER_BACKUP_FOLDER: folder,
    SPOTTER_BACKUP_KEY: keys = [],
    SPOTTER_BACKUP_PASSPHRASE: passphrase,
  }: { [K in keyof typeof backupSettings]?: z.output<(typeof backupSettings)[K]> },
  fault: (sentence: string) => void,
): BackupConfig | undefined {
  const locks = keys.length > 0 || passphrase !== undefined
  if (folder !== undefined && !locks)
    fault('SPOTTER_BACKUP_FOLDER needs SPOTTER_BACKUP_KEY or SPOTTER_BACKUP_PASSPHRASE beside it')
  return folder === undefined && !locks ? undefined : { folder, keys, passphrase }
}
