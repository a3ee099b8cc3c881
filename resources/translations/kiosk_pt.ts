<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>AskScreen</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
</context>
<context>
    <name>HelpBar</name>
    <message>
        <source>Larger text</source>
        <translation>Letra maior</translation>
    </message>
    <message>
        <source>Stronger contrast</source>
        <translation>Mais contraste</translation>
    </message>
    <message>
        <source>Bring everything lower</source>
        <translation>Baixar tudo</translation>
    </message>
</context>
<context>
    <name>IdleScreen</name>
    <message>
        <source>Called now</source>
        <translation>Chamados agora</translation>
    </message>
    <message>
        <source>Waiting now</source>
        <translation>À espera agora</translation>
    </message>
    <message>
        <source>Touch the screen to begin</source>
        <translation>Toque no ecrã para começar</translation>
    </message>
</context>
<context>
    <name>IssuingScreen</name>
    <message>
        <source>One moment, please.</source>
        <translation>Um momento, por favor.</translation>
    </message>
</context>
<context>
    <name>KeyboardFoot</name>
    <message>
        <source>Capital letters</source>
        <translation>Maiúsculas</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espaço</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>This kiosk does not know its branch yet.</source>
        <translation>Este quiosque ainda não conhece a sua unidade.</translation>
    </message>
    <message>
        <source>For the technician: give this computer a branch file with “nowserving-agent configure FILE”. The kiosk begins by itself as soon as it is there.</source>
        <translation>Para o técnico: forneça a este computador um arquivo da unidade com “nowserving-agent configure ARQUIVO”. O quiosque começa sozinho assim que ele existir.</translation>
    </message>
</context>
<context>
    <name>MenuScreen</name>
    <message>
        <source>What brings you here today?</source>
        <translation>Em que podemos ajudar hoje?</translation>
    </message>
    <message>
        <source>Touch what you came for.</source>
        <translation>Toque no motivo da sua visita.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
</context>
<context>
    <name>MessageScreen</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
</context>
<context>
    <name>MoreTime</name>
    <message>
        <source>Are you still there?</source>
        <translation>Ainda está aí?</translation>
    </message>
    <message>
        <source>Otherwise this screen goes back to the beginning.</source>
        <translation>Caso contrário, volta-se ao início.</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>Preciso de mais tempo</translation>
    </message>
</context>
<context>
    <name>NumberCard</name>
    <message>
        <source>Your number</source>
        <translation>O seu número</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Tickets: {count}</source>
        <translation>Senhas: {count}</translation>
    </message>
    <message>
        <source>Served: {count}</source>
        <translation>Atendidos: {count}</translation>
    </message>
    <message>
        <source>Called and not there: {count}</source>
        <translation>Chamados e ausentes: {count}</translation>
    </message>
    <message>
        <source>Left or cancelled: {count}</source>
        <translation>Saíram ou anulados: {count}</translation>
    </message>
    <message>
        <source>Not finished: {count}</source>
        <translation>Por concluir: {count}</translation>
    </message>
    <message>
        <source>The server signed that the log&apos;s first {count} records have:</source>
        <translation>O servidor assinou que os primeiros {count} registos têm:</translation>
    </message>
    <message>
        <source>Report of the day</source>
        <translation>Relatório do dia</translation>
    </message>
    <message>
        <source>Signed: {time}</source>
        <translation>Assinado: {time}</translation>
    </message>
    <message>
        <source>Key: {key}</source>
        <translation>Chave: {key}</translation>
    </message>
    <message>
        <source>Sign this paper and put it away. Nobody can change it any more.</source>
        <translation>Assine este papel e guarde-o. Já ninguém o pode alterar.</translation>
    </message>
</context>
<context>
    <name>TicketScreen</name>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
