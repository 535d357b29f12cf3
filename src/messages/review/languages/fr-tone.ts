import type { ToneWords } from '../compile-tone.js';

/** How French sounds rude, threatening and so on. Words stand without accents, as texts are read. */
export const frenchTone: ToneWords = {
  lists: {
    vous: 'vous votre vos tu ton ta tes te toi',
    kin: 'enfants enfant famille femme mari mere pere fils fille bebe parents',
    mal: 'incapable incapables nul nuls nulle nulles ridicule ridicules arrogant arrogants arrogante paresseux stupide stupides bete betes malpoli malpolis impoli impolis grossier grossiers insultant insultante insulte honte blague plaisanterie cirque farce menteur menteurs lache laches inutile inutiles ignorants ignorant hypocrites hypocrite irrespectueux amateurs amateur moquerie',
    pire: 'incompetent incompetents incompetente incompetentes incompetence minable minables honteux honteuse scandaleux scandaleuse pitoyable pitoyables lamentable lamentables inadmissible merde bordel putain con cons conne connard connards connerie conneries imbecile imbeciles idiot idiots abruti abrutis cretin cretins clowns fumistes fumiste bouffons bouffon foutez foutre foutu foutus salaud salauds degueulasse',
    silence: 'ignorer ignore ignores ignoree silence silences',
  },
  patterns: [
    [
      `je|j'|me|m'|moi|mon|ma|mes|suis ..3 @mal|@pire
@mal|@pire de ma|mon part|cote
@mal|@pire question|erreur|faute
pas !seulement ..1 @mal|@pire
pas ..4 paraitre|sembler|etre ..2 @mal
sans ..3 @mal|@pire|menacer
desole|desolee|navre|navree d' ..1 apprendre
desole|desolee pour votre|vos|sa|son
vos|votre excuses|pardon
rompre|briser|apres ..1 silence
avocat|avocate ..5 contrat|relit|clause`,
      'fine',
    ],
    ['@vous|equipe|entreprise|societe|recrutement|service|boite|processus', 'reader'],
    ['@vous', 'you'],
    ['@mal', 'insult'],
    [
      `@pire
n' importe quoi
bande de|d'
repondez|reponds|rappelez|expliquez|decidez moi? ..4 immediatement|maintenant|enfin|suite|aujourd'|exige
j' exige
faites|fais enfin? votre|ton ..1 travail|boulot|metier
vous moquez|fichez|payez de moi|tete|monde|gueule
vous ..1 foutez
aucun|aucune|manque|manquez|total de? ..1 respect|politesse|savoir|education|correction|professionnalisme
perdre|perdu mon|notre temps
comment osez
quel|quelle mepris|culot|honte|toupet|bande|manque
une|votre honte
mal eleves|eleve|elevee
ca suffit
j' en ai assez|marre
etes vous ..2 sourds|sourd|aveugle|aveugles|stupides|idiots|serieux
trop betes|paresseux|laches|occupes pour
qu' est ce qui ..2 va|cloche pas? chez
allez vous faire`,
      'rude',
    ],
    [
      `presse|glassdoor|journalistes|journaliste|journal|journaux|avocat|avocate|tribunal|tribunaux|prud'|prudhommes|reseaux|linkedin|medias|police|syndicat|plainte
tout le|toute monde|place|ville|profession|industrie
toute la ..1 place|ville|profession
vos clients|actionnaires`,
      'exposure',
    ],
    [
      `saura|sauront|verra|apprendra|apprendront|entendrez|entendra|contactera|publierai|raconterai|porterai|alerterai|contacterai|ecrirai|irai|dirai|posterai|saisirai|informerai|finira|aurez
je vais|compte ..1 le? publier|raconter|tout|porter|alerter|contacter|ecrire|dire|poster|saisir|informer|vous|aller
ou je|j'`,
      'intent',
    ],
    [
      `vous|tu ..2 regretter|regretterez|regretteras|paierez|payer
je sais ou|qui vous|tu
consequences
dernier avertissement
je vous previens|previens
votre reputation ..4
porter|porterai plainte
en justice
verra au tribunal`,
      'threatening',
    ],
    [`ou|sinon|soit|faute|passe|delai|derniere|dernier|avant|d'ici\nsi|sans ..8 pas|rien|reponse|aucune\nd' ici`, 'pressure'],
    [
      `je signe|signerai|signe|vais|pars|irai|m' ..3 ailleurs|concurrence|concurrent|vais|$
je retire|retirerai|considere|abandonne ma|ma|que|tout
oubliez|oublie moi
laisse|laissez tomber
vous|vous pouvez|pourrez m'? oublier|trouver|chercher
voir ailleurs`,
      'leaving',
    ],
    [
      `a prendre ou
maintenant ou jamais
derniere chance
vous avez|as jusqu'|jusque
vous avez #date|24|48|deux|trois ..1 heures|jours|pour
je vous laisse|donne jusqu'|#date|24|48
soit vous|je ..14 soit
non negociable
c' est oui ou non`,
      'ultimatum',
    ],
    [
      `supplie|implore
par|ayez pitie
a genoux
suis ..2 desespere|desesperee|desespere
s' il vous plait s'|je
plait ..3 plait
prete|pret a tout
ferai|ferais ..1 n'|tout|absolument ..1 importe|ce|pour
gratuitement|benevolement $|s'|pour|pendant|meme
dernier|seul espoir
tellement|vraiment|absolument besoin de ce|cet`,
      'begging',
    ],
    [
      `apres|malgre tout ce|tous
moindre des choses
me|nous devez|dois
@kin ..4 comptent|compte|faim|pleure|pleurent|dependent|depend|souffrent|attendent|manger
dors|dormi plus|pas
m'|nous avez ..1 laisse|laissee|laisses tomber
par votre faute
cause de vous|votre
decu|decue par|de vous
comme ca que vous
j' ai ..12 et vous ne|n'|m' ..3 pas|rien|jamais|meme
brise ..2 coeur|espoirs|confiance
avez vous|un ..2 coeur|conscience`,
      'guilt-tripping',
    ],
    [
      `bravo|felicitations|merci|chapeau|magnifique|formidable|gentil|aimable|charmant|quelle|quel|adore|impressionne|impressionnee|genial`,
      'praise',
    ],
    [
      `@silence
pour rien
de|d' ..1 ne pas|jamais
sans ..1 reponse|nouvelle|nouvelles
faire|fait ..1 attendre|patienter
seulement|que|juste ..1 #number|#date|deux|trois|quatre|cinq|six|huit ..1 semaines|mois
du grand art`,
      'neglect',
    ],
    [
      `du grand art
quelle|quel rapidite|efficacite|reactivite|elegance|professionnalisme|communication $
^ bravo $|vraiment
ne vous pressez|derangez|fatiguez surtout? pas
surtout ne vous
prenez votre temps ..6 que|ma|seulement|pas
devez|doit etre ..2 occupes|occupe|debordes a|pour
vous avez surement|sans mieux|doute mieux? a faire
trop important|importants pour
c' est tres professionnel`,
      'sarcastic',
    ],
    [
      `negre|negres|pede|pedes|bougnoule|bougnoules|youpin|gonzesse|gonzesses|bicot
femme|femmes|arabes|noirs|etrangers|vieux|musulmans|juifs|immigres ..1 sont|ne|n'|devraient ..3 pas|trop|tous|rester|paresseux|faibles|savent
bonnes femmes
trop vieux|vieille|vieux pour
que|plutot|prefere|preferez|embauchez|embaucher|choisi|prendre ..3 etrangers|etranger|arabes|arabe|noirs|femmes|femme|immigres|jeunette|gamine|musulmane|musulman $|a|plutot|pour|au
de|par quota|quotas
rentrez|retourne|retournez ..2 dans|chez
comme toutes|typique les|des femmes
tomber|tombera|tombe enceinte`,
      'discriminatory',
    ],
    [
      `desole|desolee|excuses|excusez|excuser|excuse|pardon|pardonnez|pardonner|navre|navree
m' en veux`,
      'over-apologetic',
    ],
  ],
  plain:
    'vous je moi me mon ma votre vos est suis ai avez pas ne pourquoi quand quoi qui que comment mais si bien merci plait reponse repondez maintenant attends attendre veux besoin encore jamais toujours bonjour vraiment aujourd hui demain bientot oui non personne rappelez tout ca cela nouvelles avoir',
};
