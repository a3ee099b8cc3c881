<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>AskScreen</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>HelpBar</name>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Stronger contrast</source>
        <translation>增强对比度</translation>
    </message>
    <message>
        <source>Bring everything lower</source>
        <translation>全部下移</translation>
    </message>
</context>
<context>
    <name>IdleScreen</name>
    <message>
        <source>Called now</source>
        <translation>正在叫号</translation>
    </message>
    <message>
        <source>Waiting now</source>
        <translation>目前等候</translation>
    </message>
    <message>
        <source>Touch the screen to begin</source>
        <translation>触摸屏幕开始</translation>
    </message>
</context>
<context>
    <name>IssuingScreen</name>
    <message>
        <source>One moment, please.</source>
        <translation>请稍候。</translation>
    </message>
</context>
<context>
    <name>KeyboardFoot</name>
    <message>
        <source>Capital letters</source>
        <translation>大写字母</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>This kiosk does not know its branch yet.</source>
        <translation>本取号机尚未设定所属网点。</translation>
    </message>
    <message>
        <source>For the technician: give this computer a branch file with “nowserving-agent configure FILE”. The kiosk begins by itself as soon as it is there.</source>
        <translation>技术人员：请用“nowserving-agent configure 文件”为本机载入网点文件。载入后取号机会自动启动。</translation>
    </message>
</context>
<context>
    <name>MenuScreen</name>
    <message>
        <source>What brings you here today?</source>
        <translation>请问您今天办理什么业务？</translation>
    </message>
    <message>
        <source>Touch what you came for.</source>
        <translation>请触摸要办理的业务。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>MessageScreen</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>MoreTime</name>
    <message>
        <source>Are you still there?</source>
        <translation>您还在吗？</translation>
    </message>
    <message>
        <source>Otherwise this screen goes back to the beginning.</source>
        <translation>否则屏幕将返回首页。</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>我需要更多时间</translation>
    </message>
</context>
<context>
    <name>NumberCard</name>
    <message>
        <source>Your number</source>
        <translation>您的排队号</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Tickets: {count}</source>
        <translation>取号：{count}</translation>
    </message>
    <message>
        <source>Served: {count}</source>
        <translation>已办理：{count}</translation>
    </message>
    <message>
        <source>Called and not there: {count}</source>
        <translation>叫号未到：{count}</translation>
    </message>
    <message>
        <source>Left or cancelled: {count}</source>
        <translation>离开或取消：{count}</translation>
    </message>
    <message>
        <source>Not finished: {count}</source>
        <translation>未办结：{count}</translation>
    </message>
    <message>
        <source>The server signed that the log&apos;s first {count} records have:</source>
        <translation>服务器已签名确认日志前 {count} 条记录的值为：</translation>
    </message>
    <message>
        <source>Report of the day</source>
        <translation>当日报告</translation>
    </message>
    <message>
        <source>Signed: {time}</source>
        <translation>签名时间：{time}</translation>
    </message>
    <message>
        <source>Key: {key}</source>
        <translation>密钥：{key}</translation>
    </message>
    <message>
        <source>Sign this paper and put it away. Nobody can change it any more.</source>
        <translation>请在此纸上签字并妥善保存。任何人都无法再更改它。</translation>
    </message>
