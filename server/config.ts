import { z } from 'zod'
import { isZone } from '../tools/kit/time.ts'

export type DatabaseConfig = { kind: 'embedded'; folder: string } | { kind: 'postgres'; url: string }

export type ModelConfig =
  | { kind: 'offline' }
  | {
      kind: 'openai'
      key: string
      baseUrl: string | undefined
      model: string
      /** Further models of the same server that may be chosen to word a plan. */
      planModels?: readonly string[]
    }

export type TelegramConfig =
  | { kind: 'closed' }
  | { kind: 'polling'; token: string; apiRoot: string }
  | { kind: 'webhook'; token: string; apiRoot: string; url: string; secret: string | undefined }

export type DiscordConfig = { kind: 'closed' } | { kind: 'gateway'; token: string; apiRoot: string }

export type Config = {
  port: number
  /** Folder of the embedded database and of files an import leaves behind. */
  data: string
  database: DatabaseConfig
  model: ModelConfig
  telegram: TelegramConfig
  discord: DiscordConfig
  /** Address of a QuickChart server that draws the pictures. */
  quickchart: string | undefined
  /** Where others reach the web chat, without a slash at its end; undefined: only who knows it themselves. */
  web: string | undefined
  /** The gym the doors speak for; undefined: the only real one, else the demo gym. */
  gym: string | undefined
  /** Zone of the demo gym; undefined: this machine's. */
  zone: string | undefined
}

/** Everything wrong with a configuration, in one message that shows no value. */
export class ConfigProblem extends Error {
  constructor(faults: readonly string[]) {
    super(['The configuration has faults:', ...faults.map((fault) => `  - ${fault}`)].join('\n'))
    this.name = 'ConfigProblem'
  }
}

const word = z.string().trim().min(1)

function address(name: string, protocols: readonly string[]) {
  return word.refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol), {
    error: `${name} must be an address that begins with ${protocols.map((p) => `${p}//`).join(' or ')}`,
  })
}

const environmentSchema = z.object({
  PORT: z.coerce
    .number({ error: 'PORT must be a number' })
    .int('PORT must be a whole number')
    .min(0, 'PORT must be between 0 and 65535')
    .max(65_535, 'PORT must be between 0 and 65535')
    .default(3000),
  SPOTTER_DATA: word.default('data'),
  DATABASE_URL: address('DATABASE_URL', ['postgres:', 'postgresql:']).optional(),
  OPENAI_API_KEY: word.optional(),
  OPENAI_BASE_URL: address('OPENAI_BASE_URL', ['http:', 'https:']).optional(),
  SPOTTER_MODEL: word.default('gpt-5-mini'),
  SPOTTER_PLAN_MODELS: word.transform((names) => names.split(',').map((name) => name.trim())).optional(),
  TELEGRAM_BOT_TOKEN: word
    .regex(
      /^\d+:[\w-]{20,}$/,
      'TELEGRAM_BOT_TOKEN does not look like a token of @BotFather (digits, a colon, letters)',
    )
    .optional(),
  TELEGRAM_API_ROOT: address('TELEGRAM_API_ROOT', ['http:', 'https:']).default('https://api.telegram.org'),
  TELEGRAM_WEBHOOK_SECRET: word
    .regex(/^[\w-]{1,256}$/, 'TELEGRAM_WEBHOOK_SECRET may hold only letters, digits, _ and -')
    .optional(),
  DISCORD_BOT_TOKEN: word
    .regex(
      /^[\w-]+\.[\w-]+\.[\w-]+$/,
      'DISCORD_BOT_TOKEN does not look like a bot token (three parts with dots)',
    )
    .optional(),
  DISCORD_API_ROOT: address('DISCORD_API_ROOT', ['http:', 'https:']).default('https://discord.com/api'),
  SPOTTER_PUBLIC_URL: address('SPOTTER_PUBLIC_URL', ['https:', 'http:']).optional(),
  QUICKCHART_URL: address('QUICKCHART_URL', ['http:', 'https:']).optional(),
  SPOTTER_GYM: word.optional(),
  SPOTTER_ZONE: word
    .refine(isZone, { error: 'SPOTTER_ZONE must be a time zone such as Europe/Berlin' })
    .optional(),
})

type Environment = z.output<typeof environmentSchema>

/**
 * Reads the whole configuration, once, at the door of the program.
 *
 * @throws {ConfigProblem} with every fault together and no value
 */
export function parseConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  // An empty line in an .env file means "not set".
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()))
  const parsed = environmentSchema.safeParse(given)
  if (!parsed.success) throw new ConfigProblem(parsed.error.issues.map((issue) => issue.message))
  const { data } = parsed
  return {
    port: data.PORT,
    data: data.SPOTTER_DATA,
    database: data.DATABASE_URL
      ? { kind: 'postgres', url: data.DATABASE_URL }
      : { kind: 'embedded', folder: data.SPOTTER_DATA },
    model: modelConfig(data),
    telegram: telegramConfig(data),
    discord: data.DISCORD_BOT_TOKEN
      ? { kind: 'gateway', token: data.DISCORD_BOT_TOKEN, apiRoot: data.DISCORD_API_ROOT }
      : { kind: 'closed' },
    quickchart: data.QUICKCHART_URL,
    web: data.SPOTTER_PUBLIC_URL && new URL(data.SPOTTER_PUBLIC_URL).origin,
    gym: data.SPOTTER_GYM,
    zone: data.SPOTTER_ZONE,
  }
}

function modelConfig(data: Environment): ModelConfig {
  // A local server wants no key; the library wants a word.
  if (!data.OPENAI_API_KEY && !data.OPENAI_BASE_URL) return { kind: 'offline' }
  return {
    kind: 'openai',
    key: data.OPENAI_API_KEY ?? 'none',
    baseUrl: data.OPENAI_BASE_URL,
    model: data.SPOTTER_MODEL,
    ...(data.SPOTTER_PLAN_MODELS && { planModels: data.SPOTTER_PLAN_MODELS.filter((name) => name !== '') }),
  }
}

function telegramConfig(data: Environment): TelegramConfig {
  if (!data.TELEGRAM_BOT_TOKEN) return { kind: 'closed' }
  const door = { token: data.TELEGRAM_BOT_TOKEN, apiRoot: data.TELEGRAM_API_ROOT }
  if (!data.SPOTTER_PUBLIC_URL) return { kind: 'polling', ...door }
  return {
    kind: 'webhook',
    ...door,
    url: new URL('/webhooks/telegram', data.SPOTTER_PUBLIC_URL).href,
    secret: data.TELEGRAM_WEBHOOK_SECRET,
  }
}
