import { inSpeech, languages, speech } from '../../kit/language.ts'
import type { Catalogue } from './catalogue.ts'
import type { AnyPlan } from './rules/facts.ts'
import type { PassportLine } from './session.ts'
import { validate } from './validator.ts'
import type { Wanted } from './wanted.ts'

/**
 * What a plan keeps of the rules, and what it knowingly does not and why; broken ones first, each with its source.
 * Sources that we have only by summaries, or not at all, say so. A plan is kept for weeks and its member may change the
 * language, so every note is made in all of them.
 */
export function passportOf(plan: AnyPlan, wanted: Wanted, catalogue: Catalogue): readonly PassportLine[] {
  const found = languages.map((language) =>
    inSpeech({ language, clock: '24' }, () => ({ language, checks: validate(plan, wanted, catalogue) })),
  )
  const [english] = found
  const lines = (english?.checks ?? []).map(({ hard: _, ...line }, nth) => {
    const others = found.slice(1).map(({ language, checks }) => [language, checks[nth]?.note ?? line.note])
    return { ...line, told: Object.fromEntries(others) }
  })
  return [...lines.filter(({ kept }) => !kept), ...lines.filter(({ kept }) => kept)]
}

/** A line of a passport in the language of whoever is spoken to. */
export function passportLine({ told, ...line }: PassportLine): Omit<PassportLine, 'told'> {
  return { ...line, note: told?.[speech().language] ?? line.note }
}
