pragma ComponentBehavior: Bound

import QtQuick
import NowServing.Ui
import NowServing.Display

// The lobby screen: the newest call large, the last calls beside it or below, the time.
Window {
    id: window

    required property LobbyViewModel viewModel
    readonly property LobbySizes sizes: viewModel.sizes

    visible: false
    color: Theme.page
    title: "Lobby — Now Serving"

    Item {
        id: page
        anchors.fill: parent
        LayoutMirroring.enabled: window.viewModel.rightToLeft
        LayoutMirroring.childrenInherit: true

        // Nobody points at a lobby screen.
        HoverHandler {
            cursorShape: Qt.BlankCursor
        }

        LobbyHead {
            id: head
            viewModel: window.viewModel
            height: window.sizes.head
            anchors.top: parent.top
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.leftMargin: window.sizes.margin
            anchors.rightMargin: window.sizes.margin
        }

        LargeCall {
            id: large
            viewModel: window.viewModel
            // Before the first call there is no list, and the welcome has the whole screen.
            width: called ? window.sizes.largeWidth : page.width - 2 * window.sizes.margin
            height: called ? window.sizes.largeHeight : page.height - head.height - foot.height - window.sizes.margin
            anchors.top: head.bottom
            anchors.left: parent.left
            anchors.leftMargin: window.sizes.margin
        }

        MediaView {
            media: window.viewModel.media
            anchors.fill: large
        }

        LastCalls {
            id: last
            visible: large.called
            viewModel: window.viewModel
            anchors.top: window.sizes.portrait ? large.bottom : head.bottom
            anchors.topMargin: window.sizes.portrait ? window.sizes.margin : 0
            anchors.bottom: foot.top
            anchors.bottomMargin: window.sizes.margin
            anchors.left: window.sizes.portrait ? parent.left : large.right
            anchors.leftMargin: window.sizes.margin
            anchors.right: parent.right
            anchors.rightMargin: window.sizes.margin
        }

        Column {
            id: foot
            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.right: parent.right

            WaitsLine {
                viewModel: window.viewModel
                visible: height > 0
                height: window.sizes.waits
                width: parent.width - 2 * window.sizes.margin
                anchors.horizontalCenter: parent.horizontalCenter
            }

            FootLine {
                visible: height > 0
                line: window.viewModel.extras.ticker
                margin: window.sizes.margin
                height: window.sizes.ticker
                width: parent.width
            }
        }

        Text {
            objectName: "technician-note"
            visible: text !== ""
            text: window.viewModel.note.text
            color: Theme.muted
            font.family: Theme.fontFamily
            font.pixelSize: 0.42 * window.sizes.wordLetter
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 8
            elide: Text.ElideRight
            horizontalAlignment: Text.AlignLeft
            anchors.bottom: foot.top
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.leftMargin: window.sizes.margin
            anchors.rightMargin: window.sizes.margin
            anchors.bottomMargin: 0.15 * window.sizes.margin
        }
    }
}
