<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>AskScreen</name>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Precedente</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Altro</translation>
    </message>
</context>
<context>
    <name>HelpBar</name>
    <message>
        <source>Larger text</source>
        <translation>Testo più grande</translation>
    </message>
    <message>
        <source>Stronger contrast</source>
        <translation>Più contrasto</translation>
    </message>
    <message>
        <source>Bring everything lower</source>
        <translation>Abbassa tutto</translation>
    </message>
</context>
<context>
    <name>IdleScreen</name>
    <message>
        <source>Called now</source>
        <translation>Chiamati ora</translation>
    </message>
    <message>
        <source>Waiting now</source>
        <translation>In attesa ora</translation>
    </message>
    <message>
        <source>Touch the screen to begin</source>
        <translation>Tocchi lo schermo per iniziare</translation>
    </message>
</context>
<context>
    <name>IssuingScreen</name>
    <message>
        <source>One moment, please.</source>
        <translation>Un momento, per favore.</translation>
    </message>
</context>
<context>
    <name>KeyboardFoot</name>
    <message>
        <source>Capital letters</source>
        <translation>Maiuscole</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spazio</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>This kiosk does not know its branch yet.</source>
        <translation>Questo totem non conosce ancora la sua sede.</translation>
    </message>
    <message>
        <source>For the technician: give this computer a branch file with “nowserving-agent configure FILE”. The kiosk begins by itself as soon as it is there.</source>
        <translation>Per il tecnico: fornisca a questo computer un file di sede con «nowserving-agent configure FILE». Il totem si avvia da solo appena c’è.</translation>
    </message>
</context>
<context>
    <name>MenuScreen</name>
    <message>
        <source>What brings you here today?</source>
        <translation>Come possiamo aiutarla oggi?</translation>
    </message>
    <message>
        <source>Touch what you came for.</source>
        <translation>Tocchi il motivo della visita.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Precedente</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Altro</translation>
    </message>
</context>
<context>
    <name>MessageScreen</name>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
</context>
<context>
    <name>MoreTime</name>
    <message>
        <source>Are you still there?</source>
        <translation>È ancora qui?</translation>
    </message>
    <message>
        <source>Otherwise this screen goes back to the beginning.</source>
        <translation>Altrimenti questa schermata torna all’inizio.</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>Ho bisogno di più tempo</translation>
    </message>
</context>
<context>
    <name>NumberCard</name>
    <message>
        <source>Your number</source>
        <translation>Il suo numero</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Tickets: {count}</source>
        <translation>Turni: {count}</translation>
    </message>
    <message>
        <source>Served: {count}</source>
        <translation>Serviti: {count}</translation>
    </message>
    <message>
        <source>Called and not there: {count}</source>
        <translation>Chiamati e assenti: {count}</translation>
    </message>
    <message>
        <source>Left or cancelled: {count}</source>
        <translation>Andati via o annullati: {count}</translation>
    </message>
    <message>
        <source>Not finished: {count}</source>
        <translation>Non conclusi: {count}</translation>
    </message>
    <message>
        <source>The server signed that the log&apos;s first {count} records have:</source>
        <translation>Il server ha firmato che le prime {count} voci del registro hanno:</translation>
    </message>
    <message>
        <source>Report of the day</source>
        <translation>Rapporto del giorno</translation>
    </message>
    <message>
        <source>Signed: {time}</source>
        <translation>Firmato: {time}</translation>
    </message>
    <message>
        <source>Key: {key}</source>
        <translation>Chiave: {key}</translation>
    </message>
    <message>
        <source>Sign this paper and put it away. Nobody can change it any more.</source>
        <translation>Firmi questo foglio e lo conservi. Nessuno può più modificarlo.</translation>
    </message>
</context>
<context>
    <name>TicketScreen</name>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sì</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>TypedField</name>
    <message>
        <source>Nothing typed yet</source>
        <translation>Non è ancora scritto nulla</translation>
    </message>
    <message>
        <source>Erase the last letter</source>
        <translation>Cancellare l’ultima lettera</translation>
    </message>
