import type { Settings } from '../../admin-wire.ts'
import { t } from '../words.ts'
import type { Field } from './form.ts'
import { clockFace, minuteOf, weekdayNumbered } from './gym-time.ts'
import { keepingFields, keepingValues } from './keeping-fields.ts'
import type { Listed, Row } from './list-editor.ts'

type Filled = Readonly<Record<string, string>>

/** One list of the settings: how its rows are shown, and what they mean. */
export type SettingsList<K extends keyof Settings = keyof Settings> = {
  key: K
  title: string
  about: string
  listed(settings: Settings): Listed
  read(row: Filled): unknown
}

const weekdayOptions: readonly [string, string][] = Array.from({ length: 7 }, (_, i) => [
  String(i + 1),
  weekdayNumbered(i + 1),
])

const minutes = (clock: string | undefined): number => minuteOf(clock ?? '') ?? 0

/** The end of a stretch that began at a minute: no later means that it is after midnight. */
function endAfter(start: number, clock: string | undefined): number {
  const end = minutes(clock)
  return end > start ? end : end + 1440
}

const wordList = (words: string | undefined): string[] =>
  (words ?? '')
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '')

/** Per cent as people write them, without the noise of binary fractions. */
export const percentWords = (share: number): string => String(Number((share * 100).toFixed(2)))

const hoursFields: readonly Field[] = [
  { id: 'weekday', label: t`Day`, kind: 'choice', options: weekdayOptions },
  { id: 'opens', label: t`Opens`, kind: 'clock' },
  { id: 'closes', label: t`Closes`, kind: 'clock' },
]

const hours: SettingsList<'hours'> = {
  key: 'hours',
  title: t`Opening hours`,
  about: t`A day without hours is closed; a day may have several. Closing no later than opening means the next day.`,
  listed: ({ hours }) => ({
    one: t`stretch of hours`,
    none: t`No stretch of hours is set.`,
    another: t`Add a stretch of hours`,
    fields: hoursFields,
    rows: hours.map(({ weekday, opens, closes }) => ({
      weekday: String(weekday),
      opens: clockFace(opens),
      closes: clockFace(closes),
    })),
    fresh: { weekday: '1', opens: '06:00', closes: '22:00' },
  }),
  read: ({ weekday, opens, closes }) => ({
    weekday: Number(weekday),
    opens: minutes(opens),
    closes: endAfter(minutes(opens), closes),
  }),
}

const periods: SettingsList<'periods'> = {
  key: 'periods',
  title: t`Named periods`,
  about: t`Days that differ from others: a holiday, a term, works. Both ends are included.`,
  listed: ({ periods }) => ({
    one: t`period`,
    none: t`No period is set.`,
    another: t`Add a period`,
    fields: [
      { id: 'name', label: t`Name`, kind: 'text' },
      { id: 'from', label: t`First day`, kind: 'date' },
      { id: 'to', label: t`Last day`, kind: 'date' },
      { id: 'closed', label: t`Closed`, kind: 'check' },
    ],
    rows: periods.map(({ name, from, to, closed }): Row => ({ name, from, to, closed })),
    fresh: { name: '', from: '', to: '', closed: false },
  }),
  read: ({ name, from, to, closed }) => ({ name, from, to, closed: closed === 'true' }),
}

