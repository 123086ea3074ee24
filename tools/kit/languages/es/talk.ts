import type { Catalogue } from '../entry.ts'
import { at, ofDay, onDay } from './grammar.ts'

/** Questions, buttons and what went wrong. */
export const talk: Catalogue = {
  meal: 'comida',
  'your height in cm': 'tu altura en cm',
  'your weight in kg': 'tu peso en kg',
  'your target weight in kg': 'tu peso objetivo en kg',
  'body fat in percent': 'la grasa corporal en porcentaje',
  'your age': 'tu edad',
  'the year you were born': 'el año en que naciste',
  'the energy of a day in kcal': 'la energía de un día en kcal',
  'days a week': 'los días por semana',
  'the minutes of a session': 'los minutos de una sesión',
  repetitions: 'las repeticiones',
  'a weight in kg': 'un peso en kg',
  seconds: 'los segundos',
  metres: 'los metros',
  'repetitions in reserve': 'las repeticiones en reserva',
  'kcal of a meal': 'las kcal de una comida',
  'protein in g': 'la proteína en g',
  'fat in g': 'la grasa en g',
  'carbohydrate in g': 'los hidratos en g',
  'the days of a plan': 'los días de un plan',
  'a budget for a day': 'un presupuesto por día',
  'minutes to cook': 'los minutos para cocinar',
  that: 'eso',
  That: 'Eso',
  "I won't plan that: it could do you harm. A doctor or a trainer can help.":
    'Eso no lo planifico: podría hacerte daño. Un médico o el equipo de entrenamiento puede ayudarte.',
  'I need a little more to work that out.': 'Necesito saber un poco más para calcularlo.',
  "{0} can't be right for {1}: I know figures from {2} to {3}. Nothing was changed. What is it?":
    '{0} no puede ser correcto para {1}: conozco valores de {2} a {3}. No se ha cambiado nada. ¿Cuánto es?',
  'I can plan for {0} from {1} to {2}, not for {3}. What shall I take?':
    'Para {0} puedo planificar de {1} a {2}, no {3}. ¿Qué pongo?',
  "You told me you like {0} and that you don't. Which is it?":
    'Me has dicho que te gusta {0} y que no te gusta. ¿Cuál de las dos cosas?',
  'With those limits and that equipment no exercise is left. Shall I look again without one of them?':
    'Con esas limitaciones y ese material no queda ningún ejercicio. ¿Busco otra vez sin alguna de ellas?',
  'I don\'t know the formula "{0}". I know {1}.': 'No conozco la fórmula «{0}». Conozco {1}.',
  'That formula goes by lean mass, so it needs a measured body fat. How many percent is it?':
    'Esa fórmula usa la masa magra, así que necesita una grasa corporal medida. ¿Qué porcentaje es?',
  'Those macros come to {0} kcal, but you said {1}. Which should I keep?':
    'Esos macros suman {0} kcal, pero has dicho {1}. ¿Cuál dejo?',
  'I don\'t know "{0}" as a way of eating. I know vegetarian, vegan, pescatarian, halal, kosher, and everything.':
    'No conozco «{0}» como forma de comer. Conozco vegetariana, vegana, pescetariana, halal, kosher y de todo.',
  "I don't know how to keep {0} out for sure, so I haven't planned anything. Can you say it another way?":
    'No sé cómo evitar {0} con seguridad, así que no he planificado nada. ¿Puedes decirlo de otra manera?',
  'I find no meals that keep all of that. Shall I look again without one of the limits?':
    'No encuentro comidas que cumplan todo eso. ¿Busco otra vez sin alguno de los límites?',
  'I keep no meal plan of yours yet. Shall I make one?':
    'Todavía no tengo ningún plan de comidas tuyo. ¿Hago uno?',
  'There is no earlier meal plan to go back to.': 'No hay ningún plan de comidas anterior al que volver.',
  'Your meal plan ended {0}. Shall I make the next one?': (day) =>
    `Tu plan de comidas terminó ${onDay(day)}. ¿Hago el siguiente?`,
  "There's no {0} planned for that day.": 'No hay nada planificado para ese día ({0}).',
  'The ones I have for "{0}" don\'t fit your allergies or your way of eating.':
    'Lo que tengo para «{0}» no encaja con tus alergias o tu forma de comer.',
  'I have no {0} for "{1}".': 'No tengo nada para «{1}» ({0}).',
  "{0} g of {1} can't be right. How much was it?": '{0} g de {1} no puede ser correcto. ¿Cuánto era?',
  "I don't know {0}. Can you say it another way, or give me the calories?":
    'No conozco {0}. ¿Puedes decirlo de otra manera o darme las calorías?',
  'I keep no training plan of yours yet. Shall I make one?':
    'Todavía no tengo ningún plan de entrenamiento tuyo. ¿Hago uno?',
  'There is no earlier plan to go back to.': 'No hay ningún plan anterior al que volver.',
  'Your plan has no session in the next {0} days.':
    'Tu plan no tiene ninguna sesión en los próximos {0} días.',
  'I have no good words for "{0}". Ask the staff; they can show you.':
    'No sé explicar bien «{0}». Pregunta al personal; allí te lo pueden enseñar.',
  'I don\'t know "{0}" as an exercise. Which one do you mean?':
    'No conozco «{0}» como ejercicio. ¿A cuál te refieres?',
  'Which one shall I change: {0}?': '¿Cuál cambio: {0}?',
  "That doesn't train the same muscle, so I left your session as it is.":
    'Eso no entrena el mismo músculo, así que he dejado tu sesión como está.',
  "I don't know {0} as equipment. What do you have, in other words?":
    'No conozco {0} como material. ¿Qué tienes, dicho de otra manera?',
  'I found nothing to note in that. Try "bench 3x8 at 60" or "3 eggs and toast".':
    'No he encontrado nada que anotar ahí. Prueba con «/log bench 3x8 60» o «/ate 3 eggs».',
  'I have no earlier {0} of yours to repeat. Tell me the sets once.':
    'No tengo nada tuyo anterior que repetir ({0}). Dime las series una vez.',
  workout: 'entrenamiento',
  'I have no {0} of yours from {1} to repeat. Tell me once what is in it.': (meal, day) =>
    `No tengo nada tuyo ${ofDay(day)} que repetir (${meal}). Dime una vez qué lleva.`,
  'I have no {0} of yours to repeat. Tell me once what is in it.':
    'No tengo nada tuyo que repetir ({0}). Dime una vez qué lleva.',
  "That is still to come. Tell me when it's done.": 'Eso todavía está por venir. Dímelo cuando esté hecho.',
  'That day is still to come, so I noted nothing. When did you weigh yourself?':
    'Ese día todavía está por venir, así que no he anotado nada. ¿Cuándo te pesaste?',
  'That is more than three years back; I keep what is newer.':
    'Eso fue hace más de tres años; guardo lo que es más reciente.',
  "I don't find that meal any more. Tell me what you ate, and I note it.":
    'Ya no encuentro esa comida. Dime qué comiste y lo anoto.',
  "You aren't in a pause, so there is nothing to end.":
    'No estás en pausa, así que no hay nada que terminar.',
  'I can pause up to a year, and note one from the last three months. Which days is it?':
    'Puedo pausar hasta un año y anotar una pausa de los últimos tres meses. ¿Qué días son?',
  'Make me a plan': 'Hacerme un plan',
  'Plan my meals': 'Planificar mis comidas',
  'I don\'t know "{0}" as a part of this gym. It has {1}.':
    'No conozco «{0}» como zona de este gimnasio. Hay {1}.',
  'I don\'t know "{0}" among this gym\'s equipment. It has {1}.':
    'No conozco «{0}» entre las máquinas de este gimnasio. Hay {1}.',
  "I don't know this gym's equipment yet. I can tell you how full it is.":
    'Todavía no conozco las máquinas de este gimnasio. Puedo decirte cuánta gente hay.',
  "I don't know yet who uses the {0}, so I can't say how free they are.":
    'Todavía no sé quién usa eso ({0}), así que no puedo decir si está libre.',
  'I have no forecast on record for {0}. Ask me about the last two days or the next two weeks.': (when) =>
    `No tengo ninguna previsión para ${onDay(when)}. Pregúntame por los dos últimos días o las dos próximas semanas.`,
  'You are already checked in.': 'Tu entrada ya está registrada.',
  "You aren't checked in, so there is nothing to check out of.":
    'Tu entrada no está registrada, así que no hay salida que registrar.',
  "That time doesn't fit: your visit began at {0}. When did you leave?": (since) =>
    `Esa hora no encaja: tu visita empezó ${at(since)}. ¿Cuándo saliste?`,
  "That is still to come. Tell me when you leave, and I'll check you out.":
    'Eso todavía está por venir. Dime cuándo sales y registro tu salida.',
  'I couldn\'t read "{0}" as a time. Try "18:30" or "tomorrow at 6".':
    'No he podido leer «{0}» como una hora. Prueba con «18:30» o «tomorrow at 6».',
  'That time is over. I can tell you about now and the next two weeks.':
    'Esa hora ya ha pasado. Puedo hablarte de ahora y de las dos próximas semanas.',
  'I can only look {0} days ahead. Ask me again when it is closer.':
    'Solo puedo mirar {0} días por delante. Pregúntame otra vez cuando esté más cerca.',
  'The end comes before the beginning there. From when to when do you mean?':
    'Ahí el final va antes que el principio. ¿De cuándo a cuándo?',
  '{0} is closed {1}': (gym, when) => `${gym} está cerrado ${onDay(when)}`,
  'It opens {0}.': (when) => `Abre ${onDay(when)}.`,
  "I don't know yet: nothing has been counted here so far. Check in when you come, and I start learning.":
    'Todavía no lo sé: aquí no se ha contado nada hasta ahora. Registra tu entrada cuando vengas y empiezo a aprender.',
  "I don't know: the last count I have is from {0}, too long ago to say.": (when) =>
    `No lo sé: el último recuento que tengo es ${ofDay(when)}, hace demasiado para decir algo.`,
  'There is nothing to take back from the last ten minutes.':
    'No hay nada que deshacer de los últimos diez minutos.',
  'That is already taken back.': 'Eso ya está deshecho.',
  "That is more than {0} minutes ago, so I can't take it back any more.":
    'Eso fue hace más de {0} minutos, así que ya no puedo deshacerlo.',
  'You have changed something since then. Take back the newer one first.':
    'Has cambiado algo desde entonces. Deshaz primero lo más reciente.',
  'That question is closed, so I have changed nothing. Ask me anew if you still want it.':
    'Esa pregunta está cerrada, así que no he cambiado nada. Pídemelo de nuevo si todavía lo quieres.',
  'No assistant of yours has a key, so there is none to end.':
    'Ningún asistente tuyo tiene clave, así que no hay ninguna que anular.',
  'Which one? You have {0}.': '¿Cuál? Tienes {0}.',
  'You have no key called "{0}". You have {1}.': 'No tienes ninguna clave llamada «{0}». Tienes {1}.',
  'You have {0} keys already, and that is the most. End one that you no longer need.':
    'Ya tienes {0} claves, y es el máximo. Anula una que ya no necesites.',
  'You have a key called "{0}" already. End that one, or give the new one another name.':
    'Ya tienes una clave llamada «{0}». Anúlala o dale otro nombre a la nueva.',
  'That is for the staff of the gym.': 'Eso es para el personal del gimnasio.',
  'That code opens nothing here: it may be mistyped, used already, or too old. Ask whoever gave it to you for a new one.':
    'Ese código no abre nada aquí: puede estar mal escrito, usado o caducado. Pide uno nuevo a quien te lo dio.',
  'I know nobody like that here.': 'No conozco a nadie así aquí.',
  "That is for you alone. Ask me in private, and I'll show it to you there.":
    'Eso es solo para ti. Pídemelo en privado y te lo enseño allí.',
  "I can't give you a link: this gym's web chat has no address that I know of. The staff can set one up.":
    'No puedo darte un enlace: el chat web de este gimnasio no tiene ninguna dirección que yo conozca. El personal puede configurarla.',
  'That is longer than the {0} days I look at in one go. Which part of it do you mean?':
    'Eso es más que los {0} días que miro de una vez. ¿A qué parte te refieres?',
  'No places are open in that time. Ask me for a day that is closer, or for another hour.':
    'No hay plazas abiertas en ese rato. Pídeme un día más cercano u otra hora.',
  'One alone is no group. I can look for a place for you alone.':
    'Una sola persona no es un grupo. Puedo buscar una plaza solo para ti.',
  '{0} are more than I can bring together at one time: a group is {1} to {2}.':
    '{0} es más de lo que puedo reunir a la vez: un grupo es de {1} a {2}.',
  "No slot in that time has room for {0}: {1} is the most. I've noted what you wanted.":
    'Ninguna hora de ese rato tiene sitio para {0}: {1} es el máximo. He anotado lo que querías.',
  "No slot in that time has room for {0}. I've noted what you wanted.":
    'Ninguna hora de ese rato tiene sitio para {0}. He anotado lo que querías.',
  "I don't know that group's question. Ask anew for a time together.":
    'No conozco la pregunta de ese grupo. Pide de nuevo una hora para el grupo.',
  "That isn't one of the times I proposed. Tap one of the buttons.":
    'Esa no es una de las horas que he propuesto. Toca uno de los botones.',
  'This group is settled: it goes {0}.': (when) => `Este grupo ya está decidido: va ${onDay(when)}.`,
  'This group is settled, in two halves. Your own time is among your places.':
    'Este grupo ya está decidido, en dos mitades. Tu hora está entre tus plazas.',
  'This question was called off. Nothing is booked.': 'Esta pregunta se canceló. No hay nada reservado.',
  'The time to answer is over, and nothing was booked.':
    'El plazo para contestar ha terminado y no se reservó nada.',
  'All {0} of this group have answered already. If you are more, ask anew for a time together.':
    'Ya han contestado las {0} personas de este grupo. Si hay más, pide de nuevo una hora para el grupo.',
  'Only whoever asked for the group can do that.': 'Eso solo puede hacerlo quien preguntó por el grupo.',
  'Fewer than two have said what suits them, so there is nothing to book yet.':
    'Menos de dos personas han dicho qué les va bien, así que todavía no hay nada que reservar.',
  'You have {0} alerts waiting already; more would be noise. "Stop" ends them all.':
    'Ya tienes {0} alertas esperando; más sería ruido. «Stop» las termina todas.',
  "I don't know that code. Look at your places, or ask me for another time.":
    'No conozco ese código. Mira tus plazas o pídeme otra hora.',
  'That offer was made to someone else. Ask me, and I look for a time for you.':
    'Esa propuesta era para otra persona. Pídemela y busco una hora para ti.',
  'That offer was made for another gym. Here I can look at {0} for you.':
    'Esa propuesta era de otro gimnasio. Aquí puedo mirar en {0} para ti.',
  'That offer had run out, and the last place {0} has gone. Nothing else of yours has changed.': (when) =>
    `Esa propuesta había caducado, y la última plaza ${ofDay(when)} ya no está. Nada más tuyo ha cambiado.`,
  'You have that place already: {0}.': 'Ya tienes esa plaza: {0}.',
  "The slot {0} has begun without you, so I can't hold it any more.": (when) =>
    `La hora ${ofDay(when)} ha empezado sin ti, así que ya no puedo guardarla.`,
  'You have a place {0}, and the two overlap. Swap that one or give it back first.': (when) =>
    `Tienes una plaza ${onDay(when)}, y las dos se solapan. Cámbiala o devuélvela primero.`,
  'You were removed from this gym a moment ago, so I hold nothing for you.':
    'Te acaban de dar de baja en este gimnasio, así que no guardo nada para ti.',
  'The place {0} has gone to someone else by now. I can look for another time.': (when) =>
    `La plaza ${ofDay(when)} ya la tiene otra persona. Puedo buscar otra hora.`,
  'Your earlier place has gone to someone else by now, so I left you the one {0}.': (when) =>
    `Tu plaza anterior ya la tiene otra persona, así que te he dejado la ${ofDay(when)}.`,
  'You have no place held, so there is nothing to give back.':
    'No tienes ninguna plaza reservada, así que no hay nada que devolver.',
  'You have no place held {0}.': (when) => `No tienes ninguna plaza reservada ${onDay(when)}.`,
  'You are already here for that one, so there is nothing to give back.':
    'Ya has venido para esa, así que no hay nada que devolver.',
  'That place has gone back already.': 'Esa plaza ya está devuelta.',
  "I can't find that answer of mine any more, so I noted nothing.":
    'Ya no encuentro esa respuesta mía, así que no he anotado nada.',
  "I couldn't make sense of that. Could you say it in other words?":
    'No lo he entendido. ¿Puedes decirlo con otras palabras?',
  "That didn't work, and nothing was changed.": 'No ha funcionado, y no se ha cambiado nada.',
  'End {0}': 'Anular {0}',
  'My keys': 'Mis claves',
  'Ask me anew': 'Preguntar de nuevo',
  'A place for me': 'Una plaza para mí',
  '1 second': '1 segundo',
  "That's more than I can follow at once. Write again in {0}; I have done nothing with this last message.":
    'Es más de lo que puedo seguir a la vez. Escribe otra vez en {0}; con este último mensaje no he hecho nada.',
  'Many people are writing to me right now. Write again in {0}; I have done nothing with this last message.':
    'Ahora mismo me escribe mucha gente. Escribe otra vez en {0}; con este último mensaje no he hecho nada.',
  'Something went wrong on my side, and nothing was changed. Please try again in a moment (ref {0}).':
    'Algo ha fallado por mi parte, y no se ha cambiado nada. Inténtalo otra vez en un momento (ref. {0}).',
  'the {0}': '{0}',
  'Check in': 'Registrar entrada',
  'Check in for {0}': 'Registrar entrada para {0}',
  'How busy is {0}?': '¿Cuánta gente hay: {0}?',
  'How busy is it?': '¿Cuánta gente hay?',
  'When is {0} quiet?': '¿Cuándo está tranquilo: {0}?',
  'Check out now': 'Registrar salida ahora',
  'What can I do for {0}?': '¿Qué puedo hacer para {0}?',
  'Are you here now, or still choosing a time?': '¿Ya has llegado o aún estás eligiendo hora?',
  'Shall {0} be your split now?': '¿Pongo {0} como lo que entrenas ahora?',
  'I check you in once you are here. Do you want to know how busy it will be?':
    'Registro tu entrada cuando estés aquí. ¿Quieres saber cuánta gente habrá?',
  'I check you out when you go. Shall I do it now?':
    'Registro tu salida cuando te vayas. ¿La registro ahora?',
  'Are you leaving, or going on with {0}?': '¿Te vas o sigues con {0}?',
  'When did you leave?': '¿Cuándo saliste?',
  'Just now': 'Ahora mismo',
  'Half an hour ago': 'Hace media hora',
  'An hour ago': 'Hace una hora',
  'Which day do you mean?': '¿A qué día te refieres?',
  'Which day shall I look at first?': '¿Qué día miro primero?',
  'Which day and which part of it?': '¿Qué día y en qué momento?',
  'tomorrow morning': 'mañana por la mañana',
  'tomorrow evening': 'mañana por la tarde',
  'I can only check in you yourself; everyone writes to me on their own. Shall I check you in?':
    'Solo puedo registrar tu propia entrada; cada persona me escribe por su cuenta. ¿Registro la tuya?',
  'What shall I explain?': '¿Qué te explico?',
  'How busy it is now': 'Cuánta gente hay ahora',
  'How often I am right': 'Con qué frecuencia acierto',
  'Which exercise was that?': '¿Qué ejercicio era?',
  Squat: 'Sentadilla',
  'Bench press': 'Press de banca',
  Deadlift: 'Peso muerto',
  'How much protein a day shall it be, in grams?': '¿Cuánta proteína al día, en gramos?',
  '{0} g protein': '{0} g de proteína',
  'How many kcal a day shall it be?': '¿Cuántas kcal al día?',
  '{0} kcal a day': '{0} kcal al día',
  'What may the food cost a day?': '¿Cuánto puede costar la comida al día?',
  '{0} a day': '{0} al día',
  'Then I leave it. Shall I look at other times?': 'Entonces lo dejo. ¿Miro otras horas?',
  'I have nothing on offer right now. Shall I look for a quiet time?':
    'Ahora mismo no tengo nada propuesto. ¿Busco una hora tranquila?',
  'I offered only one. Shall I look at other times?': 'Solo he propuesto una. ¿Miro otras horas?',
  'I offered only {0}. Which one of them?': 'Solo he propuesto {0}. ¿Cuál de ellas?',
  'The first': 'La primera',
  'Then I leave everything as it is. What would you like?':
    'Entonces lo dejo todo como está. ¿Qué quieres hacer?',
  gym: 'gimnasio',
  'How full it is now': 'Cuánta gente hay ahora',
  'When it is quiet': 'Cuándo está tranquilo',
  'Why a forecast says so': 'Por qué una previsión dice eso',
  'A time for several': 'Una hora para un grupo',
  'Give a place back': 'Devolver una plaza',
  'My places in a calendar': 'Mis plazas en un calendario',
  'My share of first choices': 'Cuántas veces tuve mi primera opción',
  'Tell how it was': 'Contar cómo fue',
  'Be told when it is quiet': 'Recibir aviso cuando esté tranquilo',
  'No more messages': 'No más mensajes',
  'Check me out': 'Registrar mi salida',
  'Take back the last thing': 'Deshacer lo último',
  'Note it in my profile': 'Anotarlo en mi perfil',
  'What you know of me': 'Lo que sabes de mí',
  'Note my weight': 'Anotar mi peso',
  'How much to eat': 'Cuánto comer',
  'Another meal': 'Otra comida',
  'My shopping list': 'Mi lista de la compra',
  'Log it as eaten': 'Anotarlo como comido',
  'A training plan': 'Un plan de entrenamiento',
  'My plan': 'Mi plan',
  'Another exercise': 'Otro ejercicio',
  'Quiet times for my sessions': 'Horas tranquilas para mis sesiones',
  'Log it as trained': 'Anotarlo como entrenado',
  'How I get on': 'Cómo avanzo',
  'Pause my training': 'Pausar mi entrenamiento',
  'My data as a file': 'Mis datos en un archivo',
  'Delete what you keep of me': 'Borrar lo que guardas de mí',
  'What you remember of our talk': 'Lo que recuerdas de nuestra conversación',
  'Keys for my assistant': 'Claves para mi asistente',
  'What you can do': 'Qué sabes hacer',
  "I'm not sure what you mean. Is it one of these?": 'No sé bien a qué te refieres. ¿Es una de estas cosas?',
  'Without your height I can\'t work it out. A rough figure will do, say "about 170 cm".':
    'Sin tu altura no puedo calcularlo. Basta una cifra aproximada, por ejemplo «170 cm».',
  'Without your weight I can\'t work it out. A rough figure will do, say "about 75 kg".':
    'Sin tu peso no puedo calcularlo. Basta una cifra aproximada, por ejemplo «75 kg».',
  'Without your age I can\'t work it out. A rough one will do, say "about 40".':
    'Sin tu edad no puedo calcularlo. Basta una aproximada, por ejemplo «40».',
  'One of the two formulas I need; take the one that fits you better, they differ by about 170 kcal.':
    'Necesito una de las dos fórmulas; elige la que mejor te encaje, se diferencian en unas 170 kcal.',
  Men: 'Hombres',
  Women: 'Mujeres',
}
