import type { Catalogue } from '../entry.ts'

/** What a day's energy and its protein, fat and carbohydrate are, and how they were worked out. */
export const macros: Catalogue = {
  'a day with little movement': 'un día con poco movimiento',
  'light training': 'entrenamiento ligero',
  'training 3 to 5 days a week': 'entrenar de 3 a 5 días por semana',
  'training 6 or 7 days a week': 'entrenar 6 o 7 días por semana',
  'very hard training': 'entrenamiento muy duro',
  "I don't go under that, whatever the sum says: less rarely feeds a body well.":
    'Por debajo de eso no bajo, diga lo que diga la cuenta: menos rara vez alimenta bien a un cuerpo.',
  'I stop there because a larger gap costs muscle.': 'Paro ahí porque un déficit mayor cuesta músculo.',
  'A faster change would be more muscle lost, or more fat gained.':
    'Más rápido sería perder más músculo o ganar más grasa.',
  'I stop there because your lean mass and your training need that much.':
    'Paro ahí porque tu masa magra y tu entrenamiento necesitan eso.',
  'per kg without fat': 'por kg sin grasa',
  'per kg of body weight': 'por kg de peso',
  'per kg of what you would weigh at a BMI of 25': 'por kg de lo que pesarías con un IMC de 25',
  '{0} puts you at about {1} kcal a day at complete rest.':
    'Según {0}, en reposo total gastas unas {1} kcal al día.',
  'Protein {0} g is {1}. Fat {2} g is {3} % of the energy, and carbohydrate is the rest: {4} g, {5} %.':
    'Proteína: {0} g, que son {1}. Grasa: {2} g, el {3} % de la energía, y los hidratos son el resto: {4} g, el {5} %.',
  'Your weight and your logs say that you use about {0} kcal a day.':
    'Tu peso y tus registros dicen que gastas unas {0} kcal al día.',
  'Times {0} for {1}, the usual rule of thumb, that is about {2} kcal a day, give or take 10 %.':
    'Por {0} para {1}, la regla habitual, son unas {2} kcal al día, con un margen del 10 %.',
  'The target holds your weight: {0} kcal.': 'El objetivo mantiene tu peso: {0} kcal.',
  'The target is {0} kcal, {1} under that.': 'El objetivo son {0} kcal, {1} menos que eso.',
  'The target is {0} kcal, {1} under that, about {2} kg a week.':
    'El objetivo son {0} kcal, {1} menos que eso, unos {2} kg por semana.',
  'The target is {0} kcal, {1} over that.': 'El objetivo son {0} kcal, {1} más que eso.',
  'The target is {0} kcal, {1} over that, about {2} kg a week.':
    'El objetivo son {0} kcal, {1} más que eso, unos {2} kg por semana.',
  '{0} protein, {1} fat, {2} carbohydrate': '{0} de proteína, {1} de grasa, {2} de hidratos',
  "I don't go under that, because less rarely feeds a body well":
    'por debajo de eso no bajo, porque menos rara vez alimenta bien a un cuerpo',
  'I stopped there because a larger gap costs muscle':
    'me he quedado ahí porque un déficit mayor cuesta músculo',
  'I stopped there because faster costs muscle': 'me he quedado ahí porque más rápido cuesta músculo',
  'I stopped there because your lean mass and your training need that much':
    'me he quedado ahí porque tu masa magra y tu entrenamiento necesitan eso',
  'I stopped there because faster would mostly be fat':
    'me he quedado ahí porque más rápido sería sobre todo grasa',
  'About {0} kcal a day (give or take 10 %): {1}.': 'Unas {0} kcal al día (con un margen del 10 %): {1}.',
  'I took you as lightly active; tell me if you move more or less than that.':
    'He contado con poca actividad; dime si te mueves más o menos que eso.',
  'What you use, about {0} a day, is learned from your weight and meals.':
    'Lo que gastas, unas {0} al día, lo he aprendido de tu peso y tus comidas.',
  'That holds your weight.': 'Eso mantiene tu peso.',
  'That is {0} under what you use': 'Son {0} menos de lo que gastas',
  'That is {0} over what you use': 'Son {0} más de lo que gastas',
  'That is {0} under what you use, about {1} a week':
    'Son {0} menos de lo que gastas, más o menos {1} por semana',
  'That is {0} over what you use, about {1} a week':
    'Son {0} más de lo que gastas, más o menos {1} por semana',
  '{0} of {1} days so far': '{0} de {1} días hasta ahora',
  '{0} of 7 days logged in full last week, and it takes {1}':
    'la semana pasada, {0} de 7 días registrados enteros, y hacen falta {1}',
  'no weighing in one of the last two weeks': 'ningún pesaje en una de las dos últimas semanas',
  'the log and the scales contradict each other, so something is probably missing in it':
    'los registros y la báscula se contradicen, así que seguramente falta algo',
  'Learning from your own days: holding ({0}).': 'Aprender de tus propios días: en espera ({0}).',
  'Your own days say about {0} kcal ({1} to {2}); the target follows by at most 100 a week.':
    'Tus propios días dicen unas {0} kcal (de {1} a {2}); el objetivo se ajusta como mucho 100 por semana.',
  'Kept as your own target.': 'Guardado como tu propio objetivo.',
  '{0} kcal is beyond what I plan.': '{0} kcal quedan fuera de lo que planifico.',
  'Meal plan for this': 'Plan de comidas para esto',
  'How is this worked out?': '¿Cómo se calcula?',
  'Keep my figures': 'Guardar mis datos',
  'Make it my goal': 'Que sea mi objetivo',
  'Keep {0} as mine': 'Guardar {0} como mío',
  'Work it out for me': 'Calcúlalo tú',
  'Mifflin-St Jeor (1990, unrounded)': 'Mifflin-St Jeor (1990, sin redondear)',
  'Harris-Benedict (revised 1984)': 'Harris-Benedict (revisada, 1984)',
}
