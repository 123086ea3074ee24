import type { Facts } from '../tools/kit/errors.ts'
import { languages, t } from '../tools/kit/language.ts'
import type { Choice } from '../tools/kit/tool.ts'
import { listWords } from '../tools/kit/words.ts'
import { ownNames, zoneWords } from '../tools/settings/index.ts'

const zones = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [])

/** What goes wrong where members change how they are spoken to. */
export const ownSettingsMessages: Readonly<Record<string, (facts: Facts) => string>> = {
  unread_member_setting: ({ asked }) =>
    t`I couldn't read "${String(asked)}" as a setting, so nothing was changed. Say for example "speak German", "quiet from 21 to 8" or "12 hour clock".`,
  bad_member_setting: ({ field }) =>
    field === 'name'
      ? t`I can't call you that: a name has letters, and forty at most. Nothing was changed.`
      : t`That doesn't fit this setting, so nothing was changed.`,
  unknown_language: () => t`I speak English, German and Spanish. Which shall it be?`,
  unknown_units: () => t`I know kilograms, pounds and stone. Which shall it be?`,
  unknown_zone: ({ asked }) =>
    t`I don't know where "${String(asked)}" is. Name a larger town nearby, or send me your location.`,
  unsure_zone: ({ zones: near }) =>
    t`You are near a border of time zones, so I ask: is your clock that of ${listWords(zones(near).map(zoneWords), 'or')}?`,
  no_spot: () => t`No location came along. Send it from your app, or say a town: "my time zone is Madrid".`,
  bad_clock_time: ({ asked }) =>
    t`I couldn't read "${String(asked)}" as a time. Say it as in "quiet from 21:00 to 8:00".`,
}

/** What to tap after one of these. */
export function ownSettingsChoices(code: string, facts: Facts): Choice[] {
  const to = (label: string, send: string): Choice => ({ label, send: `/settings ${send}` })
  if (code === 'unknown_language') return languages.map((each) => to(ownNames[each], `language ${each}`))
  if (code === 'unknown_units')
    return [to(t`Kilograms`, 'units metric'), to(t`Pounds`, 'units us'), to(t`Stone`, 'units uk')]
  if (code === 'unsure_zone') return zones(facts.zones).map((zone) => to(zoneWords(zone), `zone ${zone}`))
  if (code === 'unread_member_setting') return [{ label: t`All settings`, send: '/settings' }]
  return []
}
