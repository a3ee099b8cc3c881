<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>AskScreen</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Попередні</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ще</translation>
    </message>
</context>
<context>
    <name>HelpBar</name>
    <message>
        <source>Larger text</source>
        <translation>Більший текст</translation>
    </message>
    <message>
        <source>Stronger contrast</source>
        <translation>Вищий контраст</translation>
    </message>
    <message>
        <source>Bring everything lower</source>
        <translation>Опустити все нижче</translation>
    </message>
</context>
<context>
    <name>IdleScreen</name>
    <message>
        <source>Called now</source>
        <translation>Зараз викликають</translation>
    </message>
    <message>
        <source>Waiting now</source>
        <translation>Зараз чекають</translation>
    </message>
    <message>
        <source>Touch the screen to begin</source>
        <translation>Торкніться екрана, щоб почати</translation>
    </message>
</context>
<context>
    <name>IssuingScreen</name>
    <message>
        <source>One moment, please.</source>
        <translation>Зачекайте, будь ласка.</translation>
    </message>
</context>
<context>
    <name>KeyboardFoot</name>
    <message>
        <source>Capital letters</source>
        <translation>Великі літери</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробіл</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>This kiosk does not know its branch yet.</source>
        <translation>Цей кіоск ще не знає свого відділення.</translation>
    </message>
    <message>
        <source>For the technician: give this computer a branch file with “nowserving-agent configure FILE”. The kiosk begins by itself as soon as it is there.</source>
        <translation>Для техніка: завантажте на цей комп’ютер файл відділення командою «nowserving-agent configure ФАЙЛ». Кіоск почне сам, щойно файл з’явиться.</translation>
    </message>
</context>
<context>
    <name>MenuScreen</name>
    <message>
        <source>What brings you here today?</source>
        <translation>З якого питання ви прийшли?</translation>
    </message>
    <message>
        <source>Touch what you came for.</source>
        <translation>Торкніться свого питання.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Попередні</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ще</translation>
    </message>
</context>
<context>
    <name>MessageScreen</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>MoreTime</name>
    <message>
        <source>Are you still there?</source>
        <translation>Ви ще тут?</translation>
    </message>
    <message>
        <source>Otherwise this screen goes back to the beginning.</source>
        <translation>Інакше екран повернеться на початок.</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>Мені потрібно більше часу</translation>
    </message>
</context>
<context>
    <name>NumberCard</name>
    <message>
        <source>Your number</source>
        <translation>Ваш номер</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Tickets: {count}</source>
        <translation>Талони: {count}</translation>
    </message>
    <message>
        <source>Served: {count}</source>
        <translation>Обслужено: {count}</translation>
    </message>
    <message>
        <source>Called and not there: {count}</source>
        <translation>Викликані, не з’явилися: {count}</translation>
    </message>
    <message>
        <source>Left or cancelled: {count}</source>
        <translation>Пішли або скасовано: {count}</translation>
    </message>
    <message>
        <source>Not finished: {count}</source>
        <translation>Не завершено: {count}</translation>
    </message>
    <message>
        <source>The server signed that the log&apos;s first {count} records have:</source>
        <translation>Сервер підписав, що перші {count} записів журналу мають:</translation>
    </message>
    <message>
        <source>Report of the day</source>
        <translation>Звіт за день</translation>
    </message>
    <message>
        <source>Signed: {time}</source>
        <translation>Підписано: {time}</translation>
    </message>
    <message>
        <source>Key: {key}</source>
        <translation>Ключ: {key}</translation>
    </message>
    <message>
        <source>Sign this paper and put it away. Nobody can change it any more.</source>
        <translation>Підпишіть цей папір і збережіть його. Ніхто вже не може його змінити.</translation>
    </message>
</context>
<context>
    <name>TicketScreen</name>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Так</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ні</translation>
    </message>
