import QtQuick
import QtQuick.Templates as T
import NowServing.Ui

// A square with a drawing: on or off, and both can be seen without colour.
T.Button {
    id: button

    required property string drawing
    required property bool on

    implicitWidth: Theme.target
    implicitHeight: Theme.target
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    // What is on is decided by the flow, also for who asks the accessibility tree.
    checkable: true
    checked: on
    onToggled: checked = Qt.binding(() => button.on)

    background: Rectangle {
        radius: Theme.radius
        color: button.down ? (button.on ? Theme.accentPressed : Theme.soft) : button.on ? Theme.accent : Theme.surface
        border.color: button.on ? color : Theme.border
        border.width: Theme.borderWidth

        Rectangle {
            anchors.fill: parent
            anchors.margins: -2 * Theme.ring
            visible: button.visualFocus
            radius: parent.radius + 2 * Theme.ring
            color: "transparent"
            border.color: Theme.focus
            border.width: Theme.ring
        }
    }

    contentItem: Item {
        LineIcon {
            anchors.centerIn: parent
            anchors.verticalCenterOffset: -0.04 * parent.height
            size: 0.62 * Math.min(parent.width, parent.height)
            path: button.drawing
            ink: button.on ? Theme.accentText : Theme.accent
        }

        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: parent.bottom
            anchors.bottomMargin: 0.07 * parent.height
            width: 0.44 * parent.width
            height: 0.055 * parent.height
            radius: height / 2
            visible: button.on
            color: Theme.accentText
        }
    }
}
