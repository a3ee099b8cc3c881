import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import NowServing.Ui

// One answer. What was answered before has a tick and a thick frame.
T.Button {
    id: tile

    required property string name
    required property string title
    required property string detail
    required property bool chosen
    property bool compact: false

    implicitHeight: Theme.target
    implicitWidth: Theme.target
    leftPadding: Theme.spaceM
    rightPadding: Theme.spaceM
    focusPolicy: Qt.StrongFocus
    text: title
    checkable: true
    checked: chosen
    onToggled: checked = Qt.binding(() => tile.chosen)
    Accessible.role: Accessible.Button
    Accessible.name: title
    Accessible.description: detail

    contentItem: RowLayout {
        spacing: Theme.spaceM

        ColumnLayout {
            spacing: Theme.spaceXs
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignVCenter

            BodyText {
                text: tile.title
                font.bold: true
                font.pixelSize: tile.compact ? Theme.titleSize : Theme.labelSize
                horizontalAlignment: tile.compact ? Text.AlignHCenter : Text.AlignLeft
                Layout.fillWidth: true
                Accessible.ignored: true
            }

            BodyText {
                visible: text !== ""
                text: tile.detail
                color: Theme.muted
                font.pixelSize: Theme.smallSize
                horizontalAlignment: Text.AlignLeft
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }

        LineIcon {
            visible: tile.chosen && !tile.compact
            size: 0.4 * Theme.target
            line: 2.4
            path: "M4 12.5l5.5 5.5l10.5-12"
            ink: Theme.accent
            Layout.alignment: Qt.AlignVCenter
        }
    }

    background: Rectangle {
        radius: 1.4 * Theme.radius
        color: tile.down ? Theme.soft : Theme.surface
        border.color: tile.down || tile.chosen ? Theme.accent : Theme.border
        border.width: (tile.chosen ? 3 : 1) * Theme.borderWidth

        Rectangle {
            anchors.fill: parent
            anchors.margins: -2 * Theme.ring
            visible: tile.visualFocus
            radius: parent.radius + 2 * Theme.ring
            color: "transparent"
            border.color: Theme.focus
            border.width: Theme.ring
        }
    }
}
