import { readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'

/**
 * Joins the modules of a browser script into one text without types, imports and comments.
 *
 * Only used to write `chat-script.ts`, so that neither a bundler nor a file is needed when the page
 * is served. All modules share one scope: a name may occur at the top level of one module only.
 *
 * @param entry address of the first module; those it imports from its own folder come before it
 */
export function joinModules(entry: URL): string {
  return [...modulesOf(entry, new Map()).values()].map(bareScript).join('\n')
}

/** Modules by address, each after those it imports. */
function modulesOf(address: URL, found: Map<string, string>): Map<string, string> {
  const source = stripTypeScriptTypes(readFileSync(address, 'utf8'))
  for (const [, path = ''] of source.matchAll(importLine)) {
    const imported = new URL(path, address)
    if (!found.has(imported.href)) modulesOf(imported, found)
  }
  return found.set(address.href, source)
}

const importLine = /^import [^']*'(\.[^']+)'$/gm

function bareScript(source: string): string {
  return source
    .replace(importLine, '')
    .replace(/^export /gm, '')
    .replace(/^\s*\/\*\*.*?\*\/$/gms, '')
    .replace(/^\s*\/\/.*$/gm, '')
    .replace(/ {2,}/g, ' ')
    .replace(/^ /gm, '')
    .replace(/\s*\n\s*/g, '\n')
    .trim()
}