</context>
<context>
    <name>WaitWords</name>
    <message>
        <source>How long it takes cannot be said yet.</source>
        <translation>Non si può ancora dire quanto ci vorrà.</translation>
    </message>
    <message>
        <source>Usually within {time}</source>
        <translation>Di solito entro {time}</translation>
    </message>
    <message>
        <source>Usually within one minute</source>
        <translation>Di solito entro un minuto</translation>
    </message>
    <message>
        <source>{m} min</source>
        <translation>{m} min</translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation>{h} h {m} min</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>verso le {time}</translation>
    </message>
    <message>
        <source>9 of 10 people are called within one minute.</source>
        <translation>9 persone su 10 vengono chiamate entro un minuto.</translation>
    </message>
    <message numerus="yes">
        <source>9 of 10 people are called within %n minutes.</source>
        <translation>
            <numerusform>9 persone su 10 vengono chiamate entro %n minuto.</numerusform>
            <numerusform>9 persone su 10 vengono chiamate entro %n minuti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Usually within %n minutes</source>
        <translation>
            <numerusform>Di solito entro %n minuto</numerusform>
            <numerusform>Di solito entro %n minuti</numerusform>
        </translation>
    </message>
    <message>
        <source>9 of 10 people are called within {time}.</source>
        <translation>9 persone su 10 vengono chiamate entro {time}.</translation>
    </message>
    <message>
        <source>Typically after one minute.</source>
        <translation>In genere dopo un minuto.</translation>
    </message>
    <message numerus="yes">
        <source>Typically after %n minutes.</source>
        <translation>
            <numerusform>In genere dopo %n minuto.</numerusform>
            <numerusform>In genere dopo %n minuti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Typically after {time}.</source>
        <translation>In genere dopo {time}.</translation>
    </message>
</context>
<context>
    <name>arriving</name>
    <message>
        <source>I have an appointment</source>
        <translation>Ho un appuntamento</translation>
    </message>
    <message>
        <source>What is the code of your appointment?</source>
        <translation>Qual è il codice del Suo appuntamento?</translation>
    </message>
    <message>
        <source>Type it, or hold it in front of the scanner if there is one.</source>
        <translation>Lo scriva, o lo avvicini al lettore se c’è.</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Conferma l’arrivo</translation>
    </message>
    <message>
        <source>We have called our staff.</source>
        <translation>Abbiamo chiamato il personale.</translation>
    </message>
    <message>
        <source>Our staff have been called already.</source>
        <translation>Il personale è già stato chiamato.</translation>
    </message>
    <message>
        <source>Somebody is on the way to you.</source>
        <translation>Qualcuno sta arrivando da Lei.</translation>
    </message>
    <message>
        <source>Please wait here.</source>
        <translation>Attenda qui, per favore.</translation>
    </message>
    <message>
        <source>Please wait here. Somebody comes as soon as they can.</source>
        <translation>Attenda qui, per favore. Qualcuno verrà appena possibile.</translation>
    </message>
    <message>
        <source>We close at {time}. There are no more tickets for today.</source>
        <translation>Chiudiamo alle {time}. Per oggi non ci sono più biglietti.</translation>
    </message>
    <message>
        <source>We close at {time}. It may not be your turn before that.</source>
        <translation>Chiudiamo alle {time}. Il Suo turno potrebbe non arrivare prima.</translation>
    </message>
    <message>
        <source>It is late for this service today.</source>
        <translation>Oggi è tardi per questo servizio.</translation>
    </message>
    <message>
        <source>Take a ticket anyway</source>
        <translation>Prendi comunque un biglietto</translation>
    </message>
    <message>
        <source>Counter {number}</source>
        <translation>Sportello {number}</translation>
    </message>
