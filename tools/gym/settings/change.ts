import { brokenConstraint, type Database } from '../../../db/client.ts'
import { GymError } from '../../kit/errors.ts'
import { type Gym, usualForecastDays, usualTalkDays } from '../../kit/gym.ts'
import { issueWords } from '../../kit/issue-words.ts'
import { t } from '../../kit/language.ts'
import { zoneOffset } from '../../kit/time.ts'
import { noteAudit } from '../../staff/index.ts'
import { loadGym } from '../store.ts'
import { type SettingsPatch, type SettingsWish, settingsPatch } from './fields.ts'
import { saysTheSame } from './same.ts'
import { type Change, changeOf, problemOf, type Settings } from './settings.ts'
import { hasOccupancy, lockGym, quotaRulesOf, splitsInUse, staffRulesOf, writeChange } from './store.ts'

/** Who changes something of the gym: a member of its staff, or a program with one of its keys. */
export type Actor = { member: string | null; key?: number }

/** Settings as they are after a change, and of the fields that differ what they were and are. */
export type Changed = { settings: Settings; before: Partial<Settings>; after: Partial<Settings> }

/** The settings of a gym, or undefined when there is none of that id. */
export async function readSettings(db: Database, id: string): Promise<Settings | undefined> {
  const [gym, caps, duties] = await Promise.all([loadGym(db, id), quotaRulesOf(db, id), staffRulesOf(db, id)])
  return gym && { ...ofGym(gym), quotaRules: caps, staffRules: duties }
}

function ofGym(gym: Gym): Omit<Settings, 'quotaRules' | 'staffRules'> {
  const { name, zone, country, region, language, capacity, comfort, slotMinutes } = gym
  const { quietFrom, quietTo, hours, periods, splits, equipment } = gym
  const { keepTalkDays = usualTalkDays, keepIdleDays = null, color = null } = gym
  const { keepVisitDays = null, keepCountDays = null, keepForecastDays = usualForecastDays } = gym
  return {
    ...{ name, zone, country, region, language, capacity, comfort, slotMinutes, quietFrom, quietTo },
    ...{ keepTalkDays, keepIdleDays, color, keepVisitDays, keepCountDays, keepForecastDays },
    // What the gym carries besides, a turn's own, is no setting.
    hours: hours.map(({ weekday, opens, closes }) => ({ weekday, opens, closes })),
    periods: periods.map(({ name: called, from, to, closed }) => ({ name: called, from, to, closed })),
    splits: splits.map(({ id, name: called, aliases, muscles, typicalMinutes, capacityShare }) => ({
      ...{ id, name: called, aliases, muscles, typicalMinutes, capacityShare },
    })),
    equipment,
  }
}

/**
 * Changes settings of a gym, all or nothing, with a row in the audit trail. What says the same as before changes
 * nothing. Forecasts, slots and places follow with the next hourly jobs; a place that was promised stays promised.
 *
 * @param wish what is missing stays as it is; a list replaces the one before
 * @throws {GymError} `bad_setting` with the field and why; `split_in_use` when a split with visits would go;
 *   `slots_fixed` when slots of another length or grid would not fit what has been counted; `unknown_gym`
 */
export async function changeSettings(
  db: Database,
  { gym, actor, now }: { gym: string; actor: Actor; now: Date },
  wish: SettingsWish,
): Promise<Changed> {
  const patch = checked(wish)
  return db.transaction(async (tx) => {
    await lockGym(tx, gym)
    const settings = await settled(tx, gym)
    const change = differing(changeOf(patch, settings), settings)
    await refuse(tx, { gym, now }, change, settings)
    if (Object.keys(change).length === 0) return { settings, before: {}, after: {} }
    await written(tx, gym, change)
    const changed = await settled(tx, gym)
    const { before, after } = difference(settings, changed)
    const details = { before, after, ...(actor.key !== undefined && { key: actor.key }) }
    await noteAudit(tx, { gym, at: now, actor: actor.member, action: 'settings.changed', details })
    return { settings: changed, before, after }
  })
}

/** @throws {GymError} `bad_setting` */
function checked(wish: SettingsWish): SettingsPatch {
  const parsed = settingsPatch.safeParse(wish)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const unknown = issue?.code === 'unrecognized_keys' ? (issue.keys[0] ?? '') : undefined
  const path = unknown === undefined ? (issue?.path ?? []) : [...(issue?.path ?? []), unknown]
  throw new GymError('bad_setting', {
    field: path.map(String).join('.') || 'settings',
    why:
      unknown === undefined
        ? issue
          ? issueWords(issue)
          : t`it is not understood`
        : t`there is no such setting`,
  })
}

async function settled(db: Database, gym: string): Promise<Settings> {
  const settings = await readSettings(db, gym)
  if (!settings) throw new GymError('unknown_gym', { gym })
  return settings
}

/** Somebody may check in for a split between the look at it and its end. */
async function written(db: Database, gym: string, change: Change): Promise<void> {
  try {
    await writeChange(db, gym, change)
  } catch (error) {
    if (!brokenConstraint(error)?.startsWith('visit_splits')) throw error
    throw new GymError('split_in_use', { splits: [] })
  }
}

const differing = (change: Change, before: Settings): Change =>
  Object.fromEntries(
    Object.entries(change).filter(([field, value]) => !saysTheSame(value, before[field as keyof Settings])),
  )

async function refuse(
  db: Database,
  { gym, now }: { gym: string; now: Date },
  change: Change,
  before: Settings,
): Promise<void> {
  const problem = problemOf(change, before)
  if (problem) throw new GymError('bad_setting', problem)
  if (!sameGrid(change, before, now) && (await hasOccupancy(db, gym))) throw new GymError('slots_fixed')
  const gone = change.splits
    ? before.splits.filter(({ id }) => !change.splits?.some((each) => each.id === id))
    : []
  const used = await splitsInUse(
    db,
    gym,
    gone.map(({ id }) => id),
    now,
  )
  const names = gone.filter(({ id }) => used.includes(id)).map(({ name }) => name)
  if (names.length > 0) throw new GymError('split_in_use', { splits: names })
}

/** Whether slots begin at the same instants as before. */
function sameGrid({ slotMinutes, zone }: Change, before: Settings, now: Date): boolean {
  const length = slotMinutes ?? before.slotMinutes
  if (length !== before.slotMinutes) return false
  const at = now.getTime()
  return (zoneOffset(at, zone ?? before.zone) - zoneOffset(at, before.zone)) % (length * 60_000) === 0
}

function difference(was: Settings, is: Settings): Pick<Changed, 'before' | 'after'> {
  const fields = (Object.keys(is) as (keyof Settings)[]).filter(
    (field) => !saysTheSame(was[field], is[field]),
  )
  const of = (settings: Settings) => Object.fromEntries(fields.map((field) => [field, settings[field]]))
  return { before: of(was), after: of(is) }
}
