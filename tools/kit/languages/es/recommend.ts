import type { Catalogue } from '../entry.ts'
import { at, inPlace, large, low, ofDay, onDay, the } from './grammar.ts'

export const recommend: Catalogue = {
  "I'll write once {0} has fewer than {1} people, {2}.": (where, below, when) =>
    `Te aviso en cuanto haya menos de ${below} personas ${inPlace(where)}, ${onDay(when)}.`,
  "Renewed: I'll write once {0} has fewer than {1} people, {2}.": (where, below, when) =>
    `Renovado: te aviso en cuanto haya menos de ${below} personas ${inPlace(where)}, ${onDay(when)}.`,
  'Smaller counts than {0} I never tell.': 'Nunca digo cifras menores de {0}.',
  'That is well under the usual there ({0}).': 'Es bastante menos de lo normal ahí ({0}).',
  'I tell a few members at a time, so that it stays quiet. "Stop" ends everything I say unasked.':
    'Aviso a poca gente a la vez, para que siga tranquilo. «Stop» corta todo lo que digo sin que me preguntes.',
  '{0} until {1}': (day, time) => `${day} hasta ${the(time)}`,
  '{0} until {1}, {2}': (from, day, time) => `${from} hasta ${onDay(day)}, ${time}`,
  '{0} is quiet already: {1}, under the mark of {2}.': (where, people, below) =>
    `${large(inPlace(where))} ya está tranquilo: ${people}, por debajo de tu marca de ${below}.`,
  'So there is nothing to wait for. Shall I hold a place?':
    'Así que no hay nada que esperar. ¿Te guardo una plaza?',
  'the gym': 'el gimnasio',
  'It should stay so until {0}.': (time) => `Debería seguir así hasta ${the(time)}.`,
  '{0} is quiet now: {1}, you asked for under {2}.': (where, people, below) =>
    `${large(inPlace(where))} está tranquilo ahora: ${people}, pediste menos de ${below}.`,
  'Hold a place': 'Guardar una plaza',
  'Stop these': 'No avisar más',
  'Find me a slot': 'Buscarme una hora',
  'Where places are few, whoever had less luck lately comes first.':
    'Donde hay pocas plazas, va primero quien ha tenido menos suerte últimamente.',
  "You haven't asked me for a slot yet.": 'Todavía no me has pedido ninguna hora.',
  'The last time you asked, your first choice was free.':
    'La última vez que pediste, tu primera opción estaba libre.',
  'The last time you asked, your first choice was gone.':
    'La última vez que pediste, tu primera opción ya no estaba.',
  'You could have your first choice {0} of the last {1} times.':
    'Pudiste tener tu primera opción {0} de las últimas {1} veces.',
  "That's about what members get on average.": 'Es más o menos la media.',
  "That's more often than most members.": 'Es más a menudo que la mayoría.',
  "That's less often than most members, so you are ahead of them the next time it is tight.":
    'Es menos a menudo que la mayoría, así que irás por delante la próxima vez que haya poco sitio.',
  'Good, your address stays as it is.': 'Bien, tu dirección se queda como está.',
  "I would make you a new address and end the old one for good: every calendar that follows it shows nothing new any more. It can't be undone. Shall I?":
    'Te haría una dirección nueva y acabaría con la antigua para siempre: ningún calendario que la siga mostrará ya nada nuevo. No se puede deshacer. ¿Lo hago?',
  'The old address shows nothing any more.': 'La dirección antigua ya no muestra nada.',
  'Your places as a calendar that keeps itself up to date: {0}':
    'Tus plazas como un calendario que se actualiza solo: {0}',
  'Add it to your calendar app as a subscription. Whoever has the address can read it, so keep it to yourself.':
    'Añádelo a tu aplicación de calendario como suscripción. Quien tenga la dirección puede leerlo, así que no la compartas.',
  'New address': 'Nueva dirección',
  'Yes, new address': 'Sí, nueva dirección',
  'No, keep the old one': 'No, dejar la antigua',
  'Called off. Nothing is booked.': 'Cancelado. No hay nada reservado.',
  'Good, it goes on as it was.': 'Bien, sigue como estaba.',
  'Noted.': 'Anotado.',
  'I would book now what suits those who have answered, and nobody else could answer any more. Shall I?':
    'Reservaría ya lo que va bien a quienes han contestado, y nadie más podría contestar. ¿Lo hago?',
  'I would book the time that suits most, for those whom it suits. Shall I?':
    'Reservaría la hora que va bien a más gente, para quienes les va bien. ¿Lo hago?',
  'I would call it off for all of you, and what has been answered is dropped. Shall I?':
    'Lo cancelaría para todo el grupo, y las respuestas se descartan. ¿Lo hago?',
  'Yes, call it off': 'Sí, cancelar',
  'Yes, book it': 'Sí, reservar',
  'Noted: none of these suits you.': 'Anotado: ninguna te va bien.',
  'Noted: {0} suits you.': 'Anotado: {0} te va bien.',
  'Noted: {0} suit you.': 'Anotado: {0} te van bien.',
  "You have a place of your own at {0}, so that doesn't count as suiting you.":
    'Ya tienes una plaza propia: {0}, así que no cuenta como hora que te va bien.',
  '{0} of {1} have answered.': 'Han contestado {0} de {1}.',
  'No time suits all; I say so in the group.': 'Ninguna hora va bien a todo el grupo; lo digo en el grupo.',
  'Booked for those whom it suits.': 'Reservado para quienes les va bien.',
  'Booked: {0}, {1} of you.': 'Reservado: {0}, para {1}.',
  'No time works for all, so you go in halves: yours is {0}, with {1}.':
    'Ninguna hora va bien a todo el grupo, así que va en dos mitades: la tuya es {0}, con {1}.',
  'nobody else': 'nadie más',
  'one other': 'otra persona',
  '{0} others': 'otras {0}',
  'No, leave it': 'No, déjalo',
  'My places': 'Mis plazas',
  'Give that place back': 'Devolver esa plaza',
  "That's all": 'Eso es todo',
  'None after all': 'Al final, ninguna',
  'For how many, you included?': '¿Para cuántas personas, contándote?',
  'One slot has room for {0}:': 'Una hora tiene sitio para {0}:',
  '{0} slots have room for {1}:': '{0} horas tienen sitio para {1}:',
  "Tap whether it suits you; only I see who taps what. I'll book when it works for everybody.":
    'Toca si te va bien; solo yo veo quién toca qué. Reservo cuando vaya bien a todo el grupo.',
  "Tap all that suit you; only I see who taps what. I'll book when one works for everybody.":
    'Toca todas las que te vayan bien; solo yo veo quién toca qué. Reservo cuando una vaya bien a todo el grupo.',
  'Answers until {0}.': 'Respuestas hasta {0}.',
  time: 'momento',
  'The first is your usual {0}, as the last {1} times.':
    'La primera es el {0} habitual del grupo, como las últimas {1} veces.',
  'The first is your usual {0}.': 'La primera es el {0} habitual del grupo.',
  'One time has room for the {0} of you{1}:': 'Una hora tiene sitio para {0}{1}:',
  '{0} times have room for the {1} of you{2}:': '{0} horas tienen sitio para {1}{2}:',
  'All {0} places are held until {1}. Which one?': (places, time) =>
    `Las ${places} plazas están guardadas hasta ${the(time)}. ¿Cuál quieres?`,
  'Hold {0}': 'Reservar {0}',
  "Doesn't suit me": 'No me va bien',
  'None of these': 'Ninguna de estas',
  'Just me': 'Solo yo',
  'Booked for {0}: {1}, {2}.': 'Reservado para {0}: {1}, {2}.',
  'Whoever that does not suit keeps their own plans.': 'Quien no pueda sigue con sus propios planes.',
  'Each of you has a place of your own.': 'Cada persona tiene su propia plaza.',
  'the {0} who answered': 'las {0} personas que han contestado',
  'both of you': 'las dos personas',
  'all {0}': 'las {0} personas',
  '{0} on {1}': '{0} el {1}',
  'No time works for {0}, so I booked two halves: {1}.':
    'Ninguna hora va bien para {0}, así que he reservado dos mitades: {1}.',
  'Each of you finds your own time among your places.': 'Cada persona encuentra su hora entre sus plazas.',
  'Nobody has said what suits, so nothing is booked.':
    'Nadie ha dicho qué le va bien, así que no hay nada reservado.',
  'Only one of you has answered, so nothing is booked.':
    'Solo ha contestado una persona, así que no hay nada reservado.',
  'No time suits {0}, so nothing is booked. Shall I look at other times?':
    'Ninguna hora va bien para {0}, así que no hay nada reservado. ¿Miro otras horas?',
  'No time suits {0}. {1} suits {2}; shall I book it for the {3}?':
    'Ninguna hora va bien para {0}. {1} va bien para {2}; ¿reservo para esas {3}?',
  'My place': 'Mi plaza',
  'Other times': 'Otras horas',
  'Book {0}': 'Reservar {0}',
  'Your half of the group goes {0}. Your place is held.': (when) =>
    `Tu mitad del grupo va ${onDay(when)}. Tu plaza está reservada.`,
  'Your group goes {0}. Your place is held.': (when) =>
    `Tu grupo va ${onDay(when)}. Tu plaza está reservada.`,
  'Give it back': 'Devolverla',
  'You had said that {0} suits you for your group, but you have a place of your own then. So I counted it as not suiting.':
    'Habías dicho que {0} te iba bien para tu grupo, pero ya tienes una plaza propia a esa hora. Por eso la he contado como que no te va bien.',
  'Find me another time': 'Buscarme otra hora',
  'Noted about {0} {1}, thank you.': (day, time) => `Anotado sobre ${onDay(day)} ${at(time)}, gracias.`,
  'Noted, thank you.': 'Anotado, gracias.',
  'From now on I look for emptier hours for you, even if they are further off.':
    'A partir de ahora te busco horas con menos gente, aunque queden más lejos.',
  'From now on I stay closer to your own hours.': 'A partir de ahora me quedo más cerca de tus horas.',
  'Good to hear.': 'Me alegro.',
  'It goes into what I offer you next.': 'Lo tendré en cuenta en lo próximo que te proponga.',
  'Notices on again': 'Activar los avisos',
  'Notices are on again: reminders of your places, and now and then a hint. Alerts you had are not set again.':
    'Los avisos están activos otra vez: recordatorios de tus plazas y, de vez en cuando, una sugerencia. Las alertas que tenías no se vuelven a poner.',
  'Notices are on already.': 'Los avisos ya están activos.',
  'Stopped: no alerts, no nudges, no reminders, not even of places you hold.':
    'Parado: ni alertas, ni sugerencias, ni recordatorios, ni siquiera de tus plazas.',
  'You hear nothing unasked already: no alerts, no nudges, no reminders, not even of places you hold.':
    'Ya no te digo nada sin que preguntes: ni alertas, ni sugerencias, ni recordatorios, ni siquiera de tus plazas.',
  'Your alert is ended.': 'Tu alerta ha terminado.',
  'Your alerts are ended.': 'Tus alertas han terminado.',
  'Your places stay yours, and I answer whenever you write.':
    'Tus plazas siguen siendo tuyas, y contesto siempre que escribas.',
  ', usually {0}': ', normalmente {0}',
  ', usually fewer than {0}': ', normalmente menos de {0}',
  '{0} {1} is turning busy: {2}.': (day, time, people) =>
    `El ${low(day)} ${at(time)} se está llenando: ${people}.`,
  '{0} looks like {1}. If you keep {2}, there is nothing to do.': (other, people, own) =>
    `${large(at(other))} se esperan ${people}. Si te quedas con ${the(own)}, no tienes que hacer nada.`,
  'Show me {0}': (time) => `Ver ${the(time)}`,
  'Tell me when it is quiet': 'Avísame cuando esté tranquilo',
  'Quiet times this week': 'Horas tranquilas esta semana',
  'Swap for {0}': 'Cambiar por {0}',
  'Which one?': '¿Cuál quieres?',
  'Which one, or several?': '¿Cuál quieres, o varias?',
  'Shall I keep it?': '¿Me la quedo para ti?',
  "It's held for you until {0}.": (time) => `Está guardada para ti hasta ${the(time)}.`,
  'Both are held for you until {0}.': (time) => `Las dos están guardadas para ti hasta ${the(time)}.`,
  'All three are held for you until {0}.': (time) => `Las tres están guardadas para ti hasta ${the(time)}.`,
  'The last place.': 'La última plaza.',
  'One more place.': 'Queda una plaza más.',
  '{0} more places.': 'Quedan {0} plazas más.',
  ', your usual time': ', tu hora habitual',
  ', the quietest': ', la más tranquila',
  'The nearest quiet ones for {0}': 'Las horas tranquilas más cercanas para {0}',
  'The nearest quiet ones': 'Las horas tranquilas más cercanas',
  '{0} has no place left.': (time) => `${large(at(time))} ya no queda plaza.`,
  'No visit can begin at {0}.': (time) => `${large(at(time))} no puede empezar ninguna visita.`,
  'The last places at {0} are kept until {1} hours before for members who had less luck.': (time, hours) =>
    `Las últimas plazas de ${the(time)} se guardan hasta ${hours} horas antes para quienes han tenido menos suerte.`,
  'There is no time for a visit for {0} in that window. Shall I look at another one?':
    'En ese rato no hay tiempo para una visita de {0}. ¿Miro otro?',
  'There is no time for a visit in that window. Shall I look at another one?':
    'En ese rato no hay tiempo para una visita. ¿Miro otro?',
  "No quiet place is left for {0} then, and I don't want to promise one that isn't.":
    'Para entonces no queda ninguna plaza tranquila para {0}, y no quiero prometerte una que no lo sea.',
  "No quiet place is left then, and I don't want to promise one that isn't.":
    'Para entonces no queda ninguna plaza tranquila, y no quiero prometerte una que no lo sea.',
  'The least full is {0}: {1}.': (when, people) => `Lo menos lleno es ${onDay(when)}: ${people}.`,
  "I've noted that you would have liked one.": 'He anotado que te habría gustado una.',
  "That's the place you held for {0}.": (what) => `Es la plaza que tenías reservada para ${the(what)}.`,
  Training: 'Entrenamiento',
  '{0} places': '{0} plazas',
  'A place in a quiet slot, held by Spotter. To give it back, send /cancel {0}':
    'Una plaza en una hora tranquila, reservada por Spotter. Para devolverla, envía /cancel {0}',
  'No problem: your place {0} for {1} went back, so someone else can have it.': (when, what) =>
    `No pasa nada: he devuelto tu plaza ${ofDay(when)} para ${what}, así la puede usar otra persona.`,
  'No problem: your place {0} went back, so someone else can have it.': (when) =>
    `No pasa nada: he devuelto tu plaza ${ofDay(when)}, así la puede usar otra persona.`,
  'No problem: your {0} places {1} for {2} went back, so others can have them.': (places, when, what) =>
    `No pasa nada: he devuelto tus ${places} plazas ${ofDay(when)} para ${what}, así las pueden usar otras personas.`,
  'No problem: your {0} places {1} went back, so others can have them.': (places, when) =>
    `No pasa nada: he devuelto tus ${places} plazas ${ofDay(when)}, así las pueden usar otras personas.`,
  'You have no place held at the moment.': 'Ahora mismo no tienes ninguna plaza reservada.',
  'And {0} more: all of them are in the calendar file.':
    'Y {0} más: todas están en el archivo de calendario.',
  'Your place: {0}': (place) => `Tu plaza: ${low(place)}`,
  'Your places:': 'Tus plazas:',
  'Find a quiet time': 'Buscar una hora tranquila',
  'Swap it': 'Cambiarla',
  'Swap {0}': 'Cambiar {0}',
  'Give back {0}': 'Devolver {0}',
  '{0} your place for {1} is held': (when, what) =>
    `${large(onDay(low(when)))} tienes plaza reservada para ${what}`,
  '{0} your place is held': (when) => `${large(onDay(low(when)))} tienes plaza reservada`,
  '{0} your {1} places for {2} are held': (when, places, what) =>
    `${large(onDay(low(when)))} tienes ${places} plazas reservadas para ${what}`,
  '{0} your {1} places are held': (when, places) =>
    `${large(onDay(low(when)))} tienes ${places} plazas reservadas`,
  "I'm on my way": 'Voy de camino',
  Swap: 'Cambiar',
  'your place is held': 'tu plaza está reservada',
  'your {0} places are held': 'tus {0} plazas están reservadas',
  'The one {0} went back.': (when) => `La plaza ${ofDay(when)} queda devuelta.`,
  'The offer had run out, but there was still room.':
    'La propuesta había caducado, pero todavía había sitio.',
  'fewer than {0} people expected': 'se esperan menos de {0} personas',
  'about {0} people expected': 'se esperan unas {0} personas',
  'at most {0}': 'como mucho {0}',
}
