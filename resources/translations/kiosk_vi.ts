<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>AskScreen</name>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Trước</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Thêm</translation>
    </message>
</context>
<context>
    <name>HelpBar</name>
    <message>
        <source>Larger text</source>
        <translation>Chữ to hơn</translation>
    </message>
    <message>
        <source>Stronger contrast</source>
        <translation>Tương phản mạnh hơn</translation>
    </message>
    <message>
        <source>Bring everything lower</source>
        <translation>Hạ mọi thứ xuống thấp</translation>
    </message>
</context>
<context>
    <name>IdleScreen</name>
    <message>
        <source>Called now</source>
        <translation>Đang gọi</translation>
    </message>
    <message>
        <source>Waiting now</source>
        <translation>Đang chờ</translation>
    </message>
    <message>
        <source>Touch the screen to begin</source>
        <translation>Chạm vào màn hình để bắt đầu</translation>
    </message>
</context>
<context>
    <name>IssuingScreen</name>
    <message>
        <source>One moment, please.</source>
        <translation>Xin chờ một chút.</translation>
    </message>
</context>
<context>
    <name>KeyboardFoot</name>
    <message>
        <source>Capital letters</source>
        <translation>Chữ hoa</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Dấu cách</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>This kiosk does not know its branch yet.</source>
        <translation>Máy lấy số này chưa biết chi nhánh của mình.</translation>
    </message>
    <message>
        <source>For the technician: give this computer a branch file with “nowserving-agent configure FILE”. The kiosk begins by itself as soon as it is there.</source>
        <translation>Dành cho kỹ thuật viên: hãy nạp tệp chi nhánh vào máy tính này bằng “nowserving-agent configure TỆP”. Máy lấy số sẽ tự bắt đầu ngay khi có tệp.</translation>
    </message>
</context>
<context>
    <name>MenuScreen</name>
    <message>
        <source>What brings you here today?</source>
        <translation>Hôm nay quý khách cần gì ạ?</translation>
    </message>
    <message>
        <source>Touch what you came for.</source>
        <translation>Xin chạm vào việc quý khách cần.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Trước</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Thêm</translation>
    </message>
</context>
<context>
    <name>MessageScreen</name>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
</context>
<context>
    <name>MoreTime</name>
    <message>
        <source>Are you still there?</source>
        <translation>Quý khách còn ở đó không?</translation>
    </message>
    <message>
        <source>Otherwise this screen goes back to the beginning.</source>
        <translation>Nếu không, màn hình sẽ trở về đầu.</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>Tôi cần thêm thời gian</translation>
    </message>
</context>
<context>
    <name>NumberCard</name>
    <message>
        <source>Your number</source>
        <translation>Số của quý khách</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Tickets: {count}</source>
        <translation>Số đã cấp: {count}</translation>
    </message>
    <message>
        <source>Served: {count}</source>
        <translation>Đã phục vụ: {count}</translation>
    </message>
    <message>
        <source>Called and not there: {count}</source>
        <translation>Đã gọi nhưng vắng mặt: {count}</translation>
    </message>
    <message>
        <source>Left or cancelled: {count}</source>
        <translation>Đã rời đi hoặc hủy: {count}</translation>
    </message>
    <message>
        <source>Not finished: {count}</source>
        <translation>Chưa xong: {count}</translation>
    </message>
    <message>
        <source>The server signed that the log&apos;s first {count} records have:</source>
        <translation>Máy chủ đã ký rằng {count} bản ghi đầu của nhật ký có:</translation>
    </message>
    <message>
        <source>Report of the day</source>
        <translation>Báo cáo trong ngày</translation>
    </message>
    <message>
        <source>Signed: {time}</source>
        <translation>Ký lúc: {time}</translation>
    </message>
    <message>
        <source>Key: {key}</source>
        <translation>Khóa: {key}</translation>
    </message>
    <message>
        <source>Sign this paper and put it away. Nobody can change it any more.</source>
        <translation>Hãy ký tờ giấy này và cất đi. Không ai có thể sửa nó nữa.</translation>
    </message>
