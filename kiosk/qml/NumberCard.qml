import QtQuick
import QtQuick.Layouts
import NowServing.Kiosk
import NowServing.Ui

// The number and what belongs to it.
Item {
    id: card

    required property TicketViewModel ticket
    // There is no paper: the number is all that the visitor takes along.
    required property bool loud
    property bool cramped: false

    // Where not everything has room, the heading goes first, then the words on where to wait, then
    // those on how long: the number keeps its size.
    readonly property real spacing: cramped ? 0 : Theme.spaceS
    readonly property real leastNumber: (cramped ? 0.22 : 0.3) * height
    readonly property real needed: leastNumber + service.implicitHeight + ahead.implicitHeight + 2 * spacing
    readonly property real neededHowLong: long.text === "" ? needed : needed + long.implicitHeight + spacing
    readonly property real neededToWait: where.text === "" ? neededHowLong : neededHowLong + where.implicitHeight + spacing
    readonly property bool hasHeading: !cramped && neededToWait + heading.implicitHeight + spacing <= height

    ColumnLayout {
        anchors.fill: parent
        spacing: card.spacing

        Heading {
            id: heading
            visible: card.hasHeading
            text: qsTr("Your number")
            color: Theme.muted
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }

        Text {
            objectName: "number"
            text: card.ticket.number
            color: card.loud ? Theme.highlightText : Theme.accent
            font.family: Theme.fontFamily
            font.bold: true
            font.pixelSize: Math.max(1, Math.min(height * 0.9, card.width * 0.34))
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: card.leastNumber
            Accessible.role: Accessible.StaticText
            Accessible.name: text

            Rectangle {
                z: -1
                anchors.fill: parent
                visible: card.loud
                radius: Theme.radius
                color: Theme.highlight
            }
        }

        Heading {
            id: service
            objectName: "ticket-service"
            text: card.ticket.service
            font.pixelSize: card.height < 8 * Theme.target ? Theme.labelSize : Theme.headingSize
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }

        BodyText {
            id: ahead
            objectName: "people-ahead"
            text: card.ticket.peopleAhead
            font.pixelSize: Theme.labelSize
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }

        BodyText {
            id: long
            objectName: "wait"
            visible: text !== "" && card.neededHowLong <= card.height
            text: card.ticket.wait
            font.bold: true
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }

        BodyText {
            id: where
            objectName: "where-to-wait"
            visible: text !== "" && card.neededToWait <= card.height
            text: card.ticket.whereToWait
            color: Theme.muted
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }
    }
}
