"""The shared parts: a picture that is dragged, clicked, slid, and whose errors are seen."""
import json

SMALL = """
import numpy as np, traitlets as tl
from PIL import Image
from styleface_nb.explore.views import Explorer, Picture, bound, slider
class Brightness(Explorer):
    title, question = "Brightness", "How bright is a ramp?"
    amount = tl.Float(1.)
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.view = Picture(alt="the ramp", clickable=True, step=.1)
        self.lay_out(bound(self, "amount", slider("amount", 0, 2, .1, 1.)), [self.view])
        self.observe(lambda _: self.draw(), "amount")
        self.view.observe(lambda c: setattr(self.messages, "status", f"pixel {c.new[0]:.2f} {c.new[1]:.2f}"), "pixel")
        self.draw()
    def draw(self):
        a = self.amount
        if a > 1.95: return self.fail(ValueError("too bright <b>"))
        ramp = np.tile(np.linspace(0, 120, 64), (64, 1))
        img = Image.fromarray(np.stack([ramp] * 3, -1).astype(np.uint8))
        self.update("draw", lambda stale: img.point(lambda v: min(255, v * a)), lambda x: self.view.show(x, before=img))
x = Brightness()
x
"""


def test_picture(open_lab):
    w = open_lab("views", SMALL)
    w.changed("the ramp", 0)
    dark = sum(w.pixels("the ramp"))
    took = w.latency("amount", "the ramp", 8)
    assert sum(w.pixels("the ramp")) > dark and took[len(took) // 2] < 2000
    frame = w.page.locator(".sf-frame").first
    frame.click(position={"x": 64, "y": 192})
    w.page.wait_for_selector(".sf-status:has-text('pixel 0.25 0.75')")
    assert "25 % right, 75 % down" in frame.get_attribute("aria-label")
    w.page.keyboard.press("ArrowUp")
    w.page.wait_for_selector(".sf-status:has-text('pixel 0.25 0.65')")
    w.page.locator(".sf-bar").focus()
    for _ in range(4):
        w.page.keyboard.press("ArrowLeft")
    assert "54%" in w.page.locator(".sf-before").get_attribute("style")
    w.slider("amount").focus()
    w.page.keyboard.press("End")
    w.page.wait_for_selector(".sf-error:has-text('ValueError: too bright <b>')")
    w.shoot()
    assert not w.complaints(), json.dumps(w.complaints())
