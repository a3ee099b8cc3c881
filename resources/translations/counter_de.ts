<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About this program</source>
        <translation>Über dieses Programm</translation>
    </message>
    <message>
        <source>Branch file: {0} ({1}), not from the server</source>
        <translation>Standortdatei: {0} ({1}), nicht vom Server</translation>
    </message>
    <message>
        <source>Branch file: version {0} from the server ({1})</source>
        <translation>Standortdatei: Version {0} vom Server ({1})</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>Call next</source>
        <translation>Nächste aufrufen</translation>
    </message>
    <message>
        <source>Call this one</source>
        <translation>Diese aufrufen</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Erneut rufen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Nicht da</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Let back in</source>
        <translation>Wieder zulassen</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Parken</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Weiterleiten</translation>
    </message>
    <message>
        <source>Back to queue</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>Add service</source>
        <translation>Anliegen dazu</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Cancel ticket</source>
        <translation>Nummer stornieren</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>End break</source>
        <translation>Pause beenden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Call next of …</source>
        <translation>Nächste für … aufrufen</translation>
    </message>
    <message>
        <source>Park for me</source>
        <translation>Für mich parken</translation>
    </message>
    <message>
        <source>Finish as …</source>
        <translation>Abschließen als …</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Without ticket</source>
        <translation>Ohne Nummer</translation>
    </message>
    <message>
        <source>Give a number</source>
        <translation>Nummer vergeben</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Undo check-in</source>
        <translation>Ankunft aufheben</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Nachdruck</translation>
    </message>
    <message>
        <source>Appointment outside its time</source>
        <translation>Termin außerhalb seiner Zeit</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>{number} is called again.</source>
        <translation>{number} wird erneut aufgerufen.</translation>
    </message>
    <message>
        <source>{number} did not come and waits again.</source>
        <translation>{number} ist nicht erschienen und wartet wieder.</translation>
    </message>
    <message>
        <source>{number} did not come. It is in the list “Missed”.</source>
        <translation>{number} ist nicht erschienen und steht in der Liste „Verpasst“.</translation>
    </message>
    <message>
        <source>{number} waits again.</source>
        <translation>{number} wartet wieder.</translation>
    </message>
    <message>
        <source>{number} is parked. It is in the list “Parked”.</source>
        <translation>{number} ist geparkt und steht in der Liste „Geparkt“.</translation>
    </message>
    <message>
        <source>{number} now waits for {service}.</source>
        <translation>{number} wartet jetzt auf: {service}.</translation>
    </message>
    <message>
        <source>{number} is back in its queue.</source>
        <translation>{number} ist zurück in der Warteschlange.</translation>
    </message>
    <message>
        <source>{number} is done.</source>
        <translation>{number} ist fertig.</translation>
    </message>
    <message>
        <source>{number} is cancelled.</source>
        <translation>{number} ist storniert.</translation>
    </message>
    <message>
        <source>{number} goes back to who sent it.</source>
        <translation>{number} geht zurück an die Absenderin oder den Absender.</translation>
    </message>
    <message>
        <source>Taken back: {number} is as before.</source>
        <translation>Rückgängig gemacht: {number} ist wie vorher.</translation>
    </message>
    <message>
        <source>The number is {number}. Please tell it: there is no paper.</source>
        <translation>Die Nummer ist {number}. Bitte ansagen: Es gibt kein Papier.</translation>
    </message>
    <message>
        <source>The number is {number}. It waits now.</source>
        <translation>Die Nummer ist {number}. Sie wartet jetzt.</translation>
    </message>
    <message>
        <source>{number} is no more; the appointment can be used again.</source>
        <translation>{number} gibt es nicht mehr; der Termin kann wieder benutzt werden.</translation>
    </message>
    <message>
        <source>Written down.</source>
        <translation>Notiert.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The kiosk is asked to print {number} again.</source>
        <translation>Der Kiosk soll {number} noch einmal drucken.</translation>
    </message>
