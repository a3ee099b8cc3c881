<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>AskScreen</name>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Poprzednie</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
</context>
<context>
    <name>HelpBar</name>
    <message>
        <source>Larger text</source>
        <translation>Większy tekst</translation>
    </message>
    <message>
        <source>Stronger contrast</source>
        <translation>Większy kontrast</translation>
    </message>
    <message>
        <source>Bring everything lower</source>
        <translation>Przesuń wszystko niżej</translation>
    </message>
</context>
<context>
    <name>IdleScreen</name>
    <message>
        <source>Called now</source>
        <translation>Teraz wzywani</translation>
    </message>
    <message>
        <source>Waiting now</source>
        <translation>Czekają teraz</translation>
    </message>
    <message>
        <source>Touch the screen to begin</source>
        <translation>Proszę dotknąć ekranu, aby zacząć</translation>
    </message>
</context>
<context>
    <name>IssuingScreen</name>
    <message>
        <source>One moment, please.</source>
        <translation>Proszę chwilę zaczekać.</translation>
    </message>
</context>
<context>
    <name>KeyboardFoot</name>
    <message>
        <source>Capital letters</source>
        <translation>Wielkie litery</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spacja</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>This kiosk does not know its branch yet.</source>
        <translation>Ten automat nie zna jeszcze swojej placówki.</translation>
    </message>
    <message>
        <source>For the technician: give this computer a branch file with “nowserving-agent configure FILE”. The kiosk begins by itself as soon as it is there.</source>
        <translation>Dla technika: proszę wgrać na ten komputer plik placówki poleceniem „nowserving-agent configure PLIK”. Automat ruszy sam, gdy tylko plik się pojawi.</translation>
    </message>
</context>
<context>
    <name>MenuScreen</name>
    <message>
        <source>What brings you here today?</source>
        <translation>W jakiej sprawie Państwo przychodzą?</translation>
    </message>
    <message>
        <source>Touch what you came for.</source>
        <translation>Proszę dotknąć swojej sprawy.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Poprzednie</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
</context>
<context>
    <name>MessageScreen</name>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
</context>
<context>
    <name>MoreTime</name>
    <message>
        <source>Are you still there?</source>
        <translation>Czy nadal Państwo tu są?</translation>
    </message>
    <message>
        <source>Otherwise this screen goes back to the beginning.</source>
        <translation>W przeciwnym razie ekran wróci do początku.</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>Potrzebuję więcej czasu</translation>
    </message>
</context>
<context>
    <name>NumberCard</name>
    <message>
        <source>Your number</source>
        <translation>Państwa numer</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Tickets: {count}</source>
        <translation>Numerki: {count}</translation>
    </message>
    <message>
        <source>Served: {count}</source>
        <translation>Obsłużono: {count}</translation>
    </message>
    <message>
        <source>Called and not there: {count}</source>
        <translation>Wezwani, nieobecni: {count}</translation>
    </message>
    <message>
        <source>Left or cancelled: {count}</source>
        <translation>Wyszli lub anulowano: {count}</translation>
    </message>
    <message>
        <source>Not finished: {count}</source>
        <translation>Niezakończone: {count}</translation>
    </message>
    <message>
        <source>The server signed that the log&apos;s first {count} records have:</source>
        <translation>Serwer podpisał, że pierwsze {count} wpisów dziennika ma:</translation>
    </message>
    <message>
        <source>Report of the day</source>
        <translation>Raport dzienny</translation>
    </message>
    <message>
        <source>Signed: {time}</source>
        <translation>Podpisano: {time}</translation>
    </message>
    <message>
        <source>Key: {key}</source>
        <translation>Klucz: {key}</translation>
    </message>
    <message>
        <source>Sign this paper and put it away. Nobody can change it any more.</source>
        <translation>Podpisz ten papier i schowaj go. Nikt już nie może go zmienić.</translation>
    </message>
</context>
<context>
    <name>TicketScreen</name>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
