import { z } from 'zod'
import { GymError } from '../../kit/errors.ts'
import { t } from '../../kit/language.ts'
import { may } from '../../kit/rights.ts'
import { defineTool, type ToolContext } from '../../kit/tool.ts'
import { listWords } from '../../kit/words.ts'
import { noteAudit } from '../../staff/index.ts'
import { changeGym } from '../store.ts'

/** `use` is null where the members are shared out as configured. */
type Answer = { use: string | null; before: string | null; changed: boolean; known: readonly string[] }

/** Which language model answers the members of the gym. Fails with `unknown_model`. */
export const gymModelTool = defineTool({
  name: 'gymModel',
  right: 'settings',
  description:
    "Shows to the staff which configured language model answers the gym's members, or sets it: one by its name for all, or 'shared' to share the members out as the operator configured.",
  input: z.object({ use: z.string().max(80).optional().describe('Name of a configured model, or "shared"') }),
  async run({ use }, context): Promise<Answer> {
    const { gym, models: known = [] } = context
    const before = gym.model ?? null
    if (use === undefined) return { use: before, before, changed: false, known }
    const wanted = /^(?:shared|all|none)$/i.test(use)
      ? null
      : known.find((name) => name.toLowerCase() === use.toLowerCase())
    if (wanted === undefined) throw new GymError('unknown_model', { asked: use, known: [...known] })
    if (wanted !== before) await set(context, wanted, before)
    return { use: wanted, before, changed: wanted !== before, known }
  },
  say: (answer, { gym }) => words(answer, gym.name),
  choices: ({ use, known }) => [
    ...known
      .filter((name) => name !== use)
      .slice(0, 3)
      .map((name) => ({ label: name, send: `/model ${name}` })),
    ...(use !== null ? [{ label: t`Share members out`, send: '/model shared' }] : []),
  ],
  remember: ({ changed, before }) => (changed ? { model: before } : null),
  async revert(noted, context) {
    const { model } = z.object({ model: z.string().nullable() }).parse(noted)
    if (!may(context.member.role, 'settings')) throw new GymError('staff_only')
    await set(context, model, context.gym.model ?? null)
  },
})

async function set({ db, gym, member, now }: ToolContext, model: string | null, before: string | null) {
  await changeGym(db, gym.id, { model })
  const details = { model, before }
  await noteAudit(db, { gym: gym.id, at: now, actor: member.id, action: 'settings.changed', details })
}

function words({ use, changed, known }: Answer, gym: string): string {
  if (known.length === 0)
    return t`No language model is configured: the members of ${gym} are answered by rules.`
  if (use === null) {
    return changed
      ? t`The members of ${gym} are now shared out among ${listWords(known)}, as the operator configured.`
      : t`The members of ${gym} are shared out among ${listWords(known)}, as the operator configured.`
  }
  if (!known.includes(use))
    return t`${gym} asks for ${use}, which is not configured any more, so its members are shared out among ${listWords(known)}.`
  return changed
    ? t`All members of ${gym} are now answered by ${use}.`
    : t`All members of ${gym} are answered by ${use}.`
}
