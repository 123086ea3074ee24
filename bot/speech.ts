import type { Listener } from './turn.ts'

/**
 * What a model said, and how it ended: to the end, stopped before a sentence that must not go out, cut where it would not
 * end, or broken by a failure.
 */
export type Speech = {
  text: string
  end: 'whole' | 'stopped' | 'cut' | 'broken'
  failure?: unknown
}

/** The end of a sentence that another follows; a number's own dot has no blank behind it. */
const sentenceEnd = /[.!?…]["')\]]?\s+|\n+/

/** Nobody reads more than this in a chat, and a channel takes little more in one message. */
const longestSpeech = 3000

/**
 * Passes a model's words on sentence by sentence, each only after it has been checked. Of words that break off nothing goes
 * out but whole sentences.
 *
 * @param amiss whether a sentence must not go out, after what has been said before it
 */
export async function speechOf(
  pieces: AsyncIterable<string>,
  { amiss, heard }: { amiss: (sentence: string, before: string) => boolean; heard: Listener },
): Promise<Speech> {
  let said = ''
  let waiting = ''
  const ended = (end: Speech['end'], failure?: unknown): Speech => ({
    text: said.trim(),
    end,
    ...(failure === undefined ? {} : { failure }),
  })
  const pass = (sentence: string): boolean => {
    const passed = said === '' ? sentence.trimStart() : sentence
    if (amiss(sentence, said)) return false
    if (passed !== '') heard(passed)
    said += passed
    return true
  }
  try {
    for await (const piece of pieces) {
      waiting += piece
      for (let end = sentenceEnd.exec(waiting); end; end = sentenceEnd.exec(waiting)) {
        const length = end.index + end[0].length
        if (said.length + length > longestSpeech) return ended('cut')
        if (!pass(waiting.slice(0, length))) return ended('stopped')
        waiting = waiting.slice(length)
      }
      if (said.length + waiting.length > longestSpeech) return ended('cut')
    }
  } catch (failure) {
    return ended('broken', failure ?? new Error('the model failed'))
  }
  return waiting !== '' && !pass(waiting) ? ended('stopped') : ended('whole')
}
