import { Server } from '@modelcontextprotocol/sdk/server/index.js'
import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js'
import {
  CallToolRequestSchema,
  type CallToolResult,
  ErrorCode,
  ListToolsRequestSchema,
  McpError,
  type Tool as McpTool,
} from '@modelcontextprotocol/sdk/types.js'
import { z } from 'zod'
import { calm, worded } from '../../bot/messages.ts'
import { assistantNotes } from '../../prompts/assistant.ts'
import { runTool } from '../../tools/index.ts'
import type { Tool, ToolContext } from '../../tools/kit/tool.ts'
import { isTelling, toolsOf, wantsWrites } from './mcp-tools.ts'

/** A call as it is answered: in whose name, with what right. */
export type Calling = {
  context: ToolContext
  writes: boolean
  /** Notes a bug; returns a short reference that the member can quote. */
  crash(error: unknown): string
}

/** Answers one message of the protocol. Nothing is remembered between two: who asks is in each of them. */
export async function answerMcp(request: Request, parsedBody: unknown, calling: Calling): Promise<Response> {
  const server = serverFor(calling)
  // Without a session id the transport keeps none.
  const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true })
  await server.connect(transport)
  try {
    return await transport.handleRequest(request, { parsedBody })
  } finally {
    await server.close()
  }
}

function serverFor({ context, writes, crash }: Calling): Server {
  const { gym } = context
  const server = new Server(
    { name: 'spotter', title: `Spotter of ${gym.name}`, version: '1.0.0' },
    {
      capabilities: { tools: {} },
      instructions: assistantNotes({ gym: gym.name, zone: gym.zone, writes }),
    },
  )
  const tools = toolsOf({ writes })
  server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: tools.map(shown) }))
  server.setRequestHandler(CallToolRequestSchema, async ({ params: { name, arguments: input = {} } }) => {
    const tool = tools.find((each) => each.name === name)
    if (tool) return called(tool, input, context).catch((error: unknown) => refusal(calm(crash(error))))
    if (wantsWrites(name)) return refusal(readsOnly)
    throw new McpError(ErrorCode.InvalidParams, `There is no tool ${JSON.stringify(name.slice(0, 60))} here.`)
  })
  return server
}

const readsOnly =
  'This key may ask and change nothing. In the chat with Spotter, "/keys new writing" makes one that may.'

/** A yes to keeping something is the member's own to give, in the chat. */
const theirs = 'agreed'

const schemas = new Map<string, McpTool['inputSchema']>()

function shown({ name, description, input }: Tool): McpTool {
  const inputSchema = schemas.get(name) ?? schemaOf(input)
  schemas.set(name, inputSchema)
  return {
    name,
    description,
    inputSchema,
    annotations: { readOnlyHint: isTelling(name), destructiveHint: !isTelling(name), openWorldHint: false },
  }
}

function schemaOf(input: z.ZodType): McpTool['inputSchema'] {
  const { properties = {}, required } = z.toJSONSchema(input, { io: 'input' })
  const { [theirs]: _, ...given } = properties
  return {
    type: 'object',
    properties: given as Record<string, object>,
    ...(required ? { required } : {}),
  }
}

async function called(
  tool: Tool,
  { [theirs]: _, ...input }: Record<string, unknown>,
  context: ToolContext,
): Promise<CallToolResult> {
  const outcome = await runTool(tool, input, context)
  if (!outcome.ok) {
    const { code, facts } = outcome
    // A program that calls wrongly is helped by what was wrong, not by a kind word.
    const wrong = code === 'bad_input' && Array.isArray(facts.problems) ? facts.problems : []
    const text = wrong.length > 0 ? `Wrong input: ${wrong.join('; ')}` : worded(code, facts, context)
    return { ...refusal(text), structuredContent: { code, facts } }
  }
  const { result, say } = outcome
  return { content: [{ type: 'text', text: say }], structuredContent: isRecord(result) ? result : { result } }
}

const refusal = (text: string): CallToolResult => ({ content: [{ type: 'text', text }], isError: true })

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