</context>
<context>
    <name>TicketScreen</name>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>TypedField</name>
    <message>
        <source>Nothing typed yet</source>
        <translation>尚未输入</translation>
    </message>
    <message>
        <source>Erase the last letter</source>
        <translation>删除最后一个字</translation>
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
<context>
    <name>arriving</name>
    <message>
        <source>I have an appointment</source>
        <translation>我有预约</translation>
    </message>
    <message>
        <source>What is the code of your appointment?</source>
        <translation>您的预约码是什么？</translation>
    </message>
    <message>
        <source>Type it, or hold it in front of the scanner if there is one.</source>
        <translation>请输入，或将其对准扫码器（如有）。</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>签到</translation>
    </message>
    <message>
        <source>We have called our staff.</source>
        <translation>我们已呼叫工作人员。</translation>
    </message>
    <message>
        <source>Our staff have been called already.</source>
        <translation>工作人员此前已被呼叫。</translation>
    </message>
    <message>
        <source>Somebody is on the way to you.</source>
        <translation>工作人员正在前来。</translation>
    </message>
    <message>
        <source>Please wait here.</source>
        <translation>请在此等候。</translation>
    </message>
    <message>
        <source>Please wait here. Somebody comes as soon as they can.</source>
        <translation>请在此等候，工作人员会尽快过来。</translation>
    </message>
    <message>
        <source>We close at {time}. There are no more tickets for today.</source>
        <translation>我们 {time} 关门，今天已没有号票。</translation>
    </message>
    <message>
        <source>We close at {time}. It may not be your turn before that.</source>
        <translation>我们 {time} 关门，在此之前可能轮不到您。</translation>
    </message>
    <message>
        <source>It is late for this service today.</source>
        <translation>今天办理此业务已经太晚。</translation>
    </message>
    <message>
        <source>Take a ticket anyway</source>
        <translation>仍然取号</translation>
    </message>
    <message>
        <source>Counter {number}</source>
        <translation>{number} 号柜台</translation>
    </message>
</context>
<context>
    <name>asking</name>
    <message>
        <source>How many people are you?</source>
        <translation>你们一共几位？</translation>
    </message>
    <message>
        <source>Does this apply to you?</source>
        <translation>您符合这种情况吗？</translation>
    </message>
    <message>
        <source>One ticket is enough for all of you.</source>
        <translation>所有人只需一张号票。</translation>
    </message>
    <message>
        <source>Day, month and year, such as 24 / 12 / 1970.</source>
        <translation>日、月、年，例如 24 / 12 / 1970。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>都不符合</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Question {number} of {count}</source>
        <translation>第 {number} 题，共 {count} 题</translation>
    </message>
    <message>
        <source>This answer is needed: {field}</source>
        <translation>需要填写：{field}</translation>
    </message>
    <message>
        <source>This is not a number. Please use digits only.</source>
        <translation>这不是数字。请只输入数字。</translation>
    </message>
    <message>
        <source>The number is too small. It must be {bound} or more.</source>
        <translation>数字太小，至少为 {bound}。</translation>
    </message>
    <message>
        <source>The number is too large. It must be {bound} or less.</source>
        <translation>数字太大，最多为 {bound}。</translation>
    </message>
    <message>
        <source>The answer is too short. Letters needed: {bound}.</source>
        <translation>内容太短，至少需要字数：{bound}。</translation>
    </message>
    <message>
        <source>The answer is too long. Letters at most: {bound}.</source>
        <translation>内容太长，最多字数：{bound}。</translation>
    </message>
    <message>
        <source>The phone number is not whole. Please type all of its 5 to 15 digits.</source>
        <translation>电话号码不完整。请输入全部 5 到 15 位数字。</translation>
    </message>
    <message>
        <source>The email address is not whole. It looks like name@example.org.</source>
        <translation>电子邮箱不完整，格式如 name@example.org。</translation>
    </message>
    <message>
        <source>There is no such date. Please type two digits for the day, two for the month and four for the year.</source>
        <translation>没有这个日期。请输入两位日、两位月和四位年。</translation>
    </message>
    <message>
        <source>Please check your answer to this: {field}</source>
        <translation>请检查这一项的回答：{field}</translation>
    </message>
