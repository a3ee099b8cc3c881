<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AskScreen</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
</context>
<context>
    <name>HelpBar</name>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Stronger contrast</source>
        <translation>تباين أقوى</translation>
    </message>
    <message>
        <source>Bring everything lower</source>
        <translation>إنزال كل شيء إلى الأسفل</translation>
    </message>
</context>
<context>
    <name>IdleScreen</name>
    <message>
        <source>Called now</source>
        <translation>يُنادى الآن</translation>
    </message>
    <message>
        <source>Waiting now</source>
        <translation>في الانتظار الآن</translation>
    </message>
    <message>
        <source>Touch the screen to begin</source>
        <translation>المسوا الشاشة للبدء</translation>
    </message>
</context>
<context>
    <name>IssuingScreen</name>
    <message>
        <source>One moment, please.</source>
        <translation>لحظة من فضلكم.</translation>
    </message>
</context>
<context>
    <name>KeyboardFoot</name>
    <message>
        <source>Capital letters</source>
        <translation>أحرف كبيرة</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>مسافة</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>This kiosk does not know its branch yet.</source>
        <translation>لم يُحدَّد بعد الفرع الذي يتبع له هذا الجهاز.</translation>
    </message>
    <message>
        <source>For the technician: give this computer a branch file with “nowserving-agent configure FILE”. The kiosk begins by itself as soon as it is there.</source>
        <translation>إلى الفني: زوّدوا هذا الحاسوب بملف الفرع بالأمر ⁨nowserving-agent configure FILE⁩، وسيبدأ الجهاز العمل تلقائيًا فور توفره.</translation>
    </message>
</context>
<context>
    <name>MenuScreen</name>
    <message>
        <source>What brings you here today?</source>
        <translation>بماذا يمكننا خدمتكم اليوم؟</translation>
    </message>
    <message>
        <source>Touch what you came for.</source>
        <translation>المسوا الخدمة التي جئتم من أجلها.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
</context>
<context>
    <name>MessageScreen</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>MoreTime</name>
    <message>
        <source>Are you still there?</source>
        <translation>هل ما زلتم هنا؟</translation>
    </message>
    <message>
        <source>Otherwise this screen goes back to the beginning.</source>
        <translation>وإلا فستعود هذه الشاشة إلى البداية.</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>أحتاج إلى مزيد من الوقت</translation>
    </message>
</context>
<context>
    <name>NumberCard</name>
    <message>
        <source>Your number</source>
        <translation>رقمكم</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Tickets: {count}</source>
        <translation>التذاكر: {count}</translation>
    </message>
    <message>
        <source>Served: {count}</source>
        <translation>من تمت خدمتهم: {count}</translation>
    </message>
    <message>
        <source>Called and not there: {count}</source>
        <translation>نودي عليهم ولم يحضروا: {count}</translation>
    </message>
    <message>
        <source>Left or cancelled: {count}</source>
        <translation>غادروا أو أُلغوا: {count}</translation>
    </message>
    <message>
        <source>Not finished: {count}</source>
        <translation>لم تكتمل: {count}</translation>
    </message>
    <message>
        <source>The server signed that the log&apos;s first {count} records have:</source>
        <translation>وقّع الخادم أن أول {count} سجل من السجل لها:</translation>
    </message>
    <message>
        <source>Report of the day</source>
        <translation>تقرير اليوم</translation>
    </message>
    <message>
        <source>Signed: {time}</source>
        <translation>وقت التوقيع: {time}</translation>
    </message>
    <message>
        <source>Key: {key}</source>
        <translation>المفتاح: {key}</translation>
    </message>
    <message>
        <source>Sign this paper and put it away. Nobody can change it any more.</source>
        <translation>وقّعوا هذه الورقة واحفظوها. لم يعد بإمكان أحد تغييرها.</translation>
    </message>
</context>
<context>
    <name>TicketScreen</name>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>TypedField</name>
    <message>
        <source>Nothing typed yet</source>
        <translation>لم يُكتب شيء بعد</translation>
    </message>
    <message>
        <source>Erase the last letter</source>
        <translation>احذف الحرف الأخير</translation>
    </message>