const splits: SettingsList<'splits'> = {
  key: 'splits',
  title: t`Splits`,
  about: t`The areas a visit is about. Without a short name (“legs”) one is made of the name.`,
  listed: ({ splits }) => ({
    one: t`split`,
    none: t`No split is set.`,
    another: t`Add a split`,
    fields: [
      { id: 'id', label: t`Short name`, kind: 'text', optional: true },
      { id: 'name', label: t`Name`, kind: 'text' },
      { id: 'aliases', label: t`Also called`, kind: 'words', optional: true },
      { id: 'muscles', label: t`Muscles`, kind: 'words', optional: true },
      { id: 'typicalMinutes', label: t`Usual visit (minutes)`, kind: 'number', least: 5, most: 480 },
      { id: 'capacityShare', label: t`Part of the capacity (%)`, kind: 'share', most: 100, step: 0.01 },
    ],
    rows: splits.map(({ id, name, aliases, muscles, typicalMinutes, capacityShare }) => ({
      ...{ id, name, aliases: aliases.join(', '), muscles: muscles.join(', ') },
      typicalMinutes: String(typicalMinutes),
      capacityShare: percentWords(capacityShare),
    })),
    fresh: { typicalMinutes: '60', capacityShare: '10' },
  }),
  read: ({ id, name, aliases, muscles, typicalMinutes, capacityShare }) => ({
    ...(id !== '' && { id }),
    name,
    aliases: wordList(aliases),
    muscles: wordList(muscles),
    typicalMinutes: Number(typicalMinutes),
    capacityShare: Number(capacityShare) / 100,
  }),
}

const equipment: SettingsList<'equipment'> = {
  key: 'equipment',
  title: t`Equipment`,
  about: t`How many pieces there are, and the part of a visit that each split spends on them.`,
  listed: ({ equipment }) => ({
    one: t`kind of equipment`,
    none: t`No kind of equipment is set.`,
    another: t`Add a kind of equipment`,
    fields: [
      { id: 'id', label: t`Short name`, kind: 'text', optional: true },
      { id: 'name', label: t`Name`, kind: 'text' },
      { id: 'pieces', label: t`Pieces`, kind: 'number', least: 0, most: 10000 },
      { id: 'use', label: t`Used by (“legs 45, arms 10”, in %)`, kind: 'shares', optional: true },
    ],
    rows: equipment.map(({ id, name, pieces, use }) => ({
      ...{ id, name, pieces: String(pieces) },
      use: useWords(use),
    })),
    fresh: { pieces: '1' },
  }),
  read: ({ id, name, pieces, use }) => ({
    ...(id !== '' && { id }),
    ...{ name, pieces: Number(pieces), use: useOf(use ?? '') },
  }),
}

/** "legs 45, arms 10" */
const useWords = (use: Readonly<Record<string, number>>): string =>
  Object.entries(use)
    .map(([split, share]) => `${split} ${percentWords(share)}`)
    .join(', ')

/** Shares by split of "legs 45, arms 10"; what has no number is sent as it is, for the gym to refuse. */
export function useOf(words: string): Record<string, number> {
  return Object.fromEntries(
    wordList(words).map((piece) => {
      const [, split = piece, share] = /^(.+?)[\s:=]+(\d+(?:\.\d+)?)\s*%?$/.exec(piece) ?? []
      return [split.trim(), Number(share ?? 'NaN') / 100]
    }),
  )
}

const quotaRules: SettingsList<'quotaRules'> = {
  key: 'quotaRules',
  title: t`Quotas`,
  about: t`The most places that may be granted in a slot, whatever the forecast leaves room for.`,
  listed: ({ quotaRules, splits }) => ({
    one: t`quota`,
    none: t`No quota is set.`,
    another: t`Add a quota`,
    fields: [
      {
        ...{ id: 'split', label: t`Split`, kind: 'choice' },
        options: [['all', t`The whole gym`], ...splits.map(({ id, name }): [string, string] => [id, name])],
      },
      { id: 'weekday', label: t`Day`, kind: 'choice', options: [['', t`Every day`], ...weekdayOptions] },
      { id: 'from', label: t`From`, kind: 'clock' },
      { id: 'to', label: t`To`, kind: 'clock' },
      { id: 'most', label: t`Places a slot`, kind: 'number', least: 0, most: 10000 },
    ],
    rows: quotaRules.map(({ split, weekday, from, to, most }) => ({
      ...{ split, weekday: weekday === null ? '' : String(weekday), most: String(most) },
      from: clockFace(from),
      to: clockFace(to),
    })),
    fresh: { split: 'all', weekday: '', from: '17:00', to: '20:00', most: '10' },
  }),
  read: ({ split, weekday, from, to, most }) => ({
    split,
    weekday: weekday === '' ? null : Number(weekday),
    from: minutes(from),
    to: endAfter(minutes(from), to),
    most: Number(most),
  }),
}

