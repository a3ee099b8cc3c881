"""The real QML: legible, large enough, mirrored, and what is touched is what happens."""

import itertools
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QRectF
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from branch.ui.tokens import CAPITAL_OF_EM
from kiosk import flow, shots
from kiosk.look import Contrast, Help, Look, band_mm, large_capital_mm
from kiosk.menu import BranchNow
from tests.helpers import paper as reader
from tests.helpers.kiosk_window import (
    FEW,
    MANY,
    Kiosk,
    every_scene,
    is_button,
    open_kiosk,
    place,
)


@pytest.fixture(params=shots.SHAPES, ids=lambda shape: shape.name)
def kiosk(request: pytest.FixtureRequest, qapp: QGuiApplication) -> Iterator[Kiosk]:
    with open_kiosk(request.param) as opened:
        yield opened


LOOKS = (
    Look(),
    Look(large_text=True),
    Look(large_text=True, contrast=Contrast.DARK, low=True),
)
"""What can change where things are; colours are looked at elsewhere."""
OFFERED = ["en", "es", "ar"]


@pytest.mark.parametrize("look", LOOKS, ids=["plain", "large", "large-low"])
@pytest.mark.parametrize("code", ["en", "es", "ar"])
def test_everything_to_touch_is_large_enough_apart_and_inside(
    kiosk: Kiosk, qtbot: QtBot, code: str, look: Look
) -> None:
    kiosk.language.choose(code)
    millimetre = kiosk.shape.pixels_per_mm
    whole = QRectF(0, 0, kiosk.shape.width, kiosk.shape.height)
    reach = QRectF(whole)
    if look.low and band_mm(800.0) * millimetre < kiosk.shape.height:
        reach.setTop(kiosk.shape.height - band_mm(800.0) * millimetre)
    for scene in every_scene(code, look):
        kiosk.show(scene, qtbot)
        buttons = kiosk.seen(is_button)
        for button in buttons:
            where = (scene.name, button.objectName())
            area = place(button)
            assert min(area.width(), area.height()) >= 20 * millimetre, where
            assert reach.contains(area), where
        if scene.name == "more-time":
            continue  # it lies over the others
        for one, other in itertools.combinations(buttons, 2):
            grown = place(one).adjusted(*(d * 2.9 * millimetre for d in (-1, -1, 1, 1)))
            names = (scene.name, one.objectName(), other.objectName())
            assert not grown.intersects(place(other)), names


@pytest.mark.parametrize("look", LOOKS, ids=["plain", "large", "large-low"])
@pytest.mark.parametrize("code", ["en", "es", "ar"])
def test_every_text_is_legible_whole_and_inside(
    kiosk: Kiosk, qtbot: QtBot, code: str, look: Look
) -> None:
    least_mm = large_capital_mm(600.0) if look.large_text else 4.8
    kiosk.language.choose(code)
    whole = QRectF(0, 0, kiosk.shape.width, kiosk.shape.height)
    for scene in every_scene(code, look):
        kiosk.show(scene, qtbot)
        texts = kiosk.seen(lambda i: i.inherits("QQuickText") and bool(i.property("text")))
        assert texts, scene.name
        for text in texts:
            where = (scene.name, text.property("text"))
            font = text.property("font")
            capital_mm = font.pixelSize() * CAPITAL_OF_EM / kiosk.shape.pixels_per_mm
            assert capital_mm >= least_mm - 0.01, where
            assert not text.property("truncated"), where
            assert whole.contains(place(text)), where
            assert text.property("contentWidth") <= text.width() + 1, where
            for button in kiosk.seen(is_button) if scene.name != "more-time" else ():
                apart = button.isAncestorOf(text) or not place(button).intersects(place(text))
                assert apart, (*where, button.objectName())


@pytest.mark.parametrize("look", LOOKS, ids=["plain", "large", "large-low"])
@pytest.mark.parametrize("code", ["en", "es", "ar", "de", "vi"])
def test_the_code_is_large_enough_for_a_phone_and_nothing_leaves_its_card(
    kiosk: Kiosk, qtbot: QtBot, code: str, look: Look
) -> None:
    kiosk.language.offer([*OFFERED, code] if code not in OFFERED else OFFERED)
    kiosk.language.choose(code)
    tickets = [scene for scene in every_scene(code, look) if scene.name.startswith("ticket")]
    assert len(tickets) > len(flow.Paper)
    for scene in tickets:
        kiosk.show(scene, qtbot)
        side = kiosk.item("qr").width() / kiosk.shape.pixels_per_mm
        assert side >= 20, (scene.name, side)
        paper = place(kiosk.item("qr-paper"))
        assert place(kiosk.item("qr-card")).contains(paper), scene.name
        for text in kiosk.seen(lambda i: i.inherits("QQuickText") and bool(i.property("text"))):
            assert not place(text).intersects(paper), (scene.name, text.property("text"))
        card = kiosk.item("number-card")
        for text in kiosk.seen(lambda i: i.inherits("QQuickText")):
            if not card.isAncestorOf(text):
                continue
            inside = place(card).adjusted(-1, -1, 1, 1).contains(place(text))
            assert inside, (scene.name, text.property("text"))


