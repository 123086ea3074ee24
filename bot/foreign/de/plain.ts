/** What runs together or is cut short when German is typed as it is spoken, and what it is written out; the right side may be empty. */
const spoken: ReadonlyMap<string, string> = new Map(
  `is=ist|ises=ist es|isses=ist es|ists=ist es|ist's=ist es|is's=ist es|wirds=wird es|wird's=wird es|gibts=gibt es|gibt's=gibt es|gabs=gab es
gehts=geht es|geht's=geht es|siehts=sieht es|sieht's=sieht es|schauts=schaut es|schaut's=schaut es|stehts=steht es|hats=hat es
wars=war es|war's=war es|habs=habe es|hab's=habe es|passts=passt es|passt's=passt es|lohnts=lohnt es|lohnt's=lohnt es|lohnt sichs=lohnt es sich
machs=mache es|mach's=mache es|nehms=nehme es|nimms=nimm es|schaffs=schaffe es|schaff's=schaffe es|packs=packe es|loschs=losche es
lauft's=lauft es|laufts=lauft es|lief's=lief es|liefs=lief es|tuts=tut es|kommts=kommt es|reichts=reicht es|stimmts=stimmt es|klappts=klappt es
zwickts=zwickt es|ziehts=zieht es|stichts=sticht es|knackts=knackt es|bleibts=bleibt es|dauerts=dauert es|klappts=klappt es|sinds=sind es|hatts=hatte es|konnts=konnt es|mussts=musste es|sollts=sollte es|wurds=wurde es
wenns=wenn es|wenn's=wenn es|obs=ob es|ob's=ob es|sobalds=sobald es|wies=wie es|wie's=wie es|dass es=dass es|kanns=kann es|kann's=kann es|ichs=ich es|ich's=ich es|du's=du es|dus=du es
haste=hast du|kannste=kannst du|willste=willst du|sollste=sollst du|biste=bist du|weisste=weisst du|weiste=weisst du|weist=weisst|machste=machst du|findste=findest du
brauchste=brauchst du|kriegste=kriegst du|warste=warst du|merkste=merkst du|haben wa=haben wir|konnt=konnte|wurd=wurde|hatt=hatte|mocht=mochte|musst ich=musste ich
nich=nicht|nichmehr=nicht mehr|net=nicht|ned=nicht|nit=nicht|nix=nichts|nischt=nichts|nen=einen|'nen=einen|'ne=eine|nem=einem|'nem=einem|ner=einer|'ner=einer|nes=eines
aufm=auf dem|auf'm=auf dem|ausm=aus dem|aus'm=aus dem|vorm=vor dem|nachm=nach dem|nach'm=nach dem|mitm=mit dem|mit'm=mit dem|mitn=mit den|uberm=uber dem
furn=fur einen|furne=fur eine|son=so ein|sone=so eine|sonen=so einen|fur's=furs|aufn=auf den|inn=in den
grad=gerade|grade=gerade|gerad=gerade|gradmal=gerade|heut=heute|glei=gleich|nacher=nachher|iwann=irgendwann|iwie=irgendwie|vllt=vielleicht|vlt=vielleicht|evtl=vielleicht
unsern=unseren|unserm=unserem|unsre=unsere|euern=euren|eurem=eurem|anderm=anderem|andern=anderen|bissl=bisschen|bisserl=bisschen|bissi=bisschen
hab=habe|hamma=haben wir|geh=gehe|mach=mache|brauch=brauche|komm=komme|schaff=schaffe|krieg=kriege|trainier=trainiere|zeig=zeige|sag=sage|such=suche|buch=buche
reservier=reserviere|schick=schicke|trag=trage|losch=losche|tausch=tausche|wieg=wiege|logg=logge|log=logge|notier=notiere|speicher=speichere|stornier=storniere|cancel=storniere|cancle=storniere|cancele=storniere
streich=streiche|erinner=erinnere|meld=melde|schreib=schreibe|find=finde|erstell=erstelle|berechn=berechne|rechne=berechne|exportier=exportiere|erklar=erklare|nenn=nenne|red=rede|antwort=antworte
benachrichtig=benachrichtige|check=checke|setz=setze|koch=koche|leg day=beine|legday=beine|liste meine=zeige meine|liste mir=zeige mir|liste alle=zeige alle|erbrech=erbreche|pack=packe|lauf=laufe|ess=esse|trink=trinke|fang=fange|hor=hore|werd=werde|lieg=liege|fuhl=fuhle|pausier=pausiere|verschieb=verschiebe|kotz=kotze|brech=breche
geb=gebe|gebe mir=gib mir|gebe uns=gib uns|nehm=nehme|ersetz=ersetze|plan mir=plane mir|plan uns=plane uns|plan meine=plane meine|plan mal=plane|stell=stelle|wechsel=wechsle|merk=merke|vergess=vergesse|entfern=entferne
halt mir=halte mir|halt uns=halte uns|halt den=halte den|halt einen=halte einen|sehn=sehen|gehn=gehen|stehn=stehen|weitergehn=weitergehen|weggehn=weggehen|habn=haben
wieviel=wie viel|wieviele=wie viele|garnicht=gar nicht|garnix=gar nichts|garkein=gar kein|zuviel=zu viel|zuviele=zu viele|nochmal=nochmals|noch mal=nochmals|zu hause=zuhause|daheim=zuhause|zu haus=zuhause|das fitnessstudio=das studio
pls=bitte|plz=bitte|bidde=bitte|biddeschon=bitte|thx=danke|thanks=danke|merci=danke|dankeschon=danke|dankee=danke|danki=danke|wdhs=wdh|wdhlg=wdh|workout=training|workouts=trainings|session=einheit
fuffzehn=funfzehn|fuffzig=funfzig|zwo=zwei|viertl=viertel|uhrn=uhr|wochnende=wochenende|we=wochenende|feierabnd=feierabend|mi=mittwoch|fr=freitag|mo=montag|di=dienstag|sa=samstag`
    .split(/\||\n/)
    .map((pair) => {
      const [short = '', long = ''] = pair.split('=')
      return [short, long] as const
    }),
)

