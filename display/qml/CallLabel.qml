import QtQuick
import NowServing.Ui
import NowServing.Display

// A number or a counter in the list: plain left-to-right text, centred on its row.
Text {
    required property LobbySizes sizes

    font.family: Theme.fontFamily
    font.pixelSize: sizes.rowLetter
    font.bold: true
    font.features: { "tnum": 1 }
    textFormat: Text.PlainText
    anchors.verticalCenter: parent?.verticalCenter
}