def test_right_to_left_mirrors_the_menu_and_leaves_the_number_alone(
    kiosk: Kiosk, qtbot: QtBot
) -> None:
    def titles_begin(code: str) -> float:
        kiosk.language.choose(code)
        kiosk.show(every_scene(code)[0], qtbot)
        return place(kiosk.item("service-identity")).center().x()

    left, right = titles_begin("en"), titles_begin("ar")
    if kiosk.shape.width > kiosk.shape.height:
        assert left < kiosk.shape.width / 2 < right
    ticket = next(scene for scene in every_scene("ar") if scene.name == "ticket")
    kiosk.show(ticket, qtbot)
    assert kiosk.item("number").property("text") == "A118"


@pytest.mark.parametrize(("typed", "goes_on"), [("60012", "right"), ("آنا", "left"), ("", "left")])
def test_in_arabic_what_is_typed_goes_on_where_its_letters_do(
    kiosk: Kiosk, qtbot: QtBot, typed: str, goes_on: str
) -> None:
    kiosk.language.choose("ar")
    scene = next(scene for scene in every_scene("ar") if scene.name == "ask-text")
    assert isinstance(scene.screen, flow.Asking)
    kiosk.show(replace(scene, screen=replace(scene.screen, typed=typed)), qtbot)
    text, caret = place(kiosk.item("typed")), place(kiosk.item("caret"))
    assert ("right" if caret.x() > text.x() else "left") == goes_on
    assert caret.center().x() > kiosk.shape.width / 3, "an answer begins at the right side"


def test_touches_become_events(kiosk: Kiosk, qtbot: QtBot) -> None:
    scenes = {scene.name: scene for scene in every_scene("en")}
    kiosk.show(scenes["menu"], qtbot)
    assert kiosk.touch("service-certificates") == flow.ChooseService(
        service="certificates", operation="op"
    )
    asked = kiosk.touch("service-address")
    assert isinstance(asked, flow.ChooseService)
    assert asked.steps == flow.steps_of(FEW.branch, "address")
    assert kiosk.touch("language-ar") == flow.ChooseLanguage(language="ar")
    for wish in Help:
        name = f"help-{wish.value.replace('_', '-')}"
        if name in {button.objectName() for button in kiosk.seen(is_button)}:
            assert kiosk.touch(name) == flow.Adjust(help=wish)
        else:
            assert wish is Help.LOW, "everything here can be reached from a seat"
            assert kiosk.shape.height <= band_mm(800.0) * kiosk.shape.pixels_per_mm
    kiosk.show(scenes["menu-groups"], qtbot)
    group = next(iter(MANY.branch.groups))
    assert kiosk.touch(f"group-{group}") == flow.ChooseGroup(group=group)
    kiosk.show(scenes["menu-group"], qtbot)
    assert kiosk.touch("back") == flow.GoBack()
    kiosk.show(scenes["menu-pages"], qtbot)
    assert kiosk.touch("page-next") == flow.TurnPage(by=1)
    kiosk.show(scenes["more-time"], qtbot)
    assert kiosk.touch("more-time") == flow.MoreTime()
    kiosk.show(scenes["ticket"], qtbot)
    assert kiosk.touch("done") == flow.Done()
    kiosk.show(scenes["ticket-not_certain"], qtbot)
    assert kiosk.touch("paper-came") == flow.PaperSeen(came=True)
    assert kiosk.touch("paper-missing") == flow.PaperSeen(came=False)
    kiosk.show(scenes["trouble-cap"], qtbot)
    assert kiosk.touch("back") == flow.GoBack()
    kiosk.show(scenes["menu-some-refused"], qtbot)
    refused = flow.ChooseService(service="address", operation="op")
    assert kiosk.touch("service-address") == refused, "nobody is asked in vain"


