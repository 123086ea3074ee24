import type { TrainingWishes } from '../training.ts'

const the = '(?:(?:el|la|los|las|un|una|unos|unas|mi|mis|del|al|mas) )?'
const please = '(?: (?:por favor|porfa|gracias|nunca mas|en el plan|en mi plan|ya))*'
const when = '(?:con|al hacer|haciendo|en|cuando hago|durante|despues de|tras|por)'

/** What Spanish speakers say of their training beside the sets they did. */
export const spanishTraining: TrainingWishes = {
  wishes: `
(?:por favor )?(?:yo )?(?:no|ya no|nunca) (?:quiero|me gusta|me gustan|hago|puedo|puedo hacer|soporto|aguanto|tolero)(?: hacer| nada| mas)* ${the}M${please} => i don't like $1
${the}M no (?:me gusta|me gustan|lo quiero|la quiero|las quiero|los quiero|por favor|gracias)(?: nada)? => i don't like $1
(?:yo )?(?:odio|detesto|aborrezco) ${the}M => i don't like $1
(?:sin|nada de|no mas|no|nunca) ${the}M${please} => i don't like $1
(?:por favor )?(?:quita|quitame|elimina|saca|borra|fuera)(?: por favor)? ${the}M(?: (?:del plan|de mi plan|por favor))* => i don't like $1
como (?:se hace|se hacen|hago|hacer|se ejecuta|se realiza|va|van|debo hacer|tengo que hacer) (?:bien |correctamente )?${the}M(?: (?:bien|correctamente|correcto))* => how do i do $1
(?:que|cual) (?:es|son) ${the}M => how do i do $1
(?:explicame|ensename|muestrame|explica|dime)(?: por favor)?(?: como (?:se hace|hacer|hago))? ${the}M => how do i do $1
(?:la )?(?:tecnica|ejecucion|forma correcta)(?: (?:de|del|para|en))? ${the}M => how do i do $1
que (?:musculos? )?(?:trabaja|trabajan|entrena|entrenan|trabajo con|entreno con) ${the}M => how do i do $1
(?:algo|otra cosa|alternativa|alternativas|una alternativa|otro ejercicio|un sustituto|sustituto|que hago|que puedo hacer|que otra cosa puedo hacer)(?: (?:distinto|diferente|mas))?(?: (?:en lugar de|en lugar|en vez de|en vez|a|para|que no sea|de)) ${the}M => what can i do instead of $1
(?:en lugar de|en vez de) ${the}M (?:otra cosa|algo distinto|algo diferente|que hago|que puedo hacer) => what can i do instead of $1
(?:por favor )?(?:cambia|cambiame|cambiar|sustituye|sustituyeme|reemplaza|reemplazame|quiero cambiar) ${the}M (?:por|con|a) ${the}M${please} => swap $1 for $2
${the}M (?:en lugar de|en vez de) ${the}M => swap $2 for $1
(?:en lugar de|en vez de) ${the}M ${the}M => swap $1 for $2
(?:por favor )?(?:cambia|cambiame|cambiar|sustituye|reemplaza|quiero cambiar) ${the}M${please} => swap $1
${the}M (?:esta|estan) (?:ocupad[oa]s?|cogid[oa]s?|en uso) (?:que hago|y ahora que|alternativa|que puedo hacer|que mas puedo hacer) => what can i do instead of $1
${the}M (?:esta|estan) (?:ocupad[oa]s?|cogid[oa]s?|en uso) => the $1 is taken
no se (?:libera|desocupa|vacia) (?:el|la) (?:jaula|rack)(?: de (?:sentadillas|x0\\d+q))? => the squat rack is taken
no se (?:libera|desocupa|vacia) ${the}M => the $1 is taken
(?:me )?(?:duele|duelen|molesta|molestan)(?: mucho)?(?: (?:el|la|los|las|mi|un poco el|un poco la))? P(?: mucho)? ${when} ${the}M => my $1 hurts when i do $2
${when} ${the}M (?:me )?(?:duele|duelen|molesta|molestan)(?: mucho)?(?: (?:el|la|los|las|mi))? P => my $2 hurts when i do $1
${the}M (?:me )?(?:hace dano|lastima|molesta|duele)(?: (?:en|a))?(?: (?:el|la|los|las|mi))? P => my $2 hurts when i do $1
(?:tengo )?dolor (?:de|en)(?: (?:el|la|los|las|mi))? P ${when} ${the}M => my $1 hurts when i do $2
cada cuanto (?:debo|deberia|puedo|hay que) hacer ${the}M => how often should i do $1
(?:hoy |he )?(?:corri|corrido|corriendo|he corrido|trote|sali a correr) W => ran $1
W (?:corriendo|de carrera|de trote) => ran $1
(?:hoy )?(?:he )?(?:pedalee|pedaleado|hice bici|bici|monte en bici) W => cycled $1
W (?:en bici|de bici|en bicicleta|de bicicleta|de spinning) => cycled $1
(?:hoy )?(?:he )?(?:reme|remado) W => rowed $1
(?:hoy )?(?:he )?(?:camine|caminado|ande|andado) W => walked $1
W (?:caminando|andando|de caminata|de paseo) => walked $1
(?:hoy )?(?:hice |he hecho )?W (?:de|en|en la|de la|en) ?(?:cinta|caminadora|cinta de correr) => $1 treadmill
(?:hoy )?(?:hice |he hecho )?W (?:de|en|en la|de la) ?(?:eliptica|bicicleta eliptica) => $1 elliptical trainer
cinta W => treadmill $1
eliptica W => elliptical trainer $1
(?:por favor )?(?:busca|buscame|encuentra|encuentrame)(?: por favor)? (?:horas|horarios|momentos|huecos|ratos) (?:tranquil[oa]s|libres) para (?:mi|el) (?:plan|entrenamiento|plan de entrenamiento) => find quiet times for my plan
(?:reserva|reservame) (?:mis|las) sesiones => find quiet times for my plan
`,
  words: `
hombro|hombros = shoulder
rodilla|rodillas = knee
codo|codos = elbow
muneca|munecas = wrist
cadera|caderas = hip
lumbares|zona lumbar|espalda baja|parte baja de la espalda|lumbar = lower back
espalda alta = upper back
espalda = back
cuello|cervicales = neck
tobillo|tobillos|pie|pies = ankle
minutos|minuto|min = min
horas|hora|h = hours
segundos|segundo|seg = seconds
kilometros|kilometro|km = km
metros|metro = m
en = in
`,
}
