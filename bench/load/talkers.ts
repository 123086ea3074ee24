import { Agent, request } from 'node:http'
import { seededRandom } from '../../tools/kit/random.ts'
import { messages } from './messages.ts'

/** What the members have to do: how many, for how long, how fast, and whether to the bare handler. */
export type Task = {
  origin: string
  bare: boolean
  members: number
  seconds: number
  /** Seconds between an answer and the next message in the mean; 0: at once. */
  pause: number
}

/** What came of it; milliseconds. */
export type Talked = {
  turns: number
  errors: number
  firstError: string | undefined
  seconds: number
  perSecond: number
  p50: number
  p95: number
  p99: number
  most: number
}

const agent = new Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY })

type Sent = { origin: string; path: string; body: string; headers: Record<string, string> }

function send({ origin, path, body, headers }: Sent): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(origin)
    const all = {
      'content-type': 'application/json',
      'content-length': `${Buffer.byteLength(body)}`,
      ...headers,
    }
    const sent = request({ agent, hostname, port, path, method: 'POST', headers: all }, (answer) => {
      let text = ''
      answer.setEncoding('utf8')
      answer.on('data', (piece) => (text += piece))
      answer.once('end', () => resolve({ status: answer.statusCode ?? 0, text }))
      answer.once('error', reject)
    })
    sent.once('error', reject)
    sent.end(body)
  })
}

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** One member's talk: a message, its answer, a pause, until time is over. */
async function talk(
  member: number,
  task: Task,
  over: () => boolean,
  done: (ms: number, fault?: string) => void,
) {
  const random = seededRandom(`member ${member}`)
  const headers = {
    cookie: `spotter=${crypto.randomUUID()}`,
    'x-forwarded-for': `10.${member >> 16}.${(member >> 8) & 255}.${member & 255}`,
  }
  if (task.pause > 0) await sleep(random() * task.pause * 1000)
  for (let said = member; !over(); said++) {
    const i = said % messages.length
    const body = JSON.stringify({ text: messages[i], id: crypto.randomUUID() })
    const begun = performance.now()
    const { status, text } = await send({
      ...task,
      headers,
      body,
      path: task.bare ? `/${i}` : '/api/chat',
    }).catch((error: Error) => ({ status: 0, text: error.message }))
    const fault = status === 200 ? faultIn(text) : `${status} ${text.slice(0, 200)}`
    done(performance.now() - begun, fault)
    if (task.pause > 0) await sleep(-Math.log(1 - random()) * task.pause * 1000)
  }
}

/** A calm sentence after a bug is an error too. */
const faultIn = (text: string): string | undefined =>
  /something went wrong on our side/i.test(text) ? text.slice(0, 200) : undefined

/** Lets so many members talk at once. */
async function talked(task: Task): Promise<Talked> {
  const took: number[] = []
  let [errors, firstError] = [0, undefined as string | undefined]
  const begun = performance.now()
  const over = () => performance.now() - begun > task.seconds * 1000
  const done = (ms: number, fault?: string) => {
    if (fault === undefined) return void took.push(ms)
    errors++
    firstError ??= fault
  }
  await Promise.all(Array.from({ length: task.members }, (_, i) => talk(i, task, over, done)))
  const seconds = (performance.now() - begun) / 1000
  const sorted = took.sort((a, b) => a - b)
  const at = (share: number) => Math.round((sorted[Math.floor(share * (sorted.length - 1))] ?? 0) * 10) / 10
  return {
    ...{ turns: sorted.length, errors, firstError },
    seconds: Math.round(seconds * 10) / 10,
    perSecond: Math.round((sorted.length / seconds) * 10) / 10,
    ...{ p50: at(0.5), p95: at(0.95), p99: at(0.99), most: at(1) },
  }
}

if (process.argv[2])
  process.stdout.write(`${JSON.stringify(await talked(JSON.parse(process.argv[2]) as Task))}\n`)
