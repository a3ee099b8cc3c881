<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About this program</source>
        <translation>关于本程序</translation>
    </message>
    <message>
        <source>Branch file: {0} ({1}), not from the server</source>
        <translation>网点文件：{0}（{1}），并非来自服务器</translation>
    </message>
    <message>
        <source>Branch file: version {0} from the server ({1})</source>
        <translation>网点文件：来自服务器的版本 {0}（{1}）</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>Call next</source>
        <translation>呼叫下一位</translation>
    </message>
    <message>
        <source>Call this one</source>
        <translation>呼叫此号</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>重新呼叫</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始办理</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>放回等候</translation>
    </message>
    <message>
        <source>Let back in</source>
        <translation>恢复排队</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>挂起</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续办理</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>转办</translation>
    </message>
    <message>
        <source>Back to queue</source>
        <translation>退回队列</translation>
    </message>
    <message>
        <source>Add service</source>
        <translation>增加业务</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Cancel ticket</source>
        <translation>作废此号</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>End break</source>
        <translation>结束休息</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <source>Call next of …</source>
        <translation>呼叫某业务下一位…</translation>
    </message>
    <message>
        <source>Park for me</source>
        <translation>为我挂起</translation>
    </message>
    <message>
        <source>Finish as …</source>
        <translation>办结为…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Without ticket</source>
        <translation>无号办理</translation>
    </message>
    <message>
        <source>Give a number</source>
        <translation>给号</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>Undo check-in</source>
        <translation>撤销签到</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>重新打印</translation>
    </message>
    <message>
        <source>Appointment outside its time</source>
        <translation>预约时间之外的预约</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>{number} is called again.</source>
        <translation>再次呼叫 {number}。</translation>
    </message>
    <message>
        <source>{number} did not come and waits again.</source>
        <translation>{number} 未到，重新等候。</translation>
    </message>
    <message>
        <source>{number} did not come. It is in the list “Missed”.</source>
        <translation>{number} 未到，已列入“过号”。</translation>
    </message>
    <message>
        <source>{number} waits again.</source>
        <translation>{number} 重新等候。</translation>
    </message>
    <message>
        <source>{number} is parked. It is in the list “Parked”.</source>
        <translation>{number} 已挂起，列入“挂起”。</translation>
    </message>
    <message>
        <source>{number} now waits for {service}.</source>
        <translation>{number} 现在等候办理：{service}。</translation>
    </message>
    <message>
        <source>{number} is back in its queue.</source>
        <translation>{number} 已退回原队列。</translation>
    </message>
    <message>
        <source>{number} is done.</source>
        <translation>{number} 已办结。</translation>
    </message>
    <message>
        <source>{number} is cancelled.</source>
        <translation>{number} 已作废。</translation>
    </message>
    <message>
        <source>{number} goes back to who sent it.</source>
        <translation>{number} 回到转来的工作人员。</translation>
    </message>
    <message>
        <source>Taken back: {number} is as before.</source>
        <translation>已撤销：{number} 恢复原状。</translation>
    </message>
    <message>
        <source>The number is {number}. Please tell it: there is no paper.</source>
        <translation>号码是 {number}。请口头告知：没有纸票。</translation>
    </message>
    <message>
        <source>The number is {number}. It waits now.</source>
        <translation>号码是 {number}。现在开始等候。</translation>
    </message>
    <message>
        <source>{number} is no more; the appointment can be used again.</source>
        <translation>{number} 已不存在；预约可再次使用。</translation>
    </message>
    <message>
        <source>Written down.</source>
        <translation>已记录。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>The kiosk is asked to print {number} again.</source>
        <translation>已请取号机再次打印 {number}。</translation>
    </message>
