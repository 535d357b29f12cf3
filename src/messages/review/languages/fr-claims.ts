import type { PatternMeaning } from '../grammar.js';
import type { Meanings } from '../pattern.js';

/** French ways of saying that an offer is held, a process runs or has ended, or that there is none. `@g` is another employer. */
export const frenchClaims: Meanings<PatternMeaning> = [
  [
    `#offer a vous|te faire|soumettre|presenter|proposer
    #offer ..1 de|d' rendezvous|creneau|creneaux|date|dates|transport|covoiturage|service|services|formation|reprise|lecture|visite|valeur|logement|location|remise|collaboration|aide
    #offer ..3 publiee|parue|diffusee|ligne|consultee|linkedin|indeed|apec|site|annonce
    #offer commerciale|commerciales|promotionnelle|promotionnelles|speciale|logicielle|produit|produits|client|tarifaire|culturelle
    avais|avait|avions recu|eu|obtenu ..8 #offer
    appel d' #offer|offres
    une|la|votre proposition de
    y a ..2 ans|annees ..12 #offer|propose
    ans|annees ..3 #offer`,
    { type: 'nothing' },
  ],
  [
    `@g ..3 @want ..3 @tome ..1 @hire
    @g ..3 @tome ..3 @want ..2 @hire|moi
    @g ..3 @want ..3 que je|nous rejoigne|integre|signe|commence|rejoignions
    @g ..2 @tome veut|veulent|voudrait
    @g ..8 @want ..1 @tome @hire
    @g ..3 @tome retient|retiennent|prend|prennent|choisit|choisissent !pour
    @g ..3 @tome retient|retiennent|prend|prennent pour|en ..1 @job
    @g ..1 @tome presse|pousse|relance ..1 de|pour signer|rejoindre|accepter|repondre|decider|venir
    @g ..2 @tome @aux? @aux? @hired !pour|en|a
    @g ..2 @tome @aux? @aux? @hired pour ..2 @job
    @g ..2 @tome @aux? @aux? @propose @one|des|deux !@meet|nouveau|autre|second|deuxieme|premier|dernier
    @g ..2 @tome @aux? @aux? @propose de|d' ..1 rejoindre|integrer|venir|travailler|prendre|signer|devenir
    @g ..2 @tome @aux? @aux? @propose #money|#offer|#role|mieux|davantage|plus|environ|autour|jusqu'|$
    @g ..2 @tome @aux? ..1 dit|donne oui|accord|feu
    @g ..2 @tome @aux? @aux? @adverb? fait|faite|adresse|envoye|transmis|remis ..2 #offer|contrat
    @g ..3 @tome tend|tendu les bras
    @g ..5 me|m' proposer|offrir @one !@meet
    on|ils|elles @tome @aux? @aux? @propose @one ..3 @job|#role|#giver
    on|ils|elles @tome @aux? @propose ..2 #role
    @tome @aux? ete @propose ..2 @job
    @job|#role ..1 @tome @aux? @aux? @propose|promis|reserve|acquis|garanti !avez|vous
    @job|#role ..3 @tome attend ailleurs|chez|dans|si|$
    vu|vue|vus proposer|offrir|attribuer|confier ..3 @job|#offer|#role
    suis|sommes|ete|etre @adverb? @hired ..3 chez|par|dans|aupres @g|ailleurs
    suis|sommes|ete|etre @adverb? @hired ailleurs
    @have|trouve ..2 @one ..2 @job ..1 chez|ailleurs @g|si|$
    @have|trouve ..2 #role|@job garanti|garantie|assure|assuree|ailleurs
    trouve|decroche|obtenu ..3 @job ..2 chez|ailleurs|dans|aupres @g|qui|surlatable
    sollicite|sollicitee|demarche|demarchee|approche|approchee|chasse|debauche|debauchee par @g`,
    { type: 'offer' },
  ],
  [
    `lettre|contrat|contrats|courrier d'|de embauche|engagement|travail|recrutement ..3 @g|ailleurs|signer|enmain|surlatable|signature|signe
    @have|recu ..2 lettre d' embauche|engagement
    @have|recu|recois ..3 contrat|contrats ..3 @g|ailleurs|signer|signature
    @g ..4 @tome ..6 contrat|lettre`,
    { type: 'offer', form: 'written' },
  ],
  [
    `@finals @rounds ..5 @with @o
    @finals @rounds ..3 ailleurs
    @rounds ..1 @finals ..4 @with @o
    @rounds ..1 @finals ..2 ailleurs
    finaliste|finale|shortliste|shortlistee|shortlist ..3 @with @o
    finaliste|finale ailleurs
    @o ..7 @finals @rounds
    @o ..7 @rounds @finals
    @o ..5 finale|finaliste
    attends|attendons|attendant|recevoir|recevrai ..5 #offer ..1 prochainement|bientot|incessamment|sous
    #offer ..4 imminente|prevue
    #offer @be? attendue`,
    { type: 'process', stage: 'final-round' },
  ],
  [
    `@interviews ..4 @with @o
    @interviews ..2 ailleurs
    @interviews ..3 parallele
    @several|autres|besides @interviews|candidatures|pistes ..4 @running|besides|ailleurs
    @have|mene|suis|passe ..4 #process
    #process|#role ..5 @running
    #process|@interviews ..3 prevu|prevue|prevus|programme|planifie ..3 @o|ailleurs
    rencontre|rencontrer|rencontree|vu|rencontres ..1 #giver|#employer
    rendezvous ..3 @with @g|ailleurs
    lice|competition|course|discussion|echange|echangeons ..3 @with @o
    lice|competition|course|discussion|pourparlers ailleurs
    @g ..2 @tome ..3 convoque|convoquee|invite|invitee|convie|recoit|recu|recue|rencontre|rappele|rappelee
    @g ..2 @tome ..3 @propose ..2 @meet
    recu|recue|convoque|convoquee|attendu|attendue|invite|invitee|auditionne|auditionnee|rappele|rappelee ..3 par|chez @g
    avance|avancee|progresse ..4 @with @g|#process|ailleurs
    @meet ..2 chez @g`,
    { type: 'process', stage: 'interviewing' },
  ],
  [
    `@applied ..4 @with @o
    @applied ..2 ailleurs
    @applied ..3 a|pour ..1 #offer
    @sent ..4 candidature|candidatures|cv|dossier a|chez|aupres|dans|pour une|un|deux|trois|plusieurs|d' !@job|offre|annonce
    @sent ..4 candidature|candidatures|cv|dossier ..1 ailleurs|a|chez|aupres|dans @o
    @applied ..1 a|aupres|chez|dans une|un|deux|trois|plusieurs|d' !@job|offre|annonce
    @several|autres|mes candidatures ..3 cours|attente|besides|ailleurs|parallele
    @applied ..2 parallele
    cherche|recherche|recherches|regarde|explore|prospecte ..2 ailleurs|#role|#process|#giver
    ecoute|ouvert|ouverte ..2 #role|#process
    etudie|explore|examine|envisage ..2 #role|#process`,
    { type: 'process', stage: 'applied' },
  ],
  [
    `@have2 @aux? @aux? d'? @accepted|accepter|signer ..5 #offer|#role|@g|ailleurs
    @have2 ..3 @accepted ..3 @job ..2 chez|avec|dans|ailleurs @g
    @have2 ..3 signe ..3 ailleurs|chez|avec @g
    decide|choisi|resolu de|d' rejoindre|accepter|suivre ..1 @g|#offer|#role
    @have2 ..3 engage|engagee ailleurs|aupres|avec|chez @g
    @have2 ..3 dit oui a ..1 @g|#offer|#role
    #offer|#role ..3 ete acceptee|accepte`,
    { type: 'outcome', status: 'accepted' },
  ],
  [
    `@have2 @aux? @aux? d'? @declined ..8 #offer|#role|@g
    @have2 ..4 @declined|renoncer ..3 a ..2 #offer|#role|@g
    dit|repondu non a ..2 #offer|#role|@g
    #offer|#role ..4 declinee|declinees|refusee|refusees|refuse
    donne|oppose ..2 suite|refus ..2 a ..1 #offer|@g`,
    { type: 'outcome', status: 'declined' },
  ],
  [
    `laisse|laissee|laissees|laisser ..5 expirer|passer|filer|echoir|tomber|courir
    #offer ..3 a|est|ont|sont|avait ..1 expire|expiree|expirees|caduque|perimee|echue|caduques
    #offer ..1 nestplus
    #offer ..3 arrivee|venue a echeance|terme|expiration
    #offer ..4 @be|ete ..2 retiree|annulee`,
    { type: 'outcome', status: 'expired' },
  ],
  [
    `retire|retiree|retirer ..3 candidature|candidatures|dossier ..4 @with @o
    retire|retiree|desiste|desistee|sorti|sortie ..1 de|du|d'|des|aupres|chez|ailleurs ..5 @o
    mis|mets fin|terme ..3 @interviews|candidature|#process ..4 @with? @g|#process
    abandonne|quitte|interrompu|arrete ..2 #process
    abandonne|interrompu|arrete ..2 @interviews ..3 @with @o`,
    { type: 'outcome', status: 'withdrawn' },
  ],
  [
    `aucun|aucune|sans|zero ..1 #offer
    pas ..1 d'|de|non ..1 #offer
    pas ..3 recu|eu|obtenu ..1 d'|de|autre ..1 #offer
    rien ..2 surlatable|enmain|concret|ferme|signe
    rien|personne ..4 @propose
    aucune|aucun ..4 @tome ..3 @propose|fait`,
    { type: 'absence', scope: 'offers' },
  ],
  [
    `aucun|aucune|sans ..1 #process|#role
    rien ..2 autre ..2 vue|cours|ailleurs
    aucun|aucune autre|autres? @interviews|candidature|piste|demarche
    aucun|aucune ..1 @interviews|candidature|piste ailleurs|cours
    pas ..3 d'|de ..1 #process|#role
    pas ..2 d' ..1 autre|autres @interviews|candidature|candidatures|piste|pistes
    pas|jamais|ne|n' ..3 @applied|@interviews|cherche|regarde|recherche ..3 ailleurs|nulle|#giver
    pas ..2 @interviews|discussion ..2 avec|chez|aupres personne|d'|@g
    seul|seule|unique ..1 entreprise|societe|processus|candidature|employeur|recrutement|piste|etablissement|employeurs ..5 @applied|@interviews|suis|ai|mene|cours|poursuis
    @applied|@interviews qu'|que|uniquement|seulement chez|avec|aupres|a vous
    @applied|postule nulle part`,
    { type: 'absence', scope: 'processes' },
  ],
];

