<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About this program</source>
        <translation>Sobre este programa</translation>
    </message>
    <message>
        <source>Branch file: {0} ({1}), not from the server</source>
        <translation>Ficheiro da unidade: {0} ({1}), não vem do servidor</translation>
    </message>
    <message>
        <source>Branch file: version {0} from the server ({1})</source>
        <translation>Ficheiro da unidade: versão {0} do servidor ({1})</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>Call next</source>
        <translation>Chamar seguinte</translation>
    </message>
    <message>
        <source>Call this one</source>
        <translation>Chamar esta</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Chamar de novo</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Não compareceu</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Adiar</translation>
    </message>
    <message>
        <source>Let back in</source>
        <translation>Readmitir</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Pôr de parte</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Encaminhar</translation>
    </message>
    <message>
        <source>Back to queue</source>
        <translation>Devolver à fila</translation>
    </message>
    <message>
        <source>Add service</source>
        <translation>Juntar serviço</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>Cancel ticket</source>
        <translation>Anular senha</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>End break</source>
        <translation>Terminar pausa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Call next of …</source>
        <translation>Chamar seguinte de …</translation>
    </message>
    <message>
        <source>Park for me</source>
        <translation>Pôr de parte para mim</translation>
    </message>
    <message>
        <source>Finish as …</source>
        <translation>Concluir como …</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Without ticket</source>
        <translation>Sem senha</translation>
    </message>
    <message>
        <source>Give a number</source>
        <translation>Dar um número</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Marcação</translation>
    </message>
    <message>
        <source>Undo check-in</source>
        <translation>Anular chegada</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Pormenores</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Reimprimir</translation>
    </message>
    <message>
        <source>Appointment outside its time</source>
        <translation>Marcação fora da hora</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>{number} is called again.</source>
        <translation>{number} é chamada de novo.</translation>
    </message>
    <message>
        <source>{number} did not come and waits again.</source>
        <translation>{number} não compareceu e volta a esperar.</translation>
    </message>
    <message>
        <source>{number} did not come. It is in the list “Missed”.</source>
        <translation>{number} não compareceu. Está na lista “Ausentes”.</translation>
    </message>
    <message>
        <source>{number} waits again.</source>
        <translation>{number} volta a esperar.</translation>
    </message>
    <message>
        <source>{number} is parked. It is in the list “Parked”.</source>
        <translation>{number} fica de parte. Está na lista “De parte”.</translation>
    </message>
    <message>
        <source>{number} now waits for {service}.</source>
        <translation>{number} espera agora por: {service}.</translation>
    </message>
    <message>
        <source>{number} is back in its queue.</source>
        <translation>{number} voltou à sua fila.</translation>
    </message>
    <message>
        <source>{number} is done.</source>
        <translation>{number} está concluída.</translation>
    </message>
    <message>
        <source>{number} is cancelled.</source>
        <translation>{number} está anulada.</translation>
    </message>
    <message>
        <source>{number} goes back to who sent it.</source>
        <translation>{number} volta para quem a enviou.</translation>
    </message>
    <message>
        <source>Taken back: {number} is as before.</source>
        <translation>Desfeito: {number} está como antes.</translation>
    </message>
    <message>
        <source>The number is {number}. Please tell it: there is no paper.</source>
        <translation>O número é {number}. Diga-o, por favor: não há papel.</translation>
    </message>
    <message>
        <source>The number is {number}. It waits now.</source>
        <translation>O número é {number}. Está agora à espera.</translation>
    </message>
    <message>
        <source>{number} is no more; the appointment can be used again.</source>
        <translation>{number} já não existe; a marcação pode ser usada de novo.</translation>
    </message>
    <message>
        <source>Written down.</source>
        <translation>Anotado.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>The kiosk is asked to print {number} again.</source>
        <translation>Foi pedido ao quiosque que imprima {number} outra vez.</translation>
    </message>
