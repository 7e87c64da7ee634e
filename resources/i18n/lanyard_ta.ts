<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ta" sourcelanguage="en">
<context>
    <name>AnswerInput</name>
    <message>
        <source>Without a yes nobody is checked in.</source>
        <translation>“ஆம்” இல்லாமல் செக்-இன் இல்லை.</translation>
    </message>
    <message>
        <source>This question needs an answer.</source>
        <translation>இந்தக் கேள்விக்குப் பதில் தேவை.</translation>
    </message>
    <message>
        <source>This is not a number. Type digits.</source>
        <translation>இது எண் அல்ல. இலக்கங்களை டைப் செய்யவும்.</translation>
    </message>
    <message>
        <source>This is too small. The smallest number is %1.</source>
        <translation>இது மிகச் சிறியது. மிகக் குறைந்த எண் %1.</translation>
    </message>
    <message>
        <source>This is too large. The largest number is %1.</source>
        <translation>இது மிகப் பெரியது. மிக அதிக எண் %1.</translation>
    </message>
    <message>
        <source>Choose one of the answers.</source>
        <translation>பதில்களில் ஒன்றைத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>This is too early. The earliest is %1.</source>
        <translation>இது மிக முந்தையது. %1 முதல் முடியும்.</translation>
    </message>
    <message>
        <source>This is too late. The latest is %1.</source>
        <translation>இது மிகப் பிந்தையது. %1 வரை முடியும்.</translation>
    </message>
    <message>
        <source>This is not a time. Type hours and minutes: 14:30.</source>
        <translation>இது நேரம் அல்ல. மணி, நிமிடம் டைப் செய்யவும்: 14:30.</translation>
    </message>
    <message>
        <source>No country has these letters. Type the beginning of its name.</source>
        <translation>இந்த எழுத்துகளில் நாடு இல்லை. பெயரின் தொடக்கத்தை டைப் செய்யவும்.</translation>
    </message>
    <message numerus="yes">
        <source>This is too short. Type %n letters or more.</source>
        <translation>
            <numerusform>இது மிகக் குறைவு. குறைந்தது %n எழுத்து தேவை.</numerusform>
            <numerusform>இது மிகக் குறைவு. குறைந்தது %n எழுத்துகள் தேவை.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is too long. Type %n letters at most.</source>
        <translation>
            <numerusform>இது மிக நீளம். அதிகபட்சம் %n எழுத்து.</numerusform>
            <numerusform>இது மிக நீளம். அதிகபட்சம் %n எழுத்துகள்.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a number</source>
        <translation>எண்ணை டைப் செய்க</translation>
    </message>
    <message>
        <source>Type the time: 14:30</source>
        <translation>நேரம் டைப் செய்க: 14:30</translation>
    </message>
    <message>
        <source>Type the beginning of the country’s name</source>
        <translation>நாட்டின் பெயரின் தொடக்கம்</translation>
    </message>
    <message>
        <source>Type the number, from its country on: +91 …</source>
        <translation>நாட்டுக் குறியீட்டுடன் எண்: +91 …</translation>
    </message>
    <message>
        <source>Type the answer here</source>
        <translation>பதிலை இங்கே டைப் செய்க</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>%1 முதல் %2 வரை</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>%1 முதல்</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <translation>%1 வரை</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <extracomment>A whole date, to be read back: &quot;Saturday 5 December 2026&quot;</extracomment>
        <translation>dddd, d MMMM yyyy</translation>
    </message>
    <message>
        <source>This is not a date. Type day, month and year: 05/12/2026.</source>
        <translation>இது தேதி அல்ல. நாள், மாதம், ஆண்டு: 05/12/2026.</translation>
    </message>
    <message>
        <source>Type day, month, year and the time: 05/12/2026 14:30.</source>
        <translation>நாள், மாதம், ஆண்டு, நேரம் தேவை: 05/12/2026 14:30.</translation>
    </message>
    <message>
        <source>Type day, month, year: 05/12/2026</source>
        <translation>நாள், மாதம், ஆண்டு: 05/12/2026</translation>
    </message>
    <message>
        <source>Type day, month, year, time: 05/12/2026 14:30</source>
        <translation>நாள், மாதம், ஆண்டு, நேரம்: 05/12/2026 14:30</translation>
    </message>
    <message>
        <source>This desk does not know this kind of question. Call staff.</source>
        <translation>இந்த வகைக் கேள்வி இங்கே தெரியாது. பணியாளரை அழைக்கவும்.</translation>
    </message>
    <message>
        <source>A file is needed here. Choose one.</source>
        <translation>இங்கே ஒரு கோப்பு தேவை. ஒன்றைத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>This file cannot be taken. Choose a picture or a PDF.</source>
        <translation>இந்தக் கோப்பு பொருந்தாது. படம் அல்லது PDF தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>This file is too large. A PDF may have 10 MB.</source>
        <translation>இந்தக் கோப்பு மிகப் பெரியது. PDF 10 MB வரை இருக்கலாம்.</translation>
    </message>
</context>
<context>
    <name>CodeWords</name>
    <message>
        <source>This code was replaced by a newer one</source>
        <translation>இந்தக் கோடுக்குப் பதில் புதியது வந்துள்ளது</translation>
    </message>
    <message>
        <source>This ticket is for “%1”</source>
        <translation>இந்த டிக்கெட் “%1” நிகழ்வுக்கானது</translation>
    </message>
    <message>
        <source>This is a web address, not a ticket</source>
        <translation>இது இணைய முகவரி, டிக்கெட் அல்ல</translation>
    </message>
    <message>
        <source>This is a boarding pass, not a ticket</source>
        <translation>இது போர்டிங் பாஸ், டிக்கெட் அல்ல</translation>
    </message>
    <message>
        <source>This is a Wi-Fi code, not a ticket</source>
        <translation>இது வைஃபை கோட், டிக்கெட் அல்ல</translation>
    </message>
    <message>
        <source>These are contact details, not a ticket</source>
        <translation>இவை தொடர்பு விவரங்கள், டிக்கெட் அல்ல</translation>
    </message>
    <message>
        <source>This is a calendar entry, not a ticket</source>
        <translation>இது நாட்காட்டிக் குறிப்பு, டிக்கெட் அல்ல</translation>
    </message>
    <message>
        <source>This is a code for paying, not a ticket</source>
        <translation>இது பணம் செலுத்தும் கோட், டிக்கெட் அல்ல</translation>
    </message>
    <message>
        <source>This code is for pairing a device</source>
        <translation>இது சாதனத்தை இணைக்கும் கோட்</translation>
    </message>
    <message>
        <source>This code is not on this event’s list</source>
        <translation>இந்தக் கோட் பட்டியலில் இல்லை</translation>
    </message>
    <message>
        <source>Ask for the newest e-mail with the ticket, or search by name.</source>
        <translation>டிக்கெட்டுடன் வந்த புதிய மின்னஞ்சலைக் கேட்கவும், அல்லது பெயரால் தேடவும்.</translation>
    </message>
    <message>
        <source>Show the way there, or search by name for a ticket to this event.</source>
        <translation>அங்கே செல்ல வழி காட்டவும், அல்லது இந்த நிகழ்வின் டிக்கெட்டைப் பெயரால் தேடவும்.</translation>
    </message>
    <message>
        <source>Often the ticket of another event: ask for the e-mail, or search by name.</source>
        <translation>பெரும்பாலும் வேறு நிகழ்வின் டிக்கெட்: மின்னஞ்சலைக் கேட்கவும், அல்லது பெயரால் தேடவும்.</translation>
    </message>
    <message>
        <source>Ask for the code in the e-mail with the ticket, or search by name.</source>
        <translation>டிக்கெட்டுடன் வந்த மின்னஞ்சலில் உள்ள கோடைக் கேட்கவும், அல்லது பெயரால் தேடவும்.</translation>
    </message>
    <message>
        <source>Hold the code of your ticket here: it is in the e-mail with the ticket.</source>
        <translation>உங்கள் டிக்கெட்டின் கோடை இங்கே காட்டவும்: அது மின்னஞ்சலில் உள்ளது.</translation>
    </message>
    <message>
        <source>At the desk you hear where to go.</source>
        <translation>எங்கே செல்வது என்று கவுண்டரில் சொல்வார்கள்.</translation>
    </message>
