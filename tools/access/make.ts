import { z } from 'zod'
import { GymError } from '../kit/errors.ts'
import { t } from '../kit/language.ts'
import { hashOf } from '../kit/secrets.ts'
import { defineTool, type ToolContext } from '../kit/tool.ts'
import { mostKeys, nameFrom, newKey, whoseOf } from './keys.ts'
import { addKey, endKey, liveKeys, lockKeys } from './store.ts'

type Made = { id: number; key: string; name: string; writes: boolean }

/**
 * A key for the member's own assistant, shown once; only its hash is kept.
 *
 * Fails with `only_in_private`, `too_many_access_keys` and `access_key_name_taken`.
 */
export const makeAccessKeyTool = defineTool({
  name: 'makeAccessKey',
  description:
    "Makes a key with which the member's own assistant (over the Model Context Protocol) may ask in their name. The key is shown to the member below your words; you never see it.",
  input: z.object({
    name: z.string().max(200).optional().describe("What the member calls it, as 'laptop'"),
    writes: z
      .boolean()
      .optional()
      .describe('True only where they said that the assistant may also book, log and change things'),
  }),
  async run({ name: said, writes = false }, context): Promise<Made> {
    const { db, now, place } = context
    if (!place.private) throw new GymError('only_in_private')
    await lockKeys(db, whoseOf(context))
    const keys = await liveKeys(db, whoseOf(context))
    if (keys.length >= mostKeys) throw new GymError('too_many_access_keys', { most: mostKeys })
    const taken = keys.map(({ name }) => name.toLowerCase())
    const name = nameFrom(said) || freeName(taken)
    if (taken.includes(name.toLowerCase())) throw new GymError('access_key_name_taken', { name })
    const key = newKey()
    const row = { ...whoseOf(context), name, writes, hash: await hashOf(key), createdAt: now }
    return { id: await addKey(db, row), key, name, writes }
  },
  // A key in a result would be kept with the turn and told to the language model.
  view: ({ name, writes }) => ({ name, writes }),
  say: (made, context) => madeWords(made, context),
  files: ({ key }) => [{ name: 'key.txt', type: 'text/plain', text: key, once: 'line' }],
  choices: () => [{ label: t`My keys`, send: '/keys' }],
  remember: ({ id }) => ({ id }),
  async revert(before, context) {
    const { id } = z.object({ id: z.number() }).parse(before)
    await endKey(context.db, whoseOf(context), id, context.now)
  },
})

/** "assistant", "assistant 2", ... */
function freeName(taken: readonly string[]): string {
  const names = Array.from({ length: mostKeys }, (_, i) => (i === 0 ? 'assistant' : `assistant ${i + 1}`))
  return names.find((name) => !taken.includes(name)) ?? 'assistant'
}

function madeWords({ name, writes }: Made, context: ToolContext): string {
  return [
    writes
      ? t`A key for your assistant, "${name}". Whoever has it may ask in your name, also what I know of you, and book, log and change things.`
      : t`A key for your assistant, "${name}". Whoever has it may ask in your name, also what I know of you, and change nothing.`,
    t`The assistant wants it as its bearer token; it finds me at ${addressIn(context)}.`,
    t`I show it this once, so copy it now. You can end it any time with /keys.`,
  ].join('\n')
}

function addressIn({ web, place }: ToolContext): string {
  if (web !== undefined) return `${web}/mcp`
  if (place.channel === 'web') return t`the address of this page with /mcp behind it`
  return t`the address of my web page with /mcp behind it, which the staff can tell you`
}
