import type { Catalogue } from '../entry.ts'

/** What a day's energy and its protein, fat and carbohydrate are, and how they were worked out. */
export const macros: Catalogue = {
  'a day with little movement': 'einen Alltag mit wenig Bewegung',
  'light training': 'leichtes Training',
  'training 3 to 5 days a week': 'Training an 3 bis 5 Tagen in der Woche',
  'training 6 or 7 days a week': 'Training an 6 oder 7 Tagen in der Woche',
  'very hard training': 'sehr hartes Training',
  "I don't go under that, whatever the sum says: less rarely feeds a body well.":
    'Darunter gehe ich nicht, was auch immer die Rechnung sagt: Weniger versorgt einen Körper selten gut.',
  'I stop there because a larger gap costs muscle.':
    'Dort höre ich auf, weil ein größerer Abstand Muskeln kostet.',
  'A faster change would be more muscle lost, or more fat gained.':
    'Schneller hieße mehr verlorene Muskeln oder mehr Fett.',
  'I stop there because your lean mass and your training need that much.':
    'Dort höre ich auf, weil deine fettfreie Masse und dein Training so viel brauchen.',
  'per kg without fat': 'pro kg ohne Fett',
  'per kg of body weight': 'pro kg Körpergewicht',
  'per kg of what you would weigh at a BMI of 25':
    'pro kg dessen, was du mit einem BMI von 25 wiegen würdest',
  '{0} puts you at about {1} kcal a day at complete rest.':
    'Nach {0} brauchst du in völliger Ruhe etwa {1} kcal am Tag.',
  'Protein {0} g is {1}. Fat {2} g is {3} % of the energy, and carbohydrate is the rest: {4} g, {5} %.':
    'Eiweiß {0} g, das sind {1}. Fett {2} g macht {3} % der Energie aus, und Kohlenhydrate sind der Rest: {4} g, {5} %.',
  'Your weight and your logs say that you use about {0} kcal a day.':
    'Dein Gewicht und deine Einträge sagen, dass du etwa {0} kcal am Tag verbrauchst.',
  'Times {0} for {1}, the usual rule of thumb, that is about {2} kcal a day, give or take 10 %.':
    'Mal {0} für {1}, die übliche Faustregel, sind das etwa {2} kcal am Tag, plus oder minus 10 %.',
  'The target holds your weight: {0} kcal.': 'Das Ziel hält dein Gewicht: {0} kcal.',
  'The target is {0} kcal, {1} under that.': 'Das Ziel sind {0} kcal, {1} weniger als das.',
  'The target is {0} kcal, {1} under that, about {2} kg a week.':
    'Das Ziel sind {0} kcal, {1} weniger als das, etwa {2} kg in der Woche.',
  'The target is {0} kcal, {1} over that.': 'Das Ziel sind {0} kcal, {1} mehr als das.',
  'The target is {0} kcal, {1} over that, about {2} kg a week.':
    'Das Ziel sind {0} kcal, {1} mehr als das, etwa {2} kg in der Woche.',
  '{0} protein, {1} fat, {2} carbohydrate': '{0} Eiweiß, {1} Fett, {2} Kohlenhydrate',
  "I don't go under that, because less rarely feeds a body well":
    'darunter gehe ich nicht, weil weniger einen Körper selten gut versorgt',
  'I stopped there because a larger gap costs muscle':
    'dort habe ich aufgehört, weil ein größerer Abstand Muskeln kostet',
  'I stopped there because faster costs muscle': 'dort habe ich aufgehört, weil schneller Muskeln kostet',
  'I stopped there because your lean mass and your training need that much':
    'dort habe ich aufgehört, weil deine fettfreie Masse und dein Training so viel brauchen',
  'I stopped there because faster would mostly be fat':
    'dort habe ich aufgehört, weil mehr vor allem Fett wäre',
  'About {0} kcal a day (give or take 10 %): {1}.': 'Etwa {0} kcal am Tag (plus oder minus 10 %): {1}.',
  'I took you as lightly active; tell me if you move more or less than that.':
    'Ich habe dich als ein wenig aktiv gerechnet; sag mir, wenn du dich mehr oder weniger bewegst.',
  'What you use, about {0} a day, is learned from your weight and meals.':
    'Was du verbrauchst, etwa {0} am Tag, ist aus deinem Gewicht und deinen Mahlzeiten gelernt.',
  'That holds your weight.': 'Das hält dein Gewicht.',
  'That is {0} under what you use': 'Das sind {0} weniger, als du verbrauchst',
  'That is {0} over what you use': 'Das sind {0} mehr, als du verbrauchst',
  'That is {0} under what you use, about {1} a week':
    'Das sind {0} weniger, als du verbrauchst, etwa {1} in der Woche',
  'That is {0} over what you use, about {1} a week':
    'Das sind {0} mehr, als du verbrauchst, etwa {1} in der Woche',
  '{0} of {1} days so far': 'bisher {0} von {1} Tagen',
  '{0} of 7 days logged in full last week, and it takes {1}':
    'letzte Woche {0} von 7 Tagen ganz eingetragen, nötig sind {1}',
  'no weighing in one of the last two weeks': 'keine Wiegung in einer der letzten zwei Wochen',
  'the log and the scales contradict each other, so something is probably missing in it':
    'Einträge und Waage widersprechen sich, wahrscheinlich fehlt also etwas',
  'Learning from your own days: holding ({0}).': 'Lernen aus deinen eigenen Tagen: ruht gerade ({0}).',
  'Your own days say about {0} kcal ({1} to {2}); the target follows by at most 100 a week.':
    'Deine eigenen Tage sagen etwa {0} kcal ({1} bis {2}); das Ziel folgt um höchstens 100 in der Woche.',
  'Kept as your own target.': 'Als dein eigenes Ziel gespeichert.',
  '{0} kcal is beyond what I plan.': '{0} kcal liegen außerhalb dessen, was ich plane.',
  'Meal plan for this': 'Essensplan dafür',
  'How is this worked out?': 'Wie ist das gerechnet?',
  'Keep my figures': 'Meine Werte speichern',
  'Make it my goal': 'Zu meinem Ziel machen',
  'Keep {0} as mine': '{0} als meines behalten',
  'Work it out for me': 'Für mich ausrechnen',
  'Mifflin-St Jeor (1990, unrounded)': 'Mifflin-St Jeor (1990, ungerundet)',
  'Harris-Benedict (revised 1984)': 'Harris-Benedict (Fassung von 1984)',
}
