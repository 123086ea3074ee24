import type { Context } from 'hono'
import { z } from 'zod'
import { t } from '../../tools/kit/language.ts'
import type { Given } from '../../tools/kit/tool.ts'
import { cleanText } from '../../tools/kit/words.ts'

/** A message as it came, or why it is refused. */
export type ReadMessage =
  | { text: string; id: string | undefined; given: readonly Given[] }
  | { status: 400 | 413 | 415; error: string }

/** The largest file that goes with a message, in bytes. */
export const largestFile = 5 * 1024 * 1024

/** What a file without words asks for. */
const wordsOfFile = '/import'

const longestName = 200

const example = '{"text":"Is it busy now?"}'

const idSchema = z
  .string('The "id" must be a string.')
  .regex(/^[!-~]{1,100}$/, 'The "id" must be 1 to 100 letters, digits or signs, without blanks.')
  .nullish()

const messageSchema = z.object(
  {
    text: z
      .string({
        error: ({ input }) =>
          input === undefined
            ? `The message has no "text". Send ${example}.`
            : 'The "text" must be a string.',
      })
      .transform((text) => cleanText(text).trim())
      .refine(saysSomething, { error: () => t`The message is empty. Write what you would like to know.` }),
    id: idSchema,
  },
  `Send an object such as ${example}.`,
)

/** Whether a message comes as a form, with a file. */
export const isForm = (c: Context): boolean =>
  /^multipart\/form-data;.*\bboundary=/i.test(c.req.header('content-type') ?? '')

const typeOf = (c: Context) => c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase()

/** Reads a message, as JSON or with a file as a form; what it refuses, it refuses in one sentence. */
export async function readMessage(c: Context): Promise<ReadMessage> {
  if (isForm(c)) return readForm(c)
  if (typeOf(c) !== 'application/json') {
    return {
      status: 415,
      error: 'Send the message as JSON, with the header "Content-Type: application/json".',
    }
  }
  const json = parsed(await c.req.text())
  if (json === undefined) return { status: 400, error: `The message is not JSON. Send ${example}.` }
  const message = messageSchema.safeParse(json)
  if (message.success) return { text: message.data.text, id: message.data.id ?? undefined, given: [] }
  return { status: 400, error: message.error.issues[0]?.message ?? `Send ${example}.` }
}

/** A file, with words or without. */
async function readForm(c: Context): Promise<ReadMessage> {
  const form = await c.req.formData().catch(() => undefined)
  if (!form) return { status: 400, error: 'The form can not be read. Send "text", "id" and "file".' }
  const files = form.getAll('file').filter((file) => file instanceof File)
  const [file, other] = files
  const [said, id] = [form.get('text') ?? '', form.get('id')]
  if (typeof said !== 'string') return { status: 400, error: 'The "text" must be a string.' }
  const known = idSchema.safeParse(id)
  if (!known.success) return { status: 400, error: known.error.issues[0]?.message ?? '' }
  if (!file)
    return {
      status: 400,
      error: t`There is no file with this message. Choose one, or write what you would like to know.`,
    }
  if (other) return { status: 400, error: t`One file at a time, please. Send the others one by one.` }
  if (file.size > largestFile)
    return { status: 413, error: t`This file is larger than 5 MB. Please send a smaller one.` }
  if (file.size === 0) return { status: 400, error: t`This file is empty. Please choose another one.` }
  const text = cleanText(said).trim()
  return {
    text: saysSomething(text) ? text : wordsOfFile,
    id: known.data ?? undefined,
    given: [givenOf(file)],
  }
}

const givenOf = (file: File): Given => ({
  name: cleanText(file.name).replaceAll('\n', ' ').slice(0, longestName),
  type: file.type === '' ? 'application/octet-stream' : cleanText(file.type).slice(0, longestName),
  size: file.size,
  read: async () => new Uint8Array(await file.arrayBuffer()),
})

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function saysSomething(text: string): boolean {
  return /[^\s\p{Default_Ignorable_Code_Point}]/u.test(text)
}
