<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AskScreen</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorherige</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Weitere</translation>
    </message>
</context>
<context>
    <name>HelpBar</name>
    <message>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Stronger contrast</source>
        <translation>Stärkerer Kontrast</translation>
    </message>
    <message>
        <source>Bring everything lower</source>
        <translation>Alles weiter unten</translation>
    </message>
</context>
<context>
    <name>IdleScreen</name>
    <message>
        <source>Called now</source>
        <translation>Jetzt aufgerufen</translation>
    </message>
    <message>
        <source>Waiting now</source>
        <translation>Es warten</translation>
    </message>
    <message>
        <source>Touch the screen to begin</source>
        <translation>Zum Beginnen den Bildschirm berühren</translation>
    </message>
</context>
<context>
    <name>IssuingScreen</name>
    <message>
        <source>One moment, please.</source>
        <translation>Einen Moment, bitte.</translation>
    </message>
</context>
<context>
    <name>KeyboardFoot</name>
    <message>
        <source>Capital letters</source>
        <translation>Großbuchstaben</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leerzeichen</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>This kiosk does not know its branch yet.</source>
        <translation>Dieses Terminal kennt seinen Standort noch nicht.</translation>
    </message>
    <message>
        <source>For the technician: give this computer a branch file with “nowserving-agent configure FILE”. The kiosk begins by itself as soon as it is there.</source>
        <translation>Für die Technik: Geben Sie diesem Rechner eine Standortdatei mit „nowserving-agent configure DATEI“. Sobald sie da ist, beginnt das Terminal von selbst.</translation>
    </message>
</context>
<context>
    <name>MenuScreen</name>
    <message>
        <source>What brings you here today?</source>
        <translation>Was führt Sie heute zu uns?</translation>
    </message>
    <message>
        <source>Touch what you came for.</source>
        <translation>Bitte berühren Sie Ihr Anliegen.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorherige</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Weitere</translation>
    </message>
</context>
<context>
    <name>MessageScreen</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>MoreTime</name>
    <message>
        <source>Are you still there?</source>
        <translation>Sind Sie noch da?</translation>
    </message>
    <message>
        <source>Otherwise this screen goes back to the beginning.</source>
        <translation>Sonst kehrt dieser Bildschirm zum Anfang zurück.</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>Ich brauche mehr Zeit</translation>
    </message>
</context>
<context>
    <name>NumberCard</name>
    <message>
        <source>Your number</source>
        <translation>Ihre Nummer</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Tickets: {count}</source>
        <translation>Nummern: {count}</translation>
    </message>
    <message>
        <source>Served: {count}</source>
        <translation>Bedient: {count}</translation>
    </message>
    <message>
        <source>Called and not there: {count}</source>
        <translation>Aufgerufen und nicht da: {count}</translation>
    </message>
    <message>
        <source>Left or cancelled: {count}</source>
        <translation>Gegangen oder storniert: {count}</translation>
    </message>
    <message>
        <source>Not finished: {count}</source>
        <translation>Nicht beendet: {count}</translation>
    </message>
    <message>
        <source>The server signed that the log&apos;s first {count} records have:</source>
        <translation>Der Server hat unterzeichnet, dass die ersten {count} Einträge des Protokolls haben:</translation>
    </message>
    <message>
        <source>Report of the day</source>
        <translation>Tagesbericht</translation>
    </message>
    <message>
        <source>Signed: {time}</source>
        <translation>Unterzeichnet: {time}</translation>
    </message>
    <message>
        <source>Key: {key}</source>
        <translation>Schlüssel: {key}</translation>
    </message>
    <message>
        <source>Sign this paper and put it away. Nobody can change it any more.</source>
        <translation>Unterschreiben Sie dieses Papier und bewahren Sie es auf. Niemand kann es mehr ändern.</translation>
    </message>
