<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About this program</source>
        <translation>इस प्रोग्राम के बारे में</translation>
    </message>
    <message>
        <source>Branch file: {0} ({1}), not from the server</source>
        <translation>शाखा फ़ाइल: {0} ({1}), सर्वर से नहीं</translation>
    </message>
    <message>
        <source>Branch file: version {0} from the server ({1})</source>
        <translation>शाखा फ़ाइल: सर्वर का संस्करण {0} ({1})</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>Call next</source>
        <translation>अगला बुलाएँ</translation>
    </message>
    <message>
        <source>Call this one</source>
        <translation>इसे बुलाएँ</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>फिर बुलाएँ</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>शुरू करें</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>नहीं आए</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>वापस रखें</translation>
    </message>
    <message>
        <source>Let back in</source>
        <translation>फिर आने दें</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>अलग रखें</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>फिर शुरू करें</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>आगे भेजें</translation>
    </message>
    <message>
        <source>Back to queue</source>
        <translation>कतार में लौटाएँ</translation>
    </message>
    <message>
        <source>Add service</source>
        <translation>सेवा जोड़ें</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>पूरा करें</translation>
    </message>
    <message>
        <source>Cancel ticket</source>
        <translation>टोकन रद्द करें</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>विराम</translation>
    </message>
    <message>
        <source>End break</source>
        <translation>विराम समाप्त</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Call next of …</source>
        <translation>… का अगला बुलाएँ</translation>
    </message>
    <message>
        <source>Park for me</source>
        <translation>मेरे लिए अलग रखें</translation>
    </message>
    <message>
        <source>Finish as …</source>
        <translation>… के रूप में पूरा करें</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>Without ticket</source>
        <translation>बिना टोकन</translation>
    </message>
    <message>
        <source>Give a number</source>
        <translation>नंबर दें</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>तय समय</translation>
    </message>
    <message>
        <source>Undo check-in</source>
        <translation>आगमन रद्द करें</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>फिर से छापें</translation>
    </message>
    <message>
        <source>Appointment outside its time</source>
        <translation>समय से बाहर अपॉइंटमेंट</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>{number} is called again.</source>
        <translation>{number} को फिर बुलाया गया।</translation>
    </message>
    <message>
        <source>{number} did not come and waits again.</source>
        <translation>{number} नहीं आए; टोकन फिर प्रतीक्षा में है।</translation>
    </message>
    <message>
        <source>{number} did not come. It is in the list “Missed”.</source>
        <translation>{number} नहीं आए। टोकन “छूटे” सूची में है।</translation>
    </message>
    <message>
        <source>{number} waits again.</source>
        <translation>{number} फिर प्रतीक्षा में है।</translation>
    </message>
    <message>
        <source>{number} is parked. It is in the list “Parked”.</source>
        <translation>{number} अलग रखा गया। टोकन “अलग रखे” सूची में है।</translation>
    </message>
    <message>
        <source>{number} now waits for {service}.</source>
        <translation>{number} अब {service} की प्रतीक्षा में है।</translation>
    </message>
    <message>
        <source>{number} is back in its queue.</source>
        <translation>{number} अपनी कतार में लौट आया।</translation>
    </message>
    <message>
        <source>{number} is done.</source>
        <translation>{number} पूरा हुआ।</translation>
    </message>
    <message>
        <source>{number} is cancelled.</source>
        <translation>{number} रद्द हुआ।</translation>
    </message>
    <message>
        <source>{number} goes back to who sent it.</source>
        <translation>{number} भेजने वाले के पास लौटता है।</translation>
    </message>
    <message>
        <source>Taken back: {number} is as before.</source>
        <translation>वापस लिया गया: {number} पहले जैसा है।</translation>
    </message>
    <message>
        <source>The number is {number}. Please tell it: there is no paper.</source>
        <translation>नंबर {number} है। कृपया बोलकर बताएँ: कागज़ नहीं है।</translation>
    </message>
    <message>
        <source>The number is {number}. It waits now.</source>
        <translation>नंबर {number} है। अब वह प्रतीक्षा में है।</translation>
    </message>
    <message>
        <source>{number} is no more; the appointment can be used again.</source>
        <translation>{number} अब नहीं है; तय समय फिर काम आ सकता है।</translation>
    </message>
    <message>
        <source>Written down.</source>
        <translation>लिख लिया गया।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>The kiosk is asked to print {number} again.</source>
        <translation>कियोस्क से {number} फिर छापने को कहा गया है।</translation>
    </message>
