import { createRoute, z } from '@hono/zod-openapi'
import { changeSettings, readSettings, type Settings, settingsPatch } from '../../../tools/gym/index.ts'
import { t } from '../../../tools/kit/language.ts'
import { answers, base, bodyOf, forRight, gymParam, worldOf } from '../answers.ts'
import type { ApiApp } from '../env.ts'
import type { ApiDeps } from '../parts.ts'
import { ApiProblem } from '../problem.ts'

const list = <S extends z.ZodType>(each: S) => z.array(each).readonly()
const minutes = z.number().int().openapi({ description: 'Minutes after midnight on the wall clock' })
const share = z.number().openapi({ description: 'A part of the whole, 0 to 1' })

const settingsSchema = z
  .object({
    name: z.string(),
    zone: z.string().openapi({ example: 'Europe/Berlin' }),
    country: z.string().nullable(),
    region: z.string().nullable(),
    language: z.string(),
    capacity: z.number().int().openapi({ description: 'People the rooms hold together' }),
    comfort: share,
    slotMinutes: z.number().int(),
    quietFrom: minutes,
    quietTo: minutes,
    keepTalkDays: z.number().int().openapi({ description: 'Days after which conversations are forgotten' }),
    keepIdleDays: z.number().int().nullable().openapi({
      description: 'Days after which members who came and wrote no more are forgotten; null: never',
    }),
    keepVisitDays: z.number().int().nullable().openapi({
      description:
        'Days after which visits go, a month at a time; null: with their member, and then without a name',
    }),
    keepCountDays: z.number().int().nullable().openapi({
      description: 'Days after which readings of people present go, a month at a time; null: never',
    }),
    keepForecastDays: z.number().int().openapi({
      description: 'Days after which forecasts and what became of them go, a month at a time',
    }),
    color: z.string().nullable().openapi({ description: "The gym's own color", example: '#1d6b57' }),
    hours: list(z.object({ weekday: z.number().int(), opens: minutes, closes: minutes })),
    periods: list(z.object({ name: z.string(), from: z.iso.date(), to: z.iso.date(), closed: z.boolean() })),
    splits: list(
      z.object({
        id: z.string(),
        name: z.string(),
        aliases: list(z.string()),
        muscles: list(z.string()),
        typicalMinutes: z.number().int(),
        capacityShare: share,
      }),
    ),
    equipment: list(
      z.object({
        id: z.string(),
        name: z.string(),
        pieces: z.number().int(),
        use: z.record(z.string(), share).readonly(),
      }),
    ),
    quotaRules: list(
      z.object({
        id: z.string(),
        split: z.string().openapi({ description: 'A split\'s id, or "all" for the whole gym' }),
        weekday: z.number().int().nullable().openapi({ description: '1 = Monday; null: every day' }),
        from: minutes,
        to: minutes,
        most: z.number().int().openapi({ description: 'Places granted at most in a slot that begins in it' }),
      }),
    ),
    staffRules: list(z.object({ name: z.string(), peoplePer: z.number(), least: z.number().int() })),
  })
  .openapi('Settings')

const read = createRoute({
  method: 'get',
  path: `${base}/settings`,
  operationId: 'readSettings',
  tags: ['Settings'],
  summary: "The gym's settings",
  ...forRight('floor'),
  request: { params: gymParam },
  responses: answers(settingsSchema),
})

const change = createRoute({
  method: 'patch',
  path: `${base}/settings`,
  operationId: 'changeSettings',
  tags: ['Settings'],
  summary: 'Change settings',
  description:
    'What is missing stays; a list replaces the one before. Forecasts, slots and places follow with the next hourly job, and a place that was promised stays promised. A split that visits speak of cannot be taken out.',
  ...forRight('settings'),
  request: { params: gymParam, ...bodyOf(settingsPatch.meta({ id: 'SettingsPatch' })) },
  responses: answers(settingsSchema),
})

/** The gym's settings. */
export function settingsRoutes(app: ApiApp, deps: ApiDeps): void {
  app.openapi(read, async (c) => {
    const settings = await readSettings(deps.db, c.get('gym').id)
    if (!settings) throw new ApiProblem(404, t`This gym is gone.`)
    return c.json(shown(settings), 200)
  })
  app.openapi(change, async (c) => {
    const { gym, actor, now } = worldOf(c, deps)
    const { settings } = await changeSettings(deps.db, { gym: gym.id, actor, now }, c.req.valid('json'))
    return c.json(shown(settings), 200)
  })
}

const shown = (settings: Settings) => settings
