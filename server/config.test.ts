import { expect, test } from 'vitest'
import { parseConfig } from './config.ts'

const token = '123456789:AAaaBBbbCCccDDddEEeeFFffGGgg'

test('without any setting Spotter runs embedded, offline, on the web alone', () => {
  expect(parseConfig({})).toEqual({
    port: 3000,
    data: 'data',
    database: { kind: 'embedded', folder: 'data' },
    model: { kind: 'offline' },
    telegram: { kind: 'closed' },
    discord: { kind: 'closed' },
    gym: undefined,
    zone: undefined,
  })
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

test('a local model server needs no key', () => {
  expect(parseConfig({ OPENAI_BASE_URL: 'http://localhost:11434/v1', SPOTTER_MODEL: 'qwen3' }).model).toEqual(
    {
      kind: 'openai',
      key: 'none',
      baseUrl: 'http://localhost:11434/v1',
      model: 'qwen3',
    },
  )
})

test('pictures are drawn here, or where an address says', () => {
  expect(parseConfig({}).quickchart).toBeUndefined()
  expect(parseConfig({ QUICKCHART_URL: 'http://charts.gym.example:3400' }).quickchart).toBe(
    'http://charts.gym.example:3400',
  )
})