</context>
<context>
    <name>TicketScreen</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>TypedField</name>
    <message>
        <source>Nothing typed yet</source>
        <translation>Noch nichts eingegeben</translation>
    </message>
    <message>
        <source>Erase the last letter</source>
        <translation>Letzten Buchstaben löschen</translation>
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
    <name>arriving</name>
    <message>
        <source>I have an appointment</source>
        <translation>Ich habe einen Termin</translation>
    </message>
    <message>
        <source>What is the code of your appointment?</source>
        <translation>Wie lautet der Code Ihres Termins?</translation>
    </message>
    <message>
        <source>Type it, or hold it in front of the scanner if there is one.</source>
        <translation>Tippen Sie ihn ein oder halten Sie ihn vor den Scanner, wenn es einen gibt.</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>We have called our staff.</source>
        <translation>Wir haben unser Personal gerufen.</translation>
    </message>
    <message>
        <source>Our staff have been called already.</source>
        <translation>Unser Personal ist schon gerufen.</translation>
    </message>
    <message>
        <source>Somebody is on the way to you.</source>
        <translation>Jemand ist auf dem Weg zu Ihnen.</translation>
    </message>
    <message>
        <source>Please wait here.</source>
        <translation>Bitte warten Sie hier.</translation>
    </message>
    <message>
        <source>Please wait here. Somebody comes as soon as they can.</source>
        <translation>Bitte warten Sie hier. Es kommt jemand, sobald es geht.</translation>
    </message>
    <message>
        <source>We close at {time}. There are no more tickets for today.</source>
        <translation>Wir schließen um {time}. Heute gibt es keine Tickets mehr.</translation>
    </message>
    <message>
        <source>We close at {time}. It may not be your turn before that.</source>
        <translation>Wir schließen um {time}. Vielleicht sind Sie vorher nicht an der Reihe.</translation>
    </message>
    <message>
        <source>It is late for this service today.</source>
        <translation>Für dieses Anliegen ist es heute spät.</translation>
    </message>
    <message>
        <source>Take a ticket anyway</source>
        <translation>Trotzdem ein Ticket ziehen</translation>
    </message>
    <message>
        <source>Counter {number}</source>
        <translation>Schalter {number}</translation>
    </message>
</context>
<context>
    <name>asking</name>
    <message>
        <source>How many people are you?</source>
        <translation>Wie viele Personen sind Sie?</translation>
    </message>
    <message>
        <source>Does this apply to you?</source>
        <translation>Trifft das auf Sie zu?</translation>
    </message>
    <message>
        <source>One ticket is enough for all of you.</source>
        <translation>Ein Ticket genügt für Sie alle.</translation>
    </message>
    <message>
        <source>Day, month and year, such as 24 / 12 / 1970.</source>
        <translation>Tag, Monat und Jahr, zum Beispiel 24 / 12 / 1970.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Nichts davon</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Question {number} of {count}</source>
        <translation>Frage {number} von {count}</translation>
    </message>
    <message>
        <source>This answer is needed: {field}</source>
        <translation>Diese Antwort wird gebraucht: {field}</translation>
    </message>
    <message>
        <source>This is not a number. Please use digits only.</source>
        <translation>Das ist keine Zahl. Bitte nur Ziffern eingeben.</translation>
    </message>
    <message>
        <source>The number is too small. It must be {bound} or more.</source>
        <translation>Die Zahl ist zu klein. Sie muss mindestens {bound} sein.</translation>
    </message>
    <message>
        <source>The number is too large. It must be {bound} or less.</source>
        <translation>Die Zahl ist zu groß. Sie darf höchstens {bound} sein.</translation>
    </message>
    <message>
        <source>The answer is too short. Letters needed: {bound}.</source>
        <translation>Die Antwort ist zu kurz. Nötige Buchstaben: {bound}.</translation>
    </message>
    <message>
        <source>The answer is too long. Letters at most: {bound}.</source>
        <translation>Die Antwort ist zu lang. Buchstaben höchstens: {bound}.</translation>
    </message>
    <message>
        <source>The phone number is not whole. Please type all of its 5 to 15 digits.</source>
        <translation>Die Telefonnummer ist nicht vollständig. Bitte alle 5 bis 15 Ziffern eingeben.</translation>
    </message>
    <message>
        <source>The email address is not whole. It looks like name@example.org.</source>
        <translation>Die E-Mail-Adresse ist nicht vollständig. Sie sieht aus wie name@example.org.</translation>
    </message>
    <message>
        <source>There is no such date. Please type two digits for the day, two for the month and four for the year.</source>
        <translation>Dieses Datum gibt es nicht. Bitte zwei Ziffern für den Tag, zwei für den Monat und vier für das Jahr eingeben.</translation>
    </message>
    <message>
        <source>Please check your answer to this: {field}</source>
        <translation>Bitte prüfen Sie Ihre Antwort hierzu: {field}</translation>
    </message>
