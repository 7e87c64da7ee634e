<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AnswerInput</name>
    <message>
        <source>Without a yes nobody is checked in.</source>
        <translation>Sans oui, aucune entrée n’est validée.</translation>
    </message>
    <message>
        <source>This question needs an answer.</source>
        <translation>Cette question demande une réponse.</translation>
    </message>
    <message>
        <source>This is not a number. Type digits.</source>
        <translation>Ce n’est pas un nombre. Tapez des chiffres.</translation>
    </message>
    <message>
        <source>This is too small. The smallest number is %1.</source>
        <translation>C’est trop petit. Le plus petit nombre est %1.</translation>
    </message>
    <message>
        <source>This is too large. The largest number is %1.</source>
        <translation>C’est trop grand. Le plus grand nombre est %1.</translation>
    </message>
    <message>
        <source>Choose one of the answers.</source>
        <translation>Choisissez une des réponses.</translation>
    </message>
    <message>
        <source>This is too early. The earliest is %1.</source>
        <translation>C’est trop tôt. Au plus tôt&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This is too late. The latest is %1.</source>
        <translation>C’est trop tard. Au plus tard&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This is not a time. Type hours and minutes: 14:30.</source>
        <translation>Ce n’est pas une heure. Tapez heures et minutes&#xa0;: 14:30.</translation>
    </message>
    <message>
        <source>No country has these letters. Type the beginning of its name.</source>
        <translation>Aucun pays n’a ces lettres. Tapez le début de son nom.</translation>
    </message>
    <message numerus="yes">
        <source>This is too short. Type %n letters or more.</source>
        <translation>
            <numerusform>C’est trop court. Tapez au moins %n caractère.</numerusform>
            <numerusform>C’est trop court. Tapez au moins %n caractères.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is too long. Type %n letters at most.</source>
        <translation>
            <numerusform>C’est trop long. Tapez %n caractère au plus.</numerusform>
            <numerusform>C’est trop long. Tapez %n caractères au plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a number</source>
        <translation>Tapez un nombre</translation>
    </message>
    <message>
        <source>Type the time: 14:30</source>
        <translation>Tapez l’heure&#xa0;: 14:30</translation>
    </message>
    <message>
        <source>Type the beginning of the country’s name</source>
        <translation>Tapez le début du nom du pays</translation>
    </message>
    <message>
        <source>Type the number, from its country on: +91 …</source>
        <translation>Numéro avec indicatif du pays&#xa0;: +91 …</translation>
    </message>
    <message>
        <source>Type the answer here</source>
        <translation>Tapez la réponse ici</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>De %1 à %2</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Dès %1</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <translation>Jusqu’à %1</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <extracomment>A whole date, to be read back: &quot;Saturday 5 December 2026&quot;</extracomment>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>This is not a date. Type day, month and year: 05/12/2026.</source>
        <translation>Ce n’est pas une date. Tapez jour, mois et année&#xa0;: 05/12/2026.</translation>
    </message>
    <message>
        <source>Type day, month, year and the time: 05/12/2026 14:30.</source>
        <translation>Tapez jour, mois, année et heure&#xa0;: 05/12/2026 14:30.</translation>
    </message>
    <message>
        <source>Type day, month, year: 05/12/2026</source>
        <translation>Tapez jour, mois, année&#xa0;: 05/12/2026</translation>
    </message>
    <message>
        <source>Type day, month, year, time: 05/12/2026 14:30</source>
        <translation>Tapez jour, mois, année, heure&#xa0;: 05/12/2026 14:30</translation>
    </message>
    <message>
        <source>This desk does not know this kind of question. Call staff.</source>
        <translation>Ce guichet ne connaît pas ce type de question. Appelez l’équipe.</translation>
    </message>
    <message>
        <source>A file is needed here. Choose one.</source>
        <translation>Il faut un fichier ici. Choisissez-en un.</translation>
    </message>
    <message>
        <source>This file cannot be taken. Choose a picture or a PDF.</source>
        <translation>Ce fichier ne convient pas. Choisissez une image ou un PDF.</translation>
    </message>
    <message>
        <source>This file is too large. A PDF may have 10 MB.</source>
        <translation>Ce fichier est trop gros. Un PDF peut avoir 10 Mo.</translation>
    </message>
</context>
<context>
    <name>CodeWords</name>
    <message>
        <source>This code was replaced by a newer one</source>
        <translation>Ce code a été remplacé par un plus récent</translation>
    </message>
    <message>
        <source>This ticket is for “%1”</source>
        <translation>Ce billet est pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>This is a web address, not a ticket</source>
        <translation>C’est une adresse web, pas un billet</translation>
    </message>
    <message>
        <source>This is a boarding pass, not a ticket</source>
        <translation>C’est une carte d’embarquement, pas un billet</translation>
    </message>
    <message>
        <source>This is a Wi-Fi code, not a ticket</source>
        <translation>C’est le code d’un Wi-Fi, pas un billet</translation>
    </message>
    <message>
        <source>These are contact details, not a ticket</source>
        <translation>Ce sont des coordonnées, pas un billet</translation>
    </message>
    <message>
        <source>This is a calendar entry, not a ticket</source>
        <translation>C’est un rendez-vous d’agenda, pas un billet</translation>
    </message>
    <message>
        <source>This is a code for paying, not a ticket</source>
        <translation>C’est un code de paiement, pas un billet</translation>
    </message>
    <message>
        <source>This code is for pairing a device</source>
        <translation>Ce code sert à associer un appareil</translation>
    </message>
    <message>
        <source>This code is not on this event’s list</source>
        <translation>Ce code n’est pas sur la liste</translation>
    </message>
    <message>
        <source>Ask for the newest e-mail with the ticket, or search by name.</source>
        <translation>Demandez le dernier e-mail avec le billet, ou cherchez par nom.</translation>
    </message>
    <message>
        <source>Show the way there, or search by name for a ticket to this event.</source>
        <translation>Montrez le chemin, ou cherchez par nom un billet pour cet événement.</translation>
    </message>
    <message>
        <source>Often the ticket of another event: ask for the e-mail, or search by name.</source>
        <translation>Souvent le billet d’un autre événement&#xa0;: demandez l’e-mail, ou cherchez par nom.</translation>
    </message>
    <message>
        <source>Ask for the code in the e-mail with the ticket, or search by name.</source>
        <translation>Demandez le code qui est dans l’e-mail du billet, ou cherchez par nom.</translation>
    </message>
    <message>
        <source>Hold the code of your ticket here: it is in the e-mail with the ticket.</source>
        <translation>Présentez ici le code de votre billet&#xa0;: il est dans l’e-mail du billet.</translation>
    </message>
    <message>
        <source>At the desk you hear where to go.</source>
        <translation>Au guichet, on vous dira où aller.</translation>
    </message>
