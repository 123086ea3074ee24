import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../db/testing.ts'
import { rights } from '../../tools/kit/rights.ts'
import { createApp } from '../app.ts'
import { createDeps } from '../deps.ts'
import { documentOf } from './document.ts'
import { interfaceOf, operationsOf } from './testing.ts'

const noon = new Date('2026-11-24T12:00:00Z')
let database: TestDatabase

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

const made = () => documentOf(interfaceOf(database.db, 'gym', () => noon))

/** Every value under a key, however deep. */
function under(value: unknown, key: string): unknown[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, each]) => [
    ...(name === key ? [each] : []),
    ...under(each, key),
  ])
}

test('every route of the house under /api/v1 stands in the document, and nothing else does', async () => {
  const deps = createDeps(
    { model: { kind: 'offline' }, gym: 'gym' },
    { db: database.db, log() {}, now: () => noon },
  )
  const app = createApp(deps, { telegram: undefined }, () => noon)
  const routes = app.routes
    .filter(({ method, path }) => path.startsWith('/api/v1/gyms/') && method !== 'ALL')
    .map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`)
  const said = operationsOf(made()).map(({ method, path }) => `${method} ${path}`)
  expect([...new Set(routes)].sort()).toEqual(said.sort())
  expect(said.length).toBeGreaterThan(25)
})

test('each operation has a name of its own, a sentence, a right that exists, and every place of its path', () => {
  const document = made()
  const operations = operationsOf(document)
  expect(new Set(operations.map(({ id }) => id)).size).toBe(operations.length)
  for (const { id, path, method, right } of operations) {
    if (right !== null) expect(rights, id).toContain(right)
    const spec = Object.entries(document.paths?.[path] ?? {}).find(
      ([name]) => name === method.toLowerCase(),
    )?.[1]
    const places = (spec.parameters as { in: string; name: string; required: boolean }[]).filter(
      (each) => each.in === 'path',
    )
    expect(places.map(({ name }) => `{${name}}`).sort(), id).toEqual(
      [...path.matchAll(/\{\w+\}/g)].map(String).sort(),
    )
    expect(places.every(({ required }) => required)).toBe(true)
    expect(spec.summary.length).toBeGreaterThan(5)
    expect(spec.security, id).toEqual([{ key: [] }, { session: [] }])
    for (const status of ['400', '401', '403', '404', '409', '413', '429'])
      expect(spec.responses[status].content['application/json'].schema, id).toEqual({
        $ref: '#/components/schemas/Problem',
      })
  }
})

test('every reference of the document leads somewhere, and it is OpenAPI 3.1', () => {
  const document = made()
  expect(document.openapi).toBe('3.1.0')
  const known = Object.keys(document.components?.schemas ?? {}).map((name) => `#/components/schemas/${name}`)
  const asked = under(document, '$ref')
  expect(asked.length).toBeGreaterThan(100)
  for (const reference of asked) expect(known).toContain(reference)
  expect(Object.keys(document.components?.securitySchemes ?? {}).sort()).toEqual(['key', 'session'])
})

test('whoever asks gets the document and its page, with nothing from elsewhere', async () => {
  const app = interfaceOf(database.db, 'gym', () => noon)
  const answer = await app.request('/api/v1/openapi.json')
  expect(await answer.json()).toEqual(JSON.parse(JSON.stringify(made())))
  const page = await app.request('/api/v1')
  expect(page.headers.get('Content-Type')).toMatch(/^text\/html/)
  const text = await page.text()
  for (const { method, path, id } of operationsOf(made())) {
    expect(text).toContain(`id="${id}"`)
    expect(text).toContain(path)
    expect(text).toContain(method)
  }
  expect(text).not.toMatch(/<script|src=|@import|url\(/)
  expect(page.headers.get('Content-Security-Policy')).toContain("default-src 'none'")
})
