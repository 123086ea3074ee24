import type { Catalogue } from '../entry.ts'

/** Portions instead of numbers. */
export const portions: Catalogue = {
  '{0} palm': '{0} palma',
  '{0} palms': '{0} palmas',
  '{0} cupped hand': '{0} puñado',
  '{0} cupped hands': '{0} puñados',
  '{0} thumb': '{0} pulgar',
  '{0} thumbs': '{0} pulgares',
  '{0} fist': '{0} puño',
  '{0} fists': '{0} puños',
  '{0} glass': '{0} vaso',
  '{0} glasses': '{0} vasos',
  '{0} small bowl': '{0} bol pequeño',
  '{0} small bowls': '{0} boles pequeños',
  '{0} plate': '{0} plato',
  '{0} plates': '{0} platos',
  '{0} of meat, fish, eggs or beans, {1} of grains, potatoes or fruit, and {2} of oil, nuts or butter':
    '{0} de carne, pescado, huevos o legumbres, {1} de cereales, patatas o fruta y {2} de aceite, frutos secos o mantequilla',
  'A day for you: about {0}, with your own hand as the measure.':
    'Un día para ti: más o menos {0}, con tu propia mano como medida.',
  'Fill half of each plate with vegetables, and eat until you have had enough. {0}':
    'Llena medio plato de verdura cada vez y come hasta quedar bien. {0}',
  'That takes you slowly where you want to go.': 'Así llegas poco a poco adonde quieres.',
  'That keeps you where you are.': 'Así te mantienes como estás.',
  'That builds you up slowly.': 'Así vas ganando poco a poco.',
  'From what you told me of your body and your days I work out what you use, and share it out over protein, fat and carbohydrate. I say it in portions, because you asked for no numbers; "show calories again" brings them back.':
    'Con lo que me has contado de tu cuerpo y de tus días calculo lo que gastas y lo reparto entre proteína, grasa e hidratos. Te lo digo en porciones porque no querías números; con «muestra las calorías otra vez» vuelven.',
  'That is beyond what I plan.': 'Eso queda fuera de lo que planifico.',
  'Keep it as mine': 'Guardarlo como mío',
  '{0} with all of that together.': '{0} con todo eso a la vez.',
  'Meals for {0}, in portions.': 'Comidas para {0}, en porciones.',
  'a little less a day': 'un poco menos al día',
  'a little more a day': 'un poco más al día',
  'Noted for {0}, and I keep the figure out of our talk. Your plans follow it by themselves.':
    'Anotado para {0}, y dejo la cifra fuera de nuestra conversación. Tus planes se ajustan solos.',
  'your weight': 'tu peso',
  'the weight you aim for': 'el peso al que quieres llegar',
  'your body fat': 'tu grasa corporal',
  'your own target for a day': 'tu propio objetivo diario',
  'Hide calories and weight': 'Ocultar calorías y peso',
  "I don't plan that little food: a day's needs can't be met with it. I can plan the lowest day that still works, with food that fills.\nIf a doctor wants you lower, they should go with you.":
    'No planifico tan poca comida: no cubre lo que necesitas en un día. Puedo planificar el día más bajo que aún funciona, con comida que sacia.\nSi un médico quiere menos, debería acompañarte.',
  "I won't plan that pace: it would cost muscle and health, and mostly water comes off. Slower is what lasts.":
    'No planifico ese ritmo: cuesta músculo y salud, y lo que se va es sobre todo agua. Más despacio es lo que dura.',
  "Eat enough for the day: with less nobody's needs are met.":
    'Come lo suficiente para el día: con menos no le llega a nadie.',
  'Slower is what lasts; faster costs muscle.': 'Más despacio es lo que dura; más rápido cuesta músculo.',
  "I won't plan a deficit: your weight is already below the healthy range for your height. I can plan to hold it or to gain slowly.":
    'No planifico un déficit: tu peso ya está por debajo de lo sano para tu altura. Puedo planificar mantenerlo o ganar poco a poco.',
}
