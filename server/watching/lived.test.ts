import { readdirSync, readFileSync } from 'node:fs'
import { parser } from '@prometheus-io/lezer-promql'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { parse } from 'yaml'
import { editedMessage, privateMessage } from '../../bot/channels/fixtures/telegram.ts'
import type { Held } from '../../bot/limits-of-turns.ts'
import { drifts, identities } from '../../db/schema/index.ts'
import { enqueue } from '../../tools/outbox/index.ts'
import { jobs } from '../jobs.ts'
import { type LivedHouse, livedHouse } from './living.ts'
import { figureOf, type SentSpan, type Series, seriesIn } from './testing.ts'

/**
 * A day of a house at which everybody looks who may, with words in it that nobody of them may ever have heard: each begins
 * with these letters.
 */
const canary = 'zanzibar'

let house: LivedHouse
let figures: string
let spans: SentSpan[]
let crashing = false

const bug = (): Held | undefined => {
  if (crashing) throw new Error(`${canary}bug\n    at ${canary}place (file:///x/${canary}.ts:1:2)`)
  return undefined
}

beforeAll(async () => {
  house = await livedHouse({
    script: [
      { call: 'crowdNow', input: {} },
      { say: `Have a ${canary}model answer.`, usage: { read: 1000, cached: 400, written: 50 } },
      { call: 'reserveSlot', input: { offer: `${canary}offer` } },
      { say: 'That one is gone.' },
      { fail: 500 },
    ],
    limits: { held: bug },
    weeks: 2,
  })
  await aDay()
  figures = await house.figures()
  const { watching, collector } = house
  await watching.close()
  spans = collector.spans()
}, 180_000)
afterAll(() => house.close())

async function aDay(): Promise<void> {
  const { at, say, run, telegram, app, deps, db, gym } = house
  const browser = {
    cookie: `spotter=${canary}cookie`,
    'user-agent': `${canary}agent`,
    'x-request-id': `${canary}id`,
  }
  await say(`is it busy now? ${canary}said`, browser)
  await say(`please book ${canary}`)
  await say(`logs ${canary}rules, is it quiet?`)
  for (const text of ['is it busy now?', `weighed 81.37`, 'check me in for legs', `my name is ${canary}name`])
    await say(text)
  await app.request(`/${canary}path/${canary}?${canary}=1`, { headers: { 'x-word': `${canary}header` } })
  await app.request(`/gyms/${gym.id}?${canary}`)
  await app.request('/api/chat', { method: 'POST', body: fileOf(`${canary}.csv`) })
  const from = { ...privateMessage.message.from, first_name: `${canary}first`, username: `${canary}user` }
  telegram.fail('sendMessage', { status: 400, description: `Bad Request: can't parse "${canary}quote"` })
  for (const [nth, text] of [`hello ${canary}`, 'is it busy now?'].entries())
    await telegram.deliver({
      update_id: 900_000_000 + nth,
      message: { ...privateMessage.message, message_id: 500 + nth, from, text },
    })
  await telegram.deliver(editedMessage)
  await vi.waitFor(() => expect(telegram.accepted('sendMessage').length).toBeGreaterThan(0), 30_000)
  crashing = true
  expect(await (await say('is it busy now?')).text()).toMatch(/went wrong/)
  crashing = false
  const [one] = await db.select({ member: identities.member }).from(identities).limit(1)
  const due = { madeAt: deps.now(), dueAt: deps.now(), expiresAt: new Date('2026-11-25T18:00:00+01:00') }
  const message = { text: `${canary}unasked` }
  const unasked = {
    gym,
    key: 'a',
    kind: 'account' as const,
    to: { member: one?.member ?? '' },
    message,
    ...due,
  }
  await enqueue(db, { ...unasked, quietHours: 'anyway' })
  const found = at('2026-11-24T19:15:00+01:00')
  await run(...jobs.map(({ name }) => name))
  const drift = { gym: gym.id, split: 'all', detector: 'level-shift' as const, foundAt: found, since: found }
  await db.insert(drifts).values({ ...drift, factor: 1.4, reason: canary })
  at('2026-11-25T20:15:00+01:00')
  // A whole fit is another test's.
  await run(...jobs.map(({ name }) => name).filter((name) => name !== 'retrain'))
}

function fileOf(name: string): FormData {
  const form = new FormData()
  form.set('text', `/import ${canary}`)
  form.set('file', new File([`${canary}body`], name, { type: 'text/csv' }))
  return form
}

test('no word of anybody is in the log, in the figures or in the traces', () => {
  const { collector } = house
  const all = { log: house.logged(), figures, traces: collector.heard() }
  for (const [where, text] of Object.entries(all)) {
    expect(text.length, where).toBeGreaterThan(500)
    expect(text.toLowerCase(), where).not.toContain(canary)
    expect(text, where).not.toContain('81.37')
  }
})

/** The spans above one, the nearest first. */
function above(span: SentSpan): string[] {
  const parent = spans.find(({ traceId, spanId }) => traceId === span.traceId && spanId === span.parentSpanId)
  return parent ? [parent.name, ...above(parent)] : []
}

const named = (name: string | RegExp) =>
  spans.filter((span) => (typeof name === 'string' ? span.name === name : name.test(span.name)))

