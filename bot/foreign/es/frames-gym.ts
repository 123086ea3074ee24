import { busy, empties, place, quiet, some, want, when, who } from './phrases.ts'

/** Others as they are named in a chat. */
const mentioned = '.{0}(@.+)'
const is = `esta|estara|estan|es|sera|hay|habra|haya|anda|andara|se pone|se pondra|suele estar|suele haber|va a estar|va a haber|ira a estar|hay siempre|esta siempre|sigue|seguira|esta el gym|queda|va|viene`
const free = `libre|libres|disponible|disponibles|desocupado|desocupada|desocupados|desocupadas|sin usar`
const taken = `ocupado|ocupada|ocupados|ocupadas|cogido|cogida|cogidos|cogidas|pillado|pillada|pillados|pilladas|tomado|tomada|en uso|acaparado|acaparada|llenos|llenas|agarrado|agarrada`
const come = `ir|venir|entrenar|pasar|pasarme|acercarme|voy|vaya|vengo|venga|entreno|que vaya|que venga|caer|caerle|llegar`
const give = `cancela|cancela lo|anula|anula lo|quita|elimina|borra|suelta|libera|devuelve|renuncio a|cedo|regalo|dejo libre|dejo|me bajo de|da de baja|no necesito|ya no quiero|ya no necesito|no voy a usar|no usare`
const cannot = `no puedo|no voy a poder|no podre|no alcanzo a|no creo que pueda|ya no puedo|no me da tiempo a|no me da tiempo de|al final no|no consigo|no llego a`
const seek = `busca|encuentra|consigue|reserva|aparta|guarda|agenda|separa|bloquea|apunta|anota|da|dame|pon|quedaria|${want}|saca|sacame|sacar|pilla|coge|mira si hay|ofreces|quisiera|asigna`

/** What of the floor is taken. */
export const takenFrames = `
* no (hay|quedan|queda|veo|encuentro) * (${free}) * => $2 is taken
(alguien|gente|otro|otra) (esta|estan|hay|sigue) [usando|en|con|ocupando] [el|la|los|las] * => $1 is taken
[ya] (hay|esta|estan) (alguien|gente|otro|uno) (en|usando|con|ocupando) [el|la|los|las] * (que|otra|alternativa|mientras) * => $1 is taken
* no se (libera|desocupa|liberan|desocupan|vacia) * => $2 is taken
* (estan usando|esta usando|usan|estan ocupando|esta ocupando|estan acaparando|esta acaparando|ocupan|tienen pillada|tienen pillado|tienen ocupada|tienen ocupado) [siempre|todo el rato|otra vez] * => $2 is taken
* (todo|todos|todas) [el|los|las] * (${taken}) * => $2 is taken
(el|la|los|las) * (${taken}) [y|por] (que|otra|alternativa|dame|busca) * => $1 is taken
* (hay cola|hay fila|mucha cola|mucha fila|hay gente) (en|para) [el|la|los|las] * (cambio|hago|otra|alternativa|puedo hacer|en su lugar|sustituyo) * => $2 is taken
[ya] no (hay manera de|hay forma de|puedo|consigo|logro) (coger|usar|pillar|agarrar|conseguir|ocupar) [el|la|los|las] * => $1 is taken
[ya|uf] (el|la|los|las) * (esta|estan|sigue|siguen) [siempre|todo|toda|todos|todas|muy|otra vez|super] (${taken}) * => $1 is taken
`

