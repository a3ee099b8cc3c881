<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About this program</source>
        <translation>O programie</translation>
    </message>
    <message>
        <source>Branch file: {0} ({1}), not from the server</source>
        <translation>Plik placówki: {0} ({1}), nie z serwera</translation>
    </message>
    <message>
        <source>Branch file: version {0} from the server ({1})</source>
        <translation>Plik placówki: wersja {0} z serwera ({1})</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>Call next</source>
        <translation>Wezwij następny</translation>
    </message>
    <message>
        <source>Call this one</source>
        <translation>Wezwij ten</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Wezwij ponownie</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Rozpocznij</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Nie przyszedł</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Odłóż na później</translation>
    </message>
    <message>
        <source>Let back in</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Odstaw</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Wznów</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Przekieruj</translation>
    </message>
    <message>
        <source>Back to queue</source>
        <translation>Zwróć do kolejki</translation>
    </message>
    <message>
        <source>Add service</source>
        <translation>Dodaj usługę</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Cancel ticket</source>
        <translation>Anuluj numerek</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Przerwa</translation>
    </message>
    <message>
        <source>End break</source>
        <translation>Zakończ przerwę</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Call next of …</source>
        <translation>Wezwij następny do …</translation>
    </message>
    <message>
        <source>Park for me</source>
        <translation>Odstaw dla mnie</translation>
    </message>
    <message>
        <source>Finish as …</source>
        <translation>Zakończ jako …</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Without ticket</source>
        <translation>Bez numerka</translation>
    </message>
    <message>
        <source>Give a number</source>
        <translation>Nadaj numer</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Wizyta</translation>
    </message>
    <message>
        <source>Undo check-in</source>
        <translation>Cofnij przybycie</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Drukuj ponownie</translation>
    </message>
    <message>
        <source>Appointment outside its time</source>
        <translation>Wizyta poza terminem</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>{number} is called again.</source>
        <translation>{number}: wezwano ponownie.</translation>
    </message>
    <message>
        <source>{number} did not come and waits again.</source>
        <translation>{number}: nikt nie przyszedł, numerek czeka dalej.</translation>
    </message>
    <message>
        <source>{number} did not come. It is in the list “Missed”.</source>
        <translation>{number}: nikt nie przyszedł. Numerek jest na liście „Nieobecni”.</translation>
    </message>
    <message>
        <source>{number} waits again.</source>
        <translation>{number} znowu czeka.</translation>
    </message>
    <message>
        <source>{number} is parked. It is in the list “Parked”.</source>
        <translation>{number}: odstawiono. Numerek jest na liście „Odstawione”.</translation>
    </message>
    <message>
        <source>{number} now waits for {service}.</source>
        <translation>{number} czeka teraz na: {service}.</translation>
    </message>
    <message>
        <source>{number} is back in its queue.</source>
        <translation>{number}: numerek wrócił do swojej kolejki.</translation>
    </message>
    <message>
        <source>{number} is done.</source>
        <translation>{number}: zakończono.</translation>
    </message>
    <message>
        <source>{number} is cancelled.</source>
        <translation>{number}: anulowano.</translation>
    </message>
    <message>
        <source>{number} goes back to who sent it.</source>
        <translation>{number} wraca do osoby, która go przekazała.</translation>
    </message>
    <message>
        <source>Taken back: {number} is as before.</source>
        <translation>Cofnięto: {number} jest jak przedtem.</translation>
    </message>
    <message>
        <source>The number is {number}. Please tell it: there is no paper.</source>
        <translation>Numer to {number}. Proszę go podać ustnie: nie ma wydruku.</translation>
    </message>
    <message>
        <source>The number is {number}. It waits now.</source>
        <translation>Numer to {number}. Teraz czeka.</translation>
    </message>
    <message>
        <source>{number} is no more; the appointment can be used again.</source>
        <translation>Numeru {number} już nie ma; z wizyty można skorzystać ponownie.</translation>
    </message>
    <message>
        <source>Written down.</source>
        <translation>Zapisano.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>The kiosk is asked to print {number} again.</source>
        <translation>Kiosk ma ponownie wydrukować {number}.</translation>
    </message>
