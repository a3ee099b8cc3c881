<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About this program</source>
        <translation>Про програму</translation>
    </message>
    <message>
        <source>Branch file: {0} ({1}), not from the server</source>
        <translation>Файл відділення: {0} ({1}), не із сервера</translation>
    </message>
    <message>
        <source>Branch file: version {0} from the server ({1})</source>
        <translation>Файл відділення: версія {0} із сервера ({1})</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>Call next</source>
        <translation>Викликати наступний</translation>
    </message>
    <message>
        <source>Call this one</source>
        <translation>Викликати цей</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Викликати ще раз</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Почати</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Не з’явився</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Відстрочити</translation>
    </message>
    <message>
        <source>Let back in</source>
        <translation>Допустити знову</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Відкласти</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Переспрямувати</translation>
    </message>
    <message>
        <source>Back to queue</source>
        <translation>Віддати в чергу</translation>
    </message>
    <message>
        <source>Add service</source>
        <translation>Додати послугу</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Завершити</translation>
    </message>
    <message>
        <source>Cancel ticket</source>
        <translation>Скасувати талон</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Перерва</translation>
    </message>
    <message>
        <source>End break</source>
        <translation>Завершити перерву</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Call next of …</source>
        <translation>Викликати наступного на …</translation>
    </message>
    <message>
        <source>Park for me</source>
        <translation>Відкласти для мене</translation>
    </message>
    <message>
        <source>Finish as …</source>
        <translation>Завершити як …</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати дію</translation>
    </message>
    <message>
        <source>Without ticket</source>
        <translation>Без талона</translation>
    </message>
    <message>
        <source>Give a number</source>
        <translation>Дати номер</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Запис</translation>
    </message>
    <message>
        <source>Undo check-in</source>
        <translation>Скасувати прибуття</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробиці</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Надрукувати ще раз</translation>
    </message>
    <message>
        <source>Appointment outside its time</source>
        <translation>Запис поза своїм часом</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>{number} is called again.</source>
        <translation>{number} викликано ще раз.</translation>
    </message>
    <message>
        <source>{number} did not come and waits again.</source>
        <translation>{number}: ніхто не прийшов, талон знову чекає.</translation>
    </message>
    <message>
        <source>{number} did not come. It is in the list “Missed”.</source>
        <translation>{number}: ніхто не прийшов. Талон у списку «Пропущені».</translation>
    </message>
    <message>
        <source>{number} waits again.</source>
        <translation>{number} знову чекає.</translation>
    </message>
    <message>
        <source>{number} is parked. It is in the list “Parked”.</source>
        <translation>{number} відкладено. Талон у списку «Відкладені».</translation>
    </message>
    <message>
        <source>{number} now waits for {service}.</source>
        <translation>{number} тепер чекає на: {service}.</translation>
    </message>
    <message>
        <source>{number} is back in its queue.</source>
        <translation>{number} знову у своїй черзі.</translation>
    </message>
    <message>
        <source>{number} is done.</source>
        <translation>{number}: завершено.</translation>
    </message>
    <message>
        <source>{number} is cancelled.</source>
        <translation>{number} скасовано.</translation>
    </message>
    <message>
        <source>{number} goes back to who sent it.</source>
        <translation>{number} повертається до того, хто надіслав.</translation>
    </message>
    <message>
        <source>Taken back: {number} is as before.</source>
        <translation>Скасовано: {number} як і раніше.</translation>
    </message>
    <message>
        <source>The number is {number}. Please tell it: there is no paper.</source>
        <translation>Номер {number}. Назвіть його, будь ласка: паперу немає.</translation>
    </message>
    <message>
        <source>The number is {number}. It waits now.</source>
        <translation>Номер {number}. Тепер він чекає.</translation>
    </message>
    <message>
        <source>{number} is no more; the appointment can be used again.</source>
        <translation>Номера {number} більше немає; записом можна скористатися знову.</translation>
    </message>
    <message>
        <source>Written down.</source>
        <translation>Записано.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати дію</translation>
    </message>
    <message>
        <source>The kiosk is asked to print {number} again.</source>
        <translation>Кіоск має ще раз надрукувати {number}.</translation>
    </message>
