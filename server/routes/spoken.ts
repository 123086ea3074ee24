import type { Context } from 'hono'
import { inSpeech, type Language, languageIn, type Speech } from '../../tools/kit/language.ts'

/** How somebody who has written before wants to be spoken to, and whether they are of the staff. */
export type Reader = { language: Language | undefined; clock: Speech['clock']; staff: boolean }

/**
 * The languages that a browser asks for, best first, as it writes them.
 *
 * @example
 * languagesAsked('de-AT;q=0.7, es') // ['es', 'de-AT']
 */
export function languagesAsked(header: string | undefined): string[] {
  return (header ?? '')
    .split(',')
    .flatMap((part) => {
      const [, tag = '', quality = '1'] =
        /^\s*([A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*)\s*(?:;\s*q=([\d.]+))?\s*$/.exec(part) ?? []
      return tag === '' || !(Number(quality) > 0) ? [] : [{ tag, quality: Number(quality) }]
    })
    .sort((a, b) => b.quality - a.quality)
    .map(({ tag }) => tag)
}

/** The language of ours that a browser asks for most. */
export function languageAsked(c: Context): Language | undefined {
  return languagesAsked(c.req.header('accept-language'))
    .map(languageIn)
    .find((language) => language !== undefined)
}

/** The language that goes along with a message: one of ours, or else what the browser likes best. */
export function appLanguage(c: Context): string | undefined {
  return languageAsked(c) ?? languagesAsked(c.req.header('accept-language'))[0]
}

/** How whoever asks for a page is spoken to: by their own wish, else their browser's, else as the gym speaks. */
export function speechFor(
  c: Context,
  reader: Pick<Reader, 'language' | 'clock'> | undefined,
  house: string,
): Speech {
  const language = reader?.language ?? languageAsked(c) ?? languageIn(house) ?? 'en'
  return { language, clock: reader?.clock ?? '24' }
}

/** Words a refusal in the language that the browser asks for. */
export function refusedIn<T>(c: Context, work: () => T): T {
  return inSpeech({ language: languageAsked(c) ?? 'en', clock: '24' }, work)
}
