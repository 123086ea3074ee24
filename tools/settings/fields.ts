import { z } from 'zod'
import { languages } from '../kit/language.ts'
import { isZone } from '../kit/time.ts'

/** What Spotter says unasked, by kind, as the outbox calls them. */
export const noticeKinds = ['reminder', 'alert', 'nudge', 'meetup', 'digest', 'announcement'] as const
export type NoticeKind = (typeof noticeKinds)[number]

/** Hours of the day in minutes after local midnight; two equal times are no quiet hours at all. */
export type Quiet = { from: number; to: number }

/** How a member wants to be spoken to. Null: as the chat says, or else the gym. */
export type MemberSettings = {
  /** What they like to be called. */
  name: string | null
  language: (typeof languages)[number] | null
  units: 'metric' | 'us' | 'uk' | null
  /** IANA name. */
  zone: string | null
  clock: '24' | '12' | null
  /** Their own quiet hours, by the clock of their zone. */
  quiet: Quiet | null
  /** Portions instead of calories and grams, and no figures of weight. */
  noNumbers: boolean
  /** Kinds of unasked messages they do not want. */
  muted: readonly NoticeKind[]
  /** Conversations are forgotten once answered, but for the last message. */
  forgetsTalk: boolean
}

/** What anybody has who never changed a setting. */
export const usualSettings: MemberSettings = {
  name: null,
  language: null,
  units: null,
  zone: null,
  clock: null,
  quiet: null,
  noNumbers: false,
  muted: [],
  forgetsTalk: false,
}

/** Longer than any name that somebody is called by. */
const longestName = 40

const minute = z.number().int().min(0).max(1439)

/**
 * What may be changed; what is missing stays as it is, null goes back to what the chat or the gym says. For forms and
 * tools alike.
 */
export const settingsPatch = z
  .object({
    name: z
      .string()
      .transform((name) => name.replace(/\s+/g, ' ').trim())
      .pipe(
        z
          .string()
          .min(1)
          .max(longestName)
          // A name, and nothing that leads somewhere or reads like an order.
          .regex(/^(?=.*\p{L})[\p{L}\p{M}\p{N} .'’-]+$/u),
      )
      .nullable(),
    language: z.enum(languages).nullable(),
    units: z.enum(['metric', 'us', 'uk']).nullable(),
    zone: z.string().max(60).refine(isZone).nullable(),
    clock: z.enum(['24', '12']).nullable(),
    quiet: z.object({ from: minute, to: minute }).nullable(),
    noNumbers: z.boolean(),
    muted: z.array(z.enum(noticeKinds)).max(noticeKinds.length),
    forgetsTalk: z.boolean(),
  })
  .partial()
  .strict()

export type SettingsPatch = z.output<typeof settingsPatch>
