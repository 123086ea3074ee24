import { readFileSync } from 'node:fs'
import { parseSync, Visitor } from 'oxc-parser'
import { expect, test } from 'vitest'
import { keyOf } from '../../tools/kit/language.ts'
import { adminPage as german } from '../../tools/kit/languages/de/admin-page.ts'
import { webPage as germanShared } from '../../tools/kit/languages/de/web-page.ts'
import { adminPage as spanish } from '../../tools/kit/languages/es/admin-page.ts'
import { webPage as spanishShared } from '../../tools/kit/languages/es/web-page.ts'

/** The modules that a script is joined of, each once. */
function modulesFrom(entry: URL, found = new Map<string, string>()): Map<string, string> {
  const source = readFileSync(entry, 'utf8')
  found.set(entry.href, source)
  for (const [, path = ''] of source.matchAll(/^import (?!type )[^']*'(\.[^']+)'$/gm)) {
    const next = new URL(path, entry)
    if (!found.has(next.href)) modulesFrom(next, found)
  }
  return found
}

function keysIn(source: string): string[] {
  const keys: string[] = []
  const visitor = new Visitor({
    TaggedTemplateExpression({ tag, quasi }) {
      if (tag.type === 'Identifier' && tag.name === 't')
        keys.push(keyOf(quasi.quasis.map(({ value }) => value.cooked ?? '')))
    },
  })
  visitor.visit(parseSync('module.ts', source).program)
  return keys
}

const modules = modulesFrom(new URL('./browser/admin/main.ts', import.meta.url))
const keys = [...new Set([...modules.values()].flatMap(keysIn))]

test.each([
  ['German', { ...germanShared, ...german }],
  ['Spanish', { ...spanishShared, ...spanish }],
])("the staff's page brings along every sentence of its script in %s", (_, words) => {
  expect(keys.length).toBeGreaterThan(300)
  expect(keys.filter((key) => words[key] === undefined)).toEqual([])
})
