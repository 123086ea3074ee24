import fc from 'fast-check'
import { corpus, parameters } from './corpus.ts'
import { damaged, mutated, piece, strange } from './mutations.ts'

/** A route as the app knows it. */
export type Route = { method: string; path: string }

/** Whose request it is: by which key it comes, if any. */
export type Caller =
  | 'nobody'
  | 'visitor'
  | 'session'
  | 'gymKey'
  | 'feedKey'
  | 'accessKey'
  | 'channel'
  | 'wrongKey'

/** A request before the keys are put in, so that a failing one can be shown and sent again. */
export type Knock = {
  method: string
  path: string
  type: string | undefined
  caller: Caller
  /** Says that the page itself means it. */
  meant: boolean
  accept: string
  body: Uint8Array<ArrayBuffer>
}

const types = [
  ...[
    'application/json',
    'application/json; charset=utf-8',
    'application/json; charset=utf-16',
    'text/plain',
  ],
  ...[
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'multipart/form-data',
    'text/csv',
  ],
  ...['application/octet-stream', 'application/json; boundary="', undefined],
]

/** By which keys a path is mostly asked, so that most requests get past the door. */
function callersOf(path: string): fc.Arbitrary<Caller> {
  const anybody = fc.constantFrom<Caller>('nobody', 'visitor', 'session', 'gymKey', 'feedKey', 'wrongKey')
  const right: Caller[] = [
    ...(path.startsWith('/webhooks/') ? (['channel'] as const) : []),
    ...(path.startsWith('/api/v1/gyms') ? (['session', 'gymKey'] as const) : []),
    ...(path.startsWith('/api/gyms') ? (['feedKey'] as const) : []),
    ...(path.startsWith('/mcp') ? (['accessKey'] as const) : []),
    ...(/^\/(admin|me)/.test(path) ? (['session', 'visitor'] as const) : []),
    ...(/^\/(api\/(chat|history|news|strip)|$)/.test(path) ? (['visitor'] as const) : []),
  ]
  return fc.oneof(
    {
      weight: 5,
      arbitrary: fc.constantFrom<Caller>(...right, ...(right.length > 0 ? [] : (['nobody'] as const))),
    },
    { weight: 1, arbitrary: anybody },
  )
}

/** A path with its parameters filled in: with what fits, or with anything. */
function filled(path: string): fc.Arbitrary<string> {
  const parts = path.split('/').map((part) => {
    const [, name] = /^:(\w+)/.exec(part) ?? []
    if (name === undefined) return fc.constant(part.replace('*', 'any'))
    const known = fc.constantFrom(...(parameters[name] ?? ['1']))
    return fc.oneof({ weight: 4, arbitrary: known }, { weight: 1, arbitrary: piece.map(encoded) })
  })
  return fc.tuple(...parts).map((all) => all.join('/'))
}

/** Half a pair of surrogates is no text that could be encoded. */
const encoded = (text: string): string => encodeURIComponent(text.toWellFormed())

const query: fc.Arbitrary<string> = fc
  .array(
    fc
      .constantFrom(...Object.keys(parameters))
      .chain((name) =>
        fc
          .oneof(fc.constantFrom(...(parameters[name] ?? [])), piece)
          .map((value) => `${name}=${encoded(value)}`),
      ),
    { maxLength: 4 },
  )
  .map((all) => (all.length > 0 ? `?${all.join('&')}` : ''))

const form = (value: unknown): string =>
  typeof value === 'object' && value !== null
    ? new URLSearchParams(
        Object.entries(value).map(([key, each]) => [key, String(each).toWellFormed()]),
      ).toString()
    : String(value)

const multipart = (value: unknown): string =>
  `${Object.entries(typeof value === 'object' && value !== null ? value : { text: value })
    .map(([name, each]) => `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${String(each)}\r\n`)
    .join(
      '',
    )}--x\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\nContent-Type: text/csv\r\n\r\nmember,in\r\n--x--\r\n`

/** A body near to what the route expects, or far from it. */
function bodyOf(path: string): fc.Arbitrary<Uint8Array<ArrayBuffer>> {
  const right =
    corpus[path.replace('/api/v1/generate-plan', '/api/generate-plan').replace(/\/(preview)$/, '')]
  if (!right) return damaged(strange)
  const near = fc
    .constantFrom(...right)
    .chain((value) =>
      fc.oneof(
        { weight: 1, arbitrary: fc.constant(typeof value === 'string' ? value : JSON.stringify(value)) },
        { weight: 6, arbitrary: mutated(value) },
        { weight: 2, arbitrary: mutated(value).map((text) => form(parsed(text))) },
        { weight: 1, arbitrary: mutated(value).map((text) => multipart(parsed(text))) },
      ),
    )
  const whole = near.map((text) => new TextEncoder().encode(text))
  return fc.oneof(
    { weight: 6, arbitrary: whole },
    { weight: 2, arbitrary: damaged(near) },
    { weight: 1, arbitrary: damaged(strange) },
  )
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** Pages send forms, all else is JSON. */
const usualType = (path: string): string =>
  /^\/(admin|me)/.test(path) ? 'application/x-www-form-urlencoded' : 'application/json'

/** Requests to all routes, and now and then to none of them. */
export function knocks(routes: readonly Route[]): fc.Arbitrary<Knock> {
  // A password takes a while to check, which is what it is for.
  const slow = routes.filter(
    ({ method, path }) => method === 'POST' && /login|register|password|join/.test(path),
  )
  const known = fc.oneof(
    { weight: 99, arbitrary: fc.constantFrom(...routes.filter((each) => !slow.includes(each))) },
    { weight: 1, arbitrary: fc.constantFrom(...slow) },
  )
  const unknown = fc.record({
    method: fc.constantFrom('GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'TRACE1'),
    path: fc.array(piece.map(encoded), { maxLength: 5 }).map((all) => `/${all.join('/')}`),
  })
  const route = fc.oneof({ weight: 19, arbitrary: known }, { weight: 1, arbitrary: unknown })
  return route.chain(({ method, path }) =>
    fc.record({
      method: fc.oneof(
        { weight: 12, arbitrary: fc.constant(method === 'ALL' ? 'POST' : method) },
        { weight: 1, arbitrary: fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'HEAD', 'OPTIONS') },
      ),
      path: fc.tuple(filled(path), query).map((both) => both.join('')),
      type: fc.oneof({ weight: 3, arbitrary: fc.constant(usualType(path)) }, fc.constantFrom(...types)),
      caller: callersOf(path),
      meant: fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, fc.boolean()),
      accept: fc.constantFrom('*/*', 'application/json', 'text/event-stream', 'text/html', 'x'),
      body: bodyOf(path),
    }),
  )
}
