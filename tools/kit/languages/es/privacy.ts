import type { Catalogue } from '../entry.ts'

export const privacy: Catalogue = {
  '1 visit': '1 visita',
  '{0} visits': '{0} visitas',
  '1 place': '1 plaza',
  '1 wish for a time': '1 deseo de hora',
  '{0} wishes for a time': '{0} deseos de hora',
  '1 alert': '1 aviso',
  '{0} alerts': '{0} avisos',
  '1 weighing': '1 pesaje',
  '{0} weighings': '{0} pesajes',
  '1 meal': '1 comida',
  '{0} meals': '{0} comidas',
  '1 meal plan': '1 plan de comidas',
  '{0} meal plans': '{0} planes de comidas',
  '1 training plan': '1 plan de entrenamiento',
  '{0} training plans': '{0} planes de entrenamiento',
  '1 set': '1 serie',
  '{0} messages': '{0} mensajes',
  '1 access key': '1 clave de acceso',
  '{0} access keys': '{0} claves de acceso',
  'Keep everything': 'Conservarlo todo',
  'Your receipt: {0}. With it the gym can show that it was done, and when.':
    'Tu comprobante: {0}. Con él, el gimnasio puede mostrar que se hizo y cuándo.',
  'Your receipt: {0}. {1} shows that it was done, and when.':
    'Tu comprobante: {0}. {1} muestra que se hizo y cuándo.',
  'On {0} I delete all that {1} keeps of you here, as you asked. Until then you can still keep everything.':
    'El {0} borro todo lo que {1} guarda aquí de ti, como pediste. Hasta entonces aún puedes conservarlo todo.',
  'The day is over: {0} now deletes all that it kept of you here, for good. What we wrote in this app is yours to delete here.':
    'El plazo ha terminado: {0} borra ahora todo lo que guardaba aquí de ti, para siempre. Lo que escribimos en esta app puedes borrarlo tú aquí.',
  "If you write again, I start anew, as with somebody I don't know.":
    'Si vuelves a escribir, empiezo de cero, como con alguien a quien no conozco.',
  "I kept everything: you have become the only owner of {0}, so I can't forget you yet. Make somebody else an owner first, with /staff, and then ask me again.":
    'Lo he conservado todo: ahora {0} no tiene a nadie más como propietario, así que aún no puedo olvidarte. Nombra antes a otra persona con /staff y pídemelo de nuevo.',
  "You are the only owner of the gym, so I can't forget you yet. Make somebody else an owner first, with /staff, and then ask me again.":
    'El gimnasio no tiene a nadie más como propietario, así que aún no puedo olvidarte. Nombra antes a otra persona con /staff y pídemelo de nuevo.',
  'I would delete for good all that {0} keeps of you here: your profile and settings, {1}.':
    'Borraría para siempre todo lo que {0} guarda aquí de ti: tu perfil y tus ajustes, {1}.',
  'I would delete for good all that {0} keeps of you here: your profile and settings.':
    'Borraría para siempre todo lo que {0} guarda aquí de ti: tu perfil y tus ajustes.',
  'The place you hold would go back, so that others can have it.':
    'Tu plaza reservada quedaría libre para otras personas.',
  'The {0} places you hold would go back, so that others can have them.':
    'Tus {0} plazas reservadas quedarían libres para otras personas.',
  'You would leave the group you are in.': 'Saldrías del grupo en el que estás.',
  'You would leave the {0} groups you are in.': 'Saldrías de los {0} grupos en los que estás.',
  'Of your visits only when they were and what they were about stays, in the count of how full it was, with nothing that leads to you.':
    'De tus visitas solo queda cuándo fueron y de qué trataban, en la cuenta de lo lleno que estaba, sin nada que lleve a ti.',
  "It happens in 24 hours, on {0}; until then you can take it back at any time. After that it can't be undone. Shall I?":
    'Ocurre dentro de 24 horas, el {0}; hasta entonces puedes echarte atrás cuando quieras. Después ya no se puede deshacer. ¿Lo hago?',
  'On {0} I delete all that {1} keeps of you here. Until then you can take it back with "keep everything".':
    'El {0} borro todo lo que {1} guarda aquí de ti. Hasta entonces puedes echarte atrás con «conservarlo todo».',
  'In between I learn nothing of you and write nothing unasked, but for one last word an hour before.':
    'Mientras tanto no aprendo nada de ti ni escribo nada sin que lo pidas, salvo un último aviso una hora antes.',
  'Good, I keep everything: nothing is deleted, and I learn and write as before.':
    'Bien, lo conservo todo: no se borra nada, y aprendo y escribo como antes.',
  'Good, everything stays as it is.': 'Bien, todo queda como está.',
  'Forget me after all': 'Olvídame de todos modos',
  'My data first': 'Primero mis datos',
  'Yes, forget me': 'Sí, olvídame',
  'No, keep everything': 'No, conservarlo todo',
  'What is kept, and why': 'Qué se guarda y por qué',
  'Forget me': 'Olvídame',
  'In it are your profile and settings, {0}.': 'Contiene tu perfil y tus ajustes, {0}.',
  'So far that is little more than that you are here.':
    'Por ahora es poco más que el hecho de que estás aquí.',
  'Below is a link to all that is kept of you, as a zip file. {0} It is good for {1} minutes and two downloads, and whoever opens it has your data, so pass it on to nobody.':
    'Abajo tienes un enlace a todo lo que se guarda de ti, en un archivo zip. {0} Vale {1} minutos y dos descargas. Quien lo abra tendrá tus datos, así que no lo compartas.',
  'Here is all that is kept of you, as a zip file: {0}. {1} Times are in {2}. I keep no copy, so save it now.':
    'Aquí está todo lo que se guarda de ti, en un archivo zip: {0}. {1} Las horas son de {2}. No guardo copia, así que guárdalo ahora.',
  'You have neither come nor written for {0} days. On {1} I delete all that {2} keeps of you here, unless you write, come, or tap below.':
    'Llevas {0} días sin venir ni escribir. El {1} borro todo lo que {2} guarda aquí de ti, salvo que escribas, vengas o toques abajo.',
  'Everything {0} keeps of you in Spotter': 'Todo lo que {0} guarda de ti en Spotter',
  'Made on {0} at {1}. Times are in {2}.': 'Hecho el {0} a las {1}. Las horas son de {2}.',
  'In "csv" each kind is a table for a spreadsheet, in "json" the same for programs. Names of columns are in English. Where rows hold lists, these are tables of their own, and their first column is the number of the row they belong to.':
    'En «csv» cada tipo es una tabla para una hoja de cálculo; en «json», lo mismo para programas. Los nombres de las columnas están en inglés. Cuando las filas contienen listas, estas son tablas aparte, y su primera columna es el número de la fila a la que pertenecen.',
  'Left out are only the secrets themselves: the address of your calendar, what your browser, links and access keys are recognised by, and your password.':
    'Solo faltan los secretos mismos: la dirección de tu calendario, lo que identifica a tu navegador, los enlaces y las claves de acceso, y tu contraseña.',
  'Ask me "/privacy" for why each of it is kept and for how long, or "/forget" to have all of it deleted.':
    'Pregúntame con «/privacy» por qué se guarda cada cosa y cuánto tiempo, o pide con «/forget» que se borre todo.',
  'you: name, role, and since when you are here': 'tú: nombre, función y desde cuándo estás aquí',
  'how you want to be spoken to': 'cómo quieres que te hable',
  'the apps you write from': 'las apps desde las que escribes',
  "your profile: body, goals, what you eat, what you can't do":
    'tu perfil: cuerpo, metas, qué comes, qué no puedes hacer',
  'when you usually come, as you said or as I learned it': 'cuándo sueles venir, como dijiste o como aprendí',
  'what you like to train': 'qué te gusta entrenar',
  'what you agreed to, and when': 'a qué dijiste que sí y cuándo',
  'your visits': 'tus visitas',
  'places you held': 'plazas que tuviste',
  'times you wished for': 'horas que pediste',
  'alerts you asked for': 'avisos que pediste',
  'what you said of tips and visits': 'qué dijiste de consejos y visitas',
  'times you looked for with others': 'horas que buscaste con más gente',
  'times that suited you in a group': 'horas que te iban bien en un grupo',
  'what you weighed': 'tus pesajes',
  'your daily targets': 'tus objetivos diarios',
  'meals you logged': 'comidas que anotaste',
  'days with all meals logged': 'días con todas las comidas anotadas',
  'meal plans': 'planes de comidas',
  'training plans with their sessions': 'planes de entrenamiento con sus sesiones',
  'sets you logged': 'series que anotaste',
  'times without training': 'temporadas sin entrenar',
  'what we wrote to each other': 'lo que nos escribimos',
  'my notes of our conversations': 'mis notas de nuestras conversaciones',
  'what you thought of my answers': 'qué te parecieron mis respuestas',
  'what I wrote to you unasked': 'lo que te escribí sin que lo pidieras',
  'changes of the last days, so that you can take them back':
    'cambios de los últimos días, para que puedas deshacerlos',
  'keys of your own assistants': 'claves de tus propios asistentes',
  'your calendar link': 'tu enlace de calendario',
  'calls of a language model for you': 'llamadas a un modelo de lenguaje para ti',
  'roles you have by a chat': 'funciones que tienes por un chat',
  'how you log in': 'cómo inicias sesión',
  'links you logged in by': 'enlaces con los que iniciaste sesión',
  'codes to join your apps': 'códigos para unir tus apps',
  'accounts of yours that were joined': 'cuentas tuyas que se unieron',
  'when you asked to be forgotten and took it back': 'cuándo pediste que te olvidara y te echaste atrás',
  'links to this file': 'enlaces a este archivo',
  'browsers that are logged in': 'navegadores con sesión iniciada',
  'invitations you took': 'invitaciones que aceptaste',
  'invitations you made': 'invitaciones que hiciste',
  'what you announced': 'lo que anunciaste',
  'keys you made for programs': 'claves que hiciste para programas',
  'files you imported': 'archivos que importaste',
  'what you changed for the gym': 'lo que cambiaste para el gimnasio',
  'Your data': 'Tus datos',
  Receipt: 'Comprobante',
  Download: 'Descargar',
  'Everything {0} keeps of you, as a zip file. The link is good for {1} minutes and two downloads; the file is made when you tap, and kept nowhere.':
    'Todo lo que {0} guarda de ti, en un archivo zip. El enlace vale {1} minutos y dos descargas; el archivo se crea cuando tocas y no se guarda en ningún sitio.',
  'This link opens nothing any more: it was used twice, or its time is over. Write /export to me in private for a new one.':
    'Este enlace ya no abre nada: se usó dos veces o se le acabó el tiempo. Escríbeme /export en privado para tener otro.',
  'What was deleted, in figures:': 'Lo que se borró, en cifras:',
  'There is no such receipt here.': 'Aquí no existe ese comprobante.',
  'On {0} at {1} {2} deleted all that it kept of the person this receipt was given to. This receipt leads to nobody.':
    'El {0} a las {1}, {2} borró todo lo que guardaba de la persona que recibió este comprobante. Este comprobante no lleva a nadie.',
  'The wish this receipt was given for was taken back: nothing was deleted.':
    'La petición de este comprobante se retiró: no se borró nada.',
  'Not yet: on {0} at {1} {2} deletes all that it keeps of the person this receipt was given to.':
    'Todavía no: el {0} a las {1}, {2} borra todo lo que guarda de la persona que recibió este comprobante.',
  'Stop sharing': 'Dejar de compartir',
  'What I remember': 'Lo que recuerdo',
  Settings: 'Ajustes',
  'Stop keeping my body': 'No guardar más mi cuerpo',
  'Stop keeping my health': 'No guardar más mi salud',
  'Stop keeping my food': 'No guardar más mi comida',
  'Stop keeping my training': 'No guardar más mi entrenamiento',
  'Hide me from the staff': 'Ocultarme al personal',
  'On {0} all of this is deleted, as things stand.': 'El {0} se borra todo esto, tal como están las cosas.',
  'This is what {0} keeps of you, and why:': 'Esto es lo que {0} guarda de ti, y por qué:',
  'Since {0} what you write here may teach the language model, without names and numbers.':
    'Desde el {0}, lo que escribes aquí puede enseñar al modelo de lenguaje, sin nombres ni números.',
  'Your conversations teach no language model.': 'Ningún modelo de lenguaje aprende de tus conversaciones.',
  'The staff see counts of all members, and your name only if you agreed; never your body, health, food or training.':
    'El personal ve cifras de todos los miembros, y tu nombre solo si estuviste de acuerdo; nunca tu cuerpo, salud, comida o entrenamiento.',
  'Whoever neither comes nor writes for {0} days is forgotten, after two weeks of notice.':
    'Quien pasa {0} días sin venir ni escribir queda olvidado, tras dos semanas de aviso.',
  'Name, settings and the apps you write from: so that I know you and can answer. For as long as you are here.':
    'Nombre, ajustes y las apps desde las que escribes: para conocerte y poder responder. Mientras estés aquí.',
  '{0}: to count how full it is, and to know when you usually come. They go {1} days later, at the end of that month; should you leave before, they stay until then as a count without you.':
    '{0}: para contar lo lleno que está y saber cuándo sueles venir. Se borran {1} días después, al final de ese mes; si te vas antes, quedan hasta entonces como cifra sin ti.',
  '{0}: to count how full it is, and to know when you usually come. For as long as you are here; after that only as a count without you.':
    '{0}: para contar lo lleno que está y saber cuándo sueles venir. Mientras estés aquí; después solo como cifra sin ti.',
  'Your profile: for your plans and figures. Until you take it back.':
    'Tu perfil: para tus planes y cifras. Hasta que lo retires.',
  '{0}: for your plans and progress. Until you take it back.':
    '{0}: para tus planes y tu progreso. Hasta que lo retires.',
  '{0}: to hold places and share them fairly. Wishes go after {1} days, alerts {2} days after their end.':
    '{0}: para reservar plazas y repartirlas con justicia. Los deseos se van a los {1} días; los avisos, {2} días después de terminar.',
  '{0}: so that I know what we spoke of. They go after {1} days.':
    '{0}: para saber de qué hemos hablado. Se van a los {1} días.',
  'What I wrote to you unasked: so that nothing is said twice. It goes after {0} days.':
    'Lo que te escribí sin que lo pidieras: para no decir nada dos veces. Se va a los {0} días.',
  '{0}: so that your own assistant can ask me. Until you end them.':
    '{0}: para que tu propio asistente pueda preguntarme. Hasta que las anules.',
  body: 'cuerpo',
  health: 'salud',
  food: 'comida',
  'your name for the staff': 'tu nombre para el personal',
  '{0} (since {1})': '{0} (desde el {1})',
  'You agreed to: {0}. You said no to: {1}.': 'Dijiste que sí a: {0}. Dijiste que no a: {1}.',
  'You agreed to: {0}.': 'Dijiste que sí a: {0}.',
  'You said no to: {0}. Of these nothing is kept.': 'Dijiste que no a: {0}. De eso no se guarda nada.',
  'Body, health, food and training are kept only once you say yes to each; you have not been asked yet.':
    'Cuerpo, salud, comida y entrenamiento se guardan solo cuando dices que sí a cada uno; aún no te he preguntado.',
}
