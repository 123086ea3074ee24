import { type Language, languages, namedIn } from '../../kit/language.ts'
import { type Term, terms } from './terms.ts'

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(?:a|an|the|my|der|die|das|ein|eine|el|la|los|las|un|una) /, '')

/** A term in a language. "Split" is a word of the page as well, so that it has a key of its own in the catalogues. */
export function termName({ name }: Term, language: Language): string {
  const key = `word: ${name}`
  const said = namedIn(language, key)
  return said === key ? name : said
}

/** "Deload (Entlastungswoche)" is either. */
function namesOf(term: Term, language: Language): string[] {
  const name = termName(term, language)
  const [, short = '', long = ''] = /^([^(]*)\((.*)\)$/.exec(name) ?? []
  return short === '' ? [name] : [short, long]
}

const byName: ReadonlyMap<string, Term> = new Map(
  [
    ...languages.flatMap((language) =>
      terms.flatMap((term) => namesOf(term, language).map((name) => [plain(name), term] as const)),
    ),
    ...terms.flatMap((term) => [term.name, ...term.also].map((name) => [plain(name), term] as const)),
  ].filter(([name]) => name !== ''),
)

/** The word of training or food that is called so, in any of our languages; undefined for one we have no words for. */
export const termNamed = (text: string): Term | undefined =>
  byName.get(plain(text)) ?? byName.get(plain(text).replace(/s$/, ''))
