<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AnswerInput</name>
    <message>
        <source>Without a yes nobody is checked in.</source>
        <translation>Sin un sí no se registra la entrada.</translation>
    </message>
    <message>
        <source>This question needs an answer.</source>
        <translation>Esta pregunta necesita respuesta.</translation>
    </message>
    <message>
        <source>This is not a number. Type digits.</source>
        <translation>No es un número. Escriba cifras.</translation>
    </message>
    <message>
        <source>This is too small. The smallest number is %1.</source>
        <translation>Demasiado pequeño. El número más bajo es %1.</translation>
    </message>
    <message>
        <source>This is too large. The largest number is %1.</source>
        <translation>Demasiado grande. El número más alto es %1.</translation>
    </message>
    <message>
        <source>Choose one of the answers.</source>
        <translation>Elija una de las respuestas.</translation>
    </message>
    <message>
        <source>This is too early. The earliest is %1.</source>
        <translation>Demasiado pronto. Lo más pronto es %1.</translation>
    </message>
    <message>
        <source>This is too late. The latest is %1.</source>
        <translation>Demasiado tarde. Lo más tarde es %1.</translation>
    </message>
    <message>
        <source>This is not a time. Type hours and minutes: 14:30.</source>
        <translation>No es una hora. Escriba horas y minutos: 14:30.</translation>
    </message>
    <message>
        <source>No country has these letters. Type the beginning of its name.</source>
        <translation>Ningún país tiene estas letras. Escriba el comienzo de su nombre.</translation>
    </message>
    <message numerus="yes">
        <source>This is too short. Type %n letters or more.</source>
        <translation>
            <numerusform>Muy corto. Escriba al menos %n carácter.</numerusform>
            <numerusform>Muy corto. Escriba al menos %n caracteres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is too long. Type %n letters at most.</source>
        <translation>
            <numerusform>Muy largo. Escriba %n carácter como máximo.</numerusform>
            <numerusform>Muy largo. Escriba %n caracteres como máximo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a number</source>
        <translation>Escriba un número</translation>
    </message>
    <message>
        <source>Type the time: 14:30</source>
        <translation>Escriba la hora: 14:30</translation>
    </message>
    <message>
        <source>Type the beginning of the country’s name</source>
        <translation>Escriba el comienzo del nombre del país</translation>
    </message>
    <message>
        <source>Type the number, from its country on: +91 …</source>
        <translation>Número con el prefijo del país: +91 …</translation>
    </message>
    <message>
        <source>Type the answer here</source>
        <translation>Escriba aquí la respuesta</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>De %1 a %2</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Desde %1</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <translation>Hasta %1</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <extracomment>A whole date, to be read back: &quot;Saturday 5 December 2026&quot;</extracomment>
        <translation>dddd, d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>This is not a date. Type day, month and year: 05/12/2026.</source>
        <translation>No es una fecha. Escriba día, mes y año: 05/12/2026.</translation>
    </message>
    <message>
        <source>Type day, month, year and the time: 05/12/2026 14:30.</source>
        <translation>Escriba día, mes, año y hora: 05/12/2026 14:30.</translation>
    </message>
    <message>
        <source>Type day, month, year: 05/12/2026</source>
        <translation>Escriba día, mes, año: 05/12/2026</translation>
    </message>
    <message>
        <source>Type day, month, year, time: 05/12/2026 14:30</source>
        <translation>Escriba día, mes, año, hora: 05/12/2026 14:30</translation>
    </message>
    <message>
        <source>This desk does not know this kind of question. Call staff.</source>
        <translation>Este mostrador no conoce este tipo de pregunta. Llame al personal.</translation>
    </message>
    <message>
        <source>A file is needed here. Choose one.</source>
        <translation>Aquí hace falta un archivo. Elija uno.</translation>
    </message>
    <message>
        <source>This file cannot be taken. Choose a picture or a PDF.</source>
        <translation>Este archivo no sirve. Elija una imagen o un PDF.</translation>
    </message>
    <message>
        <source>This file is too large. A PDF may have 10 MB.</source>
        <translation>Este archivo es muy grande. Un PDF puede tener 10 MB.</translation>
    </message>
</context>
<context>
    <name>CodeWords</name>
    <message>
        <source>This code was replaced by a newer one</source>
        <translation>Este código fue reemplazado por uno más nuevo</translation>
    </message>
    <message>
        <source>This ticket is for “%1”</source>
        <translation>Este ticket es para “%1”</translation>
    </message>
    <message>
        <source>This is a web address, not a ticket</source>
        <translation>Es una dirección web, no un ticket</translation>
    </message>
    <message>
        <source>This is a boarding pass, not a ticket</source>
        <translation>Es una tarjeta de embarque, no un ticket</translation>
    </message>
    <message>
        <source>This is a Wi-Fi code, not a ticket</source>
        <translation>Es el código de una red wifi, no un ticket</translation>
    </message>
    <message>
        <source>These are contact details, not a ticket</source>
        <translation>Son datos de contacto, no un ticket</translation>
    </message>
    <message>
        <source>This is a calendar entry, not a ticket</source>
        <translation>Es una cita de calendario, no un ticket</translation>
    </message>
    <message>
        <source>This is a code for paying, not a ticket</source>
        <translation>Es un código de pago, no un ticket</translation>
    </message>
    <message>
        <source>This code is for pairing a device</source>
        <translation>Este código es para vincular un dispositivo</translation>
    </message>
    <message>
        <source>This code is not on this event’s list</source>
        <translation>Este código no está en la lista</translation>
    </message>
    <message>
        <source>Ask for the newest e-mail with the ticket, or search by name.</source>
        <translation>Pida el e-mail más reciente con el ticket, o busque por nombre.</translation>
    </message>
    <message>
        <source>Show the way there, or search by name for a ticket to this event.</source>
        <translation>Indique el camino, o busque por nombre un ticket para este evento.</translation>
    </message>
    <message>
        <source>Often the ticket of another event: ask for the e-mail, or search by name.</source>
        <translation>A menudo es el ticket de otro evento: pida el e-mail, o busque por nombre.</translation>
    </message>
    <message>
        <source>Ask for the code in the e-mail with the ticket, or search by name.</source>
        <translation>Pida el código del e-mail con el ticket, o busque por nombre.</translation>
    </message>
    <message>
        <source>Hold the code of your ticket here: it is in the e-mail with the ticket.</source>
        <translation>Muestre aquí el código de su ticket: está en el e-mail con el ticket.</translation>
    </message>
    <message>
        <source>At the desk you hear where to go.</source>
        <translation>En el mostrador le dirán adónde ir.</translation>
    </message>