</context>
<context>
    <name>Break</name>
    <message>
        <source>Short break</source>
        <translation>छोटा विराम</translation>
    </message>
    <message>
        <source>Meal</source>
        <translation>भोजन</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>बैठक</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Running time</source>
        <translation>बीता समय</translation>
    </message>
    <message>
        <source>Ticket at this counter</source>
        <translation>इस काउंटर का टोकन</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>Nobody is called to this counter.</source>
        <translation>इस काउंटर पर किसी को नहीं बुलाया गया।</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>कोई प्रतीक्षा में नहीं है।</translation>
    </message>
    <message>
        <source>Who comes appears here at once.</source>
        <translation>जो आएगा वह तुरंत यहाँ दिखेगा।</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>अगला</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>खाली</translation>
    </message>
    <message>
        <source>On a break</source>
        <translation>विराम पर</translation>
    </message>
    <message>
        <source>Called, not here yet</source>
        <translation>बुलाया गया, अभी नहीं आए</translation>
    </message>
    <message>
        <source>Being served</source>
        <translation>सेवा चल रही है</translation>
    </message>
    <message>
        <source>waited {time}</source>
        <translation>{time} प्रतीक्षा की</translation>
    </message>
    <message>
        <source>group of {size}</source>
        <translation>{size} लोगों का समूह</translation>
    </message>
    <message>
        <source>calls: {calls}</source>
        <translation>बुलावे: {calls}</translation>
    </message>
    <message>
        <source>put back: {times}</source>
        <translation>वापस रखा: {times}</translation>
    </message>
    <message>
        <source>Before: {legs}</source>
        <translation>पहले: {legs}</translation>
    </message>
    <message>
        <source>Called by itself in {time}.</source>
        <translation>{time} में अपने आप बुलाया जाएगा।</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>चुनें …</translation>
    </message>
    <message>
        <source>needs help</source>
        <translation>सहायता चाहिए</translation>
    </message>
    <message>
        <source>goes back to {clerk}</source>
        <translation>{clerk} के पास लौटेगा</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>{s} s</source>
        <translation>{s} से.</translation>
    </message>
    <message>
        <source>{m} min</source>
        <translation>{m} मि.</translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation>{h} घं. {m} मि.</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Today: {count} served, {time} each on average.</source>
        <translation>आज: {count} सेवाएँ, औसतन {time} प्रत्येक।</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Where does {number} go?</source>
        <translation>{number} कहाँ जाए?</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>सेवा</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>स्थान</translation>
    </message>
    <message>
        <source>After</source>
        <translation>इनके बाद</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>किसके लिए</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>कोई भी</translation>
    </message>
    <message>
        <source>Serve one more thing now</source>
        <translation>अभी एक और काम करें</translation>
    </message>
    <message>
        <source>Outcome so far</source>
        <translation>अब तक का परिणाम</translation>
    </message>
    <message>
        <source>Take a break</source>
        <translation>विराम लें</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Why is this ticket called before others?</source>
        <translation>यह टोकन औरों से पहले क्यों बुलाया जा रहा है?</translation>
    </message>
    <message>
        <source>Cancel this ticket?</source>
        <translation>क्या यह टोकन रद्द करें?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Comes back to me after that</source>
        <translation>इसके बाद मेरे पास लौटे</translation>
    </message>
    <message>
        <source>About {number}</source>
        <translation>{number} के बारे में</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>नई टिप्पणी</translation>
    </message>
    <message>
        <source>People</source>
        <translation>लोग</translation>
    </message>
    <message>
        <source>Needs help</source>
        <translation>सहायता चाहिए</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>लिखें</translation>
    </message>
    <message>
        <source>No answers are kept.</source>
        <translation>कोई उत्तर सुरक्षित नहीं है।</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>no</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>No notes.</source>
        <translation>कोई टिप्पणी नहीं।</translation>
    </message>
    <message>
        <source>Call the next one for</source>
        <translation>इसके लिए अगला बुलाएँ</translation>
    </message>
    <message>
        <source>Somebody without a ticket</source>
        <translation>बिना टोकन का व्यक्ति</translation>
    </message>
    <message>
        <source>Is served here now</source>
        <translation>अभी यहीं सेवा पाए</translation>
    </message>
    <message>
        <source>Gets a number and waits</source>
        <translation>नंबर ले और प्रतीक्षा करे</translation>
    </message>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>What then</source>
        <translation>आगे क्या</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>प्राथमिकता</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Somebody came to an appointment</source>
        <translation>कोई तय समय पर आया</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>How did it end for {number}?</source>
        <translation>{number} का काम कैसे पूरा हुआ?</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>चुनें …</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>What was done:</source>
        <translation>क्या किया गया:</translation>
    </message>
    <message>
        <source>Counts as the appointment, early or late</source>
        <translation>अपॉइंटमेंट के रूप में मान्य, जल्दी या देर से</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Call whom the branch&apos;s rule puts first.</source>
        <translation>उसे बुलाता है जिसे शाखा का नियम पहले रखता है।</translation>
    </message>
    <message>
        <source>Call the chosen ticket out of order, with a reason.</source>
        <translation>चुने हुए टोकन को क्रम से हटकर, कारण के साथ बुलाता है।</translation>
    </message>
    <message>
        <source>Show and speak the call once more.</source>
        <translation>बुलावा एक बार फिर दिखाता और सुनाता है।</translation>
    </message>
    <message>
        <source>The person is here: begin.</source>
        <translation>व्यक्ति यहाँ है: शुरू करें।</translation>
    </message>
    <message>
        <source>Nobody came: the branch&apos;s policy decides what follows.</source>
        <translation>कोई नहीं आया: आगे क्या हो, यह शाखा का नियम तय करता है।</translation>
    </message>
    <message>
        <source>Not here yet: let the ticket wait again.</source>
        <translation>अभी नहीं आए: टोकन फिर प्रतीक्षा करेगा।</translation>
    </message>
    <message>
        <source>The chosen ticket came after all: it waits again.</source>
        <translation>चुना हुआ टोकन आख़िर आ गया: वह फिर प्रतीक्षा करेगा।</translation>
    </message>
    <message>
        <source>Set the ticket aside; it stays with this counter.</source>
        <translation>टोकन अलग रखता है; वह इसी काउंटर का रहता है।</translation>
    </message>
    <message>
        <source>Go on with the chosen parked ticket.</source>
        <translation>चुने हुए अलग रखे टोकन पर फिर काम शुरू करता है।</translation>
    </message>
    <message>
        <source>Send on to another service; the number stays.</source>
        <translation>दूसरी सेवा में भेजता है; नंबर वही रहता है।</translation>
    </message>
    <message>
        <source>Give the ticket back; it keeps the time it waited.</source>
        <translation>टोकन लौटाता है; उसकी प्रतीक्षा का समय बना रहता है।</translation>
    </message>
    <message>
        <source>Serve one more thing for the same person now.</source>
        <translation>इसी व्यक्ति का एक और काम अभी करता है।</translation>
    </message>
    <message>
        <source>The service is done, with the outcome shown.</source>
        <translation>सेवा दिखाए गए परिणाम के साथ पूरी हुई।</translation>
    </message>
    <message>
        <source>Take the ticket out of the day.</source>
        <translation>टोकन को आज के दिन से हटाता है।</translation>
    </message>
    <message>
        <source>Call nobody for a while.</source>
        <translation>कुछ देर किसी को न बुलाएँ।</translation>
    </message>
    <message>
        <source>Be back and call again.</source>
        <translation>लौटकर फिर बुलाना शुरू करें।</translation>
    </message>
    <message>
        <source>Sign out and close this counter.</source>
        <translation>साइन आउट करके यह काउंटर बंद करें।</translation>
    </message>
    <message>
        <source>Call the next one who waits for one service.</source>
        <translation>किसी एक सेवा की प्रतीक्षा में अगले को बुलाता है।</translation>
    </message>
    <message>
        <source>Set the ticket aside; it stays with you.</source>
        <translation>टोकन अलग रखता है; वह आपका ही रहता है।</translation>
    </message>
    <message>
        <source>Say how it ended and what was really done.</source>
        <translation>बताएँ कि काम कैसे पूरा हुआ और सच में क्या किया गया।</translation>
    </message>
    <message>
        <source>Take back what you did last, for some seconds.</source>
        <translation>आपका पिछला काम कुछ सेकंड तक वापस लेता है।</translation>
    </message>
    <message>
        <source>Serve somebody who took no ticket, or give a number.</source>
        <translation>बिना टोकन आए व्यक्ति को सेवा दें, या नंबर दें।</translation>
    </message>
    <message>
        <source>Give out a number without paper.</source>
        <translation>बिना कागज़ का नंबर देता है।</translation>
    </message>
    <message>
        <source>Somebody came to an appointment: give a number.</source>
        <translation>कोई तय समय पर आया: नंबर देता है।</translation>
    </message>
    <message>
        <source>Take the check-in back; the time stays booked.</source>
        <translation>आगमन रद्द करता है; तय समय बना रहता है।</translation>
    </message>
    <message>
        <source>See answers and notes, write a note, mark help needed.</source>
        <translation>उत्तर और टिप्पणियाँ देखें, टिप्पणी लिखें, सहायता की ज़रूरत बताएँ।</translation>
    </message>
    <message>
        <source>Have the kiosk print the ticket again, as a duplicate.</source>
        <translation>कियोस्क से टिकट फिर छपवाएँ, दूसरी प्रति के रूप में।</translation>
    </message>
    <message>
        <source>Let an appointment count outside its time.</source>
        <translation>अपॉइंटमेंट को उसके समय से बाहर भी मान्य होने दें।</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>Lists of tickets</source>
        <translation>टोकन की सूचियाँ</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>प्रतीक्षा में</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>अलग रखे</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>छूटे</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>कोई प्रतीक्षा में नहीं है।</translation>
    </message>
    <message>
        <source>Nobody is parked here.</source>
        <translation>यहाँ कोई टोकन अलग नहीं रखा है।</translation>
    </message>
    <message>
        <source>Nobody was missed lately.</source>
        <translation>हाल में कोई नहीं छूटा।</translation>
    </message>
    <message>
        <source>needs help</source>
        <translation>सहायता चाहिए</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} लोग</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>बहुत देर</translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message>
        <source>Locked</source>
        <translation>लॉक है</translation>
    </message>
    <message>
        <source>{number} stays at this counter.</source>
        <translation>{number} इसी काउंटर पर रहेगा।</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>अनलॉक करें</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>en</source>
        <comment>The code of the language translated into, such as es</comment>
        <translation>hi</translation>
    </message>
    <message>
        <source>Counter {number}</source>
        <translation>काउंटर {number}</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Served</source>
        <translation>काम हुआ</translation>
    </message>
    <message>
        <source>Unresolved</source>
        <translation>हल नहीं हुआ</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>आगे भेजा</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>लौटाया गया</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>बीच में रुका</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Ticket printer</source>
        <translation>टोकन प्रिंटर</translation>
    </message>
    <message>
        <source>{where}: {cause}</source>
        <translation>{where}: {cause}</translation>
    </message>
    <message>
        <source>Numbers are given out without paper.</source>
        <translation>नंबर बिना काग़ज़ के दिए जा रहे हैं।</translation>
    </message>
    <message>
        <source>paper for about {count} more tickets.</source>
        <translation>लगभग {count} और टोकन के लिए काग़ज़ बचा है।</translation>
    </message>
    <message>
        <source>the paper is nearly at its end.</source>
        <translation>काग़ज़ ख़त्म होने वाला है।</translation>
    </message>
    <message>
        <source>the paper is at its end. Put in a new roll.</source>
        <translation>काग़ज़ ख़त्म हो गया है। नया रोल लगाएँ।</translation>
    </message>
    <message>
        <source>the cover is open. Close it.</source>
        <translation>ढक्कन खुला है। उसे बंद करें।</translation>
    </message>
    <message>
        <source>the paper is jammed. Open the cover and take it out.</source>
        <translation>काग़ज़ फँस गया है। ढक्कन खोलकर उसे निकालें।</translation>
    </message>
    <message>
        <source>it is too hot and goes on by itself when it has cooled down.</source>
        <translation>यह बहुत गरम है और ठंडा होने पर अपने आप चल पड़ेगा।</translation>
    </message>
    <message>
        <source>it does not answer. Look at its cable and its switch.</source>
        <translation>यह जवाब नहीं दे रहा। केबल और स्विच देखें।</translation>
    </message>
    <message>
        <source>three people in a row got no ticket. Look at the printer.</source>
        <translation>लगातार तीन लोगों को टोकन नहीं मिला। प्रिंटर देखें।</translation>
    </message>
    <message>
        <source>it failed several times. Look at the printer.</source>
        <translation>यह कई बार नहीं छाप सका। प्रिंटर देखें।</translation>
    </message>
    <message>
        <source>has no paper ticket</source>
        <translation>काग़ज़ का टोकन नहीं है</translation>
    </message>
    <message>
        <source>duplicate on its way</source>
        <translation>दूसरी प्रति आ रही है</translation>
    </message>
    <message>
        <source>duplicate: the kiosk did not answer</source>
        <translation>दूसरी प्रति: कियोस्क ने उत्तर नहीं दिया</translation>
    </message>
    <message>
        <source>duplicate printed</source>
        <translation>दूसरी प्रति छप गई</translation>
    </message>
    <message>
        <source>duplicate sent, not confirmed</source>
        <translation>दूसरी प्रति भेजी गई, पुष्टि नहीं</translation>
    </message>
    <message>
        <source>duplicate not printed</source>
        <translation>दूसरी प्रति नहीं छपी</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Lock</source>
        <translation>लॉक करें</translation>
    </message>
    <message>
        <source>Call for help</source>
        <translation>मदद बुलाएँ</translation>
    </message>
    <message>
        <source>More</source>
        <translation>और</translation>
    </message>
    <message>
        <source>{name} is on the way.</source>
        <translation>{name} आ रहे हैं।</translation>
    </message>
    <message>
        <source>Passed on.</source>
        <translation>सूचना दे दी गई।</translation>
    </message>
    <message>
        <source>{clerk} at {counter} needs help. {name} is on the way.</source>
        <translation>{counter} पर {clerk} को मदद चाहिए। {name} आ रहे हैं।</translation>
    </message>
    <message>
        <source>{clerk} at {counter} needs help.</source>
        <translation>{counter} पर {clerk} को मदद चाहिए।</translation>
    </message>
    <message>
        <source>I am coming</source>
        <translation>मैं आ रहा हूँ</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Somebody at the ticket kiosk asks for staff ({name}).</source>
        <translation>टिकट कियोस्क पर कोई कर्मचारी को बुला रहा है ({name})।</translation>
    </message>
    <message>
        <source>I am going</source>
        <translation>मैं जाता हूँ</translation>
    </message>
    <message>
        <source>{name}: {text}</source>
        <translation>{name}: {text}</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>पढ़ लिया</translation>
    </message>
