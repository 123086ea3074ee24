/**
 * What is asked of Spotter, in every form it is asked in: "búscame", "buscanos", "buscá", "me buscas", "puedes buscarme",
 * "quiero que me busques" all wish for the same. A line is the form all others are read as, and the stems of the others:
 * of verbs in -ar with `a`, of the rest with `e`, and forms that no rule makes.
 */
const table = `
busca: busc-a busqu-a
encuentra: encontr-a encuentr-a
consigue: consegu-e consig-e consigu-e
reserva: reserv-a
aparta: apart-a
guarda: guard-a
agenda: agend-a
separa: separ-a
bloquea: bloque-a
apunta: apunt-a
anota: anot-a
registra: registr-a
ficha: fich-a
cancela: cancel-a
anula: anul-a
quita: quit-a
elimina: elimin-a
borra: borr-a
suelta: solt-a suelt-a
libera: liber-a
devuelve: devolv-e devuelv-e
avisa: avis-a
notifica: notific-a notifiqu-a
escribe: escrib-e
manda: mand-a
envia: envi-a
pasa: pas-a
da: dame dar darme danos das des deme denos dadme
pon: ponme poner ponerme pongas pones ponga pongame poneme ponlo
cambia: cambi-a
sustituye: sustitu-e sustituy-e
reemplaza: reemplaz-a reemplac-a remplaz-a
haz: hazme hacer hacerme hagas haces haga hagame haceme haznos hacedme hace
arma: arm-a
crea: crear creame creas crees creen creeme
prepara: prepar-a
genera: gener-a
disena: disen-a
planifica: planific-a planifiqu-a
calcula: calcul-a
muestra: mostr-a muestr-a
ensena: ensen-a
exporta: export-a
descarga: descarg-a descargu-a
olvida: olvid-a
borrame: borrame borrarme borradme borrenme borreme
eliminame: eliminame eliminarme eliminenme elimineme
olvidame: olvidame olvidarme olvidenme olvideme olvidate
deshaz: deshace deshacer deshazlo deshagas deshaces desace desaz
activa: activ-a
reactiva: reactiv-a
desactiva: desactiv-a
silencia: silenci-a
pausa: pausar pausame pauses pausas
reanuda: reanud-a
recomienda: recomend-a recomiend-a
sugiere: suger-e sugier-e sugir-e
aconseja: aconsej-a
recuerda: record-a recuerd-a
explica: explic-a expliqu-a
ayuda: ayud-a
dime: digas decir decirme dinos digame decime decidme dices
revierte: revert-e reviert-e
pega: peg-a
habla: habl-a
responde: respond-e
`

/** Shorter forms are too near the words of other languages. */
const shortest = 5

const endings: Readonly<Record<string, readonly string[]>> = {
  a: ['a', 'ar', 'as', 'es', 'en', 'e', 'ad'],
  e: ['e', 'er', 'ir', 'i', 'es', 'as', 'a', 'an', 'id', 'ed'],
}

/** What hangs on to a form, of which only what is meant by "it" says anything. */
const tails = ['', 'me', 'nos', 'lo', 'la', 'los', 'las', 'melo', 'mela', 'melos', 'melas', 'noslo']

/** Forms that are words of their own as well, or of another language: "reservé", "active", "des". */
const others = new Set(
  `guardas planes pases pasas pasar pase cambios cree crees busque reserve anote aparte apunte registre fiche separas ensenes
  cambie recordas recuerde prepare olvide hable hablas hablan habla explicas hace haces hacer cancele borre quite elimine anule
  arme armes agende muestras active actives pause pauses pausas note notes genere libere calcule creed ayudas encontre consegui
  manden mande pasen paso describe escribi dar des responde recomendas guarde guarden active envie separe dices reserves responded responde`.split(
    /\s+/,
  ),
)

const rows = table
  .trim()
  .split('\n')
  .map((line) => line.split(': ') as [string, string])

