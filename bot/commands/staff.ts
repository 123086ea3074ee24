import { answerIn } from '../../tools/confirm/index.ts'
import { wordTable } from '../../tools/kit/word-table.ts'
import { type Asked, call, type World } from '../asked.ts'
import { reportAsked } from '../offline/staff/reports.ts'
import { announcedIn } from './announced.ts'
import { staffWords } from './staff-words.ts'

/** "peaks", "peaks legs last month", "saved october as pdf"; nothing for the list of reports. */
export const readReport = (rest: string, world: World): Asked => ({
  kind: 'tool',
  tool: 'report',
  input: reportAsked(rest, world),
})

/** How the roles may be said. */
const roleNames = wordTable<string>({
  desk: 'frontDesk',
  frontdesk: 'frontDesk',
  reception: 'frontDesk',
  coach: 'coach',
  trainer: 'coach',
  manager: 'manager',
  owner: 'owner',
  member: 'member',
})

/** "front desk Sam" as the role and the rest. */
function roleIn(words: string): { role: string; rest: string } | undefined {
  const [, named = '', rest = ''] = /^(front[ -]?desk|[a-z]+)\b[\s,:]*([\s\S]*)$/i.exec(words.trim()) ?? []
  const role = roleNames[named.toLowerCase().replace(/[ -]/g, '')]
  return role === undefined ? undefined : { role, rest: rest.trim() }
}

/** A role at the end: "Sam Miller front desk". */
function roleAtEnd(words: string): { role: string; who: string } | undefined {
  const [, who = '', named = ''] = /^([\s\S]+?)\s+(front[ -]?desk|[a-z]+)$/i.exec(words.trim()) ?? []
  const role = roleNames[named.toLowerCase().replace(/[ -]/g, '')]
  return role === undefined ? undefined : { role, who }
}

/** A command with its verb and its role in English: the names of people may be words of any language. */
function roleWorded(typed: string): string {
  const said = staffWords(typed, 1)
  if (/^invite\b/.test(said)) return staffWords(typed, 2)
  const [, before = '', role = ''] = /^((?:set|make)\b.*\s)(\p{L}+)$/u.exec(said) ?? []
  return role === '' ? said : `${before}${staffWords(role)}`
}

/**
 * "/staff", "/staff invite coach Sam", "/staff set 2 manager", "/staff remove Sam", and with an answer behind it what the
 * buttons of a question send
 */
export function readStaff(typed: string): Asked {
  const said = roleWorded(typed)
  const code = answerIn(said)
  const [, verb = '', more = ''] = /^(invite|set|make|remove)\b\s*([\s\S]*)$/i.exec(said) ?? []
  const rest = code === undefined ? more : more.slice(0, -code.length).trim()
  const answer = code === undefined ? {} : { code }
  if (verb === 'invite') {
    const invited = roleIn(more)
    if (invited)
      return call('inviteStaff', { role: invited.role, ...(invited.rest && { note: invited.rest }) })
  }
  if (verb === 'remove' && rest !== '') return call('changeRole', { who: rest, role: 'member', ...answer })
  const set = verb === 'set' || verb === 'make' ? roleAtEnd(rest) : undefined
  return set ? call('changeRole', { ...set, ...answer }) : call('staffList', {})
}

/** "/group", "/group end"; with a place and an answer behind it what the buttons of its question send */
export function readLink(said: string): Asked {
  const end = /^(?:end|off|stop)\b/i.test(said) ? { end: true } : {}
  const [, place] = /(-?\d{5,25})\s+\S+$/.exec(said) ?? []
  const code = place === undefined ? undefined : answerIn(said)
  return call('linkPlace', { ...end, ...(place !== undefined && code !== undefined && { place, code }) })
}

/** "/announce closed thursday 14-16: pipes", "/announce 2 new squat racks", or any news; with an answer what its buttons send. */
export function readAnnounce(rest: string, world: World): Asked {
  if (rest === '') return call('announcements', {})
  if (/^(?:withdraw|take back|undo|revoke)\b/i.test(staffWords(rest, 1)))
    return call('withdrawAnnouncement', {})
  const code = /^\S+$/.test(rest) ? answerIn(rest) : undefined
  return call('announce', code ? { code } : announcedIn(rest, world))
}

/** "", "fair nearest", "fair nearest taken 28 days", "stop". */
export function readTrial(rest: string, _: World): Asked {
  const words = staffWords(rest)
    .toLowerCase()
    .split(/[\s,]+/)
  const tool = (input: Record<string, unknown>): Asked => ({ kind: 'tool', tool: 'tryAdvice', input })
  if (words.includes('stop') || words.includes('end')) return tool({ act: 'stop' })
  const named = words.filter((word) => /^(fair|nearest|first)$/.test(word))
  const [a, b] = named
  if (a === undefined || b === undefined) return tool({ act: 'list' })
  const days = words.map(Number).find((number) => number > 0)
  const metric = words.includes('taken') ? 'taken' : words.includes('came') ? 'came' : undefined
  return tool({ act: 'start', a, b, ...(metric && { metric }), ...(days && { days }) })
}

/** "/import", "/import visits", and "/import 3fa9c1d20b7e 9f03c41be7d2" or "... no", which its buttons send */
export function readImport(rest: string): Asked {
  const code = answerIn(rest)
  const [, file] = /^([0-9a-f]{12})\s/i.exec(rest) ?? []
  if (file !== undefined && code !== undefined) return call('importFile', { file: file.toLowerCase(), code })
  const kind = importKinds[/[a-z]+/i.exec(rest)?.[0].toLowerCase() ?? '']
  return call('importFile', kind === undefined ? {} : { kind })
}

/** What the rows of a table may be called. */
const importKinds = wordTable<string>({
  counts: 'counts',
  count: 'counts',
  readings: 'counts',
  occupancy: 'counts',
  visits: 'visits',
  visit: 'visits',
  stays: 'visits',
  checkins: 'visits',
  members: 'members',
  member: 'members',
  people: 'members',
})
