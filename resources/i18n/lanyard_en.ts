<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AnswerInput</name>
    <message numerus="yes">
        <source>This is too short. Type %n letters or more.</source>
        <translation>
            <numerusform>This is too short. Type %n letter or more.</numerusform>
            <numerusform>This is too short. Type %n letters or more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is too long. Type %n letters at most.</source>
        <translation>
            <numerusform>This is too long. Type %n letter at most.</numerusform>
            <numerusform>This is too long. Type %n letters at most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskWords</name>
    <message numerus="yes">
        <source>&lt;b&gt;%n badges sent so far.&lt;/b&gt;</source>
        <translation>
            <numerusform>&lt;b&gt;One badge sent so far.&lt;/b&gt;</numerusform>
            <numerusform>&lt;b&gt;%n badges sent so far.&lt;/b&gt;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people of one order are checked out</source>
        <translation>
            <numerusform>%n person of one order is checked out</numerusform>
            <numerusform>%n people of one order are checked out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people of one order are checked in</source>
        <translation>
            <numerusform>%n person of one order is checked in</numerusform>
            <numerusform>%n people of one order are checked in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badges, not printed</source>
        <translation>
            <numerusform>%n badge, not printed</numerusform>
            <numerusform>%n badges, not printed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check in %n</source>
        <translation>
            <numerusform>Check in %n</numerusform>
            <numerusform>Check in %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check out %n</source>
        <translation>
            <numerusform>Check out %n</numerusform>
            <numerusform>Check out %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check in all %n</source>
        <translation>
            <numerusform>Check in all %n</numerusform>
            <numerusform>Check in all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingSentence</name>
    <message numerus="yes">
        <source>All %n badges come out well.</source>
        <translation>
            <numerusform>The one badge comes out well.</numerusform>
            <numerusform>All %n badges come out well.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people get no badge with their ticket.</source>
        <translation>
            <numerusform>%n person gets no badge with their ticket.</numerusform>
            <numerusform>%n people get no badge with their ticket.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message numerus="yes">
        <source>Sent %n times</source>
        <translation>
            <numerusform>Sent once</numerusform>
            <numerusform>Sent %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleSentence</name>
    <message numerus="yes">
        <source>This ticket was already used for “%1” on %n days</source>
        <translation>
            <numerusform>This ticket was already used for “%1” on %n day</numerusform>
            <numerusform>This ticket was already used for “%1” on %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This ticket was already used for “%1” %n times today, last at %2</source>
        <translation>
            <numerusform>This ticket was already used for “%1” %n time today, last at %2</numerusform>
            <numerusform>This ticket was already used for “%1” %n times today, last at %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This ticket was already used for “%1” %n times, last at %2</source>
        <translation>
            <numerusform>This ticket was already used for “%1” %n time, last at %2</numerusform>
            <numerusform>This ticket was already used for “%1” %n times, last at %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message numerus="yes">
        <source>%n questions to answer</source>
        <translation>
            <numerusform>One question to answer</numerusform>
            <numerusform>%n questions to answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This code stands for %n tickets</source>
        <translation>
            <numerusform>This code stands for %n ticket</numerusform>
            <numerusform>This code stands for %n tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Entry number %n</source>
        <translation>
            <numerusform>Entry number %n</numerusform>
            <numerusform>Entry number %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are in %1.</source>
        <translation>
            <numerusform>%n row is in %1.</numerusform>
            <numerusform>%n rows are in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tickets are in the picture</source>
        <translation>
            <numerusform>%n ticket is in the picture</numerusform>
            <numerusform>%n tickets are in the picture</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartSentences</name>
    <message numerus="yes">
        <source>%n entries that wait for the server can be read from it, perhaps not all. Once the people are here again, the page “Sync” offers to take them over.</source>
        <translation>
            <numerusform>One entry that waits for the server can be read from it, perhaps not the only one. Once the people are here again, the page “Sync” offers to take it over.</numerusform>
            <numerusform>%n entries that wait for the server can be read from it, perhaps not all. Once the people are here again, the page “Sync” offers to take them over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message numerus="yes">
        <source>Server, asked %n times</source>
        <translation>
            <numerusform>Server, asked once</numerusform>
            <numerusform>Server, asked %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This ticket was admitted %n times</source>
        <translation>
            <numerusform>This ticket was admitted once</numerusform>
            <numerusform>This ticket was admitted %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait that the server does not have</source>
        <translation>
            <numerusform>%n waits that the server does not have</numerusform>
            <numerusform>%n wait that the server does not have</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are sealed in %1.</source>
        <translation>
            <numerusform>%n entry is sealed in %1.</numerusform>
            <numerusform>%n entries are sealed in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <comment>entries of others</comment>
        <translation>
            <numerusform>%1, and one more</numerusform>
            <numerusform>%1, and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n more need a decision.&lt;/b&gt; They come up here as these are decided.</source>
        <translation>
            <numerusform>&lt;b&gt;One more needs a decision.&lt;/b&gt; It comes up here as these are decided.</numerusform>
            <numerusform>&lt;b&gt;%n more need a decision.&lt;/b&gt; They come up here as these are decided.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server lost %n entries</source>
        <translation>
            <numerusform>The server lost one entry</numerusform>
            <numerusform>The server lost %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n waiting.&lt;/b&gt; About %1 to send, at the server’s pace. The desk does not wait for this.</source>
        <translation>
            <numerusform>&lt;b&gt;%n waiting.&lt;/b&gt; About %1 to send, at the server’s pace. The desk does not wait for this.</numerusform>
            <numerusform>&lt;b&gt;%n waiting.&lt;/b&gt; About %1 to send, at the server’s pace. The desk does not wait for this.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n waiting.&lt;/b&gt; They go out in order, by themselves. The desk does not wait for this.</source>
        <translation>
            <numerusform>&lt;b&gt;%n waiting.&lt;/b&gt; It goes out by itself. The desk does not wait for this.</numerusform>
            <numerusform>&lt;b&gt;%n waiting.&lt;/b&gt; They go out in order, by themselves. The desk does not wait for this.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were found in the damaged data</source>
        <translation>
            <numerusform>1 entry was found in the damaged data</numerusform>
            <numerusform>%n entries were found in the damaged data</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more that this desk must not send: those of another event (bring its people in first) or server, or that might count twice</source>
        <translation>
            <numerusform>1 more that this desk must not send: it is of another event (bring its people in first) or server, or might count twice</numerusform>
            <numerusform>%n more that this desk must not send: those of another event (bring its people in first) or server, or that might count twice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were taken over. They wait for the server with the others.</source>
        <translation>
            <numerusform>1 entry was taken over. It waits for the server with the others.</numerusform>
            <numerusform>%n entries were taken over. They wait for the server with the others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server shows %n people as let in by this desk, which never saw them</source>
        <translation>
            <numerusform>The server shows 1 person as let in by this desk, which never saw them</numerusform>
            <numerusform>The server shows %n people as let in by this desk, which never saw them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation>
            <numerusform>in %n minute</numerusform>
            <numerusform>in %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hours</source>
        <translation>
            <numerusform>in %n hour</numerusform>
            <numerusform>in %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
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
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>one second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::BadgesPanel</name>
    <message numerus="yes">
        <source>Paused · %n waiting</source>
        <translation>
            <numerusform>Paused · %n waiting</numerusform>
            <numerusform>Paused · %n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Badges, and %n more that wait</source>
        <translation>
            <numerusform>Badges, and %n more that waits</numerusform>
            <numerusform>Badges, and %n more that wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::CountBar</name>
    <message numerus="yes">
        <source>%n seconds left</source>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::CountLine</name>
    <message numerus="yes">
        <source>%n in the last hour</source>
        <translation>
            <numerusform>%n in the last hour</numerusform>
            <numerusform>%n in the last hour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at this desk</source>
        <translation>
            <numerusform>%n at this desk</numerusform>
            <numerusform>%n at this desk</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::DeskPage</name>
    <message numerus="yes">
        <source>%n people are in this order: too many to check in together.</source>
        <translation>
            <numerusform>%n person is in this order: too many to check in together.</numerusform>
            <numerusform>%n people are in this order: too many to check in together.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One order, %n people</source>
        <translation>
            <numerusform>One order, %n person</numerusform>
            <numerusform>One order, %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::DeskSignPage</name>
    <message numerus="yes">
        <source>This screen clears in %n seconds</source>
        <translation>
            <numerusform>This screen clears in %n second</numerusform>
            <numerusform>This screen clears in %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::ErasePanel</name>
    <message numerus="yes">
        <source>%n people of “%1” are erased here, with their check-ins, answers and badges. The server’s own data is not touched. Files in folders that you chose stay.</source>
        <translation>
            <numerusform>One person of “%1” is erased here, with check-ins, answers and badges. The server’s own data is not touched. Files in folders that you chose stay.</numerusform>
            <numerusform>%n people of “%1” are erased here, with their check-ins, answers and badges. The server’s own data is not touched. Files in folders that you chose stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n wait that neither the server nor a file has.&lt;/b&gt; Save them first, else they are lost for good.</source>
        <translation>
            <numerusform>&lt;b&gt;%n waits that neither the server nor a file has.&lt;/b&gt; Save it first, else it is lost for good.</numerusform>
            <numerusform>&lt;b&gt;%n wait that neither the server nor a file has.&lt;/b&gt; Save them first, else they are lost for good.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::IdlePanel</name>
    <message numerus="yes">
        <source>&lt;b&gt;%n check-ins need staff:&lt;/b&gt; the server refused them.</source>
        <translation>
            <numerusform>&lt;b&gt;One check-in needs staff:&lt;/b&gt; the server refused it.</numerusform>
            <numerusform>&lt;b&gt;%n check-ins need staff:&lt;/b&gt; the server refused them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::ImportPage</name>
    <message numerus="yes">
        <source>%n rows were left out:</source>
        <translation>
            <numerusform>%n row was left out:</numerusform>
            <numerusform>%n rows were left out:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n people</source>
        <translation>
            <numerusform>Add %n person</numerusform>
            <numerusform>Add %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::PairPage</name>
    <message numerus="yes">
        <source>%n people are loaded</source>
        <translation>
            <numerusform>%n person is loaded</numerusform>
            <numerusform>%n people are loaded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::PinDots</name>
    <message numerus="yes">
        <source>%n digits entered</source>
        <translation>
            <numerusform>%n digit entered</numerusform>
            <numerusform>%n digits entered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::PinPanel</name>
    <message numerus="yes">
        <source>%n digits</source>
        <translation>
            <numerusform>%n digit</numerusform>
            <numerusform>%n digits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;This PIN is not right.&lt;/b&gt; Try again in %n seconds.</source>
        <translation>
            <numerusform>&lt;b&gt;This PIN is not right.&lt;/b&gt; Try again in %n second.</numerusform>
            <numerusform>&lt;b&gt;This PIN is not right.&lt;/b&gt; Try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::QuestionPanel</name>
    <message numerus="yes">
        <source>questions to answer</source>
        <translation>
            <numerusform>question to answer</numerusform>
            <numerusform>questions to answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::RecentList</name>
    <message numerus="yes">
        <source>Undo all %n</source>
        <translation>
            <numerusform>Undo all %n</numerusform>
            <numerusform>Undo all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::SavePanel</name>
    <message numerus="yes">
        <source>%n rows saved…</source>
        <translation>
            <numerusform>%n row saved…</numerusform>
            <numerusform>%n rows saved…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::SealPanel</name>
    <message numerus="yes">
        <source>A passphrase has %n letters or more. Several words are easy to keep.</source>
        <translation>
            <numerusform>A passphrase has %n letter or more. Several words are easy to keep.</numerusform>
            <numerusform>A passphrase has %n letters or more. Several words are easy to keep.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries with names and tickets. Without the passphrase nobody can read the file, and nobody can find the passphrase out. Keep it apart.</source>
        <translation>
            <numerusform>%n entry with name and ticket. Without the passphrase nobody can read the file, and nobody can find the passphrase out. Keep it apart.</numerusform>
            <numerusform>%n entries with names and tickets. Without the passphrase nobody can read the file, and nobody can find the passphrase out. Keep it apart.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::SheetPage</name>
    <message numerus="yes">
        <source>%n badges are in “%1”.</source>
        <translation>
            <numerusform>%n badge is in “%1”.</numerusform>
            <numerusform>%n badges are in “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badges could not be drawn and are left out: %1.</source>
        <translation>
            <numerusform>%n badge could not be drawn and is left out: %1.</numerusform>
            <numerusform>%n badges could not be drawn and are left out: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n badges a text does not fit.</source>
        <translation>
            <numerusform>On %n badge a text does not fit.</numerusform>
            <numerusform>On %n badges a text does not fit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::StaffBar</name>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n to decide</numerusform>
            <numerusform>%n to decide</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::SyncCounts</name>
    <message numerus="yes">
        <source>%n at the server</source>
        <translation>
            <numerusform>%n at the server</numerusform>
            <numerusform>%n at the server</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in doubt</source>
        <translation>
            <numerusform>%n in doubt</numerusform>
            <numerusform>%n in doubt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n to decide</numerusform>
            <numerusform>%n to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n saved here&lt;/b&gt;</source>
        <translation>
            <numerusform>&lt;b&gt;%n saved here&lt;/b&gt;</numerusform>
            <numerusform>&lt;b&gt;%n saved here&lt;/b&gt;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost there</source>
        <translation>
            <numerusform>%n lost there</numerusform>
            <numerusform>%n lost there</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::SyncLine</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for staff</source>
        <translation>
            <numerusform>%n for staff</numerusform>
            <numerusform>%n for staff</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::SyncPanel</name>
    <message numerus="yes">
        <source>&lt;b&gt;%n in doubt.&lt;/b&gt; Sent, no clear answer came. The same entry is asked again; it cannot count twice.</source>
        <translation>
            <numerusform>&lt;b&gt;%n in doubt.&lt;/b&gt; Sent, no clear answer came. The same entry is asked again; it cannot count twice.</numerusform>
            <numerusform>&lt;b&gt;%n in doubt.&lt;/b&gt; Sent, no clear answer came. The same entry is asked again; it cannot count twice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n saved here.&lt;/b&gt; No server is paired: save them as a file to pass them on.</source>
        <translation>
            <numerusform>&lt;b&gt;%n saved here.&lt;/b&gt; No server is paired: save it as a file to pass it on.</numerusform>
            <numerusform>&lt;b&gt;%n saved here.&lt;/b&gt; No server is paired: save them as a file to pass them on.</numerusform>
        </translation>
    </message>
</context>
</TS>
