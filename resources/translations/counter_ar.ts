<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About this program</source>
        <translation>حول هذا البرنامج</translation>
    </message>
    <message>
        <source>Branch file: {0} ({1}), not from the server</source>
        <translation>ملف الفرع: {0} ({1})، ليس من الخادم</translation>
    </message>
    <message>
        <source>Branch file: version {0} from the server ({1})</source>
        <translation>ملف الفرع: الإصدار {0} من الخادم ({1})</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>Call next</source>
        <translation>نداء التالي</translation>
    </message>
    <message>
        <source>Call this one</source>
        <translation>نداء هذا الرقم</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>إعادة النداء</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء الخدمة</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>لم يحضر</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>Let back in</source>
        <translation>إعادة إلى الانتظار</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>تحويل</translation>
    </message>
    <message>
        <source>Back to queue</source>
        <translation>إرجاع إلى الطابور</translation>
    </message>
    <message>
        <source>Add service</source>
        <translation>إضافة خدمة</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Cancel ticket</source>
        <translation>إلغاء التذكرة</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>استراحة</translation>
    </message>
    <message>
        <source>End break</source>
        <translation>إنهاء الاستراحة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Call next of …</source>
        <translation>نداء التالي لـ…</translation>
    </message>
    <message>
        <source>Park for me</source>
        <translation>تعليق لي</translation>
    </message>
    <message>
        <source>Finish as …</source>
        <translation>إنهاء مع…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Without ticket</source>
        <translation>بلا تذكرة</translation>
    </message>
    <message>
        <source>Give a number</source>
        <translation>إعطاء رقم</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>موعد</translation>
    </message>
    <message>
        <source>Undo check-in</source>
        <translation>إلغاء الحضور</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>إعادة الطباعة</translation>
    </message>
    <message>
        <source>Appointment outside its time</source>
        <translation>موعد خارج وقته</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>{number} is called again.</source>
        <translation>يُعاد نداء {number}.</translation>
    </message>
    <message>
        <source>{number} did not come and waits again.</source>
        <translation>لم يحضر {number} وعاد إلى الانتظار.</translation>
    </message>
    <message>
        <source>{number} did not come. It is in the list “Missed”.</source>
        <translation>لم يحضر {number}. تجده في قائمة «الغائبون».</translation>
    </message>
    <message>
        <source>{number} waits again.</source>
        <translation>عاد {number} إلى الانتظار.</translation>
    </message>
    <message>
        <source>{number} is parked. It is in the list “Parked”.</source>
        <translation>عُلِّق {number}. تجده في قائمة «المعلّقون».</translation>
    </message>
    <message>
        <source>{number} now waits for {service}.</source>
        <translation>ينتظر {number} الآن خدمة: {service}.</translation>
    </message>
    <message>
        <source>{number} is back in its queue.</source>
        <translation>عاد {number} إلى طابوره.</translation>
    </message>
    <message>
        <source>{number} is done.</source>
        <translation>انتهت خدمة {number}.</translation>
    </message>
    <message>
        <source>{number} is cancelled.</source>
        <translation>أُلغي {number}.</translation>
    </message>
    <message>
        <source>{number} goes back to who sent it.</source>
        <translation>يعود {number} إلى من أرسله.</translation>
    </message>
    <message>
        <source>Taken back: {number} is as before.</source>
        <translation>تم التراجع: {number} كما كان.</translation>
    </message>
    <message>
        <source>The number is {number}. Please tell it: there is no paper.</source>
        <translation>الرقم هو {number}. يُرجى إبلاغه شفهيًا، فلا ورقة.</translation>
    </message>
    <message>
        <source>The number is {number}. It waits now.</source>
        <translation>الرقم هو {number}. وهو ينتظر الآن.</translation>
    </message>
    <message>
        <source>{number} is no more; the appointment can be used again.</source>
        <translation>لم يعد {number} موجودًا، ويمكن استخدام الموعد من جديد.</translation>
    </message>
    <message>
        <source>Written down.</source>
        <translation>تم التدوين.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>The kiosk is asked to print {number} again.</source>
        <translation>طُلب من الكشك طباعة {number} مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>Break</name>
    <message>
        <source>Short break</source>
        <translation>استراحة قصيرة</translation>
    </message>
    <message>
        <source>Meal</source>
        <translation>وجبة</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>اجتماع</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Running time</source>
        <translation>الوقت المنقضي</translation>
    </message>
    <message>
        <source>Ticket at this counter</source>
        <translation>التذكرة عند هذا الشباك</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Nobody is called to this counter.</source>
        <translation>لا يُنادى أحد إلى هذا الشباك.</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>لا أحد في الانتظار.</translation>
    </message>
    <message>
        <source>Who comes appears here at once.</source>
        <translation>يظهر هنا فورًا كل من يصل.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>متاح</translation>
    </message>
    <message>
        <source>On a break</source>
        <translation>في استراحة</translation>
    </message>
    <message>
        <source>Called, not here yet</source>
        <translation>نودي عليه ولم يصل بعد</translation>
    </message>
    <message>
        <source>Being served</source>
        <translation>قيد الخدمة</translation>
    </message>
    <message>
        <source>waited {time}</source>
        <translation>انتظر {time}</translation>
    </message>
    <message>
        <source>group of {size}</source>
        <translation>مجموعة من {size}</translation>
    </message>
    <message>
        <source>calls: {calls}</source>
        <translation>عدد النداءات: {calls}</translation>
    </message>
    <message>
        <source>put back: {times}</source>
        <translation>مرات التأجيل: {times}</translation>
    </message>
    <message>
        <source>Before: {legs}</source>
        <translation>قبل ذلك: {legs}</translation>
    </message>
    <message>
        <source>Called by itself in {time}.</source>
        <translation>يُنادى تلقائيًا بعد {time}.</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>اختر…</translation>
    </message>
    <message>
        <source>needs help</source>
        <translation>يحتاج إلى مساعدة</translation>
    </message>
    <message>
        <source>goes back to {clerk}</source>
        <translation>يعود إلى {clerk}</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>{s} s</source>
        <translation>{s} ث</translation>
    </message>
    <message>
        <source>{m} min</source>
        <translation>{m} د</translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation>{h} س {m} د</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Today: {count} served, {time} each on average.</source>
        <translation>اليوم: خُدم {count}، بمعدل {time} لكل منهم.</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Where does {number} go?</source>
        <translation>إلى أين يُحوَّل {number}؟</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>محجوز لـ</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>أي موظف</translation>
    </message>
    <message>
        <source>Serve one more thing now</source>
        <translation>خدمة إضافية الآن</translation>
    </message>
    <message>
        <source>Outcome so far</source>
        <translation>النتيجة حتى الآن</translation>
    </message>
    <message>
        <source>Take a break</source>
        <translation>أخذ استراحة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Why is this ticket called before others?</source>
        <translation>لماذا تُنادى هذه التذكرة قبل غيرها؟</translation>
    </message>
    <message>
        <source>Cancel this ticket?</source>
        <translation>هل تُلغى هذه التذكرة؟</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Comes back to me after that</source>
        <translation>يعود إليّ بعد ذلك</translation>
    </message>
    <message>
        <source>About {number}</source>
        <translation>عن {number}</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>ملاحظة جديدة</translation>
    </message>
    <message>
        <source>People</source>
        <translation>عدد الأشخاص</translation>
    </message>
    <message>
        <source>Needs help</source>
        <translation>يحتاج إلى مساعدة</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>تدوين</translation>
    </message>
    <message>
        <source>No answers are kept.</source>
        <translation>لا إجابات محفوظة.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>No notes.</source>
        <translation>لا ملاحظات.</translation>
    </message>
    <message>
        <source>Call the next one for</source>
        <translation>نداء التالي لخدمة</translation>
    </message>
    <message>
        <source>Somebody without a ticket</source>
        <translation>شخص بلا تذكرة</translation>
    </message>
    <message>
        <source>Is served here now</source>
        <translation>يُخدم هنا الآن</translation>
    </message>
    <message>
        <source>Gets a number and waits</source>
        <translation>يأخذ رقمًا وينتظر</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>What then</source>
        <translation>ماذا بعد</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Somebody came to an appointment</source>
        <translation>حضر شخص لموعده</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>How did it end for {number}?</source>
        <translation>كيف انتهى {number}؟</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>اختر…</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>What was done:</source>
        <translation>ما تم إنجازه:</translation>
    </message>
    <message>
        <source>Counts as the appointment, early or late</source>
        <translation>يُحتسب كموعد، مبكراً أو متأخراً</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Call whom the branch&apos;s rule puts first.</source>
        <translation>نداء من تضعه قاعدة الفرع أولًا.</translation>
    </message>
    <message>
        <source>Call the chosen ticket out of order, with a reason.</source>
        <translation>نداء التذكرة المختارة خارج الترتيب مع ذكر السبب.</translation>
    </message>
    <message>
        <source>Show and speak the call once more.</source>
        <translation>عرض النداء ونطقه مرة أخرى.</translation>
    </message>
    <message>
        <source>The person is here: begin.</source>
        <translation>حضر الشخص: ابدأ الخدمة.</translation>
    </message>
    <message>
        <source>Nobody came: the branch&apos;s policy decides what follows.</source>
        <translation>لم يحضر أحد: سياسة الفرع تحدد ما يلي.</translation>
    </message>
    <message>
        <source>Not here yet: let the ticket wait again.</source>
        <translation>لم يصل بعد: تعود التذكرة إلى الانتظار.</translation>
    </message>
    <message>
        <source>The chosen ticket came after all: it waits again.</source>
        <translation>حضر صاحب التذكرة المختارة: تعود إلى الانتظار.</translation>
    </message>
    <message>
        <source>Set the ticket aside; it stays with this counter.</source>
        <translation>تعليق التذكرة مع بقائها لهذا الشباك.</translation>
    </message>
    <message>
        <source>Go on with the chosen parked ticket.</source>
        <translation>متابعة التذكرة المعلّقة المختارة.</translation>
    </message>
    <message>
        <source>Send on to another service; the number stays.</source>
        <translation>تحويل إلى خدمة أخرى مع بقاء الرقم.</translation>
    </message>
    <message>
        <source>Give the ticket back; it keeps the time it waited.</source>
        <translation>إرجاع التذكرة مع احتفاظها بمدة انتظارها.</translation>
    </message>
    <message>
        <source>Serve one more thing for the same person now.</source>
        <translation>خدمة أمر آخر للشخص نفسه الآن.</translation>
    </message>
    <message>
        <source>The service is done, with the outcome shown.</source>
        <translation>انتهت الخدمة بالنتيجة المعروضة.</translation>
    </message>
    <message>
        <source>Take the ticket out of the day.</source>
        <translation>إخراج التذكرة من يوم العمل.</translation>
    </message>
    <message>
        <source>Call nobody for a while.</source>
        <translation>التوقف عن النداء لبعض الوقت.</translation>
    </message>
    <message>
        <source>Be back and call again.</source>
        <translation>العودة ومتابعة النداء.</translation>
    </message>
    <message>
        <source>Sign out and close this counter.</source>
        <translation>تسجيل الخروج وإغلاق هذا الشباك.</translation>
    </message>
    <message>
        <source>Call the next one who waits for one service.</source>
        <translation>نداء التالي ممن ينتظرون خدمة بعينها.</translation>
    </message>
    <message>
        <source>Set the ticket aside; it stays with you.</source>
        <translation>تعليق التذكرة مع بقائها لك.</translation>
    </message>
    <message>
        <source>Say how it ended and what was really done.</source>
        <translation>حدّد كيف انتهت الخدمة وما أُنجز فعلًا.</translation>
    </message>
    <message>
        <source>Take back what you did last, for some seconds.</source>
        <translation>التراجع عن آخر ما فعلته خلال ثوانٍ.</translation>
    </message>
    <message>
        <source>Serve somebody who took no ticket, or give a number.</source>
        <translation>خدمة من لم يأخذ تذكرة، أو إعطاؤه رقمًا.</translation>
    </message>
    <message>
        <source>Give out a number without paper.</source>
        <translation>إعطاء رقم بلا ورقة.</translation>
    </message>
    <message>
        <source>Somebody came to an appointment: give a number.</source>
        <translation>حضر شخص لموعده: إعطاؤه رقمًا.</translation>
    </message>
    <message>
        <source>Take the check-in back; the time stays booked.</source>
        <translation>إلغاء الحضور مع بقاء الموعد محجوزًا.</translation>
    </message>
    <message>
        <source>See answers and notes, write a note, mark help needed.</source>
        <translation>عرض الإجابات والملاحظات وكتابة ملاحظة وبيان الحاجة إلى مساعدة.</translation>
    </message>
    <message>
        <source>Have the kiosk print the ticket again, as a duplicate.</source>
        <translation>اطلب من الكشك طباعة التذكرة مرة أخرى كنسخة مكررة.</translation>
    </message>
    <message>
        <source>Let an appointment count outside its time.</source>
        <translation>احتساب موعد خارج وقته.</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>Lists of tickets</source>
        <translation>قوائم التذاكر</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>المنتظرون</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>المعلّقون</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>الغائبون</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>لا أحد في الانتظار.</translation>
    </message>
    <message>
        <source>Nobody is parked here.</source>
        <translation>لا أحد معلّق هنا.</translation>
    </message>
    <message>
        <source>Nobody was missed lately.</source>
        <translation>لم يتغيّب أحد مؤخرًا.</translation>
    </message>
    <message>
        <source>needs help</source>
        <translation>يحتاج إلى مساعدة</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>الأشخاص: {count}</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>طال الانتظار</translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message>
        <source>Locked</source>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>{number} stays at this counter.</source>
        <translation>تبقى {number} عند هذا الشباك.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>en</source>
        <comment>The code of the language translated into, such as es</comment>
        <translation>ar</translation>
    </message>
    <message>
        <source>Counter {number}</source>
        <translation>شباك {number}</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Served</source>
        <translation>تمت الخدمة</translation>
    </message>
    <message>
        <source>Unresolved</source>
        <translation>لم تُحل</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>حُوِّل</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>أُعيد</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>قُطع</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Ticket printer</source>
        <translation>طابعة التذاكر</translation>
    </message>
    <message>
        <source>{where}: {cause}</source>
        <translation>{where}: {cause}</translation>
    </message>
    <message>
        <source>Numbers are given out without paper.</source>
        <translation>تُعطى الأرقام من دون ورق.</translation>
    </message>
    <message>
        <source>paper for about {count} more tickets.</source>
        <translation>الورق يكفي لنحو {count} تذكرة أخرى.</translation>
    </message>
    <message>
        <source>the paper is nearly at its end.</source>
        <translation>الورق على وشك النفاد.</translation>
    </message>
    <message>
        <source>the paper is at its end. Put in a new roll.</source>
        <translation>نفد الورق. ضعوا لفة جديدة.</translation>
    </message>
    <message>
        <source>the cover is open. Close it.</source>
        <translation>الغطاء مفتوح. أغلقوه.</translation>
    </message>
    <message>
        <source>the paper is jammed. Open the cover and take it out.</source>
        <translation>الورق عالق. افتحوا الغطاء وأخرجوه.</translation>
    </message>
    <message>
        <source>it is too hot and goes on by itself when it has cooled down.</source>
        <translation>حرارتها مرتفعة وستعود إلى العمل وحدها عندما تبرد.</translation>
    </message>
    <message>
        <source>it does not answer. Look at its cable and its switch.</source>
        <translation>لا تستجيب. تفقدوا السلك والمفتاح.</translation>
    </message>
    <message>
        <source>three people in a row got no ticket. Look at the printer.</source>
        <translation>ثلاثة أشخاص متتالين لم يحصلوا على تذكرة. تفقدوا الطابعة.</translation>
    </message>
    <message>
        <source>it failed several times. Look at the printer.</source>
        <translation>أخفقت عدة مرات. تفقدوا الطابعة.</translation>
    </message>
    <message>
        <source>has no paper ticket</source>
        <translation>من دون تذكرة ورقية</translation>
    </message>
    <message>
        <source>duplicate on its way</source>
        <translation>النسخة المكررة في الطريق</translation>
    </message>
    <message>
        <source>duplicate: the kiosk did not answer</source>
        <translation>النسخة المكررة: لم يُجب الكشك</translation>
    </message>
    <message>
        <source>duplicate printed</source>
        <translation>طُبعت النسخة المكررة</translation>
    </message>
    <message>
        <source>duplicate sent, not confirmed</source>
        <translation>أُرسلت النسخة المكررة دون تأكيد</translation>
    </message>
    <message>
        <source>duplicate not printed</source>
        <translation>لم تُطبع النسخة المكررة</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Call for help</source>
        <translation>طلب المساعدة</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>{name} is on the way.</source>
        <translation>{name} في الطريق.</translation>
    </message>
    <message>
        <source>Passed on.</source>
        <translation>تم الإبلاغ.</translation>
    </message>
    <message>
        <source>{clerk} at {counter} needs help. {name} is on the way.</source>
        <translation>{clerk} عند {counter} بحاجة إلى مساعدة. {name} في الطريق.</translation>
    </message>
    <message>
        <source>{clerk} at {counter} needs help.</source>
        <translation>{clerk} عند {counter} بحاجة إلى مساعدة.</translation>
    </message>
    <message>
        <source>I am coming</source>
        <translation>أنا قادم</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Somebody at the ticket kiosk asks for staff ({name}).</source>
        <translation>شخص عند كشك التذاكر يطلب موظفاً ({name}).</translation>
    </message>
    <message>
        <source>I am going</source>
        <translation>أنا ذاهب</translation>
    </message>
    <message>
        <source>{name}: {text}</source>
        <translation>{name}: {text}</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>قرأتها</translation>
    </message>
