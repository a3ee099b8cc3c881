import QtQuick
import NowServing.Ui

// A quiet sheet that holds things that belong together. Children go inside its
// margins; it is as large as it is told, or as they are.
Rectangle {
    id: card

    default property alias content: inner.data
    property int padding: Theme.spaceL

    implicitWidth: inner.childrenRect.width + 2 * padding
    implicitHeight: inner.childrenRect.height + 2 * padding
    color: Theme.surface
    radius: 1.4 * Theme.radius
    border.color: Theme.divider
    border.width: Theme.borderWidth

    Item {
        id: inner
        anchors.fill: parent
        anchors.margins: card.padding
    }
}
