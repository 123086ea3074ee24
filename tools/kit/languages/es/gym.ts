import type { Catalogue } from '../entry.ts'

/** The gym's settings and keys, as its people see and change them. */
export const gym: Catalogue = {
  'All keys': 'Todas las claves',
  'A key for "{0}". It may send readings of people present and nothing else.':
    'Una clave para «{0}». Puede enviar cuánta gente hay y nada más.',
  'The counter sends them to /api/gyms/{0}/counts with this as its bearer token.':
    'El contador los envía a /api/gyms/{0}/counts con esta clave como token bearer.',
  'I show it this once, so copy it now.': 'Solo la enseño esta vez, así que cópiala ahora.',
  'No door counter has a key yet. Say what it is for: /feeds new front door':
    'Ningún contador de puerta tiene clave todavía. Di para qué es: /feeds new entrada',
  '{0}, made {1}, last used {2}': '{0}, creada el {1}, usada por última vez el {2}',
  '{0}, made {1}, never used': '{0}, creada el {1}, nunca usada',
  'Keys of door counters:': 'Claves de contadores de puerta:',
  'Share members out': 'Repartir a los miembros',
  'No language model is configured: the members of {0} are answered by rules.':
    'No hay ningún modelo de lenguaje configurado: a los miembros de {0} se les responde con reglas.',
  'The members of {0} are now shared out among {1}, as the operator configured.':
    'Los miembros de {0} se reparten ahora entre {1}, como lo configuró el operador.',
  'The members of {0} are shared out among {1}, as the operator configured.':
    'Los miembros de {0} se reparten entre {1}, como lo configuró el operador.',
  '{0} asks for {1}, which is not configured any more, so its members are shared out among {2}.':
    '{0} pide {1}, que ya no está configurado, así que sus miembros se reparten entre {2}.',
  'All members of {0} are now answered by {1}.': 'A todos los miembros de {0} les responde ahora {1}.',
  'All members of {0} are answered by {1}.': 'A todos los miembros de {0} les responde {1}.',
  'there is no such setting': 'ese ajuste no existe',
  '{0} and {1}': (one, other) => `${one} ${/^h?i(?!e)/i.test(other ?? '') ? 'e' : 'y'} ${other}`,
  'it must not be empty': 'no puede estar vacío',
  'it has at most {0} letters': 'tiene como mucho {0} caracteres',
  'it is one line of plain letters': 'es una línea de caracteres sencillos',
  'an id begins with a letter and has letters, digits, - and _, at most 40':
    'un nombre corto empieza por una letra y tiene letras, cifras, - y _, como mucho 40',
  'the id "all" means the whole gym': 'el nombre corto «all» es todo el gimnasio',
  'days are whole numbers': 'los días son números enteros',
  'days count from 1, Monday': 'los días cuentan desde 1, lunes',
  'days go up to 7, Sunday': 'los días llegan a 7, domingo',
  'minutes are whole numbers': 'los minutos son números enteros',
  'it closes after it opens': 'se cierra después de abrir',
  'one opening has at most 24 hours': 'una apertura tiene como mucho 24 horas',
  'it ends on the day it begins or later': 'acaba el día en que empieza o después',
  'it is at least {0} days': (days) => (days === '1' ? 'es al menos 1 día' : `son al menos ${days} días`),
  'it is at most 3650 days': 'son como mucho 3650 días',
  'a share is more than 0': 'una parte es más de 0',
  'a share is at most 1': 'una parte es como mucho 1',
  'pieces are whole numbers': 'las piezas son números enteros',
  'places are whole numbers': 'las plazas son números enteros',
  'it ends after it begins': 'acaba después de empezar',
  'it is more than 0': 'es más de 0',
  'people are whole numbers': 'las personas son números enteros',
  'at most {0} of them': 'como mucho {0}',
  '"{0}" stands there twice': '«{0}» está dos veces',
  'a gym opens at least once a week': 'un gimnasio abre al menos una vez a la semana',
  'at most 70 openings a week': 'como mucho 70 aperturas a la semana',
  'two openings overlap on {0}': 'dos aperturas se solapan el {0}',
  'it is no time zone such as Europe/Berlin': 'no es una zona horaria como Europe/Madrid',
  'it is a color in six digits, as #1d6b57': 'es un color de seis cifras, como #1d6b57',
  'it has two capital letters, as DE': 'tiene dos letras mayúsculas, como ES',
  'it is a short code, as BY': 'es un código corto, como MD',
  'it is a code such as en or en-GB': 'es un código como es o es-MX',
  'it is at least 1': 'es al menos 1',
  'a slot has 10, 15, 20, 30 or 60 minutes': 'un tramo tiene 10, 15, 20, 30 o 60 minutos',
  'a gym has at least one split': 'un gimnasio tiene al menos una zona',
  'it is at most {0}': 'es como mucho {0}',
  'it is at least {0}': 'es al menos {0}',
  'it is not understood': 'no se entiende',
  'two of them have the same id': 'dos tienen el mismo nombre corto',
  'there is no split "{0}"': 'no hay ninguna zona «{0}»',
  '{0}: room for {1} people; above {2} % it feels full.':
    '{0}: sitio para {1} personas; por encima del {2} % se siente lleno.',
  'Open {0}.': 'Abierto {0}.',
  'Nothing is said unasked from {0} to {1}.': 'No digo nada sin que me pregunten de {0} a {1}.',
  'Parts: {0}.': 'Zonas: {0}.',
  'Staff: {0}.': 'Equipo: {0}.',
  'Places: {0}.': 'Plazas: {0}.',
  'Forecasts and places follow within the hour; places that were promised stay promised.':
    'Las previsiones y las plazas se adaptan en una hora; lo prometido sigue prometido.',
  'The gym is called {0} now (before: {1}).': 'El gimnasio se llama ahora {0} (antes: {1}).',
  'There is room for {0} people now (before: {1}).': 'Ahora hay sitio para {0} personas (antes: {1}).',
  'It feels full above {0} % now (before: {1} %).':
    'Ahora se siente lleno por encima del {0} % (antes: {1} %).',
  'no rule': 'ninguna regla',
  'no cap': 'ningún límite',
  'Conversations are kept for {0} days; members who come no more are kept.':
    'Las conversaciones se guardan {0} días; a los miembros que ya no vienen se les conserva.',
  'Conversations are kept for {0} days; members who neither come nor write for {1} days are forgotten, after two weeks of notice.':
    'Las conversaciones se guardan {0} días; a quien ni viene ni escribe durante {1} días se le olvida, con dos semanas de aviso.',
  '{0}; closed {1}': '{0}; cerrado {1}',
  '{0}, one for every {1} people, at least {2}': '{0}, una persona por cada {1}, al menos {2}',
  'every day': 'todos los días',
  'at most {0} in a slot of {1}, {2}': 'como mucho {0} por tramo de {1}, {2}',
  'at most {0} in a slot of {1}, {2} from {3} to {4}': 'como mucho {0} por tramo de {1}, {2} de {3} a {4}',
  'The setting "{0}" doesn\'t fit: {1}. Nothing was changed.':
    'El ajuste «{0}» no encaja: {1}. No se ha cambiado nada.',
  'I couldn\'t read "{0}" as a setting, so nothing was changed. Say it as in "/gym capacity 120", "/gym hours mon-fri 6-23", "/gym comfort 80", "/gym quiet 22-7", "/gym keep talk 180", "/gym staff floor 40" or "/gym quota legs 4 tue 17-19".':
    'No he podido leer «{0}» como ajuste, así que no ha cambiado nada. Dilo como «/gym capacity 120», «/gym hours mon-fri 6-23», «/gym comfort 80», «/gym quiet 22-7», «/gym keep talk 180», «/gym staff floor 40» o «/gym quota legs 4 tue 17-19».',
  "That part of the gym can't be taken out: visits or places speak of it. You can give it another name instead; nothing was changed.":
    'Esa zona no se puede quitar: hay visitas o plazas que dependen de ella. Puedes cambiarle el nombre; no se ha cambiado nada.',
  "{0} can't be taken out: visits or places speak of it. You can give it another name instead; nothing was changed.":
    '{0} no se puede quitar: hay visitas o plazas que dependen de ello. Puedes cambiarle el nombre; no se ha cambiado nada.',
  "The length and grid of slots can't change any more, because people were counted in them already. Nothing was changed.":
    'La duración y la cuadrícula de los tramos ya no se pueden cambiar, porque ya se ha contado gente en ellos. No se ha cambiado nada.',
  'Somebody has changed the same setting since, so I left it as it is. Say the value you want instead.':
    'Alguien ha cambiado el mismo ajuste desde entonces, así que lo he dejado como está. Di el valor que quieres.',
  'No language model is configured here, so there is none to choose.':
    'Aquí no hay ningún modelo de lenguaje configurado, así que no hay ninguno que elegir.',
  'There is no language model "{0}". There are {1}, or "shared".':
    'No hay ningún modelo de lenguaje «{0}». Están {1}, o «shared».',
  'There is no such gym.': 'Ese gimnasio no existe.',
  'Say what the key is for, as "front door". No key was made.':
    'Di para qué es la clave, como «entrada». No se ha creado ninguna.',
  'A key needs something that it may do: {0}.': 'Una clave necesita algo que pueda hacer: {0}.',
  'There are {0} keys already, and that is the most. End one that is no longer needed.':
    'Ya hay {0} claves, y es el máximo. Termina una que ya no haga falta.',
  'There is no such key that still opens anything.': 'No hay ninguna clave así que todavía abra algo.',
  'There is no such experiment that could be stopped.': 'No hay ninguna prueba así que se pueda parar.',
  'There is no key "{0}" of a door counter that still opens anything.':
    'No hay ninguna clave «{0}» de un contador de puerta que todavía abra algo.',
}
