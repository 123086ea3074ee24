import { readdirSync, readFileSync } from 'node:fs'
import { parseSync, Visitor } from 'oxc-parser'
import { describe, expect, test } from 'vitest'
import { inSpeech, keyOf, languages, named, t } from '../language.ts'
import { catalogues } from './catalogue.ts'

const root = new URL('../../../', import.meta.url).pathname
const folders = ['bot', 'prompts', 'server', 'tools']
const sources = folders
  .flatMap((folder) =>
    readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
  )
  .filter((file) => file.endsWith('.ts') && !/\.test\.ts$|\/languages\//.test(file))

/** The keys of all sentences in a file that are said through `t`. */
function keysIn(file: string): string[] {
  const text = readFileSync(`${root}${file}`, 'utf8')
  if (!/\bt`/.test(text)) return []
  const keys: string[] = []
  const visitor = new Visitor({
    TaggedTemplateExpression({ tag, quasi }) {
      if (tag.type === 'Identifier' && tag.name === 't')
        keys.push(keyOf(quasi.quasis.map(({ value }) => value.cooked ?? '')))
    },
  })
  visitor.visit(parseSync(file, text).program)
  return keys
}

const said = new Set(sources.flatMap(keysIn))
const others = languages.filter((language) => language !== 'en')
const placesIn = (text: string) => [...new Set(text.match(/\{\d\}/g))].sort()

describe.each(others)('%s', (language) => {
  const catalogue = catalogues[language]

  test('has every sentence', () => {
    expect([...said].filter((key) => catalogue[key] === undefined)).toEqual([])
  })

  test('has the same sentences and names as the others', () => {
    const every = others.flatMap((other) => Object.keys(catalogues[other]))
    expect(every.filter((key) => catalogue[key] === undefined)).toEqual([])
  })

  test('says no sentence in two files, of which the later one would win everywhere', async () => {
    // A page's own table is read by its script alone.
    const apart = ['grammar.ts', 'admin-page.ts', 'web-page.ts']
    const files = readdirSync(new URL(`${language}/`, import.meta.url)).filter(
      (file) => !apart.includes(file),
    )
    const tables = await Promise.all(
      files.map((file) => import(new URL(`${language}/${file}`, import.meta.url).href)),
    )
    const keys = tables.flatMap((table) => Object.values<object>(table).flatMap((each) => Object.keys(each)))
    expect(keys.length).toBeGreaterThan(3500)
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([])
  })

  test('leaves no value out and asks for none that is not there', () => {
    const amiss = Object.entries(catalogue).filter(([key, entry]) => {
      const [wanted, filled] = [placesIn(key), typeof entry === 'string' ? placesIn(entry) : undefined]
      return filled !== undefined && filled.join() !== wanted.join()
    })
    expect(amiss).toEqual([])
  })
})

test('what is said within a speech is in its language, however late', async () => {
  const late = await inSpeech({ language: 'de', clock: '24' }, async () => {
    await Promise.resolve()
    return t`about ${22} people`
  })
  expect(late).toBe('etwa 22 Personen')
  expect(t`about ${22} people`).toBe('about 22 people')
})

test('what no catalogue knows stays English, with its values', () => {
  inSpeech({ language: 'es', clock: '24' }, () => expect(named('Never heard of')).toBe('Never heard of'))
})
