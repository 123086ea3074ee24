import { z } from 'zod'
import { GymError } from '../../kit/errors.ts'
import { named, t } from '../../kit/language.ts'
import { type Choice, defineTool, type ToolContext } from '../../kit/tool.ts'
import { listWords } from '../../kit/words.ts'
import { consentCommand } from '../asking/command.ts'
import { rowsWords } from '../consent/row-words.ts'
import { type Consents, consentsOf, type Kept, keptOf } from '../consent/store.ts'
import { type Domain, domains, type Field, fields, fieldsOf, isKept, type Profile } from '../fields.ts'
import { fieldsSentence } from '../said/say.ts'
import { profileOf } from '../store.ts'
import { knownOf } from '../updating/tool.ts'
import { speechOf } from '../updating/update-words.ts'

type Mine = { profile: Profile; consents: Consents; kept: { domain: Domain; rows: Kept['rows'] }[] }

export const myProfileTool = defineTool({
  name: 'myProfile',
  description:
    'All that is kept about the member, and how to change or delete it. Use it for "what do you know about me".',
  input: z.object({}),
  async run(_, context): Promise<Mine> {
    if (!context.place.private) throw new GymError('only_in_private')
    const whose = { gym: context.gym.id, member: context.member.id }
    const kept: Mine['kept'] = []
    for (const domain of domains) kept.push({ domain, rows: (await keptOf(context.db, whose, domain)).rows })
    return {
      profile: await profileOf(context.db, whose),
      consents: await consentsOf(context.db, whose),
      kept,
    }
  },
  view: ({ profile, consents, kept }) => ({
    profile: knownOf(profile),
    consents,
    rows: Object.fromEntries(kept.map(({ domain, rows }) => [domain, rows])),
  }),
  say: (mine, context) => words(mine, context),
  choices: (mine) => choices(mine),
})

const titles: Readonly<Record<Domain, () => string>> = {
  body: () => t`Body`,
  health: () => t`Health`,
  food: () => t`Food`,
  training: () => t`Training`,
  staff: () => t`Staff`,
}

function fieldsIn(domain: Domain | null, profile: Profile): Field[] {
  const known = knownOf(profile)
  return fields.filter((field) => fieldsOf[field].domain === domain && field in known)
}

function words(mine: Mine, context: ToolContext): string {
  const { profile, kept } = mine
  const speech = speechOf(profile, context)
  const lines = kept.flatMap(({ domain, rows }) => {
    const said = fieldsIn(domain, profile)
    const counted = Object.entries(rows).map(([name, count]) => figureOf(name, count))
    if (said.length === 0 && counted.length === 0) return []
    const parts = [
      ...(said.length > 0 ? [fieldsSentence(said, profile, speech)] : []),
      ...(counted.length > 0 ? [t`Logged: ${listWords(counted)}.`] : []),
    ]
    return [`${titles[domain]()}: ${parts.join(' ')}`]
  })
  const others = fieldsIn(null, profile)
  if (others.length > 0) lines.push(fieldsSentence(others, profile, speech))
  if (mine.consents.staff === 'given') lines.push(seenByStaff())
  if (lines.length === 0)
    return t`I know nothing about your body, health, food or training. Tell me what you like me to know, e.g. "I'm 178 cm".`
  return [
    t`This is what I keep of you.`,
    ...lines,
    t`To change something, just say it anew; to forget one thing, say "forget my body fat".`,
  ].join('\n')
}

/** "1 weighing", "14 weighings". */
const figureOf = (name: string, count: number): string =>
  count === 1 ? t`1 ${named(name)}` : rowsWords(name, count)

const seenByStaff = (): string =>
  t`The staff may see your name beside how often you come, and nothing else of this.`

function choices({ profile, kept, consents }: Mine): Choice[] {
  const deletions = kept
    .filter(
      ({ domain, rows }) =>
        Object.keys(rows).length > 0 ||
        fields.some((field) => fieldsOf[field].domain === domain && isKept(field, profile[field])),
    )
    .map(({ domain }) => ({ label: t`Delete ${named(domain)} data`, send: consentCommand([domain], 'no') }))
  if (consents.staff !== 'given') return deletions
  return [...deletions, { label: t`Hide me from the staff`, send: consentCommand(['staff'], 'no') }]
}
