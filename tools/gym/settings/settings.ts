import type { Gym, OpeningHours, Period } from '../../kit/gym.ts'
import { t } from '../../kit/language.ts'
import { type Equipment, plainWords, type Split } from '../../kit/splits.ts'
import type { SettingsPatch } from './fields.ts'

/** Places granted at most: a split's id or 'all', an ISO weekday or null for every day, minutes of the wall clock. */
export type QuotaRule = {
  id: string
  split: string
  weekday: number | null
  from: number
  to: number
  most: number
}

/** One person of the staff for every so many people, and never fewer than the least. */
export type StaffRule = { name: string; peoplePer: number; least: number }

/** Everything of a gym that its staff may change. */
export type Settings = Pick<
  Gym,
  | 'name'
  | 'zone'
  | 'country'
  | 'region'
  | 'language'
  | 'capacity'
  | 'comfort'
  | 'slotMinutes'
  | 'quietFrom'
  | 'quietTo'
> & {
  /** Days after which conversations are forgotten. */
  keepTalkDays: number
  /** Days after which somebody who came and wrote no more is forgotten whole; null: never. */
  keepIdleDays: number | null
  /** Days after which visits go, a month at a time; null: with their member, and then without a name. */
  keepVisitDays: number | null
  /** Days after which readings of people present go, a month at a time; null: never. */
  keepCountDays: number | null
  /** Days after which forecasts go, a month at a time. */
  keepForecastDays: number
  /** The gym's own color, as "#1d6b57"; null: it has none. */
  color: string | null
  hours: readonly OpeningHours[]
  periods: readonly Period[]
  splits: readonly Split[]
  equipment: readonly Equipment[]
  quotaRules: readonly QuotaRule[]
  staffRules: readonly StaffRule[]
}

/** A change with nothing left open: every split and piece of equipment has its id, every rule of quotas may still lack one. */
export type Change = Partial<Omit<Settings, 'quotaRules'>> & {
  quotaRules?: readonly (Omit<QuotaRule, 'id'> & { id?: string })[]
}

/**
 * What a patch changes of the settings: ids given to what is new, uses of equipment kept where they are not said, and
 * what spoke of a split that goes taken out with it.
 *
 * @throws nothing; whether it may be done is for `problemOf` to say
 */
export function changeOf(patch: SettingsPatch, before: Settings): Change {
  const { splits, equipment, quotaRules, ...plain } = patch
  const areas = splits && named(splits, before.splits)
  const pieces = equipment && named(equipment, before.equipment)
  const here = new Set((areas ?? before.splits).map(({ id }) => id))
  const kept = (rules: Change['quotaRules'] = []) =>
    rules.filter(({ split }) => split === 'all' || here.has(split))
  const all = pieces?.map(({ use, ...each }) => ({ ...each, use: use ?? usesOf(each.id, before) }))
  return {
    ...defined(plain),
    ...(areas && { splits: areas }),
    ...(all && { equipment: all }),
    ...(quotaRules
      ? { quotaRules: quotaRules.map(withId) }
      : areas && { quotaRules: kept(before.quotaRules) }),
  }
}

/** What was not said is not there, also where it was said to be undefined. */
const defined = <T extends object>(patch: T) =>
  Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>
  }

const withId = ({ id, ...rule }: Omit<QuotaRule, 'id'> & { id?: string | undefined }) =>
  id === undefined ? rule : { ...rule, id }

const usesOf = (id: string, { equipment }: Settings): Equipment['use'] =>
  equipment.find((each) => each.id === id)?.use ?? {}

type Named = { id?: string | undefined; name: string }

/** Everything with an id: its own, else of the one called so before, else made of the name. */
function named<T extends Named>(
  all: readonly T[],
  before: readonly Required<Named>[],
): (T & { id: string })[] {
  const taken = new Set(all.flatMap(({ id }) => id ?? []))
  return all.map((each) => {
    if (each.id !== undefined) return { ...each, id: each.id }
    const known = before.find(({ name }) => plainWords(name) === plainWords(each.name))?.id
    const id = known !== undefined && !taken.has(known) ? known : freeId(each.name, taken)
    taken.add(id)
    return { ...each, id }
  })
}

/** "Leg machines" is "leg-machines", and a second one "leg-machines-2". */
function freeId(name: string, taken: ReadonlySet<string>): string {
  const plain = plainWords(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 34)
  const base = plain === '' || plain === 'all' ? 'area' : plain
  for (let i = 1; ; i++) {
    const id = i === 1 ? base : `${base}-${i}`
    if (!taken.has(id)) return id
  }
}

/** Why a change can't be, in a few words, and the field it is about; undefined where it can. */
export function problemOf(change: Change, before: Settings): { field: string; why: string } | undefined {
  const splits = change.splits ?? before.splits
  const here = new Set(splits.map(({ id }) => id))
  if (change.splits && here.size < splits.length)
    return { field: 'splits', why: t`two of them have the same id` }
  const pieces = change.equipment ?? []
  if (new Set(pieces.map(({ id }) => id)).size < pieces.length)
    return { field: 'equipment', why: t`two of them have the same id` }
  const used = pieces.flatMap(({ use }) => Object.keys(use)).find((split) => !here.has(split))
  // Uses that were kept may speak of a split that has just gone; those that were said may not.
  const known = before.splits.some(({ id }) => id === used)
  if (used !== undefined && !known) return { field: 'equipment', why: t`there is no split "${used}"` }
  const ruled = change.quotaRules?.find(({ split }) => split !== 'all' && !here.has(split))
  if (ruled) return { field: 'quotaRules', why: t`there is no split "${ruled.split}"` }
  return undefined
}
