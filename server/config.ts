import { z } from 'zod'
import { type HealthKey, parseKeys } from '../db/sealing/ring.ts'
import { isZone } from '../tools/kit/time.ts'
import { type BackupConfig, backupConfig, backupSettings } from './backups/config.ts'
import { type ModelConfig, modelConfig, modelSettings } from './model-config.ts'
import { type WatchingConfig, watchingConfig, watchingShape } from './watching/config.ts'

export type DatabaseConfig = { kind: 'embedded'; folder: string } | { kind: 'postgres'; url: string }

export type TelegramConfig =
  | { kind: 'closed' }
  | { kind: 'polling'; token: string; apiRoot: string }
  | { kind: 'webhook'; token: string; apiRoot: string; url: string; secret: string | undefined }

export type DiscordConfig =
  | { kind: 'closed' }
  | {
      kind: 'open'
      token: string
      apiRoot: string
      /** Connections that share the guilds: as many as Discord advises, or a number. */
      shards: 'auto' | number
      /** Where Discord sends what is asked by commands and buttons as signed requests. */
      interactions: { publicKey: string; applicationId: string | undefined } | undefined
    }

/**
 * What a process does of the house: answering members through every door (`web`), what happens on a schedule and what is
 * said unasked (`jobs`), or both.
 */
export type Role = 'all' | 'web' | 'jobs'

export type Config = {
  port: number
  role: Role
  /** Seconds for which requests are still taken after the house was told to leave: until whoever balances has noticed. */
  graceSeconds: number
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
  limits: LimitsConfig
  /** Figures, traces and events for those who run the house. */
  watching: WatchingConfig
  /** What logins are signed with; undefined: one that the house makes for itself and keeps with its data. */
  secret: string | undefined
  /** What health data is sealed with: the first seals, all open. None: on a server it is kept plain. */
  healthKeys: readonly HealthKey[]
  /** How backups are made; undefined: nothing is said of them. */
  backups: BackupConfig | undefined
}

/** Messages a minute; 0 sets no limit. */
export type LimitsConfig = {
  /** Of one member, on all channels together. */
  member: number
  /** Of all members of a gym together. */
  gym: number
  /** Of one address on the web. */
  address: number
  /** Requests of one address on the web, whatever they are for. */
  requests: number
}

/** Far above what people do, and below what a machine stands. */
export const usualLimits: LimitsConfig = { member: 240, gym: 6000, address: 1200, requests: 6000 }

/** Everything wrong with a configuration, in one message that shows no value. */
export class ConfigProblem extends Error {
  constructor(faults: readonly string[]) {
    super(['The configuration has faults:', ...faults.map((fault) => `  - ${fault}`)].join('\n'))
    this.name = 'ConfigProblem'
  }
}

/** Seconds that a balancer takes to notice, where nothing else is said. */
const usualGrace = 5

const word = z.string().trim().min(1)

/** A key of HS256 shall have as many bits as its hash (RFC 7518, section 3.2). */
const leastSecret = 32

function address(name: string, protocols: readonly string[]) {
  return word.refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol), {
    error: `${name} must be an address that begins with ${protocols.map((p) => `${p}//`).join(' or ')}`,
  })
}

const messages = (name: string, usual: number) =>
  z.coerce
    .number({ error: `${name} must be a number of messages a minute` })
    .int(`${name} must be a whole number of messages a minute`)
    .min(0, `${name} must not be negative; 0 sets no limit`)
    .default(usual)

