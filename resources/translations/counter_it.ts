<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About this program</source>
        <translation>Informazioni su questo programma</translation>
    </message>
    <message>
        <source>Branch file: {0} ({1}), not from the server</source>
        <translation>File della sede: {0} ({1}), non proviene dal server</translation>
    </message>
    <message>
        <source>Branch file: version {0} from the server ({1})</source>
        <translation>File della sede: versione {0} dal server ({1})</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>Call next</source>
        <translation>Chiama il prossimo</translation>
    </message>
    <message>
        <source>Call this one</source>
        <translation>Chiama questo</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Richiama</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inizia</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Assente</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Rimetti in attesa</translation>
    </message>
    <message>
        <source>Let back in</source>
        <translation>Riammetti</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Metti da parte</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Riprendi</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Trasferisci</translation>
    </message>
    <message>
        <source>Back to queue</source>
        <translation>Rimetti in coda</translation>
    </message>
    <message>
        <source>Add service</source>
        <translation>Aggiungi servizio</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Concludi</translation>
    </message>
    <message>
        <source>Cancel ticket</source>
        <translation>Annulla biglietto</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>End break</source>
        <translation>Fine pausa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Call next of …</source>
        <translation>Chiama il prossimo di …</translation>
    </message>
    <message>
        <source>Park for me</source>
        <translation>Metti da parte per me</translation>
    </message>
    <message>
        <source>Finish as …</source>
        <translation>Concludi come …</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla azione</translation>
    </message>
    <message>
        <source>Without ticket</source>
        <translation>Senza biglietto</translation>
    </message>
    <message>
        <source>Give a number</source>
        <translation>Dai un numero</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Appuntamento</translation>
    </message>
    <message>
        <source>Undo check-in</source>
        <translation>Annulla arrivo</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Ristampa</translation>
    </message>
    <message>
        <source>Appointment outside its time</source>
        <translation>Appuntamento fuori orario</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>{number} is called again.</source>
        <translation>{number} viene richiamato.</translation>
    </message>
    <message>
        <source>{number} did not come and waits again.</source>
        <translation>{number} non si è presentato e aspetta di nuovo.</translation>
    </message>
    <message>
        <source>{number} did not come. It is in the list “Missed”.</source>
        <translation>{number} non si è presentato. È nell’elenco «Assenti».</translation>
    </message>
    <message>
        <source>{number} waits again.</source>
        <translation>{number} aspetta di nuovo.</translation>
    </message>
    <message>
        <source>{number} is parked. It is in the list “Parked”.</source>
        <translation>{number} è messo da parte. È nell’elenco «Da parte».</translation>
    </message>
    <message>
        <source>{number} now waits for {service}.</source>
        <translation>{number} ora aspetta per: {service}.</translation>
    </message>
    <message>
        <source>{number} is back in its queue.</source>
        <translation>{number} è tornato nella sua coda.</translation>
    </message>
    <message>
        <source>{number} is done.</source>
        <translation>{number} è concluso.</translation>
    </message>
    <message>
        <source>{number} is cancelled.</source>
        <translation>{number} è annullato.</translation>
    </message>
    <message>
        <source>{number} goes back to who sent it.</source>
        <translation>{number} torna a chi l’ha inviato.</translation>
    </message>
    <message>
        <source>Taken back: {number} is as before.</source>
        <translation>Annullato: {number} è come prima.</translation>
    </message>
    <message>
        <source>The number is {number}. Please tell it: there is no paper.</source>
        <translation>Il numero è {number}. Lo dica a voce: non c’è carta.</translation>
    </message>
    <message>
        <source>The number is {number}. It waits now.</source>
        <translation>Il numero è {number}. Ora è in attesa.</translation>
    </message>
    <message>
        <source>{number} is no more; the appointment can be used again.</source>
        <translation>{number} non c’è più; l’appuntamento si può usare di nuovo.</translation>
    </message>
    <message>
        <source>Written down.</source>
        <translation>Annotato.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla azione</translation>
    </message>
    <message>
        <source>The kiosk is asked to print {number} again.</source>
        <translation>Al totem è stato chiesto di ristampare {number}.</translation>
    </message>
