<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>AnswerInput</name>
    <message>
        <source>Without a yes nobody is checked in.</source>
        <translation>“हाँ” के बिना चेक-इन नहीं होता।</translation>
    </message>
    <message>
        <source>This question needs an answer.</source>
        <translation>इस प्रश्न का उत्तर ज़रूरी है।</translation>
    </message>
    <message>
        <source>This is not a number. Type digits.</source>
        <translation>यह संख्या नहीं है। अंक टाइप करें।</translation>
    </message>
    <message>
        <source>This is too small. The smallest number is %1.</source>
        <translation>यह बहुत छोटी है। सबसे छोटी संख्या %1 है।</translation>
    </message>
    <message>
        <source>This is too large. The largest number is %1.</source>
        <translation>यह बहुत बड़ी है। सबसे बड़ी संख्या %1 है।</translation>
    </message>
    <message>
        <source>Choose one of the answers.</source>
        <translation>उत्तरों में से एक चुनें।</translation>
    </message>
    <message>
        <source>This is too early. The earliest is %1.</source>
        <translation>यह बहुत पहले है। सबसे पहले %1।</translation>
    </message>
    <message>
        <source>This is too late. The latest is %1.</source>
        <translation>यह बहुत बाद में है। सबसे बाद में %1।</translation>
    </message>
    <message>
        <source>This is not a time. Type hours and minutes: 14:30.</source>
        <translation>यह समय नहीं है। घंटे और मिनट टाइप करें: 14:30।</translation>
    </message>
    <message>
        <source>No country has these letters. Type the beginning of its name.</source>
        <translation>इन अक्षरों का कोई देश नहीं है। उसके नाम की शुरुआत टाइप करें।</translation>
    </message>
    <message numerus="yes">
        <source>This is too short. Type %n letters or more.</source>
        <translation>
            <numerusform>यह बहुत छोटा है। कम से कम %n अक्षर टाइप करें।</numerusform>
            <numerusform>यह बहुत छोटा है। कम से कम %n अक्षर टाइप करें।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is too long. Type %n letters at most.</source>
        <translation>
            <numerusform>यह बहुत लंबा है। ज़्यादा से ज़्यादा %n अक्षर टाइप करें।</numerusform>
            <numerusform>यह बहुत लंबा है। ज़्यादा से ज़्यादा %n अक्षर टाइप करें।</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a number</source>
        <translation>संख्या टाइप करें</translation>
    </message>
    <message>
        <source>Type the time: 14:30</source>
        <translation>समय टाइप करें: 14:30</translation>
    </message>
    <message>
        <source>Type the beginning of the country’s name</source>
        <translation>देश के नाम की शुरुआत टाइप करें</translation>
    </message>
    <message>
        <source>Type the number, from its country on: +91 …</source>
        <translation>देश के कोड से नंबर टाइप करें: +91 …</translation>
    </message>
    <message>
        <source>Type the answer here</source>
        <translation>उत्तर यहाँ टाइप करें</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>%1 से %2 तक</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>%1 से</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <translation>%1 तक</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <extracomment>A whole date, to be read back: &quot;Saturday 5 December 2026&quot;</extracomment>
        <translation>dddd, d MMMM yyyy</translation>
    </message>
    <message>
        <source>This is not a date. Type day, month and year: 05/12/2026.</source>
        <translation>यह तारीख नहीं है। दिन, महीना और वर्ष टाइप करें: 05/12/2026।</translation>
    </message>
    <message>
        <source>Type day, month, year and the time: 05/12/2026 14:30.</source>
        <translation>दिन, महीना, वर्ष और समय टाइप करें: 05/12/2026 14:30।</translation>
    </message>
    <message>
        <source>Type day, month, year: 05/12/2026</source>
        <translation>दिन, महीना, वर्ष टाइप करें: 05/12/2026</translation>
    </message>
    <message>
        <source>Type day, month, year, time: 05/12/2026 14:30</source>
        <translation>दिन, महीना, वर्ष, समय टाइप करें: 05/12/2026 14:30</translation>
    </message>
    <message>
        <source>This desk does not know this kind of question. Call staff.</source>
        <translation>यह डेस्क इस तरह का प्रश्न नहीं जानता। स्टाफ़ को बुलाएँ।</translation>
    </message>
    <message>
        <source>A file is needed here. Choose one.</source>
        <translation>यहाँ एक फ़ाइल चाहिए। एक चुनें।</translation>
    </message>
    <message>
        <source>This file cannot be taken. Choose a picture or a PDF.</source>
        <translation>यह फ़ाइल नहीं ली जा सकती। कोई चित्र या PDF चुनें।</translation>
    </message>
    <message>
        <source>This file is too large. A PDF may have 10 MB.</source>
        <translation>यह फ़ाइल बहुत बड़ी है। PDF 10 MB तक हो सकती है।</translation>
    </message>
</context>
<context>
    <name>CodeWords</name>
    <message>
        <source>This code was replaced by a newer one</source>
        <translation>इस कोड की जगह नया कोड आ चुका है</translation>
    </message>
    <message>
        <source>This ticket is for “%1”</source>
        <translation>यह टिकट “%1” का है</translation>
    </message>
    <message>
        <source>This is a web address, not a ticket</source>
        <translation>यह वेब पता है, टिकट नहीं</translation>
    </message>
    <message>
        <source>This is a boarding pass, not a ticket</source>
        <translation>यह बोर्डिंग पास है, टिकट नहीं</translation>
    </message>
    <message>
        <source>This is a Wi-Fi code, not a ticket</source>
        <translation>यह वाई-फ़ाई का कोड है, टिकट नहीं</translation>
    </message>
    <message>
        <source>These are contact details, not a ticket</source>
        <translation>यह संपर्क का ब्योरा है, टिकट नहीं</translation>
    </message>
    <message>
        <source>This is a calendar entry, not a ticket</source>
        <translation>यह कैलेंडर की प्रविष्टि है, टिकट नहीं</translation>
    </message>
    <message>
        <source>This is a code for paying, not a ticket</source>
        <translation>यह भुगतान का कोड है, टिकट नहीं</translation>
    </message>
    <message>
        <source>This code is for pairing a device</source>
        <translation>यह कोड डिवाइस जोड़ने के लिए है</translation>
    </message>
    <message>
        <source>This code is not on this event’s list</source>
        <translation>यह कोड इस कार्यक्रम की सूची में नहीं है</translation>
    </message>
    <message>
        <source>Ask for the newest e-mail with the ticket, or search by name.</source>
        <translation>टिकट वाला सबसे नया ई-मेल माँगें, या नाम से खोजें।</translation>
    </message>
    <message>
        <source>Show the way there, or search by name for a ticket to this event.</source>
        <translation>वहाँ का रास्ता बताएँ, या इस कार्यक्रम का टिकट नाम से खोजें।</translation>
    </message>
    <message>
        <source>Often the ticket of another event: ask for the e-mail, or search by name.</source>
        <translation>अक्सर किसी दूसरे कार्यक्रम का टिकट: ई-मेल माँगें, या नाम से खोजें।</translation>
    </message>
    <message>
        <source>Ask for the code in the e-mail with the ticket, or search by name.</source>
        <translation>टिकट वाले ई-मेल का कोड माँगें, या नाम से खोजें।</translation>
    </message>
    <message>
        <source>Hold the code of your ticket here: it is in the e-mail with the ticket.</source>
        <translation>अपने टिकट का कोड यहाँ दिखाएँ: वह टिकट वाले ई-मेल में है।</translation>
    </message>
    <message>
        <source>At the desk you hear where to go.</source>
        <translation>डेस्क पर बताया जाएगा कि कहाँ जाना है।</translation>
    </message>
