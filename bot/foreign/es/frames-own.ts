import { bad, busy, good, quiet, want } from './phrases.ts'

const tip = `consejo|consejito|recomendacion|sugerencia|tip|recomendaste|aconsejaste|prediccion|pronostico|prevision`
const spot = `turno|horario|sitio|hueco|hora|plaza|slot|franja|cupo`
const remove = `borra|elimina|olvida|quita|suprime|borra lo|olvida lo|elimina lo|limpia|vacia`
const talk = `conversacion|conversaciones|chat|chats|charla|platica|historial del chat|historial de chat|lo que hablamos|lo que hemos hablado|lo que te dije|lo que dije|lo que te acabo de escribir|lo que te acabo de decir|lo que acabo de escribir|lo que acabo de decir|lo que escribi|lo que te escribi|lo que te conte|lo que te he dicho|lo que te he contado|lo hablado|todo lo hablado|esta charla|nuestros mensajes|mis mensajes`
const unwilling = `no escribe|no manda|no envia|no avisa|no notifica|no escribes|que no escribe|no me mandes|no mandes|no me escribas|no escribas|no me envies|no envies|no me molestes|no molestes|no me avises|no avises|nada de mensajes|nada de avisos|nada de notificaciones|sin mensajes|sin avisos|sin notificaciones|no quiero mensajes|no quiero avisos|no quiero notificaciones|ningun mensaje|no mas mensajes|silencio|que no me escribas|que no me llegue`

