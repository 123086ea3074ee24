import { expect, test } from 'vitest'
import { persist } from './door.ts'
import { patiently, type Verdict } from './patience.ts'

/** Sends in vain as often as there are verdicts, then succeeds; returns the pauses made. */
async function pausesFor(verdicts: Verdict[]): Promise<number[]> {
  const left = [...verdicts]
  const pauses: number[] = []
  const send = async () => {
    if (left.length > 0) throw new Error('not now')
  }
  const sleep = async (milliseconds: number) => void pauses.push(milliseconds)
  await patiently(send, { judge: () => left.shift() ?? 'never', sleep })
  return pauses
}

test('what goes out at once waits for nothing', async () => {
  expect(await pausesFor([])).toEqual([])
})

test('a rest that was asked for does not count as a try', async () => {
  expect(await pausesFor(['again', 7000, 7000, 'again'])).toEqual([1000, 7000, 7000, 4000])
})

test('it is tried three times, and not at all again when there is no hope', async () => {
  await expect(pausesFor(['again', 'again', 'again'])).rejects.toThrow('not now')
  await expect(pausesFor(['never'])).rejects.toThrow('not now')
})

test('a rest of more than two minutes is not worth a reply', async () => {
  await expect(pausesFor([180_000])).rejects.toThrow('not now')
})

test('a door knocks with pauses that grow to a minute, until it is let in', async () => {
  const pauses: number[] = []
  const { signal } = new AbortController()
  const sleep = async (milliseconds: number) => void pauses.push(milliseconds)
  await persist(async () => pauses.length === 8, { sleep, signal })
  expect(pauses.map((pause) => pause / 1000)).toEqual([1, 2, 4, 8, 16, 32, 60, 60])
})

test('a door that is closed meanwhile knocks no more', async () => {
  const closing = new AbortController()
  const sleep = async () => closing.abort()
  await persist(() => Promise.reject(new Error('knocked')), { sleep, signal: closing.signal })
})
