<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AskScreen</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>HelpBar</name>
    <message>
        <source>Larger text</source>
        <translation>Letra más grande</translation>
    </message>
    <message>
        <source>Stronger contrast</source>
        <translation>Más contraste</translation>
    </message>
    <message>
        <source>Bring everything lower</source>
        <translation>Bajar todo</translation>
    </message>
</context>
<context>
    <name>IdleScreen</name>
    <message>
        <source>Called now</source>
        <translation>Llamados ahora</translation>
    </message>
    <message>
        <source>Waiting now</source>
        <translation>Esperan ahora</translation>
    </message>
    <message>
        <source>Touch the screen to begin</source>
        <translation>Toque la pantalla para empezar</translation>
    </message>
</context>
<context>
    <name>IssuingScreen</name>
    <message>
        <source>One moment, please.</source>
        <translation>Un momento, por favor.</translation>
    </message>
</context>
<context>
    <name>KeyboardFoot</name>
    <message>
        <source>Capital letters</source>
        <translation>Mayúsculas</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>This kiosk does not know its branch yet.</source>
        <translation>Este quiosco aún no sabe a qué sede pertenece.</translation>
    </message>
    <message>
        <source>For the technician: give this computer a branch file with “nowserving-agent configure FILE”. The kiosk begins by itself as soon as it is there.</source>
        <translation>Para el técnico: cargue en este equipo un archivo de sede con «nowserving-agent configure ARCHIVO». El quiosco empezará por sí solo en cuanto esté.</translation>
    </message>
</context>
<context>
    <name>MenuScreen</name>
    <message>
        <source>What brings you here today?</source>
        <translation>¿Qué le trae hoy por aquí?</translation>
    </message>
    <message>
        <source>Touch what you came for.</source>
        <translation>Toque el motivo de su visita.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>MessageScreen</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>MoreTime</name>
    <message>
        <source>Are you still there?</source>
        <translation>¿Sigue ahí?</translation>
    </message>
    <message>
        <source>Otherwise this screen goes back to the beginning.</source>
        <translation>Si no, esta pantalla volverá al principio.</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>Necesito más tiempo</translation>
    </message>
</context>
<context>
    <name>NumberCard</name>
    <message>
        <source>Your number</source>
        <translation>Su número</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Tickets: {count}</source>
        <translation>Turnos: {count}</translation>
    </message>
    <message>
        <source>Served: {count}</source>
        <translation>Atendidos: {count}</translation>
    </message>
    <message>
        <source>Called and not there: {count}</source>
        <translation>Llamados y ausentes: {count}</translation>
    </message>
    <message>
        <source>Left or cancelled: {count}</source>
        <translation>Se fueron o cancelados: {count}</translation>
    </message>
    <message>
        <source>Not finished: {count}</source>
        <translation>Sin terminar: {count}</translation>
    </message>
    <message>
        <source>The server signed that the log&apos;s first {count} records have:</source>
        <translation>El servidor firmó que los primeros {count} registros tienen:</translation>
    </message>
    <message>
        <source>Report of the day</source>
        <translation>Informe del día</translation>
    </message>
    <message>
        <source>Signed: {time}</source>
        <translation>Firmado: {time}</translation>
    </message>
    <message>
        <source>Key: {key}</source>
        <translation>Clave: {key}</translation>
    </message>
    <message>
        <source>Sign this paper and put it away. Nobody can change it any more.</source>
        <translation>Firme este papel y guárdelo. Ya nadie puede cambiarlo.</translation>
    </message>
