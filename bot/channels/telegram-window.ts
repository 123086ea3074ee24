/** Updates that were taken in, and how far Telegram may forget them. */
export type Window = {
  /** Whether an update is new; one that comes again while it is worked on, or after, is not. */
  takes(id: number): boolean
  /** Notes that an update was dealt with. */
  lands(id: number): void
  /** What Telegram is asked for next: from the oldest that is still worked on, or what comes after all. */
  offset(): number
  /** Whether anything is still worked on. */
  open(): boolean
  /** Lets Telegram forget all that was taken in, worked on or not. */
  advance(): void
}

/**
 * Telegram forgets what comes before the number it is asked for. It is asked from the oldest update that is not yet
 * dealt with, so that a process which dies leaves nothing behind that nobody brings again.
 */
export function window(): Window {
  const open = new Set<number>()
  const landed = new Set<number>()
  let next = 0
  let confirmed = 0
  let asked = 0

  function offset(): number {
    asked = Math.max(asked, confirmed, Math.min(next, ...open))
    return asked
  }

  return {
    takes(id) {
      // An answer may be older than the question that came after it, and bring what was forgotten since.
      if (id < asked || open.has(id) || landed.has(id)) return false
      open.add(id)
      next = Math.max(next, id + 1)
      return true
    },
    lands(id) {
      if (!open.delete(id)) return
      landed.add(id)
      const from = offset()
      for (const each of landed) if (each < from) landed.delete(each)
    },
    offset,
    open: () => open.size > 0,
    advance() {
      confirmed = next
    },
  }
}
