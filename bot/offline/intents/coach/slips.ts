import { wordTable } from '../../../../tools/kit/word-table.ts'

/** Words of training and food as they are often mistyped; in lists of foods no dictionary puts them right. */
const meant = wordTable<string>({
  ...of('protein', 'protien protine protin proteine protiein prtein'),
  ...of('calories', 'calaries caloreis calorys callories calries'),
  ...of('chicken', 'chiken chikn chickn chciken'),
  ...of('broccoli', 'brocoli brocolli broccolli'),
  ...of('noodles', 'noodels noddles'),
  ...of('coffee', 'coffe cofee cofe'),
  ...of('yoghurt', 'yogourt yoghurd yougurt yoghert'),
  ...of('banana', 'bannana bananna'),
  ...of('bananas', 'bannanas banannas'),
  ...of('sandwich', 'sandwhich sandwitch sanwich'),
  ...of('potatoes', 'potatos pottatoes'),
  ...of('tomatoes', 'tomatos'),
  ...of('avocado', 'avacado avocardo'),
  ...of('spaghetti', 'spagetti spagheti'),
  ...of('mushrooms', 'mushroms mushrroms'),
  ...of('omelette', 'omlette omlet omelete'),
  ...of('breakfast', 'brekfast breakfst breckfast'),
  ...of('dinner', 'dinnr dinenr'),
  ...of('vegetarian', 'vegiterian vegetarien vegeterian'),
  ...of('allergic', 'alergic allergik'),
  ...of('allergies', 'alergies allergys'),
  ...of('weight', 'wieght weigth wheight'),
  ...of('strength', 'strenght strengh strenth'),
  ...of('hypertrophy', 'hypertropy hypertrofy hipertrophy'),
  ...of('muscle', 'mucsle musle muscel'),
  ...of('training', 'trainig traning trainning'),
  ...of('exercise', 'excercise exersise exercice'),
  ...of('beginner', 'beginer begginer'),
  ...of('days', 'dyas dasy'),
})

function of(word: string, slips: string): Record<string, string> {
  return Object.fromEntries(slips.split(' ').map((slip) => [slip, word]))
}

/** Said beside what is told, and telling nothing: "allergic to nuts btw", "no mushrooms tho lol". */
const fillers =
  /(?:[ ,]+(?:btw|by the way|tho|thou?gh|lol|lmao|haha+|hehe|tbh|ngl|fyi|innit|to be honest|if that matters|just so you know|jsyk|fwiw|for the record))+(?= *(?:[,.;!?]|$|and\b|but\b|n\b))/g

/** The text as it was meant, without its slips and fillers. Small letters only. */
export const withoutSlips = (text: string): string =>
  text.replace(/(?<![\p{L}\d'])\p{L}{4,}(?![\p{L}\d'])/gu, (word) => meant[word] ?? word).replace(fillers, '')
