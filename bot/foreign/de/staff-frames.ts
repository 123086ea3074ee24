/** What the gym's own people ask of their figures in German; in words that a member has no use for. */
export const germanStaffFrames = `
wann (waren|sind) wir * (am vollsten|am leersten) * => when were we busiest $1 $2
wann war (es|das studio|das gym|der laden) * (am vollsten|am leersten|voll|leer) * => when were we busiest $1 $2
[zeig|zeige|zeigt] [mir] [die|unsere|meine] (stosszeiten|spitzenzeiten) * => peak hours $1
[zeig|zeige] [mir] [die|unsere] auslastung * => utilisation report $1
wie (gut|stark|sehr|hoch) (sind wir|waren wir|ist das studio|war das studio|ist unsere auslastung|war unsere auslastung|war die auslastung|ist die auslastung) * => how full were we $1
wie (gut|genau|zuverlassig|treffsicher|verlasslich) (sind|waren) [die|deine|unsere|eure] (vorhersagen|prognosen) * => how good are your forecasts $1
(kann|konnen) (ich|man|wir) (den vorhersagen|den prognosen|der vorhersage|dem modell) (trauen|vertrauen|glauben) => can we trust the forecast
(ist|lauft|funktioniert|war) [der|unser] (zahler|sensor) * => is the counter broken $1
(wie gut|wie verlasslich|wie sauber) sind (die|unsere) (daten|zahlen) * => data quality $1
(stimmen|fehlen) [die|unsere] (daten|zahlen|zahlerdaten) * => data quality $1
(gibt es|gibts) lucken in (den|unseren) (daten|zahlen) * => gaps in the data $1
was (wurde|ist) * aus [den|unseren|deinen] (empfehlungen|vorschlagen|tipps) * => advice report $1 $2
wie viele (platze|plaetze) (wurden|sind) * (angenommen|genommen|genutzt|vergeben|gebucht) * => how many places were taken $1 $2
(halten|richten) sich [die] (leute|mitglieder) * an (deinen rat|deine tipps|deine empfehlungen|die empfehlungen) * => how many people follow your advice $1 $2
(wie viele|welche) wunsche (blieben|sind|wurden|waren) * (unerfullt|abgelehnt|offen) * => how many wishes went unserved $1 $2
was (hast du|hat spotter|hat das|hat der bot) * (gebracht|gespart|erspart|eingespart) * => what have you saved $1 $2
was (bringt|bringen|spart) [uns] (spotter|der bot|die empfehlungen) * => what has spotter saved $1
(wie viel|wieviel|wie viele) (personal|trainer|mitarbeiter|leute vom personal) (brauchen wir|brauche ich|braucht es|mussen wir einplanen) * => how much staff do we need $1
wann (brauchen wir|brauche ich|braucht es) * personal * => when do we need more staff $1 $2
[zeig|zeige] [mir] [den|unseren] (personalbedarf|personalplan|dienstplan|schichtplan) * => staffing $1
(was|welche gerate|welches gerat|welche maschinen) (sollen|sollten|mussen|mussten|konnten) wir * (kaufen|anschaffen|bestellen|dazukaufen) * => what should we buy $1 $2
(welche gerate|welche maschinen|was) (sind|ist) * (knapp|uberlastet|immer belegt|immer besetzt|zu wenig da) * => which machines are always taken $1 $2
(wer|welche mitglieder) (kommt|kommen|bleibt|bleiben) * (nicht mehr|weg) * => who stopped coming $1 $2
wie viele (mitglieder|leute) * (aufgehort|verloren) => how many members stopped coming
wie viele (mitglieder|leute) (springen ab|bleiben weg|kommen nicht mehr|verlieren wir) * => how many members stopped coming $1
verlieren wir * mitglieder * => are we losing members $1 $2
wie oft kommen [die|unsere] (mitglieder|leute) * => how often do members come $1
(wachsen|schrumpfen) wir * => are we growing $1
(kommen|kamen|sind) * (mehr|weniger) (leute|mitglieder|besucher) [da|gekommen] als (fruher|vorher|letztes jahr|letzten monat|letzte woche|im letzten jahr|im letzten monat) => trend report
wie (entwickelt|entwickeln) (sich das studio|wir uns|sich die besucherzahlen|sich die zahlen) * => attendance trend $1
(wie verlauft|wie lauft|wie ist) [bei uns] das jahr * => season report $1
welche monate (sind|waren) * (am starksten|am schwachsten|am vollsten|stark|schwach) * => which months are strongest
was (sagen|denken|meinen) [die|unsere] (mitglieder|leute|kunden) * => what do members think $1
(gibt es|gab es|gibts) * (beschwerden|ruckmeldungen) * => any complaints $1 $2
(laufen|lauft|gibt es) [gerade|derzeit] (experimente|ein experiment|tests|ein test) * => experiments $1
(wie gehts|wie geht es) (dem dienst|dem system|dem bot) * => system health $1
(lauft|laeuft) (der dienst|das system|der bot|alles) [gut|rund|stabil] * => system health $1
(gab es|gibt es) * (fehler|absturze|ausfalle) * => any errors $1 $2
was kostet (das sprachmodell|der bot|das modell|die ki) * => what does the model cost $1
wie (lief|war|lauft|ging) [es] [die] (letzte woche|vorige woche|vergangene woche|die letzte woche) => how did we do last week
wie (lief|war|ging) es * => how did we do $1
(was muss|was sollte|was soll) ich [diese woche] wissen => what should i know
[zeig|zeige|schick|mach] [mir] [den|einen] (wochenbericht|wochenruckblick) * => weekly report $1
wie viele mitglieder * (wir|das studio|es) => how many members do we have
`

/** Days as they are asked for of what has been, and the forms of a report. */
export const germanStaffWords = `
im letzten monat|letzten monat|vorigen monat|im vorigen monat = last month
letzte woche|in der letzten woche|vorige woche|vergangene woche = last week
letztes jahr|im letzten jahr|voriges jahr = last year
als tabelle = as table
als pdf = as pdf
als csv = as csv
`
