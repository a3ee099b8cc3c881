<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Display</name>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Ventanilla</translation>
    </message>
    <message>
        <source>Last calls</source>
        <translation>Últimas llamadas</translation>
    </message>
    <message>
        <source>Your number will appear here.</source>
        <translation>Su número aparecerá aquí.</translation>
    </message>
    <message>
        <source>Calls are paused. Please ask our staff.</source>
        <translation>Las llamadas están en pausa. Pregunte al personal, por favor.</translation>
    </message>
    <message>
        <source>to the left</source>
        <translation>a la izquierda</translation>
    </message>
    <message>
        <source>to the right</source>
        <translation>a la derecha</translation>
    </message>
    <message>
        <source>straight ahead</source>
        <translation>de frente</translation>
    </message>
    <message>
        <source>upstairs</source>
        <translation>arriba</translation>
    </message>
    <message>
        <source>downstairs</source>
        <translation>abajo</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Back soon</source>
        <translation>Vuelvo enseguida</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
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
        <translation>Todavía no se puede decir cuánto tardará.</translation>
    </message>
    <message>
        <source>Usually within {time}</source>
        <translation>Casi siempre en {time}</translation>
    </message>
    <message>
        <source>Usually within one minute</source>
        <translation>Casi siempre en un minuto</translation>
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
        <translation>hacia las {time}</translation>
    </message>
    <message>
        <source>9 of 10 people are called within one minute.</source>
        <translation>A 9 de cada 10 personas se las llama en menos de un minuto.</translation>
    </message>
    <message numerus="yes">
        <source>9 of 10 people are called within %n minutes.</source>
        <translation>
            <numerusform>A 9 de cada 10 personas se las llama en menos de %n minuto.</numerusform>
            <numerusform>A 9 de cada 10 personas se las llama en menos de %n minutos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Usually within %n minutes</source>
        <translation>
            <numerusform>Casi siempre en %n minuto</numerusform>
            <numerusform>Casi siempre en %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>9 of 10 people are called within {time}.</source>
        <translation>A 9 de cada 10 personas se las llama en menos de {time}.</translation>
    </message>
    <message>
        <source>Typically after one minute.</source>
        <translation>Lo habitual es un minuto.</translation>
    </message>
    <message numerus="yes">
        <source>Typically after %n minutes.</source>
        <translation>
            <numerusform>Lo habitual es %n minuto.</numerusform>
            <numerusform>Lo habitual son %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Typically after {time}.</source>
        <translation>Lo habitual son {time}.</translation>
    </message>
</context>
</TS>