</context>
<context>
    <name>TypedField</name>
    <message>
        <source>Nothing typed yet</source>
        <translation>Nic jeszcze nie wpisano</translation>
    </message>
    <message>
        <source>Erase the last letter</source>
        <translation>Usuń ostatnią literę</translation>
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
    <name>arriving</name>
    <message>
        <source>I have an appointment</source>
        <translation>Mam umówioną wizytę</translation>
    </message>
    <message>
        <source>What is the code of your appointment?</source>
        <translation>Jaki jest kod wizyty?</translation>
    </message>
    <message>
        <source>Type it, or hold it in front of the scanner if there is one.</source>
        <translation>Proszę go wpisać albo przyłożyć do czytnika, jeśli jest.</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Zgłoś przybycie</translation>
    </message>
    <message>
        <source>We have called our staff.</source>
        <translation>Wezwaliśmy pracownika.</translation>
    </message>
    <message>
        <source>Our staff have been called already.</source>
        <translation>Pracownik został już wezwany.</translation>
    </message>
    <message>
        <source>Somebody is on the way to you.</source>
        <translation>Ktoś już do Państwa idzie.</translation>
    </message>
    <message>
        <source>Please wait here.</source>
        <translation>Proszę tu poczekać.</translation>
    </message>
    <message>
        <source>Please wait here. Somebody comes as soon as they can.</source>
        <translation>Proszę tu poczekać. Ktoś przyjdzie, gdy tylko będzie mógł.</translation>
    </message>
    <message>
        <source>We close at {time}. There are no more tickets for today.</source>
        <translation>Zamykamy o {time}. Na dziś nie ma już biletów.</translation>
    </message>
    <message>
        <source>We close at {time}. It may not be your turn before that.</source>
        <translation>Zamykamy o {time}. Kolej może nie nadejść wcześniej.</translation>
    </message>
    <message>
        <source>It is late for this service today.</source>
        <translation>Dziś jest już późno na tę sprawę.</translation>
    </message>
    <message>
        <source>Take a ticket anyway</source>
        <translation>Mimo to pobierz bilet</translation>
    </message>
    <message>
        <source>Counter {number}</source>
        <translation>Stanowisko {number}</translation>
    </message>
</context>
<context>
    <name>asking</name>
    <message>
        <source>How many people are you?</source>
        <translation>Ile osób przyszło?</translation>
    </message>
    <message>
        <source>Does this apply to you?</source>
        <translation>Czy to Państwa dotyczy?</translation>
    </message>
    <message>
        <source>One ticket is enough for all of you.</source>
        <translation>Jeden bilet wystarczy dla wszystkich.</translation>
    </message>
    <message>
        <source>Day, month and year, such as 24 / 12 / 1970.</source>
        <translation>Dzień, miesiąc i rok, na przykład 24 / 12 / 1970.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Żadne z tych</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Pomiń</translation>
    </message>
    <message>
        <source>Question {number} of {count}</source>
        <translation>Pytanie {number} z {count}</translation>
    </message>
    <message>
        <source>This answer is needed: {field}</source>
        <translation>Ta odpowiedź jest potrzebna: {field}</translation>
    </message>
    <message>
        <source>This is not a number. Please use digits only.</source>
        <translation>To nie jest liczba. Proszę wpisać same cyfry.</translation>
    </message>
    <message>
        <source>The number is too small. It must be {bound} or more.</source>
        <translation>Liczba jest za mała. Musi wynosić co najmniej {bound}.</translation>
    </message>
    <message>
        <source>The number is too large. It must be {bound} or less.</source>
        <translation>Liczba jest za duża. Może wynosić najwyżej {bound}.</translation>
    </message>
    <message>
        <source>The answer is too short. Letters needed: {bound}.</source>
        <translation>Odpowiedź jest za krótka. Potrzebnych liter: {bound}.</translation>
    </message>
    <message>
        <source>The answer is too long. Letters at most: {bound}.</source>
        <translation>Odpowiedź jest za długa. Najwięcej liter: {bound}.</translation>
    </message>
    <message>
        <source>The phone number is not whole. Please type all of its 5 to 15 digits.</source>
        <translation>Numer telefonu jest niepełny. Proszę wpisać wszystkie cyfry, od 5 do 15.</translation>
    </message>
    <message>
        <source>The email address is not whole. It looks like name@example.org.</source>
        <translation>Adres e-mail jest niepełny. Wygląda jak imie@example.org.</translation>
    </message>
    <message>
        <source>There is no such date. Please type two digits for the day, two for the month and four for the year.</source>
        <translation>Nie ma takiej daty. Proszę wpisać dwie cyfry dnia, dwie miesiąca i cztery roku.</translation>
    </message>
    <message>
        <source>Please check your answer to this: {field}</source>
        <translation>Proszę sprawdzić odpowiedź: {field}</translation>
    </message>