/** Infinitives by which something is asked for, and how the order for it begins and ends. */
const orders: ReadonlyMap<string, readonly [string, string]> = new Map(
  `zeigen=zeige|anzeigen=zeige|sehen=zeige|wissen=sage|sagen=sage|verraten=sage|schicken=schicke|senden=schicke|schreiben=schreibe|geben=gib|suchen=suche|raussuchen=suche|finden=finde|buchen=buche|reservieren=reserviere
stornieren=storniere|canceln=storniere|streichen=storniere|absagen=sage ~ ab|loschen=losche|rausloschen=losche|entfernen=losche|tauschen=tausche|austauschen=tausche|ersetzen=ersetze|wechseln=tausche|erstellen=erstelle|zusammenstellen=erstelle|basteln=erstelle|aufstellen=erstelle
planen=plane|berechnen=berechne|ausrechnen=berechne|loggen=logge|notieren=logge|aufschreiben=logge|festhalten=logge|eintragen=trage ~ ein|einchecken=checke ~ ein|anmelden=trage ~ ein|abmelden=trage ~ aus|auschecken=checke ~ aus|einbuchen=buche ~ ein|ausbuchen=buche ~ aus
austragen=trage ~ aus|speichern=speichere|exportieren=exportiere|erinnern=erinnere|benachrichtigen=benachrichtige|informieren=informiere|bescheid geben=gib bescheid|bescheid sagen=sage bescheid|melden=melde|erklaren=erklare|verschieben=verschiebe
umbuchen=buche ~ um|verlegen=verschiebe|andern=verschiebe|freihalten=halte ~ frei|freigeben=gib ~ frei|zuruckgeben=gib ~ zuruck|abstellen=stelle ~ ab|ausschalten=stelle ~ ab|empfehlen=empfiehl|vorschlagen=schlage vor|vergessen=vergiss|zurucknehmen=nimm ~ zuruck|ruckgangig machen=mache ruckgangig|runterladen=exportiere|herunterladen=exportiere|einplanen=plane ~ ein|nennen=nenne`
    .split(/\||\n/)
    .map((pair) => {
      const [infinitive = '', order = ''] = pair.split('=')
      const [first = '', last = ''] = order.split(' ~ ')
      return [infinitive, [first, last]] as const
    }),
)

