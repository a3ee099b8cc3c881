pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import NowServing.Kiosk
import NowServing.Ui

// What there is to come for: large tiles, one touch each.
Item {
    id: menu

    required property KioskViewModel viewModel
    required property MenuViewModel page

    readonly property int count: tiles.count
    readonly property bool portrait: height > width
    readonly property bool wide: width > 1.9 * height
    readonly property int columns: portrait ? (count > 7 ? 2 : 1) : wide && count > 4 ? 3 : 2
    readonly property int leastTile: Math.ceil(Math.max(1.15 * Theme.target, (width < 29 * Theme.smallSize ? 5.2 : topped ? 4.5 : 4) * Theme.smallSize + 4 * Theme.spaceXs))
    readonly property int tallestTile: Math.ceil(4 * Theme.target)
    // What there is beside the services: at the foot of a standing screen, at the top of a lying one.
    readonly property bool topped: !portrait && beside.visible
    readonly property real besideHeight: beside.visible && portrait ? beside.height + Theme.spaceM : 0
    readonly property real wordsHeight: topped ? Math.max(words.implicitHeight, beside.height) : words.implicitHeight
    readonly property int gap: topped ? Theme.targetGap : Theme.spaceM
    readonly property int room: height - wordsHeight - gap - besideHeight
    readonly property int abreast: !portrait && wide ? 3 : 2
    // A page never needs more than eight tiles to be looked through.
    readonly property int whole: Math.min(8, abreast * rowsIn(room))
    readonly property bool footed: page.canGoBack || page.offers > whole
    readonly property int capacity: footed ? Math.max(2, Math.min(8, abreast * rowsIn(room - Theme.target - Theme.spaceM))) : whole

    function rowsIn(space: real): int {
        return Math.max(1, Math.floor((space + Theme.targetGap) / (leastTile + Theme.targetGap)));
    }

    onCapacityChanged: viewModel.fit(capacity)
    Component.onCompleted: viewModel.fit(capacity)

    ColumnLayout {
        id: words
        x: menu.topped && Language.rightToLeft ? menu.width - width : 0
        width: menu.topped ? menu.width - beside.width - Theme.spaceM : menu.width
        spacing: Theme.spaceXs

        Heading {
            objectName: "menu-title"
            text: menu.page.title !== "" ? menu.page.title : qsTr("What brings you here today?")
            font.pixelSize: !menu.topped ? Theme.titleSize : menu.height < 8.6 * Theme.target ? Theme.labelSize : Theme.headingSize
            Layout.fillWidth: true
        }

        BodyText {
            visible: !menu.topped && menu.height > 9 * Theme.target
            text: qsTr("Touch what you came for.")
            color: Theme.muted
            Layout.fillWidth: true
        }
    }

    GridLayout {
        id: grid
        anchors.left: parent.left
        anchors.right: parent.right
        y: menu.wordsHeight + menu.gap
        height: Math.min(menu.height - menu.wordsHeight - menu.gap - (foot.visible ? foot.height + Theme.spaceM : 0) - menu.besideHeight, Math.ceil(menu.count / columns) * (menu.tallestTile + rowSpacing) - rowSpacing)
        columns: menu.columns
        uniformCellWidths: true
        uniformCellHeights: true
        columnSpacing: Theme.targetGap
        rowSpacing: Theme.targetGap

        Repeater {
            id: tiles
            model: menu.page.tiles

            Tile {
                required property string key

                objectName: name
                longest: menu.page.longestTitle
                longestWord: menu.page.longestWord
                // Not disabled to the eye: it lasts a moment.
                enabled: !menu.viewModel.guarded
                Layout.fillWidth: true
                Layout.fillHeight: true
                onClicked: group ? menu.viewModel.chooseGroup(key) : menu.viewModel.chooseService(key)
            }
        }
    }

    RowLayout {
        id: beside
        x: menu.portrait || Language.rightToLeft ? 0 : menu.width - width
        y: menu.portrait ? menu.height - height : 0
        width: menu.portrait ? menu.width : 0.66 * menu.width
        visible: menu.page.appointment !== "" || menu.page.staff !== ""
        spacing: Theme.targetGap

        BigButton {
            objectName: "have-appointment"
            visible: text !== ""
            text: menu.page.appointment
            centered: true
            enabled: !menu.viewModel.guarded
            Layout.fillWidth: true
            Layout.fillHeight: true
            onClicked: menu.viewModel.haveAppointment()
        }

        BigButton {
            objectName: "ask-staff"
            visible: text !== ""
            text: menu.page.staff
            centered: true
            enabled: !menu.viewModel.guarded
            Layout.fillWidth: true
            Layout.fillHeight: true
            onClicked: menu.viewModel.askStaff()
        }
    }

    RowLayout {
        id: foot
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.bottomMargin: menu.besideHeight > 0 ? beside.height + Theme.targetGap : 0
        visible: menu.page.canGoBack || menu.page.pageWords !== ""
        spacing: Theme.targetGap

        BigButton {
            objectName: "back"
            visible: menu.page.canGoBack
            text: qsTr("Back")
            centered: true
            Layout.preferredWidth: Math.max(implicitWidth, 2 * Theme.target)
            onClicked: menu.viewModel.goBack()
        }

        Item {
            Layout.fillWidth: true
        }

        BigButton {
            objectName: "page-previous"
            visible: menu.page.pageWords !== ""
            enabled: menu.page.hasPrevious
            text: qsTr("Previous")
            centered: true
            onClicked: menu.viewModel.turnPage(-1)
        }

        BodyText {
            visible: text !== ""
            text: menu.page.pageWords
            color: Theme.muted
            Layout.leftMargin: Theme.spaceS
            Layout.rightMargin: Theme.spaceS
        }

        BigButton {
            objectName: "page-next"
            visible: menu.page.pageWords !== ""
            enabled: menu.page.hasNext
            text: qsTr("More")
            primary: true
            onClicked: menu.viewModel.turnPage(1)
        }
    }
}
