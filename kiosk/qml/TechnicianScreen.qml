pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import NowServing.Kiosk
import NowServing.Ui

// Behind the corners: a PIN, then tests and facts. In English, from left to right.
Rectangle {
    id: screen

    required property TechnicianViewModel technician
    readonly property bool portrait: height > width

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    color: Theme.page

    // Nothing behind it is touched.
    MouseArea {
        anchors.fill: parent
    }

    Heading {
        id: says
        objectName: "technician-says"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.spaceL
        visible: screen.technician.state !== "grid"
        text: screen.technician.says
        font.pixelSize: Theme.titleSize
        horizontalAlignment: Text.AlignLeft
    }

    GridLayout {
        visible: screen.technician.state === "pin"
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: says.bottom
        anchors.topMargin: Theme.spaceM
        columns: 3
        columnSpacing: Theme.targetGap
        rowSpacing: Theme.targetGap

        Heading {
            text: screen.technician.typed > 0 ? "●".repeat(screen.technician.typed) : "–"
            Accessible.name: screen.technician.typed + " digits"
            horizontalAlignment: Text.AlignHCenter
            Layout.columnSpan: 3
            Layout.fillWidth: true
        }

        Repeater {
            model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "Leave", "0", "OK"]

            BigButton {
                required property string modelData

                objectName: "pin-" + modelData
                text: modelData
                centered: true
                primary: modelData === "OK"
                Layout.preferredWidth: 1.6 * Theme.target
                onClicked: modelData === "OK" ? screen.technician.enter() : modelData === "Leave" ? screen.technician.leave() : screen.technician.digit(modelData)
            }
        }
    }

    GridLayout {
        visible: screen.technician.state === "menu"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: says.bottom
        anchors.bottom: parent.bottom
        anchors.margins: Theme.spaceL
        anchors.topMargin: Theme.spaceM
        columns: screen.portrait ? 1 : 2
        columnSpacing: Theme.spaceL
        rowSpacing: Theme.spaceM

        GridLayout {
            columns: 2
            columnSpacing: Theme.targetGap
            rowSpacing: Theme.targetGap
            uniformCellWidths: true
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: screen.portrait

            Repeater {
                model: ListModel {
                    ListElement {
                        wish: "print"
                        words: "Test print"
                    }
                    ListElement {
                        wish: "preview"
                        words: "Preview"
                    }
                    ListElement {
                        wish: "again"
                        words: "Reprint last"
                    }
                    ListElement {
                        wish: "speaker"
                        words: "Speaker"
                    }
                    ListElement {
                        wish: "grid"
                        words: "Touch grid"
                    }
                    ListElement {
                        wish: "facts"
                        words: "Facts"
                    }
                    ListElement {
                        wish: "log"
                        words: "Log"
                    }
                    ListElement {
                        wish: "exit"
                        words: "End kiosk"
                    }
                    ListElement {
                        wish: "leave"
                        words: "Leave"
                    }
                }

                BigButton {
                    required property string wish
                    required property string words

                    objectName: "technician-" + wish
                    text: words
                    centered: true
                    primary: wish === "leave"
                    Layout.fillWidth: true
                    onClicked: wish === "leave" ? screen.technician.leave() : wish === "grid" ? screen.technician.grid() : screen.technician.wish(wish)
                }
            }
        }

        Image {
            objectName: "technician-picture"
            visible: screen.technician.picture !== ""
            source: screen.technician.picture
            cache: false
            fillMode: Image.PreserveAspectFit
            horizontalAlignment: Image.AlignLeft
            verticalAlignment: Image.AlignTop
            Layout.fillWidth: true
            Layout.fillHeight: true
            Accessible.role: Accessible.Graphic
            Accessible.name: "A ticket as it is printed"
        }

        BodyText {
            objectName: "technician-lines"
            visible: screen.technician.picture === ""
            text: screen.technician.lines
            font.pixelSize: Theme.smallSize
            wrapMode: Text.Wrap
            clip: true
            verticalAlignment: Text.AlignTop
            horizontalAlignment: Text.AlignLeft
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }

    // Every square is touched once; what stays empty is dead glass.
    Grid {
        id: squares

        property int empty: 0

        visible: screen.technician.state === "grid"
        onVisibleChanged: empty = columns * rows
        onEmptyChanged: empty === 0 && screen.technician.menu()
        anchors.fill: parent
        columns: Math.floor(width / Theme.target)
        rows: Math.floor(height / Theme.target)

        Repeater {
            model: squares.visible ? squares.columns * squares.rows : 0

            Rectangle {
                id: square

                property bool touched: false

                width: squares.width / squares.columns
                height: squares.height / squares.rows
                color: touched ? Theme.accent : Theme.surface
                border.color: Theme.border
                border.width: Theme.borderWidth

                TapHandler {
                    enabled: !square.touched
                    onPressedChanged: {
                        square.touched = true;
                        squares.empty -= 1;
                    }
                }
            }
        }
    }
}
