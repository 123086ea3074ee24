/** Figures in one word. */
export const small: Readonly<Record<string, number>> = {
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  siete: 7,
  ocho: 8,
  nueve: 9,
  diez: 10,
  once: 11,
  doce: 12,
  trece: 13,
  catorce: 14,
  quince: 15,
  dieciseis: 16,
  diecisiete: 17,
  dieciocho: 18,
  diecinueve: 19,
  veintiuno: 21,
  veintiun: 21,
  veintidos: 22,
  veintitres: 23,
  veinticuatro: 24,
  veinticinco: 25,
  veintiseis: 26,
  veintisiete: 27,
  veintiocho: 28,
  veintinueve: 29,
}
const tens: Readonly<Record<string, number>> = {
  veinte: 20,
  treinta: 30,
  cuarenta: 40,
  cincuenta: 50,
  sesenta: 60,
  setenta: 70,
  ochenta: 80,
  noventa: 90,
}
const hundreds: Readonly<Record<string, number>> = {
  cien: 100,
  ciento: 100,
  doscientos: 200,
  trescientos: 300,
}

const any = (words: object): string => Object.keys(words).join('|')
const below = `(?:(${any(tens)})(?: y (uno|un|una|${any(small)}))?|(${any(small)}))`

/**
 * Numbers as figures: "setenta y dos kilos y medio" is 72.5 kilos. One is left as it is, for it is an article too.
 *
 * @param text folded, its clocks put right already
 */
export function figures(text: string): string {
  return text
    .replace(
      new RegExp(`\\b(${any(hundreds)})(?: ${below})?(?![\\w])`, 'g'),
      (_, hundred, ...rest) => `${(hundreds[hundred] ?? 0) + under(rest)}`,
    )
    .replace(new RegExp(`\\b${below}(?![\\w])`, 'g'), (_, ...rest) => `${under(rest)}`)
    .replace(/\b(\d+) (kilos?|kgs?|kg|litros?|tazas?|horas?) y medi[oa]\b/g, '$1.5 $2')
    .replace(/\b(\d+) coma (\d+)\b/g, '$1.$2')
}

function under([ten, unit, alone]: readonly unknown[]): number {
  if (typeof alone === 'string') return small[alone] ?? 0
  const one = typeof unit === 'string' ? (small[unit] ?? 1) : 0
  return typeof ten === 'string' ? (tens[ten] ?? 0) + one : 0
}
