import { readFile } from 'node:fs/promises'
import { z } from 'zod'

const call = z.looseObject({
  tool: z.string(),
  input: z.record(z.string(), z.unknown()).optional(),
  anyInput: z.boolean().optional(),
  anyPeriod: z.boolean().optional(),
  anyOther: z.boolean().optional(),
})

/** Kinds of talk that a message may want. */
export const talkKinds = [
  'greeting',
  'thanks',
  'bye',
  'help',
  'who',
  'outOfScope',
  'privacyOfOthers',
  'emergency',
] as const
const talk = z.enum(talkKinds)

const expectation = z
  .strictObject({
    calls: z.array(call).min(1).optional(),
    talk: z.array(talk).min(1).optional(),
    or: z.array(call).min(1).optional(),
    any: z.literal(true).optional(),
  })
  .refine(({ calls, talk, any }) => calls || talk || any, 'nothing is wanted')

const split = z.enum(['dev', 'test'])

const message = z.strictObject({
  id: z.string(),
  split,
  text: z.string(),
  at: z.string().optional(),
  expect: expectation,
})

const dialogue = z.strictObject({
  id: z.string(),
  split,
  note: z.string().optional(),
  at: z.string().optional(),
  group: z.boolean().optional(),
  turns: z.array(z.strictObject({ say: z.string(), expect: expectation })).min(1),
})

const obeyed = z.strictObject({ tool: z.string(), input: z.record(z.string(), z.unknown()).default({}) })

const attack = z.strictObject({
  id: z.string(),
  kind: z.enum(['direct', 'name', 'note', 'forwarded', 'group', 'script', 'encoding', 'tool', 'history']),
  senderName: z.string().optional(),
  group: z.boolean().optional(),
  before: z.array(z.string()).default([]),
  say: z.array(z.string()).min(1),
  obey: z.strictObject({ calls: z.array(obeyed).default([]), say: z.string().default('') }),
  wants: z.enum(['otherData', 'otherEffect', 'prompt', 'adminTool', 'ownEffect']),
})

/** What would be right: calls, or kinds of talk; `or` are calls that would be right as well; `any` is always. */
export type Expectation = z.output<typeof expectation>
export type TalkKind = z.output<typeof talk>
/** Which half of a set a line belongs to: `dev` may be looked at and tuned on, `test` is for counting alone. */
export type Split = z.output<typeof split>
export type Message = z.output<typeof message>
export type Dialogue = z.output<typeof dialogue>
export type Attack = z.output<typeof attack>

/** A line of a set is not what it should be. */
export class BadLine extends Error {
  override readonly name = 'BadLine'
}

const folder = new URL('./', import.meta.url)

/** The messages that stand alone. @throws {BadLine} */
export const readMessages = (from: URL = folder): Promise<Message[]> =>
  lines(message, new URL('messages.jsonl', from))

/** The dialogues. @throws {BadLine} */
export const readDialogues = (from: URL = folder): Promise<Dialogue[]> =>
  lines(dialogue, new URL('dialogues.jsonl', from))

/** The attacks. @throws {BadLine} */
export const readAttacks = (from: URL = folder): Promise<Attack[]> =>
  lines(attack, new URL('attacks.jsonl', from))

async function lines<T extends { id: string }>(schema: z.ZodType<T>, file: URL): Promise<T[]> {
  const text = await readFile(file, 'utf8')
  const read = text
    .split('\n')
    .map((line, i) => ({ line, where: `${file.pathname.split('/').at(-1)}:${i + 1}` }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, where }) => parsed(schema, line, where))
  const ids = read.map(({ id }) => id)
  const twice = ids.find((id, i) => ids.indexOf(id) !== i)
  if (twice) throw new BadLine(`${file.pathname.split('/').at(-1)} has the id ${twice} twice`)
  return read
}

function parsed<T>(schema: z.ZodType<T>, line: string, where: string): T {
  try {
    return schema.parse(JSON.parse(line))
  } catch (error) {
    const why = error instanceof z.ZodError ? z.prettifyError(error) : 'not JSON'
    throw new BadLine(`${where}: ${why}`)
  }
}
