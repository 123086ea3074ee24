import type { Gym } from '../kit/gym.ts'
import { type Language, t } from '../kit/language.ts'
import { listWords, minuteWords } from '../kit/words.ts'
import {
  type MemberSettings,
  type NoticeKind,
  noticeKinds,
  type Quiet,
  type SettingsPatch,
} from './fields.ts'
import { zoneWords } from './zone/zone.ts'

/** What the languages call themselves, so that everybody finds their own. */
export const ownNames: Readonly<Record<Language, string>> = { en: 'English', de: 'Deutsch', es: 'Español' }

/** What the kinds of unasked messages are called. */
export function kindWords(kind: NoticeKind): string {
  if (kind === 'reminder') return t`reminders of your places`
  if (kind === 'alert') return t`alerts you have set`
  if (kind === 'nudge') return t`hints at quiet times`
  if (kind === 'meetup') return t`times for your groups`
  return kind === 'digest' ? t`the summary on Sundays` : t`news of the gym`
}

const unitWords = {
  metric: () => t`kilograms and centimetres`,
  us: () => t`pounds and feet`,
  uk: () => t`stone for the body, kilograms on the bar`,
} as const

/** "from 22:00 to 07:00". */
export const quietWords = ({ from, to }: Quiet): string => t`from ${minuteWords(from)} to ${minuteWords(to)}`

type House = Pick<Gym, 'zone' | 'quietFrom' | 'quietTo'>
type Field = keyof MemberSettings

/** What each setting is now, in a line. */
const lines: Readonly<Record<Field, (settings: MemberSettings, gym: House) => string>> = {
  name: ({ name }) => (name === null ? t`Name: none yet` : t`Name: ${name}`),
  language: ({ language }) =>
    language === null ? t`Language: as in your app` : t`Language: ${ownNames[language]}`,
  clock: ({ clock }) => (clock === '12' ? t`Clock: 12 hours (6 pm)` : t`Clock: 24 hours (18:00)`),
  units: ({ units }) =>
    units === null ? t`Units: kilograms, until you say another` : t`Units: ${unitWords[units]()}`,
  zone: ({ zone }, gym) =>
    zone === null ? t`Time zone: the gym's, ${zoneWords(gym.zone)}` : t`Time zone: ${zoneWords(zone)}`,
  quiet: ({ quiet }, { quietFrom, quietTo }) => {
    const hours = quiet ?? { from: quietFrom, to: quietTo }
    if (hours.from === hours.to) return t`Quiet hours: none`
    return quiet ? t`Quiet hours: ${quietWords(hours)}` : t`Quiet hours: the gym's, ${quietWords(hours)}`
  },
  muted: ({ muted }) => {
    if (muted.length === 0) return t`Unasked messages: all`
    const heard = noticeKinds.filter((kind) => !muted.includes(kind))
    if (heard.length === 0) return t`Unasked messages: none`
    return t`Unasked messages: without ${listWords(muted.map(kindWords))}`
  },
  noNumbers: ({ noNumbers }) =>
    noNumbers ? t`Calories, grams and body weight: hidden` : t`Calories, grams and body weight: shown`,
  forgetsTalk: ({ forgetsTalk }) =>
    forgetsTalk ? t`Our conversation: forgotten as we go` : t`Our conversation: remembered for a while`,
}

/** Every setting as it is. */
export function settingsWords(settings: MemberSettings, gym: House, silent: boolean): string {
  const list = (Object.keys(lines) as Field[]).map((field) =>
    field === 'muted' && silent
      ? t`Unasked messages: all off, until you want them again`
      : lines[field](settings, gym),
  )
  return [t`This is how I speak with you:`, ...list.map((line) => `• ${line}`)].join('\n')
}

/** What changed, in as many sentences. */
export function changeWords(settings: MemberSettings, before: SettingsPatch, gym: House): string {
  const fields = (Object.keys(lines) as Field[]).filter((field) => field in before)
  if (fields.length === 0) return t`That is how it is already, so I changed nothing.`
  const said = fields.flatMap((field) => ownWords(field, settings, before) ?? [])
  const plain = fields.filter((field) => ownWords(field, settings, before) === undefined)
  const done =
    plain.length > 0 ? [t`Done. ${plain.map((field) => lines[field](settings, gym)).join('. ')}.`] : []
  return [...done, ...said].join('\n')
}

/** What is said of a change that wants more than its line. */
function ownWords(field: Field, settings: MemberSettings, before: SettingsPatch): string | undefined {
  if (field === 'language' && settings.language) return spoken()
  if (field === 'name' && settings.name) return t`I call you ${settings.name} from now on.`
  if (field === 'noNumbers') {
    return settings.noNumbers
      ? t`From now on you see no calories, no grams of what to eat and no body weight: portions in hands and plates instead. Your plans stay the same.`
      : t`Calories, grams and body weight are shown again.`
  }
  if (field === 'forgetsTalk') {
    return settings.forgetsTalk
      ? t`From now on I forget what we write as soon as it is answered. Only the last message stays until your next one, so that you can answer me. Your profile, plans and places are kept as before.`
      : t`From now on I remember our conversation for a while again.`
  }
  if (field === 'muted') return mutedWords(settings.muted, before.muted ?? [])
  return field === 'zone' && settings.zone !== null
    ? t`Your clock is ${zoneWords(settings.zone)} now: your quiet hours go by it. What happens in the gym is told by the gym's clock.`
    : undefined
}

/** Said in the new language. */
const spoken = (): string => t`I speak English with you from now on.`

function mutedWords(now: readonly NoticeKind[], before: readonly NoticeKind[]): string {
  const off = now.filter((kind) => !before.includes(kind))
  const on = before.filter((kind) => !now.includes(kind))
  const parts = [
    ...(off.length > 0 ? [t`I no longer send you ${listWords(off.map(kindWords))}.`] : []),
    ...(on.length > 0 ? [t`I send you ${listWords(on.map(kindWords))} again.`] : []),
  ]
  return parts.join(' ')
}

/** What is asked where one setting is looked at; undefined for one that has its line alone. */
export function questionWords(field: Field, settings: MemberSettings, gym: House): string {
  const now = `${lines[field](settings, gym)}.`
  return `${now} ${asking[field]()}`
}

const asking: Readonly<Record<Field, () => string>> = {
  name: () => t`What shall I call you? Say for example "call me Sam".`,
  language: () => t`Which language shall I speak?`,
  clock: () => t`How do you read the clock?`,
  units: () => t`Which units do you think in?`,
  zone: () => t`Send me your location, or say a town: "my time zone is Madrid".`,
  quiet: () => t`When shall I not write to you? Say for example "quiet from 21 to 8".`,
  muted: () => t`What shall I no longer send, or send again?`,
  noNumbers: () => t`Shall I hide or show them?`,
  forgetsTalk: () => t`Shall I remember what we write?`,
}