/** What somebody tells of themselves, of a pause, and of what they were told. */
export const tellFrames = `
[ya|que] (estoy|me siento|ando) [ya] (bien|mejor|recuperado|recuperada|curado|curada|sano|sana|al cien|al 100) [ya|de nuevo|otra vez] [y|puedo|seguimos|sigo|volvemos|retomo|podemos] * => i'm well again
[ya] (me recupere|me he recuperado|me cure|se me paso|se me ha pasado|he vuelto|volvi|estoy de vuelta|vuelvo a entrenar|retomo|retomamos|reanuda|continua|volvemos) [de|el|mi|la|los|las] [plan|entrenamiento|entrenamientos|rutina|vacaciones|viaje|gripe|la gripe|a entrenar|entrenar|hoy] [y] * => i'm well again
(reanuda|retoma|continua|sigue con|reactiva|activa) [el|mi|la|los|mis] (plan|entrenamiento|entrenamientos|rutina|entrenos) * => i'm well again
* (me lesione|lesionado|lesionada|me torci|me he torcido|me rompi|me he roto|me he lesionado|me hice dano en|me he hecho dano en|me desgarre|me quebre|esguince|me esguince|lesion) * hasta * => pause my training until $3, injured $2
* (me lesione|estoy lesionado|estoy lesionada|me torci|me he torcido|me he lesionado|me desgarre|me quebre) [de|el|la|los|mi|en] * => i'm injured $2 $1
* (estoy|ando|me he puesto|me puse|me he|tengo|pille|cogi) * (malo|mala|enfermo|enferma|resfriado|resfriada|gripe|fiebre|con gripe|con fiebre|covid|constipado|constipada) * (vuelvo|regreso|de vuelta) [el] * => i am ill until $4 $1
* (me he|me) (resfriado|resfriada|resfrie|enferme|enfermado|constipado|constipada|puesto malo|puesto mala|puesto enfermo|agripe) * => i am ill $2 $1
* (estoy|ando|sigo|me he puesto|me puse|me siento|me encuentro|caigo|cai|he caido) [muy|super|un poco|bastante|todo] (malo|mala|malito|malita|enfermo|enferma|griposo|griposa|resfriado|resfriada|constipado|constipada|agripado|agripada|indispuesto|indispuesta|mal|fatal|pachucho|pachucha|acatarrado|con gripe|con fiebre|con covid|con catarro|con resfriado|con anginas|con gastroenteritis|en cama|de baja) * => i am ill $2 $1
* (tengo|pille|cogi|he pillado|he cogido|me dio|me ha dado) [una|la|el|un] (gripe|fiebre|covid|catarro|gastroenteritis|anginas|resfriado|gripa|virus|calentura) * => i am ill $2 $1
(enfermo|enferma|malo|mala|resfriado|resfriada|con gripe|con fiebre) * => i am ill $1
* (estoy|me voy|estare|voy a estar|voy|salgo|me marcho) (de vacaciones|de viaje|fuera|fuera de la ciudad|de puente|fuera de la ciudad) * => i'm away $1 $2
(vacaciones|de vacaciones|viaje|de viaje) * => i'm away $1
* (viajo|me voy a la playa|no estare|no voy a estar|me ausento) * => i'm away $1 $2
* (pausa|pausar|para|suspende|congela|deten|descansa de|pon en pausa|frena) [el|mi|los|mis|la] (plan|entrenamiento|entrenamientos|rutina|entrenos) [durante|por|para] * => pause my training for $1 $2
* (no voy a entrenar|no entreno|no podre entrenar|no puedo entrenar|descanso hasta|descanso unos dias|paro|paro hasta|dejo de entrenar|hago una pausa|no entrenare|me tomo un descanso|me tomo unos dias) * => pause my training $1 $2

* (${spot}) * (me diste|me disteis|recomendaste|me recomendaste|me dijiste|me ofreciste|me reservaste) * (no habia nadie|no habia gente|habia poca gente|no habia casi nadie|estaba vacio|estaba tranquilo|estaba casi vacio) * => your tip was great, it was quiet
* (${spot}) * (me diste|me disteis|recomendaste|me recomendaste|me dijiste|me ofreciste|me reservaste) * (${good}) * => your tip was great
* (${spot}) * (me diste|me disteis|me dieron|recomendaste|me recomendaste|me dijiste|que me diste|me ofreciste|me reservaste|de ayer|de hoy) * (${busy}) * => the slot you gave me was too crowded
* (dijiste|prometiste|decias|me dijiste|me habias dicho|segun tu) * (estaba|estuvo|habia|hubo|era) * (${busy}) * => you said it would be quiet and it was too crowded
* (dijiste|prometiste|decias|me dijiste) * (estaba|estuvo|habia|hubo|era) * (${quiet}) * => your tip was right, it was quiet
* (${tip}) * (estaba|estuvo|habia|hubo|era) * (${busy}) * => your tip was useless, it was too crowded
* (${tip}) * (no habia nadie|no habia gente|no habia casi nadie|estaba vacio|estaba casi vacio|estaba tranquilo|estaba muy tranquilo|habia poca gente|estuvo tranquilo|estaba todo vacio|no habia mucha gente) * => your tip was great, it was quiet
* (${tip}) * (${bad}) * => your tip was useless
* (${bad}) (${tip}) * => your tip was useless
* (${tip}) * (${good}) * => your tip was great
* (${good}) [el|la|tu] (${tip}) * => your tip was great
[al final|el gym|la sala|ayer|hoy|pero|todo] (estaba|estuvo|habia|hubo) [todo|muy|demasiado|super|bastante] (${busy}) * => the slot you gave me was too crowded
* (respuesta|contestacion|lo que dijiste|lo que dices|lo que has dicho) [que] [me diste|es|fue|era|esta|ha sido|diste] * (no es correcta|no es correcto|${bad}) * => that answer was bad
* (${bad}) (respuesta|contestacion) * => that answer was bad
* (no has respondido|no respondiste|no me respondiste|no me has respondido|no contestaste|no era lo que pregunte|no es lo que pregunte|no me entendiste|no entendiste|no me has entendido|no me contestaste) * => you did not answer my question
* (respuesta|contestacion|lo que dijiste) * (${good}) * => that was a good answer
* (${good}|gran) (respuesta|contestacion) * => that was a good answer

[yo] no como * => i don't eat $1
[yo] ya no soy * => i'm no longer $1
[soy] (vegetariano|vegetariana) => i'm vegetarian
[pon|ponme|guarda|apunta|anota] [que] (entreno|entrenare|voy a entrenar|voy) # (dias|veces) (a la semana|por semana|semanales|x semana) [durante|de|y] # (minutos|min) => i train $1 days a week for $2 minutes
[pon|ponme|guarda|apunta|anota] [que] (entreno|entrenare|voy a entrenar|voy) # (dias|veces) (a la semana|por semana|semanales) => i train $1 days a week
[pon|ponme|guarda|apunta|anota] [que] (mido) * => i'm $1
`

