/** Allergies before all else, so that no other wish takes them for its own; then tastes and other dishes. */
export const spanishEatingFrames = `
[yo] no (tengo|sufro) [de] (alergias|ninguna alergia|alergia alguna|ninguna alergia ni intolerancia|alergias ni intolerancias|alergias alimentarias|intolerancias) => no allergies
(quita|borra|elimina|olvida) [mi|la] (alergia|intolerancia) (a los|a las|a la|al|a) * => remove my $1 allergy
[yo] no soy (alergico|alergica) a nada => no allergies
(alergias|intolerancias|alergia) (ninguna|no|no tengo|nada) => no allergies
(alergias:|alergia:|intolerancias:) (ninguna|no|no tengo|nada) => no allergies
[yo] no tengo [ninguna] (alergia|alergias) (a|al|a la|a los|a las) * => i am not allergic to $1
[yo] ya no (soy|estoy) (alergico|alergica) (a los|a las|a la|al|a) * => i am no longer allergic to $1
[yo] no soy (alergico|alergica) (a los|a las|a la|al|a) * => i am not allergic to $1
[yo] [soy|estoy] [muy] (alergico|alergica|alergicos|alergicas) (a los|a las|a la|al|a) * => i am allergic to $1
[yo] [soy|estoy] [muy] intolerante (a los|a las|a la|al|a) * => i am intolerant to $1
[yo] [tengo|con|sufro] [de] [una] (alergia|alergias|intolerancia|intolerancias) (a los|a las|a la|al|a) * => i am allergic to $1
(cambia|cambiame|sustituye|reemplaza|cambiar) [me] [el|la|los|las] * (por|con) [un|una|algo de|el|la] * => swap the $1 for $2
(cambia|cambiame|sustituye|reemplaza|cambiar) [me] [el|la|los|las] * => swap the $1
[quiero|prefiero|quisiera] (otra cosa|algo distinto|algo diferente) (en vez de|en lugar de|que|en vez del|en lugar del) [el|la|los|las] * => something else instead of $1
que (como|puedo comer|deberia comer|debo comer|me toca comer) * => what should i eat $1
que (hay|ceno|toca|tengo) [para|de] (cenar|cena|la cena) * => what is for dinner $1
que (hay|toca|tengo) [para|de] (comer|la comida|almorzar|comida|el almuerzo) * => what is for lunch $1
que (hay|desayuno|toca|tengo) [para|de] (desayunar|el desayuno|desayuno) * => what is for breakfast $1
algo (rapido|facil|ligero) para (cenar|la cena) * => something quick for dinner $1
algo (rapido|facil|ligero) para (comer|la comida|almorzar) * => something quick for lunch $1
algo (rapido|facil|ligero) para (desayunar|el desayuno) * => something quick for breakfast $1
(prefiero|preferiria) [comer|cenar] [algo con] * => something with $1 for dinner
(otro|un nuevo|nuevo) (plan de comidas|menu) * => another meal plan $1
[el|mi] (plan de comidas|menu) (anterior|de antes) * => go back to my old meal plan
(otra cosa|algo distinto|algo diferente) para (la comida|el almuerzo|comer|almorzar) * => something else for lunch $1
(otra cosa|algo distinto|algo diferente) para (la cena|cenar) * => something else for dinner $1
(otra cosa|algo distinto|algo diferente) para (el desayuno|desayunar) * => something else for breakfast $1
`

const article = '(?:el |la |los |las |al )?'

/** A few words that name foods, and no figures or verbs before them. */
const word =
  '(?!(?:kg|kilos?|cm|anos|soy|tengo|pero|porque|peso|mido|me|que|no|si|el|la|los|las|nada|sin|a|al|por|favor)\\b)[a-z-]+'
const foods = `(${word}(?:(?: ,)? (?:(?:el|la|los|las) )?${word}){0,6})`
const bad = '(?:sienta|sientan|caen|cae|hace|hacen|va|van) (?:muy |bastante |super )?(?:mal|fatal|dano)'
const gives =
  '(?:da|dan|produce|producen|provoca|provocan|causa|causan) (?:una |mucha )?(?:alergia|reaccion(?: alergica)?|urticaria|ronchas|diarrea|sarpullido|picor|gases|dolor de barriga|migrana)'
