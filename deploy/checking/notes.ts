/** A commit as `git log` tells it. */
export type Commit = { hash: string; subject: string; body: string }

type Kind = { title: string; types: readonly string[] }

/** What members, operators and developers want to know, in this order. Other types are work inside and only counted. */
const kinds: readonly Kind[] = [
  { title: 'New', types: ['feat'] },
  { title: 'Mended', types: ['fix'] },
  { title: 'Faster', types: ['perf'] },
  { title: 'Documentation', types: ['docs'] },
]

const form = /^(?<type>[a-z]+)(?:\((?<scope>[^)]+)\))?(?<breaking>!)?: (?<what>.+)$/

type Read = { type: string; breaking: string | undefined; line: string }

/**
 * The notes of a version in Markdown, from conventional commits.
 *
 * @param commits the newest first
 * @see https://www.conventionalcommits.org/en/v1.0.0/
 */
export function releaseNotes(version: string, commits: readonly Commit[]): string {
  const read = commits.map(readCommit)
  const sections = [
    { title: 'Before you update', lines: read.flatMap(({ breaking }) => (breaking ? [breaking] : [])) },
    ...kinds.map(({ title, types }) => ({
      title,
      lines: read.filter(({ type }) => types.includes(type)).map(({ line }) => line),
    })),
  ].filter(({ lines }) => lines.length > 0)
  const told = new Set(kinds.flatMap(({ types }) => types))
  const inside = read.filter(({ type }) => !told.has(type)).length
  return [
    `# ${version}`,
    ...sections.map(({ title, lines }) => `## ${title}\n\n${lines.map((line) => `- ${line}`).join('\n')}`),
    inside === 0 ? '' : `And ${inside} ${inside === 1 ? 'commit' : 'commits'} of work inside.`,
    commits.length === 0 ? 'Nothing has changed.' : '',
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n')
}

function readCommit({ hash, subject, body }: Commit): Read {
  const { type = '', scope, breaking: mark, what = subject } = form.exec(subject)?.groups ?? {}
  const short = hash.slice(0, 7)
  const line = `${scope ? `${scope}: ` : ''}${sentence(what)} (${short})`
  // A footer goes on until the next one, or a line that is empty.
  const footer = /^BREAKING[ -]CHANGE: ([\s\S]+?)(?=\n\n|\n[\w-]+: |$(?![\s\S]))/m.exec(body)?.[1]
  const said = footer?.replace(/\s+/g, ' ').trim() ?? (mark ? what : undefined)
  return { type, line, breaking: said === undefined ? undefined : `${sentence(said)} (${short})` }
}

const sentence = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
