<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>Display</name>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Balcão</translation>
    </message>
    <message>
        <source>Last calls</source>
        <translation>Últimas chamadas</translation>
    </message>
    <message>
        <source>Your number will appear here.</source>
        <translation>O seu número aparecerá aqui.</translation>
    </message>
    <message>
        <source>Calls are paused. Please ask our staff.</source>
        <translation>As chamadas estão em pausa. Fale com os nossos funcionários.</translation>
    </message>
    <message>
        <source>to the left</source>
        <translation>à esquerda</translation>
    </message>
    <message>
        <source>to the right</source>
        <translation>à direita</translation>
    </message>
    <message>
        <source>straight ahead</source>
        <translation>em frente</translation>
    </message>
    <message>
        <source>upstairs</source>
        <translation>no andar de cima</translation>
    </message>
    <message>
        <source>downstairs</source>
        <translation>no andar de baixo</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fechado</translation>
    </message>
    <message>
        <source>Back soon</source>
        <translation>Volto já</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Em espera</translation>
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
        <translation>Ainda não é possível dizer quanto vai demorar.</translation>
    </message>
    <message>
        <source>Usually within {time}</source>
        <translation>Normalmente em até {time}</translation>
    </message>
    <message>
        <source>Usually within one minute</source>
        <translation>Normalmente em até um minuto</translation>
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
        <translation>por volta das {time}</translation>
    </message>
    <message>
        <source>9 of 10 people are called within one minute.</source>
        <translation>9 em cada 10 pessoas são chamadas em até um minuto.</translation>
    </message>
    <message numerus="yes">
        <source>9 of 10 people are called within %n minutes.</source>
        <translation>
            <numerusform>9 em cada 10 pessoas são chamadas em até %n minuto.</numerusform>
            <numerusform>9 em cada 10 pessoas são chamadas em até %n minutos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Usually within %n minutes</source>
        <translation>
            <numerusform>Normalmente em até %n minuto</numerusform>
            <numerusform>Normalmente em até %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>9 of 10 people are called within {time}.</source>
        <translation>9 em cada 10 pessoas são chamadas em até {time}.</translation>
    </message>
    <message>
        <source>Typically after one minute.</source>
        <translation>O mais comum é um minuto.</translation>
    </message>
    <message numerus="yes">
        <source>Typically after %n minutes.</source>
        <translation>
            <numerusform>O mais comum é %n minuto.</numerusform>
            <numerusform>O mais comum são %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Typically after {time}.</source>
        <translation>O mais comum são {time}.</translation>
    </message>
</context>
</TS>