</context>
<context>
    <name>Break</name>
    <message>
        <source>Short break</source>
        <translation>短暂休息</translation>
    </message>
    <message>
        <source>Meal</source>
        <translation>用餐</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Running time</source>
        <translation>已用时间</translation>
    </message>
    <message>
        <source>Ticket at this counter</source>
        <translation>本窗口的排队号</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Nobody is called to this counter.</source>
        <translation>本窗口没有呼叫任何人。</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>无人等候。</translation>
    </message>
    <message>
        <source>Who comes appears here at once.</source>
        <translation>有人取号会立即显示在这里。</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一位</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>On a break</source>
        <translation>休息中</translation>
    </message>
    <message>
        <source>Called, not here yet</source>
        <translation>已呼叫，尚未到</translation>
    </message>
    <message>
        <source>Being served</source>
        <translation>办理中</translation>
    </message>
    <message>
        <source>waited {time}</source>
        <translation>等候了 {time}</translation>
    </message>
    <message>
        <source>group of {size}</source>
        <translation>同行 {size} 人</translation>
    </message>
    <message>
        <source>calls: {calls}</source>
        <translation>呼叫次数：{calls}</translation>
    </message>
    <message>
        <source>put back: {times}</source>
        <translation>放回次数：{times}</translation>
    </message>
    <message>
        <source>Before: {legs}</source>
        <translation>此前：{legs}</translation>
    </message>
    <message>
        <source>Called by itself in {time}.</source>
        <translation>{time}后自动呼叫。</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>请选择…</translation>
    </message>
    <message>
        <source>needs help</source>
        <translation>需要帮助</translation>
    </message>
    <message>
        <source>goes back to {clerk}</source>
        <translation>办完回到 {clerk}</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>{s} s</source>
        <translation>{s} 秒</translation>
    </message>
    <message>
        <source>{m} min</source>
        <translation>{m} 分钟</translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation>{h} 小时 {m} 分钟</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Today: {count} served, {time} each on average.</source>
        <translation>今日：已办 {count} 件，平均每件{time}。</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Where does {number} go?</source>
        <translation>{number} 转到哪里？</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>After</source>
        <translation>排在其后</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>指定给</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Serve one more thing now</source>
        <translation>现在再办一项业务</translation>
    </message>
    <message>
        <source>Outcome so far</source>
        <translation>目前结果</translation>
    </message>
    <message>
        <source>Take a break</source>
        <translation>开始休息</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why is this ticket called before others?</source>
        <translation>为何先呼叫此号？</translation>
    </message>
    <message>
        <source>Cancel this ticket?</source>
        <translation>要作废此号吗？</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Comes back to me after that</source>
        <translation>之后回到我这里</translation>
    </message>
    <message>
        <source>About {number}</source>
        <translation>关于 {number}</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>新备注</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Needs help</source>
        <translation>需要帮助</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>No answers are kept.</source>
        <translation>没有保存的回答。</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>No notes.</source>
        <translation>没有备注。</translation>
    </message>
    <message>
        <source>Call the next one for</source>
        <translation>呼叫下一位，业务为</translation>
    </message>
    <message>
        <source>Somebody without a ticket</source>
        <translation>没有取号的人</translation>
    </message>
    <message>
        <source>Is served here now</source>
        <translation>现在在此办理</translation>
    </message>
    <message>
        <source>Gets a number and waits</source>
        <translation>领号等候</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>What then</source>
        <translation>接下来</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Somebody came to an appointment</source>
        <translation>有人来赴预约</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>How did it end for {number}?</source>
        <translation>{number} 的结果如何？</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>请选择…</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>What was done:</source>
        <translation>已办理：</translation>
    </message>
    <message>
        <source>Counts as the appointment, early or late</source>
        <translation>提前或迟到也算作预约</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Call whom the branch&apos;s rule puts first.</source>
        <translation>按网点规则呼叫排在首位的号码。</translation>
    </message>
    <message>
        <source>Call the chosen ticket out of order, with a reason.</source>
        <translation>不按顺序呼叫所选号码，并注明原因。</translation>
    </message>
    <message>
        <source>Show and speak the call once more.</source>
        <translation>再次显示并播报叫号。</translation>
    </message>
    <message>
        <source>The person is here: begin.</source>
        <translation>客人已到：开始办理。</translation>
    </message>
    <message>
        <source>Nobody came: the branch&apos;s policy decides what follows.</source>
        <translation>无人前来：后续按网点规定处理。</translation>
    </message>
    <message>
        <source>Not here yet: let the ticket wait again.</source>
        <translation>客人未到：此号重新等候。</translation>
    </message>
    <message>
        <source>The chosen ticket came after all: it waits again.</source>
        <translation>所选号码的客人来了：重新等候。</translation>
    </message>
    <message>
        <source>Set the ticket aside; it stays with this counter.</source>
        <translation>把此号挂起，仍归本窗口。</translation>
    </message>
    <message>
        <source>Go on with the chosen parked ticket.</source>
        <translation>继续办理所选的挂起号码。</translation>
    </message>
    <message>
        <source>Send on to another service; the number stays.</source>
        <translation>转到其他业务，号码不变。</translation>
    </message>
    <message>
        <source>Give the ticket back; it keeps the time it waited.</source>
        <translation>退回此号，保留已等候的时间。</translation>
    </message>
    <message>
        <source>Serve one more thing for the same person now.</source>
        <translation>现在为同一客人再办一项业务。</translation>
    </message>
    <message>
        <source>The service is done, with the outcome shown.</source>
        <translation>业务办结，结果如所示。</translation>
    </message>
    <message>
        <source>Take the ticket out of the day.</source>
        <translation>将此号从今日名单中移除。</translation>
    </message>
    <message>
        <source>Call nobody for a while.</source>
        <translation>暂时不叫号。</translation>
    </message>
    <message>
        <source>Be back and call again.</source>
        <translation>返回岗位并继续叫号。</translation>
    </message>
    <message>
        <source>Sign out and close this counter.</source>
        <translation>退出登录并关闭本窗口。</translation>
    </message>
    <message>
        <source>Call the next one who waits for one service.</source>
        <translation>呼叫等候某一业务的下一位。</translation>
    </message>
    <message>
        <source>Set the ticket aside; it stays with you.</source>
        <translation>把此号挂起，仍归您。</translation>
    </message>
    <message>
        <source>Say how it ended and what was really done.</source>
        <translation>说明结果和实际办理的事项。</translation>
    </message>
    <message>
        <source>Take back what you did last, for some seconds.</source>
        <translation>几秒内可撤销刚才的操作。</translation>
    </message>
    <message>
        <source>Serve somebody who took no ticket, or give a number.</source>
        <translation>为没有取号的人办理，或给号。</translation>
    </message>
    <message>
        <source>Give out a number without paper.</source>
        <translation>给出没有纸票的号码。</translation>
    </message>
    <message>
        <source>Somebody came to an appointment: give a number.</source>
        <translation>有人来赴预约：给号。</translation>
    </message>
    <message>
        <source>Take the check-in back; the time stays booked.</source>
        <translation>撤销签到；预约时间保留。</translation>
    </message>
    <message>
        <source>See answers and notes, write a note, mark help needed.</source>
        <translation>查看回答和备注，写备注，标记需要帮助。</translation>
    </message>
    <message>
        <source>Have the kiosk print the ticket again, as a duplicate.</source>
        <translation>让取号机再打印一次号票，标为副本。</translation>
    </message>
    <message>
        <source>Let an appointment count outside its time.</source>
        <translation>让预约在其时间之外也有效。</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>Lists of tickets</source>
        <translation>号码列表</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等候中</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>挂起</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>过号</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>无人等候。</translation>
    </message>
    <message>
        <source>Nobody is parked here.</source>
        <translation>这里没有挂起的号码。</translation>
    </message>
    <message>
        <source>Nobody was missed lately.</source>
        <translation>最近无人过号。</translation>
    </message>
    <message>
        <source>needs help</source>
        <translation>需要帮助</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} 人</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>等候过久</translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>{number} stays at this counter.</source>
        <translation>{number} 仍留在本窗口。</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>en</source>
        <comment>The code of the language translated into, such as es</comment>
        <translation>zh</translation>
    </message>
    <message>
        <source>Counter {number}</source>
        <translation>窗口 {number}</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Served</source>
        <translation>已办理</translation>
    </message>
    <message>
        <source>Unresolved</source>
        <translation>未解决</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>已转办</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>已中断</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Ticket printer</source>
        <translation>号票打印机</translation>
    </message>
    <message>
        <source>{where}: {cause}</source>
        <translation>{where}：{cause}</translation>
    </message>
    <message>
        <source>Numbers are given out without paper.</source>
        <translation>目前发号不打印纸票。</translation>
    </message>
    <message>
        <source>paper for about {count} more tickets.</source>
        <translation>纸张大约还够打印 {count} 张号票。</translation>
    </message>
    <message>
        <source>the paper is nearly at its end.</source>
        <translation>纸张即将用完。</translation>
    </message>
    <message>
        <source>the paper is at its end. Put in a new roll.</source>
        <translation>纸张已用完。请装入新纸卷。</translation>
    </message>
    <message>
        <source>the cover is open. Close it.</source>
        <translation>盖子开着。请关上。</translation>
    </message>
    <message>
        <source>the paper is jammed. Open the cover and take it out.</source>
        <translation>卡纸了。请打开盖子取出纸张。</translation>
    </message>
    <message>
        <source>it is too hot and goes on by itself when it has cooled down.</source>
        <translation>温度过高，冷却后会自动继续。</translation>
    </message>
    <message>
        <source>it does not answer. Look at its cable and its switch.</source>
        <translation>没有响应。请检查电缆和开关。</translation>
    </message>
    <message>
        <source>three people in a row got no ticket. Look at the printer.</source>
        <translation>连续三个人没有拿到号票。请检查打印机。</translation>
    </message>
    <message>
        <source>it failed several times. Look at the printer.</source>
        <translation>多次打印失败。请检查打印机。</translation>
    </message>
    <message>
        <source>has no paper ticket</source>
        <translation>没有纸质号票</translation>
    </message>
    <message>
        <source>duplicate on its way</source>
        <translation>副本打印中</translation>
    </message>
    <message>
        <source>duplicate: the kiosk did not answer</source>
        <translation>副本：取号机没有应答</translation>
    </message>
    <message>
        <source>duplicate printed</source>
        <translation>副本已打印</translation>
    </message>
    <message>
        <source>duplicate sent, not confirmed</source>
        <translation>副本已发送，未确认</translation>
    </message>
    <message>
        <source>duplicate not printed</source>
        <translation>副本未打印</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Call for help</source>
        <translation>呼叫协助</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>{name} is on the way.</source>
        <translation>{name} 正在赶来。</translation>
    </message>
    <message>
        <source>Passed on.</source>
        <translation>已转达。</translation>
    </message>
    <message>
        <source>{clerk} at {counter} needs help. {name} is on the way.</source>
        <translation>{counter} 的 {clerk} 需要协助。{name} 正在赶来。</translation>
    </message>
    <message>
        <source>{clerk} at {counter} needs help.</source>
        <translation>{counter} 的 {clerk} 需要协助。</translation>
    </message>
    <message>
        <source>I am coming</source>
        <translation>我这就来</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Somebody at the ticket kiosk asks for staff ({name}).</source>
        <translation>取号机旁有人需要工作人员（{name}）。</translation>
    </message>
    <message>
        <source>I am going</source>
        <translation>我去</translation>
    </message>
    <message>
        <source>{name}: {text}</source>
        <translation>{name}：{text}</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>已读</translation>
    </message>
