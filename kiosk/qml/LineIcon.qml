import QtQuick
import QtQuick.Shapes

// A line drawing from a path in a square of 24, in any size and colour.
Item {
    id: icon

    required property string path
    required property color ink
    property real size: 24
    property real line: 1.7

    implicitWidth: size
    implicitHeight: size
    Accessible.ignored: true

    Shape {
        width: 24
        height: 24
        scale: icon.size / 24
        transformOrigin: Item.TopLeft

        ShapePath {
            strokeColor: icon.ink
            strokeWidth: icon.line
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin

            PathSvg {
                path: icon.path
            }
        }
    }
}
