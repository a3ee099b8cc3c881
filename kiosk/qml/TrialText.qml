import QtQuick
import NowServing.Ui

// A title that is laid out and not shown: does it fit at this size?
Text {
    property int lines: 1
    property real longestWord: 0
    readonly property bool fits: lineCount <= Math.min(3, lines) && longestWord <= width && contentWidth <= width

    visible: false
    font.family: Theme.fontFamily
    font.bold: true
    wrapMode: Text.WordWrap
}
