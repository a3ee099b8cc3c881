import QtQuick
import QtQuick.Layouts
import NowServing.Ui

// The branch's name, and what holds for everybody right now.
Rectangle {
    id: header

    required property string branch
    required property string notice
    // Room that is kept free beside the name, and the least height of its line.
    property real aside: 0
    property real least: 0

    implicitHeight: column.implicitHeight
    color: Theme.surface

    TrialText {
        id: trial
        width: name.width
        text: header.branch
        font.pixelSize: Theme.headingSize
        lines: 2
    }

    ColumnLayout {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right
        spacing: 0

        Heading {
            id: name
            objectName: "branch-name"
            text: header.branch
            // A long name beside the languages: small, light letters, and never a third line.
            font.pixelSize: trial.fits ? Theme.headingSize : Theme.smallSize
            font.bold: trial.fits
            maximumLineCount: 2
            elide: Text.ElideRight
            color: Theme.accent
            Layout.fillWidth: true
            Layout.leftMargin: Theme.spaceL
            Layout.rightMargin: Theme.spaceL + header.aside
            Layout.minimumHeight: Math.max(implicitHeight + 2 * Theme.spaceM, header.least)
            verticalAlignment: Text.AlignVCenter
        }

        Rectangle {
            color: Theme.divider
            implicitHeight: Theme.borderWidth
            Layout.fillWidth: true
        }

        OfflineBanner {
            objectName: "notice"
            shown: header.notice !== ""
            message: header.notice
            Layout.fillWidth: true
        }
    }
}