</context>
<context>
    <name>Permission</name>
    <message>
        <source>call a chosen ticket</source>
        <translation>चुना हुआ टिकट बुलाना</translation>
    </message>
    <message>
        <source>supervise the branch</source>
        <translation>शाखा की निगरानी करना</translation>
    </message>
    <message>
        <source>change what a clerk calls</source>
        <translation>कर्मचारी क्या बुलाए, यह बदलना</translation>
    </message>
    <message>
        <source>pause services</source>
        <translation>सेवाएँ रोकना</translation>
    </message>
    <message>
        <source>let back in who was missed long ago</source>
        <translation>बहुत पहले छूटे लोगों को वापस लेना</translation>
    </message>
    <message>
        <source>let an appointment count outside its time</source>
        <translation>अपॉइंटमेंट को उसके समय से बाहर मान्य करना</translation>
    </message>
</context>
<context>
    <name>Position</name>
    <message>
        <source>At the end of the queue</source>
        <translation>कतार के अंत में</translation>
    </message>
    <message>
        <source>First in the queue</source>
        <translation>कतार में सबसे पहले</translation>
    </message>
    <message>
        <source>By its time of arrival</source>
        <translation>आने के समय के अनुसार</translation>
    </message>
    <message>
        <source>After some others</source>
        <translation>कुछ औरों के बाद</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>{number}: {why}. Nobody else waits.</source>
        <translation>{number}: {why}। और कोई प्रतीक्षा में नहीं है।</translation>
    </message>
    <message>
        <source>{number} before {other}: {why}.</source>
        <translation>{other} से पहले {number}: {why}।</translation>
    </message>
    <message>
        <source>kept for you, waited {time}</source>
        <translation>आपके लिए रखा, {time} प्रतीक्षा की</translation>
    </message>
    <message>
        <source>placed first by a colleague, waited {time}</source>
        <translation>सहकर्मी ने पहले रखा, {time} प्रतीक्षा की</translation>
    </message>
    <message>
        <source>chosen out of order</source>
        <translation>क्रम से हटकर चुना</translation>
    </message>
    <message>
        <source>chosen out of order, {note}</source>
        <translation>क्रम से हटकर चुना, {note}</translation>
    </message>
    <message>
        <source>waited {time}</source>
        <translation>{time} प्रतीक्षा की</translation>
    </message>
    <message>
        <source>{standing}, waited {time}</source>
        <translation>{standing}, {time} प्रतीक्षा की</translation>
    </message>
    <message>
        <source>next of a service you chose, waited {time}</source>
        <translation>आपकी चुनी सेवा का अगला, {time} प्रतीक्षा की</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>There is no counter {counter} in this branch any more.</source>
        <translation>इस शाखा में अब काउंटर {counter} नहीं है।</translation>
    </message>
    <message>
        <source>This ticket is not known here today.</source>
        <translation>यह टोकन आज यहाँ दर्ज नहीं है।</translation>
    </message>
    <message>
        <source>{clerk} is signed in at {counter}. Choose another counter.</source>
        <translation>{counter} पर {clerk} हैं। दूसरा काउंटर चुनें।</translation>
    </message>
    <message>
        <source>{clerk} is still signed in at {counter}. Close that counter first.</source>
        <translation>{clerk} अभी {counter} पर हैं। पहले वह काउंटर बंद करें।</translation>
    </message>
    <message>
        <source>You are on a break. End the break first.</source>
        <translation>आप विराम पर हैं। पहले विराम समाप्त करें।</translation>
    </message>
    <message>
        <source>This counter is closed. Sign in first.</source>
        <translation>यह काउंटर बंद है। पहले साइन इन करें।</translation>
    </message>
    <message>
        <source>{number} is still here. Finish with this ticket first.</source>
        <translation>{number} अभी यहीं है। पहले यह टोकन पूरा करें।</translation>
    </message>
    <message>
        <source>Nobody is waiting whom you may call.</source>
        <translation>ऐसा कोई प्रतीक्षा में नहीं जिसे आप बुला सकें।</translation>
    </message>
    <message>
        <source>{number} is kept for another counter.</source>
        <translation>{number} दूसरे काउंटर के लिए रखा है।</translation>
    </message>
    <message>
        <source>{number} was missed more than {minutes} min ago. Please give out a new ticket.</source>
        <translation>{number} {minutes} मिनट से पहले छूट गया था। कृपया नया टोकन दें।</translation>
    </message>
    <message>
        <source>This service has no outcome “{outcome}”. Choose another.</source>
        <translation>इस सेवा का परिणाम “{outcome}” नहीं है। दूसरा चुनें।</translation>
    </message>
    <message>
        <source>{service} is no longer offered here. Choose another.</source>
        <translation>{service} अब यहाँ नहीं मिलती। दूसरी सेवा चुनें।</translation>
    </message>
    <message>
        <source>This needs the branch&apos;s main computer, which does not answer. Try again in a moment; nothing is done twice.</source>
        <translation>इसके लिए शाखा का मुख्य कंप्यूटर चाहिए, और वह जवाब नहीं दे रहा है। थोड़ी देर में फिर कोशिश करें; कुछ भी दो बार नहीं होगा।</translation>
    </message>
    <message>
        <source>This computer has no number of its own left. It gets new ones when the branch&apos;s main computer is back.</source>
        <translation>इस कंप्यूटर के पास अपने नंबर नहीं बचे। शाखा का मुख्य कंप्यूटर लौटने पर इसे नए मिलेंगे।</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again; tell a technician if it stays so.</source>
        <translation>कुछ नहीं बदला। फिर से कोशिश करें; ऐसा ही रहे तो तकनीशियन को बताएँ।</translation>
    </message>
    <message>
        <source>This is not possible now ({name}).</source>
        <translation>यह अभी संभव नहीं है ({name})।</translation>
    </message>
    <message>
        <source>Nobody is at this counter. Call somebody first.</source>
        <translation>इस काउंटर पर कोई नहीं है। पहले किसी को बुलाएँ।</translation>
    </message>
    <message>
        <source>{number} is {state}, so “{action}” is not possible now.</source>
        <translation>{number}: {state}। “{action}” अभी संभव नहीं है।</translation>
    </message>
    <message>
        <source>Call {number} again first, in {time}. Calls still to make: {calls}.</source>
        <translation>पहले {number} को {time} में फिर बुलाएँ। बाकी बुलावे: {calls}।</translation>
    </message>
    <message>
        <source>Call {number} again first. Calls still to make: {calls}.</source>
        <translation>पहले {number} को फिर बुलाएँ। बाकी बुलावे: {calls}।</translation>
    </message>
    <message>
        <source>Give {number} {time} more to come.</source>
        <translation>{number} को आने के लिए {time} और दें।</translation>
    </message>
    <message>
        <source>Your role does not allow this: {what}. Ask a supervisor.</source>
        <translation>आपकी भूमिका में इसकी अनुमति नहीं है: {what}। पर्यवेक्षक से कहें।</translation>
    </message>
    <message>
        <source>{clerk} is not one of this branch&apos;s clerks any more.</source>
        <translation>{clerk} अब इस शाखा के कर्मचारी नहीं हैं।</translation>
    </message>
    <message>
        <source>This work profile does not exist any more.</source>
        <translation>यह कार्य प्रोफ़ाइल अब नहीं है।</translation>
    </message>
    <message>
        <source>This message was read already.</source>
        <translation>यह संदेश पहले ही पढ़ा जा चुका है।</translation>
    </message>
    <message>
        <source>This call for help was switched off already.</source>
        <translation>मदद की यह पुकार पहले ही बंद की जा चुकी है।</translation>
    </message>
    <message>
        <source>Write a message of 1 to {most} letters.</source>
        <translation>1 से {most} अक्षरों का संदेश लिखें।</translation>
    </message>
    <message>
        <source>Enter your PIN or password.</source>
        <translation>अपना पिन या पासवर्ड डालें।</translation>
    </message>
    <message>
        <source>{clerk} has no PIN or password yet. An administrator gives one.</source>
        <translation>{clerk} का अभी कोई पिन या पासवर्ड नहीं है। व्यवस्थापक उसे देता है।</translation>
    </message>
    <message>
        <source>This is not the PIN or password. Wait before you try again.</source>
        <translation>यह पिन या पासवर्ड सही नहीं है। दोबारा कोशिश से पहले रुकें।</translation>
    </message>
    <message>
        <source>This is not the PIN or password. Tries before a pause: {count}.</source>
        <translation>यह पिन या पासवर्ड सही नहीं है। विराम से पहले बची कोशिशें: {count}।</translation>
    </message>
    <message>
        <source>Too many wrong tries. Try again in {time}, or ask an administrator.</source>
        <translation>बहुत सारी गलत कोशिशें। {time} में फिर कोशिश करें, या व्यवस्थापक से कहें।</translation>
    </message>
    <message>
        <source>This PIN or password was not used for more than {days} days. An administrator gives a new one.</source>
        <translation>यह पिन या पासवर्ड {days} दिन से ज़्यादा समय से काम में नहीं आया। व्यवस्थापक नया देगा।</translation>
    </message>
    <message>
        <source>The branch has no line to the server, and you have not signed in here for more than {days} days. An administrator gives a new PIN or password.</source>
        <translation>शाखा का सर्वर से संपर्क नहीं है, और आपने यहाँ {days} दिन से ज़्यादा समय से साइन इन नहीं किया है। व्यवस्थापक नया पिन या पासवर्ड देगा।</translation>
    </message>
    <message>
        <source>This window is locked. Unlock it first.</source>
        <translation>यह विंडो लॉक है। पहले इसे अनलॉक करें।</translation>
    </message>
    <message>
        <source>Say how it ended first.</source>
        <translation>पहले बताएँ कि काम कैसे पूरा हुआ।</translation>
    </message>
    <message>
        <source>Say what was done first.</source>
        <translation>पहले बताएँ कि क्या किया गया।</translation>
    </message>
    <message>
        <source>What was done to {number} cannot be taken back any more.</source>
        <translation>{number} पर किया गया काम अब वापस नहीं लिया जा सकता।</translation>
    </message>
    <message>
        <source>A note has 1 to {most} letters.</source>
        <translation>टिप्पणी में 1 से {most} अक्षर होते हैं।</translation>
    </message>
    <message>
        <source>Every number of this service is still in use.</source>
        <translation>इस सेवा के सभी नंबर अभी उपयोग में हैं।</translation>
    </message>
    <message>
        <source>No appointment has this code.</source>
        <translation>इस कोड का कोई तय समय नहीं है।</translation>
    </message>
    <message>
        <source>This appointment has its number already: {number}.</source>
        <translation>इस तय समय का नंबर पहले से है: {number}।</translation>
    </message>
    <message>
        <source>This appointment is on {date}.</source>
        <translation>यह तय समय {date} को है।</translation>
    </message>
    <message>
        <source>Too early for {time}. Check-in begins at {opens}.</source>
        <translation>{time} के लिए अभी जल्दी है। आगमन {opens} से दर्ज होगा।</translation>
    </message>
    <message>
        <source>Too late: the appointment was at {time}.</source>
        <translation>देर हो गई: तय समय {time} था।</translation>
    </message>
    <message>
        <source>The branch is closed, so nobody checks in now.</source>
        <translation>शाखा बंद है, इसलिए अभी आगमन दर्ज नहीं होता।</translation>
    </message>
    <message>
        <source>This branch does not speak {language} any more.</source>
        <translation>यह शाखा अब {language} नहीं बोलती।</translation>
    </message>
    <message>
        <source>There is no display {display} in this branch any more.</source>
        <translation>इस शाखा में अब डिस्प्ले {display} नहीं है।</translation>
    </message>
    <message>
        <source>An announcement has at most {most} letters in a language.</source>
        <translation>एक भाषा में घोषणा ज़्यादा से ज़्यादा {most} अक्षरों की होती है।</translation>
    </message>
    <message>
        <source>An announcement is shown for 1 to {most} minutes.</source>
        <translation>घोषणा 1 से {most} मिनट तक दिखाई जाती है।</translation>
    </message>
    <message>
        <source>Write what is to be said, in one language at least.</source>
        <translation>लिखें कि क्या कहना है, कम से कम एक भाषा में।</translation>
    </message>
    <message>
        <source>{number} was given without paper, so no kiosk can print it again.</source>
        <translation>{number} बिना काग़ज़ के दिया गया था, इसलिए कोई कियोस्क उसे फिर नहीं छाप सकता।</translation>
    </message>
    <message>
        <source>The kiosk has been asked for {number} already. Wait a moment.</source>
        <translation>कियोस्क से {number} पहले ही माँगा जा चुका है। थोड़ा रुकें।</translation>
    </message>
    <message>
        <source>{number} has been printed again already. Tell the person the number.</source>
        <translation>{number} पहले ही फिर छप चुका है। व्यक्ति को नंबर बताएँ।</translation>
    </message>
    <message>
        <source>This branch never had a server that signs its log: nothing can be printed.</source>
        <translation>इस शाखा का कभी कोई सर्वर नहीं रहा जो उसके लॉग पर हस्ताक्षर करे: छापने को कुछ नहीं है।</translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message>
        <source>Waits under the old and the new rule</source>
        <translation>पुराने और नए नियम में प्रतीक्षा</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>कौन</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>नियम</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>बुलावे</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Rule file: only the sections that are different</source>
        <translation>नियम फ़ाइल: केवल वे भाग जो अलग हैं</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>चुनें…</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>अभ्यास करें</translation>
    </message>
    <message>
        <source>Save the picture…</source>
        <translation>चित्र सहेजें…</translation>
    </message>
    <message>
        <source>Place, old rule</source>
        <translation>क्रम, पुराना नियम</translation>
    </message>
    <message>
        <source>Place, new rule</source>
        <translation>क्रम, नया नियम</translation>
    </message>
    <message>
        <source>Wait, old rule</source>
        <translation>प्रतीक्षा, पुराना नियम</translation>
    </message>
    <message>
        <source>Wait, new rule</source>
        <translation>प्रतीक्षा, नया नियम</translation>
    </message>
    <message>
        <source>Who moves furthest in the order of calls</source>
        <translation>बुलावों के क्रम में सबसे अधिक कौन खिसकता है</translation>
    </message>
    <message>
        <source>The rule to rehearse</source>
        <translation>अभ्यास के लिए नियम</translation>
    </message>
    <message>
        <source>There is no past day with calls here yet.</source>
        <translation>यहाँ अभी कोई बीता दिन नहीं है जिसमें बुलावे हुए हों।</translation>
    </message>
    <message>
        <source>Choose the file with the rule first.</source>
        <translation>पहले नियम की फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>The day is lived again…</source>
        <translation>दिन फिर से जिया जा रहा है…</translation>
    </message>
    <message>
        <source>Where the picture goes</source>
        <translation>चित्र कहाँ जाए</translation>
    </message>
    <message>
        <source>The picture is in {file}.</source>
        <translation>चित्र {file} में है।</translation>
    </message>
    <message>
        <source>The picture cannot be written to {file}.</source>
        <translation>चित्र {file} में नहीं लिखा जा सकता।</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>old rule</source>
        <translation>पुराना नियम</translation>
    </message>
    <message>
        <source>new rule</source>
        <translation>नया नियम</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>जैसा था</translation>
    </message>
    <message>
        <source>Calls of the day: {calls}. The old rule gives back in their place: {same}.</source>
        <translation>दिन के बुलावे: {calls}। पुराना नियम इतने अपने क्रम पर लौटाता है: {same}।</translation>
    </message>
    <message>
        <source>Under the new rule, called earlier: {earlier}, later: {later}, at the same place: {same}.</source>
        <translation>नए नियम में पहले बुलाए गए: {earlier}, बाद में: {later}, उसी क्रम पर: {same}।</translation>
    </message>
    <message>
        <source>Not called any more: {count}.</source>
        <translation>अब नहीं बुलाए गए: {count}।</translation>
    </message>
    <message>
        <source>Events that fitted nothing and were left out: {count}.</source>
        <translation>घटनाएँ जो किसी से मेल नहीं खाईं और छोड़ दी गईं: {count}।</translation>
    </message>
    <message>
        <source>How many had waited at most how long</source>
        <translation>कितने लोगों ने अधिकतम कितनी प्रतीक्षा की</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Sign in</source>
        <translation>साइन इन</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>कर्मचारी</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>काउंटर</translation>
    </message>
    <message>
        <source>{counter} ({clerk} sits there)</source>
        <translation>{counter} ({clerk} यहाँ हैं)</translation>
    </message>
    <message>
        <source>PIN or password</source>
        <translation>पिन या पासवर्ड</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>ordinary</source>
        <translation>सामान्य</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>प्राथमिकता</translation>
    </message>
    <message>
        <source>appointment</source>
        <translation>तय समय</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>लौटे</translation>
    </message>
    <message>
        <source>transferred</source>
        <translation>आगे भेजा</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>waiting</source>
        <translation>प्रतीक्षा में</translation>
    </message>
    <message>
        <source>called</source>
        <translation>बुलाया गया</translation>
    </message>
    <message>
        <source>being served</source>
        <translation>सेवा चल रही है</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>अलग रखा</translation>
    </message>
    <message>
        <source>done</source>
        <translation>पूरा</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>छूटा</translation>
    </message>
    <message>
        <source>gone by choice</source>
        <translation>अपनी इच्छा से गए</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>समय बीता</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Ticket</source>
        <translation>टोकन</translation>
    </message>
    <message>
        <source>Running time</source>
        <translation>बीता समय</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>सेवा</translation>
    </message>
    <message>
        <source>Who waits</source>
        <translation>कौन प्रतीक्षा में है</translation>
    </message>
    <message>
        <source>More</source>
        <translation>और</translation>
    </message>
    <message>
        <source>Everything else you can do now</source>
        <translation>बाकी सब जो आप अभी कर सकते हैं</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>बड़ा</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>कोई प्रतीक्षा में नहीं है।</translation>
    </message>
    <message>
        <source>Next: {service}</source>
        <translation>अगला: {service}</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count} प्रतीक्षा में</translation>
    </message>
