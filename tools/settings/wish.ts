import { z } from 'zod'
import { GymError } from '../kit/errors.ts'
import { languageIn, type languages } from '../kit/language.ts'
import type { Spot } from '../kit/tool.ts'
import { wordTable } from '../kit/word-table.ts'
import { type MemberSettings, noticeKinds, type SettingsPatch } from './fields.ts'
import { zoneAt, zoneNamed } from './zone/zone.ts'

const clockTime = z.string().max(8).describe('HH:MM, 24 hours')
const kinds = z.array(z.enum(noticeKinds)).max(noticeKinds.length)

/** What may be said of one's settings, words as they were written. */
export const wishSchema = z.object({
  name: z.string().max(80).nullable().optional().describe('What they like to be called; null: nothing'),
  language: z.string().max(40).optional().describe('en, de or es; "app" for that of their app'),
  units: z.string().max(20).optional().describe('metric, us or uk'),
  zone: z.string().max(80).optional().describe('A town, country or IANA zone; "gym" for the gym\'s'),
  here: z.boolean().optional().describe('True when their location came along and says the zone'),
  clock: z.enum(['24', '12']).optional(),
  quietFrom: clockTime.optional(),
  quietTo: clockTime.optional(),
  quiet: z.enum(['none', 'gym']).optional().describe("none: no quiet hours; gym: the gym's"),
  noNumbers: z
    .boolean()
    .optional()
    .describe('True: hide calories, grams and body weight; false: show them again'),
  mute: kinds
    .optional()
    .describe(
      'Unasked messages they no longer want: reminder (of their places), alert, nudge (hints), meetup (groups), digest (weekly summary), announcement (news of the gym)',
    ),
  unmute: kinds.optional(),
  forgetsTalk: z
    .boolean()
    .optional()
    .describe('True: the conversation is forgotten once answered; false: remembered'),
  unread: z.string().max(300).optional().describe('Words that name no setting'),
})

export type SettingWish = z.output<typeof wishSchema>

type World = {
  now: Date
  settings: MemberSettings
  gym: { zone: string; quietFrom: number; quietTo: number }
  spot: Spot | undefined
}

/**
 * What a wish changes.
 *
 * @throws {GymError} `unread_member_setting`, `unknown_language`, `unknown_zone`, `unsure_zone`, `unknown_units`,
 *   `bad_clock_time`, `no_spot`
 */
export function patchOf(wish: SettingWish, world: World): SettingsPatch {
  if (wish.unread !== undefined) throw new GymError('unread_member_setting', { asked: wish.unread })
  return {
    ...(wish.name !== undefined && { name: wish.name }),
    ...(wish.language !== undefined && { language: languageOf(wish.language) }),
    ...(wish.units !== undefined && { units: unitsOf(wish.units) }),
    ...zoneOf(wish, world),
    ...(wish.clock !== undefined && { clock: wish.clock }),
    ...quietOf(wish, world),
    ...(wish.noNumbers !== undefined && { noNumbers: wish.noNumbers }),
    ...mutedOf(wish, world),
    ...(wish.forgetsTalk !== undefined && { forgetsTalk: wish.forgetsTalk }),
  }
}

const languageNames = wordTable<(typeof languages)[number]>({
  english: 'en',
  englisch: 'en',
  ingles: 'en',
  inglés: 'en',
  german: 'de',
  deutsch: 'de',
  aleman: 'de',
  alemán: 'de',
  spanish: 'es',
  spanisch: 'es',
  espanol: 'es',
  español: 'es',
  castellano: 'es',
})

function languageOf(said: string): SettingsPatch['language'] {
  const word = said.trim().toLowerCase()
  if (/^(?:app|auto|automatic|default|gym)$/.test(word)) return null
  // A code is two letters; "desk" is no German.
  const found = languageNames[word] ?? (/^[a-z]{2}(?:[-_]\w+)?$/.test(word) ? languageIn(word) : undefined)
  if (!found) throw new GymError('unknown_language', { asked: said })
  return found
}

const unitNames: readonly (readonly [RegExp, 'metric' | 'us' | 'uk'])[] = [
  [
    /^(?:metric|kgs?|kilos?|kilogram(?:m?e?s)?|kilogramos|cm|centimet(?:er|re)s|metrisch|métrico)$/i,
    'metric',
  ],
  [/^(?:us|lbs?|pounds?|imperial|american|pfund|libras)$/i, 'us'],
  [/^(?:uk|stones?|st|british)$/i, 'uk'],
]

function unitsOf(said: string): 'metric' | 'us' | 'uk' {
  const found = unitNames.find(([form]) => form.test(said.trim()))
  if (!found) throw new GymError('unknown_units', { asked: said })
  return found[1]
}

function zoneOf({ zone, here }: SettingWish, { now, spot, gym }: World): SettingsPatch {
  if (zone !== undefined) {
    if (/^(?:gym|the gym|default|app)$/i.test(zone.trim())) return { zone: null }
    const named = zoneNamed(zone)
    if (!named) throw new GymError('unknown_zone', { asked: zone })
    return { zone: named }
  }
  if (here !== true) return {}
  if (!spot) throw new GymError('no_spot')
  const found = zoneAt(spot, now)
  const near = [found.zone, ...found.others]
  if (found.sure) return { zone: found.zone }
  // Where the gym's own clock is among them it is asked for first.
  throw new GymError('unsure_zone', {
    zones: near.toSorted((a, b) => Number(b === gym.zone) - Number(a === gym.zone)),
  })
}

/** "After 9" leaves the morning as it was. */
function quietOf(wish: SettingWish, { settings, gym }: World): SettingsPatch {
  if (wish.quiet === 'none') return { quiet: { from: 0, to: 0 } }
  if (wish.quiet === 'gym') return { quiet: null }
  if (wish.quietFrom === undefined && wish.quietTo === undefined) return {}
  const { quiet } = settings
  const before = quiet && quiet.from !== quiet.to ? quiet : { from: gym.quietFrom, to: gym.quietTo }
  return {
    quiet: {
      from: wish.quietFrom === undefined ? before.from : minuteOf(wish.quietFrom),
      to: wish.quietTo === undefined ? before.to : minuteOf(wish.quietTo),
    },
  }
}

function minuteOf(said: string): number {
  const [, hours, minutes = '00'] = /^(\d{1,2})(?::?(\d{2}))?$/.exec(said.trim()) ?? []
  const minute = Number(hours) * 60 + Number(minutes)
  if (hours === undefined || Number(minutes) > 59 || minute > 1440)
    throw new GymError('bad_clock_time', { asked: said })
  return minute % 1440
}

function mutedOf({ mute = [], unmute = [] }: SettingWish, { settings }: World): SettingsPatch {
  if (mute.length === 0 && unmute.length === 0) return {}
  const muted = noticeKinds.filter(
    (kind) => (settings.muted.includes(kind) || mute.includes(kind)) && !unmute.includes(kind),
  )
  return { muted }
}
