import { expect, test } from 'vitest'
import { outgoing } from './telegram-send.ts'

test('a file that is no text goes out byte for byte, after the words', async () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, i) => i)
  const text = btoa(String.fromCharCode(...bytes))
  const pdf = { name: 'peaks.pdf', type: 'application/pdf', text, encoding: 'base64' as const }
  const [words, file] = outgoing({ text: 'As PDF.', choices: [], files: [pdf] }, [], {
    chat: 7,
    thread: undefined,
    private: true,
    asked: undefined,
  })
  expect(words).toMatchObject({ message: { text: 'As PDF.' } })
  if (!file || !('document' in file) || typeof file.document.document === 'string') throw new Error('no file')
  expect(file.document.document.filename).toBe('peaks.pdf')
  expect(await file.document.document.toRaw()).toEqual(bytes)
})
