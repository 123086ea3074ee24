// Installs what package-lock.json names and node_modules lacks. Plain JavaScript for any Node from 18 on,
// because this is what runs before the project's own Node is there. All output goes to standard error.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

const root = new URL('..', import.meta.url)

/** @param {string} file */
function packages(file) {
  try {
    return JSON.parse(readFileSync(new URL(file, root), 'utf8')).packages ?? {}
  } catch {
    return {}
  }
}

/** An image has only what serves members. */
const serving = process.env.NODE_ENV === 'production'

/** True when every package that must be there is there, in the version the lockfile names. */
function complete() {
  const there = packages('node_modules/.package-lock.json')
  return Object.entries(packages('package-lock.json')).every(
    ([path, { version, optional, link, dev, devOptional }]) =>
      path === '' ||
      link ||
      ((optional || (serving && (dev || devOptional))) && !there[path]) ||
      there[path]?.version === version,
  )
}

/** A package that brings Node itself is optional to npm but not to us, where it exists for this machine. */
function ownNode() {
  // The Node of an image is the one it was built on.
  if (serving && Number(process.versions.node.split('.')[0]) >= 24) return true
  if (process.platform !== 'linux' || !['x64', 'arm64'].includes(process.arch)) return true
  return `node_modules/node-linux-${process.arch}` in packages('node_modules/.package-lock.json')
}

if (!complete() || !ownNode()) {
  process.stderr.write('Installing what is missing, once (about half a minute) ...\n')
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  })
  if (status !== 0) {
    process.stderr.write('npm ci failed; its message is above. Nothing was started.\n')
    process.exit(1)
  }
}