</context>
<context>
    <name>DeskName</name>
    <message>
        <source>Another desk (%1)</source>
        <extracomment>the server tells a number only: &quot;Another desk (#2)&quot;</extracomment>
        <translation>कोई दूसरा डेस्क (%1)</translation>
    </message>
</context>
<context>
    <name>DeskWords</name>
    <message>
        <source>No name on the ticket</source>
        <translation>टिकट पर नाम नहीं है</translation>
    </message>
    <message>
        <source>Say “%1”</source>
        <translation>उच्चारण: “%1”</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>संस्था</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>टिकट</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>ऑर्डर</translation>
    </message>
    <message>
        <source>&lt;b&gt;Look twice:&lt;/b&gt; the organiser has marked this ticket.</source>
        <translation>&lt;b&gt;दोबारा देखें:&lt;/b&gt; आयोजक ने इस टिकट पर निशान लगाया है।</translation>
    </message>
    <message>
        <source>Undo, %1 s</source>
        <translation>वापस लें, %1 सेकंड</translation>
    </message>
    <message>
        <source>Reprint</source>
        <translation>दोबारा छापें</translation>
    </message>
    <message>
        <source>Saved here at %1</source>
        <translation>यहाँ सहेजा गया, %1</translation>
    </message>
    <message>
        <source>Saved here at %1, server has it</source>
        <translation>%1 पर सहेजा गया, सर्वर पर भी</translation>
    </message>
    <message>
        <source>Saved here at %1, waits for the server</source>
        <translation>%1 पर सहेजा गया, सर्वर का इंतज़ार</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>कहाँ</translation>
    </message>
    <message>
        <source>By</source>
        <translation>किसने</translation>
    </message>
    <message>
        <source>&lt;b&gt;No badge printed yet.&lt;/b&gt;</source>
        <translation>&lt;b&gt;अभी कोई बैज नहीं छपा।&lt;/b&gt;</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n badges sent so far.&lt;/b&gt;</source>
        <translation>
            <numerusform>&lt;b&gt;अब तक एक बैज भेजा गया है।&lt;/b&gt;</numerusform>
            <numerusform>&lt;b&gt;अब तक %n बैज भेजे गए हैं।&lt;/b&gt;</numerusform>
        </translation>
    </message>
    <message>
        <source>Badge needed again? One key says why and prints.</source>
        <translation>बैज दोबारा चाहिए? एक कुंजी कारण बताती है और छापती है।</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>खो गया</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>खराब हुआ</translation>
    </message>
    <message>
        <source>Name wrong</source>
        <translation>नाम गलत</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>अगला व्यक्ति</translation>
    </message>
    <message>
        <source>Admit on my word</source>
        <translation>मेरी ज़िम्मेदारी पर अंदर आने दें</translation>
    </message>
    <message>
        <source>History</source>
        <translation>इतिहास</translation>
    </message>
    <message>
        <source>list read %1</source>
        <translation>सूची ली गई %1</translation>
    </message>
    <message>
        <source>To search, just type: name, company or order</source>
        <translation>खोजने के लिए बस टाइप करें: नाम, संस्था या ऑर्डर</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>जाँच हो रही है</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>एक क्षण</translation>
    </message>
    <message>
        <source>Nothing is lost, the answer comes by itself</source>
        <translation>कुछ नहीं खोएगा, उत्तर अपने आप आएगा</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>सहेजा नहीं गया</translation>
    </message>
    <message>
        <source>Nobody was admitted</source>
        <translation>किसी को प्रवेश नहीं मिला</translation>
    </message>
    <message>
        <source>The same code can be scanned again at once</source>
        <translation>वही कोड तुरंत फिर स्कैन किया जा सकता है</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>स्टाफ़</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>वापस लिया गया</translation>
    </message>
    <message>
        <source>The check-in was taken back</source>
        <translation>चेक-इन वापस ले लिया गया</translation>
    </message>
    <message>
        <source>If the badge came out, take it back too</source>
        <translation>अगर बैज निकल आया हो तो उसे भी वापस लें</translation>
    </message>
    <message>
        <source>Badge?</source>
        <translation>बैज आया?</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>नहीं छपा</translation>
    </message>
    <message>
        <source>The person is checked in</source>
        <translation>व्यक्ति का चेक-इन हो गया है</translation>
    </message>
    <message>
        <source>%1 is checked in</source>
        <translation>%1 का चेक-इन हो गया है</translation>
    </message>
    <message>
        <source>The check-in is saved, %1</source>
        <translation>चेक-इन सहेजा गया है, %1</translation>
    </message>
    <message>
        <source>The badge may or may not have come out</source>
        <translation>बैज निकला या नहीं, यह पता नहीं है</translation>
    </message>
    <message>
        <source>Look in the tray: is the badge there?</source>
        <translation>ट्रे में देखें: क्या बैज वहाँ है?</translation>
    </message>
    <message>
        <source>Yes, it is there</source>
        <translation>हाँ, वहाँ है</translation>
    </message>
    <message>
        <source>No, nothing came</source>
        <translation>नहीं, कुछ नहीं आया</translation>
    </message>
    <message>
        <source>The badge has not been printed</source>
        <translation>बैज नहीं छपा है</translation>
    </message>
    <message>
        <source>Nothing reached paper</source>
        <translation>काग़ज़ पर कुछ नहीं आया</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>फिर से छापें</translation>
    </message>
    <message>
        <source>Reprint now</source>
        <translation>अभी दोबारा छापें</translation>
    </message>
    <message>
        <source>Later, next person</source>
        <translation>बाद में, अगला व्यक्ति</translation>
    </message>
    <message>
        <source>In the tray</source>
        <translation>ट्रे में</translation>
    </message>
    <message>
        <source>Drawing the badge</source>
        <translation>बैज बन रहा है</translation>
    </message>
    <message>
        <source>Sent to %1</source>
        <translation>%1 को भेजा</translation>
    </message>
    <message>
        <source>Badge drawn, code read back</source>
        <translation>बैज बना, कोड जाँचा</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>भेजा जा रहा है…</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>छप रहा है…</translation>
    </message>
    <message>
        <source>Look in the tray</source>
        <translation>ट्रे में देखें</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>छप गया</translation>
    </message>
    <message>
        <source>Badge ordered</source>
        <translation>बैज का काम दर्ज है</translation>
    </message>
    <message>
        <source>No word from the printer</source>
        <translation>प्रिंटर से उत्तर नहीं</translation>
    </message>
    <message>
        <source>The next badge
appears here</source>
        <translation>अगला बैज
यहाँ दिखेगा</translation>
    </message>
    <message>
        <source>No badge yet</source>
        <translation>अभी बैज नहीं</translation>
    </message>
    <message>
        <source>Nothing to print</source>
        <translation>छापने को कुछ नहीं</translation>
    </message>
    <message>
        <source>Preview, not printed</source>
        <translation>पूर्वावलोकन, छपा नहीं</translation>
    </message>
    <message>
        <source>The dots that will be printed, but for the edges</source>
        <translation>यही बिंदु छपेंगे, किनारों को छोड़कर</translation>
    </message>
    <message>
        <source>Exactly the dots that will be printed</source>
        <translation>ठीक यही बिंदु छपेंगे</translation>
    </message>
    <message>
        <source>Check in and print</source>
        <translation>चेक-इन कर छापें</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Keep this badge at the desk</source>
        <translation>यह बैज डेस्क पर रख लें</translation>
    </message>
    <message>
        <source>No badge printed</source>
        <translation>बैज नहीं छपा</translation>
    </message>
    <message>
        <source>It is on its way</source>
        <translation>वह आ रहा है</translation>
    </message>
    <message>
        <source>Checked in only</source>
        <translation>केवल चेक-इन हुआ</translation>
    </message>
    <message>
        <source>This is their badge</source>
        <translation>यह उनका बैज है</translation>
    </message>
    <message>
        <source>Nothing is printing now</source>
        <translation>अभी कुछ नहीं छप रहा</translation>
    </message>
    <message>
        <source>Prints after the last answer</source>
        <translation>अंतिम उत्तर के बाद छपेगा</translation>
    </message>
    <message>
        <source>No badge
for an unknown code</source>
        <translation>अनजान कोड के लिए
बैज नहीं</translation>
    </message>
    <message>
        <source>No badge
for a refused ticket</source>
        <translation>अस्वीकृत टिकट के लिए
बैज नहीं</translation>
    </message>
    <message>
        <source>Scan a code, or type a name, company or order</source>
        <translation>कोड स्कैन करें, या नाम, संस्था या ऑर्डर टाइप करें</translation>
    </message>
    <message>
        <source>Next code, or type the name</source>
        <translation>अगला कोड, या नाम टाइप करें</translation>
    </message>
    <message>
        <source>Next code, at any time</source>
        <translation>अगला कोड, कभी भी</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Enter</translation>
    </message>
    <message>
        <source>Check in only</source>
        <translation>केवल चेक-इन</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>चुनें</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>मदद</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>Look it up as a code</source>
        <translation>कोड की तरह खोजें</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>उत्तर दें</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>Back, nothing recorded</source>
        <translation>वापस, कुछ दर्ज नहीं</translation>
    </message>
    <message>
        <source>Reprint with a reason</source>
        <translation>कारण सहित दोबारा छापें</translation>
    </message>
    <message>
        <source>Not printed yet</source>
        <translation>अभी नहीं छपा</translation>
    </message>
    <message>
        <source>Close help</source>
        <translation>मदद बंद करें</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>चेक-इन करें</translation>
    </message>
    <message>
        <source>Sent before: Enter prints no second one</source>
        <translation>पहले भेजा जा चुका है: Enter से दूसरा नहीं छपेगा</translation>
    </message>
    <message>
        <source>Saved as a file</source>
        <translation>फ़ाइल में सहेजा गया</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>कार्यक्रम</translation>
    </message>
    <message>
        <source>Waits for the printer</source>
        <translation>प्रिंटर का इंतज़ार</translation>
    </message>
    <message>
        <source>Let out on my word</source>
        <translation>मेरी ज़िम्मेदारी पर बाहर जाने दें</translation>
    </message>
    <message>
        <source>Nothing was recorded</source>
        <translation>कुछ दर्ज नहीं हुआ</translation>
    </message>
    <message>
        <source>The check-out was taken back</source>
        <translation>चेक-आउट वापस ले लिया गया</translation>
    </message>
    <message>
        <source>No badge
on the way out</source>
        <translation>बाहर जाते समय
बैज नहीं</translation>
    </message>
    <message>
        <source>Check out</source>
        <translation>चेक-आउट करें</translation>
    </message>
    <message>
        <source>Out: scan a code, or type a name or order</source>
        <translation>बाहर: कोड स्कैन करें, या नाम या ऑर्डर टाइप करें</translation>
    </message>
    <message>
        <source>Out: next code, or type the name</source>
        <translation>बाहर: अगला कोड, या नाम टाइप करें</translation>
    </message>
    <message>
        <source>Out: next code, at any time</source>
        <translation>बाहर: अगला कोड, कभी भी</translation>
    </message>
    <message>
        <source>Scan people in or out</source>
        <translation>अंदर या बाहर स्कैन करें</translation>
    </message>
    <message>
        <source>Scan people in again</source>
        <translation>फिर अंदर स्कैन करें</translation>
    </message>
    <message>
        <source>Scan people out</source>
        <translation>बाहर स्कैन करें</translation>
    </message>
    <message>
        <source>Made beforehand</source>
        <translation>पहले से बना</translation>
    </message>
    <message>
        <source>The badge was put on a sheet, to be printed beforehand</source>
        <translation>बैज एक शीट पर रखा गया, पहले से छपने के लिए</translation>
    </message>
    <message>
        <source>Look among the badges made beforehand: is it there?</source>
        <translation>पहले से बने बैजों में देखें: क्या यह वहाँ है?</translation>
    </message>
    <message>
        <source>No, it is not there</source>
        <translation>नहीं, यह वहाँ नहीं है</translation>
    </message>
    <message>
        <source>Is it there?</source>
        <translation>क्या यह वहाँ है?</translation>
    </message>
    <message>
        <source>On a sheet</source>
        <translation>एक शीट पर</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>Look twice</source>
        <translation>ध्यान से देखें</translation>
    </message>
    <message>
        <source>All in</source>
        <translation>सब अंदर</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>ध्यान दें</translation>
    </message>
    <message>
        <source>All out</source>
        <translation>सब बाहर</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message numerus="yes">
        <source>%n people of one order are checked out</source>
        <translation>
            <numerusform>एक ऑर्डर के %n व्यक्ति का चेक-आउट हो गया</numerusform>
            <numerusform>एक ऑर्डर के %n लोगों का चेक-आउट हो गया</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people of one order are checked in</source>
        <translation>
            <numerusform>एक ऑर्डर के %n व्यक्ति का चेक-इन हो गया</numerusform>
            <numerusform>एक ऑर्डर के %n लोगों का चेक-इन हो गया</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody of this order is checked in</source>
        <translation>इस ऑर्डर में किसी का चेक-इन नहीं हुआ</translation>
    </message>
    <message>
        <source>Nobody of this order is checked out</source>
        <translation>इस ऑर्डर में किसी का चेक-आउट नहीं हुआ</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>और %n</numerusform>
            <numerusform>और %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo all, %1 s</source>
        <translation>सब वापस लें, %1 सेकंड</translation>
    </message>
    <message numerus="yes">
        <source>%n badges, not printed</source>
        <translation>
            <numerusform>%n बैज, छपा नहीं</numerusform>
            <numerusform>%n बैज, छपे नहीं</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is ticked</source>
        <translation>किसी को चुना नहीं गया</translation>
    </message>
    <message numerus="yes">
        <source>Check in %n</source>
        <translation>
            <numerusform>%n का चेक-इन करें</numerusform>
            <numerusform>%n का चेक-इन करें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check out %n</source>
        <translation>
            <numerusform>%n का चेक-आउट करें</numerusform>
            <numerusform>%n का चेक-आउट करें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check in all %n</source>
        <translation>
            <numerusform>सभी %n का चेक-इन करें</numerusform>
            <numerusform>सभी %n का चेक-इन करें</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep these badges at the desk</source>
        <translation>ये बैज डेस्क पर रख लें</translation>
    </message>
    <message>
        <source>%1 of %2 badges sent</source>
        <translation>%2 में से %1 बैज भेजे गए</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>स्पेस</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>चुनें या हटाएँ</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>समूह</translation>
    </message>
    <message>
        <source>Yes: %1</source>
        <translation>हाँ: %1</translation>
    </message>
    <message>
        <source>No: %1</source>
        <translation>नहीं: %1</translation>
    </message>
    <message>
        <source>Ctrl P</source>
        <translation>Ctrl P</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Last people</source>
        <translation>पिछले लोग</translation>
    </message>
    <message>
        <source>No photographs</source>
        <translation>फ़ोटो न लें</translation>
    </message>
    <message>
        <source>It comes out by itself once the printer can</source>
        <translation>प्रिंटर ठीक होते ही वह अपने आप निकलेगा</translation>
    </message>
    <message>
        <source>Print on %1</source>
        <translation>%1 पर छापें</translation>
    </message>
    <message>
        <source>Done, try again</source>
        <translation>हो गया, फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Another printer</source>
        <translation>दूसरा प्रिंटर</translation>
    </message>
    <message>
        <source>Try printer again</source>
        <translation>प्रिंटर फिर आज़माएँ</translation>
    </message>
    <message>
        <source>Printer not there</source>
        <translation>प्रिंटर नहीं मिल रहा</translation>
    </message>
    <message>
        <source>It comes out once staff let the printer go on</source>
        <translation>स्टाफ़ प्रिंटर को चलने देगा तब वह निकलेगा</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>पहला नाम</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>उपनाम</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>संस्था</translation>
    </message>
    <message>
        <source>Ticket type</source>
        <translation>टिकट का प्रकार</translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>विकल्प</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ई-मेल</translation>
    </message>
    <message>
        <source>Order code</source>
        <translation>ऑर्डर कोड</translation>
    </message>
    <message>
        <source>Number in the order</source>
        <translation>ऑर्डर में क्रमांक</translation>
    </message>
    <message>
        <source>Ticket code</source>
        <translation>टिकट कोड</translation>
    </message>
    <message>
        <source>State of the order</source>
        <translation>ऑर्डर की स्थिति</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>भुगतान हुआ</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Note at check-in</source>
        <translation>चेक-इन पर सूचना</translation>
    </message>
    <message>
        <source>Look twice</source>
        <translation>ध्यान से देखें</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>रोका हुआ</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>कब से मान्य</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>कब तक मान्य</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>चेक-इन हुआ</translation>
    </message>
    <message>
        <source>Checked in at</source>
        <translation>चेक-इन का समय</translation>
    </message>
    <message>
        <source>Checked out</source>
        <translation>चेक-आउट हुआ</translation>
    </message>
    <message>
        <source>Check-in lists</source>
        <translation>चेक-इन सूचियाँ</translation>
    </message>
    <message>
        <source>Add-on to</source>
        <translation>किसका ऐड-ऑन</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>E-mail of the order</source>
        <translation>ऑर्डर का ई-मेल</translation>
    </message>
    <message>
        <source>Name on the invoice</source>
        <translation>बिल पर नाम</translation>
    </message>
    <message>
        <source>Company on the invoice</source>
        <translation>बिल पर संस्था</translation>
    </message>
    <message>
        <source>Commas</source>
        <translation>अल्पविराम</translation>
    </message>
    <message>
        <source>Semicolons</source>
        <translation>अर्धविराम</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>टैब</translation>
    </message>
    <message>
        <source>the ticket code</source>
        <translation>टिकट कोड</translation>
    </message>
    <message>
        <source>order and position</source>
        <translation>ऑर्डर और क्रमांक</translation>
    </message>
    <message>
        <source>e-mail and name</source>
        <translation>ई-मेल और नाम</translation>
    </message>
    <message>
        <source>name and company</source>
        <translation>नाम और संस्था</translation>
    </message>
</context>
<context>
    <name>FindingSentence</name>
    <message>
        <source>Stopped after %1 of %2 people.</source>
        <translation>%2 में से %1 लोगों के बाद रोका गया।</translation>
    </message>
    <message>
        <source>%1 of %2 badges will not come out well.</source>
        <translation>%2 में से %1 बैज ठीक नहीं छपेंगे।</translation>
    </message>
    <message>
        <source>There is no badge to look at yet.</source>
        <translation>जाँचने के लिए अभी कोई बैज नहीं है।</translation>
    </message>
    <message numerus="yes">
        <source>All %n badges come out well.</source>
        <translation>
            <numerusform>एक ही बैज है, वह ठीक छपेगा।</numerusform>
            <numerusform>सभी %n बैज ठीक छपेंगे।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people get no badge with their ticket.</source>
        <translation>
            <numerusform>%n व्यक्ति को उसके टिकट पर बैज नहीं मिलता।</numerusform>
            <numerusform>%n लोगों को उनके टिकट पर बैज नहीं मिलता।</numerusform>
        </translation>
    </message>
    <message>
        <source>Code cannot be read</source>
        <translation>कोड पढ़ा नहीं जा सकता</translation>
    </message>
    <message>
        <source>Paper too small</source>
        <translation>इतना बड़ा काग़ज़ नहीं</translation>
    </message>
    <message>
        <source>No name on the list</source>
        <translation>सूची में नाम नहीं</translation>
    </message>
    <message>
        <source>Signs that no font has</source>
        <translation>बिना फ़ॉन्ट के चिह्न</translation>
    </message>
    <message>
        <source>Text does not fit</source>
        <translation>पाठ समाता नहीं</translation>
    </message>
    <message>
        <source>Picture missing</source>
        <translation>चित्र नहीं है</translation>
    </message>
    <message>
        <source>The code cannot be read from the badge. Make room around it, or make it larger.</source>
        <translation>बैज से कोड पढ़ा नहीं जा सकता। उसके चारों ओर जगह छोड़ें, या उसे बड़ा करें।</translation>
    </message>
    <message>
        <source>The badge is %1 mm. No printer of this desk has paper as large.</source>
        <translation>बैज %1 मिमी का है। इस डेस्क के किसी प्रिंटर में इतना बड़ा काग़ज़ नहीं है।</translation>
    </message>
    <message>
        <source>There is no name on the list. Type it in before the person comes.</source>
        <translation>सूची में नाम नहीं है। व्यक्ति के आने से पहले उसे लिखें।</translation>
    </message>
    <message>
        <source>No font has %1. The badge leaves it out.</source>
        <translation>किसी फ़ॉन्ट में %1 नहीं है। बैज पर यह छूट जाएगा।</translation>
    </message>
    <message>
        <source>A picture is missing or cannot be read. Its place stays empty.</source>
        <translation>एक चित्र नहीं है या पढ़ा नहीं जा सकता। उसकी जगह खाली रहेगी।</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n व्यक्ति</numerusform>
            <numerusform>%n लोग</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>बिना नाम</translation>
    </message>
    <message>
        <source>Template cannot be drawn</source>
        <translation>खाका पढ़ा नहीं जा सकता</translation>
    </message>
    <message>
        <source>No template for the ticket</source>
        <translation>टिकट के लिए खाका नहीं</translation>
    </message>
    <message>
        <source>Another template is taken</source>
        <translation>दूसरा खाका लिया गया</translation>
    </message>
    <message>
        <source>Unknown parts in the template</source>
        <translation>खाके में अनजान भाग</translation>
    </message>
    <message>
        <source>The badge template “%1” cannot be drawn. Nobody who gets it has a badge.</source>
        <translation>बैज का खाका “%1” पढ़ा नहीं जा सकता। जिन्हें यह मिलता है, उनका बैज नहीं बनेगा।</translation>
    </message>
    <message>
        <source>There is no badge template for the ticket “%1”. Nobody with it has a badge.</source>
        <translation>टिकट “%1” के लिए बैज का कोई खाका नहीं है। इस टिकट पर बैज नहीं बनेगा।</translation>
    </message>
    <message>
        <source>The badge template of the ticket “%1” is not on this desk. “%2” is taken.</source>
        <translation>टिकट “%1” का बैज का खाका इस डेस्क पर नहीं है। उसकी जगह “%2” लिया गया।</translation>
    </message>
    <message>
        <source>The badge template “%1” asks for what nobody here knows: %2.</source>
        <translation>बैज का खाका “%1” ऐसी चीज़ माँगता है जो यहाँ किसी को नहीं पता: %2।</translation>
    </message>
    <message>
        <source>Code too fine for the printer</source>
        <translation>कोड प्रिंटर के लिए बहुत महीन है</translation>
    </message>
    <message>
        <source>Code without white around it</source>
        <translation>कोड के चारों ओर सफ़ेद जगह नहीं</translation>
    </message>
    <message>
        <source>The code has %1 dots a module; scanners want at least %2. Give it a larger place or a shorter text, or use a printer with more dots an inch.</source>
        <translation>कोड के हर खाने में %1 बिंदु हैं; स्कैनर को कम से कम %2 चाहिए। उसे बड़ी जगह या छोटा पाठ दें, या प्रति इंच अधिक बिंदुओं वाला प्रिंटर लें।</translation>
    </message>
    <message>
        <source>Something stands too close to the code. Leave four of its modules white around it.</source>
        <translation>कोड के बहुत पास कुछ है। उसके चारों ओर उसके चार खानों जितनी जगह सफ़ेद छोड़ें।</translation>
    </message>
    <message>
        <source>Nothing on the badge</source>
        <translation>बैज पर कुछ नहीं</translation>
    </message>
    <message>
        <source>Cut off by the printer</source>
        <translation>प्रिंटर काट देता है</translation>
    </message>
    <message>
        <source>The badge template “%1” prints nothing: the badge is white.</source>
        <translation>बैज का खाका “%1” कुछ नहीं छापता: बैज कोरा है।</translation>
    </message>
    <message>
        <source>A part of the code lies where the printer prints nothing. Move it further in.</source>
        <translation>कोड का एक हिस्सा वहाँ है जहाँ प्रिंटर कुछ नहीं छापता। उसे और अंदर ले जाएँ।</translation>
    </message>
    <message>
        <source>A part of “%1” lies where the printer prints nothing. Move it further in.</source>
        <translation>“%1” का एक हिस्सा वहाँ है जहाँ प्रिंटर कुछ नहीं छापता। उसे और अंदर ले जाएँ।</translation>
    </message>
    <message>
        <source>“%1” does not fit its place, or reaches off the badge.</source>
        <translation>“%1” अपनी जगह में नहीं समाता, या बैज से बाहर जाता है।</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Confirmed by the server</source>
        <translation>सर्वर ने पुष्टि की</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>प्रवेश दिया</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>बाहर गए</translation>
    </message>
    <message>
        <source>Admitted at %1</source>
        <translation>%1 पर प्रवेश दिया</translation>
    </message>
    <message>
        <source>Left at %1</source>
        <translation>%1 से बाहर गए</translation>
    </message>
    <message>
        <source>Learned from the server</source>
        <translation>सर्वर से पता चला</translation>
    </message>
    <message>
        <source>Undone at %1</source>
        <translation>%1 पर वापस लिया गया</translation>
    </message>
    <message>
        <source>Undone at %1 by %2</source>
        <translation>%1 पर %2 ने वापस लिया</translation>
    </message>
    <message>
        <source>%1 · copy %2</source>
        <translation>%1 · प्रति %2</translation>
    </message>
    <message>
        <source>First badge</source>
        <translation>पहला बैज</translation>
    </message>
    <message>
        <source>Reprint: %1</source>
        <translation>दोबारा छपाई: %1</translation>
    </message>
    <message>
        <source>Seen by a person at %1</source>
        <translation>%1 पर किसी ने देखा</translation>
    </message>
    <message>
        <source>Done at %1</source>
        <translation>%1 पर पूरा हुआ</translation>
    </message>
    <message>
        <source>At %1: %2</source>
        <extracomment>desk, then why nobody was let in: &quot;At Desk A: not paid&quot;</extracomment>
        <translation>%1 पर: %2</translation>
    </message>
    <message>
        <source>Nothing was recorded as a check-in</source>
        <translation>कोई चेक-इन दर्ज नहीं हुआ</translation>
    </message>
    <message>
        <source>scanned again, was in already</source>
        <translation>फिर स्कैन हुआ, पहले से अंदर थे</translation>
    </message>
    <message>
        <source>the order was not paid</source>
        <translation>ऑर्डर का भुगतान नहीं हुआ था</translation>
    </message>
    <message>
        <source>the order was not approved</source>
        <translation>ऑर्डर को मंज़ूरी नहीं मिली थी</translation>
    </message>
    <message>
        <source>the ticket was cancelled</source>
        <translation>टिकट रद्द था</translation>
    </message>
    <message>
        <source>the ticket was blocked</source>
        <translation>टिकट रोका गया था</translation>
    </message>
    <message>
        <source>the ticket was not valid then</source>
        <translation>टिकट उस समय मान्य नहीं था</translation>
    </message>
    <message>
        <source>the list’s rules did not let it in</source>
        <translation>सूची के नियमों ने अनुमति नहीं दी</translation>
    </message>
    <message>
        <source>the ticket does not open this list</source>
        <translation>टिकट इस सूची के लिए नहीं है</translation>
    </message>
    <message>
        <source>the code stood for several tickets</source>
        <translation>कोड कई टिकटों का था</translation>
    </message>
    <message>
        <source>the code was replaced by a newer one</source>
        <translation>कोड की जगह नया कोड आ गया है</translation>
    </message>
    <message>
        <source>questions were still to be answered</source>
        <translation>कुछ प्रश्नों के उत्तर बाकी थे</translation>
    </message>
    <message>
        <source>not let in</source>
        <translation>प्रवेश नहीं दिया</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>%1 द्वारा</translation>
    </message>
    <message>
        <source>No badge yet</source>
        <translation>अभी कोई बैज नहीं</translation>
    </message>
    <message numerus="yes">
        <source>Sent %n times</source>
        <translation>
            <numerusform>%n बार भेजा गया</numerusform>
            <numerusform>%n बार भेजा गया</numerusform>
        </translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>खो गया</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>खराब हो गया</translation>
    </message>
    <message>
        <source>Name is wrong</source>
        <translation>नाम गलत है</translation>
    </message>
    <message>
        <source>Other, in words</source>
        <translation>अन्य, शब्दों में</translation>
    </message>
    <message>
        <source>Clash settled</source>
        <translation>दोहरा प्रवेश सुलझाया गया</translation>
    </message>
    <message>
        <source>Set aside: not at the server</source>
        <translation>अलग रखा गया: सर्वर पर नहीं है</translation>
    </message>
    <message>
        <source>Sent to the server again</source>
        <translation>सर्वर को फिर भेजा गया</translation>
    </message>
    <message>
        <source>the ticket was for another date</source>
        <translation>टिकट किसी और तारीख का था</translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message>
        <source>a list not known here yet</source>
        <translation>ऐसी सूची जो यहाँ अभी ज्ञात नहीं</translation>
    </message>
    <message>
        <source>gate %1</source>
        <translation>द्वार %1</translation>
    </message>
    <message>
        <source>no gate</source>
        <translation>कोई द्वार नहीं</translation>
    </message>
</context>
<context>
    <name>PrinterName</name>
    <message>
        <source>Badge folder</source>
        <translation>बैज फ़ोल्डर</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1 मिमी</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 मिमी</translation>
    </message>
    <message>
        <source>Not there: switch it on, check its cable</source>
        <translation>नहीं मिल रहा: चालू करें, केबल देखें</translation>
    </message>
    <message>
        <source>No answer: switch it off and on</source>
        <translation>उत्तर नहीं: बंद करके चालू करें</translation>
    </message>
    <message>
        <source>Certificate not trusted: call staff</source>
        <translation>प्रमाणपत्र भरोसेमंद नहीं: स्टाफ़ को बुलाएँ</translation>
    </message>
    <message>
        <source>Head is open: close it</source>
        <translation>हेड खुला है: बंद करें</translation>
    </message>
    <message>
        <source>Out of labels: put in a roll</source>
        <translation>लेबल खत्म: नया रोल डालें</translation>
    </message>
    <message>
        <source>Out of ribbon: put in a new one</source>
        <translation>रिबन खत्म: नया डालें</translation>
    </message>
    <message>
        <source>A label is stuck: take it out</source>
        <translation>लेबल फँस गया है: निकालें</translation>
    </message>
    <message>
        <source>Cutter is stuck: free it</source>
        <translation>कटर अटक गया है: छुड़ाएँ</translation>
    </message>
    <message>
        <source>Too hot: let it cool down</source>
        <translation>बहुत गर्म है: ठंडा होने दें</translation>
    </message>
    <message>
        <source>Print head is broken: call service</source>
        <translation>प्रिंट हेड खराब है: सर्विस को बुलाएँ</translation>
    </message>
    <message>
        <source>Finds no label: calibrate it</source>
        <translation>लेबल नहीं मिल रहा: कैलिब्रेट करें</translation>
    </message>
    <message>
        <source>Paused: press its pause key</source>
        <translation>रुका हुआ है: पॉज़ बटन दबाएँ</translation>
    </message>
    <message>
        <source>Cover is open: close it</source>
        <translation>कवर खुला है: बंद करें</translation>
    </message>
    <message>
        <source>Still printing: wait</source>
        <translation>अभी छप रहा है: रुकें</translation>
    </message>
    <message>
        <source>Got rubbish: check its cable</source>
        <translation>डेटा बिगड़कर पहुँचा: केबल जाँचें</translation>
    </message>
    <message>
        <source>Wrong labels are in: change the roll</source>
        <translation>गलत लेबल लगे हैं: रोल बदलें</translation>
    </message>
    <message>
        <source>Paused by staff: its badges wait</source>
        <translation>स्टाफ़ ने रोका है: इसके बैज इंतज़ार में हैं</translation>
    </message>
    <message>
        <source>Holds %1, needs %2: change the roll</source>
        <translation>अंदर %1, चाहिए %2: रोल बदलें</translation>
    </message>
    <message>
        <source>Badge printer</source>
        <translation>बैज प्रिंटर</translation>
    </message>
</context>
<context>
    <name>RejectionSentence</name>
    <message>
        <source>This row has no name.</source>
        <translation>इस पंक्ति में नाम नहीं है।</translation>
    </message>
    <message>
        <source>This add-on belongs to “%1”, which is not in the file.</source>
        <translation>यह ऐड-ऑन “%1” का है, जो फ़ाइल में नहीं है।</translation>
    </message>
    <message>
        <source>“%1” stands in line %2 already.</source>
        <translation>“%1” पहले से पंक्ति %2 में है।</translation>
    </message>
    <message>
        <source>This row has only %1 fields, fewer than the header.</source>
        <translation>इस पंक्ति में केवल %1 खाने हैं, शीर्षक से कम।</translation>
    </message>
    <message>
        <source>This row has %1 fields, more than the header.</source>
        <translation>इस पंक्ति में %1 खाने हैं, शीर्षक से ज़्यादा।</translation>
    </message>
    <message>
        <source>The quotes in this row do not fit together.</source>
        <translation>इस पंक्ति के उद्धरण चिह्न मेल नहीं खाते।</translation>
    </message>
    <message>
        <source>“%1” is not a date or time.</source>
        <translation>“%1” तारीख या समय नहीं है।</translation>
    </message>
    <message>
        <source>“%1” is not a state of an order that Lanyard knows.</source>
        <translation>“%1” ऑर्डर की ऐसी स्थिति नहीं जिसे Lanyard जानता हो।</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>“%1” न हाँ है, न नहीं।</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1” संख्या नहीं है।</translation>
    </message>
    <message>
        <source>The ticket “%1” stands in line %2 already.</source>
        <translation>टिकट “%1” पहले से पंक्ति %2 में है।</translation>
    </message>
    <message>
        <source>Order and position “%1” are in line %2 already.</source>
        <translation>ऑर्डर और क्रमांक “%1” पहले से पंक्ति %2 में हैं।</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>Cancelled</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>रोका गया</translation>
    </message>
    <message>
        <source>In since %1</source>
        <translation>%1 से अंदर</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <translation>%1 से</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>%1 तक मान्य था</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>भुगतान नहीं</translation>
    </message>
    <message>
        <source>Left %1</source>
        <translation>%1 पर गए</translation>
    </message>
    <message>
        <source>Not in yet</source>
        <translation>अभी नहीं आए</translation>
    </message>
    <message>
        <source>Badge waits</source>
        <translation>बैज इंतज़ार में</translation>
    </message>
    <message>
        <source>Badge is printing</source>
        <translation>बैज छप रहा है</translation>
    </message>
    <message>
        <source>Badge sent</source>
        <translation>बैज भेजा गया</translation>
    </message>
    <message>
        <source>Badge not printed</source>
        <translation>बैज नहीं छपा</translation>
    </message>
    <message>
        <source>No badge</source>
        <translation>बैज नहीं</translation>
    </message>
    <message>
        <source>Badge in doubt</source>
        <translation>बैज का पता नहीं</translation>
    </message>
    <message>
        <source>Off the list</source>
        <translation>सूची से हटा</translation>
    </message>
    <message>
        <source>Badge printed</source>
        <translation>बैज छप गया</translation>
    </message>
    <message>
        <source>Badge saved</source>
        <translation>बैज सहेजा गया</translation>
    </message>
</context>
<context>
    <name>RuleSentence</name>
    <message>
        <source>%1. %2</source>
        <extracomment>puts two sentences beside each other</extracomment>
        <translation>%1। %2</translation>
    </message>
    <message>
        <source>This person is not inside “%1”</source>
        <translation>यह व्यक्ति “%1” के अंदर नहीं है</translation>
    </message>
    <message>
        <source>This person is inside “%1” already</source>
        <translation>यह व्यक्ति पहले से “%1” के अंदर है</translation>
    </message>
    <message>
        <source>The rule of “%1” lets nobody in</source>
        <translation>“%1” का नियम किसी को अंदर नहीं आने देता</translation>
    </message>
    <message>
        <source>“%1” opens at %2, %3</source>
        <translation>“%1” %2 बजे खुलेगा, %3</translation>
    </message>
    <message>
        <source>“%1” closed at %2, %3</source>
        <translation>“%1” %2 बजे बंद हुआ, %3</translation>
    </message>
    <message>
        <source>“%1” takes only tickets that came before; this one has not come often enough</source>
        <translation>“%1” में केवल पहले आ चुके टिकट चलते हैं; यह टिकट अभी पर्याप्त बार नहीं आया</translation>
    </message>
    <message>
        <source>This ticket was used too often for “%1”</source>
        <translation>यह टिकट “%1” के लिए बहुत बार इस्तेमाल हो चुका है</translation>
    </message>
    <message numerus="yes">
        <source>This ticket was already used for “%1” on %n days</source>
        <translation>
            <numerusform>यह टिकट “%1” के लिए %n दिन इस्तेमाल हो चुका है</numerusform>
            <numerusform>यह टिकट “%1” के लिए %n दिन इस्तेमाल हो चुका है</numerusform>
        </translation>
    </message>
    <message>
        <source>This ticket was already used for “%1” today at %2</source>
        <translation>यह टिकट आज %2 बजे “%1” के लिए इस्तेमाल हो चुका है</translation>
    </message>
    <message>
        <source>This ticket was already used for “%1” at %2</source>
        <translation>यह टिकट %2 बजे “%1” के लिए इस्तेमाल हो चुका है</translation>
    </message>
    <message numerus="yes">
        <source>This ticket was already used for “%1” %n times today, last at %2</source>
        <translation>
            <numerusform>यह टिकट आज “%1” के लिए %n बार इस्तेमाल हो चुका है, पिछली बार %2 बजे</numerusform>
            <numerusform>यह टिकट आज “%1” के लिए %n बार इस्तेमाल हो चुका है, पिछली बार %2 बजे</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This ticket was already used for “%1” %n times, last at %2</source>
        <translation>
            <numerusform>यह टिकट “%1” के लिए %n बार इस्तेमाल हो चुका है, पिछली बार %2 बजे</numerusform>
            <numerusform>यह टिकट “%1” के लिए %n बार इस्तेमाल हो चुका है, पिछली बार %2 बजे</numerusform>
        </translation>
    </message>
    <message>
        <source>The next entry is possible %1</source>
        <translation>अगला प्रवेश %1 संभव है</translation>
    </message>
    <message>
        <source>This ticket must have come in before</source>
        <translation>इस टिकट का पहले प्रवेश होना चाहिए</translation>
    </message>
    <message>
        <source>The first entry was %1, too long ago</source>
        <translation>पहला प्रवेश %1 हुआ था, बहुत समय हो गया</translation>
    </message>
    <message>
        <source>The last entry was %1, too long ago</source>
        <translation>पिछला प्रवेश %1 हुआ था, बहुत समय हो गया</translation>
    </message>
    <message>
        <source>This ticket enters at another gate</source>
        <translation>यह टिकट दूसरे द्वार के लिए है</translation>
    </message>
    <message>
        <source>This ticket enters at: %1</source>
        <translation>यह टिकट इन द्वारों के लिए है: %1</translation>
    </message>
    <message>
        <source>“%1” takes other tickets</source>
        <translation>“%1” दूसरे टिकटों के लिए है</translation>
    </message>
    <message>
        <source>“%1” takes: %2</source>
        <translation>“%1” इनके लिए है: %2</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>देर हो गई</translation>
    </message>
    <message>
        <source>Wrong gate</source>
        <translation>गलत द्वार</translation>
    </message>
    <message>
        <source>Wrong ticket</source>
        <translation>गलत टिकट</translation>
    </message>
    <message>
        <source>For nobody</source>
        <translation>किसी के लिए नहीं</translation>
    </message>
    <message>
        <source>Not again</source>
        <translation>दोबारा नहीं</translation>
    </message>
    <message>
        <source>The code stays valid. Ask them to come back then.</source>
        <translation>कोड मान्य रहेगा। उनसे तब वापस आने को कहें।</translation>
    </message>
    <message>
        <source>Staff can ask the organiser.</source>
        <translation>स्टाफ़ आयोजक से पूछ सकता है।</translation>
    </message>
    <message>
        <source>Show the way to the right gate.</source>
        <translation>सही द्वार का रास्ता बताएँ।</translation>
    </message>
    <message>
        <source>They go in there first.</source>
        <translation>पहले वे वहाँ अंदर जाएँ।</translation>
    </message>
    <message>
        <source>Scan them out first, if they came out.</source>
        <translation>अगर वे बाहर आए हैं, तो पहले उन्हें बाहर स्कैन करें।</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>The server asks a question that this desk does not know yet</source>
        <translation>सर्वर एक प्रश्न पूछ रहा है जिसे यह डेस्क अभी नहीं जानता</translation>
    </message>
    <message>
        <source>Try again in a minute, or call staff.</source>
        <translation>एक मिनट में फिर कोशिश करें, या स्टाफ़ को बुलाएँ।</translation>
    </message>
    <message>
        <source>This did not work.</source>
        <translation>यह नहीं हो पाया।</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>कुछ नहीं बदला।</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>डिस्क भर गई है।</translation>
    </message>
    <message>
        <source>Nothing was recorded. Free some space, then try again.</source>
        <translation>कुछ दर्ज नहीं हुआ। जगह खाली करें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The data file is damaged.</source>
        <translation>डेटा फ़ाइल खराब है।</translation>
    </message>
    <message>
        <source>It was kept aside, nothing was overwritten. Call staff.</source>
        <translation>उसे अलग रखा गया है, कुछ मिटाया नहीं गया। स्टाफ़ को बुलाएँ।</translation>
    </message>
    <message>
        <source>The data is from a newer Lanyard.</source>
        <translation>डेटा नए Lanyard का है।</translation>
    </message>
    <message>
        <source>It was not touched. Start the newer program, or choose another data folder.</source>
        <translation>उसे छुआ नहीं गया। नया प्रोग्राम चलाएँ, या दूसरा डेटा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>Another Lanyard already works on this data.</source>
        <translation>दूसरा Lanyard इस डेटा पर पहले से चल रहा है।</translation>
    </message>
    <message>
        <source>Close it first, or choose another data folder.</source>
        <translation>पहले उसे बंद करें, या दूसरा डेटा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>The disk reports an error.</source>
        <translation>डिस्क में त्रुटि आई।</translation>
    </message>
    <message>
        <source>Nothing was recorded. Try again, or call staff.</source>
        <translation>कुछ दर्ज नहीं हुआ। फिर कोशिश करें, या स्टाफ़ को बुलाएँ।</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>फ़ाइल पढ़ी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>फ़ाइल खाली है।</translation>
    </message>
    <message>
        <source>The file is too large for a list of attendees.</source>
        <translation>फ़ाइल प्रतिभागियों की सूची के लिए बहुत बड़ी है।</translation>
    </message>
    <message>
        <source>This is not a text file.</source>
        <translation>यह टेक्स्ट फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>Choose the list as CSV. Nothing was changed.</source>
        <translation>सूची CSV रूप में चुनें। कुछ नहीं बदला।</translation>
    </message>
    <message>
        <source>This is a spreadsheet.</source>
        <translation>यह स्प्रेडशीट है।</translation>
    </message>
    <message>
        <source>Open it, choose “Save as”, take “CSV (UTF-8)”, then open that file here.</source>
        <translation>उसे खोलें, “इस रूप में सहेजें” चुनें, “CSV (UTF-8)” लें, फिर वह फ़ाइल यहाँ खोलें।</translation>
    </message>
    <message>
        <source>The file ends in the middle of a row, from line %1 on.</source>
        <translation>फ़ाइल पंक्ति के बीच में खत्म होती है, पंक्ति %1 से।</translation>
    </message>
    <message>
        <source>The file ends in the middle of a row.</source>
        <translation>फ़ाइल पंक्ति के बीच में खत्म होती है।</translation>
    </message>
    <message>
        <source>Export the list again. Nothing was changed.</source>
        <translation>सूची फिर से निर्यात करें। कुछ नहीं बदला।</translation>
    </message>
    <message>
        <source>A field in line %1 is too long for a list of attendees.</source>
        <translation>पंक्ति %1 का एक खाना बहुत लंबा है।</translation>
    </message>
    <message>
        <source>A field is too long for a list of attendees.</source>
        <translation>एक खाना बहुत लंबा है।</translation>
    </message>
    <message>
        <source>Two columns are both called “%1”.</source>
        <translation>दो स्तंभों का नाम “%1” है।</translation>
    </message>
    <message>
        <source>Two columns have the same name.</source>
        <translation>दो स्तंभों का नाम एक ही है।</translation>
    </message>
    <message>
        <source>Rename one, then open the file again. Nothing was changed.</source>
        <translation>एक का नाम बदलें, फिर फ़ाइल खोलें। कुछ नहीं बदला।</translation>
    </message>
    <message>
        <source>No column holds names.</source>
        <translation>किसी स्तंभ में नाम नहीं हैं।</translation>
    </message>
    <message>
        <source>Say which one it is. Nothing was changed.</source>
        <translation>बताएँ वह कौन-सा है। कुछ नहीं बदला।</translation>
    </message>
    <message>
        <source>The file has no column “%1”.</source>
        <translation>फ़ाइल में “%1” स्तंभ नहीं है।</translation>
    </message>
    <message>
        <source>The file does not have that column.</source>
        <translation>फ़ाइल में वह स्तंभ नहीं है।</translation>
    </message>
    <message>
        <source>Some rows have mistakes.</source>
        <translation>कुछ पंक्तियों में गलतियाँ हैं।</translation>
    </message>
    <message>
        <source>Nothing was imported, because every row had to be right.</source>
        <translation>कुछ आयात नहीं हुआ, क्योंकि हर पंक्ति सही होनी थी।</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>“%1” लिखी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>फ़ाइल लिखी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>This person is not on the list any more.</source>
        <translation>यह व्यक्ति अब सूची में नहीं है।</translation>
    </message>
    <message>
        <source>Search again.</source>
        <translation>फिर खोजें।</translation>
    </message>
    <message>
        <source>There is no check-in list “%1”.</source>
        <translation>“%1” नाम की चेक-इन सूची नहीं है।</translation>
    </message>
    <message>
        <source>This check-in list does not exist any more.</source>
        <translation>यह चेक-इन सूची अब नहीं है।</translation>
    </message>
    <message>
        <source>Choose another one in the settings.</source>
        <translation>सेटिंग में दूसरा चुनें।</translation>
    </message>
    <message>
        <source>There is no event on this desk yet.</source>
        <translation>इस डेस्क पर अभी कोई कार्यक्रम नहीं है।</translation>
    </message>
    <message>
        <source>Open a list or pair with a server.</source>
        <translation>सूची खोलें या सर्वर से जोड़ें।</translation>
    </message>
    <message>
        <source>This check-in does not exist.</source>
        <translation>यह चेक-इन मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>This check-in was undone before.</source>
        <translation>यह चेक-इन पहले ही वापस लिया जा चुका है।</translation>
    </message>
    <message>
        <source>This check-in was not made at this desk.</source>
        <translation>यह चेक-इन इस डेस्क पर नहीं हुआ था।</translation>
    </message>
    <message>
        <source>Undo it at the desk that made it, or at the server. Nothing was changed.</source>
        <translation>इसे उस डेस्क पर वापस लें जहाँ यह हुआ था, या सर्वर पर। कुछ नहीं बदला।</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>कारण चाहिए।</translation>
    </message>
    <message>
        <source>This PIN is not right.</source>
        <translation>यह पिन सही नहीं है।</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>This was stopped.</source>
        <translation>इसे रोक दिया गया।</translation>
    </message>
    <message>
        <source>The badge layout cannot be read.</source>
        <translation>बैज का खाका पढ़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Choose another one. Call staff.</source>
        <translation>दूसरा चुनें। स्टाफ़ को बुलाएँ।</translation>
    </message>
    <message>
        <source>There is no badge layout “%1”.</source>
        <translation>“%1” नाम का बैज खाका नहीं है।</translation>
    </message>
    <message>
        <source>This badge layout does not exist.</source>
        <translation>यह बैज खाका मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>दूसरा चुनें।</translation>
    </message>
    <message>
        <source>The code on the badge cannot be read back.</source>
        <translation>बैज का कोड पढ़ा नहीं जा सका।</translation>
    </message>
    <message>
        <source>No font has the letters “%1”.</source>
        <translation>किसी फ़ॉन्ट में “%1” अक्षर नहीं हैं।</translation>
    </message>
    <message>
        <source>No font has some letters of this badge.</source>
        <translation>इस बैज के कुछ अक्षर किसी फ़ॉन्ट में नहीं हैं।</translation>
    </message>
    <message>
        <source>No printer is known at “%1”.</source>
        <translation>“%1” पर कोई प्रिंटर ज्ञात नहीं है।</translation>
    </message>
    <message>
        <source>This printer is not known.</source>
        <translation>यह प्रिंटर ज्ञात नहीं है।</translation>
    </message>
    <message>
        <source>No network.</source>
        <translation>नेटवर्क नहीं है।</translation>
    </message>
    <message>
        <source>Every check-in is saved on this desk and sent later.</source>
        <translation>हर चेक-इन इस डेस्क पर सहेजा जाता है और बाद में भेजा जाएगा।</translation>
    </message>
    <message>
        <source>The server refused: %1</source>
        <translation>सर्वर ने मना किया: %1</translation>
    </message>
    <message>
        <source>The server refused.</source>
        <translation>सर्वर ने मना किया।</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>कुछ नहीं खोया।</translation>
    </message>
    <message>
        <source>The server’s answer makes no sense.</source>
        <translation>सर्वर का उत्तर समझ नहीं आया।</translation>
    </message>
    <message>
        <source>Maybe the network asks for a login first. Nothing was lost.</source>
        <translation>शायद नेटवर्क पहले लॉगिन माँगता है। कुछ नहीं खोया।</translation>
    </message>
    <message>
        <source>This pairing code was used before.</source>
        <translation>जोड़ने का यह कोड पहले इस्तेमाल हो चुका है।</translation>
    </message>
    <message>
        <source>Make a new one on the server.</source>
        <translation>सर्वर पर नया बनाएँ।</translation>
    </message>
    <message>
        <source>The server has shut this desk out.</source>
        <translation>सर्वर ने इस डेस्क को बाहर कर दिया है।</translation>
    </message>
    <message>
        <source>Pair it again. What waits here is kept.</source>
        <translation>फिर से जोड़ें। यहाँ जो इंतज़ार में है, वह सुरक्षित है।</translation>
    </message>
    <message>
        <source>This desk is not paired with a server.</source>
        <translation>यह डेस्क किसी सर्वर से जुड़ा नहीं है।</translation>
    </message>
    <message>
        <source>Pair it first.</source>
        <translation>पहले जोड़ें।</translation>
    </message>
    <message>
        <source>This desk still has the people of an event of %1.</source>
        <translation>इस डेस्क पर अब भी %1 के एक कार्यक्रम के लोग हैं।</translation>
    </message>
    <message>
        <source>Erase that event here first: F12, Sync. Then pair again, with a new code.</source>
        <translation>पहले उस कार्यक्रम को यहाँ से मिटाएँ: F12, सिंक। फिर नए कोड से दोबारा जोड़ें।</translation>
    </message>
    <message>
        <source>What waits here (%1) has not reached the server. Nothing was erased.</source>
        <translation>यहाँ जो बाकी है (%1), वह सर्वर तक नहीं पहुँचा है। कुछ भी मिटाया नहीं गया।</translation>
    </message>
    <message>
        <source>Send them, or save them under a passphrase first.</source>
        <translation>उन्हें भेजें, या पहले पासफ़्रेज़ के साथ सहेजें।</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>इसे फिर से लिखें।</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>ध्यान दें</translation>
    </message>
    <message numerus="yes">
        <source>%n questions to answer</source>
        <translation>
            <numerusform>एक प्रश्न बाकी है</numerusform>
            <numerusform>%n प्रश्न बाकी हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>Not checked in until all are answered</source>
        <translation>सब उत्तर मिलने तक चेक-इन नहीं</translation>
    </message>
    <message numerus="yes">
        <source>This code stands for %n tickets</source>
        <translation>
            <numerusform>यह कोड %n टिकट का है</numerusform>
            <numerusform>यह कोड %n टिकटों का है</numerusform>
        </translation>
    </message>
    <message>
        <source>Not counted a second time</source>
        <translation>दूसरी बार नहीं गिना गया</translation>
    </message>
    <message>
        <source>Choose whom it is for.</source>
        <translation>चुनें कि किसके लिए है।</translation>
    </message>
    <message>
        <source>Checked out</source>
        <translation>चेक-आउट</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>बाहर गए</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>प्रवेश हुआ</translation>
    </message>
    <message numerus="yes">
        <source>Entry number %n</source>
        <translation>
            <numerusform>प्रवेश संख्या %n</numerusform>
            <numerusform>प्रवेश संख्या %n</numerusform>
        </translation>
    </message>
    <message>
        <source>First time</source>
        <translation>पहली बार</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>यहाँ सहेजा गया</translation>
    </message>
    <message>
        <source>Already in</source>
        <translation>पहले से अंदर</translation>
    </message>
    <message>
        <source>This list lets nobody back in after an exit.</source>
        <translation>इस सूची में बाहर जाने के बाद दोबारा प्रवेश नहीं है।</translation>
    </message>
    <message>
        <source>Not on list</source>
        <translation>सूची में नहीं</translation>
    </message>
    <message>
        <source>Nobody was admitted</source>
        <translation>किसी को प्रवेश नहीं मिला</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रुकें</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>भुगतान नहीं</translation>
    </message>
    <message>
        <source>The order is not paid</source>
        <translation>ऑर्डर का भुगतान नहीं हुआ है</translation>
    </message>
    <message>
        <source>Send the person to the cash desk, then scan again.</source>
        <translation>व्यक्ति को कैश काउंटर भेजें, फिर स्कैन करें।</translation>
    </message>
    <message>
        <source>This list lets you admit them on your word.</source>
        <translation>यह सूची आपकी ज़िम्मेदारी पर प्रवेश देने देती है।</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>मंज़ूर नहीं</translation>
    </message>
    <message>
        <source>The organiser has not approved this order</source>
        <translation>आयोजक ने यह ऑर्डर मंज़ूर नहीं किया है</translation>
    </message>
    <message>
        <source>Staff can ask the organiser.</source>
        <translation>स्टाफ़ आयोजक से पूछ सकता है।</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>This ticket was cancelled</source>
        <translation>यह टिकट रद्द कर दिया गया है</translation>
    </message>
    <message>
        <source>Ask whether there is a newer ticket.</source>
        <translation>पूछें कि क्या कोई नया टिकट है।</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>रोका गया</translation>
    </message>
    <message>
        <source>The organiser has blocked this ticket</source>
        <translation>आयोजक ने यह टिकट रोक दिया है</translation>
    </message>
    <message>
        <source>Only the organiser can unblock it. Call staff.</source>
        <translation>केवल आयोजक इसे खोल सकते हैं। स्टाफ़ को बुलाएँ।</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>The rules of this list do not let this ticket in now</source>
        <translation>इस सूची के नियम अभी इस टिकट को प्रवेश नहीं देते</translation>
    </message>
    <message>
        <source>Call staff: they can look up the rules of “%1”.</source>
        <translation>स्टाफ़ को बुलाएँ: वे “%1” के नियम देख सकते हैं।</translation>
    </message>
    <message>
        <source>The server says: “%1”</source>
        <translation>सर्वर का कहना है: “%1”</translation>
    </message>
    <message>
        <source>This desk does not understand the rules of “%1”</source>
        <translation>यह डेस्क “%1” के नियम नहीं समझता</translation>
    </message>
    <message>
        <source>Call staff: the organiser knows who may come in here. A newer version of this program may understand the rules.</source>
        <translation>स्टाफ़ को बुलाएँ: आयोजक जानते हैं कि यहाँ किसे प्रवेश मिले। इस प्रोग्राम का नया संस्करण शायद ये नियम समझे।</translation>
    </message>
    <message>
        <source>Wrong list</source>
        <translation>गलत सूची</translation>
    </message>
    <message>
        <source>“%1” does not open “%2”</source>
        <translation>“%1” से “%2” में प्रवेश नहीं</translation>
    </message>
    <message>
        <source>This ticket does not open “%1”</source>
        <translation>इस टिकट से “%1” में प्रवेश नहीं</translation>
    </message>
    <message>
        <source>Show the way to the right door.</source>
        <translation>सही दरवाज़े का रास्ता बताएँ।</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>संभव नहीं</translation>
    </message>
    <message>
        <source>This ticket cannot be checked in here</source>
        <translation>इस टिकट का यहाँ चेक-इन नहीं हो सकता</translation>
    </message>
    <message>
        <source>Call staff.</source>
        <translation>स्टाफ़ को बुलाएँ।</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>This ticket opens at %1, %2</source>
        <translation>यह टिकट %1 से मान्य है, %2</translation>
    </message>
    <message>
        <source>The code stays valid. Ask them to come back then.</source>
        <translation>कोड मान्य रहेगा। उन्हें तब आने को कहें।</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>देर हो गई</translation>
    </message>
    <message>
        <source>This ticket ended at %1, %2</source>
        <translation>यह टिकट %1 तक मान्य था, %2</translation>
    </message>
    <message>
        <source>Wrong time</source>
        <translation>गलत समय</translation>
    </message>
    <message>
        <source>This ticket is not valid now</source>
        <translation>यह टिकट अभी मान्य नहीं है</translation>
    </message>
    <message>
        <source>%1 is checked out, %2.</source>
        <translation>%1 का चेक-आउट हो गया, %2।</translation>
    </message>
    <message>
        <source>%1 is checked in, %2.</source>
        <translation>%1 का चेक-इन हो गया, %2।</translation>
    </message>
    <message>
        <source>%1 has left at %2.</source>
        <translation>%1 जा चुके हैं (%2)।</translation>
    </message>
    <message>
        <source>%1 is already in since %2.</source>
        <translation>%1 पहले से %2 से अंदर हैं।</translation>
    </message>
    <message>
        <source>%1 is already in since %2, at %3.</source>
        <translation>%1 पहले से %2 से अंदर हैं, %3।</translation>
    </message>
    <message>
        <source>%1 is already in since %2, at another desk (%3).</source>
        <extracomment>the server tells a number only: &quot;at another desk (#2)&quot;</extracomment>
        <translation>%1 पहले से %2 से अंदर हैं, किसी दूसरे डेस्क (%3) से।</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This address is not encrypted.</source>
        <translation>यह पता एन्क्रिप्टेड नहीं है।</translation>
    </message>
    <message>
        <source>Others could read along. Use the address that begins with https.</source>
        <translation>दूसरे पढ़ सकते हैं। https से शुरू होने वाला पता लें।</translation>
    </message>
    <message>
        <source>This is no code for pairing.</source>
        <translation>यह जोड़ने का कोड नहीं है।</translation>
    </message>
    <message>
        <source>Scan the code that the ticket system shows for a new device.</source>
        <translation>वह कोड स्कैन करें जो टिकट सिस्टम नए डिवाइस के लिए दिखाता है।</translation>
    </message>
    <message>
        <source>The server shows this desk no such event.</source>
        <translation>सर्वर इस डेस्क को ऐसा कोई कार्यक्रम नहीं दिखाता।</translation>
    </message>
    <message>
        <source>Give the desk access to the event on the server, then try again.</source>
        <translation>सर्वर पर डेस्क को कार्यक्रम की अनुमति दें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The badge is on its way to the printer.</source>
        <translation>बैज प्रिंटर को भेजा जा रहा है।</translation>
    </message>
    <message>
        <source>The badge is at the printer: look in the tray.</source>
        <translation>बैज प्रिंटर के पास है: ट्रे में देखें।</translation>
    </message>
    <message>
        <source>The badge is printed.</source>
        <translation>बैज छप गया।</translation>
    </message>
    <message>
        <source>The check-in is taken back.</source>
        <translation>चेक-इन वापस ले लिया गया है।</translation>
    </message>
    <message>
        <source>Noted. Nothing was printed again.</source>
        <translation>दर्ज किया गया। दोबारा कुछ नहीं छापा गया।</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are in %1.</source>
        <translation>
            <numerusform>%n पंक्ति %1 में है।</numerusform>
            <numerusform>%n पंक्तियाँ %1 में हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Inviting 460 people…</source>
        <translation>460 लोगों को बुलाया जा रहा है…</translation>
    </message>
    <message>
        <source>an invented person</source>
        <translation>एक काल्पनिक व्यक्ति</translation>
    </message>
    <message>
        <source>%1 of %2 people of the list are in, nobody was taken off it. Import it again.</source>
        <translation>सूची के %2 में से %1 लोग जुड़ गए, कोई हटाया नहीं गया। सूची फिर से लें।</translation>
    </message>
    <message>
        <source>“%1” cannot hold the data.</source>
        <translation>“%1” में डेटा नहीं रखा जा सकता।</translation>
    </message>
    <message>
        <source>Choose a folder of its own that this account may write in.</source>
        <translation>ऐसा अलग फ़ोल्डर चुनें जिसमें यह खाता लिख सके।</translation>
    </message>
    <message>
        <source>The file has a header, but nobody below it.</source>
        <translation>फ़ाइल में शीर्षक पंक्ति है, पर उसके नीचे कोई नहीं।</translation>
    </message>
    <message>
        <source>This file is %1, not a list.</source>
        <translation>यह फ़ाइल %1 है, सूची नहीं।</translation>
    </message>
    <message>
        <source>Line %1 has more columns than a list of attendees.</source>
        <translation>पंक्ति %1 में प्रतिभागियों की सूची से ज़्यादा स्तंभ हैं।</translation>
    </message>
    <message>
        <source>The server shows this desk these events: %1.</source>
        <translation>सर्वर इस डेस्क को ये कार्यक्रम दिखाता है: %1।</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>इनमें से एक चुनें।</translation>
    </message>
    <message>
        <source>It was kept aside as “%1”, nothing was overwritten. Call staff: the next import, pair or demo begins a new one.</source>
        <translation>उसे “%1” नाम से अलग रखा गया है, कुछ मिटाया नहीं गया। स्टाफ़ को बुलाएँ: अगली सूची, सर्वर से अगले जोड़ या डेमो से नई फ़ाइल शुरू होगी।</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>“%1” पढ़ी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>A badge for it needs a reason. Nothing was printed.</source>
        <translation>उसके बैज के लिए कारण चाहिए। कुछ नहीं छपा।</translation>
    </message>
    <message>
        <source>“%1” does not answer.</source>
        <translation>“%1” से उत्तर नहीं आता।</translation>
    </message>
    <message>
        <source>This desk was not paired. Check the address and the network, then try again.</source>
        <translation>यह डेस्क नहीं जुड़ा। पता और नेटवर्क जाँचें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The connection to “%1” is not safe.</source>
        <translation>“%1” से कनेक्शन सुरक्षित नहीं है।</translation>
    </message>
    <message>
        <source>This desk was not paired, and nothing was sent. Check the address and this computer’s clock, and whether the network asks for a login first.</source>
        <translation>यह डेस्क नहीं जुड़ा, और कुछ नहीं भेजा गया। पता और इस कंप्यूटर की घड़ी जाँचें, और यह भी कि नेटवर्क पहले लॉगिन तो नहीं माँगता।</translation>
    </message>
    <message>
        <source>The connection to the server is not safe.</source>
        <translation>सर्वर से कनेक्शन सुरक्षित नहीं है।</translation>
    </message>
    <message>
        <source>Nothing was sent; everything is saved on this desk. Check this computer’s clock, and whether the network asks for a login first.</source>
        <translation>कुछ नहीं भेजा गया; सब कुछ इस डेस्क पर सहेजा हुआ है। इस कंप्यूटर की घड़ी जाँचें, और यह भी कि नेटवर्क पहले लॉगिन तो नहीं माँगता।</translation>
    </message>
    <message>
        <source>This passphrase does not open the file, or the file was changed.</source>
        <translation>यह पासफ़्रेज़ फ़ाइल नहीं खोलता, या फ़ाइल बदल दी गई है।</translation>
    </message>
    <message>
        <source>Exchange first</source>
        <translation>पहले बदलवाएँ</translation>
    </message>
    <message>
        <source>This ticket must be exchanged for a wristband or card first</source>
        <translation>पहले इस टिकट के बदले कलाई-पट्टी या कार्ड लेना होगा</translation>
    </message>
    <message>
        <source>Show the way to where wristbands are handed out.</source>
        <translation>जहाँ कलाई-पट्टियाँ मिलती हैं, वहाँ का रास्ता बताएँ।</translation>
    </message>
    <message>
        <source>Exchanged</source>
        <translation>बदला जा चुका</translation>
    </message>
    <message>
        <source>This ticket was exchanged for a wristband or card</source>
        <translation>इस टिकट के बदले कलाई-पट्टी या कार्ड दिया जा चुका है</translation>
    </message>
    <message>
        <source>Scan the wristband or card.</source>
        <translation>कलाई-पट्टी या कार्ड स्कैन करें।</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>पक्का नहीं</translation>
    </message>
    <message>
        <source>“%1” has settings that this desk does not know</source>
        <translation>“%1” में ऐसी सेटिंग हैं जिन्हें यह डेस्क नहीं जानता</translation>
    </message>
    <message>
        <source>Ask staff who may come in here. You may admit on your word.</source>
        <translation>स्टाफ़ से पूछें कि यहाँ किसे प्रवेश मिले। आप अपनी ज़िम्मेदारी पर प्रवेश दे सकते हैं।</translation>
    </message>
    <message>
        <source>Off the list</source>
        <translation>सूची से हटा</translation>
    </message>
    <message>
        <source>This ticket is no longer on the list</source>
        <translation>यह टिकट अब सूची में नहीं है</translation>
    </message>
    <message>
        <source>Its folder is not there. Choose another folder.</source>
        <translation>उसका फ़ोल्डर वहाँ नहीं है। दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, or choose another.</source>
        <translation>डिस्क भर गई है। कुछ जगह खाली करें, या दूसरी चुनें।</translation>
    </message>
    <message>
        <source>Nobody may write there. Choose another folder.</source>
        <translation>वहाँ कोई लिख नहीं सकता। दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>Other date</source>
        <translation>दूसरी तारीख</translation>
    </message>
    <message>
        <source>This ticket is for another date</source>
        <translation>यह टिकट किसी और तारीख का है</translation>
    </message>
    <message>
        <source>Read the date on the ticket. It opens the door of that date.</source>
        <translation>टिकट पर लिखी तारीख देखें। यह उसी तारीख पर मान्य है।</translation>
    </message>
    <message>
        <source>This ticket is for another date: %1</source>
        <translation>यह टिकट किसी और तारीख का है: %1</translation>
    </message>
    <message>
        <source>The code stays valid. Ask them to come then, or show the way to that door.</source>
        <translation>कोड मान्य रहेगा। उन्हें तब आने को कहें, या सही दरवाज़ा दिखाएँ।</translation>
    </message>
    <message>
        <source>This desk does not know for which date this ticket is</source>
        <translation>यह डेस्क नहीं जानता कि टिकट किस तारीख का है</translation>
    </message>
    <message>
        <source>Read the date on the ticket. If it is this one, you may admit on your word.</source>
        <translation>टिकट पर लिखी तारीख देखें। यदि यही है, तो आप अपनी ज़िम्मेदारी पर प्रवेश दे सकते हैं।</translation>
    </message>
    <message>
        <source>Nobody was checked out</source>
        <translation>किसी का चेक-आउट नहीं हुआ</translation>
    </message>
    <message>
        <source>This person is out</source>
        <translation>यह व्यक्ति बाहर है</translation>
    </message>
    <message>
        <source>%1 is out</source>
        <translation>%1 बाहर हैं</translation>
    </message>
    <message>
        <source>This list lets you check them out on your word.</source>
        <translation>यह सूची आपकी ज़िम्मेदारी पर चेक-आउट करने देती है।</translation>
    </message>
    <message>
        <source>“%1” makes no sense in the printer’s address.</source>
        <translation>प्रिंटर के पते में “%1” का कोई अर्थ नहीं है।</translation>
    </message>
    <message>
        <source>The printer’s address makes no sense.</source>
        <translation>प्रिंटर के पते का कोई अर्थ नहीं है।</translation>
    </message>
    <message>
        <source>Nothing was changed. An address looks like this: %1</source>
        <translation>कुछ नहीं बदला गया। पता ऐसा होता है: %1</translation>
    </message>
    <message>
        <source>There is no such sheet.</source>
        <translation>ऐसी कोई शीट नहीं है।</translation>
    </message>
    <message>
        <source>Choose another one. Nothing was written.</source>
        <translation>कोई और चुनें। कुछ नहीं लिखा गया।</translation>
    </message>
    <message>
        <source>There is no such place on this sheet.</source>
        <translation>इस शीट पर ऐसी कोई जगह नहीं है।</translation>
    </message>
    <message>
        <source>It has %1 places. Nothing was written.</source>
        <translation>इसमें %1 जगहें हैं। कुछ नहीं लिखा गया।</translation>
    </message>
    <message>
        <source>A badge is larger than its place on the sheet.</source>
        <translation>एक बैज शीट पर अपनी जगह से बड़ा है।</translation>
    </message>
    <message>
        <source>Choose a sheet with larger places. Nothing was written.</source>
        <translation>बड़ी जगहों वाली शीट चुनें। कुछ नहीं लिखा गया।</translation>
    </message>
    <message>
        <source>A badge “%1” is larger than its place on the sheet.</source>
        <translation>“%1” बैज शीट पर अपनी जगह से बड़ा है।</translation>
    </message>
    <message>
        <source>The badge is %1, the place %2. Choose a sheet with larger places, or leave those ticket types out. Nothing was written.</source>
        <translation>बैज %1 का है, जगह %2 की। बड़ी जगहों वाली शीट चुनें, या उन टिकट प्रकारों को छोड़ दें। कुछ नहीं लिखा गया।</translation>
    </message>
    <message>
        <source>No badge here has a second page.</source>
        <translation>यहाँ किसी बैज का दूसरा पृष्ठ नहीं है।</translation>
    </message>
    <message>
        <source>Make the sheets one-sided. Nothing was written.</source>
        <translation>शीटें एक तरफ़ा बनाएँ। कुछ नहीं लिखा गया।</translation>
    </message>
    <message>
        <source>There is no such ticket type.</source>
        <translation>ऐसा कोई टिकट प्रकार नहीं है।</translation>
    </message>
    <message>
        <source>There is no ticket type “%1”.</source>
        <translation>“%1” नाम का कोई टिकट प्रकार नहीं है।</translation>
    </message>
    <message>
        <source>The printer did not take the sheets.</source>
        <translation>प्रिंटर ने शीटें नहीं लीं।</translation>
    </message>
    <message>
        <source>“%1” did not take the sheets.</source>
        <translation>“%1” ने शीटें नहीं लीं।</translation>
    </message>
    <message>
        <source>Nothing was printed. Look at the printer: is it on, has it paper, does it take PDF? Then try again, or make a file.</source>
        <translation>कुछ नहीं छपा। प्रिंटर देखें: क्या वह चालू है, क्या उसमें काग़ज़ है, क्या वह PDF लेता है? फिर दोबारा कोशिश करें, या फ़ाइल बनाएँ।</translation>
    </message>
    <message numerus="yes">
        <source>%n tickets are in the picture</source>
        <translation>
            <numerusform>चित्र में %n टिकट है</numerusform>
            <numerusform>चित्र में %n टिकट हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>Make it larger in the layout. Nothing was printed.</source>
        <translation>खाके में उसे बड़ा करें। कुछ नहीं छपा।</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>कुछ नहीं छपा।</translation>
    </message>
    <message>
        <source>The test print failed.</source>
        <translation>परीक्षण की छपाई नहीं हो पाई।</translation>
    </message>
    <message>
        <source>Look at the printer, then try again.</source>
        <translation>प्रिंटर देखें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>This printer takes no sheets.</source>
        <translation>यह प्रिंटर शीटें नहीं लेता।</translation>
    </message>
    <message>
        <source>“%1” takes no sheets.</source>
        <translation>“%1” शीटें नहीं लेता।</translation>
    </message>
    <message>
        <source>They go to an address that begins with %1. Nothing was printed.</source>
        <translation>वे ऐसे पते पर जाती हैं जो %1 से शुरू होता है। कुछ नहीं छपा।</translation>
    </message>
</context>
<context>
    <name>StartSentences</name>
    <message>
        <source>Lanyard stopped unexpectedly at each of its last starts.</source>
        <translation>पिछली हर बार शुरू होते ही Lanyard अचानक बंद हो गया।</translation>
    </message>
    <message>
        <source>This time it does without camera and server. Check-in and badges go on, and what the server has to learn waits on this computer. To try everything again, close Lanyard and start it once more.</source>
        <translation>इस बार यह कैमरे और सर्वर के बिना चल रहा है। चेक-इन और बैज चलते रहेंगे, और सर्वर को जो बताना है वह इसी कंप्यूटर पर इंतज़ार में रहेगा। सब कुछ फिर से आज़माने के लिए Lanyard बंद करके दोबारा शुरू करें।</translation>
    </message>
    <message>
        <source>This data was copied from another computer.</source>
        <translation>यह डेटा किसी दूसरे कंप्यूटर से कॉपी किया गया है।</translation>
    </message>
    <message>
        <source>The server would take both for one desk, so nothing is sent or fetched here. Check-in and badges go on. Pair this computer anew in the settings, or work on the other one.</source>
        <translation>सर्वर दोनों को एक ही डेस्क समझ लेगा, इसलिए यहाँ से न कुछ भेजा जाता है, न कुछ लिया जाता है। चेक-इन और बैज चलते रहेंगे। सेटिंग में इस कंप्यूटर को फिर से जोड़ें, या दूसरे कंप्यूटर पर काम करें।</translation>
    </message>
    <message>
        <source>What this desk did last is missing.</source>
        <translation>इस डेस्क ने जो सबसे बाद में किया, वह गायब है।</translation>
    </message>
    <message>
        <source>A file of its data (lanyard.db-wal) was removed while Lanyard was closed. Who came last may show as not checked in, and the server may not know of them. Call staff: compare with the badges that are out.</source>
        <translation>Lanyard बंद था तब उसके डेटा की एक फ़ाइल (lanyard.db-wal) हटा दी गई। जो सबसे बाद में आए, उनका चेक-इन न हुआ दिख सकता है, और सर्वर को शायद उनका पता न हो। स्टाफ़ को बुलाएँ: दिए जा चुके बैज से मिलान करें।</translation>
    </message>
    <message>
        <source>The data file is damaged.</source>
        <translation>डेटा फ़ाइल खराब है।</translation>
    </message>
    <message>
        <source>It was kept aside as “%1”, nothing was overwritten. Call staff. Go on, then bring the people in anew: pair with the server, or open the list again.</source>
        <translation>उसे “%1” नाम से अलग रखा गया है, कुछ मिटाया नहीं गया। स्टाफ़ को बुलाएँ। आगे बढ़ें, फिर लोगों को नए सिरे से लाएँ: सर्वर से जोड़ें, या सूची फिर से खोलें।</translation>
    </message>
    <message>
        <source>No entry that waits for the server can be read from it.</source>
        <translation>सर्वर के इंतज़ार में कोई प्रविष्टि उसमें से पढ़ी नहीं जा सकती।</translation>
    </message>
    <message numerus="yes">
        <source>%n entries that wait for the server can be read from it, perhaps not all. Once the people are here again, the page “Sync” offers to take them over.</source>
        <translation>
            <numerusform>सर्वर का इंतज़ार करती %n प्रविष्टि उससे पढ़ी जा सकती है, शायद सब नहीं। लोग फिर यहाँ आ जाएँ, तो “सिंक” पृष्ठ उसे अपनाने को कहेगा।</numerusform>
            <numerusform>सर्वर का इंतज़ार करती %n प्रविष्टियाँ उससे पढ़ी जा सकती हैं, शायद सब नहीं। लोग फिर यहाँ आ जाएँ, तो “सिंक” पृष्ठ उन्हें अपनाने को कहेगा।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message>
        <source>Check-in of %1</source>
        <translation>%1 का चेक-इन</translation>
    </message>
    <message>
        <source>Undo of %1</source>
        <translation>%1 का वापस लेना</translation>
    </message>
    <message>
        <source>Badge of %1</source>
        <translation>%1 का बैज</translation>
    </message>
    <message>
        <source>Refused scan of %1</source>
        <translation>%1 का अस्वीकृत स्कैन</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>ऑर्डर %1</translation>
    </message>
    <message>
        <source>Let out</source>
        <translation>बाहर जाने दिया</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>प्रवेश दिया</translation>
    </message>
    <message>
        <source>Let out at “%1”</source>
        <translation>“%1” पर बाहर जाने दिया</translation>
    </message>
    <message>
        <source>Admitted at “%1”</source>
        <translation>“%1” पर प्रवेश दिया</translation>
    </message>
    <message>
        <source>Check-in undone</source>
        <translation>चेक-इन वापस लिया गया</translation>
    </message>
    <message>
        <source>Badge sent</source>
        <translation>बैज भेजा गया</translation>
    </message>
    <message>
        <source>Not let in</source>
        <translation>प्रवेश नहीं दिया</translation>
    </message>
    <message>
        <source>The server takes an undo only from the pairing that let the person in, and this desk was paired anew since. The person counts as out here and perhaps as in there. Undo it at the server by hand, then set this aside.</source>
        <translation>सर्वर वापसी उसी जोड़ से लेता है जिसने इस व्यक्ति को अंदर आने दिया, और यह डेस्क उसके बाद फिर से जोड़ा गया है। यहाँ यह व्यक्ति बाहर गिना जाता है, वहाँ शायद अंदर। सर्वर पर हाथ से वापस लें, फिर इसे अलग रखें।</translation>
    </message>
    <message>
        <source>The server takes an undo within 15 minutes only; this one came after %1. The person counts as out here and as in there. Undo it at the server by hand, then set this aside.</source>
        <translation>सर्वर 15 मिनट के भीतर ही वापसी लेता है; यह %1 बाद आई। यहाँ यह व्यक्ति बाहर गिना जाता है, वहाँ अंदर। सर्वर पर हाथ से वापस लें, फिर इसे अलग रखें।</translation>
    </message>
    <message>
        <source>The person counts as in at this desk. Nothing is deleted until you choose, and your choice is logged.</source>
        <translation>इस डेस्क पर यह व्यक्ति अंदर गिना जाता है। आपके चुनने तक कुछ नहीं मिटता, और आपका चुनाव दर्ज होता है।</translation>
    </message>
    <message>
        <source>The person counts as not in at this desk; the server may think otherwise.</source>
        <translation>इस डेस्क पर यह व्यक्ति अंदर नहीं गिना जाता; सर्वर शायद कुछ और माने।</translation>
    </message>
    <message>
        <source>Nobody’s check-in hangs on this. Only the server’s own record lacks it.</source>
        <translation>इस पर किसी का चेक-इन निर्भर नहीं। केवल सर्वर के रिकॉर्ड में यह नहीं है।</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Answer %1, without words</source>
        <translation>उत्तर %1, बिना शब्दों के</translation>
    </message>
    <message>
        <source>No words</source>
        <translation>कोई शब्द नहीं</translation>
    </message>
    <message>
        <source>Somebody not on the list</source>
        <translation>कोई जो सूची में नहीं है</translation>
    </message>
    <message>
        <source>This desk, %1</source>
        <translation>यह डेस्क, %1</translation>
    </message>
    <message numerus="yes">
        <source>Server, asked %n times</source>
        <translation>
            <numerusform>सर्वर, %n बार पूछा</numerusform>
            <numerusform>सर्वर, %n बार पूछा</numerusform>
        </translation>
    </message>
    <message>
        <source>Server</source>
        <translation>सर्वर</translation>
    </message>
    <message>
        <source>Ask the server again</source>
        <translation>सर्वर से फिर पूछें</translation>
    </message>
    <message>
        <source>Set aside, with a reason</source>
        <translation>कारण के साथ अलग रखें</translation>
    </message>
    <message>
        <source>The server is right</source>
        <translation>सर्वर सही है</translation>
    </message>
    <message>
        <source>Settled at the server by hand</source>
        <translation>सर्वर पर हाथ से निपटाया</translation>
    </message>
    <message>
        <source>It was a trial</source>
        <translation>यह परीक्षण था</translation>
    </message>
    <message>
        <source>Other, in words</source>
        <translation>अन्य, शब्दों में</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>अलग रखें</translation>
    </message>
    <message>
        <source>The server fails on this one, again and again. It is kept, and asked about once a minute; the others go on. Tell whoever runs the server.</source>
        <translation>सर्वर इस पर बार-बार विफल होता है। यह सुरक्षित है और लगभग हर मिनट फिर पूछा जाता है; बाकी चलते रहते हैं। सर्वर चलाने वालों को बताएँ।</translation>
    </message>
    <message numerus="yes">
        <source>This ticket was admitted %n times</source>
        <translation>
            <numerusform>इस टिकट पर एक बार प्रवेश दिया गया</numerusform>
            <numerusform>इस टिकट पर %n बार प्रवेश दिया गया</numerusform>
        </translation>
    </message>
    <message>
        <source>Another desk</source>
        <translation>कोई दूसरा डेस्क</translation>
    </message>
    <message>
        <source>Admitted by %1</source>
        <translation>%1 ने प्रवेश दिया</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, counts</source>
        <translation>%1, यही गिना जाता है</translation>
    </message>
    <message>
        <source>The desks could not talk then. Both check-ins are kept, the first one counts. There may be two badges: look who wears them.</source>
        <translation>तब डेस्क आपस में जुड़े नहीं थे। दोनों चेक-इन रखे गए हैं, पहला गिना जाता है। दो बैज हो सकते हैं: देखें, किसके पास हैं।</translation>
    </message>
    <message>
        <source>Settle, with a note</source>
        <translation>सुलझाएँ, टिप्पणी के साथ</translation>
    </message>
    <message>
        <source>The same person, scanned twice</source>
        <translation>वही व्यक्ति, दो बार स्कैन हुआ</translation>
    </message>
    <message>
        <source>Two people, both may stay</source>
        <translation>दो लोग, दोनों रह सकते हैं</translation>
    </message>
    <message>
        <source>Two people, the second was sent out</source>
        <translation>दो लोग, दूसरे को बाहर भेजा गया</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>सुलझाएँ</translation>
    </message>
    <message>
        <source>It had them, and does not show them any more</source>
        <translation>ये उसके पास थीं, अब वह इन्हें नहीं दिखाता</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>किसके</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>फिर भेजें</translation>
    </message>
    <message>
        <source>The server has shut this desk out</source>
        <translation>सर्वर ने इस डेस्क को बाहर कर दिया है</translation>
    </message>
    <message>
        <source>Its access was ended there, or the event was deleted</source>
        <translation>वहाँ इसकी पहुँच बंद की गई, या कार्यक्रम हटा दिया गया</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>यह डेस्क</translation>
    </message>
    <message numerus="yes">
        <source>%n wait that the server does not have</source>
        <translation>
            <numerusform>%n बाकी है जो सर्वर के पास नहीं है</numerusform>
            <numerusform>%n बाकी हैं जो सर्वर के पास नहीं हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>कुछ भी बाकी नहीं</translation>
    </message>
    <message>
        <source>The desk goes on admitting. Is this a mistake? Pair it again in the settings, and everything is sent. If not, save what waits, then erase the people here.</source>
        <translation>डेस्क प्रवेश देता रहता है। क्या यह भूल है? सेटिंग में इसे फिर जोड़ें, तब सब भेजा जाएगा। नहीं तो जो बाकी है उसे सहेजें, फिर यहाँ के लोग मिटाएँ।</translation>
    </message>
    <message>
        <source>Save what waits, sealed</source>
        <translation>जो बाकी है, सीलबंद सहेजें</translation>
    </message>
    <message>
        <source>Erase the people here</source>
        <translation>यहाँ के लोग मिटाएँ</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are sealed in %1.</source>
        <translation>
            <numerusform>%n प्रविष्टि %1 में सीलबंद है।</numerusform>
            <numerusform>%n प्रविष्टियाँ %1 में सीलबंद हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;This desk’s clock is %1 behind the server’s.&lt;/b&gt;</source>
        <translation>&lt;b&gt;इस डेस्क की घड़ी सर्वर की घड़ी से %1 पीछे है।&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;This desk’s clock is %1 ahead of the server’s.&lt;/b&gt;</source>
        <translation>&lt;b&gt;इस डेस्क की घड़ी सर्वर की घड़ी से %1 आगे है।&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Times sent are corrected. Set this computer’s clock when nobody waits.</source>
        <translation>भेजे गए समय सही कर दिए जाते हैं। जब कोई इंतज़ार में न हो, इस कंप्यूटर की घड़ी ठीक करें।</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <comment>entries of others</comment>
        <translation>
            <numerusform>%1, और %n और</numerusform>
            <numerusform>%1, और %n और</numerusform>
        </translation>
    </message>
    <message>
        <source>Oldest %1 · %2</source>
        <extracomment>Of entries: when the oldest was made, and whose they are</extracomment>
        <translation>सबसे पुरानी %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n more need a decision.&lt;/b&gt; They come up here as these are decided.</source>
        <translation>
            <numerusform>&lt;b&gt;%n और पर निर्णय चाहिए।&lt;/b&gt; इन पर निर्णय होते ही वह यहाँ आती है।</numerusform>
            <numerusform>&lt;b&gt;%n और पर निर्णय चाहिए।&lt;/b&gt; इन पर निर्णय होते ही वे यहाँ आती हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server lost %n entries</source>
        <translation>
            <numerusform>सर्वर ने %n प्रविष्टि खो दी</numerusform>
            <numerusform>सर्वर ने %n प्रविष्टियाँ खो दीं</numerusform>
        </translation>
    </message>
    <message>
        <source>Maybe it was put back to an older backup. Check-ins, undos and printed badges stand at this desk as they were. Sent again, each counts once.</source>
        <translation>शायद उस पर पुराना बैकअप लाया गया। चेक-इन, वापस लिए गए चेक-इन और छपे बैज इस डेस्क पर वैसे ही हैं। फिर भेजने पर हर प्रविष्टि एक बार गिनी जाती है।</translation>
    </message>
    <message>
        <source>The organiser moved this desk</source>
        <translation>आयोजक ने इस डेस्क की जगह बदली है</translation>
    </message>
    <message>
        <source>Nothing has changed here yet</source>
        <translation>यहाँ अभी कुछ नहीं बदला</translation>
    </message>
    <message>
        <source>Goes on at %1</source>
        <translation>%1 पर काम जारी है</translation>
    </message>
    <message>
        <source>Go over when nobody waits: from then on people are let in there, by its list. Stay if this is a mistake, and tell the organiser.</source>
        <translation>जब कोई इंतज़ार में न हो तब वहाँ जाएँ: तब से लोग वहाँ की सूची से प्रवेश पाते हैं। यदि यह गलती है तो यहीं रहें और आयोजक को बताएँ।</translation>
    </message>
    <message>
        <source>Go there now</source>
        <translation>अब वहाँ जाएँ</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>यहीं रहें</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n waiting.&lt;/b&gt; About %1 to send, at the server’s pace. The desk does not wait for this.</source>
        <translation>
            <numerusform>&lt;b&gt;%n इंतज़ार में।&lt;/b&gt; सर्वर की गति से भेजने में लगभग %1। डेस्क इसके लिए नहीं रुकता।</numerusform>
            <numerusform>&lt;b&gt;%n इंतज़ार में।&lt;/b&gt; सर्वर की गति से भेजने में लगभग %1। डेस्क इसके लिए नहीं रुकता।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n waiting.&lt;/b&gt; They go out in order, by themselves. The desk does not wait for this.</source>
        <translation>
            <numerusform>&lt;b&gt;%n इंतज़ार में।&lt;/b&gt; वह अपने आप जाती है। डेस्क इसके लिए नहीं रुकता।</numerusform>
            <numerusform>&lt;b&gt;%n इंतज़ार में।&lt;/b&gt; वे अपने आप क्रम से जाती हैं। डेस्क इसके लिए नहीं रुकता।</numerusform>
        </translation>
    </message>
    <message>
        <source>The server is asked as soon as can be. What it answers shows here.</source>
        <translation>सर्वर से जल्द से जल्द पूछा जाएगा। उसका उत्तर यहाँ दिखेगा।</translation>
    </message>
    <message>
        <source>The server names another place for this desk</source>
        <translation>सर्वर इस डेस्क के लिए दूसरी जगह बताता है</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were found in the damaged data</source>
        <translation>
            <numerusform>खराब डेटा में %n प्रविष्टि मिली</numerusform>
            <numerusform>खराब डेटा में %n प्रविष्टियाँ मिलीं</numerusform>
        </translation>
    </message>
    <message>
        <source>It was kept aside, and nothing sends them from there</source>
        <translation>उसे अलग रखा गया है, वहाँ से कुछ नहीं भेजा जाता</translation>
    </message>
    <message>
        <source>Not among them</source>
        <translation>इनमें नहीं</translation>
    </message>
    <message numerus="yes">
        <source>%n more that this desk must not send: those of another event (bring its people in first) or server, or that might count twice</source>
        <translation>
            <numerusform>%n और, जिसे यह डेस्क न भेजे: वह दूसरे कार्यक्रम (पहले उसके लोगों को यहाँ लाएँ) या सर्वर की है, या दो बार गिनी जा सकती है</numerusform>
            <numerusform>%n और, जिन्हें यह डेस्क न भेजे: वे दूसरे कार्यक्रम (पहले उसके लोगों को यहाँ लाएँ) या सर्वर की हैं, या दो बार गिनी जा सकती हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken over, they count here again and are sent as if nothing had happened, each once. Left there, nobody hears of them; “lanyardctl export kept-aside FILE” seals them in a file either way.</source>
        <translation>अपनाने पर वे यहाँ फिर गिनी जाती हैं और ऐसे भेजी जाती हैं जैसे कुछ हुआ ही न हो, हर एक बस एक बार। वहीं छोड़ने पर किसी को उनका पता नहीं चलता; “lanyardctl export kept-aside FILE” दोनों हाल में उन्हें फ़ाइल में सील करता है।</translation>
    </message>
    <message>
        <source>Take them over</source>
        <translation>इन्हें अपनाएँ</translation>
    </message>
    <message>
        <source>Leave them there</source>
        <translation>वहीं छोड़ें</translation>
    </message>
    <message>
        <source>This desk’s data is damaged</source>
        <translation>इस डेस्क का डेटा खराब है</translation>
    </message>
    <message>
        <source>Found while it was looked through; maybe the disk fails</source>
        <translation>जाँच करते समय मिला; शायद डिस्क खराब हो रही है</translation>
    </message>
    <message>
        <source>Check-in goes on where it can. When nobody waits, close Lanyard and start it again: it keeps the damaged data aside and begins anew. Bring the people in again; then what waits here can be taken over.</source>
        <translation>जहाँ हो सके चेक-इन चलता रहता है। जब कोई इंतज़ार न कर रहा हो, Lanyard बंद करके फिर चलाएँ: वह खराब डेटा को अलग रखकर नए सिरे से शुरू करता है। लोगों को नए सिरे से लाएँ; तब यहाँ जो बाकी है उसे अपनाया जा सकता है।</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were taken over. They wait for the server with the others.</source>
        <translation>
            <numerusform>%n प्रविष्टि अपना ली गई। वह औरों के साथ सर्वर का इंतज़ार करती है।</numerusform>
            <numerusform>%n प्रविष्टियाँ अपना ली गईं। वे औरों के साथ सर्वर का इंतज़ार करती हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay where they are. The damaged data is kept.</source>
        <translation>वे जहाँ हैं वहीं रहेंगी। खराब डेटा रखा जाता है।</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>नहीं भेजी गई</translation>
    </message>
    <message>
        <source>It is not what was written. Maybe the disk fails.</source>
        <translation>यह वह नहीं है जो लिखा गया था। शायद डिस्क खराब हो रही है।</translation>
    </message>
    <message>
        <source>The server never gets it like this. Look what became of the person, settle it at the server by hand, then set this aside.</source>
        <translation>सर्वर को यह ऐसे कभी नहीं मिलेगी। देखें कि उस व्यक्ति का क्या हुआ, सर्वर पर हाथ से ठीक करें, फिर इसे अलग रखें।</translation>
    </message>
    <message>
        <source>Another computer may work under this desk’s name</source>
        <translation>शायद कोई दूसरा कंप्यूटर इस डेस्क के नाम से काम कर रहा है</translation>
    </message>
    <message numerus="yes">
        <source>The server shows %n people as let in by this desk, which never saw them</source>
        <translation>
            <numerusform>सर्वर %n व्यक्ति को इस डेस्क से अंदर आया दिखाता है, जो यहाँ कभी नहीं दिखा</numerusform>
            <numerusform>सर्वर %n लोगों को इस डेस्क से अंदर आए दिखाता है, जो यहाँ कभी नहीं दिखे</numerusform>
        </translation>
    </message>
    <message>
        <source>Maybe this disk was copied with everything on it, and the copy is at work, too. To the server both are one desk: pair one of them anew in the settings. If data was lost here instead, pair this desk anew.</source>
        <translation>शायद इस डिस्क की पूरी नकल बनाई गई और नकल भी काम कर रही है। सर्वर के लिए दोनों एक ही डेस्क हैं: सेटिंग में उनमें से एक को फिर से जोड़ें। अगर इसके बजाय यहाँ डेटा खोया है, तो इस डेस्क को फिर से जोड़ें।</translation>
    </message>
    <message>
        <source>This desk’s clock agrees with the server’s.</source>
        <translation>इस डेस्क की घड़ी सर्वर की घड़ी से मेल खाती है।</translation>
    </message>
    <message>
        <source>This desk’s clock was not compared with the server’s yet.</source>
        <translation>इस डेस्क की घड़ी अभी सर्वर की घड़ी से मिलाई नहीं गई है।</translation>
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
        <translation>अभी-अभी</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>%n मिनट पहले</numerusform>
            <numerusform>%n मिनट पहले</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>%n घंटा पहले</numerusform>
            <numerusform>%n घंटे पहले</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n दिन पहले</numerusform>
            <numerusform>%n दिन पहले</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation>
            <numerusform>%n मिनट में</numerusform>
            <numerusform>%n मिनट में</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hours</source>
        <translation>
            <numerusform>%n घंटे में</numerusform>
            <numerusform>%n घंटे में</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1 h %2 min</source>
        <extracomment>how long somebody has to wait: &quot;in 4 h 33 min&quot;</extracomment>
        <translation>%1 घंटे %2 मिनट में</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>%n दिन में</numerusform>
            <numerusform>%n दिन में</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 मिनट</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 घंटे</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 दिन</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n मिनट</numerusform>
            <numerusform>%n मिनट</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n घंटा</numerusform>
            <numerusform>%n घंटे</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n दिन</numerusform>
            <numerusform>%n दिन</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n सेकंड</numerusform>
            <numerusform>%n सेकंड</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::BadgeCheckPage</name>
    <message>
        <source>%1 of %2 people looked at.</source>
        <translation>%2 में से %1 लोग जाँचे गए।</translation>
    </message>
    <message>
        <source>Badge of %1</source>
        <translation>%1 का बैज</translation>
    </message>
    <message>
        <source>There is nothing to show.</source>
        <translation>दिखाने के लिए कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Each badge is drawn and its code is read back. Nothing is printed.</source>
        <translation>हर बैज बनाया जाता है और उसका कोड पढ़ा जाता है। कुछ छपता नहीं।</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>फिर से जाँचें</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Badges that will not come out well</source>
        <translation>बैज जो ठीक नहीं छपेंगे</translation>
    </message>
    <message>
        <source>Badge check</source>
        <translation>बैज की जाँच</translation>
    </message>
</context>
<context>
    <name>lanyard::BadgeRail</name>
    <message>
        <source>Ready</source>
        <translation>तैयार</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>तैयार नहीं</translation>
    </message>
    <message>
        <source>Needs paper of %1</source>
        <translation>%1 का काग़ज़ चाहिए</translation>
    </message>
    <message>
        <source>%1 takes over</source>
        <translation>अब %1 छाप रहा है</translation>
    </message>
</context>
<context>
    <name>lanyard::BadgesPanel</name>
    <message numerus="yes">
        <source>Paused · %n waiting</source>
        <translation>
            <numerusform>रोका गया · %n इंतज़ार में</numerusform>
            <numerusform>रोका गया · %n इंतज़ार में</numerusform>
        </translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>तैयार नहीं</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n इंतज़ार में</numerusform>
            <numerusform>%n इंतज़ार में</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>तैयार</translation>
    </message>
    <message>
        <source>Did it come out?</source>
        <translation>क्या वह निकला?</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>छपा नहीं</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>छप रहा है</translation>
    </message>
    <message>
        <source>waits: paused</source>
        <translation>इंतज़ार में: रोका गया</translation>
    </message>
    <message>
        <source>waits for the printer</source>
        <translation>प्रिंटर का इंतज़ार</translation>
    </message>
    <message>
        <source>waits for paper</source>
        <translation>काग़ज़ का इंतज़ार</translation>
    </message>
    <message>
        <source>waits, instead of %1</source>
        <translation>इंतज़ार में, %1 की जगह</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>इंतज़ार में</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>प्रिंटर</translation>
    </message>
    <message>
        <source>It came out</source>
        <translation>निकला</translation>
    </message>
    <message>
        <source>It did not</source>
        <translation>नहीं निकला</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>पहले</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>बाद में</translation>
    </message>
    <message>
        <source>Print again, with a reason</source>
        <translation>कारण सहित दोबारा छापें</translation>
    </message>
    <message>
        <source>Do not print it</source>
        <translation>न छापें</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>बैज</translation>
    </message>
    <message numerus="yes">
        <source>Badges, and %n more that wait</source>
        <translation>
            <numerusform>बैज, और %n और इंतज़ार में</numerusform>
            <numerusform>बैज, और %n और इंतज़ार में</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits here.</source>
        <translation>यहाँ कुछ इंतज़ार में नहीं है।</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>%1 पर भेजें</translation>
    </message>
    <message>
        <source>Move all to %1</source>
        <translation>सभी %1 पर भेजें</translation>
    </message>
    <message>
        <source>Let this printer go on</source>
        <translation>प्रिंटर फिर चलाएँ</translation>
    </message>
    <message>
        <source>Pause this printer</source>
        <translation>प्रिंटर रोकें</translation>
    </message>
    <message>
        <source>Badges that wait, and the last that are out</source>
        <translation>रुके हुए बैज, और जो अभी निकले</translation>
    </message>
</context>
<context>
    <name>lanyard::BesidesPanel</name>
    <message>
        <source>Check-in list of %1</source>
        <translation>%1 की चेक-इन सूची</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Admit no more to %1</source>
        <translation>%1 में अब प्रवेश न दें</translation>
    </message>
    <message>
        <source>Add an event</source>
        <translation>कार्यक्रम जोड़ें</translation>
    </message>
    <message>
        <source>Also admits for</source>
        <translation>इन कार्यक्रमों में भी प्रवेश</translation>
    </message>
</context>
<context>
    <name>lanyard::CameraPanel</name>
    <message>
        <source>&lt;b&gt;No picture from the camera.&lt;/b&gt; Typing and other scanners work. Check its cable.</source>
        <translation>&lt;b&gt;कैमरे से तस्वीर नहीं आ रही।&lt;/b&gt; टाइप करना और दूसरे स्कैनर चलते हैं। इसका केबल जाँचें।</translation>
    </message>
</context>
<context>
    <name>lanyard::CameraView</name>
    <message>
        <source>Too dark: more light on the code helps</source>
        <translation>बहुत अँधेरा है: कोड पर ज़्यादा रोशनी डालें</translation>
    </message>
    <message>
        <source>Too bright: turn the code a little</source>
        <translation>बहुत चमक है: कोड को थोड़ा घुमाएँ</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>कैमरा जो देख रहा है</translation>
    </message>
</context>
<context>
    <name>lanyard::CaseCard</name>
    <message>
        <source>On its way…</source>
        <translation>हो रहा है…</translation>
    </message>
</context>
<context>
    <name>lanyard::CountBar</name>
    <message numerus="yes">
        <source>%n seconds left</source>
        <translation>
            <numerusform>%n सेकंड बाकी</numerusform>
            <numerusform>%n सेकंड बाकी</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::CountLine</name>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; of %2 are in</source>
        <translation>%2 में से &lt;b&gt;%1&lt;/b&gt; अंदर हैं</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; of %2 came in</source>
        <translation>%2 में से &lt;b&gt;%1&lt;/b&gt; आ चुके हैं</translation>
    </message>
    <message>
        <source>%1 inside now</source>
        <translation>अभी %1 अंदर</translation>
    </message>
    <message numerus="yes">
        <source>%n in the last hour</source>
        <translation>
            <numerusform>पिछले घंटे में %n</numerusform>
            <numerusform>पिछले घंटे में %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at this desk</source>
        <translation>
            <numerusform>इस डेस्क पर %n</numerusform>
            <numerusform>इस डेस्क पर %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::DeskPage</name>
    <message>
        <source>One more badge for %1</source>
        <translation>%1 के लिए एक और बैज</translation>
    </message>
    <message>
        <source>Badge of %1</source>
        <translation>%1 का बैज</translation>
    </message>
    <message>
        <source>Any script, any order of words, one slip of the finger forgiven</source>
        <translation>कोई भी लिपि, शब्दों का कोई भी क्रम, टाइपिंग की एक भूल चलेगी</translation>
    </message>
    <message>
        <source>Nobody found. Enter looks it up as a code.</source>
        <translation>कोई नहीं मिला। Enter इसे कोड की तरह खोजता है।</translation>
    </message>
    <message>
        <source>The same code again. It counts once.</source>
        <translation>वही कोड फिर से। यह एक ही बार गिना जाता है।</translation>
    </message>
    <message>
        <source>One more letter, or choose with an arrow key</source>
        <translation>एक और अक्षर, या तीर वाली कुंजी से चुनें</translation>
    </message>
    <message>
        <source>The badge of %1 is there.</source>
        <translation>%1 का बैज मिल गया।</translation>
    </message>
    <message>
        <source>Press Space to leave out who is not here yet</source>
        <translation>जो अभी रास्ते में है, उसे स्पेस से हटाएँ</translation>
    </message>
    <message>
        <source>Nobody else is in this order.</source>
        <translation>इस ऑर्डर में और कोई नहीं है।</translation>
    </message>
    <message numerus="yes">
        <source>%n people are in this order: too many to check in together.</source>
        <translation>
            <numerusform>इस ऑर्डर में %n व्यक्ति है: एक साथ चेक-इन के लिए बहुत ज़्यादा।</numerusform>
            <numerusform>इस ऑर्डर में %n लोग हैं: एक साथ चेक-इन के लिए बहुत ज़्यादा।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One order, %n people</source>
        <translation>
            <numerusform>एक ऑर्डर, %n व्यक्ति</numerusform>
            <numerusform>एक ऑर्डर, %n लोग</numerusform>
        </translation>
    </message>
    <message>
        <source>No code can be read in that picture.</source>
        <translation>उस चित्र में कोई कोड पढ़ा नहीं जा सका।</translation>
    </message>
    <message>
        <source>Not done, of the group before: %1</source>
        <translation>पिछले समूह में जिनका नहीं हुआ: %1</translation>
    </message>
    <message>
        <source>The check-in before was not taken back: it stands.</source>
        <translation>पिछला चेक-इन वापस नहीं लिया जा सका: वह बना हुआ है।</translation>
    </message>
    <message>
        <source>The badge goes to %1.</source>
        <translation>बैज %1 पर जा रहा है।</translation>
    </message>
    <message>
        <source>The badge is on its way already.</source>
        <translation>बैज पहले ही भेजा जा रहा है।</translation>
    </message>
    <message>
        <source>%1 is asked again.</source>
        <translation>%1 से फिर पूछा जा रहा है।</translation>
    </message>
    <message>
        <source>Press Space to leave out who stays</source>
        <translation>जो रुक रहा है, उसे स्पेस से हटाएँ</translation>
    </message>
    <message>
        <source>%1 or more found</source>
        <translation>%1 या अधिक मिले</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n मिला</numerusform>
            <numerusform>%n मिले</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::DeskSettingsPage</name>
    <message>
        <source>Never, this desk decides</source>
        <translation>कभी नहीं, यह डेस्क तय करता है</translation>
    </message>
    <message>
        <source>At most %1 seconds</source>
        <translation>अधिक से अधिक %1 सेकंड</translation>
    </message>
    <message>
        <source>Wait for the server’s own answer</source>
        <translation>सर्वर के अपने उत्तर का इंतज़ार</translation>
    </message>
    <message>
        <source>A registration desk</source>
        <translation>पंजीकरण डेस्क</translation>
    </message>
    <message>
        <source>A self-service screen</source>
        <translation>स्वयं-सेवा स्क्रीन</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>कंप्यूटर के अनुसार</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्के</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरे</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>तेज़ कंट्रास्ट</translation>
    </message>
    <message>
        <source>On</source>
        <translation>चालू</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>सामान्य</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>कम</translation>
    </message>
    <message>
        <source>No badge
to show yet</source>
        <translation>अभी दिखाने को
कोई बैज नहीं</translation>
    </message>
    <message>
        <source>Badge of %1</source>
        <translation>%1 का बैज</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 मिमी</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; has the test badge</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; को परीक्षण बैज मिल गया</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; is ready</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; तैयार है</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>यह डेस्क</translation>
    </message>
    <message>
        <source>Name of the desk</source>
        <translation>डेस्क का नाम</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>संचालक</translation>
    </message>
    <message>
        <source>This machine is</source>
        <translation>यह मशीन</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>कार्यक्रम</translation>
    </message>
    <message>
        <source>Check-in list</source>
        <translation>चेक-इन सूची</translation>
    </message>
    <message>
        <source>Self-service sends people to</source>
        <translation>स्वयं-सेवा यहाँ भेजती है</translation>
    </message>
    <message>
        <source>Printer and badge</source>
        <translation>प्रिंटर और बैज</translation>
    </message>
    <message>
        <source>Name of the printer</source>
        <translation>प्रिंटर का नाम</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>Badge template</source>
        <translation>बैज का खाका</translation>
    </message>
    <message>
        <source>Look and sound</source>
        <translation>रूप और ध्वनि</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>रंग</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>ध्वनियाँ</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>गति</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>सूची खोलें</translation>
    </message>
    <message>
        <source>Pair with a server</source>
        <translation>सर्वर से जोड़ें</translation>
    </message>
    <message>
        <source>New staff PIN</source>
        <translation>नया स्टाफ़ पिन</translation>
    </message>
    <message>
        <source>Print a test badge</source>
        <translation>परीक्षण बैज छापें</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>PDF in the data folder</source>
        <translation>डेटा फ़ोल्डर में PDF</translation>
    </message>
    <message>
        <source>“%1” is not such a number, so it stays at %2. Type another one.</source>
        <translation>“%1” ऐसी संख्या नहीं है, इसलिए %2 ही रहेगी। दूसरी संख्या टाइप करें।</translation>
    </message>
    <message>
        <source>Requests a minute, at most</source>
        <translation>प्रति मिनट अनुरोध, अधिकतम</translation>
    </message>
    <message>
        <source>The limit is from %1 to %2 requests a minute.</source>
        <translation>सीमा %1 से %2 अनुरोध प्रति मिनट है।</translation>
    </message>
    <message>
        <source>Check badges</source>
        <translation>बैज जाँचें</translation>
    </message>
    <message>
        <source>Print the night before</source>
        <translation>पिछली रात छापें</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>प्रिंटर</translation>
    </message>
</context>
<context>
    <name>lanyard::DeskSignPage</name>
    <message>
        <source>Your badge is at</source>
        <translation>आपका बैज यहाँ मिलेगा</translation>
    </message>
    <message>
        <source>Welcome, %1</source>
        <translation>स्वागत है, %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>Badge lost? Go to</source>
        <translation>बैज खो गया? यहाँ जाएँ</translation>
    </message>
    <message>
        <source>Welcome back, %1</source>
        <translation>फिर से स्वागत है, %1</translation>
    </message>
    <message>
        <source>Help is wanted here</source>
        <translation>यहाँ मदद चाहिए</translation>
    </message>
    <message>
        <source>Please stay here</source>
        <translation>कृपया यहीं रुकें</translation>
    </message>
    <message>
        <source>This screen clears soon</source>
        <translation>यह स्क्रीन जल्द साफ़ होगी</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>क्या आप अभी यहाँ हैं?</translation>
    </message>
    <message>
        <source>I am here</source>
        <translation>मैं यहाँ हूँ</translation>
    </message>
    <message>
        <source>Please go to</source>
        <translation>कृपया यहाँ जाएँ</translation>
    </message>
    <message>
        <source>This screen is not in use</source>
        <translation>यह स्क्रीन अभी बंद है</translation>
    </message>
    <message>
        <source>At the desk you are checked in as usual.</source>
        <translation>डेस्क पर आपका चेक-इन सामान्य रूप से होगा।</translation>
    </message>
    <message>
        <source>Someone there will help you</source>
        <translation>वहाँ कोई आपकी मदद करेगा</translation>
    </message>
    <message>
        <source>This screen could not finish your check-in. At the desk it is quick.</source>
        <translation>यह स्क्रीन आपका चेक‑इन पूरा नहीं कर सकी। डेस्क पर यह जल्दी होगा।</translation>
    </message>
    <message>
        <source>Show this number at the desk</source>
        <translation>यह नंबर डेस्क पर दिखाएँ</translation>
    </message>
    <message numerus="yes">
        <source>This screen clears in %n seconds</source>
        <translation>
            <numerusform>स्क्रीन %n सेकंड में साफ़ होगी</numerusform>
            <numerusform>स्क्रीन %n सेकंड में साफ़ होगी</numerusform>
        </translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>फिर से शुरू करें</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>और समय</translation>
    </message>
    <message>
        <source>Call someone to me</source>
        <translation>किसी को मेरे पास बुलाएँ</translation>
    </message>
    <message>
        <source>You are checked in. The badge has not come out here. The desk prints it for you.</source>
        <translation>आपका चेक-इन हो गया है। बैज यहाँ नहीं निकला। डेस्क पर आपके लिए छापा जाएगा।</translation>
    </message>
    <message>
        <source>You checked in at %1.</source>
        <translation>आपका चेक-इन %1 बजे हुआ।</translation>
    </message>
    <message>
        <source>This sign and a sound call someone to you.</source>
        <translation>यह संकेत और एक ध्वनि किसी को आपके पास बुलाते हैं।</translation>
    </message>
    <message>
        <source>What you typed is then forgotten.</source>
        <translation>फिर आपका लिखा हुआ मिटा दिया जाएगा।</translation>
    </message>
    <message>
        <source>Your photo is then forgotten.</source>
        <translation>फिर आपकी फ़ोटो मिटा दी जाएगी।</translation>
    </message>
    <message>
        <source>Several tickets at once</source>
        <translation>एक साथ कई टिकट</translation>
    </message>
    <message>
        <source>Hold one code here at a time. Or the desk helps you.</source>
        <translation>एक बार में एक ही कोड यहाँ दिखाएँ। या डेस्क पर मदद लें।</translation>
    </message>
</context>
<context>
    <name>lanyard::DirectionSwitch</name>
    <message>
        <source>In</source>
        <translation>अंदर</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>बाहर</translation>
    </message>
    <message>
        <source>Scan people in</source>
        <translation>अंदर स्कैन करें</translation>
    </message>
    <message>
        <source>Scan people out</source>
        <translation>बाहर स्कैन करें</translation>
    </message>
</context>
<context>
    <name>lanyard::ErasePanel</name>
    <message>
        <source>Erasing…</source>
        <translation>मिटाया जा रहा है…</translation>
    </message>
    <message>
        <source>Type %1</source>
        <translation>%1 लिखें</translation>
    </message>
    <message>
        <source>Erase this event’s people from this desk</source>
        <translation>इस कार्यक्रम के लोगों को इस डेस्क से मिटाएँ</translation>
    </message>
    <message numerus="yes">
        <source>%n people of “%1” are erased here, with their check-ins, answers and badges. The server’s own data is not touched. Files in folders that you chose stay.</source>
        <translation>
            <numerusform>“%1” का %n व्यक्ति यहाँ मिटाया जाता है, उसके चेक-इन, उत्तरों और बैज के साथ। सर्वर का अपना डेटा नहीं छुआ जाता। आपके चुने फ़ोल्डरों की फ़ाइलें रहती हैं।</numerusform>
            <numerusform>“%1” के %n लोग यहाँ मिटाए जाते हैं, उनके चेक-इन, उत्तरों और बैज के साथ। सर्वर का अपना डेटा नहीं छुआ जाता। आपके चुने फ़ोल्डरों की फ़ाइलें रहती हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n wait that neither the server nor a file has.&lt;/b&gt; Save them first, else they are lost for good.</source>
        <translation>
            <numerusform>&lt;b&gt;%n बाकी है जो न सर्वर के पास है, न किसी फ़ाइल में।&lt;/b&gt; पहले उसे सहेजें, नहीं तो वह हमेशा के लिए खो जाएगा।</numerusform>
            <numerusform>&lt;b&gt;%n बाकी हैं जो न सर्वर के पास हैं, न किसी फ़ाइल में।&lt;/b&gt; पहले उन्हें सहेजें, नहीं तो वे हमेशा के लिए खो जाएँगे।</numerusform>
        </translation>
    </message>
    <message>
        <source>Save what waits, sealed</source>
        <translation>जो बाकी है, सीलबंद सहेजें</translation>
    </message>
    <message>
        <source>Type %1, the number of people</source>
        <translation>%1 लिखें, लोगों की संख्या</translation>
    </message>
    <message>
        <source>Erase, and lose what waits</source>
        <translation>मिटाएँ, और जो बाकी है उसे खो दें</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>A data file that was damaged is kept aside here. It holds people too, and is deleted with the last event of this desk, with what waits in it.</source>
        <translation>एक खराब डेटा फ़ाइल यहाँ अलग रखी है। उसमें भी लोग हैं; इस डेस्क के आखिरी कार्यक्रम के साथ वह मिटाई जाती है, जो उसमें बाकी है वह भी।</translation>
    </message>
</context>
<context>
    <name>lanyard::FilePanel</name>
    <message>
        <source>Home</source>
        <translation>होम</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>डाउनलोड</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>दस्तावेज़</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>डेस्कटॉप</translation>
    </message>
    <message>
        <source>This folder cannot be read.</source>
        <translation>यह फ़ोल्डर पढ़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>No list and no folder here. A list ends in .csv, .tsv, .txt, .xlsx or .ods.</source>
        <translation>यहाँ कोई सूची या फ़ोल्डर नहीं है। सूची .csv, .tsv, .txt, .xlsx या .ods पर खत्म होती है।</translation>
    </message>
    <message>
        <source>Nothing here has “%1” in its name.</source>
        <translation>यहाँ किसी के नाम में “%1” नहीं है।</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>स्थान</translation>
    </message>
    <message>
        <source>Letters of the file’s name, or a path</source>
        <translation>फ़ाइल के नाम के अक्षर, या पूरा पथ</translation>
    </message>
    <message>
        <source>Folder above</source>
        <translation>ऊपर का फ़ोल्डर</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>No folder here.</source>
        <translation>यहाँ कोई फ़ोल्डर नहीं है।</translation>
    </message>
    <message>
        <source>Letters of the folder’s name, or a path</source>
        <translation>फ़ोल्डर के नाम के अक्षर, या पूरा पथ</translation>
    </message>
    <message>
        <source>No picture, no PDF and no folder here.</source>
        <translation>यहाँ न चित्र है, न PDF, न फ़ोल्डर।</translation>
    </message>
</context>
<context>
    <name>lanyard::FirstStartPage</name>
    <message>
        <source>In use</source>
        <translation>उपयोग में</translation>
    </message>
    <message>
        <source>From a name to a badge, with or without a network. Where do the people come from?</source>
        <translation>नाम से बैज तक, नेटवर्क हो या न हो। लोगों की सूची कहाँ से आएगी?</translation>
    </message>
    <message>
        <source>Try the demo event</source>
        <translation>डेमो कार्यक्रम आज़माएँ</translation>
    </message>
    <message>
        <source>PyTorch Day India 2026 with 460 invented people, to play with.</source>
        <translation>460 काल्पनिक लोगों के साथ PyTorch Day India 2026, अभ्यास के लिए।</translation>
    </message>
    <message>
        <source>Stays on this computer, needs no printer</source>
        <translation>इसी कंप्यूटर पर रहता है, प्रिंटर ज़रूरी नहीं</translation>
    </message>
    <message>
        <source>Start the demo</source>
        <translation>डेमो शुरू करें</translation>
    </message>
    <message>
        <source>Pair with a server</source>
        <translation>सर्वर से जोड़ें</translation>
    </message>
    <message>
        <source>Hold the QR code of your ticket system to the scanner.</source>
        <translation>अपने टिकट सिस्टम का QR कोड स्कैनर के सामने रखें।</translation>
    </message>
    <message>
        <source>Needs the network once, then works alone</source>
        <translation>एक बार नेटवर्क चाहिए, फिर अकेले चलता है</translation>
    </message>
    <message>
        <source>Scan the code</source>
        <translation>कोड स्कैन करें</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>सूची खोलें</translation>
    </message>
    <message>
        <source>A CSV from a ticket shop or a spreadsheet. You check it first.</source>
        <translation>टिकट शॉप या स्प्रेडशीट की CSV। पहले आप उसे जाँचते हैं।</translation>
    </message>
    <message>
        <source>Needs no server, results go out as CSV</source>
        <translation>सर्वर ज़रूरी नहीं, नतीजे CSV में मिलते हैं</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>फ़ाइल खोलें</translation>
    </message>
    <message>
        <source>You can change this later on the staff pages</source>
        <translation>इसे बाद में स्टाफ़ पृष्ठों पर बदल सकते हैं</translation>
    </message>
</context>
<context>
    <name>lanyard::HelpPanel</name>
    <message>
        <source>Keys at the desk</source>
        <translation>डेस्क की कुंजियाँ</translation>
    </message>
    <message>
        <source>A scan works at any time. To search, just type: any script, any order of words.</source>
        <translation>स्कैन कभी भी करें। खोजने के लिए बस टाइप करें: कोई भी लिपि, कोई भी क्रम।</translation>
    </message>
    <message>
        <source>Admitted: checked in and saved, the badge prints</source>
        <translation>प्रवेश हुआ: चेक-इन सहेजा गया, बैज छप रहा है</translation>
    </message>
    <message>
        <source>Already in: nothing is recorded twice</source>
        <translation>पहले से अंदर: कुछ भी दो बार दर्ज नहीं होता</translation>
    </message>
    <message>
        <source>Stop: not with this ticket, here and now</source>
        <translation>रुकें: इस टिकट से यहाँ और अभी नहीं</translation>
    </message>
    <message>
        <source>Look: something for you to decide or to do</source>
        <translation>ध्यान दें: आपको कुछ तय करना या करना है</translation>
    </message>
    <message>
        <source>Not on list: search by name</source>
        <translation>सूची में नहीं: नाम से खोजें</translation>
    </message>
    <message>
        <source>Waiting: saved here, goes to the server later</source>
        <translation>इंतज़ार में: यहाँ सहेजा गया, बाद में सर्वर जाएगा</translation>
    </message>
</context>
<context>
    <name>lanyard::HistoryList</name>
    <message>
        <source>Nothing yet.</source>
        <translation>अभी कुछ नहीं।</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>वापस लिया गया</translation>
    </message>
</context>
<context>
    <name>lanyard::HourChart</name>
    <message>
        <source>Entries an hour</source>
        <translation>प्रति घंटा प्रवेश</translation>
    </message>
</context>
<context>
    <name>lanyard::IdlePanel</name>
    <message>
        <source>Ready for the next person</source>
        <translation>अगले व्यक्ति के लिए तैयार</translation>
    </message>
    <message>
        <source>Last at this desk</source>
        <translation>इस डेस्क पर पिछले लोग</translation>
    </message>
    <message>
        <source>Undo is open to everyone for 10 seconds, later to staff</source>
        <translation>वापस लेना: 10 सेकंड तक सबके लिए, बाद में स्टाफ़</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 is not ready.&lt;/b&gt; Check-ins go on, badges wait.</source>
        <translation>&lt;b&gt;%1 तैयार नहीं है।&lt;/b&gt; चेक-इन चलते रहेंगे, बैज इंतज़ार में रहेंगे।</translation>
    </message>
    <message>
        <source>Check-ins go on, badges wait.</source>
        <translation>चेक-इन चलते रहेंगे, बैज इंतज़ार में रहेंगे।</translation>
    </message>
    <message>
        <source>&lt;b&gt;The server has shut this desk out.&lt;/b&gt; Check-ins are saved here. Call staff.</source>
        <translation>&lt;b&gt;सर्वर ने इस डेस्क को बाहर कर दिया है।&lt;/b&gt; चेक-इन यहाँ सहेजे जाते हैं। स्टाफ़ को बुलाएँ।</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n check-ins need staff:&lt;/b&gt; the server refused them.</source>
        <translation>
            <numerusform>&lt;b&gt;एक चेक-इन स्टाफ़ को देखना है:&lt;/b&gt; सर्वर ने मना किया।</numerusform>
            <numerusform>&lt;b&gt;%n चेक-इन स्टाफ़ को देखने हैं:&lt;/b&gt; सर्वर ने मना किया।</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs your attention.</source>
        <translation>अभी कुछ देखने की ज़रूरत नहीं।</translation>
    </message>
    <message>
        <source>Check-in goes on as usual.</source>
        <translation>चेक-इन हमेशा की तरह चल रहा है।</translation>
    </message>
    <message>
        <source>Check-in goes on. The camera needs a look.</source>
        <translation>चेक-इन चल रहा है। कैमरा जाँचें।</translation>
    </message>
    <message>
        <source>&lt;b&gt;The last check-in stands.&lt;/b&gt;</source>
        <translation>&lt;b&gt;पिछला चेक-इन बना हुआ है।&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;This check-in stands:&lt;/b&gt;</source>
        <translation>&lt;b&gt;यह चेक-इन बना हुआ है:&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;A badge waits for paper of %1.&lt;/b&gt; %2 is in: what fits it comes out.</source>
        <translation>&lt;b&gt;एक बैज %1 के काग़ज़ के इंतज़ार में है।&lt;/b&gt; अभी %2 लगा है: उस पर आने वाले बैज छपते रहेंगे।</translation>
    </message>
    <message>
        <source>Scanning people out</source>
        <translation>लोगों को बाहर स्कैन किया जा रहा है</translation>
    </message>
    <message>
        <source>Every scan lets somebody out, without a badge.</source>
        <translation>हर स्कैन किसी को बाहर जाने देता है, बैज के बिना।</translation>
    </message>
    <message>
        <source>&lt;b&gt;The organiser moved this desk&lt;/b&gt; to %1. Go on here; staff decide.</source>
        <translation>&lt;b&gt;आयोजक ने इस डेस्क की जगह बदली है:&lt;/b&gt; %1। यहीं काम जारी रखें; स्टाफ़ तय करता है।</translation>
    </message>
    <message>
        <source>Badges now come out of %1.</source>
        <translation>बैज अब %1 से निकल रहे हैं।</translation>
    </message>
</context>
<context>
    <name>lanyard::ImportPage</name>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%2 में से %1 पंक्तियाँ</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>सूची खोलें</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>पढ़ा जा रहा है…</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>पंक्ति %1</translation>
    </message>
    <message>
        <source>Line %1, column “%2”</source>
        <translation>पंक्ति %1, स्तंभ “%2”</translation>
    </message>
    <message>
        <source>Does this look right?</source>
        <translation>क्या यह सही है?</translation>
    </message>
    <message>
        <source>%1: %2 rows. The columns are guessed, change any of them.</source>
        <translation>%1: %2 पंक्तियाँ। स्तंभ अनुमान से चुने गए हैं, किसी को भी बदलें।</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; ready</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; तैयार</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; to look at</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; जाँचने के लिए</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>एन्कोडिंग</translation>
    </message>
    <message>
        <source>Columns are parted by</source>
        <translation>स्तंभ किससे अलग हैं</translation>
    </message>
    <message>
        <source>People are found again by %1.</source>
        <translation>लोग %1 से दोबारा पहचाने जाते हैं।</translation>
    </message>
    <message>
        <source>The list is in</source>
        <translation>सूची आ गई है</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were left out:</source>
        <translation>
            <numerusform>%n पंक्ति छोड़ दी गई:</numerusform>
            <numerusform>%n पंक्तियाँ छोड़ दी गईं:</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>दूसरी फ़ाइल</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>Nothing is taken before you have seen it.</source>
        <translation>आपके देखने से पहले कुछ नहीं लिया जाता।</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>सूची पढ़ी जा रही है</translation>
    </message>
    <message>
        <source>Taking people in</source>
        <translation>लोग जोड़े जा रहे हैं</translation>
    </message>
    <message>
        <source>Rows that are left out</source>
        <translation>छोड़ी गई पंक्तियाँ</translation>
    </message>
    <message>
        <source>The desk stays open. Whoever is in when you stop stays in.</source>
        <translation>डेस्क खुला रहता है। रोकने तक जो जुड़ गए, वे बने रहते हैं।</translation>
    </message>
    <message>
        <source>A CSV from pretix, Indico, Eventbrite, a form or a spreadsheet. It can be dropped here too.</source>
        <translation>pretix, Indico, Eventbrite, फ़ॉर्म या स्प्रेडशीट की CSV फ़ाइल। उसे यहाँ छोड़ा भी जा सकता है।</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message numerus="yes">
        <source>Add %n people</source>
        <translation>
            <numerusform>%n व्यक्ति जोड़ें</numerusform>
            <numerusform>%n लोग जोड़ें</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation>नए</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>बदले हुए</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>वैसे ही</translation>
    </message>
    <message>
        <source>gone from the list</source>
        <translation>सूची से हटे</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>कार्यक्रम</translation>
    </message>
    <message>
        <source>Name of the event, as badges show it</source>
        <translation>कार्यक्रम का नाम, जैसा बैज पर दिखता है</translation>
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
        <translation>मिटाएँ…</translation>
    </message>
    <message>
        <source>Erase the people of %1</source>
        <translation>%1 के लोगों को मिटाएँ</translation>
    </message>
    <message>
        <source>No longer used here, but kept</source>
        <translation>यहाँ अब उपयोग में नहीं, पर अभी सहेजा हुआ</translation>
    </message>
</context>
<context>
    <name>lanyard::KeyPad</name>
    <message>
        <source>Delete the last digit</source>
        <translation>अंतिम अंक मिटाएँ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
</context>
<context>
    <name>lanyard::NumbersPanel</name>
    <message>
        <source>of %1 are in, %2 %</source>
        <extracomment>after a large figure: &quot;212 of 460 are in, 46 %&quot;</extracomment>
        <translation>/ %1 अंदर हैं, %2 %</translation>
    </message>
    <message>
        <source>Entries an hour</source>
        <translation>प्रति घंटा प्रवेश</translation>
    </message>
    <message>
        <source>As a chart</source>
        <translation>चार्ट के रूप में</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>तालिका के रूप में</translation>
    </message>
    <message>
        <source>By ticket</source>
        <translation>टिकट के अनुसार</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>बैज</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>घंटा</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>प्रवेश</translation>
    </message>
    <message>
        <source>No badge was printed yet.</source>
        <translation>अभी कोई बैज नहीं छपा।</translation>
    </message>
    <message>
        <source>of %1 came in, %2 %</source>
        <extracomment>after a large figure: &quot;212 of 460 came in, 46 %&quot;</extracomment>
        <translation>/ %1 आ चुके हैं, %2 %</translation>
    </message>
    <message>
        <source>%1 inside now</source>
        <translation>अभी %1 अंदर</translation>
    </message>
</context>
<context>
    <name>lanyard::OfflineNotice</name>
    <message>
        <source>Go on as usual</source>
        <translation>हमेशा की तरह जारी रखें</translation>
    </message>
    <message>
        <source>Every check-in is saved on this desk.</source>
        <translation>हर चेक-इन इस डेस्क पर सहेजा जाता है।</translation>
    </message>
    <message>
        <source>Every check-out is saved on this desk.</source>
        <translation>हर चेक-आउट इस डेस्क पर सहेजा जाता है।</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>अभी कोशिश करें</translation>
    </message>
    <message>
        <source>Another desk could admit the same ticket meanwhile. If so, staff see both.</source>
        <translation>इस बीच दूसरा डेस्क वही टिकट अंदर ले सकता है। तब स्टाफ़ को दोनों दिखेंगे।</translation>
    </message>
    <message>
        <source>saved here,
waiting to be sent</source>
        <translation>यहाँ सहेजे,
भेजने बाकी</translation>
    </message>
    <message>
        <source>sent,
no answer yet</source>
        <translation>भेजे गए,
अभी उत्तर नहीं</translation>
    </message>
    <message>
        <source>age of the list,
from %1</source>
        <translation>पुरानी सूची,
%1 की</translation>
    </message>
</context>
<context>
    <name>lanyard::PageTurner</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>%2 में से पृष्ठ %1</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>पिछला पृष्ठ</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>अगला पृष्ठ</translation>
    </message>
</context>
<context>
    <name>lanyard::PairPage</name>
    <message>
        <source>test mode</source>
        <translation>परीक्षण मोड</translation>
    </message>
    <message>
        <source>%1 of %2 people are loaded</source>
        <translation>%2 में से %1 लोगों का विवरण आ गया है</translation>
    </message>
    <message numerus="yes">
        <source>%n people are loaded</source>
        <translation>
            <numerusform>%n व्यक्ति का विवरण आ गया</numerusform>
            <numerusform>%n लोगों का विवरण आ गया</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;This desk works without a network now.&lt;/b&gt; It keeps in step with the server by itself.</source>
        <translation>&lt;b&gt;यह डेस्क अब बिना नेटवर्क के चलता है।&lt;/b&gt; यह सर्वर से अपने आप मिलान रखता है।</translation>
    </message>
    <message>
        <source>Talking to %1</source>
        <translation>%1 से संपर्क</translation>
    </message>
    <message>
        <source>Nothing is stored here until the server has answered.</source>
        <translation>सर्वर के उत्तर तक यहाँ कुछ नहीं सहेजा जाता।</translation>
    </message>
    <message>
        <source>Which event?</source>
        <translation>कौन-सा कार्यक्रम?</translation>
    </message>
    <message>
        <source>Paired</source>
        <translation>जुड़ गया</translation>
    </message>
    <message>
        <source>Pair with a server</source>
        <translation>सर्वर से जोड़ें</translation>
    </message>
    <message>
        <source>%1 has several events for this desk.</source>
        <translation>%1 पर इस डेस्क के लिए कई कार्यक्रम हैं।</translation>
    </message>
    <message>
        <source>Scan the code of your ticket system, or paste it here.</source>
        <translation>अपने टिकट सिस्टम का कोड स्कैन करें, या यहाँ चिपकाएँ।</translation>
    </message>
    <message>
        <source>Scan or paste the code</source>
        <translation>कोड स्कैन करें या चिपकाएँ</translation>
    </message>
    <message>
        <source>Or type what the ticket system shows beside the code:</source>
        <translation>या वह लिखें जो टिकट सिस्टम कोड के पास दिखाता है:</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>सर्वर का पता</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>टोकन</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>जोड़ें</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>Where is the code?</source>
        <translation>कोड कहाँ है?</translation>
    </message>
    <message>
        <source>1. In pretix, open your organiser account, then Devices.</source>
        <translation>1. pretix में अपना आयोजक खाता खोलें, फिर Devices।</translation>
    </message>
    <message>
        <source>2. Connect a device. Choose the events that it may see.</source>
        <translation>2. एक डिवाइस जोड़ें। चुनें कि वह कौन-से कार्यक्रम देख सके।</translation>
    </message>
    <message>
        <source>3. The code on that page works once. Scan it here.</source>
        <translation>3. उस पृष्ठ का कोड एक बार चलता है। उसे यहाँ स्कैन करें।</translation>
    </message>
    <message>
        <source>&lt;b&gt;This address is not encrypted.&lt;/b&gt; Others on the network can read along.</source>
        <translation>&lt;b&gt;यह पता एन्क्रिप्टेड नहीं है।&lt;/b&gt; नेटवर्क पर दूसरे लोग पढ़ सकते हैं।</translation>
    </message>
    <message>
        <source>What is loaded stays, also when the line breaks.</source>
        <translation>जो आ चुका है वह रहेगा, कनेक्शन टूटने पर भी।</translation>
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
        <translation>व्यक्ति खोजें</translation>
    </message>
    <message>
        <source>Name, company, e-mail, order or code</source>
        <translation>नाम, संस्था, ई-मेल, ऑर्डर या कोड</translation>
    </message>
    <message>
        <source>Then every scan and every badge of that person is here, with what can be done.</source>
        <translation>फिर उस व्यक्ति का हर स्कैन और हर बैज यहाँ है, और क्या किया जा सकता है।</translation>
    </message>
    <message>
        <source>Nobody found. Try part of the name, the company or the order code.</source>
        <translation>कोई नहीं मिला। नाम का हिस्सा, संस्था या ऑर्डर कोड आज़माएँ।</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Everything about this person</source>
        <translation>इस व्यक्ति के बारे में सब</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>चुनें</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>बाहर जाएँ</translation>
    </message>
    <message>
        <source>Empty the field</source>
        <translation>खाना खाली करें</translation>
    </message>
</context>
<context>
    <name>lanyard::PersonDelegate</name>
    <message>
        <source>Invoice: %1</source>
        <translation>बिल: %1</translation>
    </message>
    <message>
        <source>sounds like %1</source>
        <translation>उच्चारण: %1</translation>
    </message>
    <message>
        <source>one or two letters differ</source>
        <translation>एक-दो अक्षर अलग</translation>
    </message>
</context>
<context>
    <name>lanyard::PersonRail</name>
    <message>
        <source>Wrong person</source>
        <translation>गलत व्यक्ति</translation>
    </message>
    <message>
        <source>Scanned by mistake</source>
        <translation>गलती से स्कैन हुआ</translation>
    </message>
    <message>
        <source>Did not come in</source>
        <translation>अंदर नहीं आए</translation>
    </message>
    <message>
        <source>Reprint</source>
        <translation>दोबारा छापें</translation>
    </message>
    <message>
        <source>The old badge stays valid. Take it back if you can.</source>
        <translation>पुराना बैज मान्य रहता है। हो सके तो वापस ले लें।</translation>
    </message>
    <message>
        <source>Reprint badge</source>
        <translation>बैज दोबारा छापें</translation>
    </message>
    <message>
        <source>Undo check-in</source>
        <translation>चेक-इन वापस लें</translation>
    </message>
    <message>
        <source>Badge of %1</source>
        <translation>%1 का बैज</translation>
    </message>
    <message>
        <source>Checked in at %1</source>
        <translation>%1 बजे का चेक-इन</translation>
    </message>
    <message>
        <source>Checked in at %1, %2</source>
        <translation>%1 बजे का चेक-इन, %2</translation>
    </message>
    <message>
        <source>Afterwards the person counts as not in.</source>
        <translation>इसके बाद व्यक्ति अंदर नहीं गिना जाएगा।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>Print badge</source>
        <translation>बैज छापें</translation>
    </message>
    <message>
        <source>This will be their first one.</source>
        <translation>यह उनका पहला बैज होगा।</translation>
    </message>
    <message>
        <source>First badge</source>
        <translation>पहला बैज</translation>
    </message>
</context>
<context>
    <name>lanyard::PersonView</name>
    <message>
        <source>Everything that happened</source>
        <translation>जो कुछ हुआ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Undo check-in…</source>
        <translation>चेक-इन वापस लें…</translation>
    </message>
    <message>
        <source>On its way…</source>
        <translation>हो रहा है…</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>चेक-इन करें</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Signed in the log, cannot be edited</source>
        <translation>लॉग में हस्ताक्षरित, बदला नहीं जा सकता</translation>
    </message>
    <message>
        <source>Say “%1”</source>
        <translation>उच्चारण: “%1”</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>ऑर्डर %1</translation>
    </message>
</context>
<context>
    <name>lanyard::PhotoPage</name>
    <message>
        <source>Question %1 of %2</source>
        <translation>%2 में से प्रश्न %1</translation>
    </message>
    <message>
        <source>One question before you go in</source>
        <translation>अंदर जाने से पहले एक प्रश्न</translation>
    </message>
    <message>
        <source>If you use it, this photo goes to the organiser. If not, it is forgotten.</source>
        <translation>इस्तेमाल करने पर यह फ़ोटो आयोजक को जाएगी। नहीं तो मिटा दी जाएगी।</translation>
    </message>
    <message>
        <source>The camera starts.</source>
        <translation>कैमरा शुरू हो रहा है।</translation>
    </message>
    <message>
        <source>This is what the camera sees. Take the photo when you are ready.</source>
        <translation>कैमरा यह देख रहा है। तैयार होने पर फ़ोटो लें।</translation>
    </message>
    <message>
        <source>Your photo</source>
        <translation>आपकी फ़ोटो</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>कैमरा जो देख रहा है</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>एक क्षण</translation>
    </message>
    <message>
        <source>Take the photo</source>
        <translation>फ़ोटो लें</translation>
    </message>
    <message>
        <source>Use this photo</source>
        <translation>यह फ़ोटो इस्तेमाल करें</translation>
    </message>
    <message>
        <source>Take it again</source>
        <translation>दोबारा लें</translation>
    </message>
    <message>
        <source>Go to the desk</source>
        <translation>डेस्क पर जाएँ</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>छोड़ें</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>मदद</translation>
    </message>
</context>
<context>
    <name>lanyard::PinDots</name>
    <message numerus="yes">
        <source>%n digits entered</source>
        <translation>
            <numerusform>%n अंक डाला गया</numerusform>
            <numerusform>%n अंक डाले गए</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::PinPanel</name>
    <message numerus="yes">
        <source>%n digits</source>
        <translation>
            <numerusform>%n अंक</numerusform>
            <numerusform>%n अंक</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;A PIN has 4 to 8 digits.&lt;/b&gt; Type it again.</source>
        <translation>&lt;b&gt;पिन में 4 से 8 अंक होते हैं।&lt;/b&gt; फिर से टाइप करें।</translation>
    </message>
    <message>
        <source>&lt;b&gt;The two were not the same.&lt;/b&gt; Nothing was saved. Choose a PIN again.</source>
        <translation>&lt;b&gt;दोनों एक जैसे नहीं थे।&lt;/b&gt; कुछ सहेजा नहीं गया। पिन फिर से चुनें।</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;This PIN is not right.&lt;/b&gt; Try again in %n seconds.</source>
        <translation>
            <numerusform>&lt;b&gt;यह पिन सही नहीं है।&lt;/b&gt; %n सेकंड में फिर कोशिश करें।</numerusform>
            <numerusform>&lt;b&gt;यह पिन सही नहीं है।&lt;/b&gt; %n सेकंड में फिर कोशिश करें।</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;This PIN is not right.&lt;/b&gt; Try again.</source>
        <translation>&lt;b&gt;यह पिन सही नहीं है।&lt;/b&gt; फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Staff PIN</source>
        <translation>स्टाफ़ पिन</translation>
    </message>
    <message>
        <source>Opens people’s histories, reprints, undos, refused entries, numbers and settings.</source>
        <translation>लोगों का इतिहास, दोबारा छपाई, वापस लेना, अस्वीकृत प्रविष्टियाँ, आँकड़े और सेटिंग खोलता है।</translation>
    </message>
    <message>
        <source>Choose a staff PIN</source>
        <translation>स्टाफ़ पिन चुनें</translation>
    </message>
    <message>
        <source>4 to 8 digits. Whoever knows them can open this page.</source>
        <translation>4 से 8 अंक। जो इन्हें जानता है, यह पृष्ठ खोल सकता है।</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>वही पिन फिर से</translation>
    </message>
    <message>
        <source>So that a slip of the finger shuts nobody out.</source>
        <translation>ताकि उँगली फिसलने से कोई बाहर न रह जाए।</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>After some wrong PINs this desk waits before it takes the next one.</source>
        <translation>कुछ गलत पिन के बाद यह डेस्क अगला लेने से पहले रुकता है।</translation>
    </message>
    <message>
        <source>The digits themselves are not stored. Nobody can look them up later.</source>
        <translation>अंक खुद सहेजे नहीं जाते। बाद में कोई उन्हें देख नहीं सकता।</translation>
    </message>
    <message>
        <source>Type the PIN</source>
        <translation>पिन टाइप करें</translation>
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
        <translation>स्वयं-सेवा पर वापस</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>डेस्क पर वापस</translation>
    </message>
    <message>
        <source>Self-service
is paused</source>
        <translation>स्वयं-सेवा
रुकी है</translation>
    </message>
    <message>
        <source>Nobody can check in now</source>
        <translation>अभी कोई चेक-इन नहीं कर सकता</translation>
    </message>
    <message>
        <source>Leave this page and the screen is open again.</source>
        <translation>यह पृष्ठ छोड़ें, स्क्रीन फिर खुल जाएगी।</translation>
    </message>
    <message>
        <source>The desk keeps
working meanwhile</source>
        <translation>इस बीच डेस्क
चलता रहता है</translation>
    </message>
    <message>
        <source>A scan still checks in</source>
        <translation>स्कैन से अब भी चेक-इन होता है</translation>
    </message>
    <message>
        <source>It closes this page and serves the person</source>
        <translation>स्कैन यह पृष्ठ बंद करके उस व्यक्ति का चेक-इन करता है</translation>
    </message>
    <message>
        <source>4 to 8 digits</source>
        <translation>4 से 8 अंक</translation>
    </message>
    <message>
        <source>The PIN was not saved. Choose it again, or go back.</source>
        <extracomment>behind the reason, a sentence of its own</extracomment>
        <translation>पिन सहेजा नहीं गया। इसे फिर से चुनें, या वापस जाएँ।</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Self-service
comes next</source>
        <translation>स्वयं-सेवा
इसके बाद है</translation>
    </message>
    <message>
        <source>Nobody can check in yet</source>
        <translation>अभी तक कोई चेक-इन नहीं कर सकता</translation>
    </message>
    <message>
        <source>It begins as soon as the PIN is chosen.</source>
        <translation>पिन चुनते ही यह शुरू होगी।</translation>
    </message>
</context>
<context>
    <name>lanyard::PreviewTable</name>
    <message>
        <source>Not taken</source>
        <translation>छोड़ें</translation>
    </message>
    <message>
        <source>Column %1 is</source>
        <translation>स्तंभ %1 है</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>पंक्ति</translation>
    </message>
</context>
<context>
    <name>lanyard::PrintersPage</name>
    <message>
        <source>A badge is moved by at most %1 mm.</source>
        <translation>बैज अधिक से अधिक %1 मिमी खिसकता है।</translation>
    </message>
    <message>
        <source>“%1” is no such number. Nothing was changed.</source>
        <translation>“%1” ऐसी संख्या नहीं है। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>New printer</source>
        <translation>नया प्रिंटर</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>तैयार</translation>
    </message>
    <message>
        <source>As usual for it</source>
        <translation>प्रिंटर का डिफ़ॉल्ट</translation>
    </message>
    <message>
        <source>Not turned</source>
        <translation>घुमाया नहीं</translation>
    </message>
    <message>
        <source>A quarter to the right</source>
        <translation>दाईं ओर चौथाई</translation>
    </message>
    <message>
        <source>Upside down</source>
        <translation>उल्टा</translation>
    </message>
    <message>
        <source>A quarter to the left</source>
        <translation>बाईं ओर चौथाई</translation>
    </message>
    <message>
        <source>As the printer is set</source>
        <translation>जैसा प्रिंटर में है</translation>
    </message>
    <message>
        <source>After each badge</source>
        <translation>हर बैज के बाद</translation>
    </message>
    <message>
        <source>After the last page</source>
        <translation>आखिरी पृष्ठ के बाद</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>कभी नहीं</translation>
    </message>
    <message>
        <source>As the printer tells</source>
        <translation>जैसा प्रिंटर बताए</translation>
    </message>
    <message>
        <source>%1, endless</source>
        <translation>%1, निरंतर</translation>
    </message>
    <message>
        <source>%1, black and red</source>
        <translation>%1, काला और लाल</translation>
    </message>
    <message>
        <source>%1, round</source>
        <translation>%1, गोल</translation>
    </message>
    <message>
        <source>All in black</source>
        <translation>सब काले में</translation>
    </message>
    <message>
        <source>All in red</source>
        <translation>सब लाल में</translation>
    </message>
    <message>
        <source>All ticket types</source>
        <translation>सभी टिकट प्रकार</translation>
    </message>
    <message>
        <source>Only when the printer leaves it open</source>
        <translation>केवल जब प्रिंटर न बताए</translation>
    </message>
    <message>
        <source>Add a printer…</source>
        <translation>प्रिंटर जोड़ें…</translation>
    </message>
    <message>
        <source>Type an address</source>
        <translation>पता लिखें</translation>
    </message>
    <message>
        <source>The test label is out. Its square should measure 10 mm.</source>
        <translation>परीक्षण लेबल निकल आया। इसका वर्ग 10 मिमी का होना चाहिए।</translation>
    </message>
    <message>
        <source>The test label was sent. Look whether it came out.</source>
        <translation>परीक्षण लेबल भेजा गया। देखें कि वह निकला या नहीं।</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; is ready</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; तैयार है</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>प्रिंटर</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>Paper that is in</source>
        <translation>लगा हुआ काग़ज़</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>रंग</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Prints badges of</source>
        <translation>किनके बैज छापता है</translation>
    </message>
    <message>
        <source>Dots an inch</source>
        <translation>प्रति इंच बिंदु</translation>
    </message>
    <message>
        <source>Badges are turned</source>
        <translation>बैज घुमाए जाते हैं</translation>
    </message>
    <message>
        <source>Darkness</source>
        <translation>गाढ़ापन</translation>
    </message>
    <message>
        <source>Cuts</source>
        <translation>काटता है</translation>
    </message>
    <message>
        <source>Moved to the right, mm</source>
        <translation>दाईं ओर खिसका, मिमी</translation>
    </message>
    <message>
        <source>Moved down, mm</source>
        <translation>नीचे खिसका, मिमी</translation>
    </message>
    <message>
        <source>Asks whether a badge came out</source>
        <translation>पूछता है कि बैज निकला या नहीं</translation>
    </message>
    <message>
        <source>Print a test label</source>
        <translation>परीक्षण लेबल छापें</translation>
    </message>
    <message>
        <source>Remove this printer</source>
        <translation>यह प्रिंटर हटाएँ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Add or take away…</source>
        <translation>जोड़ें या हटाएँ…</translation>
    </message>
    <message>
        <source>Further ticket types</source>
        <translation>और टिकट प्रकार</translation>
    </message>
    <message>
        <source>Also when it was only sent</source>
        <translation>सिर्फ़ भेजे जाने पर भी</translation>
    </message>
</context>
<context>
    <name>lanyard::QuestionPage</name>
    <message>
        <source>Skip</source>
        <translation>छोड़ें</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>एक क्षण</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>%2 में से प्रश्न %1</translation>
    </message>
    <message>
        <source>One question before you go in</source>
        <translation>अंदर जाने से पहले एक प्रश्न</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>मदद</translation>
    </message>
</context>
<context>
    <name>lanyard::QuestionPanel</name>
    <message>
        <source>Yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>Next code, at any time</source>
        <translation>अगला कोड, कभी भी</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>ध्यान दें</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message numerus="yes">
        <source>questions to answer</source>
        <translation>
            <numerusform>प्रश्न का उत्तर देना है</numerusform>
            <numerusform>प्रश्नों के उत्तर देने हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>Say “%1”</source>
        <translation>उच्चारण: “%1”</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>आवश्यक</translation>
    </message>
    <message>
        <source>Type the answer into the field above, then Enter.</source>
        <translation>ऊपर के खाने में उत्तर टाइप करें, फिर Enter।</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>अगला: %1</translation>
    </message>
    <message>
        <source>Check in and print</source>
        <translation>चेक-इन कर छापें</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>अगला प्रश्न</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Not checked in until all are answered</source>
        <translation>सब उत्तर मिलने तक चेक-इन नहीं</translation>
    </message>
    <message>
        <source>Type the beginning of the answer</source>
        <translation>उत्तर की शुरुआत टाइप करें</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>चुनें</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>उत्तर दें</translation>
    </message>
    <message>
        <source>Shift Enter</source>
        <translation>Shift Enter</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>नई पंक्ति</translation>
    </message>
    <message>
        <source>Back, nothing recorded</source>
        <translation>वापस, कुछ दर्ज नहीं</translation>
    </message>
    <message>
        <source>Question before</source>
        <translation>पिछला प्रश्न</translation>
    </message>
    <message>
        <source>That is %1. Enter takes it.</source>
        <translation>यानी %1। Enter से स्वीकार होगा।</translation>
    </message>
    <message>
        <source>This desk does not know this kind of question. Call staff.</source>
        <translation>यह डेस्क इस तरह का प्रश्न नहीं जानता। स्टाफ़ को बुलाएँ।</translation>
    </message>
    <message>
        <source>This desk does not know this kind of question. Enter goes on.</source>
        <translation>यह डेस्क इस तरह का प्रश्न नहीं जानता। Enter से आगे बढ़ें।</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>दूसरी फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>Take a photo</source>
        <translation>फ़ोटो लें</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>कैमरा जो देख रहा है</translation>
    </message>
    <message>
        <source>Enter takes the photo.</source>
        <translation>Enter से फ़ोटो ली जाती है।</translation>
    </message>
    <message>
        <source>Drop a picture or a PDF here, or choose one.</source>
        <translation>कोई चित्र या PDF यहाँ खींचकर छोड़ें, या चुनें।</translation>
    </message>
    <message>
        <source>The chosen picture</source>
        <translation>चुना गया चित्र</translation>
    </message>
    <message>
        <source>May be left empty</source>
        <translation>खाली छोड़ सकते हैं</translation>
    </message>
</context>
<context>
    <name>lanyard::ReasonForm</name>
    <message>
        <source>Reason, required</source>
        <translation>कारण, आवश्यक</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>अपने शब्दों में</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>On its way…</source>
        <translation>हो रहा है…</translation>
    </message>
    <message>
        <source>Choose a reason first.</source>
        <translation>पहले कारण चुनें।</translation>
    </message>
    <message>
        <source>Say it in a few words first.</source>
        <translation>पहले कुछ शब्दों में बताएँ।</translation>
    </message>
</context>
<context>
    <name>lanyard::RecentList</name>
    <message>
        <source>Undo</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>Last at this desk</source>
        <translation>इस डेस्क पर पिछले लोग</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>वापस लिया गया</translation>
    </message>
    <message>
        <source>Already in</source>
        <translation>पहले से अंदर</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>भेजना बाकी</translation>
    </message>
    <message>
        <source>Checked out</source>
        <translation>चेक-आउट हुआ</translation>
    </message>
    <message numerus="yes">
        <source>Undo all %n</source>
        <translation>
            <numerusform>सभी %n वापस लें</numerusform>
            <numerusform>सभी %n वापस लें</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::RolePage</name>
    <message>
        <source>What is this machine?</source>
        <translation>यह मशीन क्या है?</translation>
    </message>
    <message>
        <source>A registration desk</source>
        <translation>पंजीकरण डेस्क</translation>
    </message>
    <message>
        <source>A volunteer scans or types, and hands out the badge.</source>
        <translation>स्वयंसेवक स्कैन करते या लिखते हैं और बैज देते हैं।</translation>
    </message>
    <message>
        <source>Keyboard and scanner, one desk for each machine</source>
        <translation>कीबोर्ड और स्कैनर, हर मशीन पर एक डेस्क</translation>
    </message>
    <message>
        <source>This is a desk</source>
        <translation>यह डेस्क है</translation>
    </message>
    <message>
        <source>A self-service screen</source>
        <translation>स्वयं-सेवा स्क्रीन</translation>
    </message>
    <message>
        <source>People scan their own code and take their badge. No names are listed.</source>
        <translation>लोग अपना कोड स्वयं स्कैन करके बैज लेते हैं। कोई नाम सूची में नहीं दिखता।</translation>
    </message>
    <message>
        <source>Full screen, left with F12 and the staff PIN</source>
        <translation>पूरी स्क्रीन, F12 और स्टाफ़ पिन से बाहर</translation>
    </message>
    <message>
        <source>This is self-service</source>
        <translation>यह स्वयं-सेवा है</translation>
    </message>
    <message>
        <source>You are asked once, and it is remembered.</source>
        <translation>यह एक बार पूछा जाता है और याद रखा जाता है।</translation>
    </message>
    <message>
        <source>You can change this later on the staff pages</source>
        <translation>इसे बाद में स्टाफ़ पृष्ठों पर बदल सकते हैं</translation>
    </message>
</context>
<context>
    <name>lanyard::SavePanel</name>
    <message>
        <source>Saving…</source>
        <translation>सहेजा जा रहा है…</translation>
    </message>
    <message numerus="yes">
        <source>%n rows saved…</source>
        <translation>
            <numerusform>%n पंक्ति सहेजी गई…</numerusform>
            <numerusform>%n पंक्तियाँ सहेजी गईं…</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” and “%2” in “%3”</source>
        <translation>“%3” में “%1” और “%2”</translation>
    </message>
    <message>
        <source>Save lists as CSV</source>
        <translation>सूचियाँ CSV में सहेजें</translation>
    </message>
    <message>
        <source>For a spreadsheet or another system. Names and tickets are in both files: keep them where only staff can read them.</source>
        <translation>स्प्रेडशीट या किसी दूसरे सिस्टम के लिए। दोनों फ़ाइलों में नाम और टिकट हैं: उन्हें वहाँ रखें जहाँ केवल स्टाफ़ पढ़ सके।</translation>
    </message>
    <message>
        <source>Save attendees</source>
        <translation>प्रतिभागी सहेजें</translation>
    </message>
    <message>
        <source>Save check-ins</source>
        <translation>चेक-इन सहेजें</translation>
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
        <translation>एक क्षण</translation>
    </message>
    <message>
        <source>Scan your code</source>
        <translation>अपना कोड स्कैन करें</translation>
    </message>
    <message>
        <source>Your code is being checked</source>
        <translation>आपका कोड जाँचा जा रहा है</translation>
    </message>
    <message>
        <source>Hold it over the reader below</source>
        <translation>इसे नीचे रीडर के ऊपर रखें</translation>
    </message>
    <message>
        <source>I have no code</source>
        <translation>मेरे पास कोड नहीं है</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>बड़े अक्षर</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>तेज़ कंट्रास्ट</translation>
    </message>
    <message>
        <source>Call for help</source>
        <translation>मदद बुलाएँ</translation>
    </message>
    <message>
        <source>Hold it into the frame below</source>
        <translation>उसे नीचे के फ़्रेम में दिखाएँ</translation>
    </message>
</context>
<context>
    <name>lanyard::ScannerPanel</name>
    <message>
        <source>Keys of the scanner</source>
        <translation>स्कैनर की कुंजियाँ</translation>
    </message>
    <message>
        <source>If the letters of scanned codes come out wrong, scan this code once. The desk learns from it what the scanner means, whatever the layout of the keyboard.</source>
        <translation>अगर स्कैन किए कोड के अक्षर गलत आते हैं, तो यह कोड एक बार स्कैन करें। डेस्क इससे सीख लेता है कि स्कैनर कौन-सा अक्षर भेजना चाहता है, कीबोर्ड का लेआउट जो भी हो।</translation>
    </message>
    <message>
        <source>Learnt: scanned letters are what the scanner means.</source>
        <translation>सीख लिया: स्कैन किए अक्षर वही हैं जो स्कैनर भेजना चाहता है।</translation>
    </message>
    <message>
        <source>Not learnt: scanned letters are those of the layout.</source>
        <translation>नहीं सीखा: स्कैन किए अक्षर कीबोर्ड के लेआउट के हैं।</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>भूल जाएँ</translation>
    </message>
</context>
<context>
    <name>lanyard::ScreenKeyboard</name>
    <message>
        <source>Delete the last letter</source>
        <translation>अंतिम अक्षर मिटाएँ</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>रिक्त स्थान</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>नई पंक्ति</translation>
    </message>
</context>
<context>
    <name>lanyard::SealPanel</name>
    <message>
        <source>Sealing…</source>
        <translation>सील किया जा रहा है…</translation>
    </message>
    <message numerus="yes">
        <source>A passphrase has %n letters or more. Several words are easy to keep.</source>
        <translation>
            <numerusform>पासफ़्रेज़ में %n या अधिक अक्षर होते हैं। कई शब्द याद रखना आसान है।</numerusform>
            <numerusform>पासफ़्रेज़ में %n या अधिक अक्षर होते हैं। कई शब्द याद रखना आसान है।</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the same once more below.</source>
        <translation>नीचे वही एक बार फिर लिखें।</translation>
    </message>
    <message>
        <source>The two are not the same. Type the second one again.</source>
        <translation>दोनों एक जैसे नहीं हैं। दूसरा फिर लिखें।</translation>
    </message>
    <message>
        <source>“%1” in “%2”, for no one but who has the passphrase</source>
        <translation>“%2” में “%1”, केवल उसके लिए जिसके पास पासफ़्रेज़ है</translation>
    </message>
    <message>
        <source>Save what waits, sealed</source>
        <translation>जो बाकी है, सीलबंद सहेजें</translation>
    </message>
    <message numerus="yes">
        <source>%n entries with names and tickets. Without the passphrase nobody can read the file, and nobody can find the passphrase out. Keep it apart.</source>
        <translation>
            <numerusform>नाम और टिकट के साथ %n प्रविष्टि। पासफ़्रेज़ के बिना कोई फ़ाइल नहीं पढ़ सकता, और पासफ़्रेज़ कोई पता नहीं कर सकता। उसे अलग रखें।</numerusform>
            <numerusform>नाम और टिकट के साथ %n प्रविष्टियाँ। पासफ़्रेज़ के बिना कोई फ़ाइल नहीं पढ़ सकता, और पासफ़्रेज़ कोई पता नहीं कर सकता। उसे अलग रखें।</numerusform>
        </translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>पासफ़्रेज़</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>वही पासफ़्रेज़ फिर से</translation>
    </message>
    <message>
        <source>Next: choose a folder</source>
        <translation>आगे: फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>यहाँ सहेजें</translation>
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
        <translation>स्वयं-सेवा से यहाँ भेजे गए</translation>
    </message>
    <message>
        <source>%1 · number %2 · %3</source>
        <extracomment>&quot;09:27 · number 101 · not found&quot;</extracomment>
        <translation>%1 · नंबर %2 · %3</translation>
    </message>
    <message>
        <source>questions to answer</source>
        <translation>प्रश्नों के उत्तर बाकी हैं</translation>
    </message>
    <message>
        <source>several tickets for one code</source>
        <translation>एक कोड के कई टिकट</translation>
    </message>
    <message>
        <source>ticket is refused</source>
        <translation>टिकट स्वीकार नहीं हुआ</translation>
    </message>
    <message>
        <source>too many wrong codes were typed</source>
        <translation>बहुत सारे गलत कोड टाइप हुए</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>नहीं मिला</translation>
    </message>
    <message>
        <source>marked by the organiser</source>
        <translation>आयोजक ने निशान लगाया है</translation>
    </message>
    <message>
        <source>is in, no badge came out there</source>
        <translation>अंदर हैं, वहाँ बैज नहीं निकला</translation>
    </message>
</context>
<context>
    <name>lanyard::SettleCard</name>
    <message>
        <source>Did this badge come out?</source>
        <translation>क्या यह बैज निकला?</translation>
    </message>
    <message>
        <source>Promised at %1, copy %2. Nobody is sure. Look in the tray.</source>
        <translation>%1 पर तय हुआ, प्रति %2। किसी को पक्का पता नहीं। ट्रे में देखें।</translation>
    </message>
    <message>
        <source>It came out</source>
        <translation>निकला</translation>
    </message>
    <message>
        <source>It did not</source>
        <translation>नहीं निकला</translation>
    </message>
</context>
<context>
    <name>lanyard::ShareBars</name>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %3 में से %2</translation>
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
        <translation>A4 काग़ज़, 4 × A6 में कटा</translation>
    </message>
    <message>
        <source>A4 paper, cut into 8 × A7</source>
        <translation>A4 काग़ज़, 8 × A7 में कटा</translation>
    </message>
    <message>
        <source>%1, wide</source>
        <translation>%1, आड़ा</translation>
    </message>
    <message>
        <source>%1, high</source>
        <translation>%1, खड़ा</translation>
    </message>
    <message>
        <source>All ticket types</source>
        <translation>सभी टिकट प्रकार</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>नाम से</translation>
    </message>
    <message>
        <source>By company, then name</source>
        <translation>संस्था, फिर नाम से</translation>
    </message>
    <message>
        <source>Only who has no badge yet</source>
        <translation>केवल जिनके पास बैज नहीं है</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Only who has paid</source>
        <translation>केवल जिन्होंने भुगतान किया</translation>
    </message>
    <message>
        <source>Also who has yet to pay</source>
        <translation>वे भी जिन्हें भुगतान करना है</translation>
    </message>
    <message>
        <source>One-sided</source>
        <translation>एक तरफ़ा</translation>
    </message>
    <message>
        <source>Both sides, turned left to right</source>
        <translation>दोनों तरफ़, बाएँ से दाएँ पलटकर</translation>
    </message>
    <message>
        <source>No marks</source>
        <translation>कोई निशान नहीं</translation>
    </message>
    <message>
        <source>Marks where to cut</source>
        <translation>काटने की जगह पर निशान</translation>
    </message>
    <message>
        <source>The desk asks: is the badge there?</source>
        <translation>डेस्क पूछता है: क्या बैज है?</translation>
    </message>
    <message>
        <source>The desk prints another badge</source>
        <translation>डेस्क एक और बैज छापता है</translation>
    </message>
    <message>
        <source>1, the whole sheet is free</source>
        <translation>1, पूरी शीट खाली है</translation>
    </message>
    <message>
        <source>The list is being read.</source>
        <translation>सूची पढ़ी जा रही है।</translation>
    </message>
    <message>
        <source>%1 of %2 people done.</source>
        <translation>%2 में से %1 लोग पूरे।</translation>
    </message>
    <message>
        <source>Nobody is left whose badge belongs on a sheet. Nothing was written.</source>
        <translation>कोई नहीं बचा जिसका बैज शीट पर हो। कुछ नहीं लिखा गया।</translation>
    </message>
    <message numerus="yes">
        <source>%n badges are in “%1”.</source>
        <translation>
            <numerusform>%n बैज “%1” में है।</numerusform>
            <numerusform>%n बैज “%1” में हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheets: %1. Print them in their own size, not fitted to the page.</source>
        <translation>शीटें: %1। इन्हें इनके अपने आकार में छापें, पृष्ठ के अनुसार बदलकर नहीं।</translation>
    </message>
    <message numerus="yes">
        <source>%n badges could not be drawn and are left out: %1.</source>
        <translation>
            <numerusform>%n बैज बनाया नहीं जा सका और छूट गया: %1।</numerusform>
            <numerusform>%n बैज बनाए नहीं जा सके और छूट गए: %1।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n badges a text does not fit.</source>
        <translation>
            <numerusform>%n बैज पर कोई पाठ नहीं समाता।</numerusform>
            <numerusform>%n बैजों पर कोई पाठ नहीं समाता।</numerusform>
        </translation>
    </message>
    <message>
        <source>No font has: %1</source>
        <translation>किसी फ़ॉन्ट में नहीं: %1</translation>
    </message>
    <message>
        <source>Print the night before</source>
        <translation>पिछली रात छापें</translation>
    </message>
    <message>
        <source>Paper or labels</source>
        <translation>काग़ज़ या लेबल</translation>
    </message>
    <message>
        <source>First place that is free</source>
        <translation>पहली खाली जगह</translation>
    </message>
    <message>
        <source>Ticket type</source>
        <translation>टिकट प्रकार</translation>
    </message>
    <message>
        <source>Sorted</source>
        <translation>क्रम</translation>
    </message>
    <message>
        <source>Whose badges</source>
        <translation>किनके बैज</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>भुगतान</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>तरफ़ें</translation>
    </message>
    <message>
        <source>Plain paper</source>
        <translation>सादा काग़ज़</translation>
    </message>
    <message>
        <source>At check-in</source>
        <translation>चेक-इन पर</translation>
    </message>
    <message>
        <source>Make the file</source>
        <translation>फ़ाइल बनाएँ</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Enter</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Printer: %1</source>
        <translation>प्रिंटर: %1</translation>
    </message>
    <message>
        <source>Print the sheets</source>
        <translation>शीटें छापें</translation>
    </message>
    <message>
        <source>“%1” has the sheets: %2 of %3 are out.</source>
        <translation>शीटें “%1” के पास हैं: %3 में से %2 निकल चुकीं।</translation>
    </message>
    <message>
        <source>Badges: %1, sheets: %2.</source>
        <translation>बैज: %1, शीटें: %2।</translation>
    </message>
    <message>
        <source>“%1” says that all are printed.</source>
        <translation>“%1” कहता है कि सब छप गईं।</translation>
    </message>
    <message>
        <source>“%1” has taken all of them and says no more. Look at the paper.</source>
        <translation>“%1” ने सब ले लीं और आगे कुछ नहीं बताता। काग़ज़ देखें।</translation>
    </message>
    <message>
        <source>Stopped. “%1” may have printed some of them.</source>
        <translation>रोका गया। हो सकता है “%1” ने कुछ छाप दी हों।</translation>
    </message>
    <message>
        <source>It is not clear what “%1” has printed. Look at the paper before you print again.</source>
        <translation>साफ़ नहीं कि “%1” ने क्या छापा। दोबारा छापने से पहले काग़ज़ देखें।</translation>
    </message>
    <message>
        <source>Badges for an office printer, many on a sheet, as one PDF file or straight to the printer. No badge counts as printed before somebody has it.</source>
        <translation>ऑफ़िस के प्रिंटर के लिए बैज, एक शीट पर कई, एक PDF फ़ाइल में या सीधे प्रिंटर पर। कोई बैज तब तक छपा नहीं माना जाता जब तक वह किसी के पास न हो।</translation>
    </message>
    <message>
        <source>Where the sheets go</source>
        <translation>शीटें कहाँ जाएँ</translation>
    </message>
</context>
<context>
    <name>lanyard::StaffBar</name>
    <message>
        <source>People</source>
        <translation>लोग</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>सिंक</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>आँकड़े</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>अभी लॉक करें</translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n पर निर्णय बाकी</numerusform>
            <numerusform>%n पर निर्णय बाकी</numerusform>
        </translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>स्टाफ़</translation>
    </message>
    <message>
        <source>Staff · %1</source>
        <translation>स्टाफ़ · %1</translation>
    </message>
    <message>
        <source>Locks in %1</source>
        <translation>%1 में लॉक होगा</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>बैज</translation>
    </message>
</context>
<context>
    <name>lanyard::SyncCounts</name>
    <message>
        <source>No server</source>
        <translation>कोई सर्वर नहीं</translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation>सर्वर से पूछा जा रहा है</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>जुड़ा है</translation>
    </message>
    <message>
        <source>List is coming in, %1 of %2</source>
        <translation>सूची आ रही है, %2 में से %1</translation>
    </message>
    <message>
        <source>List as of %1</source>
        <translation>%1 की सूची</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>नेटवर्क नहीं</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 से</translation>
    </message>
    <message>
        <source>Shut out by the server</source>
        <translation>सर्वर ने बाहर कर दिया</translation>
    </message>
    <message>
        <source>Pair this desk again.</source>
        <translation>इस डेस्क को फिर जोड़ें।</translation>
    </message>
    <message numerus="yes">
        <source>%n at the server</source>
        <translation>
            <numerusform>%n सर्वर पर</numerusform>
            <numerusform>%n सर्वर पर</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n इंतज़ार में</numerusform>
            <numerusform>%n इंतज़ार में</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in doubt</source>
        <translation>
            <numerusform>%n संदेह में</numerusform>
            <numerusform>%n संदेह में</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n पर निर्णय बाकी</numerusform>
            <numerusform>%n पर निर्णय बाकी</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n saved here&lt;/b&gt;</source>
        <translation>
            <numerusform>&lt;b&gt;%n यहाँ सहेजे&lt;/b&gt;</numerusform>
            <numerusform>&lt;b&gt;%n यहाँ सहेजे&lt;/b&gt;</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>इंतज़ार में</translation>
    </message>
    <message>
        <source>Last sent %1</source>
        <translation>%1 पर भेजा</translation>
    </message>
    <message>
        <source>Sent in order, by itself</source>
        <translation>अपने आप क्रम से भेजे जाते हैं</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>संदेह में</translation>
    </message>
    <message>
        <source>Sent, no answer yet</source>
        <translation>भेजा, अभी उत्तर नहीं</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>निर्णय चाहिए</translation>
    </message>
    <message>
        <source>The server said no</source>
        <translation>सर्वर ने मना किया</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>अभी भेजें</translation>
    </message>
    <message>
        <source>The server took everything</source>
        <translation>सर्वर ने सब ले लिया</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>यहाँ सहेजा गया</translation>
    </message>
    <message>
        <source>Passed on as a file</source>
        <translation>फ़ाइल के रूप में आगे जाता है</translation>
    </message>
    <message numerus="yes">
        <source>%n lost there</source>
        <translation>
            <numerusform>%n वहाँ खोया</numerusform>
            <numerusform>%n वहाँ खोए</numerusform>
        </translation>
    </message>
    <message>
        <source>Clashes</source>
        <translation>दोहरा प्रवेश</translation>
    </message>
    <message>
        <source>Two desks, one ticket</source>
        <translation>दो डेस्क, एक टिकट</translation>
    </message>
    <message>
        <source>Save the lists as CSV.</source>
        <translation>सूचियों को CSV में सहेजें।</translation>
    </message>
    <message>
        <source>Save lists as CSV</source>
        <translation>सूचियाँ CSV में सहेजें</translation>
    </message>
</context>
<context>
    <name>lanyard::SyncLine</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n इंतज़ार में</numerusform>
            <numerusform>%n इंतज़ार में</numerusform>
        </translation>
    </message>
    <message>
        <source>last sent %1</source>
        <translation>पिछली बार भेजा %1</translation>
    </message>
    <message>
        <source>no server</source>
        <translation>कोई सर्वर नहीं</translation>
    </message>
    <message>
        <source>asking the server</source>
        <translation>सर्वर से पूछा जा रहा है</translation>
    </message>
    <message>
        <source>list is coming in, %1 of %2</source>
        <translation>सूची आ रही है, %2 में से %1</translation>
    </message>
    <message>
        <source>list is coming in</source>
        <translation>सूची आ रही है</translation>
    </message>
    <message>
        <source>in step</source>
        <extracomment>the short form of &quot;in step with the server&quot;, where there is little room</extracomment>
        <translation>तालमेल में</translation>
    </message>
    <message>
        <source>in step with the server</source>
        <translation>सर्वर के साथ तालमेल में</translation>
    </message>
    <message>
        <source>no network since %1</source>
        <translation>%1 से नेटवर्क नहीं</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>नेटवर्क नहीं</translation>
    </message>
    <message>
        <source>shut out by the server</source>
        <translation>सर्वर ने बाहर किया</translation>
    </message>
    <message numerus="yes">
        <source>%n for staff</source>
        <translation>
            <numerusform>%n स्टाफ़ के लिए</numerusform>
            <numerusform>%n स्टाफ़ के लिए</numerusform>
        </translation>
    </message>
    <message>
        <source>clock %1 behind</source>
        <translation>घड़ी %1 पीछे</translation>
    </message>
    <message>
        <source>clock %1 ahead</source>
        <translation>घड़ी %1 आगे</translation>
    </message>
</context>
<context>
    <name>lanyard::SyncPanel</name>
    <message>
        <source>Nothing needs a decision</source>
        <translation>किसी पर निर्णय नहीं चाहिए</translation>
    </message>
    <message>
        <source>What the server refuses is kept here, with its words, until somebody decides.</source>
        <translation>सर्वर जो ठुकराता है, वह उसके शब्दों के साथ यहाँ रहता है, जब तक कोई निर्णय न ले।</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n in doubt.&lt;/b&gt; Sent, no clear answer came. The same entry is asked again; it cannot count twice.</source>
        <translation>
            <numerusform>&lt;b&gt;%n संदेह में।&lt;/b&gt; भेजा, पर कोई साफ़ उत्तर नहीं आया। उसी प्रविष्टि के बारे में फिर पूछा जाता है; वह दो बार नहीं गिनी जा सकती।</numerusform>
            <numerusform>&lt;b&gt;%n संदेह में।&lt;/b&gt; भेजा, पर कोई साफ़ उत्तर नहीं आया। उसी प्रविष्टि के बारे में फिर पूछा जाता है; वह दो बार नहीं गिनी जा सकती।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n saved here.&lt;/b&gt; No server is paired: save them as a file to pass them on.</source>
        <translation>
            <numerusform>&lt;b&gt;%n यहाँ सहेजा गया।&lt;/b&gt; कोई सर्वर नहीं जुड़ा है: आगे देने के लिए फ़ाइल के रूप में सहेजें।</numerusform>
            <numerusform>&lt;b&gt;%n यहाँ सहेजे गए।&lt;/b&gt; कोई सर्वर नहीं जुड़ा है: आगे देने के लिए फ़ाइल के रूप में सहेजें।</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>अभी पूछें</translation>
    </message>
    <message>
        <source>Ask the server now about what is in doubt</source>
        <translation>जो संदेह में है उसके बारे में सर्वर से अभी पूछें</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>दिखाएँ</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 दिखाएँ</translation>
    </message>
</context>
<context>
    <name>lanyard::TimeLine</name>
    <message>
        <source>Opens %1</source>
        <translation>%1 से</translation>
    </message>
    <message>
        <source>Closes %1</source>
        <translation>%1 तक</translation>
    </message>
    <message>
        <source>Now %1</source>
        <translation>अभी %1</translation>
    </message>
</context>
<context>
    <name>lanyard::TroublePage</name>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>आगे बढ़ें</translation>
    </message>
</context>
<context>
    <name>lanyard::TypePage</name>
    <message>
        <source>Find your booking</source>
        <translation>अपनी बुकिंग खोजें</translation>
    </message>
    <message>
        <source>Two things, exactly as in your booking e-mail.</source>
        <translation>दो बातें, ठीक वैसे ही जैसे आपके बुकिंग ई-मेल में।</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>उपनाम</translation>
    </message>
    <message>
        <source>Order code</source>
        <translation>ऑर्डर कोड</translation>
    </message>
    <message>
        <source>Both must match. This screen never lists anyone.</source>
        <translation>दोनों मेल खाने चाहिए। यह स्क्रीन किसी की सूची नहीं दिखाती।</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>मदद</translation>
    </message>
    <message>
        <source>Find me</source>
        <translation>मुझे खोजें</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>एक क्षण</translation>
    </message>
    <message>
        <source>In your e-mail it looks like this</source>
        <translation>आपके ई-मेल में यह ऐसा दिखता है</translation>
    </message>
    <message>
        <source>Order &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>ऑर्डर &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
</context>
<context>
    <name>lanyard::WelcomePage</name>
    <message>
        <source>Badge of %1</source>
        <translation>%1 का बैज</translation>
    </message>
    <message>
        <source>Your badge is saved</source>
        <translation>आपका बैज सहेज लिया गया</translation>
    </message>
    <message>
        <source>Your badge is being saved</source>
        <translation>आपका बैज सहेजा जा रहा है</translation>
    </message>
    <message>
        <source>Ask for it at a desk</source>
        <translation>इसे डेस्क पर माँगें</translation>
    </message>
    <message>
        <source>Badges are handed out at a desk.</source>
        <translation>बैज डेस्क पर दिए जाते हैं।</translation>
    </message>
    <message>
        <source>Look in the tray below</source>
        <translation>नीचे ट्रे में देखें</translation>
    </message>
    <message>
        <source>In the tray below</source>
        <translation>नीचे ट्रे में</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>प्रिंटर को भेजा गया</translation>
    </message>
    <message>
        <source>Your badge is at the printer</source>
        <translation>आपका बैज प्रिंटर के पास है</translation>
    </message>
    <message>
        <source>Your badge is printed</source>
        <translation>आपका बैज छप गया</translation>
    </message>
    <message>
        <source>Your badge is printing</source>
        <translation>आपका बैज छप रहा है</translation>
    </message>
    <message>
        <source>Welcome, %1</source>
        <translation>स्वागत है, %1</translation>
    </message>
    <message>
        <source>You are checked in.</source>
        <translation>आपका चेक-इन हो गया।</translation>
    </message>
    <message>
        <source>Take it from the tray when it stops moving.</source>
        <translation>बैज रुक जाए तो उसे ट्रे से ले लें।</translation>
    </message>
    <message>
        <source>No badge is printed for this ticket.</source>
        <translation>इस टिकट के लिए बैज नहीं छपता।</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>मदद</translation>
    </message>
</context>
</TS>
