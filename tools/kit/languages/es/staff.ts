import type { Catalogue } from '../entry.ts'
import { onDay } from './grammar.ts'

/** What the gym's own people are told in the chat. */
export const staff: Catalogue = {
  member: 'miembro',
  'front desk': 'recepción',
  coach: 'entrenador',
  manager: 'gerente',
  owner: 'propietario',
  "Your way in to {0}'s page, good once and for {1} minutes. Whoever opens it is you, so pass it on to nobody.":
    'Tu acceso a la página de {0}, válido una vez y durante {1} minutos. Quien lo abra será para mí tú, así que no se lo pases a nadie.',
  'Put it behind the address of my web page.': 'Ponlo detrás de la dirección de mi página web.',
  'Who is staff': 'Quién es del equipo',
  'Whoever sends me this first, in private, is {0} of {1} (for {2}). It is good once, until {3}.':
    'Quien me lo mande primero, en privado, tendrá el papel de {0} en {1} (para {2}). Vale una vez, hasta el {3}.',
  'Whoever sends me this first, in private, is {0} of {1}. It is good once, until {2}.':
    'Quien me lo mande primero, en privado, tendrá el papel de {0} en {1}. Vale una vez, hasta el {2}.',
  'They write it to me in any chat. I show it this once.':
    'Se me puede escribir en cualquier chat. Solo lo enseño esta vez.',
  'They write it to me in any chat, or open {0} and type the code there. I show it this once.':
    'Se me puede escribir en cualquier chat, o se abre {0} y se escribe allí el código. Solo lo enseño esta vez.',
  'Open the page': 'Abrir la página',
  Reports: 'Informes',
  'You are {0} of {1} already, so nothing changes for you.':
    'Ya tienes el papel de {0} en {1}, así que no cambia nada para ti.',
  'Welcome to the staff of {0}: you are {1} here from now on.':
    'Te damos la bienvenida al equipo de {0}: desde ahora tienes aquí el papel de {1}.',
  'Invite a coach': 'Invitar a un entrenador',
  'Invite a manager': 'Invitar a un gerente',
  '{0}, open until {1}': '{0}, abierta hasta el {1}',
  'The staff of {0}:': 'El equipo de {0}:',
  'Invited:': 'Invitaciones:',
  'To change a role: "/staff set 2 manager", "/staff remove 2".':
    'Para cambiar un papel: «/staff set 2 manager», «/staff remove 2».',
  '{0}, as administrator on {1}': '{0}, por administrar el chat en {1}',
  'Yes, change it': 'Sí, cambiarlo',
  'Good, {0} stays {1}.': 'Bien, {0} conserva el papel de {1}.',
  '{0} is {1} now. Shall I take them out of the staff?':
    '{0} tiene ahora el papel de {1}. ¿Le saco del equipo?',
  '{0} is {1} now. Shall I make them {2}?': '{0} tiene ahora el papel de {1}. ¿Le doy el de {2}?',
  'That is you: you may give no roles afterwards.': 'Se trata de ti: después ya no podrás dar papeles.',
  '{0} is out of the staff.': '{0} ya no es del equipo.',
  '{0} is {1} now.': '{0} tiene ahora el papel de {1}.',
  'As administrator of a linked chat they are {0} all the same, until that ends.':
    'Por administrar un chat vinculado sigue teniendo el papel de {0}, hasta que eso acabe.',
  '(no name)': '(sin nombre)',
  'Yes, end it': 'Sí, terminarlo',
  'Yes, link it': 'Sí, vincularlo',
  'that server': 'ese servidor',
  'that group': 'ese grupo',
  'Whoever administers {0} would be no manager of {1} by that any more. Shall I end the link?':
    'Quien administra {0} dejaría de ser por ello gerente de {1}. ¿Termino el vínculo?',
  'Everybody who administers {0}, now or later, would be a manager of {1}: they see its reports and change its settings. Shall I link it?':
    'Todos los que administran {0}, ahora o más adelante, serían gerentes de {1}: ven sus informes y cambian sus ajustes. ¿Lo vinculo?',
  'Linked: whoever administers {0} is a manager of {1}, as soon as they write to me. "/group end" there ends it.':
    'Vinculado: quien administra {0} es gerente de {1} en cuanto me escriba. «/group end» allí lo termina.',
  'The link is ended. Roles that were given by name stay.':
    'El vínculo ha terminado. Los papeles dados por nombre se quedan.',
  'It is linked to {0} already. "/group end" there ends it.':
    'Ya está vinculado a {0}. «/group end» allí lo termina.',
  'It is not linked to {0}.': 'No está vinculado a {0}.',
  'That is the only owner of the gym. Make somebody else an owner first, so that the gym is never without.':
    'Es el único propietario del gimnasio. Nombra antes a otra persona, para que el gimnasio nunca se quede sin nadie.',
  'I know no "{0}" among the staff. There are {1}.': 'No conozco a «{0}» en el equipo. Están {1}.',
  'Several are called "{0}". Say the number: {1}.': 'Varias personas se llaman «{0}». Di el número: {1}.',
  'Say "/group" in the Discord server or Telegram group itself; I answer you in private.':
    'Escribe «/group» en el propio servidor de Discord o grupo de Telegram; te respondo en privado.',
  'Only who administers that group can link it, and as far as I can see you do not. Let one of its administrators make you one first.':
    'Solo quien administra el grupo puede vincularlo, y por lo que veo no eres tú. Pide antes a quien lo administra que te dé ese permiso.',
  'That group is linked to another gym, so I changed nothing.':
    'Ese grupo está vinculado a otro gimnasio, así que no he cambiado nada.',

  'Good, nobody was told, and nothing has changed.': 'Bien, no se ha avisado a nadie y no ha cambiado nada.',
  'Done.': 'Hecho.',
  '{0}, {1} to {2}': '{0}, de {1} a {2}',
  '{0} {1} to {2} {3}': '{0} a las {1} hasta el {2} a las {3}',
  '“{0}”': '«{0}»',
  'Nobody can be told now: no member has written to me in private yet.':
    'Ahora no puedo avisar a nadie: ningún miembro me ha escrito todavía en privado.',
  'Shall I?': '¿Lo hago?',
  'This is what members would read:': 'Esto leerían los miembros:',
  'This is what 1 member would read:': 'Esto leería 1 miembro:',
  'This is what {0} members would read:': 'Esto leerían {0} miembros:',
  'It stands; there was nobody I could tell.': 'Queda dicho; no había nadie a quien avisar.',
  '1 member is being told.': 'Estoy avisando a 1 miembro.',
  '{0} members are being told.': 'Estoy avisando a {0} miembros.',
  '1 place in that time would go back; who had it is told first and offered another time.':
    'Se devolvería 1 plaza de ese tiempo; quien la tenía lo sabe primero y se le ofrece otra hora.',
  '{0} places in that time would go back; who had them is told first and offered another time.':
    'Se devolverían {0} plazas de ese tiempo; quienes las tenían lo saben primero y se les ofrece otra hora.',
  '1 place in that time went back; who had it is told first and offered another time.':
    'Se ha devuelto 1 plaza de ese tiempo; quien la tenía lo sabe primero y se le ofrece otra hora.',
  '{0} places in that time went back; who had them is told first and offered another time.':
    'Se han devuelto {0} plazas de ese tiempo; quienes las tenían lo saben primero y se les ofrece otra hora.',
  'I would give no places {0}, say that it is closed, and not learn from it.': (when) =>
    `No daría plazas ${onDay(when)}, diría que está cerrado y no aprendería de ello.`,
  'I would count {0} {1} from now on ({2} so far).': 'Contaría con {0} {1} desde ahora (hasta hoy {2}).',
  'Yes, tell them': 'Sí, avisar',
  'Taken back. Nobody had been told yet.': 'Retirado. Todavía no lo sabía nadie.',
  'Taken back. 1 member reads: “{0}”': 'Retirado. 1 miembro lee: «{0}»',
  'Taken back. {0} members read: “{1}”': 'Retirado. {0} miembros leen: «{1}»',
  'Nothing was announced so far.': 'Hasta ahora no se ha anunciado nada.',
  '{0}, to {1}, taken back: {2}': '{0}, a {1}, retirado: {2}',
  '{0}, to {1}: {2}': '{0}, a {1}: {2}',
  'What shall I tell them? For example "/announce closed thursday 14-16: the pipes are mended", "/announce squat racks 4", or "/announce" and your news.':
    '¿Qué les digo? Por ejemplo «/announce closed thursday 14-16: se arreglan las tuberías», «/announce squat racks 4», o «/announce» y tu noticia.',
  'Those times make no closure: it begins before it ends, and lasts {0} days at most. Longer ones belong into the calendar of the gym.':
    'Esas horas no forman un cierre: empieza antes de acabar y dura como mucho {0} días. Los más largos van en el calendario del gimnasio.',
  'That time is over already.': 'Ese tiempo ya ha pasado.',
  'There is nothing announced that I could take back.': 'No hay ningún anuncio que pueda retirar.',
  'That was announced already.': 'Eso ya se anunció.',
  'That was taken back already.': 'Eso ya se retiró.',

  'There is no such report for you. Say "report" for those there are.':
    'Ese informe no existe para ti. Con «/report» ves los que hay.',
  'That report is about the whole gym only. Ask for it without a split.':
    'Ese informe es solo de todo el gimnasio. Pídelo sin zona.',
  "Those days don't make a window: it begins before it ends, and has {0} days at most.":
    'Esos días no forman un periodo: empieza antes de acabar y tiene como mucho {0} días.',
  "I can't make a PDF here. The CSV has the same figures.":
    'Aquí no puedo hacer un PDF. El CSV tiene las mismas cifras.',

  'Two ways of advising are being tried already. Wait for the verdict, or stop that one first.':
    'Ya se están probando dos formas de aconsejar. Espera el veredicto o para antes esa prueba.',
  "A trial lasts an even number of days, {0} to {1}: fewer can't be judged.":
    'Una prueba dura un número par de días, de {0} a {1}: con menos no se puede juzgar.',
  'Those are the same way of advising. Name two that differ.':
    'Es dos veces la misma forma de aconsejar. Nombra dos distintas.',
  'I know these ways of advising: {0}. Name two of them.':
    'Conozco estas formas de aconsejar: {0}. Nombra dos de ellas.',
  'No trial is running that could be stopped.': 'No hay ninguna prueba en marcha que se pueda parar.',
  'Try "fair" against "nearest"': 'Probar «fair» contra «nearest»',
  'All experiments': 'Todas las pruebas',
  'No two ways of advising have been tried yet. I know {0}:':
    'Todavía no se han probado dos formas de aconsejar. Conozco {0}:',
  'the quietest hours near their own, with places kept for those who had less luck':
    'las horas más tranquilas cerca de la propia, con plazas guardadas para quienes tuvieron menos suerte',
  'the hours nearest to their own that have a place, quiet or not':
    'las horas más cercanas a la propia que tengan plaza, tranquilas o no',
  'as fair, but whoever asks first is served first: nothing is kept':
    'como «fair», pero quien pide primero va primero: no se guarda nada',
  '"{0}" and "{1}"': '«{0}» y «{1}»',
  'Stopped: {0} take no more turns, and there will be no verdict on them.':
    'Parada: {0} ya no se turnan, y no habrá veredicto sobre ellas.',
  'From {0} to {1} {2} take turns, half a day each. They will be judged by one figure: {3}. Until then I tell nothing of it, so that nobody stops it at a lucky moment.':
    'De {0} a {1} se turnan {2}, medio día cada una. Se juzgarán por una cifra: {3}. Hasta entonces no digo nada, para que nadie pare en un momento de suerte.',
  'The last one, {0}, was stopped.': 'La última, {0}, se paró.',
  '{0} begin to take turns on {1}.': '{0} empiezan a turnarse el {1}.',
  '{0} take turns until {1}; judged by {2}.': '{0} se turnan hasta el {1}; se juzgan por: {2}.',
  'person-minutes over the comfortable limit in an hour':
    'minutos-persona por encima del límite cómodo en una hora',
  'wishes with an offer that was taken': 'deseos con una oferta aceptada',
  'wishes with an offer that was come to': 'deseos con una oferta a la que se vino',
  'person-minutes an hour': 'minutos-persona por hora',
  'of 100 wishes': 'de 100 deseos',
  'It was stopped before its end, so there is no verdict.':
    'Se paró antes de acabar, así que no hay veredicto.',
  'over 1 pair of days': 'en 1 par de días',
  'over {0} pairs of days': 'en {0} pares de días',
  'Undecided {0}: at least {1} are needed.': 'Sin decidir {0}: hacen falta al menos {1}.',
  '"{0}" and "{1}" can\'t be told apart {2}, by {3}: {4}.':
    '«{0}» y «{1}» no se distinguen {2}, según: {3}. {4}.',
  '"{0}" is better {1}, by {2}: {3}; chance alone parts two equal ones as far in {4}.':
    '«{0}» es mejor {1}, según: {2}. {3}; el azar por sí solo separa así a dos iguales en {4}.',
  '"{0}" had {1} {2} fewer than "{3}" ({4} to {5})': '«{0}» tuvo {1} {2} menos que «{3}» (de {4} a {5})',
  '"{0}" had {1} {2} more than "{3}" ({4} to {5})': '«{0}» tuvo {1} {2} más que «{3}» (de {4} a {5})',
  'under 1 of 1,000 cases': 'menos de 1 de cada 1.000 casos',
  'about 1 of {0} cases': '1 de cada {0} casos aproximadamente',
  "Last night's backup was not made: the disk for backups is full. Nothing is lost; older backups are still there. Make room on it, and the next one is made tonight.":
    'Anoche no se hizo la copia de seguridad: el disco de las copias está lleno. No se ha perdido nada; las copias anteriores siguen ahí. Haz sitio en él y esta noche se hará la siguiente.',
  "Last night's backup was not made: the folder for backups can't be written. Nothing is lost; older backups are still there. Whoever runs the server should look at it today.":
    'Anoche no se hizo la copia de seguridad: no se puede escribir en la carpeta de las copias. No se ha perdido nada; las copias anteriores siguen ahí. Quien lleva el servidor debería mirarlo hoy.',
  "Last night's backup was not made. Nothing is lost; older backups are still there. The server's log says why: whoever runs it should look today.":
    'Anoche no se hizo la copia de seguridad. No se ha perdido nada; las copias anteriores siguen ahí. El registro del servidor dice por qué: quien lo lleva debería mirarlo hoy.',
}
