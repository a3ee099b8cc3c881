pragma ComponentBehavior: Bound

import QtQuick
import NowServing.Ui
import NowServing.Display

// One word in every language of the branch, side by side. Each is a text of its own, so that
// scripts of two directions cannot shuffle one another; the row shrinks to the width it has.
Item {
    id: words

    required property LobbyViewModel viewModel
    // Which of the words: number, counter, lastCalls, way or place.
    required property string word
    property color color: Theme.muted
    property int letter: viewModel.sizes.wordLetter
    property bool centered: false

    implicitHeight: 1.5 * letter
    implicitWidth: row.implicitWidth

    Row {
        id: row

        readonly property real fit: Math.min(1, words.width / Math.max(1, implicitWidth))

        spacing: 0.9 * words.letter
        scale: fit
        transformOrigin: words.centered ? Item.Center : LayoutMirroring.enabled ? Item.Right : Item.Left
        anchors.verticalCenter: parent.verticalCenter
        anchors.horizontalCenter: words.centered ? parent.horizontalCenter : undefined
        anchors.left: words.centered ? undefined : parent.left

        Repeater {
            model: words.viewModel.words

            Text {
                required property int index
                required property string number
                required property string counter
                required property string lastCalls
                required property string way
                required property string place

                text: words.word === "number" ? number : words.word === "counter" ? counter : words.word === "way" ? way : words.word === "place" ? place : lastCalls
                visible: text !== ""
                color: words.color
                font.family: Theme.fontFamily
                font.pixelSize: words.letter
                font.bold: index === 0
                textFormat: Text.PlainText
            }
        }
    }
}
