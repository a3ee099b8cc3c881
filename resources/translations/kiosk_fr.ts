<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AskScreen</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Suite</translation>
    </message>
</context>
<context>
    <name>HelpBar</name>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Stronger contrast</source>
        <translation>Contraste renforcé</translation>
    </message>
    <message>
        <source>Bring everything lower</source>
        <translation>Tout abaisser</translation>
    </message>
</context>
<context>
    <name>IdleScreen</name>
    <message>
        <source>Called now</source>
        <translation>Appelés maintenant</translation>
    </message>
    <message>
        <source>Waiting now</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Touch the screen to begin</source>
        <translation>Touchez l’écran pour commencer</translation>
    </message>
</context>
<context>
    <name>IssuingScreen</name>
    <message>
        <source>One moment, please.</source>
        <translation>Un instant, s’il vous plaît.</translation>
    </message>
</context>
<context>
    <name>KeyboardFoot</name>
    <message>
        <source>Capital letters</source>
        <translation>Majuscules</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>This kiosk does not know its branch yet.</source>
        <translation>Cette borne ne connaît pas encore son site.</translation>
    </message>
    <message>
        <source>For the technician: give this computer a branch file with “nowserving-agent configure FILE”. The kiosk begins by itself as soon as it is there.</source>
        <translation>Pour le technicien&#xa0;: donnez à cet ordinateur un fichier de site avec «&#xa0;nowserving-agent configure FICHIER&#xa0;». La borne démarre d’elle-même dès qu’il est là.</translation>
    </message>
</context>
<context>
    <name>MenuScreen</name>
    <message>
        <source>What brings you here today?</source>
        <translation>Quel est l’objet de votre visite&#xa0;?</translation>
    </message>
    <message>
        <source>Touch what you came for.</source>
        <translation>Touchez le motif de votre visite.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Suite</translation>
    </message>
</context>
<context>
    <name>MessageScreen</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>MoreTime</name>
    <message>
        <source>Are you still there?</source>
        <translation>Êtes-vous toujours là&#xa0;?</translation>
    </message>
    <message>
        <source>Otherwise this screen goes back to the beginning.</source>
        <translation>Sinon, cet écran reviendra au début.</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>J’ai besoin de plus de temps</translation>
    </message>
</context>
<context>
    <name>NumberCard</name>
    <message>
        <source>Your number</source>
        <translation>Votre numéro</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Tickets: {count}</source>
        <translation>Tickets : {count}</translation>
    </message>
    <message>
        <source>Served: {count}</source>
        <translation>Servis : {count}</translation>
    </message>
    <message>
        <source>Called and not there: {count}</source>
        <translation>Appelés et absents : {count}</translation>
    </message>
    <message>
        <source>Left or cancelled: {count}</source>
        <translation>Partis ou annulés : {count}</translation>
    </message>
    <message>
        <source>Not finished: {count}</source>
        <translation>Non terminés : {count}</translation>
    </message>
    <message>
        <source>The server signed that the log&apos;s first {count} records have:</source>
        <translation>Le serveur a signé que les {count} premières entrées du journal ont :</translation>
    </message>
    <message>
        <source>Report of the day</source>
        <translation>Rapport du jour</translation>
    </message>
    <message>
        <source>Signed: {time}</source>
        <translation>Signé : {time}</translation>
    </message>
    <message>
        <source>Key: {key}</source>
        <translation>Clé : {key}</translation>
    </message>
    <message>
        <source>Sign this paper and put it away. Nobody can change it any more.</source>
        <translation>Signez ce papier et conservez-le. Personne ne peut plus le modifier.</translation>
    </message>
