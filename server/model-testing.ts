import type { Turn } from '../bot/turn.ts'
import type { Database } from '../db/client.ts'
import type { Gym } from '../tools/kit/gym.ts'
import { createDeps, type Deps } from './deps.ts'
import { type PlayedModel, playModel, type Step } from './loopback/openai.ts'
import type { ModelConfig } from './model-config.ts'

/** A house whose language models are played by scripts, and somebody who talks to it. */
export type PlayedHouse = {
  deps: Deps
  /** The played models by the names of their arms. */
  models: Map<string, PlayedModel>
  /** What was logged: the event, and what it says of model and reason. */
  log: string[]
  ask(text: string, turn?: Partial<Turn>): Promise<Answered>
  close(): void
}

type Answered = {
  text: string
  heard: string
  ms: number
  reply: NonNullable<Awaited<ReturnType<Deps['answer']>>>
}

type Script = readonly Step[] | 'rules'

type Given = {
  db: Database
  gym: Gym
  at: Date
  scripts: Record<string, Script>
  shares?: Record<string, number>
  budgets?: { memberADay: number; gymAMonth: number }
  patienceMs?: number
}

let asked = 0

/** Opens the house; an arm is played by a script, or answered by rules. */
export async function playedHouse(given: Given): Promise<PlayedHouse> {
  const {
    db,
    gym,
    at,
    scripts,
    shares = {},
    budgets = { memberADay: 1e9, gymAMonth: 1e9 },
    patienceMs,
  } = given
  const models = new Map<string, PlayedModel>()
  for (const [name, script] of Object.entries(scripts))
    if (script !== 'rules') models.set(name, await playModel(script))
  const arms = Object.keys(scripts).map((name) => armOf(name, shares[name] ?? 1, models.get(name)?.baseUrl))
  const log: string[] = []
  const model: ModelConfig = { kind: 'models', arms, budgets }
  const deps = createDeps(
    { model, gym: gym.id },
    {
      db,
      log: (event, facts) => log.push([event, facts?.reason].filter((part) => part !== undefined).join(' ')),
      now: () => at,
      ...(patienceMs !== undefined && { patienceMs }),
    },
  )
  return {
    deps,
    models,
    log,
    ask: (text, turn = {}) => asking(deps, text, { at, ...turn }),
    close() {
      for (const played of models.values()) played.close()
    },
  }
}

const armOf = (name: string, share: number, baseUrl: string | undefined) => ({
  name,
  share,
  model: baseUrl ? { baseUrl, id: 'played', key: 'none' } : undefined,
})

async function asking(deps: Deps, text: string, turn: Partial<Turn> & Pick<Turn, 'at'>): Promise<Answered> {
  const heard: string[] = []
  const id = `played-${asked++}`
  const usual = {
    id,
    channel: 'web',
    conversation: 'mia',
    private: true,
    sender: 'mia',
    senderName: null,
    text,
  } as const
  const begun = performance.now()
  const reply = await deps.answer({ ...usual, ...turn }, (piece) => heard.push(piece))
  if (!reply) throw new Error('nobody answered')
  return { text: reply.text, heard: heard.join(''), ms: performance.now() - begun, reply }
}
