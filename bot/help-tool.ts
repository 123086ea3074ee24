import { tool } from 'ai'
import { z } from 'zod'
import type { Sign, SignKind } from '../tools/safety/index.ts'

/** The tool with which a language model tells that a member is in danger. */
export const helpToolName = 'tellOfHelp'

const kinds = [
  'emergency',
  'selfHarm',
  'symptom',
  'eatingDisorder',
  'pregnant',
  'underAge',
  'tooFast',
  'tooLow',
  'underweightGoal',
  'dangerousMethods',
  'medical',
  'overtraining',
] as const satisfies readonly SignKind[]

const acute: readonly SignKind[] = ['emergency', 'selfHarm']

const inputOf = (known: readonly SignKind[]) =>
  z.object({
    kind: z
      .enum(known)
      .describe(
        "emergency: a body that fails now, theirs or another's. selfHarm: wants to die, to vanish or to hurt themselves, or another does. symptom: warning signs of the body. eatingDisorder: food, weight or exercise rules them. dangerousMethods: drugs, drying out, purging. medical: an illness, operation or medicine that a doctor must clear. The others as they are called.",
      ),
    about: z.enum(['self', 'other']).optional().describe('Whom it befalls; the member unless said.'),
  })

const inputs = { all: inputOf(kinds), acute: inputOf(acute) }

/**
 * A tool that ends the turn: what is said to someone in danger is worded here and not by the model.
 *
 * @param onSign told what the model saw
 * @param alone whether nobody else reads it; in front of others only what can't wait is answered
 */
export const helpTool = (onSign: (sign: Sign) => void, alone: boolean) =>
  tool({
    description:
      "The member tells of danger to themselves or to others, plainly or between the lines. Call it first and alone, before any other tool and without a word: the gym's own words with the number to call are shown, and the turn ends.",
    inputSchema: alone ? inputs.all : inputs.acute,
    execute: async ({ kind, about = 'self' }) => {
      onSign({ kind, severity: acute.includes(kind) ? 'emergency' : 'refuse', about, cue: 'model' })
      return { ok: true }
    },
  })