</context>
<context>
    <name>WaitWords</name>
    <message>
        <source>How long it takes cannot be said yet.</source>
        <translation>لا يمكن القول بعد كم سيستغرق ذلك.</translation>
    </message>
    <message>
        <source>Usually within {time}</source>
        <translation>عادةً خلال {time}</translation>
    </message>
    <message>
        <source>Usually within one minute</source>
        <translation>عادةً خلال دقيقة واحدة</translation>
    </message>
    <message>
        <source>{m} min</source>
        <translation>{m} د</translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation>{h} س {m} د</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>نحو {time}</translation>
    </message>
    <message>
        <source>9 of 10 people are called within one minute.</source>
        <translation>يُنادى على 9 من كل 10 أشخاص خلال دقيقة واحدة.</translation>
    </message>
    <message numerus="yes">
        <source>9 of 10 people are called within %n minutes.</source>
        <translation>
            <numerusform>يُنادى على 9 من كل 10 أشخاص خلال %n دقيقة.</numerusform>
            <numerusform>يُنادى على 9 من كل 10 أشخاص خلال دقيقة واحدة.</numerusform>
            <numerusform>يُنادى على 9 من كل 10 أشخاص خلال دقيقتين.</numerusform>
            <numerusform>يُنادى على 9 من كل 10 أشخاص خلال %n دقائق.</numerusform>
            <numerusform>يُنادى على 9 من كل 10 أشخاص خلال %n دقيقة.</numerusform>
            <numerusform>يُنادى على 9 من كل 10 أشخاص خلال %n دقيقة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Usually within %n minutes</source>
        <translation>
            <numerusform>عادةً خلال %n دقيقة</numerusform>
            <numerusform>عادةً خلال دقيقة واحدة</numerusform>
            <numerusform>عادةً خلال دقيقتين</numerusform>
            <numerusform>عادةً خلال %n دقائق</numerusform>
            <numerusform>عادةً خلال %n دقيقة</numerusform>
            <numerusform>عادةً خلال %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>9 of 10 people are called within {time}.</source>
        <translation>يُنادى على 9 من كل 10 أشخاص خلال {time}.</translation>
    </message>
    <message>
        <source>Typically after one minute.</source>
        <translation>والمعتاد بعد دقيقة واحدة.</translation>
    </message>
    <message numerus="yes">
        <source>Typically after %n minutes.</source>
        <translation>
            <numerusform>والمعتاد بعد %n دقيقة.</numerusform>
            <numerusform>والمعتاد بعد دقيقة واحدة.</numerusform>
            <numerusform>والمعتاد بعد دقيقتين.</numerusform>
            <numerusform>والمعتاد بعد %n دقائق.</numerusform>
            <numerusform>والمعتاد بعد %n دقيقة.</numerusform>
            <numerusform>والمعتاد بعد %n دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Typically after {time}.</source>
        <translation>والمعتاد بعد {time}.</translation>
    </message>
</context>
<context>
    <name>arriving</name>
    <message>
        <source>I have an appointment</source>
        <translation>لدي موعد</translation>
    </message>
    <message>
        <source>What is the code of your appointment?</source>
        <translation>ما رمز موعدكم؟</translation>
    </message>
    <message>
        <source>Type it, or hold it in front of the scanner if there is one.</source>
        <translation>اكتبوه، أو ضعوه أمام الماسح إن وجد.</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>تسجيل الوصول</translation>
    </message>
    <message>
        <source>We have called our staff.</source>
        <translation>لقد نادينا الموظفين.</translation>
    </message>
    <message>
        <source>Our staff have been called already.</source>
        <translation>سبق أن نودي الموظفون.</translation>
    </message>
    <message>
        <source>Somebody is on the way to you.</source>
        <translation>أحد الموظفين في الطريق إليكم.</translation>
    </message>
    <message>
        <source>Please wait here.</source>
        <translation>انتظروا هنا من فضلكم.</translation>
    </message>
    <message>
        <source>Please wait here. Somebody comes as soon as they can.</source>
        <translation>انتظروا هنا من فضلكم. سيأتي أحدهم في أقرب وقت.</translation>
    </message>
    <message>
        <source>We close at {time}. There are no more tickets for today.</source>
        <translation>نغلق في الساعة {time}. لا تذاكر أخرى لهذا اليوم.</translation>
    </message>
    <message>
        <source>We close at {time}. It may not be your turn before that.</source>
        <translation>نغلق في الساعة {time}. قد لا يحين دوركم قبل ذلك.</translation>
    </message>
    <message>
        <source>It is late for this service today.</source>
        <translation>الوقت متأخر لهذه الخدمة اليوم.</translation>
    </message>
    <message>
        <source>Take a ticket anyway</source>
        <translation>أخذ تذكرة على أي حال</translation>
    </message>
    <message>
        <source>Counter {number}</source>
        <translation>الشباك {number}</translation>
    </message>
