import { z } from 'zod'
import { codeSchema } from '../../confirm/index.ts'
import { GymError } from '../../kit/errors.ts'
import { defineTool, type ToolContext } from '../../kit/tool.ts'
import { type Domain, domains } from '../fields.ts'
import { type Said, saidSchema } from '../said/input.ts'
import { lockMember } from '../store.ts'
import { putBack, shown } from '../updating/tool.ts'
import { type Noted, update } from '../updating/update.ts'
import type { Answered } from './answered.ts'
import { consentRows, consentsOf, giveConsent, restoreConsents } from './store.ts'
import { withdraw } from './withdraw.ts'
import { answeredChoices, answeredWords } from './words.ts'

const domain = z.enum(domains as [Domain, ...Domain[]])

export const consentTool = defineTool({
  name: 'consent',
  description:
    'Notes whether what the member says of body, health, food or training may be kept; domain staff: whether the staff of the gym may see their name beside how often they come ("let the coach see my visits", "hide me from the staff"). given false also withdraws it: where something of the domain is kept it asks first, and only the member answers, by the button; then it is deleted for good. After a yes to a question of updateProfile or logWeight hand over keep from its result.',
  input: z.object({
    domain,
    also: z.array(domain).max(4).optional().describe('Further domains of the same answer'),
    given: z.boolean(),
    keep: saidSchema.optional().describe('What was said and waits for the yes'),
    code: codeSchema,
  }),
  async run({ domain: first, also = [], given, keep, code }, context): Promise<Answered> {
    if (!context.place.private) throw new GymError('only_in_private')
    const wanted = domains.filter((each) => each === first || also.includes(each))
    await lockMember(context.db, whoseOf(context))
    return given ? give(wanted, keep, context) : withdraw(wanted, code, context)
  },
  view: (answered) => ({
    answer: answered.answer,
    domains: answered.domains,
    ...('kept' in answered ? { kept: answered.kept } : {}),
    ...('updated' in answered && answered.updated ? { profile: shown(answered.updated) } : {}),
  }),
  say: (answered, context) => answeredWords(answered, context),
  choices: (answered) => answeredChoices(answered),
  asks: ({ answer }) => answer === 'asked',
  remember: (answered) => noted(answered),
  async revert(before, context) {
    const { domains: of, rows, profile } = revertible.parse(before)
    if (profile) await putBack(profile, context)
    const dated = rows.map(({ domain: each, givenAt, withdrawnAt }) => ({
      domain: each,
      givenAt: new Date(givenAt),
      withdrawnAt: withdrawnAt === null ? null : new Date(withdrawnAt),
    }))
    await restoreConsents(context.db, whoseOf(context), of, dated)
  },
})

const whoseOf = ({ gym, member }: ToolContext) => ({ gym: gym.id, member: member.id })

const revertible = z.object({
  domains: z.array(domain),
  rows: z.array(z.object({ domain, givenAt: z.string(), withdrawnAt: z.string().nullable() })),
  profile: z.unknown(),
})

/** A deletion leaves no note: what could be brought back would not be deleted. */
function noted(answered: Answered): unknown {
  if (!('rows' in answered)) return null
  const profile: Noted | null = answered.answer === 'given' ? (answered.updated?.before ?? null) : null
  if (!answered.changed && !profile) return null
  const rows = answered.rows.map(({ domain: each, givenAt, withdrawnAt }) => ({
    domain: each,
    givenAt: givenAt.toISOString(),
    withdrawnAt: withdrawnAt?.toISOString() ?? null,
  }))
  return { domains: answered.domains, rows, profile }
}

async function give(wanted: Domain[], keep: Said | undefined, context: ToolContext): Promise<Answered> {
  const whose = whoseOf(context)
  const agreed = await consentsOf(context.db, whose)
  const rows = (await consentRows(context.db, whose)).filter((row) => wanted.includes(row.domain))
  for (const each of wanted) await giveConsent(context.db, whose, each, context.now)
  const updated = keep && (await update(keep, context, { always: keep.weighedAt !== undefined }))
  const changed = wanted.some((each) => agreed[each] !== 'given')
  return { answer: 'given', domains: wanted, rows, changed, updated }
}
