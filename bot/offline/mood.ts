/** How an act is spoken of: done, not done, done under a condition, or asked about. */
type Mood = 'said' | 'denied' | 'supposed' | 'asked'

const upTo = (words: number) => `(?: [^ ]+){0,${words}} $`

const denied = new RegExp(` (?:not|never|no longer|without)${upTo(3)}`)

const supposed = new RegExp(
  ` (?:if|before|after|until|unless|whenever|while|once|as soon as|in case|by the time|when|keep|thinking of|think about|planning on|considering)${upTo(4)}| (?:i|we) will${upTo(2)}`,
)

const asked = [
  new RegExp(` (?:how|where|why|what happens|what if|what does|what is)${upTo(5)}`),
  new RegExp(` (?:do|does|did|have|has|had|am|are|was) (?:i|we|it|you)${upTo(3)}`),
  new RegExp(` (?:should|must|will|shall) (?:i|we|it)${upTo(3)}`),
]

/** @param before what is said before the act, `' how do i '` */
export function moodOf(before: string): Mood {
  if (asked.some((pattern) => pattern.test(before))) return 'asked'
  if (supposed.test(before)) return 'supposed'
  return denied.test(before) ? 'denied' : 'said'
}
