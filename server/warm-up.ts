import type { Log } from '../bot/log.ts'
import type { Turn } from '../bot/turn.ts'
import type { Database } from '../db/client.ts'
import { createDeps } from './deps.ts'

type House = Pick<Parameters<typeof createDeps>[1], 'db' | 'now' | 'log' | 'embed'> & {
  gym: string | undefined
}

/** What members ask first, in each language once: by them everything is loaded and planned that an answer needs. */
const asked = [
  ['is it busy now?', 'en'],
  ['when is legs day quiet?', 'en'],
  ['wann ist es ruhig?', 'de'],
  ['¿cuándo está tranquilo?', 'es'],
] as const

/** Takes everything back that was written. */
class TakenBack extends Error {}

/**
 * Answers some questions before there is anybody to hear it, so that nobody waits for what is loaded once. Nothing of it is
 * kept, and no language model is asked. Where it fails the house opens all the same.
 */
export async function warmUp({ gym, ...world }: House): Promise<void> {
  const { db, now, log } = world
  try {
    await db.transaction(async (tx) => {
      await answerAll({ ...world, db: tx, gym }, now())
      throw new TakenBack()
    })
  } catch (error) {
    if (!(error instanceof TakenBack)) log('warm_up_failed')
  }
}

async function answerAll({ gym, ...world }: House & { db: Database }, at: Date): Promise<void> {
  const beside: Promise<void>[] = []
  const { log } = world
  const { answer } = createDeps(
    { model: { kind: 'offline' }, gym },
    { ...world, log: faultsTo(log), aside: (work) => beside.push(work) },
  )
  for (const [i, [text, language]] of asked.entries()) {
    const sender = `warm-up ${i}`
    const turn: Turn = {
      ...{ id: sender, channel: 'web', conversation: sender, private: true, sender, senderName: null },
      ...{ text, language, at },
    }
    await answer(turn)
  }
  await Promise.all(beside)
}

/** What these questions are no matter to: only a fault is. */
const faultsTo =
  (log: Log): Log =>
  (event, facts) => {
    if (event === 'bug') log(event, facts)
  }
