<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About this program</source>
        <translation>À propos de ce programme</translation>
    </message>
    <message>
        <source>Branch file: {0} ({1}), not from the server</source>
        <translation>Fichier du site : {0} ({1}), ne vient pas du serveur</translation>
    </message>
    <message>
        <source>Branch file: version {0} from the server ({1})</source>
        <translation>Fichier du site : version {0} du serveur ({1})</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>Call next</source>
        <translation>Appeler le suivant</translation>
    </message>
    <message>
        <source>Call this one</source>
        <translation>Appeler celui-ci</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Rappeler</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Différer</translation>
    </message>
    <message>
        <source>Let back in</source>
        <translation>Réadmettre</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transférer</translation>
    </message>
    <message>
        <source>Back to queue</source>
        <translation>Rendre à la file</translation>
    </message>
    <message>
        <source>Add service</source>
        <translation>Ajouter un service</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Cancel ticket</source>
        <translation>Annuler le ticket</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>End break</source>
        <translation>Finir la pause</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Call next of …</source>
        <translation>Appeler le suivant pour …</translation>
    </message>
    <message>
        <source>Park for me</source>
        <translation>Mettre de côté pour moi</translation>
    </message>
    <message>
        <source>Finish as …</source>
        <translation>Terminer avec …</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler l’action</translation>
    </message>
    <message>
        <source>Without ticket</source>
        <translation>Sans ticket</translation>
    </message>
    <message>
        <source>Give a number</source>
        <translation>Donner un numéro</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Undo check-in</source>
        <translation>Annuler l’arrivée</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Réimprimer</translation>
    </message>
    <message>
        <source>Appointment outside its time</source>
        <translation>Rendez-vous hors de son heure</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>{number} is called again.</source>
        <translation>{number} est rappelé.</translation>
    </message>
    <message>
        <source>{number} did not come and waits again.</source>
        <translation>{number} ne s’est pas présenté et attend de nouveau.</translation>
    </message>
    <message>
        <source>{number} did not come. It is in the list “Missed”.</source>
        <translation>{number} ne s’est pas présenté. Il est dans la liste «&#xa0;Absents&#xa0;».</translation>
    </message>
    <message>
        <source>{number} waits again.</source>
        <translation>{number} attend de nouveau.</translation>
    </message>
    <message>
        <source>{number} is parked. It is in the list “Parked”.</source>
        <translation>{number} est mis de côté. Il est dans la liste «&#xa0;Mis de côté&#xa0;».</translation>
    </message>
    <message>
        <source>{number} now waits for {service}.</source>
        <translation>{number} attend maintenant pour&#xa0;: {service}.</translation>
    </message>
    <message>
        <source>{number} is back in its queue.</source>
        <translation>{number} est revenu dans sa file.</translation>
    </message>
    <message>
        <source>{number} is done.</source>
        <translation>{number} est terminé.</translation>
    </message>
    <message>
        <source>{number} is cancelled.</source>
        <translation>{number} est annulé.</translation>
    </message>
    <message>
        <source>{number} goes back to who sent it.</source>
        <translation>{number} retourne à la personne qui l’a envoyé.</translation>
    </message>
    <message>
        <source>Taken back: {number} is as before.</source>
        <translation>Action annulée : {number} est comme avant.</translation>
    </message>
    <message>
        <source>The number is {number}. Please tell it: there is no paper.</source>
        <translation>Le numéro est {number}. Dites-le, s’il vous plaît : il n’y a pas de papier.</translation>
    </message>
    <message>
        <source>The number is {number}. It waits now.</source>
        <translation>Le numéro est {number}. Il attend maintenant.</translation>
    </message>
    <message>
        <source>{number} is no more; the appointment can be used again.</source>
        <translation>{number} n’existe plus ; le rendez-vous peut resservir.</translation>
    </message>
    <message>
        <source>Written down.</source>
        <translation>C’est noté.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler l’action</translation>
    </message>
    <message>
        <source>The kiosk is asked to print {number} again.</source>
        <translation>La borne doit réimprimer {number}.</translation>
    </message>
