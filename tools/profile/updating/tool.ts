import { z } from 'zod'
import { defineTool, type ToolContext } from '../../kit/tool.ts'
import { fields, isKept, type Profile } from '../fields.ts'
import { saidSchema } from '../said/input.ts'
import { removeWeights, saveProfile } from '../store.ts'
import { type Noted, type Updated, update } from './update.ts'
import { updatedChoices, updatedWords } from './update-words.ts'

export const updateProfileTool = defineTool({
  name: 'updateProfile',
  description:
    'Keeps what the member says of themselves: body, goal, food, allergies, training, equipment, limits, times, units. Only what was said, figures in kg, cm and years, words as they wrote them. To forget something use remove.',
  input: saidSchema,
  run: (said, context) => update(said, context),
  view: (updated) => shown(updated),
  say: (updated, context) => updatedWords(updated, context),
  choices: (updated) => updatedChoices(updated),
  remember: ({ before }) => before,
  revert: (noted, context) => putBack(noted, context),
})

/** What those who test and the model see: metric, and only what is known. */
export function shown({
  profile,
  changed,
  problems,
  conflicts,
  refusal,
  waiting,
  declined,
  next,
  purpose,
}: Updated) {
  return {
    known: knownOf(profile),
    changed: Object.fromEntries(changed.map((field) => [field, profile[field]])),
    problems,
    conflicts,
    refused: refusal ?? null,
    consent: waiting?.domains ?? [],
    notKept: [...(waiting?.fields ?? []), ...(declined?.fields ?? [])],
    // A model answers a yes with consent and these words as keep.
    ...(waiting ? { keep: waiting.keep } : {}),
    next: next ?? null,
    purpose: purpose ?? null,
  }
}

/** The fields in which anything has been said; of allergies, limits and equipment also that there are none. */
export const knownOf = (profile: Profile): Partial<Profile> =>
  Object.fromEntries(
    fields.filter((field) => isKept(field, profile[field])).map((field) => [field, profile[field]]),
  )

const revertible = z.object({ profile: z.record(z.string(), z.unknown()), weights: z.array(z.string()) })

/** Puts back what an update changed, and nothing that was said since. */
export async function putBack(noted: unknown, { db, gym, member, now }: ToolContext): Promise<void> {
  const { profile, weights }: { profile: Noted['profile']; weights: string[] } = revertible.parse(noted)
  const whose = { gym: gym.id, member: member.id }
  await removeWeights(db, whose, weights)
  await saveProfile(db, whose, profile, now)
}
