<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>Display</name>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Quầy</translation>
    </message>
    <message>
        <source>Last calls</source>
        <translation>Các số vừa gọi</translation>
    </message>
    <message>
        <source>Your number will appear here.</source>
        <translation>Số của quý khách sẽ hiện ở đây.</translation>
    </message>
    <message>
        <source>Calls are paused. Please ask our staff.</source>
        <translation>Việc gọi số đang tạm ngừng. Xin hỏi nhân viên.</translation>
    </message>
    <message>
        <source>to the left</source>
        <translation>bên trái</translation>
    </message>
    <message>
        <source>to the right</source>
        <translation>bên phải</translation>
    </message>
    <message>
        <source>straight ahead</source>
        <translation>đi thẳng</translation>
    </message>
    <message>
        <source>upstairs</source>
        <translation>trên lầu</translation>
    </message>
    <message>
        <source>downstairs</source>
        <translation>dưới lầu</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Đóng quầy</translation>
    </message>
    <message>
        <source>Back soon</source>
        <translation>Sẽ trở lại ngay</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Đang chờ</translation>
    </message>
    <message>
        <source>{high} min</source>
        <translation>{high} phút</translation>
    </message>
    <message>
        <source>{low}–{high} min</source>
        <translation>{low}–{high} phút</translation>
    </message>
</context>
<context>
    <name>WaitWords</name>
    <message>
        <source>How long it takes cannot be said yet.</source>
        <translation>Chưa thể nói sẽ mất bao lâu.</translation>
    </message>
    <message>
        <source>Usually within {time}</source>
        <translation>Thường trong vòng {time}</translation>
    </message>
    <message>
        <source>Usually within one minute</source>
        <translation>Thường trong vòng một phút</translation>
    </message>
    <message>
        <source>{m} min</source>
        <translation>{m} phút</translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation>{h} giờ {m} phút</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>khoảng {time}</translation>
    </message>
    <message>
        <source>9 of 10 people are called within one minute.</source>
        <translation>9 trên 10 người được gọi trong vòng một phút.</translation>
    </message>
    <message numerus="yes">
        <source>9 of 10 people are called within %n minutes.</source>
        <translation>
            <numerusform>9 trên 10 người được gọi trong vòng %n phút.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Usually within %n minutes</source>
        <translation>
            <numerusform>Thường trong vòng %n phút</numerusform>
        </translation>
    </message>
    <message>
        <source>9 of 10 people are called within {time}.</source>
        <translation>9 trên 10 người được gọi trong vòng {time}.</translation>
    </message>
    <message>
        <source>Typically after one minute.</source>
        <translation>Thường là sau một phút.</translation>
    </message>
    <message numerus="yes">
        <source>Typically after %n minutes.</source>
        <translation>
            <numerusform>Thường là sau %n phút.</numerusform>
        </translation>
    </message>
    <message>
        <source>Typically after {time}.</source>
        <translation>Thường là sau {time}.</translation>
    </message>
</context>
</TS>
