const male = '{"heightCm":178,"weightKg":80,"age":30,"sex":"m","goal":"lose fat","activity":"moderate"}'
const body = `/consent body yes ${male}`
const week = ['/meals {"days":3,"energy":2200,"agreed":true}', '/consent health yes']

/** Talks that go through meals: plans, what is left out, other dishes, and what to buy. */
export const mealTalks: readonly (readonly [string, readonly string[]])[] = [
  [
    'meals: a plan that is not kept',
    [
      'plan my meals for 3 days',
      '/meals {"days":1,"energy":2000}',
      '/meals {"days":2,"energy":1800,"pattern":"vegan","allergies":["nuts","soy"]}',
      '/meals {"days":2,"energy":1800,"dislikes":["mushrooms","dragons"]}',
      '/meals {"days":2,"energy":1800,"allergies":["mushrooms"]}',
      '/meals {"days":2,"energy":1800,"allergies":["dragon scales"]}',
      '/meals {"days":2,"energy":1800,"pattern":"breatharian"}',
      '/meals {"days":40,"energy":1800}',
      '/meals {"days":2,"energy":300}',
      '/meals {"days":2,"energy":9000}',
      'shopping list',
      'swap dinner',
      '/meals {"old":true}',
    ],
  ],
  [
    'meals: what cannot be had',
    [
      '/meals {"days":1,"energy":2600,"proteinG":260,"pattern":"vegan","budgetPerDay":2}',
      '/meals {"days":1,"energy":2000,"allergies":["gluten","soy"],"cookMinutes":5,"pattern":"vegan"}',
      '/meals {"days":1,"energy":2000,"dislikes":["fish","meat"],"cookMinutes":5,"mealsPerDay":3,"budgetPerDay":1.5}',
      '/meals {"days":1,"energy":2000,"proteinG":300,"fatG":100,"carbohydrateG":100}',
      '1',
    ],
  ],
  [
    'meals: kept, swapped and bought',
    [
      body,
      ...week,
      'my meals',
      '/meals',
      'shopping list',
      'swap dinner',
      'swap breakfast tomorrow',
      'swap the lunch for something with fish',
      'swap dinner for something quick without mushrooms',
      'swap the snack for dragons',
      'swap lunch on sunday',
      'undo',
      '/meals {"fresh":true,"days":3,"energy":2200}',
      '/meals {"old":true}',
      '/meals {"days":5,"pattern":"vegetarian","mealsPerDay":5}',
      'shopping list',
      'undo',
    ],
  ],
  [
    'meals: a plan that follows',
    [
      body,
      ...week,
      '/profile {"allergies":["nuts","milk"]}',
      '/profile {"dislikes":["mushrooms","fish"]}',
      '/profile {"pattern":"vegan"}',
      '/profile {"goal":"bulk"}',
      'my meals',
      'undo',
      '/profile {"weightKg":95,"sure":true}',
      '/profile {"pregnant":true}',
      'shopping list',
    ],
  ],
  [
    'meals: in ounces and cups',
    [
      body,
      '/profile {"units":"us"}',
      ...week,
      'shopping list',
      'swap breakfast',
      '/meals {"days":4,"fresh":true}',
      'shopping list',
    ],
  ],
  [
    'meals: in portions',
    [
      body,
      '/settings numbers no',
      'no calories please',
      '/meals {"days":3,"energy":2000,"agreed":true}',
      'shopping list',
      'swap dinner',
      '/profile {"weightKg":100,"sure":true}',
      '/meals {"days":1,"pattern":"vegan","cookMinutes":5,"allergies":["soy","gluten"]}',
    ],
  ],
]