</context>
<context>
    <name>Break</name>
    <message>
        <source>Short break</source>
        <translation>Courte pause</translation>
    </message>
    <message>
        <source>Meal</source>
        <translation>Repas</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Running time</source>
        <translation>Temps écoulé</translation>
    </message>
    <message>
        <source>Ticket at this counter</source>
        <translation>Ticket à ce guichet</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Nobody is called to this counter.</source>
        <translation>Personne n’est appelé à ce guichet.</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>Personne n’attend.</translation>
    </message>
    <message>
        <source>Who comes appears here at once.</source>
        <translation>Toute arrivée s’affiche ici aussitôt.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>On a break</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Called, not here yet</source>
        <translation>Appelé, pas encore là</translation>
    </message>
    <message>
        <source>Being served</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>waited {time}</source>
        <translation>a attendu {time}</translation>
    </message>
    <message>
        <source>group of {size}</source>
        <translation>groupe de {size}</translation>
    </message>
    <message>
        <source>calls: {calls}</source>
        <translation>appels&#xa0;: {calls}</translation>
    </message>
    <message>
        <source>put back: {times}</source>
        <translation>remises en attente&#xa0;: {times}</translation>
    </message>
    <message>
        <source>Before: {legs}</source>
        <translation>Avant&#xa0;: {legs}</translation>
    </message>
    <message>
        <source>Called by itself in {time}.</source>
        <translation>Appel automatique dans {time}.</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Choisir …</translation>
    </message>
    <message>
        <source>needs help</source>
        <translation>a besoin d’aide</translation>
    </message>
    <message>
        <source>goes back to {clerk}</source>
        <translation>retourne à {clerk}</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>{s} s</source>
        <translation>{s} s</translation>
    </message>
    <message>
        <source>{m} min</source>
        <translation>{m} min</translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation>{h} h {m} min</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Today: {count} served, {time} each on average.</source>
        <translation>Aujourd’hui : {count} servis, {time} chacun en moyenne.</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Where does {number} go?</source>
        <translation>Où va {number}&#xa0;?</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Réservé à</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>N’importe qui</translation>
    </message>
    <message>
        <source>Serve one more thing now</source>
        <translation>Traiter une autre demande maintenant</translation>
    </message>
    <message>
        <source>Outcome so far</source>
        <translation>Résultat jusqu’ici</translation>
    </message>
    <message>
        <source>Take a break</source>
        <translation>Faire une pause</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Why is this ticket called before others?</source>
        <translation>Pourquoi ce ticket est-il appelé avant d’autres&#xa0;?</translation>
    </message>
    <message>
        <source>Cancel this ticket?</source>
        <translation>Annuler ce ticket&#xa0;?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Comes back to me after that</source>
        <translation>Revient ensuite vers moi</translation>
    </message>
    <message>
        <source>About {number}</source>
        <translation>À propos de {number}</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nouvelle note</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Needs help</source>
        <translation>A besoin d’aide</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>No answers are kept.</source>
        <translation>Aucune réponse n’est conservée.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>No notes.</source>
        <translation>Aucune note.</translation>
    </message>
    <message>
        <source>Call the next one for</source>
        <translation>Appeler le suivant pour</translation>
    </message>
    <message>
        <source>Somebody without a ticket</source>
        <translation>Une personne sans ticket</translation>
    </message>
    <message>
        <source>Is served here now</source>
        <translation>Est servie ici maintenant</translation>
    </message>
    <message>
        <source>Gets a number and waits</source>
        <translation>Reçoit un numéro et attend</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>What then</source>
        <translation>Et ensuite</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Somebody came to an appointment</source>
        <translation>Une personne vient pour un rendez-vous</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>How did it end for {number}?</source>
        <translation>Comment cela s’est-il terminé pour {number} ?</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Choisir …</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>What was done:</source>
        <translation>Ce qui a été fait :</translation>
    </message>
    <message>
        <source>Counts as the appointment, early or late</source>
        <translation>Compte comme le rendez-vous, en avance ou en retard</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Call whom the branch&apos;s rule puts first.</source>
        <translation>Appelle la personne que la règle du site place en premier.</translation>
    </message>
    <message>
        <source>Call the chosen ticket out of order, with a reason.</source>
        <translation>Appelle le ticket choisi hors de son tour, avec un motif.</translation>
    </message>
    <message>
        <source>Show and speak the call once more.</source>
        <translation>Affiche et annonce l’appel encore une fois.</translation>
    </message>
    <message>
        <source>The person is here: begin.</source>
        <translation>La personne est là&#xa0;: commencer.</translation>
    </message>
    <message>
        <source>Nobody came: the branch&apos;s policy decides what follows.</source>
        <translation>Personne n’est venu&#xa0;: la règle du site décide de la suite.</translation>
    </message>
    <message>
        <source>Not here yet: let the ticket wait again.</source>
        <translation>Pas encore là&#xa0;: le ticket attend de nouveau.</translation>
    </message>
    <message>
        <source>The chosen ticket came after all: it waits again.</source>
        <translation>Le ticket choisi est finalement venu&#xa0;: il attend de nouveau.</translation>
    </message>
    <message>
        <source>Set the ticket aside; it stays with this counter.</source>
        <translation>Met le ticket de côté&#xa0;; il reste à ce guichet.</translation>
    </message>
    <message>
        <source>Go on with the chosen parked ticket.</source>
        <translation>Reprend le ticket choisi, mis de côté.</translation>
    </message>
    <message>
        <source>Send on to another service; the number stays.</source>
        <translation>Envoie vers un autre service&#xa0;; le numéro reste.</translation>
    </message>
    <message>
        <source>Give the ticket back; it keeps the time it waited.</source>
        <translation>Rend le ticket&#xa0;; il garde le temps déjà attendu.</translation>
    </message>
    <message>
        <source>Serve one more thing for the same person now.</source>
        <translation>Traite maintenant une autre demande de la même personne.</translation>
    </message>
    <message>
        <source>The service is done, with the outcome shown.</source>
        <translation>Le service est rendu, avec le résultat affiché.</translation>
    </message>
    <message>
        <source>Take the ticket out of the day.</source>
        <translation>Retire le ticket de la journée.</translation>
    </message>
    <message>
        <source>Call nobody for a while.</source>
        <translation>N’appeler personne pendant un moment.</translation>
    </message>
    <message>
        <source>Be back and call again.</source>
        <translation>Être de retour et appeler de nouveau.</translation>
    </message>
    <message>
        <source>Sign out and close this counter.</source>
        <translation>Se déconnecter et fermer ce guichet.</translation>
    </message>
    <message>
        <source>Call the next one who waits for one service.</source>
        <translation>Appelle la prochaine personne qui attend un service précis.</translation>
    </message>
    <message>
        <source>Set the ticket aside; it stays with you.</source>
        <translation>Met le ticket de côté ; il reste à vous.</translation>
    </message>
    <message>
        <source>Say how it ended and what was really done.</source>
        <translation>Dites comment cela s’est terminé et ce qui a vraiment été fait.</translation>
    </message>
    <message>
        <source>Take back what you did last, for some seconds.</source>
        <translation>Annule votre dernière action, pendant quelques secondes.</translation>
    </message>
    <message>
        <source>Serve somebody who took no ticket, or give a number.</source>
        <translation>Sert une personne sans ticket, ou lui donne un numéro.</translation>
    </message>
    <message>
        <source>Give out a number without paper.</source>
        <translation>Donne un numéro sans papier.</translation>
    </message>
    <message>
        <source>Somebody came to an appointment: give a number.</source>
        <translation>Une personne vient pour un rendez-vous : lui donne un numéro.</translation>
    </message>
    <message>
        <source>Take the check-in back; the time stays booked.</source>
        <translation>Annule l’arrivée ; l’heure reste réservée.</translation>
    </message>
    <message>
        <source>See answers and notes, write a note, mark help needed.</source>
        <translation>Voir les réponses et les notes, écrire une note, signaler un besoin d’aide.</translation>
    </message>
    <message>
        <source>Have the kiosk print the ticket again, as a duplicate.</source>
        <translation>Faire réimprimer le ticket par la borne, en duplicata.</translation>
    </message>
    <message>
        <source>Let an appointment count outside its time.</source>
        <translation>Laisser un rendez-vous compter hors de son heure.</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>Lists of tickets</source>
        <translation>Listes de tickets</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Absents</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>Personne n’attend.</translation>
    </message>
    <message>
        <source>Nobody is parked here.</source>
        <translation>Aucun ticket mis de côté ici.</translation>
    </message>
    <message>
        <source>Nobody was missed lately.</source>
        <translation>Personne n’a manqué son appel récemment.</translation>
    </message>
    <message>
        <source>needs help</source>
        <translation>a besoin d’aide</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} personnes</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>trop long</translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>{number} stays at this counter.</source>
        <translation>{number} reste à ce guichet.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>en</source>
        <comment>The code of the language translated into, such as es</comment>
        <translation>fr</translation>
    </message>
    <message>
        <source>Counter {number}</source>
        <translation>Guichet {number}</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Served</source>
        <translation>Traité</translation>
    </message>
    <message>
        <source>Unresolved</source>
        <translation>Non résolu</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Transféré</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Rendu</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompu</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Ticket printer</source>
        <translation>Imprimante à tickets</translation>
    </message>
    <message>
        <source>{where}: {cause}</source>
        <translation>{where} : {cause}</translation>
    </message>
    <message>
        <source>Numbers are given out without paper.</source>
        <translation>Les numéros sont donnés sans papier.</translation>
    </message>
    <message>
        <source>paper for about {count} more tickets.</source>
        <translation>il reste du papier pour environ {count} tickets.</translation>
    </message>
    <message>
        <source>the paper is nearly at its end.</source>
        <translation>le papier est presque fini.</translation>
    </message>
    <message>
        <source>the paper is at its end. Put in a new roll.</source>
        <translation>il n’y a plus de papier. Mettez un nouveau rouleau.</translation>
    </message>
    <message>
        <source>the cover is open. Close it.</source>
        <translation>le capot est ouvert. Fermez-le.</translation>
    </message>
    <message>
        <source>the paper is jammed. Open the cover and take it out.</source>
        <translation>le papier est coincé. Ouvrez le capot et retirez-le.</translation>
    </message>
    <message>
        <source>it is too hot and goes on by itself when it has cooled down.</source>
        <translation>elle est trop chaude et reprendra seule une fois refroidie.</translation>
    </message>
    <message>
        <source>it does not answer. Look at its cable and its switch.</source>
        <translation>elle ne répond pas. Vérifiez le câble et l’interrupteur.</translation>
    </message>
    <message>
        <source>three people in a row got no ticket. Look at the printer.</source>
        <translation>trois personnes de suite n’ont pas eu de ticket. Vérifiez l’imprimante.</translation>
    </message>
    <message>
        <source>it failed several times. Look at the printer.</source>
        <translation>elle a échoué plusieurs fois. Vérifiez l’imprimante.</translation>
    </message>
    <message>
        <source>has no paper ticket</source>
        <translation>sans ticket papier</translation>
    </message>
    <message>
        <source>duplicate on its way</source>
        <translation>duplicata en cours</translation>
    </message>
    <message>
        <source>duplicate: the kiosk did not answer</source>
        <translation>duplicata : la borne n’a pas répondu</translation>
    </message>
    <message>
        <source>duplicate printed</source>
        <translation>duplicata imprimé</translation>
    </message>
    <message>
        <source>duplicate sent, not confirmed</source>
        <translation>duplicata envoyé, non confirmé</translation>
    </message>
    <message>
        <source>duplicate not printed</source>
        <translation>duplicata non imprimé</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Call for help</source>
        <translation>Demander de l’aide</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>{name} is on the way.</source>
        <translation>{name} arrive.</translation>
    </message>
    <message>
        <source>Passed on.</source>
        <translation>Transmis.</translation>
    </message>
    <message>
        <source>{clerk} at {counter} needs help. {name} is on the way.</source>
        <translation>{clerk}, à {counter}, a besoin d’aide. {name} arrive.</translation>
    </message>
    <message>
        <source>{clerk} at {counter} needs help.</source>
        <translation>{clerk}, à {counter}, a besoin d’aide.</translation>
    </message>
    <message>
        <source>I am coming</source>
        <translation>J’arrive</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Somebody at the ticket kiosk asks for staff ({name}).</source>
        <translation>Quelqu’un à la borne demande du personnel ({name}).</translation>
    </message>
    <message>
        <source>I am going</source>
        <translation>J’y vais</translation>
    </message>
    <message>
        <source>{name}: {text}</source>
        <translation>{name} : {text}</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
