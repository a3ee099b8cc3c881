<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Display</name>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Guichet</translation>
    </message>
    <message>
        <source>Last calls</source>
        <translation>Derniers appels</translation>
    </message>
    <message>
        <source>Your number will appear here.</source>
        <translation>Votre numéro s’affichera ici.</translation>
    </message>
    <message>
        <source>Calls are paused. Please ask our staff.</source>
        <translation>Les appels sont suspendus. Veuillez vous adresser à notre personnel.</translation>
    </message>
    <message>
        <source>to the left</source>
        <translation>à gauche</translation>
    </message>
    <message>
        <source>to the right</source>
        <translation>à droite</translation>
    </message>
    <message>
        <source>straight ahead</source>
        <translation>tout droit</translation>
    </message>
    <message>
        <source>upstairs</source>
        <translation>à l’étage</translation>
    </message>
    <message>
        <source>downstairs</source>
        <translation>à l’étage inférieur</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Back soon</source>
        <translation>De retour bientôt</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
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
        <translation>On ne peut pas encore dire combien de temps cela prendra.</translation>
    </message>
    <message>
        <source>Usually within {time}</source>
        <translation>En général sous {time}</translation>
    </message>
    <message>
        <source>Usually within one minute</source>
        <translation>En général sous une minute</translation>
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
        <translation>vers {time}</translation>
    </message>
    <message>
        <source>9 of 10 people are called within one minute.</source>
        <translation>9 personnes sur 10 sont appelées en moins d’une minute.</translation>
    </message>
    <message numerus="yes">
        <source>9 of 10 people are called within %n minutes.</source>
        <translation>
            <numerusform>9 personnes sur 10 sont appelées en moins de %n minute.</numerusform>
            <numerusform>9 personnes sur 10 sont appelées en moins de %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Usually within %n minutes</source>
        <translation>
            <numerusform>En général sous %n minute</numerusform>
            <numerusform>En général sous %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>9 of 10 people are called within {time}.</source>
        <translation>9 personnes sur 10 sont appelées en moins de {time}.</translation>
    </message>
    <message>
        <source>Typically after one minute.</source>
        <translation>Le plus souvent, après une minute.</translation>
    </message>
    <message numerus="yes">
        <source>Typically after %n minutes.</source>
        <translation>
            <numerusform>Le plus souvent, après %n minute.</numerusform>
            <numerusform>Le plus souvent, après %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Typically after {time}.</source>
        <translation>Le plus souvent, après {time}.</translation>
    </message>
</context>
</TS>
