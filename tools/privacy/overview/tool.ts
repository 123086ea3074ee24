import { z } from 'zod'
import { GymError } from '../../kit/errors.ts'
import { t } from '../../kit/language.ts'
import { isoLocal } from '../../kit/time.ts'
import { type Choice, defineTool, type ToolContext } from '../../kit/tool.ts'
import { sharedSince } from '../../memory/index.ts'
import { type ConsentRow, consentCommand, consentRows, type Domain } from '../../profile/index.ts'
import { openDeparture } from '../departure/store.ts'
import { stay } from '../departure/words.ts'
import { whoseOf } from '../forget.ts'
import { countRows } from '../kept/store.ts'
import { overviewWords } from './words.ts'

/** What is kept of a member and what they said to it; instants with the gym's own clock. */
export type Overview = {
  counts: Readonly<Record<string, number>>
  consents: readonly { domain: Domain; since: string; given: boolean }[]
  /** Since when their conversations may be learned from; null where they may not. */
  sharedSince: string | null
  /** When they will be forgotten, where they wait for that. */
  leaves: string | null
}

/** What is kept, why, for how long and what was agreed to. Fails with `only_in_private` in a group. */
export const myPrivacyTool = defineTool({
  name: 'myPrivacy',
  description:
    'What is kept of the member and how much of it, why, for how long, and what they agreed to since when, with the ways to get, limit or delete it. Use it for "privacy", "what data do you keep and why", "how long do you keep it".',
  input: z.object({}),
  async run(_, context): Promise<Overview> {
    const { db, gym, member, place } = context
    if (!place.private) throw new GymError('only_in_private')
    const iso = (at: Date) => isoLocal(at, gym.zone)
    const [counts, rows, shared, departure] = await Promise.all([
      countRows(db, member.id),
      consentRows(db, whoseOf(context)),
      sharedSince(db, member.id),
      openDeparture(db, whoseOf(context)),
    ])
    return {
      counts,
      consents: rows.map((row) => answered(row, iso)),
      sharedSince: shared && iso(shared),
      leaves: departure ? iso(departure.dueAt) : null,
    }
  },
  say: (overview, context) => overviewWords(overview, context),
  choices: (overview, context) => choices(overview, context),
})

function answered({ domain, givenAt, withdrawnAt }: ConsentRow, iso: (at: Date) => string) {
  return { domain, since: iso(withdrawnAt ?? givenAt), given: withdrawnAt === null }
}

function choices({ consents, sharedSince: shared, leaves }: Overview, _: ToolContext): Choice[] {
  return [
    { label: t`My data as a file`, send: '/export' },
    ...(leaves ? [stay()] : [{ label: t`Forget me`, send: '/forget' }]),
    ...consents
      .filter(({ given }) => given)
      .map(({ domain }) => ({ label: stopWords[domain](), send: consentCommand([domain], 'no') })),
    ...(shared ? [{ label: t`Stop sharing`, send: '/share no' }] : []),
    { label: t`What I remember`, send: '/memory' },
    { label: t`Settings`, send: '/settings' },
  ]
}

const stopWords: Readonly<Record<Domain, () => string>> = {
  body: () => t`Stop keeping my body`,
  health: () => t`Stop keeping my health`,
  food: () => t`Stop keeping my food`,
  training: () => t`Stop keeping my training`,
  staff: () => t`Hide me from the staff`,
}
