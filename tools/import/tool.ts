import { z } from 'zod'
import { answered, ask, codeSchema, no } from '../confirm/index.ts'
import { GymError } from '../kit/errors.ts'
import type { ImportKind, Imports, ImportWorld, LookedAt } from '../kit/imports.ts'
import { t } from '../kit/language.ts'
import { type Choice, defineTool, type ToolContext } from '../kit/tool.ts'

// Not through the slice's index: that reads disks, which are not everywhere where this tool is.

type Brought =
  /** The code stands in the button alone. */
  | { state: 'looked'; look: LookedAt; code: string }
  | { state: 'empty'; say: string }
  | { state: 'left' }
  | { state: 'taken'; id: number; say: string }

type Input = { kind?: ImportKind | undefined; file?: string | undefined; code?: string | undefined }

/**
 * Brings a table that somebody of the staff sent into the gym: shows what it would take, asks, and can take it back.
 *
 * Fails with `no_file`, `not_a_table`, `file_gone`, `file_too_large`, `no_imports` and `question_closed`.
 */
export const importFileTool = defineTool({
  name: 'importFile',
  right: 'imports',
  description:
    'Looks at the CSV file that came with the message and asks whether it shall be imported: readings of people present (counts), stays of members (visits), or members with their habits (members). Only the button imports it.',
  input: z.object({
    kind: z
      .enum(['counts', 'visits', 'members'])
      .optional()
      .describe('What its rows are, where they said so'),
    file: z.string().max(40).optional().describe('Sent by the button alone'),
    code: codeSchema,
  }),
  run: (input, context) => (input.code === undefined ? look(input, context) : take(input, context)),
  view: (brought) => ({
    state: brought.state,
    ...(brought.state === 'looked' ? { kind: brought.look.kind, accepted: brought.look.accepted } : {}),
  }),
  say: (brought) =>
    brought.state === 'left' ? t`Left as it was: nothing of the file is kept.` : sayOf(brought),
  choices: (brought): Choice[] =>
    brought.state === 'looked'
      ? [
          { label: t`Yes, import it`, send: `/import ${brought.look.key} ${brought.code}` },
          { label: t`No`, send: `/import ${brought.look.key} ${no}` },
        ]
      : [],
  asks: ({ state }) => state === 'looked',
  remember: (brought) => (brought.state === 'taken' ? { id: brought.id } : null),
  async revert(before, context) {
    const { id } = z.object({ id: z.int() }).parse(before)
    await importsOf(context).undo(worldOf(context), id)
  },
})

function sayOf(brought: Exclude<Brought, { state: 'left' }>): string {
  if (brought.state !== 'looked') return brought.say
  return `${brought.look.say}\n\n${t`Shall I import it?`}`
}

const worldOf = ({ db, gym, now, member }: ToolContext): ImportWorld => ({ db, gym, now, actor: member.id })

function importsOf({ imports }: ToolContext): Imports {
  if (!imports) throw new GymError('no_imports')
  return imports
}

const deedOf = (file: string) => ({ tool: 'importFile', what: file, again: '/import' })

async function look({ kind }: Input, context: ToolContext): Promise<Brought> {
  const imports = importsOf(context)
  const [file] = context.given ?? []
  if (!file) throw new GymError('no_file')
  if (/^(?:image|audio|video)\//.test(file.type)) throw new GymError('no_file')
  const bytes = await file.read()
  const looked = await imports.look(worldOf(context), { kind, name: file.name, bytes })
  if (looked.accepted === 0) return { state: 'empty', say: looked.say }
  return { state: 'looked', look: looked, code: await ask(context, deedOf(looked.key)) }
}

async function take({ file = '', code = '' }: Input, context: ToolContext): Promise<Brought> {
  if (!(await answered(context, deedOf(file), code))) return { state: 'left' }
  return { state: 'taken', ...(await importsOf(context).take(worldOf(context), file)) }
}