</context>
<context>
    <name>TicketScreen</name>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Có</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Không</translation>
    </message>
</context>
<context>
    <name>TypedField</name>
    <message>
        <source>Nothing typed yet</source>
        <translation>Chưa nhập gì</translation>
    </message>
    <message>
        <source>Erase the last letter</source>
        <translation>Xóa chữ cuối</translation>
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
<context>
    <name>arriving</name>
    <message>
        <source>I have an appointment</source>
        <translation>Tôi có lịch hẹn</translation>
    </message>
    <message>
        <source>What is the code of your appointment?</source>
        <translation>Mã lịch hẹn của quý vị là gì?</translation>
    </message>
    <message>
        <source>Type it, or hold it in front of the scanner if there is one.</source>
        <translation>Vui lòng nhập mã, hoặc đưa mã trước máy quét nếu có.</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Báo đã đến</translation>
    </message>
    <message>
        <source>We have called our staff.</source>
        <translation>Chúng tôi đã gọi nhân viên.</translation>
    </message>
    <message>
        <source>Our staff have been called already.</source>
        <translation>Nhân viên đã được gọi trước đó.</translation>
    </message>
    <message>
        <source>Somebody is on the way to you.</source>
        <translation>Có người đang đến chỗ quý vị.</translation>
    </message>
    <message>
        <source>Please wait here.</source>
        <translation>Vui lòng chờ ở đây.</translation>
    </message>
    <message>
        <source>Please wait here. Somebody comes as soon as they can.</source>
        <translation>Vui lòng chờ ở đây. Nhân viên sẽ đến ngay khi có thể.</translation>
    </message>
    <message>
        <source>We close at {time}. There are no more tickets for today.</source>
        <translation>Chúng tôi đóng cửa lúc {time}. Hôm nay không còn phiếu nữa.</translation>
    </message>
    <message>
        <source>We close at {time}. It may not be your turn before that.</source>
        <translation>Chúng tôi đóng cửa lúc {time}. Có thể chưa đến lượt quý vị trước giờ đó.</translation>
    </message>
    <message>
        <source>It is late for this service today.</source>
        <translation>Hôm nay đã muộn cho dịch vụ này.</translation>
    </message>
    <message>
        <source>Take a ticket anyway</source>
        <translation>Vẫn lấy phiếu</translation>
    </message>
    <message>
        <source>Counter {number}</source>
        <translation>Quầy {number}</translation>
    </message>
