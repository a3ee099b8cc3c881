import QtQuick
import QtQuick.Layouts
import NowServing.Ui

// Nobody touched anything for a while. One touch, anywhere, and all is as it was.
Rectangle {
    id: veil

    signal asked

    color: Qt.alpha(Theme.text, 0.55)

    TapHandler {
        onTapped: veil.asked()
    }

    Card {
        objectName: "question"
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.spaceL, 34 * Theme.bodySize)
        implicitHeight: words.implicitHeight + 2 * padding

        ColumnLayout {
            id: words
            anchors.left: parent.left
            anchors.right: parent.right
            spacing: Theme.spaceL

            Heading {
                text: qsTr("Are you still there?")
                font.pixelSize: Theme.titleSize
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
                Accessible.role: Accessible.AlertMessage
            }

            BodyText {
                text: qsTr("Otherwise this screen goes back to the beginning.")
                font.pixelSize: Theme.labelSize
                color: Theme.muted
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }

            BigButton {
                objectName: "more-time"
                text: qsTr("I need more time")
                primary: true
                Layout.alignment: Qt.AlignHCenter
                Layout.preferredWidth: Math.max(implicitWidth, 6 * Theme.target)
                onClicked: veil.asked()
            }
        }
    }
}
