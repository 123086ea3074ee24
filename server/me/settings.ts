import type { Hono } from 'hono'
import { z } from 'zod'
import { runTool } from '../../tools/index.ts'
import { GymError } from '../../tools/kit/errors.ts'
import { inSpeech, speech, t } from '../../tools/kit/language.ts'
import { defineTool, type ToolContext } from '../../tools/kit/tool.ts'
import {
  changeSettings,
  changeWords,
  type MemberSettings,
  noticeKinds,
  type Quiet,
  quietWords,
  settingsOf,
  settingsPatch,
  silentSince,
  zoneNamed,
  zoneWords,
} from '../../tools/settings/index.ts'
import type { SettingsForm } from '../pages/me/settings.ts'
import { say } from './cookies.ts'
import { toldOf } from './doing.ts'
import { type Fields, fieldsOf, type MeEnv } from './frame.ts'
import { drawPreferences } from './pages.ts'
import { clock, minuteOf } from './times.ts'

/**
 * The form's whole change at once. It is noted under the name of the chat's own tool, so that both take it back alike.
 */
const changeSettingsTool = defineTool({
  name: 'changeSetting',
  description: 'All settings of a form at once.',
  input: settingsPatch,
  run: (patch, { db, gym, member, now }) =>
    changeSettings(db, { gym: gym.id, member: member.id, now }, patch),
  // Said as it is wished now.
  say: ({ settings, before }, { gym }) =>
    inSpeech({ language: settings.language ?? speech().language, clock: settings.clock ?? '24' }, () =>
      changeWords(settings, before, gym),
    ),
  remember: ({ before }) => (Object.keys(before).length > 0 ? before : null),
  async revert(noted, { db, gym, member, now }) {
    const before = z.record(z.string(), z.unknown()).parse(noted)
    await changeSettings(db, { gym: gym.id, member: member.id, now }, before)
  },
})

/** What the form shows: the settings as they are, or what was typed into it a moment ago. */
export async function settingsShown(context: ToolContext, typed?: Fields): Promise<SettingsForm> {
  const { db, gym, member } = context
  const whose = { gym: gym.id, member: member.id }
  const [settings, since] = await Promise.all([settingsOf(db, gym.id, member.id), silentSince(db, whose)])
  const house = { from: gym.quietFrom, to: gym.quietTo }
  return {
    ...(typed ? typedForm(typed) : formOf(settings)),
    gymZone: zoneWords(gym.zone),
    gymQuiet: isQuiet(house) ? quietWords(house) : t`never`,
    silent: since !== null,
  }
}

const isQuiet = ({ from, to }: Quiet): boolean => from !== to

type Form = Omit<SettingsForm, 'gymZone' | 'gymQuiet' | 'silent'>

function formOf({ quiet, zone, muted, ...settings }: MemberSettings): Form {
  const own = quiet && isQuiet(quiet)
  return {
    name: settings.name ?? '',
    language: settings.language ?? '',
    clock: settings.clock ?? '24',
    units: settings.units ?? '',
    zone: zone === null ? '' : zoneWords(zone),
    quiet: quiet === null ? 'gym' : own ? 'own' : 'none',
    quietFrom: own ? clock(quiet.from) : '',
    quietTo: own ? clock(quiet.to) : '',
    muted,
    noNumbers: settings.noNumbers,
    forgetsTalk: settings.forgetsTalk,
  }
}

const mutedIn = (typed: Fields) => noticeKinds.filter((kind) => typed[`hear-${kind}`] !== 'on')

function typedForm(typed: Fields): Form {
  const text = (name: string) => (typed[name] ?? '').trim()
  const quiet = text('quiet')
  return {
    name: text('name'),
    language: text('language'),
    clock: text('clock'),
    units: text('units'),
    zone: text('zone'),
    quiet: quiet === 'own' || quiet === 'none' ? quiet : 'gym',
    quietFrom: text('quietFrom'),
    quietTo: text('quietTo'),
    muted: mutedIn(typed),
    noNumbers: typed.noNumbers === 'on',
    forgetsTalk: typed.forgetsTalk === 'on',
  }
}

/** The form as settings; what is no such thing is left to `changeSettings` to refuse. @throws {GymError} in the chat's words */
function patchIn(typed: Fields, now: MemberSettings): Record<string, unknown> {
  const form = typedForm(typed)
  return {
    name: form.name === '' ? null : form.name,
    language: form.language === '' ? null : form.language,
    // The usual clock stays unsaid.
    clock: form.clock === '24' && now.clock === null ? null : form.clock,
    units: form.units === '' ? null : form.units,
    zone: zoneIn(form.zone, now.zone),
    quiet: quietIn(form),
    muted: form.muted,
    noNumbers: form.noNumbers,
    forgetsTalk: form.forgetsTalk,
  }
}

function zoneIn(said: string, now: string | null): string | null {
  if (said === '') return null
  // What stood there before is the same zone still, whatever else is called so.
  if (now !== null && said === zoneWords(now)) return now
  const zone = zoneNamed(said)
  if (zone === undefined) throw new GymError('unknown_zone', { asked: said.slice(0, 60) })
  return zone
}

function quietIn({ quiet, quietFrom, quietTo }: Form): Quiet | null {
  if (quiet === 'gym') return null
  if (quiet === 'none') return { from: 0, to: 0 }
  const [from, to] = [minuteOf(quietFrom), minuteOf(quietTo)]
  if (from === undefined || to === undefined)
    throw new GymError('bad_clock_time', { asked: from === undefined ? quietFrom : quietTo })
  return { from, to }
}

/** The form of how the member wants to be spoken to. */
export function settingsRoutes(app: Hono<MeEnv>): void {
  app.post('/me/settings', async (c) => {
    const { context } = c.get('caller')
    const typed = await fieldsOf(c)
    const outcome = await changed(typed, context)
    const told = toldOf(outcome, context)
    if (!outcome.ok) return c.html(await drawPreferences(c, { amiss: told.text, settings: typed }), 400)
    say(c, told)
    return c.redirect('/me/preferences', 303)
  })
}

async function changed(typed: Fields, context: ToolContext) {
  const { db, gym, member } = context
  try {
    const patch = patchIn(typed, await settingsOf(db, gym.id, member.id))
    const read = settingsPatch.safeParse(patch)
    if (!read.success) {
      const field = String(read.error.issues[0]?.path[0] ?? 'setting')
      return { ok: false as const, code: 'bad_member_setting', facts: { field } }
    }
    return await runTool(changeSettingsTool, patch, context)
  } catch (error) {
    if (!(error instanceof GymError)) throw error
    return { ok: false as const, code: error.code, facts: error.facts }
  }
}
