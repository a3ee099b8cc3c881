import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import NowServing.Ui

// One thing to come for: what it is, how many wait. A press shows at once.
T.Button {
    id: tile

    required property string name
    required property string title
    required property string detail
    required property string brief
    required property string least
    required property string said
    required property string drawing
    required property string letter
    required property bool group
    required property bool available
    // The longest title and word of the page: all tiles have the letters that these have room for.
    required property string longest
    required property string longestWord

    // Large letters on a small screen need the place of the drawing, and so does a word that
    // would be broken even in the smallest letters.
    readonly property bool cramped: width < 14 * Theme.smallSize || ruler.advanceWidth * Theme.smallSize / 100 > width - 3 * gap - mark
    readonly property int gap: width < 7.2 * Theme.target ? Theme.spaceS : Theme.spaceM
    readonly property int mark: Math.min(0.56 * height, 1.1 * Theme.target)
    // The largest letters in which the longest title has room; smaller ones in the tile whose
    // own title breaks less well than that one.
    readonly property int common: large.fits ? large.font.pixelSize : middle.fits ? middle.font.pixelSize : small.fits ? small.font.pixelSize : Theme.smallSize
    readonly property int letters: own.fits ? common : Math.max(Theme.smallSize, 0.75 * common)

    function linesAt(size: int): int {
        return Math.max(1, Math.floor((height - topPadding - bottomPadding - second.height - Theme.spaceXs) / (1.25 * size)));
    }

    TextMetrics {
        id: ruler
        text: tile.longestWord
        font.family: Theme.fontFamily
        font.bold: true
        font.pixelSize: 100
    }

    TextMetrics {
        id: whole
        text: tile.detail
        font.family: Theme.fontFamily
        font.pixelSize: Theme.smallSize
    }

    TextMetrics {
        id: shorter
        text: tile.brief
        font.family: Theme.fontFamily
        font.pixelSize: Theme.smallSize
    }

    TrialText {
        id: own
        width: lines.width
        text: tile.title
        font.pixelSize: tile.common
        lines: tile.linesAt(font.pixelSize)
    }

    TrialText {
        id: large
        width: lines.width
        text: tile.longest
        font.pixelSize: 1.3 * Theme.headingSize
        lines: tile.linesAt(font.pixelSize)
        longestWord: ruler.advanceWidth * font.pixelSize / 100
    }

    TrialText {
        id: middle
        width: lines.width
        text: tile.longest
        font.pixelSize: Theme.headingSize
        lines: tile.linesAt(font.pixelSize)
        longestWord: ruler.advanceWidth * font.pixelSize / 100
    }

    TrialText {
        id: small
        width: lines.width
        text: tile.longest
        font.pixelSize: Theme.labelSize
        lines: tile.linesAt(font.pixelSize)
        longestWord: ruler.advanceWidth * font.pixelSize / 100
    }

    implicitHeight: Theme.target
    implicitWidth: 3 * Theme.target
    leftPadding: gap
    rightPadding: gap
    topPadding: Theme.spaceXs
    bottomPadding: Theme.spaceXs
    focusPolicy: Qt.StrongFocus
    text: title
    Accessible.role: Accessible.Button
    Accessible.name: title
    Accessible.description: said

    contentItem: RowLayout {
        spacing: tile.gap

        Rectangle {
            visible: !tile.cramped
            implicitWidth: tile.mark
            implicitHeight: tile.mark
            radius: width / 2
            color: tile.available ? Theme.soft : Theme.sunken
            Layout.alignment: Qt.AlignVCenter

            LineIcon {
                anchors.centerIn: parent
                visible: tile.drawing !== ""
                size: 0.56 * parent.width
                path: tile.drawing
                ink: tile.available ? Theme.softText : Theme.muted
            }

            Text {
                anchors.centerIn: parent
                visible: tile.drawing === ""
                text: tile.letter
                color: tile.available ? Theme.softText : Theme.muted
                font.family: Theme.fontFamily
                font.bold: true
                font.pixelSize: 0.5 * parent.width
                Accessible.ignored: true
            }
        }

        ColumnLayout {
            id: lines
            spacing: Theme.spaceXs
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignVCenter

            Text {
                text: tile.title
                color: tile.available ? Theme.text : Theme.muted
                font.family: Theme.fontFamily
                font.bold: true
                font.pixelSize: tile.letters
                lineHeightMode: Text.FixedHeight
                lineHeight: Math.ceil(1.25 * font.pixelSize)
                wrapMode: Text.Wrap
                elide: Text.ElideRight
                maximumLineCount: tile.linesAt(font.pixelSize)
                horizontalAlignment: Text.AlignLeft
                Layout.fillWidth: true
                Accessible.ignored: true
            }

            BodyText {
                id: second
                visible: text !== ""
                text: whole.advanceWidth <= lines.width ? tile.detail : shorter.advanceWidth <= lines.width ? tile.brief : tile.least
                color: Theme.muted
                font.pixelSize: Theme.smallSize
                horizontalAlignment: Text.AlignLeft
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }

        LineIcon {
            visible: tile.group
            size: 0.5 * Theme.target
            path: Language.rightToLeft ? "M15 5l-7 7l7 7" : "M9 5l7 7l-7 7"
            ink: Theme.accent
            Layout.alignment: Qt.AlignVCenter
        }
    }

    background: Rectangle {
        radius: 1.4 * Theme.radius
        color: tile.down ? Theme.soft : tile.available ? Theme.surface : Theme.page
        border.color: tile.down ? Theme.accent : Theme.border
        border.width: Theme.borderWidth

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