</context>
<context>
    <name>asking</name>
    <message>
        <source>How many people are you?</source>
        <translation>In quanti siete?</translation>
    </message>
    <message>
        <source>Does this apply to you?</source>
        <translation>È il Suo caso?</translation>
    </message>
    <message>
        <source>One ticket is enough for all of you.</source>
        <translation>Basta un solo biglietto per tutti.</translation>
    </message>
    <message>
        <source>Day, month and year, such as 24 / 12 / 1970.</source>
        <translation>Giorno, mese e anno, per esempio 24 / 12 / 1970.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sì</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Nessuno di questi</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Salta</translation>
    </message>
    <message>
        <source>Question {number} of {count}</source>
        <translation>Domanda {number} di {count}</translation>
    </message>
    <message>
        <source>This answer is needed: {field}</source>
        <translation>Questa risposta è necessaria: {field}</translation>
    </message>
    <message>
        <source>This is not a number. Please use digits only.</source>
        <translation>Questo non è un numero. Usi solo cifre.</translation>
    </message>
    <message>
        <source>The number is too small. It must be {bound} or more.</source>
        <translation>Il numero è troppo piccolo. Deve essere {bound} o più.</translation>
    </message>
    <message>
        <source>The number is too large. It must be {bound} or less.</source>
        <translation>Il numero è troppo grande. Deve essere {bound} o meno.</translation>
    </message>
    <message>
        <source>The answer is too short. Letters needed: {bound}.</source>
        <translation>La risposta è troppo breve. Lettere necessarie: {bound}.</translation>
    </message>
    <message>
        <source>The answer is too long. Letters at most: {bound}.</source>
        <translation>La risposta è troppo lunga. Lettere al massimo: {bound}.</translation>
    </message>
    <message>
        <source>The phone number is not whole. Please type all of its 5 to 15 digits.</source>
        <translation>Il numero di telefono non è completo. Scriva tutte le cifre, da 5 a 15.</translation>
    </message>
    <message>
        <source>The email address is not whole. It looks like name@example.org.</source>
        <translation>L’indirizzo e-mail non è completo. È simile a nome@example.org.</translation>
    </message>
    <message>
        <source>There is no such date. Please type two digits for the day, two for the month and four for the year.</source>
        <translation>Questa data non esiste. Scriva due cifre per il giorno, due per il mese e quattro per l’anno.</translation>
    </message>
    <message>
        <source>Please check your answer to this: {field}</source>
        <translation>Controlli la Sua risposta a questo: {field}</translation>
    </message>