</context>
<context>
    <name>Permission</name>
    <message>
        <source>call a chosen ticket</source>
        <translation>مناداة تذكرة مختارة</translation>
    </message>
    <message>
        <source>supervise the branch</source>
        <translation>الإشراف على الفرع</translation>
    </message>
    <message>
        <source>change what a clerk calls</source>
        <translation>تغيير ما يناديه موظف</translation>
    </message>
    <message>
        <source>pause services</source>
        <translation>إيقاف الخدمات مؤقتاً</translation>
    </message>
    <message>
        <source>let back in who was missed long ago</source>
        <translation>إعادة من غاب منذ وقت طويل</translation>
    </message>
    <message>
        <source>let an appointment count outside its time</source>
        <translation>احتساب موعد خارج وقته</translation>
    </message>
</context>
<context>
    <name>Position</name>
    <message>
        <source>At the end of the queue</source>
        <translation>في آخر الطابور</translation>
    </message>
    <message>
        <source>First in the queue</source>
        <translation>في أول الطابور</translation>
    </message>
    <message>
        <source>By its time of arrival</source>
        <translation>حسب وقت الوصول</translation>
    </message>
    <message>
        <source>After some others</source>
        <translation>بعد عدد من الآخرين</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>{number}: {why}. Nobody else waits.</source>
        <translation>{number}: {why}. لا أحد غيره في الانتظار.</translation>
    </message>
    <message>
        <source>{number} before {other}: {why}.</source>
        <translation>{number} قبل {other}: {why}.</translation>
    </message>
    <message>
        <source>kept for you, waited {time}</source>
        <translation>محجوز لك، انتظر {time}</translation>
    </message>
    <message>
        <source>placed first by a colleague, waited {time}</source>
        <translation>وضعه زميل أولًا، انتظر {time}</translation>
    </message>
    <message>
        <source>chosen out of order</source>
        <translation>اختير خارج الترتيب</translation>
    </message>
    <message>
        <source>chosen out of order, {note}</source>
        <translation>اختير خارج الترتيب، {note}</translation>
    </message>
    <message>
        <source>waited {time}</source>
        <translation>انتظر {time}</translation>
    </message>
    <message>
        <source>{standing}, waited {time}</source>
        <translation>{standing}، انتظر {time}</translation>
    </message>
    <message>
        <source>next of a service you chose, waited {time}</source>
        <translation>التالي لخدمة اخترتها، انتظر {time}</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>There is no counter {counter} in this branch any more.</source>
        <translation>لم يعد الشباك {counter} موجودًا في هذا الفرع.</translation>
    </message>
    <message>
        <source>This ticket is not known here today.</source>
        <translation>هذه التذكرة غير معروفة هنا اليوم.</translation>
    </message>
    <message>
        <source>{clerk} is signed in at {counter}. Choose another counter.</source>
        <translation>{clerk} مسجَّل في {counter}. اختر شباكًا آخر.</translation>
    </message>
    <message>
        <source>{clerk} is still signed in at {counter}. Close that counter first.</source>
        <translation>{clerk} ما زال مسجَّلًا في {counter}. أغلق ذلك الشباك أولًا.</translation>
    </message>
    <message>
        <source>You are on a break. End the break first.</source>
        <translation>أنت في استراحة. أنهِ الاستراحة أولًا.</translation>
    </message>
    <message>
        <source>This counter is closed. Sign in first.</source>
        <translation>هذا الشباك مغلق. سجّل الدخول أولًا.</translation>
    </message>
    <message>
        <source>{number} is still here. Finish with this ticket first.</source>
        <translation>ما زال {number} هنا. أنهِ هذه التذكرة أولًا.</translation>
    </message>
    <message>
        <source>Nobody is waiting whom you may call.</source>
        <translation>لا أحد في الانتظار يمكنك نداؤه.</translation>
    </message>
    <message>
        <source>{number} is kept for another counter.</source>
        <translation>{number} محجوز لشباك آخر.</translation>
    </message>
    <message>
        <source>{number} was missed more than {minutes} min ago. Please give out a new ticket.</source>
        <translation>تغيّب {number} منذ أكثر من {minutes} د. يُرجى إصدار تذكرة جديدة.</translation>
    </message>
    <message>
        <source>This service has no outcome “{outcome}”. Choose another.</source>
        <translation>لا توجد لهذه الخدمة نتيجة «{outcome}». اختر غيرها.</translation>
    </message>
    <message>
        <source>{service} is no longer offered here. Choose another.</source>
        <translation>لم تعد خدمة {service} متاحة هنا. اختر غيرها.</translation>
    </message>
    <message>
        <source>This needs the branch&apos;s main computer, which does not answer. Try again in a moment; nothing is done twice.</source>
        <translation>هذا يحتاج إلى الحاسوب الرئيسي للفرع، وهو لا يستجيب. حاول مرة أخرى بعد لحظة؛ لن يُنفَّذ أي شيء مرتين.</translation>
    </message>
    <message>
        <source>This computer has no number of its own left. It gets new ones when the branch&apos;s main computer is back.</source>
        <translation>لم يبقَ لهذا الحاسوب أرقام خاصة به. سيحصل على أرقام جديدة عندما يعود الحاسوب الرئيسي للفرع.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again; tell a technician if it stays so.</source>
        <translation>لم يتغير شيء. حاول مرة أخرى، وأبلغ فنيًا إذا استمر الأمر.</translation>
    </message>
    <message>
        <source>This is not possible now ({name}).</source>
        <translation>هذا غير ممكن الآن ({name}).</translation>
    </message>
    <message>
        <source>Nobody is at this counter. Call somebody first.</source>
        <translation>لا أحد عند هذا الشباك. نادِ على أحد أولًا.</translation>
    </message>
    <message>
        <source>{number} is {state}, so “{action}” is not possible now.</source>
        <translation>حالة {number}: {state}، لذا لا يمكن الآن «{action}».</translation>
    </message>
    <message>
        <source>Call {number} again first, in {time}. Calls still to make: {calls}.</source>
        <translation>أعد نداء {number} أولًا بعد {time}. النداءات المتبقية: {calls}.</translation>
    </message>
    <message>
        <source>Call {number} again first. Calls still to make: {calls}.</source>
        <translation>أعد نداء {number} أولًا. النداءات المتبقية: {calls}.</translation>
    </message>
    <message>
        <source>Give {number} {time} more to come.</source>
        <translation>أمهل {number} {time} أخرى ليحضر.</translation>
    </message>
    <message>
        <source>Your role does not allow this: {what}. Ask a supervisor.</source>
        <translation>دورك لا يسمح بهذا: {what}. اطلب من المشرف.</translation>
    </message>
    <message>
        <source>{clerk} is not one of this branch&apos;s clerks any more.</source>
        <translation>لم يعد {clerk} من موظفي هذا الفرع.</translation>
    </message>
    <message>
        <source>This work profile does not exist any more.</source>
        <translation>لم يعد ملف العمل هذا موجوداً.</translation>
    </message>
    <message>
        <source>This message was read already.</source>
        <translation>قُرئت هذه الرسالة من قبل.</translation>
    </message>
    <message>
        <source>This call for help was switched off already.</source>
        <translation>أُوقف طلب المساعدة هذا من قبل.</translation>
    </message>
    <message>
        <source>Write a message of 1 to {most} letters.</source>
        <translation>اكتب رسالة من 1 إلى {most} حرفاً.</translation>
    </message>
    <message>
        <source>Enter your PIN or password.</source>
        <translation>أدخل رمزك السري أو كلمة المرور.</translation>
    </message>
    <message>
        <source>{clerk} has no PIN or password yet. An administrator gives one.</source>
        <translation>ليس لدى {clerk} رمز سري أو كلمة مرور بعد. يمنحها المسؤول.</translation>
    </message>
    <message>
        <source>This is not the PIN or password. Wait before you try again.</source>
        <translation>هذا ليس الرمز السري أو كلمة المرور. انتظر قبل المحاولة مجدداً.</translation>
    </message>
    <message>
        <source>This is not the PIN or password. Tries before a pause: {count}.</source>
        <translation>هذا ليس الرمز السري أو كلمة المرور. المحاولات المتبقية قبل التوقف: {count}.</translation>
    </message>
    <message>
        <source>Too many wrong tries. Try again in {time}, or ask an administrator.</source>
        <translation>محاولات خاطئة كثيرة. حاول مجدداً بعد {time} أو اسأل المسؤول.</translation>
    </message>
    <message>
        <source>This PIN or password was not used for more than {days} days. An administrator gives a new one.</source>
        <translation>لم يُستخدم هذا الرمز السري أو كلمة المرور منذ أكثر من {days} يوماً. يمنحك المسؤول غيره.</translation>
    </message>
    <message>
        <source>The branch has no line to the server, and you have not signed in here for more than {days} days. An administrator gives a new PIN or password.</source>
        <translation>لا اتصال للفرع بالخادم، ولم تسجّل الدخول هنا منذ أكثر من {days} يوماً. يمنحك المسؤول رمزاً سرياً أو كلمة مرور جديدة.</translation>
    </message>
    <message>
        <source>This window is locked. Unlock it first.</source>
        <translation>هذه النافذة مقفلة. افتح القفل أولاً.</translation>
    </message>
    <message>
        <source>Say how it ended first.</source>
        <translation>حدّد أولًا كيف انتهت الخدمة.</translation>
    </message>
    <message>
        <source>Say what was done first.</source>
        <translation>حدّد أولًا ما تم إنجازه.</translation>
    </message>
    <message>
        <source>What was done to {number} cannot be taken back any more.</source>
        <translation>لم يعد التراجع عمّا حدث للرقم {number} ممكنًا.</translation>
    </message>
    <message>
        <source>A note has 1 to {most} letters.</source>
        <translation>الملاحظة من 1 إلى {most} حرفًا.</translation>
    </message>
    <message>
        <source>Every number of this service is still in use.</source>
        <translation>كل أرقام هذه الخدمة ما زالت مستعملة.</translation>
    </message>
    <message>
        <source>No appointment has this code.</source>
        <translation>لا موعد بهذا الرمز.</translation>
    </message>
    <message>
        <source>This appointment has its number already: {number}.</source>
        <translation>لهذا الموعد رقمه من قبل: {number}.</translation>
    </message>
    <message>
        <source>This appointment is on {date}.</source>
        <translation>هذا الموعد في {date}.</translation>
    </message>
    <message>
        <source>Too early for {time}. Check-in begins at {opens}.</source>
        <translation>الوقت مبكر على موعد {time}. يبدأ تسجيل الحضور في {opens}.</translation>
    </message>
    <message>
        <source>Too late: the appointment was at {time}.</source>
        <translation>فات الأوان: كان الموعد في {time}.</translation>
    </message>
    <message>
        <source>The branch is closed, so nobody checks in now.</source>
        <translation>الفرع مغلق، فلا تسجيل حضور الآن.</translation>
    </message>
    <message>
        <source>This branch does not speak {language} any more.</source>
        <translation>لم يعد هذا الفرع يستخدم اللغة {language}.</translation>
    </message>
    <message>
        <source>There is no display {display} in this branch any more.</source>
        <translation>لم تعد الشاشة {display} موجودة في هذا الفرع.</translation>
    </message>
    <message>
        <source>An announcement has at most {most} letters in a language.</source>
        <translation>الإعلان {most} حرفًا على الأكثر في كل لغة.</translation>
    </message>
    <message>
        <source>An announcement is shown for 1 to {most} minutes.</source>
        <translation>يُعرض الإعلان من دقيقة واحدة إلى {most} دقيقة.</translation>
    </message>
    <message>
        <source>Write what is to be said, in one language at least.</source>
        <translation>اكتبوا ما يُراد قوله، بلغة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>{number} was given without paper, so no kiosk can print it again.</source>
        <translation>أُعطي {number} بلا ورق، فلا يستطيع أي كشك طباعته مرة أخرى.</translation>
    </message>
    <message>
        <source>The kiosk has been asked for {number} already. Wait a moment.</source>
        <translation>طُلب {number} من الكشك بالفعل. انتظر لحظة.</translation>
    </message>
    <message>
        <source>{number} has been printed again already. Tell the person the number.</source>
        <translation>طُبع {number} مرة أخرى بالفعل. أخبر الشخص بالرقم.</translation>
    </message>
    <message>
        <source>This branch never had a server that signs its log: nothing can be printed.</source>
        <translation>لم يكن لهذا الفرع قط خادم يوقّع سجله: لا شيء للطباعة.</translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message>
        <source>Waits under the old and the new rule</source>
        <translation>أوقات الانتظار وفق القاعدة القديمة والجديدة</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>النداءات</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Rule file: only the sections that are different</source>
        <translation>ملف القاعدة: الأقسام المختلفة فقط</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>Save the picture…</source>
        <translation>حفظ الصورة…</translation>
    </message>
    <message>
        <source>Place, old rule</source>
        <translation>الترتيب، القاعدة القديمة</translation>
    </message>
    <message>
        <source>Place, new rule</source>
        <translation>الترتيب، القاعدة الجديدة</translation>
    </message>
    <message>
        <source>Wait, old rule</source>
        <translation>الانتظار، القاعدة القديمة</translation>
    </message>
    <message>
        <source>Wait, new rule</source>
        <translation>الانتظار، القاعدة الجديدة</translation>
    </message>
    <message>
        <source>Who moves furthest in the order of calls</source>
        <translation>من يتغير ترتيبه أكثر في النداءات</translation>
    </message>
    <message>
        <source>The rule to rehearse</source>
        <translation>القاعدة المراد تجربتها</translation>
    </message>
    <message>
        <source>There is no past day with calls here yet.</source>
        <translation>لا يوجد هنا بعد يوم مضى فيه نداءات.</translation>
    </message>
    <message>
        <source>Choose the file with the rule first.</source>
        <translation>اختر أولاً ملف القاعدة.</translation>
    </message>
    <message>
        <source>The day is lived again…</source>
        <translation>يُعاد عيش اليوم…</translation>
    </message>
    <message>
        <source>Where the picture goes</source>
        <translation>مكان حفظ الصورة</translation>
    </message>
    <message>
        <source>The picture is in {file}.</source>
        <translation>الصورة في {file}.</translation>
    </message>
    <message>
        <source>The picture cannot be written to {file}.</source>
        <translation>لا يمكن كتابة الصورة في {file}.</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>old rule</source>
        <translation>القاعدة القديمة</translation>
    </message>
    <message>
        <source>new rule</source>
        <translation>القاعدة الجديدة</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>كما كان</translation>
    </message>
    <message>
        <source>Calls of the day: {calls}. The old rule gives back in their place: {same}.</source>
        <translation>نداءات اليوم: {calls}. تعيدها القاعدة القديمة في مكانها: {same}.</translation>
    </message>
    <message>
        <source>Under the new rule, called earlier: {earlier}, later: {later}, at the same place: {same}.</source>
        <translation>وفق القاعدة الجديدة، نودي أبكر: {earlier}، ألحق: {later}، في الترتيب نفسه: {same}.</translation>
    </message>
    <message>
        <source>Not called any more: {count}.</source>
        <translation>لم يعد يُنادى: {count}.</translation>
    </message>
    <message>
        <source>Events that fitted nothing and were left out: {count}.</source>
        <translation>أحداث لم تناسب شيئاً وتُركت: {count}.</translation>
    </message>
    <message>
        <source>How many had waited at most how long</source>
        <translation>كم شخصاً انتظر كم من الوقت على الأكثر</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>الموظف</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>الشباك</translation>
    </message>
    <message>
        <source>{counter} ({clerk} sits there)</source>
        <translation>{counter} (يجلس فيه {clerk})</translation>
    </message>
    <message>
        <source>PIN or password</source>
        <translation>الرمز السري أو كلمة المرور</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>ordinary</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>أولوية</translation>
    </message>
    <message>
        <source>appointment</source>
        <translation>موعد</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>مُعاد</translation>
    </message>
    <message>
        <source>transferred</source>
        <translation>محوَّل</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>called</source>
        <translation>منادى عليه</translation>
    </message>
    <message>
        <source>being served</source>
        <translation>قيد الخدمة</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>done</source>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>gone by choice</source>
        <translation>انسحب بطلبه</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>منتهي الصلاحية</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Ticket</source>
        <translation>التذكرة</translation>
    </message>
    <message>
        <source>Running time</source>
        <translation>الوقت المنقضي</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Who waits</source>
        <translation>من ينتظر</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Everything else you can do now</source>
        <translation>كل ما يمكنك فعله الآن أيضًا</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>لا أحد في الانتظار.</translation>
    </message>
    <message>
        <source>Next: {service}</source>
        <translation>التالي: {service}</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>المنتظرون: {count}</translation>
    </message>
