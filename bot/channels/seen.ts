/** So many ids are remembered; beyond it the oldest go. */
const mostKept = 5000

/** Tells whether an id is new: what a channel repeats after a lost connection is taken in once. */
export function seenOnce(): (id: string) => boolean {
  const known = new Set<string>()
  return (id) => {
    if (known.has(id)) return false
    known.add(id)
    for (const oldest of known) {
      if (known.size <= mostKept) break
      known.delete(oldest)
    }
    return true
  }
}