</context>
<context>
    <name>DeskName</name>
    <message>
        <source>Another desk (%1)</source>
        <extracomment>the server tells a number only: &quot;Another desk (#2)&quot;</extracomment>
        <translation>Un autre guichet (%1)</translation>
    </message>
</context>
<context>
    <name>DeskWords</name>
    <message>
        <source>No name on the ticket</source>
        <translation>Pas de nom sur le billet</translation>
    </message>
    <message>
        <source>Say “%1”</source>
        <translation>Prononcez «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Billet</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>&lt;b&gt;Look twice:&lt;/b&gt; the organiser has marked this ticket.</source>
        <translation>&lt;b&gt;Regardez bien&#xa0;:&lt;/b&gt; l’organisateur a marqué ce billet.</translation>
    </message>
    <message>
        <source>Undo, %1 s</source>
        <translation>Annuler, %1 s</translation>
    </message>
    <message>
        <source>Reprint</source>
        <translation>Réimprimer</translation>
    </message>
    <message>
        <source>Saved here at %1</source>
        <translation>Enregistré ici à %1</translation>
    </message>
    <message>
        <source>Saved here at %1, server has it</source>
        <translation>Enregistré à %1, le serveur l’a aussi</translation>
    </message>
    <message>
        <source>Saved here at %1, waits for the server</source>
        <translation>Enregistré à %1, attend le serveur</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>&lt;b&gt;No badge printed yet.&lt;/b&gt;</source>
        <translation>&lt;b&gt;Aucun badge imprimé.&lt;/b&gt;</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n badges sent so far.&lt;/b&gt;</source>
        <translation>
            <numerusform>&lt;b&gt;%n badge envoyé jusqu’ici.&lt;/b&gt;</numerusform>
            <numerusform>&lt;b&gt;%n badges envoyés jusqu’ici.&lt;/b&gt;</numerusform>
        </translation>
    </message>
    <message>
        <source>Badge needed again? One key says why and prints.</source>
        <translation>Encore besoin du badge&#xa0;? Une touche dit pourquoi et imprime.</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdu</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Abîmé</translation>
    </message>
    <message>
        <source>Name wrong</source>
        <translation>Nom erroné</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Admit on my word</source>
        <translation>Laisser entrer, j’en réponds</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>list read %1</source>
        <translation>liste lue %1</translation>
    </message>
    <message>
        <source>To search, just type: name, company or order</source>
        <translation>Pour chercher, tapez&#xa0;: nom, société ou commande</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>Nothing is lost, the answer comes by itself</source>
        <translation>Rien n’est perdu, la réponse arrive d’elle-même</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Pas enregistré</translation>
    </message>
    <message>
        <source>Nobody was admitted</source>
        <translation>Personne n’est entré</translation>
    </message>
    <message>
        <source>The same code can be scanned again at once</source>
        <translation>Le même code peut être scanné de nouveau tout de suite</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>The check-in was taken back</source>
        <translation>L’entrée a été annulée</translation>
    </message>
    <message>
        <source>If the badge came out, take it back too</source>
        <translation>Si le badge est sorti, reprenez-le aussi</translation>
    </message>
    <message>
        <source>Badge?</source>
        <translation>Badge&#xa0;?</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Pas imprimé</translation>
    </message>
    <message>
        <source>The person is checked in</source>
        <translation>L’entrée est validée</translation>
    </message>
    <message>
        <source>%1 is checked in</source>
        <translation>%1&#xa0;: entrée validée</translation>
    </message>
    <message>
        <source>The check-in is saved, %1</source>
        <translation>L’entrée est enregistrée, %1</translation>
    </message>
    <message>
        <source>The badge may or may not have come out</source>
        <translation>Le badge est peut-être sorti, peut-être pas</translation>
    </message>
    <message>
        <source>Look in the tray: is the badge there?</source>
        <translation>Regardez dans le bac&#xa0;: le badge y est-il&#xa0;?</translation>
    </message>
    <message>
        <source>Yes, it is there</source>
        <translation>Oui, il y est</translation>
    </message>
    <message>
        <source>No, nothing came</source>
        <translation>Non, rien n’est sorti</translation>
    </message>
    <message>
        <source>The badge has not been printed</source>
        <translation>Le badge n’a pas été imprimé</translation>
    </message>
    <message>
        <source>Nothing reached paper</source>
        <translation>Rien n’est arrivé sur papier</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Imprimer à nouveau</translation>
    </message>
    <message>
        <source>Reprint now</source>
        <translation>Réimprimer aussitôt</translation>
    </message>
    <message>
        <source>Later, next person</source>
        <translation>Plus tard, suivant</translation>
    </message>
    <message>
        <source>In the tray</source>
        <translation>Dans le bac</translation>
    </message>
    <message>
        <source>Drawing the badge</source>
        <translation>Dessin du badge</translation>
    </message>
    <message>
        <source>Sent to %1</source>
        <translation>Envoyé à %1</translation>
    </message>
    <message>
        <source>Badge drawn, code read back</source>
        <translation>Badge dessiné, code relu</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Impression…</translation>
    </message>
    <message>
        <source>Look in the tray</source>
        <translation>Regardez dans le bac</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Imprimé</translation>
    </message>
    <message>
        <source>Badge ordered</source>
        <translation>Badge demandé</translation>
    </message>
    <message>
        <source>No word from the printer</source>
        <translation>Imprimante sans réponse</translation>
    </message>
    <message>
        <source>The next badge
appears here</source>
        <translation>Le prochain badge
apparaît ici</translation>
    </message>
    <message>
        <source>No badge yet</source>
        <translation>Aucun badge</translation>
    </message>
    <message>
        <source>Nothing to print</source>
        <translation>Rien à imprimer</translation>
    </message>
    <message>
        <source>Preview, not printed</source>
        <translation>Aperçu, pas imprimé</translation>
    </message>
    <message>
        <source>The dots that will be printed, but for the edges</source>
        <translation>Les points de l’impression, sauf les bords</translation>
    </message>
    <message>
        <source>Exactly the dots that will be printed</source>
        <translation>Les points exacts de l’impression</translation>
    </message>
    <message>
        <source>Check in and print</source>
        <translation>Valider, imprimer</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Keep this badge at the desk</source>
        <translation>Gardez ce badge au guichet</translation>
    </message>
    <message>
        <source>No badge printed</source>
        <translation>Badge pas imprimé</translation>
    </message>
    <message>
        <source>It is on its way</source>
        <translation>Il arrive</translation>
    </message>
    <message>
        <source>Checked in only</source>
        <translation>Entrée seulement</translation>
    </message>
    <message>
        <source>This is their badge</source>
        <translation>C’est son badge</translation>
    </message>
    <message>
        <source>Nothing is printing now</source>
        <translation>Rien ne s’imprime</translation>
    </message>
    <message>
        <source>Prints after the last answer</source>
        <translation>Imprime à la dernière réponse</translation>
    </message>
    <message>
        <source>No badge
for an unknown code</source>
        <translation>Pas de badge pour
un code inconnu</translation>
    </message>
    <message>
        <source>No badge
for a refused ticket</source>
        <translation>Pas de badge pour
un billet refusé</translation>
    </message>
    <message>
        <source>Scan a code, or type a name, company or order</source>
        <translation>Scannez un code, ou tapez nom, société, commande</translation>
    </message>
    <message>
        <source>Next code, or type the name</source>
        <translation>Code suivant, ou tapez le nom</translation>
    </message>
    <message>
        <source>Next code, at any time</source>
        <translation>Code suivant, à tout moment</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Entrée</translation>
    </message>
    <message>
        <source>Check in only</source>
        <translation>Valider seulement</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Look it up as a code</source>
        <translation>Chercher comme code</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Back, nothing recorded</source>
        <translation>Retour, rien n’est noté</translation>
    </message>
    <message>
        <source>Reprint with a reason</source>
        <translation>Réimprimer avec motif</translation>
    </message>
    <message>
        <source>Not printed yet</source>
        <translation>Pas encore imprimé</translation>
    </message>
    <message>
        <source>Close help</source>
        <translation>Fermer l’aide</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Valider l’entrée</translation>
    </message>
    <message>
        <source>Sent before: Enter prints no second one</source>
        <translation>Déjà envoyé&#xa0;: pas de second badge</translation>
    </message>
    <message>
        <source>Saved as a file</source>
        <translation>Enregistré en fichier</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Waits for the printer</source>
        <translation>Attend l’imprimante</translation>
    </message>
    <message>
        <source>Let out on my word</source>
        <translation>Laisser sortir, j’en réponds</translation>
    </message>
    <message>
        <source>Nothing was recorded</source>
        <translation>Rien n’a été noté</translation>
    </message>
    <message>
        <source>The check-out was taken back</source>
        <translation>La sortie a été annulée</translation>
    </message>
    <message>
        <source>No badge
on the way out</source>
        <translation>Pas de badge
à la sortie</translation>
    </message>
    <message>
        <source>Check out</source>
        <translation>Valider la sortie</translation>
    </message>
    <message>
        <source>Out: scan a code, or type a name or order</source>
        <translation>Sortie&#xa0;: scannez un code, ou tapez nom, commande</translation>
    </message>
    <message>
        <source>Out: next code, or type the name</source>
        <translation>Sortie&#xa0;: code suivant, ou tapez le nom</translation>
    </message>
    <message>
        <source>Out: next code, at any time</source>
        <translation>Sortie&#xa0;: code suivant, à tout moment</translation>
    </message>
    <message>
        <source>Scan people in or out</source>
        <translation>Scanner entrées ou sorties</translation>
    </message>
    <message>
        <source>Scan people in again</source>
        <translation>Revenir aux entrées</translation>
    </message>
    <message>
        <source>Scan people out</source>
        <translation>Scanner les sorties</translation>
    </message>
    <message>
        <source>Made beforehand</source>
        <translation>Fait à l’avance</translation>
    </message>
    <message>
        <source>The badge was put on a sheet, to be printed beforehand</source>
        <translation>Le badge a été mis sur une planche, à imprimer à l’avance</translation>
    </message>
    <message>
        <source>Look among the badges made beforehand: is it there?</source>
        <translation>Cherchez parmi les badges faits à l’avance&#xa0;: y est-il&#xa0;?</translation>
    </message>
    <message>
        <source>No, it is not there</source>
        <translation>Non, il n’y est pas</translation>
    </message>
    <message>
        <source>Is it there?</source>
        <translation>Y est-il&#xa0;?</translation>
    </message>
    <message>
        <source>On a sheet</source>
        <translation>Sur une planche</translation>
    </message>
    <message>
        <source>Yes: %1</source>
        <translation>Oui&#xa0;: %1</translation>
    </message>
    <message>
        <source>No: %1</source>
        <translation>Non&#xa0;: %1</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Non coché</translation>
    </message>
    <message>
        <source>Look twice</source>
        <translation>Regardez bien</translation>
    </message>
    <message>
        <source>All in</source>
        <translation>Tous là</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>All out</source>
        <translation>Tous sortis</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n people of one order are checked out</source>
        <translation>
            <numerusform>%n personne d’une commande&#xa0;: sortie validée</numerusform>
            <numerusform>%n personnes d’une commande&#xa0;: sorties validées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people of one order are checked in</source>
        <translation>
            <numerusform>%n personne d’une commande&#xa0;: entrée validée</numerusform>
            <numerusform>%n personnes d’une commande&#xa0;: entrées validées</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody of this order is checked in</source>
        <translation>Aucune entrée validée pour cette commande</translation>
    </message>
    <message>
        <source>Nobody of this order is checked out</source>
        <translation>Aucune sortie validée pour cette commande</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo all, %1 s</source>
        <translation>Tout annuler, %1 s</translation>
    </message>
    <message numerus="yes">
        <source>%n badges, not printed</source>
        <translation>
            <numerusform>%n badge, pas imprimé</numerusform>
            <numerusform>%n badges, pas imprimés</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is ticked</source>
        <translation>Personne n’est coché</translation>
    </message>
    <message numerus="yes">
        <source>Check in %n</source>
        <translation>
            <numerusform>Valider %n entrée</numerusform>
            <numerusform>Valider %n entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check out %n</source>
        <translation>
            <numerusform>Valider %n sortie</numerusform>
            <numerusform>Valider %n sorties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check in all %n</source>
        <translation>
            <numerusform>Valider %n</numerusform>
            <numerusform>Valider les %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep these badges at the desk</source>
        <translation>Gardez ces badges au guichet</translation>
    </message>
    <message>
        <source>%1 of %2 badges sent</source>
        <translation>Badges envoyés&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Cocher</translation>
    </message>
    <message>
        <source>Ctrl P</source>
        <translation>Ctrl P</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Last people</source>
        <translation>Les derniers</translation>
    </message>
    <message>
        <source>No photographs</source>
        <translation>Pas de photos</translation>
    </message>
    <message>
        <source>It comes out by itself once the printer can</source>
        <translation>Il sortira tout seul dès que l’imprimante pourra</translation>
    </message>
    <message>
        <source>Print on %1</source>
        <translation>Imprimer sur %1</translation>
    </message>
    <message>
        <source>Done, try again</source>
        <translation>C’est fait, réessayer</translation>
    </message>
    <message>
        <source>Another printer</source>
        <translation>Autre imprimante</translation>
    </message>
    <message>
        <source>Try printer again</source>
        <translation>Réessayer l’imprimante</translation>
    </message>
    <message>
        <source>Printer not there</source>
        <translation>Imprimante absente</translation>
    </message>
    <message>
        <source>It comes out once staff let the printer go on</source>
        <translation>Il sortira dès que le personnel relancera l’imprimante</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Ticket type</source>
        <translation>Type de billet</translation>
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
        <translation>N° de commande</translation>
    </message>
    <message>
        <source>Number in the order</source>
        <translation>Numéro dans la commande</translation>
    </message>
    <message>
        <source>Ticket code</source>
        <translation>Code du billet</translation>
    </message>
    <message>
        <source>State of the order</source>
        <translation>État de la commande</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Note at check-in</source>
        <translation>Note à l’entrée</translation>
    </message>
    <message>
        <source>Look twice</source>
        <translation>À regarder</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valable dès</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>Entrée validée</translation>
    </message>
    <message>
        <source>Checked in at</source>
        <translation>Heure d’entrée</translation>
    </message>
    <message>
        <source>Checked out</source>
        <translation>Sortie validée</translation>
    </message>
    <message>
        <source>Check-in lists</source>
        <translation>Listes d’entrée</translation>
    </message>
    <message>
        <source>Add-on to</source>
        <translation>Complément de</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>E-mail of the order</source>
        <translation>E-mail de la commande</translation>
    </message>
    <message>
        <source>Name on the invoice</source>
        <translation>Nom sur la facture</translation>
    </message>
    <message>
        <source>Company on the invoice</source>
        <translation>Société sur la facture</translation>
    </message>
    <message>
        <source>Commas</source>
        <translation>Virgules</translation>
    </message>
    <message>
        <source>Semicolons</source>
        <translation>Points-virgules</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Tabulations</translation>
    </message>
    <message>
        <source>the ticket code</source>
        <translation>le code du billet</translation>
    </message>
    <message>
        <source>order and position</source>
        <translation>commande et numéro</translation>
    </message>
    <message>
        <source>e-mail and name</source>
        <translation>e-mail et nom</translation>
    </message>
    <message>
        <source>name and company</source>
        <translation>nom et société</translation>
    </message>
</context>
<context>
    <name>FindingSentence</name>
    <message>
        <source>Stopped after %1 of %2 people.</source>
        <translation>Arrêté après %1 personnes sur %2.</translation>
    </message>
    <message>
        <source>%1 of %2 badges will not come out well.</source>
        <translation>%1 badges sur %2 ne sortiront pas bien.</translation>
    </message>
    <message>
        <source>There is no badge to look at yet.</source>
        <translation>Il n’y a pas encore de badge à vérifier.</translation>
    </message>
    <message numerus="yes">
        <source>All %n badges come out well.</source>
        <translation>
            <numerusform>%n badge sort bien.</numerusform>
            <numerusform>Les %n badges sortent bien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people get no badge with their ticket.</source>
        <translation>
            <numerusform>%n personne n’a pas de badge avec son billet.</numerusform>
            <numerusform>%n personnes n’ont pas de badge avec leur billet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Code cannot be read</source>
        <translation>Code illisible</translation>
    </message>
    <message>
        <source>Paper too small</source>
        <translation>Papier trop petit</translation>
    </message>
    <message>
        <source>No name on the list</source>
        <translation>Pas de nom sur la liste</translation>
    </message>
    <message>
        <source>Signs that no font has</source>
        <translation>Caractères sans police</translation>
    </message>
    <message>
        <source>Text does not fit</source>
        <translation>Texte trop long</translation>
    </message>
    <message>
        <source>Picture missing</source>
        <translation>Image absente</translation>
    </message>
    <message>
        <source>The code cannot be read from the badge. Make room around it, or make it larger.</source>
        <translation>Le code du badge est illisible. Laissez de la place autour, ou agrandissez-le.</translation>
    </message>
    <message>
        <source>The badge is %1 mm. No printer of this desk has paper as large.</source>
        <translation>Le badge mesure %1 mm. Aucune imprimante d’ici n’a de papier aussi grand.</translation>
    </message>
    <message>
        <source>There is no name on the list. Type it in before the person comes.</source>
        <translation>Le nom manque sur la liste. Tapez-le avant que la personne arrive.</translation>
    </message>
    <message>
        <source>No font has %1. The badge leaves it out.</source>
        <translation>Aucune police n’a %1. Le badge l’omet.</translation>
    </message>
    <message>
        <source>A picture is missing or cannot be read. Its place stays empty.</source>
        <translation>Une image manque ou est illisible. Sa place reste vide.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>Template cannot be drawn</source>
        <translation>Modèle illisible</translation>
    </message>
    <message>
        <source>No template for the ticket</source>
        <translation>Billet sans modèle</translation>
    </message>
    <message>
        <source>Another template is taken</source>
        <translation>Un autre modèle est pris</translation>
    </message>
    <message>
        <source>Unknown parts in the template</source>
        <translation>Éléments inconnus du modèle</translation>
    </message>
    <message>
        <source>The badge template “%1” cannot be drawn. Nobody who gets it has a badge.</source>
        <translation>Le modèle de badge «&#xa0;%1&#xa0;» ne peut pas être dessiné. Qui l’a n’aura pas de badge.</translation>
    </message>
    <message>
        <source>There is no badge template for the ticket “%1”. Nobody with it has a badge.</source>
        <translation>Il n’y a pas de modèle de badge pour le billet «&#xa0;%1&#xa0;». Qui l’a n’aura pas de badge.</translation>
    </message>
    <message>
        <source>The badge template of the ticket “%1” is not on this desk. “%2” is taken.</source>
        <translation>Le modèle de badge du billet «&#xa0;%1&#xa0;» n’est pas sur ce guichet. «&#xa0;%2&#xa0;» est pris à sa place.</translation>
    </message>
    <message>
        <source>The badge template “%1” asks for what nobody here knows: %2.</source>
        <translation>Le modèle de badge «&#xa0;%1&#xa0;» demande ce que personne ici ne connaît&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Code too fine for the printer</source>
        <translation>Code trop fin pour l’imprimante</translation>
    </message>
    <message>
        <source>Code without white around it</source>
        <translation>Code sans blanc autour</translation>
    </message>
    <message>
        <source>The code has %1 dots a module; scanners want at least %2. Give it a larger place or a shorter text, or use a printer with more dots an inch.</source>
        <translation>Le code a %1 points par module&#xa0;; il en faut au moins %2 aux lecteurs. Donnez-lui plus de place ou un texte plus court, ou prenez une imprimante plus fine.</translation>
    </message>
    <message>
        <source>Something stands too close to the code. Leave four of its modules white around it.</source>
        <translation>Quelque chose est trop près du code. Laissez quatre modules de blanc autour.</translation>
    </message>
    <message>
        <source>Nothing on the badge</source>
        <translation>Rien sur le badge</translation>
    </message>
    <message>
        <source>Cut off by the printer</source>
        <translation>Coupé par l’imprimante</translation>
    </message>
    <message>
        <source>The badge template “%1” prints nothing: the badge is white.</source>
        <translation>Le modèle de badge «&#xa0;%1&#xa0;» n’imprime rien&#xa0;: le badge est blanc.</translation>
    </message>
    <message>
        <source>A part of the code lies where the printer prints nothing. Move it further in.</source>
        <translation>Une partie du code se trouve là où l’imprimante n’imprime pas. Éloignez-le du bord.</translation>
    </message>
    <message>
        <source>A part of “%1” lies where the printer prints nothing. Move it further in.</source>
        <translation>Une partie de «&#xa0;%1&#xa0;» se trouve là où l’imprimante n’imprime pas. Éloignez-la du bord.</translation>
    </message>
    <message>
        <source>“%1” does not fit its place, or reaches off the badge.</source>
        <translation>«&#xa0;%1&#xa0;» ne tient pas à sa place, ou dépasse du badge.</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Confirmed by the server</source>
        <translation>Confirmé par le serveur</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Admitted at %1</source>
        <translation>Entrée à %1</translation>
    </message>
    <message>
        <source>Left at %1</source>
        <translation>Sortie à %1</translation>
    </message>
    <message>
        <source>Learned from the server</source>
        <translation>Appris du serveur</translation>
    </message>
    <message>
        <source>Undone at %1</source>
        <translation>Annulé à %1</translation>
    </message>
    <message>
        <source>Undone at %1 by %2</source>
        <translation>Annulé à %1 par %2</translation>
    </message>
    <message>
        <source>%1 · copy %2</source>
        <translation>%1 · exemplaire %2</translation>
    </message>
    <message>
        <source>First badge</source>
        <translation>Premier badge</translation>
    </message>
    <message>
        <source>Reprint: %1</source>
        <translation>Réimpression&#xa0;: %1</translation>
    </message>
    <message>
        <source>Seen by a person at %1</source>
        <translation>Vu par quelqu’un à %1</translation>
    </message>
    <message>
        <source>Done at %1</source>
        <translation>Fini à %1</translation>
    </message>
    <message>
        <source>At %1: %2</source>
        <extracomment>desk, then why nobody was let in: &quot;At Desk A: not paid&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nothing was recorded as a check-in</source>
        <translation>Aucune entrée n’a été notée</translation>
    </message>
    <message>
        <source>scanned again, was in already</source>
        <translation>scanné de nouveau, déjà là</translation>
    </message>
    <message>
        <source>the order was not paid</source>
        <translation>la commande n’était pas payée</translation>
    </message>
    <message>
        <source>the order was not approved</source>
        <translation>la commande n’était pas approuvée</translation>
    </message>
    <message>
        <source>the ticket was cancelled</source>
        <translation>le billet était annulé</translation>
    </message>
    <message>
        <source>the ticket was blocked</source>
        <translation>le billet était bloqué</translation>
    </message>
    <message>
        <source>the ticket was not valid then</source>
        <translation>le billet n’était pas valable alors</translation>
    </message>
    <message>
        <source>the list’s rules did not let it in</source>
        <translation>les règles de la liste l’ont refusé</translation>
    </message>
    <message>
        <source>the ticket does not open this list</source>
        <translation>le billet ne vaut pas pour cette liste</translation>
    </message>
    <message>
        <source>the code stood for several tickets</source>
        <translation>le code valait pour plusieurs billets</translation>
    </message>
    <message>
        <source>the code was replaced by a newer one</source>
        <translation>le code avait été remplacé par un plus récent</translation>
    </message>
    <message>
        <source>questions were still to be answered</source>
        <translation>il restait des questions</translation>
    </message>
    <message>
        <source>not let in</source>
        <translation>pas entré</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Par %1</translation>
    </message>
    <message>
        <source>No badge yet</source>
        <translation>Aucun badge</translation>
    </message>
    <message numerus="yes">
        <source>Sent %n times</source>
        <translation>
            <numerusform>Envoyé %n fois</numerusform>
            <numerusform>Envoyé %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdu</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Abîmé</translation>
    </message>
    <message>
        <source>Name is wrong</source>
        <translation>Nom erroné</translation>
    </message>
    <message>
        <source>Other, in words</source>
        <translation>Autre, à préciser</translation>
    </message>
    <message>
        <source>Clash settled</source>
        <translation>Double entrée réglée</translation>
    </message>
    <message>
        <source>Set aside: not at the server</source>
        <translation>Écarté&#xa0;: pas sur le serveur</translation>
    </message>
    <message>
        <source>Sent to the server again</source>
        <translation>Renvoyé au serveur</translation>
    </message>
    <message>
        <source>the ticket was for another date</source>
        <translation>le billet était pour une autre date</translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message>
        <source>a list not known here yet</source>
        <translation>une liste encore inconnue ici</translation>
    </message>
    <message>
        <source>gate %1</source>
        <translation>accès %1</translation>
    </message>
    <message>
        <source>no gate</source>
        <translation>aucun accès</translation>
    </message>
</context>
<context>
    <name>PrinterName</name>
    <message>
        <source>Badge folder</source>
        <translation>Dossier de badges</translation>
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
        <translation>Absente&#xa0;: allumez-la, vérifiez son câble</translation>
    </message>
    <message>
        <source>No answer: switch it off and on</source>
        <translation>Pas de réponse&#xa0;: éteignez, rallumez</translation>
    </message>
    <message>
        <source>Certificate not trusted: call staff</source>
        <translation>Certificat non fiable&#xa0;: appelez l’équipe</translation>
    </message>
    <message>
        <source>Head is open: close it</source>
        <translation>Tête ouverte&#xa0;: fermez-la</translation>
    </message>
    <message>
        <source>Out of labels: put in a roll</source>
        <translation>Plus d’étiquettes&#xa0;: rechargez</translation>
    </message>
    <message>
        <source>Out of ribbon: put in a new one</source>
        <translation>Ruban fini&#xa0;: mettez-en un neuf</translation>
    </message>
    <message>
        <source>A label is stuck: take it out</source>
        <translation>Étiquette coincée&#xa0;: retirez-la</translation>
    </message>
    <message>
        <source>Cutter is stuck: free it</source>
        <translation>Massicot coincé&#xa0;: dégagez-le</translation>
    </message>
    <message>
        <source>Too hot: let it cool down</source>
        <translation>Trop chaude&#xa0;: attendez</translation>
    </message>
    <message>
        <source>Print head is broken: call service</source>
        <translation>Tête en panne&#xa0;: appelez le service</translation>
    </message>
    <message>
        <source>Finds no label: calibrate it</source>
        <translation>Étiquettes non vues&#xa0;: calibrez</translation>
    </message>
    <message>
        <source>Paused: press its pause key</source>
        <translation>En pause&#xa0;: touche pause</translation>
    </message>
    <message>
        <source>Cover is open: close it</source>
        <translation>Capot ouvert&#xa0;: fermez-le</translation>
    </message>
    <message>
        <source>Still printing: wait</source>
        <translation>Imprime encore&#xa0;: attendez</translation>
    </message>
    <message>
        <source>Got rubbish: check its cable</source>
        <translation>Données abîmées&#xa0;: vérifiez son câble</translation>
    </message>
    <message>
        <source>Wrong labels are in: change the roll</source>
        <translation>Mauvaises étiquettes&#xa0;: changez</translation>
    </message>
    <message>
        <source>Paused by staff: its badges wait</source>
        <translation>Pause de l’équipe&#xa0;: badges en attente</translation>
    </message>
    <message>
        <source>Holds %1, needs %2: change the roll</source>
        <translation>A %1, il faut %2&#xa0;: changez le rouleau</translation>
    </message>
    <message>
        <source>Badge printer</source>
        <translation>Imprimante à badges</translation>
    </message>
</context>
<context>
    <name>RejectionSentence</name>
    <message>
        <source>This row has no name.</source>
        <translation>Cette ligne n’a pas de nom.</translation>
    </message>
    <message>
        <source>This add-on belongs to “%1”, which is not in the file.</source>
        <translation>Ce complément va avec «&#xa0;%1&#xa0;», qui n’est pas dans le fichier.</translation>
    </message>
    <message>
        <source>“%1” stands in line %2 already.</source>
        <translation>«&#xa0;%1&#xa0;» est déjà à la ligne %2.</translation>
    </message>
    <message>
        <source>This row has only %1 fields, fewer than the header.</source>
        <translation>Cette ligne n’a que %1 champs, moins que l’en-tête.</translation>
    </message>
    <message>
        <source>This row has %1 fields, more than the header.</source>
        <translation>Cette ligne a %1 champs, plus que l’en-tête.</translation>
    </message>
    <message>
        <source>The quotes in this row do not fit together.</source>
        <translation>Les guillemets de cette ligne ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>“%1” is not a date or time.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni une date ni une heure.</translation>
    </message>
    <message>
        <source>“%1” is not a state of an order that Lanyard knows.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un état de commande que Lanyard connaît.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni oui ni non.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre.</translation>
    </message>
    <message>
        <source>The ticket “%1” stands in line %2 already.</source>
        <translation>Le billet «&#xa0;%1&#xa0;» est déjà à la ligne %2.</translation>
    </message>
    <message>
        <source>Order and position “%1” are in line %2 already.</source>
        <translation>Commande et numéro «&#xa0;%1&#xa0;» sont déjà à la ligne %2.</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>In since %1</source>
        <translation>Là depuis %1</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <translation>Dès %1</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>Fini %1</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Non payé</translation>
    </message>
    <message>
        <source>Left %1</source>
        <translation>Sortie %1</translation>
    </message>
    <message>
        <source>Not in yet</source>
        <translation>Pas encore là</translation>
    </message>
    <message>
        <source>Badge waits</source>
        <translation>Badge attend</translation>
    </message>
    <message>
        <source>Badge is printing</source>
        <translation>Badge à l’impression</translation>
    </message>
    <message>
        <source>Badge sent</source>
        <translation>Badge envoyé</translation>
    </message>
    <message>
        <source>Badge not printed</source>
        <translation>Badge pas imprimé</translation>
    </message>
    <message>
        <source>No badge</source>
        <translation>Sans badge</translation>
    </message>
    <message>
        <source>Badge in doubt</source>
        <translation>Badge en doute</translation>
    </message>
    <message>
        <source>Off the list</source>
        <translation>Hors liste</translation>
    </message>
    <message>
        <source>Badge printed</source>
        <translation>Badge imprimé</translation>
    </message>
    <message>
        <source>Badge saved</source>
        <translation>Badge enregistré</translation>
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
        <translation>Cette personne n’est pas dans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>This person is inside “%1” already</source>
        <translation>Cette personne est déjà dans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The rule of “%1” lets nobody in</source>
        <translation>La règle de «&#xa0;%1&#xa0;» ne laisse entrer personne</translation>
    </message>
    <message>
        <source>“%1” opens at %2, %3</source>
        <translation>«&#xa0;%1&#xa0;» ouvre à %2, %3</translation>
    </message>
    <message>
        <source>“%1” closed at %2, %3</source>
        <translation>«&#xa0;%1&#xa0;» a fermé à %2, %3</translation>
    </message>
    <message>
        <source>“%1” takes only tickets that came before; this one has not come often enough</source>
        <translation>«&#xa0;%1&#xa0;» n’admet que les billets déjà venus&#xa0;; celui-ci n’est pas venu assez souvent</translation>
    </message>
    <message>
        <source>This ticket was used too often for “%1”</source>
        <translation>Ce billet a servi trop souvent pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>This ticket was already used for “%1” on %n days</source>
        <translation>
            <numerusform>Ce billet a déjà servi %n jour pour «&#xa0;%1&#xa0;»</numerusform>
            <numerusform>Ce billet a déjà servi %n jours pour «&#xa0;%1&#xa0;»</numerusform>
        </translation>
    </message>
    <message>
        <source>This ticket was already used for “%1” today at %2</source>
        <translation>Ce billet a déjà servi pour «&#xa0;%1&#xa0;» aujourd’hui à %2</translation>
    </message>
    <message>
        <source>This ticket was already used for “%1” at %2</source>
        <translation>Ce billet a déjà servi pour «&#xa0;%1&#xa0;» à %2</translation>
    </message>
    <message numerus="yes">
        <source>This ticket was already used for “%1” %n times today, last at %2</source>
        <translation>
            <numerusform>Ce billet a déjà servi pour «&#xa0;%1&#xa0;» %n fois aujourd’hui, la dernière à %2</numerusform>
            <numerusform>Ce billet a déjà servi pour «&#xa0;%1&#xa0;» %n fois aujourd’hui, la dernière à %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This ticket was already used for “%1” %n times, last at %2</source>
        <translation>
            <numerusform>Ce billet a déjà servi pour «&#xa0;%1&#xa0;» %n fois, la dernière à %2</numerusform>
            <numerusform>Ce billet a déjà servi pour «&#xa0;%1&#xa0;» %n fois, la dernière à %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The next entry is possible %1</source>
        <translation>La prochaine entrée est possible %1</translation>
    </message>
    <message>
        <source>This ticket must have come in before</source>
        <translation>Ce billet doit être entré une fois avant</translation>
    </message>
    <message>
        <source>The first entry was %1, too long ago</source>
        <translation>Première entrée %1, c’est trop ancien</translation>
    </message>
    <message>
        <source>The last entry was %1, too long ago</source>
        <translation>Dernière entrée %1, c’est trop ancien</translation>
    </message>
    <message>
        <source>This ticket enters at another gate</source>
        <translation>Ce billet entre par un autre accès</translation>
    </message>
    <message>
        <source>This ticket enters at: %1</source>
        <translation>Ce billet entre par&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1” takes other tickets</source>
        <translation>«&#xa0;%1&#xa0;» est pour d’autres billets</translation>
    </message>
    <message>
        <source>“%1” takes: %2</source>
        <translation>«&#xa0;%1&#xa0;» est pour&#xa0;: %2</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>Trop tard</translation>
    </message>
    <message>
        <source>Wrong gate</source>
        <translation>Mauvais accès</translation>
    </message>
    <message>
        <source>Wrong ticket</source>
        <translation>Mauvais billet</translation>
    </message>
    <message>
        <source>For nobody</source>
        <translation>Pour personne</translation>
    </message>
    <message>
        <source>Not again</source>
        <translation>Pas deux fois</translation>
    </message>
    <message>
        <source>The code stays valid. Ask them to come back then.</source>
        <translation>Le code reste valable. Demandez à la personne de revenir alors.</translation>
    </message>
    <message>
        <source>Staff can ask the organiser.</source>
        <translation>L’équipe peut demander à l’organisateur.</translation>
    </message>
    <message>
        <source>Show the way to the right gate.</source>
        <translation>Montrez le chemin du bon accès.</translation>
    </message>
    <message>
        <source>They go in there first.</source>
        <translation>La personne doit d’abord entrer là.</translation>
    </message>
    <message>
        <source>Scan them out first, if they came out.</source>
        <translation>Scannez d’abord sa sortie, si la personne est sortie.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>The server asks a question that this desk does not know yet</source>
        <translation>Le serveur pose une question que ce guichet ne connaît pas encore</translation>
    </message>
    <message>
        <source>Try again in a minute, or call staff.</source>
        <translation>Réessayez dans une minute, ou appelez l’équipe.</translation>
    </message>
    <message>
        <source>This did not work.</source>
        <translation>Cela n’a pas marché.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a changé.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>Nothing was recorded. Free some space, then try again.</source>
        <translation>Rien n’a été noté. Libérez de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>The data file is damaged.</source>
        <translation>Le fichier de données est abîmé.</translation>
    </message>
    <message>
        <source>It was kept aside, nothing was overwritten. Call staff.</source>
        <translation>Il a été mis de côté, rien n’a été écrasé. Appelez l’équipe.</translation>
    </message>
    <message>
        <source>The data is from a newer Lanyard.</source>
        <translation>Les données viennent d’un Lanyard plus récent.</translation>
    </message>
    <message>
        <source>It was not touched. Start the newer program, or choose another data folder.</source>
        <translation>Elles n’ont pas été touchées. Lancez le programme plus récent, ou choisissez un autre dossier de données.</translation>
    </message>
    <message>
        <source>Another Lanyard already works on this data.</source>
        <translation>Un autre Lanyard travaille déjà sur ces données.</translation>
    </message>
    <message>
        <source>Close it first, or choose another data folder.</source>
        <translation>Fermez-le d’abord, ou choisissez un autre dossier de données.</translation>
    </message>
    <message>
        <source>The disk reports an error.</source>
        <translation>Le disque signale une erreur.</translation>
    </message>
    <message>
        <source>Nothing was recorded. Try again, or call staff.</source>
        <translation>Rien n’a été noté. Réessayez, ou appelez l’équipe.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Le fichier est illisible.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>The file is too large for a list of attendees.</source>
        <translation>Le fichier est trop gros pour une liste de participants.</translation>
    </message>
    <message>
        <source>This is not a text file.</source>
        <translation>Ce n’est pas un fichier texte.</translation>
    </message>
    <message>
        <source>Choose the list as CSV. Nothing was changed.</source>
        <translation>Choisissez la liste en CSV. Rien n’a changé.</translation>
    </message>
    <message>
        <source>This is a spreadsheet.</source>
        <translation>C’est une feuille de calcul.</translation>
    </message>
    <message>
        <source>Open it, choose “Save as”, take “CSV (UTF-8)”, then open that file here.</source>
        <translation>Ouvrez-la, choisissez «&#xa0;Enregistrer sous&#xa0;», prenez «&#xa0;CSV (UTF-8)&#xa0;», puis ouvrez ce fichier ici.</translation>
    </message>
    <message>
        <source>The file ends in the middle of a row, from line %1 on.</source>
        <translation>Le fichier s’arrête au milieu d’une ligne, à partir de la ligne %1.</translation>
    </message>
    <message>
        <source>The file ends in the middle of a row.</source>
        <translation>Le fichier s’arrête au milieu d’une ligne.</translation>
    </message>
    <message>
        <source>Export the list again. Nothing was changed.</source>
        <translation>Exportez la liste de nouveau. Rien n’a changé.</translation>
    </message>
    <message>
        <source>A field in line %1 is too long for a list of attendees.</source>
        <translation>Un champ de la ligne %1 est trop long pour une liste de participants.</translation>
    </message>
    <message>
        <source>A field is too long for a list of attendees.</source>
        <translation>Un champ est trop long pour une liste de participants.</translation>
    </message>
    <message>
        <source>Two columns are both called “%1”.</source>
        <translation>Deux colonnes s’appellent «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Two columns have the same name.</source>
        <translation>Deux colonnes ont le même nom.</translation>
    </message>
    <message>
        <source>Rename one, then open the file again. Nothing was changed.</source>
        <translation>Renommez-en une, puis rouvrez le fichier. Rien n’a changé.</translation>
    </message>
    <message>
        <source>No column holds names.</source>
        <translation>Aucune colonne ne contient de noms.</translation>
    </message>
    <message>
        <source>Say which one it is. Nothing was changed.</source>
        <translation>Dites laquelle c’est. Rien n’a changé.</translation>
    </message>
    <message>
        <source>The file has no column “%1”.</source>
        <translation>Le fichier n’a pas de colonne «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The file does not have that column.</source>
        <translation>Le fichier n’a pas cette colonne.</translation>
    </message>
    <message>
        <source>Some rows have mistakes.</source>
        <translation>Certaines lignes ont des erreurs.</translation>
    </message>
    <message>
        <source>Nothing was imported, because every row had to be right.</source>
        <translation>Rien n’a été importé, car chaque ligne devait être juste.</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>Le fichier ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>This person is not on the list any more.</source>
        <translation>Cette personne n’est plus sur la liste.</translation>
    </message>
    <message>
        <source>Search again.</source>
        <translation>Cherchez de nouveau.</translation>
    </message>
    <message>
        <source>There is no check-in list “%1”.</source>
        <translation>Il n’y a pas de liste d’entrée «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>This check-in list does not exist any more.</source>
        <translation>Cette liste d’entrée n’existe plus.</translation>
    </message>
    <message>
        <source>Choose another one in the settings.</source>
        <translation>Choisissez-en une autre dans les réglages.</translation>
    </message>
    <message>
        <source>There is no event on this desk yet.</source>
        <translation>Il n’y a pas encore d’événement sur ce guichet.</translation>
    </message>
    <message>
        <source>Open a list or pair with a server.</source>
        <translation>Ouvrez une liste ou associez un serveur.</translation>
    </message>
    <message>
        <source>This check-in does not exist.</source>
        <translation>Cette entrée n’existe pas.</translation>
    </message>
    <message>
        <source>This check-in was undone before.</source>
        <translation>Cette entrée a déjà été annulée.</translation>
    </message>
    <message>
        <source>This check-in was not made at this desk.</source>
        <translation>Cette entrée n’a pas été faite à ce guichet.</translation>
    </message>
    <message>
        <source>Undo it at the desk that made it, or at the server. Nothing was changed.</source>
        <translation>Annulez-la au guichet qui l’a faite, ou sur le serveur. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>Il faut un motif.</translation>
    </message>
    <message>
        <source>This PIN is not right.</source>
        <translation>Ce code PIN n’est pas bon.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>This was stopped.</source>
        <translation>Cela a été arrêté.</translation>
    </message>
    <message>
        <source>The badge layout cannot be read.</source>
        <translation>Le modèle de badge est illisible.</translation>
    </message>
    <message>
        <source>Choose another one. Call staff.</source>
        <translation>Choisissez-en un autre. Appelez l’équipe.</translation>
    </message>
    <message>
        <source>There is no badge layout “%1”.</source>
        <translation>Il n’y a pas de modèle de badge «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>This badge layout does not exist.</source>
        <translation>Ce modèle de badge n’existe pas.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Choisissez autre chose.</translation>
    </message>
    <message>
        <source>The code on the badge cannot be read back.</source>
        <translation>Le code du badge ne peut pas être relu.</translation>
    </message>
    <message>
        <source>No font has the letters “%1”.</source>
        <translation>Aucune police n’a les caractères «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>No font has some letters of this badge.</source>
        <translation>Aucune police n’a certains caractères de ce badge.</translation>
    </message>
    <message>
        <source>No printer is known at “%1”.</source>
        <translation>Aucune imprimante n’est connue à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>This printer is not known.</source>
        <translation>Cette imprimante n’est pas connue.</translation>
    </message>
    <message>
        <source>No network.</source>
        <translation>Pas de réseau.</translation>
    </message>
    <message>
        <source>Every check-in is saved on this desk and sent later.</source>
        <translation>Chaque entrée est enregistrée ici et envoyée plus tard.</translation>
    </message>
    <message>
        <source>The server refused: %1</source>
        <translation>Le serveur a refusé&#xa0;: %1</translation>
    </message>
    <message>
        <source>The server refused.</source>
        <translation>Le serveur a refusé.</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>Rien n’a été perdu.</translation>
    </message>
    <message>
        <source>The server’s answer makes no sense.</source>
        <translation>La réponse du serveur n’a pas de sens.</translation>
    </message>
    <message>
        <source>Maybe the network asks for a login first. Nothing was lost.</source>
        <translation>Le réseau demande peut-être d’abord une connexion. Rien n’a été perdu.</translation>
    </message>
    <message>
        <source>This pairing code was used before.</source>
        <translation>Ce code d’association a déjà servi.</translation>
    </message>
    <message>
        <source>Make a new one on the server.</source>
        <translation>Créez-en un nouveau sur le serveur.</translation>
    </message>
    <message>
        <source>The server has shut this desk out.</source>
        <translation>Le serveur a exclu ce guichet.</translation>
    </message>
    <message>
        <source>Pair it again. What waits here is kept.</source>
        <translation>Associez-le de nouveau. Ce qui attend ici est gardé.</translation>
    </message>
    <message>
        <source>This desk is not paired with a server.</source>
        <translation>Ce guichet n’est associé à aucun serveur.</translation>
    </message>
    <message>
        <source>Pair it first.</source>
        <translation>Associez-le d’abord.</translation>
    </message>
    <message>
        <source>This desk still has the people of an event of %1.</source>
        <translation>Ce guichet a encore les personnes d’un événement de %1.</translation>
    </message>
    <message>
        <source>Erase that event here first: F12, Sync. Then pair again, with a new code.</source>
        <translation>Effacez d’abord cet événement ici&#xa0;: F12, Synchro. Associez ensuite le guichet avec un nouveau code.</translation>
    </message>
    <message>
        <source>What waits here (%1) has not reached the server. Nothing was erased.</source>
        <translation>Ce qui attend ici (%1) n’est pas arrivé au serveur. Rien n’a été effacé.</translation>
    </message>
    <message>
        <source>Send them, or save them under a passphrase first.</source>
        <translation>Envoyez-le, ou enregistrez-le d’abord avec une phrase secrète.</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>Tapez de nouveau.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Attention</translation>
    </message>
    <message numerus="yes">
        <source>%n questions to answer</source>
        <translation>
            <numerusform>%n question à poser</numerusform>
            <numerusform>%n questions à poser</numerusform>
        </translation>
    </message>
    <message>
        <source>Not checked in until all are answered</source>
        <translation>Entrée validée après la dernière réponse</translation>
    </message>
    <message numerus="yes">
        <source>This code stands for %n tickets</source>
        <translation>
            <numerusform>Ce code vaut pour %n billet</numerusform>
            <numerusform>Ce code vaut pour %n billets</numerusform>
        </translation>
    </message>
    <message>
        <source>Not counted a second time</source>
        <translation>Pas compté deux fois</translation>
    </message>
    <message>
        <source>Choose whom it is for.</source>
        <translation>Choisissez pour qui il est.</translation>
    </message>
    <message>
        <source>Checked out</source>
        <translation>Sortie OK</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Est dehors</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Entrée OK</translation>
    </message>
    <message numerus="yes">
        <source>Entry number %n</source>
        <translation>
            <numerusform>Entrée numéro %n</numerusform>
            <numerusform>Entrée numéro %n</numerusform>
        </translation>
    </message>
    <message>
        <source>First time</source>
        <translation>Première fois</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>Enregistré ici</translation>
    </message>
    <message>
        <source>Already in</source>
        <translation>Déjà là</translation>
    </message>
    <message>
        <source>This list lets nobody back in after an exit.</source>
        <translation>Cette liste ne laisse personne revenir après une sortie.</translation>
    </message>
    <message>
        <source>Not on list</source>
        <translation>Hors liste</translation>
    </message>
    <message>
        <source>Nobody was admitted</source>
        <translation>Personne n’est entré</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Non payé</translation>
    </message>
    <message>
        <source>The order is not paid</source>
        <translation>La commande n’est pas payée</translation>
    </message>
    <message>
        <source>Send the person to the cash desk, then scan again.</source>
        <translation>Envoyez la personne à la caisse, puis scannez de nouveau.</translation>
    </message>
    <message>
        <source>This list lets you admit them on your word.</source>
        <translation>Cette liste permet de laisser entrer si vous en répondez.</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>Non approuvé</translation>
    </message>
    <message>
        <source>The organiser has not approved this order</source>
        <translation>L’organisateur n’a pas approuvé cette commande</translation>
    </message>
    <message>
        <source>Staff can ask the organiser.</source>
        <translation>L’équipe peut demander à l’organisateur.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>This ticket was cancelled</source>
        <translation>Ce billet a été annulé</translation>
    </message>
    <message>
        <source>Ask whether there is a newer ticket.</source>
        <translation>Demandez s’il y a un billet plus récent.</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>The organiser has blocked this ticket</source>
        <translation>L’organisateur a bloqué ce billet</translation>
    </message>
    <message>
        <source>Only the organiser can unblock it. Call staff.</source>
        <translation>Seul l’organisateur peut le débloquer. Appelez l’équipe.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>The rules of this list do not let this ticket in now</source>
        <translation>Les règles de cette liste refusent ce billet en ce moment</translation>
    </message>
    <message>
        <source>Call staff: they can look up the rules of “%1”.</source>
        <translation>Appelez l’équipe&#xa0;: elle peut voir les règles de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The server says: “%1”</source>
        <translation>Le serveur dit&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>This desk does not understand the rules of “%1”</source>
        <translation>Ce guichet ne comprend pas les règles de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Call staff: the organiser knows who may come in here. A newer version of this program may understand the rules.</source>
        <translation>Appelez l’équipe&#xa0;: l’organisateur sait qui peut entrer ici. Une version plus récente de ce programme comprend peut-être les règles.</translation>
    </message>
    <message>
        <source>Wrong list</source>
        <translation>Autre liste</translation>
    </message>
    <message>
        <source>“%1” does not open “%2”</source>
        <translation>«&#xa0;%1&#xa0;» ne vaut pas pour «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>This ticket does not open “%1”</source>
        <translation>Ce billet ne vaut pas pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Show the way to the right door.</source>
        <translation>Montrez le chemin de la bonne porte.</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Impossible</translation>
    </message>
    <message>
        <source>This ticket cannot be checked in here</source>
        <translation>L’entrée de ce billet ne peut pas être validée ici</translation>
    </message>
    <message>
        <source>Call staff.</source>
        <translation>Appelez l’équipe.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>This ticket opens at %1, %2</source>
        <translation>Ce billet vaut à partir de %1, %2</translation>
    </message>
    <message>
        <source>The code stays valid. Ask them to come back then.</source>
        <translation>Le code reste valable. Demandez à la personne de revenir alors.</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>Trop tard</translation>
    </message>
    <message>
        <source>This ticket ended at %1, %2</source>
        <translation>Ce billet valait jusqu’à %1, %2</translation>
    </message>
    <message>
        <source>Wrong time</source>
        <translation>Mauvaise heure</translation>
    </message>
    <message>
        <source>This ticket is not valid now</source>
        <translation>Ce billet ne vaut pas maintenant</translation>
    </message>
    <message>
        <source>%1 is checked out, %2.</source>
        <translation>%1&#xa0;: sortie validée, %2.</translation>
    </message>
    <message>
        <source>%1 is checked in, %2.</source>
        <translation>%1&#xa0;: entrée validée, %2.</translation>
    </message>
    <message>
        <source>%1 has left at %2.</source>
        <translation>%1&#xa0;: sortie à %2.</translation>
    </message>
    <message>
        <source>%1 is already in since %2.</source>
        <translation>%1 est déjà là depuis %2.</translation>
    </message>
    <message>
        <source>%1 is already in since %2, at %3.</source>
        <translation>%1 est déjà là depuis %2, à %3.</translation>
    </message>
    <message>
        <source>%1 is already in since %2, at another desk (%3).</source>
        <extracomment>the server tells a number only: &quot;at another desk (#2)&quot;</extracomment>
        <translation>%1 est déjà là depuis %2, à un autre guichet (%3).</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>This address is not encrypted.</source>
        <translation>Cette adresse n’est pas chiffrée.</translation>
    </message>
    <message>
        <source>Others could read along. Use the address that begins with https.</source>
        <translation>D’autres pourraient tout lire. Prenez l’adresse qui commence par https.</translation>
    </message>
    <message>
        <source>This is no code for pairing.</source>
        <translation>Ce n’est pas un code d’association.</translation>
    </message>
    <message>
        <source>Scan the code that the ticket system shows for a new device.</source>
        <translation>Scannez le code que la billetterie montre pour un nouvel appareil.</translation>
    </message>
    <message>
        <source>The server shows this desk no such event.</source>
        <translation>Le serveur ne montre pas cet événement à ce guichet.</translation>
    </message>
    <message>
        <source>Give the desk access to the event on the server, then try again.</source>
        <translation>Donnez au guichet l’accès à l’événement sur le serveur, puis réessayez.</translation>
    </message>
    <message>
        <source>The badge is on its way to the printer.</source>
        <translation>Le badge part vers l’imprimante.</translation>
    </message>
    <message>
        <source>The badge is at the printer: look in the tray.</source>
        <translation>Le badge est à l’imprimante&#xa0;: regardez dans le bac.</translation>
    </message>
    <message>
        <source>The badge is printed.</source>
        <translation>Le badge est imprimé.</translation>
    </message>
    <message>
        <source>The check-in is taken back.</source>
        <translation>L’entrée est annulée.</translation>
    </message>
    <message>
        <source>Noted. Nothing was printed again.</source>
        <translation>Noté. Rien n’a été réimprimé.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are in %1.</source>
        <translation>
            <numerusform>%n ligne est dans %1.</numerusform>
            <numerusform>%n lignes sont dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Inviting 460 people…</source>
        <translation>460 personnes sont invitées…</translation>
    </message>
    <message>
        <source>an invented person</source>
        <translation>une personne inventée</translation>
    </message>
    <message>
        <source>%1 of %2 people of the list are in, nobody was taken off it. Import it again.</source>
        <translation>%1 personnes de la liste sur %2 sont reprises, personne n’a été retiré. Importez-la de nouveau.</translation>
    </message>
    <message>
        <source>“%1” cannot hold the data.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas contenir les données.</translation>
    </message>
    <message>
        <source>Choose a folder of its own that this account may write in.</source>
        <translation>Choisissez un dossier à part où ce compte peut écrire.</translation>
    </message>
    <message>
        <source>The file has a header, but nobody below it.</source>
        <translation>Le fichier a un en-tête, mais personne au-dessous.</translation>
    </message>
    <message>
        <source>This file is %1, not a list.</source>
        <translation>Ce fichier est %1, pas une liste.</translation>
    </message>
    <message>
        <source>Line %1 has more columns than a list of attendees.</source>
        <translation>La ligne %1 a plus de colonnes qu’une liste de participants.</translation>
    </message>
    <message>
        <source>The server shows this desk these events: %1.</source>
        <translation>Le serveur montre ces événements à ce guichet&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>Choisissez l’un d’eux.</translation>
    </message>
    <message>
        <source>It was kept aside as “%1”, nothing was overwritten. Call staff: the next import, pair or demo begins a new one.</source>
        <translation>Il a été mis de côté sous «&#xa0;%1&#xa0;», rien n’a été écrasé. Appelez l’équipe&#xa0;: la prochaine liste, association ou démo en commence un nouveau.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>«&#xa0;%1&#xa0;» est illisible.</translation>
    </message>
    <message>
        <source>A badge for it needs a reason. Nothing was printed.</source>
        <translation>Il faut un motif pour un tel badge. Rien n’a été imprimé.</translation>
    </message>
    <message>
        <source>“%1” does not answer.</source>
        <translation>«&#xa0;%1&#xa0;» ne répond pas.</translation>
    </message>
    <message>
        <source>This desk was not paired. Check the address and the network, then try again.</source>
        <translation>Ce guichet n’a pas été associé. Vérifiez l’adresse et le réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>The connection to “%1” is not safe.</source>
        <translation>La connexion à «&#xa0;%1&#xa0;» n’est pas sûre.</translation>
    </message>
    <message>
        <source>This desk was not paired, and nothing was sent. Check the address and this computer’s clock, and whether the network asks for a login first.</source>
        <translation>Ce guichet n’a pas été associé et rien n’a été envoyé. Vérifiez l’adresse, l’heure de cet ordinateur, et si le réseau demande d’abord une connexion.</translation>
    </message>
    <message>
        <source>The connection to the server is not safe.</source>
        <translation>La connexion au serveur n’est pas sûre.</translation>
    </message>
    <message>
        <source>Nothing was sent; everything is saved on this desk. Check this computer’s clock, and whether the network asks for a login first.</source>
        <translation>Rien n’a été envoyé&#xa0;; tout est enregistré sur ce guichet. Vérifiez l’heure de cet ordinateur, et si le réseau demande d’abord une connexion.</translation>
    </message>
    <message>
        <source>This passphrase does not open the file, or the file was changed.</source>
        <translation>Cette phrase secrète n’ouvre pas le fichier, ou le fichier a été modifié.</translation>
    </message>
    <message>
        <source>Exchange first</source>
        <translation>À échanger</translation>
    </message>
    <message>
        <source>This ticket must be exchanged for a wristband or card first</source>
        <translation>Ce billet doit d’abord être échangé contre un bracelet ou une carte</translation>
    </message>
    <message>
        <source>Show the way to where wristbands are handed out.</source>
        <translation>Montrez où les bracelets sont remis.</translation>
    </message>
    <message>
        <source>Exchanged</source>
        <translation>Échangé</translation>
    </message>
    <message>
        <source>This ticket was exchanged for a wristband or card</source>
        <translation>Ce billet a été échangé contre un bracelet ou une carte</translation>
    </message>
    <message>
        <source>Scan the wristband or card.</source>
        <translation>Scannez le bracelet ou la carte.</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>“%1” has settings that this desk does not know</source>
        <translation>«&#xa0;%1&#xa0;» a des réglages que ce guichet ne connaît pas</translation>
    </message>
    <message>
        <source>Ask staff who may come in here. You may admit on your word.</source>
        <translation>Demandez à l’équipe qui peut entrer ici. Vous pouvez laisser entrer si vous en répondez.</translation>
    </message>
    <message>
        <source>Off the list</source>
        <translation>Hors liste</translation>
    </message>
    <message>
        <source>This ticket is no longer on the list</source>
        <translation>Ce billet n’est plus sur la liste</translation>
    </message>
    <message>
        <source>Its folder is not there. Choose another folder.</source>
        <translation>Son dossier n’est pas là. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, or choose another.</source>
        <translation>Le disque est plein. Libérez de la place, ou prenez-en un autre.</translation>
    </message>
    <message>
        <source>Nobody may write there. Choose another folder.</source>
        <translation>Personne ne peut y écrire. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Other date</source>
        <translation>Autre date</translation>
    </message>
    <message>
        <source>This ticket is for another date</source>
        <translation>Ce billet est pour une autre date</translation>
    </message>
    <message>
        <source>Read the date on the ticket. It opens the door of that date.</source>
        <translation>Lisez la date sur le billet. Il vaut pour cette date.</translation>
    </message>
    <message>
        <source>This ticket is for another date: %1</source>
        <translation>Ce billet est pour une autre date&#xa0;: %1</translation>
    </message>
    <message>
        <source>The code stays valid. Ask them to come then, or show the way to that door.</source>
        <translation>Le code reste valable. La personne revient alors, ou va à cette porte.</translation>
    </message>
    <message>
        <source>This desk does not know for which date this ticket is</source>
        <translation>Ce guichet ne sait pas pour quelle date est ce billet</translation>
    </message>
    <message>
        <source>Read the date on the ticket. If it is this one, you may admit on your word.</source>
        <translation>Lisez la date sur le billet. Si c’est celle-ci, vous pouvez laisser entrer et en répondre.</translation>
    </message>
    <message>
        <source>Nobody was checked out</source>
        <translation>Aucune sortie n’a été validée</translation>
    </message>
    <message>
        <source>This person is out</source>
        <translation>Cette personne est dehors</translation>
    </message>
    <message>
        <source>%1 is out</source>
        <translation>%1 est dehors</translation>
    </message>
    <message>
        <source>This list lets you check them out on your word.</source>
        <translation>Cette liste permet de laisser sortir si vous en répondez.</translation>
    </message>
    <message>
        <source>“%1” makes no sense in the printer’s address.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de sens dans l’adresse de l’imprimante.</translation>
    </message>
    <message>
        <source>The printer’s address makes no sense.</source>
        <translation>L’adresse de l’imprimante n’a pas de sens.</translation>
    </message>
    <message>
        <source>Nothing was changed. An address looks like this: %1</source>
        <translation>Rien n’a changé. Une adresse ressemble à ceci&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no such sheet.</source>
        <translation>Cette planche n’existe pas.</translation>
    </message>
    <message>
        <source>Choose another one. Nothing was written.</source>
        <translation>Choisissez autre chose. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>There is no such place on this sheet.</source>
        <translation>Cette place n’existe pas sur la planche.</translation>
    </message>
    <message>
        <source>It has %1 places. Nothing was written.</source>
        <translation>Elle a %1 places. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>A badge is larger than its place on the sheet.</source>
        <translation>Un badge est plus grand que sa place sur la planche.</translation>
    </message>
    <message>
        <source>Choose a sheet with larger places. Nothing was written.</source>
        <translation>Choisissez une planche aux places plus grandes. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>A badge “%1” is larger than its place on the sheet.</source>
        <translation>Un badge «&#xa0;%1&#xa0;» est plus grand que sa place sur la planche.</translation>
    </message>
    <message>
        <source>The badge is %1, the place %2. Choose a sheet with larger places, or leave those ticket types out. Nothing was written.</source>
        <translation>Le badge mesure %1, la place %2. Choisissez une planche aux places plus grandes, ou laissez ces types de billet de côté. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>No badge here has a second page.</source>
        <translation>Aucun badge n’a ici de seconde page.</translation>
    </message>
    <message>
        <source>Make the sheets one-sided. Nothing was written.</source>
        <translation>Faites les planches sur une face. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>There is no such ticket type.</source>
        <translation>Ce type de billet n’existe pas.</translation>
    </message>
    <message>
        <source>There is no ticket type “%1”.</source>
        <translation>Il n’y a pas de type de billet «&#xa0;%1&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%n tickets are in the picture</source>
        <translation>
            <numerusform>%n billet est sur l’image</numerusform>
            <numerusform>%n billets sont sur l’image</numerusform>
        </translation>
    </message>
    <message>
        <source>The printer did not take the sheets.</source>
        <translation>L’imprimante n’a pas accepté les planches.</translation>
    </message>
    <message>
        <source>“%1” did not take the sheets.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas accepté les planches.</translation>
    </message>
    <message>
        <source>Nothing was printed. Look at the printer: is it on, has it paper, does it take PDF? Then try again, or make a file.</source>
        <translation>Rien n’a été imprimé. Regardez l’imprimante&#xa0;: est-elle allumée, a-t-elle du papier, accepte-t-elle le PDF&#xa0;? Puis réessayez, ou créez un fichier.</translation>
    </message>
    <message>
        <source>Make it larger in the layout. Nothing was printed.</source>
        <translation>Agrandissez-le dans le modèle. Rien n’a été imprimé.</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>Rien n’a été imprimé.</translation>
    </message>
    <message>
        <source>The test print failed.</source>
        <translation>L’impression d’essai a échoué.</translation>
    </message>
    <message>
        <source>Look at the printer, then try again.</source>
        <translation>Regardez l’imprimante, puis réessayez.</translation>
    </message>
    <message>
        <source>This printer takes no sheets.</source>
        <translation>Cette imprimante n’accepte pas de planches.</translation>
    </message>
    <message>
        <source>“%1” takes no sheets.</source>
        <translation>«&#xa0;%1&#xa0;» n’accepte pas de planches.</translation>
    </message>
    <message>
        <source>They go to an address that begins with %1. Nothing was printed.</source>
        <translation>Elles vont à une adresse qui commence par %1. Rien n’a été imprimé.</translation>
    </message>
</context>
<context>
    <name>StartSentences</name>
    <message>
        <source>Lanyard stopped unexpectedly at each of its last starts.</source>
        <translation>Les derniers démarrages de Lanyard ont tous échoué.</translation>
    </message>
    <message>
        <source>This time it does without camera and server. Check-in and badges go on, and what the server has to learn waits on this computer. To try everything again, close Lanyard and start it once more.</source>
        <translation>Cette fois, il se passe de caméra et de serveur. Entrées et badges continuent, et ce que le serveur doit apprendre attend sur cet ordinateur. Pour tout réessayer, fermez Lanyard et relancez-le.</translation>
    </message>
    <message>
        <source>This data was copied from another computer.</source>
        <translation>Ces données ont été copiées d’un autre ordinateur.</translation>
    </message>
    <message>
        <source>The server would take both for one desk, so nothing is sent or fetched here. Check-in and badges go on. Pair this computer anew in the settings, or work on the other one.</source>
        <translation>Le serveur prendrait les deux pour un seul guichet&#xa0;: rien n’est donc envoyé ni reçu ici. Entrées et badges continuent. Associez de nouveau cet ordinateur dans les réglages, ou travaillez sur l’autre.</translation>
    </message>
    <message>
        <source>What this desk did last is missing.</source>
        <translation>Il manque ce que ce guichet a fait en dernier.</translation>
    </message>
    <message>
        <source>A file of its data (lanyard.db-wal) was removed while Lanyard was closed. Who came last may show as not checked in, and the server may not know of them. Call staff: compare with the badges that are out.</source>
        <translation>Un fichier de ses données (lanyard.db-wal) a été retiré pendant que Lanyard était fermé. Les dernières personnes venues peuvent apparaître sans entrée, et le serveur n’en sait peut-être rien. Appelez l’équipe&#xa0;: comparez avec les badges remis.</translation>
    </message>
    <message>
        <source>The data file is damaged.</source>
        <translation>Le fichier de données est abîmé.</translation>
    </message>
    <message>
        <source>It was kept aside as “%1”, nothing was overwritten. Call staff. Go on, then bring the people in anew: pair with the server, or open the list again.</source>
        <translation>Il a été mis de côté sous «&#xa0;%1&#xa0;», rien n’a été écrasé. Appelez l’équipe. Continuez, puis reprenez les personnes&#xa0;: associez le serveur, ou rouvrez la liste.</translation>
    </message>
    <message>
        <source>No entry that waits for the server can be read from it.</source>
        <translation>Aucun envoi qui attend le serveur ne peut y être lu.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries that wait for the server can be read from it, perhaps not all. Once the people are here again, the page “Sync” offers to take them over.</source>
        <translation>
            <numerusform>On peut encore y lire %n envoi qui attend le serveur, peut-être pas le seul. Quand les personnes seront de nouveau ici, la page «&#xa0;Synchro&#xa0;» proposera de le reprendre.</numerusform>
            <numerusform>On peut encore y lire %n envois qui attendent le serveur, peut-être pas tous. Quand les personnes seront de nouveau ici, la page «&#xa0;Synchro&#xa0;» proposera de les reprendre.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message>
        <source>Check-in of %1</source>
        <translation>Entrée de %1</translation>
    </message>
    <message>
        <source>Undo of %1</source>
        <translation>Annulation de %1</translation>
    </message>
    <message>
        <source>Badge of %1</source>
        <translation>Badge de %1</translation>
    </message>
    <message>
        <source>Refused scan of %1</source>
        <translation>Scan refusé de %1</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>commande %1</translation>
    </message>
    <message>
        <source>Let out</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Let out at “%1”</source>
        <translation>Sortie à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Admitted at “%1”</source>
        <translation>Entrée à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Check-in undone</source>
        <translation>Entrée annulée</translation>
    </message>
    <message>
        <source>Badge sent</source>
        <translation>Badge envoyé</translation>
    </message>
    <message>
        <source>Not let in</source>
        <translation>Pas entré</translation>
    </message>
    <message>
        <source>The server takes an undo only from the pairing that let the person in, and this desk was paired anew since. The person counts as out here and perhaps as in there. Undo it at the server by hand, then set this aside.</source>
        <translation>Le serveur n’accepte une annulation que de l’association qui a fait entrer la personne, et ce guichet a été associé de nouveau depuis. La personne compte comme sortie ici et peut-être comme entrée là-bas. Annulez à la main sur le serveur, puis écartez ceci.</translation>
    </message>
    <message>
        <source>The server takes an undo within 15 minutes only; this one came after %1. The person counts as out here and as in there. Undo it at the server by hand, then set this aside.</source>
        <translation>Le serveur n’accepte une annulation que pendant 15 minutes&#xa0;; celle-ci est venue après %1. La personne compte comme sortie ici et comme entrée là-bas. Annulez à la main sur le serveur, puis écartez ceci.</translation>
    </message>
    <message>
        <source>The person counts as in at this desk. Nothing is deleted until you choose, and your choice is logged.</source>
        <translation>La personne compte comme entrée à ce guichet. Rien n’est supprimé avant votre choix, et votre choix est noté.</translation>
    </message>
    <message>
        <source>The person counts as not in at this desk; the server may think otherwise.</source>
        <translation>La personne ne compte pas comme entrée à ce guichet&#xa0;; le serveur pense peut-être autrement.</translation>
    </message>
    <message>
        <source>Nobody’s check-in hangs on this. Only the server’s own record lacks it.</source>
        <translation>Aucune entrée n’en dépend. Cela ne manque que dans les registres du serveur.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Answer %1, without words</source>
        <translation>Réponse %1, sans message</translation>
    </message>
    <message>
        <source>No words</source>
        <translation>Sans message</translation>
    </message>
    <message>
        <source>Somebody not on the list</source>
        <translation>Quelqu’un hors liste</translation>
    </message>
    <message>
        <source>This desk, %1</source>
        <translation>Ce guichet, %1</translation>
    </message>
    <message numerus="yes">
        <source>Server, asked %n times</source>
        <translation>
            <numerusform>Serveur, interrogé %n fois</numerusform>
            <numerusform>Serveur, interrogé %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Ask the server again</source>
        <translation>Redemander au serveur</translation>
    </message>
    <message>
        <source>Set aside, with a reason</source>
        <translation>Écarter, avec un motif</translation>
    </message>
    <message>
        <source>The server is right</source>
        <translation>Le serveur a raison</translation>
    </message>
    <message>
        <source>Settled at the server by hand</source>
        <translation>Réglé à la main sur le serveur</translation>
    </message>
    <message>
        <source>It was a trial</source>
        <translation>C’était un essai</translation>
    </message>
    <message>
        <source>Other, in words</source>
        <translation>Autre, à préciser</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>The server fails on this one, again and again. It is kept, and asked about once a minute; the others go on. Tell whoever runs the server.</source>
        <translation>Le serveur échoue sur cet envoi, encore et encore. Il est gardé et redemandé une fois par minute&#xa0;; les autres continuent. Dites-le à qui s’occupe du serveur.</translation>
    </message>
    <message numerus="yes">
        <source>This ticket was admitted %n times</source>
        <translation>
            <numerusform>Ce billet est entré %n fois</numerusform>
            <numerusform>Ce billet est entré %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Another desk</source>
        <translation>Un autre guichet</translation>
    </message>
    <message>
        <source>Admitted by %1</source>
        <translation>Entrée validée par %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, counts</source>
        <translation>%1, compte</translation>
    </message>
    <message>
        <source>The desks could not talk then. Both check-ins are kept, the first one counts. There may be two badges: look who wears them.</source>
        <translation>Les guichets ne pouvaient pas se parler. Les deux entrées sont gardées, la première compte. Il y a peut-être deux badges&#xa0;: regardez qui les porte.</translation>
    </message>
    <message>
        <source>Settle, with a note</source>
        <translation>Régler, avec une note</translation>
    </message>
    <message>
        <source>The same person, scanned twice</source>
        <translation>La même personne, scannée deux fois</translation>
    </message>
    <message>
        <source>Two people, both may stay</source>
        <translation>Deux personnes, les deux peuvent rester</translation>
    </message>
    <message>
        <source>Two people, the second was sent out</source>
        <translation>Deux personnes, la seconde a dû sortir</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Régler</translation>
    </message>
    <message>
        <source>It had them, and does not show them any more</source>
        <translation>Il les avait et ne les montre plus</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De qui</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>The server has shut this desk out</source>
        <translation>Le serveur a exclu ce guichet</translation>
    </message>
    <message>
        <source>Its access was ended there, or the event was deleted</source>
        <translation>Son accès y a pris fin, ou l’événement a été supprimé</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Ce guichet</translation>
    </message>
    <message numerus="yes">
        <source>%n wait that the server does not have</source>
        <translation>
            <numerusform>%n attend, que le serveur n’a pas</numerusform>
            <numerusform>%n attendent, que le serveur n’a pas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Rien n’attend</translation>
    </message>
    <message>
        <source>The desk goes on admitting. Is this a mistake? Pair it again in the settings, and everything is sent. If not, save what waits, then erase the people here.</source>
        <translation>Les entrées continuent ici. Cette exclusion est-elle une erreur&#xa0;? Associez de nouveau le guichet dans les réglages, et tout est envoyé. Sinon, enregistrez ce qui attend, puis effacez les personnes ici.</translation>
    </message>
    <message>
        <source>Save what waits, sealed</source>
        <translation>Enregistrer, chiffré, ce qui attend</translation>
    </message>
    <message>
        <source>Erase the people here</source>
        <translation>Effacer les personnes ici</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are sealed in %1.</source>
        <translation>
            <numerusform>%n envoi est chiffré dans %1.</numerusform>
            <numerusform>%n envois sont chiffrés dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;This desk’s clock is %1 behind the server’s.&lt;/b&gt;</source>
        <translation>&lt;b&gt;L’horloge de ce guichet retarde de %1 sur le serveur.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;This desk’s clock is %1 ahead of the server’s.&lt;/b&gt;</source>
        <translation>&lt;b&gt;L’horloge de ce guichet avance de %1 sur le serveur.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Times sent are corrected. Set this computer’s clock when nobody waits.</source>
        <translation>Les heures envoyées sont corrigées. Réglez l’horloge de cet ordinateur quand personne n’attend.</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <comment>entries of others</comment>
        <translation>
            <numerusform>%1, et %n autre</numerusform>
            <numerusform>%1, et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Oldest %1 · %2</source>
        <extracomment>Of entries: when the oldest was made, and whose they are</extracomment>
        <translation>Le plus ancien %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n more need a decision.&lt;/b&gt; They come up here as these are decided.</source>
        <translation>
            <numerusform>&lt;b&gt;%n autre attend une décision.&lt;/b&gt; Il montera ici quand ceux-ci seront réglés.</numerusform>
            <numerusform>&lt;b&gt;%n autres attendent une décision.&lt;/b&gt; Ils monteront ici quand ceux-ci seront réglés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server lost %n entries</source>
        <translation>
            <numerusform>Le serveur a perdu %n envoi</numerusform>
            <numerusform>Le serveur a perdu %n envois</numerusform>
        </translation>
    </message>
    <message>
        <source>Maybe it was put back to an older backup. Check-ins, undos and printed badges stand at this desk as they were. Sent again, each counts once.</source>
        <translation>Il a peut-être été restauré depuis une sauvegarde plus ancienne. Entrées, annulations et badges imprimés restent tels quels à ce guichet. Renvoyé, chacun compte une fois.</translation>
    </message>
    <message>
        <source>The organiser moved this desk</source>
        <translation>L’organisateur a déplacé ce guichet</translation>
    </message>
    <message>
        <source>Nothing has changed here yet</source>
        <translation>Rien n’a encore changé ici</translation>
    </message>
    <message>
        <source>Goes on at %1</source>
        <translation>Continue à %1</translation>
    </message>
    <message>
        <source>Go over when nobody waits: from then on people are let in there, by its list. Stay if this is a mistake, and tell the organiser.</source>
        <translation>Passez-y quand personne n’attend&#xa0;: dès lors, les entrées se font là-bas, selon sa liste. Restez si c’est une erreur, et dites-le à l’organisateur.</translation>
    </message>
    <message>
        <source>Go there now</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Rester ici</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n waiting.&lt;/b&gt; About %1 to send, at the server’s pace. The desk does not wait for this.</source>
        <translation>
            <numerusform>&lt;b&gt;%n attend.&lt;/b&gt; Environ %1 d’envoi, au rythme du serveur. Le guichet ne l’attend pas.</numerusform>
            <numerusform>&lt;b&gt;%n attendent.&lt;/b&gt; Environ %1 d’envoi, au rythme du serveur. Le guichet ne les attend pas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n waiting.&lt;/b&gt; They go out in order, by themselves. The desk does not wait for this.</source>
        <translation>
            <numerusform>&lt;b&gt;%n attend.&lt;/b&gt; Il part de lui-même. Le guichet ne l’attend pas.</numerusform>
            <numerusform>&lt;b&gt;%n attendent.&lt;/b&gt; Ils partent dans l’ordre, d’eux-mêmes. Le guichet ne les attend pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server is asked as soon as can be. What it answers shows here.</source>
        <translation>Le serveur est interrogé dès que possible. Sa réponse s’affiche ici.</translation>
    </message>
    <message>
        <source>The server names another place for this desk</source>
        <translation>Le serveur nomme une autre place pour ce guichet</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Pas envoyé</translation>
    </message>
    <message>
        <source>It is not what was written. Maybe the disk fails.</source>
        <translation>Ce n’est pas ce qui a été écrit. Le disque est peut-être en panne.</translation>
    </message>
    <message>
        <source>The server never gets it like this. Look what became of the person, settle it at the server by hand, then set this aside.</source>
        <translation>Tel quel, le serveur ne le recevra jamais. Voyez ce qu’il en est de la personne, réglez-le à la main sur le serveur, puis écartez ceci.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were found in the damaged data</source>
        <translation>
            <numerusform>%n envoi trouvé dans les données abîmées</numerusform>
            <numerusform>%n envois trouvés dans les données abîmées</numerusform>
        </translation>
    </message>
    <message>
        <source>It was kept aside, and nothing sends them from there</source>
        <translation>Elles sont mises de côté, et rien n’en est envoyé</translation>
    </message>
    <message>
        <source>Not among them</source>
        <translation>Pas parmi eux</translation>
    </message>
    <message numerus="yes">
        <source>%n more that this desk must not send: those of another event (bring its people in first) or server, or that might count twice</source>
        <translation>
            <numerusform>%n autre, que ce guichet ne doit pas envoyer&#xa0;: il est d’un autre événement (chargez d’abord ses personnes) ou serveur, ou pourrait compter deux fois</numerusform>
            <numerusform>%n autres, que ce guichet ne doit pas envoyer&#xa0;: ils sont d’un autre événement (chargez d’abord ses personnes) ou serveur, ou pourraient compter deux fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken over, they count here again and are sent as if nothing had happened, each once. Left there, nobody hears of them; “lanyardctl export kept-aside FILE” seals them in a file either way.</source>
        <translation>Repris, ils comptent de nouveau ici et partent comme si de rien n’était, chacun une fois. Si vous les laissez là, personne n’en saura rien&#xa0;; dans les deux cas, «&#xa0;lanyardctl export kept-aside FILE&#xa0;» les chiffre dans un fichier.</translation>
    </message>
    <message>
        <source>Take them over</source>
        <translation>Les reprendre</translation>
    </message>
    <message>
        <source>Leave them there</source>
        <translation>Les laisser là</translation>
    </message>
    <message>
        <source>Another computer may work under this desk’s name</source>
        <translation>Un autre ordinateur travaille peut-être sous le nom de ce guichet</translation>
    </message>
    <message numerus="yes">
        <source>The server shows %n people as let in by this desk, which never saw them</source>
        <translation>
            <numerusform>Le serveur montre %n personne entrée par ce guichet, qui ne l’a jamais vue</numerusform>
            <numerusform>Le serveur montre %n personnes entrées par ce guichet, qui ne les a jamais vues</numerusform>
        </translation>
    </message>
    <message>
        <source>Maybe this disk was copied with everything on it, and the copy is at work, too. To the server both are one desk: pair one of them anew in the settings. If data was lost here instead, pair this desk anew.</source>
        <translation>Peut-être ce disque a-t-il été copié avec tout son contenu, et la copie travaille aussi. Pour le serveur, les deux sont un seul guichet&#xa0;: associez l’un d’eux de nouveau dans les réglages. Si ce sont des données qui ont été perdues ici, associez ce guichet de nouveau.</translation>
    </message>
    <message>
        <source>This desk’s data is damaged</source>
        <translation>Les données de ce guichet sont abîmées</translation>
    </message>
    <message>
        <source>Found while it was looked through; maybe the disk fails</source>
        <translation>Constaté en les vérifiant&#xa0;; le disque est peut-être en panne</translation>
    </message>
    <message>
        <source>Check-in goes on where it can. When nobody waits, close Lanyard and start it again: it keeps the damaged data aside and begins anew. Bring the people in again; then what waits here can be taken over.</source>
        <translation>Les entrées continuent où c’est possible. Quand personne n’attend, fermez Lanyard et relancez-le&#xa0;: il met les données abîmées de côté et repart de zéro. Rechargez ensuite les personnes&#xa0;; ce qui attend ici pourra alors être repris.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were taken over. They wait for the server with the others.</source>
        <translation>
            <numerusform>%n envoi a été repris. Il attend le serveur avec les autres.</numerusform>
            <numerusform>%n envois ont été repris. Ils attendent le serveur avec les autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay where they are. The damaged data is kept.</source>
        <translation>Ils restent où ils sont. Les données abîmées sont gardées.</translation>
    </message>
    <message>
        <source>This desk’s clock agrees with the server’s.</source>
        <translation>L’horloge de ce guichet concorde avec celle du serveur.</translation>
    </message>
    <message>
        <source>This desk’s clock was not compared with the server’s yet.</source>
        <translation>L’horloge de ce guichet n’a pas encore été comparée à celle du serveur.</translation>
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
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>il y a %n minute</numerusform>
            <numerusform>il y a %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>il y a %n heure</numerusform>
            <numerusform>il y a %n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation>
            <numerusform>dans %n minute</numerusform>
            <numerusform>dans %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hours</source>
        <translation>
            <numerusform>dans %n heure</numerusform>
            <numerusform>dans %n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1 h %2 min</source>
        <extracomment>how long somebody has to wait: &quot;in 4 h 33 min&quot;</extracomment>
        <translation>dans %1 h %2 min</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
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
        <translation>%1 j</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::BadgeCheckPage</name>
    <message>
        <source>%1 of %2 people looked at.</source>
        <translation>%1 personnes vérifiées sur %2.</translation>
    </message>
    <message>
        <source>Badge of %1</source>
        <translation>Badge de %1</translation>
    </message>
    <message>
        <source>There is nothing to show.</source>
        <translation>Il n’y a rien à montrer.</translation>
    </message>
    <message>
        <source>Each badge is drawn and its code is read back. Nothing is printed.</source>
        <translation>Chaque badge est dessiné et son code relu. Rien n’est imprimé.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Revérifier</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Badges that will not come out well</source>
        <translation>Badges qui ne sortiront pas bien</translation>
    </message>
    <message>
        <source>Badge check</source>
        <translation>Contrôle des badges</translation>
    </message>
</context>
<context>
    <name>lanyard::BadgeRail</name>
    <message>
        <source>Ready</source>
        <translation>Prête</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Pas prête</translation>
    </message>
    <message>
        <source>Needs paper of %1</source>
        <translation>Papier requis&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 takes over</source>
        <translation>%1 prend le relais</translation>
    </message>
</context>
<context>
    <name>lanyard::BadgesPanel</name>
    <message numerus="yes">
        <source>Paused · %n waiting</source>
        <translation>
            <numerusform>Pause · %n attend</numerusform>
            <numerusform>Pause · %n attendent</numerusform>
        </translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Pas prête</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n attend</numerusform>
            <numerusform>%n attendent</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prête</translation>
    </message>
    <message>
        <source>Did it come out?</source>
        <translation>Est-il sorti&#xa0;?</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>pas imprimé</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>en route</translation>
    </message>
    <message>
        <source>waits: paused</source>
        <translation>attend&#xa0;: en pause</translation>
    </message>
    <message>
        <source>waits for the printer</source>
        <translation>attend l’imprimante</translation>
    </message>
    <message>
        <source>waits for paper</source>
        <translation>attend du papier</translation>
    </message>
    <message>
        <source>waits, instead of %1</source>
        <translation>attend, au lieu de %1</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>attend</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Imprimantes</translation>
    </message>
    <message>
        <source>It came out</source>
        <translation>Il est sorti</translation>
    </message>
    <message>
        <source>It did not</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Print again, with a reason</source>
        <translation>Réimprimer, avec un motif</translation>
    </message>
    <message>
        <source>Do not print it</source>
        <translation>Ne pas imprimer</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Badges</translation>
    </message>
    <message numerus="yes">
        <source>Badges, and %n more that wait</source>
        <translation>
            <numerusform>Badges, et %n autre attend</numerusform>
            <numerusform>Badges, et %n autres attendent</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits here.</source>
        <translation>Rien n’attend ici.</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Déplacer vers %1</translation>
    </message>
    <message>
        <source>Move all to %1</source>
        <translation>Tout déplacer vers %1</translation>
    </message>
    <message>
        <source>Let this printer go on</source>
        <translation>Relancer cette imprimante</translation>
    </message>
    <message>
        <source>Pause this printer</source>
        <translation>Mettre en pause</translation>
    </message>
    <message>
        <source>Badges that wait, and the last that are out</source>
        <translation>Badges en attente et derniers sortis</translation>
    </message>
</context>
<context>
    <name>lanyard::BesidesPanel</name>
    <message>
        <source>Check-in list of %1</source>
        <translation>Liste d’entrée de %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Admit no more to %1</source>
        <translation>Ne plus laisser entrer pour %1</translation>
    </message>
    <message>
        <source>Add an event</source>
        <translation>Ajouter un événement</translation>
    </message>
    <message>
        <source>Also admits for</source>
        <translation>Laisse aussi entrer pour</translation>
    </message>
</context>
<context>
    <name>lanyard::CameraPanel</name>
    <message>
        <source>&lt;b&gt;No picture from the camera.&lt;/b&gt; Typing and other scanners work. Check its cable.</source>
        <translation>&lt;b&gt;Pas d’image de la caméra.&lt;/b&gt; La frappe et les autres lecteurs marchent. Vérifiez son câble.</translation>
    </message>
</context>
<context>
    <name>lanyard::CameraView</name>
    <message>
        <source>Too dark: more light on the code helps</source>
        <translation>Trop sombre&#xa0;: éclairez mieux le code</translation>
    </message>
    <message>
        <source>Too bright: turn the code a little</source>
        <translation>Trop clair&#xa0;: tournez un peu le code</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>Ce que voit la caméra</translation>
    </message>
</context>
<context>
    <name>lanyard::CaseCard</name>
    <message>
        <source>On its way…</source>
        <translation>En route…</translation>
    </message>
</context>
<context>
    <name>lanyard::CountBar</name>
    <message numerus="yes">
        <source>%n seconds left</source>
        <translation>
            <numerusform>Encore %n seconde</numerusform>
            <numerusform>Encore %n secondes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::CountLine</name>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; of %2 are in</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; présents sur %2</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; of %2 came in</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; arrivés sur %2</translation>
    </message>
    <message>
        <source>%1 inside now</source>
        <translation>%1 à l’intérieur</translation>
    </message>
    <message numerus="yes">
        <source>%n in the last hour</source>
        <translation>
            <numerusform>%n dans la dernière heure</numerusform>
            <numerusform>%n dans la dernière heure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at this desk</source>
        <translation>
            <numerusform>%n à ce guichet</numerusform>
            <numerusform>%n à ce guichet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::DeskPage</name>
    <message>
        <source>One more badge for %1</source>
        <translation>Un badge de plus pour %1</translation>
    </message>
    <message>
        <source>Badge of %1</source>
        <translation>Badge de %1</translation>
    </message>
    <message>
        <source>Any script, any order of words, one slip of the finger forgiven</source>
        <translation>Toute écriture, tout ordre des mots, une faute de frappe pardonnée</translation>
    </message>
    <message>
        <source>Nobody found. Enter looks it up as a code.</source>
        <translation>Aucun résultat. La touche Entrée le cherche comme code.</translation>
    </message>
    <message>
        <source>The same code again. It counts once.</source>
        <translation>Encore le même code. Il compte une fois.</translation>
    </message>
    <message>
        <source>One more letter, or choose with an arrow key</source>
        <translation>Une lettre de plus, ou choisissez avec une flèche</translation>
    </message>
    <message>
        <source>The badge of %1 is there.</source>
        <translation>Le badge de %1 est là.</translation>
    </message>
    <message>
        <source>Press Space to leave out who is not here yet</source>
        <translation>Espace&#xa0;: décocher qui est encore en route</translation>
    </message>
    <message>
        <source>Nobody else is in this order.</source>
        <translation>Il n’y a personne d’autre dans cette commande.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are in this order: too many to check in together.</source>
        <translation>
            <numerusform>%n personne dans cette commande&#xa0;: trop pour valider ensemble.</numerusform>
            <numerusform>%n personnes dans cette commande&#xa0;: trop pour valider ensemble.</numerusform>
        </translation>
    </message>
    <message>
        <source>No code can be read in that picture.</source>
        <translation>Aucun code n’est lisible sur cette image.</translation>
    </message>
    <message numerus="yes">
        <source>One order, %n people</source>
        <translation>
            <numerusform>Une commande, %n personne</numerusform>
            <numerusform>Une commande, %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Not done, of the group before: %1</source>
        <translation>Du groupe précédent, pas traités&#xa0;: %1</translation>
    </message>
    <message>
        <source>The check-in before was not taken back: it stands.</source>
        <translation>L’entrée précédente n’a pas été annulée&#xa0;: elle reste valable.</translation>
    </message>
    <message>
        <source>The badge goes to %1.</source>
        <translation>Le badge part vers %1.</translation>
    </message>
    <message>
        <source>The badge is on its way already.</source>
        <translation>Le badge est déjà en route.</translation>
    </message>
    <message>
        <source>%1 is asked again.</source>
        <translation>Nouvelle demande à %1.</translation>
    </message>
    <message>
        <source>Press Space to leave out who stays</source>
        <translation>Espace&#xa0;: décocher qui reste</translation>
    </message>
    <message>
        <source>%1 or more found</source>
        <translation>%1 trouvés ou plus</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n trouvé</numerusform>
            <numerusform>%n trouvés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::DeskSettingsPage</name>
    <message>
        <source>Never, this desk decides</source>
        <translation>Jamais, ce guichet décide</translation>
    </message>
    <message>
        <source>At most %1 seconds</source>
        <translation>Au plus %1 secondes</translation>
    </message>
    <message>
        <source>Wait for the server’s own answer</source>
        <translation>Attendre la réponse du serveur</translation>
    </message>
    <message>
        <source>A registration desk</source>
        <translation>Un guichet d’accueil</translation>
    </message>
    <message>
        <source>A self-service screen</source>
        <translation>Une borne libre-service</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Comme l’ordinateur</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste fort</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Sans</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Réduit</translation>
    </message>
    <message>
        <source>No badge
to show yet</source>
        <translation>Pas encore de
badge à montrer</translation>
    </message>
    <message>
        <source>Badge of %1</source>
        <translation>Badge de %1</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 mm</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; has the test badge</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; a le badge d’essai</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; is ready</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; peut imprimer</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Ce guichet</translation>
    </message>
    <message>
        <source>Name of the desk</source>
        <translation>Nom du guichet</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>This machine is</source>
        <translation>Cet appareil est</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Check-in list</source>
        <translation>Liste d’entrée</translation>
    </message>
    <message>
        <source>Self-service sends people to</source>
        <translation>Le libre-service envoie à</translation>
    </message>
    <message>
        <source>Printer and badge</source>
        <translation>Imprimante et badge</translation>
    </message>
    <message>
        <source>Name of the printer</source>
        <translation>Nom de l’imprimante</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Badge template</source>
        <translation>Modèle de badge</translation>
    </message>
    <message>
        <source>Look and sound</source>
        <translation>Aspect et son</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sons</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>Ouvrir liste</translation>
    </message>
    <message>
        <source>Pair with a server</source>
        <translation>Associer un serveur</translation>
    </message>
    <message>
        <source>New staff PIN</source>
        <translation>Nouveau PIN</translation>
    </message>
    <message>
        <source>Print a test badge</source>
        <translation>Badge d’essai</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>PDF in the data folder</source>
        <translation>PDF dans les données</translation>
    </message>
    <message>
        <source>“%1” is not such a number, so it stays at %2. Type another one.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre valable&#xa0;; on reste à %2. Tapez-en un autre.</translation>
    </message>
    <message>
        <source>Requests a minute, at most</source>
        <translation>Requêtes par minute, au plus</translation>
    </message>
    <message>
        <source>The limit is from %1 to %2 requests a minute.</source>
        <translation>La limite va de %1 à %2 requêtes par minute.</translation>
    </message>
    <message>
        <source>Check badges</source>
        <translation>Vérifier les badges</translation>
    </message>
    <message>
        <source>Print the night before</source>
        <translation>Imprimer la veille</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Imprimantes</translation>
    </message>
</context>
<context>
    <name>lanyard::DeskSignPage</name>
    <message>
        <source>Your badge is at</source>
        <translation>Votre badge est à</translation>
    </message>
    <message>
        <source>Welcome, %1</source>
        <translation>Bienvenue, %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Badge lost? Go to</source>
        <translation>Badge perdu&#xa0;? Allez à</translation>
    </message>
    <message>
        <source>Welcome back, %1</source>
        <translation>Bon retour, %1</translation>
    </message>
    <message>
        <source>Help is wanted here</source>
        <translation>On demande de l’aide ici</translation>
    </message>
    <message>
        <source>Please stay here</source>
        <translation>Restez ici, merci</translation>
    </message>
    <message>
        <source>This screen clears soon</source>
        <translation>Cet écran s’efface bientôt</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>Êtes-vous encore là&#xa0;?</translation>
    </message>
    <message>
        <source>I am here</source>
        <translation>Je suis là</translation>
    </message>
    <message>
        <source>Please go to</source>
        <translation>Veuillez aller à</translation>
    </message>
    <message>
        <source>This screen is not in use</source>
        <translation>Cet écran n’est pas en service</translation>
    </message>
    <message>
        <source>At the desk you are checked in as usual.</source>
        <translation>Au guichet, votre entrée se fait comme d’habitude.</translation>
    </message>
    <message>
        <source>Someone there will help you</source>
        <translation>Quelqu’un vous y aidera</translation>
    </message>
    <message>
        <source>This screen could not finish your check-in. At the desk it is quick.</source>
        <translation>Cet écran n’a pas pu finir votre entrée. Au guichet, c’est rapide.</translation>
    </message>
    <message>
        <source>Show this number at the desk</source>
        <translation>Montrez ce numéro au guichet</translation>
    </message>
    <message numerus="yes">
        <source>This screen clears in %n seconds</source>
        <translation>
            <numerusform>Cet écran s’efface dans %n seconde</numerusform>
            <numerusform>Cet écran s’efface dans %n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Plus de temps</translation>
    </message>
    <message>
        <source>Call someone to me</source>
        <translation>Appeler quelqu’un</translation>
    </message>
    <message>
        <source>You are checked in. The badge has not come out here. The desk prints it for you.</source>
        <translation>Votre entrée est validée. Le badge n’est pas sorti ici. Le guichet l’imprime pour vous.</translation>
    </message>
    <message>
        <source>You checked in at %1.</source>
        <translation>Entrée validée à %1.</translation>
    </message>
    <message>
        <source>This sign and a sound call someone to you.</source>
        <translation>Ce panneau et un son appellent quelqu’un.</translation>
    </message>
    <message>
        <source>What you typed is then forgotten.</source>
        <translation>Ce que vous avez tapé est alors oublié.</translation>
    </message>
    <message>
        <source>Your photo is then forgotten.</source>
        <translation>Votre photo est alors oubliée.</translation>
    </message>
    <message>
        <source>Several tickets at once</source>
        <translation>Plusieurs billets à la fois</translation>
    </message>
    <message>
        <source>Hold one code here at a time. Or the desk helps you.</source>
        <translation>Présentez un seul code à la fois. Ou le guichet vous aide.</translation>
    </message>
</context>
<context>
    <name>lanyard::DirectionSwitch</name>
    <message>
        <source>In</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Scan people in</source>
        <translation>Scanner les entrées</translation>
    </message>
    <message>
        <source>Scan people out</source>
        <translation>Scanner les sorties</translation>
    </message>
</context>
<context>
    <name>lanyard::ErasePanel</name>
    <message>
        <source>Erasing…</source>
        <translation>Effacement…</translation>
    </message>
    <message>
        <source>Type %1</source>
        <translation>Tapez %1</translation>
    </message>
    <message>
        <source>Erase this event’s people from this desk</source>
        <translation>Effacer de ce guichet les personnes de cet événement</translation>
    </message>
    <message numerus="yes">
        <source>%n people of “%1” are erased here, with their check-ins, answers and badges. The server’s own data is not touched. Files in folders that you chose stay.</source>
        <translation>
            <numerusform>%n personne de «&#xa0;%1&#xa0;» est effacée ici, avec ses entrées, réponses et badges. Les données du serveur restent. Les fichiers des dossiers que vous avez choisis restent.</numerusform>
            <numerusform>%n personnes de «&#xa0;%1&#xa0;» sont effacées ici, avec leurs entrées, réponses et badges. Les données du serveur restent. Les fichiers des dossiers que vous avez choisis restent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n wait that neither the server nor a file has.&lt;/b&gt; Save them first, else they are lost for good.</source>
        <translation>
            <numerusform>&lt;b&gt;%n attend, que ni le serveur ni un fichier n’a.&lt;/b&gt; Enregistrez-le d’abord, sinon il est perdu pour de bon.</numerusform>
            <numerusform>&lt;b&gt;%n attendent, que ni le serveur ni un fichier n’a.&lt;/b&gt; Enregistrez-les d’abord, sinon ils sont perdus pour de bon.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save what waits, sealed</source>
        <translation>Enregistrer, chiffré, ce qui attend</translation>
    </message>
    <message>
        <source>Type %1, the number of people</source>
        <translation>Tapez %1, le nombre de personnes</translation>
    </message>
    <message>
        <source>Erase, and lose what waits</source>
        <translation>Effacer, et perdre ce qui attend</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>A data file that was damaged is kept aside here. It holds people too, and is deleted with the last event of this desk, with what waits in it.</source>
        <translation>Un fichier de données abîmé est mis de côté ici. Il contient aussi des personnes, et il est supprimé avec le dernier événement de ce guichet, avec ce qui y attend.</translation>
    </message>
</context>
<context>
    <name>lanyard::FilePanel</name>
    <message>
        <source>Home</source>
        <translation>Dossier personnel</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Téléchargements</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>This folder cannot be read.</source>
        <translation>Ce dossier est illisible.</translation>
    </message>
    <message>
        <source>No list and no folder here. A list ends in .csv, .tsv, .txt, .xlsx or .ods.</source>
        <translation>Ni liste ni dossier ici. Une liste finit par .csv, .tsv, .txt, .xlsx ou .ods.</translation>
    </message>
    <message>
        <source>Nothing here has “%1” in its name.</source>
        <translation>Rien ici n’a «&#xa0;%1&#xa0;» dans son nom.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Letters of the file’s name, or a path</source>
        <translation>Lettres du nom du fichier, ou un chemin</translation>
    </message>
    <message>
        <source>Folder above</source>
        <translation>Dossier parent</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retour arr.</translation>
    </message>
    <message>
        <source>No folder here.</source>
        <translation>Aucun dossier ici.</translation>
    </message>
    <message>
        <source>Letters of the folder’s name, or a path</source>
        <translation>Lettres du nom du dossier, ou un chemin</translation>
    </message>
    <message>
        <source>No picture, no PDF and no folder here.</source>
        <translation>Ni image, ni PDF, ni dossier ici.</translation>
    </message>
</context>
<context>
    <name>lanyard::FirstStartPage</name>
    <message>
        <source>In use</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>From a name to a badge, with or without a network. Where do the people come from?</source>
        <translation>Du nom au badge, avec ou sans réseau. D’où viennent les personnes&#xa0;?</translation>
    </message>
    <message>
        <source>Try the demo event</source>
        <translation>Essayer la démo</translation>
    </message>
    <message>
        <source>PyTorch Day India 2026 with 460 invented people, to play with.</source>
        <translation>PyTorch Day India 2026 avec 460 personnes inventées, pour essayer.</translation>
    </message>
    <message>
        <source>Stays on this computer, needs no printer</source>
        <translation>Reste sur cet ordinateur, sans imprimante</translation>
    </message>
    <message>
        <source>Start the demo</source>
        <translation>Lancer la démo</translation>
    </message>
    <message>
        <source>Pair with a server</source>
        <translation>Associer un serveur</translation>
    </message>
    <message>
        <source>Hold the QR code of your ticket system to the scanner.</source>
        <translation>Présentez au lecteur le code QR de votre billetterie.</translation>
    </message>
    <message>
        <source>Needs the network once, then works alone</source>
        <translation>Réseau une fois, puis autonome</translation>
    </message>
    <message>
        <source>Scan the code</source>
        <translation>Scanner le code</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>Ouvrir une liste</translation>
    </message>
    <message>
        <source>A CSV from a ticket shop or a spreadsheet. You check it first.</source>
        <translation>Un CSV d’une billetterie ou d’un tableur. Vous le vérifiez d’abord.</translation>
    </message>
    <message>
        <source>Needs no server, results go out as CSV</source>
        <translation>Sans serveur, les résultats sortent en CSV</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Ouvrir un fichier</translation>
    </message>
    <message>
        <source>You can change this later on the staff pages</source>
        <translation>À changer plus tard, pages Équipe</translation>
    </message>
</context>
<context>
    <name>lanyard::HelpPanel</name>
    <message>
        <source>Keys at the desk</source>
        <translation>Touches du guichet</translation>
    </message>
    <message>
        <source>A scan works at any time. To search, just type: any script, any order of words.</source>
        <translation>Un scan marche à tout moment. Pour chercher, tapez&#xa0;: toute écriture, tout ordre des mots.</translation>
    </message>
    <message>
        <source>Admitted: checked in and saved, the badge prints</source>
        <translation>Entrée OK&#xa0;: validée et enregistrée, le badge s’imprime</translation>
    </message>
    <message>
        <source>Already in: nothing is recorded twice</source>
        <translation>Déjà là&#xa0;: rien n’est noté deux fois</translation>
    </message>
    <message>
        <source>Stop: not with this ticket, here and now</source>
        <translation>Stop&#xa0;: pas avec ce billet, ici et maintenant</translation>
    </message>
    <message>
        <source>Look: something for you to decide or to do</source>
        <translation>Attention&#xa0;: quelque chose à décider ou à faire</translation>
    </message>
    <message>
        <source>Not on list: search by name</source>
        <translation>Hors liste&#xa0;: cherchez par nom</translation>
    </message>
    <message>
        <source>Waiting: saved here, goes to the server later</source>
        <translation>En attente&#xa0;: enregistré ici, part plus tard au serveur</translation>
    </message>
</context>
<context>
    <name>lanyard::HistoryList</name>
    <message>
        <source>Nothing yet.</source>
        <translation>Encore rien.</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>annulé</translation>
    </message>
</context>
<context>
    <name>lanyard::HourChart</name>
    <message>
        <source>Entries an hour</source>
        <translation>Entrées par heure</translation>
    </message>
</context>
<context>
    <name>lanyard::IdlePanel</name>
    <message>
        <source>Ready for the next person</source>
        <translation>Prêt pour la personne suivante</translation>
    </message>
    <message>
        <source>Last at this desk</source>
        <translation>Derniers à ce guichet</translation>
    </message>
    <message>
        <source>Undo is open to everyone for 10 seconds, later to staff</source>
        <translation>Annuler&#xa0;: 10 secondes pour tous, ensuite l’équipe</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 is not ready.&lt;/b&gt; Check-ins go on, badges wait.</source>
        <translation>&lt;b&gt;%1 n’est pas prête.&lt;/b&gt; Les entrées continuent, les badges attendent.</translation>
    </message>
    <message>
        <source>Check-ins go on, badges wait.</source>
        <translation>Les entrées continuent, les badges attendent.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The server has shut this desk out.&lt;/b&gt; Check-ins are saved here. Call staff.</source>
        <translation>&lt;b&gt;Le serveur a exclu ce guichet.&lt;/b&gt; Les entrées sont enregistrées ici. Appelez l’équipe.</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n check-ins need staff:&lt;/b&gt; the server refused them.</source>
        <translation>
            <numerusform>&lt;b&gt;%n entrée demande l’équipe&#xa0;:&lt;/b&gt; le serveur l’a refusée.</numerusform>
            <numerusform>&lt;b&gt;%n entrées demandent l’équipe&#xa0;:&lt;/b&gt; le serveur les a refusées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs your attention.</source>
        <translation>Tout va bien, rien à faire.</translation>
    </message>
    <message>
        <source>Check-in goes on as usual.</source>
        <translation>Les entrées continuent comme d’habitude.</translation>
    </message>
    <message>
        <source>Check-in goes on. The camera needs a look.</source>
        <translation>Les entrées continuent. Vérifiez la caméra.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The last check-in stands.&lt;/b&gt;</source>
        <translation>&lt;b&gt;La dernière entrée reste valable.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;This check-in stands:&lt;/b&gt;</source>
        <translation>&lt;b&gt;Cette entrée reste valable&#xa0;:&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;A badge waits for paper of %1.&lt;/b&gt; %2 is in: what fits it comes out.</source>
        <translation>&lt;b&gt;Un badge attend du papier de %1.&lt;/b&gt; Il y a %2&#xa0;: ce qui y tient sort.</translation>
    </message>
    <message>
        <source>Scanning people out</source>
        <translation>Scan des sorties</translation>
    </message>
    <message>
        <source>Every scan lets somebody out, without a badge.</source>
        <translation>Chaque scan laisse sortir quelqu’un, sans badge.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The organiser moved this desk&lt;/b&gt; to %1. Go on here; staff decide.</source>
        <translation>&lt;b&gt;L’organisateur a déplacé ce guichet&lt;/b&gt; à %1. Continuez ici&#xa0;; l’équipe décide.</translation>
    </message>
    <message>
        <source>Badges now come out of %1.</source>
        <translation>Les badges sortent de %1.</translation>
    </message>
</context>
<context>
    <name>lanyard::ImportPage</name>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 lignes sur %2</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>Ouvrir une liste</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>Line %1, column “%2”</source>
        <translation>Ligne %1, colonne «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Does this look right?</source>
        <translation>Est-ce juste&#xa0;?</translation>
    </message>
    <message>
        <source>%1: %2 rows. The columns are guessed, change any of them.</source>
        <translation>%1&#xa0;: %2 lignes. Les colonnes sont devinées, changez celles qu’il faut.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; ready</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; prêtes</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; to look at</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; à regarder</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Columns are parted by</source>
        <translation>Colonnes séparées par</translation>
    </message>
    <message>
        <source>People are found again by %1.</source>
        <translation>Les personnes sont retrouvées par %1.</translation>
    </message>
    <message>
        <source>The list is in</source>
        <translation>La liste est reprise</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were left out:</source>
        <translation>
            <numerusform>%n ligne a été laissée de côté&#xa0;:</numerusform>
            <numerusform>%n lignes ont été laissées de côté&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Autre fichier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Nothing is taken before you have seen it.</source>
        <translation>Rien n’est repris avant que vous l’ayez vu.</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Lecture de la liste</translation>
    </message>
    <message>
        <source>Taking people in</source>
        <translation>Reprise des personnes</translation>
    </message>
    <message>
        <source>Rows that are left out</source>
        <translation>Lignes laissées de côté</translation>
    </message>
    <message>
        <source>The desk stays open. Whoever is in when you stop stays in.</source>
        <translation>Le guichet reste ouvert. Si vous arrêtez, les personnes déjà reprises le restent.</translation>
    </message>
    <message>
        <source>A CSV from pretix, Indico, Eventbrite, a form or a spreadsheet. It can be dropped here too.</source>
        <translation>Un CSV de pretix, Indico, Eventbrite, d’un formulaire ou d’un tableur. Vous pouvez aussi le déposer ici.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message numerus="yes">
        <source>Add %n people</source>
        <translation>
            <numerusform>Ajouter %n personne</numerusform>
            <numerusform>Ajouter %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveaux</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifiés</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>inchangés</translation>
    </message>
    <message>
        <source>gone from the list</source>
        <translation>plus sur la liste</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Name of the event, as badges show it</source>
        <translation>Nom de l’événement sur les badges</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
</context>
<context>
    <name>lanyard::KeptPanel</name>
    <message>
        <source>Erase…</source>
        <translation>Effacer…</translation>
    </message>
    <message>
        <source>Erase the people of %1</source>
        <translation>Effacer les personnes de %1</translation>
    </message>
    <message>
        <source>No longer used here, but kept</source>
        <translation>N’est plus utilisé ici, mais gardé</translation>
    </message>
</context>
<context>
    <name>lanyard::KeyPad</name>
    <message>
        <source>Delete the last digit</source>
        <translation>Effacer le dernier chiffre</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>lanyard::NumbersPanel</name>
    <message>
        <source>of %1 are in, %2 %</source>
        <extracomment>after a large figure: &quot;212 of 460 are in, 46 %&quot;</extracomment>
        <translation>présents sur %1, %2&#xa0;%</translation>
    </message>
    <message>
        <source>Entries an hour</source>
        <translation>Entrées par heure</translation>
    </message>
    <message>
        <source>As a chart</source>
        <translation>En graphique</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>En tableau</translation>
    </message>
    <message>
        <source>By ticket</source>
        <translation>Par billet</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>No badge was printed yet.</source>
        <translation>Aucun badge n’a encore été imprimé.</translation>
    </message>
    <message>
        <source>of %1 came in, %2 %</source>
        <extracomment>after a large figure: &quot;212 of 460 came in, 46 %&quot;</extracomment>
        <translation>arrivés sur %1, %2&#xa0;%</translation>
    </message>
    <message>
        <source>%1 inside now</source>
        <translation>%1 à l’intérieur</translation>
    </message>
</context>
<context>
    <name>lanyard::OfflineNotice</name>
    <message>
        <source>Go on as usual</source>
        <translation>Continuez ainsi</translation>
    </message>
    <message>
        <source>Every check-in is saved on this desk.</source>
        <translation>Chaque entrée est enregistrée sur ce guichet.</translation>
    </message>
    <message>
        <source>Every check-out is saved on this desk.</source>
        <translation>Chaque sortie est enregistrée sur ce guichet.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Another desk could admit the same ticket meanwhile. If so, staff see both.</source>
        <translation>Un autre guichet pourrait entre-temps valider le même billet. L’équipe voit alors les deux.</translation>
    </message>
    <message>
        <source>saved here,
waiting to be sent</source>
        <translation>enregistrées ici,
à envoyer</translation>
    </message>
    <message>
        <source>sent,
no answer yet</source>
        <translation>envoyées, sans
réponse encore</translation>
    </message>
    <message>
        <source>age of the list,
from %1</source>
        <translation>âge de la liste,
de %1</translation>
    </message>
</context>
<context>
    <name>lanyard::PageTurner</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
</context>
<context>
    <name>lanyard::PairPage</name>
    <message>
        <source>test mode</source>
        <translation>mode test</translation>
    </message>
    <message>
        <source>%1 of %2 people are loaded</source>
        <translation>%1 personnes sur %2 chargées</translation>
    </message>
    <message numerus="yes">
        <source>%n people are loaded</source>
        <translation>
            <numerusform>%n personne chargée</numerusform>
            <numerusform>%n personnes chargées</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;This desk works without a network now.&lt;/b&gt; It keeps in step with the server by itself.</source>
        <translation>&lt;b&gt;Ce guichet marche maintenant sans réseau.&lt;/b&gt; Il se met à jour avec le serveur de lui-même.</translation>
    </message>
    <message>
        <source>Talking to %1</source>
        <translation>Liaison avec %1</translation>
    </message>
    <message>
        <source>Nothing is stored here until the server has answered.</source>
        <translation>Rien n’est gardé ici avant que le serveur ait répondu.</translation>
    </message>
    <message>
        <source>Which event?</source>
        <translation>Quel événement&#xa0;?</translation>
    </message>
    <message>
        <source>Paired</source>
        <translation>Associé</translation>
    </message>
    <message>
        <source>Pair with a server</source>
        <translation>Associer un serveur</translation>
    </message>
    <message>
        <source>%1 has several events for this desk.</source>
        <translation>%1 a plusieurs événements pour ce guichet.</translation>
    </message>
    <message>
        <source>Scan the code of your ticket system, or paste it here.</source>
        <translation>Scannez le code de votre billetterie, ou collez-le ici.</translation>
    </message>
    <message>
        <source>Scan or paste the code</source>
        <translation>Scannez ou collez le code</translation>
    </message>
    <message>
        <source>Or type what the ticket system shows beside the code:</source>
        <translation>Ou tapez ce que la billetterie montre à côté du code&#xa0;:</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Adresse du serveur</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Associer</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Where is the code?</source>
        <translation>Où est le code&#xa0;?</translation>
    </message>
    <message>
        <source>1. In pretix, open your organiser account, then Devices.</source>
        <translation>1. Dans pretix, ouvrez votre compte d’organisateur, puis Appareils.</translation>
    </message>
    <message>
        <source>2. Connect a device. Choose the events that it may see.</source>
        <translation>2. Connectez un appareil. Choisissez les événements qu’il peut voir.</translation>
    </message>
    <message>
        <source>3. The code on that page works once. Scan it here.</source>
        <translation>3. Le code de cette page sert une fois. Scannez-le ici.</translation>
    </message>
    <message>
        <source>&lt;b&gt;This address is not encrypted.&lt;/b&gt; Others on the network can read along.</source>
        <translation>&lt;b&gt;Cette adresse n’est pas chiffrée.&lt;/b&gt; D’autres sur le réseau peuvent tout lire.</translation>
    </message>
    <message>
        <source>What is loaded stays, also when the line breaks.</source>
        <translation>Ce qui est chargé reste, même si la liaison est coupée.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
</context>
<context>
    <name>lanyard::PeoplePanel</name>
    <message>
        <source>Find a person</source>
        <translation>Chercher une personne</translation>
    </message>
    <message>
        <source>Name, company, e-mail, order or code</source>
        <translation>Nom, société, e-mail, commande ou code</translation>
    </message>
    <message>
        <source>Then every scan and every badge of that person is here, with what can be done.</source>
        <translation>Chaque scan et chaque badge de la personne est alors ici, avec ce qu’on peut faire.</translation>
    </message>
    <message>
        <source>Nobody found. Try part of the name, the company or the order code.</source>
        <translation>Aucun résultat. Essayez une partie du nom, la société ou le n° de commande.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Everything about this person</source>
        <translation>Tout sur cette personne</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Empty the field</source>
        <translation>Vider le champ</translation>
    </message>
</context>
<context>
    <name>lanyard::PersonDelegate</name>
    <message>
        <source>sounds like %1</source>
        <translation>se prononce %1</translation>
    </message>
    <message>
        <source>one or two letters differ</source>
        <translation>une ou deux lettres diffèrent</translation>
    </message>
    <message>
        <source>Invoice: %1</source>
        <translation>Facture&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>lanyard::PersonRail</name>
    <message>
        <source>Wrong person</source>
        <translation>Autre personne</translation>
    </message>
    <message>
        <source>Scanned by mistake</source>
        <translation>Scanné par erreur</translation>
    </message>
    <message>
        <source>Did not come in</source>
        <translation>Pas entrée</translation>
    </message>
    <message>
        <source>Reprint</source>
        <translation>Réimprimer</translation>
    </message>
    <message>
        <source>The old badge stays valid. Take it back if you can.</source>
        <translation>L’ancien badge reste valable. Reprenez-le si possible.</translation>
    </message>
    <message>
        <source>Reprint badge</source>
        <translation>Réimprimer</translation>
    </message>
    <message>
        <source>Undo check-in</source>
        <translation>Annuler l’entrée</translation>
    </message>
    <message>
        <source>Badge of %1</source>
        <translation>Badge de %1</translation>
    </message>
    <message>
        <source>Checked in at %1</source>
        <translation>Entrée à %1</translation>
    </message>
    <message>
        <source>Checked in at %1, %2</source>
        <translation>Entrée à %1, %2</translation>
    </message>
    <message>
        <source>Afterwards the person counts as not in.</source>
        <translation>La personne compte alors comme absente.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Print badge</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>This will be their first one.</source>
        <translation>Ce sera son premier.</translation>
    </message>
    <message>
        <source>First badge</source>
        <translation>Premier badge</translation>
    </message>
</context>
<context>
    <name>lanyard::PersonView</name>
    <message>
        <source>Everything that happened</source>
        <translation>Tout ce qui s’est passé</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Undo check-in…</source>
        <translation>Annuler l’entrée…</translation>
    </message>
    <message>
        <source>On its way…</source>
        <translation>En route…</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Valider l’entrée</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Signed in the log, cannot be edited</source>
        <translation>Signé dans le journal, non modifiable</translation>
    </message>
    <message>
        <source>Say “%1”</source>
        <translation>Prononcez «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>commande %1</translation>
    </message>
</context>
<context>
    <name>lanyard::PhotoPage</name>
    <message>
        <source>Question %1 of %2</source>
        <translation>Question %1 sur %2</translation>
    </message>
    <message>
        <source>One question before you go in</source>
        <translation>Une question avant d’entrer</translation>
    </message>
    <message>
        <source>If you use it, this photo goes to the organiser. If not, it is forgotten.</source>
        <translation>Si vous l’utilisez, cette photo va à l’organisateur. Sinon, elle est oubliée.</translation>
    </message>
    <message>
        <source>The camera starts.</source>
        <translation>La caméra démarre.</translation>
    </message>
    <message>
        <source>This is what the camera sees. Take the photo when you are ready.</source>
        <translation>Voici ce que voit la caméra. Prenez la photo quand vous voulez.</translation>
    </message>
    <message>
        <source>Your photo</source>
        <translation>Votre photo</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>Ce que voit la caméra</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>Take the photo</source>
        <translation>Prendre la photo</translation>
    </message>
    <message>
        <source>Use this photo</source>
        <translation>Utiliser cette photo</translation>
    </message>
    <message>
        <source>Take it again</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Go to the desk</source>
        <translation>Aller au guichet</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>lanyard::PinDots</name>
    <message numerus="yes">
        <source>%n digits entered</source>
        <translation>
            <numerusform>%n chiffre tapé</numerusform>
            <numerusform>%n chiffres tapés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::PinPanel</name>
    <message numerus="yes">
        <source>%n digits</source>
        <translation>
            <numerusform>%n chiffre</numerusform>
            <numerusform>%n chiffres</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;A PIN has 4 to 8 digits.&lt;/b&gt; Type it again.</source>
        <translation>&lt;b&gt;Un PIN a de 4 à 8 chiffres.&lt;/b&gt; Tapez-le de nouveau.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The two were not the same.&lt;/b&gt; Nothing was saved. Choose a PIN again.</source>
        <translation>&lt;b&gt;Les deux étaient différents.&lt;/b&gt; Rien n’a été enregistré. Choisissez de nouveau un PIN.</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;This PIN is not right.&lt;/b&gt; Try again in %n seconds.</source>
        <translation>
            <numerusform>&lt;b&gt;Ce PIN n’est pas bon.&lt;/b&gt; Réessayez dans %n seconde.</numerusform>
            <numerusform>&lt;b&gt;Ce PIN n’est pas bon.&lt;/b&gt; Réessayez dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;This PIN is not right.&lt;/b&gt; Try again.</source>
        <translation>&lt;b&gt;Ce PIN n’est pas bon.&lt;/b&gt; Réessayez.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Staff PIN</source>
        <translation>PIN d’équipe</translation>
    </message>
    <message>
        <source>Opens people’s histories, reprints, undos, refused entries, numbers and settings.</source>
        <translation>Ouvre historiques, réimpressions, annulations, envois refusés, chiffres et réglages.</translation>
    </message>
    <message>
        <source>Choose a staff PIN</source>
        <translation>Choisir un PIN</translation>
    </message>
    <message>
        <source>4 to 8 digits. Whoever knows them can open this page.</source>
        <translation>De 4 à 8 chiffres. Qui les connaît peut ouvrir cette page.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>Le même PIN encore</translation>
    </message>
    <message>
        <source>So that a slip of the finger shuts nobody out.</source>
        <translation>Ainsi, une faute de frappe n’exclut personne.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>After some wrong PINs this desk waits before it takes the next one.</source>
        <translation>Après quelques PIN faux, ce guichet attend avant de prendre le suivant.</translation>
    </message>
    <message>
        <source>The digits themselves are not stored. Nobody can look them up later.</source>
        <translation>Les chiffres eux-mêmes ne sont pas gardés. Personne ne peut les retrouver.</translation>
    </message>
    <message>
        <source>Type the PIN</source>
        <translation>Tapez le PIN</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Back to self-service</source>
        <translation>Retour au libre-service</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>Retour au guichet</translation>
    </message>
    <message>
        <source>Self-service
is paused</source>
        <translation>Libre-service
en pause</translation>
    </message>
    <message>
        <source>Nobody can check in now</source>
        <translation>Entrées impossibles</translation>
    </message>
    <message>
        <source>Leave this page and the screen is open again.</source>
        <translation>Quittez cette page et l’écran est de nouveau ouvert.</translation>
    </message>
    <message>
        <source>The desk keeps
working meanwhile</source>
        <translation>Le guichet continue
pendant ce temps</translation>
    </message>
    <message>
        <source>A scan still checks in</source>
        <translation>Un scan valide toujours</translation>
    </message>
    <message>
        <source>It closes this page and serves the person</source>
        <translation>Il ferme cette page et sert la personne</translation>
    </message>
    <message>
        <source>4 to 8 digits</source>
        <translation>De 4 à 8 chiffres</translation>
    </message>
    <message>
        <source>The PIN was not saved. Choose it again, or go back.</source>
        <extracomment>behind the reason, a sentence of its own</extracomment>
        <translation>Le PIN n’a pas été enregistré. Choisissez-le de nouveau, ou revenez.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Self-service
comes next</source>
        <translation>Ensuite,
le libre-service</translation>
    </message>
    <message>
        <source>Nobody can check in yet</source>
        <translation>Entrées pas encore possibles</translation>
    </message>
    <message>
        <source>It begins as soon as the PIN is chosen.</source>
        <translation>Il commence dès que le PIN est choisi.</translation>
    </message>
</context>
<context>
    <name>lanyard::PreviewTable</name>
    <message>
        <source>Not taken</source>
        <translation>À ignorer</translation>
    </message>
    <message>
        <source>Column %1 is</source>
        <translation>Colonne %1 est</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
</context>
<context>
    <name>lanyard::PrintersPage</name>
    <message>
        <source>A badge is moved by at most %1 mm.</source>
        <translation>Un badge se décale de %1 mm au plus.</translation>
    </message>
    <message>
        <source>“%1” is no such number. Nothing was changed.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre valable. Rien n’a changé.</translation>
    </message>
    <message>
        <source>New printer</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prête</translation>
    </message>
    <message>
        <source>As usual for it</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Not turned</source>
        <translation>Non tourné</translation>
    </message>
    <message>
        <source>A quarter to the right</source>
        <translation>Quart à droite</translation>
    </message>
    <message>
        <source>Upside down</source>
        <translation>Tête en bas</translation>
    </message>
    <message>
        <source>A quarter to the left</source>
        <translation>Quart à gauche</translation>
    </message>
    <message>
        <source>As the printer is set</source>
        <translation>Selon l’imprimante</translation>
    </message>
    <message>
        <source>After each badge</source>
        <translation>Après chaque badge</translation>
    </message>
    <message>
        <source>After the last page</source>
        <translation>Après la dernière page</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>As the printer tells</source>
        <translation>Selon l’imprimante</translation>
    </message>
    <message>
        <source>%1, endless</source>
        <translation>%1, continu</translation>
    </message>
    <message>
        <source>%1, black and red</source>
        <translation>%1, noir et rouge</translation>
    </message>
    <message>
        <source>%1, round</source>
        <translation>%1, rond</translation>
    </message>
    <message>
        <source>All in black</source>
        <translation>Tout en noir</translation>
    </message>
    <message>
        <source>All in red</source>
        <translation>Tout en rouge</translation>
    </message>
    <message>
        <source>All ticket types</source>
        <translation>Tous les billets</translation>
    </message>
    <message>
        <source>Only when the printer leaves it open</source>
        <translation>Si l’imprimante ne le dit pas</translation>
    </message>
    <message>
        <source>Add a printer…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Type an address</source>
        <translation>Taper une adresse</translation>
    </message>
    <message>
        <source>The test label is out. Its square should measure 10 mm.</source>
        <translation>L’étiquette d’essai est sortie. Son carré doit mesurer 10 mm.</translation>
    </message>
    <message>
        <source>The test label was sent. Look whether it came out.</source>
        <translation>L’étiquette d’essai est envoyée. Regardez si elle est sortie.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; is ready</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; peut imprimer</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Imprimantes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Paper that is in</source>
        <translation>Papier en place</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Prints badges of</source>
        <translation>Imprime les badges de</translation>
    </message>
    <message>
        <source>Dots an inch</source>
        <translation>Points par pouce</translation>
    </message>
    <message>
        <source>Badges are turned</source>
        <translation>Badges tournés</translation>
    </message>
    <message>
        <source>Darkness</source>
        <translation>Noirceur</translation>
    </message>
    <message>
        <source>Cuts</source>
        <translation>Coupe</translation>
    </message>
    <message>
        <source>Moved to the right, mm</source>
        <translation>Décalé à droite, mm</translation>
    </message>
    <message>
        <source>Moved down, mm</source>
        <translation>Décalé vers le bas, mm</translation>
    </message>
    <message>
        <source>Asks whether a badge came out</source>
        <translation>Demande si un badge est sorti</translation>
    </message>
    <message>
        <source>Print a test label</source>
        <translation>Étiquette d’essai</translation>
    </message>
    <message>
        <source>Remove this printer</source>
        <translation>Retirer cette imprimante</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Add or take away…</source>
        <translation>Ajouter ou retirer…</translation>
    </message>
    <message>
        <source>Further ticket types</source>
        <translation>Autres types de billet</translation>
    </message>
    <message>
        <source>Also when it was only sent</source>
        <translation>Aussi s’il n’est qu’envoyé</translation>
    </message>
</context>
<context>
    <name>lanyard::QuestionPage</name>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Question %1 sur %2</translation>
    </message>
    <message>
        <source>One question before you go in</source>
        <translation>Une question avant d’entrer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>lanyard::QuestionPanel</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Next code, at any time</source>
        <translation>Code suivant, à tout moment</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>questions to answer</source>
        <translation>
            <numerusform>question à poser</numerusform>
            <numerusform>questions à poser</numerusform>
        </translation>
    </message>
    <message>
        <source>Say “%1”</source>
        <translation>Prononcez «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>Type the answer into the field above, then Enter.</source>
        <translation>Tapez la réponse dans le champ du haut, puis la touche Entrée.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Ensuite&#xa0;: %1</translation>
    </message>
    <message>
        <source>Check in and print</source>
        <translation>Valider, imprimer</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Suivante</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Not checked in until all are answered</source>
        <translation>Entrée validée après la dernière réponse</translation>
    </message>
    <message>
        <source>Type the beginning of the answer</source>
        <translation>Tapez le début de la réponse</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Shift Enter</source>
        <translation>Maj Entrée</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Nouvelle ligne</translation>
    </message>
    <message>
        <source>Back, nothing recorded</source>
        <translation>Retour, rien n’est noté</translation>
    </message>
    <message>
        <source>Question before</source>
        <translation>Précédente</translation>
    </message>
    <message>
        <source>That is %1. Enter takes it.</source>
        <translation>C’est %1. La touche Entrée confirme.</translation>
    </message>
    <message>
        <source>This desk does not know this kind of question. Call staff.</source>
        <translation>Ce guichet ne connaît pas ce type de question. Appelez l’équipe.</translation>
    </message>
    <message>
        <source>This desk does not know this kind of question. Enter goes on.</source>
        <translation>Ce guichet ne connaît pas ce type de question. Suite&#xa0;: touche Entrée.</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Autre fichier</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Take a photo</source>
        <translation>Faire une photo</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>Ce que voit la caméra</translation>
    </message>
    <message>
        <source>Enter takes the photo.</source>
        <translation>La touche Entrée prend la photo.</translation>
    </message>
    <message>
        <source>Drop a picture or a PDF here, or choose one.</source>
        <translation>Déposez ici une image ou un PDF, ou choisissez-en un.</translation>
    </message>
    <message>
        <source>The chosen picture</source>
        <translation>L’image choisie</translation>
    </message>
    <message>
        <source>May be left empty</source>
        <translation>Peut rester vide</translation>
    </message>
</context>
<context>
    <name>lanyard::ReasonForm</name>
    <message>
        <source>Reason, required</source>
        <translation>Motif, obligatoire</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>Avec vos mots</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>On its way…</source>
        <translation>En route…</translation>
    </message>
    <message>
        <source>Choose a reason first.</source>
        <translation>Choisissez d’abord un motif.</translation>
    </message>
    <message>
        <source>Say it in a few words first.</source>
        <translation>Dites-le d’abord en quelques mots.</translation>
    </message>
</context>
<context>
    <name>lanyard::RecentList</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Last at this desk</source>
        <translation>Derniers à ce guichet</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Already in</source>
        <translation>Déjà là</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>Attend l’envoi</translation>
    </message>
    <message>
        <source>Checked out</source>
        <translation>Sortie validée</translation>
    </message>
    <message numerus="yes">
        <source>Undo all %n</source>
        <translation>
            <numerusform>Annuler %n</numerusform>
            <numerusform>Annuler les %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::RolePage</name>
    <message>
        <source>What is this machine?</source>
        <translation>À quoi sert cet appareil&#xa0;?</translation>
    </message>
    <message>
        <source>A registration desk</source>
        <translation>Un guichet d’accueil</translation>
    </message>
    <message>
        <source>A volunteer scans or types, and hands out the badge.</source>
        <translation>Un bénévole scanne ou tape, et remet le badge.</translation>
    </message>
    <message>
        <source>Keyboard and scanner, one desk for each machine</source>
        <translation>Clavier et lecteur, un guichet par appareil</translation>
    </message>
    <message>
        <source>This is a desk</source>
        <translation>C’est un guichet</translation>
    </message>
    <message>
        <source>A self-service screen</source>
        <translation>Une borne libre-service</translation>
    </message>
    <message>
        <source>People scan their own code and take their badge. No names are listed.</source>
        <translation>Chacun scanne son code et prend son badge. Aucun nom n’est affiché.</translation>
    </message>
    <message>
        <source>Full screen, left with F12 and the staff PIN</source>
        <translation>Plein écran, à quitter avec F12 et le PIN d’équipe</translation>
    </message>
    <message>
        <source>This is self-service</source>
        <translation>C’est un libre-service</translation>
    </message>
    <message>
        <source>You are asked once, and it is remembered.</source>
        <translation>On vous le demande une fois, et c’est retenu.</translation>
    </message>
    <message>
        <source>You can change this later on the staff pages</source>
        <translation>À changer plus tard, pages Équipe</translation>
    </message>
</context>
<context>
    <name>lanyard::SavePanel</name>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message numerus="yes">
        <source>%n rows saved…</source>
        <translation>
            <numerusform>%n ligne enregistrée…</numerusform>
            <numerusform>%n lignes enregistrées…</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” and “%2” in “%3”</source>
        <translation>«&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» dans «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>Save lists as CSV</source>
        <translation>Enregistrer en CSV</translation>
    </message>
    <message>
        <source>For a spreadsheet or another system. Names and tickets are in both files: keep them where only staff can read them.</source>
        <translation>Pour un tableur ou un autre système. Les deux fichiers contiennent noms et billets&#xa0;: gardez-les là où seule l’équipe peut les lire.</translation>
    </message>
    <message>
        <source>Save attendees</source>
        <translation>Enregistrer participants</translation>
    </message>
    <message>
        <source>Save check-ins</source>
        <translation>Enregistrer entrées</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Entrée</translation>
    </message>
</context>
<context>
    <name>lanyard::ScanPage</name>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>Scan your code</source>
        <translation>Scannez votre code</translation>
    </message>
    <message>
        <source>Your code is being checked</source>
        <translation>Votre code est vérifié</translation>
    </message>
    <message>
        <source>Hold it over the reader below</source>
        <translation>Tenez-le au-dessus du lecteur, en&#xa0;bas</translation>
    </message>
    <message>
        <source>I have no code</source>
        <translation>Je n’ai pas de code</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte agrandi</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste fort</translation>
    </message>
    <message>
        <source>Call for help</source>
        <translation>Appeler l’équipe</translation>
    </message>
    <message>
        <source>Hold it into the frame below</source>
        <translation>Tenez-le dans le cadre, en bas</translation>
    </message>
</context>
<context>
    <name>lanyard::ScannerPanel</name>
    <message>
        <source>Keys of the scanner</source>
        <translation>Touches du lecteur</translation>
    </message>
    <message>
        <source>If the letters of scanned codes come out wrong, scan this code once. The desk learns from it what the scanner means, whatever the layout of the keyboard.</source>
        <translation>Si les lettres des codes scannés sont fausses, scannez ce code une fois. Le guichet apprend ainsi ce que le lecteur veut dire, quelle que soit la disposition du clavier.</translation>
    </message>
    <message>
        <source>Learnt: scanned letters are what the scanner means.</source>
        <translation>Appris&#xa0;: les lettres scannées sont celles que le lecteur veut dire.</translation>
    </message>
    <message>
        <source>Not learnt: scanned letters are those of the layout.</source>
        <translation>Pas appris&#xa0;: les lettres scannées suivent la disposition du clavier.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Oublier</translation>
    </message>
</context>
<context>
    <name>lanyard::ScreenKeyboard</name>
    <message>
        <source>Delete the last letter</source>
        <translation>Effacer la dernière lettre</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Nouvelle ligne</translation>
    </message>
</context>
<context>
    <name>lanyard::SealPanel</name>
    <message>
        <source>Sealing…</source>
        <translation>Chiffrement…</translation>
    </message>
    <message numerus="yes">
        <source>A passphrase has %n letters or more. Several words are easy to keep.</source>
        <translation>
            <numerusform>Une phrase secrète a au moins %n caractère. Plusieurs mots se retiennent bien.</numerusform>
            <numerusform>Une phrase secrète a au moins %n caractères. Plusieurs mots se retiennent bien.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the same once more below.</source>
        <translation>Tapez la même encore une fois dessous.</translation>
    </message>
    <message>
        <source>The two are not the same. Type the second one again.</source>
        <translation>Les deux diffèrent. Tapez la seconde de nouveau.</translation>
    </message>
    <message>
        <source>“%1” in “%2”, for no one but who has the passphrase</source>
        <translation>«&#xa0;%1&#xa0;» dans «&#xa0;%2&#xa0;», seulement avec la phrase secrète</translation>
    </message>
    <message>
        <source>Save what waits, sealed</source>
        <translation>Enregistrer, chiffré, ce qui attend</translation>
    </message>
    <message numerus="yes">
        <source>%n entries with names and tickets. Without the passphrase nobody can read the file, and nobody can find the passphrase out. Keep it apart.</source>
        <translation>
            <numerusform>%n envoi avec nom et billet. Sans la phrase secrète, personne ne peut lire le fichier, et personne ne peut la retrouver. Gardez-la à part.</numerusform>
            <numerusform>%n envois avec noms et billets. Sans la phrase secrète, personne ne peut lire le fichier, et personne ne peut la retrouver. Gardez-la à part.</numerusform>
        </translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>La même phrase secrète</translation>
    </message>
    <message>
        <source>Next: choose a folder</source>
        <translation>Suite&#xa0;: choisir un dossier</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>Enregistrer ici</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Entrée</translation>
    </message>
</context>
<context>
    <name>lanyard::SentList</name>
    <message>
        <source>Sent here by self-service</source>
        <translation>Envoyés ici par le libre-service</translation>
    </message>
    <message>
        <source>%1 · number %2 · %3</source>
        <extracomment>&quot;09:27 · number 101 · not found&quot;</extracomment>
        <translation>%1 · numéro %2 · %3</translation>
    </message>
    <message>
        <source>questions to answer</source>
        <translation>questions à poser</translation>
    </message>
    <message>
        <source>several tickets for one code</source>
        <translation>plusieurs billets pour un code</translation>
    </message>
    <message>
        <source>ticket is refused</source>
        <translation>billet refusé</translation>
    </message>
    <message>
        <source>too many wrong codes were typed</source>
        <translation>trop de codes faux ont été tapés</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>marked by the organiser</source>
        <translation>marqué par l’organisateur</translation>
    </message>
    <message>
        <source>is in, no badge came out there</source>
        <translation>est là, le badge n’est pas sorti là-bas</translation>
    </message>
</context>
<context>
    <name>lanyard::SettleCard</name>
    <message>
        <source>Did this badge come out?</source>
        <translation>Ce badge est-il sorti&#xa0;?</translation>
    </message>
    <message>
        <source>Promised at %1, copy %2. Nobody is sure. Look in the tray.</source>
        <translation>Promis à %1, exemplaire %2. Personne n’est sûr. Regardez dans le bac.</translation>
    </message>
    <message>
        <source>It came out</source>
        <translation>Il est sorti</translation>
    </message>
    <message>
        <source>It did not</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>lanyard::ShareBars</name>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1&#xa0;: %2 sur %3</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
</context>
<context>
    <name>lanyard::SheetPage</name>
    <message>
        <source>A4 paper, cut into 4 × A6</source>
        <translation>Papier A4, coupé en 4 × A6</translation>
    </message>
    <message>
        <source>A4 paper, cut into 8 × A7</source>
        <translation>Papier A4, coupé en 8 × A7</translation>
    </message>
    <message>
        <source>%1, wide</source>
        <translation>%1, large</translation>
    </message>
    <message>
        <source>%1, high</source>
        <translation>%1, haut</translation>
    </message>
    <message>
        <source>All ticket types</source>
        <translation>Tous les billets</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>By company, then name</source>
        <translation>Par société, puis nom</translation>
    </message>
    <message>
        <source>Only who has no badge yet</source>
        <translation>Seulement sans badge</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Only who has paid</source>
        <translation>Seulement qui a payé</translation>
    </message>
    <message>
        <source>Also who has yet to pay</source>
        <translation>Aussi qui doit encore payer</translation>
    </message>
    <message>
        <source>One-sided</source>
        <translation>Recto seul</translation>
    </message>
    <message>
        <source>Both sides, turned left to right</source>
        <translation>Recto verso, retourné sur le côté</translation>
    </message>
    <message>
        <source>No marks</source>
        <translation>Sans repères</translation>
    </message>
    <message>
        <source>Marks where to cut</source>
        <translation>Repères de coupe</translation>
    </message>
    <message>
        <source>The desk asks: is the badge there?</source>
        <translation>Le guichet demande&#xa0;: le badge y est-il&#xa0;?</translation>
    </message>
    <message>
        <source>The desk prints another badge</source>
        <translation>Le guichet imprime un autre badge</translation>
    </message>
    <message>
        <source>1, the whole sheet is free</source>
        <translation>1, toute la planche est libre</translation>
    </message>
    <message>
        <source>The list is being read.</source>
        <translation>Lecture de la liste.</translation>
    </message>
    <message>
        <source>%1 of %2 people done.</source>
        <translation>%1 personnes faites sur %2.</translation>
    </message>
    <message>
        <source>Nobody is left whose badge belongs on a sheet. Nothing was written.</source>
        <translation>Il ne reste personne dont le badge va sur une planche. Rien n’a été écrit.</translation>
    </message>
    <message numerus="yes">
        <source>%n badges are in “%1”.</source>
        <translation>
            <numerusform>%n badge est dans «&#xa0;%1&#xa0;».</numerusform>
            <numerusform>%n badges sont dans «&#xa0;%1&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheets: %1. Print them in their own size, not fitted to the page.</source>
        <translation>Planches&#xa0;: %1. Imprimez-les en taille réelle, sans ajuster à la page.</translation>
    </message>
    <message numerus="yes">
        <source>%n badges could not be drawn and are left out: %1.</source>
        <translation>
            <numerusform>%n badge n’a pas pu être dessiné et manque&#xa0;: %1.</numerusform>
            <numerusform>%n badges n’ont pas pu être dessinés et manquent&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n badges a text does not fit.</source>
        <translation>
            <numerusform>Sur %n badge, un texte ne tient pas.</numerusform>
            <numerusform>Sur %n badges, un texte ne tient pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>No font has: %1</source>
        <translation>Aucune police n’a&#xa0;: %1</translation>
    </message>
    <message>
        <source>Print the night before</source>
        <translation>Imprimer la veille</translation>
    </message>
    <message>
        <source>Paper or labels</source>
        <translation>Papier ou étiquettes</translation>
    </message>
    <message>
        <source>First place that is free</source>
        <translation>Première place libre</translation>
    </message>
    <message>
        <source>Ticket type</source>
        <translation>Type de billet</translation>
    </message>
    <message>
        <source>Sorted</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Whose badges</source>
        <translation>Badges de qui</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Faces</translation>
    </message>
    <message>
        <source>Plain paper</source>
        <translation>Papier ordinaire</translation>
    </message>
    <message>
        <source>At check-in</source>
        <translation>À l’entrée</translation>
    </message>
    <message>
        <source>Make the file</source>
        <translation>Créer le fichier</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Entrée</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Printer: %1</source>
        <translation>Imprimante&#xa0;: %1</translation>
    </message>
    <message>
        <source>Print the sheets</source>
        <translation>Imprimer les planches</translation>
    </message>
    <message>
        <source>“%1” has the sheets: %2 of %3 are out.</source>
        <translation>«&#xa0;%1&#xa0;» a les planches&#xa0;: %2 sur %3 sont sorties.</translation>
    </message>
    <message>
        <source>Badges: %1, sheets: %2.</source>
        <translation>Badges&#xa0;: %1, planches&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” says that all are printed.</source>
        <translation>«&#xa0;%1&#xa0;» dit que toutes sont imprimées.</translation>
    </message>
    <message>
        <source>“%1” has taken all of them and says no more. Look at the paper.</source>
        <translation>«&#xa0;%1&#xa0;» les a toutes acceptées et n’en dit pas plus. Regardez le papier.</translation>
    </message>
    <message>
        <source>Stopped. “%1” may have printed some of them.</source>
        <translation>Arrêté. «&#xa0;%1&#xa0;» en a peut-être imprimé quelques-unes.</translation>
    </message>
    <message>
        <source>It is not clear what “%1” has printed. Look at the paper before you print again.</source>
        <translation>On ne sait pas ce que «&#xa0;%1&#xa0;» a imprimé. Regardez le papier avant de réimprimer.</translation>
    </message>
    <message>
        <source>Badges for an office printer, many on a sheet, as one PDF file or straight to the printer. No badge counts as printed before somebody has it.</source>
        <translation>Badges pour une imprimante de bureau, plusieurs par planche, dans un PDF ou directement à l’imprimante. Aucun ne compte comme imprimé avant d’être remis.</translation>
    </message>
    <message>
        <source>Where the sheets go</source>
        <translation>Où vont les planches</translation>
    </message>
</context>
<context>
    <name>lanyard::StaffBar</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchro</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller</translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n à décider</numerusform>
            <numerusform>%n à décider</numerusform>
        </translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Staff · %1</source>
        <translation>Équipe · %1</translation>
    </message>
    <message>
        <source>Locks in %1</source>
        <translation>Verrouille dans %1</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Badges</translation>
    </message>
</context>
<context>
    <name>lanyard::SyncCounts</name>
    <message>
        <source>No server</source>
        <translation>Sans serveur</translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation>Question au serveur</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>List is coming in, %1 of %2</source>
        <translation>La liste arrive, %1 sur %2</translation>
    </message>
    <message>
        <source>List as of %1</source>
        <translation>Liste de %1</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Pas de réseau</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>Shut out by the server</source>
        <translation>Exclu par le serveur</translation>
    </message>
    <message>
        <source>Pair this desk again.</source>
        <translation>Associez de nouveau ce guichet.</translation>
    </message>
    <message numerus="yes">
        <source>%n at the server</source>
        <translation>
            <numerusform>%n au serveur</numerusform>
            <numerusform>%n au serveur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n attend</numerusform>
            <numerusform>%n attendent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in doubt</source>
        <translation>
            <numerusform>%n en doute</numerusform>
            <numerusform>%n en doute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n à décider</numerusform>
            <numerusform>%n à décider</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n saved here&lt;/b&gt;</source>
        <translation>
            <numerusform>&lt;b&gt;%n ici&lt;/b&gt;</numerusform>
            <numerusform>&lt;b&gt;%n ici&lt;/b&gt;</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Last sent %1</source>
        <translation>Dernier envoi %1</translation>
    </message>
    <message>
        <source>Sent in order, by itself</source>
        <translation>Envoyés dans l’ordre, tout seuls</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>En doute</translation>
    </message>
    <message>
        <source>Sent, no answer yet</source>
        <translation>Encore sans réponse</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>The server said no</source>
        <translation>Le serveur a dit non</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>The server took everything</source>
        <translation>Tout est accepté</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>Enregistré ici</translation>
    </message>
    <message>
        <source>Passed on as a file</source>
        <translation>Transmis en fichier</translation>
    </message>
    <message numerus="yes">
        <source>%n lost there</source>
        <translation>
            <numerusform>%n perdu là-bas</numerusform>
            <numerusform>%n perdus là-bas</numerusform>
        </translation>
    </message>
    <message>
        <source>Clashes</source>
        <translation>Doubles entrées</translation>
    </message>
    <message>
        <source>Two desks, one ticket</source>
        <translation>Deux guichets, un billet</translation>
    </message>
    <message>
        <source>Save the lists as CSV.</source>
        <translation>Enregistrez les listes en CSV.</translation>
    </message>
    <message>
        <source>Save lists as CSV</source>
        <translation>Enregistrer en CSV</translation>
    </message>
</context>
<context>
    <name>lanyard::SyncLine</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n attend</numerusform>
            <numerusform>%n attendent</numerusform>
        </translation>
    </message>
    <message>
        <source>last sent %1</source>
        <translation>dernier envoi %1</translation>
    </message>
    <message>
        <source>no server</source>
        <translation>sans serveur</translation>
    </message>
    <message>
        <source>asking the server</source>
        <translation>question au serveur</translation>
    </message>
    <message>
        <source>list is coming in, %1 of %2</source>
        <translation>liste en cours, %1 sur %2</translation>
    </message>
    <message>
        <source>list is coming in</source>
        <translation>liste en cours</translation>
    </message>
    <message>
        <source>in step</source>
        <extracomment>the short form of &quot;in step with the server&quot;, where there is little room</extracomment>
        <translation>à jour</translation>
    </message>
    <message>
        <source>in step with the server</source>
        <translation>à jour avec le serveur</translation>
    </message>
    <message>
        <source>no network since %1</source>
        <translation>sans réseau depuis %1</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>sans réseau</translation>
    </message>
    <message>
        <source>shut out by the server</source>
        <translation>exclu par le serveur</translation>
    </message>
    <message numerus="yes">
        <source>%n for staff</source>
        <translation>
            <numerusform>%n à l’équipe</numerusform>
            <numerusform>%n à l’équipe</numerusform>
        </translation>
    </message>
    <message>
        <source>clock %1 behind</source>
        <translation>horloge, retard %1</translation>
    </message>
    <message>
        <source>clock %1 ahead</source>
        <translation>horloge, avance %1</translation>
    </message>
</context>
<context>
    <name>lanyard::SyncPanel</name>
    <message>
        <source>Nothing needs a decision</source>
        <translation>Rien ne demande de décision</translation>
    </message>
    <message>
        <source>What the server refuses is kept here, with its words, until somebody decides.</source>
        <translation>Ce que le serveur refuse est gardé ici, avec ses mots, jusqu’à ce que quelqu’un décide.</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n in doubt.&lt;/b&gt; Sent, no clear answer came. The same entry is asked again; it cannot count twice.</source>
        <translation>
            <numerusform>&lt;b&gt;%n en doute.&lt;/b&gt; Envoyé, aucune réponse claire n’est arrivée. Le même envoi est redemandé&#xa0;; il ne peut pas compter deux fois.</numerusform>
            <numerusform>&lt;b&gt;%n en doute.&lt;/b&gt; Envoyés, aucune réponse claire n’est arrivée. Les mêmes envois sont redemandés&#xa0;; ils ne peuvent pas compter deux fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n saved here.&lt;/b&gt; No server is paired: save them as a file to pass them on.</source>
        <translation>
            <numerusform>&lt;b&gt;%n enregistré ici.&lt;/b&gt; Aucun serveur n’est associé&#xa0;: transmettez-le en fichier.</numerusform>
            <numerusform>&lt;b&gt;%n enregistrés ici.&lt;/b&gt; Aucun serveur n’est associé&#xa0;: transmettez-les en fichier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Ask the server now about what is in doubt</source>
        <translation>Demander maintenant au serveur ce qui est en doute</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Voir %1</translation>
    </message>
</context>
<context>
    <name>lanyard::TimeLine</name>
    <message>
        <source>Opens %1</source>
        <translation>Dès %1</translation>
    </message>
    <message>
        <source>Closes %1</source>
        <translation>Fin %1</translation>
    </message>
    <message>
        <source>Now %1</source>
        <translation>Il est %1</translation>
    </message>
</context>
<context>
    <name>lanyard::TroublePage</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>lanyard::TypePage</name>
    <message>
        <source>Find your booking</source>
        <translation>Votre réservation</translation>
    </message>
    <message>
        <source>Two things, exactly as in your booking e-mail.</source>
        <translation>Deux choses, exactement comme dans votre e-mail.</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Order code</source>
        <translation>N° de commande</translation>
    </message>
    <message>
        <source>Both must match. This screen never lists anyone.</source>
        <translation>Les deux doivent être justes. Cet écran n’affiche aucun nom.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Find me</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>In your e-mail it looks like this</source>
        <translation>Dans votre e-mail, c’est ainsi</translation>
    </message>
    <message>
        <source>Order &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>Commande &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
</context>
<context>
    <name>lanyard::WelcomePage</name>
    <message>
        <source>Badge of %1</source>
        <translation>Badge de %1</translation>
    </message>
    <message>
        <source>Your badge is saved</source>
        <translation>Badge enregistré</translation>
    </message>
    <message>
        <source>Your badge is being saved</source>
        <translation>Votre badge s’enregistre</translation>
    </message>
    <message>
        <source>Ask for it at a desk</source>
        <translation>Demandez-le à un guichet</translation>
    </message>
    <message>
        <source>Badges are handed out at a desk.</source>
        <translation>Les badges sont remis au guichet.</translation>
    </message>
    <message>
        <source>Look in the tray below</source>
        <translation>Regardez le bac en bas</translation>
    </message>
    <message>
        <source>In the tray below</source>
        <translation>Dans le bac en bas</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Envoyé à l’imprimante</translation>
    </message>
    <message>
        <source>Your badge is at the printer</source>
        <translation>Votre badge est à l’imprimante</translation>
    </message>
    <message>
        <source>Your badge is printed</source>
        <translation>Votre badge est imprimé</translation>
    </message>
    <message>
        <source>Your badge is printing</source>
        <translation>Votre badge s’imprime</translation>
    </message>
    <message>
        <source>Welcome, %1</source>
        <translation>Bienvenue, %1</translation>
    </message>
    <message>
        <source>You are checked in.</source>
        <translation>Votre entrée est validée.</translation>
    </message>
    <message>
        <source>Take it from the tray when it stops moving.</source>
        <translation>Prenez-le dans le bac quand il ne bouge plus.</translation>
    </message>
    <message>
        <source>No badge is printed for this ticket.</source>
        <translation>Aucun badge n’est imprimé pour ce billet.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
</TS>