</context>
<context>
    <name>Break</name>
    <message>
        <source>Short break</source>
        <translation>Breve pausa</translation>
    </message>
    <message>
        <source>Meal</source>
        <translation>Pasto</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Riunione</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Running time</source>
        <translation>Tempo trascorso</translation>
    </message>
    <message>
        <source>Ticket at this counter</source>
        <translation>Biglietto a questo sportello</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Nobody is called to this counter.</source>
        <translation>Nessuno è chiamato a questo sportello.</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>Nessuno in attesa.</translation>
    </message>
    <message>
        <source>Who comes appears here at once.</source>
        <translation>Chi arriva appare subito qui.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Prossimo</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libero</translation>
    </message>
    <message>
        <source>On a break</source>
        <translation>In pausa</translation>
    </message>
    <message>
        <source>Called, not here yet</source>
        <translation>Chiamato, non ancora qui</translation>
    </message>
    <message>
        <source>Being served</source>
        <translation>In servizio</translation>
    </message>
    <message>
        <source>waited {time}</source>
        <translation>ha atteso {time}</translation>
    </message>
    <message>
        <source>group of {size}</source>
        <translation>gruppo di {size}</translation>
    </message>
    <message>
        <source>calls: {calls}</source>
        <translation>chiamate: {calls}</translation>
    </message>
    <message>
        <source>put back: {times}</source>
        <translation>rimesso in attesa: {times}</translation>
    </message>
    <message>
        <source>Before: {legs}</source>
        <translation>Prima: {legs}</translation>
    </message>
    <message>
        <source>Called by itself in {time}.</source>
        <translation>Chiamata automatica tra {time}.</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Scelga …</translation>
    </message>
    <message>
        <source>needs help</source>
        <translation>ha bisogno di aiuto</translation>
    </message>
    <message>
        <source>goes back to {clerk}</source>
        <translation>torna a {clerk}</translation>
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
        <translation>Oggi: {count} serviti, {time} ciascuno in media.</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Where does {number} go?</source>
        <translation>Dove va {number}?</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servizio</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Posto</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Dopo</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Riservato a</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Chiunque</translation>
    </message>
    <message>
        <source>Serve one more thing now</source>
        <translation>Servire subito un’altra richiesta</translation>
    </message>
    <message>
        <source>Outcome so far</source>
        <translation>Esito finora</translation>
    </message>
    <message>
        <source>Take a break</source>
        <translation>Fare una pausa</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Why is this ticket called before others?</source>
        <translation>Perché questo biglietto è chiamato prima di altri?</translation>
    </message>
    <message>
        <source>Cancel this ticket?</source>
        <translation>Annullare questo biglietto?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Comes back to me after that</source>
        <translation>Poi torna da me</translation>
    </message>
    <message>
        <source>About {number}</source>
        <translation>Su {number}</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nuova nota</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>Needs help</source>
        <translation>Ha bisogno di aiuto</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Annota</translation>
    </message>
    <message>
        <source>No answers are kept.</source>
        <translation>Non è conservata nessuna risposta.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>No notes.</source>
        <translation>Nessuna nota.</translation>
    </message>
    <message>
        <source>Call the next one for</source>
        <translation>Chiama il prossimo per</translation>
    </message>
    <message>
        <source>Somebody without a ticket</source>
        <translation>Qualcuno senza biglietto</translation>
    </message>
    <message>
        <source>Is served here now</source>
        <translation>È servito qui adesso</translation>
    </message>
    <message>
        <source>Gets a number and waits</source>
        <translation>Riceve un numero e aspetta</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuna</translation>
    </message>
    <message>
        <source>What then</source>
        <translation>Che cosa fare</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorità</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Somebody came to an appointment</source>
        <translation>Qualcuno viene per un appuntamento</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Codice</translation>
    </message>
    <message>
        <source>How did it end for {number}?</source>
        <translation>Com’è finita per {number}?</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Scelga …</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>What was done:</source>
        <translation>Che cosa è stato fatto:</translation>
    </message>
    <message>
        <source>Counts as the appointment, early or late</source>
        <translation>Vale come l’appuntamento, in anticipo o in ritardo</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Call whom the branch&apos;s rule puts first.</source>
        <translation>Chiama chi la regola della sede mette per primo.</translation>
    </message>
    <message>
        <source>Call the chosen ticket out of order, with a reason.</source>
        <translation>Chiama il biglietto scelto fuori turno, con un motivo.</translation>
    </message>
    <message>
        <source>Show and speak the call once more.</source>
        <translation>Mostra e annuncia ancora la chiamata.</translation>
    </message>
    <message>
        <source>The person is here: begin.</source>
        <translation>La persona è qui: si inizia.</translation>
    </message>
    <message>
        <source>Nobody came: the branch&apos;s policy decides what follows.</source>
        <translation>Non è venuto nessuno: la regola della sede decide che cosa segue.</translation>
    </message>
    <message>
        <source>Not here yet: let the ticket wait again.</source>
        <translation>Non ancora qui: il biglietto torna in attesa.</translation>
    </message>
    <message>
        <source>The chosen ticket came after all: it waits again.</source>
        <translation>Il biglietto scelto è arrivato: torna in attesa.</translation>
    </message>
    <message>
        <source>Set the ticket aside; it stays with this counter.</source>
        <translation>Mette da parte il biglietto, che resta a questo sportello.</translation>
    </message>
    <message>
        <source>Go on with the chosen parked ticket.</source>
        <translation>Riprende il biglietto scelto, messo da parte.</translation>
    </message>
    <message>
        <source>Send on to another service; the number stays.</source>
        <translation>Manda a un altro servizio; il numero resta.</translation>
    </message>
    <message>
        <source>Give the ticket back; it keeps the time it waited.</source>
        <translation>Rimette in coda il biglietto, che conserva il tempo già atteso.</translation>
    </message>
    <message>
        <source>Serve one more thing for the same person now.</source>
        <translation>Serve subito un’altra richiesta della stessa persona.</translation>
    </message>
    <message>
        <source>The service is done, with the outcome shown.</source>
        <translation>Il servizio è concluso, con l’esito mostrato.</translation>
    </message>
    <message>
        <source>Take the ticket out of the day.</source>
        <translation>Toglie il biglietto dalla giornata.</translation>
    </message>
    <message>
        <source>Call nobody for a while.</source>
        <translation>Non chiamare nessuno per un po’.</translation>
    </message>
    <message>
        <source>Be back and call again.</source>
        <translation>Rientrare e riprendere le chiamate.</translation>
    </message>
    <message>
        <source>Sign out and close this counter.</source>
        <translation>Uscire e chiudere questo sportello.</translation>
    </message>
    <message>
        <source>Call the next one who waits for one service.</source>
        <translation>Chiama il prossimo che aspetta per un servizio preciso.</translation>
    </message>
    <message>
        <source>Set the ticket aside; it stays with you.</source>
        <translation>Mette da parte il biglietto, che resta a lei.</translation>
    </message>
    <message>
        <source>Say how it ended and what was really done.</source>
        <translation>Dica com’è finita e che cosa è stato fatto davvero.</translation>
    </message>
    <message>
        <source>Take back what you did last, for some seconds.</source>
        <translation>Annulla l’ultima azione, per alcuni secondi.</translation>
    </message>
    <message>
        <source>Serve somebody who took no ticket, or give a number.</source>
        <translation>Serve chi non ha preso un biglietto, oppure gli dà un numero.</translation>
    </message>
    <message>
        <source>Give out a number without paper.</source>
        <translation>Dà un numero senza carta.</translation>
    </message>
    <message>
        <source>Somebody came to an appointment: give a number.</source>
        <translation>Qualcuno viene per un appuntamento: gli dà un numero.</translation>
    </message>
    <message>
        <source>Take the check-in back; the time stays booked.</source>
        <translation>Annulla l’arrivo; l’ora resta prenotata.</translation>
    </message>
    <message>
        <source>See answers and notes, write a note, mark help needed.</source>
        <translation>Veda risposte e note, scriva una nota, segnali che serve aiuto.</translation>
    </message>
    <message>
        <source>Have the kiosk print the ticket again, as a duplicate.</source>
        <translation>Far ristampare il biglietto al totem, come duplicato.</translation>
    </message>
    <message>
        <source>Let an appointment count outside its time.</source>
        <translation>Far valere un appuntamento fuori dal suo orario.</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>Lists of tickets</source>
        <translation>Elenchi dei biglietti</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>In attesa</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Da parte</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Assenti</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>Nessuno in attesa.</translation>
    </message>
    <message>
        <source>Nobody is parked here.</source>
        <translation>Nessuno messo da parte qui.</translation>
    </message>
    <message>
        <source>Nobody was missed lately.</source>
        <translation>Nessun assente negli ultimi tempi.</translation>
    </message>
    <message>
        <source>needs help</source>
        <translation>ha bisogno di aiuto</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} persone</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>troppo a lungo</translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message>
        <source>Locked</source>
        <translation>Bloccato</translation>
    </message>
    <message>
        <source>{number} stays at this counter.</source>
        <translation>{number} resta a questo sportello.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Sblocca</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>en</source>
        <comment>The code of the language translated into, such as es</comment>
        <translation>it</translation>
    </message>
    <message>
        <source>Counter {number}</source>
        <translation>Sportello {number}</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Served</source>
        <translation>Servito</translation>
    </message>
    <message>
        <source>Unresolved</source>
        <translation>Irrisolto</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Trasferito</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Restituito</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrotto</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Ticket printer</source>
        <translation>Stampante dei biglietti</translation>
    </message>
    <message>
        <source>{where}: {cause}</source>
        <translation>{where}: {cause}</translation>
    </message>
    <message>
        <source>Numbers are given out without paper.</source>
        <translation>I numeri vengono dati senza carta.</translation>
    </message>
    <message>
        <source>paper for about {count} more tickets.</source>
        <translation>carta per circa altri {count} biglietti.</translation>
    </message>
    <message>
        <source>the paper is nearly at its end.</source>
        <translation>la carta sta per finire.</translation>
    </message>
    <message>
        <source>the paper is at its end. Put in a new roll.</source>
        <translation>la carta è finita. Metta un rotolo nuovo.</translation>
    </message>
    <message>
        <source>the cover is open. Close it.</source>
        <translation>il coperchio è aperto. Lo chiuda.</translation>
    </message>
    <message>
        <source>the paper is jammed. Open the cover and take it out.</source>
        <translation>la carta è inceppata. Apra il coperchio e la tolga.</translation>
    </message>
    <message>
        <source>it is too hot and goes on by itself when it has cooled down.</source>
        <translation>è troppo calda e riprende da sola quando si raffredda.</translation>
    </message>
    <message>
        <source>it does not answer. Look at its cable and its switch.</source>
        <translation>non risponde. Controlli il cavo e l’interruttore.</translation>
    </message>
    <message>
        <source>three people in a row got no ticket. Look at the printer.</source>
        <translation>tre persone di seguito non hanno avuto il biglietto. Controlli la stampante.</translation>
    </message>
    <message>
        <source>it failed several times. Look at the printer.</source>
        <translation>non ha stampato più volte. Controlli la stampante.</translation>
    </message>
    <message>
        <source>has no paper ticket</source>
        <translation>senza biglietto di carta</translation>
    </message>
    <message>
        <source>duplicate on its way</source>
        <translation>duplicato in arrivo</translation>
    </message>
    <message>
        <source>duplicate: the kiosk did not answer</source>
        <translation>duplicato: il totem non ha risposto</translation>
    </message>
    <message>
        <source>duplicate printed</source>
        <translation>duplicato stampato</translation>
    </message>
    <message>
        <source>duplicate sent, not confirmed</source>
        <translation>duplicato inviato, non confermato</translation>
    </message>
    <message>
        <source>duplicate not printed</source>
        <translation>duplicato non stampato</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Lock</source>
        <translation>Blocca</translation>
    </message>
    <message>
        <source>Call for help</source>
        <translation>Chiedi aiuto</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>{name} is on the way.</source>
        <translation>{name} sta arrivando.</translation>
    </message>
    <message>
        <source>Passed on.</source>
        <translation>Inoltrato.</translation>
    </message>
    <message>
        <source>{clerk} at {counter} needs help. {name} is on the way.</source>
        <translation>{clerk}, a {counter}, ha bisogno di aiuto. {name} sta arrivando.</translation>
    </message>
    <message>
        <source>{clerk} at {counter} needs help.</source>
        <translation>{clerk}, a {counter}, ha bisogno di aiuto.</translation>
    </message>
    <message>
        <source>I am coming</source>
        <translation>Arrivo io</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Disattiva</translation>
    </message>
    <message>
        <source>Somebody at the ticket kiosk asks for staff ({name}).</source>
        <translation>Qualcuno al totem chiede del personale ({name}).</translation>
    </message>
    <message>
        <source>I am going</source>
        <translation>Vado io</translation>
    </message>
    <message>
        <source>{name}: {text}</source>
        <translation>{name}: {text}</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Letto</translation>
    </message>