</context>
<context>
    <name>Break</name>
    <message>
        <source>Short break</source>
        <translation>Kurze Pause</translation>
    </message>
    <message>
        <source>Meal</source>
        <translation>Essen</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Besprechung</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Running time</source>
        <translation>Laufende Zeit</translation>
    </message>
    <message>
        <source>Ticket at this counter</source>
        <translation>Wartenummer an diesem Schalter</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Nobody is called to this counter.</source>
        <translation>An diesen Schalter ist niemand aufgerufen.</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>Niemand wartet.</translation>
    </message>
    <message>
        <source>Who comes appears here at once.</source>
        <translation>Wer kommt, erscheint hier sofort.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>On a break</source>
        <translation>In der Pause</translation>
    </message>
    <message>
        <source>Called, not here yet</source>
        <translation>Aufgerufen, noch nicht da</translation>
    </message>
    <message>
        <source>Being served</source>
        <translation>Wird bedient</translation>
    </message>
    <message>
        <source>waited {time}</source>
        <translation>hat {time} gewartet</translation>
    </message>
    <message>
        <source>group of {size}</source>
        <translation>Gruppe von {size}</translation>
    </message>
    <message>
        <source>calls: {calls}</source>
        <translation>Aufrufe: {calls}</translation>
    </message>
    <message>
        <source>put back: {times}</source>
        <translation>zurückgestellt: {times}</translation>
    </message>
    <message>
        <source>Before: {legs}</source>
        <translation>Vorher: {legs}</translation>
    </message>
    <message>
        <source>Called by itself in {time}.</source>
        <translation>Wird in {time} von selbst aufgerufen.</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>needs help</source>
        <translation>braucht Hilfe</translation>
    </message>
    <message>
        <source>goes back to {clerk}</source>
        <translation>geht zurück an {clerk}</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>{s} s</source>
        <translation>{s} s</translation>
    </message>
    <message>
        <source>{m} min</source>
        <translation>{m} min</translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation>{h} h {m} min</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Today: {count} served, {time} each on average.</source>
        <translation>Heute: {count} bedient, im Schnitt je {time}.</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Where does {number} go?</source>
        <translation>Wohin geht {number}?</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Nur für</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>Serve one more thing now</source>
        <translation>Jetzt ein weiteres Anliegen bedienen</translation>
    </message>
    <message>
        <source>Outcome so far</source>
        <translation>Bisheriges Ergebnis</translation>
    </message>
    <message>
        <source>Take a break</source>
        <translation>Pause machen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Why is this ticket called before others?</source>
        <translation>Warum wird diese Nummer vor anderen aufgerufen?</translation>
    </message>
    <message>
        <source>Cancel this ticket?</source>
        <translation>Diese Nummer stornieren?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Comes back to me after that</source>
        <translation>Kommt danach zu mir zurück</translation>
    </message>
    <message>
        <source>About {number}</source>
        <translation>Zu {number}</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Neue Notiz</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Needs help</source>
        <translation>Braucht Hilfe</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Notieren</translation>
    </message>
    <message>
        <source>No answers are kept.</source>
        <translation>Es sind keine Antworten gespeichert.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>No notes.</source>
        <translation>Keine Notizen.</translation>
    </message>
    <message>
        <source>Call the next one for</source>
        <translation>Nächste aufrufen für</translation>
    </message>
    <message>
        <source>Somebody without a ticket</source>
        <translation>Jemand ohne Nummer</translation>
    </message>
    <message>
        <source>Is served here now</source>
        <translation>Wird jetzt hier bedient</translation>
    </message>
    <message>
        <source>Gets a number and waits</source>
        <translation>Bekommt eine Nummer und wartet</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>What then</source>
        <translation>Was dann</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Vorrang</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Somebody came to an appointment</source>
        <translation>Jemand kommt zu einem Termin</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>How did it end for {number}?</source>
        <translation>Wie ging es für {number} aus?</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>What was done:</source>
        <translation>Was erledigt wurde:</translation>
    </message>
    <message>
        <source>Counts as the appointment, early or late</source>
        <translation>Gilt als der Termin, zu früh oder zu spät</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Call whom the branch&apos;s rule puts first.</source>
        <translation>Ruft auf, wen die Regel des Standorts an die erste Stelle setzt.</translation>
    </message>
    <message>
        <source>Call the chosen ticket out of order, with a reason.</source>
        <translation>Ruft die gewählte Nummer außer der Reihe auf, mit Grund.</translation>
    </message>
    <message>
        <source>Show and speak the call once more.</source>
        <translation>Zeigt und spricht den Aufruf noch einmal.</translation>
    </message>
    <message>
        <source>The person is here: begin.</source>
        <translation>Die Person ist da: beginnen.</translation>
    </message>
    <message>
        <source>Nobody came: the branch&apos;s policy decides what follows.</source>
        <translation>Niemand kam: Die Vorgabe des Standorts bestimmt, was folgt.</translation>
    </message>
    <message>
        <source>Not here yet: let the ticket wait again.</source>
        <translation>Noch nicht da: Die Nummer wartet wieder.</translation>
    </message>
    <message>
        <source>The chosen ticket came after all: it waits again.</source>
        <translation>Die gewählte Nummer kam doch noch: Sie wartet wieder.</translation>
    </message>
    <message>
        <source>Set the ticket aside; it stays with this counter.</source>
        <translation>Legt die Nummer beiseite; sie bleibt bei diesem Schalter.</translation>
    </message>
    <message>
        <source>Go on with the chosen parked ticket.</source>
        <translation>Macht mit der gewählten geparkten Nummer weiter.</translation>
    </message>
    <message>
        <source>Send on to another service; the number stays.</source>
        <translation>Schickt zu einem anderen Anliegen; die Nummer bleibt.</translation>
    </message>
    <message>
        <source>Give the ticket back; it keeps the time it waited.</source>
        <translation>Gibt die Nummer zurück; ihre Wartezeit bleibt erhalten.</translation>
    </message>
    <message>
        <source>Serve one more thing for the same person now.</source>
        <translation>Bedient jetzt ein weiteres Anliegen derselben Person.</translation>
    </message>
    <message>
        <source>The service is done, with the outcome shown.</source>
        <translation>Das Anliegen ist erledigt, mit dem gezeigten Ergebnis.</translation>
    </message>
    <message>
        <source>Take the ticket out of the day.</source>
        <translation>Nimmt die Nummer aus dem Tag.</translation>
    </message>
    <message>
        <source>Call nobody for a while.</source>
        <translation>Eine Weile niemanden aufrufen.</translation>
    </message>
    <message>
        <source>Be back and call again.</source>
        <translation>Zurück sein und wieder aufrufen.</translation>
    </message>
    <message>
        <source>Sign out and close this counter.</source>
        <translation>Abmelden und diesen Schalter schließen.</translation>
    </message>
    <message>
        <source>Call the next one who waits for one service.</source>
        <translation>Ruft die Nächste auf, die für ein bestimmtes Anliegen wartet.</translation>
    </message>
    <message>
        <source>Set the ticket aside; it stays with you.</source>
        <translation>Legt die Nummer beiseite; sie bleibt bei Ihnen.</translation>
    </message>
    <message>
        <source>Say how it ended and what was really done.</source>
        <translation>Sagen, wie es ausging und was wirklich erledigt wurde.</translation>
    </message>
    <message>
        <source>Take back what you did last, for some seconds.</source>
        <translation>Nimmt einige Sekunden lang zurück, was Sie zuletzt getan haben.</translation>
    </message>
    <message>
        <source>Serve somebody who took no ticket, or give a number.</source>
        <translation>Bedient jemanden ohne Nummer oder vergibt eine.</translation>
    </message>
    <message>
        <source>Give out a number without paper.</source>
        <translation>Vergibt eine Nummer ohne Papier.</translation>
    </message>
    <message>
        <source>Somebody came to an appointment: give a number.</source>
        <translation>Jemand kommt zu einem Termin: vergibt eine Nummer.</translation>
    </message>
    <message>
        <source>Take the check-in back; the time stays booked.</source>
        <translation>Hebt die Ankunft auf; der Termin bleibt gebucht.</translation>
    </message>
    <message>
        <source>See answers and notes, write a note, mark help needed.</source>
        <translation>Antworten und Notizen ansehen, Notiz schreiben, Hilfe vermerken.</translation>
    </message>
    <message>
        <source>Have the kiosk print the ticket again, as a duplicate.</source>
        <translation>Den Kiosk das Ticket noch einmal drucken lassen, als Zweitdruck.</translation>
    </message>
    <message>
        <source>Let an appointment count outside its time.</source>
        <translation>Einen Termin außerhalb seiner Zeit gelten lassen.</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>Lists of tickets</source>
        <translation>Listen der Wartenummern</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Geparkt</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Verpasst</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>Niemand wartet.</translation>
    </message>
    <message>
        <source>Nobody is parked here.</source>
        <translation>Hier ist niemand geparkt.</translation>
    </message>
    <message>
        <source>Nobody was missed lately.</source>
        <translation>In letzter Zeit hat niemand seinen Aufruf verpasst.</translation>
    </message>
    <message>
        <source>needs help</source>
        <translation>braucht Hilfe</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} Personen</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>zu lange</translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>{number} stays at this counter.</source>
        <translation>{number} bleibt an diesem Schalter.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>en</source>
        <comment>The code of the language translated into, such as es</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>Counter {number}</source>
        <translation>Schalter {number}</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Served</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Unresolved</source>
        <translation>Ungelöst</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Weitergeleitet</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Ticket printer</source>
        <translation>Zetteldrucker</translation>
    </message>
    <message>
        <source>{where}: {cause}</source>
        <translation>{where}: {cause}</translation>
    </message>
    <message>
        <source>Numbers are given out without paper.</source>
        <translation>Nummern werden ohne Papier ausgegeben.</translation>
    </message>
    <message>
        <source>paper for about {count} more tickets.</source>
        <translation>Papier für noch etwa {count} Zettel.</translation>
    </message>
    <message>
        <source>the paper is nearly at its end.</source>
        <translation>das Papier ist fast zu Ende.</translation>
    </message>
    <message>
        <source>the paper is at its end. Put in a new roll.</source>
        <translation>das Papier ist zu Ende. Legen Sie eine neue Rolle ein.</translation>
    </message>
    <message>
        <source>the cover is open. Close it.</source>
        <translation>der Deckel ist offen. Schließen Sie ihn.</translation>
    </message>
    <message>
        <source>the paper is jammed. Open the cover and take it out.</source>
        <translation>das Papier klemmt. Öffnen Sie den Deckel und nehmen Sie es heraus.</translation>
    </message>
    <message>
        <source>it is too hot and goes on by itself when it has cooled down.</source>
        <translation>er ist zu heiß und druckt von selbst weiter, wenn er abgekühlt ist.</translation>
    </message>
    <message>
        <source>it does not answer. Look at its cable and its switch.</source>
        <translation>er antwortet nicht. Sehen Sie nach Kabel und Schalter.</translation>
    </message>
    <message>
        <source>three people in a row got no ticket. Look at the printer.</source>
        <translation>drei Personen nacheinander bekamen keinen Zettel. Sehen Sie nach dem Drucker.</translation>
    </message>
    <message>
        <source>it failed several times. Look at the printer.</source>
        <translation>mehrere Zettel kamen nicht heraus. Sehen Sie nach dem Drucker.</translation>
    </message>
    <message>
        <source>has no paper ticket</source>
        <translation>ohne Zettel</translation>
    </message>
    <message>
        <source>duplicate on its way</source>
        <translation>Zweitdruck kommt</translation>
    </message>
    <message>
        <source>duplicate: the kiosk did not answer</source>
        <translation>Zweitdruck: Der Kiosk hat nicht geantwortet</translation>
    </message>
    <message>
        <source>duplicate printed</source>
        <translation>Zweitdruck gedruckt</translation>
    </message>
    <message>
        <source>duplicate sent, not confirmed</source>
        <translation>Zweitdruck gesendet, nicht bestätigt</translation>
    </message>
    <message>
        <source>duplicate not printed</source>
        <translation>Zweitdruck nicht gedruckt</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Call for help</source>
        <translation>Hilfe rufen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>{name} is on the way.</source>
        <translation>{name} ist unterwegs.</translation>
    </message>
    <message>
        <source>Passed on.</source>
        <translation>Weitergegeben.</translation>
    </message>
    <message>
        <source>{clerk} at {counter} needs help. {name} is on the way.</source>
        <translation>{clerk} an {counter} braucht Hilfe. {name} ist unterwegs.</translation>
    </message>
    <message>
        <source>{clerk} at {counter} needs help.</source>
        <translation>{clerk} an {counter} braucht Hilfe.</translation>
    </message>
    <message>
        <source>I am coming</source>
        <translation>Ich komme</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Somebody at the ticket kiosk asks for staff ({name}).</source>
        <translation>Am Ticketkiosk bittet jemand um Personal ({name}).</translation>
    </message>
    <message>
        <source>I am going</source>
        <translation>Ich gehe hin</translation>
    </message>
    <message>
        <source>{name}: {text}</source>
        <translation>{name}: {text}</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
