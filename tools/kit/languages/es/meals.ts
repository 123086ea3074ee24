import type { Catalogue } from '../entry.ts'
import { large, low, onDay } from './grammar.ts'

/** Plans of meals, what to buy for them, and another dish. */
export const meals: Catalogue = {
  tomorrow: 'mañana',
  // Of a dish and what stands beside it.
  '{0}, with {1}': (dish, beside) => `${dish}, con ${beside}`,
  'without {0}': (what) => `sin ${what}`,
  // Behind the packs of something: how large each is.
  ' of {0}': (size) => ` de ${size}`,

  'Meals for one day.': 'Comidas para un día.',
  'Meals for {0} days.': 'Comidas para {0} días.',
  'Meals for one day, in portions.': 'Comidas para un día, en porciones.',
  'Meals for {0} days, in portions.': 'Comidas para {0} días, en porciones.',
  'Meals for one day, about {0} kcal each.': 'Comidas para un día, unas {0} kcal.',
  'Meals for {0} days, about {1} kcal each.': 'Comidas para {0} días, unas {1} kcal cada uno.',
  'You have a plan for that already:': 'Para eso ya tienes un plan:',
  'The nearest I can do:': 'Lo más parecido que puedo hacer:',
  'Kept. It follows when your weight, your goal or what you may eat changes; "my meals" shows it.':
    'Guardado. Se adapta cuando cambia tu peso, tu objetivo o lo que puedes comer; «mi menú» te lo enseña.',
  '{0} kcal is beyond what I plan for your body.': '{0} kcal se sale de lo que planifico para tu cuerpo.',
  'I know of no allergies of yours, so nothing is left out for one. Have you any?':
    'No me consta ninguna alergia tuya, así que no he quitado nada por eso. ¿Tienes alguna?',
  '{0} is no allergen that labels must name; I left it out as food.':
    '{0}: no es un alérgeno que las etiquetas deban declarar; lo dejo fuera como alimento.',
  "I don't know {0} as a food, so I couldn't leave it out.":
    'No conozco {0} como alimento, así que no he podido dejarlo fuera.',

  'No allergies': 'Sin alergias',
  'Take the nearest': 'Quedarme con el más parecido',
  'Shopping list': 'Lista de la compra',
  'Swap a meal': 'Cambiar una comida',
  'Another plan': 'Otro plan',
  'The meals': 'Las comidas',
  'Another one': 'Otra opción',

  'To buy for {0}:': (day) => `Compra para ${onDay(day)}:`,
  'To buy for {0} to {1}:': (from, to) => `Compra desde ${onDay(from)} hasta ${onDay(to)}:`,

  energy: 'energía',
  protein: 'proteína',
  fat: 'grasa',
  carbohydrate: 'hidratos de carbono',
  budget: 'presupuesto',
  '{0}, instead of {1}:': (day, dish) => `${day}, en lugar de ${low(dish)}:`,
  'The day has {0}.': 'El día suma {0}.',
  'The day has {0}; the amounts of its other meals moved a little.':
    'El día suma {0}; las cantidades de las otras comidas han cambiado un poco.',
  'That is the nearest with such a dish: the day is off in {0}.':
    'Es lo más cerca que llego con un plato así: el día se desvía en {0}.',

  'Not perfect: {0}.': 'No es perfecto: {0}.',
  'fibre is a little short on one day': 'un día falta algo de fibra',
  'fibre is a little short on {0} days': '{0} días falta algo de fibra',
  'sodium is over 2,300 mg on one day': 'un día el sodio pasa de 2.300 mg',
  'sodium is over 2,300 mg on {0} days': '{0} días el sodio pasa de 2.300 mg',
  'saturated fat is over a tenth on one day': 'un día la grasa saturada pasa de la décima parte',
  'saturated fat is over a tenth on {0} days': '{0} días la grasa saturada pasa de la décima parte',
  'a dish comes again soon on one day': 'un día se repite pronto un plato',
  'a dish comes again soon on {0} days': '{0} días se repite pronto un plato',

  '{0} protein': (grams) => `${grams} de proteína`,
  '{0} fat': (grams) => `${grams} de grasa`,
  '{0} carbohydrate': (grams) => `${grams} de hidratos de carbono`,
  '{0} minutes a meal': (minutes) => `${minutes} minutos por comida`,
  'under {0} a day': (money) => `por menos de ${money} al día`,
  'within {0} minutes a meal': (minutes) => `en ${minutes} minutos por comida`,
  'in {0} meals': (count) => `en ${count} comidas`,
  '{0}: not possible': (limits) => `${large(limits)}: no es posible`,
  'I found no plan': 'No encuentro ningún plan',
  '{0} with these figures.': '{0} con estas cifras.',
  '{0} with these figures. The nearest reaches {1}; {2} was wanted.':
    '{0} con estas cifras. El más cercano llega a {1}; pedías {2}.',

  'Your meal plan follows: {0}.': 'Tu plan de comidas se adapta: {0}.',
  '{0} left out': (what) => `sin ${what}`,
  'no {0}': (what) => `sin ${what.replace(/ [ou] (?=[^,]*$)/, ' ni ')}`,
  '{0} now': (pattern) => `ahora ${pattern}`,
  '{0} kcal a day instead of {1}': (now, before) => `${now} kcal al día en lugar de ${before}`,
  'it keeps to what you told me': 'respeta lo que me has contado',
  '{0}; and {1} more': (dishes, more) => `${dishes}; y ${more} más`,
  "{0}'s {1}: {2} instead of {3}": (day, meal, dish, before) =>
    `${meal} del ${day}: ${low(dish)} en lugar de ${low(before)}`,
  "{0}'s {1}: {2}": (day, meal, dish) => `${meal} del ${day}: ${low(dish)}`,
  'All dishes stay, with other amounts.': 'Todos los platos siguen, con otras cantidades.',
  'All other dishes stay, some with other amounts.': 'Los demás platos siguen, algunos con otras cantidades.',
  'It is the nearest I can do: some day misses a target by more than 5 %.':
    'Es lo más cerca que llego: algún día se desvía más de un 5 % de un objetivo.',
  "Your meal plan doesn't fit that any more, and no other does either, so I ended it. Ask for one, and I say what stands in the way.":
    'Tu plan de comidas ya no encaja con eso, y ningún otro tampoco, así que lo he terminado. Pídeme uno y te digo qué lo impide.',
  'Your meal plan rests: with what you told me it would not be right any more.':
    'Tu plan de comidas queda en pausa: con lo que me has contado ya no sería adecuado.',

  '{0} as g': (amount) => `${amount} como gramos`,
  '1 {0} as {1} g': (what, grams) =>
    sizes.has(what) ? `1 unidad ${what} como ${grams} g` : `1 ${what} como ${grams} g`,
  'milk in it as {0} g': 'la leche que lleva como {0} g',
  'that size as {0} ml': 'ese tamaño como {0} ml',
  'one as {0} ml': 'uno como {0} ml',
  'our {0}, {1} g': (dish, grams) => `nuestro plato «${dish}», ${grams} g`,
  '{0} g on it': (grams) => `${grams} g encima`,
  '{0} g inside': (grams) => `${grams} g dentro`,
  small: 'pequeña',
  large: 'grande',
  big: 'grande',

  // Ways to eat, allergens, and kinds of food as members name them.
  omnivore: 'de todo',
  peanuts: 'cacahuetes',
  celery: 'apio',
  mustard: 'mostaza',
  meat: 'carne',
  'red meat': 'carne roja',
  poultry: 'aves',
  chicken: 'pollo',
  beef: 'ternera',
  pork: 'cerdo',
  seafood: 'marisco y pescado',
  shellfish: 'marisco',
  dairy: 'lácteos',
  cheese: 'queso',
  butter: 'mantequilla',
  cream: 'nata',
  yoghurt: 'yogur',
  seeds: 'semillas',
  beans: 'alubias',
  legumes: 'legumbres',
  soya: 'soja',
  wheat: 'trigo',
  rice: 'arroz',
  pasta: 'pasta',
  noodles: 'fideos',
  vegetables: 'verduras',
  fruit: 'fruta',
  berries: 'frutas del bosque',
  sweets: 'dulces',
  sugar: 'azúcar',
  alcohol: 'alcohol',
}

const sizes = new Set(['pequeña', 'mediano', 'mediana', 'grande'])