/** All that is known here, so that no slip of the thumb is seen in it. */
export const shortened: readonly string[] = [...spoken.keys(), ...orders.keys()]

const infinitives = [...orders.keys()].sort((a, b) => b.length - a.length).join('|')

/** Mostly asked of us: "kannst du mir ... zeigen", "ich möchte ... buchen", "ob du ... kannst". */
const begged = new RegExp(
  `^(?:(?:kannst|konntest|konnten|kann|wurdest|magst|willst|konnen|darf|durfte) (?:du |man |sie |ich |wir )?|(?:ich )?(?:will|mochte|wurde|wollte|muss|musste|hatte) )(?:bitte |mal |gern |gerne |noch |jetzt |eben |schnell |kurz )*(?!nicht)(.*?) ?\\b(${infinitives})(?: kannst| konntest| lassen| konnen)?((?: ,)? (?:wenn|sobald|falls|wie|wann|was|ob|wo)\\b.*)?$`,
)

/** Nobody is asked and nobody does it: "gewichtsverlauf zeigen", "meinen Platz morgen absagen". */
const barely = new RegExp(`^(.+?) (${infinitives})$`)
const finite =
  /\b(?:ich|du|wir|ihr|kann|kannst|will|willst|soll|sollte|muss|mochte|wurde|darf|habe|hast|hat|ist|sind|bin|nicht|wie|was|wann|wo|zu|keine|keinen|kein|nichts)\b/

/** What only leads up to what is asked: "weißt du, ...", "sag mir mal, ...". */
const leads =
  /^(?:weisst du|kannst du sehen|sage (?:mir |uns )?|zeige (?:mir |uns )?|verrate mir|ich wusste gern|ich wurde gern wissen|will wissen|wollte wissen|wollte fragen|wurde gern wissen|mich wurde interessieren|(?:habe )?(?:eine )?frage|ich frage mich|frage mich|erklare(?: mir)?|hast du eine ahnung|keine ahnung|ich (?:wollte|will|mochte) (?:nur |mal )*(?:wissen|fragen))(?: ?,)? ?(?=(?:wie|wann|was|wo|ob|warum|wieso|welche|welchen|welcher|wer)\b)(?!.*\bweniger als\b)/

/** Written out as one word: "Samstagvormittag". */
const together =
  /\b(montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|heute|gestern|morgen)(abend|morgen|fruh|mittag|nachmittag|vormittag|nacht)s?\b/g

const partsOfDay = 'abend|fruh|morgens?|mittags?|nachmittags?|vormittags?|abends'
const shortDays: Readonly<Record<string, string>> = {
  mo: 'montag',
  di: 'dienstag',
  mi: 'mittwoch',
  do: 'donnerstag',
  fr: 'freitag',
  sa: 'samstag',
  so: 'sonntag',
}

/** "Do" and "so" are days of the week where they stand as one. */
function days(text: string): string {
  return text
    .replace(together, '$1 $2')
    .replace(
      /\b(am|fur|bis|ab|seit|von|nachsten|nachste|diesen|kommenden|jeden|letzten) (mo|di|mi|do|fr|sa|so)\b(?! (?:ein|eine|einen|viel|viele|voll|leer)\b)/g,
      (_, before, day) => `${before} ${shortDays[day]}`,
    )
    .replace(
      new RegExp(`\\b(mo|di|mi|do|fr|sa|so) (?=(?:${partsOfDay})\\b)`, 'g'),
      (_, day) => `${shortDays[day]} `,
    )
    .replace(
      /\b(mo|di|mi|do|fr|sa) (?=(?:um|ab|gegen|zwischen|von|nach|vor|und|oder|\d))/g,
      (_, day) => `${shortDays[day]} `,
    )
    .replace(/\b(mo|di|mi|do|fr|sa)(?=$| ,)/g, (_, day) => `${shortDays[day]}`)
    .replace(/(^| und | oder )so (?=(?:um |ab |gegen )?\d)/g, (_, before) => `${before}sonntag `)
}

/**
 * Folded German in the words that the tables know.
 *
 * @example
 * written('isses grad voll') // 'ist es gerade voll'
 */
export function written(text: string): string {
  return days(
    longhand(text.replace(formal, '$1e')).replace(
      compound,
      (_, part, what) => `${plural[part] ?? part} ${what}`,
    ),
  ).replace(whenAsked, 'wann')
}

