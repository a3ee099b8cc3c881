<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>AskScreen</name>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>पिछला</translation>
    </message>
    <message>
        <source>More</source>
        <translation>और</translation>
    </message>
</context>
<context>
    <name>HelpBar</name>
    <message>
        <source>Larger text</source>
        <translation>बड़े अक्षर</translation>
    </message>
    <message>
        <source>Stronger contrast</source>
        <translation>ज़्यादा कंट्रास्ट</translation>
    </message>
    <message>
        <source>Bring everything lower</source>
        <translation>सब कुछ नीचे लाएँ</translation>
    </message>
</context>
<context>
    <name>IdleScreen</name>
    <message>
        <source>Called now</source>
        <translation>अभी बुलाए गए</translation>
    </message>
    <message>
        <source>Waiting now</source>
        <translation>अभी इंतज़ार में</translation>
    </message>
    <message>
        <source>Touch the screen to begin</source>
        <translation>शुरू करने के लिए स्क्रीन छुएँ</translation>
    </message>
</context>
<context>
    <name>IssuingScreen</name>
    <message>
        <source>One moment, please.</source>
        <translation>कृपया एक क्षण रुकें।</translation>
    </message>
</context>
<context>
    <name>KeyboardFoot</name>
    <message>
        <source>Capital letters</source>
        <translation>बड़े अक्षर</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>ख़ाली जगह</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>This kiosk does not know its branch yet.</source>
        <translation>यह मशीन अभी अपनी शाखा नहीं जानती।</translation>
    </message>
    <message>
        <source>For the technician: give this computer a branch file with “nowserving-agent configure FILE”. The kiosk begins by itself as soon as it is there.</source>
        <translation>तकनीशियन के लिए: इस कंप्यूटर को “nowserving-agent configure फ़ाइल” से शाखा की फ़ाइल दें। फ़ाइल मिलते ही मशीन अपने आप शुरू होगी।</translation>
    </message>
</context>
<context>
    <name>MenuScreen</name>
    <message>
        <source>What brings you here today?</source>
        <translation>आज आप किस काम से आए हैं?</translation>
    </message>
    <message>
        <source>Touch what you came for.</source>
        <translation>अपने काम को छुएँ।</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>पिछला</translation>
    </message>
    <message>
        <source>More</source>
        <translation>और</translation>
    </message>
</context>
<context>
    <name>MessageScreen</name>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
</context>
<context>
    <name>MoreTime</name>
    <message>
        <source>Are you still there?</source>
        <translation>क्या आप अभी यहीं हैं?</translation>
    </message>
    <message>
        <source>Otherwise this screen goes back to the beginning.</source>
        <translation>नहीं तो यह स्क्रीन शुरुआत पर लौट जाएगी।</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>मुझे और समय चाहिए</translation>
    </message>
</context>
<context>
    <name>NumberCard</name>
    <message>
        <source>Your number</source>
        <translation>आपका नंबर</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Tickets: {count}</source>
        <translation>टोकन: {count}</translation>
    </message>
    <message>
        <source>Served: {count}</source>
        <translation>सेवा पाई: {count}</translation>
    </message>
    <message>
        <source>Called and not there: {count}</source>
        <translation>बुलाने पर नहीं आए: {count}</translation>
    </message>
    <message>
        <source>Left or cancelled: {count}</source>
        <translation>चले गए या रद्द: {count}</translation>
    </message>
    <message>
        <source>Not finished: {count}</source>
        <translation>पूरे नहीं हुए: {count}</translation>
    </message>
    <message>
        <source>The server signed that the log&apos;s first {count} records have:</source>
        <translation>सर्वर ने हस्ताक्षर किया कि लॉग के पहले {count} रिकॉर्ड का योग है:</translation>
    </message>
    <message>
        <source>Report of the day</source>
        <translation>दिन की रिपोर्ट</translation>
    </message>
    <message>
        <source>Signed: {time}</source>
        <translation>हस्ताक्षर: {time}</translation>
    </message>
    <message>
        <source>Key: {key}</source>
        <translation>कुंजी: {key}</translation>
    </message>
    <message>
        <source>Sign this paper and put it away. Nobody can change it any more.</source>
        <translation>इस काग़ज़ पर हस्ताक्षर करके इसे सँभाल कर रखें। अब इसे कोई नहीं बदल सकता।</translation>
    </message>
</context>
<context>
    <name>TicketScreen</name>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नहीं</translation>
    </message>