</context>
<context>
    <name>Permission</name>
    <message>
        <source>call a chosen ticket</source>
        <translation>appeler un ticket choisi</translation>
    </message>
    <message>
        <source>supervise the branch</source>
        <translation>superviser l’agence</translation>
    </message>
    <message>
        <source>change what a clerk calls</source>
        <translation>changer ce qu’un agent appelle</translation>
    </message>
    <message>
        <source>pause services</source>
        <translation>suspendre des services</translation>
    </message>
    <message>
        <source>let back in who was missed long ago</source>
        <translation>réadmettre une personne absente depuis longtemps</translation>
    </message>
    <message>
        <source>let an appointment count outside its time</source>
        <translation>laisser un rendez-vous compter hors de son heure</translation>
    </message>
</context>
<context>
    <name>Position</name>
    <message>
        <source>At the end of the queue</source>
        <translation>À la fin de la file</translation>
    </message>
    <message>
        <source>First in the queue</source>
        <translation>En tête de la file</translation>
    </message>
    <message>
        <source>By its time of arrival</source>
        <translation>Selon son heure d’arrivée</translation>
    </message>
    <message>
        <source>After some others</source>
        <translation>Après quelques autres</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>{number}: {why}. Nobody else waits.</source>
        <translation>{number}&#xa0;: {why}. Personne d’autre n’attend.</translation>
    </message>
    <message>
        <source>{number} before {other}: {why}.</source>
        <translation>{number} avant {other}&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>kept for you, waited {time}</source>
        <translation>réservé pour vous, a attendu {time}</translation>
    </message>
    <message>
        <source>placed first by a colleague, waited {time}</source>
        <translation>placé en tête par un collègue, a attendu {time}</translation>
    </message>
    <message>
        <source>chosen out of order</source>
        <translation>choisi hors de son tour</translation>
    </message>
    <message>
        <source>chosen out of order, {note}</source>
        <translation>choisi hors de son tour, {note}</translation>
    </message>
    <message>
        <source>waited {time}</source>
        <translation>a attendu {time}</translation>
    </message>
    <message>
        <source>{standing}, waited {time}</source>
        <translation>{standing}, a attendu {time}</translation>
    </message>
    <message>
        <source>next of a service you chose, waited {time}</source>
        <translation>suivant d’un service que vous avez choisi, a attendu {time}</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>There is no counter {counter} in this branch any more.</source>
        <translation>Le guichet {counter} n’existe plus sur ce site.</translation>
    </message>
    <message>
        <source>This ticket is not known here today.</source>
        <translation>Ce ticket n’est pas connu ici aujourd’hui.</translation>
    </message>
    <message>
        <source>{clerk} is signed in at {counter}. Choose another counter.</source>
        <translation>{clerk} occupe déjà&#xa0;: {counter}. Choisissez un autre guichet.</translation>
    </message>
    <message>
        <source>{clerk} is still signed in at {counter}. Close that counter first.</source>
        <translation>{clerk} occupe encore&#xa0;: {counter}. Fermez d’abord ce guichet-là.</translation>
    </message>
    <message>
        <source>You are on a break. End the break first.</source>
        <translation>Vous êtes en pause. Finissez d’abord la pause.</translation>
    </message>
    <message>
        <source>This counter is closed. Sign in first.</source>
        <translation>Ce guichet est fermé. Connectez-vous d’abord.</translation>
    </message>
    <message>
        <source>{number} is still here. Finish with this ticket first.</source>
        <translation>{number} est encore là. Terminez d’abord ce ticket.</translation>
    </message>
    <message>
        <source>Nobody is waiting whom you may call.</source>
        <translation>Il n’attend personne que vous puissiez appeler.</translation>
    </message>
    <message>
        <source>{number} is kept for another counter.</source>
        <translation>{number} est réservé à un autre guichet.</translation>
    </message>
    <message>
        <source>{number} was missed more than {minutes} min ago. Please give out a new ticket.</source>
        <translation>{number} a manqué son appel il y a plus de {minutes} min. Veuillez donner un nouveau ticket.</translation>
    </message>
    <message>
        <source>This service has no outcome “{outcome}”. Choose another.</source>
        <translation>Ce service n’a pas de résultat «&#xa0;{outcome}&#xa0;». Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{service} is no longer offered here. Choose another.</source>
        <translation>{service} n’est plus proposé ici. Choisissez un autre service.</translation>
    </message>
    <message>
        <source>This needs the branch&apos;s main computer, which does not answer. Try again in a moment; nothing is done twice.</source>
        <translation>Ceci demande l’ordinateur principal du site, et il ne répond pas. Réessayez dans un instant ; rien n’est fait deux fois.</translation>
    </message>
    <message>
        <source>This computer has no number of its own left. It gets new ones when the branch&apos;s main computer is back.</source>
        <translation>Cet ordinateur n’a plus de numéros à lui. Il en recevra d’autres au retour de l’ordinateur principal du site.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again; tell a technician if it stays so.</source>
        <translation>Rien n’a été modifié. Réessayez ; prévenez un technicien si cela persiste.</translation>
    </message>
    <message>
        <source>This is not possible now ({name}).</source>
        <translation>Ce n’est pas possible maintenant ({name}).</translation>
    </message>
    <message>
        <source>Nobody is at this counter. Call somebody first.</source>
        <translation>Il n’y a personne à ce guichet. Appelez d’abord quelqu’un.</translation>
    </message>
    <message>
        <source>{number} is {state}, so “{action}” is not possible now.</source>
        <translation>{number}&#xa0;: {state}. «&#xa0;{action}&#xa0;» n’est pas possible maintenant.</translation>
    </message>
    <message>
        <source>Call {number} again first, in {time}. Calls still to make: {calls}.</source>
        <translation>Rappelez d’abord {number} dans {time}. Encore&#xa0;: {calls}.</translation>
    </message>
    <message>
        <source>Call {number} again first. Calls still to make: {calls}.</source>
        <translation>Rappelez d’abord {number}. Encore&#xa0;: {calls}.</translation>
    </message>
    <message>
        <source>Give {number} {time} more to come.</source>
        <translation>Laissez encore {time} à {number} pour venir.</translation>
    </message>
    <message>
        <source>Your role does not allow this: {what}. Ask a supervisor.</source>
        <translation>Votre rôle ne le permet pas : {what}. Demandez à un superviseur.</translation>
    </message>
    <message>
        <source>{clerk} is not one of this branch&apos;s clerks any more.</source>
        <translation>{clerk} ne fait plus partie des agents de cette agence.</translation>
    </message>
    <message>
        <source>This work profile does not exist any more.</source>
        <translation>Ce profil de travail n’existe plus.</translation>
    </message>
    <message>
        <source>This message was read already.</source>
        <translation>Ce message a déjà été lu.</translation>
    </message>
    <message>
        <source>This call for help was switched off already.</source>
        <translation>Cette demande d’aide a déjà été désactivée.</translation>
    </message>
    <message>
        <source>Write a message of 1 to {most} letters.</source>
        <translation>Écrivez un message de 1 à {most} lettres.</translation>
    </message>
    <message>
        <source>Enter your PIN or password.</source>
        <translation>Saisissez votre code PIN ou mot de passe.</translation>
    </message>
    <message>
        <source>{clerk} has no PIN or password yet. An administrator gives one.</source>
        <translation>{clerk} n’a pas encore de code PIN ni de mot de passe. Un administrateur en donne un.</translation>
    </message>
    <message>
        <source>This is not the PIN or password. Wait before you try again.</source>
        <translation>Ce n’est pas le code PIN ni le mot de passe. Attendez avant de réessayer.</translation>
    </message>
    <message>
        <source>This is not the PIN or password. Tries before a pause: {count}.</source>
        <translation>Ce n’est pas le code PIN ni le mot de passe. Essais avant une pause : {count}.</translation>
    </message>
    <message>
        <source>Too many wrong tries. Try again in {time}, or ask an administrator.</source>
        <translation>Trop d’essais erronés. Réessayez dans {time} ou demandez à un administrateur.</translation>
    </message>
    <message>
        <source>This PIN or password was not used for more than {days} days. An administrator gives a new one.</source>
        <translation>Ce code PIN ou mot de passe n’a pas servi depuis plus de {days} jours. Un administrateur en donne un nouveau.</translation>
    </message>
    <message>
        <source>The branch has no line to the server, and you have not signed in here for more than {days} days. An administrator gives a new PIN or password.</source>
        <translation>Le site n’a pas de liaison avec le serveur, et vous ne vous êtes pas connecté ici depuis plus de {days} jours. Un administrateur donne un nouveau code PIN ou mot de passe.</translation>
    </message>
    <message>
        <source>This window is locked. Unlock it first.</source>
        <translation>Cette fenêtre est verrouillée. Déverrouillez-la d’abord.</translation>
    </message>
    <message>
        <source>Say how it ended first.</source>
        <translation>Dites d’abord comment cela s’est terminé.</translation>
    </message>
    <message>
        <source>Say what was done first.</source>
        <translation>Dites d’abord ce qui a été fait.</translation>
    </message>
    <message>
        <source>What was done to {number} cannot be taken back any more.</source>
        <translation>Ce qui a été fait pour {number} ne peut plus être annulé.</translation>
    </message>
    <message>
        <source>A note has 1 to {most} letters.</source>
        <translation>Une note a de 1 à {most} lettres.</translation>
    </message>
    <message>
        <source>Every number of this service is still in use.</source>
        <translation>Tous les numéros de ce service sont encore utilisés.</translation>
    </message>
    <message>
        <source>No appointment has this code.</source>
        <translation>Aucun rendez-vous n’a ce code.</translation>
    </message>
    <message>
        <source>This appointment has its number already: {number}.</source>
        <translation>Ce rendez-vous a déjà son numéro : {number}.</translation>
    </message>
    <message>
        <source>This appointment is on {date}.</source>
        <translation>Ce rendez-vous est le {date}.</translation>
    </message>
    <message>
        <source>Too early for {time}. Check-in begins at {opens}.</source>
        <translation>Trop tôt pour {time}. L’enregistrement commence à {opens}.</translation>
    </message>
    <message>
        <source>Too late: the appointment was at {time}.</source>
        <translation>Trop tard : le rendez-vous était à {time}.</translation>
    </message>
    <message>
        <source>The branch is closed, so nobody checks in now.</source>
        <translation>Le site est fermé ; personne ne s’enregistre maintenant.</translation>
    </message>
    <message>
        <source>This branch does not speak {language} any more.</source>
        <translation>Ce site ne parle plus {language}.</translation>
    </message>
    <message>
        <source>There is no display {display} in this branch any more.</source>
        <translation>L’écran {display} n’existe plus sur ce site.</translation>
    </message>
    <message>
        <source>An announcement has at most {most} letters in a language.</source>
        <translation>Une annonce a au plus {most} lettres par langue.</translation>
    </message>
    <message>
        <source>An announcement is shown for 1 to {most} minutes.</source>
        <translation>Une annonce est affichée de 1 à {most} minutes.</translation>
    </message>
    <message>
        <source>Write what is to be said, in one language at least.</source>
        <translation>Écrivez ce qu’il faut dire, dans une langue au moins.</translation>
    </message>
    <message>
        <source>{number} was given without paper, so no kiosk can print it again.</source>
        <translation>{number} a été donné sans papier : aucune borne ne peut le réimprimer.</translation>
    </message>
    <message>
        <source>The kiosk has been asked for {number} already. Wait a moment.</source>
        <translation>La borne a déjà reçu la demande pour {number}. Attendez un instant.</translation>
    </message>
    <message>
        <source>{number} has been printed again already. Tell the person the number.</source>
        <translation>{number} a déjà été réimprimé. Donnez le numéro à la personne.</translation>
    </message>
    <message>
        <source>This branch never had a server that signs its log: nothing can be printed.</source>
        <translation>Ce site n’a jamais eu de serveur qui signe son journal : rien à imprimer.</translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message>
        <source>Waits under the old and the new rule</source>
        <translation>Attentes avec l’ancienne et la nouvelle règle</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Rule file: only the sections that are different</source>
        <translation>Fichier de la règle : seulement les sections qui changent</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Répéter</translation>
    </message>
    <message>
        <source>Save the picture…</source>
        <translation>Enregistrer l’image…</translation>
    </message>
    <message>
        <source>Place, old rule</source>
        <translation>Rang, ancienne règle</translation>
    </message>
    <message>
        <source>Place, new rule</source>
        <translation>Rang, nouvelle règle</translation>
    </message>
    <message>
        <source>Wait, old rule</source>
        <translation>Attente, ancienne règle</translation>
    </message>
    <message>
        <source>Wait, new rule</source>
        <translation>Attente, nouvelle règle</translation>
    </message>
    <message>
        <source>Who moves furthest in the order of calls</source>
        <translation>Qui se déplace le plus dans l’ordre des appels</translation>
    </message>
    <message>
        <source>The rule to rehearse</source>
        <translation>La règle à essayer</translation>
    </message>
    <message>
        <source>There is no past day with calls here yet.</source>
        <translation>Il n’y a pas encore ici de jour passé avec des appels.</translation>
    </message>
    <message>
        <source>Choose the file with the rule first.</source>
        <translation>Choisissez d’abord le fichier de la règle.</translation>
    </message>
    <message>
        <source>The day is lived again…</source>
        <translation>La journée est rejouée…</translation>
    </message>
    <message>
        <source>Where the picture goes</source>
        <translation>Où va l’image</translation>
    </message>
    <message>
        <source>The picture is in {file}.</source>
        <translation>L’image est dans {file}.</translation>
    </message>
    <message>
        <source>The picture cannot be written to {file}.</source>
        <translation>L’image ne peut pas être écrite dans {file}.</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>tout le monde</translation>
    </message>
    <message>
        <source>old rule</source>
        <translation>ancienne règle</translation>
    </message>
    <message>
        <source>new rule</source>
        <translation>nouvelle règle</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>tel que c’était</translation>
    </message>
    <message>
        <source>Calls of the day: {calls}. The old rule gives back in their place: {same}.</source>
        <translation>Appels du jour : {calls}. L’ancienne règle les redonne à leur rang : {same}.</translation>
    </message>
    <message>
        <source>Under the new rule, called earlier: {earlier}, later: {later}, at the same place: {same}.</source>
        <translation>Avec la nouvelle règle, appelés plus tôt : {earlier}, plus tard : {later}, au même rang : {same}.</translation>
    </message>
    <message>
        <source>Not called any more: {count}.</source>
        <translation>Plus appelés : {count}.</translation>
    </message>
    <message>
        <source>Events that fitted nothing and were left out: {count}.</source>
        <translation>Événements qui ne convenaient à rien et ont été laissés de côté : {count}.</translation>
    </message>
    <message>
        <source>How many had waited at most how long</source>
        <translation>Combien avaient attendu au plus combien de temps</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Guichet</translation>
    </message>
    <message>
        <source>{counter} ({clerk} sits there)</source>
        <translation>{counter} (occupé par {clerk})</translation>
    </message>
    <message>
        <source>PIN or password</source>
        <translation>Code PIN ou mot de passe</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>ordinary</source>
        <translation>ordinaire</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>prioritaire</translation>
    </message>
    <message>
        <source>appointment</source>
        <translation>sur rendez-vous</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>de retour</translation>
    </message>
    <message>
        <source>transferred</source>
        <translation>transféré</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>called</source>
        <translation>appelé</translation>
    </message>
    <message>
        <source>being served</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>mis de côté</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>gone by choice</source>
        <translation>parti de lui-même</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expiré</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Running time</source>
        <translation>Temps écoulé</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Who waits</source>
        <translation>Qui attend</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Everything else you can do now</source>
        <translation>Tout ce que vous pouvez faire d’autre maintenant</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>Personne n’attend.</translation>
    </message>
    <message>
        <source>Next: {service}</source>
        <translation>Suivant : {service}</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count} en attente</translation>
    </message>