</context>
<context>
    <name>asking</name>
    <message>
        <source>How many people are you?</source>
        <translation>كم عددكم؟</translation>
    </message>
    <message>
        <source>Does this apply to you?</source>
        <translation>هل ينطبق هذا عليكم؟</translation>
    </message>
    <message>
        <source>One ticket is enough for all of you.</source>
        <translation>تذكرة واحدة تكفيكم جميعاً.</translation>
    </message>
    <message>
        <source>Day, month and year, such as 24 / 12 / 1970.</source>
        <translation>اليوم والشهر والسنة، مثل 24 / 12 / 1970.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>لا شيء مما ذكر</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطٍّ</translation>
    </message>
    <message>
        <source>Question {number} of {count}</source>
        <translation>السؤال {number} من {count}</translation>
    </message>
    <message>
        <source>This answer is needed: {field}</source>
        <translation>هذه الإجابة مطلوبة: {field}</translation>
    </message>
    <message>
        <source>This is not a number. Please use digits only.</source>
        <translation>هذا ليس رقماً. استخدموا الأرقام فقط.</translation>
    </message>
    <message>
        <source>The number is too small. It must be {bound} or more.</source>
        <translation>الرقم صغير جداً. يجب أن يكون {bound} أو أكثر.</translation>
    </message>
    <message>
        <source>The number is too large. It must be {bound} or less.</source>
        <translation>الرقم كبير جداً. يجب أن يكون {bound} أو أقل.</translation>
    </message>
    <message>
        <source>The answer is too short. Letters needed: {bound}.</source>
        <translation>الإجابة قصيرة جداً. الأحرف المطلوبة: {bound}.</translation>
    </message>
    <message>
        <source>The answer is too long. Letters at most: {bound}.</source>
        <translation>الإجابة طويلة جداً. الأحرف على الأكثر: {bound}.</translation>
    </message>
    <message>
        <source>The phone number is not whole. Please type all of its 5 to 15 digits.</source>
        <translation>رقم الهاتف غير كامل. اكتبوا أرقامه كلها، من 5 إلى 15.</translation>
    </message>
    <message>
        <source>The email address is not whole. It looks like name@example.org.</source>
        <translation>عنوان البريد غير كامل. يشبه name@example.org.</translation>
    </message>
    <message>
        <source>There is no such date. Please type two digits for the day, two for the month and four for the year.</source>
        <translation>لا يوجد هذا التاريخ. اكتبوا رقمين لليوم ورقمين للشهر وأربعة للسنة.</translation>
    </message>
    <message>
        <source>Please check your answer to this: {field}</source>
        <translation>راجعوا إجابتكم عن هذا: {field}</translation>
    </message>