/** How full it is, and when it is quiet. */
export const crowdFrames = `
* por que * (${busy}) * => why is it so busy $1 $2 $3
* por que * (${quiet}) * => why is it so quiet $1 $2 $3
* (que tan|como de|cuan) (seguro|segura|fiable|confiable) * => how sure are you
(estas seguro|estas segura|seguro|como lo sabes|como sabes eso|en que te basas|y eso por que|como lo calculas) [de eso|de esto|que si] => how sure are you
* (${when}) * (recomienda|recomiendas|aconseja|aconsejas|sugiere|sugieres|conviene|me conviene|deberia|debo|debemos|es mejor|mejor|puedo|podria|tendria que|viene mejor|vale la pena|me vengo) [mejor] (${come}) * => when should i come $1 $2 $3
* (cual es la mejor|la mejor|el mejor|mejor|una buena|buena|un buen|buen|cual es el mejor) (hora|momento|horario|rato) [para|de] * => when should i come $1 $2
* (que dia|que dias|cual es el dia|que dia de la semana) [me] (conviene|es mejor|recomienda|recomiendas|viene mejor|aconsejas) [ir|venir|para ir|para entrenar|entrenar|que vaya] * => which day is the quietest $1 $2
* (que dia|que dias|cual es el dia|que dia de la semana|cual dia|cuales dias) * (${quiet}) * => which day is the quietest $1 $2 $3
* (${when}) * (${quiet}) * => when is it quiet $1 $2 $3
* (horas|horarios|momentos|ratos|franjas) (tranquilas|tranquilos|vacias|libres|con menos gente|de menos gente|con poca gente|valle|flojas) * => when is it quiet $1 $2
* (${when}) * (${busy}) * => when is it busy $1 $2 $3
* (hora|horas) (pico|punta) * => when is it busiest $1 $2
* (la hora|el momento|el horario|las horas) (mas tranquila|mas tranquilo|mas vacia|mas tranquilas|mas vacio) * => when is it quiet $1 $2
* cuando (${quiet}) * => when is it quiet $1 $2

* (que tan|como de|cuan) (lleno|llena|vacio|ocupado|concurrido|petado) [esta|estara|va a estar|anda|se pone|suele estar] * => how full is it $1 $2
* (cuanta gente|cuantas personas|cuanta peña|cuanta banda|cuanto personal|cuantos somos|que cantidad de gente|cuanta gente mas o menos) [hay|habra|va a haber|esta|estara|suele haber|suele ir|va|van|viene|entrena|calculas|esperas|esperan|entrenando|somos|seremos] * => how many people are there $1 $2
* (cuantos|cuantas) (hay|somos|estan|habra|estamos|van) [ahora|en el gym|en la sala|dentro] * => how many people are there now $1 $2
* (aforo|ocupacion|afluencia) * => how full is it $1 $2
(que tal|como) (esta|va a estar|estara|anda|viene|va|se ve|pinta|esta de) (el gym|la sala|de gente|el ambiente|la cosa|eso|el panorama|todo por ahi|la zona) * => how busy is it $1
(que tal|como) (esta|va a estar|estara|pinta|pinta la cosa|anda|andara|se presenta) * => how busy is it $1
* (se puede|se podra|puedo|podre) (entrenar|entrar|ir) * (o|u) * (${busy}) * => is it busy for $2 $3 $5
* (se puede|se podra) (entrenar|entrar) * => is it busy for $1 $2
* (vale|merece) la pena (ir|pasar|acercarse|pasarse|venir) * => is it busy now $1 $2
* (${is}) [todo|todavia|ya|muy|siempre|super|bastante|tan] (${busy}) * => is it busy $1 $2
* (${is}) * (${busy}) * => is it busy $1 $2 $3
* (${is}) [todo|todavia|ya|muy|siempre|super|bastante|tan|mas] (${quiet}) * => is it quiet $1 $2
* (${is}) * (${quiet}) * => is it quiet $1 $2 $3
(mucha gente|mucho lio|lleno|petado|gente) [ahora|hoy] => is it busy now
(mucha gente|lleno|petado|gente) * => is it busy $1
(esta|estara|hay) [todo] (${free}) * => is it quiet $1
* (hay|quedan|queda|estan|esta|algun|alguna) * (${free}) * => is $2 free $1 $3
* (a que hora|cuando|hasta que hora|hasta cuando) (abris|abre|abren|esta abierto|estan abiertos|abre el gym) * => when do you open $2
* (a que hora|cuando|hasta que hora) (cerrais|cierra|cierran) * => when do you close $2
(horario|horarios|que horario|que horarios|cual es el horario) [del gym|de apertura|tienen|teneis|de hoy] => when do you open
* (es justo|es justa|justo|injusto|reparto de|se reparten|repartis|reparten) * (plazas|turnos|cupos|lugares|reparto) * => is it fair how places are shared out
`

