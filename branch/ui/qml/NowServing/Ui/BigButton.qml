import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import NowServing.Ui

// What a finger presses. At least as large as the screen's profile demands; a
// press shows at once, a ring shows where the keyboard is.
T.Button {
    id: button

    // A second, smaller line: what is behind the choice, or how long it takes.
    property string secondaryText: ""
    property url iconSource: ""
    // The one thing to do on this screen.
    property bool primary: false
    // Ways out and aside, which must not draw the eye.
    property bool quiet: false
    property bool centered: primary || quiet

    readonly property color ink: !enabled ? Theme.muted : primary ? Theme.accentText : quiet ? Theme.accent : Theme.text
    readonly property color ground: primary ? Theme.accent : quiet ? "transparent" : Theme.surface
    readonly property color groundPressed: primary ? Theme.accentPressed : Theme.soft

    implicitWidth: Math.max(Theme.target, contentItem.implicitWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.target, contentItem.implicitHeight + topPadding + bottomPadding)
    leftPadding: Theme.spaceM
    rightPadding: Theme.spaceM
    topPadding: Theme.spaceS
    bottomPadding: Theme.spaceS
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: secondaryText

    contentItem: RowLayout {
        spacing: Theme.spaceM

        Image {
            visible: button.iconSource.toString() !== ""
            source: button.iconSource
            sourceSize.height: 1.3 * Theme.labelSize
            Layout.alignment: Qt.AlignVCenter
        }

        ColumnLayout {
            spacing: Theme.spaceXs / 2
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignVCenter

            BodyText {
                text: button.text
                color: button.ink
                font.pixelSize: Theme.labelSize
                font.bold: !button.quiet
                horizontalAlignment: button.centered ? Text.AlignHCenter : Text.AlignLeft
                Layout.fillWidth: true
                Accessible.ignored: true
            }

            BodyText {
                visible: text !== ""
                text: button.secondaryText
                color: button.primary && button.enabled ? Theme.accentText : Theme.muted
                font.pixelSize: Theme.smallSize
                horizontalAlignment: button.centered ? Text.AlignHCenter : Text.AlignLeft
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }
    }

    background: Rectangle {
        radius: Theme.radius
        color: !button.enabled ? Theme.sunken : button.down ? button.groundPressed : button.ground
        border.color: button.primary ? color : Theme.border
        border.width: button.quiet ? 0 : Theme.borderWidth

        // Outside the button with a gap of the page between, so that it stands
        // out on every ground.
        Rectangle {
            anchors.fill: parent
            anchors.margins: -2 * Theme.ring
            visible: button.visualFocus
            radius: parent.radius + 2 * Theme.ring
            color: "transparent"
            border.color: Theme.focus
            border.width: Theme.ring
        }
    }
}
