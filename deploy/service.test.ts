import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = new URL('..', import.meta.url).pathname
const unit = readFileSync(join(root, 'deploy/spotter.service'), 'utf8')
const values = (name: string) =>
  [...unit.matchAll(new RegExp(`^${name}=(.*)$`, 'gm'))].map(([, value = '']) => value)

test('what it starts is there, with the Node that the house brings', () => {
  const [command = ''] = values('ExecStart')
  const [program = '', ...args] = command.split(' ')
  const [home = ''] = values('WorkingDirectory')
  expect(program).toBe(`${home}/node_modules/.bin/node`)
  expect(existsSync(join(root, args[0] ?? ''))).toBe(true)
})

test('it writes to its own folder alone, is nobody of rank, and has a minute to end what is under way', () => {
  expect(values('Environment')).toContain(`SPOTTER_DATA=/var/lib/${values('StateDirectory')[0]}`)
  expect(values('User')).toEqual(['spotter'])
  expect(values('ProtectSystem')).toEqual(['strict'])
  expect(values('CapabilityBoundingSet')).toEqual([''])
  expect(Number(values('TimeoutStopSec')[0])).toBeGreaterThan(65)
})

test('systemd understands it, and finds little that it could do', async ({ skip }) => {
  try {
    execFileSync('systemd-analyze', ['--version'], { stdio: 'ignore' })
  } catch {
    skip('there is no systemd-analyze here, so nobody but these tests has read the unit')
  }
  const folder = mkdtempSync(join(tmpdir(), 'spotter-unit-'))
  try {
    const file = join(folder, 'spotter.service')
    writeFileSync(file, unit.replaceAll('/opt/spotter', root.replace(/\/$/, '')))
    // Says nothing where nothing is wrong.
    expect(execFileSync('systemd-analyze', ['verify', file], { encoding: 'utf8', stdio: 'pipe' })).toBe('')
    const [, exposure] =
      /exposure level for spotter\.service: ([\d.]+)/.exec(
        execFileSync('systemd-analyze', ['security', '--offline=true', file], { encoding: 'utf8' }),
      ) ?? []
    expect(Number(exposure)).toBeLessThan(2)
  } finally {
    rmSync(folder, { recursive: true })
  }
})
