import { readdirSync, readFileSync } from 'node:fs'
import { transformSync } from 'esbuild'
import { expect, test } from 'vitest'
import { adminScript } from './admin-script.ts'
import { joinModules } from './inline.ts'

const written = transformSync(joinModules(new URL('./browser/admin/main.ts', import.meta.url)), {
  minify: true,
  format: 'esm',
  target: 'es2022',
}).code.trimEnd()

/** After a change in `browser/`, running this file with `--update` writes the script anew. */
test('the page carries the script that is written in browser/admin/', async () => {
  const file = [
    '// biome-ignore-all format: written by admin-script.test.ts from the modules in browser/admin/',
    "// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the templates are the script's own",
    "/** The script of the staff's page. Change the modules in `browser/`, then run `vitest run server/pages/admin-script.test.ts --update`. */",
    `export const adminScript = ${JSON.stringify(written)}`,
    '',
  ]
  await expect(file.join('\n')).toMatchFileSnapshot('./admin-script.ts')
})

test('no name is declared by two modules, for they share one scope', () => {
  const names = namesIn(new URL('./browser/admin/', import.meta.url))
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
})

function namesIn(folder: URL): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => readFileSync(new URL(file, folder), 'utf8'))
    .flatMap((source) => [
      ...source.matchAll(/^(?:export )?(?:async )?(?:function\*?|const|let|class) (\w+)/gm),
    ])
    .map(([, name = '']) => name)
}

test('the script can stand between script tags and needs nothing from elsewhere', () => {
  const found = [
    /<\/script|<!--/i,
    /(?<!["'])\bimport\s*[({*"']|\bexport\s*[{*]/,
    /innerHTML|\beval\b/,
  ].filter((words) => words.test(adminScript))
  expect(found).toEqual([])
})