/** What is kept of somebody, and how they are spoken to. */
export const ownFrames = `
* (habla|responde|escribe|contesta|pon|cambia|puedes hablar|idioma|pasa|pasate|cambiate|sigue|hablemos) [me|lo|el idioma] [a|al|en] (ingles) [por favor|porfa|desde ahora|a partir de ahora] => speak english
* (habla|responde|escribe|contesta|pon|cambia|idioma|pasa) [me|lo|el idioma] [a|al|en] (espanol|castellano) [por favor|desde ahora] => speak spanish
* (habla|responde|escribe|contesta|pon|cambia|idioma|pasa) [me|lo|el idioma] [a|al|en] (aleman) [por favor|desde ahora] => speak german
[en] (espanol|castellano) => speak spanish
[en] ingles => speak english
[en] aleman => speak german
* (formato|formato de|reloj de|reloj|hora en|horas en) [de] (24|24h|24:00|24 horas|24 h|24 hs|militar) [horas] * => 24 hour format
* (formato|formato de|reloj de|reloj|hora en|horas en|formato am pm|con am) [de] (12|12h|12:00|12 horas|12 h|12 hs|am pm|am y pm|am/pm) [horas] * => 12 hour format
* (usa|en|pon|muestra|cambia a|prefiero|quiero) [los|las|el] [pesos|peso|todo|unidades] [en|a] (libras|lbs|sistema imperial|imperial) [en vez de|en lugar de|y no] [kilos|kg] [por favor] => use pounds
* (usa|en|pon|muestra|cambia a|prefiero|quiero) [los|las|el] [pesos|peso|todo|unidades] [en|a] (kilos|kg|sistema metrico|metrico) [en vez de|en lugar de|y no] [libras|lbs] [por favor] => use kg
* (${unwilling}) [nada|mensajes|avisos|mas|notificaciones] (entre|desde|de) # y # [am|pm] => no messages between $2 and $3
* (${unwilling}) [nada|mensajes|avisos|mas|notificaciones] (despues de|a partir de|pasadas|desde|tras) # [pm|h] => no messages after $2
* (${unwilling}) [nada|mensajes|avisos|mas|notificaciones] (antes de|hasta) # [am|h] => no messages before $2
[mis] horas de silencio [de|entre|desde] # (a|y|hasta) # => no messages between $1 and $2
* (no quiero ver|no muestra|no muestres|oculta|esconde|quita|sin|no quiero saber) [ver|mas|las|los|el|mi] (calorias|numeros|kcal|cifras|macros|gramos) * => no calories
* (que|cuales) [son] [mis] (ajustes|configuracion|configuraciones|preferencias|opciones) [tengo] [son] * => my settings
(mis|ver|muestra|ensena|dime) [mis|mi|los|la] (ajustes|configuracion|preferencias) * => my settings
(ajustes|configuracion|preferencias) => my settings

* (${remove}) * (cuenta|perfil) * => /forget
* (${remove}) [todos|todas|todo] [mis|los|lo|lo que] (datos|informacion|mio|que tienes de mi|que sabes de mi|guardas de mi|sabes de mi|tienes de mi|tengas de mi|que guardas|datos personales) * => /forget
(olvidame|borrame|eliminame) (de|del) * => /forget
[${want}] (olvidame|borrame|eliminame|darme de baja|darse de baja|dar de baja mi cuenta|da de baja mi cuenta|da me de baja|dame de baja) [por completo|del todo|para siempre|del sistema|de aqui|de todo|ya|por favor] [,] [todo|ya|por favor] => /forget
* (${remove}) [toda|todo|todas] [la|el|esta|este|nuestra|mi|las] [ultima] (${talk}) * => forget our conversation
[empecemos|empieza|empezar|empezamos] (de cero|de nuevo|desde cero) => forget our conversation
* (de que|que|sobre que) (hablamos|hemos hablado|estabamos hablando|platicamos|charlamos|te dije|te conte|te pregunte|hablabamos) * => what do you remember of our conversation
* (que|cuanto) * (recuerda|recuerdas|te acuerdas|acuerdas|recordas) * => what do you remember of our conversation
(te acuerdas|recuerda|recuerdas|resume|resumen) [de] * (hablamos|dije|conversacion|conte|charla|hablado) * => what do you remember of our conversation
* (que|cuales) (sabes|sabe|conoces) [tu] (de|sobre|acerca de) (mi|nosotros) * => what do you know about me
(mi|mis|ver mi|muestra mi|muestra) [mi|mis] (perfil|datos|ficha) => what do you know about me
* (exporta|descarga|manda|envia|${want}|da|dame|bajar|descargar|exportar|pasa|obtener|recibir) [descargar|exportar|tener|bajar|recibir] [todos|todo|todas|una copia de|copia de|un archivo con|un fichero con|una copia con] [todos|todo] [mis|los|mi|mi historial|lo que] (datos|informacion|historial|historial completo|copia de mis datos|guardas de mi|tienes de mi|sabes de mi|guardan de mi|tienen de mi|datos personales) * => /export
* (copia de|archivo con|fichero con) (mis datos|todos mis datos|todo lo que guardas|todo lo mio|todo lo que tienes|mi historial) * => /export
* (privacidad|proteccion de datos|politica de datos|rgpd|gdpr) * => privacy
* (que|cuales|cuanto tiempo|por cuanto tiempo) * (guardan|guarda|guardas|guardais|almacenas|almacenan|almacenais|recopilan|recopilas|conservan|conservais|conservas) * => what data do you keep about me and how long
* (para que|por que) * (mis datos|los datos|mi informacion) * => why do you keep my data
(quien|quienes) * (ve|ven|puede ver|pueden ver|tiene acceso|tienen acceso) * (datos|peso|mensajes|esto|informacion) * => who can see my data
* (unir|vincular|conectar|enlazar) * (telegram|discord|whatsapp|otra cuenta) * => /link
`

