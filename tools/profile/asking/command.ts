import { answerIn } from '../../confirm/index.ts'
import { recordIn } from '../../kit/command.ts'
import type { Domain } from '../fields.ts'
import { domains } from '../fields.ts'

/** What a tapped choice says as a command: a yes or a no for some domains, and what to keep after the yes. */
export function consentCommand(
  wanted: readonly Domain[],
  answer: 'yes' | 'no',
  keep?: Readonly<Record<string, unknown>>,
): string {
  const carried = keep && Object.keys(keep).length > 0 ? ` ${JSON.stringify(keep)}` : ''
  return `/consent ${wanted.join(',')} ${answer}${carried}`
}

/** What answers the question whether all of some domains shall be deleted: with its code, or a no. */
export const deletionCommand = (wanted: readonly Domain[], code: string): string =>
  `${consentCommand(wanted, 'no')} ${code}`

/** A tool with its input, as a command asks for it. */
export type Asked = { tool: string; input: Record<string, unknown> }

/**
 * Reads what follows on `/consent`.
 *
 * @example
 * readConsent('body yes {"weightKg":80}') // { tool: 'consent', input: { domain: 'body', given: true, keep: { weightKg: 80 } } }
 * readConsent('body no 9f03c41be7d2') // { tool: 'consent', input: { domain: 'body', given: false, code: '9f03c41be7d2' } }
 */
export function readConsent(rest: string): Asked | undefined {
  const [, list = '', answer = '', more = ''] =
    /^([a-z, ]+?)\s+(yes|no)\b\s*(\{[\s\S]*|[0-9a-f]{12}|no)?$/i.exec(rest.trim()) ?? []
  const named = list.toLowerCase().split(/[ ,]+/)
  const [domain, ...also] = domains.filter((each) => named.includes(each))
  if (!domain || named.length !== also.length + 1) return undefined
  const given = /yes/i.test(answer)
  const keep = recordIn(more)
  const code = given ? undefined : answerIn(more)
  const input = {
    domain,
    ...(also.length > 0 ? { also } : {}),
    given,
    ...(keep ? { keep } : {}),
    ...(code ? { code } : {}),
  }
  return { tool: 'consent', input }
}
