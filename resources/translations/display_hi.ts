<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>Display</name>
    <message>
        <source>Number</source>
        <translation>नंबर</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>काउंटर</translation>
    </message>
    <message>
        <source>Last calls</source>
        <translation>पिछले बुलावे</translation>
    </message>
    <message>
        <source>Your number will appear here.</source>
        <translation>आपका नंबर यहाँ दिखेगा।</translation>
    </message>
    <message>
        <source>Calls are paused. Please ask our staff.</source>
        <translation>बुलाना अभी रुका है। कृपया कर्मचारियों से पूछें।</translation>
    </message>
    <message>
        <source>to the left</source>
        <translation>बाईं ओर</translation>
    </message>
    <message>
        <source>to the right</source>
        <translation>दाईं ओर</translation>
    </message>
    <message>
        <source>straight ahead</source>
        <translation>सीधे आगे</translation>
    </message>
    <message>
        <source>upstairs</source>
        <translation>ऊपर की मंज़िल पर</translation>
    </message>
    <message>
        <source>downstairs</source>
        <translation>नीचे की मंज़िल पर</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>Back soon</source>
        <translation>थोड़ी देर में वापस</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>प्रतीक्षा में</translation>
    </message>
    <message>
        <source>{high} min</source>
        <translation>{high} मिनट</translation>
    </message>
    <message>
        <source>{low}–{high} min</source>
        <translation>{low}–{high} मिनट</translation>
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
</TS>
