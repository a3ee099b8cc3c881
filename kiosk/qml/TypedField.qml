import QtQuick
import NowServing.Kiosk
import NowServing.Ui

// What is typed so far, and the key that takes the last letter back.
Item {
    id: field

    required property KeyboardViewModel keyboard

    implicitHeight: erase.implicitHeight

    Rectangle {
        id: paper
        anchors.left: parent.left
        anchors.right: erase.left
        anchors.rightMargin: Theme.targetGap
        height: parent.height
        radius: Theme.radius
        color: Theme.surface
        border.color: Theme.accent
        border.width: 2 * Theme.borderWidth
        clip: true

        Row {
            id: line

            readonly property real room: paper.width - 2 * Theme.spaceM
            // Digits and Latin letters go on to the right in every language.
            readonly property bool fromRight: Language.rightToLeft && !/[ -~]$/.test(field.keyboard.typed)

            LayoutMirroring.enabled: fromRight
            // The end of a long answer stays in sight.
            x: (fromRight ? width > room : !Language.rightToLeft && width <= room) ? Theme.spaceM : paper.width - Theme.spaceM - width
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.borderWidth

            BodyText {
                objectName: "typed"
                text: field.keyboard.typed
                textFormat: Text.PlainText
                wrapMode: Text.NoWrap
                font.pixelSize: Theme.headingSize
                font.bold: true
                Accessible.name: text === "" ? qsTr("Nothing typed yet") : text
            }

            Rectangle {
                objectName: "caret"
                width: 2 * Theme.borderWidth
                height: 1.3 * Theme.headingSize
                color: Theme.accent
            }
        }
    }

    KeyCap {
        id: erase
        objectName: "key-erase"
        anchors.right: parent.right
        text: qsTr("Erase the last letter")
        drawing: Language.rightToLeft ? "M3 5h12l6 7l-6 7h-12z M7 9.5l5 5 M12 9.5l-5 5" : "M21 5h-12l-6 7l6 7h12z M17 9.5l-5 5 M12 9.5l5 5"
        aside: true
        enabled: field.keyboard.typed !== ""
        onClicked: field.keyboard.erase()
    }
}