</context>
<context>
    <name>TypedField</name>
    <message>
        <source>Nothing typed yet</source>
        <translation>Ainda nada escrito</translation>
    </message>
    <message>
        <source>Erase the last letter</source>
        <translation>Apagar a última letra</translation>
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
    <name>arriving</name>
    <message>
        <source>I have an appointment</source>
        <translation>Tenho marcação</translation>
    </message>
    <message>
        <source>What is the code of your appointment?</source>
        <translation>Qual é o código da sua marcação?</translation>
    </message>
    <message>
        <source>Type it, or hold it in front of the scanner if there is one.</source>
        <translation>Escreva-o ou mostre-o ao leitor, se houver um.</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Confirmar chegada</translation>
    </message>
    <message>
        <source>We have called our staff.</source>
        <translation>Chamámos os nossos funcionários.</translation>
    </message>
    <message>
        <source>Our staff have been called already.</source>
        <translation>Os nossos funcionários já foram chamados.</translation>
    </message>
    <message>
        <source>Somebody is on the way to you.</source>
        <translation>Alguém vem a caminho.</translation>
    </message>
    <message>
        <source>Please wait here.</source>
        <translation>Aguarde aqui, por favor.</translation>
    </message>
    <message>
        <source>Please wait here. Somebody comes as soon as they can.</source>
        <translation>Aguarde aqui, por favor. Alguém virá logo que possa.</translation>
    </message>
    <message>
        <source>We close at {time}. There are no more tickets for today.</source>
        <translation>Fechamos às {time}. Hoje já não há mais senhas.</translation>
    </message>
    <message>
        <source>We close at {time}. It may not be your turn before that.</source>
        <translation>Fechamos às {time}. A sua vez pode não chegar antes.</translation>
    </message>
    <message>
        <source>It is late for this service today.</source>
        <translation>Hoje já é tarde para este serviço.</translation>
    </message>
    <message>
        <source>Take a ticket anyway</source>
        <translation>Tirar senha mesmo assim</translation>
    </message>
    <message>
        <source>Counter {number}</source>
        <translation>Balcão {number}</translation>
    </message>
</context>
<context>
    <name>asking</name>
    <message>
        <source>How many people are you?</source>
        <translation>Quantas pessoas são?</translation>
    </message>
    <message>
        <source>Does this apply to you?</source>
        <translation>É este o seu caso?</translation>
    </message>
    <message>
        <source>One ticket is enough for all of you.</source>
        <translation>Uma só senha chega para todos.</translation>
    </message>
    <message>
        <source>Day, month and year, such as 24 / 12 / 1970.</source>
        <translation>Dia, mês e ano, por exemplo 24 / 12 / 1970.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Nenhum destes</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>Question {number} of {count}</source>
        <translation>Pergunta {number} de {count}</translation>
    </message>
    <message>
        <source>This answer is needed: {field}</source>
        <translation>Esta resposta é necessária: {field}</translation>
    </message>
    <message>
        <source>This is not a number. Please use digits only.</source>
        <translation>Isto não é um número. Use apenas algarismos.</translation>
    </message>
    <message>
        <source>The number is too small. It must be {bound} or more.</source>
        <translation>O número é demasiado pequeno. Tem de ser {bound} ou mais.</translation>
    </message>
    <message>
        <source>The number is too large. It must be {bound} or less.</source>
        <translation>O número é demasiado grande. Tem de ser {bound} ou menos.</translation>
    </message>
    <message>
        <source>The answer is too short. Letters needed: {bound}.</source>
        <translation>A resposta é demasiado curta. Letras necessárias: {bound}.</translation>
    </message>
    <message>
        <source>The answer is too long. Letters at most: {bound}.</source>
        <translation>A resposta é demasiado longa. Letras no máximo: {bound}.</translation>
    </message>
    <message>
        <source>The phone number is not whole. Please type all of its 5 to 15 digits.</source>
        <translation>O telefone não está completo. Escreva todos os seus algarismos, de 5 a 15.</translation>
    </message>
    <message>
        <source>The email address is not whole. It looks like name@example.org.</source>
        <translation>O e-mail não está completo. É parecido com nome@example.org.</translation>
    </message>
    <message>
        <source>There is no such date. Please type two digits for the day, two for the month and four for the year.</source>
        <translation>Essa data não existe. Escreva dois algarismos para o dia, dois para o mês e quatro para o ano.</translation>
    </message>
    <message>
        <source>Please check your answer to this: {field}</source>
        <translation>Verifique a sua resposta a isto: {field}</translation>
    </message>