const ill = '(?:alergi[ac]o?s?|intolerantes?|intolerancias?)'
/** Allergens that nobody leaves out for the taste. */
const strict =
  '(?:frutos? secos?|nue[cz](?:es)?|cacahuetes?|cacahuates?|mani|gluten|trigo|lactosa|soja|soya|sesamo|mariscos?|crustaceos?|moluscos?|almendras?|avellanas?|altramuces|sulfitos?)'

const turned: readonly (readonly [string, string])[] = [
  ['^(?:tengo |mis )?(?:alergias?|intolerancias?)(?: ?[:,])+ (?!ninguna|no|nada)(.+)$', 'soy alergico a $1'],
  [
    `\\b(?:no tengo|no sufro|sin|no)(?: de)?(?: ninguna| otras?| mas)? (?:alergias?|intolerancias?)(?: alimentarias?)?(?: ,)? (?:solo|solamente|unicamente|salvo|excepto|menos|aparte de|pero si|mas que|que no sea|a excepcion de)(?: (?:tengo|soy))?(?: alergi[ac]o?)?(?: a| al| a la| a los| a las| el| la| los| las)* (.+)$`,
    'soy alergico a $1',
  ],
  [`\\b(alergias?|intolerancias?) (?:muy )?(?:graves?|severas?|fuertes?|leves?|serias?)\\b`, '$1'],
  [`\\b(alergic[oa]|intolerante) (?:severo|severa|grave|total) `, '$1 '],
  [`\\bno (?:tolero|digiero|asimilo)(?: bien)? ${article}(.+)$`, 'soy alergico a $1'],
  [
    `\\bno (?:puedo|debo) (?:comer|tomar|beber|ingerir|consumir|probar) (?:nada con |nada de |nada que lleve )?${article}(.+)$`,
    'can not eat $1',
  ],
  [
    `\\b(?:tengo prohibido|me prohibieron|me han prohibido) (?:comer |tomar )?${article}(.+)$`,
    'can not eat $1',
  ],
  [`\\b${foods} me (?:${bad}|${gives})(?![a-z])`, 'soy alergico a $1'],
  [`\\bme (?:${bad}|${gives}) ${article}(.+)$`, 'soy alergico a $1'],
  [
    `\\b(?:reacciono|tengo reaccion(?: alergica)?) (?:muy )?(?:mal )?(?:a|al|con) ${article}(.+)$`,
    'soy alergico a $1',
  ],
  [`\\bpadezco (?:de )?(alergia|intolerancia)`, 'tengo $1'],
  [
    `(?:nada de |sin |no quiero |no )?${foods}(?: por favor)?(?: ,)? (?:porque |que |ya que |pues |es que )?soy (?:muy )?alergic[oa]$`,
    'soy alergico a $1',
  ],
  [`\\b(${ill}) (?:severamente |gravemente |mucho |muchisimo )?(?:al|a la|a los|a las|a el)\\b`, '$1 a'],
  [`(?<=\\b${ill} a .*)(?: (y|o|ni)|( ,)) (?:al|a la|a los|a las|a)\\b`, ' $1$2'],
  [
    `^(?:nada de |no a |sin ) ?(?:el |la |los |las )?(${strict}(?:(?: ,)? (?:y |ni |o |sin )*${strict})*)(?: por favor)?$`,
    'i can not eat $1',
  ],
  [`^nada de ((?:[a-z-]+ ?){1,4}?)(?: por favor)?$`, 'no $1 please'],
]

const rules = turned.map(([pattern, by]) => [new RegExp(pattern, 'g'), by] as const)

/** An allergy in an order of words that can be read word by word: "me sienta mal la leche" is "soy alergico a leche". */
export const spanishAllergies = (said: string): string =>
  rules.reduce((text, [pattern, by]) => text.replace(pattern, by), said)
