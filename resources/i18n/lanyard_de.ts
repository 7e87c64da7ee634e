<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AnswerInput</name>
    <message>
        <source>Without a yes nobody is checked in.</source>
        <translation>Ohne ein Ja wird niemand eingecheckt.</translation>
    </message>
    <message>
        <source>This question needs an answer.</source>
        <translation>Diese Frage braucht eine Antwort.</translation>
    </message>
    <message>
        <source>This is not a number. Type digits.</source>
        <translation>Das ist keine Zahl. Tippen Sie Ziffern.</translation>
    </message>
    <message>
        <source>This is too small. The smallest number is %1.</source>
        <translation>Das ist zu klein. Die kleinste Zahl ist %1.</translation>
    </message>
    <message>
        <source>This is too large. The largest number is %1.</source>
        <translation>Das ist zu groß. Die größte Zahl ist %1.</translation>
    </message>
    <message>
        <source>Choose one of the answers.</source>
        <translation>Wählen Sie eine der Antworten.</translation>
    </message>
    <message>
        <source>This is too early. The earliest is %1.</source>
        <translation>Das ist zu früh. Frühestens geht %1.</translation>
    </message>
    <message>
        <source>This is too late. The latest is %1.</source>
        <translation>Das ist zu spät. Spätestens geht %1.</translation>
    </message>
    <message>
        <source>This is not a time. Type hours and minutes: 14:30.</source>
        <translation>Das ist keine Uhrzeit. Tippen Sie Stunden und Minuten: 14:30.</translation>
    </message>
    <message>
        <source>No country has these letters. Type the beginning of its name.</source>
        <translation>Kein Land hat diese Buchstaben. Tippen Sie den Anfang seines Namens.</translation>
    </message>
    <message numerus="yes">
        <source>This is too short. Type %n letters or more.</source>
        <translation>
            <numerusform>Das ist zu kurz. Tippen Sie mindestens %n Zeichen.</numerusform>
            <numerusform>Das ist zu kurz. Tippen Sie mindestens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is too long. Type %n letters at most.</source>
        <translation>
            <numerusform>Das ist zu lang. Tippen Sie höchstens %n Zeichen.</numerusform>
            <numerusform>Das ist zu lang. Tippen Sie höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a number</source>
        <translation>Zahl tippen</translation>
    </message>
    <message>
        <source>Type the time: 14:30</source>
        <translation>Uhrzeit tippen: 14:30</translation>
    </message>
    <message>
        <source>Type the beginning of the country’s name</source>
        <translation>Anfang des Landesnamens tippen</translation>
    </message>
    <message>
        <source>Type the number, from its country on: +91 …</source>
        <translation>Nummer mit Landesvorwahl tippen: +91 …</translation>
    </message>
    <message>
        <source>Type the answer here</source>
        <translation>Antwort hier tippen</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Von %1 bis %2</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Ab %1</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <extracomment>A whole date, to be read back: &quot;Saturday 5 December 2026&quot;</extracomment>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>This is not a date. Type day, month and year: 05/12/2026.</source>
        <translation>Das ist kein Datum. Tippen Sie Tag, Monat und Jahr: 05.12.2026.</translation>
    </message>
    <message>
        <source>Type day, month, year and the time: 05/12/2026 14:30.</source>
        <translation>Tippen Sie Tag, Monat, Jahr und die Uhrzeit: 05.12.2026 14:30.</translation>
    </message>
    <message>
        <source>Type day, month, year: 05/12/2026</source>
        <translation>Tag, Monat, Jahr tippen: 05.12.2026</translation>
    </message>
    <message>
        <source>Type day, month, year, time: 05/12/2026 14:30</source>
        <translation>Tag, Monat, Jahr, Uhrzeit tippen: 05.12.2026 14:30</translation>
    </message>
    <message>
        <source>This desk does not know this kind of question. Call staff.</source>
        <translation>Diese Art von Frage kennt dieser Schalter nicht. Rufen Sie das Team.</translation>
    </message>
    <message>
        <source>A file is needed here. Choose one.</source>
        <translation>Hier ist eine Datei nötig. Wählen Sie eine aus.</translation>
    </message>
    <message>
        <source>This file cannot be taken. Choose a picture or a PDF.</source>
        <translation>Diese Datei lässt sich nicht annehmen. Wählen Sie ein Bild oder ein PDF.</translation>
    </message>
    <message>
        <source>This file is too large. A PDF may have 10 MB.</source>
        <translation>Diese Datei ist zu groß. Ein PDF darf 10 MB haben.</translation>
    </message>
</context>
<context>
    <name>CodeWords</name>
    <message>
        <source>This code was replaced by a newer one</source>
        <translation>Dieser Code wurde durch einen neueren ersetzt</translation>
    </message>
    <message>
        <source>This ticket is for “%1”</source>
        <translation>Dieses Ticket ist für „%1“</translation>
    </message>
    <message>
        <source>This is a web address, not a ticket</source>
        <translation>Das ist eine Webadresse, kein Ticket</translation>
    </message>
    <message>
        <source>This is a boarding pass, not a ticket</source>
        <translation>Das ist eine Bordkarte, kein Ticket</translation>
    </message>
    <message>
        <source>This is a Wi-Fi code, not a ticket</source>
        <translation>Das ist der Code eines WLANs, kein Ticket</translation>
    </message>
    <message>
        <source>These are contact details, not a ticket</source>
        <translation>Das sind Kontaktdaten, kein Ticket</translation>
    </message>
    <message>
        <source>This is a calendar entry, not a ticket</source>
        <translation>Das ist ein Kalendereintrag, kein Ticket</translation>
    </message>
    <message>
        <source>This is a code for paying, not a ticket</source>
        <translation>Das ist ein Code zum Bezahlen, kein Ticket</translation>
    </message>
    <message>
        <source>This code is for pairing a device</source>
        <translation>Dieser Code ist zum Koppeln eines Geräts</translation>
    </message>
    <message>
        <source>This code is not on this event’s list</source>
        <translation>Dieser Code steht nicht auf der Liste</translation>
    </message>
    <message>
        <source>Ask for the newest e-mail with the ticket, or search by name.</source>
        <translation>Fragen Sie nach der neuesten E-Mail mit dem Ticket oder suchen Sie nach dem Namen.</translation>
    </message>
    <message>
        <source>Show the way there, or search by name for a ticket to this event.</source>
        <translation>Zeigen Sie den Weg dorthin, oder suchen Sie nach dem Namen: Vielleicht gibt es auch hier ein Ticket.</translation>
    </message>
    <message>
        <source>Often the ticket of another event: ask for the e-mail, or search by name.</source>
        <translation>Oft das Ticket einer anderen Veranstaltung: Fragen Sie nach der E-Mail oder suchen Sie nach dem Namen.</translation>
    </message>
    <message>
        <source>Ask for the code in the e-mail with the ticket, or search by name.</source>
        <translation>Fragen Sie nach dem Code in der E-Mail mit dem Ticket oder suchen Sie nach dem Namen.</translation>
    </message>
    <message>
        <source>Hold the code of your ticket here: it is in the e-mail with the ticket.</source>
        <translation>Halten Sie den Code Ihres Tickets hierher: Er steht in der E-Mail mit dem Ticket.</translation>
    </message>
    <message>
        <source>At the desk you hear where to go.</source>
        <translation>Am Schalter erfahren Sie, wohin es geht.</translation>
    </message>
