import QtQuick
import NowServing.Kiosk
import NowServing.Ui

// For who cannot read the screen, or not reach it. Forgotten with the visitor.
Grid {
    id: bar

    required property KioskViewModel viewModel
    required property LookViewModel look
    // Whether there is anything that cannot be reached from a seat.
    required property bool offersLow

    spacing: Theme.targetGap

    HelpButton {
        objectName: "help-large-text"
        text: qsTr("Larger text")
        drawing: "M2 18.5l3.6-9l3.6 9 M3.2 15.5h4.8 M10.4 18.5l5.6-14l5.6 14 M12.4 13.6h7.2"
        on: bar.look.largeText
        onClicked: bar.viewModel.adjust("large_text")
    }

    HelpButton {
        objectName: "help-contrast"
        text: qsTr("Stronger contrast")
        drawing: "M12 3a9 9 0 1 1 0 18a9 9 0 1 1 0-18z M12 3v18 M12 6.4h6.8 M12 9.8h8.5 M12 13.2h8.7 M12 16.6h7.3"
        on: bar.look.contrast !== "normal"
        onClicked: bar.viewModel.adjust("contrast")
    }

    HelpButton {
        objectName: "help-low"
        visible: bar.offersLow
        text: qsTr("Bring everything lower")
        drawing: "M9.6 4a1.5 1.5 0 1 1 3 0a1.5 1.5 0 1 1 -3 0 M11.2 7.6v6.2h5.2l2.5 5.4 M11.2 10.4h4.2 M9.2 11.2a5 5 0 1 0 6 6.8"
        on: bar.look.low
        onClicked: bar.viewModel.adjust("low")
    }
}
