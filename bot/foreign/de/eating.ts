/** Allergies before all else, so that no other wish takes them for its own; then diets, tastes and other dishes. */
export const germanEatingFrames = `
[ich] [habe|hab] [ja] (keine|keinerlei|keine bekannten) (allergien|allergie|unvertraglichkeiten|lebensmittelallergien|nahrungsmittelallergien) => no allergies
(allergien|unvertraglichkeiten) [habe|hab] [ich] (keine|keinerlei|nicht) => no allergies
(allergien:|allergie:|unvertraglichkeiten:|unvertraglichkeit:) (keine|keinerlei|nein|nix|nichts) => no allergies
(losche|losch|entferne|streiche|streich) [bitte] meine allergie gegen * => remove my $1 allergy
[ich] [bin] allergisch gegen (keine|keinerlei|nein|nichts|gar nichts|nix) => no allergies
[ich] bin nicht allergisch => no allergies
[ich] (bin|war) nicht allergisch gegen * => i am not allergic to $1
[ich] (bin|war) (nicht mehr|nicht langer) allergisch gegen * => i am no longer allergic to $1
[ich] [bin] [sehr|stark|schwer|hochgradig|leicht|extrem|total] allergisch gegen * => i am allergic to $1
[ich] [mag|esse] * (nicht mehr) => i do not like $1
(tausche|tausch|ersetze|ersetz|wechsle|wechsel) [mir] [bitte] [das|den|die] * (durch|gegen|mit) [ein|eine|einen|etwas|was] * => swap the $1 for $2
(tausche|tausch|ersetze|ersetz|wechsle|wechsel) [mir] [bitte] [das|den|die] * [aus|bitte] => swap the $1
[ich] [hatte|will|mochte] [gern|gerne] [lieber] (etwas|was) anderes (statt|als|anstatt|anstelle von) [das|dem|der|den|die] * => something else instead of $1
was (gibts|gibt es|gibt's|gibt) [es] [heute|heute abend] (zum|zu) (abendessen|abendbrot|abend) * => what is for dinner $1
was (gibts|gibt es|gibt's|gibt) [es] [heute|heute mittag] (zum|zu) (mittagessen|mittag) * => what is for lunch $1
was (gibts|gibt es|gibt's|gibt) [es] [heute] zum fruhstuck * => what is for breakfast $1
[heute] (mittags|mittag|zum mittagessen|zum mittag) gab es * => i had $1 for lunch
[heute] (abends|abend|zum abendessen|zum abendbrot) gab es * => i had $1 for dinner
[heute] (morgens|fruh|zum fruhstuck) gab es * => i had $1 for breakfast
[ich] hatte (zum fruhstuck|zum mittagessen|zum mittag|zum abendessen|zum abendbrot) * => i ate $1
(was|etwas) (schnelles|einfaches) (zum|zu) (abendessen|abendbrot|abend) * => something quick for dinner $1
(was|etwas) (schnelles|einfaches) (zum|zu) (mittagessen|mittag) * => something quick for lunch $1
(was|etwas) (schnelles|einfaches) zum fruhstuck * => something quick for breakfast $1
[ich] [hatte|will|mochte] [heute abend|heute|zum abendessen] lieber [was|etwas] [mit] * => something with $1 for dinner
[einen|ein] (anderen|anderer|andern|neuen|neuer) (essensplan|speiseplan) * => another meal plan $1
[den|meinen] alten (essensplan|speiseplan) * => go back to my old meal plan
(etwas|was) anderes (zum|zu) (mittagessen|mittag) * => something else for lunch $1
(etwas|was) anderes (zum|zu) (abendessen|abendbrot|abend) * => something else for dinner $1
(etwas|was) anderes zum fruhstuck * => something else for breakfast $1
`

/** Between "gegen" and "allergisch" stands what it is about, and how much. */
const measure = '(?: (?:sehr|stark|schwer|extrem|hoch|hochgradig|leicht|etwas|total|ziemlich|auch|leider))*'

/** A few words that name foods, and no figures or verbs before them. */
const word =
  '(?!(?:kg|kilo|cm|jahre|alt|ich|aber|weil|denn|da|bin|habe|hab|wiege|auch|bitte|nur|die|das|der|den|von|gegen|auf|keine|kein|keinen)\\b)[a-z-]+'
const foods = `(${word}(?:(?: ,)? ${word}){0,6})`
const at = '(?:gar |uberhaupt |leider |absolut |so |halt )*'
const harm =
  '(?:ausschlag|bauchschmerzen|bauchweh|quaddeln|atemnot|durchfall|blahungen|pusteln|juckreiz|krampfe|migrane|schwellungen|einen allergischen schock|eine allergische reaktion)'
const gets = '(?:bekomme|kriege|bekomm|krieg|habe|hab)'
/** Allergens that nobody leaves out for the taste. */
const strict =
  '(?:\\w*nusse?n?|mandeln?|gluten|weizen|laktose|lactose|soja|sesam|schalentiere|krebstiere|krustentiere|weichtiere|schalenfruchte|lupinen?|sulfite)'
const none = '(?:keine|keinerlei) (?:allergien?|unvertraglichkeiten?|lebensmittelallergien?)'

