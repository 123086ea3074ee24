const germanUnits: Readonly<Record<string, number>> = {
  ...{
    null: 0,
    ein: 1,
    eins: 1,
    eine: 1,
    zwei: 2,
    zwo: 2,
    drei: 3,
    vier: 4,
    fünf: 5,
    sechs: 6,
    sieben: 7,
    acht: 8,
  },
  ...{ neun: 9, zehn: 10, elf: 11, zwölf: 12, dreizehn: 13, vierzehn: 14, fünfzehn: 15, sechzehn: 16 },
  ...{ siebzehn: 17, achtzehn: 18, neunzehn: 19 },
}
const germanTens: Readonly<Record<string, number>> = {
  ...{ zwanzig: 20, dreißig: 30, dreissig: 30, vierzig: 40, fünfzig: 50, sechzig: 60, siebzig: 70 },
  ...{ achtzig: 80, neunzig: 90 },
}

const longestFirst = (words: Readonly<Record<string, number>>): string =>
  Object.keys(words)
    .sort((a, b) => b.length - a.length)
    .join('|')

const below100 = `(?:(?<ones>${longestFirst(germanUnits)})?und(?<tens>${longestFirst(germanTens)})|(?<round>${longestFirst(germanTens)})|(?<small>${longestFirst(germanUnits)}))`
const germanNumber = new RegExp(
  `^(?:(?<thousands>${longestFirst(germanUnits)})?(?<thousand>tausend))?(?:(?<hundreds>${longestFirst(germanUnits)})?(?<hundred>hundert))?(?:und)?(?:${below100})?$`,
  'i',
)

/** Articles count nothing, but before what is counted one by one. */
const oneThing =
  /^(?:Person|Mitglied|Minute|Stunde|Platz|Tag|Woche|Satz|Wiederholung|Kilo|Gramm|Gerät|Rack|Bank)(?!\p{L})/u
const articles: readonly string[] = ['ein', 'eine', 'eins']

function germanValue(word: string): number | undefined {
  const found = germanNumber.exec(word.toLowerCase())?.groups
  if (!found || Object.values(found).every((part) => part === undefined)) return undefined
  const { thousands, thousand, hundreds, hundred, ones, tens, round, small } = found
  const of = (name: string | undefined, otherwise: number) => (name ? (germanUnits[name] ?? 0) : otherwise)
  return (
    (thousand ? of(thousands, 1) * 1000 : 0) +
    (hundred ? of(hundreds, 1) * 100 : 0) +
    (tens ? of(ones, 0) + (germanTens[tens] ?? 0) : 0) +
    (round ? (germanTens[round] ?? 0) : 0) +
    of(small, 0)
  )
}

/** "zweiundzwanzig Personen" as "22 Personen"; "eine Zeit" stays. */
export function germanNumbers(text: string): string {
  return text.replace(/\p{L}+/gu, (word, at: number) => {
    if (word.length < 3) return word
    if (articles.includes(word.toLowerCase()) && !oneThing.test(text.slice(at + word.length + 1))) return word
    // "Acht geben" and the like are rarer than eight people.
    const value = germanValue(word)
    return value === undefined ? word : String(value)
  })
}

const spanishUnits: Readonly<Record<string, number>> = {
  ...{ cero: 0, dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10 },
  ...{ once: 11, doce: 12, trece: 13, catorce: 14, quince: 15, dieciséis: 16, diecisiete: 17 },
  ...{ dieciocho: 18, diecinueve: 19, veinte: 20, veintiuno: 21, veintiuna: 21, veintiún: 21 },
  ...{ veintidós: 22, veintitrés: 23, veinticuatro: 24, veinticinco: 25, veintiséis: 26, veintisiete: 27 },
  ...{ veintiocho: 28, veintinueve: 29 },
}
const spanishTens: Readonly<Record<string, number>> = {
  ...{ treinta: 30, cuarenta: 40, cincuenta: 50, sesenta: 60, setenta: 70, ochenta: 80, noventa: 90 },
}
const spanishHundreds: Readonly<Record<string, number>> = {
  ...{ cien: 100, ciento: 100, doscientos: 200, doscientas: 200, trescientos: 300, trescientas: 300 },
  ...{ cuatrocientos: 400, cuatrocientas: 400, quinientos: 500, quinientas: 500, seiscientos: 600 },
  ...{ seiscientas: 600, setecientos: 700, setecientas: 700, ochocientos: 800, ochocientas: 800 },
  ...{ novecientos: 900, novecientas: 900 },
}

const spanishBelow100 = `(?:(?:${longestFirst(spanishTens)})(?: y (?:un[oa]?|${longestFirst(spanishUnits)}))?|${longestFirst(spanishUnits)})`
const spanishBelow1000 = `(?:(?:${longestFirst(spanishHundreds)})(?: ${spanishBelow100})?|${spanishBelow100})`
const spanishPhrase = new RegExp(
  `(?<!\\p{L})(?:(?:${spanishBelow1000} )?mil(?: ${spanishBelow1000})?|${spanishBelow1000})(?!\\p{L})`,
  'giu',
)
const spanishOne =
  /(?<!\p{L})una?(?= (?:persona|minuto|hora|plaza|día|semana|serie|repetición|kilo|gramo)(?!\p{L}))/giu

function spanishValue(words: string): number {
  let [whole, part] = [0, 0]
  for (const word of words.toLowerCase().split(/ (?:y )?/)) {
    if (word === 'mil') [whole, part] = [whole + (part || 1) * 1000, 0]
    else
      part += spanishHundreds[word] ?? spanishTens[word] ?? spanishUnits[word] ?? (/^un/.test(word) ? 1 : 0)
  }
  return whole + part
}

/** "treinta y dos personas" as "32 personas"; "una hora tranquila" stays, for it counts nothing. */
export const spanishNumbers = (text: string): string =>
  text
    .replace(/(?<!\p{L})una hora(?= tranquil| libre| mejor| para)/giu, (words) =>
      words.replace(' ', '\u00a0'),
    )
    .replace(spanishOne, '1')
    .replace(spanishPhrase, (words) => String(spanishValue(words)))