</context>
<context>
    <name>Break</name>
    <message>
        <source>Short break</source>
        <translation>Коротка перерва</translation>
    </message>
    <message>
        <source>Meal</source>
        <translation>Обід</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Нарада</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Running time</source>
        <translation>Час, що минає</translation>
    </message>
    <message>
        <source>Ticket at this counter</source>
        <translation>Талон біля цього віконця</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Nobody is called to this counter.</source>
        <translation>До цього віконця нікого не викликано.</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>Ніхто не чекає.</translation>
    </message>
    <message>
        <source>Who comes appears here at once.</source>
        <translation>Хто прийде, одразу з’явиться тут.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Наступний</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Вільне</translation>
    </message>
    <message>
        <source>On a break</source>
        <translation>Перерва</translation>
    </message>
    <message>
        <source>Called, not here yet</source>
        <translation>Викликано, ще немає</translation>
    </message>
    <message>
        <source>Being served</source>
        <translation>Обслуговується</translation>
    </message>
    <message>
        <source>waited {time}</source>
        <translation>чекання {time}</translation>
    </message>
    <message>
        <source>group of {size}</source>
        <translation>група: {size}</translation>
    </message>
    <message>
        <source>calls: {calls}</source>
        <translation>виклики: {calls}</translation>
    </message>
    <message>
        <source>put back: {times}</source>
        <translation>повернуто: {times}</translation>
    </message>
    <message>
        <source>Before: {legs}</source>
        <translation>Раніше: {legs}</translation>
    </message>
    <message>
        <source>Called by itself in {time}.</source>
        <translation>Викличеться сам через {time}.</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Виберіть …</translation>
    </message>
    <message>
        <source>needs help</source>
        <translation>потрібна допомога</translation>
    </message>
    <message>
        <source>goes back to {clerk}</source>
        <translation>повертається до: {clerk}</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>{s} s</source>
        <translation>{s} с</translation>
    </message>
    <message>
        <source>{m} min</source>
        <translation>{m} хв</translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation>{h} год {m} хв</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Today: {count} served, {time} each on average.</source>
        <translation>Сьогодні обслуговано: {count}, у середньому {time}.</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Where does {number} go?</source>
        <translation>Куди йде {number}?</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Послуга</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Місце</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Після</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Закріплено за</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Будь-хто</translation>
    </message>
    <message>
        <source>Serve one more thing now</source>
        <translation>Обслужити зараз ще одне питання</translation>
    </message>
    <message>
        <source>Outcome so far</source>
        <translation>Результат дотепер</translation>
    </message>
    <message>
        <source>Take a break</source>
        <translation>Зробити перерву</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Why is this ticket called before others?</source>
        <translation>Чому цей талон викликають раніше за інші?</translation>
    </message>
    <message>
        <source>Cancel this ticket?</source>
        <translation>Скасувати цей талон?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Нотатка</translation>
    </message>
    <message>
        <source>Comes back to me after that</source>
        <translation>Потім повертається до мене</translation>
    </message>
    <message>
        <source>About {number}</source>
        <translation>Про {number}</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Нова нотатка</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Needs help</source>
        <translation>Потрібна допомога</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Записати</translation>
    </message>
    <message>
        <source>No answers are kept.</source>
        <translation>Відповідей не збережено.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>так</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ні</translation>
    </message>
    <message>
        <source>No notes.</source>
        <translation>Нотаток немає.</translation>
    </message>
    <message>
        <source>Call the next one for</source>
        <translation>Викликати наступного на послугу</translation>
    </message>
    <message>
        <source>Somebody without a ticket</source>
        <translation>Хтось без талона</translation>
    </message>
    <message>
        <source>Is served here now</source>
        <translation>Обслуговується тут зараз</translation>
    </message>
    <message>
        <source>Gets a number and waits</source>
        <translation>Отримує номер і чекає</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Немає</translation>
    </message>
    <message>
        <source>What then</source>
        <translation>Що далі</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Пріоритет</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Somebody came to an appointment</source>
        <translation>Хтось прийшов за записом</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>How did it end for {number}?</source>
        <translation>Чим закінчилося для {number}?</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Виберіть …</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>What was done:</source>
        <translation>Що зроблено:</translation>
    </message>
    <message>
        <source>Counts as the appointment, early or late</source>
        <translation>Зараховується як запис, раніше чи пізніше</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Call whom the branch&apos;s rule puts first.</source>
        <translation>Викликає того, кого правило відділення ставить першим.</translation>
    </message>
    <message>
        <source>Call the chosen ticket out of order, with a reason.</source>
        <translation>Викликає вибраний талон поза чергою, із зазначенням причини.</translation>
    </message>
    <message>
        <source>Show and speak the call once more.</source>
        <translation>Показує й оголошує виклик ще раз.</translation>
    </message>
    <message>
        <source>The person is here: begin.</source>
        <translation>Людина тут: почати.</translation>
    </message>
    <message>
        <source>Nobody came: the branch&apos;s policy decides what follows.</source>
        <translation>Ніхто не прийшов: що далі, вирішує правило відділення.</translation>
    </message>
    <message>
        <source>Not here yet: let the ticket wait again.</source>
        <translation>Ще немає: талон знову чекає.</translation>
    </message>
    <message>
        <source>The chosen ticket came after all: it waits again.</source>
        <translation>Вибраний талон таки прийшов: він знову чекає.</translation>
    </message>
    <message>
        <source>Set the ticket aside; it stays with this counter.</source>
        <translation>Відкладає талон; він лишається за цим віконцем.</translation>
    </message>
    <message>
        <source>Go on with the chosen parked ticket.</source>
        <translation>Продовжує з вибраним відкладеним талоном.</translation>
    </message>
    <message>
        <source>Send on to another service; the number stays.</source>
        <translation>Надсилає до іншої послуги; номер лишається.</translation>
    </message>
    <message>
        <source>Give the ticket back; it keeps the time it waited.</source>
        <translation>Віддає талон; час чекання зберігається.</translation>
    </message>
    <message>
        <source>Serve one more thing for the same person now.</source>
        <translation>Обслуговує зараз ще одне питання тієї самої людини.</translation>
    </message>
    <message>
        <source>The service is done, with the outcome shown.</source>
        <translation>Послугу завершено з указаним результатом.</translation>
    </message>
    <message>
        <source>Take the ticket out of the day.</source>
        <translation>Вилучає талон із цього дня.</translation>
    </message>
    <message>
        <source>Call nobody for a while.</source>
        <translation>Деякий час нікого не викликати.</translation>
    </message>
    <message>
        <source>Be back and call again.</source>
        <translation>Повернутися і знову викликати.</translation>
    </message>
    <message>
        <source>Sign out and close this counter.</source>
        <translation>Вийти й закрити це віконце.</translation>
    </message>
    <message>
        <source>Call the next one who waits for one service.</source>
        <translation>Викликає наступного, хто чекає на одну послугу.</translation>
    </message>
    <message>
        <source>Set the ticket aside; it stays with you.</source>
        <translation>Відкладає талон; він лишається за вами.</translation>
    </message>
    <message>
        <source>Say how it ended and what was really done.</source>
        <translation>Скажіть, чим закінчилося і що справді зроблено.</translation>
    </message>
    <message>
        <source>Take back what you did last, for some seconds.</source>
        <translation>Кілька секунд можна скасувати останню дію.</translation>
    </message>
    <message>
        <source>Serve somebody who took no ticket, or give a number.</source>
        <translation>Обслуговує людину без талона або дає їй номер.</translation>
    </message>
    <message>
        <source>Give out a number without paper.</source>
        <translation>Дає номер без паперу.</translation>
    </message>
    <message>
        <source>Somebody came to an appointment: give a number.</source>
        <translation>Хтось прийшов за записом: дає номер.</translation>
    </message>
    <message>
        <source>Take the check-in back; the time stays booked.</source>
        <translation>Скасовує прибуття; час лишається за людиною.</translation>
    </message>
    <message>
        <source>See answers and notes, write a note, mark help needed.</source>
        <translation>Переглянути відповіді й нотатки, додати нотатку, позначити потребу в допомозі.</translation>
    </message>
    <message>
        <source>Have the kiosk print the ticket again, as a duplicate.</source>
        <translation>Нехай кіоск надрукує талон ще раз, як дублікат.</translation>
    </message>
    <message>
        <source>Let an appointment count outside its time.</source>
        <translation>Зарахувати запис поза його часом.</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>Lists of tickets</source>
        <translation>Списки талонів</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Чекають</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Відкладені</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Пропущені</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>Ніхто не чекає.</translation>
    </message>
    <message>
        <source>Nobody is parked here.</source>
        <translation>Тут немає відкладених талонів.</translation>
    </message>
    <message>
        <source>Nobody was missed lately.</source>
        <translation>Останнім часом ніхто не пропустив виклику.</translation>
    </message>
    <message>
        <source>needs help</source>
        <translation>потрібна допомога</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>людей: {count}</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>задовго</translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message>
        <source>Locked</source>
        <translation>Заблоковано</translation>
    </message>
    <message>
        <source>{number} stays at this counter.</source>
        <translation>{number} залишається біля цього віконця.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Розблокувати</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>en</source>
        <comment>The code of the language translated into, such as es</comment>
        <translation>uk</translation>
    </message>
    <message>
        <source>Counter {number}</source>
        <translation>Віконце {number}</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Served</source>
        <translation>Обслужено</translation>
    </message>
    <message>
        <source>Unresolved</source>
        <translation>Не вирішено</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Переспрямовано</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Повернуто</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Перервано</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Ticket printer</source>
        <translation>Принтер талонів</translation>
    </message>
    <message>
        <source>{where}: {cause}</source>
        <translation>{where}: {cause}</translation>
    </message>
    <message>
        <source>Numbers are given out without paper.</source>
        <translation>Номери видаються без паперу.</translation>
    </message>
    <message>
        <source>paper for about {count} more tickets.</source>
        <translation>паперу вистачить приблизно на {count} талонів.</translation>
    </message>
    <message>
        <source>the paper is nearly at its end.</source>
        <translation>папір закінчується.</translation>
    </message>
    <message>
        <source>the paper is at its end. Put in a new roll.</source>
        <translation>папір закінчився. Вставте новий рулон.</translation>
    </message>
    <message>
        <source>the cover is open. Close it.</source>
        <translation>кришка відкрита. Закрийте її.</translation>
    </message>
    <message>
        <source>the paper is jammed. Open the cover and take it out.</source>
        <translation>папір застряг. Відкрийте кришку і вийміть його.</translation>
    </message>
    <message>
        <source>it is too hot and goes on by itself when it has cooled down.</source>
        <translation>він перегрівся і запрацює сам, коли охолоне.</translation>
    </message>
    <message>
        <source>it does not answer. Look at its cable and its switch.</source>
        <translation>він не відповідає. Перевірте кабель і вимикач.</translation>
    </message>
    <message>
        <source>three people in a row got no ticket. Look at the printer.</source>
        <translation>три людини поспіль не отримали талона. Перевірте принтер.</translation>
    </message>
    <message>
        <source>it failed several times. Look at the printer.</source>
        <translation>він кілька разів не надрукував. Перевірте принтер.</translation>
    </message>
    <message>
        <source>has no paper ticket</source>
        <translation>без паперового талона</translation>
    </message>
    <message>
        <source>duplicate on its way</source>
        <translation>дублікат друкується</translation>
    </message>
    <message>
        <source>duplicate: the kiosk did not answer</source>
        <translation>дублікат: кіоск не відповів</translation>
    </message>
    <message>
        <source>duplicate printed</source>
        <translation>дублікат надруковано</translation>
    </message>
    <message>
        <source>duplicate sent, not confirmed</source>
        <translation>дублікат надіслано, не підтверджено</translation>
    </message>
    <message>
        <source>duplicate not printed</source>
        <translation>дублікат не надруковано</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Lock</source>
        <translation>Заблокувати</translation>
    </message>
    <message>
        <source>Call for help</source>
        <translation>Покликати на допомогу</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Більше</translation>
    </message>
    <message>
        <source>{name} is on the way.</source>
        <translation>{name} уже йде.</translation>
    </message>
    <message>
        <source>Passed on.</source>
        <translation>Передано.</translation>
    </message>
    <message>
        <source>{clerk} at {counter} needs help. {name} is on the way.</source>
        <translation>{clerk} ({counter}) потребує допомоги. {name} уже йде.</translation>
    </message>
    <message>
        <source>{clerk} at {counter} needs help.</source>
        <translation>{clerk} ({counter}) потребує допомоги.</translation>
    </message>
    <message>
        <source>I am coming</source>
        <translation>Я йду</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Вимкнути</translation>
    </message>
    <message>
        <source>Somebody at the ticket kiosk asks for staff ({name}).</source>
        <translation>Хтось біля кіоску талонів просить працівника ({name}).</translation>
    </message>
    <message>
        <source>I am going</source>
        <translation>Я йду</translation>
    </message>
    <message>
        <source>{name}: {text}</source>
        <translation>{name}: {text}</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Прочитано</translation>
    </message>
