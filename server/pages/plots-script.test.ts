import { transformSync } from 'esbuild'
import { expect, test } from 'vitest'
import { joinModules } from './inline.ts'
import { plotsScript } from './plots-script.ts'

const written = transformSync(joinModules(new URL('./browser/plots-main.ts', import.meta.url)), {
  minify: true,
  format: 'esm',
  target: 'es2022',
}).code.trimEnd()

/** After a change in `browser/`, running this file with `--update` writes the script anew. */
test('the chat fetches what draws plots as it is written in browser/', async () => {
  const file = [
    '// biome-ignore-all format: written by plots-script.test.ts from the modules in browser/',
    "// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the templates are the script's own",
    "/** What draws the gym's figures in the chat. Change the modules in `browser/`, then run `vitest run server/pages/plots-script.test.ts --update`. */",
    `export const plotsScript = ${JSON.stringify(written)}`,
    '',
  ]
  await expect(file.join('\n')).toMatchFileSnapshot('./plots-script.ts')
})

test('it needs nothing from elsewhere', () => {
  expect(plotsScript).not.toMatch(/\bimport\b|\bexport\b|innerHTML|\beval\b/)
})