/** Places: those somebody has, gives back, and looks for. */
export const placeFrames = `
(deshaz|deshaz lo|revierte|revierte lo|vuelve atras|volver atras|vuelve a como estaba|deja lo como antes|volve atras|vuelve a dejar lo como estaba|atras|marcha atras|da marcha atras|echa para atras|deja lo como estaba|deja como estaba|undo) * => undo
* (quita|borra|cancela|anula|elimina|deshaz|olvida|retira) [lo] (lo ultimo|eso ultimo|lo anterior|ultimo|la ultima accion|el ultimo cambio|ultima|lo que acabas de hacer|lo de recien|eso|esto) [que hiciste|que hice|que apunte|que anote|que puse] => undo
[no|ay|eso|perdon] (me equivoque|me he equivocado|fue un error|era un error|ha sido un error|error mio|fue sin querer|sin querer|no era eso|eso no era|eso no|no queria eso|no era) [y] [borra lo|deshaz lo|quita lo|anula lo|cancela lo|elimina lo|revierte lo|deshaz|borra|quita] [todo|eso|por favor] => undo

* (${give}) [a] [mi|mis|la|el|las|los|un|una|todas mis|todos mis] (${place}|clase|sesion|entrenamiento) * => cancel my slot $1 $2
(cancela|anula|quita|borra|elimina|suelta|libera) [lo|la|el|las|los] (de|del|de las|de la|que tengo|que tenia|que reserve) * => cancel my slot $1
(cancela|anula) [todo|lo] [para|de] * => cancel my slot $1
(cancela|anula|cancela lo|anula lo) => cancel my slot
(borrame|eliminame|quita|saca|sacame|quitame|borra|elimina|baja) [me] (de|del) [la|el|mi] (reserva|turno|plaza|lista|sesion|hueco|cita|horario) * => cancel my slot $1
* (da de baja|dame de baja|da me de baja) (de|en) [el|la|lo|mi] (${place}) * => cancel my slot $1 $2
* (aproveche|use|coja|tome|ocupe|se quede con|se quede|agarre) [con] mi (${place}) * => cancel my slot $2
* (${cannot}) (ir|venir|llegar|asistir|pasar|ir al gym|acudir) * => cancel my slot $1 $2
* (no voy|no ire|no podre ir|no puedo ir|no voy a ir|no entreno|no entrenare|no podre entrenar|no puedo entrenar) * hasta * => pause my training until $3
* (no voy|no voy a ir|no voy a llegar|no llego|no llegare|no ire|al final no voy|no vamos a ir|no podemos ir|no asistire) [al gym|a la sesion|a mi turno|a la reserva] * => cancel my slot $1 $2

(apunta|anota|mete) para * (a|por|en) * => book me $1 $2
(apunta|anota|mete) a # [am|pm] * => book me at $1 $2
(a que hora|cuando|que dia|a que hora era que) (me toca|tengo que|debo|toca) (ir|venir|entrenar) => when is my slot
* (que|cuales|cual|cuantas|cuantos|a que hora|a que horas|para cuando|cuando|que dia|que dias) * (reserve|he reservado|habia reservado|aparte|agende|tengo reservado|tengo agendado|tengo apartado|tengo reservada|tengo apuntado|tengo reserva|tengo turno|tengo cita|tengo plaza|tengo hueco|tengo cupo|era mi turno|es mi turno|era mi reserva|tengo la reserva|tengo el turno) * => what have i booked
* (que|cuales|cual|cuantas|cuantos|ver|muestra|dime|ensena|listado de|lista de|consulta|consultar) * (reservas|reservaciones|turnos|plazas|citas|cupos|proxima reserva|proximo turno|proxima cita|mi turno|mi reserva|mi plaza) * => what have i booked
[cuales son] (mis|mi) [proxima|proximo|proximas|proximos] (reservas|reservaciones|turnos|plazas|citas|reserva|turno|cita|cupos|lugares) * => what have i booked
* (cuando|a que hora|que dia|para cuando) (era|es|tengo|tenia|seria|quedo) [mi|la|el] (turno|reserva|cita|plaza|cupo|sesion|hora|reservacion) * => when is my slot $2
* (tengo|tenia|me quedo|quedo|me guardaste|sigue|esta|tenemos) * (reservado|reservada|agendado|agendada|apartado|apartada|apuntado|apuntada|guardado|guardada|confirmado|confirmada) * => what have i booked $2 $3
(tengo|tenia) [alguna|algun|una|un|mi] (reserva|turno|cupo|cita|plaza|hueco|sitio|reservacion) * => do i have a slot $1
(estoy|sigo) (apuntado|apuntada|anotado|anotada|agendado|agendada) * => do i have a slot $1
* (reservas|turnos|plazas|citas|sesiones|horarios) * (calendario|google calendar|calendar|agenda del movil|iphone|movil) * => my slots in my calendar
* (calendario|google calendar|link del calendario|enlace del calendario) * => calendar link
`