</context>
<context>
    <name>spoken</name>
    <message>
        <source>Go up and down with the arrow keys, and press the select key to choose.</source>
        <translation>Proszę poruszać się strzałkami w górę i w dół, a wybór potwierdzić klawiszem wyboru.</translation>
    </message>
    <message>
        <source>Press any key if you need more time.</source>
        <translation>Proszę nacisnąć dowolny klawisz, jeśli potrzeba więcej czasu.</translation>
    </message>
    <message>
        <source>You have typed: {text}</source>
        <translation>Wpisano: {text}</translation>
    </message>
    <message>
        <source>Erased: {text}</source>
        <translation>Usunięto: {text}</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>We are closed.</source>
        <translation>Jest zamknięte.</translation>
    </message>
    <message>
        <source>This service is paused.</source>
        <translation>Obsługa tej sprawy jest wstrzymana.</translation>
    </message>
    <message>
        <source>Please come back a little later, or ask our staff.</source>
        <translation>Proszę wrócić nieco później lub zapytać pracowników.</translation>
    </message>
    <message>
        <source>All of today&apos;s tickets have been given out.</source>
        <translation>Na dziś wydano już wszystkie numerki.</translation>
    </message>
    <message>
        <source>Please come back on another day, or ask our staff.</source>
        <translation>Proszę przyjść w inny dzień lub zapytać pracowników.</translation>
    </message>
    <message>
        <source>No number is free at the moment.</source>
        <translation>W tej chwili nie ma wolnego numeru.</translation>
    </message>
    <message>
        <source>Very many people are waiting. Please ask our staff.</source>
        <translation>Czeka bardzo wiele osób. Proszę zapytać pracowników.</translation>
    </message>
    <message>
        <source>This kiosk has no number left for this service.</source>
        <translation>Ten automat nie ma już numerów do tej usługi.</translation>
    </message>
    <message>
        <source>It has no connection at the moment. Please ask our staff.</source>
        <translation>Nie ma w tej chwili połączenia. Proszę zwrócić się do personelu.</translation>
    </message>
    <message>
        <source>This service is no longer offered here.</source>
        <translation>Tej sprawy już się tu nie załatwia.</translation>
    </message>
    <message>
        <source>Please choose another one, or ask our staff.</source>
        <translation>Proszę wybrać inną lub zapytać pracowników.</translation>
    </message>
    <message>
        <source>We cannot give you a ticket right now.</source>
        <translation>W tej chwili nie możemy wydać numerka.</translation>
    </message>
    <message>
        <source>You have no number yet. Please try again, or ask our staff.</source>
        <translation>Nie mają Państwo jeszcze numeru. Proszę spróbować ponownie lub zapytać pracowników.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Nie udało się.</translation>
    </message>
    <message>
        <source>Please ask our staff.</source>
        <translation>Proszę zapytać pracowników.</translation>
    </message>
    <message>
        <source>Please look at the notice at the door for our opening hours.</source>
        <translation>Godziny otwarcia podano na drzwiach.</translation>
    </message>
    <message>
        <source>We open again today at {time}.</source>
        <translation>Otwieramy ponownie dziś o {time}.</translation>
    </message>
    <message>
        <source>We open again tomorrow at {time}.</source>
        <translation>Otwieramy ponownie jutro o {time}.</translation>
    </message>
    <message>
        <source>We open again on {day} at {time}.</source>
        <translation>Otwieramy ponownie: {day}, godz. {time}.</translation>
    </message>
    <message>
        <source>Your ticket is being printed.</source>
        <translation>Numerek się drukuje.</translation>
    </message>
    <message>
        <source>Please take your ticket.</source>
        <translation>Proszę odebrać numerek.</translation>
    </message>
    <message>
        <source>Your number counts all the same. Please remember or photograph it.</source>
        <translation>Numer mimo to jest ważny. Proszę go zapamiętać lub sfotografować.</translation>
    </message>
    <message>
        <source>This kiosk works on its own at the moment. Your number is valid.</source>
        <translation>Ten automat działa teraz samodzielnie. Państwa numer jest ważny.</translation>
    </message>
    <message>
        <source>Not valid without its last line.</source>
        <translation>Nieważny bez ostatniego wiersza.</translation>
    </message>
    <message>
        <source>End of ticket {number}</source>
        <translation>Koniec numerka {number}</translation>
    </message>
    <message>
        <source>DUPLICATE</source>
        <translation>DUPLIKAT</translation>
    </message>
    <message>
        <source>Your ticket could not be printed.</source>
        <translation>Nie udało się wydrukować numerka.</translation>
    </message>
    <message>
        <source>Did your ticket come out?</source>
        <translation>Czy numerek się wydrukował?</translation>
    </message>
    <message>
        <source>Your number counts in any case.</source>
        <translation>Numer jest ważny w każdym przypadku.</translation>
    </message>
    <message>
        <source>There are no paper tickets at the moment.</source>
        <translation>W tej chwili nie ma numerków na papierze.</translation>
    </message>
    <message>
        <source>Please remember or photograph your number.</source>
        <translation>Proszę zapamiętać lub sfotografować numer.</translation>
    </message>
    <message>
        <source>Nobody waiting</source>
        <translation>Nikt nie czeka</translation>
    </message>
    <message>
        <source>Waiting: {count}</source>
        <translation>Czeka osób: {count}</translation>
    </message>
    <message>
        <source>Paused for the moment</source>
        <translation>Chwilowo wstrzymane</translation>
    </message>
    <message>
        <source>No more tickets today</source>
        <translation>Na dziś brak numerków</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
    <message>
        <source>Nobody is ahead of you.</source>
        <translation>Nikt nie czeka przed Państwem.</translation>
    </message>
    <message>
        <source>People ahead of you: {count}</source>
        <translation>Osób przed Państwem: {count}</translation>
    </message>
    <message>
        <source>Please take a seat and watch the screen.</source>
        <translation>Proszę usiąść i obserwować ekran.</translation>
    </message>
    <message>
        <source>Scan to follow your ticket on your phone.</source>
        <translation>Proszę zeskanować, aby śledzić numerek w telefonie.</translation>
    </message>
    <message>
        <source>Photograph this to keep your ticket on your phone.</source>
        <translation>Proszę sfotografować, aby mieć numerek w telefonie.</translation>
    </message>
    <message>
        <source>Page {number} of {pages}</source>
        <translation>Strona {number} z {pages}</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Państwa numer</translation>
    </message>
    <message>
        <source>Whoever comes now is not called before we close at {time}.</source>
        <translation>Kto przyjdzie teraz, nie zostanie wezwany przed zamknięciem o {time}.</translation>
    </message>
    <message>
        <source>It is too late for this service today.</source>
        <translation>Dziś jest już za późno na tę usługę.</translation>
    </message>
    <message>
        <source>Too late for today</source>
        <translation>Dziś już za późno</translation>
    </message>
    <message>
        <source>You are too many for one ticket.</source>
        <translation>To za dużo osób na jeden bilet.</translation>
    </message>
    <message>
        <source>The questions of this service have just changed.</source>
        <translation>Pytania do tej sprawy właśnie się zmieniły.</translation>
    </message>
    <message>
        <source>You have no number yet. Please begin again.</source>
        <translation>Nie mają Państwo jeszcze numeru. Proszę zacząć od nowa.</translation>
    </message>
    <message>
        <source>There is no appointment with this code.</source>
        <translation>Nie ma wizyty z takim kodem.</translation>
    </message>
    <message>
        <source>Please check it, or ask our staff.</source>
        <translation>Proszę go sprawdzić albo zapytać pracownika.</translation>
    </message>
    <message>
        <source>This is no code of an appointment.</source>
        <translation>To nie jest kod wizyty.</translation>
    </message>
    <message>
        <source>It has 4 to 16 letters and digits.</source>
        <translation>Ma od 4 do 16 liter i cyfr.</translation>
    </message>
    <message>
        <source>Your appointment is on {day}.</source>
        <translation>Wizyta jest umówiona na: {day}.</translation>
    </message>
    <message>
        <source>Please come on that day, or ask our staff.</source>
        <translation>Proszę przyjść tego dnia albo zapytać pracownika.</translation>
    </message>
    <message>
        <source>You are early: your appointment is at {time}.</source>
        <translation>To jeszcze za wcześnie: wizyta jest o {time}.</translation>
    </message>
    <message>
        <source>You can check in here from {time} on.</source>
        <translation>Przybycie można tu zgłosić od {time}.</translation>
    </message>
    <message>
        <source>Your appointment was at {time}; we could not keep it.</source>
        <translation>Wizyta była o {time}; nie mogliśmy jej utrzymać.</translation>
    </message>
    <message>
        <source>Please take a ticket, or ask our staff.</source>
        <translation>Proszę pobrać bilet albo zapytać pracownika.</translation>
    </message>
    <message>
        <source>You have checked in already. Your number is {number}.</source>
        <translation>Przybycie jest już zgłoszone. Numer to {number}.</translation>
    </message>
    <message>
        <source>You have checked in already.</source>
        <translation>Przybycie jest już zgłoszone.</translation>
    </message>
    <message>
        <source>Staff cannot be called from here.</source>
        <translation>Stąd nie można wezwać pracownika.</translation>
    </message>
    <message>
        <source>Please go to a counter.</source>
        <translation>Proszę podejść do stanowiska.</translation>
    </message>
    <message>
        <source>Staff have been called</source>
        <translation>Pracownik wezwany</translation>
    </message>
    <message>
        <source>Ask our staff to come</source>
        <translation>Poproś o pomoc</translation>
    </message>
    <message>
        <source>People on one ticket, at most: {count}.</source>
        <translation>Osób na jednym bilecie najwyżej: {count}.</translation>
    </message>
    <message>
        <source>There are no tickets here at the moment.</source>
        <translation>W tej chwili nie ma tu biletów.</translation>
    </message>
</context>
</TS>
