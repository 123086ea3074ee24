import { readFile } from 'node:fs/promises'
import type { Houses } from './houses.ts'

/** Members who talk all the time, and seconds they take between an answer and the next message. */
const members = 100
const pause = 4

/** What the first minutes load stays loaded; from then on the memory shall be level. */
const settledShare = 0.3

/** By how much the mean of the last third may be above that of the middle one. */
const mostGrowth = 0.05

/** Many minutes of ordinary talk: no error, and a memory that does not grow. */
export async function soaked(houses: Houses, minutes: number) {
  const samples: number[] = []
  const timer = setInterval(async () => samples.push(await residentMb(houses.pid)), 5000)
  await houses.warmUp()
  samples.splice(0)
  const talked = await houses.talk({ bare: false, members, seconds: minutes * 60, pause })
  clearInterval(timer)
  const settled = samples.slice(Math.floor(settledShare * samples.length))
  const half = Math.floor(settled.length / 2)
  const [before, after] = [mean(settled.slice(0, half)), mean(settled.slice(half))]
  const growth = Math.round(((after - before) / before) * 1000) / 1000
  return {
    ...{ minutes, members, ...talked },
    memoryMb: { before: Math.round(before), after: Math.round(after), most: Math.max(...samples) },
    everyMinuteMb: samples.filter((_, i) => i % 12 === 0),
    growth,
    flat: growth <= mostGrowth,
  }
}

const mean = (all: readonly number[]) => all.reduce((sum, each) => sum + each, 0) / Math.max(1, all.length)

async function residentMb(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8')
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024)
}