</context>
<context>
    <name>Permission</name>
    <message>
        <source>call a chosen ticket</source>
        <translation>ein bestimmtes Ticket aufrufen</translation>
    </message>
    <message>
        <source>supervise the branch</source>
        <translation>die Geschäftsstelle beaufsichtigen</translation>
    </message>
    <message>
        <source>change what a clerk calls</source>
        <translation>ändern, was jemand aufruft</translation>
    </message>
    <message>
        <source>pause services</source>
        <translation>Dienste anhalten</translation>
    </message>
    <message>
        <source>let back in who was missed long ago</source>
        <translation>vor langer Zeit Verpasste wieder aufnehmen</translation>
    </message>
    <message>
        <source>let an appointment count outside its time</source>
        <translation>einen Termin außerhalb seiner Zeit gelten lassen</translation>
    </message>
</context>
<context>
    <name>Position</name>
    <message>
        <source>At the end of the queue</source>
        <translation>Ans Ende der Schlange</translation>
    </message>
    <message>
        <source>First in the queue</source>
        <translation>An die Spitze</translation>
    </message>
    <message>
        <source>By its time of arrival</source>
        <translation>Nach ihrer Ankunftszeit</translation>
    </message>
    <message>
        <source>After some others</source>
        <translation>Nach einigen anderen</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>{number}: {why}. Nobody else waits.</source>
        <translation>{number}: {why}. Sonst wartet niemand.</translation>
    </message>
    <message>
        <source>{number} before {other}: {why}.</source>
        <translation>{number} vor {other}: {why}.</translation>
    </message>
    <message>
        <source>kept for you, waited {time}</source>
        <translation>für Sie vorgemerkt, hat {time} gewartet</translation>
    </message>
    <message>
        <source>placed first by a colleague, waited {time}</source>
        <translation>aus dem Team nach vorn gesetzt, hat {time} gewartet</translation>
    </message>
    <message>
        <source>chosen out of order</source>
        <translation>außer der Reihe gewählt</translation>
    </message>
    <message>
        <source>chosen out of order, {note}</source>
        <translation>außer der Reihe gewählt, {note}</translation>
    </message>
    <message>
        <source>waited {time}</source>
        <translation>hat {time} gewartet</translation>
    </message>
    <message>
        <source>{standing}, waited {time}</source>
        <translation>{standing}, hat {time} gewartet</translation>
    </message>
    <message>
        <source>next of a service you chose, waited {time}</source>
        <translation>Nächste für ein Anliegen Ihrer Wahl, wartete {time}</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>There is no counter {counter} in this branch any more.</source>
        <translation>Schalter {counter} gibt es an diesem Standort nicht mehr.</translation>
    </message>
    <message>
        <source>This ticket is not known here today.</source>
        <translation>Diese Wartenummer ist hier heute nicht bekannt.</translation>
    </message>
    <message>
        <source>{clerk} is signed in at {counter}. Choose another counter.</source>
        <translation>{clerk} ist an {counter} angemeldet. Wählen Sie einen anderen Schalter.</translation>
    </message>
    <message>
        <source>{clerk} is still signed in at {counter}. Close that counter first.</source>
        <translation>{clerk} ist noch an {counter} angemeldet. Schließen Sie zuerst jenen Schalter.</translation>
    </message>
    <message>
        <source>You are on a break. End the break first.</source>
        <translation>Sie sind in der Pause. Beenden Sie zuerst die Pause.</translation>
    </message>
    <message>
        <source>This counter is closed. Sign in first.</source>
        <translation>Dieser Schalter ist geschlossen. Melden Sie sich zuerst an.</translation>
    </message>
    <message>
        <source>{number} is still here. Finish with this ticket first.</source>
        <translation>{number} ist noch hier. Schließen Sie zuerst diese Nummer ab.</translation>
    </message>
    <message>
        <source>Nobody is waiting whom you may call.</source>
        <translation>Es wartet niemand, den Sie aufrufen dürfen.</translation>
    </message>
    <message>
        <source>{number} is kept for another counter.</source>
        <translation>{number} ist für einen anderen Schalter vorgemerkt.</translation>
    </message>
    <message>
        <source>{number} was missed more than {minutes} min ago. Please give out a new ticket.</source>
        <translation>{number} wurde vor mehr als {minutes} min verpasst. Bitte geben Sie eine neue Wartenummer aus.</translation>
    </message>
    <message>
        <source>This service has no outcome “{outcome}”. Choose another.</source>
        <translation>Dieses Anliegen hat kein Ergebnis „{outcome}“. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>{service} is no longer offered here. Choose another.</source>
        <translation>{service} wird hier nicht mehr angeboten. Wählen Sie ein anderes Anliegen.</translation>
    </message>
    <message>
        <source>This needs the branch&apos;s main computer, which does not answer. Try again in a moment; nothing is done twice.</source>
        <translation>Dafür wird der Hauptrechner der Stelle gebraucht, und er antwortet nicht. Versuchen Sie es gleich noch einmal; nichts geschieht doppelt.</translation>
    </message>
    <message>
        <source>This computer has no number of its own left. It gets new ones when the branch&apos;s main computer is back.</source>
        <translation>Dieser Rechner hat keine eigenen Nummern mehr. Er bekommt neue, wenn der Hauptrechner der Stelle wieder da ist.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again; tell a technician if it stays so.</source>
        <translation>Es wurde nichts geändert. Versuchen Sie es noch einmal; rufen Sie die Technik, wenn es so bleibt.</translation>
    </message>
    <message>
        <source>This is not possible now ({name}).</source>
        <translation>Das ist jetzt nicht möglich ({name}).</translation>
    </message>
    <message>
        <source>Nobody is at this counter. Call somebody first.</source>
        <translation>An diesem Schalter ist niemand. Rufen Sie zuerst jemanden auf.</translation>
    </message>
    <message>
        <source>{number} is {state}, so “{action}” is not possible now.</source>
        <translation>{number}: {state}. „{action}“ ist jetzt nicht möglich.</translation>
    </message>
    <message>
        <source>Call {number} again first, in {time}. Calls still to make: {calls}.</source>
        <translation>Zuerst {number} erneut aufrufen, in {time}. Noch nötig: {calls}.</translation>
    </message>
    <message>
        <source>Call {number} again first. Calls still to make: {calls}.</source>
        <translation>Zuerst {number} erneut aufrufen. Noch nötig: {calls}.</translation>
    </message>
    <message>
        <source>Give {number} {time} more to come.</source>
        <translation>Geben Sie {number} noch {time} Zeit zu kommen.</translation>
    </message>
    <message>
        <source>Your role does not allow this: {what}. Ask a supervisor.</source>
        <translation>Ihre Rolle erlaubt das nicht: {what}. Fragen Sie eine Aufsicht.</translation>
    </message>
    <message>
        <source>{clerk} is not one of this branch&apos;s clerks any more.</source>
        <translation>{clerk} arbeitet nicht mehr in dieser Geschäftsstelle.</translation>
    </message>
    <message>
        <source>This work profile does not exist any more.</source>
        <translation>Dieses Arbeitsprofil gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This message was read already.</source>
        <translation>Diese Nachricht wurde bereits gelesen.</translation>
    </message>
    <message>
        <source>This call for help was switched off already.</source>
        <translation>Dieser Hilferuf wurde bereits ausgeschaltet.</translation>
    </message>
    <message>
        <source>Write a message of 1 to {most} letters.</source>
        <translation>Schreiben Sie eine Nachricht mit 1 bis {most} Zeichen.</translation>
    </message>
    <message>
        <source>Enter your PIN or password.</source>
        <translation>Geben Sie Ihre PIN oder Ihr Passwort ein.</translation>
    </message>
    <message>
        <source>{clerk} has no PIN or password yet. An administrator gives one.</source>
        <translation>{clerk} hat noch keine PIN und kein Passwort. Die Verwaltung vergibt sie.</translation>
    </message>
    <message>
        <source>This is not the PIN or password. Wait before you try again.</source>
        <translation>Das ist nicht die PIN oder das Passwort. Warten Sie vor dem nächsten Versuch.</translation>
    </message>
    <message>
        <source>This is not the PIN or password. Tries before a pause: {count}.</source>
        <translation>Das ist nicht die PIN oder das Passwort. Versuche bis zur Pause: {count}.</translation>
    </message>
    <message>
        <source>Too many wrong tries. Try again in {time}, or ask an administrator.</source>
        <translation>Zu viele falsche Versuche. Versuchen Sie es in {time} erneut oder fragen Sie die Verwaltung.</translation>
    </message>
    <message>
        <source>This PIN or password was not used for more than {days} days. An administrator gives a new one.</source>
        <translation>Diese PIN oder dieses Passwort wurde länger als {days} Tage nicht benutzt. Die Verwaltung vergibt ein neues.</translation>
    </message>
    <message>
        <source>The branch has no line to the server, and you have not signed in here for more than {days} days. An administrator gives a new PIN or password.</source>
        <translation>Der Standort hat keine Verbindung zum Server, und Sie haben sich hier seit mehr als {days} Tagen nicht angemeldet. Die Verwaltung vergibt eine neue PIN oder ein neues Passwort.</translation>
    </message>
    <message>
        <source>This window is locked. Unlock it first.</source>
        <translation>Dieses Fenster ist gesperrt. Entsperren Sie es zuerst.</translation>
    </message>
    <message>
        <source>Say how it ended first.</source>
        <translation>Sagen Sie zuerst, wie es ausging.</translation>
    </message>
    <message>
        <source>Say what was done first.</source>
        <translation>Sagen Sie zuerst, was erledigt wurde.</translation>
    </message>
    <message>
        <source>What was done to {number} cannot be taken back any more.</source>
        <translation>Was mit {number} geschah, lässt sich nicht mehr zurücknehmen.</translation>
    </message>
    <message>
        <source>A note has 1 to {most} letters.</source>
        <translation>Eine Notiz hat 1 bis {most} Zeichen.</translation>
    </message>
    <message>
        <source>Every number of this service is still in use.</source>
        <translation>Alle Nummern dieses Anliegens sind noch vergeben.</translation>
    </message>
    <message>
        <source>No appointment has this code.</source>
        <translation>Kein Termin hat diesen Code.</translation>
    </message>
    <message>
        <source>This appointment has its number already: {number}.</source>
        <translation>Dieser Termin hat schon seine Nummer: {number}.</translation>
    </message>
    <message>
        <source>This appointment is on {date}.</source>
        <translation>Dieser Termin ist am {date}.</translation>
    </message>
    <message>
        <source>Too early for {time}. Check-in begins at {opens}.</source>
        <translation>Zu früh für {time}. Anmelden geht ab {opens}.</translation>
    </message>
    <message>
        <source>Too late: the appointment was at {time}.</source>
        <translation>Zu spät: Der Termin war um {time}.</translation>
    </message>
    <message>
        <source>The branch is closed, so nobody checks in now.</source>
        <translation>Die Dienststelle ist geschlossen; jetzt meldet sich niemand an.</translation>
    </message>
    <message>
        <source>This branch does not speak {language} any more.</source>
        <translation>Dieser Standort spricht {language} nicht mehr.</translation>
    </message>
    <message>
        <source>There is no display {display} in this branch any more.</source>
        <translation>Die Anzeige {display} gibt es an diesem Standort nicht mehr.</translation>
    </message>
    <message>
        <source>An announcement has at most {most} letters in a language.</source>
        <translation>Eine Durchsage hat höchstens {most} Zeichen je Sprache.</translation>
    </message>
    <message>
        <source>An announcement is shown for 1 to {most} minutes.</source>
        <translation>Eine Durchsage wird 1 bis {most} Minuten lang gezeigt.</translation>
    </message>
    <message>
        <source>Write what is to be said, in one language at least.</source>
        <translation>Schreiben Sie, was gesagt werden soll, in mindestens einer Sprache.</translation>
    </message>
    <message>
        <source>{number} was given without paper, so no kiosk can print it again.</source>
        <translation>{number} wurde ohne Papier ausgegeben; kein Kiosk kann das Ticket noch einmal drucken.</translation>
    </message>
    <message>
        <source>The kiosk has been asked for {number} already. Wait a moment.</source>
        <translation>Der Kiosk soll {number} schon drucken. Warten Sie einen Moment.</translation>
    </message>
    <message>
        <source>{number} has been printed again already. Tell the person the number.</source>
        <translation>{number} wurde schon noch einmal gedruckt. Nennen Sie der Person die Nummer.</translation>
    </message>
    <message>
        <source>This branch never had a server that signs its log: nothing can be printed.</source>
        <translation>Dieser Standort hatte noch nie einen Server, der sein Protokoll unterzeichnet: Es gibt nichts zu drucken.</translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message>
        <source>Waits under the old and the new rule</source>
        <translation>Wartezeiten unter der alten und der neuen Regel</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Rule file: only the sections that are different</source>
        <translation>Regeldatei: nur die Abschnitte, die anders sind</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Proben</translation>
    </message>
    <message>
        <source>Save the picture…</source>
        <translation>Bild speichern…</translation>
    </message>
    <message>
        <source>Place, old rule</source>
        <translation>Platz, alte Regel</translation>
    </message>
    <message>
        <source>Place, new rule</source>
        <translation>Platz, neue Regel</translation>
    </message>
    <message>
        <source>Wait, old rule</source>
        <translation>Wartezeit, alte Regel</translation>
    </message>
    <message>
        <source>Wait, new rule</source>
        <translation>Wartezeit, neue Regel</translation>
    </message>
    <message>
        <source>Who moves furthest in the order of calls</source>
        <translation>Wer sich in der Reihenfolge der Aufrufe am weitesten bewegt</translation>
    </message>
    <message>
        <source>The rule to rehearse</source>
        <translation>Die Regel, die geprobt wird</translation>
    </message>
    <message>
        <source>There is no past day with calls here yet.</source>
        <translation>Hier gibt es noch keinen vergangenen Tag mit Aufrufen.</translation>
    </message>
    <message>
        <source>Choose the file with the rule first.</source>
        <translation>Wählen Sie zuerst die Datei mit der Regel.</translation>
    </message>
    <message>
        <source>The day is lived again…</source>
        <translation>Der Tag wird noch einmal gelebt…</translation>
    </message>
    <message>
        <source>Where the picture goes</source>
        <translation>Wohin das Bild kommt</translation>
    </message>
    <message>
        <source>The picture is in {file}.</source>
        <translation>Das Bild ist in {file}.</translation>
    </message>
    <message>
        <source>The picture cannot be written to {file}.</source>
        <translation>Das Bild kann nicht nach {file} geschrieben werden.</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>old rule</source>
        <translation>alte Regel</translation>
    </message>
    <message>
        <source>new rule</source>
        <translation>neue Regel</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>wie es war</translation>
    </message>
    <message>
        <source>Calls of the day: {calls}. The old rule gives back in their place: {same}.</source>
        <translation>Aufrufe des Tages: {calls}. Die alte Regel gibt an ihrem Platz wieder: {same}.</translation>
    </message>
    <message>
        <source>Under the new rule, called earlier: {earlier}, later: {later}, at the same place: {same}.</source>
        <translation>Unter der neuen Regel früher aufgerufen: {earlier}, später: {later}, am selben Platz: {same}.</translation>
    </message>
    <message>
        <source>Not called any more: {count}.</source>
        <translation>Nicht mehr aufgerufen: {count}.</translation>
    </message>
    <message>
        <source>Events that fitted nothing and were left out: {count}.</source>
        <translation>Ereignisse, die zu nichts passten und weggelassen wurden: {count}.</translation>
    </message>
    <message>
        <source>How many had waited at most how long</source>
        <translation>Wie viele höchstens wie lange gewartet hatten</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>Mitarbeitende Person</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>{counter} ({clerk} sits there)</source>
        <translation>{counter} (besetzt von {clerk})</translation>
    </message>
    <message>
        <source>PIN or password</source>
        <translation>PIN oder Passwort</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>ordinary</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>bevorzugt</translation>
    </message>
    <message>
        <source>appointment</source>
        <translation>mit Termin</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>zurückgekehrt</translation>
    </message>
    <message>
        <source>transferred</source>
        <translation>weitergeleitet</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>called</source>
        <translation>aufgerufen</translation>
    </message>
    <message>
        <source>being served</source>
        <translation>wird bedient</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>geparkt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>verpasst</translation>
    </message>
    <message>
        <source>gone by choice</source>
        <translation>von selbst gegangen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>storniert</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>verfallen</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Ticket</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Running time</source>
        <translation>Laufende Zeit</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>Who waits</source>
        <translation>Wer wartet</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Everything else you can do now</source>
        <translation>Alles andere, was jetzt möglich ist</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>Niemand wartet.</translation>
    </message>
    <message>
        <source>Next: {service}</source>
        <translation>Als Nächstes: {service}</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count} warten</translation>
    </message>
