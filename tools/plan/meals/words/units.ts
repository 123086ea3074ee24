import { wordTable } from '../../../kit/word-table.ts'

/** g or ml in a unit that weighs or measures. */
const weights = wordTable<number>({
  g: 1,
  kg: 1000,
  mg: 0.001,
  oz: 28.35,
  lb: 453.6,
  stone: 6350,
})

const volumes = wordTable<number>({
  ml: 1,
  cl: 10,
  dl: 100,
  l: 1000,
  'fl oz': 29.6,
  cup: 240,
  tbsp: 15,
  tsp: 5,
  glass: 200,
  mug: 300,
  pint: 568,
  shot: 30,
  bottle: 500,
  carton: 200,
})

/** Words for a unit, in the singular, and the unit they mean. */
const names = wordTable<string>({
  gram: 'g',
  gramme: 'g',
  gr: 'g',
  gm: 'g',
  kilo: 'kg',
  kilogram: 'kg',
  kilogramme: 'kg',
  milligram: 'mg',
  ounce: 'oz',
  pound: 'lb',
  lbs: 'lb',
  st: 'stone',
  millilitre: 'ml',
  milliliter: 'ml',
  litre: 'l',
  liter: 'l',
  ltr: 'l',
  'fluid ounce': 'fl oz',
  floz: 'fl oz',
  tablespoon: 'tbsp',
  tbs: 'tbsp',
  tbl: 'tbsp',
  teaspoon: 'tsp',
  spoon: 'tbsp',
  tin: 'can',
  jar: 'can',
  serving: 'serving',
  portion: 'serving',
  helping: 'serving',
  pc: 'piece',
  pcs: 'piece',
  piece: 'piece',
  whole: 'piece',
  unit: 'piece',
  x: 'piece',
  small: 'small',
  medium: 'medium',
  large: 'large',
  big: 'large',
  xl: 'large',
  handful: 'handful',
  fistful: 'handful',
  pinch: 'pinch',
  dash: 'pinch',
  drizzle: 'tsp',
  splash: 'splash',
  knob: 'tsp',
  dollop: 'tbsp',
  rasher: 'slice',
  strip: 'slice',
  slice: 'slice',
  bowlful: 'bowl',
  plateful: 'plate',
  pack: 'packet',
  packet: 'packet',
  bag: 'bag',
  pot: 'pot',
  tub: 'pot',
})

/** A unit by any of its names, in the singular; a word that is no unit comes back as it is. */
export function unitNamed(word: string): string {
  const small = word.toLowerCase().trim().replace(/\.$/, '')
  const one = names[small] ?? (small in weights || small in volumes ? small : undefined)
  if (one) return one
  const singular = small.replace(/(?<=..)s$/, '')
  return names[singular] ?? singular
}

/** g in a unit of weight; nothing for others. */
export const weightOf = (unit: string): number | undefined => weights[unit]

/** ml in a unit of volume; nothing for others. */
export const volumeOf = (unit: string): number | undefined => volumes[unit]
