<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About this program</source>
        <translation>Giới thiệu chương trình này</translation>
    </message>
    <message>
        <source>Branch file: {0} ({1}), not from the server</source>
        <translation>Tệp chi nhánh: {0} ({1}), không phải từ máy chủ</translation>
    </message>
    <message>
        <source>Branch file: version {0} from the server ({1})</source>
        <translation>Tệp chi nhánh: phiên bản {0} từ máy chủ ({1})</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>Call next</source>
        <translation>Gọi số tiếp</translation>
    </message>
    <message>
        <source>Call this one</source>
        <translation>Gọi số này</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Gọi lại</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Vắng mặt</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Cho chờ lại</translation>
    </message>
    <message>
        <source>Let back in</source>
        <translation>Nhận lại</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Tạm gác</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Chuyển</translation>
    </message>
    <message>
        <source>Back to queue</source>
        <translation>Trả về hàng chờ</translation>
    </message>
    <message>
        <source>Add service</source>
        <translation>Thêm dịch vụ</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Hoàn tất</translation>
    </message>
    <message>
        <source>Cancel ticket</source>
        <translation>Hủy số</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Nghỉ</translation>
    </message>
    <message>
        <source>End break</source>
        <translation>Hết nghỉ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng quầy</translation>
    </message>
    <message>
        <source>Call next of …</source>
        <translation>Gọi số tiếp của …</translation>
    </message>
    <message>
        <source>Park for me</source>
        <translation>Tạm gác cho tôi</translation>
    </message>
    <message>
        <source>Finish as …</source>
        <translation>Hoàn tất với …</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Without ticket</source>
        <translation>Không lấy số</translation>
    </message>
    <message>
        <source>Give a number</source>
        <translation>Cấp số</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Lịch hẹn</translation>
    </message>
    <message>
        <source>Undo check-in</source>
        <translation>Hủy nhận khách</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Chi tiết</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>In lại</translation>
    </message>
    <message>
        <source>Appointment outside its time</source>
        <translation>Lịch hẹn ngoài giờ hẹn</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>{number} is called again.</source>
        <translation>{number} được gọi lại.</translation>
    </message>
    <message>
        <source>{number} did not come and waits again.</source>
        <translation>{number} không đến và chờ lại.</translation>
    </message>
    <message>
        <source>{number} did not come. It is in the list “Missed”.</source>
        <translation>{number} không đến. Số nằm trong danh sách “Vắng mặt”.</translation>
    </message>
    <message>
        <source>{number} waits again.</source>
        <translation>{number} chờ lại.</translation>
    </message>
    <message>
        <source>{number} is parked. It is in the list “Parked”.</source>
        <translation>{number} được tạm gác. Số nằm trong danh sách “Tạm gác”.</translation>
    </message>
    <message>
        <source>{number} now waits for {service}.</source>
        <translation>{number} đang chờ: {service}.</translation>
    </message>
    <message>
        <source>{number} is back in its queue.</source>
        <translation>{number} đã về lại hàng chờ.</translation>
    </message>
    <message>
        <source>{number} is done.</source>
        <translation>{number} đã xong.</translation>
    </message>
    <message>
        <source>{number} is cancelled.</source>
        <translation>{number} đã bị hủy.</translation>
    </message>
    <message>
        <source>{number} goes back to who sent it.</source>
        <translation>{number} trở về người đã chuyển.</translation>
    </message>
    <message>
        <source>Taken back: {number} is as before.</source>
        <translation>Đã hoàn tác: {number} như trước.</translation>
    </message>
    <message>
        <source>The number is {number}. Please tell it: there is no paper.</source>
        <translation>Số là {number}. Xin đọc cho khách: không có giấy.</translation>
    </message>
    <message>
        <source>The number is {number}. It waits now.</source>
        <translation>Số là {number}. Đang chờ.</translation>
    </message>
    <message>
        <source>{number} is no more; the appointment can be used again.</source>
        <translation>{number} không còn nữa; lịch hẹn dùng lại được.</translation>
    </message>
    <message>
        <source>Written down.</source>
        <translation>Đã ghi.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>The kiosk is asked to print {number} again.</source>
        <translation>Đã yêu cầu ki-ốt in lại {number}.</translation>
    </message>
