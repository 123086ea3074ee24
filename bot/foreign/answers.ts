import { folded } from './tongue.ts'

/** What is answered to a question, as whole clauses; `|` stands between those that mean the same. */
const said = {
  de: `ja|jo|jep|jawohl|klar|na klar|klar doch|aber klar|logisch|gern|gerne|sehr gern|sehr gerne|bitte ja|auf jeden fall|naturlich|sicher|stimmt|stimmt so|genau|passt|passt so|passt schon|geht klar|ist ok|ist okay|ist gut|alles richtig|alles gut|wunderbar|perfekt|top|sauber|jo passt|einverstanden|von mir aus|unbedingt = yes
mach|mach das|mach es|mach mal|mach ruhig|tu es|tu das|nur zu|leg los|los = do it
nein|ne|nee|no|nope|doch nicht|lieber nicht|besser nicht|bloss nicht|auf keinen fall|keinesfalls|eher nicht|danke nein = no
keine ahnung|weiss nicht|weiss ich nicht|weiss ich grad nicht|kein plan|keinen plan|ka|kp = i don't know
keine|keins|keinen|nichts|nix|hab ich nicht|habe ich nicht|gar keine|gar nichts|uberhaupt keine|nein keine|nein nichts|nein gar nichts|keine verletzungen|keine einschrankungen|nichts davon = none
egal|mir egal|ist egal|ist mir egal|wurscht|spielt keine rolle|beides ok = any
bitte|bitte schon = please
nie|niemals = never
nicht jetzt|jetzt nicht|heute nicht|noch nicht|erst mal nicht|erstmal nicht = not now
lass|lass es|lass das|ne lass|no lass|abbrechen|abbruch|vergiss es einfach|lass mal|lass sein|lass es sein|lass gut sein|mach das nicht|mach es nicht|tu es nicht|tu das nicht|nicht machen = no, leave it
behalte es|behalt es|behalte das|behalt das|merk es dir|merk dir das|speicher es|speicher das|speichere es|speichere das = keep it
losch es|losche es|losch das|losche das|vergiss es|vergiss das = delete it
losch alles|losche alles|vergiss alles = delete everything
nicht loschen|losch es nicht|losche es nicht|losch das nicht|losch nichts|losche nichts|nichts loschen = don't delete it
behalte alles|behalt alles|alles behalten|dann behalte alles|dann behalt alles|losch mich nicht|losche mich nicht|vergiss mich nicht|vergiss mich doch nicht = keep everything`,
  es: `si|sip|vale|claro|claro que si|por supuesto|de acuerdo|venga|dale|desde luego|sin duda|seguro|exacto|eso es|esta bien|me parece bien = yes
hazlo|adelante|hagamoslo|hazlo ya = do it
no|mejor no|que no|claro que no|para nada|ni hablar|de ninguna manera|ahora que lo pienso no|no quiero = no
bueno = ok
nunca|jamas = never
ahora no|hoy no|todavia no|aun no|por ahora no = not now
dejalo|dejalo asi|dejalo estar|no lo hagas|no hagas nada = no, leave it
guardalo|conservalo|recuerdalo|apuntalo = keep it
borralo|eliminalo|olvidalo|quitalo = delete it
borralo todo|elimina todo|borra todo|olvidalo todo = delete everything
no lo borres|no borres nada|no borrar|no lo elimines = don't delete it
conservalo todo|conservarlo todo|conserva todo|guardalo todo|guarda todo|quedate con todo|no me borres|no me olvides|no me elimines = keep everything`,
}

const tableOf = (lines: string): ReadonlyMap<string, string> =>
  new Map(
    lines.split('\n').flatMap((line) => {
      const [words = '', english = ''] = line.split(' = ')
      return words.split('|').map((each) => [each, english] as const)
    }),
  )

const tables = { de: tableOf(said.de), es: tableOf(said.es) }

/** Politeness at either end of an answer. */
const polite =
  /^(?:por favor|bitte|ok|okay) |(?: (?:bitte|danke|danke schon|dann|doch|mal|por favor|gracias|entonces))+$/g

/**
 * The answer that a whole clause is, in English; undefined where it says anything else.
 *
 * @example
 * replyIn('Nein danke, lieber nicht!', 'de') // 'no, no'
 * replyIn('¡Claro que sí!', 'es') // 'yes'
 */
export function replyIn(clause: string, language: 'de' | 'es'): string | undefined {
  // "Nein, 82" says more than no.
  if (/\d/.test(clause)) return undefined
  const plain = folded(clause)
    .replace(/[^a-z]+/g, ' ')
    .trim()
  const whole = one(plain, language)
  if (whole !== undefined) return whole
  const words = plain.split(' ')
  for (const length of [1, 2, 3]) {
    const [first, rest] = [words.slice(0, length), words.slice(length)].map((part) =>
      one(part.join(' '), language),
    )
    if (first !== undefined && rest !== undefined) return `${first}, ${rest}`
  }
  return undefined
}

const one = (plain: string, language: 'de' | 'es'): string | undefined =>
  tables[language].get(plain) ?? tables[language].get(plain.replace(polite, ''))
