pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import NowServing.Kiosk
import NowServing.Ui

// What is typed, and the keys for it; as large as there is room.
Item {
    id: board

    required property KeyboardViewModel keyboard
    required property real gap
    required property bool ready
    required property bool beside
    // With the keys beside the letters, as a row of its own.
    required property bool whole
    required property int lines
    required property string help
    required property string fault

    readonly property int abreast: Math.floor((width + Theme.targetGap) / (Theme.target + Theme.targetGap))
    readonly property bool footed: whole && !keyboard.pad
    readonly property int rows: keyRows.count + (footed ? 1 : 0)
    readonly property real room: beside ? height : height - field.height - gap
    readonly property real tallest: 1.6 * Theme.target
    readonly property real keyHeight: Math.floor(Math.max(Theme.target, Math.min(tallest, (room + Theme.targetGap) / rows - Theme.targetGap)))
    readonly property real keyWidth: Math.floor(Math.min(1.5 * Theme.target, (width + Theme.targetGap) / Math.max(10, keyboard.longest) - Theme.targetGap))
    readonly property real padWidth: beside ? 0.5 * (width - Theme.spaceL) : Math.min(width, 7 * Theme.target)

    implicitHeight: field.height + gap + rows * (tallest + Theme.targetGap) - Theme.targetGap
    onAbreastChanged: keyboard.fit(abreast, lines)
    onLinesChanged: keyboard.fit(abreast, lines)
    Component.onCompleted: keyboard.fit(abreast, lines)

    TypedField {
        id: field
        x: board.beside && Language.rightToLeft ? board.width - width : 0
        width: board.beside ? board.width - board.padWidth - Theme.spaceL : board.width
        keyboard: board.keyboard
    }

    ColumnLayout {
        x: field.x
        y: field.height + board.gap
        width: field.width

        BodyText {
            objectName: "ask-help"
            visible: text !== ""
            text: board.help
            color: Theme.muted
            Layout.fillWidth: true
        }

        FaultText {
            objectName: "ask-fault"
            visible: text !== ""
            text: board.fault
            Layout.fillWidth: true
        }
    }

    ColumnLayout {
        y: board.beside ? 0 : field.height + board.gap
        x: board.beside ? (Language.rightToLeft ? 0 : board.width - width) : (board.width - width) / 2
        width: board.keyboard.pad ? board.padWidth : board.width
        spacing: Theme.targetGap

        Repeater {
            id: keyRows
            model: board.keyboard.rows

            RowLayout {
                id: keyRow

                required property string letters

                spacing: Theme.targetGap
                // Keys stand where the hand knows them; only an alphabet runs with the language.
                LayoutMirroring.enabled: Language.rightToLeft && board.keyboard.mirrored
                LayoutMirroring.childrenInherit: true
                Layout.alignment: Qt.AlignHCenter
                Layout.fillWidth: board.keyboard.pad

                Repeater {
                    model: keyRow.letters.length

                    KeyCap {
                        required property int index

                        letter: keyRow.letters.charAt(index)
                        enabled: board.ready
                        Layout.fillWidth: board.keyboard.pad
                        Layout.preferredHeight: board.keyHeight
                        Layout.preferredWidth: board.keyWidth
                        onClicked: board.keyboard.key(letter)
                    }
                }
            }
        }

        KeyboardFoot {
            visible: board.footed
            keyboard: board.keyboard
            Layout.fillWidth: false
            Layout.preferredWidth: board.keyboard.longest * (board.keyWidth + Theme.targetGap) - Theme.targetGap
            Layout.maximumWidth: board.width
            Layout.preferredHeight: board.keyHeight
            Layout.alignment: Qt.AlignHCenter
        }
    }
}