</context>
<context>
    <name>Supervisor</name>
    <message>
        <source>Supervisor</source>
        <translation>الإشراف</translation>
    </message>
    <message>
        <source>Tickets today</source>
        <translation>تذاكر اليوم</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>المنتظرون</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>تمت خدمتهم</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>الغائبون</translation>
    </message>
    <message>
        <source>Left or cancelled</source>
        <translation>غادروا أو أُلغيت</translation>
    </message>
    <message>
        <source>Mean wait</source>
        <translation>متوسط الانتظار</translation>
    </message>
    <message>
        <source>9 in 10 waited at most</source>
        <translation>9 من كل 10 انتظروا على الأكثر</translation>
    </message>
    <message>
        <source>Mean service time</source>
        <translation>متوسط مدة الخدمة</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>الشبابيك</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>الطوابير</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>الشباك</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>الموظف</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>التذكرة</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Calls by profile</source>
        <translation>ينادي حسب الملف</translation>
    </message>
    <message>
        <source>Profile for today</source>
        <translation>ملف اليوم</translation>
    </message>
    <message>
        <source>Change profile</source>
        <translation>تغيير الملف</translation>
    </message>
    <message>
        <source>Free the counter</source>
        <translation>إخلاء الشباك</translation>
    </message>
    <message>
        <source>Message to the clerk at this counter</source>
        <translation>رسالة إلى الموظف عند هذا الشباك</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>أطول انتظار</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Met today</source>
        <translation>تحقق اليوم</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>التذاكر</translation>
    </message>
    <message>
        <source>Why the service is paused, for the citizens to read</source>
        <translation>سبب إيقاف الخدمة، ليقرأه المراجعون</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Let back in</source>
        <translation>إعادة إلى الانتظار</translation>
    </message>
    <message>
        <source>As the branch file says</source>
        <translation>كما في ملف الفرع</translation>
    </message>
    <message>
        <source>Nobody is signed in at this counter.</source>
        <translation>لا أحد مسجل الدخول عند هذا الشباك.</translation>
    </message>
    <message>
        <source>{clerk} calls by another profile until the day ends.</source>
        <translation>ينادي {clerk} حسب ملف آخر حتى نهاية اليوم.</translation>
    </message>
    <message>
        <source>{clerk} calls as the branch file says again.</source>
        <translation>عاد {clerk} ينادي كما في ملف الفرع.</translation>
    </message>
    <message>
        <source>{counter} is free; a ticket that was there waits again.</source>
        <translation>{counter} خالٍ؛ والتذكرة التي كانت هناك تنتظر من جديد.</translation>
    </message>
    <message>
        <source>The message is in the window of {clerk}.</source>
        <translation>الرسالة في نافذة {clerk}.</translation>
    </message>
    <message>
        <source>Write why: the citizens read it.</source>
        <translation>اكتب السبب: المراجعون يقرؤونه.</translation>
    </message>
    <message>
        <source>{service}: no tickets for now. Who waits is still called.</source>
        <translation>{service}: لا تذاكر الآن. من ينتظر يُنادى كالمعتاد.</translation>
    </message>
    <message>
        <source>{service}: tickets are given out again.</source>
        <translation>{service}: تُعطى التذاكر من جديد.</translation>
    </message>
    <message>
        <source>{number} waits again.</source>
        <translation>تنتظر {number} من جديد.</translation>
    </message>
    <message>
        <source>{profile}, today</source>
        <translation>{profile}، اليوم</translation>
    </message>
    <message>
        <source>needs help</source>
        <translation>بحاجة إلى مساعدة</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>free</source>
        <translation>متاح</translation>
    </message>
    <message>
        <source>serving</source>
        <translation>يخدم</translation>
    </message>
    <message>
        <source>called</source>
        <translation>نودي</translation>
    </message>
    <message>
        <source>paused: {reason}</source>
        <translation>متوقفة: {reason}</translation>
    </message>
    <message>
        <source>given out</source>
        <translation>تُعطى</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>ضمن الوقت</translation>
    </message>
    <message>
        <source>near the target</source>
        <translation>قريب من الهدف</translation>
    </message>
    <message>
        <source>over the target</source>
        <translation>تجاوز الهدف</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>بلا هدف</translation>
    </message>
    <message>
        <source>the server has everything</source>
        <translation>كل شيء لدى الخادم</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>جارٍ الإرسال</translation>
    </message>
    <message>
        <source>no server was ever reached</source>
        <translation>لم يُتصل بأي خادم قط</translation>
    </message>
    <message>
        <source>not reached; the branch works on</source>
        <translation>لا اتصال؛ الفرع يواصل العمل</translation>
    </message>
    <message>
        <source>refused; tell a technician</source>
        <translation>مرفوض؛ أخبر الفني</translation>
    </message>
    <message>
        <source>Not sent yet: {count}</source>
        <translation>لم يُرسل بعد: {count}</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Calls that never reached it: {count}</source>
        <translation>نداءات لم تصل إليها: {count}</translation>
    </message>
    <message>
        <source>Still to be spoken: {count}</source>
        <translation>لم تُنطق بعد: {count}</translation>
    </message>
    <message>
        <source>calls behind: {count}</source>
        <translation>نداءات متأخرة: {count}</translation>
    </message>
    <message>
        <source>shows every call</source>
        <translation>تعرض كل نداء</translation>
    </message>
    <message>
        <source>Display {name}</source>
        <translation>الشاشة {name}</translation>
    </message>
    <message>
        <source>prints</source>
        <translation>تطبع</translation>
    </message>
    <message>
        <source>Not printed today: {count}</source>
        <translation>لم تُطبع اليوم: {count}</translation>
    </message>
    <message>
        <source>Not known today: {count}</source>
        <translation>غير معروف اليوم: {count}</translation>
    </message>
    <message>
        <source>Printer of {name}</source>
        <translation>طابعة {name}</translation>
    </message>
    <message>
        <source>works, with trouble</source>
        <translation>يعمل مع خلل</translation>
    </message>
    <message>
        <source>works</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>Program {name}</source>
        <translation>البرنامج {name}</translation>
    </message>
    <message>
        <source>not heard of since {time}</source>
        <translation>لا خبر عنه منذ {time}</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>الإعلانات</translation>
    </message>
    <message>
        <source>Announced in: {languages}. It stands above as it was sent.</source>
        <translation>أُعلن باللغات: {languages}. وهو ظاهر أعلاه كما أُرسل.</translation>
    </message>
    <message>
        <source>does not say how it is</source>
        <translation>لا تُخبر عن حالتها</translation>
    </message>
    <message>
        <source>the paper is low</source>
        <translation>الورق قليل</translation>
    </message>
    <message>
        <source>too hot</source>
        <translation>ساخنة جدًا</translation>
    </message>
    <message>
        <source>out of paper</source>
        <translation>نفد الورق</translation>
    </message>
    <message>
        <source>the cover is open</source>
        <translation>الغطاء مفتوح</translation>
    </message>
    <message>
        <source>the paper is jammed</source>
        <translation>الورق عالق</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>لا تستجيب</translation>
    </message>
    <message>
        <source>three people got no ticket</source>
        <translation>ثلاثة أشخاص لم يحصلوا على تذكرة</translation>
    </message>
    <message>
        <source>Tickets left: about {count}</source>
        <translation>التذاكر المتبقية: نحو {count}</translation>
    </message>
    <message>
        <source>failed several times</source>
        <translation>أخفقت عدة مرات</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Announced now</source>
        <translation>المُعلن الآن</translation>
    </message>
    <message>
        <source>Write what everybody in the room shall hear and read:</source>
        <translation>اكتبوا ما يجب أن يسمعه ويقرأه كل من في القاعة:</translation>
    </message>
    <message>
        <source>Where it is shown</source>
        <translation>أين يُعرض</translation>
    </message>
    <message>
        <source>Announce</source>
        <translation>أعلِن</translation>
    </message>
    <message>
        <source>All displays</source>
        <translation>كل الشاشات</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>Words in {language}</source>
        <translation>النص بلغة {language}</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>تجربة قاعدة</translation>
    </message>
    <message>
        <source>calls are not heard</source>
        <translation>النداءات غير مسموعة</translation>
    </message>
    <message>
        <source>no computer has said how it is</source>
        <translation>لم يُبلغ أي حاسوب عن حالته</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>الإصدار {version}</translation>
    </message>
    <message>
        <source>Its clock is {seconds} s ahead.</source>
        <translation>ساعته متقدمة بمقدار {seconds} ث.</translation>
    </message>
    <message>
        <source>Its clock is {seconds} s behind.</source>
        <translation>ساعته متأخرة بمقدار {seconds} ث.</translation>
    </message>
    <message>
        <source>Computer {name}</source>
        <translation>الحاسوب {name}</translation>
    </message>
    <message>
        <source>the hub of the branch</source>
        <translation>الحاسوب المركزي للفرع</translation>
    </message>
    <message>
        <source>its copy is being filled</source>
        <translation>يجري ملء نسخته</translation>
    </message>
    <message>
        <source>Print the report of today</source>
        <translation>طباعة تقرير اليوم</translation>
    </message>
    <message>
        <source>Choose a printer in the list first.</source>
        <translation>اختر طابعة من القائمة أولاً.</translation>
    </message>
    <message>
        <source>The report comes out of the printer {name} in about a minute, when the server has signed the log.</source>
        <translation>يخرج التقرير من الطابعة {name} خلال دقيقة تقريباً، بعد أن يوقّع الخادم السجل.</translation>
    </message>
    <message>
        <source>The branch&apos;s main computer does not answer.</source>
        <translation>الحاسوب الرئيسي للفرع لا يجيب.</translation>
    </message>
    <message>
        <source>Make this the main computer</source>
        <translation>اجعل هذا الحاسوب هو الرئيسي</translation>
    </message>
    <message>
        <source>This is not the main computer: {reason}</source>
        <translation>ليس هذا هو الحاسوب الرئيسي: {reason}</translation>
    </message>
    <message>
        <source>This becomes the main computer; it takes some seconds.</source>
        <translation>يصبح هذا هو الحاسوب الرئيسي؛ يستغرق ذلك بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>Make this the branch&apos;s main computer?</source>
        <translation>هل تجعل هذا هو الحاسوب الرئيسي للفرع؟</translation>
    </message>
    <message>
        <source>Only if the other one is broken or switched off, and at one computer only: two at the same time would call people twice. Tickets keep their numbers, new ones begin further up. PINs and passwords must be set anew. When the other one is back, it follows by itself, and what was done there is kept.</source>
        <translation>فقط إذا كان الآخر معطلًا أو مطفأً، وعلى حاسوب واحد فقط: فاثنان معًا قد يناديان الناس مرتين. تحتفظ التذاكر بأرقامها، وتبدأ الجديدة من رقم أعلى. يجب تعيين أرقام PIN وكلمات المرور من جديد. عندما يعود الآخر يتبع من تلقاء نفسه ويُحفظ ما جرى عليه.</translation>
    </message>
    <message>
        <source>Wait for the other one</source>
        <translation>انتظر الآخر</translation>
    </message>
