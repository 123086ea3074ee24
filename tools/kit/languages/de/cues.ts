import type { Catalogue } from '../entry.ts'

/** How an exercise is done, in a sentence, by its English one. */
export const cues: Catalogue = {
  'Bar across the upper back, sit down between the hips and stand up with the chest and hips rising together.':
    'Stange auf dem oberen Rücken, zwischen die Hüften sinken und aufstehen, Brust und Hüfte gemeinsam.',
  'Rest the bar on the front of the shoulders, keep the elbows high and sit straight down.':
    'Stange vorn auf die Schultern legen, Ellbogen hoch halten und gerade nach unten sitzen.',
  'Sit back onto a box at knee height with upright shins, stay tight for a moment and stand up.':
    'Auf eine kniehohe Box zurücksetzen, Schienbeine senkrecht, kurz angespannt bleiben und aufstehen.',
  'Squat as usual but hold the lowest point for two seconds before driving up.':
    'Wie gewohnt in die Kniebeuge, am tiefsten Punkt zwei Sekunden halten, dann hochdrücken.',
  'Hold the bar in the crook of the elbows and squat with the trunk upright.':
    'Stange in den Ellenbeugen halten und mit aufrechtem Rumpf in die Knie gehen.',
  'Lock a wide-held bar above the head and squat without letting it drift forward.':
    'Breit gefasste Stange über dem Kopf fixieren und in die Knie gehen, ohne dass sie nach vorn wandert.',
  'Hug one dumbbell upright at the chest, sit down between the knees and stand tall.':
    'Eine Kurzhantel aufrecht vor der Brust halten, zwischen die Knie sinken und ganz aufstehen.',
  'Hold the bell by its horns close to the chest and sit down between the knees.':
    'Die Kettlebell an den Hörnern nah an der Brust halten und zwischen die Knie sinken.',
  'Stand with the heels on a thin plate or book, hold a dumbbell at the chest and let the knees travel forward.':
    'Fersen auf eine dünne Scheibe oder ein Buch, Kurzhantel vor der Brust, die Knie nach vorn wandern lassen.',
  'Let a dumbbell hang at each side and squat until the thighs are about level.':
    'Kurzhanteln seitlich hängen lassen und in die Knie gehen, bis die Oberschenkel etwa waagerecht sind.',
  'Feet wide and turned out, hold one dumbbell between the legs and sink with the knees over the toes.':
    'Füße weit und nach außen gedreht, eine Kurzhantel zwischen den Beinen, mit den Knien über den Zehen sinken.',
  'Squat with the dumbbells at the shoulders and use the drive upwards to press them overhead.':
    'Mit den Kurzhanteln an den Schultern in die Knie und den Schwung nach oben zum Überkopfdrücken nutzen.',
  'Hold the end of the bar at the chest with both hands, lean in a little and squat.':
    'Stangenende mit beiden Händen vor der Brust halten, leicht nach vorn lehnen und in die Knie.',
  'Squat with the ball at the chest, throw it up the wall as you rise and catch it into the next squat.':
    'Mit dem Ball vor der Brust in die Knie, beim Aufstehen an die Wand werfen und in die nächste Kniebeuge fangen.',
  'Feet at hip width on the plate, lower until the knees reach a right angle and press without lifting the hips.':
    'Füße hüftbreit auf die Platte, senken bis die Knie im rechten Winkel sind, drücken, ohne die Hüfte abzuheben.',
  'Press with one foot in the middle of the plate and keep the hips level on the seat.':
    'Mit einem Fuß in der Mitte der Platte drücken und die Hüfte gerade auf dem Sitz lassen.',
  'Back flat against the pad, lower under control until the thighs pass level and push through the whole foot.':
    'Rücken flach ans Polster, kontrolliert senken bis unter die Waagerechte und über den ganzen Fuß drücken.',
  'Feet slightly in front of the guided bar, sit down with the back straight and stand up.':
    'Füße etwas vor der geführten Stange, mit geradem Rücken hinsetzen und aufstehen.',
  'Arms forward, sit down as low as the heels stay on the floor and stand up.':
    'Arme nach vorn, so tief hinsetzen, wie die Fersen am Boden bleiben, und aufstehen.',
  'From the front edge of a firm chair lean forward, stand up without a swing and sit down slowly.':
    'Von der Vorderkante eines festen Stuhls vorlehnen, ohne Schwung aufstehen und langsam hinsetzen.',
  'Slide down a wall until the knees are bent as far as is comfortable and breathe calmly while you hold.':
    'An einer Wand hinunterrutschen, so tief es angenehm ist, halten und ruhig atmen.',
  'Stand on the band, hold its ends at the shoulders and squat against the pull.':
    'Auf dem Band stehen, die Enden an den Schultern halten und gegen den Zug in die Knie gehen.',
  'Hold the straps, sit back as far as is free of pain and let the arms help as much as needed.':
    'Schlingen halten, so weit zurücksetzen, wie es schmerzfrei geht, die Arme helfen nach Bedarf.',
  'Dip to half depth, jump straight up and land softly with bent knees.':
    'Halb in die Knie, gerade hochspringen und weich mit gebeugten Knien landen.',
  'Swing the arms, land quietly on the box with both feet and step down again.':
    'Arme schwingen, leise mit beiden Füßen auf der Box landen und hinuntersteigen.',
  'Stretch one leg forward, squat on the other as low as you control and stand up.':
    'Ein Bein nach vorn strecken, auf dem anderen so tief gehen, wie du es kontrollierst, und aufstehen.',
  'Feet one long step apart, drop the back knee straight down and push up through the front foot.':
    'Füße einen langen Schritt auseinander, hinteres Knie senkrecht senken und über den vorderen Fuß hochdrücken.',
  'Keep one hand on a chair or rail and lower into a short split squat.':
    'Eine Hand an Stuhl oder Geländer und in einen kurzen Split Squat sinken.',
  'Step forward, lower until both knees are bent and push back to standing.':
    'Schritt nach vorn, senken bis beide Knie gebeugt sind, und zurückdrücken.',
  'Step backwards, touch the knee down lightly and pull yourself up with the front leg.':
    'Schritt nach hinten, das Knie leicht aufsetzen und mit dem vorderen Bein hochziehen.',
  'Lunge forward, bring the back foot past and go straight into the next step.':
    'Ausfallschritt nach vorn, den hinteren Fuß vorbeiführen und gleich in den nächsten Schritt.',
  'Step wide to the side, sit over that foot with the other leg straight and push back.':
    'Weit zur Seite treten, über diesem Fuß absitzen, das andere Bein gestreckt, und zurückdrücken.',
  'From a wide stance sink deep onto one heel while the other leg stays straight with the toes up.':
    'Aus weitem Stand tief auf eine Ferse sinken, das andere Bein gestreckt, Zehen nach oben.',
  'Step diagonally behind the standing leg and lower with the hips facing forward.':
    'Schräg hinter das Standbein treten und senken, die Hüfte zeigt nach vorn.',
  'Back foot on a chair behind you, lower the back knee and rise through the front heel.':
    'Hinterer Fuß auf einem Stuhl, hinteres Knie senken und über die vordere Ferse aufstehen.',
  'Put the whole foot on a stair, stand up on it and lower the other foot slowly.':
    'Den ganzen Fuß auf eine Stufe, aufstehen und den anderen Fuß langsam senken.',
  'From a lunge jump up, change legs in the air and land softly into the next one.':
    'Aus dem Ausfallschritt springen, in der Luft die Beine wechseln und weich in den nächsten landen.',
  'Split stance with a dumbbell in each hand, drop straight down and drive up through the front foot.':
    'Schrittstellung mit je einer Kurzhantel, gerade hinunter und über den vorderen Fuß hochdrücken.',
  'With dumbbells at the sides step forward into a lunge and push back.':
    'Mit Kurzhanteln an den Seiten in den Ausfallschritt nach vorn und zurückdrücken.',
  'Hold dumbbells at the sides, step back into the lunge and stand up over the front foot.':
    'Kurzhanteln an den Seiten, Schritt nach hinten und über dem vorderen Fuß aufstehen.',
  'Travel forward lunge by lunge with the dumbbells hanging still.':
    'Ausfallschritt für Ausfallschritt vorwärts, die Kurzhanteln hängen ruhig.',
  'Back foot on the bench, dumbbells at the sides, lower until the front thigh is level.':
    'Hinterer Fuß auf der Bank, Kurzhanteln an den Seiten, senken bis der vordere Oberschenkel waagerecht ist.',
  'Step onto the box with the whole foot and stand up without pushing off the floor.':
    'Mit dem ganzen Fuß auf die Box steigen und aufstehen, ohne dich vom Boden abzustoßen.',
  'Hold one dumbbell at the chest, sit sideways over one foot and push back to the middle.':
    'Eine Kurzhantel vor der Brust, seitlich über einem Fuß absitzen und zur Mitte zurückdrücken.',
  'Dumbbells at the sides, cross one foot behind the other and lower with level hips.':
    'Kurzhanteln an den Seiten, einen Fuß hinter den anderen kreuzen und mit gerader Hüfte senken.',
  'Hold the bell at the chest, step back and keep the trunk tall on the way up.':
    'Kettlebell vor der Brust, Schritt zurück und den Rumpf beim Aufstehen aufrecht lassen.',
  'Bar on the upper back, step back into the lunge and return without swaying.':
    'Stange auf dem oberen Rücken, Schritt zurück in den Ausfallschritt und ohne Schwanken hoch.',
  'Bar on the upper back, one foot forward, lower the back knee to just above the floor.':
    'Stange auf dem oberen Rücken, ein Fuß vorn, hinteres Knie bis knapp über den Boden senken.',
  'Hold the end of the bar at one shoulder and step back with the leg of that side.':
    'Stangenende an einer Schulter halten und mit dem Bein dieser Seite zurücktreten.',
  'With the guided bar on the back and one foot forward, lower straight down.':
    'Mit der geführten Stange auf dem Rücken und einem Fuß vorn gerade hinuntergehen.',
  'Back foot in the strap, let it travel behind as you bend the front knee.':
    'Hinterer Fuß in der Schlinge, beim Beugen des vorderen Knies nach hinten gleiten lassen.',
  'Stand on the band with the front foot, hold the ends at the shoulders and lower straight down.':
    'Mit dem vorderen Fuß auf dem Band stehen, die Enden an den Schultern, gerade hinuntergehen.',
  'Bar over the middle of the feet, flat back, push the floor away and stand tall.':
    'Stange über der Fußmitte, Rücken gerade, den Boden wegdrücken und ganz aufrichten.',
  'Wide stance, hands inside the knees, spread the floor with the feet and rise with an upright chest.':
    'Weiter Stand, Hände innerhalb der Knie, den Boden mit den Füßen auseinanderdrücken, mit aufrechter Brust hoch.',
  'From standing push the hips back with soft knees until the hamstrings pull, then bring the hips through.':
    'Aus dem Stand die Hüfte mit weichen Knien nach hinten schieben, bis die Beinrückseite zieht, dann Hüfte vor.',
  'Knees almost straight, lower the bar close to the legs with a flat back and rise.':
    'Knie fast gestreckt, die Stange mit geradem Rücken nah an den Beinen senken und aufrichten.',
  'Stand in the middle of the bar, grip the handles, chest up and push the floor away.':
    'In die Mitte der Stange stellen, Griffe fassen, Brust hoch und den Boden wegdrücken.',
  'Pull the bar from pins at knee height to standing with a stiff trunk.':
    'Die Stange von Ablagen in Kniehöhe mit festem Rumpf in den Stand ziehen.',
  'Light bar on the upper back, bow with the hips going back and come up slowly.':
    'Leichte Stange auf dem oberen Rücken, mit der Hüfte nach hinten verbeugen und langsam hoch.',
  'Shoulder blades on a bench, padded bar over the hips, drive up until the trunk is level.':
    'Schulterblätter auf einer Bank, gepolsterte Stange über der Hüfte, hochdrücken bis der Rumpf waagerecht ist.',
  'Under the guided bar with the shoulder blades on a bench, lift the hips and squeeze at the top.':
    'Unter der geführten Stange, Schulterblätter auf der Bank, Hüfte heben und oben anspannen.',
  'Stand close to the guided bar, push the hips back and let it slide down the thighs.':
    'Nah an der geführten Stange stehen, Hüfte nach hinten und die Stange an den Oberschenkeln hinabgleiten lassen.',
  'Hold the end of the bar in both hands and bow from the hips while it sinks towards the floor.':
    'Stangenende in beiden Händen, aus der Hüfte verbeugen, während es zum Boden sinkt.',
  'Accelerate the bar past the knees, extend sharply and catch it on the shoulders in a quarter squat.':
    'Die Stange an den Knien vorbei beschleunigen, kräftig strecken und in der Viertelkniebeuge auf den Schultern fangen.',
  'Slide the dumbbells down the thighs as the hips go back and stand up when the hamstrings are taut.':
    'Kurzhanteln an den Oberschenkeln hinab, Hüfte zurück, und aufrichten, wenn die Beinrückseite gespannt ist.',
  'Bend knees and hips to take the dumbbells from beside the feet and stand up with a flat back.':
    'Knie und Hüfte beugen, die Kurzhanteln neben den Füßen fassen und mit geradem Rücken aufstehen.',
  'Stand on one leg, let the other float back as the trunk tips forward, hips square to the floor.':
    'Auf einem Bein stehen, das andere nach hinten schweben lassen, der Rumpf kippt vor, Hüfte gerade.',
  'Rest the toes of one foot behind you for balance and hinge over the front leg.':
    'Zehen eines Fußes hinten zur Balance aufsetzen und über dem vorderen Bein die Hüfte beugen.',
  'Hug a light dumbbell at the chest and bow slowly with a long flat back.':
    'Leichte Kurzhantel an die Brust drücken und langsam mit langem, geradem Rücken verbeugen.',
  'Lie on the back with a dumbbell over the hips and lift them until knees, hips and shoulders line up.':
    'Auf dem Rücken, Kurzhantel auf der Hüfte, heben bis Knie, Hüfte und Schultern eine Linie sind.',
  'On the back with the soles together and the knees wide, push a dumbbell on the hips upwards.':
    'Auf dem Rücken, Fußsohlen zusammen, Knie weit, eine Kurzhantel auf der Hüfte nach oben drücken.',
  'Face down with a light dumbbell held under the chin, lift the breastbone a little and lower it.':
    'Auf dem Bauch, leichte Kurzhantel unter dem Kinn, das Brustbein etwas heben und senken.',
  'Shoulders on a bench and a dumbbell in the lap, raise the hips and pause at the top.':
    'Schultern auf einer Bank, Kurzhantel im Schoß, Hüfte heben und oben halten.',
  'Pull one dumbbell from the floor in a straight line and punch it overhead as the hips extend.':
    'Eine Kurzhantel in gerader Linie vom Boden ziehen und beim Strecken der Hüfte nach oben stoßen.',
  'Bell between the heels, hips back, grip it and stand up without rounding.':
    'Kettlebell zwischen den Fersen, Hüfte zurück, greifen und ohne Rundrücken aufstehen.',
  'Snap the hips forward so the bell floats to chest height and let it fall back between the legs.':
    'Hüfte nach vorn schnellen, sodass die Kettlebell auf Brusthöhe schwebt, dann zwischen die Beine fallen lassen.',
  'Face away from a low pulley, reach back between the legs and stand up by squeezing the glutes.':
    'Mit dem Rücken zum unteren Zug, zwischen den Beinen nach hinten greifen und durch Anspannen des Gesäßes aufrichten.',
  'Hips on the pad, lower the trunk with control and lift until the body is straight, not further.':
    'Hüfte auf dem Polster, Rumpf kontrolliert senken und heben, bis der Körper gerade ist, nicht weiter.',
  'Round the upper back a little, turn the toes out and rise only by pressing the hips into the pad.':
    'Oberen Rücken etwas runden, Zehen nach außen und nur durch Drücken der Hüfte ins Polster hochkommen.',
  'Hook one foot only and raise the trunk without turning the hips.':
    'Nur einen Fuß einhaken und den Rumpf heben, ohne die Hüfte zu drehen.',
  'Lie on the back with the heels near the hips and lift the hips by squeezing the glutes.':
    'Auf dem Rücken, Fersen nah an der Hüfte, die Hüfte durch Anspannen des Gesäßes heben.',
  'One foot on the floor, the other knee held in, lift the hips level.':
    'Ein Fuß am Boden, das andere Knie angezogen, Hüfte gerade heben.',
  'Loop above the knees, press the knees outwards and lift the hips.':
    'Schlaufe über den Knien, Knie nach außen drücken und die Hüfte heben.',
  'From a bridge walk the heels away in small steps and back without dropping the hips.':
    'Aus der Brücke die Fersen in kleinen Schritten weg- und zurückwandern lassen, ohne die Hüfte zu senken.',
  'Face down with the hands by the temples, lift the chest a hand above the floor and lower it.':
    'Auf dem Bauch, Hände an den Schläfen, die Brust eine Handbreit heben und senken.',
  'Hands on the hips, push them back to an imaginary wall with a long back and stand up.':
    'Hände auf die Hüfte, sie mit langem Rücken zu einer gedachten Wand nach hinten schieben und aufrichten.',
  'Tip forward on one leg with the hands reaching to the floor and rise without touching down.':
    'Auf einem Bein nach vorn kippen, Hände zum Boden, und hoch, ohne abzusetzen.',
  'Stand on the band with its other end across the shoulders and bow from the hips.':
    'Auf dem Band stehen, das andere Ende über den Schultern, aus der Hüfte verbeugen.',
  'Stand on the band, hinge down to take it short and stand up against it.':
    'Auf dem Band stehen, mit der Hüfte nach hinten kurz fassen und dagegen aufstehen.',
  'Fix the band low behind you, reach back between the legs and snap the hips forward.':
    'Band tief hinter dir befestigen, zwischen den Beinen nach hinten greifen und die Hüfte vorschnellen.',
  'Heels in the straps, lie on the back and raise the hips with the legs still.':
    'Fersen in den Schlingen, auf dem Rücken, die Hüfte mit ruhigen Beinen heben.',
  'Knees at the pivot of the machine, straighten the legs fully and lower slowly.':
    'Knie am Drehpunkt der Maschine, Beine ganz strecken und langsam senken.',
  'Extend one knee at a time and hold the straight position for a moment.':
    'Ein Knie nach dem anderen strecken und gestreckt kurz halten.',
  'Lie with one knee bent, lock the other straight and lift it as high as the bent knee.':
    'Liegen, ein Knie gebeugt, das andere gestreckt und bis zur Höhe des gebeugten Knies heben.',
  'Sit on a chair with the band round ankle and chair leg and straighten the knee.':
    'Auf einem Stuhl, Band um Knöchel und Stuhlbein, das Knie strecken.',
  'Band behind a slightly bent knee, press the knee back to straight and tighten the thigh.':
    'Band hinter dem leicht gebeugten Knie, das Knie durchdrücken und den Oberschenkel anspannen.',
  'Kneel tall, lean back in one line from knee to shoulder and pull yourself up with the thighs.':
    'Aufrecht knien, in einer Linie vom Knie bis zur Schulter zurücklehnen und mit den Oberschenkeln hochziehen.',
  'Hold on with one hand, rise onto the toes and bend the knees forward while the trunk leans back.':
    'Mit einer Hand festhalten, auf die Zehen, Knie nach vorn beugen, während der Rumpf zurücklehnt.',
  'Lie face down with the knees just off the pad and bring the heels towards the seat.':
    'Auf dem Bauch, Knie knapp über dem Polsterrand, Fersen zum Gesäß ziehen.',
  'Sit with the thighs held down and pull the heels under the seat.':
    'Sitzen, Oberschenkel fixiert, die Fersen unter den Sitz ziehen.',
  'Lie face down with a light dumbbell between the feet and curl it until the shins are upright.':
    'Auf dem Bauch, leichte Kurzhantel zwischen den Füßen, beugen bis die Schienbeine senkrecht sind.',
  'Fix the band in front of a chair, loop it round one heel and pull the heel under the seat.':
    'Band vor einem Stuhl befestigen, um eine Ferse legen und die Ferse unter den Sitz ziehen.',
  'Ankle strap on a low pulley, hold the frame and bring one heel up behind you.':
    'Fußschlaufe am unteren Zug, am Gestell festhalten und eine Ferse hinter dir hochziehen.',
  'From a bridge let the heels slide away on a towel and pull them back with the hips high.':
    'Aus der Brücke die Fersen auf einem Handtuch weggleiten lassen und mit hoher Hüfte zurückziehen.',
  'Kneel with the heels held down and fall forward as slowly as you can in one straight line.':
    'Knien, Fersen fixiert, und so langsam wie möglich in einer geraden Linie nach vorn fallen.',
  'Heels in the straps, hips lifted, draw the heels in and let them out again.':
    'Fersen in den Schlingen, Hüfte gehoben, Fersen heranziehen und wieder weglassen.',
  'Balls of the feet on the edge, sink the heels and rise as high as possible with straight knees.':
    'Fußballen auf der Kante, Fersen senken und mit gestreckten Knien so hoch wie möglich.',
  'Pad across the knees, let the heels sink for a stretch and press up onto the toes.':
    'Polster über den Knien, Fersen zur Dehnung senken und auf die Zehen drücken.',
  'Toes on the lower edge of the plate, legs almost straight, push only with the ankles.':
    'Zehen auf die Unterkante der Platte, Beine fast gestreckt, nur aus den Sprunggelenken drücken.',
  'Guided bar on the back, toes on a plate, rise and lower through the full range.':
    'Geführte Stange auf dem Rücken, Zehen auf einer Scheibe, über den ganzen Weg heben und senken.',
  'Hold a wall lightly, rise onto the toes, pause and lower the heels slowly.':
    'Leicht an der Wand halten, auf die Zehen, kurz halten und die Fersen langsam senken.',
  'Stand on the edge of a step with one foot, sink and rise with a hand on the wall.':
    'Mit einem Fuß auf der Stufenkante, senken und heben, eine Hand an der Wand.',
  'Dumbbells at the sides, rise onto the balls of the feet and come down slowly.':
    'Kurzhanteln an den Seiten, auf die Fußballen und langsam hinunter.',
  'Sit with a dumbbell on each knee and lift the heels as high as they go.':
    'Sitzen, auf jedem Knie eine Kurzhantel, die Fersen so hoch wie möglich heben.',
  'Sit upright with the feet flat, press the toes down and lift the heels as high as they go.':
    'Aufrecht sitzen, Füße flach, Zehen in den Boden drücken und die Fersen so hoch wie möglich heben.',
  'Sit with the leg out and the band round the foot, point the toes against it.':
    'Mit gestrecktem Bein sitzen, Band um den Fuß, die Zehen dagegen strecken.',
  'Bring the knees together smoothly and let them open under control.':
    'Die Knie gleichmäßig zusammenführen und kontrolliert öffnen lassen.',
  'Strap on the near ankle, hold the frame and sweep the leg across the standing one.':
    'Schlaufe am nahen Knöchel, am Gestell halten und das Bein vor dem Standbein vorbeiführen.',
  'Band fixed at the side round the near ankle, hold on and pull the leg across.':
    'Band seitlich befestigt um den nahen Knöchel, festhalten und das Bein herüberziehen.',
  'Lie on the side with the top foot in front and lift the straight lower leg.':
    'Auf der Seite, oberer Fuß vorn, das gestreckte untere Bein heben.',
  'Sit with a cushion between the knees, press it together with half your strength and keep breathing.':
    'Sitzen mit einem Kissen zwischen den Knien, mit halber Kraft zusammendrücken und weiteratmen.',
  'Side plank with the top foot on a bench, hold the hips up with the inner thigh.':
    'Seitstütz mit dem oberen Fuß auf einer Bank, die Hüfte mit der Innenseite des Oberschenkels hochhalten.',
  'Push the knees apart, hold for a beat and come back slowly.':
    'Die Knie auseinanderdrücken, kurz halten und langsam zurück.',
  'Strap on the far ankle, stand tall and move the leg out to the side without leaning.':
    'Schlaufe am fernen Knöchel, aufrecht stehen und das Bein zur Seite führen, ohne dich zu neigen.',
  'Loop round the legs, half bent knees, step sideways and keep the band tight.':
    'Schlaufe um die Beine, Knie halb gebeugt, seitwärts gehen und das Band gespannt halten.',
  'Sit upright with a loop above the knees and press them apart.':
    'Aufrecht sitzen, Schlaufe über den Knien, auseinanderdrücken.',
  'Lie on the side with bent knees and heels together and open the top knee without rolling back.':
    'Auf der Seite, Knie gebeugt, Fersen zusammen, das obere Knie öffnen, ohne nach hinten zu rollen.',
  'Lie on the side in one line and raise the top leg with the toes pointing forward.':
    'In einer Linie auf der Seite liegen und das obere Bein heben, Zehen nach vorn.',
  'Lie on the side, hold a light dumbbell on the outer thigh and lift the leg.':
    'Auf der Seite, leichte Kurzhantel auf dem äußeren Oberschenkel, das Bein heben.',
  'On hands and knees lift one bent leg to the side without shifting the hips.':
    'Auf Händen und Knien ein gebeugtes Bein zur Seite heben, ohne die Hüfte zu verschieben.',
  'On hands and knees push one heel to the ceiling until the thigh is level with the trunk.':
    'Auf Händen und Knien eine Ferse zur Decke drücken, bis der Oberschenkel auf Rumpfhöhe ist.',
  'On hands and knees pinch a light dumbbell behind one knee and lift that thigh to level.':
    'Auf Händen und Knien eine leichte Kurzhantel in die Kniekehle klemmen und den Oberschenkel bis waagerecht heben.',
  'Loop round the ankles, hold a wall and move one straight leg back without arching.':
    'Schlaufe um die Knöchel, an der Wand halten, ein gestrecktes Bein nach hinten führen, ohne Hohlkreuz.',
  'Strap on the ankle, lean on the frame and drive the heel back with a still spine.':
    'Schlaufe am Knöchel, am Gestell abstützen und die Ferse nach hinten drücken, der Rücken bleibt ruhig.',
  'Shoulder blades drawn together, lower the bar to the lower chest and press it back over the shoulders.':
    'Schulterblätter zusammenziehen, die Stange zur unteren Brust senken und zurück über die Schultern drücken.',
  'On a bench set to about thirty degrees lower the bar to the upper chest and press straight up.':
    'Auf einer etwa dreißig Grad steilen Bank zur oberen Brust senken und gerade hochdrücken.',
  'Feet hooked on a slightly sloping bench, lower the bar to the bottom of the chest and press.':
    'Füße eingehakt auf leicht abfallender Bank, zur unteren Brust senken und drücken.',
  'Hands at shoulder width, elbows close to the sides, lower to the lower chest and press.':
    'Hände schulterbreit, Ellbogen nah am Körper, zur unteren Brust senken und drücken.',
  'Bench centred under the guided bar, lower to the chest and press without bouncing.':
    'Bank mittig unter der geführten Stange, zur Brust senken und drücken, ohne zu federn.',
  'Sloping bench under the guided bar, lower to the collarbones and press.':
    'Schrägbank unter der geführten Stange, zu den Schlüsselbeinen senken und drücken.',
  'Start with the dumbbells over the shoulders, lower them beside the chest and press up.':
    'Kurzhanteln über den Schultern, neben die Brust senken und hochdrücken.',
  'Lie back on a sloping bench, lower the dumbbells beside the upper chest and press them up.':
    'Auf der Schrägbank die Kurzhanteln neben die obere Brust senken und hochdrücken.',
  'Palms facing each other and elbows close, press without letting the upper arms drop below the bench.':
    'Handflächen zueinander, Ellbogen nah, drücken, ohne die Oberarme unter die Bank sinken zu lassen.',
  'Lie on the floor, lower until the upper arms touch it softly and press up.':
    'Auf dem Boden liegend senken, bis die Oberarme ihn sanft berühren, und hochdrücken.',
  'Handles at mid-chest, back against the pad, press out and return until the chest stretches.':
    'Griffe auf Brustmitte, Rücken am Polster, herausdrücken und zurück, bis die Brust gedehnt ist.',
  'Stand in a split stance between the pulleys and press both handles forward.':
    'In Schrittstellung zwischen den Zügen stehen und beide Griffe nach vorn drücken.',
  'Band fixed behind you or across the back, press both hands forward at chest height.':
    'Band hinter dir befestigt oder um den Rücken, beide Hände auf Brusthöhe nach vorn drücken.',
  'Push the ball from the chest hard against a wall and catch it with soft elbows.':
    'Den Ball kräftig von der Brust gegen eine Wand stoßen und mit weichen Ellbogen fangen.',
  'Body in one line, lower the chest to a fist above the floor and push away.':
    'Körper in einer Linie, die Brust bis eine Faustbreit über den Boden senken und wegdrücken.',
  'Stand on the fists with straight wrists, on a folded towel, lower the chest and push up.':
    'Auf den Fäusten mit geraden Handgelenken, auf einem gefalteten Handtuch, Brust senken und hochdrücken.',
  'Lean on a wall with straight arms, bring the chest to it and push back.':
    'Mit gestreckten Armen an die Wand lehnen, die Brust heranführen und zurückdrücken.',
  'Hands on a firm table or bench, lower the chest to its edge with a straight body.':
    'Hände auf einem festen Tisch oder einer Bank, die Brust mit geradem Körper zur Kante senken.',
  'Knees on the floor, straight line from knees to head, lower and push.':
    'Knie am Boden, gerade Linie von den Knien bis zum Kopf, senken und drücken.',
  'Feet on a chair, hands on the floor, lower with the body stiff.':
    'Füße auf einem Stuhl, Hände am Boden, mit steifem Körper senken.',
  'Hands clearly wider than the shoulders, lower between them and push up.':
    'Hände deutlich breiter als die Schultern, dazwischen senken und hochdrücken.',
  'Hands very wide, lower towards one hand while the other arm straightens.':
    'Hände sehr breit, zu einer Hand hin senken, während der andere Arm sich streckt.',
  'Push so hard that the hands leave the floor and land with bent elbows.':
    'So kräftig drücken, dass die Hände den Boden verlassen, und mit gebeugten Ellbogen landen.',
  'Grip two firm dumbbells with straight wrists and do the push-up between them.':
    'Zwei feste Kurzhanteln mit geraden Handgelenken greifen und dazwischen Liegestütze machen.',
  'Band across the upper back under both hands, lower and push against it.':
    'Band über dem oberen Rücken und unter beiden Händen, senken und dagegen drücken.',
  'Lean into the straps with straight arms, lower the chest between the hands and press.':
    'Mit gestreckten Armen in die Schlingen lehnen, die Brust zwischen die Hände senken und drücken.',
  'Hands together under the chest, elbows back along the ribs, lower and push.':
    'Hände zusammen unter der Brust, Ellbogen an den Rippen entlang zurück, senken und drücken.',
  'Hands under the shoulders, on the floor or on a raised edge, keep the elbows brushing the ribs.':
    'Hände unter den Schultern, am Boden oder erhöht, die Ellbogen streifen die Rippen.',
  'Hands on the edge of a firm chair, slide the hips down in front of it and push up with the arms.':
    'Hände auf der Kante eines festen Stuhls, die Hüfte davor senken und mit den Armen hochdrücken.',
  'Lean slightly forward between the bars, lower until the upper arms are level and press up.':
    'Zwischen den Holmen leicht vorlehnen, senken bis die Oberarme waagerecht sind, und hochdrücken.',
  'Kneel in a band stretched between the bars and let it carry part of your weight.':
    'In ein Band zwischen den Holmen knien, das einen Teil deines Gewichts trägt.',
  'Arms slightly bent, open them in a wide arc until the chest stretches and close them again.':
    'Arme leicht gebeugt, in weitem Bogen öffnen, bis die Brust gedehnt ist, und schließen.',
  'On a sloping bench open the arms wide with soft elbows and bring the dumbbells together above the collarbones.':
    'Auf der Schrägbank die Arme mit weichen Ellbogen weit öffnen und die Hanteln über den Schlüsselbeinen zusammenführen.',
  'Lying on the floor open the arms until the elbows rest and sweep them together.':
    'Auf dem Boden die Arme öffnen, bis die Ellbogen aufliegen, und zusammenführen.',
  'Back on the pad, bring the arms together in front of the chest and open slowly.':
    'Rücken am Polster, die Arme vor der Brust zusammenführen und langsam öffnen.',
  'From high pulleys sweep both hands down and together in front of the body.':
    'Von den oberen Zügen beide Hände nach unten vor dem Körper zusammenführen.',
  'From low pulleys sweep the hands upwards to meet at eye height.':
    'Von den unteren Zügen die Hände nach oben auf Augenhöhe zusammenführen.',
  'Band fixed behind you, bring the almost straight arms together at chest height.':
    'Band hinter dir befestigt, die fast gestreckten Arme auf Brusthöhe zusammenführen.',
  'Lean into the straps, open the arms wide with a stiff body and pull them together.':
    'In die Schlingen lehnen, mit steifem Körper die Arme weit öffnen und zusammenziehen.',
  'Hips back and trunk near level, pull the bar to the navel without jerking.':
    'Hüfte zurück, Rumpf fast waagerecht, die Stange ohne Ruck zum Nabel ziehen.',
  'Pull each repetition from rest on the floor with a level back.':
    'Jede Wiederholung vom Boden aus mit waagerechtem Rücken ziehen.',
  'Palms forward, trunk halfway up, row the bar to the lower belly with the elbows close.':
    'Handflächen nach vorn, Rumpf halb aufgerichtet, mit engen Ellbogen zum Unterbauch rudern.',
  'Lie face down on a raised bench and pull the bar up to its underside.':
    'Bäuchlings auf einer erhöhten Bank, die Stange bis an die Unterseite ziehen.',
  'Straddle the bar, hold a close handle and pull it to the chest with a still trunk.':
    'Über der Stange stehen, engen Griff fassen und mit ruhigem Rumpf zur Brust ziehen.',
  'Bow over the guided bar and pull it to the belly.':
    'Über die geführte Stange beugen und sie zum Bauch ziehen.',
  'One hand and knee on a bench, pull the dumbbell to the hip and let it stretch down.':
    'Eine Hand und ein Knie auf der Bank, die Kurzhantel zur Hüfte ziehen und nach unten dehnen lassen.',
  'Split stance with one hand on a chair or thigh, row the dumbbell in an arc to the hip.':
    'Schrittstellung, eine Hand auf Stuhl oder Oberschenkel, die Kurzhantel im Bogen zur Hüfte rudern.',
  'Hips back, both dumbbells hanging, pull them to the lower ribs.':
    'Hüfte zurück, beide Kurzhanteln hängen, zu den unteren Rippen ziehen.',
  'Chest on a sloping bench, row both dumbbells and squeeze the shoulder blades.':
    'Brust auf der Schrägbank, beide Kurzhanteln rudern und die Schulterblätter zusammenziehen.',
  'From a push-up position on two dumbbells row one at a time without turning the hips.':
    'Aus der Liegestützposition auf zwei Kurzhanteln abwechselnd rudern, ohne die Hüfte zu drehen.',
  'Split stance, forearm on the front thigh, pull the bell to the hip.':
    'Schrittstellung, Unterarm auf dem vorderen Oberschenkel, die Kettlebell zur Hüfte ziehen.',
  'Sit tall with soft knees, pull the handle to the belly and let the shoulders glide forward.':
    'Aufrecht sitzen, Knie weich, den Griff zum Bauch ziehen und die Schultern nach vorn gleiten lassen.',
  'Wide bar on the low pulley, elbows out, pull to the lower chest.':
    'Breite Stange am unteren Zug, Ellbogen nach außen, zur unteren Brust ziehen.',
  'Half-kneel or stand before the pulley and pull one handle to the hip without turning.':
    'Halbkniend oder stehend vor dem Zug einen Griff zur Hüfte ziehen, ohne dich zu drehen.',
  'Chest on the pad, pull the handles back until the elbows pass the trunk.':
    'Brust am Polster, die Griffe nach hinten ziehen, bis die Ellbogen am Rumpf vorbei sind.',
  'Hang under a bar set at hip height, body straight, pull the chest to it.':
    'Unter einer hüfthohen Stange hängen, Körper gerade, die Brust heranziehen.',
  'Lean back in the straps with a straight body and pull the hands to the ribs.':
    'Mit geradem Körper in den Schlingen zurücklehnen und die Hände zu den Rippen ziehen.',
  'Lie under a sturdy table, grip its edge and pull the chest up to it with bent knees.':
    'Unter einem stabilen Tisch liegen, die Kante greifen und mit gebeugten Knien die Brust hochziehen.',
  'Loop a strong towel round both handles of an open door, lean back and pull yourself in.':
    'Ein festes Handtuch um beide Griffe einer offenen Tür legen, zurücklehnen und heranziehen.',
  'Sit on the edge of a chair with a towel round one foot, pull it to the belly while the leg resists.':
    'Auf der Stuhlkante, Handtuch um einen Fuß, zum Bauch ziehen, während das Bein dagegenhält.',
  'Sit with the band round the feet, pull the hands to the belly and squeeze the shoulder blades.':
    'Sitzen, Band um die Füße, die Hände zum Bauch ziehen und die Schulterblätter zusammenziehen.',
  'Stand on the band with the hips back and row both ends to the ribs.':
    'Auf dem Band stehen, Hüfte zurück, beide Enden zu den Rippen rudern.',
  'Band fixed at belly height, stand in a split stance and pull one hand to the hip.':
    'Band auf Bauchhöhe befestigt, in Schrittstellung eine Hand zur Hüfte ziehen.',
  'Hang with the palms forward, pull the elbows to the ribs until the chin passes the bar.':
    'Hängen, Handflächen nach vorn, Ellbogen zu den Rippen ziehen, bis das Kinn über der Stange ist.',
  'Hang with the palms towards you and pull the collarbones up to the bar.':
    'Hängen, Handflächen zu dir, die Schlüsselbeine zur Stange ziehen.',
  'Palms facing each other on parallel handles, pull up until the chin passes the hands.':
    'Handflächen zueinander an parallelen Griffen, hochziehen bis das Kinn über den Händen ist.',
  'Stand in a band hung from the bar and pull up with as much help as you need.':
    'In ein Band an der Stange stellen und mit so viel Hilfe hochziehen, wie du brauchst.',
  'Step up to the top position and lower yourself over five seconds.':
    'Oben beginnen und dich über fünf Sekunden hinunterlassen.',
  'Hang with straight arms and lift the body a little by drawing the shoulder blades down.':
    'Mit gestreckten Armen hängen und den Körper etwas heben, indem du die Schulterblätter nach unten ziehst.',
  'Pull explosively to the lower chest, turn the wrists over the bar and press up.':
    'Explosiv zur unteren Brust ziehen, die Handgelenke über die Stange drehen und hochdrücken.',
  'Thighs under the pad, chest up, pull the bar to the collarbones with the elbows leading.':
    'Oberschenkel unter dem Polster, Brust hoch, die Stange zu den Schlüsselbeinen ziehen, die Ellbogen führen.',
  'Close parallel handle, lean back slightly and pull it to the upper chest.':
    'Enger paralleler Griff, leicht zurücklehnen und zur oberen Brust ziehen.',
  'Palms towards you at shoulder width, pull the bar to the chest with the elbows close.':
    'Handflächen zu dir, schulterbreit, die Stange mit engen Ellbogen zur Brust ziehen.',
  'Kneel beside a high pulley and draw the elbow down to the hip.':
    'Neben dem oberen Zug knien und den Ellbogen zur Hüfte ziehen.',
  'Band fixed above a door, sit or kneel and pull both hands to the collarbones.':
    'Band über einer Tür befestigt, sitzend oder kniend beide Hände zu den Schlüsselbeinen ziehen.',
  'Half-kneel under a high band and bring the elbow down to the ribs.':
    'Halbkniend unter einem hohen Band den Ellbogen zu den Rippen ziehen.',
  'Stretch a band between the hands above the head and pull it down to the chest as it widens.':
    'Ein Band über dem Kopf zwischen den Händen spannen und zur Brust ziehen, während es weiter wird.',
  'Lie face down on a smooth floor with a towel under the trunk, reach forward and pull the body to the hands.':
    'Bäuchlings auf glattem Boden, Handtuch unter dem Rumpf, nach vorn greifen und den Körper zu den Händen ziehen.',
  'Pull a towel apart above the head with half your strength and draw it down to the chest, breathing out.':
    'Ein Handtuch über dem Kopf mit halber Kraft auseinanderziehen und beim Ausatmen zur Brust führen.',
  'Sit under the straps with bent legs and pull up while the feet help.':
    'Mit gebeugten Beinen unter den Schlingen sitzen und hochziehen, die Füße helfen.',
  'Arms nearly straight, sweep the bar from eye height to the thighs.':
    'Arme fast gestreckt, die Stange von Augenhöhe zu den Oberschenkeln führen.',
  'Band fixed high, sweep both straight arms down to the hips.':
    'Band oben befestigt, beide gestreckten Arme zu den Hüften führen.',
  'Lie on a bench, lower one dumbbell behind the head with soft elbows and pull it over the chest.':
    'Auf einer Bank liegend eine Kurzhantel mit weichen Ellbogen hinter den Kopf senken und über die Brust ziehen.',
  'Lie on the floor with bent knees, reach one dumbbell back to just above the floor and return.':
    'Auf dem Boden, Knie gebeugt, eine Kurzhantel bis knapp über den Boden nach hinten führen und zurück.',
  'Let the bar hang and lift the shoulders straight up to the ears.':
    'Die Stange hängen lassen und die Schultern gerade zu den Ohren heben.',
  'Dumbbells at the sides, raise the shoulders, pause and lower them fully.':
    'Kurzhanteln an den Seiten, Schultern heben, kurz halten und ganz senken.',
  'Stand in the bar, arms long, shrug without bending the elbows.':
    'In der Stange stehen, Arme lang, Schultern heben, ohne die Ellbogen zu beugen.',
  'Hold a low bar with long arms and draw the shoulders up and slightly back.':
    'Eine tiefe Stange mit langen Armen halten und die Schultern nach oben und leicht zurück ziehen.',
  'Stand on the band and lift the shoulders against it.':
    'Auf dem Band stehen und die Schultern dagegen heben.',
  'Lie face down with the arms up like a Y and lift the thumbs off the floor.':
    'Auf dem Bauch, Arme wie ein Y, die Daumen vom Boden heben.',
  'Back and forearms against a wall, slide the arms up and down as far as they stay in touch.':
    'Rücken und Unterarme an der Wand, die Arme so weit hinauf- und hinabgleiten lassen, wie sie Kontakt halten.',
  'Bar from the collarbones straight up past the face, ribs down, until it is over the middle of the feet.':
    'Die Stange von den Schlüsselbeinen am Gesicht vorbei gerade hoch, Rippen unten, bis sie über der Fußmitte ist.',
  'Dip the knees a little and use the drive of the legs to send the bar overhead.':
    'Leicht in die Knie und den Schwung der Beine nutzen, um die Stange über den Kopf zu bringen.',
  'Back against an upright bench, press from ear height until the arms are almost straight.':
    'Rücken an der aufrechten Bank, von Ohrhöhe drücken, bis die Arme fast gestreckt sind.',
  'Stand with tight glutes and press both dumbbells from the shoulders to straight arms.':
    'Mit angespanntem Gesäß stehen und beide Kurzhanteln von den Schultern hochdrücken.',
  'Start with the palms towards you and turn them forward as you press.':
    'Mit den Handflächen zu dir beginnen und sie beim Drücken nach vorn drehen.',
  'Bell resting on the forearm, press it up beside the ear with the trunk still.':
    'Die Kettlebell liegt am Unterarm, mit ruhigem Rumpf neben dem Ohr hochdrücken.',
  'Sit on the floor with the legs out and press without leaning back.':
    'Mit gestreckten Beinen auf dem Boden sitzen und drücken, ohne dich zurückzulehnen.',
  'Handles at ear height, press up without lifting the back off the pad.':
    'Griffe auf Ohrhöhe, hochdrücken, ohne den Rücken vom Polster zu lösen.',
  'Upright bench under the guided bar, lower to the chin and press.':
    'Aufrechte Bank unter der geführten Stange, bis zum Kinn senken und drücken.',
  'Half-kneel with the end of the bar at one shoulder and press it forward and up along its arc.':
    'Halbkniend das Stangenende an einer Schulter, in seinem Bogen nach vorn oben drücken.',
  'Hips high like an upturned V, lower the head between the hands and push back.':
    'Hüfte hoch wie ein umgedrehtes V, den Kopf zwischen die Hände senken und zurückdrücken.',
  'Feet on a chair, trunk upright over the hands, lower the head to the floor and press.':
    'Füße auf einem Stuhl, Rumpf senkrecht über den Händen, den Kopf zum Boden senken und drücken.',
  'Heels on a wall, lower the head softly to a cushion and push up.':
    'Fersen an der Wand, den Kopf sanft auf ein Kissen senken und hochdrücken.',
  'Stand or sit on the band and press both hands up beside the ears.':
    'Auf dem Band stehen oder sitzen und beide Hände neben den Ohren hochdrücken.',
  'Knee on the band end, press the hand of that side up without leaning.':
    'Knie auf dem Bandende, die Hand dieser Seite hochdrücken, ohne dich zu neigen.',
  'Band fixed low behind you, press both hands forward and up to forehead height.':
    'Band tief hinter dir befestigt, beide Hände nach vorn oben auf Stirnhöhe drücken.',
  'Soft elbows, lift the dumbbells out to shoulder height as if pouring slightly, lower slowly.':
    'Ellbogen weich, die Kurzhanteln bis Schulterhöhe zur Seite heben, als würdest du leicht eingießen, langsam senken.',
  'Sit upright so that no swing is possible and raise the dumbbells to the sides.':
    'Aufrecht sitzen, damit kein Schwung möglich ist, und die Kurzhanteln zur Seite heben.',
  'Elbows bent at a right angle, raise them to just below the shoulders with light dumbbells.':
    'Ellbogen im rechten Winkel, mit leichten Kurzhanteln bis knapp unter die Schultern heben.',
  'Hold a post, lean away from it and raise the outer arm to level.':
    'An einem Pfosten halten, weglehnen und den äußeren Arm bis waagerecht heben.',
  'Low pulley behind or in front of the body, raise the far hand out to shoulder height.':
    'Unterer Zug hinter oder vor dem Körper, die ferne Hand bis Schulterhöhe zur Seite heben.',
  'Stand on the band and raise both hands to the sides up to shoulder height.':
    'Auf dem Band stehen und beide Hände bis Schulterhöhe zur Seite heben.',
  'Thumb up and a little in front of the body, raise one hand to chest height against a light band.':
    'Daumen oben und etwas vor dem Körper, eine Hand gegen ein leichtes Band bis Brusthöhe heben.',
  'Stand sideways to a wall and press the back of the hand outwards into it with the arm low.':
    'Seitlich zur Wand stehen und mit tiefem Arm den Handrücken nach außen dagegen drücken.',
  'Raise long arms to the sides as far as is free of pain, hold for a breath and lower slowly.':
    'Lange Arme so weit schmerzfrei zur Seite heben, einen Atemzug halten und langsam senken.',
  'Hands at shoulder width, pull the bar up along the body no higher than the lower chest.':
    'Hände schulterbreit, die Stange am Körper hoch, nicht höher als die untere Brust.',
  'Lead with the elbows and draw the dumbbells up to the lower chest.':
    'Die Ellbogen führen, Kurzhanteln bis zur unteren Brust hochziehen.',
  'Rope on the low pulley, pull to the lower chest with the elbows wide.':
    'Seil am unteren Zug, mit weiten Ellbogen zur unteren Brust ziehen.',
  'Forearms on a wall in front of you, press them in lightly and slide them up and down.':
    'Unterarme vor dir an der Wand, leicht andrücken und hinauf- und hinabgleiten lassen.',
  'Raise the dumbbells in front to eye height without leaning back.':
    'Die Kurzhanteln vorn bis Augenhöhe heben, ohne dich zurückzulehnen.',
  'Light bar at the thighs, lift it with straight arms to shoulder height.':
    'Leichte Stange an den Oberschenkeln, mit gestreckten Armen bis Schulterhöhe heben.',
  'Stand over a low cable and raise the rope between the legs to shoulder height.':
    'Über dem tiefen Zug stehen und das Seil zwischen den Beinen bis Schulterhöhe heben.',
  'Stand on the band and raise both thumbs forward to shoulder height.':
    'Auf dem Band stehen und beide Daumen nach vorn bis Schulterhöhe heben.',
  'Bow forward from the hips and open the arms wide with soft elbows.':
    'Aus der Hüfte vorbeugen und die Arme mit weichen Ellbogen weit öffnen.',
  'Chest on a sloping bench, lift the dumbbells out to the sides.':
    'Brust auf der Schrägbank, die Kurzhanteln zur Seite heben.',
  'Bow forward and row with the elbows straight out to the sides.':
    'Vorbeugen und rudern, die Ellbogen gerade zur Seite.',
  'Sit on the edge of a chair with the chest over the thighs and open the arms to the sides.':
    'Auf der Stuhlkante, Brust über den Oberschenkeln, die Arme zur Seite öffnen.',
  'Sit facing the pad and sweep the handles back until the arms are in line.':
    'Mit dem Gesicht zum Polster sitzen und die Griffe nach hinten führen, bis die Arme in einer Linie sind.',
  'Rope at face height, pull it towards the forehead and turn the fists up beside the ears.':
    'Seil auf Gesichtshöhe, zur Stirn ziehen und die Fäuste neben den Ohren nach oben drehen.',
  'Cross the high cables in front of you and pull the straight arms apart.':
    'Die oberen Züge vor dir kreuzen und die gestreckten Arme auseinanderziehen.',
  'Elbow pinned to the side at a right angle, turn the forearm outwards against a light load.':
    'Ellbogen im rechten Winkel an der Seite, den Unterarm gegen leichte Last nach außen drehen.',
  'Arms out in front, stretch the band until it touches the chest.':
    'Arme nach vorn, das Band dehnen, bis es die Brust berührt.',
  'Band fixed at face height, pull towards the forehead with high elbows.':
    'Band auf Gesichtshöhe befestigt, mit hohen Ellbogen zur Stirn ziehen.',
  'Elbows at the sides, stretch the band by turning both forearms outwards.':
    'Ellbogen an den Seiten, das Band dehnen, indem du beide Unterarme nach außen drehst.',
  'Back to a wall with bent elbows out to the sides, press them back so that the chest comes off the wall.':
    'Rücken zur Wand, gebeugte Ellbogen zur Seite, zurückdrücken, sodass die Brust von der Wand kommt.',
  'Lie face down with the arms out sideways and lift the hands by drawing the shoulder blades together.':
    'Auf dem Bauch, Arme seitlich, die Hände heben, indem du die Schulterblätter zusammenziehst.',
  'Face down with the arms lifted, sweep them from the hips to beyond the head and back.':
    'Auf dem Bauch, Arme gehoben, von den Hüften bis über den Kopf und zurück führen.',
  'Lean back in the straps and open straight arms to lift the body.':
    'In den Schlingen zurücklehnen und mit gestreckten Armen öffnen, um den Körper zu heben.',
  'Elbows at the sides, bend the arms without swinging the trunk.':
    'Ellbogen an den Seiten, die Arme beugen, ohne mit dem Rumpf zu schwingen.',
  'Turn the palms up on the way and lower until the arms are straight.':
    'Auf dem Weg die Handflächen nach oben drehen und senken, bis die Arme gestreckt sind.',
  'Curl with the thumbs on top and the wrists straight.':
    'Mit den Daumen oben und geraden Handgelenken beugen.',
  'Lie back on a sloping bench with hanging arms and curl without moving the upper arms.':
    'Auf der Schrägbank mit hängenden Armen beugen, ohne die Oberarme zu bewegen.',
  'Sit with the elbow against the inner thigh and bring the dumbbell to the shoulder.':
    'Sitzen, Ellbogen an die Innenseite des Oberschenkels, die Kurzhantel zur Schulter führen.',
  'Curl with the palms up, turn them down at the top and lower slowly.':
    'Mit den Handflächen oben beugen, oben nach unten drehen und langsam senken.',
  'Chest on a sloping bench, arms hanging straight down, curl to the top.':
    'Brust auf der Schrägbank, Arme hängen senkrecht, bis oben beugen.',
  'Upper arms flat on the pad, lower almost to straight and curl back.':
    'Oberarme flach auf dem Polster, fast bis gestreckt senken und zurückbeugen.',
  'One arm over the pad, lower slowly and curl without lifting the elbow.':
    'Ein Arm über dem Polster, langsam senken und beugen, ohne den Ellbogen zu heben.',
  'Bar on the low pulley, elbows still, curl to the chest.':
    'Stange am unteren Zug, Ellbogen ruhig, zur Brust beugen.',
  'Rope on the low pulley, curl with the thumbs up.': 'Seil am unteren Zug, mit den Daumen oben beugen.',
  'Stand with the low pulley behind you, elbow back, and curl one hand forward.':
    'Unterer Zug hinter dir, Ellbogen zurück, eine Hand nach vorn beugen.',
  'Stand on the band and curl both ends with the elbows at the sides.':
    'Auf dem Band stehen und beide Enden mit den Ellbogen an den Seiten beugen.',
  'Hold the band like a hammer and bend the elbows.':
    'Das Band wie einen Hammer halten und die Ellbogen beugen.',
  'Curl one hand while the other, or a towel under a foot, resists evenly all the way.':
    'Eine Hand beugen, während die andere oder ein Handtuch unter dem Fuß gleichmäßig dagegenhält.',
  'Lean back with palms up and bend the elbows to bring the hands to the forehead.':
    'Mit den Handflächen oben zurücklehnen und die Ellbogen beugen, bis die Hände an der Stirn sind.',
  'Elbows at the ribs, push the bar or rope down until the arms are straight.':
    'Ellbogen an den Rippen, Stange oder Seil nach unten drücken, bis die Arme gestreckt sind.',
  'Face away from the pulley with the rope behind the head and straighten the arms.':
    'Mit dem Rücken zum Zug, Seil hinter dem Kopf, die Arme strecken.',
  'Lie back, lower the bar behind the forehead by bending only the elbows and extend.':
    'Liegen, die Stange nur durch Beugen der Ellbogen hinter die Stirn senken und strecken.',
  'On a bench let both dumbbells sink beside the ears and straighten the elbows.':
    'Auf einer Bank beide Kurzhanteln neben die Ohren sinken lassen und die Ellbogen strecken.',
  'Lying on the floor bend the elbows until the dumbbells touch down beside the head and extend.':
    'Auf dem Boden die Ellbogen beugen, bis die Kurzhanteln neben dem Kopf aufsetzen, und strecken.',
  'Hold one dumbbell in both hands behind the head and extend the elbows upwards.':
    'Eine Kurzhantel mit beiden Händen hinter dem Kopf halten und die Ellbogen nach oben strecken.',
  'Trunk forward with a hand on a support, upper arm level, straighten the elbow behind you.':
    'Rumpf vorgebeugt, eine Hand abgestützt, Oberarm waagerecht, den Ellbogen nach hinten strecken.',
  'One handle, elbow still, press the hand down past the hip.':
    'Ein Griff, Ellbogen ruhig, die Hand an der Hüfte vorbei nach unten drücken.',
  'Bow towards the low pulley with the upper arm level and extend the elbow back.':
    'Zum unteren Zug vorbeugen, Oberarm waagerecht, den Ellbogen nach hinten strecken.',
  'Band fixed high, elbows at the sides, press the hands down.':
    'Band oben befestigt, Ellbogen an den Seiten, die Hände nach unten drücken.',
  'Stand on the band, hands behind the head, straighten the arms upwards.':
    'Auf dem Band stehen, Hände hinter dem Kopf, die Arme nach oben strecken.',
  'Stand on the band, lean forward and straighten both elbows behind you.':
    'Auf dem Band stehen, vorbeugen und beide Ellbogen nach hinten strecken.',
  'Hands on the edge of a firm table, bend the elbows until the head passes under the hands and press.':
    'Hände auf der Kante eines festen Tischs, Ellbogen beugen, bis der Kopf unter die Hände kommt, und drücken.',
  'Lean forward in the straps, bend the elbows to bring the hands to the forehead and extend.':
    'In die Schlingen vorlehnen, Ellbogen beugen, bis die Hände an der Stirn sind, und strecken.',
  'Forearms on the thighs with the palms up, let the dumbbells roll down and curl the wrists.':
    'Unterarme auf den Oberschenkeln, Handflächen oben, die Kurzhanteln hinabrollen lassen und die Handgelenke beugen.',
  'Forearms on the thighs with the palms down, lift the knuckles.':
    'Unterarme auf den Oberschenkeln, Handflächen unten, die Knöchel heben.',
  'Hold one end of a light dumbbell and turn the palm slowly up and down.':
    'Ein Ende einer leichten Kurzhantel halten und die Handfläche langsam nach oben und unten drehen.',
  'Forearms along the thighs, let the bar roll to the fingers and close the hands upwards.':
    'Unterarme entlang der Oberschenkel, die Stange zu den Fingern rollen lassen und die Hände nach oben schließen.',
  'Palms down, curl the bar with straight wrists.':
    'Handflächen unten, die Stange mit geraden Handgelenken beugen.',
  'Palms down and wrists straight, bend the elbows and lower slowly.':
    'Handflächen unten und Handgelenke gerade, die Ellbogen beugen und langsam senken.',
  'Bar on the low pulley with the palms down, curl with still elbows.':
    'Stange am unteren Zug, Handflächen unten, mit ruhigen Ellbogen beugen.',
  'Kneel with the forearms on a bench or the thighs and curl the low bar with the wrists alone.':
    'Knien, Unterarme auf Bank oder Oberschenkeln, die tiefe Stange nur mit den Handgelenken beugen.',
  'Band under the feet, forearms on the thighs, palms up, bend the wrists.':
    'Band unter den Füßen, Unterarme auf den Oberschenkeln, Handflächen oben, die Handgelenke beugen.',
  'Stand on the band, palms down, curl with straight wrists.':
    'Auf dem Band stehen, Handflächen unten, mit geraden Handgelenken beugen.',
  'Wring a rolled towel as if it were wet, first one way and then the other.':
    'Ein gerolltes Handtuch auswringen, als wäre es nass, erst in die eine, dann in die andere Richtung.',
  'Crush a rolled towel or soft ball in the hand for two seconds and open the fingers wide.':
    'Ein gerolltes Handtuch oder einen weichen Ball zwei Sekunden drücken und die Finger weit öffnen.',
  'Hang from the bar with a full grip and breathe until the hands tire.':
    'Mit vollem Griff an der Stange hängen und atmen, bis die Hände müde werden.',
  'On forearms and toes, straight from head to heels, breathe behind the brace.':
    'Auf Unterarmen und Zehen, gerade von Kopf bis Ferse, angespannt weiteratmen.',
  'Hands under the shoulders, body in one line, push the floor away.':
    'Hände unter den Schultern, Körper in einer Linie, den Boden wegdrücken.',
  'On forearms and knees, tuck the hips and keep the belly firm.':
    'Auf Unterarmen und Knien, Becken einrollen und den Bauch fest halten.',
  'On hands and toes with the knees a hand above the floor, hold a flat back.':
    'Auf Händen und Zehen, Knie eine Handbreit über dem Boden, den Rücken gerade halten.',
  'On the back press the waist into the floor and hold shoulders and legs just off it.':
    'Auf dem Rücken die Taille in den Boden drücken, Schultern und Beine knapp darüber halten.',
  'On one forearm with the feet stacked, lift the hips into one line.':
    'Auf einem Unterarm, Füße übereinander, die Hüfte in eine Linie heben.',
  'Side plank from the bent knees, hips forward and high.':
    'Seitstütz von den gebeugten Knien, die Hüfte vorn und hoch.',
  'Support yourself on straight arms and hold the legs level in front.':
    'Auf gestreckten Armen abstützen und die Beine waagerecht vor dir halten.',
  'Face down with long arms, lift arms and legs a little and hold.':
    'Auf dem Bauch mit langen Armen, Arme und Beine etwas heben und halten.',
  'On the back with arms and knees up, lower the opposite arm and leg without losing the flat waist.':
    'Auf dem Rücken, Arme und Knie oben, gegengleich Arm und Bein senken, die Taille bleibt am Boden.',
  'Hold a dumbbell over the chest, reach it back as one leg stretches out and return both.':
    'Eine Kurzhantel über der Brust, nach hinten führen, während ein Bein sich streckt, und beides zurück.',
  'On the back with bent knees, slide one heel out and in while the waist stays still.':
    'Auf dem Rücken mit gebeugten Knien eine Ferse hinaus- und hereinschieben, die Taille bleibt ruhig.',
  'On hands and knees stretch the opposite arm and leg and keep the trunk as level as a table.':
    'Auf Händen und Knien Arm und Bein gegengleich strecken, der Rumpf bleibt gerade wie ein Tisch.',
  'On forearms and knees slide one leg back and lift it to the height of the trunk.':
    'Auf Unterarmen und Knien ein Bein nach hinten schieben und auf Rumpfhöhe heben.',
  'Back against a wall with soft knees, flatten the waist onto it while breathing out.':
    'Rücken an der Wand, Knie weich, beim Ausatmen die Taille an die Wand drücken.',
  'Stand side-on to the pulley, press the hands out and do not let them be turned.':
    'Seitlich zum Zug stehen, die Hände hinausdrücken und dich nicht drehen lassen.',
  'Band fixed at the side, press it away from the chest and resist the turn.':
    'Band seitlich befestigt, von der Brust wegdrücken und der Drehung widerstehen.',
  'From a high plank touch one shoulder after the other without rocking.':
    'Im hohen Stütz abwechselnd eine Schulter antippen, ohne zu schaukeln.',
  'Kneel behind a bar with round plates or a wheel, roll out with tucked hips and pull back.':
    'Hinter einer Stange mit runden Scheiben oder einem Rad knien, mit eingerolltem Becken ausrollen und zurück.',
  'Forearm plank with the feet in the straps, rock back and forth from the shoulders.':
    'Unterarmstütz mit den Füßen in den Schlingen, aus den Schultern vor und zurück wiegen.',
  'On the back with bent knees, curl the ribs towards the hips and lower slowly.':
    'Auf dem Rücken mit gebeugten Knien die Rippen zur Hüfte rollen und langsam senken.',
  'Roll up to sitting with the arms crossed and roll down one vertebra at a time.':
    'Mit gekreuzten Armen zum Sitzen aufrollen und Wirbel für Wirbel abrollen.',
  'On the back pull the knees to the chest until the hips leave the floor.':
    'Auf dem Rücken die Knie zur Brust ziehen, bis die Hüfte sich vom Boden hebt.',
  'On the back raise the legs to upright and lower only as far as the waist stays down.':
    'Auf dem Rücken die Beine senkrecht heben und nur so weit senken, wie die Taille unten bleibt.',
  'On the back with the legs just off the floor make small quick kicks.':
    'Auf dem Rücken, Beine knapp über dem Boden, kleine schnelle Beinschläge.',
  'Bring elbow and opposite knee together while the other leg stretches.':
    'Ellbogen und gegenüberliegendes Knie zusammenführen, während das andere Bein sich streckt.',
  'With the knees dropped to one side curl the ribs towards the upper hip.':
    'Knie zu einer Seite abgelegt, die Rippen zur oberen Hüfte rollen.',
  'From lying flat fold up so that hands and feet meet above the hips.':
    'Aus der Rückenlage zusammenklappen, sodass sich Hände und Füße über der Hüfte treffen.',
  'Sit leaning back with heels down and turn the shoulders from side to side.':
    'Zurückgelehnt sitzen, Fersen unten, die Schultern von Seite zu Seite drehen.',
  'Hold a dumbbell at the chest, lean back and turn it beside each hip.':
    'Eine Kurzhantel vor der Brust, zurücklehnen und neben jede Hüfte drehen.',
  'Sit leaning back and carry the ball from hip to hip by turning the chest.':
    'Zurückgelehnt sitzen und den Ball durch Drehen der Brust von Hüfte zu Hüfte führen.',
  'Hold a dumbbell on the chest and curl the shoulders off the floor.':
    'Eine Kurzhantel auf der Brust halten und die Schultern vom Boden rollen.',
  'Hug a dumbbell to the chest and roll up to sitting.':
    'Eine Kurzhantel an die Brust drücken und zum Sitzen aufrollen.',
  'Feet hooked on a sloping bench, roll up and down without jerking.':
    'Füße an der schrägen Bank eingehakt, ohne Ruck auf- und abrollen.',
  'From a high plank run the knees towards the chest with level hips.':
    'Aus dem hohen Stütz die Knie mit ruhiger Hüfte im Laufschritt zur Brust ziehen.',
  'Hold the bench behind the head and lower the straight body as one piece.':
    'Die Bank hinter dem Kopf halten und den gestreckten Körper in einem Stück senken.',
  'Stand tall by a wall and lift one knee after the other to hip height without leaning.':
    'Aufrecht an einer Wand stehen und abwechselnd ein Knie auf Hüfthöhe heben, ohne dich zu neigen.',
  'Sit tall at the front of a chair and lift the knees in turn without falling back.':
    'Aufrecht vorn auf dem Stuhl sitzen und die Knie abwechselnd heben, ohne nach hinten zu fallen.',
  'Hand behind the head, bring elbow and knee of one side together.':
    'Hand hinter dem Kopf, Ellbogen und Knie einer Seite zusammenführen.',
  'Sit tall and turn the chest to reach one hand across to the outside of the other knee.':
    'Aufrecht sitzen und die Brust drehen, um mit einer Hand an die Außenseite des anderen Knies zu greifen.',
  'One dumbbell at the side, bend towards it and straighten up with the other flank.':
    'Eine Kurzhantel an der Seite, zu ihr neigen und mit der anderen Flanke aufrichten.',
  'Hip sideways on the pad, lower the trunk and lift it in line with the legs.':
    'Hüfte seitlich auf dem Polster, den Rumpf senken und in eine Linie mit den Beinen heben.',
  'Pull the handle from high at one side to the opposite knee by turning hips and chest together.':
    'Den Griff von oben auf einer Seite zum anderen Knie ziehen, Hüfte und Brust drehen zusammen.',
  'Band fixed high at the side, sweep it down across the body with long arms.':
    'Band seitlich oben befestigt, mit langen Armen quer über den Körper nach unten führen.',
  'Hold the end of the bar in front with long arms and swing it from hip to hip under control.':
    'Das Stangenende mit langen Armen vor dir halten und kontrolliert von Hüfte zu Hüfte schwingen.',
  'Kneel under a high rope, hold it by the head and curl the elbows towards the thighs.':
    'Unter dem oberen Seil knien, es am Kopf halten und die Ellbogen zu den Oberschenkeln rollen.',
  'Set the pad to the chest and curl the trunk forward while breathing out.':
    'Das Polster auf die Brust einstellen und den Rumpf beim Ausatmen nach vorn rollen.',
  'Hang still, curl the hips and bring the knees to the chest.':
    'Ruhig hängen, das Becken einrollen und die Knie zur Brust bringen.',
  'Hang and lift the straight legs by curling the hips, lower without swinging.':
    'Hängen und die gestreckten Beine durch Einrollen des Beckens heben, ohne Schwung senken.',
  'Rest on the forearms or straight arms between the bars and draw the knees up.':
    'Auf den Unterarmen oder gestreckten Armen zwischen den Holmen stützen und die Knie anziehen.',
  'High plank with the feet in the straps, draw both knees to the chest.':
    'Hoher Stütz mit den Füßen in den Schlingen, beide Knie zur Brust ziehen.',
  'From lying down stand up in steps with the bell held straight above the shoulder.':
    'Aus dem Liegen Schritt für Schritt aufstehen, die Kettlebell gestreckt über der Schulter.',
  'Bell overhead, push the hip to that side and slide the free hand down the leg.':
    'Kettlebell über Kopf, die Hüfte zu dieser Seite schieben und die freie Hand am Bein hinabgleiten lassen.',
  'Heavy dumbbells at the sides, walk tall with short steps.':
    'Schwere Kurzhanteln an den Seiten, aufrecht mit kurzen Schritten gehen.',
  'Carry a bell in each hand with the shoulders down and the eyes ahead.':
    'In jeder Hand eine Kettlebell tragen, Schultern unten, Blick nach vorn.',
  'Lift the bar as in a deadlift and walk with quick short steps.':
    'Die Stange wie beim Kreuzheben heben und mit schnellen kurzen Schritten gehen.',
  'Carry one dumbbell and walk as upright as if there were two.':
    'Eine Kurzhantel tragen und so aufrecht gehen, als wären es zwei.',
  'Carry two evenly filled bags or buckets and walk tall.':
    'Zwei gleich gefüllte Taschen oder Eimer tragen und aufrecht gehen.',
  'Hug one dumbbell at the chest and walk without leaning back.':
    'Eine Kurzhantel vor die Brust drücken und gehen, ohne dich zurückzulehnen.',
  'Hold one dumbbell above the shoulder with a straight arm and walk.':
    'Eine Kurzhantel mit gestrecktem Arm über der Schulter halten und gehen.',
  'Bells resting at the shoulders, ribs down, walk slowly.':
    'Kettlebells an den Schultern, Rippen unten, langsam gehen.',
  'Walk so fast that you can talk but would rather not sing.':
    'So schnell gehen, dass du reden kannst, aber lieber nicht singen würdest.',
  'Find a slope, lean in slightly and climb with short steps.':
    'Eine Steigung suchen, leicht vorlehnen und mit kurzen Schritten hinaufgehen.',
  'Quick light steps at a pace that lets you speak in sentences.':
    'Schnelle leichte Schritte in einem Tempo, bei dem du in Sätzen reden kannst.',
  'Change between a fast minute and an easy one or two.':
    'Zwischen einer schnellen Minute und ein oder zwei lockeren wechseln.',
  'Jog for one minute, walk for two, and move the balance week by week.':
    'Eine Minute joggen, zwei gehen, und das Verhältnis Woche für Woche verschieben.',
  'Climb a flight at a steady pace and come down holding the rail.':
    'Eine Treppe in gleichmäßigem Tempo hinauf und mit der Hand am Geländer hinunter.',
  'Walk upright in the middle of the belt with the hands off the rail if you are steady.':
    'Aufrecht in der Mitte des Bands gehen, Hände weg vom Geländer, wenn du sicher bist.',
  'Raise the belt to a slope you can hold without hanging on the rail.':
    'Das Band so steil stellen, wie du es schaffst, ohne am Geländer zu hängen.',
  'Set an easy pace, run tall and let the feet land under the hips.':
    'Ein lockeres Tempo einstellen, aufrecht laufen, die Füße landen unter der Hüfte.',
  'Run hard for thirty to sixty seconds and walk until the breath calms.':
    'Dreißig bis sechzig Sekunden schnell laufen und gehen, bis der Atem ruhig ist.',
  'Saddle at hip height, knees almost straight at the bottom, turn the pedals smoothly.':
    'Sattel auf Hüfthöhe, Knie unten fast gestreckt, gleichmäßig treten.',
  'Pedal hard for thirty seconds, then easily for a minute or more.':
    'Dreißig Sekunden kräftig treten, dann eine Minute oder länger locker.',
  'Push with the legs, swing the trunk, pull the arms, and return in the opposite order.':
    'Mit den Beinen drücken, Rumpf zurückschwingen, Arme ziehen, und in umgekehrter Reihenfolge zurück.',
  'Row hard for a minute and paddle for a minute.': 'Eine Minute kräftig rudern und eine Minute locker.',
  'Stand tall, keep the whole foot on the pedal and move arms and legs together.':
    'Aufrecht stehen, den ganzen Fuß auf dem Pedal, Arme und Beine gemeinsam bewegen.',
  'Raise the resistance for a fast minute and lower it for an easy one.':
    'Den Widerstand für eine schnelle Minute erhöhen und für eine lockere senken.',
  'Step with the whole foot and rest the hands only lightly on the rails.':
    'Mit dem ganzen Fuß auftreten und die Hände nur leicht aufs Geländer legen.',
  'Reach high, drive the handles down past the hips and bow with soft knees.':
    'Hoch greifen, die Griffe an den Hüften vorbei nach unten ziehen und mit weichen Knien verbeugen.',
  'Lift the knees in turn and swing the arms at a brisk beat.':
    'Die Knie abwechselnd heben und die Arme in flottem Takt schwingen.',
  'Step to the side, bring the other foot to it and go back, arms swinging.':
    'Zur Seite treten, den anderen Fuß heransetzen und zurück, die Arme schwingen.',
  'Step up and down a low box in time and change the leading foot every minute.':
    'Im Takt auf eine niedrige Stufe und hinunter, den führenden Fuß jede Minute wechseln.',
  'Run on the spot and bring the knees to hip height.':
    'Auf der Stelle laufen und die Knie auf Hüfthöhe bringen.',
  'Hands down, jump back to a plank, lower and push up, jump in and up.':
    'Hände auf den Boden, in den Stütz springen, senken und hochdrücken, heranspringen und hoch.',
  'Hands on the floor or a chair, walk the feet out to a plank and in again, stand tall.':
    'Hände auf Boden oder Stuhl, die Füße in den Stütz und zurück gehen, aufrichten.',
  'Leap from one foot sideways to the other and land softly.':
    'Von einem Fuß seitlich auf den anderen springen und weich landen.',
  'Jump the feet apart as the arms go up and together as they come down.':
    'Die Füße auseinanderspringen, während die Arme hochgehen, und zusammen, wenn sie sinken.',
  'Step one foot out at a time while the arms rise and fall.':
    'Einen Fuß nach dem anderen zur Seite setzen, während die Arme steigen und sinken.',
  'Small quick hops on the balls of the feet, the wrists turn the rope.':
    'Kleine schnelle Sprünge auf den Fußballen, die Handgelenke drehen das Seil.',
  'Light on the feet, punch straight and return the hands to the chin.':
    'Leicht auf den Füßen, gerade schlagen und die Hände zum Kinn zurückführen.',
  'Sit tall on a chair and punch forward in turn at a lively beat.':
    'Aufrecht auf einem Stuhl sitzen und in lebhaftem Takt abwechselnd nach vorn schlagen.',
  'Sit at the front of a chair and run with the feet and arms.':
    'Vorn auf dem Stuhl sitzen und mit Füßen und Armen laufen.',
  'Band fixed high, sweep both arms down past the hips again and again.':
    'Band oben befestigt, beide Arme immer wieder an den Hüften vorbei nach unten ziehen.',
  'Lift the ball above the head and throw it down in front of the feet, again and again.':
    'Den Ball über den Kopf heben und vor die Füße werfen, immer wieder.',
  'Hold a wall, take one foot behind you and bring the knees together.':
    'An der Wand halten, einen Fuß hinter dir fassen und die Knie zusammenführen.',
  'One knee down, tuck the hips and lean forward until the front of the thigh pulls.':
    'Ein Knie am Boden, Becken einrollen und vorlehnen, bis die Oberschenkelvorderseite zieht.',
  'Lie on the side, hold the upper foot and draw the knee gently back.':
    'Auf der Seite, den oberen Fuß halten und das Knie sanft nach hinten ziehen.',
  'Sit at the front of a chair with one leg straight and tip the long back over it.':
    'Vorn auf dem Stuhl, ein Bein gestreckt, den langen Rücken darüber kippen.',
  'On the back with a band round one foot, raise the straight leg until it pulls lightly.':
    'Auf dem Rücken, Band um einen Fuß, das gestreckte Bein heben, bis es leicht zieht.',
  'Hold a wall and swing one leg loosely forward and back.':
    'An der Wand halten und ein Bein locker vor und zurück schwingen.',
  'Bow down, walk the hands out to a plank and walk them back to the feet.':
    'Verbeugen, mit den Händen in den Stütz laufen und zurück zu den Füßen.',
  'Sit on a chair with one ankle on the other knee and lean forward with a long back.':
    'Auf einem Stuhl einen Knöchel auf das andere Knie legen und mit langem Rücken vorlehnen.',
  'Fold one shin in front of you on the floor, stretch the other leg back and sink.':
    'Ein Schienbein vor dir auf den Boden legen, das andere Bein nach hinten strecken und sinken.',
  'Sit with both knees bent to one side and windscreen-wipe them to the other.':
    'Mit beiden Knien zu einer Seite gebeugt sitzen und sie wie Scheibenwischer zur anderen führen.',
  'On the back draw one knee to the chest and let the other leg rest.':
    'Auf dem Rücken ein Knie zur Brust ziehen, das andere Bein liegt.',
  'On hands and knees round the spine slowly and then let it sink.':
    'Auf Händen und Knien den Rücken langsam runden und dann sinken lassen.',
  'Hands on the knees on a chair, round the back and then lift the breastbone.':
    'Auf dem Stuhl, Hände auf den Knien, den Rücken runden und dann das Brustbein heben.',
  'Sit back on the heels and reach the arms long on the floor.':
    'Auf die Fersen zurücksetzen und die Arme lang auf den Boden strecken.',
  'Hold a doorframe, push the hips away and let the side of the trunk lengthen.':
    'Am Türrahmen halten, die Hüfte wegschieben und die Rumpfseite lang werden lassen.',
  'Lie on the side with the knees together and open the top arm like the cover of a book.':
    'Auf der Seite, Knie zusammen, den oberen Arm wie einen Buchdeckel öffnen.',
  'On hands and knees slide one arm under the body and then open it upwards.':
    'Auf Händen und Knien einen Arm unter dem Körper durchschieben und dann nach oben öffnen.',
  'Sit tall with crossed arms and turn the chest slowly to each side.':
    'Aufrecht mit gekreuzten Armen sitzen und die Brust langsam zu jeder Seite drehen.',
  'Forearms on the doorframe, step through until the chest pulls.':
    'Unterarme am Türrahmen, hindurchtreten, bis die Brust zieht.',
  'Clasp the hands behind the back and draw the shoulder blades together.':
    'Hände hinter dem Rücken verschränken und die Schulterblätter zusammenziehen.',
  'Wide grip on a slack band, take it over the head and behind with straight arms.':
    'Ein lockeres Band weit fassen und mit gestreckten Armen über den Kopf nach hinten führen.',
  'Draw slow circles with relaxed arms as large as is comfortable.':
    'Mit lockeren Armen langsame Kreise ziehen, so groß es angenehm ist.',
  'Palms together at the chest, lower the hands until the wrists pull lightly.':
    'Handflächen vor der Brust zusammen, die Hände senken, bis die Handgelenke leicht ziehen.',
  'Close the hands loosely and draw circles with the wrists both ways.':
    'Die Hände locker schließen und mit den Handgelenken in beide Richtungen kreisen.',
  'Hands on a wall, one leg back, press its heel into the floor.':
    'Hände an der Wand, ein Bein zurück, die Ferse in den Boden drücken.',
  'Foot flat in front of a wall, push the knee forward to touch it.':
    'Fuß flach vor einer Wand, das Knie nach vorn schieben, bis es sie berührt.',
  'Sit with the soles together and let the knees sink.':
    'Mit den Fußsohlen aneinander sitzen und die Knie sinken lassen.',
  'On hands and knees with one leg straight to the side, rock the hips back.':
    'Auf Händen und Knien, ein Bein zur Seite gestreckt, die Hüfte nach hinten wiegen.',
  'Sink into a full squat, hold a post if needed and press the knees apart.':
    'In die tiefe Hocke sinken, bei Bedarf festhalten und die Knie auseinanderdrücken.',
  'One arm up, lean to the other side without twisting.':
    'Ein Arm oben, zur anderen Seite neigen, ohne dich zu drehen.',
  'On the back let both bent knees sink to one side and look to the other.':
    'Auf dem Rücken beide gebeugten Knie zu einer Seite sinken lassen und zur anderen schauen.',
  'Face down, push the chest up with the hips on the floor.':
    'Auf dem Bauch die Brust hochdrücken, die Hüfte bleibt am Boden.',
  'Hands on the hips, lift the breastbone and lean back a little.':
    'Hände auf die Hüfte, das Brustbein heben und etwas zurücklehnen.',
  'Long lunge with both hands inside the front foot, then turn one arm to the ceiling.':
    'Langer Ausfallschritt, beide Hände innen neben dem vorderen Fuß, dann einen Arm zur Decke drehen.',
  'One hand on a kitchen counter, lift one foot and stand tall.':
    'Eine Hand auf der Küchenzeile, einen Fuß heben und aufrecht stehen.',
  'Stand on one leg near a wall and look at a fixed point.':
    'Auf einem Bein nahe einer Wand stehen und einen festen Punkt ansehen.',
  'Within reach of a wall stand on one leg and close the eyes.':
    'In Reichweite einer Wand auf einem Bein stehen und die Augen schließen.',
  'One foot straight in front of the other beside a counter, hold on only if you must.':
    'Ein Fuß gerade vor dem anderen neben einer Ablage, nur festhalten, wenn nötig.',
  'Walk along a line and set each heel to the toes of the other foot.':
    'Auf einer Linie gehen und jede Ferse an die Zehen des anderen Fußes setzen.',
  'Walk ten steps on the toes and ten on the heels along a wall.':
    'Zehn Schritte auf den Zehen und zehn auf den Fersen an einer Wand entlang gehen.',
  'Feet wide near a counter, move the weight slowly over one foot and over the other.':
    'Füße weit neben einer Ablage, das Gewicht langsam über den einen, dann den anderen Fuß verlagern.',
  'Both hands on a counter, rise onto the toes, then rock to the heels.':
    'Beide Hände auf einer Ablage, auf die Zehen und dann auf die Fersen rollen.',
  'Hold a chair back and lift one straight leg to the side without leaning.':
    'An einer Stuhllehne halten und ein gestrecktes Bein zur Seite heben, ohne dich zu neigen.',
  'Hold a chair back and move one straight leg behind you with the trunk upright.':
    'An einer Stuhllehne halten und ein gestrecktes Bein nach hinten führen, Rumpf aufrecht.',
  "Stand on one leg and touch the other foot to twelve, three and six o'clock.":
    'Auf einem Bein stehen und mit dem anderen Fuß zwölf, drei und sechs Uhr antippen.',
  'Stand on one leg, tip forward to touch a chair seat and come back.':
    'Auf einem Bein stehen, vorkippen, einen Stuhlsitz berühren und zurück.',
  'Step over a rolled towel forward and back with a high knee.':
    'Über ein gerolltes Handtuch vor und zurück steigen, mit hohem Knie.',
  'Fingertips on a counter, lift one knee, hold for two seconds and change.':
    'Fingerspitzen auf einer Ablage, ein Knie heben, zwei Sekunden halten und wechseln.',
  'Walk slowly backwards along a clear wall, toe before heel.':
    'Langsam rückwärts an einer freien Wand entlang gehen, Zehen vor Ferse.',
}
