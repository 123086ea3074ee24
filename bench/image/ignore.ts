/**
 * Reads a `.dockerignore` the way Docker does: the last line that speaks of a path, or of a folder above it, decides.
 *
 * @returns whether a path from the root, with slashes, stays out of the build
 * @see https://docs.docker.com/build/concepts/context/#dockerignore-files
 */
export function readIgnore(text: string): (path: string) => boolean {
  const rules = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => ({ keeps: line.startsWith('!'), form: formOf(line.replace(/^!/, '')) }))
  return (path) => {
    const parts = path.split('/')
    const above = parts.map((_, i) => parts.slice(0, i + 1).join('/'))
    const last = rules.findLast(({ form }) => above.some((each) => form.test(each)))
    return last !== undefined && !last.keeps
  }
}

/** A pattern of Go's `filepath.Match`, with `**` for any number of folders. */
function formOf(pattern: string): RegExp {
  const clean = pattern.trim().replace(/^\/|\/$/g, '')
  const source = clean.replace(/\*\*\/|\*\*|\*|\?|[.+^${}()|[\]\\]/g, (mark) => {
    if (mark === '**/') return '(?:.*/)?'
    if (mark === '**') return '.*'
    if (mark === '*') return '[^/]*'
    return mark === '?' ? '[^/]' : `\\${mark}`
  })
  return new RegExp(`^${source}$`)
}
