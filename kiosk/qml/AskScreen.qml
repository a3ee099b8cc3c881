import QtQuick
import QtQuick.Layouts
import NowServing.Kiosk
import NowServing.Ui

// One question at a time: what is asked, how far one is, and a way back and on.
Item {
    id: screen

    required property KioskViewModel viewModel
    required property AskViewModel page
    required property KeyboardViewModel keyboard

    readonly property bool portrait: height > width
    readonly property real gap: cramped ? Theme.spaceS : Theme.spaceM
    // The height of a question with its help or error, an answer, and so many rows of keys below.
    readonly property real worded: 1.4 * Theme.titleSize + 4.6 * Theme.bodySize + 3 * Theme.spaceM
    readonly property real row: Theme.target + Theme.targetGap
    // Large letters on a small screen: the help gives way to the keys, and the question to an error.
    readonly property bool cramped: page.types && height < worded + ((beside ? 4 : keyboard.lines) + 2) * row
    // The keys beside the letters stand beside the way back, to save a row.
    readonly property bool narrow: height < worded + 7 * row
    // What is typed on a pad has room beside it for the help.
    readonly property bool beside: page.types && keyboard.pad && !portrait
    readonly property bool showsHelp: page.help !== "" && page.fault === "" && (!cramped || beside)
    readonly property real keysTop: words.y + words.height + gap
    readonly property real keysHeight: foot.y - gap - keysTop

    ColumnLayout {
        id: words
        anchors.left: parent.left
        anchors.right: parent.right
        // Standing, the question comes down with the keys that answer it, nearer to the hand.
        y: screen.portrait && screen.page.types ? Math.max(0, 0.5 * (foot.y - 2 * screen.gap - height - board.height)) : 0
        spacing: Theme.spaceXs

        Progress {
            visible: screen.page.steps > 1 && !screen.cramped
            at: screen.page.at
            steps: screen.page.steps
            words: screen.page.progress
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.spaceS
        }

        Heading {
            objectName: "ask-title"
            visible: !screen.cramped || screen.beside || screen.page.fault === ""
            text: screen.page.title
            font.pixelSize: screen.cramped ? Theme.labelSize : Theme.titleSize
            Layout.fillWidth: true
        }

        BodyText {
            objectName: "ask-help"
            visible: screen.showsHelp && !screen.beside
            text: screen.page.help
            font.pixelSize: Theme.labelSize
            color: Theme.muted
            Layout.fillWidth: true
        }

        FaultText {
            objectName: "ask-fault"
            visible: text !== "" && !screen.beside
            text: screen.cramped && screen.page.brief !== "" ? screen.page.brief : screen.page.fault
            Layout.fillWidth: true
            Layout.topMargin: Theme.spaceXs
        }
    }

    ChoiceGrid {
        visible: !screen.page.types
        anchors.left: parent.left
        anchors.right: parent.right
        y: words.y + words.height + Theme.spaceM
        height: foot.y - Theme.spaceM - y
        viewModel: screen.viewModel
        page: screen.page
    }

    Keyboard {
        id: board
        visible: screen.page.types
        anchors.left: parent.left
        anchors.right: parent.right
        y: screen.keysTop
        height: screen.portrait ? Math.min(implicitHeight, foot.y - 2 * screen.gap - words.height) : screen.keysHeight
        whole: !screen.narrow
        lines: screen.height < screen.worded + 6 * screen.row ? 3 : 4
        gap: screen.gap
        beside: screen.beside
        keyboard: screen.keyboard
        help: screen.beside && screen.showsHelp ? screen.page.help : ""
        fault: screen.beside ? screen.page.fault : ""
        ready: !screen.viewModel.guarded
    }

    RowLayout {
        id: foot
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        spacing: Theme.targetGap

        BigButton {
            objectName: "back"
            text: qsTr("Back")
            centered: true
            enabled: !screen.viewModel.guarded
            opacity: 1
            Layout.preferredWidth: Math.max(implicitWidth, (screen.cramped ? 1 : 2) * Theme.target)
            onClicked: screen.viewModel.goBack()
        }

        BigButton {
            objectName: "page-previous"
            visible: screen.page.hasPrevious
            text: qsTr("Previous")
            centered: true
            onClicked: screen.viewModel.turnPage(-1)
        }

        KeyboardFoot {
            visible: screen.page.types && screen.narrow
            keyboard: screen.keyboard
            Layout.fillWidth: true
        }

        Item {
            visible: !screen.page.types || !screen.narrow
            Layout.fillWidth: true
        }

        BigButton {
            objectName: "page-next"
            visible: screen.page.hasNext
            text: qsTr("More")
            centered: true
            onClicked: screen.viewModel.turnPage(1)
        }

        BigButton {
            objectName: "go-on"
            visible: screen.page.forward !== ""
            text: screen.page.forward
            primary: screen.page.answers
            centered: true
            enabled: !screen.viewModel.guarded
            Layout.preferredWidth: Math.max(implicitWidth, (screen.cramped ? 1 : 2) * Theme.target)
            onClicked: screen.page.goOn()
        }
    }
}
