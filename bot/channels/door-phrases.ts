import { inSpeech, type Language, t } from '../../tools/kit/language.ts'

/** What the door says by itself, worded for somebody. */
const worded = (language: Language, words: () => string): string => inSpeech({ language, clock: '24' }, words)

/** A line that stands in for an answer that takes its time. */
export const working = (language: Language): string =>
  worded(language, () => t`One moment, I am working on it …`)

/** In a group, after something about oneself was answered in private. */
export const sentAlone = (language: Language): string =>
  worded(language, () => t`I sent it to you privately.`)

/** The same, when the answer did not get through. */
export const notReached = (language: Language, link: string): string =>
  worded(language, () => t`I can't reach you in private. Open ${link}, write to me there, and I'll tell you.`)

/** The same, to somebody whom a bot may not write to first. */
export const startFirst = (language: Language, link: string): string =>
  worded(language, () => t`That is between you and me. Open ${link} and ask me there.`)
