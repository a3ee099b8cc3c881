pragma ComponentBehavior: Bound

import QtQuick
import NowServing.Ui

// How far one is: a bar in as many pieces as there are questions, and the same in words.
Row {
    id: progress

    required property int at
    required property int steps
    required property string words

    spacing: Theme.spaceS
    layoutDirection: Language.rightToLeft ? Qt.RightToLeft : Qt.LeftToRight
    // The layout direction is set above; mirroring it would turn it back.
    LayoutMirroring.enabled: false

    Repeater {
        model: progress.steps

        Rectangle {
            required property int index

            anchors.verticalCenter: label.verticalCenter
            color: index <= progress.at ? Theme.accent : Theme.surface
            border.color: index <= progress.at ? Theme.accent : Theme.border
            border.width: Theme.borderWidth
            height: 0.4 * Theme.smallSize
            width: Math.min(1.6 * Theme.target, (progress.width - label.implicitWidth) / progress.steps - progress.spacing)
            radius: height / 2
        }
    }

    BodyText {
        id: label
        objectName: "progress"
        text: progress.words
        font.pixelSize: Theme.smallSize
        color: Theme.muted
    }
}
