import { type Allergen, allergensIn } from './allergens.ts'
import { lexicon, lookUp } from './lookup.ts'
import type { Pattern } from './patterns.ts'

/** What a food comes from, as far as patterns ask. */
type Origin = 'meat' | 'pork' | 'fish' | 'shellfish' | 'animal' | 'alcohol' | 'plant'

const origins = lexicon<Origin>(
  [
    {
      means: ['meat'],
      says: `
      meat, beef, steak, lamb, veal, venison, chicken, chicken breast, turkey, duck, goose, mince,
      minced beef, ground beef, burger, hamburger, beefburger, liver, jerky, biltong, poultry,
      red meat, white meat, meatball, kebab, doner, chicken wing, wing, drumstick, thigh, sirloin,
      ribeye, brisket, mutton, rabbit, game, pastrami, corned beef, bolognese, roast, gelatine,
      gelatin, schnitzel, fleisch, rind, huhn, bone broth, goat
    `,
    },
    {
      means: ['meat', 'pork'],
      says: `
      pork, bacon, ham, sausage, gammon, salami, chorizo, prosciutto, pepperoni, pork chop,
      pulled pork, rib, hot dog, bratwurst, wurst, schinken, speck, lard, pancetta, mortadella,
      black pudding
    `,
    },
    {
      means: ['fish'],
      says: `
      fish, salmon, tuna, cod, haddock, mackerel, anchovy, sardine, trout, herring, halibut, sea bass,
      tilapia, pollock, hake, sushi, sashimi, fish finger, white fish, fish oil, fish and chip, caviar,
      fish sauce, lachs, thunfisch
    `,
    },
    {
      means: ['fish', 'shellfish'],
      says: `
      shellfish, seafood, prawn, shrimp, crab, lobster, mussel, clam, oyster, scallop, squid, calamari,
      octopus, crayfish, scampi, eel, catfish, swordfish, monkfish
    `,
    },
    {
      means: ['animal'],
      says: `
      egg, milk, dairy, cheese, yoghurt, yogurt, greek yogurt, greek yoghurt, butter, cream, honey,
      whey, whey protein, casein, cottage cheese, quark, skyr, kefir, ice cream, halloumi, feta,
      mozzarella, cheddar, parmesan, omelette, paneer, ghee, milkshake, milk chocolate, mayonnaise,
      mayo
    `,
    },
    {
      means: ['alcohol'],
      says: `
      beer, wine, vodka, gin, whisky, whiskey, rum, alcohol, cider, prosecco, champagne, cocktail,
      red wine, white wine, tequila
    `,
    },
    {
      // Named after an animal's food, made of none.
      means: ['plant'],
      says: `
      peanut butter, almond butter, nut butter, cashew butter, cocoa butter, butter bean, soy milk,
      soya milk, oat milk, almond milk, coconut milk, rice milk, nut milk, plant milk, hemp milk,
      pea milk, coconut cream, coconut yoghurt, coconut yogurt, soy yoghurt, soy yogurt, soya yoghurt,
      veggie burger, vegan burger, bean burger, veggie sausage, vegan sausage, vegan cheese,
      plant burger, tofu steak, cauliflower steak, veggie mince, soy mince, soya mince, vegan mince,
      vegan chicken, vegan bacon, vegan meat, vegan egg, fake meat, beyond burger, beyond meat,
      impossible burger, quorn, jackfruit, eggplant, egg plant, cream of tartar, butternut, vegan mayo,
      vegan butter, oat cream, soy cream, oyster mushroom, vegan yoghurt, vegan yogurt, ginger beer,
      root beer, alcohol free beer, vegan ice cream, vegan protein, pea protein, soy protein
    `,
    },
  ],
  'grilled fried roast roasted lean fresh breast fillet baked smoked',
)

const avoids: Readonly<Record<Pattern, readonly Origin[]>> = {
  omnivore: [],
  pescatarian: ['meat'],
  vegetarian: ['meat', 'fish'],
  vegan: ['meat', 'fish', 'animal'],
  halal: ['pork', 'alcohol'],
  kosher: ['pork', 'shellfish'],
}

/** Whether a pattern leaves out a food as a member calls it; what nobody here knows is left to the table of foods. */
export function avoided(food: string, pattern: Pattern): boolean {
  const { found } = lookUp(origins, [food])
  return found.some((origin) => avoids[pattern].includes(origin))
}

/** Those of a member's allergens that a food has by its name. */
export function allergensOf(food: string, allergies: readonly Allergen[]): Allergen[] {
  const { found } = allergensIn([food])
  return found.filter((allergen) => allergies.includes(allergen))
}
