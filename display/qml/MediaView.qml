import QtQuick
import NowServing.Ui
import NowServing.Display

// A picture or a film, whole, while nobody is called. It never takes the place of the list.
Rectangle {
    id: view

    required property FolderMedia media

    visible: media.showing
    color: "black"

    FolderPicture {
        media: view.media
        anchors.fill: parent
    }

    FilmItem {
        readonly property string wanted: view.media.showing ? view.media.film : ""
        readonly property bool silent: view.media.muted
        readonly property string captions: view.media.captions
        objectName: "film"
        onWantedChanged: show(wanted)
        onSilentChanged: mute(silent)
        onCaptionsChanged: caption(captions)
        Component.onCompleted: show(wanted)
        anchors.fill: parent
        onEnded: source => view.media.ended(source)
        onFailed: source => view.media.failed(source)
    }
}