</context>
<context>
    <name>TypedField</name>
    <message>
        <source>Nothing typed yet</source>
        <translation>अभी कुछ नहीं लिखा</translation>
    </message>
    <message>
        <source>Erase the last letter</source>
        <translation>आख़िरी अक्षर मिटाएँ</translation>
    </message>
</context>
<context>
    <name>WaitWords</name>
    <message>
        <source>How long it takes cannot be said yet.</source>
        <translation>अभी नहीं कहा जा सकता कि कितना समय लगेगा।</translation>
    </message>
    <message>
        <source>Usually within {time}</source>
        <translation>आम तौर पर {time} के भीतर</translation>
    </message>
    <message>
        <source>Usually within one minute</source>
        <translation>आम तौर पर एक मिनट के भीतर</translation>
    </message>
    <message>
        <source>{m} min</source>
        <translation>{m} मिनट</translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation>{h} घं. {m} मि.</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>लगभग {time} बजे</translation>
    </message>
    <message>
        <source>9 of 10 people are called within one minute.</source>
        <translation>10 में से 9 लोगों को एक मिनट के भीतर बुलाया जाता है।</translation>
    </message>
    <message numerus="yes">
        <source>9 of 10 people are called within %n minutes.</source>
        <translation>
            <numerusform>10 में से 9 लोगों को %n मिनट के भीतर बुलाया जाता है।</numerusform>
            <numerusform>10 में से 9 लोगों को %n मिनट के भीतर बुलाया जाता है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Usually within %n minutes</source>
        <translation>
            <numerusform>आम तौर पर %n मिनट के भीतर</numerusform>
            <numerusform>आम तौर पर %n मिनट के भीतर</numerusform>
        </translation>
    </message>
    <message>
        <source>9 of 10 people are called within {time}.</source>
        <translation>10 में से 9 लोगों को {time} के भीतर बुलाया जाता है।</translation>
    </message>
    <message>
        <source>Typically after one minute.</source>
        <translation>आम तौर पर एक मिनट में।</translation>
    </message>
    <message numerus="yes">
        <source>Typically after %n minutes.</source>
        <translation>
            <numerusform>आम तौर पर %n मिनट में।</numerusform>
            <numerusform>आम तौर पर %n मिनट में।</numerusform>
        </translation>
    </message>
    <message>
        <source>Typically after {time}.</source>
        <translation>आम तौर पर {time} में।</translation>
    </message>
</context>
<context>
    <name>arriving</name>
    <message>
        <source>I have an appointment</source>
        <translation>मेरी अपॉइंटमेंट है</translation>
    </message>
    <message>
        <source>What is the code of your appointment?</source>
        <translation>आपकी अपॉइंटमेंट का कोड क्या है?</translation>
    </message>
    <message>
        <source>Type it, or hold it in front of the scanner if there is one.</source>
        <translation>कोड लिखें, या स्कैनर हो तो उसके सामने रखें।</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>आने की सूचना दें</translation>
    </message>
    <message>
        <source>We have called our staff.</source>
        <translation>हमने कर्मचारी को बुलाया है।</translation>
    </message>
    <message>
        <source>Our staff have been called already.</source>
        <translation>कर्मचारी को पहले ही बुलाया जा चुका है।</translation>
    </message>
    <message>
        <source>Somebody is on the way to you.</source>
        <translation>कोई आपके पास आ रहा है।</translation>
    </message>
    <message>
        <source>Please wait here.</source>
        <translation>कृपया यहीं रुकें।</translation>
    </message>
    <message>
        <source>Please wait here. Somebody comes as soon as they can.</source>
        <translation>कृपया यहीं रुकें। कोई जल्द से जल्द आएगा।</translation>
    </message>
    <message>
        <source>We close at {time}. There are no more tickets for today.</source>
        <translation>हम {time} बजे बंद होते हैं। आज के लिए और टिकट नहीं हैं।</translation>
    </message>
    <message>
        <source>We close at {time}. It may not be your turn before that.</source>
        <translation>हम {time} बजे बंद होते हैं। हो सकता है तब तक आपकी बारी न आए।</translation>
    </message>
    <message>
        <source>It is late for this service today.</source>
        <translation>आज इस सेवा के लिए देर हो चुकी है।</translation>
    </message>
    <message>
        <source>Take a ticket anyway</source>
        <translation>फिर भी टिकट लें</translation>
    </message>
    <message>
        <source>Counter {number}</source>
        <translation>काउंटर {number}</translation>
    </message>