</context>
<context>
    <name>TicketScreen</name>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>TypedField</name>
    <message>
        <source>Nothing typed yet</source>
        <translation>Todavía no ha escrito nada</translation>
    </message>
    <message>
        <source>Erase the last letter</source>
        <translation>Borrar la última letra</translation>
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
    <name>arriving</name>
    <message>
        <source>I have an appointment</source>
        <translation>Tengo cita</translation>
    </message>
    <message>
        <source>What is the code of your appointment?</source>
        <translation>¿Cuál es el código de su cita?</translation>
    </message>
    <message>
        <source>Type it, or hold it in front of the scanner if there is one.</source>
        <translation>Escríbalo o póngalo delante del lector, si lo hay.</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Confirmar llegada</translation>
    </message>
    <message>
        <source>We have called our staff.</source>
        <translation>Hemos avisado al personal.</translation>
    </message>
    <message>
        <source>Our staff have been called already.</source>
        <translation>Ya se ha avisado al personal.</translation>
    </message>
    <message>
        <source>Somebody is on the way to you.</source>
        <translation>Alguien viene hacia usted.</translation>
    </message>
    <message>
        <source>Please wait here.</source>
        <translation>Espere aquí, por favor.</translation>
    </message>
    <message>
        <source>Please wait here. Somebody comes as soon as they can.</source>
        <translation>Espere aquí, por favor. Alguien vendrá en cuanto pueda.</translation>
    </message>
    <message>
        <source>We close at {time}. There are no more tickets for today.</source>
        <translation>Cerramos a las {time}. Hoy ya no hay más turnos.</translation>
    </message>
    <message>
        <source>We close at {time}. It may not be your turn before that.</source>
        <translation>Cerramos a las {time}. Puede que no le toque antes.</translation>
    </message>
    <message>
        <source>It is late for this service today.</source>
        <translation>Hoy ya es tarde para este trámite.</translation>
    </message>
    <message>
        <source>Take a ticket anyway</source>
        <translation>Sacar turno de todos modos</translation>
    </message>
    <message>
        <source>Counter {number}</source>
        <translation>Ventanilla {number}</translation>
    </message>
</context>
<context>
    <name>asking</name>
    <message>
        <source>How many people are you?</source>
        <translation>¿Cuántas personas son?</translation>
    </message>
    <message>
        <source>Does this apply to you?</source>
        <translation>¿Es este su caso?</translation>
    </message>
    <message>
        <source>One ticket is enough for all of you.</source>
        <translation>Basta un solo turno para todos.</translation>
    </message>
    <message>
        <source>Day, month and year, such as 24 / 12 / 1970.</source>
        <translation>Día, mes y año, por ejemplo 24 / 12 / 1970.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Ninguno de estos</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Question {number} of {count}</source>
        <translation>Pregunta {number} de {count}</translation>
    </message>
    <message>
        <source>This answer is needed: {field}</source>
        <translation>Esta respuesta es necesaria: {field}</translation>
    </message>
    <message>
        <source>This is not a number. Please use digits only.</source>
        <translation>Esto no es un número. Use solo cifras.</translation>
    </message>
    <message>
        <source>The number is too small. It must be {bound} or more.</source>
        <translation>El número es demasiado pequeño. Debe ser {bound} o más.</translation>
    </message>
    <message>
        <source>The number is too large. It must be {bound} or less.</source>
        <translation>El número es demasiado grande. Debe ser {bound} o menos.</translation>
    </message>
    <message>
        <source>The answer is too short. Letters needed: {bound}.</source>
        <translation>La respuesta es demasiado corta. Letras necesarias: {bound}.</translation>
    </message>
    <message>
        <source>The answer is too long. Letters at most: {bound}.</source>
        <translation>La respuesta es demasiado larga. Letras como máximo: {bound}.</translation>
    </message>
    <message>
        <source>The phone number is not whole. Please type all of its 5 to 15 digits.</source>
        <translation>El teléfono no está completo. Escriba todas sus cifras, de 5 a 15.</translation>
    </message>
    <message>
        <source>The email address is not whole. It looks like name@example.org.</source>
        <translation>El correo no está completo. Tiene la forma nombre@example.org.</translation>
    </message>
    <message>
        <source>There is no such date. Please type two digits for the day, two for the month and four for the year.</source>
        <translation>Esa fecha no existe. Escriba dos cifras para el día, dos para el mes y cuatro para el año.</translation>
    </message>
    <message>
        <source>Please check your answer to this: {field}</source>
        <translation>Revise su respuesta a esto: {field}</translation>
    </message>
