#!/usr/bin/env python3
"""Looks at the wizard as a screen reader does, over AT-SPI, and prints what it met as JSON.

screenreader.py pages  PAGES...  goes back from the last of the named pages to the first.
screenreader.py change FIELD TEXT  puts TEXT into the field of that name and listens until something
is announced.
"""
import json
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 60  # seconds, for a program with sanitizers on a busy machine
EVENTS = ("object:state-changed:showing", "object:property-change:accessible-description")


def wait_for(find):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            if found := find():
                return found
        except GLib.Error:
            pass  # it went while it was looked at
        listen(0.1)
    sys.exit(f"waited in vain at {[facts_of(node) for node in walk(window())]}")


def listen(seconds):
    loop = GLib.MainLoop()
    GLib.timeout_add(int(seconds * 1000), loop.quit)
    loop.run()


def has(node, state):
    return node.get_state_set().contains(state)


def walk(node):
    """Everything on screen from here down; of a long table the first cells."""
    yield node
    for i in range(min(node.get_child_count(), 60)):
        child = node.get_child_at_index(i)
        if child is not None and has(child, Atspi.StateType.SHOWING):
            yield from walk(child)


def window():
    desktop = Atspi.get_desktop(0)
    for i in range(desktop.get_child_count()):
        program = desktop.get_child_at_index(i)
        if program.get_child_count() > 0:
            frame = program.get_child_at_index(0)
            if has(frame, Atspi.StateType.SHOWING):
                return frame
    return None


def facts_of(node):
    return {"role": node.get_role_name(), "name": node.get_name(),
            "description": node.get_description(),
            "focusable": has(node, Atspi.StateType.FOCUSABLE)}


def settled():
    """What is on screen once nothing more appears: some pages are computed."""
    first = [facts_of(node) for node in walk(window())]
    listen(0.3)
    return first if first == [facts_of(node) for node in walk(window())] else None


def named(name, role):
    for node in walk(window()):
        if node.get_name() == name and node.get_role_name() == role:
            return node
    return None


def show_pages(titles):
    pages = {}
    for title in reversed(titles):
        def shown():
            return named(title, "filler") or named(title, "panel")
        wait_for(shown)
        pages[title] = wait_for(settled)
        if title != titles[0]:
            Atspi.Action.do_action(wait_for(lambda: named("Back", "push button")), 0)
    return pages


def change(name, text):
    heard = []

    def hear(event):
        heard.append({"event": event.type, "on": event.detail1,
                      "role": event.source.get_role_name(), "name": event.source.get_name(),
                      "description": event.source.get_description()})

    field = wait_for(lambda: named(name, "text"))
    listener = Atspi.EventListener.new(hear)
    for event in EVENTS:
        listener.register(event)
    Atspi.EditableText.set_text_contents(field, text)
    wait_for(lambda: [event for event in heard if event["role"] == "notification"])
    return heard


Atspi.init()
wait_for(window)
deed = {"pages": lambda: show_pages(sys.argv[2:]), "change": lambda: change(*sys.argv[2:])}
json.dump(deed[sys.argv[1]](), sys.stdout)