</context>
<context>
    <name>WaitWords</name>
    <message>
        <source>How long it takes cannot be said yet.</source>
        <translation>لا يمكن القول بعد كم سيستغرق ذلك.</translation>
    </message>
    <message>
        <source>Usually within {time}</source>
        <translation>عادةً خلال {time}</translation>
    </message>
    <message>
        <source>Usually within one minute</source>
        <translation>عادةً خلال دقيقة واحدة</translation>
    </message>
    <message>
        <source>{m} min</source>
        <translation>{m} د</translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation>{h} س {m} د</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>نحو {time}</translation>
    </message>
    <message>
        <source>9 of 10 people are called within one minute.</source>
        <translation>يُنادى على 9 من كل 10 أشخاص خلال دقيقة واحدة.</translation>
    </message>
    <message numerus="yes">
        <source>9 of 10 people are called within %n minutes.</source>
        <translation>
            <numerusform>يُنادى على 9 من كل 10 أشخاص خلال %n دقيقة.</numerusform>
            <numerusform>يُنادى على 9 من كل 10 أشخاص خلال دقيقة واحدة.</numerusform>
            <numerusform>يُنادى على 9 من كل 10 أشخاص خلال دقيقتين.</numerusform>
            <numerusform>يُنادى على 9 من كل 10 أشخاص خلال %n دقائق.</numerusform>
            <numerusform>يُنادى على 9 من كل 10 أشخاص خلال %n دقيقة.</numerusform>
            <numerusform>يُنادى على 9 من كل 10 أشخاص خلال %n دقيقة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Usually within %n minutes</source>
        <translation>
            <numerusform>عادةً خلال %n دقيقة</numerusform>
            <numerusform>عادةً خلال دقيقة واحدة</numerusform>
            <numerusform>عادةً خلال دقيقتين</numerusform>
            <numerusform>عادةً خلال %n دقائق</numerusform>
            <numerusform>عادةً خلال %n دقيقة</numerusform>
            <numerusform>عادةً خلال %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>9 of 10 people are called within {time}.</source>
        <translation>يُنادى على 9 من كل 10 أشخاص خلال {time}.</translation>
    </message>
    <message>
        <source>Typically after one minute.</source>
        <translation>والمعتاد بعد دقيقة واحدة.</translation>
    </message>
    <message numerus="yes">
        <source>Typically after %n minutes.</source>
        <translation>
            <numerusform>والمعتاد بعد %n دقيقة.</numerusform>
            <numerusform>والمعتاد بعد دقيقة واحدة.</numerusform>
            <numerusform>والمعتاد بعد دقيقتين.</numerusform>
            <numerusform>والمعتاد بعد %n دقائق.</numerusform>
            <numerusform>والمعتاد بعد %n دقيقة.</numerusform>
            <numerusform>والمعتاد بعد %n دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Typically after {time}.</source>
        <translation>والمعتاد بعد {time}.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Counter</source>
        <translation>الشباك</translation>
    </message>
    <message>
        <source>Events not yet at the server: {count}. Calls go on as always.</source>
        <translation>أحداث لم تصل إلى الخادم بعد: {count}. تستمر النداءات كالمعتاد.</translation>
    </message>
    <message>
        <source>No connection to the branch&apos;s main computer. Nothing is lost; what you see may be old until it is back.</source>
        <translation>لا اتصال بالحاسوب الرئيسي للفرع. لم يُفقد شيء؛ وقد يكون ما تراه قديمًا إلى أن يعود.</translation>
    </message>
    <message>
        <source>No connection to the branch&apos;s main computer. You can go on with who is at your counter, call who is kept for you, and serve people without a ticket. Everybody else may be called by others just now and waits until it is back. Nothing is lost.</source>
        <translation>لا اتصال بالحاسوب الرئيسي للفرع. يمكنك أن تتابع مع من هو عند شباكك، وأن تنادي من حُجز لك، وأن تخدم من ليس معه تذكرة. قد ينادي آخرون بقية الناس الآن، فلينتظروا إلى أن يعود. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>Done here and not handed in yet: {count}.</source>
        <translation>أُنجز هنا ولم يُسلَّم بعد: {count}.</translation>
    </message>
    <message>
        <source>The branch&apos;s main computer is back. Handed in what you did without it: {count}.</source>
        <translation>عاد الحاسوب الرئيسي للفرع. سُلِّم ما أنجزته من دونه: {count}.</translation>
    </message>
    <message>
        <source>{number} was called or changed elsewhere meanwhile, so what you did to it does not count. Please tell your supervisor.</source>
        <translation>نودي {number} أو تغيّر في مكان آخر في هذه الأثناء، لذلك لا يُحتسب ما فعلته به. يُرجى إبلاغ المشرف.</translation>
    </message>
    <message>
        <source>Strip</source>
        <translation>شريط</translation>
    </message>
    <message>
        <source>A narrow strip that stays above your other windows</source>
        <translation>شريط ضيق يبقى فوق نوافذك الأخرى</translation>
    </message>
    <message>
        <source>You were signed out here: the counter was closed or is used elsewhere.</source>
        <translation>سُجّل خروجك هنا: أُغلق الشباك أو هو مستعمل في مكان آخر.</translation>
    </message>
    <message>
        <source>Nobody is kept for you.</source>
        <translation>لا أحد محجوز لك.</translation>
    </message>
    <message>
        <source>Who else waits is called when the main computer is back.</source>
        <translation>من ينتظر غيرهم يُنادى عندما يعود الحاسوب الرئيسي.</translation>
    </message>
</context>
</TS>
