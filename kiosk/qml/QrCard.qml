import QtQuick
import NowServing.Ui

// The code to photograph or follow: black on white in every theme, squares on whole pixels. Its
// words stand below it; where that would make it too small for a phone, beside it; and where
// there is no room either, they are only said to who listens. A code too small for a phone even
// then is left out: the number is what counts.
Sheet {
    id: card

    required property string code
    required property string caption
    // No room for the words in any case.
    property bool silent: false

    readonly property real least: 20 * Theme.mm
    readonly property real most: 110 * Theme.mm
    readonly property int squares: Math.max(1, picture.implicitWidth)
    // With the white rim of four squares all around that readers need.
    readonly property int rimmed: squares + 8
    readonly property real margin: Math.min(padding, 0.06 * Math.min(width, height))
    readonly property int stepBelow: stepIn(height - 2 * padding - below.implicitHeight - 2 * Theme.spaceM)
    readonly property int stepAlone: stepIn(height - 2 * margin)
    readonly property bool hasBelow: !silent && fits(stepBelow)
    readonly property bool hasBeside: !silent && !hasBelow && fits(stepAlone) && beside.implicitHeight <= height - 2 * margin && beside.contentWidth <= beside.width
    readonly property int step: hasBelow ? stepBelow : stepAlone

    function stepIn(room: real): int {
        return Math.max(1, Math.floor(Math.min(width - 2 * margin, room, most) / rimmed));
    }

    function fits(size: int): bool {
        return size * squares >= least && size * rimmed <= Math.min(width, height);
    }

    visible: code !== "" && fits(step)

    Rectangle {
        id: paper
        objectName: "qr-paper"
        x: card.hasBeside ? (Language.rightToLeft ? card.width - card.margin - width : card.margin) : (card.width - width) / 2
        y: (card.height - height - (card.hasBelow ? below.implicitHeight + Theme.spaceS : 0)) / 2
        width: card.step * card.rimmed
        height: width
        color: "white"

        Image {
            id: picture
            objectName: "qr"
            // What it says, for who cannot see it and for tests.
            readonly property string content: card.code

            anchors.centerIn: parent
            source: card.code !== "" ? "image://qr/" + encodeURIComponent(card.code) : ""
            cache: false
            smooth: false
            width: card.step * card.squares
            height: width
            Accessible.role: Accessible.Graphic
            Accessible.name: card.caption
        }
    }

    BodyText {
        id: below
        visible: card.hasBelow
        anchors.top: paper.bottom
        anchors.topMargin: Theme.spaceS
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: card.padding
        anchors.rightMargin: card.padding
        text: card.caption
        color: Theme.muted
        font.pixelSize: Theme.smallSize
        horizontalAlignment: Text.AlignHCenter
        Accessible.ignored: true
    }

    BodyText {
        id: beside
        visible: card.hasBeside
        x: Language.rightToLeft ? card.margin : card.width - width - card.margin
        width: Math.max(1, card.width - 2 * card.margin - card.stepAlone * card.rimmed - Theme.spaceS)
        anchors.verticalCenter: parent.verticalCenter
        text: card.caption
        color: Theme.muted
        font.pixelSize: Theme.smallSize
        Accessible.ignored: true
    }
}
