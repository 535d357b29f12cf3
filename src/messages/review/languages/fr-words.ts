import type { WordLists } from '../pattern.js';

const orgs =
  'entreprise entreprises societe societes boite boites employeur employeurs cabinet cabinets groupe groupes agence agences banque banques clinique cliniques hopital hopitaux ecole ecoles lycee lycees college colleges universite universites laboratoire laboratoires labo labos studio studios start-up startup startups pme eti maison maisons etablissement etablissements structure structures association associations ong organisation organisations organisme organismes institution institutions institut instituts administration administrations ministere mairie collectivite collectivites commune departement fondation fondations centre centres atelier ateliers editeur editeurs enseigne enseignes magasin magasins boutique boutiques restaurant restaurants hotel hotels usine usines constructeur constructeurs fabricant fabricants fournisseur fournisseurs industriel industriels operateur operateurs assureur assureurs mutuelle mutuelles concurrent concurrents concurrente concurrence recruteur recruteurs equipe equipes compagnie compagnies acteur acteurs prestataire prestataires esn ssii filiale filiales bureau bureaux etude librairie pharmacie voilerie chantier chantiers exploitation domaine theatre musee journal redaction creche ehpad residence garage imprimerie brasserie boulangerie transporteur transporteurs client clients endroit endroits';

