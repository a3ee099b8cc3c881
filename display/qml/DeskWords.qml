pragma ComponentBehavior: Bound

import QtQuick
import NowServing.Ui
import NowServing.Display

// The word for "counter" in every language of the branch, below one another, the first the largest.
Item {
    id: words

    required property DeskViewModel viewModel
    required property color color

    implicitWidth: column.implicitWidth
    implicitHeight: Math.min(column.implicitHeight, viewModel.counterLetter)

    Column {
        id: column
        anchors.centerIn: parent
        scale: Math.min(1, words.width / Math.max(1, implicitWidth), words.viewModel.counterLetter / Math.max(1, implicitHeight))

        Repeater {
            model: words.viewModel.words

            Text {
                required property string counter
                required property int index
                text: counter
                color: words.color
                font.family: Theme.fontFamily
                font.pixelSize: (index === 0 ? 1 : 0.72) * words.viewModel.wordLetter
                font.bold: index === 0
                textFormat: Text.PlainText
                anchors.horizontalCenter: parent?.horizontalCenter
            }
        }
    }
}