</context>
<context>
    <name>DeskName</name>
    <message>
        <source>Another desk (%1)</source>
        <extracomment>the server tells a number only: &quot;Another desk (#2)&quot;</extracomment>
        <translation>Otro mostrador (%1)</translation>
    </message>
</context>
<context>
    <name>DeskWords</name>
    <message>
        <source>No name on the ticket</source>
        <translation>Sin nombre en el ticket</translation>
    </message>
    <message>
        <source>Say “%1”</source>
        <translation>Se pronuncia “%1”</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>&lt;b&gt;Look twice:&lt;/b&gt; the organiser has marked this ticket.</source>
        <translation>&lt;b&gt;Mire bien:&lt;/b&gt; la organización ha marcado este ticket.</translation>
    </message>
    <message>
        <source>Undo, %1 s</source>
        <translation>Deshacer, %1 s</translation>
    </message>
    <message>
        <source>Reprint</source>
        <translation>Reimprimir</translation>
    </message>
    <message>
        <source>Saved here at %1</source>
        <translation>Guardado aquí a las %1</translation>
    </message>
    <message>
        <source>Saved here at %1, server has it</source>
        <translation>Guardado, %1, también en el servidor</translation>
    </message>
    <message>
        <source>Saved here at %1, waits for the server</source>
        <translation>Guardado, %1, espera al servidor</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>&lt;b&gt;No badge printed yet.&lt;/b&gt;</source>
        <translation>&lt;b&gt;Ninguna impresa todavía.&lt;/b&gt;</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n badges sent so far.&lt;/b&gt;</source>
        <translation>
            <numerusform>&lt;b&gt;Una credencial ya enviada.&lt;/b&gt;</numerusform>
            <numerusform>&lt;b&gt;%n credenciales ya enviadas.&lt;/b&gt;</numerusform>
        </translation>
    </message>
    <message>
        <source>Badge needed again? One key says why and prints.</source>
        <translation>¿Otra vez la credencial? Una tecla dice por qué e imprime.</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdida</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañada</translation>
    </message>
    <message>
        <source>Name wrong</source>
        <translation>Nombre mal</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Admit on my word</source>
        <translation>Dejar entrar, respondo yo</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>list read %1</source>
        <translation>lista leída %1</translation>
    </message>
    <message>
        <source>To search, just type: name, company or order</source>
        <translation>Para buscar, escriba: nombre, empresa o pedido</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Comprobando</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>Nothing is lost, the answer comes by itself</source>
        <translation>No se pierde nada, la respuesta llega sola</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No guardado</translation>
    </message>
    <message>
        <source>Nobody was admitted</source>
        <translation>No ha entrado nadie</translation>
    </message>
    <message>
        <source>The same code can be scanned again at once</source>
        <translation>El mismo código se puede escanear de nuevo enseguida</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>The check-in was taken back</source>
        <translation>Se deshizo la entrada</translation>
    </message>
    <message>
        <source>If the badge came out, take it back too</source>
        <translation>Si salió la credencial, recójala también</translation>
    </message>
    <message>
        <source>Badge?</source>
        <translation>¿Credencial?</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Sin imprimir</translation>
    </message>
    <message>
        <source>The person is checked in</source>
        <translation>La entrada está registrada</translation>
    </message>
    <message>
        <source>%1 is checked in</source>
        <translation>%1: entrada registrada</translation>
    </message>
    <message>
        <source>The check-in is saved, %1</source>
        <translation>La entrada está guardada, %1</translation>
    </message>
    <message>
        <source>The badge may or may not have come out</source>
        <translation>La credencial quizá salió, quizá no</translation>
    </message>
    <message>
        <source>Look in the tray: is the badge there?</source>
        <translation>Mire en la bandeja: ¿está la credencial?</translation>
    </message>
    <message>
        <source>Yes, it is there</source>
        <translation>Sí, está ahí</translation>
    </message>
    <message>
        <source>No, nothing came</source>
        <translation>No, no salió</translation>
    </message>
    <message>
        <source>The badge has not been printed</source>
        <translation>La credencial no se ha impreso</translation>
    </message>
    <message>
        <source>Nothing reached paper</source>
        <translation>Nada llegó al papel</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Imprimir otra vez</translation>
    </message>
    <message>
        <source>Reprint now</source>
        <translation>Reimprimir ya</translation>
    </message>
    <message>
        <source>Later, next person</source>
        <translation>Más tarde, siguiente</translation>
    </message>
    <message>
        <source>In the tray</source>
        <translation>En bandeja</translation>
    </message>
    <message>
        <source>Drawing the badge</source>
        <translation>Dibujando</translation>
    </message>
    <message>
        <source>Sent to %1</source>
        <translation>Enviado a %1</translation>
    </message>
    <message>
        <source>Badge drawn, code read back</source>
        <translation>Dibujada, código leído</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Imprimiendo…</translation>
    </message>
    <message>
        <source>Look in the tray</source>
        <translation>Mire en la bandeja</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impresa</translation>
    </message>
    <message>
        <source>Badge ordered</source>
        <translation>Pedida</translation>
    </message>
    <message>
        <source>No word from the printer</source>
        <translation>La impresora no responde</translation>
    </message>
    <message>
        <source>The next badge
appears here</source>
        <translation>La siguiente
aparece aquí</translation>
    </message>
    <message>
        <source>No badge yet</source>
        <translation>Sin credencial aún</translation>
    </message>
    <message>
        <source>Nothing to print</source>
        <translation>Nada que imprimir</translation>
    </message>
    <message>
        <source>Preview, not printed</source>
        <translation>Vista previa, sin imprimir</translation>
    </message>
    <message>
        <source>The dots that will be printed, but for the edges</source>
        <translation>Los puntos de la impresión, salvo los bordes</translation>
    </message>
    <message>
        <source>Exactly the dots that will be printed</source>
        <translation>Los puntos exactos de la impresión</translation>
    </message>
    <message>
        <source>Check in and print</source>
        <translation>Registrar, imprimir</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Keep this badge at the desk</source>
        <translation>Esta credencial se queda aquí</translation>
    </message>
    <message>
        <source>No badge printed</source>
        <translation>No se imprimió</translation>
    </message>
    <message>
        <source>It is on its way</source>
        <translation>Está en camino</translation>
    </message>
    <message>
        <source>Checked in only</source>
        <translation>Solo entrada</translation>
    </message>
    <message>
        <source>This is their badge</source>
        <translation>Es su credencial</translation>
    </message>
    <message>
        <source>Nothing is printing now</source>
        <translation>Ahora no se imprime nada</translation>
    </message>
    <message>
        <source>Prints after the last answer</source>
        <translation>Imprime tras la última respuesta</translation>
    </message>
    <message>
        <source>No badge
for an unknown code</source>
        <translation>Sin credencial para
un código desconocido</translation>
    </message>
    <message>
        <source>No badge
for a refused ticket</source>
        <translation>Sin credencial para
un ticket rechazado</translation>
    </message>
    <message>
        <source>Scan a code, or type a name, company or order</source>
        <translation>Escanee un código, o escriba nombre, empresa, pedido</translation>
    </message>
    <message>
        <source>Next code, or type the name</source>
        <translation>Código siguiente, o escriba el nombre</translation>
    </message>
    <message>
        <source>Next code, at any time</source>
        <translation>Código siguiente, cuando sea</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Enter</translation>
    </message>
    <message>
        <source>Check in only</source>
        <translation>Solo entrada</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Look it up as a code</source>
        <translation>Buscar como código</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Back, nothing recorded</source>
        <translation>Volver, sin anotar nada</translation>
    </message>
    <message>
        <source>Reprint with a reason</source>
        <translation>Reimprimir con motivo</translation>
    </message>
    <message>
        <source>Not printed yet</source>
        <translation>Aún sin imprimir</translation>
    </message>
    <message>
        <source>Close help</source>
        <translation>Cerrar ayuda</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Dar entrada</translation>
    </message>
    <message>
        <source>Sent before: Enter prints no second one</source>
        <translation>Ya enviada: Enter no imprime otra</translation>
    </message>
    <message>
        <source>Saved as a file</source>
        <translation>Guardada en archivo</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Waits for the printer</source>
        <translation>Espera a la impresora</translation>
    </message>
    <message>
        <source>Let out on my word</source>
        <translation>Dejar salir, respondo yo</translation>
    </message>
    <message>
        <source>Nothing was recorded</source>
        <translation>No se anotó nada</translation>
    </message>
    <message>
        <source>The check-out was taken back</source>
        <translation>Se deshizo la salida</translation>
    </message>
    <message>
        <source>No badge
on the way out</source>
        <translation>Sin credencial
a la salida</translation>
    </message>
    <message>
        <source>Check out</source>
        <translation>Dar salida</translation>
    </message>
    <message>
        <source>Out: scan a code, or type a name or order</source>
        <translation>Salida: escanee un código, o escriba nombre, pedido</translation>
    </message>
    <message>
        <source>Out: next code, or type the name</source>
        <translation>Salida: código siguiente, o escriba el nombre</translation>
    </message>
    <message>
        <source>Out: next code, at any time</source>
        <translation>Salida: código siguiente, cuando sea</translation>
    </message>
    <message>
        <source>Scan people in or out</source>
        <translation>Escanear entradas o salidas</translation>
    </message>
    <message>
        <source>Scan people in again</source>
        <translation>Volver a las entradas</translation>
    </message>
    <message>
        <source>Scan people out</source>
        <translation>Escanear salidas</translation>
    </message>
    <message>
        <source>Made beforehand</source>
        <translation>Hecha antes</translation>
    </message>
    <message>
        <source>The badge was put on a sheet, to be printed beforehand</source>
        <translation>La credencial se puso en un pliego, para imprimir antes</translation>
    </message>
    <message>
        <source>Look among the badges made beforehand: is it there?</source>
        <translation>Busque entre las credenciales hechas antes: ¿está?</translation>
    </message>
    <message>
        <source>No, it is not there</source>
        <translation>No, no está</translation>
    </message>
    <message>
        <source>Is it there?</source>
        <translation>¿Está?</translation>
    </message>
    <message>
        <source>On a sheet</source>
        <translation>En un pliego</translation>
    </message>
    <message>
        <source>Yes: %1</source>
        <translation>Sí: %1</translation>
    </message>
    <message>
        <source>No: %1</source>
        <translation>No: %1</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Sin marcar</translation>
    </message>
    <message>
        <source>Look twice</source>
        <translation>Mire bien</translation>
    </message>
    <message>
        <source>All in</source>
        <translation>Todos dentro</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Atención</translation>
    </message>
    <message>
        <source>All out</source>
        <translation>Todos fuera</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n people of one order are checked out</source>
        <translation>
            <numerusform>%n persona de un pedido: salida registrada</numerusform>
            <numerusform>%n personas de un pedido: salidas registradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people of one order are checked in</source>
        <translation>
            <numerusform>%n persona de un pedido: entrada registrada</numerusform>
            <numerusform>%n personas de un pedido: entradas registradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody of this order is checked in</source>
        <translation>Nadie de este pedido tiene entrada registrada</translation>
    </message>
    <message>
        <source>Nobody of this order is checked out</source>
        <translation>Nadie de este pedido tiene salida registrada</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo all, %1 s</source>
        <translation>Deshacer todo, %1 s</translation>
    </message>
    <message numerus="yes">
        <source>%n badges, not printed</source>
        <translation>
            <numerusform>%n credencial, sin imprimir</numerusform>
            <numerusform>%n credenciales, sin imprimir</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is ticked</source>
        <translation>Nadie está marcado</translation>
    </message>
    <message numerus="yes">
        <source>Check in %n</source>
        <translation>
            <numerusform>Dar entrada a %n</numerusform>
            <numerusform>Dar entrada a %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check out %n</source>
        <translation>
            <numerusform>Dar salida a %n</numerusform>
            <numerusform>Dar salida a %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check in all %n</source>
        <translation>
            <numerusform>Dar entrada a %n</numerusform>
            <numerusform>Dar entrada a los %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep these badges at the desk</source>
        <translation>Estas credenciales se quedan aquí</translation>
    </message>
    <message>
        <source>%1 of %2 badges sent</source>
        <translation>Enviadas %1 de %2 credenciales</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>Ctrl P</source>
        <translation>Ctrl P</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Last people</source>
        <translation>Los últimos</translation>
    </message>
    <message>
        <source>No photographs</source>
        <translation>Sin fotos</translation>
    </message>
    <message>
        <source>It comes out by itself once the printer can</source>
        <translation>Saldrá sola en cuanto la impresora pueda</translation>
    </message>
    <message>
        <source>Print on %1</source>
        <translation>Imprimir en %1</translation>
    </message>
    <message>
        <source>Done, try again</source>
        <translation>Listo, reintentar</translation>
    </message>
    <message>
        <source>Another printer</source>
        <translation>Otra impresora</translation>
    </message>
    <message>
        <source>Try printer again</source>
        <translation>Reintentar impresora</translation>
    </message>
    <message>
        <source>Printer not there</source>
        <translation>Impresora ausente</translation>
    </message>
    <message>
        <source>It comes out once staff let the printer go on</source>
        <translation>Saldrá cuando el personal deje seguir a la impresora</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellido</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Ticket type</source>
        <translation>Tipo de ticket</translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Order code</source>
        <translation>N.º de pedido</translation>
    </message>
    <message>
        <source>Number in the order</source>
        <translation>Número en el pedido</translation>
    </message>
    <message>
        <source>Ticket code</source>
        <translation>Código del ticket</translation>
    </message>
    <message>
        <source>State of the order</source>
        <translation>Estado del pedido</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Note at check-in</source>
        <translation>Nota a la entrada</translation>
    </message>
    <message>
        <source>Look twice</source>
        <translation>Mirar bien</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Válido desde</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>Entrada hecha</translation>
    </message>
    <message>
        <source>Checked in at</source>
        <translation>Hora de entrada</translation>
    </message>
    <message>
        <source>Checked out</source>
        <translation>Salida hecha</translation>
    </message>
    <message>
        <source>Check-in lists</source>
        <translation>Listas de entrada</translation>
    </message>
    <message>
        <source>Add-on to</source>
        <translation>Extra de</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>E-mail of the order</source>
        <translation>E-mail del pedido</translation>
    </message>
    <message>
        <source>Name on the invoice</source>
        <translation>Nombre en la factura</translation>
    </message>
    <message>
        <source>Company on the invoice</source>
        <translation>Empresa en la factura</translation>
    </message>
    <message>
        <source>Commas</source>
        <translation>Comas</translation>
    </message>
    <message>
        <source>Semicolons</source>
        <translation>Puntos y comas</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Tabuladores</translation>
    </message>
    <message>
        <source>the ticket code</source>
        <translation>el código del ticket</translation>
    </message>
    <message>
        <source>order and position</source>
        <translation>pedido y número</translation>
    </message>
    <message>
        <source>e-mail and name</source>
        <translation>e-mail y nombre</translation>
    </message>
    <message>
        <source>name and company</source>
        <translation>nombre y empresa</translation>
    </message>
</context>
<context>
    <name>FindingSentence</name>
    <message>
        <source>Stopped after %1 of %2 people.</source>
        <translation>Detenido tras %1 de %2 personas.</translation>
    </message>
    <message>
        <source>%1 of %2 badges will not come out well.</source>
        <translation>%1 de %2 credenciales no saldrán bien.</translation>
    </message>
    <message>
        <source>There is no badge to look at yet.</source>
        <translation>Aún no hay credencial que revisar.</translation>
    </message>
    <message numerus="yes">
        <source>All %n badges come out well.</source>
        <translation>
            <numerusform>La única credencial sale bien.</numerusform>
            <numerusform>Las %n credenciales salen bien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people get no badge with their ticket.</source>
        <translation>
            <numerusform>%n persona no recibe credencial con su ticket.</numerusform>
            <numerusform>%n personas no reciben credencial con su ticket.</numerusform>
        </translation>
    </message>
    <message>
        <source>Code cannot be read</source>
        <translation>Código ilegible</translation>
    </message>
    <message>
        <source>Paper too small</source>
        <translation>Papel muy pequeño</translation>
    </message>
    <message>
        <source>No name on the list</source>
        <translation>Sin nombre en la lista</translation>
    </message>
    <message>
        <source>Signs that no font has</source>
        <translation>Caracteres sin fuente</translation>
    </message>
    <message>
        <source>Text does not fit</source>
        <translation>El texto no cabe</translation>
    </message>
    <message>
        <source>Picture missing</source>
        <translation>Falta imagen</translation>
    </message>
    <message>
        <source>The code cannot be read from the badge. Make room around it, or make it larger.</source>
        <translation>El código de la credencial no se puede leer. Deje espacio alrededor, o agrándelo.</translation>
    </message>
    <message>
        <source>The badge is %1 mm. No printer of this desk has paper as large.</source>
        <translation>La credencial mide %1 mm. Ninguna impresora de aquí tiene papel tan grande.</translation>
    </message>
    <message>
        <source>There is no name on the list. Type it in before the person comes.</source>
        <translation>En la lista no hay nombre. Escríbalo antes de que llegue la persona.</translation>
    </message>
    <message>
        <source>No font has %1. The badge leaves it out.</source>
        <translation>Ninguna fuente tiene %1. La credencial lo omite.</translation>
    </message>
    <message>
        <source>A picture is missing or cannot be read. Its place stays empty.</source>
        <translation>Una imagen falta o no se puede leer. Su lugar queda vacío.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>Template cannot be drawn</source>
        <translation>Plantilla ilegible</translation>
    </message>
    <message>
        <source>No template for the ticket</source>
        <translation>Ticket sin plantilla</translation>
    </message>
    <message>
        <source>Another template is taken</source>
        <translation>Se usa otra plantilla</translation>
    </message>
    <message>
        <source>Unknown parts in the template</source>
        <translation>Partes desconocidas</translation>
    </message>
    <message>
        <source>The badge template “%1” cannot be drawn. Nobody who gets it has a badge.</source>
        <translation>La plantilla de credencial “%1” no se puede dibujar. Quien la recibe no tiene credencial.</translation>
    </message>
    <message>
        <source>There is no badge template for the ticket “%1”. Nobody with it has a badge.</source>
        <translation>No hay plantilla de credencial para el ticket “%1”. Quien lo tiene no recibe credencial.</translation>
    </message>
    <message>
        <source>The badge template of the ticket “%1” is not on this desk. “%2” is taken.</source>
        <translation>La plantilla de credencial del ticket “%1” no está en este mostrador. Se usa “%2”.</translation>
    </message>
    <message>
        <source>The badge template “%1” asks for what nobody here knows: %2.</source>
        <translation>La plantilla de credencial “%1” pide lo que aquí nadie conoce: %2.</translation>
    </message>
    <message>
        <source>Code too fine for the printer</source>
        <translation>Código demasiado fino</translation>
    </message>
    <message>
        <source>Code without white around it</source>
        <translation>Código sin blanco alrededor</translation>
    </message>
    <message>
        <source>The code has %1 dots a module; scanners want at least %2. Give it a larger place or a shorter text, or use a printer with more dots an inch.</source>
        <translation>El código tiene %1 puntos por módulo; los lectores piden al menos %2. Dele más lugar o un texto más corto, o use una impresora más fina.</translation>
    </message>
    <message>
        <source>Something stands too close to the code. Leave four of its modules white around it.</source>
        <translation>Hay algo demasiado cerca del código. Deje cuatro de sus módulos en blanco alrededor.</translation>
    </message>
    <message>
        <source>Nothing on the badge</source>
        <translation>Credencial vacía</translation>
    </message>
    <message>
        <source>Cut off by the printer</source>
        <translation>Cortado por la impresora</translation>
    </message>
    <message>
        <source>The badge template “%1” prints nothing: the badge is white.</source>
        <translation>La plantilla de credencial “%1” no imprime nada: la credencial queda en blanco.</translation>
    </message>
    <message>
        <source>A part of the code lies where the printer prints nothing. Move it further in.</source>
        <translation>Una parte del código queda donde la impresora no imprime. Muévalo hacia adentro.</translation>
    </message>
    <message>
        <source>A part of “%1” lies where the printer prints nothing. Move it further in.</source>
        <translation>Una parte de “%1” queda donde la impresora no imprime. Muévala hacia adentro.</translation>
    </message>
    <message>
        <source>“%1” does not fit its place, or reaches off the badge.</source>
        <translation>“%1” no cabe en su lugar, o se sale de la credencial.</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Confirmed by the server</source>
        <translation>Confirmado por el servidor</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Admitted at %1</source>
        <translation>Entrada en %1</translation>
    </message>
    <message>
        <source>Left at %1</source>
        <translation>Salida en %1</translation>
    </message>
    <message>
        <source>Learned from the server</source>
        <translation>Recibido del servidor</translation>
    </message>
    <message>
        <source>Undone at %1</source>
        <translation>Deshecho a las %1</translation>
    </message>
    <message>
        <source>Undone at %1 by %2</source>
        <translation>Deshecho a las %1 por %2</translation>
    </message>
    <message>
        <source>%1 · copy %2</source>
        <translation>%1 · copia %2</translation>
    </message>
    <message>
        <source>First badge</source>
        <translation>Primera credencial</translation>
    </message>
    <message>
        <source>Reprint: %1</source>
        <translation>Reimpresión: %1</translation>
    </message>
    <message>
        <source>Seen by a person at %1</source>
        <translation>Vista por alguien a las %1</translation>
    </message>
    <message>
        <source>Done at %1</source>
        <translation>Hecha a las %1</translation>
    </message>
    <message>
        <source>At %1: %2</source>
        <extracomment>desk, then why nobody was let in: &quot;At Desk A: not paid&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing was recorded as a check-in</source>
        <translation>No se anotó ninguna entrada</translation>
    </message>
    <message>
        <source>scanned again, was in already</source>
        <translation>escaneado otra vez, ya estaba</translation>
    </message>
    <message>
        <source>the order was not paid</source>
        <translation>el pedido no estaba pagado</translation>
    </message>
    <message>
        <source>the order was not approved</source>
        <translation>el pedido no estaba aprobado</translation>
    </message>
    <message>
        <source>the ticket was cancelled</source>
        <translation>el ticket estaba cancelado</translation>
    </message>
    <message>
        <source>the ticket was blocked</source>
        <translation>el ticket estaba bloqueado</translation>
    </message>
    <message>
        <source>the ticket was not valid then</source>
        <translation>el ticket no era válido entonces</translation>
    </message>
    <message>
        <source>the list’s rules did not let it in</source>
        <translation>las reglas de la lista no lo dejaron</translation>
    </message>
    <message>
        <source>the ticket does not open this list</source>
        <translation>el ticket no vale para esta lista</translation>
    </message>
    <message>
        <source>the code stood for several tickets</source>
        <translation>el código valía por varios tickets</translation>
    </message>
    <message>
        <source>the code was replaced by a newer one</source>
        <translation>el código fue reemplazado por otro</translation>
    </message>
    <message>
        <source>questions were still to be answered</source>
        <translation>quedaban preguntas</translation>
    </message>
    <message>
        <source>not let in</source>
        <translation>no entró</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>No badge yet</source>
        <translation>Sin credencial aún</translation>
    </message>
    <message numerus="yes">
        <source>Sent %n times</source>
        <translation>
            <numerusform>Enviada %n vez</numerusform>
            <numerusform>Enviada %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdida</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañada</translation>
    </message>
    <message>
        <source>Name is wrong</source>
        <translation>Nombre mal</translation>
    </message>
    <message>
        <source>Other, in words</source>
        <translation>Otro, en palabras</translation>
    </message>
    <message>
        <source>Clash settled</source>
        <translation>Entrada doble resuelta</translation>
    </message>
    <message>
        <source>Set aside: not at the server</source>
        <translation>Apartado: no está en el servidor</translation>
    </message>
    <message>
        <source>Sent to the server again</source>
        <translation>Enviado otra vez al servidor</translation>
    </message>
    <message>
        <source>the ticket was for another date</source>
        <translation>el ticket era para otra fecha</translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message>
        <source>a list not known here yet</source>
        <translation>una lista aún desconocida aquí</translation>
    </message>
    <message>
        <source>gate %1</source>
        <translation>acceso %1</translation>
    </message>
    <message>
        <source>no gate</source>
        <translation>sin acceso</translation>
    </message>
</context>
<context>
    <name>PrinterName</name>
    <message>
        <source>Badge folder</source>
        <translation>Carpeta de credenciales</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1 mm</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 mm</translation>
    </message>
    <message>
        <source>Not there: switch it on, check its cable</source>
        <translation>No está: enciéndala, revise su cable</translation>
    </message>
    <message>
        <source>No answer: switch it off and on</source>
        <translation>Sin respuesta: apáguela y enciéndala</translation>
    </message>
    <message>
        <source>Certificate not trusted: call staff</source>
        <translation>Certificado no fiable: llame al personal</translation>
    </message>
    <message>
        <source>Head is open: close it</source>
        <translation>Cabezal abierto: ciérrelo</translation>
    </message>
    <message>
        <source>Out of labels: put in a roll</source>
        <translation>Sin etiquetas: ponga un rollo</translation>
    </message>
    <message>
        <source>Out of ribbon: put in a new one</source>
        <translation>Sin cinta: ponga una nueva</translation>
    </message>
    <message>
        <source>A label is stuck: take it out</source>
        <translation>Etiqueta atascada: sáquela</translation>
    </message>
    <message>
        <source>Cutter is stuck: free it</source>
        <translation>Cortador atascado: libérelo</translation>
    </message>
    <message>
        <source>Too hot: let it cool down</source>
        <translation>Muy caliente: deje enfriar</translation>
    </message>
    <message>
        <source>Print head is broken: call service</source>
        <translation>Cabezal roto: llame al servicio</translation>
    </message>
    <message>
        <source>Finds no label: calibrate it</source>
        <translation>No ve etiquetas: calíbrela</translation>
    </message>
    <message>
        <source>Paused: press its pause key</source>
        <translation>En pausa: pulse la tecla Pausa</translation>
    </message>
    <message>
        <source>Cover is open: close it</source>
        <translation>Tapa abierta: ciérrela</translation>
    </message>
    <message>
        <source>Still printing: wait</source>
        <translation>Aún imprime: espere</translation>
    </message>
    <message>
        <source>Got rubbish: check its cable</source>
        <translation>Datos dañados: revise su cable</translation>
    </message>
    <message>
        <source>Wrong labels are in: change the roll</source>
        <translation>Etiquetas erróneas: cambie el rollo</translation>
    </message>
    <message>
        <source>Paused by staff: its badges wait</source>
        <translation>Pausa del personal: esperan credenciales</translation>
    </message>
    <message>
        <source>Holds %1, needs %2: change the roll</source>
        <translation>Tiene %1, necesita %2: cambie rollo</translation>
    </message>
    <message>
        <source>Badge printer</source>
        <translation>Impresora de credenciales</translation>
    </message>
</context>
<context>
    <name>RejectionSentence</name>
    <message>
        <source>This row has no name.</source>
        <translation>Esta fila no tiene nombre.</translation>
    </message>
    <message>
        <source>This add-on belongs to “%1”, which is not in the file.</source>
        <translation>Este extra va con “%1”, que no está en el archivo.</translation>
    </message>
    <message>
        <source>“%1” stands in line %2 already.</source>
        <translation>“%1” ya está en la línea %2.</translation>
    </message>
    <message>
        <source>This row has only %1 fields, fewer than the header.</source>
        <translation>Esta fila solo tiene %1 campos, menos que la cabecera.</translation>
    </message>
    <message>
        <source>This row has %1 fields, more than the header.</source>
        <translation>Esta fila tiene %1 campos, más que la cabecera.</translation>
    </message>
    <message>
        <source>The quotes in this row do not fit together.</source>
        <translation>Las comillas de esta fila no casan.</translation>
    </message>
    <message>
        <source>“%1” is not a date or time.</source>
        <translation>“%1” no es fecha ni hora.</translation>
    </message>
    <message>
        <source>“%1” is not a state of an order that Lanyard knows.</source>
        <translation>“%1” no es un estado de pedido que Lanyard conozca.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>“%1” no es ni sí ni no.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1” no es un número.</translation>
    </message>
    <message>
        <source>The ticket “%1” stands in line %2 already.</source>
        <translation>El ticket “%1” ya está en la línea %2.</translation>
    </message>
    <message>
        <source>Order and position “%1” are in line %2 already.</source>
        <translation>Pedido y número “%1” ya están en la línea %2.</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>In since %1</source>
        <translation>Aquí desde %1</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <translation>Desde %1</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>Hasta %1</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Sin pagar</translation>
    </message>
    <message>
        <source>Left %1</source>
        <translation>Salió %1</translation>
    </message>
    <message>
        <source>Not in yet</source>
        <translation>Aún no llega</translation>
    </message>
    <message>
        <source>Badge waits</source>
        <translation>Credencial en espera</translation>
    </message>
    <message>
        <source>Badge is printing</source>
        <translation>Se está imprimiendo</translation>
    </message>
    <message>
        <source>Badge sent</source>
        <translation>Credencial enviada</translation>
    </message>
    <message>
        <source>Badge not printed</source>
        <translation>No se imprimió</translation>
    </message>
    <message>
        <source>No badge</source>
        <translation>Sin credencial</translation>
    </message>
    <message>
        <source>Badge in doubt</source>
        <translation>Credencial en duda</translation>
    </message>
    <message>
        <source>Off the list</source>
        <translation>Fuera de lista</translation>
    </message>
    <message>
        <source>Badge printed</source>
        <translation>Credencial impresa</translation>
    </message>
    <message>
        <source>Badge saved</source>
        <translation>Credencial guardada</translation>
    </message>
</context>
<context>
    <name>RuleSentence</name>
    <message>
        <source>%1. %2</source>
        <extracomment>puts two sentences beside each other</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>This person is not inside “%1”</source>
        <translation>La persona no está en “%1”</translation>
    </message>
    <message>
        <source>This person is inside “%1” already</source>
        <translation>La persona ya está en “%1”</translation>
    </message>
    <message>
        <source>The rule of “%1” lets nobody in</source>
        <translation>La regla de “%1” no deja entrar a nadie</translation>
    </message>
    <message>
        <source>“%1” opens at %2, %3</source>
        <translation>“%1” abre a las %2, %3</translation>
    </message>
    <message>
        <source>“%1” closed at %2, %3</source>
        <translation>“%1” cerró a las %2, %3</translation>
    </message>
    <message>
        <source>“%1” takes only tickets that came before; this one has not come often enough</source>
        <translation>“%1” solo admite tickets que ya vinieron; este no ha venido lo suficiente</translation>
    </message>
    <message>
        <source>This ticket was used too often for “%1”</source>
        <translation>Este ticket se usó demasiado para “%1”</translation>
    </message>
    <message numerus="yes">
        <source>This ticket was already used for “%1” on %n days</source>
        <translation>
            <numerusform>Este ticket ya se usó %n día para “%1”</numerusform>
            <numerusform>Este ticket ya se usó %n días para “%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>This ticket was already used for “%1” today at %2</source>
        <translation>Este ticket ya se usó para “%1” hoy a las %2</translation>
    </message>
    <message>
        <source>This ticket was already used for “%1” at %2</source>
        <translation>Este ticket ya se usó para “%1” a las %2</translation>
    </message>
    <message numerus="yes">
        <source>This ticket was already used for “%1” %n times today, last at %2</source>
        <translation>
            <numerusform>Este ticket ya se usó para “%1” %n vez hoy, la última a las %2</numerusform>
            <numerusform>Este ticket ya se usó para “%1” %n veces hoy, la última a las %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This ticket was already used for “%1” %n times, last at %2</source>
        <translation>
            <numerusform>Este ticket ya se usó para “%1” %n vez, la última a las %2</numerusform>
            <numerusform>Este ticket ya se usó para “%1” %n veces, la última a las %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The next entry is possible %1</source>
        <translation>Próxima entrada posible: %1</translation>
    </message>
    <message>
        <source>This ticket must have come in before</source>
        <translation>Este ticket tiene que haber entrado antes</translation>
    </message>
    <message>
        <source>The first entry was %1, too long ago</source>
        <translation>La primera entrada fue %1, hace demasiado</translation>
    </message>
    <message>
        <source>The last entry was %1, too long ago</source>
        <translation>La última entrada fue %1, hace demasiado</translation>
    </message>
    <message>
        <source>This ticket enters at another gate</source>
        <translation>Este ticket entra por otro acceso</translation>
    </message>
    <message>
        <source>This ticket enters at: %1</source>
        <translation>Este ticket entra por: %1</translation>
    </message>
    <message>
        <source>“%1” takes other tickets</source>
        <translation>“%1” es para otros tickets</translation>
    </message>
    <message>
        <source>“%1” takes: %2</source>
        <translation>“%1” es para: %2</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Aún no</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>Muy tarde</translation>
    </message>
    <message>
        <source>Wrong gate</source>
        <translation>Otro acceso</translation>
    </message>
    <message>
        <source>Wrong ticket</source>
        <translation>Otro ticket</translation>
    </message>
    <message>
        <source>For nobody</source>
        <translation>Para nadie</translation>
    </message>
    <message>
        <source>Not again</source>
        <translation>Otra vez no</translation>
    </message>
    <message>
        <source>The code stays valid. Ask them to come back then.</source>
        <translation>El código sigue valiendo. Pida a la persona que vuelva entonces.</translation>
    </message>
    <message>
        <source>Staff can ask the organiser.</source>
        <translation>El personal puede preguntar a la organización.</translation>
    </message>
    <message>
        <source>Show the way to the right gate.</source>
        <translation>Indique el camino al acceso correcto.</translation>
    </message>
    <message>
        <source>They go in there first.</source>
        <translation>La persona entra primero allí.</translation>
    </message>
    <message>
        <source>Scan them out first, if they came out.</source>
        <translation>Escanee antes su salida, si la persona salió.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>The server asks a question that this desk does not know yet</source>
        <translation>El servidor hace una pregunta que este mostrador aún no conoce</translation>
    </message>
    <message>
        <source>Try again in a minute, or call staff.</source>
        <translation>Pruebe de nuevo en un minuto, o llame al personal.</translation>
    </message>
    <message>
        <source>This did not work.</source>
        <translation>No ha funcionado.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No cambió nada.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>Nothing was recorded. Free some space, then try again.</source>
        <translation>No se anotó nada. Libere espacio y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>The data file is damaged.</source>
        <translation>El archivo de datos está dañado.</translation>
    </message>
    <message>
        <source>It was kept aside, nothing was overwritten. Call staff.</source>
        <translation>Se apartó, no se sobrescribió nada. Llame al personal.</translation>
    </message>
    <message>
        <source>The data is from a newer Lanyard.</source>
        <translation>Los datos son de un Lanyard más nuevo.</translation>
    </message>
    <message>
        <source>It was not touched. Start the newer program, or choose another data folder.</source>
        <translation>No se tocaron. Inicie el programa más nuevo, o elija otra carpeta de datos.</translation>
    </message>
    <message>
        <source>Another Lanyard already works on this data.</source>
        <translation>Otro Lanyard ya trabaja con estos datos.</translation>
    </message>
    <message>
        <source>Close it first, or choose another data folder.</source>
        <translation>Ciérrelo primero, o elija otra carpeta de datos.</translation>
    </message>
    <message>
        <source>The disk reports an error.</source>
        <translation>El disco da un error.</translation>
    </message>
    <message>
        <source>Nothing was recorded. Try again, or call staff.</source>
        <translation>No se anotó nada. Pruebe de nuevo, o llame al personal.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>El archivo no se puede leer.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>The file is too large for a list of attendees.</source>
        <translation>Archivo muy grande para una lista de asistentes.</translation>
    </message>
    <message>
        <source>This is not a text file.</source>
        <translation>No es un archivo de texto.</translation>
    </message>
    <message>
        <source>Choose the list as CSV. Nothing was changed.</source>
        <translation>Elija la lista como CSV. No cambió nada.</translation>
    </message>
    <message>
        <source>This is a spreadsheet.</source>
        <translation>Es una hoja de cálculo.</translation>
    </message>
    <message>
        <source>Open it, choose “Save as”, take “CSV (UTF-8)”, then open that file here.</source>
        <translation>Ábrala, elija “Guardar como”, después “CSV (UTF-8)”, y abra aquí ese archivo.</translation>
    </message>
    <message>
        <source>The file ends in the middle of a row, from line %1 on.</source>
        <translation>El archivo acaba a mitad de una fila, desde la línea %1.</translation>
    </message>
    <message>
        <source>The file ends in the middle of a row.</source>
        <translation>El archivo acaba a mitad de una fila.</translation>
    </message>
    <message>
        <source>Export the list again. Nothing was changed.</source>
        <translation>Exporte la lista otra vez. No cambió nada.</translation>
    </message>
    <message>
        <source>A field in line %1 is too long for a list of attendees.</source>
        <translation>Un campo de la línea %1 es muy largo para una lista.</translation>
    </message>
    <message>
        <source>A field is too long for a list of attendees.</source>
        <translation>Un campo es muy largo para una lista.</translation>
    </message>
    <message>
        <source>Two columns are both called “%1”.</source>
        <translation>Dos columnas se llaman “%1”.</translation>
    </message>
    <message>
        <source>Two columns have the same name.</source>
        <translation>Dos columnas se llaman igual.</translation>
    </message>
    <message>
        <source>Rename one, then open the file again. Nothing was changed.</source>
        <translation>Cambie el nombre de una y abra el archivo de nuevo. No cambió nada.</translation>
    </message>
    <message>
        <source>No column holds names.</source>
        <translation>Ninguna columna es de nombres.</translation>
    </message>
    <message>
        <source>Say which one it is. Nothing was changed.</source>
        <translation>Diga cuál es. No cambió nada.</translation>
    </message>
    <message>
        <source>The file has no column “%1”.</source>
        <translation>El archivo no tiene columna “%1”.</translation>
    </message>
    <message>
        <source>The file does not have that column.</source>
        <translation>El archivo no tiene esa columna.</translation>
    </message>
    <message>
        <source>Some rows have mistakes.</source>
        <translation>Algunas filas tienen errores.</translation>
    </message>
    <message>
        <source>Nothing was imported, because every row had to be right.</source>
        <translation>No se importó nada, porque cada fila debía estar bien.</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>“%1” no se puede escribir.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>El archivo no se puede escribir.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>This person is not on the list any more.</source>
        <translation>Esta persona ya no está en la lista.</translation>
    </message>
    <message>
        <source>Search again.</source>
        <translation>Busque de nuevo.</translation>
    </message>
    <message>
        <source>There is no check-in list “%1”.</source>
        <translation>No hay lista de entrada “%1”.</translation>
    </message>
    <message>
        <source>This check-in list does not exist any more.</source>
        <translation>Esta lista de entrada ya no existe.</translation>
    </message>
    <message>
        <source>Choose another one in the settings.</source>
        <translation>Elija otra en los ajustes.</translation>
    </message>
    <message>
        <source>There is no event on this desk yet.</source>
        <translation>Aún no hay evento en este mostrador.</translation>
    </message>
    <message>
        <source>Open a list or pair with a server.</source>
        <translation>Abra una lista o vincule un servidor.</translation>
    </message>
    <message>
        <source>This check-in does not exist.</source>
        <translation>Esta entrada no existe.</translation>
    </message>
    <message>
        <source>This check-in was undone before.</source>
        <translation>Esta entrada ya se deshizo.</translation>
    </message>
    <message>
        <source>This check-in was not made at this desk.</source>
        <translation>Esta entrada no se hizo en este mostrador.</translation>
    </message>
    <message>
        <source>Undo it at the desk that made it, or at the server. Nothing was changed.</source>
        <translation>Deshágala en el mostrador que la hizo o en el servidor. No se cambió nada.</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>Hace falta un motivo.</translation>
    </message>
    <message>
        <source>This PIN is not right.</source>
        <translation>Este PIN no es correcto.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Pruebe de nuevo.</translation>
    </message>
    <message>
        <source>This was stopped.</source>
        <translation>Se detuvo.</translation>
    </message>
    <message>
        <source>The badge layout cannot be read.</source>
        <translation>La plantilla de credencial no se puede leer.</translation>
    </message>
    <message>
        <source>Choose another one. Call staff.</source>
        <translation>Elija otra. Llame al personal.</translation>
    </message>
    <message>
        <source>There is no badge layout “%1”.</source>
        <translation>No hay plantilla “%1”.</translation>
    </message>
    <message>
        <source>This badge layout does not exist.</source>
        <translation>Esta plantilla de credencial no existe.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Elija otra cosa.</translation>
    </message>
    <message>
        <source>The code on the badge cannot be read back.</source>
        <translation>El código de la credencial no se puede leer.</translation>
    </message>
    <message>
        <source>No font has the letters “%1”.</source>
        <translation>Ninguna fuente tiene los caracteres “%1”.</translation>
    </message>
    <message>
        <source>No font has some letters of this badge.</source>
        <translation>Ninguna fuente tiene ciertos caracteres de la credencial.</translation>
    </message>
    <message>
        <source>No printer is known at “%1”.</source>
        <translation>No hay impresora en “%1”.</translation>
    </message>
    <message>
        <source>This printer is not known.</source>
        <translation>No se conoce esta impresora.</translation>
    </message>
    <message>
        <source>No network.</source>
        <translation>Sin red.</translation>
    </message>
    <message>
        <source>Every check-in is saved on this desk and sent later.</source>
        <translation>Cada entrada se guarda aquí y se envía más tarde.</translation>
    </message>
    <message>
        <source>The server refused: %1</source>
        <translation>El servidor lo rechazó: %1</translation>
    </message>
    <message>
        <source>The server refused.</source>
        <translation>El servidor lo rechazó.</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>No se perdió nada.</translation>
    </message>
    <message>
        <source>The server’s answer makes no sense.</source>
        <translation>La respuesta del servidor no tiene sentido.</translation>
    </message>
    <message>
        <source>Maybe the network asks for a login first. Nothing was lost.</source>
        <translation>Quizá la red pide primero iniciar sesión. No se perdió nada.</translation>
    </message>
    <message>
        <source>This pairing code was used before.</source>
        <translation>Este código de vinculación ya se usó.</translation>
    </message>
    <message>
        <source>Make a new one on the server.</source>
        <translation>Cree uno nuevo en el servidor.</translation>
    </message>
    <message>
        <source>The server has shut this desk out.</source>
        <translation>El servidor ha excluido a este mostrador.</translation>
    </message>
    <message>
        <source>Pair it again. What waits here is kept.</source>
        <translation>Vincúlelo de nuevo. Lo que espera aquí se conserva.</translation>
    </message>
    <message>
        <source>This desk is not paired with a server.</source>
        <translation>Este mostrador no está vinculado a ningún servidor.</translation>
    </message>
    <message>
        <source>Pair it first.</source>
        <translation>Vincúlelo primero.</translation>
    </message>
    <message>
        <source>This desk still has the people of an event of %1.</source>
        <translation>Este mostrador aún tiene las personas de un evento de %1.</translation>
    </message>
    <message>
        <source>Erase that event here first: F12, Sync. Then pair again, with a new code.</source>
        <translation>Borre antes ese evento aquí: F12, Sincronía. Luego vincúlelo con un código nuevo.</translation>
    </message>
    <message>
        <source>What waits here (%1) has not reached the server. Nothing was erased.</source>
        <translation>Lo que espera aquí (%1) no ha llegado al servidor. No se borró nada.</translation>
    </message>
    <message>
        <source>Send them, or save them under a passphrase first.</source>
        <translation>Envíelo, o guárdelo antes con una frase secreta.</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>Escriba otra vez.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Atención</translation>
    </message>
    <message numerus="yes">
        <source>%n questions to answer</source>
        <translation>
            <numerusform>Una pregunta pendiente</numerusform>
            <numerusform>%n preguntas pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Not checked in until all are answered</source>
        <translation>Sin entrada hasta la última respuesta</translation>
    </message>
    <message numerus="yes">
        <source>This code stands for %n tickets</source>
        <translation>
            <numerusform>Este código vale por %n ticket</numerusform>
            <numerusform>Este código vale por %n tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>Not counted a second time</source>
        <translation>No se cuenta dos veces</translation>
    </message>
    <message>
        <source>Choose whom it is for.</source>
        <translation>Elija para quién es.</translation>
    </message>
    <message>
        <source>Checked out</source>
        <translation>Salida OK</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Está fuera</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Entrada OK</translation>
    </message>
    <message numerus="yes">
        <source>Entry number %n</source>
        <translation>
            <numerusform>Entrada número %n</numerusform>
            <numerusform>Entrada número %n</numerusform>
        </translation>
    </message>
    <message>
        <source>First time</source>
        <translation>Primera vez</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>Guardado aquí</translation>
    </message>
    <message>
        <source>Already in</source>
        <translation>Ya dentro</translation>
    </message>
    <message>
        <source>This list lets nobody back in after an exit.</source>
        <translation>Esta lista no deja volver a nadie tras una salida.</translation>
    </message>
    <message>
        <source>Not on list</source>
        <translation>Fuera de lista</translation>
    </message>
    <message>
        <source>Nobody was admitted</source>
        <translation>No ha entrado nadie</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Sin pagar</translation>
    </message>
    <message>
        <source>The order is not paid</source>
        <translation>El pedido no está pagado</translation>
    </message>
    <message>
        <source>Send the person to the cash desk, then scan again.</source>
        <translation>Envíe a la persona a la caja y escanee de nuevo.</translation>
    </message>
    <message>
        <source>This list lets you admit them on your word.</source>
        <translation>Esta lista permite dejar entrar bajo su responsabilidad.</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>Sin aprobar</translation>
    </message>
    <message>
        <source>The organiser has not approved this order</source>
        <translation>La organización no ha aprobado este pedido</translation>
    </message>
    <message>
        <source>Staff can ask the organiser.</source>
        <translation>El personal puede preguntar a la organización.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>This ticket was cancelled</source>
        <translation>Este ticket fue cancelado</translation>
    </message>
    <message>
        <source>Ask whether there is a newer ticket.</source>
        <translation>Pregunte si hay un ticket más nuevo.</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>The organiser has blocked this ticket</source>
        <translation>La organización ha bloqueado este ticket</translation>
    </message>
    <message>
        <source>Only the organiser can unblock it. Call staff.</source>
        <translation>Solo la organización puede desbloquearlo. Llame al personal.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>The rules of this list do not let this ticket in now</source>
        <translation>Las reglas de esta lista no dejan entrar ahora este ticket</translation>
    </message>
    <message>
        <source>Call staff: they can look up the rules of “%1”.</source>
        <translation>Llame al personal: puede ver las reglas de “%1”.</translation>
    </message>
    <message>
        <source>The server says: “%1”</source>
        <translation>El servidor dice: “%1”</translation>
    </message>
    <message>
        <source>This desk does not understand the rules of “%1”</source>
        <translation>Este mostrador no entiende las reglas de “%1”</translation>
    </message>
    <message>
        <source>Call staff: the organiser knows who may come in here. A newer version of this program may understand the rules.</source>
        <translation>Llame al personal: la organización sabe quién puede entrar aquí. Una versión más nueva de este programa quizá entienda las reglas.</translation>
    </message>
    <message>
        <source>Wrong list</source>
        <translation>Otra lista</translation>
    </message>
    <message>
        <source>“%1” does not open “%2”</source>
        <translation>“%1” no vale para “%2”</translation>
    </message>
    <message>
        <source>This ticket does not open “%1”</source>
        <translation>Este ticket no vale para “%1”</translation>
    </message>
    <message>
        <source>Show the way to the right door.</source>
        <translation>Indique el camino a la puerta correcta.</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Imposible</translation>
    </message>
    <message>
        <source>This ticket cannot be checked in here</source>
        <translation>Aquí no se puede dar entrada a este ticket</translation>
    </message>
    <message>
        <source>Call staff.</source>
        <translation>Llame al personal.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Aún no</translation>
    </message>
    <message>
        <source>This ticket opens at %1, %2</source>
        <translation>Este ticket vale desde %1, %2</translation>
    </message>
    <message>
        <source>The code stays valid. Ask them to come back then.</source>
        <translation>El código sigue valiendo. Pida a la persona que vuelva entonces.</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>Muy tarde</translation>
    </message>
    <message>
        <source>This ticket ended at %1, %2</source>
        <translation>Este ticket valía hasta %1, %2</translation>
    </message>
    <message>
        <source>Wrong time</source>
        <translation>Otra hora</translation>
    </message>
    <message>
        <source>This ticket is not valid now</source>
        <translation>Este ticket no vale ahora</translation>
    </message>
    <message>
        <source>%1 is checked out, %2.</source>
        <translation>%1: salida registrada, %2.</translation>
    </message>
    <message>
        <source>%1 is checked in, %2.</source>
        <translation>%1: entrada registrada, %2.</translation>
    </message>
    <message>
        <source>%1 has left at %2.</source>
        <translation>%1 salió a las %2.</translation>
    </message>
    <message>
        <source>%1 is already in since %2.</source>
        <translation>%1 ya está aquí desde %2.</translation>
    </message>
    <message>
        <source>%1 is already in since %2, at %3.</source>
        <translation>%1 ya está aquí desde %2, %3.</translation>
    </message>
    <message>
        <source>%1 is already in since %2, at another desk (%3).</source>
        <extracomment>the server tells a number only: &quot;at another desk (#2)&quot;</extracomment>
        <translation>%1 ya está aquí desde %2, en otro mostrador (%3).</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This address is not encrypted.</source>
        <translation>Esta dirección no está cifrada.</translation>
    </message>
    <message>
        <source>Others could read along. Use the address that begins with https.</source>
        <translation>Otros podrían leerlo. Use la dirección que empieza por https.</translation>
    </message>
    <message>
        <source>This is no code for pairing.</source>
        <translation>No es un código de vinculación.</translation>
    </message>
    <message>
        <source>Scan the code that the ticket system shows for a new device.</source>
        <translation>Escanee el código que el sistema de tickets muestra para un dispositivo nuevo.</translation>
    </message>
    <message>
        <source>The server shows this desk no such event.</source>
        <translation>El servidor no muestra ese evento a este mostrador.</translation>
    </message>
    <message>
        <source>Give the desk access to the event on the server, then try again.</source>
        <translation>Dé acceso al evento a este mostrador en el servidor y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>The badge is on its way to the printer.</source>
        <translation>La credencial va hacia la impresora.</translation>
    </message>
    <message>
        <source>The badge is at the printer: look in the tray.</source>
        <translation>La credencial está en la impresora: mire en la bandeja.</translation>
    </message>
    <message>
        <source>The badge is printed.</source>
        <translation>La credencial está impresa.</translation>
    </message>
    <message>
        <source>The check-in is taken back.</source>
        <translation>Se deshizo la entrada.</translation>
    </message>
    <message>
        <source>Noted. Nothing was printed again.</source>
        <translation>Anotado. No se reimprimió nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are in %1.</source>
        <translation>
            <numerusform>Una fila está en %1.</numerusform>
            <numerusform>%n filas están en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Inviting 460 people…</source>
        <translation>Invitando a 460 personas…</translation>
    </message>
    <message>
        <source>an invented person</source>
        <translation>una persona inventada</translation>
    </message>
    <message>
        <source>%1 of %2 people of the list are in, nobody was taken off it. Import it again.</source>
        <translation>%1 de %2 personas de la lista se incorporaron, no se quitó a nadie. Impórtela otra vez.</translation>
    </message>
    <message>
        <source>“%1” cannot hold the data.</source>
        <translation>“%1” no puede guardar los datos.</translation>
    </message>
    <message>
        <source>Choose a folder of its own that this account may write in.</source>
        <translation>Elija una carpeta propia en la que esta cuenta pueda escribir.</translation>
    </message>
    <message>
        <source>The file has a header, but nobody below it.</source>
        <translation>El archivo tiene cabecera, pero nadie debajo.</translation>
    </message>
    <message>
        <source>This file is %1, not a list.</source>
        <translation>Este archivo es %1, no una lista.</translation>
    </message>
    <message>
        <source>Line %1 has more columns than a list of attendees.</source>
        <translation>La línea %1 tiene más columnas que una lista de asistentes.</translation>
    </message>
    <message>
        <source>The server shows this desk these events: %1.</source>
        <translation>El servidor muestra estos eventos a este mostrador: %1.</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>Elija uno de ellos.</translation>
    </message>
    <message>
        <source>It was kept aside as “%1”, nothing was overwritten. Call staff: the next import, pair or demo begins a new one.</source>
        <translation>Se apartó como “%1”, no se sobrescribió nada. Llame al personal: la próxima lista, vinculación o demo empieza uno nuevo.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>“%1” no se puede leer.</translation>
    </message>
    <message>
        <source>A badge for it needs a reason. Nothing was printed.</source>
        <translation>Una credencial así necesita un motivo. No se imprimió nada.</translation>
    </message>
    <message>
        <source>“%1” does not answer.</source>
        <translation>“%1” no responde.</translation>
    </message>
    <message>
        <source>This desk was not paired. Check the address and the network, then try again.</source>
        <translation>Este mostrador no se vinculó. Revise la dirección y la red, y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>The connection to “%1” is not safe.</source>
        <translation>La conexión con “%1” no es segura.</translation>
    </message>
    <message>
        <source>This desk was not paired, and nothing was sent. Check the address and this computer’s clock, and whether the network asks for a login first.</source>
        <translation>Este mostrador no se vinculó y no se envió nada. Revise la dirección, el reloj de este equipo y si la red pide primero iniciar sesión.</translation>
    </message>
    <message>
        <source>The connection to the server is not safe.</source>
        <translation>La conexión con el servidor no es segura.</translation>
    </message>
    <message>
        <source>Nothing was sent; everything is saved on this desk. Check this computer’s clock, and whether the network asks for a login first.</source>
        <translation>No se envió nada; todo está guardado en este mostrador. Revise el reloj de este equipo y si la red pide primero iniciar sesión.</translation>
    </message>
    <message>
        <source>This passphrase does not open the file, or the file was changed.</source>
        <translation>Esta frase secreta no abre el archivo, o el archivo se modificó.</translation>
    </message>
    <message>
        <source>Exchange first</source>
        <translation>Canjear antes</translation>
    </message>
    <message>
        <source>This ticket must be exchanged for a wristband or card first</source>
        <translation>Este ticket se canjea primero por una pulsera o tarjeta</translation>
    </message>
    <message>
        <source>Show the way to where wristbands are handed out.</source>
        <translation>Indique dónde se entregan las pulseras.</translation>
    </message>
    <message>
        <source>Exchanged</source>
        <translation>Canjeado</translation>
    </message>
    <message>
        <source>This ticket was exchanged for a wristband or card</source>
        <translation>Este ticket se canjeó por una pulsera o tarjeta</translation>
    </message>
    <message>
        <source>Scan the wristband or card.</source>
        <translation>Escanee la pulsera o la tarjeta.</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Incierto</translation>
    </message>
    <message>
        <source>“%1” has settings that this desk does not know</source>
        <translation>“%1” tiene ajustes que este mostrador no conoce</translation>
    </message>
    <message>
        <source>Ask staff who may come in here. You may admit on your word.</source>
        <translation>Pregunte al personal quién puede entrar aquí. Puede dejar entrar bajo su responsabilidad.</translation>
    </message>
    <message>
        <source>Off the list</source>
        <translation>Fuera de lista</translation>
    </message>
    <message>
        <source>This ticket is no longer on the list</source>
        <translation>Este ticket ya no está en la lista</translation>
    </message>
    <message>
        <source>Its folder is not there. Choose another folder.</source>
        <translation>Su carpeta no está. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, or choose another.</source>
        <translation>El disco está lleno. Libere espacio, o elija otro.</translation>
    </message>
    <message>
        <source>Nobody may write there. Choose another folder.</source>
        <translation>Ahí no puede escribir nadie. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Other date</source>
        <translation>Otra fecha</translation>
    </message>
    <message>
        <source>This ticket is for another date</source>
        <translation>Este ticket es para otra fecha</translation>
    </message>
    <message>
        <source>Read the date on the ticket. It opens the door of that date.</source>
        <translation>Lea la fecha del ticket. Vale para esa fecha.</translation>
    </message>
    <message>
        <source>This ticket is for another date: %1</source>
        <translation>Este ticket es para otra fecha: %1</translation>
    </message>
    <message>
        <source>The code stays valid. Ask them to come then, or show the way to that door.</source>
        <translation>El código sigue valiendo. La persona viene entonces, o va a esa puerta.</translation>
    </message>
    <message>
        <source>This desk does not know for which date this ticket is</source>
        <translation>Este mostrador no sabe para qué fecha es este ticket</translation>
    </message>
    <message>
        <source>Read the date on the ticket. If it is this one, you may admit on your word.</source>
        <translation>Lea la fecha del ticket. Si es esta, puede dejar entrar bajo su responsabilidad.</translation>
    </message>
    <message>
        <source>Nobody was checked out</source>
        <translation>No ha salido nadie</translation>
    </message>
    <message>
        <source>This person is out</source>
        <translation>La persona está fuera</translation>
    </message>
    <message>
        <source>%1 is out</source>
        <translation>%1 está fuera</translation>
    </message>
    <message>
        <source>This list lets you check them out on your word.</source>
        <translation>Esta lista permite dejar salir bajo su responsabilidad.</translation>
    </message>
    <message>
        <source>“%1” makes no sense in the printer’s address.</source>
        <translation>“%1” no tiene sentido en la dirección de la impresora.</translation>
    </message>
    <message>
        <source>The printer’s address makes no sense.</source>
        <translation>La dirección de la impresora no tiene sentido.</translation>
    </message>
    <message>
        <source>Nothing was changed. An address looks like this: %1</source>
        <translation>No cambió nada. Una dirección es así: %1</translation>
    </message>
    <message>
        <source>There is no such sheet.</source>
        <translation>No existe ese pliego.</translation>
    </message>
    <message>
        <source>Choose another one. Nothing was written.</source>
        <translation>Elija otra cosa. No se escribió nada.</translation>
    </message>
    <message>
        <source>There is no such place on this sheet.</source>
        <translation>Ese lugar no existe en el pliego.</translation>
    </message>
    <message>
        <source>It has %1 places. Nothing was written.</source>
        <translation>Tiene %1 lugares. No se escribió nada.</translation>
    </message>
    <message>
        <source>A badge is larger than its place on the sheet.</source>
        <translation>Una credencial es mayor que su lugar en el pliego.</translation>
    </message>
    <message>
        <source>Choose a sheet with larger places. Nothing was written.</source>
        <translation>Elija un pliego con lugares mayores. No se escribió nada.</translation>
    </message>
    <message>
        <source>A badge “%1” is larger than its place on the sheet.</source>
        <translation>Una credencial “%1” es mayor que su lugar en el pliego.</translation>
    </message>
    <message>
        <source>The badge is %1, the place %2. Choose a sheet with larger places, or leave those ticket types out. Nothing was written.</source>
        <translation>La credencial mide %1, el lugar %2. Elija un pliego con lugares mayores, o deje fuera esos tipos de ticket. No se escribió nada.</translation>
    </message>
    <message>
        <source>No badge here has a second page.</source>
        <translation>Ninguna credencial tiene segunda página.</translation>
    </message>
    <message>
        <source>Make the sheets one-sided. Nothing was written.</source>
        <translation>Haga los pliegos a una cara. No se escribió nada.</translation>
    </message>
    <message>
        <source>There is no such ticket type.</source>
        <translation>No existe ese tipo de ticket.</translation>
    </message>
    <message>
        <source>There is no ticket type “%1”.</source>
        <translation>No hay tipo de ticket “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%n tickets are in the picture</source>
        <translation>
            <numerusform>En la imagen hay un ticket</numerusform>
            <numerusform>En la imagen hay %n tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>The printer did not take the sheets.</source>
        <translation>La impresora no aceptó los pliegos.</translation>
    </message>
    <message>
        <source>“%1” did not take the sheets.</source>
        <translation>“%1” no aceptó los pliegos.</translation>
    </message>
    <message>
        <source>Nothing was printed. Look at the printer: is it on, has it paper, does it take PDF? Then try again, or make a file.</source>
        <translation>No se imprimió nada. Mire la impresora: ¿está encendida, tiene papel, acepta PDF? Después pruebe de nuevo, o cree un archivo.</translation>
    </message>
    <message>
        <source>Make it larger in the layout. Nothing was printed.</source>
        <translation>Hágalo más grande en la plantilla. No se imprimió nada.</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>No se imprimió nada.</translation>
    </message>
    <message>
        <source>The test print failed.</source>
        <translation>La impresión de prueba falló.</translation>
    </message>
    <message>
        <source>Look at the printer, then try again.</source>
        <translation>Mire la impresora y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>This printer takes no sheets.</source>
        <translation>Esta impresora no acepta pliegos.</translation>
    </message>
    <message>
        <source>“%1” takes no sheets.</source>
        <translation>“%1” no acepta pliegos.</translation>
    </message>
    <message>
        <source>They go to an address that begins with %1. Nothing was printed.</source>
        <translation>Van a una dirección que empieza por %1. No se imprimió nada.</translation>
    </message>
</context>
<context>
    <name>StartSentences</name>
    <message>
        <source>Lanyard stopped unexpectedly at each of its last starts.</source>
        <translation>Los últimos inicios de Lanyard fallaron todos.</translation>
    </message>
    <message>
        <source>This time it does without camera and server. Check-in and badges go on, and what the server has to learn waits on this computer. To try everything again, close Lanyard and start it once more.</source>
        <translation>Esta vez trabaja sin cámara y sin servidor. Entradas y credenciales siguen, y lo que el servidor debe saber espera en este equipo. Para probar todo de nuevo, cierre Lanyard e inícielo otra vez.</translation>
    </message>
    <message>
        <source>This data was copied from another computer.</source>
        <translation>Estos datos se copiaron de otro equipo.</translation>
    </message>
    <message>
        <source>The server would take both for one desk, so nothing is sent or fetched here. Check-in and badges go on. Pair this computer anew in the settings, or work on the other one.</source>
        <translation>El servidor tomaría a los dos por un solo mostrador, así que aquí no se envía ni se recibe nada. Entradas y credenciales siguen. Vincule este equipo de nuevo en los ajustes, o trabaje en el otro.</translation>
    </message>
    <message>
        <source>What this desk did last is missing.</source>
        <translation>Falta lo último que hizo este mostrador.</translation>
    </message>
    <message>
        <source>A file of its data (lanyard.db-wal) was removed while Lanyard was closed. Who came last may show as not checked in, and the server may not know of them. Call staff: compare with the badges that are out.</source>
        <translation>Un archivo de sus datos (lanyard.db-wal) se quitó mientras Lanyard estaba cerrado. Los últimos en llegar pueden aparecer sin entrada, y el servidor quizá no lo sepa. Llame al personal: compare con las credenciales entregadas.</translation>
    </message>
    <message>
        <source>The data file is damaged.</source>
        <translation>El archivo de datos está dañado.</translation>
    </message>
    <message>
        <source>It was kept aside as “%1”, nothing was overwritten. Call staff. Go on, then bring the people in anew: pair with the server, or open the list again.</source>
        <translation>Se apartó como “%1”, no se sobrescribió nada. Llame al personal. Siga, y traiga después a las personas: vincule el servidor, o abra la lista otra vez.</translation>
    </message>
    <message>
        <source>No entry that waits for the server can be read from it.</source>
        <translation>No se puede leer ningún envío que espere al servidor.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries that wait for the server can be read from it, perhaps not all. Once the people are here again, the page “Sync” offers to take them over.</source>
        <translation>
            <numerusform>Se puede leer todavía un envío que espera al servidor, quizá no el único. Cuando las personas estén otra vez aquí, la página “Sincronía” ofrece recuperarlo.</numerusform>
            <numerusform>Se pueden leer todavía %n envíos que esperan al servidor, quizá no todos. Cuando las personas estén otra vez aquí, la página “Sincronía” ofrece recuperarlos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message>
        <source>Check-in of %1</source>
        <translation>Entrada de %1</translation>
    </message>
    <message>
        <source>Undo of %1</source>
        <translation>Entrada deshecha de %1</translation>
    </message>
    <message>
        <source>Badge of %1</source>
        <translation>Credencial de %1</translation>
    </message>
    <message>
        <source>Refused scan of %1</source>
        <translation>Escaneo rechazado de %1</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>pedido %1</translation>
    </message>
    <message>
        <source>Let out</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Let out at “%1”</source>
        <translation>Salida en “%1”</translation>
    </message>
    <message>
        <source>Admitted at “%1”</source>
        <translation>Entrada en “%1”</translation>
    </message>
    <message>
        <source>Check-in undone</source>
        <translation>Entrada deshecha</translation>
    </message>
    <message>
        <source>Badge sent</source>
        <translation>Credencial enviada</translation>
    </message>
    <message>
        <source>Not let in</source>
        <translation>No entró</translation>
    </message>
    <message>
        <source>The server takes an undo only from the pairing that let the person in, and this desk was paired anew since. The person counts as out here and perhaps as in there. Undo it at the server by hand, then set this aside.</source>
        <translation>El servidor solo acepta deshacer desde la vinculación que dejó entrar a la persona, y este mostrador se vinculó de nuevo después. La persona cuenta aquí como fuera y allí quizá como dentro. Deshágalo a mano en el servidor y apártelo después.</translation>
    </message>
    <message>
        <source>The server takes an undo within 15 minutes only; this one came after %1. The person counts as out here and as in there. Undo it at the server by hand, then set this aside.</source>
        <translation>El servidor solo acepta deshacer durante 15 minutos; esto llegó tras %1. La persona cuenta aquí como fuera y allí como dentro. Deshágalo a mano en el servidor y apártelo después.</translation>
    </message>
    <message>
        <source>The person counts as in at this desk. Nothing is deleted until you choose, and your choice is logged.</source>
        <translation>La persona cuenta como dentro en este mostrador. No se borra nada hasta que usted elija, y su elección se anota.</translation>
    </message>
    <message>
        <source>The person counts as not in at this desk; the server may think otherwise.</source>
        <translation>La persona no cuenta como dentro en este mostrador; el servidor quizá piense otra cosa.</translation>
    </message>
    <message>
        <source>Nobody’s check-in hangs on this. Only the server’s own record lacks it.</source>
        <translation>Ninguna entrada depende de esto. Solo falta en los registros del servidor.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Answer %1, without words</source>
        <translation>Respuesta %1, sin mensaje</translation>
    </message>
    <message>
        <source>No words</source>
        <translation>Sin mensaje</translation>
    </message>
    <message>
        <source>Somebody not on the list</source>
        <translation>Alguien fuera de la lista</translation>
    </message>
    <message>
        <source>This desk, %1</source>
        <translation>Este mostrador, %1</translation>
    </message>
    <message numerus="yes">
        <source>Server, asked %n times</source>
        <translation>
            <numerusform>Servidor, consultado una vez</numerusform>
            <numerusform>Servidor, consultado %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Ask the server again</source>
        <translation>Preguntar otra vez</translation>
    </message>
    <message>
        <source>Set aside, with a reason</source>
        <translation>Apartar, con motivo</translation>
    </message>
    <message>
        <source>The server is right</source>
        <translation>El servidor tiene razón</translation>
    </message>
    <message>
        <source>Settled at the server by hand</source>
        <translation>Resuelto a mano en el servidor</translation>
    </message>
    <message>
        <source>It was a trial</source>
        <translation>Fue una prueba</translation>
    </message>
    <message>
        <source>Other, in words</source>
        <translation>Otro, en palabras</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartar</translation>
    </message>
    <message>
        <source>The server fails on this one, again and again. It is kept, and asked about once a minute; the others go on. Tell whoever runs the server.</source>
        <translation>El servidor falla con este envío una y otra vez. Se conserva y se intenta de nuevo una vez por minuto; los demás siguen. Dígaselo a quien lleva el servidor.</translation>
    </message>
    <message numerus="yes">
        <source>This ticket was admitted %n times</source>
        <translation>
            <numerusform>Este ticket entró una vez</numerusform>
            <numerusform>Este ticket entró %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Another desk</source>
        <translation>Otro mostrador</translation>
    </message>
    <message>
        <source>Admitted by %1</source>
        <translation>Entrada dada por %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, counts</source>
        <translation>%1, cuenta</translation>
    </message>
    <message>
        <source>The desks could not talk then. Both check-ins are kept, the first one counts. There may be two badges: look who wears them.</source>
        <translation>Los mostradores no podían comunicarse. Se conservan las dos entradas, la primera cuenta. Puede haber dos credenciales: mire quién las lleva.</translation>
    </message>
    <message>
        <source>Settle, with a note</source>
        <translation>Resolver, con una nota</translation>
    </message>
    <message>
        <source>The same person, scanned twice</source>
        <translation>La misma persona, escaneada dos veces</translation>
    </message>
    <message>
        <source>Two people, both may stay</source>
        <translation>Dos personas, ambas se quedan</translation>
    </message>
    <message>
        <source>Two people, the second was sent out</source>
        <translation>Dos personas, la segunda tuvo que salir</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Resolver</translation>
    </message>
    <message>
        <source>It had them, and does not show them any more</source>
        <translation>Los tenía y ya no los muestra</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De quién</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar otra vez</translation>
    </message>
    <message>
        <source>The server has shut this desk out</source>
        <translation>El servidor ha excluido a este mostrador</translation>
    </message>
    <message>
        <source>Its access was ended there, or the event was deleted</source>
        <translation>Allí terminó su acceso, o se borró el evento</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Este mostrador</translation>
    </message>
    <message numerus="yes">
        <source>%n wait that the server does not have</source>
        <translation>
            <numerusform>Espera %n, que el servidor no tiene</numerusform>
            <numerusform>Esperan %n, que el servidor no tiene</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nada espera</translation>
    </message>
    <message>
        <source>The desk goes on admitting. Is this a mistake? Pair it again in the settings, and everything is sent. If not, save what waits, then erase the people here.</source>
        <translation>El mostrador sigue dando entrada. ¿Es un error la exclusión? Vincúlelo de nuevo en los ajustes y se envía todo. Si no, guarde lo que espera y borre después a las personas de aquí.</translation>
    </message>
    <message>
        <source>Save what waits, sealed</source>
        <translation>Guardar cifrado lo que espera</translation>
    </message>
    <message>
        <source>Erase the people here</source>
        <translation>Borrar las personas aquí</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are sealed in %1.</source>
        <translation>
            <numerusform>%n envío está cifrado en %1.</numerusform>
            <numerusform>%n envíos están cifrados en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;This desk’s clock is %1 behind the server’s.&lt;/b&gt;</source>
        <translation>&lt;b&gt;El reloj de este mostrador atrasa %1 respecto al servidor.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;This desk’s clock is %1 ahead of the server’s.&lt;/b&gt;</source>
        <translation>&lt;b&gt;El reloj de este mostrador adelanta %1 respecto al servidor.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Times sent are corrected. Set this computer’s clock when nobody waits.</source>
        <translation>Las horas enviadas se corrigen. Ponga en hora este equipo cuando nadie espere.</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <comment>entries of others</comment>
        <translation>
            <numerusform>%1, y %n más</numerusform>
            <numerusform>%1, y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Oldest %1 · %2</source>
        <extracomment>Of entries: when the oldest was made, and whose they are</extracomment>
        <translation>Más antiguo %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n more need a decision.&lt;/b&gt; They come up here as these are decided.</source>
        <translation>
            <numerusform>&lt;b&gt;Uno más necesita una decisión.&lt;/b&gt; Sube aquí cuando se decidan estos.</numerusform>
            <numerusform>&lt;b&gt;%n más necesitan una decisión.&lt;/b&gt; Suben aquí cuando se decidan estos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server lost %n entries</source>
        <translation>
            <numerusform>El servidor perdió un envío</numerusform>
            <numerusform>El servidor perdió %n envíos</numerusform>
        </translation>
    </message>
    <message>
        <source>Maybe it was put back to an older backup. Check-ins, undos and printed badges stand at this desk as they were. Sent again, each counts once.</source>
        <translation>Quizá se restauró una copia de seguridad más antigua. Entradas, entradas deshechas y credenciales impresas siguen en este mostrador como estaban. Enviado otra vez, cada envío cuenta una vez.</translation>
    </message>
    <message>
        <source>The organiser moved this desk</source>
        <translation>La organización movió este mostrador</translation>
    </message>
    <message>
        <source>Nothing has changed here yet</source>
        <translation>Aquí aún no ha cambiado nada</translation>
    </message>
    <message>
        <source>Goes on at %1</source>
        <translation>Sigue en %1</translation>
    </message>
    <message>
        <source>Go over when nobody waits: from then on people are let in there, by its list. Stay if this is a mistake, and tell the organiser.</source>
        <translation>Cambie cuando nadie espere: desde entonces se da entrada allí, según su lista. Quédese si es un error, y dígaselo a la organización.</translation>
    </message>
    <message>
        <source>Go there now</source>
        <translation>Cambiar ahora</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Quedarse aquí</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n waiting.&lt;/b&gt; About %1 to send, at the server’s pace. The desk does not wait for this.</source>
        <translation>
            <numerusform>&lt;b&gt;Espera %n.&lt;/b&gt; Unos %1 de envío, al ritmo del servidor. El mostrador no espera por ello.</numerusform>
            <numerusform>&lt;b&gt;Esperan %n.&lt;/b&gt; Unos %1 de envío, al ritmo del servidor. El mostrador no espera por ello.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n waiting.&lt;/b&gt; They go out in order, by themselves. The desk does not wait for this.</source>
        <translation>
            <numerusform>&lt;b&gt;Espera %n.&lt;/b&gt; Sale por sí solo. El mostrador no espera por ello.</numerusform>
            <numerusform>&lt;b&gt;Esperan %n.&lt;/b&gt; Salen en orden, por sí solos. El mostrador no espera por ello.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server is asked as soon as can be. What it answers shows here.</source>
        <translation>Se pregunta al servidor en cuanto se pueda. Lo que responda se ve aquí.</translation>
    </message>
    <message>
        <source>The server names another place for this desk</source>
        <translation>El servidor nombra otro lugar para este mostrador</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviado</translation>
    </message>
    <message>
        <source>It is not what was written. Maybe the disk fails.</source>
        <translation>No es lo que se escribió. Quizá falla el disco.</translation>
    </message>
    <message>
        <source>The server never gets it like this. Look what became of the person, settle it at the server by hand, then set this aside.</source>
        <translation>Así no llega nunca al servidor. Mire qué pasó con la persona, resuélvalo a mano en el servidor y apártelo después.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were found in the damaged data</source>
        <translation>
            <numerusform>Se encontró un envío en los datos dañados</numerusform>
            <numerusform>Se encontraron %n envíos en los datos dañados</numerusform>
        </translation>
    </message>
    <message>
        <source>It was kept aside, and nothing sends them from there</source>
        <translation>Se apartaron, y desde allí no se envía nada</translation>
    </message>
    <message>
        <source>Not among them</source>
        <translation>No incluidos</translation>
    </message>
    <message numerus="yes">
        <source>%n more that this desk must not send: those of another event (bring its people in first) or server, or that might count twice</source>
        <translation>
            <numerusform>Uno más, que este mostrador no debe enviar: es de otro evento (traiga primero a sus personas) o servidor, o podría contar dos veces</numerusform>
            <numerusform>%n más, que este mostrador no debe enviar: son de otro evento (traiga primero a sus personas) o servidor, o podrían contar dos veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken over, they count here again and are sent as if nothing had happened, each once. Left there, nobody hears of them; “lanyardctl export kept-aside FILE” seals them in a file either way.</source>
        <translation>Recuperados, cuentan de nuevo aquí y se envían como si no hubiera pasado nada, cada uno una vez. Si se quedan allí, nadie sabrá de ellos; en ambos casos, “lanyardctl export kept-aside FILE” los cifra en un archivo.</translation>
    </message>
    <message>
        <source>Take them over</source>
        <translation>Recuperarlos</translation>
    </message>
    <message>
        <source>Leave them there</source>
        <translation>Dejarlos allí</translation>
    </message>
    <message>
        <source>Another computer may work under this desk’s name</source>
        <translation>Quizá otro equipo trabaja con el nombre de este mostrador</translation>
    </message>
    <message numerus="yes">
        <source>The server shows %n people as let in by this desk, which never saw them</source>
        <translation>
            <numerusform>El servidor muestra una persona que entró por este mostrador, que nunca la vio</numerusform>
            <numerusform>El servidor muestra %n personas que entraron por este mostrador, que nunca las vio</numerusform>
        </translation>
    </message>
    <message>
        <source>Maybe this disk was copied with everything on it, and the copy is at work, too. To the server both are one desk: pair one of them anew in the settings. If data was lost here instead, pair this desk anew.</source>
        <translation>Quizá se copió este disco con todo su contenido, y la copia también trabaja. Para el servidor, los dos son un solo mostrador: vincule uno de ellos de nuevo en los ajustes. Si en cambio se perdieron datos aquí, vincule este mostrador de nuevo.</translation>
    </message>
    <message>
        <source>This desk’s data is damaged</source>
        <translation>Los datos de este mostrador están dañados</translation>
    </message>
    <message>
        <source>Found while it was looked through; maybe the disk fails</source>
        <translation>Se vio al revisarlos; quizá falla el disco</translation>
    </message>
    <message>
        <source>Check-in goes on where it can. When nobody waits, close Lanyard and start it again: it keeps the damaged data aside and begins anew. Bring the people in again; then what waits here can be taken over.</source>
        <translation>Las entradas siguen donde se puede. Cuando nadie espere, cierre Lanyard e inícielo otra vez: aparta los datos dañados y empieza de nuevo. Traiga otra vez a las personas; después se puede recuperar lo que espera aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were taken over. They wait for the server with the others.</source>
        <translation>
            <numerusform>Se recuperó un envío. Espera al servidor con los demás.</numerusform>
            <numerusform>Se recuperaron %n envíos. Esperan al servidor con los demás.</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay where they are. The damaged data is kept.</source>
        <translation>Se quedan donde están. Los datos dañados se conservan.</translation>
    </message>
    <message>
        <source>This desk’s clock agrees with the server’s.</source>
        <translation>El reloj de este mostrador coincide con el del servidor.</translation>
    </message>
    <message>
        <source>This desk’s clock was not compared with the server’s yet.</source>
        <translation>El reloj de este mostrador aún no se ha comparado con el del servidor.</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A day and a time of day: &quot;Sat 5 Dec, 09:27&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>hace %n minuto</numerusform>
            <numerusform>hace %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>hace %n hora</numerusform>
            <numerusform>hace %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation>
            <numerusform>en %n minuto</numerusform>
            <numerusform>en %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hours</source>
        <translation>
            <numerusform>en %n hora</numerusform>
            <numerusform>en %n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1 h %2 min</source>
        <extracomment>how long somebody has to wait: &quot;in 4 h 33 min&quot;</extracomment>
        <translation>en %1 h %2 min</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>en %n día</numerusform>
            <numerusform>en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>un segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::BadgeCheckPage</name>
    <message>
        <source>%1 of %2 people looked at.</source>
        <translation>%1 de %2 personas revisadas.</translation>
    </message>
    <message>
        <source>Badge of %1</source>
        <translation>Credencial de %1</translation>
    </message>
    <message>
        <source>There is nothing to show.</source>
        <translation>No hay nada que mostrar.</translation>
    </message>
    <message>
        <source>Each badge is drawn and its code is read back. Nothing is printed.</source>
        <translation>Cada credencial se dibuja y su código se lee. No se imprime nada.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Badges that will not come out well</source>
        <translation>Credenciales que no saldrán bien</translation>
    </message>
    <message>
        <source>Badge check</source>
        <translation>Revisar credenciales</translation>
    </message>
</context>
<context>
    <name>lanyard::BadgeRail</name>
    <message>
        <source>Ready</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>No lista</translation>
    </message>
    <message>
        <source>Needs paper of %1</source>
        <translation>Necesita papel de %1</translation>
    </message>
    <message>
        <source>%1 takes over</source>
        <translation>%1 la releva</translation>
    </message>
</context>
<context>
    <name>lanyard::BadgesPanel</name>
    <message numerus="yes">
        <source>Paused · %n waiting</source>
        <translation>
            <numerusform>Pausa · %n en espera</numerusform>
            <numerusform>Pausa · %n en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>No lista</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Did it come out?</source>
        <translation>¿Salió?</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>sin imprimir</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>en camino</translation>
    </message>
    <message>
        <source>waits: paused</source>
        <translation>espera: en pausa</translation>
    </message>
    <message>
        <source>waits for the printer</source>
        <translation>espera a la impresora</translation>
    </message>
    <message>
        <source>waits for paper</source>
        <translation>espera papel</translation>
    </message>
    <message>
        <source>waits, instead of %1</source>
        <translation>espera, en vez de %1</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>espera</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Impresoras</translation>
    </message>
    <message>
        <source>It came out</source>
        <translation>Salió</translation>
    </message>
    <message>
        <source>It did not</source>
        <translation>No salió</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Luego</translation>
    </message>
    <message>
        <source>Print again, with a reason</source>
        <translation>Reimprimir, con motivo</translation>
    </message>
    <message>
        <source>Do not print it</source>
        <translation>No imprimir</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Credenciales</translation>
    </message>
    <message numerus="yes">
        <source>Badges, and %n more that wait</source>
        <translation>
            <numerusform>Credenciales, y %n más en espera</numerusform>
            <numerusform>Credenciales, y %n más en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits here.</source>
        <translation>Aquí no espera nada.</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Pasar a %1</translation>
    </message>
    <message>
        <source>Move all to %1</source>
        <translation>Pasar todo a %1</translation>
    </message>
    <message>
        <source>Let this printer go on</source>
        <translation>Reanudar impresora</translation>
    </message>
    <message>
        <source>Pause this printer</source>
        <translation>Pausar impresora</translation>
    </message>
    <message>
        <source>Badges that wait, and the last that are out</source>
        <translation>Credenciales en espera y las últimas que salieron</translation>
    </message>
</context>
<context>
    <name>lanyard::BesidesPanel</name>
    <message>
        <source>Check-in list of %1</source>
        <translation>Lista de entrada de %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Admit no more to %1</source>
        <translation>No dar más entrada a %1</translation>
    </message>
    <message>
        <source>Add an event</source>
        <translation>Añadir un evento</translation>
    </message>
    <message>
        <source>Also admits for</source>
        <translation>Da entrada también a</translation>
    </message>
</context>
<context>
    <name>lanyard::CameraPanel</name>
    <message>
        <source>&lt;b&gt;No picture from the camera.&lt;/b&gt; Typing and other scanners work. Check its cable.</source>
        <translation>&lt;b&gt;La cámara no da imagen.&lt;/b&gt; Se puede escribir y usar otros lectores. Revise su cable.</translation>
    </message>
</context>
<context>
    <name>lanyard::CameraView</name>
    <message>
        <source>Too dark: more light on the code helps</source>
        <translation>Muy oscuro: más luz sobre el código</translation>
    </message>
    <message>
        <source>Too bright: turn the code a little</source>
        <translation>Demasiada luz: gire un poco el código</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>Lo que ve la cámara</translation>
    </message>
</context>
<context>
    <name>lanyard::CaseCard</name>
    <message>
        <source>On its way…</source>
        <translation>En camino…</translation>
    </message>
</context>
<context>
    <name>lanyard::CountBar</name>
    <message numerus="yes">
        <source>%n seconds left</source>
        <translation>
            <numerusform>Queda %n segundo</numerusform>
            <numerusform>Quedan %n segundos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::CountLine</name>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; of %2 are in</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; de %2 dentro</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; of %2 came in</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; de %2 han llegado</translation>
    </message>
    <message>
        <source>%1 inside now</source>
        <translation>%1 dentro ahora</translation>
    </message>
    <message numerus="yes">
        <source>%n in the last hour</source>
        <translation>
            <numerusform>%n en la última hora</numerusform>
            <numerusform>%n en la última hora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at this desk</source>
        <translation>
            <numerusform>%n en este mostrador</numerusform>
            <numerusform>%n en este mostrador</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::DeskPage</name>
    <message>
        <source>One more badge for %1</source>
        <translation>Otra credencial para %1</translation>
    </message>
    <message>
        <source>Badge of %1</source>
        <translation>Credencial de %1</translation>
    </message>
    <message>
        <source>Any script, any order of words, one slip of the finger forgiven</source>
        <translation>Cualquier escritura, cualquier orden, se perdona una errata</translation>
    </message>
    <message>
        <source>Nobody found. Enter looks it up as a code.</source>
        <translation>Nadie encontrado. Enter lo busca como código.</translation>
    </message>
    <message>
        <source>The same code again. It counts once.</source>
        <translation>Otra vez el mismo código. Cuenta una vez.</translation>
    </message>
    <message>
        <source>One more letter, or choose with an arrow key</source>
        <translation>Una letra más, o elija con una flecha</translation>
    </message>
    <message>
        <source>The badge of %1 is there.</source>
        <translation>La credencial de %1 está ahí.</translation>
    </message>
    <message>
        <source>Press Space to leave out who is not here yet</source>
        <translation>Espacio desmarca a quien aún no llegó</translation>
    </message>
    <message>
        <source>Nobody else is in this order.</source>
        <translation>No hay nadie más en este pedido.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are in this order: too many to check in together.</source>
        <translation>
            <numerusform>En este pedido hay %n persona: demasiadas para dar entrada juntas.</numerusform>
            <numerusform>En este pedido hay %n personas: demasiadas para dar entrada juntas.</numerusform>
        </translation>
    </message>
    <message>
        <source>No code can be read in that picture.</source>
        <translation>No se puede leer ningún código en esa imagen.</translation>
    </message>
    <message numerus="yes">
        <source>One order, %n people</source>
        <translation>
            <numerusform>Un pedido, %n persona</numerusform>
            <numerusform>Un pedido, %n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Not done, of the group before: %1</source>
        <translation>Del grupo anterior, sin hacer: %1</translation>
    </message>
    <message>
        <source>The check-in before was not taken back: it stands.</source>
        <translation>La entrada anterior no se deshizo: sigue en pie.</translation>
    </message>
    <message>
        <source>The badge goes to %1.</source>
        <translation>La credencial va a %1.</translation>
    </message>
    <message>
        <source>The badge is on its way already.</source>
        <translation>La credencial ya va en camino.</translation>
    </message>
    <message>
        <source>%1 is asked again.</source>
        <translation>Se pregunta de nuevo a %1.</translation>
    </message>
    <message>
        <source>Press Space to leave out who stays</source>
        <translation>Espacio desmarca a quien se queda</translation>
    </message>
    <message>
        <source>%1 or more found</source>
        <translation>%1 o más encontradas</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n encontrada</numerusform>
            <numerusform>%n encontradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::DeskSettingsPage</name>
    <message>
        <source>Never, this desk decides</source>
        <translation>Nunca, decide este mostrador</translation>
    </message>
    <message>
        <source>At most %1 seconds</source>
        <translation>Hasta %1 segundos</translation>
    </message>
    <message>
        <source>Wait for the server’s own answer</source>
        <translation>Esperar la respuesta del servidor</translation>
    </message>
    <message>
        <source>A registration desk</source>
        <translation>Un mostrador</translation>
    </message>
    <message>
        <source>A self-service screen</source>
        <translation>Una pantalla de autoservicio</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Como el equipo</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Reducido</translation>
    </message>
    <message>
        <source>No badge
to show yet</source>
        <translation>Aún no hay
credencial</translation>
    </message>
    <message>
        <source>Badge of %1</source>
        <translation>Credencial de %1</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 mm</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; has the test badge</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; tiene la prueba</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; is ready</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; está lista</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Este mostrador</translation>
    </message>
    <message>
        <source>Name of the desk</source>
        <translation>Nombre de mostrador</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Quién trabaja aquí</translation>
    </message>
    <message>
        <source>This machine is</source>
        <translation>Este equipo es</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Check-in list</source>
        <translation>Lista de entrada</translation>
    </message>
    <message>
        <source>Self-service sends people to</source>
        <translation>El autoservicio envía a</translation>
    </message>
    <message>
        <source>Printer and badge</source>
        <translation>Impresora, credencial</translation>
    </message>
    <message>
        <source>Name of the printer</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Badge template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Look and sound</source>
        <translation>Aspecto y sonido</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sonidos</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>Abrir lista</translation>
    </message>
    <message>
        <source>Pair with a server</source>
        <translation>Vincular servidor</translation>
    </message>
    <message>
        <source>New staff PIN</source>
        <translation>Nuevo PIN</translation>
    </message>
    <message>
        <source>Print a test badge</source>
        <translation>Imprimir prueba</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>PDF in the data folder</source>
        <translation>PDF en los datos</translation>
    </message>
    <message>
        <source>“%1” is not such a number, so it stays at %2. Type another one.</source>
        <translation>“%1” no es un número válido, queda en %2. Escriba otro.</translation>
    </message>
    <message>
        <source>Requests a minute, at most</source>
        <translation>Peticiones por minuto, máximo</translation>
    </message>
    <message>
        <source>The limit is from %1 to %2 requests a minute.</source>
        <translation>El límite va de %1 a %2 peticiones por minuto.</translation>
    </message>
    <message>
        <source>Check badges</source>
        <translation>Revisar credenciales</translation>
    </message>
    <message>
        <source>Print the night before</source>
        <translation>Imprimir la víspera</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Impresoras</translation>
    </message>
</context>
<context>
    <name>lanyard::DeskSignPage</name>
    <message>
        <source>Your badge is at</source>
        <translation>Su credencial está en</translation>
    </message>
    <message>
        <source>Welcome, %1</source>
        <translation>Hola, %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Badge lost? Go to</source>
        <translation>¿Perdió la credencial? Vaya a</translation>
    </message>
    <message>
        <source>Welcome back, %1</source>
        <translation>Hola de nuevo, %1</translation>
    </message>
    <message>
        <source>Help is wanted here</source>
        <translation>Aquí se pide ayuda</translation>
    </message>
    <message>
        <source>Please stay here</source>
        <translation>Espere aquí</translation>
    </message>
    <message>
        <source>This screen clears soon</source>
        <translation>Esta pantalla se borra pronto</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>¿Sigue ahí?</translation>
    </message>
    <message>
        <source>I am here</source>
        <translation>Aquí estoy</translation>
    </message>
    <message>
        <source>Please go to</source>
        <translation>Por favor, vaya a</translation>
    </message>
    <message>
        <source>This screen is not in use</source>
        <translation>Esta pantalla no está en uso</translation>
    </message>
    <message>
        <source>At the desk you are checked in as usual.</source>
        <translation>En el mostrador se le da entrada como siempre.</translation>
    </message>
    <message>
        <source>Someone there will help you</source>
        <translation>Allí le ayudará alguien</translation>
    </message>
    <message>
        <source>This screen could not finish your check-in. At the desk it is quick.</source>
        <translation>Esta pantalla no pudo terminar su entrada. En el mostrador es rápido.</translation>
    </message>
    <message>
        <source>Show this number at the desk</source>
        <translation>Muestre este número en el mostrador</translation>
    </message>
    <message numerus="yes">
        <source>This screen clears in %n seconds</source>
        <translation>
            <numerusform>Esta pantalla se borra en %n segundo</numerusform>
            <numerusform>Esta pantalla se borra en %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Más tiempo</translation>
    </message>
    <message>
        <source>Call someone to me</source>
        <translation>Llamar a alguien</translation>
    </message>
    <message>
        <source>You are checked in. The badge has not come out here. The desk prints it for you.</source>
        <translation>Su entrada está registrada. La credencial no salió aquí. El mostrador se la imprime.</translation>
    </message>
    <message>
        <source>You checked in at %1.</source>
        <translation>Su entrada fue a las %1.</translation>
    </message>
    <message>
        <source>This sign and a sound call someone to you.</source>
        <translation>Este cartel y un sonido llaman a alguien.</translation>
    </message>
    <message>
        <source>What you typed is then forgotten.</source>
        <translation>Lo que escribió se olvida entonces.</translation>
    </message>
    <message>
        <source>Your photo is then forgotten.</source>
        <translation>Su foto se olvida entonces.</translation>
    </message>
    <message>
        <source>Several tickets at once</source>
        <translation>Varios tickets a la vez</translation>
    </message>
    <message>
        <source>Hold one code here at a time. Or the desk helps you.</source>
        <translation>Muestre un solo código cada vez. O le ayudan en el mostrador.</translation>
    </message>
</context>
<context>
    <name>lanyard::DirectionSwitch</name>
    <message>
        <source>In</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Scan people in</source>
        <translation>Escanear entradas</translation>
    </message>
    <message>
        <source>Scan people out</source>
        <translation>Escanear salidas</translation>
    </message>
</context>
<context>
    <name>lanyard::ErasePanel</name>
    <message>
        <source>Erasing…</source>
        <translation>Borrando…</translation>
    </message>
    <message>
        <source>Type %1</source>
        <translation>Escriba %1</translation>
    </message>
    <message>
        <source>Erase this event’s people from this desk</source>
        <translation>Borrar de este mostrador a las personas de este evento</translation>
    </message>
    <message numerus="yes">
        <source>%n people of “%1” are erased here, with their check-ins, answers and badges. The server’s own data is not touched. Files in folders that you chose stay.</source>
        <translation>
            <numerusform>Aquí se borra %n persona de “%1”, con sus entradas, respuestas y credenciales. Los datos del servidor no se tocan. Los archivos de las carpetas que usted eligió quedan.</numerusform>
            <numerusform>Aquí se borran %n personas de “%1”, con sus entradas, respuestas y credenciales. Los datos del servidor no se tocan. Los archivos de las carpetas que usted eligió quedan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n wait that neither the server nor a file has.&lt;/b&gt; Save them first, else they are lost for good.</source>
        <translation>
            <numerusform>&lt;b&gt;Espera %n, que no tiene ni el servidor ni un archivo.&lt;/b&gt; Guárdelo antes; si no, se pierde para siempre.</numerusform>
            <numerusform>&lt;b&gt;Esperan %n, que no tiene ni el servidor ni un archivo.&lt;/b&gt; Guárdelos antes; si no, se pierden para siempre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save what waits, sealed</source>
        <translation>Guardar cifrado lo que espera</translation>
    </message>
    <message>
        <source>Type %1, the number of people</source>
        <translation>Escriba %1, el número de personas</translation>
    </message>
    <message>
        <source>Erase, and lose what waits</source>
        <translation>Borrar, y perder lo que espera</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>A data file that was damaged is kept aside here. It holds people too, and is deleted with the last event of this desk, with what waits in it.</source>
        <translation>Aquí hay apartado un archivo de datos dañado. También contiene personas, y se borra con el último evento de este mostrador, con lo que espera en él.</translation>
    </message>
</context>
<context>
    <name>lanyard::FilePanel</name>
    <message>
        <source>Home</source>
        <translation>Carpeta personal</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Descargas</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Escritorio</translation>
    </message>
    <message>
        <source>This folder cannot be read.</source>
        <translation>Esta carpeta no se puede leer.</translation>
    </message>
    <message>
        <source>No list and no folder here. A list ends in .csv, .tsv, .txt, .xlsx or .ods.</source>
        <translation>Aquí no hay lista ni carpeta. Una lista acaba en .csv, .tsv, .txt, .xlsx u .ods.</translation>
    </message>
    <message>
        <source>Nothing here has “%1” in its name.</source>
        <translation>Aquí nada tiene “%1” en su nombre.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Letters of the file’s name, or a path</source>
        <translation>Letras del nombre del archivo, o una ruta</translation>
    </message>
    <message>
        <source>Folder above</source>
        <translation>Carpeta superior</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retroceso</translation>
    </message>
    <message>
        <source>No folder here.</source>
        <translation>Aquí no hay carpeta.</translation>
    </message>
    <message>
        <source>Letters of the folder’s name, or a path</source>
        <translation>Letras del nombre de la carpeta, o una ruta</translation>
    </message>
    <message>
        <source>No picture, no PDF and no folder here.</source>
        <translation>Aquí no hay imagen, PDF ni carpeta.</translation>
    </message>
</context>
<context>
    <name>lanyard::FirstStartPage</name>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>From a name to a badge, with or without a network. Where do the people come from?</source>
        <translation>Del nombre a la credencial, con red o sin ella. ¿De dónde vienen las personas?</translation>
    </message>
    <message>
        <source>Try the demo event</source>
        <translation>Probar la demo</translation>
    </message>
    <message>
        <source>PyTorch Day India 2026 with 460 invented people, to play with.</source>
        <translation>PyTorch Day India 2026 con 460 personas inventadas, para probar.</translation>
    </message>
    <message>
        <source>Stays on this computer, needs no printer</source>
        <translation>Queda en este equipo, sin impresora</translation>
    </message>
    <message>
        <source>Start the demo</source>
        <translation>Iniciar la demo</translation>
    </message>
    <message>
        <source>Pair with a server</source>
        <translation>Vincular un servidor</translation>
    </message>
    <message>
        <source>Hold the QR code of your ticket system to the scanner.</source>
        <translation>Acerque al lector el código QR de su sistema de tickets.</translation>
    </message>
    <message>
        <source>Needs the network once, then works alone</source>
        <translation>Red una vez, después trabaja solo</translation>
    </message>
    <message>
        <source>Scan the code</source>
        <translation>Escanear código</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>Abrir una lista</translation>
    </message>
    <message>
        <source>A CSV from a ticket shop or a spreadsheet. You check it first.</source>
        <translation>Un CSV de una tienda de tickets o una hoja de cálculo. Usted lo revisa antes.</translation>
    </message>
    <message>
        <source>Needs no server, results go out as CSV</source>
        <translation>Sin servidor, los resultados salen en CSV</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Abrir archivo</translation>
    </message>
    <message>
        <source>You can change this later on the staff pages</source>
        <translation>Se puede cambiar en las páginas de Personal</translation>
    </message>
</context>
<context>
    <name>lanyard::HelpPanel</name>
    <message>
        <source>Keys at the desk</source>
        <translation>Teclas del mostrador</translation>
    </message>
    <message>
        <source>A scan works at any time. To search, just type: any script, any order of words.</source>
        <translation>Se escanea siempre. Para buscar, escriba: cualquier escritura, cualquier orden.</translation>
    </message>
    <message>
        <source>Admitted: checked in and saved, the badge prints</source>
        <translation>Entrada OK: registrada y guardada, se imprime</translation>
    </message>
    <message>
        <source>Already in: nothing is recorded twice</source>
        <translation>Ya dentro: nada se anota dos veces</translation>
    </message>
    <message>
        <source>Stop: not with this ticket, here and now</source>
        <translation>Alto: no con este ticket, aquí y ahora</translation>
    </message>
    <message>
        <source>Look: something for you to decide or to do</source>
        <translation>Atención: hay algo que decidir o hacer</translation>
    </message>
    <message>
        <source>Not on list: search by name</source>
        <translation>Fuera de lista: busque por nombre</translation>
    </message>
    <message>
        <source>Waiting: saved here, goes to the server later</source>
        <translation>En espera: guardado aquí, va luego al servidor</translation>
    </message>
</context>
<context>
    <name>lanyard::HistoryList</name>
    <message>
        <source>Nothing yet.</source>
        <translation>Nada aún.</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>deshecho</translation>
    </message>
</context>
<context>
    <name>lanyard::HourChart</name>
    <message>
        <source>Entries an hour</source>
        <translation>Entradas por hora</translation>
    </message>
</context>
<context>
    <name>lanyard::IdlePanel</name>
    <message>
        <source>Ready for the next person</source>
        <translation>Listo para el siguiente</translation>
    </message>
    <message>
        <source>Last at this desk</source>
        <translation>Últimos en este mostrador</translation>
    </message>
    <message>
        <source>Undo is open to everyone for 10 seconds, later to staff</source>
        <translation>Deshacer: 10 segundos para todos, luego el personal</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 is not ready.&lt;/b&gt; Check-ins go on, badges wait.</source>
        <translation>&lt;b&gt;%1 no está lista.&lt;/b&gt; Las entradas siguen, las credenciales esperan.</translation>
    </message>
    <message>
        <source>Check-ins go on, badges wait.</source>
        <translation>Las entradas siguen, las credenciales esperan.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The server has shut this desk out.&lt;/b&gt; Check-ins are saved here. Call staff.</source>
        <translation>&lt;b&gt;El servidor ha excluido a este mostrador.&lt;/b&gt; Las entradas se guardan aquí. Llame al personal.</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n check-ins need staff:&lt;/b&gt; the server refused them.</source>
        <translation>
            <numerusform>&lt;b&gt;Una entrada necesita al personal:&lt;/b&gt; el servidor la rechazó.</numerusform>
            <numerusform>&lt;b&gt;%n entradas necesitan al personal:&lt;/b&gt; el servidor las rechazó.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs your attention.</source>
        <translation>Todo va bien, nada que hacer.</translation>
    </message>
    <message>
        <source>Check-in goes on as usual.</source>
        <translation>Las entradas siguen como siempre.</translation>
    </message>
    <message>
        <source>Check-in goes on. The camera needs a look.</source>
        <translation>Las entradas siguen. Revise la cámara.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The last check-in stands.&lt;/b&gt;</source>
        <translation>&lt;b&gt;La última entrada sigue en pie.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;This check-in stands:&lt;/b&gt;</source>
        <translation>&lt;b&gt;Esta entrada sigue en pie:&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;A badge waits for paper of %1.&lt;/b&gt; %2 is in: what fits it comes out.</source>
        <translation>&lt;b&gt;Una credencial espera papel de %1.&lt;/b&gt; Hay %2: sale lo que cabe.</translation>
    </message>
    <message>
        <source>Scanning people out</source>
        <translation>Escaneando salidas</translation>
    </message>
    <message>
        <source>Every scan lets somebody out, without a badge.</source>
        <translation>Cada escaneo deja salir a alguien, sin credencial.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The organiser moved this desk&lt;/b&gt; to %1. Go on here; staff decide.</source>
        <translation>&lt;b&gt;La organización movió este mostrador&lt;/b&gt; a %1. Siga aquí; decide el personal.</translation>
    </message>
    <message>
        <source>Badges now come out of %1.</source>
        <translation>Ahora salen de %1.</translation>
    </message>
</context>
<context>
    <name>lanyard::ImportPage</name>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 de %2 filas</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>Abrir una lista</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Línea %1</translation>
    </message>
    <message>
        <source>Line %1, column “%2”</source>
        <translation>Línea %1, columna “%2”</translation>
    </message>
    <message>
        <source>Does this look right?</source>
        <translation>¿Se ve bien?</translation>
    </message>
    <message>
        <source>%1: %2 rows. The columns are guessed, change any of them.</source>
        <translation>%1: %2 filas. Las columnas son una suposición, cambie cualquiera.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; ready</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; correctas</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; to look at</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; por mirar</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Columns are parted by</source>
        <translation>Columnas separadas por</translation>
    </message>
    <message>
        <source>People are found again by %1.</source>
        <translation>Las personas se reconocen por %1.</translation>
    </message>
    <message>
        <source>The list is in</source>
        <translation>La lista ya está aquí</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were left out:</source>
        <translation>
            <numerusform>Quedó fuera %n fila:</numerusform>
            <numerusform>Quedaron fuera %n filas:</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Otro archivo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Nothing is taken before you have seen it.</source>
        <translation>No se incorpora nada antes de que usted lo vea.</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Leyendo la lista</translation>
    </message>
    <message>
        <source>Taking people in</source>
        <translation>Incorporando personas</translation>
    </message>
    <message>
        <source>Rows that are left out</source>
        <translation>Filas que quedan fuera</translation>
    </message>
    <message>
        <source>The desk stays open. Whoever is in when you stop stays in.</source>
        <translation>El mostrador sigue abierto. Quienes ya estén incorporados al detener se quedan.</translation>
    </message>
    <message>
        <source>A CSV from pretix, Indico, Eventbrite, a form or a spreadsheet. It can be dropped here too.</source>
        <translation>Un CSV de pretix, Indico, Eventbrite, un formulario o una hoja de cálculo. También puede soltarlo aquí.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message numerus="yes">
        <source>Add %n people</source>
        <translation>
            <numerusform>Añadir %n persona</numerusform>
            <numerusform>Añadir %n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevas</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiadas</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>iguales</translation>
    </message>
    <message>
        <source>gone from the list</source>
        <translation>ya no en la lista</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Name of the event, as badges show it</source>
        <translation>Nombre del evento, como en las credenciales</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>lanyard::KeptPanel</name>
    <message>
        <source>Erase…</source>
        <translation>Borrar…</translation>
    </message>
    <message>
        <source>Erase the people of %1</source>
        <translation>Borrar personas de %1</translation>
    </message>
    <message>
        <source>No longer used here, but kept</source>
        <translation>Ya no se usa aquí, pero se conserva</translation>
    </message>
</context>
<context>
    <name>lanyard::KeyPad</name>
    <message>
        <source>Delete the last digit</source>
        <translation>Borrar la última cifra</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>lanyard::NumbersPanel</name>
    <message>
        <source>of %1 are in, %2 %</source>
        <extracomment>after a large figure: &quot;212 of 460 are in, 46 %&quot;</extracomment>
        <translation>de %1 dentro, %2 %</translation>
    </message>
    <message>
        <source>Entries an hour</source>
        <translation>Entradas por hora</translation>
    </message>
    <message>
        <source>As a chart</source>
        <translation>Como gráfico</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Como tabla</translation>
    </message>
    <message>
        <source>By ticket</source>
        <translation>Por ticket</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Credenciales</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>No badge was printed yet.</source>
        <translation>Aún no se imprimió credencial.</translation>
    </message>
    <message>
        <source>of %1 came in, %2 %</source>
        <extracomment>after a large figure: &quot;212 of 460 came in, 46 %&quot;</extracomment>
        <translation>de %1 han llegado, %2 %</translation>
    </message>
    <message>
        <source>%1 inside now</source>
        <translation>%1 dentro ahora</translation>
    </message>
</context>
<context>
    <name>lanyard::OfflineNotice</name>
    <message>
        <source>Go on as usual</source>
        <translation>Siga como siempre</translation>
    </message>
    <message>
        <source>Every check-in is saved on this desk.</source>
        <translation>Cada entrada se guarda en este mostrador.</translation>
    </message>
    <message>
        <source>Every check-out is saved on this desk.</source>
        <translation>Cada salida se guarda en este mostrador.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Probar ahora</translation>
    </message>
    <message>
        <source>Another desk could admit the same ticket meanwhile. If so, staff see both.</source>
        <translation>Otro mostrador podría dar entrada al mismo ticket mientras tanto. El personal ve entonces ambas.</translation>
    </message>
    <message>
        <source>saved here,
waiting to be sent</source>
        <translation>guardadas aquí,
por enviar</translation>
    </message>
    <message>
        <source>sent,
no answer yet</source>
        <translation>enviadas, aún
sin respuesta</translation>
    </message>
    <message>
        <source>age of the list,
from %1</source>
        <translation>edad de la lista,
de %1</translation>
    </message>
</context>
<context>
    <name>lanyard::PageTurner</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
</context>
<context>
    <name>lanyard::PairPage</name>
    <message>
        <source>test mode</source>
        <translation>modo de prueba</translation>
    </message>
    <message>
        <source>%1 of %2 people are loaded</source>
        <translation>%1 de %2 personas cargadas</translation>
    </message>
    <message numerus="yes">
        <source>%n people are loaded</source>
        <translation>
            <numerusform>%n persona cargada</numerusform>
            <numerusform>%n personas cargadas</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;This desk works without a network now.&lt;/b&gt; It keeps in step with the server by itself.</source>
        <translation>&lt;b&gt;Este mostrador ya trabaja sin red.&lt;/b&gt; Se mantiene al día con el servidor por sí solo.</translation>
    </message>
    <message>
        <source>Talking to %1</source>
        <translation>Conectando con %1</translation>
    </message>
    <message>
        <source>Nothing is stored here until the server has answered.</source>
        <translation>Aquí no se guarda nada hasta que el servidor responde.</translation>
    </message>
    <message>
        <source>Which event?</source>
        <translation>¿Qué evento?</translation>
    </message>
    <message>
        <source>Paired</source>
        <translation>Vinculado</translation>
    </message>
    <message>
        <source>Pair with a server</source>
        <translation>Vincular un servidor</translation>
    </message>
    <message>
        <source>%1 has several events for this desk.</source>
        <translation>%1 tiene varios eventos para este mostrador.</translation>
    </message>
    <message>
        <source>Scan the code of your ticket system, or paste it here.</source>
        <translation>Escanee el código de su sistema de tickets, o péguelo aquí.</translation>
    </message>
    <message>
        <source>Scan or paste the code</source>
        <translation>Escanee o pegue el código</translation>
    </message>
    <message>
        <source>Or type what the ticket system shows beside the code:</source>
        <translation>O escriba lo que el sistema de tickets muestra junto al código:</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Dirección del servidor</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Vincular</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Where is the code?</source>
        <translation>¿Y el código?</translation>
    </message>
    <message>
        <source>1. In pretix, open your organiser account, then Devices.</source>
        <translation>1. En pretix, abra su cuenta de organizador, luego Dispositivos.</translation>
    </message>
    <message>
        <source>2. Connect a device. Choose the events that it may see.</source>
        <translation>2. Conecte un dispositivo. Elija los eventos que puede ver.</translation>
    </message>
    <message>
        <source>3. The code on that page works once. Scan it here.</source>
        <translation>3. El código de esa página vale una vez. Escanéelo aquí.</translation>
    </message>
    <message>
        <source>&lt;b&gt;This address is not encrypted.&lt;/b&gt; Others on the network can read along.</source>
        <translation>&lt;b&gt;Esta dirección no está cifrada.&lt;/b&gt; Otros en la red pueden leerlo.</translation>
    </message>
    <message>
        <source>What is loaded stays, also when the line breaks.</source>
        <translation>Lo cargado queda, aunque se corte la conexión.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>lanyard::PeoplePanel</name>
    <message>
        <source>Find a person</source>
        <translation>Buscar persona</translation>
    </message>
    <message>
        <source>Name, company, e-mail, order or code</source>
        <translation>Nombre, empresa, e-mail, pedido o código</translation>
    </message>
    <message>
        <source>Then every scan and every badge of that person is here, with what can be done.</source>
        <translation>Aquí verá entonces cada escaneo y cada credencial de la persona, y lo que se puede hacer.</translation>
    </message>
    <message>
        <source>Nobody found. Try part of the name, the company or the order code.</source>
        <translation>Nadie encontrado. Pruebe parte del nombre, la empresa o el n.º de pedido.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Everything about this person</source>
        <translation>Todo sobre esta persona</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Empty the field</source>
        <translation>Vaciar el campo</translation>
    </message>
</context>
<context>
    <name>lanyard::PersonDelegate</name>
    <message>
        <source>sounds like %1</source>
        <translation>suena como %1</translation>
    </message>
    <message>
        <source>one or two letters differ</source>
        <translation>difieren una o dos letras</translation>
    </message>
    <message>
        <source>Invoice: %1</source>
        <translation>Factura: %1</translation>
    </message>
</context>
<context>
    <name>lanyard::PersonRail</name>
    <message>
        <source>Wrong person</source>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>Scanned by mistake</source>
        <translation>Escaneado por error</translation>
    </message>
    <message>
        <source>Did not come in</source>
        <translation>No entró</translation>
    </message>
    <message>
        <source>Reprint</source>
        <translation>Reimprimir</translation>
    </message>
    <message>
        <source>The old badge stays valid. Take it back if you can.</source>
        <translation>La credencial vieja sigue valiendo. Recójala si puede.</translation>
    </message>
    <message>
        <source>Reprint badge</source>
        <translation>Reimprimir</translation>
    </message>
    <message>
        <source>Undo check-in</source>
        <translation>Deshacer entrada</translation>
    </message>
    <message>
        <source>Badge of %1</source>
        <translation>Credencial de %1</translation>
    </message>
    <message>
        <source>Checked in at %1</source>
        <translation>Entrada a las %1</translation>
    </message>
    <message>
        <source>Checked in at %1, %2</source>
        <translation>Entrada a las %1, %2</translation>
    </message>
    <message>
        <source>Afterwards the person counts as not in.</source>
        <translation>Después la persona cuenta como ausente.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Print badge</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>This will be their first one.</source>
        <translation>Será la primera de esta persona.</translation>
    </message>
    <message>
        <source>First badge</source>
        <translation>Primera credencial</translation>
    </message>
</context>
<context>
    <name>lanyard::PersonView</name>
    <message>
        <source>Everything that happened</source>
        <translation>Todo lo que pasó</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Undo check-in…</source>
        <translation>Deshacer entrada…</translation>
    </message>
    <message>
        <source>On its way…</source>
        <translation>En camino…</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Dar entrada</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Signed in the log, cannot be edited</source>
        <translation>Firmado en el registro, no editable</translation>
    </message>
    <message>
        <source>Say “%1”</source>
        <translation>Se pronuncia “%1”</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>pedido %1</translation>
    </message>
</context>
<context>
    <name>lanyard::PhotoPage</name>
    <message>
        <source>Question %1 of %2</source>
        <translation>Pregunta %1 de %2</translation>
    </message>
    <message>
        <source>One question before you go in</source>
        <translation>Una pregunta antes de entrar</translation>
    </message>
    <message>
        <source>If you use it, this photo goes to the organiser. If not, it is forgotten.</source>
        <translation>Si la usa, esta foto va a la organización. Si no, se olvida.</translation>
    </message>
    <message>
        <source>The camera starts.</source>
        <translation>La cámara arranca.</translation>
    </message>
    <message>
        <source>This is what the camera sees. Take the photo when you are ready.</source>
        <translation>Esto ve la cámara. Tome la foto cuando quiera.</translation>
    </message>
    <message>
        <source>Your photo</source>
        <translation>Su foto</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>Lo que ve la cámara</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>Take the photo</source>
        <translation>Tomar la foto</translation>
    </message>
    <message>
        <source>Use this photo</source>
        <translation>Usar esta foto</translation>
    </message>
    <message>
        <source>Take it again</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Go to the desk</source>
        <translation>Ir al mostrador</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>lanyard::PinDots</name>
    <message numerus="yes">
        <source>%n digits entered</source>
        <translation>
            <numerusform>%n cifra escrita</numerusform>
            <numerusform>%n cifras escritas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::PinPanel</name>
    <message numerus="yes">
        <source>%n digits</source>
        <translation>
            <numerusform>%n cifra</numerusform>
            <numerusform>%n cifras</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;A PIN has 4 to 8 digits.&lt;/b&gt; Type it again.</source>
        <translation>&lt;b&gt;Un PIN tiene de 4 a 8 cifras.&lt;/b&gt; Escríbalo otra vez.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The two were not the same.&lt;/b&gt; Nothing was saved. Choose a PIN again.</source>
        <translation>&lt;b&gt;Los dos no eran iguales.&lt;/b&gt; No se guardó nada. Elija un PIN otra vez.</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;This PIN is not right.&lt;/b&gt; Try again in %n seconds.</source>
        <translation>
            <numerusform>&lt;b&gt;Este PIN no es correcto.&lt;/b&gt; Pruebe en %n segundo.</numerusform>
            <numerusform>&lt;b&gt;Este PIN no es correcto.&lt;/b&gt; Pruebe en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;This PIN is not right.&lt;/b&gt; Try again.</source>
        <translation>&lt;b&gt;Este PIN no es correcto.&lt;/b&gt; Pruebe de nuevo.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Staff PIN</source>
        <translation>PIN del personal</translation>
    </message>
    <message>
        <source>Opens people’s histories, reprints, undos, refused entries, numbers and settings.</source>
        <translation>Abre historiales, reimpresiones, entradas deshechas, rechazos, cifras y ajustes.</translation>
    </message>
    <message>
        <source>Choose a staff PIN</source>
        <translation>Elija un PIN</translation>
    </message>
    <message>
        <source>4 to 8 digits. Whoever knows them can open this page.</source>
        <translation>De 4 a 8 cifras. Quien las conoce puede abrir esta página.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>El mismo PIN otra vez</translation>
    </message>
    <message>
        <source>So that a slip of the finger shuts nobody out.</source>
        <translation>Para que una errata no deje fuera a nadie.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>After some wrong PINs this desk waits before it takes the next one.</source>
        <translation>Tras algunos PIN erróneos, este mostrador espera antes de aceptar el siguiente.</translation>
    </message>
    <message>
        <source>The digits themselves are not stored. Nobody can look them up later.</source>
        <translation>Las cifras mismas no se guardan. Nadie puede verlas después.</translation>
    </message>
    <message>
        <source>Type the PIN</source>
        <translation>Escriba el PIN</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Back to self-service</source>
        <translation>Volver al autoservicio</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>Volver al mostrador</translation>
    </message>
    <message>
        <source>Self-service
is paused</source>
        <translation>Autoservicio
en pausa</translation>
    </message>
    <message>
        <source>Nobody can check in now</source>
        <translation>Nadie puede entrar ahora</translation>
    </message>
    <message>
        <source>Leave this page and the screen is open again.</source>
        <translation>Salga de esta página y la pantalla se abre otra vez.</translation>
    </message>
    <message>
        <source>The desk keeps
working meanwhile</source>
        <translation>El mostrador sigue
mientras tanto</translation>
    </message>
    <message>
        <source>A scan still checks in</source>
        <translation>Un escaneo aún da entrada</translation>
    </message>
    <message>
        <source>It closes this page and serves the person</source>
        <translation>Cierra esta página y atiende a la persona</translation>
    </message>
    <message>
        <source>4 to 8 digits</source>
        <translation>De 4 a 8 cifras</translation>
    </message>
    <message>
        <source>The PIN was not saved. Choose it again, or go back.</source>
        <extracomment>behind the reason, a sentence of its own</extracomment>
        <translation>El PIN no se guardó. Elíjalo otra vez, o vuelva.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Self-service
comes next</source>
        <translation>Luego viene
el autoservicio</translation>
    </message>
    <message>
        <source>Nobody can check in yet</source>
        <translation>Nadie puede entrar aún</translation>
    </message>
    <message>
        <source>It begins as soon as the PIN is chosen.</source>
        <translation>Empieza en cuanto se elija el PIN.</translation>
    </message>
</context>
<context>
    <name>lanyard::PreviewTable</name>
    <message>
        <source>Not taken</source>
        <translation>Se ignora</translation>
    </message>
    <message>
        <source>Column %1 is</source>
        <translation>Columna %1 es</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
</context>
<context>
    <name>lanyard::PrintersPage</name>
    <message>
        <source>A badge is moved by at most %1 mm.</source>
        <translation>Una credencial se mueve %1 mm como máximo.</translation>
    </message>
    <message>
        <source>“%1” is no such number. Nothing was changed.</source>
        <translation>“%1” no es un número válido. No cambió nada.</translation>
    </message>
    <message>
        <source>New printer</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>As usual for it</source>
        <translation>Por defecto</translation>
    </message>
    <message>
        <source>Not turned</source>
        <translation>Sin girar</translation>
    </message>
    <message>
        <source>A quarter to the right</source>
        <translation>Un cuarto a derecha</translation>
    </message>
    <message>
        <source>Upside down</source>
        <translation>Boca abajo</translation>
    </message>
    <message>
        <source>A quarter to the left</source>
        <translation>Un cuarto a izquierda</translation>
    </message>
    <message>
        <source>As the printer is set</source>
        <translation>Según la impresora</translation>
    </message>
    <message>
        <source>After each badge</source>
        <translation>Tras cada una</translation>
    </message>
    <message>
        <source>After the last page</source>
        <translation>Tras la última página</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>As the printer tells</source>
        <translation>Según la impresora</translation>
    </message>
    <message>
        <source>%1, endless</source>
        <translation>%1, continuo</translation>
    </message>
    <message>
        <source>%1, black and red</source>
        <translation>%1, negro y rojo</translation>
    </message>
    <message>
        <source>%1, round</source>
        <translation>%1, redondo</translation>
    </message>
    <message>
        <source>All in black</source>
        <translation>Todo en negro</translation>
    </message>
    <message>
        <source>All in red</source>
        <translation>Todo en rojo</translation>
    </message>
    <message>
        <source>All ticket types</source>
        <translation>Todos los tickets</translation>
    </message>
    <message>
        <source>Only when the printer leaves it open</source>
        <translation>Solo si la impresora no lo dice</translation>
    </message>
    <message>
        <source>Add a printer…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Type an address</source>
        <translation>Escribir dirección</translation>
    </message>
    <message>
        <source>The test label is out. Its square should measure 10 mm.</source>
        <translation>La etiqueta de prueba salió. Su cuadrado debe medir 10 mm.</translation>
    </message>
    <message>
        <source>The test label was sent. Look whether it came out.</source>
        <translation>La etiqueta de prueba se envió. Mire si ha salido.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; is ready</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; está lista</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Impresoras</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Paper that is in</source>
        <translation>Papel cargado</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Prints badges of</source>
        <translation>Imprime credenciales de</translation>
    </message>
    <message>
        <source>Dots an inch</source>
        <translation>Puntos por pulgada</translation>
    </message>
    <message>
        <source>Badges are turned</source>
        <translation>Giro</translation>
    </message>
    <message>
        <source>Darkness</source>
        <translation>Intensidad</translation>
    </message>
    <message>
        <source>Cuts</source>
        <translation>Corta</translation>
    </message>
    <message>
        <source>Moved to the right, mm</source>
        <translation>A la derecha, mm</translation>
    </message>
    <message>
        <source>Moved down, mm</source>
        <translation>Hacia abajo, mm</translation>
    </message>
    <message>
        <source>Asks whether a badge came out</source>
        <translation>Pregunta si salió</translation>
    </message>
    <message>
        <source>Print a test label</source>
        <translation>Etiqueta de prueba</translation>
    </message>
    <message>
        <source>Remove this printer</source>
        <translation>Quitar esta impresora</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Add or take away…</source>
        <translation>Añadir o quitar…</translation>
    </message>
    <message>
        <source>Further ticket types</source>
        <translation>Más tipos de ticket</translation>
    </message>
    <message>
        <source>Also when it was only sent</source>
        <translation>También si solo se envió</translation>
    </message>
</context>
<context>
    <name>lanyard::QuestionPage</name>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Pregunta %1 de %2</translation>
    </message>
    <message>
        <source>One question before you go in</source>
        <translation>Una pregunta antes de entrar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>lanyard::QuestionPanel</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Next code, at any time</source>
        <translation>Código siguiente, cuando sea</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Atención</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>questions to answer</source>
        <translation>
            <numerusform>pregunta pendiente</numerusform>
            <numerusform>preguntas pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Say “%1”</source>
        <translation>Se pronuncia “%1”</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatoria</translation>
    </message>
    <message>
        <source>Type the answer into the field above, then Enter.</source>
        <translation>Escriba la respuesta arriba, luego Enter.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Después: %1</translation>
    </message>
    <message>
        <source>Check in and print</source>
        <translation>Registrar, imprimir</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Not checked in until all are answered</source>
        <translation>Sin entrada hasta la última respuesta</translation>
    </message>
    <message>
        <source>Type the beginning of the answer</source>
        <translation>Escriba el comienzo de la respuesta</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Shift Enter</source>
        <translation>Mayús Enter</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Línea nueva</translation>
    </message>
    <message>
        <source>Back, nothing recorded</source>
        <translation>Volver, sin anotar nada</translation>
    </message>
    <message>
        <source>Question before</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>That is %1. Enter takes it.</source>
        <translation>Es %1. Enter lo acepta.</translation>
    </message>
    <message>
        <source>This desk does not know this kind of question. Call staff.</source>
        <translation>Este mostrador no conoce este tipo de pregunta. Llame al personal.</translation>
    </message>
    <message>
        <source>This desk does not know this kind of question. Enter goes on.</source>
        <translation>Este mostrador no conoce este tipo de pregunta. Siga con Enter.</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Elegir otro archivo</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir archivo</translation>
    </message>
    <message>
        <source>Take a photo</source>
        <translation>Tomar foto</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>Lo que ve la cámara</translation>
    </message>
    <message>
        <source>Enter takes the photo.</source>
        <translation>Enter toma la foto.</translation>
    </message>
    <message>
        <source>Drop a picture or a PDF here, or choose one.</source>
        <translation>Suelte aquí una imagen o un PDF, o elija uno.</translation>
    </message>
    <message>
        <source>The chosen picture</source>
        <translation>La imagen elegida</translation>
    </message>
    <message>
        <source>May be left empty</source>
        <translation>Puede quedar vacía</translation>
    </message>
</context>
<context>
    <name>lanyard::ReasonForm</name>
    <message>
        <source>Reason, required</source>
        <translation>Motivo, obligatorio</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>En sus palabras</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>On its way…</source>
        <translation>En camino…</translation>
    </message>
    <message>
        <source>Choose a reason first.</source>
        <translation>Elija antes un motivo.</translation>
    </message>
    <message>
        <source>Say it in a few words first.</source>
        <translation>Dígalo antes en pocas palabras.</translation>
    </message>
</context>
<context>
    <name>lanyard::RecentList</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Last at this desk</source>
        <translation>Últimos en este mostrador</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Already in</source>
        <translation>Ya dentro</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>Espera el envío</translation>
    </message>
    <message>
        <source>Checked out</source>
        <translation>Salida hecha</translation>
    </message>
    <message numerus="yes">
        <source>Undo all %n</source>
        <translation>
            <numerusform>Deshacer %n</numerusform>
            <numerusform>Deshacer las %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::RolePage</name>
    <message>
        <source>What is this machine?</source>
        <translation>¿Qué es este equipo?</translation>
    </message>
    <message>
        <source>A registration desk</source>
        <translation>Un mostrador</translation>
    </message>
    <message>
        <source>A volunteer scans or types, and hands out the badge.</source>
        <translation>Un voluntario escanea o escribe, y entrega la credencial.</translation>
    </message>
    <message>
        <source>Keyboard and scanner, one desk for each machine</source>
        <translation>Teclado y lector, un mostrador por equipo</translation>
    </message>
    <message>
        <source>This is a desk</source>
        <translation>Es un mostrador</translation>
    </message>
    <message>
        <source>A self-service screen</source>
        <translation>Una pantalla de autoservicio</translation>
    </message>
    <message>
        <source>People scan their own code and take their badge. No names are listed.</source>
        <translation>Cada cual escanea su código y toma su credencial. No se muestran nombres.</translation>
    </message>
    <message>
        <source>Full screen, left with F12 and the staff PIN</source>
        <translation>Pantalla completa, se sale con F12 y el PIN</translation>
    </message>
    <message>
        <source>This is self-service</source>
        <translation>Es un autoservicio</translation>
    </message>
    <message>
        <source>You are asked once, and it is remembered.</source>
        <translation>Se pregunta una vez, y se recuerda.</translation>
    </message>
    <message>
        <source>You can change this later on the staff pages</source>
        <translation>Se puede cambiar en las páginas de Personal</translation>
    </message>
</context>
<context>
    <name>lanyard::SavePanel</name>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message numerus="yes">
        <source>%n rows saved…</source>
        <translation>
            <numerusform>%n fila guardada…</numerusform>
            <numerusform>%n filas guardadas…</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” and “%2” in “%3”</source>
        <translation>“%1” y “%2” en “%3”</translation>
    </message>
    <message>
        <source>Save lists as CSV</source>
        <translation>Guardar listas en CSV</translation>
    </message>
    <message>
        <source>For a spreadsheet or another system. Names and tickets are in both files: keep them where only staff can read them.</source>
        <translation>Para una hoja de cálculo u otro sistema. Ambos archivos tienen nombres y tickets: guárdelos donde solo el personal pueda leerlos.</translation>
    </message>
    <message>
        <source>Save attendees</source>
        <translation>Guardar asistentes</translation>
    </message>
    <message>
        <source>Save check-ins</source>
        <translation>Guardar entradas</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Enter</translation>
    </message>
</context>
<context>
    <name>lanyard::ScanPage</name>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>Scan your code</source>
        <translation>Escanee su código</translation>
    </message>
    <message>
        <source>Your code is being checked</source>
        <translation>Su código se comprueba</translation>
    </message>
    <message>
        <source>Hold it over the reader below</source>
        <translation>Póngalo abajo, sobre el lector</translation>
    </message>
    <message>
        <source>I have no code</source>
        <translation>No tengo código</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Letra grande</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Call for help</source>
        <translation>Pedir ayuda</translation>
    </message>
    <message>
        <source>Hold it into the frame below</source>
        <translation>Póngalo abajo, en el marco</translation>
    </message>
</context>
<context>
    <name>lanyard::ScannerPanel</name>
    <message>
        <source>Keys of the scanner</source>
        <translation>Teclas del lector</translation>
    </message>
    <message>
        <source>If the letters of scanned codes come out wrong, scan this code once. The desk learns from it what the scanner means, whatever the layout of the keyboard.</source>
        <translation>Si las letras de los códigos escaneados salen mal, escanee este código una vez. El mostrador aprende con él lo que el lector quiere decir, sea cual sea la distribución del teclado.</translation>
    </message>
    <message>
        <source>Learnt: scanned letters are what the scanner means.</source>
        <translation>Aprendido: las letras escaneadas son las que el lector quiere decir.</translation>
    </message>
    <message>
        <source>Not learnt: scanned letters are those of the layout.</source>
        <translation>No aprendido: las letras escaneadas siguen la distribución del teclado.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Olvidar</translation>
    </message>
</context>
<context>
    <name>lanyard::ScreenKeyboard</name>
    <message>
        <source>Delete the last letter</source>
        <translation>Borrar la última letra</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Línea nueva</translation>
    </message>
</context>
<context>
    <name>lanyard::SealPanel</name>
    <message>
        <source>Sealing…</source>
        <translation>Cifrando…</translation>
    </message>
    <message numerus="yes">
        <source>A passphrase has %n letters or more. Several words are easy to keep.</source>
        <translation>
            <numerusform>Una frase secreta tiene al menos %n carácter. Varias palabras se recuerdan bien.</numerusform>
            <numerusform>Una frase secreta tiene al menos %n caracteres. Varias palabras se recuerdan bien.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the same once more below.</source>
        <translation>Escriba la misma otra vez abajo.</translation>
    </message>
    <message>
        <source>The two are not the same. Type the second one again.</source>
        <translation>Las dos no son iguales. Escriba la segunda otra vez.</translation>
    </message>
    <message>
        <source>“%1” in “%2”, for no one but who has the passphrase</source>
        <translation>“%1” en “%2”, solo para quien tiene la frase secreta</translation>
    </message>
    <message>
        <source>Save what waits, sealed</source>
        <translation>Guardar cifrado lo que espera</translation>
    </message>
    <message numerus="yes">
        <source>%n entries with names and tickets. Without the passphrase nobody can read the file, and nobody can find the passphrase out. Keep it apart.</source>
        <translation>
            <numerusform>%n envío con nombre y ticket. Sin la frase secreta nadie puede leer el archivo, y nadie puede averiguarla. Guárdela aparte.</numerusform>
            <numerusform>%n envíos con nombres y tickets. Sin la frase secreta nadie puede leer el archivo, y nadie puede averiguarla. Guárdela aparte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>La misma frase secreta</translation>
    </message>
    <message>
        <source>Next: choose a folder</source>
        <translation>Después: elegir carpeta</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>Guardar aquí</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Enter</translation>
    </message>
</context>
<context>
    <name>lanyard::SentList</name>
    <message>
        <source>Sent here by self-service</source>
        <translation>Enviados aquí por el autoservicio</translation>
    </message>
    <message>
        <source>%1 · number %2 · %3</source>
        <extracomment>&quot;09:27 · number 101 · not found&quot;</extracomment>
        <translation>%1 · número %2 · %3</translation>
    </message>
    <message>
        <source>questions to answer</source>
        <translation>preguntas pendientes</translation>
    </message>
    <message>
        <source>several tickets for one code</source>
        <translation>varios tickets para un código</translation>
    </message>
    <message>
        <source>ticket is refused</source>
        <translation>ticket rechazado</translation>
    </message>
    <message>
        <source>too many wrong codes were typed</source>
        <translation>demasiados códigos erróneos</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no encontrado</translation>
    </message>
    <message>
        <source>marked by the organiser</source>
        <translation>marcado por la organización</translation>
    </message>
    <message>
        <source>is in, no badge came out there</source>
        <translation>está dentro, allí no salió la credencial</translation>
    </message>
</context>
<context>
    <name>lanyard::SettleCard</name>
    <message>
        <source>Did this badge come out?</source>
        <translation>¿Salió esta credencial?</translation>
    </message>
    <message>
        <source>Promised at %1, copy %2. Nobody is sure. Look in the tray.</source>
        <translation>Prometida a las %1, copia %2. Nadie está seguro. Mire en la bandeja.</translation>
    </message>
    <message>
        <source>It came out</source>
        <translation>Salió</translation>
    </message>
    <message>
        <source>It did not</source>
        <translation>No salió</translation>
    </message>
</context>
<context>
    <name>lanyard::ShareBars</name>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 de %3</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
</context>
<context>
    <name>lanyard::SheetPage</name>
    <message>
        <source>A4 paper, cut into 4 × A6</source>
        <translation>Papel A4, cortado en 4 × A6</translation>
    </message>
    <message>
        <source>A4 paper, cut into 8 × A7</source>
        <translation>Papel A4, cortado en 8 × A7</translation>
    </message>
    <message>
        <source>%1, wide</source>
        <translation>%1, ancho</translation>
    </message>
    <message>
        <source>%1, high</source>
        <translation>%1, alto</translation>
    </message>
    <message>
        <source>All ticket types</source>
        <translation>Todos los tickets</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>By company, then name</source>
        <translation>Por empresa, luego nombre</translation>
    </message>
    <message>
        <source>Only who has no badge yet</source>
        <translation>Solo quien aún no tiene</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Only who has paid</source>
        <translation>Solo quien pagó</translation>
    </message>
    <message>
        <source>Also who has yet to pay</source>
        <translation>También quien debe pagar</translation>
    </message>
    <message>
        <source>One-sided</source>
        <translation>Una cara</translation>
    </message>
    <message>
        <source>Both sides, turned left to right</source>
        <translation>Dos caras, giradas de lado</translation>
    </message>
    <message>
        <source>No marks</source>
        <translation>Sin marcas</translation>
    </message>
    <message>
        <source>Marks where to cut</source>
        <translation>Marcas de corte</translation>
    </message>
    <message>
        <source>The desk asks: is the badge there?</source>
        <translation>El mostrador pregunta: ¿está?</translation>
    </message>
    <message>
        <source>The desk prints another badge</source>
        <translation>El mostrador imprime otra</translation>
    </message>
    <message>
        <source>1, the whole sheet is free</source>
        <translation>1, todo el pliego está libre</translation>
    </message>
    <message>
        <source>The list is being read.</source>
        <translation>Se está leyendo la lista.</translation>
    </message>
    <message>
        <source>%1 of %2 people done.</source>
        <translation>%1 de %2 personas hechas.</translation>
    </message>
    <message>
        <source>Nobody is left whose badge belongs on a sheet. Nothing was written.</source>
        <translation>No queda nadie cuya credencial vaya en un pliego. No se escribió nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n badges are in “%1”.</source>
        <translation>
            <numerusform>Una credencial está en “%1”.</numerusform>
            <numerusform>%n credenciales en “%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheets: %1. Print them in their own size, not fitted to the page.</source>
        <translation>Pliegos: %1. Imprímalos a su tamaño, sin ajustar a la página.</translation>
    </message>
    <message numerus="yes">
        <source>%n badges could not be drawn and are left out: %1.</source>
        <translation>
            <numerusform>%n credencial no se pudo dibujar y falta: %1.</numerusform>
            <numerusform>%n credenciales no se pudieron dibujar y faltan: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n badges a text does not fit.</source>
        <translation>
            <numerusform>En %n credencial no cabe un texto.</numerusform>
            <numerusform>En %n credenciales no cabe un texto.</numerusform>
        </translation>
    </message>
    <message>
        <source>No font has: %1</source>
        <translation>Ninguna fuente tiene: %1</translation>
    </message>
    <message>
        <source>Print the night before</source>
        <translation>Imprimir la víspera</translation>
    </message>
    <message>
        <source>Paper or labels</source>
        <translation>Papel o etiquetas</translation>
    </message>
    <message>
        <source>First place that is free</source>
        <translation>Primer lugar libre</translation>
    </message>
    <message>
        <source>Ticket type</source>
        <translation>Tipo de ticket</translation>
    </message>
    <message>
        <source>Sorted</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Whose badges</source>
        <translation>De quién</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Caras</translation>
    </message>
    <message>
        <source>Plain paper</source>
        <translation>Papel normal</translation>
    </message>
    <message>
        <source>At check-in</source>
        <translation>A la entrada</translation>
    </message>
    <message>
        <source>Make the file</source>
        <translation>Crear el archivo</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Enter</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Printer: %1</source>
        <translation>Impresora: %1</translation>
    </message>
    <message>
        <source>Print the sheets</source>
        <translation>Imprimir los pliegos</translation>
    </message>
    <message>
        <source>“%1” has the sheets: %2 of %3 are out.</source>
        <translation>“%1” tiene los pliegos: han salido %2 de %3.</translation>
    </message>
    <message>
        <source>Badges: %1, sheets: %2.</source>
        <translation>Credenciales: %1, pliegos: %2.</translation>
    </message>
    <message>
        <source>“%1” says that all are printed.</source>
        <translation>“%1” dice que ya se imprimieron todos.</translation>
    </message>
    <message>
        <source>“%1” has taken all of them and says no more. Look at the paper.</source>
        <translation>“%1” los aceptó todos y no dice nada más. Mire el papel.</translation>
    </message>
    <message>
        <source>Stopped. “%1” may have printed some of them.</source>
        <translation>Detenido. “%1” quizá imprimió algunos.</translation>
    </message>
    <message>
        <source>It is not clear what “%1” has printed. Look at the paper before you print again.</source>
        <translation>No está claro qué imprimió “%1”. Mire el papel antes de imprimir otra vez.</translation>
    </message>
    <message>
        <source>Badges for an office printer, many on a sheet, as one PDF file or straight to the printer. No badge counts as printed before somebody has it.</source>
        <translation>Credenciales para una impresora de oficina, varias por pliego, en un PDF o directo a la impresora. Ninguna cuenta como impresa antes de que alguien la tenga.</translation>
    </message>
    <message>
        <source>Where the sheets go</source>
        <translation>Dónde van los pliegos</translation>
    </message>
</context>
<context>
    <name>lanyard::StaffBar</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronía</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear</translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n por decidir</numerusform>
            <numerusform>%n por decidir</numerusform>
        </translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Staff · %1</source>
        <translation>Personal · %1</translation>
    </message>
    <message>
        <source>Locks in %1</source>
        <translation>Bloqueo en %1</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Credenciales</translation>
    </message>
</context>
<context>
    <name>lanyard::SyncCounts</name>
    <message>
        <source>No server</source>
        <translation>Sin servidor</translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation>Preguntando al servidor</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>List is coming in, %1 of %2</source>
        <translation>Llega la lista, %1 de %2</translation>
    </message>
    <message>
        <source>List as of %1</source>
        <translation>Lista de %1</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Sin red</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>Shut out by the server</source>
        <translation>Excluido por el servidor</translation>
    </message>
    <message>
        <source>Pair this desk again.</source>
        <translation>Vincule de nuevo este mostrador.</translation>
    </message>
    <message numerus="yes">
        <source>%n at the server</source>
        <translation>
            <numerusform>%n en el servidor</numerusform>
            <numerusform>%n en el servidor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in doubt</source>
        <translation>
            <numerusform>%n en duda</numerusform>
            <numerusform>%n en duda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n por decidir</numerusform>
            <numerusform>%n por decidir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n saved here&lt;/b&gt;</source>
        <translation>
            <numerusform>&lt;b&gt;%n aquí&lt;/b&gt;</numerusform>
            <numerusform>&lt;b&gt;%n aquí&lt;/b&gt;</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Last sent %1</source>
        <translation>Último envío %1</translation>
    </message>
    <message>
        <source>Sent in order, by itself</source>
        <translation>Se envían en orden, por sí solos</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>En duda</translation>
    </message>
    <message>
        <source>Sent, no answer yet</source>
        <translation>Aún sin respuesta</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>Pide una decisión</translation>
    </message>
    <message>
        <source>The server said no</source>
        <translation>El servidor dijo que no</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>The server took everything</source>
        <translation>Todo aceptado</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>Guardado aquí</translation>
    </message>
    <message>
        <source>Passed on as a file</source>
        <translation>Se pasa como archivo</translation>
    </message>
    <message numerus="yes">
        <source>%n lost there</source>
        <translation>
            <numerusform>%n perdido allí</numerusform>
            <numerusform>%n perdidos allí</numerusform>
        </translation>
    </message>
    <message>
        <source>Clashes</source>
        <translation>Entradas dobles</translation>
    </message>
    <message>
        <source>Two desks, one ticket</source>
        <translation>Dos mostradores, un ticket</translation>
    </message>
    <message>
        <source>Save the lists as CSV.</source>
        <translation>Guarde las listas en CSV.</translation>
    </message>
    <message>
        <source>Save lists as CSV</source>
        <translation>Guardar listas en CSV</translation>
    </message>
</context>
<context>
    <name>lanyard::SyncLine</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>last sent %1</source>
        <translation>último envío %1</translation>
    </message>
    <message>
        <source>no server</source>
        <translation>sin servidor</translation>
    </message>
    <message>
        <source>asking the server</source>
        <translation>se pregunta al servidor</translation>
    </message>
    <message>
        <source>list is coming in, %1 of %2</source>
        <translation>llega la lista, %1 de %2</translation>
    </message>
    <message>
        <source>list is coming in</source>
        <translation>llega la lista</translation>
    </message>
    <message>
        <source>in step</source>
        <extracomment>the short form of &quot;in step with the server&quot;, where there is little room</extracomment>
        <translation>al día</translation>
    </message>
    <message>
        <source>in step with the server</source>
        <translation>al día con el servidor</translation>
    </message>
    <message>
        <source>no network since %1</source>
        <translation>sin red desde %1</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>sin red</translation>
    </message>
    <message>
        <source>shut out by the server</source>
        <translation>excluido por el servidor</translation>
    </message>
    <message numerus="yes">
        <source>%n for staff</source>
        <translation>
            <numerusform>%n al personal</numerusform>
            <numerusform>%n al personal</numerusform>
        </translation>
    </message>
    <message>
        <source>clock %1 behind</source>
        <translation>reloj atrasa %1</translation>
    </message>
    <message>
        <source>clock %1 ahead</source>
        <translation>reloj adelanta %1</translation>
    </message>
</context>
<context>
    <name>lanyard::SyncPanel</name>
    <message>
        <source>Nothing needs a decision</source>
        <translation>Nada pide una decisión</translation>
    </message>
    <message>
        <source>What the server refuses is kept here, with its words, until somebody decides.</source>
        <translation>Lo que el servidor rechaza queda aquí, con sus palabras, hasta que alguien decida.</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n in doubt.&lt;/b&gt; Sent, no clear answer came. The same entry is asked again; it cannot count twice.</source>
        <translation>
            <numerusform>&lt;b&gt;%n en duda.&lt;/b&gt; Enviado, no llegó una respuesta clara. Se pregunta otra vez por el mismo envío; no puede contar dos veces.</numerusform>
            <numerusform>&lt;b&gt;%n en duda.&lt;/b&gt; Enviados, no llegó una respuesta clara. Se pregunta otra vez por los mismos envíos; no pueden contar dos veces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n saved here.&lt;/b&gt; No server is paired: save them as a file to pass them on.</source>
        <translation>
            <numerusform>&lt;b&gt;%n guardado aquí.&lt;/b&gt; Ningún servidor vinculado: páselo como archivo.</numerusform>
            <numerusform>&lt;b&gt;%n guardados aquí.&lt;/b&gt; Ningún servidor vinculado: páselos como archivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Ask the server now about what is in doubt</source>
        <translation>Preguntar ahora al servidor por lo que está en duda</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Ver %1</translation>
    </message>
</context>
<context>
    <name>lanyard::TimeLine</name>
    <message>
        <source>Opens %1</source>
        <translation>Desde %1</translation>
    </message>
    <message>
        <source>Closes %1</source>
        <translation>Hasta %1</translation>
    </message>
    <message>
        <source>Now %1</source>
        <translation>Ahora %1</translation>
    </message>
</context>
<context>
    <name>lanyard::TroublePage</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
</context>
<context>
    <name>lanyard::TypePage</name>
    <message>
        <source>Find your booking</source>
        <translation>Busque su reserva</translation>
    </message>
    <message>
        <source>Two things, exactly as in your booking e-mail.</source>
        <translation>Dos datos, tal como en su e-mail de reserva.</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellido</translation>
    </message>
    <message>
        <source>Order code</source>
        <translation>N.º de pedido</translation>
    </message>
    <message>
        <source>Both must match. This screen never lists anyone.</source>
        <translation>Ambos deben coincidir. Esta pantalla nunca muestra nombres.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Find me</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>In your e-mail it looks like this</source>
        <translation>En su e-mail se ve así</translation>
    </message>
    <message>
        <source>Order &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>Pedido &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
</context>
<context>
    <name>lanyard::WelcomePage</name>
    <message>
        <source>Badge of %1</source>
        <translation>Credencial de %1</translation>
    </message>
    <message>
        <source>Your badge is saved</source>
        <translation>Credencial guardada</translation>
    </message>
    <message>
        <source>Your badge is being saved</source>
        <translation>Guardando su credencial</translation>
    </message>
    <message>
        <source>Ask for it at a desk</source>
        <translation>Pídala en un mostrador</translation>
    </message>
    <message>
        <source>Badges are handed out at a desk.</source>
        <translation>Se entregan en el mostrador.</translation>
    </message>
    <message>
        <source>Look in the tray below</source>
        <translation>Mire abajo en la bandeja</translation>
    </message>
    <message>
        <source>In the tray below</source>
        <translation>Abajo, en la bandeja</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Enviada a la impresora</translation>
    </message>
    <message>
        <source>Your badge is at the printer</source>
        <translation>Credencial en la impresora</translation>
    </message>
    <message>
        <source>Your badge is printed</source>
        <translation>Credencial impresa</translation>
    </message>
    <message>
        <source>Your badge is printing</source>
        <translation>Imprimiendo credencial</translation>
    </message>
    <message>
        <source>Welcome, %1</source>
        <translation>Hola, %1</translation>
    </message>
    <message>
        <source>You are checked in.</source>
        <translation>Entrada registrada.</translation>
    </message>
    <message>
        <source>Take it from the tray when it stops moving.</source>
        <translation>Tómela de la bandeja cuando deje de moverse.</translation>
    </message>
    <message>
        <source>No badge is printed for this ticket.</source>
        <translation>Para este ticket no se imprime credencial.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
</TS>
