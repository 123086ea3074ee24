import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'

/**
 * The fields that the Kubernetes API has, read from the types of `kubernetes-models`: its validators check values, but
 * let a field pass that nobody knows, and a mistyped field is one that silently does nothing.
 */

const require = createRequire(import.meta.url)
const typesOf = (path: string) => path.replace(/(\.js)?$/, '.d.ts')

type Declared = { fields: ReadonlyMap<string, string>; imports: ReadonlyMap<string, string>; file: string }

const known = new Map<string, Declared>()

/** An interface of a file, by its name; the first one where none is said. */
function declared(file: string, name?: string): Declared | undefined {
  const key = `${file} ${name ?? ''}`
  const before = known.get(key)
  if (before) return before
  if (!existsSync(file)) return undefined
  const text = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')
  const imports = new Map(
    [...text.matchAll(/import \{([^}]+)\} from "([^"]+)"/g)].flatMap(([, names = '', from = '']) =>
      names.split(',').map((each) => [each.trim(), from] as const),
    ),
  )
  const body = new RegExp(
    `export interface ${name ?? 'I\\w+'}(?: extends [\\w, ]+)? \\{([\\s\\S]*?)\\n\\}`,
  ).exec(text)?.[1]
  if (body === undefined) return undefined
  const fields = new Map(
    [...body.matchAll(/^ {4}"([^"]+)"\??: ([\s\S]*?);$/gm)].map(([, field = '', type = '']) => [field, type]),
  )
  const found = { fields, imports, file }
  known.set(key, found)
  return found
}

/** The file in which another file's import is declared. */
function fileOf(from: string, importer: string): string {
  if (from.startsWith('.')) return resolve(dirname(importer), typesOf(from))
  const [scope = '', name = '', ...path] = from.split('/')
  const home = dirname(require.resolve(`${scope}/${name}/package.json`))
  return join(home, typesOf(path.join('/')))
}

/**
 * Where a resource has fields that its kind doesn't know, such as `spec.template.spec.dnsPolcy`.
 *
 * @throws when the kind itself isn't known
 */
export function unknownFields(resource: { apiVersion: string; kind: string }): string[] {
  const { apiVersion, kind } = resource
  const home = dirname(require.resolve('kubernetes-models/package.json'))
  const group = apiVersion === 'v1' ? 'v1' : apiVersion
  const root = declared(join(home, group, `${kind}.d.ts`), `I${kind}`)
  if (!root) throw new Error(`Kubernetes knows no ${apiVersion} ${kind}`)
  return strangers(resource, root, '')
}

function strangers(value: object, { fields, imports, file }: Declared, at: string): string[] {
  return Object.entries(value).flatMap(([field, inner]) => {
    const type = fields.get(field)
    const here = at === '' ? field : `${at}.${field}`
    if (type === undefined) return [here]
    return within(inner, { type, imports, file }, here)
  })
}

type Typed = { type: string; imports: ReadonlyMap<string, string>; file: string }

function within(value: unknown, { type, imports, file }: Typed, at: string): string[] {
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value))
    return value.flatMap((each, i) => within(each, { type: elementOf(type), imports, file }, `${at}[${i}]`))
  const name = type.replace(/\s*\|\s*null/, '').trim()
  const from = imports.get(name)
  if (from === undefined) return []
  // Types are exported under long names and declared under short ones: `export interface IObjectMeta`.
  const inner = declared(fileOf(from, file))
  return inner ? strangers(value, inner, at) : []
}

const elementOf = (type: string) =>
  /^(?:Array<([\s\S]+)>|([\s\S]+)\[\])$/.exec(type.trim())?.slice(1).find(Boolean) ?? ''