</context>
<context>
    <name>TicketScreen</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>TypedField</name>
    <message>
        <source>Nothing typed yet</source>
        <translation>Rien n’est encore saisi</translation>
    </message>
    <message>
        <source>Erase the last letter</source>
        <translation>Effacer la dernière lettre</translation>
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
<context>
    <name>arriving</name>
    <message>
        <source>I have an appointment</source>
        <translation>J’ai un rendez-vous</translation>
    </message>
    <message>
        <source>What is the code of your appointment?</source>
        <translation>Quel est le code de votre rendez-vous ?</translation>
    </message>
    <message>
        <source>Type it, or hold it in front of the scanner if there is one.</source>
        <translation>Saisissez-le, ou présentez-le au lecteur s’il y en a un.</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Signaler mon arrivée</translation>
    </message>
    <message>
        <source>We have called our staff.</source>
        <translation>Nous avons appelé le personnel.</translation>
    </message>
    <message>
        <source>Our staff have been called already.</source>
        <translation>Le personnel a déjà été appelé.</translation>
    </message>
    <message>
        <source>Somebody is on the way to you.</source>
        <translation>Quelqu’un vient vers vous.</translation>
    </message>
    <message>
        <source>Please wait here.</source>
        <translation>Veuillez patienter ici.</translation>
    </message>
    <message>
        <source>Please wait here. Somebody comes as soon as they can.</source>
        <translation>Veuillez patienter ici. Quelqu’un viendra dès que possible.</translation>
    </message>
    <message>
        <source>We close at {time}. There are no more tickets for today.</source>
        <translation>Nous fermons à {time}. Il n’y a plus de tickets aujourd’hui.</translation>
    </message>
    <message>
        <source>We close at {time}. It may not be your turn before that.</source>
        <translation>Nous fermons à {time}. Votre tour ne viendra peut-être pas avant.</translation>
    </message>
    <message>
        <source>It is late for this service today.</source>
        <translation>Il est tard pour ce service aujourd’hui.</translation>
    </message>
    <message>
        <source>Take a ticket anyway</source>
        <translation>Prendre un ticket quand même</translation>
    </message>
    <message>
        <source>Counter {number}</source>
        <translation>Guichet {number}</translation>
    </message>
</context>
<context>
    <name>asking</name>
    <message>
        <source>How many people are you?</source>
        <translation>Combien de personnes êtes-vous ?</translation>
    </message>
    <message>
        <source>Does this apply to you?</source>
        <translation>Êtes-vous dans ce cas ?</translation>
    </message>
    <message>
        <source>One ticket is enough for all of you.</source>
        <translation>Un seul ticket suffit pour vous tous.</translation>
    </message>
    <message>
        <source>Day, month and year, such as 24 / 12 / 1970.</source>
        <translation>Jour, mois et année, par exemple 24 / 12 / 1970.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Aucun de ces cas</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Question {number} of {count}</source>
        <translation>Question {number} sur {count}</translation>
    </message>
    <message>
        <source>This answer is needed: {field}</source>
        <translation>Cette réponse est nécessaire : {field}</translation>
    </message>
    <message>
        <source>This is not a number. Please use digits only.</source>
        <translation>Ce n’est pas un nombre. Utilisez seulement des chiffres.</translation>
    </message>
    <message>
        <source>The number is too small. It must be {bound} or more.</source>
        <translation>Le nombre est trop petit. Il doit être de {bound} ou plus.</translation>
    </message>
    <message>
        <source>The number is too large. It must be {bound} or less.</source>
        <translation>Le nombre est trop grand. Il doit être de {bound} ou moins.</translation>
    </message>
    <message>
        <source>The answer is too short. Letters needed: {bound}.</source>
        <translation>La réponse est trop courte. Lettres nécessaires : {bound}.</translation>
    </message>
    <message>
        <source>The answer is too long. Letters at most: {bound}.</source>
        <translation>La réponse est trop longue. Lettres au plus : {bound}.</translation>
    </message>
    <message>
        <source>The phone number is not whole. Please type all of its 5 to 15 digits.</source>
        <translation>Le numéro de téléphone est incomplet. Saisissez tous ses chiffres, de 5 à 15.</translation>
    </message>
    <message>
        <source>The email address is not whole. It looks like name@example.org.</source>
        <translation>L’adresse e-mail est incomplète. Elle ressemble à nom@example.org.</translation>
    </message>
    <message>
        <source>There is no such date. Please type two digits for the day, two for the month and four for the year.</source>
        <translation>Cette date n’existe pas. Saisissez deux chiffres pour le jour, deux pour le mois et quatre pour l’année.</translation>
    </message>
    <message>
        <source>Please check your answer to this: {field}</source>
        <translation>Vérifiez votre réponse à ceci : {field}</translation>
    </message>
