pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import NowServing.Ui

// Every shared piece on one screen, to look at and to try a theme with.
Window {
    id: window

    required property GalleryViewModel viewModel

    width: 1080
    height: 1920
    visible: true
    color: Theme.page
    title: "Now Serving"

    Item {
        id: page
        anchors.fill: parent
        LayoutMirroring.enabled: Language.rightToLeft
        LayoutMirroring.childrenInherit: true

        OfflineBanner {
            id: banner
            objectName: "banner"
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            shown: window.viewModel.offline
            message: qsTr("The central office cannot be reached.")
            detail: qsTr("Tickets and calls go on as always.")
        }

        ColumnLayout {
            anchors.fill: parent
            anchors.topMargin: banner.height + Theme.spaceXl
            anchors.leftMargin: Theme.spaceL
            anchors.rightMargin: Theme.spaceL
            anchors.bottomMargin: Theme.spaceL
            spacing: Theme.spaceL

            Heading {
                text: qsTr("What brings you here today?")
                font.pixelSize: Theme.titleSize
                Layout.fillWidth: true
            }

            BodyText {
                text: qsTr("Touch a service to take a ticket. A102 · قسم الجوازات · Window 3")
                color: Theme.muted
                Layout.fillWidth: true
            }

            GridLayout {
                columns: 2
                uniformCellWidths: true
                columnSpacing: Theme.targetGap
                rowSpacing: Theme.targetGap
                Layout.fillWidth: true

                Repeater {
                    model: window.viewModel.services

                    BigButton {
                        id: choice
                        required property string code
                        required property string name
                        required property string waiting
                        required property bool open

                        objectName: "service-" + code
                        text: name
                        secondaryText: waiting
                        enabled: open
                        Layout.fillWidth: true
                        Layout.preferredHeight: Math.max(implicitHeight, 1.6 * Theme.target)
                        onClicked: window.viewModel.touch(choice.code)
                    }
                }
            }

            Card {
                Layout.fillWidth: true
                implicitHeight: words.implicitHeight + 2 * padding

                ColumnLayout {
                    id: words
                    anchors.left: parent.left
                    anchors.right: parent.right
                    spacing: Theme.spaceS

                    Heading {
                        text: qsTr("Your number")
                        Layout.fillWidth: true
                    }

                    Text {
                        objectName: "touched"
                        text: window.viewModel.touched
                        color: Theme.accent
                        font.family: Theme.fontFamily
                        font.pixelSize: Theme.numberSize
                        font.bold: true
                        Layout.fillWidth: true
                        horizontalAlignment: Text.AlignHCenter
                    }
                }
            }

            RowLayout {
                spacing: Theme.targetGap
                Layout.fillWidth: true

                BigButton {
                    objectName: "primary"
                    text: qsTr("Take a ticket")
                    primary: true
                    focus: true
                    Layout.fillWidth: true
                    onClicked: window.viewModel.touch("primary")
                }

                BigButton {
                    objectName: "quiet"
                    text: qsTr("Back")
                    quiet: true
                    onClicked: window.viewModel.touch("")
                }
            }

            Item {
                Layout.fillHeight: true
            }

            LanguageBar {
                Layout.fillWidth: true
                onChosen: code => Language.choose(code)
            }
        }
    }
}
