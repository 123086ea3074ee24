import type { Context, Hono } from 'hono'
import { runTool } from '../../tools/index.ts'
import { named, t } from '../../tools/kit/language.ts'
import type { ToolContext } from '../../tools/kit/tool.ts'
import { minuteWords } from '../../tools/kit/words.ts'
import { profileOf } from '../../tools/profile/index.ts'
import { learnedTimes } from '../../tools/recommend/index.ts'
import type { DayTyped, PreferencesShown } from '../pages/me/preferences.ts'
import { dayName } from '../pages/me/visits.ts'
import { say } from './cookies.ts'
import { toldOf, toolNamed } from './doing.ts'
import { type Fields, fieldsOf, type MeEnv } from './frame.ts'
import { drawPreferences } from './pages.ts'
import { clock, minuteOf } from './times.ts'

/** As many as a form asks for. */
const mostSplits = 3

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const

/** What the form shows: what was said so far, or what was typed into it a moment ago. */
export async function preferencesShown(context: ToolContext, typed?: Fields): Promise<PreferencesShown> {
  const { db, gym, member } = context
  const { preferredTimes, preferredSplits } = await profileOf(db, { gym: gym.id, member: member.id })
  const learned = await learnedTimes(db, member.id)
  const kept = (weekday: number): DayTyped => {
    const time = preferredTimes.find((each) => each.weekday === weekday)
    if (!time) return { weekday, from: '', until: '' }
    return { weekday, from: clock(time.from), until: clock(Math.min(1439, time.from + time.minutes)) }
  }
  return {
    days: typed ? weekdays.map((weekday) => dayIn(typed, weekday)) : weekdays.map(kept),
    learned: new Map(
      learned.map(({ weekday, from, minutes }) => [
        weekday,
        t`By your visits: about ${minuteWords(from + Math.round(minutes / 2))}`,
      ]),
    ),
    chosen: Array.from({ length: Math.min(mostSplits, gym.splits.length) }, (_, i) =>
      typed ? (typed[`split${i + 1}`] ?? '') : (preferredSplits[i] ?? ''),
    ),
    splits: gym.splits.map(({ id, name }) => ({ id, name: named(name) })),
  }
}

const dayIn = (typed: Fields, weekday: number): DayTyped => ({
  weekday,
  from: (typed[`from${weekday}`] ?? '').trim(),
  until: (typed[`until${weekday}`] ?? '').trim(),
})

/** A visit's begin where only one end was said, and the stretches that can be kept, in minutes. */
const usualMinutes = 60
const shortest = 10
const longest = 600

type Time = { weekday: number; from: string; minutes: number }

/** What a day of the form says; a sentence where that is no time. */
function timeIn({ weekday, from, until }: DayTyped): Time | string | undefined {
  if (from === '' && until === '') return undefined
  const day = dayName(weekday)
  if (from === '') return t`${day}: from when? Say when you like to begin at the earliest.`
  const [begin, end] = [minuteOf(from), until === '' ? undefined : minuteOf(until)]
  if (begin === undefined) return t`${day}: "${from.slice(0, 20)}" is no time. It looks like 18:00.`
  if (until !== '' && end === undefined)
    return t`${day}: "${until.slice(0, 20)}" is no time. It looks like 18:00.`
  const minutes = end === undefined ? usualMinutes : end - begin
  if (minutes < shortest || minutes > longest)
    return t`${day}: the end must be ${shortest} minutes to ${longest / 60} hours after the beginning.`
  return { weekday, from: clock(begin), minutes }
}

/** The form as the chat's tool takes it; a sentence for what can't be kept. */
function profileIn(fields: Fields, { gym }: ToolContext): Record<string, unknown> | string {
  const times = weekdays.map((weekday) => timeIn(dayIn(fields, weekday)))
  const problem = times.find((each) => typeof each === 'string')
  if (problem !== undefined) return problem
  const ids = Array.from({ length: mostSplits }, (_, i) => fields[`split${i + 1}`] ?? '')
  const names = [...new Set(ids)].flatMap((id) => gym.splits.find((split) => split.id === id)?.name ?? [])
  return {
    preferredTimes: times.filter((each) => typeof each === 'object'),
    ...(names.length > 0 ? { preferredSplits: names } : { remove: { fields: ['preferredSplits'] } }),
  }
}

/** The forms of when a member likes to come and what for. */
export function preferenceRoutes(app: Hono<MeEnv>): void {
  app.post('/me/preferences', async (c: Context<MeEnv>) => {
    const { context } = c.get('caller')
    const fields = await fieldsOf(c)
    const input = profileIn(fields, context)
    if (typeof input === 'string')
      return c.html(await drawPreferences(c, { amiss: input, times: fields }), 400)
    const tool = toolNamed('updateProfile')
    if (tool) say(c, toldOf(await runTool(tool, input, context), context))
    return c.redirect('/me/preferences', 303)
  })
}