</context>
<context>
    <name>Supervisor</name>
    <message>
        <source>Supervisor</source>
        <translation>पर्यवेक्षण</translation>
    </message>
    <message>
        <source>Tickets today</source>
        <translation>आज के टिकट</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>प्रतीक्षा में</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>सेवा मिली</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>छूटे</translation>
    </message>
    <message>
        <source>Left or cancelled</source>
        <translation>चले गए या रद्द</translation>
    </message>
    <message>
        <source>Mean wait</source>
        <translation>औसत प्रतीक्षा</translation>
    </message>
    <message>
        <source>9 in 10 waited at most</source>
        <translation>10 में से 9 ने ज़्यादा से ज़्यादा प्रतीक्षा की</translation>
    </message>
    <message>
        <source>Mean service time</source>
        <translation>औसत सेवा समय</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>काउंटर</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>कतारें</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>उपकरण</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>काउंटर</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>कर्मचारी</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>टिकट</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>कब से</translation>
    </message>
    <message>
        <source>Calls by profile</source>
        <translation>किस प्रोफ़ाइल से बुलाते हैं</translation>
    </message>
    <message>
        <source>Profile for today</source>
        <translation>आज की प्रोफ़ाइल</translation>
    </message>
    <message>
        <source>Change profile</source>
        <translation>प्रोफ़ाइल बदलें</translation>
    </message>
    <message>
        <source>Free the counter</source>
        <translation>काउंटर खाली करें</translation>
    </message>
    <message>
        <source>Message to the clerk at this counter</source>
        <translation>इस काउंटर के कर्मचारी को संदेश</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>भेजें</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>सेवा</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>सबसे लंबी प्रतीक्षा</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>लक्ष्य</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>अभी</translation>
    </message>
    <message>
        <source>Met today</source>
        <translation>आज पूरा हुआ</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>टिकट</translation>
    </message>
    <message>
        <source>Why the service is paused, for the citizens to read</source>
        <translation>सेवा क्यों रुकी है, जिसे लोग पढ़ेंगे</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>फिर शुरू करें</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>उपकरण</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Let back in</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>As the branch file says</source>
        <translation>जैसा शाखा फ़ाइल में है</translation>
    </message>
    <message>
        <source>Nobody is signed in at this counter.</source>
        <translation>इस काउंटर पर किसी ने साइन इन नहीं किया है।</translation>
    </message>
    <message>
        <source>{clerk} calls by another profile until the day ends.</source>
        <translation>{clerk} दिन के अंत तक दूसरी प्रोफ़ाइल से बुलाएँगे।</translation>
    </message>
    <message>
        <source>{clerk} calls as the branch file says again.</source>
        <translation>{clerk} फिर शाखा फ़ाइल के अनुसार बुलाएँगे।</translation>
    </message>
    <message>
        <source>{counter} is free; a ticket that was there waits again.</source>
        <translation>{counter} खाली है; वहाँ का टिकट फिर प्रतीक्षा में है।</translation>
    </message>
    <message>
        <source>The message is in the window of {clerk}.</source>
        <translation>संदेश {clerk} की विंडो में है।</translation>
    </message>
    <message>
        <source>Write why: the citizens read it.</source>
        <translation>कारण लिखें: लोग इसे पढ़ते हैं।</translation>
    </message>
    <message>
        <source>{service}: no tickets for now. Who waits is still called.</source>
        <translation>{service}: अभी टिकट नहीं। जो प्रतीक्षा में हैं, उन्हें बुलाया जाएगा।</translation>
    </message>
    <message>
        <source>{service}: tickets are given out again.</source>
        <translation>{service}: टिकट फिर दिए जा रहे हैं।</translation>
    </message>
    <message>
        <source>{number} waits again.</source>
        <translation>{number} फिर प्रतीक्षा में है।</translation>
    </message>
    <message>
        <source>{profile}, today</source>
        <translation>{profile}, आज</translation>
    </message>
    <message>
        <source>needs help</source>
        <translation>मदद चाहिए</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>free</source>
        <translation>खाली</translation>
    </message>
    <message>
        <source>serving</source>
        <translation>सेवा जारी</translation>
    </message>
    <message>
        <source>called</source>
        <translation>बुलाया गया</translation>
    </message>
    <message>
        <source>paused: {reason}</source>
        <translation>रुकी है: {reason}</translation>
    </message>
    <message>
        <source>given out</source>
        <translation>दिए जा रहे हैं</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>समय पर</translation>
    </message>
    <message>
        <source>near the target</source>
        <translation>लक्ष्य के पास</translation>
    </message>
    <message>
        <source>over the target</source>
        <translation>लक्ष्य से ऊपर</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>कोई लक्ष्य नहीं</translation>
    </message>
    <message>
        <source>the server has everything</source>
        <translation>सर्वर के पास सब कुछ है</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>भेज रहे हैं</translation>
    </message>
    <message>
        <source>no server was ever reached</source>
        <translation>सर्वर से कभी संपर्क नहीं हुआ</translation>
    </message>
    <message>
        <source>not reached; the branch works on</source>
        <translation>संपर्क नहीं; शाखा काम करती रहेगी</translation>
    </message>
    <message>
        <source>refused; tell a technician</source>
        <translation>अस्वीकार; तकनीशियन को बताएँ</translation>
    </message>
    <message>
        <source>Not sent yet: {count}</source>
        <translation>अभी नहीं भेजे गए: {count}</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>सर्वर</translation>
    </message>
    <message>
        <source>Calls that never reached it: {count}</source>
        <translation>जो बुलावे पहुँचे ही नहीं: {count}</translation>
    </message>
    <message>
        <source>Still to be spoken: {count}</source>
        <translation>अभी बोलने बाकी: {count}</translation>
    </message>
    <message>
        <source>calls behind: {count}</source>
        <translation>पीछे छूटे बुलावे: {count}</translation>
    </message>
    <message>
        <source>shows every call</source>
        <translation>हर बुलावा दिखाता है</translation>
    </message>
    <message>
        <source>Display {name}</source>
        <translation>डिस्प्ले {name}</translation>
    </message>
    <message>
        <source>prints</source>
        <translation>छापता है</translation>
    </message>
    <message>
        <source>Not printed today: {count}</source>
        <translation>आज नहीं छपे: {count}</translation>
    </message>
    <message>
        <source>Not known today: {count}</source>
        <translation>आज पता नहीं: {count}</translation>
    </message>
    <message>
        <source>Printer of {name}</source>
        <translation>{name} का प्रिंटर</translation>
    </message>
    <message>
        <source>works, with trouble</source>
        <translation>चल रहा है, दिक्कत के साथ</translation>
    </message>
    <message>
        <source>works</source>
        <translation>चल रहा है</translation>
    </message>
    <message>
        <source>Program {name}</source>
        <translation>प्रोग्राम {name}</translation>
    </message>
    <message>
        <source>not heard of since {time}</source>
        <translation>{time} से कोई खबर नहीं</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>घोषणाएँ</translation>
    </message>
    <message>
        <source>Announced in: {languages}. It stands above as it was sent.</source>
        <translation>इन भाषाओं में घोषित: {languages}। भेजा गया पाठ ऊपर है।</translation>
    </message>
    <message>
        <source>does not say how it is</source>
        <translation>अपनी हालत नहीं बताता</translation>
    </message>
    <message>
        <source>the paper is low</source>
        <translation>काग़ज़ कम है</translation>
    </message>
    <message>
        <source>too hot</source>
        <translation>बहुत गरम</translation>
    </message>
    <message>
        <source>out of paper</source>
        <translation>काग़ज़ ख़त्म</translation>
    </message>
    <message>
        <source>the cover is open</source>
        <translation>ढक्कन खुला है</translation>
    </message>
    <message>
        <source>the paper is jammed</source>
        <translation>काग़ज़ फँसा है</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>जवाब नहीं देता</translation>
    </message>
    <message>
        <source>three people got no ticket</source>
        <translation>तीन लोगों को टोकन नहीं मिला</translation>
    </message>
    <message>
        <source>Tickets left: about {count}</source>
        <translation>बचे टोकन: लगभग {count}</translation>
    </message>
    <message>
        <source>failed several times</source>
        <translation>कई बार विफल</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>कब तक</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>कहाँ</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>शब्द</translation>
    </message>
    <message>
        <source>Announced now</source>
        <translation>अभी की घोषणाएँ</translation>
    </message>
    <message>
        <source>Write what everybody in the room shall hear and read:</source>
        <translation>लिखें कि कमरे में सबको क्या सुनना और पढ़ना है:</translation>
    </message>
    <message>
        <source>Where it is shown</source>
        <translation>कहाँ दिखाना है</translation>
    </message>
    <message>
        <source>Announce</source>
        <translation>घोषणा करें</translation>
    </message>
    <message>
        <source>All displays</source>
        <translation>सभी डिस्प्ले</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>मिनट</translation>
    </message>
    <message>
        <source>Words in {language}</source>
        <translation>{language} में शब्द</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>अभ्यास</translation>
    </message>
    <message>
        <source>calls are not heard</source>
        <translation>पुकार सुनाई नहीं देती</translation>
    </message>
    <message>
        <source>no computer has said how it is</source>
        <translation>किसी कंप्यूटर ने इसकी स्थिति नहीं बताई</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>संस्करण {version}</translation>
    </message>
    <message>
        <source>Its clock is {seconds} s ahead.</source>
        <translation>इसकी घड़ी {seconds} से॰ आगे है।</translation>
    </message>
    <message>
        <source>Its clock is {seconds} s behind.</source>
        <translation>इसकी घड़ी {seconds} से॰ पीछे है।</translation>
    </message>
    <message>
        <source>Computer {name}</source>
        <translation>कंप्यूटर {name}</translation>
    </message>
    <message>
        <source>the hub of the branch</source>
        <translation>शाखा का हब</translation>
    </message>
    <message>
        <source>its copy is being filled</source>
        <translation>इसकी प्रति भरी जा रही है</translation>
    </message>
    <message>
        <source>Print the report of today</source>
        <translation>आज की रिपोर्ट छापें</translation>
    </message>
    <message>
        <source>Choose a printer in the list first.</source>
        <translation>पहले सूची में से प्रिंटर चुनें।</translation>
    </message>
    <message>
        <source>The report comes out of the printer {name} in about a minute, when the server has signed the log.</source>
        <translation>सर्वर के लॉग पर हस्ताक्षर करने पर रिपोर्ट लगभग एक मिनट में प्रिंटर {name} से निकलेगी।</translation>
    </message>
    <message>
        <source>The branch&apos;s main computer does not answer.</source>
        <translation>शाखा का मुख्य कंप्यूटर जवाब नहीं दे रहा है।</translation>
    </message>
    <message>
        <source>Make this the main computer</source>
        <translation>इसे मुख्य कंप्यूटर बनाएँ</translation>
    </message>
    <message>
        <source>This is not the main computer: {reason}</source>
        <translation>यह मुख्य कंप्यूटर नहीं है: {reason}</translation>
    </message>
    <message>
        <source>This becomes the main computer; it takes some seconds.</source>
        <translation>यह मुख्य कंप्यूटर बन रहा है; इसमें कुछ सेकंड लगते हैं।</translation>
    </message>
    <message>
        <source>Make this the branch&apos;s main computer?</source>
        <translation>इसे शाखा का मुख्य कंप्यूटर बनाएँ?</translation>
    </message>
    <message>
        <source>Only if the other one is broken or switched off, and at one computer only: two at the same time would call people twice. Tickets keep their numbers, new ones begin further up. PINs and passwords must be set anew. When the other one is back, it follows by itself, and what was done there is kept.</source>
        <translation>केवल तब, जब दूसरा खराब या बंद हो, और केवल एक ही कंप्यूटर पर: दो एक साथ हों तो लोगों को दो बार बुलाया जाएगा। टिकटों के नंबर वही रहते हैं, नए आगे से शुरू होते हैं। पिन और पासवर्ड फिर से तय करने होंगे। दूसरा लौटने पर अपने आप जुड़ जाता है, और वहाँ किया गया काम बना रहता है।</translation>
    </message>
    <message>
        <source>Wait for the other one</source>
        <translation>दूसरे की प्रतीक्षा करें</translation>
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
    <name>Window</name>
    <message>
        <source>Counter</source>
        <translation>काउंटर</translation>
    </message>
    <message>
        <source>Events not yet at the server: {count}. Calls go on as always.</source>
        <translation>सर्वर तक न पहुँची घटनाएँ: {count}। बुलाना पहले की तरह चलता है।</translation>
    </message>
    <message>
        <source>No connection to the branch&apos;s main computer. Nothing is lost; what you see may be old until it is back.</source>
        <translation>शाखा के मुख्य कंप्यूटर से संपर्क नहीं है। कुछ खोया नहीं है; उसके लौटने तक जो दिख रहा है वह पुराना हो सकता है।</translation>
    </message>
    <message>
        <source>No connection to the branch&apos;s main computer. You can go on with who is at your counter, call who is kept for you, and serve people without a ticket. Everybody else may be called by others just now and waits until it is back. Nothing is lost.</source>
        <translation>शाखा के मुख्य कंप्यूटर से संपर्क नहीं है। आप अपने काउंटर पर मौजूद व्यक्ति का काम जारी रख सकते हैं, जो आपके लिए रखे गए हैं उन्हें बुला सकते हैं, और बिना टिकट वालों की सेवा कर सकते हैं। बाकी लोगों को अभी कोई और बुला रहा हो सकता है; वे उसके लौटने तक प्रतीक्षा करते हैं। कुछ खोया नहीं है।</translation>
    </message>
    <message>
        <source>Done here and not handed in yet: {count}.</source>
        <translation>यहाँ किया गया और अभी सौंपा नहीं गया: {count}।</translation>
    </message>
    <message>
        <source>The branch&apos;s main computer is back. Handed in what you did without it: {count}.</source>
        <translation>शाखा का मुख्य कंप्यूटर लौट आया है। उसके बिना आपने जो किया वह सौंप दिया गया: {count}।</translation>
    </message>
    <message>
        <source>{number} was called or changed elsewhere meanwhile, so what you did to it does not count. Please tell your supervisor.</source>
        <translation>{number} को इस बीच कहीं और बुलाया या बदला गया, इसलिए आपने उसके साथ जो किया वह गिना नहीं जाता। कृपया अपने पर्यवेक्षक को बताएँ।</translation>
    </message>
    <message>
        <source>Strip</source>
        <translation>पट्टी</translation>
    </message>
    <message>
        <source>A narrow strip that stays above your other windows</source>
        <translation>एक पतली पट्टी जो आपकी दूसरी विंडो के ऊपर रहती है</translation>
    </message>
    <message>
        <source>You were signed out here: the counter was closed or is used elsewhere.</source>
        <translation>यहाँ आपका सत्र समाप्त हुआ: काउंटर बंद किया गया या कहीं और उपयोग में है।</translation>
    </message>
    <message>
        <source>Nobody is kept for you.</source>
        <translation>आपके लिए कोई रखा नहीं गया है।</translation>
    </message>
    <message>
        <source>Who else waits is called when the main computer is back.</source>
        <translation>बाकी प्रतीक्षा करने वालों को मुख्य कंप्यूटर लौटने पर बुलाया जाएगा।</translation>
    </message>
</context>
</TS>