</context>
<context>
    <name>Break</name>
    <message>
        <source>Short break</source>
        <translation>Nghỉ ngắn</translation>
    </message>
    <message>
        <source>Meal</source>
        <translation>Nghỉ ăn</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Họp</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Running time</source>
        <translation>Thời gian đang chạy</translation>
    </message>
    <message>
        <source>Ticket at this counter</source>
        <translation>Số thứ tự tại quầy này</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Nobody is called to this counter.</source>
        <translation>Chưa gọi ai đến quầy này.</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>Không có ai chờ.</translation>
    </message>
    <message>
        <source>Who comes appears here at once.</source>
        <translation>Ai đến sẽ hiện ở đây ngay.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Tiếp theo</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Trống</translation>
    </message>
    <message>
        <source>On a break</source>
        <translation>Đang nghỉ</translation>
    </message>
    <message>
        <source>Called, not here yet</source>
        <translation>Đã gọi, chưa đến</translation>
    </message>
    <message>
        <source>Being served</source>
        <translation>Đang phục vụ</translation>
    </message>
    <message>
        <source>waited {time}</source>
        <translation>đã chờ {time}</translation>
    </message>
    <message>
        <source>group of {size}</source>
        <translation>nhóm {size} người</translation>
    </message>
    <message>
        <source>calls: {calls}</source>
        <translation>số lần gọi: {calls}</translation>
    </message>
    <message>
        <source>put back: {times}</source>
        <translation>cho chờ lại: {times}</translation>
    </message>
    <message>
        <source>Before: {legs}</source>
        <translation>Trước đó: {legs}</translation>
    </message>
    <message>
        <source>Called by itself in {time}.</source>
        <translation>Tự gọi sau {time}.</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Chọn …</translation>
    </message>
    <message>
        <source>needs help</source>
        <translation>cần giúp đỡ</translation>
    </message>
    <message>
        <source>goes back to {clerk}</source>
        <translation>trở về {clerk}</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>{s} s</source>
        <translation>{s} giây</translation>
    </message>
    <message>
        <source>{m} min</source>
        <translation>{m} phút</translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation>{h} giờ {m} phút</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Today: {count} served, {time} each on average.</source>
        <translation>Hôm nay: {count} lượt, trung bình {time} mỗi lượt.</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Where does {number} go?</source>
        <translation>{number} đi đâu?</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dịch vụ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Vị trí</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sau</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Dành cho</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Bất kỳ ai</translation>
    </message>
    <message>
        <source>Serve one more thing now</source>
        <translation>Phục vụ thêm một việc ngay</translation>
    </message>
    <message>
        <source>Outcome so far</source>
        <translation>Kết quả đến lúc này</translation>
    </message>
    <message>
        <source>Take a break</source>
        <translation>Nghỉ một lát</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Why is this ticket called before others?</source>
        <translation>Vì sao gọi số này trước các số khác?</translation>
    </message>
    <message>
        <source>Cancel this ticket?</source>
        <translation>Hủy số này?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Comes back to me after that</source>
        <translation>Sau đó trở về tôi</translation>
    </message>
    <message>
        <source>About {number}</source>
        <translation>Về {number}</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Ghi chú mới</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Số người</translation>
    </message>
    <message>
        <source>Needs help</source>
        <translation>Cần giúp đỡ</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Ghi lại</translation>
    </message>
    <message>
        <source>No answers are kept.</source>
        <translation>Không lưu câu trả lời nào.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
    <message>
        <source>No notes.</source>
        <translation>Không có ghi chú.</translation>
    </message>
    <message>
        <source>Call the next one for</source>
        <translation>Gọi số tiếp cho</translation>
    </message>
    <message>
        <source>Somebody without a ticket</source>
        <translation>Khách không lấy số</translation>
    </message>
    <message>
        <source>Is served here now</source>
        <translation>Phục vụ ngay tại đây</translation>
    </message>
    <message>
        <source>Gets a number and waits</source>
        <translation>Nhận số và chờ</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Không có</translation>
    </message>
    <message>
        <source>What then</source>
        <translation>Sau đó</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Ưu tiên</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Somebody came to an appointment</source>
        <translation>Có khách đến theo hẹn</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>How did it end for {number}?</source>
        <translation>{number} kết thúc thế nào?</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Chọn …</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>What was done:</source>
        <translation>Đã làm:</translation>
    </message>
    <message>
        <source>Counts as the appointment, early or late</source>
        <translation>Được tính là lịch hẹn, dù sớm hay muộn</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Call whom the branch&apos;s rule puts first.</source>
        <translation>Gọi số mà quy tắc của chi nhánh xếp đầu.</translation>
    </message>
    <message>
        <source>Call the chosen ticket out of order, with a reason.</source>
        <translation>Gọi số đã chọn không theo thứ tự, có lý do.</translation>
    </message>
    <message>
        <source>Show and speak the call once more.</source>
        <translation>Hiện và đọc lời gọi thêm một lần.</translation>
    </message>
    <message>
        <source>The person is here: begin.</source>
        <translation>Khách đã đến: bắt đầu.</translation>
    </message>
    <message>
        <source>Nobody came: the branch&apos;s policy decides what follows.</source>
        <translation>Không ai đến: quy định của chi nhánh quyết định bước sau.</translation>
    </message>
    <message>
        <source>Not here yet: let the ticket wait again.</source>
        <translation>Chưa đến: số này chờ lại.</translation>
    </message>
    <message>
        <source>The chosen ticket came after all: it waits again.</source>
        <translation>Khách của số đã chọn đã đến: số này chờ lại.</translation>
    </message>
    <message>
        <source>Set the ticket aside; it stays with this counter.</source>
        <translation>Tạm gác số này; vẫn thuộc quầy này.</translation>
    </message>
    <message>
        <source>Go on with the chosen parked ticket.</source>
        <translation>Tiếp tục với số tạm gác đã chọn.</translation>
    </message>
    <message>
        <source>Send on to another service; the number stays.</source>
        <translation>Chuyển sang dịch vụ khác; giữ nguyên số.</translation>
    </message>
    <message>
        <source>Give the ticket back; it keeps the time it waited.</source>
        <translation>Trả lại số; giữ thời gian đã chờ.</translation>
    </message>
    <message>
        <source>Serve one more thing for the same person now.</source>
        <translation>Phục vụ ngay thêm một việc cho cùng khách.</translation>
    </message>
    <message>
        <source>The service is done, with the outcome shown.</source>
        <translation>Dịch vụ đã xong, với kết quả hiển thị.</translation>
    </message>
    <message>
        <source>Take the ticket out of the day.</source>
        <translation>Bỏ số này khỏi ngày hôm nay.</translation>
    </message>
    <message>
        <source>Call nobody for a while.</source>
        <translation>Tạm thời không gọi ai.</translation>
    </message>
    <message>
        <source>Be back and call again.</source>
        <translation>Trở lại và gọi tiếp.</translation>
    </message>
    <message>
        <source>Sign out and close this counter.</source>
        <translation>Đăng xuất và đóng quầy này.</translation>
    </message>
    <message>
        <source>Call the next one who waits for one service.</source>
        <translation>Gọi khách tiếp theo đang chờ một dịch vụ.</translation>
    </message>
    <message>
        <source>Set the ticket aside; it stays with you.</source>
        <translation>Tạm gác số này; vẫn thuộc về bạn.</translation>
    </message>
    <message>
        <source>Say how it ended and what was really done.</source>
        <translation>Cho biết kết thúc thế nào và thực sự đã làm gì.</translation>
    </message>
    <message>
        <source>Take back what you did last, for some seconds.</source>
        <translation>Hoàn tác việc vừa làm, trong vài giây.</translation>
    </message>
    <message>
        <source>Serve somebody who took no ticket, or give a number.</source>
        <translation>Phục vụ khách không lấy số, hoặc cấp số.</translation>
    </message>
    <message>
        <source>Give out a number without paper.</source>
        <translation>Cấp một số không có giấy.</translation>
    </message>
    <message>
        <source>Somebody came to an appointment: give a number.</source>
        <translation>Có khách đến theo hẹn: cấp số.</translation>
    </message>
    <message>
        <source>Take the check-in back; the time stays booked.</source>
        <translation>Hủy nhận khách; giờ hẹn vẫn giữ.</translation>
    </message>
    <message>
        <source>See answers and notes, write a note, mark help needed.</source>
        <translation>Xem câu trả lời và ghi chú, viết ghi chú, đánh dấu cần giúp đỡ.</translation>
    </message>
    <message>
        <source>Have the kiosk print the ticket again, as a duplicate.</source>
        <translation>Cho ki-ốt in lại phiếu, dưới dạng bản sao.</translation>
    </message>
    <message>
        <source>Let an appointment count outside its time.</source>
        <translation>Cho lịch hẹn được tính ngoài giờ của nó.</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>Lists of tickets</source>
        <translation>Danh sách số thứ tự</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Đang chờ</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Tạm gác</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Vắng mặt</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>Không có ai chờ.</translation>
    </message>
    <message>
        <source>Nobody is parked here.</source>
        <translation>Không có số nào tạm gác ở đây.</translation>
    </message>
    <message>
        <source>Nobody was missed lately.</source>
        <translation>Gần đây không có ai vắng mặt.</translation>
    </message>
    <message>
        <source>needs help</source>
        <translation>cần giúp đỡ</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} người</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>chờ quá lâu</translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message>
        <source>Locked</source>
        <translation>Đã khóa</translation>
    </message>
    <message>
        <source>{number} stays at this counter.</source>
        <translation>{number} vẫn ở quầy này.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Mở khóa</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>en</source>
        <comment>The code of the language translated into, such as es</comment>
        <translation>vi</translation>
    </message>
    <message>
        <source>Counter {number}</source>
        <translation>Quầy {number}</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Served</source>
        <translation>Đã phục vụ</translation>
    </message>
    <message>
        <source>Unresolved</source>
        <translation>Chưa giải quyết</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Đã chuyển</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Đã trả lại</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Bị gián đoạn</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Ticket printer</source>
        <translation>Máy in phiếu</translation>
    </message>
    <message>
        <source>{where}: {cause}</source>
        <translation>{where}: {cause}</translation>
    </message>
    <message>
        <source>Numbers are given out without paper.</source>
        <translation>Số được cấp không kèm phiếu giấy.</translation>
    </message>
    <message>
        <source>paper for about {count} more tickets.</source>
        <translation>giấy còn đủ cho khoảng {count} phiếu nữa.</translation>
    </message>
    <message>
        <source>the paper is nearly at its end.</source>
        <translation>giấy sắp hết.</translation>
    </message>
    <message>
        <source>the paper is at its end. Put in a new roll.</source>
        <translation>đã hết giấy. Hãy lắp cuộn mới.</translation>
    </message>
    <message>
        <source>the cover is open. Close it.</source>
        <translation>nắp đang mở. Hãy đóng lại.</translation>
    </message>
    <message>
        <source>the paper is jammed. Open the cover and take it out.</source>
        <translation>giấy bị kẹt. Hãy mở nắp và lấy giấy ra.</translation>
    </message>
    <message>
        <source>it is too hot and goes on by itself when it has cooled down.</source>
        <translation>máy quá nóng và sẽ tự chạy lại khi nguội.</translation>
    </message>
    <message>
        <source>it does not answer. Look at its cable and its switch.</source>
        <translation>máy không phản hồi. Hãy xem dây cáp và công tắc.</translation>
    </message>
    <message>
        <source>three people in a row got no ticket. Look at the printer.</source>
        <translation>ba người liên tiếp không nhận được phiếu. Hãy xem máy in.</translation>
    </message>
    <message>
        <source>it failed several times. Look at the printer.</source>
        <translation>máy in hỏng nhiều lần. Hãy xem máy in.</translation>
    </message>
    <message>
        <source>has no paper ticket</source>
        <translation>không có phiếu giấy</translation>
    </message>
    <message>
        <source>duplicate on its way</source>
        <translation>bản sao đang được in</translation>
    </message>
    <message>
        <source>duplicate: the kiosk did not answer</source>
        <translation>bản sao: ki-ốt không trả lời</translation>
    </message>
    <message>
        <source>duplicate printed</source>
        <translation>đã in bản sao</translation>
    </message>
    <message>
        <source>duplicate sent, not confirmed</source>
        <translation>đã gửi bản sao, chưa xác nhận</translation>
    </message>
    <message>
        <source>duplicate not printed</source>
        <translation>chưa in được bản sao</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Lock</source>
        <translation>Khóa</translation>
    </message>
    <message>
        <source>Call for help</source>
        <translation>Gọi trợ giúp</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>{name} is on the way.</source>
        <translation>{name} đang đến.</translation>
    </message>
    <message>
        <source>Passed on.</source>
        <translation>Đã chuyển lời.</translation>
    </message>
    <message>
        <source>{clerk} at {counter} needs help. {name} is on the way.</source>
        <translation>{clerk} ở {counter} cần trợ giúp. {name} đang đến.</translation>
    </message>
    <message>
        <source>{clerk} at {counter} needs help.</source>
        <translation>{clerk} ở {counter} cần trợ giúp.</translation>
    </message>
    <message>
        <source>I am coming</source>
        <translation>Tôi đến ngay</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Tắt</translation>
    </message>
    <message>
        <source>Somebody at the ticket kiosk asks for staff ({name}).</source>
        <translation>Có người ở máy lấy số cần nhân viên ({name}).</translation>
    </message>
    <message>
        <source>I am going</source>
        <translation>Tôi đi</translation>
    </message>
    <message>
        <source>{name}: {text}</source>
        <translation>{name}: {text}</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Đã đọc</translation>
    </message>
