<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kn" sourcelanguage="en">
<context>
    <name>AnswerInput</name>
    <message>
        <source>Without a yes nobody is checked in.</source>
        <translation>“ಹೌದು” ಎನ್ನದೆ ಚೆಕ್-ಇನ್ ಆಗುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>This question needs an answer.</source>
        <translation>ಈ ಪ್ರಶ್ನೆಗೆ ಉತ್ತರ ಬೇಕು.</translation>
    </message>
    <message>
        <source>This is not a number. Type digits.</source>
        <translation>ಇದು ಸಂಖ್ಯೆಯಲ್ಲ. ಅಂಕಿಗಳನ್ನು ಟೈಪ್ ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>This is too small. The smallest number is %1.</source>
        <translation>ಇದು ತುಂಬಾ ಚಿಕ್ಕದು. ಕನಿಷ್ಠ ಸಂಖ್ಯೆ %1.</translation>
    </message>
    <message>
        <source>This is too large. The largest number is %1.</source>
        <translation>ಇದು ತುಂಬಾ ದೊಡ್ಡದು. ಗರಿಷ್ಠ ಸಂಖ್ಯೆ %1.</translation>
    </message>
    <message>
        <source>Choose one of the answers.</source>
        <translation>ಉತ್ತರಗಳಲ್ಲಿ ಒಂದನ್ನು ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>This is too early. The earliest is %1.</source>
        <translation>ಇದು ತುಂಬಾ ಮುಂಚೆ. ಅತಿ ಮುಂಚೆ ಎಂದರೆ %1.</translation>
    </message>
    <message>
        <source>This is too late. The latest is %1.</source>
        <translation>ಇದು ತುಂಬಾ ತಡ. ಅತಿ ತಡ ಎಂದರೆ %1.</translation>
    </message>
    <message>
        <source>This is not a time. Type hours and minutes: 14:30.</source>
        <translation>ಇದು ಸಮಯವಲ್ಲ. ಗಂಟೆ ಮತ್ತು ನಿಮಿಷ ಟೈಪ್ ಮಾಡಿ: 14:30.</translation>
    </message>
    <message>
        <source>No country has these letters. Type the beginning of its name.</source>
        <translation>ಈ ಅಕ್ಷರಗಳ ದೇಶವಿಲ್ಲ. ಅದರ ಹೆಸರಿನ ಆರಂಭ ಟೈಪ್ ಮಾಡಿ.</translation>
    </message>
    <message numerus="yes">
        <source>This is too short. Type %n letters or more.</source>
        <translation>
            <numerusform>ಇದು ತುಂಬಾ ಚಿಕ್ಕದು. ಕನಿಷ್ಠ %n ಅಕ್ಷರ ಟೈಪ್ ಮಾಡಿ.</numerusform>
            <numerusform>ಇದು ತುಂಬಾ ಚಿಕ್ಕದು. ಕನಿಷ್ಠ %n ಅಕ್ಷರ ಟೈಪ್ ಮಾಡಿ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is too long. Type %n letters at most.</source>
        <translation>
            <numerusform>ಇದು ತುಂಬಾ ಉದ್ದ. ಗರಿಷ್ಠ %n ಅಕ್ಷರ ಟೈಪ್ ಮಾಡಿ.</numerusform>
            <numerusform>ಇದು ತುಂಬಾ ಉದ್ದ. ಗರಿಷ್ಠ %n ಅಕ್ಷರ ಟೈಪ್ ಮಾಡಿ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a number</source>
        <translation>ಸಂಖ್ಯೆ ಟೈಪ್ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Type the time: 14:30</source>
        <translation>ಸಮಯ ಟೈಪ್ ಮಾಡಿ: 14:30</translation>
    </message>
    <message>
        <source>Type the beginning of the country’s name</source>
        <translation>ದೇಶದ ಹೆಸರಿನ ಆರಂಭ ಟೈಪ್ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Type the number, from its country on: +91 …</source>
        <translation>ದೇಶದ ಕೋಡ್‌ನಿಂದ ಸಂಖ್ಯೆ ಟೈಪ್ ಮಾಡಿ: +91 …</translation>
    </message>
    <message>
        <source>Type the answer here</source>
        <translation>ಉತ್ತರವನ್ನು ಇಲ್ಲಿ ಟೈಪ್ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>%1ರಿಂದ %2ರವರೆಗೆ</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>%1ರಿಂದ</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <translation>%1ರವರೆಗೆ</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <extracomment>A whole date, to be read back: &quot;Saturday 5 December 2026&quot;</extracomment>
        <translation>dddd, d MMMM yyyy</translation>
    </message>
    <message>
        <source>This is not a date. Type day, month and year: 05/12/2026.</source>
        <translation>ಇದು ದಿನಾಂಕವಲ್ಲ. ದಿನ, ತಿಂಗಳು, ವರ್ಷ ಟೈಪ್ ಮಾಡಿ: 05/12/2026.</translation>
    </message>
    <message>
        <source>Type day, month, year and the time: 05/12/2026 14:30.</source>
        <translation>ದಿನ, ತಿಂಗಳು, ವರ್ಷ ಮತ್ತು ಸಮಯ ಟೈಪ್ ಮಾಡಿ: 05/12/2026 14:30.</translation>
    </message>
    <message>
        <source>Type day, month, year: 05/12/2026</source>
        <translation>ದಿನ, ತಿಂಗಳು, ವರ್ಷ ಟೈಪ್ ಮಾಡಿ: 05/12/2026</translation>
    </message>
    <message>
        <source>Type day, month, year, time: 05/12/2026 14:30</source>
        <translation>ದಿನ, ತಿಂಗಳು, ವರ್ಷ, ಸಮಯ ಟೈಪ್ ಮಾಡಿ: 05/12/2026 14:30</translation>
    </message>
    <message>
        <source>This desk does not know this kind of question. Call staff.</source>
        <translation>ಈ ಬಗೆಯ ಪ್ರಶ್ನೆ ಈ ಡೆಸ್ಕ್‌ಗೆ ಗೊತ್ತಿಲ್ಲ. ಸಿಬ್ಬಂದಿಯನ್ನು ಕರೆಯಿರಿ.</translation>
    </message>
    <message>
        <source>A file is needed here. Choose one.</source>
        <translation>ಇಲ್ಲಿ ಒಂದು ಫೈಲ್ ಬೇಕು. ಒಂದನ್ನು ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>This file cannot be taken. Choose a picture or a PDF.</source>
        <translation>ಈ ಫೈಲ್ ತೆಗೆದುಕೊಳ್ಳಲಾಗದು. ಚಿತ್ರ ಅಥವಾ PDF ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>This file is too large. A PDF may have 10 MB.</source>
        <translation>ಈ ಫೈಲ್ ತುಂಬಾ ದೊಡ್ಡದು. PDF 10 MB ವರೆಗೆ ಇರಬಹುದು.</translation>
    </message>
</context>
<context>
    <name>CodeWords</name>
    <message>
        <source>This code was replaced by a newer one</source>
        <translation>ಈ ಕೋಡ್ ಬದಲು ಹೊಸ ಕೋಡ್ ಬಂದಿದೆ</translation>
    </message>
    <message>
        <source>This ticket is for “%1”</source>
        <translation>ಈ ಟಿಕೆಟ್ “%1” ಗೆ ಸೇರಿದೆ</translation>
    </message>
    <message>
        <source>This is a web address, not a ticket</source>
        <translation>ಇದು ವೆಬ್ ವಿಳಾಸ, ಟಿಕೆಟ್ ಅಲ್ಲ</translation>
    </message>
    <message>
        <source>This is a boarding pass, not a ticket</source>
        <translation>ಇದು ಬೋರ್ಡಿಂಗ್ ಪಾಸ್, ಟಿಕೆಟ್ ಅಲ್ಲ</translation>
    </message>
    <message>
        <source>This is a Wi-Fi code, not a ticket</source>
        <translation>ಇದು ವೈ-ಫೈ ಕೋಡ್, ಟಿಕೆಟ್ ಅಲ್ಲ</translation>
    </message>
    <message>
        <source>These are contact details, not a ticket</source>
        <translation>ಇದು ಸಂಪರ್ಕದ ವಿವರ, ಟಿಕೆಟ್ ಅಲ್ಲ</translation>
    </message>
    <message>
        <source>This is a calendar entry, not a ticket</source>
        <translation>ಇದು ಕ್ಯಾಲೆಂಡರ್ ನಮೂದು, ಟಿಕೆಟ್ ಅಲ್ಲ</translation>
    </message>
    <message>
        <source>This is a code for paying, not a ticket</source>
        <translation>ಇದು ಪಾವತಿಯ ಕೋಡ್, ಟಿಕೆಟ್ ಅಲ್ಲ</translation>
    </message>
    <message>
        <source>This code is for pairing a device</source>
        <translation>ಈ ಕೋಡ್ ಇರುವುದು ಸಾಧನ ಜೋಡಿಸಲು</translation>
    </message>
    <message>
        <source>This code is not on this event’s list</source>
        <translation>ಈ ಕೋಡ್ ಈ ಕಾರ್ಯಕ್ರಮದ ಪಟ್ಟಿಯಲ್ಲಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Ask for the newest e-mail with the ticket, or search by name.</source>
        <translation>ಟಿಕೆಟ್ ಇರುವ ಇತ್ತೀಚಿನ ಇ-ಮೇಲ್ ಕೇಳಿ, ಅಥವಾ ಹೆಸರಿನಿಂದ ಹುಡುಕಿ.</translation>
    </message>
    <message>
        <source>Show the way there, or search by name for a ticket to this event.</source>
        <translation>ಅಲ್ಲಿಗೆ ದಾರಿ ತೋರಿಸಿ, ಅಥವಾ ಈ ಕಾರ್ಯಕ್ರಮದ ಟಿಕೆಟ್ ಅನ್ನು ಹೆಸರಿನಿಂದ ಹುಡುಕಿ.</translation>
    </message>
    <message>
        <source>Often the ticket of another event: ask for the e-mail, or search by name.</source>
        <translation>ಬಹುಶಃ ಬೇರೆ ಕಾರ್ಯಕ್ರಮದ ಟಿಕೆಟ್: ಇ-ಮೇಲ್ ಕೇಳಿ, ಅಥವಾ ಹೆಸರಿನಿಂದ ಹುಡುಕಿ.</translation>
    </message>
    <message>
        <source>Ask for the code in the e-mail with the ticket, or search by name.</source>
        <translation>ಟಿಕೆಟ್ ಇರುವ ಇ-ಮೇಲ್‌ನ ಕೋಡ್ ಕೇಳಿ, ಅಥವಾ ಹೆಸರಿನಿಂದ ಹುಡುಕಿ.</translation>
    </message>
    <message>
        <source>Hold the code of your ticket here: it is in the e-mail with the ticket.</source>
        <translation>ನಿಮ್ಮ ಟಿಕೆಟ್‌ನ ಕೋಡ್ ಇಲ್ಲಿ ಹಿಡಿಯಿರಿ: ಅದು ಟಿಕೆಟ್ ಇರುವ ಇ-ಮೇಲ್‌ನಲ್ಲಿದೆ.</translation>
    </message>
    <message>
        <source>At the desk you hear where to go.</source>
        <translation>ಎಲ್ಲಿಗೆ ಹೋಗಬೇಕೆಂದು ಡೆಸ್ಕ್‌ನಲ್ಲಿ ತಿಳಿಯುತ್ತದೆ.</translation>
    </message>
