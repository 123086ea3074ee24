import type { Catalogue } from '../entry.ts'
import { large } from './grammar.ts'

/** Plans of meals, what to buy for them, and another dish. */
export const meals: Catalogue = {
  tomorrow: 'morgen',
  // Of a dish and what stands beside it.
  '{0}, with {1}': (dish, beside) => `${dish}, dazu ${beside}`,
  'without {0}': (what) => `ohne ${what}`,
  // Behind the packs of something: how large each is.
  ' of {0}': (size) => ` zu ${size}`,

  'Meals for one day.': 'Mahlzeiten für einen Tag.',
  'Meals for {0} days.': 'Mahlzeiten für {0} Tage.',
  'Meals for one day, in portions.': 'Mahlzeiten für einen Tag, in Portionen.',
  'Meals for {0} days, in portions.': 'Mahlzeiten für {0} Tage, in Portionen.',
  'Meals for one day, about {0} kcal each.': 'Mahlzeiten für einen Tag, etwa {0} kcal.',
  'Meals for {0} days, about {1} kcal each.': 'Mahlzeiten für {0} Tage, je etwa {1} kcal.',
  'You have a plan for that already:': 'Dafür hast du schon einen Plan:',
  'The nearest I can do:': 'Näher komme ich nicht heran als so:',
  'Kept. It follows when your weight, your goal or what you may eat changes; "my meals" shows it.':
    'Behalten. Der Plan zieht nach, wenn sich dein Gewicht, dein Ziel oder das ändert, was du essen darfst; „mein Essensplan“ zeigt ihn.',
  '{0} kcal is beyond what I plan for your body.':
    '{0} kcal liegen außerhalb dessen, was ich für deinen Körper plane.',
  'I know of no allergies of yours, so nothing is left out for one. Have you any?':
    'Ich weiß von keinen Allergien bei dir und lasse deshalb auch nichts dafür weg. Hast du welche?',
  '{0} is no allergen that labels must name; I left it out as food.':
    '{0}: kein Allergen, das auf Etiketten stehen muss; ich lasse es als Lebensmittel weg.',
  "I don't know {0} as a food, so I couldn't leave it out.":
    '{0} kenne ich nicht als Lebensmittel und konnte es deshalb nicht weglassen.',

  'No allergies': 'Keine Allergien',
  'Take the nearest': 'Den nächstbesten nehmen',
  'Shopping list': 'Einkaufsliste',
  'Swap a meal': 'Mahlzeit tauschen',
  'Another plan': 'Anderer Plan',
  'The meals': 'Die Mahlzeiten',
  'Another one': 'Etwas anderes',

  'To buy for {0}:': 'Einkauf für {0}:',
  'To buy for {0} to {1}:': 'Einkauf für {0} bis {1}:',

  energy: 'Energie',
  protein: 'Eiweiß',
  fat: 'Fett',
  carbohydrate: 'Kohlenhydrate',
  budget: 'Budget',
  '{0}, instead of {1}:': (day, dish) => `${day}, statt ${dish}:`,
  'The day has {0}.': 'Der Tag hat {0}.',
  'The day has {0}; the amounts of its other meals moved a little.':
    'Der Tag hat {0}; bei den anderen Mahlzeiten haben sich die Mengen etwas verschoben.',
  'That is the nearest with such a dish: the day is off in {0}.':
    'Näher komme ich mit so einem Gericht nicht heran: Der Tag weicht ab bei {0}.',

  'Not perfect: {0}.': (what) => `Nicht ganz rund: ${large(what)}.`,
  'fibre is a little short on one day': 'Ballaststoffe sind an einem Tag etwas knapp',
  'fibre is a little short on {0} days': 'Ballaststoffe sind an {0} Tagen etwas knapp',
  'sodium is over 2,300 mg on one day': 'Natrium liegt an einem Tag über 2.300 mg',
  'sodium is over 2,300 mg on {0} days': 'Natrium liegt an {0} Tagen über 2.300 mg',
  'saturated fat is over a tenth on one day': 'gesättigtes Fett liegt an einem Tag über einem Zehntel',
  'saturated fat is over a tenth on {0} days': 'gesättigtes Fett liegt an {0} Tagen über einem Zehntel',
  'a dish comes again soon on one day': 'ein Gericht kommt an einem Tag bald wieder',
  'a dish comes again soon on {0} days': 'ein Gericht kommt an {0} Tagen bald wieder',

  '{0} protein': (grams) => `${grams} Eiweiß`,
  '{0} fat': (grams) => `${grams} Fett`,
  '{0} carbohydrate': (grams) => `${grams} Kohlenhydrate`,
  '{0} minutes a meal': (minutes) => `${minutes} Minuten je Mahlzeit`,
  'under {0} a day': (money) => `unter ${money} am Tag`,
  'within {0} minutes a meal': (minutes) => `in ${minutes} Minuten je Mahlzeit`,
  'in {0} meals': (count) => `in ${count} Mahlzeiten`,
  '{0}: not possible': (limits) => `${large(limits)}: geht nicht`,
  'I found no plan': 'Ich finde keinen Plan',
  '{0} with these figures.': '{0} mit diesen Werten.',
  '{0} with these figures. The nearest reaches {1}; {2} was wanted.':
    '{0} mit diesen Werten. Am nächsten dran: {1}; gewünscht: {2}.',

  'Your meal plan follows: {0}.': 'Dein Essensplan zieht nach: {0}.',
  '{0} left out': (what) => `ohne ${what}`,
  'no {0}': (what) => `ohne ${what}`,
  '{0} now': (pattern) => `jetzt ${pattern}`,
  '{0} kcal a day instead of {1}': (now, before) => `${now} kcal am Tag statt ${before}`,
  'it keeps to what you told me': 'er hält sich an das, was du mir gesagt hast',
  '{0}; and {1} more': (dishes, more) => `${dishes}; und ${more} weitere`,
  "{0}'s {1}: {2} instead of {3}": (day, meal, dish, before) => `${day}, ${meal}: ${dish} statt ${before}`,
  "{0}'s {1}: {2}": (day, meal, dish) => `${day}, ${meal}: ${dish}`,
  'All dishes stay, with other amounts.': 'Alle Gerichte bleiben, mit anderen Mengen.',
  'All other dishes stay, some with other amounts.':
    'Alle anderen Gerichte bleiben, manche mit anderen Mengen.',
  'It is the nearest I can do: some day misses a target by more than 5 %.':
    'Näher komme ich nicht heran: An mindestens einem Tag liegt ein Ziel um mehr als 5 % daneben.',
  "Your meal plan doesn't fit that any more, and no other does either, so I ended it. Ask for one, and I say what stands in the way.":
    'Dein Essensplan passt dazu nicht mehr, und ein anderer auch nicht, deshalb habe ich ihn beendet. Frag nach einem, dann sage ich dir, was im Weg steht.',
  'Your meal plan rests: with what you told me it would not be right any more.':
    'Dein Essensplan ruht: Mit dem, was du mir gesagt hast, wäre er nicht mehr richtig.',

  '{0} as g': (amount) => `${amount} als Gramm`,
  '1 {0} as {1} g': (what, grams) =>
    sizes.has(what) ? `1 ${what}es Stück als ${grams} g` : `1 ${what} als ${grams} g`,
  'milk in it as {0} g': 'Milch darin als {0} g',
  'that size as {0} ml': 'diese Größe als {0} ml',
  'one as {0} ml': 'eine Portion als {0} ml',
  'our {0}, {1} g': (dish, grams) => `unser Gericht „${dish}“, ${grams} g`,
  '{0} g on it': (grams) => `${grams} g darauf`,
  '{0} g inside': (grams) => `${grams} g darin`,
  small: 'klein',
  large: 'groß',
  big: 'groß',

  // Ways to eat, allergens, and kinds of food as members name them.
  omnivore: 'alles',
  peanuts: 'Erdnüsse',
  celery: 'Sellerie',
  mustard: 'Senf',
  meat: 'Fleisch',
  'red meat': 'rotes Fleisch',
  poultry: 'Geflügel',
  chicken: 'Hähnchen',
  beef: 'Rindfleisch',
  pork: 'Schweinefleisch',
  seafood: 'Meeresfrüchte',
  shellfish: 'Schalentiere',
  dairy: 'Milchprodukte',
  cheese: 'Käse',
  butter: 'Butter',
  cream: 'Sahne',
  yoghurt: 'Joghurt',
  seeds: 'Kerne und Samen',
  beans: 'Bohnen',
  legumes: 'Hülsenfrüchte',
  soya: 'Soja',
  wheat: 'Weizen',
  rice: 'Reis',
  pasta: 'Nudeln',
  noodles: 'Nudeln',
  vegetables: 'Gemüse',
  fruit: 'Obst',
  berries: 'Beeren',
  sweets: 'Süßes',
  sugar: 'Zucker',
  alcohol: 'Alkohol',
}

const sizes = new Set(['klein', 'mittelgroß', 'groß'])
