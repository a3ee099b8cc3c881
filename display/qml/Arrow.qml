import QtQuick
import QtQuick.Shapes

// The way to a counter, drawn with the weight of the bold letters beside it. A way that is no
// direction gets an angle that only leads the eye from number to counter, in reading direction.
Item {
    id: arrow

    required property string way
    required property color color

    readonly property bool known: ["left", "right", "ahead", "up", "down"].includes(way)
    readonly property bool backwards: way === "left" || (!known && LayoutMirroring.enabled)
    readonly property bool upwards: way === "ahead" || way === "up"

    implicitWidth: height

    Shape {
        anchors.centerIn: parent
        width: 100
        height: 100
        scale: arrow.height / 100
        rotation: arrow.backwards ? 180 : arrow.upwards ? -90 : arrow.way === "down" ? 90 : 0

        ShapePath {
            strokeColor: arrow.color
            strokeWidth: 15
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin
            startX: arrow.known ? 10 : 72
            startY: 50
            PathLine { x: arrow.known ? 90 : 72; y: 50 }
            PathMove { x: arrow.known ? 54 : 36; y: 14 }
            PathLine { x: arrow.known ? 90 : 72; y: 50 }
            PathLine { x: arrow.known ? 54 : 36; y: 86 }
        }
    }
}
