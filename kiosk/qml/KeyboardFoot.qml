pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import NowServing.Kiosk
import NowServing.Ui

// The keys beside the letters: capitals, other letters, space.
RowLayout {
    id: foot

    required property KeyboardViewModel keyboard

    spacing: Theme.targetGap

    KeyCap {
        objectName: "key-shift"
        visible: foot.keyboard.cased
        text: qsTr("Capital letters")
        drawing: "M12 4l8 8h-4.5v7h-7v-7h-4.5z"
        aside: true
        Layout.fillHeight: true
        on: foot.keyboard.capitals
        onClicked: foot.keyboard.shift()
    }

    Repeater {
        model: foot.keyboard.layers

        KeyCap {
            required property string alphabet
            required property string label

            objectName: "key-layer-" + alphabet
            text: label
            aside: true
            Layout.fillHeight: true
            Layout.minimumWidth: Math.max(Theme.target, implicitContentWidth + Theme.spaceM)
            onClicked: foot.keyboard.showLayer(alphabet)
        }
    }

    KeyCap {
        objectName: "key-space"
        visible: foot.keyboard.spaced
        text: qsTr("Space")
        drawing: "M3 9v6h18v-6"
        aside: true
        Layout.fillHeight: true
        Layout.fillWidth: true
        onClicked: foot.keyboard.key(" ")
    }

    Item {
        visible: !foot.keyboard.spaced
        Layout.fillWidth: true
    }
}
