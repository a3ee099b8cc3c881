<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>Display</name>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Sportello</translation>
    </message>
    <message>
        <source>Last calls</source>
        <translation>Ultime chiamate</translation>
    </message>
    <message>
        <source>Your number will appear here.</source>
        <translation>Il suo numero apparirà qui.</translation>
    </message>
    <message>
        <source>Calls are paused. Please ask our staff.</source>
        <translation>Le chiamate sono sospese. Si rivolga al personale.</translation>
    </message>
    <message>
        <source>to the left</source>
        <translation>a sinistra</translation>
    </message>
    <message>
        <source>to the right</source>
        <translation>a destra</translation>
    </message>
    <message>
        <source>straight ahead</source>
        <translation>sempre dritto</translation>
    </message>
    <message>
        <source>upstairs</source>
        <translation>al piano di sopra</translation>
    </message>
    <message>
        <source>downstairs</source>
        <translation>al piano di sotto</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Chiuso</translation>
    </message>
    <message>
        <source>Back soon</source>
        <translation>Torno subito</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>In attesa</translation>
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
</TS>