</context>
<context>
    <name>spoken</name>
    <message>
        <source>Go up and down with the arrow keys, and press the select key to choose.</source>
        <translation>Si sposti con le frecce su e giù e prema il tasto di selezione per scegliere.</translation>
    </message>
    <message>
        <source>Press any key if you need more time.</source>
        <translation>Prema un tasto qualsiasi se ha bisogno di più tempo.</translation>
    </message>
    <message>
        <source>You have typed: {text}</source>
        <translation>Ha scritto: {text}</translation>
    </message>
    <message>
        <source>Erased: {text}</source>
        <translation>Cancellato: {text}</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>We are closed.</source>
        <translation>Siamo chiusi.</translation>
    </message>
    <message>
        <source>This service is paused.</source>
        <translation>Questo servizio è sospeso.</translation>
    </message>
    <message>
        <source>Please come back a little later, or ask our staff.</source>
        <translation>Torni un po’ più tardi o si rivolga al personale.</translation>
    </message>
    <message>
        <source>All of today&apos;s tickets have been given out.</source>
        <translation>I biglietti di oggi sono esauriti.</translation>
    </message>
    <message>
        <source>Please come back on another day, or ask our staff.</source>
        <translation>Torni un altro giorno o si rivolga al personale.</translation>
    </message>
    <message>
        <source>No number is free at the moment.</source>
        <translation>Al momento nessun numero è libero.</translation>
    </message>
    <message>
        <source>Very many people are waiting. Please ask our staff.</source>
        <translation>Ci sono moltissime persone in attesa. Si rivolga al personale.</translation>
    </message>
    <message>
        <source>This kiosk has no number left for this service.</source>
        <translation>Questo totem non ha più numeri per questo servizio.</translation>
    </message>
    <message>
        <source>It has no connection at the moment. Please ask our staff.</source>
        <translation>Al momento non ha connessione. Si rivolga al nostro personale.</translation>
    </message>
    <message>
        <source>This service is no longer offered here.</source>
        <translation>Questo servizio non è più offerto qui.</translation>
    </message>
    <message>
        <source>Please choose another one, or ask our staff.</source>
        <translation>Ne scelga un altro o si rivolga al personale.</translation>
    </message>
    <message>
        <source>We cannot give you a ticket right now.</source>
        <translation>In questo momento non possiamo darle un biglietto.</translation>
    </message>
    <message>
        <source>You have no number yet. Please try again, or ask our staff.</source>
        <translation>Non ha ancora un numero. Riprovi o si rivolga al personale.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Non ha funzionato.</translation>
    </message>
    <message>
        <source>Please ask our staff.</source>
        <translation>Si rivolga al personale.</translation>
    </message>
    <message>
        <source>Please look at the notice at the door for our opening hours.</source>
        <translation>I nostri orari sono esposti alla porta.</translation>
    </message>
    <message>
        <source>We open again today at {time}.</source>
        <translation>Riapriamo oggi alle {time}.</translation>
    </message>
    <message>
        <source>We open again tomorrow at {time}.</source>
        <translation>Riapriamo domani alle {time}.</translation>
    </message>
    <message>
        <source>We open again on {day} at {time}.</source>
        <translation>Riapriamo {day} alle {time}.</translation>
    </message>
    <message>
        <source>Your ticket is being printed.</source>
        <translation>Il suo biglietto è in stampa.</translation>
    </message>
    <message>
        <source>Please take your ticket.</source>
        <translation>Ritiri il suo biglietto.</translation>
    </message>
    <message>
        <source>Your number counts all the same. Please remember or photograph it.</source>
        <translation>Il suo numero vale comunque. Lo ricordi o lo fotografi.</translation>
    </message>
    <message>
        <source>This kiosk works on its own at the moment. Your number is valid.</source>
        <translation>Questo totem al momento funziona da solo. Il suo numero è valido.</translation>
    </message>
    <message>
        <source>Not valid without its last line.</source>
        <translation>Non valido senza l’ultima riga.</translation>
    </message>
    <message>
        <source>End of ticket {number}</source>
        <translation>Fine del biglietto {number}</translation>
    </message>
    <message>
        <source>DUPLICATE</source>
        <translation>DUPLICATO</translation>
    </message>
    <message>
        <source>Your ticket could not be printed.</source>
        <translation>Non è stato possibile stampare il suo biglietto.</translation>
    </message>
    <message>
        <source>Did your ticket come out?</source>
        <translation>È uscito il biglietto?</translation>
    </message>
    <message>
        <source>Your number counts in any case.</source>
        <translation>Il suo numero vale in ogni caso.</translation>
    </message>
    <message>
        <source>There are no paper tickets at the moment.</source>
        <translation>Al momento non ci sono biglietti di carta.</translation>
    </message>
    <message>
        <source>Please remember or photograph your number.</source>
        <translation>Ricordi o fotografi il suo numero.</translation>
    </message>
    <message>
        <source>Nobody waiting</source>
        <translation>Nessuno in attesa</translation>
    </message>
    <message>
        <source>Waiting: {count}</source>
        <translation>In attesa: {count}</translation>
    </message>
    <message>
        <source>Paused for the moment</source>
        <translation>Sospeso per il momento</translation>
    </message>
    <message>
        <source>No more tickets today</source>
        <translation>Biglietti esauriti per oggi</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Non ora</translation>
    </message>
    <message>
        <source>Nobody is ahead of you.</source>
        <translation>Non c’è nessuno prima di lei.</translation>
    </message>
    <message>
        <source>People ahead of you: {count}</source>
        <translation>Persone prima di lei: {count}</translation>
    </message>
    <message>
        <source>Please take a seat and watch the screen.</source>
        <translation>Si accomodi e segua lo schermo.</translation>
    </message>
    <message>
        <source>Scan to follow your ticket on your phone.</source>
        <translation>Inquadri il codice per seguire il suo turno sul telefono.</translation>
    </message>
    <message>
        <source>Photograph this to keep your ticket on your phone.</source>
        <translation>Lo fotografi per avere il biglietto sul telefono.</translation>
    </message>
    <message>
        <source>Page {number} of {pages}</source>
        <translation>Pagina {number} di {pages}</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Il suo numero</translation>
    </message>
    <message>
        <source>Whoever comes now is not called before we close at {time}.</source>
        <translation>Chi arriva ora non sarà chiamato prima della chiusura alle {time}.</translation>
    </message>
    <message>
        <source>It is too late for this service today.</source>
        <translation>Per oggi è troppo tardi per questo servizio.</translation>
    </message>
    <message>
        <source>Too late for today</source>
        <translation>Troppo tardi per oggi</translation>
    </message>
    <message>
        <source>You are too many for one ticket.</source>
        <translation>Siete troppi per un solo biglietto.</translation>
    </message>
    <message>
        <source>The questions of this service have just changed.</source>
        <translation>Le domande di questo servizio sono appena cambiate.</translation>
    </message>
    <message>
        <source>You have no number yet. Please begin again.</source>
        <translation>Non ha ancora un numero. Ricominci, per favore.</translation>
    </message>
    <message>
        <source>There is no appointment with this code.</source>
        <translation>Non c’è nessun appuntamento con questo codice.</translation>
    </message>
    <message>
        <source>Please check it, or ask our staff.</source>
        <translation>Lo controlli, o chieda al personale.</translation>
    </message>
    <message>
        <source>This is no code of an appointment.</source>
        <translation>Questo non è il codice di un appuntamento.</translation>
    </message>
    <message>
        <source>It has 4 to 16 letters and digits.</source>
        <translation>Ha da 4 a 16 lettere e cifre.</translation>
    </message>
    <message>
        <source>Your appointment is on {day}.</source>
        <translation>Il Suo appuntamento è {day}.</translation>
    </message>
    <message>
        <source>Please come on that day, or ask our staff.</source>
        <translation>Torni quel giorno, o chieda al personale.</translation>
    </message>
    <message>
        <source>You are early: your appointment is at {time}.</source>
        <translation>È in anticipo: il Suo appuntamento è alle {time}.</translation>
    </message>
    <message>
        <source>You can check in here from {time} on.</source>
        <translation>Può confermare l’arrivo qui dalle {time}.</translation>
    </message>
    <message>
        <source>Your appointment was at {time}; we could not keep it.</source>
        <translation>Il Suo appuntamento era alle {time}; non abbiamo potuto tenerlo.</translation>
    </message>
    <message>
        <source>Please take a ticket, or ask our staff.</source>
        <translation>Prenda un biglietto, o chieda al personale.</translation>
    </message>
    <message>
        <source>You have checked in already. Your number is {number}.</source>
        <translation>Ha già confermato l’arrivo. Il Suo numero è {number}.</translation>
    </message>
    <message>
        <source>You have checked in already.</source>
        <translation>Ha già confermato l’arrivo.</translation>
    </message>
    <message>
        <source>Staff cannot be called from here.</source>
        <translation>Da qui non si può chiamare il personale.</translation>
    </message>
    <message>
        <source>Please go to a counter.</source>
        <translation>Vada a uno sportello, per favore.</translation>
    </message>
    <message>
        <source>Staff have been called</source>
        <translation>Personale chiamato</translation>
    </message>
    <message>
        <source>Ask our staff to come</source>
        <translation>Chiama il personale</translation>
    </message>
    <message>
        <source>People on one ticket, at most: {count}.</source>
        <translation>Persone per biglietto, al massimo: {count}.</translation>
    </message>
    <message>
        <source>There are no tickets here at the moment.</source>
        <translation>Al momento qui non ci sono biglietti.</translation>
    </message>
</context>
</TS>