</context>
<context>
    <name>DeskName</name>
    <message>
        <source>Another desk (%1)</source>
        <extracomment>the server tells a number only: &quot;Another desk (#2)&quot;</extracomment>
        <translation>ಇನ್ನೊಂದು ಡೆಸ್ಕ್ (%1)</translation>
    </message>
</context>
<context>
    <name>DeskWords</name>
    <message>
        <source>No name on the ticket</source>
        <translation>ಟಿಕೆಟ್‌ನಲ್ಲಿ ಹೆಸರಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Say “%1”</source>
        <translation>ಉಚ್ಚಾರಣೆ: “%1”</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>ಸಂಸ್ಥೆ</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>ಟಿಕೆಟ್</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>ಆರ್ಡರ್</translation>
    </message>
    <message>
        <source>&lt;b&gt;Look twice:&lt;/b&gt; the organiser has marked this ticket.</source>
        <translation>&lt;b&gt;ಇನ್ನೊಮ್ಮೆ ನೋಡಿ:&lt;/b&gt; ಆಯೋಜಕರು ಈ ಟಿಕೆಟ್‌ಗೆ ಗುರುತು ಹಾಕಿದ್ದಾರೆ.</translation>
    </message>
    <message>
        <source>Undo, %1 s</source>
        <translation>ಹಿಂಪಡೆಯಿರಿ, %1 ಸೆ</translation>
    </message>
    <message>
        <source>Reprint</source>
        <translation>ಮರುಮುದ್ರಿಸಿ</translation>
    </message>
    <message>
        <source>Saved here at %1</source>
        <translation>ಇಲ್ಲಿ ಉಳಿಸಲಾಗಿದೆ, %1</translation>
    </message>
    <message>
        <source>Saved here at %1, server has it</source>
        <translation>%1ಕ್ಕೆ ಉಳಿಸಲಾಗಿದೆ, ಸರ್ವರ್‌ನಲ್ಲೂ ಇದೆ</translation>
    </message>
    <message>
        <source>Saved here at %1, waits for the server</source>
        <translation>%1ಕ್ಕೆ ಉಳಿಸಲಾಗಿದೆ, ಸರ್ವರ್‌ಗಾಗಿ ಕಾಯುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>ಯಾವಾಗ</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>ಎಲ್ಲಿ</translation>
    </message>
    <message>
        <source>By</source>
        <translation>ಯಾರಿಂದ</translation>
    </message>
    <message>
        <source>&lt;b&gt;No badge printed yet.&lt;/b&gt;</source>
        <translation>&lt;b&gt;ಇನ್ನೂ ಬ್ಯಾಡ್ಜ್ ಮುದ್ರಿಸಿಲ್ಲ.&lt;/b&gt;</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n badges sent so far.&lt;/b&gt;</source>
        <translation>
            <numerusform>&lt;b&gt;ಇದುವರೆಗೆ ಒಂದು ಬ್ಯಾಡ್ಜ್ ಕಳುಹಿಸಲಾಗಿದೆ.&lt;/b&gt;</numerusform>
            <numerusform>&lt;b&gt;ಇದುವರೆಗೆ %n ಬ್ಯಾಡ್ಜ್‌ಗಳನ್ನು ಕಳುಹಿಸಲಾಗಿದೆ.&lt;/b&gt;</numerusform>
        </translation>
    </message>
    <message>
        <source>Badge needed again? One key says why and prints.</source>
        <translation>ಬ್ಯಾಡ್ಜ್ ಮತ್ತೆ ಬೇಕೇ? ಒಂದು ಕೀಲಿ ಕಾರಣ ತಿಳಿಸಿ ಮುದ್ರಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>ಕಳೆದುಹೋಗಿದೆ</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>ಹಾಳಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Name wrong</source>
        <translation>ಹೆಸರು ತಪ್ಪು</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>ಮುಂದಿನ ವ್ಯಕ್ತಿ</translation>
    </message>
    <message>
        <source>Admit on my word</source>
        <translation>ನನ್ನ ಹೊಣೆಯಲ್ಲಿ ಒಳಗೆ ಬಿಡಿ</translation>
    </message>
    <message>
        <source>History</source>
        <translation>ಇತಿಹಾಸ</translation>
    </message>
    <message>
        <source>list read %1</source>
        <translation>ಪಟ್ಟಿ ಪಡೆದದ್ದು %1</translation>
    </message>
    <message>
        <source>To search, just type: name, company or order</source>
        <translation>ಹುಡುಕಲು ಟೈಪ್ ಮಾಡಿ: ಹೆಸರು, ಸಂಸ್ಥೆ ಅಥವಾ ಆರ್ಡರ್</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>ಪರಿಶೀಲನೆ</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>ಒಂದು ಕ್ಷಣ</translation>
    </message>
    <message>
        <source>Nothing is lost, the answer comes by itself</source>
        <translation>ಏನೂ ಕಳೆದುಹೋಗುವುದಿಲ್ಲ, ಉತ್ತರ ತಾನಾಗಿಯೇ ಬರುತ್ತದೆ</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>ಉಳಿಸಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Nobody was admitted</source>
        <translation>ಯಾರಿಗೂ ಪ್ರವೇಶ ಸಿಕ್ಕಿಲ್ಲ</translation>
    </message>
    <message>
        <source>The same code can be scanned again at once</source>
        <translation>ಅದೇ ಕೋಡ್ ಅನ್ನು ತಕ್ಷಣ ಮತ್ತೆ ಸ್ಕ್ಯಾನ್ ಮಾಡಬಹುದು</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>ಸಿಬ್ಬಂದಿ</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>ಹಿಂಪಡೆಯಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>The check-in was taken back</source>
        <translation>ಚೆಕ್-ಇನ್ ಹಿಂಪಡೆಯಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>If the badge came out, take it back too</source>
        <translation>ಬ್ಯಾಡ್ಜ್ ಹೊರಬಂದಿದ್ದರೆ ಅದನ್ನೂ ಹಿಂಪಡೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Badge?</source>
        <translation>ಬ್ಯಾಡ್ಜ್ ಬಂತೇ?</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>ಮುದ್ರಿಸಿಲ್ಲ</translation>
    </message>
    <message>
        <source>The person is checked in</source>
        <translation>ವ್ಯಕ್ತಿಯ ಚೆಕ್-ಇನ್ ಆಗಿದೆ</translation>
    </message>
    <message>
        <source>%1 is checked in</source>
        <translation>%1 ಅವರ ಚೆಕ್-ಇನ್ ಆಗಿದೆ</translation>
    </message>
    <message>
        <source>The check-in is saved, %1</source>
        <translation>ಚೆಕ್-ಇನ್ ಉಳಿಸಲಾಗಿದೆ, %1</translation>
    </message>
    <message>
        <source>The badge may or may not have come out</source>
        <translation>ಬ್ಯಾಡ್ಜ್ ಹೊರಬಂದಿತೋ ಇಲ್ಲವೋ ತಿಳಿದಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Look in the tray: is the badge there?</source>
        <translation>ಟ್ರೇ ನೋಡಿ: ಬ್ಯಾಡ್ಜ್ ಅಲ್ಲಿದೆಯೇ?</translation>
    </message>
    <message>
        <source>Yes, it is there</source>
        <translation>ಹೌದು, ಇದೆ</translation>
    </message>
    <message>
        <source>No, nothing came</source>
        <translation>ಇಲ್ಲ, ಏನೂ ಬಂದಿಲ್ಲ</translation>
    </message>
    <message>
        <source>The badge has not been printed</source>
        <translation>ಬ್ಯಾಡ್ಜ್ ಮುದ್ರಿಸಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Nothing reached paper</source>
        <translation>ಕಾಗದದ ಮೇಲೆ ಏನೂ ಬಂದಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>ಇನ್ನೊಮ್ಮೆ ಮುದ್ರಿಸಿ</translation>
    </message>
    <message>
        <source>Reprint now</source>
        <translation>ಈಗಲೇ ಮರುಮುದ್ರಿಸಿ</translation>
    </message>
    <message>
        <source>Later, next person</source>
        <translation>ನಂತರ, ಮುಂದಿನ ವ್ಯಕ್ತಿ</translation>
    </message>
    <message>
        <source>In the tray</source>
        <translation>ಟ್ರೇಯಲ್ಲಿ</translation>
    </message>
    <message>
        <source>Drawing the badge</source>
        <translation>ಬ್ಯಾಡ್ಜ್ ಸಿದ್ಧವಾಗುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Sent to %1</source>
        <translation>%1ಗೆ ಕಳುಹಿಸಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Badge drawn, code read back</source>
        <translation>ಸಿದ್ಧ, ಕೋಡ್ ಪರೀಕ್ಷಿಸಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>ಕಳುಹಿಸಲಾಗುತ್ತಿದೆ…</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>ಮುದ್ರಣವಾಗುತ್ತಿದೆ…</translation>
    </message>
    <message>
        <source>Look in the tray</source>
        <translation>ಟ್ರೇ ನೋಡಿ</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>ಮುದ್ರಣವಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Badge ordered</source>
        <translation>ಬ್ಯಾಡ್ಜ್ ಕೆಲಸ ದಾಖಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>No word from the printer</source>
        <translation>ಪ್ರಿಂಟರ್ ಉತ್ತರಿಸಿಲ್ಲ</translation>
    </message>
    <message>
        <source>The next badge
appears here</source>
        <translation>ಮುಂದಿನ ಬ್ಯಾಡ್ಜ್
ಇಲ್ಲಿ ಕಾಣಿಸುತ್ತದೆ</translation>
    </message>
    <message>
        <source>No badge yet</source>
        <translation>ಇನ್ನೂ ಬ್ಯಾಡ್ಜ್ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>Nothing to print</source>
        <translation>ಮುದ್ರಿಸಲು ಏನೂ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>Preview, not printed</source>
        <translation>ಮುನ್ನೋಟ, ಮುದ್ರಿಸಿಲ್ಲ</translation>
    </message>
    <message>
        <source>The dots that will be printed, but for the edges</source>
        <translation>ಅಂಚುಗಳನ್ನು ಬಿಟ್ಟು ಇದೇ ಚುಕ್ಕೆಗಳು ಮುದ್ರಣವಾಗುತ್ತವೆ</translation>
    </message>
    <message>
        <source>Exactly the dots that will be printed</source>
        <translation>ಇದೇ ಚುಕ್ಕೆಗಳು ಮುದ್ರಣವಾಗುತ್ತವೆ</translation>
    </message>
    <message>
        <source>Check in and print</source>
        <translation>ಚೆಕ್-ಇನ್ ಮತ್ತು ಮುದ್ರಣ</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Keep this badge at the desk</source>
        <translation>ಈ ಬ್ಯಾಡ್ಜ್ ಅನ್ನು ಡೆಸ್ಕ್‌ನಲ್ಲೇ ಇಟ್ಟುಕೊಳ್ಳಿ</translation>
    </message>
    <message>
        <source>No badge printed</source>
        <translation>ಬ್ಯಾಡ್ಜ್ ಮುದ್ರಿಸಿಲ್ಲ</translation>
    </message>
    <message>
        <source>It is on its way</source>
        <translation>ಅದು ಬರುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Checked in only</source>
        <translation>ಚೆಕ್-ಇನ್ ಮಾತ್ರ</translation>
    </message>
    <message>
        <source>This is their badge</source>
        <translation>ಇದು ಅವರ ಬ್ಯಾಡ್ಜ್</translation>
    </message>
    <message>
        <source>Nothing is printing now</source>
        <translation>ಈಗ ಏನೂ ಮುದ್ರಣವಾಗುತ್ತಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Prints after the last answer</source>
        <translation>ಕೊನೆಯ ಉತ್ತರದ ನಂತರ ಮುದ್ರಣ</translation>
    </message>
    <message>
        <source>No badge
for an unknown code</source>
        <translation>ಗೊತ್ತಿಲ್ಲದ ಕೋಡ್‌ಗೆ
ಬ್ಯಾಡ್ಜ್ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>No badge
for a refused ticket</source>
        <translation>ನಿರಾಕರಿಸಿದ ಟಿಕೆಟ್‌ಗೆ
ಬ್ಯಾಡ್ಜ್ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>Scan a code, or type a name, company or order</source>
        <translation>ಕೋಡ್ ಸ್ಕ್ಯಾನ್ ಮಾಡಿ, ಅಥವಾ ಹೆಸರು, ಸಂಸ್ಥೆ, ಆರ್ಡರ್ ಟೈಪ್ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Next code, or type the name</source>
        <translation>ಮುಂದಿನ ಕೋಡ್, ಅಥವಾ ಹೆಸರು ಟೈಪ್ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Next code, at any time</source>
        <translation>ಮುಂದಿನ ಕೋಡ್, ಯಾವಾಗ ಬೇಕಾದರೂ</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Enter</translation>
    </message>
    <message>
        <source>Check in only</source>
        <translation>ಚೆಕ್-ಇನ್ ಮಾತ್ರ</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>ಆಯ್ಕೆ</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ಸಹಾಯ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ಹಿಂಪಡೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Look it up as a code</source>
        <translation>ಕೋಡ್ ಎಂದು ಹುಡುಕಿ</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>ಅಳಿಸಿ</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>ಉತ್ತರಿಸಿ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>ಮುಂದೆ</translation>
    </message>
    <message>
        <source>Back, nothing recorded</source>
        <translation>ಹಿಂದೆ, ಏನೂ ದಾಖಲಾಗಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Reprint with a reason</source>
        <translation>ಕಾರಣದೊಂದಿಗೆ ಮರುಮುದ್ರಿಸಿ</translation>
    </message>
    <message>
        <source>Not printed yet</source>
        <translation>ಇನ್ನೂ ಮುದ್ರಿಸಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Close help</source>
        <translation>ಸಹಾಯ ಮುಚ್ಚಿ</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>ಚೆಕ್-ಇನ್ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Sent before: Enter prints no second one</source>
        <translation>ಈಗಾಗಲೇ ಕಳುಹಿಸಲಾಗಿದೆ: Enter ಎರಡನೆಯದನ್ನು ಮುದ್ರಿಸುವುದಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Saved as a file</source>
        <translation>ಫೈಲ್ ಆಗಿ ಉಳಿಸಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>ಕಾರ್ಯಕ್ರಮ</translation>
    </message>
    <message>
        <source>Waits for the printer</source>
        <translation>ಪ್ರಿಂಟರ್‌ಗೆ ಕಾಯುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Let out on my word</source>
        <translation>ನನ್ನ ಹೊಣೆಯಲ್ಲಿ ಹೊರಗೆ ಬಿಡಿ</translation>
    </message>
    <message>
        <source>Nothing was recorded</source>
        <translation>ಏನೂ ದಾಖಲಾಗಿಲ್ಲ</translation>
    </message>
    <message>
        <source>The check-out was taken back</source>
        <translation>ಚೆಕ್-ಔಟ್ ಹಿಂಪಡೆಯಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>No badge
on the way out</source>
        <translation>ಹೊರಗೆ ಹೋಗುವಾಗ
ಬ್ಯಾಡ್ಜ್ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>Check out</source>
        <translation>ಚೆಕ್-ಔಟ್ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Out: scan a code, or type a name or order</source>
        <translation>ಹೊರಗೆ: ಕೋಡ್ ಸ್ಕ್ಯಾನ್, ಅಥವಾ ಹೆಸರು, ಆರ್ಡರ್ ಟೈಪ್ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Out: next code, or type the name</source>
        <translation>ಹೊರಗೆ: ಮುಂದಿನ ಕೋಡ್, ಅಥವಾ ಹೆಸರು ಟೈಪ್ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Out: next code, at any time</source>
        <translation>ಹೊರಗೆ: ಮುಂದಿನ ಕೋಡ್, ಯಾವಾಗ ಬೇಕಾದರೂ</translation>
    </message>
    <message>
        <source>Scan people in or out</source>
        <translation>ಒಳಗೆ ಅಥವಾ ಹೊರಗೆ ಸ್ಕ್ಯಾನ್ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Scan people in again</source>
        <translation>ಮತ್ತೆ ಒಳಗೆ ಸ್ಕ್ಯಾನ್ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Scan people out</source>
        <translation>ಹೊರಗೆ ಸ್ಕ್ಯಾನ್ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Made beforehand</source>
        <translation>ಮೊದಲೇ ಮಾಡಿದ್ದು</translation>
    </message>
    <message>
        <source>The badge was put on a sheet, to be printed beforehand</source>
        <translation>ಬ್ಯಾಡ್ಜ್ ಅನ್ನು ಮೊದಲೇ ಮುದ್ರಿಸಲು ಹಾಳೆಯ ಮೇಲೆ ಇಡಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Look among the badges made beforehand: is it there?</source>
        <translation>ಮೊದಲೇ ಮಾಡಿದ ಬ್ಯಾಡ್ಜ್‌ಗಳಲ್ಲಿ ನೋಡಿ: ಅದು ಅಲ್ಲಿದೆಯೇ?</translation>
    </message>
    <message>
        <source>No, it is not there</source>
        <translation>ಇಲ್ಲ, ಅದು ಅಲ್ಲಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Is it there?</source>
        <translation>ಅದು ಅಲ್ಲಿದೆಯೇ?</translation>
    </message>
    <message>
        <source>On a sheet</source>
        <translation>ಹಾಳೆಯ ಮೇಲೆ</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>ಈಗ ಬೇಡ</translation>
    </message>
    <message>
        <source>Look twice</source>
        <translation>ಮತ್ತೊಮ್ಮೆ ನೋಡಿ</translation>
    </message>
    <message>
        <source>All in</source>
        <translation>ಎಲ್ಲರೂ ಒಳಗೆ</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>ಗಮನಿಸಿ</translation>
    </message>
    <message>
        <source>All out</source>
        <translation>ಎಲ್ಲರೂ ಹೊರಗೆ</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2ರಲ್ಲಿ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n people of one order are checked out</source>
        <translation>
            <numerusform>ಒಂದು ಆರ್ಡರ್‌ನ %n ವ್ಯಕ್ತಿಯ ಚೆಕ್-ಔಟ್ ಆಗಿದೆ</numerusform>
            <numerusform>ಒಂದು ಆರ್ಡರ್‌ನ %n ಜನರ ಚೆಕ್-ಔಟ್ ಆಗಿದೆ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people of one order are checked in</source>
        <translation>
            <numerusform>ಒಂದು ಆರ್ಡರ್‌ನ %n ವ್ಯಕ್ತಿಯ ಚೆಕ್-ಇನ್ ಆಗಿದೆ</numerusform>
            <numerusform>ಒಂದು ಆರ್ಡರ್‌ನ %n ಜನರ ಚೆಕ್-ಇನ್ ಆಗಿದೆ</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody of this order is checked in</source>
        <translation>ಈ ಆರ್ಡರ್‌ನ ಯಾರ ಚೆಕ್-ಇನ್ ಕೂಡ ಆಗಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Nobody of this order is checked out</source>
        <translation>ಈ ಆರ್ಡರ್‌ನ ಯಾರ ಚೆಕ್-ಔಟ್ ಕೂಡ ಆಗಿಲ್ಲ</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ಮತ್ತು ಇನ್ನೂ %n</numerusform>
            <numerusform>ಮತ್ತು ಇನ್ನೂ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo all, %1 s</source>
        <translation>ಎಲ್ಲವನ್ನೂ ಹಿಂಪಡೆಯಿರಿ, %1 ಸೆ</translation>
    </message>
    <message numerus="yes">
        <source>%n badges, not printed</source>
        <translation>
            <numerusform>%n ಬ್ಯಾಡ್ಜ್, ಮುದ್ರಿಸಿಲ್ಲ</numerusform>
            <numerusform>%n ಬ್ಯಾಡ್ಜ್‌ಗಳು, ಮುದ್ರಿಸಿಲ್ಲ</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is ticked</source>
        <translation>ಯಾರನ್ನೂ ಗುರುತಿಸಿಲ್ಲ</translation>
    </message>
    <message numerus="yes">
        <source>Check in %n</source>
        <translation>
            <numerusform>%n ಚೆಕ್-ಇನ್ ಮಾಡಿ</numerusform>
            <numerusform>%n ಚೆಕ್-ಇನ್ ಮಾಡಿ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check out %n</source>
        <translation>
            <numerusform>%n ಚೆಕ್-ಔಟ್ ಮಾಡಿ</numerusform>
            <numerusform>%n ಚೆಕ್-ಔಟ್ ಮಾಡಿ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check in all %n</source>
        <translation>
            <numerusform>ಎಲ್ಲ %n ಚೆಕ್-ಇನ್ ಮಾಡಿ</numerusform>
            <numerusform>ಎಲ್ಲ %n ಚೆಕ್-ಇನ್ ಮಾಡಿ</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep these badges at the desk</source>
        <translation>ಈ ಬ್ಯಾಡ್ಜ್‌ಗಳನ್ನು ಡೆಸ್ಕ್‌ನಲ್ಲೇ ಇಟ್ಟುಕೊಳ್ಳಿ</translation>
    </message>
    <message>
        <source>%1 of %2 badges sent</source>
        <translation>%2 ಬ್ಯಾಡ್ಜ್‌ಗಳಲ್ಲಿ %1 ಕಳುಹಿಸಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>ಸ್ಪೇಸ್</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>ಗುರುತು</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>ಗುಂಪು</translation>
    </message>
    <message>
        <source>Yes: %1</source>
        <translation>ಹೌದು: %1</translation>
    </message>
    <message>
        <source>No: %1</source>
        <translation>ಇಲ್ಲ: %1</translation>
    </message>
    <message>
        <source>Ctrl P</source>
        <translation>Ctrl P</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>ತೆರೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ಹಿಂದೆ</translation>
    </message>
    <message>
        <source>Last people</source>
        <translation>ಕೊನೆಯವರು</translation>
    </message>
    <message>
        <source>No photographs</source>
        <translation>ಫೋಟೋ ಬೇಡ</translation>
    </message>
    <message>
        <source>It comes out by itself once the printer can</source>
        <translation>ಪ್ರಿಂಟರ್ ಸರಿಯಾದ ಕೂಡಲೇ ಅದು ತಾನಾಗಿಯೇ ಹೊರಬರುತ್ತದೆ</translation>
    </message>
    <message>
        <source>Print on %1</source>
        <translation>%1 ನಲ್ಲಿ ಮುದ್ರಿಸಿ</translation>
    </message>
    <message>
        <source>Done, try again</source>
        <translation>ಆಯಿತು, ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ</translation>
    </message>
    <message>
        <source>Another printer</source>
        <translation>ಬೇರೆ ಪ್ರಿಂಟರ್</translation>
    </message>
    <message>
        <source>Try printer again</source>
        <translation>ಪ್ರಿಂಟರ್ ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ</translation>
    </message>
    <message>
        <source>Printer not there</source>
        <translation>ಪ್ರಿಂಟರ್ ಸಿಗುತ್ತಿಲ್ಲ</translation>
    </message>
    <message>
        <source>It comes out once staff let the printer go on</source>
        <translation>ಸಿಬ್ಬಂದಿ ಪ್ರಿಂಟರ್ ಮುಂದುವರಿಸಿದಾಗ ಅದು ಹೊರಬರುತ್ತದೆ</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Name</source>
        <translation>ಹೆಸರು</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>ಮೊದಲ ಹೆಸರು</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>ಕೊನೆಯ ಹೆಸರು</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>ಸಂಸ್ಥೆ</translation>
    </message>
    <message>
        <source>Ticket type</source>
        <translation>ಟಿಕೆಟ್ ಪ್ರಕಾರ</translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>ಬಗೆ</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ಇ-ಮೇಲ್</translation>
    </message>
    <message>
        <source>Order code</source>
        <translation>ಆರ್ಡರ್ ಕೋಡ್</translation>
    </message>
    <message>
        <source>Number in the order</source>
        <translation>ಆರ್ಡರ್‌ನಲ್ಲಿ ಕ್ರಮಸಂಖ್ಯೆ</translation>
    </message>
    <message>
        <source>Ticket code</source>
        <translation>ಟಿಕೆಟ್ ಕೋಡ್</translation>
    </message>
    <message>
        <source>State of the order</source>
        <translation>ಆರ್ಡರ್ ಸ್ಥಿತಿ</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>ಪಾವತಿಸಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>ಟಿಪ್ಪಣಿ</translation>
    </message>
    <message>
        <source>Note at check-in</source>
        <translation>ಚೆಕ್-ಇನ್ ಸೂಚನೆ</translation>
    </message>
    <message>
        <source>Look twice</source>
        <translation>ಮತ್ತೊಮ್ಮೆ ನೋಡಿ</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>ತಡೆಹಿಡಿಯಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>ಮಾನ್ಯತೆಯ ಆರಂಭ</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>ಮಾನ್ಯತೆಯ ಅಂತ್ಯ</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>ಚೆಕ್-ಇನ್ ಆಗಿದೆ</translation>
    </message>
    <message>
        <source>Checked in at</source>
        <translation>ಚೆಕ್-ಇನ್ ಸಮಯ</translation>
    </message>
    <message>
        <source>Checked out</source>
        <translation>ಚೆಕ್-ಔಟ್ ಆಗಿದೆ</translation>
    </message>
    <message>
        <source>Check-in lists</source>
        <translation>ಚೆಕ್-ಇನ್ ಪಟ್ಟಿಗಳು</translation>
    </message>
    <message>
        <source>Add-on to</source>
        <translation>ಯಾವುದರ ಆಡ್-ಆನ್</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ಭಾಷೆ</translation>
    </message>
    <message>
        <source>E-mail of the order</source>
        <translation>ಆರ್ಡರ್‌ನ ಇ-ಮೇಲ್</translation>
    </message>
    <message>
        <source>Name on the invoice</source>
        <translation>ಬಿಲ್‌ನಲ್ಲಿರುವ ಹೆಸರು</translation>
    </message>
    <message>
        <source>Company on the invoice</source>
        <translation>ಬಿಲ್‌ನಲ್ಲಿರುವ ಸಂಸ್ಥೆ</translation>
    </message>
    <message>
        <source>Commas</source>
        <translation>ಅಲ್ಪವಿರಾಮಗಳು</translation>
    </message>
    <message>
        <source>Semicolons</source>
        <translation>ಅರ್ಧವಿರಾಮಗಳು</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>ಟ್ಯಾಬ್‌ಗಳು</translation>
    </message>
    <message>
        <source>the ticket code</source>
        <translation>ಟಿಕೆಟ್ ಕೋಡ್</translation>
    </message>
    <message>
        <source>order and position</source>
        <translation>ಆರ್ಡರ್ ಮತ್ತು ಕ್ರಮಸಂಖ್ಯೆ</translation>
    </message>
    <message>
        <source>e-mail and name</source>
        <translation>ಇ-ಮೇಲ್ ಮತ್ತು ಹೆಸರು</translation>
    </message>
    <message>
        <source>name and company</source>
        <translation>ಹೆಸರು ಮತ್ತು ಸಂಸ್ಥೆ</translation>
    </message>
</context>
<context>
    <name>FindingSentence</name>
    <message>
        <source>Stopped after %1 of %2 people.</source>
        <translation>%2 ಜನರಲ್ಲಿ %1 ಜನರ ನಂತರ ನಿಲ್ಲಿಸಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>%1 of %2 badges will not come out well.</source>
        <translation>%2 ಬ್ಯಾಡ್ಜ್‌ಗಳಲ್ಲಿ %1 ಸರಿಯಾಗಿ ಬರುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>There is no badge to look at yet.</source>
        <translation>ಪರಿಶೀಲಿಸಲು ಇನ್ನೂ ಯಾವ ಬ್ಯಾಡ್ಜ್ ಇಲ್ಲ.</translation>
    </message>
    <message numerus="yes">
        <source>All %n badges come out well.</source>
        <translation>
            <numerusform>ಇರುವ ಒಂದು ಬ್ಯಾಡ್ಜ್ ಸರಿಯಾಗಿ ಬರುತ್ತದೆ.</numerusform>
            <numerusform>ಎಲ್ಲ %n ಬ್ಯಾಡ್ಜ್‌ಗಳು ಸರಿಯಾಗಿ ಬರುತ್ತವೆ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people get no badge with their ticket.</source>
        <translation>
            <numerusform>%n ವ್ಯಕ್ತಿಗೆ ಅವರ ಟಿಕೆಟ್‌ನೊಂದಿಗೆ ಬ್ಯಾಡ್ಜ್ ಸಿಗುವುದಿಲ್ಲ.</numerusform>
            <numerusform>%n ಜನರಿಗೆ ಅವರ ಟಿಕೆಟ್‌ನೊಂದಿಗೆ ಬ್ಯಾಡ್ಜ್ ಸಿಗುವುದಿಲ್ಲ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Code cannot be read</source>
        <translation>ಕೋಡ್ ಓದಲಾಗದು</translation>
    </message>
    <message>
        <source>Paper too small</source>
        <translation>ಇಷ್ಟು ದೊಡ್ಡ ಕಾಗದ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>No name on the list</source>
        <translation>ಪಟ್ಟಿಯಲ್ಲಿ ಹೆಸರಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Signs that no font has</source>
        <translation>ಫಾಂಟ್‌ನಲ್ಲಿ ಇಲ್ಲದ ಚಿಹ್ನೆಗಳು</translation>
    </message>
    <message>
        <source>Text does not fit</source>
        <translation>ಪಠ್ಯ ಹಿಡಿಸುವುದಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Picture missing</source>
        <translation>ಚಿತ್ರ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>The code cannot be read from the badge. Make room around it, or make it larger.</source>
        <translation>ಬ್ಯಾಡ್ಜ್‌ನಿಂದ ಕೋಡ್ ಓದಲಾಗದು. ಅದರ ಸುತ್ತ ಜಾಗ ಬಿಡಿ, ಅಥವಾ ಅದನ್ನು ದೊಡ್ಡದು ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>The badge is %1 mm. No printer of this desk has paper as large.</source>
        <translation>ಬ್ಯಾಡ್ಜ್ %1 ಮಿಮೀ ಇದೆ. ಈ ಡೆಸ್ಕ್‌ನ ಯಾವ ಪ್ರಿಂಟರ್‌ನಲ್ಲೂ ಇಷ್ಟು ದೊಡ್ಡ ಕಾಗದ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>There is no name on the list. Type it in before the person comes.</source>
        <translation>ಪಟ್ಟಿಯಲ್ಲಿ ಹೆಸರಿಲ್ಲ. ವ್ಯಕ್ತಿ ಬರುವ ಮೊದಲು ಅದನ್ನು ಬರೆಯಿರಿ.</translation>
    </message>
    <message>
        <source>No font has %1. The badge leaves it out.</source>
        <translation>ಯಾವ ಫಾಂಟ್‌ನಲ್ಲೂ %1 ಇಲ್ಲ. ಬ್ಯಾಡ್ಜ್‌ನಲ್ಲಿ ಅದು ಇರುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>A picture is missing or cannot be read. Its place stays empty.</source>
        <translation>ಒಂದು ಚಿತ್ರ ಇಲ್ಲ ಅಥವಾ ಓದಲಾಗದು. ಅದರ ಜಾಗ ಖಾಲಿ ಇರುತ್ತದೆ.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n ವ್ಯಕ್ತಿ</numerusform>
            <numerusform>%n ಜನರು</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>ಹೆಸರಿಲ್ಲದೆ</translation>
    </message>
    <message>
        <source>Template cannot be drawn</source>
        <translation>ವಿನ್ಯಾಸವನ್ನು ಓದಲಾಗದು</translation>
    </message>
    <message>
        <source>No template for the ticket</source>
        <translation>ಟಿಕೆಟ್‌ಗೆ ವಿನ್ಯಾಸ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>Another template is taken</source>
        <translation>ಬೇರೆ ವಿನ್ಯಾಸ ಬಳಕೆಯಲ್ಲಿದೆ</translation>
    </message>
    <message>
        <source>Unknown parts in the template</source>
        <translation>ವಿನ್ಯಾಸದಲ್ಲಿ ತಿಳಿಯದ ಭಾಗಗಳು</translation>
    </message>
    <message>
        <source>The badge template “%1” cannot be drawn. Nobody who gets it has a badge.</source>
        <translation>ಬ್ಯಾಡ್ಜ್ ವಿನ್ಯಾಸ “%1” ಓದಲಾಗದು. ಅದನ್ನು ಪಡೆಯುವವರಿಗೆ ಬ್ಯಾಡ್ಜ್ ಇರುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>There is no badge template for the ticket “%1”. Nobody with it has a badge.</source>
        <translation>“%1” ಟಿಕೆಟ್‌ಗೆ ಬ್ಯಾಡ್ಜ್ ವಿನ್ಯಾಸ ಇಲ್ಲ. ಅದು ಇರುವವರಿಗೆ ಬ್ಯಾಡ್ಜ್ ಇರುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The badge template of the ticket “%1” is not on this desk. “%2” is taken.</source>
        <translation>“%1” ಟಿಕೆಟ್‌ನ ಬ್ಯಾಡ್ಜ್ ವಿನ್ಯಾಸ ಈ ಡೆಸ್ಕ್‌ನಲ್ಲಿ ಇಲ್ಲ. “%2” ಬಳಸಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>The badge template “%1” asks for what nobody here knows: %2.</source>
        <translation>ಬ್ಯಾಡ್ಜ್ ವಿನ್ಯಾಸ “%1” ಇಲ್ಲಿ ಯಾರಿಗೂ ತಿಳಿಯದ್ದನ್ನು ಕೇಳುತ್ತದೆ: %2.</translation>
    </message>
    <message>
        <source>Code too fine for the printer</source>
        <translation>ಪ್ರಿಂಟರ್‌ಗೆ ಕೋಡ್ ತುಂಬಾ ಸೂಕ್ಷ್ಮ</translation>
    </message>
    <message>
        <source>Code without white around it</source>
        <translation>ಕೋಡ್ ಸುತ್ತ ಬಿಳಿ ಜಾಗವಿಲ್ಲ</translation>
    </message>
    <message>
        <source>The code has %1 dots a module; scanners want at least %2. Give it a larger place or a shorter text, or use a printer with more dots an inch.</source>
        <translation>ಕೋಡ್‌ನ ಪ್ರತಿ ಚೌಕದಲ್ಲಿ %1 ಚುಕ್ಕೆಗಳಿವೆ; ಸ್ಕ್ಯಾನರ್‌ಗೆ ಕನಿಷ್ಠ %2 ಬೇಕು. ಅದಕ್ಕೆ ದೊಡ್ಡ ಜಾಗ ಅಥವಾ ಚಿಕ್ಕ ಪಠ್ಯ ಕೊಡಿ, ಅಥವಾ ಇಂಚಿಗೆ ಹೆಚ್ಚು ಚುಕ್ಕೆಗಳ ಪ್ರಿಂಟರ್ ಬಳಸಿ.</translation>
    </message>
    <message>
        <source>Something stands too close to the code. Leave four of its modules white around it.</source>
        <translation>ಕೋಡ್‌ಗೆ ತುಂಬಾ ಹತ್ತಿರ ಏನೋ ಇದೆ. ಅದರ ಸುತ್ತ ಅದರ ನಾಲ್ಕು ಚೌಕಗಳಷ್ಟು ಜಾಗ ಬಿಳಿಯಾಗಿ ಬಿಡಿ.</translation>
    </message>
    <message>
        <source>Nothing on the badge</source>
        <translation>ಬ್ಯಾಡ್ಜ್ ಮೇಲೆ ಏನೂ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>Cut off by the printer</source>
        <translation>ಪ್ರಿಂಟರ್ ಕತ್ತರಿಸುತ್ತದೆ</translation>
    </message>
    <message>
        <source>The badge template “%1” prints nothing: the badge is white.</source>
        <translation>ಬ್ಯಾಡ್ಜ್ ವಿನ್ಯಾಸ “%1” ಏನನ್ನೂ ಮುದ್ರಿಸುವುದಿಲ್ಲ: ಬ್ಯಾಡ್ಜ್ ಖಾಲಿ.</translation>
    </message>
    <message>
        <source>A part of the code lies where the printer prints nothing. Move it further in.</source>
        <translation>ಕೋಡ್‌ನ ಒಂದು ಭಾಗ ಪ್ರಿಂಟರ್ ಮುದ್ರಿಸದ ಕಡೆ ಇದೆ. ಅದನ್ನು ಇನ್ನೂ ಒಳಗೆ ಇಡಿ.</translation>
    </message>
    <message>
        <source>A part of “%1” lies where the printer prints nothing. Move it further in.</source>
        <translation>“%1” ಇದರ ಒಂದು ಭಾಗ ಪ್ರಿಂಟರ್ ಮುದ್ರಿಸದ ಕಡೆ ಇದೆ. ಅದನ್ನು ಇನ್ನೂ ಒಳಗೆ ಇಡಿ.</translation>
    </message>
    <message>
        <source>“%1” does not fit its place, or reaches off the badge.</source>
        <translation>“%1” ಅದರ ಜಾಗದಲ್ಲಿ ಹಿಡಿಸುವುದಿಲ್ಲ, ಅಥವಾ ಬ್ಯಾಡ್ಜ್‌ನ ಹೊರಗೆ ಹೋಗುತ್ತದೆ.</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Confirmed by the server</source>
        <translation>ಸರ್ವರ್ ದೃಢಪಡಿಸಿದೆ</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>ಪ್ರವೇಶ ನೀಡಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>ಹೊರಗೆ ಹೋದರು</translation>
    </message>
    <message>
        <source>Admitted at %1</source>
        <translation>%1 ನಲ್ಲಿ ಪ್ರವೇಶ ನೀಡಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Left at %1</source>
        <translation>%1ರಿಂದ ಹೊರಗೆ ಹೋದರು</translation>
    </message>
    <message>
        <source>Learned from the server</source>
        <translation>ಸರ್ವರ್‌ನಿಂದ ತಿಳಿದುಬಂದಿದೆ</translation>
    </message>
    <message>
        <source>Undone at %1</source>
        <translation>%1ಕ್ಕೆ ಹಿಂಪಡೆಯಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Undone at %1 by %2</source>
        <translation>%1ಕ್ಕೆ %2 ಹಿಂಪಡೆದಿದ್ದಾರೆ</translation>
    </message>
    <message>
        <source>%1 · copy %2</source>
        <translation>%1 · ಪ್ರತಿ %2</translation>
    </message>
    <message>
        <source>First badge</source>
        <translation>ಮೊದಲ ಬ್ಯಾಡ್ಜ್</translation>
    </message>
    <message>
        <source>Reprint: %1</source>
        <translation>ಮರುಮುದ್ರಣ: %1</translation>
    </message>
    <message>
        <source>Seen by a person at %1</source>
        <translation>%1ಕ್ಕೆ ಒಬ್ಬರು ನೋಡಿದ್ದಾರೆ</translation>
    </message>
    <message>
        <source>Done at %1</source>
        <translation>%1ಕ್ಕೆ ಮುಗಿದಿದೆ</translation>
    </message>
    <message>
        <source>At %1: %2</source>
        <extracomment>desk, then why nobody was let in: &quot;At Desk A: not paid&quot;</extracomment>
        <translation>%1 ನಲ್ಲಿ: %2</translation>
    </message>
    <message>
        <source>Nothing was recorded as a check-in</source>
        <translation>ಯಾವುದೇ ಚೆಕ್-ಇನ್ ದಾಖಲಾಗಿಲ್ಲ</translation>
    </message>
    <message>
        <source>scanned again, was in already</source>
        <translation>ಮತ್ತೆ ಸ್ಕ್ಯಾನ್ ಆಯಿತು, ಮೊದಲೇ ಒಳಗಿದ್ದರು</translation>
    </message>
    <message>
        <source>the order was not paid</source>
        <translation>ಆರ್ಡರ್‌ಗೆ ಹಣ ಪಾವತಿಯಾಗಿರಲಿಲ್ಲ</translation>
    </message>
    <message>
        <source>the order was not approved</source>
        <translation>ಆರ್ಡರ್‌ಗೆ ಅನುಮೋದನೆ ಸಿಕ್ಕಿರಲಿಲ್ಲ</translation>
    </message>
    <message>
        <source>the ticket was cancelled</source>
        <translation>ಟಿಕೆಟ್ ರದ್ದಾಗಿತ್ತು</translation>
    </message>
    <message>
        <source>the ticket was blocked</source>
        <translation>ಟಿಕೆಟ್ ತಡೆಹಿಡಿಯಲಾಗಿತ್ತು</translation>
    </message>
    <message>
        <source>the ticket was not valid then</source>
        <translation>ಆ ಸಮಯದಲ್ಲಿ ಟಿಕೆಟ್ ಮಾನ್ಯವಾಗಿರಲಿಲ್ಲ</translation>
    </message>
    <message>
        <source>the list’s rules did not let it in</source>
        <translation>ಪಟ್ಟಿಯ ನಿಯಮಗಳು ಅನುಮತಿಸಲಿಲ್ಲ</translation>
    </message>
    <message>
        <source>the ticket does not open this list</source>
        <translation>ಈ ಟಿಕೆಟ್ ಈ ಪಟ್ಟಿಗೆ ಅಲ್ಲ</translation>
    </message>
    <message>
        <source>the code stood for several tickets</source>
        <translation>ಕೋಡ್ ಹಲವು ಟಿಕೆಟ್‌ಗಳಿಗೆ ಸೇರಿತ್ತು</translation>
    </message>
    <message>
        <source>the code was replaced by a newer one</source>
        <translation>ಕೋಡ್ ಬದಲಿಗೆ ಹೊಸ ಕೋಡ್ ಬಂದಿದೆ</translation>
    </message>
    <message>
        <source>questions were still to be answered</source>
        <translation>ಪ್ರಶ್ನೆಗಳಿಗೆ ಉತ್ತರ ಬಾಕಿ ಇತ್ತು</translation>
    </message>
    <message>
        <source>not let in</source>
        <translation>ಪ್ರವೇಶ ನೀಡಲಿಲ್ಲ</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>%1 ಅವರಿಂದ</translation>
    </message>
    <message>
        <source>No badge yet</source>
        <translation>ಇನ್ನೂ ಬ್ಯಾಡ್ಜ್ ಇಲ್ಲ</translation>
    </message>
    <message numerus="yes">
        <source>Sent %n times</source>
        <translation>
            <numerusform>%n ಬಾರಿ ಕಳುಹಿಸಲಾಗಿದೆ</numerusform>
            <numerusform>%n ಬಾರಿ ಕಳುಹಿಸಲಾಗಿದೆ</numerusform>
        </translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>ಕಳೆದುಹೋಗಿದೆ</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>ಹಾಳಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Name is wrong</source>
        <translation>ಹೆಸರು ತಪ್ಪಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Other, in words</source>
        <translation>ಬೇರೆ, ಪದಗಳಲ್ಲಿ</translation>
    </message>
    <message>
        <source>Clash settled</source>
        <translation>ಎರಡು ಬಾರಿಯ ಪ್ರವೇಶ ಬಗೆಹರಿಯಿತು</translation>
    </message>
    <message>
        <source>Set aside: not at the server</source>
        <translation>ಬದಿಗಿರಿಸಲಾಗಿದೆ: ಸರ್ವರ್‌ನಲ್ಲಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Sent to the server again</source>
        <translation>ಸರ್ವರ್‌ಗೆ ಮತ್ತೆ ಕಳುಹಿಸಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>the ticket was for another date</source>
        <translation>ಟಿಕೆಟ್ ಬೇರೆ ದಿನಾಂಕಕ್ಕೆ ಇತ್ತು</translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message>
        <source>a list not known here yet</source>
        <translation>ಇಲ್ಲಿ ಇನ್ನೂ ತಿಳಿಯದ ಪಟ್ಟಿ</translation>
    </message>
    <message>
        <source>gate %1</source>
        <translation>ದ್ವಾರ %1</translation>
    </message>
    <message>
        <source>no gate</source>
        <translation>ಯಾವುದೇ ದ್ವಾರವಿಲ್ಲ</translation>
    </message>
</context>
<context>
    <name>PrinterName</name>
    <message>
        <source>Badge folder</source>
        <translation>ಬ್ಯಾಡ್ಜ್ ಫೋಲ್ಡರ್</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1 ಮಿಮೀ</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 ಮಿಮೀ</translation>
    </message>
    <message>
        <source>Not there: switch it on, check its cable</source>
        <translation>ಸಿಗುತ್ತಿಲ್ಲ: ಆನ್ ಮಾಡಿ, ಕೇಬಲ್ ನೋಡಿ</translation>
    </message>
    <message>
        <source>No answer: switch it off and on</source>
        <translation>ಉತ್ತರವಿಲ್ಲ: ಆಫ್ ಮಾಡಿ ಆನ್ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Certificate not trusted: call staff</source>
        <translation>ಪ್ರಮಾಣಪತ್ರ ನಂಬಲರ್ಹವಲ್ಲ: ಸಿಬ್ಬಂದಿಯನ್ನು ಕರೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Head is open: close it</source>
        <translation>ಹೆಡ್ ತೆರೆದಿದೆ: ಮುಚ್ಚಿ</translation>
    </message>
    <message>
        <source>Out of labels: put in a roll</source>
        <translation>ಲೇಬಲ್‌ಗಳು ಮುಗಿದಿವೆ: ರೋಲ್ ಹಾಕಿ</translation>
    </message>
    <message>
        <source>Out of ribbon: put in a new one</source>
        <translation>ರಿಬ್ಬನ್ ಮುಗಿದಿದೆ: ಹೊಸದು ಹಾಕಿ</translation>
    </message>
    <message>
        <source>A label is stuck: take it out</source>
        <translation>ಲೇಬಲ್ ಸಿಕ್ಕಿಕೊಂಡಿದೆ: ತೆಗೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Cutter is stuck: free it</source>
        <translation>ಕಟರ್ ಸಿಕ್ಕಿಕೊಂಡಿದೆ: ಬಿಡಿಸಿ</translation>
    </message>
    <message>
        <source>Too hot: let it cool down</source>
        <translation>ತುಂಬಾ ಬಿಸಿ: ತಣ್ಣಗಾಗಲು ಬಿಡಿ</translation>
    </message>
    <message>
        <source>Print head is broken: call service</source>
        <translation>ಪ್ರಿಂಟ್ ಹೆಡ್ ಕೆಟ್ಟಿದೆ: ಸರ್ವಿಸ್ ಕರೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Finds no label: calibrate it</source>
        <translation>ಲೇಬಲ್ ಸಿಗುತ್ತಿಲ್ಲ: ಕ್ಯಾಲಿಬ್ರೇಟ್ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Paused: press its pause key</source>
        <translation>ನಿಲ್ಲಿಸಲಾಗಿದೆ: ಪಾಜ್ ಗುಂಡಿ ಒತ್ತಿ</translation>
    </message>
    <message>
        <source>Cover is open: close it</source>
        <translation>ಮುಚ್ಚಳ ತೆರೆದಿದೆ: ಮುಚ್ಚಿ</translation>
    </message>
    <message>
        <source>Still printing: wait</source>
        <translation>ಇನ್ನೂ ಮುದ್ರಿಸುತ್ತಿದೆ: ಕಾಯಿರಿ</translation>
    </message>
    <message>
        <source>Got rubbish: check its cable</source>
        <translation>ಕಳುಹಿಸಿದ್ದು ಹಾಳಾಗಿ ತಲುಪಿದೆ: ಕೇಬಲ್ ಪರಿಶೀಲಿಸಿ</translation>
    </message>
    <message>
        <source>Wrong labels are in: change the roll</source>
        <translation>ತಪ್ಪು ಲೇಬಲ್‌ಗಳಿವೆ: ರೋಲ್ ಬದಲಿಸಿ</translation>
    </message>
    <message>
        <source>Paused by staff: its badges wait</source>
        <translation>ಸಿಬ್ಬಂದಿ ನಿಲ್ಲಿಸಿದ್ದಾರೆ: ಇದರ ಬ್ಯಾಡ್ಜ್‌ಗಳು ಕಾಯುತ್ತಿವೆ</translation>
    </message>
    <message>
        <source>Holds %1, needs %2: change the roll</source>
        <translation>ಒಳಗೆ %1, ಬೇಕು %2: ರೋಲ್ ಬದಲಿಸಿ</translation>
    </message>
    <message>
        <source>Badge printer</source>
        <translation>ಬ್ಯಾಡ್ಜ್ ಪ್ರಿಂಟರ್</translation>
    </message>
</context>
<context>
    <name>RejectionSentence</name>
    <message>
        <source>This row has no name.</source>
        <translation>ಈ ಸಾಲಿನಲ್ಲಿ ಹೆಸರಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>This add-on belongs to “%1”, which is not in the file.</source>
        <translation>ಈ ಆಡ್-ಆನ್ “%1”ಗೆ ಸೇರಿದೆ, ಅದು ಫೈಲ್‌ನಲ್ಲಿ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>“%1” stands in line %2 already.</source>
        <translation>“%1” ಈಗಾಗಲೇ %2ನೇ ಸಾಲಿನಲ್ಲಿದೆ.</translation>
    </message>
    <message>
        <source>This row has only %1 fields, fewer than the header.</source>
        <translation>ಈ ಸಾಲಿನಲ್ಲಿ ಕೇವಲ %1 ಕ್ಷೇತ್ರಗಳಿವೆ, ಶೀರ್ಷಿಕೆಗಿಂತ ಕಡಿಮೆ.</translation>
    </message>
    <message>
        <source>This row has %1 fields, more than the header.</source>
        <translation>ಈ ಸಾಲಿನಲ್ಲಿ %1 ಕ್ಷೇತ್ರಗಳಿವೆ, ಶೀರ್ಷಿಕೆಗಿಂತ ಹೆಚ್ಚು.</translation>
    </message>
    <message>
        <source>The quotes in this row do not fit together.</source>
        <translation>ಈ ಸಾಲಿನ ಉದ್ಧರಣ ಚಿಹ್ನೆಗಳು ಹೊಂದಿಕೆಯಾಗುತ್ತಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>“%1” is not a date or time.</source>
        <translation>“%1” ದಿನಾಂಕ ಅಥವಾ ಸಮಯ ಅಲ್ಲ.</translation>
    </message>
    <message>
        <source>“%1” is not a state of an order that Lanyard knows.</source>
        <translation>“%1” Lanyardಗೆ ತಿಳಿದಿರುವ ಆರ್ಡರ್ ಸ್ಥಿತಿ ಅಲ್ಲ.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>“%1” ಹೌದೂ ಅಲ್ಲ, ಇಲ್ಲವೂ ಅಲ್ಲ.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1” ಸಂಖ್ಯೆ ಅಲ್ಲ.</translation>
    </message>
    <message>
        <source>The ticket “%1” stands in line %2 already.</source>
        <translation>ಟಿಕೆಟ್ “%1” ಈಗಾಗಲೇ %2ನೇ ಸಾಲಿನಲ್ಲಿದೆ.</translation>
    </message>
    <message>
        <source>Order and position “%1” are in line %2 already.</source>
        <translation>ಆರ್ಡರ್ ಮತ್ತು ಕ್ರಮಸಂಖ್ಯೆ “%1” ಈಗಾಗಲೇ %2ನೇ ಸಾಲಿನಲ್ಲಿದೆ.</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>Cancelled</source>
        <translation>ರದ್ದಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>ತಡೆಹಿಡಿಯಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>In since %1</source>
        <translation>%1ರಿಂದ ಒಳಗೆ</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <translation>%1ರಿಂದ</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>%1ಕ್ಕೆ ಮುಗಿದಿದೆ</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>ಪಾವತಿಸಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Left %1</source>
        <translation>%1ಕ್ಕೆ ಹೊರಟರು</translation>
    </message>
    <message>
        <source>Not in yet</source>
        <translation>ಇನ್ನೂ ಬಂದಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Badge waits</source>
        <translation>ಬ್ಯಾಡ್ಜ್ ಕಾಯುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Badge is printing</source>
        <translation>ಬ್ಯಾಡ್ಜ್ ಮುದ್ರಣ</translation>
    </message>
    <message>
        <source>Badge sent</source>
        <translation>ಬ್ಯಾಡ್ಜ್ ಕಳುಹಿಸಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Badge not printed</source>
        <translation>ಬ್ಯಾಡ್ಜ್ ಮುದ್ರಿಸಿಲ್ಲ</translation>
    </message>
    <message>
        <source>No badge</source>
        <translation>ಬ್ಯಾಡ್ಜ್ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>Badge in doubt</source>
        <translation>ಬ್ಯಾಡ್ಜ್ ಖಚಿತವಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Off the list</source>
        <translation>ಪಟ್ಟಿಯಿಂದ ಹೊರಗೆ</translation>
    </message>
    <message>
        <source>Badge printed</source>
        <translation>ಬ್ಯಾಡ್ಜ್ ಮುದ್ರಿತ</translation>
    </message>
    <message>
        <source>Badge saved</source>
        <translation>ಬ್ಯಾಡ್ಜ್ ಉಳಿಸಲಾಗಿದೆ</translation>
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
        <translation>ಈ ವ್ಯಕ್ತಿ “%1” ಒಳಗೆ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>This person is inside “%1” already</source>
        <translation>ಈ ವ್ಯಕ್ತಿ ಈಗಾಗಲೇ “%1” ಒಳಗೆ ಇದ್ದಾರೆ</translation>
    </message>
    <message>
        <source>The rule of “%1” lets nobody in</source>
        <translation>“%1” ನಿಯಮ ಯಾರನ್ನೂ ಒಳಗೆ ಬಿಡುವುದಿಲ್ಲ</translation>
    </message>
    <message>
        <source>“%1” opens at %2, %3</source>
        <translation>“%1” %2 ಕ್ಕೆ ತೆರೆಯುತ್ತದೆ, %3</translation>
    </message>
    <message>
        <source>“%1” closed at %2, %3</source>
        <translation>“%1” %2 ಕ್ಕೆ ಮುಚ್ಚಿತು, %3</translation>
    </message>
    <message>
        <source>“%1” takes only tickets that came before; this one has not come often enough</source>
        <translation>“%1” ಗೆ ಮೊದಲು ಬಂದ ಟಿಕೆಟ್‌ಗಳು ಮಾತ್ರ; ಈ ಟಿಕೆಟ್ ಸಾಕಷ್ಟು ಬಾರಿ ಬಂದಿಲ್ಲ</translation>
    </message>
    <message>
        <source>This ticket was used too often for “%1”</source>
        <translation>ಈ ಟಿಕೆಟ್ “%1” ಗೆ ಹೆಚ್ಚು ಬಾರಿ ಬಳಕೆಯಾಗಿದೆ</translation>
    </message>
    <message numerus="yes">
        <source>This ticket was already used for “%1” on %n days</source>
        <translation>
            <numerusform>ಈ ಟಿಕೆಟ್ “%1” ಗೆ ಈಗಾಗಲೇ %n ದಿನ ಬಳಕೆಯಾಗಿದೆ</numerusform>
            <numerusform>ಈ ಟಿಕೆಟ್ “%1” ಗೆ ಈಗಾಗಲೇ %n ದಿನ ಬಳಕೆಯಾಗಿದೆ</numerusform>
        </translation>
    </message>
    <message>
        <source>This ticket was already used for “%1” today at %2</source>
        <translation>ಈ ಟಿಕೆಟ್ “%1” ಗೆ ಇಂದು %2 ಕ್ಕೆ ಬಳಕೆಯಾಗಿದೆ</translation>
    </message>
    <message>
        <source>This ticket was already used for “%1” at %2</source>
        <translation>ಈ ಟಿಕೆಟ್ “%1” ಗೆ %2 ಕ್ಕೆ ಬಳಕೆಯಾಗಿದೆ</translation>
    </message>
    <message numerus="yes">
        <source>This ticket was already used for “%1” %n times today, last at %2</source>
        <translation>
            <numerusform>ಈ ಟಿಕೆಟ್ “%1” ಗೆ ಇಂದು %n ಬಾರಿ ಬಳಕೆಯಾಗಿದೆ, ಕೊನೆಯದಾಗಿ %2 ಕ್ಕೆ</numerusform>
            <numerusform>ಈ ಟಿಕೆಟ್ “%1” ಗೆ ಇಂದು %n ಬಾರಿ ಬಳಕೆಯಾಗಿದೆ, ಕೊನೆಯದಾಗಿ %2 ಕ್ಕೆ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This ticket was already used for “%1” %n times, last at %2</source>
        <translation>
            <numerusform>ಈ ಟಿಕೆಟ್ “%1” ಗೆ %n ಬಾರಿ ಬಳಕೆಯಾಗಿದೆ, ಕೊನೆಯದಾಗಿ %2 ಕ್ಕೆ</numerusform>
            <numerusform>ಈ ಟಿಕೆಟ್ “%1” ಗೆ %n ಬಾರಿ ಬಳಕೆಯಾಗಿದೆ, ಕೊನೆಯದಾಗಿ %2 ಕ್ಕೆ</numerusform>
        </translation>
    </message>
    <message>
        <source>The next entry is possible %1</source>
        <translation>ಮುಂದಿನ ಪ್ರವೇಶ %1 ಸಾಧ್ಯ</translation>
    </message>
    <message>
        <source>This ticket must have come in before</source>
        <translation>ಈ ಟಿಕೆಟ್ ಮೊದಲು ಒಳಗೆ ಬಂದಿರಬೇಕು</translation>
    </message>
    <message>
        <source>The first entry was %1, too long ago</source>
        <translation>ಮೊದಲ ಪ್ರವೇಶ %1 ಆಗಿತ್ತು, ತುಂಬಾ ಹಿಂದೆ</translation>
    </message>
    <message>
        <source>The last entry was %1, too long ago</source>
        <translation>ಕೊನೆಯ ಪ್ರವೇಶ %1 ಆಗಿತ್ತು, ತುಂಬಾ ಹಿಂದೆ</translation>
    </message>
    <message>
        <source>This ticket enters at another gate</source>
        <translation>ಈ ಟಿಕೆಟ್ ಬೇರೆ ದ್ವಾರಕ್ಕೆ</translation>
    </message>
    <message>
        <source>This ticket enters at: %1</source>
        <translation>ಈ ಟಿಕೆಟ್ ಈ ದ್ವಾರಗಳಿಗೆ: %1</translation>
    </message>
    <message>
        <source>“%1” takes other tickets</source>
        <translation>“%1” ಬೇರೆ ಟಿಕೆಟ್‌ಗಳಿಗೆ</translation>
    </message>
    <message>
        <source>“%1” takes: %2</source>
        <translation>“%1” ಇವುಗಳಿಗೆ: %2</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ಇನ್ನೂ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>ತಡವಾಯಿತು</translation>
    </message>
    <message>
        <source>Wrong gate</source>
        <translation>ತಪ್ಪು ದ್ವಾರ</translation>
    </message>
    <message>
        <source>Wrong ticket</source>
        <translation>ತಪ್ಪು ಟಿಕೆಟ್</translation>
    </message>
    <message>
        <source>For nobody</source>
        <translation>ಯಾರಿಗೂ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>Not again</source>
        <translation>ಮತ್ತೆ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>The code stays valid. Ask them to come back then.</source>
        <translation>ಕೋಡ್ ಮಾನ್ಯವಾಗಿರುತ್ತದೆ. ಆಗ ಮರಳಿ ಬರಲು ಹೇಳಿ.</translation>
    </message>
    <message>
        <source>Staff can ask the organiser.</source>
        <translation>ಸಿಬ್ಬಂದಿ ಆಯೋಜಕರನ್ನು ಕೇಳಬಹುದು.</translation>
    </message>
    <message>
        <source>Show the way to the right gate.</source>
        <translation>ಸರಿಯಾದ ದ್ವಾರದ ದಾರಿ ತೋರಿಸಿ.</translation>
    </message>
    <message>
        <source>They go in there first.</source>
        <translation>ಮೊದಲು ಅವರು ಅಲ್ಲಿ ಒಳಗೆ ಹೋಗಲಿ.</translation>
    </message>
    <message>
        <source>Scan them out first, if they came out.</source>
        <translation>ಹೊರಗೆ ಬಂದಿದ್ದರೆ, ಮೊದಲು ಅವರನ್ನು ಹೊರಗೆ ಸ್ಕ್ಯಾನ್ ಮಾಡಿ.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>The server asks a question that this desk does not know yet</source>
        <translation>ಈ ಡೆಸ್ಕ್‌ಗೆ ಇನ್ನೂ ತಿಳಿಯದ ಪ್ರಶ್ನೆಯನ್ನು ಸರ್ವರ್ ಕೇಳುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Try again in a minute, or call staff.</source>
        <translation>ಒಂದು ನಿಮಿಷದಲ್ಲಿ ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ, ಅಥವಾ ಸಿಬ್ಬಂದಿಯನ್ನು ಕರೆಯಿರಿ.</translation>
    </message>
    <message>
        <source>This did not work.</source>
        <translation>ಇದು ಆಗಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>ಏನೂ ಬದಲಾಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>ಡಿಸ್ಕ್ ತುಂಬಿದೆ.</translation>
    </message>
    <message>
        <source>Nothing was recorded. Free some space, then try again.</source>
        <translation>ಏನೂ ದಾಖಲಾಗಿಲ್ಲ. ಜಾಗ ಮಾಡಿ, ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ.</translation>
    </message>
    <message>
        <source>The data file is damaged.</source>
        <translation>ಡೇಟಾ ಫೈಲ್ ಹಾಳಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>It was kept aside, nothing was overwritten. Call staff.</source>
        <translation>ಅದನ್ನು ಬದಿಗಿರಿಸಲಾಗಿದೆ, ಏನೂ ಅಳಿಸಿಲ್ಲ. ಸಿಬ್ಬಂದಿಯನ್ನು ಕರೆಯಿರಿ.</translation>
    </message>
    <message>
        <source>The data is from a newer Lanyard.</source>
        <translation>ಡೇಟಾ ಹೊಸ Lanyard ಆವೃತ್ತಿಯದು.</translation>
    </message>
    <message>
        <source>It was not touched. Start the newer program, or choose another data folder.</source>
        <translation>ಅದನ್ನು ಮುಟ್ಟಿಲ್ಲ. ಹೊಸ ಪ್ರೋಗ್ರಾಂ ಆರಂಭಿಸಿ, ಅಥವಾ ಬೇರೆ ಡೇಟಾ ಫೋಲ್ಡರ್ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Another Lanyard already works on this data.</source>
        <translation>ಈ ಡೇಟಾದ ಮೇಲೆ ಇನ್ನೊಂದು Lanyard ಕೆಲಸ ಮಾಡುತ್ತಿದೆ.</translation>
    </message>
    <message>
        <source>Close it first, or choose another data folder.</source>
        <translation>ಮೊದಲು ಅದನ್ನು ಮುಚ್ಚಿ, ಅಥವಾ ಬೇರೆ ಡೇಟಾ ಫೋಲ್ಡರ್ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>The disk reports an error.</source>
        <translation>ಡಿಸ್ಕ್ ದೋಷ ತೋರಿಸುತ್ತಿದೆ.</translation>
    </message>
    <message>
        <source>Nothing was recorded. Try again, or call staff.</source>
        <translation>ಏನೂ ದಾಖಲಾಗಿಲ್ಲ. ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ, ಅಥವಾ ಸಿಬ್ಬಂದಿಯನ್ನು ಕರೆಯಿರಿ.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>ಫೈಲ್ ಓದಲು ಆಗುತ್ತಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>ಫೈಲ್ ಖಾಲಿಯಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>The file is too large for a list of attendees.</source>
        <translation>ಭಾಗವಹಿಸುವವರ ಪಟ್ಟಿಗೆ ಈ ಫೈಲ್ ತುಂಬಾ ದೊಡ್ಡದು.</translation>
    </message>
    <message>
        <source>This is not a text file.</source>
        <translation>ಇದು ಪಠ್ಯ ಫೈಲ್ ಅಲ್ಲ.</translation>
    </message>
    <message>
        <source>Choose the list as CSV. Nothing was changed.</source>
        <translation>ಪಟ್ಟಿಯನ್ನು CSV ಆಗಿ ಆರಿಸಿ. ಏನೂ ಬದಲಾಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>This is a spreadsheet.</source>
        <translation>ಇದು ಸ್ಪ್ರೆಡ್‌ಶೀಟ್.</translation>
    </message>
    <message>
        <source>Open it, choose “Save as”, take “CSV (UTF-8)”, then open that file here.</source>
        <translation>ಅದನ್ನು ತೆರೆದು, “ಹೀಗೆ ಉಳಿಸಿ” ಆರಿಸಿ, “CSV (UTF-8)” ತೆಗೆದುಕೊಂಡು, ಆ ಫೈಲ್ ಅನ್ನು ಇಲ್ಲಿ ತೆರೆಯಿರಿ.</translation>
    </message>
    <message>
        <source>The file ends in the middle of a row, from line %1 on.</source>
        <translation>ಫೈಲ್ ಸಾಲಿನ ಮಧ್ಯದಲ್ಲಿ ಮುಗಿಯುತ್ತದೆ, ಸಾಲು %1ರಿಂದ.</translation>
    </message>
    <message>
        <source>The file ends in the middle of a row.</source>
        <translation>ಫೈಲ್ ಸಾಲಿನ ಮಧ್ಯದಲ್ಲಿ ಮುಗಿಯುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Export the list again. Nothing was changed.</source>
        <translation>ಪಟ್ಟಿಯನ್ನು ಮತ್ತೆ ರಫ್ತು ಮಾಡಿ. ಏನೂ ಬದಲಾಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>A field in line %1 is too long for a list of attendees.</source>
        <translation>ಸಾಲು %1ರ ಒಂದು ಕ್ಷೇತ್ರ ತುಂಬಾ ಉದ್ದವಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>A field is too long for a list of attendees.</source>
        <translation>ಒಂದು ಕ್ಷೇತ್ರ ತುಂಬಾ ಉದ್ದವಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>Two columns are both called “%1”.</source>
        <translation>ಎರಡು ಕಾಲಂಗಳ ಹೆಸರು “%1”.</translation>
    </message>
    <message>
        <source>Two columns have the same name.</source>
        <translation>ಎರಡು ಕಾಲಂಗಳಿಗೆ ಒಂದೇ ಹೆಸರಿದೆ.</translation>
    </message>
    <message>
        <source>Rename one, then open the file again. Nothing was changed.</source>
        <translation>ಒಂದರ ಹೆಸರು ಬದಲಿಸಿ, ಫೈಲ್ ಮತ್ತೆ ತೆರೆಯಿರಿ. ಏನೂ ಬದಲಾಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>No column holds names.</source>
        <translation>ಯಾವ ಕಾಲಂನಲ್ಲೂ ಹೆಸರುಗಳಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Say which one it is. Nothing was changed.</source>
        <translation>ಅದು ಯಾವುದೆಂದು ತಿಳಿಸಿ. ಏನೂ ಬದಲಾಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The file has no column “%1”.</source>
        <translation>ಫೈಲ್‌ನಲ್ಲಿ “%1” ಕಾಲಂ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>The file does not have that column.</source>
        <translation>ಫೈಲ್‌ನಲ್ಲಿ ಆ ಕಾಲಂ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>Some rows have mistakes.</source>
        <translation>ಕೆಲವು ಸಾಲುಗಳಲ್ಲಿ ತಪ್ಪುಗಳಿವೆ.</translation>
    </message>
    <message>
        <source>Nothing was imported, because every row had to be right.</source>
        <translation>ಪ್ರತಿ ಸಾಲೂ ಸರಿಯಿರಬೇಕಿತ್ತು, ಆದ್ದರಿಂದ ಏನೂ ಆಮದಾಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>“%1” ಬರೆಯಲು ಆಗುತ್ತಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>ಫೈಲ್ ಬರೆಯಲು ಆಗುತ್ತಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>ಬೇರೆ ಫೋಲ್ಡರ್ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>This person is not on the list any more.</source>
        <translation>ಈ ವ್ಯಕ್ತಿ ಈಗ ಪಟ್ಟಿಯಲ್ಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Search again.</source>
        <translation>ಮತ್ತೆ ಹುಡುಕಿ.</translation>
    </message>
    <message>
        <source>There is no check-in list “%1”.</source>
        <translation>“%1” ಎಂಬ ಚೆಕ್-ಇನ್ ಪಟ್ಟಿ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>This check-in list does not exist any more.</source>
        <translation>ಈ ಚೆಕ್-ಇನ್ ಪಟ್ಟಿ ಈಗ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>Choose another one in the settings.</source>
        <translation>ಸೆಟ್ಟಿಂಗ್‌ಗಳಲ್ಲಿ ಬೇರೆಯದನ್ನು ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>There is no event on this desk yet.</source>
        <translation>ಈ ಡೆಸ್ಕ್‌ನಲ್ಲಿ ಇನ್ನೂ ಕಾರ್ಯಕ್ರಮವಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Open a list or pair with a server.</source>
        <translation>ಪಟ್ಟಿ ತೆರೆಯಿರಿ ಅಥವಾ ಸರ್ವರ್‌ಗೆ ಜೋಡಿಸಿ.</translation>
    </message>
    <message>
        <source>This check-in does not exist.</source>
        <translation>ಈ ಚೆಕ್-ಇನ್ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>This check-in was undone before.</source>
        <translation>ಈ ಚೆಕ್-ಇನ್ ಈಗಾಗಲೇ ಹಿಂಪಡೆಯಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>This check-in was not made at this desk.</source>
        <translation>ಈ ಚೆಕ್-ಇನ್ ಈ ಡೆಸ್ಕ್‌ನಲ್ಲಿ ಆಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Undo it at the desk that made it, or at the server. Nothing was changed.</source>
        <translation>ಅದನ್ನು ಮಾಡಿದ ಡೆಸ್ಕ್‌ನಲ್ಲಿ ಅಥವಾ ಸರ್ವರ್‌ನಲ್ಲಿ ಹಿಂಪಡೆಯಿರಿ. ಏನೂ ಬದಲಾಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>ಕಾರಣ ಬೇಕು.</translation>
    </message>
    <message>
        <source>This PIN is not right.</source>
        <translation>ಈ ಪಿನ್ ಸರಿಯಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ.</translation>
    </message>
    <message>
        <source>This was stopped.</source>
        <translation>ಇದನ್ನು ನಿಲ್ಲಿಸಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>The badge layout cannot be read.</source>
        <translation>ಬ್ಯಾಡ್ಜ್ ವಿನ್ಯಾಸ ಓದಲು ಆಗುತ್ತಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Choose another one. Call staff.</source>
        <translation>ಬೇರೆಯದನ್ನು ಆರಿಸಿ. ಸಿಬ್ಬಂದಿಯನ್ನು ಕರೆಯಿರಿ.</translation>
    </message>
    <message>
        <source>There is no badge layout “%1”.</source>
        <translation>“%1” ಎಂಬ ಬ್ಯಾಡ್ಜ್ ವಿನ್ಯಾಸ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>This badge layout does not exist.</source>
        <translation>ಈ ಬ್ಯಾಡ್ಜ್ ವಿನ್ಯಾಸ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>ಬೇರೆಯದನ್ನು ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>The code on the badge cannot be read back.</source>
        <translation>ಬ್ಯಾಡ್ಜ್ ಮೇಲಿನ ಕೋಡ್ ಓದಲಾಗಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>No font has the letters “%1”.</source>
        <translation>ಯಾವ ಫಾಂಟ್‌ನಲ್ಲೂ “%1” ಅಕ್ಷರಗಳಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>No font has some letters of this badge.</source>
        <translation>ಈ ಬ್ಯಾಡ್ಜ್‌ನ ಕೆಲವು ಅಕ್ಷರಗಳು ಯಾವ ಫಾಂಟ್‌ನಲ್ಲೂ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>No printer is known at “%1”.</source>
        <translation>“%1” ನಲ್ಲಿ ಯಾವ ಪ್ರಿಂಟರ್ ಗೊತ್ತಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>This printer is not known.</source>
        <translation>ಈ ಪ್ರಿಂಟರ್ ಗೊತ್ತಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>No network.</source>
        <translation>ನೆಟ್‌ವರ್ಕ್ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>Every check-in is saved on this desk and sent later.</source>
        <translation>ಪ್ರತಿ ಚೆಕ್-ಇನ್ ಅನ್ನು ಈ ಡೆಸ್ಕ್‌ನಲ್ಲಿ ಉಳಿಸಿ, ನಂತರ ಕಳುಹಿಸಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>The server refused: %1</source>
        <translation>ಸರ್ವರ್ ನಿರಾಕರಿಸಿದೆ: %1</translation>
    </message>
    <message>
        <source>The server refused.</source>
        <translation>ಸರ್ವರ್ ನಿರಾಕರಿಸಿದೆ.</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>ಏನೂ ಕಳೆದುಹೋಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The server’s answer makes no sense.</source>
        <translation>ಸರ್ವರ್‌ನ ಉತ್ತರ ಅರ್ಥವಾಗುತ್ತಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Maybe the network asks for a login first. Nothing was lost.</source>
        <translation>ಬಹುಶಃ ನೆಟ್‌ವರ್ಕ್ ಮೊದಲು ಲಾಗಿನ್ ಕೇಳುತ್ತಿದೆ. ಏನೂ ಕಳೆದುಹೋಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>This pairing code was used before.</source>
        <translation>ಜೋಡಣೆಯ ಈ ಕೋಡ್ ಈಗಾಗಲೇ ಬಳಕೆಯಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>Make a new one on the server.</source>
        <translation>ಸರ್ವರ್‌ನಲ್ಲಿ ಹೊಸದನ್ನು ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>The server has shut this desk out.</source>
        <translation>ಸರ್ವರ್ ಈ ಡೆಸ್ಕ್ ಅನ್ನು ಹೊರಗಿಟ್ಟಿದೆ.</translation>
    </message>
    <message>
        <source>Pair it again. What waits here is kept.</source>
        <translation>ಮತ್ತೆ ಜೋಡಿಸಿ. ಇಲ್ಲಿ ಕಾಯುತ್ತಿರುವುದು ಸುರಕ್ಷಿತ.</translation>
    </message>
    <message>
        <source>This desk is not paired with a server.</source>
        <translation>ಈ ಡೆಸ್ಕ್ ಅನ್ನು ಯಾವ ಸರ್ವರ್‌ಗೂ ಜೋಡಿಸಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Pair it first.</source>
        <translation>ಮೊದಲು ಜೋಡಿಸಿ.</translation>
    </message>
    <message>
        <source>This desk still has the people of an event of %1.</source>
        <translation>ಈ ಡೆಸ್ಕ್‌ನಲ್ಲಿ ಇನ್ನೂ %1 ನ ಕಾರ್ಯಕ್ರಮವೊಂದರ ಜನರಿದ್ದಾರೆ.</translation>
    </message>
    <message>
        <source>Erase that event here first: F12, Sync. Then pair again, with a new code.</source>
        <translation>ಮೊದಲು ಆ ಕಾರ್ಯಕ್ರಮವನ್ನು ಇಲ್ಲಿಂದ ಅಳಿಸಿ: F12, ಸಿಂಕ್. ನಂತರ ಹೊಸ ಕೋಡ್‌ನೊಂದಿಗೆ ಮತ್ತೆ ಜೋಡಿಸಿ.</translation>
    </message>
    <message>
        <source>What waits here (%1) has not reached the server. Nothing was erased.</source>
        <translation>ಇಲ್ಲಿ ಕಾಯುತ್ತಿರುವುದು (%1) ಸರ್ವರ್‌ಗೆ ತಲುಪಿಲ್ಲ. ಏನನ್ನೂ ಅಳಿಸಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Send them, or save them under a passphrase first.</source>
        <translation>ಅವುಗಳನ್ನು ಕಳುಹಿಸಿ, ಅಥವಾ ಮೊದಲು ಪಾಸ್‌ಫ್ರೇಸ್‌ನೊಂದಿಗೆ ಉಳಿಸಿ.</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>ಅದನ್ನು ಮತ್ತೆ ಟೈಪ್ ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>ಗಮನಿಸಿ</translation>
    </message>
    <message numerus="yes">
        <source>%n questions to answer</source>
        <translation>
            <numerusform>ಒಂದು ಪ್ರಶ್ನೆ ಬಾಕಿ</numerusform>
            <numerusform>%n ಪ್ರಶ್ನೆಗಳು ಬಾಕಿ</numerusform>
        </translation>
    </message>
    <message>
        <source>Not checked in until all are answered</source>
        <translation>ಎಲ್ಲಕ್ಕೂ ಉತ್ತರಿಸುವವರೆಗೆ ಚೆಕ್-ಇನ್ ಇಲ್ಲ</translation>
    </message>
    <message numerus="yes">
        <source>This code stands for %n tickets</source>
        <translation>
            <numerusform>ಈ ಕೋಡ್ %n ಟಿಕೆಟ್‌ಗೆ ಸೇರಿದೆ</numerusform>
            <numerusform>ಈ ಕೋಡ್ %n ಟಿಕೆಟ್‌ಗಳಿಗೆ ಸೇರಿದೆ</numerusform>
        </translation>
    </message>
    <message>
        <source>Not counted a second time</source>
        <translation>ಎರಡನೇ ಬಾರಿ ಎಣಿಸಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Choose whom it is for.</source>
        <translation>ಯಾರಿಗೆಂದು ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Checked out</source>
        <translation>ಚೆಕ್-ಔಟ್</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>ಹೊರಟಿದ್ದಾರೆ</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>ಪ್ರವೇಶ ಆಗಿದೆ</translation>
    </message>
    <message numerus="yes">
        <source>Entry number %n</source>
        <translation>
            <numerusform>ಪ್ರವೇಶ ಸಂಖ್ಯೆ %n</numerusform>
            <numerusform>ಪ್ರವೇಶ ಸಂಖ್ಯೆ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>First time</source>
        <translation>ಮೊದಲ ಬಾರಿ</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>ಇಲ್ಲಿ ಉಳಿಸಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Already in</source>
        <translation>ಈಗಾಗಲೇ ಒಳಗೆ</translation>
    </message>
    <message>
        <source>This list lets nobody back in after an exit.</source>
        <translation>ಈ ಪಟ್ಟಿಯಲ್ಲಿ ಹೊರಹೋದ ಮೇಲೆ ಮತ್ತೆ ಪ್ರವೇಶವಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Not on list</source>
        <translation>ಪಟ್ಟಿಯಲ್ಲಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Nobody was admitted</source>
        <translation>ಯಾರಿಗೂ ಪ್ರವೇಶ ಸಿಕ್ಕಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ನಿಲ್ಲಿ</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>ಪಾವತಿಸಿಲ್ಲ</translation>
    </message>
    <message>
        <source>The order is not paid</source>
        <translation>ಆರ್ಡರ್‌ಗೆ ಹಣ ಪಾವತಿಸಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Send the person to the cash desk, then scan again.</source>
        <translation>ವ್ಯಕ್ತಿಯನ್ನು ನಗದು ಕೌಂಟರ್‌ಗೆ ಕಳುಹಿಸಿ, ನಂತರ ಮತ್ತೆ ಸ್ಕ್ಯಾನ್ ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>This list lets you admit them on your word.</source>
        <translation>ನಿಮ್ಮ ಹೊಣೆಯಲ್ಲಿ ಒಳಗೆ ಬಿಡಲು ಈ ಪಟ್ಟಿ ಅನುಮತಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>ಅನುಮೋದಿಸಿಲ್ಲ</translation>
    </message>
    <message>
        <source>The organiser has not approved this order</source>
        <translation>ಆಯೋಜಕರು ಈ ಆರ್ಡರ್ ಅನುಮೋದಿಸಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Staff can ask the organiser.</source>
        <translation>ಸಿಬ್ಬಂದಿ ಆಯೋಜಕರನ್ನು ಕೇಳಬಹುದು.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ರದ್ದಾಗಿದೆ</translation>
    </message>
    <message>
        <source>This ticket was cancelled</source>
        <translation>ಈ ಟಿಕೆಟ್ ರದ್ದಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Ask whether there is a newer ticket.</source>
        <translation>ಹೊಸ ಟಿಕೆಟ್ ಇದೆಯೇ ಎಂದು ಕೇಳಿ.</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>ತಡೆಹಿಡಿಯಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>The organiser has blocked this ticket</source>
        <translation>ಆಯೋಜಕರು ಈ ಟಿಕೆಟ್ ತಡೆಹಿಡಿದಿದ್ದಾರೆ</translation>
    </message>
    <message>
        <source>Only the organiser can unblock it. Call staff.</source>
        <translation>ಆಯೋಜಕರು ಮಾತ್ರ ಇದನ್ನು ತೆರೆಯಬಹುದು. ಸಿಬ್ಬಂದಿಯನ್ನು ಕರೆಯಿರಿ.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ಈಗ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>The rules of this list do not let this ticket in now</source>
        <translation>ಈ ಪಟ್ಟಿಯ ನಿಯಮಗಳು ಈಗ ಈ ಟಿಕೆಟ್‌ಗೆ ಪ್ರವೇಶ ನೀಡುವುದಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Call staff: they can look up the rules of “%1”.</source>
        <translation>ಸಿಬ್ಬಂದಿಯನ್ನು ಕರೆಯಿರಿ: ಅವರು “%1” ನಿಯಮಗಳನ್ನು ನೋಡಬಹುದು.</translation>
    </message>
    <message>
        <source>The server says: “%1”</source>
        <translation>ಸರ್ವರ್ ಹೇಳುವುದು: “%1”</translation>
    </message>
    <message>
        <source>This desk does not understand the rules of “%1”</source>
        <translation>“%1” ನಿಯಮಗಳು ಈ ಡೆಸ್ಕ್‌ಗೆ ಅರ್ಥವಾಗುವುದಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Call staff: the organiser knows who may come in here. A newer version of this program may understand the rules.</source>
        <translation>ಸಿಬ್ಬಂದಿಯನ್ನು ಕರೆಯಿರಿ: ಇಲ್ಲಿ ಯಾರು ಒಳಗೆ ಬರಬಹುದೆಂದು ಆಯೋಜಕರಿಗೆ ಗೊತ್ತು. ಈ ಪ್ರೋಗ್ರಾಂನ ಹೊಸ ಆವೃತ್ತಿಗೆ ಈ ನಿಯಮಗಳು ಅರ್ಥವಾಗಬಹುದು.</translation>
    </message>
    <message>
        <source>Wrong list</source>
        <translation>ತಪ್ಪು ಪಟ್ಟಿ</translation>
    </message>
    <message>
        <source>“%1” does not open “%2”</source>
        <translation>“%1” ಟಿಕೆಟ್ “%2” ಗೆ ಅಲ್ಲ</translation>
    </message>
    <message>
        <source>This ticket does not open “%1”</source>
        <translation>ಈ ಟಿಕೆಟ್ “%1” ಗೆ ಅಲ್ಲ</translation>
    </message>
    <message>
        <source>Show the way to the right door.</source>
        <translation>ಸರಿಯಾದ ಬಾಗಿಲಿನ ದಾರಿ ತೋರಿಸಿ.</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>ಸಾಧ್ಯವಿಲ್ಲ</translation>
    </message>
    <message>
        <source>This ticket cannot be checked in here</source>
        <translation>ಈ ಟಿಕೆಟ್ ಇಲ್ಲಿ ಚೆಕ್-ಇನ್ ಆಗುವುದಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Call staff.</source>
        <translation>ಸಿಬ್ಬಂದಿಯನ್ನು ಕರೆಯಿರಿ.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ಇನ್ನೂ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>This ticket opens at %1, %2</source>
        <translation>ಈ ಟಿಕೆಟ್ %1ರಿಂದ ಮಾನ್ಯ, %2</translation>
    </message>
    <message>
        <source>The code stays valid. Ask them to come back then.</source>
        <translation>ಕೋಡ್ ಮಾನ್ಯವಾಗಿಯೇ ಇರುತ್ತದೆ. ಆಗ ಬರಲು ಹೇಳಿ.</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>ತಡವಾಗಿದೆ</translation>
    </message>
    <message>
        <source>This ticket ended at %1, %2</source>
        <translation>ಈ ಟಿಕೆಟ್ %1ರವರೆಗೆ ಇತ್ತು, %2</translation>
    </message>
    <message>
        <source>Wrong time</source>
        <translation>ತಪ್ಪು ಸಮಯ</translation>
    </message>
    <message>
        <source>This ticket is not valid now</source>
        <translation>ಈ ಟಿಕೆಟ್ ಈಗ ಮಾನ್ಯವಲ್ಲ</translation>
    </message>
    <message>
        <source>%1 is checked out, %2.</source>
        <translation>%1 ಅವರ ಚೆಕ್-ಔಟ್ ಆಗಿದೆ, %2.</translation>
    </message>
    <message>
        <source>%1 is checked in, %2.</source>
        <translation>%1 ಅವರ ಚೆಕ್-ಇನ್ ಆಗಿದೆ, %2.</translation>
    </message>
    <message>
        <source>%1 has left at %2.</source>
        <translation>%1 ಹೊರಗೆ ಹೋಗಿದ್ದಾರೆ (%2).</translation>
    </message>
    <message>
        <source>%1 is already in since %2.</source>
        <translation>%1 ಅವರು %2ರಿಂದ ಒಳಗಿದ್ದಾರೆ.</translation>
    </message>
    <message>
        <source>%1 is already in since %2, at %3.</source>
        <translation>%1 ಅವರು %2ರಿಂದ ಒಳಗಿದ್ದಾರೆ, %3.</translation>
    </message>
    <message>
        <source>%1 is already in since %2, at another desk (%3).</source>
        <extracomment>the server tells a number only: &quot;at another desk (#2)&quot;</extracomment>
        <translation>%1 ಅವರು %2ರಿಂದ ಒಳಗಿದ್ದಾರೆ, ಇನ್ನೊಂದು ಡೆಸ್ಕ್ (%3).</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This address is not encrypted.</source>
        <translation>ಈ ವಿಳಾಸ ಗೂಢಲಿಪೀಕೃತವಲ್ಲ.</translation>
    </message>
    <message>
        <source>Others could read along. Use the address that begins with https.</source>
        <translation>ಬೇರೆಯವರು ಓದಬಹುದು. https ನಿಂದ ಆರಂಭವಾಗುವ ವಿಳಾಸ ಬಳಸಿ.</translation>
    </message>
    <message>
        <source>This is no code for pairing.</source>
        <translation>ಇದು ಜೋಡಣೆಯ ಕೋಡ್ ಅಲ್ಲ.</translation>
    </message>
    <message>
        <source>Scan the code that the ticket system shows for a new device.</source>
        <translation>ಹೊಸ ಸಾಧನಕ್ಕೆ ಟಿಕೆಟ್ ವ್ಯವಸ್ಥೆ ತೋರಿಸುವ ಕೋಡ್ ಸ್ಕ್ಯಾನ್ ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>The server shows this desk no such event.</source>
        <translation>ಸರ್ವರ್ ಈ ಡೆಸ್ಕ್‌ಗೆ ಅಂಥ ಕಾರ್ಯಕ್ರಮ ತೋರಿಸುತ್ತಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Give the desk access to the event on the server, then try again.</source>
        <translation>ಸರ್ವರ್‌ನಲ್ಲಿ ಡೆಸ್ಕ್‌ಗೆ ಕಾರ್ಯಕ್ರಮದ ಅನುಮತಿ ನೀಡಿ, ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ.</translation>
    </message>
    <message>
        <source>The badge is on its way to the printer.</source>
        <translation>ಬ್ಯಾಡ್ಜ್ ಪ್ರಿಂಟರ್‌ಗೆ ಹೋಗುತ್ತಿದೆ.</translation>
    </message>
    <message>
        <source>The badge is at the printer: look in the tray.</source>
        <translation>ಬ್ಯಾಡ್ಜ್ ಪ್ರಿಂಟರ್‌ನಲ್ಲಿದೆ: ಟ್ರೇ ನೋಡಿ.</translation>
    </message>
    <message>
        <source>The badge is printed.</source>
        <translation>ಬ್ಯಾಡ್ಜ್ ಮುದ್ರಣವಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>The check-in is taken back.</source>
        <translation>ಚೆಕ್-ಇನ್ ಅನ್ನು ಹಿಂಪಡೆಯಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>Noted. Nothing was printed again.</source>
        <translation>ದಾಖಲಿಸಲಾಗಿದೆ. ಮತ್ತೆ ಏನನ್ನೂ ಮುದ್ರಿಸಿಲ್ಲ.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are in %1.</source>
        <translation>
            <numerusform>%n ಸಾಲು %1 ನಲ್ಲಿದೆ.</numerusform>
            <numerusform>%n ಸಾಲುಗಳು %1 ನಲ್ಲಿವೆ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Inviting 460 people…</source>
        <translation>460 ಜನರನ್ನು ಆಹ್ವಾನಿಸಲಾಗುತ್ತಿದೆ…</translation>
    </message>
    <message>
        <source>an invented person</source>
        <translation>ಕಾಲ್ಪನಿಕ ವ್ಯಕ್ತಿ</translation>
    </message>
    <message>
        <source>%1 of %2 people of the list are in, nobody was taken off it. Import it again.</source>
        <translation>ಪಟ್ಟಿಯ %2 ಜನರಲ್ಲಿ %1 ಜನ ಸೇರಿದ್ದಾರೆ, ಯಾರನ್ನೂ ತೆಗೆದಿಲ್ಲ. ಪಟ್ಟಿಯನ್ನು ಮತ್ತೆ ತೆರೆಯಿರಿ.</translation>
    </message>
    <message>
        <source>“%1” cannot hold the data.</source>
        <translation>“%1” ನಲ್ಲಿ ಡೇಟಾ ಇಡಲು ಆಗುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Choose a folder of its own that this account may write in.</source>
        <translation>ಈ ಖಾತೆ ಬರೆಯಬಹುದಾದ ಪ್ರತ್ಯೇಕ ಫೋಲ್ಡರ್ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>The file has a header, but nobody below it.</source>
        <translation>ಫೈಲ್‌ನಲ್ಲಿ ಶೀರ್ಷಿಕೆ ಸಾಲು ಇದೆ, ಅದರ ಕೆಳಗೆ ಯಾರೂ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>This file is %1, not a list.</source>
        <translation>ಈ ಫೈಲ್ %1, ಪಟ್ಟಿ ಅಲ್ಲ.</translation>
    </message>
    <message>
        <source>Line %1 has more columns than a list of attendees.</source>
        <translation>%1ನೇ ಸಾಲಿನಲ್ಲಿ ಭಾಗವಹಿಸುವವರ ಪಟ್ಟಿಗಿಂತ ಹೆಚ್ಚು ಕಾಲಂಗಳಿವೆ.</translation>
    </message>
    <message>
        <source>The server shows this desk these events: %1.</source>
        <translation>ಸರ್ವರ್ ಈ ಡೆಸ್ಕ್‌ಗೆ ಈ ಕಾರ್ಯಕ್ರಮಗಳನ್ನು ತೋರಿಸುತ್ತದೆ: %1.</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>ಇವುಗಳಲ್ಲಿ ಒಂದನ್ನು ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>It was kept aside as “%1”, nothing was overwritten. Call staff: the next import, pair or demo begins a new one.</source>
        <translation>ಅದನ್ನು “%1” ಎಂದು ಬದಿಗಿರಿಸಲಾಗಿದೆ, ಏನೂ ಅಳಿಸಿಲ್ಲ. ಸಿಬ್ಬಂದಿಯನ್ನು ಕರೆಯಿರಿ: ಮುಂದಿನ ಪಟ್ಟಿ, ಸರ್ವರ್ ಜೋಡಣೆ ಅಥವಾ ಡೆಮೊದಿಂದ ಹೊಸದು ಶುರುವಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>“%1” ಓದಲು ಆಗುತ್ತಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>A badge for it needs a reason. Nothing was printed.</source>
        <translation>ಅದರ ಬ್ಯಾಡ್ಜ್‌ಗೆ ಕಾರಣ ಬೇಕು. ಏನೂ ಮುದ್ರಿಸಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>“%1” does not answer.</source>
        <translation>“%1” ಉತ್ತರಿಸುತ್ತಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>This desk was not paired. Check the address and the network, then try again.</source>
        <translation>ಈ ಡೆಸ್ಕ್ ಅನ್ನು ಜೋಡಿಸಲಾಗಲಿಲ್ಲ. ವಿಳಾಸ ಮತ್ತು ನೆಟ್‌ವರ್ಕ್ ಪರಿಶೀಲಿಸಿ, ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ.</translation>
    </message>
    <message>
        <source>The connection to “%1” is not safe.</source>
        <translation>“%1” ಜೊತೆಗಿನ ಸಂಪರ್ಕ ಸುರಕ್ಷಿತವಲ್ಲ.</translation>
    </message>
    <message>
        <source>This desk was not paired, and nothing was sent. Check the address and this computer’s clock, and whether the network asks for a login first.</source>
        <translation>ಈ ಡೆಸ್ಕ್ ಅನ್ನು ಜೋಡಿಸಲಾಗಲಿಲ್ಲ, ಏನನ್ನೂ ಕಳುಹಿಸಿಲ್ಲ. ವಿಳಾಸ ಮತ್ತು ಈ ಕಂಪ್ಯೂಟರ್‌ನ ಗಡಿಯಾರ ಪರಿಶೀಲಿಸಿ, ನೆಟ್‌ವರ್ಕ್ ಮೊದಲು ಲಾಗಿನ್ ಕೇಳುತ್ತಿದೆಯೇ ಎಂದೂ ನೋಡಿ.</translation>
    </message>
    <message>
        <source>The connection to the server is not safe.</source>
        <translation>ಸರ್ವರ್ ಜೊತೆಗಿನ ಸಂಪರ್ಕ ಸುರಕ್ಷಿತವಲ್ಲ.</translation>
    </message>
    <message>
        <source>Nothing was sent; everything is saved on this desk. Check this computer’s clock, and whether the network asks for a login first.</source>
        <translation>ಏನನ್ನೂ ಕಳುಹಿಸಿಲ್ಲ; ಎಲ್ಲವೂ ಈ ಡೆಸ್ಕ್‌ನಲ್ಲಿ ಉಳಿದಿದೆ. ಈ ಕಂಪ್ಯೂಟರ್‌ನ ಗಡಿಯಾರ ಪರಿಶೀಲಿಸಿ, ನೆಟ್‌ವರ್ಕ್ ಮೊದಲು ಲಾಗಿನ್ ಕೇಳುತ್ತಿದೆಯೇ ಎಂದೂ ನೋಡಿ.</translation>
    </message>
    <message>
        <source>This passphrase does not open the file, or the file was changed.</source>
        <translation>ಈ ಪಾಸ್‌ಫ್ರೇಸ್ ಫೈಲ್ ತೆರೆಯುವುದಿಲ್ಲ, ಅಥವಾ ಫೈಲ್ ಬದಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>Exchange first</source>
        <translation>ಮೊದಲು ಬದಲಿಸಿ</translation>
    </message>
    <message>
        <source>This ticket must be exchanged for a wristband or card first</source>
        <translation>ಮೊದಲು ಈ ಟಿಕೆಟ್‌ಗೆ ಬದಲಾಗಿ ಕೈಪಟ್ಟಿ ಅಥವಾ ಕಾರ್ಡ್ ಪಡೆಯಬೇಕು</translation>
    </message>
    <message>
        <source>Show the way to where wristbands are handed out.</source>
        <translation>ಕೈಪಟ್ಟಿ ಕೊಡುವ ಸ್ಥಳದ ದಾರಿ ತೋರಿಸಿ.</translation>
    </message>
    <message>
        <source>Exchanged</source>
        <translation>ಬದಲಿಸಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>This ticket was exchanged for a wristband or card</source>
        <translation>ಈ ಟಿಕೆಟ್‌ಗೆ ಬದಲಾಗಿ ಕೈಪಟ್ಟಿ ಅಥವಾ ಕಾರ್ಡ್ ಕೊಡಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Scan the wristband or card.</source>
        <translation>ಕೈಪಟ್ಟಿ ಅಥವಾ ಕಾರ್ಡ್ ಸ್ಕ್ಯಾನ್ ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>ಖಚಿತವಿಲ್ಲ</translation>
    </message>
    <message>
        <source>“%1” has settings that this desk does not know</source>
        <translation>“%1” ಪಟ್ಟಿಯಲ್ಲಿ ಈ ಡೆಸ್ಕ್‌ಗೆ ಗೊತ್ತಿಲ್ಲದ ಸೆಟ್ಟಿಂಗ್‌ಗಳಿವೆ</translation>
    </message>
    <message>
        <source>Ask staff who may come in here. You may admit on your word.</source>
        <translation>ಇಲ್ಲಿ ಯಾರು ಒಳಗೆ ಬರಬಹುದೆಂದು ಸಿಬ್ಬಂದಿಯನ್ನು ಕೇಳಿ. ನಿಮ್ಮ ಹೊಣೆಯಲ್ಲಿ ಒಳಗೆ ಬಿಡಬಹುದು.</translation>
    </message>
    <message>
        <source>Off the list</source>
        <translation>ಪಟ್ಟಿಯಿಂದ ಹೊರಗೆ</translation>
    </message>
    <message>
        <source>This ticket is no longer on the list</source>
        <translation>ಈ ಟಿಕೆಟ್ ಈಗ ಪಟ್ಟಿಯಲ್ಲಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Its folder is not there. Choose another folder.</source>
        <translation>ಅದರ ಫೋಲ್ಡರ್ ಅಲ್ಲಿಲ್ಲ. ಬೇರೆ ಫೋಲ್ಡರ್ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, or choose another.</source>
        <translation>ಡಿಸ್ಕ್ ತುಂಬಿದೆ. ಸ್ವಲ್ಪ ಜಾಗ ಮಾಡಿ, ಅಥವಾ ಬೇರೆಯದನ್ನು ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Nobody may write there. Choose another folder.</source>
        <translation>ಅಲ್ಲಿ ಯಾರೂ ಬರೆಯುವಂತಿಲ್ಲ. ಬೇರೆ ಫೋಲ್ಡರ್ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Other date</source>
        <translation>ಬೇರೆ ದಿನಾಂಕ</translation>
    </message>
    <message>
        <source>This ticket is for another date</source>
        <translation>ಈ ಟಿಕೆಟ್ ಬೇರೆ ದಿನಾಂಕಕ್ಕೆ</translation>
    </message>
    <message>
        <source>Read the date on the ticket. It opens the door of that date.</source>
        <translation>ಟಿಕೆಟ್‌ನಲ್ಲಿರುವ ದಿನಾಂಕ ನೋಡಿ. ಅದು ಆ ದಿನಾಂಕಕ್ಕೆ ಮಾನ್ಯ.</translation>
    </message>
    <message>
        <source>This ticket is for another date: %1</source>
        <translation>ಈ ಟಿಕೆಟ್ ಬೇರೆ ದಿನಾಂಕಕ್ಕೆ: %1</translation>
    </message>
    <message>
        <source>The code stays valid. Ask them to come then, or show the way to that door.</source>
        <translation>ಕೋಡ್ ಮಾನ್ಯವಾಗಿಯೇ ಇರುತ್ತದೆ. ಆಗ ಬರಲು ಹೇಳಿ, ಅಥವಾ ಸರಿಯಾದ ಬಾಗಿಲು ತೋರಿಸಿ.</translation>
    </message>
    <message>
        <source>This desk does not know for which date this ticket is</source>
        <translation>ಈ ಟಿಕೆಟ್ ಯಾವ ದಿನಾಂಕಕ್ಕೆ ಎಂದು ಈ ಡೆಸ್ಕ್‌ಗೆ ತಿಳಿದಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Read the date on the ticket. If it is this one, you may admit on your word.</source>
        <translation>ಟಿಕೆಟ್‌ನಲ್ಲಿರುವ ದಿನಾಂಕ ನೋಡಿ. ಇದೇ ಆಗಿದ್ದರೆ ನಿಮ್ಮ ಹೊಣೆಯಲ್ಲಿ ಒಳಗೆ ಬಿಡಬಹುದು.</translation>
    </message>
    <message>
        <source>Nobody was checked out</source>
        <translation>ಯಾರ ಚೆಕ್-ಔಟ್ ಕೂಡ ಆಗಿಲ್ಲ</translation>
    </message>
    <message>
        <source>This person is out</source>
        <translation>ಈ ವ್ಯಕ್ತಿ ಹೊರಗೆ ಹೋಗಿದ್ದಾರೆ</translation>
    </message>
    <message>
        <source>%1 is out</source>
        <translation>%1 ಹೊರಗೆ ಹೋಗಿದ್ದಾರೆ</translation>
    </message>
    <message>
        <source>This list lets you check them out on your word.</source>
        <translation>ನಿಮ್ಮ ಹೊಣೆಯಲ್ಲಿ ಚೆಕ್-ಔಟ್ ಮಾಡಲು ಈ ಪಟ್ಟಿ ಅನುಮತಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>“%1” makes no sense in the printer’s address.</source>
        <translation>ಪ್ರಿಂಟರ್‌ನ ವಿಳಾಸದಲ್ಲಿ “%1” ಗೆ ಅರ್ಥವಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The printer’s address makes no sense.</source>
        <translation>ಪ್ರಿಂಟರ್‌ನ ವಿಳಾಸಕ್ಕೆ ಅರ್ಥವಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Nothing was changed. An address looks like this: %1</source>
        <translation>ಏನೂ ಬದಲಾಗಿಲ್ಲ. ವಿಳಾಸ ಹೀಗಿರುತ್ತದೆ: %1</translation>
    </message>
    <message>
        <source>There is no such sheet.</source>
        <translation>ಇಂತಹ ಹಾಳೆ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>Choose another one. Nothing was written.</source>
        <translation>ಬೇರೊಂದನ್ನು ಆರಿಸಿ. ಏನನ್ನೂ ಬರೆದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>There is no such place on this sheet.</source>
        <translation>ಈ ಹಾಳೆಯಲ್ಲಿ ಇಂತಹ ಜಾಗವಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>It has %1 places. Nothing was written.</source>
        <translation>ಇದರಲ್ಲಿ %1 ಜಾಗಗಳಿವೆ. ಏನನ್ನೂ ಬರೆದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>A badge is larger than its place on the sheet.</source>
        <translation>ಒಂದು ಬ್ಯಾಡ್ಜ್ ಹಾಳೆಯ ಮೇಲಿನ ತನ್ನ ಜಾಗಕ್ಕಿಂತ ದೊಡ್ಡದು.</translation>
    </message>
    <message>
        <source>Choose a sheet with larger places. Nothing was written.</source>
        <translation>ದೊಡ್ಡ ಜಾಗಗಳಿರುವ ಹಾಳೆಯನ್ನು ಆರಿಸಿ. ಏನನ್ನೂ ಬರೆದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>A badge “%1” is larger than its place on the sheet.</source>
        <translation>“%1” ಬ್ಯಾಡ್ಜ್ ಹಾಳೆಯ ಮೇಲಿನ ತನ್ನ ಜಾಗಕ್ಕಿಂತ ದೊಡ್ಡದು.</translation>
    </message>
    <message>
        <source>The badge is %1, the place %2. Choose a sheet with larger places, or leave those ticket types out. Nothing was written.</source>
        <translation>ಬ್ಯಾಡ್ಜ್ %1, ಜಾಗ %2. ದೊಡ್ಡ ಜಾಗಗಳಿರುವ ಹಾಳೆಯನ್ನು ಆರಿಸಿ, ಅಥವಾ ಆ ಟಿಕೆಟ್ ಪ್ರಕಾರಗಳನ್ನು ಬಿಡಿ. ಏನನ್ನೂ ಬರೆದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>No badge here has a second page.</source>
        <translation>ಇಲ್ಲಿ ಯಾವ ಬ್ಯಾಡ್ಜ್‌ಗೂ ಎರಡನೇ ಪುಟವಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Make the sheets one-sided. Nothing was written.</source>
        <translation>ಹಾಳೆಗಳನ್ನು ಒಂದು ಬದಿಯಲ್ಲಿ ಮಾಡಿ. ಏನನ್ನೂ ಬರೆದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>There is no such ticket type.</source>
        <translation>ಇಂತಹ ಟಿಕೆಟ್ ಪ್ರಕಾರ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>There is no ticket type “%1”.</source>
        <translation>“%1” ಎಂಬ ಟಿಕೆಟ್ ಪ್ರಕಾರ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>The printer did not take the sheets.</source>
        <translation>ಪ್ರಿಂಟರ್ ಹಾಳೆಗಳನ್ನು ತೆಗೆದುಕೊಳ್ಳಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>“%1” did not take the sheets.</source>
        <translation>“%1” ಹಾಳೆಗಳನ್ನು ತೆಗೆದುಕೊಳ್ಳಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Nothing was printed. Look at the printer: is it on, has it paper, does it take PDF? Then try again, or make a file.</source>
        <translation>ಏನೂ ಮುದ್ರಣವಾಗಿಲ್ಲ. ಪ್ರಿಂಟರ್ ನೋಡಿ: ಅದು ಆನ್ ಆಗಿದೆಯೇ, ಅದರಲ್ಲಿ ಕಾಗದ ಇದೆಯೇ, ಅದು PDF ತೆಗೆದುಕೊಳ್ಳುತ್ತದೆಯೇ? ನಂತರ ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ, ಅಥವಾ ಫೈಲ್ ಮಾಡಿ.</translation>
    </message>
    <message numerus="yes">
        <source>%n tickets are in the picture</source>
        <translation>
            <numerusform>ಚಿತ್ರದಲ್ಲಿ %n ಟಿಕೆಟ್ ಇದೆ</numerusform>
            <numerusform>ಚಿತ್ರದಲ್ಲಿ %n ಟಿಕೆಟ್‌ಗಳಿವೆ</numerusform>
        </translation>
    </message>
    <message>
        <source>Make it larger in the layout. Nothing was printed.</source>
        <translation>ವಿನ್ಯಾಸದಲ್ಲಿ ಅದನ್ನು ದೊಡ್ಡದು ಮಾಡಿ. ಏನೂ ಮುದ್ರಣವಾಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>ಏನೂ ಮುದ್ರಣವಾಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The test print failed.</source>
        <translation>ಪರೀಕ್ಷಾ ಮುದ್ರಣ ಆಗಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Look at the printer, then try again.</source>
        <translation>ಪ್ರಿಂಟರ್ ನೋಡಿ, ನಂತರ ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ.</translation>
    </message>
    <message>
        <source>This printer takes no sheets.</source>
        <translation>ಈ ಪ್ರಿಂಟರ್ ಹಾಳೆಗಳನ್ನು ತೆಗೆದುಕೊಳ್ಳುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>“%1” takes no sheets.</source>
        <translation>“%1” ಹಾಳೆಗಳನ್ನು ತೆಗೆದುಕೊಳ್ಳುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>They go to an address that begins with %1. Nothing was printed.</source>
        <translation>ಅವು %1 ಎಂದು ಆರಂಭವಾಗುವ ವಿಳಾಸಕ್ಕೆ ಹೋಗುತ್ತವೆ. ಏನೂ ಮುದ್ರಣವಾಗಿಲ್ಲ.</translation>
    </message>
</context>
<context>
    <name>StartSentences</name>
    <message>
        <source>Lanyard stopped unexpectedly at each of its last starts.</source>
        <translation>ಕಳೆದ ಪ್ರತಿ ಆರಂಭದಲ್ಲೂ Lanyard ಅರ್ಧದಲ್ಲೇ ನಿಂತುಹೋಯಿತು.</translation>
    </message>
    <message>
        <source>This time it does without camera and server. Check-in and badges go on, and what the server has to learn waits on this computer. To try everything again, close Lanyard and start it once more.</source>
        <translation>ಈ ಬಾರಿ ಅದು ಕ್ಯಾಮೆರಾ ಮತ್ತು ಸರ್ವರ್ ಇಲ್ಲದೆ ನಡೆಯುತ್ತಿದೆ. ಚೆಕ್-ಇನ್ ಮತ್ತು ಬ್ಯಾಡ್ಜ್‌ಗಳು ಮುಂದುವರಿಯುತ್ತವೆ, ಸರ್ವರ್‌ಗೆ ತಿಳಿಸಬೇಕಾದದ್ದು ಈ ಕಂಪ್ಯೂಟರ್‌ನಲ್ಲಿ ಕಾಯುತ್ತದೆ. ಎಲ್ಲವನ್ನೂ ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಲು Lanyard ಮುಚ್ಚಿ ಮತ್ತೊಮ್ಮೆ ಆರಂಭಿಸಿ.</translation>
    </message>
    <message>
        <source>This data was copied from another computer.</source>
        <translation>ಈ ಡೇಟಾವನ್ನು ಬೇರೆ ಕಂಪ್ಯೂಟರ್‌ನಿಂದ ನಕಲು ಮಾಡಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>The server would take both for one desk, so nothing is sent or fetched here. Check-in and badges go on. Pair this computer anew in the settings, or work on the other one.</source>
        <translation>ಸರ್ವರ್ ಎರಡನ್ನೂ ಒಂದೇ ಡೆಸ್ಕ್ ಎಂದು ತಿಳಿಯುತ್ತದೆ, ಆದ್ದರಿಂದ ಇಲ್ಲಿಂದ ಏನನ್ನೂ ಕಳುಹಿಸುವುದಿಲ್ಲ, ಏನನ್ನೂ ಪಡೆಯುವುದಿಲ್ಲ. ಚೆಕ್-ಇನ್ ಮತ್ತು ಬ್ಯಾಡ್ಜ್‌ಗಳು ಮುಂದುವರಿಯುತ್ತವೆ. ಸೆಟ್ಟಿಂಗ್‌ಗಳಲ್ಲಿ ಈ ಕಂಪ್ಯೂಟರ್ ಅನ್ನು ಮತ್ತೆ ಜೋಡಿಸಿ, ಅಥವಾ ಇನ್ನೊಂದರಲ್ಲಿ ಕೆಲಸ ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>What this desk did last is missing.</source>
        <translation>ಈ ಡೆಸ್ಕ್ ಕೊನೆಯದಾಗಿ ಮಾಡಿದ್ದು ಕಾಣೆಯಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>A file of its data (lanyard.db-wal) was removed while Lanyard was closed. Who came last may show as not checked in, and the server may not know of them. Call staff: compare with the badges that are out.</source>
        <translation>Lanyard ಮುಚ್ಚಿದ್ದಾಗ ಅದರ ಡೇಟಾದ ಒಂದು ಫೈಲ್ (lanyard.db-wal) ತೆಗೆಯಲಾಗಿದೆ. ಕೊನೆಗೆ ಬಂದವರ ಚೆಕ್-ಇನ್ ಆಗಿಲ್ಲ ಎಂದು ಕಾಣಿಸಬಹುದು, ಸರ್ವರ್‌ಗೂ ಅವರ ಬಗ್ಗೆ ತಿಳಿಯದೇ ಇರಬಹುದು. ಸಿಬ್ಬಂದಿಯನ್ನು ಕರೆಯಿರಿ: ಕೊಟ್ಟಿರುವ ಬ್ಯಾಡ್ಜ್‌ಗಳೊಂದಿಗೆ ಹೋಲಿಸಿ.</translation>
    </message>
    <message>
        <source>The data file is damaged.</source>
        <translation>ಡೇಟಾ ಫೈಲ್ ಹಾಳಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>It was kept aside as “%1”, nothing was overwritten. Call staff. Go on, then bring the people in anew: pair with the server, or open the list again.</source>
        <translation>ಅದನ್ನು “%1” ಎಂದು ಬದಿಗಿರಿಸಲಾಗಿದೆ, ಏನೂ ಅಳಿಸಿಲ್ಲ. ಸಿಬ್ಬಂದಿಯನ್ನು ಕರೆಯಿರಿ. ಮುಂದುವರಿಯಿರಿ, ನಂತರ ಜನರನ್ನು ಹೊಸದಾಗಿ ತನ್ನಿ: ಸರ್ವರ್‌ಗೆ ಜೋಡಿಸಿ, ಅಥವಾ ಪಟ್ಟಿಯನ್ನು ಮತ್ತೆ ತೆರೆಯಿರಿ.</translation>
    </message>
    <message>
        <source>No entry that waits for the server can be read from it.</source>
        <translation>ಸರ್ವರ್‌ಗಾಗಿ ಕಾಯುತ್ತಿರುವ ಯಾವ ನಮೂದನ್ನೂ ಅದರಿಂದ ಓದಲಾಗದು.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries that wait for the server can be read from it, perhaps not all. Once the people are here again, the page “Sync” offers to take them over.</source>
        <translation>
            <numerusform>ಸರ್ವರ್‌ಗಾಗಿ ಕಾಯುತ್ತಿರುವ %n ನಮೂದನ್ನು ಅದರಿಂದ ಓದಬಹುದು, ಬಹುಶಃ ಎಲ್ಲವೂ ಅಲ್ಲ. ಜನರು ಮತ್ತೆ ಇಲ್ಲಿ ಬಂದ ಮೇಲೆ “ಸಿಂಕ್” ಪುಟವು ಅದನ್ನು ತೆಗೆದುಕೊಳ್ಳಲು ಕೇಳುತ್ತದೆ.</numerusform>
            <numerusform>ಸರ್ವರ್‌ಗಾಗಿ ಕಾಯುತ್ತಿರುವ %n ನಮೂದುಗಳನ್ನು ಅದರಿಂದ ಓದಬಹುದು, ಬಹುಶಃ ಎಲ್ಲವೂ ಅಲ್ಲ. ಜನರು ಮತ್ತೆ ಇಲ್ಲಿ ಬಂದ ಮೇಲೆ “ಸಿಂಕ್” ಪುಟವು ಅವುಗಳನ್ನು ತೆಗೆದುಕೊಳ್ಳಲು ಕೇಳುತ್ತದೆ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message>
        <source>Check-in of %1</source>
        <translation>%1ರ ಚೆಕ್-ಇನ್</translation>
    </message>
    <message>
        <source>Undo of %1</source>
        <translation>%1ರ ಹಿಂಪಡೆಯುವಿಕೆ</translation>
    </message>
    <message>
        <source>Badge of %1</source>
        <translation>%1ರ ಬ್ಯಾಡ್ಜ್</translation>
    </message>
    <message>
        <source>Refused scan of %1</source>
        <translation>%1ರ ತಿರಸ್ಕೃತ ಸ್ಕ್ಯಾನ್</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>ಆರ್ಡರ್ %1</translation>
    </message>
    <message>
        <source>Let out</source>
        <translation>ಹೊರಗೆ ಬಿಡಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>ಪ್ರವೇಶ ನೀಡಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Let out at “%1”</source>
        <translation>“%1” ನಲ್ಲಿ ಹೊರಗೆ ಬಿಡಲಾಯಿತು</translation>
    </message>
    <message>
        <source>Admitted at “%1”</source>
        <translation>“%1” ನಲ್ಲಿ ಪ್ರವೇಶ ನೀಡಲಾಯಿತು</translation>
    </message>
    <message>
        <source>Check-in undone</source>
        <translation>ಚೆಕ್-ಇನ್ ಹಿಂಪಡೆಯಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Badge sent</source>
        <translation>ಬ್ಯಾಡ್ಜ್ ಕಳುಹಿಸಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Not let in</source>
        <translation>ಪ್ರವೇಶ ನೀಡಲಿಲ್ಲ</translation>
    </message>
    <message>
        <source>The server takes an undo only from the pairing that let the person in, and this desk was paired anew since. The person counts as out here and perhaps as in there. Undo it at the server by hand, then set this aside.</source>
        <translation>ಈ ವ್ಯಕ್ತಿಯನ್ನು ಒಳಗೆ ಬಿಟ್ಟ ಜೋಡಣೆಯಿಂದ ಬಂದ ಹಿಂಪಡೆಯುವಿಕೆಯನ್ನು ಮಾತ್ರ ಸರ್ವರ್ ಸ್ವೀಕರಿಸುತ್ತದೆ; ನಂತರ ಈ ಡೆಸ್ಕ್ ಅನ್ನು ಹೊಸದಾಗಿ ಜೋಡಿಸಲಾಗಿದೆ. ಇಲ್ಲಿ ಈ ವ್ಯಕ್ತಿ ಹೊರಗೆ, ಅಲ್ಲಿ ಬಹುಶಃ ಒಳಗೆ ಎಂದು ಎಣಿಕೆ. ಸರ್ವರ್‌ನಲ್ಲಿ ಕೈಯಿಂದ ಹಿಂಪಡೆಯಿರಿ, ನಂತರ ಇದನ್ನು ಬದಿಗಿಡಿ.</translation>
    </message>
    <message>
        <source>The server takes an undo within 15 minutes only; this one came after %1. The person counts as out here and as in there. Undo it at the server by hand, then set this aside.</source>
        <translation>ಸರ್ವರ್ 15 ನಿಮಿಷಗಳ ಒಳಗಿನ ಹಿಂಪಡೆಯುವಿಕೆಯನ್ನು ಮಾತ್ರ ಸ್ವೀಕರಿಸುತ್ತದೆ; ಇದು %1 ನಂತರ ಬಂದಿದೆ. ಇಲ್ಲಿ ಈ ವ್ಯಕ್ತಿ ಹೊರಗೆ, ಅಲ್ಲಿ ಒಳಗೆ ಎಂದು ಎಣಿಕೆ. ಸರ್ವರ್‌ನಲ್ಲಿ ಕೈಯಿಂದ ಹಿಂಪಡೆಯಿರಿ, ನಂತರ ಇದನ್ನು ಬದಿಗಿಡಿ.</translation>
    </message>
    <message>
        <source>The person counts as in at this desk. Nothing is deleted until you choose, and your choice is logged.</source>
        <translation>ಈ ಡೆಸ್ಕ್‌ನಲ್ಲಿ ಇವರು ಒಳಗಿದ್ದಾರೆ ಎಂದು ಎಣಿಸಲಾಗಿದೆ. ನೀವು ಆಯ್ಕೆ ಮಾಡುವವರೆಗೆ ಏನೂ ಅಳಿಸುವುದಿಲ್ಲ, ನಿಮ್ಮ ಆಯ್ಕೆ ದಾಖಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>The person counts as not in at this desk; the server may think otherwise.</source>
        <translation>ಈ ಡೆಸ್ಕ್‌ನಲ್ಲಿ ಇವರು ಒಳಗಿಲ್ಲ ಎಂದು ಎಣಿಸಲಾಗಿದೆ; ಸರ್ವರ್ ಬೇರೆ ರೀತಿ ತಿಳಿದಿರಬಹುದು.</translation>
    </message>
    <message>
        <source>Nobody’s check-in hangs on this. Only the server’s own record lacks it.</source>
        <translation>ಇದರ ಮೇಲೆ ಯಾರ ಚೆಕ್-ಇನ್ ಕೂಡ ಅವಲಂಬಿಸಿಲ್ಲ. ಸರ್ವರ್‌ನ ದಾಖಲೆಯಲ್ಲಿ ಮಾತ್ರ ಇದು ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Answer %1, without words</source>
        <translation>ಉತ್ತರ %1, ಪದಗಳಿಲ್ಲದೆ</translation>
    </message>
    <message>
        <source>No words</source>
        <translation>ಪದಗಳಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Somebody not on the list</source>
        <translation>ಪಟ್ಟಿಯಲ್ಲಿ ಇಲ್ಲದ ಒಬ್ಬರು</translation>
    </message>
    <message>
        <source>This desk, %1</source>
        <translation>ಈ ಡೆಸ್ಕ್, %1</translation>
    </message>
    <message numerus="yes">
        <source>Server, asked %n times</source>
        <translation>
            <numerusform>ಸರ್ವರ್, %n ಬಾರಿ ಕೇಳಲಾಗಿದೆ</numerusform>
            <numerusform>ಸರ್ವರ್, %n ಬಾರಿ ಕೇಳಲಾಗಿದೆ</numerusform>
        </translation>
    </message>
    <message>
        <source>Server</source>
        <translation>ಸರ್ವರ್</translation>
    </message>
    <message>
        <source>Ask the server again</source>
        <translation>ಸರ್ವರ್ ಅನ್ನು ಮತ್ತೆ ಕೇಳಿ</translation>
    </message>
    <message>
        <source>Set aside, with a reason</source>
        <translation>ಕಾರಣದೊಂದಿಗೆ ಬದಿಗಿಡಿ</translation>
    </message>
    <message>
        <source>The server is right</source>
        <translation>ಸರ್ವರ್ ಸರಿ</translation>
    </message>
    <message>
        <source>Settled at the server by hand</source>
        <translation>ಸರ್ವರ್‌ನಲ್ಲಿ ಕೈಯಾರೆ ಬಗೆಹರಿಸಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>It was a trial</source>
        <translation>ಇದು ಪ್ರಯೋಗವಾಗಿತ್ತು</translation>
    </message>
    <message>
        <source>Other, in words</source>
        <translation>ಬೇರೆ, ಪದಗಳಲ್ಲಿ</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>ಬದಿಗಿಡಿ</translation>
    </message>
    <message>
        <source>The server fails on this one, again and again. It is kept, and asked about once a minute; the others go on. Tell whoever runs the server.</source>
        <translation>ಸರ್ವರ್ ಇದರಲ್ಲಿ ಮತ್ತೆ ಮತ್ತೆ ವಿಫಲವಾಗುತ್ತಿದೆ. ಇದು ಉಳಿದಿದೆ, ಸುಮಾರು ನಿಮಿಷಕ್ಕೊಮ್ಮೆ ಮತ್ತೆ ಕೇಳಲಾಗುತ್ತದೆ; ಉಳಿದವು ಮುಂದುವರಿಯುತ್ತವೆ. ಸರ್ವರ್ ನಡೆಸುವವರಿಗೆ ತಿಳಿಸಿ.</translation>
    </message>
    <message numerus="yes">
        <source>This ticket was admitted %n times</source>
        <translation>
            <numerusform>ಈ ಟಿಕೆಟ್‌ಗೆ ಒಮ್ಮೆ ಪ್ರವೇಶ ನೀಡಲಾಗಿದೆ</numerusform>
            <numerusform>ಈ ಟಿಕೆಟ್‌ಗೆ %n ಬಾರಿ ಪ್ರವೇಶ ನೀಡಲಾಗಿದೆ</numerusform>
        </translation>
    </message>
    <message>
        <source>Another desk</source>
        <translation>ಇನ್ನೊಂದು ಡೆಸ್ಕ್</translation>
    </message>
    <message>
        <source>Admitted by %1</source>
        <translation>%1 ಪ್ರವೇಶ ನೀಡಿದರು</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, counts</source>
        <translation>%1, ಇದೇ ಎಣಿಕೆ</translation>
    </message>
    <message>
        <source>The desks could not talk then. Both check-ins are kept, the first one counts. There may be two badges: look who wears them.</source>
        <translation>ಆಗ ಡೆಸ್ಕ್‌ಗಳ ನಡುವೆ ಸಂಪರ್ಕ ಇರಲಿಲ್ಲ. ಎರಡೂ ಚೆಕ್-ಇನ್‌ಗಳು ಉಳಿದಿವೆ, ಮೊದಲನೆಯದೇ ಎಣಿಕೆ. ಎರಡು ಬ್ಯಾಡ್ಜ್‌ಗಳು ಇರಬಹುದು: ಯಾರ ಬಳಿ ಇವೆ ನೋಡಿ.</translation>
    </message>
    <message>
        <source>Settle, with a note</source>
        <translation>ಟಿಪ್ಪಣಿಯೊಂದಿಗೆ ಬಗೆಹರಿಸಿ</translation>
    </message>
    <message>
        <source>The same person, scanned twice</source>
        <translation>ಅದೇ ವ್ಯಕ್ತಿ, ಎರಡು ಬಾರಿ ಸ್ಕ್ಯಾನ್</translation>
    </message>
    <message>
        <source>Two people, both may stay</source>
        <translation>ಇಬ್ಬರು ವ್ಯಕ್ತಿಗಳು, ಇಬ್ಬರೂ ಇರಬಹುದು</translation>
    </message>
    <message>
        <source>Two people, the second was sent out</source>
        <translation>ಇಬ್ಬರು ವ್ಯಕ್ತಿಗಳು, ಎರಡನೆಯವರನ್ನು ಹೊರಗೆ ಕಳುಹಿಸಲಾಯಿತು</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>ಬಗೆಹರಿಸಿ</translation>
    </message>
    <message>
        <source>It had them, and does not show them any more</source>
        <translation>ಅದರ ಬಳಿ ಇದ್ದವು, ಈಗ ಅದು ತೋರಿಸುತ್ತಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>ಯಾರದು</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>ಮತ್ತೆ ಕಳುಹಿಸಿ</translation>
    </message>
    <message>
        <source>The server has shut this desk out</source>
        <translation>ಸರ್ವರ್ ಈ ಡೆಸ್ಕ್ ಅನ್ನು ಹೊರಗಿಟ್ಟಿದೆ</translation>
    </message>
    <message>
        <source>Its access was ended there, or the event was deleted</source>
        <translation>ಅಲ್ಲಿ ಇದರ ಪ್ರವೇಶ ಕೊನೆಗೊಂಡಿದೆ, ಅಥವಾ ಕಾರ್ಯಕ್ರಮ ಅಳಿಸಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>ಈ ಡೆಸ್ಕ್</translation>
    </message>
    <message numerus="yes">
        <source>%n wait that the server does not have</source>
        <translation>
            <numerusform>ಸರ್ವರ್ ಬಳಿ ಇಲ್ಲದ %n ಕಾಯುತ್ತಿದೆ</numerusform>
            <numerusform>ಸರ್ವರ್ ಬಳಿ ಇಲ್ಲದ %n ಕಾಯುತ್ತಿವೆ</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>ಏನೂ ಕಾಯುತ್ತಿಲ್ಲ</translation>
    </message>
    <message>
        <source>The desk goes on admitting. Is this a mistake? Pair it again in the settings, and everything is sent. If not, save what waits, then erase the people here.</source>
        <translation>ಡೆಸ್ಕ್ ಪ್ರವೇಶ ನೀಡುತ್ತಲೇ ಇರುತ್ತದೆ. ಇದು ತಪ್ಪೇ? ಸೆಟ್ಟಿಂಗ್‌ಗಳಲ್ಲಿ ಮತ್ತೆ ಜೋಡಿಸಿ, ಎಲ್ಲವೂ ಕಳುಹಿಸಲ್ಪಡುತ್ತದೆ. ಇಲ್ಲವಾದರೆ ಕಾಯುತ್ತಿರುವುದನ್ನು ಉಳಿಸಿ, ನಂತರ ಇಲ್ಲಿನ ಜನರನ್ನು ಅಳಿಸಿ.</translation>
    </message>
    <message>
        <source>Save what waits, sealed</source>
        <translation>ಕಾಯುತ್ತಿರುವುದನ್ನು ಮುದ್ರೆಯೊಂದಿಗೆ ಉಳಿಸಿ</translation>
    </message>
    <message>
        <source>Erase the people here</source>
        <translation>ಇಲ್ಲಿನ ಜನರನ್ನು ಅಳಿಸಿ</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are sealed in %1.</source>
        <translation>
            <numerusform>%n ನಮೂದು %1 ನಲ್ಲಿ ಮುದ್ರೆಯೊಂದಿಗೆ ಇದೆ.</numerusform>
            <numerusform>%n ನಮೂದುಗಳು %1 ನಲ್ಲಿ ಮುದ್ರೆಯೊಂದಿಗೆ ಇವೆ.</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;This desk’s clock is %1 behind the server’s.&lt;/b&gt;</source>
        <translation>&lt;b&gt;ಈ ಡೆಸ್ಕ್‌ನ ಗಡಿಯಾರ ಸರ್ವರ್‌ಗಿಂತ %1 ಹಿಂದಿದೆ.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;This desk’s clock is %1 ahead of the server’s.&lt;/b&gt;</source>
        <translation>&lt;b&gt;ಈ ಡೆಸ್ಕ್‌ನ ಗಡಿಯಾರ ಸರ್ವರ್‌ಗಿಂತ %1 ಮುಂದಿದೆ.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Times sent are corrected. Set this computer’s clock when nobody waits.</source>
        <translation>ಕಳುಹಿಸುವ ಸಮಯಗಳನ್ನು ಸರಿಪಡಿಸಲಾಗುತ್ತದೆ. ಯಾರೂ ಕಾಯದಿರುವಾಗ ಈ ಕಂಪ್ಯೂಟರ್‌ನ ಗಡಿಯಾರ ಸರಿಮಾಡಿ.</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <comment>entries of others</comment>
        <translation>
            <numerusform>%1, ಮತ್ತು ಇನ್ನೂ %n</numerusform>
            <numerusform>%1, ಮತ್ತು ಇನ್ನೂ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Oldest %1 · %2</source>
        <extracomment>Of entries: when the oldest was made, and whose they are</extracomment>
        <translation>ಅತಿ ಹಳೆಯದು %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n more need a decision.&lt;/b&gt; They come up here as these are decided.</source>
        <translation>
            <numerusform>&lt;b&gt;ಇನ್ನೂ %nಕ್ಕೆ ನಿರ್ಧಾರ ಬೇಕು.&lt;/b&gt; ಇವುಗಳನ್ನು ನಿರ್ಧರಿಸಿದಂತೆ ಅವು ಇಲ್ಲಿಗೆ ಬರುತ್ತವೆ.</numerusform>
            <numerusform>&lt;b&gt;ಇನ್ನೂ %nಕ್ಕೆ ನಿರ್ಧಾರ ಬೇಕು.&lt;/b&gt; ಇವುಗಳನ್ನು ನಿರ್ಧರಿಸಿದಂತೆ ಅವು ಇಲ್ಲಿಗೆ ಬರುತ್ತವೆ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server lost %n entries</source>
        <translation>
            <numerusform>ಸರ್ವರ್ %n ನಮೂದು ಕಳೆದುಕೊಂಡಿದೆ</numerusform>
            <numerusform>ಸರ್ವರ್ %n ನಮೂದುಗಳನ್ನು ಕಳೆದುಕೊಂಡಿದೆ</numerusform>
        </translation>
    </message>
    <message>
        <source>Maybe it was put back to an older backup. Check-ins, undos and printed badges stand at this desk as they were. Sent again, each counts once.</source>
        <translation>ಬಹುಶಃ ಹಳೆಯ ಬ್ಯಾಕಪ್‌ಗೆ ಹಿಂತಿರುಗಿಸಲಾಗಿದೆ. ಚೆಕ್-ಇನ್‌ಗಳು, ಹಿಂಪಡೆದವು ಮತ್ತು ಮುದ್ರಿತ ಬ್ಯಾಡ್ಜ್‌ಗಳು ಈ ಡೆಸ್ಕ್‌ನಲ್ಲಿ ಹಾಗೆಯೇ ಇವೆ. ಮತ್ತೆ ಕಳುಹಿಸಿದರೆ ಪ್ರತಿಯೊಂದೂ ಒಮ್ಮೆ ಮಾತ್ರ ಎಣಿಕೆ.</translation>
    </message>
    <message>
        <source>The organiser moved this desk</source>
        <translation>ಆಯೋಜಕರು ಈ ಡೆಸ್ಕ್ ಸ್ಥಳಾಂತರಿಸಿದ್ದಾರೆ</translation>
    </message>
    <message>
        <source>Nothing has changed here yet</source>
        <translation>ಇಲ್ಲಿ ಇನ್ನೂ ಏನೂ ಬದಲಾಗಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Goes on at %1</source>
        <translation>%1 ನಲ್ಲಿ ಮುಂದುವರಿಯುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Go over when nobody waits: from then on people are let in there, by its list. Stay if this is a mistake, and tell the organiser.</source>
        <translation>ಯಾರೂ ಕಾಯದಿದ್ದಾಗ ಅಲ್ಲಿಗೆ ಹೋಗಿ: ಆಗಿನಿಂದ ಅಲ್ಲಿನ ಪಟ್ಟಿಯ ಪ್ರಕಾರ ಜನರನ್ನು ಒಳಗೆ ಬಿಡಲಾಗುತ್ತದೆ. ಇದು ತಪ್ಪಾಗಿದ್ದರೆ ಇಲ್ಲೇ ಇರಿ, ಆಯೋಜಕರಿಗೆ ತಿಳಿಸಿ.</translation>
    </message>
    <message>
        <source>Go there now</source>
        <translation>ಈಗ ಅಲ್ಲಿಗೆ ಹೋಗಿ</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>ಇಲ್ಲೇ ಇರಿ</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n waiting.&lt;/b&gt; About %1 to send, at the server’s pace. The desk does not wait for this.</source>
        <translation>
            <numerusform>&lt;b&gt;%n ಕಾಯುತ್ತಿದೆ.&lt;/b&gt; ಸರ್ವರ್‌ನ ವೇಗದಲ್ಲಿ ಕಳುಹಿಸಲು ಸುಮಾರು %1. ಡೆಸ್ಕ್ ಇದಕ್ಕಾಗಿ ಕಾಯುವುದಿಲ್ಲ.</numerusform>
            <numerusform>&lt;b&gt;%n ಕಾಯುತ್ತಿವೆ.&lt;/b&gt; ಸರ್ವರ್‌ನ ವೇಗದಲ್ಲಿ ಕಳುಹಿಸಲು ಸುಮಾರು %1. ಡೆಸ್ಕ್ ಇದಕ್ಕಾಗಿ ಕಾಯುವುದಿಲ್ಲ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n waiting.&lt;/b&gt; They go out in order, by themselves. The desk does not wait for this.</source>
        <translation>
            <numerusform>&lt;b&gt;%n ಕಾಯುತ್ತಿದೆ.&lt;/b&gt; ಅದು ತಾನಾಗಿಯೇ ಹೋಗುತ್ತದೆ. ಡೆಸ್ಕ್ ಇದಕ್ಕಾಗಿ ಕಾಯುವುದಿಲ್ಲ.</numerusform>
            <numerusform>&lt;b&gt;%n ಕಾಯುತ್ತಿವೆ.&lt;/b&gt; ಅವು ತಾವಾಗಿಯೇ ಕ್ರಮವಾಗಿ ಹೋಗುತ್ತವೆ. ಡೆಸ್ಕ್ ಇದಕ್ಕಾಗಿ ಕಾಯುವುದಿಲ್ಲ.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server is asked as soon as can be. What it answers shows here.</source>
        <translation>ಸರ್ವರ್ ಅನ್ನು ಆದಷ್ಟು ಬೇಗ ಕೇಳಲಾಗುತ್ತದೆ. ಅದರ ಉತ್ತರ ಇಲ್ಲಿ ಕಾಣುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>The server names another place for this desk</source>
        <translation>ಸರ್ವರ್ ಈ ಡೆಸ್ಕ್‌ಗೆ ಬೇರೆ ಸ್ಥಳವನ್ನು ಹೇಳುತ್ತದೆ</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were found in the damaged data</source>
        <translation>
            <numerusform>ಹಾಳಾದ ಡೇಟಾದಲ್ಲಿ %n ನಮೂದು ಸಿಕ್ಕಿದೆ</numerusform>
            <numerusform>ಹಾಳಾದ ಡೇಟಾದಲ್ಲಿ %n ನಮೂದುಗಳು ಸಿಕ್ಕಿವೆ</numerusform>
        </translation>
    </message>
    <message>
        <source>It was kept aside, and nothing sends them from there</source>
        <translation>ಅದನ್ನು ಬದಿಗಿರಿಸಲಾಗಿದೆ, ಅಲ್ಲಿಂದ ಏನೂ ಕಳುಹಿಸಲಾಗುವುದಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Not among them</source>
        <translation>ಇವುಗಳಲ್ಲಿ ಇಲ್ಲ</translation>
    </message>
    <message numerus="yes">
        <source>%n more that this desk must not send: those of another event (bring its people in first) or server, or that might count twice</source>
        <translation>
            <numerusform>ಈ ಡೆಸ್ಕ್ ಕಳುಹಿಸಬಾರದ ಇನ್ನೂ %n: ಅದು ಬೇರೆ ಕಾರ್ಯಕ್ರಮ (ಮೊದಲು ಅದರ ಜನರನ್ನು ಇಲ್ಲಿಗೆ ತನ್ನಿ) ಅಥವಾ ಸರ್ವರ್‌ನದು, ಅಥವಾ ಎರಡು ಬಾರಿ ಎಣಿಕೆಯಾಗಬಹುದು</numerusform>
            <numerusform>ಈ ಡೆಸ್ಕ್ ಕಳುಹಿಸಬಾರದ ಇನ್ನೂ %n: ಅವು ಬೇರೆ ಕಾರ್ಯಕ್ರಮ (ಮೊದಲು ಅದರ ಜನರನ್ನು ಇಲ್ಲಿಗೆ ತನ್ನಿ) ಅಥವಾ ಸರ್ವರ್‌ನವು, ಅಥವಾ ಎರಡು ಬಾರಿ ಎಣಿಕೆಯಾಗಬಹುದು</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken over, they count here again and are sent as if nothing had happened, each once. Left there, nobody hears of them; “lanyardctl export kept-aside FILE” seals them in a file either way.</source>
        <translation>ತೆಗೆದುಕೊಂಡರೆ ಅವು ಇಲ್ಲಿ ಮತ್ತೆ ಎಣಿಕೆಯಾಗುತ್ತವೆ, ಏನೂ ಆಗಿಲ್ಲ ಎಂಬಂತೆ ಒಂದೊಂದನ್ನೂ ಒಮ್ಮೆ ಮಾತ್ರ ಕಳುಹಿಸಲಾಗುತ್ತದೆ. ಅಲ್ಲೇ ಬಿಟ್ಟರೆ ಯಾರಿಗೂ ತಿಳಿಯುವುದಿಲ್ಲ; “lanyardctl export kept-aside FILE” ಹೇಗಿದ್ದರೂ ಅವುಗಳನ್ನು ಮುದ್ರೆಯೊಂದಿಗೆ ಫೈಲ್‌ನಲ್ಲಿ ಉಳಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Take them over</source>
        <translation>ಇವುಗಳನ್ನು ತೆಗೆದುಕೊಳ್ಳಿ</translation>
    </message>
    <message>
        <source>Leave them there</source>
        <translation>ಅಲ್ಲೇ ಬಿಡಿ</translation>
    </message>
    <message>
        <source>This desk’s data is damaged</source>
        <translation>ಈ ಡೆಸ್ಕ್‌ನ ಡೇಟಾ ಹಾಳಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Found while it was looked through; maybe the disk fails</source>
        <translation>ಪರಿಶೀಲಿಸುವಾಗ ಕಂಡುಬಂತು; ಬಹುಶಃ ಡಿಸ್ಕ್ ಕೆಡುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Check-in goes on where it can. When nobody waits, close Lanyard and start it again: it keeps the damaged data aside and begins anew. Bring the people in again; then what waits here can be taken over.</source>
        <translation>ಸಾಧ್ಯವಾದಲ್ಲಿ ಚೆಕ್-ಇನ್ ಮುಂದುವರಿಯುತ್ತದೆ. ಯಾರೂ ಕಾಯದಿದ್ದಾಗ Lanyard ಮುಚ್ಚಿ ಮತ್ತೆ ಶುರುಮಾಡಿ: ಅದು ಹಾಳಾದ ಡೇಟಾವನ್ನು ಬದಿಗಿರಿಸಿ ಹೊಸದಾಗಿ ಶುರುಮಾಡುತ್ತದೆ. ಜನರನ್ನು ಹೊಸದಾಗಿ ತನ್ನಿ; ಆಗ ಇಲ್ಲಿ ಕಾಯುತ್ತಿರುವುದನ್ನು ತೆಗೆದುಕೊಳ್ಳಬಹುದು.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were taken over. They wait for the server with the others.</source>
        <translation>
            <numerusform>%n ನಮೂದನ್ನು ತೆಗೆದುಕೊಳ್ಳಲಾಗಿದೆ. ಅದು ಇತರ ನಮೂದುಗಳೊಂದಿಗೆ ಸರ್ವರ್‌ಗಾಗಿ ಕಾಯುತ್ತದೆ.</numerusform>
            <numerusform>%n ನಮೂದುಗಳನ್ನು ತೆಗೆದುಕೊಳ್ಳಲಾಗಿದೆ. ಅವು ಇತರ ನಮೂದುಗಳೊಂದಿಗೆ ಸರ್ವರ್‌ಗಾಗಿ ಕಾಯುತ್ತವೆ.</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay where they are. The damaged data is kept.</source>
        <translation>ಅವು ಇರುವಲ್ಲೇ ಇರುತ್ತವೆ. ಹಾಳಾದ ಡೇಟಾವನ್ನು ಇಟ್ಟುಕೊಳ್ಳಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>ಕಳುಹಿಸಿಲ್ಲ</translation>
    </message>
    <message>
        <source>It is not what was written. Maybe the disk fails.</source>
        <translation>ಇದು ಬರೆದಂತೆ ಇಲ್ಲ. ಬಹುಶಃ ಡಿಸ್ಕ್ ಕೆಡುತ್ತಿದೆ.</translation>
    </message>
    <message>
        <source>The server never gets it like this. Look what became of the person, settle it at the server by hand, then set this aside.</source>
        <translation>ಸರ್ವರ್‌ಗೆ ಇದು ಹೀಗೆ ಎಂದೂ ಹೋಗುವುದಿಲ್ಲ. ಆ ವ್ಯಕ್ತಿಗೆ ಏನಾಯಿತು ನೋಡಿ, ಸರ್ವರ್‌ನಲ್ಲಿ ಕೈಯಿಂದ ಸರಿಪಡಿಸಿ, ನಂತರ ಇದನ್ನು ಬದಿಗಿಡಿ.</translation>
    </message>
    <message>
        <source>Another computer may work under this desk’s name</source>
        <translation>ಬೇರೆ ಕಂಪ್ಯೂಟರ್ ಈ ಡೆಸ್ಕ್‌ನ ಹೆಸರಿನಲ್ಲಿ ಕೆಲಸ ಮಾಡುತ್ತಿರಬಹುದು</translation>
    </message>
    <message numerus="yes">
        <source>The server shows %n people as let in by this desk, which never saw them</source>
        <translation>
            <numerusform>ಈ ಡೆಸ್ಕ್ ಒಳಬಿಟ್ಟಿತೆಂದು ಸರ್ವರ್ %n ವ್ಯಕ್ತಿಯನ್ನು ತೋರಿಸುತ್ತದೆ, ಅವರು ಇಲ್ಲಿ ಎಂದೂ ಕಂಡಿಲ್ಲ</numerusform>
            <numerusform>ಈ ಡೆಸ್ಕ್ ಒಳಬಿಟ್ಟಿತೆಂದು ಸರ್ವರ್ %n ಜನರನ್ನು ತೋರಿಸುತ್ತದೆ, ಅವರು ಇಲ್ಲಿ ಎಂದೂ ಕಂಡಿಲ್ಲ</numerusform>
        </translation>
    </message>
    <message>
        <source>Maybe this disk was copied with everything on it, and the copy is at work, too. To the server both are one desk: pair one of them anew in the settings. If data was lost here instead, pair this desk anew.</source>
        <translation>ಬಹುಶಃ ಈ ಡಿಸ್ಕ್ ಅನ್ನು ಎಲ್ಲದರೊಂದಿಗೆ ನಕಲು ಮಾಡಲಾಗಿದೆ, ಆ ನಕಲೂ ಕೆಲಸ ಮಾಡುತ್ತಿದೆ. ಸರ್ವರ್‌ಗೆ ಎರಡೂ ಒಂದೇ ಡೆಸ್ಕ್: ಸೆಟ್ಟಿಂಗ್‌ಗಳಲ್ಲಿ ಒಂದನ್ನು ಹೊಸದಾಗಿ ಜೋಡಿಸಿ. ಬದಲಿಗೆ ಇಲ್ಲಿ ಡೇಟಾ ಕಳೆದಿದ್ದರೆ ಈ ಡೆಸ್ಕ್ ಅನ್ನು ಹೊಸದಾಗಿ ಜೋಡಿಸಿ.</translation>
    </message>
    <message>
        <source>This desk’s clock agrees with the server’s.</source>
        <translation>ಈ ಡೆಸ್ಕ್‌ನ ಗಡಿಯಾರ ಸರ್ವರ್‌ನ ಗಡಿಯಾರಕ್ಕೆ ಸರಿಹೊಂದುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>This desk’s clock was not compared with the server’s yet.</source>
        <translation>ಈ ಡೆಸ್ಕ್‌ನ ಗಡಿಯಾರವನ್ನು ಸರ್ವರ್‌ನ ಗಡಿಯಾರದೊಂದಿಗೆ ಇನ್ನೂ ಹೋಲಿಸಿಲ್ಲ.</translation>
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
        <translation>ಈಗಷ್ಟೇ</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>%n ನಿಮಿಷದ ಹಿಂದೆ</numerusform>
            <numerusform>%n ನಿಮಿಷಗಳ ಹಿಂದೆ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>%n ಗಂಟೆಯ ಹಿಂದೆ</numerusform>
            <numerusform>%n ಗಂಟೆಗಳ ಹಿಂದೆ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n ದಿನದ ಹಿಂದೆ</numerusform>
            <numerusform>%n ದಿನಗಳ ಹಿಂದೆ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation>
            <numerusform>%n ನಿಮಿಷದಲ್ಲಿ</numerusform>
            <numerusform>%n ನಿಮಿಷಗಳಲ್ಲಿ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hours</source>
        <translation>
            <numerusform>%n ಗಂಟೆಯಲ್ಲಿ</numerusform>
            <numerusform>%n ಗಂಟೆಗಳಲ್ಲಿ</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1 h %2 min</source>
        <extracomment>how long somebody has to wait: &quot;in 4 h 33 min&quot;</extracomment>
        <translation>%1 ಗಂಟೆ %2 ನಿಮಿಷದಲ್ಲಿ</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>%n ದಿನದಲ್ಲಿ</numerusform>
            <numerusform>%n ದಿನಗಳಲ್ಲಿ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 ನಿಮಿಷ</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 ಗಂಟೆ</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 ದಿನ</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n ನಿಮಿಷ</numerusform>
            <numerusform>%n ನಿಮಿಷಗಳು</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n ಗಂಟೆ</numerusform>
            <numerusform>%n ಗಂಟೆಗಳು</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n ದಿನ</numerusform>
            <numerusform>%n ದಿನಗಳು</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n ಸೆಕೆಂಡ್</numerusform>
            <numerusform>%n ಸೆಕೆಂಡ್‌ಗಳು</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::BadgeCheckPage</name>
    <message>
        <source>%1 of %2 people looked at.</source>
        <translation>%2 ಜನರಲ್ಲಿ %1 ಜನರನ್ನು ಪರಿಶೀಲಿಸಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>Badge of %1</source>
        <translation>%1 ಅವರ ಬ್ಯಾಡ್ಜ್</translation>
    </message>
    <message>
        <source>There is nothing to show.</source>
        <translation>ತೋರಿಸಲು ಏನೂ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>Each badge is drawn and its code is read back. Nothing is printed.</source>
        <translation>ಪ್ರತಿ ಬ್ಯಾಡ್ಜ್ ರಚಿಸಿ ಅದರ ಕೋಡ್ ಓದಲಾಗುತ್ತದೆ. ಏನೂ ಮುದ್ರಣವಾಗುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>ಮತ್ತೆ ಪರಿಶೀಲಿಸಿ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ನಿಲ್ಲಿಸಿ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ಹಿಂದೆ</translation>
    </message>
    <message>
        <source>Badges that will not come out well</source>
        <translation>ಸರಿಯಾಗಿ ಬಾರದ ಬ್ಯಾಡ್ಜ್‌ಗಳು</translation>
    </message>
    <message>
        <source>Badge check</source>
        <translation>ಬ್ಯಾಡ್ಜ್ ಪರಿಶೀಲನೆ</translation>
    </message>
</context>
<context>
    <name>lanyard::BadgeRail</name>
    <message>
        <source>Ready</source>
        <translation>ಸಿದ್ಧ</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>ಸಿದ್ಧವಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Needs paper of %1</source>
        <translation>%1 ಕಾಗದ ಬೇಕು</translation>
    </message>
    <message>
        <source>%1 takes over</source>
        <translation>ಈಗ %1 ಮುದ್ರಿಸುತ್ತಿದೆ</translation>
    </message>
</context>
<context>
    <name>lanyard::BadgesPanel</name>
    <message numerus="yes">
        <source>Paused · %n waiting</source>
        <translation>
            <numerusform>ನಿಲ್ಲಿಸಿದೆ · %n ಕಾಯುತ್ತಿದೆ</numerusform>
            <numerusform>ನಿಲ್ಲಿಸಿದೆ · %n ಕಾಯುತ್ತಿವೆ</numerusform>
        </translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>ಸಿದ್ಧವಿಲ್ಲ</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n ಕಾಯುತ್ತಿದೆ</numerusform>
            <numerusform>%n ಕಾಯುತ್ತಿವೆ</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>ಸಿದ್ಧ</translation>
    </message>
    <message>
        <source>Did it come out?</source>
        <translation>ಅದು ಹೊರಬಂತೇ?</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>ಮುದ್ರಣವಾಗಿಲ್ಲ</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>ಮುದ್ರಣವಾಗುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>waits: paused</source>
        <translation>ಕಾಯುತ್ತಿದೆ: ನಿಲ್ಲಿಸಿದೆ</translation>
    </message>
    <message>
        <source>waits for the printer</source>
        <translation>ಪ್ರಿಂಟರ್‌ಗೆ ಕಾಯುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>waits for paper</source>
        <translation>ಕಾಗದಕ್ಕಾಗಿ ಕಾಯುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>waits, instead of %1</source>
        <translation>ಕಾಯುತ್ತಿದೆ, %1 ಬದಲಿಗೆ</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>ಕಾಯುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>ಪ್ರಿಂಟರ್‌ಗಳು</translation>
    </message>
    <message>
        <source>It came out</source>
        <translation>ಹೊರಬಂತು</translation>
    </message>
    <message>
        <source>It did not</source>
        <translation>ಬರಲಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>ಮೊದಲು</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>ನಂತರ</translation>
    </message>
    <message>
        <source>Print again, with a reason</source>
        <translation>ಕಾರಣದೊಂದಿಗೆ ಮರುಮುದ್ರಿಸಿ</translation>
    </message>
    <message>
        <source>Do not print it</source>
        <translation>ಮುದ್ರಿಸಬೇಡಿ</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>ಬ್ಯಾಡ್ಜ್‌ಗಳು</translation>
    </message>
    <message numerus="yes">
        <source>Badges, and %n more that wait</source>
        <translation>
            <numerusform>ಬ್ಯಾಡ್ಜ್‌ಗಳು, ಇನ್ನೂ %n ಕಾಯುತ್ತಿದೆ</numerusform>
            <numerusform>ಬ್ಯಾಡ್ಜ್‌ಗಳು, ಇನ್ನೂ %n ಕಾಯುತ್ತಿವೆ</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits here.</source>
        <translation>ಇಲ್ಲಿ ಏನೂ ಕಾಯುತ್ತಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>%1 ಗೆ ಕಳುಹಿಸಿ</translation>
    </message>
    <message>
        <source>Move all to %1</source>
        <translation>ಎಲ್ಲವನ್ನೂ %1 ಗೆ ಕಳುಹಿಸಿ</translation>
    </message>
    <message>
        <source>Let this printer go on</source>
        <translation>ಪ್ರಿಂಟರ್ ಮುಂದುವರಿಸಿ</translation>
    </message>
    <message>
        <source>Pause this printer</source>
        <translation>ಪ್ರಿಂಟರ್ ನಿಲ್ಲಿಸಿ</translation>
    </message>
    <message>
        <source>Badges that wait, and the last that are out</source>
        <translation>ಕಾಯುತ್ತಿರುವ ಬ್ಯಾಡ್ಜ್‌ಗಳು, ಮತ್ತು ಕೊನೆಯದಾಗಿ ಬಂದವು</translation>
    </message>
</context>
<context>
    <name>lanyard::BesidesPanel</name>
    <message>
        <source>Check-in list of %1</source>
        <translation>%1 ರ ಚೆಕ್-ಇನ್ ಪಟ್ಟಿ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ತೆಗೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Admit no more to %1</source>
        <translation>%1 ಗೆ ಇನ್ನು ಪ್ರವೇಶ ಬೇಡ</translation>
    </message>
    <message>
        <source>Add an event</source>
        <translation>ಕಾರ್ಯಕ್ರಮ ಸೇರಿಸಿ</translation>
    </message>
    <message>
        <source>Also admits for</source>
        <translation>ಈ ಕಾರ್ಯಕ್ರಮಗಳಿಗೂ ಪ್ರವೇಶ</translation>
    </message>
</context>
<context>
    <name>lanyard::CameraPanel</name>
    <message>
        <source>&lt;b&gt;No picture from the camera.&lt;/b&gt; Typing and other scanners work. Check its cable.</source>
        <translation>&lt;b&gt;ಕ್ಯಾಮೆರಾದಿಂದ ಚಿತ್ರ ಬರುತ್ತಿಲ್ಲ.&lt;/b&gt; ಟೈಪ್ ಮಾಡಬಹುದು, ಬೇರೆ ಸ್ಕ್ಯಾನರ್ ನಡೆಯುತ್ತದೆ. ಕೇಬಲ್ ನೋಡಿ.</translation>
    </message>
</context>
<context>
    <name>lanyard::CameraView</name>
    <message>
        <source>Too dark: more light on the code helps</source>
        <translation>ತುಂಬಾ ಕತ್ತಲೆ: ಕೋಡ್ ಮೇಲೆ ಹೆಚ್ಚು ಬೆಳಕು ಬೇಕು</translation>
    </message>
    <message>
        <source>Too bright: turn the code a little</source>
        <translation>ತುಂಬಾ ಪ್ರಕಾಶ: ಕೋಡ್ ಅನ್ನು ಸ್ವಲ್ಪ ತಿರುಗಿಸಿ</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>ಕ್ಯಾಮೆರಾ ಕಾಣುತ್ತಿರುವುದು</translation>
    </message>
</context>
<context>
    <name>lanyard::CaseCard</name>
    <message>
        <source>On its way…</source>
        <translation>ನಡೆಯುತ್ತಿದೆ…</translation>
    </message>
</context>
<context>
    <name>lanyard::CountBar</name>
    <message numerus="yes">
        <source>%n seconds left</source>
        <translation>
            <numerusform>%n ಸೆಕೆಂಡ್ ಉಳಿದಿದೆ</numerusform>
            <numerusform>%n ಸೆಕೆಂಡ್‌ಗಳು ಉಳಿದಿವೆ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::CountLine</name>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; of %2 are in</source>
        <translation>%2 ಜನರಲ್ಲಿ &lt;b&gt;%1&lt;/b&gt; ಒಳಗಿದ್ದಾರೆ</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; of %2 came in</source>
        <translation>%2 ಜನರಲ್ಲಿ &lt;b&gt;%1&lt;/b&gt; ಬಂದಿದ್ದಾರೆ</translation>
    </message>
    <message>
        <source>%1 inside now</source>
        <translation>ಈಗ %1 ಒಳಗೆ</translation>
    </message>
    <message numerus="yes">
        <source>%n in the last hour</source>
        <translation>
            <numerusform>ಕಳೆದ ಗಂಟೆಯಲ್ಲಿ %n</numerusform>
            <numerusform>ಕಳೆದ ಗಂಟೆಯಲ್ಲಿ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at this desk</source>
        <translation>
            <numerusform>ಈ ಡೆಸ್ಕ್‌ನಲ್ಲಿ %n</numerusform>
            <numerusform>ಈ ಡೆಸ್ಕ್‌ನಲ್ಲಿ %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::DeskPage</name>
    <message>
        <source>One more badge for %1</source>
        <translation>%1 ಅವರಿಗೆ ಇನ್ನೊಂದು ಬ್ಯಾಡ್ಜ್</translation>
    </message>
    <message>
        <source>Badge of %1</source>
        <translation>%1 ಅವರ ಬ್ಯಾಡ್ಜ್</translation>
    </message>
    <message>
        <source>Any script, any order of words, one slip of the finger forgiven</source>
        <translation>ಯಾವುದೇ ಲಿಪಿ, ಪದಗಳ ಯಾವುದೇ ಕ್ರಮ, ಒಂದು ಟೈಪಿಂಗ್ ತಪ್ಪು ಪರವಾಗಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Nobody found. Enter looks it up as a code.</source>
        <translation>ಯಾರೂ ಸಿಗಲಿಲ್ಲ. Enter ಇದನ್ನು ಕೋಡ್ ಎಂದು ಹುಡುಕುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>The same code again. It counts once.</source>
        <translation>ಅದೇ ಕೋಡ್ ಮತ್ತೆ. ಇದು ಒಮ್ಮೆ ಮಾತ್ರ ಎಣಿಕೆಯಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>One more letter, or choose with an arrow key</source>
        <translation>ಇನ್ನೊಂದು ಅಕ್ಷರ, ಅಥವಾ ಬಾಣದ ಕೀಲಿಯಿಂದ ಆರಿಸಿ</translation>
    </message>
    <message>
        <source>The badge of %1 is there.</source>
        <translation>%1 ಅವರ ಬ್ಯಾಡ್ಜ್ ಸಿಕ್ಕಿದೆ.</translation>
    </message>
    <message>
        <source>Press Space to leave out who is not here yet</source>
        <translation>ಇನ್ನೂ ದಾರಿಯಲ್ಲಿರುವವರನ್ನು ಸ್ಪೇಸ್ ಕೀಲಿಯಿಂದ ಬಿಡಿ</translation>
    </message>
    <message>
        <source>Nobody else is in this order.</source>
        <translation>ಈ ಆರ್ಡರ್‌ನಲ್ಲಿ ಬೇರೆ ಯಾರೂ ಇಲ್ಲ.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are in this order: too many to check in together.</source>
        <translation>
            <numerusform>ಈ ಆರ್ಡರ್‌ನಲ್ಲಿ %n ವ್ಯಕ್ತಿ ಇದ್ದಾರೆ: ಒಟ್ಟಿಗೆ ಚೆಕ್-ಇನ್ ಮಾಡಲು ಹೆಚ್ಚು.</numerusform>
            <numerusform>ಈ ಆರ್ಡರ್‌ನಲ್ಲಿ %n ಜನರಿದ್ದಾರೆ: ಒಟ್ಟಿಗೆ ಚೆಕ್-ಇನ್ ಮಾಡಲು ಹೆಚ್ಚು.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One order, %n people</source>
        <translation>
            <numerusform>ಒಂದು ಆರ್ಡರ್, %n ವ್ಯಕ್ತಿ</numerusform>
            <numerusform>ಒಂದು ಆರ್ಡರ್, %n ಜನರು</numerusform>
        </translation>
    </message>
    <message>
        <source>No code can be read in that picture.</source>
        <translation>ಆ ಚಿತ್ರದಲ್ಲಿ ಯಾವ ಕೋಡ್ ಅನ್ನೂ ಓದಲಾಗಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Not done, of the group before: %1</source>
        <translation>ಹಿಂದಿನ ಗುಂಪಿನಲ್ಲಿ ಆಗದವರು: %1</translation>
    </message>
    <message>
        <source>The check-in before was not taken back: it stands.</source>
        <translation>ಹಿಂದಿನ ಚೆಕ್-ಇನ್ ಹಿಂಪಡೆಯಲಾಗಲಿಲ್ಲ: ಅದು ಹಾಗೆಯೇ ಇದೆ.</translation>
    </message>
    <message>
        <source>The badge goes to %1.</source>
        <translation>ಬ್ಯಾಡ್ಜ್ %1 ಗೆ ಹೋಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>The badge is on its way already.</source>
        <translation>ಬ್ಯಾಡ್ಜ್ ಈಗಾಗಲೇ ಹೋಗುತ್ತಿದೆ.</translation>
    </message>
    <message>
        <source>%1 is asked again.</source>
        <translation>%1 ಅನ್ನು ಮತ್ತೆ ಕೇಳಲಾಗುತ್ತಿದೆ.</translation>
    </message>
    <message>
        <source>Press Space to leave out who stays</source>
        <translation>ಉಳಿಯುವವರನ್ನು ಸ್ಪೇಸ್ ಕೀಲಿಯಿಂದ ಬಿಡಿ</translation>
    </message>
    <message>
        <source>%1 or more found</source>
        <translation>%1 ಅಥವಾ ಹೆಚ್ಚು ಸಿಕ್ಕಿವೆ</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n ಸಿಕ್ಕಿದೆ</numerusform>
            <numerusform>%n ಸಿಕ್ಕಿವೆ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::DeskSettingsPage</name>
    <message>
        <source>Never, this desk decides</source>
        <translation>ಎಂದಿಗೂ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>At most %1 seconds</source>
        <translation>ಹೆಚ್ಚೆಂದರೆ %1 ಸೆಕೆಂಡು</translation>
    </message>
    <message>
        <source>Wait for the server’s own answer</source>
        <translation>ಸರ್ವರ್‌ನ ಸ್ವಂತ ಉತ್ತರಕ್ಕಾಗಿ ಕಾಯುವುದು</translation>
    </message>
    <message>
        <source>A registration desk</source>
        <translation>ನೋಂದಣಿ ಡೆಸ್ಕ್</translation>
    </message>
    <message>
        <source>A self-service screen</source>
        <translation>ಸ್ವಯಂ-ಸೇವೆಯ ಪರದೆ</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>ಕಂಪ್ಯೂಟರ್‌ನಂತೆ</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ತಿಳಿ</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ಗಾಢ</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ಹೆಚ್ಚು ವ್ಯತಿರಿಕ್ತತೆ</translation>
    </message>
    <message>
        <source>On</source>
        <translation>ಆನ್</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>ಆಫ್</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>ಸಾಮಾನ್ಯ</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>ಕಡಿಮೆ</translation>
    </message>
    <message>
        <source>No badge
to show yet</source>
        <translation>ತೋರಿಸಲು ಇನ್ನೂ
ಬ್ಯಾಡ್ಜ್ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>Badge of %1</source>
        <translation>%1 ಅವರ ಬ್ಯಾಡ್ಜ್</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 ಮಿಮೀ</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; has the test badge</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; ಪರೀಕ್ಷಾ ಬ್ಯಾಡ್ಜ್ ಪಡೆದಿದೆ</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; is ready</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; ಸಿದ್ಧವಾಗಿದೆ</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>ಈ ಡೆಸ್ಕ್</translation>
    </message>
    <message>
        <source>Name of the desk</source>
        <translation>ಡೆಸ್ಕ್‌ನ ಹೆಸರು</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>ನಿರ್ವಾಹಕರು</translation>
    </message>
    <message>
        <source>This machine is</source>
        <translation>ಈ ಯಂತ್ರ</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>ಕಾರ್ಯಕ್ರಮ</translation>
    </message>
    <message>
        <source>Check-in list</source>
        <translation>ಚೆಕ್-ಇನ್ ಪಟ್ಟಿ</translation>
    </message>
    <message>
        <source>Self-service sends people to</source>
        <translation>ಸ್ವಯಂ-ಸೇವೆ ಇಲ್ಲಿಗೆ ಕಳುಹಿಸುತ್ತದೆ</translation>
    </message>
    <message>
        <source>Printer and badge</source>
        <translation>ಪ್ರಿಂಟರ್ ಮತ್ತು ಬ್ಯಾಡ್ಜ್</translation>
    </message>
    <message>
        <source>Name of the printer</source>
        <translation>ಪ್ರಿಂಟರ್‌ನ ಹೆಸರು</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>ವಿಳಾಸ</translation>
    </message>
    <message>
        <source>Badge template</source>
        <translation>ಬ್ಯಾಡ್ಜ್ ವಿನ್ಯಾಸ</translation>
    </message>
    <message>
        <source>Look and sound</source>
        <translation>ನೋಟ ಮತ್ತು ಧ್ವನಿ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ಭಾಷೆ</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>ಬಣ್ಣಗಳು</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>ಧ್ವನಿಗಳು</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>ಚಲನೆ</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>ಪಟ್ಟಿ ತೆರೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Pair with a server</source>
        <translation>ಸರ್ವರ್‌ಗೆ ಜೋಡಿಸಿ</translation>
    </message>
    <message>
        <source>New staff PIN</source>
        <translation>ಹೊಸ ಸಿಬ್ಬಂದಿ ಪಿನ್</translation>
    </message>
    <message>
        <source>Print a test badge</source>
        <translation>ಪರೀಕ್ಷಾ ಬ್ಯಾಡ್ಜ್ ಮುದ್ರಿಸಿ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ಹಿಂದೆ</translation>
    </message>
    <message>
        <source>PDF in the data folder</source>
        <translation>ಡೇಟಾ ಫೋಲ್ಡರ್‌ನಲ್ಲಿ PDF</translation>
    </message>
    <message>
        <source>“%1” is not such a number, so it stays at %2. Type another one.</source>
        <translation>“%1” ಅಂಥ ಸಂಖ್ಯೆಯಲ್ಲ, ಆದ್ದರಿಂದ %2 ಹಾಗೇ ಇರುತ್ತದೆ. ಬೇರೆ ಸಂಖ್ಯೆ ಟೈಪ್ ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>Requests a minute, at most</source>
        <translation>ನಿಮಿಷಕ್ಕೆ ವಿನಂತಿಗಳು, ಗರಿಷ್ಠ</translation>
    </message>
    <message>
        <source>The limit is from %1 to %2 requests a minute.</source>
        <translation>ಮಿತಿ ನಿಮಿಷಕ್ಕೆ %1ರಿಂದ %2 ವಿನಂತಿಗಳು.</translation>
    </message>
    <message>
        <source>Check badges</source>
        <translation>ಬ್ಯಾಡ್ಜ್ ಪರಿಶೀಲಿಸಿ</translation>
    </message>
    <message>
        <source>Print the night before</source>
        <translation>ಹಿಂದಿನ ರಾತ್ರಿ ಮುದ್ರಿಸಿ</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>ಪ್ರಿಂಟರ್‌ಗಳು</translation>
    </message>
</context>
<context>
    <name>lanyard::DeskSignPage</name>
    <message>
        <source>Your badge is at</source>
        <translation>ನಿಮ್ಮ ಬ್ಯಾಡ್ಜ್ ಇಲ್ಲಿ ಸಿಗುತ್ತದೆ</translation>
    </message>
    <message>
        <source>Welcome, %1</source>
        <translation>ಸ್ವಾಗತ, %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>ಮುಗಿಯಿತು</translation>
    </message>
    <message>
        <source>Badge lost? Go to</source>
        <translation>ಬ್ಯಾಡ್ಜ್ ಕಳೆದುಹೋಯಿತೇ? ಇಲ್ಲಿಗೆ ಹೋಗಿ</translation>
    </message>
    <message>
        <source>Welcome back, %1</source>
        <translation>ಮತ್ತೆ ಸ್ವಾಗತ, %1</translation>
    </message>
    <message>
        <source>Help is wanted here</source>
        <translation>ಇಲ್ಲಿ ಸಹಾಯ ಬೇಕಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Please stay here</source>
        <translation>ದಯವಿಟ್ಟು ಇಲ್ಲೇ ಇರಿ</translation>
    </message>
    <message>
        <source>This screen clears soon</source>
        <translation>ಈ ಪರದೆ ಶೀಘ್ರ ತೆರವಾಗುತ್ತದೆ</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>ನೀವು ಇನ್ನೂ ಇಲ್ಲಿದ್ದೀರಾ?</translation>
    </message>
    <message>
        <source>I am here</source>
        <translation>ನಾನು ಇಲ್ಲಿದ್ದೇನೆ</translation>
    </message>
    <message>
        <source>Please go to</source>
        <translation>ದಯವಿಟ್ಟು ಇಲ್ಲಿಗೆ ಹೋಗಿ</translation>
    </message>
    <message>
        <source>This screen is not in use</source>
        <translation>ಈ ಪರದೆ ಬಳಕೆಯಲ್ಲಿಲ್ಲ</translation>
    </message>
    <message>
        <source>At the desk you are checked in as usual.</source>
        <translation>ಡೆಸ್ಕ್‌ನಲ್ಲಿ ಎಂದಿನಂತೆ ಚೆಕ್-ಇನ್ ಮಾಡುತ್ತಾರೆ.</translation>
    </message>
    <message>
        <source>Someone there will help you</source>
        <translation>ಅಲ್ಲಿ ನಿಮಗೆ ಸಹಾಯ ಸಿಗುತ್ತದೆ</translation>
    </message>
    <message>
        <source>This screen could not finish your check-in. At the desk it is quick.</source>
        <translation>ಈ ಪರದೆಗೆ ನಿಮ್ಮ ಚೆಕ್‑ಇನ್ ಮುಗಿಸಲಾಗಲಿಲ್ಲ. ಡೆಸ್ಕ್‌ನಲ್ಲಿ ಬೇಗ ಆಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Show this number at the desk</source>
        <translation>ಈ ಸಂಖ್ಯೆಯನ್ನು ಡೆಸ್ಕ್‌ನಲ್ಲಿ ತೋರಿಸಿ</translation>
    </message>
    <message numerus="yes">
        <source>This screen clears in %n seconds</source>
        <translation>
            <numerusform>ಪರದೆ %n ಸೆಕೆಂಡಿನಲ್ಲಿ ತೆರವಾಗುತ್ತದೆ</numerusform>
            <numerusform>ಪರದೆ %n ಸೆಕೆಂಡುಗಳಲ್ಲಿ ತೆರವಾಗುತ್ತದೆ</numerusform>
        </translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>ಮೊದಲಿನಿಂದ</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>ಇನ್ನಷ್ಟು ಸಮಯ</translation>
    </message>
    <message>
        <source>Call someone to me</source>
        <translation>ಯಾರನ್ನಾದರೂ ನನ್ನ ಬಳಿ ಕರೆಯಿರಿ</translation>
    </message>
    <message>
        <source>You are checked in. The badge has not come out here. The desk prints it for you.</source>
        <translation>ನಿಮ್ಮ ಚೆಕ್-ಇನ್ ಆಗಿದೆ. ಬ್ಯಾಡ್ಜ್ ಇಲ್ಲಿ ಹೊರಬಂದಿಲ್ಲ. ಡೆಸ್ಕ್‌ನಲ್ಲಿ ಮುದ್ರಿಸಿ ಕೊಡುತ್ತಾರೆ.</translation>
    </message>
    <message>
        <source>You checked in at %1.</source>
        <translation>ನೀವು %1 ಕ್ಕೆ ಚೆಕ್-ಇನ್ ಮಾಡಿದ್ದೀರಿ.</translation>
    </message>
    <message>
        <source>This sign and a sound call someone to you.</source>
        <translation>ಈ ಫಲಕ ಮತ್ತು ಧ್ವನಿ ಯಾರನ್ನಾದರೂ ನಿಮ್ಮ ಬಳಿ ಕರೆಯುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>What you typed is then forgotten.</source>
        <translation>ಆಗ ನೀವು ಬರೆದದ್ದು ಅಳಿಸಿಹೋಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Your photo is then forgotten.</source>
        <translation>ಆಗ ನಿಮ್ಮ ಫೋಟೋ ಅಳಿಸಿಹೋಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Several tickets at once</source>
        <translation>ಒಮ್ಮೆಲೇ ಹಲವು ಟಿಕೆಟ್‌ಗಳು</translation>
    </message>
    <message>
        <source>Hold one code here at a time. Or the desk helps you.</source>
        <translation>ಒಂದು ಸಲಕ್ಕೆ ಒಂದೇ ಕೋಡ್ ಇಲ್ಲಿ ಹಿಡಿಯಿರಿ. ಅಥವಾ ಡೆಸ್ಕ್‌ನಲ್ಲಿ ಸಹಾಯ ಪಡೆಯಿರಿ.</translation>
    </message>
</context>
<context>
    <name>lanyard::DirectionSwitch</name>
    <message>
        <source>In</source>
        <translation>ಒಳಗೆ</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>ಹೊರಗೆ</translation>
    </message>
    <message>
        <source>Scan people in</source>
        <translation>ಒಳಗೆ ಸ್ಕ್ಯಾನ್ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Scan people out</source>
        <translation>ಹೊರಗೆ ಸ್ಕ್ಯಾನ್ ಮಾಡಿ</translation>
    </message>
</context>
<context>
    <name>lanyard::ErasePanel</name>
    <message>
        <source>Erasing…</source>
        <translation>ಅಳಿಸಲಾಗುತ್ತಿದೆ…</translation>
    </message>
    <message>
        <source>Type %1</source>
        <translation>%1 ಎಂದು ಬರೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Erase this event’s people from this desk</source>
        <translation>ಈ ಕಾರ್ಯಕ್ರಮದ ಜನರನ್ನು ಈ ಡೆಸ್ಕ್‌ನಿಂದ ಅಳಿಸಿ</translation>
    </message>
    <message numerus="yes">
        <source>%n people of “%1” are erased here, with their check-ins, answers and badges. The server’s own data is not touched. Files in folders that you chose stay.</source>
        <translation>
            <numerusform>“%1” ನ %n ವ್ಯಕ್ತಿಯನ್ನು ಚೆಕ್-ಇನ್, ಉತ್ತರ ಮತ್ತು ಬ್ಯಾಡ್ಜ್‌ಗಳೊಂದಿಗೆ ಇಲ್ಲಿ ಅಳಿಸಲಾಗುತ್ತದೆ. ಸರ್ವರ್‌ನ ಡೇಟಾವನ್ನು ಮುಟ್ಟುವುದಿಲ್ಲ. ನೀವು ಆರಿಸಿದ ಫೋಲ್ಡರ್‌ಗಳ ಫೈಲ್‌ಗಳು ಉಳಿಯುತ್ತವೆ.</numerusform>
            <numerusform>“%1” ನ %n ಜನರನ್ನು ಅವರ ಚೆಕ್-ಇನ್, ಉತ್ತರ ಮತ್ತು ಬ್ಯಾಡ್ಜ್‌ಗಳೊಂದಿಗೆ ಇಲ್ಲಿ ಅಳಿಸಲಾಗುತ್ತದೆ. ಸರ್ವರ್‌ನ ಡೇಟಾವನ್ನು ಮುಟ್ಟುವುದಿಲ್ಲ. ನೀವು ಆರಿಸಿದ ಫೋಲ್ಡರ್‌ಗಳ ಫೈಲ್‌ಗಳು ಉಳಿಯುತ್ತವೆ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n wait that neither the server nor a file has.&lt;/b&gt; Save them first, else they are lost for good.</source>
        <translation>
            <numerusform>&lt;b&gt;ಸರ್ವರ್‌ನಲ್ಲೂ ಯಾವುದೇ ಫೈಲ್‌ನಲ್ಲೂ ಇಲ್ಲದ %n ಕಾಯುತ್ತಿದೆ.&lt;/b&gt; ಮೊದಲು ಅದನ್ನು ಉಳಿಸಿ, ಇಲ್ಲವಾದರೆ ಅದು ಶಾಶ್ವತವಾಗಿ ಹೋಗುತ್ತದೆ.</numerusform>
            <numerusform>&lt;b&gt;ಸರ್ವರ್‌ನಲ್ಲೂ ಯಾವುದೇ ಫೈಲ್‌ನಲ್ಲೂ ಇಲ್ಲದ %n ಕಾಯುತ್ತಿವೆ.&lt;/b&gt; ಮೊದಲು ಅವನ್ನು ಉಳಿಸಿ, ಇಲ್ಲವಾದರೆ ಅವು ಶಾಶ್ವತವಾಗಿ ಹೋಗುತ್ತವೆ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save what waits, sealed</source>
        <translation>ಕಾಯುತ್ತಿರುವುದನ್ನು ಮುದ್ರೆಯೊಂದಿಗೆ ಉಳಿಸಿ</translation>
    </message>
    <message>
        <source>Type %1, the number of people</source>
        <translation>ಜನರ ಸಂಖ್ಯೆ %1 ಎಂದು ಬರೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Erase, and lose what waits</source>
        <translation>ಅಳಿಸಿ, ಕಾಯುತ್ತಿರುವುದನ್ನು ಬಿಟ್ಟುಬಿಡಿ</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>ಅಳಿಸಿ</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>A data file that was damaged is kept aside here. It holds people too, and is deleted with the last event of this desk, with what waits in it.</source>
        <translation>ಹಾಳಾದ ಒಂದು ಡೇಟಾ ಫೈಲ್ ಇಲ್ಲಿ ಬದಿಗಿದೆ. ಅದರಲ್ಲೂ ಜನರಿದ್ದಾರೆ; ಈ ಡೆಸ್ಕ್‌ನ ಕೊನೆಯ ಕಾರ್ಯಕ್ರಮದೊಂದಿಗೆ ಅದು ಅಳಿಸಿಹೋಗುತ್ತದೆ, ಅದರಲ್ಲಿ ಕಾಯುತ್ತಿರುವುದರೊಂದಿಗೆ.</translation>
    </message>
</context>
<context>
    <name>lanyard::FilePanel</name>
    <message>
        <source>Home</source>
        <translation>ಹೋಮ್</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>ಡೌನ್‌ಲೋಡ್‌ಗಳು</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>ದಾಖಲೆಗಳು</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>ಡೆಸ್ಕ್‌ಟಾಪ್</translation>
    </message>
    <message>
        <source>This folder cannot be read.</source>
        <translation>ಈ ಫೋಲ್ಡರ್ ಓದಲು ಆಗುತ್ತಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>No list and no folder here. A list ends in .csv, .tsv, .txt, .xlsx or .ods.</source>
        <translation>ಇಲ್ಲಿ ಪಟ್ಟಿಯಾಗಲಿ ಫೋಲ್ಡರ್ ಆಗಲಿ ಇಲ್ಲ. ಪಟ್ಟಿ .csv, .tsv, .txt, .xlsx ಅಥವಾ .ods ಎಂದು ಮುಗಿಯುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Nothing here has “%1” in its name.</source>
        <translation>ಇಲ್ಲಿ ಯಾವುದರ ಹೆಸರಿನಲ್ಲೂ “%1” ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>ಸ್ಥಳಗಳು</translation>
    </message>
    <message>
        <source>Letters of the file’s name, or a path</source>
        <translation>ಫೈಲ್ ಹೆಸರಿನ ಅಕ್ಷರಗಳು, ಅಥವಾ ಪೂರ್ಣ ಮಾರ್ಗ</translation>
    </message>
    <message>
        <source>Folder above</source>
        <translation>ಮೇಲಿನ ಫೋಲ್ಡರ್</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>No folder here.</source>
        <translation>ಇಲ್ಲಿ ಯಾವ ಫೋಲ್ಡರ್ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>Letters of the folder’s name, or a path</source>
        <translation>ಫೋಲ್ಡರ್ ಹೆಸರಿನ ಅಕ್ಷರಗಳು, ಅಥವಾ ಪೂರ್ಣ ಮಾರ್ಗ</translation>
    </message>
    <message>
        <source>No picture, no PDF and no folder here.</source>
        <translation>ಇಲ್ಲಿ ಚಿತ್ರ, PDF ಅಥವಾ ಫೋಲ್ಡರ್ ಇಲ್ಲ.</translation>
    </message>
</context>
<context>
    <name>lanyard::FirstStartPage</name>
    <message>
        <source>In use</source>
        <translation>ಬಳಕೆಯಲ್ಲಿದೆ</translation>
    </message>
    <message>
        <source>From a name to a badge, with or without a network. Where do the people come from?</source>
        <translation>ಹೆಸರಿನಿಂದ ಬ್ಯಾಡ್ಜ್‌ವರೆಗೆ, ನೆಟ್‌ವರ್ಕ್ ಇದ್ದರೂ ಇಲ್ಲದಿದ್ದರೂ. ಜನರ ಪಟ್ಟಿ ಎಲ್ಲಿಂದ ಬರುತ್ತದೆ?</translation>
    </message>
    <message>
        <source>Try the demo event</source>
        <translation>ಡೆಮೊ ಪ್ರಯತ್ನಿಸಿ</translation>
    </message>
    <message>
        <source>PyTorch Day India 2026 with 460 invented people, to play with.</source>
        <translation>460 ಕಾಲ್ಪನಿಕ ಜನರೊಂದಿಗೆ PyTorch Day India 2026, ಅಭ್ಯಾಸಕ್ಕಾಗಿ.</translation>
    </message>
    <message>
        <source>Stays on this computer, needs no printer</source>
        <translation>ಈ ಕಂಪ್ಯೂಟರ್‌ನಲ್ಲೇ ಇರುತ್ತದೆ, ಪ್ರಿಂಟರ್ ಬೇಕಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Start the demo</source>
        <translation>ಡೆಮೊ ಆರಂಭಿಸಿ</translation>
    </message>
    <message>
        <source>Pair with a server</source>
        <translation>ಸರ್ವರ್‌ಗೆ ಜೋಡಿಸಿ</translation>
    </message>
    <message>
        <source>Hold the QR code of your ticket system to the scanner.</source>
        <translation>ನಿಮ್ಮ ಟಿಕೆಟ್ ವ್ಯವಸ್ಥೆಯ QR ಕೋಡ್ ಅನ್ನು ಸ್ಕ್ಯಾನರ್ ಮುಂದೆ ಹಿಡಿಯಿರಿ.</translation>
    </message>
    <message>
        <source>Needs the network once, then works alone</source>
        <translation>ಒಮ್ಮೆ ನೆಟ್‌ವರ್ಕ್ ಬೇಕು, ನಂತರ ತಾನಾಗಿ ನಡೆಯುತ್ತದೆ</translation>
    </message>
    <message>
        <source>Scan the code</source>
        <translation>ಕೋಡ್ ಸ್ಕ್ಯಾನ್ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>ಪಟ್ಟಿ ತೆರೆಯಿರಿ</translation>
    </message>
    <message>
        <source>A CSV from a ticket shop or a spreadsheet. You check it first.</source>
        <translation>ಟಿಕೆಟ್ ಅಂಗಡಿ ಅಥವಾ ಸ್ಪ್ರೆಡ್‌ಶೀಟ್‌ನ CSV. ಮೊದಲು ನೀವು ಪರಿಶೀಲಿಸುತ್ತೀರಿ.</translation>
    </message>
    <message>
        <source>Needs no server, results go out as CSV</source>
        <translation>ಸರ್ವರ್ ಬೇಕಿಲ್ಲ, ಫಲಿತಾಂಶಗಳು CSV ಆಗಿ ಸಿಗುತ್ತವೆ</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>ಫೈಲ್ ತೆರೆಯಿರಿ</translation>
    </message>
    <message>
        <source>You can change this later on the staff pages</source>
        <translation>ಇದನ್ನು ನಂತರ ಸಿಬ್ಬಂದಿ ಪುಟಗಳಲ್ಲಿ ಬದಲಿಸಬಹುದು</translation>
    </message>
</context>
<context>
    <name>lanyard::HelpPanel</name>
    <message>
        <source>Keys at the desk</source>
        <translation>ಡೆಸ್ಕ್‌ನ ಕೀಲಿಗಳು</translation>
    </message>
    <message>
        <source>A scan works at any time. To search, just type: any script, any order of words.</source>
        <translation>ಸ್ಕ್ಯಾನ್ ಯಾವಾಗ ಬೇಕಾದರೂ ಮಾಡಿ. ಹುಡುಕಲು ಟೈಪ್ ಮಾಡಿ: ಯಾವುದೇ ಲಿಪಿ, ಯಾವುದೇ ಕ್ರಮ.</translation>
    </message>
    <message>
        <source>Admitted: checked in and saved, the badge prints</source>
        <translation>ಪ್ರವೇಶ ಆಗಿದೆ: ಉಳಿಸಲಾಗಿದೆ, ಬ್ಯಾಡ್ಜ್ ಮುದ್ರಣವಾಗುತ್ತದೆ</translation>
    </message>
    <message>
        <source>Already in: nothing is recorded twice</source>
        <translation>ಈಗಾಗಲೇ ಒಳಗೆ: ಏನೂ ಎರಡು ಬಾರಿ ದಾಖಲಾಗುವುದಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Stop: not with this ticket, here and now</source>
        <translation>ನಿಲ್ಲಿ: ಈ ಟಿಕೆಟ್‌ನಿಂದ ಇಲ್ಲಿ ಈಗ ಆಗುವುದಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Look: something for you to decide or to do</source>
        <translation>ಗಮನಿಸಿ: ನೀವು ಏನೋ ನಿರ್ಧರಿಸಬೇಕು ಅಥವಾ ಮಾಡಬೇಕು</translation>
    </message>
    <message>
        <source>Not on list: search by name</source>
        <translation>ಪಟ್ಟಿಯಲ್ಲಿಲ್ಲ: ಹೆಸರಿನಿಂದ ಹುಡುಕಿ</translation>
    </message>
    <message>
        <source>Waiting: saved here, goes to the server later</source>
        <translation>ಕಾಯುತ್ತಿದೆ: ಇಲ್ಲಿ ಉಳಿದಿದೆ, ನಂತರ ಸರ್ವರ್‌ಗೆ ಹೋಗುತ್ತದೆ</translation>
    </message>
</context>
<context>
    <name>lanyard::HistoryList</name>
    <message>
        <source>Nothing yet.</source>
        <translation>ಇನ್ನೂ ಏನೂ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>ಹಿಂಪಡೆಯಲಾಗಿದೆ</translation>
    </message>
</context>
<context>
    <name>lanyard::HourChart</name>
    <message>
        <source>Entries an hour</source>
        <translation>ಗಂಟೆಗೆ ಪ್ರವೇಶಗಳು</translation>
    </message>
</context>
<context>
    <name>lanyard::IdlePanel</name>
    <message>
        <source>Ready for the next person</source>
        <translation>ಮುಂದಿನ ವ್ಯಕ್ತಿಗೆ ಸಿದ್ಧ</translation>
    </message>
    <message>
        <source>Last at this desk</source>
        <translation>ಈ ಡೆಸ್ಕ್‌ನಲ್ಲಿ ಕೊನೆಯವರು</translation>
    </message>
    <message>
        <source>Undo is open to everyone for 10 seconds, later to staff</source>
        <translation>ಹಿಂಪಡೆಯಲು: 10 ಸೆಕೆಂಡ್ ಎಲ್ಲರಿಗೂ, ನಂತರ ಸಿಬ್ಬಂದಿಗೆ</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 is not ready.&lt;/b&gt; Check-ins go on, badges wait.</source>
        <translation>&lt;b&gt;%1 ಸಿದ್ಧವಿಲ್ಲ.&lt;/b&gt; ಚೆಕ್-ಇನ್ ಮುಂದುವರಿಯುತ್ತದೆ, ಬ್ಯಾಡ್ಜ್‌ಗಳು ಕಾಯುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>Check-ins go on, badges wait.</source>
        <translation>ಚೆಕ್-ಇನ್ ಮುಂದುವರಿಯುತ್ತದೆ, ಬ್ಯಾಡ್ಜ್‌ಗಳು ಕಾಯುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The server has shut this desk out.&lt;/b&gt; Check-ins are saved here. Call staff.</source>
        <translation>&lt;b&gt;ಸರ್ವರ್ ಈ ಡೆಸ್ಕ್ ಅನ್ನು ಹೊರಗಿಟ್ಟಿದೆ.&lt;/b&gt; ಚೆಕ್-ಇನ್‌ಗಳು ಇಲ್ಲಿ ಉಳಿಯುತ್ತವೆ. ಸಿಬ್ಬಂದಿಯನ್ನು ಕರೆಯಿರಿ.</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n check-ins need staff:&lt;/b&gt; the server refused them.</source>
        <translation>
            <numerusform>&lt;b&gt;ಒಂದು ಚೆಕ್-ಇನ್ ಸಿಬ್ಬಂದಿ ನೋಡಬೇಕು:&lt;/b&gt; ಸರ್ವರ್ ನಿರಾಕರಿಸಿದೆ.</numerusform>
            <numerusform>&lt;b&gt;%n ಚೆಕ್-ಇನ್‌ಗಳನ್ನು ಸಿಬ್ಬಂದಿ ನೋಡಬೇಕು:&lt;/b&gt; ಸರ್ವರ್ ನಿರಾಕರಿಸಿದೆ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs your attention.</source>
        <translation>ಈಗ ಏನನ್ನೂ ಗಮನಿಸಬೇಕಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Check-in goes on as usual.</source>
        <translation>ಚೆಕ್-ಇನ್ ಎಂದಿನಂತೆ ನಡೆಯುತ್ತಿದೆ.</translation>
    </message>
    <message>
        <source>Check-in goes on. The camera needs a look.</source>
        <translation>ಚೆಕ್-ಇನ್ ನಡೆಯುತ್ತಿದೆ. ಕ್ಯಾಮೆರಾ ಪರಿಶೀಲಿಸಿ.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The last check-in stands.&lt;/b&gt;</source>
        <translation>&lt;b&gt;ಹಿಂದಿನ ಚೆಕ್-ಇನ್ ಹಾಗೆಯೇ ಇದೆ.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;This check-in stands:&lt;/b&gt;</source>
        <translation>&lt;b&gt;ಈ ಚೆಕ್-ಇನ್ ಹಾಗೆಯೇ ಇದೆ:&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;A badge waits for paper of %1.&lt;/b&gt; %2 is in: what fits it comes out.</source>
        <translation>&lt;b&gt;ಒಂದು ಬ್ಯಾಡ್ಜ್ %1 ಕಾಗದಕ್ಕೆ ಕಾಯುತ್ತಿದೆ.&lt;/b&gt; ಈಗ %2 ಇದೆ: ಅದಕ್ಕೆ ಹೊಂದುವವು ಹೊರಬರುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>Scanning people out</source>
        <translation>ಜನರನ್ನು ಹೊರಗೆ ಸ್ಕ್ಯಾನ್ ಮಾಡಲಾಗುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Every scan lets somebody out, without a badge.</source>
        <translation>ಪ್ರತಿ ಸ್ಕ್ಯಾನ್ ಒಬ್ಬರನ್ನು ಹೊರಗೆ ಬಿಡುತ್ತದೆ, ಬ್ಯಾಡ್ಜ್ ಇಲ್ಲದೆ.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The organiser moved this desk&lt;/b&gt; to %1. Go on here; staff decide.</source>
        <translation>&lt;b&gt;ಆಯೋಜಕರು ಈ ಡೆಸ್ಕ್ ಸ್ಥಳಾಂತರಿಸಿದ್ದಾರೆ:&lt;/b&gt; %1. ಇಲ್ಲೇ ಮುಂದುವರಿಸಿ; ಸಿಬ್ಬಂದಿ ನಿರ್ಧರಿಸುತ್ತಾರೆ.</translation>
    </message>
    <message>
        <source>Badges now come out of %1.</source>
        <translation>ಬ್ಯಾಡ್ಜ್‌ಗಳು ಈಗ %1 ನಿಂದ ಬರುತ್ತಿವೆ.</translation>
    </message>
</context>
<context>
    <name>lanyard::ImportPage</name>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%2 ರಲ್ಲಿ %1 ಸಾಲುಗಳು</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>ಪಟ್ಟಿ ತೆರೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>ಓದಲಾಗುತ್ತಿದೆ…</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>ಸಾಲು %1</translation>
    </message>
    <message>
        <source>Line %1, column “%2”</source>
        <translation>ಸಾಲು %1, ಕಾಲಂ “%2”</translation>
    </message>
    <message>
        <source>Does this look right?</source>
        <translation>ಇದು ಸರಿಯಾಗಿದೆಯೇ?</translation>
    </message>
    <message>
        <source>%1: %2 rows. The columns are guessed, change any of them.</source>
        <translation>%1: %2 ಸಾಲುಗಳು. ಕಾಲಂಗಳನ್ನು ಊಹಿಸಲಾಗಿದೆ, ಬೇಕಾದುದನ್ನು ಬದಲಿಸಿ.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; ready</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; ಸಿದ್ಧ</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; to look at</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; ನೋಡಬೇಕು</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>ಎನ್‌ಕೋಡಿಂಗ್</translation>
    </message>
    <message>
        <source>Columns are parted by</source>
        <translation>ಕಾಲಂಗಳನ್ನು ಬೇರ್ಪಡಿಸುವುದು</translation>
    </message>
    <message>
        <source>People are found again by %1.</source>
        <translation>ಜನರನ್ನು %1 ಮೂಲಕ ಮತ್ತೆ ಗುರುತಿಸಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>The list is in</source>
        <translation>ಪಟ್ಟಿ ಬಂದಿದೆ</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were left out:</source>
        <translation>
            <numerusform>%n ಸಾಲನ್ನು ಬಿಡಲಾಗಿದೆ:</numerusform>
            <numerusform>%n ಸಾಲುಗಳನ್ನು ಬಿಡಲಾಗಿದೆ:</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ಮುಂದುವರಿಯಿರಿ</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>ಬೇರೆ ಫೈಲ್</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ರದ್ದುಮಾಡಿ</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ಈಗ ಬೇಡ</translation>
    </message>
    <message>
        <source>Nothing is taken before you have seen it.</source>
        <translation>ನೀವು ನೋಡುವ ಮೊದಲು ಏನನ್ನೂ ತೆಗೆದುಕೊಳ್ಳುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>ಪಟ್ಟಿಯನ್ನು ಓದಲಾಗುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Taking people in</source>
        <translation>ಜನರನ್ನು ಸೇರಿಸಲಾಗುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Rows that are left out</source>
        <translation>ಬಿಡಲಾದ ಸಾಲುಗಳು</translation>
    </message>
    <message>
        <source>The desk stays open. Whoever is in when you stop stays in.</source>
        <translation>ಡೆಸ್ಕ್ ತೆರೆದೇ ಇರುತ್ತದೆ. ನಿಲ್ಲಿಸುವವರೆಗೆ ಸೇರಿದವರು ಉಳಿಯುತ್ತಾರೆ.</translation>
    </message>
    <message>
        <source>A CSV from pretix, Indico, Eventbrite, a form or a spreadsheet. It can be dropped here too.</source>
        <translation>pretix, Indico, Eventbrite, ಫಾರ್ಮ್ ಅಥವಾ ಸ್ಪ್ರೆಡ್‌ಶೀಟ್‌ನ CSV ಫೈಲ್. ಅದನ್ನು ಇಲ್ಲಿಗೆ ಎಳೆದು ಬಿಡಲೂಬಹುದು.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>ತೆರೆಯಿರಿ</translation>
    </message>
    <message numerus="yes">
        <source>Add %n people</source>
        <translation>
            <numerusform>%n ವ್ಯಕ್ತಿಯನ್ನು ಸೇರಿಸಿ</numerusform>
            <numerusform>%n ಜನರನ್ನು ಸೇರಿಸಿ</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation>ಹೊಸಬರು</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>ಬದಲಾದವರು</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>ಬದಲಾಗದವರು</translation>
    </message>
    <message>
        <source>gone from the list</source>
        <translation>ಪಟ್ಟಿಯಲ್ಲಿ ಇಲ್ಲದವರು</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>ಕಾರ್ಯಕ್ರಮ</translation>
    </message>
    <message>
        <source>Name of the event, as badges show it</source>
        <translation>ಬ್ಯಾಡ್ಜ್‌ಗಳಲ್ಲಿ ಕಾಣುವ ಕಾರ್ಯಕ್ರಮದ ಹೆಸರು</translation>
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
        <translation>ಅಳಿಸಿ…</translation>
    </message>
    <message>
        <source>Erase the people of %1</source>
        <translation>%1 ನ ಜನರನ್ನು ಅಳಿಸಿ</translation>
    </message>
    <message>
        <source>No longer used here, but kept</source>
        <translation>ಇಲ್ಲಿ ಇನ್ನು ಬಳಕೆಯಲ್ಲಿಲ್ಲ, ಆದರೆ ಉಳಿದಿದೆ</translation>
    </message>
</context>
<context>
    <name>lanyard::KeyPad</name>
    <message>
        <source>Delete the last digit</source>
        <translation>ಕೊನೆಯ ಅಂಕಿ ಅಳಿಸಿ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>ತೆರೆಯಿರಿ</translation>
    </message>
</context>
<context>
    <name>lanyard::NumbersPanel</name>
    <message>
        <source>of %1 are in, %2 %</source>
        <extracomment>after a large figure: &quot;212 of 460 are in, 46 %&quot;</extracomment>
        <translation>/ %1 ಒಳಗಿದ್ದಾರೆ, %2 %</translation>
    </message>
    <message>
        <source>Entries an hour</source>
        <translation>ಗಂಟೆಗೆ ಪ್ರವೇಶಗಳು</translation>
    </message>
    <message>
        <source>As a chart</source>
        <translation>ಚಾರ್ಟ್ ಆಗಿ</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>ಕೋಷ್ಟಕವಾಗಿ</translation>
    </message>
    <message>
        <source>By ticket</source>
        <translation>ಟಿಕೆಟ್ ಪ್ರಕಾರ</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>ಬ್ಯಾಡ್ಜ್‌ಗಳು</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>ಗಂಟೆ</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>ಪ್ರವೇಶಗಳು</translation>
    </message>
    <message>
        <source>No badge was printed yet.</source>
        <translation>ಇನ್ನೂ ಯಾವುದೇ ಬ್ಯಾಡ್ಜ್ ಮುದ್ರಿಸಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>of %1 came in, %2 %</source>
        <extracomment>after a large figure: &quot;212 of 460 came in, 46 %&quot;</extracomment>
        <translation>/ %1 ಬಂದಿದ್ದಾರೆ, %2 %</translation>
    </message>
    <message>
        <source>%1 inside now</source>
        <translation>ಈಗ %1 ಒಳಗೆ</translation>
    </message>
</context>
<context>
    <name>lanyard::OfflineNotice</name>
    <message>
        <source>Go on as usual</source>
        <translation>ಎಂದಿನಂತೆ ಮುಂದುವರಿಸಿ</translation>
    </message>
    <message>
        <source>Every check-in is saved on this desk.</source>
        <translation>ಪ್ರತಿ ಚೆಕ್-ಇನ್ ಈ ಡೆಸ್ಕ್‌ನಲ್ಲಿ ಉಳಿಯುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Every check-out is saved on this desk.</source>
        <translation>ಪ್ರತಿ ಚೆಕ್-ಔಟ್ ಈ ಡೆಸ್ಕ್‌ನಲ್ಲಿ ಉಳಿಯುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>ಈಗ ಪ್ರಯತ್ನಿಸಿ</translation>
    </message>
    <message>
        <source>Another desk could admit the same ticket meanwhile. If so, staff see both.</source>
        <translation>ಈ ನಡುವೆ ಇನ್ನೊಂದು ಡೆಸ್ಕ್ ಅದೇ ಟಿಕೆಟ್ ಒಳಬಿಡಬಹುದು. ಹಾಗಾದರೆ ಸಿಬ್ಬಂದಿಗೆ ಎರಡೂ ಕಾಣಿಸುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>saved here,
waiting to be sent</source>
        <translation>ಇಲ್ಲಿ ಉಳಿದಿವೆ,
ಕಳುಹಿಸಬೇಕಿದೆ</translation>
    </message>
    <message>
        <source>sent,
no answer yet</source>
        <translation>ಕಳುಹಿಸಿದೆ,
ಇನ್ನೂ ಉತ್ತರವಿಲ್ಲ</translation>
    </message>
    <message>
        <source>age of the list,
from %1</source>
        <translation>ಹಳೆಯ ಪಟ್ಟಿ,
%1ರದು</translation>
    </message>
</context>
<context>
    <name>lanyard::PageTurner</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>%2 ರಲ್ಲಿ ಪುಟ %1</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>ಹಿಂದಿನ ಪುಟ</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>ಮುಂದಿನ ಪುಟ</translation>
    </message>
</context>
<context>
    <name>lanyard::PairPage</name>
    <message>
        <source>test mode</source>
        <translation>ಪರೀಕ್ಷಾ ಮೋಡ್</translation>
    </message>
    <message>
        <source>%1 of %2 people are loaded</source>
        <translation>%2 ರಲ್ಲಿ %1 ಜನರ ವಿವರ ಬಂದಿದೆ</translation>
    </message>
    <message numerus="yes">
        <source>%n people are loaded</source>
        <translation>
            <numerusform>%n ವ್ಯಕ್ತಿಯ ವಿವರ ಬಂದಿದೆ</numerusform>
            <numerusform>%n ಜನರ ವಿವರ ಬಂದಿದೆ</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;This desk works without a network now.&lt;/b&gt; It keeps in step with the server by itself.</source>
        <translation>&lt;b&gt;ಈ ಡೆಸ್ಕ್ ಈಗ ನೆಟ್‌ವರ್ಕ್ ಇಲ್ಲದೆಯೂ ಕೆಲಸ ಮಾಡುತ್ತದೆ.&lt;/b&gt; ಅದು ತಾನಾಗಿ ಸರ್ವರ್‌ನೊಂದಿಗೆ ಹೊಂದಿಕೊಳ್ಳುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Talking to %1</source>
        <translation>%1 ಜೊತೆ ಸಂಪರ್ಕ</translation>
    </message>
    <message>
        <source>Nothing is stored here until the server has answered.</source>
        <translation>ಸರ್ವರ್ ಉತ್ತರಿಸುವವರೆಗೆ ಇಲ್ಲಿ ಏನೂ ಉಳಿಯುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Which event?</source>
        <translation>ಯಾವ ಕಾರ್ಯಕ್ರಮ?</translation>
    </message>
    <message>
        <source>Paired</source>
        <translation>ಜೋಡಿಸಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Pair with a server</source>
        <translation>ಸರ್ವರ್‌ಗೆ ಜೋಡಿಸಿ</translation>
    </message>
    <message>
        <source>%1 has several events for this desk.</source>
        <translation>%1 ನಲ್ಲಿ ಈ ಡೆಸ್ಕ್‌ಗೆ ಹಲವು ಕಾರ್ಯಕ್ರಮಗಳಿವೆ.</translation>
    </message>
    <message>
        <source>Scan the code of your ticket system, or paste it here.</source>
        <translation>ನಿಮ್ಮ ಟಿಕೆಟ್ ವ್ಯವಸ್ಥೆಯ ಕೋಡ್ ಸ್ಕ್ಯಾನ್ ಮಾಡಿ, ಅಥವಾ ಇಲ್ಲಿ ಅಂಟಿಸಿ.</translation>
    </message>
    <message>
        <source>Scan or paste the code</source>
        <translation>ಕೋಡ್ ಸ್ಕ್ಯಾನ್ ಮಾಡಿ ಅಥವಾ ಅಂಟಿಸಿ</translation>
    </message>
    <message>
        <source>Or type what the ticket system shows beside the code:</source>
        <translation>ಅಥವಾ ಟಿಕೆಟ್ ವ್ಯವಸ್ಥೆ ಕೋಡ್ ಪಕ್ಕದಲ್ಲಿ ತೋರಿಸುವುದನ್ನು ಬರೆಯಿರಿ:</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>ಸರ್ವರ್ ವಿಳಾಸ</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>ಟೋಕನ್</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ಹಿಂದೆ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ರದ್ದುಮಾಡಿ</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>ಜೋಡಿಸಿ</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ಮುಂದುವರಿಯಿರಿ</translation>
    </message>
    <message>
        <source>Where is the code?</source>
        <translation>ಕೋಡ್ ಎಲ್ಲಿದೆ?</translation>
    </message>
    <message>
        <source>1. In pretix, open your organiser account, then Devices.</source>
        <translation>1. pretix ನಲ್ಲಿ ನಿಮ್ಮ ಆಯೋಜಕ ಖಾತೆ ತೆರೆದು, Devices ಗೆ ಹೋಗಿ.</translation>
    </message>
    <message>
        <source>2. Connect a device. Choose the events that it may see.</source>
        <translation>2. ಒಂದು ಸಾಧನವನ್ನು ಸೇರಿಸಿ. ಅದು ನೋಡಬಹುದಾದ ಕಾರ್ಯಕ್ರಮಗಳನ್ನು ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>3. The code on that page works once. Scan it here.</source>
        <translation>3. ಆ ಪುಟದ ಕೋಡ್ ಒಮ್ಮೆ ಮಾತ್ರ ಕೆಲಸ ಮಾಡುತ್ತದೆ. ಅದನ್ನು ಇಲ್ಲಿ ಸ್ಕ್ಯಾನ್ ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>&lt;b&gt;This address is not encrypted.&lt;/b&gt; Others on the network can read along.</source>
        <translation>&lt;b&gt;ಈ ವಿಳಾಸ ಗೂಢಲಿಪೀಕೃತವಲ್ಲ.&lt;/b&gt; ನೆಟ್‌ವರ್ಕ್‌ನಲ್ಲಿರುವ ಇತರರು ಓದಬಹುದು.</translation>
    </message>
    <message>
        <source>What is loaded stays, also when the line breaks.</source>
        <translation>ಬಂದಿರುವುದು ಉಳಿಯುತ್ತದೆ, ಸಂಪರ್ಕ ಕಡಿದರೂ.</translation>
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
        <translation>ವ್ಯಕ್ತಿಯನ್ನು ಹುಡುಕಿ</translation>
    </message>
    <message>
        <source>Name, company, e-mail, order or code</source>
        <translation>ಹೆಸರು, ಸಂಸ್ಥೆ, ಇ-ಮೇಲ್, ಆರ್ಡರ್ ಅಥವಾ ಕೋಡ್</translation>
    </message>
    <message>
        <source>Then every scan and every badge of that person is here, with what can be done.</source>
        <translation>ನಂತರ ಆ ವ್ಯಕ್ತಿಯ ಪ್ರತಿ ಸ್ಕ್ಯಾನ್ ಮತ್ತು ಬ್ಯಾಡ್ಜ್ ಇಲ್ಲಿರುತ್ತದೆ, ಏನು ಮಾಡಬಹುದು ಎಂಬುದೂ ಸಹ.</translation>
    </message>
    <message>
        <source>Nobody found. Try part of the name, the company or the order code.</source>
        <translation>ಯಾರೂ ಸಿಗಲಿಲ್ಲ. ಹೆಸರಿನ ಭಾಗ, ಸಂಸ್ಥೆ ಅಥವಾ ಆರ್ಡರ್ ಕೋಡ್ ಪ್ರಯತ್ನಿಸಿ.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Everything about this person</source>
        <translation>ಈ ವ್ಯಕ್ತಿಯ ಬಗ್ಗೆ ಎಲ್ಲವೂ</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>ಆಯ್ಕೆ</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>ಹೊರಬನ್ನಿ</translation>
    </message>
    <message>
        <source>Empty the field</source>
        <translation>ಕ್ಷೇತ್ರ ಖಾಲಿ ಮಾಡಿ</translation>
    </message>
</context>
<context>
    <name>lanyard::PersonDelegate</name>
    <message>
        <source>Invoice: %1</source>
        <translation>ಬಿಲ್: %1</translation>
    </message>
    <message>
        <source>sounds like %1</source>
        <translation>ಉಚ್ಚಾರಣೆ: %1</translation>
    </message>
    <message>
        <source>one or two letters differ</source>
        <translation>ಒಂದೆರಡು ಅಕ್ಷರ ಬೇರೆ</translation>
    </message>
</context>
<context>
    <name>lanyard::PersonRail</name>
    <message>
        <source>Wrong person</source>
        <translation>ತಪ್ಪು ವ್ಯಕ್ತಿ</translation>
    </message>
    <message>
        <source>Scanned by mistake</source>
        <translation>ತಪ್ಪಾಗಿ ಸ್ಕ್ಯಾನ್ ಆಗಿದೆ</translation>
    </message>
    <message>
        <source>Did not come in</source>
        <translation>ಒಳಗೆ ಬರಲಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Reprint</source>
        <translation>ಮರುಮುದ್ರಿಸಿ</translation>
    </message>
    <message>
        <source>The old badge stays valid. Take it back if you can.</source>
        <translation>ಹಳೆಯ ಬ್ಯಾಡ್ಜ್ ಮಾನ್ಯವಾಗಿಯೇ ಇರುತ್ತದೆ. ಸಾಧ್ಯವಾದರೆ ಹಿಂಪಡೆಯಿರಿ.</translation>
    </message>
    <message>
        <source>Reprint badge</source>
        <translation>ಬ್ಯಾಡ್ಜ್ ಮರುಮುದ್ರಿಸಿ</translation>
    </message>
    <message>
        <source>Undo check-in</source>
        <translation>ಚೆಕ್-ಇನ್ ಹಿಂಪಡೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Badge of %1</source>
        <translation>%1 ಅವರ ಬ್ಯಾಡ್ಜ್</translation>
    </message>
    <message>
        <source>Checked in at %1</source>
        <translation>%1ಕ್ಕೆ ಚೆಕ್-ಇನ್</translation>
    </message>
    <message>
        <source>Checked in at %1, %2</source>
        <translation>%1ಕ್ಕೆ ಚೆಕ್-ಇನ್, %2</translation>
    </message>
    <message>
        <source>Afterwards the person counts as not in.</source>
        <translation>ನಂತರ ಇವರು ಒಳಗಿಲ್ಲ ಎಂದು ಎಣಿಸಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ಹಿಂಪಡೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Print badge</source>
        <translation>ಬ್ಯಾಡ್ಜ್ ಮುದ್ರಿಸಿ</translation>
    </message>
    <message>
        <source>This will be their first one.</source>
        <translation>ಇದು ಅವರ ಮೊದಲ ಬ್ಯಾಡ್ಜ್.</translation>
    </message>
    <message>
        <source>First badge</source>
        <translation>ಮೊದಲ ಬ್ಯಾಡ್ಜ್</translation>
    </message>
</context>
<context>
    <name>lanyard::PersonView</name>
    <message>
        <source>Everything that happened</source>
        <translation>ನಡೆದದ್ದೆಲ್ಲ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ಹಿಂದೆ</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Undo check-in…</source>
        <translation>ಚೆಕ್-ಇನ್ ಹಿಂಪಡೆಯಿರಿ…</translation>
    </message>
    <message>
        <source>On its way…</source>
        <translation>ನಡೆಯುತ್ತಿದೆ…</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>ಚೆಕ್-ಇನ್ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Signed in the log, cannot be edited</source>
        <translation>ದಾಖಲೆಯಲ್ಲಿ ಸಹಿ ಆಗಿದೆ, ಬದಲಾಯಿಸಲಾಗದು</translation>
    </message>
    <message>
        <source>Say “%1”</source>
        <translation>ಉಚ್ಚಾರಣೆ: “%1”</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>ಆರ್ಡರ್ %1</translation>
    </message>
</context>
<context>
    <name>lanyard::PhotoPage</name>
    <message>
        <source>Question %1 of %2</source>
        <translation>ಪ್ರಶ್ನೆ %1 / %2</translation>
    </message>
    <message>
        <source>One question before you go in</source>
        <translation>ಒಳಗೆ ಹೋಗುವ ಮುನ್ನ ಒಂದು ಪ್ರಶ್ನೆ</translation>
    </message>
    <message>
        <source>If you use it, this photo goes to the organiser. If not, it is forgotten.</source>
        <translation>ಬಳಸಿದರೆ ಈ ಫೋಟೋ ಆಯೋಜಕರಿಗೆ ಹೋಗುತ್ತದೆ. ಇಲ್ಲದಿದ್ದರೆ ಅಳಿಸಿಹೋಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>The camera starts.</source>
        <translation>ಕ್ಯಾಮೆರಾ ಆರಂಭವಾಗುತ್ತಿದೆ.</translation>
    </message>
    <message>
        <source>This is what the camera sees. Take the photo when you are ready.</source>
        <translation>ಕ್ಯಾಮೆರಾ ಇದನ್ನು ಕಾಣುತ್ತಿದೆ. ಸಿದ್ಧರಾದಾಗ ಫೋಟೋ ತೆಗೆಯಿರಿ.</translation>
    </message>
    <message>
        <source>Your photo</source>
        <translation>ನಿಮ್ಮ ಫೋಟೋ</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>ಕ್ಯಾಮೆರಾ ಕಾಣುತ್ತಿರುವುದು</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>ಒಂದು ಕ್ಷಣ</translation>
    </message>
    <message>
        <source>Take the photo</source>
        <translation>ಫೋಟೋ ತೆಗೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Use this photo</source>
        <translation>ಈ ಫೋಟೋ ಬಳಸಿ</translation>
    </message>
    <message>
        <source>Take it again</source>
        <translation>ಮತ್ತೆ ತೆಗೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Go to the desk</source>
        <translation>ಡೆಸ್ಕ್‌ಗೆ ಹೋಗಿ</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>ಬಿಟ್ಟುಬಿಡಿ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ಹಿಂದೆ</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ಸಹಾಯ</translation>
    </message>
</context>
<context>
    <name>lanyard::PinDots</name>
    <message numerus="yes">
        <source>%n digits entered</source>
        <translation>
            <numerusform>%n ಅಂಕಿಯನ್ನು ನಮೂದಿಸಲಾಗಿದೆ</numerusform>
            <numerusform>%n ಅಂಕಿಗಳನ್ನು ನಮೂದಿಸಲಾಗಿದೆ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::PinPanel</name>
    <message numerus="yes">
        <source>%n digits</source>
        <translation>
            <numerusform>%n ಅಂಕಿ</numerusform>
            <numerusform>%n ಅಂಕಿಗಳು</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;A PIN has 4 to 8 digits.&lt;/b&gt; Type it again.</source>
        <translation>&lt;b&gt;ಪಿನ್‌ನಲ್ಲಿ 4ರಿಂದ 8 ಅಂಕಿಗಳಿರುತ್ತವೆ.&lt;/b&gt; ಮತ್ತೆ ಟೈಪ್ ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The two were not the same.&lt;/b&gt; Nothing was saved. Choose a PIN again.</source>
        <translation>&lt;b&gt;ಎರಡೂ ಒಂದೇ ಆಗಿರಲಿಲ್ಲ.&lt;/b&gt; ಏನೂ ಉಳಿಸಿಲ್ಲ. ಮತ್ತೆ ಪಿನ್ ಆಯ್ಕೆಮಾಡಿ.</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;This PIN is not right.&lt;/b&gt; Try again in %n seconds.</source>
        <translation>
            <numerusform>&lt;b&gt;ಈ ಪಿನ್ ಸರಿಯಿಲ್ಲ.&lt;/b&gt; %n ಸೆಕೆಂಡಿನಲ್ಲಿ ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ.</numerusform>
            <numerusform>&lt;b&gt;ಈ ಪಿನ್ ಸರಿಯಿಲ್ಲ.&lt;/b&gt; %n ಸೆಕೆಂಡುಗಳಲ್ಲಿ ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ.</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;This PIN is not right.&lt;/b&gt; Try again.</source>
        <translation>&lt;b&gt;ಈ ಪಿನ್ ಸರಿಯಿಲ್ಲ.&lt;/b&gt; ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>ತೆರೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Staff PIN</source>
        <translation>ಸಿಬ್ಬಂದಿ ಪಿನ್</translation>
    </message>
    <message>
        <source>Opens people’s histories, reprints, undos, refused entries, numbers and settings.</source>
        <translation>ಜನರ ಇತಿಹಾಸ, ಮರುಮುದ್ರಣ, ಹಿಂಪಡೆಯುವಿಕೆ, ತಿರಸ್ಕೃತ ನಮೂದುಗಳು, ಅಂಕಿಅಂಶ ಮತ್ತು ಸೆಟ್ಟಿಂಗ್‌ಗಳನ್ನು ತೆರೆಯುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Choose a staff PIN</source>
        <translation>ಸಿಬ್ಬಂದಿ ಪಿನ್ ಆಯ್ಕೆಮಾಡಿ</translation>
    </message>
    <message>
        <source>4 to 8 digits. Whoever knows them can open this page.</source>
        <translation>4ರಿಂದ 8 ಅಂಕಿಗಳು. ಇವು ಗೊತ್ತಿರುವವರು ಈ ಪುಟ ತೆರೆಯಬಹುದು.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>ಮುಂದೆ</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>ಅದೇ ಪಿನ್ ಮತ್ತೊಮ್ಮೆ</translation>
    </message>
    <message>
        <source>So that a slip of the finger shuts nobody out.</source>
        <translation>ಬೆರಳು ತಪ್ಪಿದರೆ ಯಾರೂ ಹೊರಗುಳಿಯಬಾರದು ಎಂದು.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ಉಳಿಸಿ</translation>
    </message>
    <message>
        <source>After some wrong PINs this desk waits before it takes the next one.</source>
        <translation>ಕೆಲವು ತಪ್ಪು ಪಿನ್‌ಗಳ ನಂತರ ಮುಂದಿನದನ್ನು ಸ್ವೀಕರಿಸುವ ಮೊದಲು ಈ ಡೆಸ್ಕ್ ಕಾಯುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>The digits themselves are not stored. Nobody can look them up later.</source>
        <translation>ಅಂಕಿಗಳನ್ನು ಉಳಿಸುವುದಿಲ್ಲ. ನಂತರ ಯಾರೂ ಅವುಗಳನ್ನು ನೋಡಲಾಗದು.</translation>
    </message>
    <message>
        <source>Type the PIN</source>
        <translation>ಪಿನ್ ಟೈಪ್ ಮಾಡಿ</translation>
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
        <translation>ಸ್ವಯಂ-ಸೇವೆಗೆ ಮರಳಿ</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>ಡೆಸ್ಕ್‌ಗೆ ಮರಳಿ</translation>
    </message>
    <message>
        <source>Self-service
is paused</source>
        <translation>ಸ್ವಯಂ-ಸೇವೆ
ನಿಂತಿದೆ</translation>
    </message>
    <message>
        <source>Nobody can check in now</source>
        <translation>ಈಗ ಯಾರೂ ಚೆಕ್-ಇನ್ ಮಾಡಲಾಗದು</translation>
    </message>
    <message>
        <source>Leave this page and the screen is open again.</source>
        <translation>ಈ ಪುಟ ಬಿಟ್ಟರೆ ಪರದೆ ಮತ್ತೆ ತೆರೆಯುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>The desk keeps
working meanwhile</source>
        <translation>ಈ ನಡುವೆ ಡೆಸ್ಕ್
ಕೆಲಸ ಮಾಡುತ್ತಿರುತ್ತದೆ</translation>
    </message>
    <message>
        <source>A scan still checks in</source>
        <translation>ಸ್ಕ್ಯಾನ್ ಈಗಲೂ ಚೆಕ್-ಇನ್ ಮಾಡುತ್ತದೆ</translation>
    </message>
    <message>
        <source>It closes this page and serves the person</source>
        <translation>ಈ ಪುಟ ಮುಚ್ಚಿ ಆ ವ್ಯಕ್ತಿಗೆ ಸೇವೆ ನೀಡುತ್ತದೆ</translation>
    </message>
    <message>
        <source>4 to 8 digits</source>
        <translation>4ರಿಂದ 8 ಅಂಕಿಗಳು</translation>
    </message>
    <message>
        <source>The PIN was not saved. Choose it again, or go back.</source>
        <extracomment>behind the reason, a sentence of its own</extracomment>
        <translation>ಪಿನ್ ಉಳಿಸಲಾಗಲಿಲ್ಲ. ಮತ್ತೆ ಆಯ್ಕೆಮಾಡಿ, ಅಥವಾ ಹಿಂದೆ ಹೋಗಿ.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ಹಿಂದೆ</translation>
    </message>
    <message>
        <source>Self-service
comes next</source>
        <translation>ಸ್ವಯಂ-ಸೇವೆ
ಮುಂದೆ ಬರುತ್ತದೆ</translation>
    </message>
    <message>
        <source>Nobody can check in yet</source>
        <translation>ಇನ್ನೂ ಯಾರೂ ಚೆಕ್-ಇನ್ ಮಾಡಲಾಗದು</translation>
    </message>
    <message>
        <source>It begins as soon as the PIN is chosen.</source>
        <translation>ಪಿನ್ ಆರಿಸಿದ ಕೂಡಲೇ ಅದು ಶುರುವಾಗುತ್ತದೆ.</translation>
    </message>
</context>
<context>
    <name>lanyard::PreviewTable</name>
    <message>
        <source>Not taken</source>
        <translation>ಬಿಡಿ</translation>
    </message>
    <message>
        <source>Column %1 is</source>
        <translation>ಕಾಲಂ %1</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>ಸಾಲು</translation>
    </message>
</context>
<context>
    <name>lanyard::PrintersPage</name>
    <message>
        <source>A badge is moved by at most %1 mm.</source>
        <translation>ಬ್ಯಾಡ್ಜ್ ಗರಿಷ್ಠ %1 ಮಿಮೀ ಸರಿಯುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>“%1” is no such number. Nothing was changed.</source>
        <translation>“%1” ಅಂತಹ ಸಂಖ್ಯೆ ಅಲ್ಲ. ಏನನ್ನೂ ಬದಲಿಸಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>New printer</source>
        <translation>ಹೊಸ ಪ್ರಿಂಟರ್</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>ಸಿದ್ಧ</translation>
    </message>
    <message>
        <source>As usual for it</source>
        <translation>ಅದರ ಡೀಫಾಲ್ಟ್</translation>
    </message>
    <message>
        <source>Not turned</source>
        <translation>ತಿರುಗಿಸಿಲ್ಲ</translation>
    </message>
    <message>
        <source>A quarter to the right</source>
        <translation>ಬಲಕ್ಕೆ ಕಾಲು ಸುತ್ತು</translation>
    </message>
    <message>
        <source>Upside down</source>
        <translation>ತಲೆಕೆಳಗೆ</translation>
    </message>
    <message>
        <source>A quarter to the left</source>
        <translation>ಎಡಕ್ಕೆ ಕಾಲು ಸುತ್ತು</translation>
    </message>
    <message>
        <source>As the printer is set</source>
        <translation>ಪ್ರಿಂಟರ್‌ನಲ್ಲಿ ಇರುವಂತೆ</translation>
    </message>
    <message>
        <source>After each badge</source>
        <translation>ಪ್ರತಿ ಬ್ಯಾಡ್ಜ್ ನಂತರ</translation>
    </message>
    <message>
        <source>After the last page</source>
        <translation>ಕೊನೆಯ ಪುಟದ ನಂತರ</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>ಎಂದಿಗೂ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>As the printer tells</source>
        <translation>ಪ್ರಿಂಟರ್ ಹೇಳಿದಂತೆ</translation>
    </message>
    <message>
        <source>%1, endless</source>
        <translation>%1, ನಿರಂತರ</translation>
    </message>
    <message>
        <source>%1, black and red</source>
        <translation>%1, ಕಪ್ಪು ಮತ್ತು ಕೆಂಪು</translation>
    </message>
    <message>
        <source>%1, round</source>
        <translation>%1, ವೃತ್ತಾಕಾರ</translation>
    </message>
    <message>
        <source>All in black</source>
        <translation>ಎಲ್ಲವೂ ಕಪ್ಪು</translation>
    </message>
    <message>
        <source>All in red</source>
        <translation>ಎಲ್ಲವೂ ಕೆಂಪು</translation>
    </message>
    <message>
        <source>All ticket types</source>
        <translation>ಎಲ್ಲಾ ಟಿಕೆಟ್ ಪ್ರಕಾರಗಳು</translation>
    </message>
    <message>
        <source>Only when the printer leaves it open</source>
        <translation>ಪ್ರಿಂಟರ್ ಹೇಳದಿದ್ದಾಗ ಮಾತ್ರ</translation>
    </message>
    <message>
        <source>Add a printer…</source>
        <translation>ಪ್ರಿಂಟರ್ ಸೇರಿಸಿ…</translation>
    </message>
    <message>
        <source>Type an address</source>
        <translation>ವಿಳಾಸ ಟೈಪ್ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>The test label is out. Its square should measure 10 mm.</source>
        <translation>ಪರೀಕ್ಷಾ ಲೇಬಲ್ ಬಂದಿದೆ. ಅದರ ಚೌಕ 10 ಮಿಮೀ ಇರಬೇಕು.</translation>
    </message>
    <message>
        <source>The test label was sent. Look whether it came out.</source>
        <translation>ಪರೀಕ್ಷಾ ಲೇಬಲ್ ಕಳುಹಿಸಲಾಗಿದೆ. ಅದು ಹೊರಬಂದಿದೆಯೇ ನೋಡಿ.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; is ready</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; ಸಿದ್ಧವಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>ಪ್ರಿಂಟರ್‌ಗಳು</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ಹೆಸರು</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>ವಿಳಾಸ</translation>
    </message>
    <message>
        <source>Paper that is in</source>
        <translation>ಹಾಕಿರುವ ಕಾಗದ</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>ಬಣ್ಣ</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>ಮಾದರಿ</translation>
    </message>
    <message>
        <source>Prints badges of</source>
        <translation>ಯಾರ ಬ್ಯಾಡ್ಜ್ ಮುದ್ರಿಸುತ್ತದೆ</translation>
    </message>
    <message>
        <source>Dots an inch</source>
        <translation>ಪ್ರತಿ ಇಂಚಿಗೆ ಚುಕ್ಕೆಗಳು</translation>
    </message>
    <message>
        <source>Badges are turned</source>
        <translation>ಬ್ಯಾಡ್ಜ್ ತಿರುಗಿಸುವಿಕೆ</translation>
    </message>
    <message>
        <source>Darkness</source>
        <translation>ಗಾಢತೆ</translation>
    </message>
    <message>
        <source>Cuts</source>
        <translation>ಕತ್ತರಿಸುತ್ತದೆ</translation>
    </message>
    <message>
        <source>Moved to the right, mm</source>
        <translation>ಬಲಕ್ಕೆ ಸರಿದಿದೆ, ಮಿಮೀ</translation>
    </message>
    <message>
        <source>Moved down, mm</source>
        <translation>ಕೆಳಕ್ಕೆ ಸರಿದಿದೆ, ಮಿಮೀ</translation>
    </message>
    <message>
        <source>Asks whether a badge came out</source>
        <translation>ಬ್ಯಾಡ್ಜ್ ಬಂದಿದೆಯೇ ಎಂದು ಕೇಳುತ್ತದೆ</translation>
    </message>
    <message>
        <source>Print a test label</source>
        <translation>ಪರೀಕ್ಷಾ ಲೇಬಲ್ ಮುದ್ರಿಸಿ</translation>
    </message>
    <message>
        <source>Remove this printer</source>
        <translation>ಈ ಪ್ರಿಂಟರ್ ತೆಗೆದುಹಾಕಿ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ಹಿಂದೆ</translation>
    </message>
    <message>
        <source>Add or take away…</source>
        <translation>ಸೇರಿಸಿ ಅಥವಾ ತೆಗೆಯಿರಿ…</translation>
    </message>
    <message>
        <source>Further ticket types</source>
        <translation>ಇನ್ನಷ್ಟು ಟಿಕೆಟ್ ಪ್ರಕಾರಗಳು</translation>
    </message>
    <message>
        <source>Also when it was only sent</source>
        <translation>ಕೇವಲ ಕಳುಹಿಸಿದಾಗಲೂ</translation>
    </message>
</context>
<context>
    <name>lanyard::QuestionPage</name>
    <message>
        <source>Skip</source>
        <translation>ಬಿಟ್ಟುಬಿಡಿ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>ಮುಂದೆ</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>ಒಂದು ಕ್ಷಣ</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>ಪ್ರಶ್ನೆ %1 / %2</translation>
    </message>
    <message>
        <source>One question before you go in</source>
        <translation>ಒಳಗೆ ಹೋಗುವ ಮುನ್ನ ಒಂದು ಪ್ರಶ್ನೆ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ಹಿಂದೆ</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ಸಹಾಯ</translation>
    </message>
</context>
<context>
    <name>lanyard::QuestionPanel</name>
    <message>
        <source>Yes</source>
        <translation>ಹೌದು</translation>
    </message>
    <message>
        <source>No</source>
        <translation>ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>Next code, at any time</source>
        <translation>ಮುಂದಿನ ಕೋಡ್, ಯಾವಾಗ ಬೇಕಾದರೂ</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>ಗಮನಿಸಿ</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2ರಲ್ಲಿ %1</translation>
    </message>
    <message numerus="yes">
        <source>questions to answer</source>
        <translation>
            <numerusform>ಪ್ರಶ್ನೆಗೆ ಉತ್ತರಿಸಬೇಕು</numerusform>
            <numerusform>ಪ್ರಶ್ನೆಗಳಿಗೆ ಉತ್ತರಿಸಬೇಕು</numerusform>
        </translation>
    </message>
    <message>
        <source>Say “%1”</source>
        <translation>ಉಚ್ಚಾರಣೆ: “%1”</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>ಕಡ್ಡಾಯ</translation>
    </message>
    <message>
        <source>Type the answer into the field above, then Enter.</source>
        <translation>ಮೇಲಿನ ಜಾಗದಲ್ಲಿ ಉತ್ತರ ಟೈಪ್ ಮಾಡಿ, ನಂತರ Enter.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>ಮುಂದೆ: %1</translation>
    </message>
    <message>
        <source>Check in and print</source>
        <translation>ಚೆಕ್-ಇನ್ ಮತ್ತು ಮುದ್ರಣ</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>ಮುಂದಿನ ಪ್ರಶ್ನೆ</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ಹಿಂದೆ</translation>
    </message>
    <message>
        <source>Not checked in until all are answered</source>
        <translation>ಎಲ್ಲಕ್ಕೂ ಉತ್ತರಿಸುವವರೆಗೆ ಚೆಕ್-ಇನ್ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>Type the beginning of the answer</source>
        <translation>ಉತ್ತರದ ಆರಂಭ ಟೈಪ್ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>ಆಯ್ಕೆ</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>ಉತ್ತರಿಸಿ</translation>
    </message>
    <message>
        <source>Shift Enter</source>
        <translation>Shift Enter</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>ಹೊಸ ಸಾಲು</translation>
    </message>
    <message>
        <source>Back, nothing recorded</source>
        <translation>ಹಿಂದೆ, ಏನೂ ದಾಖಲಾಗಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Question before</source>
        <translation>ಹಿಂದಿನ ಪ್ರಶ್ನೆ</translation>
    </message>
    <message>
        <source>That is %1. Enter takes it.</source>
        <translation>ಅಂದರೆ %1. Enter ಒತ್ತಿದರೆ ಸ್ವೀಕಾರ.</translation>
    </message>
    <message>
        <source>This desk does not know this kind of question. Call staff.</source>
        <translation>ಈ ಬಗೆಯ ಪ್ರಶ್ನೆ ಈ ಡೆಸ್ಕ್‌ಗೆ ಗೊತ್ತಿಲ್ಲ. ಸಿಬ್ಬಂದಿಯನ್ನು ಕರೆಯಿರಿ.</translation>
    </message>
    <message>
        <source>This desk does not know this kind of question. Enter goes on.</source>
        <translation>ಈ ಬಗೆಯ ಪ್ರಶ್ನೆ ಈ ಡೆಸ್ಕ್‌ಗೆ ಗೊತ್ತಿಲ್ಲ. ಮುಂದುವರಿಯಲು Enter ಒತ್ತಿ.</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>ಬೇರೆ ಫೈಲ್ ಆರಿಸಿ</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>ಫೈಲ್ ಆರಿಸಿ</translation>
    </message>
    <message>
        <source>Take a photo</source>
        <translation>ಫೋಟೋ ತೆಗೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>ತೆಗೆದುಹಾಕಿ</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>ಕ್ಯಾಮೆರಾ ಕಾಣುತ್ತಿರುವುದು</translation>
    </message>
    <message>
        <source>Enter takes the photo.</source>
        <translation>Enter ಫೋಟೋ ತೆಗೆಯುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Drop a picture or a PDF here, or choose one.</source>
        <translation>ಚಿತ್ರ ಅಥವಾ PDF ಅನ್ನು ಇಲ್ಲಿಗೆ ಎಳೆದು ಬಿಡಿ, ಅಥವಾ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>The chosen picture</source>
        <translation>ಆರಿಸಿದ ಚಿತ್ರ</translation>
    </message>
    <message>
        <source>May be left empty</source>
        <translation>ಖಾಲಿ ಬಿಡಬಹುದು</translation>
    </message>
</context>
<context>
    <name>lanyard::ReasonForm</name>
    <message>
        <source>Reason, required</source>
        <translation>ಕಾರಣ, ಕಡ್ಡಾಯ</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>ನಿಮ್ಮ ಮಾತುಗಳಲ್ಲಿ</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>On its way…</source>
        <translation>ನಡೆಯುತ್ತಿದೆ…</translation>
    </message>
    <message>
        <source>Choose a reason first.</source>
        <translation>ಮೊದಲು ಕಾರಣ ಆಯ್ಕೆಮಾಡಿ.</translation>
    </message>
    <message>
        <source>Say it in a few words first.</source>
        <translation>ಮೊದಲು ಕೆಲವು ಮಾತುಗಳಲ್ಲಿ ಹೇಳಿ.</translation>
    </message>
</context>
<context>
    <name>lanyard::RecentList</name>
    <message>
        <source>Undo</source>
        <translation>ಹಿಂಪಡೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Last at this desk</source>
        <translation>ಈ ಡೆಸ್ಕ್‌ನಲ್ಲಿ ಕೊನೆಯವರು</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>ಹಿಂಪಡೆಯಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Already in</source>
        <translation>ಈಗಾಗಲೇ ಒಳಗೆ</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>ಕಳುಹಿಸಬೇಕಿದೆ</translation>
    </message>
    <message>
        <source>Checked out</source>
        <translation>ಚೆಕ್-ಔಟ್ ಆಗಿದೆ</translation>
    </message>
    <message numerus="yes">
        <source>Undo all %n</source>
        <translation>
            <numerusform>ಎಲ್ಲ %n ಹಿಂಪಡೆಯಿರಿ</numerusform>
            <numerusform>ಎಲ್ಲ %n ಹಿಂಪಡೆಯಿರಿ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::RolePage</name>
    <message>
        <source>What is this machine?</source>
        <translation>ಈ ಯಂತ್ರ ಯಾವುದಕ್ಕೆ?</translation>
    </message>
    <message>
        <source>A registration desk</source>
        <translation>ನೋಂದಣಿ ಡೆಸ್ಕ್</translation>
    </message>
    <message>
        <source>A volunteer scans or types, and hands out the badge.</source>
        <translation>ಸ್ವಯಂಸೇವಕರು ಸ್ಕ್ಯಾನ್ ಮಾಡಿ ಅಥವಾ ಬರೆದು ಬ್ಯಾಡ್ಜ್ ಕೊಡುತ್ತಾರೆ.</translation>
    </message>
    <message>
        <source>Keyboard and scanner, one desk for each machine</source>
        <translation>ಕೀಬೋರ್ಡ್ ಮತ್ತು ಸ್ಕ್ಯಾನರ್, ಪ್ರತಿ ಯಂತ್ರಕ್ಕೆ ಒಂದು ಡೆಸ್ಕ್</translation>
    </message>
    <message>
        <source>This is a desk</source>
        <translation>ಇದು ಡೆಸ್ಕ್</translation>
    </message>
    <message>
        <source>A self-service screen</source>
        <translation>ಸ್ವಯಂ-ಸೇವೆಯ ಪರದೆ</translation>
    </message>
    <message>
        <source>People scan their own code and take their badge. No names are listed.</source>
        <translation>ಜನರು ತಮ್ಮ ಕೋಡ್ ತಾವೇ ಸ್ಕ್ಯಾನ್ ಮಾಡಿ ಬ್ಯಾಡ್ಜ್ ತೆಗೆದುಕೊಳ್ಳುತ್ತಾರೆ. ಹೆಸರುಗಳ ಪಟ್ಟಿ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>Full screen, left with F12 and the staff PIN</source>
        <translation>ಪೂರ್ಣ ಪರದೆ, F12 ಮತ್ತು ಸಿಬ್ಬಂದಿ ಪಿನ್‌ನಿಂದ ಹೊರಕ್ಕೆ</translation>
    </message>
    <message>
        <source>This is self-service</source>
        <translation>ಇದು ಸ್ವಯಂ-ಸೇವೆ</translation>
    </message>
    <message>
        <source>You are asked once, and it is remembered.</source>
        <translation>ಒಮ್ಮೆ ಮಾತ್ರ ಕೇಳಲಾಗುತ್ತದೆ, ನಂತರ ನೆನಪಿಡಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>You can change this later on the staff pages</source>
        <translation>ಇದನ್ನು ನಂತರ ಸಿಬ್ಬಂದಿ ಪುಟಗಳಲ್ಲಿ ಬದಲಿಸಬಹುದು</translation>
    </message>
</context>
<context>
    <name>lanyard::SavePanel</name>
    <message>
        <source>Saving…</source>
        <translation>ಉಳಿಸಲಾಗುತ್ತಿದೆ…</translation>
    </message>
    <message numerus="yes">
        <source>%n rows saved…</source>
        <translation>
            <numerusform>%n ಸಾಲು ಉಳಿಸಲಾಗಿದೆ…</numerusform>
            <numerusform>%n ಸಾಲುಗಳನ್ನು ಉಳಿಸಲಾಗಿದೆ…</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” and “%2” in “%3”</source>
        <translation>“%3” ಒಳಗೆ “%1” ಮತ್ತು “%2”</translation>
    </message>
    <message>
        <source>Save lists as CSV</source>
        <translation>ಪಟ್ಟಿಗಳನ್ನು CSV ಆಗಿ ಉಳಿಸಿ</translation>
    </message>
    <message>
        <source>For a spreadsheet or another system. Names and tickets are in both files: keep them where only staff can read them.</source>
        <translation>ಸ್ಪ್ರೆಡ್‌ಶೀಟ್ ಅಥವಾ ಬೇರೆ ವ್ಯವಸ್ಥೆಗಾಗಿ. ಎರಡೂ ಫೈಲ್‌ಗಳಲ್ಲಿ ಹೆಸರು ಮತ್ತು ಟಿಕೆಟ್‌ಗಳಿವೆ: ಸಿಬ್ಬಂದಿ ಮಾತ್ರ ಓದಬಲ್ಲ ಕಡೆ ಇರಿಸಿ.</translation>
    </message>
    <message>
        <source>Save attendees</source>
        <translation>ಭಾಗವಹಿಸುವವರನ್ನು ಉಳಿಸಿ</translation>
    </message>
    <message>
        <source>Save check-ins</source>
        <translation>ಚೆಕ್-ಇನ್‌ಗಳನ್ನು ಉಳಿಸಿ</translation>
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
        <translation>ಒಂದು ಕ್ಷಣ</translation>
    </message>
    <message>
        <source>Scan your code</source>
        <translation>ನಿಮ್ಮ ಕೋಡ್ ಸ್ಕ್ಯಾನ್ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Your code is being checked</source>
        <translation>ನಿಮ್ಮ ಕೋಡ್ ಪರಿಶೀಲಿಸಲಾಗುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Hold it over the reader below</source>
        <translation>ಕೆಳಗಿನ ರೀಡರ್ ಮೇಲೆ ಹಿಡಿಯಿರಿ</translation>
    </message>
    <message>
        <source>I have no code</source>
        <translation>ನನ್ನ ಬಳಿ ಕೋಡ್ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>ದೊಡ್ಡ ಅಕ್ಷರ</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ಹೆಚ್ಚು ವ್ಯತಿರಿಕ್ತತೆ</translation>
    </message>
    <message>
        <source>Call for help</source>
        <translation>ಸಹಾಯಕ್ಕೆ ಕರೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Hold it into the frame below</source>
        <translation>ಕೆಳಗಿನ ಚೌಕಟ್ಟಿನೊಳಗೆ ಹಿಡಿಯಿರಿ</translation>
    </message>
</context>
<context>
    <name>lanyard::ScannerPanel</name>
    <message>
        <source>Keys of the scanner</source>
        <translation>ಸ್ಕ್ಯಾನರ್‌ನ ಕೀಲಿಗಳು</translation>
    </message>
    <message>
        <source>If the letters of scanned codes come out wrong, scan this code once. The desk learns from it what the scanner means, whatever the layout of the keyboard.</source>
        <translation>ಸ್ಕ್ಯಾನ್ ಮಾಡಿದ ಕೋಡ್‌ಗಳ ಅಕ್ಷರಗಳು ತಪ್ಪಾಗಿ ಬಂದರೆ, ಈ ಕೋಡ್ ಅನ್ನು ಒಮ್ಮೆ ಸ್ಕ್ಯಾನ್ ಮಾಡಿ. ಕೀಬೋರ್ಡ್ ವಿನ್ಯಾಸ ಯಾವುದೇ ಇರಲಿ, ಸ್ಕ್ಯಾನರ್ ಯಾವ ಅಕ್ಷರ ಉದ್ದೇಶಿಸಿದೆ ಎಂಬುದನ್ನು ಡೆಸ್ಕ್ ಇದರಿಂದ ಕಲಿಯುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Learnt: scanned letters are what the scanner means.</source>
        <translation>ಕಲಿತಿದೆ: ಸ್ಕ್ಯಾನ್ ಮಾಡಿದ ಅಕ್ಷರಗಳು ಸ್ಕ್ಯಾನರ್ ಉದ್ದೇಶಿಸಿದವೇ.</translation>
    </message>
    <message>
        <source>Not learnt: scanned letters are those of the layout.</source>
        <translation>ಕಲಿತಿಲ್ಲ: ಸ್ಕ್ಯಾನ್ ಮಾಡಿದ ಅಕ್ಷರಗಳು ಕೀಬೋರ್ಡ್ ವಿನ್ಯಾಸದವು.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>ಮರೆತುಬಿಡಿ</translation>
    </message>
</context>
<context>
    <name>lanyard::ScreenKeyboard</name>
    <message>
        <source>Delete the last letter</source>
        <translation>ಕೊನೆಯ ಅಕ್ಷರ ಅಳಿಸಿ</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>ಖಾಲಿ ಜಾಗ</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>ಹೊಸ ಸಾಲು</translation>
    </message>
</context>
<context>
    <name>lanyard::SealPanel</name>
    <message>
        <source>Sealing…</source>
        <translation>ಮುದ್ರೆ ಹಾಕಲಾಗುತ್ತಿದೆ…</translation>
    </message>
    <message numerus="yes">
        <source>A passphrase has %n letters or more. Several words are easy to keep.</source>
        <translation>
            <numerusform>ಪಾಸ್‌ಫ್ರೇಸ್‌ನಲ್ಲಿ %n ಅಥವಾ ಹೆಚ್ಚು ಅಕ್ಷರಗಳಿರುತ್ತವೆ. ಹಲವು ಪದಗಳನ್ನು ನೆನಪಿಡುವುದು ಸುಲಭ.</numerusform>
            <numerusform>ಪಾಸ್‌ಫ್ರೇಸ್‌ನಲ್ಲಿ %n ಅಥವಾ ಹೆಚ್ಚು ಅಕ್ಷರಗಳಿರುತ್ತವೆ. ಹಲವು ಪದಗಳನ್ನು ನೆನಪಿಡುವುದು ಸುಲಭ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the same once more below.</source>
        <translation>ಕೆಳಗೆ ಅದನ್ನೇ ಇನ್ನೊಮ್ಮೆ ಬರೆಯಿರಿ.</translation>
    </message>
    <message>
        <source>The two are not the same. Type the second one again.</source>
        <translation>ಎರಡೂ ಒಂದೇ ಅಲ್ಲ. ಎರಡನೆಯದನ್ನು ಮತ್ತೆ ಬರೆಯಿರಿ.</translation>
    </message>
    <message>
        <source>“%1” in “%2”, for no one but who has the passphrase</source>
        <translation>“%2” ನಲ್ಲಿ “%1”, ಪಾಸ್‌ಫ್ರೇಸ್ ಇರುವವರಿಗೆ ಮಾತ್ರ</translation>
    </message>
    <message>
        <source>Save what waits, sealed</source>
        <translation>ಕಾಯುತ್ತಿರುವುದನ್ನು ಮುದ್ರೆಯೊಂದಿಗೆ ಉಳಿಸಿ</translation>
    </message>
    <message numerus="yes">
        <source>%n entries with names and tickets. Without the passphrase nobody can read the file, and nobody can find the passphrase out. Keep it apart.</source>
        <translation>
            <numerusform>ಹೆಸರು ಮತ್ತು ಟಿಕೆಟ್‌ನೊಂದಿಗೆ %n ನಮೂದು. ಪಾಸ್‌ಫ್ರೇಸ್ ಇಲ್ಲದೆ ಯಾರೂ ಫೈಲ್ ಓದಲಾರರು, ಪಾಸ್‌ಫ್ರೇಸ್ ಯಾರೂ ಕಂಡುಹಿಡಿಯಲಾರರು. ಅದನ್ನು ಬೇರೆ ಇರಿಸಿ.</numerusform>
            <numerusform>ಹೆಸರು ಮತ್ತು ಟಿಕೆಟ್‌ಗಳೊಂದಿಗೆ %n ನಮೂದುಗಳು. ಪಾಸ್‌ಫ್ರೇಸ್ ಇಲ್ಲದೆ ಯಾರೂ ಫೈಲ್ ಓದಲಾರರು, ಪಾಸ್‌ಫ್ರೇಸ್ ಯಾರೂ ಕಂಡುಹಿಡಿಯಲಾರರು. ಅದನ್ನು ಬೇರೆ ಇರಿಸಿ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>ಪಾಸ್‌ಫ್ರೇಸ್</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>ಅದೇ ಪಾಸ್‌ಫ್ರೇಸ್ ಮತ್ತೊಮ್ಮೆ</translation>
    </message>
    <message>
        <source>Next: choose a folder</source>
        <translation>ಮುಂದೆ: ಫೋಲ್ಡರ್ ಆರಿಸಿ</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>ಇಲ್ಲಿ ಉಳಿಸಿ</translation>
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
        <translation>ಸ್ವಯಂ-ಸೇವೆಯಿಂದ ಇಲ್ಲಿಗೆ ಕಳುಹಿಸಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>%1 · number %2 · %3</source>
        <extracomment>&quot;09:27 · number 101 · not found&quot;</extracomment>
        <translation>%1 · ಸಂಖ್ಯೆ %2 · %3</translation>
    </message>
    <message>
        <source>questions to answer</source>
        <translation>ಪ್ರಶ್ನೆಗಳಿಗೆ ಉತ್ತರಿಸಬೇಕು</translation>
    </message>
    <message>
        <source>several tickets for one code</source>
        <translation>ಒಂದೇ ಕೋಡ್‌ಗೆ ಹಲವು ಟಿಕೆಟ್‌ಗಳು</translation>
    </message>
    <message>
        <source>ticket is refused</source>
        <translation>ಟಿಕೆಟ್ ತಿರಸ್ಕೃತವಾಗಿದೆ</translation>
    </message>
    <message>
        <source>too many wrong codes were typed</source>
        <translation>ಹಲವು ತಪ್ಪು ಕೋಡ್‌ಗಳನ್ನು ಟೈಪ್ ಮಾಡಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>ಸಿಗಲಿಲ್ಲ</translation>
    </message>
    <message>
        <source>marked by the organiser</source>
        <translation>ಆಯೋಜಕರು ಗುರುತು ಹಾಕಿದ್ದಾರೆ</translation>
    </message>
    <message>
        <source>is in, no badge came out there</source>
        <translation>ಒಳಗಿದ್ದಾರೆ, ಅಲ್ಲಿ ಬ್ಯಾಡ್ಜ್ ಬರಲಿಲ್ಲ</translation>
    </message>
</context>
<context>
    <name>lanyard::SettleCard</name>
    <message>
        <source>Did this badge come out?</source>
        <translation>ಈ ಬ್ಯಾಡ್ಜ್ ಹೊರಬಂತೇ?</translation>
    </message>
    <message>
        <source>Promised at %1, copy %2. Nobody is sure. Look in the tray.</source>
        <translation>%1ಕ್ಕೆ ಹೇಳಲಾಗಿತ್ತು, ಪ್ರತಿ %2. ಯಾರಿಗೂ ಖಚಿತವಿಲ್ಲ. ಟ್ರೇಯಲ್ಲಿ ನೋಡಿ.</translation>
    </message>
    <message>
        <source>It came out</source>
        <translation>ಹೊರಬಂತು</translation>
    </message>
    <message>
        <source>It did not</source>
        <translation>ಬರಲಿಲ್ಲ</translation>
    </message>
</context>
<context>
    <name>lanyard::ShareBars</name>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %3ರಲ್ಲಿ %2</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>/ %1</translation>
    </message>
</context>
<context>
    <name>lanyard::SheetPage</name>
    <message>
        <source>A4 paper, cut into 4 × A6</source>
        <translation>A4 ಕಾಗದ, 4 × A6 ಆಗಿ ಕತ್ತರಿಸಿದ್ದು</translation>
    </message>
    <message>
        <source>A4 paper, cut into 8 × A7</source>
        <translation>A4 ಕಾಗದ, 8 × A7 ಆಗಿ ಕತ್ತರಿಸಿದ್ದು</translation>
    </message>
    <message>
        <source>%1, wide</source>
        <translation>%1, ಅಡ್ಡ</translation>
    </message>
    <message>
        <source>%1, high</source>
        <translation>%1, ಉದ್ದ</translation>
    </message>
    <message>
        <source>All ticket types</source>
        <translation>ಎಲ್ಲಾ ಟಿಕೆಟ್ ಪ್ರಕಾರಗಳು</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>ಹೆಸರಿನಿಂದ</translation>
    </message>
    <message>
        <source>By company, then name</source>
        <translation>ಸಂಸ್ಥೆ, ನಂತರ ಹೆಸರಿನಿಂದ</translation>
    </message>
    <message>
        <source>Only who has no badge yet</source>
        <translation>ಇನ್ನೂ ಬ್ಯಾಡ್ಜ್ ಇಲ್ಲದವರು ಮಾತ್ರ</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>ಎಲ್ಲರೂ</translation>
    </message>
    <message>
        <source>Only who has paid</source>
        <translation>ಪಾವತಿಸಿದವರು ಮಾತ್ರ</translation>
    </message>
    <message>
        <source>Also who has yet to pay</source>
        <translation>ಇನ್ನೂ ಪಾವತಿಸಬೇಕಾದವರೂ</translation>
    </message>
    <message>
        <source>One-sided</source>
        <translation>ಒಂದು ಬದಿ</translation>
    </message>
    <message>
        <source>Both sides, turned left to right</source>
        <translation>ಎರಡೂ ಬದಿ, ಎಡದಿಂದ ಬಲಕ್ಕೆ ತಿರುಗಿಸಿ</translation>
    </message>
    <message>
        <source>No marks</source>
        <translation>ಗುರುತುಗಳಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Marks where to cut</source>
        <translation>ಕತ್ತರಿಸುವಲ್ಲಿ ಗುರುತುಗಳು</translation>
    </message>
    <message>
        <source>The desk asks: is the badge there?</source>
        <translation>ಡೆಸ್ಕ್ ಕೇಳುತ್ತದೆ: ಬ್ಯಾಡ್ಜ್ ಇದೆಯೇ?</translation>
    </message>
    <message>
        <source>The desk prints another badge</source>
        <translation>ಡೆಸ್ಕ್ ಇನ್ನೊಂದು ಬ್ಯಾಡ್ಜ್ ಮುದ್ರಿಸುತ್ತದೆ</translation>
    </message>
    <message>
        <source>1, the whole sheet is free</source>
        <translation>1, ಇಡೀ ಹಾಳೆ ಖಾಲಿ ಇದೆ</translation>
    </message>
    <message>
        <source>The list is being read.</source>
        <translation>ಪಟ್ಟಿಯನ್ನು ಓದಲಾಗುತ್ತಿದೆ.</translation>
    </message>
    <message>
        <source>%1 of %2 people done.</source>
        <translation>%2 ಜನರಲ್ಲಿ %1 ಮುಗಿದಿದೆ.</translation>
    </message>
    <message>
        <source>Nobody is left whose badge belongs on a sheet. Nothing was written.</source>
        <translation>ಹಾಳೆಯ ಮೇಲೆ ಬ್ಯಾಡ್ಜ್ ಇರಬೇಕಾದವರು ಯಾರೂ ಉಳಿದಿಲ್ಲ. ಏನನ್ನೂ ಬರೆದಿಲ್ಲ.</translation>
    </message>
    <message numerus="yes">
        <source>%n badges are in “%1”.</source>
        <translation>
            <numerusform>%n ಬ್ಯಾಡ್ಜ್ “%1” ನಲ್ಲಿದೆ.</numerusform>
            <numerusform>%n ಬ್ಯಾಡ್ಜ್‌ಗಳು “%1” ನಲ್ಲಿವೆ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheets: %1. Print them in their own size, not fitted to the page.</source>
        <translation>ಹಾಳೆಗಳು: %1. ಪುಟಕ್ಕೆ ಹೊಂದಿಸದೆ, ಅವುಗಳ ಸ್ವಂತ ಗಾತ್ರದಲ್ಲಿ ಮುದ್ರಿಸಿ.</translation>
    </message>
    <message numerus="yes">
        <source>%n badges could not be drawn and are left out: %1.</source>
        <translation>
            <numerusform>%n ಬ್ಯಾಡ್ಜ್ ಅನ್ನು ಬಿಡಿಸಲಾಗಲಿಲ್ಲ, ಬಿಟ್ಟುಹೋಗಿದೆ: %1.</numerusform>
            <numerusform>%n ಬ್ಯಾಡ್ಜ್‌ಗಳನ್ನು ಬಿಡಿಸಲಾಗಲಿಲ್ಲ, ಬಿಟ್ಟುಹೋಗಿವೆ: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n badges a text does not fit.</source>
        <translation>
            <numerusform>%n ಬ್ಯಾಡ್ಜ್ ಮೇಲೆ ಪಠ್ಯ ಹಿಡಿಸುವುದಿಲ್ಲ.</numerusform>
            <numerusform>%n ಬ್ಯಾಡ್ಜ್‌ಗಳ ಮೇಲೆ ಪಠ್ಯ ಹಿಡಿಸುವುದಿಲ್ಲ.</numerusform>
        </translation>
    </message>
    <message>
        <source>No font has: %1</source>
        <translation>ಯಾವ ಫಾಂಟ್‌ನಲ್ಲೂ ಇಲ್ಲ: %1</translation>
    </message>
    <message>
        <source>Print the night before</source>
        <translation>ಹಿಂದಿನ ರಾತ್ರಿ ಮುದ್ರಿಸಿ</translation>
    </message>
    <message>
        <source>Paper or labels</source>
        <translation>ಕಾಗದ ಅಥವಾ ಲೇಬಲ್‌ಗಳು</translation>
    </message>
    <message>
        <source>First place that is free</source>
        <translation>ಮೊದಲ ಖಾಲಿ ಜಾಗ</translation>
    </message>
    <message>
        <source>Ticket type</source>
        <translation>ಟಿಕೆಟ್ ಪ್ರಕಾರ</translation>
    </message>
    <message>
        <source>Sorted</source>
        <translation>ಕ್ರಮ</translation>
    </message>
    <message>
        <source>Whose badges</source>
        <translation>ಯಾರ ಬ್ಯಾಡ್ಜ್‌ಗಳು</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>ಪಾವತಿ</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>ಬದಿಗಳು</translation>
    </message>
    <message>
        <source>Plain paper</source>
        <translation>ಸಾದಾ ಕಾಗದ</translation>
    </message>
    <message>
        <source>At check-in</source>
        <translation>ಚೆಕ್-ಇನ್ ವೇಳೆ</translation>
    </message>
    <message>
        <source>Make the file</source>
        <translation>ಫೈಲ್ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Enter</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ನಿಲ್ಲಿಸಿ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ಹಿಂದೆ</translation>
    </message>
    <message>
        <source>Printer: %1</source>
        <translation>ಪ್ರಿಂಟರ್: %1</translation>
    </message>
    <message>
        <source>Print the sheets</source>
        <translation>ಹಾಳೆಗಳನ್ನು ಮುದ್ರಿಸಿ</translation>
    </message>
    <message>
        <source>“%1” has the sheets: %2 of %3 are out.</source>
        <translation>ಹಾಳೆಗಳು “%1” ನಲ್ಲಿವೆ: %3 ರಲ್ಲಿ %2 ಹೊರಬಂದಿವೆ.</translation>
    </message>
    <message>
        <source>Badges: %1, sheets: %2.</source>
        <translation>ಬ್ಯಾಡ್ಜ್‌ಗಳು: %1, ಹಾಳೆಗಳು: %2.</translation>
    </message>
    <message>
        <source>“%1” says that all are printed.</source>
        <translation>ಎಲ್ಲವೂ ಮುದ್ರಣವಾಗಿವೆ ಎಂದು “%1” ಹೇಳುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>“%1” has taken all of them and says no more. Look at the paper.</source>
        <translation>“%1” ಎಲ್ಲವನ್ನೂ ತೆಗೆದುಕೊಂಡಿದೆ, ಮುಂದೆ ಏನೂ ಹೇಳುವುದಿಲ್ಲ. ಕಾಗದ ನೋಡಿ.</translation>
    </message>
    <message>
        <source>Stopped. “%1” may have printed some of them.</source>
        <translation>ನಿಲ್ಲಿಸಲಾಗಿದೆ. “%1” ಕೆಲವನ್ನು ಮುದ್ರಿಸಿರಬಹುದು.</translation>
    </message>
    <message>
        <source>It is not clear what “%1” has printed. Look at the paper before you print again.</source>
        <translation>“%1” ಏನು ಮುದ್ರಿಸಿದೆ ಎಂಬುದು ಸ್ಪಷ್ಟವಿಲ್ಲ. ಮತ್ತೆ ಮುದ್ರಿಸುವ ಮೊದಲು ಕಾಗದ ನೋಡಿ.</translation>
    </message>
    <message>
        <source>Badges for an office printer, many on a sheet, as one PDF file or straight to the printer. No badge counts as printed before somebody has it.</source>
        <translation>ಕಚೇರಿ ಪ್ರಿಂಟರ್‌ಗೆ ಬ್ಯಾಡ್ಜ್‌ಗಳು, ಒಂದು ಹಾಳೆಯಲ್ಲಿ ಹಲವು, ಒಂದೇ PDF ಫೈಲ್‌ನಲ್ಲಿ ಅಥವಾ ನೇರವಾಗಿ ಪ್ರಿಂಟರ್‌ಗೆ. ಯಾರಾದರೂ ಪಡೆಯುವವರೆಗೆ ಯಾವ ಬ್ಯಾಡ್ಜ್ ಅನ್ನೂ ಮುದ್ರಿತವೆಂದು ಎಣಿಸುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Where the sheets go</source>
        <translation>ಹಾಳೆಗಳು ಎಲ್ಲಿಗೆ ಹೋಗಬೇಕು</translation>
    </message>
</context>
<context>
    <name>lanyard::StaffBar</name>
    <message>
        <source>People</source>
        <translation>ಜನರು</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>ಸಿಂಕ್</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>ಅಂಕಿಅಂಶ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>ಸೆಟ್ಟಿಂಗ್</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>ಈಗ ಲಾಕ್ ಮಾಡಿ</translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n ನಿರ್ಧಾರ ಬಾಕಿ</numerusform>
            <numerusform>%n ನಿರ್ಧಾರ ಬಾಕಿ</numerusform>
        </translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>ಸಿಬ್ಬಂದಿ</translation>
    </message>
    <message>
        <source>Staff · %1</source>
        <translation>ಸಿಬ್ಬಂದಿ · %1</translation>
    </message>
    <message>
        <source>Locks in %1</source>
        <translation>%1ರಲ್ಲಿ ಲಾಕ್ ಆಗುತ್ತದೆ</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>ಬ್ಯಾಡ್ಜ್‌ಗಳು</translation>
    </message>
</context>
<context>
    <name>lanyard::SyncCounts</name>
    <message>
        <source>No server</source>
        <translation>ಸರ್ವರ್ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation>ಸರ್ವರ್ ಅನ್ನು ಕೇಳಲಾಗುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>ಸಂಪರ್ಕಗೊಂಡಿದೆ</translation>
    </message>
    <message>
        <source>List is coming in, %1 of %2</source>
        <translation>ಪಟ್ಟಿ ಬರುತ್ತಿದೆ, %2ರಲ್ಲಿ %1</translation>
    </message>
    <message>
        <source>List as of %1</source>
        <translation>%1ರ ಪಟ್ಟಿ</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>ನೆಟ್‌ವರ್ಕ್ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1ರಿಂದ</translation>
    </message>
    <message>
        <source>Shut out by the server</source>
        <translation>ಸರ್ವರ್ ಹೊರಗಿಟ್ಟಿದೆ</translation>
    </message>
    <message>
        <source>Pair this desk again.</source>
        <translation>ಈ ಡೆಸ್ಕ್ ಅನ್ನು ಮತ್ತೆ ಜೋಡಿಸಿ.</translation>
    </message>
    <message numerus="yes">
        <source>%n at the server</source>
        <translation>
            <numerusform>%n ಸರ್ವರ್‌ನಲ್ಲಿ</numerusform>
            <numerusform>%n ಸರ್ವರ್‌ನಲ್ಲಿ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n ಕಾಯುತ್ತಿದೆ</numerusform>
            <numerusform>%n ಕಾಯುತ್ತಿವೆ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in doubt</source>
        <translation>
            <numerusform>%n ಸಂದೇಹದಲ್ಲಿ</numerusform>
            <numerusform>%n ಸಂದೇಹದಲ್ಲಿ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n ನಿರ್ಧಾರ ಬಾಕಿ</numerusform>
            <numerusform>%n ನಿರ್ಧಾರ ಬಾಕಿ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n saved here&lt;/b&gt;</source>
        <translation>
            <numerusform>&lt;b&gt;%n ಇಲ್ಲಿ ಉಳಿಸಲಾಗಿದೆ&lt;/b&gt;</numerusform>
            <numerusform>&lt;b&gt;%n ಇಲ್ಲಿ ಉಳಿಸಲಾಗಿದೆ&lt;/b&gt;</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>ಕಾಯುತ್ತಿವೆ</translation>
    </message>
    <message>
        <source>Last sent %1</source>
        <translation>ಕಳುಹಿಸಿದ್ದು %1</translation>
    </message>
    <message>
        <source>Sent in order, by itself</source>
        <translation>ತಾನಾಗಿಯೇ ಕ್ರಮವಾಗಿ ಕಳುಹಿಸಲಾಗುತ್ತದೆ</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>ಸಂದೇಹದಲ್ಲಿ</translation>
    </message>
    <message>
        <source>Sent, no answer yet</source>
        <translation>ಇನ್ನೂ ಉತ್ತರವಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>ನಿರ್ಧಾರ ಬೇಕು</translation>
    </message>
    <message>
        <source>The server said no</source>
        <translation>ಸರ್ವರ್ ನಿರಾಕರಿಸಿದೆ</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>ಈಗ ಕಳುಹಿಸಿ</translation>
    </message>
    <message>
        <source>The server took everything</source>
        <translation>ಎಲ್ಲವೂ ಸ್ವೀಕೃತ</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>ಇಲ್ಲಿ ಉಳಿಸಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Passed on as a file</source>
        <translation>ಫೈಲ್ ಆಗಿ ಮುಂದೆ ಹೋಗುತ್ತದೆ</translation>
    </message>
    <message numerus="yes">
        <source>%n lost there</source>
        <translation>
            <numerusform>%n ಅಲ್ಲಿ ಕಳೆದಿದೆ</numerusform>
            <numerusform>%n ಅಲ್ಲಿ ಕಳೆದಿವೆ</numerusform>
        </translation>
    </message>
    <message>
        <source>Clashes</source>
        <translation>ಎರಡು ಬಾರಿಯ ಪ್ರವೇಶ</translation>
    </message>
    <message>
        <source>Two desks, one ticket</source>
        <translation>ಎರಡು ಡೆಸ್ಕ್, ಒಂದು ಟಿಕೆಟ್</translation>
    </message>
    <message>
        <source>Save the lists as CSV.</source>
        <translation>ಪಟ್ಟಿಗಳನ್ನು CSV ಆಗಿ ಉಳಿಸಿ.</translation>
    </message>
    <message>
        <source>Save lists as CSV</source>
        <translation>ಪಟ್ಟಿಗಳನ್ನು CSV ಆಗಿ ಉಳಿಸಿ</translation>
    </message>
</context>
<context>
    <name>lanyard::SyncLine</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n ಕಾಯುತ್ತಿದೆ</numerusform>
            <numerusform>%n ಕಾಯುತ್ತಿವೆ</numerusform>
        </translation>
    </message>
    <message>
        <source>last sent %1</source>
        <translation>ಕೊನೆಯ ರವಾನೆ %1</translation>
    </message>
    <message>
        <source>no server</source>
        <translation>ಸರ್ವರ್ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>asking the server</source>
        <translation>ಸರ್ವರ್ ಅನ್ನು ಕೇಳಲಾಗುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>list is coming in, %1 of %2</source>
        <translation>ಪಟ್ಟಿ ಬರುತ್ತಿದೆ, %2ರಲ್ಲಿ %1</translation>
    </message>
    <message>
        <source>list is coming in</source>
        <translation>ಪಟ್ಟಿ ಬರುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>in step</source>
        <extracomment>the short form of &quot;in step with the server&quot;, where there is little room</extracomment>
        <translation>ಹೊಂದಿಕೆಯಲ್ಲಿದೆ</translation>
    </message>
    <message>
        <source>in step with the server</source>
        <translation>ಸರ್ವರ್ ಜೊತೆ ಹೊಂದಿಕೆಯಲ್ಲಿದೆ</translation>
    </message>
    <message>
        <source>no network since %1</source>
        <translation>%1ರಿಂದ ನೆಟ್‌ವರ್ಕ್ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>ನೆಟ್‌ವರ್ಕ್ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>shut out by the server</source>
        <translation>ಸರ್ವರ್ ಹೊರಗಿಟ್ಟಿದೆ</translation>
    </message>
    <message numerus="yes">
        <source>%n for staff</source>
        <translation>
            <numerusform>%n ಸಿಬ್ಬಂದಿಗೆ</numerusform>
            <numerusform>%n ಸಿಬ್ಬಂದಿಗೆ</numerusform>
        </translation>
    </message>
    <message>
        <source>clock %1 behind</source>
        <translation>ಗಡಿಯಾರ %1 ಹಿಂದೆ</translation>
    </message>
    <message>
        <source>clock %1 ahead</source>
        <translation>ಗಡಿಯಾರ %1 ಮುಂದೆ</translation>
    </message>
</context>
<context>
    <name>lanyard::SyncPanel</name>
    <message>
        <source>Nothing needs a decision</source>
        <translation>ಯಾವುದಕ್ಕೂ ನಿರ್ಧಾರ ಬೇಕಿಲ್ಲ</translation>
    </message>
    <message>
        <source>What the server refuses is kept here, with its words, until somebody decides.</source>
        <translation>ಸರ್ವರ್ ನಿರಾಕರಿಸಿದ್ದು, ಯಾರಾದರೂ ನಿರ್ಧರಿಸುವವರೆಗೆ, ಅದರ ಮಾತುಗಳೊಂದಿಗೆ ಇಲ್ಲಿರುತ್ತದೆ.</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n in doubt.&lt;/b&gt; Sent, no clear answer came. The same entry is asked again; it cannot count twice.</source>
        <translation>
            <numerusform>&lt;b&gt;%n ಸಂದೇಹದಲ್ಲಿ.&lt;/b&gt; ಕಳುಹಿಸಲಾಗಿದೆ, ಸ್ಪಷ್ಟ ಉತ್ತರ ಬರಲಿಲ್ಲ. ಅದೇ ನಮೂದನ್ನು ಮತ್ತೆ ಕೇಳಲಾಗುತ್ತದೆ; ಎರಡು ಬಾರಿ ಎಣಿಸಲಾಗದು.</numerusform>
            <numerusform>&lt;b&gt;%n ಸಂದೇಹದಲ್ಲಿ.&lt;/b&gt; ಕಳುಹಿಸಲಾಗಿದೆ, ಸ್ಪಷ್ಟ ಉತ್ತರ ಬರಲಿಲ್ಲ. ಅದೇ ನಮೂದನ್ನು ಮತ್ತೆ ಕೇಳಲಾಗುತ್ತದೆ; ಎರಡು ಬಾರಿ ಎಣಿಸಲಾಗದು.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n saved here.&lt;/b&gt; No server is paired: save them as a file to pass them on.</source>
        <translation>
            <numerusform>&lt;b&gt;%n ಇಲ್ಲಿ ಉಳಿಸಲಾಗಿದೆ.&lt;/b&gt; ಯಾವ ಸರ್ವರ್‌ಗೂ ಜೋಡಿಸಿಲ್ಲ: ಮುಂದೆ ಕೊಡಲು ಫೈಲ್ ಆಗಿ ಉಳಿಸಿ.</numerusform>
            <numerusform>&lt;b&gt;%n ಇಲ್ಲಿ ಉಳಿಸಲಾಗಿದೆ.&lt;/b&gt; ಯಾವ ಸರ್ವರ್‌ಗೂ ಜೋಡಿಸಿಲ್ಲ: ಮುಂದೆ ಕೊಡಲು ಫೈಲ್ ಆಗಿ ಉಳಿಸಿ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>ಈಗ ಕೇಳಿ</translation>
    </message>
    <message>
        <source>Ask the server now about what is in doubt</source>
        <translation>ಸಂದೇಹದಲ್ಲಿರುವುದರ ಬಗ್ಗೆ ಸರ್ವರ್ ಅನ್ನು ಈಗ ಕೇಳಿ</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>ತೋರಿಸಿ</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 ತೋರಿಸಿ</translation>
    </message>
</context>
<context>
    <name>lanyard::TimeLine</name>
    <message>
        <source>Opens %1</source>
        <translation>%1ರಿಂದ</translation>
    </message>
    <message>
        <source>Closes %1</source>
        <translation>%1ರವರೆಗೆ</translation>
    </message>
    <message>
        <source>Now %1</source>
        <translation>ಈಗ %1</translation>
    </message>
</context>
<context>
    <name>lanyard::TroublePage</name>
    <message>
        <source>Close</source>
        <translation>ಮುಚ್ಚಿ</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ಮುಂದುವರಿಯಿರಿ</translation>
    </message>
</context>
<context>
    <name>lanyard::TypePage</name>
    <message>
        <source>Find your booking</source>
        <translation>ನಿಮ್ಮ ಬುಕಿಂಗ್ ಹುಡುಕಿ</translation>
    </message>
    <message>
        <source>Two things, exactly as in your booking e-mail.</source>
        <translation>ಎರಡು ವಿವರಗಳು, ನಿಮ್ಮ ಬುಕಿಂಗ್ ಇ-ಮೇಲ್‌ನಲ್ಲಿರುವಂತೆಯೇ.</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>ಕೊನೆಯ ಹೆಸರು</translation>
    </message>
    <message>
        <source>Order code</source>
        <translation>ಆರ್ಡರ್ ಕೋಡ್</translation>
    </message>
    <message>
        <source>Both must match. This screen never lists anyone.</source>
        <translation>ಎರಡೂ ಹೊಂದಬೇಕು. ಈ ಪರದೆ ಯಾರ ಪಟ್ಟಿಯನ್ನೂ ತೋರಿಸುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ಹಿಂದೆ</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ಸಹಾಯ</translation>
    </message>
    <message>
        <source>Find me</source>
        <translation>ಹುಡುಕಿ</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>ಒಂದು ಕ್ಷಣ</translation>
    </message>
    <message>
        <source>In your e-mail it looks like this</source>
        <translation>ನಿಮ್ಮ ಇ-ಮೇಲ್‌ನಲ್ಲಿ ಹೀಗೆ ಕಾಣುತ್ತದೆ</translation>
    </message>
    <message>
        <source>Order &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>ಆರ್ಡರ್ &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
</context>
<context>
    <name>lanyard::WelcomePage</name>
    <message>
        <source>Badge of %1</source>
        <translation>%1 ಅವರ ಬ್ಯಾಡ್ಜ್</translation>
    </message>
    <message>
        <source>Your badge is saved</source>
        <translation>ನಿಮ್ಮ ಬ್ಯಾಡ್ಜ್ ಉಳಿಸಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Your badge is being saved</source>
        <translation>ನಿಮ್ಮ ಬ್ಯಾಡ್ಜ್ ಉಳಿಸಲಾಗುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Ask for it at a desk</source>
        <translation>ಅದನ್ನು ಡೆಸ್ಕ್‌ನಲ್ಲಿ ಕೇಳಿ</translation>
    </message>
    <message>
        <source>Badges are handed out at a desk.</source>
        <translation>ಬ್ಯಾಡ್ಜ್‌ಗಳನ್ನು ಡೆಸ್ಕ್‌ನಲ್ಲಿ ಕೊಡಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Look in the tray below</source>
        <translation>ಕೆಳಗಿನ ಟ್ರೇಯಲ್ಲಿ ನೋಡಿ</translation>
    </message>
    <message>
        <source>In the tray below</source>
        <translation>ಕೆಳಗಿನ ಟ್ರೇಯಲ್ಲಿ</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>ಪ್ರಿಂಟರ್‌ಗೆ ಕಳುಹಿಸಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Your badge is at the printer</source>
        <translation>ನಿಮ್ಮ ಬ್ಯಾಡ್ಜ್ ಪ್ರಿಂಟರ್‌ನಲ್ಲಿದೆ</translation>
    </message>
    <message>
        <source>Your badge is printed</source>
        <translation>ನಿಮ್ಮ ಬ್ಯಾಡ್ಜ್ ಮುದ್ರಣವಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Your badge is printing</source>
        <translation>ನಿಮ್ಮ ಬ್ಯಾಡ್ಜ್ ಮುದ್ರಣವಾಗುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Welcome, %1</source>
        <translation>ಸ್ವಾಗತ, %1</translation>
    </message>
    <message>
        <source>You are checked in.</source>
        <translation>ನಿಮ್ಮ ಚೆಕ್-ಇನ್ ಆಗಿದೆ.</translation>
    </message>
    <message>
        <source>Take it from the tray when it stops moving.</source>
        <translation>ಬ್ಯಾಡ್ಜ್ ಹೊರಬಂದ ಮೇಲೆ ಕೆಳಗಿನ ಟ್ರೇಯಿಂದ ತೆಗೆದುಕೊಳ್ಳಿ.</translation>
    </message>
    <message>
        <source>No badge is printed for this ticket.</source>
        <translation>ಈ ಟಿಕೆಟ್‌ಗೆ ಬ್ಯಾಡ್ಜ್ ಮುದ್ರಿಸುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>ಮುಗಿಯಿತು</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ಸಹಾಯ</translation>
    </message>
</context>
</TS>
