import { named } from '../../kit/language.ts'
import { allergensAbroad, apart, linesOf } from './allergens-abroad.ts'
import { type Entry, type Found, lexicon, lookUp } from './lookup.ts'

/** The fourteen that food must declare in the EU (Regulation 1169/2011, annex II). */
export type Allergen =
  | 'gluten'
  | 'crustaceans'
  | 'eggs'
  | 'fish'
  | 'peanuts'
  | 'soy'
  | 'milk'
  | 'nuts'
  | 'celery'
  | 'mustard'
  | 'sesame'
  | 'sulphites'
  | 'lupin'
  | 'molluscs'

/** How each is said. */
export const allergenNames: Readonly<Record<Allergen, string>> = {
  gluten: 'gluten',
  crustaceans: 'crustaceans (prawns, crab)',
  eggs: 'eggs',
  fish: 'fish',
  peanuts: 'peanuts',
  soy: 'soy',
  milk: 'milk',
  nuts: 'nuts',
  celery: 'celery',
  mustard: 'mustard',
  sesame: 'sesame',
  sulphites: 'sulphites',
  lupin: 'lupin',
  molluscs: 'molluscs (mussels, squid)',
}

/**
 * An allergen as whoever is spoken to calls it. Some foods of the same English name are narrower than what labels must
 * name: a stick of celery is one of the plants that are celery.
 */
export function sayAllergen(allergen: Allergen): string {
  const name = allergenNames[allergen]
  const own = named(`allergen ${name}`)
  return own === `allergen ${name}` ? named(name) : own
}

/**
 * Words for allergies and intolerances. Always the careful side: "nuts" alone also means peanuts, a wheat allergy keeps all
 * gluten away, and what is usually made with an allergen counts as it.
 */
const entries: readonly Entry<Allergen>[] = [
  {
    means: ['gluten'],
    says: `
      gluten, coeliac, celiac, coeliac disease, celiac disease, sprue, zoliakie, glutenfree, wheat,
      barley, rye, spelt, kamut, oat, triticale, semolina, couscous, bulgur, seitan, durum, farro,
      flour, bread, pasta, noodle, cereal, beer, malt, weizen, getreide, grain, breadcrumb, cracker
    `,
  },
  {
    means: ['crustaceans'],
    says: `
      crustacean, prawn, shrimp, crab, lobster, crayfish, crawfish, langoustine, scampi, krill,
      king prawn, crab stick, krebstiere, garnelen, krabben
    `,
  },
  {
    means: ['molluscs'],
    says: `
      mollusc, mollusk, mussel, clam, oyster, scallop, squid, calamari, octopus, cuttlefish, snail,
      escargot, whelk, cockle, winkle, abalone, oyster sauce, weichtiere, muscheln
    `,
  },
  { means: ['crustaceans', 'molluscs'], says: 'shellfish, shell fish, schalentiere' },
  { means: ['fish', 'crustaceans', 'molluscs'], says: 'seafood, sea food, meeresfruchte, paella' },
  {
    means: ['fish'],
    says: `
      fish, finned fish, salmon, tuna, cod, haddock, mackerel, anchovy, sardine, trout, herring,
      halibut, sea bass, seabass, tilapia, pollock, hake, plaice, white fish, oily fish, eel, fish oil,
      fish sauce, caviar, roe, fisch, cod liver oil, swordfish, catfish, monkfish,
      worcestershire sauce, worcester sauce
    `,
  },
  {
    means: ['eggs'],
    says: `
      egg, egg white, egg yolk, egg protein, albumen, albumin, ovalbumin, mayonnaise, mayo, omelette,
      eier, ei, huhnereiweiss, meringue, quiche
    `,
  },
  {
    means: ['peanuts'],
    says: `
      peanut, pea nut, groundnut, ground nut, monkey nut, peanut butter, peanutbutter, peanut oil,
      arachis, satay, erdnuss, erdnusse
    `,
  },
  {
    means: ['soy'],
    says: `
      soy, soya, soybean, soyabean, soy bean, soya bean, tofu, tempeh, edamame, miso, natto, soy sauce,
      soya sauce, soy milk, soya milk, soymilk, soy protein, soy lecithin, tamari, soja, tvp
    `,
  },
  {
    means: ['milk'],
    says: `
      milk, dairy, lactose, lactose intolerant, casein, whey, cow milk, cheese, butter, cream, yoghurt,
      yogurt, ghee, curd, quark, skyr, kefir, ice cream, cottage cheese, whey protein, goat milk,
      sheep milk, milk protein, cows milk, custard, milch, laktose, milchprodukte, feta, mozzarella,
      cheddar, parmesan, halloumi, paneer, buttermilk, milk chocolate, milkshake
    `,
  },
  {
    means: ['nuts'],
    says: `
      tree nut, treenut, almond, hazelnut, walnut, cashew, pecan, brazil nut, brazil, pistachio,
      macadamia, macadamia nut, queensland nut, almond milk, almond butter, praline, marzipan, nutella,
      cashew butter, cashew nut, hazelnut milk, gianduja, mandeln, haselnusse, walnusse,
      schalenfruchte, hazel nut, wall nut, frangipane, amaretti, almond flour, nougat
    `,
  },
  {
    means: ['nuts', 'peanuts'],
    says: 'nut, all nut, nut butter, nusse, nuss, mixed nut, nut milk, nut oil',
  },
  { means: ['celery'], says: 'celery, celeriac, celery salt, celery root, sellerie' },
  { means: ['mustard'], says: 'mustard, mustard seed, dijon, dijon mustard, senf' },
  {
    means: ['sesame'],
    says: 'sesame, sesame seed, sesame oil, tahini, tahina, hummus, houmous, halva, sesam, gomashio',
  },
  {
    means: ['sulphites'],
    says: `
      sulphite, sulfite, sulphur dioxide, sulfur dioxide, e220, so2, wine, sulfit, schwefel, sulphur,
      sulfur, metabisulphite, metabisulfite
    `,
  },
  { means: ['lupin'], says: 'lupin, lupine, lupin flour, lupin seed, lupini bean, lupinen' },
]

