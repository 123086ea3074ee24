import type { Catalogue } from '../entry.ts'

/** How an exercise is done, in a sentence, by its English one. */
export const cues: Catalogue = {
  'Bar across the upper back, sit down between the hips and stand up with the chest and hips rising together.':
    'Barra sobre la espalda alta, baja entre las caderas y sube con pecho y cadera a la vez.',
  'Rest the bar on the front of the shoulders, keep the elbows high and sit straight down.':
    'Apoya la barra delante de los hombros, mantén los codos altos y baja recto.',
  'Sit back onto a box at knee height with upright shins, stay tight for a moment and stand up.':
    'Siéntate atrás en un cajón a la altura de la rodilla con las espinillas verticales, aguanta tenso un momento y levántate.',
  'Squat as usual but hold the lowest point for two seconds before driving up.':
    'Haz la sentadilla normal, pero aguanta dos segundos abajo antes de subir.',
  'Hold the bar in the crook of the elbows and squat with the trunk upright.':
    'Sujeta la barra en el pliegue de los codos y baja con el tronco erguido.',
  'Lock a wide-held bar above the head and squat without letting it drift forward.':
    'Bloquea una barra con agarre ancho sobre la cabeza y baja sin que se vaya hacia delante.',
  'Hug one dumbbell upright at the chest, sit down between the knees and stand tall.':
    'Abraza una mancuerna vertical en el pecho, baja entre las rodillas y levántate del todo.',
  'Hold the bell by its horns close to the chest and sit down between the knees.':
    'Sujeta la kettlebell por los cuernos junto al pecho y baja entre las rodillas.',
  'Stand with the heels on a thin plate or book, hold a dumbbell at the chest and let the knees travel forward.':
    'Pon los talones sobre un disco fino o un libro, mancuerna en el pecho, y deja que las rodillas avancen.',
  'Let a dumbbell hang at each side and squat until the thighs are about level.':
    'Deja colgar una mancuerna a cada lado y baja hasta que los muslos queden casi horizontales.',
  'Feet wide and turned out, hold one dumbbell between the legs and sink with the knees over the toes.':
    'Pies separados y hacia fuera, una mancuerna entre las piernas, y baja con las rodillas sobre los dedos.',
  'Squat with the dumbbells at the shoulders and use the drive upwards to press them overhead.':
    'Sentadilla con las mancuernas en los hombros y aprovecha el impulso para empujarlas por encima de la cabeza.',
  'Hold the end of the bar at the chest with both hands, lean in a little and squat.':
    'Sujeta el extremo de la barra en el pecho con ambas manos, inclínate un poco y baja.',
  'Squat with the ball at the chest, throw it up the wall as you rise and catch it into the next squat.':
    'Baja con el balón en el pecho, lánzalo a la pared al subir y recógelo en la siguiente sentadilla.',
  'Feet at hip width on the plate, lower until the knees reach a right angle and press without lifting the hips.':
    'Pies al ancho de la cadera en la plataforma, baja hasta un ángulo recto y empuja sin levantar la cadera.',
  'Press with one foot in the middle of the plate and keep the hips level on the seat.':
    'Empuja con un pie en el centro de la plataforma y mantén la cadera nivelada en el asiento.',
  'Back flat against the pad, lower under control until the thighs pass level and push through the whole foot.':
    'Espalda pegada al respaldo, baja con control pasando la horizontal y empuja con todo el pie.',
  'Feet slightly in front of the guided bar, sit down with the back straight and stand up.':
    'Pies algo por delante de la barra guiada, siéntate con la espalda recta y levántate.',
  'Arms forward, sit down as low as the heels stay on the floor and stand up.':
    'Brazos al frente, baja tanto como puedas sin levantar los talones y sube.',
  'From the front edge of a firm chair lean forward, stand up without a swing and sit down slowly.':
    'Desde el borde de una silla firme inclínate, levántate sin impulso y siéntate despacio.',
  'Slide down a wall until the knees are bent as far as is comfortable and breathe calmly while you hold.':
    'Deslízate por la pared hasta donde sea cómodo y respira con calma mientras aguantas.',
  'Stand on the band, hold its ends at the shoulders and squat against the pull.':
    'Pisa la banda, sujeta los extremos en los hombros y haz la sentadilla contra la tensión.',
  'Hold the straps, sit back as far as is free of pain and let the arms help as much as needed.':
    'Agarra las correas, siéntate atrás hasta donde no duela y ayúdate con los brazos lo necesario.',
  'Dip to half depth, jump straight up and land softly with bent knees.':
    'Baja a media altura, salta recto y cae suave con las rodillas flexionadas.',
  'Swing the arms, land quietly on the box with both feet and step down again.':
    'Balancea los brazos, cae sin ruido con ambos pies en el cajón y baja de un paso.',
  'Stretch one leg forward, squat on the other as low as you control and stand up.':
    'Estira una pierna al frente, baja con la otra hasta donde controles y sube.',
  'Feet one long step apart, drop the back knee straight down and push up through the front foot.':
    'Pies a un paso largo, baja la rodilla trasera en vertical y sube empujando con el pie delantero.',
  'Keep one hand on a chair or rail and lower into a short split squat.':
    'Con una mano en una silla o barandilla, baja en una zancada corta.',
  'Step forward, lower until both knees are bent and push back to standing.':
    'Da un paso al frente, baja hasta flexionar ambas rodillas y vuelve empujando.',
  'Step backwards, touch the knee down lightly and pull yourself up with the front leg.':
    'Da un paso atrás, roza el suelo con la rodilla y sube con la pierna de delante.',
  'Lunge forward, bring the back foot past and go straight into the next step.':
    'Zancada al frente, pasa el pie de atrás y enlaza con el siguiente paso.',
  'Step wide to the side, sit over that foot with the other leg straight and push back.':
    'Paso amplio al lado, siéntate sobre ese pie con la otra pierna estirada y vuelve.',
  'From a wide stance sink deep onto one heel while the other leg stays straight with the toes up.':
    'Desde una postura ancha baja a fondo sobre un talón con la otra pierna estirada y los dedos hacia arriba.',
  'Step diagonally behind the standing leg and lower with the hips facing forward.':
    'Da un paso en diagonal por detrás de la pierna de apoyo y baja con la cadera al frente.',
  'Back foot on a chair behind you, lower the back knee and rise through the front heel.':
    'Pie trasero en una silla, baja la rodilla de atrás y sube con el talón de delante.',
  'Put the whole foot on a stair, stand up on it and lower the other foot slowly.':
    'Pon todo el pie en un escalón, sube y baja el otro pie despacio.',
  'From a lunge jump up, change legs in the air and land softly into the next one.':
    'Desde la zancada salta, cambia de pierna en el aire y cae suave en la siguiente.',
  'Split stance with a dumbbell in each hand, drop straight down and drive up through the front foot.':
    'Posición de zancada con una mancuerna en cada mano, baja recto y sube con el pie delantero.',
  'With dumbbells at the sides step forward into a lunge and push back.':
    'Con mancuernas a los lados da una zancada al frente y vuelve empujando.',
  'Hold dumbbells at the sides, step back into the lunge and stand up over the front foot.':
    'Mancuernas a los lados, zancada atrás y levántate sobre el pie delantero.',
  'Travel forward lunge by lunge with the dumbbells hanging still.':
    'Avanza zancada a zancada con las mancuernas quietas.',
  'Back foot on the bench, dumbbells at the sides, lower until the front thigh is level.':
    'Pie trasero en el banco, mancuernas a los lados, baja hasta que el muslo delantero quede horizontal.',
  'Step onto the box with the whole foot and stand up without pushing off the floor.':
    'Sube al cajón con todo el pie y ponte de pie sin impulsarte desde el suelo.',
  'Hold one dumbbell at the chest, sit sideways over one foot and push back to the middle.':
    'Una mancuerna en el pecho, siéntate de lado sobre un pie y vuelve al centro.',
  'Dumbbells at the sides, cross one foot behind the other and lower with level hips.':
    'Mancuernas a los lados, cruza un pie por detrás y baja con la cadera nivelada.',
  'Hold the bell at the chest, step back and keep the trunk tall on the way up.':
    'Kettlebell en el pecho, paso atrás y mantén el tronco erguido al subir.',
  'Bar on the upper back, step back into the lunge and return without swaying.':
    'Barra en la espalda alta, zancada atrás y vuelve sin balancearte.',
  'Bar on the upper back, one foot forward, lower the back knee to just above the floor.':
    'Barra en la espalda alta, un pie delante, baja la rodilla trasera hasta casi tocar el suelo.',
  'Hold the end of the bar at one shoulder and step back with the leg of that side.':
    'Sujeta el extremo de la barra en un hombro y da el paso atrás con la pierna de ese lado.',
  'With the guided bar on the back and one foot forward, lower straight down.':
    'Con la barra guiada en la espalda y un pie delante, baja recto.',
  'Back foot in the strap, let it travel behind as you bend the front knee.':
    'Pie trasero en la correa, deja que vaya atrás al flexionar la rodilla de delante.',
  'Stand on the band with the front foot, hold the ends at the shoulders and lower straight down.':
    'Pisa la banda con el pie delantero, extremos en los hombros, y baja recto.',
  'Bar over the middle of the feet, flat back, push the floor away and stand tall.':
    'Barra sobre la mitad del pie, espalda recta, empuja el suelo y ponte erguido.',
  'Wide stance, hands inside the knees, spread the floor with the feet and rise with an upright chest.':
    'Postura ancha, manos por dentro de las rodillas, separa el suelo con los pies y sube con el pecho erguido.',
  'From standing push the hips back with soft knees until the hamstrings pull, then bring the hips through.':
    'De pie, lleva la cadera atrás con rodillas blandas hasta notar los isquiotibiales y luego adelante.',
  'Knees almost straight, lower the bar close to the legs with a flat back and rise.':
    'Rodillas casi rectas, baja la barra pegada a las piernas con la espalda recta y sube.',
  'Stand in the middle of the bar, grip the handles, chest up and push the floor away.':
    'Colócate en el centro de la barra, agarra las asas, pecho arriba y empuja el suelo.',
  'Pull the bar from pins at knee height to standing with a stiff trunk.':
    'Tira de la barra desde los soportes a la altura de la rodilla con el tronco firme.',
  'Light bar on the upper back, bow with the hips going back and come up slowly.':
    'Barra ligera en la espalda alta, inclínate llevando la cadera atrás y sube despacio.',
  'Shoulder blades on a bench, padded bar over the hips, drive up until the trunk is level.':
    'Omóplatos en un banco, barra acolchada sobre la cadera, sube hasta que el tronco quede horizontal.',
  'Under the guided bar with the shoulder blades on a bench, lift the hips and squeeze at the top.':
    'Bajo la barra guiada con los omóplatos en un banco, eleva la cadera y aprieta arriba.',
  'Stand close to the guided bar, push the hips back and let it slide down the thighs.':
    'Cerca de la barra guiada, cadera atrás y deja que baje por los muslos.',
  'Hold the end of the bar in both hands and bow from the hips while it sinks towards the floor.':
    'Sujeta el extremo de la barra con ambas manos e inclínate desde la cadera mientras baja.',
  'Accelerate the bar past the knees, extend sharply and catch it on the shoulders in a quarter squat.':
    'Acelera la barra al pasar las rodillas, extiende con fuerza y recíbela en los hombros en un cuarto de sentadilla.',
  'Slide the dumbbells down the thighs as the hips go back and stand up when the hamstrings are taut.':
    'Desliza las mancuernas por los muslos con la cadera atrás y sube cuando notes tensos los isquiotibiales.',
  'Bend knees and hips to take the dumbbells from beside the feet and stand up with a flat back.':
    'Flexiona rodillas y cadera para coger las mancuernas junto a los pies y levántate con la espalda recta.',
  'Stand on one leg, let the other float back as the trunk tips forward, hips square to the floor.':
    'Sobre una pierna, deja flotar la otra atrás mientras el tronco se inclina, cadera paralela al suelo.',
  'Rest the toes of one foot behind you for balance and hinge over the front leg.':
    'Apoya atrás la punta de un pie para el equilibrio y haz la bisagra sobre la pierna delantera.',
  'Hug a light dumbbell at the chest and bow slowly with a long flat back.':
    'Abraza una mancuerna ligera en el pecho e inclínate despacio con la espalda larga y recta.',
  'Lie on the back with a dumbbell over the hips and lift them until knees, hips and shoulders line up.':
    'Boca arriba con una mancuerna en la cadera, elévala hasta alinear rodillas, cadera y hombros.',
  'On the back with the soles together and the knees wide, push a dumbbell on the hips upwards.':
    'Boca arriba, plantas juntas y rodillas abiertas, empuja hacia arriba una mancuerna sobre la cadera.',
  'Face down with a light dumbbell held under the chin, lift the breastbone a little and lower it.':
    'Boca abajo con una mancuerna ligera bajo la barbilla, eleva un poco el esternón y baja.',
  'Shoulders on a bench and a dumbbell in the lap, raise the hips and pause at the top.':
    'Hombros en un banco y una mancuerna en el regazo, eleva la cadera y haz una pausa arriba.',
  'Pull one dumbbell from the floor in a straight line and punch it overhead as the hips extend.':
    'Tira de una mancuerna desde el suelo en línea recta y llévala arriba al extender la cadera.',
  'Bell between the heels, hips back, grip it and stand up without rounding.':
    'Kettlebell entre los talones, cadera atrás, agárrala y levántate sin encorvarte.',
  'Snap the hips forward so the bell floats to chest height and let it fall back between the legs.':
    'Lanza la cadera adelante para que la kettlebell flote hasta el pecho y déjala caer entre las piernas.',
  'Face away from a low pulley, reach back between the legs and stand up by squeezing the glutes.':
    'De espaldas a una polea baja, alcanza atrás entre las piernas y levántate apretando los glúteos.',
  'Hips on the pad, lower the trunk with control and lift until the body is straight, not further.':
    'Cadera en el apoyo, baja el tronco con control y sube hasta quedar recto, no más.',
  'Round the upper back a little, turn the toes out and rise only by pressing the hips into the pad.':
    'Redondea un poco la espalda alta, puntas hacia fuera y sube solo apretando la cadera contra el apoyo.',
  'Hook one foot only and raise the trunk without turning the hips.':
    'Engancha un solo pie y eleva el tronco sin girar la cadera.',
  'Lie on the back with the heels near the hips and lift the hips by squeezing the glutes.':
    'Boca arriba con los talones cerca, eleva la cadera apretando los glúteos.',
  'One foot on the floor, the other knee held in, lift the hips level.':
    'Un pie en el suelo, la otra rodilla recogida, eleva la cadera nivelada.',
  'Loop above the knees, press the knees outwards and lift the hips.':
    'Banda por encima de las rodillas, empújalas hacia fuera y eleva la cadera.',
  'From a bridge walk the heels away in small steps and back without dropping the hips.':
    'Desde el puente aleja los talones a pasitos y vuelve sin bajar la cadera.',
  'Face down with the hands by the temples, lift the chest a hand above the floor and lower it.':
    'Boca abajo con las manos en las sienes, eleva el pecho un palmo y baja.',
  'Hands on the hips, push them back to an imaginary wall with a long back and stand up.':
    'Manos en la cadera, llévala hacia una pared imaginaria con la espalda larga y ponte de pie.',
  'Tip forward on one leg with the hands reaching to the floor and rise without touching down.':
    'Inclínate sobre una pierna con las manos hacia el suelo y sube sin apoyar.',
  'Stand on the band with its other end across the shoulders and bow from the hips.':
    'Pisa la banda con el otro extremo en los hombros e inclínate desde la cadera.',
  'Stand on the band, hinge down to take it short and stand up against it.':
    'Pisa la banda, baja con la cadera atrás para cogerla corta y levántate contra ella.',
  'Fix the band low behind you, reach back between the legs and snap the hips forward.':
    'Fija la banda baja detrás de ti, alcanza entre las piernas y lanza la cadera adelante.',
  'Heels in the straps, lie on the back and raise the hips with the legs still.':
    'Talones en las correas, boca arriba, eleva la cadera con las piernas quietas.',
  'Knees at the pivot of the machine, straighten the legs fully and lower slowly.':
    'Rodillas en el eje de la máquina, estira del todo y baja despacio.',
  'Extend one knee at a time and hold the straight position for a moment.':
    'Extiende una rodilla cada vez y aguanta un momento estirada.',
  'Lie with one knee bent, lock the other straight and lift it as high as the bent knee.':
    'Tumbado con una rodilla doblada, bloquea la otra y súbela hasta la altura de la doblada.',
  'Sit on a chair with the band round ankle and chair leg and straighten the knee.':
    'Sentado con la banda en el tobillo y la pata de la silla, estira la rodilla.',
  'Band behind a slightly bent knee, press the knee back to straight and tighten the thigh.':
    'Banda detrás de la rodilla algo doblada, llévala atrás hasta estirar y aprieta el muslo.',
  'Kneel tall, lean back in one line from knee to shoulder and pull yourself up with the thighs.':
    'De rodillas, échate atrás en línea de rodilla a hombro y sube con los muslos.',
  'Hold on with one hand, rise onto the toes and bend the knees forward while the trunk leans back.':
    'Agárrate con una mano, ponte de puntillas y flexiona las rodillas adelante con el tronco atrás.',
  'Lie face down with the knees just off the pad and bring the heels towards the seat.':
    'Boca abajo con las rodillas justo fuera del apoyo, lleva los talones al glúteo.',
  'Sit with the thighs held down and pull the heels under the seat.':
    'Sentado con los muslos sujetos, lleva los talones bajo el asiento.',
  'Lie face down with a light dumbbell between the feet and curl it until the shins are upright.':
    'Boca abajo con una mancuerna ligera entre los pies, flexiona hasta que las espinillas queden verticales.',
  'Fix the band in front of a chair, loop it round one heel and pull the heel under the seat.':
    'Fija la banda delante de una silla, pásala por un talón y llévalo bajo el asiento.',
  'Ankle strap on a low pulley, hold the frame and bring one heel up behind you.':
    'Tobillera en una polea baja, agárrate y sube un talón por detrás.',
  'From a bridge let the heels slide away on a towel and pull them back with the hips high.':
    'Desde el puente deja deslizar los talones sobre una toalla y recógelos con la cadera alta.',
  'Kneel with the heels held down and fall forward as slowly as you can in one straight line.':
    'De rodillas con los talones sujetos, déjate caer adelante lo más despacio posible en línea recta.',
  'Heels in the straps, hips lifted, draw the heels in and let them out again.':
    'Talones en las correas, cadera elevada, acerca los talones y vuelve a alejarlos.',
  'Balls of the feet on the edge, sink the heels and rise as high as possible with straight knees.':
    'Metatarsos en el borde, baja los talones y sube lo máximo con las rodillas rectas.',
  'Pad across the knees, let the heels sink for a stretch and press up onto the toes.':
    'Apoyo sobre las rodillas, deja bajar los talones y sube de puntillas.',
  'Toes on the lower edge of the plate, legs almost straight, push only with the ankles.':
    'Puntas en el borde inferior de la plataforma, piernas casi rectas, empuja solo con los tobillos.',
  'Guided bar on the back, toes on a plate, rise and lower through the full range.':
    'Barra guiada en la espalda, puntas sobre un disco, sube y baja en todo el recorrido.',
  'Hold a wall lightly, rise onto the toes, pause and lower the heels slowly.':
    'Apóyate apenas en la pared, sube de puntillas, pausa y baja despacio.',
  'Stand on the edge of a step with one foot, sink and rise with a hand on the wall.':
    'De pie en el borde de un escalón con un pie, baja y sube con una mano en la pared.',
  'Dumbbells at the sides, rise onto the balls of the feet and come down slowly.':
    'Mancuernas a los lados, sube sobre los metatarsos y baja despacio.',
  'Sit with a dumbbell on each knee and lift the heels as high as they go.':
    'Sentado con una mancuerna en cada rodilla, eleva los talones al máximo.',
  'Sit upright with the feet flat, press the toes down and lift the heels as high as they go.':
    'Siéntate erguido con los pies planos, presiona los dedos y eleva los talones al máximo.',
  'Sit with the leg out and the band round the foot, point the toes against it.':
    'Sentado con la pierna estirada y la banda en el pie, empuja la punta contra ella.',
  'Bring the knees together smoothly and let them open under control.':
    'Junta las rodillas con suavidad y deja que se abran con control.',
  'Strap on the near ankle, hold the frame and sweep the leg across the standing one.':
    'Tobillera en el tobillo cercano, agárrate y cruza la pierna por delante de la de apoyo.',
  'Band fixed at the side round the near ankle, hold on and pull the leg across.':
    'Banda fijada al lado en el tobillo cercano, agárrate y cruza la pierna.',
  'Lie on the side with the top foot in front and lift the straight lower leg.':
    'De lado con el pie de arriba delante, eleva la pierna de abajo estirada.',
  'Sit with a cushion between the knees, press it together with half your strength and keep breathing.':
    'Sentado con un cojín entre las rodillas, apriétalo a media fuerza y sigue respirando.',
  'Side plank with the top foot on a bench, hold the hips up with the inner thigh.':
    'Plancha lateral con el pie de arriba en un banco, sostén la cadera con la cara interna del muslo.',
  'Push the knees apart, hold for a beat and come back slowly.':
    'Separa las rodillas, aguanta un instante y vuelve despacio.',
  'Strap on the far ankle, stand tall and move the leg out to the side without leaning.':
    'Tobillera en el tobillo lejano, erguido, lleva la pierna al lado sin inclinarte.',
  'Loop round the legs, half bent knees, step sideways and keep the band tight.':
    'Banda en las piernas, rodillas a medio flexionar, da pasos laterales sin perder la tensión.',
  'Sit upright with a loop above the knees and press them apart.':
    'Siéntate erguido con la banda sobre las rodillas y sepáralas.',
  'Lie on the side with bent knees and heels together and open the top knee without rolling back.':
    'De lado con rodillas dobladas y talones juntos, abre la de arriba sin rodar atrás.',
  'Lie on the side in one line and raise the top leg with the toes pointing forward.':
    'De lado en línea, eleva la pierna de arriba con la punta hacia delante.',
  'Lie on the side, hold a light dumbbell on the outer thigh and lift the leg.':
    'De lado, mancuerna ligera sobre el muslo, eleva la pierna.',
  'On hands and knees lift one bent leg to the side without shifting the hips.':
    'A cuatro patas, eleva una pierna doblada al lado sin mover la cadera.',
  'On hands and knees push one heel to the ceiling until the thigh is level with the trunk.':
    'A cuatro patas, empuja un talón al techo hasta que el muslo quede a la altura del tronco.',
  'On hands and knees pinch a light dumbbell behind one knee and lift that thigh to level.':
    'A cuatro patas, sujeta una mancuerna ligera tras la rodilla y eleva el muslo hasta la horizontal.',
  'Loop round the ankles, hold a wall and move one straight leg back without arching.':
    'Banda en los tobillos, agárrate a la pared y lleva una pierna recta atrás sin arquearte.',
  'Strap on the ankle, lean on the frame and drive the heel back with a still spine.':
    'Tobillera, apóyate en el bastidor y lleva el talón atrás con la columna quieta.',
  'Shoulder blades drawn together, lower the bar to the lower chest and press it back over the shoulders.':
    'Junta los omóplatos, baja la barra a la parte baja del pecho y empújala de vuelta sobre los hombros.',
  'On a bench set to about thirty degrees lower the bar to the upper chest and press straight up.':
    'En un banco a unos treinta grados baja la barra al pecho alto y empuja recto.',
  'Feet hooked on a slightly sloping bench, lower the bar to the bottom of the chest and press.':
    'Pies enganchados en un banco algo declinado, baja a la base del pecho y empuja.',
  'Hands at shoulder width, elbows close to the sides, lower to the lower chest and press.':
    'Manos al ancho de los hombros, codos pegados, baja al pecho bajo y empuja.',
  'Bench centred under the guided bar, lower to the chest and press without bouncing.':
    'Banco centrado bajo la barra guiada, baja al pecho y empuja sin rebotar.',
  'Sloping bench under the guided bar, lower to the collarbones and press.':
    'Banco inclinado bajo la barra guiada, baja a las clavículas y empuja.',
  'Start with the dumbbells over the shoulders, lower them beside the chest and press up.':
    'Empieza con las mancuernas sobre los hombros, bájalas junto al pecho y empuja.',
  'Lie back on a sloping bench, lower the dumbbells beside the upper chest and press them up.':
    'En un banco inclinado baja las mancuernas junto al pecho alto y empújalas.',
  'Palms facing each other and elbows close, press without letting the upper arms drop below the bench.':
    'Palmas enfrentadas y codos cerca, empuja sin que los brazos bajen del banco.',
  'Lie on the floor, lower until the upper arms touch it softly and press up.':
    'Tumbado en el suelo, baja hasta rozarlo con los brazos y empuja.',
  'Handles at mid-chest, back against the pad, press out and return until the chest stretches.':
    'Asas a media altura del pecho, espalda apoyada, empuja y vuelve hasta estirar el pecho.',
  'Stand in a split stance between the pulleys and press both handles forward.':
    'En posición de paso entre las poleas, empuja ambas asas adelante.',
  'Band fixed behind you or across the back, press both hands forward at chest height.':
    'Banda fijada detrás o por la espalda, empuja ambas manos adelante a la altura del pecho.',
  'Push the ball from the chest hard against a wall and catch it with soft elbows.':
    'Lanza el balón con fuerza desde el pecho contra la pared y recógelo con codos blandos.',
  'Body in one line, lower the chest to a fist above the floor and push away.':
    'Cuerpo en línea, baja el pecho hasta un puño del suelo y empuja.',
  'Stand on the fists with straight wrists, on a folded towel, lower the chest and push up.':
    'Sobre los puños con las muñecas rectas, en una toalla doblada, baja el pecho y sube.',
  'Lean on a wall with straight arms, bring the chest to it and push back.':
    'Apóyate en la pared con los brazos rectos, acerca el pecho y empuja.',
  'Hands on a firm table or bench, lower the chest to its edge with a straight body.':
    'Manos en una mesa o banco firme, baja el pecho al borde con el cuerpo recto.',
  'Knees on the floor, straight line from knees to head, lower and push.':
    'Rodillas en el suelo, línea recta de rodillas a cabeza, baja y empuja.',
  'Feet on a chair, hands on the floor, lower with the body stiff.':
    'Pies en una silla, manos en el suelo, baja con el cuerpo rígido.',
  'Hands clearly wider than the shoulders, lower between them and push up.':
    'Manos bastante más abiertas que los hombros, baja entre ellas y sube.',
  'Hands very wide, lower towards one hand while the other arm straightens.':
    'Manos muy abiertas, baja hacia una mientras el otro brazo se estira.',
  'Push so hard that the hands leave the floor and land with bent elbows.':
    'Empuja tan fuerte que las manos se despeguen y cae con los codos flexionados.',
  'Grip two firm dumbbells with straight wrists and do the push-up between them.':
    'Agarra dos mancuernas firmes con las muñecas rectas y haz la flexión entre ellas.',
  'Band across the upper back under both hands, lower and push against it.':
    'Banda por la espalda alta bajo ambas manos, baja y empuja contra ella.',
  'Lean into the straps with straight arms, lower the chest between the hands and press.':
    'Apóyate en las correas con los brazos rectos, baja el pecho entre las manos y empuja.',
  'Hands together under the chest, elbows back along the ribs, lower and push.':
    'Manos juntas bajo el pecho, codos hacia atrás junto a las costillas, baja y empuja.',
  'Hands under the shoulders, on the floor or on a raised edge, keep the elbows brushing the ribs.':
    'Manos bajo los hombros, en el suelo o en alto, con los codos rozando las costillas.',
  'Hands on the edge of a firm chair, slide the hips down in front of it and push up with the arms.':
    'Manos en el borde de una silla firme, baja la cadera por delante y sube con los brazos.',
  'Lean slightly forward between the bars, lower until the upper arms are level and press up.':
    'Inclínate un poco entre las barras, baja hasta que los brazos queden horizontales y sube.',
  'Kneel in a band stretched between the bars and let it carry part of your weight.':
    'Arrodíllate en una banda tensada entre las barras y deja que lleve parte de tu peso.',
  'Arms slightly bent, open them in a wide arc until the chest stretches and close them again.':
    'Brazos algo flexionados, ábrelos en un arco amplio hasta estirar el pecho y ciérralos.',
  'On a sloping bench open the arms wide with soft elbows and bring the dumbbells together above the collarbones.':
    'En un banco inclinado abre los brazos con codos blandos y junta las mancuernas sobre las clavículas.',
  'Lying on the floor open the arms until the elbows rest and sweep them together.':
    'En el suelo abre los brazos hasta apoyar los codos y ciérralos.',
  'Back on the pad, bring the arms together in front of the chest and open slowly.':
    'Espalda apoyada, junta los brazos delante del pecho y abre despacio.',
  'From high pulleys sweep both hands down and together in front of the body.':
    'Desde poleas altas lleva ambas manos abajo y juntas delante del cuerpo.',
  'From low pulleys sweep the hands upwards to meet at eye height.':
    'Desde poleas bajas sube las manos hasta juntarlas a la altura de los ojos.',
  'Band fixed behind you, bring the almost straight arms together at chest height.':
    'Banda fijada detrás, junta los brazos casi rectos a la altura del pecho.',
  'Lean into the straps, open the arms wide with a stiff body and pull them together.':
    'Apóyate en las correas, abre los brazos con el cuerpo rígido y ciérralos.',
  'Hips back and trunk near level, pull the bar to the navel without jerking.':
    'Cadera atrás y tronco casi horizontal, lleva la barra al ombligo sin tirones.',
  'Pull each repetition from rest on the floor with a level back.':
    'Tira de cada repetición desde el suelo con la espalda horizontal.',
  'Palms forward, trunk halfway up, row the bar to the lower belly with the elbows close.':
    'Palmas al frente, tronco a media altura, rema al bajo vientre con los codos cerca.',
  'Lie face down on a raised bench and pull the bar up to its underside.':
    'Boca abajo en un banco elevado, sube la barra hasta tocarlo por debajo.',
  'Straddle the bar, hold a close handle and pull it to the chest with a still trunk.':
    'A horcajadas de la barra, agarre cerrado, llévala al pecho con el tronco quieto.',
  'Bow over the guided bar and pull it to the belly.':
    'Inclínate sobre la barra guiada y llévala al vientre.',
  'One hand and knee on a bench, pull the dumbbell to the hip and let it stretch down.':
    'Una mano y una rodilla en el banco, lleva la mancuerna a la cadera y deja que estire abajo.',
  'Split stance with one hand on a chair or thigh, row the dumbbell in an arc to the hip.':
    'Posición de paso con una mano en una silla o el muslo, rema la mancuerna en arco a la cadera.',
  'Hips back, both dumbbells hanging, pull them to the lower ribs.':
    'Cadera atrás, mancuernas colgando, llévalas a las costillas bajas.',
  'Chest on a sloping bench, row both dumbbells and squeeze the shoulder blades.':
    'Pecho en un banco inclinado, rema ambas mancuernas y junta los omóplatos.',
  'From a push-up position on two dumbbells row one at a time without turning the hips.':
    'Desde la posición de flexión sobre dos mancuernas, rema una cada vez sin girar la cadera.',
  'Split stance, forearm on the front thigh, pull the bell to the hip.':
    'Posición de paso, antebrazo en el muslo delantero, lleva la kettlebell a la cadera.',
  'Sit tall with soft knees, pull the handle to the belly and let the shoulders glide forward.':
    'Siéntate erguido con rodillas blandas, lleva el agarre al vientre y deja avanzar los hombros.',
  'Wide bar on the low pulley, elbows out, pull to the lower chest.':
    'Barra ancha en polea baja, codos fuera, tira al pecho bajo.',
  'Half-kneel or stand before the pulley and pull one handle to the hip without turning.':
    'En media rodilla o de pie ante la polea, lleva un asa a la cadera sin girar.',
  'Chest on the pad, pull the handles back until the elbows pass the trunk.':
    'Pecho en el apoyo, tira de las asas hasta que los codos pasen el tronco.',
  'Hang under a bar set at hip height, body straight, pull the chest to it.':
    'Cuélgate bajo una barra a la altura de la cadera, cuerpo recto, y lleva el pecho a ella.',
  'Lean back in the straps with a straight body and pull the hands to the ribs.':
    'Échate atrás en las correas con el cuerpo recto y lleva las manos a las costillas.',
  'Lie under a sturdy table, grip its edge and pull the chest up to it with bent knees.':
    'Túmbate bajo una mesa robusta, agarra el borde y sube el pecho con las rodillas dobladas.',
  'Loop a strong towel round both handles of an open door, lean back and pull yourself in.':
    'Pasa una toalla fuerte por ambos pomos de una puerta abierta, échate atrás y tira de ti.',
  'Sit on the edge of a chair with a towel round one foot, pull it to the belly while the leg resists.':
    'En el borde de una silla con una toalla en un pie, tira hacia el vientre mientras la pierna resiste.',
  'Sit with the band round the feet, pull the hands to the belly and squeeze the shoulder blades.':
    'Sentado con la banda en los pies, lleva las manos al vientre y junta los omóplatos.',
  'Stand on the band with the hips back and row both ends to the ribs.':
    'Pisa la banda con la cadera atrás y rema ambos extremos a las costillas.',
  'Band fixed at belly height, stand in a split stance and pull one hand to the hip.':
    'Banda fijada a la altura del vientre, en posición de paso lleva una mano a la cadera.',
  'Hang with the palms forward, pull the elbows to the ribs until the chin passes the bar.':
    'Cuélgate con las palmas al frente y lleva los codos a las costillas hasta pasar la barbilla.',
  'Hang with the palms towards you and pull the collarbones up to the bar.':
    'Cuélgate con las palmas hacia ti y sube las clavículas a la barra.',
  'Palms facing each other on parallel handles, pull up until the chin passes the hands.':
    'Palmas enfrentadas en asas paralelas, sube hasta que la barbilla pase las manos.',
  'Stand in a band hung from the bar and pull up with as much help as you need.':
    'Apóyate en una banda colgada de la barra y sube con la ayuda que necesites.',
  'Step up to the top position and lower yourself over five seconds.':
    'Colócate arriba y baja durante cinco segundos.',
  'Hang with straight arms and lift the body a little by drawing the shoulder blades down.':
    'Cuelga con los brazos rectos y elévate un poco bajando los omóplatos.',
  'Pull explosively to the lower chest, turn the wrists over the bar and press up.':
    'Tira con explosividad al pecho bajo, gira las muñecas sobre la barra y empuja.',
  'Thighs under the pad, chest up, pull the bar to the collarbones with the elbows leading.':
    'Muslos bajo el apoyo, pecho arriba, lleva la barra a las clavículas guiando con los codos.',
  'Close parallel handle, lean back slightly and pull it to the upper chest.':
    'Agarre paralelo cerrado, échate un poco atrás y llévalo al pecho alto.',
  'Palms towards you at shoulder width, pull the bar to the chest with the elbows close.':
    'Palmas hacia ti al ancho de los hombros, lleva la barra al pecho con los codos cerca.',
  'Kneel beside a high pulley and draw the elbow down to the hip.':
    'De rodillas junto a una polea alta, lleva el codo a la cadera.',
  'Band fixed above a door, sit or kneel and pull both hands to the collarbones.':
    'Banda fijada sobre una puerta, sentado o de rodillas lleva ambas manos a las clavículas.',
  'Half-kneel under a high band and bring the elbow down to the ribs.':
    'En media rodilla bajo una banda alta, lleva el codo a las costillas.',
  'Stretch a band between the hands above the head and pull it down to the chest as it widens.':
    'Tensa una banda sobre la cabeza entre las manos y bájala al pecho mientras se abre.',
  'Lie face down on a smooth floor with a towel under the trunk, reach forward and pull the body to the hands.':
    'Boca abajo en suelo liso con una toalla bajo el tronco, alcanza delante y arrastra el cuerpo hacia las manos.',
  'Pull a towel apart above the head with half your strength and draw it down to the chest, breathing out.':
    'Tensa una toalla sobre la cabeza a media fuerza y bájala al pecho soltando el aire.',
  'Sit under the straps with bent legs and pull up while the feet help.':
    'Siéntate bajo las correas con las piernas dobladas y sube con ayuda de los pies.',
  'Arms nearly straight, sweep the bar from eye height to the thighs.':
    'Brazos casi rectos, lleva la barra desde los ojos hasta los muslos.',
  'Band fixed high, sweep both straight arms down to the hips.':
    'Banda fijada arriba, baja ambos brazos rectos hasta la cadera.',
  'Lie on a bench, lower one dumbbell behind the head with soft elbows and pull it over the chest.':
    'Tumbado en un banco, baja una mancuerna tras la cabeza con codos blandos y llévala sobre el pecho.',
  'Lie on the floor with bent knees, reach one dumbbell back to just above the floor and return.':
    'En el suelo con las rodillas dobladas, lleva una mancuerna atrás hasta casi tocar y vuelve.',
  'Let the bar hang and lift the shoulders straight up to the ears.':
    'Deja colgar la barra y sube los hombros hacia las orejas.',
  'Dumbbells at the sides, raise the shoulders, pause and lower them fully.':
    'Mancuernas a los lados, sube los hombros, pausa y bájalos del todo.',
  'Stand in the bar, arms long, shrug without bending the elbows.':
    'Dentro de la barra con los brazos largos, encoge los hombros sin doblar los codos.',
  'Hold a low bar with long arms and draw the shoulders up and slightly back.':
    'Sujeta una barra baja con los brazos largos y sube los hombros un poco hacia atrás.',
  'Stand on the band and lift the shoulders against it.': 'Pisa la banda y eleva los hombros contra ella.',
  'Lie face down with the arms up like a Y and lift the thumbs off the floor.':
    'Boca abajo con los brazos en Y, despega los pulgares del suelo.',
  'Back and forearms against a wall, slide the arms up and down as far as they stay in touch.':
    'Espalda y antebrazos en la pared, desliza los brazos arriba y abajo mientras sigan en contacto.',
  'Bar from the collarbones straight up past the face, ribs down, until it is over the middle of the feet.':
    'Barra desde las clavículas recta hacia arriba junto a la cara, costillas abajo, hasta quedar sobre la mitad del pie.',
  'Dip the knees a little and use the drive of the legs to send the bar overhead.':
    'Flexiona un poco las rodillas y aprovecha el impulso para llevar la barra sobre la cabeza.',
  'Back against an upright bench, press from ear height until the arms are almost straight.':
    'Espalda en un banco vertical, empuja desde la altura de las orejas hasta casi estirar los brazos.',
  'Stand with tight glutes and press both dumbbells from the shoulders to straight arms.':
    'De pie con los glúteos apretados, empuja ambas mancuernas desde los hombros hasta estirar.',
  'Start with the palms towards you and turn them forward as you press.':
    'Empieza con las palmas hacia ti y gíralas adelante al empujar.',
  'Bell resting on the forearm, press it up beside the ear with the trunk still.':
    'La kettlebell apoyada en el antebrazo, empújala junto a la oreja con el tronco quieto.',
  'Sit on the floor with the legs out and press without leaning back.':
    'Sentado en el suelo con las piernas estiradas, empuja sin echarte atrás.',
  'Handles at ear height, press up without lifting the back off the pad.':
    'Asas a la altura de las orejas, empuja sin despegar la espalda.',
  'Upright bench under the guided bar, lower to the chin and press.':
    'Banco vertical bajo la barra guiada, baja a la barbilla y empuja.',
  'Half-kneel with the end of the bar at one shoulder and press it forward and up along its arc.':
    'En media rodilla con el extremo de la barra en un hombro, empújalo adelante y arriba en su arco.',
  'Hips high like an upturned V, lower the head between the hands and push back.':
    'Cadera alta como una V invertida, baja la cabeza entre las manos y empuja.',
  'Feet on a chair, trunk upright over the hands, lower the head to the floor and press.':
    'Pies en una silla, tronco vertical sobre las manos, baja la cabeza al suelo y empuja.',
  'Heels on a wall, lower the head softly to a cushion and push up.':
    'Talones en la pared, baja la cabeza con suavidad a un cojín y empuja.',
  'Stand or sit on the band and press both hands up beside the ears.':
    'De pie o sentado sobre la banda, empuja ambas manos junto a las orejas.',
  'Knee on the band end, press the hand of that side up without leaning.':
    'Rodilla sobre el extremo de la banda, empuja la mano de ese lado sin inclinarte.',
  'Band fixed low behind you, press both hands forward and up to forehead height.':
    'Banda fijada baja detrás, empuja ambas manos adelante y arriba hasta la frente.',
  'Soft elbows, lift the dumbbells out to shoulder height as if pouring slightly, lower slowly.':
    'Codos blandos, eleva las mancuernas a la altura de los hombros como si sirvieras agua, baja despacio.',
  'Sit upright so that no swing is possible and raise the dumbbells to the sides.':
    'Siéntate erguido para no tomar impulso y eleva las mancuernas a los lados.',
  'Elbows bent at a right angle, raise them to just below the shoulders with light dumbbells.':
    'Codos en ángulo recto, elévalos justo por debajo de los hombros con mancuernas ligeras.',
  'Hold a post, lean away from it and raise the outer arm to level.':
    'Agárrate a un poste, inclínate y eleva el brazo exterior hasta la horizontal.',
  'Low pulley behind or in front of the body, raise the far hand out to shoulder height.':
    'Polea baja detrás o delante, eleva la mano lejana hasta la altura del hombro.',
  'Stand on the band and raise both hands to the sides up to shoulder height.':
    'Pisa la banda y eleva ambas manos a los lados hasta los hombros.',
  'Thumb up and a little in front of the body, raise one hand to chest height against a light band.':
    'Pulgar arriba y algo por delante, eleva una mano al pecho contra una banda ligera.',
  'Stand sideways to a wall and press the back of the hand outwards into it with the arm low.':
    'De lado a una pared, presiona el dorso de la mano hacia fuera con el brazo bajo.',
  'Raise long arms to the sides as far as is free of pain, hold for a breath and lower slowly.':
    'Eleva los brazos largos a los lados hasta donde no duela, aguanta una respiración y baja despacio.',
  'Hands at shoulder width, pull the bar up along the body no higher than the lower chest.':
    'Manos al ancho de los hombros, sube la barra pegada al cuerpo sin pasar del pecho bajo.',
  'Lead with the elbows and draw the dumbbells up to the lower chest.':
    'Guía con los codos y sube las mancuernas al pecho bajo.',
  'Rope on the low pulley, pull to the lower chest with the elbows wide.':
    'Cuerda en la polea baja, tira al pecho bajo con los codos abiertos.',
  'Forearms on a wall in front of you, press them in lightly and slide them up and down.':
    'Antebrazos en la pared delante de ti, presiona suave y deslízalos arriba y abajo.',
  'Raise the dumbbells in front to eye height without leaning back.':
    'Eleva las mancuernas al frente hasta los ojos sin echarte atrás.',
  'Light bar at the thighs, lift it with straight arms to shoulder height.':
    'Barra ligera en los muslos, elévala con los brazos rectos hasta los hombros.',
  'Stand over a low cable and raise the rope between the legs to shoulder height.':
    'Sobre un cable bajo, eleva la cuerda entre las piernas hasta los hombros.',
  'Stand on the band and raise both thumbs forward to shoulder height.':
    'Pisa la banda y eleva ambos pulgares al frente hasta los hombros.',
  'Bow forward from the hips and open the arms wide with soft elbows.':
    'Inclínate desde la cadera y abre los brazos con codos blandos.',
  'Chest on a sloping bench, lift the dumbbells out to the sides.':
    'Pecho en un banco inclinado, eleva las mancuernas a los lados.',
  'Bow forward and row with the elbows straight out to the sides.':
    'Inclínate y rema con los codos directos a los lados.',
  'Sit on the edge of a chair with the chest over the thighs and open the arms to the sides.':
    'En el borde de una silla con el pecho sobre los muslos, abre los brazos a los lados.',
  'Sit facing the pad and sweep the handles back until the arms are in line.':
    'Siéntate de cara al apoyo y lleva las asas atrás hasta alinear los brazos.',
  'Rope at face height, pull it towards the forehead and turn the fists up beside the ears.':
    'Cuerda a la altura de la cara, tira hacia la frente y gira los puños arriba junto a las orejas.',
  'Cross the high cables in front of you and pull the straight arms apart.':
    'Cruza los cables altos delante de ti y separa los brazos rectos.',
  'Elbow pinned to the side at a right angle, turn the forearm outwards against a light load.':
    'Codo pegado al costado en ángulo recto, gira el antebrazo hacia fuera con poca carga.',
  'Arms out in front, stretch the band until it touches the chest.':
    'Brazos al frente, estira la banda hasta que toque el pecho.',
  'Band fixed at face height, pull towards the forehead with high elbows.':
    'Banda fijada a la altura de la cara, tira hacia la frente con los codos altos.',
  'Elbows at the sides, stretch the band by turning both forearms outwards.':
    'Codos a los lados, estira la banda girando ambos antebrazos hacia fuera.',
  'Back to a wall with bent elbows out to the sides, press them back so that the chest comes off the wall.':
    'Espalda a la pared con los codos doblados a los lados, presiona atrás para que el pecho se separe.',
  'Lie face down with the arms out sideways and lift the hands by drawing the shoulder blades together.':
    'Boca abajo con los brazos en cruz, eleva las manos juntando los omóplatos.',
  'Face down with the arms lifted, sweep them from the hips to beyond the head and back.':
    'Boca abajo con los brazos elevados, llévalos de la cadera a más allá de la cabeza y vuelve.',
  'Lean back in the straps and open straight arms to lift the body.':
    'Échate atrás en las correas y abre los brazos rectos para subir el cuerpo.',
  'Elbows at the sides, bend the arms without swinging the trunk.':
    'Codos a los lados, flexiona los brazos sin balancear el tronco.',
  'Turn the palms up on the way and lower until the arms are straight.':
    'Gira las palmas hacia arriba al subir y baja hasta estirar los brazos.',
  'Curl with the thumbs on top and the wrists straight.':
    'Flexiona con los pulgares arriba y las muñecas rectas.',
  'Lie back on a sloping bench with hanging arms and curl without moving the upper arms.':
    'Recostado en un banco inclinado con los brazos colgando, flexiona sin mover los brazos.',
  'Sit with the elbow against the inner thigh and bring the dumbbell to the shoulder.':
    'Sentado con el codo en la cara interna del muslo, lleva la mancuerna al hombro.',
  'Curl with the palms up, turn them down at the top and lower slowly.':
    'Sube con las palmas arriba, gíralas abajo en lo alto y baja despacio.',
  'Chest on a sloping bench, arms hanging straight down, curl to the top.':
    'Pecho en un banco inclinado, brazos colgando rectos, flexiona hasta arriba.',
  'Upper arms flat on the pad, lower almost to straight and curl back.':
    'Brazos apoyados en el banco, baja casi hasta estirar y vuelve.',
  'One arm over the pad, lower slowly and curl without lifting the elbow.':
    'Un brazo sobre el apoyo, baja despacio y flexiona sin levantar el codo.',
  'Bar on the low pulley, elbows still, curl to the chest.':
    'Barra en la polea baja, codos quietos, sube al pecho.',
  'Rope on the low pulley, curl with the thumbs up.':
    'Cuerda en la polea baja, flexiona con los pulgares arriba.',
  'Stand with the low pulley behind you, elbow back, and curl one hand forward.':
    'Con la polea baja detrás y el codo atrás, flexiona una mano adelante.',
  'Stand on the band and curl both ends with the elbows at the sides.':
    'Pisa la banda y flexiona ambos extremos con los codos a los lados.',
  'Hold the band like a hammer and bend the elbows.':
    'Sujeta la banda como un martillo y flexiona los codos.',
  'Curl one hand while the other, or a towel under a foot, resists evenly all the way.':
    'Flexiona una mano mientras la otra, o una toalla bajo el pie, resiste por igual todo el recorrido.',
  'Lean back with palms up and bend the elbows to bring the hands to the forehead.':
    'Échate atrás con las palmas arriba y flexiona los codos hasta llevar las manos a la frente.',
  'Elbows at the ribs, push the bar or rope down until the arms are straight.':
    'Codos en las costillas, empuja la barra o cuerda abajo hasta estirar los brazos.',
  'Face away from the pulley with the rope behind the head and straighten the arms.':
    'De espaldas a la polea con la cuerda tras la cabeza, estira los brazos.',
  'Lie back, lower the bar behind the forehead by bending only the elbows and extend.':
    'Tumbado, baja la barra detrás de la frente doblando solo los codos y extiende.',
  'On a bench let both dumbbells sink beside the ears and straighten the elbows.':
    'En un banco deja bajar las mancuernas junto a las orejas y estira los codos.',
  'Lying on the floor bend the elbows until the dumbbells touch down beside the head and extend.':
    'En el suelo dobla los codos hasta que las mancuernas toquen junto a la cabeza y extiende.',
  'Hold one dumbbell in both hands behind the head and extend the elbows upwards.':
    'Sujeta una mancuerna con ambas manos tras la cabeza y extiende los codos hacia arriba.',
  'Trunk forward with a hand on a support, upper arm level, straighten the elbow behind you.':
    'Tronco inclinado con una mano apoyada, brazo horizontal, estira el codo atrás.',
  'One handle, elbow still, press the hand down past the hip.':
    'Un asa, codo quieto, empuja la mano abajo pasando la cadera.',
  'Bow towards the low pulley with the upper arm level and extend the elbow back.':
    'Inclínate hacia la polea baja con el brazo horizontal y extiende el codo atrás.',
  'Band fixed high, elbows at the sides, press the hands down.':
    'Banda fijada arriba, codos a los lados, empuja las manos abajo.',
  'Stand on the band, hands behind the head, straighten the arms upwards.':
    'Pisa la banda, manos tras la cabeza, estira los brazos hacia arriba.',
  'Stand on the band, lean forward and straighten both elbows behind you.':
    'Pisa la banda, inclínate y estira ambos codos atrás.',
  'Hands on the edge of a firm table, bend the elbows until the head passes under the hands and press.':
    'Manos en el borde de una mesa firme, dobla los codos hasta que la cabeza pase bajo las manos y empuja.',
  'Lean forward in the straps, bend the elbows to bring the hands to the forehead and extend.':
    'Inclínate en las correas, dobla los codos llevando las manos a la frente y extiende.',
  'Forearms on the thighs with the palms up, let the dumbbells roll down and curl the wrists.':
    'Antebrazos en los muslos con las palmas arriba, deja rodar las mancuernas y flexiona las muñecas.',
  'Forearms on the thighs with the palms down, lift the knuckles.':
    'Antebrazos en los muslos con las palmas abajo, eleva los nudillos.',
  'Hold one end of a light dumbbell and turn the palm slowly up and down.':
    'Sujeta un extremo de una mancuerna ligera y gira la palma despacio arriba y abajo.',
  'Forearms along the thighs, let the bar roll to the fingers and close the hands upwards.':
    'Antebrazos sobre los muslos, deja rodar la barra a los dedos y cierra las manos hacia arriba.',
  'Palms down, curl the bar with straight wrists.': 'Palmas abajo, flexiona la barra con las muñecas rectas.',
  'Palms down and wrists straight, bend the elbows and lower slowly.':
    'Palmas abajo y muñecas rectas, flexiona los codos y baja despacio.',
  'Bar on the low pulley with the palms down, curl with still elbows.':
    'Barra en la polea baja con las palmas abajo, flexiona con los codos quietos.',
  'Kneel with the forearms on a bench or the thighs and curl the low bar with the wrists alone.':
    'De rodillas con los antebrazos en un banco o los muslos, flexiona la barra baja solo con las muñecas.',
  'Band under the feet, forearms on the thighs, palms up, bend the wrists.':
    'Banda bajo los pies, antebrazos en los muslos, palmas arriba, flexiona las muñecas.',
  'Stand on the band, palms down, curl with straight wrists.':
    'Pisa la banda, palmas abajo, flexiona con las muñecas rectas.',
  'Wring a rolled towel as if it were wet, first one way and then the other.':
    'Escurre una toalla enrollada como si estuviera mojada, primero a un lado y luego al otro.',
  'Crush a rolled towel or soft ball in the hand for two seconds and open the fingers wide.':
    'Aprieta una toalla enrollada o pelota blanda dos segundos y abre bien los dedos.',
  'Hang from the bar with a full grip and breathe until the hands tire.':
    'Cuélgate de la barra con agarre completo y respira hasta que se cansen las manos.',
  'On forearms and toes, straight from head to heels, breathe behind the brace.':
    'Sobre antebrazos y puntas, recto de cabeza a talones, respira sin perder la tensión.',
  'Hands under the shoulders, body in one line, push the floor away.':
    'Manos bajo los hombros, cuerpo en línea, empuja el suelo.',
  'On forearms and knees, tuck the hips and keep the belly firm.':
    'Sobre antebrazos y rodillas, mete la cadera y mantén firme el abdomen.',
  'On hands and toes with the knees a hand above the floor, hold a flat back.':
    'Sobre manos y puntas con las rodillas a un palmo del suelo, mantén la espalda plana.',
  'On the back press the waist into the floor and hold shoulders and legs just off it.':
    'Boca arriba pega la cintura al suelo y mantén hombros y piernas apenas elevados.',
  'On one forearm with the feet stacked, lift the hips into one line.':
    'Sobre un antebrazo con los pies juntos, eleva la cadera hasta alinearte.',
  'Side plank from the bent knees, hips forward and high.':
    'Plancha lateral desde las rodillas dobladas, cadera adelante y alta.',
  'Support yourself on straight arms and hold the legs level in front.':
    'Apóyate en los brazos rectos y mantén las piernas horizontales al frente.',
  'Face down with long arms, lift arms and legs a little and hold.':
    'Boca abajo con los brazos largos, eleva un poco brazos y piernas y aguanta.',
  'On the back with arms and knees up, lower the opposite arm and leg without losing the flat waist.':
    'Boca arriba con brazos y rodillas en alto, baja brazo y pierna contrarios sin despegar la cintura.',
  'Hold a dumbbell over the chest, reach it back as one leg stretches out and return both.':
    'Mancuerna sobre el pecho, llévala atrás mientras una pierna se estira y vuelve con ambas.',
  'On the back with bent knees, slide one heel out and in while the waist stays still.':
    'Boca arriba con las rodillas dobladas, desliza un talón fuera y dentro con la cintura quieta.',
  'On hands and knees stretch the opposite arm and leg and keep the trunk as level as a table.':
    'A cuatro patas estira brazo y pierna contrarios y mantén el tronco plano como una mesa.',
  'On forearms and knees slide one leg back and lift it to the height of the trunk.':
    'Sobre antebrazos y rodillas, desliza una pierna atrás y súbela a la altura del tronco.',
  'Back against a wall with soft knees, flatten the waist onto it while breathing out.':
    'Espalda en la pared con rodillas blandas, pega la cintura al soltar el aire.',
  'Stand side-on to the pulley, press the hands out and do not let them be turned.':
    'De lado a la polea, empuja las manos al frente y no dejes que te giren.',
  'Band fixed at the side, press it away from the chest and resist the turn.':
    'Banda fijada al lado, empújala desde el pecho y resiste el giro.',
  'From a high plank touch one shoulder after the other without rocking.':
    'Desde la plancha alta toca un hombro y luego el otro sin balancearte.',
  'Kneel behind a bar with round plates or a wheel, roll out with tucked hips and pull back.':
    'De rodillas tras una barra con discos redondos o una rueda, rueda adelante con la cadera metida y vuelve.',
  'Forearm plank with the feet in the straps, rock back and forth from the shoulders.':
    'Plancha sobre antebrazos con los pies en las correas, balancéate desde los hombros.',
  'On the back with bent knees, curl the ribs towards the hips and lower slowly.':
    'Boca arriba con las rodillas dobladas, acerca las costillas a la cadera y baja despacio.',
  'Roll up to sitting with the arms crossed and roll down one vertebra at a time.':
    'Sube rodando hasta sentarte con los brazos cruzados y baja vértebra a vértebra.',
  'On the back pull the knees to the chest until the hips leave the floor.':
    'Boca arriba lleva las rodillas al pecho hasta despegar la cadera.',
  'On the back raise the legs to upright and lower only as far as the waist stays down.':
    'Boca arriba sube las piernas a la vertical y baja solo mientras la cintura siga pegada.',
  'On the back with the legs just off the floor make small quick kicks.':
    'Boca arriba con las piernas apenas elevadas, haz patadas pequeñas y rápidas.',
  'Bring elbow and opposite knee together while the other leg stretches.':
    'Junta codo y rodilla contraria mientras la otra pierna se estira.',
  'With the knees dropped to one side curl the ribs towards the upper hip.':
    'Con las rodillas caídas a un lado, lleva las costillas hacia la cadera de arriba.',
  'From lying flat fold up so that hands and feet meet above the hips.':
    'Desde tumbado pliégate hasta juntar manos y pies sobre la cadera.',
  'Sit leaning back with heels down and turn the shoulders from side to side.':
    'Sentado e inclinado atrás con los talones abajo, gira los hombros de lado a lado.',
  'Hold a dumbbell at the chest, lean back and turn it beside each hip.':
    'Mancuerna en el pecho, échate atrás y gírala junto a cada cadera.',
  'Sit leaning back and carry the ball from hip to hip by turning the chest.':
    'Sentado e inclinado atrás, lleva el balón de cadera a cadera girando el pecho.',
  'Hold a dumbbell on the chest and curl the shoulders off the floor.':
    'Mancuerna en el pecho, despega los hombros del suelo.',
  'Hug a dumbbell to the chest and roll up to sitting.':
    'Abraza una mancuerna en el pecho y sube hasta sentarte.',
  'Feet hooked on a sloping bench, roll up and down without jerking.':
    'Pies enganchados en un banco inclinado, sube y baja sin tirones.',
  'From a high plank run the knees towards the chest with level hips.':
    'Desde la plancha alta corre llevando las rodillas al pecho con la cadera nivelada.',
  'Hold the bench behind the head and lower the straight body as one piece.':
    'Agarra el banco tras la cabeza y baja el cuerpo recto de una pieza.',
  'Stand tall by a wall and lift one knee after the other to hip height without leaning.':
    'Erguido junto a una pared, sube una rodilla tras otra a la cadera sin inclinarte.',
  'Sit tall at the front of a chair and lift the knees in turn without falling back.':
    'Erguido al borde de la silla, sube las rodillas por turnos sin caer atrás.',
  'Hand behind the head, bring elbow and knee of one side together.':
    'Mano tras la cabeza, junta codo y rodilla del mismo lado.',
  'Sit tall and turn the chest to reach one hand across to the outside of the other knee.':
    'Sentado erguido, gira el pecho para llevar una mano al exterior de la otra rodilla.',
  'One dumbbell at the side, bend towards it and straighten up with the other flank.':
    'Una mancuerna al lado, inclínate hacia ella y enderézate con el otro costado.',
  'Hip sideways on the pad, lower the trunk and lift it in line with the legs.':
    'Cadera de lado en el apoyo, baja el tronco y súbelo hasta alinearlo con las piernas.',
  'Pull the handle from high at one side to the opposite knee by turning hips and chest together.':
    'Lleva el asa desde arriba en un lado a la rodilla contraria girando cadera y pecho a la vez.',
  'Band fixed high at the side, sweep it down across the body with long arms.':
    'Banda fijada alta al lado, bájala cruzando el cuerpo con los brazos largos.',
  'Hold the end of the bar in front with long arms and swing it from hip to hip under control.':
    'Sujeta el extremo de la barra al frente con los brazos largos y muévelo de cadera a cadera con control.',
  'Kneel under a high rope, hold it by the head and curl the elbows towards the thighs.':
    'De rodillas bajo una cuerda alta, sujétala junto a la cabeza y lleva los codos a los muslos.',
  'Set the pad to the chest and curl the trunk forward while breathing out.':
    'Ajusta el apoyo al pecho y enrolla el tronco adelante soltando el aire.',
  'Hang still, curl the hips and bring the knees to the chest.':
    'Cuelga quieto, enrolla la cadera y lleva las rodillas al pecho.',
  'Hang and lift the straight legs by curling the hips, lower without swinging.':
    'Cuelga y eleva las piernas rectas enrollando la cadera, baja sin balancearte.',
  'Rest on the forearms or straight arms between the bars and draw the knees up.':
    'Apóyate en los antebrazos o brazos rectos entre las barras y sube las rodillas.',
  'High plank with the feet in the straps, draw both knees to the chest.':
    'Plancha alta con los pies en las correas, lleva ambas rodillas al pecho.',
  'From lying down stand up in steps with the bell held straight above the shoulder.':
    'Desde tumbado levántate por pasos con la kettlebell recta sobre el hombro.',
  'Bell overhead, push the hip to that side and slide the free hand down the leg.':
    'Kettlebell arriba, lleva la cadera a ese lado y desliza la mano libre por la pierna.',
  'Heavy dumbbells at the sides, walk tall with short steps.':
    'Mancuernas pesadas a los lados, camina erguido con pasos cortos.',
  'Carry a bell in each hand with the shoulders down and the eyes ahead.':
    'Lleva una kettlebell en cada mano con los hombros bajos y la vista al frente.',
  'Lift the bar as in a deadlift and walk with quick short steps.':
    'Levanta la barra como en el peso muerto y camina con pasos cortos y rápidos.',
  'Carry one dumbbell and walk as upright as if there were two.':
    'Lleva una mancuerna y camina tan erguido como si fueran dos.',
  'Carry two evenly filled bags or buckets and walk tall.':
    'Lleva dos bolsas o cubos igual de llenos y camina erguido.',
  'Hug one dumbbell at the chest and walk without leaning back.':
    'Abraza una mancuerna en el pecho y camina sin echarte atrás.',
  'Hold one dumbbell above the shoulder with a straight arm and walk.':
    'Sujeta una mancuerna sobre el hombro con el brazo recto y camina.',
  'Bells resting at the shoulders, ribs down, walk slowly.':
    'Kettlebells en los hombros, costillas abajo, camina despacio.',
  'Walk so fast that you can talk but would rather not sing.':
    'Camina tan rápido que puedas hablar pero prefieras no cantar.',
  'Find a slope, lean in slightly and climb with short steps.':
    'Busca una cuesta, inclínate un poco y sube con pasos cortos.',
  'Quick light steps at a pace that lets you speak in sentences.':
    'Pasos rápidos y ligeros a un ritmo que te deje hablar con frases.',
  'Change between a fast minute and an easy one or two.': 'Alterna un minuto rápido con uno o dos suaves.',
  'Jog for one minute, walk for two, and move the balance week by week.':
    'Trota un minuto, camina dos y cambia la proporción semana a semana.',
  'Climb a flight at a steady pace and come down holding the rail.':
    'Sube un tramo a ritmo constante y baja agarrado a la barandilla.',
  'Walk upright in the middle of the belt with the hands off the rail if you are steady.':
    'Camina erguido en el centro de la cinta sin agarrarte si vas estable.',
  'Raise the belt to a slope you can hold without hanging on the rail.':
    'Sube la cinta hasta una pendiente que aguantes sin colgarte de la barra.',
  'Set an easy pace, run tall and let the feet land under the hips.':
    'Pon un ritmo cómodo, corre erguido y deja que los pies caigan bajo la cadera.',
  'Run hard for thirty to sixty seconds and walk until the breath calms.':
    'Corre fuerte de treinta a sesenta segundos y camina hasta calmar la respiración.',
  'Saddle at hip height, knees almost straight at the bottom, turn the pedals smoothly.':
    'Sillín a la altura de la cadera, rodillas casi rectas abajo, pedalea con suavidad.',
  'Pedal hard for thirty seconds, then easily for a minute or more.':
    'Pedalea fuerte treinta segundos y luego suave un minuto o más.',
  'Push with the legs, swing the trunk, pull the arms, and return in the opposite order.':
    'Empuja con las piernas, balancea el tronco, tira de los brazos y vuelve en orden inverso.',
  'Row hard for a minute and paddle for a minute.': 'Rema fuerte un minuto y suave otro minuto.',
  'Stand tall, keep the whole foot on the pedal and move arms and legs together.':
    'Erguido, todo el pie en el pedal, mueve brazos y piernas a la vez.',
  'Raise the resistance for a fast minute and lower it for an easy one.':
    'Sube la resistencia para un minuto rápido y bájala para uno suave.',
  'Step with the whole foot and rest the hands only lightly on the rails.':
    'Pisa con todo el pie y apoya apenas las manos en las barras.',
  'Reach high, drive the handles down past the hips and bow with soft knees.':
    'Alcanza arriba, lleva las asas abajo pasando la cadera e inclínate con rodillas blandas.',
  'Lift the knees in turn and swing the arms at a brisk beat.':
    'Sube las rodillas por turnos y balancea los brazos a buen ritmo.',
  'Step to the side, bring the other foot to it and go back, arms swinging.':
    'Da un paso al lado, junta el otro pie y vuelve, balanceando los brazos.',
  'Step up and down a low box in time and change the leading foot every minute.':
    'Sube y baja un escalón bajo a ritmo y cambia el pie que guía cada minuto.',
  'Run on the spot and bring the knees to hip height.': 'Corre en el sitio y lleva las rodillas a la cadera.',
  'Hands down, jump back to a plank, lower and push up, jump in and up.':
    'Manos al suelo, salta a la plancha, baja y sube, recoge y salta.',
  'Hands on the floor or a chair, walk the feet out to a plank and in again, stand tall.':
    'Manos al suelo o a una silla, camina con los pies hasta la plancha y vuelve, ponte erguido.',
  'Leap from one foot sideways to the other and land softly.': 'Salta de lado de un pie al otro y cae suave.',
  'Jump the feet apart as the arms go up and together as they come down.':
    'Abre los pies al subir los brazos y júntalos al bajarlos.',
  'Step one foot out at a time while the arms rise and fall.':
    'Saca un pie cada vez mientras los brazos suben y bajan.',
  'Small quick hops on the balls of the feet, the wrists turn the rope.':
    'Saltitos rápidos sobre los metatarsos, las muñecas giran la cuerda.',
  'Light on the feet, punch straight and return the hands to the chin.':
    'Ligero de pies, golpea recto y devuelve las manos a la barbilla.',
  'Sit tall on a chair and punch forward in turn at a lively beat.':
    'Erguido en una silla, golpea al frente por turnos a ritmo vivo.',
  'Sit at the front of a chair and run with the feet and arms.':
    'Sentado al borde de la silla, corre con pies y brazos.',
  'Band fixed high, sweep both arms down past the hips again and again.':
    'Banda fijada arriba, baja ambos brazos pasando la cadera una y otra vez.',
  'Lift the ball above the head and throw it down in front of the feet, again and again.':
    'Sube el balón sobre la cabeza y lánzalo delante de los pies, una y otra vez.',
  'Hold a wall, take one foot behind you and bring the knees together.':
    'Agárrate a la pared, coge un pie por detrás y junta las rodillas.',
  'One knee down, tuck the hips and lean forward until the front of the thigh pulls.':
    'Una rodilla abajo, mete la cadera e inclínate adelante hasta que tire el muslo.',
  'Lie on the side, hold the upper foot and draw the knee gently back.':
    'De lado, coge el pie de arriba y lleva la rodilla atrás con suavidad.',
  'Sit at the front of a chair with one leg straight and tip the long back over it.':
    'Al borde de la silla con una pierna estirada, inclina la espalda larga sobre ella.',
  'On the back with a band round one foot, raise the straight leg until it pulls lightly.':
    'Boca arriba con una banda en un pie, sube la pierna recta hasta que tire un poco.',
  'Hold a wall and swing one leg loosely forward and back.':
    'Agárrate a la pared y balancea una pierna suelta adelante y atrás.',
  'Bow down, walk the hands out to a plank and walk them back to the feet.':
    'Inclínate, camina con las manos hasta la plancha y vuelve a los pies.',
  'Sit on a chair with one ankle on the other knee and lean forward with a long back.':
    'En una silla con un tobillo sobre la otra rodilla, inclínate con la espalda larga.',
  'Fold one shin in front of you on the floor, stretch the other leg back and sink.':
    'Dobla una espinilla delante en el suelo, estira la otra pierna atrás y déjate caer.',
  'Sit with both knees bent to one side and windscreen-wipe them to the other.':
    'Sentado con ambas rodillas dobladas a un lado, llévalas al otro como limpiaparabrisas.',
  'On the back draw one knee to the chest and let the other leg rest.':
    'Boca arriba lleva una rodilla al pecho y deja descansar la otra pierna.',
  'On hands and knees round the spine slowly and then let it sink.':
    'A cuatro patas redondea la columna despacio y luego déjala hundirse.',
  'Hands on the knees on a chair, round the back and then lift the breastbone.':
    'En una silla con las manos en las rodillas, redondea la espalda y luego eleva el esternón.',
  'Sit back on the heels and reach the arms long on the floor.':
    'Siéntate sobre los talones y alarga los brazos en el suelo.',
  'Hold a doorframe, push the hips away and let the side of the trunk lengthen.':
    'Agárrate al marco, aleja la cadera y deja que se alargue el costado.',
  'Lie on the side with the knees together and open the top arm like the cover of a book.':
    'De lado con las rodillas juntas, abre el brazo de arriba como la tapa de un libro.',
  'On hands and knees slide one arm under the body and then open it upwards.':
    'A cuatro patas pasa un brazo bajo el cuerpo y luego ábrelo hacia arriba.',
  'Sit tall with crossed arms and turn the chest slowly to each side.':
    'Sentado erguido con los brazos cruzados, gira el pecho despacio a cada lado.',
  'Forearms on the doorframe, step through until the chest pulls.':
    'Antebrazos en el marco, da un paso hasta que tire el pecho.',
  'Clasp the hands behind the back and draw the shoulder blades together.':
    'Entrelaza las manos a la espalda y junta los omóplatos.',
  'Wide grip on a slack band, take it over the head and behind with straight arms.':
    'Agarre ancho en una banda floja, pásala sobre la cabeza y atrás con los brazos rectos.',
  'Draw slow circles with relaxed arms as large as is comfortable.':
    'Dibuja círculos lentos con los brazos relajados, tan grandes como sea cómodo.',
  'Palms together at the chest, lower the hands until the wrists pull lightly.':
    'Palmas juntas en el pecho, baja las manos hasta que tiren un poco las muñecas.',
  'Close the hands loosely and draw circles with the wrists both ways.':
    'Cierra las manos sin apretar y haz círculos con las muñecas en ambos sentidos.',
  'Hands on a wall, one leg back, press its heel into the floor.':
    'Manos en la pared, una pierna atrás, presiona el talón contra el suelo.',
  'Foot flat in front of a wall, push the knee forward to touch it.':
    'Pie plano ante una pared, lleva la rodilla adelante hasta tocarla.',
  'Sit with the soles together and let the knees sink.':
    'Sentado con las plantas juntas, deja caer las rodillas.',
  'On hands and knees with one leg straight to the side, rock the hips back.':
    'A cuatro patas con una pierna estirada al lado, lleva la cadera atrás.',
  'Sink into a full squat, hold a post if needed and press the knees apart.':
    'Baja a la sentadilla profunda, agárrate si hace falta y separa las rodillas.',
  'One arm up, lean to the other side without twisting.':
    'Un brazo arriba, inclínate al otro lado sin girar.',
  'On the back let both bent knees sink to one side and look to the other.':
    'Boca arriba deja caer ambas rodillas dobladas a un lado y mira al otro.',
  'Face down, push the chest up with the hips on the floor.':
    'Boca abajo, sube el pecho con la cadera en el suelo.',
  'Hands on the hips, lift the breastbone and lean back a little.':
    'Manos en la cadera, eleva el esternón y échate un poco atrás.',
  'Long lunge with both hands inside the front foot, then turn one arm to the ceiling.':
    'Zancada larga con ambas manos por dentro del pie delantero, luego gira un brazo al techo.',
  'One hand on a kitchen counter, lift one foot and stand tall.':
    'Una mano en la encimera, levanta un pie y ponte erguido.',
  'Stand on one leg near a wall and look at a fixed point.':
    'Sobre una pierna cerca de una pared, mira un punto fijo.',
  'Within reach of a wall stand on one leg and close the eyes.':
    'Al alcance de una pared, ponte sobre una pierna y cierra los ojos.',
  'One foot straight in front of the other beside a counter, hold on only if you must.':
    'Un pie justo delante del otro junto a una encimera, agárrate solo si hace falta.',
  'Walk along a line and set each heel to the toes of the other foot.':
    'Camina por una línea poniendo cada talón junto a los dedos del otro pie.',
  'Walk ten steps on the toes and ten on the heels along a wall.':
    'Camina diez pasos de puntillas y diez de talones junto a una pared.',
  'Feet wide near a counter, move the weight slowly over one foot and over the other.':
    'Pies separados junto a una encimera, lleva el peso despacio a un pie y al otro.',
  'Both hands on a counter, rise onto the toes, then rock to the heels.':
    'Ambas manos en una encimera, sube de puntillas y luego pasa a los talones.',
  'Hold a chair back and lift one straight leg to the side without leaning.':
    'Agárrate al respaldo de una silla y eleva una pierna recta al lado sin inclinarte.',
  'Hold a chair back and move one straight leg behind you with the trunk upright.':
    'Agárrate al respaldo de una silla y lleva una pierna recta atrás con el tronco erguido.',
  "Stand on one leg and touch the other foot to twelve, three and six o'clock.":
    'Sobre una pierna, toca con el otro pie las doce, las tres y las seis.',
  'Stand on one leg, tip forward to touch a chair seat and come back.':
    'Sobre una pierna, inclínate a tocar el asiento de una silla y vuelve.',
  'Step over a rolled towel forward and back with a high knee.':
    'Pasa por encima de una toalla enrollada adelante y atrás con la rodilla alta.',
  'Fingertips on a counter, lift one knee, hold for two seconds and change.':
    'Puntas de los dedos en una encimera, sube una rodilla, aguanta dos segundos y cambia.',
  'Walk slowly backwards along a clear wall, toe before heel.':
    'Camina despacio hacia atrás junto a una pared despejada, la punta antes que el talón.',
}