</context>
<context>
    <name>Permission</name>
    <message>
        <source>call a chosen ticket</source>
        <translation>呼叫选定的号票</translation>
    </message>
    <message>
        <source>supervise the branch</source>
        <translation>督导本网点</translation>
    </message>
    <message>
        <source>change what a clerk calls</source>
        <translation>更改工作人员的叫号范围</translation>
    </message>
    <message>
        <source>pause services</source>
        <translation>暂停服务</translation>
    </message>
    <message>
        <source>let back in who was missed long ago</source>
        <translation>重新接纳早已过号的人</translation>
    </message>
    <message>
        <source>let an appointment count outside its time</source>
        <translation>让预约在其时间之外也有效</translation>
    </message>
</context>
<context>
    <name>Position</name>
    <message>
        <source>At the end of the queue</source>
        <translation>队列末尾</translation>
    </message>
    <message>
        <source>First in the queue</source>
        <translation>队列首位</translation>
    </message>
    <message>
        <source>By its time of arrival</source>
        <translation>按到达时间</translation>
    </message>
    <message>
        <source>After some others</source>
        <translation>排在几位之后</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>{number}: {why}. Nobody else waits.</source>
        <translation>{number}：{why}。无其他人等候。</translation>
    </message>
    <message>
        <source>{number} before {other}: {why}.</source>
        <translation>{number} 先于 {other}：{why}。</translation>
    </message>
    <message>
        <source>kept for you, waited {time}</source>
        <translation>指定给您，等候了 {time}</translation>
    </message>
    <message>
        <source>placed first by a colleague, waited {time}</source>
        <translation>同事将其排在首位，等候了 {time}</translation>
    </message>
    <message>
        <source>chosen out of order</source>
        <translation>不按顺序选择</translation>
    </message>
    <message>
        <source>chosen out of order, {note}</source>
        <translation>不按顺序选择，{note}</translation>
    </message>
    <message>
        <source>waited {time}</source>
        <translation>等候了 {time}</translation>
    </message>
    <message>
        <source>{standing}, waited {time}</source>
        <translation>{standing}，等候了 {time}</translation>
    </message>
    <message>
        <source>next of a service you chose, waited {time}</source>
        <translation>您所选业务的下一位，等候{time}</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>There is no counter {counter} in this branch any more.</source>
        <translation>本网点已没有 {counter} 号窗口。</translation>
    </message>
    <message>
        <source>This ticket is not known here today.</source>
        <translation>今天这里没有此排队号。</translation>
    </message>
    <message>
        <source>{clerk} is signed in at {counter}. Choose another counter.</source>
        <translation>{clerk} 正在 {counter}。请选择其他窗口。</translation>
    </message>
    <message>
        <source>{clerk} is still signed in at {counter}. Close that counter first.</source>
        <translation>{clerk} 仍在 {counter}。请先关闭那个窗口。</translation>
    </message>
    <message>
        <source>You are on a break. End the break first.</source>
        <translation>您正在休息。请先结束休息。</translation>
    </message>
    <message>
        <source>This counter is closed. Sign in first.</source>
        <translation>本窗口已关闭。请先登录。</translation>
    </message>
    <message>
        <source>{number} is still here. Finish with this ticket first.</source>
        <translation>{number} 还在办理。请先办结此号。</translation>
    </message>
    <message>
        <source>Nobody is waiting whom you may call.</source>
        <translation>没有您可以呼叫的号码。</translation>
    </message>
    <message>
        <source>{number} is kept for another counter.</source>
        <translation>{number} 已指定给其他窗口。</translation>
    </message>
    <message>
        <source>{number} was missed more than {minutes} min ago. Please give out a new ticket.</source>
        <translation>{number} 过号已超过 {minutes} 分钟。请重新取号。</translation>
    </message>
    <message>
        <source>This service has no outcome “{outcome}”. Choose another.</source>
        <translation>该业务没有“{outcome}”这一结果。请另选。</translation>
    </message>
    <message>
        <source>{service} is no longer offered here. Choose another.</source>
        <translation>这里不再办理 {service}。请选择其他业务。</translation>
    </message>
    <message>
        <source>This needs the branch&apos;s main computer, which does not answer. Try again in a moment; nothing is done twice.</source>
        <translation>这需要网点主电脑，而它没有响应。请稍后再试；不会重复办理。</translation>
    </message>
    <message>
        <source>This computer has no number of its own left. It gets new ones when the branch&apos;s main computer is back.</source>
        <translation>这台电脑自己的号码已用完。网点主电脑恢复后会得到新的号码。</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again; tell a technician if it stays so.</source>
        <translation>未作任何更改。请重试；如果仍然如此，请通知技术人员。</translation>
    </message>
    <message>
        <source>This is not possible now ({name}).</source>
        <translation>现在无法操作（{name}）。</translation>
    </message>
    <message>
        <source>Nobody is at this counter. Call somebody first.</source>
        <translation>本窗口没有客人。请先叫号。</translation>
    </message>
    <message>
        <source>{number} is {state}, so “{action}” is not possible now.</source>
        <translation>{number}：{state}，现在无法“{action}”。</translation>
    </message>
    <message>
        <source>Call {number} again first, in {time}. Calls still to make: {calls}.</source>
        <translation>请在 {time} 后先再次呼叫 {number}。还需呼叫次数：{calls}。</translation>
    </message>
    <message>
        <source>Call {number} again first. Calls still to make: {calls}.</source>
        <translation>请先再次呼叫 {number}。还需呼叫次数：{calls}。</translation>
    </message>
    <message>
        <source>Give {number} {time} more to come.</source>
        <translation>请再给 {number} {time} 前来。</translation>
    </message>
    <message>
        <source>Your role does not allow this: {what}. Ask a supervisor.</source>
        <translation>您的角色不允许此操作：{what}。请找主管。</translation>
    </message>
    <message>
        <source>{clerk} is not one of this branch&apos;s clerks any more.</source>
        <translation>{clerk} 已不是本网点的工作人员。</translation>
    </message>
    <message>
        <source>This work profile does not exist any more.</source>
        <translation>此工作配置已不存在。</translation>
    </message>
    <message>
        <source>This message was read already.</source>
        <translation>此消息已读过。</translation>
    </message>
    <message>
        <source>This call for help was switched off already.</source>
        <translation>此求助已被关闭。</translation>
    </message>
    <message>
        <source>Write a message of 1 to {most} letters.</source>
        <translation>请写 1 至 {most} 个字的消息。</translation>
    </message>
    <message>
        <source>Enter your PIN or password.</source>
        <translation>请输入 PIN 码或密码。</translation>
    </message>
    <message>
        <source>{clerk} has no PIN or password yet. An administrator gives one.</source>
        <translation>{clerk} 还没有 PIN 码或密码。由管理员设置。</translation>
    </message>
    <message>
        <source>This is not the PIN or password. Wait before you try again.</source>
        <translation>PIN 码或密码不正确。请稍候再试。</translation>
    </message>
    <message>
        <source>This is not the PIN or password. Tries before a pause: {count}.</source>
        <translation>PIN 码或密码不正确。暂停前还可尝试：{count} 次。</translation>
    </message>
    <message>
        <source>Too many wrong tries. Try again in {time}, or ask an administrator.</source>
        <translation>错误次数过多。请在 {time} 后再试，或联系管理员。</translation>
    </message>
    <message>
        <source>This PIN or password was not used for more than {days} days. An administrator gives a new one.</source>
        <translation>此 PIN 码或密码已超过 {days} 天未使用。请管理员重新设置。</translation>
    </message>
    <message>
        <source>The branch has no line to the server, and you have not signed in here for more than {days} days. An administrator gives a new PIN or password.</source>
        <translation>网点与服务器没有连接，而且您已超过 {days} 天未在此登录。请管理员设置新的 PIN 码或密码。</translation>
    </message>
    <message>
        <source>This window is locked. Unlock it first.</source>
        <translation>此窗口已锁定。请先解锁。</translation>
    </message>
    <message>
        <source>Say how it ended first.</source>
        <translation>请先说明结果。</translation>
    </message>
    <message>
        <source>Say what was done first.</source>
        <translation>请先说明办理了什么。</translation>
    </message>
    <message>
        <source>What was done to {number} cannot be taken back any more.</source>
        <translation>对 {number} 的操作已不能撤销。</translation>
    </message>
    <message>
        <source>A note has 1 to {most} letters.</source>
        <translation>备注为 1 到 {most} 个字。</translation>
    </message>
    <message>
        <source>Every number of this service is still in use.</source>
        <translation>此业务的号码全部在用。</translation>
    </message>
    <message>
        <source>No appointment has this code.</source>
        <translation>没有此编码的预约。</translation>
    </message>
    <message>
        <source>This appointment has its number already: {number}.</source>
        <translation>此预约已有号码：{number}。</translation>
    </message>
    <message>
        <source>This appointment is on {date}.</source>
        <translation>此预约在 {date}。</translation>
    </message>
    <message>
        <source>Too early for {time}. Check-in begins at {opens}.</source>
        <translation>{time} 的预约来得太早。{opens} 开始签到。</translation>
    </message>
    <message>
        <source>Too late: the appointment was at {time}.</source>
        <translation>太迟了：预约时间是 {time}。</translation>
    </message>
    <message>
        <source>The branch is closed, so nobody checks in now.</source>
        <translation>网点已关闭，现在不能签到。</translation>
    </message>
    <message>
        <source>This branch does not speak {language} any more.</source>
        <translation>本网点已不再使用{language}。</translation>
    </message>
    <message>
        <source>There is no display {display} in this branch any more.</source>
        <translation>本网点已没有显示屏 {display}。</translation>
    </message>
    <message>
        <source>An announcement has at most {most} letters in a language.</source>
        <translation>每种语言的通知最多 {most} 个字。</translation>
    </message>
    <message>
        <source>An announcement is shown for 1 to {most} minutes.</source>
        <translation>通知显示 1 到 {most} 分钟。</translation>
    </message>
    <message>
        <source>Write what is to be said, in one language at least.</source>
        <translation>请至少用一种语言写下要说的内容。</translation>
    </message>
    <message>
        <source>{number} was given without paper, so no kiosk can print it again.</source>
        <translation>{number} 发放时没有纸票，因此没有取号机能再次打印。</translation>
    </message>
    <message>
        <source>The kiosk has been asked for {number} already. Wait a moment.</source>
        <translation>已请取号机打印 {number}。请稍等。</translation>
    </message>
    <message>
        <source>{number} has been printed again already. Tell the person the number.</source>
        <translation>{number} 已经重新打印过。请把号码告诉对方。</translation>
    </message>
    <message>
        <source>This branch never had a server that signs its log: nothing can be printed.</source>
        <translation>此网点从未有过为其日志签名的服务器：没有可打印的内容。</translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message>
        <source>Waits under the old and the new rule</source>
        <translation>新旧规则下的等候时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>叫号次数</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Rule file: only the sections that are different</source>
        <translation>规则文件：只写有变化的部分</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>Save the picture…</source>
        <translation>保存图片…</translation>
    </message>
    <message>
        <source>Place, old rule</source>
        <translation>顺序，旧规则</translation>
    </message>
    <message>
        <source>Place, new rule</source>
        <translation>顺序，新规则</translation>
    </message>
    <message>
        <source>Wait, old rule</source>
        <translation>等候，旧规则</translation>
    </message>
    <message>
        <source>Wait, new rule</source>
        <translation>等候，新规则</translation>
    </message>
    <message>
        <source>Who moves furthest in the order of calls</source>
        <translation>叫号顺序中变动最大的人</translation>
    </message>
    <message>
        <source>The rule to rehearse</source>
        <translation>要演练的规则</translation>
    </message>
    <message>
        <source>There is no past day with calls here yet.</source>
        <translation>这里还没有叫过号的往日。</translation>
    </message>
    <message>
        <source>Choose the file with the rule first.</source>
        <translation>请先选择规则文件。</translation>
    </message>
    <message>
        <source>The day is lived again…</source>
        <translation>正在重演这一天…</translation>
    </message>
    <message>
        <source>Where the picture goes</source>
        <translation>图片保存位置</translation>
    </message>
    <message>
        <source>The picture is in {file}.</source>
        <translation>图片在 {file}。</translation>
    </message>
    <message>
        <source>The picture cannot be written to {file}.</source>
        <translation>图片无法写入 {file}。</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>old rule</source>
        <translation>旧规则</translation>
    </message>
    <message>
        <source>new rule</source>
        <translation>新规则</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>实际情况</translation>
    </message>
    <message>
        <source>Calls of the day: {calls}. The old rule gives back in their place: {same}.</source>
        <translation>当天叫号：{calls}。旧规则按原顺序重现：{same}。</translation>
    </message>
    <message>
        <source>Under the new rule, called earlier: {earlier}, later: {later}, at the same place: {same}.</source>
        <translation>在新规则下，提前叫号：{earlier}，推后：{later}，顺序不变：{same}。</translation>
    </message>
    <message>
        <source>Not called any more: {count}.</source>
        <translation>不再叫号：{count}。</translation>
    </message>
    <message>
        <source>Events that fitted nothing and were left out: {count}.</source>
        <translation>无法对应而略去的事件：{count}。</translation>
    </message>
    <message>
        <source>How many had waited at most how long</source>
        <translation>多少人最多等了多久</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>工作人员</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>{counter} ({clerk} sits there)</source>
        <translation>{counter}（{clerk} 在岗）</translation>
    </message>
    <message>
        <source>PIN or password</source>
        <translation>PIN 码或密码</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>ordinary</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>优先</translation>
    </message>
    <message>
        <source>appointment</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>transferred</source>
        <translation>转办</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>waiting</source>
        <translation>等候中</translation>
    </message>
    <message>
        <source>called</source>
        <translation>已呼叫</translation>
    </message>
    <message>
        <source>being served</source>
        <translation>办理中</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>已挂起</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>已过号</translation>
    </message>
    <message>
        <source>gone by choice</source>
        <translation>自行离开</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已失效</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Ticket</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Running time</source>
        <translation>已用时间</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>Who waits</source>
        <translation>等候情况</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Everything else you can do now</source>
        <translation>现在还可以做的其他操作</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>无人等候。</translation>
    </message>
    <message>
        <source>Next: {service}</source>
        <translation>下一位：{service}</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count} 人等候</translation>
    </message>
