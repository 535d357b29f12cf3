import type { PhraseGrammar } from './types.js';

/** Words by which a promise of an answer is told from other dates, by language. */
export const promiseWords: { readonly [language: string]: PhraseGrammar } = {
  en: {
    language: 'en',
    suffixes: [],
    words: [
      [
        'promise',
        0,
        'hear,heard,hearing,let you know,letting you know,let you have,in touch,touch base,get back,getting back,come back to you,back to you,back with,revert,contact,contacting,contacted,decision,decisions,decide,decides,deciding,decided,answer,answers,reply,replies,respond,response,feedback,update,updates,updated,call you,calling you,ring you,phone you,text you,email,e-mail,write to you,inform,informed,notify,notified,tell you,telling you,told,news,result,results,outcome,outcomes,verdict,know,known,conclude,wrap up,finalise,finalize,make up our minds,an offer,next steps,shortlist,circle back,reach out,give you,send you,follow up,expect,please expect,please note',
      ],
      ['wait', 0, 'allow,please allow,give us,take,takes,taking,need,bear with us,please bear with us,give it,wait'],
      [
        'other',
        0,
        'interview,interviews,interviewing,meeting,meetings,meet,meets,met,start,starting,starts,join,joining,onboarding,closes,closing date,applications,holiday,leave,away,out of office,back in,i am back,back on,return,returning,assessment,test,visit,presentation,spoke,spoken,speaking,talked,talk,chat,thanks for,thank you for,thanks again for,posted,dated,deadline for,seeing you,see you,conversation',
      ],
      [
        'request',
        0,
        'please,kindly,could you,can you,would you,you need to,you must,we need you,we need your,let us know,let me know,send us',
      ],
      ['and', 0, 'and,but,then,so,after which,while'],
    ],
  },
  de: {
    language: 'de',
    suffixes: [],
    words: [
      [
        'promise',
        0,
        'melden uns,melde mich,uns melden,mich melden,meldet sich,melden,hören,hören sie,hörst du,bescheid,rückmeldung,rückmelden,antwort,antworten,zurückmelden,zurückkommen,kommen auf sie zurück,kommen wir auf sie zurück,informieren,informiert,benachrichtigen,benachrichtigt,mitteilen,mitgeteilt,mitteilung,entscheidung,entscheiden,entschieden,entscheidet,ergebnis,ergebnisse,nachricht,kontaktieren,kontakt,anrufen,rufen sie an,rufe sie an,rufen wir sie an,schreiben,wissen,feedback,update,stand,zusage,absage,auf sie zu,erwarten,rechnen,erfahren',
      ],
      ['wait', 0, 'dauert,dauern,brauchen,benötigen,geben sie uns,gedulden,geduld,nimmt,in anspruch'],
      [
        'other',
        0,
        'gespräch,gespräche,vorstellungsgespräch,vorstellungsgespräche,interview,interviews,termin,termine,treffen,beginn,beginnen,start,starten,eintritt,bewerbungsfrist,bewerbungsschluss,urlaub,abwesend,nicht im büro,nicht im haus,zurück im,wieder im,wieder da,wieder erreichbar,danke für,vielen dank für,gesprochen,besuch,test,kennenlernen,vom',
      ],
      ['request', 0, 'bitte,könnten sie,können sie,würden sie,senden sie,schicken sie,teilen sie uns,melden sie sich'],
      ['and', 0, 'und,aber,dann,sowie,danach,während'],
    ],
  },
  fr: {
    language: 'fr',
    suffixes: [],
    words: [
      [
        'promise',
        0,
        'nouvelles,reviendrons,reviendrai,revenir vers vous,revenons vers vous,reviens vers vous,retour,réponse,répondre,répondrons,répondrai,contacter,contacterons,contacterai,recontacter,recontacterons,recontacterai,recontactons,rappeler,rappellerons,rappellerai,rappelons,appeler,appellerons,appellerai,tiendrons,tiendrai,tenons,au courant,informer,informerons,informé,informée,prévenir,préviendrons,décision,décider,décidons,déciderons,résultat,résultats,saurez,ferons savoir,ferai savoir,écrire,écrirons,notifier,communiquer,communiquerons,donnerons,donnerai,aurez,recevrez,entendrez,attendre à,trancher,trancherons',
      ],
      ['wait', 0, 'laissez-nous,laissez nous,accordez-nous,compter,comptez,prend,prendra,faut,faudra,besoin'],
      [
        'other',
        0,
        'entretien,entretiens,rendez-vous,réunion,rencontre,rencontrer,rencontrons,commencer,commencez,commencerez,prise de poste,clôture,candidatures,congés,vacances,absent,absente,absence,de retour,visite,test,merci pour,merci de votre venue,parlé,vu,échange,échangé,discussion',
      ],
      ['request', 0, 'merci de,veuillez,pourriez-vous,pouvez-vous,prière de,envoyez-nous,faites-nous,nous vous prions'],
      ['and', 0, 'et,mais,puis,ensuite,pendant que,tandis'],
    ],
  },
  es: {
    language: 'es',
    suffixes: [],
    words: [
      [
        'promise',
        0,
        'noticias,contactaremos,contactaré,contactar,contactarle,contacto,respuesta,responder,responderemos,responderé,decisión,decidir,decidiremos,decidimos,avisaremos,avisaré,avisamos,avisar,avisarle,informaremos,informaré,informar,informarle,llamaremos,llamaré,llamar,llamarle,le llamamos,escribiremos,escribiré,escribir,diremos,diré,decirle,comunicaremos,comunicar,comunicarle,resultado,resultados,sabrá,sabrás,sabremos,saber,recibirá,recibirás,tendrá,tendrás,tendremos,daremos,daré,volveremos,volveré,feedback,esperar,confirmar,confirmaremos,notificaremos',
      ],
      ['wait', 0, 'denos,danos,tarda,tardará,tardaremos,lleva,necesitamos,necesitaremos,llevará,tomará'],
      [
        'other',
        0,
        'entrevista,entrevistas,entrevistamos,entrevistaremos,reunión,reuniones,cita,conocernos,empezar,empezaría,empieza,incorporación,incorporarse,cierre,candidaturas,vacaciones,ausente,fuera de la oficina,de vuelta,gracias por,hablamos,visita,prueba,conversación,charla',
      ],
      ['request', 0, 'por favor,podría,puede enviar,puede enviarnos,envíenos,le rogamos,le agradeceríamos,háganos,díganos'],
      ['and', 0, 'y,pero,luego,entonces,después,mientras'],
    ],
  },
};
