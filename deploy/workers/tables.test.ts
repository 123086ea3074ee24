import { expect, test } from 'vitest'
import { cutTables, emptyTable } from './tables.ts'

/** What a program comes to, as it is and with its tables cut out. */
function both(program: string): { whole: unknown; cut: unknown; code: string; values: unknown[] } {
  const table = emptyTable()
  const { code } = cutTables(program, table, '$t')
  // As on its way to a Worker.
  const values = JSON.parse(JSON.stringify(table.values)) as unknown[]
  const run = (text: string) => new Function('$t', `${text}; return result`)(values) as unknown
  return { whole: run(program), cut: run(code), code, values }
}

const long = 'a sentence that is long enough to travel apart'

test.each([
  ['words', `const result = '${long}'`],
  ['words with quotes and lines', 'const result = "she said \\"never\\",\\n and left, \\u{1f600} \\\\d"'],
  ['a template', `const result = \`${long} \\\`\${1 + 1}\\\` \${'x'} and then some more of it\``],
  ['a template that only begins long', `const n = 5, result = \`${long} \${n}\``],
  ['a tagged template', `const tag = (parts) => parts.raw.join('|'), result = tag\`${long} \${1}\\n\``],
  ['a list', `const result = [1, -2, 0.5, 1e-11, true, false, null, !0, '${long}', [], {}, [[3]]]`],
  ['a record', `const result = { b: 1, 'a key': '${long}', 2: 'two', 1: ['one'], c: { d: -7 } }`],
  ['a record with code in it', `const result = { b: '${long}', f: (() => 1)(), a: '${long}!', z: 3 }`],
  ['a record that ends in code', `const result = { b: '${long}', a: ['${long}!'], f: [1 + 1] }`],
  [
    'a record in a record',
    `const result = { x: { b: '${long}', f: Number('4') }, y: ['${long}', '${long}'] }`,
  ],
  ['a record that names itself twice', `const result = { b: 1 + 1, c: '${long} ${long}', b: 2 }`],
  ['what a name would hide', `const x = 1, result = { x, '__proto__': null, a: '${long} ${long}' }.a`],
  ['spread and computed names', `const k = 'n', o = { a: 1 }, result = { ...o, [k]: '${long} ${long}' }`],
  ['nothing below zero', `const result = [Object.is([-0, '${long} ${long}'][0], -0)]`],
  ['holes', `const result = [1, , '${long} ${long}'].length`],
  [
    'a pattern',
    `const result = /^(?:a|b\\/c|[^\\]/]{2,}|some longer words to find)+$/giu.exec('ab/cAB')?.[0]`,
  ],
  ['long numbers', `const result = String([12345678901234567890n, '${long} ${long}'][0])`],
  ['a default of a pattern', `const { a = '${long}' } = {}, result = a`],
  ['a class', `class C { static 'a very long name of a field' = '${long}' } const result = { ...C }`],
  ['a directive', `'use a rather long directive'; const result = 1`],
])('%s stays what it is', (_, program) => {
  const { whole, cut } = both(program)
  expect(cut).toEqual(whole)
  expect(JSON.stringify(cut)).toBe(JSON.stringify(whole))
})

test('what is made again and again is a new one every time', () => {
  const { cut } = both(`
    const make = () => ({ a: '${long}', b: [1, 2, 3], c: '${long}' })
    const one = make(); one.a = 'changed'
    const lists = []
    for (let i = 0; i < 2; i++) lists.push(['${long}', '${long}', i === 9 ? 1 : 2], ['${long}', '${long}'])
    lists[1].push('more')
    const result = [make().a, lists[3].length]`)
  expect(cut).toEqual([long, 2])
})

test('a record that is made once is one and the same', () => {
  expect(both(`const o = { a: '${long}', b: '${long}' }; o.n = 1; const p = o; const result = p.n`).cut).toBe(
    1,
  )
})

test('the same words stand in the table once', () => {
  const { values, code } = both(`const f = () => '${long}', result = f() + '${long}'`)
  expect(values).toEqual([long])
  expect(code).not.toContain(long)
})

test('addresses of modules stay where the runtime looks for them', () => {
  const program = `import { a } from './a-module-with-a-long-name.js'
export * from './another-module-with-a-long-name.js'
export { a as 'a rather long exported name' } from './a-third-module-with-a-long-name.js'
export const later = () => import('./a-late-module-with-a-long-name.js')`
  expect(cutTables(program, emptyTable(), '$t').code).toBe(program)
})