/** "Zeigen Sie mir" is "zeige mir". */
const formal = /(?<=^|, |bitte )(?!konn|hab|woll|soll|mocht|wurd|sind|durf|muss|wiss)([a-z]{2,}?)en sie\b/g

/** "Schultertraining", "Ganzkörperplan": what is trained, and what it is. */
const compound =
  /\b(schulter|bein|brust|rucken|arm|bauch|cardio|ausdauer|ganzkorper|oberkorper|unterkorper|bizeps|trizeps|push|pull)(training|workout|einheit|ubungen|ubung|plan|bereich|tag)s?\b/g
const plural: Readonly<Record<string, string>> = { schulter: 'schultern', bein: 'beine', arm: 'arme' }

/** Long ways to ask when. */
const whenAsked =
  /\b(?:(?:zu|um|ab) )?(?:welche|welcher|wie viel) (?:uhrzeit|zeit|uhr)\b|\b(?:an )?welche[mrn]? (?:tag|tagen|wochentag)\b|\bwann so\b/g

/**
 * A wish without what leads up to it, and as an order where somebody is asked for it.
 *
 * @example
 * asked('kannst du mir morgen einen platz reservieren') // 'reserviere mir morgen einen platz'
 */
export const asked = (said: string): string =>
  asOrder(
    said
      .replace(begging, '')
      .replace(leads, '')
      .replace(turned, 'ich $2 $1 $3')
      .replace(/^(brauche|mochte|will|hatte) ich /, 'ich $1 '),
  )

/** "Kannst du mir erklären" is as good as no word before a question. */
const begging =
  /^(?:kannst|konntest|wurdest) (?:du )?(?:mir |uns )?(?:sagen|zeigen|erklaren|verraten)(?: ,)? (?=(?:wie|wann|was|wo|ob|warum|wieso|welche|wer)\b)/

/** A noun or adjective without the endings of its cases: "geräten", "ruhigen", "brotes". */
export const stems = (word: string): readonly string[] =>
  word.length < 5 || !/^[a-z]+$/.test(word)
    ? []
    : ['n', 'en', 'e', 's', 'es', 'er', 'em']
        .filter((ending) => word.endsWith(ending) && word.length - ending.length > 2)
        .map((ending) => word.slice(0, -ending.length))

/** "Gestern habe ich ...": the verb before the one who does it. */
const turned =
  /^((?:dann|danach|jetzt|gerade|heute(?: fruh| morgen| abend| mittag)?|morgen(?: fruh| mittag| abend)?|ubermorgen|gestern(?: abend)?|vorhin|deshalb|darum|also|ausserdem|(?:am |nachsten |letzten )?(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|wochenende)(?: fruh| abend| mittag)?|nachste woche|diese woche|um \S+|ab \S+)) (habe|bin|mache|gehe|komme|trainiere|brauche|will|mochte|kann|muss|schaffe|esse|wiege|fange|hatte|war|wurde|fahre|fliege) ich ?(.*)$/

function longhand(text: string): string {
  const words = text.split(' ')
  const out: string[] = []
  for (let at = 0; at < words.length; at++) {
    const pair = spoken.get(words.slice(at, at + 2).join(' '))
    if (pair !== undefined && at + 1 < words.length) {
      out.push(pair)
      at++
    } else out.push(longWord(words, at))
  }
  return out.join(' ')
}

/** "Ne" before a word is an article, and "n" too; alone it is a no. */
function longWord(words: readonly string[], at: number): string {
  const [word = '', next] = [words[at], words[at + 1]]
  const stands = next !== undefined && next !== ','
  if (word === 'ne' && stands && (at > 0 || words.length < 4)) return 'eine'
  if ((word === 'n' || word === "'n") && stands) return 'ein'
  return spoken.get(word) ?? word
}

function asOrder(text: string): string {
  const wanted = begged.exec(text)
  const [all, what = '', infinitive = '', when = ''] =
    wanted ?? (finite.test(text) ? null : barely.exec(text)) ?? []
  const order = orders.get(infinitive)
  if (all === undefined || order === undefined) return text
  return [order[0], what, order[1], when].join(' ').replace(/ +/g, ' ').trim()
}
