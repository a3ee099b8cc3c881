import QtQuick
import NowServing.Ui

// The picture whose turn it is, whole. Read beside the gui thread, never larger than it is drawn,
// and forgotten when nothing is shown.
Image {
    id: picture

    required property FolderMedia media

    Accessible.ignored: true
    objectName: "picture"
    source: media.showing && width > 0 && height > 0 ? media.picture : ""
    asynchronous: true
    retainWhileLoading: true
    cache: false
    autoTransform: true
    fillMode: Image.PreserveAspectFit
    sourceSize: Qt.size(width, height)
    onStatusChanged: if (status === Image.Error) media.failed(source)
}
