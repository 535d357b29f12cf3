/** What each sentence must be found to be, one a line, in languages other than English. */
export const germanTone: Readonly<Record<string, string>> = {
  rude: `
Ihre Personalabteilung ist völlig unfähig.
Sie sind doch alle Dilettanten.
So eine Frechheit habe ich noch nie erlebt.
Antworten Sie mir endlich!
Ich verlange eine Erklärung.
Was fällt Ihnen ein, mich so lange warten zu lassen?
Machen Sie endlich Ihren Job.
Sie haben wohl keinen Anstand.
Ihr seid ein Saftladen.
Halten Sie mich für dumm?
Ihr Verfahren ist ein schlechter Witz.
Ich habe die Nase voll von Ihren Ausreden.
Schämen Sie sich!
Das ist unverschämt.
`,
  threatening: `
Sie werden von meinem Anwalt hören.
Ich werde das alles auf Kununu veröffentlichen.
Das werden Sie noch bereuen.
Wenn Sie mich ablehnen, gehe ich an die Presse.
Ich werde dafür sorgen, dass niemand mehr bei Ihnen anfängt.
Das wird Konsequenzen haben.
Ich weiß, wo Sie wohnen.
Die ganze Branche wird erfahren, wie Sie mit Bewerbern umgehen.
`,
  ultimatum: `
Entweder Sie sagen mir bis Freitag zu oder ich bin weg.
Letzte Chance: Melden Sie sich heute.
Wenn ich bis morgen nichts höre, ziehe ich meine Bewerbung zurück.
Sie haben bis Montag Zeit, sonst können Sie mich vergessen.
Friss oder stirb.
Jetzt oder nie.
Ich gebe Ihnen noch bis Donnerstag Zeit.
`,
  begging: `
Ich flehe Sie an, geben Sie mir die Stelle.
Bitte, bitte, nehmen Sie mich.
Ich würde sogar umsonst arbeiten.
Sie sind meine letzte Hoffnung.
`,
  'guilt-tripping': `
Nach allem, was ich für Sie getan habe, sind Sie mir eine Antwort schuldig.
Das Mindeste wäre ein Anruf gewesen.
Ist das der Dank für drei Tage Probearbeit?
Meine Kinder hungern, während Sie überlegen.
`,
  sarcastic: `
Vielen Dank für sechs Wochen Funkstille.
Danke für nichts.
Tolle Kommunikation, wirklich.
Wie freundlich von Ihnen, sich auch mal zu melden.
`,
  discriminatory: `
Sie haben wohl wieder eine Quotenfrau eingestellt.
Frauen können so etwas einfach nicht.
`,
  'over-apologetic': `
Entschuldigung, es tut mir so leid, dass ich schon wieder schreibe.
Verzeihen Sie die Störung. Ich bitte nochmals um Entschuldigung.
`,
  'all-caps': `
WARUM ANTWORTEN SIE MIR NICHT
BITTE RUFEN SIE MICH HEUTE NOCH AN
`,
  'repeated-exclamation': `
Ich freue mich riesig!!!
`,
};

export const germanFine = `
Ich wäre Ihnen für eine Rückmeldung bis Freitag dankbar, da ich mich anderswo entscheiden muss.
Vielen Dank für das freundliche Gespräch.
Es tut mir leid, dass ich Ihren Anruf verpasst habe.
Es tut mir leid zu hören, dass Frau Weber krank ist.
Das war ein dummer Fehler von mir.
Es war mir peinlich, dass der Beamer ausfiel.
Mein Anwalt prüft noch den Vertrag.
Ich habe in der Zeitung von Ihrem neuen Werk gelesen.
Ich möchte nicht unhöflich sein.
Haben Sie schon entschieden?
Ich bin bis Montag im Urlaub.
Sollte es bis Freitag nicht klappen, melde ich mich nächste Woche noch einmal.
Ich kann am Dienstag oder am Mittwoch kommen.
Meine Familie freut sich auf den Umzug.
Ich bin schwerbehindert und brauche einen barrierefreien Zugang.
Ich habe mit geflüchteten Frauen gearbeitet.
Sonst ist alles beim Alten.
Ich muss dem anderen Betrieb bis zum 12. Juni antworten.
Ihre Kollegin hat mir sehr geholfen.
Kein Problem, nehmen Sie sich ruhig Zeit.
Ich kenne mich mit SAP, SQL, HTML und DATEV aus.
Danke! Ich freue mich!
`;

