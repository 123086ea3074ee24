import type { Database } from '../../../db/client.ts'
import { hashOf, secretWord } from '../../kit/secrets.ts'
import { type Receipt, receiptBehind } from './store.ts'

/** Bytes of chance in a receipt: sixteen digits that can be read out. */
const codeBytes = 8

/** The words of a receipt, as they are told once: "9f03-c41b-e7d2-51aa". */
export const newReceipt = (): string => secretWord(codeBytes).replace(/(.{4})(?=.)/g, '$1-')

/** What is kept of a receipt's words. */
export const receiptHash = (code: string): Promise<string> => hashOf(`receipt ${plain(code)}`)

const plain = (code: string): string => code.toLowerCase().replace(/[\s-]+/g, '')

/** What a receipt shows; undefined for words that belong to none. */
export async function receiptOf(db: Database, code: string): Promise<Receipt | undefined> {
  return /^[0-9a-f]{16}$/.test(plain(code)) ? receiptBehind(db, await receiptHash(code)) : undefined
}
