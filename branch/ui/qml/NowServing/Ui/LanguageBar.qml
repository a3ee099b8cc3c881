pragma ComponentBehavior: Bound

import QtQuick
import NowServing.Ui

// Every language by its own name, side by side; the one shown is filled. A press
// asks for the language by `chosen`, so that the program's own flow decides.
Flow {
    id: bar

    signal chosen(code: string)

    spacing: Theme.targetGap

    Repeater {
        model: Language.choices

        BigButton {
            required property string code
            required property string name
            required property bool current

            objectName: "language-" + code
            text: name
            primary: current
            centered: true
            width: Math.max(implicitWidth, 1.6 * Theme.target)
            onClicked: bar.chosen(code)
        }
    }
}