export const frenchTone: Readonly<Record<string, string>> = {
  rude: `
Votre service est complètement incompétent.
Vous êtes une bande d'amateurs.
Répondez-moi immédiatement.
J'exige une explication.
C'est honteux.
Faites enfin votre travail.
Vous vous moquez de moi ?
Vous m'avez fait perdre mon temps.
Votre entreprise est ridicule.
Vous n'avez aucun respect pour les candidats.
Comment osez-vous me laisser sans nouvelles ?
Quel culot !
`,
  threatening: `
Vous allez le regretter.
Vous entendrez parler de mon avocat.
Je vais tout raconter à la presse.
Je sais où vous habitez.
Tout le monde saura comment vous traitez les gens.
Je publierai vos messages sur Glassdoor.
`,
  ultimatum: `
C'est à prendre ou à laisser.
Donnez-moi une réponse avant vendredi ou je signe ailleurs.
Sans réponse de votre part demain, je retire ma candidature.
C'est votre dernière chance.
Vous avez jusqu'à lundi.
C'est maintenant ou jamais.
Dites oui aujourd'hui, sinon oubliez-moi.
`,
  begging: `
Je vous en supplie, prenez-moi.
Je suis prête à tout pour ce poste.
Je suis désespéré.
`,
  'guilt-tripping': `
Après tout ce que j'ai fait pour vous, vous me devez une réponse.
La moindre des choses serait de m'appeler.
À cause de vous je ne dors plus.
`,
  sarcastic: `
Bravo pour vos six semaines de silence.
Merci de ne pas répondre à mes messages.
Quelle efficacité !
Surtout ne vous pressez pas.
`,
  discriminatory: `
Les femmes ne savent pas diriger un chantier.
Vous préférez embaucher des étrangers.
`,
  'over-apologetic': `
Je suis désolé, vraiment désolé de vous déranger encore.
Pardonnez-moi d'insister. Toutes mes excuses, encore une fois.
`,
  'all-caps': `
POURQUOI VOUS NE RÉPONDEZ PAS
`,
  'repeated-exclamation': `
Merci beaucoup !!!
`,
};

export const frenchFine = `
Je vous serais reconnaissant de bien vouloir me répondre avant vendredi, car je dois donner ma réponse ailleurs.
Merci pour votre accueil chaleureux.
Je suis désolé d'avoir manqué votre appel.
Veuillez m'excuser pour le retard.
Je suis désolée d'apprendre que Madame Petit est souffrante.
C'était une erreur stupide de ma part.
Mon avocat relit le contrat.
J'ai lu dans la presse que vous ouvrez un bureau à Lyon.
Je peux venir mardi ou mercredi.
Sinon, je reste à votre disposition.
Bravo pour votre nouveau site.
Prenez votre temps, rien ne presse.
Mes enfants sont ravis de déménager.
Je ne voudrais pas vous paraître impoli.
Si le poste est pourvu, je le comprendrai.
Si je n'ai pas de nouvelles lundi, je vous appellerai.
J'ai travaillé avec des femmes réfugiées.
Je suis enceinte et je reviendrai en mai.
Je maîtrise SQL, HTML, PHP et SAP.
Félicitations pour ce beau projet.
Je dois signer ailleurs avant le 12 juin.
Quelle belle équipe !
`;

export const spanishTone: Readonly<Record<string, string>> = {
  rude: `
Su empresa es una vergüenza.
Son ustedes unos incompetentes.
Exijo una respuesta.
Contesten de una vez.
Hagan su trabajo.
Esto es una tomadura de pelo.
Qué falta de respeto.
Estoy harto de sus excusas.
Son una panda de payasos.
¿Cómo se atreven a tratarme así?
Su proceso es una chapuza.
Me han hecho perder el tiempo.
`,
  threatening: `
Se van a arrepentir.
Voy a hablar con la prensa.
Tendrán noticias de mi abogado.
Todo el mundo se va a enterar de cómo tratan a la gente.
Atengase a las consecuencias.
Sé dónde viven.
Voy a publicar sus mensajes en todas las redes.
`,
  ultimatum: `
O me contratan esta semana o me voy con la competencia.
Lo toman o lo dejan.
Es su última oportunidad.
Tienen hasta el viernes.
Si no me contestan mañana, retiro mi candidatura.
Ahora o nunca.
Respondan hoy, de lo contrario olvídense de mí.
`,
  begging: `
Se lo suplico, denme el puesto.
Por favor, por favor, contrátenme.
Haré lo que sea por este trabajo.
`,
  'guilt-tripping': `
Después de todo lo que he hecho, me deben una respuesta.
Lo mínimo que podrían hacer es llamarme.
Por su culpa no puedo dormir.
`,
  sarcastic: `
Gracias por seis semanas de silencio.
¡Qué rapidez!
Gracias por nada.
`,
  discriminatory: `
Seguro que prefieren contratar a extranjeros.
Las mujeres no saben dirigir una obra.
`,
  'over-apologetic': `
Perdón, perdón, siento mucho molestarles otra vez.
Disculpen la insistencia. Lo siento de verdad, les pido disculpas.
`,
  'all-caps': `
POR QUÉ NO ME CONTESTAN
`,
  'repeated-exclamation': `
¡¡Muchas gracias!!
`,
};

export const spanishFine = `
Les agradecería una respuesta antes del viernes, ya que debo contestar a otra oferta.
Gracias por la entrevista de ayer.
Siento no haber podido atender su llamada.
Disculpe el retraso.
Lamento saber que la señora Gil está enferma.
Fue un error tonto por mi parte.
Mi abogado está revisando el contrato.
He leído en la prensa que abren una nueva sede.
Puedo ir el martes o el miércoles.
No quisiera parecer maleducado.
No hay prisa.
Tómense su tiempo.
Mis hijos están encantados con la mudanza.
Si no tengo noticias el lunes, les llamaré.
Enhorabuena por el nuevo proyecto.
He trabajado con mujeres inmigrantes.
Estoy embarazada y volveré en mayo.
Manejo SQL, HTML, PHP y SAP.
Le ruego que me confirme la fecha.
Me siento muy afortunado.
Tengo que firmar antes del 12 de junio.
¡Qué equipo tan bueno!
`;