test('a trace of a turn goes from the request to the statements of its tools', () => {
  const request = 'request POST /api/chat'
  const onWeb = (span: SentSpan) => above(span).at(-1) === request
  expect(named(request).every(({ parentSpanId }) => parentSpanId === undefined)).toBe(true)
  expect(named('turn').filter(onWeb).map(above)[0]).toEqual([request])
  expect(named('reply').filter(onWeb).map(above)[0]).toEqual([request])
  expect(named('danger').filter(onWeb).map(above)[0]).toEqual(['turn', request])
  expect(named('understanding').filter(onWeb).map(above)[0]).toEqual(['turn', request])
  expect(named('model played').filter(onWeb).map(above)[0]).toEqual(['turn', request])
  expect(named('tool crowdNow').filter(onWeb).map(above)[0]).toEqual(['turn', request])
  const read = named(/^select /).filter((span) => above(span)[0] === 'tool crowdNow')
  expect(read.length).toBeGreaterThan(0)
  expect(named('insert turns').map((span) => above(span)[0])).toContain('turn')
  const model = named('model played')[1]
  expect(model?.attributes).toMatchObject({
    'gen_ai.usage.input_tokens': 1000,
    'gen_ai.usage.output_tokens': 50,
  })
})

test('a turn on Telegram is part of its update, and so is what is sent', () => {
  const onTelegram = named('turn').filter(({ attributes }) => attributes['spotter.name'] === 'telegram')
  expect(onTelegram.map(above)[0]).toEqual(['update'])
  expect(named('reply').map(above)).toContainEqual(['update'])
  expect(named('job closeHour').map(above)[0]).toEqual([])
})

test('a bug is a turn that crashed, in the figures, in its trace and with its id in the log', () => {
  expect(figureOf(figures, 'spotter_turns_total', { channel: 'web', outcome: 'crashed' })).toBe(1)
  const crashed = named('turn').filter(({ attributes }) => attributes['spotter.outcome'] === 'crashed')
  expect(crashed).toHaveLength(1)
  const events = house
    .logged()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)
  const [told] = events.filter(({ event }) => event === 'bug')
  expect(told).toMatchObject({ level: 'error', trace: crashed[0]?.traceId, error: 'Error' })
  expect(told).toMatchObject({ turn: expect.stringMatching(/^[0-9a-f]{8}$/), request: expect.any(String) })
})

test('what models took is counted and has its price', () => {
  const tokens = (kind: string) =>
    figureOf(figures, 'spotter_model_tokens_total', { model: 'played', kind }) ?? 0
  expect(tokens('cached')).toBe(400)
  expect(tokens('input')).toBeGreaterThan(600)
  const cost = (tokens('input') * 2 + tokens('cached') * 1 + tokens('output') * 8) / 1e6
  expect(figureOf(figures, 'spotter_model_cost_total', { model: 'played' })).toBeCloseTo(cost, 9)
  expect(figureOf(figures, 'spotter_model_resting', { model: 'played' })).toBe(1)
})

/** What Prometheus and Grafana bring themselves. */
const theirs: readonly Pick<Series, 'name' | 'labels'>[] = [{ name: 'up', labels: {} }]
const always = ['job', 'instance', 'role', 'le']

type Rules = { groups: { rules: { alert: string; expr: string; annotations: { runbook: string } }[] }[] }
type Dashboard = { panels: { title: string; targets?: { expr: string }[] }[] }
const root = new URL('../../', import.meta.url).pathname
const rules = (parse(readFileSync(`${root}deploy/prometheus/rules.yml`, 'utf8')) as Rules).groups.flatMap(
  (group) => group.rules,
)
const folder = `${root}deploy/grafana/dashboards`
const panels = readdirSync(folder).flatMap((file) =>
  (JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as Dashboard).panels.flatMap(
    ({ title, targets = [] }) => targets.map(({ expr }) => ({ where: `${file}: ${title}`, expr })),
  ),
)
const expressions = [...rules.map(({ alert, expr }) => ({ where: alert, expr })), ...panels]

/** The names and labels that an expression speaks of; faults of its grammar are names that nothing has. */
function spokenOf(expr: string): { names: string[]; labels: string[] } {
  const names: string[] = []
  const labels: string[] = []
  parser.parse(expr).iterate({
    enter({ type, from, to }) {
      if (type.isError) names.push(`fault at ${from}`)
      if (type.name === 'Identifier') names.push(expr.slice(from, to))
      if (type.name === 'LabelName') labels.push(expr.slice(from, to))
    },
  })
  return { names, labels }
}

test('every expression of the alerts and the dashboards speaks of figures and labels that are there', () => {
  const there = [...seriesIn(figures), ...theirs]
  const names = new Set(there.map(({ name }) => name))
  expect(expressions.length).toBeGreaterThan(60)
  for (const { where, expr } of expressions) {
    const spoken = spokenOf(expr)
    expect(spoken.names.length, where).toBeGreaterThan(0)
    expect(
      spoken.names.filter((name) => !names.has(name)),
      where,
    ).toEqual([])
    const known = there
      .filter(({ name }) => spoken.names.includes(name))
      .flatMap(({ labels }) => Object.keys(labels))
    expect(
      spoken.labels.filter((label) => !known.includes(label) && !always.includes(label)),
      where,
    ).toEqual([])
  }
})

test('every figure of ours is told of in the documentation, and every alert has its line in the runbook', () => {
  const doc = readFileSync(`${root}docs/watching.md`, 'utf8')
  const names = new Set(seriesIn(figures).map(({ name }) => name.replace(/_(bucket|sum|count)$/, '')))
  for (const name of names) if (name.startsWith('spotter_')) expect(doc).toContain(`\`${name}\``)
  for (const { alert, annotations } of rules) {
    expect(annotations.runbook).toBe(`docs/watching.md#${alert.toLowerCase()}`)
    expect(doc).toMatch(new RegExp(`^### ${alert}$\n\n.*\\*\\*Do:\\*\\* \\S`, 'm'))
  }
})
