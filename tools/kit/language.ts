import { AsyncLocalStorage } from 'node:async_hooks'
import { catalogues } from './languages/catalogue.ts'

/** The languages we speak; English is the one the sentences are written in. */
export const languages = ['en', 'de', 'es'] as const
export type Language = (typeof languages)[number]

/** How somebody is spoken to. */
export type Speech = {
  language: Language
  clock: '24' | '12'
  /** Portions instead of calories and grams, and no figures of weight. */
  noNumbers?: boolean
}

const plain: Speech = { language: 'en', clock: '24' }

const spoken = new AsyncLocalStorage<Speech>()

/**
 * Does work whose sentences are for somebody: all that is worded within it, however deep and however late, is in their
 * language and by their clock. Outside of any, it is English and 24 hours.
 */
export const inSpeech = <T>(speech: Speech, work: () => T): T => spoken.run(speech, work)

/** How whoever is spoken to just now is spoken to. */
export const speech = (): Speech => spoken.getStore() ?? plain

/** Whether whoever is spoken to wants no calories, no grams of what to eat and no figures of their weight. */
export const withoutNumbers = (): boolean => speech().noNumbers === true

/** The language of whoever is spoken to; outside of any speech the one that is given, as a gym's own. */
export const spokenOr = (language: string): string => spoken.getStore()?.language ?? language

/** The language of ours that a code such as "de-AT" asks for. */
export function languageIn(code: string | null | undefined): Language | undefined {
  const base = code?.toLowerCase().split(/[-_]/)[0]
  return languages.find((language) => language === base)
}

/**
 * A sentence of ours in the language of whoever is spoken to, written as a template in English: its words are the key
 * in the catalogues, its values are set in where the other language wants them. Numbers get the language's comma.
 *
 * What has no entry stays English; a test holds the catalogues against all sentences of the code.
 *
 * @example
 * inSpeech({ language: 'de', clock: '24' }, () => t`about ${22} people`) // 'etwa 22 Personen'
 */
export function t(parts: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  const key = keyOf(parts)
  const worded = values.map((value) => (typeof value === 'number' ? numberWords(value) : value))
  return translated(key, worded) ?? filled(key, worded)
}

/** A name that comes from a table, as of a food or a part of the gym, in the language of whoever is spoken to. */
export const named = (name: string): string =>
  translated(name, []) ?? translated(name.toLowerCase(), []) ?? name

/** The same in a given language, whoever is spoken to: for understanding what is said. */
export function namedIn(language: Language, name: string): string {
  return inSpeech({ language, clock: '24' }, () => named(name))
}

/** "82,4" where the comma is the decimal sign; nothing is rounded. */
export function numberWords(value: number): string {
  const text = String(value)
  return speech().language === 'en' ? text : text.replace('.', ',')
}

/** The key of a template: "about {0} people". */
export const keyOf = (parts: readonly string[]): string =>
  parts.reduce((key, part, i) => (i === 0 ? part : `${key}{${i - 1}}${part}`), '')

function translated(key: string, values: readonly string[]): string | undefined {
  const { language } = speech()
  if (language === 'en') return undefined
  const entry = catalogues[language][key]
  if (entry === undefined) return undefined
  return typeof entry === 'string' ? filled(entry, values) : entry(...values)
}

const filled = (text: string, values: readonly string[]): string =>
  values.length === 0 ? text : text.replace(/\{(\d)\}/g, (_, nth) => values[Number(nth)] ?? '')
