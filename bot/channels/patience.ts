import type { Sleep } from './door.ts'

/** How long a message that didn't go out waits before each further try. */
const usual = [1000, 4000]

/** A channel may ask for a longer rest than a reply is worth. */
const mostRest = 120_000

/**
 * What a failure asks for: milliseconds to rest, 'again' when it may pass by itself, 'never' when it
 * would only fail again.
 */
export type Verdict = number | 'again' | 'never'

/**
 * Sends something, and sends it again while there is hope.
 *
 * @param pauses how long it waits before each further try
 * @returns what the sending gave
 * @throws what the last try threw
 */
export async function patiently<T>(
  send: () => Promise<T>,
  {
    judge,
    sleep,
    pauses = usual,
  }: { judge: (error: unknown) => Verdict; sleep: Sleep; pauses?: readonly number[] },
): Promise<T> {
  for (let failed = 0; ; ) {
    try {
      return await send()
    } catch (error) {
      const verdict = judge(error)
      const pause = verdict === 'again' ? pauses[failed++] : verdict
      if (typeof pause !== 'number' || pause > mostRest) throw error
      await sleep(pause)
    }
  }
}