</context>
<context>
    <name>spoken</name>
    <message>
        <source>Go up and down with the arrow keys, and press the select key to choose.</source>
        <translation>تنقّلوا بمفتاحي السهم إلى الأعلى والأسفل، واضغطوا مفتاح الاختيار للاختيار.</translation>
    </message>
    <message>
        <source>Press any key if you need more time.</source>
        <translation>اضغطوا أي مفتاح إذا كنتم بحاجة إلى مزيد من الوقت.</translation>
    </message>
    <message>
        <source>You have typed: {text}</source>
        <translation>لقد كتبتم: {text}</translation>
    </message>
    <message>
        <source>Erased: {text}</source>
        <translation>حُذف: {text}</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>We are closed.</source>
        <translation>نحن مغلقون الآن.</translation>
    </message>
    <message>
        <source>This service is paused.</source>
        <translation>هذه الخدمة متوقفة مؤقتًا.</translation>
    </message>
    <message>
        <source>Please come back a little later, or ask our staff.</source>
        <translation>يُرجى العودة بعد قليل أو سؤال موظفينا.</translation>
    </message>
    <message>
        <source>All of today&apos;s tickets have been given out.</source>
        <translation>نفدت جميع تذاكر اليوم.</translation>
    </message>
    <message>
        <source>Please come back on another day, or ask our staff.</source>
        <translation>يُرجى العودة في يوم آخر أو سؤال موظفينا.</translation>
    </message>
    <message>
        <source>No number is free at the moment.</source>
        <translation>لا يوجد رقم متاح في الوقت الحالي.</translation>
    </message>
    <message>
        <source>Very many people are waiting. Please ask our staff.</source>
        <translation>عدد المنتظرين كبير جدًا. يُرجى سؤال موظفينا.</translation>
    </message>
    <message>
        <source>This kiosk has no number left for this service.</source>
        <translation>لم يبقَ لدى هذا الجهاز أي رقم لهذه الخدمة.</translation>
    </message>
    <message>
        <source>It has no connection at the moment. Please ask our staff.</source>
        <translation>لا يوجد اتصال الآن. يرجى سؤال موظفينا.</translation>
    </message>
    <message>
        <source>This service is no longer offered here.</source>
        <translation>لم تعد هذه الخدمة متوفرة هنا.</translation>
    </message>
    <message>
        <source>Please choose another one, or ask our staff.</source>
        <translation>يُرجى اختيار خدمة أخرى أو سؤال موظفينا.</translation>
    </message>
    <message>
        <source>We cannot give you a ticket right now.</source>
        <translation>لا يمكننا إصدار تذكرة لكم في الوقت الحالي.</translation>
    </message>
    <message>
        <source>You have no number yet. Please try again, or ask our staff.</source>
        <translation>لم تحصلوا على رقم بعد. يُرجى المحاولة مرة أخرى أو سؤال موظفينا.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>تعذّر إتمام ذلك.</translation>
    </message>
    <message>
        <source>Please ask our staff.</source>
        <translation>يُرجى سؤال موظفينا.</translation>
    </message>
    <message>
        <source>Please look at the notice at the door for our opening hours.</source>
        <translation>يُرجى الاطلاع على أوقات الدوام في الإعلان المعلّق عند الباب.</translation>
    </message>
    <message>
        <source>We open again today at {time}.</source>
        <translation>نفتح من جديد اليوم الساعة {time}.</translation>
    </message>
    <message>
        <source>We open again tomorrow at {time}.</source>
        <translation>نفتح من جديد غدًا الساعة {time}.</translation>
    </message>
    <message>
        <source>We open again on {day} at {time}.</source>
        <translation>نفتح من جديد يوم {day} الساعة {time}.</translation>
    </message>
    <message>
        <source>Your ticket is being printed.</source>
        <translation>تجري طباعة تذكرتكم.</translation>
    </message>
    <message>
        <source>Please take your ticket.</source>
        <translation>تفضّلوا بأخذ تذكرتكم.</translation>
    </message>
    <message>
        <source>Your number counts all the same. Please remember or photograph it.</source>
        <translation>رقمكم صالح في كل الأحوال. يُرجى حفظه أو تصويره.</translation>
    </message>
    <message>
        <source>This kiosk works on its own at the moment. Your number is valid.</source>
        <translation>يعمل هذا الجهاز بمفرده الآن. رقمك صالح.</translation>
    </message>
    <message>
        <source>Not valid without its last line.</source>
        <translation>غير صالحة بدون سطرها الأخير.</translation>
    </message>
    <message>
        <source>End of ticket {number}</source>
        <translation>نهاية التذكرة {number}</translation>
    </message>
    <message>
        <source>DUPLICATE</source>
        <translation>نسخة مكررة</translation>
    </message>
    <message>
        <source>Your ticket could not be printed.</source>
        <translation>تعذّرت طباعة تذكرتكم.</translation>
    </message>
    <message>
        <source>Did your ticket come out?</source>
        <translation>هل خرجت تذكرتكم؟</translation>
    </message>
    <message>
        <source>Your number counts in any case.</source>
        <translation>رقمكم محفوظ في كل الأحوال.</translation>
    </message>
    <message>
        <source>There are no paper tickets at the moment.</source>
        <translation>لا تتوفر تذاكر ورقية في الوقت الحالي.</translation>
    </message>
    <message>
        <source>Please remember or photograph your number.</source>
        <translation>يُرجى حفظ رقمكم أو تصويره.</translation>
    </message>
    <message>
        <source>Nobody waiting</source>
        <translation>لا أحد في الانتظار</translation>
    </message>
    <message>
        <source>Waiting: {count}</source>
        <translation>في الانتظار: {count}</translation>
    </message>
    <message>
        <source>Paused for the moment</source>
        <translation>متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>No more tickets today</source>
        <translation>نفدت تذاكر اليوم</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>غير متاحة الآن</translation>
    </message>
    <message>
        <source>Nobody is ahead of you.</source>
        <translation>لا أحد قبلكم.</translation>
    </message>
    <message>
        <source>People ahead of you: {count}</source>
        <translation>عدد الأشخاص قبلكم: {count}</translation>
    </message>
    <message>
        <source>Please take a seat and watch the screen.</source>
        <translation>تفضّلوا بالجلوس ومتابعة الشاشة.</translation>
    </message>
    <message>
        <source>Scan to follow your ticket on your phone.</source>
        <translation>امسحوا الرمز لمتابعة دوركم على الهاتف.</translation>
    </message>
    <message>
        <source>Photograph this to keep your ticket on your phone.</source>
        <translation>صوّروا هذا الرمز لتحتفظوا بتذكرتكم على الهاتف.</translation>
    </message>
    <message>
        <source>Page {number} of {pages}</source>
        <translation>الصفحة {number} من {pages}</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>رقمكم</translation>
    </message>
    <message>
        <source>Whoever comes now is not called before we close at {time}.</source>
        <translation>من يأتي الآن لن يُنادى عليه قبل الإغلاق في الساعة {time}.</translation>
    </message>
    <message>
        <source>It is too late for this service today.</source>
        <translation>فات الأوان لهذه الخدمة اليوم.</translation>
    </message>
    <message>
        <source>Too late for today</source>
        <translation>فات الأوان اليوم</translation>
    </message>
    <message>
        <source>You are too many for one ticket.</source>
        <translation>عددكم كبير على تذكرة واحدة.</translation>
    </message>
    <message>
        <source>The questions of this service have just changed.</source>
        <translation>تغيرت أسئلة هذه الخدمة للتو.</translation>
    </message>
    <message>
        <source>You have no number yet. Please begin again.</source>
        <translation>ليس لديكم رقم بعد. ابدأوا من جديد من فضلكم.</translation>
    </message>
    <message>
        <source>There is no appointment with this code.</source>
        <translation>لا يوجد موعد بهذا الرمز.</translation>
    </message>
    <message>
        <source>Please check it, or ask our staff.</source>
        <translation>راجعوه، أو اسألوا موظفينا.</translation>
    </message>
    <message>
        <source>This is no code of an appointment.</source>
        <translation>هذا ليس رمز موعد.</translation>
    </message>
    <message>
        <source>It has 4 to 16 letters and digits.</source>
        <translation>يتكون من 4 إلى 16 حرفاً ورقماً.</translation>
    </message>
    <message>
        <source>Your appointment is on {day}.</source>
        <translation>موعدكم يوم {day}.</translation>
    </message>
    <message>
        <source>Please come on that day, or ask our staff.</source>
        <translation>تعالوا في ذلك اليوم، أو اسألوا موظفينا.</translation>
    </message>
    <message>
        <source>You are early: your appointment is at {time}.</source>
        <translation>جئتم مبكراً: موعدكم في الساعة {time}.</translation>
    </message>
    <message>
        <source>You can check in here from {time} on.</source>
        <translation>يمكنكم تسجيل الوصول هنا ابتداءً من {time}.</translation>
    </message>
    <message>
        <source>Your appointment was at {time}; we could not keep it.</source>
        <translation>كان موعدكم في الساعة {time}؛ ولم نتمكن من الاحتفاظ به.</translation>
    </message>
    <message>
        <source>Please take a ticket, or ask our staff.</source>
        <translation>خذوا تذكرة، أو اسألوا موظفينا.</translation>
    </message>
    <message>
        <source>You have checked in already. Your number is {number}.</source>
        <translation>سبق أن سجلتم وصولكم. رقمكم {number}.</translation>
    </message>
    <message>
        <source>You have checked in already.</source>
        <translation>سبق أن سجلتم وصولكم.</translation>
    </message>
    <message>
        <source>Staff cannot be called from here.</source>
        <translation>لا يمكن نداء الموظفين من هنا.</translation>
    </message>
    <message>
        <source>Please go to a counter.</source>
        <translation>توجهوا إلى أحد الشبابيك من فضلكم.</translation>
    </message>
    <message>
        <source>Staff have been called</source>
        <translation>نودي الموظفون</translation>
    </message>
    <message>
        <source>Ask our staff to come</source>
        <translation>طلب حضور موظف</translation>
    </message>
    <message>
        <source>People on one ticket, at most: {count}.</source>
        <translation>عدد الأشخاص على التذكرة الواحدة على الأكثر: {count}.</translation>
    </message>
    <message>
        <source>There are no tickets here at the moment.</source>
        <translation>لا تذاكر هنا حاليًا.</translation>
    </message>
</context>
</TS>