</context>
<context>
    <name>asking</name>
    <message>
        <source>How many people are you?</source>
        <translation>आप कितने लोग हैं?</translation>
    </message>
    <message>
        <source>Does this apply to you?</source>
        <translation>क्या यह आप पर लागू है?</translation>
    </message>
    <message>
        <source>One ticket is enough for all of you.</source>
        <translation>आप सबके लिए एक ही टिकट काफ़ी है।</translation>
    </message>
    <message>
        <source>Day, month and year, such as 24 / 12 / 1970.</source>
        <translation>दिन, महीना और साल, जैसे 24 / 12 / 1970।</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>इनमें से कोई नहीं</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>छोड़ें</translation>
    </message>
    <message>
        <source>Question {number} of {count}</source>
        <translation>सवाल {number}, कुल {count}</translation>
    </message>
    <message>
        <source>This answer is needed: {field}</source>
        <translation>यह जवाब ज़रूरी है: {field}</translation>
    </message>
    <message>
        <source>This is not a number. Please use digits only.</source>
        <translation>यह संख्या नहीं है। केवल अंक लिखें।</translation>
    </message>
    <message>
        <source>The number is too small. It must be {bound} or more.</source>
        <translation>संख्या बहुत छोटी है। {bound} या उससे अधिक होनी चाहिए।</translation>
    </message>
    <message>
        <source>The number is too large. It must be {bound} or less.</source>
        <translation>संख्या बहुत बड़ी है। {bound} या उससे कम होनी चाहिए।</translation>
    </message>
    <message>
        <source>The answer is too short. Letters needed: {bound}.</source>
        <translation>जवाब बहुत छोटा है। ज़रूरी अक्षर: {bound}।</translation>
    </message>
    <message>
        <source>The answer is too long. Letters at most: {bound}.</source>
        <translation>जवाब बहुत लंबा है। अधिकतम अक्षर: {bound}।</translation>
    </message>
    <message>
        <source>The phone number is not whole. Please type all of its 5 to 15 digits.</source>
        <translation>फ़ोन नंबर पूरा नहीं है। उसके सभी 5 से 15 अंक लिखें।</translation>
    </message>
    <message>
        <source>The email address is not whole. It looks like name@example.org.</source>
        <translation>ईमेल पता पूरा नहीं है। वह name@example.org जैसा होता है।</translation>
    </message>
    <message>
        <source>There is no such date. Please type two digits for the day, two for the month and four for the year.</source>
        <translation>ऐसी कोई तारीख़ नहीं है। दिन के दो, महीने के दो और साल के चार अंक लिखें।</translation>
    </message>
    <message>
        <source>Please check your answer to this: {field}</source>
        <translation>इसका जवाब जाँच लें: {field}</translation>
    </message>
