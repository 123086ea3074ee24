import type { Catalogue } from '../entry.ts'

/** The member's own page. */
export const me: Catalogue = {
  'That is no e-mail address. It looks like sam@example.com.':
    'Eso no es una dirección de correo. Tiene la forma sam@example.com.',
  'Choose a password of at least {0} letters; a few words are fine.':
    'Elige una contraseña de al menos {0} caracteres; unas cuantas palabras sirven.',
  'Choose a password of at most {0} letters.': 'Elige una contraseña de {0} caracteres como máximo.',
  'Choose a password that does not repeat itself.': 'Elige una contraseña que no se repita.',
  'Choose a password that is more than the address or a name with figures behind it.':
    'Elige una contraseña que sea más que la dirección o un nombre con cifras detrás.',
  'That address is in use here already. Log in with it, or choose another one.':
    'Esa dirección ya se usa aquí. Inicia sesión con ella o elige otra.',
  'That is not your password so far. If you forgot it, ask for a new link with /me in the chat and come back by it.':
    'Esa no es tu contraseña actual. Si la has olvidado, pide un enlace nuevo con /me en el chat y vuelve con él.',
  "That can't be done from this page. Write it in the chat.":
    'Eso no se puede hacer desde esta página. Escríbelo en el chat.',
  'That did not open. The address, the password or the code is not right. After several tries nobody gets in for a while, not even with the right ones: wait some minutes.':
    'No se ha abierto. La dirección, la contraseña o el código no es correcto. Tras varios intentos nadie entra durante un rato, ni con los datos correctos: espera unos minutos.',
  'That is a lot at once. Wait an hour, then register again.':
    'Son muchos intentos a la vez. Espera una hora y regístrate de nuevo.',
  'Registered. From now on you can log in with this address and your password in every browser.':
    'Registro hecho. Desde ahora puedes iniciar sesión con esta dirección y tu contraseña en cualquier navegador.',
  'Kept. From now on you can log in with it; your other browsers are logged out of this page.':
    'Guardado. Desde ahora puedes iniciar sesión con ella; en tus otros navegadores se ha cerrado esta página.',
  'Logged out everywhere but here: every other browser has to log in anew, for this page and for the chat.':
    'Sesión cerrada en todas partes menos aquí: cualquier otro navegador tiene que entrar de nuevo, en esta página y en el chat.',
  Overview: 'Resumen',
  Progress: 'Progreso',
  Privacy: 'Privacidad',
  'Log in and out': 'Entrar y salir',
  'Times and settings': 'Horarios y ajustes',
  'By your visits: about {0}': 'Según tus visitas: hacia las {0}',
  '{0}: from when? Say when you like to begin at the earliest.':
    '{0}: ¿desde cuándo? Di a qué hora te gusta empezar como pronto.',
  '{0}: "{1}" is no time. It looks like 18:00.': '{0}: «{1}» no es una hora. Tiene la forma 18:00.',
  '{0}: the end must be {1} minutes to {2} hours after the beginning.':
    '{0}: el final debe estar entre {1} minutos y {2} horas después del comienzo.',
  "I don't know any more who you are in this browser, so I changed nothing. Log in again to go on.":
    'Ya no sé quién eres en este navegador, así que no he cambiado nada. Inicia sesión otra vez para seguir.',
  never: 'nunca',
  'With an address and a password you are the same member in every browser: the same plan, the same places, the same chat. Nothing is sent to the address.':
    'Con una dirección y una contraseña eres el mismo miembro en cualquier navegador: el mismo plan, las mismas plazas, el mismo chat. No se envía nada a la dirección.',
  'You log in with {0}.': 'Inicias sesión con {0}.',
  'So far this browser alone knows you. If its cookies go, so does your way in.':
    'Hasta ahora solo te conoce este navegador. Si se borran sus cookies, pierdes tu entrada.',
  'E-mail and password': 'Correo y contraseña',
  'Password so far': 'Contraseña actual',
  Keep: 'Guardar',
  'Log out': 'Cerrar sesión',
  'Log out here': 'Cerrar sesión aquí',
  'This browser is known by its chat; it is not logged in.':
    'Este navegador se conoce por su chat; no ha iniciado sesión.',
  'Log out everywhere else': 'Cerrar sesión en los demás sitios',
  'Everywhere else: every other browser has to log in anew, for this page and for the chat.':
    'En los demás sitios: cualquier otro navegador tiene que entrar de nuevo, en esta página y en el chat.',
  'E-mail': 'Correo electrónico',
  'New password': 'Contraseña nueva',
  'At least 12 letters; a few words are fine.': 'Al menos 12 caracteres; unas cuantas palabras sirven.',
  'Your own page': 'Tu propia página',
  "Here are your visits, your plan, your progress, the places you hold and your settings. I don't know yet who you are.":
    'Aquí están tus visitas, tu plan, tu progreso, tus plazas y tus ajustes. Todavía no sé quién eres.',
  "In Telegram or Discord, write /me to the gym's bot and open the link it gives you.":
    'En Telegram o Discord, escribe /me al bot del gimnasio y abre el enlace que te da.',
  'Log in with e-mail and password': 'Iniciar sesión con correo y contraseña',
  'Register with e-mail and password': 'Registrarse con correo y contraseña',
  'Or say hello in the chat here: then this browser is known.':
    'O saluda aquí en el chat: así se conoce este navegador.',
  'Log in': 'Iniciar sesión',
  Password: 'Contraseña',
  Code: 'Código',
  'From your authenticator app, if you use one.': 'De tu aplicación de autenticación, si usas una.',
  "No password, or forgotten? Write /me to the gym's bot in your chat: its link logs you in.":
    '¿Sin contraseña o la has olvidado? Escribe /me al bot del gimnasio en tu chat: su enlace te deja entrar.',
  Register: 'Registrarse',
  'This link opens your own page in this browser, once.':
    'Este enlace abre tu propia página en este navegador, una sola vez.',
  'Open my page': 'Abrir mi página',
  "This link opens nothing any more: it was used, or its time is over. Write /me to the gym's bot for a new one.":
    'Este enlace ya no abre nada: se ha usado o ha caducado. Escribe /me al bot del gimnasio para recibir otro.',
  'Then your talk in this browser, your plan and your places are there in every other browser too, once you log in.':
    'Así tu charla en este navegador, tu plan y tus plazas están también en cualquier otro, en cuanto inicias sesión.',
  'Then you are the same member in every browser in which you log in. Nothing is sent to the address.':
    'Así eres el mismo miembro en cada navegador en el que inicies sesión. No se envía nada a la dirección.',
  'To the content': 'Ir al contenido',
  'To the chat': 'Ir al chat',
  'Your page': 'Tu página',
  'You hold no place at the moment.': 'Ahora mismo no tienes ninguna plaza.',
  'Ask me for a quiet time in the chat': 'Pídeme en el chat una hora tranquila',
  'All of them as a calendar file': 'Todas como archivo de calendario',
  'Places you hold': 'Tus plazas',
  'A link for my calendar': 'Un enlace para mi calendario',
  'Link for your calendar': 'Enlace para tu calendario',
  'Add it to your calendar app as a subscription: it keeps itself up to date. Whoever has the address can read it, so keep it to yourself.':
    'Añádelo a tu aplicación de calendario como suscripción: se actualiza solo. Quien tenga la dirección puede leerlo, así que guárdatela.',
  'A new link instead': 'Un enlace nuevo en su lugar',
  'Your plan': 'Tu plan',
  'No training plan yet. Write "plan my training" in the chat, and I make one for you.':
    'Todavía no hay plan de entrenamiento. Escribe «/train» en el chat y te hago uno.',
  '{0} min': '{0} min',
  'Preferred times and splits': 'Horarios y zonas preferidos',
  'When you ask for a quiet time without naming an hour, I look around these. Where a day is empty, I go by when you usually come.':
    'Cuando pides una hora tranquila sin decir cuál, busco alrededor de estas. Si un día está vacío, me guío por cuándo sueles venir.',
  'When you like to begin': 'Cuándo te gusta empezar',
  'What you like to train': 'Qué te gusta entrenar',
  'When you ask for a place without saying what you train, I take the first.':
    'Cuando pides una plaza sin decir qué entrenas, tomo la primera.',
  From: 'Desde',
  Until: 'Hasta',
  First: 'Primero',
  Second: 'Segundo',
  Third: 'Tercero',
  None: 'Ninguna',
  'Your data as a file': 'Tus datos como archivo',
  'Everything that is kept of you, to read or to take elsewhere. No copy of the file is kept.':
    'Todo lo que se guarda de ti, para leerlo o llevártelo. No queda copia del archivo.',
  'Give me my data': 'Dame mis datos',
  'What is kept of you': 'Qué se guarda de ti',
  '{0} keeps what you tell me and what you do here, to answer you and to say how full it gets. In figures about the gym you are one of many.':
    '{0} guarda lo que me cuentas y lo que haces aquí, para responderte y para decir cuánta gente habrá. En las cifras del gimnasio eres una persona entre muchas.',
  'Every sentence that is kept is in the file below.':
    'Cada frase que se guarda está en el archivo de abajo.',
  Body: 'Cuerpo',
  'Height, weight, age and goal: to work out what you need.':
    'Altura, peso, edad y objetivo: para calcular lo que necesitas.',
  Health: 'Salud',
  'Limits and allergies: so that no plan hurts you.':
    'Límites y alergias: para que ningún plan te haga daño.',
  'What you eat and like: for meals and shopping.': 'Lo que comes y te gusta: para las comidas y la compra.',
  'Your plan and your sets: to go on from the last time.':
    'Tu plan y tus series: para seguir desde la última vez.',
  'Seen by the staff': 'Visible para el personal',
  'Your name beside how often you come; nothing of body, health, food or training.':
    'Tu nombre junto a cuánto vienes; nada de cuerpo, salud, comida ni entrenamiento.',
  'What you agreed to': 'Lo que has aceptado',
  'Learning from what we write': 'Aprender de lo que escribimos',
  'Not allowed: no language model learns from what you write.':
    'No permitido: ningún modelo de lenguaje aprende de lo que escribes.',
  'Allowed since {0}; names and figures are taken out before.':
    'Permitido desde el {0}; antes se quitan los nombres y las cifras.',
  'Allow it': 'Permitirlo',
  'Stop it': 'Pararlo',
  'Not asked yet, so nothing is kept.': 'Aún no se ha preguntado, así que no se guarda nada.',
  'Allowed since {0}.': 'Permitido desde el {0}.',
  'Not allowed since {0}.': 'No permitido desde el {0}.',
  "Not asked yet, so they don't see it.": 'Aún no se ha preguntado, así que no lo ve nadie.',
  'Withdraw it': 'Retirarlo',
  'You asked to be forgotten': 'Has pedido que te olvide',
  'Everything of yours is deleted on {0}. Until then you can keep it.':
    'Todo lo tuyo se borra el {0}. Hasta entonces puedes conservarlo.',
  'Be forgotten': 'Que te olvide',
  'All that {0} keeps of you is deleted 24 hours after you say so; until then you can take it back. I say first what goes, and ask.':
    'Todo lo que {0} guarda de ti se borra 24 horas después de que lo digas; hasta entonces puedes echarte atrás. Antes te digo qué desaparece y te pregunto.',
  Lifts: 'Fuerza',
  'Keep the settings': 'Guardar los ajustes',
  'All unasked messages are off just now.': 'Todos los mensajes no pedidos están desactivados ahora.',
  'How I speak with you': 'Cómo hablo contigo',
  'What shall I call you?': '¿Cómo te llamo?',
  'As in your app': 'Como en tu aplicación',
  'Kilograms, until you say another': 'Kilos, hasta que digas otra cosa',
  'Where is your clock?': '¿Dónde está tu reloj?',
  "A town, for example Madrid. Empty: the gym's, {0}.":
    'Una ciudad, por ejemplo Madrid. Vacío: la del gimnasio, {0}.',
  'What I write unasked': 'Lo que escribo sin que lo pidas',
  'When I am quiet': 'Cuándo guardo silencio',
  'As the gym: {0}': 'Como el gimnasio: {0}',
  'At hours of my own': 'En mis propias horas',
  Never: 'Nunca',
  'Hours of my own': 'Mis propias horas',
  'Figures and memory': 'Cifras y memoria',
  'No calories, no grams, no body weight': 'Sin calorías, sin gramos, sin peso corporal',
  'Portions in hands and plates instead. Your plans stay the same.':
    'En su lugar, raciones en manos y platos. Tus planes siguen igual.',
  'Forget what we write as soon as it is answered': 'Olvidar lo que escribimos en cuanto está respondido',
  'Your profile, plans and places are kept as before.':
    'Tu perfil, tus planes y tus plazas se guardan como antes.',
  'Your visits': 'Tus visitas',
  'No visit in the last {0} weeks. Say "in" to me when you come and "out" when you go, and they are here.':
    'Ninguna visita en las últimas {0} semanas. Escríbeme /in cuando llegues y /out cuando te vayas, y estarán aquí.',
  'Last {0} weeks': 'Últimas {0} semanas',
  'Usual stay': 'Estancia habitual',
  '{0} about {1}': '{0} hacia las {1}',
  'Mostly {0}.': 'Sobre todo {0}.',
  'When you come': 'Cuándo vienes',
  'The hour you came in, last {0} weeks': 'La hora a la que entraste, últimas {0} semanas',
  'How often you came in, by weekday and hour, last {0} weeks':
    'Cuántas veces entraste, por día y hora, últimas {0} semanas',
  'since {0}': 'desde las {0}',
  'end estimated': 'final estimado',
  'Your last visits': 'Tus últimas visitas',
  What: 'Qué',
  'Your own page, good once and for {0} minutes. Whoever opens it is you, so pass it on to nobody.':
    'Tu propia página; el enlace vale una vez y durante {0} minutos. Quien lo abre eres tú, así que no se lo pases a nadie.',
  'Your own page: visits, plan, progress, places, settings and privacy. This browser is known there already.':
    'Tu propia página: visitas, plan, progreso, plazas, ajustes y privacidad. Ya conoce este navegador.',
  'Anything, not only that': 'Cualquier cosa, no solo eso',
}
