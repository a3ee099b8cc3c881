import QtQuick
import NowServing.Ui

// One line to everybody, in one language at a time; it stands, it does not run.
Rectangle {
    id: foot

    required property string line
    required property int margin

    color: Theme.sunken

    Text {
        objectName: "ticker"
        text: foot.line
        color: Theme.text
        font.family: Theme.fontFamily
        font.pixelSize: 0.46 * foot.height
        fontSizeMode: Text.Fit
        minimumPixelSize: 0.26 * foot.height
        wrapMode: Text.WordWrap
        maximumLineCount: 2
        elide: Text.ElideRight
        textFormat: Text.PlainText
        anchors.fill: parent
        anchors.leftMargin: foot.margin
        anchors.rightMargin: foot.margin
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
    }
}
