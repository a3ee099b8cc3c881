pragma ComponentBehavior: Bound

import QtQuick
import NowServing.Ui
import NowServing.Display

// The last calls, newest first, each with its counter; the one that is shown large is marked.
Item {
    id: last

    required property LobbyViewModel viewModel
    readonly property LobbySizes sizes: viewModel.sizes

    // Faded while nobody knows whether it is still true.
    opacity: viewModel.stale ? 0.45 : 1

    Words {
        id: title
        viewModel: last.viewModel
        word: "lastCalls"
        height: 2 * last.sizes.wordLetter
        anchors.left: parent.left
        anchors.right: parent.right
    }

    Column {
        anchors.top: title.bottom
        anchors.left: parent.left
        anchors.right: parent.right

        Repeater {
            model: last.viewModel.rows

            Item {
                id: row
                required property int index
                required property string number
                required property string counter
                required property string way
                required property bool lit

                objectName: "call-row-" + index
                width: last.width
                height: last.sizes.rowHeight
                Accessible.role: Accessible.ListItem
                Accessible.name: number + " → " + counter

                Rectangle {
                    anchors.fill: parent
                    anchors.bottomMargin: 0.09 * last.sizes.rowHeight
                    radius: 0.4 * last.sizes.margin
                    color: row.lit ? Theme.highlight : Theme.surface
                    border.color: row.lit ? Theme.highlight : Theme.divider
                    border.width: Math.max(1, 0.06 * last.sizes.margin)

                    CallLabel {
                        objectName: row.objectName + "-number"
                        text: row.number
                        sizes: last.sizes
                        color: row.lit ? Theme.highlightText : Theme.text
                        anchors.left: parent.left
                        anchors.leftMargin: 0.25 * last.sizes.rowLetter
                    }

                    Arrow {
                        way: row.way
                        color: row.lit ? Theme.highlightText : Theme.muted
                        height: 0.55 * last.sizes.rowLetter
                        anchors.verticalCenter: parent.verticalCenter
                        anchors.right: counter.left
                        anchors.rightMargin: 0.25 * last.sizes.rowLetter
                    }

                    CallLabel {
                        id: counter
                        objectName: row.objectName + "-counter"
                        text: row.counter
                        sizes: last.sizes
                        color: row.lit ? Theme.highlightText : Theme.accent
                        anchors.right: parent.right
                        anchors.rightMargin: 0.25 * last.sizes.rowLetter
                    }
                }
            }
        }
    }
}
