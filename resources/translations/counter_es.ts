<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About this program</source>
        <translation>Acerca de este programa</translation>
    </message>
    <message>
        <source>Branch file: {0} ({1}), not from the server</source>
        <translation>Archivo de la oficina: {0} ({1}), no procede del servidor</translation>
    </message>
    <message>
        <source>Branch file: version {0} from the server ({1})</source>
        <translation>Archivo de la oficina: versión {0} del servidor ({1})</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>Call next</source>
        <translation>Llamar al siguiente</translation>
    </message>
    <message>
        <source>Call this one</source>
        <translation>Llamar a este</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Volver a llamar</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>No se presentó</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Aplazar</translation>
    </message>
    <message>
        <source>Let back in</source>
        <translation>Readmitir</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Apartar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Derivar</translation>
    </message>
    <message>
        <source>Back to queue</source>
        <translation>Devolver a la cola</translation>
    </message>
    <message>
        <source>Add service</source>
        <translation>Añadir servicio</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Cancel ticket</source>
        <translation>Anular turno</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>End break</source>
        <translation>Terminar la pausa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Call next of …</source>
        <translation>Llamar al siguiente de …</translation>
    </message>
    <message>
        <source>Park for me</source>
        <translation>Apartar para mí</translation>
    </message>
    <message>
        <source>Finish as …</source>
        <translation>Terminar como …</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Without ticket</source>
        <translation>Sin turno</translation>
    </message>
    <message>
        <source>Give a number</source>
        <translation>Dar un número</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Cita previa</translation>
    </message>
    <message>
        <source>Undo check-in</source>
        <translation>Anular llegada</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Reimprimir</translation>
    </message>
    <message>
        <source>Appointment outside its time</source>
        <translation>Cita fuera de su hora</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>{number} is called again.</source>
        <translation>Se vuelve a llamar a {number}.</translation>
    </message>
    <message>
        <source>{number} did not come and waits again.</source>
        <translation>{number} no se presentó y vuelve a esperar.</translation>
    </message>
    <message>
        <source>{number} did not come. It is in the list “Missed”.</source>
        <translation>{number} no se presentó. Está en la lista «Ausentes».</translation>
    </message>
    <message>
        <source>{number} waits again.</source>
        <translation>{number} vuelve a esperar.</translation>
    </message>
    <message>
        <source>{number} is parked. It is in the list “Parked”.</source>
        <translation>{number} queda apartado. Está en la lista «Apartados».</translation>
    </message>
    <message>
        <source>{number} now waits for {service}.</source>
        <translation>{number} espera ahora para: {service}.</translation>
    </message>
    <message>
        <source>{number} is back in its queue.</source>
        <translation>{number} ha vuelto a su cola.</translation>
    </message>
    <message>
        <source>{number} is done.</source>
        <translation>{number} ha terminado.</translation>
    </message>
    <message>
        <source>{number} is cancelled.</source>
        <translation>{number} queda anulado.</translation>
    </message>
    <message>
        <source>{number} goes back to who sent it.</source>
        <translation>{number} vuelve a quien lo envió.</translation>
    </message>
    <message>
        <source>Taken back: {number} is as before.</source>
        <translation>Deshecho: {number} está como antes.</translation>
    </message>
    <message>
        <source>The number is {number}. Please tell it: there is no paper.</source>
        <translation>El número es {number}. Dígalo, por favor: no hay papel.</translation>
    </message>
    <message>
        <source>The number is {number}. It waits now.</source>
        <translation>El número es {number}. Ya espera.</translation>
    </message>
    <message>
        <source>{number} is no more; the appointment can be used again.</source>
        <translation>{number} ya no existe; la cita puede usarse de nuevo.</translation>
    </message>
    <message>
        <source>Written down.</source>
        <translation>Anotado.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>The kiosk is asked to print {number} again.</source>
        <translation>Se ha pedido al quiosco que vuelva a imprimir {number}.</translation>
    </message>
