import { inOrder } from '../order.ts'
import { discordLimits, refusalIn, routeOf } from './discord-buckets.ts'
import { DiscordFault } from './discord-errors.ts'
import type { Sleep } from './door.ts'

/** A file that goes with a call. */
export type DiscordFile = { name: string; bytes: Uint8Array<ArrayBuffer> }

type Call = {
  body?: unknown
  files?: readonly DiscordFile[]
  /** An answer that somebody waits for: tried for two minutes, as long as Discord knows a nonce again. */
  long?: true
}

/** Discord's API, as far as it is needed: the same on Node and on Workers, and without a library. */
export type DiscordRest = {
  /**
   * Makes a call, as often as it takes: it waits where Discord asks for a rest, and tries again what broke.
   *
   * @throws {DiscordRefusal} what would be refused again, or wants a rest that is too long
   * @throws {DiscordFault} what broke too often
   */
  call(method: Method, path: string, call?: Call): Promise<unknown>
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

type Means = {
  token: string
  apiRoot: string
  sleep: Sleep
  /** Milliseconds of a clock that never goes back. */
  clock?: () => number
  /** Calls a second on all routes together; Discord takes fifty. */
  perSecond?: number | undefined
}

/** Somewhat below what Discord takes, for clocks differ. */
const usualPerSecond = 45

/** Pauses before what broke is tried again, and further ones before an answer is given up. */
const pauses = [500, 1500, 4000]
const longPauses = [...pauses, 10_000, 20_000, 30_000, 40_000]

/** A longer rest than this is left to whoever asked. */
const mostRestMs = 120_000

/** Calls under way at a time. */
const mostAtOnce = 48

/** What a call may take; a reply to an interaction is worth no more. */
const patienceMs = 15_000

export function discordRest(means: Means): DiscordRest {
  const { token, apiRoot, sleep, clock = () => performance.now(), perSecond = usualPerSecond } = means
  const ordered = inOrder()
  const limits = discordLimits(clock, perSecond)
  const crowd = atMost(mostAtOnce)
  const attempt = attempts(`${apiRoot.replace(/\/+$/, '')}/v10`, token)

  /** One try; milliseconds to wait where Discord asks for a rest. */
  async function tried(route: string, ...what: Parameters<Attempt>) {
    const pause = limits.pause(route)
    if (pause > 0) await sleep(pause)
    // Who waits for a sign within three seconds doesn't wait for the others.
    const response = await (route.includes('/callback') ? attempt(...what) : crowd(() => attempt(...what)))
    limits.note(route, response.headers)
    const json = await response.json().catch(() => undefined)
    if (response.ok) return { json }
    const { status, headers } = response
    if (status === 429) return { rest: limits.asked(headers, json, mostRestMs) }
    throw status >= 500 ? new DiscordFault(status) : refusalIn(status, json)
  }

  async function patient(route: string, ...what: Parameters<Attempt>): Promise<unknown> {
    const [, , { long }] = what
    for (let failed = 0; ; ) {
      try {
        const found = await tried(route, ...what)
        if (!('rest' in found)) return found.json
        await sleep(found.rest ?? 0)
      } catch (error) {
        const pause = (long ? longPauses : pauses)[failed++]
        if (!(error instanceof DiscordFault) || pause === undefined) throw error
        await sleep(pause)
      }
    }
  }

  return {
    call(method, path, call = {}) {
      const route = routeOf(method, path)
      return ordered(route, () => patient(route, method, path, call))
    },
  }
}

/** Runs so much work at a time; what comes later waits for its turn, and not on the line, where it would run out of time. */
function atMost(most: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = []
  let running = 0
  return async (work) => {
    if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve))
    else running++
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else running--
    }
  }
}

type Attempt = (method: Method, path: string, call: Call) => Promise<Response>

const attempts =
  (root: string, token: string): Attempt =>
  async (method, path, call) => {
    const headers = { authorization: `Bot ${token}`, 'user-agent': 'DiscordBot (spotter, 1)' }
    const { body, type } = bodyOf(call)
    try {
      return await fetch(`${root}${path}`, {
        method,
        headers: { ...headers, ...(type && { 'content-type': type }) },
        signal: AbortSignal.timeout(patienceMs),
        ...(body !== undefined && { body }),
      })
    } catch {
      throw new DiscordFault(0)
    }
  }

/** A body as JSON, or with files as a form whose field payload_json has the rest. */
function bodyOf({ body, files = [] }: Call): { body?: string | FormData; type?: string } {
  if (files.length === 0) {
    return body === undefined ? {} : { body: JSON.stringify(body), type: 'application/json' }
  }
  const form = new FormData()
  form.set('payload_json', JSON.stringify(body ?? {}))
  for (const [i, { name, bytes }] of files.entries()) form.set(`files[${i}]`, new Blob([bytes]), name)
  return { body: form }
}
