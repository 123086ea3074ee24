import type { Catalogue } from '../entry.ts'

/** What help says, and the lines of the pickers. */
export const commands: Catalogue = {
  'How full it is': 'Cuánta gente hay',
  'Here and gone': 'Entrar y salir',
  You: 'Tú',
  'A place at a quiet time': 'Una plaza a una hora tranquila',
  'My settings': 'Mis ajustes',
  'Just write what you want, or use a command:': 'Escribe lo que quieras o usa un comando:',
  'For the staff': 'Para el equipo',
  'What one of them does: "/{0} {1}".': 'Qué hace uno de ellos: «/{0} {1}».',
  'All commands': 'Todos los comandos',
  "I don't know /{0}. Did you mean /{1}?": 'No conozco /{0}. ¿Querías decir /{1}?',
  "I don't know /{0}. Just write what you want, or look at what there is.":
    'No conozco /{0}. Escribe lo que quieras o mira qué hay.',
  'Check in, with what you train: /in legs': 'Registrar la entrada, con lo que entrenas: /entro piernas',
  'Check out, or correct when you left: /out 19:30': 'Registrar la salida o cuándo saliste: /salgo 19:30',
  'How full it is right now: /now or /now legs': 'Cuánta gente hay ahora: /ahora o /ahora piernas',
  'When it is quiet: /quiet legs tomorrow evening':
    'Cuándo está tranquilo: /tranquilo piernas mañana por la tarde',
  'What a forecast rests on: /why legs tomorrow at 6':
    'En qué se basa una previsión: /porque piernas mañana a las 18',
  'Quiet times with a place for you: /slots legs tomorrow evening':
    'Horas tranquilas con plaza para ti: /horas piernas mañana por la tarde',
  'Take one of the places I offered, by its code': 'Tomar una de las plazas que ofrecí, con su código',
  'Give a place back: /cancel, or /cancel tomorrow at 6':
    'Devolver una plaza: /cancelar o /cancelar mañana a las 18',
  'The places you have, to swap or give back': 'Las plazas que tienes, para cambiarlas o devolverlas',
  'A private link that puts your places into your calendar':
    'Un enlace privado que pone tus plazas en tu calendario',
  'A time for several: /together 4 people legs friday evening':
    'Una hora para varios: /juntos 4 personas piernas viernes por la tarde',
  'Be told once when it gets quiet: /alert legs below 10 people':
    'Un aviso cuando haya poca gente: /aviso piernas menos de 10 personas',
  'How often you got your first wish': 'Cuántas veces tuviste tu primer deseo',
  'How often you got what you asked for first': 'Cuántas veces tuviste lo que pediste primero',
  'Tell me how a tip or a visit was: /feedback too crowded':
    'Dime cómo fue un consejo o una visita: /opinion demasiada gente',
  'What to eat in a day: /macros, or /macros 80 kg 180 cm 30 male cut':
    'Qué comer en un día: /macros o /macros 80 kg 180 cm 30 hombre adelgazar',
  'A plan of meals: /meals 3 days vegetarian 1800 kcal':
    'Un plan de comidas: /comidas 3 días vegetariano 1800 kcal',
  'What to buy for your meals': 'Qué comprar para tus comidas',
  'A new plan for training: /train 3 days 45 min dumbbells':
    'Un plan nuevo de entrenamiento: /entrenar 3 días 45 min mancuernas',
  'Your sessions: /plan, /plan tomorrow': 'Tus sesiones: /plan, /plan mañana',
  'What you lifted or ate: /log bench 80x8,8,7 or /log 3 eggs':
    'Lo que levantaste o comiste: /anotar press banca 80x8,8,7 o /anotar 3 huevos',
  'What you weigh: /weight 82.4': 'Cuánto pesas: /peso 82,4',
  'How you are doing: /progress, /progress squat': 'Cómo vas: /progreso, /progreso sentadilla',
  'What I know of you, or more of it: /profile 180 cm, bad knee':
    'Qué sé de ti, o algo más: /perfil 180 cm, rodilla',
  'Something else: /swap lunges, /swap dinner tomorrow': 'Otra cosa: /cambiar zancadas, /cambiar cena mañana',
  'Somebody is on it: /taken squat rack': 'Está ocupado: /ocupado jaula',
  'No training for a while: /pause until monday': 'Sin entrenar un tiempo: /pausa hasta el lunes',
  'No more messages that you did not ask for': 'No más mensajes que no hayas pedido',
  'Let me write to you again': 'Puedo volver a escribirte',
  'What I remember of our conversation, or /memory forget':
    'Lo que recuerdo de nuestra conversación, o /memoria forget',
  'Whether our conversations may teach the language model: /share yes, /share no':
    'Si el modelo de lenguaje puede aprender de lo que hablamos: /compartir yes, /compartir no',
  'Take back the last change': 'Deshacer el último cambio',
  'All that is kept of you, as a file': 'Todo lo que se guarda de ti, en un archivo',
  'Delete all that is kept of you; I ask before I do': 'Borrar todo lo que se guarda de ti; pregunto antes',
  'Keys with which your own assistant may ask me: /keys new laptop':
    'Claves para que tu asistente me pregunte: /llaves new portátil',
  'Join the staff of the gym, with the code you were given':
    'Unirte al equipo del gimnasio, con el código que te dieron',
  'Your own page on the web': 'Tu propia página en la web',
  'Be the same member in your other app: /link, then /link CODE there':
    'Ser el mismo miembro en tu otra aplicación: /vincular, y allí /vincular CÓDIGO',
  'What is kept of you, why and for how long': 'Qué se guarda de ti, por qué y cuánto tiempo',
  'Language, units, clock, quiet hours: /settings, /settings language':
    'Idioma, unidades, reloj, silencio: /ajustes, /ajustes idioma',
  'What I can do: /help, /help quiet': 'Qué puedo hacer: /ayuda, /ayuda tranquilo',
  'Say hello': 'Saludar',
  'A report on the gym: /report peaks, /report saved october':
    'Un informe del gimnasio: /informe peaks, /informe saved october',
  "The gym's settings: /gym, /gym capacity 120, /gym hours mon-fri 6-23":
    'Los ajustes del gimnasio: /gimnasio, /gimnasio capacity 120',
  'Keys of door counters: /feed, /feed new front door':
    'Claves de los contadores: /contadores, /contadores new puerta',
  'Which language model answers here: /model, /model NAME, /model shared':
    'Qué modelo de lenguaje responde aquí: /modelo, /modelo NOMBRE, /modelo shared',
  'How many members there are and how many come': 'Cuántos miembros hay y cuántos vienen',
  "A link to the gym's page for its staff": 'Un enlace a la página del gimnasio para el equipo',
  'Who belongs to the staff: /staff, /staff invite coach Sam':
    'Quién es del equipo: /equipo, /equipo invite coach Sam',
  'In a group: whoever administers it is a manager of the gym':
    'En un grupo: quien lo administra dirige también el gimnasio',
  'Bring a table in: send me a CSV file, and I show you what I would take before I keep any of it':
    'Importar una tabla: mándame un CSV y te enseño qué tomaría antes de guardar nada',
  'Tell the members something: /announce closed thursday 14-16: pipes are mended':
    'Decir algo a los miembros: /anunciar closed thursday 14-16: obras',
  'Try two ways of advising in turns: /trial fair nearest 28 days, /trial stop':
    'Probar dos formas de aconsejar por turnos: /prueba fair nearest 28 days, /prueba stop',
  // What may follow a command.
  'What you train, for example legs': 'Qué entrenas, por ejemplo piernas',
  'A day or a time, for example tomorrow evening': 'Un día o una hora, por ejemplo mañana por la tarde',
  'When you left, for example 19:30': 'Cuándo saliste, por ejemplo 19:30',
  'The code of an offer': 'El código de una oferta',
  'Which one, for example tomorrow at 6; the next one if you leave it out':
    'Cuál, por ejemplo mañana a las 18; sin decir nada, la próxima',
  'Say "new" for a new link that ends the old one': '«new» para un enlace nuevo que anula el anterior',
  'How it was, for example too crowded': 'Cómo fue, por ejemplo demasiada gente',
  'How many you are': 'Cuántos sois',
  'Say "new laptop" for another one, "end laptop" to end it':
    '«new portátil» para otra, «end portátil» para anularla',
  'The code you were given': 'El código que te dieron',
  'Say "end" to end it': '«end» para terminarlo',
  'The code from your other app': 'El código de tu otra aplicación',
  'How quiet, in people': 'Qué tan tranquilo, en personas',
  'Which setting': 'Qué ajuste',
  'What it shall be, for example Spanish or 21-8': 'Cómo debe ser, por ejemplo español o 21-8',
  'A command, for example quiet': 'Un comando, por ejemplo tranquilo',
  'What you lifted, ate or weigh, for example bench 80x8,8,7':
    'Lo que levantaste, comiste o pesas, por ejemplo press banca 80x8,8,7',
  'An exercise, for example squat': 'Un ejercicio, por ejemplo sentadilla',
  'An exercise or a meal, for example lunges': 'Un ejercicio o una comida, por ejemplo zancadas',
  'What is taken, for example squat rack': 'Qué está ocupado, por ejemplo la jaula',
  'Your figures, for example 80 kg 180 cm 30 male cut':
    'Tus datos, por ejemplo 80 kg 180 cm 30 hombre adelgazar',
  'How the plan shall be, for example 3 days vegetarian':
    'Cómo debe ser el plan, por ejemplo 3 días vegetariano',
  'How the plan shall be, for example 3 days 45 min': 'Cómo debe ser el plan, por ejemplo 3 días 45 min',
  'Your weight, for example 82.4': 'Tu peso, por ejemplo 82,4',
  'What I shall know, for example 180 cm': 'Qué debo saber, por ejemplo 180 cm',
  'Until when, for example until monday': 'Hasta cuándo, por ejemplo hasta el lunes',
  'Say "forget" to forget it': '«forget» para olvidarla',
  'Yes or no': 'Sí o no',
  Yes: 'Sí',
  'Ask me in your own words: /ask is it busy tonight?':
    'Pregúntame con tus propias palabras: /pregunta ¿hay gente esta noche?',
  'What you want, as you would say it': 'Lo que quieres, como lo dirías',
}
