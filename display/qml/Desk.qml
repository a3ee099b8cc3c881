pragma ComponentBehavior: Bound

import QtQuick
import NowServing.Ui
import NowServing.Display

// The small screen over one desk: which one it is, and whose turn it is there. A number that has
// just been called stands on the highlight colour inside a frame; one that is being served is calm.
Window {
    id: window

    required property DeskViewModel viewModel
    readonly property bool numbered: viewModel.number !== ""

    visible: false
    color: viewModel.away ? Theme.sunken : viewModel.called ? Theme.highlight : Theme.surface
    title: "Desk — Now Serving"

    Item {
        id: page
        anchors.fill: parent
        anchors.margins: window.viewModel.margin
        LayoutMirroring.enabled: window.viewModel.rightToLeft
        LayoutMirroring.childrenInherit: true

        HoverHandler {
            cursorShape: Qt.BlankCursor
        }

        Row {
            id: head
            visible: window.numbered || window.viewModel.away
            height: window.viewModel.counterLetter
            spacing: 0.5 * window.viewModel.wordLetter
            anchors.top: parent.top
            anchors.horizontalCenter: parent.horizontalCenter

            DeskWords {
                viewModel: window.viewModel
                width: Math.min(implicitWidth, 0.46 * page.width)
                color: number.color
                anchors.verticalCenter: parent.verticalCenter
            }

            DeskText {
                objectName: "desk-counter"
                text: window.viewModel.counter
                font.pixelSize: window.viewModel.counterLetter
                color: number.color
                anchors.verticalCenter: parent.verticalCenter
            }
        }

        Rectangle {
            visible: window.numbered
            width: parent.width
            height: Math.max(2, 0.06 * window.viewModel.wordLetter)
            color: number.color
            opacity: 0.35
            anchors.top: head.bottom
            anchors.topMargin: 0.4 * window.viewModel.margin
        }

        DeskText {
            id: number
            objectName: "desk-number"
            visible: window.numbered
            text: window.viewModel.number
            color: window.viewModel.called ? Theme.highlightText : window.viewModel.away ? Theme.muted : Theme.text
            font.pixelSize: window.viewModel.numberLetter
            height: parent.height - head.height
            anchors.bottom: parent.bottom
            anchors.horizontalCenter: parent.horizontalCenter
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }

        DeskText {
            objectName: "desk-alone"
            visible: !window.numbered && !window.viewModel.away
            text: window.viewModel.counter
            color: Theme.accent
            font.pixelSize: window.viewModel.aloneLetter
            anchors.centerIn: parent
        }

        Column {
            visible: window.viewModel.away
            width: parent.width
            scale: Math.min(1, (parent.height - head.height - window.viewModel.margin) / Math.max(1, implicitHeight))
            anchors.centerIn: parent
            anchors.verticalCenterOffset: 0.5 * head.height
            spacing: 0.35 * window.viewModel.wordLetter

            Repeater {
                model: window.viewModel.words

                Text {
                    required property string said
                    required property int index
                    objectName: "desk-state-" + index
                    text: said
                    color: Theme.text
                    font.family: Theme.fontFamily
                    font.pixelSize: (window.viewModel.stale ? 0.85 : index === 0 ? 1.9 : 1.4) * window.viewModel.wordLetter
                    font.bold: index === 0
                    wrapMode: Text.WordWrap
                    textFormat: Text.PlainText
                    width: parent?.width ?? 0
                    horizontalAlignment: Text.AlignHCenter
                }
            }
        }
    }

    // A frame that comes and goes, less than once a second; without motion it stays.
    Rectangle {
        id: ring
        visible: window.viewModel.called
        anchors.fill: parent
        color: "transparent"
        border.color: Theme.highlightText
        border.width: 0.55 * window.viewModel.margin

        SequentialAnimation on opacity {
            running: window.viewModel.called && !window.viewModel.still
            loops: 5
            NumberAnimation { from: 1; to: 0.15; duration: 800; easing.type: Easing.InOutQuad }
            NumberAnimation { from: 0.15; to: 1; duration: 800; easing.type: Easing.InOutQuad }
        }
    }

    Text {
        objectName: "technician-note"
        visible: text !== ""
        text: window.viewModel.note.text
        color: Theme.muted
        font.family: Theme.fontFamily
        font.pixelSize: Math.max(9, 0.25 * window.viewModel.wordLetter)
        elide: Text.ElideRight
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: 3
    }
}