</context>
<context>
    <name>spoken</name>
    <message>
        <source>Go up and down with the arrow keys, and press the select key to choose.</source>
        <translation>Gehen Sie mit den Pfeiltasten auf und ab, und drücken Sie zum Wählen die Auswahltaste.</translation>
    </message>
    <message>
        <source>Press any key if you need more time.</source>
        <translation>Drücken Sie eine beliebige Taste, wenn Sie mehr Zeit brauchen.</translation>
    </message>
    <message>
        <source>You have typed: {text}</source>
        <translation>Sie haben eingegeben: {text}</translation>
    </message>
    <message>
        <source>Erased: {text}</source>
        <translation>Gelöscht: {text}</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>We are closed.</source>
        <translation>Wir haben geschlossen.</translation>
    </message>
    <message>
        <source>This service is paused.</source>
        <translation>Dieses Anliegen ist zurzeit unterbrochen.</translation>
    </message>
    <message>
        <source>Please come back a little later, or ask our staff.</source>
        <translation>Bitte kommen Sie etwas später wieder oder fragen Sie unser Personal.</translation>
    </message>
    <message>
        <source>All of today&apos;s tickets have been given out.</source>
        <translation>Für heute sind alle Wartenummern vergeben.</translation>
    </message>
    <message>
        <source>Please come back on another day, or ask our staff.</source>
        <translation>Bitte kommen Sie an einem anderen Tag wieder oder fragen Sie unser Personal.</translation>
    </message>
    <message>
        <source>No number is free at the moment.</source>
        <translation>Im Moment ist keine Nummer frei.</translation>
    </message>
    <message>
        <source>Very many people are waiting. Please ask our staff.</source>
        <translation>Es warten sehr viele Menschen. Bitte fragen Sie unser Personal.</translation>
    </message>
    <message>
        <source>This kiosk has no number left for this service.</source>
        <translation>Dieses Terminal hat für dieses Anliegen keine Nummer mehr.</translation>
    </message>
    <message>
        <source>It has no connection at the moment. Please ask our staff.</source>
        <translation>Es hat im Moment keine Verbindung. Bitte wenden Sie sich an unser Personal.</translation>
    </message>
    <message>
        <source>This service is no longer offered here.</source>
        <translation>Dieses Anliegen wird hier nicht mehr angeboten.</translation>
    </message>
    <message>
        <source>Please choose another one, or ask our staff.</source>
        <translation>Bitte wählen Sie ein anderes oder fragen Sie unser Personal.</translation>
    </message>
    <message>
        <source>We cannot give you a ticket right now.</source>
        <translation>Wir können Ihnen gerade keine Wartenummer geben.</translation>
    </message>
    <message>
        <source>You have no number yet. Please try again, or ask our staff.</source>
        <translation>Sie haben noch keine Nummer. Bitte versuchen Sie es noch einmal oder fragen Sie unser Personal.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Das hat nicht geklappt.</translation>
    </message>
    <message>
        <source>Please ask our staff.</source>
        <translation>Bitte fragen Sie unser Personal.</translation>
    </message>
    <message>
        <source>Please look at the notice at the door for our opening hours.</source>
        <translation>Unsere Öffnungszeiten stehen auf dem Aushang an der Tür.</translation>
    </message>
    <message>
        <source>We open again today at {time}.</source>
        <translation>Wir öffnen heute wieder um {time} Uhr.</translation>
    </message>
    <message>
        <source>We open again tomorrow at {time}.</source>
        <translation>Wir öffnen morgen wieder um {time} Uhr.</translation>
    </message>
    <message>
        <source>We open again on {day} at {time}.</source>
        <translation>Wir öffnen wieder am {day} um {time} Uhr.</translation>
    </message>
    <message>
        <source>Your ticket is being printed.</source>
        <translation>Ihre Wartenummer wird gedruckt.</translation>
    </message>
    <message>
        <source>Please take your ticket.</source>
        <translation>Bitte nehmen Sie Ihre Wartenummer.</translation>
    </message>
    <message>
        <source>Your number counts all the same. Please remember or photograph it.</source>
        <translation>Ihre Nummer gilt trotzdem. Bitte merken oder fotografieren Sie sie.</translation>
    </message>
    <message>
        <source>This kiosk works on its own at the moment. Your number is valid.</source>
        <translation>Dieses Terminal arbeitet im Moment allein. Ihre Nummer gilt.</translation>
    </message>
    <message>
        <source>Not valid without its last line.</source>
        <translation>Ohne die letzte Zeile ungültig.</translation>
    </message>
    <message>
        <source>End of ticket {number}</source>
        <translation>Ende des Zettels {number}</translation>
    </message>
    <message>
        <source>DUPLICATE</source>
        <translation>ZWEITDRUCK</translation>
    </message>
    <message>
        <source>Your ticket could not be printed.</source>
        <translation>Ihre Wartenummer konnte nicht gedruckt werden.</translation>
    </message>
    <message>
        <source>Did your ticket come out?</source>
        <translation>Ist Ihr Zettel herausgekommen?</translation>
    </message>
    <message>
        <source>Your number counts in any case.</source>
        <translation>Ihre Nummer gilt auf jeden Fall.</translation>
    </message>
    <message>
        <source>There are no paper tickets at the moment.</source>
        <translation>Zurzeit gibt es keine Wartenummern auf Papier.</translation>
    </message>
    <message>
        <source>Please remember or photograph your number.</source>
        <translation>Bitte merken oder fotografieren Sie Ihre Nummer.</translation>
    </message>
    <message>
        <source>Nobody waiting</source>
        <translation>Niemand wartet</translation>
    </message>
    <message>
        <source>Waiting: {count}</source>
        <translation>Wartende: {count}</translation>
    </message>
    <message>
        <source>Paused for the moment</source>
        <translation>Zurzeit unterbrochen</translation>
    </message>
    <message>
        <source>No more tickets today</source>
        <translation>Heute keine Nummern mehr</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Nobody is ahead of you.</source>
        <translation>Vor Ihnen wartet niemand.</translation>
    </message>
    <message>
        <source>People ahead of you: {count}</source>
        <translation>Wartende vor Ihnen: {count}</translation>
    </message>
    <message>
        <source>Please take a seat and watch the screen.</source>
        <translation>Bitte nehmen Sie Platz und beachten Sie die Anzeige.</translation>
    </message>
    <message>
        <source>Scan to follow your ticket on your phone.</source>
        <translation>Scannen, um Ihre Nummer am Handy zu verfolgen.</translation>
    </message>
    <message>
        <source>Photograph this to keep your ticket on your phone.</source>
        <translation>Als Foto haben Sie Ihre Nummer auf dem Handy.</translation>
    </message>
    <message>
        <source>Page {number} of {pages}</source>
        <translation>Seite {number} von {pages}</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Ihre Nummer</translation>
    </message>
    <message>
        <source>Whoever comes now is not called before we close at {time}.</source>
        <translation>Wer jetzt kommt, wird vor dem Schließen um {time} nicht mehr aufgerufen.</translation>
    </message>
    <message>
        <source>It is too late for this service today.</source>
        <translation>Für dieses Anliegen ist es heute zu spät.</translation>
    </message>
    <message>
        <source>Too late for today</source>
        <translation>Heute zu spät</translation>
    </message>
    <message>
        <source>You are too many for one ticket.</source>
        <translation>Sie sind zu viele für ein Ticket.</translation>
    </message>
    <message>
        <source>The questions of this service have just changed.</source>
        <translation>Die Fragen zu diesem Anliegen haben sich gerade geändert.</translation>
    </message>
    <message>
        <source>You have no number yet. Please begin again.</source>
        <translation>Sie haben noch keine Nummer. Bitte beginnen Sie noch einmal.</translation>
    </message>
    <message>
        <source>There is no appointment with this code.</source>
        <translation>Zu diesem Code gibt es keinen Termin.</translation>
    </message>
    <message>
        <source>Please check it, or ask our staff.</source>
        <translation>Bitte prüfen Sie ihn oder fragen Sie unser Personal.</translation>
    </message>
    <message>
        <source>This is no code of an appointment.</source>
        <translation>Das ist kein Code eines Termins.</translation>
    </message>
    <message>
        <source>It has 4 to 16 letters and digits.</source>
        <translation>Er hat 4 bis 16 Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>Your appointment is on {day}.</source>
        <translation>Ihr Termin ist am {day}.</translation>
    </message>
    <message>
        <source>Please come on that day, or ask our staff.</source>
        <translation>Bitte kommen Sie an diesem Tag oder fragen Sie unser Personal.</translation>
    </message>
    <message>
        <source>You are early: your appointment is at {time}.</source>
        <translation>Sie sind früh: Ihr Termin ist um {time}.</translation>
    </message>
    <message>
        <source>You can check in here from {time} on.</source>
        <translation>Anmelden können Sie sich hier ab {time}.</translation>
    </message>
    <message>
        <source>Your appointment was at {time}; we could not keep it.</source>
        <translation>Ihr Termin war um {time}; wir konnten ihn nicht halten.</translation>
    </message>
    <message>
        <source>Please take a ticket, or ask our staff.</source>
        <translation>Bitte ziehen Sie ein Ticket oder fragen Sie unser Personal.</translation>
    </message>
    <message>
        <source>You have checked in already. Your number is {number}.</source>
        <translation>Sie sind schon angemeldet. Ihre Nummer ist {number}.</translation>
    </message>
    <message>
        <source>You have checked in already.</source>
        <translation>Sie sind schon angemeldet.</translation>
    </message>
    <message>
        <source>Staff cannot be called from here.</source>
        <translation>Von hier kann niemand gerufen werden.</translation>
    </message>
    <message>
        <source>Please go to a counter.</source>
        <translation>Bitte gehen Sie zu einem Schalter.</translation>
    </message>
    <message>
        <source>Staff have been called</source>
        <translation>Personal ist gerufen</translation>
    </message>
    <message>
        <source>Ask our staff to come</source>
        <translation>Personal rufen</translation>
    </message>
    <message>
        <source>People on one ticket, at most: {count}.</source>
        <translation>Personen auf einem Ticket, höchstens: {count}.</translation>
    </message>
    <message>
        <source>There are no tickets here at the moment.</source>
        <translation>Hier gibt es gerade keine Nummern.</translation>
    </message>
</context>
</TS>
