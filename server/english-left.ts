import type { Language } from '../tools/kit/language.ts'

/** Words that English sentences can hardly do without, and that the other language does not have. */
const english: Readonly<Record<Exclude<Language, 'en'>, RegExp>> = {
  de: /(?<![\p{L}'])(?:the|your|you|is|are|were|with|for|and|of|to|at|on|it|this|that|from|have|has|not|by|or|no|my|I|people|places?|today|tomorrow|now|when|about|fewer|than|usual|more|until|yes|there|which|quiet|busy|slots?|days?|week|hidden|members?|wishes|times?|[A-Za-z]+'s)(?![\p{L}'])/u,
  es: /(?<![\p{L}'])(?:the|your|you|is|are|were|with|for|and|of|to|at|on|it|this|that|from|have|not|by|or|my|I|in|was|will|be|people|places?|today|tomorrow|now|when|about|fewer|than|usual|more|until|yes|there|which|quiet|busy|slots?|days?|week|hidden|members?|wishes|times?|[A-Za-z]+'s)(?![\p{L}'])/u,
}

/** Without what is a name or somebody's own words: quotes, commands, addresses, the gym. */
const ownWords = (text: string): string =>
  text
    .replace(/„[^“]*“|«[^»]*»|"[^"]*"/g, '')
    .replace(/https?:\S+|(?<!\w)\/\w+(?: \w+)*/g, '')
    .replace(/Iron (?:&|and) Oak/g, '')

/** Whether English words are left in what should be in another language. */
export const isEnglish = (text: string, language: Exclude<Language, 'en'>): boolean =>
  english[language].test(ownWords(text))

/** The figures of a text, in any order and whichever sign its language has for decimals. */
export const figuresIn = (text: string): string[] =>
  [...ownWords(text).matchAll(/\d+(?:[.,:]\d+)*/g)]
    .map(([figure]) => figure.replace(/[.,]/g, '.').replace(/^0(?=\d:)/, ''))
    .sort()