/**
 * What French sentences with a date say: `answer`, something must be answered by it; `open`, something is open until then, which is
 * about another offer only where one is spoken of; `ask`, anything else.
 */
export const frenchDeadlines: Meanings<'answer' | 'open' | 'ask'> = [
  [
    `@must ..3 @reply ..9 #date
    @must ..3 @render ..4 @answer ..7 #date
    @ask|on|prie|demande ..4 de|d' ..3 @reply ..7 #date
    @ask|demande|donne ..4 @answer ..7 #date
    @ask ..2 que je|nous ..3 @reply|@render ..6 #date
    @answer ..2 @be ..2 attendue|exigee|demandee|attendu|requise|due|souhaitee ..4 #date
    @answer attendue|exigee|demandee|requise ..4 #date
    @answer a ..4 #offer ..2 attendue|exigee|demandee|requise ..4 #date
    @answer ..2 avant|pour|jusqu'|dici|sous ..2 #date
    #date ..2 @be ..3 limite|echeance|delai|dernier|terme
    #date ..2 pour|afin @tome? y? de? @reply|@render
    decider|repondre|signer|trancher ..4 #date`,
    'answer',
  ],
  [
    `ai|avons|a|dispose|disposons|reste ..1 jusqu'|avant|plus|que|qu' ..2 #date
    ai|avons|dispose ..1 #date ..3 @reply|reflechir
    donne|donnent|laisse|laissent|accorde|accordent|fixe|octroie ..5 #date
    delai|echeance|limite|ultimatum|date ..6 #date
    expire|expirent|echoit|court|prend|tombe|termine|ferme|caduque|arrive|perime ..5 #date
    valable|tient|tiennent|vaut|attend|attendent|ouverte|maintenue|valide|reservee|garde|gardent|patienter|attendre|patientent ..5 #date
    @answer|repondre ..6 #date
    ils|@g|elle|on ..3 @ask ..7 #date
    jusqu'|avant|au|d'ici ..2 #date ..2 pour|afin
    dit|fixe|impose ..4 #date`,
    'open',
  ],
  [
    `pourriez|pouvez|pourrais|peux|auriez|seriez|serait|merci|veuillez|faites|puis|vous|votre|vos|#own|tu|ton ..14 #date
    @must ..2 vous|te ..9 #date
    espere|esperant|aimerais|souhaiterais|voudrais|apprecierais ..14 #date
    je|nous souhaite|souhaitons ..14 #date
    proprietaire|bailleur|creche|assureur|notaire|ecole|agence-immo ..8 #date
    dites|donnez|confirmez|indiquez|envoyez|tenez|rappelez|prevenez ..8 #date
    serais|serions|serait ..3 reconnaissant|reconnaissante|ravi|ravie|heureux|heureuse|possible|ideal|utile ..12 #date
    commencer|commence|demarrer|debuter|rejoigne|integre|disponible|preavis|libre|poste|prise|integrer|rejoindre|conges|vacances|absent|absente|demenager|demenagement|voyage|billet|train|avion|essai ..5 #date
    dossier|formulaire|documents|references|attestations|devis|projet|rapport|visa|permis|titre|bail|loyer|stage|examen|formation|inscription|assurance|abonnement|test|exercice|cas|presentation|piece|livrable|cours|bulletins|diplome ..7 #date
    entretien|entrevue|rencontre|rencontres|rendezvous|echange|echangions|visite|reunion|rappel|appel|visio|postule|candidature ..4 #date
    enverrai|envoie|transmettrai|appellerai|rappellerai|reviendrai|relancerai|apporterai|serai|passerai|pourrai|reprendrai|reviens|rappelle|relance ..8 #date
    depuis ..1 #date`,
    'ask',
  ],
];

