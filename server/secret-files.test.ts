import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parseConfig } from './config.ts'
import { withSecretFiles } from './secret-files.ts'

const files: Record<string, string> = {
  '/run/secrets/url': 'postgres://spotter:geheim@db/spotter\n',
  '/run/secrets/secret': `${'s'.repeat(40)}\r\n`,
  '/run/secrets/empty': '\n',
}
const read = (path: string) => {
  const text = files[path]
  if (text === undefined) throw new Error('ENOENT')
  return text
}

test('a setting may stand in a file that the environment names', () => {
  const environment = withSecretFiles(
    {
      DATABASE_URL_FILE: '/run/secrets/url',
      SPOTTER_SECRET_FILE: ' /run/secrets/secret ',
      TELEGRAM_BOT_TOKEN_FILE: '/run/secrets/empty',
      OPENAI_API_KEY_FILE: '',
      PORT: '3000',
    },
    read,
  )
  expect(parseConfig(environment)).toMatchObject({
    port: 3000,
    database: { kind: 'postgres', url: 'postgres://spotter:geheim@db/spotter' },
    secret: 's'.repeat(40),
    telegram: { kind: 'closed' },
    model: { kind: 'offline' },
  })
})

test('files of other programs are left alone', () => {
  const environment = { SSL_CERT_FILE: '/nowhere', GIT_INDEX_FILE: '/nowhere', PGPASSFILE: '/nowhere' }
  expect(withSecretFiles(environment, read)).toEqual(environment)
})

test('what can not be read and what is said twice is told together, without a value', () => {
  const wrong = () =>
    withSecretFiles(
      {
        DATABASE_URL_FILE: '/run/secrets/geheim',
        SPOTTER_SECRET: 'x'.repeat(40),
        SPOTTER_SECRET_FILE: '/run/secrets/secret',
      },
      read,
    )
  expect(wrong).toThrow(/DATABASE_URL_FILE names a file that can't be read/)
  expect(wrong).toThrow(/SPOTTER_SECRET and SPOTTER_SECRET_FILE are both set/)
  expect(wrong).not.toThrow(/geheim|xxx/)
})

let folder: string
const root = new URL('..', import.meta.url).pathname

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'spotter-secrets-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

test('the house reads them at its start: a wrong one in a file is told as one in the environment is', () => {
  const file = join(folder, 'url')
  writeFileSync(file, 'mysql://spotter:geheim@db/spotter\n')
  const { status, stderr } = spawnSync(process.execPath, ['server/node.ts'], {
    cwd: root,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, PORT: '0', DATABASE_URL_FILE: file },
  })
  expect(status).toBe(1)
  expect(stderr).toMatch(/DATABASE_URL must be an address that begins with postgres/)
  expect(stderr).not.toMatch(/geheim/)
})

test('the secrets of one machine are made once, fit together, and are nobody else’s to read', () => {
  const secrets = join(folder, 'secrets')
  const make = () => execFileSync('sh', ['deploy/secrets.sh', secrets], { cwd: root, encoding: 'utf8' })
  const names = [
    'postgres_password',
    'database_url',
    'spotter_secret',
    'health_key',
    'backup_key',
    'grafana_password',
  ]
  const first = make()
  for (const name of names) expect(first).toContain(`made ${secrets}/${name}`)
  expect(execFileSync('stat', ['-c', '%a', secrets], { encoding: 'utf8' }).trim()).toBe('700')
  const all = () => names.map((name) => execFileSync('cat', [join(secrets, name)], { encoding: 'utf8' }))
  const before = all()
  expect(make()).not.toContain('made')
  expect(all()).toEqual(before)
  const [password, url, secret, key] = before
  expect(new URL(url ?? '').password).toBe(password)
  expect(Buffer.from(key ?? '', 'base64')).toHaveLength(32)
  expect(parseConfig({ DATABASE_URL: url, SPOTTER_SECRET: secret }).secret).toBe(secret)
  for (const name of names)
    expect(execFileSync('stat', ['-c', '%a', join(secrets, name)], { encoding: 'utf8' }).trim()).toBe('444')
})