</context>
<context>
    <name>Break</name>
    <message>
        <source>Short break</source>
        <translation>Pausa breve</translation>
    </message>
    <message>
        <source>Meal</source>
        <translation>Comida</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Running time</source>
        <translation>Tiempo transcurrido</translation>
    </message>
    <message>
        <source>Ticket at this counter</source>
        <translation>Turno en esta ventanilla</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Nobody is called to this counter.</source>
        <translation>No se llama a nadie a esta ventanilla.</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>No espera nadie.</translation>
    </message>
    <message>
        <source>Who comes appears here at once.</source>
        <translation>Quien llegue aparecerá aquí al instante.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>On a break</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Called, not here yet</source>
        <translation>Llamado, aún no está aquí</translation>
    </message>
    <message>
        <source>Being served</source>
        <translation>En atención</translation>
    </message>
    <message>
        <source>waited {time}</source>
        <translation>esperó {time}</translation>
    </message>
    <message>
        <source>group of {size}</source>
        <translation>grupo de {size}</translation>
    </message>
    <message>
        <source>calls: {calls}</source>
        <translation>llamadas: {calls}</translation>
    </message>
    <message>
        <source>put back: {times}</source>
        <translation>aplazamientos: {times}</translation>
    </message>
    <message>
        <source>Before: {legs}</source>
        <translation>Antes: {legs}</translation>
    </message>
    <message>
        <source>Called by itself in {time}.</source>
        <translation>Se llama solo en {time}.</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Elija …</translation>
    </message>
    <message>
        <source>needs help</source>
        <translation>necesita ayuda</translation>
    </message>
    <message>
        <source>goes back to {clerk}</source>
        <translation>vuelve con {clerk}</translation>
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
        <translation>Hoy: {count} atendidos, {time} cada uno de media.</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Where does {number} go?</source>
        <translation>¿Adónde va {number}?</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después de</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Reservado a</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Serve one more thing now</source>
        <translation>Atender otra gestión ahora</translation>
    </message>
    <message>
        <source>Outcome so far</source>
        <translation>Resultado hasta ahora</translation>
    </message>
    <message>
        <source>Take a break</source>
        <translation>Hacer una pausa</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Why is this ticket called before others?</source>
        <translation>¿Por qué se llama a este turno antes que a otros?</translation>
    </message>
    <message>
        <source>Cancel this ticket?</source>
        <translation>¿Anular este turno?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Comes back to me after that</source>
        <translation>Después vuelve conmigo</translation>
    </message>
    <message>
        <source>About {number}</source>
        <translation>Acerca de {number}</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nota nueva</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Needs help</source>
        <translation>Necesita ayuda</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>No answers are kept.</source>
        <translation>No se guarda ninguna respuesta.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>No notes.</source>
        <translation>No hay notas.</translation>
    </message>
    <message>
        <source>Call the next one for</source>
        <translation>Llamar al siguiente para</translation>
    </message>
    <message>
        <source>Somebody without a ticket</source>
        <translation>Alguien sin turno</translation>
    </message>
    <message>
        <source>Is served here now</source>
        <translation>Se atiende aquí ahora</translation>
    </message>
    <message>
        <source>Gets a number and waits</source>
        <translation>Recibe un número y espera</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>What then</source>
        <translation>Qué se hace</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Somebody came to an appointment</source>
        <translation>Alguien viene con cita previa</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>How did it end for {number}?</source>
        <translation>¿Cómo terminó {number}?</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Elija …</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>What was done:</source>
        <translation>Qué se hizo:</translation>
    </message>
    <message>
        <source>Counts as the appointment, early or late</source>
        <translation>Cuenta como la cita, antes o después de su hora</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Call whom the branch&apos;s rule puts first.</source>
        <translation>Llama a quien la regla de la oficina pone primero.</translation>
    </message>
    <message>
        <source>Call the chosen ticket out of order, with a reason.</source>
        <translation>Llama al turno elegido fuera de orden, con un motivo.</translation>
    </message>
    <message>
        <source>Show and speak the call once more.</source>
        <translation>Muestra y anuncia la llamada otra vez.</translation>
    </message>
    <message>
        <source>The person is here: begin.</source>
        <translation>La persona está aquí: empieza la atención.</translation>
    </message>
    <message>
        <source>Nobody came: the branch&apos;s policy decides what follows.</source>
        <translation>No vino nadie: la norma de la oficina decide qué sigue.</translation>
    </message>
    <message>
        <source>Not here yet: let the ticket wait again.</source>
        <translation>Aún no está aquí: el turno vuelve a esperar.</translation>
    </message>
    <message>
        <source>The chosen ticket came after all: it waits again.</source>
        <translation>El turno elegido llegó al final: vuelve a esperar.</translation>
    </message>
    <message>
        <source>Set the ticket aside; it stays with this counter.</source>
        <translation>Aparta el turno; sigue siendo de esta ventanilla.</translation>
    </message>
    <message>
        <source>Go on with the chosen parked ticket.</source>
        <translation>Continúa con el turno apartado elegido.</translation>
    </message>
    <message>
        <source>Send on to another service; the number stays.</source>
        <translation>Envía a otro servicio; conserva el número.</translation>
    </message>
    <message>
        <source>Give the ticket back; it keeps the time it waited.</source>
        <translation>Devuelve el turno; conserva el tiempo que esperó.</translation>
    </message>
    <message>
        <source>Serve one more thing for the same person now.</source>
        <translation>Atiende ahora otra gestión de la misma persona.</translation>
    </message>
    <message>
        <source>The service is done, with the outcome shown.</source>
        <translation>La atención ha terminado, con el resultado indicado.</translation>
    </message>
    <message>
        <source>Take the ticket out of the day.</source>
        <translation>Retira el turno del día.</translation>
    </message>
    <message>
        <source>Call nobody for a while.</source>
        <translation>No llamar a nadie durante un rato.</translation>
    </message>
    <message>
        <source>Be back and call again.</source>
        <translation>Volver y seguir llamando.</translation>
    </message>
    <message>
        <source>Sign out and close this counter.</source>
        <translation>Cerrar la sesión y esta ventanilla.</translation>
    </message>
    <message>
        <source>Call the next one who waits for one service.</source>
        <translation>Llama al siguiente que espera un servicio concreto.</translation>
    </message>
    <message>
        <source>Set the ticket aside; it stays with you.</source>
        <translation>Aparta el turno; sigue siendo de usted.</translation>
    </message>
    <message>
        <source>Say how it ended and what was really done.</source>
        <translation>Diga cómo terminó y qué se hizo de verdad.</translation>
    </message>
    <message>
        <source>Take back what you did last, for some seconds.</source>
        <translation>Deshace lo último que hizo, durante unos segundos.</translation>
    </message>
    <message>
        <source>Serve somebody who took no ticket, or give a number.</source>
        <translation>Atiende a quien no sacó turno, o le da un número.</translation>
    </message>
    <message>
        <source>Give out a number without paper.</source>
        <translation>Da un número sin papel.</translation>
    </message>
    <message>
        <source>Somebody came to an appointment: give a number.</source>
        <translation>Alguien viene con cita previa: le da un número.</translation>
    </message>
    <message>
        <source>Take the check-in back; the time stays booked.</source>
        <translation>Anula la llegada; la hora sigue reservada.</translation>
    </message>
    <message>
        <source>See answers and notes, write a note, mark help needed.</source>
        <translation>Vea respuestas y notas, escriba una nota, marque que hace falta ayuda.</translation>
    </message>
    <message>
        <source>Have the kiosk print the ticket again, as a duplicate.</source>
        <translation>Que el quiosco vuelva a imprimir el turno, como duplicado.</translation>
    </message>
    <message>
        <source>Let an appointment count outside its time.</source>
        <translation>Dejar que una cita cuente fuera de su hora.</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>Lists of tickets</source>
        <translation>Listas de turnos</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Apartados</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Ausentes</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>No espera nadie.</translation>
    </message>
    <message>
        <source>Nobody is parked here.</source>
        <translation>No hay nadie apartado aquí.</translation>
    </message>
    <message>
        <source>Nobody was missed lately.</source>
        <translation>Nadie ha faltado últimamente.</translation>
    </message>
    <message>
        <source>needs help</source>
        <translation>necesita ayuda</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} personas</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>demasiado tiempo</translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>{number} stays at this counter.</source>
        <translation>{number} se queda en esta ventanilla.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>en</source>
        <comment>The code of the language translated into, such as es</comment>
        <translation>es</translation>
    </message>
    <message>
        <source>Counter {number}</source>
        <translation>Ventanilla {number}</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Served</source>
        <translation>Atendido</translation>
    </message>
    <message>
        <source>Unresolved</source>
        <translation>Sin resolver</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Derivado</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrumpido</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Ticket printer</source>
        <translation>Impresora de tiques</translation>
    </message>
    <message>
        <source>{where}: {cause}</source>
        <translation>{where}: {cause}</translation>
    </message>
    <message>
        <source>Numbers are given out without paper.</source>
        <translation>Los números se dan sin papel.</translation>
    </message>
    <message>
        <source>paper for about {count} more tickets.</source>
        <translation>papel para unos {count} tiques más.</translation>
    </message>
    <message>
        <source>the paper is nearly at its end.</source>
        <translation>el papel está a punto de acabarse.</translation>
    </message>
    <message>
        <source>the paper is at its end. Put in a new roll.</source>
        <translation>se ha acabado el papel. Ponga un rollo nuevo.</translation>
    </message>
    <message>
        <source>the cover is open. Close it.</source>
        <translation>la tapa está abierta. Ciérrela.</translation>
    </message>
    <message>
        <source>the paper is jammed. Open the cover and take it out.</source>
        <translation>el papel está atascado. Abra la tapa y sáquelo.</translation>
    </message>
    <message>
        <source>it is too hot and goes on by itself when it has cooled down.</source>
        <translation>está demasiado caliente y seguirá sola cuando se enfríe.</translation>
    </message>
    <message>
        <source>it does not answer. Look at its cable and its switch.</source>
        <translation>no responde. Mire el cable y el interruptor.</translation>
    </message>
    <message>
        <source>three people in a row got no ticket. Look at the printer.</source>
        <translation>tres personas seguidas se quedaron sin tique. Mire la impresora.</translation>
    </message>
    <message>
        <source>it failed several times. Look at the printer.</source>
        <translation>ha fallado varias veces. Mire la impresora.</translation>
    </message>
    <message>
        <source>has no paper ticket</source>
        <translation>sin tique de papel</translation>
    </message>
    <message>
        <source>duplicate on its way</source>
        <translation>duplicado en camino</translation>
    </message>
    <message>
        <source>duplicate: the kiosk did not answer</source>
        <translation>duplicado: el quiosco no respondió</translation>
    </message>
    <message>
        <source>duplicate printed</source>
        <translation>duplicado impreso</translation>
    </message>
    <message>
        <source>duplicate sent, not confirmed</source>
        <translation>duplicado enviado, sin confirmar</translation>
    </message>
    <message>
        <source>duplicate not printed</source>
        <translation>duplicado no impreso</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Call for help</source>
        <translation>Pedir ayuda</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>{name} is on the way.</source>
        <translation>{name} va hacia allí.</translation>
    </message>
    <message>
        <source>Passed on.</source>
        <translation>Avisado.</translation>
    </message>
    <message>
        <source>{clerk} at {counter} needs help. {name} is on the way.</source>
        <translation>{clerk}, en {counter}, necesita ayuda. {name} va hacia allí.</translation>
    </message>
    <message>
        <source>{clerk} at {counter} needs help.</source>
        <translation>{clerk}, en {counter}, necesita ayuda.</translation>
    </message>
    <message>
        <source>I am coming</source>
        <translation>Voy yo</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Somebody at the ticket kiosk asks for staff ({name}).</source>
        <translation>Alguien en el quiosco de turnos pide ayuda ({name}).</translation>
    </message>
    <message>
        <source>I am going</source>
        <translation>Voy yo</translation>
    </message>
    <message>
        <source>{name}: {text}</source>
        <translation>{name}: {text}</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
