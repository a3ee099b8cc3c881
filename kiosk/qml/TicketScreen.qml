import QtQuick
import NowServing.Kiosk
import NowServing.Ui

// The number, as large as the screen allows; then who comes first, and the paper.
Item {
    id: screen

    required property KioskViewModel viewModel
    required property TicketViewModel ticket

    readonly property bool portrait: height > width
    readonly property bool onPaper: ticket.paper === "printing" || ticket.paper === "printed"

    // Little room for large letters: words on the paper take the whole width, and the way out
    // stands beside the number.
    readonly property bool cramped: !portrait && width < 30 * Theme.smallSize
    readonly property real gap: cramped ? Theme.spaceM : Theme.spaceL
    readonly property real room: cramped ? height : height - done.height - gap
    readonly property real aside: portrait ? width : 0.4 * (width - gap)
    readonly property real lower: cramped ? paper.height + gap : 0

    // The side on which lines begin comes first.
    function from(start: real, size: real): real {
        return Language.rightToLeft ? width - start - size : start;
    }

    Sheet {
        id: sheet
        x: screen.from(0, width)
        y: screen.lower
        width: screen.portrait ? screen.width : screen.width - screen.gap - screen.aside
        height: screen.portrait ? 0.6 * (screen.room - screen.gap) : screen.room - y

        NumberCard {
            objectName: "number-card"
            anchors.fill: parent
            anchors.margins: screen.cramped ? Theme.spaceXs : sheet.padding
            ticket: screen.ticket
            loud: !screen.onPaper
            cramped: screen.cramped
        }
    }

    PaperCard {
        id: paper
        x: screen.from(screen.portrait || screen.cramped ? 0 : screen.width - width, width)
        y: screen.portrait ? sheet.height + screen.gap : 0
        width: screen.cramped ? screen.width : screen.aside
        height: implicitHeight
        ticket: screen.ticket
        onPaper: screen.onPaper
        moves: screen.viewModel.moves
    }

    QrCard {
        objectName: "qr-card"
        x: screen.from(screen.width - width, width)
        y: paper.y + paper.height + screen.gap
        width: screen.aside
        // Lying, the way out stands below the number, so that the code has the whole height.
        height: (screen.portrait ? screen.room : screen.height) - y - (screen.cramped ? done.height + screen.gap : 0)
        code: screen.ticket.qr
        caption: screen.ticket.follow
        silent: screen.cramped
    }

    BigButton {
        id: done
        objectName: "done"
        anchors.bottom: parent.bottom
        x: screen.cramped ? screen.from(screen.width - width, width) : sheet.x + (sheet.width - width) / 2
        width: screen.cramped ? screen.aside : Math.min(sheet.width, Math.max(implicitWidth, 5 * Theme.target))
        text: qsTr("Done")
        primary: true
        // Not there yet while the finger that took the ticket may bounce.
        visible: !screen.viewModel.guarded && !screen.ticket.asksForPaper
        onClicked: screen.viewModel.done()
    }

    // In its place where only the citizen can tell whether a ticket came out.
    Row {
        visible: screen.ticket.asksForPaper
        anchors.bottom: parent.bottom
        x: done.x
        spacing: Theme.targetGap
        layoutDirection: Language.rightToLeft ? Qt.RightToLeft : Qt.LeftToRight

        BigButton {
            objectName: "paper-came"
            width: (done.width - Theme.targetGap) / 2
            text: qsTr("Yes")
            primary: true
            centered: true
            onClicked: screen.viewModel.paperSeen(true)
        }

        BigButton {
            objectName: "paper-missing"
            width: (done.width - Theme.targetGap) / 2
            text: qsTr("No")
            centered: true
            onClicked: screen.viewModel.paperSeen(false)
        }
    }
}