</context>
<context>
    <name>Permission</name>
    <message>
        <source>call a chosen ticket</source>
        <translation>chiamare un biglietto scelto</translation>
    </message>
    <message>
        <source>supervise the branch</source>
        <translation>supervisionare la sede</translation>
    </message>
    <message>
        <source>change what a clerk calls</source>
        <translation>cambiare ciò che un operatore chiama</translation>
    </message>
    <message>
        <source>pause services</source>
        <translation>sospendere servizi</translation>
    </message>
    <message>
        <source>let back in who was missed long ago</source>
        <translation>riammettere chi è mancato da molto</translation>
    </message>
    <message>
        <source>let an appointment count outside its time</source>
        <translation>far valere un appuntamento fuori dal suo orario</translation>
    </message>
</context>
<context>
    <name>Position</name>
    <message>
        <source>At the end of the queue</source>
        <translation>In fondo alla coda</translation>
    </message>
    <message>
        <source>First in the queue</source>
        <translation>In testa alla coda</translation>
    </message>
    <message>
        <source>By its time of arrival</source>
        <translation>Secondo l’ora di arrivo</translation>
    </message>
    <message>
        <source>After some others</source>
        <translation>Dopo alcuni altri</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>{number}: {why}. Nobody else waits.</source>
        <translation>{number}: {why}. Non aspetta nessun altro.</translation>
    </message>
    <message>
        <source>{number} before {other}: {why}.</source>
        <translation>{number} prima di {other}: {why}.</translation>
    </message>
    <message>
        <source>kept for you, waited {time}</source>
        <translation>riservato a lei, ha atteso {time}</translation>
    </message>
    <message>
        <source>placed first by a colleague, waited {time}</source>
        <translation>messo per primo dai colleghi, ha atteso {time}</translation>
    </message>
    <message>
        <source>chosen out of order</source>
        <translation>scelto fuori turno</translation>
    </message>
    <message>
        <source>chosen out of order, {note}</source>
        <translation>scelto fuori turno, {note}</translation>
    </message>
    <message>
        <source>waited {time}</source>
        <translation>ha atteso {time}</translation>
    </message>
    <message>
        <source>{standing}, waited {time}</source>
        <translation>{standing}, ha atteso {time}</translation>
    </message>
    <message>
        <source>next of a service you chose, waited {time}</source>
        <translation>prossimo di un servizio scelto da lei, ha aspettato {time}</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>There is no counter {counter} in this branch any more.</source>
        <translation>Lo sportello {counter} non c’è più in questa sede.</translation>
    </message>
    <message>
        <source>This ticket is not known here today.</source>
        <translation>Questo biglietto oggi qui non è noto.</translation>
    </message>
    <message>
        <source>{clerk} is signed in at {counter}. Choose another counter.</source>
        <translation>{clerk} occupa già: {counter}. Scelga un altro sportello.</translation>
    </message>
    <message>
        <source>{clerk} is still signed in at {counter}. Close that counter first.</source>
        <translation>{clerk} occupa ancora: {counter}. Chiuda prima quello sportello.</translation>
    </message>
    <message>
        <source>You are on a break. End the break first.</source>
        <translation>È in pausa. Termini prima la pausa.</translation>
    </message>
    <message>
        <source>This counter is closed. Sign in first.</source>
        <translation>Questo sportello è chiuso. Acceda prima.</translation>
    </message>
    <message>
        <source>{number} is still here. Finish with this ticket first.</source>
        <translation>{number} è ancora qui. Concluda prima questo biglietto.</translation>
    </message>
    <message>
        <source>Nobody is waiting whom you may call.</source>
        <translation>Non aspetta nessuno che lei possa chiamare.</translation>
    </message>
    <message>
        <source>{number} is kept for another counter.</source>
        <translation>{number} è riservato a un altro sportello.</translation>
    </message>
    <message>
        <source>{number} was missed more than {minutes} min ago. Please give out a new ticket.</source>
        <translation>{number} è assente da più di {minutes} min. Dia un nuovo biglietto.</translation>
    </message>
    <message>
        <source>This service has no outcome “{outcome}”. Choose another.</source>
        <translation>Questo servizio non ha l’esito «{outcome}». Ne scelga un altro.</translation>
    </message>
    <message>
        <source>{service} is no longer offered here. Choose another.</source>
        <translation>{service}: non è più offerto qui. Scelga un altro servizio.</translation>
    </message>
    <message>
        <source>This needs the branch&apos;s main computer, which does not answer. Try again in a moment; nothing is done twice.</source>
        <translation>Per questo serve il computer principale della sede, che non risponde. Riprovi tra un momento; nulla viene fatto due volte.</translation>
    </message>
    <message>
        <source>This computer has no number of its own left. It gets new ones when the branch&apos;s main computer is back.</source>
        <translation>Questo computer non ha più numeri propri. Ne riceverà altri quando torna il computer principale della sede.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again; tell a technician if it stays so.</source>
        <translation>Non è stato modificato nulla. Riprovi; se continua, avvisi un tecnico.</translation>
    </message>
    <message>
        <source>This is not possible now ({name}).</source>
        <translation>Ora non è possibile ({name}).</translation>
    </message>
    <message>
        <source>Nobody is at this counter. Call somebody first.</source>
        <translation>Non c’è nessuno a questo sportello. Chiami prima qualcuno.</translation>
    </message>
    <message>
        <source>{number} is {state}, so “{action}” is not possible now.</source>
        <translation>{number}: {state}. «{action}» ora non è possibile.</translation>
    </message>
    <message>
        <source>Call {number} again first, in {time}. Calls still to make: {calls}.</source>
        <translation>Richiami prima {number}, tra {time}. Ancora: {calls}.</translation>
    </message>
    <message>
        <source>Call {number} again first. Calls still to make: {calls}.</source>
        <translation>Richiami prima {number}. Ancora: {calls}.</translation>
    </message>
    <message>
        <source>Give {number} {time} more to come.</source>
        <translation>Dia a {number} ancora {time} per venire.</translation>
    </message>
    <message>
        <source>Your role does not allow this: {what}. Ask a supervisor.</source>
        <translation>Il suo ruolo non lo permette: {what}. Chieda a un supervisore.</translation>
    </message>
    <message>
        <source>{clerk} is not one of this branch&apos;s clerks any more.</source>
        <translation>{clerk} non fa più parte degli operatori di questa sede.</translation>
    </message>
    <message>
        <source>This work profile does not exist any more.</source>
        <translation>Questo profilo di lavoro non esiste più.</translation>
    </message>
    <message>
        <source>This message was read already.</source>
        <translation>Questo messaggio è già stato letto.</translation>
    </message>
    <message>
        <source>This call for help was switched off already.</source>
        <translation>Questa richiesta di aiuto è già stata disattivata.</translation>
    </message>
    <message>
        <source>Write a message of 1 to {most} letters.</source>
        <translation>Scriva un messaggio da 1 a {most} lettere.</translation>
    </message>
    <message>
        <source>Enter your PIN or password.</source>
        <translation>Inserisca il PIN o la password.</translation>
    </message>
    <message>
        <source>{clerk} has no PIN or password yet. An administrator gives one.</source>
        <translation>{clerk} non ha ancora un PIN o una password. Li assegna un amministratore.</translation>
    </message>
    <message>
        <source>This is not the PIN or password. Wait before you try again.</source>
        <translation>Non è il PIN o la password. Attenda prima di riprovare.</translation>
    </message>
    <message>
        <source>This is not the PIN or password. Tries before a pause: {count}.</source>
        <translation>Non è il PIN o la password. Tentativi prima di una pausa: {count}.</translation>
    </message>
    <message>
        <source>Too many wrong tries. Try again in {time}, or ask an administrator.</source>
        <translation>Troppi tentativi errati. Riprovi tra {time} o chieda a un amministratore.</translation>
    </message>
    <message>
        <source>This PIN or password was not used for more than {days} days. An administrator gives a new one.</source>
        <translation>Questo PIN o questa password non si usa da più di {days} giorni. Un amministratore ne assegna uno nuovo.</translation>
    </message>
    <message>
        <source>The branch has no line to the server, and you have not signed in here for more than {days} days. An administrator gives a new PIN or password.</source>
        <translation>La sede non è collegata al server e Lei non accede qui da più di {days} giorni. Un amministratore assegna un nuovo PIN o una nuova password.</translation>
    </message>
    <message>
        <source>This window is locked. Unlock it first.</source>
        <translation>Questa finestra è bloccata. La sblocchi prima.</translation>
    </message>
    <message>
        <source>Say how it ended first.</source>
        <translation>Dica prima com’è finita.</translation>
    </message>
    <message>
        <source>Say what was done first.</source>
        <translation>Dica prima che cosa è stato fatto.</translation>
    </message>
    <message>
        <source>What was done to {number} cannot be taken back any more.</source>
        <translation>Quello che è stato fatto a {number} non si può più annullare.</translation>
    </message>
    <message>
        <source>A note has 1 to {most} letters.</source>
        <translation>Una nota ha da 1 a {most} lettere.</translation>
    </message>
    <message>
        <source>Every number of this service is still in use.</source>
        <translation>Tutti i numeri di questo servizio sono ancora in uso.</translation>
    </message>
    <message>
        <source>No appointment has this code.</source>
        <translation>Nessun appuntamento ha questo codice.</translation>
    </message>
    <message>
        <source>This appointment has its number already: {number}.</source>
        <translation>Questo appuntamento ha già il suo numero: {number}.</translation>
    </message>
    <message>
        <source>This appointment is on {date}.</source>
        <translation>Questo appuntamento è il {date}.</translation>
    </message>
    <message>
        <source>Too early for {time}. Check-in begins at {opens}.</source>
        <translation>Troppo presto per le {time}. L’accettazione comincia alle {opens}.</translation>
    </message>
    <message>
        <source>Too late: the appointment was at {time}.</source>
        <translation>Troppo tardi: l’appuntamento era alle {time}.</translation>
    </message>
    <message>
        <source>The branch is closed, so nobody checks in now.</source>
        <translation>La sede è chiusa; adesso non si registra nessuno.</translation>
    </message>
    <message>
        <source>This branch does not speak {language} any more.</source>
        <translation>Questa sede non parla più {language}.</translation>
    </message>
    <message>
        <source>There is no display {display} in this branch any more.</source>
        <translation>Lo schermo {display} non c’è più in questa sede.</translation>
    </message>
    <message>
        <source>An announcement has at most {most} letters in a language.</source>
        <translation>Un annuncio ha al massimo {most} lettere per lingua.</translation>
    </message>
    <message>
        <source>An announcement is shown for 1 to {most} minutes.</source>
        <translation>Un annuncio si mostra da 1 a {most} minuti.</translation>
    </message>
    <message>
        <source>Write what is to be said, in one language at least.</source>
        <translation>Scrivere che cosa dire, almeno in una lingua.</translation>
    </message>
    <message>
        <source>{number} was given without paper, so no kiosk can print it again.</source>
        <translation>{number} è stato dato senza carta: nessun totem può ristamparlo.</translation>
    </message>
    <message>
        <source>The kiosk has been asked for {number} already. Wait a moment.</source>
        <translation>La ristampa di {number} è già stata chiesta al totem. Attenda un momento.</translation>
    </message>
    <message>
        <source>{number} has been printed again already. Tell the person the number.</source>
        <translation>{number} è già stato ristampato. Dica il numero alla persona.</translation>
    </message>
    <message>
        <source>This branch never had a server that signs its log: nothing can be printed.</source>
        <translation>Questa sede non ha mai avuto un server che firmi il suo registro: non c’è nulla da stampare.</translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message>
        <source>Waits under the old and the new rule</source>
        <translation>Attese con la vecchia e con la nuova regola</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regola</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Chiamate</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>Rule file: only the sections that are different</source>
        <translation>File della regola: solo le sezioni che cambiano</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Scegli…</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Prova la regola</translation>
    </message>
    <message>
        <source>Save the picture…</source>
        <translation>Salva l’immagine…</translation>
    </message>
    <message>
        <source>Place, old rule</source>
        <translation>Posto, vecchia regola</translation>
    </message>
    <message>
        <source>Place, new rule</source>
        <translation>Posto, nuova regola</translation>
    </message>
    <message>
        <source>Wait, old rule</source>
        <translation>Attesa, vecchia regola</translation>
    </message>
    <message>
        <source>Wait, new rule</source>
        <translation>Attesa, nuova regola</translation>
    </message>
    <message>
        <source>Who moves furthest in the order of calls</source>
        <translation>Chi si sposta di più nell’ordine delle chiamate</translation>
    </message>
    <message>
        <source>The rule to rehearse</source>
        <translation>La regola da provare</translation>
    </message>
    <message>
        <source>There is no past day with calls here yet.</source>
        <translation>Qui non c’è ancora un giorno passato con chiamate.</translation>
    </message>
    <message>
        <source>Choose the file with the rule first.</source>
        <translation>Scegliere prima il file con la regola.</translation>
    </message>
    <message>
        <source>The day is lived again…</source>
        <translation>Il giorno viene rivissuto…</translation>
    </message>
    <message>
        <source>Where the picture goes</source>
        <translation>Dove va l’immagine</translation>
    </message>
    <message>
        <source>The picture is in {file}.</source>
        <translation>L’immagine è in {file}.</translation>
    </message>
    <message>
        <source>The picture cannot be written to {file}.</source>
        <translation>L’immagine non può essere scritta in {file}.</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>tutti</translation>
    </message>
    <message>
        <source>old rule</source>
        <translation>vecchia regola</translation>
    </message>
    <message>
        <source>new rule</source>
        <translation>nuova regola</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>com’era</translation>
    </message>
    <message>
        <source>Calls of the day: {calls}. The old rule gives back in their place: {same}.</source>
        <translation>Chiamate del giorno: {calls}. La vecchia regola le ridà al loro posto: {same}.</translation>
    </message>
    <message>
        <source>Under the new rule, called earlier: {earlier}, later: {later}, at the same place: {same}.</source>
        <translation>Con la nuova regola, chiamati prima: {earlier}, dopo: {later}, allo stesso posto: {same}.</translation>
    </message>
    <message>
        <source>Not called any more: {count}.</source>
        <translation>Non più chiamati: {count}.</translation>
    </message>
    <message>
        <source>Events that fitted nothing and were left out: {count}.</source>
        <translation>Eventi che non si adattavano a nulla e sono stati tralasciati: {count}.</translation>
    </message>
    <message>
        <source>How many had waited at most how long</source>
        <translation>Quanti avevano atteso al massimo quanto</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Sign in</source>
        <translation>Accedi</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>Operatore</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Sportello</translation>
    </message>
    <message>
        <source>{counter} ({clerk} sits there)</source>
        <translation>{counter} (occupato da {clerk})</translation>
    </message>
    <message>
        <source>PIN or password</source>
        <translation>PIN o password</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>ordinary</source>
        <translation>ordinario</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>con priorità</translation>
    </message>
    <message>
        <source>appointment</source>
        <translation>con appuntamento</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>rientrato</translation>
    </message>
    <message>
        <source>transferred</source>
        <translation>trasferito</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>waiting</source>
        <translation>in attesa</translation>
    </message>
    <message>
        <source>called</source>
        <translation>chiamato</translation>
    </message>
    <message>
        <source>being served</source>
        <translation>in servizio</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>da parte</translation>
    </message>
    <message>
        <source>done</source>
        <translation>concluso</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>assente</translation>
    </message>
    <message>
        <source>gone by choice</source>
        <translation>andato via</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annullato</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>scaduto</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Ticket</source>
        <translation>Biglietto</translation>
    </message>
    <message>
        <source>Running time</source>
        <translation>Tempo trascorso</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servizio</translation>
    </message>
    <message>
        <source>Who waits</source>
        <translation>Chi aspetta</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>Everything else you can do now</source>
        <translation>Tutto il resto che può fare adesso</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Più grande</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>Nessuno in attesa.</translation>
    </message>
    <message>
        <source>Next: {service}</source>
        <translation>Prossimo: {service}</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count} in attesa</translation>
    </message>
