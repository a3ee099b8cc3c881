import QtQuick
import QtQuick.Layouts
import NowServing.Kiosk
import NowServing.Ui

// What the printer does: a slip that comes out of a slot, once, or why none comes.
Rectangle {
    id: card

    required property TicketViewModel ticket
    required property bool onPaper
    required property bool moves

    implicitHeight: row.implicitHeight + 2 * Theme.spaceM
    radius: 1.4 * Theme.radius
    color: onPaper ? Theme.soft : Theme.notice
    Accessible.role: Accessible.AlertMessage
    Accessible.name: ticket.paperTitle
    Accessible.description: ticket.paperDetail

    RowLayout {
        id: row
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Theme.spaceM
        anchors.rightMargin: Theme.spaceM
        spacing: Theme.spaceM

        SlipOut {
            visible: card.onPaper && card.width > 18 * Theme.bodySize
            out: card.ticket.paper === "printed"
            moves: card.moves
            Layout.alignment: Qt.AlignVCenter
        }

        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignVCenter

            BodyText {
                objectName: "paper"
                text: card.ticket.paperTitle
                color: card.onPaper ? Theme.softText : Theme.noticeText
                font.bold: true
                font.pixelSize: Theme.labelSize
                Layout.fillWidth: true
                Accessible.ignored: true
            }

            BodyText {
                visible: text !== ""
                text: card.ticket.paperDetail
                color: card.onPaper ? Theme.softText : Theme.noticeText
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }
    }
}