</context>
<context>
    <name>DeskName</name>
    <message>
        <source>Another desk (%1)</source>
        <extracomment>the server tells a number only: &quot;Another desk (#2)&quot;</extracomment>
        <translation>வேறு கவுண்டர் (%1)</translation>
    </message>
</context>
<context>
    <name>DeskWords</name>
    <message>
        <source>No name on the ticket</source>
        <translation>டிக்கெட்டில் பெயர் இல்லை</translation>
    </message>
    <message>
        <source>Say “%1”</source>
        <translation>உச்சரிப்பு: “%1”</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>நிறுவனம்</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>டிக்கெட்</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>ஆர்டர்</translation>
    </message>
    <message>
        <source>&lt;b&gt;Look twice:&lt;/b&gt; the organiser has marked this ticket.</source>
        <translation>&lt;b&gt;கவனமாகப் பார்க்கவும்:&lt;/b&gt; ஏற்பாட்டாளர் இதைக் குறித்துள்ளார்.</translation>
    </message>
    <message>
        <source>Undo, %1 s</source>
        <translation>திரும்பப் பெறு, %1 நொ</translation>
    </message>
    <message>
        <source>Reprint</source>
        <translation>மறு அச்சு</translation>
    </message>
    <message>
        <source>Saved here at %1</source>
        <translation>இங்கே சேமித்தது, %1</translation>
    </message>
    <message>
        <source>Saved here at %1, server has it</source>
        <translation>%1, சேமித்தது, சர்வரிலும் உள்ளது</translation>
    </message>
    <message>
        <source>Saved here at %1, waits for the server</source>
        <translation>%1, சேமித்தது, சர்வருக்குக் காத்திருக்கிறது</translation>
    </message>
    <message>
        <source>When</source>
        <translation>எப்போது</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>எங்கே</translation>
    </message>
    <message>
        <source>By</source>
        <translation>யாரால்</translation>
    </message>
    <message>
        <source>&lt;b&gt;No badge printed yet.&lt;/b&gt;</source>
        <translation>&lt;b&gt;இன்னும் அச்சாகவில்லை.&lt;/b&gt;</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n badges sent so far.&lt;/b&gt;</source>
        <translation>
            <numerusform>&lt;b&gt;இதுவரை ஒரு பேட்ஜ் சென்றது.&lt;/b&gt;</numerusform>
            <numerusform>&lt;b&gt;இதுவரை %n பேட்ஜ்கள் சென்றன.&lt;/b&gt;</numerusform>
        </translation>
    </message>
    <message>
        <source>Badge needed again? One key says why and prints.</source>
        <translation>மீண்டும் பேட்ஜ் வேண்டுமா? ஒரே விசை காரணம் சொல்லி அச்சிடும்.</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>காணோம்</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>சேதம்</translation>
    </message>
    <message>
        <source>Name wrong</source>
        <translation>பெயர் பிழை</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>அடுத்தவர்</translation>
    </message>
    <message>
        <source>Admit on my word</source>
        <translation>என் பொறுப்பில் உள்ளே</translation>
    </message>
    <message>
        <source>History</source>
        <translation>வரலாறு</translation>
    </message>
    <message>
        <source>list read %1</source>
        <translation>பட்டியல் %1</translation>
    </message>
    <message>
        <source>To search, just type: name, company or order</source>
        <translation>தேட டைப் செய்யவும்: பெயர், நிறுவனம் அல்லது ஆர்டர்</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>சரிபார்ப்பு</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>ஒரு நிமிடம்</translation>
    </message>
    <message>
        <source>Nothing is lost, the answer comes by itself</source>
        <translation>எதுவும் இழக்கப்படாது, பதில் தானாக வரும்</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>சேமிக்கவில்லை</translation>
    </message>
    <message>
        <source>Nobody was admitted</source>
        <translation>யாருக்கும் அனுமதியில்லை</translation>
    </message>
    <message>
        <source>The same code can be scanned again at once</source>
        <translation>அதே கோடை உடனே மீண்டும் ஸ்கேன் செய்யலாம்</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>பணியாளர்</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>திரும்பப் பெற்றது</translation>
    </message>
    <message>
        <source>The check-in was taken back</source>
        <translation>செக்-இன் திரும்பப் பெறப்பட்டது</translation>
    </message>
    <message>
        <source>If the badge came out, take it back too</source>
        <translation>பேட்ஜ் வந்திருந்தால் அதையும் திரும்பப் பெறவும்</translation>
    </message>
    <message>
        <source>Badge?</source>
        <translation>பேட்ஜ்?</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>அச்சாகவில்லை</translation>
    </message>
    <message>
        <source>The person is checked in</source>
        <translation>செக்-இன் ஆகிவிட்டது</translation>
    </message>
    <message>
        <source>%1 is checked in</source>
        <translation>%1: செக்-இன் ஆனது</translation>
    </message>
    <message>
        <source>The check-in is saved, %1</source>
        <translation>செக்-இன் சேமிக்கப்பட்டது, %1</translation>
    </message>
    <message>
        <source>The badge may or may not have come out</source>
        <translation>பேட்ஜ் வந்திருக்கலாம், வராமலும் இருக்கலாம்</translation>
    </message>
    <message>
        <source>Look in the tray: is the badge there?</source>
        <translation>ட்ரேயில் பார்க்கவும்: பேட்ஜ் உள்ளதா?</translation>
    </message>
    <message>
        <source>Yes, it is there</source>
        <translation>ஆம், உள்ளது</translation>
    </message>
    <message>
        <source>No, nothing came</source>
        <translation>இல்லை, வரவில்லை</translation>
    </message>
    <message>
        <source>The badge has not been printed</source>
        <translation>பேட்ஜ் அச்சாகவில்லை</translation>
    </message>
    <message>
        <source>Nothing reached paper</source>
        <translation>தாளில் எதுவும் வரவில்லை</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>மீண்டும் அச்சு</translation>
    </message>
    <message>
        <source>Reprint now</source>
        <translation>உடனே மறு அச்சு</translation>
    </message>
    <message>
        <source>Later, next person</source>
        <translation>பிறகு, அடுத்தவர்</translation>
    </message>
    <message>
        <source>In the tray</source>
        <translation>ட்ரேயில்</translation>
    </message>
    <message>
        <source>Drawing the badge</source>
        <translation>பேட்ஜ் வரைகிறது</translation>
    </message>
    <message>
        <source>Sent to %1</source>
        <translation>அனுப்பியது: %1</translation>
    </message>
    <message>
        <source>Badge drawn, code read back</source>
        <translation>வரைந்தது, கோட் சரி</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>அனுப்புகிறது…</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>அச்சாகிறது…</translation>
    </message>
    <message>
        <source>Look in the tray</source>
        <translation>ட்ரேயில் பார்க்கவும்</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>அச்சானது</translation>
    </message>
    <message>
        <source>Badge ordered</source>
        <translation>பேட்ஜ் கோரப்பட்டது</translation>
    </message>
    <message>
        <source>No word from the printer</source>
        <translation>பிரிண்டர் பதில் இல்லை</translation>
    </message>
    <message>
        <source>The next badge
appears here</source>
        <translation>அடுத்த பேட்ஜ்
இங்கே தெரியும்</translation>
    </message>
    <message>
        <source>No badge yet</source>
        <translation>பேட்ஜ் இல்லை</translation>
    </message>
    <message>
        <source>Nothing to print</source>
        <translation>அச்சிட ஏதுமில்லை</translation>
    </message>
    <message>
        <source>Preview, not printed</source>
        <translation>முன்னோட்டம், அச்சல்ல</translation>
    </message>
    <message>
        <source>The dots that will be printed, but for the edges</source>
        <translation>ஓரங்களைத் தவிர அச்சாகும் அதே புள்ளிகள்</translation>
    </message>
    <message>
        <source>Exactly the dots that will be printed</source>
        <translation>அச்சாகும் அதே புள்ளிகள்</translation>
    </message>
    <message>
        <source>Check in and print</source>
        <translation>செக்-இன், அச்சு</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Keep this badge at the desk</source>
        <translation>பேட்ஜ் கவுண்டரில் இருக்கட்டும்</translation>
    </message>
    <message>
        <source>No badge printed</source>
        <translation>பேட்ஜ் அச்சாகவில்லை</translation>
    </message>
    <message>
        <source>It is on its way</source>
        <translation>வருகிறது</translation>
    </message>
    <message>
        <source>Checked in only</source>
        <translation>செக்-இன் மட்டும்</translation>
    </message>
    <message>
        <source>This is their badge</source>
        <translation>இது அவருடைய பேட்ஜ்</translation>
    </message>
    <message>
        <source>Nothing is printing now</source>
        <translation>எதுவும் அச்சாகவில்லை</translation>
    </message>
    <message>
        <source>Prints after the last answer</source>
        <translation>கடைசிப் பதிலுக்குப் பின் அச்சு</translation>
    </message>
    <message>
        <source>No badge
for an unknown code</source>
        <translation>தெரியாத கோடுக்கு
பேட்ஜ் இல்லை</translation>
    </message>
    <message>
        <source>No badge
for a refused ticket</source>
        <translation>மறுத்த டிக்கெட்டுக்கு
பேட்ஜ் இல்லை</translation>
    </message>
    <message>
        <source>Scan a code, or type a name, company or order</source>
        <translation>கோட் ஸ்கேன், அல்லது பெயர், நிறுவனம், ஆர்டர்</translation>
    </message>
    <message>
        <source>Next code, or type the name</source>
        <translation>அடுத்த கோட், அல்லது பெயர்</translation>
    </message>
    <message>
        <source>Next code, at any time</source>
        <translation>அடுத்த கோட், எப்போதும்</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Enter</translation>
    </message>
    <message>
        <source>Check in only</source>
        <translation>செக்-இன் மட்டும்</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>தேர்வு</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>உதவி</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>திரும்பப் பெறு</translation>
    </message>
    <message>
        <source>Look it up as a code</source>
        <translation>கோடாகத் தேடு</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>அழி</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>பதில்</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>அடுத்து</translation>
    </message>
    <message>
        <source>Back, nothing recorded</source>
        <translation>பின்செல், பதிவில்லை</translation>
    </message>
    <message>
        <source>Reprint with a reason</source>
        <translation>காரணத்துடன் மறு அச்சு</translation>
    </message>
    <message>
        <source>Not printed yet</source>
        <translation>அச்சாகவில்லை</translation>
    </message>
    <message>
        <source>Close help</source>
        <translation>உதவியை மூடு</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>செக்-இன்</translation>
    </message>
    <message>
        <source>Sent before: Enter prints no second one</source>
        <translation>முன்பே சென்றது: Enter இரண்டாவது அச்சிடாது</translation>
    </message>
    <message>
        <source>Saved as a file</source>
        <translation>கோப்பாகச் சேமித்தது</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>நிகழ்வு</translation>
    </message>
    <message>
        <source>Waits for the printer</source>
        <translation>பிரிண்டர் காத்திருப்பு</translation>
    </message>
    <message>
        <source>Let out on my word</source>
        <translation>என் பொறுப்பில் வெளியே</translation>
    </message>
    <message>
        <source>Nothing was recorded</source>
        <translation>எதுவும் பதிவாகவில்லை</translation>
    </message>
    <message>
        <source>The check-out was taken back</source>
        <translation>செக்-அவுட் திரும்பப் பெறப்பட்டது</translation>
    </message>
    <message>
        <source>No badge
on the way out</source>
        <translation>வெளியேறும்போது
பேட்ஜ் இல்லை</translation>
    </message>
    <message>
        <source>Check out</source>
        <translation>செக்-அவுட்</translation>
    </message>
    <message>
        <source>Out: scan a code, or type a name or order</source>
        <translation>வெளியே: கோட் ஸ்கேன், அல்லது பெயர், ஆர்டர்</translation>
    </message>
    <message>
        <source>Out: next code, or type the name</source>
        <translation>வெளியே: அடுத்த கோட், அல்லது பெயர்</translation>
    </message>
    <message>
        <source>Out: next code, at any time</source>
        <translation>வெளியே: அடுத்த கோட், எப்போதும்</translation>
    </message>
    <message>
        <source>Scan people in or out</source>
        <translation>உள்ளே, வெளியே ஸ்கேன்</translation>
    </message>
    <message>
        <source>Scan people in again</source>
        <translation>மீண்டும் உள்ளே ஸ்கேன்</translation>
    </message>
    <message>
        <source>Scan people out</source>
        <translation>வெளியே ஸ்கேன்</translation>
    </message>
    <message>
        <source>Made beforehand</source>
        <translation>முன்பே செய்தது</translation>
    </message>
    <message>
        <source>The badge was put on a sheet, to be printed beforehand</source>
        <translation>பேட்ஜ் முன்பே அச்சிட ஒரு தாளில் வைக்கப்பட்டது</translation>
    </message>
    <message>
        <source>Look among the badges made beforehand: is it there?</source>
        <translation>முன்பே செய்த பேட்ஜ்களில் பார்க்கவும்: உள்ளதா?</translation>
    </message>
    <message>
        <source>No, it is not there</source>
        <translation>இல்லை, அங்கில்லை</translation>
    </message>
    <message>
        <source>Is it there?</source>
        <translation>உள்ளதா?</translation>
    </message>
    <message>
        <source>On a sheet</source>
        <translation>ஒரு தாளில்</translation>
    </message>
    <message>
        <source>Yes: %1</source>
        <translation>ஆம்: %1</translation>
    </message>
    <message>
        <source>No: %1</source>
        <translation>இல்லை: %1</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>குறிக்கவில்லை</translation>
    </message>
    <message>
        <source>Look twice</source>
        <translation>கவனமாகப் பார்க்கவும்</translation>
    </message>
    <message>
        <source>All in</source>
        <translation>எல்லோரும் உள்ளே</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>கவனிக்க</translation>
    </message>
    <message>
        <source>All out</source>
        <translation>எல்லோரும் வெளியே</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2-இல் %1</translation>
    </message>
    <message numerus="yes">
        <source>%n people of one order are checked out</source>
        <translation>
            <numerusform>ஒரே ஆர்டரின் %n நபருக்குச் செக்-அவுட் ஆனது</numerusform>
            <numerusform>ஒரே ஆர்டரின் %n பேருக்குச் செக்-அவுட் ஆனது</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people of one order are checked in</source>
        <translation>
            <numerusform>ஒரே ஆர்டரின் %n நபருக்குச் செக்-இன் ஆனது</numerusform>
            <numerusform>ஒரே ஆர்டரின் %n பேருக்குச் செக்-இன் ஆனது</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody of this order is checked in</source>
        <translation>இந்த ஆர்டரில் யாருக்கும் செக்-இன் ஆகவில்லை</translation>
    </message>
    <message>
        <source>Nobody of this order is checked out</source>
        <translation>இந்த ஆர்டரில் யாருக்கும் செக்-அவுட் ஆகவில்லை</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>மேலும் %n</numerusform>
            <numerusform>மேலும் %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo all, %1 s</source>
        <translation>எல்லாம் திரும்பப் பெறு, %1 நொ</translation>
    </message>
    <message numerus="yes">
        <source>%n badges, not printed</source>
        <translation>
            <numerusform>%n பேட்ஜ், அச்சாகவில்லை</numerusform>
            <numerusform>%n பேட்ஜ்கள், அச்சாகவில்லை</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is ticked</source>
        <translation>யாரையும் குறிக்கவில்லை</translation>
    </message>
    <message numerus="yes">
        <source>Check in %n</source>
        <translation>
            <numerusform>ஒருவர் செக்-இன்</numerusform>
            <numerusform>%n பேர் செக்-இன்</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check out %n</source>
        <translation>
            <numerusform>ஒருவர் செக்-அவுட்</numerusform>
            <numerusform>%n பேர் செக்-அவுட்</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check in all %n</source>
        <translation>
            <numerusform>ஒருவர் செக்-இன்</numerusform>
            <numerusform>%n பேரும் செக்-இன்</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep these badges at the desk</source>
        <translation>பேட்ஜ்கள் கவுண்டரில் இருக்கட்டும்</translation>
    </message>
    <message>
        <source>%1 of %2 badges sent</source>
        <translation>%2 பேட்ஜ்களில் %1 அனுப்பியது</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>இடைவெளி</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>குறி</translation>
    </message>
    <message>
        <source>Ctrl P</source>
        <translation>Ctrl P</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>குழு</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>திற</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>பின்செல்</translation>
    </message>
    <message>
        <source>Last people</source>
        <translation>கடைசி நபர்கள்</translation>
    </message>
    <message>
        <source>No photographs</source>
        <translation>புகைப்படம் வேண்டாம்</translation>
    </message>
    <message>
        <source>It comes out by itself once the printer can</source>
        <translation>பிரிண்டர் சரியானதும் தானாக வரும்</translation>
    </message>
    <message>
        <source>Print on %1</source>
        <translation>%1-இல் அச்சிடுக</translation>
    </message>
    <message>
        <source>Done, try again</source>
        <translation>முடிந்தது, மீண்டும் முயல்க</translation>
    </message>
    <message>
        <source>Another printer</source>
        <translation>வேறு பிரிண்டர்</translation>
    </message>
    <message>
        <source>Try printer again</source>
        <translation>பிரிண்டரை மீண்டும் முயல்க</translation>
    </message>
    <message>
        <source>Printer not there</source>
        <translation>பிரிண்டர் இல்லை</translation>
    </message>
    <message>
        <source>It comes out once staff let the printer go on</source>
        <translation>பணியாளர் பிரிண்டரைத் தொடரவிட்டதும் வரும்</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Name</source>
        <translation>பெயர்</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>முதல் பெயர்</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>கடைசிப் பெயர்</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>நிறுவனம்</translation>
    </message>
    <message>
        <source>Ticket type</source>
        <translation>டிக்கெட் வகை</translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>மாறுபாடு</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>மின்னஞ்சல்</translation>
    </message>
    <message>
        <source>Order code</source>
        <translation>ஆர்டர் எண்</translation>
    </message>
    <message>
        <source>Number in the order</source>
        <translation>ஆர்டரில் எண்</translation>
    </message>
    <message>
        <source>Ticket code</source>
        <translation>டிக்கெட் கோட்</translation>
    </message>
    <message>
        <source>State of the order</source>
        <translation>ஆர்டர் நிலை</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>செலுத்தியது</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>கருத்து</translation>
    </message>
    <message>
        <source>Note at check-in</source>
        <translation>செக்-இன் குறிப்பு</translation>
    </message>
    <message>
        <source>Look twice</source>
        <translation>கவனமாகப் பார்</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>தடுக்கப்பட்டது</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>செல்லுபடி முதல்</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>செல்லுபடி வரை</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>செக்-இன் ஆனது</translation>
    </message>
    <message>
        <source>Checked in at</source>
        <translation>செக்-இன் நேரம்</translation>
    </message>
    <message>
        <source>Checked out</source>
        <translation>செக்-அவுட் ஆனது</translation>
    </message>
    <message>
        <source>Check-in lists</source>
        <translation>செக்-இன் பட்டியல்கள்</translation>
    </message>
    <message>
        <source>Add-on to</source>
        <translation>இதன் கூடுதல்</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>மொழி</translation>
    </message>
    <message>
        <source>E-mail of the order</source>
        <translation>ஆர்டரின் மின்னஞ்சல்</translation>
    </message>
    <message>
        <source>Name on the invoice</source>
        <translation>பில்லில் உள்ள பெயர்</translation>
    </message>
    <message>
        <source>Company on the invoice</source>
        <translation>பில்லில் உள்ள நிறுவனம்</translation>
    </message>
    <message>
        <source>Commas</source>
        <translation>காற்புள்ளி</translation>
    </message>
    <message>
        <source>Semicolons</source>
        <translation>அரைப்புள்ளி</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>டேப்</translation>
    </message>
    <message>
        <source>the ticket code</source>
        <translation>டிக்கெட் கோட்</translation>
    </message>
    <message>
        <source>order and position</source>
        <translation>ஆர்டர், எண்</translation>
    </message>
    <message>
        <source>e-mail and name</source>
        <translation>மின்னஞ்சல், பெயர்</translation>
    </message>
    <message>
        <source>name and company</source>
        <translation>பெயர், நிறுவனம்</translation>
    </message>
</context>
<context>
    <name>FindingSentence</name>
    <message>
        <source>Stopped after %1 of %2 people.</source>
        <translation>%2 பேரில் %1 பேருக்குப் பின் நின்றது.</translation>
    </message>
    <message>
        <source>%1 of %2 badges will not come out well.</source>
        <translation>%2 பேட்ஜ்களில் %1 சரியாக வராது.</translation>
    </message>
    <message>
        <source>There is no badge to look at yet.</source>
        <translation>பார்க்க இன்னும் பேட்ஜ் இல்லை.</translation>
    </message>
    <message numerus="yes">
        <source>All %n badges come out well.</source>
        <translation>
            <numerusform>அந்த ஒரு பேட்ஜ் சரியாக வரும்.</numerusform>
            <numerusform>எல்லா %n பேட்ஜ்களும் சரியாக வரும்.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people get no badge with their ticket.</source>
        <translation>
            <numerusform>%n பேருக்கு அவருடைய டிக்கெட்டில் பேட்ஜ் இல்லை.</numerusform>
            <numerusform>%n பேருக்கு அவர்களுடைய டிக்கெட்டில் பேட்ஜ் இல்லை.</numerusform>
        </translation>
    </message>
    <message>
        <source>Code cannot be read</source>
        <translation>கோட் படிக்க முடியாது</translation>
    </message>
    <message>
        <source>Paper too small</source>
        <translation>தாள் சிறியது</translation>
    </message>
    <message>
        <source>No name on the list</source>
        <translation>பெயர் இல்லை</translation>
    </message>
    <message>
        <source>Signs that no font has</source>
        <translation>எழுத்துரு இல்லாதவை</translation>
    </message>
    <message>
        <source>Text does not fit</source>
        <translation>உரை பொருந்தாது</translation>
    </message>
    <message>
        <source>Picture missing</source>
        <translation>படம் இல்லை</translation>
    </message>
    <message>
        <source>The code cannot be read from the badge. Make room around it, or make it larger.</source>
        <translation>பேட்ஜில் உள்ள கோடைப் படிக்க முடியாது. சுற்றி இடம் விடவும், அல்லது பெரிதாக்கவும்.</translation>
    </message>
    <message>
        <source>The badge is %1 mm. No printer of this desk has paper as large.</source>
        <translation>பேட்ஜ் %1 mm. இங்கே எந்தப் பிரிண்டரிலும் இவ்வளவு பெரிய தாள் இல்லை.</translation>
    </message>
    <message>
        <source>There is no name on the list. Type it in before the person comes.</source>
        <translation>பட்டியலில் பெயர் இல்லை. அவர் வரும் முன் டைப் செய்யவும்.</translation>
    </message>
    <message>
        <source>No font has %1. The badge leaves it out.</source>
        <translation>எந்த எழுத்துருவிலும் %1 இல்லை. பேட்ஜ் அதை விட்டுவிடும்.</translation>
    </message>
    <message>
        <source>A picture is missing or cannot be read. Its place stays empty.</source>
        <translation>படம் இல்லை அல்லது படிக்க முடியாது. அதன் இடம் காலி.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n பேர்</numerusform>
            <numerusform>%n பேர்</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>பெயர் இல்லாமல்</translation>
    </message>
    <message>
        <source>Template cannot be drawn</source>
        <translation>டெம்ப்ளேட் படிக்க முடியாது</translation>
    </message>
    <message>
        <source>No template for the ticket</source>
        <translation>டெம்ப்ளேட் இல்லை</translation>
    </message>
    <message>
        <source>Another template is taken</source>
        <translation>வேறு டெம்ப்ளேட் எடுத்தது</translation>
    </message>
    <message>
        <source>Unknown parts in the template</source>
        <translation>டெம்ப்ளேட்டில் தெரியாதவை</translation>
    </message>
    <message>
        <source>The badge template “%1” cannot be drawn. Nobody who gets it has a badge.</source>
        <translation>பேட்ஜ் டெம்ப்ளேட் “%1” வரைய முடியாது. அதைப் பெறுபவருக்குப் பேட்ஜ் இல்லை.</translation>
    </message>
    <message>
        <source>There is no badge template for the ticket “%1”. Nobody with it has a badge.</source>
        <translation>டிக்கெட் “%1”-க்குப் பேட்ஜ் டெம்ப்ளேட் இல்லை. அது உள்ளவருக்குப் பேட்ஜ் இல்லை.</translation>
    </message>
    <message>
        <source>The badge template of the ticket “%1” is not on this desk. “%2” is taken.</source>
        <translation>டிக்கெட் “%1”-இன் பேட்ஜ் டெம்ப்ளேட் இந்தக் கவுண்டரில் இல்லை. “%2” எடுக்கப்படுகிறது.</translation>
    </message>
    <message>
        <source>The badge template “%1” asks for what nobody here knows: %2.</source>
        <translation>பேட்ஜ் டெம்ப்ளேட் “%1” கேட்பது இங்கே யாருக்கும் தெரியாது: %2.</translation>
    </message>
    <message>
        <source>Code too fine for the printer</source>
        <translation>மிக நுண்ணிய கோட்</translation>
    </message>
    <message>
        <source>Code without white around it</source>
        <translation>சுற்றி வெள்ளை இல்லை</translation>
    </message>
    <message>
        <source>The code has %1 dots a module; scanners want at least %2. Give it a larger place or a shorter text, or use a printer with more dots an inch.</source>
        <translation>கோடில் ஒரு கட்டத்துக்கு %1 புள்ளிகள்; ஸ்கேனருக்குக் குறைந்தது %2 தேவை. பெரிய இடம் அல்லது சிறிய உரை கொடுக்கவும், அல்லது நுண்ணிய பிரிண்டரைப் பயன்படுத்தவும்.</translation>
    </message>
    <message>
        <source>Something stands too close to the code. Leave four of its modules white around it.</source>
        <translation>ஏதோ ஒன்று கோடுக்கு மிக அருகில் உள்ளது. சுற்றி நான்கு கட்டம் வெள்ளையாக விடவும்.</translation>
    </message>
    <message>
        <source>Nothing on the badge</source>
        <translation>பேட்ஜில் எதுவும் இல்லை</translation>
    </message>
    <message>
        <source>Cut off by the printer</source>
        <translation>பிரிண்டர் வெட்டுகிறது</translation>
    </message>
    <message>
        <source>The badge template “%1” prints nothing: the badge is white.</source>
        <translation>பேட்ஜ் டெம்ப்ளேட் “%1” எதையும் அச்சிடாது: பேட்ஜ் வெறுமையாக இருக்கும்.</translation>
    </message>
    <message>
        <source>A part of the code lies where the printer prints nothing. Move it further in.</source>
        <translation>கோடின் ஒரு பகுதி பிரிண்டர் அச்சிடாத இடத்தில் உள்ளது. அதை இன்னும் உள்ளே நகர்த்தவும்.</translation>
    </message>
    <message>
        <source>A part of “%1” lies where the printer prints nothing. Move it further in.</source>
        <translation>“%1” இன் ஒரு பகுதி பிரிண்டர் அச்சிடாத இடத்தில் உள்ளது. அதை இன்னும் உள்ளே நகர்த்தவும்.</translation>
    </message>
    <message>
        <source>“%1” does not fit its place, or reaches off the badge.</source>
        <translation>“%1” அதன் இடத்தில் பொருந்தாது, அல்லது பேட்ஜுக்கு வெளியே செல்கிறது.</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Confirmed by the server</source>
        <translation>சர்வர் உறுதிசெய்தது</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>உள்ளே விட்டது</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>வெளியேறினார்</translation>
    </message>
    <message>
        <source>Admitted at %1</source>
        <translation>%1-இல் உள்ளே விட்டது</translation>
    </message>
    <message>
        <source>Left at %1</source>
        <translation>%1-இல் வெளியேறினார்</translation>
    </message>
    <message>
        <source>Learned from the server</source>
        <translation>சர்வரிலிருந்து தெரிந்தது</translation>
    </message>
    <message>
        <source>Undone at %1</source>
        <translation>%1-க்குத் திரும்பப் பெற்றது</translation>
    </message>
    <message>
        <source>Undone at %1 by %2</source>
        <translation>%1-க்கு %2 திரும்பப் பெற்றார்</translation>
    </message>
    <message>
        <source>%1 · copy %2</source>
        <translation>%1 · பிரதி %2</translation>
    </message>
    <message>
        <source>First badge</source>
        <translation>முதல் பேட்ஜ்</translation>
    </message>
    <message>
        <source>Reprint: %1</source>
        <translation>மறு அச்சு: %1</translation>
    </message>
    <message>
        <source>Seen by a person at %1</source>
        <translation>%1-க்கு ஒருவர் பார்த்தார்</translation>
    </message>
    <message>
        <source>Done at %1</source>
        <translation>%1-க்கு முடிந்தது</translation>
    </message>
    <message>
        <source>At %1: %2</source>
        <extracomment>desk, then why nobody was let in: &quot;At Desk A: not paid&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing was recorded as a check-in</source>
        <translation>செக்-இன் எதுவும் பதிவாகவில்லை</translation>
    </message>
    <message>
        <source>scanned again, was in already</source>
        <translation>மீண்டும் ஸ்கேன், முன்பே உள்ளே</translation>
    </message>
    <message>
        <source>the order was not paid</source>
        <translation>ஆர்டருக்குப் பணம் செலுத்தவில்லை</translation>
    </message>
    <message>
        <source>the order was not approved</source>
        <translation>ஆர்டருக்கு ஒப்புதல் இல்லை</translation>
    </message>
    <message>
        <source>the ticket was cancelled</source>
        <translation>டிக்கெட் ரத்தாகியிருந்தது</translation>
    </message>
    <message>
        <source>the ticket was blocked</source>
        <translation>டிக்கெட் தடுக்கப்பட்டிருந்தது</translation>
    </message>
    <message>
        <source>the ticket was not valid then</source>
        <translation>அப்போது டிக்கெட் செல்லாது</translation>
    </message>
    <message>
        <source>the list’s rules did not let it in</source>
        <translation>பட்டியலின் விதிகள் விடவில்லை</translation>
    </message>
    <message>
        <source>the ticket does not open this list</source>
        <translation>டிக்கெட் இந்தப் பட்டியலுக்கு அல்ல</translation>
    </message>
    <message>
        <source>the code stood for several tickets</source>
        <translation>கோட் பல டிக்கெட்டுகளுக்கு</translation>
    </message>
    <message>
        <source>the code was replaced by a newer one</source>
        <translation>கோடுக்குப் பதில் புதியது வந்தது</translation>
    </message>
    <message>
        <source>questions were still to be answered</source>
        <translation>கேள்விகள் பாக்கி இருந்தன</translation>
    </message>
    <message>
        <source>not let in</source>
        <translation>உள்ளே விடவில்லை</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>%1 மூலம்</translation>
    </message>
    <message>
        <source>No badge yet</source>
        <translation>பேட்ஜ் இல்லை</translation>
    </message>
    <message numerus="yes">
        <source>Sent %n times</source>
        <translation>
            <numerusform>%n முறை சென்றது</numerusform>
            <numerusform>%n முறை சென்றது</numerusform>
        </translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>காணோம்</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>சேதம்</translation>
    </message>
    <message>
        <source>Name is wrong</source>
        <translation>பெயர் பிழை</translation>
    </message>
    <message>
        <source>Other, in words</source>
        <translation>வேறு, சொற்களில்</translation>
    </message>
    <message>
        <source>Clash settled</source>
        <translation>இரட்டை நுழைவு தீர்ந்தது</translation>
    </message>
    <message>
        <source>Set aside: not at the server</source>
        <translation>ஒதுக்கியது: சர்வரில் இல்லை</translation>
    </message>
    <message>
        <source>Sent to the server again</source>
        <translation>சர்வருக்கு மீண்டும் அனுப்பியது</translation>
    </message>
    <message>
        <source>the ticket was for another date</source>
        <translation>டிக்கெட் வேறு தேதிக்கானது</translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message>
        <source>a list not known here yet</source>
        <translation>இங்கே இன்னும் தெரியாத பட்டியல்</translation>
    </message>
    <message>
        <source>gate %1</source>
        <translation>வாயில் %1</translation>
    </message>
    <message>
        <source>no gate</source>
        <translation>வாயில் இல்லை</translation>
    </message>
</context>
<context>
    <name>PrinterName</name>
    <message>
        <source>Badge folder</source>
        <translation>பேட்ஜ் கோப்புறை</translation>
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
        <translation>இல்லை: ஆன் செய்து கேபிள் பார்க்க</translation>
    </message>
    <message>
        <source>No answer: switch it off and on</source>
        <translation>பதில் இல்லை: ஆஃப், ஆன் செய்க</translation>
    </message>
    <message>
        <source>Certificate not trusted: call staff</source>
        <translation>சான்றிதழ் தவறு: பணியாளரை அழைக்க</translation>
    </message>
    <message>
        <source>Head is open: close it</source>
        <translation>ஹெட் திறந்துள்ளது: மூடுக</translation>
    </message>
    <message>
        <source>Out of labels: put in a roll</source>
        <translation>லேபிள் இல்லை: ரோல் போடுக</translation>
    </message>
    <message>
        <source>Out of ribbon: put in a new one</source>
        <translation>ரிப்பன் இல்லை: புதியது போடுக</translation>
    </message>
    <message>
        <source>A label is stuck: take it out</source>
        <translation>லேபிள் சிக்கியது: எடுக்க</translation>
    </message>
    <message>
        <source>Cutter is stuck: free it</source>
        <translation>கட்டர் சிக்கியது: விடுவிக்க</translation>
    </message>
    <message>
        <source>Too hot: let it cool down</source>
        <translation>மிகச் சூடு: ஆறவிடவும்</translation>
    </message>
    <message>
        <source>Print head is broken: call service</source>
        <translation>ஹெட் பழுது: சேவையை அழைக்க</translation>
    </message>
    <message>
        <source>Finds no label: calibrate it</source>
        <translation>லேபிள் காணோம்: கேலிபிரேட் செய்க</translation>
    </message>
    <message>
        <source>Paused: press its pause key</source>
        <translation>நிறுத்தம்: pause அழுத்துக</translation>
    </message>
    <message>
        <source>Cover is open: close it</source>
        <translation>மூடி திறந்தது: மூடுக</translation>
    </message>
    <message>
        <source>Still printing: wait</source>
        <translation>அச்சிடுகிறது: காத்திருக்க</translation>
    </message>
    <message>
        <source>Got rubbish: check its cable</source>
        <translation>தவறான தரவு: கேபிள் பார்க்க</translation>
    </message>
    <message>
        <source>Wrong labels are in: change the roll</source>
        <translation>தவறான லேபிள்: ரோல் மாற்றுக</translation>
    </message>
    <message>
        <source>Paused by staff: its badges wait</source>
        <translation>பணியாளர் நிறுத்தம்: பேட்ஜ் காத்திருப்பு</translation>
    </message>
    <message>
        <source>Holds %1, needs %2: change the roll</source>
        <translation>%1 உள்ளது, %2 தேவை: ரோல் மாற்றுக</translation>
    </message>
    <message>
        <source>Badge printer</source>
        <translation>பேட்ஜ் பிரிண்டர்</translation>
    </message>
</context>
<context>
    <name>RejectionSentence</name>
    <message>
        <source>This row has no name.</source>
        <translation>இந்த வரிசையில் பெயர் இல்லை.</translation>
    </message>
    <message>
        <source>This add-on belongs to “%1”, which is not in the file.</source>
        <translation>இந்தக் கூடுதல் “%1”-க்கு உரியது, அது கோப்பில் இல்லை.</translation>
    </message>
    <message>
        <source>“%1” stands in line %2 already.</source>
        <translation>“%1” ஏற்கெனவே வரி %2-இல் உள்ளது.</translation>
    </message>
    <message>
        <source>This row has only %1 fields, fewer than the header.</source>
        <translation>இந்த வரிசையில் %1 புலங்களே, தலைப்பைவிடக் குறைவு.</translation>
    </message>
    <message>
        <source>This row has %1 fields, more than the header.</source>
        <translation>இந்த வரிசையில் %1 புலங்கள், தலைப்பைவிட அதிகம்.</translation>
    </message>
    <message>
        <source>The quotes in this row do not fit together.</source>
        <translation>இந்த வரிசையில் மேற்கோள் குறிகள் பொருந்தவில்லை.</translation>
    </message>
    <message>
        <source>“%1” is not a date or time.</source>
        <translation>“%1” தேதியோ நேரமோ அல்ல.</translation>
    </message>
    <message>
        <source>“%1” is not a state of an order that Lanyard knows.</source>
        <translation>“%1” Lanyard அறிந்த ஆர்டர் நிலை அல்ல.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>“%1” ஆம் அல்ல, இல்லை அல்ல.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1” எண் அல்ல.</translation>
    </message>
    <message>
        <source>The ticket “%1” stands in line %2 already.</source>
        <translation>டிக்கெட் “%1” ஏற்கெனவே வரி %2-இல் உள்ளது.</translation>
    </message>
    <message>
        <source>Order and position “%1” are in line %2 already.</source>
        <translation>ஆர்டர், எண் “%1” ஏற்கெனவே வரி %2-இல் உள்ளன.</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>Cancelled</source>
        <translation>ரத்து</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>தடுக்கப்பட்டது</translation>
    </message>
    <message>
        <source>In since %1</source>
        <translation>உள்ளே %1</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <translation>%1 முதல்</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>%1 வரை</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>பணம் பாக்கி</translation>
    </message>
    <message>
        <source>Left %1</source>
        <translation>சென்றார் %1</translation>
    </message>
    <message>
        <source>Not in yet</source>
        <translation>வரவில்லை</translation>
    </message>
    <message>
        <source>Badge waits</source>
        <translation>பேட்ஜ் காத்திருப்பு</translation>
    </message>
    <message>
        <source>Badge is printing</source>
        <translation>பேட்ஜ் அச்சாகிறது</translation>
    </message>
    <message>
        <source>Badge sent</source>
        <translation>பேட்ஜ் சென்றது</translation>
    </message>
    <message>
        <source>Badge not printed</source>
        <translation>அச்சாகவில்லை</translation>
    </message>
    <message>
        <source>No badge</source>
        <translation>பேட்ஜ் இல்லை</translation>
    </message>
    <message>
        <source>Badge in doubt</source>
        <translation>பேட்ஜ் சந்தேகம்</translation>
    </message>
    <message>
        <source>Off the list</source>
        <translation>நீக்கப்பட்டது</translation>
    </message>
    <message>
        <source>Badge printed</source>
        <translation>பேட்ஜ் அச்சானது</translation>
    </message>
    <message>
        <source>Badge saved</source>
        <translation>பேட்ஜ் சேமிக்கப்பட்டது</translation>
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
        <translation>இவர் “%1” உள்ளே இல்லை</translation>
    </message>
    <message>
        <source>This person is inside “%1” already</source>
        <translation>இவர் முன்பே “%1” உள்ளே</translation>
    </message>
    <message>
        <source>The rule of “%1” lets nobody in</source>
        <translation>“%1” விதி யாரையும் விடாது</translation>
    </message>
    <message>
        <source>“%1” opens at %2, %3</source>
        <translation>“%1” திறப்பது %2, %3</translation>
    </message>
    <message>
        <source>“%1” closed at %2, %3</source>
        <translation>“%1” மூடியது %2, %3</translation>
    </message>
    <message>
        <source>“%1” takes only tickets that came before; this one has not come often enough</source>
        <translation>“%1” முன்பு வந்த டிக்கெட்டை மட்டும் ஏற்கும்; இது போதிய அளவு வரவில்லை</translation>
    </message>
    <message>
        <source>This ticket was used too often for “%1”</source>
        <translation>இந்த டிக்கெட் “%1”-க்கு அதிகமாகப் பயன்படுத்தியது</translation>
    </message>
    <message numerus="yes">
        <source>This ticket was already used for “%1” on %n days</source>
        <translation>
            <numerusform>இந்த டிக்கெட் “%1”-க்கு ஏற்கெனவே %n நாள் பயன்படுத்தியது</numerusform>
            <numerusform>இந்த டிக்கெட் “%1”-க்கு ஏற்கெனவே %n நாட்கள் பயன்படுத்தியது</numerusform>
        </translation>
    </message>
    <message>
        <source>This ticket was already used for “%1” today at %2</source>
        <translation>இந்த டிக்கெட் “%1”-க்கு இன்று %2-க்குப் பயன்படுத்தியது</translation>
    </message>
    <message>
        <source>This ticket was already used for “%1” at %2</source>
        <translation>இந்த டிக்கெட் “%1”-க்கு %2-க்குப் பயன்படுத்தியது</translation>
    </message>
    <message numerus="yes">
        <source>This ticket was already used for “%1” %n times today, last at %2</source>
        <translation>
            <numerusform>இந்த டிக்கெட் “%1”-க்கு இன்று %n முறை பயன்படுத்தியது, கடைசியாக %2</numerusform>
            <numerusform>இந்த டிக்கெட் “%1”-க்கு இன்று %n முறை பயன்படுத்தியது, கடைசியாக %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This ticket was already used for “%1” %n times, last at %2</source>
        <translation>
            <numerusform>இந்த டிக்கெட் “%1”-க்கு %n முறை பயன்படுத்தியது, கடைசியாக %2</numerusform>
            <numerusform>இந்த டிக்கெட் “%1”-க்கு %n முறை பயன்படுத்தியது, கடைசியாக %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The next entry is possible %1</source>
        <translation>அடுத்த நுழைவு %1</translation>
    </message>
    <message>
        <source>This ticket must have come in before</source>
        <translation>இந்த டிக்கெட் முன்பே உள்ளே வந்திருக்க வேண்டும்</translation>
    </message>
    <message>
        <source>The first entry was %1, too long ago</source>
        <translation>முதல் நுழைவு %1, வெகு நேரம் முன்பு</translation>
    </message>
    <message>
        <source>The last entry was %1, too long ago</source>
        <translation>கடைசி நுழைவு %1, வெகு நேரம் முன்பு</translation>
    </message>
    <message>
        <source>This ticket enters at another gate</source>
        <translation>இந்த டிக்கெட் வேறு வாயிலுக்கு</translation>
    </message>
    <message>
        <source>This ticket enters at: %1</source>
        <translation>இந்த டிக்கெட் இங்கே: %1</translation>
    </message>
    <message>
        <source>“%1” takes other tickets</source>
        <translation>“%1” வேறு டிக்கெட்டுகளுக்கு</translation>
    </message>
    <message>
        <source>“%1” takes: %2</source>
        <translation>“%1” ஏற்பது: %2</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>இன்னுமில்லை</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>தாமதம்</translation>
    </message>
    <message>
        <source>Wrong gate</source>
        <translation>தவறான வாயில்</translation>
    </message>
    <message>
        <source>Wrong ticket</source>
        <translation>தவறான டிக்கெட்</translation>
    </message>
    <message>
        <source>For nobody</source>
        <translation>யாருக்குமில்லை</translation>
    </message>
    <message>
        <source>Not again</source>
        <translation>மீண்டும் இல்லை</translation>
    </message>
    <message>
        <source>The code stays valid. Ask them to come back then.</source>
        <translation>கோட் செல்லும். அப்போது மீண்டும் வரச் சொல்லவும்.</translation>
    </message>
    <message>
        <source>Staff can ask the organiser.</source>
        <translation>பணியாளர் ஏற்பாட்டாளரைக் கேட்கலாம்.</translation>
    </message>
    <message>
        <source>Show the way to the right gate.</source>
        <translation>சரியான வாயிலுக்கு வழி காட்டவும்.</translation>
    </message>
    <message>
        <source>They go in there first.</source>
        <translation>முதலில் அங்கே உள்ளே செல்ல வேண்டும்.</translation>
    </message>
    <message>
        <source>Scan them out first, if they came out.</source>
        <translation>வெளியே வந்திருந்தால் முதலில் வெளியே ஸ்கேன் செய்யவும்.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>The server asks a question that this desk does not know yet</source>
        <translation>இந்தக் கவுண்டருக்கு இன்னும் தெரியாத கேள்வியைச் சர்வர் கேட்கிறது</translation>
    </message>
    <message>
        <source>Try again in a minute, or call staff.</source>
        <translation>ஒரு நிமிடத்தில் மீண்டும் முயலவும், அல்லது பணியாளரை அழைக்கவும்.</translation>
    </message>
    <message>
        <source>This did not work.</source>
        <translation>இது நடக்கவில்லை.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>எதுவும் மாறவில்லை.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>டிஸ்க் நிரம்பிவிட்டது.</translation>
    </message>
    <message>
        <source>Nothing was recorded. Free some space, then try again.</source>
        <translation>எதுவும் பதிவாகவில்லை. இடம் ஏற்படுத்தி மீண்டும் முயலவும்.</translation>
    </message>
    <message>
        <source>The data file is damaged.</source>
        <translation>தரவுக் கோப்பு சேதமாகியுள்ளது.</translation>
    </message>
    <message>
        <source>It was kept aside, nothing was overwritten. Call staff.</source>
        <translation>அது ஒதுக்கப்பட்டது, எதுவும் மேலெழுதப்படவில்லை. பணியாளரை அழைக்கவும்.</translation>
    </message>
    <message>
        <source>The data is from a newer Lanyard.</source>
        <translation>தரவு புதிய Lanyard உடையது.</translation>
    </message>
    <message>
        <source>It was not touched. Start the newer program, or choose another data folder.</source>
        <translation>அது தொடப்படவில்லை. புதிய நிரலைத் தொடங்கவும், அல்லது வேறு தரவுக் கோப்புறையைத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>Another Lanyard already works on this data.</source>
        <translation>வேறு Lanyard ஏற்கெனவே இந்தத் தரவில் இயங்குகிறது.</translation>
    </message>
    <message>
        <source>Close it first, or choose another data folder.</source>
        <translation>முதலில் அதை மூடவும், அல்லது வேறு தரவுக் கோப்புறையைத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>The disk reports an error.</source>
        <translation>டிஸ்க் பிழை காட்டுகிறது.</translation>
    </message>
    <message>
        <source>Nothing was recorded. Try again, or call staff.</source>
        <translation>எதுவும் பதிவாகவில்லை. மீண்டும் முயலவும், அல்லது பணியாளரை அழைக்கவும்.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>கோப்பைப் படிக்க முடியவில்லை.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>கோப்பு காலியாக உள்ளது.</translation>
    </message>
    <message>
        <source>The file is too large for a list of attendees.</source>
        <translation>பங்கேற்பாளர் பட்டியலுக்குக் கோப்பு மிகப் பெரியது.</translation>
    </message>
    <message>
        <source>This is not a text file.</source>
        <translation>இது உரைக் கோப்பு அல்ல.</translation>
    </message>
    <message>
        <source>Choose the list as CSV. Nothing was changed.</source>
        <translation>பட்டியலை CSV-யாகத் தேர்ந்தெடுக்கவும். எதுவும் மாறவில்லை.</translation>
    </message>
    <message>
        <source>This is a spreadsheet.</source>
        <translation>இது விரிதாள்.</translation>
    </message>
    <message>
        <source>Open it, choose “Save as”, take “CSV (UTF-8)”, then open that file here.</source>
        <translation>அதைத் திறந்து “Save as” தேர்ந்தெடுத்து “CSV (UTF-8)” ஆகச் சேமிக்கவும், பின் அந்தக் கோப்பை இங்கே திறக்கவும்.</translation>
    </message>
    <message>
        <source>The file ends in the middle of a row, from line %1 on.</source>
        <translation>கோப்பு ஒரு வரிசையின் நடுவில் முடிகிறது, வரி %1 முதல்.</translation>
    </message>
    <message>
        <source>The file ends in the middle of a row.</source>
        <translation>கோப்பு ஒரு வரிசையின் நடுவில் முடிகிறது.</translation>
    </message>
    <message>
        <source>Export the list again. Nothing was changed.</source>
        <translation>பட்டியலை மீண்டும் ஏற்றுமதி செய்யவும். எதுவும் மாறவில்லை.</translation>
    </message>
    <message>
        <source>A field in line %1 is too long for a list of attendees.</source>
        <translation>வரி %1-இல் ஒரு புலம் பட்டியலுக்கு மிக நீளம்.</translation>
    </message>
    <message>
        <source>A field is too long for a list of attendees.</source>
        <translation>ஒரு புலம் பட்டியலுக்கு மிக நீளம்.</translation>
    </message>
    <message>
        <source>Two columns are both called “%1”.</source>
        <translation>இரண்டு நெடுவரிசைகளின் பெயர் “%1”.</translation>
    </message>
    <message>
        <source>Two columns have the same name.</source>
        <translation>இரண்டு நெடுவரிசைகளுக்கு ஒரே பெயர்.</translation>
    </message>
    <message>
        <source>Rename one, then open the file again. Nothing was changed.</source>
        <translation>ஒன்றின் பெயரை மாற்றிக் கோப்பை மீண்டும் திறக்கவும். எதுவும் மாறவில்லை.</translation>
    </message>
    <message>
        <source>No column holds names.</source>
        <translation>எந்த நெடுவரிசையிலும் பெயர் இல்லை.</translation>
    </message>
    <message>
        <source>Say which one it is. Nothing was changed.</source>
        <translation>எது என்று சொல்லவும். எதுவும் மாறவில்லை.</translation>
    </message>
    <message>
        <source>The file has no column “%1”.</source>
        <translation>கோப்பில் “%1” நெடுவரிசை இல்லை.</translation>
    </message>
    <message>
        <source>The file does not have that column.</source>
        <translation>கோப்பில் அந்த நெடுவரிசை இல்லை.</translation>
    </message>
    <message>
        <source>Some rows have mistakes.</source>
        <translation>சில வரிசைகளில் தவறுகள் உள்ளன.</translation>
    </message>
    <message>
        <source>Nothing was imported, because every row had to be right.</source>
        <translation>எதுவும் சேரவில்லை, எல்லா வரிசையும் சரியாக இருக்க வேண்டும்.</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>“%1” எழுத முடியவில்லை.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>கோப்பை எழுத முடியவில்லை.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>வேறு கோப்புறையைத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>This person is not on the list any more.</source>
        <translation>இவர் இப்போது பட்டியலில் இல்லை.</translation>
    </message>
    <message>
        <source>Search again.</source>
        <translation>மீண்டும் தேடவும்.</translation>
    </message>
    <message>
        <source>There is no check-in list “%1”.</source>
        <translation>“%1” என்ற செக்-இன் பட்டியல் இல்லை.</translation>
    </message>
    <message>
        <source>This check-in list does not exist any more.</source>
        <translation>இந்தச் செக்-இன் பட்டியல் இப்போது இல்லை.</translation>
    </message>
    <message>
        <source>Choose another one in the settings.</source>
        <translation>அமைப்புகளில் வேறொன்றைத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>There is no event on this desk yet.</source>
        <translation>இந்தக் கவுண்டரில் இன்னும் நிகழ்வு இல்லை.</translation>
    </message>
    <message>
        <source>Open a list or pair with a server.</source>
        <translation>பட்டியலைத் திறக்கவும் அல்லது சர்வருடன் இணைக்கவும்.</translation>
    </message>
    <message>
        <source>This check-in does not exist.</source>
        <translation>இந்தச் செக்-இன் இல்லை.</translation>
    </message>
    <message>
        <source>This check-in was undone before.</source>
        <translation>இந்தச் செக்-இன் முன்பே திரும்பப் பெறப்பட்டது.</translation>
    </message>
    <message>
        <source>This check-in was not made at this desk.</source>
        <translation>இந்தச் செக்-இன் இந்தக் கவுண்டரில் செய்யப்படவில்லை.</translation>
    </message>
    <message>
        <source>Undo it at the desk that made it, or at the server. Nothing was changed.</source>
        <translation>அதைச் செய்த கவுண்டரிலோ சர்வரிலோ திரும்பப் பெறவும். எதுவும் மாற்றப்படவில்லை.</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>காரணம் தேவை.</translation>
    </message>
    <message>
        <source>This PIN is not right.</source>
        <translation>இந்த PIN சரியல்ல.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>மீண்டும் முயலவும்.</translation>
    </message>
    <message>
        <source>This was stopped.</source>
        <translation>இது நிறுத்தப்பட்டது.</translation>
    </message>
    <message>
        <source>The badge layout cannot be read.</source>
        <translation>பேட்ஜ் டெம்ப்ளேட்டைப் படிக்க முடியவில்லை.</translation>
    </message>
    <message>
        <source>Choose another one. Call staff.</source>
        <translation>வேறொன்றைத் தேர்ந்தெடுக்கவும். பணியாளரை அழைக்கவும்.</translation>
    </message>
    <message>
        <source>There is no badge layout “%1”.</source>
        <translation>“%1” என்ற பேட்ஜ் டெம்ப்ளேட் இல்லை.</translation>
    </message>
    <message>
        <source>This badge layout does not exist.</source>
        <translation>இந்தப் பேட்ஜ் டெம்ப்ளேட் இல்லை.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>வேறொன்றைத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>The code on the badge cannot be read back.</source>
        <translation>பேட்ஜில் உள்ள கோடைப் படிக்க முடியவில்லை.</translation>
    </message>
    <message>
        <source>No font has the letters “%1”.</source>
        <translation>எந்த எழுத்துருவிலும் “%1” இல்லை.</translation>
    </message>
    <message>
        <source>No font has some letters of this badge.</source>
        <translation>இந்தப் பேட்ஜின் சில எழுத்துகள் எந்த எழுத்துருவிலும் இல்லை.</translation>
    </message>
    <message>
        <source>No printer is known at “%1”.</source>
        <translation>“%1”-இல் பிரிண்டர் இல்லை.</translation>
    </message>
    <message>
        <source>This printer is not known.</source>
        <translation>இந்தப் பிரிண்டர் தெரியாதது.</translation>
    </message>
    <message>
        <source>No network.</source>
        <translation>நெட்வொர்க் இல்லை.</translation>
    </message>
    <message>
        <source>Every check-in is saved on this desk and sent later.</source>
        <translation>ஒவ்வொரு செக்-இன்னும் இங்கே சேமித்து பிறகு அனுப்பப்படும்.</translation>
    </message>
    <message>
        <source>The server refused: %1</source>
        <translation>சர்வர் மறுத்தது: %1</translation>
    </message>
    <message>
        <source>The server refused.</source>
        <translation>சர்வர் மறுத்தது.</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>எதுவும் இழக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>The server’s answer makes no sense.</source>
        <translation>சர்வரின் பதில் புரியவில்லை.</translation>
    </message>
    <message>
        <source>Maybe the network asks for a login first. Nothing was lost.</source>
        <translation>நெட்வொர்க் முதலில் உள்நுழையச் சொல்லலாம். எதுவும் இழக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>This pairing code was used before.</source>
        <translation>இந்த இணைப்புக் கோட் முன்பே பயன்படுத்தியது.</translation>
    </message>
    <message>
        <source>Make a new one on the server.</source>
        <translation>சர்வரில் புதியது உருவாக்கவும்.</translation>
    </message>
    <message>
        <source>The server has shut this desk out.</source>
        <translation>சர்வர் இந்தக் கவுண்டரை விலக்கிவிட்டது.</translation>
    </message>
    <message>
        <source>Pair it again. What waits here is kept.</source>
        <translation>மீண்டும் இணைக்கவும். இங்கே காத்திருப்பவை பத்திரமாக உள்ளன.</translation>
    </message>
    <message>
        <source>This desk is not paired with a server.</source>
        <translation>இந்தக் கவுண்டர் சர்வருடன் இணைக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>Pair it first.</source>
        <translation>முதலில் இணைக்கவும்.</translation>
    </message>
    <message>
        <source>This desk still has the people of an event of %1.</source>
        <translation>இந்தக் கவுண்டரில் இன்னும் %1-இன் ஒரு நிகழ்வின் நபர்கள் உள்ளனர்.</translation>
    </message>
    <message>
        <source>Erase that event here first: F12, Sync. Then pair again, with a new code.</source>
        <translation>முதலில் அந்த நிகழ்வை இங்கே அழிக்கவும்: F12, ஒத்திசை. பிறகு புதிய கோடுடன் இணைக்கவும்.</translation>
    </message>
    <message>
        <source>What waits here (%1) has not reached the server. Nothing was erased.</source>
        <translation>இங்கே காத்திருப்பவை (%1) சர்வரில் இல்லை. எதுவும் அழியவில்லை.</translation>
    </message>
    <message>
        <source>Send them, or save them under a passphrase first.</source>
        <translation>அனுப்பவும், அல்லது ரகசியச் சொற்றொடருடன் சேமிக்கவும்.</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>மீண்டும் டைப் செய்யவும்.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>கவனிக்க</translation>
    </message>
    <message numerus="yes">
        <source>%n questions to answer</source>
        <translation>
            <numerusform>ஒரு கேள்வி பாக்கி</numerusform>
            <numerusform>%n கேள்விகள் பாக்கி</numerusform>
        </translation>
    </message>
    <message>
        <source>Not checked in until all are answered</source>
        <translation>கடைசிப் பதிலுக்குப் பின் செக்‑இன்</translation>
    </message>
    <message numerus="yes">
        <source>This code stands for %n tickets</source>
        <translation>
            <numerusform>இந்தக் கோட் %n டிக்கெட்டுக்கு</numerusform>
            <numerusform>இந்தக் கோட் %n டிக்கெட்டுகளுக்கு</numerusform>
        </translation>
    </message>
    <message>
        <source>Not counted a second time</source>
        <translation>இரண்டாம் முறை கணக்கில்லை</translation>
    </message>
    <message>
        <source>Choose whom it is for.</source>
        <translation>யாருக்கு என்று தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>Checked out</source>
        <translation>செக்-அவுட்</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>வெளியேறினார்</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>அனுமதி</translation>
    </message>
    <message numerus="yes">
        <source>Entry number %n</source>
        <translation>
            <numerusform>நுழைவு எண் %n</numerusform>
            <numerusform>நுழைவு எண் %n</numerusform>
        </translation>
    </message>
    <message>
        <source>First time</source>
        <translation>முதல் முறை</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>இங்கே சேமித்தது</translation>
    </message>
    <message>
        <source>Already in</source>
        <translation>முன்பே உள்ளே</translation>
    </message>
    <message>
        <source>This list lets nobody back in after an exit.</source>
        <translation>வெளியேறியவரை இந்தப் பட்டியல் மீண்டும் விடாது.</translation>
    </message>
    <message>
        <source>Not on list</source>
        <translation>பட்டியலில் இல்லை</translation>
    </message>
    <message>
        <source>Nobody was admitted</source>
        <translation>யாருக்கும் அனுமதியில்லை</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>நிறுத்துக</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>பணம் பாக்கி</translation>
    </message>
    <message>
        <source>The order is not paid</source>
        <translation>ஆர்டருக்குப் பணம் செலுத்தவில்லை</translation>
    </message>
    <message>
        <source>Send the person to the cash desk, then scan again.</source>
        <translation>பணம் செலுத்துமிடத்துக்கு அனுப்பி மீண்டும் ஸ்கேன் செய்யவும்.</translation>
    </message>
    <message>
        <source>This list lets you admit them on your word.</source>
        <translation>உங்கள் பொறுப்பில் உள்ளே விடலாம், பட்டியல் அனுமதிக்கிறது.</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>ஒப்புதல் இல்லை</translation>
    </message>
    <message>
        <source>The organiser has not approved this order</source>
        <translation>இந்த ஆர்டருக்கு ஏற்பாட்டாளர் ஒப்புதல் தரவில்லை</translation>
    </message>
    <message>
        <source>Staff can ask the organiser.</source>
        <translation>பணியாளர் ஏற்பாட்டாளரைக் கேட்கலாம்.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ரத்து</translation>
    </message>
    <message>
        <source>This ticket was cancelled</source>
        <translation>இந்த டிக்கெட் ரத்தாகிவிட்டது</translation>
    </message>
    <message>
        <source>Ask whether there is a newer ticket.</source>
        <translation>புதிய டிக்கெட் உள்ளதா என்று கேட்கவும்.</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>தடுக்கப்பட்டது</translation>
    </message>
    <message>
        <source>The organiser has blocked this ticket</source>
        <translation>இந்த டிக்கெட்டை ஏற்பாட்டாளர் தடுத்துள்ளார்</translation>
    </message>
    <message>
        <source>Only the organiser can unblock it. Call staff.</source>
        <translation>ஏற்பாட்டாளர் மட்டுமே விடுவிக்க முடியும். பணியாளரை அழைக்கவும்.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>இப்போதில்லை</translation>
    </message>
    <message>
        <source>The rules of this list do not let this ticket in now</source>
        <translation>இந்தப் பட்டியலின் விதிகள் இப்போது இந்த டிக்கெட்டை விடாது</translation>
    </message>
    <message>
        <source>Call staff: they can look up the rules of “%1”.</source>
        <translation>பணியாளரை அழைக்கவும்: “%1” விதிகளை அவர் பார்க்கலாம்.</translation>
    </message>
    <message>
        <source>The server says: “%1”</source>
        <translation>சர்வர் சொல்வது: “%1”</translation>
    </message>
    <message>
        <source>This desk does not understand the rules of “%1”</source>
        <translation>“%1” விதிகள் இந்தக் கவுண்டருக்குப் புரியவில்லை</translation>
    </message>
    <message>
        <source>Call staff: the organiser knows who may come in here. A newer version of this program may understand the rules.</source>
        <translation>பணியாளரை அழைக்கவும்: இங்கே யார் வரலாம் என்பது ஏற்பாட்டாளருக்குத் தெரியும். இந்த நிரலின் புதிய பதிப்புக்கு விதிகள் புரியலாம்.</translation>
    </message>
    <message>
        <source>Wrong list</source>
        <translation>வேறு பட்டியல்</translation>
    </message>
    <message>
        <source>“%1” does not open “%2”</source>
        <translation>“%1” டிக்கெட் “%2”-க்கு அல்ல</translation>
    </message>
    <message>
        <source>This ticket does not open “%1”</source>
        <translation>இந்த டிக்கெட் “%1”-க்கு அல்ல</translation>
    </message>
    <message>
        <source>Show the way to the right door.</source>
        <translation>சரியான வாசலுக்கு வழி காட்டவும்.</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>முடியாது</translation>
    </message>
    <message>
        <source>This ticket cannot be checked in here</source>
        <translation>இந்த டிக்கெட்டை இங்கே செக்-இன் செய்ய முடியாது</translation>
    </message>
    <message>
        <source>Call staff.</source>
        <translation>பணியாளரை அழைக்கவும்.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>இன்னுமில்லை</translation>
    </message>
    <message>
        <source>This ticket opens at %1, %2</source>
        <translation>இந்த டிக்கெட் %1 முதல், %2</translation>
    </message>
    <message>
        <source>The code stays valid. Ask them to come back then.</source>
        <translation>கோட் செல்லும். அப்போது மீண்டும் வரச் சொல்லவும்.</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>தாமதம்</translation>
    </message>
    <message>
        <source>This ticket ended at %1, %2</source>
        <translation>இந்த டிக்கெட் %1 வரை, %2</translation>
    </message>
    <message>
        <source>Wrong time</source>
        <translation>தவறான நேரம்</translation>
    </message>
    <message>
        <source>This ticket is not valid now</source>
        <translation>இந்த டிக்கெட் இப்போது செல்லாது</translation>
    </message>
    <message>
        <source>%1 is checked out, %2.</source>
        <translation>%1: செக்-அவுட் ஆனது, %2.</translation>
    </message>
    <message>
        <source>%1 is checked in, %2.</source>
        <translation>%1: செக்-இன் ஆனது, %2.</translation>
    </message>
    <message>
        <source>%1 has left at %2.</source>
        <translation>%1 வெளியேறினார், %2.</translation>
    </message>
    <message>
        <source>%1 is already in since %2.</source>
        <translation>%1 முன்பே உள்ளே, %2 முதல்.</translation>
    </message>
    <message>
        <source>%1 is already in since %2, at %3.</source>
        <translation>%1 முன்பே உள்ளே, %2 முதல், %3.</translation>
    </message>
    <message>
        <source>%1 is already in since %2, at another desk (%3).</source>
        <extracomment>the server tells a number only: &quot;at another desk (#2)&quot;</extracomment>
        <translation>%1 முன்பே உள்ளே, %2 முதல், வேறு கவுண்டரில் (%3).</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This address is not encrypted.</source>
        <translation>இந்த முகவரி குறியாக்கம் செய்யப்படவில்லை.</translation>
    </message>
    <message>
        <source>Others could read along. Use the address that begins with https.</source>
        <translation>மற்றவர்கள் படிக்கலாம். https என்று தொடங்கும் முகவரியைப் பயன்படுத்தவும்.</translation>
    </message>
    <message>
        <source>This is no code for pairing.</source>
        <translation>இது இணைப்புக் கோட் அல்ல.</translation>
    </message>
    <message>
        <source>Scan the code that the ticket system shows for a new device.</source>
        <translation>புதிய சாதனத்துக்கு டிக்கெட் அமைப்பு காட்டும் கோடை ஸ்கேன் செய்யவும்.</translation>
    </message>
    <message>
        <source>The server shows this desk no such event.</source>
        <translation>அந்த நிகழ்வைச் சர்வர் இந்தக் கவுண்டருக்குக் காட்டவில்லை.</translation>
    </message>
    <message>
        <source>Give the desk access to the event on the server, then try again.</source>
        <translation>சர்வரில் இந்தக் கவுண்டருக்கு நிகழ்வின் அணுகலைத் தந்து மீண்டும் முயலவும்.</translation>
    </message>
    <message>
        <source>The badge is on its way to the printer.</source>
        <translation>பேட்ஜ் பிரிண்டருக்குச் செல்கிறது.</translation>
    </message>
    <message>
        <source>The badge is at the printer: look in the tray.</source>
        <translation>பேட்ஜ் பிரிண்டரில் உள்ளது: ட்ரேயில் பார்க்கவும்.</translation>
    </message>
    <message>
        <source>The badge is printed.</source>
        <translation>பேட்ஜ் அச்சானது.</translation>
    </message>
    <message>
        <source>The check-in is taken back.</source>
        <translation>செக்-இன் திரும்பப் பெறப்பட்டது.</translation>
    </message>
    <message>
        <source>Noted. Nothing was printed again.</source>
        <translation>பதிவானது. மீண்டும் எதுவும் அச்சாகவில்லை.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are in %1.</source>
        <translation>
            <numerusform>%1-இல் %n வரிசை உள்ளது.</numerusform>
            <numerusform>%1-இல் %n வரிசைகள் உள்ளன.</numerusform>
        </translation>
    </message>
    <message>
        <source>Inviting 460 people…</source>
        <translation>460 பேர் அழைக்கப்படுகிறார்கள்…</translation>
    </message>
    <message>
        <source>an invented person</source>
        <translation>கற்பனை நபர்</translation>
    </message>
    <message>
        <source>%1 of %2 people of the list are in, nobody was taken off it. Import it again.</source>
        <translation>பட்டியலின் %2 பேரில் %1 பேர் சேர்ந்தனர், யாரும் நீக்கப்படவில்லை. மீண்டும் இறக்குமதி செய்யவும்.</translation>
    </message>
    <message>
        <source>“%1” cannot hold the data.</source>
        <translation>“%1” தரவை வைத்திருக்க முடியாது.</translation>
    </message>
    <message>
        <source>Choose a folder of its own that this account may write in.</source>
        <translation>இந்தக் கணக்கு எழுதக்கூடிய தனிக் கோப்புறையைத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>The file has a header, but nobody below it.</source>
        <translation>கோப்பில் தலைப்பு உள்ளது, அதன் கீழே யாரும் இல்லை.</translation>
    </message>
    <message>
        <source>This file is %1, not a list.</source>
        <translation>இந்தக் கோப்பு %1, பட்டியல் அல்ல.</translation>
    </message>
    <message>
        <source>Line %1 has more columns than a list of attendees.</source>
        <translation>வரி %1-இல் பட்டியலைவிட அதிக நெடுவரிசைகள்.</translation>
    </message>
    <message>
        <source>The server shows this desk these events: %1.</source>
        <translation>சர்வர் இந்தக் கவுண்டருக்குக் காட்டும் நிகழ்வுகள்: %1.</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>அவற்றில் ஒன்றைத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>It was kept aside as “%1”, nothing was overwritten. Call staff: the next import, pair or demo begins a new one.</source>
        <translation>அது “%1” என ஒதுக்கப்பட்டது, எதுவும் மேலெழுதப்படவில்லை. பணியாளரை அழைக்கவும்: அடுத்த பட்டியல், இணைப்பு அல்லது டெமோ புதியதைத் தொடங்கும்.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>“%1” படிக்க முடியவில்லை.</translation>
    </message>
    <message>
        <source>A badge for it needs a reason. Nothing was printed.</source>
        <translation>அதற்குக் காரணம் தேவை. எதுவும் அச்சாகவில்லை.</translation>
    </message>
    <message>
        <source>“%1” does not answer.</source>
        <translation>“%1” பதிலளிக்கவில்லை.</translation>
    </message>
    <message>
        <source>This desk was not paired. Check the address and the network, then try again.</source>
        <translation>இந்தக் கவுண்டர் இணையவில்லை. முகவரியையும் நெட்வொர்க்கையும் பார்த்து மீண்டும் முயலவும்.</translation>
    </message>
    <message>
        <source>The connection to “%1” is not safe.</source>
        <translation>“%1” உடன் இணைப்பு பாதுகாப்பாக இல்லை.</translation>
    </message>
    <message>
        <source>This desk was not paired, and nothing was sent. Check the address and this computer’s clock, and whether the network asks for a login first.</source>
        <translation>இந்தக் கவுண்டர் இணையவில்லை, எதுவும் அனுப்பப்படவில்லை. முகவரியையும் இந்தக் கணினியின் கடிகாரத்தையும், நெட்வொர்க் முதலில் உள்நுழையச் சொல்கிறதா என்றும் பார்க்கவும்.</translation>
    </message>
    <message>
        <source>The connection to the server is not safe.</source>
        <translation>சர்வருடன் இணைப்பு பாதுகாப்பாக இல்லை.</translation>
    </message>
    <message>
        <source>Nothing was sent; everything is saved on this desk. Check this computer’s clock, and whether the network asks for a login first.</source>
        <translation>எதுவும் அனுப்பப்படவில்லை; எல்லாம் இந்தக் கவுண்டரில் உள்ளது. இந்தக் கணினியின் கடிகாரத்தையும், நெட்வொர்க் முதலில் உள்நுழையச் சொல்கிறதா என்றும் பார்க்கவும்.</translation>
    </message>
    <message>
        <source>This passphrase does not open the file, or the file was changed.</source>
        <translation>இந்த ரகசியச் சொற்றொடர் கோப்பைத் திறக்கவில்லை, அல்லது கோப்பு மாற்றப்பட்டது.</translation>
    </message>
    <message>
        <source>Exchange first</source>
        <translation>முதலில் மாற்றுக</translation>
    </message>
    <message>
        <source>This ticket must be exchanged for a wristband or card first</source>
        <translation>இந்த டிக்கெட்டை முதலில் கைப்பட்டை அல்லது அட்டையாக மாற்ற வேண்டும்</translation>
    </message>
    <message>
        <source>Show the way to where wristbands are handed out.</source>
        <translation>கைப்பட்டை தரும் இடத்துக்கு வழி காட்டவும்.</translation>
    </message>
    <message>
        <source>Exchanged</source>
        <translation>மாற்றப்பட்டது</translation>
    </message>
    <message>
        <source>This ticket was exchanged for a wristband or card</source>
        <translation>இந்த டிக்கெட் கைப்பட்டை அல்லது அட்டையாக மாற்றப்பட்டது</translation>
    </message>
    <message>
        <source>Scan the wristband or card.</source>
        <translation>கைப்பட்டை அல்லது அட்டையை ஸ்கேன் செய்யவும்.</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>உறுதியில்லை</translation>
    </message>
    <message>
        <source>“%1” has settings that this desk does not know</source>
        <translation>“%1” அமைப்புகள் சில இந்தக் கவுண்டருக்குத் தெரியாது</translation>
    </message>
    <message>
        <source>Ask staff who may come in here. You may admit on your word.</source>
        <translation>யார் வரலாம் என்று பணியாளரைக் கேட்கவும். உங்கள் பொறுப்பில் விடலாம்.</translation>
    </message>
    <message>
        <source>Off the list</source>
        <translation>நீக்கப்பட்டது</translation>
    </message>
    <message>
        <source>This ticket is no longer on the list</source>
        <translation>இந்த டிக்கெட் இப்போது பட்டியலில் இல்லை</translation>
    </message>
    <message>
        <source>Its folder is not there. Choose another folder.</source>
        <translation>அதன் கோப்புறை இல்லை. வேறு கோப்புறையைத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, or choose another.</source>
        <translation>டிஸ்க் நிரம்பிவிட்டது. இடம் ஏற்படுத்தவும், அல்லது வேறொன்றைத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>Nobody may write there. Choose another folder.</source>
        <translation>அங்கே யாரும் எழுத முடியாது. வேறு கோப்புறையைத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>Other date</source>
        <translation>வேறு தேதி</translation>
    </message>
    <message>
        <source>This ticket is for another date</source>
        <translation>இந்த டிக்கெட் வேறு தேதிக்கானது</translation>
    </message>
    <message>
        <source>Read the date on the ticket. It opens the door of that date.</source>
        <translation>டிக்கெட்டில் தேதியைப் பார்க்கவும். அந்தத் தேதிக்குச் செல்லும்.</translation>
    </message>
    <message>
        <source>This ticket is for another date: %1</source>
        <translation>இந்த டிக்கெட் வேறு தேதிக்கானது: %1</translation>
    </message>
    <message>
        <source>The code stays valid. Ask them to come then, or show the way to that door.</source>
        <translation>கோட் செல்லும். அப்போது வரச் சொல்லவும், அல்லது அந்த வாசலுக்கு வழி காட்டவும்.</translation>
    </message>
    <message>
        <source>This desk does not know for which date this ticket is</source>
        <translation>இந்த டிக்கெட் எந்தத் தேதிக்கு என்று இந்தக் கவுண்டருக்குத் தெரியாது</translation>
    </message>
    <message>
        <source>Read the date on the ticket. If it is this one, you may admit on your word.</source>
        <translation>டிக்கெட்டில் தேதியைப் பார்க்கவும். இதுவே எனில் உங்கள் பொறுப்பில் விடலாம்.</translation>
    </message>
    <message>
        <source>Nobody was checked out</source>
        <translation>யாருக்கும் செக்-அவுட் ஆகவில்லை</translation>
    </message>
    <message>
        <source>This person is out</source>
        <translation>இவர் வெளியே உள்ளார்</translation>
    </message>
    <message>
        <source>%1 is out</source>
        <translation>%1 வெளியே உள்ளார்</translation>
    </message>
    <message>
        <source>This list lets you check them out on your word.</source>
        <translation>உங்கள் பொறுப்பில் வெளியே விடலாம், பட்டியல் அனுமதிக்கிறது.</translation>
    </message>
    <message>
        <source>“%1” makes no sense in the printer’s address.</source>
        <translation>பிரிண்டரின் முகவரியில் “%1” புரியவில்லை.</translation>
    </message>
    <message>
        <source>The printer’s address makes no sense.</source>
        <translation>பிரிண்டரின் முகவரி புரியவில்லை.</translation>
    </message>
    <message>
        <source>Nothing was changed. An address looks like this: %1</source>
        <translation>எதுவும் மாறவில்லை. முகவரி இப்படி இருக்கும்: %1</translation>
    </message>
    <message>
        <source>There is no such sheet.</source>
        <translation>அப்படி ஒரு தாள் இல்லை.</translation>
    </message>
    <message>
        <source>Choose another one. Nothing was written.</source>
        <translation>வேறொன்றைத் தேர்ந்தெடுக்கவும். எதுவும் எழுதப்படவில்லை.</translation>
    </message>
    <message>
        <source>There is no such place on this sheet.</source>
        <translation>இந்தத் தாளில் அப்படி ஓர் இடம் இல்லை.</translation>
    </message>
    <message>
        <source>It has %1 places. Nothing was written.</source>
        <translation>அதில் %1 இடங்கள். எதுவும் எழுதப்படவில்லை.</translation>
    </message>
    <message>
        <source>A badge is larger than its place on the sheet.</source>
        <translation>ஒரு பேட்ஜ் தாளில் உள்ள இடத்தைவிடப் பெரியது.</translation>
    </message>
    <message>
        <source>Choose a sheet with larger places. Nothing was written.</source>
        <translation>பெரிய இடங்கள் உள்ள தாளைத் தேர்ந்தெடுக்கவும். எதுவும் எழுதப்படவில்லை.</translation>
    </message>
    <message>
        <source>A badge “%1” is larger than its place on the sheet.</source>
        <translation>ஒரு பேட்ஜ் “%1” தாளில் உள்ள இடத்தைவிடப் பெரியது.</translation>
    </message>
    <message>
        <source>The badge is %1, the place %2. Choose a sheet with larger places, or leave those ticket types out. Nothing was written.</source>
        <translation>பேட்ஜ் %1, இடம் %2. பெரிய இடங்கள் உள்ள தாளைத் தேர்ந்தெடுக்கவும், அல்லது அந்த டிக்கெட் வகைகளை விடவும். எதுவும் எழுதப்படவில்லை.</translation>
    </message>
    <message>
        <source>No badge here has a second page.</source>
        <translation>இங்கே எந்தப் பேட்ஜுக்கும் இரண்டாம் பக்கம் இல்லை.</translation>
    </message>
    <message>
        <source>Make the sheets one-sided. Nothing was written.</source>
        <translation>தாள்களை ஒருபக்கமாக்கவும். எதுவும் எழுதப்படவில்லை.</translation>
    </message>
    <message>
        <source>There is no such ticket type.</source>
        <translation>அப்படி டிக்கெட் வகை இல்லை.</translation>
    </message>
    <message>
        <source>There is no ticket type “%1”.</source>
        <translation>“%1” என்ற டிக்கெட் வகை இல்லை.</translation>
    </message>
    <message numerus="yes">
        <source>%n tickets are in the picture</source>
        <translation>
            <numerusform>படத்தில் ஒரு டிக்கெட் உள்ளது</numerusform>
            <numerusform>படத்தில் %n டிக்கெட்டுகள் உள்ளன</numerusform>
        </translation>
    </message>
    <message>
        <source>The printer did not take the sheets.</source>
        <translation>பிரிண்டர் தாள்களை ஏற்கவில்லை.</translation>
    </message>
    <message>
        <source>“%1” did not take the sheets.</source>
        <translation>“%1” தாள்களை ஏற்கவில்லை.</translation>
    </message>
    <message>
        <source>Nothing was printed. Look at the printer: is it on, has it paper, does it take PDF? Then try again, or make a file.</source>
        <translation>எதுவும் அச்சாகவில்லை. பிரிண்டரைப் பார்க்கவும்: இயங்குகிறதா, தாள் உள்ளதா, PDF ஏற்கிறதா? பின் மீண்டும் முயலவும், அல்லது கோப்பு உருவாக்கவும்.</translation>
    </message>
    <message>
        <source>Make it larger in the layout. Nothing was printed.</source>
        <translation>டெம்ப்ளேட்டில் அதைப் பெரிதாக்கவும். எதுவும் அச்சாகவில்லை.</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>எதுவும் அச்சாகவில்லை.</translation>
    </message>
    <message>
        <source>The test print failed.</source>
        <translation>சோதனை அச்சு நடக்கவில்லை.</translation>
    </message>
    <message>
        <source>Look at the printer, then try again.</source>
        <translation>பிரிண்டரைப் பார்க்கவும், பின் மீண்டும் முயலவும்.</translation>
    </message>
    <message>
        <source>This printer takes no sheets.</source>
        <translation>இந்தப் பிரிண்டர் தாள்களை ஏற்காது.</translation>
    </message>
    <message>
        <source>“%1” takes no sheets.</source>
        <translation>“%1” தாள்களை ஏற்காது.</translation>
    </message>
    <message>
        <source>They go to an address that begins with %1. Nothing was printed.</source>
        <translation>அவை %1 எனத் தொடங்கும் முகவரிக்குச் செல்லும். எதுவும் அச்சாகவில்லை.</translation>
    </message>
</context>
<context>
    <name>StartSentences</name>
    <message>
        <source>Lanyard stopped unexpectedly at each of its last starts.</source>
        <translation>கடைசித் தொடக்கங்கள் எல்லாவற்றிலும் Lanyard நின்றுவிட்டது.</translation>
    </message>
    <message>
        <source>This time it does without camera and server. Check-in and badges go on, and what the server has to learn waits on this computer. To try everything again, close Lanyard and start it once more.</source>
        <translation>இந்த முறை கேமராவும் சர்வரும் இல்லாமல் இயங்குகிறது. செக்-இன்னும் பேட்ஜும் தொடரும், சர்வருக்குத் தெரிய வேண்டியவை இந்தக் கணினியில் காத்திருக்கும். எல்லாவற்றையும் மீண்டும் முயல, Lanyard-ஐ மூடி மறுபடி தொடங்கவும்.</translation>
    </message>
    <message>
        <source>This data was copied from another computer.</source>
        <translation>இந்தத் தரவு வேறு கணினியிலிருந்து நகலெடுக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>The server would take both for one desk, so nothing is sent or fetched here. Check-in and badges go on. Pair this computer anew in the settings, or work on the other one.</source>
        <translation>சர்வர் இரண்டையும் ஒரே கவுண்டராக எண்ணும், அதனால் இங்கே எதுவும் அனுப்பப்படாது, பெறப்படாது. செக்-இன்னும் பேட்ஜும் தொடரும். அமைப்புகளில் இந்தக் கணினியைப் புதிதாக இணைக்கவும், அல்லது மற்றதில் பணி செய்யவும்.</translation>
    </message>
    <message>
        <source>What this desk did last is missing.</source>
        <translation>இந்தக் கவுண்டர் கடைசியாகச் செய்தவை இல்லை.</translation>
    </message>
    <message>
        <source>A file of its data (lanyard.db-wal) was removed while Lanyard was closed. Who came last may show as not checked in, and the server may not know of them. Call staff: compare with the badges that are out.</source>
        <translation>Lanyard மூடியிருந்தபோது அதன் தரவுக் கோப்பு ஒன்று (lanyard.db-wal) நீக்கப்பட்டது. கடைசியாக வந்தவர்கள் செக்-இன் ஆகாதவர்களாகத் தெரியலாம், சர்வருக்கும் தெரியாமல் இருக்கலாம். பணியாளரை அழைக்கவும்: கொடுத்த பேட்ஜ்களுடன் ஒப்பிடவும்.</translation>
    </message>
    <message>
        <source>The data file is damaged.</source>
        <translation>தரவுக் கோப்பு சேதமாகியுள்ளது.</translation>
    </message>
    <message>
        <source>It was kept aside as “%1”, nothing was overwritten. Call staff. Go on, then bring the people in anew: pair with the server, or open the list again.</source>
        <translation>அது “%1” என ஒதுக்கப்பட்டது, எதுவும் மேலெழுதப்படவில்லை. பணியாளரை அழைக்கவும். பின் ஆட்களைக் கொண்டு வரவும்: சர்வருடன் இணைக்கவும், அல்லது பட்டியலைத் திறக்கவும்.</translation>
    </message>
    <message>
        <source>No entry that waits for the server can be read from it.</source>
        <translation>சர்வருக்கான எந்தப் பதிவையும் அதில் படிக்க முடியவில்லை.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries that wait for the server can be read from it, perhaps not all. Once the people are here again, the page “Sync” offers to take them over.</source>
        <translation>
            <numerusform>சர்வருக்கான ஒரு பதிவை அதில் படிக்கலாம், வேறும் இருக்கலாம். ஆட்களைக் கொண்டு வந்தபின், அதை ஏற்க “ஒத்திசை” பக்கம் கேட்கும்.</numerusform>
            <numerusform>சர்வருக்கான %n பதிவுகளை அதில் படிக்கலாம், மேலும் இருக்கலாம். ஆட்களைக் கொண்டு வந்தபின், அவற்றை ஏற்க “ஒத்திசை” பக்கம் கேட்கும்.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message>
        <source>Check-in of %1</source>
        <translation>%1 செக்-இன்</translation>
    </message>
    <message>
        <source>Undo of %1</source>
        <translation>%1 திரும்பப் பெறல்</translation>
    </message>
    <message>
        <source>Badge of %1</source>
        <translation>%1 பேட்ஜ்</translation>
    </message>
    <message>
        <source>Refused scan of %1</source>
        <translation>%1 மறுத்த ஸ்கேன்</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>ஆர்டர் %1</translation>
    </message>
    <message>
        <source>Let out</source>
        <translation>வெளியே விட்டது</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>உள்ளே விட்டது</translation>
    </message>
    <message>
        <source>Let out at “%1”</source>
        <translation>“%1”-இல் வெளியே விட்டது</translation>
    </message>
    <message>
        <source>Admitted at “%1”</source>
        <translation>“%1”-இல் உள்ளே விட்டது</translation>
    </message>
    <message>
        <source>Check-in undone</source>
        <translation>செக்-இன் திரும்பப் பெற்றது</translation>
    </message>
    <message>
        <source>Badge sent</source>
        <translation>பேட்ஜ் சென்றது</translation>
    </message>
    <message>
        <source>Not let in</source>
        <translation>உள்ளே விடவில்லை</translation>
    </message>
    <message>
        <source>The server takes an undo only from the pairing that let the person in, and this desk was paired anew since. The person counts as out here and perhaps as in there. Undo it at the server by hand, then set this aside.</source>
        <translation>இவரை உள்ளே விட்ட இணைப்பிலிருந்து வரும் திரும்பப் பெறுதலை மட்டும் சர்வர் ஏற்கும்; அதன் பின் இந்தக் கவுண்டர் புதிதாக இணைக்கப்பட்டது. இவர் இங்கே வெளியே, அங்கே ஒருவேளை உள்ளே. சர்வரில் கையால் திரும்பப் பெற்று, பின் இதை ஒதுக்கி வைக்கவும்.</translation>
    </message>
    <message>
        <source>The server takes an undo within 15 minutes only; this one came after %1. The person counts as out here and as in there. Undo it at the server by hand, then set this aside.</source>
        <translation>திரும்பப் பெறுவதைச் சர்வர் 15 நிமிடத்துக்குள் மட்டும் ஏற்கும்; இது %1 கழித்து வந்தது. இவர் இங்கே வெளியே, அங்கே உள்ளே. சர்வரில் கையால் திரும்பப் பெற்று, பின் இதை ஒதுக்கி வைக்கவும்.</translation>
    </message>
    <message>
        <source>The person counts as in at this desk. Nothing is deleted until you choose, and your choice is logged.</source>
        <translation>இந்தக் கவுண்டரில் இவர் உள்ளே. நீங்கள் தேர்ந்தெடுக்கும் வரை எதுவும் அழியாது, உங்கள் தேர்வு பதிவாகும்.</translation>
    </message>
    <message>
        <source>The person counts as not in at this desk; the server may think otherwise.</source>
        <translation>இந்தக் கவுண்டரில் இவர் உள்ளே இல்லை; சர்வர் வேறாக எண்ணலாம்.</translation>
    </message>
    <message>
        <source>Nobody’s check-in hangs on this. Only the server’s own record lacks it.</source>
        <translation>எந்தச் செக்-இன்னும் இதைச் சார்ந்ததல்ல. சர்வரின் பதிவில் மட்டும் இது இல்லை.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Answer %1, without words</source>
        <translation>பதில் %1, சொற்கள் இல்லை</translation>
    </message>
    <message>
        <source>No words</source>
        <translation>சொற்கள் இல்லை</translation>
    </message>
    <message>
        <source>Somebody not on the list</source>
        <translation>பட்டியலில் இல்லாத ஒருவர்</translation>
    </message>
    <message>
        <source>This desk, %1</source>
        <translation>இந்தக் கவுண்டர், %1</translation>
    </message>
    <message numerus="yes">
        <source>Server, asked %n times</source>
        <translation>
            <numerusform>சர்வர், %n முறை கேட்டது</numerusform>
            <numerusform>சர்வர், %n முறை கேட்டது</numerusform>
        </translation>
    </message>
    <message>
        <source>Server</source>
        <translation>சர்வர்</translation>
    </message>
    <message>
        <source>Ask the server again</source>
        <translation>சர்வரை மீண்டும் கேள்</translation>
    </message>
    <message>
        <source>Set aside, with a reason</source>
        <translation>காரணத்துடன் ஒதுக்கு</translation>
    </message>
    <message>
        <source>The server is right</source>
        <translation>சர்வர் சொன்னது சரி</translation>
    </message>
    <message>
        <source>Settled at the server by hand</source>
        <translation>சர்வரில் கையால் தீர்த்தது</translation>
    </message>
    <message>
        <source>It was a trial</source>
        <translation>அது ஒரு சோதனை</translation>
    </message>
    <message>
        <source>Other, in words</source>
        <translation>வேறு, சொற்களில்</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>ஒதுக்கு</translation>
    </message>
    <message>
        <source>The server fails on this one, again and again. It is kept, and asked about once a minute; the others go on. Tell whoever runs the server.</source>
        <translation>இந்தப் பதிவில் சர்வர் மீண்டும் மீண்டும் தவறுகிறது. அது பத்திரமாக உள்ளது, நிமிடத்துக்கு ஒரு முறை கேட்கப்படும்; மற்றவை தொடரும். சர்வரை நடத்துபவரிடம் சொல்லவும்.</translation>
    </message>
    <message numerus="yes">
        <source>This ticket was admitted %n times</source>
        <translation>
            <numerusform>இந்த டிக்கெட் ஒரு முறை உள்ளே விடப்பட்டது</numerusform>
            <numerusform>இந்த டிக்கெட் %n முறை உள்ளே விடப்பட்டது</numerusform>
        </translation>
    </message>
    <message>
        <source>Another desk</source>
        <translation>வேறு கவுண்டர்</translation>
    </message>
    <message>
        <source>Admitted by %1</source>
        <translation>உள்ளே விட்டவர் %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, counts</source>
        <translation>%1, கணக்கில்</translation>
    </message>
    <message>
        <source>The desks could not talk then. Both check-ins are kept, the first one counts. There may be two badges: look who wears them.</source>
        <translation>அப்போது கவுண்டர்களுக்குத் தொடர்பு இல்லை. இரு செக்-இன்னும் உள்ளன, முதலாவது கணக்கில். இரண்டு பேட்ஜ் இருக்கலாம்: யார் அணிந்துள்ளார் என்று பார்க்கவும்.</translation>
    </message>
    <message>
        <source>Settle, with a note</source>
        <translation>குறிப்புடன் தீர்</translation>
    </message>
    <message>
        <source>The same person, scanned twice</source>
        <translation>அதே நபர், இரு முறை ஸ்கேன்</translation>
    </message>
    <message>
        <source>Two people, both may stay</source>
        <translation>இருவர், இருவரும் இருக்கலாம்</translation>
    </message>
    <message>
        <source>Two people, the second was sent out</source>
        <translation>இருவர், இரண்டாமவர் வெளியே</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>தீர்</translation>
    </message>
    <message>
        <source>It had them, and does not show them any more</source>
        <translation>அவை அதில் இருந்தன, இப்போது காட்டவில்லை</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>யாருடையது</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>மீண்டும் அனுப்பு</translation>
    </message>
    <message>
        <source>The server has shut this desk out</source>
        <translation>சர்வர் இந்தக் கவுண்டரை விலக்கிவிட்டது</translation>
    </message>
    <message>
        <source>Its access was ended there, or the event was deleted</source>
        <translation>அங்கே அணுகல் முடிந்தது, அல்லது நிகழ்வு நீக்கப்பட்டது</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>இந்தக் கவுண்டர்</translation>
    </message>
    <message numerus="yes">
        <source>%n wait that the server does not have</source>
        <translation>
            <numerusform>சர்வரிடம் இல்லாத %n காத்திருக்கிறது</numerusform>
            <numerusform>சர்வரிடம் இல்லாத %n காத்திருக்கின்றன</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>எதுவும் இல்லை</translation>
    </message>
    <message>
        <source>The desk goes on admitting. Is this a mistake? Pair it again in the settings, and everything is sent. If not, save what waits, then erase the people here.</source>
        <translation>கவுண்டர் தொடர்ந்து உள்ளே விடும். இது தவறா? அமைப்புகளில் மீண்டும் இணைத்தால் எல்லாம் அனுப்பப்படும். இல்லையெனில் காத்திருப்பவற்றைச் சேமித்து ஆட்களை அழிக்கவும்.</translation>
    </message>
    <message>
        <source>Save what waits, sealed</source>
        <translation>காத்திருப்பவற்றைப் பூட்டிச் சேமி</translation>
    </message>
    <message>
        <source>Erase the people here</source>
        <translation>ஆட்களை அழி</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are sealed in %1.</source>
        <translation>
            <numerusform>%1-இல் %n பதிவு பூட்டப்பட்டது.</numerusform>
            <numerusform>%1-இல் %n பதிவுகள் பூட்டப்பட்டன.</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;This desk’s clock is %1 behind the server’s.&lt;/b&gt;</source>
        <translation>&lt;b&gt;இந்தக் கவுண்டரின் கடிகாரம் சர்வரைவிட %1 பின்தங்கியுள்ளது.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;This desk’s clock is %1 ahead of the server’s.&lt;/b&gt;</source>
        <translation>&lt;b&gt;இந்தக் கவுண்டரின் கடிகாரம் சர்வரைவிட %1 முந்தியுள்ளது.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Times sent are corrected. Set this computer’s clock when nobody waits.</source>
        <translation>அனுப்பும் நேரங்கள் திருத்தப்படும். யாரும் காத்திராதபோது கணினியின் கடிகாரத்தைச் சரிசெய்யவும்.</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <comment>entries of others</comment>
        <translation>
            <numerusform>%1, மேலும் %n</numerusform>
            <numerusform>%1, மேலும் %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Oldest %1 · %2</source>
        <extracomment>Of entries: when the oldest was made, and whose they are</extracomment>
        <translation>மிகப் பழையது %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n more need a decision.&lt;/b&gt; They come up here as these are decided.</source>
        <translation>
            <numerusform>&lt;b&gt;மேலும் %n-க்கு முடிவு தேவை.&lt;/b&gt; இவை முடிந்ததும் அது இங்கே வரும்.</numerusform>
            <numerusform>&lt;b&gt;மேலும் %n-க்கு முடிவு தேவை.&lt;/b&gt; இவை முடிந்ததும் அவை இங்கே வரும்.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server lost %n entries</source>
        <translation>
            <numerusform>சர்வர் %n பதிவை இழந்தது</numerusform>
            <numerusform>சர்வர் %n பதிவுகளை இழந்தது</numerusform>
        </translation>
    </message>
    <message>
        <source>Maybe it was put back to an older backup. Check-ins, undos and printed badges stand at this desk as they were. Sent again, each counts once.</source>
        <translation>அது பழைய நகலுக்குத் திரும்பியிருக்கலாம். செக்-இன், திரும்பப் பெற்றவை, அச்சான பேட்ஜ்கள் இந்தக் கவுண்டரில் அப்படியே உள்ளன. மீண்டும் அனுப்பினாலும் ஒவ்வொன்றும் ஒரு முறையே கணக்கு.</translation>
    </message>
    <message>
        <source>The organiser moved this desk</source>
        <translation>ஏற்பாட்டாளர் கவுண்டரை மாற்றினார்</translation>
    </message>
    <message>
        <source>Nothing has changed here yet</source>
        <translation>இங்கே இன்னும் எதுவும் மாறவில்லை</translation>
    </message>
    <message>
        <source>Goes on at %1</source>
        <translation>%1-இல் தொடர்கிறது</translation>
    </message>
    <message>
        <source>Go over when nobody waits: from then on people are let in there, by its list. Stay if this is a mistake, and tell the organiser.</source>
        <translation>யாரும் காத்திராதபோது மாறவும்: அதன்பின் அங்குள்ள பட்டியல்படி உள்ளே விடப்படும். இது தவறு எனில் இங்கேயே இருந்து ஏற்பாட்டாளரிடம் சொல்லவும்.</translation>
    </message>
    <message>
        <source>Go there now</source>
        <translation>இப்போது மாறு</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>இங்கேயே இரு</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n waiting.&lt;/b&gt; About %1 to send, at the server’s pace. The desk does not wait for this.</source>
        <translation>
            <numerusform>&lt;b&gt;%n காத்திருக்கிறது.&lt;/b&gt; சர்வரின் வேகத்தில் அனுப்ப சுமார் %1. கவுண்டர் இதற்குக் காத்திராது.</numerusform>
            <numerusform>&lt;b&gt;%n காத்திருக்கின்றன.&lt;/b&gt; சர்வரின் வேகத்தில் அனுப்ப சுமார் %1. கவுண்டர் இதற்குக் காத்திராது.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n waiting.&lt;/b&gt; They go out in order, by themselves. The desk does not wait for this.</source>
        <translation>
            <numerusform>&lt;b&gt;%n காத்திருக்கிறது.&lt;/b&gt; அது தானாகச் செல்லும். கவுண்டர் இதற்குக் காத்திராது.</numerusform>
            <numerusform>&lt;b&gt;%n காத்திருக்கின்றன.&lt;/b&gt; அவை வரிசையாகத் தானாகச் செல்லும். கவுண்டர் இதற்குக் காத்திராது.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server is asked as soon as can be. What it answers shows here.</source>
        <translation>முடிந்தவரை விரைவில் சர்வரைக் கேட்கும். அதன் பதில் இங்கே தெரியும்.</translation>
    </message>
    <message>
        <source>The server names another place for this desk</source>
        <translation>சர்வர் இந்தக் கவுண்டருக்கு வேறு இடம் சொல்கிறது</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>அனுப்பவில்லை</translation>
    </message>
    <message>
        <source>It is not what was written. Maybe the disk fails.</source>
        <translation>இது எழுதியபடி இல்லை. டிஸ்க் பழுதாகியிருக்கலாம்.</translation>
    </message>
    <message>
        <source>The server never gets it like this. Look what became of the person, settle it at the server by hand, then set this aside.</source>
        <translation>இப்படியே இது சர்வருக்கு ஒருபோதும் செல்லாது. அவருக்கு என்ன ஆயிற்று என்று பார்த்து, சர்வரில் கையால் தீர்த்து, பின் இதை ஒதுக்கி வைக்கவும்.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were found in the damaged data</source>
        <translation>
            <numerusform>சேதமான தரவில் %n பதிவு கிடைத்தது</numerusform>
            <numerusform>சேதமான தரவில் %n பதிவுகள் கிடைத்தன</numerusform>
        </translation>
    </message>
    <message>
        <source>It was kept aside, and nothing sends them from there</source>
        <translation>அது ஒதுக்கப்பட்டது, அங்கிருந்து எதுவும் அனுப்பப்படாது</translation>
    </message>
    <message>
        <source>Not among them</source>
        <translation>இவற்றில் இல்லாதவை</translation>
    </message>
    <message numerus="yes">
        <source>%n more that this desk must not send: those of another event (bring its people in first) or server, or that might count twice</source>
        <translation>
            <numerusform>இந்தக் கவுண்டர் அனுப்பக் கூடாத மேலும் %n: அது வேறு நிகழ்வு (முதலில் அதன் ஆட்களைக் கொண்டு வரவும்) அல்லது சர்வருடையது, அல்லது இரு முறை கணக்காகலாம்</numerusform>
            <numerusform>இந்தக் கவுண்டர் அனுப்பக் கூடாத மேலும் %n: அவை வேறு நிகழ்வு (முதலில் அதன் ஆட்களைக் கொண்டு வரவும்) அல்லது சர்வருடையவை, அல்லது இரு முறை கணக்காகலாம்</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken over, they count here again and are sent as if nothing had happened, each once. Left there, nobody hears of them; “lanyardctl export kept-aside FILE” seals them in a file either way.</source>
        <translation>ஏற்றால் அவை இங்கே மீண்டும் கணக்காகும், எதுவும் நடக்காதது போல ஒவ்வொன்றும் ஒரு முறை அனுப்பப்படும். அங்கேயே விட்டால் யாருக்கும் தெரியாது; எப்படியும் “lanyardctl export kept-aside FILE” அவற்றைக் கோப்பில் பூட்டும்.</translation>
    </message>
    <message>
        <source>Take them over</source>
        <translation>ஏற்றுக்கொள்</translation>
    </message>
    <message>
        <source>Leave them there</source>
        <translation>அங்கேயே விடு</translation>
    </message>
    <message>
        <source>Another computer may work under this desk’s name</source>
        <translation>வேறு கணினி இந்தக் கவுண்டரின் பெயரில் இயங்கலாம்</translation>
    </message>
    <message numerus="yes">
        <source>The server shows %n people as let in by this desk, which never saw them</source>
        <translation>
            <numerusform>இந்தக் கவுண்டர் காணாத %n நபரை அதுவே உள்ளே விட்டதாகச் சர்வர் காட்டுகிறது</numerusform>
            <numerusform>இந்தக் கவுண்டர் காணாத %n பேரை அதுவே உள்ளே விட்டதாகச் சர்வர் காட்டுகிறது</numerusform>
        </translation>
    </message>
    <message>
        <source>Maybe this disk was copied with everything on it, and the copy is at work, too. To the server both are one desk: pair one of them anew in the settings. If data was lost here instead, pair this desk anew.</source>
        <translation>இந்த டிஸ்க் முழுவதும் நகலெடுக்கப்பட்டு, நகலும் இயங்கலாம். சர்வருக்கு இரண்டும் ஒரே கவுண்டர்: அமைப்புகளில் ஒன்றைப் புதிதாக இணைக்கவும். மாறாக இங்கே தரவு இழந்திருந்தால், இந்தக் கவுண்டரைப் புதிதாக இணைக்கவும்.</translation>
    </message>
    <message>
        <source>This desk’s data is damaged</source>
        <translation>இந்தக் கவுண்டரின் தரவு சேதமாகியுள்ளது</translation>
    </message>
    <message>
        <source>Found while it was looked through; maybe the disk fails</source>
        <translation>சரிபார்த்தபோது தெரிந்தது; டிஸ்க் பழுதாகியிருக்கலாம்</translation>
    </message>
    <message>
        <source>Check-in goes on where it can. When nobody waits, close Lanyard and start it again: it keeps the damaged data aside and begins anew. Bring the people in again; then what waits here can be taken over.</source>
        <translation>முடிந்தவரை செக்-இன் தொடரும். யாரும் காத்திராதபோது Lanyard-ஐ மூடி மறுபடி தொடங்கவும்: அது சேதமான தரவை ஒதுக்கிப் புதிதாகத் தொடங்கும். ஆட்களை மீண்டும் கொண்டு வரவும்; பின் இங்கே காத்திருப்பவற்றை ஏற்கலாம்.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were taken over. They wait for the server with the others.</source>
        <translation>
            <numerusform>%n பதிவு ஏற்கப்பட்டது. அது மற்றவற்றுடன் சர்வருக்குக் காத்திருக்கிறது.</numerusform>
            <numerusform>%n பதிவுகள் ஏற்கப்பட்டன. அவை மற்றவற்றுடன் சர்வருக்குக் காத்திருக்கின்றன.</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay where they are. The damaged data is kept.</source>
        <translation>அவை அங்கேயே இருக்கும். சேதமான தரவு பத்திரமாக உள்ளது.</translation>
    </message>
    <message>
        <source>This desk’s clock agrees with the server’s.</source>
        <translation>இந்தக் கவுண்டரின் கடிகாரம் சர்வரின் கடிகாரத்துடன் ஒத்துள்ளது.</translation>
    </message>
    <message>
        <source>This desk’s clock was not compared with the server’s yet.</source>
        <translation>இந்தக் கவுண்டரின் கடிகாரம் சர்வரின் கடிகாரத்துடன் இன்னும் ஒப்பிடப்படவில்லை.</translation>
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
        <translation>இப்போதுதான்</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>%n நிமிடம் முன்பு</numerusform>
            <numerusform>%n நிமிடங்கள் முன்பு</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>%n மணிநேரம் முன்பு</numerusform>
            <numerusform>%n மணிநேரம் முன்பு</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n நாள் முன்பு</numerusform>
            <numerusform>%n நாட்கள் முன்பு</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation>
            <numerusform>%n நிமிடத்தில்</numerusform>
            <numerusform>%n நிமிடங்களில்</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hours</source>
        <translation>
            <numerusform>%n மணிநேரத்தில்</numerusform>
            <numerusform>%n மணிநேரத்தில்</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1 h %2 min</source>
        <extracomment>how long somebody has to wait: &quot;in 4 h 33 min&quot;</extracomment>
        <translation>%1 மணி %2 நிமிடத்தில்</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>%n நாளில்</numerusform>
            <numerusform>%n நாட்களில்</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 நிமி</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 மணி</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 நாள்</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n நிமிடம்</numerusform>
            <numerusform>%n நிமிடங்கள்</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n மணிநேரம்</numerusform>
            <numerusform>%n மணிநேரம்</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n நாள்</numerusform>
            <numerusform>%n நாட்கள்</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>ஒரு நொடி</numerusform>
            <numerusform>%n நொடிகள்</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::BadgeCheckPage</name>
    <message>
        <source>%1 of %2 people looked at.</source>
        <translation>%2 பேரில் %1 பார்த்தது.</translation>
    </message>
    <message>
        <source>Badge of %1</source>
        <translation>%1 பேட்ஜ்</translation>
    </message>
    <message>
        <source>There is nothing to show.</source>
        <translation>காட்ட எதுவும் இல்லை.</translation>
    </message>
    <message>
        <source>Each badge is drawn and its code is read back. Nothing is printed.</source>
        <translation>ஒவ்வொரு பேட்ஜும் வரையப்பட்டு அதன் கோட் படிக்கப்படும். எதுவும் அச்சாகாது.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>மீண்டும் சோதி</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>நிறுத்து</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>பின்செல்</translation>
    </message>
    <message>
        <source>Badges that will not come out well</source>
        <translation>சரியாக வராத பேட்ஜ்கள்</translation>
    </message>
    <message>
        <source>Badge check</source>
        <translation>பேட்ஜ் சோதனை</translation>
    </message>
</context>
<context>
    <name>lanyard::BadgeRail</name>
    <message>
        <source>Ready</source>
        <translation>தயார்</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>தயாரில்லை</translation>
    </message>
    <message>
        <source>Needs paper of %1</source>
        <translation>%1 தாள் தேவை</translation>
    </message>
    <message>
        <source>%1 takes over</source>
        <translation>%1 தொடரும்</translation>
    </message>
</context>
<context>
    <name>lanyard::BadgesPanel</name>
    <message numerus="yes">
        <source>Paused · %n waiting</source>
        <translation>
            <numerusform>நிறுத்தம் · %n காத்திருப்பு</numerusform>
            <numerusform>நிறுத்தம் · %n காத்திருப்பு</numerusform>
        </translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>தயாரில்லை</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n காத்திருப்பு</numerusform>
            <numerusform>%n காத்திருப்பு</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>தயார்</translation>
    </message>
    <message>
        <source>Did it come out?</source>
        <translation>வந்ததா?</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>அச்சாகவில்லை</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>வருகிறது</translation>
    </message>
    <message>
        <source>waits: paused</source>
        <translation>நிறுத்தம்</translation>
    </message>
    <message>
        <source>waits for the printer</source>
        <translation>பிரிண்டர் காத்திருப்பு</translation>
    </message>
    <message>
        <source>waits for paper</source>
        <translation>தாள் காத்திருப்பு</translation>
    </message>
    <message>
        <source>waits, instead of %1</source>
        <translation>%1-க்குப் பதில்</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>காத்திருப்பு</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>பிரிண்டர்கள்</translation>
    </message>
    <message>
        <source>It came out</source>
        <translation>வந்தது</translation>
    </message>
    <message>
        <source>It did not</source>
        <translation>வரவில்லை</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>முன்னே</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>பின்னே</translation>
    </message>
    <message>
        <source>Print again, with a reason</source>
        <translation>காரணத்துடன் மறு அச்சு</translation>
    </message>
    <message>
        <source>Do not print it</source>
        <translation>அச்சிடாதே</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>பேட்ஜ்கள்</translation>
    </message>
    <message numerus="yes">
        <source>Badges, and %n more that wait</source>
        <translation>
            <numerusform>பேட்ஜ்கள், மேலும் %n காத்திருப்பு</numerusform>
            <numerusform>பேட்ஜ்கள், மேலும் %n காத்திருப்பு</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits here.</source>
        <translation>இங்கே எதுவும் இல்லை.</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>%1-க்கு மாற்று</translation>
    </message>
    <message>
        <source>Move all to %1</source>
        <translation>எல்லாம் %1-க்கு மாற்று</translation>
    </message>
    <message>
        <source>Let this printer go on</source>
        <translation>பிரிண்டரைத் தொடரவிடு</translation>
    </message>
    <message>
        <source>Pause this printer</source>
        <translation>பிரிண்டரை நிறுத்து</translation>
    </message>
    <message>
        <source>Badges that wait, and the last that are out</source>
        <translation>காத்திருக்கும் பேட்ஜ்களும் கடைசியாக வந்தவையும்</translation>
    </message>
</context>
<context>
    <name>lanyard::BesidesPanel</name>
    <message>
        <source>Check-in list of %1</source>
        <translation>%1 செக்-இன் பட்டியல்</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>நீக்கு</translation>
    </message>
    <message>
        <source>Admit no more to %1</source>
        <translation>%1-க்கு இனி விடாதே</translation>
    </message>
    <message>
        <source>Add an event</source>
        <translation>நிகழ்வைச் சேர்</translation>
    </message>
    <message>
        <source>Also admits for</source>
        <translation>இதற்கும் அனுமதி</translation>
    </message>
</context>
<context>
    <name>lanyard::CameraPanel</name>
    <message>
        <source>&lt;b&gt;No picture from the camera.&lt;/b&gt; Typing and other scanners work. Check its cable.</source>
        <translation>&lt;b&gt;கேமராவில் படம் இல்லை.&lt;/b&gt; டைப் செய்யலாம், மற்ற ஸ்கேனர் இயங்கும். கேபிள் பார்க்க.</translation>
    </message>
</context>
<context>
    <name>lanyard::CameraView</name>
    <message>
        <source>Too dark: more light on the code helps</source>
        <translation>மிக இருட்டு: வெளிச்சத்தில் காட்டவும்</translation>
    </message>
    <message>
        <source>Too bright: turn the code a little</source>
        <translation>அதிக ஒளி: கோடைச் சற்றுத் திருப்பவும்</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>கேமராவில் தெரிவது</translation>
    </message>
</context>
<context>
    <name>lanyard::CaseCard</name>
    <message>
        <source>On its way…</source>
        <translation>நடக்கிறது…</translation>
    </message>
</context>
<context>
    <name>lanyard::CountBar</name>
    <message numerus="yes">
        <source>%n seconds left</source>
        <translation>
            <numerusform>%n நொடி மீதம்</numerusform>
            <numerusform>%n நொடிகள் மீதம்</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::CountLine</name>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; of %2 are in</source>
        <translation>%2 பேரில் &lt;b&gt;%1&lt;/b&gt; உள்ளே</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; of %2 came in</source>
        <translation>%2 பேரில் &lt;b&gt;%1&lt;/b&gt; வந்தனர்</translation>
    </message>
    <message>
        <source>%1 inside now</source>
        <translation>உள்ளே %1</translation>
    </message>
    <message numerus="yes">
        <source>%n in the last hour</source>
        <translation>
            <numerusform>ஒரு மணி நேரத்தில் %n</numerusform>
            <numerusform>ஒரு மணி நேரத்தில் %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at this desk</source>
        <translation>
            <numerusform>இங்கே %n</numerusform>
            <numerusform>இங்கே %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::DeskPage</name>
    <message>
        <source>One more badge for %1</source>
        <translation>%1-க்கு இன்னொரு பேட்ஜ்</translation>
    </message>
    <message>
        <source>Badge of %1</source>
        <translation>%1 பேட்ஜ்</translation>
    </message>
    <message>
        <source>Any script, any order of words, one slip of the finger forgiven</source>
        <translation>எந்த எழுத்தும், எந்த வரிசையும், ஒரு எழுத்துப்பிழை பரவாயில்லை</translation>
    </message>
    <message>
        <source>Nobody found. Enter looks it up as a code.</source>
        <translation>யாரும் இல்லை. Enter கோடாகத் தேடும்.</translation>
    </message>
    <message>
        <source>The same code again. It counts once.</source>
        <translation>மீண்டும் அதே கோட். ஒரு முறையே கணக்கு.</translation>
    </message>
    <message>
        <source>One more letter, or choose with an arrow key</source>
        <translation>இன்னொரு எழுத்து, அல்லது அம்பு விசையால் தேர்வு</translation>
    </message>
    <message>
        <source>The badge of %1 is there.</source>
        <translation>%1 பேட்ஜ் உள்ளது.</translation>
    </message>
    <message>
        <source>Press Space to leave out who is not here yet</source>
        <translation>வழியில் இருப்பவரின் குறியை இடைவெளி விசையால் நீக்கவும்</translation>
    </message>
    <message>
        <source>Nobody else is in this order.</source>
        <translation>இந்த ஆர்டரில் வேறு யாரும் இல்லை.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are in this order: too many to check in together.</source>
        <translation>
            <numerusform>இந்த ஆர்டரில் %n நபர்: ஒன்றாகச் செக்-இன் செய்ய மிக அதிகம்.</numerusform>
            <numerusform>இந்த ஆர்டரில் %n பேர்: ஒன்றாகச் செக்-இன் செய்ய மிக அதிகம்.</numerusform>
        </translation>
    </message>
    <message>
        <source>No code can be read in that picture.</source>
        <translation>அந்தப் படத்தில் படிக்கக்கூடிய கோட் இல்லை.</translation>
    </message>
    <message numerus="yes">
        <source>One order, %n people</source>
        <translation>
            <numerusform>ஒரே ஆர்டர், %n நபர்</numerusform>
            <numerusform>ஒரே ஆர்டர், %n பேர்</numerusform>
        </translation>
    </message>
    <message>
        <source>Not done, of the group before: %1</source>
        <translation>முந்தைய குழுவில் ஆகாதவர்கள்: %1</translation>
    </message>
    <message>
        <source>The check-in before was not taken back: it stands.</source>
        <translation>முந்தைய செக்-இன் திரும்பப் பெறப்படவில்லை: அது அப்படியே உள்ளது.</translation>
    </message>
    <message>
        <source>The badge goes to %1.</source>
        <translation>பேட்ஜ் %1-க்குச் செல்கிறது.</translation>
    </message>
    <message>
        <source>The badge is on its way already.</source>
        <translation>பேட்ஜ் ஏற்கெனவே செல்கிறது.</translation>
    </message>
    <message>
        <source>%1 is asked again.</source>
        <translation>%1 மீண்டும் கேட்கப்படுகிறது.</translation>
    </message>
    <message>
        <source>Press Space to leave out who stays</source>
        <translation>இருப்பவரின் குறியை இடைவெளி விசையால் நீக்கவும்</translation>
    </message>
    <message>
        <source>%1 or more found</source>
        <translation>%1 அல்லது மேல் கிடைத்தன</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n கிடைத்தது</numerusform>
            <numerusform>%n கிடைத்தன</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::DeskSettingsPage</name>
    <message>
        <source>Never, this desk decides</source>
        <translation>இல்லை, இந்தக் கவுண்டரே</translation>
    </message>
    <message>
        <source>At most %1 seconds</source>
        <translation>%1 நொடி வரை</translation>
    </message>
    <message>
        <source>Wait for the server’s own answer</source>
        <translation>சர்வரின் பதிலுக்குக் காத்திரு</translation>
    </message>
    <message>
        <source>A registration desk</source>
        <translation>பதிவுக் கவுண்டர்</translation>
    </message>
    <message>
        <source>A self-service screen</source>
        <translation>சுயசேவைத் திரை</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>கணினிப்படி</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>வெளிர்</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>இருண்ட</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>உயர் மாறுபாடு</translation>
    </message>
    <message>
        <source>On</source>
        <translation>ஆன்</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>ஆஃப்</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>வழக்கம்</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>குறைவு</translation>
    </message>
    <message>
        <source>No badge
to show yet</source>
        <translation>காட்ட இன்னும்
பேட்ஜ் இல்லை</translation>
    </message>
    <message>
        <source>Badge of %1</source>
        <translation>%1 பேட்ஜ்</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 mm</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; has the test badge</source>
        <translation>&lt;b&gt;%1&lt;/b&gt;: சோதனை பேட்ஜ்</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; is ready</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; தயார்</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>இந்தக் கவுண்டர்</translation>
    </message>
    <message>
        <source>Name of the desk</source>
        <translation>கவுண்டர் பெயர்</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>பணியில் உள்ளவர்</translation>
    </message>
    <message>
        <source>This machine is</source>
        <translation>இந்தக் கணினி</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>நிகழ்வு</translation>
    </message>
    <message>
        <source>Check-in list</source>
        <translation>செக்-இன் பட்டியல்</translation>
    </message>
    <message>
        <source>Self-service sends people to</source>
        <translation>சுயசேவை அனுப்புமிடம்</translation>
    </message>
    <message>
        <source>Printer and badge</source>
        <translation>பிரிண்டர், பேட்ஜ்</translation>
    </message>
    <message>
        <source>Name of the printer</source>
        <translation>பிரிண்டர் பெயர்</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>முகவரி</translation>
    </message>
    <message>
        <source>Badge template</source>
        <translation>டெம்ப்ளேட்</translation>
    </message>
    <message>
        <source>Look and sound</source>
        <translation>தோற்றம், ஒலி</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>மொழி</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>நிறங்கள்</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>ஒலிகள்</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>அசைவு</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>பட்டியல் திற</translation>
    </message>
    <message>
        <source>Pair with a server</source>
        <translation>சர்வர் இணை</translation>
    </message>
    <message>
        <source>New staff PIN</source>
        <translation>புதிய PIN</translation>
    </message>
    <message>
        <source>Print a test badge</source>
        <translation>சோதனை அச்சு</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>பின்செல்</translation>
    </message>
    <message>
        <source>PDF in the data folder</source>
        <translation>தரவுக் கோப்புறையில் PDF</translation>
    </message>
    <message>
        <source>“%1” is not such a number, so it stays at %2. Type another one.</source>
        <translation>“%1” அப்படி எண் அல்ல, %2 ஆகவே இருக்கும். வேறொன்றை டைப் செய்யவும்.</translation>
    </message>
    <message>
        <source>Requests a minute, at most</source>
        <translation>நிமிடக் கோரிக்கை வரம்பு</translation>
    </message>
    <message>
        <source>The limit is from %1 to %2 requests a minute.</source>
        <translation>வரம்பு நிமிடத்துக்கு %1 முதல் %2 கோரிக்கைகள்.</translation>
    </message>
    <message>
        <source>Check badges</source>
        <translation>பேட்ஜ் சோதி</translation>
    </message>
    <message>
        <source>Print the night before</source>
        <translation>முந்தைய இரவு அச்சு</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>பிரிண்டர்கள்</translation>
    </message>
</context>
<context>
    <name>lanyard::DeskSignPage</name>
    <message>
        <source>Your badge is at</source>
        <translation>பேட்ஜ் இங்கே</translation>
    </message>
    <message>
        <source>Welcome, %1</source>
        <translation>வருக, %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>முடிந்தது</translation>
    </message>
    <message>
        <source>Badge lost? Go to</source>
        <translation>பேட்ஜ் தொலைந்தால்</translation>
    </message>
    <message>
        <source>Welcome back, %1</source>
        <translation>மீண்டும் வருக, %1</translation>
    </message>
    <message>
        <source>Help is wanted here</source>
        <translation>இங்கே உதவி தேவை</translation>
    </message>
    <message>
        <source>Please stay here</source>
        <translation>இங்கேயே இருங்கள்</translation>
    </message>
    <message>
        <source>This screen clears soon</source>
        <translation>திரை விரைவில் காலியாகும்</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>இருக்கிறீர்களா?</translation>
    </message>
    <message>
        <source>I am here</source>
        <translation>இருக்கிறேன்</translation>
    </message>
    <message>
        <source>Please go to</source>
        <translation>இங்கே செல்லவும்</translation>
    </message>
    <message>
        <source>This screen is not in use</source>
        <translation>இந்தத் திரை இயங்கவில்லை</translation>
    </message>
    <message>
        <source>At the desk you are checked in as usual.</source>
        <translation>கவுண்டரில் வழக்கம்போல் செக்-இன்.</translation>
    </message>
    <message>
        <source>Someone there will help you</source>
        <translation>அங்கே ஒருவர் உதவுவார்</translation>
    </message>
    <message>
        <source>This screen could not finish your check-in. At the desk it is quick.</source>
        <translation>இந்தத் திரையில் செக்‑இன் முடியவில்லை. கவுண்டரில் விரைவாக முடியும்.</translation>
    </message>
    <message>
        <source>Show this number at the desk</source>
        <translation>இந்த எண்ணைக் கவுண்டரில் காட்டவும்</translation>
    </message>
    <message numerus="yes">
        <source>This screen clears in %n seconds</source>
        <translation>
            <numerusform>திரை %n நொடியில் காலியாகும்</numerusform>
            <numerusform>திரை %n நொடிகளில் காலியாகும்</numerusform>
        </translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>முதலிலிருந்து</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>கூடுதல் நேரம்</translation>
    </message>
    <message>
        <source>Call someone to me</source>
        <translation>ஒருவரை அழை</translation>
    </message>
    <message>
        <source>You are checked in. The badge has not come out here. The desk prints it for you.</source>
        <translation>செக்-இன் ஆனது. பேட்ஜ் கவுண்டரில் கிடைக்கும்.</translation>
    </message>
    <message>
        <source>You checked in at %1.</source>
        <translation>%1-க்குச் செக்-இன் ஆனது.</translation>
    </message>
    <message>
        <source>This sign and a sound call someone to you.</source>
        <translation>இந்தப் பலகையும் ஒலியும் ஒருவரை அழைக்கும்.</translation>
    </message>
    <message>
        <source>What you typed is then forgotten.</source>
        <translation>நீங்கள் டைப் செய்தது நீக்கப்படும்.</translation>
    </message>
    <message>
        <source>Your photo is then forgotten.</source>
        <translation>உங்கள் படம் நீக்கப்படும்.</translation>
    </message>
    <message>
        <source>Several tickets at once</source>
        <translation>பல டிக்கெட் ஒன்றாக</translation>
    </message>
    <message>
        <source>Hold one code here at a time. Or the desk helps you.</source>
        <translation>ஒவ்வொரு கோடாகக் காட்டவும். அல்லது கவுண்டரில் உதவுவார்கள்.</translation>
    </message>
</context>
<context>
    <name>lanyard::DirectionSwitch</name>
    <message>
        <source>In</source>
        <translation>உள்ளே</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>வெளியே</translation>
    </message>
    <message>
        <source>Scan people in</source>
        <translation>உள்ளே ஸ்கேன்</translation>
    </message>
    <message>
        <source>Scan people out</source>
        <translation>வெளியே ஸ்கேன்</translation>
    </message>
</context>
<context>
    <name>lanyard::ErasePanel</name>
    <message>
        <source>Erasing…</source>
        <translation>அழிக்கிறது…</translation>
    </message>
    <message>
        <source>Type %1</source>
        <translation>%1 டைப் செய்க</translation>
    </message>
    <message>
        <source>Erase this event’s people from this desk</source>
        <translation>இந்த நிகழ்வின் ஆட்களை இந்தக் கவுண்டரிலிருந்து அழி</translation>
    </message>
    <message numerus="yes">
        <source>%n people of “%1” are erased here, with their check-ins, answers and badges. The server’s own data is not touched. Files in folders that you chose stay.</source>
        <translation>
            <numerusform>“%1” நிகழ்வின் %n நபர், அவருடைய செக்-இன், பதில்கள், பேட்ஜ்களுடன் இங்கே அழிக்கப்படுவார். சர்வரின் தரவு தொடப்படாது. நீங்கள் தேர்ந்த கோப்புறைகளின் கோப்புகள் இருக்கும்.</numerusform>
            <numerusform>“%1” நிகழ்வின் %n பேர், அவர்களுடைய செக்-இன், பதில்கள், பேட்ஜ்களுடன் இங்கே அழிக்கப்படுவர். சர்வரின் தரவு தொடப்படாது. நீங்கள் தேர்ந்த கோப்புறைகளின் கோப்புகள் இருக்கும்.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n wait that neither the server nor a file has.&lt;/b&gt; Save them first, else they are lost for good.</source>
        <translation>
            <numerusform>&lt;b&gt;சர்வரிலும் கோப்பிலும் இல்லாத %n காத்திருக்கிறது.&lt;/b&gt; முதலில் சேமிக்கவும், இல்லையெனில் இழக்கப்படும்.</numerusform>
            <numerusform>&lt;b&gt;சர்வரிலும் கோப்பிலும் இல்லாத %n காத்திருக்கின்றன.&lt;/b&gt; முதலில் சேமிக்கவும், இல்லையெனில் இழக்கப்படும்.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save what waits, sealed</source>
        <translation>காத்திருப்பவற்றைப் பூட்டிச் சேமி</translation>
    </message>
    <message>
        <source>Type %1, the number of people</source>
        <translation>ஆட்களின் எண்ணிக்கை %1 டைப் செய்க</translation>
    </message>
    <message>
        <source>Erase, and lose what waits</source>
        <translation>அழி, காத்திருப்பவை இழக்கப்படும்</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>அழி</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>A data file that was damaged is kept aside here. It holds people too, and is deleted with the last event of this desk, with what waits in it.</source>
        <translation>சேதமான தரவுக் கோப்பு ஒன்று இங்கே ஒதுக்கி உள்ளது. அதிலும் ஆட்கள் உள்ளனர்; இந்தக் கவுண்டரின் கடைசி நிகழ்வுடன், அதில் காத்திருப்பவற்றுடன் அது நீக்கப்படும்.</translation>
    </message>
</context>
<context>
    <name>lanyard::FilePanel</name>
    <message>
        <source>Home</source>
        <translation>முகப்புக் கோப்புறை</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>பதிவிறக்கம்</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>ஆவணங்கள்</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>டெஸ்க்டாப்</translation>
    </message>
    <message>
        <source>This folder cannot be read.</source>
        <translation>இந்தக் கோப்புறையைப் படிக்க முடியவில்லை.</translation>
    </message>
    <message>
        <source>No list and no folder here. A list ends in .csv, .tsv, .txt, .xlsx or .ods.</source>
        <translation>இங்கே பட்டியலோ கோப்புறையோ இல்லை. பட்டியல்: .csv, .tsv, .txt, .xlsx அல்லது .ods.</translation>
    </message>
    <message>
        <source>Nothing here has “%1” in its name.</source>
        <translation>இங்கே எதன் பெயரிலும் “%1” இல்லை.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>இடங்கள்</translation>
    </message>
    <message>
        <source>Letters of the file’s name, or a path</source>
        <translation>கோப்பின் எழுத்துகள், அல்லது பாதை</translation>
    </message>
    <message>
        <source>Folder above</source>
        <translation>மேல் கோப்புறை</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>No folder here.</source>
        <translation>இங்கே கோப்புறை இல்லை.</translation>
    </message>
    <message>
        <source>Letters of the folder’s name, or a path</source>
        <translation>கோப்புறை எழுத்துகள், அல்லது பாதை</translation>
    </message>
    <message>
        <source>No picture, no PDF and no folder here.</source>
        <translation>இங்கே படமோ PDF-ஓ கோப்புறையோ இல்லை.</translation>
    </message>
</context>
<context>
    <name>lanyard::FirstStartPage</name>
    <message>
        <source>In use</source>
        <translation>பயன்பாட்டில்</translation>
    </message>
    <message>
        <source>From a name to a badge, with or without a network. Where do the people come from?</source>
        <translation>பெயரிலிருந்து பேட்ஜ் வரை, நெட்வொர்க் இன்றியும். ஆட்கள் எங்கிருந்து?</translation>
    </message>
    <message>
        <source>Try the demo event</source>
        <translation>டெமோ பார்</translation>
    </message>
    <message>
        <source>PyTorch Day India 2026 with 460 invented people, to play with.</source>
        <translation>PyTorch Day India 2026, 460 கற்பனை நபர்களுடன், பழகிப் பார்க்க.</translation>
    </message>
    <message>
        <source>Stays on this computer, needs no printer</source>
        <translation>இந்தக் கணினியிலேயே, பிரிண்டர் வேண்டாம்</translation>
    </message>
    <message>
        <source>Start the demo</source>
        <translation>டெமோ தொடங்கு</translation>
    </message>
    <message>
        <source>Pair with a server</source>
        <translation>சர்வருடன் இணை</translation>
    </message>
    <message>
        <source>Hold the QR code of your ticket system to the scanner.</source>
        <translation>டிக்கெட் அமைப்பின் QR கோடை ஸ்கேனரிடம் காட்டவும்.</translation>
    </message>
    <message>
        <source>Needs the network once, then works alone</source>
        <translation>ஒரு முறை நெட்வொர்க், பின் தனியாக</translation>
    </message>
    <message>
        <source>Scan the code</source>
        <translation>கோட் ஸ்கேன் செய்</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>பட்டியல் திற</translation>
    </message>
    <message>
        <source>A CSV from a ticket shop or a spreadsheet. You check it first.</source>
        <translation>டிக்கெட் கடை அல்லது விரிதாளின் CSV. முதலில் நீங்கள் பார்க்கலாம்.</translation>
    </message>
    <message>
        <source>Needs no server, results go out as CSV</source>
        <translation>சர்வர் வேண்டாம், முடிவுகள் CSV-யாக</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>கோப்பைத் திற</translation>
    </message>
    <message>
        <source>You can change this later on the staff pages</source>
        <translation>பிறகு பணியாளர் பக்கங்களில் மாற்றலாம்</translation>
    </message>
</context>
<context>
    <name>lanyard::HelpPanel</name>
    <message>
        <source>Keys at the desk</source>
        <translation>கவுண்டர் விசைகள்</translation>
    </message>
    <message>
        <source>A scan works at any time. To search, just type: any script, any order of words.</source>
        <translation>எப்போதும் ஸ்கேன் செய்யலாம். தேட டைப் செய்யவும்: எந்த எழுத்தும், எந்த வரிசையும்.</translation>
    </message>
    <message>
        <source>Admitted: checked in and saved, the badge prints</source>
        <translation>அனுமதி: செக்-இன் சேமித்தது, பேட்ஜ் அச்சாகும்</translation>
    </message>
    <message>
        <source>Already in: nothing is recorded twice</source>
        <translation>முன்பே உள்ளே: இரு முறை பதிவாகாது</translation>
    </message>
    <message>
        <source>Stop: not with this ticket, here and now</source>
        <translation>நிறுத்துக: இங்கே இப்போது செல்லாது</translation>
    </message>
    <message>
        <source>Look: something for you to decide or to do</source>
        <translation>கவனிக்க: செய்ய வேண்டியது உள்ளது</translation>
    </message>
    <message>
        <source>Not on list: search by name</source>
        <translation>பட்டியலில் இல்லை: பெயரால் தேடவும்</translation>
    </message>
    <message>
        <source>Waiting: saved here, goes to the server later</source>
        <translation>காத்திருப்பு: இங்கே சேமித்தது, பிறகு செல்லும்</translation>
    </message>
</context>
<context>
    <name>lanyard::HistoryList</name>
    <message>
        <source>Nothing yet.</source>
        <translation>இன்னும் ஏதுமில்லை.</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>திரும்பப் பெற்றது</translation>
    </message>
</context>
<context>
    <name>lanyard::HourChart</name>
    <message>
        <source>Entries an hour</source>
        <translation>மணிக்கு நுழைவுகள்</translation>
    </message>
</context>
<context>
    <name>lanyard::IdlePanel</name>
    <message>
        <source>Ready for the next person</source>
        <translation>அடுத்தவருக்குத் தயார்</translation>
    </message>
    <message>
        <source>Last at this desk</source>
        <translation>இங்கே கடைசியாக</translation>
    </message>
    <message>
        <source>Undo is open to everyone for 10 seconds, later to staff</source>
        <translation>திரும்பப் பெற: 10 நொடி எவரும், பிறகு பணியாளர்</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 is not ready.&lt;/b&gt; Check-ins go on, badges wait.</source>
        <translation>&lt;b&gt;%1 தயாரில்லை.&lt;/b&gt; செக்-இன் தொடரும், பேட்ஜ்கள் காத்திருக்கும்.</translation>
    </message>
    <message>
        <source>Check-ins go on, badges wait.</source>
        <translation>செக்-இன் தொடரும், பேட்ஜ்கள் காத்திருக்கும்.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The server has shut this desk out.&lt;/b&gt; Check-ins are saved here. Call staff.</source>
        <translation>&lt;b&gt;சர்வர் இந்தக் கவுண்டரை விலக்கிவிட்டது.&lt;/b&gt; செக்-இன் இங்கே சேமிக்கப்படும். பணியாளரை அழைக்கவும்.</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n check-ins need staff:&lt;/b&gt; the server refused them.</source>
        <translation>
            <numerusform>&lt;b&gt;ஒரு செக்-இன்னுக்குப் பணியாளர் தேவை:&lt;/b&gt; சர்வர் மறுத்தது.</numerusform>
            <numerusform>&lt;b&gt;%n செக்-இன்னுக்குப் பணியாளர் தேவை:&lt;/b&gt; சர்வர் மறுத்தது.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs your attention.</source>
        <translation>எல்லாம் சரி.</translation>
    </message>
    <message>
        <source>Check-in goes on as usual.</source>
        <translation>செக்-இன் வழக்கம்போல் தொடரும்.</translation>
    </message>
    <message>
        <source>Check-in goes on. The camera needs a look.</source>
        <translation>செக்-இன் தொடரும். கேமராவைச் சரிபார்க்கவும்.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The last check-in stands.&lt;/b&gt;</source>
        <translation>&lt;b&gt;கடைசிச் செக்-இன் அப்படியே உள்ளது.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;This check-in stands:&lt;/b&gt;</source>
        <translation>&lt;b&gt;இந்தச் செக்-இன் அப்படியே உள்ளது:&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;A badge waits for paper of %1.&lt;/b&gt; %2 is in: what fits it comes out.</source>
        <translation>&lt;b&gt;ஒரு பேட்ஜுக்கு %1 தாள் தேவை.&lt;/b&gt; உள்ளது %2: பொருந்துவது வரும்.</translation>
    </message>
    <message>
        <source>Scanning people out</source>
        <translation>வெளியே ஸ்கேன் நடக்கிறது</translation>
    </message>
    <message>
        <source>Every scan lets somebody out, without a badge.</source>
        <translation>ஒவ்வொரு ஸ்கேனும் ஒருவரை வெளியே விடும், பேட்ஜ் இல்லை.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The organiser moved this desk&lt;/b&gt; to %1. Go on here; staff decide.</source>
        <translation>&lt;b&gt;ஏற்பாட்டாளர் இந்தக் கவுண்டரை மாற்றினார்:&lt;/b&gt; %1. இங்கே தொடரவும்; பணியாளர் முடிவு செய்வார்.</translation>
    </message>
    <message>
        <source>Badges now come out of %1.</source>
        <translation>இனி பேட்ஜ்கள் %1-இல்.</translation>
    </message>
</context>
<context>
    <name>lanyard::ImportPage</name>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%2 வரிசைகளில் %1</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>பட்டியல் திற</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>படிக்கிறது…</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>வரி %1</translation>
    </message>
    <message>
        <source>Line %1, column “%2”</source>
        <translation>வரி %1, நெடுவரிசை “%2”</translation>
    </message>
    <message>
        <source>Does this look right?</source>
        <translation>இது சரியா?</translation>
    </message>
    <message>
        <source>%1: %2 rows. The columns are guessed, change any of them.</source>
        <translation>%1: %2 வரிசைகள். நெடுவரிசைகள் ஊகம், வேண்டியதை மாற்றவும்.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; ready</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; தயார்</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; to look at</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; பார்க்க</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>குறியாக்கம்</translation>
    </message>
    <message>
        <source>Columns are parted by</source>
        <translation>நெடுவரிசைப் பிரிப்பு</translation>
    </message>
    <message>
        <source>People are found again by %1.</source>
        <translation>%1 மூலம் ஆட்கள் மீண்டும் அறியப்படுவர்.</translation>
    </message>
    <message>
        <source>The list is in</source>
        <translation>பட்டியல் வந்தது</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were left out:</source>
        <translation>
            <numerusform>%n வரிசை விடப்பட்டது:</numerusform>
            <numerusform>%n வரிசைகள் விடப்பட்டன:</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>தொடர்</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>வேறு கோப்பு</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ரத்து</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>இப்போதில்லை</translation>
    </message>
    <message>
        <source>Nothing is taken before you have seen it.</source>
        <translation>நீங்கள் பார்க்கும் முன் எதுவும் எடுக்கப்படாது.</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>பட்டியல் படிக்கிறது</translation>
    </message>
    <message>
        <source>Taking people in</source>
        <translation>ஆட்களைச் சேர்க்கிறது</translation>
    </message>
    <message>
        <source>Rows that are left out</source>
        <translation>விடப்பட்ட வரிசைகள்</translation>
    </message>
    <message>
        <source>The desk stays open. Whoever is in when you stop stays in.</source>
        <translation>கவுண்டர் திறந்திருக்கும். நிறுத்தும்போது சேர்ந்தவர்கள் சேர்ந்தவர்களே.</translation>
    </message>
    <message>
        <source>A CSV from pretix, Indico, Eventbrite, a form or a spreadsheet. It can be dropped here too.</source>
        <translation>pretix, Indico, Eventbrite, படிவம் அல்லது விரிதாளின் CSV. இங்கே இழுத்தும் விடலாம்.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>திற</translation>
    </message>
    <message numerus="yes">
        <source>Add %n people</source>
        <translation>
            <numerusform>%n நபரைச் சேர்</numerusform>
            <numerusform>%n பேரைச் சேர்</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation>புதியவை</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>மாறியவை</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>மாறாதவை</translation>
    </message>
    <message>
        <source>gone from the list</source>
        <translation>பட்டியலில் இல்லை</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>நிகழ்வு</translation>
    </message>
    <message>
        <source>Name of the event, as badges show it</source>
        <translation>பேட்ஜில் தெரியும் நிகழ்வுப் பெயர்</translation>
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
        <translation>அழி…</translation>
    </message>
    <message>
        <source>Erase the people of %1</source>
        <translation>%1 ஆட்களை அழி</translation>
    </message>
    <message>
        <source>No longer used here, but kept</source>
        <translation>இங்கே பயன்பாட்டில் இல்லை, ஆனால் உள்ளது</translation>
    </message>
</context>
<context>
    <name>lanyard::KeyPad</name>
    <message>
        <source>Delete the last digit</source>
        <translation>கடைசி இலக்கத்தை அழி</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>திற</translation>
    </message>
</context>
<context>
    <name>lanyard::NumbersPanel</name>
    <message>
        <source>of %1 are in, %2 %</source>
        <extracomment>after a large figure: &quot;212 of 460 are in, 46 %&quot;</extracomment>
        <translation>%1-இல் உள்ளே, %2 %</translation>
    </message>
    <message>
        <source>Entries an hour</source>
        <translation>மணிக்கு நுழைவுகள்</translation>
    </message>
    <message>
        <source>As a chart</source>
        <translation>வரைபடம்</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>அட்டவணை</translation>
    </message>
    <message>
        <source>By ticket</source>
        <translation>டிக்கெட்படி</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>பேட்ஜ்கள்</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>மணி</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>நுழைவுகள்</translation>
    </message>
    <message>
        <source>No badge was printed yet.</source>
        <translation>இன்னும் பேட்ஜ் அச்சாகவில்லை.</translation>
    </message>
    <message>
        <source>of %1 came in, %2 %</source>
        <extracomment>after a large figure: &quot;212 of 460 came in, 46 %&quot;</extracomment>
        <translation>%1-இல் வந்தனர், %2 %</translation>
    </message>
    <message>
        <source>%1 inside now</source>
        <translation>உள்ளே %1</translation>
    </message>
</context>
<context>
    <name>lanyard::OfflineNotice</name>
    <message>
        <source>Go on as usual</source>
        <translation>வழக்கம்போல்</translation>
    </message>
    <message>
        <source>Every check-in is saved on this desk.</source>
        <translation>ஒவ்வொரு செக்-இன்னும் இந்தக் கவுண்டரில் சேமிக்கப்படும்.</translation>
    </message>
    <message>
        <source>Every check-out is saved on this desk.</source>
        <translation>ஒவ்வொரு செக்-அவுட்டும் இந்தக் கவுண்டரில் சேமிக்கப்படும்.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>முயல்க</translation>
    </message>
    <message>
        <source>Another desk could admit the same ticket meanwhile. If so, staff see both.</source>
        <translation>இதற்கிடையில் வேறு கவுண்டர் அதே டிக்கெட்டை விடலாம். பணியாளர் இரண்டையும் பார்ப்பார்.</translation>
    </message>
    <message>
        <source>saved here,
waiting to be sent</source>
        <translation>இங்கே சேமித்தவை,
அனுப்பக் காத்திருப்பு</translation>
    </message>
    <message>
        <source>sent,
no answer yet</source>
        <translation>அனுப்பியவை,
இன்னும் பதில் இல்லை</translation>
    </message>
    <message>
        <source>age of the list,
from %1</source>
        <translation>பட்டியலின் வயது,
%1</translation>
    </message>
</context>
<context>
    <name>lanyard::PageTurner</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>%2 இல் பக்கம் %1</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>முந்தைய பக்கம்</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>அடுத்த பக்கம்</translation>
    </message>
</context>
<context>
    <name>lanyard::PairPage</name>
    <message>
        <source>test mode</source>
        <translation>சோதனை முறை</translation>
    </message>
    <message>
        <source>%1 of %2 people are loaded</source>
        <translation>%2-இல் %1 பேரின் விவரம் வந்தது</translation>
    </message>
    <message numerus="yes">
        <source>%n people are loaded</source>
        <translation>
            <numerusform>%n நபரின் விவரம் வந்தது</numerusform>
            <numerusform>%n பேரின் விவரம் வந்தது</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;This desk works without a network now.&lt;/b&gt; It keeps in step with the server by itself.</source>
        <translation>&lt;b&gt;கவுண்டர் இனி நெட்வொர்க் இன்றியும் இயங்கும்.&lt;/b&gt; தானாகச் சர்வருடன் ஒத்திசையும்.</translation>
    </message>
    <message>
        <source>Talking to %1</source>
        <translation>%1 உடன் பேசுகிறது</translation>
    </message>
    <message>
        <source>Nothing is stored here until the server has answered.</source>
        <translation>சர்வர் பதிலளிக்கும் வரை இங்கே எதுவும் சேமிக்கப்படாது.</translation>
    </message>
    <message>
        <source>Which event?</source>
        <translation>எந்த நிகழ்வு?</translation>
    </message>
    <message>
        <source>Paired</source>
        <translation>இணைந்தது</translation>
    </message>
    <message>
        <source>Pair with a server</source>
        <translation>சர்வருடன் இணை</translation>
    </message>
    <message>
        <source>%1 has several events for this desk.</source>
        <translation>%1 இல் இந்தக் கவுண்டருக்குப் பல நிகழ்வுகள் உள்ளன.</translation>
    </message>
    <message>
        <source>Scan the code of your ticket system, or paste it here.</source>
        <translation>டிக்கெட் அமைப்பின் கோடை ஸ்கேன் செய்க, அல்லது ஒட்டுக.</translation>
    </message>
    <message>
        <source>Scan or paste the code</source>
        <translation>கோட் ஸ்கேன் அல்லது ஒட்டுக</translation>
    </message>
    <message>
        <source>Or type what the ticket system shows beside the code:</source>
        <translation>அல்லது கோடுக்கு அருகில் உள்ளதை டைப் செய்க:</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>சர்வர் முகவரி</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>டோக்கன்</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>பின்செல்</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ரத்து</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>இணை</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>தொடர்</translation>
    </message>
    <message>
        <source>Where is the code?</source>
        <translation>கோட் எங்கே?</translation>
    </message>
    <message>
        <source>1. In pretix, open your organiser account, then Devices.</source>
        <translation>1. pretix-இல் ஏற்பாட்டாளர் கணக்கு, பின் Devices.</translation>
    </message>
    <message>
        <source>2. Connect a device. Choose the events that it may see.</source>
        <translation>2. சாதனத்தை இணைக்கவும். அது பார்க்கும் நிகழ்வுகளைத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>3. The code on that page works once. Scan it here.</source>
        <translation>3. அந்தக் கோட் ஒரு முறை செல்லும். இங்கே ஸ்கேன் செய்க.</translation>
    </message>
    <message>
        <source>&lt;b&gt;This address is not encrypted.&lt;/b&gt; Others on the network can read along.</source>
        <translation>&lt;b&gt;இந்த முகவரி குறியாக்கமற்றது.&lt;/b&gt; மற்றவர்கள் படிக்கலாம்.</translation>
    </message>
    <message>
        <source>What is loaded stays, also when the line breaks.</source>
        <translation>வந்தவை இருக்கும், இணைப்பு அறுந்தாலும்.</translation>
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
        <translation>ஒருவரைத் தேடு</translation>
    </message>
    <message>
        <source>Name, company, e-mail, order or code</source>
        <translation>பெயர், நிறுவனம், மின்னஞ்சல், ஆர்டர், கோட்</translation>
    </message>
    <message>
        <source>Then every scan and every badge of that person is here, with what can be done.</source>
        <translation>பின் அவருடைய ஒவ்வொரு ஸ்கேனும் பேட்ஜும், செய்யக்கூடியவையும் இங்கே தெரியும்.</translation>
    </message>
    <message>
        <source>Nobody found. Try part of the name, the company or the order code.</source>
        <translation>யாரும் இல்லை. பெயரின் பகுதி, நிறுவனம் அல்லது ஆர்டர் எண்ணை முயலவும்.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Everything about this person</source>
        <translation>இவரைப் பற்றி எல்லாம்</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>தேர்வு</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>வெளியேறு</translation>
    </message>
    <message>
        <source>Empty the field</source>
        <translation>புலத்தை அழி</translation>
    </message>
</context>
<context>
    <name>lanyard::PersonDelegate</name>
    <message>
        <source>sounds like %1</source>
        <translation>ஒலி: %1</translation>
    </message>
    <message>
        <source>one or two letters differ</source>
        <translation>ஓரிரு எழுத்துகள் வேறு</translation>
    </message>
    <message>
        <source>Invoice: %1</source>
        <translation>பில்: %1</translation>
    </message>
</context>
<context>
    <name>lanyard::PersonRail</name>
    <message>
        <source>Wrong person</source>
        <translation>தவறான நபர்</translation>
    </message>
    <message>
        <source>Scanned by mistake</source>
        <translation>தவறுதலாக ஸ்கேன்</translation>
    </message>
    <message>
        <source>Did not come in</source>
        <translation>உள்ளே வரவில்லை</translation>
    </message>
    <message>
        <source>Reprint</source>
        <translation>மறு அச்சு</translation>
    </message>
    <message>
        <source>The old badge stays valid. Take it back if you can.</source>
        <translation>பழைய பேட்ஜும் செல்லும். முடிந்தால் திரும்பப் பெறவும்.</translation>
    </message>
    <message>
        <source>Reprint badge</source>
        <translation>மறு அச்சு</translation>
    </message>
    <message>
        <source>Undo check-in</source>
        <translation>செக்-இன் திரும்பப் பெறு</translation>
    </message>
    <message>
        <source>Badge of %1</source>
        <translation>%1 பேட்ஜ்</translation>
    </message>
    <message>
        <source>Checked in at %1</source>
        <translation>செக்-இன் %1</translation>
    </message>
    <message>
        <source>Checked in at %1, %2</source>
        <translation>செக்-இன் %1, %2</translation>
    </message>
    <message>
        <source>Afterwards the person counts as not in.</source>
        <translation>அதன்பின் இவர் உள்ளே இல்லை.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>திரும்பப் பெறு</translation>
    </message>
    <message>
        <source>Print badge</source>
        <translation>பேட்ஜ் அச்சிடு</translation>
    </message>
    <message>
        <source>This will be their first one.</source>
        <translation>இது இவருடைய முதல் பேட்ஜ்.</translation>
    </message>
    <message>
        <source>First badge</source>
        <translation>முதல் பேட்ஜ்</translation>
    </message>
</context>
<context>
    <name>lanyard::PersonView</name>
    <message>
        <source>Everything that happened</source>
        <translation>நடந்தவை எல்லாம்</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>பின்செல்</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Undo check-in…</source>
        <translation>செக்-இன் திரும்பப் பெறு…</translation>
    </message>
    <message>
        <source>On its way…</source>
        <translation>நடக்கிறது…</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>செக்-இன்</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Signed in the log, cannot be edited</source>
        <translation>கையொப்பமிட்ட பதிவு, மாற்ற முடியாது</translation>
    </message>
    <message>
        <source>Say “%1”</source>
        <translation>உச்சரிப்பு: “%1”</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>ஆர்டர் %1</translation>
    </message>
</context>
<context>
    <name>lanyard::PhotoPage</name>
    <message>
        <source>Question %1 of %2</source>
        <translation>கேள்வி %2-இல் %1</translation>
    </message>
    <message>
        <source>One question before you go in</source>
        <translation>உள்ளே செல்லும் முன் ஒரு கேள்வி</translation>
    </message>
    <message>
        <source>If you use it, this photo goes to the organiser. If not, it is forgotten.</source>
        <translation>பயன்படுத்தினால் படம் ஏற்பாட்டாளருக்குச் செல்லும், இல்லையெனில் நீக்கப்படும்.</translation>
    </message>
    <message>
        <source>The camera starts.</source>
        <translation>கேமரா தொடங்குகிறது.</translation>
    </message>
    <message>
        <source>This is what the camera sees. Take the photo when you are ready.</source>
        <translation>கேமராவில் தெரிவது இது. தயாரானதும் படம் எடுக்கவும்.</translation>
    </message>
    <message>
        <source>Your photo</source>
        <translation>உங்கள் படம்</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>கேமராவில் தெரிவது</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>ஒரு நிமிடம்</translation>
    </message>
    <message>
        <source>Take the photo</source>
        <translation>படம் எடு</translation>
    </message>
    <message>
        <source>Use this photo</source>
        <translation>இதைப் பயன்படுத்து</translation>
    </message>
    <message>
        <source>Take it again</source>
        <translation>மீண்டும் எடு</translation>
    </message>
    <message>
        <source>Go to the desk</source>
        <translation>கவுண்டருக்கு</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>தவிர்</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>பின்செல்</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>உதவி</translation>
    </message>
</context>
<context>
    <name>lanyard::PinDots</name>
    <message numerus="yes">
        <source>%n digits entered</source>
        <translation>
            <numerusform>%n இலக்கம் உள்ளிட்டது</numerusform>
            <numerusform>%n இலக்கங்கள் உள்ளிட்டவை</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::PinPanel</name>
    <message numerus="yes">
        <source>%n digits</source>
        <translation>
            <numerusform>%n இலக்கம்</numerusform>
            <numerusform>%n இலக்கங்கள்</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;A PIN has 4 to 8 digits.&lt;/b&gt; Type it again.</source>
        <translation>&lt;b&gt;PIN-க்கு 4 முதல் 8 இலக்கங்கள்.&lt;/b&gt; மீண்டும் டைப் செய்யவும்.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The two were not the same.&lt;/b&gt; Nothing was saved. Choose a PIN again.</source>
        <translation>&lt;b&gt;இரண்டும் ஒன்றல்ல.&lt;/b&gt; எதுவும் சேமிக்கவில்லை. PIN-ஐ மீண்டும் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;This PIN is not right.&lt;/b&gt; Try again in %n seconds.</source>
        <translation>
            <numerusform>&lt;b&gt;இந்த PIN சரியல்ல.&lt;/b&gt; %n நொடியில் மீண்டும் முயலவும்.</numerusform>
            <numerusform>&lt;b&gt;இந்த PIN சரியல்ல.&lt;/b&gt; %n நொடிகளில் மீண்டும் முயலவும்.</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;This PIN is not right.&lt;/b&gt; Try again.</source>
        <translation>&lt;b&gt;இந்த PIN சரியல்ல.&lt;/b&gt; மீண்டும் முயலவும்.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>திற</translation>
    </message>
    <message>
        <source>Staff PIN</source>
        <translation>பணியாளர் PIN</translation>
    </message>
    <message>
        <source>Opens people’s histories, reprints, undos, refused entries, numbers and settings.</source>
        <translation>வரலாறு, மறு அச்சு, திரும்பப் பெறல், மறுத்தவை, எண்கள், அமைப்புகளைத் திறக்கும்.</translation>
    </message>
    <message>
        <source>Choose a staff PIN</source>
        <translation>PIN தேர்ந்தெடுக்க</translation>
    </message>
    <message>
        <source>4 to 8 digits. Whoever knows them can open this page.</source>
        <translation>4 முதல் 8 இலக்கங்கள். தெரிந்தவர் திறக்கலாம்.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>அடுத்து</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>மீண்டும் அதே PIN</translation>
    </message>
    <message>
        <source>So that a slip of the finger shuts nobody out.</source>
        <translation>விரல் தவறி யாரும் பூட்டப்படாமல் இருக்க.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>சேமி</translation>
    </message>
    <message>
        <source>After some wrong PINs this desk waits before it takes the next one.</source>
        <translation>சில தவறான PIN-களுக்குப் பிறகு, அடுத்ததை ஏற்கும் முன் இந்தக் கவுண்டர் காத்திருக்கும்.</translation>
    </message>
    <message>
        <source>The digits themselves are not stored. Nobody can look them up later.</source>
        <translation>இலக்கங்கள் சேமிக்கப்படாது. பிறகு யாரும் பார்க்க முடியாது.</translation>
    </message>
    <message>
        <source>Type the PIN</source>
        <translation>PIN டைப் செய்க</translation>
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
        <translation>சுயசேவைக்கு</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>கவுண்டருக்கு</translation>
    </message>
    <message>
        <source>Self-service
is paused</source>
        <translation>சுயசேவை
நிறுத்தம்</translation>
    </message>
    <message>
        <source>Nobody can check in now</source>
        <translation>இப்போது செக்-இன் முடியாது</translation>
    </message>
    <message>
        <source>Leave this page and the screen is open again.</source>
        <translation>இந்தப் பக்கத்தை விட்டால் திரை மீண்டும் திறக்கும்.</translation>
    </message>
    <message>
        <source>The desk keeps
working meanwhile</source>
        <translation>கவுண்டர்
தொடர்ந்து இயங்கும்</translation>
    </message>
    <message>
        <source>A scan still checks in</source>
        <translation>ஸ்கேன் இன்னும் செக்-இன் செய்யும்</translation>
    </message>
    <message>
        <source>It closes this page and serves the person</source>
        <translation>அது இந்தப் பக்கத்தை மூடி அவரைக் கவனிக்கும்</translation>
    </message>
    <message>
        <source>4 to 8 digits</source>
        <translation>4 முதல் 8 இலக்கங்கள்</translation>
    </message>
    <message>
        <source>The PIN was not saved. Choose it again, or go back.</source>
        <extracomment>behind the reason, a sentence of its own</extracomment>
        <translation>PIN சேமிக்கப்படவில்லை. மீண்டும் தேர்ந்தெடுக்கவும், அல்லது பின்செல்லவும்.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>பின்செல்</translation>
    </message>
    <message>
        <source>Self-service
comes next</source>
        <translation>அடுத்து
சுயசேவை</translation>
    </message>
    <message>
        <source>Nobody can check in yet</source>
        <translation>இன்னும் செக்-இன் முடியாது</translation>
    </message>
    <message>
        <source>It begins as soon as the PIN is chosen.</source>
        <translation>PIN தேர்ந்தெடுத்ததும் தொடங்கும்.</translation>
    </message>
</context>
<context>
    <name>lanyard::PreviewTable</name>
    <message>
        <source>Not taken</source>
        <translation>வேண்டாம்</translation>
    </message>
    <message>
        <source>Column %1 is</source>
        <translation>நெடுவரிசை %1</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>வரி</translation>
    </message>
</context>
<context>
    <name>lanyard::PrintersPage</name>
    <message>
        <source>A badge is moved by at most %1 mm.</source>
        <translation>பேட்ஜ் அதிகபட்சம் %1 mm நகரும்.</translation>
    </message>
    <message>
        <source>“%1” is no such number. Nothing was changed.</source>
        <translation>“%1” அப்படி எண் அல்ல. எதுவும் மாறவில்லை.</translation>
    </message>
    <message>
        <source>New printer</source>
        <translation>புதிய பிரிண்டர்</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>தயார்</translation>
    </message>
    <message>
        <source>As usual for it</source>
        <translation>அதன் வழக்கப்படி</translation>
    </message>
    <message>
        <source>Not turned</source>
        <translation>திருப்பாமல்</translation>
    </message>
    <message>
        <source>A quarter to the right</source>
        <translation>வலம் கால் சுற்று</translation>
    </message>
    <message>
        <source>Upside down</source>
        <translation>தலைகீழ்</translation>
    </message>
    <message>
        <source>A quarter to the left</source>
        <translation>இடம் கால் சுற்று</translation>
    </message>
    <message>
        <source>As the printer is set</source>
        <translation>பிரிண்டர் அமைப்புப்படி</translation>
    </message>
    <message>
        <source>After each badge</source>
        <translation>ஒவ்வொன்றுக்கும்</translation>
    </message>
    <message>
        <source>After the last page</source>
        <translation>கடைசிப் பக்கத்துக்குப் பின்</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>இல்லை</translation>
    </message>
    <message>
        <source>As the printer tells</source>
        <translation>பிரிண்டர் சொல்வது</translation>
    </message>
    <message>
        <source>%1, endless</source>
        <translation>%1, தொடர்</translation>
    </message>
    <message>
        <source>%1, black and red</source>
        <translation>%1, கருப்பு, சிவப்பு</translation>
    </message>
    <message>
        <source>%1, round</source>
        <translation>%1, வட்டம்</translation>
    </message>
    <message>
        <source>All in black</source>
        <translation>அனைத்தும் கருப்பு</translation>
    </message>
    <message>
        <source>All in red</source>
        <translation>அனைத்தும் சிவப்பு</translation>
    </message>
    <message>
        <source>All ticket types</source>
        <translation>எல்லா வகைகளும்</translation>
    </message>
    <message>
        <source>Only when the printer leaves it open</source>
        <translation>பிரிண்டர் சொல்லாவிட்டால்</translation>
    </message>
    <message>
        <source>Add a printer…</source>
        <translation>பிரிண்டர் சேர்…</translation>
    </message>
    <message>
        <source>Type an address</source>
        <translation>முகவரி டைப் செய்</translation>
    </message>
    <message>
        <source>The test label is out. Its square should measure 10 mm.</source>
        <translation>சோதனை லேபிள் வந்தது. அதன் சதுரம் 10 mm இருக்க வேண்டும்.</translation>
    </message>
    <message>
        <source>The test label was sent. Look whether it came out.</source>
        <translation>சோதனை லேபிள் அனுப்பியது. வந்ததா என்று பார்க்கவும்.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; is ready</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; தயார்</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>பிரிண்டர்கள்</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>பெயர்</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>முகவரி</translation>
    </message>
    <message>
        <source>Paper that is in</source>
        <translation>உள்ள தாள்</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>நிறம்</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>மாடல்</translation>
    </message>
    <message>
        <source>Prints badges of</source>
        <translation>அச்சிடும் பேட்ஜ்கள்</translation>
    </message>
    <message>
        <source>Dots an inch</source>
        <translation>அங்குலப் புள்ளிகள்</translation>
    </message>
    <message>
        <source>Badges are turned</source>
        <translation>பேட்ஜ் திருப்பம்</translation>
    </message>
    <message>
        <source>Darkness</source>
        <translation>கருமை</translation>
    </message>
    <message>
        <source>Cuts</source>
        <translation>வெட்டு</translation>
    </message>
    <message>
        <source>Moved to the right, mm</source>
        <translation>வலப்பக்கம், mm</translation>
    </message>
    <message>
        <source>Moved down, mm</source>
        <translation>கீழே, mm</translation>
    </message>
    <message>
        <source>Asks whether a badge came out</source>
        <translation>பேட்ஜ் வந்ததா என்று கேட்கும்</translation>
    </message>
    <message>
        <source>Print a test label</source>
        <translation>சோதனை லேபிள்</translation>
    </message>
    <message>
        <source>Remove this printer</source>
        <translation>பிரிண்டரை நீக்கு</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>பின்செல்</translation>
    </message>
    <message>
        <source>Add or take away…</source>
        <translation>சேர், நீக்கு…</translation>
    </message>
    <message>
        <source>Further ticket types</source>
        <translation>வேறு டிக்கெட் வகைகள்</translation>
    </message>
    <message>
        <source>Also when it was only sent</source>
        <translation>அனுப்பியது மட்டுமெனிலும்</translation>
    </message>
</context>
<context>
    <name>lanyard::QuestionPage</name>
    <message>
        <source>Skip</source>
        <translation>தவிர்</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>அடுத்து</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>ஒரு நிமிடம்</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>கேள்வி %2-இல் %1</translation>
    </message>
    <message>
        <source>One question before you go in</source>
        <translation>உள்ளே செல்லும் முன் ஒரு கேள்வி</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>பின்செல்</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>உதவி</translation>
    </message>
</context>
<context>
    <name>lanyard::QuestionPanel</name>
    <message>
        <source>Yes</source>
        <translation>ஆம்</translation>
    </message>
    <message>
        <source>No</source>
        <translation>இல்லை</translation>
    </message>
    <message>
        <source>Next code, at any time</source>
        <translation>அடுத்த கோட், எப்போதும்</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>கவனிக்க</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2-இல் %1</translation>
    </message>
    <message numerus="yes">
        <source>questions to answer</source>
        <translation>
            <numerusform>கேள்வி பாக்கி</numerusform>
            <numerusform>கேள்விகள் பாக்கி</numerusform>
        </translation>
    </message>
    <message>
        <source>Say “%1”</source>
        <translation>உச்சரிப்பு: “%1”</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>கட்டாயம்</translation>
    </message>
    <message>
        <source>Type the answer into the field above, then Enter.</source>
        <translation>மேலே உள்ள புலத்தில் பதில், பின் Enter.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>அடுத்து: %1</translation>
    </message>
    <message>
        <source>Check in and print</source>
        <translation>செக்-இன், அச்சு</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>அடுத்த கேள்வி</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>பின்செல்</translation>
    </message>
    <message>
        <source>Not checked in until all are answered</source>
        <translation>கடைசிப் பதிலுக்குப் பின் செக்‑இன்</translation>
    </message>
    <message>
        <source>Type the beginning of the answer</source>
        <translation>பதிலின் தொடக்கம்</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>தேர்வு</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>பதில்</translation>
    </message>
    <message>
        <source>Shift Enter</source>
        <translation>Shift Enter</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>புதிய வரி</translation>
    </message>
    <message>
        <source>Back, nothing recorded</source>
        <translation>பின்செல், பதிவில்லை</translation>
    </message>
    <message>
        <source>Question before</source>
        <translation>முந்தைய கேள்வி</translation>
    </message>
    <message>
        <source>That is %1. Enter takes it.</source>
        <translation>அது %1. Enter ஏற்கும்.</translation>
    </message>
    <message>
        <source>This desk does not know this kind of question. Call staff.</source>
        <translation>இந்த வகைக் கேள்வி இங்கே தெரியாது. பணியாளரை அழைக்கவும்.</translation>
    </message>
    <message>
        <source>This desk does not know this kind of question. Enter goes on.</source>
        <translation>இந்த வகைக் கேள்வி இங்கே தெரியாது. Enter தொடரும்.</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>வேறு கோப்பு</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>கோப்பு தேர்வு</translation>
    </message>
    <message>
        <source>Take a photo</source>
        <translation>படம் எடு</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>நீக்கு</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>கேமராவில் தெரிவது</translation>
    </message>
    <message>
        <source>Enter takes the photo.</source>
        <translation>Enter படம் எடுக்கும்.</translation>
    </message>
    <message>
        <source>Drop a picture or a PDF here, or choose one.</source>
        <translation>படம் அல்லது PDF இங்கே இழுத்து விடவும், அல்லது தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>The chosen picture</source>
        <translation>தேர்ந்தெடுத்த படம்</translation>
    </message>
    <message>
        <source>May be left empty</source>
        <translation>காலியாக விடலாம்</translation>
    </message>
</context>
<context>
    <name>lanyard::ReasonForm</name>
    <message>
        <source>Reason, required</source>
        <translation>காரணம், கட்டாயம்</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>உங்கள் சொற்களில்</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>On its way…</source>
        <translation>நடக்கிறது…</translation>
    </message>
    <message>
        <source>Choose a reason first.</source>
        <translation>முதலில் காரணம் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>Say it in a few words first.</source>
        <translation>முதலில் சில சொற்களில் சொல்லவும்.</translation>
    </message>
</context>
<context>
    <name>lanyard::RecentList</name>
    <message>
        <source>Undo</source>
        <translation>திரும்பப் பெறு</translation>
    </message>
    <message>
        <source>Last at this desk</source>
        <translation>இங்கே கடைசியாக</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>திரும்பப் பெற்றது</translation>
    </message>
    <message>
        <source>Already in</source>
        <translation>முன்பே உள்ளே</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>அனுப்பக் காத்திருப்பு</translation>
    </message>
    <message>
        <source>Checked out</source>
        <translation>செக்-அவுட் ஆனது</translation>
    </message>
    <message numerus="yes">
        <source>Undo all %n</source>
        <translation>
            <numerusform>%n-ஐத் திரும்பப் பெறு</numerusform>
            <numerusform>%n-ஐயும் திரும்பப் பெறு</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::RolePage</name>
    <message>
        <source>What is this machine?</source>
        <translation>இந்தக் கணினி எதற்கு?</translation>
    </message>
    <message>
        <source>A registration desk</source>
        <translation>பதிவுக் கவுண்டர்</translation>
    </message>
    <message>
        <source>A volunteer scans or types, and hands out the badge.</source>
        <translation>தன்னார்வலர் ஸ்கேன் அல்லது டைப் செய்து பேட்ஜ் தருவார்.</translation>
    </message>
    <message>
        <source>Keyboard and scanner, one desk for each machine</source>
        <translation>விசைப்பலகை, ஸ்கேனர்; கணினிக்கு ஒரு கவுண்டர்</translation>
    </message>
    <message>
        <source>This is a desk</source>
        <translation>இது கவுண்டர்</translation>
    </message>
    <message>
        <source>A self-service screen</source>
        <translation>சுயசேவைத் திரை</translation>
    </message>
    <message>
        <source>People scan their own code and take their badge. No names are listed.</source>
        <translation>தாங்களே கோடை ஸ்கேன் செய்து பேட்ஜ் எடுப்பார்கள். பெயர்கள் காட்டப்படாது.</translation>
    </message>
    <message>
        <source>Full screen, left with F12 and the staff PIN</source>
        <translation>முழுத் திரை; வெளியேற F12, பணியாளர் PIN</translation>
    </message>
    <message>
        <source>This is self-service</source>
        <translation>இது சுயசேவை</translation>
    </message>
    <message>
        <source>You are asked once, and it is remembered.</source>
        <translation>ஒரு முறை கேட்கும், நினைவில் இருக்கும்.</translation>
    </message>
    <message>
        <source>You can change this later on the staff pages</source>
        <translation>பிறகு பணியாளர் பக்கங்களில் மாற்றலாம்</translation>
    </message>
</context>
<context>
    <name>lanyard::SavePanel</name>
    <message>
        <source>Saving…</source>
        <translation>சேமிக்கிறது…</translation>
    </message>
    <message numerus="yes">
        <source>%n rows saved…</source>
        <translation>
            <numerusform>சேமித்த வரிசை: %n…</numerusform>
            <numerusform>சேமித்த வரிசைகள்: %n…</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” and “%2” in “%3”</source>
        <translation>“%3”-இல் “%1”, “%2”</translation>
    </message>
    <message>
        <source>Save lists as CSV</source>
        <translation>CSV-யாகச் சேமி</translation>
    </message>
    <message>
        <source>For a spreadsheet or another system. Names and tickets are in both files: keep them where only staff can read them.</source>
        <translation>விரிதாள் அல்லது வேறு அமைப்புக்கு. இரு கோப்புகளிலும் பெயர்களும் டிக்கெட்டுகளும் உள்ளன: பணியாளர் மட்டும் படிக்கும் இடத்தில் வைக்கவும்.</translation>
    </message>
    <message>
        <source>Save attendees</source>
        <translation>ஆட்களைச் சேமி</translation>
    </message>
    <message>
        <source>Save check-ins</source>
        <translation>செக்-இன் சேமி</translation>
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
        <translation>ஒரு நிமிடம்</translation>
    </message>
    <message>
        <source>Scan your code</source>
        <translation>கோட் ஸ்கேன் செய்க</translation>
    </message>
    <message>
        <source>Your code is being checked</source>
        <translation>கோட் சரிபார்க்கப்படுகிறது</translation>
    </message>
    <message>
        <source>Hold it over the reader below</source>
        <translation>கீழே உள்ள ரீடர் மேல் பிடிக்கவும்</translation>
    </message>
    <message>
        <source>I have no code</source>
        <translation>கோட் இல்லை</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>பெரிய எழுத்து</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>உயர் மாறுபாடு</translation>
    </message>
    <message>
        <source>Call for help</source>
        <translation>உதவிக்கு அழை</translation>
    </message>
    <message>
        <source>Hold it into the frame below</source>
        <translation>கீழே உள்ள சட்டத்துக்குள் பிடிக்கவும்</translation>
    </message>
</context>
<context>
    <name>lanyard::ScannerPanel</name>
    <message>
        <source>Keys of the scanner</source>
        <translation>ஸ்கேனரின் விசைகள்</translation>
    </message>
    <message>
        <source>If the letters of scanned codes come out wrong, scan this code once. The desk learns from it what the scanner means, whatever the layout of the keyboard.</source>
        <translation>ஸ்கேனில் எழுத்துகள் தவறாக வந்தால், இந்தக் கோடை ஒரு முறை ஸ்கேன் செய்யவும். விசைப்பலகை அமைவு எதுவானாலும், ஸ்கேனர் சொல்வதைக் கவுண்டர் இதிலிருந்து கற்கும்.</translation>
    </message>
    <message>
        <source>Learnt: scanned letters are what the scanner means.</source>
        <translation>கற்றது: ஸ்கேன் செய்த எழுத்துகள் ஸ்கேனர் சொல்பவையே.</translation>
    </message>
    <message>
        <source>Not learnt: scanned letters are those of the layout.</source>
        <translation>கற்கவில்லை: ஸ்கேன் செய்த எழுத்துகள் விசைப்பலகை அமைவின்படி.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>மறந்துவிடு</translation>
    </message>
</context>
<context>
    <name>lanyard::ScreenKeyboard</name>
    <message>
        <source>Delete the last letter</source>
        <translation>கடைசி எழுத்தை அழி</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>இடைவெளி</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>புதிய வரி</translation>
    </message>
</context>
<context>
    <name>lanyard::SealPanel</name>
    <message>
        <source>Sealing…</source>
        <translation>பூட்டுகிறது…</translation>
    </message>
    <message numerus="yes">
        <source>A passphrase has %n letters or more. Several words are easy to keep.</source>
        <translation>
            <numerusform>ரகசியச் சொற்றொடருக்குக் குறைந்தது %n எழுத்து. பல சொற்கள் நினைவில் நிற்கும்.</numerusform>
            <numerusform>ரகசியச் சொற்றொடருக்குக் குறைந்தது %n எழுத்துகள். பல சொற்கள் நினைவில் நிற்கும்.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the same once more below.</source>
        <translation>அதையே கீழே மீண்டும் டைப் செய்யவும்.</translation>
    </message>
    <message>
        <source>The two are not the same. Type the second one again.</source>
        <translation>இரண்டும் ஒன்றல்ல. இரண்டாவதை மீண்டும் டைப் செய்யவும்.</translation>
    </message>
    <message>
        <source>“%1” in “%2”, for no one but who has the passphrase</source>
        <translation>“%2”-இல் “%1”, ரகசியச் சொற்றொடர் உள்ளவருக்கு மட்டும்</translation>
    </message>
    <message>
        <source>Save what waits, sealed</source>
        <translation>காத்திருப்பவற்றைப் பூட்டிச் சேமி</translation>
    </message>
    <message numerus="yes">
        <source>%n entries with names and tickets. Without the passphrase nobody can read the file, and nobody can find the passphrase out. Keep it apart.</source>
        <translation>
            <numerusform>பெயர், டிக்கெட்டுடன் %n பதிவு. ரகசியச் சொற்றொடர் இல்லாமல் யாரும் கோப்பைப் படிக்க முடியாது, அதைக் கண்டுபிடிக்கவும் முடியாது. தனியாக வைக்கவும்.</numerusform>
            <numerusform>பெயர், டிக்கெட்டுடன் %n பதிவுகள். ரகசியச் சொற்றொடர் இல்லாமல் யாரும் கோப்பைப் படிக்க முடியாது, அதைக் கண்டுபிடிக்கவும் முடியாது. தனியாக வைக்கவும்.</numerusform>
        </translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>ரகசியச் சொற்றொடர்</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>அதே ரகசியச் சொற்றொடர்</translation>
    </message>
    <message>
        <source>Next: choose a folder</source>
        <translation>அடுத்து: கோப்புறை</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>இங்கே சேமி</translation>
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
        <translation>சுயசேவை இங்கே அனுப்பியவர்கள்</translation>
    </message>
    <message>
        <source>%1 · number %2 · %3</source>
        <extracomment>&quot;09:27 · number 101 · not found&quot;</extracomment>
        <translation>%1 · எண் %2 · %3</translation>
    </message>
    <message>
        <source>questions to answer</source>
        <translation>கேள்விகள் பாக்கி</translation>
    </message>
    <message>
        <source>several tickets for one code</source>
        <translation>ஒரு கோடுக்குப் பல டிக்கெட்</translation>
    </message>
    <message>
        <source>ticket is refused</source>
        <translation>டிக்கெட் மறுக்கப்பட்டது</translation>
    </message>
    <message>
        <source>too many wrong codes were typed</source>
        <translation>பல தவறான கோடுகள்</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>கிடைக்கவில்லை</translation>
    </message>
    <message>
        <source>marked by the organiser</source>
        <translation>ஏற்பாட்டாளர் குறித்தது</translation>
    </message>
    <message>
        <source>is in, no badge came out there</source>
        <translation>உள்ளே, அங்கே பேட்ஜ் வரவில்லை</translation>
    </message>
</context>
<context>
    <name>lanyard::SettleCard</name>
    <message>
        <source>Did this badge come out?</source>
        <translation>இந்தப் பேட்ஜ் வந்ததா?</translation>
    </message>
    <message>
        <source>Promised at %1, copy %2. Nobody is sure. Look in the tray.</source>
        <translation>%1-க்கு உறுதி, பிரதி %2. யாருக்கும் நிச்சயமில்லை. ட்ரேயில் பார்க்கவும்.</translation>
    </message>
    <message>
        <source>It came out</source>
        <translation>வந்தது</translation>
    </message>
    <message>
        <source>It did not</source>
        <translation>வரவில்லை</translation>
    </message>
</context>
<context>
    <name>lanyard::ShareBars</name>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %3-இல் %2</translation>
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
        <translation>A4 தாள், 4 × A6 ஆக வெட்டியது</translation>
    </message>
    <message>
        <source>A4 paper, cut into 8 × A7</source>
        <translation>A4 தாள், 8 × A7 ஆக வெட்டியது</translation>
    </message>
    <message>
        <source>%1, wide</source>
        <translation>%1, அகலம்</translation>
    </message>
    <message>
        <source>%1, high</source>
        <translation>%1, உயரம்</translation>
    </message>
    <message>
        <source>All ticket types</source>
        <translation>எல்லா வகைகளும்</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>பெயர்ப்படி</translation>
    </message>
    <message>
        <source>By company, then name</source>
        <translation>நிறுவனம், பின் பெயர்ப்படி</translation>
    </message>
    <message>
        <source>Only who has no badge yet</source>
        <translation>பேட்ஜ் இல்லாதவர் மட்டும்</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>எல்லோரும்</translation>
    </message>
    <message>
        <source>Only who has paid</source>
        <translation>செலுத்தியவர் மட்டும்</translation>
    </message>
    <message>
        <source>Also who has yet to pay</source>
        <translation>செலுத்தாதவரும்</translation>
    </message>
    <message>
        <source>One-sided</source>
        <translation>ஒரு பக்கம்</translation>
    </message>
    <message>
        <source>Both sides, turned left to right</source>
        <translation>இரு பக்கம், இடம்வலமாகத் திருப்பி</translation>
    </message>
    <message>
        <source>No marks</source>
        <translation>குறிகள் இல்லை</translation>
    </message>
    <message>
        <source>Marks where to cut</source>
        <translation>வெட்டும் குறிகள்</translation>
    </message>
    <message>
        <source>The desk asks: is the badge there?</source>
        <translation>கவுண்டர் கேட்கும்: பேட்ஜ் உள்ளதா?</translation>
    </message>
    <message>
        <source>The desk prints another badge</source>
        <translation>கவுண்டர் இன்னொன்று அச்சிடும்</translation>
    </message>
    <message>
        <source>1, the whole sheet is free</source>
        <translation>1, முழுத் தாளும் காலி</translation>
    </message>
    <message>
        <source>The list is being read.</source>
        <translation>பட்டியல் படிக்கப்படுகிறது.</translation>
    </message>
    <message>
        <source>%1 of %2 people done.</source>
        <translation>%2 பேரில் %1 முடிந்தது.</translation>
    </message>
    <message>
        <source>Nobody is left whose badge belongs on a sheet. Nothing was written.</source>
        <translation>தாளில் பேட்ஜ் வேண்டியவர் யாரும் இல்லை. எதுவும் எழுதப்படவில்லை.</translation>
    </message>
    <message numerus="yes">
        <source>%n badges are in “%1”.</source>
        <translation>
            <numerusform>“%1”-இல் %n பேட்ஜ்.</numerusform>
            <numerusform>“%1”-இல் %n பேட்ஜ்கள்.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheets: %1. Print them in their own size, not fitted to the page.</source>
        <translation>தாள்கள்: %1. பக்கத்துக்குப் பொருத்தாமல் அதே அளவில் அச்சிடவும்.</translation>
    </message>
    <message numerus="yes">
        <source>%n badges could not be drawn and are left out: %1.</source>
        <translation>
            <numerusform>%n பேட்ஜ் வரைய முடியாமல் விடப்பட்டது: %1.</numerusform>
            <numerusform>%n பேட்ஜ்கள் வரைய முடியாமல் விடப்பட்டன: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n badges a text does not fit.</source>
        <translation>
            <numerusform>%n பேட்ஜில் ஓர் உரை பொருந்தாது.</numerusform>
            <numerusform>%n பேட்ஜ்களில் ஓர் உரை பொருந்தாது.</numerusform>
        </translation>
    </message>
    <message>
        <source>No font has: %1</source>
        <translation>எழுத்துரு இல்லாதவை: %1</translation>
    </message>
    <message>
        <source>Print the night before</source>
        <translation>முந்தைய இரவு அச்சு</translation>
    </message>
    <message>
        <source>Paper or labels</source>
        <translation>தாள் அல்லது லேபிள்</translation>
    </message>
    <message>
        <source>First place that is free</source>
        <translation>முதல் காலி இடம்</translation>
    </message>
    <message>
        <source>Ticket type</source>
        <translation>டிக்கெட் வகை</translation>
    </message>
    <message>
        <source>Sorted</source>
        <translation>வரிசை</translation>
    </message>
    <message>
        <source>Whose badges</source>
        <translation>யாருடைய பேட்ஜ்</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>கட்டணம்</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>பக்கங்கள்</translation>
    </message>
    <message>
        <source>Plain paper</source>
        <translation>வெற்றுத் தாள்</translation>
    </message>
    <message>
        <source>At check-in</source>
        <translation>செக்-இன்னில்</translation>
    </message>
    <message>
        <source>Make the file</source>
        <translation>கோப்பு உருவாக்கு</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Enter</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>நிறுத்து</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>பின்செல்</translation>
    </message>
    <message>
        <source>Printer: %1</source>
        <translation>பிரிண்டர்: %1</translation>
    </message>
    <message>
        <source>Print the sheets</source>
        <translation>தாள்களை அச்சிடு</translation>
    </message>
    <message>
        <source>“%1” has the sheets: %2 of %3 are out.</source>
        <translation>தாள்கள் “%1”-இல் உள்ளன: %3-இல் %2 வந்தன.</translation>
    </message>
    <message>
        <source>Badges: %1, sheets: %2.</source>
        <translation>பேட்ஜ்கள்: %1, தாள்கள்: %2.</translation>
    </message>
    <message>
        <source>“%1” says that all are printed.</source>
        <translation>எல்லாம் அச்சாகின என்று “%1” சொல்கிறது.</translation>
    </message>
    <message>
        <source>“%1” has taken all of them and says no more. Look at the paper.</source>
        <translation>“%1” எல்லாவற்றையும் ஏற்றது, மேலும் எதுவும் சொல்லவில்லை. தாளைப் பார்க்கவும்.</translation>
    </message>
    <message>
        <source>Stopped. “%1” may have printed some of them.</source>
        <translation>நிறுத்தப்பட்டது. “%1” சிலவற்றை அச்சிட்டிருக்கலாம்.</translation>
    </message>
    <message>
        <source>It is not clear what “%1” has printed. Look at the paper before you print again.</source>
        <translation>“%1” எதை அச்சிட்டது என்று தெளிவாகத் தெரியவில்லை. மீண்டும் அச்சிடும் முன் தாளைப் பார்க்கவும்.</translation>
    </message>
    <message>
        <source>Badges for an office printer, many on a sheet, as one PDF file or straight to the printer. No badge counts as printed before somebody has it.</source>
        <translation>அலுவலகப் பிரிண்டருக்கான பேட்ஜ்கள், ஒரு தாளில் பல, ஒரே PDF கோப்பில் அல்லது நேரே பிரிண்டருக்கு. கைக்கு வரும் வரை எதுவும் அச்சானதாகக் கணக்கில்லை.</translation>
    </message>
    <message>
        <source>Where the sheets go</source>
        <translation>தாள்கள் செல்லுமிடம்</translation>
    </message>
</context>
<context>
    <name>lanyard::StaffBar</name>
    <message>
        <source>People</source>
        <translation>ஆட்கள்</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>ஒத்திசை</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>எண்கள்</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>அமைப்பு</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>பூட்டு</translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n-க்கு முடிவு தேவை</numerusform>
            <numerusform>%n-க்கு முடிவு தேவை</numerusform>
        </translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>பணியாளர்</translation>
    </message>
    <message>
        <source>Staff · %1</source>
        <translation>பணியாளர் · %1</translation>
    </message>
    <message>
        <source>Locks in %1</source>
        <translation>பூட்டு %1</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>பேட்ஜ்</translation>
    </message>
</context>
<context>
    <name>lanyard::SyncCounts</name>
    <message>
        <source>No server</source>
        <translation>சர்வர் இல்லை</translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation>சர்வரைக் கேட்கிறது</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>இணைந்துள்ளது</translation>
    </message>
    <message>
        <source>List is coming in, %1 of %2</source>
        <translation>பட்டியல் வருகிறது, %2-இல் %1</translation>
    </message>
    <message>
        <source>List as of %1</source>
        <translation>%1 பட்டியல்</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>நெட்வொர்க் இல்லை</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 முதல்</translation>
    </message>
    <message>
        <source>Shut out by the server</source>
        <translation>சர்வர் விலக்கியது</translation>
    </message>
    <message>
        <source>Pair this desk again.</source>
        <translation>இந்தக் கவுண்டரை மீண்டும் இணைக்கவும்.</translation>
    </message>
    <message numerus="yes">
        <source>%n at the server</source>
        <translation>
            <numerusform>%n சர்வரில்</numerusform>
            <numerusform>%n சர்வரில்</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n காத்திருப்பு</numerusform>
            <numerusform>%n காத்திருப்பு</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in doubt</source>
        <translation>
            <numerusform>%n சந்தேகம்</numerusform>
            <numerusform>%n சந்தேகம்</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n முடிவு</numerusform>
            <numerusform>%n முடிவு</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n saved here&lt;/b&gt;</source>
        <translation>
            <numerusform>&lt;b&gt;%n இங்கே&lt;/b&gt;</numerusform>
            <numerusform>&lt;b&gt;%n இங்கே&lt;/b&gt;</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>காத்திருப்பு</translation>
    </message>
    <message>
        <source>Last sent %1</source>
        <translation>அனுப்பியது %1</translation>
    </message>
    <message>
        <source>Sent in order, by itself</source>
        <translation>வரிசையாகத் தானாக அனுப்பப்படும்</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>சந்தேகம்</translation>
    </message>
    <message>
        <source>Sent, no answer yet</source>
        <translation>அனுப்பியது, பதில் இல்லை</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>முடிவு தேவை</translation>
    </message>
    <message>
        <source>The server said no</source>
        <translation>சர்வர் மறுத்தது</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>அனுப்பு</translation>
    </message>
    <message>
        <source>The server took everything</source>
        <translation>சர்வர் எல்லாம் ஏற்றது</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>இங்கே சேமித்தது</translation>
    </message>
    <message>
        <source>Passed on as a file</source>
        <translation>கோப்பாகச் செல்லும்</translation>
    </message>
    <message numerus="yes">
        <source>%n lost there</source>
        <translation>
            <numerusform>%n இழந்தது</numerusform>
            <numerusform>%n இழந்தது</numerusform>
        </translation>
    </message>
    <message>
        <source>Clashes</source>
        <translation>இரட்டை நுழைவு</translation>
    </message>
    <message>
        <source>Two desks, one ticket</source>
        <translation>இரு கவுண்டர், ஒரு டிக்கெட்</translation>
    </message>
    <message>
        <source>Save the lists as CSV.</source>
        <translation>பட்டியல்களை CSV-யாகச் சேமிக்கவும்.</translation>
    </message>
    <message>
        <source>Save lists as CSV</source>
        <translation>CSV-யாகச் சேமி</translation>
    </message>
</context>
<context>
    <name>lanyard::SyncLine</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n காத்திருப்பு</numerusform>
            <numerusform>%n காத்திருப்பு</numerusform>
        </translation>
    </message>
    <message>
        <source>last sent %1</source>
        <translation>அனுப்பியது %1</translation>
    </message>
    <message>
        <source>no server</source>
        <translation>சர்வர் இல்லை</translation>
    </message>
    <message>
        <source>asking the server</source>
        <translation>சர்வரைக் கேட்கிறது</translation>
    </message>
    <message>
        <source>list is coming in, %1 of %2</source>
        <translation>பட்டியல் %2-இல் %1</translation>
    </message>
    <message>
        <source>list is coming in</source>
        <translation>பட்டியல் வருகிறது</translation>
    </message>
    <message>
        <source>in step</source>
        <extracomment>the short form of &quot;in step with the server&quot;, where there is little room</extracomment>
        <translation>ஒத்துள்ளது</translation>
    </message>
    <message>
        <source>in step with the server</source>
        <translation>சர்வருடன் ஒத்துள்ளது</translation>
    </message>
    <message>
        <source>no network since %1</source>
        <translation>%1 முதல் நெட்வொர்க் இல்லை</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>நெட்வொர்க் இல்லை</translation>
    </message>
    <message>
        <source>shut out by the server</source>
        <translation>சர்வர் விலக்கியது</translation>
    </message>
    <message numerus="yes">
        <source>%n for staff</source>
        <translation>
            <numerusform>%n பணியாளருக்கு</numerusform>
            <numerusform>%n பணியாளருக்கு</numerusform>
        </translation>
    </message>
    <message>
        <source>clock %1 behind</source>
        <translation>கடிகாரம் %1 பின்</translation>
    </message>
    <message>
        <source>clock %1 ahead</source>
        <translation>கடிகாரம் %1 முன்</translation>
    </message>
</context>
<context>
    <name>lanyard::SyncPanel</name>
    <message>
        <source>Nothing needs a decision</source>
        <translation>எதற்கும் முடிவு தேவையில்லை</translation>
    </message>
    <message>
        <source>What the server refuses is kept here, with its words, until somebody decides.</source>
        <translation>சர்வர் மறுத்தவை, அதன் சொற்களுடன், ஒருவர் முடிவெடுக்கும் வரை இங்கே இருக்கும்.</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n in doubt.&lt;/b&gt; Sent, no clear answer came. The same entry is asked again; it cannot count twice.</source>
        <translation>
            <numerusform>&lt;b&gt;%n சந்தேகம்.&lt;/b&gt; அனுப்பியது, தெளிவான பதில் வரவில்லை. அதே பதிவு மீண்டும் கேட்கப்படும்; இரு முறை கணக்காகாது.</numerusform>
            <numerusform>&lt;b&gt;%n சந்தேகம்.&lt;/b&gt; அனுப்பியது, தெளிவான பதில் வரவில்லை. அதே பதிவு மீண்டும் கேட்கப்படும்; இரு முறை கணக்காகாது.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n saved here.&lt;/b&gt; No server is paired: save them as a file to pass them on.</source>
        <translation>
            <numerusform>&lt;b&gt;%n இங்கே சேமித்தது.&lt;/b&gt; சர்வர் இணைக்கப்படவில்லை: கோப்பாகச் சேமித்துக் கொடுக்கவும்.</numerusform>
            <numerusform>&lt;b&gt;%n இங்கே சேமித்தது.&lt;/b&gt; சர்வர் இணைக்கப்படவில்லை: கோப்பாகச் சேமித்துக் கொடுக்கவும்.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>கேள்</translation>
    </message>
    <message>
        <source>Ask the server now about what is in doubt</source>
        <translation>சந்தேகமானதைப் பற்றி இப்போது சர்வரைக் கேள்</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>காட்டு</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 காட்டு</translation>
    </message>
</context>
<context>
    <name>lanyard::TimeLine</name>
    <message>
        <source>Opens %1</source>
        <translation>%1 முதல்</translation>
    </message>
    <message>
        <source>Closes %1</source>
        <translation>%1 வரை</translation>
    </message>
    <message>
        <source>Now %1</source>
        <translation>இப்போது %1</translation>
    </message>
</context>
<context>
    <name>lanyard::TroublePage</name>
    <message>
        <source>Close</source>
        <translation>மூடு</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>தொடர்</translation>
    </message>
</context>
<context>
    <name>lanyard::TypePage</name>
    <message>
        <source>Find your booking</source>
        <translation>பதிவைத் தேடுக</translation>
    </message>
    <message>
        <source>Two things, exactly as in your booking e-mail.</source>
        <translation>இரண்டு விவரங்கள், மின்னஞ்சலில் உள்ளபடியே.</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>கடைசிப் பெயர்</translation>
    </message>
    <message>
        <source>Order code</source>
        <translation>ஆர்டர் எண்</translation>
    </message>
    <message>
        <source>Both must match. This screen never lists anyone.</source>
        <translation>இரண்டும் பொருந்த வேண்டும். யாருடைய பெயரும் காட்டப்படாது.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>பின்செல்</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>உதவி</translation>
    </message>
    <message>
        <source>Find me</source>
        <translation>தேடு</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>ஒரு நிமிடம்</translation>
    </message>
    <message>
        <source>In your e-mail it looks like this</source>
        <translation>மின்னஞ்சலில் இப்படி</translation>
    </message>
    <message>
        <source>Order &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>ஆர்டர் &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
</context>
<context>
    <name>lanyard::WelcomePage</name>
    <message>
        <source>Badge of %1</source>
        <translation>%1 பேட்ஜ்</translation>
    </message>
    <message>
        <source>Your badge is saved</source>
        <translation>பேட்ஜ் சேமிக்கப்பட்டது</translation>
    </message>
    <message>
        <source>Your badge is being saved</source>
        <translation>பேட்ஜ் சேமிக்கப்படுகிறது</translation>
    </message>
    <message>
        <source>Ask for it at a desk</source>
        <translation>கவுண்டரில் கேட்கவும்</translation>
    </message>
    <message>
        <source>Badges are handed out at a desk.</source>
        <translation>பேட்ஜ் கவுண்டரில் கிடைக்கும்.</translation>
    </message>
    <message>
        <source>Look in the tray below</source>
        <translation>கீழே ட்ரேயில் பார்க்கவும்</translation>
    </message>
    <message>
        <source>In the tray below</source>
        <translation>கீழே ட்ரேயில்</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>பிரிண்டருக்குச் சென்றது</translation>
    </message>
    <message>
        <source>Your badge is at the printer</source>
        <translation>பேட்ஜ் பிரிண்டரில் உள்ளது</translation>
    </message>
    <message>
        <source>Your badge is printed</source>
        <translation>பேட்ஜ் அச்சானது</translation>
    </message>
    <message>
        <source>Your badge is printing</source>
        <translation>பேட்ஜ் அச்சாகிறது</translation>
    </message>
    <message>
        <source>Welcome, %1</source>
        <translation>வருக, %1</translation>
    </message>
    <message>
        <source>You are checked in.</source>
        <translation>செக்-இன் ஆகிவிட்டது.</translation>
    </message>
    <message>
        <source>Take it from the tray when it stops moving.</source>
        <translation>அசைவு நின்றதும் ட்ரேயிலிருந்து எடுக்கவும்.</translation>
    </message>
    <message>
        <source>No badge is printed for this ticket.</source>
        <translation>இந்த டிக்கெட்டுக்குப் பேட்ஜ் அச்சாகாது.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>முடிந்தது</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>உதவி</translation>
    </message>
</context>
</TS>