</context>
<context>
    <name>spoken</name>
    <message>
        <source>Go up and down with the arrow keys, and press the select key to choose.</source>
        <translation>Déplacez-vous avec les flèches haut et bas, puis appuyez sur la touche de sélection pour choisir.</translation>
    </message>
    <message>
        <source>Press any key if you need more time.</source>
        <translation>Appuyez sur une touche si vous avez besoin de plus de temps.</translation>
    </message>
    <message>
        <source>You have typed: {text}</source>
        <translation>Vous avez saisi : {text}</translation>
    </message>
    <message>
        <source>Erased: {text}</source>
        <translation>Effacé : {text}</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>We are closed.</source>
        <translation>Nous sommes fermés.</translation>
    </message>
    <message>
        <source>This service is paused.</source>
        <translation>Ce service est suspendu.</translation>
    </message>
    <message>
        <source>Please come back a little later, or ask our staff.</source>
        <translation>Veuillez revenir un peu plus tard ou vous adresser à notre personnel.</translation>
    </message>
    <message>
        <source>All of today&apos;s tickets have been given out.</source>
        <translation>Tous les tickets du jour ont été distribués.</translation>
    </message>
    <message>
        <source>Please come back on another day, or ask our staff.</source>
        <translation>Veuillez revenir un autre jour ou vous adresser à notre personnel.</translation>
    </message>
    <message>
        <source>No number is free at the moment.</source>
        <translation>Aucun numéro n’est libre pour le moment.</translation>
    </message>
    <message>
        <source>Very many people are waiting. Please ask our staff.</source>
        <translation>De très nombreuses personnes attendent. Veuillez vous adresser à notre personnel.</translation>
    </message>
    <message>
        <source>This kiosk has no number left for this service.</source>
        <translation>Cette borne n’a plus de numéro pour ce service.</translation>
    </message>
    <message>
        <source>It has no connection at the moment. Please ask our staff.</source>
        <translation>Elle n’a pas de connexion pour le moment. Adressez-vous à notre personnel.</translation>
    </message>
    <message>
        <source>This service is no longer offered here.</source>
        <translation>Ce service n’est plus proposé ici.</translation>
    </message>
    <message>
        <source>Please choose another one, or ask our staff.</source>
        <translation>Veuillez en choisir un autre ou vous adresser à notre personnel.</translation>
    </message>
    <message>
        <source>We cannot give you a ticket right now.</source>
        <translation>Nous ne pouvons pas vous donner de ticket pour le moment.</translation>
    </message>
    <message>
        <source>You have no number yet. Please try again, or ask our staff.</source>
        <translation>Vous n’avez pas encore de numéro. Veuillez réessayer ou vous adresser à notre personnel.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Cela n’a pas fonctionné.</translation>
    </message>
    <message>
        <source>Please ask our staff.</source>
        <translation>Veuillez vous adresser à notre personnel.</translation>
    </message>
    <message>
        <source>Please look at the notice at the door for our opening hours.</source>
        <translation>Nos horaires d’ouverture sont affichés à la porte.</translation>
    </message>
    <message>
        <source>We open again today at {time}.</source>
        <translation>Nous rouvrons aujourd’hui à {time}.</translation>
    </message>
    <message>
        <source>We open again tomorrow at {time}.</source>
        <translation>Nous rouvrons demain à {time}.</translation>
    </message>
    <message>
        <source>We open again on {day} at {time}.</source>
        <translation>Réouverture&#xa0;: {day} à {time}.</translation>
    </message>
    <message>
        <source>Your ticket is being printed.</source>
        <translation>Votre ticket est en cours d’impression.</translation>
    </message>
    <message>
        <source>Please take your ticket.</source>
        <translation>Veuillez prendre votre ticket.</translation>
    </message>
    <message>
        <source>Your number counts all the same. Please remember or photograph it.</source>
        <translation>Votre numéro est valable malgré tout. Veuillez le retenir ou le photographier.</translation>
    </message>
    <message>
        <source>This kiosk works on its own at the moment. Your number is valid.</source>
        <translation>Cette borne fonctionne seule pour le moment. Votre numéro est valable.</translation>
    </message>
    <message>
        <source>Not valid without its last line.</source>
        <translation>Non valable sans sa dernière ligne.</translation>
    </message>
    <message>
        <source>End of ticket {number}</source>
        <translation>Fin du ticket {number}</translation>
    </message>
    <message>
        <source>DUPLICATE</source>
        <translation>DUPLICATA</translation>
    </message>
    <message>
        <source>Your ticket could not be printed.</source>
        <translation>Votre ticket n’a pas pu être imprimé.</translation>
    </message>
    <message>
        <source>Did your ticket come out?</source>
        <translation>Votre ticket est-il sorti ?</translation>
    </message>
    <message>
        <source>Your number counts in any case.</source>
        <translation>Votre numéro est valable dans tous les cas.</translation>
    </message>
    <message>
        <source>There are no paper tickets at the moment.</source>
        <translation>Il n’y a pas de ticket papier pour le moment.</translation>
    </message>
    <message>
        <source>Please remember or photograph your number.</source>
        <translation>Veuillez retenir ou photographier votre numéro.</translation>
    </message>
    <message>
        <source>Nobody waiting</source>
        <translation>Personne en attente</translation>
    </message>
    <message>
        <source>Waiting: {count}</source>
        <translation>En attente&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Paused for the moment</source>
        <translation>Suspendu pour le moment</translation>
    </message>
    <message>
        <source>No more tickets today</source>
        <translation>Plus de tickets aujourd’hui</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Nobody is ahead of you.</source>
        <translation>Il n’y a personne devant vous.</translation>
    </message>
    <message>
        <source>People ahead of you: {count}</source>
        <translation>Personnes avant vous&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Please take a seat and watch the screen.</source>
        <translation>Veuillez vous asseoir et surveiller l’écran.</translation>
    </message>
    <message>
        <source>Scan to follow your ticket on your phone.</source>
        <translation>Scannez pour suivre votre ticket sur votre mobile.</translation>
    </message>
    <message>
        <source>Photograph this to keep your ticket on your phone.</source>
        <translation>Photographiez pour garder votre ticket sur votre mobile.</translation>
    </message>
    <message>
        <source>Page {number} of {pages}</source>
        <translation>Page {number} sur {pages}</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Votre numéro</translation>
    </message>
    <message>
        <source>Whoever comes now is not called before we close at {time}.</source>
        <translation>Qui arrive maintenant ne sera pas appelé avant la fermeture à {time}.</translation>
    </message>
    <message>
        <source>It is too late for this service today.</source>
        <translation>Il est trop tard aujourd’hui pour ce service.</translation>
    </message>
    <message>
        <source>Too late for today</source>
        <translation>Trop tard pour aujourd’hui</translation>
    </message>
    <message>
        <source>You are too many for one ticket.</source>
        <translation>Vous êtes trop nombreux pour un seul ticket.</translation>
    </message>
    <message>
        <source>The questions of this service have just changed.</source>
        <translation>Les questions de ce service viennent de changer.</translation>
    </message>
    <message>
        <source>You have no number yet. Please begin again.</source>
        <translation>Vous n’avez pas encore de numéro. Veuillez recommencer.</translation>
    </message>
    <message>
        <source>There is no appointment with this code.</source>
        <translation>Aucun rendez-vous n’a ce code.</translation>
    </message>
    <message>
        <source>Please check it, or ask our staff.</source>
        <translation>Vérifiez-le, ou adressez-vous au personnel.</translation>
    </message>
    <message>
        <source>This is no code of an appointment.</source>
        <translation>Ce n’est pas le code d’un rendez-vous.</translation>
    </message>
    <message>
        <source>It has 4 to 16 letters and digits.</source>
        <translation>Il compte de 4 à 16 lettres et chiffres.</translation>
    </message>
    <message>
        <source>Your appointment is on {day}.</source>
        <translation>Votre rendez-vous est le {day}.</translation>
    </message>
    <message>
        <source>Please come on that day, or ask our staff.</source>
        <translation>Revenez ce jour-là, ou adressez-vous au personnel.</translation>
    </message>
    <message>
        <source>You are early: your appointment is at {time}.</source>
        <translation>Vous êtes en avance : votre rendez-vous est à {time}.</translation>
    </message>
    <message>
        <source>You can check in here from {time} on.</source>
        <translation>Vous pourrez signaler votre arrivée ici à partir de {time}.</translation>
    </message>
    <message>
        <source>Your appointment was at {time}; we could not keep it.</source>
        <translation>Votre rendez-vous était à {time} ; nous n’avons pas pu le garder.</translation>
    </message>
    <message>
        <source>Please take a ticket, or ask our staff.</source>
        <translation>Prenez un ticket, ou adressez-vous au personnel.</translation>
    </message>
    <message>
        <source>You have checked in already. Your number is {number}.</source>
        <translation>Votre arrivée est déjà signalée. Votre numéro est {number}.</translation>
    </message>
    <message>
        <source>You have checked in already.</source>
        <translation>Votre arrivée est déjà signalée.</translation>
    </message>
    <message>
        <source>Staff cannot be called from here.</source>
        <translation>Le personnel ne peut pas être appelé d’ici.</translation>
    </message>
    <message>
        <source>Please go to a counter.</source>
        <translation>Veuillez aller à un guichet.</translation>
    </message>
    <message>
        <source>Staff have been called</source>
        <translation>Personnel appelé</translation>
    </message>
    <message>
        <source>Ask our staff to come</source>
        <translation>Demander l’aide du personnel</translation>
    </message>
    <message>
        <source>People on one ticket, at most: {count}.</source>
        <translation>Personnes par ticket, au plus : {count}.</translation>
    </message>
    <message>
        <source>There are no tickets here at the moment.</source>
        <translation>Pas de tickets ici pour le moment.</translation>
    </message>
</context>
</TS>