/** French words by what they do in a sentence about offers; a list may name those before it. Without accents, as all words are read. */
export const frenchWords: WordLists = {
  i: "je j' nous",
  me: "je j' me m' moi mon ma mes nous notre nos",
  meOnly: "j' je me m' moi nous",
  you: 'vous tu toi votre vos ton ta tes votres #own',
  yours: 'vous tu toi votre vos ton ta tes votres',
  be: 'est sont etait etaient suis sommes etre ete etant serait sera',
  have: 'ai as a avons avez ont avais avait avions avaient ayant avoir eu aurai aura',
  adverb:
    'deja aussi egalement actuellement encore toujours recemment bien desormais enfin meme maintenant tout juste besides finalement hier officiellement formellement serieusement depuis donc notamment effectivement verbalement oralement en y par ailleurs #date',
  aux: "@be @have @adverb me m' n' ne l' le la les lui s' se",
  not: "ne n' ni pas aucun aucune jamais sans rien nul nulle personne",
  if: 'si espere esperant esperons suppose supposons imaginons peutetre quand-bien',
  conjunction: "et mais ou que qu' qui dont car puisque puisqu' parceque parcequ' comme lorsque lorsqu' quand si alors donc afin sachant",
  because: "car puisque puisqu' parceque parcequ' comme sachant",
  else: 'ailleurs',
  subject: "je j' nous on il elle ils elles qui que qu' une un",
  subjects: "je j' nous on il elle ils elles lequel laquelle celle celui ceux",
  and: 'et ou',
  would: 'aimerais souhaiterais voudrais aurais aurait serait recevrais recevrait previendrais previendrai informerais pourrait',
  wouldLike: 'vous te porter signaler preciser informer faire mentionner savoir ajouter dire partager aborder',
  ifFirst: 'si',
  question:
    'estceque pourriez pouvez auriez avez seriez serait puis quand comment combien quel quelle quels quelles pourquoi accepteriez savez voulez existe est faut devrais dois a',
  inverted: 'vous t il elle on ils elles tu nous je ce',
  history: 'epoque autrefois jadis',
  in: 'en depuis de annee ete',
  from: "de d' du des chez par aupres avec dans",
  fromYou: "de d' par chez avec aupres",
  det: "la le l' les cette ce",
  pronouns:
    'on il elle ils elles cela ca celle celui tout rien personne une un le la les ce cette deux trois plusieurs mon ma mes d je j nous qui quand si comme',
  /** Before "offre" these make it the verb. */
  verbBefore: `${orgs} je j' il elle on qui vous nous ils elles tu m' me t' te s' se lui leur`,
  verbAfter: 'un une la le des plus jusqu',
  grants: 'donne donnent laisse laissent accorde accordent ai reste restent sous',
  offerVerbs: "propose proposent offre offrent m' me nous",
  placed: 'chez aupres rejoindre rejoint',
  helping: 'ai as avons avez avais avait ont ayant avoir',
  hold: 'ai as avons avez avait avais ont aurai ayant avoir eu recu recois recevons recevoir recue obtenu obtenir obtiens dispose disposons disposant detiens detenir possede tiens beneficie decroche gagne garde conserve',
  weigh:
    'etudie etudions etudier examine examiner reflechis reflechir reflechissons considere considerer compare comparer evalue evaluer hesite hesiter choisir departager repondre reponds accepter signer decliner refuser rejeter peser pese negocier arbitrer trancher',
  give: 'fait faite faites font faire propose proposee proposent transmis transmise envoye envoyee envoie adresse adressee soumis soumise remis remise emis formule presente confirme confirmee donne',
  arrive:
    'arrivee arrive arrivees attend attendent expire expirent recue recues reste restent court parvenue venue provient tombee valable vient',
  there: 'y',
  heldAfter: 'ai avais avons dispose disposons detiens possede recois tiens recue recues mentionnais mentionne evoquais evoque',
  gave: "m' me nous avez aviez proposez proposiez faites pouvez pourriez envisagez transmettez",
  expect: 'attends attendons attendant imminente promis promise prochaine',
  toCome: 'imminente imminent prevue',
  table: 'surlatable enmain enpoche',
  thanks: 'merci remercie remercier remercions remerciements reconnaissant reconnaissante ravi ravie flatte flattee',
  written: 'ecrit ecrite ecrites parecrit contrat contrats signe signee signees lettre lettres courrier',
  future:
    "vais allons avant pour si sans devrai devrais pourrais pourrai dois devons veux voudrais souhaite souhaiterais faudra faut ne n' pas jamais",
  total: 'package total totale totaux global globale toutcompris ensemble',
  base: 'fixe base',
  bonus: 'prime primes bonus variable commission commissions',
  including: 'avec inclus incluse',
  plus: 'plus',
  besides: 'avec',
  g: '#giver #employer #name',
  o: '@g #role #process ailleurs',
  with: "chez avec dans aupres pour de d' du des par a au aux sur",
  tome: "m' me nous",
  one: 'un une le la du mon l',
  job: 'poste postes emploi travail job cdi cdd contrat stage alternance apprentissage place mission fonction fonctions role embauche postdoc these vacation temps titularisation',
  propose: 'propose proposent proposait proposer proposee proposes offre offrent offert offerte offrir offrait',
  meet: 'entretien entretiens rendezvous creneau date echange echanges test tests appel visite rencontre horaire visio tour cafe cas entrevue',
  want: 'veut veulent voulait souhaite souhaitent souhaitait desirait desire desirent aimerait aimeraient voudrait voudraient cherche cherchent compte tient tiennent prete pretes pret prets envisage presse pousse demande decide',
  hire: 'recruter recrute embaucher embauche engager engage debaucher debauche titulariser prendre avoir rejoindre rejoigne integrer accueillir',
  hired:
    'recrute recrutee embauche embauchee engage engagee retenu retenue choisi choisie selectionne selectionnee pris prise debauche debauchee admis admise',
  interviews:
    'entretien entretiens processus process recrutement recrutements discussion discussions pourparlers contact contacts echanges negociation negociations selection entrevue entrevues auditions audition test tests',
  rounds: 'tour tours etape etapes phase phases round rounds entretien entretiens stade ligne entrevue selection manche',
  finals: 'dernier derniere derniers dernieres final finale finaux finales ultime ultimes',
  running: 'cours avance avances avancee avancees progresse progressent lieu parallele avancent avancement suivent',
  applied: 'postule postuler candidature candidatures candidate candidater',
  sent: 'envoye depose adresse soumis transmis presente fait pose',
  several: 'plusieurs deux trois quatre cinq',
  have2: 'ai avons avais ayant avoir viens venons a ont suis',
  accepted: 'accepte signe rejoint choisi',
  declined: 'decline refuse rejete ecarte decliner refuser renonce',
  answer: 'reponse decision choix accord retour signature position engagement',
  reply: 'repondre decider trancher signer accepter choisir prononcer engager positionner decide reponde signe repondions',
  render: 'donner rendre apporter communiquer transmettre remettre faire confirmer prendre livrer donne rende fournir',
  must: 'dois doit devons devoir devrai faut tenu tenue oblige obligee contraint contrainte prie priee invite invitee faudra attendu somme',
  ask: 'attend attendent souhaite souhaitent veut veulent demande demandent exige exigent voudrait voudraient presse pressent reclame reclament',
};

export const frenchOrgs: string = orgs;
