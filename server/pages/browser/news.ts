import type { PastTurn } from '../wire.ts'

/** What was said unasked is on an open page within ten seconds: five until it is sent, and these. */
const newsEveryMs = 4000

/**
 * Looks for what the gym said unasked, while somebody looks at the page.
 *
 * @param after the number of the newest turn on the page; undefined while that isn't known
 */
export function watchNews(after: () => number | undefined, hear: (turns: readonly PastTurn[]) => void): void {
  let looking = false
  const look = async () => {
    const number = after()
    if (document.hidden || looking || number === undefined) return
    looking = true
    try {
      const answer = await fetch(`/api/news?after=${number}`)
      if (answer.ok) hear(await answer.json())
    } catch {
      // Out of reach for a while: the next look comes soon.
    } finally {
      looking = false
    }
  }
  setInterval(() => void look(), newsEveryMs)
  document.addEventListener('visibilitychange', () => void look())
}
