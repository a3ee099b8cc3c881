<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>Display</name>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Okienko</translation>
    </message>
    <message>
        <source>Last calls</source>
        <translation>Ostatnie wezwania</translation>
    </message>
    <message>
        <source>Your number will appear here.</source>
        <translation>Tutaj pojawi się Państwa numer.</translation>
    </message>
    <message>
        <source>Calls are paused. Please ask our staff.</source>
        <translation>Wezwania są wstrzymane. Proszę zapytać pracowników.</translation>
    </message>
    <message>
        <source>to the left</source>
        <translation>w lewo</translation>
    </message>
    <message>
        <source>to the right</source>
        <translation>w prawo</translation>
    </message>
    <message>
        <source>straight ahead</source>
        <translation>prosto</translation>
    </message>
    <message>
        <source>upstairs</source>
        <translation>na górze</translation>
    </message>
    <message>
        <source>downstairs</source>
        <translation>na dole</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Nieczynne</translation>
    </message>
    <message>
        <source>Back soon</source>
        <translation>Zaraz wracam</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Oczekujący</translation>
    </message>
    <message>
        <source>{high} min</source>
        <translation>{high} min</translation>
    </message>
    <message>
        <source>{low}–{high} min</source>
        <translation>{low}–{high} min</translation>
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
</TS>