/** Places somebody looks for or takes. */
export const findFrames = `
(hay|queda|tienen) [algo de] (lugar|sitio|espacio|hueco|cupo) [ahora|ahora mismo|en el gym|ya] [o|u] (esta|hay|estara|andan) [muy|todo] (${busy}) => is there space right now
(hay|queda|tienen) [algo de] (lugar|sitio|espacio|hueco) (ahora|ahora mismo|en el gym|en la sala) => is there space right now
(el|la|coge|dame|${want}|elijo|me quedo|reserva|apunta|voy|prefiero) [con] [la|el] (primero|primera|primer|1|opcion 1|numero 1|primera opcion|opcion uno) [opcion|por favor|hueco|sitio|me va bien|me viene bien|me sirve|esta bien|mejor] => the first one
(el|la|coge|dame|${want}|elijo|me quedo|reserva|apunta|voy|prefiero) [con] [la|el] (segundo|segunda|2|opcion 2|numero 2|segunda opcion|opcion dos) [opcion|por favor|hueco|sitio|me va bien|me viene bien|me sirve|esta bien|mejor] => the second one
(el|la|coge|dame|${want}|elijo|me quedo|reserva|apunta|voy|prefiero) [con] [la|el] (tercero|tercera|tercer|3|opcion 3|numero 3|tercera opcion|opcion tres) [opcion|por favor|hueco|sitio|me va bien|me viene bien|me sirve|esta bien|mejor] => the third one
[dame|${want}|elijo|me quedo|reserva|prefiero|coge] [con] (el|la|lo) (a|de|de la|del|de las) # [am] => the one at $1
[hay|tienes|dame|${want}] (otras|otra|otros|otro|mas) (horas|hora|opciones|horarios|horario|propuestas|sitios|huecos|turnos) [distintas|distintos|mas] => other times

* (no|no quiero|ya no quiero|no hace falta que|no hace falta|no necesito) [que|un|una] (reserva|busca|aparta|agenda|sitio|hueco|turno|plaza) [nada|mas|todavia|aun] => don't book anything
(hay|queda) (sitio|lugar|espacio|hueco|cupo) para (entrenar|hacer) * (ahora|ahora mismo|ya) => is it busy now for $1
* (hay|habra|queda|quedan|tienes|tienen) [un|una|algun|alguna|algo de] [buen|buena] (${place}|hora tranquila|rato tranquilo|rato|hora|algo|momento tranquilo|momento) [libre|libres|tranquilo|tranquila] ${some} => find me a slot $1 $2
* (${seek}) [un|una|algun|alguna|el|la|mi|unos] [buen|buena] (${place}|hora tranquila|rato tranquilo|hora|horita|algo|momento tranquilo|ratito|momento|horario tranquilo) * => find me a slot $1 $2
* (${seek}) [un|una|algun|alguna|el|la] (${place}|hora tranquila|rato tranquilo) => find me a slot $1
* (reserva|aparta|agenda|separa) * => book me $1 $2
* (${want}) (entrenar|ir a entrenar) [solo] # (dias|veces) * => i train $2 days a week $1 $3
* (${want}) (entrenar|hacer|ir a entrenar|ir a hacer|darle a|ir a darle a|meterle a|trabajar) * => find me a slot for $2 $1
* (${want}) (ir|venir|pasarme|pasar|acercarme) [al gym|por el gym] * => i want to come $1 $2
(que|cuales) (me ofreces|ofreces|propones|me propones|opciones hay|opciones tienes|hay|tienes) [para] * => find me a slot $1
`

