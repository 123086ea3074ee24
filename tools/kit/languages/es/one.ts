import type { Catalogue } from '../entry.ts'

/** Doors that are joined, left and parted; groups. */
export const one: Catalogue = {
  'the web': 'la web',
  'another app': 'otra aplicación',
  'You reach me by {0}, and are the same member there.':
    'Me escribes por {0} y en todas eres la misma persona.',
  'To be the same member in another app, send me the line below there, within {0} minutes. Whoever sends it shares all that is yours, so show it to nobody.':
    'Para ser la misma persona en otra aplicación, envíame allí la línea de abajo en los próximos {0} minutos. Quien la envíe comparte todo lo tuyo, así que no se la enseñes a nadie.',
  'Part them again': 'Volver a separar',
  'Leave {0}': 'Dejar {0}',
  'Yes, join them': 'Sí, unir',
  No: 'No',
  'Yes, leave it': 'Sí, dejarla',
  'That code joins nothing: it may be mistyped, used already, or older than {0} minutes. Ask me for a new one in your other app, with /link.':
    'Ese código no une nada: puede estar mal escrito, ya usado o tener más de {0} minutos. Pídeme otro en tu otra aplicación con /link.',
  'Those were too many wrong codes. Try again in {0} minutes; nothing has changed.':
    'Han sido demasiados códigos equivocados. Inténtalo de nuevo en {0} minutos; no ha cambiado nada.',
  'Others could read that code, so it joins nothing any more. Ask me for a new one with /link, and send it where only I read it.':
    'Otras personas pudieron leer ese código, así que ya no une nada. Pídeme otro con /link y envíalo donde solo lo lea yo.',
  'You made that code here. Send it to me in your other app.':
    'Ese código lo pediste aquí. Envíamelo en tu otra aplicación.',
  'One of the two is about to be forgotten, so I joined nothing. Call that off first.':
    'Una de las dos cuentas está a punto de borrarse, así que no he unido nada. Cancela eso primero.',
  'The one who made that code belongs to the staff of {0}, and such rights go to nobody by a code. Make one here with /link, and send it to me there.':
    'Quien pidió ese código es del equipo de {0}, y esos derechos no pasan a nadie con un código. Pide uno aquí con /link y envíamelo allí.',
  'Good, nothing is joined, and that code is no longer good.':
    'De acuerdo, no se une nada y ese código ya no vale.',
  'Shall I make one member of you here and of whoever made this code on {0}?':
    '¿Quieres que tú aquí y quien pidió este código ({0}) seáis la misma persona para mí?',
  'Shall I make one member of you here and of {0} on {1}?':
    '¿Quieres que tú aquí y {0} ({1}) seáis la misma persona para mí?',
  'Say yes only if you made this link yourself.': 'Di que sí solo si este enlace lo hiciste tú.',
  'Each door then shows all that is kept of both: visits, places, plans, and what you told me.':
    'Desde cada aplicación se verá entonces todo lo guardado de ambas cuentas: visitas, plazas, planes y lo que me has contado.',
  'Where the two differ, what was said last holds, and the settings of this one.':
    'Donde no coincidan, vale lo último que se dijo y los ajustes de esta.',
  'One of them said no to keeping {0}: that no holds, and what the other has of it is deleted for good.':
    'En una de ellas se dijo que no a guardar esto: {0}. Ese no se respeta, y lo que la otra tiene de ello se borra para siempre.',
  'You can part them again within {0} hours.': 'Puedes volver a separarlas en las próximas {0} horas.',
  'Done: here and on {0} you are the same member now.': 'Hecho: aquí y allí ({0}) ya eres la misma persona.',
  'You held two places at the same time, so one of them went back.':
    'Tenías dos plazas a la misma hora, así que una ha quedado libre.',
  'You held places twice at the same time, so {0} of them went back.':
    'Tenías plazas dobles a la misma hora, así que {0} han quedado libres.',
  'To part them again within {0} hours: /link undo':
    'Para volver a separarlas en las próximas {0} horas: /link undo',
  'your body': 'tu cuerpo',
  'your health': 'tu salud',
  'what you eat': 'lo que comes',
  'your training': 'tu entrenamiento',
  "You are the same member here and on {0} now. If that wasn't you, send me /link undo within {1} hours.":
    'Ahora eres la misma persona aquí y allí ({0}). Si no has sido tú, envíame /link undo en las próximas {1} horas.',
  'Which one shall I leave? You reach me by {0}.': '¿Cuál dejo? Me escribes por {0}.',
  'That is your only door, so it stays. To have all that is yours deleted, say /forget.':
    'Es tu única forma de escribirme, así que se queda. Para que se borre todo lo tuyo, di /forget.',
  "I don't know you on {0}, so there is nothing to leave.":
    'Por {0} no te conozco, así que no hay nada que dejar.',
  'Good, {0} stays yours.': 'De acuerdo, {0} sigue siendo tuya.',
  "You are writing by that door. Once left, I don't know you here any more, and you can join it again from {0} only. Shall I?":
    'Es por donde me escribes ahora. Después no te conoceré aquí, y solo podrás volver a unirla desde {0}. ¿Lo hago?',
  "Done: here I don't know you any more. All that is yours stays with you on {0}.":
    'Hecho: aquí ya no te conozco. Todo lo tuyo sigue contigo en {0}.',
  'Done: {0} is no longer a door of yours. All that is yours stays with you on {1}.':
    'Hecho: {0} ya no es tuya. Todo lo tuyo sigue contigo en {1}.',
  'Done: they are two members again, each with what they brought. To join them anew, say /link.':
    'Hecho: vuelven a ser dos personas, cada una con lo que trajo. Para unirlas otra vez, di /link.',
  'There is nothing to part: nothing was joined within the last {0} hours.':
    'No hay nada que separar: no se ha unido nada en las últimas {0} horas.',
}
