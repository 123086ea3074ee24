import { createHash } from 'node:crypto'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { build, type Metafile, transform } from 'esbuild'
import { workersForms } from './forms.ts'
import { cutTables, emptyTable } from './tables.ts'

const root = new URL('../..', import.meta.url).pathname

/** Under this name the code finds its tables; nothing else may have it, however deep. */
const tableName = '$spottersTables'

/** What a pack holds. */
export type Packed = {
  /** Our files and those of packages that are in it, as paths from the root. */
  inputs: readonly string[]
  /** Name of the file with the tables. */
  tables: string
}

/**
 * Packs the house for Cloudflare Workers into a folder: code under `code`, of which `worker.js` is called, and what is
 * only words and figures under `assets`, which a Worker reads once in its life.
 */
export async function packWorker(folder: string): Promise<Packed> {
  const { files, inputs, first } = await bundled()
  const table = emptyTable()
  const code = new Map<string, string>()
  for (const [file, text] of files) {
    if (text.includes(tableName)) throw new Error(`${tableName} has another meaning in ${file}`)
    // What runs before the tables are there has nothing from them.
    const cut = first.has(file) ? { code: text, cuts: 0 } : cutTables(text, table, tableName)
    const head = cut.cuts > 0 ? `import { tables as ${tableName} } from './tables.js'\n` : ''
    code.set(file, await small(head + cut.code))
  }
  const json = JSON.stringify(table.values)
  const tables = `tables-${createHash('sha256').update(json).digest('hex').slice(0, 12)}.json`
  code.set('tables.js', await tablesModule(tables))
  await rm(folder, { recursive: true, force: true })
  for (const part of ['code', 'assets']) await mkdir(join(folder, part), { recursive: true })
  for (const [file, text] of code) await writeFile(join(folder, 'code', file), text)
  await writeFile(join(folder, 'assets', tables), json)
  return { inputs, tables }
}

/** Files of code by name, and which of them are read before anything else can be. */
type Bundle = { files: Map<string, string>; inputs: string[]; first: ReadonlySet<string> }

/** The house in a few files: what is asked for late, as the assistant's interface for other programs, has its own. */
async function bundled(): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    ...{ absWorkingDir: root, entryPoints: ['server/worker.ts'], outdir: 'code' },
    ...{ bundle: true, write: false, metafile: true, splitting: true, format: 'esm' },
    ...{ platform: 'browser', target: 'es2024', minifySyntax: true, legalComments: 'none' },
    ...{ conditions: ['workerd', 'worker', 'browser'], external: ['node:*', 'cloudflare:*'] },
    plugins: [workersForms],
    // There are no files around a Worker; what looks for some at its start shall find an address all the same.
    define: { 'import.meta.url': '"file:///worker.js"' },
  })
  const files = outputFiles.map(({ path, text }): [string, string] => [basename(path), text])
  return { files: new Map(files), inputs: inputsOf(metafile), first: atOnce('worker.js', metafile) }
}

/** What of all that was read is really in it. */
function inputsOf({ outputs }: Metafile): string[] {
  const all = Object.values(outputs).flatMap(({ inputs }) => Object.entries(inputs))
  return [...new Set(all.flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])))]
}

/** A file and all that it needs before its own first line. */
function atOnce(file: string, metafile: Metafile, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen
  seen.add(file)
  const [, output] = Object.entries(metafile.outputs).find(([path]) => basename(path) === file) ?? []
  for (const { path, kind } of output?.imports ?? [])
    if (kind === 'import-statement') atOnce(basename(path), metafile, seen)
  return seen
}

/** The one module that stays as it is: it holds what the others read. */
async function tablesModule(name: string): Promise<string> {
  const source = await readFile(join(root, 'server/tables.ts'), 'utf8')
  return small(source, { loader: 'ts', define: { TABLES: JSON.stringify(name) } })
}

async function small(
  text: string,
  more: { loader?: 'ts'; define?: Record<string, string> } = {},
): Promise<string> {
  const { code } = await transform(text, {
    ...{ minify: true, format: 'esm', target: 'es2024', legalComments: 'none' },
    ...more,
  })
  return code
}
