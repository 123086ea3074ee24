import { t } from '../../../tools/kit/language.ts'
import { wordTable } from '../../../tools/kit/word-table.ts'
import type { Facts } from '../intents/coach/facts/index.ts'
import type { Ask } from '../meaning.ts'

const lead =
  '(?:(?:ok|oh|ah|well|hm+|um+|uh+|erm?|sorry|honestly|tbh|to be honest|actually|no|nope|nah|lol|haha|ha)[ ,.]*)*'

/** Knows no answer, or leaves it to whoever plans. */
const knowsNot = new RegExp(
  `^${lead}(?:i )?(?:(?:really|honestly|just|am|have|do|did) )*(?:not (?:really |at all |too |so )?(?:know|sure|certain)(?: (?:about that|to be honest|tbh|sorry|exactly|off hand|yet|really|at all|what (?:that|it) is))*|no (?:idea|clue|preference|opinion)|dunno|idk|dk|have not (?:got )?(?:a clue|measured|weighed)(?: .{0,20})?|(?:do )?not (?:mind|care)(?: really)?|not fussed|whatever(?: (?:you (?:think|say|like|want|recommend|suggest)|works|is (?:best|good|fine)))?|you (?:choose|pick|decide|tell me|say)|up to you|your (?:call|choice)|(?:as )?(?:often|much|many|long) as (?:you think|needed|necessary|i should)|what(?:ever)? (?:do|would) you (?:recommend|suggest|think|advise)|any(?:thing)?|does not matter|makes no (?:odds|difference)|surprise me)(?: (?:mate|bro|sorry|tbh|lol|really|to be honest|please|man|dude|honestly))*[ .!]*$`,
)

/** Would not tell. */
const tellsNot = new RegExp(
  `^${lead}(?:(?:i (?:would |will |do |am )*)?(?:rather|prefer|preferring) (?:you )?not(?: to)?(?: (?:say|tell|answer|share|disclose|do that|go into (?:that|it)))?(?: (?:that|it|you))?|(?:i (?:would|will|do|am|can) )?not (?:saying|telling|say|tell|want to (?:say|tell|share|answer)|comfortable (?:with|sharing|saying) (?:that|it)|going to (?:say|tell))(?: (?:you|that|it))*|none of your business|skip(?: (?:that|it|this|this one|that one|the question))?|pass|next(?: question)?|(?:that is )?private|too personal|mind your own(?: business)?|keep that to myself)[ .!]*(?:please|thanks|thank you|sorry)?[ .!]*$`,
)

/** What is taken of somebody who leaves it open. */
const usual = wordTable<Facts>({
  trainsFor: { goal: 'health' },
  level: { level: 'novice' },
  daysPerWeek: { daysPerWeek: 3 },
  minutes: { minutes: 60 },
  equipment: { equipment: ['gym'] },
})

/** Fields that nothing can be reckoned without. */
const needs = wordTable<() => string>({
  heightCm: () => t`Without your height I can't work it out. A rough figure will do, say "about 170 cm".`,
  weightKg: () => t`Without your weight I can't work it out. A rough figure will do, say "about 75 kg".`,
  birthYear: () => t`Without your age I can't work it out. A rough one will do, say "about 40".`,
  age: () => t`Without your age I can't work it out. A rough one will do, say "about 40".`,
  sex: () =>
    t`One of the two formulas I need; take the one that fits you better, they differ by about 170 kcal.`,
})

/**
 * The answer of somebody who knows none or gives none: of training the usual is taken, of a body a rough figure is asked for.
 * Undefined where the words are no such answer.
 */
export function openAnswer(field: string, plain: string): Facts | Ask | undefined {
  const parts = plain.split(/[,;.]+/).map((part) => part.trim())
  const open = parts.every((part) => part === '' || knowsNot.test(part))
  if (!open && !tellsNot.test(plain)) return undefined
  const taken = usual[field]
  if (taken) return taken
  const question = needs[field]?.()
  if (question === undefined) return undefined
  const choices =
    field === 'sex'
      ? [
          { label: t`Men`, send: 'men' },
          { label: t`Women`, send: 'women' },
        ]
      : [{ label: t`When is it quiet?`, send: '/quiet' }]
  return { kind: 'ask', question, choices }
}
