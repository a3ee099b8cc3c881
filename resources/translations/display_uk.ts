<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>Display</name>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Віконце</translation>
    </message>
    <message>
        <source>Last calls</source>
        <translation>Останні виклики</translation>
    </message>
    <message>
        <source>Your number will appear here.</source>
        <translation>Ваш номер з’явиться тут.</translation>
    </message>
    <message>
        <source>Calls are paused. Please ask our staff.</source>
        <translation>Виклики призупинено. Зверніться, будь ласка, до працівників.</translation>
    </message>
    <message>
        <source>to the left</source>
        <translation>ліворуч</translation>
    </message>
    <message>
        <source>to the right</source>
        <translation>праворуч</translation>
    </message>
    <message>
        <source>straight ahead</source>
        <translation>прямо</translation>
    </message>
    <message>
        <source>upstairs</source>
        <translation>нагорі</translation>
    </message>
    <message>
        <source>downstairs</source>
        <translation>внизу</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Зачинено</translation>
    </message>
    <message>
        <source>Back soon</source>
        <translation>Скоро повернуся</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Очікують</translation>
    </message>
    <message>
        <source>{high} min</source>
        <translation>{high} хв</translation>
    </message>
    <message>
        <source>{low}–{high} min</source>
        <translation>{low}–{high} хв</translation>
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
</TS>