/** Every form of what may be asked, and the one it is read as; with a "lo" where the form says "it". */
const readAs: ReadonlyMap<string, string> = new Map(
  rows.flatMap(([plain, stems]) => [
    ...stems
      .split(' ')
      .flatMap((stem) => formsOf(stem).map((form) => [form, readForm(form, plain)] as const)),
    [plain, plain] as const,
  ]),
)

function formsOf(stem: string): string[] {
  const [, base = '', kind = ''] = /^(.+)-([ae]?)$/.exec(stem) ?? []
  if (base === '') return [stem]
  return (endings[kind] ?? []).flatMap((ending) => tails.map((tail) => `${base}${ending}${tail}`))
}

function readForm(form: string, plain: string): string {
  return /(?:lo|los)$/.test(form) && form.length > plain.length ? `${plain} lo` : plain
}

/** Forms that are said in no other language; none of them is a slip of the thumb. */
export const verbForms: readonly string[] = [...readAs.keys()].filter(
  (form) => form.length > shortest && !others.has(form),
)

/** The forms all others are read as, and what they say where no sentence is known. */
export const verbWords = `
busca|encuentra|consigue = find
reserva = book
aparta|guarda|agenda|separa|bloquea = book
apunta|anota = log
registra|ficha = check in
cancela|anula = cancel
quita|elimina|borra = delete
suelta|libera|devuelve = give back
avisa|notifica = tell me
escribe|manda|envia|pasa = send
da|dame = give me
pon = set
cambia|sustituye|reemplaza = swap
haz|arma|crea|prepara|genera|disena|planifica = make
calcula = work out
muestra|ensena = show
exporta|descarga = export
olvida = forget
borrame|eliminame|olvidame = delete
deshaz|revierte = undo
activa|reactiva = turn on
desactiva|silencia = turn off
pausa = pause
reanuda = resume
recomienda|sugiere|aconseja = recommend
recuerda = remind me
explica = explain
ayuda = help
dime = tell me
`

const asking =
  /\b(?:(?:me|nos) )?(?:(?:puedes|podes|podrias|podras|puede|podria|podeis|quieres|queres|quiero que|quisiera que|necesito que|te pido que|me gustaria que|hay que|tienes que|tenes que|ayudame a|ayuda me a|ve a) )+(?:(?:me|nos|lo|la) )?(?=([a-z]+)\b)/g

const question =
  'que|cuanto|cuanta|cuantos|cuantas|como|donde|cual|cuales|quien|por que|a que|hay|esta|estara|habra'
const told =
  '(?:quiero|quisiera|queria|necesito|me gustaria) (?:saber|preguntar|consultar)|(?:me )?(?:puedes|podrias|puede|podria|sabes|sabrias) decir(?:me)?|sabes|una pregunta|una duda|una consulta|tengo una duda|consulta|dime|cuentame|me dices|informame'

/** "Quería saber si hay mucha gente": what is asked is what stands behind it. */
const wondering = new RegExp(
  `\\b(?:${told})(?: ,)? (?:(?=(?:${question})\\b)|si (?=(?:hay|esta|estara|va|van|habra|manana|hoy|el|es|puedo|se puede|tengo|a las?)\\b))`,
  'g',
)

/**
 * Requests in the form that they are read in.
 *
 * @example
 * asked('me puedes buscar un sitio') // 'busca un sitio'
 */
export function asked(folded: string): string {
  return folded
    .replace(wondering, '')
    .replace(asking, (all, verb: string) => (readAs.has(verb) ? '' : all))
    .replace(/\b(?:me|nos|melo|mela) (?:lo |la )?(?=([a-z]+)\b)/g, (all, verb: string) =>
      readAs.has(verb) && !others.has(verb) ? '' : all,
    )
    .replace(/[a-z]+/g, (word) => (others.has(word) ? word : (readAs.get(word) ?? word)))
}
