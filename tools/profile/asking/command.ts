import { recordIn } from '../../kit/command.ts'
import type { Domain } from '../fields.ts'
import { domains } from '../fields.ts'

/** What a tapped choice says as a command: a yes or a no for some domains, and what to keep after the yes. */
export function consentCommand(
  wanted: readonly Domain[],
  answer: 'yes' | 'no' | 'ask',
  keep?: Readonly<Record<string, unknown>>,
): string {
  const carried = keep && Object.keys(keep).length > 0 ? ` ${JSON.stringify(keep)}` : ''
  return `/consent ${wanted.join(',')} ${answer}${carried}`
}

/** A tool with its input, as a command asks for it. */
export type Asked = { tool: string; input: Record<string, unknown> }

/**
 * Reads what follows on `/consent`.
 *
 * @example
 * readConsent('body yes {"weightKg":80}') // { tool: 'consent', input: { domain: 'body', given: true, keep: { weightKg: 80 } } }
 * readConsent('body ask') // what would be deleted, before it is
 */
export function readConsent(rest: string): Asked | undefined {
  const [, list = '', answer = '', carried = ''] =
    /^([a-z, ]+?)\s+(yes|no|ask)\b\s*(\{[\s\S]*)?$/i.exec(rest.trim()) ?? []
  const named = list.toLowerCase().split(/[ ,]+/)
  const [domain, ...also] = domains.filter((each) => named.includes(each))
  if (!domain || named.length !== also.length + 1) return undefined
  const keep = recordIn(carried)
  const input = {
    domain,
    ...(also.length > 0 ? { also } : {}),
    given: /yes/i.test(answer),
    ...(/ask/i.test(answer) ? { sure: false } : {}),
    ...(keep ? { keep } : {}),
  }
  return { tool: 'consent', input }
}