</context>
<context>
    <name>TypedField</name>
    <message>
        <source>Nothing typed yet</source>
        <translation>Ще нічого не введено</translation>
    </message>
    <message>
        <source>Erase the last letter</source>
        <translation>Стерти останню літеру</translation>
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
    <name>arriving</name>
    <message>
        <source>I have an appointment</source>
        <translation>Я маю запис</translation>
    </message>
    <message>
        <source>What is the code of your appointment?</source>
        <translation>Який код вашого запису?</translation>
    </message>
    <message>
        <source>Type it, or hold it in front of the scanner if there is one.</source>
        <translation>Введіть його або піднесіть до сканера, якщо він є.</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Повідомити про прихід</translation>
    </message>
    <message>
        <source>We have called our staff.</source>
        <translation>Ми покликали працівника.</translation>
    </message>
    <message>
        <source>Our staff have been called already.</source>
        <translation>Працівника вже покликали.</translation>
    </message>
    <message>
        <source>Somebody is on the way to you.</source>
        <translation>До вас уже йдуть.</translation>
    </message>
    <message>
        <source>Please wait here.</source>
        <translation>Зачекайте тут, будь ласка.</translation>
    </message>
    <message>
        <source>Please wait here. Somebody comes as soon as they can.</source>
        <translation>Зачекайте тут, будь ласка. До вас підійдуть, щойно зможуть.</translation>
    </message>
    <message>
        <source>We close at {time}. There are no more tickets for today.</source>
        <translation>Ми зачиняємося о {time}. Талонів на сьогодні більше немає.</translation>
    </message>
    <message>
        <source>We close at {time}. It may not be your turn before that.</source>
        <translation>Ми зачиняємося о {time}. Ваша черга може не настати раніше.</translation>
    </message>
    <message>
        <source>It is late for this service today.</source>
        <translation>Для цієї послуги сьогодні вже пізно.</translation>
    </message>
    <message>
        <source>Take a ticket anyway</source>
        <translation>Усе одно взяти талон</translation>
    </message>
    <message>
        <source>Counter {number}</source>
        <translation>Віконце {number}</translation>
    </message>
</context>
<context>
    <name>asking</name>
    <message>
        <source>How many people are you?</source>
        <translation>Скільки вас?</translation>
    </message>
    <message>
        <source>Does this apply to you?</source>
        <translation>Це стосується вас?</translation>
    </message>
    <message>
        <source>One ticket is enough for all of you.</source>
        <translation>Одного талона досить для всіх вас.</translation>
    </message>
    <message>
        <source>Day, month and year, such as 24 / 12 / 1970.</source>
        <translation>День, місяць і рік, наприклад 24 / 12 / 1970.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Так</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ні</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Нічого з цього</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Пропустити</translation>
    </message>
    <message>
        <source>Question {number} of {count}</source>
        <translation>Питання {number} з {count}</translation>
    </message>
    <message>
        <source>This answer is needed: {field}</source>
        <translation>Ця відповідь потрібна: {field}</translation>
    </message>
    <message>
        <source>This is not a number. Please use digits only.</source>
        <translation>Це не число. Вводьте лише цифри.</translation>
    </message>
    <message>
        <source>The number is too small. It must be {bound} or more.</source>
        <translation>Число замале. Воно має бути не менше {bound}.</translation>
    </message>
    <message>
        <source>The number is too large. It must be {bound} or less.</source>
        <translation>Число завелике. Воно має бути не більше {bound}.</translation>
    </message>
    <message>
        <source>The answer is too short. Letters needed: {bound}.</source>
        <translation>Відповідь закоротка. Потрібно літер: {bound}.</translation>
    </message>
    <message>
        <source>The answer is too long. Letters at most: {bound}.</source>
        <translation>Відповідь задовга. Найбільше літер: {bound}.</translation>
    </message>
    <message>
        <source>The phone number is not whole. Please type all of its 5 to 15 digits.</source>
        <translation>Номер телефону неповний. Введіть усі його цифри, від 5 до 15.</translation>
    </message>
    <message>
        <source>The email address is not whole. It looks like name@example.org.</source>
        <translation>Адреса пошти неповна. Вона схожа на name@example.org.</translation>
    </message>
    <message>
        <source>There is no such date. Please type two digits for the day, two for the month and four for the year.</source>
        <translation>Такої дати немає. Введіть дві цифри дня, дві місяця і чотири року.</translation>
    </message>
    <message>
        <source>Please check your answer to this: {field}</source>
        <translation>Перевірте свою відповідь: {field}</translation>
    </message>
