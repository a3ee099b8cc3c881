pragma ComponentBehavior: Bound

import QtQuick
import NowServing.Ui
import NowServing.Display

// A sentence to everybody, once in each language, the first one the largest. With many languages
// they shrink together to the height there is: a missing one would leave its readers without.
Column {
    id: lines

    required property LobbyViewModel viewModel
    required property color color
    property bool paused: false

    // More than three do not fit below one another in a low card: smaller, and longer lines.
    readonly property real crowd: paused && viewModel.sizes.portrait ? Math.min(1, Math.sqrt(3 / Math.max(1, said.count))) : 1

    width: (parent.width - 4 * viewModel.sizes.margin) / crowd
    anchors.centerIn: parent
    scale: Math.min(crowd, (parent.height - 2 * viewModel.sizes.margin) / Math.max(1, implicitHeight))
    spacing: 0.9 * viewModel.sizes.wordLetter

    Repeater {
        id: said
        model: lines.viewModel.words

        Text {
            required property string welcome
            required property string paused
            required property int index

            text: lines.paused ? paused : welcome
            color: lines.color
            font.family: Theme.fontFamily
            font.pixelSize: (index === 0 ? 1.9 : 1.4) * lines.viewModel.sizes.wordLetter
            font.bold: index === 0
            wrapMode: Text.WordWrap
            textFormat: Text.PlainText
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
