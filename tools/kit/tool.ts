import type { z } from 'zod'
import type { Database } from '../../db/client.ts'
import type { Chart } from './chart.ts'
import { type Facts, GymError } from './errors.ts'
import type { Gym } from './gym.ts'
import type { Imports } from './imports.ts'
import type { Print } from './print.ts'
import type { Random } from './random.ts'
import type { Right } from './rights.ts'
import type { Watch } from './watch.ts'

declare const memberBrand: unique symbol
/** Only `bot/identity.ts` makes one, so a tool can't be talked into another member's. */
export type MemberId = string & { readonly [memberBrand]: true }

export type Role = 'member' | 'frontDesk' | 'coach' | 'manager' | 'owner'

export type Member = { id: MemberId; name: string | null; role: Role }

/** The world of one turn. Nothing a tool needs comes from anywhere else. */
export type ToolContext = {
  db: Database
  gym: Gym
  member: Member
  /** One instant for the whole turn. */
  now: Date
  random: Random
  /** The language the member reads; what is worded for them follows it by itself (`t` in `language.ts`). */
  language: string
  /** Portions instead of calories and grams, and no figures of weight: the member has asked for it. */
  noNumbers?: boolean
  /** Files that came with the message. */
  given?: readonly Given[]
  /** A place on the map that came with the message, in degrees. */
  spot?: Spot
  /** The message as it was written, where the rules read it in English. */
  written?: string
  /** Where it is said. */
  place: Place
  /** Address of the web chat, without a slash at its end; undefined where it has none that all can reach. */
  web: string | undefined
  /** What the configured language models cost, by name, in the operator's currency per million tokens; for reports. */
  prices?: Readonly<Record<string, { input: number; cached: number; output: number }>> | undefined
  /** Names of the configured language models, for the staff. */
  models?: readonly string[] | undefined
  /** Makes a PDF; undefined where none can be made. */
  print?: Print | undefined
  /** Brings tables in that the staff sends; undefined where there is no disk to read them from. */
  imports?: Imports | undefined
  /** Looks on; nobody does unless said. */
  watch?: Watch | undefined
  /** What the turn has changed so far; without it, a turn that is begun twice changes things twice. */
  done?: Done | undefined
}

/** The changes of a turn, written down as they are made, so that each is made once however often the turn is begun. */
export type Done = {
  /** The next call of a tool that changes something: what came of it before, and where to write down what comes of it now. */
  next(name: string): {
    before: ToolOutcome | undefined
    /** @throws where the turn has become another process's: then the change must not stay */
    note(db: Database, input: unknown, outcome: ToolOutcome): Promise<void>
  }
  /** What was changed when the turn was begun before. */
  runs(): readonly { name: string; input: unknown; outcome: ToolOutcome }[]
}

/** The conversation of a turn; in one that is not private nothing personal may be said. */
export type Place = {
  channel: string
  conversation: string
  private: boolean
  /** It is answered alone, but others could read what was said. */
  shown?: true
  /** The guild or group it was said in, and whether whoever said it is among those who run that. */
  within?: { place: string; administrator: boolean }
}

/**
 * Something to tap or type: `send` is the message it stands for. A quiet one is for a group: it stays where it is,
 * and what comes of it is told to whoever tapped it alone.
 */
export type Choice = { label: string; send: string; quiet?: true }

/** A file that goes with a reply: an entry for a calendar, a table. */
export type Attachment = {
  name: string
  type: string
  /** What it holds; of a file that is no text its bytes, in the encoding that is named. */
  text: string
  encoding?: 'base64'
  /**
   * Handed over with the reply and kept nowhere, nor told to any model: as a file, or, where it is a word to copy, as a
   * line below the reply.
   */
  once?: 'file' | 'line'
}

/** A file that a member sent: its bytes are fetched only where somebody wants them. */
export type Given = {
  name: string
  type: string
  /** Bytes, where the channel says. */
  size: number | undefined
  /** @throws {GymError} `file_gone` when it can't be had, `file_too_large` */
  read(): Promise<Uint8Array<ArrayBuffer>>
}

/** A place on the map, in degrees. */
export type Spot = { latitude: number; longitude: number }

/** The bytes of a file. */
export const bytesOf = ({ text, encoding }: Attachment): Uint8Array<ArrayBuffer> =>
  encoding === 'base64'
    ? Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
    : new TextEncoder().encode(text)

/** What a tool gives back. `say` words every figure; nobody else does. */
export type ToolOutcome =
  | {
      ok: true
      result: unknown
      say: string
      choices: readonly Choice[]
      charts: readonly Chart[]
      files: readonly Attachment[]
      /** It asks before it does something for good: the question goes out in its own words, and nobody goes on before the answer. */
      asks?: true
    }
  | { ok: false; code: string; facts: Facts }

export type ToolSpec<I extends z.ZodType, O> = {
  name: string
  /** Told to the model: what it does and when to use it. */
  description: string
  input: I
  /** Makes it a tool of the staff: it is there for those alone who have this right, and in private alone. */
  right?: Right
  run(input: z.output<I>, context: ToolContext): Promise<O>
  /** What the model and those who test see of the result; all of it when absent. */
  view?(result: O): unknown
  say(result: O, context: ToolContext): string
  choices?(result: O, context: ToolContext): Choice[]
  charts?(result: O, context: ToolContext): Chart[]
  files?(result: O, context: ToolContext): Attachment[]
  /** Whether the result is a question whose yes can't be taken back. */
  asks?(result: O): boolean
  /** Makes it a writing tool: what to remember so that it can be taken back, or null if nothing changed. */
  remember?(result: O): unknown
  /** Takes back what `remember` noted, in the caller's transaction. @throws {GymError} when it can't be */
  revert?(before: unknown, context: ToolContext): Promise<void>
}

/** A tool whose types have been checked where it was defined. */
export type Tool = {
  name: string
  description: string
  input: z.ZodType
  writes: boolean
  right?: Right
  run(input: unknown, context: ToolContext): Promise<ToolOutcome & { before?: unknown }>
  revert?: (before: unknown, context: ToolContext) => Promise<void>
}

/**
 * Turns a slice's knowledge into something the agent may call.
 *
 * Bad input and expected failures come back as values; a bug is thrown.
 */
export function defineTool<I extends z.ZodType, O>(spec: ToolSpec<I, O>): Tool {
  return {
    name: spec.name,
    description: spec.description,
    input: spec.input,
    writes: spec.remember !== undefined,
    ...(spec.right ? { right: spec.right } : {}),
    ...(spec.revert ? { revert: spec.revert } : {}),
    async run(input, context) {
      const parsed = spec.input.safeParse(input)
      if (!parsed.success) return badInput(parsed.error)
      try {
        const result = await spec.run(parsed.data, context)
        return {
          ok: true,
          result: spec.view ? spec.view(result) : result,
          say: spec.say(result, context),
          choices: spec.choices?.(result, context) ?? [],
          charts: spec.charts?.(result, context) ?? [],
          files: spec.files?.(result, context) ?? [],
          ...(spec.asks?.(result) ? { asks: true } : {}),
          before: spec.remember?.(result) ?? null,
        }
      } catch (error) {
        if (!(error instanceof GymError)) throw error
        return { ok: false, code: error.code, facts: error.facts }
      }
    },
  }
}

function badInput(error: z.ZodError): ToolOutcome {
  const problems = error.issues.map((issue) => `${issue.path.join('.') || 'input'}: ${issue.message}`)
  return { ok: false, code: 'bad_input', facts: { problems } }
}