</context>
<context>
    <name>Break</name>
    <message>
        <source>Short break</source>
        <translation>Pausa curta</translation>
    </message>
    <message>
        <source>Meal</source>
        <translation>Refeição</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunião</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Running time</source>
        <translation>Tempo decorrido</translation>
    </message>
    <message>
        <source>Ticket at this counter</source>
        <translation>Senha neste balcão</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Nobody is called to this counter.</source>
        <translation>Ninguém foi chamado a este balcão.</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>Ninguém está à espera.</translation>
    </message>
    <message>
        <source>Who comes appears here at once.</source>
        <translation>Quem chegar aparece aqui de imediato.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seguinte</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Livre</translation>
    </message>
    <message>
        <source>On a break</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>Called, not here yet</source>
        <translation>Chamada, ainda não chegou</translation>
    </message>
    <message>
        <source>Being served</source>
        <translation>Em atendimento</translation>
    </message>
    <message>
        <source>waited {time}</source>
        <translation>esperou {time}</translation>
    </message>
    <message>
        <source>group of {size}</source>
        <translation>grupo de {size}</translation>
    </message>
    <message>
        <source>calls: {calls}</source>
        <translation>chamadas: {calls}</translation>
    </message>
    <message>
        <source>put back: {times}</source>
        <translation>adiamentos: {times}</translation>
    </message>
    <message>
        <source>Before: {legs}</source>
        <translation>Antes: {legs}</translation>
    </message>
    <message>
        <source>Called by itself in {time}.</source>
        <translation>É chamada automaticamente em {time}.</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Escolha …</translation>
    </message>
    <message>
        <source>needs help</source>
        <translation>precisa de ajuda</translation>
    </message>
    <message>
        <source>goes back to {clerk}</source>
        <translation>volta para {clerk}</translation>
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
        <translation>Hoje: {count} atendidos, {time} cada um em média.</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Where does {number} go?</source>
        <translation>Para onde vai {number}?</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Depois de</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Reservada a</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Qualquer pessoa</translation>
    </message>
    <message>
        <source>Serve one more thing now</source>
        <translation>Atender outro assunto agora</translation>
    </message>
    <message>
        <source>Outcome so far</source>
        <translation>Resultado até agora</translation>
    </message>
    <message>
        <source>Take a break</source>
        <translation>Fazer uma pausa</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Why is this ticket called before others?</source>
        <translation>Por que motivo esta senha é chamada antes de outras?</translation>
    </message>
    <message>
        <source>Cancel this ticket?</source>
        <translation>Anular esta senha?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Comes back to me after that</source>
        <translation>Depois volta para mim</translation>
    </message>
    <message>
        <source>About {number}</source>
        <translation>Sobre {number}</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nova nota</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Needs help</source>
        <translation>Precisa de ajuda</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>No answers are kept.</source>
        <translation>Não há respostas guardadas.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>No notes.</source>
        <translation>Sem notas.</translation>
    </message>
    <message>
        <source>Call the next one for</source>
        <translation>Chamar a seguinte para</translation>
    </message>
    <message>
        <source>Somebody without a ticket</source>
        <translation>Alguém sem senha</translation>
    </message>
    <message>
        <source>Is served here now</source>
        <translation>É atendida aqui agora</translation>
    </message>
    <message>
        <source>Gets a number and waits</source>
        <translation>Recebe um número e espera</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>What then</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridade</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Língua</translation>
    </message>
    <message>
        <source>Somebody came to an appointment</source>
        <translation>Alguém veio a uma marcação</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>How did it end for {number}?</source>
        <translation>Como terminou {number}?</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Escolha …</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>What was done:</source>
        <translation>O que foi feito:</translation>
    </message>
    <message>
        <source>Counts as the appointment, early or late</source>
        <translation>Vale como a marcação, antes ou depois da hora</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Call whom the branch&apos;s rule puts first.</source>
        <translation>Chama quem a regra da unidade põe em primeiro lugar.</translation>
    </message>
    <message>
        <source>Call the chosen ticket out of order, with a reason.</source>
        <translation>Chama a senha escolhida fora da ordem, com um motivo.</translation>
    </message>
    <message>
        <source>Show and speak the call once more.</source>
        <translation>Mostra e anuncia a chamada mais uma vez.</translation>
    </message>
    <message>
        <source>The person is here: begin.</source>
        <translation>A pessoa está aqui: iniciar.</translation>
    </message>
    <message>
        <source>Nobody came: the branch&apos;s policy decides what follows.</source>
        <translation>Ninguém veio: a regra da unidade decide o que se segue.</translation>
    </message>
    <message>
        <source>Not here yet: let the ticket wait again.</source>
        <translation>Ainda não chegou: a senha volta a esperar.</translation>
    </message>
    <message>
        <source>The chosen ticket came after all: it waits again.</source>
        <translation>A senha escolhida afinal veio: volta a esperar.</translation>
    </message>
    <message>
        <source>Set the ticket aside; it stays with this counter.</source>
        <translation>Põe a senha de parte; continua neste balcão.</translation>
    </message>
    <message>
        <source>Go on with the chosen parked ticket.</source>
        <translation>Continua com a senha escolhida que estava de parte.</translation>
    </message>
    <message>
        <source>Send on to another service; the number stays.</source>
        <translation>Envia para outro serviço; o número mantém-se.</translation>
    </message>
    <message>
        <source>Give the ticket back; it keeps the time it waited.</source>
        <translation>Devolve a senha; mantém o tempo que já esperou.</translation>
    </message>
    <message>
        <source>Serve one more thing for the same person now.</source>
        <translation>Atende agora outro assunto da mesma pessoa.</translation>
    </message>
    <message>
        <source>The service is done, with the outcome shown.</source>
        <translation>O atendimento terminou, com o resultado indicado.</translation>
    </message>
    <message>
        <source>Take the ticket out of the day.</source>
        <translation>Retira a senha do dia.</translation>
    </message>
    <message>
        <source>Call nobody for a while.</source>
        <translation>Não chamar ninguém durante algum tempo.</translation>
    </message>
    <message>
        <source>Be back and call again.</source>
        <translation>Regressar e voltar a chamar.</translation>
    </message>
    <message>
        <source>Sign out and close this counter.</source>
        <translation>Terminar a sessão e fechar este balcão.</translation>
    </message>
    <message>
        <source>Call the next one who waits for one service.</source>
        <translation>Chama a próxima pessoa que espera por um serviço.</translation>
    </message>
    <message>
        <source>Set the ticket aside; it stays with you.</source>
        <translation>Põe a senha de parte; continua consigo.</translation>
    </message>
    <message>
        <source>Say how it ended and what was really done.</source>
        <translation>Diga como terminou e o que foi mesmo feito.</translation>
    </message>
    <message>
        <source>Take back what you did last, for some seconds.</source>
        <translation>Desfaz o que fez por último, durante alguns segundos.</translation>
    </message>
    <message>
        <source>Serve somebody who took no ticket, or give a number.</source>
        <translation>Atende alguém sem senha, ou dá-lhe um número.</translation>
    </message>
    <message>
        <source>Give out a number without paper.</source>
        <translation>Dá um número sem papel.</translation>
    </message>
    <message>
        <source>Somebody came to an appointment: give a number.</source>
        <translation>Alguém veio a uma marcação: dá um número.</translation>
    </message>
    <message>
        <source>Take the check-in back; the time stays booked.</source>
        <translation>Anula a chegada; a hora continua marcada.</translation>
    </message>
    <message>
        <source>See answers and notes, write a note, mark help needed.</source>
        <translation>Veja respostas e notas, escreva uma nota, assinale que é preciso ajuda.</translation>
    </message>
    <message>
        <source>Have the kiosk print the ticket again, as a duplicate.</source>
        <translation>Fazer o quiosque imprimir a senha outra vez, como duplicado.</translation>
    </message>
    <message>
        <source>Let an appointment count outside its time.</source>
        <translation>Deixar uma marcação valer fora da sua hora.</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>Lists of tickets</source>
        <translation>Listas de senhas</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>À espera</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>De parte</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Ausentes</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>Ninguém está à espera.</translation>
    </message>
    <message>
        <source>Nobody is parked here.</source>
        <translation>Não há senhas de parte aqui.</translation>
    </message>
    <message>
        <source>Nobody was missed lately.</source>
        <translation>Ninguém faltou nos últimos tempos.</translation>
    </message>
    <message>
        <source>needs help</source>
        <translation>precisa de ajuda</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} pessoas</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>tempo a mais</translation>
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
        <translation>{number} fica neste balcão.</translation>
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
        <translation>pt</translation>
    </message>
    <message>
        <source>Counter {number}</source>
        <translation>Balcão {number}</translation>
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
        <translation>Por resolver</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Encaminhado</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Devolvido</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompido</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Ticket printer</source>
        <translation>Impressora de senhas</translation>
    </message>
    <message>
        <source>{where}: {cause}</source>
        <translation>{where}: {cause}</translation>
    </message>
    <message>
        <source>Numbers are given out without paper.</source>
        <translation>Os números são dados sem papel.</translation>
    </message>
    <message>
        <source>paper for about {count} more tickets.</source>
        <translation>papel para cerca de mais {count} senhas.</translation>
    </message>
    <message>
        <source>the paper is nearly at its end.</source>
        <translation>o papel está quase no fim.</translation>
    </message>
    <message>
        <source>the paper is at its end. Put in a new roll.</source>
        <translation>o papel acabou. Coloque um rolo novo.</translation>
    </message>
    <message>
        <source>the cover is open. Close it.</source>
        <translation>a tampa está aberta. Feche-a.</translation>
    </message>
    <message>
        <source>the paper is jammed. Open the cover and take it out.</source>
        <translation>o papel está encravado. Abra a tampa e retire-o.</translation>
    </message>
    <message>
        <source>it is too hot and goes on by itself when it has cooled down.</source>
        <translation>está demasiado quente e continua sozinha quando arrefecer.</translation>
    </message>
    <message>
        <source>it does not answer. Look at its cable and its switch.</source>
        <translation>não responde. Verifique o cabo e o interruptor.</translation>
    </message>
    <message>
        <source>three people in a row got no ticket. Look at the printer.</source>
        <translation>três pessoas seguidas ficaram sem senha. Verifique a impressora.</translation>
    </message>
    <message>
        <source>it failed several times. Look at the printer.</source>
        <translation>falhou várias vezes. Verifique a impressora.</translation>
    </message>
    <message>
        <source>has no paper ticket</source>
        <translation>sem senha em papel</translation>
    </message>
    <message>
        <source>duplicate on its way</source>
        <translation>duplicado a caminho</translation>
    </message>
    <message>
        <source>duplicate: the kiosk did not answer</source>
        <translation>duplicado: o quiosque não respondeu</translation>
    </message>
    <message>
        <source>duplicate printed</source>
        <translation>duplicado impresso</translation>
    </message>
    <message>
        <source>duplicate sent, not confirmed</source>
        <translation>duplicado enviado, sem confirmação</translation>
    </message>
    <message>
        <source>duplicate not printed</source>
        <translation>duplicado não impresso</translation>
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
        <translation>Pedir ajuda</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>{name} is on the way.</source>
        <translation>{name} está a caminho.</translation>
    </message>
    <message>
        <source>Passed on.</source>
        <translation>Transmitido.</translation>
    </message>
    <message>
        <source>{clerk} at {counter} needs help. {name} is on the way.</source>
        <translation>{clerk}, em {counter}, precisa de ajuda. {name} está a caminho.</translation>
    </message>
    <message>
        <source>{clerk} at {counter} needs help.</source>
        <translation>{clerk}, em {counter}, precisa de ajuda.</translation>
    </message>
    <message>
        <source>I am coming</source>
        <translation>Vou eu</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Desligar</translation>
    </message>
    <message>
        <source>Somebody at the ticket kiosk asks for staff ({name}).</source>
        <translation>Alguém no quiosque de senhas pede ajuda ({name}).</translation>
    </message>
    <message>
        <source>I am going</source>
        <translation>Vou eu</translation>
    </message>
    <message>
        <source>{name}: {text}</source>
        <translation>{name}: {text}</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lida</translation>
    </message>