</context>
<context>
    <name>Break</name>
    <message>
        <source>Short break</source>
        <translation>Krótka przerwa</translation>
    </message>
    <message>
        <source>Meal</source>
        <translation>Posiłek</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Spotkanie</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Running time</source>
        <translation>Upływający czas</translation>
    </message>
    <message>
        <source>Ticket at this counter</source>
        <translation>Numerek przy tym okienku</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Nobody is called to this counter.</source>
        <translation>Do tego okienka nikogo nie wezwano.</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>Nikt nie czeka.</translation>
    </message>
    <message>
        <source>Who comes appears here at once.</source>
        <translation>Kto przyjdzie, od razu pojawi się tutaj.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Następny</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Wolne</translation>
    </message>
    <message>
        <source>On a break</source>
        <translation>Przerwa</translation>
    </message>
    <message>
        <source>Called, not here yet</source>
        <translation>Wezwano, jeszcze nie ma</translation>
    </message>
    <message>
        <source>Being served</source>
        <translation>W trakcie obsługi</translation>
    </message>
    <message>
        <source>waited {time}</source>
        <translation>czas czekania {time}</translation>
    </message>
    <message>
        <source>group of {size}</source>
        <translation>grupa: {size}</translation>
    </message>
    <message>
        <source>calls: {calls}</source>
        <translation>wezwania: {calls}</translation>
    </message>
    <message>
        <source>put back: {times}</source>
        <translation>odłożono: {times}</translation>
    </message>
    <message>
        <source>Before: {legs}</source>
        <translation>Wcześniej: {legs}</translation>
    </message>
    <message>
        <source>Called by itself in {time}.</source>
        <translation>Zostanie wezwany sam za {time}.</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Proszę wybrać …</translation>
    </message>
    <message>
        <source>needs help</source>
        <translation>potrzebuje pomocy</translation>
    </message>
    <message>
        <source>goes back to {clerk}</source>
        <translation>wraca do: {clerk}</translation>
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
        <translation>{h} godz. {m} min</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Today: {count} served, {time} each on average.</source>
        <translation>Dziś obsłużono: {count}, średnio po {time}.</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Where does {number} go?</source>
        <translation>Dokąd idzie {number}?</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Usługa</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Po</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Zarezerwowane dla</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Dowolne</translation>
    </message>
    <message>
        <source>Serve one more thing now</source>
        <translation>Obsłuż teraz jeszcze jedną sprawę</translation>
    </message>
    <message>
        <source>Outcome so far</source>
        <translation>Dotychczasowy wynik</translation>
    </message>
    <message>
        <source>Take a break</source>
        <translation>Zrób przerwę</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>Why is this ticket called before others?</source>
        <translation>Dlaczego ten numerek jest wzywany przed innymi?</translation>
    </message>
    <message>
        <source>Cancel this ticket?</source>
        <translation>Anulować ten numerek?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Comes back to me after that</source>
        <translation>Potem wraca do mnie</translation>
    </message>
    <message>
        <source>About {number}</source>
        <translation>Numer {number}</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nowa notatka</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Osoby</translation>
    </message>
    <message>
        <source>Needs help</source>
        <translation>Potrzebuje pomocy</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>No answers are kept.</source>
        <translation>Nie ma zapisanych odpowiedzi.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>No notes.</source>
        <translation>Brak notatek.</translation>
    </message>
    <message>
        <source>Call the next one for</source>
        <translation>Wezwij następny do usługi</translation>
    </message>
    <message>
        <source>Somebody without a ticket</source>
        <translation>Ktoś bez numerka</translation>
    </message>
    <message>
        <source>Is served here now</source>
        <translation>Jest obsługiwany tutaj teraz</translation>
    </message>
    <message>
        <source>Gets a number and waits</source>
        <translation>Dostaje numer i czeka</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>What then</source>
        <translation>Co dalej</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Pierwszeństwo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Somebody came to an appointment</source>
        <translation>Ktoś przyszedł na umówioną wizytę</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>How did it end for {number}?</source>
        <translation>Jak zakończył się numer {number}?</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Proszę wybrać …</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>What was done:</source>
        <translation>Co załatwiono:</translation>
    </message>
    <message>
        <source>Counts as the appointment, early or late</source>
        <translation>Liczy się jako umówiona wizyta, za wcześnie lub za późno</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Call whom the branch&apos;s rule puts first.</source>
        <translation>Wzywa tego, kogo reguła placówki stawia na pierwszym miejscu.</translation>
    </message>
    <message>
        <source>Call the chosen ticket out of order, with a reason.</source>
        <translation>Wzywa wybrany numerek poza kolejnością, z podaniem powodu.</translation>
    </message>
    <message>
        <source>Show and speak the call once more.</source>
        <translation>Pokazuje i ogłasza wezwanie jeszcze raz.</translation>
    </message>
    <message>
        <source>The person is here: begin.</source>
        <translation>Osoba już jest: rozpocznij.</translation>
    </message>
    <message>
        <source>Nobody came: the branch&apos;s policy decides what follows.</source>
        <translation>Nikt nie przyszedł: o dalszym ciągu decyduje zasada placówki.</translation>
    </message>
    <message>
        <source>Not here yet: let the ticket wait again.</source>
        <translation>Jeszcze nie ma: numerek znowu czeka.</translation>
    </message>
    <message>
        <source>The chosen ticket came after all: it waits again.</source>
        <translation>Wybrany numerek jednak przyszedł: znowu czeka.</translation>
    </message>
    <message>
        <source>Set the ticket aside; it stays with this counter.</source>
        <translation>Odstawia numerek; pozostaje przy tym okienku.</translation>
    </message>
    <message>
        <source>Go on with the chosen parked ticket.</source>
        <translation>Wraca do wybranego odstawionego numerka.</translation>
    </message>
    <message>
        <source>Send on to another service; the number stays.</source>
        <translation>Kieruje do innej usługi; numer pozostaje.</translation>
    </message>
    <message>
        <source>Give the ticket back; it keeps the time it waited.</source>
        <translation>Oddaje numerek; czas czekania zostaje zachowany.</translation>
    </message>
    <message>
        <source>Serve one more thing for the same person now.</source>
        <translation>Obsługuje teraz kolejną sprawę tej samej osoby.</translation>
    </message>
    <message>
        <source>The service is done, with the outcome shown.</source>
        <translation>Usługa zakończona z pokazanym wynikiem.</translation>
    </message>
    <message>
        <source>Take the ticket out of the day.</source>
        <translation>Usuwa numerek z dzisiejszego dnia.</translation>
    </message>
    <message>
        <source>Call nobody for a while.</source>
        <translation>Przez pewien czas nikogo nie wzywać.</translation>
    </message>
    <message>
        <source>Be back and call again.</source>
        <translation>Powrót i dalsze wezwania.</translation>
    </message>
    <message>
        <source>Sign out and close this counter.</source>
        <translation>Wyloguj i zamknij to okienko.</translation>
    </message>
    <message>
        <source>Call the next one who waits for one service.</source>
        <translation>Wzywa następną osobę czekającą na jedną usługę.</translation>
    </message>
    <message>
        <source>Set the ticket aside; it stays with you.</source>
        <translation>Odstawia numerek; pozostaje przy Tobie.</translation>
    </message>
    <message>
        <source>Say how it ended and what was really done.</source>
        <translation>Podaj, jak się skończyło i co naprawdę załatwiono.</translation>
    </message>
    <message>
        <source>Take back what you did last, for some seconds.</source>
        <translation>Przez kilka sekund cofa to, co zrobiono ostatnio.</translation>
    </message>
    <message>
        <source>Serve somebody who took no ticket, or give a number.</source>
        <translation>Obsługuje osobę bez numerka albo nadaje jej numer.</translation>
    </message>
    <message>
        <source>Give out a number without paper.</source>
        <translation>Nadaje numer bez wydruku.</translation>
    </message>
    <message>
        <source>Somebody came to an appointment: give a number.</source>
        <translation>Ktoś przyszedł na umówioną wizytę: nadaje numer.</translation>
    </message>
    <message>
        <source>Take the check-in back; the time stays booked.</source>
        <translation>Cofa przybycie; termin pozostaje zarezerwowany.</translation>
    </message>
    <message>
        <source>See answers and notes, write a note, mark help needed.</source>
        <translation>Zobacz odpowiedzi i notatki, dopisz notatkę, zaznacz potrzebę pomocy.</translation>
    </message>
    <message>
        <source>Have the kiosk print the ticket again, as a duplicate.</source>
        <translation>Niech kiosk wydrukuje bilet jeszcze raz, jako duplikat.</translation>
    </message>
    <message>
        <source>Let an appointment count outside its time.</source>
        <translation>Uznać umówioną wizytę poza jej terminem.</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>Lists of tickets</source>
        <translation>Listy numerków</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Czekające</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Odstawione</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Nieobecni</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>Nikt nie czeka.</translation>
    </message>
    <message>
        <source>Nobody is parked here.</source>
        <translation>Nie ma tu odstawionych numerków.</translation>
    </message>
    <message>
        <source>Nobody was missed lately.</source>
        <translation>Ostatnio nikt nie opuścił wezwania.</translation>
    </message>
    <message>
        <source>needs help</source>
        <translation>potrzebuje pomocy</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>osób: {count}</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>za długo</translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message>
        <source>Locked</source>
        <translation>Zablokowane</translation>
    </message>
    <message>
        <source>{number} stays at this counter.</source>
        <translation>{number} pozostaje przy tym okienku.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Odblokuj</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>en</source>
        <comment>The code of the language translated into, such as es</comment>
        <translation>pl</translation>
    </message>
    <message>
        <source>Counter {number}</source>
        <translation>Okienko {number}</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Served</source>
        <translation>Załatwiono</translation>
    </message>
    <message>
        <source>Unresolved</source>
        <translation>Nie załatwiono</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Przekierowano</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Oddano</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Przerwano</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Ticket printer</source>
        <translation>Drukarka numerków</translation>
    </message>
    <message>
        <source>{where}: {cause}</source>
        <translation>{where}: {cause}</translation>
    </message>
    <message>
        <source>Numbers are given out without paper.</source>
        <translation>Numery są wydawane bez papieru.</translation>
    </message>
    <message>
        <source>paper for about {count} more tickets.</source>
        <translation>papieru wystarczy na około {count} numerków.</translation>
    </message>
    <message>
        <source>the paper is nearly at its end.</source>
        <translation>papier się kończy.</translation>
    </message>
    <message>
        <source>the paper is at its end. Put in a new roll.</source>
        <translation>skończył się papier. Proszę założyć nową rolkę.</translation>
    </message>
    <message>
        <source>the cover is open. Close it.</source>
        <translation>pokrywa jest otwarta. Proszę ją zamknąć.</translation>
    </message>
    <message>
        <source>the paper is jammed. Open the cover and take it out.</source>
        <translation>papier się zaciął. Proszę otworzyć pokrywę i go wyjąć.</translation>
    </message>
    <message>
        <source>it is too hot and goes on by itself when it has cooled down.</source>
        <translation>jest zbyt gorąca i sama wznowi pracę, gdy ostygnie.</translation>
    </message>
    <message>
        <source>it does not answer. Look at its cable and its switch.</source>
        <translation>nie odpowiada. Proszę sprawdzić kabel i wyłącznik.</translation>
    </message>
    <message>
        <source>three people in a row got no ticket. Look at the printer.</source>
        <translation>trzy osoby z rzędu nie dostały numerka. Proszę sprawdzić drukarkę.</translation>
    </message>
    <message>
        <source>it failed several times. Look at the printer.</source>
        <translation>kilka razy nie wydrukowała. Proszę sprawdzić drukarkę.</translation>
    </message>
    <message>
        <source>has no paper ticket</source>
        <translation>bez papierowego numerka</translation>
    </message>
    <message>
        <source>duplicate on its way</source>
        <translation>duplikat w drodze</translation>
    </message>
    <message>
        <source>duplicate: the kiosk did not answer</source>
        <translation>duplikat: kiosk nie odpowiedział</translation>
    </message>
    <message>
        <source>duplicate printed</source>
        <translation>duplikat wydrukowany</translation>
    </message>
    <message>
        <source>duplicate sent, not confirmed</source>
        <translation>duplikat wysłany, bez potwierdzenia</translation>
    </message>
    <message>
        <source>duplicate not printed</source>
        <translation>duplikat niewydrukowany</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Lock</source>
        <translation>Zablokuj</translation>
    </message>
    <message>
        <source>Call for help</source>
        <translation>Wezwij pomoc</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>{name} is on the way.</source>
        <translation>{name} już idzie.</translation>
    </message>
    <message>
        <source>Passed on.</source>
        <translation>Przekazano.</translation>
    </message>
    <message>
        <source>{clerk} at {counter} needs help. {name} is on the way.</source>
        <translation>{clerk} ({counter}) potrzebuje pomocy. {name} już idzie.</translation>
    </message>
    <message>
        <source>{clerk} at {counter} needs help.</source>
        <translation>{clerk} ({counter}) potrzebuje pomocy.</translation>
    </message>
    <message>
        <source>I am coming</source>
        <translation>Idę</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Wyłącz</translation>
    </message>
    <message>
        <source>Somebody at the ticket kiosk asks for staff ({name}).</source>
        <translation>Ktoś przy automacie z biletami prosi o pomoc ({name}).</translation>
    </message>
    <message>
        <source>I am going</source>
        <translation>Idę</translation>
    </message>
    <message>
        <source>{name}: {text}</source>
        <translation>{name}: {text}</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Przeczytane</translation>
    </message>