def test_answers_are_touched_and_typed(kiosk: Kiosk, qtbot: QtBot) -> None:
    scenes = {scene.name: scene for scene in every_scene("en")}
    kiosk.show(scenes["ask-party"], qtbot)
    assert kiosk.touch("choice-3") == flow.Choose(answer="3")
    assert kiosk.touch("back") == flow.GoBack()
    kiosk.show(scenes["ask-first"], qtbot)
    assert kiosk.touch("choice-mobility") == flow.Choose(answer="mobility")
    assert kiosk.touch("go-on") == flow.GoOn()
    kiosk.show(scenes["ask-phone"], qtbot)
    assert kiosk.touch("key-+") == flow.TypeKey(letters="+")
    assert not kiosk.item("key-erase").isEnabled()
    kiosk.show(scenes["ask-text"], qtbot)
    assert kiosk.touch("key-erase") == flow.EraseKey()
    assert kiosk.touch("key-a") == flow.TypeKey(letters="a")
    kiosk.view.keyboard.shift()
    kiosk.show(scenes["ask-text"], qtbot)
    assert kiosk.touch("key-A") == flow.TypeKey(letters="A")
    assert kiosk.touch("key-space") == flow.TypeKey(letters=" ")
    kiosk.view.keyboard.showLayer("more")
    kiosk.show(scenes["ask-text"], qtbot)
    assert kiosk.touch("key-7") == flow.TypeKey(letters="7")


def test_an_answer_cannot_be_touched_by_the_finger_that_chose_the_service(
    kiosk: Kiosk, qtbot: QtBot
) -> None:
    asking = next(scene for scene in every_scene("en") if scene.name == "ask-party")
    assert isinstance(asking.screen, flow.Asking)
    guarded = replace(asking, screen=replace(asking.screen, guarded=True))
    kiosk.show(guarded, qtbot)
    assert not kiosk.item("choice-1").isEnabled()


def test_a_guarded_menu_takes_no_touch(kiosk: Kiosk, qtbot: QtBot) -> None:
    guarded = flow.Menu(language="en", first="en", guarded=True)
    kiosk.show(shots.Scene(name="guarded", screen=guarded, now=FEW), qtbot)
    assert not kiosk.item("service-address").isEnabled()


def test_every_tile_of_every_page_can_be_reached(kiosk: Kiosk, qtbot: QtBot) -> None:
    scene = next(scene for scene in every_scene("en") if scene.name == "menu-pages")
    assert isinstance(scene.screen, flow.Menu)
    met: set[str] = set()
    for number in range(len(MANY.branch.services)):
        page = flow.Menu(language="en", first="en", page=number)
        kiosk.show(shots.Scene(name="page", screen=page, now=scene.now), qtbot)
        met |= {i.objectName() for i in kiosk.seen(lambda i: i.objectName().startswith("service-"))}
    assert met == {f"service-{service}" for service in MANY.branch.services}


def test_the_code_on_the_screen_is_read_as_the_ticket_s_link(
    kiosk: Kiosk, qtbot: QtBot, tmp_path: Path
) -> None:
    ticket = next(scene for scene in every_scene("en") if scene.name == "ticket-not_printed")
    kiosk.show(ticket, qtbot)
    picture = tmp_path / "screen.png"
    assert kiosk.window.grabWindow().save(str(picture))
    assert isinstance(ticket.screen, flow.TicketShown)
    with Image.open(picture) as image:
        assert reader.qr_codes(image) == [ticket.screen.given.qr]


def test_whatever_is_to_be_touched_has_a_name_for_those_who_listen(
    kiosk: Kiosk, qtbot: QtBot
) -> None:
    for scene in every_scene("es"):
        kiosk.show(scene, qtbot)
        for button in kiosk.seen(is_button):
            assert button.property("text"), (scene.name, button.objectName())


def test_the_branch_may_vanish_and_the_screen_says_so(kiosk: Kiosk, qtbot: QtBot) -> None:
    none: BranchNow | None = None
    lost = flow.NoBranch(language="en", first="en")
    kiosk.show(shots.Scene(name="setup", screen=lost, now=none), qtbot)
    assert not kiosk.seen(is_button)
    assert kiosk.item("setup").isVisible()


def test_the_public_cannot_close_the_window(kiosk: Kiosk, qtbot: QtBot) -> None:
    kiosk.show(every_scene("en")[0], qtbot)
    kiosk.window.setProperty("stays", True)
    assert not kiosk.window.close()
    assert kiosk.window.isVisible()
    kiosk.window.setProperty("stays", False)
    assert kiosk.window.close()


def test_the_tiles_are_not_made_anew_for_every_ticket(kiosk: Kiosk, qtbot: QtBot) -> None:
    scenes = {scene.name: scene for scene in every_scene("en")}
    kiosk.show(scenes["menu"], qtbot)
    before = kiosk.item("service-address")
    kiosk.show(scenes["ticket"], qtbot)
    assert not before.isVisible()
    kiosk.show(scenes["menu"], qtbot)
    assert kiosk.item("service-address") == before