</context>
<context>
    <name>spoken</name>
    <message>
        <source>Go up and down with the arrow keys, and press the select key to choose.</source>
        <translation>Переходьте стрілками вгору та вниз і натисніть клавішу вибору, щоб вибрати.</translation>
    </message>
    <message>
        <source>Press any key if you need more time.</source>
        <translation>Натисніть будь-яку клавішу, якщо вам потрібно більше часу.</translation>
    </message>
    <message>
        <source>You have typed: {text}</source>
        <translation>Ви ввели: {text}</translation>
    </message>
    <message>
        <source>Erased: {text}</source>
        <translation>Стерто: {text}</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>We are closed.</source>
        <translation>Ми зачинені.</translation>
    </message>
    <message>
        <source>This service is paused.</source>
        <translation>Цю послугу призупинено.</translation>
    </message>
    <message>
        <source>Please come back a little later, or ask our staff.</source>
        <translation>Прийдіть, будь ласка, трохи пізніше або зверніться до працівників.</translation>
    </message>
    <message>
        <source>All of today&apos;s tickets have been given out.</source>
        <translation>На сьогодні всі талони видано.</translation>
    </message>
    <message>
        <source>Please come back on another day, or ask our staff.</source>
        <translation>Прийдіть, будь ласка, іншого дня або зверніться до працівників.</translation>
    </message>
    <message>
        <source>No number is free at the moment.</source>
        <translation>Зараз немає вільного номера.</translation>
    </message>
    <message>
        <source>Very many people are waiting. Please ask our staff.</source>
        <translation>Очікує дуже багато людей. Зверніться, будь ласка, до працівників.</translation>
    </message>
    <message>
        <source>This kiosk has no number left for this service.</source>
        <translation>У цього термінала не лишилося номерів для цієї послуги.</translation>
    </message>
    <message>
        <source>It has no connection at the moment. Please ask our staff.</source>
        <translation>Зараз він не має зв’язку. Зверніться, будь ласка, до персоналу.</translation>
    </message>
    <message>
        <source>This service is no longer offered here.</source>
        <translation>Ця послуга тут більше не надається.</translation>
    </message>
    <message>
        <source>Please choose another one, or ask our staff.</source>
        <translation>Виберіть, будь ласка, іншу або зверніться до працівників.</translation>
    </message>
    <message>
        <source>We cannot give you a ticket right now.</source>
        <translation>Зараз ми не можемо видати вам талон.</translation>
    </message>
    <message>
        <source>You have no number yet. Please try again, or ask our staff.</source>
        <translation>Ви ще не маєте номера. Спробуйте ще раз або зверніться до працівників.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Не вдалося.</translation>
    </message>
    <message>
        <source>Please ask our staff.</source>
        <translation>Зверніться, будь ласка, до працівників.</translation>
    </message>
    <message>
        <source>Please look at the notice at the door for our opening hours.</source>
        <translation>Години роботи вказано на дверях.</translation>
    </message>
    <message>
        <source>We open again today at {time}.</source>
        <translation>Відчинимося сьогодні о {time}.</translation>
    </message>
    <message>
        <source>We open again tomorrow at {time}.</source>
        <translation>Відчинимося завтра о {time}.</translation>
    </message>
    <message>
        <source>We open again on {day} at {time}.</source>
        <translation>Відчинимося: {day}, о {time}.</translation>
    </message>
    <message>
        <source>Your ticket is being printed.</source>
        <translation>Ваш талон друкується.</translation>
    </message>
    <message>
        <source>Please take your ticket.</source>
        <translation>Візьміть, будь ласка, свій талон.</translation>
    </message>
    <message>
        <source>Your number counts all the same. Please remember or photograph it.</source>
        <translation>Ваш номер усе одно дійсний. Запам’ятайте або сфотографуйте його.</translation>
    </message>
    <message>
        <source>This kiosk works on its own at the moment. Your number is valid.</source>
        <translation>Цей термінал зараз працює самостійно. Ваш номер дійсний.</translation>
    </message>
    <message>
        <source>Not valid without its last line.</source>
        <translation>Недійсний без останнього рядка.</translation>
    </message>
    <message>
        <source>End of ticket {number}</source>
        <translation>Кінець талона {number}</translation>
    </message>
    <message>
        <source>DUPLICATE</source>
        <translation>ДУБЛІКАТ</translation>
    </message>
    <message>
        <source>Your ticket could not be printed.</source>
        <translation>Не вдалося надрукувати ваш талон.</translation>
    </message>
    <message>
        <source>Did your ticket come out?</source>
        <translation>Чи вийшов ваш талон?</translation>
    </message>
    <message>
        <source>Your number counts in any case.</source>
        <translation>Ваш номер дійсний у будь-якому разі.</translation>
    </message>
    <message>
        <source>There are no paper tickets at the moment.</source>
        <translation>Зараз немає паперових талонів.</translation>
    </message>
    <message>
        <source>Please remember or photograph your number.</source>
        <translation>Запам’ятайте або сфотографуйте свій номер.</translation>
    </message>
    <message>
        <source>Nobody waiting</source>
        <translation>Ніхто не чекає</translation>
    </message>
    <message>
        <source>Waiting: {count}</source>
        <translation>Очікують: {count}</translation>
    </message>
    <message>
        <source>Paused for the moment</source>
        <translation>Тимчасово призупинено</translation>
    </message>
    <message>
        <source>No more tickets today</source>
        <translation>На сьогодні талонів немає</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не зараз</translation>
    </message>
    <message>
        <source>Nobody is ahead of you.</source>
        <translation>Перед вами нікого немає.</translation>
    </message>
    <message>
        <source>People ahead of you: {count}</source>
        <translation>Людей перед вами: {count}</translation>
    </message>
    <message>
        <source>Please take a seat and watch the screen.</source>
        <translation>Сідайте, будь ласка, і стежте за екраном.</translation>
    </message>
    <message>
        <source>Scan to follow your ticket on your phone.</source>
        <translation>Скануйте код, щоб стежити за талоном у телефоні.</translation>
    </message>
    <message>
        <source>Photograph this to keep your ticket on your phone.</source>
        <translation>Сфотографуйте це, щоб мати талон у телефоні.</translation>
    </message>
    <message>
        <source>Page {number} of {pages}</source>
        <translation>Сторінка {number} з {pages}</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Ваш номер</translation>
    </message>
    <message>
        <source>Whoever comes now is not called before we close at {time}.</source>
        <translation>Хто прийде зараз, того не викличуть до закриття о {time}.</translation>
    </message>
    <message>
        <source>It is too late for this service today.</source>
        <translation>Сьогодні вже запізно для цієї послуги.</translation>
    </message>
    <message>
        <source>Too late for today</source>
        <translation>Сьогодні вже запізно</translation>
    </message>
    <message>
        <source>You are too many for one ticket.</source>
        <translation>Вас забагато для одного талона.</translation>
    </message>
    <message>
        <source>The questions of this service have just changed.</source>
        <translation>Питання цієї послуги щойно змінилися.</translation>
    </message>
    <message>
        <source>You have no number yet. Please begin again.</source>
        <translation>У вас ще немає номера. Почніть, будь ласка, знову.</translation>
    </message>
    <message>
        <source>There is no appointment with this code.</source>
        <translation>Запису з таким кодом немає.</translation>
    </message>
    <message>
        <source>Please check it, or ask our staff.</source>
        <translation>Перевірте його або зверніться до працівника.</translation>
    </message>
    <message>
        <source>This is no code of an appointment.</source>
        <translation>Це не код запису.</translation>
    </message>
    <message>
        <source>It has 4 to 16 letters and digits.</source>
        <translation>Він має від 4 до 16 літер і цифр.</translation>
    </message>
    <message>
        <source>Your appointment is on {day}.</source>
        <translation>Ваш запис на: {day}.</translation>
    </message>
    <message>
        <source>Please come on that day, or ask our staff.</source>
        <translation>Прийдіть того дня або зверніться до працівника.</translation>
    </message>
    <message>
        <source>You are early: your appointment is at {time}.</source>
        <translation>Ви прийшли зарано: ваш запис на {time}.</translation>
    </message>
    <message>
        <source>You can check in here from {time} on.</source>
        <translation>Повідомити про прихід тут можна з {time}.</translation>
    </message>
    <message>
        <source>Your appointment was at {time}; we could not keep it.</source>
        <translation>Ваш запис був на {time}; ми не змогли його зберегти.</translation>
    </message>
    <message>
        <source>Please take a ticket, or ask our staff.</source>
        <translation>Візьміть талон або зверніться до працівника.</translation>
    </message>
    <message>
        <source>You have checked in already. Your number is {number}.</source>
        <translation>Ваш прихід уже відомий. Ваш номер {number}.</translation>
    </message>
    <message>
        <source>You have checked in already.</source>
        <translation>Ваш прихід уже відомий.</translation>
    </message>
    <message>
        <source>Staff cannot be called from here.</source>
        <translation>Звідси не можна покликати працівника.</translation>
    </message>
    <message>
        <source>Please go to a counter.</source>
        <translation>Підійдіть, будь ласка, до віконця.</translation>
    </message>
    <message>
        <source>Staff have been called</source>
        <translation>Працівника покликано</translation>
    </message>
    <message>
        <source>Ask our staff to come</source>
        <translation>Покликати працівника</translation>
    </message>
    <message>
        <source>People on one ticket, at most: {count}.</source>
        <translation>Осіб на один талон, найбільше: {count}.</translation>
    </message>
    <message>
        <source>There are no tickets here at the moment.</source>
        <translation>Зараз тут немає талонів.</translation>
    </message>
</context>
</TS>
