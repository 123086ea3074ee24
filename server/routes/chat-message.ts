import type { Context } from 'hono'
import { z } from 'zod'
import { cleanText } from '../../tools/kit/words.ts'

/** A message as it came, or why it is refused. */
export type ReadMessage = { text: string; id: string | undefined } | { status: 400 | 415; error: string }

const example = '{"text":"Is it busy now?"}'

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
      .refine(saysSomething, 'The message is empty. Write what you would like to know.'),
    id: z
      .string('The "id" must be a string.')
      .regex(/^[!-~]{1,100}$/, 'The "id" must be 1 to 100 letters, digits or signs, without blanks.')
      .nullish(),
  },
  `Send an object such as ${example}.`,
)

/** Reads the JSON of a message; what it refuses, it refuses in one sentence. */
export async function readMessage(c: Context): Promise<ReadMessage> {
  const type = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase()
  if (type !== 'application/json') {
    return {
      status: 415,
      error: 'Send the message as JSON, with the header "Content-Type: application/json".',
    }
  }
  const json = parsed(await c.req.text())
  if (json === undefined) return { status: 400, error: `The message is not JSON. Send ${example}.` }
  const message = messageSchema.safeParse(json)
  if (message.success) return { text: message.data.text, id: message.data.id ?? undefined }
  return { status: 400, error: message.error.issues[0]?.message ?? `Send ${example}.` }
}

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
