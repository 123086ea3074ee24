import type { CommandLine, PageData } from '../wire.ts'

/** What the document brings along for its script; a page of the staff brings nothing, and is English. */
const brought: Partial<PageData> = readBrought()

function readBrought(): Partial<PageData> {
  // The layouts of charts are tested where there is no document.
  if (typeof document === 'undefined') return {}
  return JSON.parse(document.getElementById('page-data')?.textContent ?? '{}')
}

/** Who words what a page or a picture says. */
export type Wording = {
  /** The language, as dates are written in it: "en-GB", "de". */
  language(): string
  /** Whether the reader's clock has twelve hours. */
  twelveHours(): boolean
  t(parts: TemplateStringsArray, ...values: readonly (string | number)[]): string
}

/** In a page its document has the words. */
let wording: Wording = {
  language: () => brought.language ?? 'en-GB',
  twelveHours: () => brought.clock === '12',
  t: inPage,
}

/** The server draws by the layouts of the page where there is no document: there another words them, for each reader. */
export function wordedBy(other: Wording): void {
  wording = other
}

/** The language of the reader, as dates are written in it. */
export const pageLanguage = (): string => wording.language()

/** Whether the reader's clock has twelve hours. */
export const twelveHours = (): boolean => wording.twelveHours()

/** The commands that the reader may use, in the order of the pickers. */
export const pageCommands: readonly CommandLine[] = brought.commands ?? []

/** Names of the gym's splits, to complete what follows a command. */
export const pageSplits: readonly string[] = brought.splits ?? []

/**
 * A sentence in the reader's language, written in English as a template, as `t` in `tools/kit/language.ts` has it.
 *
 * @example
 * t`${3} commands` // '3 Befehle'
 */
export function t(parts: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  return wording.t(parts, ...values)
}

function inPage(parts: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  const key = parts.reduce((whole, part, i) => (i === 0 ? part : `${whole}{${i - 1}}${part}`), '')
  return (brought.words?.[key] ?? key).replace(/\{(\d)\}/g, (_, nth) => {
    const value = values[Number(nth)] ?? ''
    return typeof value === 'number' ? numberIn(String(value)) : value
  })
}

/** Where the comma is the decimal sign, with a comma. */
export function numberIn(number: string): string {
  return pageLanguage().startsWith('en') ? number : number.replace('.', ',')
}
