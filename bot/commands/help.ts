import { edits } from '../../tools/kit/edits.ts'
import { type Language, named, speech, t } from '../../tools/kit/language.ts'
import { isStaff } from '../../tools/kit/rights.ts'
import type { ToolContext } from '../../tools/kit/tool.ts'
import { commands, staffCommands } from '../commands.ts'
import type { Reply } from '../turn.ts'
import { commandNamed, commandNames, nameIn } from './names.ts'

/** What belongs together, in the order in which it is told; a command that is in no group stands at the end. */
const groups: readonly { title: () => string; names: readonly string[] }[] = [
  { title: () => t`How full it is`, names: ['now', 'quiet', 'why', 'alert'] },
  { title: () => t`Places`, names: ['slots', 'book', 'mine', 'cancel', 'together', 'calendar', 'fair'] },
  { title: () => t`Here and gone`, names: ['in', 'out', 'feedback'] },
  { title: () => t`Training`, names: ['train', 'plan', 'log', 'progress', 'swap', 'taken', 'pause'] },
  { title: () => t`Food`, names: ['macros', 'meals', 'shopping', 'weight'] },
  {
    title: () => t`You`,
    names: ['profile', 'settings', 'me', 'link', 'stop', 'resume', 'memory', 'share', 'keys', 'undo'],
  },
  { title: () => t`Your data`, names: ['privacy', 'export', 'forget'] },
]

/** What needs no telling: whoever reads help has found these. */
const untold: readonly string[] = ['help', 'start', 'join', 'ask']

/** Commands that the one who asks may give, where they ask. */
function allowed({ member, place }: ToolContext) {
  return place.private && isStaff(member.role) ? [...commands, ...staffCommands] : commands
}

/** All there is, by groups; or what one command does. */
export function helpReply(about: string, context: ToolContext): Reply {
  const word = about.trim().replace(/^\//, '').toLowerCase()
  const known = allowed(context)
  const one = word === '' ? undefined : known.find(({ name }) => name === (commandNamed(word) ?? word))
  if (one) return said(`/${spokenName(one.name)}: ${named(one.description)}`, [allOf()])
  return said(listed(known.map(({ name }) => name)), [
    { label: t`Is it busy now?`, send: '/now' },
    { label: t`A place at a quiet time`, send: '/slots' },
    { label: t`My settings`, send: '/settings' },
  ])
}

function listed(known: readonly string[]): string {
  const grouped = groups.flatMap(({ title, names }) =>
    lineOf(
      title(),
      names.filter((name) => known.includes(name)),
    ),
  )
  const placed = [...groups.flatMap(({ names }) => names), ...untold]
  const staff = staffCommands.map(({ name }) => name).filter((name) => known.includes(name))
  const rest = known.filter((name) => !placed.includes(name) && !staff.includes(name))
  return [
    t`Just write what you want, or use a command:`,
    ...grouped,
    ...lineOf(t`More`, rest),
    ...lineOf(t`For the staff`, staff),
    t`What one of them does: "/${spokenName('help')} ${spokenName('quiet')}".`,
  ].join('\n')
}

const lineOf = (title: string, names: readonly string[]): string[] =>
  names.length === 0 ? [] : [`• ${title}: ${names.map((name) => `/${spokenName(name)}`).join(', ')}`]

const spokenName = (name: string): string => nameIn(speech().language, name)

const allOf = () => ({ label: t`All commands`, send: '/help' })

/** A slip of the pen has at most so many edits: one in a short word, two in a longer one. */
const slips = (length: number): number => (length <= 4 ? 1 : 2)

const languagesOf: readonly Language[] = ['en', 'de', 'es']

/** The command whose name, in any language, is nearest to what was typed. */
function nearest(typed: string, known: readonly string[]): { name: string; typedAs: string } | undefined {
  const names = known.flatMap((name) =>
    [...new Set(languagesOf.map((language) => nameIn(language, name)))].map((typedAs) => ({
      name,
      typedAs,
      far: edits(typed, typedAs),
    })),
  )
  const [first] = names
    .filter(
      ({ far, typedAs }) => far <= slips(Math.min(typed.length, typedAs.length)) || startsAs(typed, typedAs),
    )
    .sort((a, b) => a.far - b.far)
  return first
}

const startsAs = (typed: string, name: string): boolean => typed.length >= 4 && name.startsWith(typed)

/** For a command that is none: the nearest one, to tap. */
export function unknownReply(name: string, rest: string, context: ToolContext): Reply {
  const near = nearest(
    name,
    allowed(context).map((command) => command.name),
  )
  if (!near)
    return said(t`I don't know /${name}. Just write what you want, or look at what there is.`, [allOf()])
  const inOwn = nameIn(speech().language, near.name)
  const shown = near.typedAs in commandNames || near.typedAs === inOwn ? near.typedAs : inOwn
  return said(t`I don't know /${name}. Did you mean /${shown}?`, [
    {
      label: `/${shown}${rest ? ` ${rest}` : ''}`.slice(0, 40),
      send: `/${near.name}${rest ? ` ${rest}` : ''}`,
    },
    allOf(),
  ])
}

const said = (text: string, choices: Reply['choices']): Reply => ({
  text,
  choices,
  charts: [],
  files: [],
  tools: [],
})