</context>
<context>
    <name>Permission</name>
    <message>
        <source>call a chosen ticket</source>
        <translation>llamar a un tique elegido</translation>
    </message>
    <message>
        <source>supervise the branch</source>
        <translation>supervisar la oficina</translation>
    </message>
    <message>
        <source>change what a clerk calls</source>
        <translation>cambiar lo que llama un agente</translation>
    </message>
    <message>
        <source>pause services</source>
        <translation>pausar servicios</translation>
    </message>
    <message>
        <source>let back in who was missed long ago</source>
        <translation>readmitir a quien faltó hace mucho</translation>
    </message>
    <message>
        <source>let an appointment count outside its time</source>
        <translation>dejar que una cita cuente fuera de su hora</translation>
    </message>
</context>
<context>
    <name>Position</name>
    <message>
        <source>At the end of the queue</source>
        <translation>Al final de la cola</translation>
    </message>
    <message>
        <source>First in the queue</source>
        <translation>El primero de la cola</translation>
    </message>
    <message>
        <source>By its time of arrival</source>
        <translation>Según su hora de llegada</translation>
    </message>
    <message>
        <source>After some others</source>
        <translation>Detrás de algunos otros</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>{number}: {why}. Nobody else waits.</source>
        <translation>{number}: {why}. No espera nadie más.</translation>
    </message>
    <message>
        <source>{number} before {other}: {why}.</source>
        <translation>{number} antes que {other}: {why}.</translation>
    </message>
    <message>
        <source>kept for you, waited {time}</source>
        <translation>reservado para usted, esperó {time}</translation>
    </message>
    <message>
        <source>placed first by a colleague, waited {time}</source>
        <translation>un colega lo puso primero, esperó {time}</translation>
    </message>
    <message>
        <source>chosen out of order</source>
        <translation>elegido fuera de orden</translation>
    </message>
    <message>
        <source>chosen out of order, {note}</source>
        <translation>elegido fuera de orden, {note}</translation>
    </message>
    <message>
        <source>waited {time}</source>
        <translation>esperó {time}</translation>
    </message>
    <message>
        <source>{standing}, waited {time}</source>
        <translation>{standing}, esperó {time}</translation>
    </message>
    <message>
        <source>next of a service you chose, waited {time}</source>
        <translation>siguiente de un servicio que usted eligió, esperó {time}</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>There is no counter {counter} in this branch any more.</source>
        <translation>Ya no existe la ventanilla {counter} en esta oficina.</translation>
    </message>
    <message>
        <source>This ticket is not known here today.</source>
        <translation>Este turno no se conoce aquí hoy.</translation>
    </message>
    <message>
        <source>{clerk} is signed in at {counter}. Choose another counter.</source>
        <translation>{clerk} ya ocupa {counter}. Elija otra ventanilla.</translation>
    </message>
    <message>
        <source>{clerk} is still signed in at {counter}. Close that counter first.</source>
        <translation>{clerk} sigue en {counter}. Cierre antes esa ventanilla.</translation>
    </message>
    <message>
        <source>You are on a break. End the break first.</source>
        <translation>Está en pausa. Termine antes la pausa.</translation>
    </message>
    <message>
        <source>This counter is closed. Sign in first.</source>
        <translation>Esta ventanilla está cerrada. Inicie sesión antes.</translation>
    </message>
    <message>
        <source>{number} is still here. Finish with this ticket first.</source>
        <translation>{number} sigue aquí. Termine antes con este turno.</translation>
    </message>
    <message>
        <source>Nobody is waiting whom you may call.</source>
        <translation>No espera nadie a quien pueda llamar.</translation>
    </message>
    <message>
        <source>{number} is kept for another counter.</source>
        <translation>{number} está reservado para otra ventanilla.</translation>
    </message>
    <message>
        <source>{number} was missed more than {minutes} min ago. Please give out a new ticket.</source>
        <translation>{number} faltó hace más de {minutes} min. Entregue un turno nuevo.</translation>
    </message>
    <message>
        <source>This service has no outcome “{outcome}”. Choose another.</source>
        <translation>Este servicio no tiene el resultado «{outcome}». Elija otro.</translation>
    </message>
    <message>
        <source>{service} is no longer offered here. Choose another.</source>
        <translation>{service} ya no se ofrece aquí. Elija otro servicio.</translation>
    </message>
    <message>
        <source>This needs the branch&apos;s main computer, which does not answer. Try again in a moment; nothing is done twice.</source>
        <translation>Para esto hace falta el ordenador principal de la oficina, y no responde. Inténtelo de nuevo en un momento; nada se hace dos veces.</translation>
    </message>
    <message>
        <source>This computer has no number of its own left. It gets new ones when the branch&apos;s main computer is back.</source>
        <translation>A este ordenador no le quedan números propios. Recibirá más cuando vuelva el ordenador principal de la oficina.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again; tell a technician if it stays so.</source>
        <translation>No se ha cambiado nada. Inténtelo de nuevo; avise a un técnico si sigue así.</translation>
    </message>
    <message>
        <source>This is not possible now ({name}).</source>
        <translation>Esto no es posible ahora ({name}).</translation>
    </message>
    <message>
        <source>Nobody is at this counter. Call somebody first.</source>
        <translation>No hay nadie en esta ventanilla. Llame antes a alguien.</translation>
    </message>
    <message>
        <source>{number} is {state}, so “{action}” is not possible now.</source>
        <translation>{number} está {state}; «{action}» no es posible ahora.</translation>
    </message>
    <message>
        <source>Call {number} again first, in {time}. Calls still to make: {calls}.</source>
        <translation>Vuelva a llamar antes a {number}, dentro de {time}. Llamadas pendientes: {calls}.</translation>
    </message>
    <message>
        <source>Call {number} again first. Calls still to make: {calls}.</source>
        <translation>Vuelva a llamar antes a {number}. Llamadas pendientes: {calls}.</translation>
    </message>
    <message>
        <source>Give {number} {time} more to come.</source>
        <translation>Dé a {number} {time} más para venir.</translation>
    </message>
    <message>
        <source>Your role does not allow this: {what}. Ask a supervisor.</source>
        <translation>Su función no lo permite: {what}. Pida ayuda a un supervisor.</translation>
    </message>
    <message>
        <source>{clerk} is not one of this branch&apos;s clerks any more.</source>
        <translation>{clerk} ya no trabaja en esta oficina.</translation>
    </message>
    <message>
        <source>This work profile does not exist any more.</source>
        <translation>Este perfil de trabajo ya no existe.</translation>
    </message>
    <message>
        <source>This message was read already.</source>
        <translation>Este mensaje ya se ha leído.</translation>
    </message>
    <message>
        <source>This call for help was switched off already.</source>
        <translation>Esta petición de ayuda ya se ha desactivado.</translation>
    </message>
    <message>
        <source>Write a message of 1 to {most} letters.</source>
        <translation>Escriba un mensaje de 1 a {most} letras.</translation>
    </message>
    <message>
        <source>Enter your PIN or password.</source>
        <translation>Introduzca su PIN o contraseña.</translation>
    </message>
    <message>
        <source>{clerk} has no PIN or password yet. An administrator gives one.</source>
        <translation>{clerk} aún no tiene PIN ni contraseña. Se los da un administrador.</translation>
    </message>
    <message>
        <source>This is not the PIN or password. Wait before you try again.</source>
        <translation>No es el PIN ni la contraseña. Espere antes de volver a intentarlo.</translation>
    </message>
    <message>
        <source>This is not the PIN or password. Tries before a pause: {count}.</source>
        <translation>No es el PIN ni la contraseña. Intentos antes de una pausa: {count}.</translation>
    </message>
    <message>
        <source>Too many wrong tries. Try again in {time}, or ask an administrator.</source>
        <translation>Demasiados intentos fallidos. Inténtelo de nuevo en {time} o pregunte a un administrador.</translation>
    </message>
    <message>
        <source>This PIN or password was not used for more than {days} days. An administrator gives a new one.</source>
        <translation>Este PIN o contraseña no se ha usado en más de {days} días. Un administrador le dará otro.</translation>
    </message>
    <message>
        <source>The branch has no line to the server, and you have not signed in here for more than {days} days. An administrator gives a new PIN or password.</source>
        <translation>La oficina no tiene conexión con el servidor y usted no ha iniciado sesión aquí desde hace más de {days} días. Un administrador le dará un PIN o una contraseña nuevos.</translation>
    </message>
    <message>
        <source>This window is locked. Unlock it first.</source>
        <translation>Esta ventana está bloqueada. Desbloquéela primero.</translation>
    </message>
    <message>
        <source>Say how it ended first.</source>
        <translation>Diga primero cómo terminó.</translation>
    </message>
    <message>
        <source>Say what was done first.</source>
        <translation>Diga primero qué se hizo.</translation>
    </message>
    <message>
        <source>What was done to {number} cannot be taken back any more.</source>
        <translation>Lo que se hizo con {number} ya no se puede deshacer.</translation>
    </message>
    <message>
        <source>A note has 1 to {most} letters.</source>
        <translation>Una nota tiene de 1 a {most} letras.</translation>
    </message>
    <message>
        <source>Every number of this service is still in use.</source>
        <translation>Todos los números de este servicio están en uso todavía.</translation>
    </message>
    <message>
        <source>No appointment has this code.</source>
        <translation>Ninguna cita tiene este código.</translation>
    </message>
    <message>
        <source>This appointment has its number already: {number}.</source>
        <translation>Esta cita ya tiene su número: {number}.</translation>
    </message>
    <message>
        <source>This appointment is on {date}.</source>
        <translation>Esta cita es el {date}.</translation>
    </message>
    <message>
        <source>Too early for {time}. Check-in begins at {opens}.</source>
        <translation>Demasiado pronto para las {time}. La llegada se registra desde las {opens}.</translation>
    </message>
    <message>
        <source>Too late: the appointment was at {time}.</source>
        <translation>Demasiado tarde: la cita era a las {time}.</translation>
    </message>
    <message>
        <source>The branch is closed, so nobody checks in now.</source>
        <translation>La oficina está cerrada; ahora no se registran llegadas.</translation>
    </message>
    <message>
        <source>This branch does not speak {language} any more.</source>
        <translation>Esta oficina ya no habla {language}.</translation>
    </message>
    <message>
        <source>There is no display {display} in this branch any more.</source>
        <translation>Ya no existe la pantalla {display} en esta oficina.</translation>
    </message>
    <message>
        <source>An announcement has at most {most} letters in a language.</source>
        <translation>Un aviso tiene como máximo {most} letras por idioma.</translation>
    </message>
    <message>
        <source>An announcement is shown for 1 to {most} minutes.</source>
        <translation>Un aviso se muestra de 1 a {most} minutos.</translation>
    </message>
    <message>
        <source>Write what is to be said, in one language at least.</source>
        <translation>Escriba lo que hay que decir, al menos en un idioma.</translation>
    </message>
    <message>
        <source>{number} was given without paper, so no kiosk can print it again.</source>
        <translation>{number} se dio sin papel, así que ningún quiosco puede reimprimirlo.</translation>
    </message>
    <message>
        <source>The kiosk has been asked for {number} already. Wait a moment.</source>
        <translation>Ya se ha pedido {number} al quiosco. Espere un momento.</translation>
    </message>
    <message>
        <source>{number} has been printed again already. Tell the person the number.</source>
        <translation>{number} ya se reimprimió. Diga el número a la persona.</translation>
    </message>
    <message>
        <source>This branch never had a server that signs its log: nothing can be printed.</source>
        <translation>Esta oficina nunca ha tenido un servidor que firme su registro: no hay nada que imprimir.</translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message>
        <source>Waits under the old and the new rule</source>
        <translation>Esperas con la regla antigua y con la nueva</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Rule file: only the sections that are different</source>
        <translation>Archivo de la regla: solo las secciones que cambian</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Ensayar</translation>
    </message>
    <message>
        <source>Save the picture…</source>
        <translation>Guardar la imagen…</translation>
    </message>
    <message>
        <source>Place, old rule</source>
        <translation>Puesto, regla antigua</translation>
    </message>
    <message>
        <source>Place, new rule</source>
        <translation>Puesto, regla nueva</translation>
    </message>
    <message>
        <source>Wait, old rule</source>
        <translation>Espera, regla antigua</translation>
    </message>
    <message>
        <source>Wait, new rule</source>
        <translation>Espera, regla nueva</translation>
    </message>
    <message>
        <source>Who moves furthest in the order of calls</source>
        <translation>Quién más se mueve en el orden de llamadas</translation>
    </message>
    <message>
        <source>The rule to rehearse</source>
        <translation>La regla que se ensaya</translation>
    </message>
    <message>
        <source>There is no past day with calls here yet.</source>
        <translation>Aquí no hay todavía ningún día pasado con llamadas.</translation>
    </message>
    <message>
        <source>Choose the file with the rule first.</source>
        <translation>Elija primero el archivo con la regla.</translation>
    </message>
    <message>
        <source>The day is lived again…</source>
        <translation>El día se vive de nuevo…</translation>
    </message>
    <message>
        <source>Where the picture goes</source>
        <translation>Dónde se guarda la imagen</translation>
    </message>
    <message>
        <source>The picture is in {file}.</source>
        <translation>La imagen está en {file}.</translation>
    </message>
    <message>
        <source>The picture cannot be written to {file}.</source>
        <translation>La imagen no se puede guardar en {file}.</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>old rule</source>
        <translation>regla antigua</translation>
    </message>
    <message>
        <source>new rule</source>
        <translation>regla nueva</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>como fue</translation>
    </message>
    <message>
        <source>Calls of the day: {calls}. The old rule gives back in their place: {same}.</source>
        <translation>Llamadas del día: {calls}. La regla antigua las devuelve en su puesto: {same}.</translation>
    </message>
    <message>
        <source>Under the new rule, called earlier: {earlier}, later: {later}, at the same place: {same}.</source>
        <translation>Con la regla nueva, llamados antes: {earlier}, después: {later}, en el mismo puesto: {same}.</translation>
    </message>
    <message>
        <source>Not called any more: {count}.</source>
        <translation>Ya no llamados: {count}.</translation>
    </message>
    <message>
        <source>Events that fitted nothing and were left out: {count}.</source>
        <translation>Sucesos que no encajaban y se dejaron fuera: {count}.</translation>
    </message>
    <message>
        <source>How many had waited at most how long</source>
        <translation>Cuántos habían esperado como mucho cuánto</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Ventanilla</translation>
    </message>
    <message>
        <source>{counter} ({clerk} sits there)</source>
        <translation>{counter} (ocupada por {clerk})</translation>
    </message>
    <message>
        <source>PIN or password</source>
        <translation>PIN o contraseña</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>ordinary</source>
        <translation>ordinario</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>preferente</translation>
    </message>
    <message>
        <source>appointment</source>
        <translation>cita previa</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>devuelto</translation>
    </message>
    <message>
        <source>transferred</source>
        <translation>derivado</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>called</source>
        <translation>llamado</translation>
    </message>
    <message>
        <source>being served</source>
        <translation>en atención</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>apartado</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>gone by choice</source>
        <translation>retirado por decisión propia</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>anulado</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>caducado</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Ticket</source>
        <translation>Turno</translation>
    </message>
    <message>
        <source>Running time</source>
        <translation>Tiempo transcurrido</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Who waits</source>
        <translation>Quién espera</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Everything else you can do now</source>
        <translation>Todo lo demás que puede hacer ahora</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>No espera nadie.</translation>
    </message>
    <message>
        <source>Next: {service}</source>
        <translation>Siguiente: {service}</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count} en espera</translation>
    </message>