</context>
<context>
    <name>Permission</name>
    <message>
        <source>call a chosen ticket</source>
        <translation>викликати вибраний талон</translation>
    </message>
    <message>
        <source>supervise the branch</source>
        <translation>наглядати за відділенням</translation>
    </message>
    <message>
        <source>change what a clerk calls</source>
        <translation>змінювати, кого викликає працівник</translation>
    </message>
    <message>
        <source>pause services</source>
        <translation>призупиняти послуги</translation>
    </message>
    <message>
        <source>let back in who was missed long ago</source>
        <translation>повертати тих, хто давно не з’явився</translation>
    </message>
    <message>
        <source>let an appointment count outside its time</source>
        <translation>зарахувати запис поза його часом</translation>
    </message>
</context>
<context>
    <name>Position</name>
    <message>
        <source>At the end of the queue</source>
        <translation>У кінці черги</translation>
    </message>
    <message>
        <source>First in the queue</source>
        <translation>На початку черги</translation>
    </message>
    <message>
        <source>By its time of arrival</source>
        <translation>За часом приходу</translation>
    </message>
    <message>
        <source>After some others</source>
        <translation>Після кількох інших</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>{number}: {why}. Nobody else waits.</source>
        <translation>{number}: {why}. Більше ніхто не чекає.</translation>
    </message>
    <message>
        <source>{number} before {other}: {why}.</source>
        <translation>{number} перед {other}: {why}.</translation>
    </message>
    <message>
        <source>kept for you, waited {time}</source>
        <translation>закріплено за вами, чекання {time}</translation>
    </message>
    <message>
        <source>placed first by a colleague, waited {time}</source>
        <translation>колеги поставили першим, чекання {time}</translation>
    </message>
    <message>
        <source>chosen out of order</source>
        <translation>вибрано поза чергою</translation>
    </message>
    <message>
        <source>chosen out of order, {note}</source>
        <translation>вибрано поза чергою, {note}</translation>
    </message>
    <message>
        <source>waited {time}</source>
        <translation>чекання {time}</translation>
    </message>
    <message>
        <source>{standing}, waited {time}</source>
        <translation>{standing}, чекання {time}</translation>
    </message>
    <message>
        <source>next of a service you chose, waited {time}</source>
        <translation>наступний на вибрану послугу, очікування {time}</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>There is no counter {counter} in this branch any more.</source>
        <translation>Віконця {counter} у цьому відділенні більше немає.</translation>
    </message>
    <message>
        <source>This ticket is not known here today.</source>
        <translation>Цей талон тут сьогодні невідомий.</translation>
    </message>
    <message>
        <source>{clerk} is signed in at {counter}. Choose another counter.</source>
        <translation>{counter}: тут працює {clerk}. Виберіть інше віконце.</translation>
    </message>
    <message>
        <source>{clerk} is still signed in at {counter}. Close that counter first.</source>
        <translation>{clerk} ще працює тут: {counter}. Спершу закрийте те віконце.</translation>
    </message>
    <message>
        <source>You are on a break. End the break first.</source>
        <translation>У вас перерва. Спершу завершіть її.</translation>
    </message>
    <message>
        <source>This counter is closed. Sign in first.</source>
        <translation>Це віконце закрите. Спершу ввійдіть.</translation>
    </message>
    <message>
        <source>{number} is still here. Finish with this ticket first.</source>
        <translation>{number} ще тут. Спершу завершіть цей талон.</translation>
    </message>
    <message>
        <source>Nobody is waiting whom you may call.</source>
        <translation>Не чекає ніхто, кого ви можете викликати.</translation>
    </message>
    <message>
        <source>{number} is kept for another counter.</source>
        <translation>{number} закріплено за іншим віконцем.</translation>
    </message>
    <message>
        <source>{number} was missed more than {minutes} min ago. Please give out a new ticket.</source>
        <translation>{number} пропустив виклик понад {minutes} хв тому. Видайте новий талон.</translation>
    </message>
    <message>
        <source>This service has no outcome “{outcome}”. Choose another.</source>
        <translation>Ця послуга не має результату «{outcome}». Виберіть інший.</translation>
    </message>
    <message>
        <source>{service} is no longer offered here. Choose another.</source>
        <translation>{service}: тут більше не надається. Виберіть іншу послугу.</translation>
    </message>
    <message>
        <source>This needs the branch&apos;s main computer, which does not answer. Try again in a moment; nothing is done twice.</source>
        <translation>Для цього потрібен головний комп’ютер відділення, а він не відповідає. Спробуйте ще раз за мить; нічого не буде зроблено двічі.</translation>
    </message>
    <message>
        <source>This computer has no number of its own left. It gets new ones when the branch&apos;s main computer is back.</source>
        <translation>У цього комп’ютера не лишилося власних номерів. Він отримає нові, коли повернеться головний комп’ютер відділення.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again; tell a technician if it stays so.</source>
        <translation>Нічого не змінено. Спробуйте ще раз; якщо так і буде, повідомте техніка.</translation>
    </message>
    <message>
        <source>This is not possible now ({name}).</source>
        <translation>Зараз це неможливо ({name}).</translation>
    </message>
    <message>
        <source>Nobody is at this counter. Call somebody first.</source>
        <translation>Біля цього віконця нікого немає. Спершу викличте когось.</translation>
    </message>
    <message>
        <source>{number} is {state}, so “{action}” is not possible now.</source>
        <translation>{number}: {state}. «{action}» зараз неможливо.</translation>
    </message>
    <message>
        <source>Call {number} again first, in {time}. Calls still to make: {calls}.</source>
        <translation>Спершу викличте {number} ще раз через {time}. Ще: {calls}.</translation>
    </message>
    <message>
        <source>Call {number} again first. Calls still to make: {calls}.</source>
        <translation>Спершу викличте {number} ще раз. Ще: {calls}.</translation>
    </message>
    <message>
        <source>Give {number} {time} more to come.</source>
        <translation>Дайте {number} ще {time}, щоб прийти.</translation>
    </message>
    <message>
        <source>Your role does not allow this: {what}. Ask a supervisor.</source>
        <translation>Ваша роль цього не дозволяє: {what}. Зверніться до керівника зміни.</translation>
    </message>
    <message>
        <source>{clerk} is not one of this branch&apos;s clerks any more.</source>
        <translation>{clerk} більше не працює в цьому відділенні.</translation>
    </message>
    <message>
        <source>This work profile does not exist any more.</source>
        <translation>Цього робочого профілю більше немає.</translation>
    </message>
    <message>
        <source>This message was read already.</source>
        <translation>Це повідомлення вже прочитано.</translation>
    </message>
    <message>
        <source>This call for help was switched off already.</source>
        <translation>Цей виклик допомоги вже вимкнено.</translation>
    </message>
    <message>
        <source>Write a message of 1 to {most} letters.</source>
        <translation>Напишіть повідомлення від 1 до {most} літер.</translation>
    </message>
    <message>
        <source>Enter your PIN or password.</source>
        <translation>Введіть PIN-код або пароль.</translation>
    </message>
    <message>
        <source>{clerk} has no PIN or password yet. An administrator gives one.</source>
        <translation>{clerk} ще не має PIN-коду чи пароля. Його надає адміністратор.</translation>
    </message>
    <message>
        <source>This is not the PIN or password. Wait before you try again.</source>
        <translation>Це не той PIN-код чи пароль. Зачекайте перед наступною спробою.</translation>
    </message>
    <message>
        <source>This is not the PIN or password. Tries before a pause: {count}.</source>
        <translation>Це не той PIN-код чи пароль. Спроб до паузи: {count}.</translation>
    </message>
    <message>
        <source>Too many wrong tries. Try again in {time}, or ask an administrator.</source>
        <translation>Забагато хибних спроб. Спробуйте за {time} або зверніться до адміністратора.</translation>
    </message>
    <message>
        <source>This PIN or password was not used for more than {days} days. An administrator gives a new one.</source>
        <translation>Цим PIN-кодом чи паролем не користувалися понад {days} днів. Адміністратор надасть новий.</translation>
    </message>
    <message>
        <source>The branch has no line to the server, and you have not signed in here for more than {days} days. An administrator gives a new PIN or password.</source>
        <translation>Відділення не має зв’язку із сервером, а ви не входили тут понад {days} днів. Адміністратор надасть новий PIN-код чи пароль.</translation>
    </message>
    <message>
        <source>This window is locked. Unlock it first.</source>
        <translation>Це вікно заблоковано. Спершу розблокуйте його.</translation>
    </message>
    <message>
        <source>Say how it ended first.</source>
        <translation>Спершу скажіть, чим закінчилося.</translation>
    </message>
    <message>
        <source>Say what was done first.</source>
        <translation>Спершу скажіть, що зроблено.</translation>
    </message>
    <message>
        <source>What was done to {number} cannot be taken back any more.</source>
        <translation>Зроблене з {number} уже не можна скасувати.</translation>
    </message>
    <message>
        <source>A note has 1 to {most} letters.</source>
        <translation>Нотатка має від 1 до {most} літер.</translation>
    </message>
    <message>
        <source>Every number of this service is still in use.</source>
        <translation>Усі номери цієї послуги ще зайняті.</translation>
    </message>
    <message>
        <source>No appointment has this code.</source>
        <translation>Запису з таким кодом немає.</translation>
    </message>
    <message>
        <source>This appointment has its number already: {number}.</source>
        <translation>Цей запис уже має номер: {number}.</translation>
    </message>
    <message>
        <source>This appointment is on {date}.</source>
        <translation>Цей запис на {date}.</translation>
    </message>
    <message>
        <source>Too early for {time}. Check-in begins at {opens}.</source>
        <translation>Зарано для {time}. Реєстрація з {opens}.</translation>
    </message>
    <message>
        <source>Too late: the appointment was at {time}.</source>
        <translation>Запізно: запис був на {time}.</translation>
    </message>
    <message>
        <source>The branch is closed, so nobody checks in now.</source>
        <translation>Відділення зачинене; зараз ніхто не реєструється.</translation>
    </message>
    <message>
        <source>This branch does not speak {language} any more.</source>
        <translation>У цьому відділенні більше немає мови {language}.</translation>
    </message>
    <message>
        <source>There is no display {display} in this branch any more.</source>
        <translation>Екрана {display} у цьому відділенні більше немає.</translation>
    </message>
    <message>
        <source>An announcement has at most {most} letters in a language.</source>
        <translation>Оголошення має щонайбільше {most} літер однією мовою.</translation>
    </message>
    <message>
        <source>An announcement is shown for 1 to {most} minutes.</source>
        <translation>Оголошення показують від 1 до {most} хвилин.</translation>
    </message>
    <message>
        <source>Write what is to be said, in one language at least.</source>
        <translation>Напишіть, що треба сказати, принаймні однією мовою.</translation>
    </message>
    <message>
        <source>{number} was given without paper, so no kiosk can print it again.</source>
        <translation>{number} видано без паперу, тож жоден кіоск не може надрукувати його ще раз.</translation>
    </message>
    <message>
        <source>The kiosk has been asked for {number} already. Wait a moment.</source>
        <translation>Кіоск уже має надрукувати {number}. Зачекайте хвилинку.</translation>
    </message>
    <message>
        <source>{number} has been printed again already. Tell the person the number.</source>
        <translation>{number} уже надруковано ще раз. Назвіть людині номер.</translation>
    </message>
    <message>
        <source>This branch never had a server that signs its log: nothing can be printed.</source>
        <translation>Це відділення ніколи не мало сервера, який підписує його журнал: друкувати нічого.</translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message>
        <source>Waits under the old and the new rule</source>
        <translation>Очікування за старим і новим правилом</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Хто</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Виклики</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Rule file: only the sections that are different</source>
        <translation>Файл правила: лише розділи, які відрізняються</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Вибрати…</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Випробувати</translation>
    </message>
    <message>
        <source>Save the picture…</source>
        <translation>Зберегти зображення…</translation>
    </message>
    <message>
        <source>Place, old rule</source>
        <translation>Місце, старе правило</translation>
    </message>
    <message>
        <source>Place, new rule</source>
        <translation>Місце, нове правило</translation>
    </message>
    <message>
        <source>Wait, old rule</source>
        <translation>Очікування, старе правило</translation>
    </message>
    <message>
        <source>Wait, new rule</source>
        <translation>Очікування, нове правило</translation>
    </message>
    <message>
        <source>Who moves furthest in the order of calls</source>
        <translation>Хто найдалі пересувається в порядку викликів</translation>
    </message>
    <message>
        <source>The rule to rehearse</source>
        <translation>Правило для випробування</translation>
    </message>
    <message>
        <source>There is no past day with calls here yet.</source>
        <translation>Тут ще немає минулого дня з викликами.</translation>
    </message>
    <message>
        <source>Choose the file with the rule first.</source>
        <translation>Спершу виберіть файл із правилом.</translation>
    </message>
    <message>
        <source>The day is lived again…</source>
        <translation>День проживається знову…</translation>
    </message>
    <message>
        <source>Where the picture goes</source>
        <translation>Куди зберегти зображення</translation>
    </message>
    <message>
        <source>The picture is in {file}.</source>
        <translation>Зображення у {file}.</translation>
    </message>
    <message>
        <source>The picture cannot be written to {file}.</source>
        <translation>Зображення не можна записати у {file}.</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>усі</translation>
    </message>
    <message>
        <source>old rule</source>
        <translation>старе правило</translation>
    </message>
    <message>
        <source>new rule</source>
        <translation>нове правило</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>як було</translation>
    </message>
    <message>
        <source>Calls of the day: {calls}. The old rule gives back in their place: {same}.</source>
        <translation>Викликів за день: {calls}. Старе правило повертає на своєму місці: {same}.</translation>
    </message>
    <message>
        <source>Under the new rule, called earlier: {earlier}, later: {later}, at the same place: {same}.</source>
        <translation>За новим правилом викликано раніше: {earlier}, пізніше: {later}, на тому самому місці: {same}.</translation>
    </message>
    <message>
        <source>Not called any more: {count}.</source>
        <translation>Більше не викликано: {count}.</translation>
    </message>
    <message>
        <source>Events that fitted nothing and were left out: {count}.</source>
        <translation>Події, які ні до чого не підійшли й були пропущені: {count}.</translation>
    </message>
    <message>
        <source>How many had waited at most how long</source>
        <translation>Скільки людей чекали щонайбільше скільки часу</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Sign in</source>
        <translation>Увійти</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>Працівник</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Віконце</translation>
    </message>
    <message>
        <source>{counter} ({clerk} sits there)</source>
        <translation>{counter} (зайняте: {clerk})</translation>
    </message>
    <message>
        <source>PIN or password</source>
        <translation>PIN-код або пароль</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>ordinary</source>
        <translation>звичайний</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>пріоритетний</translation>
    </message>
    <message>
        <source>appointment</source>
        <translation>за записом</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>повернення</translation>
    </message>
    <message>
        <source>transferred</source>
        <translation>переспрямовано</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>waiting</source>
        <translation>чекає</translation>
    </message>
    <message>
        <source>called</source>
        <translation>викликано</translation>
    </message>
    <message>
        <source>being served</source>
        <translation>обслуговується</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>відкладено</translation>
    </message>
    <message>
        <source>done</source>
        <translation>завершено</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>пропущено</translation>
    </message>
    <message>
        <source>gone by choice</source>
        <translation>пішов за власним бажанням</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>скасовано</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>термін минув</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Ticket</source>
        <translation>Талон</translation>
    </message>
    <message>
        <source>Running time</source>
        <translation>Час, що минає</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Послуга</translation>
    </message>
    <message>
        <source>Who waits</source>
        <translation>Хто чекає</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Більше</translation>
    </message>
    <message>
        <source>Everything else you can do now</source>
        <translation>Усе інше, що можна зробити зараз</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Більше вікно</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>Ніхто не чекає.</translation>
    </message>
    <message>
        <source>Next: {service}</source>
        <translation>Далі: {service}</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>чекають: {count}</translation>
    </message>