</context>
<context>
    <name>DeskName</name>
    <message>
        <source>Another desk (%1)</source>
        <extracomment>the server tells a number only: &quot;Another desk (#2)&quot;</extracomment>
        <translation>Ein anderer Schalter (%1)</translation>
    </message>
</context>
<context>
    <name>DeskWords</name>
    <message>
        <source>No name on the ticket</source>
        <translation>Kein Name auf dem Ticket</translation>
    </message>
    <message>
        <source>Say “%1”</source>
        <translation>Aussprache: „%1“</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>&lt;b&gt;Look twice:&lt;/b&gt; the organiser has marked this ticket.</source>
        <translation>&lt;b&gt;Bitte genau hinsehen:&lt;/b&gt; Der Veranstalter hat dieses Ticket markiert.</translation>
    </message>
    <message>
        <source>Undo, %1 s</source>
        <translation>Zurücknehmen, %1 s</translation>
    </message>
    <message>
        <source>Reprint</source>
        <translation>Neu drucken</translation>
    </message>
    <message>
        <source>Saved here at %1</source>
        <translation>Hier gespeichert um %1</translation>
    </message>
    <message>
        <source>Saved here at %1, server has it</source>
        <translation>Gespeichert um %1, auch auf dem Server</translation>
    </message>
    <message>
        <source>Saved here at %1, waits for the server</source>
        <translation>Gespeichert um %1, wartet auf den Server</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Durch</translation>
    </message>
    <message>
        <source>&lt;b&gt;No badge printed yet.&lt;/b&gt;</source>
        <translation>&lt;b&gt;Noch kein Badge gedruckt.&lt;/b&gt;</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n badges sent so far.&lt;/b&gt;</source>
        <translation>
            <numerusform>&lt;b&gt;Bisher ein Badge gesendet.&lt;/b&gt;</numerusform>
            <numerusform>&lt;b&gt;Bisher %n Badges gesendet.&lt;/b&gt;</numerusform>
        </translation>
    </message>
    <message>
        <source>Badge needed again? One key says why and prints.</source>
        <translation>Badge noch einmal nötig? Eine Taste nennt den Grund und druckt.</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Name wrong</source>
        <translation>Name falsch</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Admit on my word</source>
        <translation>Auf mein Wort einchecken</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>list read %1</source>
        <translation>Liste gelesen %1</translation>
    </message>
    <message>
        <source>To search, just type: name, company or order</source>
        <translation>Zum Suchen einfach tippen: Name, Firma oder Bestellung</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Prüfung läuft</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>Nothing is lost, the answer comes by itself</source>
        <translation>Nichts geht verloren, die Antwort kommt von selbst</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Nobody was admitted</source>
        <translation>Niemand wurde eingecheckt</translation>
    </message>
    <message>
        <source>The same code can be scanned again at once</source>
        <translation>Derselbe Code kann sofort noch einmal gescannt werden</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>The check-in was taken back</source>
        <translation>Der Check-in wurde zurückgenommen</translation>
    </message>
    <message>
        <source>If the badge came out, take it back too</source>
        <translation>Falls der Badge herauskam, bitte auch zurücknehmen</translation>
    </message>
    <message>
        <source>Badge?</source>
        <translation>Badge da?</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Nicht gedruckt</translation>
    </message>
    <message>
        <source>The person is checked in</source>
        <translation>Die Person ist eingecheckt</translation>
    </message>
    <message>
        <source>%1 is checked in</source>
        <translation>%1 ist eingecheckt</translation>
    </message>
    <message>
        <source>The check-in is saved, %1</source>
        <translation>Der Check-in ist gespeichert, %1</translation>
    </message>
    <message>
        <source>The badge may or may not have come out</source>
        <translation>Der Badge kam vielleicht heraus, vielleicht nicht</translation>
    </message>
    <message>
        <source>Look in the tray: is the badge there?</source>
        <translation>Sehen Sie im Fach nach: Liegt der Badge dort?</translation>
    </message>
    <message>
        <source>Yes, it is there</source>
        <translation>Ja, er ist da</translation>
    </message>
    <message>
        <source>No, nothing came</source>
        <translation>Nein, nichts kam</translation>
    </message>
    <message>
        <source>The badge has not been printed</source>
        <translation>Der Badge wurde nicht gedruckt</translation>
    </message>
    <message>
        <source>Nothing reached paper</source>
        <translation>Nichts kam aufs Papier</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Noch einmal drucken</translation>
    </message>
    <message>
        <source>Reprint now</source>
        <translation>Sofort neu drucken</translation>
    </message>
    <message>
        <source>Later, next person</source>
        <translation>Später, nächste Person</translation>
    </message>
    <message>
        <source>In the tray</source>
        <translation>Im Fach</translation>
    </message>
    <message>
        <source>Drawing the badge</source>
        <translation>Badge wird gezeichnet</translation>
    </message>
    <message>
        <source>Sent to %1</source>
        <translation>Gesendet an %1</translation>
    </message>
    <message>
        <source>Badge drawn, code read back</source>
        <translation>Gezeichnet, Code geprüft</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet …</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Wird gedruckt …</translation>
    </message>
    <message>
        <source>Look in the tray</source>
        <translation>Bitte im Fach nachsehen</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Gedruckt</translation>
    </message>
    <message>
        <source>Badge ordered</source>
        <translation>Badge bestellt</translation>
    </message>
    <message>
        <source>No word from the printer</source>
        <translation>Drucker antwortet nicht</translation>
    </message>
    <message>
        <source>The next badge
appears here</source>
        <translation>Der nächste Badge
erscheint hier</translation>
    </message>
    <message>
        <source>No badge yet</source>
        <translation>Noch kein Badge</translation>
    </message>
    <message>
        <source>Nothing to print</source>
        <translation>Nichts zu drucken</translation>
    </message>
    <message>
        <source>Preview, not printed</source>
        <translation>Vorschau, nicht gedruckt</translation>
    </message>
    <message>
        <source>The dots that will be printed, but for the edges</source>
        <translation>Die Punkte, die gedruckt werden, bis auf die Ränder</translation>
    </message>
    <message>
        <source>Exactly the dots that will be printed</source>
        <translation>Genau die Punkte, die gedruckt werden</translation>
    </message>
    <message>
        <source>Check in and print</source>
        <translation>Einchecken, drucken</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Keep this badge at the desk</source>
        <translation>Diesen Badge am Schalter behalten</translation>
    </message>
    <message>
        <source>No badge printed</source>
        <translation>Kein Badge gedruckt</translation>
    </message>
    <message>
        <source>It is on its way</source>
        <translation>Er ist unterwegs</translation>
    </message>
    <message>
        <source>Checked in only</source>
        <translation>Nur eingecheckt</translation>
    </message>
    <message>
        <source>This is their badge</source>
        <translation>Das ist der Badge</translation>
    </message>
    <message>
        <source>Nothing is printing now</source>
        <translation>Gerade wird nichts gedruckt</translation>
    </message>
    <message>
        <source>Prints after the last answer</source>
        <translation>Druckt nach der letzten Antwort</translation>
    </message>
    <message>
        <source>No badge
for an unknown code</source>
        <translation>Kein Badge für
einen unbekannten Code</translation>
    </message>
    <message>
        <source>No badge
for a refused ticket</source>
        <translation>Kein Badge für ein
abgewiesenes Ticket</translation>
    </message>
    <message>
        <source>Scan a code, or type a name, company or order</source>
        <translation>Code scannen oder Name, Firma, Bestellung tippen</translation>
    </message>
    <message>
        <source>Next code, or type the name</source>
        <translation>Nächster Code, oder den Namen tippen</translation>
    </message>
    <message>
        <source>Next code, at any time</source>
        <translation>Nächster Code, jederzeit</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Strg Enter</translation>
    </message>
    <message>
        <source>Check in only</source>
        <translation>Nur einchecken</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Look it up as a code</source>
        <translation>Als Code nachschlagen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Back, nothing recorded</source>
        <translation>Zurück, nichts vermerkt</translation>
    </message>
    <message>
        <source>Reprint with a reason</source>
        <translation>Mit Grund neu drucken</translation>
    </message>
    <message>
        <source>Not printed yet</source>
        <translation>Noch nicht gedruckt</translation>
    </message>
    <message>
        <source>Close help</source>
        <translation>Hilfe schließen</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Einchecken</translation>
    </message>
    <message>
        <source>Sent before: Enter prints no second one</source>
        <translation>Schon gesendet: Enter druckt keinen zweiten</translation>
    </message>
    <message>
        <source>Saved as a file</source>
        <translation>Als Datei gespeichert</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <source>Waits for the printer</source>
        <translation>Wartet auf den Drucker</translation>
    </message>
    <message>
        <source>Let out on my word</source>
        <translation>Auf mein Wort auschecken</translation>
    </message>
    <message>
        <source>Nothing was recorded</source>
        <translation>Nichts wurde vermerkt</translation>
    </message>
    <message>
        <source>The check-out was taken back</source>
        <translation>Der Check-out wurde zurückgenommen</translation>
    </message>
    <message>
        <source>No badge
on the way out</source>
        <translation>Kein Badge
auf dem Weg hinaus</translation>
    </message>
    <message>
        <source>Check out</source>
        <translation>Auschecken</translation>
    </message>
    <message>
        <source>Out: scan a code, or type a name or order</source>
        <translation>Hinaus: Code scannen oder Name, Bestellung tippen</translation>
    </message>
    <message>
        <source>Out: next code, or type the name</source>
        <translation>Hinaus: nächster Code, oder den Namen tippen</translation>
    </message>
    <message>
        <source>Out: next code, at any time</source>
        <translation>Hinaus: nächster Code, jederzeit</translation>
    </message>
    <message>
        <source>Scan people in or out</source>
        <translation>Hinein oder hinaus scannen</translation>
    </message>
    <message>
        <source>Scan people in again</source>
        <translation>Wieder hinein scannen</translation>
    </message>
    <message>
        <source>Scan people out</source>
        <translation>Hinaus scannen</translation>
    </message>
    <message>
        <source>Made beforehand</source>
        <translation>Vorab gemacht</translation>
    </message>
    <message>
        <source>The badge was put on a sheet, to be printed beforehand</source>
        <translation>Der Badge kam auf einen Bogen, der vorab gedruckt werden sollte</translation>
    </message>
    <message>
        <source>Look among the badges made beforehand: is it there?</source>
        <translation>Sehen Sie bei den vorab gemachten Badges nach: Liegt er dort?</translation>
    </message>
    <message>
        <source>No, it is not there</source>
        <translation>Nein, er ist nicht da</translation>
    </message>
    <message>
        <source>Is it there?</source>
        <translation>Liegt er bereit?</translation>
    </message>
    <message>
        <source>On a sheet</source>
        <translation>Auf einem Bogen</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Nicht dabei</translation>
    </message>
    <message>
        <source>Look twice</source>
        <translation>Genau hinsehen</translation>
    </message>
    <message>
        <source>All in</source>
        <translation>Alle da</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Achtung</translation>
    </message>
    <message>
        <source>All out</source>
        <translation>Alle draußen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n people of one order are checked out</source>
        <translation>
            <numerusform>%n Person einer Bestellung ist ausgecheckt</numerusform>
            <numerusform>%n Personen einer Bestellung sind ausgecheckt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people of one order are checked in</source>
        <translation>
            <numerusform>%n Person einer Bestellung ist eingecheckt</numerusform>
            <numerusform>%n Personen einer Bestellung sind eingecheckt</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody of this order is checked in</source>
        <translation>Niemand aus dieser Bestellung ist eingecheckt</translation>
    </message>
    <message>
        <source>Nobody of this order is checked out</source>
        <translation>Niemand aus dieser Bestellung ist ausgecheckt</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und noch %n</numerusform>
            <numerusform>und noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo all, %1 s</source>
        <translation>Alle zurücknehmen, %1 s</translation>
    </message>
    <message numerus="yes">
        <source>%n badges, not printed</source>
        <translation>
            <numerusform>%n Badge, nicht gedruckt</numerusform>
            <numerusform>%n Badges, nicht gedruckt</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is ticked</source>
        <translation>Niemand ist angehakt</translation>
    </message>
    <message numerus="yes">
        <source>Check in %n</source>
        <translation>
            <numerusform>%n einchecken</numerusform>
            <numerusform>%n einchecken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check out %n</source>
        <translation>
            <numerusform>%n auschecken</numerusform>
            <numerusform>%n auschecken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check in all %n</source>
        <translation>
            <numerusform>Alle %n einchecken</numerusform>
            <numerusform>Alle %n einchecken</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep these badges at the desk</source>
        <translation>Diese Badges am Schalter behalten</translation>
    </message>
    <message>
        <source>%1 of %2 badges sent</source>
        <translation>%1 von %2 Badges gesendet</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Haken</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Yes: %1</source>
        <translation>Ja: %1</translation>
    </message>
    <message>
        <source>No: %1</source>
        <translation>Nein: %1</translation>
    </message>
    <message>
        <source>Ctrl P</source>
        <translation>Strg P</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Last people</source>
        <translation>Die Letzten</translation>
    </message>
    <message>
        <source>No photographs</source>
        <translation>Keine Fotos</translation>
    </message>
    <message>
        <source>It comes out by itself once the printer can</source>
        <translation>Er kommt von selbst heraus, sobald der Drucker kann</translation>
    </message>
    <message>
        <source>Print on %1</source>
        <translation>Auf %1 drucken</translation>
    </message>
    <message>
        <source>Done, try again</source>
        <translation>Erledigt, noch einmal</translation>
    </message>
    <message>
        <source>Another printer</source>
        <translation>Anderer Drucker</translation>
    </message>
    <message>
        <source>Try printer again</source>
        <translation>Drucker erneut versuchen</translation>
    </message>
    <message>
        <source>Printer not there</source>
        <translation>Drucker nicht da</translation>
    </message>
    <message>
        <source>It comes out once staff let the printer go on</source>
        <translation>Er kommt heraus, sobald das Personal den Drucker weitermachen lässt</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Ticket type</source>
        <translation>Ticketart</translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Order code</source>
        <translation>Bestellnummer</translation>
    </message>
    <message>
        <source>Number in the order</source>
        <translation>Nummer in der Bestellung</translation>
    </message>
    <message>
        <source>Ticket code</source>
        <translation>Ticketcode</translation>
    </message>
    <message>
        <source>State of the order</source>
        <translation>Stand der Bestellung</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Note at check-in</source>
        <translation>Hinweis beim Check-in</translation>
    </message>
    <message>
        <source>Look twice</source>
        <translation>Genau hinsehen</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>Eingecheckt</translation>
    </message>
    <message>
        <source>Checked in at</source>
        <translation>Eingecheckt um</translation>
    </message>
    <message>
        <source>Checked out</source>
        <translation>Ausgecheckt</translation>
    </message>
    <message>
        <source>Check-in lists</source>
        <translation>Check-in-Listen</translation>
    </message>
    <message>
        <source>Add-on to</source>
        <translation>Zusatz zu</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>E-mail of the order</source>
        <translation>E-Mail der Bestellung</translation>
    </message>
    <message>
        <source>Name on the invoice</source>
        <translation>Name auf der Rechnung</translation>
    </message>
    <message>
        <source>Company on the invoice</source>
        <translation>Firma auf der Rechnung</translation>
    </message>
    <message>
        <source>Commas</source>
        <translation>Kommas</translation>
    </message>
    <message>
        <source>Semicolons</source>
        <translation>Semikolons</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Tabulatoren</translation>
    </message>
    <message>
        <source>the ticket code</source>
        <translation>den Ticketcode</translation>
    </message>
    <message>
        <source>order and position</source>
        <translation>Bestellung und Nummer darin</translation>
    </message>
    <message>
        <source>e-mail and name</source>
        <translation>E-Mail und Name</translation>
    </message>
    <message>
        <source>name and company</source>
        <translation>Name und Firma</translation>
    </message>
</context>
<context>
    <name>FindingSentence</name>
    <message>
        <source>Stopped after %1 of %2 people.</source>
        <translation>Nach %1 von %2 Personen angehalten.</translation>
    </message>
    <message>
        <source>%1 of %2 badges will not come out well.</source>
        <translation>%1 von %2 Badges werden nicht gut.</translation>
    </message>
    <message>
        <source>There is no badge to look at yet.</source>
        <translation>Es gibt noch keinen Badge zu prüfen.</translation>
    </message>
    <message numerus="yes">
        <source>All %n badges come out well.</source>
        <translation>
            <numerusform>Der eine Badge wird gut.</numerusform>
            <numerusform>Alle %n Badges werden gut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people get no badge with their ticket.</source>
        <translation>
            <numerusform>%n Person bekommt mit ihrem Ticket keinen Badge.</numerusform>
            <numerusform>%n Personen bekommen mit ihrem Ticket keinen Badge.</numerusform>
        </translation>
    </message>
    <message>
        <source>Code cannot be read</source>
        <translation>Code nicht lesbar</translation>
    </message>
    <message>
        <source>Paper too small</source>
        <translation>Kein so großes Papier</translation>
    </message>
    <message>
        <source>No name on the list</source>
        <translation>Kein Name in der Liste</translation>
    </message>
    <message>
        <source>Signs that no font has</source>
        <translation>Zeichen ohne Schrift</translation>
    </message>
    <message>
        <source>Text does not fit</source>
        <translation>Text passt nicht</translation>
    </message>
    <message>
        <source>Picture missing</source>
        <translation>Bild fehlt</translation>
    </message>
    <message>
        <source>The code cannot be read from the badge. Make room around it, or make it larger.</source>
        <translation>Der Code auf dem Badge ist nicht lesbar. Lassen Sie mehr Platz um ihn, oder machen Sie ihn größer.</translation>
    </message>
    <message>
        <source>The badge is %1 mm. No printer of this desk has paper as large.</source>
        <translation>Der Badge hat %1 mm. Kein Drucker dieses Schalters hat so großes Papier.</translation>
    </message>
    <message>
        <source>There is no name on the list. Type it in before the person comes.</source>
        <translation>In der Liste steht kein Name. Tragen Sie ihn ein, bevor die Person kommt.</translation>
    </message>
    <message>
        <source>No font has %1. The badge leaves it out.</source>
        <translation>Keine Schrift hat %1. Auf dem Badge fehlt es.</translation>
    </message>
    <message>
        <source>A picture is missing or cannot be read. Its place stays empty.</source>
        <translation>Ein Bild fehlt oder ist nicht lesbar. Sein Platz bleibt leer.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>Template cannot be drawn</source>
        <translation>Vorlage nicht lesbar</translation>
    </message>
    <message>
        <source>No template for the ticket</source>
        <translation>Keine Vorlage fürs Ticket</translation>
    </message>
    <message>
        <source>Another template is taken</source>
        <translation>Andere Vorlage verwendet</translation>
    </message>
    <message>
        <source>Unknown parts in the template</source>
        <translation>Unbekanntes in der Vorlage</translation>
    </message>
    <message>
        <source>The badge template “%1” cannot be drawn. Nobody who gets it has a badge.</source>
        <translation>Die Badge-Vorlage „%1“ kann nicht gelesen werden. Wer sie bekommt, hat keinen Badge.</translation>
    </message>
    <message>
        <source>There is no badge template for the ticket “%1”. Nobody with it has a badge.</source>
        <translation>Es gibt keine Badge-Vorlage für das Ticket „%1“. Wer es hat, bekommt keinen Badge.</translation>
    </message>
    <message>
        <source>The badge template of the ticket “%1” is not on this desk. “%2” is taken.</source>
        <translation>Die Badge-Vorlage des Tickets „%1“ ist nicht an diesem Schalter. Verwendet wird „%2“.</translation>
    </message>
    <message>
        <source>The badge template “%1” asks for what nobody here knows: %2.</source>
        <translation>Die Badge-Vorlage „%1“ verlangt, was hier niemand kennt: %2.</translation>
    </message>
    <message>
        <source>Code too fine for the printer</source>
        <translation>Code zu fein für den Drucker</translation>
    </message>
    <message>
        <source>Code without white around it</source>
        <translation>Code ohne Weiß ringsum</translation>
    </message>
    <message>
        <source>The code has %1 dots a module; scanners want at least %2. Give it a larger place or a shorter text, or use a printer with more dots an inch.</source>
        <translation>Der Code hat %1 Punkte je Modul, Scanner brauchen mindestens %2. Geben Sie ihm mehr Platz oder einen kürzeren Text, oder nehmen Sie einen Drucker mit mehr Punkten je Zoll.</translation>
    </message>
    <message>
        <source>Something stands too close to the code. Leave four of its modules white around it.</source>
        <translation>Etwas steht zu nah am Code. Lassen Sie ringsum vier seiner Module weiß.</translation>
    </message>
    <message>
        <source>Nothing on the badge</source>
        <translation>Nichts auf dem Badge</translation>
    </message>
    <message>
        <source>Cut off by the printer</source>
        <translation>Vom Drucker abgeschnitten</translation>
    </message>
    <message>
        <source>The badge template “%1” prints nothing: the badge is white.</source>
        <translation>Die Badge-Vorlage „%1“ druckt nichts: Der Badge ist weiß.</translation>
    </message>
    <message>
        <source>A part of the code lies where the printer prints nothing. Move it further in.</source>
        <translation>Ein Teil des Codes liegt, wo der Drucker nichts druckt. Rücken Sie ihn weiter nach innen.</translation>
    </message>
    <message>
        <source>A part of “%1” lies where the printer prints nothing. Move it further in.</source>
        <translation>Ein Teil von „%1“ liegt, wo der Drucker nichts druckt. Rücken Sie ihn weiter nach innen.</translation>
    </message>
    <message>
        <source>“%1” does not fit its place, or reaches off the badge.</source>
        <translation>„%1“ passt nicht an seinen Platz oder reicht über den Badge hinaus.</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Confirmed by the server</source>
        <translation>Vom Server bestätigt</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Eingecheckt</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gegangen</translation>
    </message>
    <message>
        <source>Admitted at %1</source>
        <translation>Eingecheckt an %1</translation>
    </message>
    <message>
        <source>Left at %1</source>
        <translation>Gegangen an %1</translation>
    </message>
    <message>
        <source>Learned from the server</source>
        <translation>Vom Server erfahren</translation>
    </message>
    <message>
        <source>Undone at %1</source>
        <translation>Um %1 zurückgenommen</translation>
    </message>
    <message>
        <source>Undone at %1 by %2</source>
        <translation>Um %1 von %2 zurückgenommen</translation>
    </message>
    <message>
        <source>%1 · copy %2</source>
        <translation>%1 · Exemplar %2</translation>
    </message>
    <message>
        <source>First badge</source>
        <translation>Erster Badge</translation>
    </message>
    <message>
        <source>Reprint: %1</source>
        <translation>Neudruck: %1</translation>
    </message>
    <message>
        <source>Seen by a person at %1</source>
        <translation>Um %1 von jemandem gesehen</translation>
    </message>
    <message>
        <source>Done at %1</source>
        <translation>Fertig um %1</translation>
    </message>
    <message>
        <source>At %1: %2</source>
        <extracomment>desk, then why nobody was let in: &quot;At Desk A: not paid&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing was recorded as a check-in</source>
        <translation>Es wurde kein Check-in festgehalten</translation>
    </message>
    <message>
        <source>scanned again, was in already</source>
        <translation>erneut gescannt, war schon drin</translation>
    </message>
    <message>
        <source>the order was not paid</source>
        <translation>die Bestellung war nicht bezahlt</translation>
    </message>
    <message>
        <source>the order was not approved</source>
        <translation>die Bestellung war nicht genehmigt</translation>
    </message>
    <message>
        <source>the ticket was cancelled</source>
        <translation>das Ticket war storniert</translation>
    </message>
    <message>
        <source>the ticket was blocked</source>
        <translation>das Ticket war gesperrt</translation>
    </message>
    <message>
        <source>the ticket was not valid then</source>
        <translation>das Ticket war zu der Zeit nicht gültig</translation>
    </message>
    <message>
        <source>the list’s rules did not let it in</source>
        <translation>die Regeln der Liste ließen es nicht zu</translation>
    </message>
    <message>
        <source>the ticket does not open this list</source>
        <translation>das Ticket gilt nicht für diese Liste</translation>
    </message>
    <message>
        <source>the code stood for several tickets</source>
        <translation>der Code stand für mehrere Tickets</translation>
    </message>
    <message>
        <source>the code was replaced by a newer one</source>
        <translation>der Code wurde durch einen neueren ersetzt</translation>
    </message>
    <message>
        <source>questions were still to be answered</source>
        <translation>es waren noch Fragen offen</translation>
    </message>
    <message>
        <source>not let in</source>
        <translation>nicht eingecheckt</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Von %1</translation>
    </message>
    <message>
        <source>No badge yet</source>
        <translation>Noch kein Badge</translation>
    </message>
    <message numerus="yes">
        <source>Sent %n times</source>
        <translation>
            <numerusform>Einmal gesendet</numerusform>
            <numerusform>%n-mal gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Name is wrong</source>
        <translation>Name ist falsch</translation>
    </message>
    <message>
        <source>Other, in words</source>
        <translation>Anderes, in Worten</translation>
    </message>
    <message>
        <source>Clash settled</source>
        <translation>Doppelter Einlass geklärt</translation>
    </message>
    <message>
        <source>Set aside: not at the server</source>
        <translation>Beiseitegelegt: nicht auf dem Server</translation>
    </message>
    <message>
        <source>Sent to the server again</source>
        <translation>Noch einmal an den Server gesendet</translation>
    </message>
    <message>
        <source>the ticket was for another date</source>
        <translation>das Ticket galt für einen anderen Termin</translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message>
        <source>a list not known here yet</source>
        <translation>eine hier noch unbekannte Liste</translation>
    </message>
    <message>
        <source>gate %1</source>
        <translation>Eingang %1</translation>
    </message>
    <message>
        <source>no gate</source>
        <translation>kein Eingang</translation>
    </message>
</context>
<context>
    <name>PrinterName</name>
    <message>
        <source>Badge folder</source>
        <translation>Badge-Ordner</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1 mm</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 mm</translation>
    </message>
    <message>
        <source>Not there: switch it on, check its cable</source>
        <translation>Nicht da: einschalten, Kabel prüfen</translation>
    </message>
    <message>
        <source>No answer: switch it off and on</source>
        <translation>Keine Antwort: aus- und einschalten</translation>
    </message>
    <message>
        <source>Certificate not trusted: call staff</source>
        <translation>Zertifikat nicht vertrauenswürdig: Team rufen</translation>
    </message>
    <message>
        <source>Head is open: close it</source>
        <translation>Kopf ist offen: schließen</translation>
    </message>
    <message>
        <source>Out of labels: put in a roll</source>
        <translation>Keine Etiketten: Rolle einlegen</translation>
    </message>
    <message>
        <source>Out of ribbon: put in a new one</source>
        <translation>Kein Farbband: neues einlegen</translation>
    </message>
    <message>
        <source>A label is stuck: take it out</source>
        <translation>Etikett klemmt: herausnehmen</translation>
    </message>
    <message>
        <source>Cutter is stuck: free it</source>
        <translation>Messer klemmt: freimachen</translation>
    </message>
    <message>
        <source>Too hot: let it cool down</source>
        <translation>Zu heiß: abkühlen lassen</translation>
    </message>
    <message>
        <source>Print head is broken: call service</source>
        <translation>Druckkopf ist defekt: Service rufen</translation>
    </message>
    <message>
        <source>Finds no label: calibrate it</source>
        <translation>Findet kein Etikett: kalibrieren</translation>
    </message>
    <message>
        <source>Paused: press its pause key</source>
        <translation>Pausiert: Pausetaste drücken</translation>
    </message>
    <message>
        <source>Cover is open: close it</source>
        <translation>Deckel ist offen: schließen</translation>
    </message>
    <message>
        <source>Still printing: wait</source>
        <translation>Druckt noch: warten</translation>
    </message>
    <message>
        <source>Got rubbish: check its cable</source>
        <translation>Daten kamen gestört an: Kabel prüfen</translation>
    </message>
    <message>
        <source>Wrong labels are in: change the roll</source>
        <translation>Falsche Etiketten: Rolle wechseln</translation>
    </message>
    <message>
        <source>Paused by staff: its badges wait</source>
        <translation>Vom Team pausiert: seine Badges warten</translation>
    </message>
    <message>
        <source>Holds %1, needs %2: change the roll</source>
        <translation>Hat %1, braucht %2: Rolle wechseln</translation>
    </message>
    <message>
        <source>Badge printer</source>
        <translation>Badge-Drucker</translation>
    </message>
</context>
<context>
    <name>RejectionSentence</name>
    <message>
        <source>This row has no name.</source>
        <translation>Diese Zeile hat keinen Namen.</translation>
    </message>
    <message>
        <source>This add-on belongs to “%1”, which is not in the file.</source>
        <translation>Dieser Zusatz gehört zu „%1“, das nicht in der Datei steht.</translation>
    </message>
    <message>
        <source>“%1” stands in line %2 already.</source>
        <translation>„%1“ steht schon in Zeile %2.</translation>
    </message>
    <message>
        <source>This row has only %1 fields, fewer than the header.</source>
        <translation>Diese Zeile hat nur %1 Felder, weniger als die Kopfzeile.</translation>
    </message>
    <message>
        <source>This row has %1 fields, more than the header.</source>
        <translation>Diese Zeile hat %1 Felder, mehr als die Kopfzeile.</translation>
    </message>
    <message>
        <source>The quotes in this row do not fit together.</source>
        <translation>Die Anführungszeichen in dieser Zeile passen nicht zusammen.</translation>
    </message>
    <message>
        <source>“%1” is not a date or time.</source>
        <translation>„%1“ ist weder Datum noch Uhrzeit.</translation>
    </message>
    <message>
        <source>“%1” is not a state of an order that Lanyard knows.</source>
        <translation>„%1“ ist kein Bestellstatus, den Lanyard kennt.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>„%1“ ist weder ja noch nein.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>The ticket “%1” stands in line %2 already.</source>
        <translation>Das Ticket „%1“ steht schon in Zeile %2.</translation>
    </message>
    <message>
        <source>Order and position “%1” are in line %2 already.</source>
        <translation>Bestellung und Nummer darin „%1“ stehen schon in Zeile %2.</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>In since %1</source>
        <translation>Da seit %1</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <translation>Ab %1</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Nicht bezahlt</translation>
    </message>
    <message>
        <source>Left %1</source>
        <translation>Ging %1</translation>
    </message>
    <message>
        <source>Not in yet</source>
        <translation>Noch nicht da</translation>
    </message>
    <message>
        <source>Badge waits</source>
        <translation>Badge wartet</translation>
    </message>
    <message>
        <source>Badge is printing</source>
        <translation>Badge wird gedruckt</translation>
    </message>
    <message>
        <source>Badge sent</source>
        <translation>Badge gesendet</translation>
    </message>
    <message>
        <source>Badge not printed</source>
        <translation>Badge nicht gedruckt</translation>
    </message>
    <message>
        <source>No badge</source>
        <translation>Kein Badge</translation>
    </message>
    <message>
        <source>Badge in doubt</source>
        <translation>Badge unklar</translation>
    </message>
    <message>
        <source>Off the list</source>
        <translation>Gestrichen</translation>
    </message>
    <message>
        <source>Badge printed</source>
        <translation>Badge gedruckt</translation>
    </message>
    <message>
        <source>Badge saved</source>
        <translation>Badge gespeichert</translation>
    </message>
</context>
<context>
    <name>RuleSentence</name>
    <message>
        <source>%1. %2</source>
        <extracomment>puts two sentences beside each other</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>This person is not inside “%1”</source>
        <translation>Diese Person ist nicht in „%1“</translation>
    </message>
    <message>
        <source>This person is inside “%1” already</source>
        <translation>Diese Person ist schon in „%1“</translation>
    </message>
    <message>
        <source>The rule of “%1” lets nobody in</source>
        <translation>Die Regel von „%1“ lässt niemanden ein</translation>
    </message>
    <message>
        <source>“%1” opens at %2, %3</source>
        <translation>„%1“ öffnet um %2, %3</translation>
    </message>
    <message>
        <source>“%1” closed at %2, %3</source>
        <translation>„%1“ schloss um %2, %3</translation>
    </message>
    <message>
        <source>“%1” takes only tickets that came before; this one has not come often enough</source>
        <translation>„%1“ nimmt nur Tickets, die schon da waren; dieses war noch nicht oft genug da</translation>
    </message>
    <message>
        <source>This ticket was used too often for “%1”</source>
        <translation>Dieses Ticket wurde für „%1“ zu oft benutzt</translation>
    </message>
    <message numerus="yes">
        <source>This ticket was already used for “%1” on %n days</source>
        <translation>
            <numerusform>Dieses Ticket wurde für „%1“ schon an %n Tag benutzt</numerusform>
            <numerusform>Dieses Ticket wurde für „%1“ schon an %n Tagen benutzt</numerusform>
        </translation>
    </message>
    <message>
        <source>This ticket was already used for “%1” today at %2</source>
        <translation>Dieses Ticket wurde für „%1“ heute schon um %2 benutzt</translation>
    </message>
    <message>
        <source>This ticket was already used for “%1” at %2</source>
        <translation>Dieses Ticket wurde für „%1“ schon um %2 benutzt</translation>
    </message>
    <message numerus="yes">
        <source>This ticket was already used for “%1” %n times today, last at %2</source>
        <translation>
            <numerusform>Dieses Ticket wurde für „%1“ heute schon %n-mal benutzt, zuletzt um %2</numerusform>
            <numerusform>Dieses Ticket wurde für „%1“ heute schon %n-mal benutzt, zuletzt um %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This ticket was already used for “%1” %n times, last at %2</source>
        <translation>
            <numerusform>Dieses Ticket wurde für „%1“ schon %n-mal benutzt, zuletzt um %2</numerusform>
            <numerusform>Dieses Ticket wurde für „%1“ schon %n-mal benutzt, zuletzt um %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The next entry is possible %1</source>
        <translation>Der nächste Einlass ist %1 möglich</translation>
    </message>
    <message>
        <source>This ticket must have come in before</source>
        <translation>Dieses Ticket muss vorher schon eingecheckt worden sein</translation>
    </message>
    <message>
        <source>The first entry was %1, too long ago</source>
        <translation>Der erste Einlass war %1, das ist zu lange her</translation>
    </message>
    <message>
        <source>The last entry was %1, too long ago</source>
        <translation>Der letzte Einlass war %1, das ist zu lange her</translation>
    </message>
    <message>
        <source>This ticket enters at another gate</source>
        <translation>Dieses Ticket gilt an einem anderen Eingang</translation>
    </message>
    <message>
        <source>This ticket enters at: %1</source>
        <translation>Dieses Ticket gilt hier: %1</translation>
    </message>
    <message>
        <source>“%1” takes other tickets</source>
        <translation>„%1“ ist für andere Tickets</translation>
    </message>
    <message>
        <source>“%1” takes: %2</source>
        <translation>„%1“ ist für: %2</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>Zu spät</translation>
    </message>
    <message>
        <source>Wrong gate</source>
        <translation>Falscher Eingang</translation>
    </message>
    <message>
        <source>Wrong ticket</source>
        <translation>Falsches Ticket</translation>
    </message>
    <message>
        <source>For nobody</source>
        <translation>Für niemanden</translation>
    </message>
    <message>
        <source>Not again</source>
        <translation>Nicht noch einmal</translation>
    </message>
    <message>
        <source>The code stays valid. Ask them to come back then.</source>
        <translation>Der Code bleibt gültig. Bitten Sie die Person, dann wiederzukommen.</translation>
    </message>
    <message>
        <source>Staff can ask the organiser.</source>
        <translation>Das Team kann den Veranstalter fragen.</translation>
    </message>
    <message>
        <source>Show the way to the right gate.</source>
        <translation>Zeigen Sie den Weg zum richtigen Eingang.</translation>
    </message>
    <message>
        <source>They go in there first.</source>
        <translation>Die Person muss erst dort hinein.</translation>
    </message>
    <message>
        <source>Scan them out first, if they came out.</source>
        <translation>Erst hinausscannen, falls die Person draußen war.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>The server asks a question that this desk does not know yet</source>
        <translation>Der Server stellt eine Frage, die dieser Schalter noch nicht kennt</translation>
    </message>
    <message>
        <source>Try again in a minute, or call staff.</source>
        <translation>Versuchen Sie es in einer Minute noch einmal, oder rufen Sie das Team.</translation>
    </message>
    <message>
        <source>This did not work.</source>
        <translation>Das hat nicht geklappt.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Die Festplatte ist voll.</translation>
    </message>
    <message>
        <source>Nothing was recorded. Free some space, then try again.</source>
        <translation>Nichts wurde vermerkt. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The data file is damaged.</source>
        <translation>Die Datendatei ist beschädigt.</translation>
    </message>
    <message>
        <source>It was kept aside, nothing was overwritten. Call staff.</source>
        <translation>Sie wurde beiseitegelegt, nichts wurde überschrieben. Rufen Sie das Team.</translation>
    </message>
    <message>
        <source>The data is from a newer Lanyard.</source>
        <translation>Die Daten sind von einem neueren Lanyard.</translation>
    </message>
    <message>
        <source>It was not touched. Start the newer program, or choose another data folder.</source>
        <translation>Sie wurden nicht angerührt. Starten Sie das neuere Programm oder wählen Sie einen anderen Datenordner.</translation>
    </message>
    <message>
        <source>Another Lanyard already works on this data.</source>
        <translation>Ein anderes Lanyard arbeitet schon mit diesen Daten.</translation>
    </message>
    <message>
        <source>Close it first, or choose another data folder.</source>
        <translation>Schließen Sie zuerst das andere oder wählen Sie einen anderen Datenordner.</translation>
    </message>
    <message>
        <source>The disk reports an error.</source>
        <translation>Die Festplatte meldet einen Fehler.</translation>
    </message>
    <message>
        <source>Nothing was recorded. Try again, or call staff.</source>
        <translation>Nichts wurde vermerkt. Versuchen Sie es noch einmal oder rufen Sie das Team.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file is too large for a list of attendees.</source>
        <translation>Die Datei ist zu groß für eine Teilnehmerliste.</translation>
    </message>
    <message>
        <source>This is not a text file.</source>
        <translation>Das ist keine Textdatei.</translation>
    </message>
    <message>
        <source>Choose the list as CSV. Nothing was changed.</source>
        <translation>Wählen Sie die Liste als CSV. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This is a spreadsheet.</source>
        <translation>Das ist eine Tabellendatei.</translation>
    </message>
    <message>
        <source>Open it, choose “Save as”, take “CSV (UTF-8)”, then open that file here.</source>
        <translation>Öffnen Sie sie, wählen Sie „Speichern unter“ und „CSV (UTF-8)“, und öffnen Sie diese Datei hier.</translation>
    </message>
    <message>
        <source>The file ends in the middle of a row, from line %1 on.</source>
        <translation>Die Datei endet mitten in einer Zeile, ab Zeile %1.</translation>
    </message>
    <message>
        <source>The file ends in the middle of a row.</source>
        <translation>Die Datei endet mitten in einer Zeile.</translation>
    </message>
    <message>
        <source>Export the list again. Nothing was changed.</source>
        <translation>Exportieren Sie die Liste noch einmal. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A field in line %1 is too long for a list of attendees.</source>
        <translation>Ein Feld in Zeile %1 ist zu lang für eine Teilnehmerliste.</translation>
    </message>
    <message>
        <source>A field is too long for a list of attendees.</source>
        <translation>Ein Feld ist zu lang für eine Teilnehmerliste.</translation>
    </message>
    <message>
        <source>Two columns are both called “%1”.</source>
        <translation>Zwei Spalten heißen „%1“.</translation>
    </message>
    <message>
        <source>Two columns have the same name.</source>
        <translation>Zwei Spalten heißen gleich.</translation>
    </message>
    <message>
        <source>Rename one, then open the file again. Nothing was changed.</source>
        <translation>Benennen Sie eine um und öffnen Sie die Datei neu. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>No column holds names.</source>
        <translation>Keine Spalte enthält Namen.</translation>
    </message>
    <message>
        <source>Say which one it is. Nothing was changed.</source>
        <translation>Geben Sie an, welche es ist. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The file has no column “%1”.</source>
        <translation>Die Datei hat keine Spalte „%1“.</translation>
    </message>
    <message>
        <source>The file does not have that column.</source>
        <translation>Diese Spalte hat die Datei nicht.</translation>
    </message>
    <message>
        <source>Some rows have mistakes.</source>
        <translation>Manche Zeilen haben Fehler.</translation>
    </message>
    <message>
        <source>Nothing was imported, because every row had to be right.</source>
        <translation>Nichts wurde übernommen, denn jede Zeile sollte stimmen.</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>„%1“ kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>Die Datei kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>This person is not on the list any more.</source>
        <translation>Diese Person steht nicht mehr auf der Liste.</translation>
    </message>
    <message>
        <source>Search again.</source>
        <translation>Suchen Sie noch einmal.</translation>
    </message>
    <message>
        <source>There is no check-in list “%1”.</source>
        <translation>Es gibt keine Check-in-Liste „%1“.</translation>
    </message>
    <message>
        <source>This check-in list does not exist any more.</source>
        <translation>Diese Check-in-Liste gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Choose another one in the settings.</source>
        <translation>Wählen Sie in den Einstellungen etwas anderes.</translation>
    </message>
    <message>
        <source>There is no event on this desk yet.</source>
        <translation>An diesem Schalter gibt es noch keine Veranstaltung.</translation>
    </message>
    <message>
        <source>Open a list or pair with a server.</source>
        <translation>Öffnen Sie eine Liste oder koppeln Sie den Schalter mit einem Server.</translation>
    </message>
    <message>
        <source>This check-in does not exist.</source>
        <translation>Diesen Check-in gibt es nicht.</translation>
    </message>
    <message>
        <source>This check-in was undone before.</source>
        <translation>Dieser Check-in wurde schon zurückgenommen.</translation>
    </message>
    <message>
        <source>This check-in was not made at this desk.</source>
        <translation>Dieser Check-in wurde nicht an diesem Schalter gemacht.</translation>
    </message>
    <message>
        <source>Undo it at the desk that made it, or at the server. Nothing was changed.</source>
        <translation>Nehmen Sie ihn am Schalter zurück, der ihn gemacht hat, oder am Server. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>Ein Grund ist nötig.</translation>
    </message>
    <message>
        <source>This PIN is not right.</source>
        <translation>Diese PIN stimmt nicht.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This was stopped.</source>
        <translation>Das wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The badge layout cannot be read.</source>
        <translation>Die Badge-Vorlage kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Choose another one. Call staff.</source>
        <translation>Wählen Sie eine andere. Rufen Sie das Team.</translation>
    </message>
    <message>
        <source>There is no badge layout “%1”.</source>
        <translation>Es gibt keine Badge-Vorlage „%1“.</translation>
    </message>
    <message>
        <source>This badge layout does not exist.</source>
        <translation>Diese Badge-Vorlage gibt es nicht.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Wählen Sie etwas anderes.</translation>
    </message>
    <message>
        <source>The code on the badge cannot be read back.</source>
        <translation>Der Code auf dem Badge ist nicht lesbar.</translation>
    </message>
    <message>
        <source>No font has the letters “%1”.</source>
        <translation>Keine Schrift hat die Zeichen „%1“.</translation>
    </message>
    <message>
        <source>No font has some letters of this badge.</source>
        <translation>Keine Schrift hat manche Zeichen dieses Badges.</translation>
    </message>
    <message>
        <source>No printer is known at “%1”.</source>
        <translation>Unter „%1“ ist kein Drucker bekannt.</translation>
    </message>
    <message>
        <source>This printer is not known.</source>
        <translation>Dieser Drucker ist nicht bekannt.</translation>
    </message>
    <message>
        <source>No network.</source>
        <translation>Kein Netz.</translation>
    </message>
    <message>
        <source>Every check-in is saved on this desk and sent later.</source>
        <translation>Jeder Check-in wird hier gespeichert und später gesendet.</translation>
    </message>
    <message>
        <source>The server refused: %1</source>
        <translation>Der Server lehnt ab: %1</translation>
    </message>
    <message>
        <source>The server refused.</source>
        <translation>Der Server lehnt ab.</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>Nichts ging verloren.</translation>
    </message>
    <message>
        <source>The server’s answer makes no sense.</source>
        <translation>Die Antwort des Servers ergibt keinen Sinn.</translation>
    </message>
    <message>
        <source>Maybe the network asks for a login first. Nothing was lost.</source>
        <translation>Vielleicht verlangt das Netz zuerst eine Anmeldung. Nichts ging verloren.</translation>
    </message>
    <message>
        <source>This pairing code was used before.</source>
        <translation>Dieser Kopplungscode wurde schon benutzt.</translation>
    </message>
    <message>
        <source>Make a new one on the server.</source>
        <translation>Legen Sie auf dem Server einen neuen an.</translation>
    </message>
    <message>
        <source>The server has shut this desk out.</source>
        <translation>Der Server hat diesen Schalter ausgesperrt.</translation>
    </message>
    <message>
        <source>Pair it again. What waits here is kept.</source>
        <translation>Koppeln Sie ihn neu. Was hier wartet, bleibt erhalten.</translation>
    </message>
    <message>
        <source>This desk is not paired with a server.</source>
        <translation>Dieser Schalter ist mit keinem Server gekoppelt.</translation>
    </message>
    <message>
        <source>Pair it first.</source>
        <translation>Koppeln Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>This desk still has the people of an event of %1.</source>
        <translation>Dieser Schalter hat noch die Personen einer Veranstaltung von %1.</translation>
    </message>
    <message>
        <source>Erase that event here first: F12, Sync. Then pair again, with a new code.</source>
        <translation>Löschen Sie diese Veranstaltung hier zuerst: F12, Abgleich. Koppeln Sie dann mit einem neuen Code.</translation>
    </message>
    <message>
        <source>What waits here (%1) has not reached the server. Nothing was erased.</source>
        <translation>Was hier wartet (%1), hat der Server noch nicht. Nichts wurde gelöscht.</translation>
    </message>
    <message>
        <source>Send them, or save them under a passphrase first.</source>
        <translation>Senden Sie es, oder sichern Sie es zuerst mit einer Passphrase.</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>Geben Sie sie noch einmal ein.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Achtung</translation>
    </message>
    <message numerus="yes">
        <source>%n questions to answer</source>
        <translation>
            <numerusform>Eine Frage ist offen</numerusform>
            <numerusform>%n Fragen sind offen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not checked in until all are answered</source>
        <translation>Erst eingecheckt, wenn alles beantwortet ist</translation>
    </message>
    <message numerus="yes">
        <source>This code stands for %n tickets</source>
        <translation>
            <numerusform>Dieser Code steht für %n Ticket</numerusform>
            <numerusform>Dieser Code steht für %n Tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>Not counted a second time</source>
        <translation>Nicht ein zweites Mal gezählt</translation>
    </message>
    <message>
        <source>Choose whom it is for.</source>
        <translation>Wählen Sie, für wen es ist.</translation>
    </message>
    <message>
        <source>Checked out</source>
        <translation>Ausgecheckt</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Ist gegangen</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Eingecheckt</translation>
    </message>
    <message numerus="yes">
        <source>Entry number %n</source>
        <translation>
            <numerusform>Eintritt Nummer %n</numerusform>
            <numerusform>Eintritt Nummer %n</numerusform>
        </translation>
    </message>
    <message>
        <source>First time</source>
        <translation>Zum ersten Mal</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>Hier gespeichert</translation>
    </message>
    <message>
        <source>Already in</source>
        <translation>Schon da</translation>
    </message>
    <message>
        <source>This list lets nobody back in after an exit.</source>
        <translation>Diese Liste lässt nach dem Hinausgehen niemanden wieder ein.</translation>
    </message>
    <message>
        <source>Not on list</source>
        <translation>Nicht gelistet</translation>
    </message>
    <message>
        <source>Nobody was admitted</source>
        <translation>Niemand wurde eingecheckt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Halt</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Nicht bezahlt</translation>
    </message>
    <message>
        <source>The order is not paid</source>
        <translation>Die Bestellung ist nicht bezahlt</translation>
    </message>
    <message>
        <source>Send the person to the cash desk, then scan again.</source>
        <translation>Schicken Sie die Person zur Kasse und scannen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>This list lets you admit them on your word.</source>
        <translation>Diese Liste erlaubt, die Person auf Ihr Wort einzuchecken.</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>Nicht genehmigt</translation>
    </message>
    <message>
        <source>The organiser has not approved this order</source>
        <translation>Der Veranstalter hat diese Bestellung nicht genehmigt</translation>
    </message>
    <message>
        <source>Staff can ask the organiser.</source>
        <translation>Das Team kann den Veranstalter fragen.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>This ticket was cancelled</source>
        <translation>Dieses Ticket wurde storniert</translation>
    </message>
    <message>
        <source>Ask whether there is a newer ticket.</source>
        <translation>Fragen Sie, ob es ein neueres Ticket gibt.</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>The organiser has blocked this ticket</source>
        <translation>Der Veranstalter hat dieses Ticket gesperrt</translation>
    </message>
    <message>
        <source>Only the organiser can unblock it. Call staff.</source>
        <translation>Nur der Veranstalter kann es freigeben. Rufen Sie das Team.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>The rules of this list do not let this ticket in now</source>
        <translation>Die Regeln dieser Liste lassen dieses Ticket jetzt nicht ein</translation>
    </message>
    <message>
        <source>Call staff: they can look up the rules of “%1”.</source>
        <translation>Rufen Sie das Team: Es kann die Regeln von „%1“ nachsehen.</translation>
    </message>
    <message>
        <source>The server says: “%1”</source>
        <translation>Der Server sagt: „%1“</translation>
    </message>
    <message>
        <source>This desk does not understand the rules of “%1”</source>
        <translation>Dieser Schalter versteht die Regeln von „%1“ nicht</translation>
    </message>
    <message>
        <source>Call staff: the organiser knows who may come in here. A newer version of this program may understand the rules.</source>
        <translation>Rufen Sie das Team: Der Veranstalter weiß, wer hier eintreten darf. Eine neuere Version dieses Programms versteht die Regeln vielleicht.</translation>
    </message>
    <message>
        <source>Wrong list</source>
        <translation>Falsche Liste</translation>
    </message>
    <message>
        <source>“%1” does not open “%2”</source>
        <translation>„%1“ gilt nicht für „%2“</translation>
    </message>
    <message>
        <source>This ticket does not open “%1”</source>
        <translation>Dieses Ticket gilt nicht für „%1“</translation>
    </message>
    <message>
        <source>Show the way to the right door.</source>
        <translation>Zeigen Sie den Weg zur richtigen Tür.</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Nicht möglich</translation>
    </message>
    <message>
        <source>This ticket cannot be checked in here</source>
        <translation>Dieses Ticket kann hier nicht eingecheckt werden</translation>
    </message>
    <message>
        <source>Call staff.</source>
        <translation>Rufen Sie das Team.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>This ticket opens at %1, %2</source>
        <translation>Dieses Ticket gilt ab %1, %2</translation>
    </message>
    <message>
        <source>The code stays valid. Ask them to come back then.</source>
        <translation>Der Code bleibt gültig. Bitten Sie die Person, dann wiederzukommen.</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>Zu spät</translation>
    </message>
    <message>
        <source>This ticket ended at %1, %2</source>
        <translation>Dieses Ticket galt bis %1, %2</translation>
    </message>
    <message>
        <source>Wrong time</source>
        <translation>Falsche Zeit</translation>
    </message>
    <message>
        <source>This ticket is not valid now</source>
        <translation>Dieses Ticket gilt jetzt nicht</translation>
    </message>
    <message>
        <source>%1 is checked out, %2.</source>
        <translation>%1 ist ausgecheckt, %2.</translation>
    </message>
    <message>
        <source>%1 is checked in, %2.</source>
        <translation>%1 ist eingecheckt, %2.</translation>
    </message>
    <message>
        <source>%1 has left at %2.</source>
        <translation>%1 ist gegangen (%2).</translation>
    </message>
    <message>
        <source>%1 is already in since %2.</source>
        <translation>%1 ist schon seit %2 da.</translation>
    </message>
    <message>
        <source>%1 is already in since %2, at %3.</source>
        <translation>%1 ist schon seit %2 da, %3.</translation>
    </message>
    <message>
        <source>%1 is already in since %2, at another desk (%3).</source>
        <extracomment>the server tells a number only: &quot;at another desk (#2)&quot;</extracomment>
        <translation>%1 ist schon seit %2 da, an einem anderen Schalter (%3).</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This address is not encrypted.</source>
        <translation>Diese Adresse ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Others could read along. Use the address that begins with https.</source>
        <translation>Andere könnten mitlesen. Nehmen Sie die Adresse, die mit https beginnt.</translation>
    </message>
    <message>
        <source>This is no code for pairing.</source>
        <translation>Das ist kein Kopplungscode.</translation>
    </message>
    <message>
        <source>Scan the code that the ticket system shows for a new device.</source>
        <translation>Scannen Sie den Code, den das Ticketsystem für ein neues Gerät zeigt.</translation>
    </message>
    <message>
        <source>The server shows this desk no such event.</source>
        <translation>Der Server zeigt diesem Schalter keine solche Veranstaltung.</translation>
    </message>
    <message>
        <source>Give the desk access to the event on the server, then try again.</source>
        <translation>Geben Sie dem Schalter auf dem Server Zugang zur Veranstaltung und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The badge is on its way to the printer.</source>
        <translation>Der Badge ist auf dem Weg zum Drucker.</translation>
    </message>
    <message>
        <source>The badge is at the printer: look in the tray.</source>
        <translation>Der Badge ist beim Drucker: bitte im Fach nachsehen.</translation>
    </message>
    <message>
        <source>The badge is printed.</source>
        <translation>Der Badge ist gedruckt.</translation>
    </message>
    <message>
        <source>The check-in is taken back.</source>
        <translation>Der Check-in ist zurückgenommen.</translation>
    </message>
    <message>
        <source>Noted. Nothing was printed again.</source>
        <translation>Vermerkt. Es wurde nichts noch einmal gedruckt.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are in %1.</source>
        <translation>
            <numerusform>Eine Zeile steht in %1.</numerusform>
            <numerusform>%n Zeilen stehen in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Inviting 460 people…</source>
        <translation>460 Personen werden eingeladen …</translation>
    </message>
    <message>
        <source>an invented person</source>
        <translation>eine erfundene Person</translation>
    </message>
    <message>
        <source>%1 of %2 people of the list are in, nobody was taken off it. Import it again.</source>
        <translation>%1 von %2 Leuten sind aufgenommen, niemand wurde gestrichen. Importieren Sie die Liste noch einmal.</translation>
    </message>
    <message>
        <source>“%1” cannot hold the data.</source>
        <translation>„%1“ kann die Daten nicht aufnehmen.</translation>
    </message>
    <message>
        <source>Choose a folder of its own that this account may write in.</source>
        <translation>Wählen Sie einen eigenen Ordner, in den dieses Konto schreiben darf.</translation>
    </message>
    <message>
        <source>The file has a header, but nobody below it.</source>
        <translation>Die Datei hat eine Kopfzeile, aber niemanden darunter.</translation>
    </message>
    <message>
        <source>This file is %1, not a list.</source>
        <translation>Diese Datei ist %1, keine Liste.</translation>
    </message>
    <message>
        <source>Line %1 has more columns than a list of attendees.</source>
        <translation>Zeile %1 hat mehr Spalten als eine Teilnehmerliste.</translation>
    </message>
    <message>
        <source>The server shows this desk these events: %1.</source>
        <translation>Der Server zeigt diesem Schalter diese Veranstaltungen: %1.</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>Wählen Sie eine davon.</translation>
    </message>
    <message>
        <source>It was kept aside as “%1”, nothing was overwritten. Call staff: the next import, pair or demo begins a new one.</source>
        <translation>Sie liegt jetzt beiseite als „%1“, nichts wurde überschrieben. Rufen Sie das Team: Mit der nächsten Liste, der nächsten Kopplung mit einem Server oder der Demo beginnt eine neue.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>„%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>A badge for it needs a reason. Nothing was printed.</source>
        <translation>Ein Badge dafür braucht einen Grund. Nichts wurde gedruckt.</translation>
    </message>
    <message>
        <source>“%1” does not answer.</source>
        <translation>„%1“ antwortet nicht.</translation>
    </message>
    <message>
        <source>This desk was not paired. Check the address and the network, then try again.</source>
        <translation>Dieser Schalter wurde nicht gekoppelt. Prüfen Sie Adresse und Netz, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The connection to “%1” is not safe.</source>
        <translation>Die Verbindung zu „%1“ ist nicht sicher.</translation>
    </message>
    <message>
        <source>This desk was not paired, and nothing was sent. Check the address and this computer’s clock, and whether the network asks for a login first.</source>
        <translation>Dieser Schalter wurde nicht gekoppelt, und nichts wurde gesendet. Prüfen Sie die Adresse, die Uhr dieses Computers und ob das Netz zuerst eine Anmeldung verlangt.</translation>
    </message>
    <message>
        <source>The connection to the server is not safe.</source>
        <translation>Die Verbindung zum Server ist nicht sicher.</translation>
    </message>
    <message>
        <source>Nothing was sent; everything is saved on this desk. Check this computer’s clock, and whether the network asks for a login first.</source>
        <translation>Nichts wurde gesendet; alles ist an diesem Schalter gespeichert. Prüfen Sie die Uhr dieses Computers und ob das Netz zuerst eine Anmeldung verlangt.</translation>
    </message>
    <message>
        <source>This passphrase does not open the file, or the file was changed.</source>
        <translation>Diese Passphrase öffnet die Datei nicht, oder die Datei wurde verändert.</translation>
    </message>
    <message>
        <source>Exchange first</source>
        <translation>Erst tauschen</translation>
    </message>
    <message>
        <source>This ticket must be exchanged for a wristband or card first</source>
        <translation>Dieses Ticket muss erst gegen ein Armband oder eine Karte getauscht werden</translation>
    </message>
    <message>
        <source>Show the way to where wristbands are handed out.</source>
        <translation>Zeigen Sie, wo Armbänder ausgegeben werden.</translation>
    </message>
    <message>
        <source>Exchanged</source>
        <translation>Getauscht</translation>
    </message>
    <message>
        <source>This ticket was exchanged for a wristband or card</source>
        <translation>Dieses Ticket wurde gegen ein Armband oder eine Karte getauscht</translation>
    </message>
    <message>
        <source>Scan the wristband or card.</source>
        <translation>Scannen Sie das Armband oder die Karte.</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Ungewiss</translation>
    </message>
    <message>
        <source>“%1” has settings that this desk does not know</source>
        <translation>„%1“ hat Einstellungen, die dieser Schalter nicht kennt</translation>
    </message>
    <message>
        <source>Ask staff who may come in here. You may admit on your word.</source>
        <translation>Fragen Sie das Team, wer hier eintreten darf. Auf Ihr Wort dürfen Sie einchecken.</translation>
    </message>
    <message>
        <source>Off the list</source>
        <translation>Gestrichen</translation>
    </message>
    <message>
        <source>This ticket is no longer on the list</source>
        <translation>Dieses Ticket steht nicht mehr auf der Liste</translation>
    </message>
    <message>
        <source>Its folder is not there. Choose another folder.</source>
        <translation>Der Ordner ist nicht da. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, or choose another.</source>
        <translation>Der Datenträger ist voll. Schaffen Sie Platz oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Nobody may write there. Choose another folder.</source>
        <translation>Dort darf niemand schreiben. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Other date</source>
        <translation>Anderer Termin</translation>
    </message>
    <message>
        <source>This ticket is for another date</source>
        <translation>Dieses Ticket gilt für einen anderen Termin</translation>
    </message>
    <message>
        <source>Read the date on the ticket. It opens the door of that date.</source>
        <translation>Lesen Sie den Termin auf dem Ticket. Dort gilt es.</translation>
    </message>
    <message>
        <source>This ticket is for another date: %1</source>
        <translation>Dieses Ticket gilt für einen anderen Termin: %1</translation>
    </message>
    <message>
        <source>The code stays valid. Ask them to come then, or show the way to that door.</source>
        <translation>Der Code bleibt gültig. Die Person soll dann kommen oder zur richtigen Tür gehen.</translation>
    </message>
    <message>
        <source>This desk does not know for which date this ticket is</source>
        <translation>Dieser Schalter weiß nicht, für welchen Termin dieses Ticket gilt</translation>
    </message>
    <message>
        <source>Read the date on the ticket. If it is this one, you may admit on your word.</source>
        <translation>Lesen Sie den Termin auf dem Ticket. Ist es dieser, dürfen Sie auf Ihr Wort einchecken.</translation>
    </message>
    <message>
        <source>Nobody was checked out</source>
        <translation>Niemand wurde ausgecheckt</translation>
    </message>
    <message>
        <source>This person is out</source>
        <translation>Diese Person ist draußen</translation>
    </message>
    <message>
        <source>%1 is out</source>
        <translation>%1 ist draußen</translation>
    </message>
    <message>
        <source>This list lets you check them out on your word.</source>
        <translation>Diese Liste erlaubt, die Person auf Ihr Wort auszuchecken.</translation>
    </message>
    <message>
        <source>“%1” makes no sense in the printer’s address.</source>
        <translation>„%1“ ergibt in der Adresse des Druckers keinen Sinn.</translation>
    </message>
    <message>
        <source>The printer’s address makes no sense.</source>
        <translation>Die Adresse des Druckers ergibt keinen Sinn.</translation>
    </message>
    <message>
        <source>Nothing was changed. An address looks like this: %1</source>
        <translation>Nichts wurde geändert. Eine Adresse sieht so aus: %1</translation>
    </message>
    <message>
        <source>There is no such sheet.</source>
        <translation>Diesen Bogen gibt es nicht.</translation>
    </message>
    <message>
        <source>Choose another one. Nothing was written.</source>
        <translation>Wählen Sie etwas anderes. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>There is no such place on this sheet.</source>
        <translation>Diesen Platz gibt es auf dem Bogen nicht.</translation>
    </message>
    <message>
        <source>It has %1 places. Nothing was written.</source>
        <translation>Er hat %1 Plätze. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>A badge is larger than its place on the sheet.</source>
        <translation>Ein Badge ist größer als sein Platz auf dem Bogen.</translation>
    </message>
    <message>
        <source>Choose a sheet with larger places. Nothing was written.</source>
        <translation>Wählen Sie einen Bogen mit größeren Plätzen. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>A badge “%1” is larger than its place on the sheet.</source>
        <translation>Ein Badge „%1“ ist größer als sein Platz auf dem Bogen.</translation>
    </message>
    <message>
        <source>The badge is %1, the place %2. Choose a sheet with larger places, or leave those ticket types out. Nothing was written.</source>
        <translation>Der Badge misst %1, der Platz %2. Wählen Sie einen Bogen mit größeren Plätzen, oder lassen Sie diese Ticketarten weg. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>No badge here has a second page.</source>
        <translation>Kein Badge hat hier eine zweite Seite.</translation>
    </message>
    <message>
        <source>Make the sheets one-sided. Nothing was written.</source>
        <translation>Machen Sie die Bögen einseitig. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>There is no such ticket type.</source>
        <translation>Diese Ticketart gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no ticket type “%1”.</source>
        <translation>Die Ticketart „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>The printer did not take the sheets.</source>
        <translation>Der Drucker hat die Bögen nicht angenommen.</translation>
    </message>
    <message>
        <source>“%1” did not take the sheets.</source>
        <translation>„%1“ hat die Bögen nicht angenommen.</translation>
    </message>
    <message>
        <source>Nothing was printed. Look at the printer: is it on, has it paper, does it take PDF? Then try again, or make a file.</source>
        <translation>Nichts wurde gedruckt. Sehen Sie nach dem Drucker: Ist er an, hat er Papier, nimmt er PDF an? Dann versuchen Sie es noch einmal oder erstellen Sie eine Datei.</translation>
    </message>
    <message numerus="yes">
        <source>%n tickets are in the picture</source>
        <translation>
            <numerusform>%n Ticket ist im Bild</numerusform>
            <numerusform>%n Tickets sind im Bild</numerusform>
        </translation>
    </message>
    <message>
        <source>Make it larger in the layout. Nothing was printed.</source>
        <translation>Machen Sie ihn in der Vorlage größer. Nichts wurde gedruckt.</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>Nichts wurde gedruckt.</translation>
    </message>
    <message>
        <source>The test print failed.</source>
        <translation>Der Testdruck ist misslungen.</translation>
    </message>
    <message>
        <source>Look at the printer, then try again.</source>
        <translation>Sehen Sie nach dem Drucker und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This printer takes no sheets.</source>
        <translation>Dieser Drucker nimmt keine Bögen.</translation>
    </message>
    <message>
        <source>“%1” takes no sheets.</source>
        <translation>„%1“ nimmt keine Bögen.</translation>
    </message>
    <message>
        <source>They go to an address that begins with %1. Nothing was printed.</source>
        <translation>Sie gehen an eine Adresse, die mit %1 beginnt. Nichts wurde gedruckt.</translation>
    </message>
</context>
<context>
    <name>StartSentences</name>
    <message>
        <source>Lanyard stopped unexpectedly at each of its last starts.</source>
        <translation>Lanyard ist bei den letzten Starts jedes Mal abgebrochen.</translation>
    </message>
    <message>
        <source>This time it does without camera and server. Check-in and badges go on, and what the server has to learn waits on this computer. To try everything again, close Lanyard and start it once more.</source>
        <translation>Diesmal läuft es ohne Kamera und ohne Server. Check-in und Badges gehen weiter, und was der Server erfahren muss, wartet auf diesem Computer. Um alles wieder zu versuchen, schließen Sie Lanyard und starten Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This data was copied from another computer.</source>
        <translation>Diese Daten wurden von einem anderen Computer kopiert.</translation>
    </message>
    <message>
        <source>The server would take both for one desk, so nothing is sent or fetched here. Check-in and badges go on. Pair this computer anew in the settings, or work on the other one.</source>
        <translation>Der Server würde beide für einen Schalter halten, deshalb wird hier nichts gesendet und nichts geholt. Check-in und Badges gehen weiter. Koppeln Sie diesen Computer in den Einstellungen neu, oder arbeiten Sie am anderen.</translation>
    </message>
    <message>
        <source>What this desk did last is missing.</source>
        <translation>Was dieser Schalter zuletzt getan hat, fehlt.</translation>
    </message>
    <message>
        <source>A file of its data (lanyard.db-wal) was removed while Lanyard was closed. Who came last may show as not checked in, and the server may not know of them. Call staff: compare with the badges that are out.</source>
        <translation>Eine Datei seiner Daten (lanyard.db-wal) wurde entfernt, während Lanyard geschlossen war. Wer zuletzt kam, kann als nicht eingecheckt erscheinen, und der Server weiß vielleicht nichts davon. Rufen Sie das Team: Vergleichen Sie mit den ausgegebenen Badges.</translation>
    </message>
    <message>
        <source>The data file is damaged.</source>
        <translation>Die Datendatei ist beschädigt.</translation>
    </message>
    <message>
        <source>It was kept aside as “%1”, nothing was overwritten. Call staff. Go on, then bring the people in anew: pair with the server, or open the list again.</source>
        <translation>Sie liegt jetzt beiseite als „%1“, nichts wurde überschrieben. Rufen Sie das Team. Dann weiter, und die Personen neu holen: Koppeln Sie den Schalter mit dem Server, oder öffnen Sie die Liste noch einmal.</translation>
    </message>
    <message>
        <source>No entry that waits for the server can be read from it.</source>
        <translation>Kein Eintrag, der auf den Server wartet, lässt sich daraus lesen.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries that wait for the server can be read from it, perhaps not all. Once the people are here again, the page “Sync” offers to take them over.</source>
        <translation>
            <numerusform>Ein Eintrag, der auf den Server wartet, lässt sich noch daraus lesen, vielleicht nicht der einzige. Sind die Personen wieder hier, bietet die Seite „Abgleich“ an, ihn zu übernehmen.</numerusform>
            <numerusform>%n Einträge, die auf den Server warten, lassen sich noch daraus lesen, vielleicht nicht alle. Sind die Personen wieder hier, bietet die Seite „Abgleich“ an, sie zu übernehmen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message>
        <source>Check-in of %1</source>
        <translation>Check-in von %1</translation>
    </message>
    <message>
        <source>Undo of %1</source>
        <translation>Rücknahme von %1</translation>
    </message>
    <message>
        <source>Badge of %1</source>
        <translation>Badge von %1</translation>
    </message>
    <message>
        <source>Refused scan of %1</source>
        <translation>Abgelehnter Scan von %1</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>Bestellung %1</translation>
    </message>
    <message>
        <source>Let out</source>
        <translation>Ausgecheckt</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Eingecheckt</translation>
    </message>
    <message>
        <source>Let out at “%1”</source>
        <translation>Ausgecheckt bei „%1“</translation>
    </message>
    <message>
        <source>Admitted at “%1”</source>
        <translation>Eingecheckt bei „%1“</translation>
    </message>
    <message>
        <source>Check-in undone</source>
        <translation>Check-in zurückgenommen</translation>
    </message>
    <message>
        <source>Badge sent</source>
        <translation>Badge gesendet</translation>
    </message>
    <message>
        <source>Not let in</source>
        <translation>Nicht eingecheckt</translation>
    </message>
    <message>
        <source>The server takes an undo only from the pairing that let the person in, and this desk was paired anew since. The person counts as out here and perhaps as in there. Undo it at the server by hand, then set this aside.</source>
        <translation>Der Server nimmt eine Rücknahme nur von der Kopplung an, die die Person eingecheckt hat, und dieser Schalter wurde seitdem neu gekoppelt. Hier gilt die Person als draußen, dort vielleicht als drinnen. Nehmen Sie es am Server von Hand zurück und legen Sie dies dann beiseite.</translation>
    </message>
    <message>
        <source>The server takes an undo within 15 minutes only; this one came after %1. The person counts as out here and as in there. Undo it at the server by hand, then set this aside.</source>
        <translation>Der Server nimmt eine Rücknahme nur 15 Minuten lang an; diese kam %1 danach. Hier gilt die Person als draußen, dort als drinnen. Nehmen Sie es am Server von Hand zurück und legen Sie dies dann beiseite.</translation>
    </message>
    <message>
        <source>The person counts as in at this desk. Nothing is deleted until you choose, and your choice is logged.</source>
        <translation>An diesem Schalter gilt die Person als drin. Nichts wird gelöscht, bevor Sie wählen, und Ihre Wahl wird festgehalten.</translation>
    </message>
    <message>
        <source>The person counts as not in at this desk; the server may think otherwise.</source>
        <translation>An diesem Schalter gilt die Person als nicht drin; der Server sieht es vielleicht anders.</translation>
    </message>
    <message>
        <source>Nobody’s check-in hangs on this. Only the server’s own record lacks it.</source>
        <translation>Daran hängt kein Check-in. Es fehlt nur in den Aufzeichnungen des Servers.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Answer %1, without words</source>
        <translation>Antwort %1, ohne Text</translation>
    </message>
    <message>
        <source>No words</source>
        <translation>Ohne Text</translation>
    </message>
    <message>
        <source>Somebody not on the list</source>
        <translation>Jemand, der nicht auf der Liste steht</translation>
    </message>
    <message>
        <source>This desk, %1</source>
        <translation>Dieser Schalter, %1</translation>
    </message>
    <message numerus="yes">
        <source>Server, asked %n times</source>
        <translation>
            <numerusform>Server, einmal gefragt</numerusform>
            <numerusform>Server, %n-mal gefragt</numerusform>
        </translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Ask the server again</source>
        <translation>Server noch einmal fragen</translation>
    </message>
    <message>
        <source>Set aside, with a reason</source>
        <translation>Beiseitelegen, mit Grund</translation>
    </message>
    <message>
        <source>The server is right</source>
        <translation>Der Server hat recht</translation>
    </message>
    <message>
        <source>Settled at the server by hand</source>
        <translation>Am Server von Hand geklärt</translation>
    </message>
    <message>
        <source>It was a trial</source>
        <translation>Es war ein Versuch</translation>
    </message>
    <message>
        <source>Other, in words</source>
        <translation>Anderes, in Worten</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Beiseitelegen</translation>
    </message>
    <message>
        <source>The server fails on this one, again and again. It is kept, and asked about once a minute; the others go on. Tell whoever runs the server.</source>
        <translation>Der Server scheitert an diesem Eintrag immer wieder. Er bleibt erhalten und wird etwa einmal in der Minute neu versucht; die anderen gehen weiter. Sagen Sie es denen, die den Server betreiben.</translation>
    </message>
    <message numerus="yes">
        <source>This ticket was admitted %n times</source>
        <translation>
            <numerusform>Dieses Ticket wurde einmal eingecheckt</numerusform>
            <numerusform>Dieses Ticket wurde %n-mal eingecheckt</numerusform>
        </translation>
    </message>
    <message>
        <source>Another desk</source>
        <translation>Ein anderer Schalter</translation>
    </message>
    <message>
        <source>Admitted by %1</source>
        <translation>Eingecheckt von %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, counts</source>
        <translation>%1, zählt</translation>
    </message>
    <message>
        <source>The desks could not talk then. Both check-ins are kept, the first one counts. There may be two badges: look who wears them.</source>
        <translation>Die Schalter hatten da keine Verbindung. Beide Check-ins bleiben, der erste zählt. Vielleicht gibt es zwei Badges: Sehen Sie nach, wer sie trägt.</translation>
    </message>
    <message>
        <source>Settle, with a note</source>
        <translation>Klären, mit einer Notiz</translation>
    </message>
    <message>
        <source>The same person, scanned twice</source>
        <translation>Dieselbe Person, zweimal gescannt</translation>
    </message>
    <message>
        <source>Two people, both may stay</source>
        <translation>Zwei Personen, beide dürfen bleiben</translation>
    </message>
    <message>
        <source>Two people, the second was sent out</source>
        <translation>Zwei Personen, die zweite wurde hinausgeschickt</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Klären</translation>
    </message>
    <message>
        <source>It had them, and does not show them any more</source>
        <translation>Er hatte sie und zeigt sie nicht mehr</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Von wem</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Noch einmal senden</translation>
    </message>
    <message>
        <source>The server has shut this desk out</source>
        <translation>Der Server hat diesen Schalter ausgesperrt</translation>
    </message>
    <message>
        <source>Its access was ended there, or the event was deleted</source>
        <translation>Dort wurde sein Zugang beendet, oder die Veranstaltung wurde gelöscht</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Dieser Schalter</translation>
    </message>
    <message numerus="yes">
        <source>%n wait that the server does not have</source>
        <translation>
            <numerusform>%n wartet, den der Server nicht hat</numerusform>
            <numerusform>%n warten, die der Server nicht hat</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nichts wartet</translation>
    </message>
    <message>
        <source>The desk goes on admitting. Is this a mistake? Pair it again in the settings, and everything is sent. If not, save what waits, then erase the people here.</source>
        <translation>Hier wird weiter eingecheckt. Ist die Aussperrung ein Irrtum? Koppeln Sie den Schalter in den Einstellungen neu, dann wird alles gesendet. Sonst sichern Sie, was wartet, und löschen dann die Personen hier.</translation>
    </message>
    <message>
        <source>Save what waits, sealed</source>
        <translation>Verschlüsselt sichern, was wartet</translation>
    </message>
    <message>
        <source>Erase the people here</source>
        <translation>Personen hier löschen</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are sealed in %1.</source>
        <translation>
            <numerusform>%n Eintrag liegt verschlüsselt in %1.</numerusform>
            <numerusform>%n Einträge liegen verschlüsselt in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;This desk’s clock is %1 behind the server’s.&lt;/b&gt;</source>
        <translation>&lt;b&gt;Die Uhr dieses Schalters geht gegenüber dem Server nach: %1.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;This desk’s clock is %1 ahead of the server’s.&lt;/b&gt;</source>
        <translation>&lt;b&gt;Die Uhr dieses Schalters geht gegenüber dem Server vor: %1.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Times sent are corrected. Set this computer’s clock when nobody waits.</source>
        <translation>Gesendete Zeiten werden berichtigt. Stellen Sie die Uhr dieses Rechners, wenn niemand wartet.</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <comment>entries of others</comment>
        <translation>
            <numerusform>%1 und ein weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Oldest %1 · %2</source>
        <extracomment>Of entries: when the oldest was made, and whose they are</extracomment>
        <translation>Ältester von %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n more need a decision.&lt;/b&gt; They come up here as these are decided.</source>
        <translation>
            <numerusform>&lt;b&gt;Ein weiterer Eintrag braucht eine Entscheidung.&lt;/b&gt; Er rückt hier nach, sobald über diese entschieden ist.</numerusform>
            <numerusform>&lt;b&gt;%n weitere brauchen eine Entscheidung.&lt;/b&gt; Sie rücken hier nach, sobald über diese entschieden ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server lost %n entries</source>
        <translation>
            <numerusform>Der Server hat einen Eintrag verloren</numerusform>
            <numerusform>Der Server hat %n Einträge verloren</numerusform>
        </translation>
    </message>
    <message>
        <source>Maybe it was put back to an older backup. Check-ins, undos and printed badges stand at this desk as they were. Sent again, each counts once.</source>
        <translation>Vielleicht wurde eine ältere Sicherung eingespielt. Check-ins, zurückgenommene Check-ins und gedruckte Badges stehen an diesem Schalter, wie sie waren. Noch einmal gesendet, zählt jeder Eintrag einmal.</translation>
    </message>
    <message>
        <source>The organiser moved this desk</source>
        <translation>Der Veranstalter hat diesen Schalter versetzt</translation>
    </message>
    <message>
        <source>Nothing has changed here yet</source>
        <translation>Hier hat sich noch nichts geändert</translation>
    </message>
    <message>
        <source>Goes on at %1</source>
        <translation>Arbeitet weiter bei %1</translation>
    </message>
    <message>
        <source>Go over when nobody waits: from then on people are let in there, by its list. Stay if this is a mistake, and tell the organiser.</source>
        <translation>Wechseln Sie, wenn niemand wartet: Von da an wird dort eingecheckt, nach der Liste dort. Bleiben Sie, wenn das ein Irrtum ist, und sagen Sie es dem Veranstalter.</translation>
    </message>
    <message>
        <source>Go there now</source>
        <translation>Jetzt wechseln</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hier bleiben</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n waiting.&lt;/b&gt; About %1 to send, at the server’s pace. The desk does not wait for this.</source>
        <translation>
            <numerusform>&lt;b&gt;%n wartet.&lt;/b&gt; Etwa %1, bis er beim Server ist, in dessen Takt. Der Schalter wartet nicht darauf.</numerusform>
            <numerusform>&lt;b&gt;%n warten.&lt;/b&gt; Etwa %1, bis alle beim Server sind, in dessen Takt. Der Schalter wartet nicht darauf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n waiting.&lt;/b&gt; They go out in order, by themselves. The desk does not wait for this.</source>
        <translation>
            <numerusform>&lt;b&gt;%n wartet.&lt;/b&gt; Er geht von selbst hinaus. Der Schalter wartet nicht darauf.</numerusform>
            <numerusform>&lt;b&gt;%n warten.&lt;/b&gt; Sie gehen von selbst der Reihe nach hinaus. Der Schalter wartet nicht darauf.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server is asked as soon as can be. What it answers shows here.</source>
        <translation>Der Server wird so bald wie möglich gefragt. Was er antwortet, steht hier.</translation>
    </message>
    <message>
        <source>The server names another place for this desk</source>
        <translation>Der Server nennt einen anderen Platz für diesen Schalter</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were found in the damaged data</source>
        <translation>
            <numerusform>Ein Eintrag fand sich in den beschädigten Daten</numerusform>
            <numerusform>%n Einträge fanden sich in den beschädigten Daten</numerusform>
        </translation>
    </message>
    <message>
        <source>It was kept aside, and nothing sends them from there</source>
        <translation>Sie liegen beiseite, und von dort sendet sie niemand</translation>
    </message>
    <message>
        <source>Not among them</source>
        <translation>Nicht darunter</translation>
    </message>
    <message numerus="yes">
        <source>%n more that this desk must not send: those of another event (bring its people in first) or server, or that might count twice</source>
        <translation>
            <numerusform>1 weiterer, den dieser Schalter nicht senden darf: Er gehört zu einer anderen Veranstaltung (holen Sie zuerst deren Personen) oder einem anderen Server, oder er könnte doppelt zählen</numerusform>
            <numerusform>%n weitere, die dieser Schalter nicht senden darf: Sie gehören zu einer anderen Veranstaltung (holen Sie zuerst deren Personen) oder einem anderen Server, oder sie könnten doppelt zählen</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken over, they count here again and are sent as if nothing had happened, each once. Left there, nobody hears of them; “lanyardctl export kept-aside FILE” seals them in a file either way.</source>
        <translation>Werden sie übernommen, zählen sie hier wieder und werden gesendet, als wäre nichts gewesen, jeder einmal. Bleiben sie dort, erfährt niemand davon; „lanyardctl export kept-aside FILE“ sichert sie so oder so verschlüsselt in einer Datei.</translation>
    </message>
    <message>
        <source>Take them over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Leave them there</source>
        <translation>Dort lassen</translation>
    </message>
    <message>
        <source>This desk’s data is damaged</source>
        <translation>Die Daten dieses Schalters sind beschädigt</translation>
    </message>
    <message>
        <source>Found while it was looked through; maybe the disk fails</source>
        <translation>Beim Durchsehen gefunden; vielleicht ist die Festplatte defekt</translation>
    </message>
    <message>
        <source>Check-in goes on where it can. When nobody waits, close Lanyard and start it again: it keeps the damaged data aside and begins anew. Bring the people in again; then what waits here can be taken over.</source>
        <translation>Der Check-in geht weiter, wo es möglich ist. Wartet niemand, schließen Sie Lanyard und starten Sie es wieder: Es legt die beschädigten Daten beiseite und beginnt neu. Holen Sie die Personen neu; dann lässt sich übernehmen, was hier wartet.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were taken over. They wait for the server with the others.</source>
        <translation>
            <numerusform>Ein Eintrag wurde übernommen. Er wartet mit den anderen auf den Server.</numerusform>
            <numerusform>%n Einträge wurden übernommen. Sie warten mit den anderen auf den Server.</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay where they are. The damaged data is kept.</source>
        <translation>Sie bleiben, wo sie sind. Die beschädigten Daten werden behalten.</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>It is not what was written. Maybe the disk fails.</source>
        <translation>Er ist nicht mehr so, wie er geschrieben wurde. Vielleicht ist die Festplatte defekt.</translation>
    </message>
    <message>
        <source>The server never gets it like this. Look what became of the person, settle it at the server by hand, then set this aside.</source>
        <translation>So bekommt ihn der Server nie. Sehen Sie nach, was aus der Person wurde, tragen Sie es am Server von Hand ein, und legen Sie dies dann beiseite.</translation>
    </message>
    <message>
        <source>Another computer may work under this desk’s name</source>
        <translation>Vielleicht arbeitet ein anderer Computer unter dem Namen dieses Schalters</translation>
    </message>
    <message numerus="yes">
        <source>The server shows %n people as let in by this desk, which never saw them</source>
        <translation>
            <numerusform>Laut Server hat dieser Schalter eine Person eingecheckt, die hier nie zu sehen war</numerusform>
            <numerusform>Laut Server hat dieser Schalter %n Personen eingecheckt, die hier nie zu sehen waren</numerusform>
        </translation>
    </message>
    <message>
        <source>Maybe this disk was copied with everything on it, and the copy is at work, too. To the server both are one desk: pair one of them anew in the settings. If data was lost here instead, pair this desk anew.</source>
        <translation>Vielleicht wurde diese Festplatte mit allem darauf kopiert, und auch die Kopie arbeitet. Für den Server sind beide ein Schalter: Koppeln Sie einen davon in den Einstellungen neu. Gingen stattdessen hier Daten verloren, koppeln Sie diesen Schalter neu.</translation>
    </message>
    <message>
        <source>This desk’s clock agrees with the server’s.</source>
        <translation>Die Uhr dieses Schalters stimmt mit der des Servers überein.</translation>
    </message>
    <message>
        <source>This desk’s clock was not compared with the server’s yet.</source>
        <translation>Die Uhr dieses Schalters wurde noch nicht mit der des Servers verglichen.</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A day and a time of day: &quot;Sat 5 Dec, 09:27&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation>
            <numerusform>in %n Minute</numerusform>
            <numerusform>in %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hours</source>
        <translation>
            <numerusform>in %n Stunde</numerusform>
            <numerusform>in %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1 h %2 min</source>
        <extracomment>how long somebody has to wait: &quot;in 4 h 33 min&quot;</extracomment>
        <translation>in %1 h %2 min</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 T</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>eine Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::BadgeCheckPage</name>
    <message>
        <source>%1 of %2 people looked at.</source>
        <translation>%1 von %2 Personen geprüft.</translation>
    </message>
    <message>
        <source>Badge of %1</source>
        <translation>Badge von %1</translation>
    </message>
    <message>
        <source>There is nothing to show.</source>
        <translation>Es gibt nichts zu zeigen.</translation>
    </message>
    <message>
        <source>Each badge is drawn and its code is read back. Nothing is printed.</source>
        <translation>Jeder Badge wird gezeichnet und sein Code zurückgelesen. Gedruckt wird nichts.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Badges that will not come out well</source>
        <translation>Badges, die nicht gut werden</translation>
    </message>
    <message>
        <source>Badge check</source>
        <translation>Badge-Prüfung</translation>
    </message>
</context>
<context>
    <name>lanyard::BadgeRail</name>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Nicht bereit</translation>
    </message>
    <message>
        <source>Needs paper of %1</source>
        <translation>Braucht Papier von %1</translation>
    </message>
    <message>
        <source>%1 takes over</source>
        <translation>%1 übernimmt</translation>
    </message>
</context>
<context>
    <name>lanyard::BadgesPanel</name>
    <message numerus="yes">
        <source>Paused · %n waiting</source>
        <translation>
            <numerusform>Pausiert · %n wartet</numerusform>
            <numerusform>Pausiert · %n warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Nicht bereit</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Did it come out?</source>
        <translation>Kam er heraus?</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>nicht gedruckt</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>waits: paused</source>
        <translation>wartet: pausiert</translation>
    </message>
    <message>
        <source>waits for the printer</source>
        <translation>wartet auf den Drucker</translation>
    </message>
    <message>
        <source>waits for paper</source>
        <translation>wartet auf Papier</translation>
    </message>
    <message>
        <source>waits, instead of %1</source>
        <translation>wartet, statt %1</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>It came out</source>
        <translation>Er kam heraus</translation>
    </message>
    <message>
        <source>It did not</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Print again, with a reason</source>
        <translation>Mit Grund neu drucken</translation>
    </message>
    <message>
        <source>Do not print it</source>
        <translation>Nicht drucken</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Badges</translation>
    </message>
    <message numerus="yes">
        <source>Badges, and %n more that wait</source>
        <translation>
            <numerusform>Badges, und %n weiterer wartet</numerusform>
            <numerusform>Badges, und %n weitere warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits here.</source>
        <translation>Hier wartet nichts.</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Zu %1 verschieben</translation>
    </message>
    <message>
        <source>Move all to %1</source>
        <translation>Alle zu %1 verschieben</translation>
    </message>
    <message>
        <source>Let this printer go on</source>
        <translation>Drucker weitermachen lassen</translation>
    </message>
    <message>
        <source>Pause this printer</source>
        <translation>Drucker pausieren</translation>
    </message>
    <message>
        <source>Badges that wait, and the last that are out</source>
        <translation>Badges, die warten, und die letzten fertigen</translation>
    </message>
</context>
<context>
    <name>lanyard::BesidesPanel</name>
    <message>
        <source>Check-in list of %1</source>
        <translation>Check-in-Liste von %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Admit no more to %1</source>
        <translation>Nicht mehr für %1 einchecken</translation>
    </message>
    <message>
        <source>Add an event</source>
        <translation>Veranstaltung hinzufügen</translation>
    </message>
    <message>
        <source>Also admits for</source>
        <translation>Einlass auch für</translation>
    </message>
</context>
<context>
    <name>lanyard::CameraPanel</name>
    <message>
        <source>&lt;b&gt;No picture from the camera.&lt;/b&gt; Typing and other scanners work. Check its cable.</source>
        <translation>&lt;b&gt;Kein Bild von der Kamera.&lt;/b&gt; Tippen und andere Scanner gehen weiter. Prüfen Sie ihr Kabel.</translation>
    </message>
</context>
<context>
    <name>lanyard::CameraView</name>
    <message>
        <source>Too dark: more light on the code helps</source>
        <translation>Zu dunkel: Mehr Licht auf dem Code hilft</translation>
    </message>
    <message>
        <source>Too bright: turn the code a little</source>
        <translation>Zu hell: Drehen Sie den Code ein wenig</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>Was die Kamera sieht</translation>
    </message>
</context>
<context>
    <name>lanyard::CaseCard</name>
    <message>
        <source>On its way…</source>
        <translation>Unterwegs …</translation>
    </message>
</context>
<context>
    <name>lanyard::CountBar</name>
    <message numerus="yes">
        <source>%n seconds left</source>
        <translation>
            <numerusform>Noch %n Sekunde</numerusform>
            <numerusform>Noch %n Sekunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::CountLine</name>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; of %2 are in</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; von %2 sind da</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; of %2 came in</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; von %2 sind gekommen</translation>
    </message>
    <message>
        <source>%1 inside now</source>
        <translation>jetzt %1 drin</translation>
    </message>
    <message numerus="yes">
        <source>%n in the last hour</source>
        <translation>
            <numerusform>%n in der letzten Stunde</numerusform>
            <numerusform>%n in der letzten Stunde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at this desk</source>
        <translation>
            <numerusform>%n an diesem Schalter</numerusform>
            <numerusform>%n an diesem Schalter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::DeskPage</name>
    <message>
        <source>One more badge for %1</source>
        <translation>Noch ein Badge für %1</translation>
    </message>
    <message>
        <source>Badge of %1</source>
        <translation>Badge von %1</translation>
    </message>
    <message>
        <source>Any script, any order of words, one slip of the finger forgiven</source>
        <translation>Jede Schrift, jede Reihenfolge, ein Tippfehler macht nichts</translation>
    </message>
    <message>
        <source>Nobody found. Enter looks it up as a code.</source>
        <translation>Niemand gefunden. Enter schlägt es als Code nach.</translation>
    </message>
    <message>
        <source>The same code again. It counts once.</source>
        <translation>Derselbe Code noch einmal. Er zählt nur einmal.</translation>
    </message>
    <message>
        <source>One more letter, or choose with an arrow key</source>
        <translation>Noch ein Buchstabe, oder mit einer Pfeiltaste wählen</translation>
    </message>
    <message>
        <source>The badge of %1 is there.</source>
        <translation>Der Badge von %1 ist da.</translation>
    </message>
    <message>
        <source>Press Space to leave out who is not here yet</source>
        <translation>Mit der Leertaste abwählen, wer noch unterwegs ist</translation>
    </message>
    <message>
        <source>Nobody else is in this order.</source>
        <translation>In dieser Bestellung ist sonst niemand.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are in this order: too many to check in together.</source>
        <translation>
            <numerusform>In dieser Bestellung ist %n Person: zu viele, um sie zusammen einzuchecken.</numerusform>
            <numerusform>In dieser Bestellung sind %n Personen: zu viele, um sie zusammen einzuchecken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One order, %n people</source>
        <translation>
            <numerusform>Eine Bestellung, %n Person</numerusform>
            <numerusform>Eine Bestellung, %n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>No code can be read in that picture.</source>
        <translation>In diesem Bild ist kein Code zu lesen.</translation>
    </message>
    <message>
        <source>Not done, of the group before: %1</source>
        <translation>Aus der Gruppe davor nicht erledigt: %1</translation>
    </message>
    <message>
        <source>The check-in before was not taken back: it stands.</source>
        <translation>Der Check-in davor wurde nicht zurückgenommen: Er bleibt bestehen.</translation>
    </message>
    <message>
        <source>The badge goes to %1.</source>
        <translation>Der Badge geht an %1.</translation>
    </message>
    <message>
        <source>The badge is on its way already.</source>
        <translation>Der Badge ist schon unterwegs.</translation>
    </message>
    <message>
        <source>%1 is asked again.</source>
        <translation>%1 wird noch einmal gefragt.</translation>
    </message>
    <message>
        <source>Press Space to leave out who stays</source>
        <translation>Mit der Leertaste abwählen, wer bleibt</translation>
    </message>
    <message>
        <source>%1 or more found</source>
        <translation>%1 oder mehr gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::DeskSettingsPage</name>
    <message>
        <source>Never, this desk decides</source>
        <translation>Nie, hier wird entschieden</translation>
    </message>
    <message>
        <source>At most %1 seconds</source>
        <translation>Höchstens %1 Sekunden</translation>
    </message>
    <message>
        <source>Wait for the server’s own answer</source>
        <translation>Auf die Antwort des Servers warten</translation>
    </message>
    <message>
        <source>A registration desk</source>
        <translation>Ein Schalter</translation>
    </message>
    <message>
        <source>A self-service screen</source>
        <translation>Ein Selbstbedienungs-Bildschirm</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Wie der Computer</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Verringert</translation>
    </message>
    <message>
        <source>No badge
to show yet</source>
        <translation>Noch kein Badge
zu zeigen</translation>
    </message>
    <message>
        <source>Badge of %1</source>
        <translation>Badge von %1</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 mm</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; has the test badge</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; hat den Probedruck</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; is ready</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; ist bereit</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Dieser Schalter</translation>
    </message>
    <message>
        <source>Name of the desk</source>
        <translation>Name des Schalters</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Wer hier arbeitet</translation>
    </message>
    <message>
        <source>This machine is</source>
        <translation>Dieses Gerät ist</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <source>Check-in list</source>
        <translation>Check-in-Liste</translation>
    </message>
    <message>
        <source>Self-service sends people to</source>
        <translation>Selbstbedienung verweist auf</translation>
    </message>
    <message>
        <source>Printer and badge</source>
        <translation>Drucker und Badge</translation>
    </message>
    <message>
        <source>Name of the printer</source>
        <translation>Name des Druckers</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Badge template</source>
        <translation>Badge-Vorlage</translation>
    </message>
    <message>
        <source>Look and sound</source>
        <translation>Aussehen und Ton</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Töne</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>Liste öffnen</translation>
    </message>
    <message>
        <source>Pair with a server</source>
        <translation>Mit Server koppeln</translation>
    </message>
    <message>
        <source>New staff PIN</source>
        <translation>Neue Team-PIN</translation>
    </message>
    <message>
        <source>Print a test badge</source>
        <translation>Probedruck</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>PDF in the data folder</source>
        <translation>PDF im Datenordner</translation>
    </message>
    <message>
        <source>“%1” is not such a number, so it stays at %2. Type another one.</source>
        <translation>„%1“ ist keine gültige Zahl, es bleibt bei %2. Tippen Sie eine andere.</translation>
    </message>
    <message>
        <source>Requests a minute, at most</source>
        <translation>Anfragen je Minute, höchstens</translation>
    </message>
    <message>
        <source>The limit is from %1 to %2 requests a minute.</source>
        <translation>Die Grenze liegt zwischen %1 und %2 Anfragen je Minute.</translation>
    </message>
    <message>
        <source>Check badges</source>
        <translation>Badges prüfen</translation>
    </message>
    <message>
        <source>Print the night before</source>
        <translation>Am Vorabend drucken</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Drucker</translation>
    </message>
</context>
<context>
    <name>lanyard::DeskSignPage</name>
    <message>
        <source>Your badge is at</source>
        <translation>Ihr Badge ist an</translation>
    </message>
    <message>
        <source>Welcome, %1</source>
        <translation>Willkommen, %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Badge lost? Go to</source>
        <translation>Badge verloren? Zu</translation>
    </message>
    <message>
        <source>Welcome back, %1</source>
        <translation>Willkommen zurück, %1</translation>
    </message>
    <message>
        <source>Help is wanted here</source>
        <translation>Hier wird Hilfe gebraucht</translation>
    </message>
    <message>
        <source>Please stay here</source>
        <translation>Bitte bleiben Sie hier</translation>
    </message>
    <message>
        <source>This screen clears soon</source>
        <translation>Der Bildschirm wird bald geleert</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>Sind Sie noch da?</translation>
    </message>
    <message>
        <source>I am here</source>
        <translation>Ich bin da</translation>
    </message>
    <message>
        <source>Please go to</source>
        <translation>Bitte gehen Sie zu</translation>
    </message>
    <message>
        <source>This screen is not in use</source>
        <translation>Dieser Bildschirm ist außer Betrieb</translation>
    </message>
    <message>
        <source>At the desk you are checked in as usual.</source>
        <translation>Am Schalter werden Sie wie gewohnt eingecheckt.</translation>
    </message>
    <message>
        <source>Someone there will help you</source>
        <translation>Dort hilft Ihnen jemand</translation>
    </message>
    <message>
        <source>This screen could not finish your check-in. At the desk it is quick.</source>
        <translation>Dieser Bildschirm konnte Ihren Check‑in nicht abschließen. Am Schalter geht es schnell.</translation>
    </message>
    <message>
        <source>Show this number at the desk</source>
        <translation>Zeigen Sie diese Nummer am Schalter</translation>
    </message>
    <message numerus="yes">
        <source>This screen clears in %n seconds</source>
        <translation>
            <numerusform>Bildschirm wird in %n Sekunde geleert</numerusform>
            <numerusform>Bildschirm wird in %n Sekunden geleert</numerusform>
        </translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Von vorn</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Mehr Zeit</translation>
    </message>
    <message>
        <source>Call someone to me</source>
        <translation>Jemanden zu mir rufen</translation>
    </message>
    <message>
        <source>You are checked in. The badge has not come out here. The desk prints it for you.</source>
        <translation>Sie sind eingecheckt. Hier kam kein Badge heraus. Am Schalter wird er für Sie gedruckt.</translation>
    </message>
    <message>
        <source>You checked in at %1.</source>
        <translation>Sie haben um %1 eingecheckt.</translation>
    </message>
    <message>
        <source>This sign and a sound call someone to you.</source>
        <translation>Dieses Schild und ein Ton rufen jemanden zu Ihnen.</translation>
    </message>
    <message>
        <source>What you typed is then forgotten.</source>
        <translation>Was Sie getippt haben, wird dann vergessen.</translation>
    </message>
    <message>
        <source>Your photo is then forgotten.</source>
        <translation>Ihr Foto wird dann vergessen.</translation>
    </message>
    <message>
        <source>Several tickets at once</source>
        <translation>Mehrere Tickets auf einmal</translation>
    </message>
    <message>
        <source>Hold one code here at a time. Or the desk helps you.</source>
        <translation>Halten Sie einen Code nach dem anderen hierher, oder fragen Sie am Schalter.</translation>
    </message>
</context>
<context>
    <name>lanyard::DirectionSwitch</name>
    <message>
        <source>In</source>
        <translation>Hinein</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Hinaus</translation>
    </message>
    <message>
        <source>Scan people in</source>
        <translation>Hinein scannen</translation>
    </message>
    <message>
        <source>Scan people out</source>
        <translation>Hinaus scannen</translation>
    </message>
</context>
<context>
    <name>lanyard::ErasePanel</name>
    <message>
        <source>Erasing…</source>
        <translation>Wird gelöscht …</translation>
    </message>
    <message>
        <source>Type %1</source>
        <translation>%1 eintippen</translation>
    </message>
    <message>
        <source>Erase this event’s people from this desk</source>
        <translation>Die Personen dieser Veranstaltung von diesem Schalter löschen</translation>
    </message>
    <message numerus="yes">
        <source>%n people of “%1” are erased here, with their check-ins, answers and badges. The server’s own data is not touched. Files in folders that you chose stay.</source>
        <translation>
            <numerusform>Eine Person von „%1“ wird hier gelöscht, mit Check-ins, Antworten und Badges. Die Daten des Servers bleiben unberührt. Dateien in Ordnern Ihrer Wahl bleiben.</numerusform>
            <numerusform>%n Personen von „%1“ werden hier gelöscht, mit ihren Check-ins, Antworten und Badges. Die Daten des Servers bleiben unberührt. Dateien in Ordnern Ihrer Wahl bleiben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n wait that neither the server nor a file has.&lt;/b&gt; Save them first, else they are lost for good.</source>
        <translation>
            <numerusform>&lt;b&gt;%n wartet, den weder der Server noch eine Datei hat.&lt;/b&gt; Sichern Sie ihn zuerst, sonst ist er endgültig verloren.</numerusform>
            <numerusform>&lt;b&gt;%n warten, die weder der Server noch eine Datei hat.&lt;/b&gt; Sichern Sie sie zuerst, sonst sind sie endgültig verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save what waits, sealed</source>
        <translation>Verschlüsselt sichern, was wartet</translation>
    </message>
    <message>
        <source>Type %1, the number of people</source>
        <translation>%1 eintippen, die Zahl der Personen</translation>
    </message>
    <message>
        <source>Erase, and lose what waits</source>
        <translation>Löschen und verlieren, was wartet</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>A data file that was damaged is kept aside here. It holds people too, and is deleted with the last event of this desk, with what waits in it.</source>
        <translation>Eine beschädigte Datendatei liegt hier beiseite. Auch in ihr stehen Personen; sie wird mit der letzten Veranstaltung dieses Schalters gelöscht, mit allem, was darin wartet.</translation>
    </message>
</context>
<context>
    <name>lanyard::FilePanel</name>
    <message>
        <source>Home</source>
        <translation>Persönlicher Ordner</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Schreibtisch</translation>
    </message>
    <message>
        <source>This folder cannot be read.</source>
        <translation>Dieser Ordner kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>No list and no folder here. A list ends in .csv, .tsv, .txt, .xlsx or .ods.</source>
        <translation>Hier ist keine Liste und kein Ordner. Eine Liste endet auf .csv, .tsv, .txt, .xlsx oder .ods.</translation>
    </message>
    <message>
        <source>Nothing here has “%1” in its name.</source>
        <translation>Hier heißt nichts mit „%1“.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Letters of the file’s name, or a path</source>
        <translation>Buchstaben des Dateinamens oder ein Pfad</translation>
    </message>
    <message>
        <source>Folder above</source>
        <translation>Ordner darüber</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>No folder here.</source>
        <translation>Hier ist kein Ordner.</translation>
    </message>
    <message>
        <source>Letters of the folder’s name, or a path</source>
        <translation>Buchstaben des Ordnernamens oder ein Pfad</translation>
    </message>
    <message>
        <source>No picture, no PDF and no folder here.</source>
        <translation>Hier ist kein Bild, kein PDF und kein Ordner.</translation>
    </message>
</context>
<context>
    <name>lanyard::FirstStartPage</name>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>From a name to a badge, with or without a network. Where do the people come from?</source>
        <translation>Vom Namen zum Badge, mit oder ohne Netz. Woher kommen die Leute?</translation>
    </message>
    <message>
        <source>Try the demo event</source>
        <translation>Demo ausprobieren</translation>
    </message>
    <message>
        <source>PyTorch Day India 2026 with 460 invented people, to play with.</source>
        <translation>PyTorch Day India 2026 mit 460 erfundenen Leuten, zum Spielen.</translation>
    </message>
    <message>
        <source>Stays on this computer, needs no printer</source>
        <translation>Bleibt auf diesem Computer, braucht keinen Drucker</translation>
    </message>
    <message>
        <source>Start the demo</source>
        <translation>Demo starten</translation>
    </message>
    <message>
        <source>Pair with a server</source>
        <translation>Mit einem Server koppeln</translation>
    </message>
    <message>
        <source>Hold the QR code of your ticket system to the scanner.</source>
        <translation>Halten Sie den QR-Code Ihres Ticketsystems vor den Scanner.</translation>
    </message>
    <message>
        <source>Needs the network once, then works alone</source>
        <translation>Braucht einmal das Netz, läuft dann allein</translation>
    </message>
    <message>
        <source>Scan the code</source>
        <translation>Code scannen</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>Liste öffnen</translation>
    </message>
    <message>
        <source>A CSV from a ticket shop or a spreadsheet. You check it first.</source>
        <translation>Eine CSV aus einem Ticketshop oder einer Tabelle. Sie prüfen sie zuerst.</translation>
    </message>
    <message>
        <source>Needs no server, results go out as CSV</source>
        <translation>Braucht keinen Server, Ergebnisse gehen als CSV hinaus</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>You can change this later on the staff pages</source>
        <translation>Später auf den Team-Seiten zu ändern</translation>
    </message>
</context>
<context>
    <name>lanyard::HelpPanel</name>
    <message>
        <source>Keys at the desk</source>
        <translation>Tasten am Schalter</translation>
    </message>
    <message>
        <source>A scan works at any time. To search, just type: any script, any order of words.</source>
        <translation>Scannen geht jederzeit. Zum Suchen einfach tippen: jede Schrift, jede Reihenfolge.</translation>
    </message>
    <message>
        <source>Admitted: checked in and saved, the badge prints</source>
        <translation>Eingecheckt: gespeichert, der Badge wird gedruckt</translation>
    </message>
    <message>
        <source>Already in: nothing is recorded twice</source>
        <translation>Schon da: nichts wird doppelt vermerkt</translation>
    </message>
    <message>
        <source>Stop: not with this ticket, here and now</source>
        <translation>Halt: nicht mit diesem Ticket, hier und jetzt</translation>
    </message>
    <message>
        <source>Look: something for you to decide or to do</source>
        <translation>Achtung: Hier ist etwas zu entscheiden oder zu tun</translation>
    </message>
    <message>
        <source>Not on list: search by name</source>
        <translation>Nicht gelistet: nach dem Namen suchen</translation>
    </message>
    <message>
        <source>Waiting: saved here, goes to the server later</source>
        <translation>Wartet: hier gespeichert, geht später zum Server</translation>
    </message>
</context>
<context>
    <name>lanyard::HistoryList</name>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
</context>
<context>
    <name>lanyard::HourChart</name>
    <message>
        <source>Entries an hour</source>
        <translation>Eintritte pro Stunde</translation>
    </message>
</context>
<context>
    <name>lanyard::IdlePanel</name>
    <message>
        <source>Ready for the next person</source>
        <translation>Bereit für die nächste Person</translation>
    </message>
    <message>
        <source>Last at this desk</source>
        <translation>Zuletzt an diesem Schalter</translation>
    </message>
    <message>
        <source>Undo is open to everyone for 10 seconds, later to staff</source>
        <translation>Zurücknehmen: 10 Sekunden für alle, später das Team</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 is not ready.&lt;/b&gt; Check-ins go on, badges wait.</source>
        <translation>&lt;b&gt;%1 ist nicht bereit.&lt;/b&gt; Check-ins gehen weiter, Badges warten.</translation>
    </message>
    <message>
        <source>Check-ins go on, badges wait.</source>
        <translation>Check-ins gehen weiter, Badges warten.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The server has shut this desk out.&lt;/b&gt; Check-ins are saved here. Call staff.</source>
        <translation>&lt;b&gt;Der Server hat diesen Schalter ausgesperrt.&lt;/b&gt; Check-ins werden hier gespeichert. Rufen Sie das Team.</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n check-ins need staff:&lt;/b&gt; the server refused them.</source>
        <translation>
            <numerusform>&lt;b&gt;Ein Check-in braucht das Team:&lt;/b&gt; Der Server lehnt ihn ab.</numerusform>
            <numerusform>&lt;b&gt;%n Check-ins brauchen das Team:&lt;/b&gt; Der Server lehnt sie ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs your attention.</source>
        <translation>Alles läuft, nichts zu tun.</translation>
    </message>
    <message>
        <source>Check-in goes on as usual.</source>
        <translation>Der Check-in geht weiter wie gewohnt.</translation>
    </message>
    <message>
        <source>Check-in goes on. The camera needs a look.</source>
        <translation>Der Check-in geht weiter. Sehen Sie nach der Kamera.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The last check-in stands.&lt;/b&gt;</source>
        <translation>&lt;b&gt;Der letzte Check-in bleibt bestehen.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;This check-in stands:&lt;/b&gt;</source>
        <translation>&lt;b&gt;Dieser Check-in bleibt bestehen:&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;A badge waits for paper of %1.&lt;/b&gt; %2 is in: what fits it comes out.</source>
        <translation>&lt;b&gt;Ein Badge wartet auf Papier von %1.&lt;/b&gt; Eingelegt ist %2: Was darauf passt, kommt heraus.</translation>
    </message>
    <message>
        <source>Scanning people out</source>
        <translation>Leute werden hinausgescannt</translation>
    </message>
    <message>
        <source>Every scan lets somebody out, without a badge.</source>
        <translation>Jeder Scan lässt jemanden hinaus, ohne Badge.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The organiser moved this desk&lt;/b&gt; to %1. Go on here; staff decide.</source>
        <translation>&lt;b&gt;Der Veranstalter hat diesen Schalter versetzt:&lt;/b&gt; %1. Machen Sie hier weiter; das Team entscheidet.</translation>
    </message>
    <message>
        <source>Badges now come out of %1.</source>
        <translation>Badges kommen jetzt aus %1.</translation>
    </message>
</context>
<context>
    <name>lanyard::ImportPage</name>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 von %2 Zeilen</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>Liste öffnen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Liest …</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Line %1, column “%2”</source>
        <translation>Zeile %1, Spalte „%2“</translation>
    </message>
    <message>
        <source>Does this look right?</source>
        <translation>Sieht das richtig aus?</translation>
    </message>
    <message>
        <source>%1: %2 rows. The columns are guessed, change any of them.</source>
        <translation>%1: %2 Zeilen. Die Spalten sind geraten, ändern Sie jede nach Bedarf.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; ready</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; bereit</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; to look at</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; anzusehen</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Zeichensatz</translation>
    </message>
    <message>
        <source>Columns are parted by</source>
        <translation>Spalten sind getrennt durch</translation>
    </message>
    <message>
        <source>People are found again by %1.</source>
        <translation>Leute werden wiedererkannt durch %1.</translation>
    </message>
    <message>
        <source>The list is in</source>
        <translation>Die Liste ist da</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were left out:</source>
        <translation>
            <numerusform>%n Zeile wurde ausgelassen:</numerusform>
            <numerusform>%n Zeilen wurden ausgelassen:</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Andere Datei</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Nothing is taken before you have seen it.</source>
        <translation>Nichts wird übernommen, bevor Sie es gesehen haben.</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Die Liste wird gelesen</translation>
    </message>
    <message>
        <source>Taking people in</source>
        <translation>Leute werden aufgenommen</translation>
    </message>
    <message>
        <source>Rows that are left out</source>
        <translation>Ausgelassene Zeilen</translation>
    </message>
    <message>
        <source>The desk stays open. Whoever is in when you stop stays in.</source>
        <translation>Der Schalter bleibt offen. Wer beim Abbrechen schon aufgenommen ist, bleibt es.</translation>
    </message>
    <message>
        <source>A CSV from pretix, Indico, Eventbrite, a form or a spreadsheet. It can be dropped here too.</source>
        <translation>Eine CSV-Datei aus pretix, Indico, Eventbrite, einem Formular oder einer Tabelle. Sie kann auch hier abgelegt werden.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message numerus="yes">
        <source>Add %n people</source>
        <translation>
            <numerusform>%n Person aufnehmen</numerusform>
            <numerusform>%n Personen aufnehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>gone from the list</source>
        <translation>nicht mehr auf der Liste</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <source>Name of the event, as badges show it</source>
        <translation>Name der Veranstaltung, wie ihn Badges zeigen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>lanyard::KeptPanel</name>
    <message>
        <source>Erase…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Erase the people of %1</source>
        <translation>Personen von %1 löschen</translation>
    </message>
    <message>
        <source>No longer used here, but kept</source>
        <translation>Hier nicht mehr in Gebrauch, aber noch gespeichert</translation>
    </message>
</context>
<context>
    <name>lanyard::KeyPad</name>
    <message>
        <source>Delete the last digit</source>
        <translation>Letzte Ziffer löschen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>lanyard::NumbersPanel</name>
    <message>
        <source>of %1 are in, %2 %</source>
        <extracomment>after a large figure: &quot;212 of 460 are in, 46 %&quot;</extracomment>
        <translation>von %1 sind da, %2 %</translation>
    </message>
    <message>
        <source>Entries an hour</source>
        <translation>Eintritte pro Stunde</translation>
    </message>
    <message>
        <source>As a chart</source>
        <translation>Als Diagramm</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>By ticket</source>
        <translation>Nach Ticket</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Eintritte</translation>
    </message>
    <message>
        <source>No badge was printed yet.</source>
        <translation>Es wurde noch kein Badge gedruckt.</translation>
    </message>
    <message>
        <source>of %1 came in, %2 %</source>
        <extracomment>after a large figure: &quot;212 of 460 came in, 46 %&quot;</extracomment>
        <translation>von %1 sind gekommen, %2 %</translation>
    </message>
    <message>
        <source>%1 inside now</source>
        <translation>jetzt %1 drin</translation>
    </message>
</context>
<context>
    <name>lanyard::OfflineNotice</name>
    <message>
        <source>Go on as usual</source>
        <translation>Einfach weitermachen</translation>
    </message>
    <message>
        <source>Every check-in is saved on this desk.</source>
        <translation>Jeder Check-in wird an diesem Schalter gespeichert.</translation>
    </message>
    <message>
        <source>Every check-out is saved on this desk.</source>
        <translation>Jeder Check-out wird an diesem Schalter gespeichert.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Another desk could admit the same ticket meanwhile. If so, staff see both.</source>
        <translation>Ein anderer Schalter könnte inzwischen dasselbe Ticket einchecken. Dann sieht das Team beide.</translation>
    </message>
    <message>
        <source>saved here,
waiting to be sent</source>
        <translation>hier gespeichert,
warten aufs Senden</translation>
    </message>
    <message>
        <source>sent,
no answer yet</source>
        <translation>gesendet, noch
ohne Antwort</translation>
    </message>
    <message>
        <source>age of the list,
from %1</source>
        <translation>Alter der Liste,
von %1</translation>
    </message>
</context>
<context>
    <name>lanyard::PageTurner</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
</context>
<context>
    <name>lanyard::PairPage</name>
    <message>
        <source>test mode</source>
        <translation>Testmodus</translation>
    </message>
    <message>
        <source>%1 of %2 people are loaded</source>
        <translation>%1 von %2 Personen geladen</translation>
    </message>
    <message numerus="yes">
        <source>%n people are loaded</source>
        <translation>
            <numerusform>%n Person geladen</numerusform>
            <numerusform>%n Personen geladen</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;This desk works without a network now.&lt;/b&gt; It keeps in step with the server by itself.</source>
        <translation>&lt;b&gt;Dieser Schalter arbeitet jetzt auch ohne Netz.&lt;/b&gt; Er gleicht sich selbst mit dem Server ab.</translation>
    </message>
    <message>
        <source>Talking to %1</source>
        <translation>Verbindung mit %1</translation>
    </message>
    <message>
        <source>Nothing is stored here until the server has answered.</source>
        <translation>Hier wird nichts gespeichert, bevor der Server geantwortet hat.</translation>
    </message>
    <message>
        <source>Which event?</source>
        <translation>Welche Veranstaltung?</translation>
    </message>
    <message>
        <source>Paired</source>
        <translation>Gekoppelt</translation>
    </message>
    <message>
        <source>Pair with a server</source>
        <translation>Mit einem Server koppeln</translation>
    </message>
    <message>
        <source>%1 has several events for this desk.</source>
        <translation>%1 hat für diesen Schalter mehrere Veranstaltungen.</translation>
    </message>
    <message>
        <source>Scan the code of your ticket system, or paste it here.</source>
        <translation>Scannen Sie den Code Ihres Ticketsystems oder fügen Sie ihn hier ein.</translation>
    </message>
    <message>
        <source>Scan or paste the code</source>
        <translation>Code scannen oder einfügen</translation>
    </message>
    <message>
        <source>Or type what the ticket system shows beside the code:</source>
        <translation>Oder tippen Sie, was das Ticketsystem neben dem Code zeigt:</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Adresse des Servers</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Koppeln</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Where is the code?</source>
        <translation>Wo ist der Code?</translation>
    </message>
    <message>
        <source>1. In pretix, open your organiser account, then Devices.</source>
        <translation>1. Öffnen Sie in pretix Ihr Veranstalterkonto, dann „Geräte“.</translation>
    </message>
    <message>
        <source>2. Connect a device. Choose the events that it may see.</source>
        <translation>2. Verbinden Sie ein Gerät. Wählen Sie, welche Veranstaltungen es sehen darf.</translation>
    </message>
    <message>
        <source>3. The code on that page works once. Scan it here.</source>
        <translation>3. Der Code auf jener Seite gilt einmal. Scannen Sie ihn hier.</translation>
    </message>
    <message>
        <source>&lt;b&gt;This address is not encrypted.&lt;/b&gt; Others on the network can read along.</source>
        <translation>&lt;b&gt;Diese Adresse ist nicht verschlüsselt.&lt;/b&gt; Andere im Netz können mitlesen.</translation>
    </message>
    <message>
        <source>What is loaded stays, also when the line breaks.</source>
        <translation>Was geladen ist, bleibt, auch wenn die Verbindung abbricht.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>lanyard::PeoplePanel</name>
    <message>
        <source>Find a person</source>
        <translation>Person suchen</translation>
    </message>
    <message>
        <source>Name, company, e-mail, order or code</source>
        <translation>Name, Firma, E-Mail, Bestellung oder Code</translation>
    </message>
    <message>
        <source>Then every scan and every badge of that person is here, with what can be done.</source>
        <translation>Dann steht hier jeder Scan und jeder Badge dieser Person und was sich tun lässt.</translation>
    </message>
    <message>
        <source>Nobody found. Try part of the name, the company or the order code.</source>
        <translation>Niemand gefunden. Versuchen Sie einen Teil des Namens, die Firma oder die Bestellnummer.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Everything about this person</source>
        <translation>Alles über diese Person</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Empty the field</source>
        <translation>Feld leeren</translation>
    </message>
</context>
<context>
    <name>lanyard::PersonDelegate</name>
    <message>
        <source>Invoice: %1</source>
        <translation>Rechnung: %1</translation>
    </message>
    <message>
        <source>sounds like %1</source>
        <translation>Aussprache: %1</translation>
    </message>
    <message>
        <source>one or two letters differ</source>
        <translation>ein oder zwei Buchstaben anders</translation>
    </message>
</context>
<context>
    <name>lanyard::PersonRail</name>
    <message>
        <source>Wrong person</source>
        <translation>Falsche Person</translation>
    </message>
    <message>
        <source>Scanned by mistake</source>
        <translation>Versehentlich gescannt</translation>
    </message>
    <message>
        <source>Did not come in</source>
        <translation>Ist nicht hereingekommen</translation>
    </message>
    <message>
        <source>Reprint</source>
        <translation>Neu drucken</translation>
    </message>
    <message>
        <source>The old badge stays valid. Take it back if you can.</source>
        <translation>Der alte Badge bleibt gültig. Nehmen Sie ihn möglichst zurück.</translation>
    </message>
    <message>
        <source>Reprint badge</source>
        <translation>Badge neu drucken</translation>
    </message>
    <message>
        <source>Undo check-in</source>
        <translation>Check-in zurücknehmen</translation>
    </message>
    <message>
        <source>Badge of %1</source>
        <translation>Badge von %1</translation>
    </message>
    <message>
        <source>Checked in at %1</source>
        <translation>Eingecheckt um %1</translation>
    </message>
    <message>
        <source>Checked in at %1, %2</source>
        <translation>Eingecheckt um %1, %2</translation>
    </message>
    <message>
        <source>Afterwards the person counts as not in.</source>
        <translation>Danach gilt die Person als nicht da.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Print badge</source>
        <translation>Badge drucken</translation>
    </message>
    <message>
        <source>This will be their first one.</source>
        <translation>Es wird der erste dieser Person.</translation>
    </message>
    <message>
        <source>First badge</source>
        <translation>Erster Badge</translation>
    </message>
</context>
<context>
    <name>lanyard::PersonView</name>
    <message>
        <source>Everything that happened</source>
        <translation>Alles, was geschah</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Undo check-in…</source>
        <translation>Check-in zurücknehmen …</translation>
    </message>
    <message>
        <source>On its way…</source>
        <translation>Unterwegs …</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Einchecken</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Enter</translation>
    </message>
    <message>
        <source>Signed in the log, cannot be edited</source>
        <translation>Im Protokoll signiert, nicht änderbar</translation>
    </message>
    <message>
        <source>Say “%1”</source>
        <translation>Aussprache: „%1“</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>Bestellung %1</translation>
    </message>
</context>
<context>
    <name>lanyard::PhotoPage</name>
    <message>
        <source>Question %1 of %2</source>
        <translation>Frage %1 von %2</translation>
    </message>
    <message>
        <source>One question before you go in</source>
        <translation>Noch eine Frage, bevor Sie hineingehen</translation>
    </message>
    <message>
        <source>If you use it, this photo goes to the organiser. If not, it is forgotten.</source>
        <translation>Wenn Sie es verwenden, geht dieses Foto an den Veranstalter. Sonst wird es vergessen.</translation>
    </message>
    <message>
        <source>The camera starts.</source>
        <translation>Die Kamera startet.</translation>
    </message>
    <message>
        <source>This is what the camera sees. Take the photo when you are ready.</source>
        <translation>Das sieht die Kamera. Nehmen Sie das Foto auf, wenn Sie bereit sind.</translation>
    </message>
    <message>
        <source>Your photo</source>
        <translation>Ihr Foto</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>Was die Kamera sieht</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>Take the photo</source>
        <translation>Foto aufnehmen</translation>
    </message>
    <message>
        <source>Use this photo</source>
        <translation>Dieses Foto verwenden</translation>
    </message>
    <message>
        <source>Take it again</source>
        <translation>Neu aufnehmen</translation>
    </message>
    <message>
        <source>Go to the desk</source>
        <translation>Zum Schalter</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>lanyard::PinDots</name>
    <message numerus="yes">
        <source>%n digits entered</source>
        <translation>
            <numerusform>%n Ziffer eingegeben</numerusform>
            <numerusform>%n Ziffern eingegeben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::PinPanel</name>
    <message numerus="yes">
        <source>%n digits</source>
        <translation>
            <numerusform>%n Ziffer</numerusform>
            <numerusform>%n Ziffern</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;A PIN has 4 to 8 digits.&lt;/b&gt; Type it again.</source>
        <translation>&lt;b&gt;Eine PIN hat 4 bis 8 Ziffern.&lt;/b&gt; Geben Sie sie noch einmal ein.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The two were not the same.&lt;/b&gt; Nothing was saved. Choose a PIN again.</source>
        <translation>&lt;b&gt;Die beiden waren nicht gleich.&lt;/b&gt; Nichts wurde gespeichert. Wählen Sie noch einmal eine PIN.</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;This PIN is not right.&lt;/b&gt; Try again in %n seconds.</source>
        <translation>
            <numerusform>&lt;b&gt;Diese PIN stimmt nicht.&lt;/b&gt; Neuer Versuch in %n Sekunde.</numerusform>
            <numerusform>&lt;b&gt;Diese PIN stimmt nicht.&lt;/b&gt; Neuer Versuch in %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;This PIN is not right.&lt;/b&gt; Try again.</source>
        <translation>&lt;b&gt;Diese PIN stimmt nicht.&lt;/b&gt; Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Staff PIN</source>
        <translation>Team-PIN</translation>
    </message>
    <message>
        <source>Opens people’s histories, reprints, undos, refused entries, numbers and settings.</source>
        <translation>Öffnet Verläufe, Neudrucke, Rücknahmen, abgelehnte Einträge, Zahlen und Einstellungen.</translation>
    </message>
    <message>
        <source>Choose a staff PIN</source>
        <translation>Team-PIN wählen</translation>
    </message>
    <message>
        <source>4 to 8 digits. Whoever knows them can open this page.</source>
        <translation>4 bis 8 Ziffern. Wer sie kennt, kann diese Seite öffnen.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>Dieselbe PIN noch einmal</translation>
    </message>
    <message>
        <source>So that a slip of the finger shuts nobody out.</source>
        <translation>Damit ein Vertipper niemanden aussperrt.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>After some wrong PINs this desk waits before it takes the next one.</source>
        <translation>Nach einigen falschen PINs wartet dieser Schalter, bevor er die nächste annimmt.</translation>
    </message>
    <message>
        <source>The digits themselves are not stored. Nobody can look them up later.</source>
        <translation>Die Ziffern selbst werden nicht gespeichert. Niemand kann sie später nachsehen.</translation>
    </message>
    <message>
        <source>Type the PIN</source>
        <translation>PIN eingeben</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Back to self-service</source>
        <translation>Zurück zur Selbstbedienung</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>Zurück zum Schalter</translation>
    </message>
    <message>
        <source>Self-service
is paused</source>
        <translation>Selbstbedienung
pausiert</translation>
    </message>
    <message>
        <source>Nobody can check in now</source>
        <translation>Niemand kann jetzt einchecken</translation>
    </message>
    <message>
        <source>Leave this page and the screen is open again.</source>
        <translation>Verlassen Sie diese Seite, dann ist der Bildschirm wieder offen.</translation>
    </message>
    <message>
        <source>The desk keeps
working meanwhile</source>
        <translation>Der Schalter arbeitet
derweil weiter</translation>
    </message>
    <message>
        <source>A scan still checks in</source>
        <translation>Ein Scan checkt weiter ein</translation>
    </message>
    <message>
        <source>It closes this page and serves the person</source>
        <translation>Er schließt diese Seite und bedient die Person</translation>
    </message>
    <message>
        <source>4 to 8 digits</source>
        <translation>4 bis 8 Ziffern</translation>
    </message>
    <message>
        <source>The PIN was not saved. Choose it again, or go back.</source>
        <extracomment>behind the reason, a sentence of its own</extracomment>
        <translation>Die PIN wurde nicht gespeichert. Wählen Sie sie noch einmal oder gehen Sie zurück.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Self-service
comes next</source>
        <translation>Selbstbedienung
kommt als Nächstes</translation>
    </message>
    <message>
        <source>Nobody can check in yet</source>
        <translation>Noch kann niemand einchecken</translation>
    </message>
    <message>
        <source>It begins as soon as the PIN is chosen.</source>
        <translation>Es beginnt, sobald die PIN gewählt ist.</translation>
    </message>
</context>
<context>
    <name>lanyard::PreviewTable</name>
    <message>
        <source>Not taken</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Column %1 is</source>
        <translation>Spalte %1 ist</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
</context>
<context>
    <name>lanyard::PrintersPage</name>
    <message>
        <source>A badge is moved by at most %1 mm.</source>
        <translation>Ein Badge wird um höchstens %1 mm verschoben.</translation>
    </message>
    <message>
        <source>“%1” is no such number. Nothing was changed.</source>
        <translation>„%1“ ist keine gültige Zahl. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>New printer</source>
        <translation>Neuer Drucker</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>As usual for it</source>
        <translation>Wie bei ihm üblich</translation>
    </message>
    <message>
        <source>Not turned</source>
        <translation>Nicht gedreht</translation>
    </message>
    <message>
        <source>A quarter to the right</source>
        <translation>Ein Viertel nach rechts</translation>
    </message>
    <message>
        <source>Upside down</source>
        <translation>Auf dem Kopf</translation>
    </message>
    <message>
        <source>A quarter to the left</source>
        <translation>Ein Viertel nach links</translation>
    </message>
    <message>
        <source>As the printer is set</source>
        <translation>Wie am Drucker eingestellt</translation>
    </message>
    <message>
        <source>After each badge</source>
        <translation>Nach jedem Badge</translation>
    </message>
    <message>
        <source>After the last page</source>
        <translation>Nach der letzten Seite</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>As the printer tells</source>
        <translation>Wie der Drucker meldet</translation>
    </message>
    <message>
        <source>%1, endless</source>
        <translation>%1, endlos</translation>
    </message>
    <message>
        <source>%1, black and red</source>
        <translation>%1, schwarz und rot</translation>
    </message>
    <message>
        <source>%1, round</source>
        <translation>%1, rund</translation>
    </message>
    <message>
        <source>All in black</source>
        <translation>Alles schwarz</translation>
    </message>
    <message>
        <source>All in red</source>
        <translation>Alles rot</translation>
    </message>
    <message>
        <source>All ticket types</source>
        <translation>Alle Ticketarten</translation>
    </message>
    <message>
        <source>Only when the printer leaves it open</source>
        <translation>Nur wenn der Drucker es offen lässt</translation>
    </message>
    <message>
        <source>Add a printer…</source>
        <translation>Drucker hinzufügen …</translation>
    </message>
    <message>
        <source>Type an address</source>
        <translation>Adresse eintippen</translation>
    </message>
    <message>
        <source>The test label is out. Its square should measure 10 mm.</source>
        <translation>Das Testetikett ist da. Sein Quadrat muss 10 mm messen.</translation>
    </message>
    <message>
        <source>The test label was sent. Look whether it came out.</source>
        <translation>Das Testetikett wurde gesendet. Sehen Sie nach, ob es herauskam.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; is ready</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; ist bereit</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Paper that is in</source>
        <translation>Eingelegtes Papier</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Prints badges of</source>
        <translation>Druckt Badges für</translation>
    </message>
    <message>
        <source>Dots an inch</source>
        <translation>Punkte je Zoll</translation>
    </message>
    <message>
        <source>Badges are turned</source>
        <translation>Badges werden gedreht</translation>
    </message>
    <message>
        <source>Darkness</source>
        <translation>Schwärzung</translation>
    </message>
    <message>
        <source>Cuts</source>
        <translation>Schneidet</translation>
    </message>
    <message>
        <source>Moved to the right, mm</source>
        <translation>Nach rechts verschoben, mm</translation>
    </message>
    <message>
        <source>Moved down, mm</source>
        <translation>Nach unten verschoben, mm</translation>
    </message>
    <message>
        <source>Asks whether a badge came out</source>
        <translation>Fragt, ob ein Badge herauskam</translation>
    </message>
    <message>
        <source>Print a test label</source>
        <translation>Testetikett drucken</translation>
    </message>
    <message>
        <source>Remove this printer</source>
        <translation>Diesen Drucker entfernen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Add or take away…</source>
        <translation>Hinzufügen oder wegnehmen …</translation>
    </message>
    <message>
        <source>Further ticket types</source>
        <translation>Weitere Ticketarten</translation>
    </message>
    <message>
        <source>Also when it was only sent</source>
        <translation>Auch wenn nur gesendet wurde</translation>
    </message>
</context>
<context>
    <name>lanyard::QuestionPage</name>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Frage %1 von %2</translation>
    </message>
    <message>
        <source>One question before you go in</source>
        <translation>Noch eine Frage, bevor Sie hineingehen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>lanyard::QuestionPanel</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Next code, at any time</source>
        <translation>Nächster Code, jederzeit</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Achtung</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>questions to answer</source>
        <translation>
            <numerusform>Frage zu beantworten</numerusform>
            <numerusform>Fragen zu beantworten</numerusform>
        </translation>
    </message>
    <message>
        <source>Say “%1”</source>
        <translation>Aussprache: „%1“</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Pflicht</translation>
    </message>
    <message>
        <source>Type the answer into the field above, then Enter.</source>
        <translation>Antwort oben ins Feld tippen, dann Enter.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Danach: %1</translation>
    </message>
    <message>
        <source>Check in and print</source>
        <translation>Einchecken, drucken</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Nächste Frage</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Not checked in until all are answered</source>
        <translation>Erst eingecheckt, wenn alles beantwortet ist</translation>
    </message>
    <message>
        <source>Type the beginning of the answer</source>
        <translation>Anfang der Antwort tippen</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Shift Enter</source>
        <translation>Umschalt Enter</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Neue Zeile</translation>
    </message>
    <message>
        <source>Back, nothing recorded</source>
        <translation>Zurück, nichts vermerkt</translation>
    </message>
    <message>
        <source>Question before</source>
        <translation>Vorige Frage</translation>
    </message>
    <message>
        <source>That is %1. Enter takes it.</source>
        <translation>Das ist %1. Enter übernimmt.</translation>
    </message>
    <message>
        <source>This desk does not know this kind of question. Call staff.</source>
        <translation>Diese Art von Frage kennt dieser Schalter nicht. Rufen Sie das Team.</translation>
    </message>
    <message>
        <source>This desk does not know this kind of question. Enter goes on.</source>
        <translation>Diese Art von Frage kennt dieser Schalter nicht. Weiter mit Enter.</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Andere Datei wählen</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Take a photo</source>
        <translation>Foto aufnehmen</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>Was die Kamera sieht</translation>
    </message>
    <message>
        <source>Enter takes the photo.</source>
        <translation>Enter nimmt das Foto auf.</translation>
    </message>
    <message>
        <source>Drop a picture or a PDF here, or choose one.</source>
        <translation>Ziehen Sie ein Bild oder ein PDF hierher, oder wählen Sie eines aus.</translation>
    </message>
    <message>
        <source>The chosen picture</source>
        <translation>Das gewählte Bild</translation>
    </message>
    <message>
        <source>May be left empty</source>
        <translation>Darf leer bleiben</translation>
    </message>
</context>
<context>
    <name>lanyard::ReasonForm</name>
    <message>
        <source>Reason, required</source>
        <translation>Grund, Pflicht</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>In Ihren Worten</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>On its way…</source>
        <translation>Unterwegs …</translation>
    </message>
    <message>
        <source>Choose a reason first.</source>
        <translation>Wählen Sie zuerst einen Grund.</translation>
    </message>
    <message>
        <source>Say it in a few words first.</source>
        <translation>Sagen Sie es zuerst in ein paar Worten.</translation>
    </message>
</context>
<context>
    <name>lanyard::RecentList</name>
    <message>
        <source>Undo</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Last at this desk</source>
        <translation>Zuletzt an diesem Schalter</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Already in</source>
        <translation>Schon da</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>Wartet aufs Senden</translation>
    </message>
    <message>
        <source>Checked out</source>
        <translation>Ausgecheckt</translation>
    </message>
    <message numerus="yes">
        <source>Undo all %n</source>
        <translation>
            <numerusform>Alle %n zurücknehmen</numerusform>
            <numerusform>Alle %n zurücknehmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::RolePage</name>
    <message>
        <source>What is this machine?</source>
        <translation>Was ist dieses Gerät?</translation>
    </message>
    <message>
        <source>A registration desk</source>
        <translation>Ein Schalter</translation>
    </message>
    <message>
        <source>A volunteer scans or types, and hands out the badge.</source>
        <translation>Ein Helfer scannt oder tippt und gibt den Badge aus.</translation>
    </message>
    <message>
        <source>Keyboard and scanner, one desk for each machine</source>
        <translation>Tastatur und Scanner, ein Schalter je Gerät</translation>
    </message>
    <message>
        <source>This is a desk</source>
        <translation>Das ist ein Schalter</translation>
    </message>
    <message>
        <source>A self-service screen</source>
        <translation>Ein Selbstbedienungs-Bildschirm</translation>
    </message>
    <message>
        <source>People scan their own code and take their badge. No names are listed.</source>
        <translation>Die Leute scannen selbst und nehmen ihren Badge. Es werden keine Namen gezeigt.</translation>
    </message>
    <message>
        <source>Full screen, left with F12 and the staff PIN</source>
        <translation>Ganzer Bildschirm, verlassen mit F12 und der Team-PIN</translation>
    </message>
    <message>
        <source>This is self-service</source>
        <translation>Das ist Selbstbedienung</translation>
    </message>
    <message>
        <source>You are asked once, and it is remembered.</source>
        <translation>Sie werden einmal gefragt, dann bleibt es so.</translation>
    </message>
    <message>
        <source>You can change this later on the staff pages</source>
        <translation>Später auf den Team-Seiten zu ändern</translation>
    </message>
</context>
<context>
    <name>lanyard::SavePanel</name>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message numerus="yes">
        <source>%n rows saved…</source>
        <translation>
            <numerusform>%n Zeile gespeichert …</numerusform>
            <numerusform>%n Zeilen gespeichert …</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” and “%2” in “%3”</source>
        <translation>„%1“ und „%2“ in „%3“</translation>
    </message>
    <message>
        <source>Save lists as CSV</source>
        <translation>Listen als CSV speichern</translation>
    </message>
    <message>
        <source>For a spreadsheet or another system. Names and tickets are in both files: keep them where only staff can read them.</source>
        <translation>Für eine Tabelle oder ein anderes System. In beiden Dateien stehen Namen und Tickets: Bewahren Sie sie so auf, dass nur das Team sie lesen kann.</translation>
    </message>
    <message>
        <source>Save attendees</source>
        <translation>Teilnehmer speichern</translation>
    </message>
    <message>
        <source>Save check-ins</source>
        <translation>Check-ins speichern</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Strg Enter</translation>
    </message>
</context>
<context>
    <name>lanyard::ScanPage</name>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>Scan your code</source>
        <translation>Scannen Sie Ihren Code</translation>
    </message>
    <message>
        <source>Your code is being checked</source>
        <translation>Ihr Code wird geprüft</translation>
    </message>
    <message>
        <source>Hold it over the reader below</source>
        <translation>Halten Sie ihn unten über das Lesegerät</translation>
    </message>
    <message>
        <source>I have no code</source>
        <translation>Ich habe keinen Code</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Call for help</source>
        <translation>Hilfe rufen</translation>
    </message>
    <message>
        <source>Hold it into the frame below</source>
        <translation>Halten Sie ihn unten in den Rahmen</translation>
    </message>
</context>
<context>
    <name>lanyard::ScannerPanel</name>
    <message>
        <source>Keys of the scanner</source>
        <translation>Tasten des Scanners</translation>
    </message>
    <message>
        <source>If the letters of scanned codes come out wrong, scan this code once. The desk learns from it what the scanner means, whatever the layout of the keyboard.</source>
        <translation>Wenn gescannte Codes falsche Buchstaben haben, scannen Sie einmal diesen Code. Der Schalter lernt daraus, was der Scanner meint, wie auch immer die Tastatur belegt ist.</translation>
    </message>
    <message>
        <source>Learnt: scanned letters are what the scanner means.</source>
        <translation>Gelernt: Gescannte Buchstaben sind, was der Scanner meint.</translation>
    </message>
    <message>
        <source>Not learnt: scanned letters are those of the layout.</source>
        <translation>Nicht gelernt: Gescannte Buchstaben sind die der Tastaturbelegung.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Vergessen</translation>
    </message>
</context>
<context>
    <name>lanyard::ScreenKeyboard</name>
    <message>
        <source>Delete the last letter</source>
        <translation>Letzten Buchstaben löschen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Neue Zeile</translation>
    </message>
</context>
<context>
    <name>lanyard::SealPanel</name>
    <message>
        <source>Sealing…</source>
        <translation>Wird verschlüsselt …</translation>
    </message>
    <message numerus="yes">
        <source>A passphrase has %n letters or more. Several words are easy to keep.</source>
        <translation>
            <numerusform>Eine Passphrase hat %n Zeichen oder mehr. Mehrere Wörter sind leicht zu merken.</numerusform>
            <numerusform>Eine Passphrase hat %n Zeichen oder mehr. Mehrere Wörter sind leicht zu merken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the same once more below.</source>
        <translation>Geben Sie dieselbe darunter noch einmal ein.</translation>
    </message>
    <message>
        <source>The two are not the same. Type the second one again.</source>
        <translation>Die beiden sind nicht gleich. Geben Sie die zweite noch einmal ein.</translation>
    </message>
    <message>
        <source>“%1” in “%2”, for no one but who has the passphrase</source>
        <translation>„%1“ in „%2“, nur für den, der die Passphrase hat</translation>
    </message>
    <message>
        <source>Save what waits, sealed</source>
        <translation>Verschlüsselt sichern, was wartet</translation>
    </message>
    <message numerus="yes">
        <source>%n entries with names and tickets. Without the passphrase nobody can read the file, and nobody can find the passphrase out. Keep it apart.</source>
        <translation>
            <numerusform>%n Eintrag mit Name und Ticket. Ohne die Passphrase kann niemand die Datei lesen, und niemand kann die Passphrase herausfinden. Bewahren Sie sie getrennt auf.</numerusform>
            <numerusform>%n Einträge mit Namen und Tickets. Ohne die Passphrase kann niemand die Datei lesen, und niemand kann die Passphrase herausfinden. Bewahren Sie sie getrennt auf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>Dieselbe Passphrase noch einmal</translation>
    </message>
    <message>
        <source>Next: choose a folder</source>
        <translation>Weiter: Ordner wählen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>Hier sichern</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Strg Enter</translation>
    </message>
</context>
<context>
    <name>lanyard::SentList</name>
    <message>
        <source>Sent here by self-service</source>
        <translation>Von der Selbstbedienung hierher geschickt</translation>
    </message>
    <message>
        <source>%1 · number %2 · %3</source>
        <extracomment>&quot;09:27 · number 101 · not found&quot;</extracomment>
        <translation>%1 · Nummer %2 · %3</translation>
    </message>
    <message>
        <source>questions to answer</source>
        <translation>Fragen sind zu beantworten</translation>
    </message>
    <message>
        <source>several tickets for one code</source>
        <translation>mehrere Tickets zu einem Code</translation>
    </message>
    <message>
        <source>ticket is refused</source>
        <translation>Ticket wird abgelehnt</translation>
    </message>
    <message>
        <source>too many wrong codes were typed</source>
        <translation>zu viele falsche Codes eingetippt</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>marked by the organiser</source>
        <translation>vom Veranstalter markiert</translation>
    </message>
    <message>
        <source>is in, no badge came out there</source>
        <translation>ist drin, dort kam kein Badge heraus</translation>
    </message>
</context>
<context>
    <name>lanyard::SettleCard</name>
    <message>
        <source>Did this badge come out?</source>
        <translation>Kam dieser Badge heraus?</translation>
    </message>
    <message>
        <source>Promised at %1, copy %2. Nobody is sure. Look in the tray.</source>
        <translation>Um %1 zugesagt, Exemplar %2. Niemand weiß es. Sehen Sie im Fach nach.</translation>
    </message>
    <message>
        <source>It came out</source>
        <translation>Er kam heraus</translation>
    </message>
    <message>
        <source>It did not</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>lanyard::ShareBars</name>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
</context>
<context>
    <name>lanyard::SheetPage</name>
    <message>
        <source>A4 paper, cut into 4 × A6</source>
        <translation>A4-Papier, in 4 × A6 geschnitten</translation>
    </message>
    <message>
        <source>A4 paper, cut into 8 × A7</source>
        <translation>A4-Papier, in 8 × A7 geschnitten</translation>
    </message>
    <message>
        <source>%1, wide</source>
        <translation>%1, quer</translation>
    </message>
    <message>
        <source>%1, high</source>
        <translation>%1, hoch</translation>
    </message>
    <message>
        <source>All ticket types</source>
        <translation>Alle Ticketarten</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Namen</translation>
    </message>
    <message>
        <source>By company, then name</source>
        <translation>Nach Firma, dann Namen</translation>
    </message>
    <message>
        <source>Only who has no badge yet</source>
        <translation>Nur wer noch keinen Badge hat</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Only who has paid</source>
        <translation>Nur wer bezahlt hat</translation>
    </message>
    <message>
        <source>Also who has yet to pay</source>
        <translation>Auch wer noch zahlen muss</translation>
    </message>
    <message>
        <source>One-sided</source>
        <translation>Einseitig</translation>
    </message>
    <message>
        <source>Both sides, turned left to right</source>
        <translation>Beidseitig, über die Seite gewendet</translation>
    </message>
    <message>
        <source>No marks</source>
        <translation>Keine Zeichen</translation>
    </message>
    <message>
        <source>Marks where to cut</source>
        <translation>Zeichen, wo zu schneiden ist</translation>
    </message>
    <message>
        <source>The desk asks: is the badge there?</source>
        <translation>Der Schalter fragt: Ist der Badge da?</translation>
    </message>
    <message>
        <source>The desk prints another badge</source>
        <translation>Der Schalter druckt noch einen Badge</translation>
    </message>
    <message>
        <source>1, the whole sheet is free</source>
        <translation>1, der ganze Bogen ist frei</translation>
    </message>
    <message>
        <source>The list is being read.</source>
        <translation>Die Liste wird gelesen.</translation>
    </message>
    <message>
        <source>%1 of %2 people done.</source>
        <translation>%1 von %2 Personen fertig.</translation>
    </message>
    <message>
        <source>Nobody is left whose badge belongs on a sheet. Nothing was written.</source>
        <translation>Es ist niemand übrig, dessen Badge auf einen Bogen gehört. Es wurde nichts geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%n badges are in “%1”.</source>
        <translation>
            <numerusform>%n Badge ist in „%1“.</numerusform>
            <numerusform>%n Badges sind in „%1“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheets: %1. Print them in their own size, not fitted to the page.</source>
        <translation>Bögen: %1. Drucken Sie sie in ihrer eigenen Größe, nicht an die Seite angepasst.</translation>
    </message>
    <message numerus="yes">
        <source>%n badges could not be drawn and are left out: %1.</source>
        <translation>
            <numerusform>%n Badge ließ sich nicht zeichnen und fehlt: %1.</numerusform>
            <numerusform>%n Badges ließen sich nicht zeichnen und fehlen: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n badges a text does not fit.</source>
        <translation>
            <numerusform>Auf %n Badge passt ein Text nicht.</numerusform>
            <numerusform>Auf %n Badges passt ein Text nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>No font has: %1</source>
        <translation>In keiner Schrift: %1</translation>
    </message>
    <message>
        <source>Print the night before</source>
        <translation>Am Vorabend drucken</translation>
    </message>
    <message>
        <source>Paper or labels</source>
        <translation>Papier oder Etiketten</translation>
    </message>
    <message>
        <source>First place that is free</source>
        <translation>Erster freier Platz</translation>
    </message>
    <message>
        <source>Ticket type</source>
        <translation>Ticketart</translation>
    </message>
    <message>
        <source>Sorted</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Whose badges</source>
        <translation>Wessen Badges</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Plain paper</source>
        <translation>Einfaches Papier</translation>
    </message>
    <message>
        <source>At check-in</source>
        <translation>Beim Check-in</translation>
    </message>
    <message>
        <source>Make the file</source>
        <translation>Datei erstellen</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Strg Enter</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Printer: %1</source>
        <translation>Drucker: %1</translation>
    </message>
    <message>
        <source>Print the sheets</source>
        <translation>Bögen drucken</translation>
    </message>
    <message>
        <source>“%1” has the sheets: %2 of %3 are out.</source>
        <translation>„%1“ hat die Bögen: %2 von %3 sind heraus.</translation>
    </message>
    <message>
        <source>Badges: %1, sheets: %2.</source>
        <translation>Badges: %1, Bögen: %2.</translation>
    </message>
    <message>
        <source>“%1” says that all are printed.</source>
        <translation>„%1“ sagt, dass alle gedruckt sind.</translation>
    </message>
    <message>
        <source>“%1” has taken all of them and says no more. Look at the paper.</source>
        <translation>„%1“ hat alle angenommen und sagt nichts weiter. Sehen Sie sich das Papier an.</translation>
    </message>
    <message>
        <source>Stopped. “%1” may have printed some of them.</source>
        <translation>Angehalten. „%1“ hat vielleicht einige davon gedruckt.</translation>
    </message>
    <message>
        <source>It is not clear what “%1” has printed. Look at the paper before you print again.</source>
        <translation>Es ist nicht klar, was „%1“ gedruckt hat. Sehen Sie sich das Papier an, bevor Sie noch einmal drucken.</translation>
    </message>
    <message>
        <source>Badges for an office printer, many on a sheet, as one PDF file or straight to the printer. No badge counts as printed before somebody has it.</source>
        <translation>Badges für einen Bürodrucker, viele auf einem Bogen, als eine PDF-Datei oder direkt an den Drucker. Kein Badge gilt als gedruckt, bevor ihn jemand hat.</translation>
    </message>
    <message>
        <source>Where the sheets go</source>
        <translation>Wohin die Bögen kommen</translation>
    </message>
</context>
<context>
    <name>lanyard::StaffBar</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n zu entscheiden</numerusform>
            <numerusform>%n zu entscheiden</numerusform>
        </translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Staff · %1</source>
        <translation>Team · %1</translation>
    </message>
    <message>
        <source>Locks in %1</source>
        <translation>Sperrt in %1</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Badges</translation>
    </message>
</context>
<context>
    <name>lanyard::SyncCounts</name>
    <message>
        <source>No server</source>
        <translation>Kein Server</translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation>Server wird gefragt</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>List is coming in, %1 of %2</source>
        <translation>Liste kommt herein, %1 von %2</translation>
    </message>
    <message>
        <source>List as of %1</source>
        <translation>Liste von %1</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Kein Netz</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>Shut out by the server</source>
        <translation>Vom Server ausgesperrt</translation>
    </message>
    <message>
        <source>Pair this desk again.</source>
        <translation>Koppeln Sie diesen Schalter neu.</translation>
    </message>
    <message numerus="yes">
        <source>%n at the server</source>
        <translation>
            <numerusform>%n beim Server</numerusform>
            <numerusform>%n beim Server</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in doubt</source>
        <translation>
            <numerusform>%n unklar</numerusform>
            <numerusform>%n unklar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n zu entscheiden</numerusform>
            <numerusform>%n zu entscheiden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n saved here&lt;/b&gt;</source>
        <translation>
            <numerusform>&lt;b&gt;%n hier gespeichert&lt;/b&gt;</numerusform>
            <numerusform>&lt;b&gt;%n hier gespeichert&lt;/b&gt;</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Last sent %1</source>
        <translation>Gesendet um %1</translation>
    </message>
    <message>
        <source>Sent in order, by itself</source>
        <translation>Werden von selbst der Reihe nach gesendet</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>Sent, no answer yet</source>
        <translation>Noch ohne Antwort</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>The server said no</source>
        <translation>Der Server sagte nein</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>The server took everything</source>
        <translation>Alles angenommen</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>Hier gespeichert</translation>
    </message>
    <message>
        <source>Passed on as a file</source>
        <translation>Geht als Datei weiter</translation>
    </message>
    <message numerus="yes">
        <source>%n lost there</source>
        <translation>
            <numerusform>%n dort verloren</numerusform>
            <numerusform>%n dort verloren</numerusform>
        </translation>
    </message>
    <message>
        <source>Clashes</source>
        <translation>Doppelter Einlass</translation>
    </message>
    <message>
        <source>Two desks, one ticket</source>
        <translation>Zwei Schalter, ein Ticket</translation>
    </message>
    <message>
        <source>Save the lists as CSV.</source>
        <translation>Speichern Sie die Listen als CSV.</translation>
    </message>
    <message>
        <source>Save lists as CSV</source>
        <translation>Listen als CSV speichern</translation>
    </message>
</context>
<context>
    <name>lanyard::SyncLine</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message>
        <source>last sent %1</source>
        <translation>zuletzt gesendet %1</translation>
    </message>
    <message>
        <source>no server</source>
        <translation>kein Server</translation>
    </message>
    <message>
        <source>asking the server</source>
        <translation>Server wird gefragt</translation>
    </message>
    <message>
        <source>list is coming in, %1 of %2</source>
        <translation>Liste kommt, %1 von %2</translation>
    </message>
    <message>
        <source>list is coming in</source>
        <translation>Liste kommt</translation>
    </message>
    <message>
        <source>in step</source>
        <extracomment>the short form of &quot;in step with the server&quot;, where there is little room</extracomment>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>in step with the server</source>
        <translation>mit dem Server abgeglichen</translation>
    </message>
    <message>
        <source>no network since %1</source>
        <translation>kein Netz seit %1</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>kein Netz</translation>
    </message>
    <message>
        <source>shut out by the server</source>
        <translation>vom Server ausgesperrt</translation>
    </message>
    <message numerus="yes">
        <source>%n for staff</source>
        <translation>
            <numerusform>%n fürs Team</numerusform>
            <numerusform>%n fürs Team</numerusform>
        </translation>
    </message>
    <message>
        <source>clock %1 behind</source>
        <translation>Uhr geht nach: %1</translation>
    </message>
    <message>
        <source>clock %1 ahead</source>
        <translation>Uhr geht vor: %1</translation>
    </message>
</context>
<context>
    <name>lanyard::SyncPanel</name>
    <message>
        <source>Nothing needs a decision</source>
        <translation>Nichts braucht eine Entscheidung</translation>
    </message>
    <message>
        <source>What the server refuses is kept here, with its words, until somebody decides.</source>
        <translation>Was der Server ablehnt, bleibt hier mit seinen Worten, bis jemand entscheidet.</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n in doubt.&lt;/b&gt; Sent, no clear answer came. The same entry is asked again; it cannot count twice.</source>
        <translation>
            <numerusform>&lt;b&gt;%n unklar.&lt;/b&gt; Gesendet, eine klare Antwort kam nicht. Nach demselben Eintrag wird noch einmal gefragt; er kann nicht doppelt zählen.</numerusform>
            <numerusform>&lt;b&gt;%n unklar.&lt;/b&gt; Gesendet, eine klare Antwort kam nicht. Nach denselben Einträgen wird noch einmal gefragt; sie können nicht doppelt zählen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n saved here.&lt;/b&gt; No server is paired: save them as a file to pass them on.</source>
        <translation>
            <numerusform>&lt;b&gt;%n hier gespeichert.&lt;/b&gt; Es ist kein Server gekoppelt: Geben Sie ihn als Datei weiter.</numerusform>
            <numerusform>&lt;b&gt;%n hier gespeichert.&lt;/b&gt; Es ist kein Server gekoppelt: Geben Sie sie als Datei weiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Jetzt fragen</translation>
    </message>
    <message>
        <source>Ask the server now about what is in doubt</source>
        <translation>Den Server jetzt nach dem fragen, was unklar ist</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
</context>
<context>
    <name>lanyard::TimeLine</name>
    <message>
        <source>Opens %1</source>
        <translation>Ab %1</translation>
    </message>
    <message>
        <source>Closes %1</source>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>Now %1</source>
        <translation>Jetzt %1</translation>
    </message>
</context>
<context>
    <name>lanyard::TroublePage</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>lanyard::TypePage</name>
    <message>
        <source>Find your booking</source>
        <translation>Ihre Buchung finden</translation>
    </message>
    <message>
        <source>Two things, exactly as in your booking e-mail.</source>
        <translation>Zwei Angaben, genau wie in Ihrer Buchungs-E-Mail.</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Order code</source>
        <translation>Bestellnummer</translation>
    </message>
    <message>
        <source>Both must match. This screen never lists anyone.</source>
        <translation>Beides muss stimmen. Dieser Bildschirm listet niemanden auf.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Find me</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>In your e-mail it looks like this</source>
        <translation>In Ihrer E-Mail sieht das so aus</translation>
    </message>
    <message>
        <source>Order &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>Bestellung &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
</context>
<context>
    <name>lanyard::WelcomePage</name>
    <message>
        <source>Badge of %1</source>
        <translation>Badge von %1</translation>
    </message>
    <message>
        <source>Your badge is saved</source>
        <translation>Ihr Badge ist gespeichert</translation>
    </message>
    <message>
        <source>Your badge is being saved</source>
        <translation>Ihr Badge wird gespeichert</translation>
    </message>
    <message>
        <source>Ask for it at a desk</source>
        <translation>Fragen Sie am Schalter danach</translation>
    </message>
    <message>
        <source>Badges are handed out at a desk.</source>
        <translation>Badges werden am Schalter ausgegeben.</translation>
    </message>
    <message>
        <source>Look in the tray below</source>
        <translation>Sehen Sie unten ins Fach</translation>
    </message>
    <message>
        <source>In the tray below</source>
        <translation>Unten im Fach</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Zum Drucker gesendet</translation>
    </message>
    <message>
        <source>Your badge is at the printer</source>
        <translation>Badge ist beim Drucker</translation>
    </message>
    <message>
        <source>Your badge is printed</source>
        <translation>Badge ist gedruckt</translation>
    </message>
    <message>
        <source>Your badge is printing</source>
        <translation>Badge wird gedruckt</translation>
    </message>
    <message>
        <source>Welcome, %1</source>
        <translation>Willkommen, %1</translation>
    </message>
    <message>
        <source>You are checked in.</source>
        <translation>Sie sind eingecheckt.</translation>
    </message>
    <message>
        <source>Take it from the tray when it stops moving.</source>
        <translation>Nehmen Sie ihn aus dem Fach, wenn er sich nicht mehr bewegt.</translation>
    </message>
    <message>
        <source>No badge is printed for this ticket.</source>
        <translation>Zu diesem Ticket wird kein Badge gedruckt.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
</TS>