</context>
<context>
    <name>asking</name>
    <message>
        <source>How many people are you?</source>
        <translation>Có bao nhiêu người?</translation>
    </message>
    <message>
        <source>Does this apply to you?</source>
        <translation>Quý vị có thuộc trường hợp này không?</translation>
    </message>
    <message>
        <source>One ticket is enough for all of you.</source>
        <translation>Một phiếu là đủ cho tất cả.</translation>
    </message>
    <message>
        <source>Day, month and year, such as 24 / 12 / 1970.</source>
        <translation>Ngày, tháng và năm, ví dụ 24 / 12 / 1970.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Có</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Không</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Không có trường hợp nào</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Bỏ qua</translation>
    </message>
    <message>
        <source>Question {number} of {count}</source>
        <translation>Câu hỏi {number} trên {count}</translation>
    </message>
    <message>
        <source>This answer is needed: {field}</source>
        <translation>Cần câu trả lời này: {field}</translation>
    </message>
    <message>
        <source>This is not a number. Please use digits only.</source>
        <translation>Đây không phải là số. Vui lòng chỉ nhập chữ số.</translation>
    </message>
    <message>
        <source>The number is too small. It must be {bound} or more.</source>
        <translation>Số quá nhỏ. Phải từ {bound} trở lên.</translation>
    </message>
    <message>
        <source>The number is too large. It must be {bound} or less.</source>
        <translation>Số quá lớn. Phải từ {bound} trở xuống.</translation>
    </message>
    <message>
        <source>The answer is too short. Letters needed: {bound}.</source>
        <translation>Câu trả lời quá ngắn. Số chữ cần có: {bound}.</translation>
    </message>
    <message>
        <source>The answer is too long. Letters at most: {bound}.</source>
        <translation>Câu trả lời quá dài. Số chữ tối đa: {bound}.</translation>
    </message>
    <message>
        <source>The phone number is not whole. Please type all of its 5 to 15 digits.</source>
        <translation>Số điện thoại chưa đủ. Vui lòng nhập đủ 5 đến 15 chữ số.</translation>
    </message>
    <message>
        <source>The email address is not whole. It looks like name@example.org.</source>
        <translation>Địa chỉ email chưa đủ. Địa chỉ có dạng ten@example.org.</translation>
    </message>
    <message>
        <source>There is no such date. Please type two digits for the day, two for the month and four for the year.</source>
        <translation>Không có ngày này. Vui lòng nhập hai chữ số cho ngày, hai cho tháng và bốn cho năm.</translation>
    </message>
    <message>
        <source>Please check your answer to this: {field}</source>
        <translation>Vui lòng kiểm tra câu trả lời này: {field}</translation>
    </message>