</context>
<context>
    <name>Permission</name>
    <message>
        <source>call a chosen ticket</source>
        <translation>wywoływanie wybranego biletu</translation>
    </message>
    <message>
        <source>supervise the branch</source>
        <translation>nadzór nad oddziałem</translation>
    </message>
    <message>
        <source>change what a clerk calls</source>
        <translation>zmiana tego, co wywołuje pracownik</translation>
    </message>
    <message>
        <source>pause services</source>
        <translation>wstrzymywanie usług</translation>
    </message>
    <message>
        <source>let back in who was missed long ago</source>
        <translation>ponowne przyjęcie dawno nieobecnych</translation>
    </message>
    <message>
        <source>let an appointment count outside its time</source>
        <translation>uznać umówionej wizyty poza jej terminem</translation>
    </message>
</context>
<context>
    <name>Position</name>
    <message>
        <source>At the end of the queue</source>
        <translation>Na końcu kolejki</translation>
    </message>
    <message>
        <source>First in the queue</source>
        <translation>Na początku kolejki</translation>
    </message>
    <message>
        <source>By its time of arrival</source>
        <translation>Według godziny przyjścia</translation>
    </message>
    <message>
        <source>After some others</source>
        <translation>Po kilku innych</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>{number}: {why}. Nobody else waits.</source>
        <translation>{number}: {why}. Nikt inny nie czeka.</translation>
    </message>
    <message>
        <source>{number} before {other}: {why}.</source>
        <translation>{number} przed {other}: {why}.</translation>
    </message>
    <message>
        <source>kept for you, waited {time}</source>
        <translation>zarezerwowano dla tego okienka, czas czekania {time}</translation>
    </message>
    <message>
        <source>placed first by a colleague, waited {time}</source>
        <translation>na pierwszym miejscu ustawił ktoś z zespołu, czas czekania {time}</translation>
    </message>
    <message>
        <source>chosen out of order</source>
        <translation>wybrano poza kolejnością</translation>
    </message>
    <message>
        <source>chosen out of order, {note}</source>
        <translation>wybrano poza kolejnością, {note}</translation>
    </message>
    <message>
        <source>waited {time}</source>
        <translation>czas czekania {time}</translation>
    </message>
    <message>
        <source>{standing}, waited {time}</source>
        <translation>{standing}, czas czekania {time}</translation>
    </message>
    <message>
        <source>next of a service you chose, waited {time}</source>
        <translation>następny z wybranej usługi, czeka {time}</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>There is no counter {counter} in this branch any more.</source>
        <translation>W tej placówce nie ma już okienka {counter}.</translation>
    </message>
    <message>
        <source>This ticket is not known here today.</source>
        <translation>Tego numerka dziś tu nie ma.</translation>
    </message>
    <message>
        <source>{clerk} is signed in at {counter}. Choose another counter.</source>
        <translation>{counter}: zalogowana osoba to {clerk}. Proszę wybrać inne okienko.</translation>
    </message>
    <message>
        <source>{clerk} is still signed in at {counter}. Close that counter first.</source>
        <translation>{clerk} ma jeszcze otwarte: {counter}. Proszę najpierw je zamknąć.</translation>
    </message>
    <message>
        <source>You are on a break. End the break first.</source>
        <translation>Trwa przerwa. Proszę najpierw ją zakończyć.</translation>
    </message>
    <message>
        <source>This counter is closed. Sign in first.</source>
        <translation>To okienko jest zamknięte. Proszę się najpierw zalogować.</translation>
    </message>
    <message>
        <source>{number} is still here. Finish with this ticket first.</source>
        <translation>{number} jeszcze tu jest. Proszę najpierw zakończyć ten numerek.</translation>
    </message>
    <message>
        <source>Nobody is waiting whom you may call.</source>
        <translation>Nie czeka nikt, kogo można stąd wezwać.</translation>
    </message>
    <message>
        <source>{number} is kept for another counter.</source>
        <translation>{number}: zarezerwowano dla innego okienka.</translation>
    </message>
    <message>
        <source>{number} was missed more than {minutes} min ago. Please give out a new ticket.</source>
        <translation>{number}: od wezwania minęło ponad {minutes} min. Proszę wydać nowy numerek.</translation>
    </message>
    <message>
        <source>This service has no outcome “{outcome}”. Choose another.</source>
        <translation>Ta usługa nie ma wyniku „{outcome}”. Proszę wybrać inny.</translation>
    </message>
    <message>
        <source>{service} is no longer offered here. Choose another.</source>
        <translation>{service}: tego już się tu nie załatwia. Proszę wybrać inną usługę.</translation>
    </message>
    <message>
        <source>This needs the branch&apos;s main computer, which does not answer. Try again in a moment; nothing is done twice.</source>
        <translation>Do tego potrzebny jest główny komputer placówki, a on nie odpowiada. Proszę spróbować za chwilę; nic nie zostanie zrobione dwa razy.</translation>
    </message>
    <message>
        <source>This computer has no number of its own left. It gets new ones when the branch&apos;s main computer is back.</source>
        <translation>Ten komputer nie ma już własnych numerów. Dostanie nowe, gdy wróci główny komputer placówki.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again; tell a technician if it stays so.</source>
        <translation>Nic nie zmieniono. Proszę spróbować ponownie; jeśli to nie minie, powiadomić technika.</translation>
    </message>
    <message>
        <source>This is not possible now ({name}).</source>
        <translation>Teraz nie jest to możliwe ({name}).</translation>
    </message>
    <message>
        <source>Nobody is at this counter. Call somebody first.</source>
        <translation>Przy tym okienku nikogo nie ma. Proszę najpierw kogoś wezwać.</translation>
    </message>
    <message>
        <source>{number} is {state}, so “{action}” is not possible now.</source>
        <translation>{number}: {state}. „{action}” nie jest teraz możliwe.</translation>
    </message>
    <message>
        <source>Call {number} again first, in {time}. Calls still to make: {calls}.</source>
        <translation>Proszę ponownie wezwać {number} za {time}. Jeszcze: {calls}.</translation>
    </message>
    <message>
        <source>Call {number} again first. Calls still to make: {calls}.</source>
        <translation>Proszę najpierw ponownie wezwać {number}. Jeszcze: {calls}.</translation>
    </message>
    <message>
        <source>Give {number} {time} more to come.</source>
        <translation>Proszę dać {number} jeszcze {time} na przyjście.</translation>
    </message>
    <message>
        <source>Your role does not allow this: {what}. Ask a supervisor.</source>
        <translation>Twoja rola na to nie pozwala: {what}. Poproś przełożonego.</translation>
    </message>
    <message>
        <source>{clerk} is not one of this branch&apos;s clerks any more.</source>
        <translation>{clerk} nie jest już pracownikiem tego oddziału.</translation>
    </message>
    <message>
        <source>This work profile does not exist any more.</source>
        <translation>Ten profil pracy już nie istnieje.</translation>
    </message>
    <message>
        <source>This message was read already.</source>
        <translation>Ta wiadomość została już przeczytana.</translation>
    </message>
    <message>
        <source>This call for help was switched off already.</source>
        <translation>To wezwanie pomocy zostało już wyłączone.</translation>
    </message>
    <message>
        <source>Write a message of 1 to {most} letters.</source>
        <translation>Napisz wiadomość od 1 do {most} znaków.</translation>
    </message>
    <message>
        <source>Enter your PIN or password.</source>
        <translation>Podaj PIN lub hasło.</translation>
    </message>
    <message>
        <source>{clerk} has no PIN or password yet. An administrator gives one.</source>
        <translation>{clerk} nie ma jeszcze kodu PIN ani hasła. Nadaje je administrator.</translation>
    </message>
    <message>
        <source>This is not the PIN or password. Wait before you try again.</source>
        <translation>To nie jest ten PIN ani hasło. Odczekaj przed kolejną próbą.</translation>
    </message>
    <message>
        <source>This is not the PIN or password. Tries before a pause: {count}.</source>
        <translation>To nie jest ten PIN ani hasło. Próby przed przerwą: {count}.</translation>
    </message>
    <message>
        <source>Too many wrong tries. Try again in {time}, or ask an administrator.</source>
        <translation>Zbyt wiele błędnych prób. Spróbuj ponownie za {time} lub zapytaj administratora.</translation>
    </message>
    <message>
        <source>This PIN or password was not used for more than {days} days. An administrator gives a new one.</source>
        <translation>Tego kodu PIN lub hasła nie używano dłużej niż {days} dni. Administrator nada nowe.</translation>
    </message>
    <message>
        <source>The branch has no line to the server, and you have not signed in here for more than {days} days. An administrator gives a new PIN or password.</source>
        <translation>Placówka nie ma łączności z serwerem, a Twoje ostatnie logowanie tutaj było ponad {days} dni temu. Administrator nada nowy kod PIN lub hasło.</translation>
    </message>
    <message>
        <source>This window is locked. Unlock it first.</source>
        <translation>To okno jest zablokowane. Najpierw je odblokuj.</translation>
    </message>
    <message>
        <source>Say how it ended first.</source>
        <translation>Najpierw proszę podać, jak się skończyło.</translation>
    </message>
    <message>
        <source>Say what was done first.</source>
        <translation>Najpierw proszę podać, co załatwiono.</translation>
    </message>
    <message>
        <source>What was done to {number} cannot be taken back any more.</source>
        <translation>Tego, co zrobiono z numerem {number}, nie da się już cofnąć.</translation>
    </message>
    <message>
        <source>A note has 1 to {most} letters.</source>
        <translation>Notatka ma od 1 do {most} znaków.</translation>
    </message>
    <message>
        <source>Every number of this service is still in use.</source>
        <translation>Wszystkie numery tej usługi są jeszcze w użyciu.</translation>
    </message>
    <message>
        <source>No appointment has this code.</source>
        <translation>Żadna wizyta nie ma tego kodu.</translation>
    </message>
    <message>
        <source>This appointment has its number already: {number}.</source>
        <translation>Ta wizyta ma już numer: {number}.</translation>
    </message>
    <message>
        <source>This appointment is on {date}.</source>
        <translation>Ta wizyta jest w dniu {date}.</translation>
    </message>
    <message>
        <source>Too early for {time}. Check-in begins at {opens}.</source>
        <translation>Za wcześnie na {time}. Zgłoszenia od {opens}.</translation>
    </message>
    <message>
        <source>Too late: the appointment was at {time}.</source>
        <translation>Za późno: wizyta była o {time}.</translation>
    </message>
    <message>
        <source>The branch is closed, so nobody checks in now.</source>
        <translation>Placówka jest zamknięta; teraz nikt się nie zgłasza.</translation>
    </message>
    <message>
        <source>This branch does not speak {language} any more.</source>
        <translation>Ta placówka nie mówi już w języku: {language}.</translation>
    </message>
    <message>
        <source>There is no display {display} in this branch any more.</source>
        <translation>W tej placówce nie ma już ekranu {display}.</translation>
    </message>
    <message>
        <source>An announcement has at most {most} letters in a language.</source>
        <translation>Ogłoszenie ma najwyżej {most} znaków w jednym języku.</translation>
    </message>
    <message>
        <source>An announcement is shown for 1 to {most} minutes.</source>
        <translation>Ogłoszenie jest pokazywane od 1 do {most} minut.</translation>
    </message>
    <message>
        <source>Write what is to be said, in one language at least.</source>
        <translation>Napisz, co ma zostać powiedziane, przynajmniej w jednym języku.</translation>
    </message>
    <message>
        <source>{number} was given without paper, so no kiosk can print it again.</source>
        <translation>{number} wydano bez papieru, więc żaden kiosk nie wydrukuje go ponownie.</translation>
    </message>
    <message>
        <source>The kiosk has been asked for {number} already. Wait a moment.</source>
        <translation>Kiosk już ma wydrukować {number}. Proszę chwilę poczekać.</translation>
    </message>
    <message>
        <source>{number} has been printed again already. Tell the person the number.</source>
        <translation>{number} został już wydrukowany ponownie. Proszę podać tej osobie numer.</translation>
    </message>
    <message>
        <source>This branch never had a server that signs its log: nothing can be printed.</source>
        <translation>Ta placówka nigdy nie miała serwera, który podpisuje jej dziennik: nie ma czego drukować.</translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message>
        <source>Waits under the old and the new rule</source>
        <translation>Czasy oczekiwania według starej i nowej reguły</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Reguła</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Wezwania</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Rule file: only the sections that are different</source>
        <translation>Plik reguły: tylko sekcje, które są inne</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wybierz…</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Wypróbuj</translation>
    </message>
    <message>
        <source>Save the picture…</source>
        <translation>Zapisz obraz…</translation>
    </message>
    <message>
        <source>Place, old rule</source>
        <translation>Miejsce, stara reguła</translation>
    </message>
    <message>
        <source>Place, new rule</source>
        <translation>Miejsce, nowa reguła</translation>
    </message>
    <message>
        <source>Wait, old rule</source>
        <translation>Oczekiwanie, stara reguła</translation>
    </message>
    <message>
        <source>Wait, new rule</source>
        <translation>Oczekiwanie, nowa reguła</translation>
    </message>
    <message>
        <source>Who moves furthest in the order of calls</source>
        <translation>Kto najbardziej przesuwa się w kolejności wezwań</translation>
    </message>
    <message>
        <source>The rule to rehearse</source>
        <translation>Reguła do wypróbowania</translation>
    </message>
    <message>
        <source>There is no past day with calls here yet.</source>
        <translation>Nie ma tu jeszcze minionego dnia z wezwaniami.</translation>
    </message>
    <message>
        <source>Choose the file with the rule first.</source>
        <translation>Najpierw wybierz plik z regułą.</translation>
    </message>
    <message>
        <source>The day is lived again…</source>
        <translation>Dzień jest przeżywany na nowo…</translation>
    </message>
    <message>
        <source>Where the picture goes</source>
        <translation>Gdzie trafi obraz</translation>
    </message>
    <message>
        <source>The picture is in {file}.</source>
        <translation>Obraz jest w {file}.</translation>
    </message>
    <message>
        <source>The picture cannot be written to {file}.</source>
        <translation>Obrazu nie można zapisać w {file}.</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>wszyscy</translation>
    </message>
    <message>
        <source>old rule</source>
        <translation>stara reguła</translation>
    </message>
    <message>
        <source>new rule</source>
        <translation>nowa reguła</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>jak było</translation>
    </message>
    <message>
        <source>Calls of the day: {calls}. The old rule gives back in their place: {same}.</source>
        <translation>Wezwania dnia: {calls}. Stara reguła oddaje na ich miejscu: {same}.</translation>
    </message>
    <message>
        <source>Under the new rule, called earlier: {earlier}, later: {later}, at the same place: {same}.</source>
        <translation>Według nowej reguły wezwani wcześniej: {earlier}, później: {later}, na tym samym miejscu: {same}.</translation>
    </message>
    <message>
        <source>Not called any more: {count}.</source>
        <translation>Już niewezwani: {count}.</translation>
    </message>
    <message>
        <source>Events that fitted nothing and were left out: {count}.</source>
        <translation>Zdarzenia, które do niczego nie pasowały i zostały pominięte: {count}.</translation>
    </message>
    <message>
        <source>How many had waited at most how long</source>
        <translation>Ile osób czekało najwyżej jak długo</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Sign in</source>
        <translation>Zaloguj się</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>Pracownik</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Okienko</translation>
    </message>
    <message>
        <source>{counter} ({clerk} sits there)</source>
        <translation>{counter} (zajęte: {clerk})</translation>
    </message>
    <message>
        <source>PIN or password</source>
        <translation>PIN lub hasło</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>ordinary</source>
        <translation>zwykły</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>pierwszeństwo</translation>
    </message>
    <message>
        <source>appointment</source>
        <translation>umówiona wizyta</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>powrót</translation>
    </message>
    <message>
        <source>transferred</source>
        <translation>przekierowanie</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>waiting</source>
        <translation>czeka</translation>
    </message>
    <message>
        <source>called</source>
        <translation>wezwano</translation>
    </message>
    <message>
        <source>being served</source>
        <translation>w trakcie obsługi</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>odstawiono</translation>
    </message>
    <message>
        <source>done</source>
        <translation>zakończono</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>nieobecność</translation>
    </message>
    <message>
        <source>gone by choice</source>
        <translation>rezygnacja</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>anulowano</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>numerek wygasł</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Ticket</source>
        <translation>Numerek</translation>
    </message>
    <message>
        <source>Running time</source>
        <translation>Upływający czas</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Usługa</translation>
    </message>
    <message>
        <source>Who waits</source>
        <translation>Kto czeka</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>Everything else you can do now</source>
        <translation>Wszystko inne, co można teraz zrobić</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Większe</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>Nikt nie czeka.</translation>
    </message>
    <message>
        <source>Next: {service}</source>
        <translation>Następny: {service}</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>czeka: {count}</translation>
    </message>
