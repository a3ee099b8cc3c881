import QtQuick
import NowServing.Ui

// A number is on its way. Words come only if it takes long enough to wonder.
Item {
    id: issuing

    property bool late: false

    onVisibleChanged: late = false

    Timer {
        interval: 700
        running: issuing.visible
        onTriggered: issuing.late = true
    }

    Heading {
        anchors.centerIn: parent
        visible: issuing.late
        text: qsTr("One moment, please.")
        font.pixelSize: Theme.titleSize
        color: Theme.muted
    }
}
