import type { Catalogue } from '../entry.ts'

/** Portions instead of numbers. */
export const portions: Catalogue = {
  '{0} palm': '{0} Handteller',
  '{0} palms': '{0} Handteller',
  '{0} cupped hand': '{0} hohle Hand',
  '{0} cupped hands': '{0} hohle Hände',
  '{0} thumb': '{0} Daumen',
  '{0} thumbs': '{0} Daumen',
  '{0} fist': '{0} Faust',
  '{0} fists': '{0} Fäuste',
  '{0} glass': '{0} Glas',
  '{0} glasses': '{0} Gläser',
  '{0} small bowl': '{0} kleine Schale',
  '{0} small bowls': '{0} kleine Schalen',
  '{0} plate': '{0} Teller',
  '{0} plates': '{0} Teller',
  '{0} of meat, fish, eggs or beans, {1} of grains, potatoes or fruit, and {2} of oil, nuts or butter':
    '{0} Fleisch, Fisch, Eier oder Bohnen, {1} Getreide, Kartoffeln oder Obst und {2} Öl, Nüsse oder Butter',
  'A day for you: about {0}, with your own hand as the measure.':
    'Ein Tag für dich: etwa {0}, mit deiner eigenen Hand als Maß.',
  'Fill half of each plate with vegetables, and eat until you have had enough. {0}':
    'Füll die Hälfte jedes Tellers mit Gemüse und iss, bis du satt bist. {0}',
  'That takes you slowly where you want to go.': 'Das bringt dich langsam dorthin, wo du hinwillst.',
  'That keeps you where you are.': 'Das hält dich da, wo du bist.',
  'That builds you up slowly.': 'Das baut dich langsam auf.',
  'From what you told me of your body and your days I work out what you use, and share it out over protein, fat and carbohydrate. I say it in portions, because you asked for no numbers; "show calories again" brings them back.':
    'Aus dem, was du mir von deinem Körper und deinem Alltag gesagt hast, rechne ich aus, was du verbrauchst, und teile es auf Eiweiß, Fett und Kohlenhydrate auf. Ich sage es in Portionen, weil du keine Zahlen wolltest; mit „zeig mir wieder Kalorien“ kommen sie zurück.',
  'That is beyond what I plan.': 'Das liegt außerhalb dessen, was ich plane.',
  'Keep it as mine': 'Als meines behalten',
  '{0} with all of that together.': '{0} mit all dem zusammen.',
  'Meals for {0}, in portions.': 'Mahlzeiten für {0}, in Portionen.',
  'a little less a day': 'ein wenig weniger am Tag',
  'a little more a day': 'ein wenig mehr am Tag',
  'Noted for {0}, and I keep the figure out of our talk. Your plans follow it by themselves.':
    'Notiert für {0}, und die Zahl bleibt aus unserem Gespräch heraus. Deine Pläne richten sich von selbst danach.',
  'your weight': 'dein Gewicht',
  'the weight you aim for': 'das Gewicht, das du anstrebst',
  'your body fat': 'dein Körperfett',
  'your own target for a day': 'dein eigenes Tagesziel',
  'Hide calories and weight': 'Kalorien und Gewicht ausblenden',
  "I don't plan that little food: a day's needs can't be met with it. I can plan the lowest day that still works, with food that fills.\nIf a doctor wants you lower, they should go with you.":
    'So wenig Essen plane ich nicht: Damit ist nicht gedeckt, was du am Tag brauchst. Ich kann den kleinsten Tag planen, der noch reicht, mit Essen, das satt macht.\nWenn ein Arzt weniger will, sollte er dich dabei begleiten.',
  "I won't plan that pace: it would cost muscle and health, and mostly water comes off. Slower is what lasts.":
    'So schnell plane ich nicht: Das kostet Muskeln und Gesundheit, und vor allem geht Wasser weg. Langsamer ist, was bleibt.',
  "Eat enough for the day: with less nobody's needs are met.":
    'Iss genug für den Tag: Mit weniger kommt niemand aus.',
  'Slower is what lasts; faster costs muscle.': 'Langsamer ist, was bleibt; schneller kostet Muskeln.',
  "I won't plan a deficit: your weight is already below the healthy range for your height. I can plan to hold it or to gain slowly.":
    'Ein Defizit plane ich nicht: Dein Gewicht liegt schon unter dem gesunden Bereich für deine Größe. Ich kann planen, es zu halten oder langsam zuzunehmen.',
}
