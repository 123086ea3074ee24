import type { Catalogue } from '../entry.ts'

/** The pages of the chat as the server words them, and why a message is refused. */
export const web: Catalogue = {
  'When {0} is quiet, a place in a quiet hour, and plans for training and food.':
    'Cuándo hay poca gente en {0}, una plaza en una hora tranquila y planes de entrenamiento y comidas.',
  'This week': 'Esta semana',
  'My page': 'Mi página',
  "You're offline. What you write waits here and goes out when you're back.":
    'Estás sin conexión. Lo que escribas espera aquí y se enviará cuando vuelvas a tenerla.',
  'The gym today': 'El gimnasio hoy',
  Conversation: 'Conversación',
  'This page talks to the gym with JavaScript. Please switch it on to chat here.':
    'Esta página habla con el gimnasio mediante JavaScript. Actívalo para poder escribir aquí.',
  'Drop the file here to send it.': 'Suelta el archivo aquí para enviarlo.',
  'Is it busy now?': '¿Hay mucha gente ahora?',
  'When is legs day quiet?': '¿Cuándo está tranquilo para piernas?',
  'How full is it tomorrow at 6?': '¿Cuánta gente habrá mañana a las 18?',
  'Questions to begin with': 'Preguntas para empezar',
  'What would you like to know?': '¿Qué te gustaría saber?',
  'Ask me when it’s quiet, how full it is, or tell me when you come and go.':
    'Pregúntame cuándo está tranquilo o cuánta gente hay, o dime cuándo llegas y te vas.',
  'Write to Spotter': 'Escribir a Spotter',
  Commands: 'Comandos',
  'Add a file': 'Añadir un archivo',
  File: 'Archivo',
  'Message to Spotter': 'Mensaje para Spotter',
  'Ask about the gym': 'Pregunta algo del gimnasio',
  Send: 'Enviar',
  '{0}: {1}, about {2} people': '{0}: {1}, unas {2} personas',
  quiet: 'tranquilo',
  normal: 'normal',
  busy: 'lleno',
  'The message is empty. Write what you would like to know.':
    'El mensaje está vacío. Escribe lo que te gustaría saber.',
  'There is no file with this message. Choose one, or write what you would like to know.':
    'Este mensaje no trae ningún archivo. Elige uno, o escribe lo que te gustaría saber.',
  'One file at a time, please. Send the others one by one.':
    'Un archivo cada vez, por favor. Envía los demás de uno en uno.',
  'This file is larger than 5 MB. Please send a smaller one.':
    'Este archivo ocupa más de 5 MB. Envía uno más pequeño, por favor.',
  'This file is empty. Please choose another one.': 'Este archivo está vacío. Elige otro, por favor.',
  'This message is being answered already. Give it a moment.':
    'Ya estoy respondiendo a este mensaje. Dame un momento.',
  'This message is too long. Please send at most 64 KiB.':
    'Este mensaje es demasiado largo. Envía como mucho 64 KiB, por favor.',
  'That is a lot of messages at once. Please wait 1 second, then send it again.':
    'Son muchos mensajes a la vez. Espera 1 segundo y envíalo otra vez, por favor.',
  'That is a lot of messages at once. Please wait {0} seconds, then send it again.':
    'Son muchos mensajes a la vez. Espera {0} segundos y envíalo otra vez, por favor.',
  'Spotter is starting': 'Spotter está arrancando',
  'This page opens by itself in a moment. The very first start takes longest: it fills the demo gym.':
    'Esta página se abre sola en un momento. El primer arranque es el que más tarda: llena el gimnasio de demostración.',
  'These are too many requests. Please wait half a minute.':
    'Son demasiadas peticiones. Espera medio minuto, por favor.',
}