/** What French sentences with a sum say. */
export const frenchPay: Meanings<'pay' | 'own'> = [
  [
    `propose|proposent|offre|offrent|offert|#offer|salaire|remuneration|fixe|base|package|eleve|elevent|monte|atteint|prevoit|assortie|assorti|paie|paye|payent|payee|gagnerais|toucherais|hauteur|brut|annuel|remuneree|montant|de|a|avec|pour|est ..9 #money
    #money ..3 fixe|package|total|brut|bruts|offre|#offer|ailleurs`,
    'pay',
  ],
  [
    `pretentions|attentes|attente|esperance|esperances|souhaite|souhaiterais|vise|cherche|espere|recherche|minimum|aimerais|voudrais|demande|accepterais|objectif|negocier|plancher|ideal ..9 #money
    actuel|actuelle|actuellement|aujourd'|present|precedent|dernier ..7 #money
    mon|ma|mes|notre salaire|remuneration|pretentions|paie|fixe|package ..7 #money
    je|j' ..2 gagne|touche|percois|gagnais|touchais|percevais|suis|etais ..4 #money
    vous|votre|vos|#own|tu ..8 #money
    fourchette|grille|bareme|budget|annonce|annoncee|affichee|publiee|minimum|marche|moyenne|smic ..8 #money
    aligner|egaler|monter|aller|approcher|rejoindre|atteindre ..4 #money
    chiffre|ca|economise|economies|economiser|ventes|vendu|loyer|facture|subvention|portefeuille|marge|leve|levee|gere|investissement|cout|couts|billet|frais|dette|pret|budgets|contrats|prix ..6 #money
    #money ..4 chiffre|ca|budget|economies|ventes|subvention|investissement|annonce|annonces|publies`,
    'own',
  ],
];

