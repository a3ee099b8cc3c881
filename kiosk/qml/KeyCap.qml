import QtQuick
import QtQuick.Templates as T
import NowServing.Ui

// One key of the keyboard on the screen; what joins a letter is shown on a dotted circle.
T.Button {
    id: cap

    property string letter: ""
    property string drawing: ""
    // A quiet key beside the letters: shift, another layer, space.
    property bool aside: false
    property bool on: false

    implicitWidth: Theme.target
    implicitHeight: Theme.target
    focusPolicy: Qt.StrongFocus
    objectName: "key-" + letter
    text: letter
    Accessible.role: Accessible.Button
    Accessible.name: text

    contentItem: Item {
        BodyText {
            anchors.centerIn: parent
            visible: cap.drawing === ""
            text: /^[\u0300-\u036f]/.test(cap.text) ? "\u25cc" + cap.text : cap.text
            font.pixelSize: cap.aside ? Theme.labelSize : Theme.headingSize
            font.bold: true
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }

        LineIcon {
            anchors.centerIn: parent
            visible: cap.drawing !== ""
            size: 0.5 * Theme.target
            path: cap.drawing
            ink: cap.on ? Theme.accentText : Theme.text
        }
    }

    background: Rectangle {
        radius: Theme.radius
        color: cap.on ? Theme.accent : cap.down ? Theme.soft : cap.aside ? Theme.sunken : Theme.surface
        border.color: cap.down ? Theme.accent : Theme.border
        border.width: Theme.borderWidth

        Rectangle {
            anchors.fill: parent
            anchors.margins: -2 * Theme.ring
            visible: cap.visualFocus
            radius: parent.radius + 2 * Theme.ring
            color: "transparent"
            border.color: Theme.focus
            border.width: Theme.ring
        }
    }
}
