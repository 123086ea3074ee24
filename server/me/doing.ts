import type { Hono } from 'hono'
import { readCommand } from '../../bot/commands.ts'
import { choicesAfter, worded } from '../../bot/messages.ts'
import { memberTools, runTool } from '../../tools/index.ts'
import { t } from '../../tools/kit/language.ts'
import type { Attachment, Choice, Tool, ToolContext, ToolOutcome } from '../../tools/kit/tool.ts'
import { bytesOf } from '../../tools/kit/tool.ts'
import type { Told } from '../pages/me/frame.ts'
import { type Said, say } from './cookies.ts'
import { backIn, fieldsOf, type MeEnv } from './frame.ts'

type App = Hono<MeEnv>

/**
 * What a button of the page may do: things of the member's own that are told of in one answer. What wants a talk is for the
 * chat.
 */
const offeredHere: readonly string[] = [
  'undo',
  'cancelSlot',
  'calendarFeed',
  'stopNotices',
  'pauseTraining',
  'consent',
  'forgetMe',
  'keepMe',
  'exportMyData',
  'shareTalk',
  'revokeAccessKey',
  'changeSetting',
  'joinDoors',
  'partDoors',
]

export const toolNamed = (name: string): Tool | undefined => memberTools.find((tool) => tool.name === name)

/** The tool and the input that a command stands for, where a button of the page may do that. */
function commandOfPage(
  send: string,
  { gym, now, member, place }: ToolContext,
): { tool: Tool; input: Record<string, unknown> } | undefined {
  const asked = readCommand(send, { gym, now, member, place })
  if (asked?.kind !== 'tool' || !offeredHere.includes(asked.tool)) return undefined
  const tool = toolNamed(asked.tool)
  return tool && { tool, input: asked.input }
}

/** What came of a tool, as a page tells it: its own words, and of what may follow that which a page can do. */
export function toldOf(outcome: ToolOutcome, context: ToolContext): Said {
  if (!outcome.ok) {
    const choices = choicesAfter(outcome.code, outcome.facts, context)
    return {
      text: worded(outcome.code, outcome.facts, context),
      choices: doable(choices, context),
      amiss: true,
    }
  }
  const line = outcome.files.find(({ once }) => once === 'line')?.text
  const link = line !== undefined && /^(https?:\/\/|\/)\S+$/.test(line)
  const text = line === undefined || link ? outcome.say : `${outcome.say}\n${line}`
  return { text, choices: doable(outcome.choices, context), ...(link ? { line } : {}) }
}

const doable = (choices: readonly Choice[], context: ToolContext): Choice[] =>
  choices.filter(({ send }) => commandOfPage(send, context) !== undefined)

/** The buttons of the page: each is a command of the chat, done by the chat's own tool, with its words and its undo. */
export function doingRoutes(app: App): void {
  app.post('/me/do', async (c) => {
    const { context } = c.get('caller')
    const fields = await fieldsOf(c)
    const command = commandOfPage(fields.send ?? '', context)
    if (!command) {
      say(c, { text: t`That can't be done from this page. Write it in the chat.`, choices: [], amiss: true })
      return c.redirect(backIn(fields), 303)
    }
    const outcome = await runTool(command.tool, command.input, context)
    if (outcome.ok && command.tool.name === 'exportMyData') {
      const [file] = outcome.files
      const way = file?.once === 'line' ? downloadIn(file.text) : undefined
      if (way !== undefined) return c.redirect(way, 303)
      if (file && file.once !== 'line') return fileAnswer(file)
    }
    say(c, toldOf(outcome, context))
    return c.redirect(backIn(fields), 303)
  })
  app.get('/me/places.ics', async (c) => {
    const { context } = c.get('caller')
    const tool = toolNamed('mySlots')
    const outcome = tool && (await runTool(tool, {}, context))
    const [file] = outcome?.ok ? outcome.files : []
    return file ? fileAnswer(file) : c.redirect('/me', 303)
  })
}

/** The way to a file that is made when it is fetched: it asks for one more tap itself. */
const downloadIn = (link: string): string | undefined => /\/me\/export\/[\w-]+$/.exec(link)?.[0]

const fileAnswer = (file: Attachment): Response =>
  new Response(bytesOf(file), {
    headers: {
      'content-type': file.type,
      'content-disposition': `attachment; filename="${file.name.replace(/[^\w.-]/g, '_')}"`,
      'cache-control': 'no-store',
    },
  })

/** Words of a tool that only looks, for a part of a page; undefined where it has nothing to tell. */
export async function lookUp(
  name: string,
  input: Record<string, unknown>,
  context: ToolContext,
): Promise<(ToolOutcome & { told: Told }) | undefined> {
  const tool = toolNamed(name)
  if (!tool || tool.writes) return undefined
  const outcome = await runTool(tool, input, context)
  return { ...outcome, told: toldOf(outcome, context) }
}
