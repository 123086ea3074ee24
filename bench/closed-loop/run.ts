import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { reclaim } from '../../db/reclaim.ts'
import { addDays, instantOf } from '../../tools/kit/time.ts'
import { type DayRecord, liveDay, openWorld } from './loop.ts'
import { type Fairness, fairnessOf, type Week, weeksOf } from './report.ts'
import { firstChoices, keptClaims } from './store.ts'
import { type Swing, swingOf } from './swing.ts'

/** A Monday. */
const first = '2026-03-02'

/** Part of the members who ask in the end. */
const most = 0.8

/** First choices are judged over the last weeks, when most ask. */
const fairWeeks = 4

export type Loop = {
  weeks: Week[]
  /** Change of load from week to week after the fourth, chance taken off. */
  swing: Swing
  fairness: Fairness
  /** Places claimed, and those that were come to. */
  kept: { claimed: number; came: number }
}

/** Weeks after which load is to change slowly. */
const settled = 4

type Lived = { days: DayRecord[]; fairness: Fairness; kept: Loop['kept'] }

type Asked = { seed: string; adoptions: number[] }

/** Two worlds with the same people, in two threads: one in which more and more members ask, one in which nobody does. */
export async function closedLoop(weeks: number, seed: string, say: (line: string) => void): Promise<Loop> {
  const adoptions = Array.from({ length: weeks }, (_, week) => (most * week) / Math.max(1, weeks - 1))
  const quiet = inThread({ seed, adoptions: adoptions.map(() => 0) })
  const advised = await live({ seed, adoptions }, say)
  const plain = await quiet
  return {
    weeks: weeksOf(advised.days, plain.days, adoptions),
    swing: swingOf(advised.days, plain.days, settled),
    fairness: advised.fairness,
    kept: advised.kept,
  }
}

function inThread(asked: Asked): Promise<Lived> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: asked })
    worker.once('message', resolve)
    worker.once('error', reject)
  })
}

async function live({ seed, adoptions }: Asked, say: (line: string) => void): Promise<Lived> {
  const world = await openWorld(seed, first)
  const days: DayRecord[] = []
  for (const [week, adoption] of adoptions.entries()) {
    for (let day = 0; day < 7; day++) {
      days.push(await liveDay(world, addDays(first, 7 * week + day), adoption))
    }
    await reclaim(world.db)
    say(`week ${week + 1} of ${adoptions.length}, ${Math.round(adoption * 100)} % ask`)
  }
  const { db, gym } = world
  const since = instantOf(addDays(first, 7 * (adoptions.length - fairWeeks)), 0, gym.zone)
  const fairness = fairnessOf(await firstChoices(db, gym.id, since))
  const kept = await keptClaims(db, gym.id)
  await world.close()
  return { days, fairness, kept }
}

if (!isMainThread && parentPort) {
  parentPort.postMessage(await live(workerData as Asked, () => {}))
}
