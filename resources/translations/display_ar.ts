<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Display</name>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>الشباك</translation>
    </message>
    <message>
        <source>Last calls</source>
        <translation>آخر النداءات</translation>
    </message>
    <message>
        <source>Your number will appear here.</source>
        <translation>سيظهر رقمكم هنا.</translation>
    </message>
    <message>
        <source>Calls are paused. Please ask our staff.</source>
        <translation>النداء متوقف مؤقتًا. يرجى سؤال الموظفين.</translation>
    </message>
    <message>
        <source>to the left</source>
        <translation>إلى اليسار</translation>
    </message>
    <message>
        <source>to the right</source>
        <translation>إلى اليمين</translation>
    </message>
    <message>
        <source>straight ahead</source>
        <translation>إلى الأمام</translation>
    </message>
    <message>
        <source>upstairs</source>
        <translation>الطابق العلوي</translation>
    </message>
    <message>
        <source>downstairs</source>
        <translation>الطابق السفلي</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Back soon</source>
        <translation>نعود بعد قليل</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>{high} min</source>
        <translation>{high} د</translation>
    </message>
    <message>
        <source>{low}–{high} min</source>
        <translation>{low}–{high} دقيقة</translation>
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
</TS>
