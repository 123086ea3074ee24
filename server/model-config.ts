import { z } from 'zod'
import { usualBudgets } from '../bot/models/budgets.ts'
import type { Prices } from '../bot/models/choice.ts'

/** Who answers a share of the members: a model behind an OpenAI-compatible address, or rules. */
export type ArmConfig = {
  name: string
  share: number
  /** Undefined: rules. */
  model: ModelAddress | undefined
}

export type ModelAddress = {
  /** Undefined: OpenAI's own. */
  baseUrl: string | undefined
  id: string
  key: string
  /** In the operator's currency per million tokens; undefined: not said. */
  prices?: Prices
}

export type ModelConfig =
  | { kind: 'offline' }
  | { kind: 'models'; arms: readonly ArmConfig[]; budgets: { memberADay: number; gymAMonth: number } }

type Environment = Readonly<Record<string, string | undefined>>

/** The names of what is read here beside the configuration's own. */
export const modelSettings = [
  'OPENAI_API_KEY',
  'SPOTTER_MODEL',
  'SPOTTER_MODELS',
  'SPOTTER_PLAN_MODELS',
  'SPOTTER_MEMBER_TOKENS_A_DAY',
  'SPOTTER_GYM_TOKENS_A_MONTH',
] as const

/** A local server wants no key; the library wants a word. */
const noKey = 'none'

const usualModel = 'gpt-5-mini'

/**
 * The language models of the environment: the list in `SPOTTER_MODELS`, or the one of `OPENAI_API_KEY`, `OPENAI_BASE_URL` and
 * `SPOTTER_MODEL` with those of `SPOTTER_PLAN_MODELS` beside it.
 *
 * @param fault told of everything that is wrong, in words that show no value
 */
export function modelConfig(environment: Environment, fault: (words: string) => void): ModelConfig {
  const budgets = {
    memberADay: budget('SPOTTER_MEMBER_TOKENS_A_DAY', usualBudgets.memberADay, environment, fault),
    gymAMonth: budget('SPOTTER_GYM_TOKENS_A_MONTH', usualBudgets.gymAMonth, environment, fault),
  }
  const list = environment.SPOTTER_MODELS
  const arms = list ? armsOf(list, environment, fault) : oneServer(environment)
  if (list && environment.SPOTTER_PLAN_MODELS)
    fault('SPOTTER_PLAN_MODELS has no place beside SPOTTER_MODELS; give those models there, with share=0')
  return arms.some(({ model }) => model) ? { kind: 'models', arms, budgets } : { kind: 'offline' }
}

/**
 * A configured model by its name, or by what its server calls it. One that is only its server's is taken to be at the
 * server of another.
 *
 * @param wanted the first one where nothing is wanted
 * @param beside whose server knows it, where it is not configured; the first one's unless said
 * @returns undefined where no model is configured
 */
export function modelNamed(
  config: ModelConfig,
  wanted?: string,
  beside?: string,
): { name: string; address: ModelAddress } | undefined {
  const arms = config.kind === 'offline' ? [] : config.arms
  const known = arms.flatMap(({ name, model }) => (model ? [{ name, address: model }] : []))
  const find = (asked: string | undefined) =>
    known.find(({ name }) => name === asked) ?? known.find(({ address }) => address.id === asked)
  const found = find(wanted)
  const host = find(beside) ?? known[0]
  if (found || !host || wanted === undefined) return found ?? host
  const { baseUrl, key } = host.address
  return { name: wanted, address: { baseUrl, id: wanted, key } }
}

function budget(
  name: string,
  usual: number,
  environment: Environment,
  fault: (words: string) => void,
): number {
  const given = environment[name]
  if (given === undefined) return usual
  const tokens = Number(given.replaceAll('_', ''))
  if (Number.isSafeInteger(tokens) && tokens >= 0) return tokens
  fault(`${name} must be a whole number of tokens`)
  return usual
}

/** One server with one model for everybody, and others that may be asked for by name. */
function oneServer(environment: Environment): ArmConfig[] {
  const { OPENAI_API_KEY: key, OPENAI_BASE_URL: baseUrl, SPOTTER_MODEL: id = usualModel } = environment
  if (!key && !baseUrl) return []
  const others = (environment.SPOTTER_PLAN_MODELS ?? '').split(',').map((name) => name.trim())
  const names = [...new Set([id, ...others.filter((name) => name !== '')])]
  return names.map((name, i) => ({
    name,
    share: i === 0 ? 1 : 0,
    model: { baseUrl, id: name, key: key ?? noKey },
  }))
}

