import QtQuick
import QtQuick.Layouts
import NowServing.Ui

// A fact with what still works, at the edge of the screen; no alarm.
Rectangle {
    id: banner

    required property bool shown
    required property string message
    property string detail: ""

    visible: shown
    implicitHeight: shown ? words.implicitHeight + 2 * Theme.spaceS : 0
    implicitWidth: words.implicitWidth + 2 * Theme.spaceM
    color: Theme.notice
    Accessible.role: Accessible.AlertMessage
    Accessible.name: message
    Accessible.description: detail

    RowLayout {
        id: words
        anchors.fill: parent
        anchors.leftMargin: Theme.spaceM
        anchors.rightMargin: Theme.spaceM
        spacing: Theme.spaceM

        Rectangle {
            implicitWidth: 0.5 * Theme.smallSize
            implicitHeight: implicitWidth
            radius: implicitWidth / 2
            color: Theme.noticeText
        }

        BodyText {
            text: banner.message
            color: Theme.noticeText
            font.bold: true
            font.pixelSize: Theme.smallSize
            Accessible.ignored: true
        }

        BodyText {
            text: banner.detail
            color: Theme.noticeText
            font.pixelSize: Theme.smallSize
            Layout.fillWidth: true
            Accessible.ignored: true
        }
    }
}