</context>
<context>
    <name>Permission</name>
    <message>
        <source>call a chosen ticket</source>
        <translation>chamar uma senha escolhida</translation>
    </message>
    <message>
        <source>supervise the branch</source>
        <translation>supervisionar a loja</translation>
    </message>
    <message>
        <source>change what a clerk calls</source>
        <translation>mudar o que um funcionário chama</translation>
    </message>
    <message>
        <source>pause services</source>
        <translation>suspender serviços</translation>
    </message>
    <message>
        <source>let back in who was missed long ago</source>
        <translation>readmitir quem faltou há muito</translation>
    </message>
    <message>
        <source>let an appointment count outside its time</source>
        <translation>deixar uma marcação valer fora da sua hora</translation>
    </message>
</context>
<context>
    <name>Position</name>
    <message>
        <source>At the end of the queue</source>
        <translation>No fim da fila</translation>
    </message>
    <message>
        <source>First in the queue</source>
        <translation>No início da fila</translation>
    </message>
    <message>
        <source>By its time of arrival</source>
        <translation>Pela sua hora de chegada</translation>
    </message>
    <message>
        <source>After some others</source>
        <translation>Depois de algumas outras</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>{number}: {why}. Nobody else waits.</source>
        <translation>{number}: {why}. Mais ninguém espera.</translation>
    </message>
    <message>
        <source>{number} before {other}: {why}.</source>
        <translation>{number} antes de {other}: {why}.</translation>
    </message>
    <message>
        <source>kept for you, waited {time}</source>
        <translation>reservada para si, esperou {time}</translation>
    </message>
    <message>
        <source>placed first by a colleague, waited {time}</source>
        <translation>posta em primeiro lugar por um colega, esperou {time}</translation>
    </message>
    <message>
        <source>chosen out of order</source>
        <translation>escolhida fora da ordem</translation>
    </message>
    <message>
        <source>chosen out of order, {note}</source>
        <translation>escolhida fora da ordem, {note}</translation>
    </message>
    <message>
        <source>waited {time}</source>
        <translation>esperou {time}</translation>
    </message>
    <message>
        <source>{standing}, waited {time}</source>
        <translation>{standing}, esperou {time}</translation>
    </message>
    <message>
        <source>next of a service you chose, waited {time}</source>
        <translation>seguinte de um serviço que escolheu, esperou {time}</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>There is no counter {counter} in this branch any more.</source>
        <translation>O balcão {counter} já não existe nesta unidade.</translation>
    </message>
    <message>
        <source>This ticket is not known here today.</source>
        <translation>Esta senha não é conhecida aqui hoje.</translation>
    </message>
    <message>
        <source>{clerk} is signed in at {counter}. Choose another counter.</source>
        <translation>{clerk} já ocupa: {counter}. Escolha outro balcão.</translation>
    </message>
    <message>
        <source>{clerk} is still signed in at {counter}. Close that counter first.</source>
        <translation>{clerk} ainda ocupa: {counter}. Feche primeiro esse balcão.</translation>
    </message>
    <message>
        <source>You are on a break. End the break first.</source>
        <translation>Está em pausa. Termine primeiro a pausa.</translation>
    </message>
    <message>
        <source>This counter is closed. Sign in first.</source>
        <translation>Este balcão está fechado. Inicie primeiro a sessão.</translation>
    </message>
    <message>
        <source>{number} is still here. Finish with this ticket first.</source>
        <translation>{number} ainda está aqui. Conclua primeiro esta senha.</translation>
    </message>
    <message>
        <source>Nobody is waiting whom you may call.</source>
        <translation>Não espera ninguém que possa chamar.</translation>
    </message>
    <message>
        <source>{number} is kept for another counter.</source>
        <translation>{number} está reservada a outro balcão.</translation>
    </message>
    <message>
        <source>{number} was missed more than {minutes} min ago. Please give out a new ticket.</source>
        <translation>{number} faltou há mais de {minutes} min. Entregue uma nova senha.</translation>
    </message>
    <message>
        <source>This service has no outcome “{outcome}”. Choose another.</source>
        <translation>Este serviço não tem o resultado “{outcome}”. Escolha outro.</translation>
    </message>
    <message>
        <source>{service} is no longer offered here. Choose another.</source>
        <translation>{service} já não é prestado aqui. Escolha outro serviço.</translation>
    </message>
    <message>
        <source>This needs the branch&apos;s main computer, which does not answer. Try again in a moment; nothing is done twice.</source>
        <translation>Isto precisa do computador principal da loja, que não responde. Tente de novo dentro de momentos; nada é feito duas vezes.</translation>
    </message>
    <message>
        <source>This computer has no number of its own left. It gets new ones when the branch&apos;s main computer is back.</source>
        <translation>Este computador já não tem números próprios. Recebe outros quando o computador principal da loja voltar.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again; tell a technician if it stays so.</source>
        <translation>Nada foi alterado. Tente novamente; avise um técnico se continuar assim.</translation>
    </message>
    <message>
        <source>This is not possible now ({name}).</source>
        <translation>Agora não é possível ({name}).</translation>
    </message>
    <message>
        <source>Nobody is at this counter. Call somebody first.</source>
        <translation>Não há ninguém neste balcão. Chame alguém primeiro.</translation>
    </message>
    <message>
        <source>{number} is {state}, so “{action}” is not possible now.</source>
        <translation>{number}: {state}. “{action}” não é possível agora.</translation>
    </message>
    <message>
        <source>Call {number} again first, in {time}. Calls still to make: {calls}.</source>
        <translation>Chame antes {number} de novo, em {time}. Faltam: {calls}.</translation>
    </message>
    <message>
        <source>Call {number} again first. Calls still to make: {calls}.</source>
        <translation>Chame antes {number} de novo. Faltam: {calls}.</translation>
    </message>
    <message>
        <source>Give {number} {time} more to come.</source>
        <translation>Dê a {number} mais {time} para vir.</translation>
    </message>
    <message>
        <source>Your role does not allow this: {what}. Ask a supervisor.</source>
        <translation>A sua função não o permite: {what}. Peça a um supervisor.</translation>
    </message>
    <message>
        <source>{clerk} is not one of this branch&apos;s clerks any more.</source>
        <translation>{clerk} já não é funcionário desta loja.</translation>
    </message>
    <message>
        <source>This work profile does not exist any more.</source>
        <translation>Este perfil de trabalho já não existe.</translation>
    </message>
    <message>
        <source>This message was read already.</source>
        <translation>Esta mensagem já foi lida.</translation>
    </message>
    <message>
        <source>This call for help was switched off already.</source>
        <translation>Este pedido de ajuda já foi desligado.</translation>
    </message>
    <message>
        <source>Write a message of 1 to {most} letters.</source>
        <translation>Escreva uma mensagem de 1 a {most} letras.</translation>
    </message>
    <message>
        <source>Enter your PIN or password.</source>
        <translation>Introduza o seu PIN ou palavra-passe.</translation>
    </message>
    <message>
        <source>{clerk} has no PIN or password yet. An administrator gives one.</source>
        <translation>{clerk} ainda não tem PIN nem palavra-passe. Um administrador atribui-os.</translation>
    </message>
    <message>
        <source>This is not the PIN or password. Wait before you try again.</source>
        <translation>Não é o PIN nem a palavra-passe. Espere antes de tentar de novo.</translation>
    </message>
    <message>
        <source>This is not the PIN or password. Tries before a pause: {count}.</source>
        <translation>Não é o PIN nem a palavra-passe. Tentativas antes de uma pausa: {count}.</translation>
    </message>
    <message>
        <source>Too many wrong tries. Try again in {time}, or ask an administrator.</source>
        <translation>Demasiadas tentativas erradas. Tente de novo daqui a {time} ou fale com um administrador.</translation>
    </message>
    <message>
        <source>This PIN or password was not used for more than {days} days. An administrator gives a new one.</source>
        <translation>Este PIN ou palavra-passe não é usado há mais de {days} dias. Um administrador atribui outro.</translation>
    </message>
    <message>
        <source>The branch has no line to the server, and you have not signed in here for more than {days} days. An administrator gives a new PIN or password.</source>
        <translation>A unidade não tem ligação ao servidor e não inicia sessão aqui há mais de {days} dias. Um administrador atribui um novo PIN ou palavra-passe.</translation>
    </message>
    <message>
        <source>This window is locked. Unlock it first.</source>
        <translation>Esta janela está bloqueada. Desbloqueie-a primeiro.</translation>
    </message>
    <message>
        <source>Say how it ended first.</source>
        <translation>Diga primeiro como terminou.</translation>
    </message>
    <message>
        <source>Say what was done first.</source>
        <translation>Diga primeiro o que foi feito.</translation>
    </message>
    <message>
        <source>What was done to {number} cannot be taken back any more.</source>
        <translation>O que foi feito a {number} já não pode ser desfeito.</translation>
    </message>
    <message>
        <source>A note has 1 to {most} letters.</source>
        <translation>Uma nota tem de 1 a {most} letras.</translation>
    </message>
    <message>
        <source>Every number of this service is still in use.</source>
        <translation>Todos os números deste serviço ainda estão em uso.</translation>
    </message>
    <message>
        <source>No appointment has this code.</source>
        <translation>Nenhuma marcação tem este código.</translation>
    </message>
    <message>
        <source>This appointment has its number already: {number}.</source>
        <translation>Esta marcação já tem o seu número: {number}.</translation>
    </message>
    <message>
        <source>This appointment is on {date}.</source>
        <translation>Esta marcação é em {date}.</translation>
    </message>
    <message>
        <source>Too early for {time}. Check-in begins at {opens}.</source>
        <translation>Cedo demais para as {time}. O registo começa às {opens}.</translation>
    </message>
    <message>
        <source>Too late: the appointment was at {time}.</source>
        <translation>Tarde demais: a marcação era às {time}.</translation>
    </message>
    <message>
        <source>The branch is closed, so nobody checks in now.</source>
        <translation>O local está fechado; agora ninguém se regista.</translation>
    </message>
    <message>
        <source>This branch does not speak {language} any more.</source>
        <translation>Esta unidade já não fala {language}.</translation>
    </message>
    <message>
        <source>There is no display {display} in this branch any more.</source>
        <translation>O ecrã {display} já não existe nesta unidade.</translation>
    </message>
    <message>
        <source>An announcement has at most {most} letters in a language.</source>
        <translation>Um aviso tem no máximo {most} letras por língua.</translation>
    </message>
    <message>
        <source>An announcement is shown for 1 to {most} minutes.</source>
        <translation>Um aviso é mostrado de 1 a {most} minutos.</translation>
    </message>
    <message>
        <source>Write what is to be said, in one language at least.</source>
        <translation>Escreva o que se deve dizer, pelo menos numa língua.</translation>
    </message>
    <message>
        <source>{number} was given without paper, so no kiosk can print it again.</source>
        <translation>{number} foi dado sem papel; nenhum quiosque o pode reimprimir.</translation>
    </message>
    <message>
        <source>The kiosk has been asked for {number} already. Wait a moment.</source>
        <translation>O quiosque já recebeu o pedido de {number}. Espere um momento.</translation>
    </message>
    <message>
        <source>{number} has been printed again already. Tell the person the number.</source>
        <translation>{number} já foi reimpresso. Diga o número à pessoa.</translation>
    </message>
    <message>
        <source>This branch never had a server that signs its log: nothing can be printed.</source>
        <translation>Esta unidade nunca teve um servidor que assine o seu registo: não há nada para imprimir.</translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message>
        <source>Waits under the old and the new rule</source>
        <translation>Esperas com a regra antiga e com a nova</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regra</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Chamadas</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Rule file: only the sections that are different</source>
        <translation>Ficheiro da regra: só as secções que mudam</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Ensaiar</translation>
    </message>
    <message>
        <source>Save the picture…</source>
        <translation>Guardar a imagem…</translation>
    </message>
    <message>
        <source>Place, old rule</source>
        <translation>Lugar, regra antiga</translation>
    </message>
    <message>
        <source>Place, new rule</source>
        <translation>Lugar, regra nova</translation>
    </message>
    <message>
        <source>Wait, old rule</source>
        <translation>Espera, regra antiga</translation>
    </message>
    <message>
        <source>Wait, new rule</source>
        <translation>Espera, regra nova</translation>
    </message>
    <message>
        <source>Who moves furthest in the order of calls</source>
        <translation>Quem mais se move na ordem das chamadas</translation>
    </message>
    <message>
        <source>The rule to rehearse</source>
        <translation>A regra a ensaiar</translation>
    </message>
    <message>
        <source>There is no past day with calls here yet.</source>
        <translation>Ainda não há aqui nenhum dia passado com chamadas.</translation>
    </message>
    <message>
        <source>Choose the file with the rule first.</source>
        <translation>Escolha primeiro o ficheiro com a regra.</translation>
    </message>
    <message>
        <source>The day is lived again…</source>
        <translation>O dia é vivido de novo…</translation>
    </message>
    <message>
        <source>Where the picture goes</source>
        <translation>Para onde vai a imagem</translation>
    </message>
    <message>
        <source>The picture is in {file}.</source>
        <translation>A imagem está em {file}.</translation>
    </message>
    <message>
        <source>The picture cannot be written to {file}.</source>
        <translation>A imagem não pode ser escrita em {file}.</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>old rule</source>
        <translation>regra antiga</translation>
    </message>
    <message>
        <source>new rule</source>
        <translation>regra nova</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>como foi</translation>
    </message>
    <message>
        <source>Calls of the day: {calls}. The old rule gives back in their place: {same}.</source>
        <translation>Chamadas do dia: {calls}. A regra antiga devolve no seu lugar: {same}.</translation>
    </message>
    <message>
        <source>Under the new rule, called earlier: {earlier}, later: {later}, at the same place: {same}.</source>
        <translation>Com a regra nova, chamados mais cedo: {earlier}, mais tarde: {later}, no mesmo lugar: {same}.</translation>
    </message>
    <message>
        <source>Not called any more: {count}.</source>
        <translation>Já não chamados: {count}.</translation>
    </message>
    <message>
        <source>Events that fitted nothing and were left out: {count}.</source>
        <translation>Acontecimentos que não encaixavam e foram deixados de fora: {count}.</translation>
    </message>
    <message>
        <source>How many had waited at most how long</source>
        <translation>Quantos tinham esperado no máximo quanto tempo</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sessão</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>Funcionário</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Balcão</translation>
    </message>
    <message>
        <source>{counter} ({clerk} sits there)</source>
        <translation>{counter} (ocupado por {clerk})</translation>
    </message>
    <message>
        <source>PIN or password</source>
        <translation>PIN ou palavra-passe</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>ordinary</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>prioritária</translation>
    </message>
    <message>
        <source>appointment</source>
        <translation>com marcação</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>regressada</translation>
    </message>
    <message>
        <source>transferred</source>
        <translation>encaminhada</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>waiting</source>
        <translation>à espera</translation>
    </message>
    <message>
        <source>called</source>
        <translation>chamada</translation>
    </message>
    <message>
        <source>being served</source>
        <translation>em atendimento</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>de parte</translation>
    </message>
    <message>
        <source>done</source>
        <translation>concluída</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>gone by choice</source>
        <translation>saiu por vontade própria</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>anulada</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expirada</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Ticket</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Running time</source>
        <translation>Tempo decorrido</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Who waits</source>
        <translation>Quem espera</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Everything else you can do now</source>
        <translation>Tudo o resto que pode fazer agora</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Maior</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>Ninguém está à espera.</translation>
    </message>
    <message>
        <source>Next: {service}</source>
        <translation>Seguinte: {service}</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count} à espera</translation>
    </message>
