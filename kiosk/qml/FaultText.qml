import QtQuick
import NowServing.Ui

// What is wrong with an answer and how to mend it: a mark and a frame, not a colour alone.
Rectangle {
    id: fault

    property string text: ""

    implicitHeight: visible ? words.implicitHeight + 2 * Theme.spaceXs : 0
    radius: Theme.radius
    color: Theme.notice
    border.color: Theme.danger
    border.width: 2 * Theme.borderWidth
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    LineIcon {
        id: mark
        anchors.left: parent.left
        anchors.leftMargin: Theme.spaceS
        anchors.verticalCenter: parent.verticalCenter
        size: 1.4 * Theme.bodySize
        path: "M12 3a9 9 0 1 1 0 18a9 9 0 1 1 0-18z M12 7v6.5 M12 16.8v.4"
        ink: Theme.danger
    }

    BodyText {
        id: words
        anchors.left: mark.right
        anchors.right: parent.right
        anchors.leftMargin: Theme.spaceS
        anchors.rightMargin: Theme.spaceS
        anchors.verticalCenter: parent.verticalCenter
        text: fault.text
        color: Theme.noticeText
        font.bold: true
        Accessible.ignored: true
    }
}
