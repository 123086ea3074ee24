import type { Catalogue } from '../entry.ts'

/** The ways in to the staff's page, and what is refused there. */
export const login: Catalogue = {
  'Send a key of this gym in the header Authorization, as Bearer and the key, or log in at /admin/login.':
    'Envía una clave de este gimnasio en la cabecera Authorization, como Bearer y la clave, o entra en /admin/login.',
  'That is not your gym.': 'Ese no es tu gimnasio.',
  'This gym is gone.': 'Este gimnasio ya no existe.',
  'These are too many calls; please wait {0} s.': 'Son demasiadas llamadas; espera {0} s.',
  'This needs the right "{0}".': 'Para esto hace falta el derecho «{0}».',
  'This is too long: at most {0} KiB.': 'Es demasiado largo: como mucho {0} KiB.',
  'This body is too long.': 'Este contenido es demasiado largo.',
  'The request is not understood.': 'La petición no se entiende.',
  'The body must be an object with the fields that the document names.':
    'El contenido debe ser un objeto con los campos que nombra el documento.',
  'The field {0} is not known here.': 'El campo {0} no se conoce aquí.',
  "The field {0} doesn't fit: {1}.": 'El campo {0} no encaja: {1}.',
  'Something went wrong on our side (ref {0}).': 'Algo ha fallado por nuestra parte (ref. {0}).',
  'There is nothing at this address.': 'En esta dirección no hay nada.',
  'Kept. From now on you can log in with it; your other browsers are logged out.':
    'Guardado. Desde ahora puedes entrar con ello; en tus otros navegadores se ha cerrado la sesión.',
  'From now on a code is asked for with your password.': 'Desde ahora se pide un código con tu contraseña.',
  'Codes are asked for no more.': 'Ya no se piden códigos.',
  'Somebody else of the gym logs in with that address. Choose another.':
    'Otra persona del gimnasio entra con esa dirección. Elige otra.',
  'That is not your password so far. If you forgot it, open a new link with /admin in the chat.':
    'Esa no es tu contraseña actual. Si la has olvidado, pide un enlace nuevo con /admin en el chat.',
  'Choose a password first.': 'Elige antes una contraseña.',
  'Codes are asked for already. End that first.': 'Ya se piden códigos. Quítalo antes.',
  'That code does not fit. See whether the clock of your phone is right.':
    'Ese código no encaja. Mira si el reloj de tu teléfono va bien.',
  'That invitation opens nothing any more. Ask whoever gave it to you for a new one.':
    'Esa invitación ya no abre nada. Pide otra a quien te la dio.',
  'That address is in use here already. Choose another.': 'Esa dirección ya se usa aquí. Elige otra.',
  'This link opens nothing any more: it was used, or its time is over. Write /admin to the gym’s bot for a new one.':
    'Este enlace ya no abre nada: se usó o se acabó su tiempo. Escribe /admin al bot del gimnasio para tener otro.',
  'This invitation opens nothing any more: it was used, taken back, or its time is over. Ask whoever gave it to you for a new one.':
    'Esta invitación ya no abre nada: se usó, se retiró o se acabó su tiempo. Pide otra a quien te la dio.',
  'Many are logging in just now. Try again in a moment.':
    'Ahora entra mucha gente. Inténtalo otra vez en un momento.',
  'That is too long.': 'Es demasiado largo.',
  'This can only be sent from the page itself.': 'Esto solo se puede enviar desde la propia página.',
  'That is a lot at once. Try again in {0} seconds.':
    'Es mucho de golpe. Inténtalo otra vez en {0} segundos.',
  'Join the staff': 'Unirse al equipo',
  'You are logged out. Log in again to go on.': 'Se ha cerrado tu sesión. Entra otra vez para seguir.',
  'Skip to the page': 'Saltar al contenido',
  Menu: 'Menú',
  'This page asks the gym with JavaScript. Please switch it on.':
    'Esta página pregunta al gimnasio con JavaScript. Actívalo, por favor.',
  'Spotter for the staff': 'Spotter para el equipo',
  'The quickest way in: write {0} to the gym’s bot, and open the link it gives you.':
    'Lo más rápido: escribe {0} al bot del gimnasio y abre el enlace que te da.',
  'Have an invitation?': '¿Tienes una invitación?',
  'This link logs you in on this device, once.': 'Este enlace te deja entrar en este dispositivo, una vez.',
  'Log in another way': 'Entrar de otra forma',
  'Code of your invitation': 'Código de tu invitación',
  'Go on': 'Seguir',
  'You are invited to be {0} of {1}. If you talk with the gym’s bot in a chat, write {2} there instead, and you need no password.':
    'Te han invitado a {1} con el papel de {0}. Si hablas con el bot del gimnasio en un chat, escribe allí {2} y no necesitas contraseña.',
  'Your name': 'Tu nombre',
  Join: 'Unirme',
  'How you log in': 'Cómo entras',
  'To the reports': 'A los informes',
  'Log in without a chat': 'Entrar sin chat',
  'Address and password': 'Dirección y contraseña',
  'Log out everywhere': 'Salir en todas partes',
  Codes: 'Códigos',
  'A code of your authenticator app is asked for with your password.':
    'Con tu contraseña se pide un código de tu app de autenticación.',
  'Ask for codes no more': 'No pedir más códigos',
  'For more safety, a code of an authenticator app can be asked for with your password. Open {0}, or type the key into it: {1}. Then type the code it shows.':
    'Para más seguridad, con tu contraseña se puede pedir un código de una app de autenticación. Abre {0} o escribe la clave en ella: {1}. Luego escribe el código que muestra.',
  'this link on the phone with the app': 'este enlace en el teléfono con la app',
  'Ask for codes from now on': 'Pedir códigos desde ahora',
  'Messages can only be sent from the chat page itself.':
    'Los mensajes solo se pueden enviar desde la propia página del chat.',
  'There is no such thing.': 'Eso no existe.',
  'This house does not have that.': 'Eso no existe en esta casa.',
  'Send the body as JSON, with the header Content-Type: application/json.':
    'Envía el contenido como JSON, con la cabecera Content-Type: application/json.',
  'The body is not JSON.': 'El contenido no es JSON.',
  'The file has a header and no rows; nothing was imported.':
    'El archivo tiene cabecera y ninguna fila; no se ha importado nada.',
  'Say the moment as in 2026-11-24T18:00:00+01:00.': 'Di el momento como en 2026-11-24T18:00:00+01:00.',
  'Say which equipment it is about, by its id or name.':
    'Di de qué equipo se trata, con su nombre corto o su nombre.',
  'The body must be the file itself, and it is empty.':
    'El contenido debe ser el propio archivo, y está vacío.',
  'This house does not have that report.': 'Ese informe no existe en esta casa.',
  'This report has no such table.': 'Este informe no tiene esa tabla.',
  '{0} or more': '{0} o más',
}
