import QtQuick
import NowServing.Ui
import NowServing.Display

// Whose screen this is, and the time.
Item {
    id: head

    required property LobbyViewModel viewModel

    // Words of the staff take the place of the branch's name: nothing else has to give way.
    Rectangle {
        visible: head.viewModel.extras.notice !== ""
        color: Theme.notice
        border.color: Theme.noticeText
        border.width: Math.max(2, 0.025 * head.height)
        radius: 0.15 * head.height
        anchors.left: parent.left
        anchors.right: time.left
        anchors.rightMargin: head.viewModel.sizes.margin
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.topMargin: 0.07 * head.height
        anchors.bottomMargin: 0.07 * head.height
        Accessible.role: Accessible.AlertMessage
        Accessible.name: head.viewModel.extras.notice

        Text {
            objectName: "notice"
            text: head.viewModel.extras.notice
            color: Theme.noticeText
            font.family: Theme.fontFamily
            font.pixelSize: 0.4 * head.height
            fontSizeMode: Text.Fit
            minimumPixelSize: 0.18 * head.height
            font.bold: true
            wrapMode: Text.WordWrap
            textFormat: Text.PlainText
            lineHeight: 0.9
            anchors.fill: parent
            anchors.margins: 0.12 * head.height
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
        }
    }

    Text {
        objectName: "branch"
        visible: head.viewModel.extras.notice === ""
        text: head.viewModel.branchName
        color: Theme.text
        font.family: Theme.fontFamily
        font.pixelSize: 0.4 * head.height
        font.bold: true
        textFormat: Text.PlainText
        elide: Text.ElideRight
        anchors.left: parent.left
        anchors.right: time.left
        anchors.rightMargin: head.viewModel.sizes.margin
        anchors.verticalCenter: parent.verticalCenter
        horizontalAlignment: Text.AlignLeft
    }

    Text {
        id: time
        objectName: "clock"
        text: head.viewModel.clock
        color: Theme.text
        font.family: Theme.fontFamily
        font.pixelSize: 0.52 * head.height
        font.features: { "tnum": 1 }
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
    }
}