</context>
<context>
    <name>Supervisor</name>
    <message>
        <source>Supervisor</source>
        <translation>Нагляд</translation>
    </message>
    <message>
        <source>Tickets today</source>
        <translation>Талонів сьогодні</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Чекають</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Обслужено</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Не з’явилися</translation>
    </message>
    <message>
        <source>Left or cancelled</source>
        <translation>Пішли або скасовано</translation>
    </message>
    <message>
        <source>Mean wait</source>
        <translation>Середнє очікування</translation>
    </message>
    <message>
        <source>9 in 10 waited at most</source>
        <translation>9 із 10 чекали щонайбільше</translation>
    </message>
    <message>
        <source>Mean service time</source>
        <translation>Середній час обслуговування</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Віконця</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Черги</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Пристрої</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Віконце</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>Працівник</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Талон</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Як довго</translation>
    </message>
    <message>
        <source>Calls by profile</source>
        <translation>Викликає за профілем</translation>
    </message>
    <message>
        <source>Profile for today</source>
        <translation>Профіль на сьогодні</translation>
    </message>
    <message>
        <source>Change profile</source>
        <translation>Змінити профіль</translation>
    </message>
    <message>
        <source>Free the counter</source>
        <translation>Звільнити віконце</translation>
    </message>
    <message>
        <source>Message to the clerk at this counter</source>
        <translation>Повідомлення працівникові за цим віконцем</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Надіслати</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Послуга</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Найдовше очікування</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Мета</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Зараз</translation>
    </message>
    <message>
        <source>Met today</source>
        <translation>Дотримано сьогодні</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Талони</translation>
    </message>
    <message>
        <source>Why the service is paused, for the citizens to read</source>
        <translation>Чому послугу призупинено — це прочитають відвідувачі</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Призупинити</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Відновити</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Пристрій</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробиці</translation>
    </message>
    <message>
        <source>Let back in</source>
        <translation>Повернути</translation>
    </message>
    <message>
        <source>As the branch file says</source>
        <translation>Як у файлі відділення</translation>
    </message>
    <message>
        <source>Nobody is signed in at this counter.</source>
        <translation>За цим віконцем ніхто не увійшов.</translation>
    </message>
    <message>
        <source>{clerk} calls by another profile until the day ends.</source>
        <translation>{clerk} викликає за іншим профілем до кінця дня.</translation>
    </message>
    <message>
        <source>{clerk} calls as the branch file says again.</source>
        <translation>{clerk} знову викликає за файлом відділення.</translation>
    </message>
    <message>
        <source>{counter} is free; a ticket that was there waits again.</source>
        <translation>{counter}: вільно; талон, що там був, знову чекає.</translation>
    </message>
    <message>
        <source>The message is in the window of {clerk}.</source>
        <translation>Повідомлення вже у вікні: {clerk}.</translation>
    </message>
    <message>
        <source>Write why: the citizens read it.</source>
        <translation>Напишіть чому: це читають відвідувачі.</translation>
    </message>
    <message>
        <source>{service}: no tickets for now. Who waits is still called.</source>
        <translation>{service}: поки що без талонів. Хто чекає, того й далі викликають.</translation>
    </message>
    <message>
        <source>{service}: tickets are given out again.</source>
        <translation>{service}: талони знову видають.</translation>
    </message>
    <message>
        <source>{number} waits again.</source>
        <translation>{number} знову чекає.</translation>
    </message>
    <message>
        <source>{profile}, today</source>
        <translation>{profile}, сьогодні</translation>
    </message>
    <message>
        <source>needs help</source>
        <translation>потрібна допомога</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрито</translation>
    </message>
    <message>
        <source>free</source>
        <translation>вільно</translation>
    </message>
    <message>
        <source>serving</source>
        <translation>обслуговує</translation>
    </message>
    <message>
        <source>called</source>
        <translation>викликано</translation>
    </message>
    <message>
        <source>paused: {reason}</source>
        <translation>призупинено: {reason}</translation>
    </message>
    <message>
        <source>given out</source>
        <translation>видають</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>вчасно</translation>
    </message>
    <message>
        <source>near the target</source>
        <translation>близько до мети</translation>
    </message>
    <message>
        <source>over the target</source>
        <translation>понад мету</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>без мети</translation>
    </message>
    <message>
        <source>the server has everything</source>
        <translation>сервер має все</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>надсилання</translation>
    </message>
    <message>
        <source>no server was ever reached</source>
        <translation>із сервером ще не було зв’язку</translation>
    </message>
    <message>
        <source>not reached; the branch works on</source>
        <translation>немає зв’язку; відділення працює далі</translation>
    </message>
    <message>
        <source>refused; tell a technician</source>
        <translation>відмовлено; повідомте техніка</translation>
    </message>
    <message>
        <source>Not sent yet: {count}</source>
        <translation>Ще не надіслано: {count}</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>Calls that never reached it: {count}</source>
        <translation>Викликів, що не дійшли: {count}</translation>
    </message>
    <message>
        <source>Still to be spoken: {count}</source>
        <translation>Ще не оголошено: {count}</translation>
    </message>
    <message>
        <source>calls behind: {count}</source>
        <translation>викликів позаду: {count}</translation>
    </message>
    <message>
        <source>shows every call</source>
        <translation>показує кожен виклик</translation>
    </message>
    <message>
        <source>Display {name}</source>
        <translation>Екран {name}</translation>
    </message>
    <message>
        <source>prints</source>
        <translation>друкує</translation>
    </message>
    <message>
        <source>Not printed today: {count}</source>
        <translation>Не надруковано сьогодні: {count}</translation>
    </message>
    <message>
        <source>Not known today: {count}</source>
        <translation>Невідомо сьогодні: {count}</translation>
    </message>
    <message>
        <source>Printer of {name}</source>
        <translation>Принтер: {name}</translation>
    </message>
    <message>
        <source>works, with trouble</source>
        <translation>працює, з негараздами</translation>
    </message>
    <message>
        <source>works</source>
        <translation>працює</translation>
    </message>
    <message>
        <source>Program {name}</source>
        <translation>Програма {name}</translation>
    </message>
    <message>
        <source>not heard of since {time}</source>
        <translation>немає вістей з {time}</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>Оголошення</translation>
    </message>
    <message>
        <source>Announced in: {languages}. It stands above as it was sent.</source>
        <translation>Оголошено мовами: {languages}. Вище видно, як його надіслано.</translation>
    </message>
    <message>
        <source>does not say how it is</source>
        <translation>не каже про свій стан</translation>
    </message>
    <message>
        <source>the paper is low</source>
        <translation>мало паперу</translation>
    </message>
    <message>
        <source>too hot</source>
        <translation>надто гарячий</translation>
    </message>
    <message>
        <source>out of paper</source>
        <translation>папір скінчився</translation>
    </message>
    <message>
        <source>the cover is open</source>
        <translation>кришка відкрита</translation>
    </message>
    <message>
        <source>the paper is jammed</source>
        <translation>папір застряг</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>не відповідає</translation>
    </message>
    <message>
        <source>three people got no ticket</source>
        <translation>троє людей не отримали талона</translation>
    </message>
    <message>
        <source>Tickets left: about {count}</source>
        <translation>Залишилося талонів: приблизно {count}</translation>
    </message>
    <message>
        <source>failed several times</source>
        <translation>кілька разів не спрацював</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Де</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Announced now</source>
        <translation>Оголошено зараз</translation>
    </message>
    <message>
        <source>Write what everybody in the room shall hear and read:</source>
        <translation>Напишіть, що мають почути й прочитати всі в залі:</translation>
    </message>
    <message>
        <source>Where it is shown</source>
        <translation>Де показати</translation>
    </message>
    <message>
        <source>Announce</source>
        <translation>Оголосити</translation>
    </message>
    <message>
        <source>All displays</source>
        <translation>Усі екрани</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Хвилини</translation>
    </message>
    <message>
        <source>Words in {language}</source>
        <translation>Текст мовою {language}</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Репетиція</translation>
    </message>
    <message>
        <source>calls are not heard</source>
        <translation>викликів не чути</translation>
    </message>
    <message>
        <source>no computer has said how it is</source>
        <translation>жоден комп’ютер не повідомив про стан</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Версія {version}</translation>
    </message>
    <message>
        <source>Its clock is {seconds} s ahead.</source>
        <translation>Годинник поспішає на {seconds} с.</translation>
    </message>
    <message>
        <source>Its clock is {seconds} s behind.</source>
        <translation>Годинник відстає на {seconds} с.</translation>
    </message>
    <message>
        <source>Computer {name}</source>
        <translation>Комп’ютер {name}</translation>
    </message>
    <message>
        <source>the hub of the branch</source>
        <translation>вузол відділення</translation>
    </message>
    <message>
        <source>its copy is being filled</source>
        <translation>копія заповнюється</translation>
    </message>
    <message>
        <source>Print the report of today</source>
        <translation>Друкувати звіт за сьогодні</translation>
    </message>
    <message>
        <source>Choose a printer in the list first.</source>
        <translation>Спершу виберіть принтер у списку.</translation>
    </message>
    <message>
        <source>The report comes out of the printer {name} in about a minute, when the server has signed the log.</source>
        <translation>Звіт вийде з принтера {name} приблизно за хвилину, коли сервер підпише журнал.</translation>
    </message>
    <message>
        <source>The branch&apos;s main computer does not answer.</source>
        <translation>Головний комп’ютер відділення не відповідає.</translation>
    </message>
    <message>
        <source>Make this the main computer</source>
        <translation>Зробити цей комп’ютер головним</translation>
    </message>
    <message>
        <source>This is not the main computer: {reason}</source>
        <translation>Це не головний комп’ютер: {reason}</translation>
    </message>
    <message>
        <source>This becomes the main computer; it takes some seconds.</source>
        <translation>Цей комп’ютер стає головним; це триватиме кілька секунд.</translation>
    </message>
    <message>
        <source>Make this the branch&apos;s main computer?</source>
        <translation>Зробити цей комп’ютер головним у відділенні?</translation>
    </message>
    <message>
        <source>Only if the other one is broken or switched off, and at one computer only: two at the same time would call people twice. Tickets keep their numbers, new ones begin further up. PINs and passwords must be set anew. When the other one is back, it follows by itself, and what was done there is kept.</source>
        <translation>Лише якщо інший зламаний або вимкнений, і лише на одному комп’ютері: два водночас викликали б людей двічі. Талони зберігають номери, нові починаються далі. PIN-коди та паролі треба встановити знову. Коли інший повернеться, він сам приєднається, а зроблене на ньому збережеться.</translation>
    </message>
    <message>
        <source>Wait for the other one</source>
        <translation>Чекати на інший</translation>
    </message>
