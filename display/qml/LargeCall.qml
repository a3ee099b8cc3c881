pragma ComponentBehavior: Bound

import QtQuick
import NowServing.Ui
import NowServing.Display

// The call in the spotlight: the number, where to go, and which way. Without a call it says that
// numbers will appear here; with calls that may no longer be true it says to ask the staff, and the
// list stays for those who were called before.
Rectangle {
    id: large

    required property LobbyViewModel viewModel
    readonly property LobbySizes sizes: viewModel.sizes
    readonly property bool called: viewModel.number !== ""
    readonly property bool stale: viewModel.stale
    readonly property color ink: viewModel.softGround ? Theme.softText : Theme.accentText
    readonly property string event: viewModel.callEvent

    radius: 0.6 * sizes.margin
    color: stale ? Theme.notice : viewModel.softGround ? Theme.soft : Theme.accent
    onEventChanged: if (called && !viewModel.extras.still) pulse.restart()
    Accessible.role: Accessible.AlertMessage
    Accessible.name: called && !stale ? viewModel.number + " → " + viewModel.counter : ""

    // A frame that comes and goes three times in five seconds: seen from the corner of the eye,
    // far below three flashes a second. Where nothing may move it stays.
    Rectangle {
        id: ring
        anchors.fill: parent
        radius: parent.radius
        color: "transparent"
        border.color: Theme.highlight
        border.width: 0.4 * large.sizes.margin
        opacity: large.called && !large.stale && large.viewModel.extras.still ? 1 : 0
    }

    SequentialAnimation {
        id: pulse
        loops: 3
        NumberAnimation { target: ring; property: "opacity"; to: 1; duration: 500 / large.viewModel.speed; easing.type: Easing.OutQuad }
        PauseAnimation { duration: 500 / large.viewModel.speed }
        NumberAnimation { target: ring; property: "opacity"; to: 0; duration: 700 / large.viewModel.speed; easing.type: Easing.InQuad }
    }

    Column {
        visible: large.called && !large.stale
        width: parent.width - 2 * large.sizes.margin
        anchors.centerIn: parent
        spacing: 0.45 * large.sizes.margin

        Words {
            viewModel: large.viewModel
            word: "number"
            color: large.ink
            centered: true
            width: parent.width
        }

        Text {
            objectName: "newest-number"
            text: large.viewModel.number
            color: large.ink
            font.family: Theme.fontFamily
            font.pixelSize: large.sizes.numberLetter
            font.bold: true
            textFormat: Text.PlainText
            width: parent.width
            height: 0.86 * large.sizes.numberLetter
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
        }

        Rectangle {
            width: parent.width
            height: Math.max(2, 0.06 * large.sizes.margin)
            color: large.ink
            opacity: 0.35
        }

        Words {
            viewModel: large.viewModel
            word: "counter"
            color: large.ink
            centered: true
            width: parent.width
        }

        Row {
            spacing: 0.28 * large.sizes.counterLetter
            anchors.horizontalCenter: parent.horizontalCenter

            Arrow {
                way: large.viewModel.way
                color: Theme.highlight
                height: 0.68 * large.sizes.counterLetter
                anchors.verticalCenter: parent.verticalCenter
            }

            Text {
                objectName: "newest-counter"
                text: large.viewModel.counter
                color: Theme.highlight
                font.family: Theme.fontFamily
                font.pixelSize: large.sizes.counterLetter
                font.bold: true
                textFormat: Text.PlainText
                height: 0.86 * large.sizes.counterLetter
                verticalAlignment: Text.AlignVCenter
            }
        }

        Words {
            objectName: "newest-place"
            visible: large.viewModel.hasPlace
            viewModel: large.viewModel
            word: "place"
            color: large.ink
            letter: 1.15 * large.sizes.wordLetter
            centered: true
            width: parent.width
        }

        Words {
            visible: large.viewModel.way !== ""
            viewModel: large.viewModel
            word: "way"
            color: large.ink
            centered: true
            width: parent.width
        }
    }

    LargeLines {
        visible: !large.called && !large.stale
        viewModel: large.viewModel
        color: large.ink
    }

    LargeLines {
        objectName: "stale"
        visible: large.stale
        viewModel: large.viewModel
        paused: true
        color: Theme.noticeText
        Accessible.role: Accessible.AlertMessage
    }
}