</context>
<context>
    <name>Supervisor</name>
    <message>
        <source>Supervisor</source>
        <translation>Nadzór</translation>
    </message>
    <message>
        <source>Tickets today</source>
        <translation>Bilety dzisiaj</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Czekają</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Obsłużone</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Nieobecni</translation>
    </message>
    <message>
        <source>Left or cancelled</source>
        <translation>Odeszli lub anulowane</translation>
    </message>
    <message>
        <source>Mean wait</source>
        <translation>Średni czas czekania</translation>
    </message>
    <message>
        <source>9 in 10 waited at most</source>
        <translation>9 na 10 czekało najwyżej</translation>
    </message>
    <message>
        <source>Mean service time</source>
        <translation>Średni czas obsługi</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Okienka</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Kolejki</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Urządzenia</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Okienko</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>Pracownik</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Bilet</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Calls by profile</source>
        <translation>Wywołuje według profilu</translation>
    </message>
    <message>
        <source>Profile for today</source>
        <translation>Profil na dziś</translation>
    </message>
    <message>
        <source>Change profile</source>
        <translation>Zmień profil</translation>
    </message>
    <message>
        <source>Free the counter</source>
        <translation>Zwolnij okienko</translation>
    </message>
    <message>
        <source>Message to the clerk at this counter</source>
        <translation>Wiadomość do pracownika przy tym okienku</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Wyślij</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Usługa</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Najdłuższe czekanie</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cel</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Teraz</translation>
    </message>
    <message>
        <source>Met today</source>
        <translation>Dotrzymano dzisiaj</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Bilety</translation>
    </message>
    <message>
        <source>Why the service is paused, for the citizens to read</source>
        <translation>Dlaczego usługa jest wstrzymana – przeczytają to klienci</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Wstrzymaj</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Wznów</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Urządzenie</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>Let back in</source>
        <translation>Przyjmij ponownie</translation>
    </message>
    <message>
        <source>As the branch file says</source>
        <translation>Jak w pliku oddziału</translation>
    </message>
    <message>
        <source>Nobody is signed in at this counter.</source>
        <translation>Nikt nie jest zalogowany przy tym okienku.</translation>
    </message>
    <message>
        <source>{clerk} calls by another profile until the day ends.</source>
        <translation>{clerk} do końca dnia wywołuje według innego profilu.</translation>
    </message>
    <message>
        <source>{clerk} calls as the branch file says again.</source>
        <translation>{clerk} znów wywołuje według pliku oddziału.</translation>
    </message>
    <message>
        <source>{counter} is free; a ticket that was there waits again.</source>
        <translation>{counter}: wolne; bilet, który tam był, znów czeka.</translation>
    </message>
    <message>
        <source>The message is in the window of {clerk}.</source>
        <translation>Wiadomość jest w oknie: {clerk}.</translation>
    </message>
    <message>
        <source>Write why: the citizens read it.</source>
        <translation>Napisz dlaczego: czytają to klienci.</translation>
    </message>
    <message>
        <source>{service}: no tickets for now. Who waits is still called.</source>
        <translation>{service}: na razie bez biletów. Kto czeka, nadal jest wywoływany.</translation>
    </message>
    <message>
        <source>{service}: tickets are given out again.</source>
        <translation>{service}: bilety znów są wydawane.</translation>
    </message>
    <message>
        <source>{number} waits again.</source>
        <translation>{number} znów czeka.</translation>
    </message>
    <message>
        <source>{profile}, today</source>
        <translation>{profile}, dzisiaj</translation>
    </message>
    <message>
        <source>needs help</source>
        <translation>potrzebuje pomocy</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>zamknięte</translation>
    </message>
    <message>
        <source>free</source>
        <translation>wolne</translation>
    </message>
    <message>
        <source>serving</source>
        <translation>obsługuje</translation>
    </message>
    <message>
        <source>called</source>
        <translation>wywołano</translation>
    </message>
    <message>
        <source>paused: {reason}</source>
        <translation>wstrzymane: {reason}</translation>
    </message>
    <message>
        <source>given out</source>
        <translation>wydawane</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>na czas</translation>
    </message>
    <message>
        <source>near the target</source>
        <translation>blisko celu</translation>
    </message>
    <message>
        <source>over the target</source>
        <translation>powyżej celu</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>bez celu</translation>
    </message>
    <message>
        <source>the server has everything</source>
        <translation>serwer ma wszystko</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>wysyłanie</translation>
    </message>
    <message>
        <source>no server was ever reached</source>
        <translation>nigdy nie połączono z serwerem</translation>
    </message>
    <message>
        <source>not reached; the branch works on</source>
        <translation>brak połączenia; oddział pracuje dalej</translation>
    </message>
    <message>
        <source>refused; tell a technician</source>
        <translation>odrzucono; powiadom technika</translation>
    </message>
    <message>
        <source>Not sent yet: {count}</source>
        <translation>Jeszcze niewysłane: {count}</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serwer</translation>
    </message>
    <message>
        <source>Calls that never reached it: {count}</source>
        <translation>Wywołania, które nie dotarły: {count}</translation>
    </message>
    <message>
        <source>Still to be spoken: {count}</source>
        <translation>Jeszcze do zapowiedzenia: {count}</translation>
    </message>
    <message>
        <source>calls behind: {count}</source>
        <translation>zaległe wywołania: {count}</translation>
    </message>
    <message>
        <source>shows every call</source>
        <translation>pokazuje każde wywołanie</translation>
    </message>
    <message>
        <source>Display {name}</source>
        <translation>Ekran {name}</translation>
    </message>
    <message>
        <source>prints</source>
        <translation>drukuje</translation>
    </message>
    <message>
        <source>Not printed today: {count}</source>
        <translation>Niewydrukowane dzisiaj: {count}</translation>
    </message>
    <message>
        <source>Not known today: {count}</source>
        <translation>Niepewne dzisiaj: {count}</translation>
    </message>
    <message>
        <source>Printer of {name}</source>
        <translation>Drukarka: {name}</translation>
    </message>
    <message>
        <source>works, with trouble</source>
        <translation>działa, z kłopotami</translation>
    </message>
    <message>
        <source>works</source>
        <translation>działa</translation>
    </message>
    <message>
        <source>Program {name}</source>
        <translation>Program {name}</translation>
    </message>
    <message>
        <source>not heard of since {time}</source>
        <translation>brak wieści od {time}</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>Ogłoszenia</translation>
    </message>
    <message>
        <source>Announced in: {languages}. It stands above as it was sent.</source>
        <translation>Ogłoszono w językach: {languages}. Powyżej widać wysłaną treść.</translation>
    </message>
    <message>
        <source>does not say how it is</source>
        <translation>nie podaje swojego stanu</translation>
    </message>
    <message>
        <source>the paper is low</source>
        <translation>kończy się papier</translation>
    </message>
    <message>
        <source>too hot</source>
        <translation>zbyt gorąca</translation>
    </message>
    <message>
        <source>out of paper</source>
        <translation>brak papieru</translation>
    </message>
    <message>
        <source>the cover is open</source>
        <translation>pokrywa jest otwarta</translation>
    </message>
    <message>
        <source>the paper is jammed</source>
        <translation>zacięty papier</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>nie odpowiada</translation>
    </message>
    <message>
        <source>three people got no ticket</source>
        <translation>trzy osoby nie dostały numerka</translation>
    </message>
    <message>
        <source>Tickets left: about {count}</source>
        <translation>Pozostało numerków: około {count}</translation>
    </message>
    <message>
        <source>failed several times</source>
        <translation>kilka razy zawiodła</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Gdzie</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Treść</translation>
    </message>
    <message>
        <source>Announced now</source>
        <translation>Ogłaszane teraz</translation>
    </message>
    <message>
        <source>Write what everybody in the room shall hear and read:</source>
        <translation>Napisz, co wszyscy na sali mają usłyszeć i przeczytać:</translation>
    </message>
    <message>
        <source>Where it is shown</source>
        <translation>Gdzie pokazać</translation>
    </message>
    <message>
        <source>Announce</source>
        <translation>Ogłoś</translation>
    </message>
    <message>
        <source>All displays</source>
        <translation>Wszystkie ekrany</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuty</translation>
    </message>
    <message>
        <source>Words in {language}</source>
        <translation>Treść w języku: {language}</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Próba</translation>
    </message>
    <message>
        <source>calls are not heard</source>
        <translation>wezwań nie słychać</translation>
    </message>
    <message>
        <source>no computer has said how it is</source>
        <translation>żaden komputer nie podał, w jakim jest stanie</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Wersja {version}</translation>
    </message>
    <message>
        <source>Its clock is {seconds} s ahead.</source>
        <translation>Zegar spieszy o {seconds} s.</translation>
    </message>
    <message>
        <source>Its clock is {seconds} s behind.</source>
        <translation>Zegar spóźnia się o {seconds} s.</translation>
    </message>
    <message>
        <source>Computer {name}</source>
        <translation>Komputer {name}</translation>
    </message>
    <message>
        <source>the hub of the branch</source>
        <translation>koncentrator oddziału</translation>
    </message>
    <message>
        <source>its copy is being filled</source>
        <translation>kopia jest uzupełniana</translation>
    </message>
    <message>
        <source>Print the report of today</source>
        <translation>Drukuj raport z dzisiaj</translation>
    </message>
    <message>
        <source>Choose a printer in the list first.</source>
        <translation>Najpierw wybierz drukarkę z listy.</translation>
    </message>
    <message>
        <source>The report comes out of the printer {name} in about a minute, when the server has signed the log.</source>
        <translation>Raport wyjdzie z drukarki {name} za około minutę, gdy serwer podpisze dziennik.</translation>
    </message>
    <message>
        <source>The branch&apos;s main computer does not answer.</source>
        <translation>Główny komputer placówki nie odpowiada.</translation>
    </message>
    <message>
        <source>Make this the main computer</source>
        <translation>Uczyń ten komputer głównym</translation>
    </message>
    <message>
        <source>This is not the main computer: {reason}</source>
        <translation>To nie jest główny komputer: {reason}</translation>
    </message>
    <message>
        <source>This becomes the main computer; it takes some seconds.</source>
        <translation>Ten komputer staje się główny; to potrwa kilka sekund.</translation>
    </message>
    <message>
        <source>Make this the branch&apos;s main computer?</source>
        <translation>Uczynić ten komputer głównym komputerem placówki?</translation>
    </message>
    <message>
        <source>Only if the other one is broken or switched off, and at one computer only: two at the same time would call people twice. Tickets keep their numbers, new ones begin further up. PINs and passwords must be set anew. When the other one is back, it follows by itself, and what was done there is kept.</source>
        <translation>Tylko jeśli tamten jest zepsuty lub wyłączony i tylko na jednym komputerze: dwa naraz wzywałyby ludzi dwa razy. Bilety zachowują numery, nowe zaczynają się dalej. Kody PIN i hasła trzeba ustawić na nowo. Gdy tamten wróci, sam się podporządkuje, a to, co na nim zrobiono, zostanie zachowane.</translation>
    </message>
    <message>
        <source>Wait for the other one</source>
        <translation>Czekaj na tamten</translation>
    </message>