/** Small talk, others' privacy, and what is not the gym's. */
export const talkFrames = `
(quien eres|quien sos|que eres|que sos|eres un bot|eres una persona|eres humano|sos un bot|como te llamas|eres real|con quien hablo|quien es usted) * => who are you
* (que puedes hacer|que sabes hacer|que puede hacer|que haces|que sabes|para que sirves|para que sirve esto|como funciona esto|como funciona|como funcionas|como te uso|como se usa|que te puedo preguntar|que puedo preguntarte|que le puedo preguntar|que puedo preguntar|que puedo pedirte|que te puedo pedir|en que me ayuda|en que puedes ayuda|en que ayuda|en que me puedes ayudar|en que puedes ayudarme|no entiendo nada|no se que preguntar|no se que preguntarte|no se que decirte|no se como usarte|no se como funciona|no se como va esto|como va esto|como se usa esto|como te uso|que cosas haces|que opciones hay|que comandos hay|comandos) [hacer|tu|aqui|este bot] * => what can you do
[necesito|quiero|dame|pido] (ayuda|ayudame|ayuda me|socorro|help|sos) [por favor|porfa|con esto|como funciona esto|como funciona] => help
(muchas gracias|muchisimas gracias|mil gracias|gracias|muchas grs|graciass|grax|se agradece|te lo agradezco|merci|gracias crack|mil grs) [crack|maquina|spotter|tio|amigo|por todo|por la ayuda|eres un crack|por el dato|por avisar|me sirvio|me sirvio mucho|me ayudo mucho|me ayudo|eres el mejor|eres genial|hasta luego|hasta manana|nos vemos|adios|chao|chau|bro|genial|perfecto] [mucho|hasta manana] => thanks
(perfecto|genial|estupendo|buenisimo) [muchas] gracias => thanks
(hola|holi|holis|holaa|buenas|buenos dias|buen dia|buenas tardes|buenas noches|que tal|que onda|que hubo|quiubo|hey|ey|alo|saludos|que pasa|como andas|como estas|como va|como te va|hola que tal|hola buenas|hola como estas|hola buenos dias|hola buenas tardes) [que tal|como estas|como andas|spotter|buenas|a todos|como va|que hay] => hi
(adios|chao|chau|hasta luego|hasta manana|nos vemos|bye|hasta pronto|hasta la proxima|me despido|cuidate|buenas noches) [nos vemos|gracias|hasta luego|spotter|manana|adios|chao] => bye

* (se rompio|se ha roto|esta rota|esta roto|no funciona|no anda|averiada|averiado|estropeada|estropeado|no prende|no enciende) [el|la|los|las] * => the $1 $2 is broken
(que|cual) (rutina|plan|entrenamiento|ejercicios|dieta|peso|pesos) (hace|sigue|levanta|usa|come|mueve) * => tell me the data of other members, $1
cuanto pesa (la|el|una|un|esta|este) (barra|disco|mancuerna|pesa rusa|kettlebell|pelota|barra olimpica) * => how much does the barbell weigh
* (nombres|lista|nombre) de [todos|todas] (los|las|quienes|la gente|la chica|el chico) * => tell me the names of all members
* (quien|quienes) [mas] (van a ir|va a ir|va a estar|van a estar|van|suele ir|suelen ir|esta|estan|hay|fue|fueron|vino|vinieron|va|viene|vienen|entrena|entrenan|reservo|esta entrenando|anda|estuvo|estaba|estaban) * => who is there $1 $2
(cuando|a que hora|que dias|que dia|cada cuanto|donde|con quien) (suele|suelen) (ir|venir|entrenar|estar|aparecer) * => who comes then, when does $1 train
(cuando|a que hora|que dias|que dia|cada cuanto|donde|con quien) (entrena|viene|vino|estuvo|llega|llego|aparece|fue) [siempre|normalmente|el|la|mi] * => who comes then, when does $1 train
(cuanto|cuantos kilos|cuantos) (levanta|pesa|carga|mueve|mide|saca|hace|pesa el|tira) * => tell me the names and data of all members, $1
* (telefono|numero|instagram|whatsapp|contacto|nombre|correo) (de|del) (la|el|los|las|una|un|ese|esa|aquel|aquella) (chica|chico|tio|tia|chavo|chava|mujer|hombre|socio|socia|persona|senor|pibe|piba|mina|muchacha|muchacho|rubia|rubio|morena|moreno|entrenadora) * => tell me the names and data of other members
* (chica|chico|rubia|rubio|morena|moreno|piba|pibe|chava|chavo|muchacha|muchacho) (que|del|de la) * => who is the girl there
(ya|todavia|aun) (llego|vino|se fue|esta|salio) * => is $1 there
(vino|ha venido|llego|ha llegado|se fue|se ha ido|entreno|fue|estuvo) [ya|hoy] * (hoy|ayer|ya|al gym|esta manana|anoche) => is $1 there
(esta|anda|sigue|estaba) [por] * (ahi|aqui|en el gym|por ahi|entrenando|en la sala|dentro) * => is $1 there
* (mi|mis) (novia|novio|amigo|amiga|amigos|hermano|hermana|pareja|mujer|marido|ex|jefe|jefa|vecino|vecina|primo|prima|colega) [siempre|ya] (esta|estan|ha ido|fue|vino|va|llego|entrena|anda|sigue) * => is my friend there
* (esta|estan|anda) (entrenando|en el gym|ahi|por ahi) [ahora|hoy|ya|todavia] => is $1 there
* (datos|reservas|peso|rutina|perfil|progreso|turno) de (otro|otra|otros|otras) (socio|socia|socios|miembro|miembros|persona|gente|personas|usuario|usuarios) * => tell me the data of other members
(avisa|dime) (cuando|si) (llegue|venga|este|llega|viene|aparezca) * => tell me when $1 arrives, who is there
(que tiempo|que clima|tiempo|clima|como esta el clima|como esta el tiempo|como va a estar el tiempo|como va a estar el clima|va a llover|llueve|llovera|esta lloviendo|que temperatura|cual es el pronostico del tiempo) [hace|hara|va a hacer|hay|hace falta] * => what is the weather $1
* (pronostico del tiempo|el clima|va a llover|llovera|que tiempo hara|que tiempo hace|que tiempo va a hacer|temperatura hace) * => what is the weather
* (poema|chiste|cuento|cancion|redaccion|carta de motivacion|curriculum|ensayo|broma|correo para|tarea de|deberes) * => write me a poem
(quien|como) (gano|quedo|jugo|va ganando|va el partido|marco|juega) * => who won the match last night
* (partido|futbol|champions|liga|clasico|mundial|barca|real madrid|boca|river|seleccion) * => who won the match last night
* (metro|autobus|ultimo bus|ultimo tren|tren a|el tren|colectivo|taxi|uber|vuelo) * => what time is the last metro
cuanto (es|son) (\\d+x\\d+|\\d+ mas|\\d+ menos|\\d+ entre|\\d+ dividido|la raiz|el) * => what is the capital of france
* (dolar|el euro|inflacion|criptomonedas|cripto) * => what is the capital of france
* (capital de|presidente de|presidente del|bitcoin|bolsa|acciones|loteria|horoscopo|netflix|pelicula|peliculas|serie de tv|traduce|traduceme|noticias|elecciones|receta de la abuela) * => what is the capital of france
`

/** Whom it is about: after all that asks of the gym. */
export const lastFrames = `
(sabes|sabras|dime|oye) si * (vino|viene|esta|fue|entrena|ha venido|va a ir|va a venir|anda|llego|ha llegado|estuvo) * => is $1 there
`