</context>
<context>
    <name>spoken</name>
    <message>
        <source>Go up and down with the arrow keys, and press the select key to choose.</source>
        <translation>Desloque-se com as setas para cima e para baixo e prima a tecla de seleção para escolher.</translation>
    </message>
    <message>
        <source>Press any key if you need more time.</source>
        <translation>Prima qualquer tecla se precisar de mais tempo.</translation>
    </message>
    <message>
        <source>You have typed: {text}</source>
        <translation>Escreveu: {text}</translation>
    </message>
    <message>
        <source>Erased: {text}</source>
        <translation>Apagado: {text}</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>We are closed.</source>
        <translation>Estamos fechados.</translation>
    </message>
    <message>
        <source>This service is paused.</source>
        <translation>Este serviço está em pausa.</translation>
    </message>
    <message>
        <source>Please come back a little later, or ask our staff.</source>
        <translation>Volte um pouco mais tarde ou fale com os nossos funcionários.</translation>
    </message>
    <message>
        <source>All of today&apos;s tickets have been given out.</source>
        <translation>Todas as senhas de hoje foram entregues.</translation>
    </message>
    <message>
        <source>Please come back on another day, or ask our staff.</source>
        <translation>Volte noutro dia ou fale com os nossos funcionários.</translation>
    </message>
    <message>
        <source>No number is free at the moment.</source>
        <translation>De momento não há número livre.</translation>
    </message>
    <message>
        <source>Very many people are waiting. Please ask our staff.</source>
        <translation>Há muitas pessoas à espera. Fale com os nossos funcionários.</translation>
    </message>
    <message>
        <source>This kiosk has no number left for this service.</source>
        <translation>Este quiosque já não tem números para este serviço.</translation>
    </message>
    <message>
        <source>It has no connection at the moment. Please ask our staff.</source>
        <translation>Não tem ligação neste momento. Dirija-se ao nosso pessoal.</translation>
    </message>
    <message>
        <source>This service is no longer offered here.</source>
        <translation>Este serviço já não é prestado aqui.</translation>
    </message>
    <message>
        <source>Please choose another one, or ask our staff.</source>
        <translation>Escolha outro ou fale com os nossos funcionários.</translation>
    </message>
    <message>
        <source>We cannot give you a ticket right now.</source>
        <translation>Neste momento não podemos dar-lhe uma senha.</translation>
    </message>
    <message>
        <source>You have no number yet. Please try again, or ask our staff.</source>
        <translation>Ainda não tem número. Tente de novo ou fale com os nossos funcionários.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Não foi possível.</translation>
    </message>
    <message>
        <source>Please ask our staff.</source>
        <translation>Fale com os nossos funcionários.</translation>
    </message>
    <message>
        <source>Please look at the notice at the door for our opening hours.</source>
        <translation>Consulte o nosso horário no aviso à porta.</translation>
    </message>
    <message>
        <source>We open again today at {time}.</source>
        <translation>Reabrimos hoje às {time}.</translation>
    </message>
    <message>
        <source>We open again tomorrow at {time}.</source>
        <translation>Reabrimos amanhã às {time}.</translation>
    </message>
    <message>
        <source>We open again on {day} at {time}.</source>
        <translation>Reabertura: {day}, às {time}.</translation>
    </message>
    <message>
        <source>Your ticket is being printed.</source>
        <translation>A sua senha está em impressão.</translation>
    </message>
    <message>
        <source>Please take your ticket.</source>
        <translation>Retire a sua senha.</translation>
    </message>
    <message>
        <source>Your number counts all the same. Please remember or photograph it.</source>
        <translation>O seu número é válido mesmo assim. Memorize-o ou fotografe-o.</translation>
    </message>
    <message>
        <source>This kiosk works on its own at the moment. Your number is valid.</source>
        <translation>Este quiosque funciona sozinho neste momento. O seu número é válido.</translation>
    </message>
    <message>
        <source>Not valid without its last line.</source>
        <translation>Não é válida sem a última linha.</translation>
    </message>
    <message>
        <source>End of ticket {number}</source>
        <translation>Fim da senha {number}</translation>
    </message>
    <message>
        <source>DUPLICATE</source>
        <translation>DUPLICADO</translation>
    </message>
    <message>
        <source>Your ticket could not be printed.</source>
        <translation>Não foi possível imprimir a sua senha.</translation>
    </message>
    <message>
        <source>Did your ticket come out?</source>
        <translation>A sua senha saiu?</translation>
    </message>
    <message>
        <source>Your number counts in any case.</source>
        <translation>O seu número é válido em qualquer caso.</translation>
    </message>
    <message>
        <source>There are no paper tickets at the moment.</source>
        <translation>De momento não há senhas em papel.</translation>
    </message>
    <message>
        <source>Please remember or photograph your number.</source>
        <translation>Memorize ou fotografe o seu número.</translation>
    </message>
    <message>
        <source>Nobody waiting</source>
        <translation>Ninguém à espera</translation>
    </message>
    <message>
        <source>Waiting: {count}</source>
        <translation>À espera: {count}</translation>
    </message>
    <message>
        <source>Paused for the moment</source>
        <translation>Em pausa por agora</translation>
    </message>
    <message>
        <source>No more tickets today</source>
        <translation>Sem mais senhas hoje</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Nobody is ahead of you.</source>
        <translation>Não há ninguém à sua frente.</translation>
    </message>
    <message>
        <source>People ahead of you: {count}</source>
        <translation>Pessoas à sua frente: {count}</translation>
    </message>
    <message>
        <source>Please take a seat and watch the screen.</source>
        <translation>Sente-se, por favor, e acompanhe o painel.</translation>
    </message>
    <message>
        <source>Scan to follow your ticket on your phone.</source>
        <translation>Leia o código para seguir a sua senha no telefone.</translation>
    </message>
    <message>
        <source>Photograph this to keep your ticket on your phone.</source>
        <translation>Fotografe isto para ter a sua senha no telefone.</translation>
    </message>
    <message>
        <source>Page {number} of {pages}</source>
        <translation>Página {number} de {pages}</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>O seu número</translation>
    </message>
    <message>
        <source>Whoever comes now is not called before we close at {time}.</source>
        <translation>Quem chegar agora não será chamado antes do fecho, às {time}.</translation>
    </message>
    <message>
        <source>It is too late for this service today.</source>
        <translation>Hoje já é tarde para este serviço.</translation>
    </message>
    <message>
        <source>Too late for today</source>
        <translation>Hoje já é tarde</translation>
    </message>
    <message>
        <source>You are too many for one ticket.</source>
        <translation>São pessoas a mais para uma só senha.</translation>
    </message>
    <message>
        <source>The questions of this service have just changed.</source>
        <translation>As perguntas deste serviço acabam de mudar.</translation>
    </message>
    <message>
        <source>You have no number yet. Please begin again.</source>
        <translation>Ainda não tem número. Comece de novo, por favor.</translation>
    </message>
    <message>
        <source>There is no appointment with this code.</source>
        <translation>Não há nenhuma marcação com este código.</translation>
    </message>
    <message>
        <source>Please check it, or ask our staff.</source>
        <translation>Verifique-o ou pergunte aos nossos funcionários.</translation>
    </message>
    <message>
        <source>This is no code of an appointment.</source>
        <translation>Isto não é o código de uma marcação.</translation>
    </message>
    <message>
        <source>It has 4 to 16 letters and digits.</source>
        <translation>Tem de 4 a 16 letras e algarismos.</translation>
    </message>
    <message>
        <source>Your appointment is on {day}.</source>
        <translation>A sua marcação é no dia {day}.</translation>
    </message>
    <message>
        <source>Please come on that day, or ask our staff.</source>
        <translation>Venha nesse dia ou pergunte aos nossos funcionários.</translation>
    </message>
    <message>
        <source>You are early: your appointment is at {time}.</source>
        <translation>Chegou cedo: a sua marcação é às {time}.</translation>
    </message>
    <message>
        <source>You can check in here from {time} on.</source>
        <translation>Pode confirmar a chegada aqui a partir das {time}.</translation>
    </message>
    <message>
        <source>Your appointment was at {time}; we could not keep it.</source>
        <translation>A sua marcação era às {time}; não a pudemos manter.</translation>
    </message>
    <message>
        <source>Please take a ticket, or ask our staff.</source>
        <translation>Tire uma senha ou pergunte aos nossos funcionários.</translation>
    </message>
    <message>
        <source>You have checked in already. Your number is {number}.</source>
        <translation>Já confirmou a chegada. O seu número é {number}.</translation>
    </message>
    <message>
        <source>You have checked in already.</source>
        <translation>Já confirmou a chegada.</translation>
    </message>
    <message>
        <source>Staff cannot be called from here.</source>
        <translation>Daqui não é possível chamar funcionários.</translation>
    </message>
    <message>
        <source>Please go to a counter.</source>
        <translation>Dirija-se a um balcão, por favor.</translation>
    </message>
    <message>
        <source>Staff have been called</source>
        <translation>Funcionários chamados</translation>
    </message>
    <message>
        <source>Ask our staff to come</source>
        <translation>Pedir ajuda a um funcionário</translation>
    </message>
    <message>
        <source>People on one ticket, at most: {count}.</source>
        <translation>Pessoas por senha, no máximo: {count}.</translation>
    </message>
    <message>
        <source>There are no tickets here at the moment.</source>
        <translation>De momento não há senhas aqui.</translation>
    </message>
</context>
</TS>