</context>
<context>
    <name>Supervisor</name>
    <message>
        <source>Supervisor</source>
        <translation>Supervisione</translation>
    </message>
    <message>
        <source>Tickets today</source>
        <translation>Biglietti di oggi</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>In attesa</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Serviti</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Assenti</translation>
    </message>
    <message>
        <source>Left or cancelled</source>
        <translation>Andati via o annullati</translation>
    </message>
    <message>
        <source>Mean wait</source>
        <translation>Attesa media</translation>
    </message>
    <message>
        <source>9 in 10 waited at most</source>
        <translation>9 su 10 hanno atteso al massimo</translation>
    </message>
    <message>
        <source>Mean service time</source>
        <translation>Durata media del servizio</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Sportelli</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivi</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Sportello</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>Operatore</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Biglietto</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Calls by profile</source>
        <translation>Chiama secondo il profilo</translation>
    </message>
    <message>
        <source>Profile for today</source>
        <translation>Profilo per oggi</translation>
    </message>
    <message>
        <source>Change profile</source>
        <translation>Cambia profilo</translation>
    </message>
    <message>
        <source>Free the counter</source>
        <translation>Libera lo sportello</translation>
    </message>
    <message>
        <source>Message to the clerk at this counter</source>
        <translation>Messaggio all’operatore di questo sportello</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Invia</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servizio</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Attesa più lunga</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Obiettivo</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Met today</source>
        <translation>Rispettato oggi</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Biglietti</translation>
    </message>
    <message>
        <source>Why the service is paused, for the citizens to read</source>
        <translation>Perché il servizio è sospeso, da leggere per il pubblico</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Sospendi</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Riprendi</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>Let back in</source>
        <translation>Riammetti</translation>
    </message>
    <message>
        <source>As the branch file says</source>
        <translation>Come dice il file della sede</translation>
    </message>
    <message>
        <source>Nobody is signed in at this counter.</source>
        <translation>Nessuno ha effettuato l’accesso a questo sportello.</translation>
    </message>
    <message>
        <source>{clerk} calls by another profile until the day ends.</source>
        <translation>{clerk} chiama secondo un altro profilo fino a fine giornata.</translation>
    </message>
    <message>
        <source>{clerk} calls as the branch file says again.</source>
        <translation>{clerk} chiama di nuovo come dice il file della sede.</translation>
    </message>
    <message>
        <source>{counter} is free; a ticket that was there waits again.</source>
        <translation>{counter} è libero; un biglietto che era lì attende di nuovo.</translation>
    </message>
    <message>
        <source>The message is in the window of {clerk}.</source>
        <translation>Il messaggio è nella finestra di {clerk}.</translation>
    </message>
    <message>
        <source>Write why: the citizens read it.</source>
        <translation>Scriva il motivo: lo legge il pubblico.</translation>
    </message>
    <message>
        <source>{service}: no tickets for now. Who waits is still called.</source>
        <translation>{service}: per ora niente biglietti. Chi attende viene ancora chiamato.</translation>
    </message>
    <message>
        <source>{service}: tickets are given out again.</source>
        <translation>{service}: i biglietti si danno di nuovo.</translation>
    </message>
    <message>
        <source>{number} waits again.</source>
        <translation>{number} attende di nuovo.</translation>
    </message>
    <message>
        <source>{profile}, today</source>
        <translation>{profile}, oggi</translation>
    </message>
    <message>
        <source>needs help</source>
        <translation>ha bisogno di aiuto</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>chiuso</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libero</translation>
    </message>
    <message>
        <source>serving</source>
        <translation>sta servendo</translation>
    </message>
    <message>
        <source>called</source>
        <translation>chiamato</translation>
    </message>
    <message>
        <source>paused: {reason}</source>
        <translation>sospeso: {reason}</translation>
    </message>
    <message>
        <source>given out</source>
        <translation>si danno</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>in tempo</translation>
    </message>
    <message>
        <source>near the target</source>
        <translation>vicino all’obiettivo</translation>
    </message>
    <message>
        <source>over the target</source>
        <translation>oltre l’obiettivo</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>nessun obiettivo</translation>
    </message>
    <message>
        <source>the server has everything</source>
        <translation>il server ha tutto</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>invio in corso</translation>
    </message>
    <message>
        <source>no server was ever reached</source>
        <translation>nessun server mai raggiunto</translation>
    </message>
    <message>
        <source>not reached; the branch works on</source>
        <translation>non raggiunto; la sede continua a lavorare</translation>
    </message>
    <message>
        <source>refused; tell a technician</source>
        <translation>rifiutato; avvisi un tecnico</translation>
    </message>
    <message>
        <source>Not sent yet: {count}</source>
        <translation>Non ancora inviati: {count}</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Calls that never reached it: {count}</source>
        <translation>Chiamate mai arrivate: {count}</translation>
    </message>
    <message>
        <source>Still to be spoken: {count}</source>
        <translation>Ancora da annunciare: {count}</translation>
    </message>
    <message>
        <source>calls behind: {count}</source>
        <translation>chiamate in ritardo: {count}</translation>
    </message>
    <message>
        <source>shows every call</source>
        <translation>mostra ogni chiamata</translation>
    </message>
    <message>
        <source>Display {name}</source>
        <translation>Schermo {name}</translation>
    </message>
    <message>
        <source>prints</source>
        <translation>stampa</translation>
    </message>
    <message>
        <source>Not printed today: {count}</source>
        <translation>Non stampati oggi: {count}</translation>
    </message>
    <message>
        <source>Not known today: {count}</source>
        <translation>Incerti oggi: {count}</translation>
    </message>
    <message>
        <source>Printer of {name}</source>
        <translation>Stampante di {name}</translation>
    </message>
    <message>
        <source>works, with trouble</source>
        <translation>funziona, con problemi</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funziona</translation>
    </message>
    <message>
        <source>Program {name}</source>
        <translation>Programma {name}</translation>
    </message>
    <message>
        <source>not heard of since {time}</source>
        <translation>nessuna notizia dalle {time}</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>Annunci</translation>
    </message>
    <message>
        <source>Announced in: {languages}. It stands above as it was sent.</source>
        <translation>Annunciato in: {languages}. Sopra si legge come è stato inviato.</translation>
    </message>
    <message>
        <source>does not say how it is</source>
        <translation>non dice come sta</translation>
    </message>
    <message>
        <source>the paper is low</source>
        <translation>la carta sta per finire</translation>
    </message>
    <message>
        <source>too hot</source>
        <translation>troppo calda</translation>
    </message>
    <message>
        <source>out of paper</source>
        <translation>carta finita</translation>
    </message>
    <message>
        <source>the cover is open</source>
        <translation>il coperchio è aperto</translation>
    </message>
    <message>
        <source>the paper is jammed</source>
        <translation>carta inceppata</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>non risponde</translation>
    </message>
    <message>
        <source>three people got no ticket</source>
        <translation>tre persone senza biglietto</translation>
    </message>
    <message>
        <source>Tickets left: about {count}</source>
        <translation>Biglietti rimasti: circa {count}</translation>
    </message>
    <message>
        <source>failed several times</source>
        <translation>fallita più volte</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Fino alle</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dove</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>Announced now</source>
        <translation>Annunciato ora</translation>
    </message>
    <message>
        <source>Write what everybody in the room shall hear and read:</source>
        <translation>Scrivere che cosa tutti in sala devono sentire e leggere:</translation>
    </message>
    <message>
        <source>Where it is shown</source>
        <translation>Dove si mostra</translation>
    </message>
    <message>
        <source>Announce</source>
        <translation>Annuncia</translation>
    </message>
    <message>
        <source>All displays</source>
        <translation>Tutti gli schermi</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuti</translation>
    </message>
    <message>
        <source>Words in {language}</source>
        <translation>Testo in {language}</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>calls are not heard</source>
        <translation>le chiamate non si sentono</translation>
    </message>
    <message>
        <source>no computer has said how it is</source>
        <translation>nessun computer ha detto come sta</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versione {version}</translation>
    </message>
    <message>
        <source>Its clock is {seconds} s ahead.</source>
        <translation>L’orologio è avanti di {seconds} s.</translation>
    </message>
    <message>
        <source>Its clock is {seconds} s behind.</source>
        <translation>L’orologio è indietro di {seconds} s.</translation>
    </message>
    <message>
        <source>Computer {name}</source>
        <translation>Computer {name}</translation>
    </message>
    <message>
        <source>the hub of the branch</source>
        <translation>l’hub della sede</translation>
    </message>
    <message>
        <source>its copy is being filled</source>
        <translation>la copia è in corso di riempimento</translation>
    </message>
    <message>
        <source>Print the report of today</source>
        <translation>Stampa il rapporto di oggi</translation>
    </message>
    <message>
        <source>Choose a printer in the list first.</source>
        <translation>Scelga prima una stampante dall’elenco.</translation>
    </message>
    <message>
        <source>The report comes out of the printer {name} in about a minute, when the server has signed the log.</source>
        <translation>Il rapporto esce dalla stampante {name} tra circa un minuto, quando il server ha firmato il registro.</translation>
    </message>
    <message>
        <source>The branch&apos;s main computer does not answer.</source>
        <translation>Il computer principale della sede non risponde.</translation>
    </message>
    <message>
        <source>Make this the main computer</source>
        <translation>Rendere principale questo computer</translation>
    </message>
    <message>
        <source>This is not the main computer: {reason}</source>
        <translation>Questo non è il computer principale: {reason}</translation>
    </message>
    <message>
        <source>This becomes the main computer; it takes some seconds.</source>
        <translation>Questo diventa il computer principale; ci vogliono alcuni secondi.</translation>
    </message>
    <message>
        <source>Make this the branch&apos;s main computer?</source>
        <translation>Rendere questo il computer principale della sede?</translation>
    </message>
    <message>
        <source>Only if the other one is broken or switched off, and at one computer only: two at the same time would call people twice. Tickets keep their numbers, new ones begin further up. PINs and passwords must be set anew. When the other one is back, it follows by itself, and what was done there is kept.</source>
        <translation>Solo se l’altro è guasto o spento, e su un solo computer: due insieme chiamerebbero le persone due volte. I biglietti mantengono il numero, i nuovi iniziano più in alto. PIN e password vanno impostati di nuovo. Quando l’altro torna, segue da solo e ciò che vi è stato fatto viene conservato.</translation>
    </message>
    <message>
        <source>Wait for the other one</source>
        <translation>Attendere l’altro</translation>
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
    <name>Window</name>
    <message>
        <source>Counter</source>
        <translation>Sportello</translation>
    </message>
    <message>
        <source>Events not yet at the server: {count}. Calls go on as always.</source>
        <translation>Non ancora sul server: {count}. Le chiamate continuano.</translation>
    </message>
    <message>
        <source>No connection to the branch&apos;s main computer. Nothing is lost; what you see may be old until it is back.</source>
        <translation>Nessun collegamento con il computer principale della sede. Nulla è perso; ciò che vede può essere vecchio finché non torna.</translation>
    </message>
    <message>
        <source>No connection to the branch&apos;s main computer. You can go on with who is at your counter, call who is kept for you, and serve people without a ticket. Everybody else may be called by others just now and waits until it is back. Nothing is lost.</source>
        <translation>Nessun collegamento con il computer principale della sede. Può continuare con chi è al suo sportello, chiamare chi è riservato a lei e servire chi non ha un biglietto. Gli altri forse vengono chiamati altrove proprio ora e aspettano finché non torna. Nulla è perso.</translation>
    </message>
    <message>
        <source>Done here and not handed in yet: {count}.</source>
        <translation>Fatto qui e non ancora consegnato: {count}.</translation>
    </message>
    <message>
        <source>The branch&apos;s main computer is back. Handed in what you did without it: {count}.</source>
        <translation>Il computer principale della sede è tornato. Consegnato ciò che ha fatto senza di lui: {count}.</translation>
    </message>
    <message>
        <source>{number} was called or changed elsewhere meanwhile, so what you did to it does not count. Please tell your supervisor.</source>
        <translation>{number} nel frattempo è stato chiamato o modificato altrove, quindi ciò che ha fatto non conta. Avvisi il suo responsabile.</translation>
    </message>
    <message>
        <source>Strip</source>
        <translation>Striscia</translation>
    </message>
    <message>
        <source>A narrow strip that stays above your other windows</source>
        <translation>Una striscia stretta che resta sopra le altre finestre</translation>
    </message>
    <message>
        <source>You were signed out here: the counter was closed or is used elsewhere.</source>
        <translation>Qui è stata chiusa la sessione: lo sportello è stato chiuso o è in uso altrove.</translation>
    </message>
    <message>
        <source>Nobody is kept for you.</source>
        <translation>Nessuno è riservato a lei.</translation>
    </message>
    <message>
        <source>Who else waits is called when the main computer is back.</source>
        <translation>Gli altri che aspettano vengono chiamati quando torna il computer principale.</translation>
    </message>
</context>
</TS>