</context>
<context>
    <name>Permission</name>
    <message>
        <source>call a chosen ticket</source>
        <translation>gọi một vé được chọn</translation>
    </message>
    <message>
        <source>supervise the branch</source>
        <translation>giám sát chi nhánh</translation>
    </message>
    <message>
        <source>change what a clerk calls</source>
        <translation>đổi việc một nhân viên gọi</translation>
    </message>
    <message>
        <source>pause services</source>
        <translation>tạm dừng dịch vụ</translation>
    </message>
    <message>
        <source>let back in who was missed long ago</source>
        <translation>nhận lại người vắng mặt đã lâu</translation>
    </message>
    <message>
        <source>let an appointment count outside its time</source>
        <translation>cho lịch hẹn được tính ngoài giờ của nó</translation>
    </message>
</context>
<context>
    <name>Position</name>
    <message>
        <source>At the end of the queue</source>
        <translation>Cuối hàng chờ</translation>
    </message>
    <message>
        <source>First in the queue</source>
        <translation>Đầu hàng chờ</translation>
    </message>
    <message>
        <source>By its time of arrival</source>
        <translation>Theo giờ đến</translation>
    </message>
    <message>
        <source>After some others</source>
        <translation>Sau một số khách khác</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>{number}: {why}. Nobody else waits.</source>
        <translation>{number}: {why}. Không còn ai chờ.</translation>
    </message>
    <message>
        <source>{number} before {other}: {why}.</source>
        <translation>{number} trước {other}: {why}.</translation>
    </message>
    <message>
        <source>kept for you, waited {time}</source>
        <translation>dành cho quý vị, đã chờ {time}</translation>
    </message>
    <message>
        <source>placed first by a colleague, waited {time}</source>
        <translation>đồng nghiệp xếp lên đầu, đã chờ {time}</translation>
    </message>
    <message>
        <source>chosen out of order</source>
        <translation>chọn không theo thứ tự</translation>
    </message>
    <message>
        <source>chosen out of order, {note}</source>
        <translation>chọn không theo thứ tự, {note}</translation>
    </message>
    <message>
        <source>waited {time}</source>
        <translation>đã chờ {time}</translation>
    </message>
    <message>
        <source>{standing}, waited {time}</source>
        <translation>{standing}, đã chờ {time}</translation>
    </message>
    <message>
        <source>next of a service you chose, waited {time}</source>
        <translation>số tiếp của dịch vụ bạn chọn, đã chờ {time}</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>There is no counter {counter} in this branch any more.</source>
        <translation>Chi nhánh này không còn quầy {counter}.</translation>
    </message>
    <message>
        <source>This ticket is not known here today.</source>
        <translation>Hôm nay ở đây không có số này.</translation>
    </message>
    <message>
        <source>{clerk} is signed in at {counter}. Choose another counter.</source>
        <translation>{clerk} đang ở {counter}. Xin chọn quầy khác.</translation>
    </message>
    <message>
        <source>{clerk} is still signed in at {counter}. Close that counter first.</source>
        <translation>{clerk} vẫn đang ở {counter}. Xin đóng quầy đó trước.</translation>
    </message>
    <message>
        <source>You are on a break. End the break first.</source>
        <translation>Quý vị đang nghỉ. Xin kết thúc giờ nghỉ trước.</translation>
    </message>
    <message>
        <source>This counter is closed. Sign in first.</source>
        <translation>Quầy này đang đóng. Xin đăng nhập trước.</translation>
    </message>
    <message>
        <source>{number} is still here. Finish with this ticket first.</source>
        <translation>{number} vẫn ở đây. Xin hoàn tất số này trước.</translation>
    </message>
    <message>
        <source>Nobody is waiting whom you may call.</source>
        <translation>Không có ai chờ mà quý vị được gọi.</translation>
    </message>
    <message>
        <source>{number} is kept for another counter.</source>
        <translation>{number} dành cho quầy khác.</translation>
    </message>
    <message>
        <source>{number} was missed more than {minutes} min ago. Please give out a new ticket.</source>
        <translation>{number} vắng mặt đã hơn {minutes} phút. Xin cấp số mới.</translation>
    </message>
    <message>
        <source>This service has no outcome “{outcome}”. Choose another.</source>
        <translation>Dịch vụ này không có kết quả “{outcome}”. Xin chọn kết quả khác.</translation>
    </message>
    <message>
        <source>{service} is no longer offered here. Choose another.</source>
        <translation>{service} không còn ở đây. Xin chọn dịch vụ khác.</translation>
    </message>
    <message>
        <source>This needs the branch&apos;s main computer, which does not answer. Try again in a moment; nothing is done twice.</source>
        <translation>Việc này cần máy tính chính của chi nhánh, nhưng máy không phản hồi. Hãy thử lại sau giây lát; không có gì bị thực hiện hai lần.</translation>
    </message>
    <message>
        <source>This computer has no number of its own left. It gets new ones when the branch&apos;s main computer is back.</source>
        <translation>Máy tính này không còn số riêng. Máy sẽ nhận số mới khi máy tính chính của chi nhánh hoạt động lại.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again; tell a technician if it stays so.</source>
        <translation>Không có gì thay đổi. Hãy thử lại; nếu vẫn vậy, hãy báo kỹ thuật viên.</translation>
    </message>
    <message>
        <source>This is not possible now ({name}).</source>
        <translation>Hiện không thể thực hiện ({name}).</translation>
    </message>
    <message>
        <source>Nobody is at this counter. Call somebody first.</source>
        <translation>Không có ai ở quầy này. Xin gọi khách trước.</translation>
    </message>
    <message>
        <source>{number} is {state}, so “{action}” is not possible now.</source>
        <translation>{number}: {state}. Hiện không thể “{action}”.</translation>
    </message>
    <message>
        <source>Call {number} again first, in {time}. Calls still to make: {calls}.</source>
        <translation>Xin gọi lại {number} trước, sau {time}. Số lần gọi còn lại: {calls}.</translation>
    </message>
    <message>
        <source>Call {number} again first. Calls still to make: {calls}.</source>
        <translation>Xin gọi lại {number} trước. Số lần gọi còn lại: {calls}.</translation>
    </message>
    <message>
        <source>Give {number} {time} more to come.</source>
        <translation>Xin cho {number} thêm {time} để đến.</translation>
    </message>
    <message>
        <source>Your role does not allow this: {what}. Ask a supervisor.</source>
        <translation>Vai trò của bạn không cho phép việc này: {what}. Hãy hỏi người giám sát.</translation>
    </message>
    <message>
        <source>{clerk} is not one of this branch&apos;s clerks any more.</source>
        <translation>{clerk} không còn là nhân viên của chi nhánh này.</translation>
    </message>
    <message>
        <source>This work profile does not exist any more.</source>
        <translation>Hồ sơ công việc này không còn nữa.</translation>
    </message>
    <message>
        <source>This message was read already.</source>
        <translation>Tin nhắn này đã được đọc.</translation>
    </message>
    <message>
        <source>This call for help was switched off already.</source>
        <translation>Lời gọi trợ giúp này đã được tắt.</translation>
    </message>
    <message>
        <source>Write a message of 1 to {most} letters.</source>
        <translation>Hãy viết tin nhắn dài từ 1 đến {most} chữ cái.</translation>
    </message>
    <message>
        <source>Enter your PIN or password.</source>
        <translation>Hãy nhập mã PIN hoặc mật khẩu.</translation>
    </message>
    <message>
        <source>{clerk} has no PIN or password yet. An administrator gives one.</source>
        <translation>{clerk} chưa có mã PIN hay mật khẩu. Quản trị viên sẽ cấp.</translation>
    </message>
    <message>
        <source>This is not the PIN or password. Wait before you try again.</source>
        <translation>Không đúng mã PIN hay mật khẩu. Hãy chờ trước khi thử lại.</translation>
    </message>
    <message>
        <source>This is not the PIN or password. Tries before a pause: {count}.</source>
        <translation>Không đúng mã PIN hay mật khẩu. Số lần thử trước khi tạm dừng: {count}.</translation>
    </message>
    <message>
        <source>Too many wrong tries. Try again in {time}, or ask an administrator.</source>
        <translation>Thử sai quá nhiều lần. Hãy thử lại sau {time}, hoặc hỏi quản trị viên.</translation>
    </message>
    <message>
        <source>This PIN or password was not used for more than {days} days. An administrator gives a new one.</source>
        <translation>Mã PIN hoặc mật khẩu này không được dùng hơn {days} ngày. Quản trị viên sẽ cấp mã mới.</translation>
    </message>
    <message>
        <source>The branch has no line to the server, and you have not signed in here for more than {days} days. An administrator gives a new PIN or password.</source>
        <translation>Chi nhánh không có kết nối với máy chủ, và bạn đã không đăng nhập ở đây hơn {days} ngày. Quản trị viên sẽ cấp mã PIN hoặc mật khẩu mới.</translation>
    </message>
    <message>
        <source>This window is locked. Unlock it first.</source>
        <translation>Cửa sổ này đang khóa. Hãy mở khóa trước.</translation>
    </message>
    <message>
        <source>Say how it ended first.</source>
        <translation>Trước hết hãy cho biết kết thúc thế nào.</translation>
    </message>
    <message>
        <source>Say what was done first.</source>
        <translation>Trước hết hãy cho biết đã làm gì.</translation>
    </message>
    <message>
        <source>What was done to {number} cannot be taken back any more.</source>
        <translation>Việc đã làm với {number} không hoàn tác được nữa.</translation>
    </message>
    <message>
        <source>A note has 1 to {most} letters.</source>
        <translation>Ghi chú có từ 1 đến {most} chữ.</translation>
    </message>
    <message>
        <source>Every number of this service is still in use.</source>
        <translation>Mọi số của dịch vụ này vẫn đang dùng.</translation>
    </message>
    <message>
        <source>No appointment has this code.</source>
        <translation>Không có lịch hẹn nào mang mã này.</translation>
    </message>
    <message>
        <source>This appointment has its number already: {number}.</source>
        <translation>Lịch hẹn này đã có số: {number}.</translation>
    </message>
    <message>
        <source>This appointment is on {date}.</source>
        <translation>Lịch hẹn này vào ngày {date}.</translation>
    </message>
    <message>
        <source>Too early for {time}. Check-in begins at {opens}.</source>
        <translation>Còn sớm cho {time}. Nhận khách từ {opens}.</translation>
    </message>
    <message>
        <source>Too late: the appointment was at {time}.</source>
        <translation>Đã muộn: lịch hẹn lúc {time}.</translation>
    </message>
    <message>
        <source>The branch is closed, so nobody checks in now.</source>
        <translation>Chi nhánh đóng cửa nên giờ không nhận khách.</translation>
    </message>
    <message>
        <source>This branch does not speak {language} any more.</source>
        <translation>Chi nhánh này không còn dùng {language}.</translation>
    </message>
    <message>
        <source>There is no display {display} in this branch any more.</source>
        <translation>Chi nhánh này không còn màn hình {display}.</translation>
    </message>
    <message>
        <source>An announcement has at most {most} letters in a language.</source>
        <translation>Một thông báo có nhiều nhất {most} chữ cho mỗi ngôn ngữ.</translation>
    </message>
    <message>
        <source>An announcement is shown for 1 to {most} minutes.</source>
        <translation>Một thông báo được hiện từ 1 đến {most} phút.</translation>
    </message>
    <message>
        <source>Write what is to be said, in one language at least.</source>
        <translation>Hãy viết điều cần nói, bằng ít nhất một ngôn ngữ.</translation>
    </message>
    <message>
        <source>{number} was given without paper, so no kiosk can print it again.</source>
        <translation>{number} được cấp không có giấy nên không ki-ốt nào in lại được.</translation>
    </message>
    <message>
        <source>The kiosk has been asked for {number} already. Wait a moment.</source>
        <translation>Đã yêu cầu ki-ốt in {number} rồi. Vui lòng chờ một chút.</translation>
    </message>
    <message>
        <source>{number} has been printed again already. Tell the person the number.</source>
        <translation>{number} đã được in lại rồi. Hãy nói số cho người đó.</translation>
    </message>
    <message>
        <source>This branch never had a server that signs its log: nothing can be printed.</source>
        <translation>Chi nhánh này chưa từng có máy chủ ký nhật ký của nó: không có gì để in.</translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message>
        <source>Waits under the old and the new rule</source>
        <translation>Thời gian chờ theo quy tắc cũ và mới</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ai</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Quy tắc</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Lượt gọi</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Rule file: only the sections that are different</source>
        <translation>Tệp quy tắc: chỉ những phần khác đi</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Chọn…</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Diễn tập quy tắc</translation>
    </message>
    <message>
        <source>Save the picture…</source>
        <translation>Lưu hình…</translation>
    </message>
    <message>
        <source>Place, old rule</source>
        <translation>Thứ tự, quy tắc cũ</translation>
    </message>
    <message>
        <source>Place, new rule</source>
        <translation>Thứ tự, quy tắc mới</translation>
    </message>
    <message>
        <source>Wait, old rule</source>
        <translation>Chờ, quy tắc cũ</translation>
    </message>
    <message>
        <source>Wait, new rule</source>
        <translation>Chờ, quy tắc mới</translation>
    </message>
    <message>
        <source>Who moves furthest in the order of calls</source>
        <translation>Ai thay đổi nhiều nhất trong thứ tự gọi</translation>
    </message>
    <message>
        <source>The rule to rehearse</source>
        <translation>Quy tắc cần diễn tập</translation>
    </message>
    <message>
        <source>There is no past day with calls here yet.</source>
        <translation>Ở đây chưa có ngày đã qua nào có lượt gọi.</translation>
    </message>
    <message>
        <source>Choose the file with the rule first.</source>
        <translation>Trước hết hãy chọn tệp quy tắc.</translation>
    </message>
    <message>
        <source>The day is lived again…</source>
        <translation>Ngày ấy đang được diễn lại…</translation>
    </message>
    <message>
        <source>Where the picture goes</source>
        <translation>Nơi lưu hình</translation>
    </message>
    <message>
        <source>The picture is in {file}.</source>
        <translation>Hình ở trong {file}.</translation>
    </message>
    <message>
        <source>The picture cannot be written to {file}.</source>
        <translation>Không thể ghi hình vào {file}.</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>tất cả</translation>
    </message>
    <message>
        <source>old rule</source>
        <translation>quy tắc cũ</translation>
    </message>
    <message>
        <source>new rule</source>
        <translation>quy tắc mới</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>như đã diễn ra</translation>
    </message>
    <message>
        <source>Calls of the day: {calls}. The old rule gives back in their place: {same}.</source>
        <translation>Lượt gọi trong ngày: {calls}. Quy tắc cũ cho lại đúng thứ tự: {same}.</translation>
    </message>
    <message>
        <source>Under the new rule, called earlier: {earlier}, later: {later}, at the same place: {same}.</source>
        <translation>Theo quy tắc mới, được gọi sớm hơn: {earlier}, muộn hơn: {later}, cùng thứ tự: {same}.</translation>
    </message>
    <message>
        <source>Not called any more: {count}.</source>
        <translation>Không còn được gọi: {count}.</translation>
    </message>
    <message>
        <source>Events that fitted nothing and were left out: {count}.</source>
        <translation>Sự kiện không khớp và bị bỏ qua: {count}.</translation>
    </message>
    <message>
        <source>How many had waited at most how long</source>
        <translation>Bao nhiêu người đã chờ tối đa bao lâu</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Sign in</source>
        <translation>Đăng nhập</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>Nhân viên</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Quầy</translation>
    </message>
    <message>
        <source>{counter} ({clerk} sits there)</source>
        <translation>{counter} ({clerk} đang ngồi)</translation>
    </message>
    <message>
        <source>PIN or password</source>
        <translation>Mã PIN hoặc mật khẩu</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>ordinary</source>
        <translation>thường</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>ưu tiên</translation>
    </message>
    <message>
        <source>appointment</source>
        <translation>có hẹn</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>quay lại</translation>
    </message>
    <message>
        <source>transferred</source>
        <translation>được chuyển</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>waiting</source>
        <translation>đang chờ</translation>
    </message>
    <message>
        <source>called</source>
        <translation>đã gọi</translation>
    </message>
    <message>
        <source>being served</source>
        <translation>đang phục vụ</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>tạm gác</translation>
    </message>
    <message>
        <source>done</source>
        <translation>đã xong</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>vắng mặt</translation>
    </message>
    <message>
        <source>gone by choice</source>
        <translation>tự rời đi</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>đã hủy</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>hết hạn</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Ticket</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Running time</source>
        <translation>Thời gian đang chạy</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dịch vụ</translation>
    </message>
    <message>
        <source>Who waits</source>
        <translation>Ai đang chờ</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Everything else you can do now</source>
        <translation>Mọi việc khác có thể làm lúc này</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Lớn hơn</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>Không có ai chờ.</translation>
    </message>
    <message>
        <source>Next: {service}</source>
        <translation>Tiếp theo: {service}</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count} đang chờ</translation>
    </message>