</context>
<context>
    <name>Supervisor</name>
    <message>
        <source>Supervisor</source>
        <translation>督导</translation>
    </message>
    <message>
        <source>Tickets today</source>
        <translation>今日号票</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等候中</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>已办理</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>过号</translation>
    </message>
    <message>
        <source>Left or cancelled</source>
        <translation>离开或取消</translation>
    </message>
    <message>
        <source>Mean wait</source>
        <translation>平均等候</translation>
    </message>
    <message>
        <source>9 in 10 waited at most</source>
        <translation>十人中九人最多等候</translation>
    </message>
    <message>
        <source>Mean service time</source>
        <translation>平均办理时间</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>工作人员</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>号票</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Calls by profile</source>
        <translation>按此配置叫号</translation>
    </message>
    <message>
        <source>Profile for today</source>
        <translation>今日配置</translation>
    </message>
    <message>
        <source>Change profile</source>
        <translation>更改配置</translation>
    </message>
    <message>
        <source>Free the counter</source>
        <translation>释放窗口</translation>
    </message>
    <message>
        <source>Message to the clerk at this counter</source>
        <translation>给此窗口工作人员的消息</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>最长等候</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Met today</source>
        <translation>今日达标</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>号票</translation>
    </message>
    <message>
        <source>Why the service is paused, for the citizens to read</source>
        <translation>暂停业务的原因（市民会看到）</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Let back in</source>
        <translation>重新接纳</translation>
    </message>
    <message>
        <source>As the branch file says</source>
        <translation>按网点文件</translation>
    </message>
    <message>
        <source>Nobody is signed in at this counter.</source>
        <translation>此窗口没有人登录。</translation>
    </message>
    <message>
        <source>{clerk} calls by another profile until the day ends.</source>
        <translation>{clerk} 今日改按其他配置叫号。</translation>
    </message>
    <message>
        <source>{clerk} calls as the branch file says again.</source>
        <translation>{clerk} 恢复按网点文件叫号。</translation>
    </message>
    <message>
        <source>{counter} is free; a ticket that was there waits again.</source>
        <translation>{counter} 已空出；原在此处的号票重新等候。</translation>
    </message>
    <message>
        <source>The message is in the window of {clerk}.</source>
        <translation>消息已显示在 {clerk} 的窗口中。</translation>
    </message>
    <message>
        <source>Write why: the citizens read it.</source>
        <translation>请写明原因：市民会看到。</translation>
    </message>
    <message>
        <source>{service}: no tickets for now. Who waits is still called.</source>
        <translation>{service}：暂不发号。正在等候的人仍会被叫到。</translation>
    </message>
    <message>
        <source>{service}: tickets are given out again.</source>
        <translation>{service}：已恢复发号。</translation>
    </message>
    <message>
        <source>{number} waits again.</source>
        <translation>{number} 重新等候。</translation>
    </message>
    <message>
        <source>{profile}, today</source>
        <translation>{profile}，今日</translation>
    </message>
    <message>
        <source>needs help</source>
        <translation>需要协助</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>free</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>serving</source>
        <translation>办理中</translation>
    </message>
    <message>
        <source>called</source>
        <translation>已叫号</translation>
    </message>
    <message>
        <source>paused: {reason}</source>
        <translation>已暂停：{reason}</translation>
    </message>
    <message>
        <source>given out</source>
        <translation>发号中</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>准时</translation>
    </message>
    <message>
        <source>near the target</source>
        <translation>接近目标</translation>
    </message>
    <message>
        <source>over the target</source>
        <translation>超过目标</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>无目标</translation>
    </message>
    <message>
        <source>the server has everything</source>
        <translation>服务器已有全部数据</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>发送中</translation>
    </message>
    <message>
        <source>no server was ever reached</source>
        <translation>从未连上服务器</translation>
    </message>
    <message>
        <source>not reached; the branch works on</source>
        <translation>无法连接；网点照常工作</translation>
    </message>
    <message>
        <source>refused; tell a technician</source>
        <translation>被拒绝；请通知技术员</translation>
    </message>
    <message>
        <source>Not sent yet: {count}</source>
        <translation>尚未发送：{count}</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Calls that never reached it: {count}</source>
        <translation>从未到达的叫号：{count}</translation>
    </message>
    <message>
        <source>Still to be spoken: {count}</source>
        <translation>尚未播报：{count}</translation>
    </message>
    <message>
        <source>calls behind: {count}</source>
        <translation>落后的叫号：{count}</translation>
    </message>
    <message>
        <source>shows every call</source>
        <translation>显示每次叫号</translation>
    </message>
    <message>
        <source>Display {name}</source>
        <translation>显示屏 {name}</translation>
    </message>
    <message>
        <source>prints</source>
        <translation>可打印</translation>
    </message>
    <message>
        <source>Not printed today: {count}</source>
        <translation>今日未打印：{count}</translation>
    </message>
    <message>
        <source>Not known today: {count}</source>
        <translation>今日不确定：{count}</translation>
    </message>
    <message>
        <source>Printer of {name}</source>
        <translation>{name} 的打印机</translation>
    </message>
    <message>
        <source>works, with trouble</source>
        <translation>运行中，有故障</translation>
    </message>
    <message>
        <source>works</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Program {name}</source>
        <translation>程序 {name}</translation>
    </message>
    <message>
        <source>not heard of since {time}</source>
        <translation>自 {time} 起无消息</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Announced in: {languages}. It stands above as it was sent.</source>
        <translation>已用以下语言通知：{languages}。上方为发出的内容。</translation>
    </message>
    <message>
        <source>does not say how it is</source>
        <translation>不报告自身状态</translation>
    </message>
    <message>
        <source>the paper is low</source>
        <translation>纸张不多了</translation>
    </message>
    <message>
        <source>too hot</source>
        <translation>过热</translation>
    </message>
    <message>
        <source>out of paper</source>
        <translation>没有纸了</translation>
    </message>
    <message>
        <source>the cover is open</source>
        <translation>盖子开着</translation>
    </message>
    <message>
        <source>the paper is jammed</source>
        <translation>卡纸</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>没有应答</translation>
    </message>
    <message>
        <source>three people got no ticket</source>
        <translation>三个人没有拿到号票</translation>
    </message>
    <message>
        <source>Tickets left: about {count}</source>
        <translation>剩余号票：约 {count} 张</translation>
    </message>
    <message>
        <source>failed several times</source>
        <translation>多次失败</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>直到</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Announced now</source>
        <translation>正在通知</translation>
    </message>
    <message>
        <source>Write what everybody in the room shall hear and read:</source>
        <translation>请写下大厅里所有人要听到和看到的内容：</translation>
    </message>
    <message>
        <source>Where it is shown</source>
        <translation>显示位置</translation>
    </message>
    <message>
        <source>Announce</source>
        <translation>发出通知</translation>
    </message>
    <message>
        <source>All displays</source>
        <translation>所有显示屏</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Words in {language}</source>
        <translation>{language}内容</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>规则演练</translation>
    </message>
    <message>
        <source>calls are not heard</source>
        <translation>听不到叫号</translation>
    </message>
    <message>
        <source>no computer has said how it is</source>
        <translation>没有计算机报告其状态</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>版本 {version}</translation>
    </message>
    <message>
        <source>Its clock is {seconds} s ahead.</source>
        <translation>其时钟快 {seconds} 秒。</translation>
    </message>
    <message>
        <source>Its clock is {seconds} s behind.</source>
        <translation>其时钟慢 {seconds} 秒。</translation>
    </message>
    <message>
        <source>Computer {name}</source>
        <translation>计算机 {name}</translation>
    </message>
    <message>
        <source>the hub of the branch</source>
        <translation>网点的主机</translation>
    </message>
    <message>
        <source>its copy is being filled</source>
        <translation>正在填充其副本</translation>
    </message>
    <message>
        <source>Print the report of today</source>
        <translation>打印今日报告</translation>
    </message>
    <message>
        <source>Choose a printer in the list first.</source>
        <translation>请先在列表中选择打印机。</translation>
    </message>
    <message>
        <source>The report comes out of the printer {name} in about a minute, when the server has signed the log.</source>
        <translation>服务器对日志签名后，报告将在约一分钟内从打印机 {name} 打印出来。</translation>
    </message>
    <message>
        <source>The branch&apos;s main computer does not answer.</source>
        <translation>网点主电脑没有应答。</translation>
    </message>
    <message>
        <source>Make this the main computer</source>
        <translation>将本机设为主电脑</translation>
    </message>
    <message>
        <source>This is not the main computer: {reason}</source>
        <translation>本机不是主电脑：{reason}</translation>
    </message>
    <message>
        <source>This becomes the main computer; it takes some seconds.</source>
        <translation>本机正在成为主电脑，需要几秒钟。</translation>
    </message>
    <message>
        <source>Make this the branch&apos;s main computer?</source>
        <translation>要将本机设为网点主电脑吗？</translation>
    </message>
    <message>
        <source>Only if the other one is broken or switched off, and at one computer only: two at the same time would call people twice. Tickets keep their numbers, new ones begin further up. PINs and passwords must be set anew. When the other one is back, it follows by itself, and what was done there is kept.</source>
        <translation>仅在另一台已损坏或关机时，并且只能在一台电脑上：两台同时工作会重复叫号。已取的号保持不变，新号从更靠后的号码开始。PIN 和密码须重新设置。另一台恢复后会自动跟随，在那里所做的一切都会保留。</translation>
    </message>
    <message>
        <source>Wait for the other one</source>
        <translation>等待另一台</translation>
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
    <name>Window</name>
    <message>
        <source>Counter</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Events not yet at the server: {count}. Calls go on as always.</source>
        <translation>尚未上传服务器的事件：{count}。叫号照常进行。</translation>
    </message>
    <message>
        <source>No connection to the branch&apos;s main computer. Nothing is lost; what you see may be old until it is back.</source>
        <translation>与网点主电脑失去连接。没有任何数据丢失；恢复之前，您看到的内容可能不是最新的。</translation>
    </message>
    <message>
        <source>No connection to the branch&apos;s main computer. You can go on with who is at your counter, call who is kept for you, and serve people without a ticket. Everybody else may be called by others just now and waits until it is back. Nothing is lost.</source>
        <translation>与网点主电脑失去连接。您可以继续为窗口前的人办理，呼叫为您保留的人，也可以接待没有号票的人。其他人此刻可能正被别处呼叫，请等它恢复。没有任何数据丢失。</translation>
    </message>
    <message>
        <source>Done here and not handed in yet: {count}.</source>
        <translation>已在此办理、尚未交接：{count}。</translation>
    </message>
    <message>
        <source>The branch&apos;s main computer is back. Handed in what you did without it: {count}.</source>
        <translation>网点主电脑已恢复。您在此期间办理的已交接：{count}。</translation>
    </message>
    <message>
        <source>{number} was called or changed elsewhere meanwhile, so what you did to it does not count. Please tell your supervisor.</source>
        <translation>{number} 在此期间已在别处被呼叫或更改，因此您所做的不计入。请告诉您的主管。</translation>
    </message>
    <message>
        <source>Strip</source>
        <translation>窄条</translation>
    </message>
    <message>
        <source>A narrow strip that stays above your other windows</source>
        <translation>始终位于其他窗口之上的窄条</translation>
    </message>
    <message>
        <source>You were signed out here: the counter was closed or is used elsewhere.</source>
        <translation>您已在此退出：窗口已关闭或在别处使用。</translation>
    </message>
    <message>
        <source>Nobody is kept for you.</source>
        <translation>没有为您保留的人。</translation>
    </message>
    <message>
        <source>Who else waits is called when the main computer is back.</source>
        <translation>其他等候的人将在主电脑恢复后叫号。</translation>
    </message>
</context>
</TS>