const staffRules: SettingsList<'staffRules'> = {
  key: 'staffRules',
  title: t`Staff rules`,
  about: t`How many of the staff a crowd asks for: one for every so many people, and never fewer than the least.`,
  listed: ({ staffRules }) => ({
    one: t`staff rule`,
    none: t`No staff rule is set.`,
    another: t`Add a staff rule`,
    fields: [
      { id: 'name', label: t`What they do`, kind: 'text' },
      { id: 'peoplePer', label: t`People for each`, kind: 'number', least: 1, step: 0.5 },
      { id: 'least', label: t`At least`, kind: 'number', least: 0, most: 1000 },
    ],
    rows: staffRules.map(({ name, peoplePer, least }) => ({
      ...{ name, peoplePer: String(peoplePer), least: String(least) },
    })),
    fresh: { peoplePer: '40', least: '1' },
  }),
  read: ({ name, peoplePer, least }) => ({ name, peoplePer: Number(peoplePer), least: Number(least) }),
}

/** Every list of the settings, in the order of the page. */
export const settingsLists: readonly SettingsList[] = [
  hours,
  periods,
  splits,
  equipment,
  quotaRules,
  staffRules,
]

/** The settings that are one value each. */
export const singleFields: readonly Field[] = [
  { id: 'name', label: t`Name of the gym`, kind: 'text' },
  { id: 'zone', label: t`Time zone`, kind: 'text', hint: t`As in “Europe/Berlin”.` },
  { id: 'country', label: t`Country`, kind: 'text', optional: true, hint: t`Two letters, for the holidays.` },
  { id: 'region', label: t`Region`, kind: 'text', optional: true },
  { id: 'language', label: t`Language`, kind: 'text', hint: t`As in “en”.` },
  { id: 'capacity', label: t`Capacity (people)`, kind: 'number', least: 1, most: 100000 },
  {
    ...{
      id: 'comfort',
      label: t`Comfort (% of the capacity)`,
      kind: 'share',
      least: 1,
      most: 100,
      step: 0.01,
    },
    hint: t`Above it the gym feels full; advice fills no more.`,
  },
  {
    ...{ id: 'slotMinutes', label: t`Length of a slot`, kind: 'choice' },
    options: [10, 15, 20, 30, 60].map((each): [string, string] => [String(each), t`${each} minutes`]),
  },
  { id: 'quietFrom', label: t`Quiet from`, kind: 'clock', hint: t`Nothing is said unasked in quiet hours.` },
  { id: 'quietTo', label: t`Quiet until`, kind: 'clock' },
  ...keepingFields,
  {
    ...{ id: 'color', label: t`Color of the gym`, kind: 'text', optional: true },
    hint: t`As in “#1d6b57”. The public page wears it.`,
  },
]

/** What the single fields hold now. */
export function singleValues(settings: Settings): Row {
  const { country, region, capacity, comfort, slotMinutes, quietFrom, quietTo, color } = settings
  return {
    ...{ name: settings.name, zone: settings.zone, language: settings.language },
    ...{ country: country ?? '', region: region ?? '', capacity: String(capacity) },
    ...{ comfort: percentWords(comfort), slotMinutes: String(slotMinutes) },
    ...{ quietFrom: clockFace(quietFrom), quietTo: clockFace(quietTo), color: color ?? '' },
    ...keepingValues(settings),
  }
}

/** The single fields as they are sent: those alone that were changed. */
export function singleChanges(settings: Settings, filled: Filled): Record<string, unknown> {
  const before = singleValues(settings)
  const changed = singleFields.filter(({ id }) => filled[id] !== before[id])
  return Object.fromEntries(changed.map(({ id, kind }) => [id, sentValue(kind, id, filled[id] ?? '')]))
}

function sentValue(kind: Field['kind'], id: string, value: string): unknown {
  if (value === '') return null
  if (kind === 'share') return Number(value) / 100
  if (kind === 'clock') return minutes(value)
  if (kind === 'number' || id === 'slotMinutes') return Number(value)
  return value
}
