/**
 * A pure function of a text that remembers what it made of the last texts: a message is read many times in a turn, by
 * several readers. What it makes must not be changed.
 *
 * @param most texts remembered; with one more all are forgotten
 */
export function lately<T>(make: (text: string) => T, most = 64): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found
    const made = make(text)
    if (known.size >= most) known.clear()
    known.set(text, made)
    return made
  }
}
