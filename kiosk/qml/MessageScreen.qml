import QtQuick
import QtQuick.Layouts
import NowServing.Ui

// What is the case, and what to do now.
Item {
    id: screen

    required property string heading
    required property string message
    // The words on the buttons that there are.
    property string back: ""
    property string anyway: ""
    property string staff: ""
    property bool ready: true
    // A person instead of a mark of attention.
    property bool person: false

    signal backAsked
    signal anywayAsked
    signal staffAsked

    ColumnLayout {
        anchors.centerIn: parent
        width: Math.min(parent.width, 42 * Theme.bodySize)
        spacing: Theme.spaceL

        Rectangle {
            implicitWidth: 2 * Theme.target
            implicitHeight: implicitWidth
            radius: width / 2
            color: screen.person ? Theme.soft : Theme.notice
            Layout.alignment: Qt.AlignHCenter

            LineIcon {
                anchors.centerIn: parent
                size: 1.1 * Theme.target
                path: screen.person ? "M8.2 7.2a3.8 3.8 0 1 1 7.6 0a3.8 3.8 0 1 1 -7.6 0 M4.5 20.5c0-5 3-8 7.5-8s7.5 3 7.5 8" : "M12 3a9 9 0 1 1 0 18a9 9 0 1 1 0-18z M12 7v6.5 M12 16.8v.4"
                ink: screen.person ? Theme.softText : Theme.noticeText
            }
        }

        Heading {
            objectName: "message-title"
            text: screen.heading
            font.pixelSize: Theme.titleSize
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }

        BodyText {
            objectName: "message"
            text: screen.message
            font.pixelSize: Theme.labelSize
            color: Theme.muted
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }

        GridLayout {
            visible: screen.back !== ""
            columns: screen.width > 12 * Theme.target ? 2 : 1
            columnSpacing: Theme.targetGap
            rowSpacing: Theme.targetGap
            uniformCellWidths: true
            Layout.alignment: Qt.AlignHCenter
            Layout.maximumWidth: parent.width

            BigButton {
                objectName: "back"
                text: screen.back
                primary: true
                enabled: screen.ready
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumWidth: 4 * Theme.target
                onClicked: screen.backAsked()
            }

            BigButton {
                objectName: "take-anyway"
                visible: text !== ""
                text: screen.anyway
                centered: true
                enabled: screen.ready
                Layout.fillWidth: true
                Layout.fillHeight: true
                onClicked: screen.anywayAsked()
            }

            BigButton {
                objectName: "ask-staff"
                visible: text !== ""
                text: screen.staff
                centered: true
                Layout.fillWidth: true
                Layout.fillHeight: true
                onClicked: screen.staffAsked()
            }
        }
    }
}