</context>
<context>
    <name>WaitWords</name>
    <message>
        <source>How long it takes cannot be said yet.</source>
        <translation>Ще не можна сказати, скільки це триватиме.</translation>
    </message>
    <message>
        <source>Usually within {time}</source>
        <translation>Зазвичай протягом {time}</translation>
    </message>
    <message>
        <source>Usually within one minute</source>
        <translation>Зазвичай протягом хвилини</translation>
    </message>
    <message>
        <source>{m} min</source>
        <translation>{m} хв</translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation>{h} год {m} хв</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>близько {time}</translation>
    </message>
    <message>
        <source>9 of 10 people are called within one minute.</source>
        <translation>9 з 10 людей викликають протягом хвилини.</translation>
    </message>
    <message numerus="yes">
        <source>9 of 10 people are called within %n minutes.</source>
        <translation>
            <numerusform>9 з 10 людей викликають протягом %n хвилини.</numerusform>
            <numerusform>9 з 10 людей викликають протягом %n хвилин.</numerusform>
            <numerusform>9 з 10 людей викликають протягом %n хвилин.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Usually within %n minutes</source>
        <translation>
            <numerusform>Зазвичай протягом %n хвилини</numerusform>
            <numerusform>Зазвичай протягом %n хвилин</numerusform>
            <numerusform>Зазвичай протягом %n хвилин</numerusform>
        </translation>
    </message>
    <message>
        <source>9 of 10 people are called within {time}.</source>
        <translation>9 з 10 людей викликають протягом {time}.</translation>
    </message>
    <message>
        <source>Typically after one minute.</source>
        <translation>Найчастіше через хвилину.</translation>
    </message>
    <message numerus="yes">
        <source>Typically after %n minutes.</source>
        <translation>
            <numerusform>Найчастіше через %n хвилину.</numerusform>
            <numerusform>Найчастіше через %n хвилини.</numerusform>
            <numerusform>Найчастіше через %n хвилин.</numerusform>
        </translation>
    </message>
    <message>
        <source>Typically after {time}.</source>
        <translation>Найчастіше через {time}.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Counter</source>
        <translation>Віконце</translation>
    </message>
    <message>
        <source>Events not yet at the server: {count}. Calls go on as always.</source>
        <translation>Ще не на сервері: {count}. Виклики працюють.</translation>
    </message>
    <message>
        <source>No connection to the branch&apos;s main computer. Nothing is lost; what you see may be old until it is back.</source>
        <translation>Немає зв’язку з головним комп’ютером відділення. Нічого не втрачено; те, що ви бачите, може бути застарілим, доки він не повернеться.</translation>
    </message>
    <message>
        <source>No connection to the branch&apos;s main computer. You can go on with who is at your counter, call who is kept for you, and serve people without a ticket. Everybody else may be called by others just now and waits until it is back. Nothing is lost.</source>
        <translation>Немає зв’язку з головним комп’ютером відділення. Ви можете далі обслуговувати того, хто біля вашого віконця, викликати тих, хто залишений для вас, і обслуговувати людей без талона. Решту, можливо, саме зараз викликає хтось інший; вони чекають, доки він не повернеться. Нічого не втрачено.</translation>
    </message>
    <message>
        <source>Done here and not handed in yet: {count}.</source>
        <translation>Зроблено тут і ще не передано: {count}.</translation>
    </message>
    <message>
        <source>The branch&apos;s main computer is back. Handed in what you did without it: {count}.</source>
        <translation>Головний комп’ютер відділення повернувся. Передано зроблене без нього: {count}.</translation>
    </message>
    <message>
        <source>{number} was called or changed elsewhere meanwhile, so what you did to it does not count. Please tell your supervisor.</source>
        <translation>{number} тим часом викликали або змінили деінде, тому зроблене вами не враховано. Повідомте керівника зміни.</translation>
    </message>
    <message>
        <source>Strip</source>
        <translation>Смуга</translation>
    </message>
    <message>
        <source>A narrow strip that stays above your other windows</source>
        <translation>Вузька смуга, що лишається над іншими вікнами</translation>
    </message>
    <message>
        <source>You were signed out here: the counter was closed or is used elsewhere.</source>
        <translation>Тут ваш сеанс завершено: віконце зачинено або ним користуються деінде.</translation>
    </message>
    <message>
        <source>Nobody is kept for you.</source>
        <translation>Для вас нікого не залишено.</translation>
    </message>
    <message>
        <source>Who else waits is called when the main computer is back.</source>
        <translation>Решту, хто чекає, викличуть, коли повернеться головний комп’ютер.</translation>
    </message>
</context>
</TS>
