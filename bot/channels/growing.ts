import type { Listener } from '../turn.ts'

/** How often something may be shown while an answer grows, in milliseconds. */
export type Pace = {
  /** An answer that takes no longer is shown when it is there. */
  slowMs: number
  /** Between two changes of what is shown. */
  editMs: number
}

type Growing = {
  heard: Listener
  /** Ends the showing, and waits for what is under way: nothing is shown after the answer. */
  stop(): Promise<void>
}

/**
 * Shows an answer that takes long: a line that says so, and then the words as they come.
 *
 * @param show must not reject
 */
export function growing(
  show: (text: string) => Promise<unknown>,
  { slowMs, editMs }: Pace,
  waiting: () => Promise<string>,
): Growing {
  let text = ''
  let shown: string | undefined
  let under: Promise<unknown> = Promise.resolve()
  let over = false
  let timer = setTimeout(look, slowMs)

  function look(): void {
    under = next()
  }

  async function next(): Promise<void> {
    const words = text.trim() || (await waiting())
    if (!over && words !== shown) {
      shown = words
      await show(words)
    }
    if (!over) timer = setTimeout(look, editMs)
  }

  return {
    heard(piece) {
      text += piece
    },
    async stop() {
      over = true
      clearTimeout(timer)
      await under
    },
  }
}
