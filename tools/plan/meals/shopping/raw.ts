/** What is bought for a food that recipes name as it is eaten: its name in the shop, and g bought for a g eaten. */
export type Bought = { name: string; perGram: number; as?: string }

const dry = (name: string, perGram: number): Bought => ({ name, perGram })
const meat = (name: string): Bought => ({ name: `${name}, raw`, perGram: 1.35 })
const fish = (name: string): Bought => ({ name: `${name}, raw`, perGram: 1.2 })

/**
 * Foods bought raw or dry and eaten cooked. Grains and pulses: the energy of 100 g cooked over that of 100 g dry, both of
 * FoodData Central, since cooking adds water alone. Meat and fish: what is left of them in the pan, rounded; vegetables
 * that shrink: the same.
 *
 * @see USDA, Agricultural Research Service. FoodData Central: Standard Reference Legacy, April 2018 (dry and cooked).
 * @see USDA Table of Cooking Yields for Meat and Poultry, 2012: about 70 to 80 % of the raw weight is left.
 */
export const bought: Readonly<Record<string, Bought>> = {
  'white-rice': dry('White rice', 0.36),
  'brown-rice': dry('Brown rice', 0.34),
  pasta: dry('Pasta', 0.43),
  'pasta-wholemeal': dry('Wholemeal pasta', 0.42),
  'egg-noodles': dry('Egg noodles', 0.36),
  'rice-noodles': dry('Rice noodles', 0.3),
  couscous: dry('Couscous', 0.3),
  bulgur: dry('Bulgur', 0.24),
  buckwheat: dry('Buckwheat', 0.27),
  quinoa: dry('Quinoa', 0.33),
  polenta: dry('Polenta', 0.18),
  'cream-of-rice': dry('Ground rice', 0.14),
  porridge: dry('Oats', 0.19),
  lentils: dry('Lentils, dry', 0.33),
  chickpeas: dry('Chickpeas, dry', 0.43),
  'black-beans': dry('Black beans, dry', 0.39),
  'kidney-beans': dry('Kidney beans, dry', 0.38),
  'pinto-beans': dry('Pinto beans, dry', 0.41),
  'white-beans': dry('White beans, dry', 0.42),
  soybeans: dry('Soya beans, dry', 0.39),
  edamame: { name: 'Edamame, frozen', perGram: 1 },
  'beef-mince-5': meat('Beef mince 5% fat'),
  'beef-mince-10': meat('Beef mince 10% fat'),
  'beef-mince-15': meat('Beef mince 15% fat'),
  'beef-mince-20': meat('Beef mince 20% fat'),
  'beef-sirloin': meat('Sirloin steak'),
  'beef-sirloin-lean': meat('Sirloin steak, lean'),
  'beef-fillet': meat('Fillet steak'),
  'veal-roast': meat('Veal'),
  lamb: meat('Lamb'),
  'pork-loin': meat('Pork loin'),
  'pork-chop': meat('Pork chops'),
  'pork-tenderloin': meat('Pork fillet'),
  'pork-mince': meat('Pork mince'),
  bacon: { name: 'Bacon, raw', perGram: 2.5 },
  bratwurst: { name: 'Bratwurst', perGram: 1.1 },
  'chicken-breast': meat('Chicken breast'),
  'chicken-breast-roasted': meat('Chicken breast'),
  'chicken-thigh': meat('Chicken thighs, boneless'),
  // Bone and skin are bought with it.
  'chicken-drumstick': { name: 'Chicken drumsticks, raw', perGram: 1.9 },
  'chicken-minced': meat('Chicken mince'),
  'turkey-breast': meat('Turkey breast'),
  'turkey-minced': meat('Turkey mince'),
  'turkey-minced-lean': meat('Turkey mince, very lean'),
  salmon: fish('Salmon fillet'),
  cod: fish('Cod fillet'),
  haddock: fish('Haddock fillet'),
  pollock: fish('Pollock fillet'),
  tilapia: fish('Tilapia fillet'),
  trout: fish('Trout fillet'),
  mackerel: fish('Mackerel fillet'),
  'tuna-steak': fish('Tuna steak'),
  shrimp: { name: 'Shrimps, peeled', perGram: 1.15 },
  egg: { name: 'Eggs', perGram: 1, as: 'egg' },
  'egg-boiled': { name: 'Eggs', perGram: 1, as: 'egg' },
  'egg-fried': { name: 'Eggs', perGram: 1.09, as: 'egg' },
  'egg-scrambled': { name: 'Eggs', perGram: 0.9, as: 'egg' },
  // A white is a third of an egg; the carton holds whites alone.
  'egg-white': { name: 'Egg whites, carton', perGram: 1 },
  'potato-boiled': { name: 'Potatoes', perGram: 1.1, as: 'potato-raw' },
  'potato-baked': { name: 'Potatoes', perGram: 1.2, as: 'potato-raw' },
  'sweet-potato': { name: 'Sweet potatoes', perGram: 1.25 },
  broccoli: { name: 'Broccoli', perGram: 1.1 },
  cauliflower: { name: 'Cauliflower', perGram: 1.15 },
  kale: { name: 'Kale', perGram: 1.2 },
  'spinach-cooked': { name: 'Spinach', perGram: 1.3, as: 'spinach' },
  'carrot-cooked': { name: 'Carrots', perGram: 1.1, as: 'carrot' },
  carrot: { name: 'Carrots', perGram: 1.1, as: 'carrot' },
  spinach: { name: 'Spinach', perGram: 1 },
  'green-beans': { name: 'Green beans', perGram: 1.1 },
  asparagus: { name: 'Asparagus', perGram: 1.3 },
  aubergine: { name: 'Aubergine', perGram: 1.2 },
  'butternut-squash': { name: 'Butternut squash', perGram: 1.35 },
  'brussels-sprouts': { name: 'Brussels sprouts', perGram: 1.15 },
  beetroot: { name: 'Beetroot, cooked', perGram: 1 },
  peas: { name: 'Peas, frozen', perGram: 1 },
  'mixed-vegetables': { name: 'Mixed vegetables, frozen', perGram: 1 },
  sweetcorn: { name: 'Sweetcorn', perGram: 1 },
  // Peel and stone.
  banana: { name: 'Bananas', perGram: 1.55 },
  orange: { name: 'Oranges', perGram: 1.35 },
  avocado: { name: 'Avocados', perGram: 1.35 },
  mango: { name: 'Mango', perGram: 1.45 },
  pineapple: { name: 'Pineapple', perGram: 1.9 },
}