</context>
<context>
    <name>Supervisor</name>
    <message>
        <source>Supervisor</source>
        <translation>Aufsicht</translation>
    </message>
    <message>
        <source>Tickets today</source>
        <translation>Tickets heute</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartende</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Bedient</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Verpasst</translation>
    </message>
    <message>
        <source>Left or cancelled</source>
        <translation>Gegangen oder storniert</translation>
    </message>
    <message>
        <source>Mean wait</source>
        <translation>Mittlere Wartezeit</translation>
    </message>
    <message>
        <source>9 in 10 waited at most</source>
        <translation>9 von 10 warteten höchstens</translation>
    </message>
    <message>
        <source>Mean service time</source>
        <translation>Mittlere Bedienzeit</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Warteschlangen</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Calls by profile</source>
        <translation>Ruft nach Profil auf</translation>
    </message>
    <message>
        <source>Profile for today</source>
        <translation>Profil für heute</translation>
    </message>
    <message>
        <source>Change profile</source>
        <translation>Profil ändern</translation>
    </message>
    <message>
        <source>Free the counter</source>
        <translation>Schalter freigeben</translation>
    </message>
    <message>
        <source>Message to the clerk at this counter</source>
        <translation>Nachricht an die Person an diesem Schalter</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Längste Wartezeit</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Met today</source>
        <translation>Heute eingehalten</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Why the service is paused, for the citizens to read</source>
        <translation>Warum der Dienst pausiert, zum Lesen für das Publikum</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Let back in</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>As the branch file says</source>
        <translation>Wie in der Standortdatei</translation>
    </message>
    <message>
        <source>Nobody is signed in at this counter.</source>
        <translation>An diesem Schalter ist niemand angemeldet.</translation>
    </message>
    <message>
        <source>{clerk} calls by another profile until the day ends.</source>
        <translation>{clerk} ruft bis zum Tagesende nach einem anderen Profil auf.</translation>
    </message>
    <message>
        <source>{clerk} calls as the branch file says again.</source>
        <translation>{clerk} ruft wieder nach der Standortdatei auf.</translation>
    </message>
    <message>
        <source>{counter} is free; a ticket that was there waits again.</source>
        <translation>{counter} ist frei; ein Ticket, das dort war, wartet wieder.</translation>
    </message>
    <message>
        <source>The message is in the window of {clerk}.</source>
        <translation>Die Nachricht steht im Fenster von {clerk}.</translation>
    </message>
    <message>
        <source>Write why: the citizens read it.</source>
        <translation>Schreiben Sie, warum: Das Publikum liest es.</translation>
    </message>
    <message>
        <source>{service}: no tickets for now. Who waits is still called.</source>
        <translation>{service}: vorerst keine Tickets. Wer wartet, wird weiterhin aufgerufen.</translation>
    </message>
    <message>
        <source>{service}: tickets are given out again.</source>
        <translation>{service}: Es gibt wieder Tickets.</translation>
    </message>
    <message>
        <source>{number} waits again.</source>
        <translation>{number} wartet wieder.</translation>
    </message>
    <message>
        <source>{profile}, today</source>
        <translation>{profile}, heute</translation>
    </message>
    <message>
        <source>needs help</source>
        <translation>braucht Hilfe</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>serving</source>
        <translation>bedient</translation>
    </message>
    <message>
        <source>called</source>
        <translation>aufgerufen</translation>
    </message>
    <message>
        <source>paused: {reason}</source>
        <translation>pausiert: {reason}</translation>
    </message>
    <message>
        <source>given out</source>
        <translation>werden ausgegeben</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>im Ziel</translation>
    </message>
    <message>
        <source>near the target</source>
        <translation>nahe am Ziel</translation>
    </message>
    <message>
        <source>over the target</source>
        <translation>über dem Ziel</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>kein Ziel</translation>
    </message>
    <message>
        <source>the server has everything</source>
        <translation>der Server hat alles</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>sendet</translation>
    </message>
    <message>
        <source>no server was ever reached</source>
        <translation>noch nie ein Server erreicht</translation>
    </message>
    <message>
        <source>not reached; the branch works on</source>
        <translation>nicht erreicht; die Geschäftsstelle arbeitet weiter</translation>
    </message>
    <message>
        <source>refused; tell a technician</source>
        <translation>abgelehnt; bitte der Technik melden</translation>
    </message>
    <message>
        <source>Not sent yet: {count}</source>
        <translation>Noch nicht gesendet: {count}</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Calls that never reached it: {count}</source>
        <translation>Aufrufe, die nie ankamen: {count}</translation>
    </message>
    <message>
        <source>Still to be spoken: {count}</source>
        <translation>Noch zu sprechen: {count}</translation>
    </message>
    <message>
        <source>calls behind: {count}</source>
        <translation>Aufrufe im Rückstand: {count}</translation>
    </message>
    <message>
        <source>shows every call</source>
        <translation>zeigt jeden Aufruf</translation>
    </message>
    <message>
        <source>Display {name}</source>
        <translation>Anzeige {name}</translation>
    </message>
    <message>
        <source>prints</source>
        <translation>druckt</translation>
    </message>
    <message>
        <source>Not printed today: {count}</source>
        <translation>Heute nicht gedruckt: {count}</translation>
    </message>
    <message>
        <source>Not known today: {count}</source>
        <translation>Heute unbekannt: {count}</translation>
    </message>
    <message>
        <source>Printer of {name}</source>
        <translation>Drucker von {name}</translation>
    </message>
    <message>
        <source>works, with trouble</source>
        <translation>läuft, mit Störung</translation>
    </message>
    <message>
        <source>works</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>Program {name}</source>
        <translation>Programm {name}</translation>
    </message>
    <message>
        <source>not heard of since {time}</source>
        <translation>nichts gehört seit {time}</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>Durchsagen</translation>
    </message>
    <message>
        <source>Announced in: {languages}. It stands above as it was sent.</source>
        <translation>Durchgesagt auf: {languages}. Oben steht sie, wie sie gesendet wurde.</translation>
    </message>
    <message>
        <source>does not say how it is</source>
        <translation>sagt nicht, wie es ihm geht</translation>
    </message>
    <message>
        <source>the paper is low</source>
        <translation>das Papier geht zu Ende</translation>
    </message>
    <message>
        <source>too hot</source>
        <translation>zu heiß</translation>
    </message>
    <message>
        <source>out of paper</source>
        <translation>kein Papier</translation>
    </message>
    <message>
        <source>the cover is open</source>
        <translation>der Deckel ist offen</translation>
    </message>
    <message>
        <source>the paper is jammed</source>
        <translation>Papierstau</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>antwortet nicht</translation>
    </message>
    <message>
        <source>three people got no ticket</source>
        <translation>drei Personen bekamen keinen Zettel</translation>
    </message>
    <message>
        <source>Tickets left: about {count}</source>
        <translation>Noch etwa {count} Zettel</translation>
    </message>
    <message>
        <source>failed several times</source>
        <translation>mehrmals gescheitert</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>Announced now</source>
        <translation>Jetzt durchgesagt</translation>
    </message>
    <message>
        <source>Write what everybody in the room shall hear and read:</source>
        <translation>Schreiben Sie, was alle im Raum hören und lesen sollen:</translation>
    </message>
    <message>
        <source>Where it is shown</source>
        <translation>Wo sie gezeigt wird</translation>
    </message>
    <message>
        <source>Announce</source>
        <translation>Durchsagen</translation>
    </message>
    <message>
        <source>All displays</source>
        <translation>Alle Anzeigen</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Words in {language}</source>
        <translation>Wortlaut auf {language}</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>calls are not heard</source>
        <translation>Aufrufe sind nicht zu hören</translation>
    </message>
    <message>
        <source>no computer has said how it is</source>
        <translation>kein Computer hat gesagt, wie es ihm geht</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Its clock is {seconds} s ahead.</source>
        <translation>Die Uhr geht {seconds} s vor.</translation>
    </message>
    <message>
        <source>Its clock is {seconds} s behind.</source>
        <translation>Die Uhr geht {seconds} s nach.</translation>
    </message>
    <message>
        <source>Computer {name}</source>
        <translation>Computer {name}</translation>
    </message>
    <message>
        <source>the hub of the branch</source>
        <translation>der Hub der Filiale</translation>
    </message>
    <message>
        <source>its copy is being filled</source>
        <translation>die Kopie wird gefüllt</translation>
    </message>
    <message>
        <source>Print the report of today</source>
        <translation>Bericht von heute drucken</translation>
    </message>
    <message>
        <source>Choose a printer in the list first.</source>
        <translation>Wählen Sie zuerst einen Drucker in der Liste.</translation>
    </message>
    <message>
        <source>The report comes out of the printer {name} in about a minute, when the server has signed the log.</source>
        <translation>Der Bericht kommt in etwa einer Minute aus dem Drucker {name}, sobald der Server das Protokoll unterzeichnet hat.</translation>
    </message>
    <message>
        <source>The branch&apos;s main computer does not answer.</source>
        <translation>Der Hauptrechner der Stelle antwortet nicht.</translation>
    </message>
    <message>
        <source>Make this the main computer</source>
        <translation>Diesen zum Hauptrechner machen</translation>
    </message>
    <message>
        <source>This is not the main computer: {reason}</source>
        <translation>Dies ist nicht der Hauptrechner: {reason}</translation>
    </message>
    <message>
        <source>This becomes the main computer; it takes some seconds.</source>
        <translation>Dies wird der Hauptrechner; das dauert einige Sekunden.</translation>
    </message>
    <message>
        <source>Make this the branch&apos;s main computer?</source>
        <translation>Diesen Rechner zum Hauptrechner der Stelle machen?</translation>
    </message>
    <message>
        <source>Only if the other one is broken or switched off, and at one computer only: two at the same time would call people twice. Tickets keep their numbers, new ones begin further up. PINs and passwords must be set anew. When the other one is back, it follows by itself, and what was done there is kept.</source>
        <translation>Nur wenn der andere defekt oder ausgeschaltet ist, und nur an einem Rechner: Zwei zugleich würden Menschen doppelt aufrufen. Tickets behalten ihre Nummern, neue beginnen weiter oben. PINs und Passwörter müssen neu gesetzt werden. Ist der andere wieder da, ordnet er sich von selbst unter, und was dort geschah, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Wait for the other one</source>
        <translation>Auf den anderen warten</translation>
    </message>