const fillers =
  'allergy allergic allergen intolerance intolerant intolerances sensitive sensitivity reaction react severe severely mild ' +
  'bad badly product food foods free anything containing contain avoid cant can eat cannot not dont do very really slightly ' +
  'from all kind kinds type types only just bit little strong mostly also disease deadly anaphylactic anaphylaxis that have ' +
  'known but please stuff thing raw cooked ' +
  'allergie allergien allergisch allergiker allergikerin intoleranz intoleranzen unverträglichkeit unverträglichkeiten ' +
  'überempfindlichkeit gegen gegenüber auf von vom der die das den dem ein eine einen kein keine keinen keinerlei ich bin habe ' +
  'vertrage darf kann nicht essen und oder stark starke schwere leichte frei ' +
  'alergia alergias alérgico alérgica alergico alergica intolerancia intolerancias al los las la el lo de del un una ' +
  'soy tengo puedo comer sin ningún ninguna ni y grave leve severa'

const english = lexicon(entries, fillers)

/** The same words in German and Spanish mean what they mean in English. */
const abroad: readonly Entry<Allergen>[] = Object.values(allergensAbroad)
  .flatMap(linesOf)
  .map((line) => ({ means: lookUp(english, [line.english]).found, says: line.words.join(', ') }))

const allergens = lexicon([...entries, ...abroad], fillers)

/** What plant drinks and spreads are made of says more than the animal food they are named after. */
const plantNames = /\b(?:oat|rice|coconut|hemp|pea)\s*-?(?:milk|butter|cream|yogh?urt|protein)s?\b/i

/**
 * The allergens that a member's words mean.
 *
 * @returns what is none of the fourteen as `unknown`: it is asked back, and may be kept as food they don't eat
 * @example
 * allergensIn(['lactose intolerant', 'nuts']).found // ['milk', 'nuts', 'peanuts']
 */
export function allergensIn(said: readonly string[]): Found<Allergen> {
  const plain = said.map((each) => apart(each).replace(plantNames, (name) => plantOf(name)))
  return lookUp(allergens, plain)
}

/** Oat milk has the oats' gluten and no milk; coconut milk is none of the fourteen. */
function plantOf(name: string): string {
  return /^oat/i.test(name) ? 'oats' : name.replace(/\s*-?(?:milk|butter|cream|yogh?urt|protein)s?$/i, '')
}