</context>
<context>
    <name>spoken</name>
    <message>
        <source>Go up and down with the arrow keys, and press the select key to choose.</source>
        <translation>ऊपर और नीचे के तीर बटनों से आगे बढ़ें, और चुनने के लिए चयन बटन दबाएँ।</translation>
    </message>
    <message>
        <source>Press any key if you need more time.</source>
        <translation>यदि आपको और समय चाहिए तो कोई भी बटन दबाएँ।</translation>
    </message>
    <message>
        <source>You have typed: {text}</source>
        <translation>आपने लिखा: {text}</translation>
    </message>
    <message>
        <source>Erased: {text}</source>
        <translation>मिटाया: {text}</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>We are closed.</source>
        <translation>अभी बंद है।</translation>
    </message>
    <message>
        <source>This service is paused.</source>
        <translation>यह सेवा अभी रुकी हुई है।</translation>
    </message>
    <message>
        <source>Please come back a little later, or ask our staff.</source>
        <translation>कृपया थोड़ी देर बाद आएँ या कर्मचारियों से पूछें।</translation>
    </message>
    <message>
        <source>All of today&apos;s tickets have been given out.</source>
        <translation>आज के सभी टोकन दिए जा चुके हैं।</translation>
    </message>
    <message>
        <source>Please come back on another day, or ask our staff.</source>
        <translation>कृपया किसी और दिन आएँ या कर्मचारियों से पूछें।</translation>
    </message>
    <message>
        <source>No number is free at the moment.</source>
        <translation>इस समय कोई नंबर खाली नहीं है।</translation>
    </message>
    <message>
        <source>Very many people are waiting. Please ask our staff.</source>
        <translation>बहुत सारे लोग प्रतीक्षा में हैं। कृपया कर्मचारियों से पूछें।</translation>
    </message>
    <message>
        <source>This kiosk has no number left for this service.</source>
        <translation>इस कियोस्क के पास इस सेवा के लिए कोई नंबर नहीं बचा।</translation>
    </message>
    <message>
        <source>It has no connection at the moment. Please ask our staff.</source>
        <translation>अभी इसका संपर्क नहीं है। कृपया हमारे कर्मचारियों से पूछें।</translation>
    </message>
    <message>
        <source>This service is no longer offered here.</source>
        <translation>यह सेवा अब यहाँ नहीं मिलती।</translation>
    </message>
    <message>
        <source>Please choose another one, or ask our staff.</source>
        <translation>कृपया दूसरी सेवा चुनें या कर्मचारियों से पूछें।</translation>
    </message>
    <message>
        <source>We cannot give you a ticket right now.</source>
        <translation>अभी हम आपको टोकन नहीं दे सकते।</translation>
    </message>
    <message>
        <source>You have no number yet. Please try again, or ask our staff.</source>
        <translation>आपको अभी नंबर नहीं मिला है। कृपया फिर कोशिश करें या कर्मचारियों से पूछें।</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>यह नहीं हो सका।</translation>
    </message>
    <message>
        <source>Please ask our staff.</source>
        <translation>कृपया कर्मचारियों से पूछें।</translation>
    </message>
    <message>
        <source>Please look at the notice at the door for our opening hours.</source>
        <translation>खुलने का समय दरवाज़े पर लगी सूचना में देखें।</translation>
    </message>
    <message>
        <source>We open again today at {time}.</source>
        <translation>हम आज {time} बजे फिर खुलेंगे।</translation>
    </message>
    <message>
        <source>We open again tomorrow at {time}.</source>
        <translation>हम कल {time} बजे फिर खुलेंगे।</translation>
    </message>
    <message>
        <source>We open again on {day} at {time}.</source>
        <translation>हम {day} को {time} बजे फिर खुलेंगे।</translation>
    </message>
    <message>
        <source>Your ticket is being printed.</source>
        <translation>आपका टोकन छप रहा है।</translation>
    </message>
    <message>
        <source>Please take your ticket.</source>
        <translation>कृपया अपना टोकन लें।</translation>
    </message>
    <message>
        <source>Your number counts all the same. Please remember or photograph it.</source>
        <translation>फिर भी आपका नंबर मान्य है। कृपया इसे याद रखें या इसकी फ़ोटो लें।</translation>
    </message>
    <message>
        <source>This kiosk works on its own at the moment. Your number is valid.</source>
        <translation>यह कियोस्क अभी अपने आप काम कर रहा है। आपका नंबर मान्य है।</translation>
    </message>
    <message>
        <source>Not valid without its last line.</source>
        <translation>अंतिम पंक्ति के बिना मान्य नहीं।</translation>
    </message>
    <message>
        <source>End of ticket {number}</source>
        <translation>टोकन {number} समाप्त</translation>
    </message>
    <message>
        <source>DUPLICATE</source>
        <translation>दूसरी प्रति</translation>
    </message>
    <message>
        <source>Your ticket could not be printed.</source>
        <translation>आपका टोकन नहीं छप सका।</translation>
    </message>
    <message>
        <source>Did your ticket come out?</source>
        <translation>क्या आपका टोकन निकला?</translation>
    </message>
    <message>
        <source>Your number counts in any case.</source>
        <translation>आपका नंबर हर हाल में मान्य है।</translation>
    </message>
    <message>
        <source>There are no paper tickets at the moment.</source>
        <translation>अभी काग़ज़ के टोकन नहीं हैं।</translation>
    </message>
    <message>
        <source>Please remember or photograph your number.</source>
        <translation>कृपया अपना नंबर याद रखें या उसकी फ़ोटो लें।</translation>
    </message>
    <message>
        <source>Nobody waiting</source>
        <translation>कोई प्रतीक्षा में नहीं</translation>
    </message>
    <message>
        <source>Waiting: {count}</source>
        <translation>प्रतीक्षा में: {count}</translation>
    </message>
    <message>
        <source>Paused for the moment</source>
        <translation>अभी के लिए रुका है</translation>
    </message>
    <message>
        <source>No more tickets today</source>
        <translation>आज और टोकन नहीं</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>Nobody is ahead of you.</source>
        <translation>आपसे पहले कोई नहीं है।</translation>
    </message>
    <message>
        <source>People ahead of you: {count}</source>
        <translation>आपसे पहले लोग: {count}</translation>
    </message>
    <message>
        <source>Please take a seat and watch the screen.</source>
        <translation>कृपया बैठें और स्क्रीन देखते रहें।</translation>
    </message>
    <message>
        <source>Scan to follow your ticket on your phone.</source>
        <translation>अपना टोकन फ़ोन पर देखने के लिए स्कैन करें।</translation>
    </message>
    <message>
        <source>Photograph this to keep your ticket on your phone.</source>
        <translation>टोकन फ़ोन में रखने के लिए इसकी फ़ोटो लें।</translation>
    </message>
    <message>
        <source>Page {number} of {pages}</source>
        <translation>पृष्ठ {number} / {pages}</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>आपका नंबर</translation>
    </message>
    <message>
        <source>Whoever comes now is not called before we close at {time}.</source>
        <translation>अब जो आएगा, उसे {time} बजे बंद होने से पहले नहीं बुलाया जा सकेगा।</translation>
    </message>
    <message>
        <source>It is too late for this service today.</source>
        <translation>इस सेवा के लिए आज बहुत देर हो चुकी है।</translation>
    </message>
    <message>
        <source>Too late for today</source>
        <translation>आज के लिए बहुत देर</translation>
    </message>
    <message>
        <source>You are too many for one ticket.</source>
        <translation>एक टिकट के लिए आप बहुत ज़्यादा लोग हैं।</translation>
    </message>
    <message>
        <source>The questions of this service have just changed.</source>
        <translation>इस सेवा के सवाल अभी-अभी बदले हैं।</translation>
    </message>
    <message>
        <source>You have no number yet. Please begin again.</source>
        <translation>आपके पास अभी नंबर नहीं है। कृपया फिर से शुरू करें।</translation>
    </message>
    <message>
        <source>There is no appointment with this code.</source>
        <translation>इस कोड की कोई अपॉइंटमेंट नहीं है।</translation>
    </message>
    <message>
        <source>Please check it, or ask our staff.</source>
        <translation>कोड जाँच लें, या हमारे कर्मचारी से पूछें।</translation>
    </message>
    <message>
        <source>This is no code of an appointment.</source>
        <translation>यह अपॉइंटमेंट का कोड नहीं है।</translation>
    </message>
    <message>
        <source>It has 4 to 16 letters and digits.</source>
        <translation>उसमें 4 से 16 अक्षर और अंक होते हैं।</translation>
    </message>
    <message>
        <source>Your appointment is on {day}.</source>
        <translation>आपकी अपॉइंटमेंट {day} को है।</translation>
    </message>
    <message>
        <source>Please come on that day, or ask our staff.</source>
        <translation>उस दिन आएँ, या हमारे कर्मचारी से पूछें।</translation>
    </message>
    <message>
        <source>You are early: your appointment is at {time}.</source>
        <translation>आप जल्दी आए हैं: आपकी अपॉइंटमेंट {time} बजे है।</translation>
    </message>
    <message>
        <source>You can check in here from {time} on.</source>
        <translation>आप यहाँ {time} बजे से आने की सूचना दे सकते हैं।</translation>
    </message>
    <message>
        <source>Your appointment was at {time}; we could not keep it.</source>
        <translation>आपकी अपॉइंटमेंट {time} बजे थी; हम उसे रख नहीं सके।</translation>
    </message>
    <message>
        <source>Please take a ticket, or ask our staff.</source>
        <translation>कृपया टिकट लें, या हमारे कर्मचारी से पूछें।</translation>
    </message>
    <message>
        <source>You have checked in already. Your number is {number}.</source>
        <translation>आप पहले ही सूचना दे चुके हैं। आपका नंबर {number} है।</translation>
    </message>
    <message>
        <source>You have checked in already.</source>
        <translation>आप पहले ही सूचना दे चुके हैं।</translation>
    </message>
    <message>
        <source>Staff cannot be called from here.</source>
        <translation>यहाँ से कर्मचारी को नहीं बुलाया जा सकता।</translation>
    </message>
    <message>
        <source>Please go to a counter.</source>
        <translation>कृपया किसी काउंटर पर जाएँ।</translation>
    </message>
    <message>
        <source>Staff have been called</source>
        <translation>कर्मचारी को बुलाया गया</translation>
    </message>
    <message>
        <source>Ask our staff to come</source>
        <translation>कर्मचारी को बुलाएँ</translation>
    </message>
    <message>
        <source>People on one ticket, at most: {count}.</source>
        <translation>एक टिकट पर अधिकतम लोग: {count}।</translation>
    </message>
    <message>
        <source>There are no tickets here at the moment.</source>
        <translation>यहाँ अभी टिकट नहीं मिल रहे हैं।</translation>
    </message>
</context>
</TS>
