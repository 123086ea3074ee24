import { localTime } from '../tools/kit/time.ts'
import type { ToolContext } from '../tools/kit/tool.ts'
import { profileOf } from '../tools/profile/index.ts'
import { type Embed, heardIn, type Sign, signSaying, signsOf } from '../tools/safety/index.ts'

/** What must be said before any tool runs and any model speaks. */
export type Danger = { sign: Sign; say: string }

/** In front of others only what can't wait is answered. */
const cannotWait: readonly Sign['kind'][] = ['emergency', 'selfHarm']

/** Figures and words of the body: with them what is stored of it matters. */
const ofTheBody = /\d|\b(?:stone|kilos?|pounds?|skinny|underweight|thin)\b/i

/** What a message says of danger: an answer in its place, or a word of care beside its answer. */
export type Heard = { danger?: Danger; care?: string }

/**
 * The gravest that a message says of danger, alone or with those before it, and else a word of care for what it tells.
 *
 * @param before the member's earlier messages of the conversation, oldest first
 * @param embed for the second reader; without it the rules stand alone
 */
export async function dangerIn(
  text: string,
  before: readonly string[],
  context: ToolContext,
  embed?: Embed | undefined,
): Promise<Heard> {
  const { gym, place } = context
  const said = before.filter((each) => !each.startsWith('/'))
  const heard = await heardIn([...said, text], await knownOf(text, context), embed)
  const signs = await possible(heard, context)
  const sign = signs.find(
    ({ severity, kind }) => severity !== 'caution' && (place.private || cannotWait.includes(kind)),
  )
  if (sign) return { danger: { sign, say: signSaying(sign, gym) } }
  const mild = place.private ? careIn(text, signs) : undefined
  return mild ? { care: signSaying(mild, gym) } : {}
}

/** Without what the reader alone suspects and the profile knows to be otherwise: a man is not pregnant. */
async function possible(signs: readonly Sign[], { db, gym, member }: ToolContext): Promise<readonly Sign[]> {
  const isSuspected = ({ kind, cue }: Sign) => kind === 'pregnant' && cue === 'read'
  if (!signs.some(isSuspected)) return signs
  const { sex } = await profileOf(db, { gym: gym.id, member: member.id })
  return sex === 'male' ? signs.filter((sign) => !isSuspected(sign)) : signs
}

/** What calls for care: of the rules what this message alone tells, of the reader also what those before it told. */
function careIn(text: string, signs: readonly Sign[]): Sign | undefined {
  const isMild = ({ severity }: Sign) => severity === 'caution'
  return signsOf([{ text }]).find(isMild) ?? signs.find((sign) => isMild(sign) && sign.loose)
}

async function knownOf(text: string, { db, gym, member, now }: ToolContext) {
  const today = localTime(now, gym.zone).date
  const year = Number(today.slice(0, 4))
  if (!ofTheBody.test(text)) return { year, today }
  const { heightCm, weightKg } = await profileOf(db, { gym: gym.id, member: member.id })
  return {
    year,
    today,
    ...(heightCm === null ? {} : { heightCm }),
    ...(weightKg === null ? {} : { weightKg }),
  }
}
