import type { Catalogue } from '../entry.ts'

export const safety: Catalogue = {
  "Please don't train today: what you told me a moment ago needs a doctor's eye first. If it is back or gets worse, call {0} and tell the front desk.\nOnce a doctor has looked at it I'm glad to plan with you.":
    'Hoy no entrenes, por favor: lo que me has contado hace un momento debe verlo antes un médico. Si vuelve o empeora, llama al {0} y avisa en recepción.\nCuando lo haya visto un médico, planifico contigo encantado.',
  "Call {0} now and shout for staff: the front desk has a first-aid kit and a defibrillator if the gym keeps one. Stay with them; if they don't breathe normally, start chest compressions and let the call guide you.\nEverything else can wait.":
    'Llama ya al {0} y pide ayuda al personal a voces: en recepción hay un botiquín y, si el gimnasio lo tiene, un desfibrilador. Quédate con esa persona; si no respira con normalidad, empieza las compresiones en el pecho y deja que te guíen por teléfono.\nLo demás puede esperar.',
  "Stop now, sit down, and tell the person nearest you or the front desk. Call {0}: what you describe should be looked at right away.\nDon't drive yourself, and don't stay alone. Everything else can wait.":
    'Para ahora mismo, siéntate y díselo a la persona más cercana o en recepción. Llama al {0}: lo que describes hay que mirarlo enseguida.\nNo conduzcas ni te quedes a solas. Lo demás puede esperar.',
  "I'm glad you told me. Please talk to someone now: {0}. If you might act on it, call {1} or go to someone near you and say it just like you said it here.\nI'm only the gym's assistant, but I'm here, and training can wait.":
    'Me alegro de que me lo hayas dicho. Por favor, habla con alguien ahora: {0}. Si crees que podrías hacerlo, llama al {1} o acércate a alguien y dilo tal como lo has dicho aquí.\nSolo soy el asistente del gimnasio, pero aquí estoy, y el entrenamiento puede esperar.',
  "Take it seriously and don't leave them alone with it: ask them straight out, and call together: {0}. If there is danger now, call {1}.\nThe lines are there for you as well.":
    'Tómatelo en serio y no dejes a esa persona sola con ello: pregúntale abiertamente y llamad juntos: {0}. Si hay peligro ahora, llama al {1}.\nTambién están para ti.',
  'Stop now and call {0}.': 'Para ahora mismo y llama al {0}.',
  'Leave it for today and have it looked at first: {0}. If it gets worse, comes with chest pain, or you faint, call {1}.\nI can move your session, and plan around it once you know what it is.':
    'Déjalo por hoy y que te lo miren antes: {0}. Si empeora, aparece dolor en el pecho o te desmayas, llama al {1}.\nPuedo mover tu sesión y planificar a su alrededor cuando sepas qué es.',
  "I won't plan a deficit or count calories with you here; that could do harm. I can keep your training gentle and meals regular instead, with no numbers.\nIf food or weight takes up a lot of room, talking helps, at any weight: {0}.":
    'Aquí no voy a planificar un déficit ni a contar calorías contigo; podría hacerte daño. En su lugar puedo mantener un entrenamiento suave y comidas regulares, sin números.\nSi la comida o el peso ocupan mucho espacio, hablar ayuda, con cualquier peso: {0}.',
  "No cutting while you're pregnant or breast-feeding: you both need the energy. I can plan balanced meals at maintenance, and training that suits it.\nYour midwife or doctor knows what fits you; ask them before anything hard.":
    'Nada de perder peso durante el embarazo o la lactancia: los dos necesitáis la energía. Puedo planificar comidas equilibradas para mantenerte y un entrenamiento adecuado.\nTu matrona o tu médico sabe lo que te conviene; pregunta antes de cualquier esfuerzo.',
  "Under 18 I don't plan diets or numbers: you're still growing. Moving for an hour a day, learning lifts with good form and eating enough is what helps most.\nA trainer here can show you, with a parent's OK; a doctor is the one to ask about weight.":
    'Con menos de 18 años no planifico dietas ni números: aún estás creciendo. Lo que más ayuda es moverte una hora al día, aprender bien la técnica y comer lo suficiente.\nUn entrenador de aquí puede enseñarte, con permiso de tus padres; sobre el peso, pregunta a un médico.',
  "I won't plan that pace: it would cost muscle and health, and mostly water comes off. Half a kilo to one kilo a week, at most 1 % of your weight, is what lasts.\nI can show you what that gives by your date.":
    'Ese ritmo no lo planifico: cuesta músculo y salud, y lo que se va es sobre todo agua. Lo que dura es de medio kilo a un kilo por semana, como mucho el 1 % de tu peso.\nPuedo enseñarte hasta dónde llegas así en tu fecha.',
  "I don't plan that little food: under about 1,200 kcal for women and 1,500 for men a day's needs can't be met. I can plan the lowest day that still works, with food that fills.\nIf a doctor wants you lower, they should go with you.":
    'Tan poca comida no la planifico: por debajo de unas 1.200 kcal para mujeres y 1.500 para hombres no se cubren las necesidades de un día. Puedo planificar el día más bajo que aún funciona, con comida que sacia.\nSi un médico quiere menos, debería acompañarte.',
  "I won't plan for that: it is below a healthy weight for your height. I can keep your training and meals at a steady weight instead.\nIf weight is on your mind a lot, talking to someone helps: {0}.":
    'Eso no lo planifico: está por debajo de un peso sano para tu altura. Puedo orientar el entrenamiento y las comidas a mantener tu peso.\nSi el peso te preocupa mucho, hablar con alguien ayuda: {0}.',
  "I can't help with that one: it can hurt you badly, and I'd be guessing. I can get you towards the same goal with food, training and time.\nIf you're already using something, a doctor can check you without judging.":
    'En eso no puedo ayudarte: puede hacerte mucho daño y yo solo adivinaría. Al mismo objetivo te acerco con comida, entrenamiento y tiempo.\nSi ya tomas algo, un médico puede revisarte sin juzgarte.',
  "Let a doctor say yes first: {0}. With what you told me I'd only be guessing at what is safe.\nTell me what they allow, and I'll plan inside it. Easy walking is usually fine to ask about.":
    'Que antes lo apruebe un médico: {0}. Con lo que me has contado solo podría adivinar qué es seguro.\nDime qué te permite y planifico dentro de eso. Pregunta por caminar suave, que suele estar bien.',
  'Rest today: training on it makes it last longer. With a fever, wait until it has been gone for a day or two; with an injury, let someone look at it.\nI can move your sessions and give you a light way back in.':
    'Hoy descansa: si entrenas así, te durará más. Con fiebre, espera a que lleve uno o dos días fuera; con una lesión, que te la miren.\nPuedo mover tus sesiones y darte una vuelta suave.',
  "That sounds worrying, and it's good that you look out for them. Say what you have noticed, kindly and without talk of weight, and offer to go along to get help: {0}.\nYou can call there too.":
    'Eso preocupa, y está bien que te fijes. Di lo que has notado, con cariño y sin hablar de peso, y ofrécete a acompañar a pedir ayuda: {0}.\nTú también puedes acudir ahí.',
  "I don't plan diets or numbers for anyone under 18: growing comes first. Regular meals with the family and an hour of moving a day do most; ask a paediatrician about weight.\nA trainer here can show lifts with good form.":
    'Para menores de 18 no planifico dietas ni números: crecer es lo primero. Lo que más ayuda son comidas regulares en familia y una hora de movimiento al día; sobre el peso, pregunta a un pediatra.\nUn entrenador de aquí enseña la técnica.',
  "I don't plan a cut during pregnancy or breast-feeding. Their midwife or doctor is the one to ask.\nI can tell you which classes suit, and when it's quiet.":
    'Durante el embarazo o la lactancia no planifico perder peso. Hay que preguntar a la matrona o al médico.\nPuedo decirte qué clases van bien y cuándo está tranquilo.',
  'That is one for their doctor first. Once they know what is allowed, they can ask me here themselves.':
    'Eso es antes cosa de su médico. Cuando sepa qué puede hacer, puede preguntarme aquí directamente.',
  'If it happens now, stop, tell the front desk and call your local emergency number.':
    'Si está pasando ahora, para, avisa en recepción y llama al número local de emergencias.',
  "That sounds heavy. If it's more than a bad day, findahelpline.com lists people who listen.":
    'Eso suena duro. Si es más que un mal día, en findahelpline.com hay gente que escucha.',
  'Ease off where it hurts; if it stays or gets worse, have it looked at.':
    'Afloja donde te duela; si sigue o empeora, que te lo miren.',
  'One day changes nothing: eat normally at the next meal. If food worries you a lot, talking to someone helps.':
    'Un día no cambia nada: come normal en la próxima comida. Si la comida te preocupa mucho, hablar con alguien ayuda.',
  "Keep it comfortable, and ask your midwife or doctor about anything hard. I won't plan a deficit.":
    'Que sea cómodo, y pregunta a tu matrona o a tu médico antes de cualquier esfuerzo. No planificaré un déficit.',
  "Under 18 I give no diets or numbers; ask at the front desk what's open to you.":
    'Con menos de 18 años no doy dietas ni números; pregunta en recepción qué puedes hacer.',
  'That is brisk; slower keeps more muscle.': 'Eso es rápido; más despacio se conserva más músculo.',
  'Every plan I make stays above a safe minimum.':
    'Todos mis planes se quedan por encima de un mínimo seguro.',
  'Tell me your height too, so that I can see whether that weight is healthy for you.':
    'Dime también tu altura y veré si ese peso es sano para ti.',
  "I don't advise on drugs or drying out; a doctor can.":
    'Sobre sustancias o deshidratarse no aconsejo; un médico sí puede.',
  "I'll keep that in mind. Stay inside what your doctor allows.":
    'Lo tendré en cuenta. Quédate dentro de lo que permite tu médico.',
  'Take it easy until you feel well again.': 'Tómatelo con calma hasta que te encuentres bien.',
  'If something is badly wrong right now, with you or somebody near you: stop, tell the front desk and call {0}.':
    'Si ahora mismo pasa algo grave, a ti o a alguien cerca: para, avisa en recepción y llama al {0}.',
  'If things are heavier than usual, please talk to someone: {0}. In danger, call {1}.':
    'Si todo pesa más de lo normal, habla con alguien, por favor: {0}. En peligro, llama al {1}.',
  'If your body is telling you something is off, ease off and ask first: {0}.':
    'Si tu cuerpo te dice que algo no va bien, afloja y pregunta antes: {0}.',
  'If food or weight takes up a lot of room, talking helps, at any weight: {0}.':
    'Si la comida o el peso ocupan mucho espacio, hablar ayuda, con cualquier peso: {0}.',
  "If you're pregnant or nursing, skip any deficit, and ask your midwife or doctor about anything hard.":
    'Si estás en embarazo o lactancia, nada de déficit, y pregunta a tu matrona o a tu médico antes de cualquier esfuerzo.',
  'If this is for someone under 18: no diets or numbers there, and the front desk knows what is open to them.':
    'Si es para alguien menor de 18: nada de dietas ni números, y en recepción saben qué puede hacer.',
  'Half a kilo to one kilo a week is what lasts; faster costs muscle.':
    'Lo que dura es de medio kilo a un kilo por semana; más rápido cuesta músculo.',
  "Eat enough for the day: below about 1,200 kcal for women and 1,500 for men nobody's needs are met.":
    'Come lo suficiente para el día: por debajo de unas 1.200 kcal para mujeres y 1.500 para hombres nadie cubre sus necesidades.',
  'Tell me your height, and I can see whether that weight is healthy for you. If weight is on your mind a lot: {0}.':
    'Dime tu altura y veré si ese peso es sano para ti. Si el peso te preocupa mucho: {0}.',
  "I don't advise on drugs or drying out; a doctor can, without judging.":
    'Sobre sustancias o deshidratarse no aconsejo; un médico sí puede, sin juzgarte.',
  "If a doctor hasn't said yes to this yet, ask first: {0}.":
    'Si un médico aún no lo ha aprobado, pregunta antes: {0}.',
  "If you're ill or hurt, rest first; training on it makes it last longer.":
    'Si tienes una enfermedad o una lesión, descansa primero; entrenar así lo alarga.',
  "I'll go with your doctor: no plan against their advice. Tell me what they allow, and I'll plan inside it.":
    'Me quedo con lo que diga tu médico: ningún plan contra su consejo. Dime qué te permite y planifico dentro de eso.',
  "I won't plan a deficit: your weight is already below the healthy range for your height, which begins at about {0} kg. I can plan to hold it or to gain slowly.":
    'No planifico un déficit: tu peso ya está por debajo del rango sano para tu altura, que empieza en unos {0} kg. Puedo planificar que lo mantengas o que subas despacio.',
  "I won't plan for that: the healthy range for your height begins at about {0} kg. I can plan down to there, or keep you steady.\nIf weight is on your mind a lot, talking to someone helps: {1}.":
    'Eso no lo planifico: el rango sano para tu altura empieza en unos {0} kg. Puedo planificar hasta ahí o mantener tu peso.\nSi el peso te preocupa mucho, hablar con alguien ayuda: {1}.',
  'That is faster than 1 % of your weight a week, which costs muscle. In more weeks it can work; shall I plan that?':
    'Eso es más del 1 % de tu peso por semana, y cuesta músculo. En más semanas puede salir; ¿lo planifico?',
  'That is faster than 1 % of your weight a week, which costs muscle. In {0} weeks it can work; shall I plan that?':
    'Eso es más del 1 % de tu peso por semana, y cuesta músculo. En {0} semanas puede salir; ¿lo planifico?',
  "That doesn't look right to me. Could you check the numbers and the units?":
    'Eso no me cuadra. ¿Puedes revisar los números y las unidades?',
  'Weight moves by a kilo or two within a day, from water alone. Once a day at most, or once a week, tells more.':
    'El peso se mueve un kilo o dos en un mismo día, solo por el agua. Una vez al día como mucho, o una vez por semana, dice más.',
  "I'm pausing the cut and planning at a steady weight: the last weeks have gone lower and faster than is good for you. Nothing is lost by a break.\nIf it's hard to stop, talking helps: {0}.":
    'Dejo en pausa la pérdida de peso y planifico con peso estable: las últimas semanas han ido más abajo y más rápido de lo que te conviene. Con un descanso no se pierde nada.\nSi cuesta parar, hablar ayuda: {0}.',
  "I've eased your plan: the last weeks went a bit lower or faster than planned. Slower keeps muscle and energy; tell me how you feel about it.":
    'He suavizado tu plan: las últimas semanas han ido algo más abajo o más rápido de lo previsto. Más despacio conservas músculo y energía; dime cómo lo ves.',
  'a higher': 'un valor más alto en',
  'your local emergency number': 'número local de emergencias',
  '; or ': '; o ',
  'a doctor': 'un médico',
  'the on-call medical service': 'el servicio médico de guardia',
  'the federal eating-disorder advice line (BIÖG, formerly BZgA)':
    'la línea federal de ayuda en trastornos alimentarios (BIÖG, antes BZgA)',
  'National Alliance for Eating Disorders': 'National Alliance for Eating Disorders',
  'Has a doctor ever told you that something is wrong with your heart, or that your blood pressure is too high?':
    '¿Te ha dicho alguna vez un médico que algo va mal en tu corazón o que tienes la tensión demasiado alta?',
  'Does your chest hurt, press or tighten when you are active, or has it done so at rest lately?':
    '¿Te duele, te oprime o se te encoge el pecho cuando te mueves, o te ha pasado últimamente en reposo?',
  'In the past year, have you fainted, or been dizzy enough to lose your balance?':
    'En el último año, ¿te has desmayado o mareado tanto que perdiste el equilibrio?',
  'Do you live with another lasting illness, such as diabetes, epilepsy, or one of the kidneys or lungs?':
    '¿Vives con otra enfermedad crónica, como diabetes, epilepsia o una de los riñones o los pulmones?',
  'Do you take medicine on prescription for a lasting illness?':
    '¿Tomas medicación con receta por una enfermedad crónica?',
  'Is there a bone, joint or muscle trouble that exercise could make worse?':
    '¿Tienes algún problema de huesos, articulaciones o músculos que el ejercicio pueda empeorar?',
  'Has a doctor said that you should only exercise with someone medical around?':
    '¿Te ha dicho un médico que solo hagas ejercicio con personal sanitario cerca?',
}
