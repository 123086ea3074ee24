import type { Recipe } from '../recipe.ts'

/** Snacks, each for one. */
export const snacks: readonly Recipe[] = [
  {
    id: 'apple-pumpkin-seeds',
    name: 'Apple with pumpkin seeds',
    kinds: ['snack'],
    minutes: 1,
    items: [
      { food: 'apple', grams: 182, least: 90, most: 320 },
      { food: 'pumpkin-seeds', grams: 20, least: 10, most: 40 },
    ],
  },
  {
    id: 'banana-sunflower-seeds',
    name: 'Banana with sunflower seeds',
    kinds: ['snack'],
    minutes: 1,
    items: [
      { food: 'banana', grams: 118, least: 60, most: 205 },
      { food: 'sunflower-seeds', grams: 20, least: 10, most: 40 },
    ],
  },
  {
    id: 'rice-cakes-jam',
    name: 'Rice cakes with jam',
    kinds: ['snack'],
    minutes: 2,
    items: [
      { food: 'rice-cakes', grams: 18, least: 9, most: 36 },
      { food: 'jam', grams: 20, least: 10, most: 30 },
    ],
  },
  {
    id: 'rice-cakes-avocado-snack',
    name: 'Rice cakes with avocado',
    kinds: ['snack'],
    minutes: 3,
    items: [
      { food: 'rice-cakes', grams: 18, least: 9, most: 36 },
      { food: 'avocado', grams: 60, least: 30, most: 105 },
    ],
  },
  {
    id: 'carrot-avocado',
    name: 'Carrot sticks with mashed avocado',
    kinds: ['snack'],
    minutes: 4,
    items: [
      { food: 'carrot', grams: 120, least: 60, most: 240 },
      { food: 'avocado', grams: 75, least: 40, most: 130 },
    ],
  },
  {
    id: 'popcorn-orange',
    name: 'Popcorn and an orange',
    kinds: ['snack'],
    minutes: 6,
    items: [
      { food: 'popcorn', grams: 25, least: 10, most: 40 },
      { food: 'orange', grams: 131, least: 65, most: 230 },
    ],
  },
  {
    id: 'dates-hemp',
    name: 'Dates with hemp seeds',
    kinds: ['snack'],
    minutes: 2,
    items: [
      { food: 'dates', grams: 48, least: 25, most: 85 },
      { food: 'hemp-seeds', grams: 15, least: 8, most: 30 },
    ],
  },
  {
    id: 'fruit-salad',
    name: 'Fruit salad',
    kinds: ['snack'],
    minutes: 6,
    items: [
      { food: 'kiwi', grams: 69, least: 35, most: 120 },
      { food: 'strawberries', grams: 100, least: 50, most: 175 },
      { food: 'grapes', grams: 80, least: 40, most: 140 },
    ],
  },
  {
    id: 'roasted-chickpeas',
    name: 'Roasted chickpeas',
    kinds: ['snack'],
    minutes: 30,
    items: [
      { food: 'chickpeas', grams: 130, least: 80, most: 230 },
      { food: 'olive-oil', grams: 5, least: 0, most: 12 },
    ],
  },
  {
    id: 'bean-dip-carrot',
    name: 'White bean dip with carrots',
    kinds: ['snack'],
    minutes: 8,
    items: [
      { food: 'white-beans', grams: 130, least: 80, most: 230 },
      { food: 'carrot', grams: 100, least: 50, most: 200 },
      { food: 'olive-oil', grams: 6, least: 0, most: 13 },
    ],
  },
  {
    id: 'hemp-banana-shake',
    name: 'Banana and hemp shake',
    kinds: ['snack', 'breakfast'],
    minutes: 4,
    items: [
      { food: 'rice-drink', grams: 250, least: 150, most: 375 },
      { food: 'hemp-seeds', grams: 30, least: 15, most: 60 },
      { food: 'banana', grams: 100, least: 50, most: 175 },
    ],
  },
  {
    id: 'lentil-rice-cakes',
    name: 'Rice cakes with lentils and tomato',
    kinds: ['snack'],
    minutes: 5,
    items: [
      { food: 'lentils', grams: 130, least: 80, most: 230 },
      { food: 'rice-cakes', grams: 18, least: 9, most: 36 },
      { food: 'tomato', grams: 80, least: 40, most: 160 },
    ],
  },
  {
    id: 'potato-salsa',
    name: 'Boiled potatoes with salsa',
    kinds: ['snack'],
    minutes: 5,
    items: [
      { food: 'potato-boiled', grams: 180, least: 70, most: 360 },
      { food: 'salsa', grams: 60, least: 30, most: 90 },
      { food: 'pumpkin-seeds', grams: 15, least: 8, most: 30 },
    ],
  },
  {
    id: 'apple-peanut-butter',
    name: 'Apple with peanut butter',
    kinds: ['snack'],
    minutes: 2,
    items: [
      { food: 'apple', grams: 182, least: 90, most: 320 },
      { food: 'peanut-butter', grams: 25, least: 10, most: 50 },
    ],
  },
  {
    id: 'pear-almonds',
    name: 'Pear with almonds',
    kinds: ['snack'],
    minutes: 1,
    items: [
      { food: 'pear', grams: 178, least: 90, most: 310 },
      { food: 'almonds', grams: 25, least: 10, most: 50 },
    ],
  },
  {
    id: 'hummus-vegetables',
    name: 'Hummus with carrot and cucumber',
    kinds: ['snack'],
    minutes: 5,
    items: [
      { food: 'hummus', grams: 50, least: 30, most: 90 },
      { food: 'carrot', grams: 100, least: 50, most: 200 },
      { food: 'cucumber', grams: 80, least: 40, most: 160 },
    ],
  },
  {
    id: 'edamame-clementine',
    name: 'Edamame and a clementine',
    kinds: ['snack'],
    minutes: 6,
    items: [
      { food: 'edamame', grams: 130, least: 80, most: 230 },
      { food: 'clementine', grams: 74, least: 35, most: 130 },
    ],
    cuisine: 'japanese',
  },
  {
    id: 'soya-shake',
    name: 'Soya protein shake',
    kinds: ['snack'],
    minutes: 2,
    items: [
      { food: 'soy-protein-powder', grams: 30, least: 15, most: 50 },
      { food: 'soy-milk', grams: 300, least: 180, most: 450 },
    ],
  },
  {
    id: 'apple-soya-nuts',
    name: 'Apple with roasted soya beans',
    kinds: ['snack'],
    minutes: 1,
    items: [
      { food: 'apple', grams: 182, least: 90, most: 320 },
      { food: 'soybeans-roasted', grams: 30, least: 20, most: 50 },
    ],
  },
  {
    id: 'walnuts-raisins',
    name: 'Walnuts and raisins',
    kinds: ['snack'],
    minutes: 1,
    items: [
      { food: 'walnuts', grams: 20, least: 10, most: 40 },
      { food: 'raisins', grams: 30, least: 15, most: 50 },
    ],
  },
  {
    id: 'crispbread-hummus',
    name: 'Crispbread with hummus and tomato',
    kinds: ['snack'],
    minutes: 4,
    items: [
      { food: 'crispbread', grams: 30, least: 15, most: 60 },
      { food: 'hummus', grams: 40, least: 25, most: 70 },
      { food: 'tomato', grams: 60, least: 30, most: 120 },
    ],
  },
  {
    id: 'silken-tofu-raspberries',
    name: 'Silken tofu with raspberries',
    kinds: ['snack'],
    minutes: 4,
    items: [
      { food: 'tofu-silken', grams: 250, least: 150, most: 440 },
      { food: 'raspberries', grams: 80, least: 40, most: 140 },
      { food: 'maple-syrup', grams: 12, least: 5, most: 18 },
    ],
  },
  {
    id: 'pistachios-clementine',
    name: 'Pistachios and a clementine',
    kinds: ['snack'],
    minutes: 1,
    items: [
      { food: 'pistachios', grams: 25, least: 10, most: 50 },
      { food: 'clementine', grams: 74, least: 35, most: 130 },
    ],
  },
  {
    id: 'yogurt-honey',
    name: 'Greek yoghurt with honey',
    kinds: ['snack'],
    minutes: 1,
    items: [
      { food: 'greek-yogurt-fat-free', grams: 200, least: 120, most: 350 },
      { food: 'honey', grams: 12, least: 5, most: 18 },
    ],
  },
  {
    id: 'cottage-pineapple-snack',
    name: 'Cottage cheese with pineapple',
    kinds: ['snack'],
    minutes: 2,
    items: [
      { food: 'cottage-cheese', grams: 180, least: 110, most: 315 },
      { food: 'pineapple', grams: 100, least: 50, most: 175 },
    ],
  },
  {
    id: 'boiled-eggs-carrot',
    name: 'Boiled eggs with carrot',
    kinds: ['snack'],
    minutes: 10,
    items: [
      { food: 'egg-boiled', grams: 100, least: 60, most: 175 },
      { food: 'carrot', grams: 80, least: 40, most: 160 },
    ],
  },
  {
    id: 'whey-milk-shake',
    name: 'Whey shake with milk',
    kinds: ['snack'],
    minutes: 2,
    items: [
      { food: 'whey-protein', grams: 30, least: 15, most: 50 },
      { food: 'milk-skimmed', grams: 300, least: 180, most: 525 },
    ],
  },
  {
    id: 'whey-banana',
    name: 'Whey shake and a banana',
    kinds: ['snack'],
    minutes: 2,
    items: [
      { food: 'whey-protein', grams: 30, least: 15, most: 50 },
      { food: 'banana', grams: 118, least: 60, most: 205 },
    ],
  },
  {
    id: 'cheese-crackers',
    name: 'Cheese with wholemeal crackers',
    kinds: ['snack'],
    minutes: 2,
    items: [
      { food: 'cheddar-light', grams: 30, least: 20, most: 50 },
      { food: 'crackers-wholemeal', grams: 24, least: 10, most: 50 },
    ],
  },
  {
    id: 'yogurt-strawberries',
    name: 'Yoghurt with strawberries',
    kinds: ['snack'],
    minutes: 2,
    items: [
      { food: 'yogurt-low-fat', grams: 200, least: 120, most: 350 },
      { food: 'strawberries', grams: 100, least: 50, most: 175 },
    ],
  },
  {
    id: 'cheese-apple',
    name: 'Cheese with apple',
    kinds: ['snack'],
    minutes: 1,
    items: [
      { food: 'gouda', grams: 28, least: 15, most: 50 },
      { food: 'apple', grams: 182, least: 90, most: 320 },
    ],
  },
  {
    id: 'milk-banana-shake',
    name: 'Banana milk',
    kinds: ['snack'],
    minutes: 3,
    items: [
      { food: 'milk-2', grams: 250, least: 150, most: 440 },
      { food: 'banana', grams: 118, least: 60, most: 205 },
    ],
  },
  {
    id: 'chocolate-banana',
    name: 'Banana with dark chocolate',
    kinds: ['snack'],
    minutes: 1,
    items: [
      { food: 'banana', grams: 118, least: 60, most: 205 },
      { food: 'dark-chocolate', grams: 20, least: 10, most: 30 },
    ],
  },
  {
    id: 'tuna-rice-cakes',
    name: 'Rice cakes with tuna',
    kinds: ['snack'],
    minutes: 3,
    items: [
      { food: 'tuna-water', grams: 100, least: 60, most: 175 },
      { food: 'rice-cakes', grams: 27, least: 15, most: 55 },
    ],
  },
  {
    id: 'turkey-cucumber',
    name: 'Turkey rolls with cucumber',
    kinds: ['snack'],
    minutes: 3,
    items: [
      { food: 'turkey-deli', grams: 80, least: 50, most: 140 },
      { food: 'cucumber', grams: 80, least: 40, most: 160 },
    ],
  },
  {
    id: 'salmon-crispbread',
    name: 'Crispbread with smoked salmon',
    kinds: ['snack'],
    minutes: 3,
    items: [
      { food: 'salmon-smoked', grams: 50, least: 30, most: 90 },
      { food: 'crispbread', grams: 30, least: 15, most: 60 },
    ],
    cuisine: 'nordic',
  },
  {
    id: 'chicken-carrot',
    name: 'Cold chicken with carrots',
    kinds: ['snack'],
    minutes: 3,
    items: [
      { food: 'chicken-breast', grams: 90, least: 55, most: 160 },
      { food: 'carrot', grams: 80, least: 40, most: 160 },
    ],
  },
  {
    id: 'ham-crispbread',
    name: 'Crispbread with ham',
    kinds: ['snack'],
    minutes: 3,
    items: [
      { food: 'ham', grams: 60, least: 35, most: 105 },
      { food: 'crispbread', grams: 30, least: 15, most: 60 },
    ],
  },
]
