import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** What `docs/dependencies.md` promises, held against what is installed. */

type Package = {
  version?: string
  license?: string
  integrity?: string
  dev?: boolean
  devOptional?: boolean
  hasInstallScript?: boolean
  optional?: boolean
}

const root = new URL('..', import.meta.url)
const read = (file: string) => readFileSync(new URL(file, root), 'utf8')
const { dependencies, devDependencies, optionalDependencies } = JSON.parse(read('package.json'))
const locked: [string, Package][] = Object.entries(JSON.parse(read('package-lock.json')).packages)
const all = locked.filter(([path]) => path !== '')
const inService = all.filter(([, { dev, devOptional }]) => !dev && !devOptional)

const free = [
  ...['MIT', 'Apache-2.0', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Unlicense', 'Zlib', 'PSF-2.0'],
  ...['CC-BY-3.0', 'BlueOak-1.0.0'],
]

/** Whether an expression of licences can be kept with the free ones alone: one side of an OR, both of an AND. */
function isFree(expression: string): boolean {
  const bare = expression.replace(/^\((.*)\)$/, '$1')
  if (/ OR /.test(bare)) return bare.split(' OR ').some(isFree)
  return bare.split(' AND ').every((one) => free.includes(one))
}

test('there is something to look at', () => {
  expect(inService.length).toBeGreaterThan(100)
  expect(isFree('(MIT AND Zlib)')).toBe(true)
  expect(isFree('GPL-3.0-only')).toBe(false)
  expect(isFree('(GPL-3.0-only OR MIT)')).toBe(true)
  expect(isFree('MIT AND LGPL-3.0-or-later')).toBe(false)
})

test('every version is exact, and every package has its hash', () => {
  const asked = { ...dependencies, ...devDependencies, ...optionalDependencies }
  for (const [name, version] of Object.entries(asked))
    expect(version, name).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/)
  expect(all.filter(([, { integrity }]) => !/^sha512-/.test(integrity ?? '')).map(([path]) => path)).toEqual(
    [],
  )
})

test('whatever runs in service may be run by anybody', () => {
  const wrong = inService.filter(([, { license }]) => license === undefined || !isFree(license))
  expect(wrong.map(([path, { license }]) => `${path}: ${license}`)).toEqual([])
})

test('nothing in service runs a script while it is installed', () => {
  expect(inService.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path)).toEqual([])
})

test('every package in service has a reason that is written down', () => {
  const listed = [...read('docs/dependencies.md').matchAll(/^\| `([^`]+)` \|/gm)].map(([, name]) => name)
  expect(listed).toEqual(Object.keys(dependencies).sort())
})

test('the list of everything in service is whole', { timeout: 120_000 }, () => {
  const [command = '', ...args] = JSON.parse(read('package.json')).scripts.sbom.split(' ')
  const { stdout, status } = spawnSync(command, args, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 })
  expect(status).toBe(0)
  const { bomFormat, components } = JSON.parse(stdout) as {
    bomFormat: string
    components: { name: string; version: string; purl: string; hashes?: object[]; licenses?: object[] }[]
  }
  expect(bomFormat).toBe('CycloneDX')
  const told = new Set(components.map(({ name, version }) => `${name}@${version}`))
  const here = inService.filter(([, { optional }]) => !optional)
  for (const [path, { version }] of here)
    expect(told).toContain(`${path.split('node_modules/').pop()}@${version}`)
  for (const { name, purl, hashes, licenses } of components) {
    expect(purl, name).toMatch(/^pkg:npm\//)
    expect([hashes?.length, licenses?.length], name).toEqual([1, 1])
  }
})
