/** How a hurried thumb writes, and what it would write in full; several words of one meaning as one of them. */
const table = `
q|k|ke|qe = que
xq|pq|porq|xk = por que
x = por
pa = para
pal = para el
d = de
tb|tmb|tbn|tmbn|tamb = tambien
xfa|xfi|pls|plis|plz|pliss|porfi|porfis = porfa
toy|stoy = estoy
ta = esta
tas = estas
toi = estoy
nesesito|nececito = necesito
kiero|qiero = quiero
aki|aka|aca|ahi mismo = aqui
gimnasio|gim|gimna|gimnacio|local = gym
finde|fin de semana|finde semana = finde
tenes|teneis|tenis = tienes
podes|podeis = puedes
queres|quereis = quieres
sabes vos = sabes
estais|estas vos = estas
bici estatica|bicicleta estatica|spinning|bicicleta = bici
caminadora|trotadora|banda caminadora|banda de correr|cinta de correr = cinta
caminadoras|trotadoras|cintas de correr = cintas
mancuernas = mancuernas
ahorita|ahorita mismo|orita|en este momento|en este instante|justo ahora|a esta hora|ahora mismito = ahora
super|supermercado|mercado|mandado = super
grs|gr|gramos|gramo = g
kgs|kilitos|kilogramos|kilogramo = kilos
lun = lunes
mie|mier = miercoles
jue = jueves
vie|vier = viernes
sab = sabado
mediodia = mediodia
maniana|mnn|mna = manana
oi = hoy
hta = hasta
me dices|me dirias|me cuentas|me informas|me lo dices|informame|alertame|me alertas = dime
nos vamos = me voy
nos fuimos = me fui
terminamos|acabamos = termine
llegamos|hemos llegado = llegue
ya estamos|estamos ya = ya estoy
estamos aqui|aqui estamos|estamos aca|aca estamos = estoy aqui
estamos en el gym = estoy en el gym
`

const full: ReadonlyMap<string, string> = new Map(
  table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [short = '', long = ''] = line.split(' = ')
      return short.split('|').map((each) => [each, long] as const)
    }),
)

const phrases = new RegExp(
  `(?<![\\w@])(?:${[...full.keys()].sort((a, b) => b.length - a.length).join('|')})(?![\\w@])`,
  'g',
)

/** Words that say how much of what is said, or fill a pause, and nothing that matters. */
const idle =
  /(?<![\w@])(?:(?:che|bro|crack|wey|guey|hey|ey|ay|uy|uff?|ufa|jaja\w*|jeje\w*|jajaj|vamos a ver|la verdad|o sea|por cierto|es que|resulta que|disculpa|perdona|oye|oiga|spotter|boludo|parce|please|ya(?! no| puedes| me puedes| estoy| vuelve))(?: (?=\w)|$))+/g

/**
 * A message as it would be written with time: "q toca hoy x fa" is "que toca hoy por favor".
 *
 * @param folded in small letters without accents
 */
export function inFull(folded: string): string {
  const long = folded
    .replace(/^si(?= ,| (?:quiero|por favor|claro|gracias|dale|gusta|me gusta|genial|perfecto)\b)/, 'sip')
    .replace(/^no(?= ,)/, 'nop')
    .replace(/([a-z])\1{2,}/g, '$1')
    .replace(phrases, (short) => full.get(short) ?? short)
    .replace(
      /(?<![\w])(el|los|este|y|para el|hasta el) (lun|mar|mie|jue|vie|sab|dom)(?![\w])/g,
      (_, before, day) => `${before} ${days[day] ?? day}`,
    )
  return long.replace(idle, '').trim() || long
}

const days: Readonly<Record<string, string>> = {
  lun: 'lunes',
  mar: 'martes',
  mie: 'miercoles',
  jue: 'jueves',
  vie: 'viernes',
  sab: 'sabado',
  dom: 'domingo',
}