</context>
<context>
    <name>spoken</name>
    <message>
        <source>Go up and down with the arrow keys, and press the select key to choose.</source>
        <translation>请用上下方向键移动，按选择键确定。</translation>
    </message>
    <message>
        <source>Press any key if you need more time.</source>
        <translation>如需更多时间，请按任意键。</translation>
    </message>
    <message>
        <source>You have typed: {text}</source>
        <translation>您已输入：{text}</translation>
    </message>
    <message>
        <source>Erased: {text}</source>
        <translation>已删除：{text}</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>We are closed.</source>
        <translation>现在不营业。</translation>
    </message>
    <message>
        <source>This service is paused.</source>
        <translation>该业务暂停办理。</translation>
    </message>
    <message>
        <source>Please come back a little later, or ask our staff.</source>
        <translation>请稍后再来，或咨询工作人员。</translation>
    </message>
    <message>
        <source>All of today&apos;s tickets have been given out.</source>
        <translation>今日号码已全部发完。</translation>
    </message>
    <message>
        <source>Please come back on another day, or ask our staff.</source>
        <translation>请改日再来，或咨询工作人员。</translation>
    </message>
    <message>
        <source>No number is free at the moment.</source>
        <translation>目前没有可用的号码。</translation>
    </message>
    <message>
        <source>Very many people are waiting. Please ask our staff.</source>
        <translation>等候人数很多，请咨询工作人员。</translation>
    </message>
    <message>
        <source>This kiosk has no number left for this service.</source>
        <translation>本机已没有此项业务的号码。</translation>
    </message>
    <message>
        <source>It has no connection at the moment. Please ask our staff.</source>
        <translation>目前没有网络连接。请咨询工作人员。</translation>
    </message>
    <message>
        <source>This service is no longer offered here.</source>
        <translation>这里不再办理该业务。</translation>
    </message>
    <message>
        <source>Please choose another one, or ask our staff.</source>
        <translation>请选择其他业务，或咨询工作人员。</translation>
    </message>
    <message>
        <source>We cannot give you a ticket right now.</source>
        <translation>现在无法为您取号。</translation>
    </message>
    <message>
        <source>You have no number yet. Please try again, or ask our staff.</source>
        <translation>您还没有取到号码。请再试一次，或咨询工作人员。</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>操作未成功。</translation>
    </message>
    <message>
        <source>Please ask our staff.</source>
        <translation>请咨询工作人员。</translation>
    </message>
    <message>
        <source>Please look at the notice at the door for our opening hours.</source>
        <translation>营业时间请看门口的告示。</translation>
    </message>
    <message>
        <source>We open again today at {time}.</source>
        <translation>今天 {time} 重新营业。</translation>
    </message>
    <message>
        <source>We open again tomorrow at {time}.</source>
        <translation>明天 {time} 重新营业。</translation>
    </message>
    <message>
        <source>We open again on {day} at {time}.</source>
        <translation>{day} {time} 重新营业。</translation>
    </message>
    <message>
        <source>Your ticket is being printed.</source>
        <translation>正在打印您的号票。</translation>
    </message>
    <message>
        <source>Please take your ticket.</source>
        <translation>请取走您的号票。</translation>
    </message>
    <message>
        <source>Your number counts all the same. Please remember or photograph it.</source>
        <translation>您的号码依然有效，请记住或拍下号码。</translation>
    </message>
    <message>
        <source>This kiosk works on its own at the moment. Your number is valid.</source>
        <translation>本机目前独立运行。您的号码有效。</translation>
    </message>
    <message>
        <source>Not valid without its last line.</source>
        <translation>缺少最后一行则无效。</translation>
    </message>
    <message>
        <source>End of ticket {number}</source>
        <translation>号票 {number} 结束</translation>
    </message>
    <message>
        <source>DUPLICATE</source>
        <translation>重复打印</translation>
    </message>
    <message>
        <source>Your ticket could not be printed.</source>
        <translation>未能打印您的号票。</translation>
    </message>
    <message>
        <source>Did your ticket come out?</source>
        <translation>您的号票打印出来了吗？</translation>
    </message>
    <message>
        <source>Your number counts in any case.</source>
        <translation>无论如何，您的号码都有效。</translation>
    </message>
    <message>
        <source>There are no paper tickets at the moment.</source>
        <translation>目前没有纸质号票。</translation>
    </message>
    <message>
        <source>Please remember or photograph your number.</source>
        <translation>请记住或拍下您的号码。</translation>
    </message>
    <message>
        <source>Nobody waiting</source>
        <translation>无人等候</translation>
    </message>
    <message>
        <source>Waiting: {count}</source>
        <translation>等候人数：{count}</translation>
    </message>
    <message>
        <source>Paused for the moment</source>
        <translation>暂停办理</translation>
    </message>
    <message>
        <source>No more tickets today</source>
        <translation>今日号码已发完</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不可用</translation>
    </message>
    <message>
        <source>Nobody is ahead of you.</source>
        <translation>您前面没有人等候。</translation>
    </message>
    <message>
        <source>People ahead of you: {count}</source>
        <translation>您前面等候人数：{count}</translation>
    </message>
    <message>
        <source>Please take a seat and watch the screen.</source>
        <translation>请就座并留意屏幕。</translation>
    </message>
    <message>
        <source>Scan to follow your ticket on your phone.</source>
        <translation>扫码可在手机上查看排队进度。</translation>
    </message>
    <message>
        <source>Photograph this to keep your ticket on your phone.</source>
        <translation>请拍照，将号票保存在手机上。</translation>
    </message>
    <message>
        <source>Page {number} of {pages}</source>
        <translation>第 {number} 页，共 {pages} 页</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>您的排队号</translation>
    </message>
    <message>
        <source>Whoever comes now is not called before we close at {time}.</source>
        <translation>现在来的人在 {time} 关门前已无法被叫到。</translation>
    </message>
    <message>
        <source>It is too late for this service today.</source>
        <translation>今天办理这项业务已经太晚了。</translation>
    </message>
    <message>
        <source>Too late for today</source>
        <translation>今天已经太晚</translation>
    </message>
    <message>
        <source>You are too many for one ticket.</source>
        <translation>人数太多，一张号票不够。</translation>
    </message>
    <message>
        <source>The questions of this service have just changed.</source>
        <translation>此业务的问题刚刚更改。</translation>
    </message>
    <message>
        <source>You have no number yet. Please begin again.</source>
        <translation>您还没有号码，请重新开始。</translation>
    </message>
    <message>
        <source>There is no appointment with this code.</source>
        <translation>没有使用此预约码的预约。</translation>
    </message>
    <message>
        <source>Please check it, or ask our staff.</source>
        <translation>请核对，或询问工作人员。</translation>
    </message>
    <message>
        <source>This is no code of an appointment.</source>
        <translation>这不是预约码。</translation>
    </message>
    <message>
        <source>It has 4 to 16 letters and digits.</source>
        <translation>预约码由 4 到 16 个字母和数字组成。</translation>
    </message>
    <message>
        <source>Your appointment is on {day}.</source>
        <translation>您的预约在 {day}。</translation>
    </message>
    <message>
        <source>Please come on that day, or ask our staff.</source>
        <translation>请在那天前来，或询问工作人员。</translation>
    </message>
    <message>
        <source>You are early: your appointment is at {time}.</source>
        <translation>您来早了：您的预约时间是 {time}。</translation>
    </message>
    <message>
        <source>You can check in here from {time} on.</source>
        <translation>您可以从 {time} 起在此签到。</translation>
    </message>
    <message>
        <source>Your appointment was at {time}; we could not keep it.</source>
        <translation>您的预约时间是 {time}，未能为您保留。</translation>
    </message>
    <message>
        <source>Please take a ticket, or ask our staff.</source>
        <translation>请取号，或询问工作人员。</translation>
    </message>
    <message>
        <source>You have checked in already. Your number is {number}.</source>
        <translation>您已签到，您的号码是 {number}。</translation>
    </message>
    <message>
        <source>You have checked in already.</source>
        <translation>您已签到。</translation>
    </message>
    <message>
        <source>Staff cannot be called from here.</source>
        <translation>此处无法呼叫工作人员。</translation>
    </message>
    <message>
        <source>Please go to a counter.</source>
        <translation>请前往柜台。</translation>
    </message>
    <message>
        <source>Staff have been called</source>
        <translation>已呼叫工作人员</translation>
    </message>
    <message>
        <source>Ask our staff to come</source>
        <translation>请工作人员过来</translation>
    </message>
    <message>
        <source>People on one ticket, at most: {count}.</source>
        <translation>每张号票最多人数：{count}。</translation>
    </message>
    <message>
        <source>There are no tickets here at the moment.</source>
        <translation>目前这里无法取号。</translation>
    </message>
</context>
</TS>
