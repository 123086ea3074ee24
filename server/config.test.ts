import { expect, test } from 'vitest'
import { parseConfig } from './config.ts'

const token = '123456789:AAaaBBbbCCccDDddEEeeFFffGGgg'

test('without any setting Spotter runs embedded, offline, on the web alone', () => {
  expect(parseConfig({})).toEqual({
    port: 3000,
    role: 'all',
    graceSeconds: 0,
    data: 'data',
    database: { kind: 'embedded', folder: 'data' },
    model: { kind: 'offline' },
    telegram: { kind: 'closed' },
    discord: { kind: 'closed' },
    gym: undefined,
    zone: undefined,
    limits: { member: 240, gym: 6000, address: 1200, requests: 6000 },
    watching: { metrics: { kind: 'none' }, traces: { kind: 'none' } },
    healthKeys: [],
  })
})

test('limits of messages can be set, and none with 0', () => {
  const { limits } = parseConfig({ SPOTTER_MEMBER_LIMIT: '30', SPOTTER_GYM_LIMIT: '0' })
  expect(limits).toEqual({ member: 30, gym: 0, address: 1200, requests: 6000 })
  expect(() => parseConfig({ SPOTTER_ADDRESS_LIMIT: 'many' })).toThrow(/SPOTTER_ADDRESS_LIMIT/)
  expect(() => parseConfig({ SPOTTER_ADDRESS_LIMIT: '-1' })).toThrow(/SPOTTER_ADDRESS_LIMIT/)
})

test('an empty setting is none', () => {
  expect(parseConfig({ OPENAI_API_KEY: ' ', DATABASE_URL: '' }).model).toEqual({ kind: 'offline' })
})

test('every fault is named together, and no value is shown', () => {
  const secret = 'hunter2-hunter2'
  const broken = {
    PORT: secret,
    DATABASE_URL: `mysql://${secret}`,
    TELEGRAM_BOT_TOKEN: secret,
    DISCORD_BOT_TOKEN: secret,
    SPOTTER_ZONE: secret,
    OPENAI_BASE_URL: secret,
    SPOTTER_MODELS: `m=${secret} url=${secret} price=${secret}`,
    SPOTTER_MEMBER_TOKENS_A_DAY: secret,
    QUICKCHART_URL: secret,
  }
  const message = (() => {
    try {
      parseConfig(broken)
      return 'no fault'
    } catch (error) {
      return error instanceof Error ? error.message : 'no error'
    }
  })()
  for (const name of Object.keys(broken)) expect(message).toContain(name)
  expect(message).not.toContain(secret)
})

test('Telegram polls without a public address and takes a webhook with one', () => {
  expect(parseConfig({ TELEGRAM_BOT_TOKEN: token }).telegram.kind).toBe('polling')
  expect(
    parseConfig({ TELEGRAM_BOT_TOKEN: token, SPOTTER_PUBLIC_URL: 'https://gym.example' }).telegram,
  ).toMatchObject({
    kind: 'webhook',
    url: 'https://gym.example/webhooks/telegram',
  })
})

test('pictures are drawn here, or where an address says', () => {
  expect(parseConfig({}).quickchart).toBeUndefined()
  expect(parseConfig({ QUICKCHART_URL: 'http://charts.gym.example:3400' }).quickchart).toBe(
    'http://charts.gym.example:3400',
  )
})

test('Discord: a token opens the gateway, and a public key the way by signed requests beside it', () => {
  const DISCORD_BOT_TOKEN = 'abc.def.ghi'
  const key = 'a'.repeat(64)
  expect(parseConfig({ DISCORD_BOT_TOKEN }).discord).toEqual({
    kind: 'open',
    token: DISCORD_BOT_TOKEN,
    apiRoot: 'https://discord.com/api',
    shards: 1,
    interactions: undefined,
  })
  const whole = { DISCORD_BOT_TOKEN, DISCORD_PUBLIC_KEY: key, DISCORD_SHARDS: 'auto' }
  expect(parseConfig(whole).discord).toMatchObject({
    shards: 'auto',
    interactions: { publicKey: key, applicationId: undefined },
  })
  expect(parseConfig({ DISCORD_BOT_TOKEN, DISCORD_SHARDS: '4' }).discord).toMatchObject({ shards: 4 })
  for (const DISCORD_SHARDS of ['0', 'many', '1.5']) {
    expect(() => parseConfig({ DISCORD_BOT_TOKEN, DISCORD_SHARDS })).toThrow(/DISCORD_SHARDS/)
  }
  expect(() => parseConfig({ DISCORD_PUBLIC_KEY: key })).toThrow(/needs DISCORD_BOT_TOKEN/)
  expect(() => parseConfig({ DISCORD_BOT_TOKEN, DISCORD_PUBLIC_KEY: 'short' })).toThrow(/DISCORD_PUBLIC_KEY/)
})

test('work is divided among processes that share a Postgres, and among no others', () => {
  const shared = { DATABASE_URL: 'postgres://localhost/spotter' }
  expect(parseConfig(shared)).toMatchObject({ role: 'all', graceSeconds: 5 })
  expect(parseConfig({ ...shared, SPOTTER_ROLE: 'jobs', SPOTTER_GRACE_SECONDS: '0' })).toMatchObject({
    role: 'jobs',
    graceSeconds: 0,
  })
  expect(() => parseConfig({ SPOTTER_ROLE: 'web' })).toThrow(/SPOTTER_ROLE .* DATABASE_URL/)
  expect(() => parseConfig({ ...shared, SPOTTER_ROLE: 'both' })).toThrow(/SPOTTER_ROLE must be/)
  expect(() => parseConfig({ ...shared, SPOTTER_GRACE_SECONDS: '-1' })).toThrow(/SPOTTER_GRACE_SECONDS/)
})
