import { readFile } from 'node:fs/promises'
import { builtinModules } from 'node:module'
import type { Plugin } from 'esbuild'

/** A file that has another form on Workers, and why. */
type Form = { file: RegExp; why: string; instead: string }

const refusing = (what: string) => `throw new Error(${JSON.stringify(what)})`

const elsewhere = (name: string) => `import { FittedElsewhere } from '../elsewhere.ts'
export function ${name}() { throw new FittedElsewhere() }`

/** What a Worker does without. Each is a file that nothing of ours reaches there, or that could not run. */
const forms: readonly Form[] = [
  {
    file: /\/zod\/v4\/locales\/index\.js$/,
    why: 'Faults of a schema are worded by us; of the words of fifty languages only the usual ones are asked for.',
    instead: `export { default as en } from './en.js'`,
  },
  {
    file: /\/@ai-sdk\/gateway\/dist\/index\.js$/,
    why: 'Language models are named by address and key, never through a gateway of their maker.',
    instead: `const none = () => { ${refusing('there is no gateway here')} }
export { none as gateway, none as createGateway, none as createGatewayProvider }
export class GatewayError extends Error {}
export class GatewayAuthenticationError extends GatewayError {}`,
  },
  {
    file: /\/@modelcontextprotocol\/sdk\/dist\/esm\/validation\/ajv-provider\.js$/,
    why: 'It writes code and runs it, which Workers forbid; it is for questions to a client, of which we ask none.',
    instead: `export class AjvJsonSchemaValidator { getValidator() { ${refusing('nothing is asked of a client here')} } }`,
  },
  {
    file: /\/tools\/forecast\/ensemble\/fit\.ts$/,
    why: 'A fit takes longer than a Worker may: a Node process beside it makes it.',
    instead: elsewhere('fitGym'),
  },
  {
    file: /\/tools\/forecast\/ensemble\/rival\.ts$/,
    why: 'The same holds for comparing two of them.',
    instead: elsewhere('rivalLosses'),
  },
]

/** Packages whose values at the top may be left out when nobody asks for them, though they do not say so themselves. */
const quiet = /\/node_modules\/(?:@ai-sdk\/(?:openai|provider|provider-utils)|ai)\/dist\/.*\.js$/

/** Hooks for a product that stores models as text: named by a sign that is worked out, so that no class could be left out. */
const hooks = /static \[WORKFLOW_(DE)?SERIALIZE\]\(/g

const made = /^((?:export )?(?:const|let|var) \w+ = )(?=(?:new )?[\w.$]+\()/gm

/** What of our packages and files is packed in another form than on Node. */
export const workersForms: Plugin = {
  name: 'workers-forms',
  setup({ onLoad, onResolve }) {
    // Workers know Node's modules by their full names.
    onResolve({ filter: /^[a-z_]+(?:\/[a-z]+)?$/ }, ({ path }) =>
      builtinModules.includes(path) ? { path: `node:${path}`, external: true } : undefined,
    )
    // What holds the tables is one module for all that is packed.
    onResolve({ filter: /\/tables\.ts$/ }, ({ path, importer }) =>
      /\/server\/[^/]*$/.test(importer) && path === './tables.ts'
        ? { path: './tables.js', external: true }
        : undefined,
    )
    for (const { file, instead } of forms)
      onLoad({ filter: file }, ({ path }) => ({
        contents: instead,
        resolveDir: path.replace(/\/[^/]*$/, ''),
      }))
    onLoad({ filter: quiet }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8'))
        .replace(made, '$1/* @__PURE__ */ ')
        .replace(hooks, 'static workflow$1('),
    }))
  },
}