</context>
<context>
    <name>Supervisor</name>
    <message>
        <source>Supervisor</source>
        <translation>Supervision</translation>
    </message>
    <message>
        <source>Tickets today</source>
        <translation>Tickets du jour</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Servis</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Absents</translation>
    </message>
    <message>
        <source>Left or cancelled</source>
        <translation>Partis ou annulés</translation>
    </message>
    <message>
        <source>Mean wait</source>
        <translation>Attente moyenne</translation>
    </message>
    <message>
        <source>9 in 10 waited at most</source>
        <translation>9 sur 10 ont attendu au plus</translation>
    </message>
    <message>
        <source>Mean service time</source>
        <translation>Durée moyenne du service</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Guichets</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Guichet</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Calls by profile</source>
        <translation>Appelle selon le profil</translation>
    </message>
    <message>
        <source>Profile for today</source>
        <translation>Profil pour aujourd’hui</translation>
    </message>
    <message>
        <source>Change profile</source>
        <translation>Changer le profil</translation>
    </message>
    <message>
        <source>Free the counter</source>
        <translation>Libérer le guichet</translation>
    </message>
    <message>
        <source>Message to the clerk at this counter</source>
        <translation>Message à l’agent de ce guichet</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Plus longue attente</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Met today</source>
        <translation>Respecté aujourd’hui</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Why the service is paused, for the citizens to read</source>
        <translation>Pourquoi le service est suspendu, à lire par le public</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Let back in</source>
        <translation>Réadmettre</translation>
    </message>
    <message>
        <source>As the branch file says</source>
        <translation>Comme dans le fichier de l’agence</translation>
    </message>
    <message>
        <source>Nobody is signed in at this counter.</source>
        <translation>Personne n’est connecté à ce guichet.</translation>
    </message>
    <message>
        <source>{clerk} calls by another profile until the day ends.</source>
        <translation>{clerk} appelle selon un autre profil jusqu’à la fin de la journée.</translation>
    </message>
    <message>
        <source>{clerk} calls as the branch file says again.</source>
        <translation>{clerk} appelle de nouveau selon le fichier de l’agence.</translation>
    </message>
    <message>
        <source>{counter} is free; a ticket that was there waits again.</source>
        <translation>{counter} est libre ; un ticket qui s’y trouvait attend de nouveau.</translation>
    </message>
    <message>
        <source>The message is in the window of {clerk}.</source>
        <translation>Le message est dans la fenêtre de {clerk}.</translation>
    </message>
    <message>
        <source>Write why: the citizens read it.</source>
        <translation>Écrivez pourquoi : le public le lit.</translation>
    </message>
    <message>
        <source>{service}: no tickets for now. Who waits is still called.</source>
        <translation>{service} : plus de tickets pour l’instant. Les personnes en attente sont toujours appelées.</translation>
    </message>
    <message>
        <source>{service}: tickets are given out again.</source>
        <translation>{service} : les tickets sont de nouveau délivrés.</translation>
    </message>
    <message>
        <source>{number} waits again.</source>
        <translation>{number} attend de nouveau.</translation>
    </message>
    <message>
        <source>{profile}, today</source>
        <translation>{profile}, aujourd’hui</translation>
    </message>
    <message>
        <source>needs help</source>
        <translation>a besoin d’aide</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>serving</source>
        <translation>en service</translation>
    </message>
    <message>
        <source>called</source>
        <translation>appelé</translation>
    </message>
    <message>
        <source>paused: {reason}</source>
        <translation>suspendu : {reason}</translation>
    </message>
    <message>
        <source>given out</source>
        <translation>délivrés</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>dans les temps</translation>
    </message>
    <message>
        <source>near the target</source>
        <translation>proche de l’objectif</translation>
    </message>
    <message>
        <source>over the target</source>
        <translation>au-delà de l’objectif</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>sans objectif</translation>
    </message>
    <message>
        <source>the server has everything</source>
        <translation>le serveur a tout</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>envoi en cours</translation>
    </message>
    <message>
        <source>no server was ever reached</source>
        <translation>aucun serveur n’a jamais répondu</translation>
    </message>
    <message>
        <source>not reached; the branch works on</source>
        <translation>injoignable ; l’agence continue de travailler</translation>
    </message>
    <message>
        <source>refused; tell a technician</source>
        <translation>refusé ; prévenez un technicien</translation>
    </message>
    <message>
        <source>Not sent yet: {count}</source>
        <translation>Pas encore envoyés : {count}</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Calls that never reached it: {count}</source>
        <translation>Appels jamais reçus : {count}</translation>
    </message>
    <message>
        <source>Still to be spoken: {count}</source>
        <translation>Encore à annoncer : {count}</translation>
    </message>
    <message>
        <source>calls behind: {count}</source>
        <translation>appels en retard : {count}</translation>
    </message>
    <message>
        <source>shows every call</source>
        <translation>montre chaque appel</translation>
    </message>
    <message>
        <source>Display {name}</source>
        <translation>Écran {name}</translation>
    </message>
    <message>
        <source>prints</source>
        <translation>imprime</translation>
    </message>
    <message>
        <source>Not printed today: {count}</source>
        <translation>Non imprimés aujourd’hui : {count}</translation>
    </message>
    <message>
        <source>Not known today: {count}</source>
        <translation>Incertains aujourd’hui : {count}</translation>
    </message>
    <message>
        <source>Printer of {name}</source>
        <translation>Imprimante de {name}</translation>
    </message>
    <message>
        <source>works, with trouble</source>
        <translation>fonctionne, avec un problème</translation>
    </message>
    <message>
        <source>works</source>
        <translation>fonctionne</translation>
    </message>
    <message>
        <source>Program {name}</source>
        <translation>Programme {name}</translation>
    </message>
    <message>
        <source>not heard of since {time}</source>
        <translation>sans nouvelles depuis {time}</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>Annonces</translation>
    </message>
    <message>
        <source>Announced in: {languages}. It stands above as it was sent.</source>
        <translation>Annoncé en : {languages}. Le texte envoyé figure ci-dessus.</translation>
    </message>
    <message>
        <source>does not say how it is</source>
        <translation>ne dit pas son état</translation>
    </message>
    <message>
        <source>the paper is low</source>
        <translation>il reste peu de papier</translation>
    </message>
    <message>
        <source>too hot</source>
        <translation>trop chaude</translation>
    </message>
    <message>
        <source>out of paper</source>
        <translation>plus de papier</translation>
    </message>
    <message>
        <source>the cover is open</source>
        <translation>le capot est ouvert</translation>
    </message>
    <message>
        <source>the paper is jammed</source>
        <translation>bourrage papier</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>ne répond pas</translation>
    </message>
    <message>
        <source>three people got no ticket</source>
        <translation>trois personnes n’ont pas eu de ticket</translation>
    </message>
    <message>
        <source>Tickets left: about {count}</source>
        <translation>Tickets restants : environ {count}</translation>
    </message>
    <message>
        <source>failed several times</source>
        <translation>a échoué plusieurs fois</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Announced now</source>
        <translation>Annoncé en ce moment</translation>
    </message>
    <message>
        <source>Write what everybody in the room shall hear and read:</source>
        <translation>Écrivez ce que toute la salle doit entendre et lire :</translation>
    </message>
    <message>
        <source>Where it is shown</source>
        <translation>Où l’afficher</translation>
    </message>
    <message>
        <source>Announce</source>
        <translation>Annoncer</translation>
    </message>
    <message>
        <source>All displays</source>
        <translation>Tous les écrans</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Words in {language}</source>
        <translation>Texte en {language}</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>calls are not heard</source>
        <translation>les appels ne s’entendent pas</translation>
    </message>
    <message>
        <source>no computer has said how it is</source>
        <translation>aucun ordinateur n’a dit dans quel état il est</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Its clock is {seconds} s ahead.</source>
        <translation>Son horloge avance de {seconds} s.</translation>
    </message>
    <message>
        <source>Its clock is {seconds} s behind.</source>
        <translation>Son horloge retarde de {seconds} s.</translation>
    </message>
    <message>
        <source>Computer {name}</source>
        <translation>Ordinateur {name}</translation>
    </message>
    <message>
        <source>the hub of the branch</source>
        <translation>le concentrateur de l’agence</translation>
    </message>
    <message>
        <source>its copy is being filled</source>
        <translation>sa copie est en cours de remplissage</translation>
    </message>
    <message>
        <source>Print the report of today</source>
        <translation>Imprimer le rapport du jour</translation>
    </message>
    <message>
        <source>Choose a printer in the list first.</source>
        <translation>Choisissez d’abord une imprimante dans la liste.</translation>
    </message>
    <message>
        <source>The report comes out of the printer {name} in about a minute, when the server has signed the log.</source>
        <translation>Le rapport sort de l’imprimante {name} dans une minute environ, dès que le serveur a signé le journal.</translation>
    </message>
    <message>
        <source>The branch&apos;s main computer does not answer.</source>
        <translation>L’ordinateur principal du site ne répond pas.</translation>
    </message>
    <message>
        <source>Make this the main computer</source>
        <translation>En faire l’ordinateur principal</translation>
    </message>
    <message>
        <source>This is not the main computer: {reason}</source>
        <translation>Ce n’est pas l’ordinateur principal : {reason}</translation>
    </message>
    <message>
        <source>This becomes the main computer; it takes some seconds.</source>
        <translation>Celui-ci devient l’ordinateur principal ; cela prend quelques secondes.</translation>
    </message>
    <message>
        <source>Make this the branch&apos;s main computer?</source>
        <translation>Faire de celui-ci l’ordinateur principal du site ?</translation>
    </message>
    <message>
        <source>Only if the other one is broken or switched off, and at one computer only: two at the same time would call people twice. Tickets keep their numbers, new ones begin further up. PINs and passwords must be set anew. When the other one is back, it follows by itself, and what was done there is kept.</source>
        <translation>Seulement si l’autre est en panne ou éteint, et sur un seul ordinateur : deux à la fois appelleraient les gens deux fois. Les tickets gardent leur numéro, les nouveaux commencent plus haut. Les codes PIN et mots de passe sont à redéfinir. Quand l’autre revient, il suit de lui-même et ce qui y a été fait est conservé.</translation>
    </message>
    <message>
        <source>Wait for the other one</source>
        <translation>Attendre l’autre</translation>
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
    <name>Window</name>
    <message>
        <source>Counter</source>
        <translation>Guichet</translation>
    </message>
    <message>
        <source>Events not yet at the server: {count}. Calls go on as always.</source>
        <translation>Pas encore au serveur&#xa0;: {count}. Les appels continuent.</translation>
    </message>
    <message>
        <source>No connection to the branch&apos;s main computer. Nothing is lost; what you see may be old until it is back.</source>
        <translation>Pas de connexion avec l’ordinateur principal du site. Rien n’est perdu ; ce que vous voyez peut être ancien jusqu’à son retour.</translation>
    </message>
    <message>
        <source>No connection to the branch&apos;s main computer. You can go on with who is at your counter, call who is kept for you, and serve people without a ticket. Everybody else may be called by others just now and waits until it is back. Nothing is lost.</source>
        <translation>Pas de connexion avec l’ordinateur principal du site. Vous pouvez continuer avec la personne à votre guichet, appeler qui vous est réservé et servir les personnes sans ticket. Les autres sont peut-être appelés ailleurs en ce moment ; ils attendent son retour. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Done here and not handed in yet: {count}.</source>
        <translation>Fait ici et pas encore transmis : {count}.</translation>
    </message>
    <message>
        <source>The branch&apos;s main computer is back. Handed in what you did without it: {count}.</source>
        <translation>L’ordinateur principal du site est de retour. Transmis ce que vous avez fait sans lui : {count}.</translation>
    </message>
    <message>
        <source>{number} was called or changed elsewhere meanwhile, so what you did to it does not count. Please tell your supervisor.</source>
        <translation>{number} a été appelé ou modifié ailleurs entre-temps ; ce que vous en avez fait ne compte donc pas. Veuillez prévenir votre responsable.</translation>
    </message>
    <message>
        <source>Strip</source>
        <translation>Bandeau</translation>
    </message>
    <message>
        <source>A narrow strip that stays above your other windows</source>
        <translation>Un bandeau étroit qui reste au-dessus de vos autres fenêtres</translation>
    </message>
    <message>
        <source>You were signed out here: the counter was closed or is used elsewhere.</source>
        <translation>Vous avez été déconnecté ici : le guichet a été fermé ou sert ailleurs.</translation>
    </message>
    <message>
        <source>Nobody is kept for you.</source>
        <translation>Personne ne vous est réservé.</translation>
    </message>
    <message>
        <source>Who else waits is called when the main computer is back.</source>
        <translation>Les autres personnes qui attendent seront appelées au retour de l’ordinateur principal.</translation>
    </message>
</context>
</TS>