const environmentSchema = z.object({
  ...watchingShape,
  ...backupSettings,
  PORT: z.coerce
    .number({ error: 'PORT must be a number' })
    .int('PORT must be a whole number')
    .min(0, 'PORT must be between 0 and 65535')
    .max(65_535, 'PORT must be between 0 and 65535')
    .default(3000),
  SPOTTER_DATA: word.default('data'),
  SPOTTER_ROLE: z.enum(['all', 'web', 'jobs'], 'SPOTTER_ROLE must be all, web or jobs').default('all'),
  SPOTTER_GRACE_SECONDS: z.coerce
    .number({ error: 'SPOTTER_GRACE_SECONDS must be a number of seconds' })
    .min(0, 'SPOTTER_GRACE_SECONDS must be between 0 and 60')
    .max(60, 'SPOTTER_GRACE_SECONDS must be between 0 and 60')
    .optional(),
  DATABASE_URL: address('DATABASE_URL', ['postgres:', 'postgresql:']).optional(),
  OPENAI_BASE_URL: address('OPENAI_BASE_URL', ['http:', 'https:']).optional(),
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
  DISCORD_SHARDS: word
    .regex(/^(?:auto|[1-9]\d{0,2})$/, 'DISCORD_SHARDS must be "auto" or a whole number from 1 to 999')
    .transform((shards) => (shards === 'auto' ? ('auto' as const) : Number(shards)))
    .default(1),
  DISCORD_PUBLIC_KEY: word
    .regex(
      /^[0-9a-f]{64}$/i,
      'DISCORD_PUBLIC_KEY does not look like a public key (64 digits and letters a to f)',
    )
    .optional(),
  DISCORD_APPLICATION_ID: word
    .regex(/^\d{17,20}$/, 'DISCORD_APPLICATION_ID does not look like an id (17 to 20 digits)')
    .optional(),
  SPOTTER_PUBLIC_URL: address('SPOTTER_PUBLIC_URL', ['https:', 'http:']).optional(),
  QUICKCHART_URL: address('QUICKCHART_URL', ['http:', 'https:']).optional(),
  SPOTTER_GYM: word.optional(),
  SPOTTER_SECRET: word
    .min(leastSecret, `SPOTTER_SECRET must have at least ${leastSecret} letters`)
    .optional(),
  SPOTTER_HEALTH_KEY: word
    .transform((text) => parseKeys(text))
    .refine((keys) => keys !== undefined, {
      error:
        'SPOTTER_HEALTH_KEY must hold keys of 32 bytes in base64 (openssl rand -base64 32), several separated by commas and each with a name and a colon before it',
    })
    .optional(),
  SPOTTER_MEMBER_LIMIT: messages('SPOTTER_MEMBER_LIMIT', usualLimits.member),
  SPOTTER_GYM_LIMIT: messages('SPOTTER_GYM_LIMIT', usualLimits.gym),
  SPOTTER_ADDRESS_LIMIT: messages('SPOTTER_ADDRESS_LIMIT', usualLimits.address),
  SPOTTER_REQUEST_LIMIT: z.coerce
    .number({ error: 'SPOTTER_REQUEST_LIMIT must be a number of requests a minute' })
    .int('SPOTTER_REQUEST_LIMIT must be a whole number of requests a minute')
    .min(0, 'SPOTTER_REQUEST_LIMIT must not be negative; 0 sets no limit')
    .default(usualLimits.requests),
  SPOTTER_ZONE: word
    .refine(isZone, { error: 'SPOTTER_ZONE must be a time zone such as Europe/Berlin' })
    .optional(),
})

/** The names of all settings that the house reads. */
export const settings: readonly string[] = [...Object.keys(environmentSchema.shape), ...modelSettings]

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
  const faults = parsed.success ? [] : parsed.error.issues.map((issue) => issue.message)
  const model = modelConfig(given, (fault) => faults.push(fault))
  const backups = parsed.success ? backupConfig(parsed.data, (fault) => faults.push(fault)) : undefined
  if (given.DISCORD_PUBLIC_KEY && !given.DISCORD_BOT_TOKEN)
    faults.push('DISCORD_PUBLIC_KEY needs DISCORD_BOT_TOKEN beside it')
  if (parsed.success && parsed.data.SPOTTER_ROLE !== 'all' && !given.DATABASE_URL)
    faults.push(
      'SPOTTER_ROLE divides the work among processes, which share a Postgres: DATABASE_URL is needed',
    )
  if (!parsed.success || faults.length > 0) throw new ConfigProblem(faults)
  const { data } = parsed
  return {
    port: data.PORT,
    role: data.SPOTTER_ROLE,
    // The embedded database has one process, and nobody who balances.
    graceSeconds: data.SPOTTER_GRACE_SECONDS ?? (data.DATABASE_URL ? usualGrace : 0),
    data: data.SPOTTER_DATA,
    database: data.DATABASE_URL
      ? { kind: 'postgres', url: data.DATABASE_URL }
      : { kind: 'embedded', folder: data.SPOTTER_DATA },
    model,
    telegram: telegramConfig(data),
    discord: discordConfig(data),
    quickchart: data.QUICKCHART_URL,
    web: data.SPOTTER_PUBLIC_URL && new URL(data.SPOTTER_PUBLIC_URL).origin,
    gym: data.SPOTTER_GYM,
    zone: data.SPOTTER_ZONE,
    limits: {
      member: data.SPOTTER_MEMBER_LIMIT,
      gym: data.SPOTTER_GYM_LIMIT,
      address: data.SPOTTER_ADDRESS_LIMIT,
      requests: data.SPOTTER_REQUEST_LIMIT,
    },
    watching: watchingConfig(data),
    secret: data.SPOTTER_SECRET,
    healthKeys: data.SPOTTER_HEALTH_KEY ?? [],
    backups,
  }
}

function discordConfig(data: Environment): DiscordConfig {
  if (!data.DISCORD_BOT_TOKEN) return { kind: 'closed' }
  const { DISCORD_PUBLIC_KEY: publicKey, DISCORD_APPLICATION_ID: applicationId } = data
  return {
    kind: 'open',
    token: data.DISCORD_BOT_TOKEN,
    apiRoot: data.DISCORD_API_ROOT,
    shards: data.DISCORD_SHARDS,
    interactions: publicKey ? { publicKey, applicationId } : undefined,
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