</context>
<context>
    <name>Supervisor</name>
    <message>
        <source>Supervisor</source>
        <translation>Supervisión</translation>
    </message>
    <message>
        <source>Tickets today</source>
        <translation>Tiques de hoy</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Esperan</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Atendidos</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Ausentes</translation>
    </message>
    <message>
        <source>Left or cancelled</source>
        <translation>Se fueron o cancelados</translation>
    </message>
    <message>
        <source>Mean wait</source>
        <translation>Espera media</translation>
    </message>
    <message>
        <source>9 in 10 waited at most</source>
        <translation>9 de cada 10 esperaron como mucho</translation>
    </message>
    <message>
        <source>Mean service time</source>
        <translation>Atención media</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Ventanillas</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Colas</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Ventanilla</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Tique</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde hace</translation>
    </message>
    <message>
        <source>Calls by profile</source>
        <translation>Llama según el perfil</translation>
    </message>
    <message>
        <source>Profile for today</source>
        <translation>Perfil para hoy</translation>
    </message>
    <message>
        <source>Change profile</source>
        <translation>Cambiar perfil</translation>
    </message>
    <message>
        <source>Free the counter</source>
        <translation>Liberar la ventanilla</translation>
    </message>
    <message>
        <source>Message to the clerk at this counter</source>
        <translation>Mensaje al agente de esta ventanilla</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Espera más larga</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Met today</source>
        <translation>Cumplido hoy</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tiques</translation>
    </message>
    <message>
        <source>Why the service is paused, for the citizens to read</source>
        <translation>Por qué se pausa el servicio, para que lo lea el público</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Let back in</source>
        <translation>Readmitir</translation>
    </message>
    <message>
        <source>As the branch file says</source>
        <translation>Como dice el archivo de la oficina</translation>
    </message>
    <message>
        <source>Nobody is signed in at this counter.</source>
        <translation>Nadie ha iniciado sesión en esta ventanilla.</translation>
    </message>
    <message>
        <source>{clerk} calls by another profile until the day ends.</source>
        <translation>{clerk} llama según otro perfil hasta el fin del día.</translation>
    </message>
    <message>
        <source>{clerk} calls as the branch file says again.</source>
        <translation>{clerk} vuelve a llamar como dice el archivo de la oficina.</translation>
    </message>
    <message>
        <source>{counter} is free; a ticket that was there waits again.</source>
        <translation>{counter} está libre; el tique que estaba allí vuelve a esperar.</translation>
    </message>
    <message>
        <source>The message is in the window of {clerk}.</source>
        <translation>El mensaje está en la ventana de {clerk}.</translation>
    </message>
    <message>
        <source>Write why: the citizens read it.</source>
        <translation>Escriba el motivo: el público lo lee.</translation>
    </message>
    <message>
        <source>{service}: no tickets for now. Who waits is still called.</source>
        <translation>{service}: no se dan tiques por ahora. A quien espera se le sigue llamando.</translation>
    </message>
    <message>
        <source>{service}: tickets are given out again.</source>
        <translation>{service}: se vuelven a dar tiques.</translation>
    </message>
    <message>
        <source>{number} waits again.</source>
        <translation>{number} vuelve a esperar.</translation>
    </message>
    <message>
        <source>{profile}, today</source>
        <translation>{profile}, hoy</translation>
    </message>
    <message>
        <source>needs help</source>
        <translation>necesita ayuda</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>serving</source>
        <translation>atendiendo</translation>
    </message>
    <message>
        <source>called</source>
        <translation>llamado</translation>
    </message>
    <message>
        <source>paused: {reason}</source>
        <translation>en pausa: {reason}</translation>
    </message>
    <message>
        <source>given out</source>
        <translation>se dan</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>a tiempo</translation>
    </message>
    <message>
        <source>near the target</source>
        <translation>cerca del objetivo</translation>
    </message>
    <message>
        <source>over the target</source>
        <translation>supera el objetivo</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>sin objetivo</translation>
    </message>
    <message>
        <source>the server has everything</source>
        <translation>el servidor lo tiene todo</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>enviando</translation>
    </message>
    <message>
        <source>no server was ever reached</source>
        <translation>nunca se ha alcanzado un servidor</translation>
    </message>
    <message>
        <source>not reached; the branch works on</source>
        <translation>no se alcanza; la oficina sigue trabajando</translation>
    </message>
    <message>
        <source>refused; tell a technician</source>
        <translation>rechazado; avise a un técnico</translation>
    </message>
    <message>
        <source>Not sent yet: {count}</source>
        <translation>Sin enviar aún: {count}</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Calls that never reached it: {count}</source>
        <translation>Llamadas que nunca le llegaron: {count}</translation>
    </message>
    <message>
        <source>Still to be spoken: {count}</source>
        <translation>Aún por anunciar: {count}</translation>
    </message>
    <message>
        <source>calls behind: {count}</source>
        <translation>llamadas de retraso: {count}</translation>
    </message>
    <message>
        <source>shows every call</source>
        <translation>muestra todas las llamadas</translation>
    </message>
    <message>
        <source>Display {name}</source>
        <translation>Pantalla {name}</translation>
    </message>
    <message>
        <source>prints</source>
        <translation>imprime</translation>
    </message>
    <message>
        <source>Not printed today: {count}</source>
        <translation>Sin imprimir hoy: {count}</translation>
    </message>
    <message>
        <source>Not known today: {count}</source>
        <translation>Sin saberse hoy: {count}</translation>
    </message>
    <message>
        <source>Printer of {name}</source>
        <translation>Impresora de {name}</translation>
    </message>
    <message>
        <source>works, with trouble</source>
        <translation>funciona, con problemas</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funciona</translation>
    </message>
    <message>
        <source>Program {name}</source>
        <translation>Programa {name}</translation>
    </message>
    <message>
        <source>not heard of since {time}</source>
        <translation>sin noticias desde las {time}</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Announced in: {languages}. It stands above as it was sent.</source>
        <translation>Anunciado en: {languages}. Arriba está tal como se envió.</translation>
    </message>
    <message>
        <source>does not say how it is</source>
        <translation>no dice cómo está</translation>
    </message>
    <message>
        <source>the paper is low</source>
        <translation>queda poco papel</translation>
    </message>
    <message>
        <source>too hot</source>
        <translation>demasiado caliente</translation>
    </message>
    <message>
        <source>out of paper</source>
        <translation>sin papel</translation>
    </message>
    <message>
        <source>the cover is open</source>
        <translation>la tapa está abierta</translation>
    </message>
    <message>
        <source>the paper is jammed</source>
        <translation>papel atascado</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>no responde</translation>
    </message>
    <message>
        <source>three people got no ticket</source>
        <translation>tres personas se quedaron sin tique</translation>
    </message>
    <message>
        <source>Tickets left: about {count}</source>
        <translation>Tiques restantes: unos {count}</translation>
    </message>
    <message>
        <source>failed several times</source>
        <translation>falló varias veces</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Announced now</source>
        <translation>Anunciado ahora</translation>
    </message>
    <message>
        <source>Write what everybody in the room shall hear and read:</source>
        <translation>Escriba lo que todos en la sala deben oír y leer:</translation>
    </message>
    <message>
        <source>Where it is shown</source>
        <translation>Dónde se muestra</translation>
    </message>
    <message>
        <source>Announce</source>
        <translation>Anunciar</translation>
    </message>
    <message>
        <source>All displays</source>
        <translation>Todas las pantallas</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Words in {language}</source>
        <translation>Texto en {language}</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Ensayo</translation>
    </message>
    <message>
        <source>calls are not heard</source>
        <translation>las llamadas no se oyen</translation>
    </message>
    <message>
        <source>no computer has said how it is</source>
        <translation>ningún equipo ha dicho cómo está</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versión {version}</translation>
    </message>
    <message>
        <source>Its clock is {seconds} s ahead.</source>
        <translation>Su reloj va {seconds} s adelantado.</translation>
    </message>
    <message>
        <source>Its clock is {seconds} s behind.</source>
        <translation>Su reloj va {seconds} s atrasado.</translation>
    </message>
    <message>
        <source>Computer {name}</source>
        <translation>Equipo {name}</translation>
    </message>
    <message>
        <source>the hub of the branch</source>
        <translation>el concentrador de la oficina</translation>
    </message>
    <message>
        <source>its copy is being filled</source>
        <translation>se está completando su copia</translation>
    </message>
    <message>
        <source>Print the report of today</source>
        <translation>Imprimir el informe de hoy</translation>
    </message>
    <message>
        <source>Choose a printer in the list first.</source>
        <translation>Elija primero una impresora de la lista.</translation>
    </message>
    <message>
        <source>The report comes out of the printer {name} in about a minute, when the server has signed the log.</source>
        <translation>El informe sale por la impresora {name} en un minuto aproximadamente, cuando el servidor haya firmado el registro.</translation>
    </message>
    <message>
        <source>The branch&apos;s main computer does not answer.</source>
        <translation>El ordenador principal de la oficina no responde.</translation>
    </message>
    <message>
        <source>Make this the main computer</source>
        <translation>Convertir este en el principal</translation>
    </message>
    <message>
        <source>This is not the main computer: {reason}</source>
        <translation>Este no es el ordenador principal: {reason}</translation>
    </message>
    <message>
        <source>This becomes the main computer; it takes some seconds.</source>
        <translation>Este pasa a ser el ordenador principal; tarda unos segundos.</translation>
    </message>
    <message>
        <source>Make this the branch&apos;s main computer?</source>
        <translation>¿Convertir este en el ordenador principal de la oficina?</translation>
    </message>
    <message>
        <source>Only if the other one is broken or switched off, and at one computer only: two at the same time would call people twice. Tickets keep their numbers, new ones begin further up. PINs and passwords must be set anew. When the other one is back, it follows by itself, and what was done there is kept.</source>
        <translation>Solo si el otro está averiado o apagado, y solo en un ordenador: dos a la vez llamarían a las personas dos veces. Los turnos conservan su número; los nuevos empiezan más arriba. Hay que volver a establecer PIN y contraseñas. Cuando el otro vuelva, seguirá a este por sí solo y se conserva lo que se hizo allí.</translation>
    </message>
    <message>
        <source>Wait for the other one</source>
        <translation>Esperar al otro</translation>
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
<context>
    <name>Window</name>
    <message>
        <source>Counter</source>
        <translation>Ventanilla</translation>
    </message>
    <message>
        <source>Events not yet at the server: {count}. Calls go on as always.</source>
        <translation>Eventos aún no enviados al servidor: {count}. Las llamadas siguen como siempre.</translation>
    </message>
    <message>
        <source>No connection to the branch&apos;s main computer. Nothing is lost; what you see may be old until it is back.</source>
        <translation>Sin conexión con el ordenador principal de la oficina. No se pierde nada; lo que ve puede estar anticuado hasta que vuelva.</translation>
    </message>
    <message>
        <source>No connection to the branch&apos;s main computer. You can go on with who is at your counter, call who is kept for you, and serve people without a ticket. Everybody else may be called by others just now and waits until it is back. Nothing is lost.</source>
        <translation>Sin conexión con el ordenador principal de la oficina. Puede seguir con quien está en su mostrador, llamar a quien está reservado para usted y atender a personas sin número. A los demás quizá los llamen otros ahora mismo; esperan hasta que vuelva. No se pierde nada.</translation>
    </message>
    <message>
        <source>Done here and not handed in yet: {count}.</source>
        <translation>Hecho aquí y aún no entregado: {count}.</translation>
    </message>
    <message>
        <source>The branch&apos;s main computer is back. Handed in what you did without it: {count}.</source>
        <translation>El ordenador principal de la oficina ha vuelto. Entregado lo que hizo sin él: {count}.</translation>
    </message>
    <message>
        <source>{number} was called or changed elsewhere meanwhile, so what you did to it does not count. Please tell your supervisor.</source>
        <translation>{number} se llamó o cambió en otro lugar mientras tanto, así que lo que usted hizo no cuenta. Avise a su supervisor.</translation>
    </message>
    <message>
        <source>Strip</source>
        <translation>Tira</translation>
    </message>
    <message>
        <source>A narrow strip that stays above your other windows</source>
        <translation>Una tira estrecha que queda por encima de las demás ventanas</translation>
    </message>
    <message>
        <source>You were signed out here: the counter was closed or is used elsewhere.</source>
        <translation>Aquí se cerró su sesión: la ventanilla se cerró o se usa en otro sitio.</translation>
    </message>
    <message>
        <source>Nobody is kept for you.</source>
        <translation>No hay nadie reservado para usted.</translation>
    </message>
    <message>
        <source>Who else waits is called when the main computer is back.</source>
        <translation>A los demás que esperan se les llamará cuando vuelva el ordenador principal.</translation>
    </message>
</context>
</TS>