</context>
<context>
    <name>Supervisor</name>
    <message>
        <source>Supervisor</source>
        <translation>Supervisão</translation>
    </message>
    <message>
        <source>Tickets today</source>
        <translation>Senhas de hoje</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>À espera</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Atendidas</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Ausentes</translation>
    </message>
    <message>
        <source>Left or cancelled</source>
        <translation>Desistiram ou canceladas</translation>
    </message>
    <message>
        <source>Mean wait</source>
        <translation>Espera média</translation>
    </message>
    <message>
        <source>9 in 10 waited at most</source>
        <translation>9 em 10 esperaram no máximo</translation>
    </message>
    <message>
        <source>Mean service time</source>
        <translation>Atendimento médio</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Balcões</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Balcão</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>Funcionário</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Há</translation>
    </message>
    <message>
        <source>Calls by profile</source>
        <translation>Chama pelo perfil</translation>
    </message>
    <message>
        <source>Profile for today</source>
        <translation>Perfil para hoje</translation>
    </message>
    <message>
        <source>Change profile</source>
        <translation>Mudar perfil</translation>
    </message>
    <message>
        <source>Free the counter</source>
        <translation>Libertar o balcão</translation>
    </message>
    <message>
        <source>Message to the clerk at this counter</source>
        <translation>Mensagem ao funcionário deste balcão</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Espera mais longa</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>Met today</source>
        <translation>Cumprido hoje</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Senhas</translation>
    </message>
    <message>
        <source>Why the service is paused, for the citizens to read</source>
        <translation>Porque está o serviço suspenso, para o público ler</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspender</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Let back in</source>
        <translation>Readmitir</translation>
    </message>
    <message>
        <source>As the branch file says</source>
        <translation>Como diz o ficheiro da loja</translation>
    </message>
    <message>
        <source>Nobody is signed in at this counter.</source>
        <translation>Ninguém tem sessão iniciada neste balcão.</translation>
    </message>
    <message>
        <source>{clerk} calls by another profile until the day ends.</source>
        <translation>{clerk} chama por outro perfil até ao fim do dia.</translation>
    </message>
    <message>
        <source>{clerk} calls as the branch file says again.</source>
        <translation>{clerk} volta a chamar como diz o ficheiro da loja.</translation>
    </message>
    <message>
        <source>{counter} is free; a ticket that was there waits again.</source>
        <translation>{counter} está livre; uma senha que lá estava volta a esperar.</translation>
    </message>
    <message>
        <source>The message is in the window of {clerk}.</source>
        <translation>A mensagem está na janela de {clerk}.</translation>
    </message>
    <message>
        <source>Write why: the citizens read it.</source>
        <translation>Escreva porquê: o público lê.</translation>
    </message>
    <message>
        <source>{service}: no tickets for now. Who waits is still called.</source>
        <translation>{service}: sem senhas por agora. Quem espera continua a ser chamado.</translation>
    </message>
    <message>
        <source>{service}: tickets are given out again.</source>
        <translation>{service}: voltam a dar-se senhas.</translation>
    </message>
    <message>
        <source>{number} waits again.</source>
        <translation>{number} volta a esperar.</translation>
    </message>
    <message>
        <source>{profile}, today</source>
        <translation>{profile}, hoje</translation>
    </message>
    <message>
        <source>needs help</source>
        <translation>precisa de ajuda</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fechado</translation>
    </message>
    <message>
        <source>free</source>
        <translation>livre</translation>
    </message>
    <message>
        <source>serving</source>
        <translation>a atender</translation>
    </message>
    <message>
        <source>called</source>
        <translation>chamada</translation>
    </message>
    <message>
        <source>paused: {reason}</source>
        <translation>suspenso: {reason}</translation>
    </message>
    <message>
        <source>given out</source>
        <translation>dão-se</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>a tempo</translation>
    </message>
    <message>
        <source>near the target</source>
        <translation>perto do objetivo</translation>
    </message>
    <message>
        <source>over the target</source>
        <translation>acima do objetivo</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>sem objetivo</translation>
    </message>
    <message>
        <source>the server has everything</source>
        <translation>o servidor tem tudo</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>a enviar</translation>
    </message>
    <message>
        <source>no server was ever reached</source>
        <translation>nunca se chegou a um servidor</translation>
    </message>
    <message>
        <source>not reached; the branch works on</source>
        <translation>sem contacto; a loja continua a trabalhar</translation>
    </message>
    <message>
        <source>refused; tell a technician</source>
        <translation>recusado; avise um técnico</translation>
    </message>
    <message>
        <source>Not sent yet: {count}</source>
        <translation>Ainda por enviar: {count}</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Calls that never reached it: {count}</source>
        <translation>Chamadas que nunca lhe chegaram: {count}</translation>
    </message>
    <message>
        <source>Still to be spoken: {count}</source>
        <translation>Ainda por anunciar: {count}</translation>
    </message>
    <message>
        <source>calls behind: {count}</source>
        <translation>chamadas em atraso: {count}</translation>
    </message>
    <message>
        <source>shows every call</source>
        <translation>mostra todas as chamadas</translation>
    </message>
    <message>
        <source>Display {name}</source>
        <translation>Ecrã {name}</translation>
    </message>
    <message>
        <source>prints</source>
        <translation>imprime</translation>
    </message>
    <message>
        <source>Not printed today: {count}</source>
        <translation>Não impressas hoje: {count}</translation>
    </message>
    <message>
        <source>Not known today: {count}</source>
        <translation>Incertas hoje: {count}</translation>
    </message>
    <message>
        <source>Printer of {name}</source>
        <translation>Impressora de {name}</translation>
    </message>
    <message>
        <source>works, with trouble</source>
        <translation>funciona, com problemas</translation>
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
        <translation>sem notícias desde as {time}</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Announced in: {languages}. It stands above as it was sent.</source>
        <translation>Anunciado em: {languages}. Acima está tal como foi enviado.</translation>
    </message>
    <message>
        <source>does not say how it is</source>
        <translation>não diz como está</translation>
    </message>
    <message>
        <source>the paper is low</source>
        <translation>pouco papel</translation>
    </message>
    <message>
        <source>too hot</source>
        <translation>demasiado quente</translation>
    </message>
    <message>
        <source>out of paper</source>
        <translation>sem papel</translation>
    </message>
    <message>
        <source>the cover is open</source>
        <translation>a tampa está aberta</translation>
    </message>
    <message>
        <source>the paper is jammed</source>
        <translation>papel encravado</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>não responde</translation>
    </message>
    <message>
        <source>three people got no ticket</source>
        <translation>três pessoas ficaram sem senha</translation>
    </message>
    <message>
        <source>Tickets left: about {count}</source>
        <translation>Senhas restantes: cerca de {count}</translation>
    </message>
    <message>
        <source>failed several times</source>
        <translation>falhou várias vezes</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Announced now</source>
        <translation>Anunciado agora</translation>
    </message>
    <message>
        <source>Write what everybody in the room shall hear and read:</source>
        <translation>Escreva o que todos na sala devem ouvir e ler:</translation>
    </message>
    <message>
        <source>Where it is shown</source>
        <translation>Onde se mostra</translation>
    </message>
    <message>
        <source>Announce</source>
        <translation>Anunciar</translation>
    </message>
    <message>
        <source>All displays</source>
        <translation>Todos os ecrãs</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Words in {language}</source>
        <translation>Texto em {language}</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Ensaio</translation>
    </message>
    <message>
        <source>calls are not heard</source>
        <translation>as chamadas não se ouvem</translation>
    </message>
    <message>
        <source>no computer has said how it is</source>
        <translation>nenhum computador disse como está</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versão {version}</translation>
    </message>
    <message>
        <source>Its clock is {seconds} s ahead.</source>
        <translation>O relógio está {seconds} s adiantado.</translation>
    </message>
    <message>
        <source>Its clock is {seconds} s behind.</source>
        <translation>O relógio está {seconds} s atrasado.</translation>
    </message>
    <message>
        <source>Computer {name}</source>
        <translation>Computador {name}</translation>
    </message>
    <message>
        <source>the hub of the branch</source>
        <translation>o concentrador da agência</translation>
    </message>
    <message>
        <source>its copy is being filled</source>
        <translation>a cópia está a ser preenchida</translation>
    </message>
    <message>
        <source>Print the report of today</source>
        <translation>Imprimir o relatório de hoje</translation>
    </message>
    <message>
        <source>Choose a printer in the list first.</source>
        <translation>Escolha primeiro uma impressora na lista.</translation>
    </message>
    <message>
        <source>The report comes out of the printer {name} in about a minute, when the server has signed the log.</source>
        <translation>O relatório sai da impressora {name} dentro de cerca de um minuto, quando o servidor tiver assinado o registo.</translation>
    </message>
    <message>
        <source>The branch&apos;s main computer does not answer.</source>
        <translation>O computador principal da loja não responde.</translation>
    </message>
    <message>
        <source>Make this the main computer</source>
        <translation>Tornar este o principal</translation>
    </message>
    <message>
        <source>This is not the main computer: {reason}</source>
        <translation>Este não é o computador principal: {reason}</translation>
    </message>
    <message>
        <source>This becomes the main computer; it takes some seconds.</source>
        <translation>Este passa a ser o computador principal; demora alguns segundos.</translation>
    </message>
    <message>
        <source>Make this the branch&apos;s main computer?</source>
        <translation>Tornar este o computador principal da loja?</translation>
    </message>
    <message>
        <source>Only if the other one is broken or switched off, and at one computer only: two at the same time would call people twice. Tickets keep their numbers, new ones begin further up. PINs and passwords must be set anew. When the other one is back, it follows by itself, and what was done there is kept.</source>
        <translation>Só se o outro estiver avariado ou desligado, e só num computador: dois ao mesmo tempo chamariam as pessoas duas vezes. As senhas mantêm o número; as novas começam mais acima. PIN e palavras-passe têm de ser definidos de novo. Quando o outro voltar, segue este por si, e o que lá foi feito é mantido.</translation>
    </message>
    <message>
        <source>Wait for the other one</source>
        <translation>Esperar pelo outro</translation>
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
<context>
    <name>Window</name>
    <message>
        <source>Counter</source>
        <translation>Balcão</translation>
    </message>
    <message>
        <source>Events not yet at the server: {count}. Calls go on as always.</source>
        <translation>Por enviar ao servidor: {count}. As chamadas continuam.</translation>
    </message>
    <message>
        <source>No connection to the branch&apos;s main computer. Nothing is lost; what you see may be old until it is back.</source>
        <translation>Sem ligação ao computador principal da loja. Nada se perde; o que vê pode estar desatualizado até ele voltar.</translation>
    </message>
    <message>
        <source>No connection to the branch&apos;s main computer. You can go on with who is at your counter, call who is kept for you, and serve people without a ticket. Everybody else may be called by others just now and waits until it is back. Nothing is lost.</source>
        <translation>Sem ligação ao computador principal da loja. Pode continuar com quem está no seu balcão, chamar quem está reservado para si e atender pessoas sem senha. Os outros talvez estejam agora a ser chamados por outra pessoa; esperam até ele voltar. Nada se perde.</translation>
    </message>
    <message>
        <source>Done here and not handed in yet: {count}.</source>
        <translation>Feito aqui e ainda não entregue: {count}.</translation>
    </message>
    <message>
        <source>The branch&apos;s main computer is back. Handed in what you did without it: {count}.</source>
        <translation>O computador principal da loja voltou. Entregue o que fez sem ele: {count}.</translation>
    </message>
    <message>
        <source>{number} was called or changed elsewhere meanwhile, so what you did to it does not count. Please tell your supervisor.</source>
        <translation>{number} foi entretanto chamado ou alterado noutro lado, por isso o que fez não conta. Avise o seu supervisor.</translation>
    </message>
    <message>
        <source>Strip</source>
        <translation>Faixa</translation>
    </message>
    <message>
        <source>A narrow strip that stays above your other windows</source>
        <translation>Uma faixa estreita que fica por cima das outras janelas</translation>
    </message>
    <message>
        <source>You were signed out here: the counter was closed or is used elsewhere.</source>
        <translation>A sua sessão terminou aqui: o balcão foi fechado ou está a ser usado noutro lugar.</translation>
    </message>
    <message>
        <source>Nobody is kept for you.</source>
        <translation>Ninguém está reservado para si.</translation>
    </message>
    <message>
        <source>Who else waits is called when the main computer is back.</source>
        <translation>Os outros que esperam são chamados quando o computador principal voltar.</translation>
    </message>
</context>
</TS>