export const frenchPreference = `mon|notre|le|la ..1 premier|premiere|tout ..1 choix|option|preference
choix numero un
mon ..1 choix prefere|numero
mon|ma poste|entreprise|employeur|option preferee|prefere|ideal|ideale
vous|#own|votre ..3 choix|preference numero|absolu|absolue|prioritaire
chez vous que|qu' je ..2 souhaite|veux|prefere|aimerais`;

/** Contacts that a French text announces. */
export const frenchTiming: Meanings<'often' | 'contact' | 'final'> = [
  [
    `rappellerai|relancerai|ecrirai|appellerai|contacterai|recontacterai ..3 tous|toutes|chaque|quotidiennement ..1 jours|jour|matins|matin|semaines?|heures|soirs
    relancer|rappeler|ecrire|appeler|contacter ..3 tous|toutes|chaque les? jours|jour|matins|matin|heures
    relancerai|rappellerai|ecrirai quotidiennement|tantque`,
    'often',
  ],
  [
    `rappellerai|relancerai|ecrirai|appellerai|contacterai|recontacterai|reviendrai|rappelle|relance|recontacte ..7 #date
    vais|allons|permettrai ..2 rappeler|relancer|ecrire|appeler|contacter|recontacter|revenir ..7 #date`,
    'contact',
  ],
  [
    `mon|ma|dernier|derniere|ultime dernier|derniere|ultime|relance message|relance|mail|courriel|rappel|courrier|tentative
    dernier|derniere|ultime message|relance|mail|courriel|rappel|courrier|tentative
    derniere fois que|qu' je ..2 ecris|relance|contacte|sollicite
    ne ..2 relancerai|importunerai|derangerai|ecrirai|contacterai|solliciterai plus`,
    'final',
  ],
];