/** Several who come together. */
export const groupFrames = `
* (somos|vamos|iriamos|seriamos|seremos|vendriamos|iremos|venimos|vamos a ser|vamos a ir|nos juntamos|nos reunimos|quedamos|quedamos los|nos vemos|estamos|queremos ir|queremos entrenar|podemos ir) [un grupo de|como|unos|los] # [amigos|personas|juntos|amigas|colegas] * => find a time for the $2 of us $1 $3
* (somos|vamos|iriamos) [un grupo de|un equipo de] # * => find a time for the $2 of us $1 $3
* (grupo|grupo de amigos|equipo|banda|cuadrilla) [de] # [personas|amigos] * => find a time for the $2 of us $1 $3
* (para|entre) [nosotros|los|las] # [de nosotros|juntos|amigos|personas] => find a time for the $2 of us $1
* (entrenar|ir|vernos|juntarnos|venir|hacer) (los|las|nosotros) # [juntos|juntas] * => find a time for the $2 of us $1 $3
* (los|nosotros|nosotras|las) # [juntos|juntas] (podemos|queremos|vamos|entrenamos|entrenar|ir|podriamos) * => find a time for the $2 of us $1 $3
* (hora|hueco|horario|sitio|momento|turno) para [los|nosotros|las] # [juntos|amigos|personas|de nosotros] * => find a time for the $2 of us $1 $3
* (voy|ire|vengo|entreno|quiero ir|quiero entrenar) con [otros|otras|mis] 2 (amigos|amigas|colegas|companeros|personas) * => find a time for the 3 of us $1 $2
* (voy|ire|vengo|entreno|quiero ir|quiero entrenar) con [otros|otras|mis] 3 (amigos|amigas|colegas|companeros|personas) * => find a time for the 4 of us $1 $2
* (voy|ire|vengo|entreno|quiero ir|quiero entrenar) con [un|una|mi] (amigo|amiga|colega|companero|companera) * => find a time for the 2 of us $1 $2
* (mi|un|una) (${who}) (y yo|y a mi|y para mi) * => find a time for the 2 of us $1 $2
* (yo y|a mi y a|para mi y|para mi y para) (mi|un|una) (${who}) * => find a time for the 2 of us $1 $2
* (${want}|entrenar|entreno|ir|voy|vamos|juntos|queda|quedar) * con mi (${who}) * => find a time for the 2 of us $1 $2 $3
* (entrenar|entrenamos|ir|vamos|quedar|quedamos|coincidir) [juntos|juntas] con ${mentioned} => i want to train together with $2 $1
* (entrenar|entrenamos|ir|quedar) (juntos|juntas) con * => i want to train together with $2 $1
* (${want}|podemos|podriamos) (entrenar|ir|venir|quedar) (juntos|juntas|en grupo) * => find a time for us together $1 $2
`

