import { z } from 'zod'
import { GymError } from '../../kit/errors.ts'
import { t } from '../../kit/language.ts'
import { isoLocal, localTime, parseInstant } from '../../kit/time.ts'
import { type Choice, defineTool, type ToolContext } from '../../kit/tool.ts'
import { isCode, readCode } from './code.ts'
import { comingClaims, ownClaim } from './mine/store.ts'
import { lockMember } from './moving/store.ts'
import { forgetReminder, remind } from './reminding.ts'
import { release, takeAgain } from './store.ts'
import { type Claim, endOf } from './visit.ts'
import { splitName, startWords } from './words.ts'

type Cancelled = {
  claim: Claim
  /** As it is told: to the model and to those who test. */
  shown: { code: string; split: string | null; from: string; places: number }
}

export const cancelSlotTool = defineTool({
  name: 'cancelSlot',
  description:
    'Gives back a place the member holds. Without slot it is their next one; with it the one of that code or time.',
  input: z.object({
    slot: z
      .string()
      .max(40)
      .optional()
      .describe(
        "A place's code, or when it begins, ISO 8601, e.g. 2026-11-24T18:00; only if they said which",
      ),
  }),
  async run({ slot }, context): Promise<Cancelled> {
    const { db, gym, member, now, place } = context
    if (!place.private) throw new GymError('only_in_private')
    await lockMember(db, gym.id, member.id)
    const found = await meant(slot, context)
    if (found.cameAt) throw new GymError('place_in_use')
    const reason = found.claimedAt ? 'cancelled' : 'declined'
    if (!(await release(db, { claim: found.id, reason, now }))) throw new GymError('already_back')
    await forgetReminder(db, gym, found, now)
    return { claim: found, shown: shownOf(found, context) }
  },
  view: ({ shown }) => shown,
  say: ({ claim }, context) => cancelledWords(claim, context),
  choices: ({ claim }, context) => otherTimes(claim, context),
  // An offer that was only held is not taken again: it would lapse anyway.
  remember: ({ claim }) => claim.claimedAt && { claim: claim.id },
  async revert(noted, context) {
    const { db, gym, member, now } = context
    const { claim: id } = revertible.parse(noted)
    await remind(db, context, await takeAgain(db, { gym: gym.id, claim: id, member: member.id, now }))
  },
})

const revertible = z.object({ claim: z.string() })

/**
 * The place that is meant: by its code, by its time, or the next one.
 *
 * @throws {GymError} `no_place`, `no_place_then`, `already_back`, `offer_unknown`, `unknown_time`
 */
async function meant(slot: string | undefined, context: ToolContext): Promise<Claim> {
  const { db, gym, member, now } = context
  const whose = { gym: gym.id, member: member.id }
  if (slot !== undefined && isCode(slot)) {
    const found = await ownClaim(db, whose, readCode(slot))
    if (!found) throw new GymError('offer_unknown')
    if (found.releasedAt || endOf(found) <= now) throw new GymError('already_back')
    return found
  }
  const coming = await comingClaims(db, whose, now)
  if (slot !== undefined) return atTime(slot, coming, context)
  const [next] = [...coming.filter(({ cameAt }) => !cameAt), ...coming]
  if (!next) throw new GymError('no_place')
  return next
}

/** The place that holds a moment, or the first of a day when only that was said. */
function atTime(slot: string, coming: readonly Claim[], { gym }: ToolContext): Claim {
  const at = parseInstant(slot, gym.zone)
  if (!at) throw new GymError('unknown_time', { asked: slot })
  const day = /^\d{4}-\d{2}-\d{2}$/.test(slot.trim())
  const found = coming.find((claim) =>
    day ? localTime(claim.slot, gym.zone).date === slot.trim() : claim.slot <= at && at < endOf(claim),
  )
  if (!found) throw new GymError('no_place_then', { at: at.toISOString(), day })
  return found
}

function shownOf({ code, split, slot, places }: Claim, { gym }: ToolContext): Cancelled['shown'] {
  return { code, split: split === 'all' ? null : split, from: isoLocal(slot, gym.zone), places }
}

function cancelledWords({ slot, split, places }: Claim, context: ToolContext): string {
  const name = splitName(split, context)
  const start = startWords(slot, context)
  if (places === 1) {
    return name
      ? t`No problem: your place ${start} for ${name} went back, so someone else can have it.`
      : t`No problem: your place ${start} went back, so someone else can have it.`
  }
  return name
    ? t`No problem: your ${places} places ${start} for ${name} went back, so others can have them.`
    : t`No problem: your ${places} places ${start} went back, so others can have them.`
}

/** Other times of the same day, for the same split. */
function otherTimes({ slot, split }: Claim, { gym, now }: ToolContext): Choice[] {
  const day = isoLocal(slot, gym.zone).slice(0, 10)
  const area = split === 'all' ? [] : [split]
  const words = slot > now ? [...area, day] : area
  return [{ label: t`Other times`, send: ['/slots', ...words].join(' ') }]
}
