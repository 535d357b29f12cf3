/**
 * What German sentences claim, in the order of the text: `offer 2 written` is at least two written offers, `process 1 interviewing` one
 * interview elsewhere; sentences under '' claim nothing. Names are told apart. The day is Monday, 2026-05-18.
 */
export const germanCases: Readonly<Record<string, string>> = {
  'offer 1 any': `
Obwohl mir ein besser dotiertes Angebot vorliegt, sind Sie meine erste Wahl.
Trotz eines anderen Angebots sind Sie meine erste Wahl.
Neben dem Ihren liegt mir ein zweites Angebot vor.
Ein Mitbewerber von Ihnen hat mir bereits ein Angebot vorgelegt.
Ein anderer Betrieb würde mich sofort übernehmen.
Bei der Konkurrenz könnte ich zum Ersten anfangen.
Mir ist von einer anderen Kanzlei eine Stelle als Partnerin angeboten worden.
Weserland hat sich für mich entschieden.
Ich würde das Angebot von Weserland ablehnen, wenn Sie mir zusagen.
Ich habe das andere Angebot noch nicht angenommen.
Ich habe noch ein Angebot fuer eine Stelle bei einer anderen Firma und moechte ehrlich sein.
Ich habe noch eine zweite Offerte.
Mir liegt inzwischen ein weiteres Angebot vor.
Mir liegt ein Angebot einer anderen Kanzlei vor.
Ich habe ein Angebot von einem anderen Unternehmen bekommen.
Ich habe gestern ein Jobangebot erhalten.
Inzwischen habe ich ein zweites Angebot erhalten.
Ein anderes Unternehmen hat mir eine Stelle angeboten.
Mir wurde bei einer anderen Firma eine Stelle angeboten.
Man hat mir anderswo eine Stelle als Teamleiterin angeboten.
Mir wurde gestern ein Vertrag bei einem Wettbewerber angeboten.
Ein anderer Arbeitgeber möchte mich einstellen.
Eine andere Agentur will mich unbedingt haben.
Eine andere Firma würde mich gern sofort nehmen.
Ich habe eine Zusage von einer anderen Klinik.
Von einer anderen Schule habe ich bereits eine Zusage erhalten.
Seit Montag liegt mir eine Zusage eines anderen Verlags vor.
Ein anderes Haus hat mir gestern zugesagt.
Ich könnte bei einer anderen Bank sofort anfangen.
Da ich ein anderes Angebot vorliegen habe, wollte ich nach dem Stand fragen.
Da mir ein weiteres Angebot vorliegt, würde ich gern wissen, wie es weitergeht.
Das andere Angebot ist finanziell besser.
Mein anderes Angebot läuft bald aus.
Mein anderes Angebot habe ich noch nicht beantwortet.
Ich prüfe gerade ein Angebot der Konkurrenz.
Ein Konkurrenzangebot liegt auf dem Tisch.
Ich hab noch n anderes angebot auf dem tisch.
Wegen eines anderen Angebots bräuchte ich bald Klarheit.
Ich habe parallel ein Angebot aus der Industrie erhalten.
Es gibt da noch ein anderes Angebot.
Das Angebot der anderen Firma ist sehr gut.
Gestern kam ein Angebot von einem Start-up rein.
Eine andere Praxis hat mir ein Angebot gemacht.
Ich wollte euch sagen, dass mir ein Angebot von woanders vorliegt.
Ein anderes Team hätte mich gern an Bord.
Könnten Sie mir Bescheid geben, da mir ein anderes Angebot vorliegt?
Wie gehe ich am besten mit meinem anderen Angebot um?
Meine Frau meinte, ich solle Ihnen sagen, dass ich noch ein anderes Angebot habe.
Eine andere Stelle habe ich schon sicher.
Bei einem anderen Träger kann ich zum August anfangen.
Ich hätte Ihnen gern früher geschrieben, aber mir liegt ein anderes Angebot vor.`,
  'offer 1 written': `
Mir liegt ein schriftliches Angebot vor.
Mir liegt der Arbeitsvertrag einer anderen Firma vor.
Ich habe ein schriftliches Angebot von einem Mitbewerber erhalten.
Ein anderes Unternehmen hat mir einen Vertrag zugeschickt.
Ein Vertragsangebot eines anderen Hauses habe ich bereits erhalten.
Der Vertrag der anderen Firma liegt unterschriftsreif auf meinem Tisch.
Mein anderes Angebot liegt mir schriftlich vor.
Ich habe schwarz auf weiß ein Angebot von einer anderen Spedition.`,
  'offer 2 any': `
Mir liegen Angebote von zwei anderen Unternehmen vor.
Ich habe von zwei Firmen Zusagen erhalten.
Zwei weitere Arbeitgeber haben mir bereits zugesagt.
Mir liegen neben Ihrem Angebot zwei weitere vor.
Ich habe zwei Angebote.
Mir liegen mehrere Angebote vor.
Mir liegen bereits andere Angebote vor.
Ich habe zwei Zusagen.
Zwei andere Firmen haben mir Stellen angeboten.
Ich habe weitere Angebote erhalten.
Aktuell vergleiche ich zwei Angebote.
Ich muss mich zwischen zwei Angeboten entscheiden.`,
  'offer 3 any': `
Derzeit liegen mir drei Angebote vor.
Ich habe inzwischen drei andere Angebote.`,
  'offer 2 written': `
Ich habe hier zwei unterschriftsreife Verträge liegen.
Mir liegen zwei schriftliche Angebote vor.`,
  'process 1 final-round': `
Bei einer anderen Firma bin ich in der Endrunde.
Ich bin in der letzten Runde bei einem anderen Unternehmen.
Ich stehe bei einem Mitbewerber kurz vor einem Angebot.
Ich erwarte in den nächsten Tagen ein Angebot von einer anderen Firma.
Ich rechne mit einem weiteren Angebot.
Bei einer anderen Bank habe ich morgen das Finalgespräch.
Ein weiteres Angebot wurde mir in Aussicht gestellt.`,
  'process 1 interviewing': `
Ich bin außerdem mit Siemens im Gespräch.
Neben Ihrer Stelle bin ich auch bei Weserland in der engeren Auswahl.
Ich bin mit einem anderen Unternehmen im Gespräch.
Ich bin im Gespräch mit einer anderen Agentur.
Nächste Woche habe ich ein Vorstellungsgespräch bei einer anderen Firma.
Ich führe parallel Gespräche mit einem anderen Arbeitgeber.
Bei einem anderen Haus bin ich in der zweiten Runde.
Ich befinde mich in einem weiteren Auswahlverfahren.
Eine andere Firma hat mich zum Gespräch eingeladen.
Bei einem anderen Träger hatte ich letzte Woche einen Probetag.
Ich bin noch in einem anderen Bewerbungsprozess.`,
  'process 2 interviewing': `
Da ich mich in mehreren Bewerbungsprozessen befinde, wäre ich für eine Rückmeldung dankbar.
Ich stecke noch in zwei anderen Bewerbungsverfahren.
Ich bin mit zwei anderen Unternehmen im Gespräch.
Ich bin in Gesprächen mit mehreren Firmen.
Ich bin mit anderen Unternehmen im Gespräch.
Bei zwei anderen Firmen hatte ich schon Vorstellungsgespräche.`,
  'process 1 applied': `
Ich habe mich auch bei einer anderen Firma beworben.
Ich schaue mich auch anderweitig um.
Ich habe mich parallel auch woanders beworben.`,
  'process 2 applied': `
Ich habe noch weitere Bewerbungen laufen.
Ich habe mich auch bei anderen Firmen beworben.
Ich sehe mich auch nach anderen Stellen um.`,
  'absence offers': `
Bislang liegt mir noch kein Angebot vor.
Ich habe noch nichts unterschrieben.
Keine andere Firma hat mir eine Stelle angeboten.
Ich habe keine weiteren Angebote.
Andere Angebote habe ich nicht.
Mir liegt kein anderes Angebot vor.
Mir liegen derzeit keine anderen Angebote vor.
Es gibt kein anderes Angebot.
Ein anderes Angebot liegt mir nicht vor.
Noch habe ich kein Angebot von einer anderen Firma.
Ich habe noch keine andere Zusage.
Bisher hat mir niemand sonst eine Stelle angeboten.`,
  'absence processes': `
Andere Bewerbungen habe ich aktuell keine laufen.
Ich bin in keinem anderen Prozess.
Ich habe mich außer bei Ihnen nirgendwo beworben.
Ich stehe in keinem weiteren Bewerbungsverfahren.
Ich habe mich nur bei Ihnen beworben.
Weitere Bewerbungen laufen nicht.
Ich bin mit niemandem sonst im Gespräch.
Ich habe mich sonst nirgends beworben.
Ich führe keine anderen Gespräche.
Ich habe keine anderen Bewerbungen laufen.
Ihre Stelle ist die einzige, auf die ich mich beworben habe.`,
  'outcome declined 1': `
Ich habe ein anderes Angebot abgelehnt.
Das Angebot der anderen Firma habe ich bereits abgelehnt.
Ich habe einer anderen Firma abgesagt.
Ich habe gestern ein anderes Angebot ausgeschlagen.
Einem anderen Unternehmen habe ich gestern abgesagt.`,
  'outcome declined 2': `
Ich habe für Sie zwei Angebote abgelehnt.
Ich habe zwei andere Angebote abgelehnt.`,
  'outcome accepted 1': `
Ich habe mich inzwischen anderweitig entschieden.
Ich habe ein anderes Angebot angenommen.
Leider muss ich Ihnen mitteilen, dass ich eine andere Stelle angenommen habe.
Ich habe bei einer anderen Firma zugesagt.
Ich habe mich für ein anderes Unternehmen entschieden.
Ich habe bei einer anderen Firma unterschrieben.`,
  'outcome expired 1': `
Ein anderes Angebot habe ich verfallen lassen.
Mein anderes Angebot ist abgelaufen.`,
  'outcome withdrawn 1': `
Ich habe meine Bewerbung bei einer anderen Firma zurückgezogen.
Aus einem anderen Verfahren habe ich mich zurückgezogen.`,
  'deadline 2026-05-22': `
Bis Freitag muss ich mich bei der anderen Firma melden.
Am Freitag läuft dort meine Frist ab.
Leider kann ich die andere Firma nur noch bis Freitag hinhalten.
Ein anderes Unternehmen drängt auf eine Entscheidung bis Freitag.
Ich muss bis Freitag zusagen.
Ich muss mich bis Freitag entscheiden.
Dort muss ich bis Freitag Bescheid geben.
Man erwartet dort meine Antwort bis Freitag.
Meine Bedenkzeit läuft am Freitag ab.
Bis Freitag soll ich antworten.
Dort will man bis Freitag eine Entscheidung von mir.
Die andere Firma hat mir bis Freitag Zeit gegeben.
Meine Bedenkzeit endet am Freitag.
Die andere Firma braucht meine Antwort bis Freitag.
Ich habe dort noch bis Freitag Bedenkzeit.
Ich sollte dort bis Freitag unterschreiben.
Meine Entscheidungsfrist endet am 22. Mai.`,
  'deadline 2026-05-29': `
Ich muss dort bis zum 29. Mai reagieren.
Die Firma möchte bis zum 29.05. wissen, ob ich komme.
Weserland wartet bis zum 29. Mai auf meine Rückmeldung.`,
  'offer 1 any; deadline 2026-05-22': `
Ich habe ein anderes Angebot, das ich bis Freitag annehmen muss.
Mir liegt ein Angebot vor, auf das ich bis Freitag antworten muss.
Ich habe ein weiteres Angebot erhalten, das bis Freitag gilt.
Ich habe ein anderes Angebot. Es gilt bis Freitag.
Mir liegt ein Angebot vor, über das ich bis Freitag entscheiden soll.
Ein anderes Unternehmen hat mir eine Stelle angeboten und erwartet bis Freitag meine Antwort.
Das andere Angebot läuft am Freitag ab.
Das Angebot der anderen Firma gilt nur bis Freitag.`,
  'offer 1 any; compensation 59000 EUR year eq': `
Ich habe ein anderes Angebot über 59.000 €.
Das andere Angebot liegt bei 59k.
Ich habe ein anderes Angebot mit einem Jahresgehalt von 59.000 Euro.
Eine andere Firma hat mir 59.000 Euro im Jahr angeboten.
Das andere Angebot sieht 59 T€ vor.
Das andere Angebot beläuft sich auf 59 Tsd. Euro.`,
  'offer 1 any; compensation 59000 EUR year approx': `
Das andere Angebot liegt bei rund 59.000 Euro.
Das andere Angebot liegt bei etwa 59.000 € brutto.
Das andere Angebot liegt bei ca. 59.000 €.`,
  'offer 1 any; compensation 59000 EUR year gte': `
Das andere Angebot liegt bei über 59.000 Euro.
Das andere Angebot bringt mir mindestens 59.000 Euro.`,
  'offer 1 any; compensation 59000 EUR year lte': `
Das andere Angebot reicht bis zu 59.000 Euro.`,
  'offer 1 any; compensation 4800 EUR month eq': `
Mein anderes Angebot sieht 4.800 Euro brutto im Monat vor.
Das andere Angebot umfasst ein Monatsgehalt von 4.800 Euro.
Eine andere Klinik bietet mir monatlich 4.800 €.`,
  'offer 1 any; compensation 55000-60000 EUR year range': `
Das andere Angebot liegt zwischen 55.000 und 60.000 Euro.
Das andere Angebot liegt bei 55-60k.`,
  'absence offers; process 2 interviewing': `
Ich habe kein anderes Angebot, aber ich bin in zwei anderen Prozessen.`,
  'absence offers; offer 1 any': `
Ich habe zwar noch kein schriftliches Angebot, aber eine mündliche Zusage von Weserland.`,
  'outcome withdrawn 2': `
Ich habe meine anderen Bewerbungen zurückgezogen.
Ich habe alle anderen Verfahren abgebrochen.`,
  'deadline 2026-05-21': `
Die andere Firma hat mir drei Tage Zeit gegeben.
Ich muss innerhalb von drei Tagen antworten.`,
  'compensation 62000 EUR year eq': `
Bei Weserland würde ich 62.000 Euro verdienen.
Ich würde bei Weserland 62 Tsd. € verdienen.`,
  'offer 1 any; compensation 110000 CHF year eq': `
Das andere Angebot liegt bei CHF 110'000.
Das andere Angebot beträgt 110’000 Franken.`,
  'offer 1 any; compensation 28 EUR hour eq': `
Mein anderes Angebot bietet 28 € die Stunde.
Das andere Angebot liegt bei einem Stundenlohn von 28 Euro.`,
  '': `
Ich freue mich auf ein zweites Gespräch mit Ihnen.
Sie hatten erwähnt, dass Sie bis Ende der Woche eine Entscheidung treffen.
Im Moment arbeite ich noch bei einer anderen Firma in Hamburg.
Ist beim Gehalt noch Spielraum, etwa 62.000 Euro?
Darf ich Sie bitten, mir bis Freitag Bescheid zu geben?
Mein Mann hat ein Angebot in Leipzig, deshalb ziehen wir um.
Ein anderer Bewerber hat mir erzählt, dass er schon eine Zusage hat.
Gibt es neben dieser Position noch andere offene Stellen bei Ihnen?
Ich interessiere mich auch für andere Stellen in Ihrem Haus.
Wenn ich mich zwischen zwei Angeboten entscheiden müsste, würde ich Sie wählen.
Ein anderes Angebot käme für mich nicht infrage.
Mein Kollege ist mit einem anderen Unternehmen im Gespräch.
Mit Begeisterung denke ich an das letzte Gespräch bei Ihnen zurück.
Bei meinem letzten Arbeitgeber habe ich 54.000 Euro verdient.
Muss ich bis Freitag antworten?
Sie baten mich, bis Freitag zu antworten.
Ich muss meiner Vermieterin bis Freitag Bescheid geben.
Ich werde Ihnen bis Freitag antworten.
Ihr Angebot hat mich sehr gefreut.
Vielen Dank für Ihr Angebot vom Montag.
Ich habe Ihr schriftliches Angebot erhalten.
Mir liegt Ihr Angebot vor.
Danke für euer Angebot!
Dein Angebot klingt super, ich melde mich.
Ich nehme Ihr Angebot sehr gern an.
Ich habe Ihr Stellenangebot auf Ihrer Website gelesen.
Ich bin über ein Stellenangebot auf LinkedIn auf Sie aufmerksam geworden.
Falls ich ein anderes Angebot bekomme, melde ich mich sofort.
Sollte ich ein anderes Angebot erhalten, sage ich Ihnen Bescheid.
Wenn ich ein Angebot von einer anderen Firma hätte, würde ich es Ihnen sagen.
Hätte ich ein anderes Angebot, würde ich es Ihnen sagen.
Ich würde ein anderes Angebot jederzeit ablehnen.
Haben Sie schon ein Angebot an andere Bewerber verschickt?
Würden Sie mir ein schriftliches Angebot schicken?
Wann kann ich mit einem Angebot rechnen?
Darf ich andere Angebote gleichzeitig prüfen?
Ein Freund von mir hat ein Angebot von einer anderen Firma.
Meine Schwester hat gerade ein Angebot bekommen.
Ein Kollege hat zwei Angebote erhalten.
Andere Bewerber haben sicher auch Angebote bekommen.
Ich biete Ihnen gern an, eine Probeaufgabe zu lösen.
Gern kann ich Ihnen weitere Referenzen anbieten.
Sie haben mir ein Gespräch angeboten, das nehme ich gern an.
Mir wurde ein Kaffee angeboten.
Ich mache Ihnen gern ein Angebot.
Mein Angebot, einen Tag zur Probe zu arbeiten, steht.
Das Weiterbildungsangebot hat mich überzeugt.
2019 habe ich ein Angebot von einer anderen Firma abgelehnt.
Im Jahr 2018 habe ich ein Angebot aus Wien bekommen.
Vor drei Jahren hatte ich ein Angebot von einem anderen Verlag.
Damals hatte ich ein Angebot von einer anderen Firma.
Letztes Jahr hatte ich zwei Angebote.
Ich freue mich über eine Rückmeldung bis Freitag.
Könnten Sie mir bis Freitag Bescheid geben?
Ich würde mich freuen, bis Freitag von Ihnen zu hören.
Bitte geben Sie mir bis zum 29. Mai Bescheid.
Sie wollten sich bis Freitag bei mir melden.
Sie hatten eine Entscheidung bis Freitag angekündigt.
Ich melde mich bis Freitag bei Ihnen.
Ich schicke Ihnen die Unterlagen bis Freitag.
Mein Mietvertrag läuft am Freitag aus.
Ich muss bis Freitag meinen Urlaub einreichen.
Meine Kündigungsfrist beträgt drei Monate.
Die Bewerbungsfrist endet am Freitag.
Meine Gehaltsvorstellung liegt bei 59.000 €.
Derzeit verdiene ich 59.000 Euro im Jahr.
Sie hatten 59.000 Euro genannt.
In der Anzeige stehen 59.000 Euro.
Ich habe mich bei Ihnen beworben und warte auf Rückmeldung.
Ich freue mich auf die zweite Runde bei Ihnen.
Vielen Dank für das Vorstellungsgespräch am Montag.
Ich habe noch eine andere Frage.
Auf der anderen Seite würde ich gern mehr erfahren.
Mein Arbeitsvertrag läuft Ende Juni aus.
Ich habe einen unbefristeten Vertrag und drei Monate Kündigungsfrist.
Haben Sie sich für einen anderen Kandidaten entschieden?
Ich habe noch keine Rückmeldung von Ihnen erhalten.
Ich habe den Termin am Freitag abgesagt.
Gern gebe ich Ihnen meine Zusage.
Die Projekte bei Ihnen haben mir sehr zugesagt.
Ich habe eine andere Datei angehängt.
Nach dem Gespräch mit Ihrem Team bin ich noch motivierter.
Leider habe ich noch kein Angebot von Ihnen erhalten.
Ich habe früher bei einer anderen Firma gearbeitet.
Gibt es schon ein Ergebnis?
Aus dem Kurs habe ich vieles mitgenommen, das Kursangebot ist toll.`,
};
