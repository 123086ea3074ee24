import { createRoute, z } from '@hono/zod-openapi'
import { splitNamed } from '../../../tools/kit/gym.ts'
import { t } from '../../../tools/kit/language.ts'
import { parseInstant } from '../../../tools/kit/time.ts'
import { slotDetail } from '../../../tools/report/index.ts'
import { answers, base, forRight, gymParam, instant, iso, partOf, toldSchema, worldOf } from '../answers.ts'
import type { ApiApp } from '../env.ts'
import type { ApiDeps } from '../parts.ts'
import { ApiProblem } from '../problem.ts'

const expected = z.object({ mean: toldSchema, low: toldSchema, high: toldSchema })

const slotSchema = z
  .object({
    start: instant,
    split: z.string().openapi({ description: 'A split\'s id, or "all"' }),
    present: toldSchema.openapi({ description: 'Mean people who were there, once it is over' }),
    expected: expected.nullable().openapi({ description: 'As it was last said before it began' }),
    usual: toldSchema,
    quota: z.number().int().nullable(),
    taken: toldSchema,
    asked: toldSchema,
    refused: toldSchema,
  })
  .openapi('Slot')

const at = z.string().max(40).openapi({
  description: "ISO 8601; without an offset by the gym's clock",
  example: '2026-11-24T18:00:00+01:00',
})
const split = z
  .string()
  .max(60)
  .optional()
  .openapi({ description: "A split's id or name; absent: the whole gym" })

const slot = createRoute({
  method: 'get',
  path: `${base}/slots/{start}`,
  operationId: 'readSlot',
  tags: ['Reports'],
  summary: 'One slot: people, places and wishes',
  ...forRight('floor'),
  request: { params: gymParam.extend({ start: at }), query: z.object({ split }) },
  responses: answers(slotSchema),
})

const whySchema = z
  .object({
    sentences: z.array(z.string()).readonly(),
    parts: z
      .array(z.object({ name: z.string(), people: z.union([z.number(), z.literal('hidden')]) }))
      .readonly()
      .openapi({
        description: 'They sum to the mean.',
      }),
    expected,
  })
  .openapi('Why')

const why = createRoute({
  method: 'get',
  path: `${base}/why`,
  operationId: 'why',
  tags: ['Reports'],
  summary: 'Why a forecast says what it says',
  ...forRight('floor'),
  request: { params: gymParam, query: z.object({ at, split }) },
  responses: answers(whySchema),
})

/** One slot, and why a number is what it is. */
export function slotRoutes(app: ApiApp, deps: ApiDeps): void {
  app.openapi(slot, async (c) => {
    const start = momentOf(c.req.valid('param').start, c.get('gym').zone)
    const found = await slotDetail(worldOf(c, deps), { at: start, ...c.req.valid('query') })
    return c.json({ ...found, start: iso(found.start) }, 200)
  })
  app.openapi(why, async (c) => {
    const asked = c.req.valid('query')
    const gym = c.get('gym')
    const moment = momentOf(asked.at, gym.zone)
    const named =
      asked.split === undefined || asked.split === 'all' ? {} : { split: splitNamed(gym, asked.split).id }
    return c.json(await partOf(deps, 'why')(worldOf(c, deps), { at: moment, ...named }), 200)
  })
}

function momentOf(text: string, zone: string): Date {
  // A plus sign in an address is a blank to whoever decodes it as a form does.
  const moment = parseInstant(text.replace(/ (\d\d:?\d\d)$/, '+$1'), zone)
  if (!moment) throw new ApiProblem(400, t`Say the moment as in 2026-11-24T18:00:00+01:00.`)
  return moment
}
