pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import NowServing.Kiosk
import NowServing.Ui

// Nobody stands here: who is called now and who waits for what, or pictures; and how to begin.
// Nothing moves: a picture takes the place of the last one at once.
Item {
    id: idle

    required property IdleViewModel page

    readonly property bool portrait: height > width
    // How many services there is room for beside the words at the foot.
    readonly property int rows: Math.max(1, Math.floor((height - begin.height - 3 * Theme.spaceM - heading.height - (portrait && page.calls ? called.height + Theme.spaceL : 0)) / (2.4 * Theme.labelSize)))

    FolderPicture {
        visible: media.showing
        media: idle.page.media
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: begin.top
        anchors.bottomMargin: Theme.spaceM
    }

    GridLayout {
        visible: !idle.page.media.showing
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: begin.top
        anchors.bottomMargin: Theme.spaceM
        columns: idle.portrait || !idle.page.calls ? 1 : 2
        columnSpacing: Theme.spaceL
        rowSpacing: Theme.spaceL

        ColumnLayout {
            id: called
            visible: idle.page.calls
            spacing: Theme.spaceS
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop

            Heading {
                text: qsTr("Called now")
                color: Theme.muted
                Layout.fillWidth: true
            }

            Repeater {
                model: idle.page.called

                RowLayout {
                    id: call

                    required property string title
                    required property string detail

                    spacing: Theme.spaceM

                    Heading {
                        text: call.title
                        font.pixelSize: (idle.portrait ? 1.5 : 1) * Theme.titleSize
                        color: Theme.accent
                        wrapMode: Text.NoWrap
                        Layout.minimumWidth: (idle.portrait ? 6 : 4) * Theme.titleSize
                    }

                    BodyText {
                        text: call.detail
                        font.pixelSize: idle.portrait ? Theme.headingSize : Theme.labelSize
                        Layout.fillWidth: true
                    }
                }
            }
        }

        ColumnLayout {
            spacing: Theme.spaceS
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop

            Heading {
                id: heading
                text: qsTr("Waiting now")
                color: Theme.muted
                Layout.fillWidth: true
            }

            Repeater {
                model: idle.page.waits

                ColumnLayout {
                    id: wait

                    required property int index
                    required property string title
                    required property string detail

                    visible: index < Math.floor(idle.rows * 0.6)
                    spacing: 0
                    Layout.fillWidth: true

                    BodyText {
                        text: wait.title
                        font.pixelSize: idle.portrait ? Theme.headingSize : Theme.bodySize
                        font.bold: true
                        Layout.fillWidth: true
                    }

                    BodyText {
                        text: wait.detail
                        color: Theme.muted
                        font.pixelSize: Theme.smallSize
                        Layout.fillWidth: true
                    }
                }
            }
        }
    }

    Rectangle {
        id: begin
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: Math.max(1.2 * Theme.target, words.implicitHeight + (others.visible ? others.implicitHeight + Theme.spaceS : 0) + 2 * Theme.spaceS)
        radius: 1.4 * Theme.radius
        color: Theme.accent

        Heading {
            id: words
            objectName: "idle"
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.margins: Theme.spaceM
            anchors.verticalCenter: parent.verticalCenter
            anchors.verticalCenterOffset: others.visible ? -(others.implicitHeight + Theme.spaceS) / 2 : 0
            text: qsTr("Touch the screen to begin")
            color: Theme.accentText
            horizontalAlignment: Text.AlignHCenter
        }

        // Who comes has not chosen a language yet.
        BodyText {
            id: others
            objectName: "idle-others"
            visible: text !== ""
            anchors.left: words.left
            anchors.right: words.right
            anchors.top: words.bottom
            anchors.topMargin: Theme.spaceS
            text: idle.page.begin
            wrapMode: Text.Wrap
            color: Theme.accentText
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
