import QtQuick
import NowServing.Ui

// A quiet ground that takes the size it is given; a Card grows with what lies on it.
Rectangle {
    readonly property int padding: Theme.spaceM

    color: Theme.surface
    radius: 1.4 * Theme.radius
    border.color: Theme.divider
    border.width: Theme.borderWidth
}
