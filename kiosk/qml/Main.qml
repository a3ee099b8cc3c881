import QtQuick
import NowServing.Kiosk
import NowServing.Ui

// One window, one screen at a time. Above: where we are. Below or beside it: the languages.
Window {
    id: window

    required property KioskViewModel viewModel
    required property TechnicianViewModel technician
    // The public cannot close it.
    property bool stays: false
    readonly property bool portrait: height > width
    readonly property LookViewModel look: viewModel.look
    // What somebody who sits can reach, and whether that is less than everything.
    readonly property real band: look.bandMm * Theme.mm
    readonly property bool offersLow: band > 0 && band < height
    readonly property bool knowsBranch: viewModel.screen !== "starting" && viewModel.screen !== "setup"

    color: Theme.page
    title: "Kiosk — Now Serving"
    onClosing: event => event.accepted = !window.stays

    Item {
        id: page
        anchors.fill: parent
        LayoutMirroring.enabled: Language.rightToLeft
        LayoutMirroring.childrenInherit: true

        TapHandler {
            onTapped: window.viewModel.touched()
        }

        // Everything that is touched lies in here.
        Item {
            id: reach
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            height: window.offersLow && window.look.low ? window.band : parent.height
        }

        Header {
            id: header
            objectName: "header"
            visible: window.knowsBranch
            anchors.left: parent.left
            anchors.right: parent.right
            // The name can stay where it is; beside the languages it goes with them.
            y: window.portrait ? 0 : reach.y
            branch: window.viewModel.branch
            notice: window.viewModel.notice
            // Lying screens are low: the languages stand beside the name.
            aside: window.portrait ? 0 : languages.childrenRect.width + Theme.spaceL
            least: window.portrait ? 0 : languages.height + 2 * Theme.spaceS
        }

        Item {
            id: stage
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.bottom: parent.bottom
            anchors.leftMargin: Theme.spaceL
            anchors.rightMargin: helps.visible && !window.portrait ? 1.6 * Theme.spaceM + Theme.target : Theme.spaceL
            anchors.topMargin: Math.max(header.visible ? header.y + header.height : 0, reach.y) + Theme.spaceM
            anchors.bottomMargin: languages.visible && window.portrait ? page.height - Math.min(languages.y, helps.y) + Theme.spaceM : Theme.spaceM

            MenuScreen {
                anchors.fill: parent
                visible: window.viewModel.screen === "menu"
                viewModel: window.viewModel
                page: window.viewModel.menu
            }

            AskScreen {
                anchors.fill: parent
                visible: window.viewModel.screen === "ask"
                viewModel: window.viewModel
                page: window.viewModel.ask
                keyboard: window.viewModel.keyboard
            }

            IdleScreen {
                anchors.fill: parent
                visible: window.viewModel.screen === "idle"
                page: window.viewModel.idle
            }

            IssuingScreen {
                anchors.fill: parent
                visible: window.viewModel.screen === "issuing"
            }

            TicketScreen {
                anchors.fill: parent
                visible: window.viewModel.screen === "ticket"
                viewModel: window.viewModel
                ticket: window.viewModel.ticket
            }

            MessageScreen {
                anchors.fill: parent
                visible: ["trouble", "closed", "staff", "last"].includes(window.viewModel.screen)
                heading: window.viewModel.title
                message: window.viewModel.detail
                back: window.viewModel.back
                anyway: window.viewModel.anyway
                staff: window.viewModel.staff
                person: window.viewModel.screen === "staff"
                ready: !window.viewModel.guarded
                onBackAsked: window.viewModel.goBack()
                onAnywayAsked: window.viewModel.takeAnyway()
                onStaffAsked: window.viewModel.askStaff()
            }

            MessageScreen {
                anchors.fill: parent
                objectName: "setup"
                visible: window.viewModel.screen === "setup"
                heading: qsTr("This kiosk does not know its branch yet.")
                message: qsTr("For the technician: give this computer a branch file with “nowserving-agent configure FILE”. The kiosk begins by itself as soon as it is there.")
            }
        }

        LanguageBar {
            id: languages
            visible: window.knowsBranch
            // Every language keeps its place when another is chosen; the bar stands at the edge
            // where lines begin, or, beside the name, where they end.
            LayoutMirroring.enabled: false
            x: window.portrait === Language.rightToLeft ? page.width - Theme.spaceL - childrenRect.width : Theme.spaceL
            y: window.portrait ? page.height - height - Theme.spaceL : reach.y + Theme.spaceS
            width: window.portrait ? page.width - 3 * Theme.spaceL - helps.width : 0.62 * page.width
            onChosen: code => window.viewModel.chooseLanguage(code)
        }

        HelpBar {
            id: helps
            visible: window.knowsBranch
            viewModel: window.viewModel
            look: window.look
            offersLow: window.offersLow
            columns: window.portrait ? 4 : 1
            x: window.portrait && !Language.rightToLeft ? page.width - Theme.spaceL - width : window.portrait ? Theme.spaceL : Language.rightToLeft ? 0.8 * Theme.spaceM : page.width - 0.8 * Theme.spaceM - width
            y: page.height - height - (window.portrait ? Theme.spaceL : Theme.spaceM)
        }

        MoreTime {
            anchors.fill: parent
            visible: window.viewModel.asksMoreTime
            onAsked: window.viewModel.moreTime()
        }

        TechnicianScreen {
            objectName: "technician"
            anchors.fill: parent
            visible: window.technician.state !== "closed"
            technician: window.technician
        }
    }
}