const turned: readonly (readonly [string, string])[] = [
  [
    '^(?:ich habe |meine |bekannte )?(?:\\w*allergien?|unvertraglichkeiten?|intoleranzen?)(?: ?[:,])+ (.+)$',
    'bin allergisch gegen $1',
  ],
  // "Nuss-, Ei- und Milchallergie".
  [`\\b([a-z]+)-(?=[ ,])(?=.*?(allergie|intoleranz|unvertraglichkeit)\\b)`, '$1$2'],
  [
    `\\b${none}(?: ,)?(?: aber)?(?: nur| ausser| lediglich| bis auf| abgesehen von)(?: gegen| auf| eine| ne)* (.+)$`,
    'bin allergisch gegen $1',
  ],
  [`\\b${none}(?: ,)? aber(?: gegen| auf) (.+)$`, 'bin allergisch gegen $1'],
  [
    `\\b(bin|war|ist|sei)( nicht mehr| nicht)? (?:gegen|auf) (.+?)( nicht mehr| nicht)?${measure} allergisch\\b`,
    '$1$2$4 allergisch gegen $3',
  ],
  [
    `\\b(?:habe|hab) (?:eine|ne) (?:sehr |starke |schwere |leichte )*(?:kreuz-?|lebensmittel|nahrungsmittel)?allergie (?:gegen|auf) (.+)$`,
    'bin allergisch gegen $1',
  ],
  [
    `\\b(?:gegen|auf) (.+?) bin ich( nicht mehr| nicht)?${measure} allergisch\\b`,
    'bin$2 allergisch gegen $1',
  ],
  [`\\b(?:gegen|auf) (.+?)${measure} allergisch\\b(?: bin)?(?! gegen)`, 'allergisch gegen $1'],
  [
    `\\b(?:habe|hab) (?:gegen|auf) (.+?) (?:eine |ne )?(?:starke |schwere |leichte )?allergie\\b`,
    'bin allergisch gegen $1',
  ],
  [
    `\\breagiere (?:sehr |stark |heftig |allergisch |empfindlich )*(?:auf|gegen) (.+?)(?: allergisch| empfindlich)?$`,
    'bin allergisch gegen $1',
  ],
  [
    `\\b${foods} (?:vertrage|vertrag|darf|kann) ich ${at}(?:nicht|schlecht|kaum|keine|keinen|kein)\\b(?: essen| trinken| haben)?`,
    'bin allergisch gegen $1',
  ],
  [`\\b(?:vertrage|vertrag) ${at}(?:keine|kein|keinen|keinerlei|nicht) (.+)$`, 'bin allergisch gegen $1'],
  [
    `\\b(?:vertrage|vertrag) (?!ich)(.+?) ${at}(?:nicht|schlecht|kaum)(?: so)?(?: gut)?\\b`,
    'bin allergisch gegen $1',
  ],
  [`\\b${foods} (?:bekommt|bekommen|tut|tun) mir ${at}nicht(?: gut)?\\b`, 'bin allergisch gegen $1'],
  [
    `\\b${gets} (?:immer |sofort |\\w+ )?${harm} (?:von|nach|wegen|durch|bei) (.+)$`,
    'bin allergisch gegen $1',
  ],
  [`\\b(?:von|bei|nach) (.+?) ${gets} ich (?:immer |sofort |\\w+ )?${harm}\\b`, 'bin allergisch gegen $1'],
  [
    `\\b${foods} (?:geht|gehen) ${at}nicht(?: ,)? (?:da |weil |denn )?(?:ich )?(?:bin )?(?:ich )?${measure} ?allergisch$`,
    'bin allergisch gegen $1',
  ],
  [
    `\\b(?:kein |keine |keinen )${foods}(?: bitte)?(?: ,)? (?:da |weil |denn )?(?:ich )?bin (?:ich )?${measure} ?allergisch$`,
    'bin allergisch gegen $1',
  ],
  [`\\b${foods}(?: ,)? (?:da |weil |denn )?(?:da )?bin ich${measure} allergisch$`, 'bin allergisch gegen $1'],
  [
    `\\b(?:darf|kann) (?:leider |absolut |wegen \\w+ )*(?:keine|kein|keinen|keinerlei) (.+?) (?:essen|trinken|haben|zu mir nehmen)\\b`,
    'can not eat $1',
  ],
  [
    `\\b(?:darf|kann) (?!ich)(.+?) (?:leider |absolut )?nicht (?:essen|trinken|vertragen)\\b`,
    'can not eat $1',
  ],
  [
    `^(?:bitte )?(?:kein|keine|keinen|keinerlei) (${strict}(?:(?: ,)? (?:und |oder |keine |kein |keinen )*${strict})*)(?: bitte)?$`,
    'i can not eat $1',
  ],
  [`^(?:bitte )?(kein|keine|keinen) ((?:[a-z-]+ ?){1,4}?)(?: bitte)?$`, '$1 $2 please'],

  [`^((?:ich )?(?:mag|esse|trinke) )(?!kein|nicht)(.+?) ${at}nicht(?: so)?(?: gern| gerne)?$`, '$1keine $2'],
]

const rules = turned.map(([pattern, by]) => [new RegExp(pattern, 'g'), by] as const)

const several =
  /(?:\b(?:habe|hab) (?:eine |ne )?|^)([a-z]+(?:allergie|intoleranz|unvertraglichkeit)(?:(?: ,)? (?:und |oder )?[a-z]+(?:allergie|intoleranz|unvertraglichkeit))+)$/

/** An allergy in the order of words that can be read word by word: "gegen Nüsse allergisch" is "allergisch gegen Nüsse". */
export const germanAllergies = (said: string): string =>
  rules
    .reduce((text, [pattern, by]) => text.replace(pattern, by), said)
    .replace(
      several,
      (_, list: string) =>
        `bin allergisch gegen ${list.replace(/(?:allergie|intoleranz|unvertraglichkeit)(?![a-z])/g, '')}`,
    )