</context>
<context>
    <name>WaitWords</name>
    <message>
        <source>How long it takes cannot be said yet.</source>
        <translation>Nie da się jeszcze powiedzieć, ile to potrwa.</translation>
    </message>
    <message>
        <source>Usually within {time}</source>
        <translation>Zwykle w ciągu {time}</translation>
    </message>
    <message>
        <source>Usually within one minute</source>
        <translation>Zwykle w ciągu minuty</translation>
    </message>
    <message>
        <source>{m} min</source>
        <translation>{m} min</translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation>{h} godz. {m} min</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>około {time}</translation>
    </message>
    <message>
        <source>9 of 10 people are called within one minute.</source>
        <translation>9 na 10 osób jest wzywanych w ciągu minuty.</translation>
    </message>
    <message numerus="yes">
        <source>9 of 10 people are called within %n minutes.</source>
        <translation>
            <numerusform>9 na 10 osób jest wzywanych w ciągu %n minuty.</numerusform>
            <numerusform>9 na 10 osób jest wzywanych w ciągu %n minut.</numerusform>
            <numerusform>9 na 10 osób jest wzywanych w ciągu %n minut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Usually within %n minutes</source>
        <translation>
            <numerusform>Zwykle w ciągu %n minuty</numerusform>
            <numerusform>Zwykle w ciągu %n minut</numerusform>
            <numerusform>Zwykle w ciągu %n minut</numerusform>
        </translation>
    </message>
    <message>
        <source>9 of 10 people are called within {time}.</source>
        <translation>9 na 10 osób jest wzywanych w ciągu {time}.</translation>
    </message>
    <message>
        <source>Typically after one minute.</source>
        <translation>Najczęściej po minucie.</translation>
    </message>
    <message numerus="yes">
        <source>Typically after %n minutes.</source>
        <translation>
            <numerusform>Najczęściej po %n minucie.</numerusform>
            <numerusform>Najczęściej po %n minutach.</numerusform>
            <numerusform>Najczęściej po %n minutach.</numerusform>
        </translation>
    </message>
    <message>
        <source>Typically after {time}.</source>
        <translation>Najczęściej po {time}.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Counter</source>
        <translation>Okienko</translation>
    </message>
    <message>
        <source>Events not yet at the server: {count}. Calls go on as always.</source>
        <translation>Do przesłania na serwer: {count}. Wezwania działają.</translation>
    </message>
    <message>
        <source>No connection to the branch&apos;s main computer. Nothing is lost; what you see may be old until it is back.</source>
        <translation>Brak połączenia z głównym komputerem placówki. Nic nie zginęło; to, co widać, może być nieaktualne, dopóki nie wróci.</translation>
    </message>
    <message>
        <source>No connection to the branch&apos;s main computer. You can go on with who is at your counter, call who is kept for you, and serve people without a ticket. Everybody else may be called by others just now and waits until it is back. Nothing is lost.</source>
        <translation>Brak połączenia z głównym komputerem placówki. Można dalej obsługiwać osobę przy stanowisku, wzywać osoby zachowane dla Pani/Pana i obsługiwać osoby bez biletu. Pozostałych być może właśnie wzywa ktoś inny; czekają, aż wróci. Nic nie zginęło.</translation>
    </message>
    <message>
        <source>Done here and not handed in yet: {count}.</source>
        <translation>Zrobione tutaj i jeszcze nieprzekazane: {count}.</translation>
    </message>
    <message>
        <source>The branch&apos;s main computer is back. Handed in what you did without it: {count}.</source>
        <translation>Główny komputer placówki wrócił. Przekazano, co zrobiono bez niego: {count}.</translation>
    </message>
    <message>
        <source>{number} was called or changed elsewhere meanwhile, so what you did to it does not count. Please tell your supervisor.</source>
        <translation>{number} w międzyczasie wezwano lub zmieniono gdzie indziej, więc to, co tu zrobiono, się nie liczy. Proszę powiadomić kierownika.</translation>
    </message>
    <message>
        <source>Strip</source>
        <translation>Pasek</translation>
    </message>
    <message>
        <source>A narrow strip that stays above your other windows</source>
        <translation>Wąski pasek, który pozostaje nad innymi oknami</translation>
    </message>
    <message>
        <source>You were signed out here: the counter was closed or is used elsewhere.</source>
        <translation>Nastąpiło wylogowanie: okienko zamknięto albo jest używane gdzie indziej.</translation>
    </message>
    <message>
        <source>Nobody is kept for you.</source>
        <translation>Nikt nie jest zachowany dla Pani/Pana.</translation>
    </message>
    <message>
        <source>Who else waits is called when the main computer is back.</source>
        <translation>Pozostali oczekujący zostaną wezwani, gdy wróci główny komputer.</translation>
    </message>
</context>
</TS>
