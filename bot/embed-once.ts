import type { Embed } from '../tools/safety/index.ts'

/** Embeds each text but once: danger and understanding ask for the same message. For one turn, after which it is forgotten. */
export function embedOnce(embed: Embed): Embed {
  const known = new Map<string, ArrayLike<number>>()
  return async (texts) => {
    const missing = [...new Set(texts)].filter((text) => !known.has(text))
    const vectors = missing.length > 0 ? await embed(missing) : []
    if (!vectors) return undefined
    missing.forEach((text, at) => {
      known.set(text, vectors[at] ?? [])
    })
    return texts.map((text) => known.get(text) ?? [])
  }
}