const entrySchema = z.strictObject(
  {
    name: z
      .string()
      .regex(/^[a-z0-9][\w.:/-]{0,63}$/i, 'its name must be letters, digits and . - _ : / alone'),
    model: z
      .string('its model is missing')
      .trim()
      .min(1, 'its model is missing')
      .max(200, 'its model is too long'),
    url: z
      .string()
      .refine((text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol), {
        error: 'its url must be an address that begins with http:// or https://',
      })
      .optional(),
    key: z
      .string()
      .regex(
        /^[A-Z][A-Z0-9_]*$/,
        'its key must be the name of an environment variable in capitals, not the key itself',
      )
      .optional(),
    share: z.coerce
      .number('its share must be a number')
      .min(0, 'its share must not be negative')
      .max(1e6, 'its share is too large')
      .default(1),
    price: z
      .union([z.string().transform((text) => text.split('/').map(Number)), z.array(z.number())])
      .refine((prices) => prices.length === 3 && prices.every((each) => Number.isFinite(each) && each >= 0), {
        error: 'its price must be three numbers per million tokens: input/cached/output',
      })
      .optional(),
  },
  'it may say name, model, url, key, share and price, and nothing else',
)

type Entry = z.output<typeof entrySchema>

/** The name of the rules among the models. */
const rules = 'offline'

function armsOf(list: string, environment: Environment, fault: (words: string) => void): ArmConfig[] {
  const entries = entriesOf(list)
  if (!entries) {
    fault('SPOTTER_MODELS must be a list of models, or valid JSON of one')
    return []
  }
  const arms = entries.flatMap((entry, i) => {
    const wrong = (words: string) => fault(`SPOTTER_MODELS, entry ${i + 1}: ${words}`)
    const parsed = entrySchema.safeParse(entry)
    if (parsed.success) return [armOf(parsed.data, environment, wrong)]
    for (const { message } of parsed.error.issues)
      wrong(message.startsWith('it') ? message : 'its fields must be words and numbers')
    return []
  })
  if (new Set(arms.map(({ name }) => name)).size < arms.length)
    fault('SPOTTER_MODELS names two entries the same')
  if (entries.length === 0) fault('SPOTTER_MODELS holds no model')
  return arms
}

function armOf(entry: Entry, environment: Environment, wrong: (words: string) => void): ArmConfig {
  const { name, model: id, url, key: variable, share, price } = entry
  if (id === rules) return { name, share, model: undefined }
  if (name === rules) wrong('the name "offline" is for rules alone')
  const baseUrl = url ?? environment.OPENAI_BASE_URL
  // A key goes to no address that it was not given for.
  const named = variable ?? (url ? undefined : 'OPENAI_API_KEY')
  const key = named === undefined ? noKey : environment[named]?.trim()
  if (!key && (variable !== undefined || !baseUrl)) wrong('the environment variable of its key is not set')
  const [input = 0, cached = 0, output = 0] = price ?? []
  return {
    name,
    share,
    model: { baseUrl, id, key: key || noKey, ...(price && { prices: { input, cached, output } }) },
  }
}

/** JSON, or entries between commas or on lines: "mini=gpt-5-mini key=OPENAI_API_KEY share=9 price=0.25/0.025/2". */
function entriesOf(list: string): unknown[] | undefined {
  if (/^\s*[[{]/.test(list)) {
    try {
      const parsed: unknown = JSON.parse(list)
      return Array.isArray(parsed) ? parsed : [parsed]
    } catch {
      return undefined
    }
  }
  return list
    .split(/[,\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '' && !entry.startsWith('#'))
    .map(fieldsOf)
}

function fieldsOf(entry: string): Record<string, string> {
  const fields = entry.split(/\s+/).map((field): [string, string] => {
    const at = field.indexOf('=')
    return at < 0 ? [field, ''] : [field.slice(0, at), field.slice(at + 1)]
  })
  const [[name, model] = ['', ''], ...rest] = fields
  return { name, model, ...Object.fromEntries(rest) }
}
