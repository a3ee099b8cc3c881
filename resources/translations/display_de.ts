<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Display</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>Last calls</source>
        <translation>Letzte Aufrufe</translation>
    </message>
    <message>
        <source>Your number will appear here.</source>
        <translation>Ihre Nummer erscheint hier.</translation>
    </message>
    <message>
        <source>Calls are paused. Please ask our staff.</source>
        <translation>Die Aufrufe sind unterbrochen. Bitte fragen Sie unser Personal.</translation>
    </message>
    <message>
        <source>to the left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>to the right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>straight ahead</source>
        <translation>geradeaus</translation>
    </message>
    <message>
        <source>upstairs</source>
        <translation>oben</translation>
    </message>
    <message>
        <source>downstairs</source>
        <translation>unten</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Back soon</source>
        <translation>Gleich zurück</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>{high} min</source>
        <translation>{high} Min.</translation>
    </message>
    <message>
        <source>{low}–{high} min</source>
        <translation>{low}–{high} Min.</translation>
    </message>
</context>
<context>
    <name>WaitWords</name>
    <message>
        <source>How long it takes cannot be said yet.</source>
        <translation>Wie lange es dauert, lässt sich noch nicht sagen.</translation>
    </message>
    <message>
        <source>Usually within {time}</source>
        <translation>Meist innerhalb von {time}</translation>
    </message>
    <message>
        <source>Usually within one minute</source>
        <translation>Meist innerhalb einer Minute</translation>
    </message>
    <message>
        <source>{m} min</source>
        <translation>{m} Min.</translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation>{h} Std. {m} Min.</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>gegen {time}</translation>
    </message>
    <message>
        <source>9 of 10 people are called within one minute.</source>
        <translation>9 von 10 Personen werden innerhalb einer Minute aufgerufen.</translation>
    </message>
    <message numerus="yes">
        <source>9 of 10 people are called within %n minutes.</source>
        <translation>
            <numerusform>9 von 10 Personen werden innerhalb von %n Minute aufgerufen.</numerusform>
            <numerusform>9 von 10 Personen werden innerhalb von %n Minuten aufgerufen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Usually within %n minutes</source>
        <translation>
            <numerusform>Meist innerhalb von %n Minute</numerusform>
            <numerusform>Meist innerhalb von %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>9 of 10 people are called within {time}.</source>
        <translation>9 von 10 Personen werden innerhalb von {time} aufgerufen.</translation>
    </message>
    <message>
        <source>Typically after one minute.</source>
        <translation>Üblich ist eine Minute.</translation>
    </message>
    <message numerus="yes">
        <source>Typically after %n minutes.</source>
        <translation>
            <numerusform>Üblich ist %n Minute.</numerusform>
            <numerusform>Üblich sind %n Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Typically after {time}.</source>
        <translation>Üblich sind {time}.</translation>
    </message>
</context>
</TS>