</context>
<context>
    <name>spoken</name>
    <message>
        <source>Go up and down with the arrow keys, and press the select key to choose.</source>
        <translation>Quý vị di chuyển bằng phím mũi tên lên và xuống, rồi nhấn phím chọn để chọn.</translation>
    </message>
    <message>
        <source>Press any key if you need more time.</source>
        <translation>Hãy nhấn phím bất kỳ nếu quý vị cần thêm thời gian.</translation>
    </message>
    <message>
        <source>You have typed: {text}</source>
        <translation>Quý vị đã nhập: {text}</translation>
    </message>
    <message>
        <source>Erased: {text}</source>
        <translation>Đã xóa: {text}</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>We are closed.</source>
        <translation>Hiện đang đóng cửa.</translation>
    </message>
    <message>
        <source>This service is paused.</source>
        <translation>Dịch vụ này đang tạm ngừng.</translation>
    </message>
    <message>
        <source>Please come back a little later, or ask our staff.</source>
        <translation>Xin quay lại sau ít phút hoặc hỏi nhân viên.</translation>
    </message>
    <message>
        <source>All of today&apos;s tickets have been given out.</source>
        <translation>Số thứ tự hôm nay đã phát hết.</translation>
    </message>
    <message>
        <source>Please come back on another day, or ask our staff.</source>
        <translation>Xin quay lại vào ngày khác hoặc hỏi nhân viên.</translation>
    </message>
    <message>
        <source>No number is free at the moment.</source>
        <translation>Hiện không còn số trống.</translation>
    </message>
    <message>
        <source>Very many people are waiting. Please ask our staff.</source>
        <translation>Có rất nhiều người đang chờ. Xin hỏi nhân viên.</translation>
    </message>
    <message>
        <source>This kiosk has no number left for this service.</source>
        <translation>Máy này không còn số cho dịch vụ này.</translation>
    </message>
    <message>
        <source>It has no connection at the moment. Please ask our staff.</source>
        <translation>Hiện máy không có kết nối. Vui lòng hỏi nhân viên.</translation>
    </message>
    <message>
        <source>This service is no longer offered here.</source>
        <translation>Dịch vụ này không còn ở đây.</translation>
    </message>
    <message>
        <source>Please choose another one, or ask our staff.</source>
        <translation>Xin chọn dịch vụ khác hoặc hỏi nhân viên.</translation>
    </message>
    <message>
        <source>We cannot give you a ticket right now.</source>
        <translation>Hiện chưa thể cấp số cho quý khách.</translation>
    </message>
    <message>
        <source>You have no number yet. Please try again, or ask our staff.</source>
        <translation>Quý khách chưa có số. Xin thử lại hoặc hỏi nhân viên.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Không thực hiện được.</translation>
    </message>
    <message>
        <source>Please ask our staff.</source>
        <translation>Xin hỏi nhân viên.</translation>
    </message>
    <message>
        <source>Please look at the notice at the door for our opening hours.</source>
        <translation>Giờ mở cửa ghi trên thông báo ở cửa.</translation>
    </message>
    <message>
        <source>We open again today at {time}.</source>
        <translation>Mở cửa lại hôm nay lúc {time}.</translation>
    </message>
    <message>
        <source>We open again tomorrow at {time}.</source>
        <translation>Mở cửa lại ngày mai lúc {time}.</translation>
    </message>
    <message>
        <source>We open again on {day} at {time}.</source>
        <translation>Mở cửa lại: {day}, lúc {time}.</translation>
    </message>
    <message>
        <source>Your ticket is being printed.</source>
        <translation>Đang in phiếu của quý khách.</translation>
    </message>
    <message>
        <source>Please take your ticket.</source>
        <translation>Xin lấy phiếu của quý khách.</translation>
    </message>
    <message>
        <source>Your number counts all the same. Please remember or photograph it.</source>
        <translation>Số của quý khách vẫn có giá trị. Xin nhớ hoặc chụp lại số.</translation>
    </message>
    <message>
        <source>This kiosk works on its own at the moment. Your number is valid.</source>
        <translation>Máy lấy số này hiện đang hoạt động độc lập. Số của quý vị vẫn có giá trị.</translation>
    </message>
    <message>
        <source>Not valid without its last line.</source>
        <translation>Không có giá trị nếu thiếu dòng cuối.</translation>
    </message>
    <message>
        <source>End of ticket {number}</source>
        <translation>Hết phiếu {number}</translation>
    </message>
    <message>
        <source>DUPLICATE</source>
        <translation>BẢN IN LẠI</translation>
    </message>
    <message>
        <source>Your ticket could not be printed.</source>
        <translation>Không in được phiếu của quý khách.</translation>
    </message>
    <message>
        <source>Did your ticket come out?</source>
        <translation>Phiếu của quý vị đã ra chưa?</translation>
    </message>
    <message>
        <source>Your number counts in any case.</source>
        <translation>Số của quý vị vẫn có giá trị trong mọi trường hợp.</translation>
    </message>
    <message>
        <source>There are no paper tickets at the moment.</source>
        <translation>Hiện không có phiếu giấy.</translation>
    </message>
    <message>
        <source>Please remember or photograph your number.</source>
        <translation>Xin nhớ hoặc chụp lại số của quý khách.</translation>
    </message>
    <message>
        <source>Nobody waiting</source>
        <translation>Không có ai chờ</translation>
    </message>
    <message>
        <source>Waiting: {count}</source>
        <translation>Đang chờ: {count}</translation>
    </message>
    <message>
        <source>Paused for the moment</source>
        <translation>Đang tạm ngừng</translation>
    </message>
    <message>
        <source>No more tickets today</source>
        <translation>Hôm nay đã hết số</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Hiện chưa được</translation>
    </message>
    <message>
        <source>Nobody is ahead of you.</source>
        <translation>Không có ai trước quý khách.</translation>
    </message>
    <message>
        <source>People ahead of you: {count}</source>
        <translation>Số người trước quý khách: {count}</translation>
    </message>
    <message>
        <source>Please take a seat and watch the screen.</source>
        <translation>Mời ngồi và theo dõi màn hình.</translation>
    </message>
    <message>
        <source>Scan to follow your ticket on your phone.</source>
        <translation>Quét mã để theo dõi số trên điện thoại.</translation>
    </message>
    <message>
        <source>Photograph this to keep your ticket on your phone.</source>
        <translation>Chụp lại để giữ phiếu trên điện thoại.</translation>
    </message>
    <message>
        <source>Page {number} of {pages}</source>
        <translation>Trang {number} trên {pages}</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Số của quý khách</translation>
    </message>
    <message>
        <source>Whoever comes now is not called before we close at {time}.</source>
        <translation>Người đến lúc này sẽ không được gọi trước giờ đóng cửa lúc {time}.</translation>
    </message>
    <message>
        <source>It is too late for this service today.</source>
        <translation>Hôm nay đã quá muộn cho dịch vụ này.</translation>
    </message>
    <message>
        <source>Too late for today</source>
        <translation>Hôm nay đã quá muộn</translation>
    </message>
    <message>
        <source>You are too many for one ticket.</source>
        <translation>Quý vị quá đông cho một phiếu.</translation>
    </message>
    <message>
        <source>The questions of this service have just changed.</source>
        <translation>Các câu hỏi của dịch vụ này vừa thay đổi.</translation>
    </message>
    <message>
        <source>You have no number yet. Please begin again.</source>
        <translation>Quý vị chưa có số. Vui lòng bắt đầu lại.</translation>
    </message>
    <message>
        <source>There is no appointment with this code.</source>
        <translation>Không có lịch hẹn nào với mã này.</translation>
    </message>
    <message>
        <source>Please check it, or ask our staff.</source>
        <translation>Vui lòng kiểm tra mã, hoặc hỏi nhân viên.</translation>
    </message>
    <message>
        <source>This is no code of an appointment.</source>
        <translation>Đây không phải là mã lịch hẹn.</translation>
    </message>
    <message>
        <source>It has 4 to 16 letters and digits.</source>
        <translation>Mã gồm 4 đến 16 chữ cái và chữ số.</translation>
    </message>
    <message>
        <source>Your appointment is on {day}.</source>
        <translation>Lịch hẹn của quý vị là {day}.</translation>
    </message>
    <message>
        <source>Please come on that day, or ask our staff.</source>
        <translation>Vui lòng đến vào ngày đó, hoặc hỏi nhân viên.</translation>
    </message>
    <message>
        <source>You are early: your appointment is at {time}.</source>
        <translation>Quý vị đến sớm: lịch hẹn là lúc {time}.</translation>
    </message>
    <message>
        <source>You can check in here from {time} on.</source>
        <translation>Quý vị có thể báo đã đến tại đây từ {time}.</translation>
    </message>
    <message>
        <source>Your appointment was at {time}; we could not keep it.</source>
        <translation>Lịch hẹn của quý vị là lúc {time}; chúng tôi không giữ được.</translation>
    </message>
    <message>
        <source>Please take a ticket, or ask our staff.</source>
        <translation>Vui lòng lấy phiếu, hoặc hỏi nhân viên.</translation>
    </message>
    <message>
        <source>You have checked in already. Your number is {number}.</source>
        <translation>Quý vị đã báo đến rồi. Số của quý vị là {number}.</translation>
    </message>
    <message>
        <source>You have checked in already.</source>
        <translation>Quý vị đã báo đến rồi.</translation>
    </message>
    <message>
        <source>Staff cannot be called from here.</source>
        <translation>Không thể gọi nhân viên từ đây.</translation>
    </message>
    <message>
        <source>Please go to a counter.</source>
        <translation>Vui lòng đến một quầy.</translation>
    </message>
    <message>
        <source>Staff have been called</source>
        <translation>Đã gọi nhân viên</translation>
    </message>
    <message>
        <source>Ask our staff to come</source>
        <translation>Gọi nhân viên đến</translation>
    </message>
    <message>
        <source>People on one ticket, at most: {count}.</source>
        <translation>Số người trên một phiếu, nhiều nhất: {count}.</translation>
    </message>
    <message>
        <source>There are no tickets here at the moment.</source>
        <translation>Hiện không có phiếu ở đây.</translation>
    </message>
</context>
</TS>