/** Coming, going, and what is said unasked. */
export const visitFrames = `
* (volver a|vuelvo a|otra vez|de nuevo) [querer] (recibir|tener|ver) [los|mis|tus] (mensajes|avisos|notificaciones|recordatorios|alertas) * => resume messages
* (vuelve a|puedes volver a|otra vez|de nuevo|ya puedes|volver a|nuevamente) * (avisa|escribe|manda|notifica|envia|pasa|mandar|escribir|avisar) * => resume messages
* (activa|reactiva|reanuda|prende|enciende|habilita|recupera|${want}|vuelve a|pon) [de nuevo|otra vez|recibir] [los|las|mis|tus] (mensajes|avisos|notificaciones|recordatorios|alertas) * => resume messages
* (avisa|notifica|dime|escribe|manda|alerta|recuerda|pega un toque|da un toque|da aviso|pasa) [un mensaje|mensaje|una alerta|un aviso] (cuando|si|en cuanto|apenas|tan pronto como|una vez que) * (menos de|por debajo de|baje de|baja de|bajen de|bajamos de|no llegue a|no pase de|no haya mas de|haya solo) # [personas|gente|tios|pibes] * => tell me when there are under $3 people $1 $2 $4
(si|cuando|en cuanto|apenas) * (menos de|por debajo de|baje de|baja de|bajen de|no llegue a|no pase de) # [personas|gente] * (avisa|notifica|dime|escribe|manda|alerta) * => tell me when there are under $2 people $1 $3 $4
* (avisa|notifica|dime|escribe|manda|alerta|da un toque|pega un toque|da aviso|pasa) [un mensaje|mensaje|una alerta|un aviso] (cuando|si|en cuanto|apenas|tan pronto como|una vez que) [el gym|la sala|eso|la cosa|la zona] [se] [vacie|vacia|este|esta|haya|hay|baje|ponga|quede|libere|desocupe|calme|afloje|relaje|despeje|va a haber|vaya a haber|vea] [un poco|mas|algo] [la gente|${quiet}|libre|hueco|sitio|lugar|espacio|cupo|plaza|un hueco|un sitio|un poco|algo] * => notify me if it is quiet $1 $2
* (avisa|notifica|dime|escribe|manda|alerta|da un toque|pega un toque) * (cuando|si|en cuanto|apenas|tan pronto como) [la cosa|el gym|eso|la sala] [esta|este|hay|haya|va a estar|estuviera|se pone|se ponga|sigue|estara] [muy|mas|todo] (${quiet}|${empties}) * => notify me $1 $2 $3 if it is quiet
* (avisa|notifica|dime|escribe|manda|alerta|da un toque|pega un toque) * (cuando|si|en cuanto|apenas|tan pronto como) * (${quiet}|${empties}) * => notify me $1 $2 $3 $4 if it is quiet
(si|cuando|en cuanto|apenas) [la cosa|el gym|eso|la sala] [esta|este|hay|haya|va a estar] (${quiet}|${empties}) * (avisa|notifica|dime|escribe|manda|alerta) * => notify me $1 $2 if it is quiet
(si|cuando|en cuanto|apenas) * (${quiet}|${empties}) * (avisa|notifica|dime|escribe|manda|alerta) * => notify me $1 $2 $3 if it is quiet
* (avisa|alerta) [de|con] (${quiet}) * => notify me if it is quiet $2
pon (alerta|aviso|una alerta|un aviso) * => notify me if it is quiet $1

* (harto|harta|cansado|cansada|aburrido|me molestan|me agobian) [de] [tus|los|tantos|tantas|las] (mensajes|avisos|notificaciones|recordatorios|alertas|mensajitos) * => stop messages
* (no mas|sin|basta de|para los|para las|quita|desactiva|apaga|silencia|no quiero|no quiero recibir|nada de|corta|cancela|elimina|para de mandar|deja de mandar|deja de enviar|no envies|no mandes|suficientes|ya no quiero) [mas|ver|recibir|tantas|tantos] [los|las|mis|tus|de] (mensajes|avisos|notificaciones|recordatorios|alertas|mensajitos|notis) [por favor|de momento|por ahora|nunca|ya|mas] => stop messages
* (deja de|para de|ya no|no|no me|nunca) [me] (escribe|escribas|molesta|molestes|mandes|manda|avises|avisa|envia|envies|escribir|hables|notifica|notifiques|escribirme|mandarme) [nada|mas|nada mas|mensajes|mensaje|cosas|avisos|tanto|recordatorios|alertas|notificaciones|mas mensajes|mas avisos|mas notificaciones|mas recordatorios|mas alertas] [por favor|mas|ya|hasta que yo pregunte|hasta que te diga|hasta nuevo aviso] => stop messages
(calla|callate|calladito|calladita|silencio|shh|no molestes|no me molestes|dejame en paz|deja me en paz|en silencio|mute|chiton) * => stop messages

* (no|aun no|todavia no) (estoy aqui|estoy en el gym|llegue|he llegado|me voy|me he ido|termine|he terminado|salgo|acabe) * => not yet
[ya|pues|hola|buenas] [ya] (estoy|ando|me encuentro) [ya] (aqui|en el gym|dentro|en la sala|por aqui|por el gym) => i'm here
[ya|pues|hola|buenas] [ya] (llegue|he llegado|ya llego|llego|recien llego|recien llegue|acabo de llegar|acabo de entrar|recien entro|he entrado|ya entre|entrando|llegando|presente) [al gym|en el gym|a la sala|al local] => i'm here
* (aqui estoy|ya estoy|estoy|ando) [ya] (aqui|en el gym|dentro|en la sala|por aqui|por el gym) [,] [ya|y] [hoy|para|toca|hago|me toca|a hacer|haciendo|a darle a|a por|a entrenar|entrenando|voy a hacer|voy a entrenar|vengo a hacer|hoy toca|hoy hago|hoy me toca] * => check me in for $1 $2
* (aqui estoy|ya llegue|llegue|he llegado|ya llego|llego|acabo de llegar|acabo de entrar|recien llego|recien llegue|recien entro|recien entre|he entrado|entro|entrando|llegando|empiezo|empezando|arranco|vamos con) [al gym|en el gym|a la sala|ya] [,] [y|con] [hoy|para|toca|hago|me toca|a hacer|haciendo|a darle a|a por|a entrenar|entrenando|voy a hacer|voy a entrenar|vengo a hacer|hoy toca|hoy hago|hoy me toca] * => check me in for $1 $2
* (registra|ficha|apunta|anota|marca|chequea|checkea|confirma) [me] [mi|la|que] (entrada|llegada|check in|check-in|ingreso|checkin|he llegado|llegue|ya estoy|que llegue|que he llegado|que estoy) [,] [hoy|para|toca|hago|de] * => check me in $1 $2
(registra|ficha|chequea|checkea|check in|check-in|checkin|entrada|ingreso|fichame|da entrada|da de alta mi entrada) [me|hoy|para|de|a] [,] [hoy|para|toca|hago|hoy toca] * => check me in for $1
(haz|pon) [el|un|me el|me un] (check in|check-in|checkin) [para|de|hoy] * => check me in for $1

* (me voy|me fui|me marche|me marcho|salgo|sali|he salido|termine|he terminado|acabe|he acabado|me he ido|me piro|me pire|me largo|me largue|me retiro|me retire|deje el gym) [del gym|del local|de entrenar] [como|ya] (a|sobre|hacia) # [am|pm|horas] * => i left at $2
* (me voy|me fui|me marche|salgo|sali|he salido|termine|he terminado|acabe|he acabado|me he ido|me pire|me largue|me retire|deje el gym) [del gym|ya] hace [como|unos|unas] # (minutos|min|horas|hora) * => i left $2 minutes ago
* (olvide|se me olvido|olvido|me olvide de) * (salida|check out|salir|fichar|avisar) => i forgot to check out $1
(salir|salida|check out|check-out|checkout|fuera) => check me out
[bueno|listo|ya|pues|vale|ok|y] [ya] (me voy|me fui|me marcho|salgo|sali|he salido|termine|he terminado|acabe|he acabado|me he ido|me piro|me las piro|me largo|me retiro|estoy fuera|saliendo|me abro|me rajo|terminado|terminada|acabado|listo|listo por hoy|por hoy ya|fin|se acabo|ya esta|ya fue|ya estuvo|hecho|fin del entreno|fin del entrenamiento|fin de la sesion|fin de entrenamiento|me voy yendo|ya acabe todo|se termino|chapo) [ya|del gym|del local|de aqui|a casa|para casa|a mi casa|de entrenar|el entrenamiento|mi entrenamiento|la rutina|la sesion|el entreno|entrenamiento|por hoy|yendo] [ya|por hoy|a casa|hoy|para casa|sali|salgo|me voy|hasta manana|nos vemos|gracias] [ya|sali|me voy] => i'm off
* (registra|ficha|apunta|anota|marca|chequea|checkea|haz|pon|da) [me] [mi|la|el|un] (salida|check out|check-out|checkout) * => check me out
`
