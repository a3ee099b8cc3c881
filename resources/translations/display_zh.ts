<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>Display</name>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Last calls</source>
        <translation>最近叫号</translation>
    </message>
    <message>
        <source>Your number will appear here.</source>
        <translation>您的号码将显示在这里。</translation>
    </message>
    <message>
        <source>Calls are paused. Please ask our staff.</source>
        <translation>叫号暂停，请咨询工作人员。</translation>
    </message>
    <message>
        <source>to the left</source>
        <translation>向左</translation>
    </message>
    <message>
        <source>to the right</source>
        <translation>向右</translation>
    </message>
    <message>
        <source>straight ahead</source>
        <translation>直行</translation>
    </message>
    <message>
        <source>upstairs</source>
        <translation>楼上</translation>
    </message>
    <message>
        <source>downstairs</source>
        <translation>楼下</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>暂停服务</translation>
    </message>
    <message>
        <source>Back soon</source>
        <translation>马上回来</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等候人数</translation>
    </message>
    <message>
        <source>{high} min</source>
        <translation>{high} 分钟</translation>
    </message>
    <message>
        <source>{low}–{high} min</source>
        <translation>{low}–{high} 分钟</translation>
    </message>
</context>
<context>
    <name>WaitWords</name>
    <message>
        <source>How long it takes cannot be said yet.</source>
        <translation>目前还无法估计需要等多久。</translation>
    </message>
    <message>
        <source>Usually within {time}</source>
        <translation>通常在 {time}内</translation>
    </message>
    <message>
        <source>Usually within one minute</source>
        <translation>通常在一分钟内</translation>
    </message>
    <message>
        <source>{m} min</source>
        <translation>{m} 分钟</translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation>{h} 小时 {m} 分钟</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>约 {time}</translation>
    </message>
    <message>
        <source>9 of 10 people are called within one minute.</source>
        <translation>十人中有九人会在一分钟内被叫到。</translation>
    </message>
    <message numerus="yes">
        <source>9 of 10 people are called within %n minutes.</source>
        <translation>
            <numerusform>十人中有九人会在 %n 分钟内被叫到。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Usually within %n minutes</source>
        <translation>
            <numerusform>通常在 %n 分钟内</numerusform>
        </translation>
    </message>
    <message>
        <source>9 of 10 people are called within {time}.</source>
        <translation>十人中有九人会在 {time}内被叫到。</translation>
    </message>
    <message>
        <source>Typically after one minute.</source>
        <translation>一般约一分钟后。</translation>
    </message>
    <message numerus="yes">
        <source>Typically after %n minutes.</source>
        <translation>
            <numerusform>一般约 %n 分钟后。</numerusform>
        </translation>
    </message>
    <message>
        <source>Typically after {time}.</source>
        <translation>一般约 {time}后。</translation>
    </message>
</context>
</TS>
