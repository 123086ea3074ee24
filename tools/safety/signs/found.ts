import { freed, negated, personBefore, retold, supposed, timeOf } from '../words/context.ts'
import { withoutIdioms } from '../words/idioms.ts'
import { holds, places } from '../words/pattern.ts'
import type { Sentence } from '../words/reading.ts'
import { accidents } from './accident.ts'
import { combined } from './combinations.ts'
import { eating } from './eating.ts'
import { emergencies } from './emergency.ts'
import { medicals } from './medical.ts'
import { methods } from './methods.ts'
import { overtraining } from './overtraining.ts'
import { pregnancies } from './pregnancy.ts'
import { selfHarm } from './self-harm.ts'
import type { Rule, Sign } from './sign.ts'
import { starving } from './starving.ts'
import { symptoms } from './symptom.ts'

const all: readonly Rule[] = [
  ...emergencies,
  ...accidents,
  ...selfHarm,
  ...symptoms,
  ...eating,
  ...starving,
  ...pregnancies,
  ...medicals,
  ...methods,
  ...overtraining,
]

/** How far around a place something else may explain it, in letters. */
const near = 70

const cleared =
  / (?:cleared (?:me |to |for |by )|all clear|the all clear|green light|go ahead|signed (?:me )?off (?:on|for|to)|gave (?:me )?(?:the )?(?:ok|okay|permission)|(?:says|said|thinks) (?:it is |i am |i can |that is |exercise is |everything is |all |its )*(?:ok|okay|fine|good|safe|great|healthy|allowed|normal|encouraged)|well controlled|under control|recommended (?:exercise|that i|i|lifting|training|strength|swimming)|(?:told|wants|encouraged|encourages) me to (?:exercise|train|lift|move|swim|walk|start|keep|get|stay)|happy for me|is fine with|no restrictions|approved)(?=.)/

/** Everything the rules find in a message, judged by what stands around it; `needed` is the weight at which observations are food ruling somebody. */
export function found(sentences: readonly Sentence[], needed?: number): Sign[] {
  const plain = sentences.map(({ text }) => withoutIdioms(text))
  const whole = plain.join('')
  let before: 'self' | 'other' | undefined
  const together = combined(plain, needed)
  return [
    ...together,
    ...plain.flatMap((text) => {
      const signs = all.flatMap((rule) => {
        if (rule.also && !holds(rule.also, whole)) return []
        return rule.says.flatMap((phrase) =>
          places(phrase, text).flatMap((at) => judged(rule, text, at, before) ?? []),
        )
      })
      before = personBefore(text, text.length) ?? before
      return cleared.test(whole) && !/ not (?:yet |been |yet been )?cleared/.test(whole)
        ? signs.map(eased)
        : signs
    }),
  ]
}

/** What a doctor has looked at and allowed is no reason to refuse. */
const eased = (sign: Sign): Sign =>
  sign.severity === 'refuse' &&
  ['medical', 'symptom', 'overtraining'].includes(sign.kind) &&
  sign.cue !== 'doctor-said-no'
    ? { ...sign, severity: 'caution' }
    : sign

type Place = { start: number; end: number }

function judged(
  rule: Rule,
  text: string,
  { start, end }: Place,
  before: 'self' | 'other' | undefined,
): Sign | undefined {
  if (rule.unless && holds(rule.unless, around(text, start, end))) return undefined
  if ((!rule.firm && negated(text, start, end)) || retold(text, start)) return undefined
  if (rule.temper !== 'act' && freed(text, end)) return undefined
  const about = whose(rule, text, end) ?? before ?? 'self'
  const sign: Sign = { kind: rule.kind, severity: rule.severity, about, cue: rule.cue }
  const time = timeOf(text, start, end)
  if (rule.temper === 'acute') return acute(sign, time, supposed(text, start))
  if (rule.temper === 'state')
    return time === 'longAgo' && (rule.kind === 'pregnant' || rule.cue === 'surgery')
      ? undefined
      : general(sign, supposed(text, start))
  if (rule.kind === 'dangerousMethods' && inGeneral.test(text) && !meant.test(text))
    return { ...sign, severity: 'caution' }
  if (time !== 'longAgo') return sign
  if (rule.kind === 'eatingDisorder') return { ...sign, cue: 'history' }
  return { ...sign, severity: 'caution' }
}

/** Questions about a drug that are none about taking it. */
const inGeneral =
  / (?:difference between|what (?:is|are|does)|why (?:do|are|is)|do (?:bodybuilders|people|athletes|they|pros|actors|most)|is|are) (?:[^ ]+ ){0,6}(?:fad|overrated|legal|illegal|banned|cheating|and|bad|dangerous|unhealthy|use|take|real|work|hype|mean|do|trend|natural|popular|haram|tested|allowed|steroids|sarms|dnp|ozempic|tren|clen|trenbolone|peptides)(?= )/
const meant =
  / (?:i|me|my|dose|dosage|mg|mcg|iu|cycle|buy|get|safest|safe|best|which|how|where|stack|week|inject|first|cut|bulk) /

/** Whom it is about; who speaks of a drug and of themselves in one breath means to take it. */
function whose(rule: Rule, text: string, end: number): 'self' | 'other' | undefined {
  const asks = / (?:i|where|how|which|what|should|can|best|worth|dose|mg|buy|safe|good|try|me) /.test(text)
  return rule.kind === 'dangerousMethods' && asks ? 'self' : personBefore(text, end)
}

/** The words around a place; an explanation that is itself denied ("not muscle") explains nothing. */
function around(text: string, start: number, end: number): string {
  const from = text.lastIndexOf(' ', Math.max(0, start - near)) + 1
  const window = ` ${text.slice(Math.max(0, from), end + near)} `.replace(/ +/g, ' ')
  return window.replace(/ not (?:[a-z]+ )?(?:muscle|muscular|muscles|sore|soreness|doms)(?= )/g, '')
}

function acute(sign: Sign, time: 'now' | 'lately' | 'longAgo', general: boolean): Sign | undefined {
  if (general)
    return sign.severity === 'caution' ? undefined : { ...sign, kind: 'symptom', severity: 'caution' }
  if (time === 'longAgo') return { ...sign, kind: 'symptom', severity: 'caution' }
  if (time === 'lately' && sign.about === 'other') return { ...sign, kind: 'symptom', severity: 'caution' }
  const mild = time === 'lately' && sign.kind === 'emergency'
  return mild ? { ...sign, kind: 'symptom', severity: 'refuse' } : sign
}

const general = (sign: Sign, asked: boolean): Sign =>
  asked && sign.severity !== 'caution' ? { ...sign, severity: 'caution' } : sign