</context>
<context>
    <name>Supervisor</name>
    <message>
        <source>Supervisor</source>
        <translation>Giám sát</translation>
    </message>
    <message>
        <source>Tickets today</source>
        <translation>Vé hôm nay</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Đang chờ</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Đã phục vụ</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Vắng mặt</translation>
    </message>
    <message>
        <source>Left or cancelled</source>
        <translation>Đã đi hoặc đã hủy</translation>
    </message>
    <message>
        <source>Mean wait</source>
        <translation>Chờ trung bình</translation>
    </message>
    <message>
        <source>9 in 10 waited at most</source>
        <translation>9 trên 10 người chờ nhiều nhất</translation>
    </message>
    <message>
        <source>Mean service time</source>
        <translation>Thời gian phục vụ trung bình</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Quầy</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Hàng chờ</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Thiết bị</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Quầy</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>Nhân viên</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Vé</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>Calls by profile</source>
        <translation>Gọi theo hồ sơ</translation>
    </message>
    <message>
        <source>Profile for today</source>
        <translation>Hồ sơ hôm nay</translation>
    </message>
    <message>
        <source>Change profile</source>
        <translation>Đổi hồ sơ</translation>
    </message>
    <message>
        <source>Free the counter</source>
        <translation>Giải phóng quầy</translation>
    </message>
    <message>
        <source>Message to the clerk at this counter</source>
        <translation>Tin nhắn cho nhân viên ở quầy này</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Gửi</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dịch vụ</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Chờ lâu nhất</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Mục tiêu</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Hiện giờ</translation>
    </message>
    <message>
        <source>Met today</source>
        <translation>Đạt hôm nay</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Vé</translation>
    </message>
    <message>
        <source>Why the service is paused, for the citizens to read</source>
        <translation>Vì sao dịch vụ tạm dừng, để người dân đọc</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Tạm dừng</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Thiết bị</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Chi tiết</translation>
    </message>
    <message>
        <source>Let back in</source>
        <translation>Nhận lại</translation>
    </message>
    <message>
        <source>As the branch file says</source>
        <translation>Như trong tệp chi nhánh</translation>
    </message>
    <message>
        <source>Nobody is signed in at this counter.</source>
        <translation>Không ai đăng nhập ở quầy này.</translation>
    </message>
    <message>
        <source>{clerk} calls by another profile until the day ends.</source>
        <translation>{clerk} gọi theo hồ sơ khác đến hết ngày.</translation>
    </message>
    <message>
        <source>{clerk} calls as the branch file says again.</source>
        <translation>{clerk} lại gọi như trong tệp chi nhánh.</translation>
    </message>
    <message>
        <source>{counter} is free; a ticket that was there waits again.</source>
        <translation>{counter} đã trống; vé ở đó lại chờ.</translation>
    </message>
    <message>
        <source>The message is in the window of {clerk}.</source>
        <translation>Tin nhắn đã ở trong cửa sổ của {clerk}.</translation>
    </message>
    <message>
        <source>Write why: the citizens read it.</source>
        <translation>Hãy viết lý do: người dân sẽ đọc.</translation>
    </message>
    <message>
        <source>{service}: no tickets for now. Who waits is still called.</source>
        <translation>{service}: tạm thời không phát vé. Người đang chờ vẫn được gọi.</translation>
    </message>
    <message>
        <source>{service}: tickets are given out again.</source>
        <translation>{service}: lại phát vé.</translation>
    </message>
    <message>
        <source>{number} waits again.</source>
        <translation>{number} lại chờ.</translation>
    </message>
    <message>
        <source>{profile}, today</source>
        <translation>{profile}, hôm nay</translation>
    </message>
    <message>
        <source>needs help</source>
        <translation>cần trợ giúp</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>đóng</translation>
    </message>
    <message>
        <source>free</source>
        <translation>trống</translation>
    </message>
    <message>
        <source>serving</source>
        <translation>đang phục vụ</translation>
    </message>
    <message>
        <source>called</source>
        <translation>đã gọi</translation>
    </message>
    <message>
        <source>paused: {reason}</source>
        <translation>tạm dừng: {reason}</translation>
    </message>
    <message>
        <source>given out</source>
        <translation>đang phát</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>đúng hạn</translation>
    </message>
    <message>
        <source>near the target</source>
        <translation>gần mục tiêu</translation>
    </message>
    <message>
        <source>over the target</source>
        <translation>vượt mục tiêu</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>không có mục tiêu</translation>
    </message>
    <message>
        <source>the server has everything</source>
        <translation>máy chủ đã có tất cả</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>đang gửi</translation>
    </message>
    <message>
        <source>no server was ever reached</source>
        <translation>chưa từng liên lạc với máy chủ</translation>
    </message>
    <message>
        <source>not reached; the branch works on</source>
        <translation>mất liên lạc; chi nhánh vẫn làm việc</translation>
    </message>
    <message>
        <source>refused; tell a technician</source>
        <translation>bị từ chối; hãy báo kỹ thuật viên</translation>
    </message>
    <message>
        <source>Not sent yet: {count}</source>
        <translation>Chưa gửi: {count}</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Máy chủ</translation>
    </message>
    <message>
        <source>Calls that never reached it: {count}</source>
        <translation>Lượt gọi chưa từng đến: {count}</translation>
    </message>
    <message>
        <source>Still to be spoken: {count}</source>
        <translation>Còn phải đọc: {count}</translation>
    </message>
    <message>
        <source>calls behind: {count}</source>
        <translation>lượt gọi bị chậm: {count}</translation>
    </message>
    <message>
        <source>shows every call</source>
        <translation>hiển thị mọi lượt gọi</translation>
    </message>
    <message>
        <source>Display {name}</source>
        <translation>Màn hình {name}</translation>
    </message>
    <message>
        <source>prints</source>
        <translation>đang in</translation>
    </message>
    <message>
        <source>Not printed today: {count}</source>
        <translation>Không in hôm nay: {count}</translation>
    </message>
    <message>
        <source>Not known today: {count}</source>
        <translation>Không rõ hôm nay: {count}</translation>
    </message>
    <message>
        <source>Printer of {name}</source>
        <translation>Máy in của {name}</translation>
    </message>
    <message>
        <source>works, with trouble</source>
        <translation>hoạt động, có trục trặc</translation>
    </message>
    <message>
        <source>works</source>
        <translation>hoạt động</translation>
    </message>
    <message>
        <source>Program {name}</source>
        <translation>Chương trình {name}</translation>
    </message>
    <message>
        <source>not heard of since {time}</source>
        <translation>không có tin từ {time}</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>Thông báo</translation>
    </message>
    <message>
        <source>Announced in: {languages}. It stands above as it was sent.</source>
        <translation>Đã thông báo bằng: {languages}. Nội dung đã gửi ở bên trên.</translation>
    </message>
    <message>
        <source>does not say how it is</source>
        <translation>không cho biết tình trạng</translation>
    </message>
    <message>
        <source>the paper is low</source>
        <translation>sắp hết giấy</translation>
    </message>
    <message>
        <source>too hot</source>
        <translation>quá nóng</translation>
    </message>
    <message>
        <source>out of paper</source>
        <translation>hết giấy</translation>
    </message>
    <message>
        <source>the cover is open</source>
        <translation>nắp đang mở</translation>
    </message>
    <message>
        <source>the paper is jammed</source>
        <translation>kẹt giấy</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>không trả lời</translation>
    </message>
    <message>
        <source>three people got no ticket</source>
        <translation>ba người không nhận được phiếu</translation>
    </message>
    <message>
        <source>Tickets left: about {count}</source>
        <translation>Số phiếu còn lại: khoảng {count}</translation>
    </message>
    <message>
        <source>failed several times</source>
        <translation>đã lỗi nhiều lần</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Đến</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ở đâu</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Announced now</source>
        <translation>Đang thông báo</translation>
    </message>
    <message>
        <source>Write what everybody in the room shall hear and read:</source>
        <translation>Hãy viết điều mọi người trong phòng cần nghe và đọc:</translation>
    </message>
    <message>
        <source>Where it is shown</source>
        <translation>Hiện ở đâu</translation>
    </message>
    <message>
        <source>Announce</source>
        <translation>Thông báo</translation>
    </message>
    <message>
        <source>All displays</source>
        <translation>Tất cả màn hình</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Phút</translation>
    </message>
    <message>
        <source>Words in {language}</source>
        <translation>Nội dung bằng {language}</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Diễn tập</translation>
    </message>
    <message>
        <source>calls are not heard</source>
        <translation>không nghe thấy tiếng gọi</translation>
    </message>
    <message>
        <source>no computer has said how it is</source>
        <translation>chưa máy tính nào cho biết tình trạng</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Phiên bản {version}</translation>
    </message>
    <message>
        <source>Its clock is {seconds} s ahead.</source>
        <translation>Đồng hồ của máy nhanh {seconds} giây.</translation>
    </message>
    <message>
        <source>Its clock is {seconds} s behind.</source>
        <translation>Đồng hồ của máy chậm {seconds} giây.</translation>
    </message>
    <message>
        <source>Computer {name}</source>
        <translation>Máy tính {name}</translation>
    </message>
    <message>
        <source>the hub of the branch</source>
        <translation>máy chủ của chi nhánh</translation>
    </message>
    <message>
        <source>its copy is being filled</source>
        <translation>bản sao của máy đang được nạp</translation>
    </message>
    <message>
        <source>Print the report of today</source>
        <translation>In báo cáo hôm nay</translation>
    </message>
    <message>
        <source>Choose a printer in the list first.</source>
        <translation>Hãy chọn một máy in trong danh sách trước.</translation>
    </message>
    <message>
        <source>The report comes out of the printer {name} in about a minute, when the server has signed the log.</source>
        <translation>Báo cáo sẽ ra từ máy in {name} trong khoảng một phút, khi máy chủ đã ký nhật ký.</translation>
    </message>
    <message>
        <source>The branch&apos;s main computer does not answer.</source>
        <translation>Máy tính chính của chi nhánh không trả lời.</translation>
    </message>
    <message>
        <source>Make this the main computer</source>
        <translation>Chọn máy này làm máy chính</translation>
    </message>
    <message>
        <source>This is not the main computer: {reason}</source>
        <translation>Đây không phải là máy chính: {reason}</translation>
    </message>
    <message>
        <source>This becomes the main computer; it takes some seconds.</source>
        <translation>Máy này đang trở thành máy chính; mất vài giây.</translation>
    </message>
    <message>
        <source>Make this the branch&apos;s main computer?</source>
        <translation>Chọn máy này làm máy tính chính của chi nhánh?</translation>
    </message>
    <message>
        <source>Only if the other one is broken or switched off, and at one computer only: two at the same time would call people twice. Tickets keep their numbers, new ones begin further up. PINs and passwords must be set anew. When the other one is back, it follows by itself, and what was done there is kept.</source>
        <translation>Chỉ khi máy kia bị hỏng hoặc đã tắt, và chỉ trên một máy: hai máy cùng lúc sẽ gọi khách hai lần. Các phiếu giữ nguyên số, phiếu mới bắt đầu từ số cao hơn. Phải đặt lại mã PIN và mật khẩu. Khi máy kia trở lại, nó tự theo máy này và những gì đã làm ở đó được giữ lại.</translation>
    </message>
    <message>
        <source>Wait for the other one</source>
        <translation>Chờ máy kia</translation>
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
    <name>Window</name>
    <message>
        <source>Counter</source>
        <translation>Quầy</translation>
    </message>
    <message>
        <source>Events not yet at the server: {count}. Calls go on as always.</source>
        <translation>Chưa gửi đến máy chủ: {count}. Vẫn gọi số như thường.</translation>
    </message>
    <message>
        <source>No connection to the branch&apos;s main computer. Nothing is lost; what you see may be old until it is back.</source>
        <translation>Mất kết nối với máy tính chính của chi nhánh. Không có gì bị mất; những gì bạn thấy có thể đã cũ cho đến khi có lại kết nối.</translation>
    </message>
    <message>
        <source>No connection to the branch&apos;s main computer. You can go on with who is at your counter, call who is kept for you, and serve people without a ticket. Everybody else may be called by others just now and waits until it is back. Nothing is lost.</source>
        <translation>Mất kết nối với máy tính chính của chi nhánh. Bạn có thể tiếp tục với người đang ở quầy của bạn, gọi người được giữ cho bạn và phục vụ người không có phiếu. Những người khác có thể đang được nơi khác gọi; họ chờ đến khi có lại kết nối. Không có gì bị mất.</translation>
    </message>
    <message>
        <source>Done here and not handed in yet: {count}.</source>
        <translation>Đã làm ở đây và chưa bàn giao: {count}.</translation>
    </message>
    <message>
        <source>The branch&apos;s main computer is back. Handed in what you did without it: {count}.</source>
        <translation>Máy tính chính của chi nhánh đã hoạt động lại. Đã bàn giao những việc bạn làm khi không có nó: {count}.</translation>
    </message>
    <message>
        <source>{number} was called or changed elsewhere meanwhile, so what you did to it does not count. Please tell your supervisor.</source>
        <translation>{number} trong lúc đó đã được gọi hoặc thay đổi ở nơi khác, nên việc bạn làm với số này không được tính. Vui lòng báo cho người giám sát.</translation>
    </message>
    <message>
        <source>Strip</source>
        <translation>Thanh</translation>
    </message>
    <message>
        <source>A narrow strip that stays above your other windows</source>
        <translation>Thanh hẹp luôn nằm trên các cửa sổ khác</translation>
    </message>
    <message>
        <source>You were signed out here: the counter was closed or is used elsewhere.</source>
        <translation>Bạn đã bị đăng xuất tại đây: quầy đã đóng hoặc đang dùng nơi khác.</translation>
    </message>
    <message>
        <source>Nobody is kept for you.</source>
        <translation>Không có ai được giữ cho bạn.</translation>
    </message>
    <message>
        <source>Who else waits is called when the main computer is back.</source>
        <translation>Những người khác đang chờ sẽ được gọi khi máy tính chính hoạt động lại.</translation>
    </message>
</context>
</TS>
