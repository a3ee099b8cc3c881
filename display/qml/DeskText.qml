import QtQuick
import NowServing.Ui

// A number over a desk: plain, bold, in its own direction.
Text {
    font.family: Theme.fontFamily
    font.bold: true
    font.features: { "tnum": 1 }
    textFormat: Text.PlainText
    verticalAlignment: Text.AlignVCenter
    horizontalAlignment: Text.AlignHCenter
}
