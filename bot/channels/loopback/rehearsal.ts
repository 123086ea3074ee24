import type { Chart } from '../../../tools/kit/chart.ts'
import type { Answer, Reply, Turn } from '../../turn.ts'
import type { DoorDeps } from '../door.ts'

/** What a door is given when it is tried out, and what it made of it. */
export type Rehearsal = {
  deps: DoorDeps & { tempo: { patienceMs: number } }
  turns: Turn[]
  log: string[]
  /** Pauses asked for, in milliseconds; none of them is really waited for. */
  slept: number[]
}

export const says = (text: string, choices: Reply['choices'] = []): Reply => ({
  text,
  choices,
  charts: [],
  files: [],
  tools: [],
})

/** The smallest PNG there is. */
export const aPicture = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
    'base64',
  ),
)

export const aChart: Chart = {
  about: 'crowd',
  title: 'Expected people, Legs',
  alt: 'Busiest at 18:00 with about 52 people.',
  zone: 'Europe/Berlin',
  points: [{ at: '2026-11-21T18:00:00+01:00', mean: 52, low: 45, high: 60 }],
  quiet: [],
}

export const echo: Answer = async ({ text }) => says(`you said ${text}`)

/** Long enough for the event loop to do other things, short enough for a test. */
const breath = () => new Promise<void>((resolve) => setTimeout(resolve, 2))

/** Everything a door needs, with an answer of one's own. */
export function rehearse(answer: Answer = echo, commands: DoorDeps['commands'] = []): Rehearsal {
  const turns: Turn[] = []
  const log: string[] = []
  const slept: number[] = []
  const deps: Rehearsal['deps'] = {
    answer(turn) {
      turns.push(turn)
      return answer(turn)
    },
    log: (event) => log.push(event),
    now: () => new Date('2026-11-21T17:42:00Z'),
    commands,
    // A busy machine shall not make a slow answer out of a quick one.
    tempo: { patienceMs: 60_000 },
    sleep(milliseconds) {
      slept.push(milliseconds)
      return breath()
    },
  }
  return { deps, turns, log, slept }
}
