import { named, speech, t } from './language.ts'
import { sentence } from './words.ts'

/**
 * A name of a table within a sentence, in the language of whoever is spoken to: in English small, in German and Spanish as
 * the catalogues have it, for German nouns are large.
 *
 * @example
 * nameWithin('Barbell back squat') // 'barbell back squat'; in German 'Kniebeuge mit Langhantel'
 */
export const nameWithin = (name: string): string =>
  speech().language === 'en' ? name.toLowerCase() : named(name)

/** The same where it begins a sentence or stands alone: "Sentadilla con barra". */
export const nameFirst = (name: string): string => sentence(named(name))

/** Somebody's own words, in the quotation marks of the language. */
export const quoted = (words: string): string => t`"${words}"`
