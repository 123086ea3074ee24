import { Worker } from 'node:worker_threads'
import type { FitInput, FitResult, PairedLoss, Recipe, Workshop } from '../tools/forecast/index.ts'

/** What is asked of the thread. */
export type Order =
  | { kind: 'forecast'; input: FitInput }
  | { kind: 'rival'; input: FitInput; challenger: Recipe }

/** What the thread gives back. */
export type Product = FitResult | PairedLoss[]

/** A fit of two years and eight splits stays well below this; one that doesn't is stopped, and nothing else is. */
const mostMemoryMb = 400

/**
 * Fits models in a thread of their own, so that a member's turn never waits for one. One order at a time: two
 * would only take each other's core. Closing it gives up the order under way and those that wait.
 *
 * @param memoryMb that a fit may take before it is stopped
 */
export function openWorkshop(memoryMb = mostMemoryMb): Workshop & { close(): Promise<void> } {
  let last: Promise<unknown> = Promise.resolve()
  let closed = false
  const threads = new Set<Worker>()
  const inTurn = <P extends Product>(order: Order): Promise<P> => {
    const work = last.then(() => {
      if (closed) throw new Error('the workshop is closed')
      return inThread<P>(order, threads, memoryMb)
    })
    last = work.catch(() => undefined)
    return work
  }
  return {
    forecast: (input) => inTurn<FitResult>({ kind: 'forecast', input }),
    rival: (input, challenger) => inTurn<PairedLoss[]>({ kind: 'rival', input, challenger }),
    async close() {
      closed = true
      for (const thread of threads) await thread.terminate()
    },
  }
}

function inThread<P extends Product>(order: Order, threads: Set<Worker>, memoryMb: number): Promise<P> {
  const { promise, resolve, reject } = Promise.withResolvers<P>()
  const thread = new Worker(new URL('./workshop-thread.ts', import.meta.url), {
    workerData: order,
    resourceLimits: { maxOldGenerationSizeMb: memoryMb },
  })
  threads.add(thread)
  thread.once('message', (product: P) => resolve(product))
  thread.once('error', reject)
  thread.once('exit', (code) => {
    threads.delete(thread)
    reject(new Error(`the workshop's thread ended with ${code}`))
  })
  return promise
}
