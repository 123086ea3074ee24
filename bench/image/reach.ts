import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { parseSync } from 'oxc-parser'

/** What a file of ours needs of others while it runs: what it imports, and what it finds beside itself. */
function namedIn(file: string): { imports: string[]; beside: string[] } {
  const text = readFileSync(file, 'utf8')
  const { module, program } = parseSync(file, text)
  const fixed = module.staticImports
    // Types are gone when Node runs the file; what is imported for its effects has no entries.
    .filter(({ entries }) => entries.length === 0 || entries.some(({ isType }) => !isType))
    .map(({ moduleRequest }) => moduleRequest.value)
  const again = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest, isType }) => (moduleRequest && !isType ? [moduleRequest.value] : [])),
  )
  const dynamic = module.dynamicImports
    .map(({ moduleRequest: { start, end } }) => text.slice(start, end))
    .flatMap((request) => (/^(['"`])[^$]*\1$/.test(request) ? [request.slice(1, -1)] : []))
  const code = text.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '')
  const beside = [...code.matchAll(/new URL\(\s*['`]([^'`$]+)['`],\s*import\.meta\.url/g)]
  if (program.body.length === 0 && text.trim() !== '') throw new Error(`${file} can't be read`)
  return { imports: [...fixed, ...again, ...dynamic], beside: beside.map(([, name = '']) => name) }
}

/**
 * Everything that programs reach: files of ours by their path from the root, and packages by their name.
 *
 * @param entries paths from the root
 */
export function reach(
  root: string,
  entries: readonly string[],
): { files: Set<string>; packages: Set<string> } {
  const files = new Set<string>()
  const packages = new Set<string>()
  const follow = (file: string) => {
    if (files.has(file)) return
    files.add(file)
    if (!/\.(ts|mjs)$/.test(file)) return
    const { imports, beside } = namedIn(join(root, file))
    for (const name of imports) {
      if (name.startsWith('.')) follow(normalize(join(dirname(file), name)))
      else if (!name.startsWith('node:')) packages.add(packageOf(name))
    }
    for (const name of beside) {
      const path = normalize(join(dirname(file), name))
      if (existsSync(join(root, path)) && /\.\w+$/.test(path)) follow(path)
    }
  }
  for (const entry of entries) follow(entry)
  return { files, packages }
}

const packageOf = (name: string) =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/')