</context>
<context>
    <name>spoken</name>
    <message>
        <source>Go up and down with the arrow keys, and press the select key to choose.</source>
        <translation>Muévase con las flechas arriba y abajo, y pulse la tecla de selección para elegir.</translation>
    </message>
    <message>
        <source>Press any key if you need more time.</source>
        <translation>Pulse cualquier tecla si necesita más tiempo.</translation>
    </message>
    <message>
        <source>You have typed: {text}</source>
        <translation>Ha escrito: {text}</translation>
    </message>
    <message>
        <source>Erased: {text}</source>
        <translation>Borrado: {text}</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>We are closed.</source>
        <translation>Está cerrado.</translation>
    </message>
    <message>
        <source>This service is paused.</source>
        <translation>Este servicio está en pausa.</translation>
    </message>
    <message>
        <source>Please come back a little later, or ask our staff.</source>
        <translation>Vuelva un poco más tarde o pregunte a nuestro personal.</translation>
    </message>
    <message>
        <source>All of today&apos;s tickets have been given out.</source>
        <translation>Ya se han entregado todos los turnos de hoy.</translation>
    </message>
    <message>
        <source>Please come back on another day, or ask our staff.</source>
        <translation>Vuelva otro día o pregunte a nuestro personal.</translation>
    </message>
    <message>
        <source>No number is free at the moment.</source>
        <translation>En este momento no queda ningún número libre.</translation>
    </message>
    <message>
        <source>Very many people are waiting. Please ask our staff.</source>
        <translation>Hay muchísimas personas esperando. Pregunte a nuestro personal.</translation>
    </message>
    <message>
        <source>This kiosk has no number left for this service.</source>
        <translation>A este quiosco no le quedan números para este servicio.</translation>
    </message>
    <message>
        <source>It has no connection at the moment. Please ask our staff.</source>
        <translation>No tiene conexión en este momento. Pregunte a nuestro personal.</translation>
    </message>
    <message>
        <source>This service is no longer offered here.</source>
        <translation>Este servicio ya no se presta aquí.</translation>
    </message>
    <message>
        <source>Please choose another one, or ask our staff.</source>
        <translation>Elija otro o pregunte a nuestro personal.</translation>
    </message>
    <message>
        <source>We cannot give you a ticket right now.</source>
        <translation>Ahora mismo no podemos darle un turno.</translation>
    </message>
    <message>
        <source>You have no number yet. Please try again, or ask our staff.</source>
        <translation>Todavía no tiene número. Inténtelo de nuevo o pregunte a nuestro personal.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>No ha sido posible.</translation>
    </message>
    <message>
        <source>Please ask our staff.</source>
        <translation>Pregunte a nuestro personal.</translation>
    </message>
    <message>
        <source>Please look at the notice at the door for our opening hours.</source>
        <translation>Consulte nuestro horario en el cartel de la puerta.</translation>
    </message>
    <message>
        <source>We open again today at {time}.</source>
        <translation>Volvemos a abrir hoy a las {time}.</translation>
    </message>
    <message>
        <source>We open again tomorrow at {time}.</source>
        <translation>Volvemos a abrir mañana a las {time}.</translation>
    </message>
    <message>
        <source>We open again on {day} at {time}.</source>
        <translation>Volvemos a abrir el {day} a las {time}.</translation>
    </message>
    <message>
        <source>Your ticket is being printed.</source>
        <translation>Su tique se está imprimiendo.</translation>
    </message>
    <message>
        <source>Please take your ticket.</source>
        <translation>Recoja su tique.</translation>
    </message>
    <message>
        <source>Your number counts all the same. Please remember or photograph it.</source>
        <translation>Su número es válido igualmente. Recuérdelo o hágale una foto.</translation>
    </message>
    <message>
        <source>This kiosk works on its own at the moment. Your number is valid.</source>
        <translation>Este quiosco funciona por su cuenta en este momento. Su número es válido.</translation>
    </message>
    <message>
        <source>Not valid without its last line.</source>
        <translation>No es válido sin su última línea.</translation>
    </message>
    <message>
        <source>End of ticket {number}</source>
        <translation>Fin del tique {number}</translation>
    </message>
    <message>
        <source>DUPLICATE</source>
        <translation>DUPLICADO</translation>
    </message>
    <message>
        <source>Your ticket could not be printed.</source>
        <translation>No se ha podido imprimir su tique.</translation>
    </message>
    <message>
        <source>Did your ticket come out?</source>
        <translation>¿Ha salido su tique?</translation>
    </message>
    <message>
        <source>Your number counts in any case.</source>
        <translation>Su número vale en cualquier caso.</translation>
    </message>
    <message>
        <source>There are no paper tickets at the moment.</source>
        <translation>De momento no hay tiques en papel.</translation>
    </message>
    <message>
        <source>Please remember or photograph your number.</source>
        <translation>Recuerde su número o hágale una foto.</translation>
    </message>
    <message>
        <source>Nobody waiting</source>
        <translation>Nadie esperando</translation>
    </message>
    <message>
        <source>Waiting: {count}</source>
        <translation>En espera: {count}</translation>
    </message>
    <message>
        <source>Paused for the moment</source>
        <translation>En pausa por el momento</translation>
    </message>
    <message>
        <source>No more tickets today</source>
        <translation>No quedan turnos para hoy</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Nobody is ahead of you.</source>
        <translation>No hay nadie delante de usted.</translation>
    </message>
    <message>
        <source>People ahead of you: {count}</source>
        <translation>Personas por delante: {count}</translation>
    </message>
    <message>
        <source>Please take a seat and watch the screen.</source>
        <translation>Tome asiento y esté atento a la pantalla.</translation>
    </message>
    <message>
        <source>Scan to follow your ticket on your phone.</source>
        <translation>Escanéelo para seguir su turno en el móvil.</translation>
    </message>
    <message>
        <source>Photograph this to keep your ticket on your phone.</source>
        <translation>Hágale una foto y llevará su tique en el móvil.</translation>
    </message>
    <message>
        <source>Page {number} of {pages}</source>
        <translation>Página {number} de {pages}</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Su número</translation>
    </message>
    <message>
        <source>Whoever comes now is not called before we close at {time}.</source>
        <translation>Quien llegue ahora no será atendido antes del cierre, a las {time}.</translation>
    </message>
    <message>
        <source>It is too late for this service today.</source>
        <translation>Hoy ya es tarde para este servicio.</translation>
    </message>
    <message>
        <source>Too late for today</source>
        <translation>Hoy ya es tarde</translation>
    </message>
    <message>
        <source>You are too many for one ticket.</source>
        <translation>Son demasiadas personas para un solo turno.</translation>
    </message>
    <message>
        <source>The questions of this service have just changed.</source>
        <translation>Las preguntas de este trámite acaban de cambiar.</translation>
    </message>
    <message>
        <source>You have no number yet. Please begin again.</source>
        <translation>Todavía no tiene número. Empiece de nuevo, por favor.</translation>
    </message>
    <message>
        <source>There is no appointment with this code.</source>
        <translation>No hay ninguna cita con este código.</translation>
    </message>
    <message>
        <source>Please check it, or ask our staff.</source>
        <translation>Compruébelo o pregunte a nuestro personal.</translation>
    </message>
    <message>
        <source>This is no code of an appointment.</source>
        <translation>Esto no es el código de una cita.</translation>
    </message>
    <message>
        <source>It has 4 to 16 letters and digits.</source>
        <translation>Tiene de 4 a 16 letras y cifras.</translation>
    </message>
    <message>
        <source>Your appointment is on {day}.</source>
        <translation>Su cita es el {day}.</translation>
    </message>
    <message>
        <source>Please come on that day, or ask our staff.</source>
        <translation>Venga ese día o pregunte a nuestro personal.</translation>
    </message>
    <message>
        <source>You are early: your appointment is at {time}.</source>
        <translation>Llega pronto: su cita es a las {time}.</translation>
    </message>
    <message>
        <source>You can check in here from {time} on.</source>
        <translation>Puede confirmar su llegada aquí a partir de las {time}.</translation>
    </message>
    <message>
        <source>Your appointment was at {time}; we could not keep it.</source>
        <translation>Su cita era a las {time}; no hemos podido mantenerla.</translation>
    </message>
    <message>
        <source>Please take a ticket, or ask our staff.</source>
        <translation>Saque un turno o pregunte a nuestro personal.</translation>
    </message>
    <message>
        <source>You have checked in already. Your number is {number}.</source>
        <translation>Ya ha confirmado su llegada. Su número es {number}.</translation>
    </message>
    <message>
        <source>You have checked in already.</source>
        <translation>Ya ha confirmado su llegada.</translation>
    </message>
    <message>
        <source>Staff cannot be called from here.</source>
        <translation>Desde aquí no se puede llamar al personal.</translation>
    </message>
    <message>
        <source>Please go to a counter.</source>
        <translation>Acérquese a una ventanilla, por favor.</translation>
    </message>
    <message>
        <source>Staff have been called</source>
        <translation>Personal avisado</translation>
    </message>
    <message>
        <source>Ask our staff to come</source>
        <translation>Llamar al personal</translation>
    </message>
    <message>
        <source>People on one ticket, at most: {count}.</source>
        <translation>Personas por turno, como máximo: {count}.</translation>
    </message>
    <message>
        <source>There are no tickets here at the moment.</source>
        <translation>Aquí no hay turnos en este momento.</translation>
    </message>
</context>
</TS>