</context>
<context>
    <name>WaitWords</name>
    <message>
        <source>How long it takes cannot be said yet.</source>
        <translation>Wie lange es dauert, lässt sich noch nicht sagen.</translation>
    </message>
    <message>
        <source>Usually within {time}</source>
        <translation>Meist innerhalb von {time}</translation>
    </message>
    <message>
        <source>Usually within one minute</source>
        <translation>Meist innerhalb einer Minute</translation>
    </message>
    <message>
        <source>{m} min</source>
        <translation>{m} Min.</translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation>{h} Std. {m} Min.</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>gegen {time}</translation>
    </message>
    <message>
        <source>9 of 10 people are called within one minute.</source>
        <translation>9 von 10 Personen werden innerhalb einer Minute aufgerufen.</translation>
    </message>
    <message numerus="yes">
        <source>9 of 10 people are called within %n minutes.</source>
        <translation>
            <numerusform>9 von 10 Personen werden innerhalb von %n Minute aufgerufen.</numerusform>
            <numerusform>9 von 10 Personen werden innerhalb von %n Minuten aufgerufen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Usually within %n minutes</source>
        <translation>
            <numerusform>Meist innerhalb von %n Minute</numerusform>
            <numerusform>Meist innerhalb von %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>9 of 10 people are called within {time}.</source>
        <translation>9 von 10 Personen werden innerhalb von {time} aufgerufen.</translation>
    </message>
    <message>
        <source>Typically after one minute.</source>
        <translation>Üblich ist eine Minute.</translation>
    </message>
    <message numerus="yes">
        <source>Typically after %n minutes.</source>
        <translation>
            <numerusform>Üblich ist %n Minute.</numerusform>
            <numerusform>Üblich sind %n Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Typically after {time}.</source>
        <translation>Üblich sind {time}.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Counter</source>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>Events not yet at the server: {count}. Calls go on as always.</source>
        <translation>Noch nicht beim Server: {count}. Aufrufe laufen weiter.</translation>
    </message>
    <message>
        <source>No connection to the branch&apos;s main computer. Nothing is lost; what you see may be old until it is back.</source>
        <translation>Keine Verbindung zum Hauptrechner der Stelle. Nichts ist verloren; was Sie sehen, kann veraltet sein, bis er wieder da ist.</translation>
    </message>
    <message>
        <source>No connection to the branch&apos;s main computer. You can go on with who is at your counter, call who is kept for you, and serve people without a ticket. Everybody else may be called by others just now and waits until it is back. Nothing is lost.</source>
        <translation>Keine Verbindung zum Hauptrechner der Stelle. Sie können mit der Person an Ihrem Schalter weitermachen, aufrufen, wer für Sie reserviert ist, und Personen ohne Ticket bedienen. Alle anderen ruft vielleicht gerade jemand anderes auf; sie warten, bis er wieder da ist. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>Done here and not handed in yet: {count}.</source>
        <translation>Hier erledigt und noch nicht übergeben: {count}.</translation>
    </message>
    <message>
        <source>The branch&apos;s main computer is back. Handed in what you did without it: {count}.</source>
        <translation>Der Hauptrechner der Stelle ist wieder da. Übergeben, was Sie ohne ihn erledigt haben: {count}.</translation>
    </message>
    <message>
        <source>{number} was called or changed elsewhere meanwhile, so what you did to it does not count. Please tell your supervisor.</source>
        <translation>{number} wurde inzwischen anderswo aufgerufen oder geändert; was Sie damit gemacht haben, zählt deshalb nicht. Bitte sagen Sie es der Leitung.</translation>
    </message>
    <message>
        <source>Strip</source>
        <translation>Leiste</translation>
    </message>
    <message>
        <source>A narrow strip that stays above your other windows</source>
        <translation>Eine schmale Leiste, die über Ihren anderen Fenstern bleibt</translation>
    </message>
    <message>
        <source>You were signed out here: the counter was closed or is used elsewhere.</source>
        <translation>Sie wurden hier abgemeldet: Der Schalter wurde geschlossen oder wird anderswo benutzt.</translation>
    </message>
    <message>
        <source>Nobody is kept for you.</source>
        <translation>Niemand ist für Sie reserviert.</translation>
    </message>
    <message>
        <source>Who else waits is called when the main computer is back.</source>
        <translation>Wer sonst wartet, wird aufgerufen, wenn der Hauptrechner wieder da ist.</translation>
    </message>
</context>
</TS>
