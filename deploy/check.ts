import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A check that is one program: it passes when the program ends with 0. */
type Check = { name: string; command: string; args: readonly string[] }

const checks: readonly Check[] = [
  { name: 'types', command: 'tsc', args: ['-p', '.'] },
  { name: 'lint', command: 'biome', args: ['check', '--error-on-warnings', '.'] },
  { name: 'unused exports', command: 'knip', args: [] },
]

type Counts = { passed: number; failed: number; skipped: number }

/** Everything that has to hold before a change lands: types, lint, unused exports, and all tests. */
async function checkAll(): Promise<Counts> {
  const counts: Counts = { passed: 0, failed: 0, skipped: 0 }
  for (const { name, command, args } of checks) {
    const { code, output } = await run(command, args)
    counts[code === 0 ? 'passed' : 'failed']++
    process.stdout.write(code === 0 ? `ok      ${name}\n` : `FAILED  ${name}\n${output}\n`)
  }
  const tests = await runTests()
  return {
    passed: counts.passed + tests.passed,
    failed: counts.failed + tests.failed,
    skipped: counts.skipped + tests.skipped,
  }
}

/** Runs the suite and counts from its own report, so that a crash of the runner can't look like success. */
async function runTests(): Promise<Counts> {
  const folder = await mkdtemp(join(tmpdir(), 'spotter-check-'))
  const file = join(folder, 'report.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const { code } = await run('vitest', ['run', ...reporters, ...process.argv.slice(2)], 'inherit')
  const report = JSON.parse(await readFile(file, 'utf8').catch(() => '{}')) as Report
  await rm(folder, { recursive: true })
  // A test whose process died is neither passed nor failed nor skipped: it never ended.
  const unended = (report.testResults ?? []).flatMap(({ assertionResults }) =>
    assertionResults.filter(({ status }) => status === 'pending'),
  )
  const failed = (report.numFailedTests ?? 0) + unended.length
  return {
    passed: report.numPassedTests ?? 0,
    failed: code !== 0 && failed === 0 ? 1 : failed,
    skipped: (report.numPendingTests ?? 0) - unended.length,
  }
}

type Report = {
  numPassedTests?: number
  numFailedTests?: number
  numPendingTests?: number
  testResults?: { assertionResults: { status: string }[] }[]
}

function run(
  command: string,
  args: readonly string[],
  stdio: 'pipe' | 'inherit' = 'pipe',
): Promise<{ code: number; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      stdio: ['ignore', stdio, stdio],
      env: { ...process.env, FORCE_COLOR: '0' },
    })
    let output = ''
    child.stdout?.on('data', (piece) => (output += piece))
    child.stderr?.on('data', (piece) => (output += piece))
    child.once('error', reject)
    child.once('close', (code) => resolve({ code: code ?? 1, output }))
  })
}

const { passed, failed, skipped } = await checkAll()
process.stdout.write(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`)
process.exitCode = failed === 0 ? 0 : 1
