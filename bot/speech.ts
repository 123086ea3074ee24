import type { Listener } from './turn.ts'

/** What a model said, up to the first sentence that had to be stopped. */
export type Speech = { text: string; clean: boolean }

/** The end of a sentence that another follows; a number's own dot has no blank behind it. */
const sentenceEnd = /[.!?…]["')\]]?\s+|\n+/

/**
 * Passes a model's words on sentence by sentence, each only after its figures have been checked.
 *
 * @param strange whether a sentence says a figure that nobody gave the model
 * @returns `clean: false` when a sentence was strange; it and all after it went unheard
 */
export async function speechOf(
  pieces: AsyncIterable<string>,
  { strange, heard }: { strange: (sentence: string) => boolean; heard: Listener },
): Promise<Speech> {
  let said = ''
  let waiting = ''
  const pass = (sentence: string): boolean => {
    if (strange(sentence)) return false
    heard(said === '' ? sentence.trimStart() : sentence)
    said += sentence
    return true
  }
  for await (const piece of pieces) {
    waiting += piece
    for (let end = sentenceEnd.exec(waiting); end; end = sentenceEnd.exec(waiting)) {
      const length = end.index + end[0].length
      if (!pass(waiting.slice(0, length))) return { text: said.trim(), clean: false }
      waiting = waiting.slice(length)
    }
  }
  if (waiting !== '' && !pass(waiting)) return { text: said.trim(), clean: false }
  return { text: said.trim(), clean: true }
}
