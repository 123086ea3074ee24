import { z } from 'zod'
import { GymError } from '../../kit/errors.ts'
import { t } from '../../kit/language.ts'
import { may } from '../../kit/rights.ts'
import { type Choice, defineTool, type ToolContext } from '../../kit/tool.ts'
import { askedSchema, wishOf } from './asked.ts'
import { type Changed, changeSettings, readSettings } from './change.ts'
import { saysTheSame } from './same.ts'
import type { Settings } from './settings.ts'
import { changeWords, settingsWords } from './words.ts'

/** How settings are said, for whoever wonders. */
const examples = ['/gym capacity 120', '/gym hours sat-sun 8-20', '/gym staff floor 40']

/**
 * Shows the gym's settings to its staff, or changes some.
 *
 * Fails as `changeSettings` does, and with `unread_setting` and `unknown_split`.
 */
export const gymSettingsTool = defineTool({
  name: 'gymSettings',
  right: 'settings',
  description:
    "The gym's own settings for its staff: name, capacity, from when it feels full, opening hours, quiet hours, for how long conversations and idle members are kept, staff rules, caps on places. Without anything to change it shows them. Only the days and rules that are named change.",
  input: askedSchema,
  async run(asked, context): Promise<Changed> {
    const settings = await settled(context)
    const wish = wishOf(asked, settings)
    if (Object.keys(wish).length === 0) return { settings, before: {}, after: {} }
    return changeSettings(context.db, byOf(context), wish)
  },
  say: (result) =>
    changed(result) ? changeWords(result.before, result.settings) : settingsWords(result.settings),
  choices: (result) => (changed(result) ? [{ label: t`All settings`, send: '/gym' }] : examples.map(tapped)),
  remember: (result) => (changed(result) ? { before: result.before, after: result.after } : null),
  async revert(noted, context) {
    const { before, after } = z.object({ before: fields, after: fields }).parse(noted)
    if (!may(context.member.role, 'settings')) throw new GymError('staff_only')
    const now: Record<string, unknown> = await settled(context)
    // Somebody else may have set the same thing since: theirs stays.
    const same = Object.entries(after).every(([field, value]) => saysTheSame(now[field], value))
    if (!same) throw new GymError('settings_changed_since')
    await changeSettings(context.db, byOf(context), before)
  },
})

const fields = z.record(z.string(), z.unknown())

const changed = ({ before }: Changed): boolean => Object.keys(before).length > 0

const tapped = (send: string): Choice => ({ label: send, send })

const byOf = ({ gym, member, now }: ToolContext) => ({ gym: gym.id, actor: { member: member.id }, now })

async function settled({ db, gym }: ToolContext): Promise<Settings> {
  const settings = await readSettings(db, gym.id)
  if (!settings) throw new GymError('unknown_gym', { gym: gym.id })
  return settings
}
