import QtQuick
import NowServing.Ui

// A slot with a slip; it comes out once and stays. Nothing here blinks.
Item {
    id: slot

    required property bool out
    required property bool moves

    implicitWidth: 1.1 * Theme.target
    implicitHeight: 1.1 * Theme.target
    Accessible.ignored: true

    Item {
        anchors.fill: parent
        anchors.topMargin: 0.14 * parent.height
        clip: true

        Rectangle {
            x: 0.22 * parent.width
            y: (slot.out ? -0.08 : -0.7) * height
            width: 0.56 * parent.width
            height: 0.86 * parent.height
            radius: 0.3 * Theme.radius
            color: Theme.surface
            border.color: Theme.softText
            border.width: Theme.borderWidth

            Behavior on y {
                enabled: slot.moves

                NumberAnimation {
                    duration: 350
                    easing.type: Easing.OutCubic
                }
            }

            Rectangle {
                anchors.horizontalCenter: parent.horizontalCenter
                anchors.bottom: parent.bottom
                anchors.bottomMargin: 0.28 * parent.height
                width: 0.5 * parent.width
                height: 0.14 * parent.height
                color: Theme.softText
            }
        }
    }

    Rectangle {
        anchors.top: parent.top
        width: parent.width
        height: 0.14 * parent.height
        radius: height / 2
        color: Theme.softText
    }
}
