pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import NowServing.Kiosk
import NowServing.Ui

// The answers there are, one touch each; numbers stand close, like on a telephone.
Item {
    id: choices

    required property KioskViewModel viewModel
    required property AskViewModel page

    readonly property bool portrait: height > 0.9 * width
    readonly property int leastTile: Math.ceil(Math.max(1.15 * Theme.target, 4.4 * Theme.labelSize))
    readonly property int tallest: Math.ceil((page.compact ? 1.8 : 2.6) * Theme.target)
    readonly property int columns: page.compact ? (portrait ? 3 : 6) : portrait || tiles.count < 4 ? 1 : 2
    readonly property int rows: Math.ceil(tiles.count / columns)

    function rowsIn(space: real): int {
        return Math.max(1, Math.floor((space + Theme.targetGap) / (leastTile + Theme.targetGap)));
    }

    readonly property int capacity: rowsIn(height) * (portrait ? 1 : 2)

    onCapacityChanged: page.fit(capacity)

    GridLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        height: Math.min(choices.height, choices.rows * (choices.tallest + rowSpacing) - rowSpacing)
        columns: choices.columns
        uniformCellWidths: true
        uniformCellHeights: true
        columnSpacing: Theme.targetGap
        rowSpacing: Theme.targetGap

        Repeater {
            id: tiles
            model: choices.page.choices

            ChoiceTile {
                required property string key

                objectName: name
                compact: choices.page.compact
                enabled: !choices.viewModel.guarded
                Layout.fillWidth: true
                Layout.fillHeight: true
                onClicked: choices.page.choose(key)
            }
        }
    }
}
