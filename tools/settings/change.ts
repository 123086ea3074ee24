import type { Database } from '../../db/client.ts'
import { GymError } from '../kit/errors.ts'
import { type MemberSettings, noticeKinds, type SettingsPatch, settingsPatch } from './fields.ts'
import { lockSettings, saveSettings, settingsOf, type Whose } from './store.ts'

/** What a change did: the settings as they are now, and what was there before in the fields that changed. */
export type Changed = { settings: MemberSettings; before: SettingsPatch }

/**
 * Changes how a member is spoken to. Saying `before` again takes it back.
 *
 * @throws {GymError} `bad_member_setting` for what is no such setting; nothing is changed then
 * @example
 * await changeSettings(db, { gym: 'ironworks', member, now }, { language: 'de', clock: '24' })
 * // { settings: {...}, before: { language: null, clock: null } }
 */
export async function changeSettings(
  db: Database,
  { now, ...whose }: Whose & { now: Date },
  asked: unknown,
): Promise<Changed> {
  const patch = checked(asked)
  return db.transaction(async (tx) => {
    await lockSettings(tx, whose)
    const was = await settingsOf(tx, whose.gym, whose.member)
    const fields = (Object.keys(patch) as (keyof SettingsPatch)[]).filter(
      (field) => !same(was[field], patch[field]),
    )
    const part = (of: SettingsPatch): SettingsPatch =>
      Object.fromEntries(fields.map((field) => [field, of[field]]))
    const changed = part(patch)
    await saveSettings(tx, whose, changed, now)
    return {
      settings: { ...was, ...changed } as MemberSettings,
      before: part({ ...was, muted: [...was.muted] }),
    }
  })
}

function checked(asked: unknown): SettingsPatch {
  const parsed = settingsPatch.safeParse(asked)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw new GymError('bad_member_setting', { field: String(issue?.path[0] ?? 'setting') })
  }
  const { muted, ...patch } = Object.fromEntries(
    Object.entries(parsed.data).filter(([, value]) => value !== undefined),
  ) as SettingsPatch
  // Each kind once, and always in the same order.
  return muted ? { ...patch, muted: noticeKinds.filter((kind) => muted.includes(kind)) } : patch
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)
