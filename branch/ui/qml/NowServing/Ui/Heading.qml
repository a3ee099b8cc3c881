import QtQuick
import NowServing.Ui

// The one line that says what this screen is about.
BodyText {
    font.pixelSize: Theme.headingSize
    font.bold: true
    Accessible.role: Accessible.Heading
}
