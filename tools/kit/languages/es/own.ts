import type { Catalogue } from '../entry.ts'
import { at, ofDay, onDay } from './grammar.ts'

/** What is a member's own: conversations, keys, what was taken back; and the news of the gym. */
export const own: Catalogue = {
  'A key for your assistant, "{0}". Whoever has it may ask in your name, also what I know of you, and book, log and change things.':
    'Una clave para tu asistente, «{0}». Quien la tenga puede preguntar en tu nombre, también lo que sé de ti, y reservar, anotar y cambiar cosas.',
  'A key for your assistant, "{0}". Whoever has it may ask in your name, also what I know of you, and change nothing.':
    'Una clave para tu asistente, «{0}». Quien la tenga puede preguntar en tu nombre, también lo que sé de ti, y no cambiar nada.',
  'The assistant wants it as its bearer token; it finds me at {0}.':
    'El asistente la necesita como token bearer; me encuentra en {0}.',
  'I show it this once, so copy it now. You can end it any time with /keys.':
    'La enseño solo esta vez, así que cópiala ahora. Puedes anularla cuando quieras con /keys.',
  'the address of this page with /mcp behind it': 'la dirección de esta página con /mcp detrás',
  'the address of my web page with /mcp behind it, which the staff can tell you':
    'la dirección de mi página web con /mcp detrás, que te puede decir el personal',
  'No assistant of yours has a key. With one it can ask me in your name, for example when legs is quiet.':
    'Ningún asistente tuyo tiene clave. Con una puede preguntarme en tu nombre, por ejemplo cuándo está tranquilo.',
  'Keys with which an assistant can ask me in your name:':
    'Claves con las que un asistente puede preguntarme en tu nombre:',
  'last used {0} at {1}': (day, time) => `usada por última vez ${onDay(day)} ${at(time)}`,
  'never used': 'nunca usada',
  '{0}: may ask and change things, made {1}, {2}': (name, day, used) =>
    `${name}: puede preguntar y cambiar cosas, creada ${onDay(day)}, ${used}`,
  '{0}: may only ask, made {1}, {2}': (name, day, used) =>
    `${name}: solo puede preguntar, creada ${onDay(day)}, ${used}`,
  'New key': 'Nueva clave',
  'The key "{0}" opens nothing any more.': 'La clave «{0}» ya no abre nada.',
  Undo: 'Deshacer',
  'checked in': 'registró su entrada',
  'checked out': 'registró su salida',
  'asked how full it was': 'preguntó cuánta gente había',
  'asked when it gets quiet or busy': 'preguntó cuándo está tranquilo o lleno',
  'asked what a forecast rests on': 'preguntó en qué se basa una previsión',
  'asked for a place in a quiet slot': 'pidió una plaza en una hora tranquila',
  'took a place': 'cogió una plaza',
  'gave a place back': 'devolvió una plaza',
  'looked at the places held': 'miró sus plazas',
  'asked how places are shared out': 'preguntó cómo se reparten las plazas',
  'said how a tip or a visit was': 'dijo cómo fue un consejo o una visita',
  'looked for a time for several': 'buscó una hora para un grupo',
  'set an alert': 'puso una alerta',
  'changed what is said unasked': 'cambió los avisos',
  'had a training plan made': 'pidió un plan de entrenamiento',
  'looked at the training plan': 'miró el plan de entrenamiento',
  'looked for slots for the training plan': 'buscó horas para el plan de entrenamiento',
  'noted a workout': 'anotó un entrenamiento',
  'looked at their progress': 'miró su progreso',
  'took the last change back': 'deshizo el último cambio',
  'my notes of what we wrote here': 'mis notas de lo que escribimos aquí',
  'the one message you wrote me here, with my answers and my notes of it':
    'el único mensaje que me has escrito aquí, con mis respuestas y mis notas',
  'all {0} messages you wrote me here, with my answers and my notes of it':
    'los {0} mensajes que me has escrito aquí, con mis respuestas y mis notas',
  "I would delete for good {0}. Your profile, plans and bookings stay. It can't be undone. Shall I?":
    'Borraría para siempre {0}. Tu perfil, tus planes y tus reservas se quedan. No se puede deshacer. ¿Lo hago?',
  'There is nothing of this conversation left to forget. Your profile and your bookings are kept apart from it.':
    'No queda nada de esta conversación que olvidar. Tu perfil y tus reservas van aparte.',
  "Forgotten: all that we wrote here before this, and my notes of it. That can't be undone.":
    'Olvidado: todo lo que escribimos aquí antes de esto, y mis notas. No se puede deshacer.',
  'Your profile, plans and bookings are as they were.':
    'Tu perfil, tus planes y tus reservas siguen como estaban.',
  'Yes, forget it': 'Sí, olvidarlo',
  'No, keep it': 'No, conservarlo',
  'Forget this conversation': 'Olvidar esta conversación',
  'Stop sharing it': 'Dejar de compartirla',
  'one message': 'un mensaje',
  'Of this conversation I keep {0}, the first from {1}. They go after {2} days. When I answer, I read the last {3} of the past {4} hours.':
    (much, day, days, turns, hours) =>
      `De esta conversación guardo ${much}, desde ${onDay(day)}. Desaparecen a los ${days} días. Cuando contesto, leo los últimos ${turns} de las últimas ${hours} horas.`,
  'I remember nothing of this conversation.': 'No recuerdo nada de esta conversación.',
  'What we spoke of before that: {0}': 'De qué hablamos antes: {0}',
  'I have no notes of anything before that.': 'No tengo notas de nada anterior.',
  'What you write here may teach the language model since {0}.': (day) =>
    `Lo que escribes aquí puede enseñar al modelo de lenguaje desde ${onDay(day)}.`,
  'Your profile and your bookings are kept apart from it.': 'Tu perfil y tus reservas van aparte.',
  'Names, numbers, addresses and links are taken out, and whatever is about body, health or food is left out whole.':
    'Se quitan nombres, números, direcciones y enlaces, y lo que trata de cuerpo, salud o comida se deja fuera entero.',
  'You share your conversations already.': 'Ya compartes tus conversaciones.',
  'Thank you. What you write from now on, and what I answer, may teach the language model.':
    'Gracias. Lo que escribas a partir de ahora, y lo que yo conteste, puede enseñar al modelo de lenguaje.',
  'You can stop at any time: just say so.': 'Puedes dejarlo cuando quieras: solo dilo.',
  'Stopped: none of your conversations is used to teach the language model any more. What it has learned already stays in it.':
    'Parado: ninguna de tus conversaciones se usa ya para enseñar al modelo de lenguaje. Lo que ya aprendió se queda en él.',
  'Your conversations are not used to teach the language model.':
    'Tus conversaciones no se usan para enseñar al modelo de lenguaje.',
  'From {0}: {1}': 'De {0}: {1}',
  '{0} at {1}: there are none for now; there was 1.': '{0} en {1}: de momento no hay; había 1.',
  '{0} at {1}: there are none for now; there were {2}.': '{0} en {1}: de momento no hay; había {2}.',
  'New at {0}: there are {1} {2} now, {3} more.': 'Novedad en {0}: ahora hay {1} {2}, {3} más.',
  '{0} at {1}: {2} now, {3} fewer.': '{0} en {1}: ahora {2}, {3} menos.',
  '{0} at {1}: {2}, as before.': '{0} en {1}: {2}, como antes.',
  "Your place on {0} can't be kept, sorry: shall I find you another time?": (when) =>
    `Tu plaza ${ofDay(when)} no se puede mantener, lo siento: ¿te busco otra hora?`,
  "Your {0} places on {1} can't be kept, sorry: shall I find you another time?": (places, when) =>
    `Tus ${places} plazas ${ofDay(when)} no se pueden mantener, lo siento: ¿te busco otra hora?`,
  'Change of plan: {0} is open as usual {1}.': (gym, when) =>
    `Cambio de planes: ${gym} abre como siempre ${onDay(when)}.`,
  'Correction from {0}: what I told you of the {1} is not so.':
    'Corrección de {0}: lo que te dije sobre {1} no es así.',
  'Correction from {0}: please disregard my last news ("{1}").':
    'Corrección de {0}: por favor, no tengas en cuenta mi última noticia («{1}»).',
  'Thanks, noted.': 'Gracias, anotado.',
  'Undone: the check-in is as it was before.': 'Deshecho: la entrada está como antes.',
  'Undone: the check-out is as it was before.': 'Deshecho: la salida está como antes.',
  'Undone: the place went back.': 'Deshecho: la plaza está devuelta.',
  'Undone: the place is yours again.': 'Deshecho: la plaza vuelve a ser tuya.',
  'Undone: your alerts are as they were before.': 'Deshecho: tus alertas están como antes.',
  'Undone: what you hear unasked is as it was before.': 'Deshecho: tus avisos están como antes.',
  'Undone: your profile is as it was before.': 'Deshecho: tu perfil está como antes.',
  'Undone: the weighing is taken out.': 'Deshecho: el pesaje está quitado.',
  'Undone: your answer is as it was before, and what it kept is gone.':
    'Deshecho: tu respuesta está como antes, y lo que guardaba ya no está.',
  'Undone: your target is as it was before.': 'Deshecho: tu objetivo está como antes.',
  'Undone: your training plan is as it was before.': 'Deshecho: tu plan de entrenamiento está como antes.',
  'Undone: the exercise is back.': 'Deshecho: el ejercicio está otra vez.',
  'Undone: your meal plan is as it was before.': 'Deshecho: tu plan de comidas está como antes.',
  'Undone: the meal is back.': 'Deshecho: la comida está otra vez.',
  'Undone: those sets are taken out.': 'Deshecho: esas series están quitadas.',
  'Undone: the meal is taken out.': 'Deshecho: la comida está quitada.',
  'Undone: that key opens nothing.': 'Deshecho: esa clave no abre nada.',
  'Undone: the key opens again.': 'Deshecho: la clave abre otra vez.',
  'Undone: your pauses are as they were before.': 'Deshecho: tus pausas están como antes.',
  'Undone: whether you share your conversations is as it was before.':
    'Deshecho: lo de compartir tus conversaciones está como antes.',
  'Undone: the settings are as they were before.': 'Deshecho: los ajustes están como antes.',
  'Undone: the keys are as they were before.': 'Deshecho: las claves están como antes.',
  'Undone: what you thought of the answer is as it was before.':
    'Deshecho: tu opinión de la respuesta está como antes.',
  'Undone: it is as it was before.': 'Deshecho: está como antes.',
  'Undone: your settings are as they were before.': 'Deshecho: tus ajustes están como antes.',
  'Undone: the language model is the one it was before.':
    'Deshecho: el modelo de lenguaje vuelve a ser el de antes.',
}
