import { readdirSync, readFileSync } from 'node:fs'
import { transformSync } from 'esbuild'
import { expect, test } from 'vitest'
import { chatScript } from './chat-script.ts'
import { joinModules } from './inline.ts'

/** Small enough to come with the page itself. */
const written = transformSync(joinModules(new URL('./browser/main.ts', import.meta.url)), {
  minify: true,
  format: 'esm',
  target: 'es2022',
}).code.trimEnd()

/** After a change in `browser/`, running this file with `--update` writes the script anew. */
test('the page carries the script that is written in browser/', async () => {
  const file = [
    '// biome-ignore-all format: written by chat-script.test.ts from the modules in browser/',
    "// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the templates are the script's own",
    "/** The chat page's script. Change the modules in `browser/`, then run `vitest run server/pages/chat-script.test.ts --update`. */",
    `export const chatScript = ${JSON.stringify(written)}`,
    '',
  ]
  await expect(file.join('\n')).toMatchFileSnapshot('./chat-script.ts')
})

test('no name is declared by two modules, for they share one scope', () => {
  const folder = new URL('./browser/', import.meta.url)
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => readFileSync(new URL(file, folder), 'utf8'))
    .flatMap((source) => [
      ...source.matchAll(/^(?:export )?(?:async )?(?:function\*?|const|let|class) (\w+)/gm),
    ])
    .map(([, name]) => name)
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
})

test('the script can stand between script tags and needs nothing from elsewhere', () => {
  expect(chatScript).not.toMatch(/<\/script|<!--/i)
  expect(chatScript).not.toMatch(/\bimport\b|\bexport\b|innerHTML|\beval\b/)
})
