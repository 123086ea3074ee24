import type { Sleep } from './door.ts'

/** How long a message that didn't go out waits before each further try. */
const pauses = [1000, 4000]

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
 * @throws what the last try threw
 */
export async function patiently(
  send: () => Promise<unknown>,
  { judge, sleep }: { judge: (error: unknown) => Verdict; sleep: Sleep },
): Promise<void> {
  for (let failed = 0; ; ) {
    try {
      await send()
      return
    } catch (error) {
      const verdict = judge(error)
      const pause = verdict === 'again' ? pauses[failed++] : verdict
      if (typeof pause !== 'number' || pause > mostRest) throw error
      await sleep(pause)
    }
  }
}
