pragma ComponentBehavior: Bound

import QtQuick
import NowServing.Ui
import NowServing.Display

// Who waits for what: a service beside a service, in one language at a time.
Item {
    id: line

    required property LobbyViewModel viewModel
    readonly property LobbyExtras extras: viewModel.extras
    readonly property real letter: 0.29 * height

    LayoutMirroring.enabled: extras.waitsRightToLeft
    LayoutMirroring.childrenInherit: true

    Row {
        anchors.fill: parent
        anchors.topMargin: 0.06 * line.height
        spacing: 0.3 * line.viewModel.sizes.margin

        Repeater {
            model: line.extras.waits

            Rectangle {
                id: chip
                required property string name
                required property string waiting
                required property string minutes
                required property int index

                objectName: "wait-" + index
                width: (line.width - (line.extras.chips - 1) * 0.3 * line.viewModel.sizes.margin) / line.extras.chips
                height: 0.84 * line.height
                radius: 0.3 * line.viewModel.sizes.margin
                color: Theme.sunken
                Accessible.role: Accessible.ListItem
                Accessible.name: name + " " + line.extras.waitingWord + " " + waiting + " " + minutes

                Text {
                    text: chip.name
                    color: Theme.text
                    font.family: Theme.fontFamily
                    font.pixelSize: line.letter
                    fontSizeMode: Text.Fit
                    minimumPixelSize: 0.5 * line.letter
                    wrapMode: Text.WordWrap
                    textFormat: Text.PlainText
                    lineHeight: 0.95
                    verticalAlignment: Text.AlignVCenter
                    anchors.left: parent.left
                    anchors.leftMargin: 0.4 * line.letter
                    anchors.right: amount.left
                    anchors.rightMargin: 0.4 * line.letter
                    anchors.top: parent.top
                    anchors.bottom: parent.bottom
                    horizontalAlignment: Text.AlignLeft
                }

                Column {
                    id: amount
                    width: Math.max(implicitWidth, 0.26 * chip.width)
                    anchors.right: parent.right
                    anchors.rightMargin: 0.4 * line.letter
                    anchors.verticalCenter: parent.verticalCenter

                    Text {
                        objectName: "waiting-" + chip.index
                        text: chip.waiting
                        color: Theme.accent
                        font.family: Theme.fontFamily
                        font.pixelSize: 1.15 * line.letter
                        font.bold: true
                        lineHeight: 0.85
                        textFormat: Text.PlainText
                        width: parent.width
                        horizontalAlignment: Text.AlignHCenter
                    }

                    Text {
                        text: chip.minutes !== "" ? chip.minutes : line.extras.waitingWord
                        color: Theme.muted
                        font.family: Theme.fontFamily
                        font.pixelSize: 0.62 * line.letter
                        lineHeight: 0.9
                        textFormat: Text.PlainText
                        anchors.horizontalCenter: parent.horizontalCenter
                    }
                }
            }
        }
    }
}
